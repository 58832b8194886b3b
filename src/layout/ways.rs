//! In how many ways a section can be made up, and what each costs.

use super::block::Block;
use super::extent::{Economy, Spending};
use super::flow::{Cut, Part, Tail, cut, white};
use super::sheets::Running;
use super::typesetter::{Density, Typesetter};
use crate::compose::story::Words;
use crate::diagnostic::Diagnostic;
use crate::units::{Pt, Rect};
use std::collections::BTreeMap;

/// The head of a section on a page that it opens.
pub(super) struct Head {
    pub block: Block,
    pub running: Running,
    /// From the top of the page to the first free line.
    pub cursor: Pt,
}

/// How a section begins.
pub(super) enum Opener {
    /// At the head of a page.
    Page(Box<Head>),
    /// Where the section before ends, or at the head of the next page.
    Strip(Box<Block>),
}

/// One way to begin a section.
pub(super) struct Opening {
    pub opener: Opener,
    /// What it costs in looks.
    pub cost: f64,
    pub found: Vec<Diagnostic>,
}

impl Opening {
    /// A band, a low one, a strip: index in [`OPENERS`].
    pub(super) fn kind(&self) -> usize {
        match self.opener {
            Opener::Page(_) if self.cost > 0.0 => 1,
            Opener::Page(_) => 0,
            Opener::Strip(_) => 2,
        }
    }
}

/// One way to set what a section tells.
pub(super) struct Setting {
    pub parts: Vec<Part>,
    pub cost: f64,
    pub found: Vec<Diagnostic>,
}

/// A section with the ways to make it up.
pub(super) struct Section {
    pub running: Words,
    /// The parcours that it tells.
    pub parcours: Option<usize>,
    pub openings: Vec<Opening>,
    pub settings: Vec<Setting>,
}

/// Where a section may begin.
#[derive(Debug, Clone, Copy)]
pub(super) enum Begins {
    Page { low: bool },
    Strip,
}

/// The openings of a section: a band, a low one where the theme `has` it, a strip, with what the latter two cost.
pub(super) fn openings(
    ts: &mut Typesetter,
    spending: Spending,
    has_low: bool,
    (low, strip): (f64, f64),
    set: &mut dyn FnMut(&mut Typesetter, Begins) -> Opener,
) -> Vec<Opening> {
    let mut ways = vec![(Begins::Page { low: false }, 0.0), (Begins::Page { low: true }, low), (Begins::Strip, strip)];
    if !has_low {
        ways.remove(1);
    } else if spending.economy == Economy::LowBands {
        ways.remove(0);
    }
    ways.into_iter()
        .map(|(how, cost)| {
            let before = ts.diagnostics.len();
            let opener = set(ts, how);
            Opening { opener, cost, found: ts.diagnostics.split_off(before) }
        })
        .collect()
}

/// What the tighter settings cost.
pub(super) const SNUG: f64 = 12.0;

pub(super) const TIGHT: f64 = 30.0;

/// The settings of a section: open, or tighter; tight alone where pages are saved.
pub(super) fn settings(
    ts: &mut Typesetter,
    spending: Spending,
    set: &mut dyn FnMut(&mut Typesetter) -> Vec<Part>,
) -> Vec<Setting> {
    let ways: &[(Density, f64)] = match spending.economy {
        Economy::None => &[(Density::Open, 0.0), (Density::Snug, SNUG), (Density::Tight, TIGHT)],
        _ => &[(Density::Tight, 0.0)],
    };
    let mut settings: Vec<Setting> = Vec::new();
    for &(density, cost) in ways {
        let before = ts.diagnostics.len();
        ts.density = density;
        let parts = set(ts);
        ts.density = Density::Open;
        settings.push(Setting { parts, cost, found: ts.diagnostics.split_off(before) });
        // A section of a few sessions is not worth setting again.
        let height: Pt = settings[0].parts.iter().map(Part::share).sum();
        if height.0 < (ts.theme.page.area().height * SMALL).0 {
            break;
        }
    }
    settings
}

/// The share of a page under which a section is set in one way.
pub(super) const SMALL: f64 = 0.45;

/// A strip at the head of a page, where a band would have room.
pub(super) const STRIP_AT_THE_HEAD: f64 = 45.0;

/// The same where the sessions begin, which should be seen to begin.
const WITHOUT_A_BAND: f64 = 300.0;

