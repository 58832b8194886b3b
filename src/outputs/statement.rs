//! What to paste beside a download: its format, weight, pages and standards, and where the same is found otherwise. Public bodies of
//! France must say so of what they put online (RGAA 4.1, criterion 13.3; law 2005-102, article 47), those of the Union by EN 301 549.

use super::{File, FileKind, Making, Matter, Output, Pages, Product, Promise, screen, weight};
use crate::compose::story::FactKind;
use crate::diagnostic::Diagnostic;
use crate::language::messages::Messages;
use crate::language::wording::{Language, fill};

/// A text in the language of the programme.
pub static STATEMENT: Output = Output {
    name: "statement",
    suffix: "-accessibilite",
    kind: FileKind { extension: "txt" },
    promise: Promise::Use("promise-statement"),
    of_all: true,
    making: Making::Pages(make),
};

fn make(matter: &Matter, pages: &Pages) -> Result<Product, Box<Diagnostic>> {
    let story = matter.story;
    let language = Language::of(&story.language);
    let words = &language.statement;
    let brochure = screen::brochure(matter, pages, 0)?;
    let count = pages.document.pages.len();
    // Weights are worded by the catalogue of messages, which has the plurals of every language.
    let messages = Messages::find(&story.language).unwrap_or(Messages::all()[0]);
    let weight = messages.say(&weight::said(brochure.bytes.len() as u64));
    let pages_said = messages.say(&crate::diagnostic::say("pages").with("n", count));
    let mut lines = vec![
        fill(&words.title, &[("title", &story.title)]),
        String::new(),
        fill(&words.format, &[("weight", &weight), ("pages", &pages_said)]),
        fill(&words.language, &[("language", &language.name)]),
        words.standards.clone(),
        words.tags.clone(),
    ];
    lines.push(match &matter.programme.share.address {
        Some(link) => fill(&words.page_at, &[("address", &link.address)]),
        None => words.page.clone(),
    });
    if let Some(contact) = story.back.facts.iter().find(|fact| fact.kind == FactKind::Contact) {
        lines.push(fill(&words.contact, &[("contact", &contact.value.plain())]));
    }
    let text = lines.join("\r\n") + "\r\n";
    Ok(Product { files: vec![File { part: String::new(), bytes: text.into_bytes() }], ..Product::default() })
}
