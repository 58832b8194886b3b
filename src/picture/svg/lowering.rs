//! A drawing as SVG 1.1 has it: style sheets, switches and foreign parts resolved, so that what reads it next finds attributes alone
//! that it knows. What is not understood is refused by name, or told.

use super::cascade::{self, All};
use super::colours::{self, Colour};
use super::geometry;
use super::lengths::{self, Metrics};
use super::sheet::Sheet;
use super::transforms::{self, IDENTITY, Matrix, Reference};
use super::values::{self, Customs, Kind};
use crate::diagnostic::say;
use crate::picture::Fault;
use crate::units::{Pt, Size};
use resvg::usvg::roxmltree::{Document, Node, NodeId};
use resvg::usvg::{Options, Tree};
use selectors::context::SelectorCaches;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use std::str::FromStr;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

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
pub(super) fn lower(document: &Document, language: &str) -> Result<Lowered, Fault> {
    let first = Lowering::new(document, language, None)?.whole(document)?;
    if first.wanted.is_empty() {
        return Ok(Lowered { text: first.out, remarks: first.remarks });
    }
    // Some turn about their own middle, which is known when they are drawn.
    let measured = Document::parse(&first.out)
        .ok()
        .and_then(|lowered| Tree::from_xmltree(&lowered, &Options::default()).ok())
        .ok_or_else(|| Fault(say("svg-property").with("property", "transform-box").with("value", "fill-box")))?;
    let mut boxes = HashMap::new();
    for (n, (node, stroke)) in first.wanted.iter().enumerate() {
        let drawn = measured.node_by_id(&mark(n));
        let area = drawn.map(|drawn| if *stroke { drawn.stroke_bounding_box() } else { drawn.bounding_box() });
        let area =
            area.ok_or_else(|| Fault(say("svg-property").with("property", "transform-box").with("value", "fill-box")))?;
        boxes.insert(*node, [area.x(), area.y(), area.width(), area.height()].map(f64::from));
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
    /// What elements cover, once that is known.
    boxes: Option<HashMap<NodeId, Reference>>,
    /// Elements to be measured, and whether with their strokes.
    wanted: Vec<(NodeId, bool)>,
    /// Elements that are drawn elsewhere too.
    reused: BTreeSet<String>,
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
    /// Every property as it was written, for `inherit`.
    written: Rc<BTreeMap<String, String>>,
    /// From here to the drawing as it is shown, where that is one place.
    shown: Option<Matrix>,
    /// What percentages are of.
    viewport: Reference,
    hidden: bool,
}

const BLACK: Colour = Colour { parts: [0.0, 0.0, 0.0, 1.0], beyond: false };

/// What is no drawing.
const SILENT: [&str; 7] = ["metadata", "desc", "title", "style", "view", "cursor", "font-face"];

/// Elements drawn where others name them: what surrounds them is not known.
const ELSEWHERE: [&str; 6] = ["defs", "symbol", "clipPath", "mask", "pattern", "marker"];

/// Elements that have strokes.
const SHAPES: [&str; 7] = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

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
    fn new(document: &Document, language: &'a str, boxes: Option<HashMap<NodeId, Reference>>) -> Result<Self, Fault> {
        let root = document.root_element();
        let mut lowering = Lowering {
            sheet: Sheet::default(),
            caches: SelectorCaches::default(),
            out: String::new(),
            remarks: Vec::new(),
            language,
            boxes,
            wanted: Vec::new(),
            reused: BTreeSet::new(),
            bare: root.tag_name().namespace().is_none(),
            size: (0.0, 0.0),
            root_font: lengths::FONT,
        };
        let metrics = Metrics { font: lengths::FONT, root_font: lengths::FONT, whole: (0.0, 0.0) };
        let attribute = |name| root.attribute(name).map(str::to_owned);
        lowering.size =
            natural(attribute("width"), attribute("height"), attribute("viewBox"), &metrics).unwrap_or((300.0, 150.0));
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
        let uses = root.descendants().filter(|node| lowering.is(node, "use"));
        let reused: BTreeSet<String> =
            uses.filter_map(|node| target(&node)).map(|target| target.trim_start_matches('#').to_owned()).collect();
        lowering.reused = reused;
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
            hidden: false,
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
        let name = node.tag_name().name();
        if !self.of_svg(&node) || SILENT.contains(&name) || !self.is_for_us(&node) {
            return Ok(());
        }
        let mut own = around.clone();
        let declared = cascade::of(node, &self.sheet, &mut self.caches);
        let mut attributes = self.style(node, &declared, around, &mut own)?;
        let letters = matches!(name, "text" | "image" | "foreignObject" | "flowRoot");
        if letters && own.hidden {
            return Ok(());
        }
        if name == "flowRoot" {
            return if node.descendants().any(|inner| inner.text().is_some_and(|text| !text.trim().is_empty())) {
                Err(Fault(say("svg-font")))
            } else {
                Ok(())
            };
        }
        self.plain_attributes(node, &declared, &own, &mut attributes)?;
        let root = node.parent_element().is_none();
        if root {
            self.frame(&mut attributes, &mut own);
        } else if name == "svg" || ELSEWHERE.contains(&name) {
            own.shown = None;
        }
        if name == "svg" && !root {
            own.viewport = viewport(&attributes, own.viewport);
        }
        let background = attributes.remove("background-color");
        let written_name = if name == "switch" { "g" } else { name };
        self.open(written_name, root, &attributes);
        if let Some(background) = background.filter(|_| root) {
            let [left, top, width, height] = own.viewport;
            self.out.push_str(&format!(
                "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{background}\"/>"
            ));
        }
        own.written = Rc::new(attributes);
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
        self.out.push_str("</");
        self.out.push_str(written_name);
        self.out.push('>');
        Ok(())
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

    /// Whether an element is meant for readers such as this one (SVG 2, 5.9.2). Features are asked for by name no more.
    fn is_for_us(&self, node: &Node) -> bool {
        if node.attribute("requiredExtensions").is_some() {
            return false;
        }
        let Some(languages) = node.attribute("systemLanguage") else { return true };
        languages.split(',').map(str::trim).any(|language| {
            let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            !language.is_empty() && primary(language) == primary(self.language)
        })
    }

    /// The branch of a switch that every viewer takes which shows no web pages.
    fn chosen<'n>(&self, node: Node<'n, 'n>) -> Result<Option<Node<'n, 'n>>, Fault> {
        let for_us: Vec<Node> = node.children().filter(|child| self.of_svg(child) && self.is_for_us(child)).collect();
        let drawn = for_us.iter().find(|child| child.tag_name().name() != "foreignObject");
        match drawn {
            None if !for_us.is_empty() => Err(Fault(say("svg-web-page"))),
            drawn => Ok(drawn.copied()),
        }
    }

    /// The properties of an element as attributes.
    fn style(
        &mut self,
        node: Node,
        declared: &All,
        around: &Around,
        own: &mut Around,
    ) -> Result<BTreeMap<String, String>, Fault> {
        let mut customs: Option<Customs> = None;
        for (property, values) in declared.iter().filter(|(property, _)| property.starts_with("--")) {
            if let Some(value) = values.first() {
                let customs = customs.get_or_insert_with(|| (*around.customs).clone());
                match value.value.as_str() {
                    "initial" => {
                        customs.remove(property);
                    }
                    "inherit" | "unset" => {}
                    value => {
                        customs.insert(property.clone(), value.to_owned());
                    }
                }
            }
        }
        if let Some(customs) = customs {
            own.customs = Rc::new(customs);
        }
        let mut attributes = BTreeMap::new();
        // What other values are measured by comes first.
        let first = ["font-size", "color"];
        let order = first.iter().copied().chain(declared.keys().map(String::as_str).filter(|key| !first.contains(key)));
        for property in order {
            let Some(values) = declared.get(property) else { continue };
            if matches!(property, "transform" | "transform-origin" | "transform-box" | "translate" | "rotate" | "scale")
            {
                continue;
            }
            match values::kind(property) {
                Some((kind, inherited)) => {
                    let value = self.value(property, kind, inherited, values, around, own)?;
                    self.put(property, value, &mut attributes, own)?;
                }
                None => {
                    if let Some(value) = values.first().map(|first| first.value.as_str())
                        && values::asks_in_vain(property, value)
                    {
                        return Err(refused(property, value));
                    }
                }
            }
        }
        let moved = self.moved(node, declared, around, own)?;
        if moved != IDENTITY {
            if node.parent_element().is_none() {
                return Err(refused("transform", &declared["transform"][0].value));
            }
            let key = match node.tag_name().name() {
                "linearGradient" | "radialGradient" => "gradientTransform",
                "pattern" => "patternTransform",
                _ => "transform",
            };
            attributes.insert(key.to_owned(), transforms::written(moved));
            own.shown = own.shown.map(|shown| transforms::product(shown, moved));
        }
        Ok(attributes)
    }

    fn put(
        &mut self,
        property: &str,
        value: Option<String>,
        attributes: &mut BTreeMap<String, String>,
        own: &mut Around,
    ) -> Result<(), Fault> {
        let Some(value) = value else { return Ok(()) };
        match property {
            "font-size" => {
                if let Some(size) = font_size(&value, own.font, self.root_font, self.size) {
                    own.font = size;
                }
                return Ok(());
            }
            "color" if value != "currentColor" => own.current = colours::read(&value, None).unwrap_or(own.current),
            "filter" if value != "none" => return Err(Fault(say("svg-filter"))),
            "filter" => return Ok(()),
            "display" => {
                own.hidden |= value == "none";
                if value != "none" {
                    return Ok(());
                }
            }
            "background-color" if value == "rgba(0,0,0,0)" => return Ok(()),
            _ => {}
        }
        attributes.insert(property.to_owned(), value);
        Ok(())
    }

    /// The strongest value that is understood. `None` where nothing is said.
    fn value(
        &mut self,
        property: &str,
        kind: Kind,
        inherited: bool,
        values: &[cascade::Declared],
        around: &Around,
        own: &Around,
    ) -> Result<Option<String>, Fault> {
        let metrics = self.metrics(own);
        let mut unread = None;
        let mut beyond: Option<(String, &cascade::Declared)> = None;
        for declared in values {
            let written = &declared.value;
            if says_nothing(written)
                && !matches!((kind, written.as_str()), (Kind::Word(words), word) if words.contains(&word))
            {
                continue;
            }
            match written.to_ascii_lowercase().as_str() {
                "revert" | "revert-layer" => continue,
                "unset" => return Ok(None),
                "inherit" if inherited => return Ok(None),
                "inherit" => return Ok(around.written.get(property).cloned()),
                "initial" => return Ok(inherited.then(|| initial(property).to_owned())),
                _ => {}
            }
            let full = values::with_customs(written, &own.customs);
            // A background may be said with more than its colour.
            let full = full.map(|full| match property {
                "background-color" if full.trim() == "none" => "transparent".to_owned(),
                "paint-order" | "display" | "filter" | "overflow" => full.to_ascii_lowercase(),
                _ => full,
            });
            let Some(read) =
                full.as_deref().and_then(|full| values::understood(kind, full, &metrics, Some(own.current)))
            else {
                unread.get_or_insert(written);
                continue;
            };
            let strong = matches!(kind, Kind::Paint | Kind::Colour)
                && full
                    .as_deref()
                    .and_then(|full| colours::read(full, Some(own.current)))
                    .is_some_and(|colour| colour.beyond);
            match beyond {
                // The file itself offers the colour for a screen that holds less.
                Some((_, stronger)) if !strong && declared.beside(stronger) => return Ok(Some(read)),
                Some(_) => {}
                None if strong => beyond = Some((read, declared)),
                None => return Ok(Some(read)),
            }
        }
        if let Some((read, declared)) = beyond {
            self.remarks
                .push(Fault(say("svg-colour-beyond").with("value", short(&declared.value)).with("colour", &read)));
            return Ok(Some(read));
        }
        match unread {
            Some(value) => Err(refused(property, value)),
            None => Ok(None),
        }
    }

    fn metrics(&self, own: &Around) -> Metrics {
        Metrics { font: own.font, root_font: self.root_font, whole: self.size }
    }

    /// How an element is moved: `translate`, `rotate`, `scale`, `transform` about its origin (CSS Transforms 2, 3).
    fn moved(&mut self, node: Node, declared: &All, around: &Around, own: &Around) -> Result<Matrix, Fault> {
        let metrics = self.metrics(own);
        let strongest = |property: &str| {
            let values = declared.get(property).into_iter().flatten();
            let mut values = values.filter(|declared| !says_nothing(&declared.value));
            values.next().map(|declared| {
                let value =
                    values::with_customs(&declared.value, &own.customs).unwrap_or_else(|| declared.value.clone());
                (value, declared.attribute)
            })
        };
        let idle = |value: &str| matches!(value, "none" | "initial" | "unset" | "revert" | "inherit");
        let steps: Vec<(&str, (String, bool))> = ["translate", "rotate", "scale", "transform"]
            .into_iter()
            .filter_map(|property| Some((property, strongest(property)?)))
            .filter(|(_, (value, _))| !idle(value))
            .collect();
        if steps.is_empty() {
            return Ok(IDENTITY);
        }
        let kind = strongest("transform-box").map_or("view-box".to_owned(), |(value, _)| value.to_ascii_lowercase());
        let origin = strongest("transform-origin").filter(|(value, _)| !idle(value)).map(|(value, _)| value);
        let relative = origin.as_deref().is_some_and(|origin| origin.contains(|c: char| c == '%' || c.is_alphabetic()))
            || steps.iter().any(|(_, (value, _))| value.contains('%'));
        let of = match kind.as_str() {
            "view-box" => [0.0, 0.0, around.viewport[2], around.viewport[3]],
            // The drawing itself starts elsewhere than its box.
            _ if !relative && origin.is_none() => IDENTITY_BOX,
            kind => match &self.boxes {
                Some(boxes) => *boxes.get(&node.id()).ok_or_else(|| refused("transform-box", kind))?,
                None => {
                    self.wanted.push((node.id(), matches!(kind, "stroke-box" | "border-box")));
                    return Ok(IDENTITY);
                }
            },
        };
        let mut whole = IDENTITY;
        for (property, (value, attribute)) in &steps {
            let step = match (*property, *attribute) {
                ("transform", true) => {
                    svgtypes::Transform::from_str(value).ok().map(|t| [t.a, t.b, t.c, t.d, t.e, t.f])
                }
                ("transform", false) => transforms::functions(value, &metrics, of),
                (property, _) => transforms::single(property, value, &metrics, of),
            };
            whole = transforms::product(whole, step.ok_or_else(|| refused(property, value))?);
        }
        let at = match &origin {
            Some(origin) => {
                transforms::origin(origin, &metrics, of).ok_or_else(|| refused("transform-origin", origin))?
            }
            None => (0.0, 0.0),
        };
        Ok(transforms::about(at, whole))
    }

    /// Attributes that are no properties, and geometry that a style sheet says.
    fn plain_attributes(
        &mut self,
        node: Node,
        declared: &All,
        own: &Around,
        attributes: &mut BTreeMap<String, String>,
    ) -> Result<(), Fault> {
        let metrics = self.metrics(own);
        let name = node.tag_name().name();
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            let key = match attribute.namespace() {
                None => key,
                Some(XLINK) if key == "href" && plain_link(&node).is_none() => "href",
                Some(_) => continue,
            };
            let resolved = values::kind(key).is_some()
                || matches!(
                    key,
                    "style"
                        | "class"
                        | "gradientTransform"
                        | "patternTransform"
                        | "requiredFeatures"
                        | "systemLanguage"
                );
            if resolved {
                continue;
            }
            let value = match key {
                key if geometry::is_length(key) => {
                    if says_nothing(value) {
                        continue;
                    }
                    metrics.plain(value).ok_or_else(|| refused(key, value))?
                }
                "d" => {
                    if svgtypes::PathParser::from(value).any(|segment| segment.is_err()) {
                        self.remarks.push(Fault(say("svg-path-cut").with("value", short(value))));
                    }
                    value.to_owned()
                }
                "viewBox" if svgtypes::ViewBox::from_str(value).is_err() => return Err(refused(key, value)),
                _ => value.to_owned(),
            };
            attributes.insert(key.to_owned(), value);
        }
        for (property, values) in declared.iter().filter(|(property, _)| geometry::of_element(name, property)) {
            let read = values.iter().find_map(|declared| {
                let value = values::with_customs(&declared.value, &own.customs)?;
                geometry::value(property, &value, &metrics)
            });
            match read {
                Some(value) if value.is_empty() => {
                    attributes.remove(property);
                }
                Some(value) => {
                    attributes.insert(property.clone(), value);
                }
                None => return Err(refused(property, &values[0].value)),
            }
        }
        if let Some(place) = self.wanted.iter().position(|(wanted, _)| *wanted == node.id()) {
            attributes.insert("id".to_owned(), mark(place));
        }
        self.steady_stroke(node, own, attributes)
    }

    /// A stroke that keeps its width however its shape is scaled: as wide here as makes it that wide where it is shown.
    fn steady_stroke(&self, node: Node, own: &Around, attributes: &mut BTreeMap<String, String>) -> Result<(), Fault> {
        let effect = attributes.remove("vector-effect");
        let inherited = |property: &str, attributes: &BTreeMap<String, String>| {
            attributes.get(property).or_else(|| own.written.get(property)).cloned()
        };
        let stroked = inherited("stroke", attributes).is_some_and(|stroke| stroke != "none");
        if effect.as_deref() != Some("non-scaling-stroke") || !SHAPES.contains(&node.tag_name().name()) || !stroked {
            return Ok(());
        }
        let refuse = || refused("vector-effect", "non-scaling-stroke");
        let used = node.ancestors().any(|outer| outer.attribute("id").is_some_and(|id| self.reused.contains(id)));
        let [a, b, c, d, ..] = own.shown.filter(|_| !used).ok_or_else(refuse)?;
        let (across, down) = (a.hypot(b), c.hypot(d));
        let even = (across - down).abs() <= 1e-3 * across.max(down) && (a * c + b * d).abs() <= 1e-3 * across * down;
        if !even || across <= 0.0 {
            return Err(refuse());
        }
        let narrowed = |lengths: &str| -> Option<String> {
            let lengths: Option<Vec<String>> = lengths
                .split(' ')
                .map(|length| Some((lengths::parts(length).filter(|(_, unit)| unit != "%")?.0 / across).to_string()))
                .collect();
            Some(lengths?.join(" "))
        };
        for property in ["stroke-width", "stroke-dasharray", "stroke-dashoffset"] {
            let value = inherited(property, attributes).or((property == "stroke-width").then(|| "1".to_owned()));
            if let Some(value) = value.filter(|value| value != "none") {
                attributes.insert(property.to_owned(), narrowed(&value).ok_or_else(refuse)?);
            }
        }
        Ok(())
    }

    /// The size of the whole drawing, as viewers take it where it is not said in full.
    fn frame(&mut self, attributes: &mut BTreeMap<String, String>, own: &mut Around) {
        self.root_font = own.font;
        let metrics = self.metrics(own);
        let [width, height, view] = ["width", "height", "viewBox"].map(|key| attributes.get(key).cloned());
        let view = view.and_then(|view| svgtypes::ViewBox::from_str(&view).ok());
        let size = natural(width, height, attributes.get("viewBox").cloned(), &metrics);
        attributes.remove("x");
        attributes.remove("y");
        match size {
            Some((width, height)) => {
                self.size = (width, height);
                attributes.insert("width".to_owned(), width.to_string());
                attributes.insert("height".to_owned(), height.to_string());
            }
            None => {
                attributes.remove("width");
                attributes.remove("height");
            }
        }
        let (width, height) = self.size;
        own.viewport = [0.0, 0.0, width, height];
        if let Some(view) = view {
            own.viewport = [view.x, view.y, view.w, view.h];
            let (across, down) = (width / view.w, height / view.h);
            let stretched = attributes.get("preserveAspectRatio").is_some_and(|how| how.trim().starts_with("none"));
            let sliced = attributes.get("preserveAspectRatio").is_some_and(|how| how.contains("slice"));
            let even = if sliced { across.max(down) } else { across.min(down) };
            let (across, down) = if stretched { (across, down) } else { (even, even) };
            own.shown = Some([across, 0.0, 0.0, down, 0.0, 0.0]);
        }
    }
}

