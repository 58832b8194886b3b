//! The operators of a drawing, copied one by one: those of the standard, with the operands that they need and the resources that they
//! name. Marked content goes, what lies on a layer that is off goes with it; letters become outlines.

use super::bounds::{Bounds, EVERYWHERE, IDENTITY, Matrix, common, point, scale, times, union, with_point};
use super::budget::MOST_OPERATORS;
use super::copy::Copy;
use super::drawn::{Drawn, Kind};
use super::graphics::{State, Text};
use super::scanner::{Scanner, Token};
use super::source::{fault, named};
use super::space::Space;
use crate::picture::Fault;
use hayro_syntax::object::Dict;
use lopdf::{Dictionary, Object as Written};
use std::collections::BTreeMap;
use std::io::Write;
use std::rc::Rc;

/// States in states: archives take 28 (ISO 19005-2, 6.1.13), and a page adds some of its own.
const MOST_STATES: usize = 25;

pub(super) struct Content<'c, 'a> {
    pub copy: &'c mut Copy<'a>,
    pub resources: &'c Dict<'a>,
    pub kind: Kind,
    pub out: Vec<u8>,
    pub state: State<'a>,
    pub saved: Vec<State<'a>>,
    /// Marked content that is open, and whether it is hidden.
    pub marks: Vec<bool>,
    path: Option<Bounds>,
    clips: bool,
    pub ink: Option<Bounds>,
    pub cost: u64,
    pub used: BTreeMap<&'static str, BTreeMap<String, Written>>,
    pub spaces: BTreeMap<Vec<u8>, Rc<Space>>,
    /// Of resources by kind and name: what they became, and what they cost.
    pub known: BTreeMap<(&'static str, Vec<u8>), (String, u64)>,
    /// Operators that may be unknown (BX and EX).
    lenient: usize,
    /// Whether its letters may have colours.
    pub colourless: bool,
}

/// Copies a content.
pub(super) fn copied<'a>(copy: &mut Copy<'a>, bytes: &[u8], resources: &Dict<'a>, kind: Kind) -> Result<Drawn, Fault> {
    let gray = Rc::new(Space::Gray);
    let state = State {
        matrix: IDENTITY,
        clip: Some(EVERYWHERE),
        line_width: 1.0,
        colours: [Rc::clone(&gray), gray],
        called: [None, None],
        text: Text::default(),
    };
    let mut content = Content {
        copy,
        resources,
        kind,
        out: Vec::with_capacity(bytes.len()),
        state,
        saved: Vec::new(),
        marks: Vec::new(),
        path: None,
        clips: false,
        ink: None,
        cost: 0,
        used: BTreeMap::new(),
        spaces: BTreeMap::new(),
        known: BTreeMap::new(),
        lenient: 0,
        colourless: kind == Kind::Stencil,
    };
    content.read(bytes)?;
    let Content { out, ink, cost, used, .. } = content;
    let resources = used
        .into_iter()
        .map(|(kind, entries)| (kind.to_string(), Written::Dictionary(entries.into_iter().collect::<Dictionary>())));
    Ok(Drawn { content: out, resources: resources.collect(), cost, ink })
}

type Operands<'t> = Vec<Token<'t>>;

