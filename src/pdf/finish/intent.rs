//! The colours the screen edition is meant for: sRGB.

use super::super::object::{ascii, dict, name};
use super::File;
use lopdf::{Object, Stream};

/// Argyll's free sRGB profile; its licence lies beside it.
const SRGB: &[u8] = include_bytes!("../../../assets/icc/sRGB.icc");

/// Adds the output intent (ISO 19005-2, 6.2.3).
pub fn add(file: &mut File) {
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
