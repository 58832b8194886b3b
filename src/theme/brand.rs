//! A theme in the colours and families of a house.
//!
//! The colours are kept as they are for fills. Where a text in one of them could not be read on its real ground, the text takes the
//! nearest tone of the same hue that can, and a warning says so.

use super::accents::{Hues, derived, mean, shade};
use super::apart::{Seen, TOLD};
use super::palette::{Accent, LEAST_CONTRAST};
use super::tone::{Tone, darkened, lightened, worst};
use super::{BandStyle, Theme};
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::programme::{Brand, Line, Located};
use crate::text::Fonts;
use crate::units::Colour;
use palette::color_difference::Ciede2000;

/// A colour nearer to the paper than this is not seen on it.
const UNSEEN: f64 = 0.08;

/// The theme in a brand's colours and families, with an accent for each of `parcours` tracks; and what had to be adjusted, or is
/// not there.
pub(crate) fn branded(theme: &Theme, brand: &Brand, parcours: usize, fonts: &Fonts) -> (Theme, Vec<Diagnostic>) {
    let mut theme = theme.clone();
    let mut found = Vec::new();
    families(&mut theme, brand, fonts, &mut found);
    if let (Some(cover), true) = (&brand.cover, !theme.cover.style.shows_a_photograph()) {
        found.push(
            Diagnostic::warning(
                "cover-left-out",
                say("cover-left-out").with("theme", &theme.name).with("picture", cover.value.display().to_string()),
            )
            .at(cover.span.clone(), "here"),
        );
    }
    if let Some(main) = brand.colours.first() {
        tint(&mut theme, Tone::of(main.value));
    }
    if let Some(ink) = &brand.ink {
        set_ink(&mut theme, ink, &mut found);
    } else {
        theme.palette.ink = darkened(theme.palette.ink, &[theme.palette.paper, theme.palette.sand], LEAST_CONTRAST);
    }
    if !brand.colours.is_empty() {
        let mut adjusted = accents(&mut theme, &brand.colours, parcours, &mut found);
        if theme.hues == Hues::Many {
            found.extend(alike(&brand.colours[..brand.colours.len().min(parcours)]));
        }
        if theme.uses_night() {
            label_on_ink(&mut theme, &brand.colours, &mut adjusted);
        }
        found.extend(adjusted.into_iter().filter_map(|adjusted| adjusted.warning(&theme)));
    }
    settle(&mut theme);
    (theme, found)
}

fn families(theme: &mut Theme, brand: &Brand, fonts: &Fonts, found: &mut Vec<Diagnostic>) {
    let mut known = |name: &Option<Line>| {
        let name = name.as_ref()?;
        let family = fonts.families().into_iter().find(|family| family.name.eq_ignore_ascii_case(name));
        if family.is_none() {
            let names: Vec<String> = fonts.families().iter().map(|family| family.name.to_string()).collect();
            found.push(
                Diagnostic::error(
                    "unknown-family",
                    say("unknown-family").with("family", &name.value).with("known", names.join(", ")),
                )
                .at(name.span.clone(), "here"),
            );
        }
        family.map(|family| family.name)
    };
    let (text, titles) = (known(&brand.text_family), known(&brand.title_family));
    theme.types.set_families(text.as_deref(), titles.as_deref(), fonts);
}

/// Gives the quiet colours a breath of the hue of the main one. Greys stay grey.
fn tint(theme: &mut Theme, main: Tone) {
    let palette = &mut theme.palette;
    for colour in [
        &mut palette.ink,
        &mut palette.night,
        &mut palette.night_deep,
        &mut palette.night_rule,
        &mut palette.off,
        &mut palette.grey,
        &mut palette.rule,
        &mut palette.mist,
        &mut palette.cream,
        &mut palette.sand,
    ] {
        let tone = Tone::of(*colour);
        if tone.chroma > 0.002 {
            let chroma = if main.is_grey() { 0.0 } else { tone.chroma };
            *colour = Tone { chroma, hue: main.hue, ..tone }.colour();
        }
    }
}

