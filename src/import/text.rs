//! The letters of a text file, in the encodings that office programs write.

use crate::diagnostic::{Saying, say};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes of the longest text that is read: ten times the programme of a festival of a week.
const LONGEST: usize = 4 << 20;

/// The text of a file: UTF-8, UTF-16 after its byte order mark, else Windows-1252.
///
/// # Errors
/// What is no text, or too long.
pub(crate) fn decoded(bytes: &[u8]) -> Result<String, Saying> {
    if bytes.len() > LONGEST {
        return Err(say("import-too-long").with("most", LONGEST >> 20));
    }
    let marked = [UTF_8, UTF_16LE, UTF_16BE].into_iter().find(|encoding| match *encoding {
        it if it == UTF_8 => bytes.starts_with(b"\xEF\xBB\xBF"),
        it if it == UTF_16LE => bytes.starts_with(b"\xFF\xFE"),
        _ => bytes.starts_with(b"\xFE\xFF"),
    });
    let (text, wrong) = match marked {
        Some(encoding) => {
            let (text, _, wrong) = encoding.decode(bytes);
            (text.into_owned(), wrong)
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), false),
            Err(_) => (WINDOWS_1252.decode(bytes).0.into_owned(), false),
        },
    };
    // What holds zeros or many controls is no text.
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}'))
        .count();
    if wrong || text.contains('\0') || controls * 20 > text.chars().count() {
        return Err(say("import-no-text"));
    }
    // One form of each letter, however it was typed (Unicode, NFC).
    Ok(crate::programme::composed(&text).into_owned())
}

/// The text of an XML file in the encoding that it declares (XML 1.0, 4.3.3 and appendix F).
pub(crate) fn decoded_xml(bytes: &[u8]) -> Result<String, Saying> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    let declared = head.split_once("encoding=").map(|(_, rest)| rest.trim_start_matches(['"', '\'']));
    let label = declared.and_then(|rest| rest.split(['"', '\'', '?']).next());
    let encoding = label.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes())).unwrap_or(UTF_8);
    // A byte order mark says more than the declaration.
    let (text, _, _) = encoding.decode(bytes);
    Ok(text.into_owned())
}
