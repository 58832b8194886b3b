//! Pictures in the inks of the press: drawings operator by operator, gradients, photographs. What no rule converts keeps its colours,
//! with the profile that says what they mean, and is told.

mod image;
mod inked;
mod operators;
mod samples;
mod shading;
mod space;

use super::object::name;
use crate::picture::pdf::resolve::Objects;
use crate::print::Press;
use crate::print::press::Note;
use lopdf::{Dictionary, Object, ObjectId, Stream};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// What the colours of an object become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// Ink on paper.
    Plates,
    /// The lightness that a soft mask lets through.
    Mask,
}

/// The work on one object.
struct Separating<'a> {
    press: &'a Press,
    target: Target,
    notes: &'a RefCell<BTreeSet<Note>>,
    /// New objects, and the number of the next one.
    added: &'a RefCell<(BTreeMap<ObjectId, Object>, u32)>,
}

impl Separating<'_> {
    fn note(&self, note: Note) {
        self.notes.borrow_mut().insert(note);
    }

    fn add(&self, object: impl Into<Object>) -> Object {
        let mut added = self.added.borrow_mut();
        let id = (added.1, 0);
        added.1 += 1;
        added.0.insert(id, object.into());
        Object::Reference(id)
    }
}

/// Converts the objects of a picture.
///
/// # Errors
/// Why the picture cannot be separated, as the end of a sentence.
pub(super) fn separate(objects: &mut BTreeMap<ObjectId, Object>, press: &Press) -> Result<BTreeSet<Note>, String> {
    let notes = RefCell::default();
    let next = objects.keys().map(|id| id.0).max().unwrap_or(0) + 1;
    let added = RefCell::new((BTreeMap::new(), next));
    let before = std::mem::take(objects);
    let view = Objects::new(&before);
    let masks = masks(&before);
    for (id, object) in &before {
        let target = if masks.contains(id) { Target::Mask } else { Target::Plates };
        let separating = Separating { press, target, notes: &notes, added: &added };
        objects.insert(*id, converted(object, view, &separating)?);
    }
    objects.extend(added.into_inner().0);
    Ok(notes.into_inner())
}

/// What soft masks are drawn with: nothing of it is printed.
fn masks(objects: &BTreeMap<ObjectId, Object>) -> BTreeSet<ObjectId> {
    let mut found = BTreeSet::new();
    let mut roots = Vec::new();
    for object in objects.values() {
        groups_of_masks(object, &mut roots);
    }
    while let Some(id) = roots.pop() {
        if found.insert(id)
            && let Some(object) = objects.get(&id)
        {
            references(object, &mut roots);
        }
    }
    found
}

fn entries_of(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(entries) => Some(entries),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

fn groups_of_masks(object: &Object, found: &mut Vec<ObjectId>) {
    if let Object::Array(items) = object {
        items.iter().for_each(|item| groups_of_masks(item, found));
    }
    let Some(entries) = entries_of(object) else { return };
    let luminosity = entries.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"Luminosity");
    if let (true, Ok(group)) = (luminosity, entries.get(b"G").and_then(Object::as_reference)) {
        found.push(group);
    }
    entries.iter().for_each(|(_, value)| groups_of_masks(value, found));
}

fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {
            if let Some(entries) = entries_of(object) {
                entries.iter().for_each(|(_, value)| references(value, found));
            }
        }
    }
}

fn converted(object: &Object, objects: Objects, separating: &Separating) -> Result<Object, String> {
    Ok(match object {
        Object::Array(items) => {
            Object::Array(items.iter().map(|item| converted(item, objects, separating)).collect::<Result<_, _>>()?)
        }
        Object::Dictionary(entries) if entries.has(b"ShadingType") => {
            Object::Dictionary(shading::separate(entries, objects, separating)?)
        }
        Object::Dictionary(own) => Object::Dictionary(entries(own, objects, separating)?),
        Object::Stream(stream) => stream_converted(stream, objects, separating)?,
        other => other.clone(),
    })
}

