//! Capitals without their accents: `Etat`, `A bientôt`.

use super::slip::Slip;
use super::typographer::{changes, silent};
use super::words::words;
use super::{each, known_person};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, french};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::List;
use crate::language::orthotypography::Profile;

pub(super) const RULE: Rule = Rule {
    code: "capital-without-accent",
    number: "T06",
    severity: Severity::Information,
    fixable: true,
    source: "Académie française, « Questions de langue » : accentuation des majuscules",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| passage.is_french() && passage.kind != Kind::Person;
    let dictionary = evidence.dictionaries.then(|| Recall::new(french));
    each(evidence, found, (Severity::Warning, RULE.code), wanted, |passage| {
        // Every slip begins at one of these.
        if !passage.text().bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Vec::new();
        }
        let mut slips = slips(passage.text(), dictionary.as_ref());
        if passage.kind.is_wording() && evidence.dictionaries {
            slips.extend(in_capitals(passage.text()));
        }
        // « A tool for all » in a French programme.
        slips.retain(|slip| {
            !dictionary.as_ref().is_some_and(|dictionary| is_before_a_foreign_word(passage.text(), slip, dictionary))
        });
        slips.retain(|slip| !known_person(evidence, &passage.text()[slip.at.clone()]));
        slips
    });
}

/// Whether an « A » stands before a word that is none of French.
fn is_before_a_foreign_word(text: &str, slip: &Slip, dictionary: &Recall) -> bool {
    let rest = text[slip.at.start..].strip_prefix('A').map(str::trim_start).unwrap_or_default();
    let next = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
    slip.at.len() == 1 && !next.is_empty() && !dictionary.knows(next)
}

/// Words with a capital that are names as they stand, though an accent would make a French word of them.
static NAMES: List = List::new("capitals", "names");

/// Whether the typographer may give a capital its accent: he knows words in E and I, and « A » and « Ca » alone.
fn typographer_may_change(text: &str) -> bool {
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'E' | b'I' => return true,
            b'A' if !bytes.peek().is_some_and(u8::is_ascii_alphanumeric) => return true,
            b'C' if bytes.peek() == Some(&b'a') => return true,
            _ => {}
        }
    }
    false
}

/// The slips of a French text: those that the typographer knows and, with a dictionary, any other word.
pub(super) fn slips(text: &str, dictionary: Option<&Recall>) -> Vec<Slip> {
    let profile = Profile { capital_accents: true, ..silent("fr") };
    let mut slips = if typographer_may_change(text) { changes(&profile, text) } else { Vec::new() };
    let Some(dictionary) = dictionary else { return slips };
    for word in words(text) {
        let mut rest = word.text.chars();
        let Some(first) = rest.next() else { continue };
        let rest = rest.as_str();
        let small = rest.chars().count() > 2 && rest.chars().all(char::is_lowercase);
        if !small
            || twins(first).is_empty()
            || slips.iter().any(|slip| word.range().contains(&slip.at.start))
            || NAMES.contains(word.text)
        {
            continue;
        }
        // Most words are right as they stand: they are asked first.
        if dictionary.knows(word.text) {
            continue;
        }
        let accented = twins(first).chars().map(|capital| format!("{capital}{rest}"));
        let mut meant = accented.filter(|accented| dictionary.is_common(accented));
        if let Some(meant) = meant.next() {
            slips.push(Slip::mended(word.range(), meant));
        }
    }
    // The words around a slip of one letter are shown anyway.
    slips.sort_by_key(|slip| slip.at.start);
    slips
}

fn twins(capital: char) -> &'static str {
    match capital {
        'A' => "ÀÂ",
        'E' => "ÉÊÈ",
        'I' => "Î",
        'O' => "Ô",
        'C' => "Ç",
        _ => "",
    }
}

/// Words of a text in capitals from end to end: `ACTIVITES`. A single one among small letters is an acronym.
fn in_capitals(text: &str) -> Vec<Slip> {
    // A slip is a word of four capitals at least, without accents.
    if !text.as_bytes().windows(4).any(|letters| letters.iter().all(u8::is_ascii_uppercase)) {
        return Vec::new();
    }
    let words = words(text);
    let long =
        || words.iter().filter(|word| word.text.chars().count() > 3 && word.text.chars().all(char::is_alphabetic));
    if long().count() < 2 || !long().all(|word| word.is_in_capitals()) {
        return Vec::new();
    }
    let slips = long().filter(|word| word.text.is_ascii()).filter_map(|word| {
        let lower = word.lower();
        if french().knows(&lower) {
            return None;
        }
        let meant = french().near(&lower).into_iter().find(|near| unaccented(near) == lower)?;
        Some(Slip::mended(word.range(), meant.to_uppercase()))
    });
    slips.collect()
}

fn unaccented(word: &str) -> String {
    let plain = |c| match c {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'à' | 'â' => 'a',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'ç' => 'c',
        c => c,
    };
    word.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn capitals_take_their_accents() {
        for (before, after) in [
            ("L’Etat et l’Ecole", "L’État et l’École"),
            ("A quelques mois", "À quelques mois"),
            ("Elaborer, puis Ecouter", "Élaborer, puis Écouter"),
            ("Evénements et Energies", "Événements et Énergies"),
            ("Ca commence. Etes-vous là ?", "Ça commence. Êtes-vous là ?"),
        ] {
            assert_eq!(mended(before, &slips(before, Some(&Recall::new(french)))), after);
        }
        assert_eq!(
            mended("LES ACTIVITES CULTURELLES", &in_capitals("LES ACTIVITES CULTURELLES")),
            "LES ACTIVITÉS CULTURELLES"
        );
    }

    #[test]
    fn names_and_right_words_stay() {
        for text in [
            "L’État, Elles, Ensemble, Entre, En, Est, Et, Encore, Europe",
            "A-t-on tout dit ? Plan A. Vitamine A",
            "Elise, Eric Dupont, Etienne, Enedis, Eiffage, Ecocert",
            "Actions, Autour, Ici, Oui, Ces, Comment, Café",
        ] {
            assert_eq!(slips(text, Some(&Recall::new(french))), [], "{text}");
        }
        for text in ["le CEREMA et l’ADEME", "LES ATELIERS CULTURELS", "ALEC CEREMA"] {
            assert_eq!(in_capitals(text), [], "{text}");
        }
    }
}
