//! The furniture of printed pages: what is said on them because they are pages, and stands in no story.

use super::cover_date::CoverDate;
use super::running::RunningLines;
use crate::compose::story::{Section, Story, Words};
use crate::language::wording::{Language, fill};

/// What pages say of themselves, in the language of the brochure.
pub(super) struct Furniture {
    pub running: RunningLines,
    pub date: CoverDate,
    /// Follows what is taken up on another page: "(suite)".
    pub continued: String,
    /// An event of one track on one day: nothing is repeated, plenaries are told as sessions are.
    pub small: bool,
    /// The day is told at a glance.
    pub glance: bool,
    /// By a matrix, which opens a page where it fits one.
    pub matrix: bool,
    /// Names pages that belong to no section.
    pub event: Words,
    /// Heads the contents.
    pub contents: Words,
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
            small: super::is_small(story),
            matrix: super::shown(story).any(|section| match section {
                Section::Glance(glance) => glance.days.iter().any(|day| !day.in_a_row()),
                _ => false,
            }),
            glance: super::shown(story).any(|section| matches!(section, Section::Glance(_))),
            event: story.cover.title.clone(),
            contents: Words::own(&language.words.contents),
            notes: Words::own(&language.words.notes),
            language,
        }
    }

    /// "p. 9", after a mention.
    pub(super) fn short_page(&self, number: usize) -> String {
        fill(&self.language.words.short_page, &[("n", &number.to_string())])
    }

    /// "page 9", for a screen reader.
    /// The first of several: "pages 7", which others follow.
    pub(super) fn first_page(&self, number: usize) -> String {
        fill(&self.language.words.first_of_pages, &[("n", &number.to_string())])
    }

    pub(super) fn page(&self, number: usize) -> String {
        fill(&self.language.words.page, &[("n", &number.to_string())])
    }
}
