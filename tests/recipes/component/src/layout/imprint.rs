//! The imprint: what the file says of itself, for those who hold paper.

use super::block::Block;
use super::flow::{FREE, Part};
use super::makeup::{Component, Makeup};
use super::page::{Owner, TagId, TagRole};
use super::sheets::Running;
use super::title::titled_page;
use crate::compose::story::{Story, Words};
use crate::units::Pt;

impl Component for Story {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, .. } = makeup;
        let title = furniture.event.clone();
        titled_page(ts, sheets, &title, &title, parent);
        let style = ts.theme.types.body.style(ts.theme.palette.ink);
        let measure = ts.theme.page.area().width;
        let mut block = Block::default();
        for line in [&self.subject, &self.author].into_iter().flatten() {
            let text = ts.set_plain(&Words::own(line), &style, measure);
            let tag = ts.tag(parent, TagRole::P);
            let top = block.height;
            block.height = top + ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, top);
        }
        sheets.pour(ts, vec![Part::new(block, FREE)], &Running::Section(title));
    }
}
