//! Pages, sheets and the fold: what can be bound, what stays blank, what the thickness of paper does.

use super::evidence::Evidence;
use super::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::imposition::booklet::Job;
use crate::imposition::sheet::TooSmall;
use crate::layout::extent::Economy;
use crate::programme::Binding;
use crate::units::{Mm, Pt};

/// Printers staple so many pages, on the paper that such brochures are usually printed on.
const MOST_STAPLED: usize = 48;
/// Millimetres of the sheets laid on each other, not yet folded: twelve sheets, the most that are stapled, of paper of 135 g/m².
const THICKEST_PILE: f64 = 1.6;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "page-count-not-bindable",
        number: "M04",
        severity: Severity::Error,
        fixable: false,
        source: "Printers staple sheets of four pages (sprintmedia.ca, acprint.de)",
        judge: Some(page_count_not_bindable),
    },
    Rule {
        code: "unreachable-page-count",
        number: "M04",
        severity: Severity::Error,
        fixable: false,
        source: "Practice of the trade: the copy is fitted to whole sheets, or the sheets to the copy",
        judge: None,
    },
    Rule {
        code: "blank-pages",
        number: "M16",
        severity: Severity::Information,
        fixable: false,
        source: "The insides of a cover are pages like others (pixelproject.fr)",
        judge: Some(blank_pages),
    },
    Rule {
        code: "creep-held-back",
        number: "M17",
        severity: Severity::Warning,
        fixable: false,
        source: "Chasse: acprint.de; Enfocus, “Creep”; sheets times the thickness of the paper",
        judge: Some(creep_held_back),
    },
    Rule {
        code: "sheet-too-small",
        number: "M13",
        severity: Severity::Error,
        fixable: false,
        source: "Two pages beside each other make a sheet: A3 for A4 (ISO 216), SRA3 with bleed and marks (ISO 217)",
        judge: Some(sheet_too_small),
    },
    Rule {
        code: "no-room-for-marks",
        number: "M13",
        severity: Severity::Warning,
        fixable: false,
        source: "Marks stand outside of the bleed, never in it: A3 pages take an SRA3 sheet (ISO 217)",
        judge: None,
    },
    Rule {
        code: "too-thick-to-staple",
        number: "M04",
        severity: Severity::Warning,
        fixable: false,
        source: "Printers staple 8 to 48 pages, and glue above 52",
        judge: Some(too_thick_to_staple),
    },
];

fn located(fault: Diagnostic, span: Option<Span>, attribute: &'static str) -> Diagnostic {
    match span {
        Some(span) => fault.at(span, attribute),
        None => fault,
    }
}

/// A number of pages that the sheets of the binding cannot make.
fn page_count_not_bindable(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let print = &evidence.programme.print;
    let Some(pages) = &print.pages else { return };
    let multiple = print.page_multiple();
    if pages.value.is_multiple_of(multiple) {
        return;
    }
    // Those that the brochure can have, where it is set.
    let above = pages.value.next_multiple_of(multiple);
    let (below, above) = match &evidence.printed {
        Some(printed) => printed.offered,
        None => (None, Some(above)),
    };
    let typed = |count| pages.typed(count);
    let saying = match (below, above) {
        (Some(below), Some(above)) => {
            say("page-count-not-bindable").with("below", typed(below)).with("above", typed(above))
        }
        (one, other) => {
            let nearest = one.or(other).unwrap_or(pages.value.next_multiple_of(multiple));
            say("page-count-not-bindable-but").with("nearest", typed(nearest))
        }
    };
    let saying = saying.with("pages", pages.value).with("multiple", multiple);
    found.push(located(Diagnostic::error("page-count-not-bindable", saying), pages.span.clone(), "pages"));
}

/// Pages that stay blank beside pages that were added or squeezed.
fn blank_pages(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let spending = printed.extent.spending;
    if !spending.blank_inside_covers || (spending.notes == 0 && spending.economy == Economy::None) {
        return;
    }
    let saying = if spending.notes > 0 {
        say("blank-pages").with("notes", spending.notes)
    } else {
        say("blank-pages-squeezed").with("pages", printed.extent.pages)
    };
    let setting = evidence.programme.print.blank_inside_covers.as_ref();
    let span = setting.and_then(|setting| setting.span.clone());
    found.push(located(Diagnostic::information("blank-pages", saying), span, "blank"));
}

/// Paper so thick, or margins so narrow, that the pages of the inner sheets cannot move as far towards the fold as they should.
fn creep_held_back(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let print = &evidence.programme.print;
    let Some(page) = printed.document.pages.first() else { return };
    let creep = Job::of(print, printed.document).creep(printed.document.pages.len(), page.size);
    if !creep.is_held_back() {
        return;
    }
    let saying = say("creep-held-back")
        .with("sheets", creep.sheets)
        .with("wished", Mm::from(creep.wished).0)
        .with("made", Mm::from(creep.made).0)
        .with("safety", print.safety().0);
    let span = print.paper_thickness.as_ref().and_then(|setting| setting.span.clone());
    let span = span.or_else(|| print.safety.as_ref().and_then(|setting| setting.span.clone()));
    found.push(located(Diagnostic::warning("creep-held-back", saying), span, "here"));
}

/// A sheet that does not hold the pages that are imposed on it, or not with their marks.
fn sheet_too_small(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let print = &evidence.programme.print;
    let (Some(sheet), Some(page)) = (&print.sheet, printed.document.pages.first()) else { return };
    let demand = Job::of(print, printed.document).demand(page.size);
    let (severity, code, needed) = match demand.lay_out() {
        Err(TooSmall { needed, .. }) => (Severity::Error, "sheet-too-small", needed),
        Ok(layout) if layout.marks != demand.marks => (Severity::Warning, "no-room-for-marks", demand.with_marks()),
        Ok(_) => return,
    };
    // Rounded up: a sheet of what is said holds them.
    let millimetres = |length: Pt| (length.mm() - 0.05).ceil();
    let saying = say(code)
        .with("sheet", sheet.value.name.as_str())
        .with("width", millimetres(needed.width))
        .with("height", millimetres(needed.height));
    found.push(located(Diagnostic::new(severity, code, saying), sheet.span.clone(), "sheet"));
}

/// A stapled brochure of more pages than staples hold.
fn too_thick_to_staple(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let print = &evidence.programme.print;
    let pages = printed.document.pages.len();
    let pile = print.paper_thickness().0 * pages.div_ceil(4) as f64;
    if print.binding() != Binding::Saddle || (pages <= MOST_STAPLED && pile <= THICKEST_PILE) {
        return;
    }
    let key = if pages > MOST_STAPLED { "too-thick-to-staple" } else { "too-thick-to-staple-paper" };
    let saying = say(key)
        .with("pages", pages)
        .with("most", MOST_STAPLED)
        .with("pile", (pile * 10.0).round() / 10.0)
        .with("thickest", THICKEST_PILE);
    let pages = print.pages.as_ref().and_then(|pages| pages.span.clone()).filter(|_| key == "too-thick-to-staple");
    let span = pages.or_else(|| print.paper_thickness.as_ref().and_then(|thickness| thickness.span.clone()));
    found.push(located(Diagnostic::warning("too-thick-to-staple", saying), span, "here"));
}
