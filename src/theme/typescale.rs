//! The roles that texts play, and how each is set.

use super::shape::Places;
use crate::diagnostic::{Diagnostic, say};
use crate::text::{Figures, Fonts, Style};
use crate::units::{Colour, Mm, Pt};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A role: a face and one or more sizes, the largest first.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Role {
    pub family: Arc<str>,
    #[serde(default = "regular")]
    #[schemars(range(min = 100, max = 900))]
    pub weight: u16,
    #[serde(default)]
    pub italic: bool,
    /// Thousandths of the size.
    #[serde(default)]
    #[schemars(range(min = -100.0, max = 500.0))]
    pub tracking: f64,
    #[serde(default)]
    pub figures: Figures,
    #[schemars(length(min = 1, max = 20))]
    pub steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// Points. Nothing is set in less than 8: small print shuts readers out.
    #[schemars(range(min = 8.0, max = 200.0))]
    pub size: f64,
    pub leading: Mm,
}

fn regular() -> u16 {
    400
}

impl Role {
    /// The style of the largest step.
    pub(crate) fn style(&self, colour: Colour) -> Style {
        self.step(0, colour)
    }

    /// The style of a step; past the last one, the last.
    pub(crate) fn step(&self, step: usize, colour: Colour) -> Style {
        let step = self.steps[step.min(self.steps.len() - 1)];
        Style {
            family: self.family.clone(),
            weight: self.weight,
            italic: self.italic,
            size: Pt(step.size),
            leading: step.leading.pt(),
            tracking: self.tracking,
            figures: self.figures,
            colour,
            as_typed: false,
        }
    }

    /// Height of the small letters, in ems.
    fn x_height(&self, fonts: &Fonts) -> f64 {
        let style = self.style(Colour::rgb(0, 0, 0));
        (fonts.metrics(&style).x_height / style.size).max(0.1)
    }

    /// The styles of every step, the largest first.
    pub(crate) fn styles(&self, colour: Colour) -> impl Iterator<Item = Style> {
        (0..self.steps.len()).map(move |step| self.step(step, colour))
    }
}

macro_rules! type_scale {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Every role that a text of the brochure can play.
        #[derive(Debug, Clone, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub(crate) struct TypeScale {
            $($(#[$doc])* pub $name: Role,)*
        }
        impl TypeScale {
            pub(super) fn roles_mut(&mut self) -> Vec<(&'static str, &mut Role)> {
                vec![$((stringify!($name), &mut self.$name),)*]
            }
            pub(super) fn roles(&self) -> Vec<(String, &Role)> {
                vec![$((stringify!($name).replace('_', "-"), &self.$name),)*]
            }
        }
    };
}

type_scale! {
    cover_title,
    cover_day,
    cover_subtitle,
    /// Event name and month on the cover.
    series,
    plenary_title,
    section_title,
    session_title,
    lead,
    card_title,
    /// The call on the back cover.
    call,
    /// A plenary in the day at a glance.
    grid_plenary,
    start_time,
    body,
    strong,
    label,
    medium,
    /// A session in the day at a glance.
    grid_title,
    /// Formats, bearers, running lines.
    caption,
    caption_strong,
    index,
}

/// How much smaller or larger another family may be set than the theme's: small letters differ by less in all but freaks.
const LEAST_RATIO: f64 = 0.72;
const MOST_RATIO: f64 = 1.3;

/// Nothing is set smaller: small print shuts readers out.
const LEAST_SIZE: f64 = 8.0;
const MOST_SIZE: f64 = 200.0;

/// The roles that announce; the others inform.
const TITLES: &[&str] = &[
    "cover_title",
    "cover_day",
    "cover_subtitle",
    "plenary_title",
    "section_title",
    "session_title",
    "lead",
    "card_title",
    "call",
    "grid_plenary",
];

impl TypeScale {
    /// Sets titles and everything else in other families, in sizes that look as large as those of the theme: the heights of the small
    /// letters are kept.
    pub(super) fn set_families(&mut self, text: Option<&str>, titles: Option<&str>, fonts: &Fonts) {
        for (name, role) in self.roles_mut() {
            let family = if TITLES.contains(&name) { titles } else { text };
            let Some(family) = family.filter(|family| **family != *role.family) else { continue };
            let before = role.x_height(fonts);
            role.family = family.into();
            let ratio = (before / role.x_height(fonts)).clamp(LEAST_RATIO, MOST_RATIO);
            for step in &mut role.steps {
                let size = (step.size * ratio * 10.0).round() / 10.0;
                // Lines must not touch.
                step.size = size.min(step.leading.pt().0).clamp(LEAST_SIZE, MOST_SIZE);
            }
        }
    }

    /// Reports the families that are not there.
    ///
    /// The theme's file may not be at hand any more: the message names the theme, and the line of each role.
    pub(super) fn check_families(
        &self,
        theme: &str,
        lines: &BTreeMap<String, usize>,
        fonts: &Fonts,
    ) -> Vec<Diagnostic> {
        let mut faults: Vec<Diagnostic> = Vec::new();
        let mut told: Vec<&str> = Vec::new();
        for (name, role) in self.roles() {
            if fonts.has_family(&role.family) || told.contains(&&*role.family) {
                continue;
            }
            told.push(&role.family);
            let line = lines.get(&name).copied().unwrap_or_default();
            let saying = say("unknown-family-of-theme").with("theme", theme).with("line", line);
            faults.push(Diagnostic::error("unknown-family", saying.with("role", name).with("family", &*role.family)));
        }
        faults
    }

    /// Reports leadings that do not suit their sizes.
    pub(super) fn check(&self, places: &Places, faults: &mut Vec<Diagnostic>) {
        for (name, role) in self.roles() {
            for (n, step) in role.steps.iter().enumerate() {
                if step.leading.pt().0 < step.size * 0.8 || step.leading.pt().0 > step.size * 3.0 {
                    let saying = say("theme-type").with("role", &name).with("leading", step.leading.0);
                    let fault = Diagnostic::error("theme-type", saying.with("size", step.size));
                    faults.push(places.locate(fault, &format!("type.{name}.steps.{n}.leading"), "here"));
                }
            }
        }
    }
}

/// The edge of running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Alignment {
    /// Even on the left alone.
    #[default]
    Ragged,
    /// Even on both sides.
    Justified,
}

/// How the second language of a brochure is set apart from the first, where the family has the face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SecondLanguage {
    /// In italics.
    #[default]
    Italic,
    /// In a lighter weight, not below the regular one.
    Light,
    /// As the first: told by its place alone.
    Upright,
}

/// When a word may be hyphenated.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HyphenationLimits {
    /// Letters of the shortest word that is hyphenated.
    pub word: usize,
    /// Letters kept before and after the hyphen.
    pub before: usize,
    pub after: usize,
    /// Most lines in a row that end with a hyphen.
    pub ladder: usize,
}
