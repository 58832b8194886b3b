//! How the sessions of a section look.

use super::page::{TagId, TagRole};
use crate::theme::Accent;
use crate::units::Colour;

/// How the sessions of a section look, and where they stand in the structure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'s> {
    /// The tag of the section.
    pub parent: TagId,
    /// "(suite)".
    pub continued: &'s str,
    /// Text in the accent.
    pub deep: Colour,
    /// Rules in the accent.
    pub vivid: Colour,
    /// Heading level of sessions: H3, or H4 under the heading of a day.
    pub heading: TagRole,
    /// Of the items inside.
    pub item: TagRole,
}

impl<'s> Look<'s> {
    /// Of a session without a title.
    pub(super) fn raised(self) -> Look<'s> {
        let heading = if self.heading == TagRole::H4 { TagRole::H3 } else { TagRole::H2 };
        let item = if self.item == TagRole::H4 { self.heading } else { self.item };
        Look { heading, item, ..self }
    }

    /// In one colour, under the heading of a section.
    pub(super) fn plain(parent: TagId, continued: &'s str, colour: Colour) -> Look<'s> {
        Look { parent, continued, deep: colour, vivid: colour, heading: TagRole::H3, item: TagRole::H4 }
    }

    /// In the accent of a parcours, under its heading.
    pub(super) fn accented(parent: TagId, continued: &'s str, accent: Accent) -> Look<'s> {
        Look { deep: accent.deep, vivid: accent.vivid, ..Look::plain(parent, continued, accent.deep) }
    }
}
