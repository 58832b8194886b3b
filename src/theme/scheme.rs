//! The colours of a page of the web: those of the theme on a light screen, and their like on a dark one.

use super::contrast::contrast;
use super::palette::LEAST_CONTRAST;
#[cfg(test)]
use super::tone::worst;
use super::tone::{Tone, darkened, lightened};
use super::{Accent, CoverStyle, Surface, Theme};
use crate::units::Colour;

/// What secondary text may lie under, so that it stays secondary and is read with ease.
const QUIET: f64 = 5.5;

/// How light the grounds of a dark screen are, in Oklch: the page, what lies on it, its hairlines, and the tints of parcours.
const DARK: f64 = 0.19;
const RAISED: f64 = 0.245;
const LINE: f64 = 0.42;
const TINT: f64 = 0.29;

/// How colourful a dark ground may be: more would tire.
const DIM: f64 = 0.035;

/// The colours of a page on one kind of screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Scheme {
    /// Of the page.
    pub ground: Colour,
    /// Of breaks, cards and fields.
    pub raised: Colour,
    pub text: Colour,
    /// Secondary text.
    pub quiet: Colour,
    /// Hairlines.
    pub line: Colour,
    /// Links, and what is chosen.
    pub link: Colour,
    /// The head of the page.
    pub head: Surface,
    /// The head of a plenary.
    pub plenary: Surface,
    /// A parcours each.
    pub accents: Vec<Tint>,
}

/// The colours of a parcours on a screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Tint {
    /// Fills and rules.
    pub vivid: Colour,
    /// Text.
    pub label: Colour,
    /// Grounds.
    pub pale: Colour,
}

impl Theme {
    /// As the brochure is printed.
    pub(crate) fn light_scheme(&self, parcours: usize) -> Scheme {
        let palette = &self.palette;
        let main = self.main_accent();
        let tint = |accent: &Accent| Tint { vivid: accent.vivid, label: accent.deep, pale: accent.pale };
        let accents: Vec<Tint> = self.accents_for(parcours).iter().map(tint).collect();
        Scheme {
            ground: palette.paper,
            raised: palette.sand,
            text: palette.ink,
            quiet: palette.grey,
            line: palette.rule,
            link: darkened(main.deep, &[palette.paper, palette.sand, main.pale], LEAST_CONTRAST),
            head: self.title_surface(),
            plenary: self.plenary_surface(),
            accents,
        }
    }

    /// The same house at night: grounds in the hue of its ink, its colours as they are in fills and lighter in texts.
    pub(crate) fn dark_scheme(&self, parcours: usize) -> Scheme {
        let palette = &self.palette;
        let ink = Tone::of(palette.ink);
        let dim = |light: f64| Tone { light, chroma: ink.chroma.min(DIM), hue: ink.hue }.colour();
        let (ground, raised) = (dim(DARK), dim(RAISED));
        let tinted = |vivid: Colour| {
            let tone = Tone::of(vivid);
            Tone { light: TINT, chroma: tone.chroma.min(DIM * 1.4), hue: tone.hue }.colour()
        };
        let accents = self.accents_for(parcours);
        let pales: Vec<Colour> = accents.iter().map(|accent| tinted(accent.vivid)).collect();
        let grounds: Vec<Colour> = [ground, raised].into_iter().chain(pales.iter().copied()).collect();
        let text = lightened(palette.cream, &grounds, QUIET + 3.0);
        let tints = accents.iter().zip(&pales).map(|(accent, &pale)| Tint {
            vivid: seen(accent.vivid, ground),
            label: lightened(accent.vivid, &grounds, LEAST_CONTRAST),
            pale,
        });
        let main = self.main_accent();
        let link = lightened(main.vivid, &grounds, LEAST_CONTRAST + 0.5);
        let quiet = lightened(palette.mist, &grounds, QUIET);
        let bare = Surface { ground, text, quiet, label: link, rule: link, line: dim(LINE), dark: true };
        let at_night = |surface: Surface| if surface.dark { surface } else { bare };
        let head = at_night(self.title_surface());
        Scheme {
            ground,
            raised,
            text,
            quiet,
            line: dim(LINE),
            link,
            // On a head in the deep tone of an accent white is read by day and by night.
            head: if self.cover.style == CoverStyle::Plain { bare } else { head },
            plenary: Surface { ground: pales.first().copied().unwrap_or(raised), ..bare },
            accents: tints.collect(),
        }
    }
}

/// A fill that is told from its ground: a rule in the colour of a house that is nearly black would not be.
fn seen(fill: Colour, ground: Colour) -> Colour {
    if contrast(fill, ground) < 3.0 { lightened(fill, &[ground], 3.0) } else { fill }
}

impl Scheme {
    /// The least contrast of its texts with the grounds that they stand on.
    #[cfg(test)]
    fn worst(&self) -> f64 {
        let mut grounds = vec![self.ground, self.raised];
        grounds.extend(self.accents.iter().map(|tint| tint.pale));
        let texts = [self.text, self.quiet].into_iter().map(|text| worst(text, &grounds));
        let labels = self.accents.iter().map(|tint| worst(tint.label, &[self.ground, tint.pale]));
        let links = std::iter::once(worst(self.link, &[self.ground, self.raised]));
        let surfaces = [self.head, self.plenary].into_iter().flat_map(|surface| {
            [surface.text, surface.quiet, surface.label].map(|text| contrast(text, surface.ground))
        });
        texts.chain(labels).chain(links).chain(surfaces).fold(f64::INFINITY, f64::min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_read_on_every_screen_in_every_theme_and_in_the_colours_of_any_house() {
        let houses = ["#D9573A", "#FFF3A0", "#101010", "#0000FF", "#00FF66", "#777777", "#FFFFFF"];
        for name in Theme::names() {
            let shipped = Theme::shipped(name).unwrap();
            for house in [None].into_iter().chain(houses.map(Some)) {
                let theme = match house {
                    None => shipped.clone(),
                    Some(colour) => {
                        let source =
                            format!("[event]\ntitle = \"A\"\ndate = 2030-05-16\n[brand]\ncolours = [\"{colour}\"]\n");
                        let programme = crate::programme::read(&source).programme.expect("it is read");
                        let brand = programme.brand.expect("there is one");
                        super::super::branded(&shipped, &brand, 4, crate::text::Fonts::shipped()).0
                    }
                };
                for scheme in [theme.light_scheme(4), theme.dark_scheme(4)] {
                    let least = scheme.worst();
                    assert!(least >= LEAST_CONTRAST, "{name} {house:?}: {least:.2} in {scheme:?}");
                }
            }
        }
    }
}
