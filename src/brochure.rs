//! The whole way from a programme file to its brochure.

mod bound;
mod fonts;
mod pictures;

use crate::check::{self, Brochure, Evidence, Printed};
use crate::compose;
use crate::compose::story::Story;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::wording::Language;
use crate::layout::extent::Spending;
use crate::layout::page::Document;
use crate::layout::{self, Pictures};
use crate::pdf;
use crate::programme::{self, PrintSettings, Programme};
use crate::text::Fonts;
use crate::theme::{self, Theme};
use bound::bound;
use chrono::{NaiveDate, NaiveTime};
use std::path::Path;

/// A finished brochure.
#[derive(Debug)]
pub struct Built {
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// Warnings, sorted by their place in the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Builds the brochure of a programme in memory. Logos are looked for in `folder`; `date` (seconds since 1970) is what the file says
/// of its making, the first day of the event unless given.
///
/// # Errors
/// Every error of the programme, and its warnings, when there is at least one error.
pub fn build(source: &str, folder: &Path, theme: &Theme, date: Option<i64>) -> Result<Built, Vec<Diagnostic>> {
    let (programme, mut diagnostics) = read(source, folder);
    let Some((programme, pictures)) = programme else { return Err(diagnostics) };
    // Laying out keeps one core busy: another embeds the pictures meanwhile.
    let (laid_out, pictures) = std::thread::scope(|scope| {
        let importing = scope.spawn(|| pdf::Pictures::import(pictures.all()));
        let laid_out = lay_out(source, &programme, &pictures, folder, theme, date, &mut diagnostics);
        (laid_out, importing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    diagnostics.sort_by_key(Diagnostic::place);
    if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return Err(diagnostics);
    }
    let (document, fonts) = laid_out;
    match pictures.and_then(|pictures| pdf::write(&document, pictures, &fonts)) {
        Ok(pdf) => Ok(Built { pdf, pages: document.pages.len(), diagnostics }),
        Err(error) => {
            diagnostics.push(
                Diagnostic::error("pdf", error.to_string())
                    .help("take out the logo or the text it names, and build again"),
            );
            Err(diagnostics)
        }
    }
}

/// What the reader and the layout find wrong with a programme, sorted by place.
pub fn check(source: &str, folder: &Path, theme: &Theme) -> Vec<Diagnostic> {
    let (programme, mut diagnostics) = read(source, folder);
    if let Some((programme, pictures)) = programme {
        lay_out(source, &programme, &pictures, folder, theme, None, &mut diagnostics);
    }
    diagnostics.sort_by_key(Diagnostic::place);
    diagnostics
}

/// The programme and its pictures, and what is wrong with them.
fn read(source: &str, folder: &Path) -> (Option<(Programme, Pictures)>, Vec<Diagnostic>) {
    let (programme, mut diagnostics) = programme::read(source);
    let read = programme.map(|programme| {
        let pictures = pictures::of(&programme, folder, &mut diagnostics);
        (programme, pictures)
    });
    (read, diagnostics)
}

/// The pages and the fonts they are set in.
fn lay_out(
    source: &str,
    programme: &Programme,
    pictures: &Pictures,
    folder: &Path,
    theme: &Theme,
    date: Option<i64>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Document, Fonts) {
    let language = Language::find(&programme.event.language).unwrap_or(&Language::all()[0]);
    let story: Story = compose::story(programme, language);
    let theme = &theme.on(programme.event.paper);
    let compact = programme.event.compact_hours;
    let hour_label = |minute: u32| {
        let minute = minute % (24 * 60);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap_or_default();
        language.hour(time, compact)
    };
    let date = date.unwrap_or_else(|| first_day(programme));
    let fonts = fonts::of_the_brand(programme, folder, diagnostics);
    let branded = programme.brand.as_ref().map(|brand| {
        let (theme, found) = theme::branded(theme, brand, programme.parcours.len(), &fonts);
        diagnostics.extend(found);
        theme
    });
    let theme = branded.as_ref().unwrap_or(theme);
    diagnostics.extend(theme.types.check_families(&fonts));
    let mut lay_out = |spending| layout::layout(&story, theme, &fonts, pictures, &hour_label, date, spending);
    let (document, found) = lay_out(Spending::default());
    diagnostics.extend(found);
    let bound = (programme.print != PrintSettings::default()).then(|| bound(&programme.print, &mut lay_out));
    if let Some(bound) = &bound {
        let mut found = bound.diagnostics.clone();
        found.retain(|fault| !diagnostics.contains(fault));
        diagnostics.extend(found);
    }
    let brochure = Brochure { document: &document, pictures, theme, fonts: &fonts };
    let printed = bound.as_ref().map(|bound| Printed { document: &bound.document, extent: bound.extent });
    diagnostics.extend(check::judge(&Evidence { programme, source, brochure: Some(brochure), printed }));
    (document, fonts)
}

fn first_day(programme: &Programme) -> i64 {
    let day: Option<NaiveDate> = programme.event.days.first().map(|day| day.value);
    day.and_then(|day| day.and_hms_opt(0, 0, 0)).map_or(0, |midnight| midnight.and_utc().timestamp())
}
