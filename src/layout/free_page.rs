//! A text that is a page of its own: title, picture, text, and who signs it.

use super::block::Block;
use super::flow::{Break, Part};
use super::illustration::{self, portrait, portrait_size};
use super::makeup::{Component, Makeup};
use super::page::{Owner, TagId, TagRole};
use super::prose::prose;
use super::sheets::Running;
use super::title::titled_page;
use super::typesetter::Typesetter;
use crate::compose::story::{FreePage, Signature};
use crate::units::{Point, Pt, Rect};

/// Height of a signature, in lines of the grid.
const SIGNATURE: f64 = 4.0;

impl Component for FreePage {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, .. } = makeup;
        titled_page(ts, sheets, &self.title, &self.title, parent);
        let mut parts: Vec<Part> = illustration::part(ts, self.picture.as_ref(), parent).into_iter().collect();
        let (main, width) = ts.theme.page.main_column();
        let main = main - ts.theme.page.area().x;
        let measure = width.min(ts.theme.page.measure.pt());
        let style = ts.theme.types.body.style(ts.theme.palette.ink);
        for (stretch, cost) in prose(ts, &self.text, &style, measure, (parent, TagRole::H2)) {
            let height = stretch.height;
            let mut block = Block { height, ..Block::default() };
            block.put(stretch, Point::new(main, Pt::ZERO));
            parts.push(Part { span: self.title.span.clone(), ..Part::new(block, cost) });
        }
        if let Some(signature) = &self.signature {
            if let Some(last) = parts.last_mut() {
                last.space_after = ts.grid();
            }
            let set = signed(ts, signature, measure, parent);
            let mut block = Block { height: set.height, ..Block::default() };
            block.put(set, Point::new(main, Pt::ZERO));
            parts.push(Part { span: self.title.span.clone(), ..Part::new(block, Break::Never) });
        }
        if let Some(last) = parts.last_mut() {
            last.space_after = ts.grid();
        }
        sheets.pour(ts, parts, &Running::Section(self.title.clone()));
    }
}

/// The hand, the name and what its bearer does, beside the portrait.
fn signed(ts: &mut Typesetter, signature: &Signature, measure: Pt, parent: TagId) -> Block {
    let theme = ts.theme;
    let grid = ts.grid();
    let mut block = Block::default();
    let (mut left, mut low) = (Pt::ZERO, Pt::ZERO);
    if let Some(shown) = signature.portrait.as_ref().filter(|shown| ts.pictures.find(&shown.picture).is_some()) {
        let size = portrait_size(ts, theme.portrait.large);
        portrait(ts, &mut block, shown, Rect::new(Pt::ZERO, Pt::ZERO, size.width, size.height), parent);
        (left, low) = (size.width + grid, size.height);
    }
    let mut y = Pt::ZERO;
    if let Some((shown, picture)) =
        signature.picture.as_ref().and_then(|shown| Some((shown, ts.pictures.find(&shown.picture)?)))
    {
        let size = ts.picture_size(picture);
        let height = (grid * SIGNATURE).min((measure - left) * (size.height / size.width));
        if let Some(set) = illustration::illustration(ts, shown, height * (size.width / size.height), parent) {
            let height = set.height;
            block.put(set, Point::new(left, y));
            y = ts.on_half_grid(height + grid * 0.5);
        }
    }
    let styles = [theme.types.strong.style(theme.palette.ink), theme.types.body.style(theme.palette.ink)];
    for (words, style) in [&signature.name, &signature.role].into_iter().zip(&styles) {
        let Some(words) = words else { continue };
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(&mut block, words, style, Owner::Tag(tag), Point::new(left, y), measure - left);
    }
    block.height = ts.on_half_grid(y.max(low));
    block
}
