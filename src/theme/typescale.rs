//! The roles that texts play, and how each is set.

use super::shape::Places;
use crate::diagnostic::Diagnostic;
use crate::text::{Figures, Fonts, Style};
use crate::units::{Colour, Mm, Pt};
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// A role: a face and one or more sizes, the largest first.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
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

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
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
    pub fn style(&self, colour: Colour) -> Style {
        self.step(0, colour)
    }

    /// The style of a step; past the last one, the last.
    pub fn step(&self, step: usize, colour: Colour) -> Style {
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
        }
    }

    /// The styles of every step, the largest first.
    pub fn styles(&self, colour: Colour) -> impl Iterator<Item = Style> {
        (0..self.steps.len()).map(move |step| self.step(step, colour))
    }
}

macro_rules! type_scale {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Every role that a text of the brochure can play.
        #[derive(Debug, Clone, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct TypeScale {
            $($(#[$doc])* pub $name: Role,)*
        }
        impl TypeScale {
            /// Changes every role.
            pub(super) fn each(&mut self, mut change: impl FnMut(&mut Role)) {
                $(change(&mut self.$name);)*
            }
            fn roles(&self) -> Vec<(String, &Role)> {
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

impl TypeScale {
    /// Reports leadings that do not suit their sizes, and families that are not there.
    pub(super) fn check(&self, places: &Places, faults: &mut Vec<Diagnostic>) {
        for (name, role) in self.roles() {
            for (n, step) in role.steps.iter().enumerate() {
                if step.leading.pt().0 < step.size * 0.8 || step.leading.pt().0 > step.size * 3.0 {
                    let message =
                        format!("the role {name} has a leading of {} mm for {} pt", step.leading.0, step.size);
                    let fault = Diagnostic::error("theme-type", message)
                        .help("choose a leading from 0.8 to 3 times the size (1 pt is 0.353 mm)");
                    faults.push(places.locate(
                        fault,
                        &format!("type.{name}.steps.{n}.leading"),
                        "does not suit the size",
                    ));
                }
            }
            if !Fonts::shipped().has_family(&role.family) {
                let message = format!("the role {name} asks for the family “{}”, which is not there", role.family);
                let fault = Diagnostic::error("unknown-family", message)
                    .help("choose one of the families that `livret fonts` lists");
                faults.push(places.locate(fault, &format!("type.{name}.family"), "not there"));
            }
        }
    }
}

/// The edge of running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    /// Even on the left alone.
    #[default]
    Ragged,
    /// Even on both sides.
    Justified,
}

/// When a word may be hyphenated.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HyphenationLimits {
    /// Letters of the shortest word that is hyphenated.
    pub word: usize,
    /// Letters kept before and after the hyphen.
    pub before: usize,
    pub after: usize,
    /// Most lines in a row that end with a hyphen.
    pub ladder: usize,
}
