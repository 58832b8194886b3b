//! The day at a glance: what takes place when, in every parcours at once.

use super::particulars::marked;
use super::sessions::break_name;
use super::story::{Across, Glance, GlanceColumn, GlanceDay, GlanceSlot, GlanceTitle, Key, Pause, Words};
use super::wording::{Writer, capitalised};
use crate::language::wording::fill;
use crate::programme::{Line, Session, SessionKind, Slot};
use chrono::{NaiveDate, NaiveTime};
use std::collections::{BTreeMap, BTreeSet};

/// Minutes assumed for a session without an end that nothing follows.
const ASSUMED: u32 = 60;
/// An event that begins no earlier is an evening.
const EVENING: u32 = 17 * 60;

/// `None` when nothing has a time.
pub(super) fn glance(writer: &Writer) -> Option<Glance> {
    let programme = writer.programme;
    let words = &writer.language.words;
    let several = programme.event.days.len() > 1;
    let days: Vec<GlanceDay> = programme
        .event
        .days
        .iter()
        .filter_map(|day| {
            let slots = slots(writer, day.value);
            let evening = slots.iter().all(|slot| slot.start >= EVENING);
            let date = writer.language.date_without_year(day.value);
            let name = writer.day_head(day.value);
            let title = if several {
                writer.own(capitalised(&fill(&words.glance_of_one_day, &[("date", &date)])))
            } else if evening {
                writer.own(words.glance_of_the_evening.clone())
            } else {
                writer.own(words.glance_of_the_day.clone())
            };
            let columns = columns(writer, &slots);
            let (listed, scale) = (shared_breaks(&slots), scale(writer, &slots));
            (!slots.is_empty()).then_some(GlanceDay { title, name, day: day.value, columns, slots, listed, scale })
        })
        .collect();
    let alone = programme.breaks.iter().filter(|shared| !shared.placed && shared.slot.start.is_some());
    let alone = alone.map(|shared| Pause {
        when: writer.moment(&shared.slot),
        name: break_name(writer, shared.title.as_ref(), shared.room.as_ref()),
    });
    let alone = alone.collect();
    (!days.is_empty()).then(|| Glance { title: writer.own(words.glance_of_the_days.clone()), days, alone })
}

/// The parcours that have something that day.
fn columns(writer: &Writer, slots: &[GlanceSlot]) -> Vec<GlanceColumn> {
    let programme = writer.programme;
    let held =
        |n: usize| slots.iter().any(|slot| matches!(slot.across, Across::Parcours(p) | Across::Break(p) if p == n));
    (0..programme.parcours.len())
        .filter(|&n| held(n))
        .map(|n| {
            let parcours = &programme.parcours[n];
            let mut caption: Vec<Words> = writer.parcours_number(n).into_iter().collect();
            let names: Vec<&str> =
                parcours.bearers.iter().map(|id| programme.partners[id.0].name.value.as_str()).collect();
            if !names.is_empty() {
                caption.push(writer.own(writer.language.list(&names)));
            }
            GlanceColumn {
                parcours: n,
                title: writer.line(parcours.short_title.as_ref().unwrap_or(&parcours.title)),
                caption: (!caption.is_empty())
                    .then(|| Words { span: Some(parcours.title.span.clone()), ..Words::joined(&caption, ", ") }),
            }
        })
        .collect()
}

fn slots(writer: &Writer, day: NaiveDate) -> Vec<GlanceSlot> {
    let Writer { programme, keys, .. } = *writer;
    let mut slots = of_plenaries(writer, day);
    for (n, parcours) in programme.parcours.iter().enumerate() {
        let mut last: Option<usize> = None;
        let own =
            parcours.sessions.iter().enumerate().filter(|(_, session)| session.slot.day == day && !session.shared);
        for (m, session) in own {
            let key = keys.parcours_session(n, m);
            match (session.slot.minutes(), last) {
                (Some((start, end)), _) => {
                    let across = match session.kind {
                        SessionKind::Session => Across::Parcours(n),
                        SessionKind::Break => Across::Break(n),
                    };
                    let slot = slot(writer, across, &session.slot, start, end);
                    last = Some(slots.len());
                    slots.push(of_session(writer, n, session, key, slot));
                }
                (None, _) if session.is_untimed() => {}
                // A session without a time of its own shares the slot before it.
                (None, Some(last)) => {
                    let hours = slots[last].hours.clone();
                    slots[last].titles.extend(session_title(writer, session, key, &hours));
                }
                (None, None) => {}
            }
        }
    }
    slots.extend(of_breaks(writer, day));
    assume_ends(&mut slots);
    slots.sort_by_key(|slot| {
        let column = match slot.across {
            Across::Everyone(_) | Across::Shared(_) => 0,
            Across::Parcours(n) | Across::Break(n) => n + 1,
        };
        (slot.start, column)
    });
    slots
}

