//! Programmes at random: what stands often in those of people stands often here.

use super::logos::LOGOS;
use super::*;
use livret::programme::Paper;
use livret::theme::Theme;
use proptest::collection::vec;
use proptest::option::{self, weighted};
use proptest::prelude::*;

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
        prop::bool::weighted(0.2),
        weighted(0.12, profile()),
    )
        .prop_map(|(letters, capitals, salt, role, organisation, more_roles, nobody, listed, profile)| Person {
            letters,
            capitals,
            salt,
            role,
            organisation,
            more_roles,
            nobody,
            listed,
            profile,
        })
}

fn profile() -> impl Strategy<Value = Profile> {
    (
        weighted(0.7, (0..LOGOS, any::<bool>())),
        weighted(0.4, words(80)),
        weighted(0.3, words(12)),
        weighted(0.2, words(1)),
        vec(words(1), 0..3),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(photo, biography, short_biography, pronouns, languages, remote, chair)| Profile {
            photo,
            biography,
            short_biography,
            pronouns,
            languages,
            remote,
            chair,
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
        weighted(
            0.85,
            prop_oneof![8 => (1..8u32).prop_map(|quarters| quarters * 15), 1 => Just(5u32), 1 => 180..=360u32],
        ),
        prop_oneof![6 => Just(Some(0u32)), 1 => Just(Some(15)), 1 => Just(Some(60)), 1 => Just(None)],
        prop::bool::weighted(0.9),
        weighted(0.05, 0..LANGUAGES.len()),
    );
    let texts = (
        weighted(0.92, prop_oneof![6 => words(12), 1 => words(40)]),
        weighted(0.4, words(5)),
        weighted(0.3, words(3)),
        weighted(0.35, prop_oneof![20 => words(40), 3 => words(250), 1 => words(1200)]),
    );
    let who = (people(12), weighted(0.2, person()), weighted(0.3, words(8)));
    let items = prop_oneof![6 => vec(item(), 0..1), 1 => vec(item(), 0..9)];
    let particulars = (
        weighted(0.6, words(4)),
        weighted(0.4, words(12)),
        vec(words(2), 0..4),
        weighted(0.5, 1..900u32),
        any::<bool>(),
        prop::bool::weighted(0.2),
        weighted(0.2, words(6)),
    );
    let particulars = particulars.prop_map(|(level, materials, keywords, capacity, video, cancelled, moved)| {
        Particulars { level, materials, keywords, capacity, video, cancelled, moved }
    });
    let picture = weighted(0.08, (0..LOGOS, any::<bool>(), option::of(words(10))));
    let all = (time, texts, who, items, any::<bool>(), prop::bool::weighted(0.1), weighted(0.2, particulars), picture);
    all.prop_map(|(time, texts, who, items, numbered, feature, particulars, picture)| Session {
        is_break: time.0,
        length: time.1,
        pause: time.2,
        ends: time.3,
        language: time.4,
        title: texts.0,
        format: texts.1,
        room: texts.2,
        description: texts.3,
        speakers: who.0,
        moderators: who.1.into_iter().collect(),
        moderated_by: who.2,
        items,
        numbered,
        feature,
        picture,
        particulars,
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
        prop_oneof![4 => 7..12u32, 1 => 12..22u32],
        sessions,
    )
        .prop_map(|(title, short_title, introduction, bearers, day, hour, sessions)| Parcours {
            title,
            short_title,
            introduction,
            bearers,
            day,
            hour,
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
        prop_oneof![5 => 7..20u32, 1 => 20..24u32],
        weighted(0.3, words(4)),
        prop::bool::weighted(0.9),
        vec(session(), 0..5),
    )
        .prop_map(|(kicker, title, summary, introduction, day, hour, room, ends, sessions)| Plenary {
            kicker,
            title,
            summary,
            introduction,
            day,
            hour,
            room,
            ends,
            sessions,
        })
}

fn member() -> impl Strategy<Value = Member> {
    (words(6), weighted(0.8, 0..LOGOS), any::<bool>(), any::<bool>(), weighted(0.2, words(4)))
        .prop_map(|(name, logo, on_dark, link, role)| Member { name, logo, on_dark, link, role })
}

fn event() -> impl Strategy<Value = Event> {
    let look = (
        prop::bool::weighted(0.3),
        weighted(0.25, 0..ALPHABETS.len()),
        0..Paper::ALL.len(),
        0..Theme::names().count(),
        any::<bool>(),
        prop::bool::weighted(0.3),
        prop_oneof![4 => Just(21u32), 1 => Just(24), 1 => Just(27)],
    );
    let texts = (
        prop_oneof![5 => words(12), 1 => words(40)],
        option::of(words(8)),
        option::of(words(8)),
        prop_oneof![3 => Just(1usize), 2 => 2..=5usize],
        option::of(words(4)),
        option::of(words(8)),
        any::<bool>(),
        any::<bool>(),
    );
    let called = (weighted(0.4, 0..PARCOURS_WORDS.len()), weighted(0.3, words(3)));
    let all = (look, texts, called, known());
    all.prop_map(|(look, (title, series, subtitle, days, place, tagline, registration, contact), called, known)| {
        Event {
            english: look.0,
            alphabet: look.1,
            paper: look.2,
            theme: look.3,
            hours: look.4,
            organised: look.5,
            last_start: look.6,
            title,
            series,
            subtitle,
            days,
            place,
            tagline,
            registration,
            contact,
            parcours_word: called.0,
            plenary_word: called.1,
            known,
        }
    })
}

fn known() -> impl Strategy<Value = Known> {
    let facts = (
        weighted(0.3, vec(option::of(words(5)), 5)),
        prop::bool::weighted(0.3),
        prop::bool::weighted(0.3),
        weighted(0.4, words(6)),
        prop_oneof![2 => vec(words(8), 0..1), 1 => vec(words(8), 1..6)],
        prop_oneof![2 => vec(words(3), 0..1), 1 => vec(words(3), 1..5)],
        prop::bool::weighted(0.3),
        prop_oneof![3 => Just(0usize), 1 => 1..4usize],
    );
    let contact = (weighted(0.7, words(3)), weighted(0.4, words(5)), weighted(0.5, words(4)), any::<bool>());
    let contacts = prop_oneof![2 => vec(contact.clone(), 0..1), 1 => vec(contact, 1..5)];
    let paragraph = prop_oneof![6 => words(60), 1 => words(400)];
    let note = (words(8), vec(paragraph, 1..4), vec(words(20), 0..5));
    let notes = prop_oneof![2 => vec(note.clone(), 0..1), 1 => vec(note, 1..7)];
    let shared = weighted(0.15, (words(4), option::of(words(3))));
    let quote = (words(30), option::of((words(3), option::of(words(6)))));
    let figure = (0..2_000_000u32, words(8));
    let highlights = (
        prop_oneof![3 => vec(quote.clone(), 0..1), 1 => vec(quote, 1..5)],
        prop_oneof![3 => vec(figure.clone(), 0..1), 1 => vec(figure, 1..8)],
    );
    let table = weighted(0.3, (1..6usize, vec(weighted(0.8, words(6)), 1..30)));
    let foreword = weighted(0.2, (words(150), option::of(words(3))));
    let page = (words(8), words(200), 0..AFTER.len());
    let editorial = (
        table,
        foreword,
        prop_oneof![4 => vec(page.clone(), 0..1), 1 => vec(page, 1..4)],
        prop_oneof![4 => vec((0..LOGOS, 0..SIZES.len()), 0..1), 1 => vec((0..LOGOS, 0..SIZES.len()), 1..5)],
        weighted(0.2, (0..LOGOS, vec(words(4), 1..20))),
    );
    let few = prop_oneof![3 => Just(0usize), 1 => 1..4usize];
    (facts, contacts, notes, few, shared, highlights, editorial).prop_map(
        |(facts, contacts, notes, co_organisers, shared, (quotes, figures), editorial)| Known {
            table: editorial.0,
            foreword: editorial.1,
            pages: editorial.2,
            adverts: editorial.3,
            plan: editorial.4,
            days: facts.0,
            doors: facts.1,
            deadline: facts.2,
            price: facts.3,
            reductions: facts.4,
            languages: facts.5,
            hashtag: facts.6,
            accounts: facts.7,
            contacts,
            notes,
            quotes,
            figures,
            co_organisers,
            shared,
        },
    )
}

fn brand() -> impl Strategy<Value = Brand> {
    let colour = 0..=0xFF_FFFFu32;
    (vec(colour.clone(), 0..4), weighted(0.3, colour), weighted(0.5, 0..LOGOS), any::<bool>())
        .prop_map(|(colours, ink, logo, cover)| Brand { colours, ink, logo, cover })
}

pub fn programme() -> impl Strategy<Value = Programme> {
    let presentation = (option::of(words(40)), option::of((words(120), 1..6usize)), option::of(words(12)))
        .prop_map(|(lead, body, intro)| Presentation { lead, body, intro });
    let partners = prop_oneof![
        1 => vec((words(4), vec(member(), 1..2)), 0..1),
        4 => vec((words(5), vec(member(), 1..=7)), 1..=6),
        1 => vec((words(5), vec(member(), 10..=30)), 1..=2),
    ];
    let plenaries = prop_oneof![3 => vec(plenary(), 0..3), 1 => vec(plenary(), 0..=5)];
    let parcours = prop_oneof![4 => vec(parcours(), 1..5), 1 => vec(parcours(), 0..=12)];
    (event(), weighted(0.3, brand()), option::of(presentation), plenaries, parcours, partners).prop_map(
        |(event, brand, presentation, plenaries, parcours, partners)| Programme {
            event,
            brand,
            presentation,
            plenaries,
            parcours,
            partners,
        },
    )
}
