//! `livret import`: a programme made of a document, of a workbook or of what a conference tool exports.

use super::input::Text;
use super::putting::{Correction, correct_all, of_files};
use super::report::{Count, Report};
use super::{Stop, Terminal, Trouble, output, portable, shell, starter};
use crate::brochure::{Manuscript, Order};
use crate::diagnostic::{Diagnostic, Saying, Severity, say};
use crate::files::{self, Disk};
use crate::import::{self, Choices, Grouping, Imported};
use crate::inputs;
use crate::language::messages::Messages;
use crate::language::visible::escaped_json;
use crate::theme::Theme;
use chrono::{DateTime, Datelike};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Bytes of the largest file that is looked at.
const LARGEST: usize = 64 << 20;
/// Guesses that are shown; the file names them all.
const MOST_SHOWN: usize = 40;

/// The programme as it was imported last, beside the one that the author edits: what a second import compares with.
const LAST_IMPORT: &str = ".programme.imported.toml";

#[derive(Debug, clap::Args)]
pub(super) struct Import {
    #[arg(value_hint = clap::ValueHint::FilePath)]
    source: PathBuf,
    #[arg(id = "into", short = 'o', long = "output", value_hint = clap::ValueHint::DirPath)]
    into: Option<PathBuf>,
    #[arg(id = "grouping", long = "parcours", value_enum)]
    grouping: Option<Grouping>,
    #[arg(id = "column", long = "column")]
    columns: Vec<String>,
    #[arg(id = "told", long = "format", value_enum, default_value = "human")]
    told: Told,
}

/// How the report is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Told {
    // Sentences
    Human,
    // One JSON object
    Json,
}

