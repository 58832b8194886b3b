//! Where Grammalecte is mistaken more often than the author: about names, acronyms, nouns that stand beside another noun.

use super::Kind;
use crate::check::spelling::french_nominals;
use std::ops::Range;

/// Whether a finding is rather a mistake of the reader, by the words around it.
pub(super) fn is_doubtful(text: &str, at: &Range<usize>, slip: Kind, said: &str) -> bool {
    let written = &text[at.clone()];
    let before = text[..at.start].split_whitespace().next_back().unwrap_or_default();
    let mut following = text[at.end..].split_whitespace();
    let after = following.next().unwrap_or_default();
    let begins = text[..at.start].trim_end().is_empty() || before.ends_with(['.', '!', '?', ':', '…', '«', '–']);
    let mut inside = written.split_whitespace();
    // « Falcot SA pour », « un VG »: what is written in capitals has a gender and a sense of its own.
    let capitals = [before, after].into_iter().chain(inside.clone()).any(is_in_capitals);
    // « le Destination », « celui de Ian »: names.
    let first_is_name = inside.next().is_some_and(|word| begins_with_capital(word) && !begins);
    let named =
        first_is_name || inside.any(begins_with_capital) || said.starts_with("Élision") && begins_with_capital(after);
    // « Quand à midi sonne la cloche », « cent un ateliers ».
    let next = if after == "à" { following.next().unwrap_or_default() } else { after };
    let noon =
        written.starts_with("Quand") && (next.starts_with("mi") || next.starts_with(|c: char| c.is_ascii_digit()));
    let mut back = text[..at.start].split_whitespace().rev();
    let two = [back.next().unwrap_or_default(), back.next().unwrap_or_default()];
    let number = |word: &str| matches!(word, "et" | "cent" | "cents" | "mille");
    let one = |word: &str| matches!(word, "un" | "une");
    let numbered = slip == Kind::Agreement && (number(two[0]) && one(written) || number(two[1]) && one(two[0]));
    let counted =
        slip == Kind::Agreement && text[..at.start].trim_end().ends_with(|c: char| c.is_ascii_digit() || c == '+');
    // « Suit une série de questions », « des patches ».
    let turned = said.contains("impératif") || said.contains("introuvable");
    capitals
        || named
        || noon
        || numbered
        || counted
        || turned
        || is_a_noun_beside(written, after, said)
        || written.ends_with("le lire")
        || slip == Kind::Agreement && written == "lire"
}

/// « Les stands bois, les ateliers cuisine »: a noun that tells the kind of another is no verb. A verb has its object.
fn is_a_noun_beside(written: &str, after: &str, said: &str) -> bool {
    let as_a_verb = said.contains("personne du pluriel") || said.contains("verbe");
    let noun = french_nominals().contains(written) || written.ends_with(['s', 'x']);
    let object = ["le", "la", "les", "un", "une", "des", "leur", "leurs", "son", "sa", "ses"].contains(&after)
        || after.starts_with("l’")
        || after.starts_with("l'");
    as_a_verb && noun && !object
}

fn begins_with_capital(word: &str) -> bool {
    word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
}

fn is_in_capitals(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubtful(text: &str, written: &str, slip: Kind, said: &str) -> bool {
        let start = text.find(written).unwrap();
        is_doubtful(text, &(start..start + written.len()), slip, said)
    }

    #[test]
    fn names_and_nouns_beside_nouns_are_left_alone() {
        let verb = "Conjugaison erronée. Le verbe devrait être à la 3ᵉ personne du pluriel";
        assert!(doubtful("Les ateliers cuisine et les stands bois.", "cuisine", Kind::Grammar, verb));
        assert!(doubtful("Les stands bois, dehors.", "bois", Kind::Grammar, verb));
        assert!(doubtful("Les bureaux de Falcot SA sont là.", "SA", Kind::Confusion, "Confusion"));
        assert!(doubtful("C’est dans un VG que", "un", Kind::Agreement, "Accord"));
        assert!(doubtful("Quand à midi sonne la cloche", "Quand à", Kind::Confusion, "Confusion"));
        assert!(doubtful("cent un ateliers", "un", Kind::Agreement, "Accord"));
        assert!(doubtful("vingt et une structures", "structures", Kind::Agreement, "Accord"));
        assert!(doubtful("Quand à midi sonne", "Quand", Kind::Confusion, "Confusion"));
        assert!(!doubtful("Les enfants dessine la carte.", "dessine", Kind::Grammar, verb));
        assert!(!doubtful("Les voisins danse la valse.", "danse", Kind::Grammar, verb));
        assert!(!doubtful("Les élève arrivent.", "élève", Kind::Agreement, "Accord"));
        assert!(!doubtful("Quand à nous, merci", "Quand à", Kind::Confusion, "Confusion"));
    }
}
