//! From the story to pages: every component sets its blocks, the flow breaks them, the running lines close them.

mod advert;
mod art;
mod back;
mod band;
mod blank;
pub(crate) mod block;
pub(crate) mod card;
mod contents;
mod copy;
mod cover;
mod cover_date;
mod enlarged;
pub(crate) mod extent;
mod fillers;
pub(crate) mod fingerprint;
mod flow;
mod free_page;
mod furniture;
pub(crate) mod gathered;
mod glance;
pub(crate) mod ground;
mod highlights;
mod icon;
mod illustration;
mod index;
mod items;
mod look;
mod makeup;
mod marks;
mod mentions;
mod notes;
pub(crate) mod page;
mod parcours;
mod people;
mod pictures;
mod plan;
mod planned;
mod plenaries;
mod practical;
mod presentation;
mod profiles;
mod prose;
mod run;
mod running;
mod session;
pub(crate) mod set_text;
mod shaped;
mod sheets;
mod table;
mod tabs;
mod targets;
#[cfg(test)]
mod tests;
mod title;
pub(crate) mod touch;
pub(crate) mod typesetter;
mod wall;
mod way_back;
mod ways;

pub(crate) use copy::{Whole, copy};
pub(crate) use pictures::{Look, Pictures};
pub(crate) use shaped::Shaped;

use crate::compose::story::{Back, FactKind, Practical, Section, Story};
use crate::diagnostic::Diagnostic;
use crate::text::Fonts;
use crate::theme::Theme;
use blank::Blank;
use extent::Spending;
use furniture::Furniture;
use makeup::{Component, Makeup};
use notes::Notes;
use page::{Document, Metadata, Structure, TagRole, Weighed};
use sheets::Sheets;
use targets::Targets;
use typesetter::{Density, Typesetter};
use way_back::WayBack;

/// Lays a story out.
///
/// `spending` says how many pages are filled or saved for the sake of the binding.
pub(crate) fn layout(
    story: &Story,
    theme: &Theme,
    fonts: &Fonts,
    pictures: &Pictures,
    date: i64,
    spending: Spending,
) -> (Document, Vec<Diagnostic>) {
    let (document, diagnostics, _) = layout_from(Shaped::default(), story, theme, fonts, pictures, date, spending);
    (document, diagnostics)
}

/// The same from what was shaped for an earlier state of the brochure. It gives back what to remember for the next.
pub(crate) fn layout_from(
    shaped: Shaped,
    story: &Story,
    theme: &Theme,
    fonts: &Fonts,
    pictures: &Pictures,
    date: i64,
    spending: Spending,
) -> (Document, Vec<Diagnostic>, Shaped) {
    let mut made = laid_out(shaped, story, theme, fonts, pictures, date, spending);
    // What a small event has to tell begins under its presentation: a closer one may save a page.
    let presented = story.sections.iter().any(|section| matches!(section, Section::Presentation(_)));
    if is_small(story) && presented && !theme.page.is_stacked() {
        for presentation in [Density::Snug, Density::Tight] {
            let closer = Spending { presentation, ..spending };
            let (document, found, shaped) = laid_out(made.2, story, theme, fonts, pictures, date, closer);
            if document.pages.len() < made.0.pages.len() {
                return (document, found, shaped);
            }
            made.2 = shaped;
        }
    }
    made
}

