//! What a cell says, as the value that a key asks for.

use super::grid::Cell;
use super::people;
use super::shapes::{DAYS, HOURS, Shape};
use crate::inputs::{Place, Table, Value, on_one_line, written};
use crate::language::folding::fold;
use crate::language::lists::List;
use chrono::NaiveDate;

static YES: List = List::new("keys", "yes");
static NO: List = List::new("keys", "no");
static TICKED: List = List::new("sheets", "ticked");
static UNTICKED: List = List::new("sheets", "unticked");

/// What a cell of this key says. What is not of its shape stays a text, for the reader to refuse it at its place.
pub(super) fn value(key: &str, shape: &Shape, cell: &Cell, place: &Place, from_1904: bool) -> Option<Value> {
    let text = cell.text();
    let whole = text.trim();
    if whole.is_empty() {
        return None;
    }
    // What a text holds between brackets or braces is words, unless they are its words in several languages.
    if let Some(exact) = exact(whole, place)
        && (*shape != Shape::Text || is_in_languages(&exact))
    {
        return Some(exact);
    }
    if HOURS.contains(&key) {
        return Some(hour(cell, whole, from_1904));
    }
    if DAYS.contains(&key) && *shape == Shape::Text {
        return Some(day(cell, whole, from_1904));
    }
    Some(match shape {
        Shape::Text => Value::Text(text),
        Shape::Number => number(cell, whole).map_or_else(|| Value::Text(text.clone()), Value::Number),
        Shape::Flag => flag(cell, whole).map_or_else(|| Value::Text(text.clone()), Value::Flag),
        Shape::Texts if DAYS.contains(&key) && cell.day().is_some() => {
            Value::List(vec![(day(cell, whole, from_1904), place.clone())])
        }
        Shape::Texts => Value::List(listed(&text, place)),
        Shape::Numbers => {
            let each = listed(&text, place).into_iter().map(|(value, place)| match value {
                Value::Text(text) => (text.replace(',', ".").parse().map_or(Value::Text(text), Value::Number), place),
                other => (other, place),
            });
            Value::List(each.collect())
        }
        Shape::TextOr(name) if name == "Link" => link(&text, place),
        Shape::TextOr(_) => Value::Text(text),
        Shape::TextsOr(name) if name == "Appearance" => Value::List(people::read(&text, place)),
        Shape::TextsOr(name) if name == "Link" => {
            let each = lines(&text, &['\n', ';'], place).into_iter();
            Value::List(each.map(|(text, place)| (link(&text, &place), place)).collect())
        }
        // A line each: their titles hold semicolons.
        Shape::TextsOr(_) => Value::List(
            lines(&text, &['\n'], place).into_iter().map(|(text, place)| (Value::Text(text), place)).collect(),
        ),
        Shape::Table(_) | Shape::Tables(_) => Value::Text(text),
    })
}

/// A value as TOML has it, between brackets or braces: what the words of a cell cannot say.
fn exact(text: &str, place: &Place) -> Option<Value> {
    if !(text.starts_with('[') && text.ends_with(']') || text.starts_with('{') && text.ends_with('}')) {
        return None;
    }
    let mut read: toml::Table = toml::from_str(&format!("value = {text}")).ok()?;
    of_toml(read.remove("value")?, place)
}

/// Whether a value is a table of one text in several languages.
pub(super) fn is_in_languages(value: &Value) -> bool {
    let Value::Inline(table) = value else { return false };
    let texts = table.entries.iter().all(|entry| matches!(entry.value, Value::Text(_)));
    texts && crate::programme::are_languages(table.entries.iter().map(|entry| entry.key.as_str()))
}

/// What a text says, in each of its languages, wherever it stands.
pub(super) fn said(value: &Value) -> Vec<&str> {
    match value {
        Value::Text(text) => vec![text],
        Value::Inline(table) => table.entries.iter().flat_map(|entry| said(&entry.value)).collect(),
        _ => Vec::new(),
    }
}

