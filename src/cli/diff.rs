//! `livret diff`: what changed for a reader from one state of a programme to the next, and the slip to lay into brochures that are printed.

use super::build::{date, folder_of, target, tell_renamed};
use super::input::{self, Text};
use super::progress::Progress;
use super::putting::Seen;
use super::report::Report;
use super::revision::Revision;
use super::theme::Choice;
use super::{Stop, Terminal, Trouble, formats, output, terminal};
use crate::brochure::{Manuscript, Order, Sketch, Slip, erratum};
use crate::changes::{self, Change, Kind};
use crate::diagnostic::{Saying, Value, say};
use crate::files::{Disk, Files};
use crate::language::messages::Messages;
use crate::language::visible::escaped_json;
use crate::language::wording::{Language, capitalised};
use crate::outputs::{FileKind, Making, Output, PRINT, Promise, weight};
use crate::programme::{Paper, Programme};
use crate::theme::Theme;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(super) struct Diff {
    #[arg(value_hint = clap::ValueHint::FilePath)]
    old: String,
    #[arg(value_hint = clap::ValueHint::FilePath)]
    new: PathBuf,
    #[arg(long = "format", value_enum, default_value = "text")]
    form: Form,
    #[arg(long)]
    erratum: bool,
    #[arg(long, value_enum, default_value = "a6", requires = "erratum")]
    slip: Format,
    #[arg(short, long, default_value = "out", value_hint = clap::ValueHint::DirPath)]
    output: PathBuf,
    #[command(flatten)]
    theme: Choice,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    Text,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    A6,
    A5,
}

/// The slip, as it is told of.
static ERRATUM: Output = Output {
    name: "erratum",
    suffix: "-erratum",
    kind: FileKind::PDF,
    promise: Promise::Standards(&["PDF/UA-1", "PDF/A-2a", "PDF/X-4"]),
    of_all: false,
    making: Making::Story(|_| Ok(crate::outputs::Product { ..Default::default() })),
};

/// A state of a programme.
struct State {
    text: Text,
    files: Box<dyn Files>,
    programme: Programme,
    theme: Theme,
}

