//! Names of people: printed as `Prénom Nom`, and split so that the index can sort them.

use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;

/// Words that begin a surname: "Diane de Beauvoir", "Ludwig van Beethoven", "Anne Le Goff".
static PARTICLES: List = List::new("names", "particles");

/// Those that keep a small letter inside a name.
static SMALL: List = List::new("names", "small-particles");

/// A name ready to be printed and sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// "Diane Perrier de La Bâthie"
    pub full: String,
    pub first: String,
    /// With its particle; the whole name where there is one word only.
    pub surname: String,
}

/// Reads a name typed in any capitals. `surname`, when written, must end the name, or begin it ("Nguyễn Thị Hồng Ánh"); `None` when it
/// does neither.
pub fn name(typed: &str, surname: Option<&str>) -> Option<Name> {
    let words: Vec<&str> = spaced(typed).collect();
    let harmonised = harmonise(&words);
    let full = harmonised.join(" ");
    let split = match surname {
        None => start_of_surname(&words),
        Some(surname) => {
            let surname: Vec<&str> = spaced(surname).collect();
            let start = words.len().checked_sub(surname.len()).filter(|_| !surname.is_empty())?;
            let same = |words: &[&str]| words.iter().zip(&surname).all(|(a, b)| key(a) == key(b));
            if !same(&words[start..]) {
                // "Zoé" is no surname of Zoé Martin, though it begins her name.
                let borne = same(&words) && !is_first_name(&fold(words[0]));
                let (surname, first) = harmonised.split_at(surname.len());
                return borne.then(|| Name { full, first: first.join(" "), surname: surname.join(" ") });
            }
            start
        }
    };
    let (first, surname) = harmonised.split_at(split.min(harmonised.len()));
    Some(Name { full, first: first.join(" "), surname: surname.join(" ") })
}

/// The first name and the surname of a name typed in any capitals; `None` when it neither ends nor begins with the
/// `surname` written.
pub fn split_name(typed: &str, surname: Option<&str>) -> Option<(String, String)> {
    name(typed, surname).map(|read| (read.first, read.surname))
}

/// What tells whether two names are the same: neither capitals, nor spaces, nor the kind of apostrophe matter.
pub fn key(name: &str) -> String {
    spaced(name).collect::<Vec<_>>().join(" ").to_lowercase().replace('’', "'")
}

fn spaced(text: &str) -> impl Iterator<Item = &str> {
    text.split(char::is_whitespace).filter(|word| !word.is_empty())
}

fn start_of_surname(words: &[&str]) -> usize {
    let count = words.len();
    if count < 2 {
        return 0;
    }
    // Capitals tell the surname, if something else than a surname stands before them.
    let capitals = (1..count).find(|&n| is_capital(words[n], n)).filter(|_| !is_capital(words[0], 0));
    let start = match capitals {
        Some(start) => start,
        None => (1..count - 1).find(|&n| is_particle(words[n])).unwrap_or(count - 1),
    };
    // A last word with its apostrophe, "d'Estaing", begins the surname as well as a particle of its own before it.
    let before = (1..start).rev().take_while(|&n| is_particle(words[n])).last();
    let elided = (1..start).find(|&n| fold(words[n]).starts_with("d'"));
    before.into_iter().chain(elided).min().unwrap_or(start)
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(fold(word).as_str())
}

/// Whether the word at place `n` of a name is typed in capitals and is more than initials.
fn is_capital(word: &str, n: usize) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let longest_initials = if n == 0 { 2 } else { 1 };
    letters > longest_initials
        && !word.contains('.')
        && !["II", "III", "IV", "VI"].contains(&word)
        && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}

fn harmonise(words: &[&str]) -> Vec<String> {
    // A single word in capitals is an acronym: "ANCT".
    if words.len() < 2 {
        return words.iter().map(|word| (*word).to_owned()).collect();
    }
    words
        .iter()
        .enumerate()
        .map(|(n, word)| if is_capital(word, n) { titled(word, n) } else { (*word).to_owned() })
        .collect()
}

/// "ROBINOT-BERTRAND" as "Robinot-Bertrand", "D'ALMEIDA" as "d'Almeida", "MCDONALD" as "McDonald".
fn titled(word: &str, place: usize) -> String {
    let lower = word.to_lowercase();
    if place > 0 && SMALL.contains(fold(&lower).as_str()) {
        return lower;
    }
    let mut titled = String::with_capacity(lower.len());
    let mut part = String::new();
    let mut flush = |part: &mut String, next: Option<char>| {
        let elision = matches!(next, Some('\'' | '’')) && part == "d" && place > 0;
        if elision {
            titled.push_str(part);
        } else if let Some(rest) = part.strip_prefix("mc").filter(|rest| rest.chars().count() > 2) {
            titled.push_str("Mc");
            capital(rest, &mut titled);
        } else {
            capital(part, &mut titled);
        }
        titled.extend(next);
        part.clear();
    };
    for c in lower.chars() {
        if matches!(c, '-' | '\'' | '’' | '‑') { flush(&mut part, Some(c)) } else { part.push(c) }
    }
    flush(&mut part, None);
    titled
}

