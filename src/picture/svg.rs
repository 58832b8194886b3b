//! SVG logos: what can be drawn as it is meant is taken; what would be drawn otherwise, or reaches outside, is refused.

mod cascade;
mod colours;
mod complaints;
mod conditions;
mod geometry;
mod lengths;
mod lowering;
mod matching;
mod sheet;
mod transforms;
mod values;

use super::Fault;
use crate::diagnostic::say;
use crate::units::{Pt, Size};
use resvg::usvg::{self, Options, Tree, roxmltree};
use roxmltree::{Document, Node, NodeId, ParsingOptions};
use std::collections::HashMap;

/// Elements, counted with every `use` unfolded. A detailed coat of arms has 20,000.
const MOST_ELEMENTS: u64 = 100_000;

/// How deep elements may lie in one another.
const DEEPEST: usize = 200;

/// What entities may unfold to, in bytes.
const MOST_ENTITY_TEXT: usize = 8 << 20;

/// A drawing that was read.
pub(crate) struct Drawing {
    /// The drawing in attributes that SVG 1.1 knows.
    pub lowered: Vec<u8>,
    /// The natural size, at 96 pixels an inch as CSS counts.
    pub size: Size,
    /// How many elements it unfolds to.
    pub elements: u64,
    /// What was left out or changed.
    pub remarks: Vec<Fault>,
}

/// Reads a drawing, for readers of a language.
///
/// # Errors
/// What would be drawn otherwise than it is meant, or reaches out of the file.
pub(crate) fn read(bytes: &[u8], language: &str) -> Result<Drawing, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault(say("svg-not-utf-8")))?;
    super::bounds::check(text)?;
    if deepest(text) > DEEPEST {
        return Err(Fault(say("svg-deep").with("most", DEEPEST)));
    }
    if entity_text(text) > MOST_ENTITY_TEXT {
        return Err(Fault(say("svg-entities")));
    }
    let document = parsed(text)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(Fault(say("svg-not-svg")));
    }
    let lowering::Lowered { text, mut remarks } = lowering::lower(&document, language)?;
    let lowered = parsed(&text)?;
    let elements = check(&lowered)?;
    let (tree, complaints) = complaints::heard(|| drawn(&lowered));
    let tree = tree?;
    remarks.extend(complaints);
    if !draws(tree.root()) {
        return Err(Fault(say("svg-empty")));
    }
    let size = tree.size();
    let size = Size { width: Pt(f64::from(size.width()) * 0.75), height: Pt(f64::from(size.height()) * 0.75) };
    Ok(Drawing { lowered: text.into_bytes(), size, elements, remarks })
}

/// The tree of a drawing that was read.
pub(crate) fn tree(lowered: &[u8]) -> Result<Tree, Fault> {
    let text = std::str::from_utf8(lowered).map_err(|_| Fault(say("svg-not-utf-8")))?;
    drawn(&parsed(text)?)
}

fn parsed(text: &str) -> Result<Document<'_>, Fault> {
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 2_000_000, ..ParsingOptions::default() };
    Document::parse_with_options(text, options)
        .map_err(|error| Fault(say("svg-broken").with("error", error.to_string())))
}

fn drawn(document: &Document) -> Result<Tree, Fault> {
    Tree::from_xmltree(document, &Options::default())
        .map_err(|error| Fault(say("svg-unreadable").with("error", error.to_string())))
}

fn draws(group: &usvg::Group) -> bool {
    group.children().iter().any(|node| match node {
        usvg::Node::Group(group) => draws(group),
        usvg::Node::Path(path) => path.is_visible(),
        usvg::Node::Image(_) | usvg::Node::Text(_) => true,
    })
}

