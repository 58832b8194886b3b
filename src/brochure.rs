//! The whole way from a programme file to the editions of its brochure.

mod bound;
mod file;
mod fonts;
mod pictures;
mod press;

use crate::check::{self, Brochure, Evidence, Printed};
use crate::compose;
use crate::compose::story::Story;
use crate::diagnostic::{Diagnostic, Severity};
use crate::edition::Edition;
use crate::language::wording::Language;
use crate::layout::extent::Spending;
use crate::layout::page::Document;
use crate::layout::{self, Pictures};
use crate::pdf::{self, PdfError};
use crate::print::booklet::{Booklet, BookletError, Job, booklet};
use crate::print::margin::room_towards_the_fold;
use crate::print::{Press, slug};
use crate::programme::{self, PrintSettings, Programme};
use crate::text::Fonts;
use crate::theme::{self, Theme};
use crate::units::Mm;
use bound::{Bound, bound};
use chrono::{NaiveDate, NaiveTime};
use md5::{Digest, Md5};
use std::path::Path;

/// What is to be made, beside what the programme says of it.
#[derive(Debug, Clone)]
pub struct Order {
    pub editions: Vec<Edition>,
    /// Seconds since 1970: what the files say of their making. The first day of the event unless given.
    pub date: Option<i64>,
    /// Settings that come before those of the programme.
    pub print: PrintSettings,
}

impl Default for Order {
    /// The screen edition.
    fn default() -> Order {
        Order { editions: vec![Edition::Screen], date: None, print: PrintSettings::default() }
    }
}

impl Order {
    fn wants(&self, edition: Edition) -> bool {
        self.editions.contains(&edition)
    }

    fn is_printed(&self) -> bool {
        self.editions.iter().any(|edition| edition.is_printed())
    }
}

/// A finished brochure.
#[derive(Debug)]
pub struct Built {
    /// In the order of [`Edition::ALL`].
    pub files: Vec<Made>,
    /// Warnings, sorted by their place in the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// The file of an edition.
#[derive(Debug)]
pub struct Made {
    pub edition: Edition,
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// How the sheets of a booklet are printed.
    pub booklet: Option<Booklet>,
    /// What was done to pictures for the press, in words of the trade.
    pub press: Option<Pressed>,
}

/// What a print shop is told of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressed {
    pub bleed: Mm,
    /// Of the printing condition.
    pub profile: String,
    pub ink_limit: f64,
}

impl Built {
    /// The file of an edition, where it was ordered.
    pub fn pdf(&self, edition: Edition) -> Option<&[u8]> {
        self.files.iter().find(|made| made.edition == edition).map(|made| &made.pdf[..])
    }
}

