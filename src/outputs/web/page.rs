//! The page from its first line to its last.

use super::words::{blocks, marked, unlinked};
use super::{Address, art, glance, sections};
use crate::compose::story::{Back, Fact, FactKind, GroupKind, Key, Section, Session, SessionGroup, Story, Words};
use crate::language::wording::Language;
use crate::language::wordings::WebWordings;
use crate::outputs::Matter;
use crate::picture::PictureId;
use crate::theme::{CoverStyle, Theme};
use crate::units::Colour;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What every part of the page may ask.
pub(super) struct Page<'a> {
    pub matter: &'a Matter<'a>,
    pub story: &'a Story,
    pub theme: &'a Theme,
    pub language: &'static Language,
    pub words: &'static WebWordings,
    /// The vivid tone of each parcours.
    pub colours: Vec<Colour>,
    /// What a key names: links lead to what is there alone.
    pub places: BTreeMap<Key, Place>,
    /// Who stands in the index.
    pub people: BTreeSet<Key>,
    /// The entry of the calendar that belongs to a session or a plenary.
    pub entries: BTreeMap<String, String>,
    /// The calendar of the whole event.
    pub calendar: String,
    /// What the art of the cover is drawn as.
    pub art: Option<Markup>,
    /// The photograph of the cover, as a source of an image.
    pub photograph: Option<String>,
    /// What the file is called, without its ending.
    pub address: Address,
    /// Where a session has a page of its own: the name of its file.
    pub own: BTreeMap<Key, String>,
    /// Whether this page is the whole programme: links to its parts lead to another file elsewhere.
    pub whole: bool,
    /// Pictures that were made ready, by how wide they are shown.
    pub sources: RefCell<HashMap<(PictureId, u32), Option<String>>>,
}

/// The file of the whole programme, in a folder of pages.
pub(super) const INDEX: &str = "index.html";

/// Where style and script stand.
pub(super) enum Dress<'c> {
    /// In the page itself; the style sheet.
    Within(&'c str),
    /// In files beside it.
    Beside,
}

/// A session, where it is told of elsewhere.
pub(super) struct Place {
    pub title: Words,
    pub hours: Option<Words>,
}

impl<'a> Page<'a> {
    /// Every session, whoever it is for, with its key.
    pub(super) fn places(story: &Story) -> BTreeMap<Key, Place> {
        let mut places = BTreeMap::new();
        for section in &story.sections {
            match section {
                Section::Plenaries(plenaries) => {
                    for plenary in plenaries.all() {
                        let hours = plenary.when.hours.clone();
                        places
                            .insert(plenary.key.clone(), Place { title: plenary.title.clone(), hours: hours.clone() });
                        note(&plenary.groups, Some(&plenary.title), hours.as_ref(), &mut places);
                    }
                }
                Section::Parcours(parcours) => note(&parcours.groups, Some(&parcours.title), None, &mut places),
                _ => {}
            }
        }
        places
    }

    /// A room, with its number on the plan where the plan is: on the page of the whole.
    pub(super) fn room<'r>(&self, numbered: &'r Words, bare: Option<&'r Words>) -> &'r Words {
        bare.filter(|_| !self.whole).unwrap_or(numbered)
    }

    /// Where a link to a part of the programme leads.
    pub(super) fn link(&self, key: &str) -> String {
        if self.whole { format!("#{key}") } else { format!("{INDEX}#{key}") }
    }

    /// The whole address of a file beside the page, where the author says where it will be found.
    pub(super) fn beside(&self, file: &str) -> Option<String> {
        let address = self.address.url.as_deref()?;
        let url = url::Url::parse(address).ok()?;
        let folder = url.path().rsplit('/').next().is_none_or(|last| !last.contains('.'));
        let base =
            if folder && !url.path().ends_with('/') { format!("{}/", url.path()) } else { url.path().to_string() };
        let mut base_url = url.clone();
        base_url.set_path(&base);
        base_url.set_query(None);
        base_url.set_fragment(None);
        base_url.join(file).ok().map(String::from)
    }

    /// A picture in the page itself.
    pub(super) fn source(&self, id: &PictureId, width: u32) -> Option<String> {
        let made = self.sources.borrow().get(&(id.clone(), width)).cloned();
        made.unwrap_or_else(|| {
            let source = super::source(self.matter, id, width);
            self.sources.borrow_mut().insert((id.clone(), width), source.clone());
            source
        })
    }

    /// The class that gives a part of the page the colours of its parcours.
    pub(super) fn tint(&self, parcours: usize) -> String {
        format!("p{parcours}")
    }

    pub(super) fn sign(&self, parcours: usize) -> Markup {
        art::sign(self.theme, &self.colours, parcours)
    }

