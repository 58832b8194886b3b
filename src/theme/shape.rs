//! The shape of a theme file: every key known, every value of the right kind and in its range. All mistakes at once, each at its
//! place; what is right is said once, in the schema that editors use too.

use crate::diagnostic::{self, Diagnostic, Saying, Span, say};
use crate::programme::made_readable;
use crate::units::Colour;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A theme is a page of settings.
const LONGEST_FILE: usize = 256 << 10;

/// Most of a wrong value that a message repeats, in characters.
const LONGEST_QUOTE: usize = 40;

/// Tables inside one another: the deepest of a theme is five down.
const DEEPEST: usize = 12;

/// Where each value lies, by its path: `type.body.steps.0.size`.
#[derive(Debug, Default)]
pub(super) struct Places {
    spans: BTreeMap<String, Span>,
    colours: BTreeMap<String, Colour>,
}

impl Places {
    /// The place of a path, or of the nearest table above it.
    pub(super) fn of(&self, path: &str) -> Option<Span> {
        let mut path = path;
        loop {
            if let Some(span) = self.spans.get(path) {
                return Some(span.clone());
            }
            path = path.rsplit_once('.')?.0;
        }
    }

    /// A fault with the place of a colour: the first key of that name, in any table, that has that value.
    pub(super) fn locate_colour(
        &self,
        fault: Diagnostic,
        name: &str,
        colour: Colour,
        attribute: &'static str,
    ) -> Diagnostic {
        let named = |path: &String| path.rsplit('.').next() == Some(name);
        match self.colours.iter().find(|(path, value)| named(path) && **value == colour) {
            Some((path, _)) => self.locate(fault, path, attribute),
            None => fault,
        }
    }

    /// A fault with its place, where that is known.
    pub(super) fn locate(&self, fault: Diagnostic, path: &str, attribute: &'static str) -> Diagnostic {
        match self.of(path) {
            Some(span) => fault.at(span, attribute),
            None => fault,
        }
    }
}

/// Every fault of writing and of shape, in the order of the file, and where the values lie.
pub(super) fn check(source: &str) -> (Places, Vec<Diagnostic>) {
    if source.len() > LONGEST_FILE {
        let saying = say("too-long-theme").with("size", source.len() >> 10).with("most", LONGEST_FILE >> 10);
        let fault = Diagnostic::error("too-long", saying);
        return (Places::default(), vec![fault.at(0..source.lines().next().map_or(0, str::len), "here")]);
    }
    let file = made_readable(source, &[]);
    let whole = file.is_whole();
    let mut found = file.found;
    let (document, _) = DeTable::parse_recoverable(&file.text);
    let mut places = Places::default();
    if whole {
        let mut walk = Walk { source, places: &mut places, found: &mut found };
        walk.table(document.get_ref(), schema(), "", &(0..0));
    }
    found.sort_by_key(Diagnostic::place);
    (places, found)
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| super::schema().to_value())
}

struct Walk<'a> {
    source: &'a str,
    places: &'a mut Places,
    found: &'a mut Vec<Diagnostic>,
}

