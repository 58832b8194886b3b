//! `livret build`: the brochure.

use super::progress::Progress;
use super::report::{Count, Report};
use super::theme::Choice;
use super::{Stop, Terminal, Trouble, input, language, output};
use crate::brochure;
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
}

/// What every brochure meets.
const STANDARDS: &str = "PDF/UA-1 and PDF/A-2a";

impl Build {
    pub fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let date = date(std::env::var_os("SOURCE_DATE_EPOCH")).map_err(Stop::Usage)?;
        let text = input::read(&self.programme, terminal)?;
        let messages = language::of_programme(terminal.lang, &text.source);
        let theme = self.theme.read(messages, terminal)?;
        let target = self.target()?;
        let start = Instant::now();
        let built = {
            let _progress = Progress::start(terminal, "Setting the brochure");
            brochure::build(&text.source, folder_of(&self.programme), &theme, date)
        };
        terminal.detail(|| format!("built in {} ms", start.elapsed().as_millis()));
        let report = Report::new(&text.name, &text.source, messages);
        let built = built.map_err(|faults| {
            report.show(&faults, terminal);
            let kept =
                if target.exists() { format!(" {} is left as it was.", target.display()) } else { String::new() };
            terminal.complain(&format!("{} in {}: nothing was built.{kept}", Count::of(&faults), text.name));
            Stop::Author
        })?;
        report.show(&built.diagnostics, terminal);
        output::folder(&self.output).and_then(|()| output::put(&target, &built.pdf)).map_err(Stop::Machine)?;
        let mut count = Count::of(&built.diagnostics).to_string();
        count[..1].make_ascii_uppercase();
        terminal.say(&format!(
            "{}: {}, {}. {STANDARDS}. {count}.",
            target.display(),
            pages(built.pages),
            weight(built.pdf.len()),
        ));
        Ok(())
    }

    /// Where the brochure goes.
    fn target(&self) -> Result<PathBuf, Stop> {
        let mut name = self.programme.file_stem().unwrap_or_default().to_owned();
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
