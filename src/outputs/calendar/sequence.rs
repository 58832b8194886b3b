//! What changed since a calendar that was given away earlier: RFC 5545, 3.8.7.4 has an entry say how many times it was revised, so that
//! diaries know the newer one.

use std::collections::{BTreeMap, BTreeSet};

/// Properties that change without a change of what they tell.
const PASSING: [&str; 2] = ["DTSTAMP", "SEQUENCE"];

/// The entries of a calendar, by their identifiers: how often each was revised, and what it says.
#[derive(Default)]
pub(super) struct Entries(BTreeMap<String, (i64, BTreeSet<String>)>);

impl Entries {
    /// Those of a file; none where it is no calendar.
    pub(super) fn of(text: &str) -> Entries {
        // RFC 5545, 3.1: a line that begins with a space goes on with the one before.
        let whole = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
        let mut entries = BTreeMap::new();
        for part in whole.split("BEGIN:VEVENT\n").skip(1) {
            let lines = part.lines().take_while(|line| *line != "END:VEVENT");
            let (mut uid, mut sequence, mut said) = (None, 0, BTreeSet::new());
            for line in lines {
                let name = line.split([':', ';']).next().unwrap_or_default();
                let value = line.split_once(':').map_or("", |(_, value)| value);
                match name {
                    "UID" => uid = Some(value.to_string()),
                    "SEQUENCE" => sequence = value.trim().parse().unwrap_or(0),
                    _ if PASSING.contains(&name) => {}
                    _ => {
                        said.insert(line.to_string());
                    }
                }
            }
            if let Some(uid) = uid {
                entries.insert(uid, (sequence, said));
            }
        }
        Entries(entries)
    }

    /// How often each entry of a newer calendar was revised: once more than before, where it says anything else.
    pub(super) fn revised(&self, newer: &Entries) -> BTreeMap<String, i64> {
        let revised = newer.0.iter().filter_map(|(uid, (_, said))| {
            let (sequence, before) = self.0.get(uid)?;
            Some((uid.clone(), sequence + i64::from(before != said)))
        });
        revised.collect()
    }
}
