//! What a drawing may ask of those who read it: how long, how deep and how often, counted before any of them is called. A few thousand
//! characters of SVG can stand for more elements than there is memory, since `use`, patterns, masks, clips and markers repeat what they
//! name, and each of these what it names in turn.

use super::Fault;
use crate::diagnostic::say;
use resvg::usvg::roxmltree;
use roxmltree::{Document, Node, NodeId, ParsingOptions};
use std::collections::HashMap;

/// Characters of the file: a coat of arms drawn in detail has a hundred thousand.
const LONGEST: usize = 8 << 20;

/// How deep elements may lie in one another.
const DEEPEST: usize = 200;

/// How deep elements may name one another: a mask in a pattern in a mask.
const LONGEST_CHAIN: u32 = 24;

/// Attributes of one element. Readers compare each with all the others.
const MOST_ATTRIBUTES: usize = 500;

/// How deep brackets may lie in one another, in styles and values.
const DEEPEST_BRACKETS: usize = 64;

/// What entities may unfold to, in bytes.
const MOST_ENTITY_TEXT: usize = 8 << 20;

/// Elements, counted with all that is repeated. A detailed coat of arms has 20,000.
const MOST_ELEMENTS: u64 = 100_000;

/// Numbers of paths, counted with all that is repeated: each is parsed, turned and written.
const MOST_NUMBERS: u64 = 2_000_000;

/// Numbers of the outline of a letter.
const NUMBERS_OF_A_LETTER: u64 = 60;

/// Gradients, patterns, masks and clips, counted where they are used: each is an object of the brochure.
const MOST_SERVERS: u64 = 5_000;

/// Bounds a drawing; how many elements it unfolds to.
///
/// # Errors
/// The drawing is broken, or asks for more than any logo does.
pub(super) fn check(text: &str) -> Result<u64, Fault> {
    scanned(text)?;
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 2_000_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| Fault(say("svg-broken").with("line", u64::from(error.pos().row))))?;
    let root = document.root_element();
    let by_id = root.descendants().filter_map(|node| node.attribute("id").map(|id| (id, node))).collect();
    let mut costs = Costs { by_id, known: HashMap::new() };
    let mut whole = costs.of(root, 0)?;
    // A style sheet may paint anything with what it names, or everything.
    for style in root.descendants().filter(|node| node.tag_name().name() == "style") {
        let text: String = style.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
        for id in named_in(&text) {
            whole = whole.and_repeated(costs.named(id, 0)?, whole.shapes.max(whole.points));
        }
    }
    let too_much = |key, most: u64| Err(Fault(say(key).with("most", most)));
    match whole {
        Cost { elements, .. } if elements > MOST_ELEMENTS => too_much("svg-elements", MOST_ELEMENTS),
        Cost { numbers, .. } if numbers > MOST_NUMBERS => too_much("svg-numbers", MOST_NUMBERS),
        Cost { servers, .. } if servers > MOST_SERVERS => too_much("svg-servers", MOST_SERVERS),
        Cost { elements, .. } => Ok(elements),
    }
}

/// Looks through the text once, as parsers climb down one call a level and compare attributes with one another.
fn scanned(text: &str) -> Result<(), Fault> {
    let most = |key, most: usize| Err(Fault(say(key).with("most", most)));
    if text.len() > LONGEST {
        return most("svg-long", LONGEST >> 20);
    }
    // Each declaration times each reference, at most; the parser itself limits nesting.
    let longest = text.split("<!ENTITY").skip(1).map(|rest| rest.find('>').unwrap_or(rest.len())).max().unwrap_or(0);
    if longest * text.bytes().filter(|&byte| byte == b'&').count() > MOST_ENTITY_TEXT {
        return Err(Fault(say("svg-entities")));
    }
    let (mut depth, mut deepest, mut attributes, mut brackets) = (0usize, 0, 0, 0usize);
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        if bracketed(&rest[..start]) > DEEPEST_BRACKETS {
            return most("svg-brackets", DEEPEST_BRACKETS);
        }
        rest = &rest[start + 1..];
        let skipped =
            [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")].into_iter().find(|(open, _)| rest.starts_with(open));
        if let Some((open, close)) = skipped {
            let inner = &rest[open.len()..];
            let end = inner.find(close).unwrap_or(inner.len());
            // A style sheet may lie in a section of its own.
            if open == "![CDATA[" {
                brackets = brackets.max(bracketed(&inner[..end]));
            }
            rest = &inner[end..];
            continue;
        }
        let end = end_of_tag(rest);
        let tag = &rest[..end];
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !tag.starts_with('!') {
            deepest = deepest.max(depth + 1);
            depth += usize::from(!tag.ends_with('/'));
            attributes = attributes.max(tag.bytes().filter(|&byte| byte == b'=').count());
            brackets = brackets.max(bracketed(tag));
        }
        rest = &rest[end..];
    }
    match () {
        () if deepest > DEEPEST => most("svg-deep", DEEPEST),
        () if attributes > MOST_ATTRIBUTES => most("svg-attributes", MOST_ATTRIBUTES),
        () if brackets > DEEPEST_BRACKETS => most("svg-brackets", DEEPEST_BRACKETS),
        () => Ok(()),
    }
}

