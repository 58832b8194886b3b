//! One typeface: the file, its measures, its glyphs.

use super::ink::Ink;
use crate::embedded::unpacked;
use harfrust::font::Blob;
use harfrust::{Font, ShapePlan, Tag};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock, RwLock};

/// One face: where it stands in its family, and what its file says, which is read when it is first asked for.
pub(crate) struct Face {
    /// The whole OpenType file, shared by the faces it holds; that of a shipped face once it is unpacked.
    data: OnceLock<Blob>,
    /// The file of a shipped face as it is compiled in.
    packed: &'static [u8],
    /// Which face of the file.
    index: u32,
    pub family: Arc<str>,
    pub weight: u16,
    pub italic: bool,
    /// The file of the house that holds it.
    pub file_name: Option<Arc<str>>,
    read: OnceLock<Letters>,
}

/// What the file of a face says. Lengths are in font units, of which [`Letters::units_per_em`] make an em.
pub(crate) struct Letters {
    /// Where on its axes a variable font is taken.
    axes: Vec<(Tag, f32)>,
    pub postscript_name: String,
    pub units_per_em: u16,
    /// Of the `hhea` table, above the baseline.
    pub ascent: f64,
    /// Of the `hhea` table, below the baseline: negative.
    pub descent: f64,
    pub cap_height: f64,
    pub x_height: f64,
    /// Left, bottom, right, top of all glyphs.
    pub bounds: [f64; 4],
    /// Degrees, negative when the face leans to the right.
    pub italic_angle: f64,
    advances: Vec<u16>,
    /// Glyphs of U+0000–U+024F, which nearly every text is made of; 0 is none.
    latin: Vec<u16>,
    pub(super) shaping: Font,
    /// The ink of glyphs already looked at.
    inks: RwLock<HashMap<u16, Arc<Ink>>>,
    /// Shaping plans already made for this face. There are as many as settings in use: a dozen at most.
    pub(super) plans: RwLock<Vec<Arc<ShapePlan>>>,
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Face").field("family", &self.family).field("weight", &self.weight).finish_non_exhaustive()
    }
}

impl Deref for Face {
    type Target = Letters;

    fn deref(&self) -> &Letters {
        self.read.get_or_init(|| {
            let letters = Letters::read(self.data(), self.index, &self.family, self.weight);
            letters.expect("a shipped face is whole, and others are read at once")
        })
    }
}

/// Where a face stands in its family.
pub(super) struct Standing {
    pub family: Arc<str>,
    pub weight: u16,
    pub italic: bool,
}

const LATIN: usize = 0x250;

/// Heights of capitals and of x in ems, where a font does not tell them.
const CAP_HEIGHT: f32 = 0.7;
const X_HEIGHT: f32 = 0.5;

impl Letters {
    /// What a file says of a face, at a weight where it has an axis for it. `None` when it is not a usable OpenType font.
    fn read(data: &Blob, index: u32, family: &str, weight: u16) -> Option<Letters> {
        let font = FontRef::from_index(data, index).ok()?;
        let hhea = font.hhea().ok()?;
        let head = font.head().ok()?;
        let weighed = weights(&font).is_some();
        let axes = if weighed { vec![(Tag::new(b"wght"), f32::from(weight))] } else { Vec::new() };
        let location = font.axes().location(axes.iter().map(|&(_, weight)| ("wght", weight)));
        let location = LocationRef::from(&location);
        let mut shaping = Font::new(data.clone(), index)?;
        if weighed {
            shaping = shaping.instance_builder().variations(axes.iter().copied()).build();
        }
        let metrics = font.metrics(Size::unscaled(), location);
        let widths = font.glyph_metrics(Size::unscaled(), location);
        let charmap = font.charmap();
        let glyph = |c: u32| charmap.map(c).and_then(|id| u16::try_from(id.to_u32()).ok()).unwrap_or(0);
        let glyph_count = u16::try_from(metrics.glyph_count).ok()?;
        let em = f32::from(metrics.units_per_em);
        let advance = |id: u16| widths.advance_width(id.into()).unwrap_or(0.0).round() as u16;
        Some(Letters {
            postscript_name: postscript_name(&font, family, weighed.then_some(weight))?,
            axes,
            units_per_em: metrics.units_per_em,
            ascent: f64::from(hhea.ascender().to_i16()),
            descent: f64::from(hhea.descender().to_i16()),
            cap_height: f64::from(metrics.cap_height.unwrap_or(em * CAP_HEIGHT)),
            x_height: f64::from(metrics.x_height.unwrap_or(em * X_HEIGHT)),
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()].map(f64::from),
            italic_angle: f64::from(metrics.italic_angle),
            advances: (0..glyph_count).map(advance).collect(),
            latin: (0..LATIN as u32).map(glyph).collect(),
            shaping,
            plans: RwLock::default(),
            inks: RwLock::default(),
        })
    }
}

