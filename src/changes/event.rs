//! The event itself, and the texts around its programme.

use super::{Change, Fact, Kind, address, text, words};
use crate::diagnostic::{Saying, Span, Value, say};
use crate::language::folding::fold;
use crate::programme::{Contact, Event, Programme};

pub(super) fn compare(old: &Programme, new: &Programme, changes: &mut Vec<Change>) {
    let (one, other) = (&old.event, &new.event);
    let fact = |label| Fact { kind: Kind::Event, what: None, label };
    let title = |event: &Event| Some(event.title.value.clone());
    fact("change-label-title").note(title(one), title(other), Some(other.title.span.clone()), changes);
    fact("change-label-subtitle").line(&one.subtitle, &other.subtitle, changes);
    fact("change-label-series").line(&one.series, &other.series, changes);
    let days =
        |event: &Event| -> Option<Vec<chrono::NaiveDate>> { Some(event.days.iter().map(|day| day.value).collect()) };
    fact("change-label-days").note(days(one), days(other), other.days.first().map(|day| day.span.clone()), changes);
    // Hours are those that the author wrote: others follow the sessions, which are told.
    if one.hours_written != Default::default() || other.hours_written != Default::default() {
        hours(one, other, changes);
    }
    fact("change-label-place").line(&one.place, &other.place, changes);
    fact("change-label-address").line(&one.address, &other.address, changes);
    if one.online != other.online {
        let saying = say(if other.online { "change-online" } else { "change-not-online" });
        let (before, after) = (Some(one.online.into()), Some(other.online.into()));
        let place = other.online_written.clone();
        changes.push(Change { kind: Kind::Event, what: None, saying, before, after, place });
    }
    fact("change-label-tagline").line(&one.tagline, &other.tagline, changes);
    fact("change-label-price").line(&one.price, &other.price, changes);
    fact("change-label-reductions").lines(&one.reductions, &other.reductions, changes);
    let doors = |event: &Event| event.doors.as_ref().map(|doors| doors.value);
    fact("change-label-doors").note(
        doors(one),
        doors(other),
        span(other.doors.as_ref().map(|doors| &doors.span)),
        changes,
    );
    let deadline = |event: &Event| event.deadline.as_ref().map(|deadline| deadline.value);
    let place = span(other.deadline.as_ref().map(|deadline| &deadline.span));
    fact("change-label-deadline").note(deadline(one), deadline(other), place, changes);
    fact("change-label-languages").lines(&one.spoken_languages, &other.spoken_languages, changes);
    fact("change-label-hashtag").line(&one.hashtag, &other.hashtag, changes);
    fact("change-label-registration").link(&one.registration, &other.registration, changes);
    fact("change-label-online-space").link(&one.online_space, &other.online_space, changes);
    fact("change-label-contact").link(&one.contact, &other.contact, changes);
    contacts(&one.contacts, &other.contacts, changes);
    openings(one, other, changes);
}

fn span(span: Option<&Span>) -> Option<Span> {
    span.cloned()
}

fn hours(one: &Event, other: &Event, changes: &mut Vec<Change>) {
    let words = |event: &Event| -> Option<Value> {
        let hours = match (event.opens, event.closes) {
            (Some(start), Some(end)) => say("change-from-to").with("start", start).with("end", end),
            (Some(start), None) => say("change-at").with("start", start),
            (None, Some(end)) => say("change-until").with("end", end),
            (None, None) => return None,
        };
        Some(hours.into())
    };
    let place = other.hours_written.start.clone().or(other.hours_written.end.clone());
    let fact = Fact { kind: Kind::Event, what: None, label: "change-label-hours" };
    fact.note(words(one), words(other), place, changes);
}

/// Titles and places of days that both have.
fn openings(one: &Event, other: &Event, changes: &mut Vec<Change>) {
    for opening in &other.opening {
        let Some(before) = one.opening(opening.day) else { continue };
        let fact = |label| Fact { kind: Kind::Event, what: None, label };
        fact("change-label-day-title").line(&before.title, &opening.title, changes);
        fact("change-label-day-place").line(&before.place, &opening.place, changes);
    }
}

/// "Accessibilité: Ines Carrel, +33 5 55 00 00 00".
fn contact(contact: &Contact) -> String {
    let parts = [text(&contact.name), text(&contact.role), text(&contact.telephone)];
    let links = [address(contact.mail.as_ref()), address(contact.link.as_ref())];
    let said = parts.into_iter().chain(links).flatten().collect::<Vec<_>>().join(", ");
    match text(&contact.purpose) {
        Some(purpose) => format!("{purpose}: {said}"),
        None => said,
    }
}

fn contacts(old: &[Contact], new: &[Contact], changes: &mut Vec<Change>) {
    let all = |contacts: &[Contact]| -> Vec<String> { contacts.iter().map(contact).collect() };
    let (was, is) = (all(old), all(new));
    let only = |of: &[String], other: &[String]| -> Vec<String> {
        of.iter().filter(|one| !other.contains(one)).cloned().collect()
    };
    let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
    let place = new.first().map(|contact| contact.span.clone());
    let fact = Fact { kind: Kind::Event, what: None, label: "change-label-contact" };
    fact.note(some(only(&was, &is)), some(only(&is, &was)), place, changes);
}

/// Something that has a name and words.
struct Told {
    name: String,
    words: String,
    place: Span,
}

