//! Programmes that nobody wrote: any number of parcours, days, sessions, people and partners, as the text of a programme file.

use proptest::collection::vec;
use proptest::option::{self, weighted};
use proptest::prelude::*;
use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

/// A length of text and which words it takes.
#[derive(Debug, Clone)]
pub struct Words {
    count: usize,
    salt: usize,
}

#[derive(Debug, Clone)]
pub struct Person {
    /// Letters of the surname.
    letters: usize,
    capitals: bool,
    salt: usize,
    role: Option<Words>,
    organisation: Option<Words>,
    more_roles: Vec<(Option<Words>, Words)>,
    nobody: bool,
}

#[derive(Debug, Clone)]
pub struct Item {
    title: Words,
    description: Option<Words>,
    speakers: Vec<Person>,
    unnumbered: bool,
}

#[derive(Debug, Clone)]
pub struct Session {
    is_break: bool,
    /// Minutes; none for a session that shares the hours of the one before.
    length: Option<u32>,
    pause: u32,
    ends: bool,
    title: Option<Words>,
    format: Option<Words>,
    room: Option<Words>,
    description: Option<Words>,
    speakers: Vec<Person>,
    moderators: Vec<Person>,
    moderated_by: Option<Words>,
    items: Vec<Item>,
    numbered: bool,
}

#[derive(Debug, Clone)]
pub struct Parcours {
    title: Words,
    short_title: Option<Words>,
    introduction: Option<Words>,
    bearers: usize,
    day: usize,
    sessions: Vec<Session>,
}

#[derive(Debug, Clone)]
pub struct Plenary {
    kicker: Option<Words>,
    title: Words,
    summary: Option<Words>,
    introduction: Option<Words>,
    day: usize,
    hour: u32,
    sessions: Vec<Session>,
}

#[derive(Debug, Clone)]
pub struct Member {
    name: Words,
    logo: Option<usize>,
    on_dark: bool,
    role: Option<Words>,
}

#[derive(Debug, Clone)]
pub struct Event {
    english: bool,
    title: Words,
    series: Option<Words>,
    subtitle: Option<Words>,
    days: usize,
    place: Option<Words>,
    tagline: Option<Words>,
    registration: bool,
    contact: bool,
}

#[derive(Debug, Clone)]
pub struct Programme {
    event: Event,
    presentation: Option<(Option<Words>, Option<(Words, usize)>, Option<Words>)>,
    plenaries: Vec<Plenary>,
    parcours: Vec<Parcours>,
    partners: Vec<(Words, Vec<Member>)>,
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
    let presentation = (option::of(words(40)), option::of((words(120), 1..6usize)), option::of(words(12)));
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

const FRENCH: &[&str] = &[
    "coopération",
    "territoires",
    "l'eau",
    "œuvre",
    "de",
    "la",
    "et",
    "les",
    "à",
    "citoyenne",
    "l'économie",
    "anticonstitutionnellement",
    "où",
    "Noël",
    "2026",
    "CRTE",
    "développement",
    "efficace",
    "affluence",
    "cœur",
    "mises",
    "en",
    "réseau",
    "aujourd'hui",
    "d'aménagement",
    "intercommunalités",
    "Île-de-France",
    "fin",
    "pour",
    "un",
    "contre-développement",
    "ça",
    "garçon",
    "naïve",
    "(S')initier",
    "vis-à-vis",
    "offre",
    "officielle",
    "du",
];
const ENGLISH: &[&str] = &[
    "cooperation",
    "the",
    "of",
    "a",
    "and",
    "in",
    "office",
    "workshop",
    "difficult",
    "flow",
    "responsibilities",
    "it's",
    "2026",
    "local",
    "people's",
    "first",
    "counterrevolutionary",
    "where",
    "to",
    "how",
    "town",
    "waste",
    "co-design",
    "find",
    "affluent",
    "NGO",
    "for",
    "we",
    "internationalisation",
];
const SYLLABLES: &[&str] =
    &["ba", "ke", "di", "mo", "lu", "ra", "ve", "ti", "so", "nu", "ga", "pe", "fi", "zo", "cu", "ja"];

/// What the file says, and what of it must be read again in the brochure.
pub struct Written {
    pub toml: String,
    /// Texts that are on a page.
    pub texts: Vec<String>,
    /// Titles of the sessions of each parcours, in order of time.
    pub orders: Vec<Vec<String>>,
    /// Those who speak, with their names.
    pub names: Vec<String>,
}

struct Writer {
    english: bool,
    serial: usize,
    out: Written,
}

impl Writer {
    fn new(english: bool, serial: usize) -> Writer {
        let out = Written { toml: String::new(), texts: Vec::new(), orders: Vec::new(), names: Vec::new() };
        Writer { english, serial, out }
    }

