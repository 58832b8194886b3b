//! The text of a slot of the matrix: from the richest wording to the tersest.

use super::super::mentions;
use super::super::set_text::SetText;
use super::super::typesetter::Typesetter;
use crate::compose::story::{Across, GlanceSlot, GlanceTitle, Words};
use crate::text::Style;
use crate::theme::Surface;
use crate::units::Pt;

/// The text of a slot, set in its measure.
pub(super) struct SlotText {
    pub hours: Option<SetText>,
    pub titles: Vec<SetText>,
    pub detail: Vec<SetText>,
    /// Where the page of each title stands.
    pub mentions: Vec<MentionPlace>,
    /// What a mention is set in.
    pub mention: Style,
    /// The format is there, where there is one.
    pub detailed: bool,
}

/// Where the page of a title is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MentionPlace {
    /// It leads nowhere.
    None,
    /// At the end of the line of the hours.
    ByHours,
    /// At the end of the last line of the title.
    ByTitle,
    /// At the end of the last line of what is known of it.
    ByDetail,
    /// On a line of its own, under the title.
    Below,
}

impl SlotText {
    pub(super) fn height(&self, between: Pt) -> Pt {
        let titles: Pt = self.titles.iter().map(SetText::height).sum();
        let details: Pt = self.detail.iter().map(SetText::height).sum();
        let hours = self.hours.as_ref().map_or(Pt::ZERO, SetText::height);
        let below = self.mentions.iter().filter(|place| **place == MentionPlace::Below).count();
        let mentions = self.mention.leading * below as f64;
        hours + titles + details + mentions + between * self.titles.len().saturating_sub(1) as f64
    }
    pub(super) fn overfull(&self) -> bool {
        self.hours.iter().chain(&self.titles).chain(&self.detail).any(SetText::overfull)
    }
}

/// What is said in a slot, from all to the least that still serves.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terse {
    details: bool,
    short: bool,
}

/// From the richest wording to the tersest. A format dropped here still stands with its session.
pub(super) const WORDINGS: [Terse; 3] = [
    Terse { details: true, short: false },
    Terse { details: false, short: false },
    Terse { details: false, short: true },
];

/// The text of a slot in a wording.
///
/// `plenaries` is what those of everyone stand on; `number` that of the parcours, where there are several.
pub(super) fn set_slot(
    ts: &mut Typesetter,
    slot: &GlanceSlot,
    plenaries: &Surface,
    measure: Pt,
    (step, terse): (usize, Terse),
    number: Option<usize>,
) -> SlotText {
    let palette = ts.theme.palette;
    let theme = ts.theme;
    let types = &theme.types;
    let words = |title: &GlanceTitle| match (&title.short, terse.short) {
        (Some(short), true) => short.clone(),
        _ => title.title.clone(),
    };
    let (hours, hours_colour, title_style, quiet) = match slot.across {
        Across::Break(_) | Across::Shared(_) => {
            // A break says everything in a breath.
            let style = types.caption.style(palette.grey);
            let told = slot.titles.iter().map(|title| &title.title).chain(&slot.room).filter(|words| !words.is_empty());
            let told: Vec<_> = told.collect();
            let joined = |parts: &[&Words]| Words::joined(parts.iter().copied(), "\u{A0}· ");
            let hours = Some(&slot.hours).filter(|hours| !hours.is_empty());
            let all: Vec<_> = hours.into_iter().chain(told.iter().copied()).collect();
            let mut title = ts.set_plain(&joined(&all), &style, measure);
            let mut apart = None;
            if let (Some(hours), true) = (hours, title.lines.len() > 1 && !told.is_empty()) {
                // No point ends a line where the hours may have theirs.
                let below = ts.set_plain(&joined(&told), &style, measure);
                let above = ts.set_plain(hours, &style, measure);
                if above.lines.len() + below.lines.len() <= title.lines.len() {
                    (apart, title) = (Some(above), below);
                }
            }
            let mentions = vec![MentionPlace::None];
            let (titles, detail) = (vec![title], Vec::new());
            return SlotText { hours: apart, titles, detail, mentions, mention: style, detailed: true };
        }
        Across::Everyone(_) => {
            // What is said of a plenary stands nowhere else.
            let hours = Words::joined(std::iter::once(&slot.hours).chain(&slot.kicker), " · ");
            (hours, plenaries.label, types.grid_plenary.step(step, plenaries.text), plenaries.quiet)
        }
        Across::Parcours(n) => {
            let numbered = number.map(|number| Words::own(number.to_string()));
            let hours = Words {
                span: slot.hours.span.clone(),
                ..Words::joined(numbered.iter().chain([&slot.hours]), "\u{2002}")
            };
            (hours, ts.accents[n].deep, types.grid_title.step(step, palette.ink), palette.grey)
        }
    };
    let leads = |title: &GlanceTitle| title.session.is_some();
    let mention = types.caption_strong.style(hours_colour);
    let room = if slot.titles.iter().any(leads) { mentions::room(ts, &mention) } else { Pt::ZERO };
    let hours = ts.set_plain(&hours, &types.caption_strong.style(hours_colour), measure);
    let titles: Vec<SetText> =
        slot.titles.iter().map(|title| ts.set_title(&words(title), &title_style, measure)).collect();
    let detail = details(ts, slot, &types.caption.style(quiet), measure, terse);
    let beside = |text: &SetText| {
        let last = text.lines.last().map_or(measure, |line| line.width);
        !text.rtl && (last + room).0 <= measure.0
    };
    let alone = slot.titles.len() == 1;
    let mentions = slot
        .titles
        .iter()
        .zip(&titles)
        .map(|(title, set)| match title {
            title if !leads(title) => MentionPlace::None,
            _ if alone && hours.lines.len() == 1 && beside(&hours) => MentionPlace::ByHours,
            _ if alone && detail.last().is_some_and(beside) => MentionPlace::ByDetail,
            _ if beside(set) => MentionPlace::ByTitle,
            _ => MentionPlace::Below,
        })
        .collect();
    SlotText { hours: Some(hours), titles, detail, mentions, mention, detailed: terse.details }
}

/// Format and room; the room stays when the format goes.
fn details(ts: &mut Typesetter, slot: &GlanceSlot, style: &Style, measure: Pt, terse: Terse) -> Vec<SetText> {
    let kept = terse.details || matches!(slot.across, Across::Everyone(_));
    let detail = slot.detail.as_ref().filter(|_| kept);
    detail.into_iter().chain(&slot.room).map(|words| ts.set_plain(words, style, measure)).collect()
}
