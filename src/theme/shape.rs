//! The shape of a theme file: every key known, every value of the right kind and in its range. All mistakes at once, each at its
//! place; what is right is said once, in the schema that editors use too.

use crate::diagnostic::{Diagnostic, Span};
use crate::programme::faults_of_writing;
use crate::schema;
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
pub struct Places {
    spans: BTreeMap<String, Span>,
    colours: BTreeMap<String, Colour>,
}

impl Places {
    /// The place of a path, or of the nearest table above it.
    pub fn of(&self, path: &str) -> Option<Span> {
        let mut path = path;
        loop {
            if let Some(span) = self.spans.get(path) {
                return Some(span.clone());
            }
            path = path.rsplit_once('.')?.0;
        }
    }

    /// A fault with the place of a colour: the first key of that name, in any table, that has that value.
    pub fn locate_colour(&self, fault: Diagnostic, name: &str, colour: Colour, words: &str) -> Diagnostic {
        let named = |path: &String| path.rsplit('.').next() == Some(name);
        match self.colours.iter().find(|(path, value)| named(path) && **value == colour) {
            Some((path, _)) => self.locate(fault, path, words),
            None => fault,
        }
    }

    /// A fault with its place, where that is known.
    pub fn locate(&self, fault: Diagnostic, path: &str, words: &str) -> Diagnostic {
        match self.of(path) {
            Some(span) => fault.at(span, words),
            None => fault,
        }
    }
}

/// Every fault of writing and of shape, in the order of the file, and where the values lie.
pub fn check(source: &str) -> (Places, Vec<Diagnostic>) {
    if source.len() > LONGEST_FILE {
        let message = format!("the theme is {} kB long; the most is {} kB", source.len() >> 10, LONGEST_FILE >> 10);
        let fault = Diagnostic::error("too-long", message).help("give a theme file: a page of colours and measures");
        return (Places::default(), vec![fault.at(0..source.lines().next().map_or(0, str::len), "begins here")]);
    }
    let (document, errors) = DeTable::parse_recoverable(source);
    let mut found = faults_of_writing(source, &errors);
    let mut places = Places::default();
    if found.is_empty() {
        let mut walk = Walk { source, places: &mut places, found: &mut found };
        walk.table(document.get_ref(), schema(), "", &(0..0));
    }
    found.sort_by_key(Diagnostic::place);
    (places, found)
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| schema::theme().to_value())
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
            return self.wrong(
                span,
                "it lies too deep in other tables",
                "too deep",
                "compare with a theme that comes with livret",
            );
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
                    Err(_) => self.wrong(
                        span,
                        &format!("“{}” is not a colour", short(text)),
                        "not a colour",
                        "write # and six hexadecimal digits, such as \"#13262F\"",
                    ),
                }
            }
            (DeValue::Boolean(_), "boolean") => {}
            (DeValue::Integer(_) | DeValue::Float(_), "number" | "integer") => self.number(value, schema),
            (_, expected) => {
                let (name, cure) = names(expected, schema.get("pattern").is_some());
                let written = short(self.source.get(span.clone()).unwrap_or_default());
                self.wrong(span, &format!("{name} is expected here, not {written}"), &format!("not {name}"), cure);
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
            let fault = Diagnostic::error("unknown-key", format!("the key `{}` is not known here", short(name)));
            self.found.push(match near {
                Some(near) => {
                    meant.push(near);
                    fault.at(key.span(), format!("perhaps `{near}`?")).help(format!("write `{near}` instead"))
                }
                None => {
                    let known: Vec<&str> = properties.keys().map(String::as_str).collect();
                    fault.at(key.span(), "not known").help(format!("use one of the known keys: {}", known.join(", ")))
                }
            });
        }
        for key in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !table.contains_key(key) && !meant.contains(&key) {
                let owner = if path.is_empty() { "the theme".to_owned() } else { format!("`{path}`") };
                self.found.push(
                    Diagnostic::error("missing-key", format!("{owner} has no `{key}`"))
                        .at(span.clone(), format!("`{key}` is missing"))
                        .help(format!("add `{key} = …`, as a theme that comes with livret has it")),
                );
            }
        }
    }

    fn list(&mut self, list: &[Spanned<DeValue>], schema: &'static Value, path: &str, span: &Span) {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(1_000);
        let count = list.len() as u64;
        if count < least || count > most {
            let wanted = match (least, most) {
                _ if least == most => format!("exactly {least}"),
                (1.., 1_000) => format!("at least {least}"),
                _ => format!("from {least} to {most}"),
            };
            self.wrong(
                span.clone(),
                &format!("the list has {count} values; it takes {wanted}"),
                "too few or too many",
                &format!("write {wanted} between the brackets"),
            );
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
        let cure = format!("write a {}number from {low} to {high}", if whole { "whole " } else { "" });
        self.wrong(value.span(), &format!("{written} is out of range"), "out of range", &cure);
    }

    fn choice(&mut self, span: Span, written: Option<&str>, choices: &[&str]) {
        let near = written.and_then(|written| {
            choices.iter().find(|choice| strsim::normalized_damerau_levenshtein(written, choice) >= 0.6)
        });
        let cure = match near {
            Some(near) => format!("write \"{near}\" instead"),
            None => format!("write one of \"{}\"", choices.join("\", \"")),
        };
        let shown = short(self.source.get(span.clone()).unwrap_or_default());
        self.found.push(
            Diagnostic::error("unknown-choice", format!("{shown} is not one of the choices here"))
                .at(span, "not one of them")
                .help(cure),
        );
    }

    fn wrong(&mut self, span: Span, message: &str, label: &str, cure: &str) {
        self.found.push(Diagnostic::error("theme-shape", message).at(span, label).help(cure));
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

/// What a kind of value is called, and how one is written.
fn names(kind: &str, colour: bool) -> (&'static str, &'static str) {
    match kind {
        "string" if colour => ("a colour", "write # and six hexadecimal digits between quotes, such as \"#13262F\""),
        "string" => ("a text", "write it between quotes"),
        "boolean" => ("true or false", "write true or false, without quotes"),
        "integer" => ("a whole number", "write digits alone, without quotes"),
        "number" => ("a number", "write digits, with a point before decimals, without quotes"),
        "array" => ("a list", "put square brackets around it"),
        _ => ("a table", "write its keys between braces, such as { … }, or below its name between square brackets"),
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