/// Where a tag ends: before its `>`, or before what begins another one.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>' | b'<') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// How deep brackets lie in one another in a value, a text or a style.
fn bracketed(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            // Values stand for themselves.
            b'"' | b'\'' => depth = 0,
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// What an element unfolds to.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    elements: u64,
    numbers: u64,
    servers: u64,
    /// What is painted, with the fill and the stroke of those around it.
    shapes: u64,
    /// Where markers may stand.
    points: u64,
}

impl Cost {
    fn and(self, other: Cost) -> Cost {
        Cost {
            shapes: self.shapes.saturating_add(other.shapes),
            points: self.points.saturating_add(other.points),
            ..self.and_repeated(other, 1)
        }
    }

    /// With what is drawn so many times elsewhere: it paints, and is not painted.
    fn and_repeated(self, other: Cost, times: u64) -> Cost {
        let sum = |own: u64, other: u64| own.saturating_add(other.saturating_mul(times));
        Cost {
            elements: sum(self.elements, other.elements),
            numbers: sum(self.numbers, other.numbers),
            servers: sum(self.servers, other.servers),
            ..self
        }
    }
}

struct Costs<'a> {
    by_id: HashMap<&'a str, Node<'a, 'a>>,
    known: HashMap<NodeId, Cost>,
}

impl<'a> Costs<'a> {
    fn of(&mut self, node: Node<'a, 'a>, chain: u32) -> Result<Cost, Fault> {
        if chain > LONGEST_CHAIN {
            return Err(Fault(say("svg-chain").with("most", u64::from(LONGEST_CHAIN))));
        }
        if let Some(&cost) = self.known.get(&node.id()) {
            return Ok(cost);
        }
        let name = node.tag_name().name();
        let mut cost = Cost { elements: 1, ..Cost::default() };
        let numbers: usize = ["d", "points"].iter().filter_map(|key| node.attribute(*key)).map(numbers).sum();
        if matches!(name, "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" | "text" | "tspan") {
            (cost.shapes, cost.points) = (1, numbers as u64 / 2 + 1);
        }
        cost.numbers = numbers as u64;
        // Texts become outlines.
        let letters: usize = node.children().filter(Node::is_text).filter_map(|text| text.text()).map(str::len).sum();
        if matches!(name, "text" | "tspan" | "textPath" | "tref" | "a") {
            cost.numbers += letters as u64 * NUMBERS_OF_A_LETTER;
        }
        cost.servers = u64::from(matches!(name, "linearGradient" | "radialGradient" | "pattern" | "mask" | "clipPath"));
        // A loop counts its elements once; the reader of the tree breaks it.
        self.known.insert(node.id(), cost);
        for child in node.children().filter(Node::is_element) {
            cost = cost.and(self.of(child, chain)?);
        }
        for attribute in node.attributes() {
            let value = attribute.value();
            if attribute.name() == "href" {
                let named = self.named(value.trim().trim_start_matches('#'), chain)?;
                // What is used is painted as what it stands in.
                cost = if name == "use" { cost.and(named) } else { cost.and_repeated(named, 1) };
            }
            for id in named_in(value) {
                let named = self.named(id, chain)?;
                let times = match attribute.name() {
                    "mask" | "clip-path" | "filter" => 1,
                    key if key.starts_with("marker") => cost.points,
                    "style" if value.contains("marker") => cost.points.max(cost.shapes),
                    _ => cost.shapes,
                };
                cost = cost.and_repeated(named, times.max(1));
            }
        }
        self.known.insert(node.id(), cost);
        Ok(cost)
    }

    fn named(&mut self, id: &str, chain: u32) -> Result<Cost, Fault> {
        match self.by_id.get(id) {
            Some(&node) => self.of(node, chain + 1),
            None => Ok(Cost::default()),
        }
    }
}

