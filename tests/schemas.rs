//! The schemas that editors use: in step with the code, true of every file that comes with livret, strict about keys.

use livret::{programme, schema, theme};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Set to write the schemas anew.
const REFRESH: &str = "LIVRET_REFRESH";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn tomls(folder: &str) -> Vec<PathBuf> {
    let entries = root().join(folder).read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    files
}

/// The file as an editor hands it to a schema: dates and hours are texts.
fn json(source: &str) -> Value {
    fn plain(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(moment) => moment.to_string().into(),
            toml::Value::Array(list) => list.into_iter().map(plain).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, plain(value))).collect(),
            other => serde_json::to_value(other).unwrap(),
        }
    }
    plain(toml::Value::Table(source.parse().unwrap()))
}

#[track_caller]
fn faults(schema: &schemars::Schema, source: &str) -> Vec<String> {
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    validator.iter_errors(&json(source)).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_committed_schemas_are_those_of_the_code() {
    for (name, schema) in [("programme", programme::schema()), ("theme", theme::schema())] {
        let path = root().join(format!("assets/schemas/{name}.schema.json"));
        let text = schema::text(&schema);
        if std::env::var_os(REFRESH).is_some() {
            fs::write(&path, &text).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(committed == text, "{} is out of step: run {REFRESH}=1 cargo test --test schemas", path.display());
    }
}

#[test]
fn every_programme_and_theme_that_comes_with_livret_meets_its_schema() {
    let (programme, theme) = (programme::schema(), theme::schema());
    let programmes = tomls("data")
        .into_iter()
        .chain(tomls("assets/starter/fr"))
        .chain(tomls("assets/starter/en"))
        .chain(tomls("assets/starter/de"))
        .map(|path| (path, &programme));
    let themes = tomls("assets/themes").into_iter().map(|path| (path, &theme));
    for (path, schema) in programmes.chain(themes) {
        let found = faults(schema, &fs::read_to_string(&path).unwrap());
        assert!(found.is_empty(), "{}: {found:#?}", path.display());
    }
}

#[test]
fn the_first_line_of_a_sample_names_a_schema_that_is_there() {
    for path in tomls("data").into_iter().chain(tomls("assets/themes")) {
        let source = fs::read_to_string(&path).unwrap();
        let first = source.lines().next().unwrap();
        let named = first.strip_prefix("#:schema ").unwrap_or_else(|| panic!("{}: {first}", path.display()));
        assert!(path.parent().unwrap().join(named).is_file(), "{}: {named}", path.display());
    }
}

#[test]
fn lists_of_texts_may_stand_in_several_languages() {
    let source = "[event]\ntitle = \"Jardins\"\ndate = 2030-05-16\n[[parcours]]\ntitle = \"Semer\"\n\
        [[parcours.sessions]]\nstart = \"10h\"\ntitle = \"Le sol\"\nkeywords = { fr = [\"sol\"], en = [\"soil\"] }\n";
    assert!(programme::read(source).programme.is_some());
    assert_eq!(faults(&programme::schema(), source), [""; 0]);
    let wrong = source.replace("en = [\"soil\"]", "en = 3");
    assert_eq!(faults(&programme::schema(), &wrong).len(), 1);
}

#[test]
fn a_misspelt_key_is_refused_at_every_depth() {
    let sample = fs::read_to_string(root().join("data/rencontres-2025.toml")).unwrap();
    for (right, wrong) in [("subtitle = ", "subtitel = "), ("unnumbered = ", "unumbered = ")] {
        assert!(!faults(&programme::schema(), &sample.replacen(right, wrong, 1)).is_empty(), "{wrong}");
    }
    let theme = fs::read_to_string(root().join("assets/themes/territoires.toml")).unwrap();
    for (right, wrong) in
        [("gutter = ", "guter = "), ("kind = \"solid\"", "kind = \"sold\""), ("\"#13262F\"", "\"13262F\"")]
    {
        assert!(!faults(&theme::schema(), &theme.replacen(right, wrong, 1)).is_empty(), "{wrong}");
    }
}

/// The keys of a schema, of all its tables.
fn keys(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get("properties") {
                found.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| keys(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

#[test]
fn every_key_of_a_programme_stands_in_each_starter() {
    let mut known = Vec::new();
    keys(programme::schema().as_value(), &mut known);
    for language in ["en", "fr", "de"] {
        let starter = fs::read_to_string(root().join(format!("assets/starter/{language}/programme.toml"))).unwrap();
        let is_part = |c: char| c.is_alphanumeric() || c == '-';
        let words: Vec<&str> = starter.split(|c| !is_part(c)).collect();
        let missing: Vec<&String> = known.iter().filter(|key| !words.contains(&key.as_str())).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
