//! `livret build`: the brochure of a programme, or of each of several.

mod batch;
mod copies;
mod summary;

use super::editions::Editions;
use super::formats::Format;
use super::input::Text;
use super::progress::Progress;
use super::putting::Recorded;
use super::report::{Count, Report};
use super::theme::Choice;
use super::{Stop, Terminal, Trouble, input, output, portable};
use crate::brochure::{Built, Made, Manuscript, Order};
use crate::check::waivers::{Verdict, Waived, together};
use crate::diagnostic::{Diagnostic, Refusal, Severity, say};
use crate::language::messages::Messages;
use crate::language::wording::capitalised;
use crate::outputs::{Output, PROOF};
use crate::theme::Theme;
use batch::Shard;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

#[derive(Debug, clap::Args)]
pub(super) struct Build {
    #[arg(value_hint = clap::ValueHint::FilePath, required = true, num_args = 1..)]
    programme: Vec<PathBuf>,
    #[arg(short, long, default_value = "out", value_hint = clap::ValueHint::DirPath)]
    output: PathBuf,
    #[command(flatten)]
    theme: Choice,
    #[command(flatten)]
    editions: Editions,
    #[arg(long)]
    proof: bool,
    #[arg(long, value_parser = batch::shard)]
    shard: Option<Shard>,
    #[arg(long = "for", value_hint = clap::ValueHint::FilePath, conflicts_with_all = ["shard", "proof", "earlier_calendar"])]
    people: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let date = date(std::env::var_os("SOURCE_DATE_EPOCH")).map_err(Stop::Usage)?;
        if let Some(people) = &self.people {
            return copies::run(self, people, date, terminal);
        }
        if let [programme] = &self.programme[..]
            && self.shard.is_none()
        {
            let text = input::programme(programme, terminal)?;
            let jobs = self.jobs(programme, &text, date, terminal)?;
            let start = Instant::now();
            let made: Vec<JobMade> = {
                let doing = terminal.messages().say(&say("doing-build"));
                let progress = Progress::start(terminal, doing, jobs.iter().map(Job::steps).sum());
                jobs.into_iter().map(|job| job.watched_by(&progress).make()).collect()
            };
            terminal.detail(|| say("detail-built").with("ms", start.elapsed().as_millis() as f64));
            return self.finish_all(made, terminal);
        }
        let programmes = batch::part(&self.programme, &self.output, self.shard)?;
        batch::editions_apart(&self.programme, &self.output, terminal)?;
        batch::run(self, &programmes, date, terminal)
    }

    /// What is to be made of a programme: the brochure, or one in each of its languages.
    fn jobs<'a>(
        &self,
        programme: &'a Path,
        text: &'a Text,
        date: Option<i64>,
        terminal: &Terminal,
    ) -> Result<Vec<Job<'a>>, Stop> {
        let manuscript = Manuscript::read(&text.source);
        let messages = terminal.turn_to_language(manuscript.language());
        let others: Vec<String> = manuscript.editions().iter().skip(1).cloned().collect();
        // Its entries are known by titles, which each language has its own of.
        if !others.is_empty() && self.editions.earlier_calendar().is_some() {
            let name = programme.display().to_string();
            return Err(Stop::Usage(Trouble::of(say("earlier-of-one-language").with("name", name))));
        }
        let mut jobs = vec![self.job((programme, text), manuscript, None, date, messages, terminal)?];
        for tag in others {
            let manuscript = Manuscript::read_in(&text.source, Some(&tag));
            jobs.push(self.job((programme, text), manuscript, Some(tag), date, messages, terminal)?);
        }
        Ok(jobs)
    }

    /// One brochure of a programme; `edition` is its language where that is not the programme's own.
    fn job<'a>(
        &self,
        (programme, text): (&'a Path, &'a Text),
        manuscript: Manuscript<'a>,
        edition: Option<String>,
        date: Option<i64>,
        messages: &'static Messages,
        terminal: &Terminal,
    ) -> Result<Job<'a>, Stop> {
        let files = Recorded::of(self.editions.files(folder_of(programme)));
        let wished = manuscript.wished(&files);
        let theme = self.theme.read(&wished, folder_of(programme), messages, Format::Human, terminal)?;
        let earlier = self.editions.earlier_calendar().map(|path| input::read(path, terminal)).transpose()?;
        let earlier = earlier.map(|earlier| earlier.source);
        if earlier.as_ref().is_some_and(|text| !text.trim_start().starts_with("BEGIN:VCALENDAR")) {
            return Err(Stop::Usage(Trouble::of(say("earlier-is-no-calendar"))));
        }
        let mut order = Order {
            outputs: self.editions.wanted(&wished),
            date,
            print: self.editions.settings(),
            share: self.editions.sharing(),
            earlier_calendar: earlier,
            machine_fonts: self.editions.machine_fonts(),
            ..Order::default()
        };
        if self.proof && !order.outputs.contains(&&PROOF) {
            order.outputs.push(&PROOF);
        }
        let targets =
            order.in_turn().into_iter().map(|output| target(programme, edition.as_deref(), &self.output, output, ""));
        let targets = targets.collect::<Result<Vec<_>, _>>()?;
        Ok(Job { programme, text, manuscript, edition, files, theme, order, targets, messages })
    }

    /// Puts down what was made of the editions of a programme, all of them or none, and tells of it: what they share is told once.
    fn finish_all(&self, made: Vec<JobMade>, terminal: &Terminal) -> Result<(), Stop> {
        let Some(&JobMade { programme, text, messages, .. }) = made.first() else { return Ok(()) };
        for saying in made.iter().flat_map(|made| &made.built).flat_map(|built| &built.weighed) {
            terminal.detail(|| saying.clone());
        }
        let report = Report::of(text, messages);
        if text.is_broken() || made.iter().any(|made| made.built.is_err()) {
            return Err(self.refused(made, text, &report, messages, terminal));
        }
        let mut verdict = Verdict::default();
        let mut editions = Vec::new();
        for (n, JobMade { edition, files, built, .. }) in made.into_iter().enumerate() {
            let Ok(Built { made, diagnostics, waived, .. }) = built else { continue };
            let own = Verdict { standing: diagnostics, waived };
            verdict = if n == 0 { own } else { together(verdict, own) };
            editions.push((edition, files, made));
        }
        let (shown, unseen): (Vec<&Waived>, Vec<&Waived>) =
            verdict.waived.iter().partition(|waived| waived.shows_on_the_pages());
        for waived in unseen {
            terminal.detail(|| report.waived(waived));
        }
        let (abridged, faults): (Vec<_>, Vec<_>) =
            verdict.standing.into_iter().partition(|fault| fault.code == "abridged");
        let faults = without_remarks(text.judged(faults));
        report.show(&faults, false, terminal);
        output::folder(&self.output).map_err(Stop::Machine)?;
        let named = [Some(programme), self.theme.file()];
        let mut sources: BTreeSet<PathBuf> =
            named.into_iter().flatten().filter_map(|path| path.canonicalize().ok()).collect();
        let parts = text.gathered.iter().flat_map(|gathered| gathered.members().iter().skip(1));
        sources.extend(parts.filter_map(|part| folder_of(programme).join(&part.path).canonicalize().ok()));
        let mut written = Vec::new();
        for (edition, files, made) in &editions {
            sources.extend(files.read_so_far());
            for Made { output, product } in made {
                for file in &product.files {
                    let target = target(programme, edition.as_deref(), &self.output, output, &file.part)?;
                    written.push((target, &file.bytes[..]));
                }
            }
        }
        // Outputs of many files have a folder.
        let folders: BTreeSet<&Path> = written.iter().filter_map(|(path, _)| path.parent()).collect();
        for folder in folders {
            output::folder(folder).map_err(Stop::Machine)?;
        }
        output::put_all(&written, &sources)?;
        for (edition, _, made) in &editions {
            let place = |output: &Output, part: &str| {
                placed(programme, edition.as_deref(), &self.output, output, part).display().to_string()
            };
            summary::show(made, place, messages, terminal);
        }
        tell_renamed(programme, messages, terminal);
        let count = capitalised(&messages.say(&Count::of(&faults).saying()));
        terminal.say(&format!("{count}."));
        if !shown.is_empty() {
            terminal.say(&messages.say(&say("waived-head")));
            shown.iter().for_each(|waived| terminal.say(&format!("  {}", messages.say(&report.waived(waived)))));
        }
        if !abridged.is_empty() {
            terminal.say(&messages.say(&say("abridged-head")));
            report.in_short(&abridged).iter().for_each(|line| terminal.say(&format!("  {line}")));
        }
        Ok(())
    }

    /// Tells why nothing is put down: what is wrong with the editions that were refused, or with a file of the programme.
    fn refused(
        &self,
        made: Vec<JobMade>,
        text: &Text,
        report: &Report,
        messages: &'static Messages,
        terminal: &Terminal,
    ) -> Stop {
        let there = made.iter().flat_map(|made| &made.targets).filter(|there| there.exists());
        let there: Vec<String> = there.map(|there| there.display().to_string()).collect();
        let found = made.into_iter().filter_map(|made| match made.built {
            Err(faults) => Some(faults.into()),
            Ok(built) => text.is_broken().then_some(built.diagnostics),
        });
        let verdict = found.map(|standing| Verdict { standing, waived: Vec::new() }).reduce(together);
        let faults = without_remarks(text.judged(verdict.unwrap_or_default().standing));
        report.show(&faults, false, terminal);
        let heaviest = summary::heaviest(&faults, messages);
        if !heaviest.is_empty() {
            terminal.complain(&messages.say(&say("heaviest-head")));
            heaviest.iter().for_each(|line| terminal.complain(line));
        }
        let key = if there.is_empty() { "nothing-built" } else { "nothing-built-kept" };
        let told = say(key).with("counts", Count::of(&faults).saying()).with("name", &text.name);
        terminal.complain(&messages.say(&told.with("n", there.len()).with("targets", there)));
        Stop::Author
    }
}

