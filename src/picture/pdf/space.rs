//! Colour spaces (ISO 32000-1, 8.6): those that archives take are written anew; inks by name are turned into the colours that stand for
//! them, since two logos would call different colours by one name.

use super::copy::Copy;
use super::function::Function;
use super::resolve::Objects;
use super::source::{dictionary, fault, items, named, number, numbers, real, reals, so_many, word};
use crate::picture::{Fault, profile};
use hayro_syntax::object::{Dict, Object, Stream};
use lopdf::{Dictionary, Object as Written, ObjectId, StringFormat};
use std::rc::Rc;

/// Stands for the profile that inks without one are taken for; the writer of the file puts it in its place.
pub(crate) const CMYK_PROFILE: ObjectId = (u32::MAX, 0);

#[derive(Debug, Clone)]
pub(super) enum Space {
    Gray,
    Rgb,
    Cmyk,
    /// With a profile of its own.
    Profiled {
        channels: usize,
        profile: ObjectId,
    },
    /// CalGray, CalRGB or Lab: one or three numbers, and the dictionary that says what they mean.
    Measured {
        family: &'static str,
        entries: Dictionary,
        ranges: Vec<(f64, f64)>,
    },
    Indexed {
        base: Box<Space>,
        table: Vec<u8>,
    },
    Tint {
        inks: usize,
        alternate: Box<Space>,
        function: Rc<Function>,
    },
    Pattern(Option<Box<Space>>),
}

/// Spaces in spaces.
const DEEPEST: usize = 5;
/// Inks of one space; archives take 32 (ISO 19005-2, 6.1.13).
const MOST_INKS: usize = 32;

impl Space {
    pub(super) fn channels(&self) -> usize {
        match self {
            Space::Gray | Space::Indexed { .. } => 1,
            Space::Rgb => 3,
            Space::Cmyk => 4,
            Space::Profiled { channels, .. } => *channels,
            Space::Measured { ranges, .. } => ranges.len(),
            Space::Tint { inks, .. } => *inks,
            Space::Pattern(base) => base.as_ref().map_or(0, |base| base.channels()),
        }
    }

    /// The least and the most of each number, as samples of so many bits are spread over them.
    pub(super) fn ranges(&self, bits: u32) -> Vec<(f64, f64)> {
        match self {
            Space::Measured { ranges, .. } => ranges.clone(),
            Space::Indexed { .. } => vec![(0.0, f64::from((1u32 << bits.min(16)) - 1))],
            _ => vec![(0.0, 1.0); self.channels()],
        }
    }

    /// The colour that is set when the space is chosen (8.6.3 to 8.6.6).
    pub(super) fn initial(&self) -> Vec<f64> {
        match self {
            Space::Cmyk => vec![0.0, 0.0, 0.0, 1.0],
            Space::Tint { inks, .. } => vec![1.0; *inks],
            Space::Measured { ranges, .. } => ranges.iter().map(|(least, most)| 0f64.clamp(*least, *most)).collect(),
            other => vec![0.0; other.channels()],
        }
    }

    /// What stands in the file for the space; that of an ink by name is its alternate.
    pub(super) fn written(&self) -> Written {
        match self {
            Space::Gray => word("DeviceGray"),
            Space::Rgb => word("DeviceRGB"),
            Space::Cmyk => vec![word("ICCBased"), Written::Reference(CMYK_PROFILE)].into(),
            Space::Profiled { profile, .. } => vec![word("ICCBased"), Written::Reference(*profile)].into(),
            Space::Measured { family, entries, .. } => vec![word(family), Written::Dictionary(entries.clone())].into(),
            Space::Indexed { base, table } => {
                let last = (table.len() / base.channels().max(1)) as i64 - 1;
                let table = Written::String(table.clone(), StringFormat::Hexadecimal);
                vec![word("Indexed"), base.written(), Written::Integer(last), table].into()
            }
            Space::Tint { alternate, .. } => alternate.written(),
            Space::Pattern(None) => word("Pattern"),
            Space::Pattern(Some(base)) => vec![word("Pattern"), base.written()].into(),
        }
    }

    /// The space in which colours are written, and the colour in it.
    pub(super) fn resolved<'s>(&'s self, colour: &[f64]) -> Option<(&'s Space, Vec<f64>)> {
        match self {
            Space::Tint { alternate, function, .. } => {
                let mut values = function.at(colour)?;
                if values.len() < alternate.channels() || values.iter().any(|value| !value.is_finite()) {
                    return None;
                }
                values.truncate(alternate.channels());
                Some((alternate, values))
            }
            other => Some((other, colour.to_vec())),
        }
    }

    /// Whether a mesh may say its corners in it: the press converts no other.
    pub(super) fn of_a_device(&self) -> bool {
        matches!(self, Space::Gray | Space::Rgb | Space::Cmyk | Space::Profiled { .. })
    }
}

