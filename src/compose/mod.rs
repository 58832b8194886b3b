//! What the brochure says: sections in reading order, worded and typeset in the programme's language, before anything has a place.

mod back;
mod both;
mod cover;
mod editorial;
mod glance;
mod highlights;
mod index;
mod keys;
pub(crate) mod own;
mod particulars;
mod partners;
mod practical;
mod presentation;
mod profiles;
mod sessions;
pub mod story;
mod wording;

use crate::language::wording::Language;
use crate::programme::{After, Programme};
use keys::Keys;
use story::{Plenaries, Section, Story};
use wording::Writer;

/// Tells the story of a programme: in both languages of a brochure that has two.
pub fn story(programme: &Programme) -> Story {
    let told = told(programme);
    match &programme.other {
        Some(other) if programme.tongues.together => both::together(told, &self::told(other)),
        Some(other) => both::in_bilingual_sessions(told, &self::told(other)),
        None => told,
    }
}

fn told(programme: &Programme) -> Story {
    let language = Language::of(&programme.event.language);
    let keys = Keys::of(programme);
    // Texts that stand alone are in the language of the programme, whatever that of the edition.
    let tongues = &programme.tongues;
    let plain = if tongues.edition == tongues.plain() { &language.tag } else { tongues.plain() };
    let writer = Writer { programme, language, texts: &language.tag, plain, keys: &keys };
    let mut sections = Vec::new();
    let pages = |after: After| editorial::pages(&writer, after);
    sections.extend(editorial::foreword(&writer));
    sections.extend(pages(After::Cover));
    sections.extend(presentation::presentation(&writer).map(Section::Presentation));
    sections.extend(pages(After::Presentation));
    sections.extend(glance::glance(&writer).map(Section::Glance));
    sections.extend(pages(After::Glance));
    let (before, after) = around_the_parcours(programme);
    sections.extend(plenaries(&writer, before));
    sections.extend((0..programme.parcours.len()).map(|n| Section::Parcours(sessions::parcours(&writer, n))));
    sections.extend(plenaries(&writer, after));
    sections.extend(highlights::highlights(&writer).map(Section::Highlights));
    sections.extend(pages(After::Sessions));
    sections.extend(practical::practical(&writer).map(Section::Practical));
    sections.extend(pages(After::Practical));
    let everybody = index::everybody(&writer);
    let profiles = profiles::profiles(&writer, &everybody);
    let index = index::index(&writer, everybody, profiles.is_some());
    sections.extend(profiles.map(Section::Profiles));
    sections.extend(index.map(Section::Index));
    sections.extend(pages(After::Speakers));
    sections.extend(partners::partners(&writer).map(Section::Partners));
    sections.extend(pages(After::Partners));
    sections.extend(editorial::adverts(&writer));

    let event = &programme.event;
    let title = writer.line(&event.title);
    let document_title = match &event.subtitle {
        Some(subtitle) => format!("{} – {}", title.plain(), writer.line(subtitle).plain()),
        None => title.plain(),
    };
    Story {
        language: language.tag.clone(),
        title: document_title,
        author: author(programme, language),
        subject: event.series.as_ref().map(|series| writer.line(series).plain()),
        days: event.days.iter().map(|day| writer.open(day.value)).collect(),
        cover: cover::cover(&writer),
        sections,
        back: back::back(&writer),
        parcours: programme.parcours.len(),
    }
}

/// Those who organise the event, one after the other.
fn author(programme: &Programme, language: &Language) -> Option<String> {
    let event = &programme.event;
    let all = event.organisers.iter().chain(&event.co_organisers);
    let names: Vec<&str> = all.map(|id| programme.partners[id.0].name.value.as_str()).collect();
    (!names.is_empty()).then(|| language.list(&names))
}

/// Plenaries in order of time: those of one day that follow each other are told together.
fn plenaries(writer: &Writer, numbers: Vec<usize>) -> Vec<Section> {
    let mut sections: Vec<Plenaries> = Vec::new();
    for n in numbers {
        let plenary = sessions::plenary(writer, n);
        match sections.last_mut() {
            Some(together) if together.first.when.day == plenary.when.day => together.others.push(plenary),
            _ => sections.push(Plenaries { first: plenary, others: Vec::new() }),
        }
    }
    sections.into_iter().map(Section::Plenaries).collect()
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
