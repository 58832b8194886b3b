//! Copies of a brochure that differ in their first pages: what all of them share is written once, numbered so that it stays as it is, and
//! what is of one copy stands after it.
//!
//! Some objects of each copy have numbers that the shared ones know: the pages that links and bookmarks lead to, the nodes above all
//! pages and all tags, the catalog. All others of a copy are numbered after the shared ones.

use super::super::content::Drawn;
use super::super::error::PdfError;
use super::super::font::EmbeddedText;
use super::super::import::Pictures;
use super::super::object::{dict, name, renumber};
use super::super::promise::{self, Written};
use super::output::{Places, append, blobs, close, header, reachable, stream_bytes};
use super::structure::{self, Stem};
use super::{File, Standard, fonts, intent, labels, links, metadata, outline, pages};
use crate::layout::page::Document;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use md5::{Digest, Md5};
use std::collections::BTreeSet;

/// What copies share, and what is known of it.
pub(in super::super) struct Frame {
    /// The beginning of each file.
    bytes: Vec<u8>,
    places: Places,
    /// Of the shared objects.
    hash: Md5,
    /// The last number that a shared object has.
    last: u32,
    /// Own first pages, one each of those that have a number in every copy, then those that are shared.
    pages: Vec<ObjectId>,
    /// How many of them are of each copy.
    own: usize,
    /// Of the shared pages, in words.
    labels: Vec<String>,
    fonts: Vec<ObjectId>,
    pictures: Vec<ObjectId>,
    /// The node of all pages, and the catalog.
    tree: ObjectId,
    catalog: (ObjectId, Dictionary),
    /// The root of the structure, and the element of the document.
    stem: [ObjectId; 2],
    /// The shared kids of the document.
    sections: Vec<Object>,
    /// The leaf of the tree of keys that tells the shared pages, and the first key that is free.
    parents: Object,
    next_key: usize,
}

impl Frame {
    /// Writes what copies share of a document: all but its first `own` pages, which are drawn empty.
    pub(in super::super) fn of(
        document: &Document,
        shell: lopdf::Document,
        text: &EmbeddedText,
        pictures: Pictures,
        drawn: &[Drawn],
        own: usize,
    ) -> Result<Frame, PdfError> {
        let mut file = File::of(shell)?;
        let fonts = fonts::complete(&mut file, text)?;
        let pictures = pictures.embed(&mut file.objects);
        pages::complete(&mut file, drawn, &fonts, &pictures, None)?;
        let annotations = links::add(&mut file, document, 0)?;
        let stem = Stem { root: file.objects.new_object_id(), document: file.objects.new_object_id(), after: &[] };
        let elements = structure::grow(&mut file, document, drawn, &annotations, &stem);
        let parents = structure::parents(&mut file, drawn, &annotations, &elements, 0)?;
        let parents = file.add(dict([("Limits", limits(&parents)), ("Nums", Object::Array(parents))]));
        let next_key = drawn.len() + annotations.len();
        outline::add(&mut file, document);
        intent::of_the_screen(&mut file);
        let lost = || PdfError::Output("a part of the shared pages is not there".to_string());
        let element = file.objects.objects.remove(&stem.document).ok_or_else(lost)?;
        let sections = match element.as_dict().and_then(|element| element.get(b"K")).cloned() {
            Ok(Object::Array(kids)) => kids,
            Ok(only) => vec![only],
            Err(_) => Vec::new(),
        };
        let tree = file.catalog.get(b"Pages").and_then(Object::as_reference).map_err(|_| lost())?;
        let catalog = file.objects.new_object_id();
        // What each copy has of its own keeps its number, and is left out here.
        let mut holes = BTreeSet::from([catalog, tree, stem.root, stem.document]);
        holes.extend(&file.pages[..own]);
        for hole in &holes {
            file.objects.objects.remove(hole);
        }
        // Everything that is shared hangs from the catalog, for the time of its numbering.
        let all = [&fonts, &pictures, &file.pages].into_iter().flatten().map(|id| Object::Reference(*id));
        let all = all.chain(holes.iter().map(|id| Object::Reference(*id))).chain(sections.clone());
        let all = all.chain([parents.clone(), Object::Dictionary(file.catalog.clone())]).collect();
        file.objects.objects.insert(catalog, Object::Array(all));
        let File { mut objects, pages, catalog: mut entries } = file;
        let (objects, numbers) = reachable(&mut objects, &[catalog]);
        let number = |id: ObjectId| -> ObjectId { (numbers[&id], 0) };
        let renumbered = |mut object: Object| {
            renumber(&mut object, &mut |id| number(id));
            object
        };
        for (_, entry) in entries.iter_mut() {
            renumber(entry, &mut |id| number(id));
        }
        let holes: BTreeSet<u32> = holes.into_iter().map(|id| numbers[&id]).collect();
        let mut shared = objects;
        for hole in &holes {
            shared[*hole as usize - 1] = Object::Null;
        }
        promise::of_each(&Written { objects: &shared, catalog: (0, 0) }).map_err(PdfError::Promise)?;
        let mut next = shared.len() as u32 + 1;
        let mut places = Places::default();
        let shared = (1u32..).zip(shared).filter(|(number, _)| !holes.contains(number)).collect();
        let blobs = blobs(shared, &mut next, &mut places)?;
        let mut hash = Md5::new();
        for (_, blob) in &blobs {
            hash.update(blob);
        }
        let mut bytes = header(Standard::UaAndA).to_vec();
        append(&mut bytes, &blobs, &mut places);
        Ok(Frame {
            bytes,
            places,
            hash,
            last: next - 1,
            pages: pages.into_iter().map(number).collect(),
            own,
            labels: document.pages[own..].iter().map(|page| page.label.clone()).collect(),
            fonts: fonts.into_iter().map(number).collect(),
            pictures: pictures.into_iter().map(number).collect(),
            tree: number(tree),
            catalog: (number(catalog), entries),
            stem: [number(stem.root), number(stem.document)],
            sections: sections.into_iter().map(renumbered).collect(),
            parents: renumbered(parents),
            next_key,
        })
    }