impl Import {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let name = self.source.display().to_string();
        let folder_given = super::input::another_way(&self.source)?.filter(|_| self.source.is_dir());
        let bytes = match folder_given {
            Some(_) => Vec::new(),
            None => files::given(&self.source, LARGEST).map_err(|unusable| {
                Stop::Machine(Trouble::of(super::input::unreadable(&self.source, unusable).with("name", &name)))
            })?,
        };
        terminal.detail(|| say("detail-read").with("name", &name).with("n", bytes.len()));
        let files = folder_given.map(|(_, given)| given.files).unwrap_or_default();
        let columns = self.columns().map_err(Stop::Usage)?;
        let choices = Choices { parcours: self.grouping, year: this_year(), language: None, columns, files };
        let folder = self.folder();
        let programme = folder.join(starter::PROGRAMME);
        let last = folder.join(LAST_IMPORT);
        if programme.exists() && !last.exists() {
            let told = say("import-exists").with("name", programme.display().to_string());
            return Err(Stop::Usage(Trouble::of(told)));
        }
        let imported = import::import(&name, &bytes, &choices).map_err(|refusal| {
            terminal.trouble(&Trouble::of(refusal.with("name", &name)));
            Stop::Author
        })?;
        let messages = terminal.turn_to(&imported.source);
        if programme.exists() {
            return self.again(&imported, (&programme, &last), messages, terminal);
        }
        let mut written: Vec<(PathBuf, &[u8])> =
            vec![(programme.clone(), imported.source.as_bytes()), (last, imported.source.as_bytes())];
        for (path, bytes) in &imported.files {
            written.push((folder.join(path), bytes));
        }
        for (path, _) in &written {
            output::folder(path.parent().unwrap_or(&folder)).map_err(Stop::Machine)?;
        }
        let sources: BTreeSet<PathBuf> = self.source.canonicalize().into_iter().collect();
        output::put_all(&written, &sources)?;
        let text = super::input::programme(&programme, terminal)?;
        let standing = proofread(&text, &folder);
        match self.told {
            Told::Human => {
                let name = programme.display().to_string();
                terminal.say(
                    &messages.say(&say("import-done").with("programme", &name).with("counts", written_of(&imported))),
                );
                self.tell(&imported, (&programme, &text), &standing, messages, terminal);
            }
            Told::Json => print_json(&listed(&name, &imported, (&programme, &text), &standing, messages))?,
        }
        Ok(())
    }

    /// Imports once more over a programme that was edited: what changed in the source changes there.
    fn again(
        &self,
        imported: &Imported,
        (programme, last): (&Path, &Path),
        messages: &'static Messages,
        terminal: &Terminal,
    ) -> Result<(), Stop> {
        let folder = self.folder();
        // A programme that was split into files since is merged as one, and written back file by file.
        let own = super::input::read(programme, terminal)?.gathered(&Disk::at(&folder));
        let base = super::input::read(last, terminal)?;
        let Some(merged) = import::merged(&base.source, &own.source, &imported.source) else {
            terminal.trouble(&Trouble::of(say("import-not-merged").with("name", &own.name)));
            return Err(Stop::Author);
        };
        let corrections = match &own.gathered {
            None => {
                let before = &own.source;
                Some(vec![Correction { path: programme.to_owned(), before, after: merged.text.clone() }])
            }
            Some(gathered) => gathered.apart(&merged.text).map(|apart| of_files(gathered, programme, apart)),
        };
        let Some(corrections) = corrections else {
            terminal.trouble(&Trouble::of(say("import-not-merged").with("name", &own.name)));
            return Err(Stop::Author);
        };
        // Pictures that were not there yet; those that are may have been retouched.
        let new = imported.files.iter().map(|(path, bytes)| (folder.join(path), &bytes[..]));
        let new: Vec<(PathBuf, &[u8])> = new.filter(|(path, _)| !path.exists()).collect();
        for (path, _) in &new {
            output::folder(path.parent().unwrap_or(&folder)).map_err(Stop::Machine)?;
        }
        let sources: BTreeSet<PathBuf> = self.source.canonicalize().into_iter().collect();
        output::put_all(&new, &sources)?;
        let name = programme.display().to_string();
        let mut told = Vec::new();
        if merged.text == own.source {
            told.push(say("import-nothing-new").with("name", &name));
        } else {
            let copies = correct_all(&corrections, false).map_err(|unwritten| output::stop(&unwritten))?;
            let kept: Vec<String> = copies.iter().map(|copy| copy.display().to_string()).collect();
            let changed = say("import-merged").with("name", &name).with("n", merged.changes);
            told.push(changed.with("backup", kept));
        }
        output::put(last, imported.source.as_bytes())?;
        let conflicts: Vec<Saying> = merged
            .conflicts
            .iter()
            .map(|import::Conflict { path, own, source }| {
                let gone = || messages.say(&say("import-gone"));
                let told = say("import-conflict").with("path", path.as_str());
                told.with("own", own.clone().unwrap_or_else(gone)).with("source", source.clone().unwrap_or_else(gone))
            })
            .collect();
        // As it is now, in the files that it stands in.
        let text = super::input::programme(programme, terminal)?;
        let standing = proofread(&text, &folder);
        let of = (programme, &text);
        match self.told {
            Told::Human => {
                told.iter().for_each(|told| terminal.say(&messages.say(told)));
                if !conflicts.is_empty() {
                    terminal.say(&messages.say(&say("import-conflicts").with("n", conflicts.len())));
                    conflicts.iter().for_each(|told| terminal.say(&format!("  {}", messages.say(told))));
                }
                self.tell(imported, of, &standing, messages, terminal);
                Ok(())
            }
            Told::Json => {
                let mut object = listed(&self.source.display().to_string(), imported, of, &standing, messages);
                object["changes"] = json!(if merged.text == own.source { 0 } else { merged.changes });
                object["conflicts"] = merged
                    .conflicts
                    .iter()
                    .map(|it| json!({ "path": it.path, "yours": it.own, "source": it.source }))
                    .collect();
                print_json(&object)
            }
        }
    }

    /// The columns that are told what they are: "Horaires=hours".
    fn columns(&self) -> Result<Vec<(String, String)>, Trouble> {
        let each = self.columns.iter().map(|asked| {
            let (heading, key) =
                asked.rsplit_once('=').ok_or_else(|| Trouble::of(say("column-asked").with("asked", asked)))?;
            let known = inputs::key_of_a_column(key);
            let known = known.ok_or_else(|| Trouble::of(say("column-of-no-key").with("key", key.trim())))?;
            Ok((heading.trim().to_owned(), known.to_owned()))
        });
        each.collect()
    }

    /// Where the programme goes: a folder of the name of the file unless another is asked for.
    fn folder(&self) -> PathBuf {
        let own = || PathBuf::from(portable::stem(&self.source));
        self.into.clone().unwrap_or_else(own)
    }

    /// The report for people, of a programme and its text.
    fn tell(
        &self,
        imported: &Imported,
        (programme, text): (&Path, &Text),
        standing: &[Diagnostic],
        messages: &'static Messages,
        terminal: &Terminal,
    ) {
        let report = &imported.report;
        for count in report.counts.iter().filter(|count| count.what != "words" && count.read != count.written) {
            let told = say("import-not-all")
                .with("what", say(count.message).with("n", count.read))
                .with("written", count.written);
            terminal.say(&format!("  {}", messages.say(&told)));
        }
        if let Some(words) = report.counts.iter().find(|count| count.what == "words") {
            let told = say("import-words-kept").with("n", words.read).with("placed", words.written);
            terminal.say(&messages.say(&told.with("kept", words.read.saturating_sub(words.written))));
        }
        if !report.taken.is_empty() {
            terminal.say(&messages.say(&say("columns-taken")));
            report.taken.iter().for_each(|taken| terminal.say(&format!("  {}", messages.say(taken))));
        }
        if !report.guesses.is_empty() {
            terminal.say(&messages.say(&say("import-guesses").with("n", report.guesses.len())));
            for guess in report.guesses.iter().take(MOST_SHOWN) {
                let told = say("import-guess").with("place", guess.place.clone()).with("reason", guess.reason.clone());
                terminal.say(&format!("  {}", messages.say(&told)));
            }
        }
        let reasons = report.kept.iter().filter_map(|kept| Some((kept.reason.clone()?, kept)));
        let reasoned: Vec<_> = reasons.collect();
        if !reasoned.is_empty() {
            terminal.say(&messages.say(&say("import-losses").with("n", reasoned.len())));
            for (reason, kept) in reasoned.iter().take(MOST_SHOWN) {
                let words = shortened(&kept.words);
                let told = say("import-loss")
                    .with("place", kept.place.clone())
                    .with("reason", reason.clone())
                    .with("words", words);
                terminal.say(&format!("  {}", messages.say(&told)));
            }
        }
        Report::of(text, messages).show(
            &standing.iter().filter(|fault| fault.severity != Severity::Information).cloned().collect::<Vec<_>>(),
            false,
            terminal,
        );
        let next = say("import-next")
            .with("counts", Count::of(standing).saying())
            .with("command", format!("livret build {}", shell::quoted(programme)));
        terminal.say(&messages.say(&next));
    }
}

