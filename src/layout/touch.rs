//! Links that a finger finds: each at least so wide and so high (WCAG 2.2, 2.5.8 asks for 24 CSS pixels), as far as its neighbours
//! leave room.

use super::page::Document;
use crate::units::{Pt, Rect};

/// Grows the areas of links to at least `least` either way, and to `wished` where nothing is near.
pub(crate) fn within_reach(document: &mut Document, least: Pt, wished: Pt) {
    for page in &mut document.pages {
        let whole = Rect::new(Pt::ZERO, Pt::ZERO, page.size.width, page.size.height);
        let mut areas: Vec<Rect> = page.links.iter().flat_map(|link| link.areas.iter().copied()).collect();
        for n in 0..areas.len() {
            let large = grown(areas[n], wished, &whole);
            let free = areas.iter().enumerate().all(|(other, area)| other == n || !meet(&large, area));
            areas[n] = if free { large } else { grown(areas[n], least, &whole) };
        }
        let mut grown = areas.into_iter();
        for area in page.links.iter_mut().flat_map(|link| &mut link.areas) {
            *area = grown.next().unwrap_or(*area);
        }
    }
}

fn meet(one: &Rect, other: &Rect) -> bool {
    one.x.0 < other.right().0 && other.x.0 < one.right().0 && one.y.0 < other.bottom().0 && other.y.0 < one.bottom().0
}

/// At least so large, around its middle, on the page.
fn grown(area: Rect, least: Pt, page: &Rect) -> Rect {
    let (width, height) = (area.width.max(least), area.height.max(least));
    let keep = |start: Pt, end: Pt, length: Pt| start.min(end - length).max(Pt::ZERO);
    let x = keep(area.x - (width - area.width) / 2.0, page.right(), width);
    let y = keep(area.y - (height - area.height) / 2.0, page.bottom(), height);
    Rect::new(x, y, width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_area_grows_around_its_middle_and_stays_on_the_page() {
        let page = Rect::new(Pt(0.0), Pt(0.0), Pt(100.0), Pt(100.0));
        let grow = |x: f64, y: f64| grown(Rect::new(Pt(x), Pt(y), Pt(4.0), Pt(4.0)), Pt(20.0), &page);
        assert_eq!(grow(48.0, 48.0), Rect::new(Pt(40.0), Pt(40.0), Pt(20.0), Pt(20.0)));
        assert_eq!(grow(0.0, 96.0), Rect::new(Pt(0.0), Pt(80.0), Pt(20.0), Pt(20.0)));
    }
}
