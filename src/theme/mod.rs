//! The theme: everything about the look that is data. Read from `assets/themes/*.toml` or from a file of the user's.

mod accents;
mod apart;
mod brand;
mod contrast;
mod geometry;
mod palette;
mod paper;
mod scheme;
mod shape;
mod surface;
mod tone;
mod typescale;

pub(crate) use accents::Hues;
pub(crate) use brand::branded;
pub(crate) use contrast::contrast;
pub(crate) use geometry::*;
pub(crate) use palette::{Accent, Palette};
pub(crate) use scheme::Scheme;
pub(crate) use surface::{BandStyle, CoverStyle, Surface};
pub(crate) use typescale::{Alignment, HyphenationLimits, Role, SecondLanguage, TypeScale};

use crate::diagnostic::{Diagnostic, Refusal, say};
use crate::motif::{Hatch, Plan};
use crate::text::Fonts;
use crate::units::Colour;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The shipped themes, by name; the first is the default.
const SHIPPED: &[(&str, &str)] = &[
    ("territoires", include_str!("../../assets/themes/territoires.toml")),
    ("panorama", include_str!("../../assets/themes/panorama.toml")),
    ("sobre", include_str!("../../assets/themes/sobre.toml")),
    ("affiche", include_str!("../../assets/themes/affiche.toml")),
];

/// The JSON Schema of a theme file: what editors complete with, and what a theme is checked with when it is read.
pub fn schema() -> Schema {
    crate::schema::of::<Theme>("A theme of livret")
}

/// A look: palette, type, geometry, motif.
///
/// ```
/// use livret::theme::Theme;
///
/// for name in Theme::names() {
///     let theme = Theme::shipped(name).expect("a shipped theme");
///     println!("{name}: {}", theme.description);
/// }
/// let refused = Theme::read("name = \"mine\"").expect_err("a theme says more than its name");
/// println!("{refused}");
/// ```
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Theme {
    /// What it is called: `territoires`.
    pub name: String,
    /// One line for a list of themes.
    pub description: String,
    pub(crate) page: PageGeometry,
    pub(crate) palette: Palette,
    /// One a parcours; more are derived when a programme has more parcours.
    pub(crate) accents: Vec<Accent>,
    /// Whether each parcours has a colour.
    #[serde(default)]
    pub(crate) hues: Hues,
    #[serde(rename = "type")]
    pub(crate) types: TypeScale,
    /// Of running text.
    #[serde(default)]
    pub(crate) alignment: Alignment,
    /// How a brochure in two languages sets the second.
    #[serde(default)]
    pub(crate) second_language: SecondLanguage,
    pub(crate) hyphenation: HyphenationLimits,
    pub(crate) rules: Rules,
    pub(crate) cover: CoverGeometry,
    pub(crate) band: BandGeometry,
    pub(crate) presentation: PresentationGeometry,
    /// Of the speakers.
    #[serde(default)]
    pub(crate) portrait: PortraitGeometry,
    pub(crate) glance: GlanceGeometry,
    pub(crate) wall: WallGeometry,
    pub(crate) back: BackGeometry,
    pub(crate) motif: Motif,
    /// How colours are printed, where the profile of the press is not to decide.
    #[serde(default)]
    pub(crate) inks: Vec<Ink>,
    /// Where the family of each role is written, as lines from 1.
    #[serde(skip)]
    family_lines: BTreeMap<String, usize>,
}

/// How a colour of the theme is printed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ink {
    pub(crate) colour: Colour,
    /// Cyan, magenta, yellow and black in percent.
    #[schemars(inner(range(min = 0.0, max = 100.0)))]
    pub(crate) cmyk: [f64; 4],
}

/// The art.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Motif {
    #[serde(default)]
    pub(crate) kind: MotifKind,
    /// How parcels are cut.
    #[serde(default)]
    pub(crate) plans: Vec<Plan>,
    /// The form of each parcours, which tells it where colours do not; the shipped ones unless written.
    #[serde(default = "all_hatches")]
    #[schemars(length(min = 1, max = 12))]
    pub(crate) hatches: Vec<Hatch>,
}

fn all_hatches() -> Vec<Hatch> {
    Hatch::ALL.to_vec()
}

impl Motif {
    /// The form of a parcours, counted from 0: its own up to as many as there are.
    pub(crate) fn hatch(&self, parcours: usize) -> Hatch {
        let all = if self.hatches.is_empty() { &Hatch::ALL[..] } else { &self.hatches[..] };
        all[parcours % all.len()]
    }
}

/// What the art shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MotifKind {
    /// A hexagon of land-register parcels.
    #[default]
    Parcels,
    /// Ranges of hills, one behind the other.
    Relief,
    /// Nothing but type and rules.
    None,
}

