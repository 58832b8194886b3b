//! `livret fonts`: what text can be set in.

use super::terminal::print;
use super::{Stop, Terminal};
use crate::text::Fonts as Shelf;

#[derive(Debug, clap::Args)]
pub(super) struct Fonts {}

impl Fonts {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let mut list = String::new();
        for (family, (name, faces)) in Shelf::shipped().families().iter().zip(listed()) {
            list.push_str(&format!("{name}: {faces}\n"));
            if terminal.verbose {
                list.push_str(&format!("\n{}\n\n", family.licence.unwrap_or_default()));
            }
        }
        print(list.as_bytes())
    }
}

/// Each family that comes with livret, and its weights.
pub(super) fn listed() -> Vec<(String, String)> {
    let shelf = Shelf::shipped();
    let mut listed = Vec::new();
    for family in shelf.families() {
        let faces = family.faces.iter().map(|&id| {
            let face = shelf.face(id);
            if face.italic { format!("{} italic", face.weight) } else { face.weight.to_string() }
        });
        listed.push((family.name.to_string(), faces.collect::<Vec<_>>().join(", ")));
    }
    listed
}
