//! What each key of the programme's format holds: taken from its schema, so that sheets know every key that the reader knows.

use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What a key holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    Number,
    Flag,
    /// A list of texts.
    Texts,
    /// A list of numbers.
    Numbers,
    /// A text, or a table of this name that says more.
    TextOr(String),
    /// A list of texts or of such tables.
    TextsOr(String),
    /// A table of its own.
    Table(String),
    /// A list of tables.
    Tables(String),
}

/// The keys of each table, by the name that the schema gives the table, in their order.
type Tables = BTreeMap<String, Vec<(String, Shape)>>;

/// The name under which the tables of the whole programme stand.
pub(super) const PROGRAMME: &str = "";

/// The name of a text in each of several languages.
const LANGUAGES: &str = "Languages";

/// Keys that are hours of the day, and keys that are days: texts for the schema.
pub(super) const HOURS: [&str; 3] = ["start", "end", "doors"];
pub(super) const DAYS: [&str; 4] = ["date", "dates", "day", "registration-deadline"];

/// What a key of a table holds.
pub(super) fn of(table: &str, key: &str) -> Option<&'static Shape> {
    tables().get(table)?.iter().find(|(known, _)| known == key).map(|(_, shape)| shape)
}

/// The keys of a table.
pub(super) fn keys(table: &str) -> impl Iterator<Item = &'static str> {
    tables().get(table).into_iter().flatten().map(|(key, _)| key.as_str())
}

/// The name of the table, or of the tables, that stand under a path such as `event.days`, and whether they are many.
pub(super) fn at(path: &str) -> Option<(&'static str, bool)> {
    let mut table = PROGRAMME;
    let mut many = false;
    for key in path.split('.') {
        (table, many) = match of(table, key)? {
            Shape::Table(name) => (name, false),
            Shape::Tables(name) => (name, true),
            _ => return None,
        };
    }
    Some((table, many))
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let schema = crate::programme::schema();
        let schema = schema.as_value();
        let mut tables = Tables::new();
        tables.insert(PROGRAMME.to_owned(), properties(schema));
        for (name, definition) in schema.get("definitions").and_then(Value::as_object).into_iter().flatten() {
            tables.insert(name.clone(), properties(definition));
        }
        tables
    })
}

fn properties(definition: &Value) -> Vec<(String, Shape)> {
    let properties = definition.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties.filter_map(|(key, property)| Some((key.clone(), shape(property)?))).collect()
}

fn shape(property: &Value) -> Option<Shape> {
    let kind = |value: &Value| value.get("type").and_then(Value::as_str).map(str::to_owned);
    match kind(property).as_deref() {
        Some("string") => return Some(Shape::Text),
        Some("boolean") => return Some(Shape::Flag),
        Some("number" | "integer") => return Some(Shape::Number),
        Some("array") => {
            return Some(match shape(property.get("items")?)? {
                Shape::Text => Shape::Texts,
                Shape::Number => Shape::Numbers,
                Shape::TextOr(name) => Shape::TextsOr(name),
                Shape::Table(name) => Shape::Tables(name),
                _ => return None,
            });
        }
        _ => {}
    }
    let table = |value: &Value| {
        let name = value.get("$ref")?.as_str()?.rsplit('/').next()?.to_owned();
        Some(if name == "Number" { Shape::Number } else { Shape::Table(name) })
    };
    if let Some(choices) = property.get("anyOf").and_then(Value::as_array) {
        // A cell holds a text, or several, in one language.
        let several = |choice: &Value| {
            choice.get("patternProperties").is_some()
                || matches!(table(choice), Some(Shape::Table(name)) if name == LANGUAGES)
        };
        let choices: Vec<&Value> = choices.iter().filter(|choice| !several(choice)).collect();
        if let [only] = choices[..] {
            return shape(only);
        }
        let text = choices.iter().copied().any(|choice| kind(choice).as_deref() == Some("string"));
        return match choices.iter().copied().find_map(table)? {
            Shape::Table(name) if text => Some(Shape::TextOr(name)),
            other => Some(other),
        };
    }
    table(property).or_else(|| property.get("allOf")?.as_array()?.iter().find_map(table))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_format_has_its_shape() {
        assert_eq!(of("Session", "title"), Some(&Shape::Text));
        assert_eq!(of("Session", "break"), Some(&Shape::Flag));
        assert_eq!(of("Session", "capacity"), Some(&Shape::Number));
        assert_eq!(of("Session", "speakers"), Some(&Shape::TextsOr("Appearance".to_owned())));
        assert_eq!(of("Session", "registration"), Some(&Shape::TextOr("Link".to_owned())));
        assert_eq!(of("Parcours", "bearers"), Some(&Shape::Texts));
        assert_eq!(at("event.days"), Some(("Day", true)));
        assert_eq!(at("brand.families"), Some(("Families", false)));
        assert_eq!(at("event.title"), None);
        let schema = crate::programme::schema();
        for (name, definition) in schema.as_value()["definitions"].as_object().unwrap() {
            let known: Vec<&str> = keys(name).collect();
            for key in definition.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key)
            {
                assert!(known.contains(&key.as_str()), "{name}.{key} has a shape that no cell holds");
            }
        }
    }
}
