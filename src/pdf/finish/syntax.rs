//! The written form of objects (ISO 32000-1, 7.3), as short as it may be. lopdf keeps its own to itself.

use super::super::error::PdfError;
use lopdf::{Dictionary, Object, StringFormat};
use std::io::Write;

/// Writes an object.
pub(super) fn write(object: &Object, to: &mut Vec<u8>) -> Result<(), PdfError> {
    let vacant = to.last().is_none_or(|last| b"[]<>()\n ".contains(last));
    let delimits_itself = matches!(
        object,
        Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_) | Object::Stream(_)
    );
    if !vacant && !delimits_itself {
        to.push(b' ');
    }
    match object {
        Object::Null => to.extend_from_slice(b"null"),
        Object::Boolean(value) => to.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => print(to, value)?,
        Object::Real(value) if value.is_finite() => print(to, value)?,
        Object::Real(_) => return Err(PdfError::Output("a number is not finite".to_string())),
        Object::Name(value) => write_name(value, to),
        Object::String(value, StringFormat::Literal) => write_literal(value, to),
        Object::String(value, StringFormat::Hexadecimal) => {
            to.push(b'<');
            write_hexadecimal(value, to);
            to.push(b'>');
        }
        Object::Array(items) => {
            to.push(b'[');
            items.iter().try_for_each(|item| write(item, to))?;
            to.push(b']');
        }
        Object::Dictionary(entries) => write_entries(entries, to)?,
        Object::Stream(stream) => {
            write_entries(&stream.dict, to)?;
            to.extend_from_slice(b"\nstream\n");
            to.extend_from_slice(&stream.content);
            to.extend_from_slice(b"\nendstream");
        }
        Object::Reference((number, generation)) => print(to, format_args!("{number} {generation} R"))?,
    }
    Ok(())
}

fn failed(error: std::io::Error) -> PdfError {
    PdfError::Output(error.to_string())
}

fn print(to: &mut Vec<u8>, value: impl std::fmt::Display) -> Result<(), PdfError> {
    write!(to, "{value}").map_err(failed)
}

fn write_entries(entries: &Dictionary, to: &mut Vec<u8>) -> Result<(), PdfError> {
    to.extend_from_slice(b"<<");
    for (key, value) in entries.iter() {
        write_name(key, to);
        write(value, to)?;
    }
    to.extend_from_slice(b">>");
    Ok(())
}

pub(in super::super) fn write_name(name: &[u8], to: &mut Vec<u8>) {
    to.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            to.push(byte);
        } else {
            to.push(b'#');
            write_hexadecimal(&[byte], to);
        }
    }
}

fn write_hexadecimal(bytes: &[u8], to: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    to.extend(bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]));
}

/// Writes an object without numbers that might not be finite.
pub(in super::super) fn write_plain(object: &Object, to: &mut Vec<u8>) {
    // Nothing else can fail: the bytes go to memory.
    let _ = write(object, to);
}

fn write_literal(value: &[u8], to: &mut Vec<u8>) {
    to.push(b'(');
    for &byte in value {
        match byte {
            b'(' | b')' | b'\\' => to.extend([b'\\', byte]),
            b'\r' => to.extend_from_slice(b"\\r"),
            _ => to.push(byte),
        }
    }
    to.push(b')');
}

#[cfg(test)]
mod tests {
    use super::super::super::object::{dict, name, number, text};
    use super::*;

    fn written(object: Object) -> String {
        let mut bytes = Vec::new();
        write(&object, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn objects_are_written_short_and_apart() {
        let array =
            vec![Object::Integer(1), number(-0.25), number(2.0), name("A b"), Object::Reference((3, 0)), Object::Null];
        assert_eq!(written(array.into()), "[1 -0.25 2/A#20b 3 0 R null]");
        let entries =
            dict([("N", number(1.23456)), ("T", text("a(b)\\")), ("U", text("é")), ("B", Object::Boolean(true))]);
        assert_eq!(written(entries.into()), "<</N 1.235/T(a\\(b\\)\\\\)/U<FEFF00E9>/B true>>");
    }

    #[test]
    fn a_number_that_is_none_is_refused() {
        assert!(write(&Object::Real(f32::NAN), &mut Vec::new()).is_err());
        assert!(write(&Object::Real(f32::INFINITY), &mut Vec::new()).is_err());
    }
}
