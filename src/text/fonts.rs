//! The typefaces: those shipped in the binary, and how a style chooses among them.

use super::style::{FontId, Style};
use crate::units::Pt;
use harfrust::{Font, ShapePlan};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};
use std::sync::{Arc, OnceLock, RwLock};

/// The licence of every shipped family.
const OFL: &str = "SIL Open Font License 1.1";

/// A file compiled in, and where it stands in its family.
struct Shipped {
    family: &'static str,
    weight: u16,
    italic: bool,
    data: &'static [u8],
}

macro_rules! shipped {
    ($($family:literal $weight:literal $italic:literal $path:literal),+ $(,)?) => {
        [$(Shipped {
            family: $family,
            weight: $weight,
            italic: $italic,
            data: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/", $path)),
        }),+]
    };
}

/// Families in the order in which they are asked for a character that the style's own family lacks.
static SHIPPED: [Shipped; 9] = shipped![
    "EB Garamond" 400 false "eb-garamond/EBGaramond12-Regular.otf",
    "EB Garamond" 400 true "eb-garamond/EBGaramond12-Italic.otf",
    "Inter" 400 false "inter/Inter-Regular.otf",
    "Inter" 400 true "inter/Inter-Italic.otf",
    "Inter" 500 false "inter/Inter-Medium.otf",
    "Inter" 600 false "inter/Inter-SemiBold.otf",
    "Inter" 700 false "inter/Inter-Bold.otf",
    "Inter Display" 500 false "inter/InterDisplay-Medium.otf",
    "Inter Display" 600 false "inter/InterDisplay-SemiBold.otf",
];

/// All the faces a brochure may be set in. Cloning shares them.
#[derive(Debug, Clone)]
pub struct Fonts {
    faces: Arc<[Face]>,
}

/// One face. Lengths are in font units, of which [`Face::units_per_em`] make an em.
pub struct Face {
    /// The whole OpenType file.
    pub data: &'static [u8],
    /// Which face of the file.
    pub index: u32,
    pub family: &'static str,
    pub postscript_name: String,
    pub weight: u16,
    pub italic: bool,
    pub units_per_em: u16,
    pub glyph_count: u16,
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
    /// Shaping plans already made for this face. There are as many as settings in use: a dozen at most.
    pub(super) plans: RwLock<Vec<Arc<ShapePlan>>>,
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Face").field("postscript_name", &self.postscript_name).finish_non_exhaustive()
    }
}

/// A family as a list of fonts shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    pub name: &'static str,
    pub faces: Vec<FontId>,
    pub licence: &'static str,
}

/// Heights of a style's face at its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    pub ascent: Pt,
    /// Positive.
    pub descent: Pt,
    pub cap_height: Pt,
    pub x_height: Pt,
}

const LATIN: usize = 0x250;

impl Face {
    /// `None` when the file is not a usable OpenType font.
    fn read(shipped: &Shipped) -> Option<Face> {
        let font = FontRef::from_index(shipped.data, 0).ok()?;
        let shaping = Font::new(shipped.data, 0)?;
        let hhea = font.hhea().ok()?;
        let head = font.head().ok()?;
        let metrics = font.metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default());
        let widths = font.glyph_metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default());
        let charmap = font.charmap();
        let glyph = |c: u32| charmap.map(c).and_then(|id| u16::try_from(id.to_u32()).ok()).unwrap_or(0);
        let glyph_count = u16::try_from(metrics.glyph_count).ok()?;
        Some(Face {
            data: shipped.data,
            index: 0,
            family: shipped.family,
            postscript_name: font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first()?.chars().collect(),
            weight: shipped.weight,
            italic: shipped.italic,
            units_per_em: metrics.units_per_em,
            glyph_count,
            ascent: f64::from(hhea.ascender().to_i16()),
            descent: f64::from(hhea.descender().to_i16()),
            cap_height: f64::from(metrics.cap_height?),
            x_height: f64::from(metrics.x_height?),
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()].map(f64::from),
            italic_angle: f64::from(metrics.italic_angle),
            advances: (0..glyph_count).map(|id| widths.advance_width(id.into()).unwrap_or(0.0) as u16).collect(),
            latin: (0..LATIN as u32).map(glyph).collect(),
            shaping,
            plans: RwLock::default(),
        })
    }

    /// The advance width of a glyph in font units; 0 for a glyph that the face does not have.
    pub fn advance(&self, glyph: u16) -> f64 {
        self.advances.get(usize::from(glyph)).copied().map_or(0.0, f64::from)
    }

    /// The glyph of a character, when the face has it.
    pub fn glyph(&self, c: char) -> Option<u16> {
        match self.latin.get(c as usize) {
            Some(0) => None,
            Some(&id) => Some(id),
            None => self.shaping.charmap().map_unicode(c).and_then(|id| u16::try_from(id.to_u32()).ok()),
        }
    }
}