impl Diff {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let text = input::programme(&self.new, terminal)?;
        terminal.turn_to(&text.source);
        let new = self.read(text, (Box::new(Disk::at(folder_of(&self.new))), &self.new), terminal)?;
        let old = match Revision::of(&self.old, &self.new) {
            Some((revision, path)) => {
                let source = revision.text(&path).map_err(|saying| Stop::Usage(Trouble(saying)))?;
                let text = Text { name: self.old.clone(), source, cells: None, gathered: None }.gathered(&revision);
                self.read(text, (Box::new(revision), &path), terminal)?
            }
            None => {
                let path = Path::new(&self.old);
                let text = input::programme(path, terminal)?;
                self.read(text, (Box::new(Disk::at(folder_of(path))), path), terminal)?
            }
        };
        let messages = terminal.turn_to(&new.text.source);
        let found = changes::between(&old.programme, &new.programme);
        let pages = {
            let _progress = Progress::start(terminal, messages.say(&say("doing-diff")), 0);
            Pages::of(&old, &new)
        };
        match self.form {
            Form::Json => terminal::print(escaped_json(&listed(&found, &pages, &new, messages)).as_bytes())?,
            Form::Text => {
                let mut words = String::new();
                told(&found, &pages, messages, &mut words);
                terminal::print(words.as_bytes())?;
            }
        }
        if self.erratum { self.slip(&new, &found, &pages, messages, terminal) } else { Ok(()) }
    }

    /// A state as it is read, with the files beside it, those of the programme `path`; its errors are told.
    fn read(&self, text: Text, (files, path): (Box<dyn Files>, &Path), terminal: &Terminal) -> Result<State, Stop> {
        let messages = terminal.messages();
        let reading = crate::programme::read(&text.source);
        let Some(programme) = reading.programme.filter(|_| !text.is_broken()) else {
            Report::of(&text, messages).show(&text.judged(reading.found), false, terminal);
            terminal.complain(&messages.say(&say("not-compared").with("name", &text.name)));
            return Err(Stop::Author);
        };
        let wished = Manuscript::read(&text.source).wished(&*files);
        let theme = self.theme.read(&wished, folder_of(path), messages, formats::Format::Human, terminal)?;
        Ok(State { text, files, programme, theme })
    }

    /// Makes the slip, for the screen and for the press.
    fn slip(
        &self,
        new: &State,
        found: &[Change],
        pages: &Pages,
        messages: &'static Messages,
        terminal: &Terminal,
    ) -> Result<(), Stop> {
        let told: Vec<&Change> = found.iter().filter(|change| change.kind.is_for_an_erratum()).collect();
        if told.is_empty() {
            terminal.say(&messages.say(&say("no-erratum")));
            return Ok(());
        }
        // Readers are told in the language of the brochure, whatever that of who makes it.
        let event = &new.programme.event;
        let own = Messages::find(&event.language).unwrap_or(messages);
        let days: Vec<_> = event.days.iter().map(|day| day.value).collect();
        let days = capitalised(&Language::of(&event.language).dates(&days));
        let slip = Slip {
            title: own.say(&say("erratum-title")),
            of: format!("{} – {days}", event.title.value),
            changes: told.iter().map(|change| capitalised(&own.say(&change.saying))).collect(),
            pages: pages.said(own),
        };
        let date = date(std::env::var_os("SOURCE_DATE_EPOCH")).map_err(Stop::Usage)?;
        let order = Order { outputs: vec![&PRINT], date, ..Order::default() };
        let paper = match self.slip {
            Format::A6 => Paper::A6,
            Format::A5 => Paper::A5,
        };
        let made = erratum(&new.text.source, &*new.files, &new.theme, &order, &slip, paper);
        let (files, count) = made.map_err(|faults| {
            Report::of(&new.text, messages).show(&faults, false, terminal);
            Stop::Author
        })?;
        output::folder(&self.output).map_err(Stop::Machine)?;
        let place = |part: &str| target(&self.new, None, &self.output, &ERRATUM, part);
        let mut written = Vec::new();
        for file in &files {
            written.push((place(&file.part)?, &file.bytes[..]));
        }
        let sources: BTreeSet<PathBuf> = [Some(self.new.as_path()), self.theme.file()]
            .into_iter()
            .flatten()
            .filter_map(|path| path.canonicalize().ok())
            .collect();
        output::put_all(&written, &sources)?;
        let names: Vec<String> = written.iter().map(|(path, _)| path.display().to_string()).collect();
        let bytes = files.iter().map(|file| file.bytes.len() as u64).sum();
        let saying = say("erratum-made").with("pages", say("pages").with("n", count)).with("target", names);
        let saying = saying.with("weight", weight::said(bytes)).with("standards", ERRATUM.promise);
        terminal.say(&messages.say(&saying));
        tell_renamed(&self.new, messages, terminal);
        Ok(())
    }
}

/// The pages of the printed brochure that differ.
struct Pages {
    /// Of the new brochure, by their labels; `None` where one of both cannot be laid out.
    differ: Option<Vec<String>>,
    /// How many there were, and are.
    counts: Option<(usize, usize)>,
    /// Pictures, fonts and other files that are not what they were: pages that show them look alike to whoever does not draw them.
    files: Vec<String>,
}

impl Pages {
    fn of(old: &State, new: &State) -> Pages {
        let sketch = |state: &State| -> (Option<Sketch>, BTreeMap<PathBuf, u64>) {
            let order = Order { outputs: vec![&PRINT], ..Order::default() };
            let files = Seen::through(&*state.files);
            let sketch = Manuscript::read(&state.text.source).sketch(&files, &state.theme, &order, &|| false);
            (sketch.ok(), files.prints())
        };
        let mut states = crate::brochure::side_by_side(vec![old, new], sketch).into_iter();
        let ((old, old_files), (new, new_files)) =
            (states.next().unwrap_or_default(), states.next().unwrap_or_default());
        // What cannot be laid out has not asked for all its files.
        let Some((old, new)) = old.zip(new) else { return Pages { differ: None, counts: None, files: Vec::new() } };
        let of_both: BTreeSet<&PathBuf> = old_files.keys().chain(new_files.keys()).collect();
        let files = of_both.into_iter().filter(|path| old_files.get(*path) != new_files.get(*path));
        let files = files.map(|path| path.display().to_string()).collect();
        let page = |n: usize| {
            let same = |own: &Sketch| own.pages.get(n).map(|page| page.fingerprint);
            let label = new.pages.get(n).map(|page| page.label.clone()).filter(|label| !label.is_empty());
            (same(&old) != same(&new)).then(|| label.unwrap_or_else(|| (n + 1).to_string()))
        };
        let differ = (0..new.pages.len()).filter_map(page).collect();
        Pages { differ: Some(differ), counts: Some((old.pages.len(), new.pages.len())), files }
    }

