//! Plenaries and parcours: their sessions grouped by slot, their people, their breaks.

use super::particulars::{marked, particulars};
use super::presentation::bearers_without_card;
use super::story::{
    Fact, FactKind, GroupKind, Illustration, Item, Key, MarkRow, Parcours, Plenary, Session, SessionGroup, Voice,
    VoiceRole, Words,
};
use super::wording::{Writer, capitalised, capitalised_words};
use crate::diagnostic::Span;
use crate::language::wording::fill;
use crate::programme::{self, Appearance, Inline, Line, Person, Role, SessionKind, Slot, Who};
use chrono::NaiveDate;

pub(super) fn plenary(writer: &Writer, index: usize) -> Plenary {
    let plenary = &writer.programme.plenaries[index];
    let several_days = writer.programme.event.days.len() > 1;
    let when = writer.moment(&plenary.slot);
    let day = several_days.then(|| writer.own(capitalised(&writer.language.date_without_year(plenary.slot.day))));
    let room = plenary.room.as_ref().map(|room| writer.room(room));
    let facts = [(FactKind::Date, day), (FactKind::Hours, when.hours.clone()), (FactKind::Room, room)];
    let facts = facts.into_iter().filter_map(|(kind, value)| Some(Fact { kind, label: None, value: value? })).collect();
    let kicker = match &plenary.kicker {
        Some(kicker) => writer.line(kicker),
        None => writer.plenary_word(),
    };
    let mut sessions = plenary.sessions.clone();
    if let Some(first) = sessions.first_mut() {
        // The first session of a plenary that has no hours of its own begins when the plenary does.
        if first.slot.start.is_none() {
            let (end, span) = (first.slot.end.or(plenary.slot.end), first.slot.span.clone());
            first.slot = Slot { end, span, ..plenary.slot.clone() };
        }
    }
    Plenary {
        key: writer.keys.plenary(index),
        when,
        kicker: Some(kicker),
        title: writer.line(&plenary.title),
        running: writer.line(plenary.short_title.as_ref().unwrap_or(&plenary.title)),
        summary: plenary.summary.as_ref().map(|summary| writer.line(summary)),
        facts,
        bare_room: plenary.room.as_ref().map(|room| writer.line(room)),
        picture: writer.illustration(plenary.picture.as_ref(), &plenary.title),
        introduction: writer.prose(plenary.introduction.as_ref()),
        groups: groups(writer, &sessions, |n| writer.keys.plenary_session(index, n), (false, false)),
    }
}

pub(super) fn parcours(writer: &Writer, index: usize) -> Parcours {
    let parcours = &writer.programme.parcours[index];
    let several_days = writer.programme.event.days.len() > 1;
    let bearers = (!parcours.bearers.is_empty()).then(|| MarkRow {
        caption: writer.own(writer.borne_by().1),
        marks: parcours.bearers.iter().map(|&id| writer.mark(id)).collect(),
    });
    // Who bears it stands there where no card says it.
    let kicker = match (writer.parcours_number(index), bearers_without_card(writer, index)) {
        (Some(number), Some(borne_by)) => {
            Some(Words { span: borne_by.span.clone(), ..Words::joined([&number, &borne_by], " · ") })
        }
        (number, borne_by) => number.or(borne_by),
    };
    let introduction = writer.prose(parcours.introduction.as_ref());
    Parcours {
        key: writer.keys.parcours(index),
        index,
        kicker,
        title: writer.line(&parcours.title),
        running: writer.line(parcours.short_title.as_ref().unwrap_or(&parcours.title)),
        bearers,
        picture: writer.illustration(parcours.picture.as_ref(), &parcours.title),
        introduction,
        groups: groups(writer, &parcours.sessions, |n| writer.keys.parcours_session(index, n), (several_days, true)),
    }
}

/// Sessions without a start follow the one before in its slot, but for those of a parcours that go on all day; a new day is said before its
/// first group.
fn groups(
    writer: &Writer,
    sessions: &[programme::Session],
    key: impl Fn(usize) -> Key,
    (say_days, of_parcours): (bool, bool),
) -> Vec<SessionGroup> {
    let mut groups: Vec<SessionGroup> = Vec::new();
    let mut day: Option<NaiveDate> = None;
    for (n, session) in sessions.iter().enumerate() {
        let new_day = day != Some(session.slot.day);
        if session.kind == SessionKind::Session
            && session.slot.start.is_none()
            && !new_day
            && !(of_parcours && session.is_untimed())
            && let Some(SessionGroup { kind: GroupKind::Sessions(group), .. }) = groups.last_mut()
        {
            group.push(told(writer, session, key(n)));
            continue;
        }
        day = Some(session.slot.day);
        let head = (say_days && new_day).then(|| writer.day_head(session.slot.day));
        let kind = match session.kind {
            SessionKind::Session => GroupKind::Sessions(vec![told(writer, session, key(n))]),
            SessionKind::Break => GroupKind::Break {
                when: Box::new(writer.moment(&session.slot)),
                name: break_name(writer, session.title.as_ref(), session.room.as_ref()),
            },
        };
        groups.push(SessionGroup { day: head, kind });
    }
    groups
}

/// "Déjeuner, Salle des fêtes".
pub(super) fn break_name(writer: &Writer, title: Option<&Line>, room: Option<&Line>) -> Words {
    let name = match title {
        Some(title) => writer.line(title),
        None => writer.own(writer.language.words.break_.clone()),
    };
    let room = room.map(|room| writer.line(room));
    Words::joined(std::iter::once(&name).chain(&room), ", ")
}

