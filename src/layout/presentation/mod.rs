//! The presentation: a lead beside the sign, the text in columns, a card for each parcours.

mod cards;
mod columns;
mod lead;

use super::illustration;
use super::makeup::{Component, Makeup};
use super::page::TagId;
use super::sheets::{Running, Sheets};
use super::targets::Targets;
use super::title::titled_page;
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::Presentation;
use cards::{cards_under_text, list_of_cards, panels};
use columns::body;
use lead::{Lead, MOST_LEAD_LINES, lead, lead_lines};

impl Component for Presentation {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, .. } = makeup;
        // It opens a page.
        let before = sheets.all.len();
        let way = |ts: &mut Typesetter, sheets: &mut Sheets, lead: Lead| {
            sheets.all.truncate(before);
            presentation(ts, sheets, self, lead, targets, parent);
            (sheets.all.len(), sheets.free(ts))
        };
        let thin = ts.theme.page.area().height * THIN;
        let alone = furniture.matrix && !ts.theme.page.is_stacked() && !self.lead.is_empty();
        if alone {
            // What follows opens a page: a short welcome is set larger, in a step under that of the page's title.
            let usual = ts.attempt(|ts| Trial::Undone(way(ts, sheets, Lead::Usual)));
            let large = (1..ts.theme.types.section_title.steps.len()).find(|&step| {
                usual.1.0 > thin.0
                    && ts.attempt(|ts| {
                        let (pages, free) = way(ts, sheets, Lead::Large(step));
                        let holds = pages == usual.0 && free.0 >= 0.0 && free.0 <= usual.1.0;
                        if holds && lead_lines(ts, self, step) <= MOST_LEAD_LINES {
                            Trial::Kept(true)
                        } else {
                            Trial::Undone(false)
                        }
                    })
            });
            if large.is_some() {
                return;
            }
        }
        way(ts, sheets, Lead::Usual);
    }
}

/// White under a presentation, as a share of the page, from which a short one is set larger.
const THIN: f64 = 0.25;

/// Sets the section; the cards lead to the parcours.
fn presentation(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    presentation: &Presentation,
    lead_as: Lead,
    targets: &Targets,
    parent: TagId,
) {
    titled_page(ts, sheets, &presentation.title, &presentation.title, parent);
    let running = Running::Section(presentation.title.clone());
    let under_sign = lead(ts, sheets, presentation, lead_as, parent);
    let signed = sheets.all.len();
    if let Some(picture) = illustration::part(ts, presentation.picture.as_ref(), parent) {
        sheets.pour(ts, vec![picture], &running);
    }
    body(ts, sheets, presentation, &running, parent);
    // A short text without a lead ends beside the sign: what follows stands below it.
    if sheets.all.len() == signed {
        let sheet = sheets.last();
        sheet.cursor = sheet.cursor.max(under_sign);
    }
    if let Some(cards) = &presentation.cards {
        let page = &ts.theme.page;
        let most = page.columns_in(page.area().width, page.least.card);
        let free = sheets.free(ts);
        let alone = presentation.lead.is_empty() && presentation.body.is_empty();
        let parts = if cards.cards.len() > most {
            list_of_cards(ts, cards, targets, parent)
        } else if alone {
            panels(ts, cards, targets, free, parent)
        } else {
            match cards_under_text(ts, cards, targets, free, parent) {
                Some(parts) => parts,
                None => {
                    sheets.open(ts, running.clone());
                    let free = sheets.free(ts);
                    panels(ts, cards, targets, free, parent)
                }
            }
        };
        sheets.pour(ts, parts, &running);
    }
}