impl<'a> Copy<'a> {
    /// Reads a colour space; names are looked up in `resources`.
    pub(super) fn space(&mut self, object: &Object<'a>, resources: &Dict<'a>) -> Result<Space, Fault> {
        self.nested_space(object, resources, 0)
    }

    /// A device's own space, or what the resources say that it means (8.6.5.6).
    pub(super) fn device_space(&mut self, name: &str, resources: &Dict<'a>) -> Result<Space, Fault> {
        let (plain, default) = match name {
            "DeviceRGB" => (Space::Rgb, "DefaultRGB"),
            "DeviceCMYK" => (Space::Cmyk, "DefaultCMYK"),
            _ => (Space::Gray, "DefaultGray"),
        };
        let default = resources.get::<Dict>("ColorSpace").and_then(|spaces| spaces.get::<Object>(default));
        let Some(default @ Object::Array(_)) = default else { return Ok(plain) };
        let space = self.nested_space(&default, &Dict::empty(), 0)?;
        let channels = space.channels() == plain.channels();
        let usable = channels && matches!(space, Space::Profiled { .. } | Space::Measured { .. });
        Ok(if usable { space } else { plain })
    }

    /// A space by its name: a device's, or one of the resources.
    pub(super) fn named_space(&mut self, name: &[u8], resources: &Dict<'a>, depth: usize) -> Result<Space, Fault> {
        let strange = || fault("logo-pdf-colours");
        match name {
            b"DeviceGray" | b"G" | b"CalGray" => self.device_space("DeviceGray", resources),
            b"DeviceRGB" | b"RGB" | b"CalRGB" => self.device_space("DeviceRGB", resources),
            b"DeviceCMYK" | b"CMYK" | b"CalCMYK" => self.device_space("DeviceCMYK", resources),
            b"Pattern" => Ok(Space::Pattern(None)),
            other => {
                let spaces = resources.get::<Dict>("ColorSpace").ok_or_else(strange)?;
                let space = spaces.get::<Object>(other).ok_or_else(|| named("logo-pdf-missing", other))?;
                self.nested_space(&space, resources, depth + 1)
            }
        }
    }

    fn nested_space(&mut self, object: &Object<'a>, resources: &Dict<'a>, depth: usize) -> Result<Space, Fault> {
        let strange = || fault("logo-pdf-colours");
        if depth > DEEPEST {
            return Err(strange());
        }
        match object {
            Object::Name(name) => self.named_space(name, resources, depth),
            Object::Array(array) => {
                let parts = items(array);
                let Some(Object::Name(family)) = parts.first() else { return Err(strange()) };
                let part = |n: usize| parts.get(n).ok_or_else(strange);
                match &**family {
                    b"ICCBased" => match part(1)? {
                        Object::Stream(stream) => self.profiled(stream),
                        _ => Err(strange()),
                    },
                    b"CalGray" | b"CalRGB" | b"Lab" => measured(family, &dictionary(part(1)?).ok_or_else(strange)?),
                    b"Indexed" | b"I" => {
                        let base = self.nested_space(part(1)?, resources, depth + 1)?;
                        let last = part(2)?.clone().into_number().ok_or_else(strange)?.as_i64();
                        let table = match part(3)? {
                            Object::String(table) => table.to_vec(),
                            Object::Stream(stream) => self.plain(stream, 1 << 20)?,
                            _ => return Err(strange()),
                        };
                        indexed(base, last, table)
                    }
                    b"Separation" | b"DeviceN" => {
                        let inks = match part(1)? {
                            Object::Array(names) => items(names).len(),
                            Object::Name(name) if &**name == b"None" => return Err(fault("logo-pdf-no-ink")),
                            _ => 1,
                        };
                        if inks == 0 || inks > MOST_INKS {
                            return Err(strange());
                        }
                        let alternate = self.nested_space(part(2)?, resources, depth + 1)?;
                        if matches!(alternate, Space::Pattern(_) | Space::Indexed { .. } | Space::Tint { .. }) {
                            return Err(strange());
                        }
                        let function = self.function(part(3)?)?;
                        let function = Function::read(&function, &Objects::new(&self.objects)).ok_or_else(strange)?;
                        let space = Space::Tint { inks, alternate: Box::new(alternate), function: Rc::new(function) };
                        // It must give a colour wherever it is asked.
                        for colour in [vec![1.0; inks], vec![0.0; inks], vec![0.5; inks]] {
                            space.resolved(&colour).ok_or_else(strange)?;
                        }
                        Ok(space)
                    }
                    b"Pattern" => match parts.get(1) {
                        None => Ok(Space::Pattern(None)),
                        Some(base) => {
                            let base = self.nested_space(base, resources, depth + 1)?;
                            if matches!(base, Space::Pattern(_)) {
                                return Err(strange());
                            }
                            Ok(Space::Pattern(Some(Box::new(base))))
                        }
                    },
                    b"DeviceGray" | b"DeviceRGB" | b"DeviceCMYK" | b"G" | b"RGB" | b"CMYK" | b"CalCMYK" => {
                        self.named_space(family, resources, depth + 1)
                    }
                    _ => Err(strange()),
                }
            }
            _ => Err(strange()),
        }
    }