fn told(writer: &Writer, session: &programme::Session, key: Key) -> Session {
    let writer = &writer.in_the_language_of(session);
    let mut number = 0;
    let items = session
        .items
        .iter()
        .map(|item| {
            let numbered = session.numbered && !item.unnumbered;
            number += usize::from(numbered);
            Item {
                number: numbered.then_some(number),
                title: item.title.as_ref().map(|title| writer.line(title)),
                description: writer.prose(item.description.as_ref()),
                people: voices(writer, &item.speakers),
            }
        })
        .collect();
    let title = session.title.as_ref().filter(|title| !title.value.is_empty());
    Session {
        key,
        language: session.language.clone(),
        when: writer.moment(&session.slot),
        format: session.format.as_ref().map(|format| match title {
            // A session that is only a format and people has no other title.
            None => marked(writer, session, writer.line(format)),
            Some(_) => writer.line(format),
        }),
        room: session.room.as_ref().map(|room| writer.room(room)),
        bare_room: session.room.as_ref().map(|room| writer.line(room)),
        title: title.map(|title| marked(writer, session, writer.line(title))),
        particulars: particulars(writer, &session.particulars),
        picture: {
            let instead = session.title.as_ref().or(session.format.as_ref()).map_or("", |line| line.value.as_str());
            writer.illustration(session.picture.as_ref(), instead)
        },
        feature: session.feature,
        bilingual: session.bilingual,
        cancelled: session.particulars.cancelled,
        description: writer.prose(session.description.as_ref()),
        people: voices(writer, &session.speakers),
        moderation: moderation(writer, session),
        items,
        span: session.span.clone(),
    }
}

fn voices(writer: &Writer, appearances: &[Appearance]) -> Vec<Voice> {
    appearances
        .iter()
        .map(|appearance| {
            let mut roles = voice_roles(writer, &appearance.roles);
            let (words, part) = (&writer.language.words, appearance.attendance);
            let parts =
                [(part.chair, &words.chair), (part.interpreter, &words.interpreter), (part.remote, &words.remote)];
            let own = |said: &String| VoiceRole { role: Some(writer.own(capitalised(said))), organisation: None };
            roles.extend(parts.into_iter().filter(|(is, _)| *is).map(|(_, said)| own(said)));
            match &appearance.who {
                Who::Person(id) => {
                    let person = &writer.programme.people[id.0];
                    let biography = person.profile.short_biography.as_ref();
                    Voice {
                        person: Some(writer.keys.person(*id)),
                        name: called(writer, person, appearance.span.clone()),
                        roles,
                        biography: biography.map(|line| writer.line(line)),
                        portrait: portrait(writer, person),
                    }
                }
                Who::Organisation(name) => {
                    Voice { person: None, name: writer.line(name), roles, biography: None, portrait: None }
                }
            }
        })
        .collect()
}

pub(super) fn voice_roles(writer: &Writer, roles: &[Role]) -> Vec<VoiceRole> {
    let roles = roles.iter().map(|role| VoiceRole {
        role: role.role.as_ref().map(|line| capitalised_words(writer.line(line))),
        organisation: role.organisation.as_ref().map(|line| writer.line(line)),
    });
    roles.collect()
}

/// The name, with its pronouns where they are given: "Sam Rivers (iel)".
pub(super) fn called(writer: &Writer, person: &Person, span: Span) -> Words {
    let mut name = writer.name(&person.name, span);
    if let Some(pronouns) = &person.profile.pronouns {
        name.pieces.push(Inline { text: format!(" ({})", writer.line(pronouns).plain()), ..Inline::default() });
    }
    name
}

/// Described by the name of the person, unless the author says more. Portraits have no captions: who made them is told together.
pub(super) fn portrait(writer: &Writer, person: &Person) -> Option<Illustration> {
    let instead = fill(&writer.language.words.portrait, &[("name", &person.name.value)]);
    writer.illustration(person.profile.photo.as_ref(), &instead).map(Illustration::without_words)
}

/// "Animée par **Baptiste Gapenne**, Territoires audacieux".
fn moderation(writer: &Writer, session: &programme::Session) -> Option<Words> {
    if session.moderators.is_empty() {
        return None;
    }
    let lead = match &session.moderated_by {
        Some(line) => writer.line(line),
        None => writer.own(writer.language.words.moderated_by.clone()),
    };
    let mut pieces = lead.pieces;
    let plain = |text: &str| Inline { text: text.to_string(), ..Inline::default() };
    let count = session.moderators.len();
    for (n, voice) in voices(writer, &session.moderators).into_iter().enumerate() {
        match n {
            0 => pieces.push(plain(" ")),
            n if n + 1 == count => {
                pieces.extend(writer.filled(" {and} ", &[("and", &writer.language.words.and)]).pieces)
            }
            _ => pieces.push(plain(", ")),
        }
        pieces.extend(voice.name.pieces.into_iter().map(|piece| Inline { strong: true, ..piece }));
        for role in voice.roles {
            for (words, is_role) in
                role.role.into_iter().map(|w| (w, true)).chain(role.organisation.map(|w| (w, false)))
            {
                pieces.push(plain(", "));
                pieces.extend(words.pieces.into_iter().map(|piece| {
                    // Inside a sentence a role takes no capital, but where all nouns have one.
                    let small = is_role && !writer.language.typography.capital_nouns;
                    Inline { text: if small { lower_first(&piece.text) } else { piece.text }, ..piece }
                }));
            }
        }
    }
    let span = session.moderators.first().map(|appearance| appearance.span.clone());
    Some(Words { pieces, span })
}

/// The same text without a capital at its start, unless its first word is an acronym.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_string(),
    }
}