impl<'a> Content<'_, 'a> {
    fn read(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let mut scanner = Scanner::new(bytes);
        let mut operands: Operands = Vec::new();
        let broken = |_| fault("logo-pdf-syntax");
        while let Some(token) = scanner.next().map_err(broken)? {
            match token {
                Token::Operator(b"BI") => {
                    self.count(1)?;
                    self.inline_picture(&mut scanner)?;
                    operands.clear();
                }
                Token::Operator(operator) => {
                    self.count(1)?;
                    self.operator(operator, &operands)?;
                    operands.clear();
                }
                operand => {
                    operands.push(operand);
                    if operands.len() > 64 {
                        return Err(fault("logo-pdf-syntax"));
                    }
                }
            }
        }
        for _ in 0..self.saved.len() {
            self.out.extend_from_slice(b"Q\n");
        }
        Ok(())
    }

    /// Counts operators, unfolded.
    pub(super) fn count(&mut self, more: u64) -> Result<(), Fault> {
        self.cost = self.cost.saturating_add(more);
        if self.cost > MOST_OPERATORS {
            return Err(fault("logo-pdf-heavy"));
        }
        self.copy.budget.operators(1)
    }

    pub(super) fn hidden(&self) -> bool {
        self.marks.contains(&true)
    }

    fn operator(&mut self, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
        match operator {
            b"q" => {
                if self.saved.len() >= MOST_STATES {
                    return Err(fault("logo-pdf-states"));
                }
                self.saved.push(self.state.clone());
                self.put(&[], "q");
            }
            // One too many closes nothing.
            b"Q" => {
                if let Some(state) = self.saved.pop() {
                    self.state = state;
                    self.put(&[], "Q");
                }
            }
            b"cm" => {
                let matrix: Matrix = self.numbers(operator, operands)?;
                self.state.matrix = times(&matrix, &self.state.matrix);
                self.pass(operator, operands, 6)?;
            }
            b"w" => {
                let [width] = self.numbers(operator, operands)?;
                self.state.line_width = width.abs();
                self.pass(operator, operands, 1)?;
            }
            b"M" => self.pass(operator, operands, 1)?,
            b"J" | b"j" => {
                let [kind] = self.numbers(operator, operands)?;
                if [0.0, 1.0, 2.0].contains(&kind) {
                    self.pass(operator, operands, 1)?;
                }
            }
            b"d" => self.dash(operands)?,
            // Flatness and intents are matters of the device.
            b"i" | b"ri" => {}
            b"gs" => self.graphics_state(operands)?,
            b"m" | b"l" => self.path(operator, operands, 2)?,
            b"v" | b"y" => self.path(operator, operands, 4)?,
            b"c" => self.path(operator, operands, 6)?,
            b"re" => {
                let [x, y, width, height] = self.numbers(operator, operands)?;
                for (x, y) in [(x, y), (x + width, y + height), (x + width, y), (x, y + height)] {
                    self.reach(x, y);
                }
                self.pass(operator, operands, 4)?;
            }
            b"h" => self.pass(operator, operands, 0)?,
            b"W" | b"W*" => {
                self.clips = true;
                self.pass(operator, operands, 0)?;
            }
            b"n" | b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" => self.paint(operator)?,
            b"g" | b"G" => self.device_colour("DeviceGray", operator, operands)?,
            b"rg" | b"RG" => self.device_colour("DeviceRGB", operator, operands)?,
            b"k" | b"K" => self.device_colour("DeviceCMYK", operator, operands)?,
            b"cs" | b"CS" => self.choose_space(operator, operands)?,
            b"sc" | b"scn" | b"SC" | b"SCN" => self.choose_colour(operator, operands)?,
            b"sh" => self.shade(operands)?,
            b"Do" => self.show(operands)?,
            b"BMC" => self.marks.push(false),
            b"BDC" => {
                let hidden = self.lies_hidden(operands)?;
                self.marks.push(hidden);
            }
            b"EMC" => {
                self.marks.pop();
            }
            b"MP" | b"DP" => {}
            b"BX" => self.lenient += 1,
            b"EX" => self.lenient = self.lenient.saturating_sub(1),
            b"d0" if self.kind == Kind::Letter => {}
            b"d1" if self.kind == Kind::Letter => self.colourless = true,
            b"BT" | b"ET" | b"Tc" | b"Tw" | b"Tz" | b"TL" | b"Tf" | b"Tr" | b"Ts" | b"Td" | b"TD" | b"Tm" | b"T*"
            | b"Tj" | b"TJ" | b"'" | b"\"" => self.text(operator, operands)?,
            _ if self.lenient > 0 => {}
            _ => return Err(named("logo-pdf-operator", operator)),
        }
        Ok(())
    }

    /// The last operands, which must be as many numbers.
    pub(super) fn numbers<const N: usize>(&self, operator: &[u8], operands: &[Token]) -> Result<[f64; N], Fault> {
        let start = operands.len().checked_sub(N);
        let numbers = start.and_then(|start| operands[start..].iter().map(Token::number).collect::<Option<Vec<_>>>());
        numbers.and_then(|numbers| numbers.try_into().ok()).ok_or_else(|| named("logo-pdf-operands", operator))
    }

    /// Writes an operator with its own last operands, which must be numbers.
    fn pass(&mut self, operator: &[u8], operands: &[Token], count: usize) -> Result<(), Fault> {
        let start = operands.len().checked_sub(count).ok_or_else(|| named("logo-pdf-operands", operator))?;
        for operand in &operands[start..] {
            match operand {
                Token::Number(_, Some(written)) => self.out.extend_from_slice(written),
                Token::Number(value, None) => put_number(&mut self.out, *value, 6),
                _ => return Err(named("logo-pdf-operands", operator)),
            }
            self.out.push(b' ');
        }
        self.out.extend_from_slice(operator);
        self.out.push(b'\n');
        Ok(())
    }

    /// Writes an operator with numbers of our own.
    pub(super) fn put(&mut self, numbers: &[f64], operator: &str) {
        for number in numbers {
            put_number(&mut self.out, *number, 6);
            self.out.push(b' ');
        }
        self.out.extend_from_slice(operator.as_bytes());
        self.out.push(b'\n');
    }

    fn dash(&mut self, operands: &[Token]) -> Result<(), Fault> {
        let [.., Token::Array(pattern), Token::Number(phase, _)] = operands else {
            return Err(named("logo-pdf-operands", b"d"));
        };
        let lengths: Option<Vec<f64>> = pattern.iter().map(Token::number).collect();
        let lengths = lengths.ok_or_else(|| named("logo-pdf-operands", b"d"))?;
        // Dashes of no length at all, or of less, are no dashes.
        let solid = lengths.iter().any(|length| *length < 0.0) || lengths.iter().sum::<f64>() <= 0.0;
        self.out.push(b'[');
        for length in lengths.into_iter().filter(|_| !solid) {
            put_number(&mut self.out, length, 6);
            self.out.push(b' ');
        }
        self.out.extend_from_slice(b"] ");
        self.put(&[*phase], "d");
        Ok(())
    }

    fn path(&mut self, operator: &[u8], operands: &[Token], count: usize) -> Result<(), Fault> {
        self.pass(operator, operands, count)?;
        for pair in operands[operands.len() - count..].chunks_exact(2) {
            if let (Some(x), Some(y)) = (pair[0].number(), pair[1].number()) {
                self.reach(x, y);
            }
        }
        Ok(())
    }

    /// A path goes to, or toward, this point.
    pub(super) fn reach(&mut self, x: f64, y: f64) {
        let (x, y) = point(&self.state.matrix, x, y);
        self.path = Some(with_point(self.path, x, y));
    }

    fn paint(&mut self, operator: &[u8]) -> Result<(), Fault> {
        let painted = operator != b"n" && !self.hidden();
        if painted {
            let strokes = !matches!(operator, b"f" | b"F" | b"f*");
            let room = if strokes { self.state.line_width / 2.0 * scale(&self.state.matrix) } else { 0.0 };
            if let Some([left, bottom, right, top]) = self.path {
                self.inked(Some([left - room, bottom - room, right + room, top + room]));
            }
            let operator = if operator == b"F" { "f" } else { std::str::from_utf8(operator).unwrap_or("n") };
            self.put(&[], operator);
        } else {
            // The path must end all the same.
            self.put(&[], "n");
        }
        let path = self.path.take();
        if std::mem::take(&mut self.clips) {
            self.state.clip = self.state.clip.zip(path).and_then(|(clip, path)| common(&clip, &path));
        }
        Ok(())
    }

    /// The box of the path that is being made, which ends.
    pub(super) fn take_path(&mut self) -> Option<Bounds> {
        self.path.take()
    }

    /// Something is painted in this box.
    pub(super) fn inked(&mut self, area: Option<Bounds>) {
        let seen = area.zip(self.state.clip).and_then(|(area, clip)| common(&area, &clip));
        self.ink = union(self.ink, seen);
    }

    /// What is painted is seen inside this box only.
    pub(super) fn clip_to(&mut self, area: Option<Bounds>) {
        self.state.clip = self.state.clip.zip(area).and_then(|(clip, area)| common(&clip, &area));
    }

    /// Calls a resource by a name of ours.
    pub(super) fn call(&mut self, kind: &'static str, letter: &str, object: Written) -> String {
        let entries = self.used.entry(kind).or_default();
        if let Some((name, _)) = entries
            .iter()
            .find(|(_, known)| matches!((known, &object), (Written::Reference(a), Written::Reference(b)) if a == b))
        {
            return name.clone();
        }
        let name = format!("{letter}{}", entries.len());
        entries.insert(name.clone(), object);
        name
    }

    pub(super) fn name<'t>(&self, operator: &[u8], operands: &'t [Token]) -> Result<&'t [u8], Fault> {
        operands.last().and_then(Token::name).ok_or_else(|| named("logo-pdf-operands", operator))
    }
}

/// A number with so many decimals at most.
pub(super) fn put_number(out: &mut Vec<u8>, value: f64, decimals: usize) {
    let start = out.len();
    // Writing to memory does not fail.
    let _ = write!(out, "{value:.decimals$}");
    if out[start..].contains(&b'.') {
        while out.last() == Some(&b'0') {
            out.pop();
        }
        if out.last() == Some(&b'.') {
            // Whole numbers are bounded in archives, others are not.
            if value.abs() < 1e9 {
                out.pop();
            } else {
                out.push(b'0');
            }
        }
    }
    if &out[start..] == b"-0" {
        out.truncate(start);
        out.push(b'0');
    }
}
