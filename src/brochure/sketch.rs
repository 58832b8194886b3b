//! A sketch: the pages of a programme as far as they can be laid out, faults or not, with the place in the file of every text on them.
//!
//! A build makes all or nothing, for what it makes is sent. A sketch is for who writes: what can be read is shown, what stands in the way is
//! told beside it. No rule judges it ([`super::proofread`] does that), and what it gives makes no promise of a standard.

use super::laid_out::{Basis, LaidOut, Work};
use super::{Manuscript, Order, Prepared, prepare};
use crate::check::Scope;
use crate::diagnostic::{Diagnostic, Refusal, Severity, Span, say};
use crate::files::Files;
use crate::layout::fingerprint::fingerprint;
use crate::layout::page::{Document, Owner, Page, Paint, TagRole};
use crate::outputs::{Matter, Output, PRINT, Pages, Paper, SCREEN, unwritable};
use crate::pdf::{self, PdfError};
use crate::picture::guard::guarded;
use crate::programme::{PrintSettings, Reading};
use crate::text::Fonts;
use crate::theme::Theme;
use crate::units::{Pt, Rect};
use rayon::prelude::*;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Pages under way.
#[derive(Debug, Clone)]
pub struct Sketch {
    drawing: Arc<Drawing>,
    /// What is known of its pages, in their order; empty where they are not those of the brochure but sheets that hold several.
    pub pages: Vec<SketchPage>,
    /// The title of the brochure.
    pub title: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Of the print edition, beyond the trim, in points.
    pub bleed: f64,
    /// Of the print edition, inside the trim, in points: no text stands there.
    pub safety: f64,
    /// What reader and layout found; not what the rules would find.
    pub faults: Vec<Diagnostic>,
    /// Whether nothing was left out for its errors.
    pub whole: bool,
}

/// What the pages of a sketch are drawn from.
enum Drawing {
    /// Pages of the brochure: each is written when it is asked for, since few of them are looked at.
    Pages { document: Document, pictures: pdf::Pictures, fonts: Fonts },
    /// The same for a press.
    Paper { paper: Paper, fonts: Fonts },
    /// Sheets that hold several pages: a PDF file.
    Sheets(Arc<[u8]>),
}

impl std::fmt::Debug for Drawing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Drawing::Pages { .. } => "Pages",
            Drawing::Paper { .. } => "Paper",
            Drawing::Sheets(_) => "Sheets",
        })
    }
}

/// Of a page as it is drawn, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Boxes {
    /// Of all that is drawn.
    pub width: f64,
    /// Of all that is drawn.
    pub height: f64,
    /// Left, top, width and height of the trim, from the top left corner of all that is drawn.
    pub trim: [f64; 4],
}

/// A page of a sketch.
#[derive(Debug, Clone)]
pub struct SketchPage {
    /// Of the trim, in points.
    pub width: f64,
    /// Of the trim, in points.
    pub height: f64,
    /// Its folio.
    pub label: String,
    /// The same for two pages that look the same, as far as they show the same pictures in the same fonts.
    pub fingerprint: u64,
    /// Its texts in reading order; running heads, folios and ornaments are none.
    pub passages: Vec<Passage>,
}

/// A stretch of text on a page: what one value of the file says there, or livret's own words.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// Left, top, width and height in points, from the top left corner of the trim.
    pub area: [f64; 4],
    /// As it is read aloud.
    pub text: String,
    /// Where it is written in the file; `None` for livret's own words.
    pub written: Option<Span>,
    /// What it is among the texts of the page.
    pub standing: Standing,
    /// Of its letters, in points.
    pub size: f64,
    /// The number of the paragraph, heading or label it belongs to: passages of one follow each other.
    pub holder: usize,
}

/// What a text is among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A heading of a level from 1.
    Heading(u8),
    /// An item of a list, or the label of one.
    Item,
    /// Anything else.
    Paragraph,
}

/// Why there is no sketch.
#[derive(Debug, Clone, PartialEq)]
pub enum Unsketched {
    /// Nothing can be laid out: why.
    Refused(Refusal),
    /// Nobody waits for it any more.
    GivenUp,
}

impl Sketch {
    /// The boxes of its pages, in their order; `None` where they are sheets, which tell their own.
    pub fn boxes(&self) -> Option<Vec<Boxes>> {
        let (document, margin) = match &*self.drawing {
            Drawing::Pages { document, .. } => (document, 0.0),
            Drawing::Paper { paper, .. } => (&paper.document, paper.press.margin().0),
            Drawing::Sheets(_) => return None,
        };
        let of = |page: &Page| {
            let (width, height) = (page.size.width.0, page.size.height.0);
            Boxes { width: width + 2.0 * margin, height: height + 2.0 * margin, trim: [margin, margin, width, height] }
        };
        Some(document.pages.iter().map(of).collect())
    }