/// Ink as asked, or as dark as its grounds need it; the tones of the night follow.
fn set_ink(theme: &mut Theme, asked: &Located<Colour>, found: &mut Vec<Diagnostic>) {
    let before = Tone::of(theme.palette.ink);
    let night = [theme.palette.night, theme.palette.night_deep, theme.palette.night_rule].map(|c| Tone::of(c).light);
    let night = night.map(|light| light - before.light);
    let pales: Vec<Colour> = theme.accents.iter().map(|accent| accent.pale).collect();
    let grounds: Vec<Colour> =
        [theme.palette.paper, theme.palette.sand, theme.palette.cream].into_iter().chain(pales).collect();
    let mut ink = darkened(asked.value, &grounds, LEAST_CONTRAST);
    let on = |ink: Colour, n: usize| Tone::of(ink).light(Tone::of(ink).light + night[n]).colour();
    // Texts on the night are as light as paper at most.
    while theme.uses_night() && worst(theme.palette.paper, &[on(ink, 0)]) < LEAST_CONTRAST + 0.5 {
        let tone = Tone::of(ink);
        ink = tone.light(tone.light - 0.01).colour();
    }
    let palette = &mut theme.palette;
    palette.ink = ink;
    (palette.night, palette.night_deep, palette.night_rule) = (on(ink, 0), on(ink, 1), on(ink, 2));
    if ink != asked.value {
        let mut adjusted = Adjusted::of(asked);
        adjusted.note("text-on-light", worst(asked.value, &grounds), ink, worst(ink, &grounds));
        found.extend(adjusted.warning(theme));
    }
}

/// An accent for each colour, and derived ones for the parcours that are left.
fn accents(
    theme: &mut Theme,
    colours: &[Located<Colour>],
    parcours: usize,
    found: &mut Vec<Diagnostic>,
) -> Vec<Adjusted> {
    let mut adjusted = Vec::new();
    let means = mean(&theme.accents);
    let own = if theme.hues == Hues::One { &colours[..1] } else { colours };
    for left_out in &colours[own.len()..] {
        found.push(
            Diagnostic::warning(
                "colour-left-out",
                say("colour-left-out").with("theme", &theme.name).with("colour", left_out.value.to_string()),
            )
            .at(left_out.span.clone(), "here"),
        );
    }
    let mut made = Vec::new();
    for asked in own {
        let mut note = Adjusted::of(asked);
        made.push(accent(theme, asked.value, &means, &mut note));
        adjusted.push(note);
    }
    if theme.hues == Hues::Many {
        let taken: Vec<Colour> = made.iter().map(|accent: &Accent| accent.vivid).collect();
        for vivid in derived(&taken, theme.hues, parcours.saturating_sub(taken.len())) {
            made.push(accent(theme, vivid, &means, &mut Adjusted::default()));
        }
    }
    theme.accents = made;
    adjusted
}

/// A warning for each colour of a parcours that most people would take for that of another one.
fn alike(colours: &[Located<Colour>]) -> Vec<Diagnostic> {
    let seen: Vec<Seen> = colours.iter().map(|colour| Seen::of(colour.value)).collect();
    let mut found = Vec::new();
    for (n, colour) in colours.iter().enumerate() {
        // A colour written twice is told of where it is read.
        let like = (0..n)
            .find(|&other| colours[other].value != colour.value && seen[other].whole.difference(seen[n].whole) < TOLD);
        if let Some(other) = like {
            let difference = (seen[other].whole.difference(seen[n].whole) * 10.0).round() / 10.0;
            let saying = say("alike-colours")
                .with("colour", colour.value.to_string())
                .with("other", colours[other].value.to_string())
                .with("parcours", n + 1)
                .with("first", other + 1)
                .with("difference", difference)
                .with("least", TOLD);
            let fault = Diagnostic::warning("alike-colours", saying).at(colour.span.clone(), "here");
            found.push(fault.at(colours[other].span.clone(), "like"));
        }
    }
    found
}

