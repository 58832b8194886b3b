//! `oe` in words that take `œ`.

use super::slip::Slip;
use super::typographer::{changes, silent};
use super::words::words;
use super::{each, known_person};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, french};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::orthotypography::Profile;

pub(super) const RULE: Rule = Rule {
    code: "missing-ligature",
    number: "T07",
    severity: Severity::Information,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Ligatures » ; dictionnaire de Grammalecte",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| passage.is_french() && passage.kind != Kind::Person;
    let dictionary = evidence.dictionaries.then(|| Recall::new(french));
    each(evidence, found, (Severity::Warning, RULE.code), wanted, |passage| {
        let mut slips = slips(passage.text(), dictionary.as_ref());
        slips.retain(|slip| !known_person(evidence, &passage.text()[slip.at.clone()]));
        slips
    });
}

/// The slips of a French text: those that the typographer knows and, with a dictionary, any other word.
pub(super) fn slips(text: &str, dictionary: Option<&Recall>) -> Vec<Slip> {
    let pair = |pair: &[u8]| matches!(pair, b"oe" | b"Oe" | b"OE" | b"ae" | b"Ae");
    if !text.as_bytes().windows(2).any(pair) {
        return Vec::new();
    }
    let profile = Profile { ligatures: true, ..silent("fr") };
    let mut slips = changes(&profile, text);
    let Some(dictionary) = dictionary else { return slips };
    for word in words(text) {
        if slips.iter().any(|slip| word.range().contains(&slip.at.start)) || dictionary.knows(word.text) {
            continue;
        }
        let joined = word.text.replace("oe", "œ").replace("Oe", "Œ").replace("OE", "Œ");
        let plain = word.lower();
        if joined != word.text && !dictionary.knows(&plain) && dictionary.is_common(&joined) {
            slips.push(Slip::mended(word.range(), joined));
        }
    }
    slips.sort_by_key(|slip| slip.at.start);
    slips
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn words_take_their_ligature() {
        for (before, after) in [
            ("mise en oeuvre, Coeur, soeurs", "mise en œuvre, Cœur, sœurs"),
            ("Oeuvrer, chef-d’oeuvre, manoeuvres", "Œuvrer, chef-d’œuvre, manœuvres"),
            ("VOEUX DU MAIRE", "VŒUX DU MAIRE"),
            ("oenologie, fœtus, foetus", "œnologie, fœtus, fœtus"),
        ] {
            assert_eq!(mended(before, &slips(before, Some(&Recall::new(french)))), after);
        }
    }

    #[test]
    fn other_words_stay() {
        for text in [
            "coexister, moelleux, poêle, coefficient",
            "Noé, Goethe, Joey, Citroen",
            "cœur, œuvre",
            "poésie, boa, troène",
        ] {
            assert_eq!(slips(text, Some(&Recall::new(french))), [], "{text}");
        }
    }
}
