//! From objects to bytes: only what is reachable, numbered in order, compressed, with an identity taken from the content.
//!
//! lopdf's own writer leaves cross-reference streams uncompressed and works on one core.

use super::super::error::PdfError;
use super::super::object::{compress, dict, name, renumber};
use super::super::promise::{self, Written};
use super::{File, Standard, metadata, syntax};
use crate::layout::page::Document;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use md5::{Digest, Md5};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::Write;

/// The second line tells transfer programs that the file is binary.
pub(super) fn header(standard: Standard) -> &'static [u8] {
    match standard {
        Standard::UaAndA | Standard::Plain => b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n",
        // PDF/X-4 is made of PDF 1.6 (ISO 15930-7, 5).
        Standard::X4 => b"%PDF-1.6\n%\xE2\xE3\xCF\xD3\n",
    }
}

/// Objects in one object stream: as readers like to unpack at once.
const OBJECTS_IN_A_STREAM: usize = 200;

/// Writes the file.
pub(super) fn write(mut file: File, document: &Document, standard: Standard) -> Result<Vec<u8>, PdfError> {
    let info = metadata::add(&mut file, document, standard);
    let info = file.objects.add_object(info);
    let packet = file.objects.new_object_id();
    file.catalog.set("Metadata", Object::Reference(packet));
    let catalog = file.objects.add_object(std::mem::take(&mut file.catalog));
    let objects = file.objects;
    packed(objects, [catalog, info], packet, (standard, true), |identity| {
        metadata::packet(document, identity, standard)
    })
}

/// Writes what the catalog and the information dictionary lead to. The packet of metadata, whose number is reserved, names the
/// identity of all the rest: it is made last. Whether the file keeps its promise is for the caller to see.
pub(crate) fn pack(
    document: lopdf::Document,
    roots: [ObjectId; 2],
    packet: ObjectId,
    standard: Standard,
    metadata: impl FnOnce(&[u8; 16]) -> Vec<u8>,
) -> Result<Vec<u8>, PdfError> {
    packed(document, roots, packet, (standard, false), metadata)
}

/// The same; `promised` objects are looked at once more before they are written.
fn packed(
    mut document: lopdf::Document,
    [catalog, info]: [ObjectId; 2],
    packet: ObjectId,
    (standard, promised): (Standard, bool),
    metadata: impl FnOnce(&[u8; 16]) -> Vec<u8>,
) -> Result<Vec<u8>, PdfError> {
    document.set_object(packet, Object::Null);
    let (objects, numbers) = reachable(&mut document, &[catalog, info]);
    let reference = |id: ObjectId| Object::Reference((numbers[&id], 0));
    let packet = numbers[&packet];
    let written = Written { objects: &objects, catalog: (numbers[&catalog], 0) };
    if promised {
        promise::kept(&written, standard).map_err(PdfError::Promise)?;
    }
    let mut next = numbers.len() as u32 + 1;
    let mut places = Places::default();
    let numbered = (1u32..).zip(objects).filter(|(number, _)| *number != packet).collect();
    let mut blobs = blobs(numbered, &mut next, &mut places)?;

    let mut hash = Md5::new();
    for (_, blob) in &blobs {
        hash.update(blob);
    }
    let identity: [u8; 16] = hash.finalize().into();
    let mut packet_stream =
        Stream::new(dict([("Type", name("Metadata")), ("Subtype", name("XML"))]), metadata(&identity));
    if promised {
        promise::claimed(&packet_stream.content, standard).map_err(PdfError::Promise)?;
    }
    // Archives read the packet without a PDF reader: it stays plain.
    packet_stream.allows_compression = false;
    blobs.push((packet, stream_bytes(Object::Stream(packet_stream))?));

    let mut bytes = header(standard).to_vec();
    append(&mut bytes, &blobs, &mut places);
    let id = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    let trailer = dict([("Root", reference(catalog)), ("Info", reference(info)), ("ID", vec![id.clone(), id].into())]);
    close(&mut bytes, next, places, trailer)?;
    Ok(bytes)
}

/// Numbered objects as they stand in the file: each stream by itself, all others packed together in streams numbered from `next`. Tells the
/// places of what is packed.
pub(super) fn blobs(
    objects: Vec<(u32, Object)>,
    next: &mut u32,
    places: &mut Places,
) -> Result<Vec<(u32, Vec<u8>)>, PdfError> {
    let (streams, plain): (Vec<_>, Vec<_>) =
        objects.into_iter().partition(|(_, object)| matches!(object, Object::Stream(_)));
    let mut blobs: Vec<(u32, Vec<u8>)> = streams
        .into_par_iter()
        .map(|(number, object)| Ok((number, stream_bytes(object)?)))
        .collect::<Result<_, PdfError>>()?;
    let chunks: Vec<(u32, &[(u32, Object)])> =
        plain.chunks(OBJECTS_IN_A_STREAM).map(|chunk| (post_increment(next), chunk)).collect();
    blobs.extend(
        chunks
            .par_iter()
            .map(|(number, chunk)| Ok((*number, object_stream(chunk)?)))
            .collect::<Result<Vec<_>, PdfError>>()?,
    );
    for (container, chunk) in &chunks {
        for (index, (number, _)) in chunk.iter().enumerate() {
            places.set(*number, Place::Inside { container: *container, index: index as u16 });
        }
    }
    Ok(blobs)
}

