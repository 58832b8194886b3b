//! The programme file of what was understood: TOML with comments that say what is to be looked at, and the words that found no key.

use super::understood::{
    Appearance, Contact, Doubt, Event, Group, Hour, Item, Notes, Part, Place, Practical, Presentation, Role, Session,
    Understood,
};
use super::words::Words;
use crate::diagnostic::{Saying, say};
use crate::inputs::{on_one_line, over_lines};
use crate::language::messages::Messages;
use std::fmt::Write;

/// A programme file, and the words that it keeps as comments only.
pub(crate) struct Written {
    pub text: String,
    /// Pieces of the source that stand in comments.
    pub kept: Vec<(String, Place)>,
}

/// Writes a programme file. `name` is that of the source.
pub(crate) fn written(understood: &Understood, name: &str, messages: &Messages) -> Written {
    let mut file = File { understood, messages, text: String::new(), kept: Vec::new() };
    file.comment(&messages.say(&say("import-head").with("name", name)));
    let doubts = understood.doubts().len();
    if doubts > 0 {
        file.comment(&messages.say(&say("import-head-check").with("n", doubts)));
    }
    file.text.push('\n');
    file.event(&understood.event);
    file.presentation(&understood.presentation);
    for part in &understood.parts {
        file.part(part);
    }
    for session in &understood.breaks {
        let mut keys = Keys::default();
        keys.day(session);
        keys.hours(session.start.as_ref(), session.end.as_ref());
        keys.text("title", &session.title);
        keys.text("room", &session.room);
        file.table("[[breaks]]", &keys.0, &session.notes);
    }
    for practical in &understood.practical {
        file.practical(practical);
    }
    for group in &understood.partners {
        file.partners(group);
    }
    Written { text: file.text, kept: file.kept }
}

/// How a place is said.
pub(crate) fn placed(place: Place) -> Saying {
    match place {
        Place::Line(n) => say("import-line").with("n", n.to_string()),
        Place::Paragraph(n) => say("import-paragraph").with("n", n.to_string()),
        Place::Entry(n) => say("import-entry").with("n", n.to_string()),
    }
}

struct File<'u> {
    understood: &'u Understood,
    messages: &'u Messages,
    text: String,
    kept: Vec<(String, Place)>,
}

