//! The operators of a drawing, its colours rewritten one by one.

use super::resolve::Objects;
use super::space::Space;
use super::{Separating, Target, image};
use crate::print::ink::Cmyk;
use crate::print::press::Note;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, Stream};

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
    kept: Vec<Operation>,
    inline: Inline,
}

/// Inline pictures as objects of their own, by their names.
pub type Inline = Vec<(String, Object)>;

/// The same drawing in inks, and its inline pictures.
pub fn separate<'a>(
    content: &[u8],
    named: Option<&'a Dictionary>,
    objects: Objects<'a>,
    separating: &Separating,
) -> Result<(Vec<u8>, Inline), String> {
    let decoded = Content::decode(content).map_err(|error| error.to_string())?;
    let mut reader = Reader { named, objects, separating, spaces: Vec::new(), kept: Vec::new(), inline: Vec::new() };
    // Fill and stroke.
    let mut current = [Chosen::Gray; 2];
    let mut saved = Vec::new();
    for operation in decoded.operations {
        match operation.operator.as_str() {
            "q" => saved.push(current),
            "Q" => current = saved.pop().unwrap_or(current),
            _ => {}
        }
        reader.operation(operation, &mut current)?;
    }
    let Reader { kept, inline, .. } = reader;
    let content = Content { operations: kept }.encode().map_err(|error| error.to_string())?;
    Ok((content, inline))
}

impl<'a> Reader<'a, '_> {
    fn operation(&mut self, operation: Operation, current: &mut [Chosen; 2]) -> Result<(), String> {
        let stroke = operation.operator.chars().next().is_some_and(char::is_uppercase);
        let side = usize::from(stroke);
        match operation.operator.as_str() {
            "rg" | "RG" => self.set(&Space::Rgb { profile: None }, &operation, stroke, current),
            "k" | "K" => self.set(&Space::Cmyk, &operation, stroke, current),
            "g" | "G" => {
                current[side] = Chosen::Gray;
                self.kept.push(operation);
            }
            "cs" | "CS" => current[side] = self.choose(operation, stroke)?,
            "sc" | "scn" | "SC" | "SCN" => match current[side] {
                Chosen::Gray => self.set(&Space::DeviceGray, &operation, stroke, current),
                Chosen::Space(n) => {
                    let space = std::mem::replace(&mut self.spaces[n], Space::DeviceGray);
                    self.set(&space, &operation, stroke, current);
                    self.spaces[n] = space;
                    current[side] = Chosen::Space(n);
                }
                Chosen::Pattern(n) => self.pattern(n, operation),
            },
            "BI" => self.inline_picture(&operation)?,
            // Intents of the screen mean nothing to inks that are mixed already.
            "ri" => {}
            _ => self.kept.push(operation),
        }
        Ok(())
    }

    fn set(&mut self, space: &Space, operation: &Operation, stroke: bool, current: &mut [Chosen; 2]) {
        current[usize::from(stroke)] = Chosen::Gray;
        match numbers(&operation.operands).and_then(|values| self.convert(space, &values)) {
            Some(inks) => self.write(inks, stroke),
            None => self.kept.push(operation.clone()),
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
        let operands = parts.into_iter().map(crate::pdf::object::number).collect();
        self.kept.push(Operation::new(operator, operands));
    }

    /// Chooses a space and writes the colour that it begins with.
    fn choose(&mut self, operation: Operation, stroke: bool) -> Result<Chosen, String> {
        let named = operation.operands.first().and_then(|operand| operand.as_name().ok()).map(<[u8]>::to_vec);
        let space = named.as_deref().and_then(|name| self.space(name));
        let n = self.spaces.len();
        let space = space.ok_or("its colours are of a kind that cannot be read")?;
        if let Space::Pattern(_) = space {
            self.spaces.push(space);
            self.kept.push(operation);
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
    fn pattern(&mut self, n: usize, mut operation: Operation) {
        let base = match &self.spaces[n] {
            Space::Pattern(Some(base)) if operation.operands.len() > 1 => base,
            _ => return self.kept.push(operation),
        };
        let Some(name) = operation.operands.pop() else { return };
        let inks = numbers(&operation.operands).and_then(|values| self.convert(base, &values));
        let inks = inks.unwrap_or(Cmyk::black(100.0));
        operation.operands = inks.parts().map(|part| crate::pdf::object::number(part / 100.0)).to_vec();
        operation.operands.push(name);
        self.kept.push(operation);
    }

    /// An inline picture becomes an object, which has a way to say its inks.
    fn inline_picture(&mut self, operation: &Operation) -> Result<(), String> {
        let Some(Object::Stream(stream)) = operation.operands.first() else { return Ok(()) };
        let picture = Stream::new(written_out(&stream.dict), stream.content.clone());
        // What an inline picture says by reference lies in the resources, as names.
        let spaces = self.named.cloned();
        let separated = image::separate(&picture, spaces.as_ref(), self.objects, self.separating)?;
        let object = match separated {
            Some((mut made, mask)) => {
                if let Some(mask) = mask {
                    made.dict.set("SMask", self.separating.add(mask));
                }
                made
            }
            None => picture,
        };
        let name = format!("Inline{}", self.inline.len());
        self.kept.push(Operation::new("Do", vec![Object::Name(name.as_bytes().to_vec())]));
        self.inline.push((name, self.separating.add(object)));
        Ok(())
    }
}

/// The keys and names of an inline picture are abbreviated (ISO 32000-1, 8.9.7).
fn written_out(entries: &Dictionary) -> Dictionary {
    let mut full = crate::pdf::object::dict([
        ("Type", crate::pdf::object::name("XObject")),
        ("Subtype", crate::pdf::object::name("Image")),
    ]);
    for (key, value) in entries.iter() {
        let key: &[u8] = match key.as_slice() {
            b"BPC" => b"BitsPerComponent",
            b"CS" => b"ColorSpace",
            b"D" => b"Decode",
            b"DP" => b"DecodeParms",
            b"F" => b"Filter",
            b"H" => b"Height",
            b"IM" => b"ImageMask",
            b"W" => b"Width",
            // PDF/X forbids smoothing, as PDF/A does.
            b"I" | b"Interpolate" | b"L" | b"Length" => continue,
            other => other,
        };
        full.set(key, filter_written_out(value));
    }
    full
}

fn filter_written_out(value: &Object) -> Object {
    match value {
        Object::Array(items) => Object::Array(items.iter().map(filter_written_out).collect()),
        Object::Name(name) => crate::pdf::object::name(match name.as_slice() {
            b"AHx" => "ASCIIHexDecode",
            b"A85" => "ASCII85Decode",
            b"LZW" => "LZWDecode",
            b"Fl" => "FlateDecode",
            b"RL" => "RunLengthDecode",
            b"CCF" => "CCITTFaxDecode",
            b"DCT" => "DCTDecode",
            b"G" => "DeviceGray",
            b"RGB" => "DeviceRGB",
            b"CMYK" => "DeviceCMYK",
            b"I" => "Indexed",
            _ => return value.clone(),
        }),
        other => other.clone(),
    }
}

fn numbers(operands: &[Object]) -> Option<Vec<f64>> {
    operands.iter().map(|operand| operand.as_float().ok().map(f64::from)).collect()
}
