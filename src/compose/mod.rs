//! What the brochure says: sections in reading order, worded and typeset in the programme's language, before anything has a place.

mod back;
mod cover;
mod glance;
mod index;
mod partners;
mod presentation;
mod sessions;
pub mod story;
mod wording;

use crate::language::wording::Language;
use crate::programme::{Parcours, Plenary, Programme};
use story::{Section, SessionKey, Story};
use wording::Writer;

/// Tells the story of a programme.
pub fn story(programme: &Programme, language: &Language) -> Story {
    let writer = Writer { programme, language, texts: &language.tag };
    let keys = SessionKeys::of(programme);
    let mut sections = Vec::new();
    sections.extend(presentation::presentation(&writer).map(Section::Presentation));
    sections.extend(glance::glance(&writer, &keys).map(Section::Glance));
    let (before, after) = around_the_parcours(programme);
    sections.extend(before.into_iter().map(|n| Section::Plenary(sessions::plenary(&writer, &keys, n))));
    sections.extend((0..programme.parcours.len()).map(|n| Section::Parcours(sessions::parcours(&writer, &keys, n))));
    sections.extend(after.into_iter().map(|n| Section::Plenary(sessions::plenary(&writer, &keys, n))));
    sections.extend(index::index(&writer, &keys).map(Section::Index));
    sections.extend(partners::partners(&writer).map(Section::Partners));

    let event = &programme.event;
    let title = writer.line(&event.title);
    let document_title = match &event.subtitle {
        Some(subtitle) => format!("{} – {}", title.plain(), writer.line(subtitle).plain()),
        None => title.plain(),
    };
    Story {
        language: language.tag.clone(),
        title: document_title,
        author: event.organiser.map(|id| programme.partners[id.0].name.value.clone()),
        subject: event.series.as_ref().map(|series| writer.line(series).plain()),
        running: cover::running_lines(&writer),
        cover: cover::cover(&writer),
        sections,
        back: back::back(&writer),
        parcours: programme.parcours.len(),
        notes: writer.own(&language.words.notes),
        continued: language.words.continued.clone(),
    }
}

/// The plenaries told before the parcours, and those told after: the former begin no later than the first session.
fn around_the_parcours(programme: &Programme) -> (Vec<usize>, Vec<usize>) {
    let sessions = programme.parcours.iter().flat_map(|parcours| &parcours.sessions);
    let first = sessions.filter(|session| session.slot.start.is_some()).map(|session| session.slot.moment()).min();
    (0..programme.plenaries.len()).partition(|&n| {
        let plenary = &programme.plenaries[n];
        first.is_none_or(|first| plenary.slot.moment() <= first)
    })
}

/// Numbers every session of a programme: plenaries first, then parcours.
struct SessionKeys {
    plenaries: Vec<usize>,
    parcours: Vec<usize>,
}

impl SessionKeys {
    fn of(programme: &Programme) -> SessionKeys {
        let mut next = 0;
        let mut firsts = |counts: Vec<usize>| -> Vec<usize> {
            counts
                .into_iter()
                .map(|count| {
                    let first = next;
                    next += count;
                    first
                })
                .collect()
        };
        SessionKeys {
            // A plenary has a key of its own beside those of its sessions.
            plenaries: firsts(programme.plenaries.iter().map(|p: &Plenary| p.sessions.len() + 1).collect()),
            parcours: firsts(programme.parcours.iter().map(|p: &Parcours| p.sessions.len()).collect()),
        }
    }
    fn plenary(&self, index: usize) -> SessionKey {
        SessionKey(self.plenaries[index])
    }
    fn plenary_session(&self, index: usize, session: usize) -> SessionKey {
        SessionKey(self.plenaries[index] + 1 + session)
    }
    fn parcours_session(&self, index: usize, session: usize) -> SessionKey {
        SessionKey(self.parcours[index] + session)
    }
}