    /// The sheets, as a PDF file; `None` where there are pages.
    pub fn sheets(&self) -> Option<Arc<[u8]>> {
        match &*self.drawing {
            Drawing::Sheets(file) => Some(Arc::clone(file)),
            _ => None,
        }
    }

    /// A PDF file of one of its pages, which count from 0. It may lack what a finished one promises. `None` where there is no such page, or
    /// it cannot be written.
    pub fn page(&self, number: usize) -> Option<Vec<u8>> {
        let written = guarded(|| match &*self.drawing {
            Drawing::Pages { document, pictures, fonts } => pdf::page(document, number, pictures, fonts, None).ok(),
            Drawing::Paper { paper, fonts } => {
                pdf::page(&paper.document, number, &paper.pictures, fonts, Some(&paper.press)).ok()
            }
            Drawing::Sheets(_) => None,
        });
        written.ok().flatten()
    }
}

impl Manuscript<'_> {
    /// Sketches the output of an order, the first one. `files` are those beside the programme; `unwanted` is asked now and then whether
    /// the work is still wanted.
    ///
    /// # Errors
    /// Nothing of the programme can be read or laid out, or the sketch was given up.
    pub fn sketch(
        self,
        files: &dyn Files,
        theme: &Theme,
        order: &Order,
        unwanted: &(dyn Fn() -> bool + Sync),
    ) -> Result<Sketch, Unsketched> {
        super::workers::prepare();
        let Manuscript { composed, reading } = self;
        // A programme that was read in part may be one that no stage has ever met.
        let sketched = guarded(|| sketched(&composed.text, reading, files, theme, order, unwanted));
        let sketched = sketched.unwrap_or_else(|_| Err(Unsketched::Refused(vec![beyond_the_layout()].into())));
        match sketched {
            Ok(mut sketch) => {
                sketch.faults = composed.all_of_the_file(sketch.faults);
                for passage in sketch.pages.iter_mut().flat_map(|page| &mut page.passages) {
                    passage.written = passage.written.take().map(|span| composed.written(&span));
                }
                Ok(sketch)
            }
            Err(Unsketched::Refused(faults)) => {
                Err(Unsketched::Refused(composed.all_of_the_file(faults.into()).into()))
            }
            Err(given_up) => Err(given_up),
        }
    }
}

fn beyond_the_layout() -> Diagnostic {
    Diagnostic::error("pdf", say("beyond-the-layout"))
}

fn sketched(
    source: &str,
    reading: Reading,
    files: &dyn Files,
    theme: &Theme,
    order: &Order,
    unwanted: &(dyn Fn() -> bool + Sync),
) -> Result<Sketch, Unsketched> {
    let go_on = || if unwanted() { Err(Unsketched::GivenUp) } else { Ok(()) };
    let refused = |faults: Vec<Diagnostic>| Unsketched::Refused(faults.into());
    let whole = reading.whole();
    let Some(mut programme) = reading.programme else { return Err(refused(reading.found)) };
    go_on()?;
    let output = order.in_turn().first().copied().unwrap_or(&SCREEN);
    if !order.is_printed() {
        // Pages of paper would be laid out for nothing.
        programme.print = PrintSettings::default();
    }
    let read = super::Read { programme, found: reading.found };
    let Prepared { programme, pictures, press, mut found, refused: no_press } =
        prepare(read, files, theme, order, order.is_printed());
    if let Some(fault) = no_press {
        found.push(fault);
        return Err(refused(found));
    }
    go_on()?;
    let scope = Scope { remarks: false, paper: order.is_printed() };
    let kept = order.kept.clone().unwrap_or_default();
    let work = Work { kept: Some(&kept), ..Work::of(source, &programme, &pictures, files, theme, order, scope) };
    let laid_out = work.pages(press.as_ref(), &mut found);
    go_on()?;
    kept.tidy(&pictures);
    let written = |error: PdfError| refused(vec![*unwritable(&error)]);
    let in_format = output.format().map(|format| work.in_format(format, &laid_out.basis));
    let LaidOut { formats: _, screen, printed, basis } = laid_out;
    let matter = basis.matter(source, &programme, &pictures, None);
    let Basis { fonts, theme, story, .. } = &basis;
    let mut printed_as = 0;
    let mut screen = Some(screen);
    let of_the_screen = match in_format {
        Some((document, more)) => {
            found.extend(more);
            Some(document)
        }
        None if *output == SCREEN => screen.take(),
        None => None,
    };
    let sheets = |bytes: Vec<u8>| (Drawing::Sheets(bytes.into()), Vec::new());
    let (drawing, mut pages) = if let Some(document) = of_the_screen {
        let pictures = kept.for_the_screen(&document).map_err(written)?;
        go_on()?;
        let pages = pages(&document);
        (Drawing::Pages { document, pictures, fonts: fonts.clone() }, pages)
    } else if let (Some(press), Some(bound)) = (press, printed) {
        let imported = pdf::Pictures::import(pictures.all(), Some(&press)).map_err(written)?;
        // The same colour may be printed in other inks.
        printed_as = hashed(&format!("{:?} {:?}", programme.print, programme.brand.as_ref().map(|brand| &brand.inks)));
        let paper = Paper::new(bound.document, bound.extent, imported, press, source, (fonts, theme));
        go_on()?;
        if *output == PRINT {
            let pages = pages(&paper.document);
            (Drawing::Paper { paper, fonts: fonts.clone() }, pages)
        } else {
            sheets(made(output, &matter, None, Some(&paper))?)
        }
    } else {
        let Some(document) = screen else { return Err(refused(vec![beyond_the_layout()])) };
        let imported = kept.for_the_screen(&document).map_err(written)?;
        let shown = Pages::new(document, imported, Vec::new());
        sheets(made(output, &matter, Some(&shown), None)?)
    };
    for page in &mut pages {
        page.fingerprint = hashed(&(page.fingerprint, printed_as));
    }
    let whole = whole && found.iter().all(|fault| fault.severity != Severity::Error);
    let language = programme.event.language.value.clone();
    let (bleed, safety) = (programme.print.bleed().pt().0, programme.print.safety().pt().0);
    let (drawing, title) = (Arc::new(drawing), story.title.clone());
    Ok(Sketch { drawing, pages, title, language, bleed, safety, faults: found, whole })
}

