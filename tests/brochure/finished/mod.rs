//! A finished brochure, read back from its bytes by a library that has no part in writing it.
//!
//! What is read is plain data, so that tests ask questions of the file as its readers see it: text with its place and its size,
//! tags with their content, links, outline, fonts.

mod drawn;
mod fonts;
mod objects;
pub mod outlines;
mod pages;
mod structure;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Stream};
use objects::{resolve, text};
pub use pages::{Page, Shown, Whose};
use std::collections::BTreeMap;
pub use structure::{Element, Kid};

#[derive(Debug)]
pub struct Finished {
    pub version: String,
    pub pages: Vec<Page>,
    pub tags: Element,
    pub outline: Vec<Bookmark>,
    /// Keys of the information dictionary and their texts.
    pub info: BTreeMap<String, String>,
    pub xmp: String,
    pub language: String,
    /// Key facts of each output intent.
    pub intents: Vec<String>,
}

#[derive(Debug)]
pub struct Bookmark {
    pub title: String,
    pub level: usize,
    pub target: Target,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// Page, counted from 0, and height from the foot of the page in points.
    Inside {
        page: usize,
        top: f64,
    },
    Web(String),
    /// Leads nowhere: why.
    Broken(String),
}

/// Object numbers of the pages.
struct Places(BTreeMap<(i32, i32), usize>);

impl Places {
    fn page(&self, number: i32, generation: i32) -> Option<usize> {
        self.0.get(&(number, generation)).copied()
    }

    /// The target of an action or of a destination.
    fn target(&self, holder: &Dict<'_>) -> Target {
        if let Some(action) = holder.get::<Dict<'_>>("A")
            && let Some(uri) = action.get::<hayro_syntax::object::String<'_>>("URI")
        {
            return Target::Web(text(&uri));
        }
        let action = holder.get::<Dict<'_>>("A");
        let destination = holder.get::<Array<'_>>("Dest").or_else(|| action.as_ref()?.get::<Array<'_>>("D"));
        let Some(destination) = destination else { return Target::Broken("no destination".into()) };
        let page = destination.raw_iter().next().and_then(|first| first.as_obj_ref());
        let Some(page) = page.and_then(|page| self.page(page.obj_number as i32, page.gen_number)) else {
            return Target::Broken("not a page of the file".into());
        };
        // The page itself is left unread: it may be the one being read.
        let numbers: Vec<f64> = destination
            .raw_iter()
            .filter_map(|part| match part {
                MaybeRef::NotRef(part) => part.into_number().map(|number| number.as_f64()),
                MaybeRef::Ref(_) => None,
            })
            .collect();
        Target::Inside { page, top: numbers.get(1).or(numbers.first()).copied().unwrap_or(f64::NAN) }
    }
}

/// The pages alone of a file for the press, which has no tags.
pub fn pages(bytes: &[u8]) -> Vec<Page> {
    let pdf = Pdf::new(bytes.to_vec()).expect("the file opens");
    pdf.pages().iter().map(|page| pages::read(page, &Places(BTreeMap::new()))).collect()
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Finished {
    let pdf = Pdf::new(bytes.to_vec()).expect("the file opens");
    let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalog");
    let places = Places(
        pdf.pages()
            .iter()
            .enumerate()
            .map(|(number, page)| {
                let id = page.raw().obj_id().expect("pages are objects of their own");
                ((id.obj_number as i32, id.gen_number), number)
            })
            .collect(),
    );
    let mut pages: Vec<Page> = pdf.pages().iter().map(|page| pages::read(page, &places)).collect();
    for (page, label) in pages.iter_mut().zip(labels(&root, pdf.pages().len())) {
        page.label = label;
    }
    let tags = root.get::<Dict<'_>>("StructTreeRoot").expect("a structure tree");
    let tags = structure::read(&tags.get::<Dict<'_>>("K").expect("a document tag"), &places);
    let mut outline = Vec::new();
    if let Some(first) = root.get::<Dict<'_>>("Outlines").and_then(|outlines| outlines.get::<Dict<'_>>("First")) {
        bookmarks(first, 1, &places, &mut outline);
    }
    let metadata = root.get::<Stream<'_>>("Metadata").expect("XMP metadata");
    let intents = root.get::<Array<'_>>("OutputIntents").into_iter().flat_map(|intents| {
        let intents: Vec<Dict<'_>> = intents.iter().collect();
        intents.into_iter().map(|intent| {
            let name = |key: &str| intent.get::<Name<'_>>(key).map(|name| name.as_str().to_string());
            let words = |key: &str| intent.get::<hayro_syntax::object::String<'_>>(key).map(|string| text(&string));
            let profile = intent.get::<Stream<'_>>("DestOutputProfile");
            let components = profile.as_ref().and_then(|profile| profile.dict().get::<i32>("N"));
            format!(
                "{} {}, profile of {} components",
                name("S").unwrap_or_default(),
                words("OutputConditionIdentifier").unwrap_or_default(),
                components.map_or("no".to_string(), |number| number.to_string())
            )
        })
    });
    Finished {
        version: format!("{:?}", pdf.version()),
        pages,
        tags,
        outline,
        info: info(&pdf),
        xmp: String::from_utf8(metadata.decoded().expect("XMP opens").into_owned()).expect("XMP is UTF-8"),
        language: root.get::<hayro_syntax::object::String<'_>>("Lang").map(|string| text(&string)).unwrap_or_default(),
        intents: intents.collect(),
    }
}

