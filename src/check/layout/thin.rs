//! Lines too thin to be printed.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::{Document, Paint};

pub(super) const RULE: Rule = Rule {
    code: "thin-line",
    number: "M12",
    severity: Severity::Warning,
    fixable: false,
    source: "Offset printers ask for lines of 0.25 pt at least (Ghent Workgroup, GWG 2022)",
    judge: Some(judge),
};

/// In points.
const LEAST: f64 = 0.25;
/// What counts as a line rather than a dot, in points.
const LINE: f64 = 4.0;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    for (page, width) in thinnest(brochure.document) {
        let saying = say(RULE.code).with("page", page + 1).with("width", width);
        found.push(Diagnostic::new(RULE.severity, RULE.code, saying));
    }
}

/// The thinnest line of each page that has one too thin, in points.
fn thinnest(document: &Document) -> Vec<(usize, f64)> {
    let pages = document.pages.iter().enumerate();
    let thin = pages.filter_map(|(n, page)| {
        let widths = page.marks.iter().filter_map(|mark| {
            let Paint::Shape(shape) = &mark.paint else { return None };
            if let Some(stroke) = &shape.stroke {
                return Some(stroke.width.0);
            }
            let bounds = shape.bounds()?;
            let (short, long) = (bounds.width.min(bounds.height).0, bounds.width.max(bounds.height).0);
            (long > LINE && short > 0.0).then_some(short)
        });
        let thinnest = widths.filter(|&width| width < LEAST - 1e-6).reduce(f64::min)?;
        Some((n, thinnest))
    });
    thin.collect()
}
