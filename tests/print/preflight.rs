//! What a print shop's own program looks for (ISO 15930-7), in the bytes of a file.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeSet;

/// What is known of a file once it is read.
#[derive(Debug, Default)]
pub struct Findings {
    pub faults: BTreeSet<String>,
    pub pages: usize,
    /// Millimetres from the trim to the bleed and to the edge of the sheet.
    pub bleed: f64,
    pub margin: f64,
    /// The most ink of any colour or pixel but registration, in percent.
    pub most_ink: f64,
    /// Letters in full black, and those of them that do not overprint.
    pub black_letters: usize,
    pub knocked_out: usize,
    /// Names of separations.
    pub spots: BTreeSet<String>,
}

pub fn preflight(bytes: &[u8]) -> Findings {
    let mut findings = Findings::default();
    let fault = |faults: &mut BTreeSet<String>, what: &str| {
        faults.insert(what.to_string());
    };
    let file = Document::load_mem(bytes).expect("the file opens");
    if !bytes.starts_with(b"%PDF-1.6\n") {
        fault(&mut findings.faults, "it is not PDF 1.6");
    }
    identity(&file, &mut findings);
    intent(&file, &mut findings);
    let catalog = file.catalog().unwrap();
    for key in ["AA", "OpenAction", "AcroForm", "Names", "StructTreeRoot"] {
        if catalog.has(key.as_bytes()) {
            fault(&mut findings.faults, &format!("the catalog has {key}"));
        }
    }
    for (_, page) in file.get_pages() {
        findings.pages += 1;
        self::page(&file, page, &mut findings);
    }
    for object in file.objects.values() {
        entries_are_clean(object, &file, &mut findings);
    }
    findings
}

fn identity(file: &Document, findings: &mut Findings) {
    let ids = file.trailer.get(b"ID").and_then(Object::as_array).map(Vec::len);
    if ids.unwrap_or(0) != 2 {
        findings.faults.insert("the file has no identity".into());
    }
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).and_then(|id| file.get_dictionary(id)).unwrap();
    for key in ["Title", "CreationDate", "ModDate", "Producer"] {
        if !info.has(key.as_bytes()) {
            findings.faults.insert(format!("Info has no {key}"));
        }
    }
    let trapped = info.get(b"Trapped").and_then(Object::as_name).unwrap_or_default();
    if !matches!(trapped, b"True" | b"False") {
        findings.faults.insert("Info does not say whether it is trapped".into());
    }
    let packet = file.catalog().unwrap().get(b"Metadata").and_then(Object::as_reference).unwrap();
    let packet = file.get_object(packet).and_then(Object::as_stream).unwrap();
    let packet = String::from_utf8_lossy(&packet.content);
    for claim in [
        "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
        "<pdf:Trapped>False</pdf:Trapped>",
        "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>",
        "<xmpMM:VersionID>1</xmpMM:VersionID>",
        "<xmp:MetadataDate>",
        "<xmpMM:DocumentID>uuid:",
    ] {
        if !packet.contains(claim) {
            findings.faults.insert(format!("the metadata lack {claim}"));
        }
    }
    if packet.contains("pdfaid") || packet.contains("pdfuaid") {
        findings.faults.insert("the metadata claim what the file is not".into());
    }
}

fn intent(file: &Document, findings: &mut Findings) {
    let intents = file.catalog().unwrap().get(b"OutputIntents").and_then(Object::as_array).unwrap();
    let [Object::Dictionary(intent)] = intents.as_slice() else {
        findings.faults.insert("there is not one output intent".into());
        return;
    };
    assert_eq!(intent.get(b"S").and_then(Object::as_name).unwrap(), b"GTS_PDFX");
    assert!(intent.has(b"OutputConditionIdentifier") && intent.has(b"Info"), "{intent:?}");
    let profile = intent.get(b"DestOutputProfile").and_then(Object::as_reference).unwrap();
    let profile = file.get_object(profile).and_then(Object::as_stream).unwrap();
    let bytes = profile.decompressed_content().unwrap_or_else(|_| profile.content.clone());
    assert_eq!(&bytes[12..20], b"prtrCMYK", "the class and the colours of the profile");
}

fn corners(entries: &Dictionary, key: &[u8]) -> Option<[f64; 4]> {
    let corners = entries.get(key).and_then(Object::as_array).ok()?;
    let corners: Vec<f64> = corners.iter().map(|side| f64::from(side.as_float().unwrap())).collect();
    corners.try_into().ok()
}

fn page(file: &Document, id: ObjectId, findings: &mut Findings) {
    let entries = file.get_dictionary(id).unwrap();
    let [media, bleed, trim] = [&b"MediaBox"[..], b"BleedBox", b"TrimBox"].map(|key| corners(entries, key));
    let (Some(media), Some(bleed), Some(trim)) = (media, bleed, trim) else {
        findings.faults.insert("a page lacks a box".into());
        return;
    };
    let within = |inner: [f64; 4], outer: [f64; 4]| {
        inner[0] >= outer[0] - 0.01
            && inner[1] >= outer[1] - 0.01
            && inner[2] <= outer[2] + 0.01
            && inner[3] <= outer[3] + 0.01
    };
    if !within(bleed, media) || !within(trim, bleed) || entries.has(b"ArtBox") {
        findings.faults.insert("the boxes of a page do not lie in one another".into());
    }
    let millimetres = |points: f64| points / 72.0 * 25.4;
    findings.bleed = millimetres(trim[0] - bleed[0]);
    findings.margin = millimetres(trim[0] - media[0]);
    if entries.has(b"Annots") || entries.has(b"AA") {
        findings.faults.insert("a page has annotations or actions".into());
    }
    let group = entries.get(b"Group").and_then(Object::as_dict).unwrap();
    if group.get(b"CS").and_then(Object::as_name).unwrap() != b"DeviceCMYK" {
        findings.faults.insert("a page does not blend in CMYK".into());
    }
    let resources = entries.get(b"Resources").and_then(Object::as_dict).unwrap();
    operators(file, &file.get_page_content(id), Some(resources), findings);
}

