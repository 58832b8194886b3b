//! The programme as livret understands it once read: references resolved, times ordered, language known.
//!
//! Texts are as the author typed them (typography comes later), and each carries its place in the file, so that a fault
//! found by the layout can point at its line.

use super::located::{Line, Located};
use super::print::PrintSettings;
use crate::diagnostic::Span;
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::units::Colour;
use chrono::{NaiveDate, NaiveTime, Timelike};
use std::path::PathBuf;

/// Text with inline marks: paragraphs and lists of a Markdown subset.
#[derive(Debug, Clone, PartialEq)]
pub struct Prose {
    /// In order.
    pub blocks: Vec<ProseBlock>,
    /// Where it is written.
    pub span: Span,
}

/// What prose is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum ProseBlock {
    /// Stretches of text that follow each other.
    Paragraph(Vec<Inline>),
    /// The items of a list, and those of the lists in them, in order.
    List(Vec<ListItem>),
    /// A heading inside the text.
    Heading(Vec<Inline>),
    /// A table, where the text may hold one.
    Table(ProseTable),
}

/// A table inside a text: as many cells in each row as in its head.
#[derive(Debug, Clone, PartialEq)]
pub struct ProseTable {
    /// What the columns are.
    pub head: Vec<Vec<Inline>>,
    /// Row by row.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// An item of a list, or of a list in it.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// 0 for the items of the list itself, 1 for those of a list in one of them.
    pub depth: usize,
    /// "a)", "5)", "→": as the author typed it. `None` is a bullet.
    pub label: Option<String>,
    /// In one paragraph.
    pub words: Vec<Inline>,
}

impl ProseBlock {
    /// Its stretches of text, one after the other.
    pub fn inlines(&self) -> Vec<&Inline> {
        match self {
            ProseBlock::Paragraph(inlines) | ProseBlock::Heading(inlines) => inlines.iter().collect(),
            ProseBlock::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).flatten().collect(),
            ProseBlock::List(items) => items.iter().flat_map(|item| &item.words).collect(),
        }
    }
}

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inline {
    /// As it was typed.
    pub text: String,
    /// In bold.
    pub strong: bool,
    /// In italics.
    pub emphasis: bool,
    /// Address of the link the text belongs to.
    pub link: Option<String>,
    /// Words of a program: printed as they are typed, in a face whose letters are as wide as each other. Line ends in it are kept.
    pub code: bool,
    /// BCP 47 tag of its paragraph, where that is in another language than the texts around it.
    pub language: Option<String>,
    /// Whether it says in the second language of the brochure what stands before it.
    pub second: bool,
}

impl Inline {
    /// Whether two stretches are set in one way.
    pub fn is_set_as(&self, other: &Inline) -> bool {
        let set = |inline: &Inline| (inline.strong, inline.emphasis, inline.code, inline.second);
        set(self) == set(other) && self.link == other.link && self.language == other.language
    }
}

/// Index of a partner in [`Programme::partners`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartnerId(pub usize);

/// Index of a person in [`Programme::people`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub usize);

