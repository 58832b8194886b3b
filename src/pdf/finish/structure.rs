//! The tree of tags that screen readers follow (ISO 32000-1, 14.7 and 14.8).

use super::super::content::Drawn;
use super::super::error::PdfError;
use super::super::object::{ascii, dict, name, numbers, rectangle, text};
use super::super::role::role_name;
use super::File;
use super::links::Annotation;
use crate::layout::page::{Document, Mark, Owner, Paint, Structure, Tag, TagId, TagRole};
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::HashSet;

/// What a tag holds.
enum Kid {
    Tag(usize),
    /// A marked-content sequence of a page.
    Sequence {
        page: usize,
        mcid: usize,
    },
    /// The live area of a link.
    Annotation {
        page: usize,
        id: ObjectId,
    },
}

/// The tags that hold something, each among its siblings where its first mark is painted.
struct Tree {
    kids: Vec<Vec<Kid>>,
    /// The page of a tag's first mark; `None` for a tag with nothing painted below it, which is left out.
    first_page: Vec<Option<usize>>,
}

impl Tree {
    fn grow(structure: &Structure, drawn: &[Drawn], annotations: &[Annotation]) -> Tree {
        let count = structure.tags.len();
        let mut tree = Tree { kids: (0..count).map(|_| Vec::new()).collect(), first_page: vec![None; count] };
        for (page, sequences) in drawn.iter().map(|page| &page.sequences).enumerate() {
            for (mcid, tag) in sequences.iter().enumerate() {
                tree.kids[tag.0].push(Kid::Sequence { page, mcid });
                tree.plant(structure, *tag, page);
            }
            // They are listed page by page.
            let first = annotations.partition_point(|annotation| annotation.page < page);
            for annotation in annotations[first..].iter().take_while(|annotation| annotation.page == page) {
                tree.kids[annotation.tag.0].push(Kid::Annotation { page, id: annotation.id });
                tree.plant(structure, annotation.tag, page);
            }
        }
        tree.first_page[Structure::ROOT.0].get_or_insert(0);
        tree
    }

    fn plant(&mut self, structure: &Structure, tag: TagId, page: usize) {
        let mut tag = tag.0;
        while self.first_page[tag].is_none() {
            self.first_page[tag] = Some(page);
            if tag == Structure::ROOT.0 {
                break;
            }
            let parent = structure.tags[tag].parent.unwrap_or(Structure::ROOT).0;
            self.kids[parent].push(Kid::Tag(tag));
            tag = parent;
        }
    }
}

/// What a tree grows from.
pub(super) struct Stem<'a> {
    /// The root of the structure.
    pub root: ObjectId,
    /// The element of the document.
    pub document: ObjectId,
    /// Kids of the document after those that grow here.
    pub after: &'a [Object],
}

/// Adds the tree, and ties pages and annotations to it.
pub(super) fn add(
    file: &mut File,
    document: &Document,
    drawn: &[Drawn],
    annotations: &[Annotation],
) -> Result<(), PdfError> {
    let stem = Stem { root: file.objects.new_object_id(), document: file.objects.new_object_id(), after: &[] };
    let elements = grow(file, document, drawn, annotations, &stem);
    let parents = parents(file, drawn, annotations, &elements, 0)?;
    let parent_tree = file.add(dict([("Nums", Object::Array(parents))]));
    plant(file, &stem, parent_tree, drawn.len() + annotations.len());
    Ok(())
}

/// Adds the elements of a document; gives the object of each tag.
pub(super) fn grow(
    file: &mut File,
    document: &Document,
    drawn: &[Drawn],
    annotations: &[Annotation],
    stem: &Stem,
) -> Vec<ObjectId> {
    let tags = &document.structure.tags;
    let tree = Tree::grow(&document.structure, drawn, annotations);
    let numbered = numbered_lists(document);
    // A number that nothing takes would be a gap.
    let mut ids = Vec::with_capacity(tags.len());
    for (n, first_page) in tree.first_page.iter().enumerate() {
        ids.push(match (n, first_page) {
            (n, _) if n == Structure::ROOT.0 => stem.document,
            (_, Some(_)) => file.objects.new_object_id(),
            (_, None) => stem.document,
        });
    }
    for (n, tag) in tags.iter().enumerate() {
        let Some(first_page) = tree.first_page[n] else { continue };
        let is_root = n == Structure::ROOT.0;
        let parent = if is_root { stem.root } else { ids[tag.parent.unwrap_or(Structure::ROOT).0] };
        // A file has ten thousands of these: what a reader may leave out (ISO 32000-1, table 323), the kind of object and the page of what
        // has no content of its own, is left out.
        let mut element = dict([("S", name(role_name(tag.role))), ("P", Object::Reference(parent))]);
        if tree.kids[n].iter().any(|kid| matches!(kid, Kid::Sequence { page, .. } if *page == first_page)) {
            element.set("Pg", Object::Reference(file.pages[first_page]));
        }
        let mut kids: Vec<Object> = tree.kids[n].iter().map(|kid| kid_object(kid, first_page, file, &ids)).collect();
        if is_root {
            kids.extend_from_slice(stem.after);
        }
        match <[Object; 1]>::try_from(kids) {
            Ok([only]) => element.set("K", only),
            Err(kids) => element.set("K", kids),
        }
        describe(&mut element, tag, drawn[first_page].size);
        if tag.role == TagRole::L {
            element.set(
                "A",
                dict([
                    ("O", name("List")),
                    ("ListNumbering", name(if numbered.contains(&n) { "Decimal" } else { "None" })),
                ]),
            );
        }
        // What a cell of the head says holds for the column below it (ISO 32000-1, 14.8.5.7).
        if tag.role == TagRole::TH {
            element.set("A", dict([("O", name("Table")), ("Scope", name("Column"))]));
        }
        file.objects.set_object(ids[n], element);
    }
    ids
}