/// What is for everybody.
pub(super) fn of_plenaries(writer: &Writer, day: NaiveDate) -> Vec<GlanceSlot> {
    let Writer { programme, keys, .. } = *writer;
    let mut slots = Vec::new();
    for (n, plenary) in programme.plenaries.iter().enumerate().filter(|(_, plenary)| plenary.slot.day == day) {
        let Some((start, end)) = plenary.slot.minutes() else { continue };
        let kicker = plenary.kicker.as_ref().map_or_else(|| writer.plenary_word(), |line| writer.line(line));
        let mut slot = slot(writer, Across::Everyone(n), &plenary.slot, start, end);
        slot.kicker = Some(kicker);
        let key = keys.plenary(n);
        slot.titles.push(title(writer, &plenary.title, plenary.short_title.as_ref(), Some(key), &slot.hours));
        slot.detail = plenary.summary.as_ref().map(|summary| writer.line(summary));
        slot.room = plenary.room.as_ref().map(|room| writer.line(room));
        slots.push(slot);
    }
    slots
}

/// What all share between the sessions.
pub(super) fn of_breaks(writer: &Writer, day: NaiveDate) -> Vec<GlanceSlot> {
    let breaks = writer.programme.breaks.iter().enumerate();
    let mut slots = Vec::new();
    for (n, shared) in breaks.filter(|(_, shared)| shared.slot.day == day && !shared.in_plenary) {
        let Some((start, end)) = shared.slot.minutes() else { continue };
        let mut slot = slot(writer, Across::Shared(n), &shared.slot, start, end);
        let name = match &shared.title {
            Some(title) => self::title(writer, title, None, None, &slot.hours),
            None => unnamed_break(writer),
        };
        slot.titles.push(name);
        slot.room = shared.room.as_ref().map(|room| writer.line(room));
        slots.push(slot);
    }
    slots
}

pub(super) fn slot(writer: &Writer, across: Across, of: &Slot, start: u32, end: Option<u32>) -> GlanceSlot {
    GlanceSlot {
        across,
        start,
        end: end.unwrap_or(start),
        end_known: end.is_some(),
        hours: Words { span: Some(of.span.clone()), ..writer.own(writer.hours(of.start, of.end).unwrap_or_default()) },
        kicker: None,
        titles: Vec::new(),
        detail: None,
        room: None,
    }
}

/// A session without an end lasts until the next one of its parcours or of everyone, or an hour.
pub(super) fn assume_ends(slots: &mut [GlanceSlot]) {
    let starts: Vec<(Across, u32)> = slots.iter().map(|slot| (slot.across, slot.start)).collect();
    let column = |across: Across| match across {
        Across::Everyone(_) | Across::Shared(_) => None,
        Across::Parcours(n) | Across::Break(n) => Some(n),
    };
    for slot in slots.iter_mut().filter(|slot| !slot.end_known) {
        let own = column(slot.across);
        slot.end = starts
            .iter()
            .filter(|(across, start)| {
                *start > slot.start && (own.is_none() || column(*across).is_none() || column(*across) == own)
            })
            .map(|(_, start)| *start)
            .min()
            .map_or(slot.start + ASSUMED, |next| next.min(slot.start + 2 * ASSUMED));
    }
}

pub(super) fn session_title(writer: &Writer, session: &Session, key: Key, hours: &Words) -> Option<GlanceTitle> {
    let writer = &writer.in_the_language_of(session);
    let titled = worded_title(writer, session, key, hours)?;
    let title = marked(writer, session, titled.title.clone());
    let link =
        if title == titled.title { titled.link.clone() } else { format!("{}, {}", hours.plain(), title.plain()) };
    let short = titled.short.clone().map(|short| marked(writer, session, short));
    Some(GlanceTitle { title, short, link, language: session.language.clone(), ..titled })
}

/// A session of a parcours in its slot.
pub(super) fn of_session(
    writer: &Writer,
    parcours: usize,
    session: &Session,
    key: Key,
    slot: GlanceSlot,
) -> GlanceSlot {
    GlanceSlot {
        kicker: writer.parcours_number(parcours),
        titles: session_title(writer, session, key, &slot.hours).into_iter().collect(),
        // Without a title the format stands for one.
        detail: session.format.as_ref().filter(|_| session.title.is_some()).map(|format| writer.line(format)),
        room: session.room.as_ref().map(|room| writer.line(room)),
        ..slot
    }
}

fn worded_title(writer: &Writer, session: &Session, key: Key, hours: &Words) -> Option<GlanceTitle> {
    match (&session.title, session.kind) {
        (Some(line), SessionKind::Session) => Some(title(writer, line, session.short_title.as_ref(), Some(key), hours)),
        (Some(line), SessionKind::Break) => Some(title(writer, line, session.short_title.as_ref(), None, hours)),
        (None, SessionKind::Break) => Some(unnamed_break(writer)),
        // A session that is only a format and people shows its format.
        (None, SessionKind::Session) => {
            let line = session.format.as_ref()?;
            Some(title(writer, line, None, Some(key), hours))
        }
    }
}

