//! What `use` shows, written where it is shown: a stroke that no scale changes, and a box that is measured, depend on the place.

use super::{Around, Lowering, SVG, target};
use crate::diagnostic::say;
use crate::picture::Fault;
use crate::picture::svg::{lengths, transforms};
use resvg::usvg::roxmltree::{Document, Node, NodeId};
use std::collections::{BTreeMap, HashMap};

/// Words in a file that asks for what depends on the place.
const OF_THE_PLACE: [&str; 13] = [
    "non-scaling-stroke",
    "pathLength",
    "fill-box",
    "stroke-box",
    "content-box",
    "border-box",
    "circle(",
    "ellipse(",
    "inset(",
    "polygon(",
    "path(",
    "rect(",
    "xywh(",
];

/// Whether copies are written out. The fill and the stroke of a context are those of a `use` that stays.
pub(super) fn are_written_out(document: &Document) -> bool {
    let text = document.input_text();
    let framed = |node: Node| {
        node.tag_name().name() == "symbol"
            && ["x", "y", "width", "height", "transform", "style"].iter().any(|key| node.has_attribute(*key))
    };
    let asked = OF_THE_PLACE.iter().any(|word| text.contains(word)) || document.descendants().any(framed);
    asked && !text.contains("context-fill") && !text.contains("context-stroke")
}

impl Lowering<'_> {
    /// Writes a copy of what a `use` names.
    pub(super) fn written_out(
        &mut self,
        node: Node,
        mut own: Around,
        mut attributes: BTreeMap<String, String>,
    ) -> Result<(), Fault> {
        let Some(name) = target(&node).and_then(|target| target.strip_prefix('#')) else { return Ok(()) };
        let found = self.by_id.get(name).and_then(|(id, _)| node.document().get_node(*id));
        let Some(found) = found.filter(|found| self.of_svg(found)) else {
            self.remarks.push(Fault(say("svg-value-left-out").with("value", format!("#{name}"))));
            return Ok(());
        };
        if self.within.contains(&found.id()) || node.ancestors().any(|outer| outer == found) {
            self.remarks.push(Fault(say("svg-value-left-out").with("value", format!("#{name}"))));
            return Ok(());
        }
        let side = |key: &str, whole: f64| {
            let (value, unit) = lengths::parts(attributes.get(key)?)?;
            Some(if unit == "%" { value * whole / 100.0 } else { value })
        };
        let [_, _, width, height] = own.viewport;
        let moved = [1.0, 0.0, 0.0, 1.0, side("x", width).unwrap_or(0.0), side("y", height).unwrap_or(0.0)];
        let size = ["width", "height"].map(|key| attributes.remove(key));
        attributes.retain(|key, _| !matches!(key.as_str(), "x" | "y" | "href"));
        own.shown = own.shown.map(|shown| transforms::product(shown, moved));
        let own_transform = attributes.remove("transform").unwrap_or_default();
        attributes.insert("transform".to_owned(), format!("{own_transform} {}", transforms::written(moved)));
        self.open("g", false, &attributes);
        own.written = own.inherited_with(&attributes);
        self.within.push(found.id());
        self.copies += 1;
        let shown = match found.tag_name().name() {
            "symbol" | "svg" => self.drawn_as("svg", found, &own, &size),
            _ => self.element(found, &own),
        };
        self.copies -= 1;
        self.within.pop();
        shown?;
        self.out.push_str("</g>");
        Ok(())
    }
}

/// The names of a drawing, each with the first element that has it.
pub(super) fn named(document: &Document) -> HashMap<String, (NodeId, String)> {
    let mut names = HashMap::new();
    for node in document.descendants() {
        let ours = matches!(node.tag_name().namespace(), None | Some(SVG));
        if let Some(id) = node.attribute("id").filter(|_| ours) {
            names.entry(id.to_owned()).or_insert_with(|| (node.id(), node.tag_name().name().to_owned()));
        }
    }
    names
}
