//! Programmes that nobody wrote: any number of parcours, days, sessions, people and partners, as the text of a programme file.

use livret::programme::Paper;
use livret::theme::Theme;
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

/// Who said it, and what that person does.
pub type Author = (Words, Option<Words>);

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
    /// Written once in the directory of speakers, and called by an id.
    pub listed: bool,
    pub profile: Option<Profile>,
}

/// What else there is to know of a person.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Index in the logos, and whether it has a focus.
    pub photo: Option<(usize, bool)>,
    pub biography: Option<Words>,
    pub short_biography: Option<Words>,
    pub pronouns: Option<Words>,
    pub languages: Vec<Words>,
    pub remote: bool,
    pub chair: bool,
}

/// A picture of a session: index in the logos, whether it has a focus, its caption.
pub type Shown = (usize, bool, Option<Words>);

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
    /// Minutes after the session before; none for one that begins while that one goes on.
    pub pause: Option<u32>,
    /// Index in the languages of sessions.
    pub language: Option<usize>,
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
    pub feature: bool,
    pub picture: Option<Shown>,
    pub particulars: Option<Particulars>,
}

/// What else there is to know of a session.
#[derive(Debug, Clone)]
pub struct Particulars {
    pub level: Option<Words>,
    pub materials: Option<Words>,
    pub keywords: Vec<Words>,
    pub capacity: Option<u32>,
    pub video: bool,
    pub cancelled: bool,
    pub moved: Option<Words>,
}

#[derive(Debug, Clone)]
pub struct Parcours {
    pub title: Words,
    pub short_title: Option<Words>,
    pub introduction: Option<Words>,
    pub bearers: usize,
    pub day: usize,
    /// The hour it begins.
    pub hour: u32,
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
    pub room: Option<Words>,
    pub ends: bool,
    pub sessions: Vec<Session>,
}

#[derive(Debug, Clone)]
pub struct Member {
    pub name: Words,
    pub logo: Option<usize>,
    pub on_dark: bool,
    pub link: bool,
    pub role: Option<Words>,
}

/// The house's own look.
#[derive(Debug, Clone)]
pub struct Brand {
    /// Red, green, blue in one number.
    pub colours: Vec<u32>,
    pub ink: Option<u32>,
    pub logo: Option<usize>,
    pub cover: bool,
}

#[derive(Debug, Clone)]
pub struct Event {
    pub english: bool,
    /// Index in the alphabets that texts are in beside the language's.
    pub alphabet: Option<usize>,
    /// Index in the papers.
    pub paper: usize,
    /// Index in the shipped themes.
    pub theme: usize,
    /// The hours of the event are written, not known from its sessions.
    pub hours: bool,
    /// The first partner organises it.
    pub organised: bool,
    /// The hour after which no session begins, the next day's counted on.
    pub last_start: u32,
    pub title: Words,
    pub series: Option<Words>,
    pub subtitle: Option<Words>,
    pub days: usize,
    pub place: Option<Words>,
    pub tagline: Option<Words>,
    pub registration: bool,
    pub contact: bool,
    /// Index in the words for parcours.
    pub parcours_word: Option<usize>,
    pub plenary_word: Option<Words>,
    pub known: Known,
}

/// Name, role, what they are asked, and whether there is a mail beside the telephone.
pub type Contact = (Option<Words>, Option<Words>, Option<Words>, bool);

/// What there is to know before coming.
#[derive(Debug, Clone)]
pub struct Known {
    /// Each day with hours and, where it is given, a title of its own; where the event has several.
    pub days: Option<Vec<Option<Words>>>,
    pub doors: bool,
    pub deadline: bool,
    pub price: Option<Words>,
    pub reductions: Vec<Words>,
    pub languages: Vec<Words>,
    pub hashtag: bool,
    pub accounts: usize,
    pub contacts: Vec<Contact>,
    /// Heading, paragraphs, and entries of a list.
    pub notes: Vec<(Words, Vec<Words>, Vec<Words>)>,
    /// Texts with authors, and these with what they do.
    pub quotes: Vec<(Words, Option<Author>)>,
    /// Numbers and what they count.
    pub figures: Vec<(u32, Words)>,
    /// Columns of the tables of notes, then their cells, row by row.
    pub table: Option<(usize, Vec<Option<Words>>)>,
    /// What it says, and who signs it.
    pub foreword: Option<(Words, Option<Words>)>,
    /// Title, text, and index in what a page may follow.
    pub pages: Vec<(Words, Words, usize)>,
    /// Index in the logos, and in the sizes.
    pub adverts: Vec<(usize, usize)>,
    /// Rooms of the plan, which is a logo.
    pub plan: Option<(usize, Vec<Words>)>,
    /// How many more of the partners organise it.
    pub co_organisers: usize,
    /// A break that all share, and where it is.
    pub shared: Option<(Words, Option<Words>)>,
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
    pub brand: Option<Brand>,
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

/// How many logos there are to draw from.
const LOGOS: usize = 9;

/// Words of alphabets that the shipped families have beside the Latin one.
pub const ALPHABETS: [&[&str]; 3] = [
    &["συνεργασία", "και", "περιφερειών", "του", "ύδατος", "η", "αναπτυξιακός", "Ἑλλάδα", "για", "όλους"],
    &["сотрудничество", "и", "территорий", "вода", "в", "ответственность", "Їжак", "для", "всех", "самоуправление"],
    &["hợp", "tác", "phát", "triển", "vùng", "nước", "và", "những", "người", "Đà", "Nẵng", "trưởng"],
];

/// What a page of its own may follow.
pub const AFTER: [&str; 7] = ["cover", "presentation", "glance", "sessions", "practical", "speakers", "partners"];

/// How much of a page an advert takes.
pub const SIZES: [&str; 3] = ["full", "half", "quarter"];

/// What parcours are called: usual words, and one with its plural.
pub const PARCOURS_WORDS: [&str; 4] =
    ["\"Salle\"", "\"track\"", "\"Escale\"", "{ one = \"Quai\", several = \"Les quais\", feminine = false }"];

/// Languages of sessions in another one than the brochure's.
pub const LANGUAGES: [&str; 6] = ["en", "fr", "de", "el", "uk", "vi"];

/// A folder of logos of any shape: marks far wider than high, far higher than wide, square, drawn or photographed; and a cover picture.
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
        let photograph = image::RgbImage::from_fn(600, 400, |x, y| image::Rgb([(x / 3) as u8, (y / 2) as u8, 120]));
        photograph.save(folder.path().join("cover.jpg")).expect("a photograph is written");
        folder
    });
    folder.path()
}
