//! Running text: paragraphs and lists, cut into the smallest stretches that a page break may separate.

use super::block::Block;
use super::flow::{Break, INSIDE_PARAGRAPH};
use super::page::{Owner, TagId, TagRole};
use super::typesetter::{SetText, Typesetter, language_of};
use crate::compose::story::{TextBlock, Words};
use crate::programme::Inline;
use crate::text::Style;
use crate::units::{Point, Pt};

/// Lines of a paragraph that stay together at its start and at its end (no orphan, no widow).
const KEPT: usize = 2;
/// Indent of list items, in lines of the grid.
const LIST_INDENT: f64 = 1.0;

/// Sets blocks of text; gives stretches of lines, top to bottom, each with the cost of a break before it.
pub(super) fn prose(
    ts: &mut Typesetter,
    blocks: &[TextBlock],
    style: &Style,
    measure: Pt,
    parent: TagId,
) -> Vec<(Block, Break)> {
    let mut stretches = Vec::new();
    let indent = ts.grid();
    for (n, block) in blocks.iter().enumerate() {
        match block {
            TextBlock::Paragraph(words) => {
                let follows_paragraph = n > 0 && matches!(blocks[n - 1], TextBlock::Paragraph(_));
                // The lines of a program begin where they are typed.
                let code = words.pieces.iter().all(|piece| piece.code);
                let setting = ts.running_text(if follows_paragraph && !code { indent } else { Pt::ZERO });
                let tag = ts.tag(parent, TagRole::P);
                ts.structure.tags[tag.0].language = language_of(words).map(str::to_owned);
                let text = ts.set(words, style, measure, &setting);
                ts.demand_fit(&text, words, measure);
                stretches.extend(stretches_of(ts, &text, Owner::Tag(tag), Pt::ZERO));
            }
            TextBlock::List { ordered, items } => {
                let list = ts.tag(parent, TagRole::L);
                for (number, item) in items.iter().enumerate() {
                    stretches.extend(list_item(ts, item, ordered.then_some(number + 1), style, measure, list));
                }
            }
        }
    }
    stretches
}

fn list_item(
    ts: &mut Typesetter,
    words: &Words,
    number: Option<usize>,
    style: &Style,
    measure: Pt,
    list: TagId,
) -> Vec<(Block, Break)> {
    let indent = ts.grid() * LIST_INDENT;
    let item = ts.tag(list, TagRole::LI);
    ts.structure.tags[item.0].language = language_of(words).map(str::to_owned);
    let label = ts.tag(item, TagRole::Lbl);
    let body = ts.tag(item, TagRole::LBody);
    let sign = number.map_or("•".to_string(), |number| format!("{number}."));
    let sign = Words { pieces: vec![Inline { text: sign, ..Inline::default() }], span: None };
    let sign = ts.set_plain(&sign, style, measure);
    let setting = ts.running_text(Pt::ZERO);
    let indent = indent.max(sign.width() + ts.grid() * 0.5);
    let text = ts.set(words, style, measure - indent, &setting);
    ts.demand_fit(&text, words, measure - indent);
    // The label is painted first: it is read first.
    let mut head = Block::default();
    // The sign stands where the item begins: on the right of what runs from there.
    let (of_sign, of_text) = if text.rtl { (measure - sign.width(), Pt::ZERO) } else { (Pt::ZERO, indent) };
    ts.place(&mut head, &sign, Owner::Tag(label), of_sign, Pt::ZERO);
    let mut stretches = stretches_of(ts, &text, Owner::Tag(body), of_text);
    if let Some((first, _)) = stretches.first_mut() {
        let height = first.height;
        head.put(std::mem::take(first), Point::default());
        head.height = height;
        *first = head;
    }
    stretches
}

fn stretches_of(ts: &mut Typesetter, text: &SetText, owner: Owner, x: Pt) -> Vec<(Block, Break)> {
    let lines = text.lines.len();
    let mut cuts = vec![0];
    if lines >= 2 * KEPT {
        cuts.extend(KEPT..=lines - KEPT);
    }
    cuts.push(lines);
    cuts.windows(2)
        .enumerate()
        .filter(|(_, cut)| cut[0] < cut[1])
        .map(|(n, cut)| {
            let part = text.part(cut[0], cut[1]);
            let mut block = Block::default();
            block.height = ts.place(&mut block, &part, owner, x, Pt::ZERO);
            (block, if n == 0 { Break::Cost(60.0) } else { INSIDE_PARAGRAPH })
        })
        .collect()
}

/// Stacks stretches that are not to be broken.
pub(super) fn stacked(stretches: Vec<(Block, Break)>) -> Block {
    let mut block = Block::default();
    for (stretch, _) in stretches {
        block.stack(stretch);
    }
    block
}
