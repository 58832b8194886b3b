//! The lines of a document in their order, each put where a programme has it.

use super::days::{self, numbered_day, weekday_alone};
use super::hours::{Hours, canonical};
use super::person::{self, begins_with_a_name, begins_with_a_role, may_be_an_organisation, people};
use super::phrases::{self, Label, Section, label, section, timed, unquoted};
use super::{front, settled};
use crate::diagnostic::{Saying, say};
use crate::import::document::{Document, Line};
use crate::import::understood::{
    Appearance, Block, Doubt, Group, Hour, Item, Kind, Left, Notes, Part, Partner, Place, Practical, Session,
    Understood,
};
use crate::import::{Setting, links};
use crate::language::folding::fold;
use crate::language::lists::List;
use chrono::{Datelike, NaiveDate};
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
    /// What the last sessions that share an hour are called: « Atelier ».
    shared: Option<String>,
}

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
        dotted: dots > 2,
        front: Vec::new(),
        word: None,
        shared: None,
    };
    reader.out.event.language = setting.language_of(lines.iter().map(|line| line.text.as_str()));
    reader.find_days(setting);
    for n in 0..lines.len() {
        reader.line(n);
    }
    front::settle(&mut reader, setting);
    if let Some(word) = reader.word.take().filter(|word| !word.eq_ignore_ascii_case("parcours")) {
        reader.out.event.parcours_word = word;
    }
    settled::settle(reader.out, &reader.general)
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
        let (words, place) = (self.out.blocks[n].words.clone(), self.here(n));
        self.notes(at).left.push(Left { words, place, reason: say(reason) });
    }

    /// The days of the event: the dates that stand alone or head something, in the year that is written or likely.
    fn find_days(&mut self, setting: &Setting) {
        let lines = &self.document.lines;
        let all: Vec<(usize, days::Written)> = lines
            .iter()
            .enumerate()
            .flat_map(|(n, line)| days::days(&line.text).into_iter().map(move |day| (n, day)))
            .collect();
        let year = all.iter().find_map(|(_, day)| day.year);
        let headed = |n: usize, day: &days::Written| {
            let line = &lines[n];
            let before = line.text[..day.at.start].chars().filter(|c| c.is_alphanumeric()).count();
            let letters = line.text.chars().filter(|c| c.is_alphanumeric()).count();
            before < 24 && letters < 110 && line.bullet.is_none() && !line.text.trim_end().ends_with('.')
        };
        let first = all.iter().find(|(n, day)| headed(*n, day)).or(all.first());
        let Some((first_line, first)) = first.cloned() else { return };
        let near = year.unwrap_or_else(|| first.likely_year(setting.year));
        let mut found: Vec<NaiveDate> = first.in_year(near);
        for (n, day) in &all {
            if headed(*n, day) && day.at != first.at && self.heads_a_day(*n, day) {
                found.extend(day.in_year(near));
            }
        }
        found.sort_unstable();
        found.dedup();
        // A deadline or an anniversary is far from the event.
        let anchor = first.in_year(near).first().copied();
        found.retain(|day| anchor.is_none_or(|anchor| (*day - anchor).num_days().abs() < 31));
        if year.is_none() && !found.is_empty() {
            self.doubt(Where::Event, Kind::Day, first_line, say("import-guessed-year").with("year", near.to_string()));
        }
        if let Some((weekday, day)) = first.weekday.zip(found.first())
            && day.weekday().num_days_from_monday() as usize != weekday
        {
            self.doubt(Where::Event, Kind::Day, first_line, say("import-other-weekday").with("day", *day));
        }
        self.out.event.days = found;
    }

    /// Whether a date of a line heads what follows: little else stands there.
    fn heads_a_day(&self, n: usize, day: &days::Written) -> bool {
        let text = &self.document.lines[n].text;
        let around = format!("{} {}", &text[..day.at.start], &text[day.at.end..]);
        around.split_whitespace().count() <= 8
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
            return self.leave(n, at, "import-heading");
        }
        if self.running[n] {
            return self.leave(n, at, "import-repeated");
        }
        if let Some(column) = &line.column {
            return self.column(n, column);
        }
        if let Some(found) = section(&line.text).filter(|_| line.bullet.is_none() && self.is_heading(n)) {
            return self.section(n, found);
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
        let cells = phrases::cells(&lines[n]);
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

    /// « Entrée libre », before the programme begins.
    fn tagline(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let folded = fold(&line.text);
        let says = FREE.words().iter().any(|word| folded.contains(word)) && line.text.chars().count() < 120;
        if !says
            || !self.out.parts.is_empty()
            || !self.out.event.tagline.is_empty()
            || links::mailbox(&line.text).or(links::page(&line.text)).is_some()
        {
            return false;
        }
        self.out.event.tagline = line.text.trim().to_owned();
        self.owned(n, Where::Event);
        true
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
            Section::Presentation | Section::Practical => {
                // « Introduction » inside the programme is a session of it.
                if found == Section::Presentation {
                    return self.programme(n);
                }
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
            return self.parcours_heading(n).is_some() && self.hours_follow(n);
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
        for next in n + 1..lines.len().min(n + 40) {
            if timed(&lines[next], self.dotted).is_some_and(|it| !it.hours.start.written.is_empty())
                && !self.running[next]
            {
                return true;
            }
            let heading = phrases::parcours(&lines[next]).is_some() && lines[next].bullet.is_none();
            if heading || section(&lines[next].text).is_some() || self.is_day_heading(next) {
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
        phrases::parcours(line).filter(|_| !says_where && timed(line, self.dotted).is_none())
    }

    fn is_day_heading(&self, n: usize) -> bool {
        self.day_of_heading(n).is_some()
    }

    /// The day that a line heads, with how many of its words say so.
    fn day_of_heading(&self, n: usize) -> Option<NaiveDate> {
        let line = &self.document.lines[n];
        if line.bullet.is_some() || line.text.chars().count() > 90 {
            return None;
        }
        let own = &self.out.event.days;
        let hours = super::hours::hours(&line.text);
        let written = days::days(&line.text);
        if let Some(day) = written.first() {
            if written.len() > 1 {
                return None;
            }
            let near = own.first().map_or(day.year.unwrap_or(0), Datelike::year);
            let found = day.in_year(near);
            return found
                .first()
                .copied()
                .filter(|_| found.len() == 1 && self.heads_a_day(n, day) && own.contains(&found[0]));
        }
        if !hours.is_empty() {
            return None;
        }
        if let Some((number, end)) = numbered_day(&line.text) {
            let rest = line.text[end..].trim();
            let heads = rest.is_empty() || rest.starts_with([':', '–', '—', '-', '|', '(', '.', ',']);
            return own.get(number - 1).copied().filter(|_| heads && own.len() > 1);
        }
        let (weekday, end) = weekday_alone(&line.text)?;
        let rest = line.text[end..].trim_matches(|c: char| !c.is_alphanumeric());
        let alone = rest.is_empty() || rest.split_whitespace().count() <= 3;
        own.iter()
            .copied()
            .find(|day| alone && own.len() > 1 && day.weekday().num_days_from_monday() as usize == weekday)
    }

    /// A line that heads a day, or says when and where the event is.
    fn day_heading(&mut self, n: usize) -> bool {
        let Some(day) = self.day_of_heading(n) else { return false };
        let line = &self.document.lines[n];
        let sessions = self.out.parts.iter().any(|part| !part.sessions.is_empty());
        if matches!(self.zone, Zone::Practical | Zone::Partners) && sessions && self.out.event.days.len() < 2 {
            return false;
        }
        let several = self.out.event.days.len() > 1;
        self.facts(n);
        if self.zone == Zone::Partners && !sessions {
            self.zone = Zone::Front;
        }
        if several && (self.zone != Zone::Front || self.hours_follow_soon(n)) {
            self.day = Some(day);
            self.zone = Zone::Programme;
            self.part = None;
            self.people = false;
            self.untitled = false;
            let words: String = line.text.clone();
            // « Jour 2 : les ateliers » has a title of its own.
            if words.split_whitespace().count() > 5 {
                self.kicker = None;
            }
        }
        true
    }

    fn hours_follow_soon(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        (n + 1..lines.len().min(n + 5)).any(|next| {
            timed(&lines[next], self.dotted).is_some_and(|it| !it.rest.text.is_empty() || it.hours.end.is_some())
        })
    }

    /// What a line says of the event, cell by cell: hours, place, address.
    fn facts(&mut self, n: usize) {
        let line = &self.document.lines[n];
        self.owned(n, Where::Event);
        let mut start = 0;
        let mut pieces = Vec::new();
        for (cut, sign) in line.text.match_indices(['|', '•', '·']) {
            pieces.push(line.part(start..cut));
            start = cut + sign.len();
        }
        pieces.push(line.part(start..line.text.len()));
        for piece in pieces {
            self.fact(&piece);
        }
    }

    fn fact(&mut self, piece: &Line) {
        let text = piece.text.trim();
        if let Some(hours) = super::hours::hours(text).into_iter().find(|it| it.plain && it.end.is_some()) {
            let sessions = self.out.parts.iter().any(|part| !part.sessions.is_empty());
            if self.out.event.start.is_none() && !sessions && self.out.event.days.len() < 2 {
                (self.out.event.start, self.out.event.end) = (Some(hours.start), hours.end);
            }
            return;
        }
        if !days::days(text).is_empty() {
            // « Jeudi 28 août, Hôtel de ville, Lyon »
            let last = days::days(text).pop().map_or(text.len(), |day| day.at.end);
            let rest = text[last..].trim_matches(|c: char| c.is_whitespace() || ",–—-|:".contains(c));
            if !rest.is_empty()
                && rest.split_whitespace().count() < 12
                && self.out.event.place.is_empty()
                && self.out.event.days.len() < 2
            {
                self.place(rest);
            }
            return;
        }
        if self.out.event.place.is_empty()
            && !text.is_empty()
            && text.split_whitespace().count() < 12
            && weekday_alone(text).is_none()
            && numbered_day(text).is_none()
        {
            self.place(text);
        }
    }

    pub(super) fn place(&mut self, text: &str) {
        let folded = fold(text);
        self.out.event.online |= ONLINE.words().iter().any(|word| folded.starts_with(word));
        text.clone_into(&mut self.out.event.place);
    }

    /// A line before everything: the title is found when all of them are known.
    fn front(&mut self, n: usize) {
        let line = &self.document.lines[n];
        if let Some((label, rest, _)) =
            label(line).filter(|(label, ..)| !matches!(label, Label::People | Label::Moderators))
        {
            let mut rest = rest;
            let next = self.document.lines.get(n + 1);
            if rest.text.is_empty() && next.is_none() {
                rest = line.clone();
            }
            if !rest.text.is_empty() && self.event_fact(n, label, &rest) {
                return;
            }
        }
        let hours = phrases::whole(line);
        let dates = days::days(&line.text);
        let folded = fold(&line.text);
        if hours.is_some() || dates.iter().any(|day| self.heads_a_day(n, day)) {
            return self.facts(n);
        }
        if ONLINE.words().iter().any(|word| folded == word) {
            self.owned(n, Where::Event);
            return self.place(&line.text);
        }
        if phrases::is_half_of_a_day(&line.text) {
            return self.leave(n, Where::Event, "import-half");
        }
        if self.address_line(n) {
            return;
        }
        let goes_on = n > 0
            && (line.text.starts_with(|c: char| c.is_lowercase() || c == '(')
                || self.document.lines[n - 1].text.trim_end().ends_with([':', ',', '–', '-']));
        let same = goes_on
            && line.heading.is_none()
            && !line.apart
            && !self.document.paragraphs
            && self.front.last().is_some_and(|last| last.last() == Some(&(n - 1)));
        match self.front.last_mut().filter(|_| same) {
            Some(last) => last.push(n),
            None => self.front.push(vec![n]),
        }
    }

    /// A line of an address of the web or a mailbox alone.
    fn address_line(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let short = line.text.split_whitespace().count() <= 14;
        if !short {
            return false;
        }
        let link = line.links.iter().map(|(_, to)| to.as_str()).find(|to| links::is_lasting(to));
        let page = links::page(&line.text).or(link).map(str::to_owned);
        let mail = links::mailbox(&line.text).map(str::to_owned);
        let event = &mut self.out.event;
        match (mail, page) {
            (Some(mail), _) if event.contact.is_empty() => event.contact = mail,
            (_, Some(page)) if event.registration.is_empty() => {
                event.registration = if page.starts_with("www.") { format!("https://{page}") } else { page };
            }
            _ => return false,
        }
        self.owned(n, Where::Event);
        true
    }

    /// A fact of the event after its label.
    fn event_fact(&mut self, n: usize, label: Label, rest: &Line) -> bool {
        match label {
            Label::Place if self.out.event.place.is_empty() => self.place(&rest.text.clone()),
            Label::Day | Label::Hours => self.fact(rest),
            Label::Registration | Label::Contact => {
                return self.address_line(n);
            }
            _ => return false,
        }
        self.owned(n, Where::Event);
        true
    }

    fn presentation(&mut self, n: usize) {
        let line = &self.document.lines[n];
        let text = line.marked();
        self.owned(n, Where::Presentation);
        let presentation = &mut self.out.presentation;
        if line.bullet.is_some() {
            presentation.body.push(format!("- {text}"));
        } else if presentation.lead.is_empty() && presentation.body.is_empty() && line.text.chars().count() < 480 {
            presentation.lead = text;
        } else {
            presentation.body.push(text);
        }
    }

    fn practical(&mut self, n: usize) {
        let Some(last) = self.out.practical.len().checked_sub(1) else {
            return self.leave(n, Where::Event, "import-unplaced");
        };
        let line = &self.document.lines[n];
        let text = line.marked();
        let text = if line.bullet.is_some() { format!("- {text}") } else { text };
        self.out.practical[last].text.push(text);
        self.owned(n, Where::Practical(last));
    }

    fn partners(&mut self, n: usize) {
        let Some(last) = self.out.partners.len().checked_sub(1) else {
            return self.leave(n, Where::Event, "import-unplaced");
        };
        let line = &self.document.lines[n];
        let group = &self.out.partners[last];
        // What is no name ends the list.
        let sentence =
            line.text.split_whitespace().count() > 12 || line.text.ends_with('.') && line.text.matches(' ').count() > 5;
        let apart = line.apart && !group.members.is_empty() && line.bullet.is_none() && !self.document.paragraphs;
        if sentence || apart && !self.out.parts.is_empty() || links::mailbox(&line.text).is_some() {
            return self.leave(n, Where::Partners(last), "import-unplaced");
        }
        let whole = [" | ", " · ", " • ", " ; ", ", "].into_iter().find(|sign| line.text.contains(sign));
        let mut names: Vec<Line> = Vec::new();
        match whole {
            Some(sign) => {
                let mut at = 0;
                for (cut, sign) in line.text.match_indices(sign) {
                    names.push(line.part(at..cut));
                    at = cut + sign.len();
                }
                names.push(line.part(at..line.text.len()));
            }
            None => names.push(line.clone()),
        }
        for name in names {
            let text = name.text.trim_matches(|c: char| c.is_whitespace() || ".,;".contains(c)).to_owned();
            if text.chars().filter(|c| c.is_alphanumeric()).count() > 1 {
                let link =
                    name.links.iter().map(|(_, to)| to).find(|to| links::is_lasting(to)).cloned().unwrap_or_default();
                self.out.partners[last].members.push(Partner { name: text, link, ..Partner::default() });
            }
        }
        self.owned(n, Where::Partners(last));
    }

    /// A picture: the logo of the partner that is named last without one, else left beside the programme.
    fn picture(&mut self, n: usize, path: String) {
        let place = self.here(n);
        if self.zone == Zone::Partners
            && let Some(member) = self.out.partners.last_mut().and_then(|group| group.members.last_mut())
            && member.logo.is_empty()
        {
            member.logo.clone_from(&path);
            let name = member.name.clone();
            let reason = say("import-guessed-logo").with("name", name).with("path", path);
            let at = self.at;
            self.notes(at).doubts.push(Doubt { kind: Kind::Picture, place, reason });
            return;
        }
        let at = self.at;
        self.notes(at).left.push(Left { words: path, place, reason: say("import-picture") });
    }

    /// A line of the programme itself.
    fn programme(&mut self, n: usize) {
        let document = self.document;
        let line = &document.lines[n];
        if let Some(found) = timed(line, self.dotted) {
            return self.timed(n, found);
        }
        if let Some(heading) = self.parcours_heading(n) {
            let shares = self.shared.as_ref() == Some(&heading.word);
            if self.hours_follow(n) && !shares && !(self.untitled && self.session_mut().is_some()) {
                return self.parcours(n, heading);
            }
            if self.session_mut().is_some() && !self.untitled {
                self.shared = Some(heading.word);
                return self.sub_session(n, &heading.head, &heading.title);
            }
        }
        if phrases::is_half_of_a_day(&line.text) {
            self.people = false;
            let at = self.at;
            return self.leave(n, at, "import-half");
        }
        if self.heads_a_plenary(n) {
            self.part = None;
            self.people = false;
            self.untitled = false;
            if let Some(before) = self.kicker.replace(n) {
                self.leave(before, Where::Event, "import-unplaced");
            }
            return;
        }
        if self.untitled && line.bullet.is_none() {
            let (title, format, found, room) = self.taken_apart(line, n);
            let titled = !(title.is_empty() && found.is_empty());
            if titled && self.titled(n, title, format, found, room) {
                return;
            }
        }
        if let Some((label, rest, length)) = label(line)
            && self.labelled(n, label, &rest, length)
        {
            return;
        }
        if self.session_mut().is_none() {
            return self.outside_of_a_session(n);
        }
        if line.bullet.is_some() { self.bullet(n) } else { self.words(n) }
    }

    /// The head of what everybody attends: short, with an hour below it.
    fn heads_a_plenary(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        let line = &lines[n];
        if line.bullet.is_some() || self.untitled || line.text.split_whitespace().count() > 9 {
            return false;
        }
        let next = (n + 1..lines.len()).find(|&next| !self.running[next]);
        let follows = next.is_some_and(|next| timed(&lines[next], self.dotted).is_some());
        let look = line.heading.is_some() || line.is_in_capitals() || line.is_bold();
        let name = begins_with_a_name(line, false) || label(line).is_some_and(|(label, ..)| label == Label::Moderators);
        follows && !name && (phrases::is_plenary(&line.text) || look) && !line.text.ends_with(['.', ','])
    }

    fn session_mut(&mut self) -> Option<&mut Session> {
        let Where::Session(part, session) = self.at else { return None };
        self.out.parts.get_mut(part)?.sessions.get_mut(session)
    }

    /// The part that a session goes to.
    fn part(&mut self) -> usize {
        if let Some(part) = self.part {
            return part;
        }
        // One general part goes on until a parcours begins.
        let last = self.out.parts.len().checked_sub(1).filter(|last| self.general.contains(last));
        let part = last.unwrap_or_else(|| {
            self.out.parts.push(Part::new(true));
            self.general.push(self.out.parts.len() - 1);
            self.out.parts.len() - 1
        });
        self.part = Some(part);
        part
    }

    fn parcours(&mut self, n: usize, heading: phrases::Heading) {
        let title = if heading.title.text.is_empty() { heading.head.clone() } else { heading.title.text.clone() };
        let key = fold(&title);
        let known = self
            .out
            .parts
            .iter()
            .enumerate()
            .position(|(at, part)| !self.general.contains(&at) && fold(&part.title) == key);
        let part = known.unwrap_or_else(|| {
            self.out.parts.push(Part { title, ..Part::new(true) });
            self.out.parts.len() - 1
        });
        if !heading.word.is_empty() {
            self.word.get_or_insert(heading.word);
        }
        self.part = Some(part);
        self.at = Where::Part(part);
        self.people = false;
        self.untitled = false;
        self.owned(n, self.at);
    }

    fn timed(&mut self, n: usize, found: phrases::Timed) {
        self.people = false;
        self.shared = None;
        let line = &self.document.lines[n];
        // « 10h-11h | Salle A | Titre » and « Salle A – 10h »
        let (title, format, people, room) = self.taken_apart(&found.rest, n);
        let plenary = (phrases::is_plenary(&title) || phrases::is_plenary(&format))
            && self.part.is_some_and(|part| !self.general.contains(&part));
        let starts = found.hours.start.time;
        let ended = self.part.is_some_and(|part| {
            let of_part = &self.out.parts[part].sessions;
            of_part.last().is_some_and(|last| last.start.as_ref().is_some_and(|start| start.time < starts))
        });
        if plenary
            && ended
            && !people.iter().any(|it| it.name.is_empty() && it.roles.is_empty())
            && self.ends_all(&starts)
        {
            self.part = None;
        }
        let is_break =
            people.is_empty() && (phrases::is_break(&title) || title.is_empty() && phrases::is_break(&format));
        if is_break && self.is_for_all(&starts) {
            self.part = None;
        }
        let part = self.part();
        let session = Session {
            is_break,
            day: self.day,
            start: Some(found.hours.start.clone()),
            end: found.hours.end.clone().or_else(|| ended_after(&found)),
            room,
            ..Session::default()
        };
        self.out.parts[part].sessions.push(session);
        self.at = Where::Session(part, self.out.parts[part].sessions.len() - 1);
        self.owned(n, self.at);
        self.hours_in_doubt(n, &found.hours);
        if let Some(kicker) = self.kicker.take() {
            self.owned(kicker, self.at);
            let words = front::in_small_letters(self.document.lines[kicker].text.trim_end_matches([':', ' ']));
            if let Some(session) = self.session_mut() {
                // Kept until it is known whether this is a plenary.
                session.id = words;
            }
        }
        self.untitled = true;
        let empty = title.is_empty() && format.is_empty() && people.is_empty();
        if !empty {
            self.titled(n, title, format, people, String::new());
        }
        let _ = line;
    }

    /// Whether nothing of any part begins later than an hour of the current day.
    fn ends_all(&self, starts: &chrono::NaiveTime) -> bool {
        let all = self
            .out
            .parts
            .iter()
            .flat_map(|part| &part.sessions)
            .filter(|session| session.day == self.day && !session.is_break);
        all.filter_map(|session| session.start.as_ref()).all(|start| start.time < *starts)
    }

    /// Whether a break after the last parcours is that of all: none of the others has one, and none goes on.
    fn is_for_all(&self, starts: &chrono::NaiveTime) -> bool {
        let parcours =
            self.out.parts.iter().enumerate().filter(|(n, _)| !self.general.contains(n)).map(|(_, part)| part);
        let own = |part: &Part| part.sessions.iter().any(|session| session.is_break && session.day == self.day);
        parcours.clone().count() > 1 && !parcours.clone().any(own) && self.ends_all(starts)
    }

    fn hours_in_doubt(&mut self, n: usize, hours: &Hours) {
        let at = self.at;
        if hours.guessed {
            self.doubt(at, Kind::Hour, n, say("import-guessed-half").with("hour", hours.start.time));
        }
        if let Some(end) = &hours.end
            && end.time <= hours.start.time
            && !(hours.start.time.format("%H").to_string().parse::<u32>().is_ok_and(|hour| hour >= 18))
        {
            self.doubt(
                at,
                Kind::Hour,
                n,
                say("import-ends-before").with("start", hours.start.time).with("end", end.time),
            );
        }
    }

    /// Gives the last session its title, and what else its line says.
    fn titled(&mut self, n: usize, title: String, format: String, people: Vec<Appearance>, room: String) -> bool {
        let at = self.at;
        let Some(session) = self.session_mut() else { return false };
        let is_break = people.is_empty() && phrases::is_break(&title);
        session.is_break |= is_break;
        if title.is_empty() && session.title.is_empty() && people.is_empty() && !format.is_empty() {
            session.title = format;
        } else {
            session.title = title;
            session.format = format;
        }
        session.speakers.extend(people);
        if session.room.is_empty() {
            session.room = room;
        }
        self.owned(n, at);
        self.untitled = false;
        true
    }

    /// A session that shares the hours of the one before: « Atelier A : … » below « 14h–15h30 Ateliers ».
    fn sub_session(&mut self, n: usize, format: &str, rest: &Line) {
        let (mut title, own, people, room) = self.taken_apart(rest, n);
        if title.is_empty() {
            title = own;
        }
        let Where::Session(part, _) = self.at else { return };
        // Its day is that of the session whose hours it shares.
        self.out.parts[part].sessions.push(Session {
            format: format.to_owned(),
            title,
            speakers: people,
            room,
            ..Session::default()
        });
        self.at = Where::Session(part, self.out.parts[part].sessions.len() - 1);
        self.owned(n, self.at);
        self.people = false;
        self.untitled = self.session_mut().is_some_and(|session| session.title.is_empty());
    }

    /// Words after a label: people, who leads, the room.
    fn labelled(&mut self, n: usize, label: Label, rest: &Line, length: usize) -> bool {
        let line = &self.document.lines[n];
        let place = self.here(n);
        if matches!(label, Label::Contact | Label::Registration) {
            return self.address_line(n);
        }
        if self.session_mut().is_none() {
            return false;
        }
        match label {
            Label::People | Label::Moderators => {
                let found = people(rest, true, place)
                    .filter(|found| found.start == 0 || rest.text[..found.start].split_whitespace().count() <= 2);
                let list = match found {
                    Some(found) => found.list,
                    None if rest.text.is_empty() => Vec::new(),
                    None if person::is_organisation(&rest.text) => person::organisation(rest).into_iter().collect(),
                    // “Avec le temps va” is no list of people.
                    None if !line.text[length..].trim_start().starts_with([':', '–', '|']) => return false,
                    None => person::organisation(rest).into_iter().collect(),
                };
                let at = self.at;
                self.owned(n, at);
                let words = line.text[..length].to_owned();
                self.people = list.is_empty();
                let Some(session) = self.session_mut() else { return false };
                if label == Label::Moderators {
                    if list.is_empty() {
                        self.people = false;
                        self.doubt(at, Kind::Person, n, say("import-nobody-named").with("words", words));
                    } else {
                        // « Modération : » says so by itself.
                        session.moderated_by =
                            if line.text[length..].trim_start().starts_with(':') { String::new() } else { words };
                        session.moderators.extend(list);
                    }
                } else {
                    session.speakers.extend(list);
                }
                true
            }
            Label::Place => {
                let Some(session) = self.session_mut() else { return false };
                if rest.text.is_empty() || !session.room.is_empty() {
                    return false;
                }
                session.room.clone_from(&rest.text);
                let at = self.at;
                self.owned(n, at);
                true
            }
            _ => false,
        }
    }

    /// Words of a parcours before its first session, or of nothing.
    fn outside_of_a_session(&mut self, n: usize) {
        let line = &self.document.lines[n];
        match self.at {
            Where::Part(part) => {
                let text = line.marked();
                let text = if line.bullet.is_some() { format!("- {text}") } else { text };
                self.out.parts[part].introduction.push(text);
                self.owned(n, Where::Part(part));
            }
            _ if line.text.chars().count() > 60 && self.out.parts.is_empty() => self.presentation(n),
            at => self.leave(n, at, "import-unplaced"),
        }
    }

    /// An entry of a list below a session: somebody, or a part of it.
    fn bullet(&mut self, n: usize) {
        let line = &self.document.lines[n];
        let place = self.here(n);
        let at = self.at;
        self.owned(n, at);
        let expected = self.people || self.sibling_is_a_person(n) || self.may_be_somebody(line);
        if begins_with_a_name(line, expected)
            && let Some(found) = people(line, expected, place)
        {
            return self.speakers(found.list);
        }
        let names = people(line, false, place);
        if let Some(found) = names.as_ref().filter(|_| expected || begins_with_a_role(&line.text))
            && let [one] = &found.list[..]
            && (begins_with_a_role(&line.text) || self.people)
        {
            // « Maire de Plessé, Ana Lima »
            let mut one = one.clone();
            let mut roles = person::before_the_name(&line.part(0..found.start));
            roles.append(&mut one.roles);
            one.roles = roles;
            return self.speakers(vec![one]);
        }
        if names.is_none()
            && expected
            && (self.people || may_be_an_organisation(line))
            && let Some(one) = person::organisation(line)
        {
            let role_only = begins_with_a_role(&line.text) && !may_be_an_organisation(line);
            if !role_only {
                return self.speakers(vec![one]);
            }
        }
        self.people = false;
        let depth = line.bullet.map_or(0, |bullet| bullet.depth);
        let next = self.document.lines.get(n + 1).and_then(|next| next.bullet);
        let heads = line.text.trim_end().ends_with(':') && next.is_some_and(|next| next.depth > depth || next.numbered);
        let (title, format, found, _) = self.taken_apart(line, n);
        let Some(session) = self.session_mut() else { return };
        if heads {
            let words = line.text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']).to_owned();
            if session.format.is_empty() && phrases::format(&words) == Some(words.len()) {
                session.format = words;
            } else {
                session.items.push(Item { title: words, unnumbered: true, ..Item::default() });
            }
            return;
        }
        let numbered = line.bullet.is_some_and(|bullet| bullet.numbered);
        if numbered && !session.numbered {
            session.numbered = true;
            session.items.iter_mut().for_each(|item| item.unnumbered = true);
        }
        let title = if title.is_empty() && found.is_empty() { line.text.clone() } else { title };
        let format = if title == line.text { String::new() } else { format };
        session.items.push(Item {
            title,
            format,
            speakers: found,
            unnumbered: session.numbered && !numbered,
            ..Item::default()
        });
    }

    /// Whether an entry of the same list begins with somebody’s name.
    fn sibling_is_a_person(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        let depth = lines[n].bullet.map(|bullet| bullet.depth);
        let same = |at: usize| {
            lines[at].bullet.map(|bullet| bullet.depth) == depth
                && !(lines[at].apart && lines[at.saturating_sub(1)].bullet.is_none() && at == n)
        };
        const NEAR: usize = 30;
        let before = (0..n).rev().take(NEAR).take_while(|&at| same(at) && lines[at].bullet.is_some());
        let after = (n + 1..lines.len()).take(NEAR).take_while(|&at| lines[at].bullet.is_some() && same(at));
        before.chain(after).any(|at| begins_with_a_name(&lines[at], false))
    }

    /// Whether a short line below a title is likely to be “Name, role, organisation” though nobody knows the name.
    fn may_be_somebody(&self, line: &Line) -> bool {
        let words = line.text.split_whitespace().count();
        let sentence = line.text.ends_with(['.', '?', '!', ':', ';']) || line.text.contains(". ");
        if !(3..=18).contains(&words) || sentence || !begins_with_a_name(line, true) {
            return false;
        }
        let name = line.text.find([',', '(', '–', '—', '|']).map(|cut| line.text[..cut].split_whitespace().count());
        name.is_some_and(|name| (2..=4).contains(&name))
    }

    /// Whether the next line names somebody who speaks or leads.
    fn people_follow(&self, n: usize) -> bool {
        let Some(next) = self.document.lines.get(n + 1).filter(|next| !next.apart || self.document.paragraphs) else {
            return false;
        };
        let labelled = label(next).is_some_and(|(label, ..)| matches!(label, Label::People | Label::Moderators));
        timed(next, self.dotted).is_none() && (labelled || next.bullet.is_some() && begins_with_a_name(next, false))
    }

    fn speakers(&mut self, list: Vec<Appearance>) {
        if let Some(session) = self.session_mut() {
            session.speakers.extend(list);
        }
    }

    /// Words below a session that are no entry of a list.
    fn words(&mut self, n: usize) {
        let document = self.document;
        let line = &document.lines[n];
        let place = self.here(n);
        let at = self.at;
        if begins_with_a_name(line, self.people)
            && let Some(found) = people(line, self.people, place)
        {
            let sentence = line.text.split_whitespace().count() > 30 && found.list.len() == 1
                || line.text.contains(". ") && line.text.chars().count() > 200;
            if !sentence {
                self.owned(n, at);
                return self.speakers(found.list);
            }
        }
        if self.may_be_somebody(line)
            && let Some(mut found) = people(line, true, place)
        {
            for one in &mut found.list {
                let reason = say("import-guessed-person").with("name", &one.name);
                one.doubts.push(Doubt { kind: Kind::Person, place, reason });
            }
            self.owned(n, at);
            return self.speakers(found.list);
        }
        if begins_with_a_role(&line.text)
            && let Some(found) = people(line, false, place)
            && let [one] = &found.list[..]
            && line.text.chars().count() < 160
        {
            let mut one = one.clone();
            let mut roles = person::before_the_name(&line.part(0..found.start));
            roles.append(&mut one.roles);
            one.roles = roles;
            self.owned(n, at);
            return self.speakers(vec![one]);
        }
        if let Some(room) = phrases::room(&line.text)
            && let Some(session) = self.session_mut()
            && session.room.is_empty()
        {
            session.room = room;
            return self.owned(n, at);
        }
        let follows_a_list = document.lines.get(n + 1).is_some_and(|next| next.bullet.is_some());
        let people_follow = document
            .lines
            .get(n + 1)
            .is_some_and(|next| people(next, false, place).is_some() && next.text.chars().count() < 200);
        let colon = line.text.trim_end().ends_with(':');
        let short = line.text.chars().count() < 160;
        if colon && short && (follows_a_list || people_follow) {
            return self.sub_session(n, "", &unquoted(line));
        }
        let (title, format, found, room) = self.taken_apart(line, n);
        let headed = !format.is_empty()
            && !title.is_empty()
            && line
                .text
                .strip_prefix(format.as_str())
                .is_some_and(|rest| rest.trim_start().starts_with([':', '–', '«']));
        if short && headed {
            let unset = self.session_mut().is_some_and(|session| session.format.is_empty() && session.title.is_empty());
            if !unset {
                return self.sub_session(
                    n,
                    &format,
                    &unquoted(&line.part(line.text.len() - after_head(&line.text, &format).len()..line.text.len())),
                );
            }
        }
        let few = line.text.split_whitespace().count() <= 8 && !line.text.ends_with(['.', '!', '?', ':', ';', '…']);
        // « TABLE RONDE : 14h – 15h30 », and below it what it is about, then who speaks.
        if few && found.is_empty() && self.people_follow(n) {
            let bare = self.session_mut().is_some_and(|session| {
                let told = !session.speakers.is_empty() || !session.items.is_empty() || !session.description.is_empty();
                let format = phrases::format(&session.title) == Some(session.title.len());
                format && session.format.is_empty() && !told && !session.is_break
            });
            if let Some(session) = self.session_mut().filter(|_| bare) {
                session.format = front::in_small_letters(&std::mem::take(&mut session.title));
                session.title.clone_from(&unquoted(line).text);
                return self.owned(n, at);
            }
            let spoken = self
                .session_mut()
                .is_some_and(|session| !session.speakers.is_empty() || !session.moderators.is_empty());
            if spoken {
                return self.sub_session(n, "", &unquoted(line));
            }
        }
        let full = self
            .session_mut()
            .is_some_and(|session| !session.items.is_empty() || !session.speakers.is_empty() || session.is_break);
        if few && full && found.is_empty() {
            return self.leave(n, at, "import-unplaced");
        }
        self.owned(n, at);
        let leads = head_that_leads(line, &found, &title);
        let Some(session) = self.session_mut() else { return };
        if !found.is_empty() && short {
            if session.room.is_empty() {
                session.room = room;
            }
            if title.is_empty()
                || leads && session.format.is_empty() && session.speakers.is_empty() && session.items.is_empty()
            {
                if session.format.is_empty() {
                    session.format = if title.is_empty() { format } else { title };
                }
                session.speakers.extend(found);
            } else {
                session.items.push(Item { title, format, speakers: found, ..Item::default() });
            }
            return;
        }
        // « Table ronde autour de … »: its kind, and what it is about.
        if let Some(length) = phrases::format(&line.text)
            && session.format.is_empty()
            && session.description.is_empty()
            && !session.is_break
            && line.text.len() > length
            && line.text[length..].starts_with(' ')
        {
            line.text[..length].clone_into(&mut session.format);
            let rest = line.part(length..line.text.len());
            session.description.push(crate::language::wording::capitalised(&rest.marked()));
            return;
        }
        session.description.push(line.marked());
        let none_yet = session.speakers.is_empty();
        self.people &= none_yet;
    }

    /// What the words of a session say: its title, its kind, people and the room.
    fn taken_apart(&self, line: &Line, n: usize) -> (String, String, Vec<Appearance>, String) {
        // Nobody writes a title of a page: it is told as it stands.
        if line.text.len() > person::LONGEST {
            return (line.text.clone(), String::new(), Vec::new(), String::new());
        }
        let place = self.here(n);
        let mut line = unquoted(line);
        let mut room = String::new();
        let mut list = Vec::new();
        // Cells of a row.
        let cells = phrases::cells(&line);
        if cells.len() > 1 {
            let mut kept: Vec<Line> = Vec::new();
            for cell in cells {
                if room.is_empty()
                    && !kept.is_empty() | phrases::room(&cell.text).is_some()
                    && let Some(found) = phrases::room(&cell.text)
                {
                    room = found;
                } else if begins_with_a_name(&cell, false)
                    && !kept.is_empty()
                    && let Some(found) = people(&cell, false, place)
                {
                    list.extend(found.list);
                } else {
                    kept.push(cell);
                }
            }
            let mut joined = Line { text: String::new(), bold: Vec::new(), links: Vec::new(), ..line.clone() };
            for (n, cell) in kept.iter().enumerate() {
                if n > 0 {
                    joined.push(" – ", false, None);
                }
                phrases::append(&mut joined, cell);
            }
            line = joined;
        }
        // « Titre (salle 2) », « Titre – Amphi B »
        if room.is_empty() {
            let text = line.text.as_str();
            let end = text.trim_end();
            let open = if end.ends_with(')') { end.rfind('(') } else { None };
            let dash = [" – ", " — ", " - ", ", "].iter().filter_map(|sign| text.rfind(sign)).max();
            for cut in [open, dash].into_iter().flatten() {
                if let Some(found) = phrases::room(&text[cut..]).filter(|_| cut > 0) {
                    room = found;
                    line = line.part(0..cut);
                    break;
                }
            }
        }
        let head = match people(&line, false, place) {
            Some(found) if found.start > 0 || line.text.contains([',', '(', '–']) => {
                let head = line.part(0..found.start);
                let (head, roles) = self.without_role(&head);
                let mut found = found.list;
                if let Some(first) = found.first_mut() {
                    let mut roles = roles;
                    roles.append(&mut first.roles);
                    first.roles = roles;
                }
                list.extend(found);
                head
            }
            Some(found) if found.start == 0 => {
                list.extend(found.list);
                line.part(0..0)
            }
            _ => line.clone(),
        };
        let (head, with) = with_others(&head, !list.is_empty());
        if let Some(others) = with {
            list.insert(0, others);
        }
        let head = without_by(&head);
        let head =
            head.part(0..head.text.trim_end_matches(|c: char| c.is_whitespace() || "(,–—-|:;".contains(c)).len());
        let (title, format) = titled(&head, !list.is_empty());
        (title, format, list, room)
    }

    /// A role at the end of what stands before a name: “Title, le maire X” is too rare to be looked for; a head that begins with one is all role.
    fn without_role(&self, head: &Line) -> (Line, Vec<crate::import::understood::Role>) {
        if begins_with_a_role(&head.text) && head.text.trim_end().ends_with([',', ':', '–']) {
            return (head.part(0..0), person::before_the_name(head));
        }
        (head.clone(), Vec::new())
    }
}

/// The words after the head of a line, without the sign between.
fn after_head<'t>(text: &'t str, head: &str) -> &'t str {
    text.get(head.len()..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', '–', '—', '-'])
}

/// Whether a few words lead to people, as « Mise en perspective par » do: what they do there, not a title.
fn head_that_leads(line: &Line, people: &[Appearance], title: &str) -> bool {
    let words = title.split_whitespace().count();
    let after = line.text.get(title.len()..).unwrap_or_default().trim_start();
    let first = after.split(char::is_whitespace).next().map(fold).unwrap_or_default();
    !people.is_empty() && (1..=5).contains(&words) && line.text.starts_with(title) && BY.contains(&first)
}

/// Where a session that says how long it lasts ends.
fn ended_after(found: &phrases::Timed) -> Option<Hour> {
    let end = found.hours.start.time + chrono::Duration::minutes(i64::from(found.minutes?));
    Some(Hour { time: end, written: canonical(end) })
}

/// « Titre : avec les animateurs et », before names: the title, and who else is there.
fn with_others(head: &Line, people: bool) -> (Line, Option<Appearance>) {
    let text = head.text.as_str();
    let mut found = None;
    for (at, sign) in text.match_indices([':', ',', '–', '(']) {
        let after = text[at + sign.len()..].trim_start();
        let start = text.len() - after.len();
        let word = after.split(char::is_whitespace).next().unwrap_or_default();
        if people && BY.contains(&fold(word)) && after.len() > word.len() + 1 {
            found = Some((at, start + word.len()));
        }
    }
    let Some((cut, start)) = found else { return (head.clone(), None) };
    let mut others = head.part(start..text.len());
    let end = others.text.trim_end_matches(|c: char| c.is_whitespace() || ",;".contains(c)).len();
    others = others.part(0..end);
    let last = others.text.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
    if !ANDS.contains(&last) {
        return (head.clone(), None);
    }
    let end = others.text.rfind(char::is_whitespace).unwrap_or(0);
    let others = person::organisation(&others.part(0..end));
    if others.is_none() {
        return (head.clone(), None);
    }
    (head.part(0..cut), others)
}

/// Without the words that lead to a name: “by”, « intervention de » keeps « intervention ».
fn without_by(head: &Line) -> Line {
    let text = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–—-(".contains(c));
    for list in [&BY, &HELD_OF] {
        for word in list.words().iter() {
            let cut = text
                .char_indices()
                .rev()
                .map(|(at, _)| at)
                .find(|&at| fold(&text[at..]).chars().count() >= word.chars().count());
            let Some(at) = cut.filter(|&at| fold(&text[at..]) == word) else { continue };
            let bound = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            if bound {
                return without_by(&head.part(0..at));
            }
        }
    }
    head.part(0..text.len())
}

/// The title and the kind of a session in the words before its people: « Table ronde : X », « X : intervention », « Conférence ».
fn titled(head: &Line, people: bool) -> (String, String) {
    let head = unquoted(head);
    let text = head.text.trim();
    if text.is_empty() {
        return (String::new(), String::new());
    }
    if let Some(length) = phrases::format(text) {
        let rest = &text[length..];
        let trimmed = rest.trim_start();
        if trimmed.is_empty() {
            return if people { (String::new(), text.to_owned()) } else { (text.to_owned(), String::new()) };
        }
        let signed = trimmed.starts_with([':', '–', '—', '«', '|', '"', '“']) || trimmed.starts_with("- ");
        let own = after_head(text, &text[..length]);
        if signed && !own.is_empty() {
            return (own.to_owned(), text[..length].to_owned());
        }
    }
    // « Soutenir les coopérations : intervention »
    if people && let Some(at) = text.rfind([':', '–']) {
        let sign = text[at..].chars().next().map_or(1, char::len_utf8);
        let tail = text[at + sign..].trim();
        let bare = fold(tail);
        let is_format = phrases::format(tail) == Some(tail.len()) || bare == "le regard";
        if is_format && !tail.is_empty() {
            return (text[..at].trim_end().to_owned(), tail.to_owned());
        }
        if tail.is_empty() || BY.contains(&bare) {
            return (text[..at].trim_end().to_owned(), String::new());
        }
    }
    (text.to_owned(), String::new())
}
