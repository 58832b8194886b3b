//! The agenda: a line for each session, in a plain text, to paste where no file can go.

use super::{File, FileKind, Making, Matter, Output, Product, Promise};
use crate::compose::story::{GroupKind, Section, Session, SessionGroup};
use crate::diagnostic::Diagnostic;

/// A text in UTF-8.
pub static AGENDA: Output = Output {
    name: "agenda",
    suffix: "-agenda",
    kind: FileKind { extension: "txt" },
    promise: Promise::Standards(&["UTF-8"]),
    of_all: false,
    making: Making::Story(make),
};

fn make(matter: &Matter) -> Result<Product, Box<Diagnostic>> {
    let mut text = format!("{}\n\n", matter.story.title);
    for section in &matter.story.sections {
        match section {
            Section::Plenaries(plenaries) => plenaries.all().for_each(|plenary| lines(&plenary.groups, &mut text)),
            Section::Parcours(parcours) => lines(&parcours.groups, &mut text),
            _ => {}
        }
    }
    Ok(Product { files: vec![File { part: String::new(), bytes: text.into_bytes() }], ..Product::default() })
}

fn lines(groups: &[SessionGroup], text: &mut String) {
    for group in groups {
        if let GroupKind::Sessions(sessions) = &group.kind {
            sessions.iter().for_each(|session| line(session, text));
        }
    }
}

/// Hours, title, room: what there is of them.
fn line(session: &Session, text: &mut String) {
    let parts = [&session.when.hours, &session.title, &session.bare_room].into_iter().flatten();
    let parts: Vec<String> = parts.map(|words| words.plain()).collect();
    text.push_str(&parts.join(" · "));
    text.push('\n');
}
