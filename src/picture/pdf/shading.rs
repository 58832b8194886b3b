//! Gradients (ISO 32000-1, 8.7.4.5), written anew. Those in inks by name are sampled in the colours that stand for them.

use super::copy::Copy;
use super::function::Function;
use super::resolve::Objects;
use super::source::{dictionary, fault, integer, numbers, real, reals, so_many, word};
use super::space::{Space, colour_of};
use crate::picture::Fault;
use hayro_syntax::object::{Array, Dict, Object};
use lopdf::{Dictionary, Object as Written, ObjectId};

/// Samples along a gradient, and along each side of one in two directions.
const SAMPLES: usize = 512;
const SAMPLES_A_SIDE: usize = 96;
/// Bytes of a mesh.
const LARGEST_MESH: usize = 8 << 20;

impl<'a> Copy<'a> {
    pub(super) fn shading(&mut self, object: &Object<'a>, resources: &Dict<'a>) -> Result<ObjectId, Fault> {
        let broken = || fault("logo-pdf-gradient");
        let told = dictionary(object).ok_or_else(broken)?;
        let kind = integer(&told, "ShadingType").filter(|kind| (1..=7).contains(kind)).ok_or_else(broken)?;
        let space = self.space(&told.get::<Object>("ColorSpace").ok_or_else(broken)?, resources)?;
        if matches!(space, Space::Pattern(_)) {
            return Err(broken());
        }
        let mut made =
            Dictionary::from_iter([("ShadingType", Written::Integer(kind)), ("ColorSpace", space.written())]);
        if let Some(area) = so_many::<4>(&told, "BBox") {
            made.set("BBox", reals(&area));
        }
        if told.contains_key("Background") {
            let colour = colour_of(&told, "Background", &space).ok_or_else(broken)?;
            let (_, colour) = space.resolved(&colour).ok_or_else(broken)?;
            made.set("Background", reals(&colour));
        }
        let inputs = if kind == 1 { 2 } else { 1 };
        let function = told.get::<Object>("Function").filter(|function| !matches!(function, Object::Null(_)));
        let has_function = function.is_some();
        if let Some(function) = function {
            if matches!(space, Space::Indexed { .. }) {
                return Err(broken());
            }
            let function = self.gradient_function(&function, &space, inputs)?;
            made.set("Function", function);
        }
        let flags = |key: &str| {
            let flags: Vec<bool> = told.get::<Array>(key)?.iter::<bool>().take(3).collect();
            (flags.len() == 2).then(|| Written::Array(flags.into_iter().map(Written::Boolean).collect()))
        };
        match kind {
            1 => {
                for key in ["Domain", "Matrix"] {
                    if let Some(values) =
                        numbers(&told, key).filter(|values| values.len() == if key == "Domain" { 4 } else { 6 })
                    {
                        made.set(key, reals(&values));
                    }
                }
            }
            2 | 3 => {
                let coordinates = numbers(&told, "Coords").filter(|list| list.len() == if kind == 2 { 4 } else { 6 });
                made.set("Coords", reals(&coordinates.ok_or_else(broken)?));
                if let Some(domain) = so_many::<2>(&told, "Domain") {
                    made.set("Domain", reals(&domain));
                }
                if let Some(extend) = flags("Extend") {
                    made.set("Extend", extend);
                }
            }
            _ => {}
        }
        if kind < 4 {
            return if has_function { Ok(self.add(made)) } else { Err(broken()) };
        }
        let Object::Stream(stream) = object else { return Err(broken()) };
        if !has_function && !space.of_a_device() {
            return Err(fault("logo-pdf-mesh"));
        }
        let mut whole = |key: &str, allowed: &[i64]| {
            let value = integer(&told, key).filter(|value| allowed.contains(value)).ok_or_else(broken)?;
            made.set(key, value);
            Ok::<_, Fault>(value)
        };
        whole("BitsPerCoordinate", &[1, 2, 4, 8, 12, 16, 24, 32])?;
        whole("BitsPerComponent", &[1, 2, 4, 8, 12, 16])?;
        if kind == 5 {
            let row: Vec<i64> = (2..=65_535).collect();
            whole("VerticesPerRow", &row)?;
        } else {
            whole("BitsPerFlag", &[2, 4, 8])?;
        }
        let channels = if has_function { 1 } else { space.channels() };
        let decode = numbers(&told, "Decode").filter(|decode| decode.len() == 4 + 2 * channels).ok_or_else(broken)?;
        made.set("Decode", reals(&decode));
        let mesh = self.plain(stream, LARGEST_MESH)?;
        // A corner takes some eight bytes.
        self.budget.operators(mesh.len() as u64 / 8)?;
        Ok(self.add(lopdf::Stream::new(made, mesh)))
    }

