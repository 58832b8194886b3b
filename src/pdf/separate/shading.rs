//! Gradients in inks: their colours are sampled on the screen and each sample is converted, so that the way from one colour to another is
//! the same on paper.

use super::space::Space;
use super::{Separating, Target};
use crate::pdf::object::{dict, name};
use crate::picture::pdf::function::Function;
use crate::picture::pdf::resolve::{Objects, numbers};
use crate::print::press::Note;
use lopdf::{Dictionary, Object, Stream};

/// Samples along a gradient: finer than 8 bits can tell.
const SAMPLES: usize = 256;
/// The same along each side of a gradient in two directions.
const SAMPLES_A_SIDE: usize = 64;

/// The same gradient in inks.
pub(super) fn separate(shading: &Dictionary, objects: Objects, separating: &Separating) -> Result<Dictionary, String> {
    let broken = "one of its gradients is broken";
    let mut made = shading.clone();
    let space = shading.get(b"ColorSpace").ok().and_then(|space| Space::read(space, None, objects)).ok_or(broken)?;
    if let Some(background) = numbers(shading, b"Background", &objects)
        && let Some(inks) = space.convert(&background, separating.press, separating.target)
    {
        let parts = match separating.target {
            Target::Plates => inks.parts().map(|part| part / 100.0).to_vec(),
            Target::Mask => vec![1.0 - inks.black / 100.0],
        };
        made.set("Background", parts.into_iter().map(crate::pdf::object::number).collect::<Vec<_>>());
    }
    let Ok(function) = shading.get(b"Function") else {
        // A mesh says the colour of each of its corners in bits of its own.
        match space {
            Space::Cmyk => made.set("ColorSpace", name("DeviceCMYK")),
            Space::DeviceGray => {}
            Space::Gray => made.set("ColorSpace", name("DeviceGray")),
            Space::Rgb { profile } => {
                let srgb = || crate::pdf::profiles::SRGB.to_vec();
                let profile = Stream::new(dict([("N", Object::Integer(3))]), profile.unwrap_or_else(srgb));
                made.set("ColorSpace", vec![name("ICCBased"), separating.add(profile)]);
                separating.note(Note::Kept);
            }
            _ => return Err("it has a mesh gradient in colours that cannot be turned into inks".to_string()),
        }
        return Ok(made);
    };
    let function = Function::read(function, &objects).ok_or(broken)?;
    let two_ways = objects.get(shading, b"ShadingType").and_then(|kind| kind.as_i64().ok()) == Some(1);
    let domain: Vec<(f64, f64)> = if two_ways {
        let domain = numbers(shading, b"Domain", &objects).unwrap_or_else(|| vec![0.0, 1.0, 0.0, 1.0]);
        domain.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    } else {
        function.domain().iter().take(1).copied().collect()
    };
    let sides = if two_ways { vec![SAMPLES_A_SIDE; 2] } else { vec![SAMPLES] };
    if domain.len() != sides.len() {
        return Err(broken.to_string());
    }
    let mut samples = Vec::new();
    for n in 0..sides.iter().product::<usize>() {
        let input: Vec<f64> = domain
            .iter()
            .enumerate()
            .map(|(axis, (from, to))| {
                let step = if axis == 0 { n % sides[0] } else { n / sides[0] };
                from + (to - from) * step as f64 / (sides[axis] - 1) as f64
            })
            .collect();
        let colour = function.at(&input).ok_or(broken)?;
        let inks = space.convert(&colour, separating.press, separating.target).ok_or(broken)?;
        match separating.target {
            Target::Plates => samples.extend(inks.parts().map(|part| (part * 2.55).round() as u8)),
            Target::Mask => samples.push(255 - (inks.black * 2.55).round() as u8),
        }
    }
    let (space, outputs) = match separating.target {
        Target::Plates => ("DeviceCMYK", 4),
        Target::Mask => ("DeviceGray", 1),
    };
    let list = |values: Vec<f64>| Object::Array(values.into_iter().map(crate::pdf::object::number).collect());
    let entries = dict([
        ("FunctionType", Object::Integer(0)),
        ("Domain", list(domain.iter().flat_map(|&(from, to)| [from, to]).collect())),
        ("Range", list([0.0, 1.0].repeat(outputs))),
        ("Size", list(sides.iter().map(|&side| side as f64).collect())),
        ("BitsPerSample", Object::Integer(8)),
    ]);
    made.set("ColorSpace", name(space));
    made.set("Function", separating.add(Stream::new(entries, samples)));
    Ok(made)
}
