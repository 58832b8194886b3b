//! The editions of a brochure: what one programme is made into.

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Edition {
    /// To be read on a screen: sRGB, links, bookmarks, tags; PDF/UA-1 and PDF/A-2a.
    Screen,
    /// Single pages for a print shop: CMYK, bleed, marks; PDF/X-4.
    Print,
    /// The pages of the print edition imposed on sheets, to be folded and stapled.
    Booklet,
    /// The pages of the print edition, small and with the lines of the cut drawn in, for the client to approve.
    Proof,
}

impl Edition {
    /// All that are finished, in the order they are made; a proof is asked for by itself.
    pub const ALL: [Edition; 3] = [Edition::Screen, Edition::Print, Edition::Booklet];

    /// What the name of the file ends in, before `.pdf`.
    pub fn suffix(self) -> &'static str {
        match self {
            Edition::Screen => "",
            Edition::Print => "-print",
            Edition::Booklet => "-booklet",
            Edition::Proof => "-proof",
        }
    }

    /// Whether ink is put on paper for it: its pages are those of the print edition.
    pub fn is_printed(self) -> bool {
        self != Edition::Screen
    }
}