impl Face {
    /// The face of a file, at the weight of its standing when the file has an axis for it. `None` when it is not a usable OpenType
    /// font.
    pub(super) fn read(data: &Blob, index: u32, standing: Standing) -> Option<Face> {
        let letters = Letters::read(data, index, &standing.family, standing.weight)?;
        let face = Face { index, ..Face::shipped(&[], standing) };
        face.data.set(data.clone()).ok()?;
        face.read.set(letters).ok()?;
        Some(face)
    }

    /// The face of a file that is compiled in, and known to be whole: it is unpacked and read when it is first asked for.
    pub(super) fn shipped(packed: &'static [u8], Standing { family, weight, italic }: Standing) -> Face {
        let (data, read) = (OnceLock::new(), OnceLock::new());
        Face { data, packed, index: 0, family, weight, italic, file_name: None, read }
    }

    fn data(&self) -> &Blob {
        self.data.get_or_init(|| Blob::from(unpacked(self.packed).expect("a shipped face is whole")))
    }

    /// The advance width of a glyph in font units; 0 for a glyph that the face does not have.
    pub(crate) fn advance(&self, glyph: u16) -> f64 {
        self.advances.get(usize::from(glyph)).copied().map_or(0.0, f64::from)
    }

    /// The ink of a glyph, looked at once.
    pub(super) fn ink(&self, glyph: u16) -> Arc<Ink> {
        let known = self.inks.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(ink) = known.get(&glyph) {
            return Arc::clone(ink);
        }
        drop(known);
        let ink = Arc::new(self.draw(glyph));
        self.inks.write().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(glyph, Arc::clone(&ink));
        ink
    }

    fn draw(&self, glyph: u16) -> Ink {
        let Ok(font) = FontRef::from_index(self.data(), self.index) else { return Ink::default() };
        let location = font.axes().location(self.axes.iter().map(|&(_, weight)| ("wght", weight)));
        Ink::of(&font, LocationRef::from(&location), glyph, self.units_per_em)
    }

    /// The file that it is in, and which face of it.
    pub(crate) fn file(&self) -> (Blob, u32) {
        (self.data().clone(), self.index)
    }

    /// The glyph of a character, when the face has it.
    pub(crate) fn glyph(&self, c: char) -> Option<u16> {
        match self.latin.get(c as usize) {
            Some(0) => None,
            Some(&id) => Some(id),
            None => self.shaping.charmap().map_unicode(c).and_then(|id| u16::try_from(id.to_u32()).ok()),
        }
    }

    /// A font program with a few glyphs alone, numbered as `glyphs` says; a variable font is fixed at its place.
    ///
    /// # Errors
    /// What is wrong with the font.
    pub(crate) fn subset(&self, glyphs: &subsetter::GlyphRemapper) -> Result<Vec<u8>, String> {
        if self.axes.is_empty() {
            return subsetter::subset(self.data(), self.index, glyphs).map_err(|error| error.to_string());
        }
        let axes: Vec<(subsetter::Tag, f32)> =
            self.axes.iter().map(|(tag, value)| (subsetter::Tag::new(&tag.to_be_bytes()), *value)).collect();
        subsetter::subset_with_variations(self.data(), self.index, &axes, glyphs).map_err(|error| error.to_string())
    }
}

/// The least and the greatest weight of a variable font.
pub(super) fn weights(font: &FontRef) -> Option<(f32, f32)> {
    let axis = font.axes().iter().find(|axis| axis.tag() == skrifa::Tag::new(b"wght"))?;
    Some((axis.min_value(), axis.max_value()))
}

/// The name of a font program in the file (ISO 32000-1, 9.9): ASCII without spaces or delimiters.
fn postscript_name(font: &FontRef, family: &str, weight: Option<u16>) -> Option<String> {
    let written = font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first();
    let written: String = written.map_or_else(|| family.to_owned(), |name| name.chars().collect());
    let mut name: String = written.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    if let Some(weight) = weight {
        name.push_str(&format!("-{weight}"));
    }
    (!name.is_empty()).then_some(name)
}