fn shortened(words: &str) -> String {
    const MOST: usize = 90;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    words.chars().take(MOST).chain(['…']).collect()
}

/// The report for machines: one object.
fn listed(
    name: &str,
    imported: &Imported,
    (programme, text): (&Path, &Text),
    standing: &[Diagnostic],
    messages: &Messages,
) -> serde_json::Value {
    let report = &imported.report;
    let counts: serde_json::Map<String, serde_json::Value> = report
        .counts
        .iter()
        .map(|count| (count.what.to_owned(), json!({ "read": count.read, "written": count.written })))
        .collect();
    let guesses = report.guesses.iter().map(|guess| {
        json!({ "kind": guess.kind, "place": messages.say(&guess.place), "reason": messages.say(&guess.reason) })
    });
    let kept = report.kept.iter().map(|kept| {
        let reason = kept.reason.as_ref().map(|reason| messages.say(reason));
        json!({ "place": messages.say(&kept.place), "words": kept.words, "reason": reason })
    });
    let faults = standing.iter().map(|fault| {
        let whole = 0..0;
        let (file, line) = text.line(fault.labels.first().map_or(&whole, |label| &label.span));
        let severity = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
        };
        json!({ "severity": severity, "code": fault.code, "file": file, "line": line, "message": messages.said(fault).message })
    });
    json!({
        "file": name,
        "programme": programme.display().to_string(),
        "files": imported.files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
        "counts": counts,
        "columns": report.taken.iter().map(|taken| messages.say(taken)).collect::<Vec<_>>(),
        "guesses": guesses.collect::<Vec<_>>(),
        "kept": kept.collect::<Vec<_>>(),
        "faults": faults.collect::<Vec<_>>(),
    })
}

fn print_json(object: &serde_json::Value) -> Result<(), Stop> {
    super::terminal::print(escaped_json(&format!("{object}\n")).as_bytes())
}

/// What the programme has, of each kind of thing.
fn written_of(imported: &Imported) -> Vec<Saying> {
    let counts = imported.report.counts.iter();
    let counts = counts.filter(|count| count.what != "words" && (count.read > 0 || count.written > 0));
    counts.map(|count| say(count.message).with("n", count.written)).collect()
}

/// What `livret check` finds in the programme that was made.
fn proofread(text: &Text, folder: &Path) -> Vec<Diagnostic> {
    let Some(theme) = Theme::shipped("territoires") else { return Vec::new() };
    let verdict = Manuscript::read(&text.source).proofread(&Disk::at(folder), &theme, &Order::default());
    text.judged(verdict.standing)
}

/// The year of dates that say none: near to that of the clock, or of `SOURCE_DATE_EPOCH`.
fn this_year() -> i32 {
    let told = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.trim().parse::<i64>().ok());
    let seconds = told.or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
        i64::try_from(now.as_secs()).ok()
    });
    seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)).map_or(2030, |now| now.year())
}
