//! Plenaries, parcours and their sessions, at hours that follow each other.

use super::writer::Writer;
use super::{day, logo_file};
use crate::programmes::{LANGUAGES, Particulars, Programme, Session, Words};

impl Programme {
    pub fn plenaries(&self, w: &mut Writer) {
        let days = self.event.days;
        for plenary in &self.plenaries {
            w.raw("\n[[plenaries]]");
            w.maybe("kicker", &plenary.kicker);
            let title = w.key("title", &plenary.title);
            w.aside("summary", &plenary.summary);
            let said = w.out.texts.len();
            w.maybe("introduction", &plenary.introduction);
            if plenary.introduction.is_some() {
                w.head(&Some(title), said);
            }
            let at = plenary.day % days;
            if days > 1 {
                w.raw(&format!("day = {}", day(at)));
            }
            w.line("start", &format!("{:02}h00", plenary.hour));
            if plenary.ends {
                w.line("end", &format!("{:02}h00", (plenary.hour + 1) % 24));
            }
            w.maybe("room", &plenary.room);
            for session in &plenary.sessions {
                // Their hours are those of the plenary.
                let session = Session { is_break: false, length: None, ..session.clone() };
                w.session("plenaries", &session, &mut Clock::at(at, plenary.hour * 60), days);
            }
        }
    }

    pub fn parcours(&self, w: &mut Writer, names: &[String]) {
        let days = self.event.days;
        for parcours in &self.parcours {
            w.raw("\n[[parcours]]");
            let title = w.key("title", &parcours.title);
            w.aside("short-title", &parcours.short_title);
            let said = w.out.texts.len();
            w.maybe("introduction", &parcours.introduction);
            w.head(&Some(title), said);
            let bearers: Vec<String> = names.iter().take(parcours.bearers).map(|name| format!("\"{name}\"")).collect();
            if !bearers.is_empty() {
                w.raw(&format!("bearers = [{}]", bearers.join(", ")));
            }
            let mut clock = Clock::at(parcours.day % days, parcours.hour.min(w.last_start) * 60);
            let mut order = Vec::new();
            for (n, session) in parcours.sessions.iter().enumerate() {
                // The first one has hours, for the next to share.
                let length = Some(session.length.unwrap_or(60).min(60));
                let first = Session { length, pause: Some(0), ..session.clone() };
                order.extend(w.session("parcours", if n == 0 { &first } else { session }, &mut clock, days));
            }
            w.out.orders.push(order);
        }
    }
}

impl Writer {
    /// The title, where it has one that is a heading.
    fn session(&mut self, of: &str, session: &Session, clock: &mut Clock, days: usize) -> Option<String> {
        let english = self.english;
        let alphabet = self.alphabet;
        self.raw(&format!("\n[[{of}.sessions]]"));
        if let Some(language) = session.language {
            self.line("lang", LANGUAGES[language]);
            (self.english, self.alphabet) = (LANGUAGES[language] == "en", language.checked_sub(3));
        }
        let title = self.told(of, session, clock, days);
        (self.english, self.alphabet) = (english, alphabet);
        title
    }