fn laid_out(
    shaped: Shaped,
    story: &Story,
    theme: &Theme,
    fonts: &Fonts,
    pictures: &Pictures,
    date: i64,
    spending: Spending,
) -> (Document, Vec<Diagnostic>, Shaped) {
    let accents = theme.accents_for(story.parcours);
    let mut ts = Typesetter::new(fonts, theme, accents, &story.language, pictures);
    ts.shaped = shaped.begin(fonts, theme);
    ts.cover_picture = story.cover.picture.as_ref().and_then(|id| pictures.find(id));
    let targets = Targets::reserved(&mut ts, story);
    let furniture = Furniture::of(story);
    let adverts = story.sections.iter().find_map(|section| match section {
        Section::Adverts(adverts) => Some(advert::foot(&ts, &adverts.adverts)),
        _ => None,
    });
    // The back of a narrow page has no room for more than its own.
    let narrow = theme.page.is_stacked();
    let back = if narrow { story.back.clone() } else { back(story) };
    let back_has_room = !narrow && has_room_for_the_wall(&mut ts, story, &back, spending);
    let mut makeup = Makeup {
        ts,
        sheets: Sheets::default(),
        targets,
        furniture,
        spending,
        bands: 0,
        weighed: Weighed::default(),
        adverts: adverts.unwrap_or_default(),
        sessions: 0,
        contents: false,
        back_has_room,
        on_the_back: None,
    };
    let [front, sections, end] = components(story, &back, spending, narrow);
    set_all(&mut makeup, &front);
    let (fillers, told): (Vec<&dyn Component>, Vec<&dyn Component>) =
        sections.into_iter().partition(|component| component.fills());
    set_all(&mut makeup, &told);
    fillers::fill(&mut makeup, &fillers);
    set_all(&mut makeup, &end);
    let Makeup { ts, sheets, furniture, contents, weighed, .. } = &mut makeup;
    if *contents {
        let before = sheets.all.len();
        contents::insert(ts, sheets, furniture, 1 + usize::from(spending.blank_inside_covers));
        weighed.openers.iter_mut().for_each(|opened| opened.page += sheets.all.len() - before);
    }
    mentions::write(ts, sheets, furniture, &|_| None);
    let way_back = WayBack::of(ts, story, &sheets.all);
    for n in 0..sheets.all.len() {
        let leads_back = way_back.as_ref().filter(|way_back| way_back.stands_on(&sheets.all, n));
        // The first page is a right one.
        let left = spending.facing && n % 2 == 1;
        let sheet = &mut sheets.all[n];
        running::running(ts, sheet, &furniture.running, &(n + 1).to_string(), left);
        if spending.facing {
            tabs::tab(ts, sheet, story.parcours, left);
        }
        if let Some(way_back) = leads_back {
            let foot = running::foot_top(ts);
            way_back.set(ts, sheet, furniture, foot);
        }
    }
    let mut diagnostics = std::mem::take(&mut makeup.ts.diagnostics);
    diagnostics.sort_by_key(Diagnostic::place);
    let metadata = Metadata {
        title: story.title.clone(),
        author: story.author.clone(),
        subject: story.subject.clone(),
        keywords: Vec::new(),
        language: story.language.clone(),
        date,
    };
    let shaped = std::mem::take(&mut makeup.ts.shaped).end();
    (makeup.document(metadata), diagnostics, shaped)
}

/// Sets components in reading order. Those that follow each other and tell the sessions are planned together, with what may follow
/// them on their last page, in the order that leaves the least white.
fn set_all(makeup: &mut Makeup, components: &[&dyn Component]) {
    let section = |makeup: &mut Makeup| makeup.ts.tag(Structure::ROOT, TagRole::Sect);
    let mut rest = components;
    while let Some((first, others)) = rest.split_first() {
        let parent = section(makeup);
        let Some(told) = first.section(makeup, parent) else {
            first.set(makeup, parent);
            rest = others;
            continue;
        };
        let mut sections = vec![told];
        rest = others;
        while let Some((next, others)) = rest.split_first() {
            let parent = section(makeup);
            let Some(told) = next.section(makeup, parent) else { break };
            sections.push(told);
            rest = others;
        }
        let mut followers = Vec::new();
        for component in rest {
            let Some(follower) = component.follower(makeup) else { break };
            followers.push(follower);
        }
        let Makeup { ts, sheets, spending, weighed, contents, .. } = makeup;
        let order = planned::make_up(ts, sheets, sections, &followers, *spending, weighed);
        *contents |= sheets.all.len() >= contents::LONG;
        makeup.sessions = makeup.sheets.all.len().saturating_sub(1);
        let (following, after) = rest.split_at(followers.len());
        for n in order {
            let parent = section(makeup);
            following[n].set(makeup, parent);
        }
        rest = after;
    }
}

