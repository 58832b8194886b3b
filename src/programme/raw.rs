//! The programme file as it is written: one struct a table, one field a key.

use super::tolerant::{Field, Moment, Number, Table, TextOr};
use schemars::JsonSchema;
use serde::Deserialize;

/// A key that may be absent.
pub(super) type Key<T> = Option<Field<T>>;
/// A list of values.
pub(super) type List<T> = Option<Field<Vec<Field<T>>>>;

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawProgramme {
    /// Other files that hold parts of the programme, such as `["parcours/*.toml"]`, from this one. Before all tables.
    pub include: List<String>,
    /// The event itself: its title, its days, its place.
    #[schemars(required)]
    pub event: Key<Table<RawEvent>>,
    /// The page that says what the event is about.
    pub presentation: Key<Table<RawPresentation>>,
    /// What everyone attends together.
    pub plenaries: List<Table<RawPlenary>>,
    /// What to know before coming: access, parking, meals, rules.
    pub practical: List<Table<RawPractical>>,
    /// A signed text before everything else.
    pub foreword: Key<Table<RawForeword>>,
    /// Pages of their own: a title, a text, a picture.
    pub pages: List<Table<RawPage>>,
    /// Pages, or parts of pages, of those who support the event.
    pub adverts: List<Table<RawAdvert>>,
    /// The plan of the place, with its numbered rooms.
    pub plan: Key<Table<RawPlan>>,
    /// Sentences that stand out, with their authors.
    pub quotes: List<Table<RawQuote>>,
    /// Key figures: "120 gardens".
    pub figures: List<Table<RawFigure>>,
    /// Breaks, meals, departures that all share, each written once.
    pub breaks: List<Table<RawBreak>>,
    /// The thematic tracks, in the order that numbers them.
    pub parcours: List<Table<RawParcours>>,
    /// A directory, for people who appear more than once.
    pub speakers: List<Table<RawAppearance>>,
    /// Groups of partners, each under its own title.
    pub partners: List<Table<RawGroup>>,
    /// Colours, logo, families and cover picture of the house.
    pub brand: Key<Table<RawBrand>>,
    /// What the proofreader is to let pass, and why.
    pub allow: List<Table<RawWaiver>>,
    /// How the brochure is printed.
    pub print: Key<Table<RawPrint>>,
    /// How the brochure is sent and put online.
    pub share: Key<Table<RawShare>>,
    /// Who proofreads beside livret.
    pub check: Key<Table<RawCheck>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawShare {
    /// Where the page of the web will be found, such as `https://example.org/gardens`: networks show its picture, calendars lead to it.
    pub address: Key<TextOr<RawLink>>,
    /// What a mail weighs at most, and the brochure for the screen by itself, as they are sent: `2 MB`, `700k`. Photographs are made lighter to fit.
    pub most: Key<String>,
    /// The subject of the mail; the title of the event unless written.
    pub subject: Key<String>,
    /// Three sentences for the mail; livret takes the lead and the first parts of the programme unless written.
    pub highlights: List<String>,
    /// The pages that are drawn as images: `1,3-5`. All of them unless written.
    pub pages: Key<String>,
    /// Pixels across a page that is drawn as an image: 1240 unless written.
    pub width: Key<Number>,
    /// Draws pages as WebP rather than PNG.
    pub webp: Key<bool>,
    /// Makes the page of the web a folder, with a page for each session.
    pub split: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawCheck {
    /// The address of a LanguageTool server of the house, such as `http://localhost:8081`: `livret check` sends it the texts. `build` never does.
    pub languagetool: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawWaiver {
    /// The code of a fault, as it is shown: `session-overlap`.
    #[schemars(required)]
    pub code: Key<String>,
    /// The title, the name or the `id` of what it is allowed for; else it is allowed everywhere.
    #[serde(rename = "for")]
    pub for_: Key<String>,
    /// Why it is right as it is.
    #[schemars(required)]
    pub reason: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPrint {
    /// Millimetres of art beyond the cut: 3 unless written.
    pub bleed: Key<Number>,
    /// Millimetres from the cut inwards where nothing that matters lies: 5 unless written.
    pub safety: Key<Number>,
    /// Printer's marks around the page: `crop`, `fold`, `registration`, `colour-bar`, `slug`, or `all`.
    pub marks: List<String>,
    /// An ICC profile of the printer's, from the programme file; coated offset unless written.
    pub profile: Key<String>,
    /// The most ink in one place, in percent: 300 unless written, 280 on uncoated paper.
    pub ink_limit: Key<Number>,
    /// Millimetres of one sheet: 0.1 unless written.
    pub paper_thickness: Key<Number>,
    /// `saddle` (stapled) unless written, `perfect` (glued), `2-up` or `4-up` (leaflets to cut apart).
    pub binding: Key<String>,
    /// Pages of one folded section of a glued brochure: 8, 16 or 32.
    pub signature: Key<Number>,
    /// How many pages the brochure is to have.
    pub pages: Key<Number>,
    /// Leaves the insides of the cover empty.
    pub blank_inside_covers: Key<bool>,
    /// The paper that the booklet is printed on: `A3`, `SRA3`, `450x320`; made to measure unless written.
    pub sheet: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawBrand {
    /// The look: `territoires` unless written, `panorama`, `sobre`, `affiche`, or the path of a theme file, from the programme file.
    pub theme: Key<String>,
    /// What is made unless the command says it: `screen`, `print`, `booklet`, `proof`.
    pub editions: List<String>,
    /// `#rrggbb`, the main one first.
    pub colours: List<String>,
    /// The dark colour of texts and dark grounds.
    pub ink: Key<String>,
    /// Path of a picture, from the programme file.
    pub logo: Key<String>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Key<String>,
    pub families: Key<Table<RawFamilies>>,
    /// Path of a photograph, from the programme file.
    pub cover: Key<String>,
    /// Folder of font files, from the programme file.
    pub fonts: Key<String>,
    /// How colours of the house are printed, as the graphic charter says.
    pub inks: List<Table<RawInk>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawInk {
    /// The colour of the screen, `#rrggbb`.
    #[schemars(required)]
    pub colour: Key<String>,
    /// Cyan, magenta, yellow and black in percent, such as `[90, 65, 55, 60]`.
    pub cmyk: List<Number>,
    /// The name of an ink of its own, such as `PANTONE 300 C`: it has its own plate.
    pub spot: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawFamilies {
    /// Of running text, names, hours and labels.
    pub text: Key<String>,
    pub titles: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawEvent {
    /// `fr` unless written.
    pub language: Key<String>,
    /// Two languages that one brochure has side by side: `["fr", "en"]`. Any text may be a table, `{ fr = "…", en = "…" }`; without this key
    /// each language has a brochure of its own.
    pub languages: List<String>,
    /// The name of the series of events.
    pub series: Key<String>,
    #[schemars(required)]
    pub title: Key<String>,
    pub subtitle: Key<String>,
    /// The day of an event of one day.
    pub date: Key<Moment>,
    /// A picture of the presentation.
    pub picture: Key<TextOr<RawIllustration>>,
    /// The days of an event of several days.
    pub dates: List<Moment>,
    /// The same, where days have hours, titles or places of their own.
    pub days: List<Table<RawDay>>,
    /// Opening hour; else the earliest of the sessions.
    pub start: Key<Moment>,
    /// Closing hour; else the latest of the sessions.
    pub end: Key<Moment>,
    /// A name of the IANA database, such as `Europe/Paris`.
    pub time_zone: Key<String>,
    /// How hours are printed: `10 h 00` or `10h00`.
    pub hours: Key<String>,
    /// The page: `A4` unless written, `A5`, `A6`, `Letter` or `A4 landscape`, in French too: `A4 paysage`.
    pub paper: Key<String>,
    /// What the parcours are called: a usual word such as `Atelier`, `Salle`, `Scène`, or a table with any word.
    pub parcours_word: Key<TextOr<RawParcoursWord>>,
    /// What stands above a plenary that has no `kicker`.
    pub plenary_word: Key<String>,
    /// A hall and a town, or "En ligne".
    pub place: Key<String>,
    /// A postal address, or the way to come.
    pub address: Key<String>,
    pub online: Key<bool>,
    /// One line such as "Inscription gratuite et ouverte à tous".
    pub tagline: Key<String>,
    /// What one pays: "12 €, 5 € sur place".
    pub price: Key<String>,
    /// Who pays less, and what: one line each.
    pub reductions: List<String>,
    /// When the doors open, where that is before the event begins.
    pub doors: Key<Moment>,
    /// The last day to register.
    pub registration_deadline: Key<Moment>,
    /// The languages that are spoken, in words: "français", "langue des signes française".
    pub spoken_languages: List<String>,
    /// `#Rencontres2026`.
    pub hashtag: Key<String>,
    /// Where the event is followed: addresses of its accounts.
    pub accounts: List<TextOr<RawLink>>,
    /// A partner's `id` or name.
    pub organiser: Key<String>,
    /// Several of them, in place of `organiser`.
    pub organisers: List<String>,
    /// Who organises it with them: `id`s or names of partners.
    pub co_organisers: List<String>,
    pub registration: Key<TextOr<RawLink>>,
    pub online_space: Key<TextOr<RawLink>>,
    pub contact: Key<TextOr<RawLink>>,
    /// Whom to ask, and what for.
    pub contacts: List<Table<RawContact>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawDay {
    #[schemars(required)]
    pub date: Key<Moment>,
    /// Its opening hour; else that of the event.
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    /// "Journée des visites".
    pub title: Key<String>,
    pub place: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawContact {
    /// A person or a service.
    pub name: Key<String>,
    pub role: Key<String>,
    /// Opens the telephone on a click: `05 55 00 00 00` or `+33 5 55 00 00 00`.
    pub telephone: Key<String>,
    pub mail: Key<TextOr<RawLink>>,
    pub link: Key<TextOr<RawLink>>,
    /// What they are to be asked: "Presse", "Accessibilité".
    #[serde(rename = "for")]
    pub for_: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawBreak {
    /// Left out, it is on every day of the event.
    pub day: Key<Moment>,
    #[schemars(required)]
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    /// "Déjeuner", "Départ des cars"; else the word of the language.
    pub title: Key<String>,
    pub room: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPractical {
    /// Else the words for its icon.
    pub title: Key<String>,
    /// `step-free`, `loop`, `sign-language`, `easy-read`, `quiet-room`, `train`, `bus`, `bicycle`, `parking`, `meal`, `bed`, `wifi`, `child`,
    /// `cloakroom`, `first-aid`, `information`; or the words for them.
    pub icon: Key<String>,
    /// Paragraphs, lists, headings (`## Bus`) and tables (`| Départ | Arrivée |`).
    #[schemars(required)]
    pub text: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawForeword {
    /// Replaces the word of the language.
    pub title: Key<String>,
    /// Paragraphs, lists, headings and tables.
    #[schemars(required)]
    pub text: Key<String>,
    /// Who signs it.
    pub author: Key<String>,
    /// What the author does.
    pub role: Key<String>,
    /// A portrait of the author.
    pub photo: Key<TextOr<RawIllustration>>,
    /// A picture of the signature.
    pub signature: Key<TextOr<RawIllustration>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPage {
    #[schemars(required)]
    pub title: Key<String>,
    /// Paragraphs, lists, headings and tables.
    pub text: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    /// What it follows: `cover`, `presentation`, `glance`, `sessions` unless written, `practical`, `speakers`, `partners`.
    pub after: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawAdvert {
    /// Path of a picture or of a PDF, from the programme file.
    #[schemars(required)]
    pub file: Key<String>,
    /// What it says, for those who do not see it.
    #[schemars(required)]
    pub alternative: Key<String>,
    /// `full` page unless written, `half` or `quarter`.
    pub size: Key<String>,
    pub link: Key<TextOr<RawLink>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPlan {
    /// Replaces the word of the language.
    pub title: Key<String>,
    /// Path of a picture, from the programme file.
    #[schemars(required)]
    pub file: Key<String>,
    /// Who drew it.
    pub credit: Key<String>,
    /// The rooms of the plan, in order: the list that tells what it shows.
    #[schemars(required)]
    pub rooms: List<TextOr<RawRoom>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawRoom {
    /// As it stands on the plan; else its place in the list.
    pub number: Key<Number>,
    /// As sessions call it.
    #[schemars(required)]
    pub name: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawQuote {
    /// One or two sentences, without quotation marks.
    #[schemars(required)]
    pub text: Key<String>,
    /// Who said it.
    pub author: Key<String>,
    /// What the author does: "Géographe".
    pub role: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawFigure {
    /// The figure, with its unit: "120", "3,5 km".
    #[schemars(required)]
    pub value: Key<String>,
    /// What it counts: "jardins partagés".
    #[schemars(required)]
    pub text: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawParcoursWord {
    /// Before the number of a parcours: `Escale`.
    #[schemars(required)]
    pub one: Key<String>,
    /// Above the list of parcours: `Les escales`.
    pub several: Key<String>,
    /// Whether the word is feminine, for what agrees with it: "Portée par".
    pub feminine: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawLink {
    pub address: Key<String>,
    /// Shown in place of the address.
    pub words: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPresentation {
    /// Replaces the word of the language.
    pub title: Key<String>,
    /// The first paragraph, set larger.
    pub lead: Key<String>,
    pub body: Key<String>,
    /// A line above the list of parcours.
    pub parcours_intro: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPlenary {
    /// For addresses and calendars, where the title is to change or stands twice.
    pub id: Key<String>,
    /// A line above the title.
    pub kicker: Key<String>,
    #[schemars(required)]
    pub title: Key<String>,
    /// For the day at a glance.
    pub short_title: Key<String>,
    /// One line for the day at a glance.
    pub summary: Key<String>,
    pub introduction: Key<String>,
    /// What starts after midnight keeps the day of its evening.
    pub day: Key<Moment>,
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub room: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    pub sessions: List<Table<RawSession>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawParcours {
    /// For addresses and calendars, where the title is to change or stands twice.
    pub id: Key<String>,
    #[schemars(required)]
    pub title: Key<String>,
    /// For the day at a glance.
    pub short_title: Key<String>,
    pub introduction: Key<String>,
    /// Who carries it: `id`s or names of partners.
    pub bearers: List<String>,
    /// The words for them, with their article: "le Cerema".
    pub borne_by: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    /// The day of every session that does not say its own.
    pub day: Key<Moment>,
    pub sessions: List<Table<RawSession>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawSession {
    /// For addresses and calendars, where the title is to change or stands twice.
    pub id: Key<String>,
    /// A break has hours, a title and a room.
    #[serde(rename = "break")]
    pub break_: Key<bool>,
    /// What starts after midnight keeps the day of its evening.
    pub day: Key<Moment>,
    /// Left out, the session shares the hours of the one before.
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub room: Key<String>,
    pub title: Key<String>,
    pub short_title: Key<String>,
    /// The language of the session's texts, where it is not the brochure's: `en`, `pt-BR`.
    pub lang: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    /// "Table ronde", "Atelier".
    pub format: Key<String>,
    pub description: Key<String>,
    pub speakers: List<TextOr<RawAppearance>>,
    pub moderators: List<TextOr<RawAppearance>>,
    /// Words before the moderators: "Animée par".
    pub moderated_by: Key<String>,
    /// Activities inside the session.
    pub items: List<TextOr<RawItem>>,
    /// Numbers the items.
    pub numbered: Key<bool>,
    /// For whom, by what they know: "Débutants".
    pub level: Key<String>,
    /// For whom, by what they do: "Élus et agents".
    pub audience: Key<String>,
    /// How many may come.
    pub capacity: Key<Number>,
    /// Where one registers for this session.
    pub registration: Key<TextOr<RawLink>>,
    /// Where one watches it.
    pub video: Key<TextOr<RawLink>>,
    /// Where one meets, for what begins outside of its room.
    pub meeting_point: Key<String>,
    /// How long it takes, of a session without hours of its own: "45 minutes".
    pub duration: Key<String>,
    /// What to bring.
    pub materials: Key<String>,
    /// Prints its texts in both of their languages, `{ fr = "…", en = "…" }`, in a brochure in one of them.
    pub bilingual: Key<bool>,
    /// The languages that are spoken, in words: "anglais, avec interprétation".
    pub spoken_languages: List<String>,
    pub keywords: List<String>,
    /// What nobody should miss: it is given more room.
    pub feature: Key<bool>,
    /// It does not take place, and is printed as such.
    pub cancelled: Key<bool>,
    /// What changed since it was announced: "à 15 h, salle des Semis".
    pub moved: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawItem {
    pub title: Key<String>,
    pub description: Key<String>,
    pub speakers: List<TextOr<RawAppearance>>,
    /// Left out of the numbering.
    pub unnumbered: Key<bool>,
}

/// A picture, and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawIllustration {
    /// Path of a picture, from the programme file.
    #[schemars(required)]
    pub file: Key<String>,
    /// What stays where the picture is cropped, in percent from the left and from the top: `[50, 30]`.
    pub focus: List<Number>,
    /// Who made it.
    pub credit: Key<String>,
    /// Printed under it.
    pub caption: Key<String>,
    /// What it shows, for those who do not see it.
    pub alternative: Key<String>,
    /// It shows nothing that anybody misses.
    pub decorative: Key<bool>,
}

/// Someone where they speak, or their entry in the directory of `[[speakers]]`, where alone `id` has a meaning.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawAppearance {
    /// The handle of an entry of the directory.
    pub id: Key<String>,
    /// `Prénom Nom`, in any capitals. Without a name, the organisation speaks for itself.
    pub name: Key<String>,
    /// The last words of the name, or its first, where the index must not guess.
    pub surname: Key<String>,
    pub role: Key<String>,
    pub organisation: Key<String>,
    /// For several roles, in place of `role` and `organisation`.
    pub roles: List<Table<RawRole>>,
    /// A portrait.
    pub photo: Key<TextOr<RawIllustration>>,
    /// Some paragraphs, in the section of the speakers.
    pub biography: Key<String>,
    /// One line, beside the session.
    pub short_biography: Key<String>,
    /// "elle", "iel".
    pub pronouns: Key<String>,
    /// How the name is said.
    pub pronunciation: Key<String>,
    /// Those that the person speaks, in words.
    pub languages: List<String>,
    /// Pages of theirs.
    pub links: List<TextOr<RawLink>>,
    /// What the index sorts the name by, where it is not the surname.
    pub sort: Key<String>,
    /// Chairs the session.
    pub chair: Key<bool>,
    /// Interprets it.
    pub interpreter: Key<bool>,
    /// Takes part from elsewhere, by video.
    pub remote: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawRole {
    pub role: Key<String>,
    pub organisation: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawGroup {
    #[schemars(required)]
    pub title: Key<String>,
    pub members: List<Table<RawPartner>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPartner {
    /// Made from the name unless written. Alone, it calls a partner described elsewhere.
    pub id: Key<String>,
    pub name: Key<String>,
    /// Path of a picture, from the programme file.
    pub logo: Key<String>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Key<String>,
    pub link: Key<TextOr<RawLink>>,
    /// What a screen reader says; else the name.
    pub alternative: Key<String>,
    /// What the partner does.
    pub role: Key<String>,
}