impl Walk<'_> {
    fn value(&mut self, value: &Spanned<DeValue>, schema: &'static Value, path: &str) {
        let span = value.span();
        self.places.spans.insert(path.to_owned(), span.clone());
        let Some(schema) = resolved(schema) else { return };
        if path.split('.').count() > DEEPEST {
            return self.wrong(span, say("theme-too-deep"));
        }
        let choices = choices(schema);
        if !choices.is_empty() {
            let written = value.get_ref().as_str();
            if !written.is_some_and(|written| choices.contains(&written)) {
                self.choice(span, written, &choices);
            }
            return;
        }
        match (value.get_ref(), kind(schema)) {
            (DeValue::Table(table), "object") => self.table(table, schema, path, &span),
            (DeValue::Array(list), "array") => self.list(list, schema, path, &span),
            (DeValue::String(text), "string") => {
                if schema.get("pattern").is_none() {
                    return;
                }
                match text.parse() {
                    Ok(colour) => {
                        self.places.colours.insert(path.to_owned(), colour);
                    }
                    Err(_) => self.wrong(span, say("theme-not-a-colour").with("written", short(text))),
                }
            }
            (DeValue::Boolean(_), "boolean") => {}
            (DeValue::Integer(_) | DeValue::Float(_), "number" | "integer") => self.number(value, schema),
            (_, expected) => {
                let message = wrong_type(expected, schema.get("pattern").is_some());
                let written = short(self.source.get(span.clone()).unwrap_or_default());
                self.wrong(span, say(message).with("written", written));
            }
        }
    }

    fn table(&mut self, table: &DeTable, schema: &'static Value, path: &str, span: &Span) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
        let mut meant = Vec::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            if let Some(schema) = properties.get(name) {
                let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                self.value(value, schema, &path);
                continue;
            }
            let near = nearest(name, properties.keys().filter(|key| !table.contains_key(key.as_str())));
            let saying = match near {
                Some(near) => {
                    meant.push(near);
                    say("unknown-key-near").with("near", near)
                }
                None => {
                    let known: Vec<&str> = properties.keys().map(String::as_str).collect();
                    say("unknown-key").with("known", known.join(", "))
                }
            };
            self.found.push(Diagnostic::error("unknown-key", saying.with("key", short(name))).at(key.span(), "here"));
        }
        for key in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !table.contains_key(key) && !meant.contains(&key) {
                let own = || diagnostic::Value::from(format!("`{path}`"));
                let owner = if path.is_empty() { say("the-theme").into() } else { own() };
                let saying = say("missing-key-of-theme").with("owner", owner).with("key", key);
                self.found.push(Diagnostic::error("missing-key", saying).at(span.clone(), "here"));
            }
        }
    }

    fn list(&mut self, list: &[Spanned<DeValue>], schema: &'static Value, path: &str, span: &Span) {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(1_000);
        let count = list.len() as u64;
        if count < least || count > most {
            let wanted = match (least, most) {
                _ if least == most => say("exactly"),
                (1.., 1_000) => say("at-least"),
                _ => say("from-to"),
            };
            let wanted = wanted.with("least", least).with("most", most);
            self.wrong(span.clone(), say("theme-list").with("count", count).with("wanted", wanted));
        }
        let Some(items) = schema.get("items") else { return };
        for (n, item) in list.iter().enumerate().take(most as usize) {
            // A list of fixed length may say what stands at each place.
            let schema = items.as_array().map_or(Some(items), |each| each.get(n));
            if let Some(schema) = schema {
                self.value(item, schema, &format!("{path}.{n}"));
            }
        }
    }

    fn number(&mut self, value: &Spanned<DeValue>, schema: &Value) {
        let written = short(self.source.get(value.span()).unwrap_or_default());
        let whole = kind(schema) == "integer";
        let number = match value.get_ref() {
            DeValue::Integer(integer) => {
                i64::from_str_radix(integer.as_str(), integer.radix()).ok().map(|number| number as f64)
            }
            DeValue::Float(float) if !whole => float.as_str().parse::<f64>().ok(),
            _ => None,
        };
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let (least, most) = (bound("minimum"), bound("maximum"));
        // Nothing that a theme counts or measures is larger, and infinity is no measure at all.
        let (low, high) = (least.unwrap_or(-10_000.0), most.unwrap_or(10_000.0));
        if number.is_some_and(|number| (low..=high).contains(&number)) {
            return;
        }
        let saying = if whole { say("theme-whole-out-of-range") } else { say("theme-out-of-range") };
        self.wrong(value.span(), saying.with("written", written).with("least", low).with("most", high));
    }

    fn choice(&mut self, span: Span, written: Option<&str>, choices: &[&str]) {
        let near = written.and_then(|written| {
            choices.iter().find(|choice| strsim::normalized_damerau_levenshtein(written, choice) >= 0.6)
        });
        let saying = match near {
            Some(near) => say("theme-choice-near").with("near", *near),
            None => say("theme-choice").with("known", format!("\"{}\"", choices.join("\", \""))),
        };
        let shown = short(self.source.get(span.clone()).unwrap_or_default());
        self.found.push(Diagnostic::error("unknown-choice", saying.with("written", shown)).at(span, "here"));
    }

    fn wrong(&mut self, span: Span, saying: Saying) {
        self.found.push(Diagnostic::error("theme-shape", saying).at(span, "here"));
    }
}

/// The schema that a reference stands for.
fn resolved(schema: &'static Value) -> Option<&'static Value> {
    let mut found = schema;
    // References lead to references a few times at most.
    for _ in 0..8 {
        let inner = match (found.get("$ref").and_then(Value::as_str), found.get("allOf")) {
            (Some(name), _) => self::schema().pointer(name.trim_start_matches('#')),
            (None, Some(Value::Array(parts))) => parts.first(),
            _ => return Some(found),
        };
        found = inner?;
    }
    None
}

/// The type that a schema asks for.
fn kind(schema: &Value) -> &str {
    schema.get("type").and_then(Value::as_str).unwrap_or_default()
}

/// The words that a schema leaves to choose from: in one list, or one by one where each has its description.
fn choices(schema: &Value) -> Vec<&str> {
    let lists = |schema| Value::get(schema, "enum").and_then(Value::as_array).into_iter().flatten();
    let alternatives = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let described = alternatives.flat_map(|one| one.get("const").into_iter().chain(lists(one)));
    lists(schema).chain(described).filter_map(Value::as_str).collect()
}

/// The message for a value that is not of the expected kind.
fn wrong_type(kind: &str, colour: bool) -> &'static str {
    match kind {
        "string" if colour => "wrong-type-colour",
        "string" => "wrong-type-text",
        "boolean" => "wrong-type-flag",
        "integer" => "wrong-type-whole",
        "number" => "wrong-type-number",
        "array" => "wrong-type-list",
        _ => "wrong-type-table",
    }
}

/// The key that was most likely meant.
fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k String>) -> Option<&'k str> {
    if word.chars().count() > LONGEST_QUOTE {
        return None;
    }
    let word = word.to_lowercase().replace('_', "-");
    let likeness = |key: &String| strsim::normalized_damerau_levenshtein(&word, key);
    let near = known.map(|key| (likeness(key), key)).filter(|(likeness, _)| *likeness >= 0.6);
    near.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, key)| key.as_str())
}

/// What the author wrote, on one line and cut short.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None if line.len() < text.len() => format!("{line} …"),
        None => line.to_owned(),
    }
}