    /// A space with a profile of its own, checked whole; each profile is copied once.
    fn profiled(&mut self, stream: &Stream<'a>) -> Result<Space, Fault> {
        let channels = number(stream.dict(), "N").unwrap_or(0.0) as usize;
        let id = stream.obj_id();
        if let Some(&profile) = self.profiles.get(&id) {
            return Ok(Space::Profiled { channels, profile });
        }
        let bytes = self.plain(stream, LARGEST_PROFILE)?;
        if !matches!(channels, 1 | 3 | 4) || !profile::usable(&bytes, channels) {
            return Err(fault("logo-pdf-profile"));
        }
        let entries = Dictionary::from_iter([("N", Written::Integer(channels as i64))]);
        let profile = self.add(lopdf::Stream::new(entries, bytes));
        self.profiles.insert(id, profile);
        Ok(Space::Profiled { channels, profile })
    }
}

/// Profiles of printing have some megabytes at most.
const LARGEST_PROFILE: usize = 16 << 20;

fn measured(family: &[u8], told: &Dict) -> Result<Space, Fault> {
    let strange = || fault("logo-pdf-colours");
    let white: [f64; 3] = so_many(told, "WhitePoint").ok_or_else(strange)?;
    if white[0] <= 0.0 || white[1] != 1.0 || white[2] <= 0.0 {
        return Err(strange());
    }
    let mut entries = Dictionary::from_iter([("WhitePoint", reals(&white))]);
    if let Some(black) = so_many::<3>(told, "BlackPoint").filter(|black| black.iter().all(|part| *part >= 0.0)) {
        entries.set("BlackPoint", reals(&black));
    }
    let (family, ranges) = match family {
        b"CalGray" => {
            if let Some(gamma) = number(told, "Gamma").filter(|gamma| *gamma > 0.0) {
                entries.set("Gamma", real(gamma));
            }
            ("CalGray", vec![(0.0, 1.0)])
        }
        b"CalRGB" => {
            if let Some(gamma) = so_many::<3>(told, "Gamma").filter(|gamma| gamma.iter().all(|part| *part > 0.0)) {
                entries.set("Gamma", reals(&gamma));
            }
            if let Some(matrix) = so_many::<9>(told, "Matrix") {
                entries.set("Matrix", reals(&matrix));
            }
            ("CalRGB", vec![(0.0, 1.0); 3])
        }
        _ => {
            let range = so_many::<4>(told, "Range").unwrap_or([-100.0, 100.0, -100.0, 100.0]);
            if range[0] > range[1] || range[2] > range[3] {
                return Err(strange());
            }
            entries.set("Range", reals(&range));
            ("Lab", vec![(0.0, 100.0), (range[0], range[1]), (range[2], range[3])])
        }
    };
    Ok(Space::Measured { family, entries, ranges })
}

/// A palette of exactly so many colours, in a space that is no ink by name.
pub(super) fn indexed(base: Space, last: i64, table: Vec<u8>) -> Result<Space, Fault> {
    let strange = || fault("logo-pdf-colours");
    let channels = base.channels();
    if !(0..=255).contains(&last) || matches!(base, Space::Pattern(_) | Space::Indexed { .. }) {
        return Err(strange());
    }
    let wanted = (last as usize + 1) * channels;
    let mut table = table;
    // Some programs leave out colours that no pixel shows.
    table.resize(wanted, 0);
    let Space::Tint { alternate, .. } = &base else { return Ok(Space::Indexed { base: Box::new(base), table }) };
    let mut plain = Vec::new();
    for entry in table.chunks_exact(channels) {
        let colour: Vec<f64> = entry.iter().map(|&byte| f64::from(byte) / 255.0).collect();
        let (space, values) = base.resolved(&colour).ok_or_else(strange)?;
        plain.extend(in_bytes(space, &values));
    }
    Ok(Space::Indexed { base: alternate.clone(), table: plain })
}

/// A colour in bytes, spread over the ranges of its space.
pub(super) fn in_bytes(space: &Space, colour: &[f64]) -> Vec<u8> {
    let byte = |(value, (least, most)): (&f64, (f64, f64))| {
        ((value - least) / (most - least).max(1e-9) * 255.0).round().clamp(0.0, 255.0) as u8
    };
    colour.iter().zip(space.ranges(8)).map(byte).collect()
}

/// The numbers under a key, where they are as many as the space has.
pub(super) fn colour_of(told: &Dict, key: &str, space: &Space) -> Option<Vec<f64>> {
    numbers(told, key).filter(|colour| colour.len() == space.channels())
}
