//! Fonts for the file: which glyphs are used with which text, their codes, their subset.
//!
//! A reader finds the text of a glyph in one table a font (`ToUnicode`), which holds one text a glyph. Where a glyph stands for
//! several texts (the space glyph for a space, a no-break space and a narrow one; the hyphen for a soft hyphen), the face is
//! embedded again for the second text, with those few glyphs alone: about a kilobyte, understood by every reader.

use super::error::PdfError;
use crate::layout::page::{Document, Page, Paint};
use crate::text::{FontId, Fonts, Run};
use printpdf::{FontMetrics, ParsedFont, PdfFont};
use rayon::prelude::*;
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// Every font of the file, and the codes of its glyphs.
pub(super) struct EmbeddedText {
    /// In a fixed order: by face, then by level.
    pub fonts: Vec<EmbeddedFont>,
    /// Codes by face, then glyph.
    codes: BTreeMap<FontId, BTreeMap<u16, Vec<(String, Code)>>>,
}

/// One font object of the file.
pub(super) struct EmbeddedFont {
    /// Resource name, and printpdf's id.
    pub name: String,
    /// Name in the file, its subset tag before it.
    pub base_font: String,
    pub program: Vec<u8>,
    /// Advance of each code in thousandths of the size.
    pub widths: Vec<f64>,
    /// The text of each code.
    pub texts: Vec<(u16, String)>,
    pub metrics: FaceMetrics,
}

/// Descriptor values, in thousandths of the size.
#[derive(Clone, Copy)]
pub(super) struct FaceMetrics {
    pub ascent: f64,
    pub descent: f64,
    pub cap_height: f64,
    pub bounds: [f64; 4],
    pub italic_angle: f64,
    /// From 100 to 900.
    pub weight: f64,
}

/// How a glyph with a certain text is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Code {
    /// Index in [`EmbeddedText::fonts`].
    pub font: usize,
    pub glyph: u16,
    /// In thousandths of the size.
    pub advance: f64,
}

/// The text of one glyph of a run.
pub(super) enum GlyphText<'a> {
    /// This much of the text.
    Own(&'a str),
    /// More glyphs than characters: the glyphs of the cluster together show this text. The first glyph carries it; the others
    /// are `Rest`.
    Together {
        text: &'a str,
        glyphs: usize,
    },
    Rest,
}

/// The text of glyphs that have none of their own, inside an `ActualText`: a word joiner, which readers without an eye for `ActualText`
/// leave out of words, too.
const PLACEHOLDER: &str = "\u{2060}";

impl<'a> GlyphText<'a> {
    /// The text that the font's table gives to the glyph.
    pub(super) fn table_text(&self) -> &'a str {
        match self {
            GlyphText::Own(text) | GlyphText::Together { text, .. } if !text.is_empty() => text,
            _ => PLACEHOLDER,
        }
    }
}

/// The glyphs that pages use which are drawn elsewhere, with their texts: how often each glyph of each face stands for each text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Used(BTreeMap<FontId, BTreeMap<u16, BTreeMap<String, usize>>>);

impl Used {
    /// Notes the glyphs of a document.
    pub(crate) fn note(&mut self, document: &Document) {
        for_each_glyph(&document.pages, |face, glyph, text| {
            let texts = self.0.entry(face).or_default().entry(glyph).or_default();
            match texts.get_mut(text) {
                Some(count) => *count += 1,
                None => {
                    texts.insert(text.to_owned(), 1);
                }
            }
        });
    }

    /// Both together.
    pub(crate) fn with(mut self, other: Used) -> Used {
        for (face, glyphs) in other.0 {
            let of_face = self.0.entry(face).or_default();
            for (glyph, texts) in glyphs {
                let of_glyph = of_face.entry(glyph).or_default();
                for (text, count) in texts {
                    *of_glyph.entry(text).or_default() += count;
                }
            }
        }
        self
    }
}

/// Divides the text of a run among its glyphs, so that together they give it back whole.
pub(super) fn glyph_texts(run: &Run) -> Vec<GlyphText<'_>> {
    let glyphs = &run.glyphs;
    let ascending = glyphs.windows(2).all(|pair| pair[0].text.start <= pair[1].text.start);
    let mut texts = Vec::with_capacity(glyphs.len());
    let mut first = 0;
    let mut told = 0;
    while first < glyphs.len() {
        let mut range = glyphs[first].text.clone();
        let count = glyphs[first..].iter().take_while(|glyph| glyph.text == range).count();
        let next = first + count;
        if ascending {
            // Characters without a glyph go with the glyph before them, or with the first one.
            range.start = if first == 0 { 0 } else { range.start.max(told) };
            range.end = glyphs.get(next).map_or(run.text.len(), |glyph| glyph.text.start).max(range.end);
            told = range.end;
        }
        let text = run.text.get(range).unwrap_or_default();
        let letters = text.chars().count();
        if letters < count {
            texts.push(GlyphText::Together { text, glyphs: count });
            texts.extend((1..count).map(|_| GlyphText::Rest));
        } else {
            let mut rest = text;
            for n in 0..count {
                let cut = if n + 1 == count { rest.len() } else { rest.chars().next().map_or(0, char::len_utf8) };
                let (own, after) = rest.split_at(cut);
                texts.push(GlyphText::Own(own));
                rest = after;
            }
        }
        first = next;
    }
    texts
}

