//! What the keys of an export say: moments, rooms, people, addresses.

use super::super::conference::{Person, share_a_word};
use super::super::times;
use super::{Around, Object, ROOMS, Reading};
use chrono::NaiveDateTime;
use chrono_tz::Tz;
use serde_json::Value;

impl Reading<'_> {
    /// A moment, or an hour of the day around it.
    pub(super) fn moment(&self, value: &Value, around: &Around) -> Option<NaiveDateTime> {
        match value {
            Value::String(text) => {
                times::moment(text, self.out.zone).or_else(|| Some(around.day?.and_time(times::hour(text)?)))
            }
            Value::Number(seconds) => {
                let seconds = seconds.as_i64().filter(|it| *it > 86_400 * 365)?;
                let seconds = if seconds > 100_000_000_000 { seconds / 1000 } else { seconds };
                let at = chrono::DateTime::from_timestamp(seconds, 0)?;
                Some(self.out.zone.map_or(at.naive_utc(), |zone| at.with_timezone(&zone).naive_local()))
            }
            Value::Object(parts) => {
                let day = times::day(parts.get("date")?.as_str()?)?;
                let hour = times::hour(parts.get("time").and_then(Value::as_str).unwrap_or("00:00"))?;
                // Indico says each in a zone of its own.
                let own: Option<Tz> = parts.get("tz").and_then(Value::as_str).and_then(|zone| zone.parse().ok());
                let written = day.and_time(hour);
                Some(match own.zip(self.out.zone).filter(|(own, zone)| own != zone) {
                    Some((own, zone)) => written
                        .and_local_timezone(own)
                        .earliest()
                        .map_or(written, |at| at.with_timezone(&zone).naive_local()),
                    None => written,
                })
            }
            _ => None,
        }
    }

    pub(super) fn room(&self, object: &Object) -> String {
        let own = self.resolved(object, ROOMS, "room");
        if !own.is_empty() {
            return own;
        }
        slot(object).map(|slot| self.resolved(slot, ROOMS, "room")).unwrap_or_default()
    }

    /// The words of the first of these keys that says something, by its name where it is an id.
    pub(super) fn resolved(&self, object: &Object, keys: &[&str], kind: &'static str) -> String {
        keys.iter()
            .filter_map(|key| object.get(*key))
            .map(|value| {
                let named = plain(value).and_then(|id| self.named.get(&(kind, id)).copied());
                self.said(named.unwrap_or(value))
            })
            .find(|words| !words.is_empty() && (kind == "room" || words.bytes().any(|byte| !byte.is_ascii_digit())))
            .unwrap_or_default()
    }

    pub(super) fn text(&self, object: &Object, keys: &[&str]) -> String {
        keys.iter()
            .filter_map(|key| object.get(*key))
            .map(|value| self.said(value))
            .find(|words| !words.is_empty())
            .unwrap_or_default()
    }

    /// The words of a value: of the language asked for where it says itself in several.
    pub(super) fn said(&self, value: &Value) -> String {
        match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Object(object) => {
                let named = ["name", "title", "fullName", "text"].iter().find_map(|key| object.get(*key));
                if let Some(named) = named {
                    return self.said(named);
                }
                let languages = [self.language.as_str(), "fr", "en", "de"];
                let own = languages.iter().find_map(|tag| object.get(*tag));
                let own =
                    own.or_else(|| object.iter().find(|(tag, _)| (2..=5).contains(&tag.len())).map(|(_, words)| words));
                own.and_then(Value::as_str).map(|words| words.trim().to_owned()).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    pub(super) fn people(&self, object: &Object, keys: &[&str]) -> Vec<Person> {
        let mut people: Vec<Person> = Vec::new();
        for value in keys.iter().filter_map(|key| object.get(*key)) {
            let list = match value {
                Value::Array(list) => list.iter().collect(),
                // Indico's timetable numbers them.
                Value::Object(list) => list.values().collect(),
                _ => vec![value],
            };
            for entry in list {
                let named = plain(entry).and_then(|id| self.named.get(&("person", id)).copied());
                let found = self.person(named.unwrap_or(entry));
                if !found.name.is_empty()
                    && !people.iter().any(|other| {
                        other.name == found.name
                            || !found.id.is_empty() && other.id == found.id && share_a_word(&other.name, &found.name)
                    })
                {
                    people.push(found);
                }
            }
            if !people.is_empty() {
                break;
            }
        }
        people
    }

    fn person(&self, value: &Value) -> Person {
        let Value::Object(object) = value else {
            return Person { name: self.said(value), ..Person::default() };
        };
        let whole =
            self.text(object, &["public_name", "full_public_name", "fullName", "full_name", "name", "display_name"]);
        let parts = [
            self.text(object, &["firstName", "first_name"]),
            self.text(object, &["lastName", "last_name", "familyName"]),
        ];
        let parts = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
        // “Lima, Ana”, “Prof. LIMA, Ana”: Indico’s order of registers.
        let name = if parts.contains(' ') { parts } else { whole };
        Person {
            id: ["guid", "code", "id", "person_id", "emailHash"]
                .iter()
                .find_map(|id| object.get(*id))
                .and_then(plain)
                .unwrap_or_default(),
            name: crate::import::tools::settled::in_order(&name),
            role: self.text(object, &["tagLine", "tagline", "position", "job_title", "role"]),
            organisation: self.text(object, &["affiliation", "organisation", "organization", "company"]),
            biography: self.text(object, &["biography", "bio", "abstract"]),
        }
    }
}

/// Where a talk of pretalx is put.
pub(super) fn slot(object: &Object) -> Option<&Object> {
    object.get("slot").or_else(|| object.get("slots").and_then(|slots| slots.get(0))).and_then(Value::as_object)
}

/// A text or a number as a text.
pub(super) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Addresses with their words, however deep they lie.
pub(super) fn gather(value: Option<&Value>, links: &mut Vec<(String, String)>) {
    match value {
        Some(Value::Array(list)) => list.iter().for_each(|value| gather(Some(value), links)),
        Some(Value::Object(object)) => {
            let to = ["url", "href", "download_url", "link_url", "resource"]
                .iter()
                .find_map(|key| object.get(*key))
                .and_then(Value::as_str);
            if let Some(to) = to {
                let words = ["title", "name", "description"]
                    .iter()
                    .find_map(|key| object.get(*key))
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                links.push((words.to_owned(), to.to_owned()));
            }
            for key in ["attachments", "resources"] {
                gather(object.get(key), links);
            }
        }
        _ => {}
    }
}

/// The first object of a key, at any depth.
pub(super) fn find<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    match value {
        Value::Object(object) => {
            object.get(key).filter(|it| it.is_object()).or_else(|| object.values().find_map(|value| find(value, key)))
        }
        Value::Array(list) => list.iter().take(3).find_map(|value| find(value, key)),
        _ => None,
    }
}

/// The first text of one of these keys, at some depth.
pub(super) fn deep(value: &Value, keys: &[&str], depth: usize) -> Option<String> {
    if depth == 0 {
        return None;
    }
    match value {
        Value::Object(object) => {
            let own = keys.iter().find_map(|key| object.get(*key)).and_then(Value::as_str).map(str::to_owned);
            own.or_else(|| object.values().find_map(|value| deep(value, keys, depth - 1)))
        }
        Value::Array(list) => list.iter().take(3).find_map(|value| deep(value, keys, depth - 1)),
        _ => None,
    }
}
