//! The text of a generated programme: every text of it ends with a word that no other has.

use super::programmes::{
    AFTER, ALPHABETS, Brand, LANGUAGES, PARCOURS_WORDS, Particulars, Person, Presentation, Profile, Programme, SIZES,
    Session, Words,
};
use livret::programme::Paper;
use livret::theme::Theme;
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
    /// The name of a shipped theme.
    pub theme: &'static str,
    /// Texts that are on a page.
    pub texts: Vec<String>,
    /// Titles of the sessions of each parcours, in order of time.
    pub orders: Vec<Vec<String>>,
    /// Titles, each with the text that follows it.
    pub heads: Vec<(String, String)>,
}

struct Writer {
    english: bool,
    /// Of the brochure's own words, whatever a session speaks.
    in_english: bool,
    alphabet: Option<usize>,
    serial: usize,
    /// The directory of speakers: ids and entries.
    speakers: Vec<(String, String)>,
    /// The hour after which no session begins.
    last_start: u32,
    out: Written,
}

impl Writer {
    fn new(programme: &Programme, serial: usize) -> Writer {
        let event = &programme.event;
        let theme = Theme::names().nth(event.theme).expect("a shipped theme");
        let out = Written { toml: String::new(), theme, texts: Vec::new(), orders: Vec::new(), heads: Vec::new() };
        Writer {
            english: event.english,
            in_english: event.english,
            alphabet: event.alphabet,
            serial,
            speakers: Vec::new(),
            last_start: event.last_start,
            out,
        }
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
        let pool = match self.alphabet {
            Some(alphabet) if words.salt.is_multiple_of(2) => ALPHABETS[alphabet],
            _ if self.english => ENGLISH,
            _ => FRENCH,
        };
        let mut said: Vec<String> =
            (1..words.count).map(|n| pool[(words.salt * 31 + n * n * 7 + n * 3) % pool.len()].to_string()).collect();
        said.push(self.own_word());
        let text = said.join(" ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Writes a list, unless it is empty.
    fn list(&mut self, key: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            self.raw(&format!("{key} = {}", toml::Value::from(lines)));
        }
    }

    /// Writes a list whose texts must be found again.
    fn list_of(&mut self, key: &str, lines: &[Words]) {
        let lines: Vec<String> = lines.iter().map(|words| self.phrase(words)).collect();
        self.out.texts.extend(lines.iter().cloned());
        self.list(key, lines);
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

    /// A speaker where it speaks: by its id when the directory has it, again and again.
    fn speaker(&mut self, person: &Person) -> String {
        if !person.listed || person.nobody {
            return format!("{{ {} }}", self.person(person).join(", "));
        }
        let known = self.speakers.len();
        if known > 3 && person.salt.is_multiple_of(2) {
            return format!("\"{}\"", self.speakers[person.salt % known].0);
        }
        let id = self.own_word();
        let keys = self.person(person).join("\n");
        self.speakers.push((id.clone(), keys));
        format!("\"{id}\"")
    }

    fn person(&mut self, person: &Person) -> Vec<String> {
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
            keys
        };
        if person.more_roles.is_empty() || nobody && person.organisation.is_some() {
            parts.extend(role(self, &person.role, &person.organisation));
        } else if nobody {
            let (what, organisation) = &person.more_roles[0];
            parts.extend(role(self, what, &Some(organisation.clone())));
        } else {
            let roles: Vec<String> = person
                .more_roles
                .iter()
                .map(|(what, organisation)| {
                    format!("{{ {} }}", role(self, what, &Some(organisation.clone())).join(", "))
                })
                .collect();
            parts.push(format!("roles = [{}]", roles.join(", ")));
        }
        if let Some(profile) = person.profile.as_ref().filter(|_| !nobody) {
            parts.extend(self.profile(profile));
        }
        parts
    }

    fn profile(&mut self, profile: &Profile) -> Vec<String> {
        let mut keys = Vec::new();
        if let Some((logo, focus)) = profile.photo {
            let focus = if focus { ", focus = [50, 10]" } else { "" };
            keys.push(format!("photo = {{ file = \"{}\", credit = \"Ana\"{focus} }}", logo_file(logo)));
        }
        for (key, words) in [
            ("biography", &profile.biography),
            ("short-biography", &profile.short_biography),
            ("pronouns", &profile.pronouns),
        ] {
            if let Some(words) = words {
                let text = self.phrase(words);
                keys.push(format!("{key} = \"{text}\""));
                self.out.texts.push(text);
            }
        }
        let languages: Vec<String> = profile.languages.iter().map(|words| self.phrase(words)).collect();
        if !languages.is_empty() {
            keys.push(format!("languages = {}", toml::Value::from(languages.clone())));
            self.out.texts.extend(languages);
        }
        keys.extend(
            [("remote", profile.remote), ("chair", profile.chair)]
                .into_iter()
                .filter(|(_, is)| *is)
                .map(|(key, _)| format!("{key} = true")),
        );
        keys
    }

    fn people(&mut self, key: &str, people: &[Person]) {
        if !people.is_empty() {
            let people: Vec<String> = people.iter().map(|person| self.speaker(person)).collect();
            let _ = writeln!(self.out.toml, "{key} = [\n  {},\n]", people.join(",\n  "));
        }
    }

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

/// Days of the event, from 0.
fn day(number: usize) -> String {
    format!("2026-03-{:02}", 5 + number)
}

/// What the rules of the schedule stop a build for.
const CLASHES: [&str; 5] =
    ["parcours-overlap", "break-overlap", "plenary-clash", "room-overlap", "person-in-two-places"];

impl Programme {
    pub fn write(&self) -> Written {
        let mut w = Writer::new(self, 0);
        let mut groups = Writer::new(self, 100_000);
        let names = self.partners(&mut groups);
        self.event(&mut w, &names);
        self.look(&mut w);
        self.presentation(&mut w);
        self.plenaries(&mut w);
        self.parcours(&mut w, &names);
        for (id, keys) in std::mem::take(&mut w.speakers) {
            w.raw(&format!("\n[[speakers]]\nid = \"{id}\"\n{keys}"));
        }
        // Hours and names fall as they will: clashes are for the proofreader, not for the pages.
        for code in CLASHES {
            w.raw(&format!("\n[[allow]]\ncode = \"{code}\"\nreason = \"Au hasard\""));
        }
        w.out.toml += &groups.out.toml;
        w.out.texts.extend(groups.out.texts);
        w.out.heads.extend(groups.out.heads);
        w.out
    }

    fn event(&self, w: &mut Writer, names: &[String]) {
        let event = &self.event;
        w.raw("[event]");
        w.line("language", if event.english { "en" } else { "fr" });
        w.line("paper", Paper::ALL[event.paper].name());
        w.maybe("series", &event.series);
        w.key("title", &event.title);
        w.maybe("subtitle", &event.subtitle);
        let known = &event.known;
        let own_days = known.days.as_ref().filter(|_| event.days > 1);
        if event.days == 1 {
            w.raw(&format!("date = {}", day(0)));
        } else if own_days.is_none() {
            let list: Vec<String> = (0..event.days).map(day).collect();
            w.raw(&format!("dates = [{}]", list.join(", ")));
        }
        if event.hours {
            w.raw("start = \"8h00\"\nend = \"18h30\"");
        }
        if let Some(word) = event.parcours_word {
            w.raw(&format!("parcours-word = {}", PARCOURS_WORDS[word]));
        }
        if let Some(word) = &event.plenary_word {
            // Printed where a plenary has no kicker.
            let word = w.phrase(word);
            w.line("plenary-word", &word);
        }
        w.maybe("place", &event.place);
        w.maybe("tagline", &event.tagline);
        if event.registration {
            w.line("registration", "https://example.org/inscription");
        }
        if event.contact && known.contacts.is_empty() {
            w.line("contact", "rencontres@example.org");
        }
        if let Some(name) = names.first().filter(|_| event.organised) {
            w.line("organiser", name);
        }
        w.list("co-organisers", names.iter().skip(1).take(known.co_organisers).cloned().collect());
        w.maybe("price", &known.price);
        w.list_of("reductions", &known.reductions);
        w.list_of("spoken-languages", &known.languages);
        if known.doors {
            w.line("doors", "7h30");
        }
        if known.deadline {
            w.raw("registration-deadline = 2026-03-01");
        }
        if known.hashtag {
            let word = format!("#{}", w.own_word());
            w.line("hashtag", &word);
            w.out.texts.push(word);
        }
        let accounts = (0..known.accounts).map(|n| format!("https://example.org/@{n}"));
        w.list("accounts", accounts.collect());
        for (name, role, purpose, mail) in &known.contacts {
            w.raw("\n[[event.contacts]]");
            w.maybe("name", name);
            w.maybe("role", role);
            w.maybe("for", purpose);
            w.line("telephone", "+33 5 55 00 00 00");
            if *mail {
                w.line("mail", "accueil@example.org");
            }
        }
        for (n, title) in own_days.into_iter().flatten().take(event.days).enumerate() {
            w.raw(&format!("\n[[event.days]]\ndate = {}\nstart = \"{}h00\"\nend = \"18h30\"", day(n), 8 + n % 2));
            w.maybe("title", title);
        }
        if let Some((title, room)) = &known.shared {
            w.raw("\n[[breaks]]\nstart = \"12h30\"\nend = \"13h30\"");
            w.key("title", title);
            w.maybe("room", room);
        }
        if let Some((text, author)) = &known.foreword {
            w.raw("\n[foreword]");
            w.key("text", text);
            w.maybe("author", author);
        }
        for (title, text, after) in &known.pages {
            w.raw("\n[[pages]]");
            w.key("title", title);
            w.key("text", text);
            w.line("after", AFTER[*after]);
        }
        for (logo, size) in &known.adverts {
            w.raw("\n[[adverts]]");
            w.line("file", &logo_file(*logo));
            w.line("size", SIZES[*size]);
            w.line("alternative", "La librairie du Mail");
        }
        if let Some((logo, rooms)) = &known.plan {
            w.raw("\n[plan]");
            w.line("file", &logo_file(*logo));
            w.list_of("rooms", rooms);
        }
        for (text, author) in &known.quotes {
            w.raw("\n[[quotes]]");
            w.key("text", text);
            if let Some((author, role)) = author {
                w.key("author", author);
                w.maybe("role", role);
            }
        }
        for (value, text) in &known.figures {
            w.raw(&format!("\n[[figures]]\nvalue = \"{value}\""));
            w.key("text", text);
        }
        for (title, paragraphs, entries) in &known.notes {
            w.raw("\n[[practical]]");
            w.key("title", title);
            let said: Vec<String> = paragraphs.iter().map(|words| w.phrase(words)).collect();
            let listed: Vec<String> = entries.iter().map(|words| w.phrase(words)).collect();
            let list: String = listed.iter().map(|entry| format!("\n1. {entry}")).collect();
            let mut table = String::new();
            let mut cells = Vec::new();
            if let Some((columns, written)) = &known.table {
                let head: Vec<String> = (0..*columns).map(|n| w.phrase(&Words { count: 2, salt: n })).collect();
                table = format!("\n\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(*columns));
                cells.extend(head);
                for row in written.chunks(*columns) {
                    let row: Vec<String> =
                        row.iter().map(|cell| cell.as_ref().map(|words| w.phrase(words)).unwrap_or_default()).collect();
                    table += &format!("| {} |\n", row.join(" | "));
                    cells.extend(row.into_iter().filter(|cell| !cell.is_empty()));
                }
            }
            w.raw(&format!("text = \"\"\"\n{}\n{list}{table}\n\"\"\"", said.join("\n\n")));
            w.out.texts.extend(said.into_iter().chain(listed).chain(cells));
        }
    }

    fn look(&self, w: &mut Writer) {
        let Some(Brand { colours, ink, logo, cover }) = &self.brand else { return };
        w.raw("\n[brand]");
        let colours: Vec<String> = colours.iter().map(|colour| format!("\"#{colour:06x}\"")).collect();
        if !colours.is_empty() {
            w.raw(&format!("colours = [{}]", colours.join(", ")));
        }
        if let Some(ink) = ink {
            w.line("ink", &format!("#{ink:06x}"));
        }
        if let Some(logo) = logo {
            w.line("logo", &logo_file(*logo));
        }
        if *cover {
            w.line("cover", "cover.jpg");
        }
    }

    fn presentation(&self, w: &mut Writer) {
        let Some(Presentation { lead, body, intro }) = &self.presentation else { return };
        if lead.is_none() && body.is_none() {
            return;
        }
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

    /// The names of the partners.
    fn partners(&self, w: &mut Writer) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (title, members) in &self.partners {
            w.raw("\n[[partners]]");
            w.key("title", title);
            for member in members {
                w.raw("\n[[partners.members]]");
                names.push(w.key("name", &member.name));
                if let Some(logo) = member.logo {
                    w.line("logo", &logo_file(logo));
                    if member.on_dark {
                        w.line("logo-on-dark", &logo_file(logo));
                    }
                }
                if member.link {
                    w.line("link", "https://example.org/partenaire");
                }
                w.maybe("role", &member.role);
            }
        }
        names
    }

    fn plenaries(&self, w: &mut Writer) {
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

    fn parcours(&self, w: &mut Writer, names: &[String]) {
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

fn logo_file(number: usize) -> String {
    format!("logo-{number}.{}", if number < 5 { "svg" } else { "png" })
}
