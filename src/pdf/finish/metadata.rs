//! What the file says of itself: the same facts in Info, for old readers, and in XMP, for archives.

use super::super::object::{dict, name, text};
use super::{File, Standard};
use crate::layout::page::{Document, Metadata};
use chrono::{DateTime, Datelike, Timelike, Utc};
use lopdf::{Dictionary, Object};
use xmp_writer::{LangId, RenditionClass, Timezone, XmpWriter};

/// This program, as maker of the file.
const PRODUCER: &str = concat!("livret ", env!("CARGO_PKG_VERSION"));

/// Fills the catalog's own entries and gives the Info dictionary.
pub(super) fn add(file: &mut File, document: &Document, standard: Standard) -> Dictionary {
    let metadata = &document.metadata;
    file.catalog.set("Lang", text(&metadata.language));
    file.catalog.set("ViewerPreferences", dict([("DisplayDocTitle", Object::Boolean(true))]));
    if !file.catalog.has(b"PageMode") {
        file.catalog.set("PageMode", name("UseNone"));
    }
    let date = text(&instant(metadata).format("D:%Y%m%d%H%M%SZ").to_string());
    let mut info = dict([("Title", text(&metadata.title))]);
    if let Some(author) = &metadata.author {
        info.set("Author", text(author));
    }
    if let Some(subject) = &metadata.subject {
        info.set("Subject", text(subject));
    }
    if !metadata.keywords.is_empty() {
        info.set("Keywords", text(&metadata.keywords.join(", ")));
    }
    info.set("Creator", text(PRODUCER));
    info.set("Producer", text(PRODUCER));
    info.set("CreationDate", date.clone());
    info.set("ModDate", date);
    if standard == Standard::X4 {
        // Nothing is trapped yet: that is the print shop's, who knows the press (ISO 15930-7, 6.9).
        info.set("Trapped", name("False"));
    }
    info
}

fn instant(metadata: &Metadata) -> DateTime<Utc> {
    DateTime::from_timestamp(metadata.date, 0).unwrap_or(DateTime::UNIX_EPOCH)
}

/// The XMP packet (ISO 16684-1). `identity` is the fingerprint of the file's content.
pub(super) fn packet(document: &Document, identity: &[u8; 16], standard: Standard) -> Vec<u8> {
    let metadata = &document.metadata;
    let date = date_of(metadata);
    let uuid = format!("uuid:{}", uuid(identity));
    let [title, language] = [&metadata.title, &metadata.language].map(|text| printable(text));
    let mut xmp = XmpWriter::new();
    xmp.format("application/pdf").title([(None, title.as_str())]).language([LangId(&language)]);
    if let Some(author) = &metadata.author {
        xmp.creator([printable(author).as_str()]);
    }
    if let Some(subject) = &metadata.subject {
        xmp.description([(None, printable(subject).as_str())]);
    }
    if !metadata.keywords.is_empty() {
        xmp.subject(
            metadata.keywords.iter().map(|word| printable(word)).collect::<Vec<_>>().iter().map(String::as_str),
        );
        xmp.pdf_keywords(&printable(&metadata.keywords.join(", ")));
    }
    xmp.creator_tool(PRODUCER).producer(PRODUCER).create_date(date).modify_date(date).metadata_date(date);
    xmp.document_id(&uuid).instance_id(&uuid);
    match standard {
        Standard::UaAndA => {
            xmp.pdfa_part(2).pdfa_conformance("A").pdfua_part(1);
            // PDF/A wants every property outside its own list described (ISO 19005-2, 6.6.2.3.3): that of PDF/UA is.
            xmp.extension_schemas().pdfua_id().properties().describe_part();
        }
        // ISO 15930-7, 6.7: the version, a document that is no rendition of another, and whether it is trapped.
        Standard::X4 => {
            xmp.rendition_class(RenditionClass::Default).version_id("1").trapped(false).pdfx_version("PDF/X-4");
        }
        Standard::Plain => {}
    }
    lines(&xmp.finish(None)).into_bytes()
}

/// An element a line, for those who read the packet in an editor, and for [`renamed`]. Texts are escaped: no bracket in them is one.
fn lines(packet: &str) -> String {
    packet.replace("><", ">\n<").replace(">\n</", "></")
}

fn date_of(metadata: &Metadata) -> xmp_writer::DateTime {
    let instant = instant(metadata);
    let small = |number: u32| u8::try_from(number).ok();
    xmp_writer::DateTime {
        year: u16::try_from(instant.year()).unwrap_or(1970),
        month: small(instant.month()),
        day: small(instant.day()),
        hour: small(instant.hour()),
        minute: small(instant.minute()),
        second: small(instant.second()),
        timezone: Some(Timezone::Utc),
    }
}

/// The packet of a file that is made of another one: the same but for the identity of the instance.
pub(crate) fn renamed(packet: &[u8], identity: &[u8; 16]) -> Vec<u8> {
    const OPENING: &str = "<xmpMM:InstanceID>";
    let text = String::from_utf8_lossy(packet);
    let Some((before, rest)) = text.split_once(OPENING) else { return packet.to_vec() };
    let Some(end) = rest.find('<') else { return packet.to_vec() };
    format!("{before}{OPENING}uuid:{}{}", uuid(identity), &rest[end..]).into_bytes()
}

/// A text without the characters that XML forbids (XML 1.0, 2.2); the writer escapes the others.
fn printable(text: &str) -> String {
    let forbidden =
        |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(|&c| !forbidden(c)).collect()
}

/// The identity written as a UUID of version 8 (RFC 9562: made by the application).
fn uuid(identity: &[u8; 16]) -> String {
    let mut bytes = *identity;
    bytes[6] = 0x80 | (bytes[6] & 0x0F);
    bytes[8] = 0x80 | (bytes[8] & 0x3F);
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
