//! What a written file promises, read again from its bytes: the summary of a build names a standard, and people archive and print by it.
//!
//! This is no validator. It looks at what a reader of the file meets first, and for what no standard here allows, wherever a picture or a
//! font may have brought it along.

use super::Standard;
use lopdf::{Dictionary, Document, Object};

/// Actions that neither archives nor print shops may meet (ISO 19005-2, 6.5.1; ISO 15930-7, 6.17).
const ACTIONS: [&[u8]; 14] = [
    b"Launch",
    b"JavaScript",
    b"SubmitForm",
    b"ResetForm",
    b"ImportData",
    b"Sound",
    b"Movie",
    b"Hide",
    b"Rendition",
    b"Trans",
    b"GoTo3DView",
    b"SetOCGState",
    b"GoToR",
    b"GoToE",
];

/// Ways in which streams are written (ISO 19005-2, 6.1.7.2 forbids LZW; JPEG 2000 has rules of its own that nothing here meets).
const FILTERS: [&[u8]; 2] = [b"FlateDecode", b"DCTDecode"];

/// Whether a file is what it is said to be.
///
/// # Errors
/// The first thing found in it that breaks the promise, or the first thing missing.
pub(crate) fn kept(bytes: &[u8], standard: Standard) -> Result<(), String> {
    let file = Document::load_mem(bytes).map_err(|error| format!("it cannot be read again: {error}"))?;
    if file.trailer.has(b"Encrypt") || !file.trailer.has(b"ID") {
        return Err("its trailer".to_string());
    }
    for (id, object) in &file.objects {
        of_object(object, &file).map_err(|what| format!("{what} in object {}", id.0))?;
    }
    let catalog = file.catalog().map_err(|error| error.to_string())?;
    of_catalog(catalog, &file, standard)?;
    for page in file.get_pages().into_values() {
        let page = file.get_dictionary(page).map_err(|error| error.to_string())?;
        if standard == Standard::X4 && (!page.has(b"TrimBox") || page.has(b"Annots")) {
            return Err("a page without its trim, or with something to click".to_string());
        }
        if standard == Standard::UaAndA && page.has(b"Annots") && name(page, b"Tabs") != Some(b"S") {
            return Err("a page whose links have no order".to_string());
        }
    }
    Ok(())
}

fn of_catalog(catalog: &Dictionary, file: &Document, standard: Standard) -> Result<(), String> {
    let missing = |what: &str| Err(format!("there is no {what}"));
    let at = |dictionary: &Dictionary, key: &[u8]| -> Option<Dictionary> {
        resolved(dictionary.get(key).ok()?, file).as_dict().ok().cloned()
    };
    let packet = catalog.get(b"Metadata").ok().and_then(|packet| resolved(packet, file).as_stream().ok());
    let packet = packet.map(|packet| String::from_utf8_lossy(&packet.content).into_owned()).unwrap_or_default();
    let intents = catalog.get(b"OutputIntents").ok().map(|intents| resolved(intents, file));
    let intent = intents.and_then(|intents| intents.as_array().ok()?.first().map(|intent| resolved(intent, file)));
    if !intent.is_some_and(|intent| intent.as_dict().is_ok_and(|intent| intent.has(b"DestOutputProfile"))) {
        return missing("output intent");
    }
    let claims: &[&str] = match standard {
        Standard::UaAndA => &["pdfuaid:part", "pdfaid:part", "pdfaid:conformance"],
        Standard::X4 => &["PDF/X-4"],
    };
    if let Some(claim) = claims.iter().find(|claim| !packet.contains(**claim)) {
        return missing(claim);
    }
    if standard == Standard::X4 {
        return Ok(());
    }
    let marked = at(catalog, b"MarkInfo").is_some_and(|mark| matches!(mark.get(b"Marked"), Ok(Object::Boolean(true))));
    let titled = at(catalog, b"ViewerPreferences")
        .is_some_and(|shown| matches!(shown.get(b"DisplayDocTitle"), Ok(Object::Boolean(true))));
    let language = catalog.get(b"Lang").ok().and_then(|tag| tag.as_str().ok()).is_some_and(|tag| !tag.is_empty());
    match () {
        () if !marked || at(catalog, b"StructTreeRoot").is_none() => missing("structure"),
        () if !titled => missing("title in the window"),
        () if !language => missing("language"),
        () => Ok(()),
    }
}

/// What no object may be, at any depth.
fn of_object(object: &Object, file: &Document) -> Result<(), String> {
    match object {
        Object::Dictionary(dictionary) => of_dictionary(dictionary, file),
        Object::Array(items) => items.iter().try_for_each(|item| of_object(item, file)),
        Object::Stream(stream) => {
            let filters = match stream.dict.get(b"Filter").map(|filter| resolved(filter, file)) {
                Ok(Object::Name(one)) => vec![one.clone()],
                Ok(Object::Array(all)) => all.iter().filter_map(|one| Some(one.as_name().ok()?.to_vec())).collect(),
                _ => Vec::new(),
            };
            if let Some(filter) = filters.iter().find(|filter| !FILTERS.contains(&filter.as_slice())) {
                return Err(format!("a stream in {}", String::from_utf8_lossy(filter)));
            }
            if name(&stream.dict, b"Type") == Some(b"XObject") {
                let shown = matches!(name(&stream.dict, b"Subtype"), Some(b"Form" | b"Image"));
                let interpolated = matches!(stream.dict.get(b"Interpolate"), Ok(Object::Boolean(true)));
                if !shown || interpolated || stream.dict.has(b"OPI") || stream.dict.has(b"Alternates") {
                    return Err("a picture of a forbidden kind".to_string());
                }
            }
            of_dictionary(&stream.dict, file)
        }
        _ => Ok(()),
    }
}

