//! The story: what the brochure says, in reading order, worded and typeset for its language, before anything has a place.

use crate::diagnostic::Span;
use crate::picture::PictureId;
use crate::programme::{AdvertSize, Inline};
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A line or a paragraph, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Stretches of text, each in one style, that follow each other.
    pub pieces: Vec<Inline>,
    /// Where the author wrote it; `None` for livret's own wording.
    pub span: Option<Span>,
}

impl Words {
    /// livret's own words, typeset already.
    pub fn own(text: impl Into<String>) -> Words {
        Words { pieces: vec![Inline { text: text.into(), ..Inline::default() }], span: None }
    }
    /// The text without its marks.
    pub fn plain(&self) -> String {
        let line = |piece: &Inline| match piece.text.as_str() {
            // Two languages below each other.
            "\u{2028}" if piece.second => " / ".to_owned(),
            text => text.replace('\u{2028}', " "),
        };
        self.pieces.iter().map(line).collect()
    }
    /// Words one after the other, with a separator between them.
    pub fn joined<'w>(parts: impl IntoIterator<Item = &'w Words>, separator: &str) -> Words {
        let mut pieces: Vec<Inline> = Vec::new();
        let mut span = None;
        for part in parts {
            if !pieces.is_empty() {
                pieces.push(Inline { text: separator.to_string(), ..Inline::default() });
            }
            pieces.extend(part.pieces.iter().cloned());
            span = span.or(part.span.clone());
        }
        Words { pieces, span }
    }
    /// Whether nothing would be seen.
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| piece.text.trim().is_empty())
    }
}

/// Paragraphs and lists.
#[derive(Debug, Clone, PartialEq)]
pub enum TextBlock {
    /// Words that are set as one paragraph.
    Paragraph(Words),
    /// A list of the author’s: its items, and those of the lists in them, in order.
    List(Vec<TextItem>),
    /// A heading inside the text, of a level from 3 to 6.
    Heading(u8, Words),
    /// As many cells in each row as in its head.
    Table(TextTable),
}

/// A table of the author’s.
#[derive(Debug, Clone, PartialEq)]
pub struct TextTable {
    /// What the columns are.
    pub head: Vec<Words>,
    /// Row by row.
    pub rows: Vec<Vec<Words>>,
}

/// An item of a list, or of a list in it.
#[derive(Debug, Clone, PartialEq)]
pub struct TextItem {
    /// 0 for the items of the list itself, 1 for those of a list in one of them.
    pub depth: usize,
    /// What stands before it: a bullet, or the number or letter that the author typed.
    pub label: Words,
    /// In one paragraph.
    pub words: Words,
}

/// What names a part of the story, in an address of the web or a calendar: made from the author's `id` or title, it stays the same
/// when parts change places. Letters, figures and hyphens; unique in its story.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub(super) Arc<str>);

impl Key {
    /// The key of a part that every story has once.
    fn fixed(name: &str) -> Key {
        Key(name.into())
    }
}

impl std::ops::Deref for Key {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self)
    }
}

/// When something takes place: as calendars count it, and as the language says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The day it belongs to: what begins after midnight belongs to its evening.
    pub day: NaiveDate,
    /// `None` for what begins with the session before it.
    pub start: Option<Hour>,
    /// `None` where nobody says it.
    pub end: Option<Hour>,
    /// The clocks that these hours are those of, where the author says so.
    pub zone: Option<Tz>,
    /// "10 h 00 – 11 h 00".
    pub hours: Option<Words>,
}

/// An hour of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Hour {
    /// On the clocks of the place, date included.
    pub at: NaiveDateTime,
    /// "10 h 00".
    pub words: Words,
}

