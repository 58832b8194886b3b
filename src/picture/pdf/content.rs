//! The operators of a drawing, copied one by one: those of the standard, with the operands that they need and the resources that they
//! name. Marked content goes, what lies on a layer that is off goes with it; letters become outlines.

use super::bounds::{Bounds, EVERYWHERE, IDENTITY, Matrix, common, moved, point, scale, times, union, with_point};
use super::budget::MOST_OPERATORS;
use super::copy::{Copy, resource};
use super::inline::Entries;
use super::scanner::{Scanner, Token};
use super::source::{fault, named};
use super::space::Space;
use super::text::Text;
use crate::picture::Fault;
use hayro_syntax::object::{Dict, Object};
use lopdf::{Dictionary, Object as Written, ObjectId};
use std::collections::BTreeMap;
use std::io::Write;
use std::rc::Rc;

/// What a content is the content of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Drawing,
    /// Tiles without colours of their own.
    Stencil,
    /// A letter of a Type 3 font.
    Letter,
}

/// A content, copied.
pub(super) struct Drawn {
    pub content: Vec<u8>,
    pub resources: Dictionary,
    /// Operators, with everything that it shows unfolded.
    pub cost: u64,
    /// The box of what it paints.
    pub ink: Option<Bounds>,
}

/// States in states: archives take 28 (ISO 19005-2, 6.1.13), and a page adds some of its own.
const MOST_STATES: usize = 25;

#[derive(Clone)]
pub(super) struct State<'a> {
    pub matrix: Matrix,
    pub clip: Option<Bounds>,
    pub line_width: f64,
    /// Of fills and of strokes.
    pub colours: [Rc<Space>; 2],
    /// The names by which their spaces were called last, where they were.
    called: [Option<String>; 2],
    pub text: Text<'a>,
}

