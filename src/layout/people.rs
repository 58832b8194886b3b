//! People: name, role and organisation, each on a line of its own, in one, two or three columns; a list in the structure. The name
//! alone is strong. Many who speak together are told in a breath each.

use super::block::Block;
use super::illustration::{self, portrait_size};
use super::page::{Owner, TagId, TagRole};
use super::set_text::{SetText, UNBOUNDED};
use super::typesetter::Typesetter;
use crate::compose::story::{Voice, VoiceRole, Words};
use crate::programme::Inline;
use crate::text::{self, Style};
use crate::units::{Mm, Point, Pt, Rect};

/// Lines of a role beyond which thirds become halves.
const MOST_ROLE_LINES: usize = 4;
/// White between a portrait and the name, and above it, in lines of the grid.
const PORTRAIT_WHITE: f64 = 0.5;
const PORTRAIT_TOP: f64 = 0.2;

/// People who are not told in a breath each: a cell for each of more would take a third of the page.
const MOST_CELLS: usize = 9;
/// The narrowest column of people told in a breath.
const RUN_IN: Mm = Mm(54.0);

/// Rows of people, each as high as its tallest cell, without the space between rows.
pub(super) fn rows(ts: &mut Typesetter, voices: &[Voice], width: Pt, parent: TagId) -> Vec<Block> {
    if voices.is_empty() {
        return Vec::new();
    }
    let list = ts.tag(parent, TagRole::L);
    if voices.len() > MOST_CELLS && voices.iter().all(is_said_in_a_breath) {
        return run_in(ts, voices, width, list);
    }
    let columns = columns(ts, voices, width);
    let measure = ts.theme.page.part(width, columns);
    let step = measure + ts.theme.page.gutter.pt();
    voices
        .chunks(columns)
        .map(|row| {
            let mut block = Block::default();
            for (n, voice) in row.iter().enumerate() {
                let cell = cell(ts, voice, measure, voices.len() == 1, list);
                block.height = block.height.max(cell.height);
                block.put(cell, Point::new(step * n as f64, Pt::ZERO));
            }
            block
        })
        .collect()
}

/// Whether a line says all of someone.
pub(super) fn is_said_in_a_breath(voice: &Voice) -> bool {
    voice.biography.is_none() && voice.portrait.is_none()
}

/// Each in a paragraph of its own, in as many columns as hold them well, a little white under each row.
fn run_in(ts: &mut Typesetter, voices: &[Voice], width: Pt, list: TagId) -> Vec<Block> {
    let columns = ts.theme.page.columns_in(width, RUN_IN);
    let measure = ts.theme.page.part(width, columns);
    let step = measure + ts.theme.page.gutter.pt();
    let style = ts.theme.types.body.style(ts.theme.palette.ink);
    let mut rows: Vec<Block> = Vec::new();
    for row in voices.chunks(columns) {
        let mut block = Block::default();
        for (n, voice) in row.iter().enumerate() {
            let words = in_a_breath(voice);
            let text = ts.set_plain(&words, &style, measure);
            ts.demand_fit(&text, &words, measure);
            let item = ts.tag(list, TagRole::LI);
            let tag = ts.tag(item, TagRole::LBody);
            let height = ts.place(&mut block, &text, Owner::Tag(tag), step * n as f64, Pt::ZERO);
            block.height = block.height.max(height);
        }
        rows.push(block);
    }
    // One list, which a page may end in at a few places only: scraps of a panel would be worse than its height.
    let white = ts.grid() * 0.25;
    let stack = |rows: &[Block]| {
        rows.iter().cloned().enumerate().fold(Block::default(), |mut whole, (n, row)| {
            whole.height += if n > 0 { white } else { Pt::ZERO };
            whole.stack(row);
            whole
        })
    };
    rows.chunks(ROWS_TOGETHER).map(stack).collect()
}

/// Rows of people told in a breath that stay together.
const ROWS_TOGETHER: usize = 3;