    /// A word that no other text has.
    fn own_word(&mut self) -> String {
        self.serial += 1;
        let (mut rest, mut word) = (self.serial + 16 * 16 * 16, String::new());
        while rest > 0 {
            word += SYLLABLES[rest % 16];
            rest /= 16;
        }
        word
    }

    fn phrase(&mut self, words: &Words) -> String {
        let pool = if self.english { ENGLISH } else { FRENCH };
        let mut said: Vec<String> =
            (1..words.count).map(|n| pool[(words.salt * 31 + n * n * 7 + n * 3) % pool.len()].to_string()).collect();
        said.push(self.own_word());
        let text = said.join(" ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Writes a key whose text must be found again.
    fn key(&mut self, key: &str, words: &Words) -> String {
        let text = self.phrase(words);
        self.line(key, &text);
        self.out.texts.push(text.clone());
        text
    }

    fn maybe(&mut self, key: &str, words: &Option<Words>) {
        if let Some(words) = words {
            self.key(key, words);
        }
    }

    fn line(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.out.toml, "{key} = \"{value}\"");
    }

    fn raw(&mut self, line: &str) {
        self.out.toml.push_str(line);
        self.out.toml.push('\n');
    }

    fn person(&mut self, person: &Person) -> String {
        let mut parts = Vec::new();
        let nobody = person.nobody && (person.organisation.is_some() || !person.more_roles.is_empty());
        if !nobody {
            let first = ["Aurélie", "Jean-Pierre", "Zoé", "Noël", "Anne", "Øyvind"][person.salt % 6];
            let mut surname = self.own_word();
            while surname.len() < person.letters {
                surname += SYLLABLES[(person.salt + surname.len()) % 16];
            }
            let mut letters = surname.chars();
            let surname: String = letters.next().map(|one| one.to_uppercase().chain(letters).collect()).unwrap();
            let surname = if person.capitals { surname.to_uppercase() } else { surname };
            let name = format!("{first} {surname}");
            self.out.texts.push(name.clone());
            self.out.names.push(name.clone());
            parts.push(format!("name = \"{name}\""));
        }
        let role = |writer: &mut Writer, role: &Option<Words>, organisation: &Option<Words>| {
            let mut keys = Vec::new();
            for (key, words) in [("role", role), ("organisation", organisation)] {
                if let Some(words) = words {
                    let text = writer.phrase(words);
                    keys.push(format!("{key} = \"{text}\""));
                    writer.out.texts.push(text);
                }
            }
            keys.join(", ")
        };
        if person.more_roles.is_empty() || nobody && person.organisation.is_some() {
            let keys = role(self, &person.role, &person.organisation);
            parts.extend((!keys.is_empty()).then_some(keys));
        } else if nobody {
            let (what, organisation) = &person.more_roles[0];
            parts.push(role(self, what, &Some(organisation.clone())));
        } else {
            let roles: Vec<String> = person
                .more_roles
                .iter()
                .map(|(what, organisation)| format!("{{ {} }}", role(self, what, &Some(organisation.clone()))))
                .collect();
            parts.push(format!("roles = [{}]", roles.join(", ")));
        }
        format!("{{ {} }}", parts.join(", "))
    }

    fn people(&mut self, key: &str, people: &[Person]) {
        if !people.is_empty() {
            let people: Vec<String> = people.iter().map(|person| self.person(person)).collect();
            let _ = writeln!(self.out.toml, "{key} = [\n  {},\n]", people.join(",\n  "));
        }
    }

    /// `clock` is the day and the minute.
    fn session(&mut self, of: &str, session: &Session, clock: &mut (usize, u32), days: usize) -> Option<String> {
        self.raw(&format!("\n[[{of}.sessions]]"));
        let timed = session.is_break || session.length.is_some();
        if timed && !self.time(session, clock, days) {
            // The days are full: it shares the hours of the one before.
            if session.is_break {
                self.raw("format = \"Suite\"");
            }
        } else if session.is_break {
            self.raw("break = true");
            self.key("title", session.title.as_ref().unwrap_or(&Words { count: 2, salt: 1 }));
            return None;
        }
        let people = !session.speakers.is_empty() || !session.items.is_empty();
        let title = match &session.title {
            Some(title) => Some(self.key("title", title)),
            None if people || session.format.is_some() => None,
            None => Some(self.key("title", &Words { count: 3, salt: 5 })),
        };
        if !session.is_break {
            self.maybe("format", &session.format);
        }
        self.maybe("room", &session.room);
        self.maybe("description", &session.description);
        self.people("speakers", &session.speakers);
        if !session.moderators.is_empty() {
            self.maybe("moderated-by", &session.moderated_by);
            self.people("moderators", &session.moderators);
        }
        if session.numbered && !session.items.is_empty() {
            self.raw("numbered = true");
        }
        for item in &session.items {
            self.raw(&format!("\n[[{of}.sessions.items]]"));
            self.key("title", &item.title);
            self.maybe("description", &item.description);
            self.people("speakers", &item.speakers);
            if item.unnumbered {
                self.raw("unnumbered = true");
            }
        }
        title
    }

    /// Writes the hours; false when no day has room left.
    fn time(&mut self, session: &Session, clock: &mut (usize, u32), days: usize) -> bool {
        let length = session.length.unwrap_or(30);
        let mut start = clock.1 + session.pause;
        if start + length > 21 * 60 {
            if clock.0 + 1 >= days {
                return false;
            }
            *clock = (clock.0 + 1, 8 * 60);
            start = clock.1;
        }
        let hour = |minutes: u32| format!("{:02}h{:02}", minutes / 60, minutes % 60);
        if days > 1 {
            let day = day(clock.0);
            self.raw(&format!("day = {day}"));
        }
        self.line("start", &hour(start));
        if session.ends {
            self.line("end", &hour(start + length));
        }
        clock.1 = start + length;
        true
    }
}

/// Days of the event, from 0.
fn day(number: usize) -> String {
    format!("2026-03-{:02}", 5 + number)
}

impl Programme {
    pub fn write(&self) -> Written {
        let mut w = Writer::new(self.event.english, 0);
        w.raw("[event]");
        w.line("language", if self.event.english { "en" } else { "fr" });
        w.maybe("series", &self.event.series);
        w.key("title", &self.event.title);
        w.maybe("subtitle", &self.event.subtitle);
        let days = self.event.days;
        if days == 1 {
            w.raw(&format!("date = {}", day(0)));
        } else {
            let list: Vec<String> = (0..days).map(day).collect();
            w.raw(&format!("dates = [{}]", list.join(", ")));
        }
        w.maybe("place", &self.event.place);
        w.maybe("tagline", &self.event.tagline);
        if self.event.registration {
            w.line("registration", "https://example.org/inscription");
        }
        if self.event.contact {
            w.line("contact", "rencontres@example.org");
        }
        if let Some((lead, body, intro)) = &self.presentation
            && (lead.is_some() || body.is_some())
        {
            w.raw("\n[presentation]");
            w.maybe("lead", lead);
            if let Some((words, paragraphs)) = body {
                let said: Vec<String> = (0..*paragraphs).map(|_| w.phrase(words)).collect();
                w.raw(&format!("body = \"\"\"\n{}\n\"\"\"", said.join("\n\n")));
                w.out.texts.extend(said);
            }
            if !self.parcours.is_empty() {
                w.maybe("parcours-intro", intro);
            }
        }
        let mut names: Vec<String> = Vec::new();
        let mut groups = Writer::new(self.event.english, 100_000);
        for (title, members) in &self.partners {
            groups.raw("\n[[partners]]");
            groups.key("title", title);
            for member in members {
                groups.raw("\n[[partners.members]]");
                names.push(groups.key("name", &member.name));
                if let Some(logo) = member.logo {
                    let file = format!("logo-{logo}.{}", if logo < 5 { "svg" } else { "png" });
                    groups.line("logo", &file);
                    if member.on_dark {
                        groups.line("logo-on-dark", &file);
                    }
                }
                groups.maybe("role", &member.role);
            }
        }
        for plenary in &self.plenaries {
            w.raw("\n[[plenaries]]");
            w.maybe("kicker", &plenary.kicker);
            w.key("title", &plenary.title);
            w.maybe("summary", &plenary.summary);
            w.maybe("introduction", &plenary.introduction);
            let at = plenary.day % days;
            if days > 1 {
                w.raw(&format!("day = {}", day(at)));
            }
            w.line("start", &format!("{:02}h00", plenary.hour));
            w.line("end", &format!("{:02}h00", plenary.hour + 1));
            for session in &plenary.sessions {
                // Their hours are those of the plenary.
                let session = Session { is_break: false, length: None, ..session.clone() };
                w.session("plenaries", &session, &mut (at, plenary.hour * 60), days);
            }
        }
        for parcours in &self.parcours {
            w.raw("\n[[parcours]]");
            w.key("title", &parcours.title);
            w.maybe("short-title", &parcours.short_title);
            w.maybe("introduction", &parcours.introduction);
            let bearers: Vec<String> = names.iter().take(parcours.bearers).map(|name| format!("\"{name}\"")).collect();
            if !bearers.is_empty() {
                w.raw(&format!("bearers = [{}]", bearers.join(", ")));
            }
            let mut clock = (parcours.day % days, 8 * 60);
            let mut order = Vec::new();
            for (n, session) in parcours.sessions.iter().enumerate() {
                // The first one has hours, for the next to share.
                let length = session.length.or((n == 0).then_some(60));
                let session = Session { length, ..session.clone() };
                order.extend(w.session("parcours", &session, &mut clock, days));
            }
            w.out.orders.push(order);
        }
        w.out.toml += &groups.out.toml;
        w.out.texts.extend(groups.out.texts);
        w.out
    }
}
