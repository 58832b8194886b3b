//! Tabs at the fore-edge of printed pages, a step lower for each parcours: a closed brochure shows where each begins.

use super::page::{Artifact, Owner};
use super::set_text::UNBOUNDED;
use super::sheets::Sheet;
use super::typesetter::Typesetter;
use crate::compose::story::Words;
use crate::drawing::Shape;
use crate::units::{Mm, Point, Rect};

/// How far a tab reaches into the page.
const WIDTH: Mm = Mm(8.0);
/// From the number to the edge of its tab inside the page.
const NEAR: Mm = Mm(0.8);
/// From the cut to a number, which the knife is not to touch.
const SAFE: Mm = Mm(5.0);
/// The highest tab, and the white between two.
const HIGHEST: Mm = Mm(24.0);
const BETWEEN: Mm = Mm(1.0);
/// The lowest that holds its number: with more parcours the steps begin anew.
const LOWEST: Mm = Mm(6.0);

/// Paints the tab of a page, `left` of two that face each other or right; none on a page without a parcours, or where there is but one.
pub(super) fn tab(ts: &mut Typesetter, sheet: &mut Sheet, parcours: usize, left: bool) {
    let Some(number) = sheet.parcours.filter(|_| parcours > 1) else { return };
    let area = ts.theme.page.area();
    let bleed = ts.theme.page.bleed_box();
    let steps = parcours.min((area.height / (LOWEST.pt() + BETWEEN.pt())).floor().max(1.0) as usize);
    let step = (area.height / steps as f64).min(HIGHEST.pt() + BETWEEN.pt());
    let width = WIDTH.pt().min(area.x * 0.5);
    let top = area.y + step * (number % steps) as f64;
    let x = if left { bleed.x } else { ts.theme.page.width.pt() - width };
    let accent = ts.accents[number];
    let frame = Rect::new(x, top, width - bleed.x, step - BETWEEN.pt());
    sheet.block.decorate(Shape::rect(frame, accent.deep));
    let style = ts.theme.types.caption_strong.style(ts.theme.palette.paper);
    let words = Words::own((number + 1).to_string());
    let text = ts.set_plain(&words, &style, UNBOUNDED);
    // At the inner edge of its tab, away from the knife.
    let far = width - text.width() - NEAR.pt();
    // A small page has narrow tabs: their colour and their height tell the parcours.
    if far.0 < SAFE.pt().0 {
        return;
    }
    let inner = if left { far } else { ts.theme.page.width.pt() - width + NEAR.pt() };
    let at = Point::new(inner, top + (frame.height - style.leading) / 2.0);
    ts.place(&mut sheet.block, &text, Owner::Artifact(Artifact::Pagination), at.x, at.y);
}
