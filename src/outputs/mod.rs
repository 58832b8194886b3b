//! What a programme is made into: one file an output, and the list that a build walks.
//!
//! An output has a name, a kind of file, what it promises, and a way of being made: from the programme, from its story, from the pages of
//! the screen or from those of paper. A new one is a file here and its place in [`ALL`]; the command line knows it by its name.

mod booklet;
mod calendar;
mod cards;
mod drawn;
mod images;
mod leaflet;
mod mail;
pub(crate) mod names;
mod paper;
mod phone;
mod poster;
mod print;
mod proof;
mod screen;
mod statement;
#[cfg(test)]
mod tests;
mod web;
pub(crate) mod weight;

pub use booklet::BOOKLET;
pub(crate) use calendar::Diaries;
pub use calendar::{CALENDAR, CALENDARS};
pub use cards::CARDS;
pub use images::IMAGES;
pub use leaflet::LEAFLET;
pub(crate) use leaflet::{PANEL, PANELS};
pub use mail::MAIL;
pub use paper::Paper;
pub use phone::PHONE;
pub use poster::POSTER;
pub use print::PRINT;
pub use proof::PROOF;
pub use screen::SCREEN;
pub use statement::STATEMENT;
pub use web::WEB;

use crate::compose::story::Story;
use crate::diagnostic::{Diagnostic, Saying, Value, say};
use crate::imposition::booklet::BookletError;
use crate::layout::Pictures;
use crate::layout::page::Document;
use crate::pdf::{self, PdfError};
use crate::print::Press;
use crate::programme::Programme;
use crate::text::Fonts;
use crate::theme::Theme;
use std::sync::OnceLock;

/// Every output, in the order in which they are made.
pub const ALL: &[&Output] = &[
    &SCREEN, &PHONE, &PRINT, &BOOKLET, &POSTER, &LEAFLET, &PROOF, &CALENDAR, &WEB, &MAIL, &STATEMENT, &IMAGES, &CARDS,
    &CALENDARS,
];

/// One thing that a programme is made into.
///
/// A program has outputs of its own made from the programme or from its story, beside those of [`ALL`]:
///
/// ```
/// use livret::brochure::{Order, build};
/// use livret::diagnostic::Diagnostic;
/// use livret::files::Memory;
/// use livret::outputs::{File, FileKind, Making, Matter, Output, Product, Promise};
/// use livret::theme::Theme;
///
/// static CONTENTS: Output = Output {
///     name: "contents",
///     suffix: "-contents",
///     kind: FileKind { extension: "txt" },
///     promise: Promise::Standards(&["UTF-8"]),
///     of_all: false,
///     making: Making::Story(contents),
/// };
///
/// fn contents(matter: &Matter) -> Result<Product, Box<Diagnostic>> {
///     let file = File { part: String::new(), bytes: matter.story.title.clone().into_bytes() };
///     Ok(Product { files: vec![file], ..Product::default() })
/// }
///
/// let source = "[event]\ntitle = \"Jardins\"\ndate = 2030-05-16\n";
/// let order = Order { outputs: vec![&CONTENTS], ..Order::default() };
/// let theme = Theme::shipped("sobre").expect("a shipped theme");
/// let built = build(source, &Memory::default(), &theme, &order)?;
/// assert_eq!(built.file(&CONTENTS), Some(&b"Jardins"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Output {
    /// What an order calls it, on the command line too: one word in small letters.
    pub name: &'static str,
    /// What the name of its file has after that of the programme; a folder, where it ends with a slash.
    pub suffix: &'static str,
    /// What its files are.
    pub kind: FileKind,
    /// What they meet.
    pub promise: Promise,
    /// Whether an order of everything asks for it.
    pub of_all: bool,
    /// What makes it.
    pub making: Making,
}

/// What kind of file an output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileKind {
    /// Without the point.
    pub extension: &'static str,
}

impl FileKind {
    /// ISO 32000.
    pub const PDF: FileKind = FileKind { extension: "pdf" };
}

/// What a file is for, and what it meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// Standards, by the names they are known by.
    Standards(&'static [&'static str]),
    /// A message of the catalogue, told of such a standard.
    Said {
        /// Its name in the catalogue.
        message: &'static str,
        /// The value of its variable `$standard`.
        standard: &'static str,
    },
    /// A message of the catalogue alone.
    Use(&'static str),
}

impl From<Promise> for Value {
    fn from(promise: Promise) -> Value {
        match promise {
            Promise::Standards(standards) => standards.to_vec().into(),
            Promise::Said { message, standard } => say(message).with("standard", standard).into(),
            Promise::Use(message) => say(message).into(),
        }
    }
}

/// A geometry of pages beside that of the programme's paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a telephone.
    Phone,
    /// Two lying pages of A4, one above the other.
    Poster,
    /// The panels of a sheet folded twice.
    Leaflet,
}

/// What makes an output of pages, and of those of paper where there are any.
pub type OfPages = fn(&Matter, &Pages, Option<&Paper>) -> Result<Product, Box<Diagnostic>>;

/// How an output is made, and from what. A maker is a function of what it is given: no clock, no disk.
#[derive(Debug, Clone, Copy)]
pub enum Making {
    /// From what the author wrote.
    Programme(fn(&Programme) -> Result<Product, Box<Diagnostic>>),
    /// From what the brochure says.
    Story(fn(&Matter) -> Result<Product, Box<Diagnostic>>),
    /// From the pages of the screen.
    Pages(fn(&Matter, &Pages) -> Result<Product, Box<Diagnostic>>),
    /// From pages in another geometry; for a sheet of paper, too, with the press of the pages of paper.
    Format(Format, OfPages),
    /// From the pages of paper.
    Paper(fn(&Matter, &Paper) -> Result<Product, Box<Diagnostic>>),
}

