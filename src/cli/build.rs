//! `livret build`: the brochure.

use super::edition::Editions;
use super::progress::Progress;
use super::report::{Count, Report};
use super::theme::Choice;
use super::{Stop, Terminal, Trouble, input, language, output};
use crate::brochure::{self, Made, Order};
use crate::edition::Edition;
use crate::layout::extent::{Economy, Extent};
use crate::print::booklet::{Booklet, Duplex};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Build the brochure of a programme
///
/// The PDF takes the name of the programme file. When the programme has errors, nothing is written and an earlier brochure stays
/// as it is; warnings do not stop a build.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  livret build data/rencontres-2025.toml              makes out/rencontres-2025.pdf
  livret build programme.toml -o ~/Desktop            makes ~/Desktop/programme.pdf
  livret build programme.toml --theme my-theme.toml   in a look of your own
  livret build programme.toml --edition print         makes out/programme-print.pdf, for a print shop
  livret build programme.toml --edition all --marks crop,slug
  livret build programme.toml --edition booklet --sheet SRA3 --proof

The same programme gives the same bytes, whenever and wherever it is built. The file is dated by the
programme, or by SOURCE_DATE_EPOCH (seconds since 1970) where that is set.")]
pub struct Build {
    /// The programme file
    #[arg(value_hint = clap::ValueHint::FilePath)]
    programme: PathBuf,
    /// The folder the brochure is put in; made if it is not there
    #[arg(short, long, value_name = "DIR", default_value = "out", value_hint = clap::ValueHint::DirPath)]
    output: PathBuf,
    #[command(flatten)]
    theme: Choice,
    #[command(flatten)]
    editions: Editions,
    /// Make a sheet to approve, too: the pages of the print edition, small, with cut, bleed and safety lines drawn
    #[arg(long)]
    proof: bool,
}

/// What the file of an edition meets.
fn standards(edition: Edition) -> &'static str {
    match edition {
        Edition::Screen => "PDF/UA-1 and PDF/A-2a",
        Edition::Print => "PDF/X-4",
        Edition::Booklet => "PDF/X-4, imposed",
        Edition::Proof => "To be approved, not to be printed from",
    }
}

impl Build {
    pub fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let date = date(std::env::var_os("SOURCE_DATE_EPOCH")).map_err(Stop::Usage)?;
        let text = input::read(&self.programme, terminal)?;
        let messages = language::of_programme(terminal.lang, &text.source);
        let theme = self.theme.read(messages, terminal)?;
        let mut order = Order { editions: self.editions.wanted(), date, print: self.editions.settings() };
        if self.proof {
            order.editions.push(Edition::Proof);
        }
        let targets = order.editions.iter().map(|&edition| self.target(edition)).collect::<Result<Vec<_>, _>>()?;
        let start = Instant::now();
        let built = {
            let _progress = Progress::start(terminal, "Setting the brochure");
            brochure::build(&text.source, folder_of(&self.programme), &theme, &order)
        };
        terminal.detail(|| format!("built in {} ms", start.elapsed().as_millis()));
        let report = Report::new(&text.name, &text.source, messages);
        let built = built.map_err(|faults| {
            report.show(&faults, terminal);
            let there: Vec<String> =
                targets.iter().filter(|target| target.exists()).map(|target| target.display().to_string()).collect();
            let kept = match there.as_slice() {
                [] => String::new(),
                [one] => format!(" {one} is left as it was."),
                several => format!(" {} are left as they were.", several.join(", ")),
            };
            terminal.complain(&format!("{} in {}: nothing was built.{kept}", Count::of(&faults), text.name));
            Stop::Author
        })?;
        report.show(&built.diagnostics, terminal);
        output::folder(&self.output).map_err(Stop::Machine)?;
        for (target, made) in targets.iter().zip(&built.files) {
            output::put(target, &made.pdf).map_err(Stop::Machine)?;
        }
        let mut count = Count::of(&built.diagnostics).to_string();
        count[..1].make_ascii_uppercase();
        for (n, (target, made)) in targets.iter().zip(&built.files).enumerate() {
            let last = if n + 1 == built.files.len() { format!(" {count}.") } else { String::new() };
            terminal.say(&format!(
                "{}: {}, {}. {}.{}{last}",
                target.display(),
                pages(made.pages),
                weight(made.pdf.len()),
                standards(made.edition),
                on_paper(made),
            ));
        }
        Ok(())
    }

    /// Where an edition goes.
    fn target(&self, edition: Edition) -> Result<PathBuf, Stop> {
        let mut name = self.programme.file_stem().unwrap_or_default().to_owned();
        name.push(edition.suffix());
        name.push(".pdf");
        let target = self.output.join(name);
        let same = |other: &Path| target.canonicalize().ok().is_some_and(|t| other.canonicalize().ok() == Some(t));
        if same(&self.programme) {
            return Err(Stop::Usage(Trouble::new(
                format!("the brochure would replace its programme, {}", self.programme.display()),
                "give another folder with -o, or let the name of the programme end in .toml",
            )));
        }
        Ok(target)
    }
}

