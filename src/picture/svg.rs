//! SVG logos: what can be drawn as it is meant is taken; what would be drawn otherwise, or reaches outside, is refused.

mod cascade;
mod colours;
mod complaints;
mod conditions;
mod geometry;
mod lengths;
mod lettering;
mod lists;
mod lowering;
mod matching;
mod outlines;
mod properties;
mod shapes;
mod sheet;
mod transforms;
mod values;

use super::Fault;
use crate::diagnostic::say;
use crate::text::Fonts;
use crate::units::{Pt, Size};
use lettering::Lettering;
use resvg::usvg::{self, Options, Tree, roxmltree};
use roxmltree::{Document, Node, ParsingOptions};

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

/// Reads a drawing, for readers of a language; its texts are set in these fonts.
///
/// # Errors
/// What would be drawn otherwise than it is meant, or reaches out of the file.
pub(crate) fn read(bytes: &[u8], language: &str, fonts: &Fonts) -> Result<Drawing, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault(say("svg-not-utf-8")))?;
    let elements = super::bounds::check(text)?;
    let document = parsed(text)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(Fault(say("svg-not-svg")));
    }
    let lettered = document.descendants().any(|node| node.tag_name().name() == "text");
    let lettering = if lettered { Lettering::of(fonts) } else { Lettering::default() };
    let lowering::Lowered { mut text, mut remarks } = lowering::lower(&document, language, &lettering)?;
    let lowered = parsed(&text)?;
    check(&lowered)?;
    let (tree, complaints) = complaints::heard(|| drawn(&lowered, &lettering.options()));
    let tree = tree?;
    remarks.extend(complaints);
    if text.contains("<text") {
        let (outlined, told) = lettering.outlined(&tree)?;
        text = outlined;
        remarks.extend(told);
    }
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
    drawn(&parsed(text)?, &Options::default())
}

fn parsed(text: &str) -> Result<Document<'_>, Fault> {
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 2_000_000, ..ParsingOptions::default() };
    Document::parse_with_options(text, options)
        .map_err(|error| Fault(say("svg-broken").with("line", u64::from(error.pos().row))))
}

fn drawn(document: &Document, options: &Options) -> Result<Tree, Fault> {
    Tree::from_xmltree(document, options).map_err(|_| Fault(say("svg-unreadable")))
}

fn draws(group: &usvg::Group) -> bool {
    group.children().iter().any(|node| match node {
        usvg::Node::Group(group) => draws(group),
        usvg::Node::Path(path) => path.is_visible(),
        usvg::Node::Image(_) | usvg::Node::Text(_) => true,
    })
}

fn check(document: &Document) -> Result<(), Fault> {
    document.root_element().descendants().filter(Node::is_element).try_for_each(|node| check_element(&node))
}

fn check_element(node: &Node) -> Result<(), Fault> {
    match node.tag_name().name() {
        "script" => return Err(Fault(say("svg-script"))),
        "foreignObject" => {
            return Err(Fault(say("svg-web-page")));
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
