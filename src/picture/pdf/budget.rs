//! What a logo may cost: readers, presses and this program take as long as it unfolds to, not as long as it is.

use super::source::fault;
use crate::picture::Fault;

/// Operators, with every form, pattern and letter unfolded. A detailed map has 200,000.
pub(super) const MOST_OPERATORS: u64 = 1_000_000;

/// Bytes of all its streams once they are unfolded.
const MOST_BYTES: usize = 128 << 20;

/// Pixels of all its pictures.
const MOST_PIXELS: u64 = 60_000_000;

/// Forms in forms.
pub(super) const DEEPEST: usize = 24;

/// What is spent.
#[derive(Default)]
pub(super) struct Budget {
    operators: u64,
    bytes: usize,
    pixels: u64,
}

impl Budget {
    pub(super) fn operators(&mut self, more: u64) -> Result<(), Fault> {
        self.operators = self.operators.saturating_add(more);
        if self.operators > MOST_OPERATORS { Err(fault("logo-pdf-heavy")) } else { Ok(()) }
    }

    pub(super) fn bytes_left(&self) -> usize {
        MOST_BYTES - self.bytes
    }

    pub(super) fn bytes(&mut self, more: usize) -> Result<(), Fault> {
        self.bytes = self.bytes.saturating_add(more).min(MOST_BYTES);
        if self.bytes == MOST_BYTES { Err(fault("logo-pdf-heavy")) } else { Ok(()) }
    }

    pub(super) fn pixels(&mut self, more: u64) -> Result<(), Fault> {
        self.pixels = self.pixels.saturating_add(more);
        if self.pixels > MOST_PIXELS { Err(fault("logo-pdf-heavy")) } else { Ok(()) }
    }
}