/// A section that opens on the page of the presentation or of the day at a glance.
pub(super) const ON_A_FOREIGN_PAGE: f64 = 60.0;

/// One way to make up a section after a page with some room left.
pub(super) struct Way {
    pub opening: usize,
    pub setting: usize,
    /// A strip begins the next page.
    pub next: bool,
    /// Pages that it opens.
    pub pages: usize,
    /// The height left on its last page.
    pub free: Pt,
    /// What it costs, its pages not counted.
    pub cost: f64,
}

/// All ways to make up a section; what does not depend on the room left is cut once.
pub(super) struct Ways<'s> {
    section: &'s Section,
    first: bool,
    /// It may open a page with a band: a list of moments goes on anywhere.
    bands: bool,
    page: Rect,
    air: Pt,
    measured: Vec<Vec<Part>>,
    whole: BTreeMap<(usize, usize), Vec<(Cut, Pt)>>,
}

impl<'s> Ways<'s> {
    pub(super) fn of(section: &'s Section, first: bool, page: Rect, air: Pt) -> Ways<'s> {
        let measured = section.settings.iter().map(|setting| setting.parts.iter().map(Part::measured).collect());
        let bands = section.openings.iter().any(|opening| matches!(opening.opener, Opener::Page(_)));
        Ways { section, first, bands, page, air, measured: measured.collect(), whole: BTreeMap::new() }
    }

    pub(super) fn each(&mut self, free: Pt, tell: &mut dyn FnMut(Way, &Cut)) {
        let (full, bottom) = (self.page.height, self.page.bottom());
        let left = white(free / full);
        for (o, opening) in self.section.openings.iter().enumerate() {
            for (s, setting) in self.section.settings.iter().enumerate() {
                let looks = opening.cost + setting.cost;
                let mut reach = |cuts: &[(Cut, Pt)], cost: f64, opened: bool, next: bool| {
                    for (cut, free) in cuts {
                        let pages = usize::from(opened) + cut.starts.len().saturating_sub(1);
                        tell(Way { opening: o, setting: s, next, pages, free: *free, cost: cost + cut.cost }, cut);
                    }
                };
                let measured = &self.measured[s];
                match &opening.opener {
                    Opener::Page(head) => {
                        let cuts = self.whole.entry((o, s)).or_insert_with(|| {
                            let room = bottom - head.cursor;
                            cuts(measured, room, full, full - room)
                        });
                        reach(cuts, looks + left, true, false);
                    }
                    Opener::Strip(strip) => {
                        let parts = with_strip(strip, measured);
                        let room = free - self.air;
                        if room.0 >= (strip.height + parts.get(1).map_or(Pt::ZERO, |part| part.block.height)).0 {
                            let foreign = if self.first && self.bands { ON_A_FOREIGN_PAGE } else { 0.0 };
                            reach(&cuts(&parts, room, full, full - room), looks + foreign, false, false);
                        }
                        let cuts = self.whole.entry((o, s)).or_insert_with(|| cuts(&parts, full, full, Pt::ZERO));
                        let head = match (self.bands, self.first) {
                            (false, _) => 0.0,
                            (true, true) => WITHOUT_A_BAND,
                            (true, false) => STRIP_AT_THE_HEAD,
                        };
                        reach(cuts, looks + left + head, true, true);
                    }
                }
            }
        }
    }
}

/// The cuts of a section: one that leaves what is left for others, one that feeds its last page; each with the white left on it.
pub(super) fn cuts(parts: &[Part], first: Pt, full: Pt, filled: Pt) -> Vec<(Cut, Pt)> {
    let mut found: Vec<(Cut, Pt)> = Vec::new();
    for tail in [Tail::Shared, Tail::Fed] {
        let cut = cut(parts, first, full, filled, tail);
        if found.iter().all(|(known, _)| known.starts != cut.starts) {
            let free = cut.left(parts, first, full);
            found.push((cut, free));
        }
    }
    found
}

pub(super) fn with_strip(strip: &Block, parts: &[Part]) -> Vec<Part> {
    let strip = Part::new(Block { height: strip.height, ..Block::default() }, super::flow::FREE);
    let mut all = vec![strip];
    all.extend(parts.iter().map(Part::measured));
    if let Some(first) = all.get_mut(1) {
        first.before = super::flow::Break::Never;
    }
    all
}
