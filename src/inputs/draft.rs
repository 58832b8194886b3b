//! A programme that is being put together: tables, keys and values, and where each comes from.

use super::Place;
use chrono::{NaiveDate, NaiveTime};

/// A whole programme: the table that holds its tables.
pub type Draft = Table;

/// A table: `[event]`, one of `[[parcours]]`, or one between braces.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Where it stood, as a whole.
    pub place: Place,
    /// Comments above it, a line each, without the sign.
    pub comments: Vec<String>,
    /// In their order.
    pub entries: Vec<Entry>,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// A key of the programme's format.
    pub key: String,
    /// What it is.
    pub value: Value,
    /// Where the value stood.
    pub place: Place,
    /// Comments above it, a line each, without the sign.
    pub comments: Vec<String>,
}

/// A value of TOML, as far as programmes have them.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, of one line or of many.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Day(NaiveDate),
    /// An hour of the day, written as a text in figures.
    Hour(NaiveTime),
    /// Values between brackets, each with its place.
    List(Vec<(Value, Place)>),
    /// A table on one line, between braces.
    Inline(Table),
    /// A table under its own heading: `[event]`.
    Table(Table),
    /// Tables under headings of their own: `[[parcours]]`.
    Tables(Vec<Table>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Value {
        Value::Flag(flag)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Value {
        Value::Day(day)
    }
}

impl From<NaiveTime> for Value {
    fn from(hour: NaiveTime) -> Value {
        Value::Hour(hour)
    }
}

impl Table {
    /// An empty table that stood there.
    pub fn at(place: Place) -> Table {
        Table { place, ..Table::default() }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The entry of a key, to be changed.
    pub fn entry_mut(&mut self, key: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.key == key)
    }

    /// The text of a key, where it has one.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Adds a key, or gives it another value.
    pub fn set(&mut self, key: &str, value: impl Into<Value>, place: Place) -> &mut Entry {
        let at = self.entries.iter().position(|entry| entry.key == key).unwrap_or_else(|| {
            let entry =
                Entry { key: key.to_owned(), value: Value::Flag(false), place: Place::Nowhere, comments: Vec::new() };
            self.entries.push(entry);
            self.entries.len() - 1
        });
        let entry = &mut self.entries[at];
        (entry.value, entry.place) = (value.into(), place);
        entry
    }

    /// The table under a key, made where it is not there.
    pub fn table(&mut self, key: &str) -> &mut Table {
        if !matches!(self.get(key), Some(Value::Table(_))) {
            self.set(key, Value::Table(Table::default()), Place::Nowhere);
        }
        match self.entry_mut(key) {
            Some(Entry { value: Value::Table(table), .. }) => table,
            _ => unreachable!("it was made above"),
        }
    }

    /// The tables under a key, made where they are not there.
    pub fn tables(&mut self, key: &str) -> &mut Vec<Table> {
        if !matches!(self.get(key), Some(Value::Tables(_))) {
            self.set(key, Value::Tables(Vec::new()), Place::Nowhere);
        }
        match self.entry_mut(key) {
            Some(Entry { value: Value::Tables(tables), .. }) => tables,
            _ => unreachable!("they were made above"),
        }
    }
}
