//! What is to be made of a programme.

use crate::check::engines::Engines;
use crate::edition::Edition;
use crate::programme::PrintSettings;

/// What is to be made, beside what the programme says of it.
#[derive(Debug, Clone)]
pub struct Order {
    pub editions: Vec<Edition>,
    /// Seconds since 1970: what the files say of their making. The first day of the event unless given.
    pub date: Option<i64>,
    /// Settings that come before those of the programme.
    pub print: PrintSettings,
    /// Who reads the texts where the programme is proofread.
    pub engines: Engines,
}

impl Default for Order {
    /// The screen edition, proofread by what is linked in.
    fn default() -> Order {
        Order {
            editions: vec![Edition::Screen],
            date: None,
            print: PrintSettings::default(),
            engines: Engines::default(),
        }
    }
}

impl Order {
    /// Whether an edition is to be made.
    pub fn wants(&self, edition: Edition) -> bool {
        self.editions.contains(&edition)
    }

    /// Whether an edition for paper is to be made.
    pub fn is_printed(&self) -> bool {
        self.editions.iter().any(|edition| edition.is_printed())
    }
}
