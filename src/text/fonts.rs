//! The typefaces: those shipped in the binary, and how a style chooses among them.

use super::face::{Face, Standing};
use super::style::{FontId, Style};
use crate::units::Pt;
use std::sync::{Arc, OnceLock, RwLock};

/// The licence of every shipped family.
const OFL: &str = "SIL Open Font License 1.1";

/// A file compiled in, and where it stands in its family.
struct Shipped {
    family: &'static str,
    weight: u16,
    italic: bool,
    /// See `build/packed.rs`.
    packed: &'static [u8],
}

macro_rules! shipped {
    ($($family:literal $weight:literal $italic:literal $path:literal),+ $(,)?) => {
        [$(Shipped {
            family: $family,
            weight: $weight,
            italic: $italic,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/fonts/", $path, ".zz")),
        }),+]
    };
}

/// Families in the order in which they are asked for a character that the style's own family lacks.
static SHIPPED: [Shipped; 16] = shipped![
    "EB Garamond" 400 false "eb-garamond/EBGaramond12-Regular.otf",
    "EB Garamond" 400 true "eb-garamond/EBGaramond12-Italic.otf",
    "Inter" 400 false "inter/Inter-Regular.otf",
    "Inter" 400 true "inter/Inter-Italic.otf",
    "Inter" 500 false "inter/Inter-Medium.otf",
    "Inter" 600 false "inter/Inter-SemiBold.otf",
    "Inter" 700 false "inter/Inter-Bold.otf",
    "Inter Display" 500 false "inter/InterDisplay-Medium.otf",
    "Inter Display" 600 false "inter/InterDisplay-SemiBold.otf",
    "IBM Plex Mono" 400 false "plex-mono/IBMPlexMono-Regular.ttf",
    "Noto Sans Hebrew" 400 false "noto/NotoSansHebrew-Variable.ttf",
    "Noto Sans Hebrew" 700 false "noto/NotoSansHebrew-Variable.ttf",
    "Noto Sans Arabic" 400 false "noto/NotoSansArabic-Variable.ttf",
    "Noto Sans Arabic" 700 false "noto/NotoSansArabic-Variable.ttf",
    "Noto Sans Symbols 2" 400 false "noto/NotoSansSymbols2-Signs.ttf",
    "Noto Emoji" 400 false "noto/NotoEmoji-Regular.ttf",
];

/// The family of the words of programs.
pub(crate) const MONOSPACED: &str = "IBM Plex Mono";

/// All the faces a brochure may be set in. Cloning shares them.
#[derive(Debug, Clone)]
pub(crate) struct Fonts {
    faces: Arc<[Arc<Face>]>,
    /// Cascades already asked for: a dozen or two.
    cascades: Arc<RwLock<Vec<Cascade>>>,
}

/// Fonts are the same where they are one set that is shared.
impl PartialEq for Fonts {
    fn eq(&self, other: &Fonts) -> bool {
        Arc::ptr_eq(&self.faces, &other.faces)
    }
}

/// Family, weight, and whether it is italic.
type Asked = (Arc<str>, u16, bool);

/// The faces for what was asked, first to last.
type Cascade = (Asked, Arc<[FontId]>);

/// A family as a list of fonts shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Family {
    pub name: Arc<str>,
    pub faces: Vec<FontId>,
    /// Of a shipped family.
    pub licence: Option<&'static str>,
}

/// What texts asked of a family that it does not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lacking {
    pub(crate) family: Arc<str>,
    pub(crate) what: Lack,
}

/// A kind of face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lack {
    Bold,
    Italic,
    /// Of a family that is all bold.
    Regular,
    /// Of a family that is all italic.
    Upright,
}

/// Weights from which a face is bold, and up to which it is regular, where the other is asked for.
const BOLD: u16 = 600;
const REGULAR: u16 = 500;

/// Heights of a style's face at its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Metrics {
    pub ascent: Pt,
    /// Positive.
    pub descent: Pt,
    pub cap_height: Pt,
    pub x_height: Pt,
}

/// The file of a shipped face, upright.
#[cfg(feature = "cli")]
pub(crate) fn shipped_file(family: &str, weight: u16) -> Option<harfrust::font::Blob> {
    let upright = |face: &&Face| *face.family == *family && face.weight == weight && !face.italic;
    Fonts::shipped().faces().find(upright).map(|face| face.file().0)
}

impl Fonts {
    fn of(faces: Arc<[Arc<Face>]>) -> Fonts {
        Fonts { faces, cascades: Arc::default() }
    }

