//! Numbers: their units, their thousands, small ones in letters, ordinals.

use super::each;
use super::slip::Slip;
use super::typographer::{changes, silent};
use super::words::{Word, begins_sentence, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::french;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::{List, Pairs};
use crate::language::orthotypography::Profile;
use crate::language::wording::Language;

pub(super) const RULE: Rule = Rule {
    code: "number-format",
    number: "T08",
    severity: Severity::Information,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Nombres »",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| passage.is_french() && passage.kind.is_wording();
    each(evidence, found, (RULE.severity, RULE.code), wanted, |passage| {
        let text = passage.text();
        if !text.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'I' | b'V' | b'X')) {
            return Vec::new();
        }
        let words = words(text);
        let mut slips = unit_signs(&passage.language, text);
        slips.extend(units(text, &words));
        slips.extend(capitals_of_units(text, &words));
        slips.extend(thousands(text, &words));
        slips.extend(ordinals(&words));
        if passage.kind.is_running() {
            slips.extend(small_numbers(text, &words));
        }
        slips.sort_by_key(|slip| slip.at.start);
        slips
    });
}

/// `30%`: the sign of the unit stands apart.
fn unit_signs(language: &str, text: &str) -> Vec<Slip> {
    // A space that the numbers of the typographer add stands before one of these.
    if !text.contains(['%', '‰', '€', '$', '£', '¥', '°']) {
        return Vec::new();
    }
    let own = Profile::of(language);
    let profile = Profile { numbers: own.numbers, unit_signs: own.unit_signs, ..silent(language) };
    changes(&profile, text)
}

/// `12 mo`, `5 Kg`: units whose capitals are wrong, and as they are written.
static CAPITALS: Pairs = Pairs::new("numbers", "capitals-of-units");

fn capitals_of_units(text: &str, words: &[Word]) -> Vec<Slip> {
    let pairs = words.windows(2).filter(|pair| {
        let between = &text[pair[0].end()..pair[1].start];
        pair[0].text.bytes().all(|byte| byte.is_ascii_digit())
            && between.chars().all(char::is_whitespace)
            && !between.contains('\n')
    });
    let slips = pairs.filter_map(|pair| {
        let unit = &pair[1];
        let (_, right) = CAPITALS.iter().find(|(wrong, _)| *wrong == unit.text)?;
        Some(Slip::mended(unit.range(), right))
    });
    slips.collect()
}

/// Units in letters that are often typed against their number.
static UNITS: List = List::new("numbers", "glued-units");

/// `10km`
fn units(text: &str, words: &[Word]) -> Vec<Slip> {
    let glued = words.iter().filter_map(|word| {
        let figures = word.text.len() - word.text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let end = word.end() + if text[word.end()..].starts_with('€') { '€'.len_utf8() } else { 0 };
        let unit = &text[word.start + figures..end];
        (figures > 0 && UNITS.contains(unit)).then_some(word.start + figures)
    });
    glued.map(|at| Slip::mended(at..at, "\u{a0}")).collect()
}

/// `25000 habitants`: groups of three figures. Four figures alone may stay together.
fn thousands(text: &str, words: &[Word]) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (index, word) in words.iter().enumerate() {
        if !(5..=9).contains(&word.text.len()) || !word.text.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        let before = text[..word.start].trim_end();
        let referred = ["n°", "nº", "N°", "no", "code", "réf.", "tél.", "SIRET", "RNA", "CS", "BP"]
            .iter()
            .any(|name| before.ends_with(name))
            || text[..word.start].chars().next_back().is_some_and(|c| !c.is_whitespace() && !"(«".contains(c));
        let counted = text[word.end()..].starts_with([' ', '\u{a0}', '\u{202f}'])
            && (words.get(index + 1).is_some_and(|next| {
                next.text.starts_with(char::is_lowercase) && next.start == word.end() + gap(&text[word.end()..])
            }) || text[word.end()..].trim_start().starts_with(['€', '%']));
        if counted && !referred && !word.text.starts_with('0') {
            let mut grouped = String::new();
            for (n, figure) in word.text.chars().enumerate() {
                if n > 0 && (word.text.len() - n).is_multiple_of(3) {
                    grouped.push('\u{202f}');
                }
                grouped.push(figure);
            }
            slips.push(Slip::mended(word.range(), grouped));
        }
    }
    slips
}