impl EmbeddedText {
    /// Collects the glyphs of pages, and of others that share their fonts, and makes the fonts.
    pub(super) fn of(pages: &[Page], others: &Used, fonts: &Fonts) -> Result<EmbeddedText, PdfError> {
        let used = used_glyphs(pages, others);
        let mut plan: Vec<(FontId, usize, Vec<u16>)> = Vec::new();
        let mut codes: BTreeMap<FontId, BTreeMap<u16, Vec<(String, Code)>>> = BTreeMap::new();
        for (face, glyphs) in used {
            let first_font = plan.len();
            let levels = glyphs.values().map(BTreeMap::len).max().unwrap_or(0);
            plan.extend((0..levels).map(|level| (face, level, Vec::new())));
            let of_face = codes.entry(face).or_default();
            for (glyph, texts) in glyphs {
                let mut texts: Vec<(&str, usize)> = texts.into_iter().collect();
                // The most frequent text in the main font; ties fall by text.
                texts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
                for (level, (text, _)) in texts.into_iter().enumerate() {
                    let subset = &mut plan[first_font + level].2;
                    subset.push(glyph);
                    // Glyph 0 is always there, so the codes count from 1.
                    let code = if glyph == 0 { 0 } else { subset.iter().filter(|&&id| id != 0).count() as u16 };
                    let code = Code { font: first_font + level, glyph: code, advance: 0.0 };
                    of_face.entry(glyph).or_default().push((text.to_string(), code));
                }
            }
        }
        let mut fonts = plan
            .par_iter()
            .enumerate()
            .map(|(n, (face, level, glyphs))| embed(n, *face, *level, glyphs, fonts))
            .collect::<Result<Vec<_>, _>>()?;
        for code in codes.values_mut().flat_map(BTreeMap::values_mut).flatten() {
            let (text, code) = code;
            let font = &mut fonts[code.font];
            code.advance = font.widths[usize::from(code.glyph)];
            font.texts.push((code.glyph, text.clone()));
        }
        Ok(EmbeddedText { fonts, codes })
    }

    /// How to write this glyph of this face with this text.
    pub(super) fn code(&self, face: FontId, glyph: u16, text: &str) -> Option<Code> {
        let texts = self.codes.get(&face)?.get(&glyph)?;
        texts.iter().find(|(known, _)| known == text).map(|(_, code)| *code)
    }
}

/// How often each glyph of each face stands for each text.
fn used_glyphs<'d>(pages: &'d [Page], others: &'d Used) -> BTreeMap<FontId, BTreeMap<u16, BTreeMap<&'d str, usize>>> {
    let mut used: BTreeMap<FontId, BTreeMap<u16, BTreeMap<&str, usize>>> = BTreeMap::new();
    for_each_glyph(pages, |face, glyph, text| {
        *used.entry(face).or_default().entry(glyph).or_default().entry(text).or_default() += 1;
    });
    for (face, glyphs) in &others.0 {
        for (glyph, texts) in glyphs {
            let of_glyph = used.entry(*face).or_default().entry(*glyph).or_default();
            for (text, count) in texts {
                *of_glyph.entry(text).or_default() += count;
            }
        }
    }
    used
}

fn for_each_glyph<'d>(pages: &'d [Page], mut note: impl FnMut(FontId, u16, &'d str)) {
    for mark in pages.iter().flat_map(|page| page.marks.iter().chain(&page.slug)) {
        let Paint::Text { run, .. } = &mark.paint else { continue };
        for (glyph, text) in run.glyphs.iter().zip(glyph_texts(run)) {
            note(run.font, glyph.id, text.table_text());
        }
    }
}

fn embed(n: usize, face: FontId, level: usize, glyphs: &[u16], fonts: &Fonts) -> Result<EmbeddedFont, PdfError> {
    let face = fonts.face(face);
    let mut remapper = GlyphRemapper::new();
    for &glyph in glyphs {
        remapper.remap(glyph);
    }
    let program =
        face.subset(&remapper).map_err(|reason| PdfError::Font { name: face.postscript_name.clone(), reason })?;
    let per_mille = 1000.0 / f64::from(face.units_per_em.max(1));
    let widths = std::iter::once(0)
        .chain(glyphs.iter().copied().filter(|&glyph| glyph != 0))
        .map(|glyph| face.advance(glyph) * per_mille)
        .collect();
    let metrics = FaceMetrics {
        ascent: face.ascent * per_mille,
        descent: face.descent * per_mille,
        cap_height: face.cap_height * per_mille,
        bounds: face.bounds.map(|side| side * per_mille),
        italic_angle: face.italic_angle,
        weight: f64::from(face.weight),
    };
    let tag = subset_tag(&program, level);
    Ok(EmbeddedFont {
        name: format!("F{n}"),
        base_font: format!("{tag}+{}", face.postscript_name),
        metrics,
        program,
        texts: Vec::new(),
        widths,
    })
}

/// Six capitals that name the subset (ISO 32000-1, 9.6.4), from its bytes.
fn subset_tag(program: &[u8], level: usize) -> String {
    // FNV-1a: the tag need only differ between subsets of one face.
    let mut hash = program.iter().fold(0xcbf2_9ce4_8422_2325_u64 ^ level as u64, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mut tag = String::with_capacity(6);
    for _ in 0..6 {
        tag.push(char::from(b'A' + (hash % 26) as u8));
        hash /= 26;
    }
    tag
}

impl EmbeddedFont {
    /// The same font as printpdf takes it. Its widths are truncated there; the finishing pass writes the exact ones.
    pub(super) fn for_printpdf(&self) -> PdfFont {
        let widths = self.widths.iter().enumerate().map(|(code, width)| (code as u16, width.round() as u16)).collect();
        let metrics = FontMetrics { ascent: self.metrics.ascent as i16, descent: self.metrics.descent as i16 };
        let name = Some(self.base_font.clone());
        PdfFont::new(ParsedFont::with_glyph_data(self.program.clone(), 0, name, BTreeMap::new(), widths, 1000, metrics))
    }
}