/// Something to know of the event or of a part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub kind: FactKind,
    /// "Lieu": where facts stand in a list.
    pub label: Option<Words>,
    /// “Lyon, Palais des congrès”.
    pub value: Words,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// The day, or the days.
    Date,
    /// From when to when.
    Hours,
    /// A hall and a town, or “online”.
    Place,
    /// Where a session takes place, within the place.
    Room,
    /// How to come.
    Address,
    /// The price, to whom it is open: the author's line.
    Tagline,
    /// Where one registers.
    Registration,
    /// The online space: connection and documents.
    Resources,
    /// Whom one asks.
    Contact,
    /// What one pays.
    Price,
    /// Who pays less.
    Reductions,
    /// When the doors open.
    Doors,
    /// The last day to register.
    Deadline,
    /// Spoken ones.
    Languages,
    /// “#Rencontres2026”.
    Hashtag,
    /// Where it is followed.
    Accounts,
    /// What changed since it was announced.
    Moved,
    /// How a name is said.
    Pronunciation,
    /// For whom, by what they know.
    Level,
    /// For whom, by what they do.
    Audience,
    /// How many may come.
    Capacity,
    /// Where one watches it.
    Video,
    /// Where one meets.
    MeetingPoint,
    /// How long it takes.
    Duration,
    /// What to bring.
    Materials,
    /// What it is about.
    Keywords,
}

/// Everything the brochure says.
#[derive(Debug, Clone)]
pub struct Story {
    /// BCP 47 tag.
    pub language: String,
    /// The document's title, for viewers and catalogues.
    pub title: String,
    /// The organiser.
    pub author: Option<String>,
    /// The series of events.
    pub subject: Option<String>,
    /// When it opens and closes, day by day.
    pub days: Vec<Moment>,
    /// Before the sections.
    pub cover: Cover,
    /// In reading order.
    pub sections: Vec<Section>,
    /// After them.
    pub back: Back,
    /// The parcours, for signs and accents: as many as the programme has.
    pub parcours: usize,
}

/// A part of the brochure.
#[derive(Debug, Clone)]
pub enum Section {
    /// What the event is about.
    Presentation(Presentation),
    /// The hours of everything.
    Glance(Glance),
    /// What is for everyone.
    Plenaries(Plenaries),
    /// A thematic track.
    Parcours(Parcours),
    /// What stands out beside the programme.
    Highlights(Highlights),
    /// What to know before coming.
    Practical(Practical),
    /// A text that is a page of its own.
    Page(FreePage),
    /// Who they are.
    Profiles(Profiles),
    /// Who speaks.
    Index(Index),
    /// Who makes it possible.
    Partners(Partners),
    /// What those who support it show.
    Adverts(Adverts),
}

impl Section {
    /// Names the section.
    pub fn key(&self) -> Key {
        match self {
            Section::Presentation(_) => Key::fixed("presentation"),
            Section::Glance(_) => Key::fixed("glance"),
            Section::Plenaries(plenaries) => plenaries.first.key.clone(),
            Section::Parcours(parcours) => parcours.key.clone(),
            Section::Highlights(_) => Key::fixed("highlights"),
            Section::Practical(_) => Key::fixed("practical"),
            Section::Profiles(_) => Key::fixed("profiles"),
            Section::Index(_) => Key::fixed("speakers"),
            Section::Page(page) => page.key.clone(),
            Section::Partners(_) => Key::fixed("partners"),
            Section::Adverts(_) => Key::fixed("adverts"),
        }
    }
}

/// The first page: what the event is, when and where.
#[derive(Debug, Clone)]
pub struct Cover {
    /// The series of events, above the title.
    pub series: Option<Words>,
    /// Of the event.
    pub title: Words,
    /// Below the title.
    pub subtitle: Option<Words>,
    /// Whom the copy is for.
    pub bearer: Option<Words>,
    /// Date, place, hours, price.
    pub facts: Vec<Fact>,
    /// The logo of the house.
    pub logo: Option<HouseLogo>,
    /// A photograph, decoration only.
    pub picture: Option<PictureId>,
    /// Caption and marks of the partners; of the organiser alone when they are many.
    pub marks: Option<CoverMarks>,
}

/// The logo of the house.
#[derive(Debug, Clone)]
pub struct HouseLogo {
    /// For pale grounds.
    pub logo: Option<PictureId>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<PictureId>,
    /// What a screen reader says.
    pub alternative: String,
    /// Where the author names it.
    pub span: Option<Span>,
}

/// A picture of the author's where it is shown.
#[derive(Debug, Clone)]
pub struct Illustration {
    /// Which one.
    pub picture: PictureId,
    /// What stays where it is cropped: from the left and from the top, in parts of its size. `None`: it is to be shown whole.
    pub focus: Option<(f64, f64)>,
    /// What a screen reader says; `None` where it is decoration.
    pub alternative: Option<String>,
    /// Under it: what it shows, and who made it.
    pub caption: Option<Words>,
    /// Where the author names it.
    pub span: Span,
}

