//! Pages on paper: what a print shop measures before it makes plates.
//!
//! Judged here is what was laid out; the file that is made of it is measured in [`super::plates`]. Fonts that may not be embedded are
//! refused when they are read.

use super::evidence::Evidence;
use super::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::layout::page::{Artifact, Owner, Page, Paint};
use crate::print::Press;
use crate::print::press::Note;
use crate::print::profile::PrintProfile;
use crate::programme::{PrintSettings, Programme};
use crate::units::{Mm, Pt, Rect};
use std::path::Path;

/// Pixels an inch under which a print shop sends a picture back, and under which it warns.
const TOO_FEW: f64 = 150.0;
const FEW: f64 = 250.0;

/// Points in a pixel of a picture, which is measured as 96 an inch.
const PIXEL: f64 = 0.75;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "near-the-trim",
        number: "M05",
        severity: Severity::Warning,
        fixable: false,
        source: "Printers ask for 3 to 5 mm (imprimerie-rimbaud.fr, pulsioprint.com): the knife moves by one or two",
        judge: Some(near_the_trim),
    },
    Rule {
        code: "ink-over-the-limit",
        number: "M10",
        severity: Severity::Warning,
        fixable: false,
        source: "300 % on coated paper, 280 % on uncoated (pulsioprint.com, web2print.ma)",
        judge: Some(ink_over_the_limit),
    },
    Rule {
        code: "resolution-too-low",
        number: "A05",
        severity: Severity::Error,
        fixable: false,
        source: "Digital presses need 150 pixels an inch at least, offset 225 to 300 (pulsioprint.com)",
        judge: Some(resolution),
    },
    Rule {
        code: "resolution-low",
        number: "A05",
        severity: Severity::Warning,
        fixable: false,
        source: "Offset presses need 225 to 300 pixels an inch (pulsioprint.com); under that, edges show steps",
        judge: None,
    },
    Rule {
        code: "picture-ink-reduced",
        number: "M10",
        severity: Severity::Information,
        fixable: false,
        source: "300 % on coated paper, 280 % on uncoated (pulsioprint.com, web2print.ma)",
        judge: None,
    },
    Rule {
        code: "picture-not-separated",
        number: "A06",
        severity: Severity::Warning,
        fixable: false,
        source: "Print shops send back what is left in red, green and blue (imprimerie-chirat.fr)",
        judge: None,
    },
    Rule {
        code: "missing-profile",
        number: "L07",
        severity: Severity::Error,
        fixable: false,
        source: "ISO 15930 (PDF/X): the file holds the profile of the printing condition",
        judge: None,
    },
    Rule {
        code: "profile-outside",
        number: "L03",
        severity: Severity::Error,
        fixable: false,
        source: "A programme is sent around and built elsewhere",
        judge: None,
    },
    Rule {
        code: "broken-profile",
        number: "A06",
        severity: Severity::Error,
        fixable: false,
        source: "ICC.1 (ISO 15076-1); ISO 15930 (PDF/X): the profile of an output device in four inks",
        judge: None,
    },
];

/// What became of pictures when they were turned into inks.
pub(crate) fn of_separations(programme: &Programme, press: &Press) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, notes) in press.notes() {
        for note in notes {
            let fault = match note {
                Note::Reduced { from } => {
                    let saying =
                        say("picture-ink-reduced").with("total", f64::from(from)).with("limit", press.ink_limit);
                    Diagnostic::information("picture-ink-reduced", saying.with("file", name.as_str()))
                }
                Note::Converted { from } => {
                    let saying = say("picture-inks-converted").with("from", from.as_str());
                    Diagnostic::information("picture-ink-reduced", saying.with("file", name.as_str()))
                }
                Note::Kept => {
                    let saying = say("picture-not-separated").with("file", name.as_str());
                    Diagnostic::warning("picture-not-separated", saying)
                }
            };
            found.push(located(fault, place(programme, Path::new(&name)), "picture"));
        }
    }
    found
}

fn located(fault: Diagnostic, span: Option<Span>, attribute: &'static str) -> Diagnostic {
    match span {
        Some(span) => fault.at(span, attribute),
        None => fault,
    }
}

