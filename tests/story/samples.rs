//! Every sample told: nothing of it is missing, and every address in it leads somewhere.

use super::scribes::{Html, Plain, told};
use super::{read, story};
use livret::programme::{self, Programme};
use std::collections::BTreeSet;
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
