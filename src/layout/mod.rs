//! From the story to pages: every component sets its blocks, the flow breaks them, the running lines close them.

mod advert;
mod art;
mod back;
mod band;
mod blank;
pub(crate) mod block;
mod cover;
mod cover_date;
mod enlarged;
pub(crate) mod extent;
pub(crate) mod fingerprint;
mod flow;
mod free_page;
mod furniture;
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
mod notes;
pub(crate) mod page;
mod parcours;
mod people;
mod pictures;
mod plan;
mod plenaries;
mod practical;
mod presentation;
mod profiles;
mod prose;
mod running;
mod session;
mod sheets;
mod table;
mod targets;
#[cfg(test)]
mod tests;
mod title;
pub(crate) mod touch;
pub(crate) mod typesetter;
mod wall;
mod way_back;

pub(crate) use pictures::{Look, Pictures};

use crate::compose::story::{Section, Story};
use crate::diagnostic::Diagnostic;
use crate::text::Fonts;
use crate::theme::Theme;
use blank::Blank;
use extent::Spending;
use furniture::Furniture;
use makeup::{Component, Makeup};
use notes::Notes;
use page::{Document, Metadata, Structure, TagRole};
use sheets::Sheets;
use targets::Targets;
use typesetter::Typesetter;
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
    let accents = theme.accents_for(story.parcours);
    let mut ts = Typesetter::new(fonts, theme, accents, &story.language, pictures);
    ts.economy = spending.economy;
    ts.cover_picture = story.cover.picture.as_ref().and_then(|id| pictures.find(id));
    let targets = Targets::reserved(&mut ts, story);
    let furniture = Furniture::of(story);
    let mut makeup = Makeup { ts, sheets: Sheets::default(), targets, furniture, spending, bands: 0 };
    for component in components(story, spending) {
        let parent = makeup.ts.tag(Structure::ROOT, TagRole::Sect);
        component.set(&mut makeup, parent);
    }
    let Makeup { ts, sheets, furniture, .. } = &mut makeup;
    let way_back = WayBack::of(ts, story, &sheets.all);
    for n in 0..sheets.all.len() {
        let leads_back = way_back.as_ref().filter(|way_back| way_back.stands_on(&sheets.all, n));
        let sheet = &mut sheets.all[n];
        running::running(ts, sheet, &furniture.running, n + 1);
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
    (makeup.document(metadata), diagnostics)
}

/// What the brochure is made of, in reading order.
fn components(story: &Story, spending: Spending) -> Vec<&dyn Component> {
    let blank = spending.blank_inside_covers.then_some(&Blank as &dyn Component);
    let notes = (spending.notes > 0).then_some(&Notes as &dyn Component);
    let mut components: Vec<&dyn Component> = vec![&story.cover];
    components.extend(blank);
    components.extend(story.sections.iter().map(of_section));
    components.extend(notes);
    components.extend(blank);
    components.push(&story.back);
    components
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
