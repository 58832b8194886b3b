//! The plan of the place across the page, and the rooms on it in columns: what the plan shows, in words.

use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::illustration::illustration;
use super::page::{Owner, TagId, TagRole};
use super::typesetter::Typesetter;
use crate::compose::story::Plan;
use crate::units::{Point, Pt};

/// From a number to its room, in lines of the grid.
const AFTER_NUMBER: f64 = 0.5;
/// Between rows of rooms.
const BETWEEN_ROWS: Break = Break::Cost(60.0);

pub(super) fn plan(ts: &mut Typesetter, plan: &Plan, parent: TagId) -> Vec<Part> {
    let theme = ts.theme;
    let (grid, width) = (ts.grid(), theme.page.area().width);
    let ink = theme.palette.ink;
    let mut head = Block::default();
    head.rule(Point::default(), width, theme.rules.session.pt(), ink);
    let tag = ts.tag(parent, TagRole::H3);
    let title = ts.set_title_in(&plan.title, &theme.types.session_title, ink, width, 2);
    head.height = grid + ts.place(&mut head, &title, Owner::Tag(tag), Pt::ZERO, grid) + grid * 0.5;
    let anchor = ts.new_anchor();
    head.heading(3, plan.title.plain(), anchor, Point::default());
    if let Some(shown) = illustration(ts, &plan.picture, width, parent) {
        head.stack(shown);
    }
    head.height = ts.on_half_grid(head.height);
    let span = Some(plan.picture.span.clone());
    let mut parts = vec![Part { space_after: grid * 0.5, span: span.clone(), ..Part::new(head, FREE) }];
    parts.extend(rooms(ts, plan, width, parent));
    if let Some(last) = parts.last_mut() {
        last.space_after = grid;
    }
    parts
}

fn rooms(ts: &mut Typesetter, plan: &Plan, width: Pt, parent: TagId) -> Vec<Part> {
    if plan.rooms.is_empty() {
        return Vec::new();
    }
    let theme = ts.theme;
    let list = ts.tag(parent, TagRole::L);
    let columns = theme.page.columns_in(width, theme.page.least.index);
    let measure = theme.page.part(width, columns);
    let step = measure + theme.page.gutter.pt();
    let number_style = theme.types.strong.style(theme.palette.ink);
    let style = theme.types.body.style(theme.palette.ink);
    let widest = plan
        .rooms
        .iter()
        .fold(Pt::ZERO, |widest, (number, _)| widest.max(ts.set_plain(number, &number_style, measure).width()));
    let left = widest + ts.grid() * AFTER_NUMBER;
    let mut parts = Vec::new();
    for (n, row) in plan.rooms.chunks(columns).enumerate() {
        let mut block = Block::default();
        for (n, (number, name)) in row.iter().enumerate() {
            let x = step * n as f64;
            let item = ts.tag(list, TagRole::LI);
            let label = ts.tag(item, TagRole::Lbl);
            let number = ts.set_plain(number, &number_style, measure);
            ts.place(&mut block, &number, Owner::Tag(label), x, Pt::ZERO);
            let body = ts.tag(item, TagRole::LBody);
            let height =
                ts.label(&mut block, name, &style, Owner::Tag(body), Point::new(x + left, Pt::ZERO), measure - left);
            block.height = block.height.max(height);
        }
        block.height = ts.on_half_grid(block.height);
        parts.push(Part::new(block, if n == 0 { Break::Never } else { BETWEEN_ROWS }));
    }
    parts
}
