//! The colours that a file is meant for: those of a screen, or of a press.

use super::super::object::{ascii, dict, name, text};
use super::super::profiles::SRGB;
use super::File;
use crate::print::Press;
use lopdf::{Object, Stream};

/// Adds the output intent of the screen edition (ISO 19005-2, 6.2.3).
pub(super) fn of_the_screen(file: &mut File) {
    let profile = file.add(Stream::new(dict([("N", Object::Integer(3))]), SRGB.to_vec()));
    let intent = dict([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", ascii("sRGB IEC61966-2.1")),
        ("Info", ascii("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile),
    ]);
    file.catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
}

/// Adds the output intent of the print edition: the printing condition by its name in the registry, and its profile (ISO 15930-7, 6.2).
pub(super) fn of_the_press(file: &mut File, press: &Press) {
    let profile = &press.profile;
    let stream = file.add(Stream::new(dict([("N", Object::Integer(4))]), profile.bytes.clone()));
    let mut intent = dict([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFX")),
        ("OutputConditionIdentifier", text(profile.condition.unwrap_or("Custom"))),
        ("Info", text(&profile.description)),
        ("DestOutputProfile", stream),
    ]);
    if profile.condition.is_some() {
        intent.set("RegistryName", ascii("http://www.color.org"));
        intent.set("OutputCondition", text(&profile.description));
    }
    file.catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
}