const IDENTITY_BOX: Reference = [0.0, 0.0, 0.0, 0.0];

/// Width and height of a drawing in pixels, by its own size or its view. `None` where it says neither.
fn natural(
    width: Option<String>,
    height: Option<String>,
    view: Option<String>,
    metrics: &Metrics,
) -> Option<(f64, f64)> {
    // A share of the page that shows it is no size of its own.
    let own = |length: Option<String>| {
        let length = length.filter(|length| !length.trim().ends_with('%'))?;
        metrics.pixels(&length.to_ascii_lowercase(), None).filter(|length| *length > 0.0)
    };
    let view = view.and_then(|view| svgtypes::ViewBox::from_str(&view).ok());
    match (own(width), own(height), view) {
        (Some(width), Some(height), _) => Some((width, height)),
        (Some(width), None, Some(view)) => Some((width, width * view.h / view.w)),
        (None, Some(height), Some(view)) => Some((height * view.w / view.h, height)),
        (None, None, Some(view)) => Some((view.w, view.h)),
        _ => None,
    }
}

/// What percentages in a drawing within the drawing are of.
fn viewport(attributes: &BTreeMap<String, String>, outer: Reference) -> Reference {
    let view = attributes.get("viewBox").and_then(|view| svgtypes::ViewBox::from_str(view).ok());
    if let Some(view) = view {
        return [view.x, view.y, view.w, view.h];
    }
    let side = |key: &str, whole: f64| {
        let (value, unit) = lengths::parts(attributes.get(key)?)?;
        Some(if unit == "%" { value * whole / 100.0 } else { value })
    };
    [0.0, 0.0, side("width", outer[2]).unwrap_or(outer[2]), side("height", outer[3]).unwrap_or(outer[3])]
}