/// The four tones of a colour.
fn accent(theme: &Theme, asked: Colour, means: &[Tone; 4], note: &mut Adjusted) -> Accent {
    let palette = &theme.palette;
    let tone = Tone::of(asked);
    let pale = Tone { light: means[3].light, chroma: means[3].chroma.min(tone.chroma * 0.5), hue: tone.hue };
    let pale = lightened(pale.colour(), &[palette.ink], LEAST_CONTRAST);
    let mut grounds = vec![palette.paper, pale];
    if theme.band.style == BandStyle::Rule {
        grounds.push(palette.sand);
    }
    let deep = darkened(asked, &grounds, LEAST_CONTRAST);
    note.note("text-on-light", worst(asked, &grounds), deep, worst(deep, &grounds));
    let unseen = tone.distance(&Tone::of(palette.paper)) < UNSEEN;
    let vivid = if unseen { tone.light(0.8).colour() } else { asked };
    note.unseen = unseen.then_some(vivid);
    let step = (means[0].light - means[1].light).abs().max(0.06);
    Accent { vivid, mid: shade(vivid, step), deep, pale }
}

/// Labels and rules on ink take the colour that is best read there, lightened where it must be.
fn label_on_ink(theme: &mut Theme, colours: &[Located<Colour>], adjusted: &mut [Adjusted]) {
    let grounds = [theme.palette.ink, theme.palette.night];
    let readable = |colour: &Located<Colour>| worst(colour.value, &grounds) >= LEAST_CONTRAST;
    let chosen = colours.iter().position(readable).unwrap_or(0);
    let asked = colours[chosen].value;
    let given = lightened(asked, &grounds, LEAST_CONTRAST);
    theme.palette.gold = given;
    if let Some(adjusted) = adjusted.get_mut(chosen) {
        adjusted.note("text-on-ink", worst(asked, &grounds), given, worst(given, &grounds));
    }
}

/// Brings the quiet colours, which nobody asked for, to where each can be read on all of its grounds.
fn settle(theme: &mut Theme) {
    let pales = theme.accents.iter().map(|accent| accent.pale);
    let light: Vec<Colour> = [theme.palette.paper, theme.palette.sand].into_iter().chain(pales).collect();
    let palette = &mut theme.palette;
    palette.grey = darkened(palette.grey, &light, LEAST_CONTRAST);
    let dark = [palette.ink, palette.night];
    palette.cream = lightened(palette.cream, &dark, LEAST_CONTRAST);
    palette.mist = lightened(palette.mist, &dark, LEAST_CONTRAST);
    palette.gold = lightened(palette.gold, &dark, LEAST_CONTRAST);
}

/// What was done to a colour so that text in it can be read.
#[derive(Default)]
struct Adjusted {
    asked: Option<(Colour, Span)>,
    /// Where, the ratio of the colour asked for, the colour given, its ratio.
    texts: Vec<(&'static str, f64, Colour, f64)>,
    /// What fills take instead of a colour that is not seen on paper.
    unseen: Option<Colour>,
}

impl Adjusted {
    fn of(asked: &Located<Colour>) -> Adjusted {
        Adjusted { asked: Some((asked.value, asked.span.clone())), ..Adjusted::default() }
    }

    fn note(&mut self, grounds: &'static str, asked: f64, given: Colour, ratio: f64) {
        if asked < LEAST_CONTRAST {
            self.texts.push((grounds, asked, given, ratio));
        }
    }

