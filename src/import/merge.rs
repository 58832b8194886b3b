//! A second import over a programme that was edited meanwhile: what changed in the source changes, what the author wrote stays, and where both
//! changed the same the author is told and keeps theirs (three-way, as version control merges).

use std::collections::BTreeSet;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

/// A merged programme.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Merged {
    /// The programme file: that of the author, with what changed in the source.
    pub text: String,
    /// Values and tables that the source changed, added or took away.
    pub changes: usize,
    /// What both changed: the author's stands.
    pub conflicts: Vec<Conflict>,
}

/// Something that the source and the author changed, each in their own way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Where: `parcours « Nourrir » / sessions « Semer » / start`.
    pub path: String,
    /// As the author has it; nothing where they took it away.
    pub own: Option<String>,
    /// As the source has it now; nothing where it is gone there.
    pub source: Option<String>,
}

/// Merges a programme as it was imported last (`base`), as the author has it (`own`) and as the source is now (`new`). `None` where one of
/// them is no TOML.
pub fn merged(base: &str, own: &str, new: &str) -> Option<Merged> {
    let base: DocumentMut = base.parse().ok()?;
    let mut document: DocumentMut = own.parse().ok()?;
    let new: DocumentMut = new.parse().ok()?;
    let mut merging = Merging::default();
    merging.tables(base.as_table(), document.as_table_mut(), new.as_table(), "");
    if merging.placed {
        // A table that was put in has no place among the others: all are counted anew, in the order in which they stand.
        let mut next = 0;
        renumber(document.as_table_mut(), &mut next);
    }
    Some(Merged { text: document.to_string(), changes: merging.changes, conflicts: merging.conflicts })
}

#[derive(Default)]
struct Merging {
    changes: usize,
    conflicts: Vec<Conflict>,
    /// Whether a table was put in.
    placed: bool,
}

impl Merging {
    fn tables(&mut self, base: &dyn TableLike, own: &mut dyn TableLike, new: &dyn TableLike, path: &str) {
        let keys: BTreeSet<String> = base.iter().chain(new.iter()).map(|(key, _)| key.to_owned()).collect();
        // In the order of the source, then what is gone there.
        let mut ordered: Vec<String> = new.iter().map(|(key, _)| key.to_owned()).collect();
        ordered.extend(keys.into_iter().filter(|key| !new.contains_key(key)));
        for key in ordered {
            let within = if path.is_empty() { key.clone() } else { format!("{path} / {key}") };
            let (before, now) = (base.get(&key), new.get(&key));
            if same(before, now) || same(own.get(&key), now) {
                continue;
            }
            match (before, own.get_mut(&key), now) {
                // Tables on both sides are merged key by key.
                (_, Some(own), Some(now)) if own.is_table_like() && now.is_table_like() => {
                    let empty = Table::new();
                    let before = before.and_then(Item::as_table_like).unwrap_or(&empty);
                    if let (Some(own), Some(now)) = (own.as_table_like_mut(), now.as_table_like()) {
                        self.tables(before, own, now, &within);
                    }
                }
                (_, Some(Item::ArrayOfTables(own)), Some(Item::ArrayOfTables(now))) => {
                    let empty = ArrayOfTables::new();
                    let before = before.and_then(Item::as_array_of_tables).unwrap_or(&empty);
                    self.lists(before, own, now, &within);
                }
                (before, Some(Item::Value(Value::Array(own))), Some(Item::Value(Value::Array(now)))) => {
                    let empty = Array::new();
                    let before = before.and_then(Item::as_array).unwrap_or(&empty);
                    self.values(before, own, now, &within);
                }
                (before, own_item, now) => {
                    let untouched = same(before, own_item.as_deref());
                    match (untouched, own_item, now) {
                        (true, Some(own_item), Some(now)) => {
                            replace(own_item, now);
                            self.changes += 1;
                        }
                        (true, Some(_), None) => {
                            own.remove(&key);
                            self.changes += 1;
                        }
                        (true, None, Some(now)) => {
                            self.placed |= !now.is_value();
                            own.insert(&key, now.clone());
                            self.changes += 1;
                        }
                        (true, None, None) => {}
                        (false, own_item, now) => {
                            let own = own_item.as_deref().map(shown);
                            self.conflicts.push(Conflict { path: within, own, source: now.map(shown) });
                        }
                    }
                }
            }
        }
    }

