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
    "summary",
    "hours",
    "parcours-intro",
    "words",
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
        // A paragraph is a text of its own, and an entry of a list.
        Value::String(text) if PRINTED.contains(&key) => {
            let entries = text.split("\n\n").flat_map(|paragraph| paragraph.split("\n- "));
            let plain = entries.map(|entry| without_marks(entry.trim().trim_start_matches("- ")));
            into.extend(plain.map(|entry| (key.to_string(), entry)));
        }
        _ => {}
    }
}

/// The text without its marks of weight, and without the addresses of its links.
fn without_marks(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        plain += before;
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    (plain + rest).replace("**", "").replace('[', "")
}