    /// The file of a copy: `document` has its own pages alone, at least as many as have a number. Its anchors lead to pages of the whole.
    pub(in super::super) fn copy(&self, document: &Document, drawn: &[Drawn]) -> Result<Vec<u8>, PdfError> {
        let mut objects = lopdf::Document::new();
        objects.max_id = self.last;
        let more = drawn.len().saturating_sub(self.own);
        let mut pages = self.pages[..self.own].to_vec();
        pages.extend((0..more).map(|_| objects.new_object_id()));
        for &page in &pages {
            objects.set_object(page, dict([("Type", name("Page")), ("Parent", Object::Reference(self.tree))]));
        }
        pages.extend(&self.pages[self.own..]);
        let kids: Vec<Object> = pages.iter().map(|page| Object::Reference(*page)).collect();
        let count = Object::Integer(kids.len() as i64);
        objects.set_object(self.tree, dict([("Type", name("Pages")), ("Count", count), ("Kids", kids.into())]));
        let mut file = File { objects, pages, catalog: self.catalog.1.clone() };
        pages::complete(&mut file, drawn, &self.fonts, &self.pictures, None)?;
        let annotations = links::add(&mut file, document, self.next_key)?;
        let stem = Stem { root: self.stem[0], document: self.stem[1], after: &self.sections };
        let elements = structure::grow(&mut file, document, drawn, &annotations, &stem);
        let parents = structure::parents(&mut file, drawn, &annotations, &elements, self.next_key)?;
        let parents = file.add(dict([("Limits", limits(&parents)), ("Nums", Object::Array(parents))]));
        let parents = file.add(dict([("Kids", vec![self.parents.clone(), parents].into())]));
        structure::plant(&mut file, &stem, parents, self.next_key + drawn.len() + annotations.len());
        let own = document.pages.iter().map(|page| &*page.label);
        labels::add(&mut file, own.chain(self.labels.iter().map(String::as_str)));

        let info = metadata::add(&mut file, document, Standard::UaAndA);
        let info = file.add(info);
        let packet = file.objects.new_object_id();
        file.catalog.set("Metadata", Object::Reference(packet));
        file.objects.set_object(self.catalog.0, std::mem::take(&mut file.catalog));
        let own: Vec<Object> = file.objects.objects.values().cloned().collect();
        promise::of_each(&Written { objects: &own, catalog: (0, 0) }).map_err(PdfError::Promise)?;
        let mut next = file.objects.max_id + 1;
        let mut places = self.places.clone();
        let own = file.objects.objects.into_iter().map(|((number, _), object)| (number, object)).collect();
        let mut blobs = blobs(own, &mut next, &mut places)?;
        let mut hash = self.hash.clone();
        for (_, blob) in &blobs {
            hash.update(blob);
        }
        let identity: [u8; 16] = hash.finalize().into();
        let entries = dict([("Type", name("Metadata")), ("Subtype", name("XML"))]);
        let mut words = Stream::new(entries, metadata::packet(document, &identity, Standard::UaAndA));
        promise::claimed(&words.content, Standard::UaAndA).map_err(PdfError::Promise)?;
        words.allows_compression = false;
        blobs.push((packet.0, stream_bytes(Object::Stream(words))?));
        let size: usize = blobs.iter().map(|(_, blob)| blob.len() + ROUND_AN_OBJECT).sum();
        let mut bytes = Vec::with_capacity(self.bytes.len() + size + next as usize * 4);
        bytes.extend_from_slice(&self.bytes);
        append(&mut bytes, &blobs, &mut places);
        let id = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
        let trailer =
            dict([("Root", Object::Reference(self.catalog.0)), ("Info", info), ("ID", vec![id.clone(), id].into())]);
        close(&mut bytes, next, places, trailer)?;
        Ok(bytes)
    }
}

/// Bytes of its number, and of the words around it, at most.
const ROUND_AN_OBJECT: usize = 32;

/// The first key of a leaf, and the last (ISO 32000-1, 7.9.7).
fn limits(entries: &[Object]) -> Object {
    let keys = || entries.iter().step_by(2);
    let none = Object::Integer(0);
    Object::Array(vec![keys().next().unwrap_or(&none).clone(), keys().next_back().unwrap_or(&none).clone()])
}
