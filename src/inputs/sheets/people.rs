//! People in one cell, as spreadsheets have them: "Marie Dupont, maire, Ville A ; Paul Martin (Région B)".

use crate::inputs::{Place, Table, Value};
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;
use std::ops::Range;

static ANDS: List = List::new("documents", "ands");
static ROLES: List = List::new("roles", "nouns");
static TRADES: List = List::new("roles", "on-their-own");
static ORGANISATIONS: List = List::new("organisations", "first");
static ANYWHERE: List = List::new("organisations", "anywhere");

/// The people of a cell, each as a value of a list of speakers, with their places in the cell.
pub(super) fn read(text: &str, cell: &Place) -> Vec<(Value, Place)> {
    let mut people = Vec::new();
    for whole in parted(text, 0..text.len(), &[';', '\n']).into_iter().flat_map(|whole| at_joints(text, whole)) {
        people.extend(split(text, whole).into_iter().filter_map(|one| person(text, one, cell)));
    }
    people
}

/// « Marie Dupont, maire, et Paul Martin, agronome » are two: what follows the word begins with a first name that many bear.
fn at_joints(text: &str, whole: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = whole.start;
    for and in ANDS.words().iter() {
        let joint = format!(" {and} ");
        for (at, _) in text[whole.clone()].match_indices(joint.as_str()) {
            let (at, next) = (whole.start + at, whole.start + at + joint.len());
            if at < start || !text[start..at].trim().contains(' ') {
                continue;
            }
            let depth = text[start..at].matches('(').count() > text[start..at].matches(')').count();
            let mut words =
                text[next..whole.end].split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
            let first = words.next().unwrap_or_default();
            let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
            let bare = first.split('-').next().unwrap_or_default();
            if !depth && is_first_name(&fold(bare)) && capital(Some(first)) && capital(words.next()) {
                parts.push(trimmed(text, start..at));
                start = next;
            }
        }
    }
    parts.push(trimmed(text, start..whole.end));
    for part in &mut parts {
        part.end = part.start + text[part.clone()].trim_end_matches([',', ' ']).len();
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Several names parted by commas alone are several people: each begins with a first name that many bear.
fn split(text: &str, whole: Range<usize>) -> Vec<Range<usize>> {
    let parts = parted(text, whole.clone(), &[',']);
    let named = |part: &Range<usize>| {
        let words: Vec<&str> = text[part.clone()].split_whitespace().collect();
        let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        (2..=4).contains(&words.len())
            && words.iter().all(|word| capital(word) || word.len() <= 3)
            && is_first_name(&fold(words[0]))
            && !is_organisation(&text[part.clone()])
    };
    if parts.len() > 1 && parts.iter().all(named) { parts } else { vec![whole] }
}

fn person(text: &str, whole: Range<usize>, cell: &Place) -> Option<(Value, Place)> {
    let at = |part: &Range<usize>| (unquoted(&text[part.clone()]), cell.part(part.clone()));
    let place = cell.part(whole.clone());
    let (before, bracketed) = bracketed(text, whole.clone());
    // « Marie Dupont (Ville A), maire »
    if bracketed.is_none()
        && let Some(name) = parted(text, before.clone(), &[',']).first().cloned()
        && name.end < before.end
        && let (own, Some(inside)) = self::bracketed(text, name.clone())
        && !own.is_empty()
    {
        let rest = trimmed(text, name.end..before.end);
        let role = trimmed(text, rest.start + 1..rest.end);
        if !is_role(&text[inside.clone()]) && !role.is_empty() {
            let mut table = Table::at(place.clone());
            for (key, part) in [("name", own), ("role", role), ("organisation", inside)] {
                let (words, at_it) = at(&part);
                table.set(key, words, at_it);
            }
            return Some((Value::Inline(table), place));
        }
    }
    let mut fields = parted(text, before.clone(), &[',']);
    if fields.len() == 1 {
        // "Marie Dupont – maire – Ville A"
        let dashed = dashed(text, before);
        if dashed.len() > 1 {
            fields = dashed;
        }
    }
    let mut fields = fields.into_iter();
    let name = fields.next();
    let others: Vec<Range<usize>> = fields.collect();
    let (mut role, mut organisation) = (None, None);
    match (&others[..], &bracketed) {
        ([], None) => {}
        ([], Some(inside)) if is_role(&text[inside.clone()]) && name.is_some() => role = Some(inside.clone()),
        ([], Some(inside)) => organisation = Some(inside.clone()),
        ([first, .., last], Some(inside)) => (role, organisation) = (Some(first.start..last.end), Some(inside.clone())),
        ([only], Some(inside)) => (role, organisation) = (Some(only.clone()), Some(inside.clone())),
        ([only], None) if is_organisation(&text[only.clone()]) => organisation = Some(only.clone()),
        ([only], None) => role = Some(only.clone()),
        // "Marie Dupont, Ville A, maire"
        ([first, second], None)
            if is_organisation(&text[first.clone()])
                && !is_organisation(&text[second.clone()])
                && is_role(&text[second.clone()]) =>
        {
            (role, organisation) = (Some(second.clone()), Some(first.clone()));
        }
        ([first, between @ .., last], None) => {
            let end = between.last().map_or(first.end, |range| range.end);
            (role, organisation) = (Some(first.start..end), Some(last.clone()));
        }
    }
    let Some(name) = name else {
        let mut table = Table::at(place.clone());
        let (words, at_it) = at(&organisation?);
        table.set("organisation", words, at_it);
        if let Some(role) = role {
            let (words, at_it) = at(&role);
            table.set("role", words, at_it);
        }
        return Some((Value::Inline(table), place));
    };
    let (words, at_it) = at(&name);
    if role.is_none() && organisation.is_none() {
        return Some((Value::Text(words), at_it));
    }
    let mut table = Table::at(place.clone());
    table.set("name", words, at_it);
    for (key, part) in [("role", role), ("organisation", organisation)] {
        if let Some(part) = part {
            let (words, at_it) = at(&part);
            table.set(key, words, at_it);
        }
    }
    Some((Value::Inline(table), place))
}

/// Someone as a cell has them; `None` where only the exact form of TOML says it.
pub(super) fn written(value: &toml::Value) -> Option<String> {
    let table = match value {
        toml::Value::String(text) => return Some(text.clone()),
        toml::Value::Table(table) => table,
        _ => return None,
    };
    let text = |key: &str| table.get(key).and_then(toml::Value::as_str);
    if table.keys().any(|key| !["name", "role", "organisation"].contains(&key.as_str())) {
        return None;
    }
    Some(match (text("name"), text("role"), text("organisation")) {
        (Some(name), Some(role), Some(organisation)) => {
            format!("{}, {}, {}", quoted(name), quoted(role), quoted(organisation))
        }
        (Some(name), Some(role), None) => format!("{}, {}", quoted(name), quoted(role)),
        (Some(name), None, Some(organisation)) => format!("{} ({})", quoted(name), quoted(organisation)),
        (None, None, Some(organisation)) => format!("({})", quoted(organisation)),
        (None, Some(role), Some(organisation)) => format!("({}), {}", quoted(organisation), quoted(role)),
        (Some(name), None, None) => quoted(name),
        _ => return None,
    })
}

/// Between quotes where a sign would part it.
fn quoted(text: &str) -> String {
    if text.contains([',', ';', '(', ')', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn unquoted(text: &str) -> String {
    match text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) if text.len() > 1 => inside.replace("\"\"", "\""),
        _ => text.to_owned(),
    }
}

/// The parts of a stretch between some signs, without the spaces around them; signs within quotes or brackets part nothing. Parts that
/// hold nothing are none.
fn parted(text: &str, whole: Range<usize>, signs: &[char]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut depth) = (whole.start, false, 0_usize);
    let closed = text[whole.clone()].matches('"').count().is_multiple_of(2);
    for (at, sign) in text[whole.clone()].char_indices().map(|(at, sign)| (whole.start + at, sign)) {
        match sign {
            '"' if closed => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            // A bracket that is never closed parts nothing for ever: a new line ends it.
            '\n' if signs.contains(&'\n') && !quoted => {
                parts.push(start..at);
                (start, depth) = (at + 1, 0);
            }
            sign if signs.contains(&sign) && !quoted && depth == 0 => {
                parts.push(start..at);
                start = at + sign.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(start..whole.end);
    parts.into_iter().map(|part| trimmed(text, part)).filter(|part| !part.is_empty()).collect()
}

/// The same at dashes between spaces.
fn dashed(text: &str, whole: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = whole.start;
    for sign in [" – ", " — ", " - "] {
        if !text[whole.clone()].contains(sign) {
            continue;
        }
        for (at, _) in text[whole.clone()].match_indices(sign) {
            parts.push(trimmed(text, start..whole.start + at));
            start = whole.start + at + sign.len();
        }
        break;
    }
    parts.push(trimmed(text, start..whole.end));
    parts.retain(|part| !part.is_empty());
    parts
}

/// What stands before brackets (or after those at the start), and what stands in them.
fn bracketed(text: &str, whole: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let words = &text[whole.clone()];
    if words.ends_with(')')
        && let Some(open) = opening(words)
    {
        let inside = trimmed(text, whole.start + open + 1..whole.end - 1);
        return (trimmed(text, whole.start..whole.start + open), Some(inside).filter(|inside| !inside.is_empty()));
    }
    (whole, None)
}

/// Where the bracket opens that the last sign closes.
fn opening(words: &str) -> Option<usize> {
    let mut depth = 0;
    let mut quoted = false;
    for (at, sign) in words.char_indices().rev() {
        match sign {
            '"' => quoted = !quoted,
            ')' if !quoted => depth += 1,
            '(' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn trimmed(text: &str, part: Range<usize>) -> Range<usize> {
    let words = &text[part.clone()];
    let start = part.start + (words.len() - words.trim_start().len());
    start..start + words.trim().len()
}

fn first_word(text: &str) -> String {
    let text = fold(text.trim());
    text.split(|c: char| !c.is_alphanumeric() && c != '-').find(|word| !word.is_empty()).unwrap_or_default().to_owned()
}

fn is_role(text: &str) -> bool {
    let first = first_word(text);
    text.trim().chars().next().is_some_and(char::is_lowercase) || ROLES.contains(&first) || TRADES.contains(&first)
}

/// Whether it reads as the name of an organisation rather than as what somebody does: by its first word, or by capitals alone.
fn is_organisation(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let acronym =
        |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    !is_role(text)
        && (ORGANISATIONS.contains(&first_word(text))
            || words.iter().any(|word| ANYWHERE.contains(&fold(word)))
            || TOWNS.contains(&first_word(text))
            || words.first().is_some_and(acronym))
}

static TOWNS: List = List::new("sheets", "organisations");

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let cell = Place::cell(&"s".into(), 0, 0);
        let show = |value: Value| match value {
            Value::Text(text) => text,
            Value::Inline(table) => {
                let shown = |key: &str| table.text(key).unwrap_or("-").to_owned();
                format!("{} | {} | {}", shown("name"), shown("role"), shown("organisation"))
            }
            other => format!("{other:?}"),
        };
        read(text, &cell).into_iter().map(|(value, _)| show(value)).collect()
    }

    #[test]
    fn people_as_cells_have_them() {
        for (cell, right) in [
            (
                "Marie Dupont, maire, Ville A ; Paul Martin (Région B)",
                &["Marie Dupont | maire | Ville A", "Paul Martin | - | Région B"][..],
            ),
            ("Marie Dupont", &["Marie Dupont"]),
            ("ada-lovelace", &["ada-lovelace"]),
            (
                "Marie Dupont, adjointe, chargée de la culture, Ville A",
                &["Marie Dupont | adjointe, chargée de la culture | Ville A"],
            ),
            ("Marie Dupont, Université de Valbourg", &["Marie Dupont | - | Université de Valbourg"]),
            ("Marie Dupont, ADEME", &["Marie Dupont | - | ADEME"]),
            ("Marie Dupont, Directrice", &["Marie Dupont | Directrice | -"]),
            ("Marie Dupont, Association des Semis, présidente", &["Marie Dupont | présidente | Association des Semis"]),
            ("Marie Dupont – maire – Ville A", &["Marie Dupont | maire | Ville A"]),
            ("Marie Dupont (maire)", &["Marie Dupont | maire | -"]),
            ("Marie Dupont, maire (Ville A)", &["Marie Dupont | maire | Ville A"]),
            ("(Collège des Lices)", &["- | - | Collège des Lices"]),
            ("Marie Dupont\nPaul Martin, géographe\n", &["Marie Dupont", "Paul Martin | géographe | -"]),
            ("Marie Dupont, Paul Martin, Anne Leroy", &["Marie Dupont", "Paul Martin", "Anne Leroy"]),
            ("Jean-Pierre Noël (CNRS (Lyon))", &["Jean-Pierre Noël | - | CNRS (Lyon)"]),
            ("Marie \"Mimi\" Dupont, maire", &["Marie \"Mimi\" Dupont | maire | -"]),
            ("Marie Dupont (sans fin ; Paul", &["Marie Dupont (sans fin ; Paul"]),
            ("", &[]),
            (" ; ;\n", &[]),
            (")", &[")"]),
            ("()", &[]),
        ] {
            assert_eq!(said(cell), right, "{cell}");
        }
    }

    #[test]
    fn places_are_those_of_the_words() {
        let text = "Marie Dupont, maire ; Paul Martin (Région B)";
        let cell = Place::cell(&"s".into(), 0, 0);
        let people = read(text, &cell);
        let Value::Inline(paul) = &people[1].0 else { panic!("{people:?}") };
        let Place::Cell { within: Some(within), .. } = &paul.entry("organisation").unwrap().place else { panic!() };
        assert_eq!(&text[within.clone()], "Région B");
    }

    proptest::proptest! {
        #[test]
        fn no_cell_makes_it_panic(text in "[a-zé,;()\"\n –A]{0,30}") {
            read(&text, &Place::cell(&"s".into(), 0, 0));
        }
    }
}
