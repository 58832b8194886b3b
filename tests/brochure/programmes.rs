//! Programmes that nobody wrote: any number of parcours, days, sessions, people and partners, as the text of a programme file.

use proptest::collection::vec;
use proptest::option::{self, weighted};
use proptest::prelude::*;
use std::path::Path;
use std::sync::OnceLock;

/// A length of text and which words it takes.
#[derive(Debug, Clone)]
pub struct Words {
    pub count: usize,
    pub salt: usize,
}

#[derive(Debug, Clone)]
pub struct Person {
    /// Letters of the surname.
    pub letters: usize,
    pub capitals: bool,
    pub salt: usize,
    pub role: Option<Words>,
    pub organisation: Option<Words>,
    pub more_roles: Vec<(Option<Words>, Words)>,
    pub nobody: bool,
}

#[derive(Debug, Clone)]
pub struct Item {
    pub title: Words,
    pub description: Option<Words>,
    pub speakers: Vec<Person>,
    pub unnumbered: bool,
}

#[derive(Debug, Clone)]
pub struct Session {
    pub is_break: bool,
    /// Minutes; none for a session that shares the hours of the one before.
    pub length: Option<u32>,
    pub pause: u32,
    pub ends: bool,
    pub title: Option<Words>,
    pub format: Option<Words>,
    pub room: Option<Words>,
    pub description: Option<Words>,
    pub speakers: Vec<Person>,
    pub moderators: Vec<Person>,
    pub moderated_by: Option<Words>,
    pub items: Vec<Item>,
    pub numbered: bool,
}

#[derive(Debug, Clone)]
pub struct Parcours {
    pub title: Words,
    pub short_title: Option<Words>,
    pub introduction: Option<Words>,
    pub bearers: usize,
    pub day: usize,
    pub sessions: Vec<Session>,
}

#[derive(Debug, Clone)]
pub struct Plenary {
    pub kicker: Option<Words>,
    pub title: Words,
    pub summary: Option<Words>,
    pub introduction: Option<Words>,
    pub day: usize,
    pub hour: u32,
    pub sessions: Vec<Session>,
}

#[derive(Debug, Clone)]
pub struct Member {
    pub name: Words,
    pub logo: Option<usize>,
    pub on_dark: bool,
    pub role: Option<Words>,
}

#[derive(Debug, Clone)]
pub struct Event {
    pub english: bool,
    pub title: Words,
    pub series: Option<Words>,
    pub subtitle: Option<Words>,
    pub days: usize,
    pub place: Option<Words>,
    pub tagline: Option<Words>,
    pub registration: bool,
    pub contact: bool,
}

#[derive(Debug, Clone)]
pub struct Presentation {
    pub lead: Option<Words>,
    /// And how many paragraphs like it.
    pub body: Option<(Words, usize)>,
    pub intro: Option<Words>,
}

#[derive(Debug, Clone)]
pub struct Programme {
    pub event: Event,
    pub presentation: Option<Presentation>,
    pub plenaries: Vec<Plenary>,
    pub parcours: Vec<Parcours>,
    pub partners: Vec<(Words, Vec<Member>)>,
}

fn words(most: usize) -> impl Strategy<Value = Words> + Clone {
    (1..=most, 0..1000usize).prop_map(|(count, salt)| Words { count, salt })
}

fn person() -> impl Strategy<Value = Person> {
    let roles =
        prop_oneof![4 => vec((option::of(words(6)), words(6)), 0..1), 1 => vec((option::of(words(6)), words(6)), 0..4)];
    (
        prop_oneof![8 => 3..14usize, 1 => 14..60usize],
        any::<bool>(),
        0..1000usize,
        weighted(0.6, words(12)),
        weighted(0.7, words(8)),
        roles,
        prop::bool::weighted(0.1),
    )
        .prop_map(|(letters, capitals, salt, role, organisation, more_roles, nobody)| Person {
            letters,
            capitals,
            salt,
            role,
            organisation,
            more_roles,
            nobody,
        })
}

fn people(most: usize) -> impl Strategy<Value = Vec<Person>> {
    prop_oneof![6 => vec(person(), 0..=4), 1 => vec(person(), 0..=most)]
}

fn item() -> impl Strategy<Value = Item> {
    (words(14), weighted(0.3, words(40)), vec(person(), 0..4), prop::bool::weighted(0.1))
        .prop_map(|(title, description, speakers, unnumbered)| Item { title, description, speakers, unnumbered })
}

