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
fn header(standard: Standard) -> &'static [u8] {
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
    let (objects, numbers) = reachable(&mut document, [catalog, info]);
    let reference = |id: ObjectId| Object::Reference((numbers[&id], 0));
    let packet = numbers[&packet];
    let written = Written { objects: &objects, catalog: (numbers[&catalog], 0) };
    if promised {
        promise::kept(&written, standard).map_err(PdfError::Promise)?;
    }
    let (streams, plain): (Vec<_>, Vec<_>) = (1u32..)
        .zip(objects)
        .filter(|(number, _)| *number != packet)
        .partition(|(_, object)| matches!(object, Object::Stream(_)));
    let mut blobs: Vec<(u32, Vec<u8>)> = streams
        .into_par_iter()
        .map(|(number, object)| Ok((number, stream_bytes(object)?)))
        .collect::<Result<_, PdfError>>()?;
    let mut next = numbers.len() as u32 + 1;
    let chunks: Vec<(u32, &[(u32, Object)])> =
        plain.chunks(OBJECTS_IN_A_STREAM).map(|chunk| (post_increment(&mut next), chunk)).collect();
    blobs.extend(
        chunks
            .par_iter()
            .map(|(number, chunk)| Ok((*number, object_stream(chunk)?)))
            .collect::<Result<Vec<_>, PdfError>>()?,
    );
    let mut places: BTreeMap<u32, Place> = BTreeMap::new();
    for (container, chunk) in &chunks {
        for (index, (number, _)) in chunk.iter().enumerate() {
            places.insert(*number, Place::Inside { container: *container, index: index as u16 });
        }
    }

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
    for (number, blob) in &blobs {
        places.insert(*number, Place::At(bytes.len() as u32));
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(blob);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let id = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    let trailer = dict([("Root", reference(catalog)), ("Info", reference(info)), ("ID", vec![id.clone(), id].into())]);
    let start = bytes.len();
    places.insert(next, Place::At(start as u32));
    bytes.extend_from_slice(format!("{next} 0 obj\n").as_bytes());
    bytes.extend_from_slice(&cross_references(&places, trailer)?);
    bytes.extend_from_slice(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").as_bytes());
    Ok(bytes)
}

fn post_increment(number: &mut u32) -> u32 {
    *number += 1;
    *number - 1
}

/// Where an object lies.
enum Place {
    /// At this byte.
    At(u32),
    Inside {
        container: u32,
        index: u16,
    },
}

/// The objects that the roots lead to, in the order they are met, their references renumbered from 1.
fn reachable(document: &mut lopdf::Document, roots: [ObjectId; 2]) -> (Vec<Object>, BTreeMap<ObjectId, u32>) {
    let mut numbers: BTreeMap<ObjectId, u32> = BTreeMap::new();
    let mut objects = Vec::new();
    let mut queue: std::collections::VecDeque<ObjectId> = std::collections::VecDeque::new();
    for root in roots {
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
fn stream_bytes(object: Object) -> Result<Vec<u8>, PdfError> {
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
fn cross_references(places: &BTreeMap<u32, Place>, mut trailer: Dictionary) -> Result<Vec<u8>, PdfError> {
    // Object 0 heads the list of free objects. All others from 1 on are in use.
    let mut rows: Vec<u8> = vec![0, 0, 0, 0, 0, 0xFF, 0xFF];
    for place in places.values() {
        let (kind, second, third) = match place {
            Place::At(offset) => (1u8, *offset, 0u16),
            Place::Inside { container, index } => (2, *container, *index),
        };
        rows.push(kind);
        rows.extend(second.to_be_bytes());
        rows.extend(third.to_be_bytes());
    }
    trailer.set("Type", name("XRef"));
    trailer.set("Size", places.len() as i64 + 1);
    trailer.set("W", vec![Object::Integer(1), Object::Integer(4), Object::Integer(2)]);
    stream_bytes(Object::Stream(Stream::new(trailer, rows)))
}
