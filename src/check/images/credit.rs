//! A photograph of the cover that no text credits, and pictures without a credit of their own. Drawings and signatures need none.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::List;
use crate::layout::page::Paint;
use crate::picture::{PictureId, is_drawing};
use crate::programme::Illustration;

/// Photographs of the cover are shown by some themes only.
pub(super) const RULE: Rule = Rule {
    code: "photograph-without-credit",
    number: "A15",
    severity: Severity::Information,
    fixable: false,
    source: "Code de la propriété intellectuelle, L121-1 ; Code civil, article 9 (droit à l’image)",
    judge: Some(judge),
};

static CREDITS: List = List::new("pictures", "credits");

/// Places of a message; the rest is counted.
const MOST_TOLD: usize = 8;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    cover(evidence, found);
    let programme = evidence.programme;
    // Who signs has made the signature.
    let signature = programme.foreword.as_ref().and_then(|foreword| foreword.signature.as_ref());
    let is_signature = |one: &Illustration| signature.is_some_and(|signature| signature.span == one.span);
    let due = |one: &&Illustration| one.credit.is_none() && !is_drawing(&one.file) && !is_signature(one);
    let uncredited: Vec<_> = programme.illustrations().filter(due).collect();
    if !uncredited.is_empty() {
        let told =
            Diagnostic::new(RULE.severity, RULE.code, say("picture-without-credit").with("count", uncredited.len()));
        let shown = uncredited.into_iter().take(MOST_TOLD);
        found.push(shown.fold(told, |told, one| told.at(one.span.clone(), "here")));
    }
}

fn cover(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(cover) = evidence.programme.brand.as_ref().and_then(|brand| brand.cover.as_ref()) else { return };
    if is_drawing(cover) {
        return;
    }
    // Themes without a place for it leave it out, and say so.
    let shown = evidence.brochure.is_some_and(|brochure| {
        let picture = brochure.pictures.find(&PictureId::of(&cover.value));
        let mut marks = brochure.document.pages.iter().flat_map(|page| &page.marks);
        marks.any(|mark| matches!(mark.paint, Paint::Picture { picture: painted, .. } if Some(painted) == picture))
    });
    if !shown {
        return;
    }
    let credited = evidence.passages().iter().any(|passage| {
        let text = passage.text().to_lowercase();
        CREDITS.words().iter().any(|credit| text.contains(credit))
    });
    if !credited {
        found.push(Diagnostic::new(RULE.severity, RULE.code, say(RULE.code)).at(cover.span.clone(), "here"));
    }
}