/// Builds the editions of a programme in memory. Logos and profiles are looked for in `folder`.
///
/// # Errors
/// Every error of the programme, and its warnings, when there is at least one error.
pub fn build(source: &str, folder: &Path, theme: &Theme, order: &Order) -> Result<Built, Vec<Diagnostic>> {
    let (programme, mut diagnostics) = read(source, folder, order);
    let Some((programme, pictures)) = programme else { return Err(diagnostics) };
    let press = order.is_printed().then(|| press::of(&programme, folder, theme)).transpose();
    let press = press.unwrap_or_else(|fault| {
        diagnostics.push(fault);
        None
    });
    // Laying out keeps one core busy: another embeds the pictures meanwhile.
    let (laid_out, imported) = std::thread::scope(|scope| {
        let importing = scope.spawn(|| {
            let screen = order.wants(Edition::Screen).then(|| pdf::Pictures::import(pictures.all(), None));
            let plates = press.as_ref().map(|press| pdf::Pictures::import(pictures.all(), Some(press)));
            (screen, plates)
        });
        let work = Work { source, programme: &programme, pictures: &pictures, folder, theme, date: order.date };
        let laid_out = work.lay_out(press.as_ref(), &mut diagnostics);
        (laid_out, importing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    diagnostics.sort_by_key(Diagnostic::place);
    if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return Err(diagnostics);
    }
    let files = write(source, &programme, order, laid_out, imported, press.as_ref());
    match files {
        Ok(files) => Ok(Built { files, diagnostics }),
        Err(error) => {
            diagnostics.push(
                Diagnostic::error("pdf", error.to_string())
                    .help("take out the logo or the text it names, and build again"),
            );
            Err(diagnostics)
        }
    }
}

/// Pictures of the screen and of the press, where they are wanted.
type Imported = (Option<Result<pdf::Pictures, PdfError>>, Option<Result<pdf::Pictures, PdfError>>);

fn write(
    source: &str,
    programme: &Programme,
    order: &Order,
    laid_out: LaidOut,
    (screen, plates): Imported,
    press: Option<&Press>,
) -> Result<Vec<Made>, BookletError> {
    let mut files = Vec::new();
    let LaidOut { screen: document, printed, fonts, theme } = laid_out;
    if let Some(pictures) = screen.transpose().map_err(BookletError::Output)? {
        let pdf = pdf::write(&document, pictures, &fonts, None).map_err(BookletError::Output)?;
        let pages = document.pages.len();
        files.push(Made { edition: Edition::Screen, pdf, pages, booklet: None, press: None });
    }
    let plates = plates.transpose().map_err(BookletError::Output)?;
    let (Some(Bound { mut document, .. }), Some(pictures), Some(press)) = (printed, plates, press) else {
        return Ok(files);
    };
    slug::add(&mut document, press, &fonts, &theme.types.caption.style(theme.palette.ink).family, &version(source));
    let pages = document.pages.len();
    let print = pdf::write(&document, pictures, &fonts, Some(press)).map_err(BookletError::Output)?;
    let settings = &programme.print;
    let pressed = Pressed {
        bleed: settings.bleed(),
        profile: press.profile.condition.unwrap_or(&press.profile.description).to_string(),
        ink_limit: press.ink_limit,
    };
    let imposed = order.wants(Edition::Booklet).then(|| booklet(&print, &job(settings, &document))).transpose()?;
    if order.wants(Edition::Print) {
        files.push(Made { edition: Edition::Print, pdf: print, pages, booklet: None, press: Some(pressed.clone()) });
    }
    if let Some(booklet) = imposed {
        let pdf = booklet.pdf.clone();
        files.push(Made { edition: Edition::Booklet, pdf, pages, booklet: Some(booklet), press: Some(pressed) });
    }
    Ok(files)
}

/// How the booklet is made.
fn job(settings: &PrintSettings, document: &Document) -> Job {
    let marks = settings.marks();
    Job {
        binding: settings.binding(),
        signature: settings.signature(),
        thickness: settings.paper_thickness().pt(),
        most_creep: room_towards_the_fold(document, settings.safety().pt()),
        paper: None,
        crop_marks: marks.crop,
        fold_marks: marks.fold,
    }
}

/// Tells this state of a programme from any other: the first digits of its fingerprint.
pub fn version(source: &str) -> String {
    Md5::digest(source).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// What the reader and the layout find wrong with a programme, sorted by place; for paper, too, where the order is printed.
pub fn check(source: &str, folder: &Path, theme: &Theme, order: &Order) -> Vec<Diagnostic> {
    let (programme, mut diagnostics) = read(source, folder, order);
    if let Some((programme, pictures)) = programme {
        let press = order.is_printed().then(|| press::of(&programme, folder, theme)).transpose();
        let press = press.unwrap_or_else(|fault| {
            diagnostics.push(fault);
            None
        });
        let work = Work { source, programme: &programme, pictures: &pictures, folder, theme, date: order.date };
        work.lay_out(press.as_ref(), &mut diagnostics);
    }
    diagnostics.sort_by_key(Diagnostic::place);
    diagnostics
}

/// The programme, with the settings that come before its own, and its pictures; and what is wrong with them.
fn read(source: &str, folder: &Path, order: &Order) -> (Option<(Programme, Pictures)>, Vec<Diagnostic>) {
    let (programme, mut diagnostics) = programme::read(source);
    let read = programme.map(|mut programme| {
        programme.print = programme.print.with(&order.print);
        let pictures = pictures::of(&programme, folder, &mut diagnostics);
        (programme, pictures)
    });
    (read, diagnostics)
}

/// What a brochure is laid out from.
struct Work<'a> {
    source: &'a str,
    programme: &'a Programme,
    pictures: &'a Pictures,
    folder: &'a Path,
    theme: &'a Theme,
    date: Option<i64>,
}

/// The pages of each edition, and what they are set in.
struct LaidOut {
    screen: Document,
    printed: Option<Bound>,
    fonts: Fonts,
    theme: Theme,
}

impl Work<'_> {
    /// Lays the screen edition out, and the printed ones where there is a press or the programme says how it is printed.
    fn lay_out(&self, press: Option<&Press>, diagnostics: &mut Vec<Diagnostic>) -> LaidOut {
        let Work { source, programme, pictures, folder, .. } = *self;
        let language = Language::find(&programme.event.language).unwrap_or(&Language::all()[0]);
        let story: Story = compose::story(programme, language);
        let theme = &self.theme.on(programme.event.paper);
        let compact = programme.event.compact_hours;
        let hour_label = |minute: u32| {
            let minute = minute % (24 * 60);
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap_or_default();
            language.hour(time, compact)
        };
        let date = self.date.unwrap_or_else(|| first_day(programme));
        let fonts = fonts::of_the_brand(programme, folder, diagnostics);
        let branded = programme.brand.as_ref().map(|brand| {
            let (theme, found) = theme::branded(theme, brand, programme.parcours.len(), &fonts);
            diagnostics.extend(found);
            theme
        });
        let theme = branded.unwrap_or_else(|| theme.clone());
        diagnostics.extend(theme.types.check_families(&fonts));
        let (document, found) =
            layout::layout(&story, &theme, &fonts, pictures, &hour_label, date, Spending::default());
        diagnostics.extend(found);
        // Art is drawn as far as the bleed of the press reaches.
        let mut on_paper = theme.clone();
        on_paper.page.bleed = programme.print.bleed();
        let mut lay_out = |spending| layout::layout(&story, &on_paper, &fonts, pictures, &hour_label, date, spending);
        let wanted = press.is_some() || programme.print != PrintSettings::default();
        let printed = wanted.then(|| bound(&programme.print, &mut lay_out));
        if let Some(printed) = &printed {
            let mut found = printed.diagnostics.clone();
            found.retain(|fault| !diagnostics.contains(fault));
            diagnostics.extend(found);
        }
        let brochure = Brochure { document: &document, pictures, theme: &theme, fonts: &fonts };
        let evidence = Evidence {
            programme,
            source,
            brochure: Some(brochure),
            printed: printed.as_ref().map(|bound| Printed { document: &bound.document, extent: bound.extent, press }),
        };
        diagnostics.extend(check::judge(&evidence));
        LaidOut { screen: document, printed, fonts, theme }
    }
}

fn first_day(programme: &Programme) -> i64 {
    let day: Option<NaiveDate> = programme.event.days.first().map(|day| day.value);
    day.and_then(|day| day.and_hms_opt(0, 0, 0)).map_or(0, |midnight| midnight.and_utc().timestamp())
}
