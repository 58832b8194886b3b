//! The lines of a document in their order, each put where a programme has it.

mod day_headings;
mod event;
mod people;
mod sessions;
mod stages;
mod titles;

use super::days::{self};
use super::phrases::{self, Label, Section, label, section, timed};
use super::{front, settled};
use crate::diagnostic::{Saying, say};
use crate::import::document::{Document, Line};
use crate::import::understood::{Block, Doubt, Group, Kind, Left, Notes, Place, Practical, Understood};
use crate::import::{Setting, links};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::language::venues::names_a_place;
use chrono::{NaiveDate, NaiveTime};
use std::collections::HashMap;

static ONLINE: List = List::new("rooms", "online");
static BY: List = List::new("documents", "by");
static HELD_OF: List = List::new("documents", "held-of");
static ANDS: List = List::new("documents", "ands");
static FREE: List = List::new("documents", "free");

/// What stands on a line of text that is no table: the state of the reading.
pub(super) struct Reader<'d> {
    pub document: &'d Document,
    pub out: Understood,
    /// Lines that stand on every page.
    running: Vec<bool>,
    zone: Zone,
    at: Where,
    /// The part that sessions go to; `None`: a general one is begun.
    part: Option<usize>,
    /// Parts that no line of the document heads.
    pub general: Vec<usize>,
    /// What stands above the next plenary.
    kicker: Option<usize>,
    day: Option<NaiveDate>,
    /// The last session has no title yet.
    untitled: bool,
    /// People are expected.
    people: bool,
    /// Whether “9.30” is an hour.
    dotted: bool,
    /// Lines before the programme, by paragraph.
    pub front: Vec<Vec<usize>>,
    /// What the document calls its parcours.
    word: Option<String>,
    /// The line of a name that stands alone: what somebody does may stand below.
    named: Option<usize>,
    /// Who leads what the next hour begins, and where that is said.
    leading: Option<(usize, Line, usize)>,
    /// The letter that held the programme has come to its end.
    closed: bool,
    /// What the columns of the rows are called, without that of hours.
    heads: Vec<Option<Label>>,
    /// What the last sessions that share an hour are called: « Atelier ».
    shared: Option<String>,
    /// When each line begins something, and whether it names it there.
    begins: Vec<Option<(NaiveTime, bool)>>,
    /// Lines that head hours beside others.
    stages: Vec<bool>,
}

/// Lines that are looked at around one, for others of its kind.
const NEAR: usize = 12;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    Front,
    Presentation,
    Programme,
    Practical,
    Partners,
}

/// The part that words belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    Event,
    Presentation,
    Part(usize),
    Session(usize, usize),
    Practical(usize),
    Partners(usize),
}

/// Reads a document.
pub(crate) fn read(document: &Document, setting: &Setting) -> Understood {
    let lines = &document.lines;
    let blocks = lines.iter().map(|line| {
        let mut words = line.text.clone();
        if !line.mark.is_empty() {
            words = format!("{} {words}", line.mark);
        }
        for (_, to) in line.links.iter().filter(|(_, to)| !document.paragraphs || links::is_lasting(to)) {
            words.push(' ');
            words.push_str(to);
        }
        Block { words, place: document.place(line) }
    });
    let dots = lines.iter().filter(|line| timed(line, false).is_none() && timed(line, true).is_some()).count();
    // “9.30 – 10.15” says how hours are written here.
    let spans = lines.iter().filter(|line| hours_with_dots(&line.text)).count();
    let mut reader = Reader {
        document,
        out: Understood { blocks: blocks.collect(), pictures: document.pictures.clone(), ..Understood::default() },
        running: running(lines),
        zone: Zone::Front,
        at: Where::Event,
        part: None,
        general: Vec::new(),
        kicker: None,
        day: None,
        untitled: false,
        people: false,
        dotted: dots > 2 || spans > 0,
        front: Vec::new(),
        word: None,
        named: None,
        leading: None,
        closed: false,
        heads: Vec::new(),
        shared: None,
        begins: Vec::new(),
        stages: Vec::new(),
    };
    reader.out.event.language = setting.language_of(lines.iter().map(|line| line.text.as_str()));
    reader.find_days(setting);
    reader.find_stages();
    for n in 0..lines.len() {
        reader.line(n);
    }
    reader.rooms_in_doubt();
    front::settle(&mut reader, setting);
    if let Some(word) = reader.word.take().filter(|word| !word.eq_ignore_ascii_case("parcours")) {
        reader.out.event.parcours_word = word;
    }
    settled::settle(reader.out, &reader.general)
}

