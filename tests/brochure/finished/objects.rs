//! Small readings of single objects.

use hayro_syntax::object::{Object, String as PdfString};

/// A text string: UTF-16 with its mark, or one byte a letter (ISO 32000-1, 7.9.2.2).
pub fn text(string: &PdfString<'_>) -> String {
    decode(string.as_bytes())
}

pub fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest),
        // PDFDocEncoding is Latin-1 but for a few signs that livret writes as UTF-16.
        _ => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

pub fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

pub fn resolve<T: for<'a> TryFrom<Object<'a>>>(object: &Object<'_>) -> Option<T> {
    T::try_from(object.clone()).ok()
}
