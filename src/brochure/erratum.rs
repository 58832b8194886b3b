//! The slip that is laid into printed brochures: what changed since they were printed, in the look of the programme, for the screen and for
//! the press.

use super::laid_out::Work;
use super::{Manuscript, Order, Prepared, lightened, prepare};
use crate::check::Scope;
use crate::compose;
use crate::compose::story::{FreePage, Section, Story, TextBlock, TextItem, Words};
use crate::diagnostic::{Diagnostic, Refusal, Severity};
use crate::files::Files;
use crate::language::orthotypography::typeset;
use crate::layout;
use crate::layout::extent::Spending;
use crate::layout::page::{Document, TagRole};
use crate::outputs::{File, unwritable};
use crate::pdf;
use crate::programme::{Inline, Paper, Reading};
use crate::theme::{self, Theme};

/// What a slip says, in words.
#[derive(Debug, Clone, Default)]
pub struct Slip {
    /// Above all: "Erratum".
    pub title: String,
    /// What it is laid into: the title of the event, its days.
    pub of: String,
    /// What changed, a sentence each.
    pub changes: Vec<String>,
    /// On which pages, where that is known.
    pub pages: Option<String>,
}

/// Makes the slip of a programme as it is now: for the screen (PDF/UA-1 and PDF/A-2a), and for the press (PDF/X-4) with its bleed.
///
/// # Errors
/// Errors of the programme, or words that do not fit.
pub fn erratum(
    source: &str,
    files: &dyn Files,
    theme: &Theme,
    order: &Order,
    slip: &Slip,
    paper: Paper,
) -> Result<(Vec<File>, usize), Refusal> {
    super::workers::prepare();
    let Manuscript { composed, reading } = Manuscript::read(source);
    let made = made(&composed.text, reading, files, theme, order, slip, paper);
    made.map_err(|faults| composed.all_of_the_file(faults).into())
}

/// The same for a source in composed form, and what was read of it.
fn made(
    source: &str,
    reading: Reading,
    files: &dyn Files,
    theme: &Theme,
    order: &Order,
    slip: &Slip,
    paper: Paper,
) -> Result<(Vec<File>, usize), Vec<Diagnostic>> {
    let read = super::reading::read(source, reading, files).map_err(|verdict| verdict.standing)?;
    let Prepared { programme, pictures, press, mut found, refused } = prepare(read, files, theme, order, true);
    let Some(press) = press else { return Err(refused.into_iter().collect()) };
    let scope = Scope { remarks: false, paper: true };
    let work = Work::of(source, &programme, &pictures, files, theme, order, scope);
    let mut own = Vec::new();
    let (fonts, date) = work.fonts(&mut own);
    let branded = programme.brand.as_ref();
    let branded = branded.map(|brand| theme::branded(theme, brand, programme.parcours.len(), &fonts).0);
    let mut theme = branded.as_ref().unwrap_or(theme).on(paper);
    theme.page.bleed = programme.print.bleed();
    let story = told(compose::story(&programme), slip);
    let spending = Spending { without_cover: true, without_back: true, ..Spending::default() };
    let (mut document, faults) = layout::layout(&story, &theme, &fonts, &pictures, date, spending);
    found.extend(
        faults.into_iter().filter(|fault| fault.code == "text-does-not-fit" || fault.code == "missing-character"),
    );
    found.retain(|fault| fault.severity == Severity::Error);
    if !found.is_empty() {
        return Err(found);
    }
    raise_headings(&mut document);
    let refused = |error| -> Vec<Diagnostic> { vec![*unwritable(&error)] };
    let (shown, _) = lightened::for_the_screen(&document);
    let of_the_screen = pdf::Pictures::import(&shown, None).map_err(refused)?;
    let of_the_press = pdf::Pictures::import(&document.pictures, Some(&press)).map_err(refused)?;
    let screen = pdf::write(&document, of_the_screen, &fonts, None).map_err(refused)?;
    let printed = pdf::write(&document, of_the_press, &fonts, Some(&press)).map_err(refused)?;
    let files = vec![File { part: String::new(), bytes: screen }, File { part: "-print".to_owned(), bytes: printed }];
    Ok((files, document.pages.len()))
}

/// The story of the slip: one page of text. What else the programme tells stays out of it.
fn told(story: Story, slip: &Slip) -> Story {
    let language = story.language.clone();
    let words = |text: &str| Words::own(typeset(&language, text));
    let item = |change: &String| TextItem { depth: 0, label: Words::own("•"), words: words(change) };
    let of = Words {
        pieces: vec![Inline { strong: true, text: typeset(&language, &slip.of), ..Inline::default() }],
        span: None,
    };
    let mut text = vec![TextBlock::Paragraph(of), TextBlock::List(slip.changes.iter().map(item).collect())];
    text.extend(slip.pages.as_deref().map(|pages| TextBlock::Paragraph(words(pages))));
    let page = FreePage { key: Default::default(), title: words(&slip.title), picture: None, text, signature: None };
    let title = format!("{} – {}", slip.title, story.title);
    Story { title, sections: vec![Section::Page(page)], ..story }
}

/// The title of a slip is the first heading of its document (ISO 14289-1, 7.4.2).
fn raise_headings(document: &mut Document) {
    for tag in &mut document.structure.tags {
        tag.role = match tag.role {
            TagRole::H2 => TagRole::H1,
            TagRole::H3 => TagRole::H2,
            TagRole::H4 => TagRole::H3,
            TagRole::H5 => TagRole::H4,
            role => role,
        };
    }
}
