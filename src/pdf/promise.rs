//! What a written file promises, looked at once more in the objects that are written: the summary of a build names a standard, and people archive and print by it.
//!
//! This is no validator. It looks at what a reader of the file meets first, and for what no standard here allows, wherever a picture or a
//! font may have brought it along.

use super::Standard;
use lopdf::{Dictionary, Document, Object, ObjectId};
use rayon::prelude::*;

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

/// The objects of a file, as they are written.
pub(crate) struct Written<'a> {
    /// The first has the number 1.
    pub objects: &'a [Object],
    pub catalog: ObjectId,
}

impl<'a> Written<'a> {
    fn resolved(&self, object: &'a Object) -> &'a Object {
        let mut found = object;
        // A chain of references that comes back to itself leads nowhere.
        for _ in 0..LONGEST_CHAIN {
            let Object::Reference((number, _)) = found else { return found };
            let Some(next) = (*number as usize).checked_sub(1).and_then(|at| self.objects.get(at)) else { break };
            found = next;
        }
        found
    }

    fn dictionary(&self, object: &'a Object) -> Option<&'a Dictionary> {
        self.resolved(object).as_dict().ok()
    }

    fn at(&self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.dictionary(dictionary.get(key).ok()?)
    }
}

const LONGEST_CHAIN: usize = 16;

/// Whether a file is what it is said to be. What its packet of metadata claims is looked at by [`claimed`].
///
/// # Errors
/// The first thing found in it that breaks the promise, or the first thing missing.
pub(crate) fn kept(file: &Written, standard: Standard) -> Result<(), String> {
    if standard == Standard::Plain {
        return Ok(());
    }
    of_each(file)?;
    let catalog = file.objects.get((file.catalog.0 as usize).wrapping_sub(1));
    let catalog = catalog.and_then(|catalog| catalog.as_dict().ok()).ok_or("there is no catalog")?;
    of_catalog(catalog, file, standard)?;
    let pages = file.at(catalog, b"Pages").ok_or("there are no pages")?;
    of_pages(pages, file, standard, 0)
}

/// Whether each object, by itself, is one that a file may have which promises anything.
///
/// # Errors
/// The first thing found that none may have.
pub(crate) fn of_each(file: &Written) -> Result<(), String> {
    let each = file.objects.par_iter().enumerate().with_min_len(500);
    each.map(|(n, object)| of_object(object, file).map_err(|what| format!("{what} in object {}", n + 1)))
        .find_first(Result::is_err)
        .unwrap_or(Ok(()))
}

/// The same for a file that others have laid out anew, read again from its bytes.
///
/// # Errors
/// The first thing found in it that breaks the promise, or the first thing missing.
pub(crate) fn kept_by_file(bytes: &[u8], standard: Standard) -> Result<(), String> {
    let read = |error: lopdf::Error| format!("it cannot be read again: {error}");
    let file = Document::load_mem(bytes).map_err(read)?;
    let most = file.objects.keys().map(|(number, _)| *number).max().unwrap_or(0);
    let object = |number| file.objects.get(&(number, 0)).cloned().unwrap_or(Object::Null);
    let objects: Vec<Object> = (1..=most).map(object).collect();
    let catalog = file.trailer.get(b"Root").and_then(Object::as_reference).map_err(read)?;
    kept(&Written { objects: &objects, catalog }, standard)?;
    let packet = file.catalog().and_then(|catalog| catalog.get(b"Metadata")).and_then(Object::as_reference);
    let packet = packet.and_then(|id| file.get_object(id)).and_then(Object::as_stream).map_err(read)?;
    claimed(&packet.content, standard)
}

/// Whether a packet of metadata claims what the file is said to be.
///
/// # Errors
/// What it does not claim.
pub(crate) fn claimed(packet: &[u8], standard: Standard) -> Result<(), String> {
    let packet = String::from_utf8_lossy(packet);
    let claims: &[&str] = match standard {
        Standard::UaAndA => &["pdfuaid:part", "pdfaid:part", "pdfaid:conformance"],
        Standard::X4 => &["PDF/X-4"],
        Standard::Plain => &[],
    };
    claims.iter().find(|claim| !packet.contains(**claim)).map_or(Ok(()), |claim| Err(format!("there is no {claim}")))
}

/// Every page below a node of the tree of pages.
fn of_pages(node: &Dictionary, file: &Written, standard: Standard, depth: usize) -> Result<(), String> {
    if depth == LONGEST_CHAIN {
        return Err("pages too deep in their tree".to_string());
    }
    let Some(kids) = node.get(b"Kids").ok().and_then(|kids| file.resolved(kids).as_array().ok()) else {
        return of_page(node, standard);
    };
    kids.iter().filter_map(|kid| file.dictionary(kid)).try_for_each(|kid| of_pages(kid, file, standard, depth + 1))
}

fn of_page(page: &Dictionary, standard: Standard) -> Result<(), String> {
    if standard == Standard::X4 && (!page.has(b"TrimBox") || page.has(b"Annots")) {
        return Err("a page without its trim, or with something to click".to_string());
    }
    if standard == Standard::UaAndA && page.has(b"Annots") && name(page, b"Tabs") != Some(b"S") {
        return Err("a page whose links have no order".to_string());
    }
    Ok(())
}

fn of_catalog(catalog: &Dictionary, file: &Written, standard: Standard) -> Result<(), String> {
    let missing = |what: &str| Err(format!("there is no {what}"));
    let intents = catalog.get(b"OutputIntents").ok().and_then(|intents| file.resolved(intents).as_array().ok());
    let intent = intents.and_then(|intents| file.dictionary(intents.first()?));
    if !intent.is_some_and(|intent| intent.has(b"DestOutputProfile")) {
        return missing("output intent");
    }
    if !catalog.has(b"Metadata") {
        return missing("metadata");
    }
    if standard == Standard::X4 {
        return Ok(());
    }
    let marked =
        file.at(catalog, b"MarkInfo").is_some_and(|mark| matches!(mark.get(b"Marked"), Ok(Object::Boolean(true))));
    let titled = file
        .at(catalog, b"ViewerPreferences")
        .is_some_and(|shown| matches!(shown.get(b"DisplayDocTitle"), Ok(Object::Boolean(true))));
    let language = catalog.get(b"Lang").ok().and_then(|tag| tag.as_str().ok()).is_some_and(|tag| !tag.is_empty());
    match () {
        () if !marked || file.at(catalog, b"StructTreeRoot").is_none() => missing("structure"),
        () if !titled => missing("title in the window"),
        () if !language => missing("language"),
        () => Ok(()),
    }
}

/// What no object may be, at any depth.
fn of_object(object: &Object, file: &Written) -> Result<(), String> {
    match object {
        Object::Dictionary(dictionary) => of_dictionary(dictionary, file),
        Object::Array(items) => items.iter().try_for_each(|item| of_object(item, file)),
        Object::Stream(stream) => {
            let filters = match stream.dict.get(b"Filter").map(|filter| file.resolved(filter)) {
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

fn of_dictionary(dictionary: &Dictionary, file: &Written) -> Result<(), String> {
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
fn of_font(font: &Dictionary, file: &Written) -> Result<(), String> {
    match name(font, b"Subtype") {
        Some(b"Type0") if font.has(b"ToUnicode") && font.has(b"DescendantFonts") => Ok(()),
        Some(b"Type0") => Err("a font whose letters have no text".to_string()),
        _ => {
            let descriptor = font.get(b"FontDescriptor").ok().and_then(|it| file.dictionary(it));
            let embedded = |it: &Dictionary| it.has(b"FontFile2") || it.has(b"FontFile3") || it.has(b"FontFile");
            if descriptor.is_some_and(embedded) { Ok(()) } else { Err("a font that is not embedded".to_string()) }
        }
    }
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
        assert_eq!((kept_by_file(&screen, ua), kept_by_file(&print, x4)), (Ok(()), Ok(())));
        assert!(kept_by_file(&screen, x4).is_err() && kept_by_file(&print, ua).is_err());
        assert!(kept_by_file(&screen[..screen.len() / 2], ua).is_err());
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
            assert!(
                kept_by_file(&bytes, ua).is_err_and(|why| why.contains(words)),
                "{words}: {:?}",
                kept_by_file(&bytes, ua)
            );
        }
    }
}
