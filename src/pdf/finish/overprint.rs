//! What the pages of the print edition refer to by name: graphics states for overprinting, the spaces of spot inks and of registration.

use super::super::content::Drawn;
use super::super::error::PdfError;
use super::super::hue::{REGISTRATION, overprint_name, spot_name};
use super::super::object::{dict, name, numbers};
use super::File;
use crate::print::Press;
use crate::print::ink::Cmyk;
use lopdf::{Dictionary, Object};

/// Adds them to the resources of every page.
pub(super) fn add(file: &mut File, drawn: &[Drawn], press: &Press) -> Result<(), PdfError> {
    let states = Dictionary::from_iter([false, true].map(|over| (overprint_name(over), state(file, over))));
    let registration = separation(file, "All", Cmyk::new(100.0, 100.0, 100.0, 100.0));
    let spots: Vec<(String, Object)> = press
        .spots()
        .filter(|(ink, _)| drawn.iter().any(|page| page.spots.contains(*ink)))
        .map(|(ink, alternate)| (ink.to_string(), alternate))
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(ink, alternate)| (spot_name(&ink), separation(file, &ink, alternate)))
        .collect();
    for number in 0..drawn.len() {
        let resources = file.page(number)?.get_mut(b"Resources").and_then(Object::as_dict_mut);
        let resources = resources.map_err(|error| PdfError::Output(error.to_string()))?;
        resources.set("ExtGState", states.clone());
        let mut spaces = Dictionary::new();
        if !press.marks.is_empty() {
            spaces.set(REGISTRATION, registration.clone());
        }
        for (resource, space) in &spots {
            spaces.set(resource.as_str(), space.clone());
        }
        if !spaces.is_empty() {
            resources.set("ColorSpace", spaces);
        }
    }
    Ok(())
}

/// Overprint mode 1: where a plate gets nothing, what is below stays.
fn state(file: &mut File, over: bool) -> Object {
    file.add(dict([
        ("Type", name("ExtGState")),
        ("OP", Object::Boolean(over)),
        ("op", Object::Boolean(over)),
        ("OPM", Object::Integer(1)),
    ]))
}

/// An ink of its own, which a device without it prints in the four (ISO 32000-1, 8.6.6.4).
fn separation(file: &mut File, ink: &str, alternate: Cmyk) -> Object {
    let full = alternate.parts().map(|part| part / 100.0);
    let tint = file.add(dict([
        ("FunctionType", Object::Integer(2)),
        ("Domain", numbers([0.0, 1.0])),
        ("Range", numbers([0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0])),
        ("C0", numbers([0.0; 4])),
        ("C1", numbers(full)),
        ("N", Object::Integer(1)),
    ]));
    file.add(Object::Array(vec![name("Separation"), name(ink), name("DeviceCMYK"), tint]))
}
