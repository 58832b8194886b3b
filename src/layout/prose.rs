//! Running text: paragraphs and lists, cut into the smallest stretches that a page break may separate.

use super::block::Block;
use super::flow::{Break, FREE, INSIDE_PARAGRAPH};
use super::page::{Owner, TagId, TagRole};
use super::set_text::SetText;
use super::table::alike;
use super::typesetter::{Typesetter, language_of};
use crate::compose::story::{TextBlock, TextItem, Words};
use crate::text::Style;
use crate::units::{Point, Pt};

/// Lines of a paragraph that stay together at its start and at its end (no orphan, no widow).
const KEPT: usize = 2;
/// Indent of list items, in lines of the grid, and at most in measures.
const LIST_INDENT: f64 = 1.0;
const WIDEST_INDENT: f64 = 0.3;

/// Sets blocks of text that stand `under` a heading; gives stretches of lines, top to bottom, each with the cost of a break before it.
pub(super) fn prose(
    ts: &mut Typesetter,
    blocks: &[TextBlock],
    style: &Style,
    measure: Pt,
    (parent, under): (TagId, TagRole),
) -> Vec<(Block, Break)> {
    let mut stretches: Vec<(Block, Break)> = Vec::new();
    let mut headed = false;
    let indent = ts.grid();
    for (n, block) in blocks.iter().enumerate() {
        let first = stretches.len();
        match block {
            TextBlock::Heading(words) => {
                let tag = ts.tag(parent, under.below());
                stretches.push((heading(ts, words, measure, n > 0, tag), FREE))
            }
            TextBlock::Table(table) => {
                let alike = alike(blocks, table);
                stretches.extend(super::table::table(ts, (table, &alike), style, measure, n > 0, parent));
            }
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
            TextBlock::List(items) => {
                let listed = list(ts, items, style, measure, parent);
                // What leads a list in stays with its first item.
                let led_in = n > 0 && matches!(&blocks[n - 1], TextBlock::Paragraph(words) if leads_in(words));
                let mut listed = listed.into_iter();
                if led_in
                    && let Some((lead, _)) = stretches.last_mut()
                    && let Some((first, _)) = listed.next()
                {
                    lead.stack(first);
                }
                stretches.extend(listed);
            }
        }
        // A heading takes its first lines with it.
        if let Some((_, cost)) = stretches.get_mut(first).filter(|_| headed) {
            *cost = Break::Never;
        }
        headed = matches!(block, TextBlock::Heading(..));
    }
    stretches
}

/// "Pour venir :".
fn leads_in(words: &Words) -> bool {
    words.plain().trim_end().ends_with(':')
}

/// A heading inside a text, with white above it unless it begins the text.
fn heading(ts: &mut Typesetter, words: &Words, measure: Pt, white: bool, tag: TagId) -> Block {
    let style = ts.theme.types.label.style(ts.theme.palette.ink);
    let text = ts.set_title(words, &style, measure);
    ts.demand_fit(&text, words, measure);
    let mut block = Block::default();
    let top = if white { ts.grid() * 0.5 } else { Pt::ZERO };
    block.height = top + ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, top);
    block
}

/// A level of a list: its tag, the body of the item that its next level belongs to, where its signs and its texts begin.
struct Level {
    list: TagId,
    body: TagId,
    of_sign: Pt,
    of_text: Pt,
}

/// The items of a list and of the lists in it: the texts of one level begin at one place, whatever their signs.
fn list(ts: &mut Typesetter, items: &[TextItem], style: &Style, measure: Pt, parent: TagId) -> Vec<(Block, Break)> {
    let gap = ts.grid() * 0.5;
    let deepest = items.iter().map(|item| item.depth).max().unwrap_or(0);
    let widths: Vec<Pt> = (0..=deepest)
        .map(|depth| {
            let signs = items.iter().filter(|item| item.depth == depth).map(|item| &item.label);
            let widest = signs.fold(Pt::ZERO, |widest, sign| widest.max(ts.set_plain(sign, style, measure).width()));
            // A narrow column keeps room for the words.
            (ts.grid() * LIST_INDENT).max(widest + gap).min(measure * WIDEST_INDENT)
        })
        .collect();
    let mut levels: Vec<Level> = Vec::new();
    let mut stretches = Vec::new();
    for item in items {
        levels.truncate(item.depth + 1);
        if levels.len() <= item.depth {
            let (parent, of_sign) = levels.last().map_or((parent, Pt::ZERO), |above| (above.body, above.of_text));
            let width = widths[levels.len()];
            let room = of_sign + width <= measure * WIDEST_INDENT * 2.0;
            let of_sign = if room { of_sign } else { Pt::ZERO };
            let list = ts.tag(parent, TagRole::L);
            levels.push(Level { list, body: list, of_sign, of_text: of_sign + width });
        }
        if let Some(level) = levels.last_mut() {
            stretches.extend(list_item(ts, item, style, measure, level));
        }
    }
    stretches
}

fn list_item(
    ts: &mut Typesetter,
    item: &TextItem,
    style: &Style,
    measure: Pt,
    level: &mut Level,
) -> Vec<(Block, Break)> {
    let TextItem { label, words, .. } = item;
    let item = ts.tag(level.list, TagRole::LI);
    ts.structure.tags[item.0].language = language_of(words).map(str::to_owned);
    let lbl = ts.tag(item, TagRole::Lbl);
    let body = ts.tag(item, TagRole::LBody);
    level.body = body;
    let sign = ts.set_plain(label, style, measure);
    let setting = ts.running_text(Pt::ZERO);
    let indent = level.of_text.max(level.of_sign + sign.width() + ts.grid() * 0.25);
    let text = ts.set(words, style, measure - indent, &setting);
    ts.demand_fit(&text, words, measure - indent);
    // The label is painted first: it is read first.
    let mut head = Block::default();
    // The sign stands where the item begins: on the right of what runs from there.
    let right = measure - level.of_sign - sign.width();
    let (of_sign, of_text) = if text.rtl { (right, Pt::ZERO) } else { (level.of_sign, indent) };
    ts.place(&mut head, &sign, Owner::Tag(lbl), of_sign, Pt::ZERO);
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
