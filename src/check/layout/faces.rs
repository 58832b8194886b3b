//! Faces that texts ask for and that the family of the house does not have.

use super::lines::passages;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::text::{Face, FontId, Fonts, Lack, Lacking};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: "missing-face",
    number: "M08",
    severity: Severity::Warning,
    fixable: false,
    source: "The practice of the trade: a family is used with its own bold and italic, never with false ones",
    judge: Some(judge),
};

/// Told of families of the house alone: those of livret have what their themes ask for.
fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let brand = evidence.programme.brand.as_ref();
    let Some((brochure, folder)) = evidence.brochure.zip(brand.and_then(|brand| brand.fonts.as_ref())) else { return };
    let fonts = brochure.fonts;
    let of_the_house =
        |lacking: &&Lacking| fonts.all().any(|(_, face)| face.family == lacking.family && face.file_name.is_some());
    let set: BTreeSet<FontId> = passages(brochure.document)
        .iter()
        .flat_map(|passage| passage.lines.iter().flat_map(|line| line.runs.iter().map(|run| run.font)))
        .collect();
    for lacking in brochure.document.lacking.iter().filter(of_the_house) {
        let unused = unused(lacking, fonts, &set);
        let saying = say(RULE.code)
            .with("family", &*lacking.family)
            .with("face", name(lacking.what))
            .with("other", unused.map_or("", |face| &*face.family))
            .with("file", unused.and_then(|face| face.file_name.as_deref()).unwrap_or("none"));
        found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(folder.span.clone(), "here"));
    }
}

fn name(what: Lack) -> &'static str {
    match what {
        Lack::Bold => "bold",
        Lack::Italic => "italic",
        Lack::Regular => "regular",
        Lack::Upright => "upright",
    }
}

/// The face of another file that is what lacks, and in which nothing is set: that of the family with the nearest name.
fn unused<'f>(lacking: &Lacking, fonts: &'f Fonts, set: &BTreeSet<FontId>) -> Option<&'f Face> {
    let fit = fonts.all().filter(|(id, face)| face.file_name.is_some() && !set.contains(id) && is(face, lacking.what));
    let likeness = |face: &Face| strsim::jaro_winkler(&fold(&face.family), &fold(&lacking.family));
    fit.map(|(_, face)| face).max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
}

/// Whether a face is of a kind, as its tables say or its name.
fn is(face: &Face, what: Lack) -> bool {
    let named = fold(&format!("{} {}", face.postscript_name, face.file_name.as_deref().unwrap_or_default()));
    let says = |words: &[&str]| words.iter().any(|word| named.contains(word));
    let italic = face.italic || says(&["italic", "oblique", "kursiv"]);
    let bold = face.weight >= 600 || says(&["bold", "gras", "fett", "heavy", "black"]);
    match what {
        Lack::Bold => bold && !italic,
        Lack::Italic => italic && !bold,
        Lack::Regular => !bold && !italic,
        Lack::Upright => !italic,
    }
}
