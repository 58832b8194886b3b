//! The contrast of texts with the ground they are printed on, measured on the pages.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::{Artifact, Document, Owner, Page, Paint};
use crate::text::{Fonts, Run};
use crate::theme::contrast;
use crate::units::{Colour, Point};
use std::collections::BTreeSet;

/// Themes and brands are held to these ratios when they are read, so that no programme raises it: pages are judged all the same.
pub(super) const RULE: Rule = Rule {
    code: "contrast-too-low",
    number: "A03",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 1.4.3 Contrast (minimum)",
    judge: Some(judge),
};

/// Least ratios for running text and for large text: 18 pt, or 14 pt in bold.
const LEAST: f64 = 4.5;
const LEAST_LARGE: f64 = 3.0;
const LARGE: f64 = 18.0;
const LARGE_BOLD: f64 = 14.0;
const BOLD: u16 = 700;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    let mut told = BTreeSet::new();
    for fault in faults(brochure.document, brochure.fonts) {
        let code = |colour: Colour| format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
        if told.insert((code(fault.text), code(fault.ground))) {
            let saying = say(RULE.code)
                .with("words", fault.words)
                .with("page", fault.page + 1)
                .with("ratio", (fault.ratio * 10.0).floor() / 10.0)
                .with("least", fault.least)
                .with("colour", code(fault.text))
                .with("ground", code(fault.ground));
            found.push(Diagnostic::new(RULE.severity, RULE.code, saying));
        }
    }
}

struct Fault {
    words: String,
    page: usize,
    text: Colour,
    ground: Colour,
    ratio: f64,
    least: f64,
}

fn faults(document: &Document, fonts: &Fonts) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (number, page) in document.pages.iter().enumerate() {
        for (index, mark) in page.marks.iter().enumerate() {
            let Paint::Text { at, run, .. } = &mark.paint else { continue };
            if mark.owner == Owner::Artifact(Artifact::Decoration) || run.text.trim().is_empty() {
                continue;
            }
            let large = run.size.0 >= LARGE || run.size.0 >= LARGE_BOLD && fonts.face(run.font).weight >= BOLD;
            let least = if large { LEAST_LARGE } else { LEAST };
            let Some(ground) = ground(page, index, *at, run) else { continue };
            let ratio = contrast(run.colour, ground);
            if ratio < least - 0.005 {
                let words: String = run.text.trim().chars().take(30).collect();
                faults.push(Fault { words, page: number, text: run.colour, ground, ratio, least });
            }
        }
    }
    faults
}

/// The colour under the middle of a text: the last one painted there before it. `None` over a picture.
fn ground(page: &Page, index: usize, at: Point, run: &Run) -> Option<Colour> {
    let middle = Point::new(at.x + run.x + run.width / 2.0, at.y - run.size * 0.25);
    crate::layout::ground::ground(&page.marks[..index], middle, Colour::rgb(255, 255, 255), &|_, _, _| None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::by_hand;
    use crate::drawing::Shape;
    use crate::layout::page::Mark;
    use crate::text::FontId;
    use crate::units::{Pt, Rect};

    #[test]
    fn pale_words_are_told_once_a_colour_and_large_ones_may_be_paler() {
        let (pale, mid) = (Colour::rgb(200, 200, 200), Colour::rgb(140, 140, 140));
        let mut document = by_hand::pages(1);
        let lines = [("pâle", 9.0, pale), ("encore", 9.0, pale), ("gris", 9.0, mid), ("grand", 18.0, mid)];
        for (n, (words, size, colour)) in lines.into_iter().enumerate() {
            document.pages[0].marks.push(by_hand::line(words, size, colour, None, 100.0 + n as f64 * 30.0));
        }
        assert_eq!(by_hand::judged(&RULE, &document).len(), 2);
        document.pages[0].marks.retain(|mark| matches!(&mark.paint, Paint::Text { run, .. } if run.text == "grand"));
        assert_eq!(by_hand::judged(&RULE, &document).len(), 0);
    }

    fn text(colour: Colour, x: f64) -> Mark {
        let run = Run {
            font: FontId(0),
            size: Pt(9.0),
            colour,
            x: Pt::ZERO,
            width: Pt(20.0),
            text: "mots".to_owned(),
            glyphs: Vec::new(),
            span: 0,
        };
        Mark {
            owner: Owner::Artifact(Artifact::Pagination),
            paint: Paint::Text { at: Point::new(Pt(x), Pt(50.0)), run: run.into(), written: None },
            clip: None,
        }
    }

    #[test]
    fn the_ground_is_what_lies_under_the_text() {
        let dark = Colour::rgb(20, 30, 60);
        let box_ = Shape::rect(Rect::new(Pt(0.0), Pt(0.0), Pt(100.0), Pt(100.0)), dark);
        let ground = Mark { owner: Owner::Artifact(Artifact::Decoration), paint: Paint::Shape(box_), clip: None };
        let grey = Colour::rgb(120, 120, 120);
        let marks = vec![
            ground,
            text(grey, 10.0),
            text(Colour::rgb(255, 255, 255), 10.0),
            text(grey, 200.0),
            text(Colour::rgb(200, 200, 200), 300.0),
        ];
        let size = crate::units::Size { width: Pt(500.0), height: Pt(500.0) };
        let page = Page { size, label: "1".to_owned(), marks, links: Vec::new(), slug: Vec::new() };
        let found: Vec<bool> = (1..5)
            .map(|n| {
                let Paint::Text { at, run, .. } = &page.marks[n].paint else { return false };
                super::ground(&page, n, *at, run).is_some_and(|ground| contrast(run.colour, ground) < LEAST)
            })
            .collect();
        // Grey on dark blue and pale grey on white are faults; white on dark blue is none, nor is mid grey on white, just about.
        assert!(found[0] && !found[1] && found[3], "{found:?}");
    }
}