fn hashed(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// The first file of an output, as a build makes it.
fn made(
    output: &'static Output,
    matter: &Matter,
    pages: Option<&Pages>,
    paper: Option<&Paper>,
) -> Result<Vec<u8>, Unsketched> {
    let none = || Unsketched::Refused(vec![beyond_the_layout()].into());
    let product = output.make(matter, pages, paper).ok_or_else(none)?;
    let product = product.map_err(|fault| Unsketched::Refused(vec![*fault].into()))?;
    product.files.into_iter().next().map(|file| file.bytes).ok_or_else(none)
}

fn pages(document: &Document) -> Vec<SketchPage> {
    let page = |page: &Page| SketchPage {
        width: page.size.width.0,
        height: page.size.height.0,
        label: page.label.clone(),
        fingerprint: fingerprint(page),
        passages: passages(page, document),
    };
    document.pages.par_iter().map(page).collect()
}

/// The texts of a page, each value of the file in each paragraph one passage.
fn passages(page: &Page, document: &Document) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    for mark in &page.marks {
        let (Owner::Tag(tag), Paint::Text { at, run, written }) = (mark.owner, &mark.paint) else { continue };
        let (ascent, descent) = (run.size * 0.9, run.size * 0.25);
        let area = Rect::new(at.x + run.x, at.y - ascent, run.width, ascent + descent);
        let (holder, standing) = holder(document, tag.0);
        match passages.last_mut() {
            Some(last) if last.holder == holder && last.written == *written => {
                let [x, y, width, height] = last.area;
                let known = Rect::new(Pt(x), Pt(y), Pt(width), Pt(height));
                // A new line of the same text: the break stands for a space, a hyphen that a break added is none.
                let broken = area.y.0 > y + height - area.height.0 * 0.5;
                if broken && !last.text.ends_with([' ', '\u{ad}', '-']) {
                    last.text.push(' ');
                }
                last.text.push_str(&run.text);
                last.area = numbers(&known.union(&area));
                last.size = last.size.max(run.size.0);
            }
            _ => passages.push(Passage {
                area: numbers(&area),
                text: run.text.clone(),
                written: written.clone(),
                standing,
                size: run.size.0,
                holder,
            }),
        }
    }
    for passage in &mut passages {
        passage.text = passage.text.replace('\u{ad}', "").trim().to_owned();
    }
    passages.retain(|passage| !passage.text.is_empty());
    passages
}

/// The paragraph, heading or item that a tag is, or lies in.
fn holder(document: &Document, mut tag: usize) -> (usize, Standing) {
    loop {
        let here = &document.structure.tags[tag];
        let standing = match here.role {
            TagRole::H1 => Standing::Heading(1),
            TagRole::H2 => Standing::Heading(2),
            TagRole::H3 => Standing::Heading(3),
            TagRole::H4 => Standing::Heading(4),
            TagRole::Lbl | TagRole::LBody | TagRole::LI => Standing::Item,
            TagRole::Span | TagRole::Link => match here.parent {
                Some(parent) => {
                    tag = parent.0;
                    continue;
                }
                None => Standing::Paragraph,
            },
            _ => Standing::Paragraph,
        };
        return (tag, standing);
    }
}

fn numbers(area: &Rect) -> [f64; 4] {
    [area.x.0, area.y.0, area.width.0, area.height.0]
}
