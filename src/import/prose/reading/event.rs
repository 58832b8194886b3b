//! What stands around the sessions: the event, its presentation, its practical notes, its partners.

use super::super::days::{self, numbered_day, weekday_alone};
use super::super::phrases::{self, Label, label, timed};
use super::{FREE, ONLINE, Reader, Where, Zone};
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::links;
use crate::import::understood::{Doubt, Kind, Left, Partner};
use crate::language::folding::fold;

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
    pub(super) fn address_line(&mut self, n: usize) -> bool {
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
