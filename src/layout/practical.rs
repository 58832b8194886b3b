//! What to know before coming: facts in rows of label and value, then notes under their headings.

use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::icon::icon;
use super::illustration;
use super::makeup::{Component, Makeup};
use super::page::{Artifact, Owner, Structure, TagId, TagRole};
use super::plan::plan;
use super::planned::Follower;
use super::prose::prose;
use super::sheets::Running;
use super::title::{shared_head, shared_height, titled_page};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Fact, Note, Practical, Words};
use crate::units::{Point, Pt};

/// Lines of a note's title beyond which it is set smaller.
const TITLE_LINES: usize = 3;
/// White above and below the text of a row of facts, in lines of the grid.
const ROW_WHITE: f64 = 0.5;
/// From the rule of a note to its title, and from there to its text, in lines of the grid.
const UNDER_RULE: f64 = 1.0;
const UNDER_TITLE: f64 = 0.5;
/// Side of an icon, in lines of the grid.
const ICON: f64 = 2.0;
/// Between rows of facts.
const BETWEEN_FACTS: Break = Break::Cost(20.0);

impl Component for Practical {
    /// On the page being filled where it stays whole there, else on pages of its own.
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, .. } = makeup;
        let continued = furniture.continued.clone();
        let height = height(ts, self, &continued, parent);
        if (shared_height(ts, &self.title) + height).0 <= sheets.free(ts).0 {
            shared_head(ts, sheets, &self.title, parent);
        } else {
            titled_page(ts, sheets, &self.title, &self.title, parent);
        }
        let parts = parts(ts, self, &continued, parent);
        sheets.pour(ts, parts, &Running::Section(self.title.clone()));
    }

    fn follower(&self, makeup: &mut Makeup) -> Option<Follower> {
        let Makeup { ts, furniture, .. } = makeup;
        let height = shared_height(ts, &self.title) + height(ts, self, &furniture.continued, Structure::ROOT);
        Some(Follower { least: height, most: height, elsewhere: false })
    }
}

fn height(ts: &mut Typesetter, practical: &Practical, continued: &str, parent: TagId) -> Pt {
    ts.attempt(|ts| {
        let parts = parts(ts, practical, continued, parent);
        Trial::Undone(parts.iter().map(|part| part.block.height + part.space_after).sum())
    })
}

fn parts(ts: &mut Typesetter, practical: &Practical, continued: &str, parent: TagId) -> Vec<Part> {
    let mut parts = Vec::new();
    if !practical.facts.is_empty() {
        let list = ts.tag(parent, TagRole::L);
        parts.extend(practical.facts.iter().map(|fact| row(ts, fact, list)));
        // What follows on the page brings its own white.
        if let (true, Some(last)) = (!practical.notes.is_empty() || practical.plan.is_some(), parts.last_mut()) {
            last.space_after = ts.grid();
        }
    }
    for note in &practical.notes {
        parts.extend(set_note(ts, note, continued, parent));
    }
    if let Some(shown) = &practical.plan {
        parts.extend(plan(ts, shown, parent));
    }
    parts
}

/// A fact under a hairline: its label in the time column, its value in the main one.
fn row(ts: &mut Typesetter, fact: &Fact, list: TagId) -> Part {
    let (grid, area) = (ts.grid(), ts.theme.page.area());
    let (_, label_width) = ts.theme.page.time_column();
    let (main, main_width) = ts.theme.page.main_column();
    let palette = ts.theme.palette;
    let item = ts.tag(list, TagRole::LI);
    let mut block = Block::default();
    block.rule(Point::default(), area.width, ts.theme.rules.sub_session.pt(), palette.rule);
    let top = grid * ROW_WHITE;
    let mut low = Pt::ZERO;
    if let Some(label) = &fact.label {
        let tag = ts.tag(item, TagRole::Lbl);
        let style = ts.theme.types.label.style(palette.ink);
        low = ts.label(&mut block, label, &style, Owner::Tag(tag), Point::new(Pt::ZERO, top), label_width);
    }
    let top = if ts.theme.page.is_stacked() { top + low } else { top };
    let tag = ts.tag(item, TagRole::LBody);
    let style = ts.theme.types.body.style(palette.ink);
    let measure = main_width.min(ts.theme.page.measure.pt());
    let text = ts.set_plain(&fact.value, &style, measure);
    ts.demand_fit(&text, &fact.value, measure);
    let height = ts.place(&mut block, &text, Owner::Tag(tag), main - area.x, top);
    let low = if ts.theme.page.is_stacked() { height } else { low.max(height) };
    block.height = ts.on_half_grid(top + low + grid * ROW_WHITE);
    Part { span: fact.value.span.clone(), ..Part::new(block, BETWEEN_FACTS) }
}

