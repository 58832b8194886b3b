//! Capitals at every word of a French title: `Séquence Introductive`.

use super::each;
use super::slip::Slip;
use super::words::{Word, begins_sentence, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Names, Passage};
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, french};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::List;

pub(super) const RULE: Rule = Rule {
    code: "title-capitals",
    number: "T12",
    severity: Severity::Information,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Majuscules », « Titres »",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| {
        let kind = passage.kind;
        passage.is_french() && (kind.is_heading() || matches!(kind, Kind::Line | Kind::Cell))
    };
    let (names, dictionary) = (evidence.names(), Recall::new(french));
    each(evidence, found, (RULE.severity, RULE.code), wanted, |passage| slips(passage.text(), names, &dictionary));
}

/// Words that have a capital inside a sentence: institutions, points of the compass that name a region, the earth.
static CAPITALISED: List = List::new("titles", "capitalised");
static SMALL_WORDS: List = List::new("titles", "small");

fn is_always_capitalised(lower: &str) -> bool {
    CAPITALISED.contains(lower)
}

/// Bodies and places that a noun with its own capital may follow.
static BODIES: List = List::new("titles", "bodies");

/// Ensembles and houses that a noun with its own capital may follow, after its article.
static NAMED_BY_A_PLACE: List = List::new("titles", "named-by-a-place");

/// Endings of adjectives, which have no capital of their own: « Direction Générale ».
static ADJECTIVES: List = List::new("titles", "adjective-endings");

/// The words to write in small letters, where all the words of a title have a capital and it is not somebody's name.
fn slips(text: &str, names: &Names, dictionary: &Recall) -> Vec<Slip> {
    let words = words(text);
    // The first word has its capital in any title.
    if words.iter().skip(1).filter(|word| word.is_capitalised()).count() == 0 {
        return Vec::new();
    }
    let small = |word: &Word| SMALL_WORDS.contains(word.lower().as_str());
    // What follows a hyphen or an apostrophe goes with it.
    let heavy: Vec<&Word> = words.iter().filter(|word| !small(word) && word.text.chars().count() > 2).collect();
    let Some((first, others)) = heavy.split_first() else { return Vec::new() };
    if !first.is_capitalised() || others.is_empty() {
        return Vec::new();
    }
    let lone_name = words.first().is_some_and(|word| {
        // « La Fresque du Climat », « Le Petit Prince »: an article and capitals make the name of a work.
        let article = matches!(word.lower().as_str(), "le" | "la" | "les" | "l");
        article && first.start != word.start && heavy.len() < 4
    });
    // « Chœur de l’Arsenal », « Fanfare du Canal »: a place names a body.
    if let [other] = others
        && NAMED_BY_A_PLACE.contains(&first.lower())
        && matches!(text[first.end()..other.start].trim(), "de l’" | "de l'" | "de la" | "du" | "des")
    {
        return Vec::new();
    }
    // « Commission Statuts », « Espace Presse »: what a body or a place is for, set beside it, is its name.
    if let [other] = others
        && BODIES.contains(&first.lower())
        && &text[first.end()..other.start] == " "
        && !ADJECTIVES.words().iter().any(|ending| other.text.ends_with(ending))
    {
        return Vec::new();
    }
    let common = |word: &&Word| {
        word.text.chars().skip(1).all(char::is_lowercase)
            && word.is_capitalised()
            && dictionary.is_common(word.text)
            && !names.has(word.text)
            && !is_always_capitalised(&word.lower())
    };
    let inside: Vec<&Word> = others.iter().copied().filter(|word| !begins_sentence(text, word.start)).collect();
    let all = !inside.is_empty() && inside.iter().all(common) && others.iter().all(|word| word.is_capitalised());
    if !all || lone_name || !dictionary.is_common(first.text) && inside.len() < 2 {
        return Vec::new();
    }
    let mut slips: Vec<Slip> = inside.iter().map(|word| Slip::mended(word.range(), word.lower())).collect();
    // « Pour Les »: small words with a capital.
    let smalls = words.iter().skip(1).filter(|word| small(word) && word.is_capitalised());
    let smalls = smalls.filter(|word| !begins_sentence(text, word.start) && word.start > first.start);
    slips.extend(smalls.map(|word| Slip::mended(word.range(), word.lower())));
    slips.sort_by_key(|slip| slip.at.start);
    whole(text, &slips).into_iter().collect()
}

/// One slip in the place of those of a title, which is told once.
fn whole(text: &str, slips: &[Slip]) -> Option<Slip> {
    let (from, to) = (slips.first()?.at.start, slips.last()?.at.end);
    let mut words = text[from..to].to_owned();
    for slip in slips.iter().rev() {
        words.replace_range(slip.at.start - from..slip.at.end - from, slip.mend.as_deref().unwrap_or_default());
    }
    Some(Slip::mended(from..to, words))
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn capitals_inside_a_title_are_lowered() {
        for (before, after) in [
            ("Séquence Introductive", "Séquence introductive"),
            ("Table Ronde", "Table ronde"),
            ("Direction Générale", "Direction générale"),
            (
                "Les Territoires En Transition Écologique Et Sociale",
                "Les territoires en transition écologique et sociale",
            ),
            ("Pause Déjeuner", "Pause déjeuner"),
            ("Mot de Bienvenue", "Mot de bienvenue"),
        ] {
            let names = Names::default();
            let mended = mended(before, &slips(before, &names, &Recall::new(french)));
            // The first word of a title that begins with an article keeps what it has.
            assert!(mended == after || mended.to_lowercase() == after.to_lowercase() && mended != before, "{mended}");
        }
    }

    #[test]
    fn names_and_plain_titles_stay() {
        for text in [
            "Séquence introductive",
            "La Fresque du Climat",
            "Commission Statuts",
            "Chœur de l’Arsenal",
            "Fanfare du Canal",
            "Espace Presse",
            "Le Petit Prince",
            "Pays de la Loire",
            "Rencontres de Lyon",
            "Atelier : Comment faire ? Pour qui ?",
            "Parcours A",
            "L’Europe et l’État",
            "Design thinking",
            "TABLE RONDE",
        ] {
            assert_eq!(slips(text, &Names::default(), &Recall::new(french)), [], "{text}");
        }
    }
}
