//! The pages under way: what is on them, how far down they are filled, which running lines they bear.

use super::block::Block;
use super::flow::{Cut, Part, cut_after, gathered};
use super::page::Anchor;
use super::targets::Targets;
use super::typesetter::Typesetter;
use crate::compose::story::{Key, Words};
use crate::diagnostic::{Diagnostic, say};
use crate::units::{Colour, Point, Pt};
use std::collections::HashMap;

/// The running head and foot of a page.
#[derive(Debug, Clone)]
pub(super) enum Running {
    /// Covers.
    None,
    /// The section's name stands at the right of the head.
    Section(Words),
    /// The same for a day that goes on, which is named where there is room.
    Continued { section: Words, day: Words },
    /// A band lies under the head, which has no section name: its colour, and how much of the line is clear of the art.
    OnBand { colour: Colour, clear: Pt },
}

/// A page under way.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    /// In page coordinates.
    pub block: Block,
    pub running: Running,
    /// From the top of the page to the first free line.
    pub cursor: Pt,
    /// The parcours that it tells, the first of several.
    pub parcours: Option<usize>,
}

/// The running head of a page that begins with a part.
fn begun_by(part: &Part, next: &Running) -> Running {
    let running = part.section.clone().map_or_else(|| next.clone(), Running::Section);
    match (running, &part.day) {
        (Running::Section(section), Some(day)) => Running::Continued { section, day: day.clone() },
        (running, _) => running,
    }
}

/// The pages on which anchors stand, from 1.
pub(super) struct Standing(HashMap<Anchor, usize>);

impl Standing {
    /// The pages on which what links lead to stands, each once and in order.
    pub(super) fn pages_of(&self, person: &Key, sessions: &[Key], targets: &Targets) -> Vec<(usize, Anchor)> {
        let mut pages: Vec<(usize, Anchor)> = Vec::new();
        for anchor in sessions.iter().flat_map(|session| targets.speaking(person, session)) {
            let Some(&page) = self.0.get(&anchor) else { continue };
            if pages.iter().all(|(known, _)| *known != page) {
                pages.push((page, anchor));
            }
        }
        pages.sort_unstable();
        pages
    }
}

/// All pages under way.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub all: Vec<Sheet>,
}

impl Sheets {
    /// Opens a page, free from the top of the text area; a cover has no room for sections.
    pub(super) fn open(&mut self, ts: &Typesetter, running: Running) -> &mut Sheet {
        let area = ts.theme.page.area();
        let cursor = if matches!(running, Running::None) { area.bottom() } else { area.y };
        self.all.push(Sheet { block: Block::default(), running, cursor, parcours: None });
        self.last()
    }

    /// Leaves a page blank.
    pub(super) fn leave_blank(&mut self, ts: &Typesetter) {
        let bottom = ts.theme.page.area().bottom();
        self.open(ts, Running::None).cursor = bottom;
    }

    /// The page being filled; one without running lines is opened when there is none.
    pub(super) fn last(&mut self) -> &mut Sheet {
        if self.all.is_empty() {
            let (block, running) = (Block::default(), Running::None);
            self.all.push(Sheet { block, running, cursor: Pt::ZERO, parcours: None });
        }
        self.all.last_mut().expect("a page was just opened")
    }

    /// The page of every anchor that is set so far: made once for all that ask.
    pub(super) fn standing(&self) -> Standing {
        let mut pages = HashMap::new();
        for (page, sheet) in self.all.iter().enumerate() {
            for (anchor, _) in &sheet.block.anchors {
                pages.entry(*anchor).or_insert(page + 1);
            }
        }
        Standing(pages)
    }

    /// The height left on the page being filled.
    pub(super) fn free(&mut self, ts: &Typesetter) -> Pt {
        let bottom = ts.theme.page.area().bottom();
        bottom - self.last().cursor
    }

    /// The page of a section with the most room, from a page on, where that is at least `height`.
    pub(super) fn roomiest(&self, ts: &Typesetter, from: usize, height: Pt) -> Option<usize> {
        let bottom = ts.theme.page.area().bottom();
        let holds = |sheet: &Sheet| !matches!(sheet.running, Running::None) && height.0 <= (bottom - sheet.cursor).0;
        let roomy = self.all.iter().enumerate().skip(from).filter(|(_, sheet)| holds(sheet));
        // The last of those with as much.
        roomy.max_by(|(_, one), (_, other)| other.cursor.0.total_cmp(&one.cursor.0)).map(|(n, _)| n)
    }

    /// How many pages parts would take, from the first free line on.
    pub(super) fn pages_for(&mut self, ts: &Typesetter, parts: &[Part]) -> usize {
        let first = self.free(ts);
        let (cut, next) = cut_after(parts, first, ts.theme.page.area().height);
        cut.starts.len() + usize::from(next)
    }

    /// Puts parts on the page being filled, from its first free line down, and on as many pages as they need after it.
    pub(super) fn pour(&mut self, ts: &mut Typesetter, parts: Vec<Part>, next: &Running) {
        if parts.is_empty() {
            return;
        }
        let first = self.free(ts);
        let (Cut { starts, .. }, on_next) = cut_after(&parts, first, ts.theme.page.area().height);
        if on_next {
            self.open(ts, begun_by(&parts[0], next));
        }
        self.lay(ts, parts, &starts, next);
    }

    /// Puts parts on the page being filled and on the pages after it, which begin with the parts that `starts` names after the first.
    pub(super) fn lay(&mut self, ts: &mut Typesetter, parts: Vec<Part>, starts: &[usize], next: &Running) {
        let area = ts.theme.page.area();
        let (parts, starts) = gathered(parts, starts);
        let mut page = 0;
        let mut space = Pt::ZERO;
        for (n, part) in parts.into_iter().enumerate() {
            if page + 1 < starts.len() && starts[page + 1] == n {
                page += 1;
                space = Pt::ZERO;
                self.open(ts, begun_by(&part, next));
                if let Some(continued) = part.continued {
                    let sheet = self.last();
                    let (at, height) = (Point::new(area.x, sheet.cursor), continued.height);
                    sheet.block.put(continued, at);
                    sheet.cursor += height;
                }
            }
            let sheet = self.last();
            sheet.cursor += space;
            let (at, height) = (Point::new(area.x, sheet.cursor), part.block.height);
            sheet.block.put(part.block, at);
            sheet.cursor += height;
            space = part.space_after;
            if sheet.cursor.0 > area.bottom().0 + 0.5 {
                let saying = say("page-overflow").with("height", height.mm().round());
                let mut fault = Diagnostic::error("page-overflow", saying);
                if let Some(span) = part.span {
                    fault = fault.at(span, "here");
                }
                ts.diagnostics.push(fault);
            }
        }
        self.last().cursor += space;
    }
}
