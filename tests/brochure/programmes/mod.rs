//! Programmes that nobody wrote: any number of parcours, days, sessions, people and partners, as the text of a programme file.

pub mod logos;
mod random;

pub use random::programme;

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
