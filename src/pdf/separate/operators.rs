//! The operators of a drawing, its colours rewritten one by one. It was copied already: its operators are known and whole, its pictures are
//! among its resources.

use super::space::Space;
use super::{Separating, Target};
use crate::picture::pdf::resolve::Objects;
use crate::picture::pdf::scanner::{Scanner, Token};
use crate::print::ink::Cmyk;
use crate::print::press::Note;
use lopdf::Dictionary;
use std::fmt::Write;

/// The space that colours are chosen from, and whether it is called by its name in what is written.
#[derive(Clone, Copy)]
enum Chosen {
    /// The n-th of the spaces that were read.
    Space(usize),
    /// Patterns stay patterns.
    Pattern(usize),
    Gray,
}

struct Reader<'a, 's> {
    named: Option<&'a Dictionary>,
    objects: Objects<'a>,
    separating: &'s Separating<'s>,
    spaces: Vec<Space>,
    kept: String,
}

/// The same drawing in inks.
pub(super) fn separate<'a>(
    content: &[u8],
    named: Option<&'a Dictionary>,
    objects: Objects<'a>,
    separating: &Separating,
) -> Result<Vec<u8>, String> {
    let broken = |_| "its drawing cannot be read".to_string();
    let kept = String::with_capacity(content.len());
    let mut reader = Reader { named, objects, separating, spaces: Vec::new(), kept };
    // Fill and stroke.
    let mut current = [Chosen::Gray; 2];
    let mut saved = Vec::new();
    let mut operands = Vec::new();
    let mut scanner = Scanner::new(content);
    while let Some(token) = scanner.next().map_err(broken)? {
        let Token::Operator(operator) = token else {
            operands.push(token);
            continue;
        };
        match operator {
            b"q" => saved.push(current),
            b"Q" => current = saved.pop().unwrap_or(current),
            _ => {}
        }
        reader.operation(operator, &operands, &mut current)?;
        operands.clear();
    }
    Ok(reader.kept.into_bytes())
}

impl Reader<'_, '_> {
    fn operation(&mut self, operator: &[u8], operands: &[Token], current: &mut [Chosen; 2]) -> Result<(), String> {
        let stroke = operator.first().is_some_and(u8::is_ascii_uppercase);
        let side = usize::from(stroke);
        match operator {
            b"rg" | b"RG" => self.set(&Space::Rgb { profile: None }, operator, operands, stroke, current),
            b"k" | b"K" => self.set(&Space::Cmyk, operator, operands, stroke, current),
            b"g" | b"G" => {
                current[side] = Chosen::Gray;
                self.keep(operator, operands);
            }
            b"cs" | b"CS" => current[side] = self.choose(operator, operands, stroke)?,
            b"sc" | b"scn" | b"SC" | b"SCN" => match current[side] {
                Chosen::Gray => self.set(&Space::DeviceGray, operator, operands, stroke, current),
                Chosen::Space(n) => {
                    let space = std::mem::replace(&mut self.spaces[n], Space::DeviceGray);
                    self.set(&space, operator, operands, stroke, current);
                    self.spaces[n] = space;
                    current[side] = Chosen::Space(n);
                }
                Chosen::Pattern(n) => self.pattern(n, operator, operands),
            },
            _ => self.keep(operator, operands),
        }
        Ok(())
    }

    /// Writes an operator as it was.
    fn keep(&mut self, operator: &[u8], operands: &[Token]) {
        operands.iter().for_each(|operand| put(&mut self.kept, operand));
        self.kept.push_str(&String::from_utf8_lossy(operator));
        self.kept.push('\n');
    }

    fn set(&mut self, space: &Space, operator: &[u8], operands: &[Token], stroke: bool, current: &mut [Chosen; 2]) {
        current[usize::from(stroke)] = Chosen::Gray;
        match numbers(operands).and_then(|values| self.convert(space, &values)) {
            Some(inks) => self.write(inks, stroke),
            None => self.keep(operator, operands),
        }
    }

