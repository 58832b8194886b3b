//! `livret fonts`: what text can be set in.

use super::terminal::print;
use super::{Stop, Terminal};
use crate::text::Fonts as Shelf;

#[derive(Debug, clap::Args)]
pub(super) struct Fonts {}

impl Fonts {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let shelf = Shelf::shipped();
        let mut list = String::new();
        for family in shelf.families() {
            let faces: Vec<String> = family
                .faces
                .iter()
                .map(|&id| {
                    let face = shelf.face(id);
                    if face.italic { format!("{} italic", face.weight) } else { face.weight.to_string() }
                })
                .collect();
            list.push_str(&format!("{}: {}\n", family.name, faces.join(", ")));
            if terminal.verbose {
                list.push_str(&format!("\n{}\n\n", family.licence.unwrap_or_default()));
            }
        }
        print(list.as_bytes())
    }
}
