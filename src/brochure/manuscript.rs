//! A programme file as it was handed in, read once for all that is asked of it.

use super::wished::{self, Wished};
use super::{Built, Order, built, judged, workers};
use crate::check::waivers::Verdict;
use crate::diagnostic::{Diagnostic, Refusal};
use crate::files::Files;
use crate::programme::{self, Composed, Reading};
use crate::theme::Theme;

/// A programme file, read: its language, its wishes, its brochure, its faults.
pub struct Manuscript<'s> {
    pub(super) composed: Composed<'s>,
    pub(super) reading: Reading,
}

impl<'s> Manuscript<'s> {
    /// Reads a programme file, whatever mistakes it has.
    pub fn read(source: &'s str) -> Manuscript<'s> {
        let composed = Composed::of(source);
        let reading = programme::understand(&composed.text);
        Manuscript { composed, reading }
    }

    /// The language that it says it is in; `None` when it is no programme at all.
    pub fn language(&self) -> Option<String> {
        let read = self.reading.programme.as_ref().map(|programme| programme.event.language.value.clone());
        read.or_else(|| programme::language_of(&self.composed.text))
    }

    /// What it asks for in its table `[brand]`, as far as it can be read.
    pub fn wished(&self, files: &dyn Files) -> Wished {
        self.reading.programme.as_ref().map(|programme| wished::of(programme, files)).unwrap_or_default()
    }

    /// As [`super::build`].
    ///
    /// # Errors
    /// Every error of the programme, and its warnings, when there is at least one error.
    pub fn build(self, files: &dyn Files, theme: &Theme, order: &Order) -> Result<Built, Refusal> {
        workers::prepare();
        let Manuscript { composed, reading } = self;
        let of_the_file =
            |found: Vec<Diagnostic>| found.into_iter().map(|fault| composed.of_the_file(fault)).collect::<Vec<_>>();
        match built(&composed.text, reading, files, theme, order) {
            Ok(built) => Ok(Built {
                made: built.made,
                diagnostics: of_the_file(built.diagnostics),
                waived: built.waived.into_iter().map(|waived| waived.in_the_file(&composed)).collect(),
                weighed: built.weighed,
            }),
            Err(found) => Err(of_the_file(found).into()),
        }
    }

    /// As [`super::proofread`].
    pub fn proofread(self, files: &dyn Files, theme: &Theme, order: &Order) -> Verdict {
        workers::prepare();
        let Manuscript { composed, reading } = self;
        let Verdict { standing, waived } = judged(&composed.text, reading, files, theme, order);
        Verdict {
            standing: standing.into_iter().map(|fault| composed.of_the_file(fault)).collect(),
            waived: waived.into_iter().map(|waived| waived.in_the_file(&composed)).collect(),
        }
    }
}
