//! Sessions, breaks and what holds them.

use super::matching::{Held, Matched, matched, people};
use super::{Change, Fact, Kind, text, words};
use crate::diagnostic::{Saying, Value, say};
use crate::language::folding::fold;
use crate::programme::{Programme, SessionKind, SharedBreak, Slot};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn compare(old: &Programme, new: &Programme, changes: &mut Vec<Change>) {
    let several_days = old.event.days.len() > 1 || new.event.days.len() > 1;
    let Matched { same, gone, come } = matched(old, new);
    let mut told: Vec<((NaiveDate, u32), usize, Vec<Change>)> = Vec::new();
    for (one, other) in &same {
        let mut found = Vec::new();
        pair(one, other, several_days, &mut found);
        told.push((other.session.slot.moment(), other.session.span.start, found));
    }
    for held in gone {
        told.push((held.session.slot.moment(), 0, vec![there_no_more(&held, several_days)]));
    }
    for held in come {
        let change = new_there(&held, several_days);
        told.push((held.session.slot.moment(), held.session.span.start, vec![change]));
    }
    told.sort_by_key(|(moment, place, _)| (*moment, *place));
    changes.extend(told.into_iter().flat_map(|(_, _, found)| found));
    shared(&old.breaks, &new.breaks, several_days, changes);
    holders(old, new, several_days, changes);
}

/// "14 h 00 – 15 h 00", with its day where there are several.
pub(super) fn when(slot: &Slot, day: bool) -> Option<Saying> {
    let hours = match (slot.start, slot.end) {
        (Some(start), Some(end)) => Some(say("change-from-to").with("start", start).with("end", end)),
        (Some(start), None) => Some(say("change-at").with("start", start)),
        (None, Some(end)) => Some(say("change-until").with("end", end)),
        (None, None) => None,
    };
    match (day, hours) {
        (true, Some(hours)) => Some(say("change-on-day-at").with("day", slot.date()).with("hours", hours)),
        (true, None) => Some(say("change-on-day").with("day", slot.date())),
        (false, hours) => hours,
    }
}

fn pair(one: &Held, other: &Held, several_days: bool, changes: &mut Vec<Change>) {
    let (old, new) = (one.session, other.session);
    let name = other.name();
    let what = (old.kind == SessionKind::Break).then(|| format!("{name} ({})", other.holder));
    let what = what.as_deref().unwrap_or(name);
    let place = Some(new.span.clone());
    if fold(one.name()) != fold(name) || one.name() != name {
        let saying = say("change-renamed").with("old", one.name()).with("new", name);
        let kind = Kind::Title;
        let (before, after) = (Some(one.name().into()), Some(name.into()));
        changes.push(Change { kind, what: Some(name.to_owned()), saying, before, after, place: place.clone() });
    }
    if old.particulars.cancelled != new.particulars.cancelled {
        let key = if new.particulars.cancelled { "change-cancelled" } else { "change-restored" };
        changes.push(Change {
            kind: Kind::Cancelled,
            what: Some(what.to_owned()),
            saying: say(key).with("what", what),
            before: Some(old.particulars.cancelled.into()),
            after: Some(new.particulars.cancelled.into()),
            place: place.clone(),
        });
    }
    // What nobody comes to has no hours and no room that matter.
    if new.particulars.cancelled {
        return;
    }
    hours(what, &old.slot, &new.slot, several_days, place.clone(), changes);
    let fact = |kind, label| Fact { kind, what: Some(what), label };
    fact(Kind::Room, "change-label-room").line(&old.room, &new.room, changes);
    if one.parcours && other.parcours && fold(one.holder) != fold(other.holder) && !renamed_holder(one, other) {
        let fact = fact(Kind::Parcours, "change-label-parcours");
        fact.note(Some(one.holder), Some(other.holder), place.clone(), changes);
    }
    attendance(what, one, other, changes);
    fact(Kind::Detail, "change-label-format").line(
        &old.format.clone().filter(|_| old.title.is_some()),
        &new.format.clone().filter(|_| new.title.is_some()),
        changes,
    );
    let (own, then) = (&old.particulars, &new.particulars);
    fact(Kind::Time, "change-label-moved").line(&own.moved, &then.moved, changes);
    fact(Kind::Detail, "change-label-level").line(&own.level, &then.level, changes);
    fact(Kind::Detail, "change-label-audience").line(&own.audience, &then.audience, changes);
    let capacity = |located: &Option<crate::programme::Located<u32>>| located.as_ref().map(|located| located.value);
    let span = then.capacity.as_ref().map(|capacity| capacity.span.clone());
    fact(Kind::Detail, "change-label-capacity").note(capacity(&own.capacity), capacity(&then.capacity), span, changes);
    fact(Kind::Detail, "change-label-registration").link(&own.registration, &then.registration, changes);
    fact(Kind::Detail, "change-label-video").link(&own.video, &then.video, changes);
    fact(Kind::Room, "change-label-meeting-point").line(&own.meeting_point, &then.meeting_point, changes);
    fact(Kind::Time, "change-label-duration").line(&own.duration, &then.duration, changes);
    fact(Kind::Detail, "change-label-materials").line(&own.materials, &then.materials, changes);
    fact(Kind::Detail, "change-label-languages").lines(&own.spoken_languages, &then.spoken_languages, changes);
    let items = |held: &Held| -> Vec<String> {
        let item = |item: &crate::programme::SessionItem| {
            format!("{}\n{}", text(&item.title).unwrap_or_default(), words(item.description.as_ref()))
        };
        held.session.items.iter().map(item).collect()
    };
    let reworded = words(old.description.as_ref()) != words(new.description.as_ref())
        || items(one) != items(other)
        || texts(&own.keywords) != texts(&then.keywords);
    if reworded {
        let saying = say("change-reworded").with("what", what);
        let kind = Kind::Text;
        changes.push(Change { kind, what: Some(what.to_owned()), saying, before: None, after: None, place });
    }
}

