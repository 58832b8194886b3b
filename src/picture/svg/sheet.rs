//! Style sheets: their rules in order, with what lies in them unfolded: nesting (CSS Nesting 1), layers (CSS Cascade 5, 6.4), conditions.

use super::conditions;
use super::lists::inside;
use super::matching::{self, Selectors};
use crate::diagnostic::say;
use crate::picture::Fault;
use crate::units::Size;
use cssparser::{Parser, Token};
use std::collections::HashMap;

/// A declaration as it is written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Declaration {
    /// In small letters, but for a custom property.
    pub property: String,
    pub value: String,
    pub important: bool,
}

/// What some elements are declared to be.
pub(super) struct Rule {
    pub selectors: Selectors,
    pub declarations: Vec<Declaration>,
    /// Its place among the layers: a later one is stronger, and what is in none strongest.
    pub layer: Vec<usize>,
}

/// All the style sheets of a drawing.
#[derive(Default)]
pub(super) struct Sheet {
    pub rules: Vec<Rule>,
    /// Selectors that nobody here understands: what they choose is not known.
    pub unread: Vec<String>,
    layers: HashMap<(Vec<usize>, String), usize>,
}

/// How deep rules may lie in one another.
const DEEPEST: usize = 24;

/// Where a rule lies.
#[derive(Clone, Copy)]
struct Within<'a> {
    selectors: Option<&'a Selectors>,
    layer: &'a [usize],
    depth: usize,
}

/// Rules that change nothing of what a drawing shows at rest.
const IDLE: [&str; 12] = [
    "charset",
    "font-face",
    "font-feature-values",
    "font-palette-values",
    "keyframes",
    "-webkit-keyframes",
    "-moz-keyframes",
    "page",
    "property",
    "counter-style",
    "starting-style",
    "view-transition",
];

impl Sheet {
    /// Reads one more style sheet. `size` is that of the drawing, for conditions.
    pub(super) fn read(&mut self, text: &str, size: Size) -> Result<(), Fault> {
        self.rules_of(text, Within { selectors: None, layer: &[], depth: 0 }, size)
    }

    fn rules_of(&mut self, text: &str, within: Within, size: Size) -> Result<(), Fault> {
        if within.depth > DEEPEST {
            return Err(Fault(say("svg-deep").with("most", DEEPEST)));
        }
        let mut own = Vec::new();
        for Piece { head, block } in pieces(text) {
            let head = without_comments(head);
            let head = head.trim().trim_start_matches("<!--").trim_start_matches("-->").trim();
            if let Some(rule) = head.strip_prefix('@') {
                self.close(&mut own, within);
                self.at_rule(rule, block, within, size)?;
                continue;
            }
            let Some(block) = block else {
                own.extend(declaration(head));
                continue;
            };
            if head.starts_with("--") && head.contains(':') {
                continue;
            }
            self.close(&mut own, within);
            match matching::parse(head, within.selectors) {
                Some(selectors) => {
                    self.rules_of(
                        block,
                        Within { selectors: Some(&selectors), depth: within.depth + 1, ..within },
                        size,
                    )?;
                }
                None => self.unread.push(head.to_owned()),
            }
        }
        self.close(&mut own, within);
        Ok(())
    }

    /// The declarations so far are a rule.
    fn close(&mut self, own: &mut Vec<Declaration>, within: Within) {
        let declarations = std::mem::take(own);
        if let (Some(selectors), false) = (within.selectors, declarations.is_empty()) {
            let layer = within.layer.iter().copied().chain([usize::MAX]).collect();
            self.rules.push(Rule { selectors: selectors.clone(), declarations, layer });
        }
    }

    fn at_rule(&mut self, rule: &str, block: Option<&str>, within: Within, size: Size) -> Result<(), Fault> {
        let end = rule.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(rule.len());
        let (name, prelude) = (rule[..end].to_ascii_lowercase(), rule[end..].trim());
        let unknown = || Fault(say("svg-css-rule").with("rule", format!("@{}", rule.trim())));
        let deeper = Within { depth: within.depth + 1, ..within };
        match (name.as_str(), block) {
            ("import", _) => Err(Fault(say("svg-style-outside"))),
            ("media", Some(block)) => match conditions::media(prelude, size) {
                Some(true) => self.rules_of(block, deeper, size),
                Some(false) => Ok(()),
                None => Err(unknown()),
            },
            ("supports", Some(block)) => match conditions::supports(prelude) {
                Some(true) => self.rules_of(block, deeper, size),
                Some(false) => Ok(()),
                None => Err(unknown()),
            },
            ("layer", Some(block)) => {
                let layer = self.layer(within.layer, prelude);
                self.rules_of(block, Within { layer: &layer, ..deeper }, size)
            }
            ("layer", None) => {
                for name in prelude.split(',') {
                    self.layer(within.layer, name.trim());
                }
                Ok(())
            }
            ("namespace", _) => Ok(()),
            (name, _) if IDLE.contains(&name) => Ok(()),
            _ => Err(unknown()),
        }
    }

    /// The place of a layer, which begins where it is first named.
    fn layer(&mut self, outer: &[usize], name: &str) -> Vec<usize> {
        let mut path = outer.to_vec();
        // A layer without a name is like no other.
        let name = if name.is_empty() { format!(" {}", self.layers.len()) } else { name.to_owned() };
        for part in name.split('.') {
            let next = self.layers.len();
            path.push(*self.layers.entry((path.clone(), part.to_owned())).or_insert(next));
        }
        path
    }
}

/// A rule or a declaration: what stands before its block, or before its semicolon.
struct Piece<'a> {
    head: &'a str,
    block: Option<&'a str>,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut input = Parser::new(text);
    let mut pieces = Vec::new();
    loop {
        let start = input.position();
        let mut block = None;
        let (end, last) = loop {
            let before = input.position();
            match input.next_including_whitespace_and_comments() {
                Err(_) => break (before, true),
                Ok(Token::Semicolon) => break (before, false),
                Ok(Token::CurlyBracketBlock) => {
                    block = Some(inside(&mut input));
                    break (before, false);
                }
                // What lies in brackets belongs to the head.
                Ok(Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock) => {
                    inside(&mut input);
                }
                Ok(_) => {}
            }
        };
        let head = input.slice(start..end);
        if block.is_some() || !head.trim().is_empty() {
            pieces.push(Piece { head, block });
        }
        if last {
            return pieces;
        }
    }
}

/// The declarations of a `style` attribute.
pub(super) fn declarations(style: &str) -> Vec<Declaration> {
    let pieces = pieces(style);
    pieces
        .into_iter()
        .filter(|piece| piece.block.is_none())
        .filter_map(|piece| declaration(without_comments(piece.head).trim()))
        .collect()
}

fn declaration(text: &str) -> Option<Declaration> {
    let (property, value) = text.split_once(':')?;
    let (property, value) = (property.trim(), value.trim());
    if property.is_empty() || property.contains(char::is_whitespace) {
        return None;
    }
    let property = if property.starts_with("--") { property.to_owned() } else { property.to_ascii_lowercase() };
    let (value, important) = match value.rsplit_once('!') {
        Some((before, mark)) if mark.trim().eq_ignore_ascii_case("important") => (before.trim_end(), true),
        _ => (value, false),
    };
    Some(Declaration { property, value: value.to_owned(), important })
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        kept.push_str(&rest[..start]);
        kept.push(' ');
        rest = rest[start + 2..].find("*/").map_or("", |end| &rest[start + 2 + end + 2..]);
    }
    kept.push_str(rest);
    kept
}
