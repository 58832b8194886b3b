//! From the story to pages: every component sets its blocks, the flow breaks them, the running lines close them.

mod art;
mod back;
mod band;
mod block;
mod cover;
pub mod extent;
mod flow;
mod furniture;
mod glance;
pub mod ground;
mod index;
mod items;
mod marks;
mod notes;
pub mod page;
mod people;
mod pictures;
mod presentation;
pub mod proof;
mod prose;
mod running;
mod session;
mod sheets;
mod typesetter;
mod wall;

pub use pictures::Pictures;

use crate::compose::story::{Section, Story};
use crate::diagnostic::Diagnostic;
use crate::text::Fonts;
use crate::theme::Theme;
use band::Band;
use cover::date::CoverDate;
use extent::Spending;
use flow::{AFTER_INTRODUCTION, Break, FREE, Part};
use furniture::Furniture;
use page::{Anchor, Document, Metadata, OutlineEntry, Owner, Page, Paint, Place, Structure, TagRole};
use session::{Look, SessionAnchors};
use sheets::{Running, Sheets};
use typesetter::Typesetter;

/// Lays a story out.
///
/// `spending` says how many pages are filled or saved for the sake of the binding.
pub fn layout(
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
    let furniture = Furniture::of(story);
    let when = CoverDate::of(&story.days, furniture.language);
    let mut sheets = Sheets::default();
    let mut outline: Vec<OutlineEntry> = Vec::new();

    let cover_sect = ts.tag(Structure::ROOT, TagRole::Sect);
    let cover_anchor = ts.new_anchor();
    let mut cover = cover::cover(&mut ts, &story.cover, &when, cover_sect);
    cover.anchors.push((cover_anchor, crate::units::Point::default()));
    sheets.open(&ts, Running::None).block = cover;
    outline.push(OutlineEntry { title: story.cover.title.plain(), level: 1, anchor: cover_anchor });

    if spending.blank_inside_covers {
        sheets.leave_blank(&ts);
    }

    // Sections are set in reading order; links of earlier sections lead to anchors of later ones, known beforehand.
    let mut sessions = SessionAnchors::reserved(&mut ts, story);
    let mut bands = 0;
    for section in &story.sections {
        let sect = ts.tag(Structure::ROOT, TagRole::Sect);
        let entry = |title: String, anchor: Anchor| OutlineEntry { title, level: 2, anchor };
        match section {
            Section::Presentation(presentation) => {
                let targets = sessions.parcours.clone();
                let anchor = presentation::presentation(&mut ts, &mut sheets, presentation, &targets, sect);
                outline.push(entry(presentation.title.plain(), anchor));
            }
            Section::Glance(glance) => {
                let headings = glance::glance(&mut ts, &mut sheets, glance, &sessions.anchors, sect);
                outline.extend(headings.into_iter().map(|(level, title, anchor)| OutlineEntry {
                    title,
                    level,
                    anchor,
                }));
            }
            // Plenaries that are told together go on below each other.
            Section::Plenaries(plenaries) => {
                let first = &plenaries.first;
                let ink = theme.palette.ink;
                let look = Look {
                    parent: sect,
                    continued: &furniture.continued,
                    deep: ink,
                    vivid: ink,
                    heading: TagRole::H3,
                    item: TagRole::H4,
                };
                band::plenary_page(
                    &mut ts,
                    &mut sheets,
                    &Band::of_plenary(first, bands),
                    !plenaries.others.is_empty() || !first.introduction.is_empty() || !first.groups.is_empty(),
                    sect,
                    sessions.anchors[&first.key],
                );
                bands += 1;
                sheets.pour_fitting(&mut ts, &Running::Section(first.running.clone()), &mut |ts| {
                    sessions.outline.clear();
                    let mut parts = Vec::new();
                    for (n, plenary) in plenaries.all().enumerate() {
                        let anchor = sessions.anchors[&plenary.key];
                        let of_this = parts.len();
                        sessions.outline.push((plenary.title.plain(), 2, anchor));
                        let sect = if n == 0 { sect } else { ts.tag(Structure::ROOT, TagRole::Sect) };
                        if n > 0 {
                            let strip = band::plenary_strip(ts, &Band::of_plenary(plenary, n), sect, anchor);
                            parts.push(Part::new(strip, FREE));
                        }
                        let mut told = session::introduction(ts, None, &plenary.introduction, sect);
                        told.extend(session::groups(ts, &plenary.groups, Look { parent: sect, ..look }, &mut sessions));
                        if let (1.., Some(first)) = (n, told.first_mut()) {
                            first.before = Break::Never;
                        }
                        parts.extend(told);
                        for part in &mut parts[of_this..] {
                            part.section = Some(plenary.running.clone());
                        }
                    }
                    parts
                });
            }
            Section::Parcours(parcours) => {
                let anchor = sessions.parcours[parcours.index];
                let band =
                    Band { kicker: Some(&parcours.kicker), title: &parcours.title, facts: &[], number: parcours.index };
                band::parcours_page(&mut ts, &mut sheets, &band, sect, anchor);
                let accent = ts.accents[parcours.index];
                let look = Look {
                    parent: sect,
                    continued: &furniture.continued,
                    deep: accent.deep,
                    vivid: accent.vivid,
                    heading: TagRole::H3,
                    item: TagRole::H4,
                };
                sheets.pour_fitting(&mut ts, &Running::Section(parcours.running.clone()), &mut |ts| {
                    sessions.outline.clear();
                    sessions.outline.push((parcours.title.plain(), 2, anchor));
                    let bearers = parcours.bearers.as_ref();
                    let mut parts = session::introduction(ts, bearers, &parcours.introduction, sect);
                    let introduced = parts.len();
                    parts.extend(session::groups(ts, &parcours.groups, look, &mut sessions));
                    if let (1.., Some(first)) = (introduced, parts.get_mut(introduced)) {
                        first.before = AFTER_INTRODUCTION;
                    }
                    parts
                });
            }
            Section::Index(index) => {
                let anchor =
                    index::index(&mut ts, &mut sheets, index, &furniture, &sessions, spending.index_apart, sect);
                outline.push(entry(index.title.plain(), anchor));
            }
            Section::Partners(partners) => {
                let anchor = wall::wall(&mut ts, &mut sheets, partners, spending.partners_apart, sect);
                outline.push(entry(partners.title.plain(), anchor));
            }
        }
        outline.extend(sessions.outline.drain(..).map(|(title, level, anchor)| OutlineEntry {
            title,
            level: level.min(3),
            anchor,
        }));
    }

    if spending.notes > 0 {
        let sect = ts.tag(Structure::ROOT, TagRole::Sect);
        let anchor = notes::notes(&mut ts, &mut sheets, &furniture.notes, spending.notes, sect);
        outline.push(OutlineEntry { title: furniture.notes.plain(), level: 2, anchor });
    }
    if spending.blank_inside_covers {
        sheets.leave_blank(&ts);
    }

    let back_sect = ts.tag(Structure::ROOT, TagRole::Sect);
    let back = back::back(&mut ts, &story.back, back_sect);
    sheets.open(&ts, Running::None).block = back;

    for (n, sheet) in sheets.all.iter_mut().enumerate() {
        running::running(&mut ts, sheet, &furniture.running, n + 1);
    }
    let metadata = Metadata {
        title: story.title.clone(),
        author: story.author.clone(),
        subject: story.subject.clone(),
        keywords: Vec::new(),
        language: story.language.clone(),
        date,
    };
    let mut diagnostics = std::mem::take(&mut ts.diagnostics);
    diagnostics.sort_by_key(Diagnostic::place);
    (document(ts, sheets, outline, metadata), diagnostics)
}

