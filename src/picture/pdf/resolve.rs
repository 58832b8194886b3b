//! The objects of one picture, references followed.

use lopdf::{Dictionary, Object, ObjectId};
use std::collections::BTreeMap;

/// Read-only view of the objects of a picture.
#[derive(Clone, Copy)]
pub(crate) struct Objects<'a>(&'a BTreeMap<ObjectId, Object>);

const NOTHING: Object = Object::Null;

impl<'a> Objects<'a> {
    pub(crate) fn new(objects: &'a BTreeMap<ObjectId, Object>) -> Objects<'a> {
        Objects(objects)
    }

    /// What an object is, or what it refers to.
    pub(crate) fn follow(self, object: &'a Object) -> &'a Object {
        let mut object = object;
        // A loop of references in a broken file ends here.
        for _ in 0..16 {
            match object {
                Object::Reference(id) => object = self.0.get(id).unwrap_or(&NOTHING),
                _ => return object,
            }
        }
        &NOTHING
    }

    /// The value of a key.
    pub(crate) fn get(self, entries: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        entries.get(key).ok().map(|value| self.follow(value)).filter(|value| !matches!(value, Object::Null))
    }

    /// The dictionary under a key.
    pub(crate) fn dictionary(self, entries: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.get(entries, key)?.as_dict().ok()
    }
}

/// The numbers under a key.
pub(crate) fn numbers<'a>(entries: &'a Dictionary, key: &[u8], objects: &Objects<'a>) -> Option<Vec<f64>> {
    let array = entries.get(key).ok()?;
    let array = objects.follow(array).as_array().ok()?;
    array.iter().map(|number| objects.follow(number).as_float().ok().map(f64::from)).collect()
}
