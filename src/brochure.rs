//! The whole way from a programme file to its brochure.

mod fonts;

use crate::check::waivers::{self, Verdict, Waived};
use crate::check::{self, Brochure, Evidence};
use crate::compose;
use crate::compose::story::Story;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::wording::Language;
use crate::layout::page::Document;
use crate::layout::{self, Pictures};
use crate::pdf;
use crate::picture::{self, Picture};
use crate::programme::{self, Located, Programme};
use crate::text::Fonts;
use crate::theme::{self, Theme};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

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
    let (document, Verdict { standing: mut diagnostics, waived }) = lay_out(source, folder, theme, date);
    let Some((document, fonts)) = document else { return Err(diagnostics) };
    match pdf::write(&document, &fonts) {
        Ok(pdf) => Ok(Built { pdf, pages: document.pages.len(), diagnostics, waived }),
        Err(error) => {
            diagnostics.push(
                Diagnostic::error("pdf", error.to_string())
                    .help("take out the logo or the text it names, and build again"),
            );
            Err(diagnostics)
        }
    }
}

/// What the reader, the layout and the proofreader find wrong with a programme.
pub fn check(source: &str, folder: &Path, theme: &Theme) -> Vec<Diagnostic> {
    proofread(source, folder, theme).standing
}

/// The same, and what the author lets stand.
pub fn proofread(source: &str, folder: &Path, theme: &Theme) -> Verdict {
    lay_out(source, folder, theme, None).1
}

/// The pages and the fonts they are set in, unless there is an error; and everything there is to say, sorted by place.
fn lay_out(source: &str, folder: &Path, theme: &Theme, date: Option<i64>) -> (Option<(Document, Fonts)>, Verdict) {
    let reading = programme::understand(source);
    let whole = reading.whole();
    let Some(programme) = reading.programme else {
        return (None, Verdict { standing: reading.found, ..Verdict::default() });
    };
    // What the reader refuses leaves nothing to print: it cannot be waived.
    let (mut found, refused): (Vec<_>, Vec<_>) =
        reading.found.into_iter().partition(|fault| fault.severity != Severity::Error);
    let document = if whole {
        let (document, fonts, more) = set(&programme, source, folder, theme, date);
        found.extend(more);
        Some((document, fonts))
    } else {
        found.extend(beside(
            &refused,
            source,
            check::judge(&Evidence { programme: &programme, source, brochure: None }),
        ));
        None
    };
    let mut verdict = waivers::apply(&programme, source, found, whole);
    verdict.standing.extend(refused);
    verdict.standing.sort_by_key(Diagnostic::place);
    let failed = verdict.standing.iter().any(|fault| fault.severity == Severity::Error);
    (document.filter(|_| !failed), verdict)
}

/// What rules find in a programme that could not be read whole: where the reader has already refused a line, they may be misled.
fn beside(refused: &[Diagnostic], source: &str, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let lines = |fault: &Diagnostic| {
        let starts =
            fault.labels.iter().map(|label| source[..label.span.start.min(source.len())].matches('\n').count());
        starts.collect::<BTreeSet<_>>()
    };
    let known: BTreeSet<usize> = refused.iter().flat_map(lines).collect();
    found.into_iter().filter(|fault| lines(fault).is_disjoint(&known)).collect()
}

/// The pages, the fonts they are set in, and everything there is to say of them and of the programme.
fn set(
    programme: &Programme,
    source: &str,
    folder: &Path,
    theme: &Theme,
    date: Option<i64>,
) -> (Document, Fonts, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let language = Language::find(&programme.event.language).unwrap_or(&Language::all()[0]);
    let pictures = pictures(programme, folder, &mut diagnostics);
    let story: Story = compose::story(programme, language);
    let theme = &theme.on(programme.event.paper);
    let compact = programme.event.compact_hours;
    let hour_label = |minute: u32| {
        let minute = minute % (24 * 60);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap_or_default();
        language.hour(time, compact)
    };
    let date = date.unwrap_or_else(|| first_day(programme));
    let fonts = fonts::of_the_brand(programme, folder, &mut diagnostics);
    let branded = programme.brand.as_ref().map(|brand| {
        let (theme, found) = theme::branded(theme, brand, programme.parcours.len(), &fonts);
        diagnostics.extend(found);
        theme
    });
    let theme = branded.as_ref().unwrap_or(theme);
    diagnostics.extend(theme.types.check_families(&fonts));
    let (document, found) = layout::layout(&story, theme, &fonts, &pictures, &hour_label, date);
    diagnostics.extend(found);
    let brochure = Brochure { document: &document, pictures: &pictures, theme, fonts: &fonts };
    diagnostics.extend(check::judge(&Evidence { programme, source, brochure: Some(brochure) }));
    (document, fonts, diagnostics)
}