/// "**Anne Martin**, urbaniste, Ville de Lyon; conseillère, Ligue".
pub(super) fn in_a_breath(voice: &Voice) -> Words {
    let plain = |text: &str| Inline { text: text.to_string(), ..Inline::default() };
    let mut pieces: Vec<Inline> =
        voice.name.pieces.iter().map(|piece| Inline { strong: true, ..piece.clone() }).collect();
    for (n, role) in voice.roles.iter().enumerate() {
        let told = role.joined();
        if told.is_empty() {
            continue;
        }
        pieces.push(plain(if n == 0 { ", " } else { " ; " }));
        pieces.extend(told.pieces);
    }
    Words { pieces, span: voice.name.span.clone() }
}

/// People one under the other, half a line of white between them: inside a column of items.
pub(super) fn stack(ts: &mut Typesetter, voices: &[Voice], measure: Pt, parent: TagId) -> Block {
    let mut block = Block::default();
    if voices.is_empty() {
        return block;
    }
    let list = ts.tag(parent, TagRole::L);
    for (n, voice) in voices.iter().enumerate() {
        if n > 0 {
            block.height += ts.grid() * 0.5;
        }
        block.stack(cell(ts, voice, measure, false, list));
    }
    block
}

fn columns(ts: &mut Typesetter, voices: &[Voice], width: Pt) -> usize {
    // A portrait takes some of the measure.
    let least = ts.theme.page.least.people;
    let room = voices.iter().filter_map(|voice| beside(ts, voice)).fold(Pt::ZERO, Pt::max);
    let most = ts.theme.page.columns_in(width, Mm(least.0 + room.mm()));
    let wished = match (voices.len(), most) {
        (1, _) => return 1,
        (2 | 4, 2..=3) => 2,
        (_, most) => most,
    };
    (1..=wished)
        .rev()
        .find(|&columns| {
            let measure = ts.theme.page.part(width, columns);
            columns == 1 || voices.iter().all(|voice| stands_in(ts, voice, measure))
        })
        .unwrap_or(1)
}

/// The width that the portrait of a voice takes, with the white beside it.
fn beside(ts: &Typesetter, voice: &Voice) -> Option<Pt> {
    let portrait = voice.portrait.as_ref()?;
    ts.pictures.find(&portrait.picture)?;
    Some(portrait_size(ts, ts.theme.portrait.lines).width + ts.grid() * PORTRAIT_WHITE)
}

/// Whether a voice stands well in a measure: no word over the edge, no role of more than four lines.
fn stands_in(ts: &mut Typesetter, voice: &Voice, measure: Pt) -> bool {
    let measure = measure - beside(ts, voice).unwrap_or(Pt::ZERO);
    let Setting { name, roles } = set(ts, voice, measure, false);
    !name.overfull() && roles.iter().all(|text| !text.overfull() && text.lines.len() <= MOST_ROLE_LINES)
}

struct Setting {
    name: SetText,
    roles: Vec<SetText>,
}

/// Sets a voice; `on_one_line` joins role and organisation where they fit.
fn set(ts: &mut Typesetter, voice: &Voice, measure: Pt, on_one_line: bool) -> Setting {
    let ink = ts.theme.palette.ink;
    let strong = ts.theme.types.label.style(ink);
    let body = ts.theme.types.body.style(ink);
    let quiet = ts.theme.types.body.style(ts.theme.palette.grey);
    // Names are broken by sense, like titles: never at their own hyphen while a space will do.
    let name = ts.set(&voice.name, &strong, measure, &text::Setting::Title);
    if on_one_line {
        let joined: Vec<SetText> =
            voice.roles.iter().map(|role| ts.set_plain(&role.joined(), &body, measure)).collect();
        if voice.biography.is_none() && joined.iter().all(|text| text.lines.len() <= 1 && !text.overfull()) {
            return Setting { name, roles: joined }.flushed(measure);
        }
    }
    let mut roles = Vec::new();
    for VoiceRole { role, organisation } in &voice.roles {
        roles.extend(role.as_ref().map(|words| set_role(ts, words, &body, measure)));
        roles.extend(organisation.as_ref().map(|words| ts.set(words, &quiet, measure, &text::Setting::Title)));
    }
    let small = ts.theme.types.caption.style(ts.theme.palette.grey);
    roles.extend(voice.biography.as_ref().map(|words| ts.set_plain(words, &small, measure)));
    Setting { name, roles }.flushed(measure)
}