fn texts(lines: &[crate::programme::Line]) -> Vec<&str> {
    lines.iter().map(|line| line.value.as_str()).collect()
}

/// Whether the parcours as a whole has another title.
fn renamed_holder(one: &Held, other: &Held) -> bool {
    let place = |held: &Held| held.programme.parcours.iter().position(|parcours| parcours.title.value == held.holder);
    let known = |held: &Held, title: &str| {
        held.programme.parcours.iter().any(|parcours| fold(&parcours.title.value) == fold(title))
    };
    place(one) == place(other) && !known(other, one.holder) && !known(one, other.holder)
}

fn hours(
    what: &str,
    old: &Slot,
    new: &Slot,
    several_days: bool,
    place: Option<crate::diagnostic::Span>,
    changes: &mut Vec<Change>,
) {
    let same_day = old.day == new.day;
    let times = |slot: &Slot| (slot.start, slot.end, slot.after_midnight);
    if same_day && times(old) == times(new) {
        return;
    }
    let day = old.date() != new.date() || several_days;
    let (before, after) = (when(old, day), when(new, day));
    let mut saying = match (&before, &after) {
        (Some(_), Some(_)) => say("change-time"),
        (None, Some(_)) => say("change-time-new"),
        (_, None) => say("change-time-gone"),
    };
    saying = saying.with("what", what);
    for (key, words) in [("old", &before), ("new", &after)] {
        if let Some(words) = words {
            saying = saying.with(key, words.clone());
        }
    }
    let (before, after) = (before.map(Value::from), after.map(Value::from));
    changes.push(Change { kind: Kind::Time, what: Some(what.to_owned()), saying, before, after, place });
}