impl File<'_> {
    /// A comment, however long: one line.
    fn comment(&mut self, words: &str) {
        let _ = writeln!(self.text, "# {}", one_line(words));
    }

    fn doubt(&self, doubt: &Doubt) -> String {
        let place = self.messages.say(&placed(doubt.place));
        let reason = self.messages.say(&doubt.reason);
        one_line(&self.messages.say(&say("import-check").with("reason", reason).with("place", place)))
    }

    /// A table with its comments before it: guesses, what was left, and what stands in the blocks but nowhere in the table.
    fn table(&mut self, head: &str, keys: &str, notes: &Notes) {
        self.table_with(head, keys, notes, &[], "");
    }

    /// The same for a table whose words stand in further ones, too: their blocks, and what is written there.
    fn table_with(&mut self, head: &str, keys: &str, notes: &Notes, further: &[&Notes], beside: &str) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        let mut comments = String::new();
        for doubt in &notes.doubts {
            let _ = writeln!(comments, "# {}", self.doubt(doubt));
        }
        for left in &notes.left {
            let place = self.messages.say(&placed(left.place));
            let reason = self.messages.say(&left.reason);
            let told =
                say("import-left").with("reason", reason).with("place", place).with("words", one_line(&left.words));
            let _ = writeln!(comments, "# {}", one_line(&self.messages.say(&told)));
            self.kept.push((left.words.clone(), left.place));
        }
        // What comments say is said beside the source: only values hold its words.
        let values = format!("{keys}\n{beside}");
        let values: Vec<&str> = values.lines().filter(|line| !line.trim_start().starts_with("# ")).collect();
        let mut words = Words::of(&values.join("\n"));
        let mut pieces: Vec<String> = Vec::new();
        let from = notes.from.iter().chain(further.iter().flat_map(|notes| &notes.from));
        for block in from.filter_map(|&n| self.understood.blocks.get(n)) {
            for piece in words.take(&block.words) {
                self.kept.push((piece.clone(), block.place));
                pieces.push(format!("« {piece} »"));
            }
        }
        self.text.push_str(&comments);
        if !pieces.is_empty() {
            let told = self.messages.say(&say("import-words").with("words", pieces.join(", ")));
            self.comment(&told);
        }
        let _ = write!(self.text, "{head}\n{keys}");
    }

    fn event(&mut self, event: &Event) {
        let mut keys = Keys::default();
        keys.text("language", &event.language);
        keys.text("series", &event.series);
        keys.text("title", &event.title);
        keys.text("subtitle", &event.subtitle);
        match event.days[..] {
            [] => {}
            [day] => keys.bare("date", &day.to_string()),
            _ => {
                let days: Vec<String> = event.days.iter().map(ToString::to_string).collect();
                keys.bare("dates", &format!("[{}]", days.join(", ")));
            }
        }
        keys.hours(event.start.as_ref(), event.end.as_ref());
        keys.text("time-zone", &event.time_zone);
        keys.text("parcours-word", &event.parcours_word);
        keys.text("place", &event.place);
        keys.text("address", &event.address);
        if event.online {
            keys.bare("online", "true");
        }
        keys.text("tagline", &event.tagline);
        keys.text("registration", &event.registration);
        // A mailbox beside telephones is one of several contacts.
        if event.contacts.is_empty() {
            keys.text("contact", &event.contact);
        }
        let mailbox = Contact { mail: event.contact.clone(), ..Contact::default() };
        let all = event.contacts.iter().chain(Some(&mailbox).filter(|one| !one.mail.is_empty()));
        for contact in all.filter(|_| !event.contacts.is_empty()) {
            keys.0.push_str("\n[[event.contacts]]\n");
            keys.text("for", &contact.purpose);
            keys.text("name", &contact.name);
            keys.text("telephone", &contact.telephone);
            keys.text("mail", &contact.mail);
        }
        self.table("[event]", &keys.0, &event.notes);
    }

    fn presentation(&mut self, presentation: &Presentation) {
        if *presentation == Presentation::default() {
            return;
        }
        let mut keys = Keys::default();
        keys.text("lead", &presentation.lead);
        keys.paragraphs("body", &presentation.body);
        keys.text("parcours-intro", &presentation.parcours_intro);
        self.table("[presentation]", &keys.0, &presentation.notes);
    }

    fn part(&mut self, part: &Part) {
        let list = if part.is_parcours { "parcours" } else { "plenaries" };
        let mut keys = Keys::default();
        keys.text("kicker", &part.kicker);
        keys.text("title", &part.title);
        if let Some(day) = part.day {
            keys.bare("day", &day.to_string());
        }
        keys.hours(part.start.as_ref(), part.end.as_ref());
        keys.text("room", &part.room);
        keys.text("borne-by", &part.borne_by);
        keys.paragraphs("introduction", &part.introduction);
        let head = format!("[[{list}]]");
        let sessions: Vec<String> = part.sessions.iter().map(|session| self.session(list, session)).collect();
        if part.is_parcours {
            self.table(&head, &keys.0, &part.notes);
        } else {
            let notes: Vec<&Notes> = part.sessions.iter().map(|session| &session.notes).collect();
            self.table_with(&head, &keys.0, &part.notes, &notes, &sessions.concat());
        }
        for (session, keys) in part.sessions.iter().zip(sessions) {
            let from = if part.is_parcours { session.notes.from.clone() } else { Vec::new() };
            let notes = Notes { from, ..session.notes.clone() };
            self.table(&format!("[[{list}.sessions]]"), &keys, &notes);
        }
    }

    /// The keys of a session.
    fn session(&self, list: &str, session: &Session) -> String {
        let mut keys = Keys::default();
        keys.text("id", &session.id);
        if session.is_break {
            keys.bare("break", "true");
        }
        keys.day(session);
        keys.hours(session.start.as_ref(), session.end.as_ref());
        keys.text("room", &session.room);
        keys.text("format", &session.format);
        keys.text("title", &session.title);
        keys.text("lang", &session.lang);
        keys.paragraphs("description", &session.description);
        if session.cancelled {
            keys.bare("cancelled", "true");
        }
        keys.text("level", &session.level);
        if let Some(capacity) = session.capacity {
            keys.bare("capacity", &capacity.to_string());
        }
        keys.text("registration", &session.registration);
        keys.text("video", &session.video);
        if !session.keywords.is_empty() {
            let words: Vec<String> = session.keywords.iter().map(|word| on_one_line(&one_line(word))).collect();
            keys.bare("keywords", &format!("[{}]", words.join(", ")));
        }
        self.people(&mut keys, "speakers", &session.speakers);
        keys.text("moderated-by", &session.moderated_by);
        self.people(&mut keys, "moderators", &session.moderators);
        if session.numbered {
            keys.bare("numbered", "true");
        }
        for item in &session.items {
            self.item(list, &mut keys, item);
        }
        keys.0
    }

    fn item(&self, list: &str, keys: &mut Keys, item: &Item) {
        let _ = write!(keys.0, "\n[[{list}.sessions.items]]\n");
        keys.text("title", &item.title);
        keys.paragraphs("description", &item.description);
        if item.unnumbered {
            keys.bare("unnumbered", "true");
        }
        self.people(keys, "speakers", &item.speakers);
    }

    /// People one a line, each after what is to be looked at.
    fn people(&self, keys: &mut Keys, key: &str, people: &[Appearance]) {
        if people.is_empty() {
            return;
        }
        let _ = writeln!(keys.0, "{key} = [");
        for appearance in people {
            for doubt in &appearance.doubts {
                let _ = writeln!(keys.0, "  # {}", self.doubt(doubt));
            }
            let _ = writeln!(keys.0, "  {{ {} }},", person(appearance));
        }
        let _ = writeln!(keys.0, "]");
    }

    fn practical(&mut self, practical: &Practical) {
        let mut keys = Keys::default();
        keys.text("title", &practical.title);
        keys.paragraphs("text", &practical.text);
        self.table("[[practical]]", &keys.0, &practical.notes);
    }

    fn partners(&mut self, group: &Group) {
        let mut keys = Keys::default();
        keys.text("title", &group.title);
        for member in &group.members {
            keys.0.push_str("\n[[partners.members]]\n");
            keys.text("name", &member.name);
            keys.text("logo", &member.logo);
            keys.text("link", &member.link);
        }
        self.table("[[partners]]", &keys.0, &group.notes);
    }
}