/// What outputs are made from, before there are pages.
#[derive(Debug, Clone, Copy)]
pub struct Matter<'a> {
    /// The text of the programme file.
    pub source: &'a str,
    /// What the author wrote, read.
    pub programme: &'a Programme,
    /// What the brochure says.
    pub story: &'a Story,
    /// As the paper and the brand of the programme make it.
    pub(crate) theme: &'a Theme,
    pub(crate) fonts: &'a Fonts,
    pub(crate) pictures: &'a Pictures,
    /// Seconds since 1970: what the files say of their making.
    pub date: i64,
    /// A calendar that was given away earlier.
    pub earlier: Option<&'a str>,
}

/// The pages of the screen.
pub struct Pages {
    pub(crate) document: Document,
    pub(crate) pictures: pdf::Pictures,
    /// What was done to the pictures for the screen.
    pub(crate) told: Vec<Saying>,
    /// The brochure of the screen, once an output asked for it.
    brochure: OnceLock<Result<screen::Brochure, Box<Diagnostic>>>,
}

impl Pages {
    pub(crate) fn new(document: Document, pictures: pdf::Pictures, told: Vec<Saying>) -> Pages {
        Pages { document, pictures, told, brochure: OnceLock::new() }
    }
}

/// What was made for an output.
#[derive(Debug, Clone, Default)]
pub struct Product {
    /// At least one, as a rule.
    pub files: Vec<File>,
    /// Of the brochure, whatever the sheets they stand on; none where the output has no pages.
    pub pages: Option<usize>,
    /// What the summary of a build tells whoever has it printed or sends it: a sentence each.
    pub told: Vec<Saying>,
    /// What is wrong with it, though it was made.
    pub found: Vec<Diagnostic>,
}

impl Product {
    /// One file of so many pages.
    pub fn of_pages(bytes: Vec<u8>, pages: usize) -> Product {
        Product { files: vec![File { part: String::new(), bytes }], pages: Some(pages), ..Product::default() }
    }
}

/// A file of an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What tells it from the others of the same output, at the end of its name; empty where it is the only one.
    pub part: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

impl PartialEq for Output {
    fn eq(&self, other: &Output) -> bool {
        self.name == other.name
    }
}

impl Output {
    /// The output of a name.
    pub fn find(name: &str) -> Option<&'static Output> {
        ALL.iter().copied().find(|output| output.name == name)
    }

    /// The name of one of its files, for a programme whose file is called `stem`.
    pub fn file_name(&self, stem: &str, part: &str) -> String {
        // A part that names its own ending is of another kind than the rest.
        match part.contains('.') {
            true => format!("{stem}{}{part}", self.suffix),
            false => format!("{stem}{}{part}.{}", self.suffix, self.kind.extension),
        }
    }

    /// Whether it is made from pages of paper.
    pub fn is_printed(&self) -> bool {
        matches!(self.making, Making::Paper(_) | Making::Format(Format::Poster | Format::Leaflet, _))
    }

    /// Whether it is made from pages of the screen.
    pub fn is_shown(&self) -> bool {
        matches!(self.making, Making::Pages(_))
    }

    /// The geometry of its pages, where it has its own.
    pub fn format(&self) -> Option<Format> {
        match self.making {
            Making::Format(format, _) => Some(format),
            _ => None,
        }
    }

    /// Makes it. `None` where the pages it is made from were not set.
    ///
    /// # Errors
    /// What the writer of its kind of file refuses.
    pub(crate) fn make(
        &self,
        matter: &Matter,
        pages: Option<&Pages>,
        paper: Option<&Paper>,
    ) -> Option<Result<Product, Box<Diagnostic>>> {
        match self.making {
            Making::Programme(make) => Some(make(matter.programme)),
            Making::Story(make) => Some(make(matter)),
            Making::Pages(make) => Some(make(matter, pages?)),
            Making::Format(_, make) => Some(make(matter, pages?, paper)),
            Making::Paper(make) => Some(make(matter, paper?)),
        }
    }
}

/// What the writer of PDF refuses. A picture is told by its name; the rest is for the makers of livret, who are told the details.
pub(crate) fn unwritable(error: &PdfError) -> Box<Diagnostic> {
    Box::new(match error {
        PdfError::Picture { name, .. } => {
            Diagnostic::error("broken-logo", say("picture-unprintable").with("file", name.as_str()))
        }
        other => Diagnostic::error("pdf", say("pdf").with("error", other.to_string())),
    })
}

/// Pages for the screen, and for the press where there is one: two files of one output, the second one with `sheet`.
fn two_editions(
    matter: &Matter,
    pages: &Pages,
    sheet: &Document,
    paper: Option<&Paper>,
    press: Option<&Press>,
) -> Result<Product, Box<Diagnostic>> {
    let shown = pdf::write(&pages.document, pages.pictures.clone(), matter.fonts, None).map_err(|e| unwritable(&e))?;
    let mut files = vec![File { part: String::new(), bytes: shown }];
    if let (Some(paper), Some(press)) = (paper, press) {
        let printed =
            pdf::write(sheet, paper.pictures.clone(), matter.fonts, Some(press)).map_err(|e| unwritable(&e))?;
        files.push(File { part: "-print".to_string(), bytes: printed });
    }
    Ok(Product { files, told: pages.told.clone(), pages: Some(pages.document.pages.len()), ..Product::default() })
}

/// What cannot be laid on sheets.
fn unimposed(error: &BookletError) -> Box<Diagnostic> {
    match error {
        BookletError::Output(error) => unwritable(error),
        other => Box::new(Diagnostic::error("pdf", say("pdf").with("error", other.to_string()))),
    }
}
