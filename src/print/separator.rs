//! Colours of the screen turned into inks by the profile of the press, and inks measured.

use super::ink::Cmyk;
use super::profile::PrintProfile;
use crate::diagnostic::{Saying, say};
use crate::units::Colour;
use lcms2::{DisallowCache, Flags, GlobalContext, Intent, PixelFormat, Profile, Transform};

type Converter<const FROM: usize, const TO: usize> = Transform<[f64; FROM], [f64; TO], GlobalContext, DisallowCache>;

/// A colour as the eye sees it (CIE L*a*b*, D50, paper as white).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lab {
    pub light: f64,
    pub a: f64,
    pub b: f64,
}

impl Lab {
    pub(super) fn chroma(self) -> f64 {
        self.a.hypot(self.b)
    }
    /// The difference that an eye sees (CIE 1976): 2 is barely seen side by side.
    pub(super) fn distance(self, other: Lab) -> f64 {
        let (light, a, b) = (self.light - other.light, self.a - other.a, self.b - other.b);
        (light * light + a * a + b * b).sqrt()
    }
}

/// Black beside two coloured inks in a letter.
const MOST_BLACK: f64 = 49.0;

/// Converts single colours: relative to the paper's white, the blackest black of the screen becoming the blackest of the press.
#[derive(Debug)]
pub(super) struct Separator {
    inks: Converter<3, 4>,
    seen: Converter<4, 3>,
}

impl Separator {
    /// # Errors
    /// The profile converts nothing.
    pub(super) fn new(profile: &PrintProfile) -> Result<Separator, Saying> {
        let broken = |_: lcms2::Error| say("profile-without-tables");
        let press = Profile::new_icc(&profile.bytes).map_err(broken)?;
        let lab = Profile::new_lab4_context(GlobalContext::new(), &lcms2::CIExyY { x: 0.3457, y: 0.3585, Y: 1.0 })
            .map_err(broken)?;
        let flags = Flags::NO_CACHE | Flags::BLACKPOINT_COMPENSATION;
        let intent = Intent::RelativeColorimetric;
        let inks = Transform::new_flags_context(
            GlobalContext::new(),
            &Profile::new_srgb(),
            PixelFormat::RGB_DBL,
            &press,
            PixelFormat::CMYK_DBL,
            intent,
            flags,
        )
        .map_err(broken)?;
        let seen = Transform::new_flags_context(
            GlobalContext::new(),
            &press,
            PixelFormat::CMYK_DBL,
            &lab,
            PixelFormat::Lab_DBL,
            intent,
            Flags::NO_CACHE,
        )
        .map_err(broken)?;
        Ok(Separator { inks, seen })
    }

    /// The inks of a colour, as the profile has them.
    pub(super) fn inks(&self, colour: Colour) -> Cmyk {
        self.inks_of([colour.red, colour.green, colour.blue].map(|part| f64::from(part) / 255.0))
    }

    /// The same for an sRGB colour whose parts go from 0 to 1.
    pub(super) fn inks_of(&self, colour: [f64; 3]) -> Cmyk {
        if colour.iter().all(|&part| part >= 1.0) {
            return Cmyk::NONE;
        }
        let mut inks = [[0.0; 4]];
        self.inks.transform_pixels(&[colour], &mut inks);
        let [cyan, magenta, yellow, black] = inks[0].map(|part| part.clamp(0.0, 100.0));
        Cmyk { cyan, magenta, yellow, black }
    }

    /// How inks look on the paper.
    pub(super) fn look(&self, inks: Cmyk) -> Lab {
        let mut seen = [[0.0; 3]];
        self.seen.transform_pixels(&[inks.parts()], &mut seen);
        let [light, a, b] = seen[0];
        Lab { light, a, b }
    }

    /// The tint of black that is as light as a colour.
    pub(super) fn grey(&self, light: f64) -> f64 {
        let (mut pale, mut dark) = (0.0, 100.0);
        if self.look(Cmyk::black(100.0)).light >= light {
            return 100.0;
        }
        for _ in 0..24 {
            let middle = (pale + dark) / 2.0;
            if self.look(Cmyk::black(middle)).light > light { pale = middle } else { dark = middle }
        }
        dark
    }

    /// The build of three inks nearest to a look, and how far from it: fewer plates to lay over each other where letters are small.
    /// Black is never the most of it: a coloured edge beside a black letter is what the eye sees first.
    pub(super) fn on_three_plates(&self, look: Lab, start: Cmyk) -> (Cmyk, f64) {
        let mut best = (start, f64::INFINITY);
        for absent in 0..4 {
            let found = self.search(look, start, absent);
            // The first of equals is kept: the order never depends on rounding.
            if found.1 + 1e-6 < best.1 {
                best = found;
            }
        }
        best
    }

    /// Walks from a build towards a look with ever smaller steps, one coloured ink left out.
    fn search(&self, look: Lab, start: Cmyk, absent: usize) -> (Cmyk, f64) {
        let build = |parts: [f64; 4]| Cmyk::new(parts[0], parts[1], parts[2], parts[3]);
        let distance = |parts: [f64; 4]| self.look(build(parts)).distance(look);
        let mut parts = start.parts();
        // What is left out is made up for by the others: a coloured ink by some black, black by some of each coloured ink.
        let left_out = parts[absent];
        for (n, part) in parts.iter_mut().enumerate() {
            *part = match (n, absent) {
                _ if n == absent => 0.0,
                (_, 3) => (*part + left_out * 0.6).min(100.0),
                (3, _) => (*part + left_out * 0.8).min(MOST_BLACK),
                _ => (*part - left_out * 0.7).max(0.0),
            };
        }
        let mut nearest = distance(parts);
        let mut step = 16.0;
        while step >= 0.5 {
            let mut moved = false;
            for n in (0..4).filter(|&n| n != absent) {
                for change in [step, -step] {
                    let mut tried = parts;
                    tried[n] = (tried[n] + change).clamp(0.0, if n == 3 { MOST_BLACK } else { 100.0 });
                    let found = distance(tried);
                    if found + 1e-9 < nearest {
                        (parts, nearest, moved) = (tried, found, true);
                    }
                }
            }
            if !moved {
                step /= 2.0;
            }
        }
        (build(parts), nearest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn separator() -> Separator {
        Separator::new(&PrintProfile::coated()).unwrap()
    }

    #[test]
    fn white_is_bare_paper_and_black_is_dark() {
        let separator = separator();
        assert_eq!(separator.inks(Colour::rgb(255, 255, 255)), Cmyk::NONE);
        assert!(separator.look(separator.inks(Colour::rgb(0, 0, 0))).light < 20.0);
    }

    #[test]
    fn a_grey_is_as_light_as_asked() {
        let separator = separator();
        for light in [20.0, 45.0, 70.0, 92.0] {
            let tint = separator.grey(light);
            assert!((separator.look(Cmyk::black(tint)).light - light).abs() < 0.5, "{light}: {tint}");
        }
        assert_eq!(separator.grey(0.0), 100.0);
    }

    #[test]
    fn text_colours_of_themes_need_three_plates_at_most() {
        let separator = separator();
        for colour in [Colour::rgb(0xA6, 0x3A, 0x22), Colour::rgb(0x1F, 0x66, 0x50), Colour::rgb(0x85, 0x59, 0x0A)] {
            let full = separator.inks(colour);
            let look = separator.look(full);
            let (few, far) = separator.on_three_plates(look, full);
            assert!(few.plates() <= 3 && far < 6.0, "{colour}: {full} became {few}, {far:.1} away");
        }
    }
}