fn info(pdf: &Pdf) -> BTreeMap<String, String> {
    let metadata = pdf.metadata();
    let entries = [
        ("Title", &metadata.title),
        ("Author", &metadata.author),
        ("Subject", &metadata.subject),
        ("Keywords", &metadata.keywords),
        ("Creator", &metadata.creator),
        ("Producer", &metadata.producer),
    ];
    let texts = entries.into_iter().filter_map(|(key, bytes)| Some((key, objects::decode(bytes.as_ref()?))));
    let mut info: BTreeMap<String, String> = texts.map(|(key, text)| (key.to_string(), text)).collect();
    for (key, date) in [("CreationDate", metadata.creation_date), ("ModDate", metadata.modification_date)] {
        if let Some(date) = date {
            info.insert(key.to_string(), format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
        }
    }
    info
}

/// What the page box of a reader shows for each page (ISO 32000-1, 12.4.2): ranges of decimal numbers, with prefixes.
fn labels(root: &Dict<'_>, count: usize) -> Vec<String> {
    let mut labels = vec![String::new(); count];
    let Some(numbers) = root.get::<Dict<'_>>("PageLabels").and_then(|tree| tree.get::<Array<'_>>("Nums")) else {
        return labels;
    };
    let entries: Vec<_> = numbers.iter::<hayro_syntax::object::Object<'_>>().collect();
    for pair in entries.chunks(2) {
        let [from, range] = pair else { continue };
        let from = resolve::<i32>(from).unwrap_or(0) as usize;
        let Some(range) = range.clone().into_dict() else { continue };
        let prefix = range.get::<hayro_syntax::object::String<'_>>("P").map(|string| text(&string)).unwrap_or_default();
        let numbered = range.get::<Name<'_>>("S").is_some();
        let first = range.get::<i32>("St").unwrap_or(1);
        for (number, label) in labels.iter_mut().enumerate().skip(from) {
            *label = prefix.clone();
            if numbered {
                *label += &(first as usize + number - from).to_string();
            }
        }
    }
    labels
}

fn bookmarks(first: Dict<'_>, level: usize, places: &Places, into: &mut Vec<Bookmark>) {
    let mut next = Some(first);
    while let Some(entry) = next {
        let title = entry.get::<hayro_syntax::object::String<'_>>("Title").map(|string| text(&string));
        into.push(Bookmark { title: title.unwrap_or_default(), level, target: places.target(&entry) });
        if let Some(child) = entry.get::<Dict<'_>>("First") {
            bookmarks(child, level + 1, places, into);
        }
        next = entry.get::<Dict<'_>>("Next");
    }
}

impl Finished {
    /// The text of a tag and of all below it, in the order of the tags.
    pub fn text_of(&self, element: &Element) -> String {
        let mut text = String::new();
        self.gather(element, &mut text);
        text
    }

    fn gather(&self, element: &Element, into: &mut String) {
        for kid in &element.kids {
            match kid {
                Kid::Element(element) => self.gather(element, into),
                Kid::Sequence { page, mcid } => {
                    into.push_str(&self.pages.get(*page).map(|page| page.sequence(*mcid)).unwrap_or_default());
                }
                Kid::Annotation { .. } => {}
            }
        }
        if element.is_block() && !into.ends_with('\n') && !into.is_empty() {
            into.push('\n');
        }
    }
}