/// A programme, read: its references lead to what they name, its times are in order, its language is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// What takes place.
    pub event: Event,
    /// What it is about.
    pub presentation: Option<Presentation>,
    /// In order of time.
    pub plenaries: Vec<Plenary>,
    /// In the author's order, which numbers them.
    pub parcours: Vec<Parcours>,
    /// What to know before coming, in the author's order.
    pub practical: Vec<Practical>,
    /// Before everything else.
    pub foreword: Option<Foreword>,
    /// In the author's order.
    pub pages: Vec<FreePage>,
    /// In the author's order.
    pub adverts: Vec<Advert>,
    /// Of the place.
    pub plan: Option<Plan>,
    /// Sentences that stand out, in the author's order.
    pub quotes: Vec<Quote>,
    /// In the author's order.
    pub figures: Vec<KeyFigure>,
    /// What all share, day by day in the author's order. Those that lie in a plenary or between the sessions of a parcours stand there, too.
    pub breaks: Vec<SharedBreak>,
    /// Everyone who speaks or moderates, each once, in order of appearance.
    pub people: Vec<Person>,
    /// Each once, in the author’s order.
    pub partners: Vec<Partner>,
    /// Under their titles, in the author’s order.
    pub partner_groups: Vec<PartnerGroup>,
    /// What the house brings to the look.
    pub brand: Option<Brand>,
    /// How it is printed.
    pub print: PrintSettings,
    /// The entries of `[[speakers]]`, in the author's order.
    pub directory: Vec<Entry>,
    /// What the author lets stand.
    pub waivers: Vec<Waiver>,
    /// The address of a LanguageTool server, over plain HTTP.
    pub languagetool: Option<Line>,
    /// How it is sent and put online.
    pub share: super::share::ShareSettings,
    /// The languages of its texts.
    pub tongues: super::tongues::Tongues,
    /// The same programme in the second language of the brochure, where one brochure has two.
    pub other: Option<Box<Programme>>,
}

impl Programme {
    /// The picture files that it names: logos of partners and brand, the picture of the cover, illustrations.
    pub fn pictures(&self) -> impl Iterator<Item = &Located<PathBuf>> {
        let partners = self.partners.iter().flat_map(|partner| partner.logo.iter().chain(&partner.logo_on_dark));
        let brand = self.brand.iter();
        let brand = brand.flat_map(|brand| brand.logo.iter().chain(&brand.logo_on_dark).chain(&brand.cover));
        let others = self.adverts.iter().map(|advert| &advert.file).chain(self.plan.iter().map(|plan| &plan.file));
        partners.chain(brand).chain(self.illustrations().map(|illustration| &illustration.file)).chain(others)
    }

    /// The pictures that something is to be said of: those of the event, of what takes place, and portraits.
    pub fn illustrations(&self) -> impl Iterator<Item = &Illustration> {
        let plenaries = self.plenaries.iter();
        let parcours = self.parcours.iter();
        let of_parts = plenaries.clone().map(|one| &one.picture).chain(parcours.clone().map(|one| &one.picture));
        let sessions = plenaries.flat_map(|one| &one.sessions).chain(parcours.flat_map(|one| &one.sessions));
        let pictures = of_parts.chain(sessions.map(|session| &session.picture));
        let others = self.practical.iter().map(|note| &note.picture).chain(self.pages.iter().map(|page| &page.picture));
        let signed = self.foreword.iter().flat_map(|foreword| foreword.photo.iter().chain(&foreword.signature));
        let shown = self.event.picture.iter().chain(pictures.chain(others).flatten());
        shown.chain(signed).chain(self.portraits().map(|(_, photo)| photo))
    }

    /// The language of a text by its place: its own where it was chosen from several, else that of all texts.
    pub fn language_at(&self, place: &Span) -> &str {
        self.tongues.chosen(place).unwrap_or_else(|| self.tongues.plain_or(&self.event.language))
    }

    /// Those who have one, and theirs.
    pub fn portraits(&self) -> impl Iterator<Item = (&Person, &Illustration)> {
        self.people.iter().filter_map(|person| Some((person, person.profile.photo.as_ref()?)))
    }
}

/// A fault that the author has looked at and lets stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiver {
    /// As written: a code or a number of the catalogue, known or not.
    pub code: Line,
    /// The title, name or identifier of the object that it stands for; everything unless written.
    pub object: Option<Line>,
    /// Why it stands.
    pub reason: Line,
    /// Of its table.
    pub span: Span,
}

/// Someone in the directory of speakers.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What sessions call it by, beside its name.
    pub id: Option<Line>,
    /// As typed.
    pub name: Line,
    /// Where livret would not guess it.
    pub surname: Option<Line>,
    /// Where a session gives none.
    pub roles: Vec<Role>,
    /// Where a session gives none.
    pub attendance: Attendance,
    /// What else there is to know of them.
    pub profile: Profile,
    /// Whether a session calls the entry, by its identifier or its name.
    pub called: bool,
}

