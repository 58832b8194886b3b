//! Shapes that a style sheet cuts a drawing by, as elements that SVG 1.1 cuts by.

use super::{Around, Lowering, escaped, refused};
use crate::picture::Fault;
use crate::picture::svg::shapes::{self, Area};
use resvg::usvg::roxmltree::Node;
use std::collections::BTreeMap;

impl Lowering<'_> {
    /// Names the shape that an element is cut by; the element of the shape, or nothing.
    pub(super) fn clip(
        &mut self,
        node: Node,
        own: &Around,
        attributes: &mut BTreeMap<String, String>,
    ) -> Result<String, Fault> {
        let Some(value) = attributes.get("clip-path").cloned() else { return Ok(String::new()) };
        let Some(clip) = shapes::parse(&value) else { return Ok(String::new()) };
        attributes.remove("clip-path");
        if own.unseen {
            return Ok(String::new());
        }
        let area = match clip.area {
            Area::View => [0.0, 0.0, own.around[2], own.around[3]],
            // The root has a box as a page has.
            _ if node.parent_element().is_none() => own.around,
            // The box of a text is not the same for all who draw it.
            _ if node.descendants().any(|inner| inner.tag_name().name() == "text") => {
                return Err(refused("clip-path", &value));
            }
            area => match self.measured(node, area == Area::Stroke, refused("clip-path", &value))? {
                Some(area) => area,
                None => return Ok(String::new()),
            },
        };
        let outline = clip.outline(&self.metrics(own), area).ok_or_else(|| refused("clip-path", &value))?;
        self.clips += 1;
        let name = format!("livret-clip-{}", self.clips);
        attributes.insert("clip-path".to_owned(), format!("url(#{name})"));
        let (x, y) = outline.moved;
        let moved = if (x, y) == (0.0, 0.0) { String::new() } else { format!(" transform=\"translate({x} {y})\"") };
        let rule = if outline.even_odd { " clip-rule=\"evenodd\"" } else { "" };
        Ok(format!("<clipPath id=\"{name}\"><path d=\"{}\"{rule}{moved}/></clipPath>", escaped(&outline.data)))
    }
}
