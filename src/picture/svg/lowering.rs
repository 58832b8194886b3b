//! A drawing as SVG 1.1 has it: style sheets, switches and foreign parts resolved, so that what reads it next finds attributes alone
//! that it knows. What is not understood is refused by name, or told.

mod choices;
mod clips;
mod frame;
mod initial;
mod placing;
mod plain;
mod stops;
mod strokes;
mod style;
mod uses;

use super::cascade;
use super::colours::Colour;
use super::lengths::{self, Metrics};
use super::lettering::Lettering;
use super::properties;
use super::sheet::Sheet;
use super::transforms::{IDENTITY, Matrix, Reference};
use super::values::Customs;
use crate::diagnostic::say;
use crate::picture::Fault;
use crate::units::{Pt, Size};
use resvg::usvg::Tree;
use resvg::usvg::roxmltree::{Document, Node, NodeId};
use selectors::context::SelectorCaches;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// A drawing in attributes that SVG 1.1 knows.
#[derive(Debug)]
pub(super) struct Lowered {
    pub text: String,
    /// What was left out or changed.
    pub remarks: Vec<Fault>,
}

/// Lowers a drawing. `language` chooses among versions of it in several.
///
/// # Errors
/// What is asked and cannot be done, by its name and value.
pub(super) fn lower(document: &Document, language: &str, lettering: &Lettering) -> Result<Lowered, Fault> {
    let first = Lowering::new(document, language, None)?.whole(document)?;
    if first.wanted.is_empty() {
        return Ok(Lowered { text: first.out, remarks: first.remarks });
    }
    // Some turn about their own middle, which is known when they are drawn.
    let measured = Document::parse(&first.out)
        .ok()
        .and_then(|lowered| Tree::from_xmltree(&lowered, &lettering.options()).ok())
        .ok_or_else(|| Fault(say("svg-property").with("property", "transform-box").with("value", "fill-box")))?;
    let mut boxes = HashMap::new();
    for (node, stroke) in &first.wanted {
        let drawn = first.place_of(*node).and_then(|n| measured.node_by_id(&mark(n)));
        let area = drawn.map(|drawn| if *stroke { drawn.stroke_bounding_box() } else { drawn.bounding_box() });
        // What is drawn nowhere is refused where it asks for its box.
        let Some(area) = area else { continue };
        boxes.insert((*node, *stroke), [area.x(), area.y(), area.width(), area.height()].map(f64::from));
    }
    let second = Lowering::new(document, language, Some(boxes))?.whole(document)?;
    Ok(Lowered { text: second.out, remarks: second.remarks })
}

/// The name of an element that is measured.
fn mark(n: usize) -> String {
    format!("livret-box-{n}")
}

struct Lowering<'a> {
    sheet: Sheet,
    caches: SelectorCaches,
    out: String,
    remarks: Vec<Fault>,
    language: &'a str,
    /// What elements cover, without their strokes or with them, once that is known.
    boxes: Option<HashMap<(NodeId, bool), Reference>>,
    /// Elements to be measured, and whether with their strokes.
    wanted: Vec<(NodeId, bool)>,
    /// Whether what `use` shows is written where it is shown.
    written_out: bool,
    /// The elements that have names, and what they are.
    by_id: HashMap<String, (NodeId, String)>,
    /// What copies are being written of, one in another.
    within: Vec<NodeId>,
    copies: usize,
    identities: BTreeSet<String>,
    clips: usize,
    /// The stops of the gradient that is read, where they are mixed in linear light.
    stops: Vec<stops::Stop>,
    /// Whether it holds texts.
    lettered: bool,
    /// Whether the names of elements have no namespace.
    bare: bool,
    size: (f64, f64),
    root_font: f64,
}

/// What an element takes from those around it.
#[derive(Clone)]
struct Around {
    customs: Rc<Customs>,
    current: Colour,
    font: f64,
    /// Every property as it was written: those of the parent, and those that are inherited.
    written: Rc<BTreeMap<String, String>>,
    /// From here to the drawing as it is shown, where that is one place.
    shown: Option<Matrix>,
    /// What percentages are of, and were around this element.
    viewport: Reference,
    around: Reference,
    hidden: bool,
    /// Whether it is drawn by its copies alone.
    unseen: bool,
    /// Whether it cuts, and paints nothing.
    cuts: bool,
    /// Whether the stops here are gathered.
    gathered: bool,
}