/// Says on another page which note goes on.
fn again(ts: &mut Typesetter, note: &Note, continued: &str) -> Block {
    let (main, width) = ts.theme.page.main_column();
    let style = ts.theme.types.caption_strong.style(ts.theme.palette.ink);
    let words = Words::joined([&note.title, &Words::own(continued)], " ");
    let at = Point::new(main - ts.theme.page.area().x, Pt::ZERO);
    let mut block = Block::default();
    let height = ts.label(&mut block, &words, &style, Owner::Artifact(Artifact::Pagination), at, width);
    block.height = height + ts.grid() * UNDER_TITLE;
    block
}

/// A note under a rule across the page: its title and its text in the main column.
fn set_note(ts: &mut Typesetter, note: &Note, continued: &str, parent: TagId) -> Vec<Part> {
    let (grid, area) = (ts.grid(), ts.theme.page.area());
    let (main, main_width) = ts.theme.page.main_column();
    let main = main - area.x;
    let theme = ts.theme;
    let ink = theme.palette.ink;
    let mut head = Block::default();
    head.rule(Point::default(), area.width, theme.rules.session.pt(), ink);
    let tag = ts.tag(parent, TagRole::H3);
    // In one column the icon stands before the title.
    let beside = note.icon.is_some() && ts.theme.page.is_stacked();
    let inset = if beside { grid * (ICON + ROW_WHITE) } else { Pt::ZERO };
    let title = ts.set_title_in(&note.title, &theme.types.session_title, ink, main_width - inset, TITLE_LINES);
    let top = grid * UNDER_RULE;
    let mut bottom = top + ts.place(&mut head, &title, Owner::Tag(tag), main + inset, top);
    if beside {
        bottom = bottom.max(top + grid * ICON);
    }
    if let Some(name) = note.icon {
        icon(ts, &mut head, name, Point::new(Pt::ZERO, top), grid * ICON);
    }
    let anchor = ts.new_anchor();
    head.heading(3, note.title.plain(), anchor, Point::default());
    head.height = ts.on_half_grid(bottom + grid * UNDER_TITLE);
    let span = note.title.span.clone();
    let mut parts = vec![Part { span: span.clone(), ..Part::new(head, FREE) }];
    let least = if note.icon.is_some() { top + grid * ICON } else { Pt::ZERO };
    if note.text.is_empty() {
        parts[0].block.height = parts[0].block.height.max(least);
    }
    if let Some(mut shown) = illustration::part(ts, note.picture.as_ref(), parent) {
        (shown.before, shown.space_after) = (Break::Never, grid * UNDER_TITLE);
        parts.push(shown);
    }
    let body = theme.types.body.style(ink);
    let measure = main_width.min(theme.page.measure.pt());
    for (n, (stretch, cost)) in prose(ts, &note.text, &body, measure, (parent, TagRole::H3)).into_iter().enumerate() {
        let height = stretch.height;
        let mut block = Block { height, ..Block::default() };
        block.put(stretch, Point::new(main, Pt::ZERO));
        // A heading takes its first lines with it.
        let before = if n == 0 { Break::Never } else { cost };
        let mut part = Part { span: span.clone(), ..Part::new(block, before) };
        part.continued = (n > 0).then(|| again(ts, note, continued));
        parts.push(part);
    }
    if let Some(last) = parts.last_mut() {
        last.space_after = grid;
    }
    parts
}
