//! Small makers of PDF objects.

use super::error::PdfError;
use crate::units::{Rect, Size};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use std::io::Write;

/// A dictionary from its entries.
pub(crate) fn dict<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

pub(crate) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A number with at most three decimals: a thousandth of a point is finer than any device.
pub(crate) fn number(value: f64) -> Object {
    let rounded = (value * 1000.0).round() / 1000.0;
    if rounded.fract() == 0.0 && rounded.abs() < 1e9 {
        Object::Integer(rounded as i64)
    } else {
        Object::Real(rounded as f32)
    }
}

pub(crate) fn numbers<const N: usize>(values: [f64; N]) -> Object {
    Object::Array(values.into_iter().map(number).collect())
}

/// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else in UTF-16.
pub(crate) fn text(value: &str) -> Object {
    if value.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return Object::String(value.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(value.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// An ASCII string.
pub(crate) fn ascii(value: &str) -> Object {
    Object::String(value.as_bytes().to_vec(), StringFormat::Literal)
}

/// A box of the layout (origin top left) as a PDF rectangle on a page of that size (origin bottom left).
pub(crate) fn rectangle(area: &Rect, page: Size) -> [f64; 4] {
    let height = page.height.0;
    [area.x.0, height - area.bottom().0, area.right().0, height - area.y.0]
}

/// Compresses a stream, unless it already is, must stay plain, or grows by it.
pub(crate) fn compress(stream: &mut Stream) -> Result<(), PdfError> {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(());
    }
    let failed = |error: std::io::Error| PdfError::Output(error.to_string());
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(stream.content.len() / 2), Compression::new(6));
    encoder.write_all(&stream.content).map_err(failed)?;
    let packed = encoder.finish().map_err(failed)?;
    if packed.len() + 20 < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.content = packed;
    }
    Ok(())
}

/// Rewrites every reference in an object.
pub(crate) fn renumber(object: &mut Object, number: &mut impl FnMut(ObjectId) -> ObjectId) {
    match object {
        Object::Reference(id) => *id = number(*id),
        Object::Array(items) => items.iter_mut().for_each(|item| renumber(item, number)),
        Object::Dictionary(entries) => entries.iter_mut().for_each(|(_, item)| renumber(item, number)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, item)| renumber(item, number)),
        _ => {}
    }
}