/// Keys of a table, in the order that they are written.
#[derive(Default)]
struct Keys(String);

impl Keys {
    fn bare(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    /// A text on one line, unless it is empty.
    fn text(&mut self, key: &str, value: &str) {
        let value = one_line(value);
        if !value.is_empty() {
            self.bare(key, &on_one_line(&value));
        }
    }

    /// A text of paragraphs, unless there is none.
    fn paragraphs(&mut self, key: &str, paragraphs: &[String]) {
        match paragraphs {
            [] => {}
            [one] if one.chars().count() < 120 && !one.contains('\n') => self.text(key, one),
            _ => {
                let mut text = String::new();
                for (n, paragraph) in paragraphs.iter().enumerate() {
                    if n > 0 {
                        // The entries of a list stay together.
                        let listed = |text: &str| text.starts_with("- ");
                        text.push_str(if listed(paragraph) && listed(&paragraphs[n - 1]) { "\n" } else { "\n\n" });
                    }
                    text.push_str(paragraph);
                }
                text.push('\n');
                self.bare(key, &over_lines(&text));
            }
        }
    }

    fn hours(&mut self, start: Option<&Hour>, end: Option<&Hour>) {
        for (key, hour) in [("start", start), ("end", end)] {
            if let Some(hour) = hour {
                self.text(key, &hour.written);
            }
        }
    }

    fn day(&mut self, session: &Session) {
        if let Some(day) = session.day {
            self.bare("day", &day.to_string());
        }
    }
}

fn person(appearance: &Appearance) -> String {
    let mut fields = Vec::new();
    let mut field = |key: &str, value: &str| {
        if !value.is_empty() {
            fields.push(format!("{key} = {}", on_one_line(&one_line(value))));
        }
    };
    field("name", &appearance.name);
    let role = |role: &Role| {
        let both = [("role", &role.role), ("organisation", &role.organisation)];
        let both = both.iter().filter(|(_, value)| !value.is_empty());
        both.map(|(key, value)| format!("{key} = {}", on_one_line(&one_line(value)))).collect::<Vec<_>>().join(", ")
    };
    match &appearance.roles[..] {
        [] => {}
        [one] => {
            field("role", &one.role);
            field("organisation", &one.organisation);
        }
        several => {
            let several: Vec<String> = several.iter().map(|it| format!("{{ {} }}", role(it))).collect();
            fields.push(format!("roles = [{}]", several.join(", ")));
        }
    }
    fields.join(", ")
}

fn one_line(text: &str) -> String {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(visible).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
