//! What stands around the sessions: the event, its presentation, its practical notes, its partners.

use super::super::days::{self, numbered_day, weekday_alone};
use super::super::phrases::{self, Label, label, timed};
use super::{FREE, ONLINE, Reader, Where, Zone};
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::links;
use crate::import::understood::{Contact, Doubt, Group, Kind, Left, Partner};
use crate::language::folding::fold;
use crate::language::venues::names_a_place;
use chrono::NaiveTime;

/// Bytes of the longest line that a telephone number is looked for in.
const LONGEST_CONTACT: usize = 400;

impl Reader<'_> {
    /// « Entrée libre », before the programme begins.
    pub(super) fn tagline(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let folded = fold(&line.text);
        let says = FREE.words().iter().any(|word| folded.contains(word)) && line.text.chars().count() < 120;
        if !says
            || !self.out.parts.is_empty()
            || self.zone == Zone::Programme
            || timed(line, self.dotted).is_some()
            || !self.out.event.tagline.is_empty()
            || links::mailbox(&line.text).or(links::page(&line.text)).is_some()
        {
            return false;
        }
        self.out.event.tagline = line.text.trim().to_owned();
        self.owned(n, Where::Event);
        true
    }

    /// What a line says of the event, cell by cell: hours, place, address.
    pub(super) fn facts(&mut self, n: usize) {
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
            self.fact(n, &piece);
        }
    }

    /// What a piece of a line says of the event: its hours, its place, or beside a date its place. What it has already is left.
    fn fact(&mut self, n: usize, piece: &Line) {
        let text = piece.text.trim();
        if let Some(hours) = super::super::hours::hours(text).into_iter().find(|it| it.plain && it.end.is_some()) {
            self.place_beside(n, text, &hours.at);
            let sessions = self.out.parts.iter().any(|part| !part.sessions.is_empty());
            if self.out.event.start.is_none() && !sessions && self.out.event.days.len() < 2 {
                (self.out.event.start, self.out.event.end) = (Some(hours.start), hours.end);
            } else if self.out.event.start.as_ref() != Some(&hours.start) {
                self.leave_words(n, text[hours.at].to_owned(), Where::Event, "import-unplaced");
            }
            return;
        }
        // « Jeudi 28 août, Hôtel de ville, Lyon »
        let day = days::days(text).pop().map(|day| day.at.end);
        let day = day.or_else(|| Some(weekday_alone(text)?.1)).or_else(|| Some(numbered_day(text)?.1));
        let rest =
            day.map_or(text, |end| text[end..].trim_matches(|c: char| c.is_whitespace() || ",–—-|:".contains(c)));
        let event = &self.out.event;
        if rest.is_empty() || rest == event.place {
            return;
        }
        let of_the_event = day.is_none() || event.days.len() < 2;
        if event.place.is_empty() && of_the_event && rest.split_whitespace().count() < 12 {
            self.place(rest);
        } else {
            self.leave_words(n, rest.to_owned(), Where::Event, "import-unplaced");
        }
    }

    /// The place that stands beside hours: « De 8 h 30 à 17 h – Place de la mairie ».
    fn place_beside(&mut self, n: usize, text: &str, hours: &std::ops::Range<usize>) {
        let signs = |c: char| c.is_whitespace() || ",–—-|:;()".contains(c);
        for part in [&text[hours.end..], &text[..hours.start]] {
            let start = days::days(part).pop().map_or(0, |day| day.at.end);
            let own = part[start..].trim_matches(signs);
            if self.out.event.place.is_empty() && names_a_place(own) {
                self.place(own);
                self.doubt(Where::Event, Kind::Room, n, say("import-guessed-place").with("place", own));
            }
        }
    }

    /// Whether a line before the programme says when the event is, as sessions below begin within its hours, and where.
    pub(super) fn says_when_and_where(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        let Some(found) = timed(&lines[n], self.dotted) else { return false };
        let Some(end) = found.hours.end else { return false };
        let starts = found.hours.start.time;
        let within =
            |begins: &Option<(NaiveTime, bool)>| begins.is_some_and(|(own, _)| own >= starts && own < end.time);
        let place = found.rest.text.trim_matches(|c: char| !c.is_alphanumeric());
        names_a_place(place) && self.begins[n + 1..].iter().any(within)
    }

    /// A line of partners: before the programme, or below all of it.
    pub(super) fn supporters(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let sessions = self.out.parts.iter().any(|part| !part.sessions.is_empty());
        let below = sessions && self.zone == Zone::Programme && self.no_hour_follows(n);
        if !(below || self.zone == Zone::Front) || line.bullet.is_some() || self.untitled {
            return false;
        }
        let Some(found) = phrases::supporters(&line.text) else { return false };
        let members = found.names.iter().map(|name| Partner { name: name.clone(), ..Partner::default() });
        self.out.partners.push(Group { title: found.title, members: members.collect(), ..Group::default() });
        let at = Where::Partners(self.out.partners.len() - 1);
        self.owned(n, at);
        self.doubt(at, Kind::Organisation, n, say("import-guessed-partners").with("names", found.names.join(", ")));
        if below {
            self.at = at;
            self.people = false;
        }
        true
    }

    /// Whether words stand apart below the last hour of a programme none of whose sessions is described: they are of all of it.
    pub(super) fn stands_below_all(&self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let mut sessions = self.out.parts.iter().flat_map(|part| &part.sessions);
        line.apart
            && !self.document.paragraphs
            && sessions.clone().count() > 2
            && sessions.all(|session| session.description.is_empty())
            && self.no_hour_follows(n)
    }

    pub(in crate::import::prose) fn place(&mut self, text: &str) {
        let folded = fold(text);
        self.out.event.online |= ONLINE.words().iter().any(|word| folded.starts_with(word));
        text.clone_into(&mut self.out.event.place);
    }

    /// A line before everything: the title is found when all of them are known.
    pub(super) fn front(&mut self, n: usize) {
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
        if hours.is_some() || self.says_when_and_where(n) || dates.iter().any(|day| self.heads_a_day(n, day)) {
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
    pub(super) fn address_line(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let letters = |word: &&str| word.chars().any(char::is_alphabetic);
        let short = line.text.split_whitespace().filter(letters).take(15).count() <= 14;
        if !short {
            return false;
        }
        if self.telephone(n) {
            return true;
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

    /// A line that tells a telephone number: what it is for before a colon, whose it is, a mailbox beside it.
    fn telephone(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let text = line.text.as_str();
        if text.len() > LONGEST_CONTACT {
            return false;
        }
        let Some(telephone) = links::telephone(text).filter(|found| days::days(found).is_empty()) else { return false };
        let at = text.find(telephone).unwrap_or_default();
        let (purpose, name) = text[..at].split_once(':').unwrap_or(("", &text[..at]));
        let signs = |c: char| c.is_whitespace() || ",;:–—-|(".contains(c);
        let (purpose, name) = (purpose.trim_matches(signs), name.trim_matches(signs));
        let is_label = label(&Line { text: format!("{name} :"), ..Line::default() }).is_some();
        let (purpose, name) = if purpose.is_empty() && is_label { (name, "") } else { (purpose, name) };
        // A mailbox is nobody's name.
        let few = |words: &str| {
            let told = words.split_whitespace().count() <= 5 && !words.contains('@');
            if told { words.to_owned() } else { String::new() }
        };
        let contact = Contact {
            name: few(name),
            telephone: telephone.to_owned(),
            mail: links::mailbox(text).unwrap_or_default().to_owned(),
            purpose: few(purpose),
        };
        self.out.event.contacts.push(contact);
        self.owned(n, Where::Event);
        true
    }

    /// A fact of the event after its label.
    pub(super) fn event_fact(&mut self, n: usize, label: Label, rest: &Line) -> bool {
        match label {
            Label::Place if self.out.event.place.is_empty() => self.place(&rest.text.clone()),
            Label::Day | Label::Hours => self.fact(n, rest),
            Label::Registration | Label::Contact => {
                return self.address_line(n);
            }
            _ => return false,
        }
        self.owned(n, Where::Event);
        true
    }

    pub(super) fn presentation(&mut self, n: usize) {
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

    pub(super) fn practical(&mut self, n: usize) {
        let Some(last) = self.out.practical.len().checked_sub(1) else {
            return self.leave(n, Where::Event, "import-unplaced");
        };
        let line = &self.document.lines[n];
        let text = line.marked();
        let text = if line.bullet.is_some() { format!("- {text}") } else { text };
        self.out.practical[last].text.push(text);
        self.owned(n, Where::Practical(last));
    }

    pub(super) fn partners(&mut self, n: usize) {
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
        let names = whole.map_or_else(|| vec![line.clone()], |sign| line.parted(sign));
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
    pub(super) fn picture(&mut self, n: usize, path: String) {
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
}