    fn warning(self, theme: &Theme) -> Option<Diagnostic> {
        let (asked, span) = self.asked?;
        if self.texts.is_empty() {
            return None;
        }
        // Rounded down: 4.49 is not 4.5.
        let floor = |ratio: f64| (ratio * 100.0).floor() / 100.0;
        let told: Vec<Saying> = self
            .texts
            .iter()
            .map(|(message, had, given, has)| {
                say(message).with("given", given.to_string()).with("has", floor(*has)).with("had", floor(*had))
            })
            .collect();
        let grounds = [theme.title_surface().ground, theme.cover_surface().ground, theme.plenary_surface().ground];
        let fills = match self.unseen {
            Some(vivid) => say("fills-adjusted").with("given", vivid.to_string()),
            // What bears the title, or plenaries, is a fill and the ground of a text.
            None if self.texts.iter().any(|(.., given, _)| grounds.contains(given)) => {
                say("fills-kept-but-under-texts")
            }
            None => say("fills-kept"),
        };
        let saying = say("brand-contrast").with("asked", asked.to_string()).with("least", LEAST_CONTRAST);
        let saying = saying.with("texts", told).with("fills", fills);
        Some(Diagnostic::warning("brand-contrast", saying).at(span, "here"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::apart::{TOLD, least_apart};
    use super::*;
    use crate::language::messages::english;
    use proptest::prelude::*;

    fn brand(colours: &[Colour], ink: Option<Colour>) -> Brand {
        Brand {
            theme: None,
            editions: Vec::new(),
            colours: colours.iter().map(|&colour| Located::new(colour, 0..1)).collect(),
            ink: ink.map(|ink| Located::new(ink, 2..3)),
            logo: None,
            logo_on_dark: None,
            text_family: None,
            title_family: None,
            cover: None,
            inks: Vec::new(),
            fonts: None,
        }
    }

    fn all_readable(theme: &Theme) {
        for pair in theme.pairs() {
            let ratio = super::super::contrast(pair.text.1, pair.ground.1);
            assert!(ratio >= LEAST_CONTRAST, "{:?} on {:?}: {ratio}", pair.text, pair.ground);
        }
    }

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn a_readable_colour_passes_without_a_word_and_a_pale_one_with_both_ratios() {
        let theme = Theme::shipped("territoires").unwrap();
        let (made, found) = branded(&theme, &brand(&[colour("#FFE600"), colour("#8A1538")], None), 2, Fonts::shipped());
        assert_eq!(made.accents[0].vivid, colour("#FFE600"));
        assert_eq!(made.accents[1].deep, colour("#8A1538"));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].code, "brand-contrast");
        assert!(
            english(&found[0]).contains(" 1.08:1") && english(&found[0]).contains(" 4.5:1"),
            "{}",
            english(&found[0])
        );
        assert!(english(&found[0]).contains("fills keep it"));
        all_readable(&made);
    }

    #[test]
    fn every_parcours_has_an_accent_of_its_own_whatever_the_brand() {
        for (name, _) in super::super::SHIPPED {
            let theme = Theme::shipped(name).unwrap();
            for main in ["#FFFFFF", "#000000", "#FFFF00", "#39FF14", "#808080", "#7F8081", "#0B5FFF", "#101010"] {
                for parcours in 1..=12 {
                    let (made, _) = branded(&theme, &brand(&[colour(main)], None), parcours, Fonts::shipped());
                    let accents = made.accents_for(parcours);
                    assert_eq!(accents.len(), parcours);
                    all_readable(&made);
                    for (n, accent) in accents.iter().enumerate() {
                        let alone = accents[..n].iter().all(|other| other.vivid != accent.vivid);
                        assert!(alone, "{name} {main}: {n} of {parcours}");
                    }
                }
            }
        }
    }

    /// A house that names one colour has the others derived from it.
    #[test]
    fn six_parcours_are_told_apart_without_colour_in_any_brand() {
        for (name, _) in super::super::SHIPPED {
            let theme = Theme::shipped(name).unwrap();
            for main in
                ["#0B5FFF", "#E30613", "#009640", "#FFCC00", "#6F2C91", "#00A3A6", "#1D1D1B", "#F39200", "#8A1538"]
            {
                for count in 2..=6 {
                    let (made, _) = branded(&theme, &brand(&[colour(main)], None), count, Fonts::shipped());
                    let accents = made.accents_for(count);
                    assert_eq!(accents[0].vivid, colour(main), "the colour of a house is its own");
                    let least = least_apart(&accents);
                    // A full red or green is one grey to the eye and another to a copier: it takes the room of two, and a sixth
                    // has less than it needs beside it.
                    let wanted = if count == 6 { TOLD * 0.6 } else { TOLD };
                    assert!(least >= wanted, "{name} in {main}, {count} parcours: {least:.1}");
                }
            }
        }
    }

    #[test]
    fn parcours_in_colours_that_look_alike_are_told_once_and_only_where_both_are_used() {
        let theme = Theme::shipped("territoires").unwrap();
        let codes = |colours: &[&str], parcours: usize| -> Vec<&'static str> {
            let colours: Vec<Colour> = colours.iter().map(|text| colour(text)).collect();
            let (_, found) = branded(&theme, &brand(&colours, None), parcours, Fonts::shipped());
            found.iter().map(|fault| fault.code).filter(|code| *code == "alike-colours").collect()
        };
        assert_eq!(codes(&["#0B5FFF", "#E30613", "#0A5CF5"], 3), ["alike-colours"]);
        assert!(codes(&["#0B5FFF", "#E30613", "#0A5CF5"], 2).is_empty(), "the third is not used");
        assert!(codes(&["#0B5FFF", "#E30613", "#009640"], 3).is_empty());
        // One colour for all: parcours are told by number and form.
        let one = Theme::shipped("affiche").unwrap();
        let (_, found) = branded(&one, &brand(&[colour("#0B5FFF"), colour("#0A5CF5")], None), 2, Fonts::shipped());
        assert!(found.iter().all(|fault| fault.code != "alike-colours"), "{found:?}");
    }

