//! The whole way from a programme file to the outputs of its brochure.

mod bound;
mod copies;
mod erratum;
mod fonts;
mod formats;
mod gathered;
mod kept;
mod laid_out;
mod lightened;
mod manuscript;
mod order;
mod pictures;
mod press;
mod reading;
mod sketch;
mod unused;
mod wished;
mod workers;

pub use copies::{CopiesMade, CopyMade, NoCopies};
pub use erratum::{Slip, erratum};
pub use gathered::{Gathered, Member};
pub use kept::Kept;
pub use manuscript::Manuscript;
pub use order::{FindFonts, Order, Watch};
pub use sketch::{Boxes, Passage, Sketch, SketchPage, Standing, Unsketched};
pub use wished::{Wished, WishedTheme, wished};
pub use workers::{at_a_time, side_by_side};

use crate::check::waivers::{self, Verdict, Waived};
use crate::check::{self, Scope};
use crate::diagnostic::{Diagnostic, Refusal, Saying, Severity, Value, say};
use crate::files::Files;
use crate::layout::Pictures;
use crate::layout::page::{OPENERS, Opened, Weighed};
use crate::outputs::{Output, Pages, Paper, Product, unwritable};
use crate::pdf::{self, PdfError};
use crate::picture;
use crate::print::{Press, preflight};
use crate::programme::{Located, PrintSettings, Programme, Reading};
use crate::theme::Theme;
use bound::Bound;
use laid_out::{LaidOut, Work};
use reading::{Read, read};
use std::path::PathBuf;
use std::sync::Arc;

/// A finished brochure.
#[derive(Debug)]
pub struct Built {
    /// In the order of [`crate::outputs::ALL`].
    pub made: Vec<Made>,
    /// Warnings and information, sorted by their place in the file.
    pub diagnostics: Vec<Diagnostic>,
    /// What the author lets stand.
    pub waived: Vec<Waived>,
    /// What was weighed while the pages were made up: how many ways, and how each section begins.
    pub weighed: Vec<Saying>,
}

/// An output, made.
#[derive(Debug)]
pub struct Made {
    /// Which one.
    pub output: &'static Output,
    /// What it is made into.
    pub product: Product,
}

impl Built {
    /// What was made for an output, where it was ordered.
    pub fn product(&self, output: &Output) -> Option<&Product> {
        self.made.iter().find(|made| made.output == output).map(|made| &made.product)
    }

    /// The first file of an output, or its only one, where it was ordered.
    pub fn file(&self, output: &Output) -> Option<&[u8]> {
        self.product(output)?.files.first().map(|file| &file.bytes[..])
    }
}

/// Builds the outputs of a programme in memory, in its own language. `files` are those beside the programme: its logos, fonts, profiles, and
/// the files that it is split into; places of faults in these are those of [`Gathered`].
///
/// # Errors
/// Every error of the programme, and its warnings, when there is at least one error.
pub fn build(source: &str, files: &dyn Files, theme: &Theme, order: &Order) -> Result<Built, Refusal> {
    let gathered = Gathered::of(source, files);
    let built = Manuscript::read(&gathered.text).build(files, theme, order);
    if gathered.faults.is_empty() {
        return built;
    }
    let found = built.map_or_else(Vec::from, |built| built.diagnostics);
    Err(gathered.judged(found).into())
}

/// The same for a source in composed form, and what was read of it.
fn built(
    source: &str,
    reading: Reading,
    files: &dyn Files,
    theme: &Theme,
    order: &Order,
) -> Result<Built, Vec<Diagnostic>> {
    let read = read(source, reading, files).map_err(|verdict| verdict.standing)?;
    let prepared = prepare(read, files, theme, order, order.is_printed());
    let Prepared { programme, pictures, press, mut found, refused } = prepared;
    order.watch.step();
    // Laying out keeps one core busy: another embeds the pictures meanwhile. A join, since a thread that waits for the pool would stop
    // for ever a caller who builds several brochures in that pool.
    let scope = Scope { remarks: false, paper: order.is_printed() };
    let work = Work::of(source, &programme, &pictures, files, theme, order, scope);
    let (laid_out, imported) = rayon::join(
        || {
            let mut laid_out = work.lay_out(press.as_ref(), &mut found);
            work.in_formats(&order.formats(), &mut laid_out, &mut found);
            laid_out
        },
        || {
            // Bitmaps that may be made lighter wait for the pages, which say how large they stand.
            let waits = pictures.all().iter().any(|picture| picture::may_be_lighter(picture));
            let screen = (order.is_shown() && !waits).then(|| pdf::Pictures::import(pictures.all(), None));
            let plates = press.as_ref().map(|press| pdf::Pictures::import(pictures.all(), Some(press)));
            (screen, plates)
        },
    );
    order.watch.step();
    found.extend(press.iter().flat_map(|press| check::of_separations(&programme, press)));
    let settled = |found: Vec<Diagnostic>| settled(&programme, source, found, scope, refused.clone());
    let mut verdict = settled(found.clone());
    if verdict.standing.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return Err(verdict.standing);
    }
    let weighed = weighed(&laid_out.screen.weighed);
    match make(source, &programme, &pictures, order, laid_out, imported, press) {
        Ok(made) => {
            let of_files: Vec<_> = made.iter().flat_map(|made| made.product.found.clone()).collect();
            if !of_files.is_empty() {
                found.extend(of_files);
                verdict = settled(found);
            }
            let Verdict { standing: diagnostics, waived } = verdict;
            Ok(Built { made, diagnostics, waived, weighed })
        }
        Err(fault) => {
            verdict.standing.push(placed(*fault, &programme));
            Err(verdict.standing)
        }
    }
}

