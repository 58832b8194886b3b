//! The files of a brochure: one an edition.

use super::bound::Bound;
use super::laid_out::LaidOut;
use super::order::Order;
use crate::edition::Edition;
use crate::language::wording::Language;
use crate::layout::extent::Extent;
use crate::layout::page::Document;
use crate::pdf::{self, PdfError};
use crate::print::booklet::{Booklet, BookletError, Job, booklet};
use crate::print::proof::{Subject, proof};
use crate::print::{Press, slug};
use crate::programme::{PrintMarks, Programme};
use crate::text::Fonts;
use crate::theme::Theme;
use crate::units::{Mm, Size};
use chrono::DateTime;
use md5::{Digest, Md5};

/// The file of an edition.
#[derive(Debug)]
pub struct Made {
    pub edition: Edition,
    pub pdf: Vec<u8>,
    /// Of the brochure, whatever the sheets they stand on.
    pub pages: usize,
    /// How they came to be so many, on paper.
    pub extent: Option<Extent>,
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

/// Pictures of the screen and of the press, where they are wanted.
pub type Imported = (Option<Result<pdf::Pictures, PdfError>>, Option<Result<pdf::Pictures, PdfError>>);

/// Writes the editions of an order.
pub fn write(
    source: &str,
    programme: &Programme,
    order: &Order,
    laid_out: LaidOut,
    (screen, plates): Imported,
    press: Option<Press>,
) -> Result<Vec<Made>, BookletError> {
    let mut files = Vec::new();
    let LaidOut { screen: document, printed, fonts, theme } = laid_out;
    if let Some(pictures) = screen.transpose().map_err(BookletError::Output)? {
        let pdf = pdf::write(&document, pictures, &fonts, None).map_err(BookletError::Output)?;
        let pages = document.pages.len();
        files.push(Made { edition: Edition::Screen, pdf, pages, extent: None, booklet: None, press: None });
    }
    let plates = plates.transpose().map_err(BookletError::Output)?;
    let (Some(Bound { mut document, extent, .. }), Some(pictures), Some(mut press)) = (printed, plates, press) else {
        return Ok(files);
    };
    let version = version(source);
    let family = theme.types.caption.style(theme.palette.ink).family;
    slug::of_pages(&mut document, &slug::Job { press: &press, fonts: &fonts, family: &family, version: &version });
    let pages = document.pages.len();
    let settings = &programme.print;
    let pressed = Pressed {
        bleed: settings.bleed(),
        profile: press.profile.condition.unwrap_or(&press.profile.description).to_string(),
        ink_limit: press.ink_limit,
    };
    let made = |edition, pdf, booklet| Made {
        edition,
        pdf,
        pages,
        extent: Some(extent),
        booklet,
        press: Some(pressed.clone()),
    };
    if order.wants(Edition::Print) {
        let pdf = pdf::write(&document, pictures.clone(), &fonts, Some(&press)).map_err(BookletError::Output)?;
        files.push(made(Edition::Print, pdf, None));
    }
    // What is made of the pages has marks of its own, if any.
    press.marks = PrintMarks::default();
    let proof = if order.wants(Edition::Proof) {
        let print = pdf::write(&document, pictures.clone(), &fonts, Some(&press)).map_err(BookletError::Output)?;
        Some(prove(&print, programme, &document, &version, &fonts, &theme)?)
    } else {
        None
    };
    if order.wants(Edition::Booklet) {
        // Pages that move towards the fold show more of their art at the other edge.
        let job = Job::of(settings, &document);
        let size = document.pages.first().map_or_else(Size::default, |page| page.size);
        press.bleed += job.creep(pages, size).made;
        let print = pdf::write(&document, pictures, &fonts, Some(&press)).map_err(BookletError::Output)?;
        let plan = job.plan(pages, size).map_err(BookletError::TooSmall)?;
        let line = slug::Job { press: &press, fonts: &fonts, family: &family, version: &version };
        let lines = slug::of_sheets(&document, &plan, &language(programme).sheets, &line);
        let none = pdf::Pictures::import(&[], None).map_err(BookletError::Output)?;
        let lines = lines.map(|lines| pdf::write(&lines, none, &fonts, Some(&press)).map_err(BookletError::Output));
        let booklet = booklet(&print, &job, lines.transpose()?.as_deref())?;
        files.push(made(Edition::Booklet, booklet.pdf.clone(), Some(booklet)));
    }
    files.extend(proof.map(|pdf| made(Edition::Proof, pdf, None)));
    Ok(files)
}

fn language(programme: &Programme) -> &'static Language {
    Language::find(&programme.event.language).unwrap_or(&Language::all()[0])
}

/// The sheets that the client approves.
fn prove(
    print: &[u8],
    programme: &Programme,
    document: &Document,
    version: &str,
    fonts: &Fonts,
    theme: &Theme,
) -> Result<Vec<u8>, BookletError> {
    let language = language(programme);
    let settings = &programme.print;
    let day = DateTime::from_timestamp(document.metadata.date, 0).unwrap_or_default().date_naive();
    let subject = Subject {
        document,
        version,
        date: &language.date(day),
        bleed: settings.bleed().pt(),
        safety: settings.safety().pt(),
    };
    proof(print, &subject, &language.proof, fonts, theme)
}

/// Tells this state of a programme from any other: the first digits of its fingerprint.
pub fn version(source: &str) -> String {
    Md5::digest(source).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