/// The size of type in pixels (CSS Fonts 4, 2.5).
fn font_size(value: &str, around: f64, root_font: f64, whole: (f64, f64)) -> Option<f64> {
    let step = match value.to_ascii_lowercase().as_str() {
        "xx-small" => Some(9.0),
        "x-small" => Some(10.0),
        "small" => Some(13.0),
        "medium" => Some(16.0),
        "large" => Some(18.0),
        "x-large" => Some(24.0),
        "xx-large" => Some(32.0),
        "xxx-large" => Some(48.0),
        "smaller" => Some(around / 1.2),
        "larger" => Some(around * 1.2),
        _ => None,
    };
    step.or_else(|| Metrics { font: around, root_font, whole }.pixels(value, Some(around))).filter(|size| *size >= 0.0)
}

/// What inherited properties begin with.
fn initial(property: &str) -> &'static str {
    match property {
        "fill" | "color" => "#000000",
        "stroke" | "stroke-dasharray" | "marker-start" | "marker-mid" | "marker-end" => "none",
        "stroke-dashoffset" => "0",
        "stroke-miterlimit" => "4",
        "stroke-linecap" => "butt",
        "stroke-linejoin" => "miter",
        "fill-rule" | "clip-rule" => "nonzero",
        "visibility" => "visible",
        "paint-order" => "normal",
        "font-size" => "medium",
        _ => "1",
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
