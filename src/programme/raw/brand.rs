//! The look: colours, logos, families, inks; and how the brochure is printed.

use super::{Key, List};
use crate::programme::tolerant::{Number, Table};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawBrand {
    /// The look: `territoires` unless written, `panorama`, `sobre`, `affiche`, or the path of a theme file, from the programme file.
    pub theme: Key<String>,
    /// What is made unless the command says it: `screen`, `print`, `booklet`, `proof`.
    pub editions: List<String>,
    /// `#rrggbb`, the main one first.
    pub colours: List<String>,
    /// The dark colour of texts and dark grounds.
    pub ink: Key<String>,
    /// Path of a picture, from the programme file.
    pub logo: Key<String>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Key<String>,
    pub families: Key<Table<RawFamilies>>,
    /// Path of a photograph, from the programme file.
    pub cover: Key<String>,
    /// Folder of font files, from the programme file.
    pub fonts: Key<String>,
    /// How colours of the house are printed, as the graphic charter says.
    pub inks: List<Table<RawInk>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawInk {
    /// The colour of the screen, `#rrggbb`.
    #[schemars(required)]
    pub colour: Key<String>,
    /// Cyan, magenta, yellow and black in percent, such as `[90, 65, 55, 60]`.
    pub cmyk: List<Number>,
    /// The name of an ink of its own, such as `PANTONE 300 C`: it has its own plate.
    pub spot: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawFamilies {
    /// Of running text, names, hours and labels.
    pub text: Key<String>,
    pub titles: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPrint {
    /// Millimetres of art beyond the cut: 3 unless written.
    pub bleed: Key<Number>,
    /// Millimetres from the cut inwards where nothing that matters lies: 5 unless written.
    pub safety: Key<Number>,
    /// Printer's marks around the page: `crop`, `fold`, `registration`, `colour-bar`, `slug`, or `all`.
    pub marks: List<String>,
    /// An ICC profile of the printer's, from the programme file; coated offset unless written.
    pub profile: Key<String>,
    /// The most ink in one place, in percent: 300 unless written, 280 on uncoated paper.
    pub ink_limit: Key<Number>,
    /// Millimetres of one sheet: 0.1 unless written.
    pub paper_thickness: Key<Number>,
    /// `saddle` (stapled) unless written, `perfect` (glued), `2-up` or `4-up` (leaflets to cut apart).
    pub binding: Key<String>,
    /// Pages of one folded section of a glued brochure: 8, 16 or 32.
    pub signature: Key<Number>,
    /// How many pages the brochure is to have.
    pub pages: Key<Number>,
    /// Leaves the insides of the cover empty.
    pub blank_inside_covers: Key<bool>,
    /// The paper that the booklet is printed on: `A3`, `SRA3`, `450x320`; made to measure unless written.
    pub sheet: Key<String>,
}
