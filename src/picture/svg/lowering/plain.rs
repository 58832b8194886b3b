//! Attributes that are no properties, and geometry that a style sheet says.

use super::{Around, Lowering, XLINK, XML, plain_link, refused, says_nothing, short};
use crate::diagnostic::say;
use crate::picture::Fault;
use crate::picture::svg::cascade::All;
use crate::picture::svg::{geometry, properties, values};
use resvg::usvg::roxmltree::Node;
use std::collections::BTreeMap;
use std::str::FromStr;

impl Lowering<'_> {
    /// Attributes that are no properties, and geometry that a style sheet says.
    pub(super) fn plain_attributes(
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
                Some(XML) if key == "space" => "xml:space",
                Some(_) => continue,
            };
            let letters = matches!(name, "text" | "tspan" | "textPath" | "tref");
            let resolved = properties::kind(key).is_some() && !(letters && key == "rotate")
                || properties::is_of_letters(key)
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
                // One for each letter.
                "x" | "y" | "dx" | "dy" if letters => {
                    let each = value.split([',', ' ', '\t', '\n', '\r']).filter(|length| !length.is_empty());
                    let each: Option<Vec<String>> = each.map(|length| metrics.plain(length)).collect();
                    each.ok_or_else(|| refused(key, value))?.join(" ")
                }
                "textLength" | "startOffset" => metrics.plain(value).ok_or_else(|| refused(key, value))?,
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
        // Once an attribute of XML, today a property; for a drawing they are one.
        if let Some(space) = attributes.remove("white-space") {
            let kept = if matches!(space.as_str(), "normal" | "nowrap") { "default" } else { "preserve" };
            attributes.insert("xml:space".to_owned(), kept.to_owned());
        }
        // Of two elements of one name the first is meant (DOM 4.2.5); a copy has none.
        let first = attributes.get("id").is_none_or(|id| self.copies == 0 && self.identities.insert(id.clone()));
        if !first {
            attributes.remove("id");
        }
        Ok(())
    }
}