fn gap(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// `2ème`, `1ère`: the Lexique writes `2e`, `1re`.
fn ordinals(words: &[Word]) -> Vec<Slip> {
    let slips = words.iter().filter_map(|word| {
        let number = word.text.trim_end_matches(|c: char| c.is_alphabetic());
        let roman = || word.text.trim_end_matches(|c: char| c.is_lowercase());
        let number = if number.is_empty() && roman().chars().all(|c| "IVX".contains(c)) { roman() } else { number };
        if number.is_empty() || !number.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c)) {
            return None;
        }
        let ending = match &word.text[number.len()..] {
            "ème" | "ième" | "eme" | "ieme" | "è" => "e",
            "èmes" | "ièmes" | "emes" => "es",
            "ère" | "ere" => "re",
            "ères" => "res",
            _ => return None,
        };
        Some(Slip::mended(word.range(), format!("{number}{ending}")))
    });
    slips.collect()
}

/// Words before a number that counts things.
static COUNTING: List = List::new("numbers", "counting");
/// What is measured rather than counted, and stays in figures.
static MEASURES: List = List::new("numbers", "measures");

fn french_words() -> &'static Language {
    Language::of("fr")
}

/// « les 3 parcours »: small numbers that count are in letters in a sentence.
fn small_numbers(text: &str, words: &[Word]) -> Vec<Slip> {
    let mut slips = Vec::new();
    for window in words.windows(3) {
        let [before, number, noun] = window else { continue };
        let spaced = |from: usize, to: usize| text[from..to].chars().all(char::is_whitespace);
        let Some(letters) = number
            .text
            .parse::<usize>()
            .ok()
            .filter(|n| (2..=9).contains(n))
            .and_then(|n| french_words().numbers().get(n))
        else {
            continue;
        };
        let counts = COUNTING.contains(before.lower().as_str())
            && spaced(before.end(), number.start)
            && spaced(number.end(), noun.start)
            && noun.text.chars().count() > 2
            && noun.text.chars().all(char::is_lowercase)
            && !MEASURES.contains(noun.text)
            && french_words().month(noun.text).is_none()
            && french().knows(noun.text);
        if number.text.len() == 1 && counts && !begins_sentence(text, number.start) {
            slips.push(Slip::mended(number.range(), letters.as_str()));
        }
    }
    slips
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn numbers_are_mended() {
        assert_eq!(mended("30% et 15€", &unit_signs("fr", "30% et 15€")), "30_% et 15_€");
        assert_eq!(mended("à 10km, 5euros", &units("à 10km, 5euros", &words("à 10km, 5euros"))), "à 10_km, 5_euros");
        assert_eq!(
            mended("25000 habitants", &thousands("25000 habitants", &words("25000 habitants"))),
            "25_000 habitants"
        );
        assert_eq!(mended("la 2ème et la 1ère", &ordinals(&words("la 2ème et la 1ère"))), "la 2e et la 1re");
        let text = "Dans les 3 parcours";
        assert_eq!(mended(text, &small_numbers(text, &words(text))), "Dans les trois parcours");
    }

    #[test]
    fn references_and_measures_stay() {
        for text in ["30 % et 15 €", "100%bio"] {
            assert_eq!(unit_signs("fr", text), [], "{text}");
        }
        for text in
            ["75011 Paris", "n° 25000 du journal", "en 2025 déjà", "1000 habitants", "00000 vaubrune", "2500000 Euros"]
        {
            assert_eq!(thousands(text, &words(text)), [], "{text}");
        }
        for text in ["3D, 5G, 2e, 1er, 1re, XXIe, H2O, 20h", "A4, 10h30, 4L"] {
            assert_eq!(units(text, &words(text)), [], "{text}");
            assert_eq!(ordinals(&words(text)), [], "{text}");
        }
        let text = "les 3 jours, parcours 3, des 5 à 7 ans, les 12 sessions, le 3 juin, en 3 temps";
        assert_eq!(small_numbers(text, &words(text)), []);
    }
}
