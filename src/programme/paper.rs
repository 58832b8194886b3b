//! What a brochure is laid out for.

use crate::language::folding::fold;
use crate::language::lists::List;

/// The page of the brochure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// ISO 216, upright.
    #[default]
    A4,
    /// ISO 216, upright.
    A5,
    /// ISO 216: a pocket.
    A6,
    /// US Letter.
    Letter,
    /// ISO 216, lying.
    A4Landscape,
}

impl Paper {
    /// In the order in which they are listed.
    pub const ALL: [Paper; 5] = [Paper::A4, Paper::A5, Paper::A6, Paper::Letter, Paper::A4Landscape];

    /// As it is named, in any of the shipped languages.
    pub fn named(name: &str) -> Option<Paper> {
        static NAMES: [(Paper, List); 5] = [
            (Paper::A4, List::new("papers", "a4")),
            (Paper::A5, List::new("papers", "a5")),
            (Paper::A6, List::new("papers", "a6")),
            (Paper::Letter, List::new("papers", "letter")),
            (Paper::A4Landscape, List::new("papers", "a4-landscape")),
        ];
        // Hyphens, apostrophes and spaces are written in many ways.
        let plain = |name: &str| fold(name).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let is = |names: &List| names.words().iter().any(|known| plain(known) == plain(name));
        NAMES.iter().find(|(_, names)| is(names)).map(|(paper, _)| *paper)
    }

    /// As the programme names it.
    pub fn name(self) -> &'static str {
        match self {
            Paper::A4 => "A4",
            Paper::A5 => "A5",
            Paper::A6 => "A6",
            Paper::Letter => "Letter",
            Paper::A4Landscape => "A4 landscape",
        }
    }

    /// Width and height of the trim in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter).
    pub fn size(self) -> (f64, f64) {
        match self {
            Paper::A4 => (210.0, 297.0),
            Paper::A5 => (148.0, 210.0),
            Paper::A6 => (105.0, 148.0),
            Paper::Letter => (215.9, 279.4),
            Paper::A4Landscape => (297.0, 210.0),
        }
    }
}