/// A role, broken by sense where its last word would stand alone and need not.
fn set_role(ts: &mut Typesetter, words: &Words, style: &Style, measure: Pt) -> SetText {
    let plain = ts.set_plain(words, style, measure);
    if plain.lines.len() < 2 || !lonely(ts, words, &plain).1 {
        return plain;
    }
    let by_sense = ts.set(words, style, measure, &text::Setting::Title);
    let as_short = by_sense.lines.len() == plain.lines.len() && !by_sense.overfull();
    if as_short && lonely(ts, words, &by_sense) == (false, false) { by_sense } else { plain }
}

/// Whether the first line is a word, and whether the last one is one that might have had another from the line before.
fn lonely(ts: &mut Typesetter, words: &Words, text: &SetText) -> (bool, bool) {
    let said = words.plain();
    let mut width = |word: Option<&str>| {
        let word = Words::own(word.unwrap_or_default().to_owned());
        ts.set_plain(&word, &text.style, UNBOUNDED).width()
    };
    let all: Vec<&str> = said.split(' ').collect();
    let (first, last) = (width(all.first().copied()), width(all.last().copied()));
    let two = all.len().checked_sub(3).map(|from| all[from..from + 2].join(" "));
    let two = width(two.as_deref());
    let is = |line: Option<&text::Line>, word: Pt| line.is_some_and(|line| (line.width - word).0.abs() < 0.05);
    let before = text.lines.iter().rev().nth(1).is_some_and(|line| line.width.0 > two.0 + 0.05);
    (is(text.lines.first(), first), before && is(text.lines.last(), last))
}

impl Setting {
    /// Even on the right where all of it runs from there; a name beside roles that run from the left stands above them.
    fn flushed(self, measure: Pt) -> Setting {
        if !(self.name.rtl && self.roles.iter().all(|role| role.rtl)) {
            return self;
        }
        let roles = self.roles.into_iter().map(|role| role.flushed(measure)).collect();
        Setting { name: self.name.flushed(measure), roles }
    }
}

fn cell(ts: &mut Typesetter, voice: &Voice, measure: Pt, on_one_line: bool, list: TagId) -> Block {
    let left = beside(ts, voice).unwrap_or(Pt::ZERO);
    let measure = measure - left;
    let setting = set(ts, voice, measure, on_one_line);
    ts.demand_fit(&setting.name, &voice.name, measure);
    let lines = voice.roles.iter().flat_map(|role| role.role.iter().chain(role.organisation.iter()));
    for (text, words) in setting.roles.iter().zip(lines.chain(&voice.biography)) {
        ts.demand_fit(text, words, measure);
    }
    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let mut block = Block::default();
    let mut low = Pt::ZERO;
    if let Some(portrait) = voice.portrait.as_ref().filter(|_| left.0 > 0.0) {
        let size = portrait_size(ts, ts.theme.portrait.lines);
        // Its head stands where the letters of the name begin.
        let top = ts.grid() * PORTRAIT_TOP;
        illustration::portrait(ts, &mut block, portrait, Rect::new(Pt::ZERO, top, size.width, size.height), body);
        low = ts.on_half_grid(top + size.height);
    }
    for text in std::iter::once(&setting.name).chain(&setting.roles) {
        let tag = ts.tag(body, TagRole::P);
        let top = block.height;
        block.height = top + ts.place(&mut block, text, Owner::Tag(tag), left, top);
    }
    block.height = block.height.max(low);
    block
}