/// What to know before coming is told as such; other texts as texts.
pub(super) fn texts(old: &Programme, new: &Programme, changes: &mut Vec<Change>) {
    let notes = |programme: &Programme| -> Vec<Told> {
        let note = |note: &crate::programme::Practical| Told {
            name: text(&note.title).or(note.icon.as_ref().map(|icon| icon.value.to_owned())).unwrap_or_default(),
            words: words(note.text.as_ref()),
            place: note.span.clone(),
        };
        programme.practical.iter().map(note).collect()
    };
    named(notes(old), notes(new), Kind::Detail, ["change-note", "change-note-new", "change-note-gone"], changes);
    let pages = |programme: &Programme| -> Vec<Told> {
        let page = |page: &crate::programme::FreePage| Told {
            name: page.title.value.clone(),
            words: words(page.text.as_ref()),
            place: page.span.clone(),
        };
        programme.pages.iter().map(page).collect()
    };
    named(pages(old), pages(new), Kind::Text, ["change-reworded", "change-page-new", "change-page-gone"], changes);
    let rooms = |programme: &Programme| -> Vec<Told> {
        let plan = programme.plan.iter().flat_map(|plan| &plan.rooms);
        let room = |room: &crate::programme::PlanRoom| Told {
            name: room.name.value.clone(),
            words: room.number.to_string(),
            place: room.name.span.clone(),
        };
        plan.map(room).collect()
    };
    named(
        rooms(old),
        rooms(new),
        Kind::Detail,
        ["change-plan-room", "change-plan-room-new", "change-plan-room-gone"],
        changes,
    );
    let reworded = |saying: Saying, place: Option<Span>| Change {
        kind: Kind::Text,
        what: None,
        saying,
        before: None,
        after: None,
        place,
    };
    let presentation = |programme: &Programme| {
        programme.presentation.as_ref().map(|one| {
            let title = text(&one.title).unwrap_or_default();
            format!("{title}\n{}\n{}", words(one.lead.as_ref()), words(one.body.as_ref()))
        })
    };
    if presentation(old) != presentation(new) {
        let prose = new.presentation.as_ref().and_then(|one| one.body.as_ref().or(one.lead.as_ref()));
        changes.push(reworded(say("change-presentation"), prose.map(|prose| prose.span.clone())));
    }
    let foreword = |programme: &Programme| {
        programme
            .foreword
            .as_ref()
            .map(|one| (text(&one.title), words(one.text.as_ref()), text(&one.author), text(&one.role)))
    };
    if foreword(old) != foreword(new) {
        changes.push(reworded(say("change-foreword"), new.foreword.as_ref().map(|one| one.span.clone())));
    }
    let introductions = |programme: &Programme| -> Vec<Told> {
        let parcours = programme.parcours.iter().map(|one| (&one.title, &one.introduction, &one.span));
        let plenaries = programme.plenaries.iter().map(|one| (&one.title, &one.introduction, &one.span));
        let told = parcours.chain(plenaries).map(|(title, introduction, span)| Told {
            name: title.value.clone(),
            words: words(introduction.as_ref()),
            place: span.clone(),
        });
        told.collect()
    };
    for (one, other) in both(&introductions(old), &introductions(new)) {
        if one.words != other.words {
            changes.push(reworded(say("change-reworded").with("what", &other.name), Some(other.place.clone())));
        }
    }
    let highlights = |programme: &Programme| -> Vec<(String, String)> {
        let quotes = programme.quotes.iter().map(|one| (one.text.value.clone(), text(&one.author).unwrap_or_default()));
        let figures = programme.figures.iter().map(|one| (one.value.value.clone(), one.text.value.clone()));
        quotes.chain(figures).collect()
    };
    if highlights(old) != highlights(new) {
        let place = new.quotes.first().map(|one| &one.span).or(new.figures.first().map(|one| &one.span));
        changes.push(reworded(say("change-highlights"), place.cloned()));
    }
}

/// Those of one name in both states.
fn both<'t>(old: &'t [Told], new: &'t [Told]) -> Vec<(&'t Told, &'t Told)> {
    let same = |other: &'t Told| old.iter().find(|one| fold(&one.name) == fold(&other.name)).map(|one| (one, other));
    new.iter().filter_map(same).collect()
}

/// Things with names: those with other words, new ones, and those that went.
fn named(old: Vec<Told>, new: Vec<Told>, kind: Kind, keys: [&'static str; 3], changes: &mut Vec<Change>) {
    let there = |among: &[Told], name: &str| among.iter().any(|one| fold(&one.name) == fold(name));
    let change = |key, told: &Told, place| Change {
        kind,
        what: Some(told.name.clone()),
        saying: say(key).with("what", &told.name).with("new", &told.words),
        before: None,
        after: None,
        place,
    };
    for (one, other) in both(&old, &new) {
        if one.words != other.words {
            let (before, after) = (Some(Value::from(&one.words)), Some(Value::from(&other.words)));
            changes.push(Change { before, after, ..change(keys[0], other, Some(other.place.clone())) });
        }
    }
    for told in new.iter().filter(|told| !there(&old, &told.name)) {
        changes.push(change(keys[1], told, Some(told.place.clone())));
    }
    for told in old.iter().filter(|told| !there(&new, &told.name)) {
        changes.push(change(keys[2], told, None));
    }
}
