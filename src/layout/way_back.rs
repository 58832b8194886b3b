//! The way back to the programme at a glance, at the foot of each section's last page on a page of one column.

use super::furniture::Furniture;
use super::page::{Anchor, Owner, Structure, TagRole};
use super::running;
use super::set_text::UNBOUNDED;
use super::sheets::{Running, Sheet};
use super::typesetter::Typesetter;
use crate::compose::story::{Glance, Section, Story, Words};
use crate::drawing::Shape;
use crate::units::{Point, Pt, Rect};

/// What leads back, and where it leads.
pub(super) struct WayBack {
    words: Words,
    anchor: Anchor,
    page: usize,
}

impl WayBack {
    /// `None` where pages have no need of it, or nothing tells the programme at a glance.
    pub(super) fn of(ts: &Typesetter, story: &Story, sheets: &[Sheet]) -> Option<WayBack> {
        if !ts.theme.page.is_stacked() {
            return None;
        }
        let glance = story.sections.iter().find_map(|section| match section {
            Section::Glance(glance) => Some(glance),
            _ => None,
        })?;
        let titles = titles(glance);
        let headed = |sheet: &Sheet| {
            let heading = sheet.block.headings.iter().find(|heading| titles.contains(&heading.title));
            heading.map(|heading| heading.anchor)
        };
        let (page, anchor) = sheets.iter().enumerate().find_map(|(page, sheet)| Some((page, headed(sheet)?)))?;
        let first = glance.days.first().filter(|_| glance.days.len() == 1).map(|day| &day.title);
        let words = Words { span: None, ..first.unwrap_or(&glance.title).clone() };
        Some(WayBack { words, anchor, page })
    }

    /// Whether it stands on a page: the last one of a section after the programme.
    pub(super) fn stands_on(&self, sheets: &[Sheet], page: usize) -> bool {
        let name = |sheet: &Sheet| match &sheet.running {
            Running::Section(words) | Running::Continued { section: words, .. } => Some(words.plain()),
            _ => None,
        };
        let here = &sheets[page];
        if page <= self.page || matches!(here.running, Running::None) {
            return false;
        }
        // A page that opens on a band begins a section; it goes on where the next one bears no other name.
        let goes_on = sheets.get(page + 1).is_some_and(|next| match (&here.running, name(next)) {
            (_, None) => false,
            (Running::OnBand { .. }, Some(_)) => true,
            (_, next) => next == name(here),
        });
        !goes_on
    }

    /// Paints it in the line of the running foot, with room for a finger.
    pub(super) fn set(&self, ts: &mut Typesetter, sheet: &mut Sheet, furniture: &Furniture, foot: Pt) {
        let (area, grid) = (ts.theme.page.area(), ts.grid());
        let palette = ts.theme.palette;
        let paragraph = ts.tag(Structure::ROOT, TagRole::P);
        let link = ts.tag(paragraph, TagRole::Link);
        let (left, measure) = (area.x + grid, area.width - grid * 3.0);
        // A triangle that points up.
        let (middle, half) = (foot + grid * 0.5, grid * 0.22);
        let corners = [
            Point::new(area.x, middle + half),
            Point::new(area.x + half * 2.0, middle + half),
            Point::new(area.x + half, middle - half),
        ];
        sheet.block.decorate(Shape::polygon(&corners, palette.ink));
        // One line: a step smaller, or cut at a word.
        let theme = ts.theme;
        let label = theme.types.label.style(palette.ink);
        let caption = theme.types.caption_strong.style(palette.ink);
        let fits = ts.set_plain(&self.words, &label, UNBOUNDED).width().0 <= measure.0;
        let style = if fits { label } else { caption };
        let words = running::shortened(ts, &self.words, &style, measure);
        let text = ts.set_plain(&words, &style, UNBOUNDED);
        ts.place(&mut sheet.block, &text, Owner::Tag(link), left, foot);
        let whole = Rect::new(area.x, foot - grid * 0.25, left - area.x + text.width(), text.height() + grid * 0.5);
        let contents = format!("{}, {}", self.words.plain(), furniture.page(self.page + 1));
        ts.link_inside(&mut sheet.block, link, vec![whole], self.anchor, &contents);
    }
}

fn titles(glance: &Glance) -> Vec<String> {
    let days = glance.days.iter().map(|day| day.title.plain());
    std::iter::once(glance.title.plain()).chain(days).collect()
}