/// Partner marks under one caption.
#[derive(Debug, Clone)]
pub struct MarkRow {
    /// “Porté par”.
    pub caption: Words,
    /// In the author’s order.
    pub marks: Vec<Mark>,
}

/// The marks of all partners on a cover.
#[derive(Debug, Clone)]
pub struct CoverMarks {
    /// “Avec le soutien de”.
    pub caption: Words,
    /// In the author’s order, after the organiser.
    pub marks: Vec<Mark>,
    /// How many of them, from the first, are those of organisers and co-organisers: these may stand alone, under their own caption.
    pub organisers: usize,
    /// “Organisé par”.
    pub organiser_caption: Words,
    /// Titles of groups whose partners the cover leaves to the page of the partners.
    pub other_groups: Vec<Words>,
}

/// The mark of a partner: its logo, or its name where it has none.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Of the partner.
    pub key: Key,
    /// Of the partner, shown where there is no logo.
    pub name: Words,
    /// For pale grounds.
    pub logo: Option<PictureId>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<PictureId>,
    /// What a screen reader says.
    pub alternative: String,
    /// Where a click on it leads.
    pub link: Option<String>,
    /// What is said for the link, where the author words it.
    pub link_words: Option<String>,
}

/// What the event is about.
#[derive(Debug, Clone)]
pub struct Presentation {
    /// Of the page.
    pub title: Words,
    /// In larger type, above the body.
    pub lead: Vec<TextBlock>,
    /// Above the text.
    pub picture: Option<Illustration>,
    /// The text.
    pub body: Vec<TextBlock>,
    /// Where there are parcours.
    pub cards: Option<Cards>,
}

/// The parcours at a glance, a card each.
#[derive(Debug, Clone)]
pub struct Cards {
    /// `None` where the title of the page says it.
    pub introduction: Option<Words>,
    /// A parcours each, in order.
    pub cards: Vec<Card>,
}

/// A parcours, in a few words.
#[derive(Debug, Clone)]
pub struct Card {
    /// Index of the parcours.
    pub parcours: usize,
    /// Of the parcours.
    pub key: Key,
    /// "Parcours 1"; `None` where there is but one.
    pub number: Option<Words>,
    /// Of the parcours.
    pub title: Words,
    /// "Porté par le Cerema".
    pub borne_by: Option<Words>,
    /// What a screen reader says for the link to the section.
    pub link: String,
}

/// The programme of each day on one page.
#[derive(Debug, Clone)]
pub struct Glance {
    /// "Le programme en un coup d’œil": over days that are listed together.
    pub title: Words,
    /// Those on which something takes place, in order.
    pub days: Vec<GlanceDay>,
}

/// The programme of a day.
#[derive(Debug, Clone)]
pub struct GlanceDay {
    /// "La journée en un coup d’œil", or the day's date.
    pub title: Words,
    /// "Jeudi 18 juin".
    pub name: Words,
    /// Which day it is.
    pub day: NaiveDate,
    /// The parcours of the day, in order.
    pub columns: Vec<GlanceColumn>,
    /// Slots in order of time, then of parcours.
    pub slots: Vec<GlanceSlot>,
    /// The same as a list tells them: a break that several parcours take together is told once, with the names of those parcours, or
    /// with none where all of them take it.
    pub listed: Vec<GlanceSlot>,
    /// Every hour from the first to the last, and every start and end, in minutes from midnight, in words: for a scale.
    pub scale: BTreeMap<u32, Words>,
}

impl GlanceDay {
    /// Whether nothing takes place at the time of anything else.
    pub fn in_a_row(&self) -> bool {
        self.slots.windows(2).all(|pair| pair[0].end <= pair[1].start)
    }
}

/// The head of a column: a parcours.
#[derive(Debug, Clone)]
pub struct GlanceColumn {
    /// Index of the parcours.
    pub parcours: usize,
    /// Its short title, or its title.
    pub title: Words,
    /// "Parcours 1, Cerema"; `None` where there is nothing to say.
    pub caption: Option<Words>,
}