/// Whether a text begins with two hours as “9.30 – 10.15”.
fn hours_with_dots(text: &str) -> bool {
    let span = super::hours::hours(text).into_iter().find(|it| it.end.is_some());
    span.is_some_and(|span| {
        let words = &text[span.at];
        words.matches('.').count() == 2 && !words.contains(char::is_alphabetic)
    })
}

/// Lines that stand on every page: those with a date and more that come back, those that come back right after them, and the title of the
/// first page once more.
fn running(lines: &[Line]) -> Vec<bool> {
    let mut running = vec![false; lines.len()];
    let head = lines
        .iter()
        .position(|line| section(&line.text).is_some() || timed(line, false).is_some_and(|it| it.rest.text.len() > 3));
    let head = head.unwrap_or(lines.len());
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (n, line) in lines.iter().enumerate() {
        let key = fold(&line.text);
        let Some(&first) = seen.get(&key) else {
            seen.insert(key, n);
            continue;
        };
        let follows = n > 0 && first > 0 && running[n - 1] && fold(&lines[first - 1].text) == fold(&lines[n - 1].text);
        let title =
            first < head && n >= head && line.text.split_whitespace().count() > 2 && timed(line, false).is_none();
        running[n] = line.bullet.is_none() && (follows || title || is_a_running_head(&line.text));
    }
    running
}

/// A date with hours, a place or a name beside it: a date alone may head a day, again and again.
fn is_a_running_head(text: &str) -> bool {
    let dates = days::days(text);
    let Some((first, last)) = dates.first().zip(dates.last()) else { return false };
    let around = format!("{} {}", &text[..first.at.start], &text[last.at.end..]);
    let words = around.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    words > 2 || around.contains(['|', '•', '·']) || !super::hours::hours(&around).is_empty()
}