fn capital(part: &str, into: &mut String) {
    let mut letters = part.chars();
    if let Some(first) = letters.next() {
        into.extend(first.to_uppercase());
        into.push_str(letters.as_str());
    }
}

/// The identifier that a name gives when none is written: "Comité 21" gives `comite-21`.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in fold(name).chars() {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn reads(typed: &str, first: &str, surname: &str) {
        let read = name(typed, None).expect("a name without a surname is never refused");
        assert_eq!((read.first.as_str(), read.surname.as_str()), (first, surname), "{typed}");
        assert_eq!(read.full, format!("{first} {surname}").trim());
    }

    #[test]
    fn capitals_become_a_name() {
        reads("Brice COMMENT", "Brice", "Comment");
        reads("Aurélie MÉZIÈRE", "Aurélie", "Mézière");
        reads("AURÉLIE MÉZIÈRE", "Aurélie", "Mézière");
        reads("Isabelle ROBINOT-BERTRAND", "Isabelle", "Robinot-Bertrand");
        reads("Jean D'ALMEIDA", "Jean", "d'Almeida");
        reads("Jean D’ALMEIDA", "Jean", "d’Almeida");
        reads("Jean VAN DAMME", "Jean", "Van Damme");
        reads("Anne LE GOFF", "Anne", "Le Goff");
        reads("Marie de LA FONTAINE", "Marie", "de La Fontaine");
        reads("Jane MCDONALD", "Jane", "McDonald");
        reads("Brian O'NEIL", "Brian", "O'Neil");
        reads("Wei LI", "Wei", "Li");
        reads("Jeanne MARTIN DUPONT", "Jeanne", "Martin Dupont");
    }

    #[test]
    fn initials_and_single_words_stay() {
        reads("JP Martin", "JP", "Martin");
        reads("J.-P. Martin", "J.-P.", "Martin");
        reads("Louis Armand III", "Louis Armand", "III");
        reads("ANCT", "", "ANCT");
        reads("Philippe", "", "Philippe");
    }

    #[test]
    fn the_surname_has_its_particle() {
        reads("Charles-Benoît Heidsieck", "Charles-Benoît", "Heidsieck");
        reads("Simone de Beauvoir", "Simone", "de Beauvoir");
        reads("Ludwig van Beethoven", "Ludwig", "van Beethoven");
        reads("Valéry Giscard d’Estaing", "Valéry Giscard", "d’Estaing");
        reads("Marie  Anne\u{A0}Dupont", "Marie Anne", "Dupont");
    }

    #[test]
    fn a_written_surname_ends_the_name_or_begins_it() {
        let read = name("Diane Perrier de La Bâthie", Some("Perrier de La Bâthie")).expect("ends the name");
        assert_eq!((read.first.as_str(), read.surname.as_str()), ("Diane", "Perrier de La Bâthie"));
        let read = name("Nguyễn Thị Hồng Ánh", Some("Nguyễn")).expect("begins the name");
        assert_eq!((read.first.as_str(), read.surname.as_str()), ("Thị Hồng Ánh", "Nguyễn"));
        assert_eq!(read.full, "Nguyễn Thị Hồng Ánh");
        assert_eq!(name("Diane Perrier", Some("Diane")), None);
        assert_eq!(name("Diane Perrier", Some("Perri")), None);
        assert_eq!(name("Diane de Perrier", Some("de")), None);
        assert_eq!(name("Diane", Some("Diane Perrier")), None);
        assert_eq!(name("Diane Perrier", Some(" ")), None);
        assert!(name("Brice COMMENT", Some("Comment")).is_some());
    }

    #[test]
    fn identifiers_of_names() {
        assert_eq!(slug("Comité 21"), "comite-21");
        assert_eq!(slug("  L’Œuvre & Cie. "), "l-oeuvre-cie");
        assert_eq!(slug("!?"), "");
    }

    proptest! {
        #[test]
        fn a_name_keeps_all_its_letters_and_is_stable(typed in "[A-Za-zÀ-ÿ'’. -]{0,30}") {
            let read = name(&typed, None).expect("never refused");
            prop_assert_eq!(key(&read.full), key(&typed));
            prop_assert_eq!(name(&read.full, None).map(|again| again.full), Some(read.full.clone()));
            let both = [read.first, read.surname].join(" ");
            prop_assert_eq!(both.trim(), read.full.as_str());
        }
    }
}