/// What the brochure is made of, in reading order: what comes before the sections, they themselves, what comes after.
fn components<'s>(story: &'s Story, back: &'s Back, spending: Spending, narrow: bool) -> [Vec<&'s dyn Component>; 3] {
    let blank = spending.blank_inside_covers.then_some(&Blank as &dyn Component);
    let notes = (spending.notes > 0).then_some(&Notes as &dyn Component);
    let mut front: Vec<&dyn Component> = Vec::new();
    if !spending.without_cover {
        front.push(&story.cover);
    }
    front.extend(blank);
    let stands = |section: &&Section| !repeats(story, section) || narrow && matches!(section, Section::Practical(_));
    let sections = story.sections.iter().filter(stands).map(of_section).collect();
    let mut end: Vec<&dyn Component> = Vec::new();
    end.extend(notes);
    end.extend(blank);
    if !spending.without_back {
        end.push(back);
    }
    [front, sections, end]
}

/// The sections that stand in the brochure.
fn shown(story: &Story) -> impl Iterator<Item = &Section> {
    story.sections.iter().filter(|section| !repeats(story, section))
}

/// People whom nobody looks up in an event of one track.
const FEW_PEOPLE: usize = 12;
/// Moments of a day that are seen without a glance.
const FEW_MOMENTS: usize = 4;

/// One track on one day.
fn is_small(story: &Story) -> bool {
    story.parcours <= 1 && story.days.len() <= 1
}

/// Rows of facts that a back cover holds.
const ROWS_OF_THE_BACK: usize = 9;

/// Whether the back cover of a small event has room for all there is to know before coming.
fn told_on_the_back(story: &Story, practical: &Practical) -> bool {
    practical.notes.is_empty()
        && practical.plan.is_none()
        && whole_back(story, practical).facts.len() <= ROWS_OF_THE_BACK
}

/// The back cover with what to know before coming: whom to ask is said once, with all that is known.
fn whole_back(story: &Story, practical: &Practical) -> Back {
    let asked = practical.facts.iter().any(|fact| fact.kind == FactKind::Contact);
    let mut facts = story.back.facts.clone();
    facts.retain(|fact| !(asked && fact.kind == FactKind::Contact));
    facts.extend(practical.facts.iter().cloned());
    Back { facts, ..story.back.clone() }
}

/// The back cover as it stands.
fn back(story: &Story) -> Back {
    let practical = story.sections.iter().find_map(|section| match section {
        Section::Practical(practical) if repeats(story, section) => Some(practical),
        _ => None,
    });
    practical.map_or_else(|| story.back.clone(), |practical| whole_back(story, practical))
}

/// Whether the wall of the partners of a small event can stand on the back cover in place of a page.
fn has_room_for_the_wall(ts: &mut Typesetter, story: &Story, back: &Back, spending: Spending) -> bool {
    let mut walls = story.sections.iter().filter_map(|section| match section {
        Section::Partners(partners) => Some(partners),
        _ => None,
    });
    let free = is_small(story) && !spending.without_back && !spending.partners_apart;
    free && walls.next().is_some_and(|partners| back::has_room(ts, back, partners))
}

/// Whether a section tells nothing that the reader of a few pages does not see: the hours of a day in a row, an index of a few people.
fn repeats(story: &Story, section: &Section) -> bool {
    let small = is_small(story);
    match section {
        Section::Practical(practical) => small && told_on_the_back(story, practical),
        Section::Glance(glance) => {
            let moments: usize = glance.days.iter().map(|day| day.slots.len()).sum();
            let in_a_row = glance.days.iter().all(|day| day.in_a_row());
            // A poster has nothing else.
            let told = |section: &Section| matches!(section, Section::Parcours(_) | Section::Plenaries(_));
            let few = in_a_row && (small || moments <= FEW_MOMENTS);
            few && glance.alone.is_empty() && story.sections.iter().any(told)
        }
        Section::Index(index) => small && index.entries.len() <= FEW_PEOPLE,
        _ => false,
    }
}

fn of_section(section: &Section) -> &dyn Component {
    match section {
        Section::Presentation(presentation) => presentation,
        Section::Glance(glance) => glance,
        Section::Plenaries(plenaries) => plenaries,
        Section::Parcours(parcours) => parcours,
        Section::Highlights(highlights) => highlights,
        Section::Practical(practical) => practical,
        Section::Page(page) => page,
        Section::Adverts(adverts) => adverts,
        Section::Profiles(profiles) => profiles,
        Section::Index(index) => index,
        Section::Partners(partners) => partners,
    }
}
