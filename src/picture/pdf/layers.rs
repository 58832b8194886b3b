//! Layers (ISO 32000-1, 8.11): what the file shows when it is opened, and what it hides.

use super::source::{items, name};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Object, ObjectIdentifier};
use std::collections::BTreeSet;

/// The layers that are off. One that no list names is on, unless the file begins with all of them off.
#[derive(Default)]
pub(super) struct Layers {
    all_off: bool,
    on: BTreeSet<ObjectIdentifier>,
    off: BTreeSet<ObjectIdentifier>,
}

/// How deep an expression of visibility may be.
const DEEPEST: usize = 20;

impl Layers {
    pub(super) fn of(pdf: &Pdf) -> Layers {
        let catalog = pdf.xref().get::<Dict>(pdf.xref().root_id());
        let Some(properties) = catalog.and_then(|catalog| catalog.get::<Dict>("OCProperties")) else {
            return Layers::default();
        };
        let Some(default) = properties.get::<Dict>("D") else { return Layers::default() };
        let mut layers = Layers {
            all_off: name(&default, "BaseState").is_some_and(|state| state == b"OFF"),
            on: references(&default, "ON"),
            off: references(&default, "OFF"),
        };
        layers.used_for_viewing(&default);
        layers.of_other_intents(&properties, &default);
        layers
    }

    /// Layers that the file switches by themselves when it is looked at (8.11.4.4).
    fn used_for_viewing(&mut self, default: &Dict) {
        let usages = default.get::<Array>("AS").map(|usages| items(&usages)).unwrap_or_default();
        for usage in usages.into_iter().filter_map(Object::into_dict) {
            let categories = usage.get::<Array>("Category").map(|names| items(&names)).unwrap_or_default();
            let views = categories.into_iter().any(|item| item.into_name().is_some_and(|name| &*name == b"View"));
            if name(&usage, "Event").is_none_or(|event| event != b"View") || !views {
                continue;
            }
            for layer in usage.get::<Array>("OCGs").map(|layers| items(&layers)).unwrap_or_default() {
                let Some(layer) = layer.into_dict() else { continue };
                let state = layer
                    .get::<Dict>("Usage")
                    .and_then(|usage| usage.get::<Dict>("View"))
                    .and_then(|view| name(&view, "ViewState"));
                let (Some(id), Some(state)) = (layer.obj_id(), state) else { continue };
                if state == b"OFF" {
                    self.on.remove(&id);
                    self.off.insert(id);
                } else {
                    self.off.remove(&id);
                    self.on.insert(id);
                }
            }
        }
    }

    /// A layer that is meant for something else than the configuration has no effect (8.11.2.3): what lies on it is shown.
    fn of_other_intents(&mut self, properties: &Dict, default: &Dict) {
        let wanted = intents(default);
        if wanted.iter().any(|intent| intent == b"All") {
            return;
        }
        for layer in properties.get::<Array>("OCGs").map(|layers| items(&layers)).unwrap_or_default() {
            let Some(layer) = layer.into_dict() else { continue };
            let Some(id) = layer.obj_id() else { continue };
            if !intents(&layer).iter().any(|intent| wanted.contains(intent)) {
                self.off.remove(&id);
                self.on.insert(id);
            }
        }
    }

    /// Whether what lies on a layer, or belongs to several, is shown.
    pub(super) fn shows(&self, layer: &Dict) -> bool {
        if name(layer, "Type").is_some_and(|kind| kind == b"OCMD") { self.member(layer) } else { self.is_on(layer) }
    }

    /// Whether a form, a picture or an annotation is shown: its `OC` entry says on which layer it lies.
    pub(super) fn show(&self, owner: &Dict) -> bool {
        owner.get::<Dict>("OC").is_none_or(|layer| self.shows(&layer))
    }

    fn is_on(&self, layer: &Dict) -> bool {
        let Some(id) = layer.obj_id() else { return true };
        // Said both on and off, it is off: the list of those that are off is read last.
        !self.off.contains(&id) && (!self.all_off || self.on.contains(&id))
    }

    fn member(&self, membership: &Dict) -> bool {
        if let Some(expression) = membership.get::<Array>("VE")
            && let Some(shown) = self.expression(&expression, 0)
        {
            return shown;
        }
        let layers: Vec<Dict> = match membership.get::<Object>("OCGs") {
            Some(Object::Array(layers)) => items(&layers).into_iter().filter_map(Object::into_dict).collect(),
            Some(Object::Dict(layer)) => vec![layer],
            _ => Vec::new(),
        };
        // A membership of nothing has no effect (table 99).
        if layers.is_empty() {
            return true;
        }
        let mut on = layers.iter().map(|layer| self.is_on(layer));
        match name(membership, "P").as_deref() {
            Some(b"AllOn") => on.all(|on| on),
            Some(b"AnyOff") => on.any(|on| !on),
            Some(b"AllOff") => on.all(|on| !on),
            _ => on.any(|on| on),
        }
    }

    /// `None` where the expression is broken.
    fn expression(&self, expression: &Array, depth: usize) -> Option<bool> {
        if depth > DEEPEST {
            return None;
        }
        let mut parts = items(expression).into_iter();
        let operator = parts.next()?.into_name()?;
        let mut values = Vec::new();
        for part in parts {
            values.push(match part {
                Object::Array(inner) => self.expression(&inner, depth + 1)?,
                Object::Dict(layer) => self.is_on(&layer),
                _ => return None,
            });
        }
        match &*operator {
            b"And" => Some(values.into_iter().all(|value| value)),
            b"Or" => Some(values.into_iter().any(|value| value)),
            b"Not" => values.first().map(|value| !value),
            _ => None,
        }
    }
}

fn references(dictionary: &Dict, key: &str) -> BTreeSet<ObjectIdentifier> {
    let Some(array) = dictionary.get::<Array>(key) else { return BTreeSet::new() };
    array.raw_iter().filter_map(|item| item.as_obj_ref()).map(ObjectIdentifier::from).collect()
}

fn intents(dictionary: &Dict) -> Vec<Vec<u8>> {
    match dictionary.get::<Object>("Intent") {
        Some(Object::Name(intent)) => vec![intent.to_vec()],
        Some(Object::Array(intents)) => {
            items(&intents).into_iter().filter_map(Object::into_name).map(|intent| intent.to_vec()).collect()
        }
        _ => vec![b"View".to_vec()],
    }
}
