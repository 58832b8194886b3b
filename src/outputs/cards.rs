//! Social cards: the event in the three shapes that networks show, each session and each speaker in one, laid out by the theme.

use super::{File, FileKind, Making, Matter, Output, Product, Promise, drawn, names};
use crate::compose::story::{
    FactKind, GroupKind, Illustration, Key, Section, Session, SessionGroup, Story, Voice, Words,
};
use crate::diagnostic::Diagnostic;
use crate::language::wording::Language;
use crate::layout::card::{self, Card};
use std::collections::{BTreeMap, BTreeSet};

/// A folder of them, with their descriptions.
pub static CARDS: Output = Output {
    name: "cards",
    suffix: "-cards/",
    kind: FileKind { extension: "png" },
    promise: Promise::Standards(&["sRGB"]),
    of_all: false,
    making: Making::Story(make),
};

/// Points of the shapes of a card, and pixels across: what networks lay out, squares of feeds, and the whole height of a telephone.
pub(super) const SHAPES: [((f64, f64), u32, &str); 3] =
    [((600.0, 315.0), 1200, "1200x630"), ((540.0, 540.0), 1080, "1080x1080"), ((540.0, 960.0), 1080, "1080x1920")];

/// A card, the name of its file, and what it says to those who do not see it.
struct Named {
    name: String,
    card: Card,
    width: u32,
}

fn make(matter: &Matter) -> Result<Product, Box<Diagnostic>> {
    let story = matter.story;
    let mut all: Vec<Named> = SHAPES
        .into_iter()
        .map(|(size, width, name)| Named { name: format!("event-{name}"), card: of_the_event(story, size), width })
        .collect();
    let told = sessions(story);
    let (size, width, _) = SHAPES[0];
    let mut keys = Vec::new();
    for of in &told {
        all.push(Named { name: names::plain(&of.session.key), card: of_session(of, size), width });
        keys.push(of.session.key.to_string());
    }
    for (key, card) in speakers(story, &told, size) {
        all.push(Named { name: names::plain(&key), card, width });
        keys.push(key);
    }
    let cards: Vec<Card> = all.iter().map(|named| named.card.clone()).collect();
    let widths: Vec<u32> = all.iter().map(|named| named.width).collect();
    let document = document(matter, &cards);
    let drawn = drawn::document(&document, matter.fonts, &widths)?;
    let mut files: Vec<File> = Vec::new();
    let mut alternatives = String::new();
    for (named, drawn) in all.iter().zip(drawn) {
        files.push(File { part: format!("{}.png", named.name), bytes: drawn.png() });
        alternatives.push_str(&format!("{}.png\t{}\n", named.name, alternative(&named.card)));
    }
    files.push(File { part: "alternatives.txt".to_string(), bytes: alternatives.into_bytes() });
    Ok(Product { files, told: names::told(keys.iter().map(String::as_str)), ..Product::default() })
}

/// The cards of sessions for their pages, by their keys.
pub(super) fn of_sessions_drawn(matter: &Matter) -> Result<Vec<(String, drawn::Drawn)>, Box<Diagnostic>> {
    let told = sessions(matter.story);
    let (size, width, _) = SHAPES[0];
    let cards: Vec<Card> = told.iter().map(|of| of_session(of, size)).collect();
    if cards.is_empty() {
        return Ok(Vec::new());
    }
    let document = document(matter, &cards);
    let drawn = drawn::document(&document, matter.fonts, &vec![width; cards.len()])?;
    Ok(told.iter().map(|of| of.session.key.to_string()).zip(drawn).collect())
}

/// The card of the event for pages and mails.
pub(super) fn of_the_event_drawn(matter: &Matter) -> Result<(drawn::Drawn, String), Box<Diagnostic>> {
    let (size, width, _) = SHAPES[0];
    let card = of_the_event(matter.story, size);
    let said = alternative(&card);
    let document = document(matter, &[card]);
    let mut drawn = drawn::document(&document, matter.fonts, &[width])?;
    Ok((drawn.remove(0), said))
}

fn document(matter: &Matter, cards: &[Card]) -> crate::layout::page::Document {
    let cover = matter.story.cover.picture.as_ref().and_then(|id| matter.pictures.find(id));
    card::cards(
        cards,
        &matter.story.language,
        matter.theme,
        matter.fonts,
        matter.pictures,
        matter.story.parcours,
        cover,
    )
}

/// Everything that a card says, in one line.
fn alternative(card: &Card) -> String {
    let parts = card.kicker.iter().chain([&card.title]).chain(&card.subtitle).chain(&card.facts);
    let said: Vec<String> = parts.map(Words::plain).filter(|part| !part.is_empty()).collect();
    said.join(". ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn of_the_event(story: &Story, size: (f64, f64)) -> Card {
    let facts = story.cover.facts.iter().filter(|fact| fact.kind != FactKind::Tagline);
    Card {
        size,
        kicker: story.cover.series.clone(),
        title: story.cover.title.clone(),
        subtitle: story.cover.subtitle.clone(),
        facts: facts.map(|fact| fact.value.clone()).collect(),
        parcours: None,
        portrait: None,
        initials: None,
    }
}

/// A session and what is around it.
struct Of<'s> {
    session: &'s Session,
    title: Words,
    /// "Jeudi 28 août · 11 h 00 – 12 h 30".
    when: Words,
    room: Option<Words>,
    parcours: Option<usize>,
    series: Words,
}