/// What the house brings to the look of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Brand {
    /// The name of a theme, or the path of a theme file that ends in `.toml`.
    pub theme: Option<Line>,
    /// The names of outputs.
    pub editions: Vec<Line>,
    /// The main one first.
    pub colours: Vec<Located<Colour>>,
    /// Of texts and dark grounds.
    pub ink: Option<Located<Colour>>,
    /// For pale grounds.
    pub logo: Option<Located<PathBuf>>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<Located<PathBuf>>,
    /// The family of running text, names, hours and labels.
    pub text_family: Option<Line>,
    /// The family of titles.
    pub title_family: Option<Line>,
    /// A photograph for the cover.
    pub cover: Option<Located<PathBuf>>,
    /// A folder of font files.
    pub fonts: Option<Located<PathBuf>>,
    /// How colours of the house are printed.
    pub inks: Vec<BrandInk>,
}

/// How a colour is printed, as a graphic charter says it.
#[derive(Debug, Clone, PartialEq)]
pub struct BrandInk {
    /// As it is on the screen.
    pub colour: Located<Colour>,
    /// Cyan, magenta, yellow and black in percent.
    pub cmyk: Option<[f64; 4]>,
    /// The name of an ink of its own, such as `PANTONE 300 C`.
    pub spot: Option<Line>,
}

/// What takes place, when and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// BCP 47 tag of a shipped language: `fr`, `en`.
    pub language: Located<String>,
    /// "Rencontres nationales…": the name of the series of events.
    pub series: Option<Line>,
    /// Of the event.
    pub title: Line,
    /// Below the title.
    pub subtitle: Option<Line>,
    /// The days, in order, at least one, none twice.
    pub days: Vec<Located<NaiveDate>>,
    /// Opening hours, the same each day; `None` where neither written nor, for an event of one day, known from the sessions.
    pub opens: Option<NaiveTime>,
    /// Like `opens`.
    pub closes: Option<NaiveTime>,
    /// Where the opening hours are written; without a day.
    pub hours_written: SlotPlaces,
    /// Whose clocks the hours are those of.
    pub time_zone: Option<chrono_tz::Tz>,
    /// "En ligne", "Palais des congrès, Lyon".
    pub place: Option<Line>,
    /// Postal address or way to come.
    pub address: Option<Line>,
    /// Whether one may take part from afar.
    pub online: bool,
    /// Where `online` is written.
    pub online_written: Option<Span>,
    /// "Inscription gratuite et ouverte à tous".
    pub tagline: Option<Line>,
    /// The first of those who organise it.
    pub organiser: Option<PartnerId>,
    /// All of them, each once.
    pub organisers: Vec<PartnerId>,
    /// Who organises it with them; none of [`Event::organisers`].
    pub co_organisers: Vec<PartnerId>,
    /// Each of the days, in their order.
    pub opening: Vec<Opening>,
    /// "12 €, 5 € sur place".
    pub price: Option<Line>,
    /// Who pays less, a line each.
    pub reductions: Vec<Line>,
    /// When the doors open, on each day.
    pub doors: Option<Located<NaiveTime>>,
    /// The last day to register.
    pub deadline: Option<Located<NaiveDate>>,
    /// Languages that are spoken, in words.
    pub spoken_languages: Vec<Line>,
    /// "#Rencontres2026".
    pub hashtag: Option<Line>,
    /// Where it is followed.
    pub accounts: Vec<Link>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Where one registers.
    pub registration: Option<Link>,
    /// The online space of the event: connection and documents.
    pub online_space: Option<Link>,
    /// An e-mail address (`mailto:` in `Link::address`), or a page.
    pub contact: Option<Link>,
    /// "10h00" rather than "10 h 00".
    pub compact_hours: bool,
    /// Beside the presentation.
    pub picture: Option<Illustration>,
    /// What the brochure is laid out for.
    pub paper: Paper,
    /// What the parcours are called; else the language's own word.
    pub parcours_word: Option<ParcoursWord>,
    /// What stands above a plenary without a kicker; else the language's own word.
    pub plenary_word: Option<Line>,
    /// Of its table.
    pub span: Span,
}

