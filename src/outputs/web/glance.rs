//! The day at a glance: a list by time, in which what takes place at once stands side by side where the screen is wide enough.

use super::page::Page;
use super::words::{marked, unlinked};
use crate::compose::story::{Across, Glance, GlanceDay, GlanceSlot, Words};
use maud::{Markup, html};

/// Columns of parcours side by side on a wide screen: in more, words would break.
const MOST_COLUMNS: usize = 5;

/// What the section is called: the day itself, where there is but one.
pub(super) fn title(glance: &Glance) -> Words {
    match &glance.days[..] {
        [only] => only.title.clone(),
        _ => glance.title.clone(),
    }
}

pub(super) fn glance(page: &Page, glance: &Glance) -> Markup {
    let several = glance.days.len() > 1;
    html! {
        section #glance aria-labelledby="glance-title" {
            h2 #glance-title.section-title { (marked(&title(glance))) }
            @for day in &glance.days {
                @if several { h3.day.label { (marked(&day.name)) } }
                (self::day(page, day))
            }
        }
    }
}

fn day(page: &Page, day: &GlanceDay) -> Markup {
    // What begins together is one row.
    let mut rows: Vec<Vec<&GlanceSlot>> = Vec::new();
    for slot in &day.listed {
        match rows.iter_mut().find(|row| row[0].start == slot.start) {
            Some(row) => row.push(slot),
            None => rows.push(vec![slot]),
        }
    }
    let columns = day.columns.len();
    let at = if columns > MOST_COLUMNS { "at many" } else { "at" };
    html! {
        @if (2..=MOST_COLUMNS).contains(&columns) {
            // The heads of the columns are said again beside each session: for eyes alone.
            div.columns aria-hidden="true" style={ "--columns:" (columns) } {
                @for column in &day.columns {
                    p class=(page.tint(column.parcours)) { (page.sign(column.parcours)) span { (unlinked(&column.title)) } }
                }
            }
        }
        ol.glance role="list" {
            @for row in &rows {
                // Hours that differ stand beside each.
                @let together = row.iter().all(|slot| slot.hours.plain() == row[0].hours.plain());
                li.row {
                    p.hours.start-time {
                        @match day.scale.get(&row[0].start).filter(|_| !together) {
                            Some(hour) => (marked(hour)),
                            None => (marked(&row[0].hours)),
                        }
                    }
                    ul class=(at) role="list" style={ "--columns:" (columns.max(1)) } {
                        @for slot in row { (self::slot(page, day, slot, together)) }
                    }
                }
            }
        }
    }
}

fn slot(page: &Page, day: &GlanceDay, slot: &GlanceSlot, together: bool) -> Markup {
    let column = |parcours: usize| {
        let place = day.columns.iter().position(|column| column.parcours == parcours);
        place.filter(|_| day.columns.len() <= MOST_COLUMNS).map(|n| n + 1)
    };
    let (class, place) = match slot.across {
        Across::Everyone(_) => ("slot everyone".to_string(), None),
        Across::Shared(_) => ("slot rest".to_string(), None),
        Across::Break(_) => ("slot rest".to_string(), None),
        Across::Parcours(n) => (format!("slot own p{n}"), column(n)),
    };
    html! {
        li class=(class) style=[place.map(|n| format!("--track:{n}"))] {
            @if !together { span.span.hours { (marked(&slot.hours)) } " " }
            @if let Some(kicker) = &slot.kicker { span.kicker.label { (marked(kicker)) } " " }
            @for title in &slot.titles {
                " "
                @match title.session.as_ref().filter(|key| page.places.contains_key(*key)) {
                    Some(key) => a.title href=(page.link(key)) lang=[title.language.as_ref()] { (unlinked(&title.title)) },
                    None => span.title lang=[title.language.as_ref()] { (marked(&title.title)) },
                }
            }
            @if let Some(detail) = &slot.detail { " " span.quiet { (marked(detail)) } }
            @if let Some(room) = &slot.room { " " span.room { (marked(room)) } }
        }
    }
}
