//! What to know before coming: days and doors, prices, whom to ask, and the notes of the author.

use super::story::{Fact, FactKind, Illustration, Note, Plan, Practical, Words};
use super::wording::{Writer, capitalised, shown_link};
use crate::language::wording::fill;
use crate::picture::PictureId;
use crate::programme::{self, Contact, Event, Inline, Line, dialled};

/// `None` when there is nothing that the covers do not say.
pub(super) fn practical(writer: &Writer) -> Option<Practical> {
    let programme = writer.programme;
    let facts = facts(writer);
    let notes: Vec<Note> = programme
        .practical
        .iter()
        .map(|note| {
            let icon = note.icon.as_ref().map(|icon| icon.value);
            let words = icon.and_then(|icon| writer.language.icons.get(icon));
            let title = match &note.title {
                Some(title) => writer.line(title),
                None => writer.own(words.cloned().unwrap_or_default()),
            };
            let picture = writer.illustration(note.picture.as_ref(), &title.plain());
            Note { icon, title, picture, text: writer.prose(note.text.as_ref()) }
        })
        .collect();
    let plan = programme.plan.as_ref().map(|plan| told_plan(writer, plan));
    let title = writer.own(writer.language.words.practical.clone());
    (!facts.is_empty() || !notes.is_empty() || plan.is_some()).then_some(Practical { title, facts, notes, plan })
}

/// The plan is described by its rooms, which are listed beside it.
fn told_plan(writer: &Writer, plan: &programme::Plan) -> Plan {
    let words = &writer.language.words;
    let rooms: Vec<(Words, Words)> =
        plan.rooms.iter().map(|room| (writer.own(room.number.to_string()), writer.line(&room.name))).collect();
    let listed: Vec<String> =
        rooms.iter().map(|(number, name)| format!("{} {}", number.plain(), name.plain())).collect();
    let title = plan.title.as_ref().map_or_else(|| writer.own(words.plan.clone()), |title| writer.line(title));
    let picture = Illustration {
        picture: PictureId::of(&plan.file.value),
        focus: None,
        alternative: Some(fill(&words.plan_of_rooms, &[("rooms", &listed.join(", "))])),
        caption: None,
        credit: plan.credit.as_ref().map(|credit| writer.line(credit)),
        span: plan.span.clone(),
    };
    Plan { title, picture, rooms }
}

fn facts(writer: &Writer) -> Vec<Fact> {
    let event = &writer.programme.event;
    let words = &writer.language.words;
    let mut facts = days(writer, event);
    let mut fact = |kind: FactKind, label: &str, value: Option<Words>| {
        facts.extend(value.map(|value| Fact { kind, label: Some(writer.own(label)), value }));
    };
    let doors = event
        .doors
        .as_ref()
        .map(|doors| Words { span: Some(doors.span.clone()), ..writer.own(writer.hour(doors.value)) });
    fact(FactKind::Doors, &words.doors, doors);
    fact(FactKind::Price, &words.price, event.price.as_ref().map(|price| writer.line(price)));
    fact(FactKind::Reductions, &words.reductions, listed(writer, &event.reductions));
    fact(FactKind::Deadline, &words.registration_until, deadline(writer));
    fact(FactKind::Languages, &words.spoken_languages, listed(writer, &event.spoken_languages));
    for contact in &event.contacts {
        let label = match &contact.purpose {
            Some(purpose) => writer.capitalised_line(purpose),
            None => writer.own(words.contact.clone()),
        };
        facts.push(Fact { kind: FactKind::Contact, label: Some(label), value: reached(writer, contact) });
    }
    let mut fact = |kind: FactKind, label: &str, value: Option<Words>| {
        facts.extend(value.map(|value| Fact { kind, label: Some(writer.own(label)), value }));
    };
    fact(
        FactKind::Hashtag,
        &words.hashtag,
        event.hashtag.as_ref().map(|hashtag| writer.name(hashtag, hashtag.span.clone())),
    );
    let accounts: Vec<Words> = event.accounts.iter().map(|account| shown_link(account, false)).collect();
    fact(FactKind::Accounts, &words.accounts, (!accounts.is_empty()).then(|| Words::joined(&accounts, " · ")));
    facts
}

/// The last day to register.
fn deadline(writer: &Writer) -> Option<Words> {
    let deadline = writer.programme.event.deadline.as_ref()?;
    Some(Words { span: Some(deadline.span.clone()), ..writer.own(writer.language.date(deadline.value)) })
}

/// The days, where one of them has a title, a place or hours of its own.
fn days(writer: &Writer, event: &Event) -> Vec<Fact> {
    let alike = event.opening.iter().all(|opening| {
        (opening.opens, opening.closes) == (event.opens, event.closes)
            && opening.title.is_none()
            && opening.place.is_none()
    });
    if alike {
        return Vec::new();
    }
    let told = event.opening.iter().filter_map(|opening| {
        let hours = writer.hours_of(opening).map(|hours| writer.own(hours));
        let lines = opening.title.iter().chain(&opening.place).map(|line| writer.line(line));
        let parts: Vec<Words> = hours.into_iter().chain(lines).collect();
        let label = writer.own(capitalised(&writer.language.date_without_year(opening.day)));
        let value = Words::joined(&parts, " · ");
        (!parts.is_empty()).then_some(Fact { kind: FactKind::Hours, label: Some(label), value })
    });
    told.collect()
}

fn listed(writer: &Writer, lines: &[Line]) -> Option<Words> {
    let lines: Vec<Words> = lines.iter().map(|line| writer.line(line)).collect();
    (!lines.is_empty()).then(|| Words::joined(&lines, " · "))
}

/// "**Ana Moreau**, chargée d’accueil, 05 55 00 00 00, accueil@example.org".
fn reached(writer: &Writer, contact: &Contact) -> Words {
    let name = contact.name.as_ref().map(|name| {
        let words = writer.name(name, name.span.clone());
        Words {
            pieces: words.pieces.into_iter().map(|piece| Inline { strong: true, ..piece }).collect(),
            span: words.span,
        }
    });
    let role = contact.role.as_ref().map(|role| writer.line(role));
    let parts: Vec<Words> = name.into_iter().chain(role).chain([ways(contact)]).collect();
    Words { span: Some(contact.span.clone()), ..Words::joined(&parts, ", ") }
}

/// "05 55 00 00 00, accueil@example.org".
pub(super) fn ways(contact: &Contact) -> Words {
    let telephone = contact.telephone.as_ref().map(|written| {
        // One number on one line.
        let text = written.split(char::is_whitespace).collect::<Vec<_>>().join("\u{A0}");
        let link = dialled(written).map(|number| format!("tel:{number}"));
        Words { pieces: vec![Inline { text, link, ..Inline::default() }], span: Some(written.span.clone()) }
    });
    let links = contact.mail.iter().chain(&contact.link).map(|link| shown_link(link, false));
    let parts: Vec<Words> = telephone.into_iter().chain(links).collect();
    Words { span: Some(contact.span.clone()), ..Words::joined(&parts, ", ") }
}