    #[test]
    fn a_family_that_is_not_there_is_an_error_at_its_place() {
        let theme = Theme::shipped("territoires").unwrap();
        let mut brand = brand(&[], None);
        brand.title_family = Some(Located::new("Comic".into(), 7..12));
        brand.text_family = Some(Located::new("eb garamond".into(), 0..3));
        let (made, found) = branded(&theme, &brand, 3, Fonts::shipped());
        assert_eq!((found.len(), found[0].code, found[0].place()), (1, "unknown-family", 7));
        assert_eq!(&*made.types.body.family, "EB Garamond");
        // Garamond's small letters are lower than Inter's: it is set larger, and looks the same.
        let (before, after) = (&theme.types.body, &made.types.body);
        let x = |role: &super::super::Role| Fonts::shipped().metrics(&role.style(Colour::rgb(0, 0, 0))).x_height.0;
        assert!((x(before) / x(after) - 1.0).abs() < 0.06, "{} {}", x(before), x(after));
        assert_eq!(made.accents, theme.accents);
    }

    fn any_colour() -> impl Strategy<Value = Colour> {
        any::<[u8; 3]>().prop_map(|[red, green, blue]| Colour::rgb(red, green, blue))
    }

    proptest! {
        // What is derived does not depend on chance alone: the fixed houses above hold every number of parcours.
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn every_text_can_be_read_in_any_brand(
            colours in proptest::collection::vec(any_colour(), 0..5),
            ink in proptest::option::of(any_colour()),
            parcours in 1usize..=12,
        ) {
            for (name, _) in super::super::SHIPPED {
                let theme = Theme::shipped(name).unwrap();
                let (made, found) = branded(&theme, &brand(&colours, ink), parcours, Fonts::shipped());
                all_readable(&made);
                // One warning a colour.
                let told = found.iter().filter(|fault| fault.code == "brand-contrast").count();
                prop_assert!(told <= colours.len() + usize::from(ink.is_some()));
                for (asked, accent) in colours.iter().zip(&made.accents) {
                    let seen = Tone::of(*asked).distance(&Tone::of(made.palette.paper)) >= UNSEEN;
                    prop_assert!(!seen || accent.vivid == *asked);
                }
            }
        }
    }
}
