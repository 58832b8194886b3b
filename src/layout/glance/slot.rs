//! The text of a slot of the grid: from the richest wording to the tersest that fits.

use super::super::typesetter::{SetText, Typesetter};
use crate::compose::story::{Across, GlanceSlot, GlanceTitle, Words};
use crate::text::{Setting, Style};
use crate::theme::Surface;
use crate::units::Pt;

/// The text of a slot, set so that it fits.
pub(super) struct SlotText {
    pub hours: Option<SetText>,
    pub titles: Vec<SetText>,
    pub detail: Vec<SetText>,
    /// Everything on one line: the hours lead the title.
    pub joined: bool,
    /// The format is there, where there is one.
    pub detailed: bool,
}

impl SlotText {
    pub(super) fn height(&self, between: Pt) -> Pt {
        let titles: Pt = self.titles.iter().map(SetText::height).sum();
        let details: Pt = self.detail.iter().map(SetText::height).sum();
        let hours = if self.joined { Pt::ZERO } else { self.hours.as_ref().map_or(Pt::ZERO, SetText::height) };
        hours + titles + details + between * self.titles.len().saturating_sub(1) as f64
    }
    pub(super) fn overfull(&self) -> bool {
        self.hours.iter().chain(&self.titles).chain(&self.detail).any(SetText::overfull)
    }
}

/// What is said in a slot, from all to the least that still serves.
#[derive(Clone, Copy)]
pub(super) struct Terse {
    details: bool,
    short: bool,
    joined: bool,
}

/// From the richest wording to the tersest. A format dropped here still stands with its session.
pub(super) const WORDINGS: [Terse; 4] = [
    Terse { details: true, short: false, joined: false },
    Terse { details: false, short: false, joined: false },
    Terse { details: false, short: true, joined: false },
    Terse { details: false, short: true, joined: true },
];

/// The text of a slot in a wording; `None` where the slot cannot be worded so.
///
/// `plenaries` is what those of everyone stand on.
pub(super) fn set_slot(
    ts: &mut Typesetter,
    slot: &GlanceSlot,
    plenaries: &Surface,
    measure: Pt,
    step: usize,
    terse: Terse,
) -> Option<SlotText> {
    let palette = ts.theme.palette;
    let theme = ts.theme;
    let types = &theme.types;
    let words = |title: &GlanceTitle| match (&title.short, terse.short) {
        (Some(short), true) => short.clone(),
        _ => title.title.clone(),
    };
    let (hours, hours_colour, title_style, quiet) = match slot.across {
        Across::Break(_) | Across::Shared(_) => {
            let style = types.caption.style(palette.grey);
            let titles = slot.titles.iter().map(|title| ts.set_plain(&words(title), &style, measure)).collect();
            let detail = slot.room.iter().map(|room| ts.set_plain(room, &style, measure)).collect();
            return Some(SlotText { hours: None, titles, detail, joined: false, detailed: true });
        }
        Across::Everyone(_) => {
            let kicker = slot.kicker.iter().filter(|_| terse.details);
            let hours = Words::joined(std::iter::once(&slot.hours).chain(kicker), " · ");
            (hours, plenaries.label, types.grid_plenary.step(step, plenaries.text), plenaries.quiet)
        }
        Across::Parcours(n) => {
            let style = types.grid_title.step(step, palette.ink);
            (slot.hours.clone(), ts.accents[n].deep, style, palette.grey)
        }
    };
    let hours = ts.set_plain(&hours, &types.caption_strong.style(hours_colour), measure);
    let titles = slot.titles.iter().map(|title| ts.set_title(&words(title), &title_style, measure)).collect();
    let detail = details(ts, slot, &types.caption.style(quiet), measure, terse);
    let text = SlotText { hours: Some(hours), titles, detail, joined: false, detailed: terse.details };
    joined_or_stacked(ts, text, slot, measure, terse, &title_style)
}

/// Format and room; the room stays when the format goes.
fn details(ts: &mut Typesetter, slot: &GlanceSlot, style: &Style, measure: Pt, terse: Terse) -> Vec<SetText> {
    let detail = slot.detail.as_ref().filter(|_| terse.details);
    detail.into_iter().chain(&slot.room).map(|words| ts.set_plain(words, style, measure)).collect()
}

/// For the lowest slots: the hours lead the title on its first line. Only for a slot with one title.
fn joined_or_stacked(
    ts: &mut Typesetter,
    mut text: SlotText,
    slot: &GlanceSlot,
    measure: Pt,
    terse: Terse,
    style: &Style,
) -> Option<SlotText> {
    if !terse.joined {
        return Some(text);
    }
    let [title] = slot.titles.as_slice() else { return None };
    let indent = text.hours.as_ref().map_or(Pt::ZERO, SetText::width) + ts.grid() * 0.5;
    let words = title.short.as_ref().unwrap_or(&title.title);
    text.titles = vec![ts.set(words, style, measure, &Setting::Ragged { hyphenation: None, indent })];
    text.joined = true;
    Some(text)
}