fn unnamed_break(writer: &Writer) -> GlanceTitle {
    GlanceTitle {
        title: writer.own(writer.language.words.break_.clone()),
        short: None,
        session: None,
        language: None,
        link: String::new(),
    }
}

fn title(writer: &Writer, line: &Line, short: Option<&Line>, session: Option<Key>, hours: &Words) -> GlanceTitle {
    let title = writer.line(line);
    GlanceTitle {
        link: format!("{}, {}", hours.plain(), title.plain()),
        title,
        short: short.map(|short| writer.line(short)),
        session,
        language: None,
    }
}

/// The hours of a scale along a day, in words.
fn scale(writer: &Writer, slots: &[GlanceSlot]) -> BTreeMap<u32, Words> {
    let edges = slots.iter().flat_map(|slot| [slot.start, slot.end]);
    let full = edges.clone().min().zip(edges.clone().max()).into_iter().flat_map(|(first, last)| {
        let hours = first.div_ceil(60)..=last / 60;
        hours.map(|hour| hour * 60)
    });
    let worded = |minute: u32| {
        let time = NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0).unwrap_or_default();
        (minute, writer.own(writer.hour(time)))
    };
    edges.chain(full).map(worded).collect()
}

/// The slots of a day, with a break that several parcours take together told once: with the names of those parcours, or
/// with none where all of them take it.
fn shared_breaks(slots: &[GlanceSlot]) -> Vec<GlanceSlot> {
    let parcours = |slot: &GlanceSlot| match slot.across {
        Across::Parcours(n) | Across::Break(n) => Some(n),
        Across::Everyone(_) | Across::Shared(_) => None,
    };
    let all: BTreeSet<usize> = slots.iter().filter_map(parcours).collect();
    let mut told: Vec<GlanceSlot> = Vec::new();
    let mut takers: Vec<BTreeSet<usize>> = Vec::new();
    for slot in slots {
        let Some(at) = told.iter().position(|other| same_break(slot, other)) else {
            told.push(slot.clone());
            takers.push(parcours(slot).into_iter().collect());
            continue;
        };
        takers[at].extend(parcours(slot));
        let kickers: Vec<&Words> = told[at].kicker.iter().chain(&slot.kicker).collect();
        told[at].kicker = Some(Words::joined(kickers, ", ")).filter(|_| takers[at] != all);
    }
    told
}

fn same_break(a: &GlanceSlot, b: &GlanceSlot) -> bool {
    let titles = |slot: &GlanceSlot| slot.titles.iter().map(|title| title.title.plain()).collect::<Vec<_>>();
    let room = |slot: &GlanceSlot| slot.room.as_ref().map(Words::plain);
    matches!((a.across, b.across), (Across::Break(_), Across::Break(_)))
        && (a.start, a.end, a.end_known) == (b.start, b.end, b.end_known)
        && titles(a) == titles(b)
        && room(a) == room(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Inline;

    fn words(text: &str) -> Words {
        Words { pieces: vec![Inline { text: text.to_string(), ..Inline::default() }], span: None }
    }

    fn slot(across: Across, title: &str) -> GlanceSlot {
        let (Across::Everyone(n) | Across::Parcours(n) | Across::Break(n) | Across::Shared(n)) = across;
        GlanceSlot {
            across,
            start: 720,
            end: 780,
            end_known: true,
            hours: words("12:00 – 13:00"),
            kicker: Some(words(&format!("Track {}", n + 1))),
            titles: vec![GlanceTitle {
                title: words(title),
                short: None,
                session: None,
                language: None,
                link: String::new(),
            }],
            detail: None,
            room: None,
        }
    }

    fn told(slots: &[GlanceSlot]) -> Vec<(String, Option<String>)> {
        let kicker = |slot: &GlanceSlot| slot.kicker.as_ref().map(Words::plain);
        shared_breaks(slots).iter().map(|slot| (slot.titles[0].title.plain(), kicker(slot))).collect()
    }

    #[test]
    fn a_break_of_all_parcours_is_told_once_for_everybody() {
        let slots = [slot(Across::Break(0), "Lunch"), slot(Across::Break(1), "Lunch"), slot(Across::Break(2), "Lunch")];
        assert_eq!(told(&slots), [("Lunch".to_string(), None)]);
    }

    #[test]
    fn a_break_of_some_parcours_names_them() {
        let slots = [
            slot(Across::Break(0), "Lunch"),
            slot(Across::Parcours(1), "Walk"),
            slot(Across::Break(2), "Lunch"),
            slot(Across::Break(3), "Picnic"),
        ];
        let track = |n| Some(format!("Track {n}"));
        assert_eq!(
            told(&slots),
            [
                ("Lunch".to_string(), Some("Track 1, Track 3".to_string())),
                ("Walk".to_string(), track(2)),
                ("Picnic".to_string(), track(4)),
            ]
        );
    }
}
