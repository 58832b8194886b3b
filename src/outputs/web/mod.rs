//! The page of the web: the whole programme in one file that asks nothing of any server.
//!
//! It is told from the story, as the brochure is, with the colours, the type and the art of the theme. Scripts add search, filters and a
//! programme of one's own; everything is there without them.

mod art;
mod colours;
mod data;
mod faces;
mod glance;
mod page;
mod pictures;
mod sections;
mod session;
mod split;
mod words;

pub(super) use data::shortened;
pub(super) use page::called;

use super::{File, FileKind, Making, Matter, Output, Pages, Product, Promise, calendar, names};
use crate::compose::story::Section;
use crate::diagnostic::Diagnostic;
use crate::language::wording::Language;
use crate::picture::{self, PictureId};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use page::{Dress, Page};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// One file: text, style, type, art and pictures.
pub static WEB: Output = Output {
    name: "web",
    suffix: "",
    kind: FileKind { extension: "html" },
    promise: Promise::Standards(&["HTML", "WCAG 2.1 AA"]),
    of_all: true,
    making: Making::Pages(make),
};

/// How the page looks, but for the colours and the type of the theme.
const STYLE: &str = include_str!("../../../assets/web/page.css");

/// What it does where scripts run.
pub(super) const SCRIPT: &str = include_str!("../../../assets/web/page.js");

/// Pixels across the photograph of the head.
const PHOTOGRAPH: u32 = 1400;

/// What the page is called where it is put.
pub(super) struct Address {
    /// Of its files, without their endings.
    pub stem: String,
    /// Where it will be found, where the author says so.
    pub url: Option<String>,
}

fn make(matter: &Matter, pages: &Pages) -> Result<Product, Box<Diagnostic>> {
    let story = matter.story;
    let mut page = page(matter, pages);
    let sheet = |said: &str| style(matter, said);
    if matter.programme.share.is_split() {
        page.own = split::files(story);
        let told = names::told(page.own.keys().map(|key| &**key));
        return Ok(Product { files: split::folder(&mut page, &sheet)?, told, ..Product::default() });
    }
    let body = page.body();
    let css = sheet(&body.0);
    let html = page.document(&story.title, &data::described(&page), &body, &Dress::Within(&css)).into_string();
    Ok(Product { files: vec![File { part: String::new(), bytes: html.into_bytes() }], ..Product::default() })
}

/// The style sheet, with the letters of all that is said.
fn style(matter: &Matter, said: &str) -> String {
    let sheet = faces::style_sheet(matter.theme, matter.fonts, said);
    format!(
        "{}{}{}{}",
        sheet.rules,
        colours::variables(matter.theme, matter.story.parcours.max(1)),
        colours::type_scale(matter.theme, &sheet),
        compact(STYLE)
    )
}

fn page<'a>(matter: &'a Matter<'a>, pages: &Pages) -> Page<'a> {
    let story = matter.story;
    let language = Language::of(&story.language);
    let accents = matter.theme.accents_for(story.parcours);
    let brief = calendar::brief(matter);
    let people = story.sections.iter().filter_map(|section| match section {
        Section::Index(index) => Some(index.entries.iter().map(|entry| entry.key.clone())),
        _ => None,
    });
    let photograph = story.cover.picture.as_ref().filter(|_| matter.theme.shows_photographs());
    Page {
        matter,
        story,
        theme: matter.theme,
        language,
        words: &language.web,
        colours: accents.iter().map(|accent| accent.vivid).collect(),
        places: Page::places(story),
        people: people.flatten().collect(),
        entries: brief.entries,
        calendar: BASE64_STANDARD.encode(brief.text),
        art: art::of_the_cover(&pages.document, matter.theme),
        photograph: photograph.and_then(|id| source(matter, id, PHOTOGRAPH)),
        address: Address {
            stem: stem(&story.cover.title.plain()),
            url: matter.programme.share.address.as_ref().map(|link| link.address.clone()),
        },
        own: BTreeMap::new(),
        whole: true,
        sources: RefCell::default(),
    }
}

/// A picture in the page itself.
pub(super) fn source(matter: &Matter, id: &PictureId, width: u32) -> Option<String> {
    let picture = matter.pictures.find(id)?;
    let shown = picture::for_browsers(&matter.pictures.all()[picture], width)?;
    Some(format!("data:{};base64,{}", shown.kind, BASE64_STANDARD.encode(shown.bytes)))
}

/// A style sheet without its comments and line ends: both are for whoever reads it here.
fn compact(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        small.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    small.lines().map(str::trim).collect::<Vec<_>>().join("")
}

/// Small letters, figures and hyphens of the first words.
pub(super) fn stem(title: &str) -> String {
    let plain = names::plain(title);
    let words: Vec<&str> = plain.split('-').take(6).collect();
    if title.chars().any(|c| c.is_ascii_alphanumeric()) { words.join("-") } else { "programme".to_string() }
}