    fn lists(&mut self, base: &ArrayOfTables, own: &mut ArrayOfTables, new: &ArrayOfTables, path: &str) {
        let of_base: Vec<&Table> = base.iter().collect();
        let of_new: Vec<&Table> = new.iter().collect();
        let known = matched(&of_base, &of_new);
        // Where each table of the last import stands in the author's file.
        let mut places: Vec<Option<usize>> = {
            let of_own: Vec<&Table> = own.iter().collect();
            matched(&of_base, &of_own)
        };
        // What is gone from the source goes, unless the author changed it.
        for n in (0..of_base.len()).rev() {
            let (None, Some(at)) = (known[n], places[n]) else { continue };
            let Some(own_table) = own.get(at) else { continue };
            if same_tables(of_base[n], own_table) {
                own.remove(at);
                self.changes += 1;
                places[n] = None;
                for place in places.iter_mut().flatten().filter(|place| **place > at) {
                    *place -= 1;
                }
            } else {
                let path = format!("{path} {}", called(own_table));
                let own = Some(called(own_table));
                self.conflicts.push(Conflict { path, own, source: None });
            }
        }
        // What is there still is merged; what is new is put behind what it follows.
        let mut after: Option<usize> = None;
        for (n, now) in of_new.iter().enumerate() {
            let before = known.iter().position(|at| *at == Some(n));
            match before {
                Some(before) => match places[before] {
                    Some(at) => {
                        let within = format!("{path} {}", called(now));
                        if let Some(own) = own.get_mut(at) {
                            self.tables(of_base[before], own, *now, &within);
                        }
                        after = Some(at);
                    }
                    // The author took it away: told where the source changed it since.
                    None if !same_tables(of_base[before], now) => {
                        let path = format!("{path} {}", called(now));
                        self.conflicts.push(Conflict { path, own: None, source: Some(called(now)) });
                    }
                    None => {}
                },
                None => {
                    // The author may have written it themselves meanwhile.
                    let there = own.iter().position(|own| same_tables(own, now) || is_called_alike(own, now));
                    let is_of_the_author = |at: usize| !places.contains(&Some(at));
                    if let Some(at) = there.filter(|at| is_of_the_author(*at)) {
                        let within = format!("{path} {}", called(now));
                        if let Some(own) = own.get_mut(at) {
                            self.tables(&Table::new(), own, *now, &within);
                        }
                        after = Some(at);
                        continue;
                    }
                    let at = after.map_or(0, |after| after + 1).min(own.len());
                    own.insert(at, (*now).clone());
                    for place in places.iter_mut().flatten().filter(|place| **place >= at) {
                        *place += 1;
                    }
                    after = Some(at);
                    self.changes += 1;
                    self.placed = true;
                }
            }
        }
    }

    /// Lists of texts and of people: what the source added comes, what it took away goes, and people of one name are merged.
    fn values(&mut self, base: &Array, own: &mut Array, new: &Array, path: &str) {
        let name = |value: &Value| match value {
            Value::InlineTable(table) => ["name", "id", "title", "organisation"]
                .iter()
                .find_map(|key| table.get(key).and_then(Value::as_str))
                .map_or_else(|| plain(value), str::to_owned),
            Value::String(text) => text.value().clone(),
            value => plain(value),
        };
        let find = |list: &Array, wanted: &str| list.iter().position(|value| name(value) == wanted);
        for value in base.iter().map(&name) {
            if find(new, &value).is_some() {
                continue;
            }
            let Some(at) = find(own, &value) else { continue };
            let untouched = base.iter().any(|before| own.get(at).is_some_and(|own| plain(own) == plain(before)));
            if untouched {
                own.remove(at);
                self.changes += 1;
            } else {
                let own = own.get(at).map(|value| value.to_string().trim().to_owned());
                self.conflicts.push(Conflict { path: format!("{path} « {value} »"), own, source: None });
            }
        }
        let mut after: Option<usize> = None;
        for now in new {
            let wanted = name(now);
            let before = find(base, &wanted).and_then(|at| base.get(at));
            match (find(own, &wanted), before) {
                (Some(at), before) => {
                    after = Some(at);
                    let Some(mine) = own.get_mut(at) else { continue };
                    if plain(mine) == plain(now) || before.is_some_and(|before| plain(before) == plain(now)) {
                        continue;
                    }
                    match (&mut *mine, now) {
                        (Value::InlineTable(mine), Value::InlineTable(now)) => {
                            let empty = toml_edit::InlineTable::new();
                            let before = before.and_then(Value::as_inline_table).unwrap_or(&empty);
                            self.tables(before, mine, now, &format!("{path} « {wanted} »"));
                        }
                        (mine, now) if before.is_some_and(|before| plain(before) == plain(mine)) => {
                            let decor = mine.decor().clone();
                            *mine = now.clone();
                            *mine.decor_mut() = decor;
                            self.changes += 1;
                        }
                        (mine, now) => self.conflicts.push(Conflict {
                            path: format!("{path} « {wanted} »"),
                            own: Some(mine.to_string().trim().to_owned()),
                            source: Some(now.to_string().trim().to_owned()),
                        }),
                    }
                }
                // The author took them away.
                (None, Some(_)) => {}
                (None, None) => {
                    let at = after.map_or(own.len(), |after| after + 1).min(own.len());
                    let mut value = now.clone();
                    if let Some(like) = own.iter().next() {
                        *value.decor_mut() = like.decor().clone();
                    }
                    own.insert_formatted(at, value);
                    after = Some(at);
                    self.changes += 1;
                }
            }
        }
    }
}

