//! The values of the file that a place of a page comes from: what may be written anew, in place.

use crate::diagnostic::Span;
use crate::language::messages::Messages;
use serde_json::{Value as Json, json};
use std::path::PathBuf;
use toml_edit::{Document, Item, TableLike, Value};

/// A value that stands on one line, with the table it lies in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Field {
    pub key: String,
    /// What it says, without quotes.
    pub says: String,
    pub span: Span,
    pub kind: Kind,
}

/// What a value is, and so how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// A text of several paragraphs.
    Paragraphs,
    /// A number, a day, an hour, yes or no: written without quotes.
    Bare,
}

/// The values beside each other in the table that holds a place, and which of them is there.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Fields {
    pub all: Vec<Field>,
    pub at: Option<usize>,
}

/// The values of the table around a place of the file.
pub(super) fn around(source: &str, place: usize) -> Fields {
    let Ok(document) = Document::parse(source) else { return Fields::default() };
    let mut fields = Fields::default();
    find(document.as_table(), place, source, &mut fields);
    fields
}

/// Looks through a table; `fields` are those of the innermost one found so far.
fn find(table: &dyn TableLike, place: usize, source: &str, fields: &mut Fields) {
    let holds =
        |span: Option<Span>| span.is_some_and(|span| span.start <= place && place < span.end.max(span.start + 1));
    for (_, item) in table.iter() {
        match item {
            Item::Value(value) if holds(value.span()) => {
                match value {
                    Value::InlineTable(inner) => {
                        *fields = of(inner, place, source);
                        find(inner, place, source, fields);
                    }
                    Value::Array(list) => {
                        for value in list.iter().filter(|value| holds(value.span())) {
                            match value {
                                Value::InlineTable(inner) => {
                                    *fields = of(inner, place, source);
                                    find(inner, place, source, fields);
                                }
                                other => *fields = alone(other, source),
                            }
                        }
                    }
                    _ => *fields = of(table, place, source),
                }
                return;
            }
            Item::Table(inner) => {
                if holds(inner.span()) {
                    *fields = of(inner, place, source);
                }
                find(inner, place, source, fields);
            }
            Item::ArrayOfTables(list) => {
                for inner in list {
                    if holds(inner.span()) {
                        *fields = of(inner, place, source);
                    }
                    find(inner, place, source, fields);
                }
            }
            _ => {}
        }
    }
}

fn alone(value: &Value, source: &str) -> Fields {
    let field = field("", value, source);
    Fields { at: field.is_some().then_some(0), all: field.into_iter().collect() }
}

fn of(table: &dyn TableLike, place: usize, source: &str) -> Fields {
    let values = table.iter().filter_map(|(key, item)| item.as_value().map(|value| (key, value)));
    let all: Vec<Field> = values.filter_map(|(key, value)| field(key, value, source)).collect();
    let at = all.iter().position(|field| field.span.start <= place && place < field.span.end);
    Fields { all, at }
}

fn field(key: &str, value: &Value, source: &str) -> Option<Field> {
    let span = value.span()?;
    let written = source.get(span.clone())?;
    let (says, kind) = match value {
        Value::String(text) => {
            let paragraphs = written.contains('\n') || text.value().contains('\n');
            (text.value().clone(), if paragraphs { Kind::Paragraphs } else { Kind::Text })
        }
        Value::Array(_) | Value::InlineTable(_) => return None,
        _ => (written.to_owned(), Kind::Bare),
    };
    Some(Field { key: key.to_owned(), says, span, kind })
}

impl Fields {
    /// For the page, in the words of its reader. `place` gives the file and the line of a place.
    pub(super) fn json(&self, place: &dyn Fn(&Span) -> (PathBuf, String, usize), messages: &Messages) -> Json {
        let field = |field: &Field| {
            let (_, name, line) = place(&field.span);
            let label = messages.words(&format!("preview-key-{}", field.key));
            json!({
                "key": field.key,
                "label": label.unwrap_or_else(|| field.key.clone()),
                "value": field.says,
                "span": [field.span.start, field.span.end],
                "line": line,
                "place": format!("{name}:{line}"),
                "long": field.kind == Kind::Paragraphs,
            })
        };
        json!({ "fields": self.all.iter().map(field).collect::<Vec<_>>(), "at": self.at })
    }

    /// The value that lies exactly there.
    pub(super) fn exactly(source: &str, span: &Span) -> Option<Field> {
        around(source, span.start).all.into_iter().find(|field| field.span == *span)
    }
}

