//! What texts stand on: a ground and the colours that texts and lines take on it, chosen by the styles of a theme.

use super::palette::LEAST_CONTRAST;
use super::{Accent, Theme, contrast};
use crate::units::Colour;
use schemars::JsonSchema;
use serde::Deserialize;

/// How the front and the back cover are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CoverStyle {
    /// A night ground and the motif in colour.
    #[default]
    Motif,
    /// A photograph, or the motif where there is none, over a sheet of paper; the title on a block of the main accent.
    Photo,
    /// Paper, rules and type: nothing for a printer to smear.
    Plain,
    /// The main accent from edge to edge, the largest type, and a photograph or the forms of the parcours.
    Poster,
}

impl CoverStyle {
    /// Whether a photograph of the author has its place on it.
    pub(super) fn shows_a_photograph(self) -> bool {
        matches!(self, CoverStyle::Photo | CoverStyle::Poster)
    }
}

/// How the head of a section is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BandStyle {
    /// Plenaries on ink, parcours on the pale tone of their accent.
    #[default]
    Night,
    /// Plenaries on the deep tone of the main accent, parcours on the pale tone of theirs.
    Deep,
    /// All on paper, under a heavy rule: ink for plenaries, the accent for parcours.
    Rule,
    /// Plenaries on the main accent, parcours on theirs, each with its number as high as the band.
    Strong,
}

/// Contrast with the paper of the palest colour whose deep tone is a ground. That of a pale yellow would be a mud that no house knows as
/// its own: ink serves better.
const LEAST_FOR_A_GROUND: f64 = 1.5;

/// A ground and what can be read on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surface {
    pub ground: Colour,
    pub text: Colour,
    /// Secondary text.
    pub quiet: Colour,
    /// Kickers and hours.
    pub label: Colour,
    /// Heavy rules.
    pub rule: Colour,
    /// Hairlines.
    pub line: Colour,
    /// Whether logos take their version for dark grounds.
    pub dark: bool,
}

impl Theme {
    fn night_surface(&self) -> Surface {
        let palette = &self.palette;
        Surface {
            ground: palette.ink,
            text: palette.cream,
            quiet: palette.mist,
            label: palette.gold,
            rule: palette.gold,
            line: palette.night_rule,
            dark: true,
        }
    }

    fn paper_surface(&self) -> Surface {
        let palette = &self.palette;
        Surface {
            ground: palette.paper,
            text: palette.ink,
            quiet: palette.grey,
            label: self.main_accent().deep,
            rule: palette.ink,
            line: palette.rule,
            dark: false,
        }
    }

    fn deep_surface(&self) -> Surface {
        let (palette, accent) = (&self.palette, self.main_accent());
        let pale = contrast(accent.vivid, palette.paper) < LEAST_FOR_A_GROUND;
        Surface {
            ground: if pale { palette.ink } else { accent.deep },
            text: palette.paper,
            quiet: palette.paper,
            label: palette.paper,
            rule: palette.paper,
            line: accent.pale,
            dark: true,
        }
    }

    /// The main accent itself, with the text that is read on it.
    fn strong_surface(&self) -> Surface {
        self.on_accent(self.main_accent())
    }

    /// An accent as a ground, with the text that is read on it.
    fn on_accent(&self, accent: Accent) -> Surface {
        let palette = &self.palette;
        let text = [palette.paper, palette.ink];
        let text = text.into_iter().find(|&text| contrast(text, accent.vivid) >= LEAST_CONTRAST);
        let (ground, text) = text.map_or((accent.deep, palette.paper), |text| (accent.vivid, text));
        Surface { ground, text, quiet: text, label: text, rule: text, line: text, dark: text == palette.paper }
    }

    /// The accent of what belongs to no parcours.
    pub fn main_accent(&self) -> Accent {
        let ink = self.palette.ink;
        let none = Accent { vivid: ink, mid: ink, deep: ink, pale: self.palette.sand };
        self.accents.first().copied().unwrap_or(none)
    }

    /// Whether a cover has room for a photograph.
    pub fn shows_photographs(&self) -> bool {
        self.cover.style == CoverStyle::Photo
    }

    /// Where the title of the cover stands.
    pub fn title_surface(&self) -> Surface {
        match self.cover.style {
            CoverStyle::Motif => self.night_surface(),
            CoverStyle::Photo => self.deep_surface(),
            CoverStyle::Plain => self.paper_surface(),
            CoverStyle::Poster => self.strong_surface(),
        }
    }

    /// Where the rest of the cover stands.
    pub fn cover_surface(&self) -> Surface {
        match self.cover.style {
            CoverStyle::Motif => self.night_surface(),
            CoverStyle::Photo | CoverStyle::Plain => self.paper_surface(),
            CoverStyle::Poster => self.strong_surface(),
        }
    }

    /// The back cover.
    pub fn back_surface(&self) -> Surface {
        self.title_surface()
    }