/// How deep the elements lie, counted before parsing, since parsers climb down one call a level.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(after) = rest.strip_prefix("!--") {
            rest = after.find("-->").map_or("", |end| &after[end..]);
        } else if let Some(after) = rest.strip_prefix("![CDATA[") {
            rest = after.find("]]>").map_or("", |end| &after[end..]);
        } else if rest.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !rest.starts_with(['?', '!']) {
            let empty = rest.find('>').is_some_and(|end| rest[..end].ends_with('/'));
            deepest = deepest.max(depth + 1);
            depth += usize::from(!empty);
        }
    }
    deepest
}

/// A bound on what entities unfold to: references times the longest entity. The parser itself limits nesting.
fn entity_text(text: &str) -> usize {
    let mut longest = 0;
    let mut declarations = text;
    while let Some(start) = declarations.find("<!ENTITY") {
        declarations = &declarations[start + 8..];
        longest = longest.max(declarations.find('>').unwrap_or(declarations.len()));
    }
    longest * text.bytes().filter(|&byte| byte == b'&').count()
}

fn check(document: &Document) -> Result<u64, Fault> {
    let root = document.root_element();
    for node in root.descendants().filter(Node::is_element) {
        check_element(&node)?;
    }
    let by_id: HashMap<&str, Node> =
        root.descendants().filter_map(|node| node.attribute("id").map(|id| (id, node))).collect();
    let elements = unfolded(root, &by_id, &mut HashMap::new());
    if elements > MOST_ELEMENTS {
        return Err(Fault(say("svg-elements").with("most", MOST_ELEMENTS)));
    }
    Ok(elements)
}

fn check_element(node: &Node) -> Result<(), Fault> {
    match node.tag_name().name() {
        "script" => return Err(Fault(say("svg-script"))),
        "foreignObject" => {
            return Err(Fault(say("svg-web-page")));
        }
        "text" if has_letters(node) => {
            return Err(Fault(say("svg-font")));
        }
        "image" | "feImage" => {
            return Err(Fault(say("svg-bitmap")));
        }
        "animate" | "animateTransform" | "animateMotion" | "set" => {
            return Err(Fault(say("svg-animated")));
        }
        _ => {}
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.len() > 2 && key.starts_with("on") && key.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(Fault(say("svg-event").with("key", key)));
        }
        let link = node.tag_name().name() == "a";
        if key == "href" && !link && !value.trim_start().starts_with('#') && !value.is_empty() {
            return Err(Fault(say("svg-outside").with("address", short(value))));
        }
        if reaches_outside(value) {
            return Err(Fault(say("svg-outside").with("address", short(value))));
        }
    }
    Ok(())
}

fn has_letters(node: &Node) -> bool {
    node.descendants().any(|inner| inner.is_text() && inner.text().is_some_and(|text| !text.trim().is_empty()))
}

/// An address, cut short.
fn short(address: &str) -> String {
    address.chars().take(80).collect()
}

/// Whether a style or an attribute points out of the file.
fn reaches_outside(style: &str) -> bool {
    if style.contains("@import") {
        return true;
    }
    style.split("url(").skip(1).any(|url| {
        let target = url.trim_start_matches([' ', '"', '\'']);
        !target.starts_with('#')
    })
}

/// Elements of a subtree, each `use` counted as what it shows.
fn unfolded<'a>(node: Node<'a, 'a>, by_id: &HashMap<&str, Node<'a, 'a>>, known: &mut HashMap<NodeId, u64>) -> u64 {
    if let Some(&count) = known.get(&node.id()) {
        return count;
    }
    // A loop counts its elements once; the reader of the tree breaks it.
    known.insert(node.id(), 1);
    let mut count = node
        .children()
        .filter(Node::is_element)
        .fold(1u64, |count, child| count.saturating_add(unfolded(child, by_id, known)));
    if node.tag_name().name() == "use" {
        let target = node.attributes().find(|attribute| attribute.name() == "href");
        let target = target.and_then(|target| by_id.get(target.value().trim().trim_start_matches('#')));
        count = count.saturating_add(target.map_or(0, |&target| unfolded(target, by_id, known)));
    }
    known.insert(node.id(), count);
    count
}
