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
use super::typesetter::{Density, Trial, Typesetter};
use crate::compose::story::Presentation;
use crate::units::Pt;
use cards::{cards_under_text, list_of_cards, panels};
use columns::body;
use lead::{Lead, MOST_LEAD_LINES, lead, lead_lines};

impl Component for Presentation {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, spending, .. } = makeup;
        let density = spending.presentation;
        // It opens a page.
        let before = sheets.all.len();
        let way = |ts: &mut Typesetter, sheets: &mut Sheets, lead: Lead| {
            sheets.all.truncate(before);
            presentation(ts, sheets, self, (lead, density), targets, parent);
            (sheets.all.len(), sheets.free(ts))
        };
        let thin = ts.theme.page.area().height * THIN;
        let alone = furniture.matrix && !ts.theme.page.is_stacked() && !self.lead.is_empty();
        if alone && density == Density::Open {
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
        way(ts, sheets, if density == Density::Tight { Lead::Small } else { Lead::Usual });
    }
}

/// White of the presentation that is given up where it is to leave more room on its page: under its title, and under its text.
const GIVEN_UP: f64 = 1.0;

/// White under a presentation, as a share of the page, from which a short one is set larger.
const THIN: f64 = 0.25;

/// Sets the section; the cards lead to the parcours.
fn presentation(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    presentation: &Presentation,
    (lead_as, density): (Lead, Density),
    targets: &Targets,
    parent: TagId,
) {
    let given_up = if density == Density::Open { Pt::ZERO } else { ts.grid() * GIVEN_UP };
    titled_page(ts, sheets, &presentation.title, &presentation.title, parent);
    sheets.last().cursor -= given_up;
    let running = Running::Section(presentation.title.clone());
    let under_sign = lead(ts, sheets, presentation, lead_as, parent);
    let signed = sheets.all.len();
    if let Some(picture) = illustration::part(ts, presentation.picture.as_ref(), parent) {
        sheets.pour(ts, vec![picture], &running);
    }
    body(ts, sheets, presentation, &running, parent);
    sheets.last().cursor -= given_up;
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
