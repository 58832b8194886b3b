//! What rules judge: the programme with its texts, its days and its people, gathered once for all of them, and the brochure made from it.

pub(crate) mod identities;
pub(crate) mod passages;
pub(crate) mod timetable;
pub(crate) mod tokens;
pub(crate) mod written_dates;

use crate::layout::Pictures;
use crate::layout::extent::Extent;
use crate::layout::page::Document;
use crate::print::Press;
use crate::programme::Programme;
use crate::text::Fonts;
use identities::Identities;
use passages::{Names, Passage};
use std::sync::OnceLock;
use timetable::Timetable;
use written_dates::WrittenDate;

/// What rules judge.
pub(crate) struct Evidence<'a> {
    pub programme: &'a Programme,
    /// The text of the programme file, which every span counts in.
    pub source: &'a str,
    /// The brochure as it is laid out; `None` where it could not be.
    pub brochure: Option<Brochure<'a>>,
    /// Its pages as they are printed, where the programme says how.
    pub printed: Option<Printed<'a>>,
    /// Whether words may be looked up. Dictionaries take longer to open than a brochure to build: who builds does not wait for them.
    pub dictionaries: bool,
    passages: OnceLock<Vec<Passage>>,
    names: OnceLock<Names>,
    timetable: OnceLock<Timetable<'a>>,
    identities: OnceLock<Identities>,
    written_dates: OnceLock<Vec<WrittenDate>>,
}

impl<'a> Evidence<'a> {
    pub(crate) fn new(
        programme: &'a Programme,
        source: &'a str,
        brochure: Option<Brochure<'a>>,
        printed: Option<Printed<'a>>,
    ) -> Evidence<'a> {
        Evidence {
            programme,
            source,
            brochure,
            printed,
            dictionaries: true,
            passages: OnceLock::new(),
            names: OnceLock::new(),
            timetable: OnceLock::new(),
            identities: OnceLock::new(),
            written_dates: OnceLock::new(),
        }
    }

    /// Every text of the programme with its place, gathered when a rule first asks for it.
    pub(crate) fn passages(&self) -> &[Passage] {
        self.passages.get_or_init(|| passages::of(self.programme, self.source))
    }

    /// The event's own names.
    pub(crate) fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(self.passages()))
    }

    /// All that takes place, on one line of time.
    pub(crate) fn timetable(&self) -> &Timetable<'a> {
        self.timetable.get_or_init(|| Timetable::of(self.programme))
    }

    /// Who is who: the people, and the spellings that are one person.
    pub(crate) fn identities(&self) -> &Identities {
        self.identities.get_or_init(|| Identities::of(self.programme))
    }

    /// Dates and days of the week in the texts.
    pub(crate) fn written_dates(&self) -> &[WrittenDate] {
        self.written_dates.get_or_init(|| written_dates::of(self.passages()))
    }
}

/// The pages of the print edition.
#[derive(Clone, Copy)]
pub(crate) struct Printed<'a> {
    pub document: &'a Document,
    /// How many there are, and why.
    pub extent: Extent,
    /// Where the number asked for cannot be bound: the nearest ones that the brochure can have, below and above it.
    pub offered: (Option<usize>, Option<usize>),
    /// What they are printed on, where they are to be printed.
    pub press: Option<&'a Press>,
}

/// A brochure and what it was made from.
#[derive(Clone, Copy)]
pub(crate) struct Brochure<'a> {
    pub document: &'a Document,
    pub pictures: &'a Pictures,
    pub fonts: &'a Fonts,
}
