//! Headings of columns and names of sheets, in the words that people use, and the keys that they mean.

use crate::language::folding::fold;
use crate::language::lists::{List, Pairs};
use crate::programme::key_meant;
use std::sync::OnceLock;

/// Kinds of sheets and what the template calls them, in each language.
static NAMES: Pairs = Pairs::new("sheets", "names");
/// Other words for headings, and the keys that they mean in a table.
static WORDS: Pairs = Pairs::new("sheets", "words");
static OTHER_NAMES: Pairs = Pairs::new("sheets", "other-names");
/// Keys and the headings that the template has for them.
static HEADINGS: Pairs = Pairs::new("sheets", "headings");
/// Words that a heading may end in and be understood without: "Titre de la session".
static ENDINGS: List = List::new("sheets", "heading-endings");
static FIRST_NAMES: List = List::new("sheets", "first-names");
static LAST_NAMES: List = List::new("sheets", "last-names");

/// What a kind of sheet, or a table, is called in a language; the kind itself where it has no name there.
pub(super) fn name_of<'a>(kind: &'a str, language: &str) -> &'a str {
    NAMES.of(language).find(|(known, _)| *known == kind).map_or(kind, |(_, name)| name)
}

/// The heading of a key in a language; the key itself where it has none.
pub(super) fn heading_of<'a>(key: &'a str, language: &str) -> &'a str {
    HEADINGS.of(language).find(|(known, _)| *known == key).map_or(key, |(_, heading)| heading)
}

/// The kind of a sheet by its name: `sessions` for "Sessions", "Programme du jeudi", "sessions (2)".
pub(super) fn kind_of(name: &str) -> Option<&'static str> {
    let name = plain(name);
    let known = || NAMES.iter().map(|(kind, name)| (name, kind)).chain(OTHER_NAMES.iter());
    let own = |kind: &str| plain(kind) == name;
    let exact = known().find(|(word, kind)| plain(word) == name || own(kind));
    let begins = |word: &str| name.strip_prefix(&plain(word)).is_some_and(|rest| rest.starts_with(['-']));
    exact.or_else(|| known().find(|(word, _)| begins(word))).map(|(_, kind)| kind)
}

/// What a heading means among some keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub key: &'static str,
    /// The number after it: "Intervenant 2".
    pub number: Option<u32>,
}