impl Theme {
    /// The names of the shipped themes, the default first.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(name, _)| *name)
    }

    /// A shipped theme.
    pub fn shipped(name: &str) -> Option<Theme> {
        static READ: [OnceLock<Option<Theme>>; SHIPPED.len()] = [const { OnceLock::new() }; SHIPPED.len()];
        let at = SHIPPED.iter().position(|(known, _)| *known == name)?;
        // A test reads every shipped theme and checks it, so that this cannot fail in a user's hands.
        // Its families are there: nobody asks for their lines.
        READ[at].get_or_init(|| toml::from_str(SHIPPED[at].1).ok()).clone()
    }

    /// Whether a shipped theme has that name.
    pub fn is_shipped(name: &str) -> bool {
        SHIPPED.iter().any(|(known, _)| *known == name)
    }

    /// Reads a theme file.
    ///
    /// # Errors
    /// Every fault of writing, of shape and of range, each at its place; or else every fault of sense: text pairs under 4.5:1, margins
    /// that leave no room, families that are not there.
    pub fn read(source: &str) -> Result<Theme, Refusal> {
        let (places, found) = shape::check(source);
        if !found.is_empty() {
            return Err(found.into());
        }
        // What a schema cannot say, such as a parcel without a surface.
        let mut theme: Theme = toml::from_str(source).map_err(|error| {
            let fault = Diagnostic::error("theme-shape", say("theme-shape").with("error", error.message()));
            let fault = match error.span() {
                Some(span) => fault.at(span, "here"),
                None => fault,
            };
            Refusal::from(vec![fault])
        })?;
        let mut faults = Vec::new();
        palette::check(&theme.pairs(), &places, &mut faults);
        theme.page.check(&places, &mut faults);
        theme.types.check(&places, &mut faults);
        if theme.accents.is_empty() {
            let fault = Diagnostic::error("theme-accents", say("theme-accents"));
            faults.push(places.locate(fault, "accents", "here"));
        }
        if theme.motif.kind == MotifKind::Parcels && theme.motif.plans.is_empty() {
            let fault = Diagnostic::error("theme-motif", say("theme-motif"));
            faults.push(places.locate(fault, "motif", "here"));
        }
        faults.sort_by_key(Diagnostic::place);
        for (name, _) in theme.types.roles() {
            if let Some(span) = places.of(&format!("type.{name}.family")) {
                theme.family_lines.insert(name, source[..span.start].lines().count());
            }
        }
        if faults.is_empty() { Ok(theme) } else { Err(faults.into()) }
    }

    /// Reports the families that are neither shipped nor among the fonts of the house.
    pub(crate) fn check_families(&self, fonts: &Fonts) -> Vec<Diagnostic> {
        self.types.check_families(&self.name, &self.family_lines, fonts)
    }

    /// The accents of a programme of `parcours` tracks: the theme's own, then derived ones.
    pub(crate) fn accents_for(&self, parcours: usize) -> Vec<Accent> {
        accents::extend(&self.accents, self.hues, self.palette.paper, parcours.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::apart::{TOLD, least_apart};
    use super::*;
    use crate::language::messages::english;

    #[test]
    fn shipped_themes_read_without_a_fault() {
        for (name, source) in SHIPPED {
            let theme = Theme::read(source).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
            assert_eq!(theme.name, *name);
        }
    }

    #[test]
    fn a_pale_text_colour_is_refused_with_its_ratio() {
        let source = SHIPPED[0].1.replace("deep = \"#85590A\"", "deep = \"#E8B04A\"");
        let faults = Theme::read(&source).unwrap_err();
        assert!(
            faults.iter().any(|fault| fault.code == "low-contrast" && english(fault).contains(" 1.9:1")),
            "{faults:?}"
        );
    }

    #[test]
    fn an_unknown_family_is_named_with_its_line() {
        let source = SHIPPED[0].1.replacen("series = { family = \"Inter\"", "series = { family = \"Comic Sans\"", 1);
        let line = 1 + source.lines().position(|line| line.contains("Comic Sans")).expect("it is written");
        let theme = Theme::read(&source).expect("only a font folder could tell");
        let faults = theme.check_families(Fonts::shipped());
        let said: Vec<String> = faults.iter().map(english).collect();
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].contains(&format!("line {line} ")) && said[0].contains("“territoires”"), "{said:?}");
    }

    #[test]
    fn derived_accents_are_distinct_and_readable() {
        let theme = Theme::shipped("territoires").unwrap();
        for count in 1..=12 {
            let accents = theme.accents_for(count);
            assert_eq!(accents.len(), count);
            let white = theme.palette.paper;
            for (n, accent) in accents.iter().enumerate() {
                assert!(contrast(accent.deep, white) >= 4.5, "{n}");
                assert!(contrast(accent.deep, accent.pale) >= 4.5, "{n}: {} on {}", accent.deep, accent.pale);
                assert!(accents[..n].iter().all(|other| other.vivid != accent.vivid));
            }
        }
    }

    #[test]
    fn six_parcours_are_told_apart_without_colour_in_every_theme() {
        for name in Theme::names() {
            let theme = Theme::shipped(name).unwrap();
            for count in 2..=6 {
                let least = least_apart(&theme.accents_for(count));
                assert!(least >= TOLD, "{name}, {count} parcours: {least:.1}");
            }
        }
    }
}
