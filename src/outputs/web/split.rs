//! A folder in place of one file: the whole programme, and a page for each session that can be linked to, shared and printed alone.

use super::page::{Dress, INDEX, Page, called, fact_line};
use super::session::{Held, Told, one};
use super::words::unlinked;
use super::{data, sections};
use crate::compose::story::{
    FactKind, GroupKind, Key, Moment, Plenary, Section, Session, SessionGroup, Story, TextBlock, Words,
};
use crate::diagnostic::Diagnostic;
use crate::language::wording::capitalised;
use crate::outputs::{File, calendar, cards, names};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The folder, after the name of the programme.
const FOLDER: &str = "-web/";

/// What all pages share.
pub(super) const STYLE: &str = "style.css";
pub(super) const SCRIPT: &str = "script.js";

/// What networks show of the whole programme.
pub(super) const CARD: &str = "card.png";

/// A session, or a plenary that has none, with all that is around it.
pub(super) struct Leaf<'s> {
    what: What<'s>,
    pub title: Words,
    pub when: &'s Moment,
    /// "Jeudi 28 août 2025".
    pub day: String,
    parcours: Option<usize>,
    /// The part of the programme that it is in: its key and what it is called.
    within: (Key, Words),
    holder: &'s Words,
    pub file: String,
    /// The file of its card, where there is one.
    pub card: Option<String>,
}

#[derive(Clone, Copy)]
enum What<'s> {
    Session(&'s Session),
    Plenary(&'s Plenary),
}

impl<'s> Leaf<'s> {
    pub(super) fn session(&self) -> Option<&'s Session> {
        match self.what {
            What::Session(session) => Some(session),
            What::Plenary(_) => None,
        }
    }

    fn key(&self) -> &'s Key {
        match self.what {
            What::Session(session) => &session.key,
            What::Plenary(plenary) => &plenary.key,
        }
    }

    pub(super) fn room(&self) -> Option<&'s Words> {
        match self.what {
            What::Session(session) => session.bare_room.as_ref(),
            What::Plenary(plenary) => plenary.bare_room.as_ref(),
        }
    }

    pub(super) fn language(&self) -> Option<&'s str> {
        self.session().and_then(|session| session.language.as_deref())
    }

    pub(super) fn texts(&self) -> &'s [TextBlock] {
        match self.what {
            What::Session(session) => &session.description,
            What::Plenary(plenary) => &plenary.introduction,
        }
    }
}

/// The names of the pages of sessions.
pub(super) fn files(story: &Story) -> BTreeMap<Key, String> {
    let name = |leaf: Leaf| (leaf.key().clone(), leaf.file);
    leaves(story, &|day| day.to_string()).into_iter().map(name).collect()
}

/// Everything that has a page, in reading order. `said` words a day.
fn leaves<'s>(story: &'s Story, said: &dyn Fn(chrono::NaiveDate) -> String) -> Vec<Leaf<'s>> {
    let mut leaves = Vec::new();
    for section in &story.sections {
        match section {
            Section::Plenaries(plenaries) => {
                for plenary in plenaries.all() {
                    let within = (plenary.key.clone(), plenary.title.clone());
                    walk(
                        &plenary.groups,
                        (None, &plenary.title, within.clone()),
                        Some(&plenary.when),
                        said,
                        &mut leaves,
                    );
                    if plenary.groups.iter().all(|group| !matches!(group.kind, GroupKind::Sessions(_))) {
                        leaves.push(Leaf {
                            what: What::Plenary(plenary),
                            title: plenary.title.clone(),
                            when: &plenary.when,
                            day: said(plenary.when.date()),
                            parcours: None,
                            within,
                            holder: &plenary.title,
                            file: format!("{}.html", names::plain(&plenary.key)),
                            card: None,
                        });
                    }
                }
            }
            Section::Parcours(parcours) => {
                let name = [parcours.kicker.as_ref(), Some(&parcours.title)];
                let within = (parcours.key.clone(), Words::joined(name.into_iter().flatten(), " · "));
                walk(&parcours.groups, (Some(parcours.index), &parcours.title, within), None, said, &mut leaves);
            }
            _ => {}
        }
    }
    leaves
}

fn walk<'s>(
    groups: &'s [SessionGroup],
    (parcours, holder, within): (Option<usize>, &'s Words, (Key, Words)),
    of_all: Option<&'s Moment>,
    said: &dyn Fn(chrono::NaiveDate) -> String,
    leaves: &mut Vec<Leaf<'s>>,
) {
    for group in groups {
        let GroupKind::Sessions(sessions) = &group.kind else { continue };
        let shared = sessions.iter().map(|session| &session.when).find(|when| when.hours.is_some()).or(of_all);
        for session in sessions {
            let own = session.when.hours.is_some().then_some(&session.when);
            leaves.push(Leaf {
                what: What::Session(session),
                title: called(session, Some(holder)),
                when: own.or(shared).unwrap_or(&session.when),
                day: said(session.when.date()),
                parcours,
                within: within.clone(),
                holder,
                file: format!("{}.html", names::plain(&session.key)),
                card: None,
            });
        }
    }
}

