//! Capitals of names and roles.

use super::not_a_person::is_organisation;
use super::roster::{Listed, roster};
use super::spellings::quoted;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Line, leading_surname};
use std::collections::BTreeMap;

pub(super) const NAMES: Rule = Rule {
    code: "name-capitals",
    number: "Q07",
    severity: Severity::Warning,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale: first name, then surname",
    judge: Some(names),
};

pub(super) const SMALL: Rule = Rule {
    code: "small-letter-in-a-name",
    number: "Q08",
    severity: Severity::Warning,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale: every part of a name but its particle has a capital",
    judge: Some(small),
};

pub(super) const ROLES: Rule = Rule {
    code: "role-capitals",
    number: "Q09",
    severity: Severity::Information,
    fixable: false,
    source: "One way to write roles in one brochure",
    judge: Some(roles),
};

/// Words of a name that keep their small letters.
static PARTICLES: List = List::new("names", "small-inside");

/// Syllables that begin Korean surnames: the given name after them has a small letter after its hyphen.
static KOREAN: List = List::new("names", "korean");

fn names(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let everyone = roster(evidence.programme);
    for listed in &everyone {
        let typed = listed.appearances.iter().filter_map(|appearance| appearance.typed.as_ref());
        for typed in typed.filter(|name| !is_organisation(name)) {
            let words: Vec<&str> = typed.split_whitespace().collect();
            let (key, right) = if let Some(right) = surname_first(&words) {
                ("name-capitals-order", right)
            } else if words.len() > 1 && words.iter().all(|word| is_small(word)) {
                (NAMES.code, words.iter().map(|word| capitalised(word)).collect::<Vec<_>>().join(" "))
            // A lone word may be a handle, which is written as its bearer does: « RFguy ».
            } else if let Some(right) = slipped(&words).filter(|_| words.len() > 1) {
                (NAMES.code, right)
            } else {
                continue;
            };
            found.push(told(NAMES.code, key, typed, &right, evidence));
        }
    }
    let first = found.len();
    mixed(&everyone, evidence, found);
    two_ways(&everyone, evidence, first, found);
}

/// One person typed with capitals of two ways: "Adrien L'hostis", "Adrien L'Hostis". The rarer one is odd; at equal numbers the one
/// in capitals from end to end, then the one with fewer.
fn two_ways(everyone: &[Listed], evidence: &Evidence, first: usize, found: &mut Vec<Diagnostic>) {
    for listed in everyone {
        let typed: Vec<&Line> = listed.appearances.iter().filter_map(|appearance| appearance.typed.as_ref()).collect();
        let count = |wanted: &Line| typed.iter().filter(|name| name.value == wanted.value).count();
        let shouted = |name: &Line| name.split_whitespace().any(is_capital);
        let capitals = |name: &Line| name.chars().filter(|c| c.is_uppercase()).count();
        let Some(usual) = typed.iter().max_by_key(|name| (!shouted(name), count(name), capitals(name))) else {
            continue;
        };
        for name in &typed {
            let is_told = found[first..].iter().any(|fault| fault.labels.iter().any(|label| label.span == name.span));
            // A small letter that any name would mind is told for that.
            let is_told = is_told || without_small_letters(name).is_some();
            if is_told || name.value == usual.value || name.to_lowercase() != usual.to_lowercase() {
                continue;
            }
            let key = if shouted(name) { "name-capitals-mixed" } else { NAMES.code };
            let mut fault = self::told(NAMES.code, key, name, usual, evidence);
            fault.severity = Severity::Information;
            found.push(fault);
        }
    }
}

fn told(code: &'static str, key: &'static str, typed: &Line, right: &str, evidence: &Evidence) -> Diagnostic {
    let saying = say(key).with("name", &typed.value).with("right", right);
    let fault = Diagnostic::warning(code, saying).at(typed.span.clone(), "here");
    let is_text = evidence.source.get(typed.span.clone()).is_some_and(|text| text.starts_with(['"', '\'']));
    match quoted(right).filter(|_| is_text) {
        Some(right) => fault.mend(typed.span.clone(), right),
        None => fault,
    }
}

/// "COMMENT Brice": the surname stands first, as its capitals or its comma say. The name in its common order.
fn surname_first(words: &[&str]) -> Option<String> {
    let leading = leading_surname(words)?;
    let (surname, first) = words[leading.civility..].split_at(leading.surname);
    // "LE GOFF Enogat" is plain by its one given name; "NGUYEN Van An" is in the order of its country.
    let letters = surname.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic()).count();
    (leading.certain || first.len() == 1 && letters > 3).then(|| leading.turned(words).join(" "))
}

fn is_capital(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}

fn is_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase) && word.chars().all(|c| !c.is_uppercase())
}

fn capitalised(word: &str) -> String {
    if PARTICLES.contains(fold(word).as_str()) {
        return word.to_owned();
    }
    let mut right = String::with_capacity(word.len());
    let mut start = true;
    for c in word.chars() {
        if start {
            right.extend(c.to_uppercase())
        } else {
            right.push(c)
        }
        start = matches!(c, '-' | '\u{2011}');
    }
    right
}