/// Whether a graphics state of the resources overprints fills.
fn overprints(file: &Document, resources: Option<&Dictionary>, name: &[u8]) -> Option<bool> {
    let states = file.get_dict_in_dict(resources?, b"ExtGState").ok()?;
    let state = file.get_dict_in_dict(states, name).ok()?;
    let mode = state.get(b"OPM").and_then(Object::as_i64).unwrap_or(0) == 1;
    state.get(b"op").and_then(Object::as_bool).ok().map(|over| over && mode)
}

fn operators(file: &Document, content: &[u8], resources: Option<&Dictionary>, findings: &mut Findings) {
    let mut state = (false, [0.0f64, 0.0, 0.0, 1.0]);
    let mut saved = Vec::new();
    for operation in Content::decode(content).expect("the operators are read").operations {
        let numbers = || -> Vec<f64> {
            operation.operands.iter().filter_map(|operand| operand.as_float().ok().map(f64::from)).collect()
        };
        let name = || operation.operands.first().and_then(|operand| operand.as_name().ok()).unwrap_or_default();
        match operation.operator.as_str() {
            "q" => saved.push(state),
            "Q" => state = saved.pop().unwrap_or(state),
            "rg" | "RG" => {
                findings.faults.insert("something is painted in red, green and blue".into());
            }
            "gs" => state.0 = overprints(file, resources, name()).unwrap_or(state.0),
            "k" | "K" => {
                let inks = numbers();
                findings.most_ink = findings.most_ink.max(inks.iter().sum::<f64>() * 100.0);
                if operation.operator == "k" {
                    state.1 = inks.try_into().unwrap();
                }
            }
            "BDC" | "BMC" => {
                findings.faults.insert("something is marked for a reader".into());
            }
            "Tj" | "TJ" if state.1 == [0.0, 0.0, 0.0, 1.0] => {
                findings.black_letters += 1;
                findings.knocked_out += usize::from(!state.0);
            }
            _ => {}
        }
    }
}

/// Whatever an object is, it names no colour of the screen, and a picture holds no more ink than the rest.
fn entries_are_clean(object: &Object, file: &Document, findings: &mut Findings) {
    match object {
        Object::Name(name) if matches!(name.as_slice(), b"DeviceRGB" | b"CalRGB" | b"CalGray" | b"Lab") => {
            findings.faults.insert(format!("{} is named", String::from_utf8_lossy(name)));
        }
        Object::Array(items) => {
            if let [Object::Name(family), Object::Name(ink), ..] = items.as_slice()
                && family == b"Separation"
            {
                findings.spots.insert(String::from_utf8_lossy(ink).into_owned());
            }
            items.iter().for_each(|item| entries_are_clean(item, file, findings));
        }
        Object::Dictionary(entries) => dictionary_is_clean(entries, file, findings),
        Object::Stream(stream) => {
            dictionary_is_clean(&stream.dict, file, findings);
            let is =
                |key: &[u8], value: &[u8]| stream.dict.get(key).and_then(Object::as_name).is_ok_and(|n| n == value);
            let content = || stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            if is(b"Subtype", b"Form") {
                let resources = match stream.dict.get(b"Resources") {
                    Ok(Object::Dictionary(resources)) => Some(resources),
                    Ok(Object::Reference(id)) => file.get_dictionary(*id).ok(),
                    _ => None,
                };
                operators(file, &content(), resources, findings);
            }
            let photograph = is(b"Filter", b"DCTDecode");
            if is(b"Subtype", b"Image") && is(b"ColorSpace", b"DeviceCMYK") && !photograph {
                let most = content().chunks_exact(4).map(|p| p.iter().map(|&b| u32::from(b)).sum::<u32>()).max();
                findings.most_ink = findings.most_ink.max(f64::from(most.unwrap_or(0)) / 2.55);
            }
        }
        _ => {}
    }
}

fn dictionary_is_clean(entries: &Dictionary, file: &Document, findings: &mut Findings) {
    for key in ["TR", "TR2", "HTP", "OPI", "JS", "JavaScript"] {
        if entries.has(key.as_bytes()) {
            findings.faults.insert(format!("{key} is forbidden"));
        }
    }
    let three = entries.get(b"N").and_then(Object::as_i64).is_ok_and(|n| n == 3);
    if three && entries.has(b"Length") && !entries.has(b"FunctionType") && !entries.has(b"Type") {
        findings.faults.insert("a profile of the screen is left".into());
    }
    let kind = entries.get(b"Type").and_then(Object::as_name).unwrap_or_default();
    let subtype = entries.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    if kind == b"Font" && subtype != b"Type0" && subtype != b"Type3" {
        let descriptor = file.get_dict_in_dict(entries, b"FontDescriptor").unwrap();
        if ![&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| descriptor.has(key)) {
            findings.faults.insert("a font is not embedded".into());
        }
    }
    entries.iter().for_each(|(_, value)| entries_are_clean(value, file, findings));
}
