//! A story written down, as plain text and as fragments of HTML: from what it says and nothing else.

use livret::compose::story::{
    Fact, GroupKind, Item, Mark, Moment, Section, Session, SessionGroup, Story, TextBlock, TextItem, Voice, Words,
};
use livret::programme::Inline;
use std::fmt::Write;

/// Writes a story down, in one form or another.
pub trait Scribe {
    fn heading(&mut self, level: u8, key: Option<&str>, words: &Words);
    fn paragraph(&mut self, words: &Words);
    fn list(&mut self, items: &[TextItem]);
    fn fact(&mut self, fact: &Fact);
    fn moment(&mut self, moment: &Moment);
    fn picture(&mut self, mark: &Mark);
    fn link(&mut self, key: &str, words: &Words);
}

/// A line for each thing said.
#[derive(Default)]
pub struct Plain(pub String);

impl Scribe for Plain {
    fn heading(&mut self, level: u8, _: Option<&str>, words: &Words) {
        writeln!(self.0, "{} {}", "#".repeat(level.into()), words.plain()).unwrap();
    }
    fn paragraph(&mut self, words: &Words) {
        writeln!(self.0, "{}", words.plain()).unwrap();
    }
    fn list(&mut self, items: &[TextItem]) {
        for item in items {
            writeln!(self.0, "{}{} {}", "  ".repeat(item.depth), item.label.plain(), item.words.plain()).unwrap();
        }
    }
    fn fact(&mut self, fact: &Fact) {
        let label = fact.label.as_ref().map(|label| format!("{}: ", label.plain())).unwrap_or_default();
        writeln!(self.0, "{label}{}", fact.value.plain()).unwrap();
    }
    fn moment(&mut self, moment: &Moment) {
        moment.hours.iter().for_each(|hours| writeln!(self.0, "{}", hours.plain()).unwrap());
    }
    fn picture(&mut self, mark: &Mark) {
        writeln!(self.0, "{}", mark.name.plain()).unwrap();
    }
    fn link(&mut self, _: &str, words: &Words) {
        writeln!(self.0, "{}", words.plain()).unwrap();
    }
}

/// Fragments of a page of the web.
#[derive(Default)]
pub struct Html(pub String);

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn marked(words: &Words) -> String {
    let piece = |piece: &Inline| {
        let mut html = escaped(&piece.text);
        for (mark, asked) in [("em", piece.emphasis), ("strong", piece.strong)] {
            html = if asked { format!("<{mark}>{html}</{mark}>") } else { html };
        }
        match &piece.link {
            Some(address) => format!("<a href=\"{}\">{html}</a>", escaped(address)),
            None => html,
        }
    };
    words.pieces.iter().map(piece).collect()
}

impl Scribe for Html {
    fn heading(&mut self, level: u8, key: Option<&str>, words: &Words) {
        let id = key.map(|key| format!(" id=\"{}\"", escaped(key))).unwrap_or_default();
        writeln!(self.0, "<h{level}{id}>{}</h{level}>", marked(words)).unwrap();
    }
    fn paragraph(&mut self, words: &Words) {
        writeln!(self.0, "<p>{}</p>", marked(words)).unwrap();
    }
    fn list(&mut self, items: &[TextItem]) {
        let items = items.iter().map(|item| format!("<li>{} {}</li>", marked(&item.label), marked(&item.words)));
        writeln!(self.0, "<ul>{}</ul>", items.collect::<String>()).unwrap();
    }
    fn fact(&mut self, fact: &Fact) {
        let kind = format!("{:?}", fact.kind).to_lowercase();
        writeln!(self.0, "<p class=\"{kind}\">{}</p>", marked(&fact.value)).unwrap();
    }
    fn moment(&mut self, moment: &Moment) {
        for hour in moment.start.iter().chain(&moment.end) {
            let at = hour.at.format("%Y-%m-%dT%H:%M");
            writeln!(self.0, "<time datetime=\"{at}\">{}</time>", marked(&hour.words)).unwrap();
        }
    }
    fn picture(&mut self, mark: &Mark) {
        let name = marked(&mark.name);
        match &mark.logo {
            Some(logo) => {
                let path = escaped(&logo.path().display().to_string());
                writeln!(self.0, "<img src=\"{path}\" alt=\"{}\">", escaped(&mark.alternative)).unwrap();
            }
            None => writeln!(self.0, "<p>{name}</p>").unwrap(),
        }
    }
    fn link(&mut self, key: &str, words: &Words) {
        writeln!(self.0, "<a href=\"#{}\">{}</a>", escaped(key), marked(words)).unwrap();
    }
}

pub fn told(story: &Story, scribe: &mut dyn Scribe) {
    let cover = &story.cover;
    cover.series.iter().for_each(|series| scribe.paragraph(series));
    scribe.heading(1, None, &cover.title);
    cover.subtitle.iter().for_each(|subtitle| scribe.paragraph(subtitle));
    cover.facts.iter().for_each(|fact| scribe.fact(fact));
    cover.marks.iter().flat_map(|marks| &marks.marks).for_each(|mark| scribe.picture(mark));
    for section in &story.sections {
        tell_section(section, scribe);
    }
    scribe.heading(2, None, &story.back.call);
    story.back.facts.iter().for_each(|fact| scribe.fact(fact));
    story.back.code.iter().for_each(|code| scribe.paragraph(&code.caption));
}

