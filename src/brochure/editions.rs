//! The files of a brochure: one an edition.

use super::bound::Bound;
use super::laid_out::LaidOut;
use super::order::Order;
use crate::edition::Edition;
use crate::layout::page::Document;
use crate::pdf::{self, PdfError};
use crate::print::booklet::{Booklet, BookletError, Job, booklet};
use crate::print::margin::room_towards_the_fold;
use crate::print::{Press, slug};
use crate::programme::{PrintSettings, Programme};
use crate::units::Mm;
use md5::{Digest, Md5};

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

/// Pictures of the screen and of the press, where they are wanted.
pub type Imported = (Option<Result<pdf::Pictures, PdfError>>, Option<Result<pdf::Pictures, PdfError>>);

/// Writes the editions of an order.
pub fn write(
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
