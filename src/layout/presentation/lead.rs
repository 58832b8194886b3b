//! The first words of a presentation, beside its sign.

use super::super::art;
use super::super::block::Block;
use super::super::page::{Structure, TagId, TagRole};
use super::super::prose::{prose, stacked};
use super::super::sheets::Sheets;
use super::super::typesetter::{Trial, Typesetter};
use crate::compose::story::Presentation;
use crate::text::Style;
use crate::units::{Point, Pt, Rect};

/// Lines of a large lead: more would be a text in large type.
pub(super) const MOST_LEAD_LINES: usize = 7;

/// How the lead is set: as the theme has it, in the smallest step that it has, or in a step of its titles.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lead {
    Usual,
    Small,
    Large(usize),
}

impl Lead {
    pub(super) fn style(self, ts: &Typesetter) -> Style {
        let ink = ts.theme.palette.ink;
        match self {
            Lead::Usual => ts.theme.types.lead.style(ink),
            Lead::Small => ts.theme.types.lead.step(ts.theme.types.lead.steps.len().saturating_sub(1), ink),
            Lead::Large(step) => ts.theme.types.section_title.step(step, ink),
        }
    }

    /// The measure of the lead: large type takes the whole column.
    pub(super) fn measure(self, ts: &Typesetter) -> Pt {
        let (_, main_width) = ts.theme.page.main_column();
        match self {
            Lead::Usual | Lead::Small => ts.theme.presentation.lead.pt().min(main_width),
            Lead::Large(_) => main_width,
        }
    }
}

/// Lines that the lead takes in a step of titles.
pub(super) fn lead_lines(ts: &mut Typesetter, presentation: &Presentation, step: usize) -> usize {
    let lead = Lead::Large(step);
    let (style, measure) = (lead.style(ts), lead.measure(ts));
    let height = ts.attempt(|ts| {
        Trial::Undone(stacked(prose(ts, &presentation.lead, &style, measure, (Structure::ROOT, TagRole::H2))).height)
    });
    (height / style.leading).round() as usize
}

/// Sets the lead beside the sign; gives where the page is free below the sign.
pub(super) fn lead(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    presentation: &Presentation,
    lead_as: Lead,
    parent: TagId,
) -> Pt {
    // Without a text beside it the sign would push the cards, which have signs of their own, from the page.
    if presentation.lead.is_empty() && presentation.body.is_empty() {
        return Pt::ZERO;
    }
    let one_column = ts.theme.page.is_stacked();
    let area = ts.theme.page.area();
    let (main, _) = ts.theme.page.main_column();
    let grid = ts.grid();
    let sheet_top = sheets.last().cursor;
    let sign = ts.theme.presentation.sign.pt();
    let mut block = Block::default();
    if !one_column {
        art::sign(ts, &mut block, None, Rect::new(area.x, sheet_top + grid * 0.5, art::sign_width(ts, sign), sign));
    }
    let mut height = Pt::ZERO;
    if !presentation.lead.is_empty() {
        let (style, measure) = (lead_as.style(ts), lead_as.measure(ts));
        let text = stacked(prose(ts, &presentation.lead, &style, measure, (parent, TagRole::H2)));
        height = ts.on_grid(text.height + grid * 1.25);
        block.put(text, Point::new(main, sheet_top));
    }
    let sheet = sheets.last();
    sheet.block.put(block, Point::default());
    sheet.cursor += height;
    if one_column { Pt::ZERO } else { sheet_top + grid * 1.5 + sign }
}