fn session() -> impl Strategy<Value = Session> {
    let time = (
        prop::bool::weighted(0.12),
        weighted(0.85, (1..8u32).prop_map(|quarters| quarters * 15)),
        prop_oneof![5 => Just(0u32), 1 => Just(15), 1 => Just(60)],
        prop::bool::weighted(0.9),
    );
    let texts = (
        weighted(0.92, prop_oneof![6 => words(12), 1 => words(40)]),
        weighted(0.4, words(5)),
        weighted(0.3, words(3)),
        weighted(0.35, prop_oneof![5 => words(40), 1 => words(250)]),
    );
    let who = (people(12), weighted(0.2, person()), weighted(0.3, words(8)));
    let items = prop_oneof![6 => vec(item(), 0..1), 1 => vec(item(), 0..9)];
    (time, texts, who, items, any::<bool>()).prop_map(|(time, texts, who, items, numbered)| Session {
        is_break: time.0,
        length: time.1,
        pause: time.2,
        ends: time.3,
        title: texts.0,
        format: texts.1,
        room: texts.2,
        description: texts.3,
        speakers: who.0,
        moderators: who.1.into_iter().collect(),
        moderated_by: who.2,
        items,
        numbered,
    })
}

fn parcours() -> impl Strategy<Value = Parcours> {
    let sessions = prop_oneof![8 => vec(session(), 0..8), 1 => vec(session(), 0..=60)];
    (
        prop_oneof![5 => words(10), 1 => words(40)],
        option::of(words(5)),
        option::of(words(150)),
        0..4usize,
        0..5usize,
        sessions,
    )
        .prop_map(|(title, short_title, introduction, bearers, day, sessions)| Parcours {
            title,
            short_title,
            introduction,
            bearers,
            day,
            sessions,
        })
}

fn plenary() -> impl Strategy<Value = Plenary> {
    (
        option::of(words(4)),
        prop_oneof![5 => words(12), 1 => words(40)],
        option::of(words(12)),
        weighted(0.3, words(80)),
        0..5usize,
        7..20u32,
        vec(session(), 0..5),
    )
        .prop_map(|(kicker, title, summary, introduction, day, hour, sessions)| Plenary {
            kicker,
            title,
            summary,
            introduction,
            day,
            hour,
            sessions,
        })
}

fn member() -> impl Strategy<Value = Member> {
    (words(6), weighted(0.8, 0..LOGOS), any::<bool>(), weighted(0.2, words(4)))
        .prop_map(|(name, logo, on_dark, role)| Member { name, logo, on_dark, role })
}

fn event() -> impl Strategy<Value = Event> {
    (
        prop::bool::weighted(0.3),
        prop_oneof![5 => words(12), 1 => words(40)],
        option::of(words(8)),
        option::of(words(8)),
        prop_oneof![3 => Just(1usize), 2 => 2..=5usize],
        option::of(words(4)),
        option::of(words(8)),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(english, title, series, subtitle, days, place, tagline, registration, contact)| Event {
            english,
            title,
            series,
            subtitle,
            days,
            place,
            tagline,
            registration,
            contact,
        })
}

pub fn programme() -> impl Strategy<Value = Programme> {
    let presentation = (option::of(words(40)), option::of((words(120), 1..6usize)), option::of(words(12)))
        .prop_map(|(lead, body, intro)| Presentation { lead, body, intro });
    let partners = prop_oneof![
        1 => vec((words(4), vec(member(), 1..2)), 0..1),
        4 => vec((words(5), vec(member(), 1..=7)), 1..=6),
        1 => vec((words(5), vec(member(), 20..=40)), 1..=2),
    ];
    let plenaries = prop_oneof![3 => vec(plenary(), 0..3), 1 => vec(plenary(), 0..=5)];
    let parcours = prop_oneof![4 => vec(parcours(), 1..5), 1 => vec(parcours(), 0..=12)];
    (event(), option::of(presentation), plenaries, parcours, partners).prop_map(
        |(event, presentation, plenaries, parcours, partners)| Programme {
            event,
            presentation,
            plenaries,
            parcours,
            partners,
        },
    )
}

/// How many logos there are to draw from.
const LOGOS: usize = 9;

/// A folder of logos of any shape: marks far wider than high, far higher than wide, square, drawn or photographed.
pub fn logos() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let shapes = [(100, 100), (400, 60), (60, 300), (1000, 40), (30, 20)];
        for (number, (width, height)) in shapes.into_iter().enumerate() {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><rect width=\"{width}\" \
                 height=\"{height}\" fill=\"#0{number}7a8c\"/></svg>"
            );
            std::fs::write(folder.path().join(format!("logo-{number}.svg")), svg).expect("a logo is written");
        }
        for (number, (width, height)) in [(200, 200), (600, 80), (50, 240), (640, 480)].into_iter().enumerate() {
            let picture = image::RgbaImage::from_fn(width, height, |x, y| {
                image::Rgba([(x % 256) as u8, (y % 256) as u8, 90, if (x + y) % 7 == 0 { 0 } else { 255 }])
            });
            picture.save(folder.path().join(format!("logo-{}.png", number + 5))).expect("a logo is written");
        }
        folder
    });
    folder.path()
}