/// The identities named by `url(#…)`.
fn named_in(value: &str) -> impl Iterator<Item = &str> {
    value.split("url(").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches([' ', '"', '\'']).strip_prefix('#')?;
        rest.split([')', '"', '\'', ' ']).next()
    })
}

/// Numbers in the data of a path.
fn numbers(data: &str) -> usize {
    let bytes = data.as_bytes();
    let digit = |byte: u8| byte.is_ascii_digit();
    // After a point a second one begins another number: ".5.5".
    let starts = bytes.iter().enumerate().filter(|&(at, &byte)| {
        let before = at.checked_sub(1).map(|before| bytes[before]);
        match byte {
            b'.' => true,
            _ => digit(byte) && !before.is_some_and(|before| digit(before) || before == b'.'),
        }
    });
    // Commands may stand without numbers; a figure with a point counts twice at most.
    starts.count().max(bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(inner: &str) -> Result<u64, &'static str> {
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{inner}</svg>"#
        );
        check(&svg).map_err(|fault| fault.0.key)
    }

    fn chain(count: usize, element: impl Fn(usize) -> String) -> String {
        (0..count).map(element).collect()
    }

    #[test]
    fn a_drawing_counts_its_elements_with_what_it_repeats() {
        assert_eq!(of(r##"<rect/><g id="a"><path d="M0 0h1"/><path d="M0 0h1"/></g><use href="#a"/>"##), Ok(9));
        assert_eq!(
            of(r##"<defs><pattern id="p"><rect/></pattern></defs><g fill="url(#p)"><rect/><rect/></g>"##),
            Ok(11)
        );
    }

    #[test]
    fn chains_doublings_and_crowds_are_refused_before_they_are_read() {
        for (tag, paint) in
            [("pattern", "fill"), ("mask", "mask"), ("clipPath", "clip-path"), ("marker", "marker-start")]
        {
            let link = |n: usize, times: usize| {
                format!(
                    r##"<{tag} id="a{n}">{}</{tag}>"##,
                    format!(r##"<path d="M0 0L1 1" {paint}="url(#a{})"/>"##, n + 1).repeat(times)
                )
            };
            assert_eq!(of(&chain(400, |n| link(n, 1))), Err("svg-chain"), "{tag}");
            let doubled = format!("{}<rect {paint}=\"url(#a0)\"/>", chain(20, |n| link(n, 2)));
            assert!(matches!(of(&doubled), Err("svg-elements" | "svg-servers")), "{tag}: {:?}", of(&doubled));
        }
        let used = chain(20, |n| format!(r##"<g id="a{n}"><use href="#a{0}"/><use href="#a{0}"/></g>"##, n + 1));
        assert_eq!(of(&format!("{used}<g id=\"a20\"><rect/></g>")), Err("svg-elements"));
        let marked = format!(
            r##"<marker id="m">{}</marker><path marker-mid="url(#m)" d="M{}"/>"##,
            "<rect/>".repeat(300),
            "0 0 ".repeat(900)
        );
        assert_eq!(of(&marked), Err("svg-elements"));
        let painted = format!(r##"<linearGradient id="g"/>{}"##, r##"<rect fill="url(#g)"/>"##.repeat(6_000));
        assert_eq!(of(&painted), Err("svg-servers"));
        assert_eq!(of(&"<g>".repeat(300)), Err("svg-deep"));
        assert_eq!(of(&format!("<rect {}/>", chain(100_000, |n| format!("a{n}='' ")))), Err("svg-attributes"));
        assert_eq!(of(&format!("<rect transform=\"{}\"/>", "(".repeat(40_000))), Err("svg-brackets"));
        assert_eq!(of(&format!("<style>{}</style>", "{".repeat(40_000))), Err("svg-brackets"));
        assert_eq!(of(&format!("<path d=\"M{}\"/>", "1 1 ".repeat(1_500_000))), Err("svg-numbers"));
        assert_eq!(of(&format!("<path d=\"M{}\"/>", "1 1 ".repeat(10_000_000))), Err("svg-long"));
        assert_eq!(of(&"<".repeat(1_000_000)), Err("svg-deep"));
        let by_class = format!(
            r##"<style>rect {{ fill: url(#p) }}</style><pattern id="p">{}</pattern>{}"##,
            "<g/>".repeat(400),
            "<rect/>".repeat(400)
        );
        assert_eq!(of(&by_class), Err("svg-elements"));
    }

    #[test]
    fn a_loop_is_no_chain() {
        assert!(
            of(r##"<pattern id="a"><rect fill="url(#a)"/></pattern><rect fill="url(#a)"/><use id="u" href="#u"/>"##)
                .is_ok()
        );
    }
}
