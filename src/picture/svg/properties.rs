//! Properties of style sheets: what each is about, and those that nobody here applies.

use super::values::Kind;

/// The properties that say how a drawing looks, and whether their children inherit them.
const PROPERTIES: &[(&str, Kind, bool)] = &[
    ("fill", Kind::Paint, true),
    ("stroke", Kind::Paint, true),
    ("color", Kind::Colour, true),
    ("stop-color", Kind::Colour, false),
    ("opacity", Kind::Share, false),
    ("fill-opacity", Kind::Share, true),
    ("stroke-opacity", Kind::Share, true),
    ("stop-opacity", Kind::Share, false),
    ("stroke-width", Kind::Length, true),
    ("stroke-dashoffset", Kind::Length, true),
    ("stroke-dasharray", Kind::Lengths, true),
    ("stroke-miterlimit", Kind::Number, true),
    ("stroke-linecap", Kind::Word(&["butt", "round", "square"]), true),
    ("stroke-linejoin", Kind::Word(&["miter", "miter-clip", "round", "bevel", "arcs"]), true),
    ("fill-rule", Kind::Word(&["nonzero", "evenodd"]), true),
    ("clip-rule", Kind::Word(&["nonzero", "evenodd"]), true),
    ("paint-order", Kind::Elsewhere, true),
    ("visibility", Kind::Word(&["visible", "hidden", "collapse"]), true),
    ("display", Kind::Elsewhere, false),
    ("overflow", Kind::Elsewhere, false),
    ("mask-type", Kind::Word(&["luminance", "alpha"]), false),
    (
        "mix-blend-mode",
        Kind::Word(&[
            "normal",
            "multiply",
            "screen",
            "overlay",
            "darken",
            "lighten",
            "color-dodge",
            "color-burn",
            "hard-light",
            "soft-light",
            "difference",
            "exclusion",
            "hue",
            "saturation",
            "color",
            "luminosity",
        ]),
        false,
    ),
    ("isolation", Kind::Word(&["auto", "isolate"]), false),
    ("clip-path", Kind::Clip, false),
    ("mask", Kind::Reference, false),
    ("marker-start", Kind::Reference, true),
    ("marker-mid", Kind::Reference, true),
    ("marker-end", Kind::Reference, true),
    ("filter", Kind::Elsewhere, false),
    ("color-interpolation", Kind::Word(&["auto", "srgb", "linearrgb"]), true),
    ("vector-effect", Kind::Word(&["none", "non-scaling-stroke"]), false),
    ("font-size", Kind::Elsewhere, true),
    ("font-family", Kind::Elsewhere, true),
    ("font-weight", Kind::Elsewhere, true),
    ("font-style", Kind::Word(&["normal", "italic", "oblique"]), true),
    ("font-stretch", Kind::Elsewhere, true),
    ("font-kerning", Kind::Word(&["auto", "normal", "none"]), true),
    ("letter-spacing", Kind::Space, true),
    ("word-spacing", Kind::Space, true),
    ("text-anchor", Kind::Word(&["start", "middle", "end"]), true),
    ("text-decoration", Kind::Lines, false),
    ("dominant-baseline", Kind::Elsewhere, true),
    ("alignment-baseline", Kind::Elsewhere, false),
    ("baseline-shift", Kind::Elsewhere, false),
    ("white-space", Kind::Word(&["normal", "pre", "nowrap", "pre-wrap", "break-spaces"]), true),
    ("transform", Kind::Elsewhere, false),
    ("transform-origin", Kind::Elsewhere, false),
    ("transform-box", Kind::Word(&["view-box", "fill-box", "stroke-box", "content-box", "border-box"]), false),
    ("translate", Kind::Elsewhere, false),
    ("rotate", Kind::Elsewhere, false),
    ("scale", Kind::Elsewhere, false),
    ("background-color", Kind::Colour, false),
];

/// Properties that move or cut what is drawn and that nobody here applies, with what leaves all as it is.
const NEUTRAL: &[(&str, &[&str])] = &[
    ("offset-path", &["none"]),
    ("offset", &["none"]),
    ("perspective", &["none"]),
    ("zoom", &["1", "normal", "100%"]),
    ("clip", &["auto"]),
    ("mask-image", &["none"]),
    ("mask-mode", &["match-source"]),
    ("outline", &["none", "0", "0px"]),
    ("outline-style", &["none"]),
    ("mask-border", &["none"]),
    ("backdrop-filter", &["none"]),
    ("animation", &["none"]),
    ("animation-name", &["none"]),
    ("content-visibility", &["visible", "auto"]),
    ("background-image", &["none"]),
    ("border", &["none", "0", "0px"]),
    ("all", &[]),
];

/// The kind of a property, and whether children inherit it. `None` for one that changes nothing of a drawing.
pub(super) fn kind(property: &str) -> Option<(Kind, bool)> {
    PROPERTIES.iter().find(|(name, ..)| *name == property).map(|&(_, kind, inherited)| (kind, inherited))
}

/// Whether a property that nobody applies asks for something.
pub(super) fn asks_in_vain(property: &str, value: &str) -> bool {
    in_vain(NEUTRAL, property, value)
}

fn in_vain(table: &[(&str, &[&str])], property: &str, value: &str) -> bool {
    let idle = ["initial", "unset", "revert", "revert-layer", "inherit"];
    table
        .iter()
        .find(|(name, _)| *name == property)
        .is_some_and(|(_, neutral)| !neutral.iter().chain(&idle).any(|word| word.eq_ignore_ascii_case(value)))
}

/// Properties of texts that nobody here applies, with what leaves all as it is.
const OF_LETTERS: &[(&str, &[&str])] = &[
    ("text-transform", &["none"]),
    ("text-shadow", &["none"]),
    ("text-stroke", &["0", "0px"]),
    ("text-emphasis", &["none"]),
    ("text-orientation", &["mixed"]),
    ("writing-mode", &["horizontal-tb", "lr-tb", "lr"]),
    ("direction", &["ltr"]),
    ("font-variant", &["normal", "none"]),
    ("font-size-adjust", &["none"]),
    ("font-feature-settings", &["normal"]),
    ("font-variation-settings", &["normal"]),
    ("font-variant-caps", &["normal"]),
    ("font-variant-position", &["normal"]),
    ("font-variant-numeric", &["normal"]),
    ("font-variant-alternates", &["normal"]),
    ("text-decoration-style", &["solid"]),
    ("text-decoration-color", &["currentcolor"]),
    ("glyph-orientation-vertical", &["auto"]),
];

/// Whether a property of texts that nobody applies asks for something.
pub(super) fn asks_letters_in_vain(property: &str, value: &str) -> bool {
    in_vain(OF_LETTERS, property, value)
}

/// Whether it is a property of texts that nobody applies.
pub(super) fn is_of_letters(property: &str) -> bool {
    OF_LETTERS.iter().any(|(name, _)| *name == property)
}