    fn told(&mut self, of: &str, session: &Session, clock: &mut Clock, days: usize) -> Option<String> {
        let timed = session.is_break || session.length.is_some();
        if timed && !self.time(session, clock, days) {
            // The days are full: it shares the hours of the one before.
            if session.is_break {
                self.raw("format = \"Suite\"");
            }
        } else if session.is_break {
            self.raw("break = true");
            self.key("title", session.title.as_ref().unwrap_or(&Words { count: 2, salt: 1 }));
            return None;
        }
        let people = !session.speakers.is_empty() || !session.items.is_empty();
        let title = match &session.title {
            Some(title) => Some(self.key("title", title)),
            None if people || session.format.is_some() => None,
            None => Some(self.key("title", &Words { count: 3, salt: 5 })),
        };
        if !session.is_break {
            self.maybe("format", &session.format);
        }
        self.maybe("room", &session.room);
        let said = self.out.texts.len();
        self.maybe("description", &session.description);
        self.people("speakers", &session.speakers);
        if !session.moderators.is_empty() {
            self.maybe("moderated-by", &session.moderated_by);
            self.people("moderators", &session.moderators);
        }
        if let Some((logo, focus, caption)) = session.picture.as_ref().filter(|_| !session.is_break) {
            let caption = caption.as_ref().map(|words| self.phrase(words));
            self.out.texts.extend(caption.clone());
            let caption = caption.map(|caption| format!(", caption = \"{caption}\"")).unwrap_or_default();
            let focus = if *focus { ", focus = [20, 80]" } else { "" };
            let file = logo_file(*logo);
            self.raw(&format!(
                "picture = {{ file = \"{file}\", credit = \"Ana\", decorative = true{focus}{caption} }}"
            ));
        }
        if session.feature && !session.is_break {
            self.raw("feature = true");
        }
        if session.numbered && !session.items.is_empty() {
            self.raw("numbered = true");
        }
        if let Some(particulars) = session.particulars.as_ref().filter(|_| !session.is_break) {
            self.maybe("level", &particulars.level);
            self.maybe("materials", &particulars.materials);
            self.list_of("keywords", &particulars.keywords);
            if let Some(capacity) = particulars.capacity {
                self.raw(&format!("capacity = {capacity}"));
            }
            if particulars.video {
                self.line("video", "https://example.org/video");
            }
            if particulars.cancelled {
                self.raw("cancelled = true");
            }
            self.maybe("moved", &particulars.moved);
        }
        let title = title.map(|title| self.marked(session, title));
        // Items stand before the speakers of the whole session.
        if session.items.is_empty() || session.description.is_some() {
            self.head(&title, said);
        }
        for item in &session.items {
            self.raw(&format!("\n[[{of}.sessions.items]]"));
            let item_title = Some(self.key("title", &item.title));
            let said = self.out.texts.len();
            self.maybe("description", &item.description);
            self.people("speakers", &item.speakers);
            self.head(&item_title, said);
            if item.unnumbered {
                self.raw("unnumbered = true");
            }
        }
        title
    }

    /// The heading of a session that does not take place, or not as announced.
    fn marked(&self, session: &Session, title: String) -> String {
        let mark = match session.particulars.as_ref().filter(|_| !session.is_break) {
            Some(Particulars { cancelled: true, .. }) => ["Annulé", "Cancelled"],
            Some(Particulars { moved: Some(_), .. }) => ["Déplacé", "Moved"],
            _ => return title,
        };
        format!("{} · {title}", mark[usize::from(self.in_english)])
    }

    /// Writes the hours; false when no day has room left.
    fn time(&mut self, session: &Session, clock: &mut Clock, days: usize) -> bool {
        let length = session.length.unwrap_or(30);
        let mut start = session.pause.map_or(clock.last, |pause| clock.now + pause);
        // What passes midnight begins in the evening and ends before the morning; what begins after it follows such a session.
        let possible = |start: u32| {
            let end = start + length;
            let passes = start < DAY && end >= DAY;
            start <= self.last_start * 60 && end <= DAY + 6 * 60 && (!passes || start >= 18 * 60)
        };
        if !possible(start) || start >= DAY && clock.last < 18 * 60 {
            if clock.day + 1 >= days || !possible(8 * 60) {
                return false;
            }
            *clock = Clock::at(clock.day + 1, 8 * 60);
            start = clock.now;
        }
        let hour = |minutes: u32| format!("{:02}h{:02}", minutes / 60 % 24, minutes % 60);
        if days > 1 {
            let day = day(clock.day);
            self.raw(&format!("day = {day}"));
        }
        self.line("start", &hour(start));
        if session.ends {
            self.line("end", &hour(start + length));
        }
        clock.last = start;
        clock.now = clock.now.max(start + length);
        true
    }
}

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// The day, when the last session began and when the next one can, in minutes from the day's midnight.
struct Clock {
    day: usize,
    last: u32,
    now: u32,
}

impl Clock {
    fn at(day: usize, minute: u32) -> Clock {
        Clock { day, last: minute, now: minute }
    }
}
