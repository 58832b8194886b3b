//! The words of a language that livret prints of its own: those of the brochure, of its proof and its sheets, of the web page, of the mail and
//! of the statement, as `assets/languages/TAG/language.toml` has them.

use serde::Deserialize;

/// The words of a brochure that its author did not write. Those with `{…}` are templates for [`fill`].
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Wordings {
    pub and: String,
    pub presentation: String,
    pub programme: String,
    /// Title of the grid of a one-day event.
    pub glance_of_the_day: String,
    /// The same, of an event that begins in the evening.
    pub glance_of_the_evening: String,
    /// Title above the grids of an event of several days.
    pub glance_of_the_days: String,
    /// Title of the grid of one day among several: `{date}`.
    pub glance_of_one_day: String,
    /// `{word}`, `{n}`
    pub parcours: String,
    pub plenary: String,
    pub session: String,
    #[serde(rename = "break")]
    pub break_: String,
    /// `{who}`
    pub borne_by: String,
    /// The same words alone, above a mark.
    pub borne_by_label: String,
    /// The same two where the word for a parcours is feminine.
    pub borne_by_feminine: String,
    pub borne_by_label_feminine: String,
    pub moderated_by: String,
    pub speakers: String,
    pub speakers_index: String,
    pub partners: String,
    pub organiser: String,
    pub organisers: String,
    pub co_organiser: String,
    pub co_organisers: String,
    pub practical: String,
    /// Hours of one day among several: `{day}`, `{hours}`.
    pub day_hours: String,
    pub doors: String,
    pub price: String,
    pub reductions: String,
    /// Before the last day to register.
    pub registration_until: String,
    pub spoken_languages: String,
    pub hashtag: String,
    pub accounts: String,
    pub cancelled: String,
    pub moved: String,
    /// `{label}`, `{value}`
    pub labelled: String,
    pub level: String,
    pub audience: String,
    pub capacity: String,
    pub video: String,
    pub meeting_point: String,
    pub duration: String,
    pub materials: String,
    pub keywords: String,
    pub foreword: String,
    pub plan: String,
    /// A room that the plan shows: `{room}`, `{n}`.
    pub on_the_plan: String,
    /// What a screen reader says of the plan: `{rooms}`.
    pub plan_of_rooms: String,
    /// Before who took a photograph, who made a drawing, and who made the portraits.
    pub credit: String,
    pub credit_of_a_drawing: String,
    pub portraits: String,
    /// What is said of a portrait: `{name}`.
    pub portrait: String,
    /// What somebody is in a session.
    pub chair: String,
    pub interpreter: String,
    pub remote: String,
    pub pronunciation: String,
    /// Before the pages where somebody speaks.
    pub speaks: String,
    /// Title of the index, where the speakers have a section of their own.
    pub index: String,
    /// After a time or a title taken up on another page.
    pub continued: String,
    pub contents: String,
    /// Heads what one person chose.
    pub own_programme: String,
    /// On the cover of a copy: `{name}`.
    pub bearer: String,
    pub nothing_chosen: String,
    pub notes: String,
    pub cover: String,
    pub back_cover: String,
    pub online: String,
    pub online_space: String,
    pub date: String,
    pub dates: String,
    pub hours: String,
    pub time: String,
    pub place: String,
    pub room: String,
    pub address: String,
    pub registration: String,
    pub resources: String,
    pub contact: String,
    /// `{start}`, `{end}`
    pub from_to: String,
    /// The hours of an event whose end nobody wrote: `{start}`.
    pub from: String,
    /// `{n}`
    pub page: String,
    /// Before others: `{n}`.
    pub first_of_pages: String,
    /// After a mention: `{n}`.
    pub short_page: String,
    /// `{name}`
    pub logo: String,
    /// `{address}`
    pub qr_code: String,
    /// What a link inside the brochure says of itself: `{page}`, `{title}`.
    pub go_to_page: String,
    /// What a link to a page of the web says of itself: `{address}`.
    pub open_address: String,
    /// What a link to an e-mail address says of itself: `{address}`.
    pub write_to: String,
}

/// A word for a parcours, as a language has it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ParcoursWord {
    /// Before a number: "Salle".
    pub one: String,
    /// Above a list: "Les salles".
    pub several: String,
    /// Whether what agrees with it does so in the feminine.
    pub feminine: bool,
    /// A word of many uses, such as "Place": it stands for a parcours where an author says so, and heads none in a document.
    #[serde(default)]
    pub common: bool,
}

/// The words of the sheet that the client approves.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ProofWordings {
    pub title: String,
    /// What to do with it.
    pub instruction: String,
    /// Before what tells this state of the programme from others.
    pub version: String,
    pub date: String,
    pub pages: String,
    /// Size of the page, cut.
    pub trim: String,
    /// `{width}`, `{height}`
    pub size: String,
    pub bleed: String,
    pub safety: String,
    /// `{n}`
    pub millimetres: String,
    /// `{page}`, `{pages}`
    pub page_of: String,
    pub approved: String,
    pub approved_with_corrections: String,
    pub new_proof: String,
    pub approved_by: String,
    pub signature: String,
    /// Short for a signature on every page.
    pub initials: String,
    pub not_for_print: String,
}

/// What is written beside the imposed sheets, for the printer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct SheetWordings {
    /// `{n}`, `{of}`, `{side}`
    pub sheet: String,
    pub front: String,
    pub back: String,
    /// `{n}`, `{of}`
    pub signature: String,
}

/// The words of the page of the web that the brochure does not have.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WebWordings {
    /// The link past the head, for those who go by keyboard.
    pub skip: String,
    /// Buttons.
    pub register: String,
    pub connect: String,
    pub calendar: String,
    pub top: String,
    /// Above what scripts bring.
    pub filter: String,
    pub search: String,
    pub day: String,
    pub track: String,
    pub all_days: String,
    pub all_tracks: String,
    pub all_rooms: String,
    /// The programme of one's own: its name, its calendar, what keeps a session in it.
    pub mine: String,
    pub take: String,
    pub all: String,
    pub keep: String,
    pub kept: String,
    pub kept_here: String,
    /// From the page of a session: to that of everything, and to its neighbours.
    pub whole: String,
    pub before: String,
    pub after: String,
    /// How many sessions are shown: `{n}`.
    pub found_none: String,
    pub found_one: String,
    pub found_many: String,
}

/// The words of the mail that the brochure does not have.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct MailWordings {
    /// The button to the page of the web.
    pub online: String,
    /// Between what a link is and its address, in plain text.
    pub colon: String,
    pub attached: String,
}

/// What is said of the file beside its download.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct StatementWordings {
    /// `{title}`
    pub title: String,
    /// `{weight}`, `{pages}`
    pub format: String,
    /// `{language}`
    pub language: String,
    pub standards: String,
    pub tags: String,
    pub page: String,
    /// `{address}`
    pub page_at: String,
    /// `{contact}`
    pub contact: String,
}