/// A programme that is to be built.
struct Job<'a> {
    programme: &'a Path,
    text: &'a Text,
    manuscript: Manuscript<'a>,
    /// BCP 47 tag, where it is not in the programme's own language.
    edition: Option<String>,
    files: Recorded,
    theme: Theme,
    order: Order,
    /// Where the first file of each output goes.
    targets: Vec<PathBuf>,
    messages: &'static Messages,
}

/// A programme that was built, or refused.
struct JobMade<'a> {
    programme: &'a Path,
    text: &'a Text,
    edition: Option<String>,
    files: Recorded,
    targets: Vec<PathBuf>,
    messages: &'static Messages,
    built: Result<Built, Refusal>,
}

impl<'a> Job<'a> {
    /// How many steps making it has.
    fn steps(&self) -> usize {
        self.order.steps()
    }

    /// The same, with somebody who watches how far it is.
    fn watched_by(mut self, progress: &Progress) -> Job<'a> {
        self.order.watch = progress.watch();
        self
    }

    fn make(self) -> JobMade<'a> {
        let Job { programme, text, manuscript, edition, files, theme, order, targets, messages } = self;
        let built = manuscript.build(&files, &theme, &order);
        JobMade { programme, text, edition, files, targets, messages, built }
    }
}

/// Tells that files are called otherwise than their programme, where that is a name that not every machine can have.
pub(super) fn tell_renamed(programme: &Path, messages: &Messages, terminal: &Terminal) {
    let own = programme.file_stem().unwrap_or_default();
    if let Some(other) = portable::renamed(own) {
        let told = say("renamed-for-all").with("name", own.to_string_lossy().into_owned()).with("other", other);
        terminal.say(&messages.say(&told));
    }
}