fn first_day(programme: &Programme) -> i64 {
    let day: Option<NaiveDate> = programme.event.days.first().map(|day| day.value);
    day.and_then(|day| day.and_hms_opt(0, 0, 0)).map_or(0, |midnight| midnight.and_utc().timestamp())
}

/// What the pictures of a programme weigh at most, in bytes of their files.
const MOST_WEIGHT: usize = 60 << 20;

/// Pixels of all its PNG pictures together: they take a second for every hundred million.
const MOST_PIXELS: u64 = 300_000_000;

/// Reads every logo that the programme names, each once.
fn pictures(programme: &Programme, folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Pictures {
    let mut pictures = Pictures::default();
    let (mut weight, mut pixels) = (0, 0);
    let mut seen: BTreeSet<&PathBuf> = BTreeSet::new();
    let logos = programme.partners.iter().flat_map(|partner| partner.logo.iter().chain(&partner.logo_on_dark));
    let brand = programme.brand.iter();
    let of_the_brand = brand.flat_map(|brand| brand.logo.iter().chain(&brand.logo_on_dark).chain(&brand.cover));
    for logo in logos.chain(of_the_brand) {
        if !seen.insert(&logo.value) {
            continue;
        }
        match read_picture(logo, folder) {
            Ok(picture) => {
                weight += picture.weight();
                pixels += picture.pixels();
                if weight > MOST_WEIGHT || pixels > MOST_PIXELS {
                    let message = if weight > MOST_WEIGHT {
                        format!("the pictures weigh more than {} MB together", MOST_WEIGHT >> 20)
                    } else {
                        format!("the PNG pictures have more than {} million pixels together", MOST_PIXELS / 1_000_000)
                    };
                    diagnostics.push(
                        Diagnostic::error("too-heavy", message).at(logo.span.clone(), "the limit is passed here").help(
                            "save the largest again: a logo of a thousand pixels, or as SVG; a photograph as JPEG",
                        ),
                    );
                    break;
                }
                pictures.add(logo.value.clone(), Arc::new(picture));
            }
            Err(fault) => diagnostics.push(*fault),
        }
    }
    pictures
}

fn read_picture(logo: &Located<PathBuf>, folder: &Path) -> Result<Picture, Box<Diagnostic>> {
    let shown = logo.value.display().to_string();
    let fault = |code, message: String, help: &str| {
        Box::new(Diagnostic::error(code, message).at(logo.span.clone(), "named here").help(help))
    };
    // A programme is sent around and built elsewhere: what it names lies beside it.
    let inside = logo.value.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !inside {
        let message = format!("the logo “{shown}” lies outside the folder of the programme");
        return Err(fault("logo-outside", message, "copy it next to the programme file and write its path from there"));
    }
    let unreadable = |error: std::io::Error| {
        let message = match error.kind() {
            std::io::ErrorKind::NotFound => format!("the logo “{shown}” does not exist"),
            _ => format!("the logo “{shown}” cannot be read: {error}"),
        };
        fault(
            "missing-logo",
            message,
            "check its name and its folder; the path starts from the folder of the programme",
        )
    };
    // A link may lead out of the folder, or to a device that never ends.
    let path = folder.join(&logo.value).canonicalize().map_err(unreadable)?;
    if !path.starts_with(folder.canonicalize().map_err(unreadable)?) {
        let message = format!("the logo “{shown}” is a link that leads outside the folder of the programme");
        return Err(fault("logo-outside", message, "put the file itself next to the programme file, not a link to it"));
    }
    if !path.is_file() {
        let message = format!("the logo “{shown}” is not a file");
        return Err(fault("missing-logo", message, "write the path of the picture, with the end of its name"));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(&path)
        .and_then(|file| file.take(picture::HEAVIEST as u64 + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    Picture::read(&shown, bytes).map_err(|error| {
        let message = format!("the logo “{shown}” cannot be used: {}", error.fault.reason);
        fault("broken-logo", message, &error.fault.cure)
    })
}
