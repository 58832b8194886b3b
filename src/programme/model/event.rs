//! What takes place, when and where.

use super::super::located::{Line, Located};
use super::super::paper::Paper;
use super::partners::PartnerId;
use super::prose::{Illustration, Link};
use super::schedule::SlotPlaces;
use crate::diagnostic::Span;
use chrono::{NaiveDate, NaiveTime};

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