/// "DUpont", "MArtin": two capitals where the key was held too long.
fn slipped(words: &[&str]) -> Option<String> {
    let slip = |word: &&&str| {
        let letters: Vec<char> = word.chars().collect();
        letters.len() > 3
            && letters[0].is_uppercase()
            && letters[1].is_uppercase()
            && letters[2..].iter().all(|c| c.is_lowercase())
            && letters[1..].iter().all(|c| c.is_alphabetic())
    };
    words.iter().any(|word| slip(&word)).then(|| {
        let mend = |word: &&str| {
            if !slip(&word) {
                return (*word).to_owned();
            }
            let mut letters = word.chars();
            letters.next().into_iter().chain(letters.flat_map(char::to_lowercase)).collect()
        };
        words.iter().map(mend).collect::<Vec<String>>().join(" ")
    })
}

/// Surnames typed in capitals among others that are not: printed alike, but one of two ways in the file.
fn mixed(everyone: &[Listed], evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let typed = everyone.iter().filter_map(|listed| listed.appearances.iter().find_map(|one| one.typed.as_ref()));
    let typed: Vec<&Line> = typed.filter(|name| name.contains(char::is_whitespace)).collect();
    let in_capitals = |name: &&&Line| {
        let words: Vec<&str> = name.split_whitespace().collect();
        !is_capital(words[0]) && words.last().is_some_and(|word| is_capital(word) && word.len() > 2)
    };
    let capitals: Vec<&&Line> = typed.iter().filter(in_capitals).collect();
    if capitals.is_empty() || capitals.len() * 4 > typed.len() {
        return;
    }
    for name in capitals {
        let Some(person) = everyone.iter().find(|listed| listed.typed().1 == name.span) else { continue };
        let mut fault = told(NAMES.code, "name-capitals-mixed", name, &person.person.name, evidence);
        fault.severity = Severity::Information;
        found.push(fault);
    }
}

fn small(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for listed in roster(evidence.programme) {
        // An organisation among the people is told for that.
        let typed = listed.appearances.iter().filter_map(|appearance| appearance.typed.as_ref());
        for typed in typed.filter(|name| !is_organisation(name)) {
            if let Some(right) = without_small_letters(typed) {
                found.push(told(SMALL.code, SMALL.code, typed, &right, evidence));
            }
        }
    }
}

/// The name with the capitals that it lacks; `None` when it lacks none.
fn without_small_letters(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let korean = words.iter().any(|word| KOREAN.contains(fold(word).as_str()));
    // A name all in small letters is told for that.
    if words.len() < 2 || words.iter().all(|word| is_small(word)) {
        return None;
    }
    let mut changed = false;
    let right: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(n, word)| {
            let alone = is_small(word)
                && word.chars().all(|c| c.is_alphabetic() || c == '-')
                && word.chars().count() > 2
                && !PARTICLES.contains(fold(word).as_str());
            let right = if alone { capitalised(word) } else { parts(word, n, korean) };
            changed |= right != *word;
            right
        })
        .collect();
    changed.then(|| right.join(" "))
}

/// The parts after hyphens and after D’ and O’, each with its capital.
fn parts(word: &str, place: usize, korean: bool) -> String {
    let mut right = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(at) = rest.find(['-', '\u{2011}', '\'', '’']) {
        let sign = rest[at..].chars().next().unwrap_or('-');
        let before = &rest[..at];
        right.push_str(&rest[..at]);
        right.push(sign);
        rest = &rest[at + sign.len_utf8()..];
        let part = rest.split(['-', '\u{2011}', '\'', '’']).next().unwrap_or_default();
        let hyphen = matches!(sign, '-' | '\u{2011}');
        let after_a_name = before.starts_with(char::is_uppercase);
        let elided = !hyphen && place > 0 && ["d", "o", "D", "O"].contains(&before);
        let lacks = part.starts_with(char::is_lowercase)
            && ((hyphen
                && after_a_name
                && !korean
                && !PARTICLES.contains(fold(part).as_str())
                && part.chars().count() > 2
                && !["sur", "sous", "les", "lez", "en", "aux", "ul", "ud", "ed", "ur", "er"]
                    .contains(&fold(part).as_str()))
                || (elided && part.chars().count() > 2));
        if lacks {
            let mut letters = rest.chars();
            right.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            rest = letters.as_str();
        }
    }
    right.push_str(rest);
    right
}

