//! The story by itself: every sample told as plain text and as fragments of HTML, from what the story says and nothing else.

use livret::compose;
use livret::compose::story::{
    Fact, FactKind, GroupKind, Item, Mark, Moment, Presentation, Section, Session, SessionGroup, Story, TextBlock,
    TextItem, Voice, Words,
};
use livret::programme::{self, Programme};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

fn samples() -> Vec<(String, Programme)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let entries = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut samples: Vec<_> = entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    samples.sort();
    samples
        .into_iter()
        .map(|path| (path.display().to_string(), read(&std::fs::read_to_string(path).unwrap())))
        .collect()
}

fn read(source: &str) -> Programme {
    programme::read(source).programme.expect("a programme without faults")
}

fn story(programme: &Programme) -> Story {
    compose::story(programme)
}

/// Writes a story down, in one form or another.
trait Scribe {
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
struct Plain(String);

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
struct Html(String);

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn marked(words: &Words) -> String {
    let piece = |piece: &programme::Inline| {
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

fn told(story: &Story, scribe: &mut dyn Scribe) {
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

/// What the author wrote and readers are to find, letters and figures alone: typography moves spaces and signs.
fn written(programme: &Programme) -> Vec<String> {
    let event = &programme.event;
    let mut lines = vec![event.title.value.clone()];
    lines.extend(event.series.iter().chain(&event.subtitle).chain(&event.tagline).map(|line| line.value.clone()));
    lines.extend(programme.people.iter().map(|person| person.name.value.clone()));
    for person in &programme.people {
        let profile = &person.profile;
        let said = profile.short_biography.iter().chain(&profile.pronouns).chain(&profile.pronunciation);
        lines.extend(said.chain(&profile.languages).map(|line| line.value.clone()));
    }
    lines.extend(programme.partners.iter().map(|partner| partner.name.value.clone()));
    let plenaries = programme.plenaries.iter();
    lines.extend(plenaries.clone().map(|plenary| plenary.title.value.clone()));
    lines.extend(programme.parcours.iter().map(|parcours| parcours.title.value.clone()));
    let sessions = plenaries.flat_map(|plenary| &plenary.sessions);
    for session in sessions.chain(programme.parcours.iter().flat_map(|parcours| &parcours.sessions)) {
        let items = session.items.iter().filter_map(|item| item.title.as_ref());
        let texts = session.title.iter().chain(&session.format).chain(&session.room).chain(items);
        lines.extend(texts.map(|line| line.value.clone()));
        for block in session.description.iter().flat_map(|prose| &prose.blocks) {
            let paragraphs = match block {
                programme::ProseBlock::Paragraph(pieces) => vec![pieces],
                programme::ProseBlock::Heading(pieces) => vec![pieces],
                programme::ProseBlock::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).collect(),
                programme::ProseBlock::List(items) => items.iter().map(|item| &item.words).collect(),
            };
            lines.extend(paragraphs.iter().map(|pieces| pieces.iter().map(|piece| piece.text.as_str()).collect()));
        }
    }
    lines.iter().map(|line| letters(line)).filter(|line| !line.is_empty()).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_sample_is_told_as_plain_text() {
    for (name, programme) in samples() {
        let mut plain = Plain::default();
        told(&story(&programme), &mut plain);
        let said = letters(&plain.0);
        for line in written(&programme) {
            assert!(said.contains(&line), "{name}: {line} is not told in\n{}", plain.0);
        }
    }
}

/// The tags of fragments, opened and closed.
fn balanced(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').ok_or("a tag that does not end")?;
        match tag.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => {}
            Some(name) => return Err(format!("</{name}> closes nothing")),
            None if tag.starts_with("img ") => {}
            None => open.push(tag.split(' ').next().unwrap_or_default()),
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} stay open")) }
}

fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let name = format!(" {name}=\"");
    html.split(name.as_str()).skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect()
}

#[test]
fn every_sample_is_told_as_fragments_of_html() {
    for (name, programme) in samples() {
        let mut html = Html::default();
        told(&story(&programme), &mut html);
        balanced(&html.0).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let ids = attributes(&html.0, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: an address names one thing");
        for target in attributes(&html.0, "href").iter().filter_map(|address| address.strip_prefix('#')) {
            assert!(unique.contains(target), "{name}: #{target} leads nowhere");
        }
        assert!(attributes(&html.0, "datetime").len() > 2, "{name}: hours are more than words");
        assert!(attributes(&html.0, "alt").iter().all(|words| !words.is_empty()), "{name}");
    }
}

/// The keys of the sessions of a programme, by their titles and hours.
fn keys(source: &str) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for section in story(&read(source)).sections {
        let Section::Parcours(parcours) = section else { continue };
        keys.insert(parcours.title.plain(), parcours.key.to_string());
        for group in parcours.groups {
            let GroupKind::Sessions(sessions) = group.kind else { continue };
            for session in sessions {
                let start = session.when.start.map(|hour| hour.at.to_string()).unwrap_or_default();
                let title = session.title.map(|title| title.plain()).unwrap_or_default();
                keys.insert(format!("{} {title} {start}", parcours.title.plain()), session.key.to_string());
            }
        }
    }
    keys
}

const HEAD: &str =
    "[event]\nlanguage = \"en\"\ntitle = \"Gardens\"\ndate = 2030-05-16\ntime-zone = \"Europe/London\"\n";
const TREES: &str = "[[parcours]]\ntitle = \"Trees\"\n\
    [[parcours.sessions]]\nstart = \"10:00\"\nend = \"11:00\"\ntitle = \"Workshop\"\n\
    [[parcours.sessions]]\nstart = \"14:00\"\nend = \"15:00\"\ntitle = \"Workshop\"\n";
const WATER: &str = "[[parcours]]\nid = \"water\"\ntitle = \"Where the water goes\"\n\
    [[parcours.sessions]]\nid = \"rain\"\nstart = \"10:00\"\nend = \"11:00\"\ntitle = \"Workshop\"\n\
    [[parcours.sessions]]\nstart = \"12:00\"\nend = \"13:00\"\ntitle = \"Workshop 2\"\n";

#[test]
fn keys_survive_a_reordering() {
    let one = keys(&format!("{HEAD}{TREES}{WATER}"));
    assert_eq!(one, keys(&format!("{HEAD}{WATER}{TREES}")));
    let found: BTreeSet<&str> = one.values().map(String::as_str).collect();
    let wanted = [
        "parcours-trees",
        "parcours-water",
        "session-rain",
        "session-workshop",
        "session-workshop-2",
        "session-workshop-3",
    ];
    assert_eq!(found, wanted.into());
}

/// The kickers of the parcours, the line over their cards, and the words over who bears the last one.
fn called(event: &str, parcours: &[&str]) -> (Vec<Option<String>>, Option<String>, Option<String>) {
    let parcours: String =
        parcours.iter().map(|title| format!("[[parcours]]\ntitle = \"{title}\"\nbearers = [\"b\"]\n")).collect();
    let source = format!(
        "[event]\nlanguage = \"fr\"\ntitle = \"T\"\ndate = 2030-05-16\n{event}\n[presentation]\nbody = \"B\"\n{parcours}\
         [[partners]]\ntitle = \"P\"\n[[partners.members]]\nid = \"b\"\nname = \"Bora\"\n"
    );
    let story = story(&read(&source));
    let (mut kickers, mut line, mut borne) = (Vec::new(), None, None);
    for section in &story.sections {
        match section {
            Section::Presentation(Presentation { cards: Some(cards), .. }) => {
                line = cards.introduction.as_ref().map(Words::plain);
                borne = cards.cards.last().and_then(|card| card.borne_by.as_ref()).map(Words::plain);
            }
            Section::Parcours(parcours) => kickers.push(parcours.kicker.as_ref().map(Words::plain)),
            _ => {}
        }
    }
    (kickers, line, borne)
}

#[test]
fn a_house_calls_its_parcours_as_it_likes() {
    let some = |words: &str| Some(words.to_owned());
    let two = ["A", "B"];
    assert_eq!(
        called("", &two),
        (vec![some("Parcours 1"), some("Parcours 2")], some("Les parcours"), some("Porté par Bora"))
    );
    let salle = (vec![some("Salle 1"), some("Salle 2")], some("Les salles"), some("Portée par Bora"));
    assert_eq!(called("parcours-word = \"salle\"", &two), salle);
    let scene = (vec![some("Scène 1"), some("Scène 2")], some("Les scènes"), some("Portée par Bora"));
    assert_eq!(called("parcours-word = \"Scene\"", &two), scene);
    let escale = (vec![some("Escale 1"), some("Escale 2")], None, some("Porté par Bora"));
    assert_eq!(called("parcours-word = \"Escale\"", &two), escale);
    let own = "parcours-word = { one = \"Escale\", several = \"Nos escales\", feminine = true }";
    let escale = (vec![some("Escale 1"), some("Escale 2")], some("Nos escales"), some("Portée par Bora"));
    assert_eq!(called(own, &two), escale);
}

#[test]
fn the_only_parcours_is_not_numbered() {
    for word in ["", "parcours-word = \"Atelier\""] {
        assert_eq!(called(word, &["A"]), (vec![None], None, None), "{word}");
        let source = format!("{HEAD}{word}\n{TREES}").replace("language = \"en\"", "language = \"fr\"");
        let mut plain = Plain::default();
        told(&story(&read(&source)), &mut plain);
        assert!(!plain.0.contains("Parcours") && !plain.0.contains("Atelier"), "{}", plain.0);
    }
}

#[test]
fn a_break_of_all_is_written_once_and_told_between_sessions() {
    let source = format!(
        "{HEAD}[[breaks]]\nstart = \"12:00\"\nend = \"13:00\"\ntitle = \"Soup\"\nroom = \"Orangery\"\n{TREES}\
         [[parcours]]\ntitle = \"Late\"\n[[parcours.sessions]]\nstart = \"14:00\"\nend = \"15:00\"\ntitle = \"Compost\"\n"
    );
    let story = story(&read(&source));
    let told = |title: &str| {
        let of = |section: &Section| match section {
            Section::Parcours(parcours) if parcours.title.plain() == title => Some(parcours.groups.clone()),
            _ => None,
        };
        let groups = story.sections.iter().find_map(of).expect("the parcours is told");
        let names = groups.iter().map(|group| match &group.kind {
            GroupKind::Break { name, .. } => name.plain(),
            GroupKind::Sessions(sessions) => sessions[0].title.as_ref().map(Words::plain).unwrap_or_default(),
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(told("Trees"), ["Workshop", "Soup, Orangery", "Workshop"]);
    // Nothing of it is before the break: there it would only head the page.
    assert_eq!(told("Late"), ["Compost"]);
    let Some(Section::Glance(glance)) = story.sections.iter().find(|section| matches!(section, Section::Glance(_)))
    else {
        panic!("the day is told at a glance")
    };
    let soups = glance.days[0].slots.iter().filter(|slot| slot.titles[0].title.plain() == "Soup");
    assert_eq!(soups.map(|slot| slot.room.as_ref().map(Words::plain)).collect::<Vec<_>>(), [Some("Orangery".into())]);
}

#[test]
fn what_does_not_take_place_says_so_wherever_it_is_named() {
    let cancelled = TREES.replacen("title = \"Workshop\"", "title = \"Workshop\"\ncancelled = true", 1);
    let moved = cancelled.replace("\"15:00\"\ntitle", "\"15:00\"\nmoved = \"to the orangery\"\ntitle");
    let mut plain = Plain::default();
    told(&story(&read(&format!("{HEAD}{moved}"))), &mut plain);
    assert_eq!(plain.0.matches("Cancelled · Workshop").count(), 2, "{}", plain.0);
    assert_eq!(plain.0.matches("Moved · Workshop").count(), 2, "{}", plain.0);
    assert!(plain.0.contains("Moved: to the orangery"), "{}", plain.0);
}

#[test]
fn an_identifier_names_one_thing() {
    let twice = format!("{HEAD}{WATER}{}", TREES.replacen("start", "id = \"rain\"\nstart", 1));
    let found = programme::read(&twice).found;
    assert!(found.iter().any(|fault| fault.code == "duplicate-id" && fault.labels.len() == 2), "{found:?}");
}

#[test]
fn a_night_ends_on_the_next_day_and_knows_its_clocks() {
    let source = format!(
        "{HEAD}[[parcours]]\ntitle = \"Stars\"\n[[parcours.sessions]]\nstart = \"23:00\"\nend = \"1:30\"\ntitle = \"Moon\"\n"
    );
    let story = story(&read(&source));
    let Some(Section::Parcours(parcours)) =
        story.sections.iter().find(|section| matches!(section, Section::Parcours(_)))
    else {
        panic!("a parcours is told")
    };
    let GroupKind::Sessions(sessions) = &parcours.groups[0].kind else { panic!("a session is told") };
    let when = &sessions[0].when;
    let at = |hour: &Option<livret::compose::story::Hour>| hour.as_ref().unwrap().at.to_string();
    assert_eq!((at(&when.start), at(&when.end)), ("2030-05-16 23:00:00".into(), "2030-05-17 01:30:00".into()));
    assert_eq!(when.zone.map(|zone| zone.name()), Some("Europe/London"));
    let kinds: Vec<FactKind> = story.back.facts.iter().map(|fact| fact.kind).collect();
    assert!(kinds.contains(&FactKind::Date) && kinds.contains(&FactKind::Hours), "{kinds:?}");
}

#[test]
fn a_brochure_in_two_languages_says_all_of_both() {
    let programme = read(
        r###"
[event]
title = { fr = "Journées du sol", en = "Days of the soil" }
languages = ["fr", "en"]

[[event.days]]
date = 2030-06-18
start = "9h"
end = "17h"
title = { fr = "Journée des visites", en = "Visits day" }

[presentation]
body = { fr = "Un mot.", en = "A word." }

[[practical]]
title = { fr = "Venir", en = "To come" }
text = { fr = "## Transport\n\nPar le train.\n\n## Accès\n\nPar la cour.", en = "## Transport\n\nBy train.\n\n## Access\n\nThrough the yard." }

[[parcours]]
title = { fr = "Semer", en = "To sow" }
[[parcours.sessions]]
format = { fr = "Atelier", en = "Workshop" }
start = "10h"
end = "11h"
"###,
    );
    let mut plain = Plain::default();
    told(&story(&programme), &mut plain);
    let said = plain.0;
    for words in ["Journée des visites", "Visits day", "Par la cour.", "Through the yard.", "To sow"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    // What a heading heads stands under it, though both languages have the same one.
    let order = ["Par le train.", "Par la cour.", "Transport", "By train.", "Access"];
    let at = order.iter().fold(said.find("Par le train.").unwrap(), |from, words| {
        from + said[from..].find(words).unwrap_or_else(|| panic!("{words} after {}: {said}", &said[from..]))
    });
    assert!(at > 0);
    // A session without a title is called by its format, once.
    let glance = story(&programme).sections.into_iter().find_map(|section| match section {
        Section::Glance(glance) => Some(glance),
        _ => None,
    });
    let slot = &glance.expect("the day is told at a glance").days[0].slots[0];
    assert!(slot.titles[0].title.plain().contains("Workshop") && slot.detail.is_none(), "{slot:?}");
}

#[test]
fn a_section_that_a_language_lacks_takes_no_other_with_it() {
    let source = r#"
[event]
title = { fr = "Journées du sol", en = "Days of the soil" }
languages = ["fr", "en"]
date = 2030-06-18
price = { fr = "12 €", en = "" }

[[parcours]]
title = { fr = "Semer", en = "To sow" }
[[parcours.sessions]]
title = { fr = "Planter", en = "To plant" }
start = "10h"
end = "11h"
"#;
    let mut plain = Plain::default();
    told(&story(&read(source)), &mut plain);
    assert!(plain.0.contains("To plant"), "{}", plain.0);
}
