//! The proofreader: what a careful colleague would find in a programme before it is printed. One rule, one small function; a rule knows
//! nothing of files, terminals and languages.

mod binding;
#[cfg(test)]
mod by_hand;
pub mod engines;
mod images;
mod layout;
pub mod links;
pub mod mending;
pub mod passages;
pub mod people;
mod plates;
mod print;
mod reading;
pub mod registry;
pub mod schedule;
mod setting;
pub mod spelling;
pub mod tables;
mod texts;
mod theming;
pub mod waivers;

pub use plates::told as of_plates;
pub use print::of_separations;
pub use reading::unused_picture;

#[doc = include_str!("../../assets/reference/faults.md")]
pub mod faults {}

use crate::diagnostic::{Diagnostic, Severity};
use crate::layout::Pictures;
use crate::layout::extent::Extent;
use crate::layout::page::Document;
use crate::print::Press;
use crate::programme::Programme;
use crate::text::Fonts;
use crate::theme::Theme;
use engines::Engines;
use passages::{Names, Passage};
use people::identities::Identities;
use rayon::prelude::*;
use registry::Rule;
use schedule::timetable::Timetable;
use schedule::written_dates::{self, WrittenDate};
use std::sync::OnceLock;

/// What rules judge.
pub struct Evidence<'a> {
    pub programme: &'a Programme,
    /// The text of the programme file, which every span counts in.
    pub source: &'a str,
    /// The brochure as it is laid out; `None` where it could not be.
    pub brochure: Option<Brochure<'a>>,
    /// Its pages as they are printed, where the programme says how.
    pub printed: Option<Printed<'a>>,
    /// Whether words may be looked up. Dictionaries take longer to open than a brochure to build: who builds does not wait for them.
    pub dictionaries: bool,
    /// Who else reads the texts; nobody where a brochure is only built.
    pub engines: Option<&'a Engines>,
    passages: OnceLock<Vec<Passage>>,
    names: OnceLock<Names>,
    timetable: OnceLock<Timetable<'a>>,
    identities: OnceLock<Identities>,
    written_dates: OnceLock<Vec<WrittenDate>>,
}

impl<'a> Evidence<'a> {
    pub fn new(
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
            engines: None,
            passages: OnceLock::new(),
            names: OnceLock::new(),
            timetable: OnceLock::new(),
            identities: OnceLock::new(),
            written_dates: OnceLock::new(),
        }
    }

    /// Every text of the programme with its place, gathered when a rule first asks for it.
    pub fn passages(&self) -> &[Passage] {
        self.passages.get_or_init(|| passages::of(self.programme, self.source))
    }

    /// The event's own names.
    pub fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(self.passages()))
    }

    /// All that takes place, on one line of time.
    pub fn timetable(&self) -> &Timetable<'a> {
        self.timetable.get_or_init(|| Timetable::of(self.programme))
    }

    /// Who is who: the people, and the spellings that are one person.
    pub fn identities(&self) -> &Identities {
        self.identities.get_or_init(|| Identities::of(self.programme))
    }

    /// Dates and days of the week in the texts.
    pub fn written_dates(&self) -> &[WrittenDate] {
        self.written_dates.get_or_init(|| written_dates::of(self.passages()))
    }
}

/// The pages of the print edition.
#[derive(Clone, Copy)]
pub struct Printed<'a> {
    pub document: &'a Document,
    /// How many there are, and why.
    pub extent: Extent,
    /// What they are printed on, where they are to be printed.
    pub press: Option<&'a Press>,
}

/// A brochure and what it was made from.
#[derive(Clone, Copy)]
pub struct Brochure<'a> {
    pub document: &'a Document,
    pub pictures: &'a Pictures,
    /// In the colours of the brand.
    pub theme: &'a Theme,
    pub fonts: &'a Fonts,
}

/// How far proofreading goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    /// What is only worth a remark, too: for who proofreads, not for who builds.
    pub remarks: bool,
    /// What a print shop looks at, too.
    pub paper: bool,
}

impl Scope {
    /// Whether the cases of a rule are looked for, before a file is written.
    pub fn covers(self, rule: &Rule) -> bool {
        let shown_by_the_pages = rule.code != layout::HEAVY_FILE.code;
        shown_by_the_pages
            && (self.remarks || rule.severity != Severity::Information)
            && (self.paper || !registry::is_of_paper(rule))
    }
}

/// What every rule of a scope finds, in the order of the rules.
pub fn judge(evidence: &Evidence, scope: Scope) -> Vec<Diagnostic> {
    let judges: Vec<_> = registry::rules().filter(|rule| scope.covers(rule)).filter_map(|rule| rule.judge).collect();
    // Each rule reads the same evidence and writes its own list: the order of the rules stays that of the list.
    let found = judges.into_par_iter().map(|judge| {
        let mut found = Vec::new();
        judge(evidence, &mut found);
        found
    });
    let mut found: Vec<Diagnostic> = found.collect::<Vec<_>>().into_iter().flatten().collect();
    if let Some(engines) = evidence.engines {
        engines::read(evidence, engines, &mut found);
    }
    found
}
