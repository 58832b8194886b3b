//! What the file says of itself: the same facts in Info, for old readers, and in XMP, for archives.

use super::super::object::{dict, name, text};
use super::{File, Standard};
use crate::layout::page::{Document, Metadata};
use chrono::{DateTime, SecondsFormat, Utc};
use lopdf::{Dictionary, Object};

/// This program, as maker of the file.
const PRODUCER: &str = concat!("livret ", env!("CARGO_PKG_VERSION"));

/// Fills the catalog's own entries and gives the Info dictionary.
pub fn add(file: &mut File, document: &Document, standard: Standard) -> Dictionary {
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
pub fn packet(document: &Document, identity: &[u8; 16], standard: Standard) -> Vec<u8> {
    let metadata = &document.metadata;
    let date = instant(metadata).to_rfc3339_opts(SecondsFormat::Secs, true);
    let uuid = uuid(identity);
    let mut dublin_core = format!(
        "<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n",
        xml(&metadata.title),
        xml(&metadata.language)
    );
    if let Some(author) = &metadata.author {
        dublin_core += &format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", xml(author));
    }
    if let Some(subject) = &metadata.subject {
        dublin_core += &format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>\n",
            xml(subject)
        );
    }
    let mut keywords = String::new();
    if !metadata.keywords.is_empty() {
        let items: String = metadata.keywords.iter().map(|word| format!("<rdf:li>{}</rdf:li>", xml(word))).collect();
        dublin_core += &format!("<dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>\n");
        keywords = format!("<pdf:Keywords>{}</pdf:Keywords>\n", xml(&metadata.keywords.join(", ")));
    }
    let (spaces, claims, schema) = match standard {
        Standard::UaAndA => (ARCHIVE_SPACES, ARCHIVE_CLAIMS, PDFUA_SCHEMA),
        Standard::X4 => (PRINT_SPACES, PRINT_CLAIMS, ""),
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"{spaces}>
{dublin_core}<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
{keywords}<xmpMM:DocumentID>uuid:{uuid}</xmpMM:DocumentID>
<xmpMM:InstanceID>uuid:{uuid}</xmpMM:InstanceID>
{claims}</rdf:Description>
{schema}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}',
    )
    .into_bytes()
}

const ARCHIVE_SPACES: &str =
    r#" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/""#;

const ARCHIVE_CLAIMS: &str = "<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
";

const PRINT_SPACES: &str = r#" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/""#;

/// ISO 15930-7, 6.7: the version, a document that is no rendition of another, and whether it is trapped.
const PRINT_CLAIMS: &str = "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<xmpMM:VersionID>1</xmpMM:VersionID>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
";

/// The packet of a file that is made of another one: the same but for the identity of the instance.
pub fn renamed(packet: &[u8], identity: &[u8; 16]) -> Vec<u8> {
    const OPENING: &str = "<xmpMM:InstanceID>";
    let text = String::from_utf8_lossy(packet);
    let Some((before, rest)) = text.split_once(OPENING) else { return packet.to_vec() };
    let Some(end) = rest.find('<') else { return packet.to_vec() };
    format!("{before}{OPENING}uuid:{}{}", uuid(identity), &rest[end..]).into_bytes()
}

/// PDF/A wants every property outside its own list described (ISO 19005-2, 6.6.2.3.3): that of PDF/UA is.
const PDFUA_SCHEMA: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"#;

/// Escapes text for XML and drops the control characters that XML forbids.
fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// The identity written as a UUID of version 8 (RFC 9562: made by the application).
fn uuid(identity: &[u8; 16]) -> String {
    let mut bytes = *identity;
    bytes[6] = 0x80 | (bytes[6] & 0x0F);
    bytes[8] = 0x80 | (bytes[8] & 0x3F);
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