/// The files of the folder. `sheet` makes the style sheet for all that the pages say.
pub(super) fn folder(page: &mut Page, sheet: &dyn Fn(&str) -> String) -> Result<Vec<File>, Box<Diagnostic>> {
    let story = page.story;
    let language = page.language;
    let said = |day| capitalised(&language.date(day));
    let mut leaves = leaves(story, &said);
    let mut files = Vec::new();
    let mut put = |name: &str, bytes: Vec<u8>| files.push(File { part: format!("{FOLDER}{name}"), bytes });
    // Networks want the whole address of a picture: without one, cards are of no use.
    if page.address.url.is_some() {
        let (card, _) = cards::of_the_event_drawn(page.matter)?;
        put(CARD, card.png());
        for (key, drawn) in cards::of_sessions_drawn(page.matter)? {
            if let Some(leaf) = leaves.iter_mut().find(|leaf| **leaf.key() == *key) {
                let name = format!("{}.png", names::plain(&key));
                put(&name, drawn.png());
                leaf.card = Some(name);
            }
        }
    }
    let calendars: BTreeMap<String, String> = calendar::each(page.matter).into_iter().collect();
    page.whole = true;
    let index = page.body();
    let whole = page.document(&story.title, &data::described(page), &index, &Dress::Beside);
    let mut all = index.0;
    put(INDEX, whole.into_string().into_bytes());
    page.whole = false;
    for n in 0..leaves.len() {
        let calendar = calendars.get(&**leaves[n].key()).map(|text| {
            let name = format!("{}.ics", names::plain(leaves[n].key()));
            put(&name, text.clone().into_bytes());
            name
        });
        let body = body(page, &leaves, n, calendar.as_deref());
        let title = format!("{} · {}", leaves[n].title.plain(), story.cover.title.plain());
        let document = page.document(&title, &data::described_session(page, &leaves[n]), &body, &Dress::Beside);
        put(&leaves[n].file, document.into_string().into_bytes());
        all.push_str(&body.0);
    }
    put(STYLE, sheet(&all).into_bytes());
    put(SCRIPT, super::SCRIPT.as_bytes().to_vec());
    Ok(files)
}

/// The page of a session: what it is a part of, where one goes from it, and all that the programme says of it.
fn body(page: &Page, leaves: &[Leaf], n: usize, calendar: Option<&str>) -> Markup {
    let leaf = &leaves[n];
    let words = page.words;
    let cover = &page.story.cover;
    let place = cover.facts.iter().filter(|fact| matches!(fact.kind, FactKind::Date | FactKind::Place));
    let tint = leaf.parcours.map(|n| page.tint(n));
    let neighbour = |at: Option<usize>| at.and_then(|at| leaves.get(at));
    html! {
        a.skip href="#content" { (words.skip) }
        header #top.head.small {
            div.inside {
                p.series.label { a href=(INDEX) { (unlinked(&cover.title)) } }
                ul.facts role="list" { @for fact in place { (fact_line(fact)) } }
            }
        }
        div.sheet.one {
            main #content tabindex="-1" class=[tint] {
                nav.around aria-label=(words.whole) {
                    ul role="list" {
                        li { a href=(INDEX) { (words.whole) } }
                        @if let Some(before) = neighbour(n.checked_sub(1)) {
                            li { a rel="prev" href=(before.file) { (words.before) span.unseen { " : " (before.title.plain()) } } }
                        }
                        @if let Some(after) = neighbour(Some(n + 1)) {
                            li { a rel="next" href=(after.file) { (words.after) span.unseen { " : " (after.title.plain()) } } }
                        }
                    }
                }
                @match leaf.what {
                    What::Session(session) => {
                        p.kicker.label {
                            @if let Some(n) = leaf.parcours { (page.sign(n)) " " }
                            a href=(page.link(&leaf.within.0)) { (unlinked(&leaf.within.1)) }
                        }
                        p.on { (leaf.day) }
                        (one(page, session, Some(leaf.when), &Told {
                            held: &Held { parcours: leaf.parcours, holder: leaf.holder },
                            level: 1,
                            follows: false,
                            of_all: None,
                        }))
                    }
                    What::Plenary(plenary) => (sections::plenary(page, plenary, 1)),
                }
                p.doors {
                    @if let Some(link) = &page.matter.programme.event.registration { a.door.first href=(link.address) { (words.register) } }
                    @if let Some(name) = calendar { a.door href=(name) download { (words.calendar) } }
                }
            }
        }
        (page.foot(&page.story.back))
    }
}