/// What takes place at some hours of a day.
#[derive(Debug, Clone)]
pub struct GlanceSlot {
    /// Who it is for.
    pub across: Across,
    /// Minutes from midnight of the day; the end may lie past 1440.
    pub start: u32,
    /// After the start.
    pub end: u32,
    /// Whether the end was written or assumed.
    pub end_known: bool,
    /// “10 h 00 – 11 h 00”.
    pub hours: Words,
    /// "Séquence introductive" and "Parcours 2", where a plain list needs it.
    pub kicker: Option<Words>,
    /// The full titles of the sessions in the slot, and their short ones.
    pub titles: Vec<GlanceTitle>,
    /// Format or summary.
    pub detail: Option<Words>,
    /// Where it takes place.
    pub room: Option<Words>,
}

/// What a slot covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    /// A plenary, by its index.
    Everyone(usize),
    /// A session of a parcours.
    Parcours(usize),
    /// A break in a parcours.
    Break(usize),
    /// A break of all, by its place among them.
    Shared(usize),
}

/// The title of a session in a slot.
#[derive(Debug, Clone)]
pub struct GlanceTitle {
    /// In full.
    pub title: Words,
    /// For narrow columns.
    pub short: Option<Words>,
    /// The session it leads to.
    pub session: Option<Key>,
    /// Where it is not the brochure's.
    pub language: Option<String>,
    /// What a screen reader says for the link.
    pub link: String,
}

/// Plenaries of one day that follow each other, and are told together.
#[derive(Debug, Clone)]
pub struct Plenaries {
    /// The one that begins.
    pub first: Plenary,
    /// Those that follow, on the same day.
    pub others: Vec<Plenary>,
}

