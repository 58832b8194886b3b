//! The fonts of the machine, where the command line asks for them.

use fontdb::{Database, FaceInfo, Style};
use skrifa::{FontRef, MetadataProvider};

/// What a font file can weigh, in bytes: those of Chinese, Japanese and Korean are large.
const HEAVIEST: usize = 64 << 20;

/// The names and the bytes of the font files that have some characters: upright faces of the common weight first, in the order of
/// their names, so that a machine gives the same ones each time.
pub(super) fn fonts_with(characters: &[char]) -> Vec<(String, Vec<u8>)> {
    let mut machine = Database::new();
    machine.load_system_fonts();
    let mut faces: Vec<&FaceInfo> = machine.faces().collect();
    let name = |face: &FaceInfo| face.families.first().map(|(name, _)| name.clone()).unwrap_or_default();
    faces.sort_by_cached_key(|face| {
        (
            face.style != Style::Normal,
            face.weight.0.abs_diff(400),
            face.monospaced,
            name(face),
            face.post_script_name.clone(),
        )
    });
    let mut left = characters.to_vec();
    let mut found = Vec::new();
    for face in faces {
        if left.is_empty() {
            break;
        }
        let before = left.len();
        let bytes = machine.with_face_data(face.id, |data, index| {
            let font = FontRef::from_index(data, index).ok().filter(|_| data.len() <= HEAVIEST)?;
            let charmap = font.charmap();
            left.retain(|&c| charmap.map(c).is_none());
            (left.len() < before).then(|| data.to_vec())
        });
        found.extend(bytes.flatten().map(|bytes| (name(face), bytes)));
    }
    found
}
