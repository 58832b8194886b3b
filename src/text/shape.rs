//! Shaping: from a text to glyphs in their places, each with the bytes of text it shows.

use super::face::Face;
use super::fonts::Fonts;
use super::itemise::Item;
use super::kerning::{is_accented, kern};
use super::style::{Figures, Style};
use harfrust::{Buffer, Direction, Feature, Language, Script, ShapeOptions, ShapePlan, ShapePlanKey, ShaperFont, Tag};
use std::ops::Range;
use std::sync::Arc;

/// Width of U+202F in ems in a face that does not have it. Faces that have it make it .14 to .2 em wide.
const NARROW_SPACE: f64 = 1.0 / 6.0;

/// A glyph, its offsets in ems from where the pen stands in its cluster.
#[derive(Debug, Clone)]
pub(super) struct ShapedGlyph {
    pub id: u16,
    pub x: f64,
    pub rise: f64,
}

/// The smallest piece of text that has glyphs of its own: a letter with its accents, or a ligature.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    pub text: Range<usize>,
    pub glyphs: Range<usize>,
    /// To the next cluster, kerning and tracking counted, in ems.
    pub advance: f64,
    /// Index of the item it belongs to.
    pub item: usize,
    /// Whether the text may be cut before it without changing the shapes on either side.
    pub safe: bool,
}

/// Clusters in the order of the text, and their glyphs. Lengths are in ems, for shapes are the same in every size.
#[derive(Debug, Default)]
pub(super) struct Shaped {
    pub clusters: Vec<Cluster>,
    pub glyphs: Vec<ShapedGlyph>,
}

/// Shapes texts of one language with the faces of `fonts`.
pub(super) struct Shaper<'a> {
    fonts: &'a Fonts,
    language: Option<Language>,
    buffer: Buffer,
}

