//! `livret check`: proofreading; with `--fix`, corrections in the author's file.

use super::build::folder_of;
use super::editions::Editions;
use super::formats::{self, Format};
use super::progress::Progress;
use super::report::{Count, Report};
use super::theme::Choice;
use super::{Stop, Terminal, Trouble, fix, input, suggest, terminal};
use crate::brochure::{Manuscript, Order, Wished};
use crate::check::engines::{self, Engines};
use crate::check::mending::{Mended, mend_all};
use crate::check::registry;
use crate::check::waivers::Verdict;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::files::Disk;
use crate::language::messages::Messages;
use crate::theme::Theme;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    #[arg(value_hint = clap::ValueHint::FilePath, required_unless_present = "engines")]
    programme: Option<PathBuf>,
    #[command(flatten)]
    theme: Choice,
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "CODE")]
    only: Vec<String>,
    #[arg(long)]
    fix: bool,
    #[arg(long, requires = "fix")]
    dry_run: bool,
    #[arg(long, requires = "fix", conflicts_with_all = ["dry_run", "format"])]
    suggest: bool,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    engines: bool,
    #[command(flatten)]
    editions: Editions,
}

impl Check {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let codes = self.codes().map_err(Stop::Usage)?;
        let text = self.programme.as_ref().map(|path| input::programme(path, terminal)).transpose()?;
        if self.engines {
            return listed(text.as_ref().map(|text| &*text.source), terminal);
        }
        let Some((path, mut text)) = self.programme.as_deref().zip(text) else { return Ok(()) };
        let manuscript = Manuscript::read(&text.source);
        let messages = terminal.turn_to_language(manuscript.language());
        let wished = manuscript.wished(&self.editions.files(folder_of(path)));
        let theme = self.theme.read(&wished, folder_of(path), messages, self.format, terminal)?;
        let asked = |fault: &Diagnostic| codes.as_deref().is_none_or(|codes| codes.contains(&fault.code));
        let human = self.format == Format::Human;
        let engines = Engines::of_this_machine();
        let verdict_of =
            |manuscript: Manuscript| self.proofread(path, manuscript, (&theme, &wished), codes.as_deref(), &engines);
        let proofread = |source: &str| verdict_of(Manuscript::read(source));
        let mut verdict = {
            let _progress = Progress::start(terminal, messages.say(&say("doing-check")), 0);
            verdict_of(manuscript)
        };
        if self.fix {
            let mut mended = mend_all(&text.source, &verdict.standing, |source| proofread(source).standing);
            if self.suggest {
                let standing = proofread(&mended.text).standing;
                let corrected = text.corrected(&mended.text, Disk::at(folder_of(path)));
                let report = Report::of(&corrected, messages);
                let answers = &mut std::io::stdin().lock();
                let chosen = suggest::asked(&report, &mended.text, &standing, answers, messages, terminal);
                mended = Mended { text: chosen.text, cured: mended.cured + chosen.cured };
            }
            let asked = fix::Asked { path, name: &text.name, dry_run: self.dry_run, shown: human };
            let corrected = match &text.cells {
                Some(cells) => fix::put_down_cells(&asked, cells, &mended, messages, terminal)?,
                None => fix::put_down(&asked, &text, &mended, messages, terminal)?.then(|| path.to_owned()),
            };
            if let Some(corrected) = corrected {
                text = input::programme(&corrected, terminal)?;
                verdict = proofread(&text.source);
            }
        }
        verdict.standing = text.judged(verdict.standing);
        // What could not be read is told in any case: nothing was looked for there.
        let unread = |fault: &Diagnostic| fault.code == "toml-syntax" || text.faults().contains(fault);
        verdict.standing.retain(|fault| asked(fault) || fault.severity == Severity::Error && unread(fault));
        let report = Report::of(&text, messages);
        for waived in &verdict.waived {
            terminal.detail(|| report.waived(waived));
        }
        let count = Count::of(&verdict.standing);
        let failed = count.errors > 0 || self.strict && count.warnings > 0;
        if human {
            report.show(&verdict.standing, self.all, terminal);
            summary(&text.name, count, failed, messages, terminal);
        } else {
            let listed = formats::listed(self.format, &text, &verdict, messages);
            terminal::print(listed.as_bytes())?;
        }
        if failed { Err(Stop::Author) } else { Ok(()) }
    }

    /// What stands and what is waived, as far as it is asked for. A file that cannot be read is told in any case.
    fn proofread(
        &self,
        path: &Path,
        manuscript: Manuscript,
        (theme, wished): (&Theme, &Wished),
        codes: Option<&[&str]>,
        engines: &Engines,
    ) -> Verdict {
        let order = Order {
            share: self.editions.sharing(),
            earlier_calendar: None,
            outputs: self.editions.wanted(wished),
            date: None,
            print: self.editions.settings(),
            engines: engines.clone(),
            machine_fonts: self.editions.machine_fonts(),
            ..Order::default()
        };
        let files = self.editions.files(folder_of(path));
        let mut verdict = manuscript.proofread(&files, theme, &order);
        let asked = |fault: &Diagnostic| {
            codes.is_none_or(|codes| codes.contains(&fault.code))
                || (fault.severity == Severity::Error && fault.code == "toml-syntax")
        };
        verdict.standing.retain(asked);
        verdict.waived.retain(|waived| asked(&waived.fault));
        verdict
    }

    /// The codes asked for; `None`: all.
    fn codes(&self) -> Result<Option<Vec<&'static str>>, Trouble> {
        let mut codes = Vec::new();
        for name in &self.only {
            let before = codes.len();
            codes.extend(registry::named(name).map(|rule| rule.code));
            if codes.len() == before {
                return Err(unknown(name));
            }
        }
        Ok(Some(codes).filter(|codes| !codes.is_empty()))
    }
}

/// The readers of grammar, and how to get those that are not there.
fn listed(source: Option<&str>, terminal: &Terminal) -> Result<(), Stop> {
    let messages = source.map_or_else(|| terminal.messages(), |source| terminal.turn_to(source));
    let programme = source.and_then(|source| crate::programme::understand(source, None).programme);
    let server =
        programme.as_ref().and_then(|programme| programme.languagetool.as_ref().map(|address| address.value.as_str()));
    let lines: Vec<String> = engines::listed(server).iter().map(|line| format!("  {}\n", messages.say(line))).collect();
    terminal::print(format!("{}\n{}", messages.say(&say("engines-head")), lines.concat()).as_bytes())
}

/// A name that no fault has.
pub(super) fn unknown(name: &str) -> Trouble {
    let saying = match registry::nearest(name) {
        Some(near) => say("unknown-code-near").with("near", near),
        None => say("unknown-code"),
    };
    Trouble::of(saying.with("code", name))
}

fn summary(name: &str, count: Count, failed: bool, messages: &Messages, terminal: &Terminal) {
    let key = match (failed, count.errors) {
        (false, _) => "no-errors",
        (true, 0) => "not-strict",
        (true, _) => "counted-in",
    };
    let words = messages.say(&say(key).with("counts", count.saying()).with("name", name));
    if failed { terminal.complain(&words) } else { terminal.say(&words) }
}
