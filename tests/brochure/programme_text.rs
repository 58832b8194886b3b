//! The text of a generated programme: every text of it ends with a word that no other has.

use super::programmes::{Person, Presentation, Programme, Session, Words};
use std::fmt::Write;

const FRENCH: &[&str] = &[
    "coopération",
    "territoires",
    "l'eau",
    "œuvre",
    "de",
    "la",
    "et",
    "les",
    "à",
    "citoyenne",
    "l'économie",
    "anticonstitutionnellement",
    "où",
    "Noël",
    "2026",
    "CRTE",
    "développement",
    "efficace",
    "affluence",
    "cœur",
    "mises",
    "en",
    "réseau",
    "aujourd'hui",
    "d'aménagement",
    "intercommunalités",
    "Île-de-France",
    "fin",
    "pour",
    "un",
    "contre-développement",
    "ça",
    "garçon",
    "naïve",
    "(S')initier",
    "vis-à-vis",
    "offre",
    "officielle",
    "du",
];
const ENGLISH: &[&str] = &[
    "cooperation",
    "the",
    "of",
    "a",
    "and",
    "in",
    "office",
    "workshop",
    "difficult",
    "flow",
    "responsibilities",
    "it's",
    "2026",
    "local",
    "people's",
    "first",
    "counterrevolutionary",
    "where",
    "to",
    "how",
    "town",
    "waste",
    "co-design",
    "find",
    "affluent",
    "NGO",
    "for",
    "we",
    "internationalisation",
];
const SYLLABLES: &[&str] =
    &["ba", "ke", "di", "mo", "lu", "ra", "ve", "ti", "so", "nu", "ga", "pe", "fi", "zo", "cu", "ja"];

/// What the file says, and what of it must be read again in the brochure.
pub struct Written {
    pub toml: String,
    /// Texts that are on a page.
    pub texts: Vec<String>,
    /// Titles of the sessions of each parcours, in order of time.
    pub orders: Vec<Vec<String>>,
    /// Titles, each with the text that follows it.
    pub heads: Vec<(String, String)>,
}

struct Writer {
    english: bool,
    serial: usize,
    out: Written,
}

impl Writer {
    fn new(english: bool, serial: usize) -> Writer {
        let out = Written { toml: String::new(), texts: Vec::new(), orders: Vec::new(), heads: Vec::new() };
        Writer { english, serial, out }
    }

    /// A word that no other text has.
    fn own_word(&mut self) -> String {
        self.serial += 1;
        let (mut rest, mut word) = (self.serial + 16 * 16 * 16, String::new());
        while rest > 0 {
            word += SYLLABLES[rest % 16];
            rest /= 16;
        }
        word
    }