/// One role with capitals inside in one place and without in another: "Directeur Général", "Directeur général". The rarer way is odd,
/// and at equal numbers the one with more capitals.
fn inside(roles: &[&Line], evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let rest = |role: &Line| role.chars().skip(1).collect::<String>();
    let mut alike: BTreeMap<String, BTreeMap<String, Vec<&Line>>> = BTreeMap::new();
    for &role in roles {
        alike.entry(role.to_lowercase()).or_default().entry(rest(role)).or_default().push(role);
    }
    for ways in alike.values().filter(|ways| ways.len() > 1) {
        let capitals = |rest: &str| rest.chars().filter(|c| c.is_uppercase()).count();
        let Some((usual, _)) = ways.iter().max_by_key(|(rest, roles)| (roles.len(), std::cmp::Reverse(capitals(rest))))
        else {
            continue;
        };
        for &role in ways.iter().filter(|(rest, _)| *rest != usual).flat_map(|(_, roles)| roles) {
            let first = role.chars().next().unwrap_or_default();
            let right = format!("{first}{usual}");
            let saying = say("role-capitals-inside").with("role", &role.value).with("right", &right);
            let mut fault = Diagnostic::information(ROLES.code, saying).at(role.span.clone(), "here");
            let is_text = evidence.source.get(role.span.clone()).is_some_and(|text| text.starts_with(['"', '\'']));
            if let Some(right) = quoted(&right).filter(|_| is_text) {
                fault = fault.mend(role.span.clone(), right);
            }
            found.push(fault);
        }
    }
}

fn roles(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    // Moderators stand in a sentence, "Animée par …, directrice de …", where a role has a small letter.
    let mut roles: Vec<&Line> = crate::check::evidence::identities::sessions(evidence.programme)
        .flat_map(|session| session.speakers.iter().chain(session.items.iter().flat_map(|item| &item.speakers)))
        .flat_map(|appearance| &appearance.roles)
        .filter_map(|role| role.role.as_ref())
        .filter(|role| role.starts_with(char::is_alphabetic))
        .collect();
    roles.sort_by_key(|role| role.span.start);
    roles.dedup_by_key(|role| role.span.start);
    inside(&roles, evidence, found);
    let (capitals, smalls): (Vec<&Line>, Vec<&Line>) =
        roles.iter().partition(|role| role.starts_with(char::is_uppercase));
    // One way is the way of the house when four roles in five have it.
    let (odd, to_capital) = if smalls.len() * 4 <= capitals.len() { (smalls, true) } else { (capitals, false) };
    if odd.is_empty() || odd.len() * 5 > roles.len() {
        return;
    }
    for role in odd {
        let first = role.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        // "PDG", "DJ", and proper nouns: their capitals are their own.
        if !to_capital && (first.chars().skip(1).any(char::is_uppercase) || first.chars().count() < 3) {
            continue;
        }
        let saying = say(if to_capital { ROLES.code } else { "role-capitals-small" }).with("role", &role.value);
        let mut fault = Diagnostic::information(ROLES.code, saying).at(role.span.clone(), "here");
        if let Some((place, letter)) = first_letter(evidence.source, role) {
            let mend: String =
                if to_capital { letter.to_uppercase().collect() } else { letter.to_lowercase().collect() };
            fault = fault.mend(place, mend);
        }
        found.push(fault);
    }
}

/// The place of the first letter of a line of text.
fn first_letter(source: &str, line: &Line) -> Option<(Span, char)> {
    let text = source.get(line.span.clone())?;
    let (at, letter) = text.char_indices().find(|(_, c)| c.is_alphabetic())?;
    let start = line.span.start + at;
    (line.starts_with(letter)).then(|| (start..start + letter.len_utf8(), letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_that_stand_first() {
        let read = |name: &str| surname_first(&name.split_whitespace().collect::<Vec<_>>());
        assert_eq!(read("COMMENT Brice").as_deref(), Some("Brice COMMENT"));
        assert_eq!(read("LE GOFF Anne").as_deref(), Some("Anne LE GOFF"));
        assert_eq!(read("ROBINOT-BERTRAND Isabelle").as_deref(), Some("Isabelle ROBINOT-BERTRAND"));
        for name in
            ["Brice COMMENT", "DJ Mamie Paulette", "JP Martin", "BRICE COMMENT", "NTM Joey", "J.-P. Martin", "ORLAN"]
        {
            assert_eq!(read(name), None, "{name}");
        }
    }

    #[test]
    fn capitals_that_are_missing() {
        for (name, right) in [
            ("Isabelle Robinot-bertrand", "Isabelle Robinot-Bertrand"),
            ("Jean-pierre Seyvos", "Jean-Pierre Seyvos"),
            ("Brice comment", "Brice Comment"),
            ("Jean D'almeida", "Jean D'Almeida"),
            ("Brian O'neil", "Brian O'Neil"),
        ] {
            assert_eq!(without_small_letters(name).as_deref(), Some(right));
        }
        for name in [
            "Simone de Beauvoir",
            "Tanguy Le Floc'h",
            "Cédric N'Diolé",
            "Ban Ki-moon",
            "Kim Jong-un",
            "Jean d'Almeida",
            "Antoine de Saint-Exupéry",
            "Nour-ed-Dine Abd-el-Kader",
            "Ludwig van Beethoven",
            "Begoña Ibáñez de Lara",
            "Maëlle Kerfloc'h",
            "Philippe Bourg-la-Reine",
            "brice comment",
        ] {
            assert_eq!(without_small_letters(name), None, "{name}");
        }
    }

    #[test]
    fn capitals_held_too_long() {
        assert_eq!(slipped(&["Paul", "DUpont"]).as_deref(), Some("Paul Dupont"));
        assert_eq!(slipped(&["Jane", "McDonald"]), None);
        assert_eq!(slipped(&["Paul", "DUPONT"]), None);
    }
}
