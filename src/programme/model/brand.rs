//! What the house brings to the look.

use super::super::located::{Line, Located};
use crate::units::Colour;
use std::path::PathBuf;

/// What the house brings to the look of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Brand {
    /// The name of a theme, or the path of a theme file that ends in `.toml`.
    pub theme: Option<Line>,
    /// The names of outputs.
    pub editions: Vec<Line>,
    /// The main one first.
    pub colours: Vec<Located<Colour>>,
    /// Of texts and dark grounds.
    pub ink: Option<Located<Colour>>,
    /// For pale grounds.
    pub logo: Option<Located<PathBuf>>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<Located<PathBuf>>,
    /// The family of running text, names, hours and labels.
    pub text_family: Option<Line>,
    /// The family of titles.
    pub title_family: Option<Line>,
    /// A photograph for the cover.
    pub cover: Option<Located<PathBuf>>,
    /// A folder of font files.
    pub fonts: Option<Located<PathBuf>>,
    /// How colours of the house are printed.
    pub inks: Vec<BrandInk>,
}

/// How a colour is printed, as a graphic charter says it.
#[derive(Debug, Clone, PartialEq)]
pub struct BrandInk {
    /// As it is on the screen.
    pub colour: Located<Colour>,
    /// Cyan, magenta, yellow and black in percent.
    pub cmyk: Option<[f64; 4]>,
    /// The name of an ink of its own, such as `PANTONE 300 C`.
    pub spot: Option<Line>,
}