    /// The function of a gradient: its own, or one of samples where it is a program, or its inks are told by names.
    fn gradient_function(&mut self, object: &Object<'a>, space: &Space, inputs: usize) -> Result<Written, Fault> {
        let broken = || fault("logo-pdf-gradient");
        let own = self.function(object)?;
        let function = Function::read(&own, &Objects::new(&self.objects)).ok_or_else(broken)?;
        let domain = function.domain().to_vec();
        if domain.len() != inputs || domain.iter().any(|(from, to)| from > to) {
            return Err(broken());
        }
        let middle: Vec<f64> = domain.iter().map(|(from, to)| (from + to) / 2.0).collect();
        if function.at(&middle).is_none_or(|colour| colour.len() != space.channels()) {
            return Err(broken());
        }
        let plain = !matches!(space, Space::Tint { .. }) && !self.is_a_program(&own);
        if plain {
            return Ok(own);
        }
        let sides = if inputs == 2 { vec![SAMPLES_A_SIDE; 2] } else { vec![SAMPLES] };
        let mut samples = Vec::new();
        let mut ranges = Vec::new();
        for n in 0..sides.iter().product::<usize>() {
            let place = [n % sides[0], n / sides[0]];
            let input: Vec<f64> = domain
                .iter()
                .enumerate()
                .map(|(axis, (from, to))| from + (to - from) * place[axis] as f64 / (sides[axis] - 1) as f64)
                .collect();
            let colour = function.at(&input).filter(|colour| colour.len() == space.channels()).ok_or_else(broken)?;
            let (written, colour) = space.resolved(&colour).ok_or_else(broken)?;
            ranges = written.ranges(8);
            for (value, (least, most)) in colour.iter().zip(&ranges) {
                let part = ((value - least) / (most - least).max(1e-9)).clamp(0.0, 1.0);
                samples.extend(((part * 65_535.0).round() as u16).to_be_bytes());
            }
        }
        let flat = |pairs: &[(f64, f64)]| reals(&pairs.iter().flat_map(|&(from, to)| [from, to]).collect::<Vec<_>>());
        let made = Dictionary::from_iter([
            ("FunctionType", Written::Integer(0)),
            ("Domain", flat(&domain)),
            ("Range", flat(&ranges)),
            ("Size", Written::Array(sides.iter().map(|&side| real(side as f64)).collect())),
            ("BitsPerSample", Written::Integer(16)),
        ]);
        Ok(Written::Reference(self.add(lopdf::Stream::new(made, samples))))
    }

    /// Whether a function, or one of its parts, is a program: it is not written into the file.
    fn is_a_program(&self, function: &Written) -> bool {
        match function {
            Written::Reference(id) => self.objects.get(id).is_some_and(|target| self.is_a_program(target)),
            Written::Array(parts) => parts.iter().any(|part| self.is_a_program(part)),
            Written::Dictionary(entries) => entries.get(b"Functions").is_ok_and(|parts| self.is_a_program(parts)),
            Written::Stream(stream) => {
                stream.dict.get(b"FunctionType").and_then(Written::as_i64).is_ok_and(|kind| kind == 4)
            }
            _ => false,
        }
    }

    /// A pattern that is a gradient.
    pub(super) fn shading_pattern(&mut self, told: &Dict<'a>, resources: &Dict<'a>) -> Result<ObjectId, Fault> {
        let shading = told.get::<Object>("Shading").ok_or_else(|| fault("logo-pdf-gradient"))?;
        let shading = self.shading(&shading, resources)?;
        let mut made = Dictionary::from_iter([
            ("Type", word("Pattern")),
            ("PatternType", Written::Integer(2)),
            ("Shading", Written::Reference(shading)),
        ]);
        if let Some(matrix) = so_many::<6>(told, "Matrix") {
            made.set("Matrix", reals(&matrix));
        }
        Ok(self.add(made))
    }
}
