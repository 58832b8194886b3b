//! What is declared of an element, resolved to attributes that SVG 1.1 knows.

use super::initial::{font_size, initial};
use super::{Around, Lowering, refused, says_nothing, short};
use crate::diagnostic::say;
use crate::picture::Fault;
use crate::picture::svg::cascade::{self, All};
use crate::picture::svg::colours;
use crate::picture::svg::lengths::Metrics;
use crate::picture::svg::properties;
use crate::picture::svg::transforms::{self, IDENTITY};
use crate::picture::svg::values::{self, Customs, Kind};
use resvg::usvg::roxmltree::Node;
use std::collections::BTreeMap;
use std::rc::Rc;

impl Lowering<'_> {
    /// The properties of an element as attributes.
    pub(super) fn style(
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
            match properties::kind(property) {
                Some((kind, inherited)) => {
                    let value = self.value(property, kind, inherited, values, around, own)?;
                    let value = value.map(|value| self.found(property, value)).transpose()?;
                    self.put(property, value, &mut attributes, own)?;
                }
                None => {
                    if let Some(value) = values.first().map(|first| first.value.as_str())
                        && (properties::asks_in_vain(property, value)
                            || self.lettered && properties::asks_letters_in_vain(property, value))
                    {
                        return Err(refused(property, value));
                    }
                }
            }
        }
        if attributes.get("display").is_some_and(|display| display == "contents") {
            return Ok(without_its_own(node, attributes));
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
                attributes.insert("font-size".to_owned(), own.font.to_string());
                return Ok(());
            }
            "color" if value != "currentColor" => own.current = colours::read(&value, None).unwrap_or(own.current),
            "filter" if value != "none" => return Err(Fault(say("svg-filter"))),
            "filter" => return Ok(()),
            "display" => {
                own.hidden |= value == "none";
                if !matches!(value.as_str(), "none" | "contents") {
                    return Ok(());
                }
            }
            "background-color" if value == "rgba(0,0,0,0)" => return Ok(()),
            _ => {}
        }
        attributes.insert(property.to_owned(), value);
        Ok(())
    }

    /// A value whose reference leads to an element that can do what is asked: else what stands instead, or nothing.
    fn found(&mut self, property: &str, value: String) -> Result<String, Fault> {
        let right: &[&str] = match property {
            "clip-path" => &["clipPath"],
            "mask" => &["mask"],
            "fill" | "stroke" => &["linearGradient", "radialGradient", "pattern"],
            property if property.starts_with("marker") => &["marker"],
            _ => return Ok(value),
        };
        let Some((name, instead)) = value.strip_prefix("url(#").and_then(|rest| rest.split_once(')')) else {
            return Ok(value);
        };
        match self.by_id.get(name).map(|(_, kind)| kind.as_str()) {
            Some(kind) if right.contains(&kind) => Ok(value),
            // Paints of SVG 2 and of Inkscape: what they would show is not known.
            Some("meshgradient" | "mesh" | "hatch" | "hatchpath" | "solidcolor" | "solidColor")
                if instead.trim().is_empty() =>
            {
                Err(refused(property, &value))
            }
            _ => {
                self.remarks.push(Fault(say("svg-value-left-out").with("value", short(&value))));
                Ok(Some(instead.trim()).filter(|instead| !instead.is_empty()).unwrap_or("none").to_owned())
            }
        }
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

    pub(super) fn metrics(&self, own: &Around) -> Metrics {
        Metrics { font: own.font, root_font: self.root_font, whole: self.size }
    }
}

/// Elements that may be as if they were not there, and only their children were (CSS Display 3, 2.6 and its appendix B).
const CONTAINERS: [&str; 5] = ["g", "svg", "use", "a", "switch"];

/// What is left of an element whose children alone are shown.
fn without_its_own(node: Node, mut attributes: BTreeMap<String, String>) -> BTreeMap<String, String> {
    if CONTAINERS.contains(&node.tag_name().name()) {
        for property in ["display", "opacity", "clip-path", "mask", "mix-blend-mode", "isolation"] {
            attributes.remove(property);
        }
    } else {
        attributes.insert("display".to_owned(), "none".to_owned());
    }
    attributes
}
