//! How much of a programme lands where somebody put it by hand.

use std::collections::HashMap;
use toml::{Table, Value};
use unicode::fold;

/// What is right, and of how many.
#[derive(Debug, Default)]
pub struct Score {
    sessions: (usize, usize),
    hours: (usize, usize),
    people: (usize, usize),
    roles: (usize, usize),
    organisations: (usize, usize),
    pub wrong: Vec<String>,
}

impl Score {
    pub fn each(&self) -> [(&'static str, (usize, usize)); 5] {
        [
            ("sessions", self.sessions),
            ("hours", self.hours),
            ("people", self.people),
            ("roles", self.roles),
            ("organisations", self.organisations),
        ]
    }
}

/// Start and end, in minutes.
type Hours = (Option<u32>, Option<u32>);

#[derive(Debug, Default)]
struct Programme {
    /// By title: hours in minutes.
    sessions: Vec<(String, Hours)>,
    /// By name: roles, organisations, the session.
    people: Vec<(String, String, String, String)>,
}

/// Compares what was read with what is right.
pub fn score(expected: &str, read: &str) -> Score {
    let (expected, read) = (programme(expected), programme(read));
    let mut score = Score::default();
    let mut left: HashMap<&str, Vec<Hours>> = HashMap::new();
    for (title, hours) in &read.sessions {
        left.entry(title).or_default().push(*hours);
    }
    for (title, hours) in &expected.sessions {
        score.sessions.1 += 1;
        score.hours.1 += 1;
        let Some(found) = left.get_mut(title.as_str()).filter(|found| !found.is_empty()) else {
            score.wrong.push(format!("session {title}"));
            continue;
        };
        score.sessions.0 += 1;
        let at = found.iter().position(|own| own == hours);
        let own = found.remove(at.unwrap_or(0));
        if own == *hours {
            score.hours.0 += 1;
        } else {
            score.wrong.push(format!("hours of {title}: {own:?}, not {hours:?}"));
        }
    }
    for (name, roles, organisations, session) in &expected.people {
        let own: Vec<_> = read.people.iter().filter(|it| it.0 == *name).collect();
        let here = own.iter().find(|it| it.3 == *session).or(own.first());
        let mut told = |count: &mut (usize, usize), right: bool, what: String| {
            count.1 += 1;
            count.0 += usize::from(right);
            if !right {
                score.wrong.push(what);
            }
        };
        told(&mut score.people, here.is_some(), format!("person {name}"));
        let of = |n: usize| here.map(|it| if n == 1 { it.1.clone() } else { it.2.clone() });
        told(&mut score.roles, of(1).as_ref() == Some(roles), format!("roles of {name}: {:?}, not {roles}", of(1)));
        let right = of(2).as_ref() == Some(organisations);
        told(&mut score.organisations, right, format!("organisations of {name}: {:?}, not {organisations}", of(2)));
    }
    score
}

fn programme(source: &str) -> Programme {
    let table: Table = toml::from_str(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    let mut read = Programme::default();
    let none = Vec::new();
    let list = |table: &Table, key: &str| table.get(key).and_then(Value::as_array).unwrap_or(&none).clone();
    for plenary in list(&table, "plenaries").iter().filter_map(Value::as_table) {
        let hours = hours(plenary, (None, None));
        read.sessions.push((title(plenary), hours));
        let single = list(plenary, "sessions").len() == 1;
        for session in list(plenary, "sessions").iter().filter_map(Value::as_table) {
            // The only session of a plenary may have its title.
            let own = title(session);
            let own = if own.is_empty() || single && session.get("title").is_none() { title(plenary) } else { own };
            read.session(session, hours, &own, own != title(plenary));
        }
    }
    for parcours in list(&table, "parcours").iter().filter_map(Value::as_table) {
        let mut before = (None, None);
        for session in list(parcours, "sessions").iter().filter_map(Value::as_table) {
            let own = title(session);
            before = read.session(session, before, &own, true);
        }
    }
    for rest in list(&table, "breaks").iter().filter_map(Value::as_table) {
        read.sessions.push((title(rest), hours(rest, (None, None))));
    }
    read
}

impl Programme {
    fn session(
        &mut self,
        table: &Table,
        around: (Option<u32>, Option<u32>),
        own: &str,
        counts: bool,
    ) -> (Option<u32>, Option<u32>) {
        let hours = hours(table, around);
        if counts {
            self.sessions.push((own.to_owned(), hours));
        }
        for key in ["speakers", "moderators"] {
            self.people(table, key, own);
        }
        for item in table.get("items").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table) {
            self.sessions.push((title(item), hours));
            self.people(item, "speakers", own);
        }
        hours
    }

    fn people(&mut self, table: &Table, key: &str, session: &str) {
        for person in table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table) {
            let own = vec![Value::Table(person.clone())];
            let roles = person.get("roles").and_then(Value::as_array).unwrap_or(&own);
            let each = |key: &str| {
                let mut all: Vec<String> = roles.iter().filter_map(|role| role.get(key)?.as_str()).map(fold).collect();
                all.sort();
                all.join(" / ")
            };
            let name = person.get("name").or(person.get("organisation")).and_then(Value::as_str).unwrap_or_default();
            // Two orders of one name are one.
            let mut words: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
            words.sort();
            self.people.push((words.join(" "), each("role"), each("organisation"), session.to_owned()));
        }
    }
}

fn title(table: &Table) -> String {
    let text = table.get("title").or(table.get("format")).and_then(Value::as_str).unwrap_or_default();
    fold(text)
}

fn hours(table: &Table, around: (Option<u32>, Option<u32>)) -> (Option<u32>, Option<u32>) {
    let hour = |key: &str| {
        let text = table.get(key)?.as_str()?;
        let numbers: Vec<u32> = text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        let half = if text.contains("pm") && numbers[0] < 12 { 12 } else { 0 };
        Some((numbers[0] + half) * 60 + numbers.get(1).copied().unwrap_or(0))
    };
    if table.contains_key("start") { (hour("start"), hour("end")) } else { around }
}

/// The words of a text that are not in another one, as often as they stand there.
pub fn lost(text: &str, source: &str) -> Vec<String> {
    let mut left: HashMap<String, usize> = HashMap::new();
    for word in fold(source).split(' ') {
        *left.entry(word.to_owned()).or_default() += 1;
    }
    let mut lost = Vec::new();
    for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
        match left.get_mut(word).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => lost.push(word.to_owned()),
        }
    }
    lost
}

mod unicode {
    use icu_normalizer::DecomposingNormalizerBorrowed;

    /// Words in small letters, without accents or signs, one space between them.
    pub(super) fn fold(text: &str) -> String {
        let plain = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
        let plain: String =
            plain.chars().flat_map(char::to_lowercase).filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect();
        let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.join(" ")
    }
}