/// A value of TOML that stood in one place.
pub(super) fn of_toml(value: toml::Value, place: &Place) -> Option<Value> {
    Some(match value {
        toml::Value::String(text) => Value::Text(text),
        toml::Value::Integer(number) => Value::Number(number as f64),
        toml::Value::Float(number) => Value::Number(number),
        toml::Value::Boolean(flag) => Value::Flag(flag),
        toml::Value::Datetime(moment) => match (moment.date, moment.time) {
            (Some(_), None) => Value::Day(NaiveDate::parse_from_str(&moment.to_string(), "%Y-%m-%d").ok()?),
            _ => Value::Text(moment.to_string()),
        },
        toml::Value::Array(values) => {
            let values: Option<Vec<_>> =
                values.into_iter().map(|value| Some((of_toml(value, place)?, place.clone()))).collect();
            Value::List(values?)
        }
        toml::Value::Table(table) => {
            let mut read = Table::at(place.clone());
            for (key, value) in table {
                read.set(&key, of_toml(value, place)?, place.clone());
            }
            Value::Inline(read)
        }
    })
}

/// An hour: a time, a part of a day, or as people type it.
fn hour(cell: &Cell, text: &str, from_1904: bool) -> Value {
    if let Some(hour) = cell.hour() {
        return Value::Hour(hour);
    }
    match cell {
        Cell::Number(part) if (0.0..1.0).contains(part) => {
            Cell::of_serial(*part, from_1904).and_then(|cell| cell.hour()).map_or(Value::Number(*part), Value::Hour)
        }
        Cell::Number(number) => match Cell::of_serial(*number, from_1904) {
            Some(cell @ Cell::Both(_)) if *number > 1000.0 => cell.hour().map_or(Value::Number(*number), Value::Hour),
            _ => Value::Number(*number),
        },
        _ => Value::Text(without_seconds(text).to_owned()),
    }
}

/// `09:00:00`, as programs save times, says no seconds.
fn without_seconds(text: &str) -> &str {
    let figures = text.bytes().all(|b| b.is_ascii_digit() || b == b':');
    match text.strip_suffix(":00") {
        Some(rest) if figures && rest.contains(':') => rest,
        _ => text,
    }
}

fn day(cell: &Cell, text: &str, from_1904: bool) -> Value {
    if let Some(day) = cell.day() {
        return Value::Day(day);
    }
    let serial = match cell {
        Cell::Number(serial) if serial.fract() == 0.0 && (20_000.0..80_000.0).contains(serial) => Some(*serial),
        _ => None,
    };
    if let Some(day) = serial.and_then(|serial| Cell::of_serial(serial, from_1904)).and_then(|cell| cell.day()) {
        return Value::Day(day);
    }
    // `2026-10-08 00:00:00`, as programs save days.
    let bare = ["T00:00:00", " 00:00:00", " 00:00"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    match NaiveDate::parse_from_str(bare, "%Y-%m-%d") {
        Ok(day) => Value::Day(day),
        Err(_) => Value::Text(bare.to_owned()),
    }
}

fn number(cell: &Cell, text: &str) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number),
        Cell::Text(_) => {
            let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            text.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
        }
        _ => None,
    }
}

pub(super) fn flag(cell: &Cell, text: &str) -> Option<bool> {
    if let Cell::Flag(flag) = cell {
        return Some(*flag);
    }
    let word = fold(text);
    match () {
        () if YES.contains(&word) || TICKED.contains(&word) || ["✓", "✔", "☑", "☒", "×"].contains(&text) => {
            Some(true)
        }
        () if NO.contains(&word) || UNTICKED.contains(&word) || ["☐", "-", "–"].contains(&text) => Some(false),
        () => None,
    }
}

/// "words <address>", or what is a link alone.
fn link(text: &str, place: &Place) -> Value {
    let trimmed = text.trim();
    let parts = trimmed.strip_suffix('>').and_then(|rest| rest.rsplit_once('<'));
    match parts {
        Some((words, address)) if !words.trim().is_empty() && !address.trim().is_empty() => {
            let mut table = Table::at(place.clone());
            table.set("address", address.trim(), place.clone());
            table.set("words", words.trim(), place.clone());
            Value::Inline(table)
        }
        _ => Value::Text(text.to_owned()),
    }
}

/// Values parted by semicolons or lines.
fn listed(text: &str, place: &Place) -> Vec<(Value, Place)> {
    lines(text, &[';', '\n'], place).into_iter().map(|(text, place)| (Value::Text(text), place)).collect()
}

