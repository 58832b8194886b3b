//! Parcours and sessions: what begins them, their hours, their labels.

use super::super::front;
use super::super::hours::{Hours, canonical};
use super::super::person::{self, begins_with_a_name, people};
use super::super::phrases::{self, Label, label, timed};
use super::titles::Taken;
use super::{Reader, Where};
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::understood::{Hour, Kind, Part, Session};
use crate::language::folding::fold;
use chrono::NaiveTime;

impl Reader<'_> {
    /// A line of the programme itself.
    pub(super) fn programme(&mut self, n: usize) {
        let document = self.document;
        let line = &document.lines[n];
        if let Some(found) = timed(line, self.dotted) {
            return self.timed(n, found);
        }
        if let Some(heading) = self.parcours_heading(n).filter(|heading| !self.says_a_room(heading)) {
            let shares = self.shared.as_ref() == Some(&heading.word);
            if self.hours_follow(n) && !shares && !(self.untitled && self.session_mut().is_some()) {
                return self.parcours(n, heading);
            }
            if self.session_mut().is_some() && !self.untitled {
                self.shared = Some(heading.word);
                return self.sub_session(n, &heading.head, &heading.title);
            }
        }
        if self.session_mut().is_some()
            && !self.untitled
            && let Some(found) = self.one_of_several(n)
        {
            return self.sub_session(n, &found.head, &found.title);
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
            let taken = self.taken_apart(line, n);
            let titled = !(taken.title.is_empty() && taken.speakers.is_empty() && taken.moderators.is_empty());
            if titled && self.titled(n, taken) {
                return;
            }
        }
        if let Some((Label::Moderators, rest, length)) = label(line)
            && self.kicker.is_some()
        {
            self.leading = Some((n, rest, length));
            return;
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
    pub(super) fn heads_a_plenary(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        let line = &lines[n];
        if line.bullet.is_some() || self.untitled || line.text.split_whitespace().count() > 9 {
            return false;
        }
        let look = line.heading.is_some() || line.is_in_capitals() || line.is_bold();
        let heads = line.apart && (look || phrases::is_plenary(&line.text) || phrases::counted(line).is_some());
        let leads = |at: usize| label(&lines[at]).is_some_and(|(label, ..)| label == Label::Moderators);
        let mut below = (n + 1..lines.len()).filter(|&next| !self.running[next]).take(2);
        let next = below.next();
        // « Session 1 : … », « Présidence : X », and then the hours.
        let next = next.filter(|&next| !(heads && leads(next))).or_else(|| below.next());
        let follows = next.is_some_and(|next| timed(&lines[next], self.dotted).is_some());
        let name = begins_with_a_name(line, false) || label(line).is_some_and(|(label, ..)| label == Label::Moderators);
        let headed = phrases::is_plenary(&line.text) || look || heads || self.stages[n];
        follows && !name && headed && !line.text.ends_with(['.', ','])
    }

    pub(super) fn session_mut(&mut self) -> Option<&mut Session> {
        let Where::Session(part, session) = self.at else { return None };
        self.out.parts.get_mut(part)?.sessions.get_mut(session)
    }

    /// The part that a session goes to.
    pub(super) fn part(&mut self) -> usize {
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

    pub(super) fn parcours(&mut self, n: usize, heading: phrases::Heading) {
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

    pub(super) fn timed(&mut self, n: usize, found: phrases::Timed) {
        self.people = false;
        self.shared = None;
        // « 10h-11h | Salle A | Titre » and « Salle A – 10h »
        let mut taken = self.taken_apart(&found.rest, n);
        taken.minutes = taken.minutes.or(found.minutes);
        let plenary = (phrases::is_plenary(&taken.title) || phrases::is_plenary(&taken.format))
            && self.part.is_some_and(|part| !self.general.contains(&part));
        let starts = found.hours.start.time;
        let ended = self.part.is_some_and(|part| {
            let of_part = &self.out.parts[part].sessions;
            of_part.last().is_some_and(|last| last.start.as_ref().is_some_and(|start| start.time < starts))
        });
        if plenary && ended && self.ends_all(&starts) {
            self.part = None;
        }
        let is_break = taken.speakers.is_empty()
            && taken.moderators.is_empty()
            && (phrases::is_break(&taken.title) || taken.title.is_empty() && phrases::is_break(&taken.format));
        if is_break && self.is_for_all(&starts) || self.goes_back(n, &starts) {
            self.part = None;
        }
        let part = self.part();
        let session = Session {
            is_break,
            day: self.day,
            start: Some(found.hours.start.clone()),
            end: found.hours.end.clone(),
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
        if let Some((at, rest, length)) = self.leading.take() {
            // Above several hours it is said of all that follows.
            self.labelled(at, Label::Moderators, &rest, length);
            self.doubt(self.at, Kind::Person, at, say("import-guessed-lead").with("words", &rest.text));
        }
        self.untitled = true;
        if taken.says_nothing() {
            if let Some(session) = self.session_mut() {
                taken.beside(session);
            }
        } else {
            self.titled(n, taken);
        }
    }

    /// Whether nothing of any part begins later than an hour of the current day.
    pub(super) fn ends_all(&self, starts: &chrono::NaiveTime) -> bool {
        let all = self
            .out
            .parts
            .iter()
            .flat_map(|part| &part.sessions)
            .filter(|session| session.day == self.day && !session.is_break);
        all.filter_map(|session| session.start.as_ref()).all(|start| start.time < *starts)
    }

    /// Whether what looks like the head of a parcours is the room of the session above it: « Salle 101 – animateur : X ».
    fn says_a_room(&self, heading: &phrases::Heading) -> bool {
        let session = matches!(self.at, Where::Session(..)) && !self.untitled;
        let title = &heading.title;
        let led = label(title).is_some_and(|(label, ..)| matches!(label, Label::People | Label::Moderators));
        session
            && phrases::is_word_of_a_room(&heading.word)
            && (led || begins_with_a_name(title, false) || self.may_be_somebody(title))
    }

    /// Whether a line apart begins before the last session of its parcours: it is none of it.
    fn goes_back(&self, n: usize, starts: &NaiveTime) -> bool {
        let parcours = self.out.parts.len().saturating_sub(self.general.len());
        let last =
            self.part.filter(|part| !self.general.contains(part)).and_then(|part| self.out.parts[part].sessions.last());
        parcours > 1
            && self.document.lines[n].apart
            && last.is_some_and(|last| {
                last.day == self.day && last.start.as_ref().is_some_and(|start| start.time > *starts)
            })
    }

    /// Whether a break after the last parcours is that of all: none of the others has one, and none goes on.
    pub(super) fn is_for_all(&self, starts: &chrono::NaiveTime) -> bool {
        let parcours =
            self.out.parts.iter().enumerate().filter(|(n, _)| !self.general.contains(n)).map(|(_, part)| part);
        let own = |part: &Part| part.sessions.iter().any(|session| session.is_break && session.day == self.day);
        parcours.clone().count() > 1 && !parcours.clone().any(own) && self.ends_all(starts)
    }

    pub(super) fn hours_in_doubt(&mut self, n: usize, hours: &Hours) {
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
    pub(super) fn titled(&mut self, n: usize, mut taken: Taken) -> bool {
        let at = self.at;
        let Some(session) = self.session_mut() else { return false };
        let nobody = taken.speakers.is_empty() && taken.moderators.is_empty();
        let expects = taken.expects;
        session.is_break |= nobody && phrases::is_break(&taken.title);
        taken.beside(session);
        if taken.title.is_empty() && session.title.is_empty() && nobody && !taken.format.is_empty() {
            session.title = taken.format;
        } else {
            session.title = taken.title;
            session.format = taken.format;
        }
        for (kind, reason) in taken.doubts {
            self.doubt(at, kind, n, reason);
        }
        self.owned(n, at);
        self.untitled = false;
        self.people |= expects;
        true
    }

    /// A session that shares the hours of the one before: « Atelier A : … » below « 14h–15h30 Ateliers ».
    pub(super) fn sub_session(&mut self, n: usize, format: &str, rest: &Line) {
        let mut taken = self.taken_apart(rest, n);
        if taken.title.is_empty() {
            taken.title = std::mem::take(&mut taken.format);
        }
        let Where::Session(part, _) = self.at else { return };
        // Its day is that of the session whose hours it shares.
        let mut session =
            Session { format: format.to_owned(), title: std::mem::take(&mut taken.title), ..Session::default() };
        taken.beside(&mut session);
        self.out.parts[part].sessions.push(session);
        self.at = Where::Session(part, self.out.parts[part].sessions.len() - 1);
        self.owned(n, self.at);
        self.people = false;
        self.untitled = self.session_mut().is_some_and(|session| session.title.is_empty());
        for (kind, reason) in taken.doubts {
            self.doubt(self.at, kind, n, reason);
        }
    }

    /// Words after a label: people, who leads, the room.
    pub(super) fn labelled(&mut self, n: usize, label: Label, rest: &Line, length: usize) -> bool {
        let text = self.document.lines[n].text.as_str();
        self.labelled_by(n, label, rest, text, length)
    }

    /// The same where the label begins a part of the line.
    pub(super) fn labelled_by(&mut self, n: usize, label: Label, rest: &Line, text: &str, length: usize) -> bool {
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
                    None if !text[length..].trim_start().starts_with([':', '–', '|']) => return false,
                    None => person::organisation(rest).into_iter().collect(),
                };
                let at = self.at;
                self.owned(n, at);
                let words = text[..length].to_owned();
                self.people = list.is_empty();
                let Some(session) = self.session_mut() else { return false };
                if label == Label::Moderators {
                    if list.is_empty() {
                        self.people = false;
                        self.doubt(at, Kind::Person, n, say("import-nobody-named").with("words", words));
                    } else {
                        // « Modération : » says so by itself.
                        session.moderated_by =
                            if text[length..].trim_start().starts_with(':') { String::new() } else { words };
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
    pub(super) fn outside_of_a_session(&mut self, n: usize) {
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
}

/// Where a session that says how long it lasts ends.
pub(super) fn after_minutes(start: NaiveTime, minutes: u32) -> Hour {
    let end = start + chrono::Duration::minutes(i64::from(minutes));
    Hour { time: end, written: canonical(end) }
}