pub(super) struct Content<'c, 'a> {
    pub copy: &'c mut Copy<'a>,
    pub resources: &'c Dict<'a>,
    kind: Kind,
    pub out: Vec<u8>,
    pub state: State<'a>,
    saved: Vec<State<'a>>,
    /// Marked content that is open, and whether it is hidden.
    marks: Vec<bool>,
    path: Option<Bounds>,
    clips: bool,
    pub ink: Option<Bounds>,
    pub cost: u64,
    used: BTreeMap<&'static str, BTreeMap<String, Written>>,
    spaces: BTreeMap<Vec<u8>, Rc<Space>>,
    /// Of resources by kind and name: what they became, and what they cost.
    known: BTreeMap<(&'static str, Vec<u8>), (String, u64)>,
    /// Operators that may be unknown (BX and EX).
    lenient: usize,
    /// Whether its letters may have colours.
    colourless: bool,
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

    fn name<'t>(&self, operator: &[u8], operands: &'t [Token]) -> Result<&'t [u8], Fault> {
        operands.last().and_then(Token::name).ok_or_else(|| named("logo-pdf-operands", operator))
    }

    fn graphics_state(&mut self, operands: &[Token]) -> Result<(), Fault> {
        let name = self.name(b"gs", operands)?.to_vec();
        let Object::Dict(told) = resource(self.resources, "ExtGState", &name)? else {
            return Err(named("logo-pdf-missing", &name));
        };
        self.font_of_state(&told)?;
        if let Some(width) = super::source::number(&told, "LW") {
            self.state.line_width = width.abs();
        }
        let known = self.known.get(&("ExtGState", name.clone())).cloned();
        let (own, cost) = match known {
            Some(known) => known,
            None => {
                let (made, cost) = self.copy.graphics_state(&told, self.resources)?;
                let own = self.call("ExtGState", "G", made.into());
                self.known.insert(("ExtGState", name), (own.clone(), cost));
                (own, cost)
            }
        };
        self.count(cost)?;
        self.out.extend_from_slice(format!("/{own} gs\n").as_bytes());
        Ok(())
    }

    fn device_colour(&mut self, space: &str, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
        let stroke = operator[0].is_ascii_uppercase();
        let space = match self.spaces.get(space.as_bytes()) {
            Some(space) => Rc::clone(space),
            None => {
                let own = Rc::new(self.copy.device_space(space, self.resources)?);
                self.spaces.insert(space.as_bytes().to_vec(), Rc::clone(&own));
                own
            }
        };
        let count = space.channels();
        let start = operands.len().checked_sub(count).ok_or_else(|| named("logo-pdf-operands", operator))?;
        let colour: Option<Vec<f64>> = operands[start..].iter().map(Token::number).collect();
        let colour = colour.ok_or_else(|| named("logo-pdf-operands", operator))?;
        self.state.colours[usize::from(stroke)] = Rc::clone(&space);
        self.colour(&space, &colour, stroke)
    }

    fn choose_space(&mut self, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
        let stroke = operator == b"CS";
        let name = self.name(operator, operands)?.to_vec();
        let space = match self.spaces.get(&name) {
            Some(space) => Rc::clone(space),
            None => {
                let own = Rc::new(self.copy.named_space(&name, self.resources, 0)?);
                self.spaces.insert(name, Rc::clone(&own));
                own
            }
        };
        self.state.colours[usize::from(stroke)] = Rc::clone(&space);
        if matches!(*space, Space::Pattern(_)) {
            return Ok(());
        }
        if matches!(*space, Space::Profiled { .. } | Space::Measured { .. } | Space::Indexed { .. }) && !self.colourless
        {
            // Its first colour is set with it.
            self.state.called[usize::from(stroke)] = None;
            self.call_space(&space, stroke);
            return Ok(());
        }
        self.colour(&space, &space.initial(), stroke)
    }

    /// Chooses a space by its name, unless it is chosen.
    fn call_space(&mut self, space: &Space, stroke: bool) {
        let name = self.space_name(space);
        let called = &mut self.state.called[usize::from(stroke)];
        if called.as_ref() != Some(&name) {
            self.out.extend_from_slice(format!("/{name} {}\n", if stroke { "CS" } else { "cs" }).as_bytes());
            *called = Some(name);
        }
    }

    fn choose_colour(&mut self, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
        let stroke = operator[0] == b'S';
        let space = Rc::clone(&self.state.colours[usize::from(stroke)]);
        if let Space::Pattern(base) = &*space {
            return self.pattern(base.as_deref(), operands, stroke);
        }
        let count = space.channels();
        let start = operands.len().checked_sub(count).ok_or_else(|| named("logo-pdf-operands", operator))?;
        let colour: Option<Vec<f64>> = operands[start..].iter().map(Token::number).collect();
        let colour = colour.ok_or_else(|| named("logo-pdf-operands", operator))?;
        self.colour(&space, &colour, stroke)
    }

    /// Writes a colour: a device's own by its operator, another after its space.
    fn colour(&mut self, space: &Space, colour: &[f64], stroke: bool) -> Result<(), Fault> {
        if self.colourless {
            return Ok(());
        }
        let (space, colour) = space.resolved(colour).ok_or_else(|| fault("logo-pdf-colours"))?;
        let side = |fill: &'static str, line: &'static str| if stroke { line } else { fill };
        let parts: Vec<f64> = colour.iter().map(|part| part.clamp(0.0, 1.0)).collect();
        match space {
            Space::Gray | Space::Rgb | Space::Cmyk if self.state.called[usize::from(stroke)].take().is_some() => {
                return self.colour(space, &colour, stroke);
            }
            Space::Gray => self.put(&parts, side("g", "G")),
            Space::Rgb => self.put(&parts, side("rg", "RG")),
            Space::Cmyk => {
                // What inks without a profile mean (8.6.5.6).
                self.used.entry("ColorSpace").or_default().insert("DefaultCMYK".to_string(), space.written());
                self.put(&parts, side("k", "K"));
            }
            Space::Pattern(_) => return Err(fault("logo-pdf-colours")),
            other => {
                self.call_space(other, stroke);
                let ranges = other.ranges(8);
                let colour: Vec<f64> =
                    colour.iter().zip(ranges).map(|(part, (least, most))| part.clamp(least, most)).collect();
                self.put(&colour, side("sc", "SC"));
            }
        }
        Ok(())
    }

    fn space_name(&mut self, space: &Space) -> String {
        let written = space.written();
        let entries = self.used.entry("ColorSpace").or_default();
        if let Some((name, _)) =
            entries.iter().find(|(name, known)| **known == written && name.as_str() != "DefaultCMYK")
        {
            return name.clone();
        }
        let name = format!("C{}", entries.len());
        entries.insert(name.clone(), written);
        name
    }

    fn pattern(&mut self, base: Option<&Space>, operands: &[Token], stroke: bool) -> Result<(), Fault> {
        let operator = if stroke { &b"SCN"[..] } else { b"scn" };
        let name = self.name(operator, operands)?.to_vec();
        if self.colourless {
            return Ok(());
        }
        let known = self.known.get(&("Pattern", name.clone())).cloned();
        // A pattern without colours of its own is known by a name that begins with another letter.
        let (own, cost) = match known {
            Some(known) => known,
            None => {
                let (id, cost, coloured) = match resource(self.resources, "Pattern", &name)? {
                    Object::Stream(stream) => self.copy.tiles(&stream)?,
                    Object::Dict(told) => (self.copy.shading_pattern(&told, self.resources)?, 1, true),
                    _ => return Err(fault("logo-pdf-pattern")),
                };
                let own = self.call("Pattern", if coloured { "P" } else { "U" }, Written::Reference(id));
                self.known.insert(("Pattern", name), (own.clone(), cost));
                (own, cost)
            }
        };
        self.count(cost)?;
        self.state.called[usize::from(stroke)] = None;
        let choose = if stroke { "CS" } else { "cs" };
        if own.starts_with('P') {
            self.out.extend_from_slice(
                format!("/Pattern {choose}\n/{own} {}\n", String::from_utf8_lossy(operator)).as_bytes(),
            );
            return Ok(());
        }
        let base = base.ok_or_else(|| fault("logo-pdf-pattern"))?;
        let colour: Option<Vec<f64>> = operands[..operands.len() - 1].iter().map(Token::number).collect();
        let colour =
            colour.filter(|colour| colour.len() == base.channels()).ok_or_else(|| fault("logo-pdf-pattern"))?;
        let (base, colour) = base.resolved(&colour).ok_or_else(|| fault("logo-pdf-colours"))?;
        let name = self.space_name(&Space::Pattern(Some(Box::new(base.clone()))));
        self.out.extend_from_slice(format!("/{name} {choose}\n").as_bytes());
        for part in &colour {
            put_number(&mut self.out, *part, 6);
            self.out.push(b' ');
        }
        self.out.extend_from_slice(format!("/{own} {}\n", String::from_utf8_lossy(operator)).as_bytes());
        Ok(())
    }

    fn shade(&mut self, operands: &[Token]) -> Result<(), Fault> {
        let name = self.name(b"sh", operands)?.to_vec();
        if self.hidden() {
            return Ok(());
        }
        if self.colourless {
            return Err(fault("logo-pdf-pattern"));
        }
        let known = self.known.get(&("Shading", name.clone())).cloned();
        let own = match known {
            Some((own, _)) => own,
            None => {
                let told = resource(self.resources, "Shading", &name)?;
                let id = self.copy.shading(&told, self.resources)?;
                let own = self.call("Shading", "S", Written::Reference(id));
                self.known.insert(("Shading", name), (own.clone(), 1));
                own
            }
        };
        self.inked(self.state.clip);
        self.out.extend_from_slice(format!("/{own} sh\n").as_bytes());
        Ok(())
    }

    fn show(&mut self, operands: &[Token]) -> Result<(), Fault> {
        let name = self.name(b"Do", operands)?.to_vec();
        if self.hidden() {
            return Ok(());
        }
        let Object::Stream(stream) = resource(self.resources, "XObject", &name)? else {
            return Err(named("logo-pdf-missing", &name));
        };
        let told = stream.dict();
        match super::source::name(told, "Subtype").as_deref() {
            Some(b"Form")
                if super::source::name(told, "Subtype2").is_some_and(|kind| kind == b"PS")
                    || told.contains_key("PS") =>
            {
                Err(fault("logo-pdf-postscript"))
            }
            Some(b"Form") => match self.copy.form(&stream)? {
                Some(form) => self.place(form.id, form.cost, form.ink),
                None => Ok(()),
            },
            Some(b"Image") => {
                if !self.copy.layers.show(told) {
                    return Ok(());
                }
                let stencil = super::source::boolean(told, "ImageMask").unwrap_or(false);
                if self.colourless && !stencil {
                    return Err(fault("logo-pdf-pattern"));
                }
                let id = self.copy.image(&stream, self.resources)?;
                self.place(id, 1, Some([0.0, 0.0, 1.0, 1.0]))
            }
            Some(b"PS") => Err(fault("logo-pdf-postscript")),
            _ => Err(named("logo-pdf-missing", &name)),
        }
    }

    /// Shows a form or a picture that is copied already.
    pub(super) fn place(&mut self, id: ObjectId, cost: u64, ink: Option<Bounds>) -> Result<(), Fault> {
        self.count(cost)?;
        let area = ink.map(|area| moved(&self.state.matrix, &area));
        self.inked(area);
        let own = self.call("XObject", "X", Written::Reference(id));
        self.out.extend_from_slice(format!("/{own} Do\n").as_bytes());
        Ok(())
    }

    /// A picture in the content itself becomes one of the resources, its samples byte for byte.
    fn inline_picture(&mut self, scanner: &mut Scanner) -> Result<(), Fault> {
        let broken = |_| fault("logo-pdf-inline");
        let entries = Entries(scanner.inline_entries().map_err(broken)?);
        let filters = entries.filters()?;
        let about = entries.told(self.copy, self.resources)?;
        if about.space.is_none() && !about.stencil {
            return Err(fault("logo-pdf-no-colours"));
        }
        let length = about.row().checked_mul(about.height);
        let data = scanner.inline_data(length, entries.first_filter()).map_err(broken)?;
        if self.colourless && !about.stencil {
            return Err(fault("logo-pdf-pattern"));
        }
        let made = self.copy.picture(&about, data, &filters, None)?;
        if self.hidden() {
            return Ok(());
        }
        let id = self.copy.add(made);
        self.place(id, 1, Some([0.0, 0.0, 1.0, 1.0]))
    }

    /// Whether marked content lies on a layer that is off.
    fn lies_hidden(&self, operands: &[Token]) -> Result<bool, Fault> {
        let [.., Token::Name(tag), Token::Name(layer)] = operands else { return Ok(false) };
        if tag != b"OC" {
            return Ok(false);
        }
        match resource(self.resources, "Properties", layer) {
            Ok(Object::Dict(layer)) => Ok(!self.copy.layers.shows(&layer)),
            _ => Err(named("logo-pdf-missing", layer)),
        }
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
