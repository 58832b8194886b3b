//! How the colours of the house are printed: builds of four inks, and inks of their own.

use super::colour::colour;
use super::faults::{Faults, quoted};
use super::located::{Line, Located};
use super::model::BrandInk;
use super::raw::{List, RawInk};
use super::tolerant::{Number, Table};
use crate::diagnostic::{Diagnostic, say};

/// Longer than any ink is called.
const LONGEST_NAME: usize = 60;

/// Plates that are there already, and the names that PDF keeps for all and none of them.
const TAKEN: [&str; 6] = ["Cyan", "Magenta", "Yellow", "Black", "All", "None"];

pub(super) fn inks(list: List<Table<RawInk>>, faults: &mut Faults) -> Vec<BrandInk> {
    let mut inks: Vec<BrandInk> = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        let written = faults.required_line(raw.colour, "colour", say("this-ink"), &span);
        let colour = (!written.is_empty()).then(|| colour(written, faults)).flatten();
        let cmyk = percents(raw.cmyk, faults);
        let spot = faults.line(raw.spot).and_then(|name| spot(name, faults));
        let Some(colour) = colour else { continue };
        if let Some(known) = inks.iter().find(|known| known.colour.value == colour.value) {
            faults.report(
                Diagnostic::error("duplicate-ink", say("duplicate-ink").with("colour", colour.value.to_string()))
                    .at(colour.span, "again")
                    .at(known.colour.span.clone(), "first"),
            );
            continue;
        }
        inks.push(BrandInk { colour, cmyk, spot });
    }
    inks
}

/// Four numbers from 0 to 100.
fn percents(list: List<Number>, faults: &mut Faults) -> Option<[f64; 4]> {
    let span = list.as_ref()?.span.clone();
    let before = faults.found.len();
    let numbers: Vec<f64> = faults.each(list).into_iter().map(|number| number.value.0).collect();
    let four: Option<[f64; 4]> = numbers.try_into().ok();
    let four = four.filter(|four| four.iter().all(|part| (0.0..=100.0).contains(part)));
    if four.is_none() && faults.found.len() == before {
        faults.report(Diagnostic::error("not-inks", say("not-inks")).at(span, "here"));
    }
    four
}

/// The name of an ink: letters, figures and the few signs that makers of inks use, so that every press reads it as it is written.
fn spot(name: Line, faults: &mut Faults) -> Option<Line> {
    let usable = |c: char| c.is_ascii_alphanumeric() || " -+./&()".contains(c);
    let odd = name.chars().find(|&c| !usable(c));
    let fault = match odd {
        Some(odd) => say("spot-name-sign").with("sign", odd.to_string()),
        None if name.chars().count() > LONGEST_NAME => say("spot-name-long").with("most", LONGEST_NAME),
        None if TAKEN.iter().any(|taken| taken.eq_ignore_ascii_case(&name)) => say("spot-name-taken"),
        None => return Some(name),
    };
    faults.report(Diagnostic::error("spot-name", fault.with("name", quoted(&name))).at(name.span, "name"));
    None
}

#[cfg(test)]
mod tests {
    use crate::programme::read;

    fn codes(inks: &str) -> Vec<&'static str> {
        let found = read(&format!("[event]\ntitle = \"A\"\ndate = 2030-01-01\n\n[brand]\ninks = [{inks}]\n")).found;
        found.into_iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn builds_and_names_of_a_charter_are_read() {
        let inks = r##"{ colour = "#0B5FFF", cmyk = [100, 62.5, 0, 7], spot = "PANTONE 300 C" }, { colour = "#fff", cmyk = [0, 0, 0, 0] }"##;
        assert!(codes(inks).is_empty(), "{:?}", codes(inks));
    }

    #[test]
    fn what_no_plate_can_be_called_is_refused() {
        for name in ["PANTONE\\u0007 300", "Bleu/é", "Black", "all", "({[<", &"x".repeat(61)] {
            let found = codes(&format!("{{ colour = \"#0B5FFF\", spot = \"{name}\" }}"));
            assert!(found.contains(&"spot-name") || found.contains(&"invisible-character"), "{name}: {found:?}");
        }
        assert_eq!(codes(r##"{ colour = "#0B5FFF", cmyk = [100, 62, 0] }"##), ["not-inks"]);
        assert_eq!(codes(r##"{ colour = "#0B5FFF", cmyk = [100, 62, 0, 200] }"##), ["not-inks"]);
        assert_eq!(codes(r##"{ colour = "#0B5FFF" }, { colour = "#0b5fff" }"##), ["duplicate-ink"]);
        assert_eq!(codes("{ cmyk = [1, 2, 3, 4] }"), ["missing-key"]);
    }
}