impl Event {
    /// The address that letters go to: that of `contact`, else of the first of the contacts who has one.
    pub fn mail(&self) -> Option<&str> {
        let others = self.contacts.iter().filter_map(|contact| contact.mail.as_ref());
        let mut links = self.contact.iter().chain(others);
        let address = links.find_map(|link| link.address.strip_prefix("mailto:"))?.split('?').next()?;
        address.contains('@').then_some(address)
    }

    /// When it is open on a day, and what that day is called.
    pub fn opening(&self, day: NaiveDate) -> Option<&Opening> {
        self.opening.iter().find(|opening| opening.day == day)
    }

    /// Whether a partner organises it, alone or with others.
    pub fn is_organised_by(&self, id: PartnerId) -> bool {
        self.organisers.contains(&id) || self.co_organisers.contains(&id)
    }
}

/// One of the days of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    /// Its date.
    pub day: NaiveDate,
    /// `None` where nothing tells.
    pub opens: Option<NaiveTime>,
    /// Before `opens` where it closes in the night.
    pub closes: Option<NaiveTime>,
    /// Where its hours are written, on the day or for all of them; without a day.
    pub written: SlotPlaces,
    /// "Journée des visites".
    pub title: Option<Line>,
    /// Where that day takes place, when it is not where the event does.
    pub place: Option<Line>,
}

/// Whom to ask. There is a way to reach them.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Of a person or a service.
    pub name: Option<Line>,
    /// What they do.
    pub role: Option<Line>,
    /// As written.
    pub telephone: Option<Line>,
    /// An address of e-mail.
    pub mail: Option<Link>,
    /// A page.
    pub link: Option<Link>,
    /// What they are to be asked.
    pub purpose: Option<Line>,
    /// Of the table.
    pub span: Span,
}

/// Something to know before coming.
#[derive(Debug, Clone, PartialEq)]
pub struct Practical {
    /// "Venir en train"; `None` where its icon says it.
    pub title: Option<Line>,
    /// The name of its icon.
    pub icon: Option<Located<&'static str>>,
    /// Paragraphs, lists, headings and tables.
    pub text: Option<Prose>,
    /// Under its title.
    pub picture: Option<Illustration>,
    /// Of the table.
    pub span: Span,
}

/// A signed text before everything else.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreword {
    /// Replaces the language's word for "Foreword".
    pub title: Option<Line>,
    /// What it says.
    pub text: Option<Prose>,
    /// Who signs it.
    pub author: Option<Line>,
    /// What the author does.
    pub role: Option<Line>,
    /// Of the author.
    pub photo: Option<Illustration>,
    /// By hand.
    pub signature: Option<Illustration>,
    /// Of the table.
    pub span: Span,
}

/// A page of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct FreePage {
    /// Of the page.
    pub title: Line,
    /// What it says.
    pub text: Option<Prose>,
    /// Under its title.
    pub picture: Option<Illustration>,
    /// What it follows.
    pub after: After,
    /// Of the table.
    pub span: Span,
}

/// What a page of its own follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum After {
    /// The cover.
    Cover,
    /// The presentation.
    Presentation,
    /// The day at a glance.
    Glance,
    /// Plenaries and parcours.
    #[default]
    Sessions,
    /// What to know before coming.
    Practical,
    /// The index of speakers.
    Speakers,
    /// The wall of partners.
    Partners,
}

