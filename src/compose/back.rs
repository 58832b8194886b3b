//! The back cover: a call, the facts, a code to scan, the marks.

use super::story::{Back, Code, Fact, FactKind, Words};
use super::wording::{Writer, capitalised, shown_address, shown_link};
use super::{cover, practical};
use crate::language::address::is_address;
use crate::language::wording::fill;
use crate::programme::{Link, Located};
use chrono::NaiveDate;

pub(super) fn back(writer: &Writer) -> Back {
    let event = &writer.programme.event;
    let words = &writer.language.words;
    let days: Vec<NaiveDate> = event.days.iter().map(|day| day.value).collect();
    let mut facts = Vec::new();
    let mut fact = |kind: FactKind, label: &str, value: Option<Words>| {
        facts.extend(value.map(|value| Fact { kind, label: Some(writer.own(label)), value }));
    };
    let date = if days.len() > 1 { &words.dates } else { &words.date };
    fact(FactKind::Date, date, Some(writer.own(capitalised(&writer.language.dates(&days)))));
    fact(FactKind::Hours, &words.hours, hours(writer));
    fact(FactKind::Place, &words.place, cover::place(writer));
    fact(FactKind::Address, &words.address, event.address.as_ref().map(|address| writer.line(address)));
    let scanned = event.online_space.as_ref().or(event.registration.as_ref());
    // What the code says under it is not said twice.
    let link = |link: &Link| shown_link(link, scanned.is_some_and(|code| code.span == link.span));
    fact(FactKind::Registration, &words.registration, event.registration.as_ref().map(link));
    fact(FactKind::Resources, &words.resources, event.online_space.as_ref().map(link));
    // How to reach the first of several; all of them stand among what to know before coming, with their names.
    let contact = event.contact.as_ref().map(link);
    let first = || event.contacts.first().map(practical::ways);
    fact(FactKind::Contact, &words.contact, contact.or_else(first));
    let code = event
        .online_space
        .as_ref()
        .map(|space| (space, &words.online_space))
        .or(event.registration.as_ref().map(|registration| (registration, &words.registration)))
        .map(|(target, caption)| Code {
            address: target.address.clone(),
            caption: match &target.words {
                Some(words) if !is_address(words) => writer.line(&Located::new(words.clone(), target.span.clone())),
                _ => writer.own(caption.clone()),
            },
            alternative: fill(&words.qr_code, &[("address", &shown_address(&target.address))]),
        });
    Back {
        call: writer.line(event.tagline.as_ref().or(event.series.as_ref()).unwrap_or(&event.title)),
        facts,
        code,
        marks: cover::marks(writer),
        organisers: event.organisers.len() + event.co_organisers.len(),
    }
}

/// "10 h 00 – 16 h 45 (Paris, UTC+2)"; of a few days that differ, each with its own.
fn hours(writer: &Writer) -> Option<Words> {
    let event = &writer.programme.event;
    let of_days = || Some(writer.hours_by_day()).filter(|days| !days.is_empty()).map(|days| days.join(" · "));
    let hours = writer.event_hours().or_else(of_days)?;
    Some(writer.own(match (event.time_zone, event.days.first()) {
        (Some(zone), Some(day)) => format!("{hours} ({})", writer.language.time_zone(zone, day.value)),
        _ => hours,
    }))
}
