//! Colours, patterns and shadings (ISO 32000-1, 8.6 to 8.7), as the operators of a drawing choose them.

use super::content::{Content, put_number};
use super::copy::resource;
use super::scanner::Token;
use super::source::{fault, named, number};
use super::space::Space;
use crate::picture::Fault;
use hayro_syntax::object::Object;
use lopdf::Object as Written;
use std::rc::Rc;

impl Content<'_, '_> {
    pub(super) fn graphics_state(&mut self, operands: &[Token]) -> Result<(), Fault> {
        let name = self.name(b"gs", operands)?.to_vec();
        let Object::Dict(told) = resource(self.resources, "ExtGState", &name)? else {
            return Err(named("logo-pdf-missing", &name));
        };
        self.font_of_state(&told)?;
        if let Some(width) = number(&told, "LW") {
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

    pub(super) fn device_colour(&mut self, space: &str, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
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

    pub(super) fn choose_space(&mut self, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
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

    pub(super) fn choose_colour(&mut self, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
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

    pub(super) fn shade(&mut self, operands: &[Token]) -> Result<(), Fault> {
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
}