    fn convert(&self, space: &Space, values: &[f64]) -> Option<Cmyk> {
        let Separating { press, target, .. } = *self.separating;
        let asked = values.iter().map(|part| part.clamp(0.0, 1.0) * 100.0).sum::<f64>().round();
        if matches!((space, target), (Space::Cmyk, Target::Plates)) && asked > press.ink_limit {
            self.separating.note(Note::Reduced { from: asked as u32 });
        }
        space.convert(values, press, target)
    }

    fn write(&mut self, inks: Cmyk, stroke: bool) {
        let (operator, parts) = match self.separating.target {
            Target::Plates => (if stroke { "K" } else { "k" }, inks.parts().map(|part| part / 100.0).to_vec()),
            Target::Mask => (if stroke { "G" } else { "g" }, vec![1.0 - inks.black / 100.0]),
        };
        parts.into_iter().for_each(|part| put_number(&mut self.kept, part));
        self.kept.push_str(operator);
        self.kept.push('\n');
    }

    /// Chooses a space and writes the colour that it begins with.
    fn choose(&mut self, operator: &[u8], operands: &[Token], stroke: bool) -> Result<Chosen, String> {
        let space = operands.last().and_then(Token::name).and_then(|name| self.space(name));
        let n = self.spaces.len();
        let space = space.ok_or("its colours are of a kind that cannot be read")?;
        if let Space::Pattern(_) = space {
            self.spaces.push(space);
            self.keep(operator, operands);
            return Ok(Chosen::Pattern(n));
        }
        if let Some(inks) = self.convert(&space, &space.initial()) {
            self.write(inks, stroke);
        }
        self.spaces.push(space);
        Ok(Chosen::Space(n))
    }

    fn space(&self, name: &[u8]) -> Option<Space> {
        match name {
            b"DeviceGray" => Some(Space::DeviceGray),
            b"DeviceRGB" => Some(Space::Rgb { profile: None }),
            b"DeviceCMYK" => Some(Space::Cmyk),
            b"Pattern" => Some(Space::Pattern(None)),
            other => Space::read(self.named?.get(other).ok()?, self.named, self.objects),
        }
    }

    /// A pattern without colours of its own is given some before its name.
    fn pattern(&mut self, n: usize, operator: &[u8], operands: &[Token]) {
        let base = match (&self.spaces[n], operands) {
            (Space::Pattern(Some(base)), [_, .., Token::Name(_)]) => base,
            _ => return self.keep(operator, operands),
        };
        let [colour @ .., pattern] = operands else { return };
        let inks = numbers(colour).and_then(|values| self.convert(base, &values));
        let inks = inks.unwrap_or(Cmyk::black(100.0));
        inks.parts().into_iter().for_each(|part| put_number(&mut self.kept, part / 100.0));
        self.keep(operator, std::slice::from_ref(pattern));
    }
}

/// Operands of a drawing that was copied: numbers, plain names, lists of dashes.
fn put(kept: &mut String, operand: &Token) {
    match operand {
        Token::Number(_, Some(written)) => kept.push_str(&String::from_utf8_lossy(written)),
        Token::Number(value, None) => return put_number(kept, *value),
        Token::Name(name) => {
            kept.push('/');
            kept.push_str(&String::from_utf8_lossy(name));
        }
        Token::Array(items) => {
            kept.push('[');
            items.iter().for_each(|item| put(kept, item));
            kept.push(']');
        }
        _ => {}
    }
    kept.push(' ');
}

fn put_number(kept: &mut String, value: f64) {
    // Writing to memory does not fail.
    let _ = write!(kept, "{} ", (value * 1e3).round() / 1e3);
}

fn numbers(operands: &[Token]) -> Option<Vec<f64>> {
    operands.iter().map(Token::number).collect()
}
