//! Which elements a selector chooses (Selectors 4), by the reader of selectors of Servo and Firefox.

use cssparser::{Parser, ToCss};
use precomputed_hash::PrecomputedHash;
use resvg::usvg::roxmltree::Node;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::context::{
    MatchingContext, MatchingForInvalidation, MatchingMode, NeedsSelectorFlags, QuirksMode, SelectorCaches,
};
use selectors::matching::{ElementSelectorFlags, matches_selector};
use selectors::parser::{self, ParseRelative, SelectorImpl, SelectorList, SelectorParseErrorKind};
use selectors::{Element, OpaqueElement};
use std::fmt;

/// Selectors of a rule.
pub(super) type Selectors = SelectorList<Drawn>;

/// Parses selectors, those of a nested rule with what `parent` chooses. `None` for what no reader understands.
pub(super) fn parse(text: &str, parent: Option<&Selectors>) -> Option<Selectors> {
    let relative = if parent.is_some() { ParseRelative::ForNesting } else { ParseRelative::No };
    let selectors = Selectors::parse(&Reader, &mut Parser::new(text), relative).ok()?;
    Some(match parent {
        Some(parent) => selectors.replace_parent_selector(parent),
        None => selectors,
    })
}

/// How strongly the selectors choose this element, if they do (Selectors 4, 17).
pub(super) fn strength(selectors: &Selectors, node: Node, caches: &mut SelectorCaches) -> Option<u32> {
    let mut context = MatchingContext::new(
        MatchingMode::Normal,
        None,
        caches,
        QuirksMode::NoQuirks,
        NeedsSelectorFlags::No,
        MatchingForInvalidation::No,
    );
    let own = selectors.slice().iter();
    own.filter(|selector| matches_selector(selector, 0, None, Drawing(node), &mut context))
        .map(|selector| selector.specificity())
        .max()
}

struct Reader;

impl<'i> parser::Parser<'i> for Reader {
    type Impl = Drawn;
    type Error = SelectorParseErrorKind;

    fn parse_is_and_where(&self) -> bool {
        true
    }
    fn parse_has(&self) -> bool {
        true
    }
    fn parse_nth_child_of(&self) -> bool {
        true
    }
    fn parse_parent_selector(&self) -> bool {
        true
    }
    fn parse_non_ts_pseudo_class(&self, name: &str) -> Result<State, cssparser::ParseError<Self::Error>> {
        Ok(State(Word(name.to_ascii_lowercase())))
    }
    fn parse_pseudo_element(&self, name: &str) -> Result<Part, cssparser::ParseError<Self::Error>> {
        Ok(Part(Word(name.to_ascii_lowercase())))
    }
    /// `svg|path`: only drawings are looked at.
    fn namespace_for_prefix(&self, prefix: &Word) -> Option<Word> {
        Some(prefix.clone())
    }
}

/// The kind of selectors: strings throughout, states that a printed drawing is never in, parts that it has not.
#[derive(Debug, Clone)]
pub(super) struct Drawn;

impl SelectorImpl for Drawn {
    type ExtraMatchingData<'a> = ();
    type AttrValue = Word;
    type Identifier = Word;
    type LocalName = Word;
    type NamespaceUrl = Word;
    type NamespacePrefix = Word;
    type BorrowedNamespaceUrl = Word;
    type BorrowedLocalName = Word;
    type NonTSPseudoClass = State;
    type PseudoElement = Part;
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Word(String);

impl From<&str> for Word {
    fn from(word: &str) -> Word {
        Word(word.to_owned())
    }
}

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl ToCss for Word {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        cssparser::serialize_identifier(&self.0, out)
    }
}

impl PrecomputedHash for Word {
    /// FNV-1a.
    fn precomputed_hash(&self) -> u32 {
        self.0.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

/// A state such as `:hover`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State(Word);

impl ToCss for State {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        write!(out, ":{}", self.0.0)
    }
}

impl parser::NonTSPseudoClass for State {
    fn is_active_or_hover(&self) -> bool {
        matches!(self.0.as_ref(), "active" | "hover")
    }
    fn is_user_action_state(&self) -> bool {
        self.is_active_or_hover() || self.0.as_ref() == "focus"
    }
}

/// A part such as `::before`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part(Word);

impl ToCss for Part {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        write!(out, "::{}", self.0.0)
    }
}

impl parser::PseudoElement for Part {}

#[derive(Debug, Clone, Copy)]
struct Drawing<'a>(Node<'a, 'a>);

impl Element for Drawing<'_> {
    type Impl = Drawn;

    /// By where its name stands in the file: no two elements share it.
    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(&self.0.tag_name().name().as_bytes()[0])
    }
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Drawing)
    }
    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }
    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }
    fn is_pseudo_element(&self) -> bool {
        false
    }
    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Drawing)
    }
    fn next_sibling_element(&self) -> Option<Self> {
        self.0.next_sibling_element().map(Drawing)
    }
    fn first_element_child(&self) -> Option<Self> {
        self.0.first_element_child().map(Drawing)
    }
    fn is_html_element_in_html_document(&self) -> bool {
        false
    }
    fn has_local_name(&self, name: &Word) -> bool {
        self.0.tag_name().name() == name.0
    }
    fn has_namespace(&self, _: &Word) -> bool {
        true
    }
    fn is_same_type(&self, other: &Self) -> bool {
        self.0.tag_name() == other.0.tag_name()
    }
    fn attr_matches(
        &self,
        _: &NamespaceConstraint<&Word>,
        name: &Word,
        operation: &AttrSelectorOperation<&Word>,
    ) -> bool {
        self.0.attributes().any(|own| own.name() == name.0 && operation.eval_str(own.value()))
    }
    fn match_non_ts_pseudo_class(&self, state: &State, _: &mut MatchingContext<Self::Impl>) -> bool {
        matches!(state.0.as_ref(), "link" | "any-link") && self.is_link()
    }
    fn match_pseudo_element(&self, _: &Part, _: &mut MatchingContext<Self::Impl>) -> bool {
        false
    }
    fn apply_selector_flags(&self, _: ElementSelectorFlags) {}
    fn is_link(&self) -> bool {
        self.0.tag_name().name() == "a" && self.0.attributes().any(|own| own.name() == "href")
    }
    fn is_html_slot_element(&self) -> bool {
        false
    }
    fn has_id(&self, id: &Word, case: CaseSensitivity) -> bool {
        self.0.attribute("id").is_some_and(|own| case.eq(own.as_bytes(), id.0.as_bytes()))
    }
    fn has_class(&self, class: &Word, case: CaseSensitivity) -> bool {
        let own = self.0.attribute("class").unwrap_or_default();
        own.split_ascii_whitespace().any(|own| case.eq(own.as_bytes(), class.0.as_bytes()))
    }
    fn has_custom_state(&self, _: &Word) -> bool {
        false
    }
    fn imported_part(&self, _: &Word) -> Option<Word> {
        None
    }
    fn is_part(&self, _: &Word) -> bool {
        false
    }
    fn is_empty(&self) -> bool {
        !self.0.children().any(|child| child.is_element() || child.is_text())
    }
    fn is_root(&self) -> bool {
        self.0.parent_element().is_none()
    }
    fn add_element_unique_hashes(&self, _: &mut BloomFilter) -> bool {
        false
    }
}
