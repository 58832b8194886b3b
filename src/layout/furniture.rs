//! The furniture of printed pages: what is said on them because they are pages, and stands in no story.

use super::cover_date::CoverDate;
use super::running::RunningLines;
use crate::compose::story::{Story, Words};
use crate::language::wording::{Language, fill};

/// What pages say of themselves, in the language of the brochure.
pub(super) struct Furniture {
    pub running: RunningLines,
    pub date: CoverDate,
    /// Follows what is taken up on another page: "(suite)".
    pub continued: String,
    /// Heads the pages for notes.
    pub notes: Words,
    pub language: &'static Language,
}

impl Furniture {
    pub(super) fn of(story: &Story) -> Furniture {
        let language = Language::of(&story.language);
        Furniture {
            running: RunningLines::of(&story.cover),
            date: CoverDate::of(&story.days, language),
            continued: language.words.continued.clone(),
            notes: Words::own(&language.words.notes),
            language,
        }
    }

    /// "page 9", for a screen reader.
    pub(super) fn page(&self, number: usize) -> String {
        fill(&self.language.words.page, &[("n", &number.to_string())])
    }
}
