//! Spaces around signs of punctuation, and doubled ones.

use super::each;
use super::slip::Slip;
use super::typographer::{changes, is_space, silent};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::orthotypography::Profile;

pub(super) const RULE: Rule = Rule {
    code: "spaces-of-punctuation",
    number: "T01",
    severity: Severity::Information,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Ponctuation » ; The Chicago Manual of Style, 6.7",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let rule = (Severity::Warning, RULE.code);
    each(evidence, found, rule, |_| true, |passage| slips(&passage.language, passage.text()));
}

/// Spaces that lack, or stand where there is none. An ordinary space in the place of a no-break one is right: the page has it mended.
pub(super) fn slips(language: &str, text: &str) -> Vec<Slip> {
    // Most titles and names have no sign at all.
    if !text.contains([',', '.', ';', ':', '!', '?', '«', '»']) && !text.contains("  ") {
        return Vec::new();
    }
    let mut slips = Vec::new();
    if wants_the_typographer(text) {
        let own = Profile::of(language);
        let profile = Profile {
            tidy_spaces: true,
            guillemets: own.guillemets,
            high_signs: own.high_signs,
            colon: own.colon,
            ..silent(language)
        };
        slips = changes(&profile, text);
    }
    // Signs against one another are another fault.
    let sign = |c: Option<char>| c.is_some_and(|c| ".,;:!?…".contains(c));
    slips.retain(|slip| !(sign(text[..slip.at.start].chars().next_back()) && sign(text[slip.at.end..].chars().next())));
    slips.extend(missing_after(text));
    // A sign with its space on the wrong side is one slip, not two.
    let turned = on_the_wrong_side(text);
    slips.retain(|slip| !turned.iter().any(|turned| slip.at.start < turned.at.end && turned.at.start <= slip.at.end));
    slips.extend(turned);
    slips.sort_by_key(|slip| slip.at.start);
    // An opening mark and its text may want the same space.
    slips.dedup_by(|next, slip| next.at.start < slip.at.end || next.at == slip.at);
    slips
}

/// `mot .Autre` and `mot ,autre`: the space stands before the sign instead of after it.
fn on_the_wrong_side(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '.' | ',')) {
        let before = text[..at].trim_end();
        let next: String = text[at + 1..].chars().take_while(|c| c.is_alphabetic()).collect();
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        // « la plateforme .Net », « un fichier .pdf » begin with their point.
        let goes_on = next.chars().count() > 1 && next != "Net" && (c == ',' || next.starts_with(char::is_uppercase));
        let sentence = next.chars().skip(1).all(char::is_lowercase) && word.chars().count() > 1;
        if before.len() < at && !text[before.len()..at].contains('\n') && goes_on && sentence {
            slips.push(Slip::mended(before.len()..at + 1, format!("{c} ")));
        }
    }
    slips
}

/// Whether a text has a sign that takes a space, or a space that may be too many. Full stops and commas against their words, most of
/// prose, have neither.
fn wants_the_typographer(text: &str) -> bool {
    let mut after_space = false;
    text.chars().any(|c| {
        let before = std::mem::replace(&mut after_space, is_space(c));
        matches!(c, ';' | ':' | '!' | '?' | '«' | '»' | '<' | '>') || before && (is_space(c) || matches!(c, ',' | '.'))
    })
}

/// `un,deux` and `mot.Autre`: no space after a sign that ends a word.
fn missing_after(text: &str) -> Vec<Slip> {
    let spared = super::words::spared(text);
    let mut slips = Vec::new();
    for (at, c) in text.char_indices() {
        let (before, after) = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
        let (Some(before), Some(after)) = (before, after) else { continue };
        let missing = match c {
            ',' => before.is_alphabetic() && after.is_alphabetic() || before.is_alphanumeric() && after.is_alphabetic(),
            ';' => before.is_alphanumeric() && after.is_alphabetic(),
            // `M.Dupont` is another matter; `etc.Puis` and `fin.Puis` have a word before.
            '.' => {
                let word = text[..at].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
                let next = text[at + 1..].split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
                word.chars().count() > 2
                    && word.chars().all(char::is_lowercase)
                    && next.chars().count() > 1
                    && next.starts_with(char::is_uppercase)
                    && next.chars().skip(1).all(char::is_lowercase)
            }
            '»' => after.is_alphabetic(),
            _ => false,
        };
        if missing && !spared.iter().any(|range| range.contains(&at)) {
            let place = at + c.len_utf8();
            slips.push(Slip::mended(place..place, " "));
        }
    }
    slips
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn missing_and_doubled_spaces_are_mended() {
        for (language, before, after) in [
            ("fr", "Bonjour! Ça va?", "Bonjour_! Ça va_?"),
            ("fr", "Titre: sous-titre", "Titre_: sous-titre"),
            ("fr", "un «mot» ; deux", "un «_mot_» ; deux"),
            ("fr", "un , deux  trois .", "un, deux trois."),
            ("fr", "rouge,vert", "rouge, vert"),
            ("fr", "la fin.Puis le début", "la fin. Puis le début"),
            ("fr", "le climat .Rendez-vous à 10 h", "le climat. Rendez-vous à 10 h"),
            ("fr", "rouge ,vert", "rouge, vert"),
            ("en", "Hello ! Now : here", "Hello! Now: here"),
            ("fr-CA", "Bonjour !", "Bonjour!"),
        ] {
            assert_eq!(mended(before, &slips(language, before)), after);
        }
    }

    #[test]
    fn what_is_right_stays() {
        for (language, text) in [
            ("fr", "Bonjour ! Ça va ? Titre : sous-titre ; « mot »"),
            ("fr", "Bonjour\u{202f}! À 10:30, ratio 1:1, https://a.fr/b?c=d"),
            ("fr", "Ah ?! (sic !) Quoi…? M. J.-P. Dupont, p.ex. 3,5 km"),
            ("fr", "Les directeur(trice)s, 1,2 million, comite21.org, puis"),
            ("fr", "la plateforme .Net, un fichier .pdf, le domaine .fr, M. .Dupont"),
            ("en", "Hello! Now: here; “quoted” 10:30, 1,000 people, e.g. this"),
            ("pt", "Olá !"),
        ] {
            assert_eq!(slips(language, text), [], "{text}");
        }
    }
}