/// What stands of all that was found, sorted by place.
fn settled(
    programme: &Programme,
    source: &str,
    found: Vec<Diagnostic>,
    scope: Scope,
    refused: Option<Diagnostic>,
) -> Verdict {
    let mut verdict = waivers::apply(programme, source, found, Some(scope));
    verdict.standing.extend(refused);
    verdict.standing.sort_by_key(Diagnostic::place);
    verdict
}

/// What was weighed, in words.
fn weighed(weighed: &Weighed) -> Vec<Saying> {
    let all = say("detail-weighed").with("n", weighed.ways).with("cost", weighed.cost.round());
    let opens = |opened: &Opened| {
        let ways = OPENERS.iter().zip(opened.costs);
        let ways: Vec<Saying> = ways
            .filter_map(|(how, cost)| Some(say("detail-opener").with("how", *how).with("cost", cost?.round())))
            .collect();
        say("detail-opens")
            .with("section", opened.section.as_str())
            .with("how", opened.how)
            .with("page", opened.page)
            .with("ways", ways)
    };
    std::iter::once(all).chain(weighed.openers.iter().map(opens)).collect()
}

/// Pictures of the screen and of the press, where they are wanted.
type Imported = (Option<Result<pdf::Pictures, PdfError>>, Option<Result<pdf::Pictures, PdfError>>);

/// Walks the list of outputs and makes those of an order.
fn make(
    source: &str,
    programme: &Programme,
    pictures: &Pictures,
    order: &Order,
    laid_out: LaidOut,
    (screen, plates): Imported,
    press: Option<Press>,
) -> Result<Vec<Made>, Box<Diagnostic>> {
    let LaidOut { screen: document, printed, formats, basis } = laid_out;
    let imported = |pictures: Option<Result<_, PdfError>>| pictures.transpose().map_err(|error| unwritable(&error));
    let mut told = Vec::new();
    let screen = screen.or_else(|| {
        let wanted = order.is_shown();
        wanted.then(|| {
            let (pictures, lightened) = lightened::for_the_screen(&document);
            told.extend(lightened);
            pdf::Pictures::import(&pictures, None)
        })
    });
    let pages = imported(screen)?.map(|pictures| Pages::new(document, pictures, told));
    let mut in_formats = Vec::new();
    for (format, document) in formats {
        let (pictures, lightened) = lightened::for_the_screen(&document);
        let pictures = pdf::Pictures::import(&pictures, None).map_err(|error| unwritable(&error))?;
        in_formats.push((format, Pages::new(document, pictures, lightened.into_iter().collect())));
    }
    let paper = match (printed, imported(plates)?, press) {
        (Some(Bound { document, extent, .. }), Some(pictures), Some(press)) => {
            Some(Paper::new(document, extent, pictures, press, source, (&basis.fonts, &basis.theme)))
        }
        _ => None,
    };
    let matter = basis.matter(source, programme, pictures, order.earlier_calendar.as_deref());
    let make = |output: &'static Output| {
        let own = output.format().map(|format| in_formats.iter().find(|(known, _)| *known == format));
        let pages = own.map_or(pages.as_ref(), |own| own.map(|(_, pages)| pages));
        let product = output.make(&matter, pages, paper.as_ref())?;
        order.watch.step();
        Some(product.map(|product| Made { output, product }))
    };
    order.in_turn().into_iter().filter_map(make).collect()
}

/// What the reader, the layout and the proofreader find wrong with a programme, and what the author lets stand; sorted by place. For
/// paper, too, where the order is printed.
pub fn proofread(source: &str, files: &dyn Files, theme: &Theme, order: &Order) -> Verdict {
    let gathered = Gathered::of(source, files);
    let verdict = Manuscript::read(&gathered.text).proofread(files, theme, order);
    Verdict { standing: gathered.judged(verdict.standing), ..verdict }
}