fn sessions(story: &Story) -> Vec<Of<'_>> {
    let mut all = Vec::new();
    for section in &story.sections {
        match section {
            Section::Plenaries(plenaries) => {
                for plenary in plenaries.all() {
                    walk(story, &plenary.groups, None, &plenary.title, plenary.when.hours.as_ref(), &mut all);
                }
            }
            Section::Parcours(parcours) => {
                walk(story, &parcours.groups, Some(parcours.index), &parcours.title, None, &mut all);
            }
            _ => {}
        }
    }
    all
}

fn walk<'s>(
    story: &'s Story,
    groups: &'s [SessionGroup],
    parcours: Option<usize>,
    holder: &Words,
    of_all: Option<&Words>,
    all: &mut Vec<Of<'s>>,
) {
    let language = Language::of(&story.language);
    for group in groups {
        let GroupKind::Sessions(sessions) = &group.kind else { continue };
        let shared = sessions.iter().find_map(|session| session.when.hours.as_ref()).or(of_all);
        for session in sessions {
            let title = super::web::called(session, Some(holder));
            if title.is_empty() {
                continue;
            }
            let day = crate::language::wording::capitalised(&language.date_without_year(session.when.date()));
            let parts = [Some(Words::own(day)), session.when.hours.as_ref().or(shared).cloned()];
            let when = Words::joined(parts.iter().flatten(), " · ");
            let series = story.cover.title.clone();
            all.push(Of { session, title, when, room: session.bare_room.clone(), parcours, series });
        }
    }
}

fn of_session(of: &Of, size: (f64, f64)) -> Card {
    let people: Vec<&Voice> =
        of.session.people.iter().chain(of.session.items.iter().flat_map(|item| &item.people)).collect();
    let names = Words::joined(people.iter().map(|voice| &voice.name), ", ");
    Card {
        size,
        kicker: Some(of.series.clone()),
        title: of.title.clone(),
        subtitle: Some(names).filter(|names| !names.is_empty() && names.plain() != of.title.plain()),
        facts: std::iter::once(of.when.clone()).chain(of.room.clone()).collect(),
        parcours: of.parcours,
        portrait: None,
        initials: None,
    }
}

/// Everybody who speaks, once, with the first of their sessions.
fn speakers(story: &Story, sessions: &[Of], size: (f64, f64)) -> Vec<(String, Card)> {
    let names: BTreeMap<&Key, &str> = story
        .sections
        .iter()
        .filter_map(|section| match section {
            Section::Index(index) => Some(index.entries.iter().map(|entry| (&entry.key, entry.name.as_str()))),
            _ => None,
        })
        .flatten()
        .collect();
    // A portrait stands beside the biography, where there is one.
    let portraits: BTreeMap<&Key, &Illustration> = story
        .sections
        .iter()
        .filter_map(|section| match section {
            Section::Profiles(profiles) => Some(profiles.profiles.iter()),
            _ => None,
        })
        .flatten()
        .filter_map(|profile| Some((&profile.key, profile.portrait.as_ref()?)))
        .collect();
    let mut met: BTreeSet<&Key> = BTreeSet::new();
    let mut cards = Vec::new();
    for of in sessions {
        for voice in of.session.people.iter().chain(of.session.items.iter().flat_map(|item| &item.people)) {
            let Some(key) = &voice.person else { continue };
            if !met.insert(key) {
                continue;
            }
            let roles: Vec<Words> = voice.roles.iter().map(|role| role.joined()).collect();
            let place = std::iter::once(of.when.clone()).chain(of.room.clone());
            let place: Vec<Words> = place.collect();
            let card = Card {
                size,
                kicker: Some(of.series.clone()),
                title: voice.name.clone(),
                subtitle: Some(Words::joined(&roles, " · ")).filter(|roles| !roles.is_empty()),
                facts: [of.title.clone(), Words::joined(&place, " · ")]
                    .into_iter()
                    .filter(|fact| !fact.is_empty())
                    .collect(),
                parcours: of.parcours,
                portrait: voice.portrait.clone().or_else(|| portraits.get(key).copied().cloned()),
                initials: initials(names.get(key).copied().unwrap_or(&voice.name.plain())),
            };
            cards.push((key.to_string(), card));
        }
    }
    cards
}

/// The first letters of the first and the last name that has a capital.
fn initials(name: &str) -> Option<String> {
    let words: Vec<char> =
        name.split([' ', '\u{a0}', '-']).filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase()).collect();
    match words[..] {
        [] => None,
        [only] => Some(only.to_string()),
        [first, .., last] => Some(format!("{first}{last}")),
    }
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_those_of_names_and_not_of_particles() {
        let of = |name| initials(name).unwrap_or_default();
        assert_eq!(of("Ana Morel"), "AM");
        assert_eq!(of("Diane Perrier de La Bâthie"), "DB");
        assert_eq!(of("Élise d’Aubrac"), "É");
        assert_eq!(of("Plato"), "P");
        assert_eq!(of("bell hooks"), "");
    }
}