fn document(ts: Typesetter, sheets: Sheets, outline: Vec<OutlineEntry>, metadata: Metadata) -> Document {
    let mut anchors = vec![Place { page: 0, at: crate::units::Point::default() }; ts.anchor_count()];
    let mut structure = ts.structure;
    let size = ts.theme.page.size();
    let pages = sheets
        .all
        .into_iter()
        .enumerate()
        .map(|(page, sheet)| {
            for (anchor, at) in sheet.block.anchors {
                anchors[anchor.0] = Place { page, at };
            }
            note_figures(&mut structure, &sheet.block.marks);
            Page {
                size,
                label: (page + 1).to_string(),
                marks: sheet.block.marks,
                links: sheet.block.links,
                slug: Vec::new(),
            }
        })
        .collect();
    Document { pages, structure, outline, anchors, pictures: ts.pictures.all().to_vec(), metadata }
}

/// The box of each figure is where its marks are painted.
fn note_figures(structure: &mut Structure, marks: &[page::Mark]) {
    for mark in marks {
        let Owner::Tag(tag) = mark.owner else { continue };
        let tag = &mut structure.tags[tag.0];
        if tag.role != TagRole::Figure {
            continue;
        }
        let area = match &mark.paint {
            Paint::Picture { frame, .. } => Some(*frame),
            Paint::Shape(shape) => shape.bounds(),
            Paint::Text { .. } => None,
        };
        tag.area = match (tag.area, area) {
            (Some(known), Some(area)) => Some(known.union(&area)),
            (known, area) => area.or(known),
        };
    }
}