impl Plenaries {
    /// All of them, in order.
    pub fn all(&self) -> impl Iterator<Item = &Plenary> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

/// A part of the day for everyone.
#[derive(Debug, Clone)]
pub struct Plenary {
    /// Names it.
    pub key: Key,
    /// Its day and its hours.
    pub when: Moment,
    /// “Séquence introductive”.
    pub kicker: Option<Words>,
    /// In full.
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    /// What it is about, in a line: told in the day at a glance, or under the title where there is none.
    pub summary: Option<Words>,
    /// Day, hours and room.
    pub facts: Vec<Fact>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// Before its sessions.
    pub introduction: Vec<TextBlock>,
    /// Its sessions, in order of time.
    pub groups: Vec<SessionGroup>,
}

/// A thematic track.
#[derive(Debug, Clone)]
pub struct Parcours {
    /// Names it.
    pub key: Key,
    /// From 0, in the author’s order.
    pub index: usize,
    /// "Parcours 2"; `None` where there is but one.
    pub kicker: Option<Words>,
    /// In full.
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    /// Who carries it.
    pub bearers: Option<MarkRow>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// Before its sessions.
    pub introduction: Vec<TextBlock>,
    /// Its sessions and breaks, in order of time.
    pub groups: Vec<SessionGroup>,
}

/// Sessions that share a slot: the first has the hours, the others follow it.
#[derive(Debug, Clone)]
pub struct SessionGroup {
    /// The date, before the first group of a day, when the event has several days.
    pub day: Option<Words>,
    /// Sessions, or a break.
    pub kind: GroupKind,
}

/// What shares a slot.
#[derive(Debug, Clone)]
pub enum GroupKind {
    /// Those that one chooses from, or that follow each other without hours of their own.
    Sessions(Vec<Session>),
    /// Lunch, coffee.
    Break {
        /// Its hours.
        when: Box<Moment>,
        /// “Pause déjeuner”.
        name: Words,
    },
}

/// A session, whoever it is for.
#[derive(Debug, Clone)]
pub struct Session {
    /// Names it.
    pub key: Key,
    /// Without a start where it shares that of the session before it.
    pub when: Moment,
    /// Of its texts, where it is not the brochure's.
    pub language: Option<String>,
    /// “Atelier”.
    pub format: Option<Words>,
    /// Where it takes place.
    pub room: Option<Words>,
    /// In full.
    pub title: Option<Words>,
    /// What it is about.
    pub description: Vec<TextBlock>,
    /// Who speaks, in the author’s order.
    pub people: Vec<Voice>,
    /// A sentence: "Animée par Baptiste Gapenne, Territoires audacieux".
    pub moderation: Option<Words>,
    /// What it is made of.
    pub items: Vec<Item>,
    /// What else there is to know of it, each with its label before it: "Niveau : débutants".
    pub particulars: Vec<Fact>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// What nobody should miss.
    pub feature: bool,
    /// It is told in two languages, whatever that of the rest.
    pub bilingual: bool,
    /// Whether it does not take place, though it was announced.
    pub cancelled: bool,
    /// Where the author wrote it.
    pub span: Span,
}

/// One experience or activity listed inside a session.
#[derive(Debug, Clone)]
pub struct Item {
    /// From 1, where items are numbered.
    pub number: Option<usize>,
    /// In full.
    pub title: Option<Words>,
    /// What it is about.
    pub description: Vec<TextBlock>,
    /// Who speaks.
    pub people: Vec<Voice>,
}

/// A person or an organisation where it speaks.
#[derive(Debug, Clone)]
pub struct Voice {
    /// Of a person.
    pub person: Option<Key>,
    /// As it is said: “Diane Perrier de La Bâthie”.
    pub name: Words,
    /// In the author’s order, and last what they are in the session: "Présidence de séance".
    pub roles: Vec<VoiceRole>,
    /// One line on who they are.
    pub biography: Option<Words>,
    /// Beside the name.
    pub portrait: Option<Illustration>,
}

/// What somebody does, and for whom.
#[derive(Debug, Clone)]
pub struct VoiceRole {
    /// “Chargée de mission”.
    pub role: Option<Words>,
    /// “Ville de Lyon”.
    pub organisation: Option<Words>,
}

impl VoiceRole {
    /// "Role, organisation".
    pub fn joined(&self) -> Words {
        let mut pieces = Vec::new();
        if let Some(words) = &self.role {
            pieces.extend(words.pieces.iter().cloned());
        }
        if let Some(words) = &self.organisation {
            if !pieces.is_empty() {
                pieces.push(Inline { text: ", ".to_string(), ..Inline::default() });
            }
            pieces.extend(words.pieces.iter().cloned());
        }
        let span = self.role.as_ref().or(self.organisation.as_ref()).and_then(|words| words.span.clone());
        Words { pieces, span }
    }
}

/// What stands out beside the programme. Each of them stands for itself, so that they may fill pages wherever there is room.
#[derive(Debug, Clone)]
pub struct Highlights {
    /// For the running head of a page that they take.
    pub running: Words,
    /// In the author's order.
    pub figures: Vec<KeyFigure>,
    /// In the author's order.
    pub quotes: Vec<Quote>,
}

/// A number that tells something of the event.
#[derive(Debug, Clone)]
pub struct KeyFigure {
    /// "3,5 km".
    pub value: Words,
    /// What it counts.
    pub text: Words,
}

/// A sentence that stands out.
#[derive(Debug, Clone)]
pub struct Quote {
    /// What is quoted, in the quotation marks of the language.
    pub text: Words,
    /// Who said it.
    pub author: Option<Words>,
    /// What the author does.
    pub role: Option<Words>,
}

/// What to know before coming.
#[derive(Debug, Clone)]
pub struct Practical {
    /// “Informations pratiques”.
    pub title: Words,
    /// Each with its label.
    pub facts: Vec<Fact>,
    /// In the author’s order.
    pub notes: Vec<Note>,
    /// Of the place.
    pub plan: Option<Plan>,
}

/// The plan of the place, and the rooms on it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// “Plan”.
    pub title: Words,
    /// It is described by its rooms.
    pub picture: Illustration,
    /// Numbers and names, in order.
    pub rooms: Vec<(Words, Words)>,
}

/// A text that is a page of its own: the foreword, what the author adds.
#[derive(Debug, Clone)]
pub struct FreePage {
    /// Names it.
    pub key: Key,
    /// Of the page.
    pub title: Words,
    /// Under its title.
    pub picture: Option<Illustration>,
    /// What it says.
    pub text: Vec<TextBlock>,
    /// Who signs it.
    pub signature: Option<Signature>,
}