    /// The document; `title` is what browsers call it, `described` what it says to programs.
    pub(super) fn document(&self, title: &str, described: &Markup, body: &Markup, dress: &Dress) -> Markup {
        let story = self.story;
        html! {
            (DOCTYPE)
            html lang=(story.language) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) }
                    (described)
                    meta name="color-scheme" content="light dark";
                    @match dress {
                        Dress::Within(css) => style { (PreEscaped(css)) },
                        Dress::Beside => link rel="stylesheet" href=(super::split::STYLE);,
                    }
                }
                // What is kept of the programme is kept under one name, on whatever page.
                body data-store=(story.title) {
                    (body)
                    @match dress {
                        Dress::Within(_) => script { (PreEscaped(super::SCRIPT)) },
                        Dress::Beside => script src=(super::split::SCRIPT) {},
                    }
                }
            }
        }
    }

    /// What stands in the page, in reading order.
    pub(super) fn body(&self) -> Markup {
        let of_the_programme =
            |section: &Section| matches!(section, Section::Glance(_) | Section::Plenaries(_) | Section::Parcours(_));
        let programme = self.story.sections.iter().position(of_the_programme);
        html! {
            a.skip href="#content" { (self.words.skip) }
            (self.head())
            div.sheet {
                (self.contents())
                main #content tabindex="-1" {
                    @for (n, section) in self.story.sections.iter().enumerate() {
                        @if Some(n) == programme { (self.controls()) }
                        (sections::section(self, section))
                    }
                }
            }
            (self.foot(&self.story.back))
        }
    }

    /// The head: what the event is, when and where, and what one does about it.
    fn head(&self) -> Markup {
        let cover = &self.story.cover;
        let style = match self.theme.cover.style {
            CoverStyle::Motif => "head night",
            CoverStyle::Photo => "head photo",
            CoverStyle::Plain => "head plain",
            CoverStyle::Poster => "head photo",
        };
        html! {
            header #top class=(style) {
                @if let Some(photograph) = &self.photograph {
                    img.art src=(photograph) alt="";
                } @else if let Some(art) = &self.art {
                    (art)
                }
                div.inside {
                    (self.house_logo())
                    @if let Some(series) = &cover.series { p.series.label { (marked(series)) } }
                    h1.cover-title { (marked(&cover.title)) }
                    @if let Some(subtitle) = &cover.subtitle { p.subtitle.cover-subtitle { (marked(subtitle)) } }
                    @if !cover.facts.is_empty() {
                        ul.facts role="list" { @for fact in &cover.facts { (fact_line(fact)) } }
                    }
                    (self.doors())
                }
            }
        }
    }

    fn house_logo(&self) -> Markup {
        let Some(logo) = &self.story.cover.logo else { return html! {} };
        let dark = self.theme.title_surface().dark;
        let (id, plate) = match (&logo.logo_on_dark, &logo.logo) {
            (Some(own), _) if dark => (own, false),
            (_, Some(own)) => (own, dark),
            (Some(own), None) => (own, false),
            (None, None) => return html! {},
        };
        let Some(source) = self.source(id, 480) else { return html! {} };
        html! { img class={ "house" @if plate { " plate" } } src=(source) alt=(logo.alternative); }
    }

    /// The buttons: to register, to connect, to take the hours along.
    fn doors(&self) -> Markup {
        let event = &self.matter.programme.event;
        let words = self.words;
        html! {
            p.doors {
                @if let Some(link) = &event.registration { a.door.first href=(link.address) { (words.register) } }
                @if let Some(link) = &event.online_space { a.door href=(link.address) { (words.connect) } }
                @if !self.calendar.is_empty() {
                    a.door #calendar download={ (self.address.stem) ".ics" } href={ "data:text/calendar;charset=utf-8;base64," (self.calendar) } {
                        (words.calendar)
                    }
                }
            }
        }
    }

    /// The way around the page.
    fn contents(&self) -> Markup {
        let entries = self.story.sections.iter().flat_map(|section| self.entry(section));
        html! {
            nav.contents aria-label=(self.language.words.contents) {
                ul role="list" {
                    @for (key, number, title, parcours) in entries {
                        li class=[parcours.map(|n| self.tint(n))] {
                            a href=(self.link(&key)) {
                                @if let Some(n) = parcours { (self.sign(n)) }
                                span { @if let Some(number) = number { small { (number.plain()) } " " } (unlinked(&title)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn entry(&self, section: &Section) -> Vec<(Key, Option<Words>, Words, Option<usize>)> {
        let key = section.key();
        match section {
            Section::Presentation(presentation) => vec![(key, None, presentation.title.clone(), None)],
            Section::Glance(glance) => vec![(key, None, glance::title(glance), None)],
            Section::Plenaries(plenaries) => {
                plenaries.all().map(|plenary| (plenary.key.clone(), None, plenary.running.clone(), None)).collect()
            }
            Section::Parcours(parcours) => vec![(key, None, parcours.running.clone(), Some(parcours.index))],
            Section::Highlights(_) => Vec::new(),
            Section::Practical(practical) => vec![(key, None, practical.title.clone(), None)],
            Section::Page(page) => vec![(key, None, page.title.clone(), None)],
            Section::Adverts(_) => Vec::new(),
            Section::Profiles(profiles) => vec![(key, None, profiles.title.clone(), None)],
            Section::Index(index) => vec![(key, None, index.title.clone(), None)],
            Section::Partners(partners) => vec![(key, None, partners.title.clone(), None)],
        }
    }

    /// What scripts bring to life: search, filters, the programme of one's own. Without scripts nobody sees it.
    fn controls(&self) -> Markup {
        let words = self.words;
        let found = super::session::Kinds::of(self.story);
        if found.sessions < 2 {
            return html! {};
        }
        html! {
            form.controls hidden role="search" aria-label=(words.filter) data-one=(words.found_one) data-many=(words.found_many) data-none=(words.found_none) data-mine=(words.mine) {
                p.field.wide { label for="search" { (words.search) } input #search type="search" autocomplete="off"; }
                (choice("day", &words.day, &words.all_days, &found.days))
                (choice("track", &words.track, &words.all_tracks, &found.parcours))
                (choice("room", &self.language.words.room, &words.all_rooms, &found.rooms))
                p.keeping {
                    button #mine type="button" aria-pressed="false" { (words.mine) }
                    " " button #take type="button" hidden { (words.take) }
                    " " button #all type="reset" hidden { (words.all) }
                }
                p #found role="status" {}
                p.quiet.note { (words.kept_here) }
            }
        }
    }

    /// The foot: how to take part, whom to ask, who makes it.
    pub(super) fn foot(&self, back: &Back) -> Markup {
        let walled = self.story.sections.iter().any(|section| matches!(section, Section::Partners(_)));
        html! {
            footer.foot {
                div.inside {
                    h2.section-title { (marked(&back.call)) }
                    (sections::facts(&back.facts, "facts"))
                    @if let Some(code) = &back.code { p { a href=(code.address) { (unlinked(&code.caption)) } } }
                    @if !walled && !back.marks.is_empty() {
                        ul.wall role="list" { @for mark in &back.marks { li { (sections::mark(self, mark)) } } }
                    }
                    p.up { a href="#top" { (self.words.top) } }
                }
            }
        }
    }
}

fn note(groups: &[SessionGroup], holder: Option<&Words>, hours: Option<&Words>, places: &mut BTreeMap<Key, Place>) {
    for group in groups {
        let GroupKind::Sessions(sessions) = &group.kind else { continue };
        let shared = sessions.iter().find_map(|session| session.when.hours.as_ref()).or(hours);
        for session in sessions {
            let hours = session.when.hours.as_ref().or(shared).cloned();
            places.insert(session.key.clone(), Place { title: called(session, holder), hours });
        }
    }
}

/// What a session is called where it has no title: its format, its people, or what it is a part of.
pub(in crate::outputs) fn called(session: &Session, holder: Option<&Words>) -> Words {
    let people = || Words::joined(session.people.iter().map(|voice| &voice.name), ", ");
    let words = session.title.clone().or_else(|| session.format.clone()).unwrap_or_else(people);
    if words.is_empty() { holder.cloned().unwrap_or(words) } else { words }
}

pub(super) fn fact_line(fact: &Fact) -> Markup {
    let class = match fact.kind {
        FactKind::Date => Some("date"),
        FactKind::Tagline => Some("tagline"),
        _ => None,
    };
    html! { li class=[class] { (marked(&fact.value)) } }
}

/// A choice among several; nothing where there is nothing to choose from.
fn choice(name: &str, label: &str, all: &str, choices: &[(String, String)]) -> Markup {
    if choices.len() < 2 {
        return html! {};
    }
    html! {
        p.field {
            label for=(name) { (label) }
            select #(name) data-filter=(name) {
                option value="" { (all) }
                @for (value, shown) in choices { option value=(value) { (shown) } }
            }
        }
    }
}

/// Text in larger type, then the rest.
pub(super) fn opening(lead: &[crate::compose::story::TextBlock], body: &[crate::compose::story::TextBlock]) -> Markup {
    html! {
        @if !lead.is_empty() { div.opening { (blocks(lead, Some("lead"))) } }
        @if !body.is_empty() { div.prose { (blocks(body, None)) } }
    }
}