fn entries(own: &Dictionary, objects: Objects, separating: &Separating) -> Result<Dictionary, String> {
    let mut made = Dictionary::new();
    let is = |key: &[u8], value: &[u8]| own.get(key).and_then(Object::as_name).is_ok_and(|name| name == value);
    let group = is(b"S", b"Transparency");
    for (key, value) in own.iter() {
        let value = match key.as_slice() {
            b"CS" if group => name(match separating.target {
                Target::Plates => "DeviceCMYK",
                Target::Mask => "DeviceGray",
            }),
            // What overprints on the press that a logo was made for would lose its white on this one.
            b"OP" | b"op" => Object::Boolean(false),
            // The backdrop of a mask, black or white as makers of drawings have it.
            b"BC" if is(b"S", b"Luminosity") => {
                let light = value.as_array().ok().and_then(|parts| parts.first()?.as_float().ok()).unwrap_or(0.0);
                Object::Array(vec![Object::Real(light)])
            }
            b"ColorSpace" if matches!(objects.follow(value), Object::Dictionary(_)) => {
                spaces(objects.follow(value), objects)
            }
            _ => converted(value, objects, separating)?,
        };
        made.set(key.clone(), value);
    }
    Ok(made)
}

/// Of the named spaces only those of patterns are still called by their names; the others are written out as inks.
fn spaces(resources: &Object, objects: Objects) -> Object {
    let mut kept = Dictionary::new();
    for (key, space) in resources.as_dict().into_iter().flat_map(Dictionary::iter) {
        match objects.follow(space) {
            Object::Array(parts) if parts.first().and_then(|family| family.as_name().ok()) == Some(b"Pattern") => {
                let base = parts.get(1).map(|_| name("DeviceCMYK"));
                kept.set(key.clone(), Object::Array([name("Pattern")].into_iter().chain(base).collect()));
            }
            Object::Name(family) if family == b"Pattern" => kept.set(key.clone(), name("Pattern")),
            _ => {}
        }
    }
    Object::Dictionary(kept)
}

fn stream_converted(stream: &Stream, objects: Objects, separating: &Separating) -> Result<Object, String> {
    let is = |key: &[u8], value: &[u8]| stream.dict.get(key).and_then(Object::as_name).is_ok_and(|own| own == value);
    if is(b"Subtype", b"Image") {
        let made = image::separate(stream, objects, separating)?;
        let Some((mut made, mask)) = made else { return Ok(Object::Stream(stream.clone())) };
        if let Some(mask) = mask {
            made.dict.set("SMask", separating.add(mask));
        }
        return Ok(Object::Stream(made));
    }
    if stream.dict.has(b"ShadingType") {
        let mut made = stream.clone();
        made.dict = shading::separate(&stream.dict, objects, separating)?;
        return Ok(Object::Stream(made));
    }
    let tiles = stream.dict.get(b"PatternType").and_then(Object::as_i64).is_ok_and(|kind| kind == 1);
    if !(is(b"Subtype", b"Form") || tiles) {
        return Ok(Object::Stream(stream.clone()));
    }
    let resources = objects.dictionary(&stream.dict, b"Resources");
    let spaces = resources.and_then(|resources| objects.dictionary(resources, b"ColorSpace"));
    let content = samples::unfolded(stream)?;
    let content = operators::separate(&content, spaces, objects, separating)?;
    let mut made = entries(&stream.dict, objects, separating)?;
    made.remove(b"Filter");
    made.remove(b"DecodeParms");
    made.remove(b"Length");
    // The resources are this form's own from here on: what one form calls a pattern's space, another may not.
    if let Some(resources) = resources {
        made.set("Resources", entries(resources, objects, separating)?);
    }
    Ok(Object::Stream(Stream::new(made, content)))
}
