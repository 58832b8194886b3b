//! Where an element stands: its transforms, about their origin.

use super::{Around, Lowering, refused, says_nothing};
use crate::picture::Fault;
use crate::picture::svg::cascade::All;
use crate::picture::svg::transforms::{self, IDENTITY, Matrix, Reference};
use crate::picture::svg::values;
use resvg::usvg::roxmltree::Node;
use std::str::FromStr;

const IDENTITY_BOX: Reference = [0.0; 4];

impl Lowering<'_> {
    /// What an element covers, with its stroke or without. `None` while that is not known yet.
    ///
    /// # Errors
    /// It is drawn nowhere, and covers nothing.
    pub(super) fn measured(&mut self, node: Node, stroke: bool, refused: Fault) -> Result<Option<Reference>, Fault> {
        match &self.boxes {
            Some(boxes) => boxes.get(&(node.id(), stroke)).copied().map(Some).ok_or(refused),
            None => {
                self.wanted.push((node.id(), stroke));
                Ok(None)
            }
        }
    }

    /// How an element is moved: `translate`, `rotate`, `scale`, `transform` about its origin (CSS Transforms 2, 3).
    pub(super) fn moved(&mut self, node: Node, declared: &All, around: &Around, own: &Around) -> Result<Matrix, Fault> {
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
        if steps.is_empty() || own.unseen {
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
            kind => match self.measured(
                node,
                matches!(kind, "stroke-box" | "border-box"),
                refused("transform-box", kind),
            )? {
                Some(area) => area,
                None => return Ok(IDENTITY),
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
}
