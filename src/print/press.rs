//! The press that an edition is made for: its profile, its limits, and how each colour of the brochure is laid on its plates.

use super::ink::{Cmyk, Ink, Laid};
use super::profile::PrintProfile;
use super::separator::{Lab, Separator};
use crate::diagnostic::Saying;
use crate::programme::PrintMarks;
use crate::units::{Colour, Pt};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// What a colour is used for: that decides how it is separated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Use {
    /// Letters to be read: few plates, so that none shows a coloured edge.
    Text,
    /// Letters large enough to hold any build ([`LARGE_TYPE`]).
    Title,
    /// Hairlines, rules, frames.
    Line,
    /// The modules of a QR code: one plate, or scanners see blurred edges.
    Code,
    /// Grounds and art.
    Area,
}

/// Type from this size on is a title.
pub(crate) const LARGE_TYPE: Pt = Pt(17.0);

/// A filled box no thicker than this is a line.
pub(crate) const THICKEST_LINE: Pt = Pt(2.835);

/// Darker than this and as colourless as a grey, a text or a line is printed in black.
const DARK: f64 = 30.0;
/// Colours of less chroma are greys to the eye when they are small.
const GREYISH: f64 = 16.0;
/// Above this lightness a grey is a tint of the paper (cream, mist), and stays what it is.
const PALE: f64 = 88.0;
/// A build this far from the colour asked for is not taken: as much is seen side by side, but not minded in a letter.
const FAR: f64 = 8.0;

/// Two colours nearer than this are one to the eye, page beside page.
const UNSEEN: f64 = 3.0;

/// A build that the house or the theme gives for a colour.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Build {
    pub colour: Colour,
    pub inks: Option<Cmyk>,
    /// The name of an ink of its own.
    pub spot: Option<Arc<str>>,
}

/// What there is to say of a picture after its separation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Note {
    /// The darkest place took this much ink, in percent, before it was reduced.
    Reduced { from: u32 },
    /// It came in the inks of another press, of which this is the profile, and they were converted.
    Converted { from: String },
    /// A mesh gradient keeps its colours of the screen, with the profile that says what they are.
    Kept,
}

/// What the print edition is made for.
#[derive(Debug)]
pub(crate) struct Press {
    pub profile: Arc<PrintProfile>,
    pub bleed: Pt,
    pub marks: PrintMarks,
    /// The most ink in one place, in percent.
    pub ink_limit: f64,
    separator: Arc<Separator>,
    builds: Vec<Build>,
    /// What was decided already. Each entry follows from its key alone.
    laid: Mutex<BTreeMap<(Colour, Use), Laid>>,
    /// What its pictures gave to say, by their names.
    notes: Mutex<BTreeMap<String, BTreeSet<Note>>>,
}

impl Press {
    /// # Errors
    /// The profile converts nothing.
    pub(crate) fn new(
        profile: PrintProfile,
        bleed: Pt,
        marks: PrintMarks,
        ink_limit: Option<f64>,
        builds: Vec<Build>,
    ) -> Result<Press, Saying> {
        let separator = Separator::new(&profile)?;
        let ink_limit = ink_limit.unwrap_or_else(|| profile.usual_ink_limit());
        Ok(Press {
            profile: Arc::new(profile),
            bleed,
            marks,
            ink_limit,
            separator: Arc::new(separator),
            builds,
            laid: Mutex::default(),
            notes: Mutex::default(),
        })
    }

    /// The same press with other marks around its pages.
    pub(crate) fn marked(&self, marks: PrintMarks) -> Press {
        Press { marks, ..self.for_sheets(self.bleed) }
    }

    /// The same press for pages that are laid on sheets: with another bleed, and without marks, which stand around the sheet.
    pub(crate) fn for_sheets(&self, bleed: Pt) -> Press {
        Press {
            profile: Arc::clone(&self.profile),
            bleed,
            marks: PrintMarks::default(),
            ink_limit: self.ink_limit,
            separator: Arc::clone(&self.separator),
            builds: self.builds.clone(),
            laid: Mutex::default(),
            notes: Mutex::default(),
        }
    }

    /// From the trim to the edge of the sheet.
    pub(crate) fn margin(&self) -> Pt {
        super::marks::margin(self.bleed, self.marks)
    }

