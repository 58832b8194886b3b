//! What a drawing is copied into: new objects of known kinds with known keys. Nothing of the author's file passes but through here, so
//! that what a tagged archive forbids cannot come along.

use super::budget::Budget;
use super::drawn::Form;
use super::faces::Typefaces;
use super::filter::{self, Fax, Filter, Predictor, Undone};
use super::function::Function;
use super::layers::Layers;
use super::resolve::Objects;
use super::source::{boolean, dictionary, fault, integer, items, named, number, numbers, real, reals, shown};
use crate::diagnostic::say;
use crate::picture::Fault;
use hayro_syntax::object::{Array, Dict, Object, ObjectIdentifier, Stream};
use lopdf::{Dictionary, Object as Written, ObjectId};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The work of copying one page.
pub(super) struct Copy<'a> {
    pub layers: Layers,
    /// Forms without resources of their own use those of the page.
    pub page_resources: Dict<'a>,
    pub objects: BTreeMap<ObjectId, Written>,
    pub budget: Budget,
    pub faces: Typefaces<'a>,
    pub profiles: BTreeMap<ObjectIdentifier, ObjectId>,
    pub images: BTreeMap<ObjectIdentifier, ObjectId>,
    pub forms: BTreeMap<ObjectIdentifier, Rc<Form>>,
    /// Streams whose content is being copied: one that draws itself ends here.
    pub open: BTreeSet<ObjectIdentifier>,
    /// Of the page, in square points: a pattern fills it at most.
    pub page_area: f64,
}

/// Functions in functions.
const DEEPEST: usize = 8;
/// Samples of a function or of its program, in bytes.
const LARGEST_FUNCTION: usize = 4 << 20;
const LONGEST_PROGRAM: usize = 16 << 10;

impl<'a> Copy<'a> {
    pub(super) fn new(layers: Layers, page_resources: Dict<'a>, page_area: f64) -> Copy<'a> {
        Copy {
            layers,
            page_resources,
            objects: BTreeMap::new(),
            budget: Budget::default(),
            faces: Typefaces::default(),
            profiles: BTreeMap::new(),
            images: BTreeMap::new(),
            forms: BTreeMap::new(),
            open: BTreeSet::new(),
            page_area,
        }
    }

    pub(super) fn add(&mut self, object: impl Into<Written>) -> ObjectId {
        let id = (self.objects.len() as u32 + 1, 0);
        self.objects.insert(id, object.into());
        id
    }

    /// A stream without its filters, which are none of pictures.
    pub(super) fn plain(&mut self, stream: &Stream<'a>, most: usize) -> Result<Vec<u8>, Fault> {
        let filters = filters(stream.dict())?;
        let packed = stream.raw_data();
        self.unfold(&packed, &filters, most).map(Cow::into_owned)
    }

    /// Undoes filters one after the other.
    pub(super) fn unfold<'b>(
        &mut self,
        packed: &'b [u8],
        filters: &[Filter],
        most: usize,
    ) -> Result<Cow<'b, [u8]>, Fault> {
        let mut bytes = Cow::Borrowed(packed);
        for filter in filters {
            let most = most.min(self.budget.bytes_left());
            bytes = Cow::Owned(filter::undo(filter, &bytes, most).map_err(|why| match why {
                Undone::Broken => fault("logo-pdf-stream"),
                Undone::TooLarge => fault("logo-pdf-heavy"),
            })?);
            self.budget.bytes(bytes.len())?;
        }
        Ok(bytes)
    }

    /// A function, written anew and checked that it can be asked.
    pub(super) fn function(&mut self, object: &Object<'a>) -> Result<Written, Fault> {
        let written = self.nested_function(object, 0)?;
        let broken = || fault("logo-pdf-gradient");
        let read = Function::read(&written, &Objects::new(&self.objects)).ok_or_else(broken)?;
        for side in [0, 1] {
            let input: Vec<f64> =
                read.domain().iter().map(|&(from, to)| if side == 0 { from } else { (from + to) / 2.0 }).collect();
            let output = read.at(&input).ok_or_else(broken)?;
            if output.is_empty() || output.iter().any(|value| !value.is_finite()) {
                return Err(broken());
            }
        }
        Ok(written)
    }

    fn nested_function(&mut self, object: &Object<'a>, depth: usize) -> Result<Written, Fault> {
        let broken = || fault("logo-pdf-gradient");
        if depth > DEEPEST {
            return Err(broken());
        }
        if let Object::Array(parts) = object {
            let parts = items(parts);
            if parts.len() > 32 {
                return Err(broken());
            }
            return parts
                .iter()
                .map(|part| self.nested_function(part, depth + 1))
                .collect::<Result<Vec<_>, _>>()
                .map(Written::Array);
        }
        let told = dictionary(object).ok_or_else(broken)?;
        // What a function lists is copied wherever it is part of another.
        let listed: usize = ["C0", "C1", "Bounds", "Encode", "Range", "Decode"]
            .iter()
            .filter_map(|key| numbers(&told, key))
            .map(|list| list.len())
            .sum();
        self.budget.operators(100 + listed as u64)?;
        let kind = integer(&told, "FunctionType").ok_or_else(broken)?;
        let mut made = Dictionary::from_iter([("FunctionType", Written::Integer(kind))]);
        let mut carry = |key: &str| {
            let values = numbers(&told, key);
            if let Some(values) = &values {
                made.set(key, reals(values));
            }
            values.is_some()
        };
        if !carry("Domain") {
            return Err(broken());
        }
        carry("Range");
        match kind {
            0 => {
                carry("Size");
                carry("Encode");
                carry("Decode");
                let bits = integer(&told, "BitsPerSample").ok_or_else(broken)?;
                made.set("BitsPerSample", bits);
            }
            2 => {
                carry("C0");
                carry("C1");
                made.set("N", real(number(&told, "N").ok_or_else(broken)?));
            }
            3 => {
                carry("Bounds");
                carry("Encode");
                let parts = told.get::<Array>("Functions").map(|parts| items(&parts)).ok_or_else(broken)?;
                if parts.len() > 1000 {
                    return Err(broken());
                }
                let parts: Vec<Written> =
                    parts.iter().map(|part| self.nested_function(part, depth + 1)).collect::<Result<_, _>>()?;
                made.set("Functions", parts);
            }
            4 => {}
            _ => return Err(broken()),
        }
        match (object, kind) {
            (Object::Stream(stream), 0 | 4) => {
                let most = if kind == 4 { LONGEST_PROGRAM } else { LARGEST_FUNCTION };
                let content = self.plain(stream, most)?;
                Ok(Written::Reference(self.add(lopdf::Stream::new(made, content))))
            }
            (_, 2 | 3) => Ok(Written::Dictionary(made)),
            _ => Err(broken()),
        }
    }
}

