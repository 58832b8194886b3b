//! The way through a programme that meets each of its texts.

use super::prose::blocks;
use super::{Kind, Passage, Written};
use crate::diagnostic::Span;
use crate::language::wording::Language;
use crate::programme::{Appearance, Line, Link, Programme, Prose, Session, Who};
use std::collections::BTreeSet;

pub(super) fn walk(programme: &Programme, source: &str) -> Vec<Passage> {
    let event = &programme.event;
    let plain = programme.tongues.plain_or(&event.language);
    let mut walk = Walk { programme, source, language: plain, met: BTreeSet::new(), passages: Vec::new() };
    walk.line(Kind::Heading, &event.series);
    walk.text(Kind::Title, &event.title);
    walk.line(Kind::Heading, &event.subtitle);
    walk.line(Kind::Place, &event.place);
    walk.line(Kind::Place, &event.address);
    walk.line(Kind::Line, &event.tagline);
    walk.line(Kind::Line, &event.price);
    for line in event.reductions.iter().chain(&event.spoken_languages) {
        walk.text(Kind::Line, line);
    }
    for opening in &event.opening {
        walk.line(Kind::Heading, &opening.title);
        walk.line(Kind::Place, &opening.place);
    }
    for contact in &event.contacts {
        walk.line(Kind::Organisation, &contact.name);
        walk.line(Kind::Role, &contact.role);
        walk.line(Kind::Line, &contact.purpose);
        contact.mail.iter().chain(&contact.link).for_each(|link| walk.link(link));
    }
    event.accounts.iter().for_each(|link| walk.link(link));
    for shared in &programme.breaks {
        walk.line(Kind::Title, &shared.title);
        walk.line(Kind::Place, &shared.room);
    }
    for note in &programme.practical {
        walk.line(Kind::Title, &note.title);
        walk.prose(&note.text);
    }
    if let Some(foreword) = &programme.foreword {
        walk.line(Kind::Heading, &foreword.title);
        walk.prose(&foreword.text);
        walk.line(Kind::Role, &foreword.role);
    }
    for page in &programme.pages {
        walk.text(Kind::Title, &page.title);
        walk.prose(&page.text);
    }
    for advert in &programme.adverts {
        walk.text(Kind::Alternative, &advert.alternative);
    }
    if let Some(plan) = &programme.plan {
        walk.line(Kind::Heading, &plan.title);
        plan.rooms.iter().for_each(|room| walk.text(Kind::Place, &room.name));
    }
    for quote in &programme.quotes {
        walk.text(Kind::Line, &quote.text);
        walk.line(Kind::Role, &quote.role);
    }
    for figure in &programme.figures {
        walk.text(Kind::Line, &figure.text);
    }
    walk.line(Kind::Heading, &event.plenary_word);
    if let Some(word) = &event.parcours_word {
        // The usual words are livret's own: "Salle" is no text left to be written.
        if Language::of(&event.language).parcours_word(&word.one).is_none() {
            walk.text(Kind::Heading, &word.one);
        }
        if let Some(several) = word.several.as_ref().filter(|several| several.span != word.one.span) {
            walk.text(Kind::Heading, several);
        }
    }
    for illustration in programme.illustrations() {
        walk.line(Kind::Line, &illustration.caption);
        walk.line(Kind::Alternative, &illustration.alternative);
    }
    for person in &programme.people {
        let profile = &person.profile;
        walk.prose(&profile.biography);
        walk.line(Kind::Line, &profile.short_biography);
        profile.languages.iter().for_each(|line| walk.text(Kind::Line, line));
        profile.links.iter().for_each(|link| walk.link(link));
    }
    for link in [&event.registration, &event.online_space, &event.contact].into_iter().flatten() {
        walk.link(link);
    }
    if let Some(presentation) = &programme.presentation {
        walk.line(Kind::Heading, &presentation.title);
        walk.prose(&presentation.lead);
        walk.prose(&presentation.body);
        walk.line(Kind::Line, &presentation.parcours_intro);
    }
    for plenary in &programme.plenaries {
        walk.line(Kind::Heading, &plenary.kicker);
        walk.text(Kind::Title, &plenary.title);
        walk.line(Kind::ShortTitle, &plenary.short_title);
        walk.prose(&plenary.introduction);
        walk.line(Kind::Line, &plenary.summary);
        walk.line(Kind::Place, &plenary.room);
        plenary.sessions.iter().for_each(|session| walk.session(session));
    }
    for parcours in &programme.parcours {
        walk.text(Kind::Title, &parcours.title);
        walk.line(Kind::ShortTitle, &parcours.short_title);
        walk.prose(&parcours.introduction);
        walk.line(Kind::Line, &parcours.borne_by);
        parcours.sessions.iter().for_each(|session| walk.session(session));
    }
    for group in &programme.partner_groups {
        walk.text(Kind::Heading, &group.title);
    }
    for partner in &programme.partners {
        walk.text(Kind::Organisation, &partner.name);
        walk.line(Kind::Role, &partner.role);
        walk.line(Kind::Alternative, &partner.alternative);
        if let Some(link) = &partner.link {
            walk.link(link);
        }
    }
    walk.passages.sort_by_key(|passage| passage.span(0..0).start);
    walk.passages
}