/// Where a file of an output goes, whatever is there. That of an edition in another language has its tag in its name.
fn placed(programme: &Path, edition: Option<&str>, folder: &Path, output: &Output, part: &str) -> PathBuf {
    let mut name = portable::stem(programme);
    if let Some(tag) = edition {
        name.push(format!("-{tag}"));
    }
    name.push(output.file_name("", part));
    folder.join(name)
}

/// Where a file of an output of a programme goes, in a folder.
///
/// # Errors
/// [`Stop::Usage`] where the programme itself lies there.
pub(super) fn target(
    programme: &Path,
    edition: Option<&str>,
    folder: &Path,
    output: &Output,
    part: &str,
) -> Result<PathBuf, Stop> {
    let target = placed(programme, edition, folder, output, part);
    let same = |other: &Path| target.canonicalize().ok().is_some_and(|t| other.canonicalize().ok() == Some(t));
    if same(programme) {
        let name = programme.display().to_string();
        return Err(Stop::Usage(Trouble::of(say("output-is-programme").with("name", name))));
    }
    Ok(target)
}

/// Information is for who proofreads: a build tells what stops it and what may be wrong in print.
pub(super) fn without_remarks(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    faults.retain(|fault| fault.severity != Severity::Information);
    faults
}

/// The folder that the logos of a programme are counted from.
pub(super) fn folder_of(programme: &Path) -> &Path {
    // A programme in files of values is the folder itself.
    if programme.is_dir() {
        return programme;
    }
    programme.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What `SOURCE_DATE_EPOCH` says (reproducible-builds.org/specs/source-date-epoch).
pub(super) fn date(variable: Option<std::ffi::OsString>) -> Result<Option<i64>, Trouble> {
    let Some(variable) = variable.filter(|value| !value.is_empty()) else { return Ok(None) };
    let seconds =
        variable.to_str().and_then(|text| text.trim().parse().ok()).filter(|seconds| LAST >= *seconds && *seconds >= 0);
    seconds
        .map(Some)
        .ok_or_else(|| Trouble::of(say("bad-epoch").with("value", variable.to_string_lossy().into_owned())))
}

/// The last second of the year 9999, the last one that XMP and PDF dates can write.
const LAST: i64 = 253_402_300_799;

#[cfg(test)]
mod tests {
    use super::*;

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