/// Who signs a text.
#[derive(Debug, Clone)]
pub struct Signature {
    /// By hand.
    pub picture: Option<Illustration>,
    /// The name; `None` where the hand alone says it.
    pub name: Option<Words>,
    /// What the author does.
    pub role: Option<Words>,
    /// Beside the text.
    pub portrait: Option<Illustration>,
}

/// Pages, and parts of pages, of those who support the event.
#[derive(Debug, Clone)]
pub struct Adverts {
    /// In the author’s order.
    pub adverts: Vec<Advert>,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Advert {
    /// What is shown.
    pub picture: Illustration,
    /// How much of a page it takes.
    pub size: AdvertSize,
    /// Where a click on it leads.
    pub link: Option<String>,
}

/// A text under its own heading.
#[derive(Debug, Clone)]
pub struct Note {
    /// The name of the icon beside it.
    pub icon: Option<&'static str>,
    /// Its heading.
    pub title: Words,
    /// Under it.
    pub picture: Option<Illustration>,
    /// What it says.
    pub text: Vec<TextBlock>,
}

/// Those of whom more is to be told than where they speak.
#[derive(Debug, Clone)]
pub struct Profiles {
    /// “Les intervenants”.
    pub title: Words,
    /// In the order of the language.
    pub profiles: Vec<Profile>,
}

/// Somebody, and who they are.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Of the person.
    pub key: Key,
    /// As it is said, with its pronouns: “Sam Rivers (iel)”.
    pub name: Words,
    /// How the name is said, which languages they speak, pages of theirs; each with its label before it.
    pub facts: Vec<Fact>,
    /// In the author’s order.
    pub roles: Vec<VoiceRole>,
    /// Some paragraphs.
    pub biography: Vec<TextBlock>,
    /// Beside them.
    pub portrait: Option<Illustration>,
    /// Where they speak or moderate, in order.
    pub sessions: Vec<Key>,
    /// Before the pages of these: “Intervient”.
    pub speaks: Words,
}

/// Everyone who speaks or moderates.
#[derive(Debug, Clone)]
pub struct Index {
    /// “Les intervenants”.
    pub title: Words,
    /// In the order of the language.
    pub entries: Vec<IndexEntry>,
    /// Who made the portraits: “Portraits : Ana Moreau (Jean Vidal)”.
    pub credits: Option<Words>,
}

/// Somebody, and where to find them.
#[derive(Debug, Clone)]
pub struct IndexEntry {
    /// Of the person.
    pub key: Key,
    /// The name as it is said, for a screen reader.
    pub name: String,
    /// "**Perrier** Diane": the name as it is sorted.
    pub sorted: Words,
    /// Heads the names of its row of the alphabet.
    pub letter: Option<char>,
    /// Where the person speaks or moderates, in order.
    pub sessions: Vec<Key>,
}

/// Who makes the event possible.
#[derive(Debug, Clone)]
pub struct Partners {
    /// “Les partenaires”.
    pub title: Words,
    /// In the author’s order.
    pub groups: Vec<PartnerGroup>,
}

/// Partners under one title.
#[derive(Debug, Clone)]
pub struct PartnerGroup {
    /// Left out when it is the only group.
    pub title: Option<Words>,
    /// In the author’s order.
    pub cells: Vec<PartnerCell>,
}

/// A partner on the wall of marks.
#[derive(Debug, Clone)]
pub struct PartnerCell {
    /// Its logo or its name.
    pub mark: Mark,
    /// What the partner does, or the parcours it bears.
    pub caption: Option<Words>,
    /// The parcours whose colour goes with the caption.
    pub parcours: Option<usize>,
}

/// The last page: how to take part.
#[derive(Debug, Clone)]
pub struct Back {
    /// “Inscrivez-vous”.
    pub call: Words,
    /// Where one registers, connects, asks.
    pub facts: Vec<Fact>,
    /// For the telephones of readers of paper.
    pub code: Option<Code>,
    /// The organiser and the partners.
    pub marks: Vec<Mark>,
    /// How many of them, from the first, are those of organisers and co-organisers.
    pub organisers: usize,
}

/// A QR code and its caption.
#[derive(Debug, Clone)]
pub struct Code {
    /// What it leads to.
    pub address: String,
    /// Beside it.
    pub caption: Words,
    /// What a screen reader says.
    pub alternative: String,
}