/// What whoever prints a file is told.
fn on_paper(made: &Made) -> String {
    let Some(press) = &made.press else { return String::new() };
    let told = match (&made.booklet, made.edition) {
        (_, Edition::Proof) => return String::new(),
        (None, _) => format!(" {}, ink {:.0} % at most, bleed {} mm.", press.profile, press.ink_limit, press.bleed.0),
        (Some(booklet), _) => sheets(booklet),
    };
    told + &made.extent.map(came_about).unwrap_or_default()
}

/// How the sheets of a booklet are printed.
fn sheets(booklet: &Booklet) -> String {
    let edge = match booklet.duplex {
        Duplex::ShortEdge => "short",
        Duplex::LongEdge => "long",
    };
    let number = |n: usize, what: &str| if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") };
    let mut told = format!(
        " {} of {:.0} × {:.0} mm: print on both sides, duplex on the {edge} edge.",
        number(booklet.sheets, "sheet"),
        booklet.paper.width.mm(),
        booklet.paper.height.mm()
    );
    if booklet.signatures > 1 && booklet.gathered {
        told += &format!(" {} to fold and gather.", number(booklet.signatures, "signature"));
    }
    if booklet.creep.made.0 > 0.0 {
        told += &format!(" Inner pages move {:.1} mm towards the fold.", booklet.creep.made.mm());
    }
    if booklet.blanks > 0 {
        told += &format!(" {} blank before the last.", number(booklet.blanks, "page"));
    }
    told
}

/// How the pages came to be as many as they are, where they are more or fewer than the brochure has by itself.
fn came_about(extent: Extent) -> String {
    let Extent { pages, natural, spending } = extent;
    let mut told = String::new();
    if spending.economy != Economy::None {
        told += " Set tighter, within the limits of the theme, to save pages.";
    }
    let mut filled = Vec::new();
    if spending.partners_apart && pages > natural {
        filled.push("a page for the partners".to_string());
    }
    if spending.index_apart && pages > natural {
        filled.push("room for the index".to_string());
    }
    match spending.notes {
        0 => {}
        1 => filled.push("1 page for notes".to_string()),
        notes => filled.push(format!("{notes} pages for notes")),
    }
    if !filled.is_empty() {
        told += &format!(" From {natural} to {pages} pages: {}.", filled.join(", "));
    } else if pages < natural {
        told += &format!(" {pages} pages instead of {natural}.");
    }
    told
}

/// The folder that the logos of a programme are counted from.
pub fn folder_of(programme: &Path) -> &Path {
    programme.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What `SOURCE_DATE_EPOCH` says (reproducible-builds.org/specs/source-date-epoch).
fn date(variable: Option<std::ffi::OsString>) -> Result<Option<i64>, Trouble> {
    let Some(variable) = variable.filter(|value| !value.is_empty()) else { return Ok(None) };
    let seconds =
        variable.to_str().and_then(|text| text.trim().parse().ok()).filter(|seconds| LAST >= *seconds && *seconds >= 0);
    seconds.map(Some).ok_or_else(|| {
        Trouble::new(
            format!("SOURCE_DATE_EPOCH is “{}”", variable.to_string_lossy()),
            "set it to seconds since 1970, such as 1756339200, or unset it",
        )
    })
}

/// The last second of the year 9999, the last one that XMP and PDF dates can write.
const LAST: i64 = 253_402_300_799;

fn pages(number: usize) -> String {
    match number {
        1 => "1 page".into(),
        _ => format!("{number} pages"),
    }
}

/// In decimal units, as file managers count.
fn weight(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", (bytes + 500) / 1_000),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_said_as_file_managers_say_them() {
        assert_eq!(weight(999), "999 bytes");
        assert_eq!(weight(183_700), "184 kB");
        assert_eq!(weight(2_449_000), "2.4 MB");
    }

    #[test]
    fn a_date_is_seconds_or_a_mistake() {
        assert_eq!(date(None), Ok(None));
        assert_eq!(date(Some("".into())), Ok(None));
        assert_eq!(date(Some("1756339200".into())), Ok(Some(1_756_339_200)));
        assert!(date(Some("yesterday".into())).is_err());
        assert!(date(Some("-5".into())).is_err());
        assert!(date(Some("999999999999999".into())).is_err());
    }
}
