//! Characters that the family of their text lacks, taken from another.

use super::lines::{SetPassage, passages};
use super::{beginning, written};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::text::{FontId, Fonts};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule = Rule {
    code: "fallback-font",
    number: "M08",
    severity: Severity::Warning,
    fixable: false,
    source: "Practice of branding: a charter names its families",
    judge: Some(judge),
};

/// Told only where the programme names the families of its brand: else livret chooses, and its families complete each other.
fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let brand = evidence.programme.brand.as_ref();
    let named = brand.is_some_and(|brand| brand.text_family.is_some() || brand.title_family.is_some());
    let Some(brochure) = evidence.brochure.filter(|_| named) else { return };
    let mut told: BTreeSet<char> = BTreeSet::new();
    for passage in passages(brochure.document) {
        let Some((family, characters)) = borrowed(&passage, brochure.fonts) else { continue };
        let new: Vec<char> = characters.into_iter().filter(|&c| told.insert(c)).collect();
        let Some(page) = passage.lines.first().map(|line| line.page).filter(|_| !new.is_empty()) else { continue };
        let text = passage.text();
        let saying = say(RULE.code)
            .with("family", family)
            .with("characters", new)
            .with("text", beginning(&text))
            .with("page", page + 1);
        let fault = Diagnostic::new(RULE.severity, RULE.code, saying);
        found.push(match written(evidence, &text) {
            Some(span) => fault.at(span, "here"),
            None => fault,
        });
    }
}

/// The family of a text, and its characters that this family lacks.
fn borrowed(passage: &SetPassage, fonts: &Fonts) -> Option<(String, BTreeSet<char>)> {
    let runs = || passage.lines.iter().flat_map(|line| &line.runs);
    let mut lengths: BTreeMap<&str, (usize, FontId)> = BTreeMap::new();
    for run in runs() {
        lengths.entry(&fonts.face(run.font).family).or_insert((0, run.font)).0 += run.text.chars().count();
    }
    let (family, (_, face)) = lengths.iter().max_by_key(|(_, (length, _))| *length)?;
    let face = fonts.face(*face);
    let other = runs().filter(|run| *fonts.face(run.font).family != **family);
    let lacks = |c: &char| !c.is_whitespace() && *c != '\u{ad}' && face.glyph(*c).is_none();
    let characters: BTreeSet<char> = other.flat_map(|run| run.text.chars()).filter(lacks).collect();
    (!characters.is_empty()).then(|| ((*family).to_owned(), characters))
}