impl After {
    /// As it is written.
    pub const NAMES: [(&'static str, After); 7] = [
        ("cover", After::Cover),
        ("presentation", After::Presentation),
        ("glance", After::Glance),
        ("sessions", After::Sessions),
        ("practical", After::Practical),
        ("speakers", After::Speakers),
        ("partners", After::Partners),
    ];
}

/// A page, or a part of one, of somebody who supports the event.
#[derive(Debug, Clone, PartialEq)]
pub struct Advert {
    /// From the folder of the programme.
    pub file: Located<PathBuf>,
    /// What it says, for those who do not see it.
    pub alternative: Line,
    /// How much of a page it takes.
    pub size: AdvertSize,
    /// Where a click on it leads.
    pub link: Option<Link>,
    /// Of the table.
    pub span: Span,
}

/// How much of the text area of a page an advert takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AdvertSize {
    /// All of it.
    #[default]
    Full,
    /// Its width, half of its height.
    Half,
    /// Half of its width and half of its height.
    Quarter,
}

impl AdvertSize {
    /// As it is written.
    pub const NAMES: [(&'static str, AdvertSize); 3] =
        [("full", AdvertSize::Full), ("half", AdvertSize::Half), ("quarter", AdvertSize::Quarter)];
}

/// The plan of the place.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Replaces the language's word for "Plan".
    pub title: Option<Line>,
    /// From the folder of the programme.
    pub file: Located<PathBuf>,
    /// Who drew it.
    pub credit: Option<Line>,
    /// In order.
    pub rooms: Vec<PlanRoom>,
    /// Of the table.
    pub span: Span,
}

/// A room on the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRoom {
    /// As it stands on the plan.
    pub number: u32,
    /// As sessions call it.
    pub name: Line,
}

/// A picture of the author's, and what is to be said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Illustration {
    /// From the folder of the programme.
    pub file: Located<PathBuf>,
    /// What stays where it is cropped: from the left and from the top, in parts of its size. `None`: it is shown whole.
    pub focus: Option<(f64, f64)>,
    /// Who made it.
    pub credit: Option<Line>,
    /// Printed under it.
    pub caption: Option<Line>,
    /// What it shows, for those who do not see it.
    pub alternative: Option<Line>,
    /// It shows nothing that anybody misses.
    pub decorative: bool,
    /// Where it is written.
    pub span: Span,
}

/// A sentence that stands out.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// What is quoted, without quotation marks.
    pub text: Line,
    /// Who said it.
    pub author: Option<Line>,
    /// What the author does.
    pub role: Option<Line>,
    /// Of the table.
    pub span: Span,
}

/// A number that tells something of the event.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFigure {
    /// "3,5 km".
    pub value: Line,
    /// What it counts.
    pub text: Line,
    /// Of the table.
    pub span: Span,
}

/// What the author calls a parcours.
#[derive(Debug, Clone, PartialEq)]
pub struct ParcoursWord {
    /// Before a number: "Salle".
    pub one: Line,
    /// Above a list: "Les salles". `None` where nobody knows it.
    pub several: Option<Line>,
    /// For what agrees with it: "Portée par".
    pub feminine: bool,
}

/// The page of the brochure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// ISO 216, upright.
    #[default]
    A4,
    /// ISO 216, upright.
    A5,
    /// ISO 216: a pocket.
    A6,
    /// US Letter.
    Letter,
    /// ISO 216, lying.
    A4Landscape,
}

impl Paper {
    /// In the order in which they are listed.
    pub const ALL: [Paper; 5] = [Paper::A4, Paper::A5, Paper::A6, Paper::Letter, Paper::A4Landscape];

    /// As it is named, in any of the shipped languages.
    pub fn named(name: &str) -> Option<Paper> {
        static NAMES: [(Paper, List); 5] = [
            (Paper::A4, List::new("papers", "a4")),
            (Paper::A5, List::new("papers", "a5")),
            (Paper::A6, List::new("papers", "a6")),
            (Paper::Letter, List::new("papers", "letter")),
            (Paper::A4Landscape, List::new("papers", "a4-landscape")),
        ];
        // Hyphens, apostrophes and spaces are written in many ways.
        let plain = |name: &str| fold(name).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let is = |names: &List| names.words().iter().any(|known| plain(known) == plain(name));
        NAMES.iter().find(|(_, names)| is(names)).map(|(paper, _)| *paper)
    }

