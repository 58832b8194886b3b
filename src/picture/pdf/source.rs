//! What is asked of the objects of an author's PDF: numbers, names, plain texts for messages.

use super::super::Fault;
use crate::diagnostic::say;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use lopdf::Object as Written;

/// The items of an array, references followed.
pub(super) fn items<'a>(array: &Array<'a>) -> Vec<Object<'a>> {
    array.iter::<Object>().take(MOST_ITEMS).collect()
}

/// More than any array of a drawing holds.
const MOST_ITEMS: usize = 100_000;

pub(super) fn number(dictionary: &Dict, key: &str) -> Option<f64> {
    dictionary.get::<Number>(key).map(|number| number.as_f64()).filter(|number| number.abs() < 1e12)
}

pub(super) fn integer(dictionary: &Dict, key: &str) -> Option<i64> {
    number(dictionary, key).filter(|number| number.fract() == 0.0).map(|number| number as i64)
}

pub(super) fn boolean(dictionary: &Dict, key: &str) -> Option<bool> {
    dictionary.get::<bool>(key)
}

pub(super) fn name(dictionary: &Dict, key: &str) -> Option<Vec<u8>> {
    dictionary.get::<Name>(key).map(|name| name.to_vec())
}

/// The numbers of an array; `None` where one of its items is none.
pub(super) fn numbers_of(array: &Array) -> Option<Vec<f64>> {
    items(array)
        .into_iter()
        .map(|item| item.into_number().map(|number| number.as_f64()).filter(|number| number.abs() < 1e12))
        .collect()
}

pub(super) fn numbers(dictionary: &Dict, key: &str) -> Option<Vec<f64>> {
    numbers_of(&dictionary.get::<Array>(key)?)
}

/// So many numbers under a key.
pub(super) fn so_many<const N: usize>(dictionary: &Dict, key: &str) -> Option<[f64; N]> {
    numbers(dictionary, key)?.try_into().ok()
}

/// The dictionary of an object, a stream's included.
pub(super) fn dictionary<'a>(object: &Object<'a>) -> Option<Dict<'a>> {
    match object {
        Object::Dict(dictionary) => Some(dictionary.clone()),
        Object::Stream(stream) => Some(stream.dict().clone()),
        _ => None,
    }
}

pub(super) fn stream<'a>(dictionary: &Dict<'a>, key: &str) -> Option<Stream<'a>> {
    dictionary.get::<Stream>(key)
}

/// A name of the file for a message: what a terminal or a page could take for anything but letters is left out.
pub(super) fn shown(name: &[u8]) -> String {
    let shown: String = String::from_utf8_lossy(name).chars().filter(char::is_ascii_graphic).take(60).collect();
    if shown.is_empty() { "?".to_string() } else { shown }
}

pub(super) fn fault(key: &'static str) -> Fault {
    Fault(say(key))
}

/// A fault that names something of the file.
pub(super) fn named(key: &'static str, name: &[u8]) -> Fault {
    Fault(say(key).with("name", shown(name)))
}

/// A number for the file.
pub(super) fn real(value: f64) -> Written {
    if value.fract() == 0.0 && value.abs() < 1e9 { Written::Integer(value as i64) } else { Written::Real(value as f32) }
}

pub(super) fn reals(values: &[f64]) -> Written {
    Written::Array(values.iter().copied().map(real).collect())
}

pub(super) fn word(name: &str) -> Written {
    Written::Name(name.as_bytes().to_vec())
}
