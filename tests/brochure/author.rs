//! What an author wrote in a programme file that readers are to see.

use toml::Value;

/// Keys whose texts are printed or, for partners with a logo, said by a screen reader.
const PRINTED: &[&str] = &[
    "series",
    "title",
    "subtitle",
    "place",
    "tagline",
    "lead",
    "body",
    "kicker",
    "introduction",
    "format",
    "room",
    "description",
    "moderated-by",
    "name",
    "role",
    "organisation",
    "borne-by",
];

/// Those texts, in the order of the file, each with its key.
pub fn texts(source: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    walk("", &source.parse::<toml::Table>().map(Value::Table).expect("the file is TOML"), &mut texts);
    texts
}

fn walk(key: &str, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Table(table) => {
            for (key, value) in table {
                walk(key, value, into);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| walk(key, value, into)),
        // A paragraph is a text of its own.
        Value::String(text) if PRINTED.contains(&key) => {
            let paragraphs = text.split("\n\n").map(|paragraph| paragraph.trim().replace("**", ""));
            into.extend(paragraphs.map(|paragraph| (key.to_string(), paragraph)));
        }
        _ => {}
    }
}