struct Walk<'p> {
    programme: &'p Programme,
    source: &'p str,
    language: &'p str,
    /// Where the texts met so far begin: an entry of the directory is met wherever its person appears.
    met: BTreeSet<usize>,
    passages: Vec<Passage>,
}

impl<'p> Walk<'p> {
    fn session(&mut self, session: &'p Session) {
        let around = self.language;
        self.language = session.language.as_deref().unwrap_or(around);
        self.line(Kind::Title, &session.title);
        self.line(Kind::ShortTitle, &session.short_title);
        self.line(Kind::Format, &session.format);
        self.prose(&session.description);
        for item in &session.items {
            self.line(Kind::Title, &item.title);
            self.prose(&item.description);
        }
        // Rooms, people and what they do are in the language of the brochure.
        self.language = around;
        self.line(Kind::Place, &session.room);
        self.line(Kind::Line, &session.moderated_by);
        let particulars = &session.particulars;
        self.line(Kind::Line, &particulars.level);
        self.line(Kind::Line, &particulars.audience);
        self.line(Kind::Place, &particulars.meeting_point);
        self.line(Kind::Line, &particulars.duration);
        self.line(Kind::Line, &particulars.materials);
        self.line(Kind::Line, &particulars.moved);
        particulars.spoken_languages.iter().chain(&particulars.keywords).for_each(|line| self.text(Kind::Line, line));
        particulars.registration.iter().chain(&particulars.video).for_each(|link| self.link(link));
        let speakers = session.speakers.iter().chain(&session.moderators);
        for appearance in speakers.chain(session.items.iter().flat_map(|item| &item.speakers)) {
            self.appearance(appearance);
        }
    }

    fn appearance(&mut self, appearance: &'p Appearance) {
        match &appearance.who {
            Who::Person(person) => self.text(Kind::Person, &self.programme.people[person.0].name),
            Who::Organisation(name) => self.text(Kind::Organisation, name),
        }
        for role in &appearance.roles {
            self.line(Kind::Role, &role.role);
            self.line(Kind::Organisation, &role.organisation);
        }
    }

    fn link(&mut self, link: &'p Link) {
        // The words are one of the strings of a table; the address alone has none.
        let Some(words) = &link.words else { return };
        let slice = &self.source[link.span.clone()];
        let found = slice.match_indices(words.as_str()).map(|(at, _)| link.span.start + at);
        for at in found {
            let end = at + words.len();
            let quote = self.source[..at].chars().next_back();
            let closed = self.source[end..].chars().next();
            if quote == closed && matches!(quote, Some('"' | '\'')) {
                return self.value(Kind::LinkWords, &(at - 1..end + 1));
            }
        }
    }

    fn line(&mut self, kind: Kind, line: &'p Option<Line>) {
        if let Some(line) = line {
            self.text(kind, line);
        }
    }

    fn text(&mut self, kind: Kind, line: &'p Line) {
        self.value(kind, &line.span);
    }

    fn value(&mut self, kind: Kind, span: &Span) {
        if !self.met.insert(span.start) {
            return;
        }
        if let Some(written) = Written::read(self.source, span) {
            self.passages.push(Passage {
                kind,
                language: self.programme.tongues.chosen(span).unwrap_or(self.language).to_owned(),
                written,
                value: span.clone(),
                list: None,
                links: Vec::new(),
                emphasised: Vec::new(),
                detected: false,
            });
        }
    }

    fn prose(&mut self, prose: &'p Option<Prose>) {
        let Some(prose) = prose.as_ref().filter(|prose| self.met.insert(prose.span.start)) else { return };
        let Some(written) = Written::read(self.source, &prose.span) else { return };
        let language = self.programme.tongues.chosen(&prose.span).unwrap_or(self.language);
        for block in blocks(&written, language) {
            self.passages.push(Passage {
                kind: match block.list {
                    _ if block.line => Kind::Cell,
                    Some(_) => Kind::Item,
                    None => Kind::Paragraph,
                },
                language: block.language.unwrap_or_else(|| language.to_owned()),
                written: block.written,
                value: prose.span.clone(),
                list: block.list,
                links: block.links,
                emphasised: block.emphasised,
                detected: block.detected,
            });
        }
    }
}