fn tell_section(section: &Section, scribe: &mut dyn Scribe) {
    let key = section.key();
    match section {
        Section::Presentation(presentation) => {
            scribe.heading(2, Some(&key), &presentation.title);
            blocks(&presentation.lead, scribe);
            blocks(&presentation.body, scribe);
            for card in presentation.cards.iter().flat_map(|cards| &cards.cards) {
                card.number.iter().for_each(|number| scribe.paragraph(number));
                scribe.link(&card.key, &card.title);
                card.borne_by.iter().for_each(|words| scribe.paragraph(words));
            }
        }
        Section::Glance(glance) => {
            scribe.heading(2, Some(&key), &glance.title);
            for day in &glance.days {
                scribe.heading(3, None, &day.name);
                for slot in &day.listed {
                    scribe.paragraph(&slot.hours);
                    for title in &slot.titles {
                        match &title.session {
                            Some(key) => scribe.link(key, &title.title),
                            None => scribe.paragraph(&title.title),
                        }
                    }
                }
            }
        }
        Section::Plenaries(plenaries) => {
            for plenary in plenaries.all() {
                plenary.kicker.iter().for_each(|kicker| scribe.paragraph(kicker));
                scribe.heading(2, Some(&plenary.key), &plenary.title);
                plenary.facts.iter().for_each(|fact| scribe.fact(fact));
                blocks(&plenary.introduction, scribe);
                groups(&plenary.groups, scribe);
            }
        }
        Section::Parcours(parcours) => {
            parcours.kicker.iter().for_each(|kicker| scribe.paragraph(kicker));
            scribe.heading(2, Some(&key), &parcours.title);
            parcours.bearers.iter().flat_map(|row| &row.marks).for_each(|mark| scribe.picture(mark));
            blocks(&parcours.introduction, scribe);
            groups(&parcours.groups, scribe);
        }
        Section::Highlights(highlights) => {
            for figure in &highlights.figures {
                scribe.paragraph(&figure.value);
                scribe.paragraph(&figure.text);
            }
            for quote in &highlights.quotes {
                scribe.paragraph(&quote.text);
                quote.author.iter().chain(&quote.role).for_each(|words| scribe.paragraph(words));
            }
        }
        Section::Practical(practical) => {
            scribe.heading(2, Some(&key), &practical.title);
            practical.facts.iter().for_each(|fact| scribe.fact(fact));
            for note in &practical.notes {
                scribe.heading(3, None, &note.title);
                blocks(&note.text, scribe);
            }
        }
        Section::Page(page) => {
            scribe.heading(2, Some(&key), &page.title);
            blocks(&page.text, scribe);
            let signed = page.signature.iter().flat_map(|signature| signature.name.iter().chain(&signature.role));
            signed.for_each(|words| scribe.paragraph(words));
        }
        Section::Adverts(_) => {}
        Section::Profiles(profiles) => {
            scribe.heading(2, Some(&key), &profiles.title);
            for profile in &profiles.profiles {
                scribe.heading(3, None, &profile.name);
                profile.roles.iter().for_each(|role| scribe.paragraph(&role.joined()));
                profile.facts.iter().for_each(|fact| scribe.fact(fact));
                blocks(&profile.biography, scribe);
            }
        }
        Section::Index(index) => {
            scribe.heading(2, Some(&key), &index.title);
            for entry in &index.entries {
                scribe.heading(3, Some(&entry.key), &entry.sorted);
                entry.sessions.iter().for_each(|session| scribe.link(session, &entry.sorted));
            }
        }
        Section::Partners(partners) => {
            scribe.heading(2, Some(&key), &partners.title);
            for group in &partners.groups {
                group.title.iter().for_each(|title| scribe.heading(3, None, title));
                for cell in &group.cells {
                    cell.caption.iter().for_each(|caption| scribe.paragraph(caption));
                    scribe.picture(&cell.mark);
                }
            }
        }
    }
}

fn blocks(blocks: &[TextBlock], scribe: &mut dyn Scribe) {
    for block in blocks {
        match block {
            TextBlock::Paragraph(words) => scribe.paragraph(words),
            TextBlock::List(items) => scribe.list(items),
            TextBlock::Heading(words) => scribe.heading(4, None, words),
            TextBlock::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| scribe.paragraph(cell));
            }
        }
    }
}

fn groups(groups: &[SessionGroup], scribe: &mut dyn Scribe) {
    for group in groups {
        group.day.iter().for_each(|day| scribe.heading(3, None, day));
        match &group.kind {
            GroupKind::Break { when, name } => {
                scribe.moment(when);
                scribe.paragraph(name);
            }
            GroupKind::Sessions(sessions) => sessions.iter().for_each(|session| tell_session(session, scribe)),
        }
    }
}

fn tell_session(session: &Session, scribe: &mut dyn Scribe) {
    scribe.moment(&session.when);
    let nameless = Words::own("");
    scribe.heading(3, Some(&session.key), session.title.as_ref().unwrap_or(&nameless));
    session.format.iter().chain(&session.room).for_each(|words| scribe.paragraph(words));
    blocks(&session.description, scribe);
    voices(&session.people, scribe);
    session.particulars.iter().for_each(|fact| scribe.fact(fact));
    for Item { title, description, people, .. } in &session.items {
        title.iter().for_each(|title| scribe.heading(4, None, title));
        blocks(description, scribe);
        voices(people, scribe);
    }
    session.moderation.iter().for_each(|words| scribe.paragraph(words));
}

fn voices(voices: &[Voice], scribe: &mut dyn Scribe) {
    for voice in voices {
        match &voice.person {
            Some(key) => scribe.link(key, &voice.name),
            None => scribe.paragraph(&voice.name),
        }
        voice.roles.iter().for_each(|role| scribe.paragraph(&role.joined()));
        voice.biography.iter().for_each(|words| scribe.paragraph(words));
    }
}
