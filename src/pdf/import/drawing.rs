//! A page of another PDF as a form: copied with what it needs, cleaned of what a tagged archive
//! forbids.

use super::super::object::{dict, name, number, numbers};
use super::{CMYK_PROFILE, Imported, Shape};
use crate::picture::pdf::{FirstPage, leads_away};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::{BTreeMap, BTreeSet};

pub fn from_pdf(bytes: &[u8]) -> Result<Imported, String> {
    let page = FirstPage::open(bytes).map_err(|fault| fault.to_string())?;
    let content = page.content().map_err(|fault| fault.to_string())?;
    let resources = page.resources();
    let mut copy = Copy {
        hidden: hidden_layers(&page.document),
        layers: layer_names(&page.document, &resources),
        source: &page.document,
        page_resources: resources.clone(),
        objects: BTreeMap::new(),
        uses_cmyk: false,
    };
    let content = copy.operators(&content)?;
    let mut form = dict([
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        ("BBox", numbers(page.crop)),
        ("Matrix", Object::Array(upright(&page).into_iter().map(number).collect())),
    ]);
    let group = page.document.get_dictionary(page.page).and_then(|own| page.document.get_dict_in_dict(own, b"Group"));
    if let Ok(group) = group {
        form.set("Group", copy.object(&Object::Dictionary(group.clone()))?);
    }
    form.set("Resources", copy.object(&Object::Dictionary(resources))?);
    let root = (copy.source.max_id + 1, 0);
    copy.objects.insert(root, Object::Stream(Stream::new(form, content)));
    let mut objects = copy.objects;
    if copy.uses_cmyk {
        give_cmyk_a_profile(&mut objects);
    }
    let size = page.size();
    Ok(Imported { objects, root, shape: Shape::Form { width: size.width.0, height: size.height.0 } })
}

/// Puts the shown box upright with its lower left corner at the origin.
fn upright(page: &FirstPage) -> [f64; 6] {
    let [left, bottom, right, top] = page.crop;
    match page.turn {
        90 => [0.0, -1.0, 1.0, 0.0, -bottom, right],
        180 => [-1.0, 0.0, 0.0, -1.0, right, top],
        270 => [0.0, 1.0, -1.0, 0.0, top, -left],
        _ => [1.0, 0.0, 0.0, 1.0, -left, -bottom],
    }
}

struct Copy<'a> {
    source: &'a Document,
    page_resources: Dictionary,
    objects: BTreeMap<ObjectId, Object>,
    /// Layers that are switched off.
    hidden: BTreeSet<ObjectId>,
    /// Layers by their name in the page's properties.
    layers: BTreeMap<Vec<u8>, ObjectId>,
    uses_cmyk: bool,
}

impl Copy<'_> {
    fn object(&mut self, object: &Object) -> Result<Object, String> {
        Ok(match object {
            Object::Reference(id) => {
                if !self.objects.contains_key(id) {
                    // Entered before its content: what refers back to it finds it.
                    self.objects.insert(*id, Object::Null);
                    if let Ok(target) = self.source.get_object(*id) {
                        let copied = self.object(target)?;
                        self.objects.insert(*id, copied);
                    }
                }
                object.clone()
            }
            Object::Array(items) => {
                Object::Array(items.iter().map(|item| self.object(item)).collect::<Result<_, _>>()?)
            }
            Object::Dictionary(entries) => Object::Dictionary(self.entries(entries)?),
            Object::Stream(stream) => Object::Stream(self.stream(stream)?),
            Object::Name(value) => {
                self.uses_cmyk |= value == b"DeviceCMYK";
                object.clone()
            }
            _ => object.clone(),
        })
    }

    /// Keys in alphabetical order: makers of PDF write them in any, and the same picture must give the same bytes.
    fn entries(&mut self, entries: &Dictionary) -> Result<Dictionary, String> {
        let sorted: BTreeMap<&Vec<u8>, &Object> = entries.iter().collect();
        let mut copied = Dictionary::new();
        for (key, value) in sorted {
            // Printers' settings that PDF/A forbids (ISO 19005-2, 6.2.5), a smoothing that it forbids too (6.2.8), and lists of
            // a font's glyphs that it wants complete or absent (6.2.11.4.2).
            let forbidden =
                matches!(key.as_slice(), b"TR" | b"TR2" | b"HT" | b"HTP" | b"Interpolate" | b"CIDSet" | b"CharSet");
            if leads_away(key) || forbidden {
                continue;
            }
            let value = if key == b"OPM" { Object::Integer(0) } else { self.object(value)? };
            copied.set(key.clone(), value);
        }
        Ok(copied)
    }

    fn stream(&mut self, stream: &Stream) -> Result<Stream, String> {
        let is =
            |key: &[u8], value: &[u8]| stream.dict.get(key).and_then(Object::as_name).is_ok_and(|own| own == value);
        let form = is(b"Subtype", b"Form");
        let pattern = stream.dict.get(b"PatternType").and_then(Object::as_i64).is_ok_and(|kind| kind == 1);
        let mut dictionary = self.entries(&stream.dict)?;
        dictionary.remove(b"Length");
        if !(form || pattern) {
            let mut copied = Stream::new(dictionary, stream.content.clone());
            if stream.filters().is_ok_and(|filters| filters.iter().any(|filter| filter.starts_with(b"LZW"))) {
                copied.decompress().map_err(|error| error.to_string())?;
            }
            return Ok(copied);
        }
        let hidden =
            stream.dict.get(b"OC").and_then(Object::as_reference).is_ok_and(|layer| self.hidden.contains(&layer));
        let content = if hidden { Vec::new() } else { plain(stream)? };
        let content = self.operators(&content)?;
        dictionary.remove(b"Filter");
        dictionary.remove(b"DecodeParms");
        if !dictionary.has(b"Resources") {
            // Old files leave a form without resources of its own to those of the page.
            let resources = self.page_resources.clone();
            let resources = self.entries(&resources)?;
            dictionary.set("Resources", resources);
        }
        Ok(Stream::new(dictionary, content))
    }

    /// The same operators without marked content, whose numbers would collide with the brochure's own; what lies on a layer
    /// that is switched off is left out.
    fn operators(&mut self, content: &[u8]) -> Result<Vec<u8>, String> {
        // Most drawings hold neither marked content nor CMYK: a look at the letters spares the reading.
        let marks = |pair: &[u8]| matches!(pair, b"BD" | b"BM" | b"DP" | b"MP" | b"MY");
        if !content.windows(2).any(marks) && !content.iter().any(|byte| matches!(byte, b'k' | b'K')) {
            return Ok(content.to_vec());
        }
        let decoded = Content::decode(content).map_err(|error| error.to_string())?;
        let mut kept = Vec::with_capacity(decoded.operations.len());
        let mut open: Vec<bool> = Vec::new();
        for operation in decoded.operations {
            match operation.operator.as_str() {
                "BMC" => open.push(false),
                "BDC" => open.push(self.is_hidden(&operation)),
                "EMC" => {
                    open.pop();
                }
                "DP" | "MP" => {}
                _ if open.contains(&true) && paints(&operation.operator) => {
                    // The path must end all the same.
                    if ends_path(&operation.operator) {
                        kept.push(Operation::new("n", Vec::new()));
                    }
                }
                operator => {
                    let names_cmyk = operation
                        .operands
                        .iter()
                        .any(|operand| operand.as_name().is_ok_and(|own| own == b"DeviceCMYK"));
                    self.uses_cmyk |= matches!(operator, "k" | "K") || names_cmyk;
                    kept.push(operation);
                }
            }
        }
        Content { operations: kept }.encode().map_err(|error| error.to_string())
    }

    fn is_hidden(&self, operation: &Operation) -> bool {
        let [Object::Name(tag), Object::Name(layer)] = operation.operands.as_slice() else { return false };
        tag == b"OC" && self.layers.get(layer).is_some_and(|layer| self.hidden.contains(layer))
    }
}