    /// The head of a plenary.
    pub fn plenary_surface(&self) -> Surface {
        match self.band.style {
            BandStyle::Night => self.night_surface(),
            BandStyle::Deep => self.deep_surface(),
            BandStyle::Rule => self.paper_surface(),
            BandStyle::Strong => self.strong_surface(),
        }
    }

    /// A plenary in the day at a glance, where it must be told from the white around it.
    pub fn plenary_slot_surface(&self) -> Surface {
        match self.band.style {
            BandStyle::Rule => Surface { ground: self.palette.sand, ..self.paper_surface() },
            _ => self.plenary_surface(),
        }
    }

    /// A plenary in a day at a glance that has nothing else: a page of dark blocks would tell no one from another.
    pub fn lone_slot_surface(&self) -> Surface {
        let palette = &self.palette;
        Surface { ground: palette.sand, label: palette.ink, ..self.paper_surface() }
    }

    /// The head of a parcours.
    pub fn parcours_surface(&self, accent: Accent) -> Surface {
        let paper = Surface { label: accent.deep, rule: accent.vivid, ..self.paper_surface() };
        match self.band.style {
            BandStyle::Night | BandStyle::Deep => Surface { ground: accent.pale, ..paper },
            BandStyle::Rule => paper,
            // One strong colour: a parcours is told by its number and form.
            BandStyle::Strong => self.on_accent(self.main_accent()),
        }
    }

    /// Whether anything stands on ink.
    pub(super) fn uses_night(&self) -> bool {
        self.cover.style == CoverStyle::Motif || self.band.style == BandStyle::Night
    }

    /// Every text of the brochure with every ground it may stand on: what each is called, and its colour.
    pub(super) fn pairs(&self) -> Vec<Pair> {
        let palette = &self.palette;
        let mut pairs = vec![
            Pair::new("ink", palette.ink, "paper", palette.paper),
            Pair::new("ink", palette.ink, "sand", palette.sand),
            Pair::new("grey", palette.grey, "paper", palette.paper),
            Pair::new("grey", palette.grey, "sand", palette.sand),
            // The code to scan.
            Pair::new("ink", palette.ink, "cream", palette.cream),
        ];
        for accent in &self.accents {
            pairs.push(Pair::new("deep", accent.deep, "paper", palette.paper));
            pairs.push(Pair::new("deep", accent.deep, "pale", accent.pale));
            pairs.push(Pair::new("ink", palette.ink, "pale", accent.pale));
            pairs.push(Pair::new("grey", palette.grey, "pale", accent.pale));
        }
        if self.uses_night() {
            // The motif is tone on tone under the texts.
            for (ground, colour) in [("ink", palette.ink), ("night", palette.night)] {
                pairs.push(Pair::new("cream", palette.cream, ground, colour));
                pairs.push(Pair::new("mist", palette.mist, ground, colour));
                pairs.push(Pair::new("gold", palette.gold, ground, colour));
            }
        }
        if self.cover.style == CoverStyle::Poster || self.band.style == BandStyle::Strong {
            let strong = self.strong_surface();
            pairs.push(Pair::new("paper", strong.text, "vivid", strong.ground));
            for accent in &self.accents {
                let surface = self.on_accent(*accent);
                pairs.push(Pair::new("text", surface.text, "vivid", surface.ground));
            }
        }
        if self.band.style == BandStyle::Rule {
            pairs.push(Pair::new("deep", self.main_accent().deep, "sand", palette.sand));
        }
        pairs
    }
}

/// A text and its ground.
pub(super) struct Pair {
    pub text: (&'static str, Colour),
    pub ground: (&'static str, Colour),
}

impl Pair {
    fn new(text: &'static str, text_colour: Colour, ground: &'static str, ground_colour: Colour) -> Pair {
        Pair { text: (text, text_colour), ground: (ground, ground_colour) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_colour_has_ink_for_its_dark_grounds() {
        let mut theme = Theme::shipped("panorama").expect("it is shipped");
        let accent = theme.main_accent();
        assert_eq!(theme.plenary_surface().ground, accent.deep);
        theme.accents[0] =
            Accent { vivid: Colour::rgb(0xFF, 0xF3, 0xA0), deep: Colour::rgb(0x7B, 0x6E, 0x16), ..accent };
        assert_eq!(theme.plenary_surface().ground, theme.palette.ink);
        assert_eq!(theme.back_surface().ground, theme.palette.ink);
    }

    #[test]
    fn a_bright_colour_stays_the_ground_of_a_poster_under_ink() {
        let mut theme = Theme::shipped("affiche").expect("it is shipped");
        let orange = Colour::rgb(0xF4, 0xA3, 0x00);
        theme.accents[0] = Accent { vivid: orange, deep: Colour::rgb(0xA4, 0x58, 0x00), ..theme.main_accent() };
        let cover = theme.cover_surface();
        assert_eq!((cover.ground, cover.text, cover.dark), (orange, theme.palette.ink, false));
    }
}
