//! Programmes in JSON, as other programs write them: the keys are those of the programme file.

use super::{Draft, Given, Place, Table, Understood, Value, Way, Wishes};
use crate::diagnostic::{Saying, say};
use chrono::NaiveDate;
use serde_json::Value as Json;

/// A text in JSON (RFC 8259).
pub(super) const JSON: Way = Way { name: "json", extensions: &["json"], suits, read };

fn suits(given: &Given) -> bool {
    given.name.to_lowercase().ends_with(".json")
}

fn read(given: &Given, _wishes: &Wishes) -> Result<Understood, Box<Saying>> {
    match serde_json::from_slice(&given.bytes) {
        Ok(Json::Object(keys)) => Ok(Understood { draft: table(keys), ..Understood::default() }),
        Ok(_) => Err(Box::new(say("json-without-keys"))),
        Err(error) => Err(Box::new(say("json-broken").with("line", error.line()))),
    }
}

fn table(keys: serde_json::Map<String, Json>) -> Draft {
    let mut table = Table::default();
    for (key, json) in keys {
        if let Some(value) = value(json) {
            table.set(&key, value, Place::Nowhere);
        }
    }
    table
}

/// Days, which JSON has as texts alone, are days; `null` is a key that is not there.
fn value(json: Json) -> Option<Value> {
    Some(match json {
        Json::Null => return None,
        Json::Bool(flag) => Value::Flag(flag),
        Json::Number(number) => Value::Number(number.as_f64()?),
        Json::String(text) => text.parse::<NaiveDate>().map_or(Value::Text(text), Value::Day),
        Json::Array(values) if !values.is_empty() && values.iter().all(Json::is_object) => {
            let keys =
                values.into_iter().filter_map(|json| if let Json::Object(keys) = json { Some(keys) } else { None });
            Value::Tables(keys.map(table).collect())
        }
        Json::Array(values) => {
            Value::List(values.into_iter().filter_map(value).map(|value| (value, Place::Nowhere)).collect())
        }
        Json::Object(keys) => Value::Table(table(keys)),
    })
}