fn lines(text: &str, signs: &[char], place: &Place) -> Vec<(String, Place)> {
    let mut lines = Vec::new();
    let mut start = 0;
    for part in text.split(signs) {
        let at = start + (part.len() - part.trim_start().len());
        let words = part.trim();
        if !words.is_empty() {
            lines.push((words.to_owned(), place.part(at..at + words.len())));
        }
        start += part.len() + 1;
    }
    lines
}

/// How a value of TOML stands in a cell, where it has a form of its own there; read back it is the same value.
pub(super) fn written(key: &str, shape: &Shape, value: &toml::Value) -> Cell {
    let words = match (shape, value) {
        (Shape::Number, toml::Value::Integer(number)) => return Cell::Number(*number as f64),
        (Shape::Number, toml::Value::Float(number)) => return Cell::Number(*number),
        (Shape::Text, toml::Value::String(text)) => return Cell::Text(text.clone()),
        (_, toml::Value::String(text)) => Some(text.clone()),
        (_, toml::Value::Datetime(moment)) => match (moment.date, moment.time) {
            (Some(_), None) => {
                return NaiveDate::parse_from_str(&moment.to_string(), "%Y-%m-%d")
                    .map_or_else(|_| Cell::Text(moment.to_string()), Cell::Day);
            }
            _ => Some(moment.to_string()),
        },
        (Shape::Texts, toml::Value::Array(values)) => {
            let texts: Option<Vec<&str>> = values.iter().map(toml::Value::as_str).collect();
            texts.map(|texts| texts.join(" ; "))
        }
        (Shape::TextsOr(name), toml::Value::Array(values)) if name == "Appearance" => {
            let people: Option<Vec<String>> = values.iter().map(people::written).collect();
            people.map(|people| people.join("\n"))
        }
        (Shape::TextsOr(_), toml::Value::Array(values)) => {
            let texts: Option<Vec<&str>> = values.iter().map(toml::Value::as_str).collect();
            texts.map(|texts| texts.join("\n"))
        }
        (Shape::TextOr(name), toml::Value::Table(table)) if name == "Link" && table.len() == 2 => {
            let text = |key: &str| table.get(key).and_then(toml::Value::as_str);
            text("words").zip(text("address")).map(|(words, address)| format!("{words} <{address}>"))
        }
        _ => None,
    };
    let same = |words: &String| {
        let cell = Cell::Text(words.clone());
        let read = self::value(key, shape, &cell, &Place::Nowhere, false);
        read.is_some_and(|read| is_same(&read, value))
    };
    Cell::Text(words.filter(same).unwrap_or_else(|| exactly(value)))
}

/// Whether a value that was read is one of TOML.
pub(super) fn is_same(read: &Value, right: &toml::Value) -> bool {
    match (read, right) {
        (Value::Inline(table) | Value::Table(table), toml::Value::Table(right)) => {
            table.entries.len() == right.len()
                && table
                    .entries
                    .iter()
                    .all(|entry| right.get(&entry.key).is_some_and(|right| is_same(&entry.value, right)))
        }
        (Value::List(values), toml::Value::Array(right)) => {
            values.len() == right.len() && values.iter().zip(right).all(|((value, _), right)| is_same(value, right))
        }
        // A table of a name alone is called by that name.
        (Value::Text(text), toml::Value::Table(right)) => {
            let is_a_name = text.contains(' ') && text.chars().any(char::is_uppercase);
            right.len() == 1 && is_a_name && right.get("name").and_then(toml::Value::as_str) == Some(text)
        }
        (Value::Text(text), toml::Value::String(right)) => text == right,
        (Value::Text(text), toml::Value::Datetime(right)) => *text == right.to_string(),
        (Value::Number(number), toml::Value::Integer(right)) => *number == *right as f64,
        (Value::Number(number), toml::Value::Float(right)) => number == right,
        (Value::Flag(flag), toml::Value::Boolean(right)) => flag == right,
        (Value::Day(day), toml::Value::Datetime(right)) => day.to_string() == right.to_string(),
        (Value::Hour(hour), toml::Value::String(right)) => crate::programme::hour_of(right) == Some(*hour),
        _ => false,
    }
}

