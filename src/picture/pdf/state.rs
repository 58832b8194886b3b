//! Named graphics states (ISO 32000-1, 8.4.5): lines, transparency and masks pass; the settings of a press that was not ours do not.

use super::copy::Copy;
use super::source::{boolean, fault, items, name, named, number, numbers_of, real, reals, stream, word};
use super::space::Space;
use crate::picture::Fault;
use hayro_syntax::object::{Array, Dict, Object};
use lopdf::{Dictionary, Object as Written};

/// Blend modes that are in the standard, and thereby in archives (ISO 19005-2, 6.2.10).
const BLEND_MODES: [&str; 16] = [
    "Normal",
    "Multiply",
    "Screen",
    "Overlay",
    "Darken",
    "Lighten",
    "ColorDodge",
    "ColorBurn",
    "HardLight",
    "SoftLight",
    "Difference",
    "Exclusion",
    "Hue",
    "Saturation",
    "Color",
    "Luminosity",
];

impl<'a> Copy<'a> {
    /// The state written anew; its font is the business of the text.
    pub(super) fn graphics_state(&mut self, told: &Dict<'a>, resources: &Dict<'a>) -> Result<(Dictionary, u64), Fault> {
        let mut made = Dictionary::from_iter([("Type", word("ExtGState"))]);
        let mut cost = 0;
        for (key, least, most) in [("LW", 0.0, 1e6), ("ML", 0.0, 1e6), ("CA", 0.0, 1.0), ("ca", 0.0, 1.0)] {
            if let Some(value) = number(told, key) {
                made.set(key, real(value.clamp(least, most)));
            }
        }
        for key in ["LC", "LJ"] {
            if let Some(value) = number(told, key).filter(|value| [0.0, 1.0, 2.0].contains(value)) {
                made.set(key, real(value));
            }
        }
        if let Some(dash) = told.get::<Array>("D") {
            let parts = items(&dash);
            let pattern = match parts.first() {
                Some(Object::Array(pattern)) => numbers_of(pattern),
                _ => None,
            };
            let phase = parts.get(1).cloned().and_then(Object::into_number).map_or(0.0, |phase| phase.as_f64());
            if let Some(pattern) = pattern.filter(|pattern| pattern.iter().all(|part| *part >= 0.0)) {
                made.set("D", vec![reals(&pattern), real(phase)]);
            }
        }
        if let Some(flag) = boolean(told, "AIS") {
            made.set("AIS", flag);
        }
        match told.get::<Object>("BM") {
            Some(Object::Name(mode)) => made.set("BM", blend_mode(&mode)?),
            Some(Object::Array(modes)) => {
                // The first that is known (table 58).
                let modes = items(&modes).into_iter().filter_map(Object::into_name);
                let mode = modes.map(|mode| blend_mode(&mode)).find(Result::is_ok);
                made.set("BM", mode.unwrap_or_else(|| Ok(word("Normal")))?);
            }
            _ => {}
        }
        for key in ["TR", "TR2"] {
            let plain = |transfer: &Object| matches!(transfer, Object::Name(name) if matches!(&**name, b"Identity" | b"Default"));
            if told.get::<Object>(key).is_some_and(|transfer| !plain(&transfer) && !matches!(transfer, Object::Null(_)))
            {
                return Err(fault("logo-pdf-transfer"));
            }
        }
        match told.get::<Object>("SMask") {
            Some(Object::Name(_)) => made.set("SMask", word("None")),
            Some(Object::Dict(mask)) => {
                let (mask, more) = self.mask(&mask, resources)?;
                cost += more;
                made.set("SMask", mask);
            }
            _ => {}
        }
        Ok((made, cost))
    }

    /// A mask of transparency (11.6.5.3).
    fn mask(&mut self, told: &Dict<'a>, resources: &Dict<'a>) -> Result<(Written, u64), Fault> {
        let broken = || fault("logo-pdf-form");
        let kind = match name(told, "S").as_deref() {
            Some(b"Alpha") => "Alpha",
            Some(b"Luminosity") => "Luminosity",
            _ => return Err(broken()),
        };
        let group = stream(told, "G").ok_or_else(broken)?;
        let mut made = Dictionary::from_iter([("Type", word("Mask")), ("S", word(kind))]);
        let about = group.dict().get::<Dict>("Group").ok_or_else(broken)?;
        let Some(form) = self.form(&group)? else { return Ok((word("None"), 0)) };
        made.set("G", Written::Reference(form.id));
        if let (Some(ground), Some(space)) = (told.get::<Array>("BC"), about.get::<Object>("CS")) {
            let own = group.dict().get::<Dict>("Resources").unwrap_or_else(|| resources.clone());
            let space = self.space(&space, &own)?;
            let ground = numbers_of(&ground).filter(|ground| ground.len() == space.channels()).ok_or_else(broken)?;
            if !matches!(space, Space::Tint { .. }) {
                made.set("BC", reals(&ground));
            }
        }
        match told.get::<Object>("TR") {
            None | Some(Object::Name(_) | Object::Null(_)) => {}
            Some(function) => {
                let function = self.function(&function)?;
                made.set("TR", function);
            }
        }
        Ok((made.into(), form.cost))
    }
}

fn blend_mode(mode: &[u8]) -> Result<Written, Fault> {
    if mode == b"Compatible" {
        return Ok(word("Normal"));
    }
    let known = BLEND_MODES.into_iter().find(|known| known.as_bytes() == mode);
    known.map(word).ok_or_else(|| named("logo-pdf-blend", mode))
}