/// The filters of a stream, by their long names or the short ones of inline pictures.
pub(super) fn filters(told: &Dict) -> Result<Vec<Filter>, Fault> {
    // Data in another file.
    if told.contains_key("FFilter")
        || told.get::<Object>("F").is_some_and(|file| matches!(file, Object::String(_) | Object::Dict(_)))
    {
        return Err(fault("logo-pdf-outside"));
    }
    let either = |long: &str, short: &str| told.get::<Object>(long).or_else(|| told.get::<Object>(short));
    let listed = |object| match object {
        Some(Object::Array(list)) => items(&list),
        Some(Object::Null(_)) | None => Vec::new(),
        Some(other) => vec![other],
    };
    let names = listed(either("Filter", "F"));
    let told = listed(either("DecodeParms", "DP"));
    if names.len() > 8 {
        return Err(fault("logo-pdf-stream"));
    }
    let mut filters = Vec::new();
    for (n, name) in names.into_iter().enumerate() {
        let Object::Name(name) = name else { return Err(fault("logo-pdf-stream")) };
        let told = told.get(n).and_then(dictionary);
        let whole = |key: &str| told.as_ref().and_then(|told| integer(told, key));
        let flag = |key: &str| told.as_ref().and_then(|told| boolean(told, key));
        filters.push(filter_of(&name, &whole, &flag)?);
    }
    Ok(filters)
}

pub(super) fn filter_of(
    name: &[u8],
    whole: &dyn Fn(&str) -> Option<i64>,
    flag: &dyn Fn(&str) -> Option<bool>,
) -> Result<Filter, Fault> {
    let colour_transform = || whole("ColorTransform").map(|mixed| mixed != 0);
    let whole = |key: &str, usual: i64| whole(key).unwrap_or(usual);
    let flag = |key: &str, usual: bool| flag(key).unwrap_or(usual);
    let predictor = || Predictor {
        predictor: whole("Predictor", 1),
        colours: whole("Colors", 1),
        bits: whole("BitsPerComponent", 8),
        columns: whole("Columns", 1),
    };
    Ok(match name {
        b"FlateDecode" | b"Fl" => Filter::Flate(predictor()),
        b"LZWDecode" | b"LZW" => Filter::Lzw(predictor(), whole("EarlyChange", 1) != 0),
        b"RunLengthDecode" | b"RL" => Filter::RunLength,
        b"ASCII85Decode" | b"A85" => Filter::Ascii85,
        b"ASCIIHexDecode" | b"AHx" => Filter::Hexadecimal,
        b"CCITTFaxDecode" | b"CCF" => Filter::Fax(Fax {
            k: whole("K", 0),
            columns: whole("Columns", 1728),
            rows: whole("Rows", 0),
            black_is_one: flag("BlackIs1", false),
            aligned: flag("EncodedByteAlign", false),
            lines_end: flag("EndOfLine", false),
            block_ends: flag("EndOfBlock", true),
        }),
        b"DCTDecode" | b"DCT" => Filter::Dct(colour_transform()),
        b"JPXDecode" => return Err(Fault(say("logo-pdf-packed").with("name", "JPEG 2000"))),
        b"JBIG2Decode" => return Err(Fault(say("logo-pdf-packed").with("name", "JBIG2"))),
        other => return Err(Fault(say("logo-pdf-packed").with("name", shown(other)))),
    })
}

/// What a name of the resources stands for, or the fault that it is missing.
pub(super) fn resource<'a>(resources: &Dict<'a>, kind: &str, name: &[u8]) -> Result<Object<'a>, Fault> {
    let listed = resources.get::<Dict>(kind).and_then(|listed| listed.get::<Object>(name));
    listed.filter(|object| !matches!(object, Object::Null(_))).ok_or_else(|| named("logo-pdf-missing", name))
}