    /// As the programme names it.
    pub fn name(self) -> &'static str {
        match self {
            Paper::A4 => "A4",
            Paper::A5 => "A5",
            Paper::A6 => "A6",
            Paper::Letter => "Letter",
            Paper::A4Landscape => "A4 landscape",
        }
    }

    /// Width and height of the trim in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter).
    pub fn size(self) -> (f64, f64) {
        match self {
            Paper::A4 => (210.0, 297.0),
            Paper::A5 => (148.0, 210.0),
            Paper::A6 => (105.0, 148.0),
            Paper::Letter => (215.9, 279.4),
            Paper::A4Landscape => (297.0, 210.0),
        }
    }
}

/// An address that opens on a click, and the words shown for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Absolute: `https:`, `http:` or `mailto:`.
    pub address: String,
    /// Words written by the author; else the address is shown without its scheme.
    pub words: Option<String>,
    /// Where it is written.
    pub span: Span,
}

/// What the event is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Presentation {
    /// Replaces the language's word for "Presentation".
    pub title: Option<Line>,
    /// In larger type, above the body.
    pub lead: Option<Prose>,
    /// The text.
    pub body: Option<Prose>,
    /// A line above the list of parcours ("Trois parcours thématiques, à suivre selon les besoins ou les envies").
    pub parcours_intro: Option<Line>,
}

/// A part of the day for everyone.
#[derive(Debug, Clone, PartialEq)]
pub struct Plenary {
    /// The author's, for addresses and calendars; else the title serves.
    pub id: Option<Line>,
    /// "Séquence introductive".
    pub kicker: Option<Line>,
    /// In full.
    pub title: Line,
    /// A shorter title for the day at a glance.
    pub short_title: Option<Line>,
    /// Before its sessions.
    pub introduction: Option<Prose>,
    /// A line for the day at a glance ("Ouverture, propos introductifs et table ronde").
    pub summary: Option<Line>,
    /// Its day and its hours.
    pub slot: Slot,
    /// Where it takes place.
    pub room: Option<Line>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// In order of time.
    pub sessions: Vec<Session>,
    /// Of its table.
    pub span: Span,
}

/// A thematic track.
#[derive(Debug, Clone, PartialEq)]
pub struct Parcours {
    /// The author's, for addresses and calendars; else the title serves.
    pub id: Option<Line>,
    /// In full.
    pub title: Line,
    /// For running heads and the day at a glance.
    pub short_title: Option<Line>,
    /// Before its sessions.
    pub introduction: Option<Prose>,
    /// Who carries it ("porté par").
    pub bearers: Vec<PartnerId>,
    /// The author's own words for the bearers ("le Cerema", "l’ANCT et l’ANPP"), since an article is not to be guessed.
    pub borne_by: Option<Line>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// In order of time; breaks included.
    pub sessions: Vec<Session>,
    /// Of its table.
    pub span: Span,
}

/// When something takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// The day it belongs to.
    pub day: NaiveDate,
    /// `None`: the session has no time of its own and belongs to the one before.
    pub start: Option<NaiveTime>,
    /// Before `start` when the session passes midnight.
    pub end: Option<NaiveTime>,
    /// It starts after the midnight that ends `day`, in the night of that evening.
    pub after_midnight: bool,
    /// Where it is written, or of its table.
    pub span: Span,
    /// Where the day, the start and the end are written, when they are.
    pub written: SlotPlaces,
}

