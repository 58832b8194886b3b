//! The slug line: what the printer reads beside the trim to know the job, its version, and which page or which side of which sheet it is.

use super::booklet::Plan;
use crate::language::wording::fill;
use crate::language::wordings::SheetWordings;
use crate::layout::page::{Artifact, Document, Mark, Owner, Page, Paint, Structure};
use crate::print::Press;
use crate::print::marks::Surrounded;
use crate::programme::PrintMarks;
use crate::text::{Figures, Fonts, Paragraph, Setting, Style, TextSpan};
use crate::units::{Colour, Pt, Rect};
use chrono::DateTime;
use std::sync::Arc;

/// Small, but read by a person at a press.
const SIZE: Pt = Pt(6.0);
/// Between two facts.
const BETWEEN: &str = "  ·  ";

/// What is the same on all lines of a job.
pub(crate) struct Job<'a> {
    pub press: &'a Press,
    pub fonts: &'a Fonts,
    pub family: &'a Arc<str>,
    /// Tells this state of the programme from others.
    pub version: &'a str,
}

/// Puts the line over each page, where the marks of the press ask for it.
pub(crate) fn of_pages(document: &mut Document, job: &Job) {
    let marks = job.press.marks;
    if !marks.slug {
        return;
    }
    let pages = document.pages.len();
    let common = job.facts(document);
    let language = document.metadata.language.clone();
    for (n, page) in document.pages.iter_mut().enumerate() {
        let trim = Rect::new(Pt::ZERO, Pt::ZERO, page.size.width, page.size.height);
        let place = Surrounded::page(trim, job.press.bleed);
        page.slug = job.line(vec![format!("{}/{pages}", n + 1)], &common, &place, marks, &language);
    }
}

/// The lines of the sheets: a page for each side, as large as the paper, with nothing else. `None` where no line is asked for, or the
/// paper has no room for it.
pub(crate) fn of_sheets(document: &Document, plan: &Plan, words: &SheetWordings, job: &Job) -> Option<Document> {
    let marks = plan.layout.marks;
    if !marks.slug {
        return None;
    }
    let place = plan.layout.surrounded();
    let common = job.facts(document);
    let sheets = plan.imposition.sheets.len();
    let signatures = plan.imposition.signatures();
    let mut pages = Vec::new();
    for (n, sheet) in plan.imposition.sheets.iter().enumerate() {
        for side in [&words.front, &words.back] {
            let numbers = [("n", &*(n + 1).to_string()), ("of", &*sheets.to_string()), ("side", side)];
            let mut facts = vec![fill(&words.sheet, &numbers)];
            if plan.gathered {
                let numbers = [("n", &*(sheet.signature + 1).to_string()), ("of", &*signatures.to_string())];
                facts.push(fill(&words.signature, &numbers));
            }
            let slug = job.line(facts, &common, &place, marks, &document.metadata.language);
            let label = (pages.len() + 1).to_string();
            pages.push(Page { size: plan.layout.paper, label, marks: Vec::new(), links: Vec::new(), slug });
        }
    }
    Some(Document {
        pages,
        structure: Structure { tags: document.structure.tags.iter().take(1).cloned().collect() },
        outline: Vec::new(),
        anchors: Vec::new(),
        pictures: Vec::new(),
        lacking: Default::default(),
        weighed: Default::default(),
        metadata: document.metadata.clone(),
    })
}

impl Job<'_> {
    fn facts(&self, document: &Document) -> Vec<String> {
        let press = self.press;
        let day = DateTime::from_timestamp(document.metadata.date, 0).unwrap_or_default().format("%Y-%m-%d");
        let inks = ["C", "M", "Y", "K"].into_iter().chain(press.spots().map(|(name, _)| &**name)).collect::<Vec<_>>();
        vec![
            day.to_string(),
            self.version.to_string(),
            inks.join(" "),
            press.profile.condition.unwrap_or(&press.profile.description).to_string(),
            // The title comes last: it is what a narrow page cuts off.
            document.metadata.title.clone(),
        ]
    }

    /// As much of the facts as the room holds, in full words.
    fn line(
        &self,
        own: Vec<String>,
        common: &[String],
        place: &Surrounded,
        marks: PrintMarks,
        language: &str,
    ) -> Vec<Mark> {
        let style = Style {
            family: self.family.clone(),
            weight: 400,
            italic: false,
            size: SIZE,
            leading: SIZE * 1.5,
            tracking: 0.0,
            figures: Figures::Tabular,
            colour: Colour::rgb(0, 0, 0),
            as_typed: false,
        };
        let text = own.iter().chain(common).map(String::as_str).collect::<Vec<_>>().join(BETWEEN);
        let (at, room) = place.slug(marks);
        let paragraph = Paragraph::new(self.fonts, &[TextSpan { text, style }], language);
        let lines = paragraph.lines(room, &Setting::Ragged { hyphenation: None, indent: Pt::ZERO });
        let first = lines.into_iter().next().into_iter().flat_map(|line| line.runs);
        let mark = |run| Mark {
            owner: Owner::Artifact(Artifact::Pagination),
            paint: Paint::Text { at, run, written: None },
            clip: None,
        };
        first.map(mark).collect()
    }
}