impl Around {
    /// What those within take from here.
    fn inherited_with(&self, attributes: &BTreeMap<String, String>) -> Rc<BTreeMap<String, String>> {
        let inherited = |property: &str| properties::kind(property).is_some_and(|(_, inherited)| inherited);
        let mut written: BTreeMap<String, String> = self
            .written
            .iter()
            .filter(|(property, _)| inherited(property))
            .map(|(property, value)| (property.clone(), value.clone()))
            .collect();
        written.extend(attributes.iter().map(|(property, value)| (property.clone(), value.clone())));
        Rc::new(written)
    }
}

const BLACK: Colour = Colour { parts: [0.0, 0.0, 0.0, 1.0], beyond: false };

/// What is no drawing.
const SILENT: [&str; 7] = ["metadata", "desc", "title", "style", "view", "cursor", "font-face"];

/// Elements drawn where others name them: what surrounds them is not known.
const ELSEWHERE: [&str; 6] = ["defs", "symbol", "clipPath", "mask", "pattern", "marker"];

/// What stands for no value in files that programs wrote without care.
fn says_nothing(value: &str) -> bool {
    matches!(value.trim(), "" | "null" | "undefined" | "NaN" | "auto")
}

fn refused(property: &str, value: &str) -> Fault {
    let key = if property.starts_with("animation") { "svg-animated" } else { "svg-property" };
    Fault(say(key).with("property", property).with("value", short(value)))
}

fn short(value: &str) -> String {
    let value: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if value.chars().count() > 80 { value.chars().take(79).chain(['…']).collect() } else { value }
}

impl<'a> Lowering<'a> {
    fn new(
        document: &Document,
        language: &'a str,
        boxes: Option<HashMap<(NodeId, bool), Reference>>,
    ) -> Result<Self, Fault> {
        let root = document.root_element();
        let mut lowering = Lowering {
            sheet: Sheet::default(),
            caches: SelectorCaches::default(),
            out: String::new(),
            remarks: Vec::new(),
            language,
            boxes,
            wanted: Vec::new(),
            written_out: uses::are_written_out(document),
            by_id: uses::named(document),
            within: Vec::new(),
            copies: 0,
            identities: BTreeSet::new(),
            clips: 0,
            stops: Vec::new(),
            lettered: document.descendants().any(|node| node.tag_name().name() == "text"),
            bare: root.tag_name().namespace().is_none(),
            size: (0.0, 0.0),
            root_font: lengths::FONT,
        };
        let metrics = Metrics { font: lengths::FONT, root_font: lengths::FONT, whole: (0.0, 0.0) };
        let attribute = |name| root.attribute(name).map(str::to_owned);
        lowering.size = frame::natural(attribute("width"), attribute("height"), attribute("viewBox"), &metrics)
            .unwrap_or((300.0, 150.0));
        let size = Size { width: Pt(lowering.size.0 * 0.75), height: Pt(lowering.size.1 * 0.75) };
        for node in root.descendants() {
            if !lowering.is(&node, "style") {
                continue;
            }
            let of_another_kind = node.attribute("type").is_some_and(|kind| !matches!(kind.trim(), "" | "text/css"));
            if of_another_kind {
                continue;
            }
            let text: String = node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect();
            match node.attribute("media") {
                Some(media) => lowering.sheet.read(&format!("@media {media} {{{text}}}"), size)?,
                None => lowering.sheet.read(&text, size)?,
            }
        }
        for unread in &lowering.sheet.unread {
            lowering.remarks.push(Fault(say("svg-value-left-out").with("value", short(unread))));
        }
        Ok(lowering)
    }

    /// Whether it is an element of drawings, whatever its prefix.
    fn of_svg(&self, node: &Node) -> bool {
        let namespace = node.tag_name().namespace();
        node.is_element() && (namespace == Some(SVG) || self.bare && namespace.is_none())
    }

    fn is(&self, node: &Node, name: &str) -> bool {
        self.of_svg(node) && node.tag_name().name() == name
    }