impl Fonts {
    /// The families compiled into livret, read once.
    pub fn shipped() -> &'static Fonts {
        static FONTS: OnceLock<Fonts> = OnceLock::new();
        FONTS.get_or_init(|| {
            let faces = SHIPPED.iter().filter_map(Face::read).collect();
            Fonts { faces }
        })
    }

    pub fn face(&self, id: FontId) -> &Face {
        &self.faces[id.0]
    }

    /// The families in the order they are shipped.
    pub fn families(&self) -> Vec<Family> {
        let mut families: Vec<Family> = Vec::new();
        for (index, face) in self.faces.iter().enumerate() {
            match families.iter_mut().find(|family| family.name == face.family) {
                Some(family) => family.faces.push(FontId(index)),
                None => families.push(Family { name: face.family, faces: vec![FontId(index)], licence: OFL }),
            }
        }
        families
    }

    pub fn has_family(&self, name: &str) -> bool {
        self.faces.iter().any(|face| face.family == name)
    }

    /// The weight of the boldest face of a family; 0 for an unknown one.
    pub fn heaviest(&self, family: &str) -> u16 {
        self.faces.iter().filter(|face| face.family == family).map(|face| face.weight).max().unwrap_or(0)
    }

    /// Heights of a style, as the `hhea` table gives them.
    pub fn metrics(&self, style: &Style) -> Metrics {
        let face = self.face(self.select(&style.family, style.weight, style.italic));
        let scale = |length: f64| style.size * (length / f64::from(face.units_per_em));
        Metrics {
            ascent: scale(face.ascent),
            descent: scale(-face.descent),
            cap_height: scale(face.cap_height),
            x_height: scale(face.x_height),
        }
    }

    /// The face nearest to what is asked. A family without italics gives its upright face; then the nearest weight wins, and
    /// between two as near the bolder one for bold texts, the lighter one for others. An unknown family gives the first.
    pub(super) fn select(&self, family: &str, weight: u16, italic: bool) -> FontId {
        let known = self.has_family(family);
        let rank = |face: &Face| {
            let wrong_side = if weight >= 500 { face.weight < weight } else { face.weight > weight };
            (known && face.family != family, face.italic != italic, face.weight.abs_diff(weight), wrong_side)
        };
        FontId((0..self.faces.len()).min_by_key(|&index| rank(&self.faces[index])).unwrap_or(0))
    }

    /// The faces to ask for a character, best first: the style's own, then the nearest of each other family.
    pub(super) fn cascade(&self, style: &Style) -> Vec<FontId> {
        let mut cascade = vec![self.select(&style.family, style.weight, style.italic)];
        for family in self.families() {
            let id = self.select(family.name, style.weight, style.italic);
            if !cascade.contains(&id) {
                cascade.push(id);
            }
        }
        cascade
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Figures;
    use crate::units::Colour;

    fn name(family: &str, weight: u16, italic: bool) -> &'static str {
        let fonts = Fonts::shipped();
        &fonts.face(fonts.select(family, weight, italic)).postscript_name
    }

    #[test]
    fn every_shipped_file_is_a_face() {
        assert_eq!(Fonts::shipped().faces.len(), SHIPPED.len());
    }

    #[test]
    fn a_missing_weight_gives_the_nearest_and_a_missing_italic_the_upright() {
        assert_eq!(name("EB Garamond", 700, false), "EBGaramond12-Regular");
        assert_eq!(name("EB Garamond", 500, true), "EBGaramond12-Italic");
        assert_eq!(name("Inter", 650, false), "Inter-Bold");
        assert_eq!(name("Inter", 300, false), "Inter-Regular");
        assert_eq!(name("Inter", 900, true), "Inter-Italic");
        assert_eq!(name("Inter Display", 500, true), "InterDisplay-Medium");
    }

    #[test]
    fn heights_are_those_of_hhea() {
        let style = Style {
            family: "EB Garamond".into(),
            weight: 400,
            italic: false,
            size: Pt(100.0),
            leading: Pt(120.0),
            tracking: 0.0,
            figures: Figures::Normal,
            colour: Colour::rgb(0, 0, 0),
        };
        let metrics = Fonts::shipped().metrics(&style);
        assert!((metrics.ascent.0 - 71.0).abs() < 0.1 && (metrics.descent.0 - 29.0).abs() < 0.1, "{metrics:?}");
        assert!(metrics.cap_height.0 > metrics.x_height.0 && metrics.x_height.0 > 30.0, "{metrics:?}");
    }

    #[test]
    fn families_are_listed_once_with_their_faces() {
        let families = Fonts::shipped().families();
        let listed: Vec<_> = families.iter().map(|family| (family.name, family.faces.len())).collect();
        assert_eq!(listed, [("EB Garamond", 2), ("Inter", 5), ("Inter Display", 2)]);
    }
}