/// For each table of a list, its place in another list: by its identifier, its name or title, then by its hours and room, then by its hour.
fn matched(of: &[&Table], among: &[&Table]) -> Vec<Option<usize>> {
    let text = |table: &Table, key: &str| table.get(key).map(|item| item.to_string().trim().to_owned());
    let by = |keys: &[&str], table: &Table| -> Option<Vec<Option<String>>> {
        let found: Vec<Option<String>> = keys.iter().map(|key| text(table, key)).collect();
        found.first()?.is_some().then_some(found)
    };
    let mut matched = vec![None; of.len()];
    let mut taken = vec![false; among.len()];
    for keys in [
        &["id"][..],
        &["title", "start", "day"],
        &["title", "day"],
        &["title"],
        &["name"],
        &["start", "day", "room"],
        &["start", "day"],
        &["date"],
        &["code", "for"],
    ] {
        for (n, table) in of.iter().enumerate() {
            if matched[n].is_some() {
                continue;
            }
            let Some(wanted) = by(keys, table) else { continue };
            let found = (0..among.len()).find(|at| !taken[*at] && by(keys, among[*at]).as_ref() == Some(&wanted));
            if let Some(at) = found {
                matched[n] = Some(at);
                taken[at] = true;
            }
        }
    }
    // What has no name at all, by what it holds.
    for (n, table) in of.iter().enumerate() {
        if matched[n].is_none()
            && let Some(at) = (0..among.len()).find(|at| !taken[*at] && same_tables(table, among[*at]))
        {
            matched[n] = Some(at);
            taken[at] = true;
        }
    }
    matched
}

fn is_called_alike(one: &Table, other: &Table) -> bool {
    ["id", "title", "name"].iter().any(|key| {
        let text = |table: &Table| table.get(key).and_then(Item::as_str).map(str::to_owned);
        text(one).is_some() && text(one) == text(other)
    })
}

/// What a table is called where it is told.
fn called(table: &Table) -> String {
    let text = |key: &str| {
        table.get(key).map(|item| item.as_str().map_or_else(|| item.to_string().trim().to_owned(), str::to_owned))
    };
    let name = ["title", "name", "id", "start", "date", "code"].iter().find_map(|key| text(key));
    format!("« {} »", name.unwrap_or_else(|| "…".to_owned()))
}

fn same(one: Option<&Item>, other: Option<&Item>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => same_items(one, other),
        _ => false,
    }
}

fn same_items(one: &Item, other: &Item) -> bool {
    match (one, other) {
        (Item::Value(one), Item::Value(other)) => plain(one) == plain(other),
        (Item::ArrayOfTables(one), Item::ArrayOfTables(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_tables(one, other))
        }
        (one, other) => match (one.as_table_like(), other.as_table_like()) {
            (Some(one), Some(other)) => {
                one.len() == other.len() && one.iter().all(|(key, item)| same(Some(item), other.get(key)))
            }
            _ => false,
        },
    }
}

fn same_tables(one: &Table, other: &Table) -> bool {
    one.len() == other.len() && one.iter().all(|(key, item)| same(Some(item), other.get(key)))
}

/// What a value says, however it is written.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{:?}", text.value()),
        Value::Array(values) => format!("[{}]", values.iter().map(plain).collect::<Vec<_>>().join(", ")),
        Value::InlineTable(table) => {
            let mut each: Vec<String> = table.iter().map(|(key, value)| format!("{key} = {}", plain(value))).collect();
            each.sort();
            format!("{{{}}}", each.join(", "))
        }
        Value::Integer(number) => number.value().to_string(),
        Value::Float(number) => number.value().to_string(),
        Value::Boolean(flag) => flag.value().to_string(),
        Value::Datetime(moment) => moment.value().to_string(),
    }
}

/// A value in place of another, with the spaces and comments around it.
fn replace(own: &mut Item, now: &Item) {
    match (own.as_value_mut(), now.as_value()) {
        (Some(own), Some(now)) => {
            let decor = own.decor().clone();
            *own = now.clone();
            *own.decor_mut() = decor;
        }
        _ => *own = now.clone(),
    }
}

