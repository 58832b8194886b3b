//! The JSON Schemas of the two files that people write, made from the structs that read them. Editors complete and check with them as
//! one types; the theme file is checked with its own by livret itself.

use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};

/// The schema of what a struct reads, under its title.
pub(crate) fn of<T: JsonSchema>(title: &str) -> Schema {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(tidy));
    let mut schema = SchemaGenerator::new(settings).into_root_schema_for::<T>();
    // Editors are told where the schema of a file is by a key that the file does not have.
    schema.remove("$id");
    schema.insert("title".into(), json!(title));
    schema
}

/// TOML has no null, its integers are 64 bits wide whatever the struct holds, and the names of Rust's types tell authors nothing.
fn tidy(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            object.insert("type".into(), only);
        }
    }
    if object.get("default") == Some(&Value::Null) {
        object.remove("default");
    }
    object.remove("format");
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type") != Some(&json!("null")));
        if let [Value::Object(only)] = &choices[..] {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                object.entry(key).or_insert(value);
            }
        }
    }
}

/// The text of a schema as it is committed.
pub fn text(schema: &Schema) -> String {
    let mut text = serde_json::to_string_pretty(schema.as_value()).unwrap_or_default();
    text.push('\n');
    text
}