/// Text and content nearer to the cut than the safety margin: the nearest of all.
fn near_the_trim(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let safety = evidence.programme.print.safety();
    let pages = printed.document.pages.iter().enumerate();
    let near = pages.filter_map(|(n, page)| nearest(page, safety.pt()).map(|(distance, what)| (distance, n + 1, what)));
    let Some((distance, page, what)) = near.min_by(|one, other| one.0.0.total_cmp(&other.0.0)) else { return };
    let saying = match what {
        Some(text) => say("near-the-trim").with("text", text),
        None => say("near-the-trim-picture"),
    };
    let saying =
        saying.with("page", page).with("distance", (distance.mm() * 10.0).round() / 10.0).with("safety", safety.0);
    let span = evidence.programme.print.safety.as_ref().and_then(|setting| setting.span.clone());
    found.push(located(Diagnostic::warning("near-the-trim", saying), span, "safety"));
}

/// What stands nearest to the cut of a page, inside the safety margin: how near, and the text that does. Running lines say again what
/// stands elsewhere: they keep the usual margin, however wide a one is asked for.
fn nearest(page: &Page, safety: Pt) -> Option<(Pt, Option<String>)> {
    let near = page.marks.iter().filter_map(|mark| {
        let running = mark.owner == Owner::Artifact(Artifact::Pagination);
        let margin = if running { safety.min(PrintSettings::default().safety().pt()) } else { safety };
        let (area, what) = match &mark.paint {
            Paint::Text { at, run, .. } if !run.text.trim().is_empty() => {
                // Letters stand on their line; what hangs below it is a fifth of their size.
                let area = Rect::new(at.x + run.x, at.y - run.size * 0.75, run.width, run.size * 0.95);
                (area, Some(run.text.trim().to_string()))
            }
            // What is cut off a picture by its window stands nowhere.
            Paint::Picture { frame, .. } if matches!(mark.owner, Owner::Tag(_)) => {
                (mark.clip.as_ref().map_or(*frame, |clip| frame.intersection(&clip.area)), None)
            }
            _ => return None,
        };
        let (right, bottom) = (page.size.width - area.right(), page.size.height - area.bottom());
        let distance = area.x.min(area.y).min(right).min(bottom);
        // Less than a tenth of a millimetre is nothing to a knife.
        ((distance + Mm(0.1).pt()).0 < margin.0).then_some((distance, what))
    });
    near.min_by(|one, other| one.0.0.total_cmp(&other.0.0))
}

/// Builds of the house that take more ink than the paper holds: they are reduced.
fn ink_over_the_limit(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let limit = match printed.press {
        Some(press) => press.ink_limit,
        None => {
            let asked = evidence.programme.print.ink_limit.as_ref().map(|limit| limit.value);
            asked.unwrap_or_else(|| PrintProfile::coated().usual_ink_limit())
        }
    };
    for ink in evidence.programme.brand.iter().flat_map(|brand| &brand.inks) {
        let Some(total) = ink.cmyk.map(|parts| parts.iter().sum::<f64>()).filter(|total| *total > limit) else {
            continue;
        };
        let saying = say("ink-over-the-limit")
            .with("colour", ink.colour.value.to_string())
            .with("total", total)
            .with("limit", limit);
        found.push(Diagnostic::warning("ink-over-the-limit", saying).at(ink.colour.span.clone(), "ink"));
    }
}

/// Bitmaps that have too few pixels for the size they are printed at.
fn resolution(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    for (n, picture) in printed.document.pictures.iter().enumerate() {
        let Some(largest) = printed.document.largest_frame(n) else { continue };
        let Some(resolution) = picture.resolution(largest.width) else { continue };
        if resolution >= FEW {
            continue;
        }
        let error = resolution < TOO_FEW;
        let (code, severity, saying) = if error {
            ("resolution-too-low", Severity::Error, say("resolution-too-low"))
        } else {
            ("resolution-low", Severity::Warning, say("resolution-low"))
        };
        let wanted = (picture.size.width.0 / PIXEL * 300.0 / resolution).ceil();
        let saying = saying
            .with("file", picture.name.as_str())
            .with("resolution", resolution.round())
            .with("width", largest.width.mm().round())
            .with("wanted", wanted);
        let span = place(evidence.programme, Path::new(&picture.name));
        found.push(located(Diagnostic::new(severity, code, saying), span, "picture"));
    }
}

/// Where the programme names a picture.
pub(super) fn place(programme: &Programme, path: &Path) -> Option<Span> {
    programme.pictures().find(|named| named.value == path).map(|named| named.span.clone())
}