    fn whole(mut self, document: &Document) -> Result<Self, Fault> {
        let around = Around {
            customs: Rc::default(),
            current: BLACK,
            font: lengths::FONT,
            written: Rc::default(),
            shown: Some(IDENTITY),
            viewport: [0.0, 0.0, self.size.0, self.size.1],
            around: [0.0, 0.0, self.size.0, self.size.1],
            hidden: false,
            unseen: false,
            cuts: false,
            gathered: false,
        };
        self.element(document.root_element(), &around)?;
        let mut told = Vec::new();
        self.remarks.retain(|remark| {
            let new = !told.contains(remark);
            told.push(remark.clone());
            new
        });
        Ok(self)
    }

    fn element(&mut self, node: Node, around: &Around) -> Result<(), Fault> {
        self.drawn_as(node.tag_name().name(), node, around, &[None, None])
    }

    /// Writes an element, by another name and of another size where a copy of it has them.
    fn drawn_as(&mut self, name: &str, node: Node, around: &Around, size: &[Option<String>; 2]) -> Result<(), Fault> {
        if !self.of_svg(&node) || SILENT.contains(&name) || !self.is_for_us(&node) {
            return Ok(());
        }
        let mut own = around.clone();
        own.around = around.viewport;
        let declared = cascade::of(node, &self.sheet, &mut self.caches);
        let mut attributes = self.style(node, &declared, around, &mut own)?;
        let letters = matches!(name, "text" | "image" | "foreignObject" | "flowRoot");
        let web = matches!(name, "foreignObject" | "flowRoot");
        let empty = !node.descendants().any(|inner| inner.text().is_some_and(|text| !text.trim().is_empty()))
            && (name == "flowRoot" || !node.children().any(|child| child.is_element()));
        let unread = name == "text" && self.is_unread(node, &attributes, &own);
        if letters && own.hidden || web && empty || unread {
            return Ok(());
        }
        // Texts of a draft of SVG, which no viewer sets.
        if name == "flowRoot" {
            return Err(Fault(say("svg-flowed-text")));
        }
        self.plain_attributes(node, &declared, &own, &mut attributes)?;
        if name == "use" && self.written_out {
            let clip = self.clip(node, &own, &mut attributes)?;
            self.out.push_str(&clip);
            self.mark(node, &mut attributes);
            return self.written_out(node, own, attributes);
        }
        if name == "stop" && own.gathered {
            return self.gather(&attributes, &own);
        }
        let root = node.parent_element().is_none();
        self.place(name, root, size, &mut attributes, &mut own);
        let clip = self.clip(node, &own, &mut attributes)?;
        self.mark(node, &mut attributes);
        let apart = self.stroke(name, &own, &mut attributes)?;
        let background = attributes.remove("background-color");
        let written_name = if name == "switch" { "g" } else { name };
        if !root {
            self.out.push_str(&clip);
        }
        if let Some(apart) = apart {
            self.open("g", false, &apart.whole);
            let stroke_first = apart.stroke_first;
            if stroke_first {
                self.out.push_str(&apart.stroke);
            }
            self.open(name, false, &apart.fill);
            self.out.push_str(&format!("</{name}>"));
            if !stroke_first {
                self.out.push_str(&apart.stroke);
            }
            self.out.push_str("</g>");
            return Ok(());
        }
        self.open(written_name, root, &attributes);
        if root {
            self.out.push_str(&clip);
        }
        if let Some(background) = background.filter(|_| root) {
            let [left, top, width, height] = own.viewport;
            self.out.push_str(&format!(
                "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{background}\"/>"
            ));
        }
        own.written = own.inherited_with(&attributes);
        self.mixed(name, &mut own)?;
        if name == "switch" {
            if let Some(chosen) = self.chosen(node)? {
                self.element(chosen, &own)?;
            }
        } else {
            for child in node.children() {
                if child.is_element() {
                    self.element(child, &own)?;
                } else if let (Some(text), true) = (child.text(), letters || self.within_text(node)) {
                    self.out.push_str(&escaped(text));
                }
            }
        }
        if own.gathered && !around.gathered {
            if self.stops.is_empty() {
                return Err(refused("color-interpolation", "linearRGB"));
            }
            self.out.push_str(&stops::written(&std::mem::take(&mut self.stops)));
        }
        self.out.push_str("</");
        self.out.push_str(written_name);
        self.out.push('>');
        Ok(())
    }