/// The key that a heading stands for, among those that are known there.
pub(super) fn meant(heading: &str, known: &[&'static str]) -> Option<Meaning> {
    let whole = plain(&without_brackets(heading));
    if whole.is_empty() {
        return None;
    }
    let found = |words: &str| key_of(words, known).map(|key| Meaning { key, number: None });
    if let Some(meaning) = found(&whole).or_else(|| found(&plain(heading))) {
        return Some(meaning);
    }
    let (words, number) = numbered(&whole);
    if number.is_some()
        && let Some(key) = key_of(&words, known)
    {
        return Some(Meaning { key, number });
    }
    let shorter = ENDINGS.words().iter().find_map(|ending| {
        let rest = words.strip_suffix(&plain(ending))?.trim_end_matches('-');
        key_of(rest, known)
    });
    if let Some(key) = shorter {
        return Some(Meaning { key, number });
    }
    // "Intervenants / Intervenantes", "Salle ou lieu"
    let sides = heading.split(['/', '|', '\n']).map(|side| plain(&without_brackets(side)));
    let mut sides = sides.filter_map(|side| key_of(&side, known));
    let key = sides.next()?;
    sides.all(|other| other == key).then_some(Meaning { key, number })
}

/// Whether a heading asks for a first name or for a last name.
pub(in super::super) fn part_of_a_name(heading: &str) -> Option<NamePart> {
    let words = plain(&without_brackets(heading));
    let (words, _) = numbered(&words);
    let first = |list: &List| {
        list.words().iter().any(|word| {
            let word = plain(word);
            words == word || words.strip_prefix(&word).is_some_and(|rest| rest.starts_with('-'))
        })
    };
    // "Prénom et nom", "Nom, prénom" ask for both.
    let both = words.split('-').any(|word| FIRST_NAMES.words().iter().any(|known| plain(known) == word))
        && words.split('-').any(|word| LAST_NAMES.words().iter().any(|known| plain(known) == word))
        && !FIRST_NAMES.words().iter().chain(LAST_NAMES.words().iter()).any(|known| plain(known) == words);
    match () {
        () if both => None,
        () if first(&FIRST_NAMES) => Some(NamePart::First),
        () if first(&LAST_NAMES) => Some(NamePart::Last),
        () => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum NamePart {
    First,
    Last,
}

fn key_of(words: &str, known: &[&'static str]) -> Option<&'static str> {
    if let Some(key) = known.iter().find(|key| **key == words) {
        return Some(key);
    }
    let own = headings().iter().find(|(heading, key)| heading == words && known.contains(key)).map(|(_, key)| *key);
    let said = || WORDS.iter().find(|(word, key)| plain(word) == words && known.contains(key)).map(|(_, key)| key);
    let meant = own.or_else(said).or_else(|| key_meant(words, known))?;
    known.iter().copied().find(|key| *key == meant)
}

fn headings() -> &'static [(String, &'static str)] {
    static FOLDED: OnceLock<Vec<(String, &str)>> = OnceLock::new();
    FOLDED.get_or_init(|| HEADINGS.iter().map(|(key, heading)| (plain(heading), key)).collect())
}

/// The words of a list in every language, as [`plain`] has them.
pub(super) struct PlainWords(List, OnceLock<Vec<String>>);

impl PlainWords {
    pub(super) const fn new(file: &'static str, key: &'static str) -> PlainWords {
        PlainWords(List::new(file, key), OnceLock::new())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.1.get_or_init(|| self.0.words().iter().map(plain).collect()).iter().map(String::as_str)
    }
}

/// As keys are written: small letters without accents, hyphens for spaces, one gender for several.
pub(super) fn plain(heading: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in heading.split(|c: char| c.is_whitespace() || ",'’:*?!°".contains(c)).filter(|word| !word.is_empty())
    {
        let word = fold(&one_gender(word));
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
        if !word.is_empty() {
            words.push(word.replace('_', "-"));
        }
    }
    words.join("-")
}

/// `intervenants` for `Intervenant·e·s`, `Intervenant(e)s` and `Intervenant.e.s`.
fn one_gender(word: &str) -> String {
    let signs = ['·', '•', '⋅', '‧', '(', '.', '/', '-', '*'];
    let Some(at) = word.find(signs) else { return word.to_owned() };
    let (stem, rest) = word.split_at(at);
    if stem.chars().count() < 3 {
        return word.to_owned();
    }
    let parts: Vec<String> =
        rest.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    let ending = |part: &String| crate::language::inclusive::is_ending(part) || part == "s";
    if parts.is_empty() || !parts.iter().all(ending) {
        return word.to_owned();
    }
    let plural = parts.iter().any(|part| part.ends_with('s')) && !stem.ends_with('s');
    format!("{stem}{}", if plural { "s" } else { "" })
}

fn without_brackets(heading: &str) -> String {
    // "Intervenant(e)s" is one word.
    match heading.find(" (").or_else(|| heading.find("\n(")) {
        Some(at) if at > 0 => {
            let after = heading[at..].find(')').map_or("", |end| &heading[at + end + 1..]);
            format!("{}{after}", &heading[..at])
        }
        _ => heading.to_owned(),
    }
}

/// "intervenant-2": the words, and the number.
fn numbered(words: &str) -> (String, Option<u32>) {
    let rest = words.trim_end_matches(|c: char| c.is_ascii_digit());
    match words[rest.len()..].parse() {
        Ok(number) if !rest.is_empty() && rest.len() < words.len() => {
            let rest = rest.trim_end_matches('-').trim_end_matches("-n").trim_end_matches("-no");
            (rest.to_owned(), Some(number))
        }
        _ => (words.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::sheets::shapes;
    use crate::language::messages::Messages;

    fn sessions() -> Vec<&'static str> {
        crate::inputs::sheets::columns::session_keys()
    }

    #[test]
    fn headings_as_people_write_them() {
        let known = sessions();
        for (heading, key, number) in [
            ("Titre", "title", None),
            ("TITRE DE LA SESSION *", "title", None),
            ("Début", "start", None),
            ("debut", "start", None),
            ("Heure de début", "start", None),
            ("Heure", "start", None),
            ("Horaires", "hours", None),
            ("Fin :", "end", None),
            ("Intervenant·e·s", "speakers", None),
            ("Intervenant(e)s", "speakers", None),
            ("Intervenants (nom, fonction, organisme)", "speakers", None),
            ("Intervenants / Intervenantes", "speakers", None),
            ("Intervenant 2", "speakers", Some(2)),
            ("Salle", "room", None),
            ("Lieu", "room", None),
            ("Parcours", "parcours", None),
            ("Atelier", "parcours", None),
            ("Modérateur·rice", "moderators", None),
            ("Résumé", "description", None),
            ("Speakers", "speakers", None),
            ("Start time", "start", None),
            ("Raum", "room", None),
            ("Beginn", "start", None),
            ("short-title", "short-title", None),
        ] {
            let meaning = meant(heading, &known);
            assert_eq!(meaning.as_ref().map(|m| (m.key, m.number)), Some((key, number)), "{heading}");
        }
        for heading in ["", "Remarques internes", "Statut", "§"] {
            assert_eq!(meant(heading, &known), None, "{heading}");
        }
    }

    #[test]
    fn what_the_template_writes_is_read_back() {
        for messages in Messages::all() {
            let language = messages.tag();
            let tables =
                ["Event", "Presentation", "Brand", "Print", "Parcours", "Appearance", "Practical", "Day", "Contact"];
            for table in tables {
                let known: Vec<&str> = shapes::keys(table).collect();
                for key in &known {
                    let heading = heading_of(key, language);
                    let read = meant(heading, &known).map(|meaning| meaning.key);
                    assert_eq!(read, Some(*key), "{heading} in {table}, {language}");
                }
            }
            let known = sessions();
            for key in &known {
                let heading = heading_of(key, language);
                assert_eq!(meant(heading, &known).map(|meaning| meaning.key), Some(*key), "{heading}, {language}");
            }
            for (kind, _) in NAMES.of(language) {
                assert_eq!(kind_of(name_of(kind, language)), Some(kind), "{language}");
            }
        }
    }

    #[test]
    fn first_names_and_last_names_are_told_apart() {
        assert_eq!(part_of_a_name("Prénom"), Some(NamePart::First));
        assert_eq!(part_of_a_name("Nom"), Some(NamePart::Last));
        assert_eq!(part_of_a_name("Nom de famille"), Some(NamePart::Last));
        assert_eq!(part_of_a_name("First name"), Some(NamePart::First));
        assert_eq!(part_of_a_name("Prénom et nom"), None);
        assert_eq!(part_of_a_name("Titre"), None);
    }
}