    /// "Pages 2, 5 to 7".
    fn said(&self, messages: &Messages) -> Option<String> {
        let differ = self.differ.as_ref().filter(|differ| !differ.is_empty())?;
        let saying = say("pages-that-differ").with("n", differ.len()).with("pages", in_runs(differ));
        Some(messages.say(&saying))
    }
}

/// "2, 5–7": numbers that follow each other as one.
fn in_runs(labels: &[String]) -> String {
    let mut runs: Vec<(String, String)> = Vec::new();
    for label in labels {
        let follows = |last: &str| last.parse::<usize>().is_ok_and(|last| label.parse() == Ok(last + 1));
        match runs.last_mut() {
            Some((_, last)) if follows(last) => last.clone_from(label),
            _ => runs.push((label.clone(), label.clone())),
        }
    }
    let said = runs.iter().map(|(first, last)| if first == last { first.clone() } else { format!("{first}–{last}") });
    said.collect::<Vec<_>>().join(", ")
}

/// For people: a sentence a line, those of one kind together.
fn told(found: &[Change], pages: &Pages, messages: &Messages, words: &mut String) {
    let mut line = |text: &str| {
        words.push_str(text);
        words.push('\n');
    };
    if found.is_empty() {
        line(&messages.say(&say(match &pages.differ {
            Some(differ) if !differ.is_empty() => "no-change-for-readers",
            Some(_) if pages.files.is_empty() => "no-change",
            _ => "no-change-of-words",
        })));
    }
    let (for_readers, texts): (Vec<&Change>, Vec<&Change>) = found.iter().partition(|change| change.kind != Kind::Text);
    for change in for_readers.iter().chain(&texts) {
        line(&format!("- {}.", capitalised(&messages.say(&change.saying))));
    }
    match (&pages.differ, pages.counts) {
        (Some(_), Some((old, new))) => {
            if let Some(said) = pages.said(messages) {
                line("");
                line(&said);
            }
            if old != new {
                line(&messages.say(&say("pages-more-or-less").with("old", old).with("new", new)));
            }
        }
        _ => line(&messages.say(&say("pages-not-compared"))),
    }
    if !pages.files.is_empty() {
        let told = say("files-that-differ").with("n", pages.files.len()).with("files", pages.files.clone());
        line(&messages.say(&told));
    }
}

/// For programs.
fn listed(found: &[Change], pages: &Pages, new: &State, messages: &Messages) -> String {
    let report = |change: &Change| {
        let place = change.place.as_ref().map(|span| new.text.line(span));
        json!({
            "kind": change.kind.name(),
            "what": change.what,
            "before": change.before.as_ref().map(|value| plain(value, messages)),
            "after": change.after.as_ref().map(|value| plain(value, messages)),
            "said": capitalised(&messages.say(&change.saying)),
            "erratum": change.kind.is_for_an_erratum(),
            "file": place.as_ref().map(|(file, _)| file),
            "line": place.as_ref().map(|(_, line)| line),
        })
    };
    let changes: Vec<Json> = found.iter().map(report).collect();
    let counts = pages.counts.map(|(old, new)| json!({ "before": old, "after": new }));
    let all =
        json!({ "changes": changes, "pages": { "differ": pages.differ, "counts": counts }, "files": pages.files });
    format!("{}\n", serde_json::to_string_pretty(&all).unwrap_or_default())
}

/// A value as programs read it.
fn plain(value: &Value, messages: &Messages) -> Json {
    match value {
        Value::Text(text) => json!(text),
        Value::Number(number) => json!(number),
        Value::Hour(hour) => json!(hour.format("%H:%M").to_string()),
        Value::Day(day) => json!(day.to_string()),
        Value::List(list) => list.iter().map(|value| plain(value, messages)).collect(),
        Value::Words(saying) | Value::Cure(saying) => words(saying, messages),
    }
}

fn words(saying: &Saying, messages: &Messages) -> Json {
    match saying.key {
        "change-yes" => json!(true),
        "change-no" => json!(false),
        _ => json!(messages.say(saying)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_follow_each_other_are_told_as_one() {
        let labels = |text: &str| -> Vec<String> { text.split(' ').map(str::to_owned).collect() };
        assert_eq!(in_runs(&labels("2 5 6 7 9")), "2, 5–7, 9");
        assert_eq!(in_runs(&labels("i 1 2")), "i, 1–2");
    }
}