/// The same for a source in composed form, and what was read of it.
fn judged(source: &str, reading: Reading, files: &dyn Files, theme: &Theme, order: &Order) -> Verdict {
    let mut verdict = match read(source, reading, files) {
        Err(verdict) => verdict,
        Ok(read) => {
            // A programme that says how it is printed is read as a print shop would.
            let for_paper = order.is_printed() || read.programme.print != PrintSettings::default();
            let prepared = prepare(read, files, theme, order, for_paper);
            let Prepared { programme, pictures, press, mut found, refused } = prepared;
            let scope = Scope { remarks: true, paper: for_paper };
            let programme = &programme;
            let work = Work::of(source, programme, &pictures, files, theme, order, scope);
            let work = Work { engines: Some(&order.engines), ..work };
            found.extend(unused::pictures(programme, files));
            let mut laid_out = work.lay_out(press.as_ref(), &mut found);
            work.in_formats(&order.formats(), &mut laid_out, &mut found);
            // How covers are made is said of a build; whoever proofreads need not read it every time.
            found.retain(|fault| fault.saying.key != "cover-of-one-group");
            if let Some(press) = &press {
                found.extend(preflight(programme, &pictures, &laid_out, press));
            }
            if order.is_shown() && found.iter().all(|fault| fault.severity != Severity::Error) {
                found.extend(unshowable(programme, &laid_out));
            }
            let mut verdict = waivers::apply(programme, source, found, Some(scope));
            verdict.standing.extend(refused);
            verdict
        }
    };
    verdict.standing.sort_by_key(Diagnostic::place);
    verdict
}

/// Makes the screen edition, as a build would: what stops there is told here, each picture at its line.
fn unshowable(programme: &Programme, laid_out: &LaidOut) -> Vec<Diagnostic> {
    let (pictures, _) = lightened::for_the_screen(&laid_out.screen);
    let error = match pdf::Pictures::import(&pictures, None) {
        Ok(imported) => pdf::write(&laid_out.screen, imported, &laid_out.basis.fonts, None).err(),
        Err(first) => {
            let each = pictures.iter().filter_map(|picture| pdf::Pictures::import(&[Arc::clone(picture)], None).err());
            let found: Vec<Diagnostic> = each.map(|error| placed(*unwritable(&error), programme)).collect();
            if !found.is_empty() {
                return found;
            }
            Some(first)
        }
    };
    error.map(|error| placed(*unwritable(&error), programme)).into_iter().collect()
}

/// Makes the print file and measures it.
fn preflight(programme: &Programme, pictures: &Pictures, laid_out: &LaidOut, press: &Press) -> Vec<Diagnostic> {
    let imported = match pdf::Pictures::import(pictures.all(), Some(press)) {
        Ok(imported) => imported,
        Err(error) => return vec![placed(*unwritable(&error), programme)],
    };
    let mut found = check::of_separations(programme, press);
    let Some(Bound { document, .. }) = &laid_out.printed else { return found };
    let print = pdf::write(document, imported, &laid_out.basis.fonts, Some(press));
    match print.map(|print| preflight::measure(&print, press.bleed)) {
        Ok(Ok(findings)) => found.extend(check::of_plates(programme, document, &findings)),
        Ok(Err(error)) => found.push(*unwritable(&PdfError::Output(error.to_string()))),
        Err(error) => found.push(*unwritable(&error)),
    }
    found
}

/// A fault of a picture, at the line that names it.
fn placed(fault: Diagnostic, programme: &Programme) -> Diagnostic {
    let of = |named: &&Located<PathBuf>| {
        let name = Value::from(named.value.display().to_string());
        fault.saying.key == "picture-unprintable" && fault.saying.values.contains(&("file", name))
    };
    let span = programme.pictures().find(of).map(|named| named.span.clone());
    match span {
        Some(span) if fault.labels.is_empty() => fault.at(span, "here"),
        _ => fault,
    }
}

/// What a brochure is made from.
struct Prepared {
    /// With the settings of the order.
    programme: Programme,
    pictures: Pictures,
    /// Where an edition is printed.
    press: Option<Press>,
    found: Vec<Diagnostic>,
    /// A press that cannot be: nothing can be printed, so that it cannot be waived.
    refused: Option<Diagnostic>,
}

fn prepare(read: Read, files: &dyn Files, theme: &Theme, order: &Order, for_paper: bool) -> Prepared {
    let Read { mut programme, mut found } = read;
    programme.print = programme.print.with(&order.print);
    programme.share = programme.share.with(&order.share);
    found.extend(wished::faults(&programme, files));
    let pictures = pictures::of(&programme, files, order.kept.as_deref(), &mut found);
    let press = for_paper.then(|| press::of(&programme, files, theme)).transpose();
    let (press, refused) = match press {
        Ok(press) => (press, None),
        Err(fault) => (None, Some(*fault)),
    };
    Prepared { programme, pictures, press, found, refused }
}
