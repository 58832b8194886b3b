//! What is declared of an element, strongest first (CSS Cascade 5, 6): attributes, style sheets, its own style.

use super::matching;
use super::properties::{is_of_letters, kind};
use super::sheet::{Declaration, Sheet, declarations};
use resvg::usvg::roxmltree::Node;
use selectors::context::SelectorCaches;
use std::collections::BTreeMap;

/// A value that is declared.
#[derive(Debug, Clone)]
pub(super) struct Declared {
    pub value: String,
    /// Whether it is a presentation attribute, which is written as SVG has it.
    pub attribute: bool,
    rank: Rank,
}

impl Declared {
    /// Whether both were written in one block, the weaker for those who do not know the stronger.
    pub(super) fn beside(&self, other: &Declared) -> bool {
        self.rank.block == other.rank.block && self.attribute == other.attribute
    }
}

/// In this order: importance and place, layer, specificity, order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    tier: Tier,
    layer: Vec<usize>,
    specificity: u32,
    block: usize,
    order: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Attribute,
    Sheet,
    Style,
    ImportantSheet,
    ImportantStyle,
}

/// Properties that are no presentation attributes.
const STYLE_ONLY: [&str; 9] = [
    "mix-blend-mode",
    "isolation",
    "translate",
    "rotate",
    "scale",
    "transform-box",
    "background-color",
    "background",
    "marker",
];

/// All that is declared of an element, by property.
pub(super) type All = BTreeMap<String, Vec<Declared>>;

pub(super) fn of(node: Node, sheet: &Sheet, caches: &mut SelectorCaches) -> All {
    let mut all = All::new();
    for attribute in node.attributes().filter(|own| own.namespace().is_none()) {
        // A gradient's or a pattern's own attribute is the property by another name (SVG 2, 14.2.2).
        let name = match attribute.name() {
            "gradientTransform" | "patternTransform" => "transform",
            name => name,
        };
        if (kind(name).is_some() || is_of_letters(name)) && !STYLE_ONLY.contains(&name) {
            let rank = Rank { tier: Tier::Attribute, layer: Vec::new(), specificity: 0, block: 0, order: 0 };
            let value = attribute.value().trim().to_owned();
            all.entry(name.to_owned()).or_default().push(Declared { value, attribute: true, rank });
        }
    }
    for (block, rule) in sheet.rules.iter().enumerate() {
        let Some(specificity) = matching::strength(&rule.selectors, node, caches) else { continue };
        for (order, declaration) in rule.declarations.iter().enumerate() {
            // Among what is important, the earlier layer is the stronger.
            let (tier, layer) = if declaration.important {
                (Tier::ImportantSheet, rule.layer.iter().map(|part| usize::MAX - part).collect())
            } else {
                (Tier::Sheet, rule.layer.clone())
            };
            add(&mut all, declaration, Rank { tier, layer, specificity, block, order });
        }
    }
    let style = node.attribute("style").unwrap_or_default();
    for (order, declaration) in declarations(style).iter().enumerate() {
        let tier = if declaration.important { Tier::ImportantStyle } else { Tier::Style };
        add(&mut all, declaration, Rank { tier, layer: Vec::new(), specificity: 0, block: usize::MAX, order });
    }
    for declared in all.values_mut() {
        declared.sort_by(|one, other| other.rank.cmp(&one.rank));
    }
    all
}

fn add(all: &mut All, declaration: &Declaration, rank: Rank) {
    let Declaration { property, value, .. } = declaration;
    let mut put = |property: &str, value: &str| {
        let declared = Declared { value: value.to_owned(), attribute: false, rank: rank.clone() };
        all.entry(property.to_owned()).or_default().push(declared);
    };
    // Browsers know these by their own name of once too.
    let property = property.strip_prefix("-webkit-").unwrap_or(property);
    match property {
        "marker" => ["marker-start", "marker-mid", "marker-end"].iter().for_each(|end| put(end, value)),
        "font" => {
            if let Ok(font) = svgtypes::FontShorthand::from_str(value) {
                put("font-size", font.font_size);
                put("font-family", font.font_family);
                put("font-weight", font.font_weight.unwrap_or("normal"));
                put("font-style", font.font_style.unwrap_or("normal"));
                put("font-stretch", font.font_stretch.unwrap_or("normal"));
                put("font-variant", font.font_variant.unwrap_or("normal"));
            }
        }
        "text-decoration-line" => put("text-decoration", value),
        "background" => put("background-color", value),
        // A picture that is named is a mask, as it was before there were others.
        "mask-image" if value.trim_start().to_ascii_lowercase().starts_with("url(") => put("mask", value),
        property => put(property, value),
    }
}
