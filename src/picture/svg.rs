//! SVG logos: what can be drawn as it is meant is taken; what would be drawn otherwise, or reaches outside, is refused.

use super::Fault;
use crate::units::{Pt, Size};
use roxmltree::{Document, Node, NodeId, ParsingOptions};
use std::collections::HashMap;
use svg2pdf::usvg::{self, Options, Tree, roxmltree};

/// Elements, counted with every `use` unfolded. A detailed coat of arms has 20,000.
const MOST_ELEMENTS: u64 = 100_000;

/// How deep elements may lie in one another.
const DEEPEST: usize = 200;

/// What entities may unfold to, in bytes.
const MOST_ENTITY_TEXT: usize = 8 << 20;

/// The natural size, at 96 pixels an inch as CSS counts.
pub fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let size = tree(bytes)?.size();
    Ok(Size { width: Pt(f64::from(size.width()) * 0.75), height: Pt(f64::from(size.height()) * 0.75) })
}

/// The drawing, checked.
pub fn tree(bytes: &[u8]) -> Result<Tree, Fault> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Fault::new("the SVG is not written in UTF-8", "save it again with UTF-8 encoding"))?;
    if deepest(text) > DEEPEST {
        return Err(Fault::new(
            format!("its elements lie more than {DEEPEST} deep in one another"),
            "ungroup the drawing and export it again",
        ));
    }
    if entity_text(text) > MOST_ENTITY_TEXT {
        return Err(Fault::new("its entities unfold without measure", "export the drawing again without entities"));
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 2_000_000 };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        Fault::new(format!("the SVG is broken ({error})"), "export it again from the program that made it")
    })?;
    check(&document)?;
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|error| {
        Fault::new(format!("the SVG cannot be read ({error})"), "export it again from the program that made it")
    })?;
    if !draws(tree.root()) {
        return Err(Fault::new("the SVG draws nothing", "export it again and look at it in a browser"));
    }
    Ok(tree)
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

fn check(document: &Document) -> Result<(), Fault> {
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(Fault::new("it is an XML file but not an SVG", "export the drawing as SVG"));
    }
    for node in root.descendants().filter(Node::is_element) {
        check_element(&node)?;
    }
    let by_id: HashMap<&str, Node> =
        root.descendants().filter_map(|node| node.attribute("id").map(|id| (id, node))).collect();
    if unfolded(root, &by_id, &mut HashMap::new()) > MOST_ELEMENTS {
        let reason = format!("it unfolds to more than {MOST_ELEMENTS} elements");
        return Err(Fault::new(reason, "simplify the drawing, or save it as PNG"));
    }
    Ok(())
}

fn check_element(node: &Node) -> Result<(), Fault> {
    let outline = "convert its text to outlines and export it again";
    match node.tag_name().name() {
        "script" => return Err(Fault::new("it holds a script", "remove the script and export it again")),
        "foreignObject" => {
            return Err(Fault::new("it holds a piece of web page (foreignObject)", "export it as plain SVG"));
        }
        "text" if has_letters(node) => {
            return Err(Fault::new("its text needs a font that the file does not carry", outline));
        }
        "image" | "feImage" => {
            return Err(Fault::new(
                "it holds a bitmap, which is not a drawing",
                "save it as PNG, or ask for the drawing without the bitmap",
            ));
        }
        "animate" | "animateTransform" | "animateMotion" | "set" => {
            return Err(Fault::new("it is animated", "export a still picture"));
        }
        "style" if node.text().is_some_and(reaches_outside) => {
            return Err(Fault::new("its style sheet reaches outside the file", "export it with its style inside"));
        }
        _ => {}
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.len() > 2 && key.starts_with("on") && key.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(Fault::new(format!("it holds a script ({key})"), "remove the script and export it again"));
        }
        let link = node.tag_name().name() == "a";
        if key == "href" && !link && !value.trim_start().starts_with('#') && !value.is_empty() {
            return Err(Fault::new(
                format!("it reaches outside the file ({value})"),
                "export it with all it needs inside",
            ));
        }
        if reaches_outside(value) {
            return Err(Fault::new(
                format!("it reaches outside the file ({value})"),
                "export it with all it needs inside",
            ));
        }
        let filtered = (key == "filter" && value.trim() != "none")
            || (key == "style" && value.contains("filter:") && !value.contains("filter:none"));
        if filtered {
            return Err(Fault::new(
                "it needs a filter (a shadow or a blur), which a print shop cannot set sharply",
                "remove the effect, or save it as PNG",
            ));
        }
    }
    Ok(())
}

fn has_letters(node: &Node) -> bool {
    node.descendants().any(|inner| inner.is_text() && inner.text().is_some_and(|text| !text.trim().is_empty()))
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
