//! Straight quotation marks, and apostrophes of two kinds in one programme.

use super::slip::Slip;
use super::typographer::{changes, silent};
use super::words::{around, spared};
use super::{each, tell_as};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::orthotypography::Profile;

pub(super) const RULE: Rule = Rule {
    code: "straight-quotes",
    number: "T02",
    severity: Severity::Information,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Guillemets », « Apostrophe »",
    judge: Some(judge),
};

/// Straight apostrophes are told only beside curly ones: a programme that is typed with straight ones throughout has them mended on
/// the page.
fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let rule = (Severity::Warning, RULE.code);
    let known = |passage: &Passage| passage.is_french() || passage.is_english();
    each(evidence, found, rule, known, |passage| straight_quotes(&passage.language, passage.text()));
    let texts = || evidence.passages().iter().filter(|passage| known(passage));
    let mixed = texts().any(|passage| has_curly_apostrophe(passage.text()));
    for passage in texts() {
        let mut slips = makeshift_apostrophes(passage.text());
        if mixed {
            slips.extend(straight_apostrophes(passage.text()));
        }
        let tell = |slip| tell_as(evidence, passage, slip, Severity::Warning, RULE.code, say("straight-apostrophe"));
        found.extend(slips.iter().map(tell));
    }
}

/// Straight quotation marks, each pair with the marks of the language.
pub(super) fn straight_quotes(language: &str, text: &str) -> Vec<Slip> {
    if !text.contains('"') && !text.contains("<<") {
        return Vec::new();
    }
    let own = Profile::of(language);
    let profile = Profile { quotes: own.quotes, guillemets: own.guillemets, ..silent(language) };
    let slips = changes(&profile, text);
    let straight: Vec<Slip> = slips
        .iter()
        .filter(|slip| text[slip.at.clone()].starts_with(['"', '<', '>']))
        .map(|slip| Slip { at: slip.at.clone(), mend: spaced(slip, &slips) })
        .collect();
    if !straight.is_empty() {
        return straight;
    }
    // Marks that do not pair are left on the page as they are typed.
    let spared = spared(text);
    let inches = |at: usize| around(text, at).0.is_some_and(char::is_numeric) && text.matches('"').count() == 1;
    text.match_indices('"')
        .map(|(at, _)| at)
        .filter(|&at| !inches(at) && !spared.iter().any(|range| range.contains(&at)))
        .map(|at| Slip::new(at..at + 1))
        .collect()
}

/// What is written for a mark, with the space that goes with it.
fn spaced(slip: &Slip, all: &[Slip]) -> Option<String> {
    let mark = slip.mend.clone()?;
    let space = |at: usize| all.iter().any(|other| other.at == (at..at));
    Some(match mark.as_str() {
        "«" if space(slip.at.end) => format!("{mark}\u{202f}"),
        "»" if space(slip.at.start) => format!("\u{202f}{mark}"),
        _ => mark,
    })
}

/// The straight apostrophes of a text.
pub(super) fn straight_apostrophes(text: &str) -> Vec<Slip> {
    apostrophes(text, '\'')
}

/// Whether a text has a curly apostrophe.
pub(super) fn has_curly_apostrophe(text: &str) -> bool {
    !apostrophes(text, '’').is_empty()
}

/// Other signs in the place of an apostrophe: an accent, an opening quote.
pub(super) fn makeshift_apostrophes(text: &str) -> Vec<Slip> {
    "´`ʼ‘".chars().flat_map(|sign| apostrophes(text, sign)).collect()
}

fn apostrophes(text: &str, sign: char) -> Vec<Slip> {
    if !text.contains(sign) {
        return Vec::new();
    }
    let spared = spared(text);
    let found = text.match_indices(sign).map(|(at, sign)| at..at + sign.len()).filter(|range| {
        let before = text[..range.start].chars().next_back();
        let after = text[range.end..].chars().next();
        before.is_some_and(char::is_alphabetic)
            && after.is_some_and(char::is_alphanumeric)
            && !spared.iter().any(|spared| spared.contains(&range.start))
    });
    found.map(|range| Slip::mended(range, "’")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn straight_marks_become_those_of_the_language() {
        for (language, before, after) in [
            ("fr", "Le \"vivre ensemble\" en actes", "Le «_vivre ensemble_» en actes"),
            ("fr", "\"Titre\"", "«_Titre_»"),
            ("fr", "<<Titre>>", "«_Titre_»"),
            ("en", "The \"commons\" today", "The “commons” today"),
            ("fr", "Un \"mot seul", "Un {\"}mot seul"),
        ] {
            assert_eq!(mended(before, &straight_quotes(language, before)), after);
        }
    }

    #[test]
    fn other_marks_stay() {
        for text in ["Le « vivre ensemble »", "un écran de 24\"", "“Titre”", "l'eau"] {
            assert_eq!(straight_quotes("fr", text), [], "{text}");
        }
        assert_eq!(straight_apostrophes("5' de pause, 'mot', l’eau"), []);
        assert_eq!(mended("l'eau, aujourd'hui", &straight_apostrophes("l'eau, aujourd'hui")), "l’eau, aujourd’hui");
        assert_eq!(mended("l´eau", &makeshift_apostrophes("l´eau")), "l’eau");
    }
}
