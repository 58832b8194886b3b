//! XML as a tree, within limits: no document type, so no entities and nothing from outside; no depth that a stack would not bear.

use crate::diagnostic::{Saying, say};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// Elements inside of each other.
const DEEPEST: usize = 120;
/// Elements and texts of a file.
const MOST: usize = 1_500_000;

/// An element, by the part of its name after the colon.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// The value of an attribute, by the part of its name after the colon.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child of a name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// All children of a name.
    pub(crate) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The first element of a name, at any depth.
    pub(crate) fn find(&self, name: &str) -> Option<&Element> {
        self.elements().find_map(|element| if element.name == name { Some(element) } else { element.find(name) })
    }

    /// All its words.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text
    }

    fn add_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => element.add_text(text),
            }
        }
    }
}

/// Reads a file of XML: its outermost element.
///
/// # Errors
/// A document type, what is too deep or too much, and what is not well formed.
pub(crate) fn tree(bytes: &[u8]) -> Result<Element, Saying> {
    let text = super::text::decoded_xml(bytes)?;
    let mut reader = Reader::from_str(&text);
    reader.config_mut().allow_dangling_amp = true;
    let mut open: Vec<Element> = vec![Element::default()];
    let mut count = 0;
    loop {
        count += 1;
        if count > MOST {
            return Err(say("import-too-much-in-it"));
        }
        match reader.read_event().map_err(|_| say("import-broken-xml"))? {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(say("import-too-deep"));
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                let element = element(&start)?;
                put(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                let Some(element) = open.pop().filter(|_| !open.is_empty()) else {
                    return Err(say("import-broken-xml"));
                };
                put(&mut open, Node::Element(element));
            }
            Event::Text(words) => put_words(&mut open, &words.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(words) => put_words(&mut open, &words.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(name) => {
                let name: &str = &name;
                let words = reference(name);
                put_words(&mut open, &words.unwrap_or_else(|| format!("&{name};")));
            }
            Event::DocType(_) => return Err(say("import-document-type")),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    // What ends too early is broken.
    let root = open.pop().filter(|_| open.is_empty()).and_then(|mut whole| {
        let at = whole.children.iter().position(|node| matches!(node, Node::Element(_)))?;
        match whole.children.swap_remove(at) {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        }
    });
    root.ok_or_else(|| say("import-broken-xml"))
}

fn put(open: &mut [Element], node: Node) {
    if let Some(last) = open.last_mut() {
        last.children.push(node);
    }
}

fn put_words(open: &mut [Element], words: &str) {
    let Some(last) = open.last_mut().filter(|_| !words.is_empty()) else { return };
    match last.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(words),
        _ => last.children.push(Node::Text(words.to_owned())),
    }
}

fn element(start: &BytesStart) -> Result<Element, Saying> {
    let local = |name: &str| name.rsplit(':').next().unwrap_or(name).to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| say("import-broken-xml"))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned);
        attributes.push((local(attribute.key.as_ref()), value.unwrap_or_else(|_| attribute.value.to_string())));
    }
    Ok(Element { name: local(start.name().as_ref()), attributes, children: Vec::new() })
}

/// The predefined entities and those of characters: there are no others without a document type (XML 1.0, 4.1).
fn reference(name: &str) -> Option<String> {
    let known = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];
    if let Some((_, sign)) = known.iter().find(|(known, _)| *known == name) {
        return Some(sign.to_string());
    }
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
        None => number.parse().ok(),
    };
    code.and_then(char::from_u32).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_within_limits() {
        let root = tree(b"<?xml version='1.0'?><w:a x:b='1'>A &amp; B&#233;<c/></w:a>").unwrap();
        assert_eq!((root.name.as_str(), root.attribute("b"), root.text().as_str()), ("a", Some("1"), "A & B\u{e9}"));
        let bomb = b"<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>";
        assert_eq!(tree(bomb).unwrap_err().key, "import-document-type");
        assert_eq!(tree("<a>".repeat(5000).as_bytes()).unwrap_err().key, "import-too-deep");
        assert_eq!(tree(b"<a><b></a>").unwrap_err().key, "import-broken-xml");
        assert_eq!(tree(b"").unwrap_err().key, "import-broken-xml");
    }
}
