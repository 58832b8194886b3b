//! The tags.

use super::objects::text;
use super::{Places, Target};
use hayro_syntax::object::{Dict, MaybeRef, Name, Object, String as PdfString};

#[derive(Debug)]
pub struct Element {
    pub role: String,
    pub alternative: Option<String>,
    pub language: Option<String>,
    pub expansion: Option<String>,
    pub kids: Vec<Kid>,
}

#[derive(Debug)]
pub enum Kid {
    Element(Element),
    Sequence { page: usize, mcid: usize },
    Annotation { contents: String, target: Target },
}

impl Element {
    /// Tags that a screen reader stops after.
    pub fn is_block(&self) -> bool {
        !matches!(self.role.as_str(), "Span" | "Link" | "Lbl" | "Reference")
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.kids.iter().filter_map(|kid| match kid {
            Kid::Element(element) => Some(element),
            _ => None,
        })
    }

    /// This tag and all below it, in order.
    pub fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        for kid in self.elements() {
            all.extend(kid.all());
        }
        all
    }
}

pub fn read(element: &Dict<'_>, places: &Places) -> Element {
    let words = |key: &str| element.get::<PdfString<'_>>(key).map(|string| text(&string));
    let own = page_of(element, places);
    let kids = match element.get::<Object<'_>>("K") {
        Some(Object::Array(kids)) => kids.iter::<Object<'_>>().filter_map(|part| kid(part, own, places)).collect(),
        Some(only) => kid(only, own, places).into_iter().collect(),
        None => Vec::new(),
    };
    Element {
        role: element.get::<Name<'_>>("S").map(|name| name.as_str().to_string()).unwrap_or_default(),
        alternative: words("Alt"),
        language: words("Lang"),
        expansion: words("E"),
        kids,
    }
}

fn page_of(holder: &Dict<'_>, places: &Places) -> Option<usize> {
    let MaybeRef::Ref(page) = holder.get_raw::<Dict<'_>>("Pg")? else { return None };
    places.page(page.obj_number as i32, page.gen_number)
}

fn kid(part: Object<'_>, page: Option<usize>, places: &Places) -> Option<Kid> {
    match part {
        Object::Number(mcid) => Some(Kid::Sequence { page: page?, mcid: mcid.as_i64() as usize }),
        Object::Dict(dict) => {
            let kind = dict.get::<Name<'_>>("Type");
            match kind.as_ref().map(|kind| kind.as_str()) {
                Some("MCR") => Some(Kid::Sequence {
                    page: page_of(&dict, places).or(page)?,
                    mcid: dict.get::<i32>("MCID")? as usize,
                }),
                Some("OBJR") => {
                    let annotation = dict.get::<Dict<'_>>("Obj")?;
                    let contents = annotation.get::<PdfString<'_>>("Contents").map(|string| text(&string));
                    Some(Kid::Annotation { contents: contents.unwrap_or_default(), target: places.target(&annotation) })
                }
                _ => Some(Kid::Element(read(&dict, places))),
            }
        }
        _ => None,
    }
}