/// The places of the values of a [`Slot`]; `None` for one that comes from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SlotPlaces {
    /// Of the day.
    pub day: Option<Span>,
    /// Of the beginning.
    pub start: Option<Span>,
    /// Of the end or of the duration.
    pub end: Option<Span>,
}

impl Slot {
    /// Start and end in minutes from the midnight that begins `day`, the end after the start. `None` without a start.
    pub fn minutes(&self) -> Option<(u32, Option<u32>)> {
        const DAY: u32 = 24 * 60;
        let of = |time: NaiveTime| time.hour() * 60 + time.minute();
        let start = of(self.start?) + if self.after_midnight { DAY } else { 0 };
        let end = self
            .end
            .map(of)
            .map(|end| if end <= start % DAY { start / DAY * DAY + end + DAY } else { start / DAY * DAY + end });
        Some((start, end))
    }

    /// What sorts it in time; what has no start comes first in its day.
    pub fn moment(&self) -> (NaiveDate, u32) {
        (self.day, self.minutes().map_or(0, |(start, _)| start))
    }
}

impl Programme {
    /// When a session of a parcours takes place: it takes the hours of the one before it, where it has none.
    pub(crate) fn slot(&self, parcours: usize, session: usize) -> &Slot {
        let sessions = &self.parcours[parcours].sessions;
        let own = &sessions[session].slot;
        if own.start.is_some() {
            return own;
        }
        let before = sessions[..session].iter().rev().take_while(|before| before.slot.day == own.day);
        before.map(|before| &before.slot).find(|slot| slot.start.is_some()).unwrap_or(own)
    }
}

/// A session or a break.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The author's, for addresses and calendars; else the title serves.
    pub id: Option<Line>,
    /// Whether it is a break.
    pub kind: SessionKind,
    /// Its day and its hours.
    pub slot: Slot,
    /// Empty title is possible for a sub-session that is only a format and people ("Propos introductifs").
    pub title: Option<Line>,
    /// For the day at a glance.
    pub short_title: Option<Line>,
    /// BCP 47 tag of the session's texts, where it is not the brochure's.
    pub language: Option<String>,
    /// "Table ronde", "Atelier".
    pub format: Option<Line>,
    /// Where it takes place.
    pub room: Option<Line>,
    /// What it is about.
    pub description: Option<Prose>,
    /// In the author’s order.
    pub speakers: Vec<Appearance>,
    /// In the author’s order.
    pub moderators: Vec<Appearance>,
    /// The author's words before the moderators ("En conclusion…, mise en perspective par"); else the language's "Animé par".
    pub moderated_by: Option<Line>,
    /// Experiences, workshops, stands inside the session.
    pub items: Vec<SessionItem>,
    /// Number the items 1, 2, 3…
    pub numbered: bool,
    /// What else there is to know of it.
    pub particulars: Particulars,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// What nobody should miss.
    pub feature: bool,
    /// It is printed in two languages.
    pub bilingual: bool,
    /// Written once for all: one of [`Programme::breaks`].
    pub shared: bool,
    /// Of its table.
    pub span: Span,
}

/// What there is to know of a session beside its hours and its people.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Particulars {
    /// For whom, by what they know.
    pub level: Option<Line>,
    /// For whom, by what they do.
    pub audience: Option<Line>,
    /// How many may come.
    pub capacity: Option<Located<u32>>,
    /// Where one registers for it.
    pub registration: Option<Link>,
    /// Where one watches it.
    pub video: Option<Link>,
    /// Where one meets.
    pub meeting_point: Option<Line>,
    /// How long it takes, in words.
    pub duration: Option<Line>,
    /// What to bring.
    pub materials: Option<Line>,
    /// Languages that are spoken, in words.
    pub spoken_languages: Vec<Line>,
    /// What it is about, in single words.
    pub keywords: Vec<Line>,
    /// It does not take place.
    pub cancelled: bool,
    /// What changed since it was announced.
    pub moved: Option<Line>,
}

