//! Adverts: quarters, halves and whole text areas of pages, each whole in its place, none cropped.

use super::block::Block;
use super::makeup::{Component, Makeup};
use super::page::{Link, Owner, Paint, TagId, TagRole, Target};
use super::sheets::Running;
use super::typesetter::Typesetter;
use crate::compose::story::{Advert, Adverts};
use crate::programme::AdvertSize;
use crate::units::{Point, Pt, Rect};

/// Quarters of the area that an advert takes.
fn quarters(size: AdvertSize) -> usize {
    match size {
        AdvertSize::Full => 4,
        AdvertSize::Half => 2,
        AdvertSize::Quarter => 1,
    }
}

/// Adverts with the quarters of a page that they begin at.
type Placed<'a> = Vec<(usize, &'a Advert)>;

/// Adverts on the fewest pages, in the author's order as far as these allow it, and a row of them that would stand alone on half a page.
fn pages(adverts: &[Advert]) -> (Vec<Placed<'_>>, Placed<'_>) {
    let mut pages: Vec<(usize, Placed)> = Vec::new();
    // A half begins a row.
    let from = |taken: usize, size: usize| taken.next_multiple_of(size.min(2));
    for advert in adverts {
        let size = quarters(advert.size);
        match pages.iter_mut().find(|(taken, _)| from(*taken, size) + size <= 4) {
            Some((taken, placed)) => {
                placed.push((from(*taken, size), advert));
                *taken = from(*taken, size) + size;
            }
            None => pages.push((size, vec![(0, advert)])),
        }
    }
    // No two pages are half empty: what is on the second would stand on the first.
    let row = pages.iter().position(|(taken, _)| *taken <= 2).map(|n| pages.remove(n).1);
    (pages.into_iter().map(|(_, placed)| placed).collect(), row.unwrap_or_default())
}

/// White above a row of adverts on the page of a section, in lines of the grid; the section leaves some, too.
const ABOVE: f64 = 1.0;

/// The height that a row of adverts takes at the foot of the page of a section; none where adverts fill their pages.
pub(super) fn foot(ts: &Typesetter, adverts: &[Advert]) -> Pt {
    let (_, row) = pages(adverts);
    let height = row_height(ts, &row);
    if height > Pt::ZERO { height + ts.grid() * ABOVE } else { Pt::ZERO }
}

fn row_height(ts: &Typesetter, row: &Placed) -> Pt {
    let heights = row.iter().filter_map(|(from, advert)| {
        let picture = ts.pictures.find(&advert.picture.picture)?;
        Some(fitted(ts, picture, place(ts, *from, quarters(advert.size))).height)
    });
    heights.fold(Pt::ZERO, Pt::max)
}

impl Component for Adverts {
    /// On pages of their own, without running heads; half a page of them at the foot of a page that has room.
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let (pages, row) = pages(&self.adverts);
        let roomy = makeup.for_adverts().filter(|_| !row.is_empty());
        let Makeup { ts, sheets, .. } = makeup;
        if let Some(sheet) = roomy {
            let (bottom, height) = (ts.theme.page.area().bottom(), row_height(ts, &row));
            let mut block = Block::default();
            for &(from, advert) in &row {
                let place = place(ts, from, quarters(advert.size));
                set(ts, &mut block, advert, Rect { y: bottom - height, height, ..place }, parent);
            }
            let sheet = &mut sheets.all[sheet];
            sheet.block.put(block, Point::default());
            sheet.cursor = bottom;
        }
        let alone = (roomy.is_none() && !row.is_empty()).then_some(row);
        for placed in pages.into_iter().chain(alone) {
            let mut block = Block::default();
            for (from, advert) in placed {
                let place = place(ts, from, quarters(advert.size));
                set(ts, &mut block, advert, place, parent);
            }
            sheets.open(ts, Running::None).block.put(block, Point::default());
        }
    }
}

/// The box of as many quarters from a first one, row by row, in page coordinates.
fn place(ts: &Typesetter, from: usize, size: usize) -> Rect {
    let (area, gap) = (ts.theme.page.area(), ts.grid());
    let (width, height) = ((area.width - gap) / 2.0, (area.height - gap) / 2.0);
    let (column, row) = (from % 2, from / 2);
    let (x, y) = (area.x + (width + gap) * column as f64, area.y + (height + gap) * row as f64);
    match size {
        4 => area,
        2 => Rect::new(area.x, y, area.width, height),
        _ => Rect::new(x, y, width, height),
    }
}

/// The frame of a picture as large as it can be in its place, in the middle of it.
fn fitted(ts: &Typesetter, picture: usize, place: Rect) -> Rect {
    let size = ts.picture_size(picture);
    let scale = (place.width / size.width).min(place.height / size.height);
    let (width, height) = (size.width * scale, size.height * scale);
    Rect::new(place.x + (place.width - width) / 2.0, place.y + (place.height - height) / 2.0, width, height)
}

/// As large as it can be in its place.
fn set(ts: &mut Typesetter, block: &mut Block, advert: &Advert, place: Rect, parent: TagId) {
    let Some(picture) = ts.pictures.find(&advert.picture.picture) else { return };
    let frame = fitted(ts, picture, place);
    let words = advert.picture.alternative.clone().unwrap_or_default();
    let outer = match &advert.link {
        Some(address) => {
            let tag = ts.tag(parent, TagRole::Link);
            let link = Link { areas: vec![frame], target: Target::Web(address.clone()), tag, contents: words.clone() };
            block.links.push(link);
            tag
        }
        None => parent,
    };
    let tag = ts.tag(outer, TagRole::Figure);
    ts.structure.tags[tag.0].alternative = Some(words);
    block.paint(Owner::Tag(tag), Paint::Picture { picture, frame });
    block.height = block.height.max(Pt::ZERO);
}
