//! A programme file as it was handed in, read once for all that is asked of it.

use super::wished::{self, Wished};
use super::{Built, Order, built, judged, workers};
use crate::check::waivers::{Verdict, together};
use crate::diagnostic::Refusal;
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
        Manuscript::read_in(source, None)
    }

    /// The same for the edition in another of its languages; its own where it has none of that tag.
    pub fn read_in(source: &'s str, edition: Option<&str>) -> Manuscript<'s> {
        let composed = Composed::of(source);
        let reading = programme::understand(&composed.text, edition);
        Manuscript { composed, reading }
    }

    /// BCP 47 tags of the languages that each have a brochure, its own first.
    pub fn editions(&self) -> &[String] {
        &self.reading.editions
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
        match built(&composed.text, reading, files, theme, order) {
            Ok(Built { made, diagnostics, waived, weighed }) => {
                let Verdict { standing, waived } = Verdict { standing: diagnostics, waived }.in_the_file(&composed);
                Ok(Built { made, diagnostics: standing, waived, weighed })
            }
            Err(found) => Err(composed.all_of_the_file(found).into()),
        }
    }

    /// As [`super::proofread`]: its brochure, and those in its other languages.
    pub fn proofread(self, files: &dyn Files, theme: &Theme, order: &Order) -> Verdict {
        workers::prepare();
        let Manuscript { composed, reading } = self;
        let own = reading.programme.as_ref().map(|programme| programme.tongues.edition.clone());
        let others: Vec<String> = match reading.editions.split_first() {
            Some((first, others)) if own.as_ref().is_none_or(|own| own == first) => others.to_vec(),
            _ => Vec::new(),
        };
        let mut verdict = judged(&composed.text, reading, files, theme, order);
        for tag in &others {
            let reading = programme::understand(&composed.text, Some(tag));
            verdict = together(verdict, judged(&composed.text, reading, files, theme, order));
        }
        verdict.in_the_file(&composed)
    }
}
