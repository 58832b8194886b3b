//! Lines put on the page, with the tags that they are read by.

use super::super::block::Block;
use super::super::page::{Link, Owner, Paint, TagId, TagRole, Target};
use super::super::set_text::{SetText, UNBOUNDED};
use super::Typesetter;
use crate::compose::story::Words;
use crate::text::{Style, underline};
use crate::units::{Point, Pt, Rect};
use std::sync::Arc;

impl Typesetter<'_> {
    /// Paints lines from a first baseline down. Links become live, under `Link` tags of their own when `owner` is a tag.
    pub(crate) fn paint(&mut self, block: &mut Block, text: &SetText, owner: Owner, x: Pt, first_baseline: Pt) {
        let metrics = self.fonts.metrics(&text.style);
        let mut links: Vec<(usize, Link)> = Vec::new();
        let mut foreign: Vec<(usize, TagId)> = Vec::new();
        for (n, line) in text.lines.iter().enumerate() {
            let baseline = first_baseline + text.style.leading * n as f64;
            for run in &line.runs {
                let address = text.links.get(run.span).and_then(Option::as_ref);
                let owner = match owner {
                    Owner::Tag(tag) => Owner::Tag(self.tag_of_language(tag, text, run.span, &mut foreign)),
                    owner => owner,
                };
                let owner = match (owner, address) {
                    (Owner::Tag(tag), Some(address)) => {
                        let area = Rect::new(
                            x + run.x,
                            baseline - metrics.ascent,
                            run.width,
                            metrics.ascent + metrics.descent,
                        );
                        if let Some((_, link)) = links.iter_mut().find(|(span, _)| *span == run.span) {
                            link.areas.push(area);
                            link.contents.push_str(&run.text);
                            Owner::Tag(link.tag)
                        } else {
                            let tag = self.tag(tag, TagRole::Link);
                            let link = Link {
                                areas: vec![area],
                                target: Target::Web(address.clone()),
                                tag,
                                contents: run.text.clone(),
                            };
                            links.push((run.span, link));
                            Owner::Tag(tag)
                        }
                    }
                    (owner, _) => owner,
                };
                if address.is_some() {
                    // A thin rule under the words: a link is not told by colour alone.
                    let weight = text.style.size * UNDERLINE;
                    let depth = metrics.descent * 0.6;
                    for (from, length) in underline(self.fonts, run, depth, weight) {
                        let from = Point::new(x + run.x + from, baseline + depth);
                        block.rule(from, length, weight, run.colour);
                    }
                }
                let (run, written) = (Arc::clone(run), text.written.clone());
                block.paint(owner, Paint::Text { at: Point::new(x, baseline), run, written });
            }
        }
        block.links.extend(links.into_iter().map(|(_, mut link)| {
            link.contents = link.contents.replace('\u{AD}', "").trim().to_string();
            link
        }));
    }

    /// The tag of a stretch of text: one of its own below `tag` where it is in another language than what is around it.
    fn tag_of_language(
        &mut self,
        tag: TagId,
        text: &SetText,
        stretch: usize,
        foreign: &mut Vec<(usize, TagId)>,
    ) -> TagId {
        let Some(language) = text.languages.get(stretch).and_then(Option::as_ref) else { return tag };
        let mut around = Some(tag);
        while let Some(at) = around {
            let above = &self.structure.tags[at.0];
            match &above.language {
                Some(known) if known == language => return tag,
                Some(_) => break,
                None => around = above.parent,
            }
        }
        if around.is_none() && *language == self.language {
            return tag;
        }
        if let Some((_, known)) = foreign.iter().find(|(known, _)| *known == stretch) {
            return *known;
        }
        let own = self.tag(tag, TagRole::Span);
        self.structure.tags[own.0].language = Some(language.clone());
        foreign.push((stretch, own));
        own
    }

    /// Paints a text in its line boxes from `top` down, and gives its height.
    pub(crate) fn place(&mut self, block: &mut Block, text: &SetText, owner: Owner, x: Pt, top: Pt) -> Pt {
        let baseline = top + self.baseline(&text.style);
        self.paint(block, text, owner, x, baseline);
        text.height()
    }

    /// Sets and paints a label or a name, broken by sense; gives its height.
    pub(crate) fn label(
        &mut self,
        block: &mut Block,
        words: &Words,
        style: &Style,
        owner: Owner,
        at: Point,
        measure: Pt,
    ) -> Pt {
        let text = self.set_title(words, style, measure);
        self.demand_fit(&text, words, measure);
        self.place(block, &text, owner, at.x, at.y)
    }

    /// Paints one line that ends at `right`.
    pub(crate) fn label_right(
        &mut self,
        block: &mut Block,
        words: &Words,
        style: &Style,
        owner: Owner,
        right: Pt,
        top: Pt,
    ) {
        let text = self.set_plain(words, style, UNBOUNDED);
        let x = right - text.width();
        self.place(block, &text, owner, x, top);
    }
}

/// Weight of the rule under a link, in sizes of its type.
const UNDERLINE: f64 = 0.05;