    /// The families compiled into livret; each face is read when it is first asked for.
    pub(crate) fn shipped() -> &'static Fonts {
        static FONTS: OnceLock<Fonts> = OnceLock::new();
        FONTS.get_or_init(|| {
            let face = |shipped: &Shipped| {
                let Shipped { family, weight, italic, packed } = *shipped;
                Arc::new(Face::shipped(packed, Standing { family: family.into(), weight, italic }))
            };
            Fonts::of(SHIPPED.iter().map(face).collect())
        })
    }

    /// These fonts and those of a house, which are asked first. A family of the house replaces the one of the same name.
    pub(crate) fn with(&self, house: Vec<Face>) -> Fonts {
        let replaced = |face: &Face| house.iter().any(|other| other.family == face.family);
        let kept: Vec<Arc<Face>> = self.faces.iter().filter(|face| !replaced(face)).cloned().collect();
        Fonts::of(house.into_iter().map(Arc::new).chain(kept).collect())
    }

    /// These fonts and others that are asked last.
    pub(crate) fn and_last(&self, faces: Vec<Face>) -> Fonts {
        Fonts::of(self.faces.iter().cloned().chain(faces.into_iter().map(Arc::new)).collect())
    }

    /// Whether a face can set a character: it has the glyph, or the character needs none.
    pub(crate) fn has(&self, c: char) -> bool {
        let unseen = c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
        unseen || self.faces.iter().any(|face| face.glyph(c).is_some())
    }

    /// All faces, in the order in which they are asked.
    pub(crate) fn faces(&self) -> impl Iterator<Item = &Face> {
        self.faces.iter().map(|face| &**face)
    }

    pub(crate) fn face(&self, id: FontId) -> &Face {
        &self.faces[id.0]
    }

    /// The families in the order they are shipped.
    pub(crate) fn families(&self) -> Vec<Family> {
        let mut families: Vec<Family> = Vec::new();
        for (index, face) in self.faces.iter().enumerate() {
            match families.iter_mut().find(|family| family.name == face.family) {
                Some(family) => family.faces.push(FontId(index)),
                None => families.push(Family {
                    name: Arc::clone(&face.family),
                    faces: vec![FontId(index)],
                    licence: SHIPPED.iter().any(|shipped| *shipped.family == *face.family).then_some(OFL),
                }),
            }
        }
        families
    }

    pub(crate) fn has_family(&self, name: &str) -> bool {
        self.faces.iter().any(|face| *face.family == *name)
    }

    /// The weight of the boldest face of a family; 0 for an unknown one.
    pub(crate) fn heaviest(&self, family: &str) -> u16 {
        self.faces.iter().filter(|face| *face.family == *family).map(|face| face.weight).max().unwrap_or(0)
    }

    /// Heights of a style, as the `hhea` table gives them.
    pub(crate) fn metrics(&self, style: &Style) -> Metrics {
        let face = self.face(self.own(style));
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
            (known && *face.family != *family, face.italic != italic, face.weight.abs_diff(weight), wrong_side)
        };
        FontId((0..self.faces.len()).min_by_key(|&index| rank(&self.faces[index])).unwrap_or(0))
    }

    /// What a style asks of its family that the family does not have.
    pub(crate) fn lacking(&self, style: &Style) -> Vec<Lacking> {
        if !self.has_family(&style.family) {
            return Vec::new();
        }
        let face = self.face(self.own(style));
        let lacks = [
            (style.weight >= BOLD && face.weight < REGULAR, Lack::Bold),
            (style.weight <= REGULAR && face.weight >= BOLD, Lack::Regular),
            (style.italic && !face.italic, Lack::Italic),
            (!style.italic && face.italic, Lack::Upright),
        ];
        let of_family = |what| Lacking { family: Arc::clone(&style.family), what };
        lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| of_family(what)).collect()
    }

    /// All faces, in the order in which they are asked.
    pub(crate) fn all(&self) -> impl Iterator<Item = (FontId, &Face)> {
        self.faces.iter().enumerate().map(|(n, face)| (FontId(n), &**face))
    }

    /// The faces to ask for a character, best first: the style's own, then the nearest of each other family.
    pub(super) fn cascade(&self, style: &Style) -> Arc<[FontId]> {
        self.ids_asked_for(&style.family, style.weight, style.italic)
    }

    /// The same for a family, a weight and a slant.
    pub(crate) fn asked_for(&self, family: &str, weight: u16, italic: bool) -> Vec<&Face> {
        self.ids_asked_for(family, weight, italic).iter().map(|&id| self.face(id)).collect()
    }

    /// The face of a style.
    fn own(&self, style: &Style) -> FontId {
        self.cascade(style)[0]
    }

    fn ids_asked_for(&self, family: &str, weight: u16, italic: bool) -> Arc<[FontId]> {
        let same = |asked: &Asked| (asked.1, asked.2) == (weight, italic) && *asked.0 == *family;
        // A cascade is whole before it is put in the list, so that a panic elsewhere leaves nothing half made.
        let known = self.cascades.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some((_, cascade)) = known.iter().find(|(asked, _)| same(asked)) {
            return Arc::clone(cascade);
        }
        drop(known);
        let cascade: Arc<[FontId]> = self.ranked(family, weight, italic).into();
        let mut known = self.cascades.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        known.push(((family.into(), weight, italic), Arc::clone(&cascade)));
        cascade
    }

    fn ranked(&self, family: &str, weight: u16, italic: bool) -> Vec<FontId> {
        let mut cascade = vec![self.select(family, weight, italic)];
        for family in self.families() {
            let id = self.select(&family.name, weight, italic);
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
        assert!(Fonts::shipped().faces().all(|face| !face.postscript_name.is_empty() && face.units_per_em > 0));
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
            as_typed: false,
        };
        let metrics = Fonts::shipped().metrics(&style);
        assert!((metrics.ascent.0 - 71.0).abs() < 0.1 && (metrics.descent.0 - 29.0).abs() < 0.1, "{metrics:?}");
        assert!(metrics.cap_height.0 > metrics.x_height.0 && metrics.x_height.0 > 30.0, "{metrics:?}");
    }

    #[test]
    fn families_are_listed_once_with_their_faces() {
        let families = Fonts::shipped().families();
        let listed: Vec<_> = families.iter().map(|family| (&*family.name, family.faces.len())).collect();
        assert_eq!(
            listed,
            [
                ("EB Garamond", 2),
                ("Inter", 5),
                ("Inter Display", 2),
                ("IBM Plex Mono", 1),
                ("Noto Sans Hebrew", 2),
                ("Noto Sans Arabic", 2),
                ("Noto Sans Symbols 2", 1),
                ("Noto Emoji", 1),
            ]
        );
    }
}
