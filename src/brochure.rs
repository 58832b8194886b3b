//! The whole way from a programme file to its brochure.

mod fonts;
mod pictures;

use crate::check::waivers::{self, Verdict, Waived};
use crate::check::{self, Brochure, Evidence};
use crate::compose;
use crate::compose::story::Story;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::wording::Language;
use crate::layout::extent::Spending;
use crate::layout::page::Document;
use crate::layout::{self, Pictures};
use crate::pdf;
use crate::programme::{self, Programme};
use crate::text::Fonts;
use crate::theme::{self, Theme};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;
use std::path::Path;

/// A finished brochure.
#[derive(Debug)]
pub struct Built {
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// Warnings and information, sorted by their place in the file.
    pub diagnostics: Vec<Diagnostic>,
    /// What the author lets stand.
    pub waived: Vec<Waived>,
}

/// Builds the brochure of a programme in memory. Logos are looked for in `folder`; `date` (seconds since 1970) is what the file says
/// of its making, the first day of the event unless given.
///
/// # Errors
/// Every error of the programme, and its warnings, when there is at least one error.
pub fn build(source: &str, folder: &Path, theme: &Theme, date: Option<i64>) -> Result<Built, Vec<Diagnostic>> {
    let read = match read(source) {
        Ok(read) => read,
        Err(verdict) => return Err(verdict.standing),
    };
    let Read { programme, mut found } = read;
    let pictures = pictures::of(&programme, folder, &mut found);
    // Laying out keeps one core busy: another embeds the pictures meanwhile.
    let (laid_out, imported) = std::thread::scope(|scope| {
        let importing = scope.spawn(|| pdf::Pictures::import(pictures.all()));
        let laid_out = lay_out(source, &programme, &pictures, folder, theme, date, &mut found);
        (laid_out, importing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let Verdict { standing: mut diagnostics, waived } = waivers::apply(&programme, source, found, true);
    diagnostics.sort_by_key(Diagnostic::place);
    if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return Err(diagnostics);
    }
    let (document, fonts) = laid_out;
    match imported.and_then(|pictures| pdf::write(&document, pictures, &fonts)) {
        Ok(pdf) => {
            diagnostics.extend(heavy(&pdf));
            Ok(Built { pdf, pages: document.pages.len(), diagnostics, waived })
        }
        Err(error) => {
            diagnostics.push(
                Diagnostic::error("pdf", error.to_string())
                    .help("take out the logo or the text it names, and build again"),
            );
            Err(diagnostics)
        }
    }
}

/// What a brochure weighs at most before it can hardly be mailed, in bytes.
const HEAVIEST: usize = 10 << 20;

/// A warning for a file that mail servers refuse.
fn heavy(pdf: &[u8]) -> Option<Diagnostic> {
    let weight = (pdf.len() as f64 / (1 << 20) as f64).ceil();
    let saying = say("heavy-file").with("weight", weight).with("most", HEAVIEST >> 20);
    (pdf.len() > HEAVIEST).then(|| Diagnostic::warning("heavy-file", saying))
}

/// What the reader, the layout and the proofreader find wrong with a programme, sorted by place.
pub fn check(source: &str, folder: &Path, theme: &Theme) -> Vec<Diagnostic> {
    proofread(source, folder, theme).standing
}

/// The same, and what the author lets stand.
pub fn proofread(source: &str, folder: &Path, theme: &Theme) -> Verdict {
    let mut verdict = match read(source) {
        Err(verdict) => verdict,
        Ok(Read { programme, mut found }) => {
            let pictures = pictures::of(&programme, folder, &mut found);
            lay_out(source, &programme, &pictures, folder, theme, None, &mut found);
            waivers::apply(&programme, source, found, true)
        }
    };
    verdict.standing.sort_by_key(Diagnostic::place);
    verdict
}

/// A programme without errors of reading, and what else there is to say of it.
struct Read {
    programme: Programme,
    found: Vec<Diagnostic>,
}

/// Reads a programme; one with errors is not set, but what can be understood of it is proofread all the same.
fn read(source: &str) -> Result<Read, Verdict> {
    let reading = programme::understand(source);
    let whole = reading.whole();
    let Some(programme) = reading.programme else {
        return Err(Verdict { standing: reading.found, ..Verdict::default() });
    };
    if whole {
        return Ok(Read { programme, found: reading.found });
    }
    // What the reader refuses leaves nothing to print: it cannot be waived.
    let (mut found, refused): (Vec<_>, Vec<_>) =
        reading.found.into_iter().partition(|fault| fault.severity != Severity::Error);
    let judged = check::judge(&Evidence::new(&programme, source, None));
    found.extend(apart(&refused, source, judged));
    let mut verdict = waivers::apply(&programme, source, found, false);
    verdict.standing.extend(refused);
    verdict.standing.sort_by_key(Diagnostic::place);
    Err(verdict)
}

/// What rules find in a programme that could not be read whole, but on the lines that the reader refused: there they may be misled.
fn apart(refused: &[Diagnostic], source: &str, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let starts: Vec<usize> = source.match_indices('\n').map(|(at, _)| at).collect();
    let lines = |fault: &Diagnostic| {
        let lines = fault.labels.iter().map(|label| starts.partition_point(|&end| end < label.span.start));
        lines.collect::<BTreeSet<usize>>()
    };
    let known: BTreeSet<usize> = refused.iter().flat_map(lines).collect();
    found.into_iter().filter(|fault| lines(fault).is_disjoint(&known)).collect()
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
    let (document, found) = layout::layout(&story, theme, &fonts, pictures, &hour_label, date, Spending::default());
    diagnostics.extend(found);
    let brochure = Brochure { document: &document, pictures, theme, fonts: &fonts };
    diagnostics.extend(check::judge(&Evidence::new(programme, source, Some(brochure))));
    (document, fonts)
}

fn first_day(programme: &Programme) -> i64 {
    let day: Option<NaiveDate> = programme.event.days.first().map(|day| day.value);
    day.and_then(|day| day.and_hms_opt(0, 0, 0)).map_or(0, |midnight| midnight.and_utc().timestamp())
}