    /// How a colour is laid on the plates.
    pub(crate) fn lay(&self, colour: Colour, used: Use) -> Laid {
        let known = self.laid.lock().unwrap_or_else(PoisonError::into_inner).get(&(colour, used)).cloned();
        known.unwrap_or_else(|| {
            let laid = self.decide(colour, used);
            self.laid.lock().unwrap_or_else(PoisonError::into_inner).insert((colour, used), laid.clone());
            laid
        })
    }

    fn decide(&self, colour: Colour, used: Use) -> Laid {
        let given = self.given(colour);
        let full = given.and_then(|build| build.inks).unwrap_or_else(|| self.separator.inks(colour));
        let area = full.printable(self.ink_limit);
        let knocked_out = |inks: Cmyk| Laid { ink: Ink::Process(inks), overprints: false };
        if let Some(name) = given.and_then(|build| build.spot.clone()) {
            return Laid { ink: Ink::Spot { name, alternate: area }, overprints: false };
        }
        if used == Use::Area {
            return knocked_out(area);
        }
        let look = self.separator.look(full);
        if let Some(tint) = self.tint_of_black(look, used) {
            // Full black is printed over what is below: no white edge shows where the plates are not laid exactly.
            return Laid { ink: Ink::Process(Cmyk::black(tint)), overprints: tint >= 99.5 };
        }
        knocked_out(match used {
            Use::Title => area,
            _ if area.plates() < 4 => area,
            _ => {
                let (few, far) = self.separator.on_three_plates(look, full);
                if far <= FAR { few.printable(self.ink_limit) } else { area }
            }
        })
    }

    /// The build of a colour, or of one that looks the same: where a text of the house's colour was darkened by a hair to be read, it is
    /// printed with the same ink. Greys and dark tones differ by little on purpose.
    fn given(&self, colour: Colour) -> Option<&Build> {
        let exact = self.builds.iter().find(|build| build.colour == colour);
        exact.or_else(|| {
            let look = |colour: Colour| self.separator.look(self.separator.inks(colour));
            let own = look(colour);
            let near = |build: &&Build| own.chroma() >= GREYISH && look(build.colour).distance(own) < UNSEEN;
            self.builds.iter().find(near)
        })
    }

    /// The tint of black that stands for a colour in letters and lines, where it is one.
    fn tint_of_black(&self, look: Lab, used: Use) -> Option<f64> {
        let dark = look.light < DARK && look.chroma() < GREYISH;
        if dark || used == Use::Code {
            return Some(100.0);
        }
        let grey = look.chroma() < GREYISH * 0.75 && look.light < PALE;
        grey.then(|| self.separator.grey(look.light).round())
    }

    /// The inks of a colour of a picture or a drawing, within the limit. Greys of equal parts are black's alone.
    pub(crate) fn separate(&self, colour: [f64; 3]) -> Cmyk {
        let parts = colour.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
        let [red, green, blue] = parts;
        let given = self.builds.iter().find(|build| build.colour == Colour::rgb(red, green, blue));
        if let Some(inks) = given.and_then(|build| build.inks) {
            return inks.within(self.ink_limit);
        }
        if red == green && green == blue {
            return self.grey(colour[0]);
        }
        self.separator.inks_of(colour).printable(self.ink_limit)
    }

    /// Inks that a drawing brings with it, within the limit.
    pub(crate) fn limit(&self, inks: Cmyk) -> Cmyk {
        inks.within(self.ink_limit)
    }

    /// Pixels of red, green and blue as pixels of four inks, by the profile they come with or else as sRGB. The limit is the caller's.
    ///
    /// # Errors
    /// Neither profile converts.
    pub(crate) fn separate_pixels(&self, pixels: &[u8], profile: Option<&[u8]>) -> Result<Vec<u8>, String> {
        super::pixels::separate(&self.profile, pixels, profile)
    }

    /// Turns the inks of another press into those of this one; gives how its profile describes itself. `None` where the profile is of
    /// the same printing condition, or of none that can be used: the inks stay what they are.
    ///
    /// # Errors
    /// The profiles do not convert.
    pub(crate) fn convert_inks(&self, inks: &mut [u8], profile: &[u8]) -> Result<Option<String>, String> {
        if profile == self.profile.bytes {
            return Ok(None);
        }
        let Ok(other) = PrintProfile::read(profile.to_vec()) else { return Ok(None) };
        if other.condition.is_some() && other.condition == self.profile.condition {
            return Ok(None);
        }
        super::pixels::convert(&other, &self.profile, inks)?;
        Ok(Some(other.description))
    }

