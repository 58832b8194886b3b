//! What is to be made of a programme.

use super::kept::Kept;
use crate::check::engines::Engines;
use crate::outputs::{self, Format, Output, SCREEN};
use crate::programme::{PrintSettings, ShareSettings};
use std::sync::Arc;

/// What is to be made, beside what the programme says of it.
#[derive(Debug, Clone)]
pub struct Order {
    /// What is made, in any order.
    pub outputs: Vec<&'static Output>,
    /// Seconds since 1970: what the files say of their making. The first day of the event unless given.
    pub date: Option<i64>,
    /// Settings that come before those of the programme.
    pub print: PrintSettings,
    /// Settings of what is sent and put online that come before those of the programme.
    pub share: ShareSettings,
    /// A calendar that was given away earlier: entries that have changed since are told to diaries as newer ones.
    pub earlier_calendar: Option<String>,
    /// Who reads the texts where the programme is proofread.
    pub engines: Engines,
    /// Finds fonts of the machine for characters that neither livret nor the house has, where that is asked for.
    pub machine_fonts: Option<FindFonts>,
    /// Who is told how far a build is.
    pub watch: Watch,
    /// What was made of the author's files before, where the same programme is made again and again.
    pub kept: Option<Arc<Kept>>,
}

/// The names and the bytes of the font files that have some characters.
pub type FindFonts = fn(&[char]) -> Vec<(String, Vec<u8>)>;

/// Is called each time a part of a build is done; see [`Order::steps`].
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<dyn Fn() + Send + Sync>>);

impl Watch {
    /// Whoever watches.
    pub fn new(told: Arc<dyn Fn() + Send + Sync>) -> Watch {
        Watch(Some(told))
    }

    pub(super) fn step(&self) {
        if let Some(told) = &self.0 {
            told();
        }
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Watch(..)" } else { "Watch" })
    }
}

impl Default for Order {
    /// The brochure for the screen, proofread by what is linked in.
    fn default() -> Order {
        Order {
            outputs: vec![&SCREEN],
            date: None,
            print: PrintSettings::default(),
            share: ShareSettings::default(),
            earlier_calendar: None,
            engines: Engines::default(),
            machine_fonts: None,
            watch: Watch::default(),
            kept: None,
        }
    }
}

impl Order {
    /// The outputs, each once, in the order of the list; those that are not of the list come last.
    pub(crate) fn in_turn(&self) -> Vec<&'static Output> {
        let listed = outputs::ALL.iter().copied().filter(|output| self.outputs.contains(output));
        let mut turn: Vec<&'static Output> = listed.collect();
        for &output in &self.outputs {
            if !turn.contains(&output) {
                turn.push(output);
            }
        }
        turn
    }

    /// How many times [`Order::watch`] is called: when the programme is read, when its pages are set, and for each output.
    pub fn steps(&self) -> usize {
        self.in_turn().len() + 2
    }

    /// Whether something is made from pages of paper.
    pub(crate) fn is_printed(&self) -> bool {
        self.outputs.iter().any(|output| output.is_printed())
    }

    /// The geometries of pages that its outputs have for themselves, each once.
    pub(crate) fn formats(&self) -> Vec<Format> {
        let mut formats = Vec::new();
        for format in self.in_turn().into_iter().filter_map(Output::format) {
            if !formats.contains(&format) {
                formats.push(format);
            }
        }
        formats
    }

    /// Whether something is made from pages of the screen.
    pub(crate) fn is_shown(&self) -> bool {
        self.outputs.iter().any(|output| output.is_shown())
    }
}