impl Reader<'_> {
    pub(super) fn here(&self, n: usize) -> Place {
        self.document.place(&self.document.lines[n])
    }

    pub(super) fn notes(&mut self, at: Where) -> &mut Notes {
        match at {
            Where::Event => &mut self.out.event.notes,
            Where::Presentation => &mut self.out.presentation.notes,
            Where::Part(part) => &mut self.out.parts[part].notes,
            Where::Session(part, session) => &mut self.out.parts[part].sessions[session].notes,
            Where::Practical(n) => &mut self.out.practical[n].notes,
            Where::Partners(n) => &mut self.out.partners[n].notes,
        }
    }

    /// Says where the words of a line went.
    pub(super) fn owned(&mut self, n: usize, at: Where) {
        let from = &mut self.notes(at).from;
        // The same line may be told twice, one after the other.
        if !from.iter().rev().take(4).any(|last| *last == n) {
            from.push(n);
        }
    }

    pub(super) fn doubt(&mut self, at: Where, kind: Kind, n: usize, reason: Saying) {
        let place = self.here(n);
        self.notes(at).doubts.push(Doubt { kind, place, reason });
    }

    /// Keeps a line as a comment where it stands.
    pub(super) fn leave(&mut self, n: usize, at: Where, reason: &'static str) {
        let words = self.out.blocks[n].words.clone();
        self.leave_words(n, words, at, reason);
    }

    /// Keeps some words of a line as a comment.
    pub(super) fn leave_words(&mut self, n: usize, words: String, at: Where, reason: &'static str) {
        let place = self.here(n);
        self.notes(at).left.push(Left { words, place, reason: say(reason) });
    }

    /// Tells rooms that may be people.
    fn rooms_in_doubt(&mut self) {
        let blocks = &self.out.blocks;
        for session in self.out.parts.iter_mut().flat_map(|part| &mut part.sessions) {
            let place = session.notes.from.first().map(|block| blocks[*block].place);
            if let Some(place) = place.filter(|_| phrases::may_be_somebody(&session.room)) {
                let reason = say("import-guessed-room").with("room", &session.room);
                session.notes.doubts.push(Doubt { kind: Kind::Room, place, reason });
            }
        }
    }

    fn line(&mut self, n: usize) {
        let document = self.document;
        let line = &document.lines[n];
        let at = self.at;
        if let Some(picture) = &line.picture {
            self.picture(n, picture.clone());
            if line.text.is_empty() {
                return;
            }
        }
        if line.aside {
            return self.leave(n, Where::Event, "import-aside");
        }
        if line.is_head || self.heads_a_table(n) {
            let named = |cell: &Line| match crate::inputs::key_of_a_column(&cell.text) {
                Some("speakers") => Some(Label::People),
                Some("moderators") => Some(Label::Moderators),
                Some("room") => Some(Label::Place),
                Some("hours" | "start" | "end") => Some(Label::Hours),
                Some(_) => None,
                None => label(&Line { text: format!("{} :", cell.text), ..Line::default() }).map(|it| it.0),
            };
            self.heads = line.cells().iter().map(named).filter(|it| *it != Some(Label::Hours)).collect();
            return self.leave(n, at, "import-heading");
        }
        if self.running[n] {
            return self.leave(n, at, "import-repeated");
        }
        if let Some(column) = &line.column {
            return self.column(n, column);
        }
        let sessions = self.out.parts.iter().any(|part| !part.sessions.is_empty());
        self.closed |= sessions && phrases::ends_a_letter(&line.text);
        if self.closed || !sessions && phrases::begins_a_letter(&line.text) {
            return self.leave(n, Where::Event, "import-unplaced");
        }
        if let Some(found) = section(&line.text).filter(|_| line.bullet.is_none() && self.is_heading(n)) {
            return self.section(n, found);
        }
        if self.supporters(n) {
            return;
        }
        // A paragraph in the style of titles is one, whatever date it holds.
        if line.heading == Some(0) && self.zone == Zone::Front {
            return self.front.push(vec![n]);
        }
        if self.day_heading(n) {
            return;
        }
        if self.tagline(n) {
            return;
        }
        let starts = self.starts_the_programme(n);
        match self.zone {
            Zone::Programme => self.programme(n),
            _ if starts => {
                self.zone = Zone::Programme;
                self.programme(n);
            }
            Zone::Front => self.front(n),
            Zone::Presentation => self.presentation(n),
            Zone::Practical => self.practical(n),
            Zone::Partners => self.partners(n),
        }
    }

    /// Whether a line names the columns of the rows below it.
    fn heads_a_table(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        let cells = lines[n].cells();
        let short = |cell: &Line| {
            cell.text.split_whitespace().count() <= 3 && !cell.text.contains(|c: char| c.is_ascii_digit())
        };
        let below = lines.get(n + 1).filter(|next| next.text.contains(" | "));
        cells.len() > 1 && cells.iter().all(short) && below.is_some_and(|next| timed(next, self.dotted).is_some())
    }

    /// A line of a table whose columns are parcours.
    fn column(&mut self, n: usize, column: &str) {
        let line = &self.document.lines[n];
        self.zone = Zone::Programme;
        let Some(found) = timed(line, self.dotted) else {
            let heading = phrases::parcours(line).unwrap_or_else(|| phrases::Heading {
                word: String::new(),
                head: line.text.clone(),
                title: line.clone(),
            });
            return self.parcours(n, heading);
        };
        if column.is_empty() {
            self.part = None;
        }
        self.timed(n, found);
    }

    /// A heading stands on a line of its own; « Introduction » may be a session: what is timed or follows an hour is none.
    fn is_heading(&self, n: usize) -> bool {
        !self.untitled || section(&self.document.lines[n].text) == Some(Section::Programme)
    }

    fn section(&mut self, n: usize, found: Section) {
        let text = self.document.lines[n].text.clone();
        self.people = false;
        match found {
            Section::Programme => {
                self.zone = Zone::Programme;
                self.leave(n, Where::Event, "import-heading");
            }
            Section::Presentation if self.out.parts.is_empty() => {
                self.zone = Zone::Presentation;
                self.leave(n, Where::Presentation, "import-heading");
            }
            Section::Partners => {
                self.zone = Zone::Partners;
                self.out.partners.push(Group {
                    title: front::in_small_letters(text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}'])),
                    ..Group::default()
                });
                self.at = Where::Partners(self.out.partners.len() - 1);
                self.owned(n, self.at);
            }
            // « Introduction » inside the programme is a session of it.
            Section::Presentation => self.programme(n),
            Section::Practical => {
                self.zone = Zone::Practical;
                self.out.practical.push(Practical {
                    title: front::in_small_letters(text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}'])),
                    ..Practical::default()
                });
                self.at = Where::Practical(self.out.practical.len() - 1);
                self.owned(n, self.at);
            }
        }
    }

    /// Whether a line can only be one of the programme: an hour with a title, the head of a parcours with its hours below.
    fn starts_the_programme(&self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let Some(found) = timed(line, self.dotted) else {
            // Below the date, or a place: above it stands the title, over the first hour or not.
            let told = !self.out.event.notes.from.is_empty() || names_a_place(&line.text);
            let stage = self.zone == Zone::Front && !self.front.is_empty() && told && self.stages[n];
            return stage || self.parcours_heading(n).is_some() && self.hours_follow(n);
        };
        let event_long =
            found.hours.end.as_ref().is_some_and(|end| (end.time - found.hours.start.time).num_minutes().abs() >= 240);
        let after_a_date =
            n > 0 && !days::days(&self.document.lines[n - 1].text).is_empty() && found.rest.text.is_empty();
        let with_a_date = !days::days(&line.text).is_empty();
        match self.zone {
            Zone::Front => {
                let titled = found.rest.text.chars().filter(|c| c.is_alphabetic()).count() > 2;
                !with_a_date
                    && !self.says_when_and_where(n)
                    && !(found.rest.text.is_empty() && (event_long || after_a_date))
                    && (titled || !event_long)
                    && label(line).is_none()
            }
            // A sentence of practical matters may begin with an hour.
            Zone::Practical | Zone::Partners => found.hours.end.is_some() && self.out.parts.is_empty(),
            _ => !with_a_date,
        }
    }

    /// Whether an hour comes before the next heading of the same kind.
    fn hours_follow(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        for (next, line) in lines.iter().enumerate().skip(n + 1).take(40) {
            if timed(line, self.dotted).is_some_and(|it| !it.hours.start.written.is_empty()) && !self.running[next] {
                return true;
            }
            let heading = phrases::parcours(line).is_some() && line.bullet.is_none();
            if heading || section(&line.text).is_some() || self.is_day_heading(next) {
                return false;
            }
        }
        false
    }

    fn parcours_heading(&self, n: usize) -> Option<phrases::Heading> {
        let line = &self.document.lines[n];
        if line.bullet.is_some() {
            return None;
        }
        // « Lieu : Tulle » says where, though a house may call its parcours so.
        let says_where = label(line).is_some_and(|(label, ..)| label == Label::Place);
        let found = phrases::parcours(line).or_else(|| {
            let mut found = phrases::parcours_by_its_look(line)?;
            found.title.text = front::in_small_letters(&found.title.text);
            Some(found)
        });
        found.filter(|_| !says_where && timed(line, self.dotted).is_none())
    }

    /// A line that is one of several that are counted, none of which has hours of its own: « Table 1 : … », “A. …”.
    fn one_of_several(&self, n: usize) -> Option<phrases::Counted> {
        let lines = &self.document.lines;
        let own = phrases::counted(&lines[n])?;
        let is_other = |at: usize| {
            phrases::counted(&lines[at]).is_some_and(|other| other.word == own.word && other.number != own.number)
        };
        let untimed = |at: &usize| timed(&lines[*at], self.dotted).is_none();
        let near = (n + 1..lines.len()).take(NEAR).take_while(untimed).any(is_other)
            || (0..n).rev().take(NEAR).take_while(untimed).any(is_other);
        near.then_some(own)
    }
}
