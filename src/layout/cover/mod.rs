//! The cover, in the style of the theme.

pub(super) mod date;
mod heads;
mod logo;
mod motif;
mod photo;
mod plain;
mod poster;

use super::block::Block;
use super::cover_date::CoverDate;
use super::makeup::{Component, Makeup};
use super::marks::{self, Ground};
use super::page::{Owner, TagId, TagRole};
use super::sheets::Running;
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Cover, CoverMarks, FactKind, Mark, Words};
use crate::diagnostic::say;
use crate::theme::CoverStyle;
use crate::units::{Colour, Point, Pt};

impl Component for Cover {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, .. } = makeup;
        let anchor = ts.new_anchor();
        let mut block = cover(ts, self, &furniture.date, parent);
        block.heading(1, self.title.plain(), anchor, Point::default());
        sheets.open(ts, Running::None).block = block;
    }
}

/// Sets the whole page, in page coordinates.
fn cover(ts: &mut Typesetter, cover: &Cover, when: &CoverDate, parent: TagId) -> Block {
    if let Some(days) = when.unnamed {
        ts.abridged(None, say("cover-first-and-last-day").with("n", days));
    }
    match ts.theme.cover.style {
        CoverStyle::Motif => motif::cover(ts, cover, when, parent),
        CoverStyle::Photo => photo::cover(ts, cover, when, parent),
        CoverStyle::Plain => plain::cover(ts, cover, when, parent),
        CoverStyle::Poster => poster::cover(ts, cover, when, parent),
    }
}

/// The facts under the date, which covers show in their own way.
fn facts(cover: &Cover) -> impl Iterator<Item = &Words> {
    cover.facts.iter().filter(|fact| fact.kind != FactKind::Date).map(|fact| &fact.value)
}

/// Tells which facts have no room on the cover: they stand on the back, each in its own row.
fn facts_left_out<'f>(ts: &mut Typesetter, left: impl Iterator<Item = &'f Words>) {
    for fact in left {
        ts.abridged(fact.span.clone(), say("cover-without-fact").with("text", fact.plain()));
    }
}

/// Where the marks of a cover stand.
struct MarksRoom {
    /// The measure of their caption.
    width: Pt,
    /// How many are shown at most.
    most: usize,
    /// Under the caption.
    gap: Pt,
    height: Pt,
}

/// The marks that a cover shows under their caption: all of them, or the organiser's alone when they are too many or too high. Names
/// in place of logos may be higher than marks are, and captions longer than a line: what counts is what `set` makes of them.
fn captioned_marks(
    ts: &mut Typesetter,
    row: &CoverMarks,
    room: &MarksRoom,
    quiet: Colour,
    parent: TagId,
    set: &dyn Fn(&mut Typesetter, &[Mark]) -> Block,
) -> Option<Block> {
    let organiser = row.organisers.min(row.marks.len());
    let all = if row.marks.len() <= room.most { row.marks.len() } else { organiser };
    if !row.other_groups.is_empty() {
        let quoted = |title: &Words| say("in-quotes").with("text", title.plain());
        let others: Vec<_> = row.other_groups.iter().map(quoted).collect();
        let saying = say("cover-of-one-group").with("shown", quoted(&row.caption)).with("others", others);
        ts.abridged(row.other_groups[0].span.clone(), saying);
    }
    let style = ts.theme.types.caption.style(quiet);
    for count in [all, organiser].into_iter().filter(|&count| count > 0) {
        let caption = if count < row.marks.len() { &row.organiser_caption } else { &row.caption };
        let shown = ts.attempt(|ts| {
            let mut block = Block::default();
            let tag = ts.tag(parent, TagRole::P);
            let caption = ts.label(&mut block, caption, &style, Owner::Tag(tag), Point::default(), room.width);
            let marks = set(ts, &row.marks[..count]);
            let top = caption.max(ts.grid()) + room.gap;
            block.height = top + marks.height;
            block.put(marks, Point::new(Pt::ZERO, top));
            if block.height.0 <= room.height.0 + 0.01 { Trial::Kept(Some(block)) } else { Trial::Undone(None) }
        });
        if shown.is_some() {
            marks::left_out(ts, &row.marks[count..], "cover-without-marks");
            return shown;
        }
    }
    marks::left_out(ts, &row.marks, "cover-without-marks");
    None
}

/// The marks in a row across the paper of a cover, in a `height` and with a `gap` under their caption.
fn marks_on_paper(ts: &mut Typesetter, cover: &Cover, height: Pt, gap: Pt, parent: TagId) -> Option<Block> {
    let (theme, grid) = (ts.theme, ts.grid());
    let width = theme.page.area().width;
    let geometry = theme.cover.marks;
    let room = MarksRoom { width, most: geometry.most, gap, height };
    let set = |ts: &mut Typesetter, row: &[Mark]| {
        marks::spread(ts, row, Ground::Light, parent, width, geometry.height.pt(), grid)
    };
    captioned_marks(ts, cover.marks.as_ref()?, &room, theme.cover_surface().quiet, parent, &set)
}