/// Adds objects to a file.
pub(super) fn append(bytes: &mut Vec<u8>, blobs: &[(u32, Vec<u8>)], places: &mut Places) {
    for (number, blob) in blobs {
        places.set(*number, Place::At(bytes.len() as u32));
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(blob);
        bytes.extend_from_slice(b"\nendobj\n");
    }
}

/// Ends a file: the places of all objects, in one that has the number `next`, and what leads to them.
pub(super) fn close(bytes: &mut Vec<u8>, next: u32, mut places: Places, trailer: Dictionary) -> Result<(), PdfError> {
    let start = bytes.len();
    places.set(next, Place::At(start as u32));
    bytes.extend_from_slice(format!("{next} 0 obj\n").as_bytes());
    bytes.extend_from_slice(&cross_references(places, trailer)?);
    bytes.extend_from_slice(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").as_bytes());
    Ok(())
}

fn post_increment(number: &mut u32) -> u32 {
    *number += 1;
    *number - 1
}

/// Where an object lies.
pub(super) enum Place {
    /// At this byte.
    At(u32),
    Inside {
        container: u32,
        index: u16,
    },
}

/// The places of all objects, as the cross-reference stream has them: seven bytes each.
#[derive(Clone)]
pub(super) struct Places(Vec<u8>);

impl Default for Places {
    /// Object 0 heads the list of free objects. All others are in use.
    fn default() -> Places {
        Places(vec![0, 0, 0, 0, 0, 0xFF, 0xFF])
    }
}

impl Places {
    const ROW: usize = 7;

    fn set(&mut self, number: u32, place: Place) {
        let (kind, second, third) = match place {
            Place::At(offset) => (1u8, offset, 0u16),
            Place::Inside { container, index } => (2, container, index),
        };
        let at = number as usize * Places::ROW;
        if self.0.len() < at + Places::ROW {
            self.0.resize(at + Places::ROW, 0);
        }
        self.0[at] = kind;
        self.0[at + 1..at + 5].copy_from_slice(&second.to_be_bytes());
        self.0[at + 5..at + Places::ROW].copy_from_slice(&third.to_be_bytes());
    }
}

/// The objects that the roots lead to, in the order they are met, their references renumbered from 1.
pub(super) fn reachable(document: &mut lopdf::Document, roots: &[ObjectId]) -> (Vec<Object>, BTreeMap<ObjectId, u32>) {
    let mut numbers: BTreeMap<ObjectId, u32> = BTreeMap::new();
    let mut objects = Vec::new();
    let mut queue: std::collections::VecDeque<ObjectId> = std::collections::VecDeque::new();
    for &root in roots {
        numbers.insert(root, numbers.len() as u32 + 1);
        queue.push_back(root);
    }
    while let Some(id) = queue.pop_front() {
        let mut object = document.objects.remove(&id).unwrap_or(Object::Null);
        renumber(&mut object, &mut |id| {
            let next = numbers.len() as u32 + 1;
            let number = *numbers.entry(id).or_insert_with(|| {
                queue.push_back(id);
                next
            });
            (number, 0)
        });
        objects.push(object);
    }
    (objects, numbers)
}

fn failed(error: impl std::fmt::Display) -> PdfError {
    PdfError::Output(error.to_string())
}

/// A stream as it stands in the file, compressed unless it already is or compression does not help.
pub(super) fn stream_bytes(object: Object) -> Result<Vec<u8>, PdfError> {
    let Object::Stream(mut stream) = object else { return Err(failed("not a stream")) };
    compress(&mut stream)?;
    stream.dict.set("Length", stream.content.len() as i64);
    let mut bytes = Vec::with_capacity(stream.content.len() + 200);
    syntax::write(&Object::Stream(stream), &mut bytes)?;
    Ok(bytes)
}

/// Objects that are not streams, packed together (ISO 32000-1, 7.5.7).
fn object_stream(objects: &[(u32, Object)]) -> Result<Vec<u8>, PdfError> {
    let mut offsets = Vec::new();
    let mut body = Vec::new();
    for (number, object) in objects {
        write!(offsets, "{number} {} ", body.len()).map_err(failed)?;
        syntax::write(object, &mut body)?;
        body.push(b'\n');
    }
    let first = offsets.len() as i64;
    offsets.append(&mut body);
    let entries =
        [("Type", name("ObjStm")), ("N", Object::Integer(objects.len() as i64)), ("First", Object::Integer(first))];
    stream_bytes(Object::Stream(Stream::new(dict(entries), offsets)))
}

/// The cross-reference stream (ISO 32000-1, 7.5.8), which is the trailer too.
fn cross_references(places: Places, mut trailer: Dictionary) -> Result<Vec<u8>, PdfError> {
    trailer.set("Type", name("XRef"));
    trailer.set("Size", (places.0.len() / Places::ROW) as i64);
    trailer.set("W", vec![Object::Integer(1), Object::Integer(4), Object::Integer(2)]);
    stream_bytes(Object::Stream(Stream::new(trailer, places.0)))
}