/// A break, a meal, a departure that all share.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedBreak {
    /// "Déjeuner"; else the word of the language.
    pub title: Option<Line>,
    /// Its day and its hours.
    pub slot: Slot,
    /// Where it takes place.
    pub room: Option<Line>,
    /// It lies in the hours of a plenary, and stands among its sessions.
    pub in_plenary: bool,
}

/// What takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// Somebody speaks, or something is done.
    Session,
    /// Lunch, coffee: a band with hours and a name.
    Break,
}

/// One experience or activity listed inside a session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionItem {
    /// In full.
    pub title: Option<Line>,
    /// What it is about.
    pub description: Option<Prose>,
    /// In the author’s order.
    pub speakers: Vec<Appearance>,
    /// Left out of the numbering of its list.
    pub unnumbered: bool,
    /// Of its table.
    pub span: Span,
}

/// A person or an organisation where it speaks, with the roles given there.
#[derive(Debug, Clone, PartialEq)]
pub struct Appearance {
    /// Who appears.
    pub who: Who,
    /// The name as typed, when it is typed here and not called from the directory by its `id`.
    pub typed: Option<Line>,
    /// In the author's order; a role may stand without an organisation and the other way round.
    pub roles: Vec<Role>,
    /// What they are in the session beside that.
    pub attendance: Attendance,
    /// Where it is written.
    pub span: Span,
}

/// What somebody is in a session, beside one who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Attendance {
    /// Chairs it.
    pub chair: bool,
    /// Interprets it.
    pub interpreter: bool,
    /// Takes part by video.
    pub remote: bool,
}

/// Somebody, or some body.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    /// Somebody with a name and a surname.
    Person(PersonId),
    /// An organisation without a person, or a group ("Les animateurs des parcours"): set as a name.
    Organisation(Line),
}

/// What somebody does, and for whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// "Chargée de mission".
    pub role: Option<Line>,
    /// "Ville de Lyon".
    pub organisation: Option<Line>,
}

/// Someone, wherever they appear. The name is printed as `Prénom Nom`.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// As printed: "Diane Perrier de La Bâthie".
    pub name: Line,
    /// "Diane": everything before the surname.
    pub first_name: String,
    /// With its particle: "Perrier de La Bâthie". Sorts the index.
    pub surname: String,
    /// Whether nothing says which words of the name are its surname.
    pub surname_is_a_guess: bool,
    /// What else there is to know of them.
    pub profile: Profile,
}

/// What there is to know of a person beside the name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profile {
    /// A portrait.
    pub photo: Option<Illustration>,
    /// Some paragraphs.
    pub biography: Option<Prose>,
    /// One line.
    pub short_biography: Option<Line>,
    /// "elle", "iel".
    pub pronouns: Option<Line>,
    /// How the name is said.
    pub pronunciation: Option<Line>,
    /// Those that the person speaks, in words.
    pub languages: Vec<Line>,
    /// Pages of theirs.
    pub links: Vec<Link>,
    /// What the index sorts the name by.
    pub sort: Option<Line>,
    /// As the directory has them, else where the person first appears.
    pub roles: Vec<Role>,
}

/// An organisation that makes the event possible.
#[derive(Debug, Clone, PartialEq)]
pub struct Partner {
    /// What the programme calls it by.
    pub id: Located<String>,
    /// As it is printed.
    pub name: Line,
    /// For pale grounds.
    pub logo: Option<Located<PathBuf>>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<Located<PathBuf>>,
    /// Where a click on its mark leads.
    pub link: Option<Link>,
    /// What a screen reader says for the logo; the partner's name unless written.
    pub alternative: Option<Line>,
    /// What the partner does ("Animation des plénières"), shown above its mark.
    pub role: Option<Line>,
    /// Of its table.
    pub span: Span,
}

/// "En partenariat avec", "Avec le soutien de".
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerGroup {
    /// As it is printed.
    pub title: Line,
    /// In the author’s order.
    pub partners: Vec<PartnerId>,
}