/// Who speaks no more, who speaks now.
fn attendance(what: &str, one: &Held, other: &Held, changes: &mut Vec<Change>) {
    let (old, new): (BTreeMap<String, String>, BTreeMap<String, String>) = (people(one), people(other));
    // A name that was corrected is one person, told once.
    let known = |name: &str, among: &BTreeMap<String, String>| {
        among.keys().any(|other| strsim::normalized_damerau_levenshtein(other, name) > 0.85)
    };
    let names = |of: &BTreeMap<String, String>, other: &BTreeMap<String, String>| -> Vec<String> {
        let left = of.iter().filter(|(key, _)| !other.contains_key(*key) && !known(key, other));
        left.map(|(_, name)| name.clone()).collect()
    };
    let (out, come) = (names(&old, &new), names(&new, &old));
    for (key, list) in [("change-people-out", out), ("change-people-in", come)] {
        if list.is_empty() {
            continue;
        }
        let saying = say(key).with("what", what).with("n", list.len()).with("names", list.clone());
        let value = Some(Value::from(list));
        let (before, after) = if key == "change-people-out" { (value, None) } else { (None, value) };
        let place = Some(other.session.span.clone());
        changes.push(Change { kind: Kind::People, what: Some(what.to_owned()), saying, before, after, place });
    }
}

fn told(held: &Held, several_days: bool) -> Saying {
    let mut saying = say("change-there").with("what", held.name()).with("holder", held.holder);
    let words = when(&held.session.slot, several_days);
    let room = held.session.room.as_ref().map(|room| Value::from(&room.value));
    let known: Vec<Value> = words.map(Value::from).into_iter().chain(room).collect();
    saying = saying.with("n", known.len()).with("where", known);
    saying
}

fn new_there(held: &Held, several_days: bool) -> Change {
    let key = if held.session.particulars.cancelled { "change-added-cancelled" } else { "change-added" };
    Change {
        kind: Kind::Added,
        what: Some(held.name().to_owned()),
        saying: say(key).with("session", told(held, several_days)),
        before: None,
        after: when(&held.session.slot, true).map(Value::from),
        place: Some(held.session.span.clone()),
    }
}

fn there_no_more(held: &Held, several_days: bool) -> Change {
    Change {
        kind: Kind::Removed,
        what: Some(held.name().to_owned()),
        saying: say("change-removed").with("session", told(held, several_days)),
        before: when(&held.session.slot, true).map(Value::from),
        after: None,
        place: None,
    }
}

/// What all share, by day and name.
fn shared(old: &[SharedBreak], new: &[SharedBreak], several_days: bool, changes: &mut Vec<Change>) {
    let name = |one: &SharedBreak| text(&one.title).unwrap_or_default();
    let mut left: Vec<&SharedBreak> = old.iter().collect();
    for one in new {
        let is_same = |other: &&SharedBreak| fold(&name(other)) == fold(&name(one)) && other.slot.day == one.slot.day;
        let what = name(one);
        let value: Value = if what.is_empty() { say("change-a-break").into() } else { what.clone().into() };
        let own = if what.is_empty() { None } else { Some(what.as_str()) };
        match left.iter().position(is_same) {
            Some(n) => {
                let before = left.remove(n);
                let times = |slot: &Slot| (slot.start, slot.end);
                if times(&before.slot) != times(&one.slot) {
                    let (old, new) = (when(&before.slot, several_days), when(&one.slot, several_days));
                    let saying = say("change-time").with("what", value);
                    let saying = saying.with("old", old.clone().unwrap_or_else(|| say("change-a-break")));
                    let saying = saying.with("new", new.clone().unwrap_or_else(|| say("change-a-break")));
                    let (before, after) = (old.map(Value::from), new.map(Value::from));
                    let place = Some(one.slot.span.clone());
                    changes.push(Change { kind: Kind::Time, what: Some(what.clone()), saying, before, after, place });
                }
                Fact { kind: Kind::Room, what: own, label: "change-label-room" }.line(&before.room, &one.room, changes);
            }
            None => {
                let saying = say("change-break-new").with("what", value);
                let saying =
                    saying.with("when", when(&one.slot, several_days).unwrap_or_else(|| say("change-a-break")));
                let place = Some(one.slot.span.clone());
                let after = when(&one.slot, true).map(Value::from);
                changes.push(Change { kind: Kind::Added, what: Some(what), saying, before: None, after, place });
            }
        }
    }
    for gone in left {
        let what = name(gone);
        let value: Value = if what.is_empty() { say("change-a-break").into() } else { what.clone().into() };
        let saying = say("change-break-gone").with("what", value);
        let saying = saying.with("when", when(&gone.slot, several_days).unwrap_or_else(|| say("change-a-break")));
        let before = when(&gone.slot, true).map(Value::from);
        changes.push(Change { kind: Kind::Removed, what: Some(what), saying, before, after: None, place: None });
    }
}

