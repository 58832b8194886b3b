//! The contents of a long brochure: its sections and their pages, after the cover.

use super::block::{Block, Mention};
use super::furniture::Furniture;
use super::page::{OutlineEntry, Owner, Structure, TagRole};
use super::sheets::{Running, Sheet, Sheets};
use super::title::titled_page;
use super::typesetter::Typesetter;
use crate::compose::story::Words;
use crate::units::{Point, Pt, Rect};

/// Pages from which a brochure has contents.
pub(super) const LONG: usize = 24;
/// Lines of the grid from one entry to the next, at least and at most.
const CLOSEST: f64 = 1.5;
const WIDEST: f64 = 3.0;

/// Puts the contents before the page of that number, counted from 0. The pages after it are known by now.
pub(super) fn insert(ts: &mut Typesetter, sheets: &mut Sheets, furniture: &Furniture, at: usize) {
    let after = sheets.all.iter().flat_map(|sheet| &sheet.block.headings);
    let entries: Vec<OutlineEntry> = after.filter(|entry| entry.level == 2).cloned().collect();
    let mut own = Sheets::default();
    let parent = ts.tag(Structure::ROOT, TagRole::Sect);
    titled_page(ts, &mut own, &furniture.contents, &furniture.contents, parent);
    let list = ts.tag(parent, TagRole::L);
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let room = own.free(ts);
    // In one column, or in as many as keep to one page; what is stacked has but one.
    let most = if ts.theme.page.is_stacked() { 1 } else { 2 };
    let rows = (room / (grid * CLOSEST)).floor().max(1.0) as usize;
    let columns = entries.len().div_ceil(rows).clamp(1, most);
    let each = entries.len().div_ceil(columns).min(rows);
    let step = ((room / each.max(1) as f64 / grid * 2.0).floor() / 2.0).clamp(CLOSEST, WIDEST);
    let width = ts.theme.page.part(area.width, columns);
    for (n, group) in entries.chunks((each * columns).max(1)).enumerate() {
        if n > 0 {
            own.open(ts, Running::Section(furniture.contents.clone()));
        }
        let mut block = Block::default();
        for (m, entry) in group.iter().enumerate() {
            let x = (width + ts.theme.page.gutter.pt()) * (m / each) as f64;
            let y = grid * step * (m % each) as f64;
            row(ts, &mut block, entry, Rect::new(x, y, width, grid * step), list);
        }
        let sheet = own.last();
        let top = sheet.cursor;
        sheet.block.put(block, Point::new(area.x, top));
        sheet.cursor = (top + grid * step * each as f64).min(area.bottom());
    }
    let pages: Vec<Sheet> = own.all;
    let at = at.min(sheets.all.len());
    sheets.all.splice(at..at, pages);
}

/// An entry over a hairline: the whole row leads to its section.
fn row(ts: &mut Typesetter, block: &mut Block, entry: &OutlineEntry, frame: Rect, list: super::page::TagId) {
    let palette = ts.theme.palette;
    block.rule(Point::new(frame.x, frame.y), frame.width, ts.theme.rules.sub_session.pt(), palette.rule);
    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let link = ts.tag(body, TagRole::Link);
    let style = ts.theme.types.label.style(palette.ink);
    let of_page = ts.theme.types.medium.style(palette.grey);
    let measure = frame.width - super::mentions::room(ts, &of_page);
    let words = Words::own(entry.title.clone());
    let text = one_line(ts, &words, &style, measure);
    let top = frame.y + ((frame.height - style.leading) / 2.0).max(Pt::ZERO);
    ts.place(block, &text, Owner::Tag(link), frame.x, top);
    ts.link_inside(block, link, vec![frame], entry.anchor, &entry.title);
    let tag = ts.tag(body, TagRole::P);
    block.mentions.push(Mention { anchor: entry.anchor, tag, style: of_page, at: Point::new(frame.right(), top) });
}

/// A title too long for its line ends with an ellipsis at a word: it stands whole over its section.
fn one_line(ts: &mut Typesetter, words: &Words, style: &crate::text::Style, measure: Pt) -> super::set_text::SetText {
    let short = super::running::shortened(ts, words, style, measure);
    ts.set_plain(&short, style, super::set_text::UNBOUNDED)
}
