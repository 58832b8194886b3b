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

impl Component for Adverts {
    /// On pages of their own, without running heads; in the author's order.
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, .. } = makeup;
        let mut taken = 4;
        for advert in &self.adverts {
            let size = quarters(advert.size);
            // A half begins a row.
            let from = if size == 2 && taken % 2 == 1 { taken + 1 } else { taken };
            let from = if from + size > 4 {
                sheets.open(ts, Running::None);
                0
            } else {
                from
            };
            let mut block = Block::default();
            let place = place(ts, from, size);
            set(ts, &mut block, advert, place, parent);
            sheets.last().block.put(block, Point::default());
            taken = from + size;
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

/// As large as it can be in its place, in the middle of it.
fn set(ts: &mut Typesetter, block: &mut Block, advert: &Advert, place: Rect, parent: TagId) {
    let Some(picture) = ts.pictures.find(&advert.picture.picture) else { return };
    let size = ts.picture_size(picture);
    let scale = (place.width / size.width).min(place.height / size.height);
    let (width, height) = (size.width * scale, size.height * scale);
    let frame =
        Rect::new(place.x + (place.width - width) / 2.0, place.y + (place.height - height) / 2.0, width, height);
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
