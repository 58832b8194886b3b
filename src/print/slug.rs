//! The slug line: what the printer reads beside the trim to know the job, its version and its page.

use super::Press;
use super::marks;
use crate::layout::page::{Artifact, Document, Mark, Owner, Paint};
use crate::text::{Figures, Fonts, Paragraph, Setting, Style, TextSpan};
use crate::units::{Colour, Pt, Rect};
use chrono::DateTime;
use std::sync::Arc;

/// Small, but read by a person at a press.
const SIZE: Pt = Pt(6.0);
/// Between two facts.
const BETWEEN: &str = "  ·  ";

/// Puts the line over each page, where the marks ask for it. `version` tells this state of the programme from others.
pub fn add(document: &mut Document, press: &Press, fonts: &Fonts, family: &Arc<str>, version: &str) {
    if !press.marks.slug {
        return;
    }
    let day = DateTime::from_timestamp(document.metadata.date, 0).unwrap_or_default().format("%Y-%m-%d").to_string();
    let style = Style {
        family: family.clone(),
        weight: 400,
        italic: false,
        size: SIZE,
        leading: SIZE * 1.5,
        tracking: 0.0,
        figures: Figures::Tabular,
        colour: Colour::rgb(0, 0, 0),
    };
    let pages = document.pages.len();
    let inks = ["C", "M", "Y", "K"].into_iter().chain(press.spots().map(|(name, _)| &**name)).collect::<Vec<_>>();
    for (n, page) in document.pages.iter_mut().enumerate() {
        let trim = Rect::new(Pt::ZERO, Pt::ZERO, page.size.width, page.size.height);
        let at = marks::slug(trim, press.bleed);
        let facts = [
            format!("{}/{pages}", n + 1),
            day.clone(),
            version.to_string(),
            inks.join(" "),
            press.profile.condition.unwrap_or(&press.profile.description).to_string(),
            document.metadata.title.clone(),
        ];
        // The title comes last: it is what a narrow page cuts off.
        let middle = if press.marks.registration { page.size.width / 2.0 } else { page.size.width };
        let room = middle - at.x * 2.0;
        let spans = [TextSpan { text: facts.join(BETWEEN), style: style.clone() }];
        let paragraph = Paragraph::new(fonts, &spans, &document.metadata.language);
        let setting = Setting::Ragged { hyphenation: None, indent: Pt::ZERO };
        let lines = paragraph.lines(room, &setting);
        let first = lines.into_iter().next().into_iter().flat_map(|line| line.runs);
        page.slug = first
            .map(|run| Mark {
                owner: Owner::Artifact(Artifact::Pagination),
                paint: Paint::Text { at, run },
                clip: None,
            })
            .collect();
    }
}