fn shown(item: &Item) -> String {
    const MOST: usize = 80;
    let text = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

fn renumber(table: &mut Table, next: &mut isize) {
    table.set_position(Some(*next));
    *next += 1;
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(table) => renumber(table, next),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(|table| renumber(table, next)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = r#"[event]
title = "Jardins"
date = 2030-05-16

[[parcours]]
title = "Nourrir"

[[parcours.sessions]]
start = "9h00"
end = "10h00"
title = "Semer"
speakers = [{ name = "Ada Byron", role = "Jardinière" }]

[[parcours.sessions]]
start = "10h00"
end = "11h00"
title = "Planter"
"#;

    fn merged_text(own: &str, new: &str) -> (String, Vec<String>) {
        let merged = merged(BASE, own, new).unwrap();
        (merged.text, merged.conflicts.into_iter().map(|conflict| conflict.path).collect())
    }

    #[test]
    fn what_nobody_changed_stays_byte_for_byte() {
        let own = BASE.replace("title = \"Jardins\"", "title   =  'Jardins' # le nôtre");
        assert_eq!(merged_text(&own, BASE), (own, Vec::new()));
    }

    #[test]
    fn the_source_changes_what_the_author_left_alone() {
        let own = BASE.replace("\"Planter\"", "\"Planter\" # à relire\ndescription = \"Avec soin.\"");
        let new = BASE.replace("end = \"11h00\"", "end = \"11h30\"").replace("Jardinière", "Botaniste");
        let (text, conflicts) = merged_text(&own, &new);
        assert!(conflicts.is_empty(), "{conflicts:?}");
        for words in ["end = \"11h30\"", "# à relire", "Avec soin.", "role = \"Botaniste\""] {
            assert!(text.contains(words), "{words} in {text}");
        }
    }

    #[test]
    fn what_both_changed_is_told_and_the_author_keeps_theirs() {
        let own = BASE.replace("start = \"10h00\"", "start = \"10h15\"");
        let new = BASE.replace("start = \"10h00\"", "start = \"10h30\"");
        let merged = merged(BASE, &own, &new).unwrap();
        assert_eq!(merged.text, own);
        let right = Conflict {
            path: "parcours « Nourrir » / sessions « Planter » / start".to_owned(),
            own: Some("10h15".to_owned()),
            source: Some("10h30".to_owned()),
        };
        assert_eq!(merged.conflicts, [right]);
    }

    #[test]
    fn sessions_come_and_go_in_their_place() {
        let own = BASE.replace("title = \"Nourrir\"", "title = \"Nourrir\"\nborne-by = \"nous\"");
        let session = "[[parcours.sessions]]\nstart = \"9h30\"\nend = \"10h00\"\ntitle = \"Arroser\"\n\n";
        let at = BASE.rfind("[[parcours.sessions]]").unwrap();
        let new = format!("{}{session}{}", &BASE[..at], &BASE[at..]);
        let (text, conflicts) = merged_text(&own, &new);
        assert!(conflicts.is_empty());
        let order: Vec<usize> = ["Semer", "Arroser", "Planter"].iter().map(|title| text.find(title).unwrap()).collect();
        assert!(order.is_sorted() && text.contains("borne-by"), "{text}");
        assert!(text.parse::<DocumentMut>().is_ok());
        // And the other way round.
        let gone = merged(&new, &text, BASE).unwrap();
        assert!(!gone.text.contains("Arroser") && gone.conflicts.is_empty(), "{}", gone.text);
    }

    #[test]
    fn what_the_author_changed_does_not_go_with_the_source() {
        let own = BASE.replace("\"Planter\"", "\"Planter\"\nroom = \"Serre\"");
        let at = BASE.rfind("[[parcours.sessions]]").unwrap();
        let (text, conflicts) = merged_text(&own, &BASE[..at]);
        assert!(text.contains("Serre"));
        assert_eq!(conflicts, ["parcours « Nourrir » / sessions « Planter »"]);
    }

    #[test]
    fn people_come_and_the_authors_own_stay() {
        let people = "speakers = [{ name = \"Ada Byron\", role = \"Jardinière\" }";
        let own = BASE.replace(&format!("{people}]"), &format!("{people}, {{ name = \"Grace Hopper\" }}]"));
        let new = BASE.replace(&format!("{people}]"), &format!("{people}, {{ name = \"Joan Clarke\" }}]"));
        let (text, conflicts) = merged_text(&own, &new);
        assert!(conflicts.is_empty());
        assert!(text.contains("Grace Hopper") && text.contains("Joan Clarke"), "{text}");
    }

    #[test]
    fn a_session_of_another_title_at_the_same_hour_is_the_same() {
        let new = BASE.replace("Planter", "Planter et arroser");
        let own = BASE.replace("\"Planter\"", "\"Planter\"\nroom = \"Serre\"");
        let (text, conflicts) = merged_text(&own, &new);
        assert!(conflicts.is_empty(), "{conflicts:?}");
        assert!(text.contains("Planter et arroser") && text.contains("Serre"), "{text}");
        assert_eq!(text.matches("[[parcours.sessions]]").count(), 2);
    }
}