fn plain(stream: &Stream) -> Result<Vec<u8>, String> {
    if stream.dict.has(b"Filter") {
        stream.decompressed_content_with_limit(64 << 20).map_err(|error| error.to_string())
    } else {
        Ok(stream.content.clone())
    }
}

fn ends_path(operator: &str) -> bool {
    matches!(operator, "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*")
}

fn paints(operator: &str) -> bool {
    ends_path(operator) || matches!(operator, "Do" | "sh" | "Tj" | "TJ" | "'" | "\"" | "BI")
}

/// Layers that the file shows switched off.
fn hidden_layers(document: &Document) -> BTreeSet<ObjectId> {
    let off = || {
        let catalog = document.catalog().ok()?;
        let properties = document.get_dict_in_dict(catalog, b"OCProperties").ok()?;
        let default = document.get_dict_in_dict(properties, b"D").ok()?;
        let off = default.get(b"OFF").ok()?;
        document.dereference(off).ok()?.1.as_array().ok()
    };
    off().into_iter().flatten().filter_map(|layer| layer.as_reference().ok()).collect()
}

fn layer_names(document: &Document, resources: &Dictionary) -> BTreeMap<Vec<u8>, ObjectId> {
    let Ok(properties) = document.get_dict_in_dict(resources, b"Properties") else { return BTreeMap::new() };
    properties.iter().filter_map(|(key, layer)| Some((key.clone(), layer.as_reference().ok()?))).collect()
}

/// CMYK without a profile means another colour on every device, and PDF/A forbids it beside an sRGB intent: the default of each
/// form and pattern says what is meant (ISO 32000-1, 8.6.5.6).
fn give_cmyk_a_profile(objects: &mut BTreeMap<ObjectId, Object>) {
    let ids: Vec<ObjectId> = objects.keys().copied().collect();
    for id in &ids {
        let Some(Object::Stream(stream)) = objects.get(id) else { continue };
        let Ok(resources) = stream.dict.get(b"Resources") else { continue };
        let mut resources = resolved(objects, resources);
        let mut spaces =
            resources.get(b"ColorSpace").map_or_else(|_| Dictionary::new(), |spaces| resolved(objects, spaces));
        spaces.set("DefaultCMYK", profiled());
        resources.set("ColorSpace", spaces);
        if let Some(Object::Stream(stream)) = objects.get_mut(id) {
            stream.dict.set("Resources", resources);
        }
    }
    objects.values_mut().for_each(blend_in_profile);
}

fn resolved(objects: &BTreeMap<ObjectId, Object>, object: &Object) -> Dictionary {
    let target = match object {
        Object::Reference(id) => objects.get(id),
        direct => Some(direct),
    };
    target.and_then(|target| target.as_dict().ok()).cloned().unwrap_or_default()
}

fn profiled() -> Object {
    Object::Array(vec![name("ICCBased"), Object::Reference(CMYK_PROFILE)])
}

/// The blending space of a transparency group is not looked up among the defaults.
fn blend_in_profile(object: &mut Object) {
    let entries = match object {
        Object::Stream(stream) => &mut stream.dict,
        Object::Dictionary(entries) => entries,
        _ => return,
    };
    let device = entries.get(b"CS").and_then(Object::as_name).is_ok_and(|space| space == b"DeviceCMYK");
    if device {
        entries.set("CS", profiled());
    }
    if let Ok(group) = entries.get_mut(b"Group") {
        blend_in_profile(group);
    }
}