/// The entries of the tree that leads from keys to elements, in the order of their keys: pages from `first_key` on, then annotations.
pub(super) fn parents(
    file: &mut File,
    drawn: &[Drawn],
    annotations: &[Annotation],
    elements: &[ObjectId],
    first_key: usize,
) -> Result<Vec<Object>, PdfError> {
    let mut parents = Vec::new();
    for (number, page) in drawn.iter().enumerate() {
        if page.sequences.is_empty() {
            continue;
        }
        let owners = page.sequences.iter().map(|tag| Object::Reference(elements[tag.0])).collect();
        let key = (first_key + number) as i64;
        parents.extend([Object::Integer(key), Object::Array(owners)]);
        file.page(number)?.set("StructParents", key);
    }
    for annotation in annotations {
        parents.extend([Object::Integer(annotation.struct_parent), Object::Reference(elements[annotation.tag.0])]);
    }
    Ok(parents)
}

/// Adds the root of the tree, and tells of it.
pub(super) fn plant(file: &mut File, stem: &Stem, parent_tree: Object, next_key: usize) {
    let tree_root = dict([
        ("Type", name("StructTreeRoot")),
        ("K", Object::Reference(stem.document)),
        ("ParentTree", parent_tree),
        ("ParentTreeNextKey", Object::Integer(next_key as i64)),
    ]);
    file.objects.set_object(stem.root, tree_root);
    file.catalog.set("StructTreeRoot", Object::Reference(stem.root));
    file.catalog.set("MarkInfo", dict([("Marked", Object::Boolean(true))]));
}

fn kid_object(kid: &Kid, first_page: usize, file: &File, ids: &[ObjectId]) -> Object {
    let elsewhere = |page: usize| Object::Reference(file.pages[page]);
    match *kid {
        Kid::Tag(tag) => Object::Reference(ids[tag]),
        Kid::Sequence { page, mcid } if page == first_page => Object::Integer(mcid as i64),
        Kid::Sequence { page, mcid } => Object::Dictionary(dict([
            ("Type", name("MCR")),
            ("Pg", elsewhere(page)),
            ("MCID", Object::Integer(mcid as i64)),
        ])),
        Kid::Annotation { page, id } => {
            Object::Dictionary(dict([("Type", name("OBJR")), ("Pg", elsewhere(page)), ("Obj", Object::Reference(id))]))
        }
    }
}

/// Words and attributes of an element.
fn describe(element: &mut Dictionary, tag: &Tag, page: crate::units::Size) {
    if let Some(language) = &tag.language {
        element.set("Lang", ascii(language));
    }
    if let Some(alternative) = &tag.alternative {
        element.set("Alt", text(alternative));
    }
    if let Some(expansion) = &tag.expansion {
        element.set("E", text(expansion));
    }
    if let (TagRole::Figure, Some(area)) = (tag.role, &tag.area) {
        let bounds = numbers(rectangle(area, page));
        element.set("A", dict([("O", name("Layout")), ("Placement", name("Block")), ("BBox", bounds)]));
    }
}

/// The lists that are numbered by figures: those whose first label is a number.
fn numbered_lists(document: &Document) -> HashSet<usize> {
    let tags = &document.structure.tags;
    let mut labelled = HashSet::new();
    let mut numbered = HashSet::new();
    for mark in document.pages.iter().flat_map(|page| &page.marks) {
        let Mark { owner: Owner::Tag(tag), paint: Paint::Text { run, .. }, .. } = mark else { continue };
        // Labels stand two levels below their list: L, LI, Lbl.
        let item = (tags[tag.0].role == TagRole::Lbl).then(|| tags[tag.0].parent).flatten();
        let Some(list) = item.and_then(|item| tags[item.0].parent) else { continue };
        if labelled.insert(list.0) && is_number(&run.text) {
            numbered.insert(list.0);
        }
    }
    numbered
}

/// "1", "1." or "1)": a label that counts, unlike an hour.
fn is_number(label: &str) -> bool {
    let digits = label.trim().trim_end_matches(['.', ')']);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
