//! Bookmarks, nested.

use super::super::object::{dict, name, text};
use super::File;
use super::links::destination;
use crate::layout::page::Document;
use lopdf::{Object, ObjectId};

/// Adds the outline, and asks readers to show it. The first level is open, deeper ones are folded.
pub(super) fn add(file: &mut File, document: &Document) {
    let entries = &document.outline;
    if entries.is_empty() {
        return;
    }
    let root = file.objects.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.objects.new_object_id()).collect();
    // The parent of an entry is the nearest one before it of a lower level.
    let mut open: Vec<usize> = Vec::new();
    let mut parents: Vec<Option<usize>> = Vec::with_capacity(entries.len());
    // Kids of each entry, those of the outline itself last; and the place of each entry among its siblings.
    let mut kids_of: Vec<Vec<usize>> = vec![Vec::new(); entries.len() + 1];
    let mut places = Vec::with_capacity(entries.len());
    for (n, entry) in entries.iter().enumerate() {
        while open.last().is_some_and(|&before| entries[before].level >= entry.level) {
            open.pop();
        }
        let siblings = &mut kids_of[open.last().copied().unwrap_or(entries.len())];
        places.push(siblings.len());
        siblings.push(n);
        parents.push(open.last().copied());
        open.push(n);
    }
    let children = |parent: Option<usize>| &kids_of[parent.unwrap_or(entries.len())];
    let reference = |n: usize| Object::Reference(ids[n]);

    for parent in std::iter::once(None).chain((0..entries.len()).map(Some)) {
        let kids = children(parent);
        let mut object = match parent {
            None => dict([("Type", name("Outlines"))]),
            Some(n) => dict([
                ("Title", text(&entries[n].title)),
                ("Parent", parents[n].map_or(Object::Reference(root), reference)),
                ("Dest", destination(file, document, entries[n].anchor)),
            ]),
        };
        if let Some(n) = parent {
            let siblings = children(parents[n]);
            let place = places[n];
            if let Some(&before) = place.checked_sub(1).and_then(|place| siblings.get(place)) {
                object.set("Prev", reference(before));
            }
            if let Some(&after) = siblings.get(place + 1) {
                object.set("Next", reference(after));
            }
        }
        if let (Some(&first), Some(&last)) = (kids.first(), kids.last()) {
            object.set("First", reference(first));
            object.set("Last", reference(last));
            // Open: the number of visible entries below. Folded: the same, negative.
            let count = match parent {
                None => kids.iter().map(|&kid| 1 + children(Some(kid)).len()).sum::<usize>() as i64,
                Some(n) if parents[n].is_none() => kids.len() as i64,
                Some(_) => -(kids.len() as i64),
            };
            object.set("Count", count);
        }
        file.objects.set_object(parent.map_or(root, |n| ids[n]), object);
    }
    file.catalog.set("Outlines", Object::Reference(root));
    file.catalog.set("PageMode", name("UseOutlines"));
}