    /// The tint of black of a grey from 0 to 1.
    pub(crate) fn grey(&self, level: f64) -> Cmyk {
        let level = (level.clamp(0.0, 1.0) * 255.0).round();
        let look = self.separator.look(self.separator.inks_of([level / 255.0; 3]));
        Cmyk::black(if level == 0.0 { 100.0 } else { self.separator.grey(look.light) }).clean()
    }

    /// Remembers what there is to say of a picture.
    pub(crate) fn note(&self, picture: &str, notes: BTreeSet<Note>) {
        if !notes.is_empty() {
            let mut known = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
            known.entry(picture.to_string()).or_default().extend(notes);
        }
    }

    /// What there is to say of the pictures that were separated, by their names.
    pub(crate) fn notes(&self) -> BTreeMap<String, BTreeSet<Note>> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The inks beside the four.
    pub(crate) fn spots(&self) -> impl Iterator<Item = (&Arc<str>, Cmyk)> {
        self.builds.iter().filter_map(|build| {
            let name = build.spot.as_ref()?;
            Some((name, self.lay(build.colour, Use::Area).ink.process()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(builds: Vec<Build>) -> Press {
        Press::new(PrintProfile::coated(), Pt(8.504), PrintMarks::default(), None, builds).unwrap()
    }

    const INK: Colour = Colour::rgb(0x13, 0x26, 0x2F);

    #[test]
    fn dark_letters_and_lines_are_black_alone_and_overprint() {
        let press = press(Vec::new());
        for used in [Use::Text, Use::Title, Use::Line, Use::Code] {
            let laid = press.lay(INK, used);
            assert_eq!(laid.ink.process(), Cmyk::black(100.0), "{used:?}");
            assert!(laid.overprints, "{used:?}");
        }
        let ground = press.lay(INK, Use::Area);
        assert!(ground.ink.process().plates() == 4 && !ground.overprints, "{ground:?}");
        assert!(ground.ink.process().total() <= 300.0);
    }

    #[test]
    fn greys_of_captions_are_tints_that_knock_out() {
        let laid = press(Vec::new()).lay(Colour::rgb(0x55, 0x65, 0x6D), Use::Text);
        let inks = laid.ink.process();
        assert!(inks.plates() == 1 && (60.0..85.0).contains(&inks.black) && !laid.overprints, "{laid:?}");
    }

    #[test]
    fn cream_letters_stay_cream() {
        let laid = press(Vec::new()).lay(Colour::rgb(0xF7, 0xF1, 0xE5), Use::Text);
        assert!(laid.ink.process().black == 0.0 && laid.ink.process().total() < 25.0, "{laid:?}");
    }

    #[test]
    fn what_the_house_gives_is_taken_and_kept_under_the_limit() {
        let given = Cmyk::new(100.0, 90.0, 80.0, 90.0);
        let blue = Colour::rgb(0x0B, 0x5F, 0xFF);
        let press = press(vec![
            Build { colour: INK, inks: Some(given), spot: None },
            Build { colour: blue, inks: Some(Cmyk::new(100.0, 62.0, 0.0, 0.0)), spot: Some("PANTONE 300 C".into()) },
        ]);
        assert!((press.lay(INK, Use::Area).ink.process().total() - 300.0).abs() <= 2.0);
        let spot = press.lay(blue, Use::Text);
        assert!(matches!(&spot.ink, Ink::Spot { name, .. } if &**name == "PANTONE 300 C"), "{spot:?}");
        // Darkened by a hair for its text, the colour of the house is still its ink; another blue is not.
        let near = press.lay(Colour::rgb(0x07, 0x5C, 0xFC), Use::Area);
        assert!(matches!(near.ink, Ink::Spot { .. }), "{near:?}");
        assert!(matches!(press.lay(Colour::rgb(0x1F, 0x66, 0x50), Use::Area).ink, Ink::Process(_)));
        // The tones of a night stay apart.
        assert_ne!(press.lay(Colour::rgb(0x18, 0x2D, 0x38), Use::Area), press.lay(INK, Use::Area));
    }

    #[test]
    fn greys_of_drawings_are_black_alone() {
        let press = press(Vec::new());
        assert_eq!(press.separate([0.0; 3]), Cmyk::black(100.0));
        assert_eq!(press.separate([1.0; 3]), Cmyk::NONE);
        assert_eq!(press.separate([0.5; 3]).plates(), 1);
    }
}