impl<'a> Shaper<'a> {
    pub(super) fn new(fonts: &'a Fonts, language: &str) -> Shaper<'a> {
        Shaper { fonts, language: Language::new(language), buffer: Buffer::new() }
    }

    /// Shapes `text[range]`, which lies within `item`, and appends it to `shaped`; `hyphen` adds a hyphen after it, as a last
    /// cluster with an empty range of text.
    pub(super) fn shape(
        &mut self,
        text: &str,
        range: Range<usize>,
        (index, item): (usize, &Item),
        style: &Style,
        hyphen: bool,
        shaped: &mut Shaped,
    ) {
        let face = self.fonts.face(item.font);
        let end = range.end;
        self.buffer.clear();
        for (offset, c) in text[range.clone()].char_indices() {
            self.buffer.push(c.into(), (range.start + offset) as u32);
        }
        if hyphen {
            self.buffer.push(hyphen_of(face).into(), end as u32);
        }
        let direction = if item.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
        self.buffer.set_direction(direction);
        self.buffer.set_script(Some(item.script));
        self.buffer.set_language(self.language.clone());
        let features = features(style);
        let plan = plan(face, item.script, direction, self.language.as_ref(), &features);
        let options = ShapeOptions::new().plan(Some(&plan)).features(&features);
        // The plan was made for this script and direction, so that shaping cannot refuse it.
        if harfrust::shape(&ShaperFont::new(&face.shaping), &mut self.buffer, options).is_ok() {
            self.gather(text, end, (index, face, item.is_rtl()), style, shaped);
        }
    }

    /// The clusters in the order of the text, their glyphs too: what runs from right to left is shaped in the order of the eye.
    fn gather(
        &self,
        text: &str,
        end: usize,
        (item, face, rtl): (usize, &Face, bool),
        style: &Style,
        shaped: &mut Shaped,
    ) {
        let scale = 1.0 / f64::from(face.units_per_em);
        let tracking = style.tracking / 1000.0;
        let infos = self.buffer.glyph_infos();
        let positions = self.buffer.glyph_positions();
        let mut groups: Vec<Range<usize>> = Vec::new();
        for (n, info) in infos.iter().enumerate() {
            match groups.last_mut() {
                Some(group) if infos[group.start].cluster == info.cluster => group.end = n + 1,
                _ => groups.push(n..n + 1),
            }
        }
        if rtl {
            groups.reverse();
        }
        for (n, group) in groups.iter().enumerate() {
            let start = infos[group.start].cluster as usize;
            let until = groups.get(n + 1).map_or(end, |next| infos[next.start].cluster as usize);
            let bytes = start..until;
            let first = shaped.glyphs.len();
            let mut pen = 0.0;
            for (info, position) in infos[group.clone()].iter().zip(&positions[group.clone()]) {
                let id = u16::try_from(info.glyph_id).unwrap_or(0);
                let (id, advance) = match id {
                    0 => stand_in(face),
                    id => (id, f64::from(position.x_advance)),
                };
                shaped.glyphs.push(ShapedGlyph {
                    id,
                    x: pen + f64::from(position.x_offset) * scale,
                    rise: f64::from(position.y_offset) * scale,
                });
                pen += advance * scale;
            }
            if rtl {
                shaped.glyphs[first..].reverse();
            }
            match &text[bytes.clone()] {
                "\u{202f}" if face.glyph('\u{202f}').is_none() => pen = NARROW_SPACE,
                // EB Garamond Italic has a no-break space narrower than the space.
                "\u{a0}" => pen = face.glyph(' ').map_or(pen, |space| face.advance(space) * scale),
                _ => {}
            }
            let advance = pen + tracking;
            if n > 0 && !rtl && !style.as_typed {
                keep_off(text, &bytes, face, first, shaped);
            }
            shaped.clusters.push(Cluster {
                text: bytes,
                glyphs: first..shaped.glyphs.len(),
                advance,
                item,
                safe: n == 0 || !infos[group.start].unsafe_to_break(),
            });
        }
    }
}

/// Puts the last cluster further from the glyphs that follow it, where an accent of either would touch the other.
fn keep_off(text: &str, next: &Range<usize>, face: &Face, first: usize, shaped: &mut Shaped) {
    let Some(before) = shaped.clusters.last_mut() else { return };
    if !(is_accented(&text[before.text.clone()]) || is_accented(&text[next.clone()])) {
        return;
    }
    let (left, right) = (&shaped.glyphs[before.glyphs.clone()], &shaped.glyphs[first..]);
    let pairs = left.iter().flat_map(|one| right.iter().map(move |other| (one, other)));
    let kerns = pairs.map(|(one, other)| {
        let advance = before.advance + other.x - one.x;
        kern(face, one.id, other.id, advance, other.rise - one.rise)
    });
    before.advance += kerns.fold(0.0, f64::max);
}

/// The hyphen of a face: the typographic one, or the one of typewriters.
fn hyphen_of(face: &Face) -> char {
    if face.glyph('\u{2010}').is_some() { '\u{2010}' } else { '-' }
}

/// What is drawn for a character that no face has: never .notdef, which PDF/A forbids. The character is reported as missing.
fn stand_in(face: &Face) -> (u16, f64) {
    let id = ['\u{fffd}', '\u{25a1}', '?', ' '].into_iter().find_map(|c| face.glyph(c)).unwrap_or(0);
    (id, face.advance(id))
}

/// The OpenType features that a style asks for, beside those every text gets (kerning, ligatures, marks).
fn features(style: &Style) -> Vec<Feature> {
    let on = |tag: &[u8; 4], value| Feature::new(Tag::new(tag), value, ..);
    if style.as_typed {
        // A program is read sign by sign: no arrow in place of a dash and a bracket.
        return vec![on(b"liga", 0), on(b"clig", 0), on(b"calt", 0)];
    }
    let mut features = match style.figures {
        Figures::Normal => vec![],
        Figures::Lining => vec![on(b"lnum", 1)],
        Figures::Tabular => vec![on(b"lnum", 1), on(b"tnum", 1)],
    };
    // Spaced letters must not be tied; tightened ones keep their ligatures.
    if style.tracking > 0.0 {
        features.extend([on(b"liga", 0), on(b"clig", 0)]);
    }
    features
}

/// The shaping plan for these settings, made once a face.
fn plan(
    face: &Face,
    script: Script,
    direction: Direction,
    language: Option<&Language>,
    features: &[Feature],
) -> Arc<ShapePlan> {
    let key = ShapePlanKey::new(&face.shaping, Some(script), direction).language(language).features(features);
    // A plan is whole before it is put in the list, so that a panic elsewhere leaves nothing half made.
    let made = face.plans.read().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(plan) = made.iter().find(|plan| key.matches(plan)) {
        return plan.clone();
    }
    drop(made);
    let plan = Arc::new(ShapePlan::new(&face.shaping, direction, Some(script), language, features));
    face.plans.write().unwrap_or_else(|poisoned| poisoned.into_inner()).push(plan.clone());
    plan
}