/// Parcours and plenaries themselves.
fn holders(old: &Programme, new: &Programme, several_days: bool, changes: &mut Vec<Change>) {
    let titles = |programme: &Programme| -> BTreeSet<String> {
        programme.parcours.iter().map(|parcours| fold(&parcours.title.value)).collect()
    };
    let (was, is) = (titles(old), titles(new));
    let unknown = |programme: &Programme, known: &BTreeSet<String>| -> Vec<(usize, String)> {
        let all = programme.parcours.iter().enumerate();
        let new = all.filter(|(_, parcours)| !known.contains(&fold(&parcours.title.value)));
        new.map(|(n, parcours)| (n, parcours.title.value.clone())).collect()
    };
    let (mut gone, come) = (unknown(old, &is), unknown(new, &was));
    for (n, title) in come {
        let place = Some(new.parcours[n].span.clone());
        let id = |one: &crate::programme::Parcours| text(&one.id);
        let same = gone.iter().position(|(m, _)| {
            *m == n || id(&old.parcours[*m]).is_some() && id(&old.parcours[*m]) == id(&new.parcours[n])
        });
        let (kind, saying, before) = match same {
            Some(at) => {
                let (_, before) = gone.remove(at);
                let saying = say("change-renamed").with("old", &before).with("new", &title);
                (Kind::Title, saying, Some(before.into()))
            }
            None => (Kind::Added, say("change-parcours-new").with("what", &title), None),
        };
        changes.push(Change { kind, what: Some(title.clone()), saying, before, after: Some(title.into()), place });
    }
    for (_, title) in gone {
        let saying = say("change-parcours-gone").with("what", &title);
        let before = Some(Value::from(&title));
        changes.push(Change { kind: Kind::Removed, what: Some(title), saying, before, after: None, place: None });
    }
    let mut left: Vec<&crate::programme::Plenary> = old.plenaries.iter().collect();
    for plenary in &new.plenaries {
        let title = plenary.title.value.as_str();
        let by_title = left.iter().position(|one| fold(&one.title.value) == fold(title));
        let id = |one: &crate::programme::Plenary| text(&one.id);
        let by_id = || left.iter().position(|one| id(one).is_some() && id(one) == id(plenary));
        let by_time = || left.iter().position(|one| one.slot.moment() == plenary.slot.moment());
        let place = Some(plenary.span.clone());
        match by_title.or_else(by_id).or_else(by_time) {
            Some(n) => {
                let one = left.remove(n);
                if one.title.value != title {
                    let saying = say("change-renamed").with("old", &one.title.value).with("new", title);
                    let (before, after) = (Some(Value::from(&one.title.value)), Some(Value::from(title)));
                    let (kind, what) = (Kind::Title, Some(title.to_owned()));
                    changes.push(Change { kind, what, saying, before, after, place: place.clone() });
                }
                hours(title, &one.slot, &plenary.slot, several_days, place, changes);
                let fact = Fact { kind: Kind::Room, what: Some(title), label: "change-label-room" };
                fact.line(&one.room, &plenary.room, changes);
            }
            None => {
                let saying = say("change-plenary-new").with("what", title);
                let saying =
                    saying.with("when", when(&plenary.slot, several_days).unwrap_or_else(|| say("change-a-break")));
                let after = when(&plenary.slot, true).map(Value::from);
                let what = Some(title.to_owned());
                changes.push(Change { kind: Kind::Added, what, saying, before: None, after, place });
            }
        }
    }
    for plenary in left {
        let title = plenary.title.value.clone();
        let saying = say("change-plenary-gone").with("what", &title);
        let before = when(&plenary.slot, true).map(Value::from);
        changes.push(Change { kind: Kind::Removed, what: Some(title), saying, before, after: None, place: None });
    }
}