    fn phrase(&mut self, words: &Words) -> String {
        let pool = if self.english { ENGLISH } else { FRENCH };
        let mut said: Vec<String> =
            (1..words.count).map(|n| pool[(words.salt * 31 + n * n * 7 + n * 3) % pool.len()].to_string()).collect();
        said.push(self.own_word());
        let text = said.join(" ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Writes a key whose text must be found again.
    fn key(&mut self, key: &str, words: &Words) -> String {
        let text = self.phrase(words);
        self.line(key, &text);
        self.out.texts.push(text.clone());
        text
    }

    fn maybe(&mut self, key: &str, words: &Option<Words>) {
        if let Some(words) = words {
            self.key(key, words);
        }
    }

    fn line(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.out.toml, "{key} = \"{value}\"");
    }

    fn raw(&mut self, line: &str) {
        self.out.toml.push_str(line);
        self.out.toml.push('\n');
    }

    /// The text written after a title, where there is one.
    fn head(&mut self, title: &Option<String>, said: usize) {
        if let (Some(title), Some(text)) = (title, self.out.texts.get(said)) {
            self.out.heads.push((title.clone(), text.clone()));
        }
    }

    /// Writes a text that stands in for another one in some places only.
    fn aside(&mut self, key: &str, words: &Option<Words>) {
        if let Some(words) = words {
            let text = self.phrase(words);
            self.line(key, &text);
        }
    }

    fn person(&mut self, person: &Person) -> String {
        let mut parts = Vec::new();
        let nobody = person.nobody && (person.organisation.is_some() || !person.more_roles.is_empty());
        if !nobody {
            let first = ["Aurélie", "Jean-Pierre", "Zoé", "Noël", "Anne", "Øyvind"][person.salt % 6];
            let mut surname = self.own_word();
            while surname.len() < person.letters {
                surname += SYLLABLES[(person.salt + surname.len()) % 16];
            }
            let mut letters = surname.chars();
            let surname: String = letters.next().map(|one| one.to_uppercase().chain(letters).collect()).unwrap();
            let surname = if person.capitals { surname.to_uppercase() } else { surname };
            let name = format!("{first} {surname}");
            self.out.texts.push(name.clone());
            parts.push(format!("name = \"{name}\""));
        }
        let role = |writer: &mut Writer, role: &Option<Words>, organisation: &Option<Words>| {
            let mut keys = Vec::new();
            for (key, words) in [("role", role), ("organisation", organisation)] {
                if let Some(words) = words {
                    let text = writer.phrase(words);
                    keys.push(format!("{key} = \"{text}\""));
                    writer.out.texts.push(text);
                }
            }
            keys.join(", ")
        };
        if person.more_roles.is_empty() || nobody && person.organisation.is_some() {
            let keys = role(self, &person.role, &person.organisation);
            parts.extend((!keys.is_empty()).then_some(keys));
        } else if nobody {
            let (what, organisation) = &person.more_roles[0];
            parts.push(role(self, what, &Some(organisation.clone())));
        } else {
            let roles: Vec<String> = person
                .more_roles
                .iter()
                .map(|(what, organisation)| format!("{{ {} }}", role(self, what, &Some(organisation.clone()))))
                .collect();
            parts.push(format!("roles = [{}]", roles.join(", ")));
        }
        format!("{{ {} }}", parts.join(", "))
    }

    fn people(&mut self, key: &str, people: &[Person]) {
        if !people.is_empty() {
            let people: Vec<String> = people.iter().map(|person| self.person(person)).collect();
            let _ = writeln!(self.out.toml, "{key} = [\n  {},\n]", people.join(",\n  "));
        }
    }

    /// `clock` is the day and the minute.
    fn session(&mut self, of: &str, session: &Session, clock: &mut (usize, u32), days: usize) -> Option<String> {
        self.raw(&format!("\n[[{of}.sessions]]"));
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
        if session.numbered && !session.items.is_empty() {
            self.raw("numbered = true");
        }
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

    /// Writes the hours; false when no day has room left.
    fn time(&mut self, session: &Session, clock: &mut (usize, u32), days: usize) -> bool {
        let length = session.length.unwrap_or(30);
        let mut start = clock.1 + session.pause;
        if start + length > 21 * 60 {
            if clock.0 + 1 >= days {
                return false;
            }
            *clock = (clock.0 + 1, 8 * 60);
            start = clock.1;
        }
        let hour = |minutes: u32| format!("{:02}h{:02}", minutes / 60, minutes % 60);
        if days > 1 {
            let day = day(clock.0);
            self.raw(&format!("day = {day}"));
        }
        self.line("start", &hour(start));
        if session.ends {
            self.line("end", &hour(start + length));
        }
        clock.1 = start + length;
        true
    }
}

/// Days of the event, from 0.
fn day(number: usize) -> String {
    format!("2026-03-{:02}", 5 + number)
}

impl Programme {
    pub fn write(&self) -> Written {
        let mut w = Writer::new(self.event.english, 0);
        w.raw("[event]");
        w.line("language", if self.event.english { "en" } else { "fr" });
        w.maybe("series", &self.event.series);
        w.key("title", &self.event.title);
        w.maybe("subtitle", &self.event.subtitle);
        let days = self.event.days;
        if days == 1 {
            w.raw(&format!("date = {}", day(0)));
        } else {
            let list: Vec<String> = (0..days).map(day).collect();
            w.raw(&format!("dates = [{}]", list.join(", ")));
        }
        w.maybe("place", &self.event.place);
        w.maybe("tagline", &self.event.tagline);
        if self.event.registration {
            w.line("registration", "https://example.org/inscription");
        }
        if self.event.contact {
            w.line("contact", "rencontres@example.org");
        }
        if let Some(Presentation { lead, body, intro }) = &self.presentation
            && (lead.is_some() || body.is_some())
        {
            w.raw("\n[presentation]");
            w.maybe("lead", lead);
            if let Some((words, paragraphs)) = body {
                let said: Vec<String> = (0..*paragraphs).map(|_| w.phrase(words)).collect();
                w.raw(&format!("body = \"\"\"\n{}\n\"\"\"", said.join("\n\n")));
                w.out.texts.extend(said);
            }
            // It stands above the list of parcours: there is none of a single one.
            if self.parcours.len() > 1 {
                w.maybe("parcours-intro", intro);
            }
        }
        let mut names: Vec<String> = Vec::new();
        let mut groups = Writer::new(self.event.english, 100_000);
        for (title, members) in &self.partners {
            groups.raw("\n[[partners]]");
            groups.key("title", title);
            for member in members {
                groups.raw("\n[[partners.members]]");
                names.push(groups.key("name", &member.name));
                if let Some(logo) = member.logo {
                    let file = format!("logo-{logo}.{}", if logo < 5 { "svg" } else { "png" });
                    groups.line("logo", &file);
                    if member.on_dark {
                        groups.line("logo-on-dark", &file);
                    }
                }
                groups.maybe("role", &member.role);
            }
        }
        for plenary in &self.plenaries {
            w.raw("\n[[plenaries]]");
            w.maybe("kicker", &plenary.kicker);
            w.key("title", &plenary.title);
            w.aside("summary", &plenary.summary);
            w.maybe("introduction", &plenary.introduction);
            let at = plenary.day % days;
            if days > 1 {
                w.raw(&format!("day = {}", day(at)));
            }
            w.line("start", &format!("{:02}h00", plenary.hour));
            w.line("end", &format!("{:02}h00", plenary.hour + 1));
            for session in &plenary.sessions {
                // Their hours are those of the plenary.
                let session = Session { is_break: false, length: None, ..session.clone() };
                w.session("plenaries", &session, &mut (at, plenary.hour * 60), days);
            }
        }
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
            let mut clock = (parcours.day % days, 8 * 60);
            let mut order = Vec::new();
            for (n, session) in parcours.sessions.iter().enumerate() {
                // The first one has hours, for the next to share.
                let length = session.length.or((n == 0).then_some(60));
                let session = Session { length, ..session.clone() };
                order.extend(w.session("parcours", &session, &mut clock, days));
            }
            w.out.orders.push(order);
        }
        w.out.toml += &groups.out.toml;
        w.out.texts.extend(groups.out.texts);
        w.out
    }
}
