//! The pages that are of one copy alone, laid out by themselves: its cover with a name, and its own programme. They stand before all
//! others, which keep their numbers.

use super::extent::Spending;
use super::furniture::Furniture;
use super::glance::{list_of_one, list_of_several};
use super::makeup::{Component, Makeup};
use super::mentions;
use super::page::{Anchor, Document, Metadata, Owner, Place, TagId, TagRole, Weighed};
use super::pictures::Pictures;
use super::running;
use super::set_all;
use super::sheets::Sheets;
use super::targets::Targets;
use super::title::titled_page;
use super::typesetter::Typesetter;
use crate::compose::own::Own;
use crate::compose::story::{Cover, Story};
use crate::diagnostic::Diagnostic;
use crate::text::Fonts;
use crate::theme::Theme;
use crate::units::{Point, Pt};

/// The brochure that is copied.
pub(crate) struct Whole<'a> {
    pub story: &'a Story,
    pub theme: &'a Theme,
    pub fonts: &'a Fonts,
    pub pictures: &'a Pictures,
    /// Its pages.
    pub document: &'a Document,
}

/// Lays out the pages that a copy has of its own. Anchors of the whole keep their numbers; those of its pages but the first, the cover, lead
/// to where these follow the own ones.
pub(crate) fn copy(whole: &Whole, own: &Own) -> (Document, Vec<Diagnostic>) {
    let Whole { story, theme, fonts, pictures, document } = *whole;
    let mut ts = Typesetter::new(fonts, theme, theme.accents_for(story.parcours), &story.language, pictures);
    ts.cover_picture = story.cover.picture.as_ref().and_then(|id| pictures.find(id));
    let targets = Targets::reserved(&mut ts, story);
    let shared = ts.anchor_count();
    let mut makeup = Makeup {
        ts,
        sheets: Sheets::default(),
        targets,
        furniture: Furniture::of(story),
        spending: Spending::default(),
        bands: 0,
        weighed: Weighed::default(),
        adverts: Pt::ZERO,
        sessions: 0,
        contents: false,
        back_has_room: false,
        on_the_back: None,
    };
    let cover = Cover { bearer: Some(own.bearer.clone()), ..story.cover.clone() };
    let components: [&dyn Component; 2] = [&cover, own];
    set_all(&mut makeup, &components);
    let Makeup { ts, sheets, furniture, .. } = &mut makeup;
    let place = |anchor: Anchor| document.anchors.get(anchor.0).filter(|place| anchor.0 < shared && place.page > 0);
    mentions::write(ts, sheets, furniture, &|anchor| place(anchor).map(|place| place.page + 1));
    for (n, sheet) in sheets.all.iter_mut().enumerate() {
        running::running(ts, sheet, &furniture.running, &folio(n), false);
    }
    let mut diagnostics = std::mem::take(&mut makeup.ts.diagnostics);
    diagnostics.sort_by_key(Diagnostic::place);
    let title = format!("{} – {}", story.title, own.name);
    let mut copy = makeup.document(Metadata { title, ..document.metadata.clone() });
    let pages = copy.pages.len();
    for (n, page) in copy.pages.iter_mut().enumerate() {
        page.label = folio(n);
    }
    for (own, there) in copy.anchors.iter_mut().take(shared).zip(&document.anchors) {
        let page = if there.page == 0 { 0 } else { pages + there.page - 1 };
        *own = Place { page, at: there.at };
    }
    (copy, diagnostics)
}

/// The cover is page 1; what is inserted after it has numbers of its own, so that page 2 stays page 2.
fn folio(page: usize) -> String {
    if page == 0 { "1".to_owned() } else { roman(page) }
}

/// A small number in Roman figures.
fn roman(mut number: usize) -> String {
    const FIGURES: [(usize, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut roman = String::new();
    for (value, figure) in FIGURES {
        while number >= value {
            roman.push_str(figure);
            number -= value;
        }
    }
    roman
}

impl Component for Own {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, .. } = makeup;
        match self.days.as_slice() {
            [] => {
                titled_page(ts, sheets, &self.title, &self.title, parent);
                let style = ts.theme.types.body.style(ts.theme.palette.ink);
                let tag = ts.tag(parent, TagRole::P);
                let area = ts.theme.page.area();
                let sheet = sheets.last();
                let at = Point::new(area.x, sheet.cursor);
                let height = ts.label(&mut sheet.block, &self.nothing, &style, Owner::Tag(tag), at, area.width);
                sheet.cursor += height;
            }
            [day] if day.title.plain() == self.title.plain() => {
                list_of_one(ts, sheets, day, targets, &furniture.continued, parent);
            }
            days => list_of_several(ts, sheets, &self.title, days, targets, &furniture.continued, parent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_after_the_cover_have_figures_of_their_own() {
        let folios: Vec<String> = [0, 1, 2, 4, 9, 14].map(folio).into();
        assert_eq!(folios, ["1", "I", "II", "IV", "IX", "XIV"]);
    }
}
