//! The day at a glance: a grid to scale where things take place side by side, a list by time where they follow each other or where
//! no grid can hold them legibly.

mod agenda;
mod grid;
mod lanes;
mod slot;

use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::makeup::{Component, Makeup};
use super::page::{Owner, TagId, TagRole};
use super::sheets::{Running, Sheets};
use super::targets::Targets;
use super::title::{SHARED_HEAD, plain_title, shared_head, title_height, titled_page};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Glance, GlanceDay, Words};
use crate::units::{Point, Pt};
use grid::{Grid, grids};

/// Between two grids on one page, in lines of the baseline grid.
const BETWEEN_GRIDS: f64 = 2.0;

impl Component for Glance {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, .. } = makeup;
        glance(ts, sheets, self, targets, parent);
    }
}

/// Sets every day.
fn glance(ts: &mut Typesetter, sheets: &mut Sheets, glance: &Glance, targets: &Targets, parent: TagId) {
    let several = glance.days.len() > 1;
    let mut grids: Vec<Option<Vec<Grid>>> = glance.days.iter().map(|day| grids_of(ts, day, several)).collect();
    // One look for all days: where a grid cannot hold one of them, lists tell the others, too.
    if glance.days.iter().zip(&grids).any(|(day, grids)| grids.is_none() && !day.in_a_row()) {
        grids.fill_with(|| None);
    }
    let mut days = glance.days.iter().zip(grids).peekable();
    let mut under_a_grid = false;
    while let Some((day, grids)) = days.next() {
        // A short day that needs no page of its own.
        if glance.days.len() == 1 && day.in_a_row() && list_on_this_page(ts, sheets, day, targets, parent) {
            continue;
        }
        if let Some(grids) = grids {
            grid_pages(ts, sheets, day, grids, under_a_grid, targets, parent);
            under_a_grid = true;
            continue;
        }
        under_a_grid = false;
        let mut listed = vec![day];
        while let Some((next, _)) = days.next_if(|(_, grids)| grids.is_none()) {
            listed.push(next);
        }
        match listed.as_slice() {
            [day] => list_of_one(ts, sheets, day, targets, parent),
            days => list_of_several(ts, sheets, &glance.title, days, targets, parent),
        }
    }
}

/// The grids of a day, unless a list serves better.
fn grids_of<'d>(ts: &mut Typesetter, day: &'d GlanceDay, one_of_several: bool) -> Option<Vec<Grid<'d>>> {
    if ts.theme.page.is_stacked() || one_of_several && day.in_a_row() {
        return None;
    }
    let top = ts.theme.page.area().y + title_height(ts, &day.title);
    grids(ts, day, top)
}

/// The grids of a day, each on the page of the one before where it fits there: of this day, or of the day before.
fn grid_pages(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    day: &GlanceDay,
    grids: Vec<Grid>,
    under_a_grid: bool,
    targets: &Targets,
    parent: TagId,
) {
    let between = ts.grid() * BETWEEN_GRIDS;
    let head = title_height(ts, &day.title);
    let first = grids.first().map_or(Pt::ZERO, |grid| grid.height(ts));
    if under_a_grid && (between + head + first).0 <= sheets.free(ts).0 {
        sheets.last().cursor += between;
        plain_title(ts, sheets, &day.title, parent);
    } else {
        titled_page(ts, sheets, &day.title, &day.title, parent);
    }
    for (n, grid) in grids.into_iter().enumerate() {
        if n > 0 && (between + grid.height(ts)).0 <= sheets.free(ts).0 {
            sheets.last().cursor += between;
        } else if n > 0 {
            sheets.open(ts, Running::Section(day.title.clone())).cursor += head;
        }
        let grid = grid.set(ts, day, targets, parent);
        let sheet = sheets.last();
        let (at, height) = (Point::new(Pt::ZERO, sheet.cursor), grid.height);
        sheet.block.put(grid, at);
        sheet.cursor += height;
    }
}

/// Sets the list of a day under what is on the page being filled, where it fits; gives whether it does.
fn list_on_this_page(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    day: &GlanceDay,
    targets: &Targets,
    parent: TagId,
) -> bool {
    let free = sheets.free(ts) - ts.grid() * SHARED_HEAD;
    let section = matches!(sheets.last().running, Running::Section(_));
    let parts = ts.attempt(|ts| {
        let parts = agenda::agenda(ts, day, targets, parent);
        let height: Pt = parts.iter().map(|part| part.block.height).sum();
        if section && height.0 <= free.0 { Trial::Kept(Some(parts)) } else { Trial::Undone(None) }
    });
    let Some(parts) = parts else { return false };
    shared_head(ts, sheets, &day.title, parent);
    sheets.pour(ts, parts, &Running::Section(day.title.clone()));
    true
}

/// A day by itself has the title of its page.
fn list_of_one(ts: &mut Typesetter, sheets: &mut Sheets, day: &GlanceDay, targets: &Targets, parent: TagId) {
    titled_page(ts, sheets, &day.title, &day.title, parent);
    let parts = agenda::agenda(ts, day, targets, parent);
    sheets.pour(ts, parts, &Running::Section(day.title.clone()));
}

/// Days in a row go on below each other, under a title for all of them.
fn list_of_several(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    title: &Words,
    days: &[&GlanceDay],
    targets: &Targets,
    parent: TagId,
) {
    titled_page(ts, sheets, title, title, parent);
    let mut parts: Vec<Part> = Vec::new();
    for day in days {
        parts.push(Part::new(day_head(ts, &day.name, parent), FREE));
        let first = parts.len();
        parts.extend(agenda::agenda(ts, day, targets, parent));
        if let Some(part) = parts.get_mut(first) {
            part.before = Break::Never;
        }
    }
    sheets.pour(ts, parts, &Running::Section(title.clone()));
}

/// White, then the day on two lines of the grid.
fn day_head(ts: &mut Typesetter, name: &Words, parent: TagId) -> Block {
    let grid = ts.grid();
    let ink = ts.theme.palette.ink;
    let tag = ts.tag(parent, TagRole::H3);
    let text = ts.set_title(name, &ts.theme.types.session_title.style(ink), ts.theme.page.area().width);
    let mut block = Block::default();
    let baseline = grid + ts.baseline(&ts.theme.types.body.style(ink));
    ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
    let anchor = ts.new_anchor();
    block.heading(3, name.plain(), anchor, Point::default());
    block.height = ts.on_grid(text.height()) + grid * 0.75;
    block
}