/// A value as TOML writes it, on one line.
pub(super) fn exactly(value: &toml::Value) -> String {
    match value {
        toml::Value::Table(table) => {
            let each = table.iter().map(|(key, value)| format!("{} = {}", written::key(key), exactly(value)));
            format!("{{ {} }}", each.collect::<Vec<_>>().join(", "))
        }
        toml::Value::Array(values) => format!("[{}]", values.iter().map(exactly).collect::<Vec<_>>().join(", ")),
        toml::Value::String(text) => on_one_line(text),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(key: &str, shape: &Shape, cell: Cell) -> Value {
        value(key, shape, &cell, &Place::Nowhere, false).unwrap()
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn hours_and_days_in_every_form() {
        let nine = Value::Hour(chrono::NaiveTime::from_hms_opt(9, 0, 0).unwrap());
        let day = Value::Day(NaiveDate::from_ymd_opt(2025, 10, 13).unwrap());
        assert_eq!(read("start", &Shape::Text, Cell::Number(0.375)), nine);
        assert_eq!(read("start", &Shape::Text, Cell::Number(45943.375)), nine);
        assert_eq!(read("start", &Shape::Text, text("09:00:00")), Value::Text("09:00".to_owned()));
        assert_eq!(read("start", &Shape::Text, Cell::Number(9.0)), Value::Number(9.0));
        assert_eq!(read("day", &Shape::Text, Cell::Number(45943.0)), day);
        assert_eq!(read("day", &Shape::Text, text("2025-10-13 00:00:00")), day);
        assert_eq!(
            read("day", &Shape::Text, text("lundi 13 octobre 2025")),
            Value::Text("lundi 13 octobre 2025".to_owned())
        );
        assert_eq!(read("dates", &Shape::Texts, text("13/10/2025 ; 14/10/2025")), {
            let part = |text: &str| (Value::Text(text.to_owned()), Place::Nowhere);
            Value::List(vec![part("13/10/2025"), part("14/10/2025")])
        });
    }

    #[test]
    fn boxes_are_ticked_in_many_ways() {
        for ticked in ["oui", "Oui", "x", "X", "✓", "vrai", "1", "yes", "ja"] {
            assert_eq!(flag(&text(ticked), ticked), Some(true), "{ticked}");
        }
        for not in ["non", "No", "0", "nein", "-"] {
            assert_eq!(flag(&text(not), not), Some(false), "{not}");
        }
        assert_eq!(flag(&text("peut-être"), "peut-être"), None);
    }

    #[test]
    fn a_text_in_several_languages_is_no_text_with_braces() {
        let of = |toml: &str| toml::from_str::<toml::Table>(toml).unwrap().remove("v").unwrap();
        let several = "{ fr = \"L’accueil\", en = \"Welcome\" }";
        let cell = written("title", &Shape::Text, &of(&format!("v = {several}")));
        assert_eq!(cell, text(several));
        assert!(is_same(&read("title", &Shape::Text, cell), &of(&format!("v = {several}"))));
        for words in
            ["{ sic }", "{ fr = Accueil }", "{ name = \"Ada\" }", "[fr]", "{ fr = 2 }", "{ xx = \"Ada\" }", "{}"]
        {
            assert_eq!(read("title", &Shape::Text, text(words)), Value::Text(words.to_owned()));
        }
    }

    #[test]
    fn what_words_cannot_say_stands_in_its_exact_form() {
        let of = |toml: &str| toml::from_str::<toml::Table>(toml).unwrap().remove("v").unwrap();
        let people = Shape::TextsOr("Appearance".to_owned());
        for (toml, cell) in [
            ("v = [{ name = \"Ada Byron\", role = \"Reine, mère\" }, \"grace\"]", "Ada Byron, \"Reine, mère\"\ngrace"),
            ("v = [{ name = \"Ada Byron\", surname = \"Byron\" }]", "[{ name = \"Ada Byron\", surname = \"Byron\" }]"),
            ("v = [{ name = \"plato\" }]", "[{ name = \"plato\" }]"),
            ("v = []", "[]"),
        ] {
            assert_eq!(written("speakers", &people, &of(toml)), text(cell), "{toml}");
            let read = read("speakers", &people, text(cell));
            assert!(is_same(&read, &of(toml)), "{toml}: {read:?}");
        }
        let texts = of("v = [\"a ; b\", \"c\"]");
        assert_eq!(written("keywords", &Shape::Texts, &texts), text("[\"a ; b\", \"c\"]"));
    }
}