    /// Where the frame of an element stands, and whether it is one place.
    fn place(
        &mut self,
        name: &str,
        root: bool,
        size: &[Option<String>; 2],
        attributes: &mut BTreeMap<String, String>,
        own: &mut Around,
    ) {
        if root {
            self.frame(attributes, own);
        } else if name == "svg" {
            for (key, value) in ["width", "height"].iter().zip(size) {
                match value {
                    Some(value) => drop(attributes.insert((*key).to_owned(), value.clone())),
                    None if self.copies > 0 => drop(attributes.entry((*key).to_owned()).or_insert("100%".to_owned())),
                    None => {}
                }
            }
            self.inner_frame(attributes, own);
        } else if ELSEWHERE.contains(&name) {
            own.shown = None;
            own.unseen = self.written_out && matches!(name, "defs" | "symbol");
            own.cuts = name == "clipPath";
        }
    }

    /// Gives an element that is to be measured a name to be found by.
    fn mark(&mut self, node: Node, attributes: &mut BTreeMap<String, String>) {
        let place = if self.boxes.is_none() { self.place_of(node.id()) } else { None };
        if let Some(name) = place.map(mark).filter(|name| self.identities.insert(name.clone())) {
            attributes.insert("id".to_owned(), name);
        }
    }

    fn place_of(&self, node: NodeId) -> Option<usize> {
        self.wanted.iter().position(|(wanted, _)| *wanted == node)
    }

    /// Whether nothing of a text is seen, so that its face does not matter.
    fn is_unread(&self, node: Node, attributes: &BTreeMap<String, String>, own: &Around) -> bool {
        let inherited = |property: &str| attributes.get(property).or_else(|| own.written.get(property));
        let is_none = |property: &str, idle: bool| inherited(property).map_or(idle, |value| value == "none");
        let hidden = inherited("visibility").is_some_and(|visibility| visibility != "visible")
            || is_none("fill", false) && is_none("stroke", true);
        let mut within = node.descendants().skip(1).filter(Node::is_element);
        let plain = !within.any(|inner| {
            ["visibility", "fill", "stroke", "class", "style", "id"].iter().any(|key| inner.has_attribute(*key))
        });
        let mut words = node.descendants().filter(|inner| inner.is_text()).filter_map(|inner| inner.text());
        hidden && plain
            || words.all(|words| words.trim().is_empty())
            || attributes.get("opacity").is_some_and(|opacity| opacity == "0")
    }

    fn within_text(&self, node: Node) -> bool {
        node.ancestors().any(|outer| self.is(&outer, "text"))
    }

    fn open(&mut self, name: &str, root: bool, attributes: &BTreeMap<String, String>) {
        self.out.push('<');
        self.out.push_str(name);
        if root {
            self.out.push_str(&format!(" xmlns=\"{SVG}\""));
        }
        // Two properties are known in a style only.
        let styled: Vec<String> = ["mix-blend-mode", "isolation"]
            .iter()
            .filter_map(|property| Some(format!("{property}:{}", attributes.get(*property)?)))
            .collect();
        for (key, value) in attributes.iter().filter(|(key, _)| !matches!(key.as_str(), "mix-blend-mode" | "isolation"))
        {
            self.out.push_str(&format!(" {key}=\"{}\"", escaped(value)));
        }
        if !styled.is_empty() {
            self.out.push_str(&format!(" style=\"{}\"", styled.join(";")));
        }
        self.out.push('>');
    }
}

fn target<'n>(node: &Node<'n, 'n>) -> Option<&'n str> {
    plain_link(node).or_else(|| node.attribute((XLINK, "href"))).map(str::trim)
}

/// The link that needs no prefix: it is the stronger (SVG 2, 16.1.5).
fn plain_link<'n>(node: &Node<'n, 'n>) -> Option<&'n str> {
    node.attributes().find(|own| own.name() == "href" && own.namespace().is_none()).map(|own| own.value())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace(['\n', '\r', '\t'], " ")
}