impl Field {
    /// What is written into the file for what the author typed; `None` where a value of its kind cannot be that.
    pub(super) fn written(&self, typed: &str, before: &str) -> Option<String> {
        match self.kind {
            Kind::Bare => {
                let typed = typed.trim();
                let one = !typed.is_empty() && !typed.contains(['\n', '#']);
                let read = one.then(|| typed.parse::<Value>().ok()).flatten()?;
                let was = before.parse::<Value>().ok()?;
                (read.type_name() == was.type_name()).then(|| typed.to_owned())
            }
            Kind::Text => {
                let typed: String = typed
                    .split(['\n', '\r'])
                    .map(str::trim)
                    .filter(|line| !line.is_empty())
                    .collect::<Vec<_>>()
                    .join(" ");
                // The quotes stay those of the author, where they can.
                let literal = before.starts_with('\'')
                    && !before.starts_with("'''")
                    && !typed.contains('\'')
                    && !typed.contains(char::is_control);
                Some(if literal { format!("'{typed}'") } else { format!("\"{}\"", escaped(&typed)) })
            }
            Kind::Paragraphs => {
                let typed = typed.replace("\r\n", "\n");
                let line_end = if before.contains("\r\n") { "\r\n" } else { "\n" };
                let text = escaped_lines(&typed).replace('\n', line_end);
                // The quotes stay those of the author, where they can.
                let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
                if before.starts_with("'''")
                    && !typed.contains("'''")
                    && !typed.ends_with('\'')
                    && typed.chars().all(plain)
                {
                    return Some(format!("'''{line_end}{}'''", typed.replace('\n', line_end)));
                }
                let opening =
                    if before.starts_with("\"\"\"") && !before[3..].starts_with(['\n', '\r']) { "" } else { line_end };
                Some(format!("\"\"\"{opening}{text}\"\"\""))
            }
        }
    }
}

/// For a basic string (TOML 1.0, String): only what must be is escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\t' => escaped.push('\t'),
            c if c.is_control() => escaped.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => escaped.push(c),
        }
    }
    escaped
}

/// For a multi-line basic string: quotes stand as they are unless three of them follow each other.
fn escaped_lines(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| escaped(line).replace("\\\"", "\"")).collect();
    let mut text = lines.join("\n").replace("\"\"\"", "\"\"\\\"");
    if text.ends_with('"') {
        text.pop();
        text.push_str("\\\"");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "# Head\n[event]\ntitle = \"Jardins\" # the title\ndate = 2030-05-16\n\n[[plenaries]]\ntitle = 'Ouverture'\nstart = \"9:30\"\n\n[[plenaries.sessions]]\ntitle = \"Mots\"\nspeakers = [{ name = \"Inès\", role = \"Maire\" }, { name = \"Paul\" }]\ntags = [\"un\", \"deux\"]\nbody = \"\"\"\nUn \"mot\".\n\nDeux.\n\"\"\"\n";

    fn keys(needle: &str) -> (Vec<String>, Option<String>) {
        let fields = around(SOURCE, SOURCE.find(needle).unwrap());
        let at = fields.at.map(|at| fields.all[at].says.clone());
        (fields.all.into_iter().map(|field| field.key).collect(), at)
    }

    #[test]
    fn a_place_gives_its_value_and_those_beside_it() {
        let owned = |keys: &[&str]| keys.iter().map(|key| key.to_string()).collect::<Vec<_>>();
        assert_eq!(keys("\"Jardins"), (owned(&["title", "date"]), Some("Jardins".to_owned())));
        assert_eq!(keys("9:30"), (owned(&["title", "start"]), Some("9:30".to_owned())));
        assert_eq!(keys("Maire"), (owned(&["name", "role"]), Some("Maire".to_owned())));
        assert_eq!(keys("Paul"), (owned(&["name"]), Some("Paul".to_owned())));
        assert_eq!(keys("deux"), (owned(&[""]), Some("deux".to_owned())));
        assert_eq!(keys("Deux."), (owned(&["title", "body"]), Some("Un \"mot\".\n\nDeux.\n".to_owned())));
        assert_eq!(around("not = toml = at all", 3), Fields::default());
    }

    #[test]
    fn what_is_typed_reads_back_as_typed() {
        for typed in
            ["L’été « chaud »", "a \"b\" \\ c", "d'ici", "\u{7}", "fin \"", "trois \"\"\" guillemets", "\n\nun\n", ""]
        {
            for needle in ["\"Jardins", "'Ouverture", "\"\"\"\nUn"] {
                let field = Fields::exactly(
                    SOURCE,
                    &around(SOURCE, SOURCE.find(needle).unwrap())
                        .all
                        .iter()
                        .find(|field| SOURCE[field.span.clone()].starts_with(needle))
                        .unwrap()
                        .span
                        .clone(),
                )
                .unwrap();
                let before = &SOURCE[field.span.clone()];
                let written = field.written(typed, before).unwrap();
                let text = format!("a = {written}");
                let read = Document::parse(text).unwrap();
                let read = read.as_table()["a"].as_str().unwrap();
                if field.kind == Kind::Paragraphs { assert_eq!(read, typed) } else { assert_eq!(read, typed.trim()) }
            }
        }
    }

    #[test]
    fn a_day_stays_a_day() {
        let at = SOURCE.find("2030").unwrap();
        let field = around(SOURCE, at).all.remove(1);
        assert_eq!(field.written(" 2031-06-01 ", "2030-05-16").as_deref(), Some("2031-06-01"));
        for wrong in ["demain", "12", "\"2031-06-01\"", "2031-06-01 # then", ""] {
            assert_eq!(field.written(wrong, "2030-05-16"), None, "{wrong}");
        }
    }
}