fn of_dictionary(dictionary: &Dictionary, file: &Document) -> Result<(), String> {
    let kind = name(dictionary, b"Type");
    if let Some(action) = name(dictionary, b"S").filter(|action| ACTIONS.contains(action)) {
        return Err(format!("an action {}", String::from_utf8_lossy(action)));
    }
    let active: [&[u8]; 4] = [b"AA", b"OpenAction", b"JS", b"XFA"];
    if matches!(kind, Some(b"Catalog" | b"Page" | b"Annot" | b"Action"))
        && let Some(key) = active.iter().find(|key| dictionary.has(key))
    {
        return Err(format!("something that runs by itself, {}", String::from_utf8_lossy(key)));
    }
    if matches!(kind, Some(b"Catalog")) && (dictionary.has(b"AF") || dictionary.has(b"AcroForm")) {
        return Err("an attached file or a form".to_string());
    }
    if matches!(kind, Some(b"Filespec" | b"EmbeddedFile")) {
        return Err("an embedded file".to_string());
    }
    if kind == Some(b"Font") {
        of_font(dictionary, file)?;
    }
    dictionary.iter().try_for_each(|(_, value)| of_object(value, file))
}

/// Every font is in the file, and its letters can be read aloud.
fn of_font(font: &Dictionary, file: &Document) -> Result<(), String> {
    match name(font, b"Subtype") {
        Some(b"Type0") if font.has(b"ToUnicode") && font.has(b"DescendantFonts") => Ok(()),
        Some(b"Type0") => Err("a font whose letters have no text".to_string()),
        _ => {
            let descriptor = font.get(b"FontDescriptor").ok().and_then(|it| resolved(it, file).as_dict().ok());
            let embedded = |it: &Dictionary| it.has(b"FontFile2") || it.has(b"FontFile3") || it.has(b"FontFile");
            if descriptor.is_some_and(embedded) { Ok(()) } else { Err("a font that is not embedded".to_string()) }
        }
    }
}

fn resolved<'a>(object: &'a Object, file: &'a Document) -> &'a Object {
    file.dereference(object).map_or(object, |(_, found)| found)
}

fn name<'a>(dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
    dictionary.get(key).ok()?.as_name().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brochure::{self, Order};
    use crate::files::Memory;
    use crate::outputs::{PRINT, SCREEN};
    use crate::theme::Theme;
    use lopdf::dictionary;

    const PROGRAMME: &str = "[event]\ntitle = \"Les rencontres\"\ndate = 2030-05-16\ncontact = \"a@example.org\"\n";

    fn written() -> [(Vec<u8>, Standard); 2] {
        let order = Order { outputs: vec![&SCREEN, &PRINT], ..Order::default() };
        let theme = Theme::shipped("territoires").expect("a shipped theme");
        let built = brochure::build(PROGRAMME, &Memory::default(), &theme, &order).expect("no error");
        let file = |output| built.file(output).expect("it was ordered").to_vec();
        [(file(&SCREEN), Standard::UaAndA), (file(&PRINT), Standard::X4)]
    }

    #[test]
    fn what_is_written_keeps_its_promise_and_no_other() {
        let [(screen, ua), (print, x4)] = written();
        assert_eq!((kept(&screen, ua), kept(&print, x4)), (Ok(()), Ok(())));
        assert!(kept(&screen, x4).is_err() && kept(&print, ua).is_err());
        assert!(kept(&screen[..screen.len() / 2], ua).is_err());
    }

    #[test]
    fn what_a_picture_could_bring_along_breaks_it() {
        let [(screen, ua), _] = written();
        let brought: [(Object, &str); 6] = [
            (dictionary! { "S" => "Launch", "F" => Object::string_literal("a.exe") }.into(), "Launch"),
            (dictionary! { "Type" => "Annot", "AA" => dictionary! {} }.into(), "AA"),
            (dictionary! { "Type" => "Font", "Subtype" => "TrueType" }.into(), "not embedded"),
            (dictionary! { "Type" => "EmbeddedFile" }.into(), "embedded file"),
            (lopdf::Stream::new(dictionary! { "Filter" => "JPXDecode" }, Vec::new()).into(), "JPXDecode"),
            (lopdf::Stream::new(dictionary! { "Type" => "XObject", "Subtype" => "PS" }, Vec::new()).into(), "picture"),
        ];
        for (object, words) in brought {
            let mut file = Document::load_mem(&screen).expect("it was just written");
            file.add_object(object);
            let mut bytes = Vec::new();
            file.save_to(&mut bytes).expect("memory takes it");
            assert!(kept(&bytes, ua).is_err_and(|why| why.contains(words)), "{words}: {:?}", kept(&bytes, ua));
        }
    }
}
