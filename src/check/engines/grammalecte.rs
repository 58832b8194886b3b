//! Grammalecte (GPL 3, grammalecte.net), a process of its own: `grammalecte-cli` of Debian and its kin.

use super::doubts;
use super::{Engine, Finding, Kind, Text, is_of, places};
use crate::diagnostic::{Saying, of_the_machine, say};
use serde::Deserialize;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Grammar, conjugation, confusions and participles alone. Signs, spaces, capitals and hyphens are livret's own affair, and style is the
/// author's.
const OFF: [&str; 20] = [
    "apos", "bs", "chim", "date", "eepi", "esp", "latex", "loc", "maj", "mapos", "md", "minis", "nbsp", "nf", "num",
    "pleo", "tab", "tu", "typo", "unit",
];

/// The kinds of Grammalecte that are told, and what they are here.
const KINDS: [(&str, Kind); 10] = [
    ("conf", Kind::Confusion),
    ("gn", Kind::Agreement),
    ("conj", Kind::Grammar),
    ("imp", Kind::Grammar),
    ("infi", Kind::Grammar),
    ("inte", Kind::Grammar),
    ("ppas", Kind::Grammar),
    ("vmode", Kind::Grammar),
    ("eleu", Kind::Grammar),
    ("neg", Kind::Grammar),
];

/// The grammar of French, by Grammalecte: a process of its own.
pub struct Grammalecte {
    program: PathBuf,
}

impl Grammalecte {
    /// The names that its command has.
    const NAMES: [&str; 2] = ["grammalecte-cli", "grammalecte-cli.py"];

    /// The one that the machine has, in a folder of `PATH`.
    pub fn installed() -> Option<Grammalecte> {
        let folders = std::env::var_os("PATH")?;
        let mut programs = std::env::split_paths(&folders)
            .filter(|folder| folder.is_absolute())
            .flat_map(|folder| Grammalecte::NAMES.map(|name| folder.join(name)));
        programs.find(|program| program.is_file()).map(Grammalecte::at)
    }

    /// The one at a path.
    pub fn at(program: PathBuf) -> Grammalecte {
        Grammalecte { program }
    }

    /// What is run.
    pub fn program(&self) -> &std::path::Path {
        &self.program
    }

    /// What it writes about a file, within the time.
    fn answer(&self, sheet: &str, limit: Duration) -> Result<String, Saying> {
        let machine = |error: std::io::Error| of_the_machine(&error);
        let mut file = tempfile::NamedTempFile::new().map_err(machine)?;
        file.write_all(sheet.as_bytes()).and_then(|()| file.flush()).map_err(machine)?;
        let mut command = Command::new(&self.program);
        command.arg("--file").arg(file.path()).args(["--json", "--opt_off"]).args(OFF);
        // Python writes UTF-8 whatever the locale.
        command.env("PYTHONIOENCODING", "utf-8").env("PYTHONUTF8", "1");
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(machine)?;
        let (Some(mut output), started) = (child.stdout.take(), Instant::now()) else {
            return Err(say("engine-said-nothing"));
        };
        let reading = std::thread::Builder::new()
            .spawn(move || {
                let mut answer = Vec::new();
                output.read_to_end(&mut answer).map(|_| answer)
            })
            .map_err(machine)?;
        let ended = loop {
            match child.try_wait().map_err(machine)? {
                Some(status) => break status,
                None if started.elapsed() < limit => std::thread::sleep(Duration::from_millis(5)),
                None => {
                    // A child that is gone meanwhile is no failure.
                    let _ = child.kill();
                    let _ = child.wait();
                    return Err(say("engine-too-slow").with("seconds", limit.as_secs()));
                }
            }
        };
        let answer = reading.join().ok().and_then(Result::ok).unwrap_or_default();
        if !ended.success() {
            return Err(say("engine-broke-off"));
        }
        String::from_utf8(answer).map_err(|_| say("engine-not-understood"))
    }
}

impl Engine for Grammalecte {
    fn name(&self) -> &'static str {
        "Grammalecte"
    }

    fn reads(&self, language: &str) -> bool {
        is_of(language, "fr")
    }

    fn read(&self, texts: &[Text], limit: Duration) -> Result<Vec<Vec<Finding>>, Saying> {
        // One text a line: a paragraph of Grammalecte.
        let sheet: String = texts.iter().map(|text| one_line(text.words) + "\n").collect();
        let answer: Answer =
            serde_json::from_str(&self.answer(&sheet, limit)?).map_err(|_| say("engine-not-understood"))?;
        let mut found = vec![Vec::new(); texts.len()];
        for paragraph in answer.data {
            let Some(number) = paragraph.number.checked_sub(1).filter(|&number| number < texts.len()) else { continue };
            let words = texts[number].words;
            found[number] = paragraph.errors.into_iter().filter_map(|error| error.finding(words)).collect();
        }
        Ok(found)
    }
}

/// A text on one line, its characters in their places.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Paragraph>,
}

#[derive(Deserialize)]
struct Paragraph {
    #[serde(rename = "iParagraph")]
    number: usize,
    #[serde(rename = "lGrammarErrors", default)]
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    #[serde(rename = "nStart")]
    start: usize,
    #[serde(rename = "nEnd")]
    end: usize,
    #[serde(rename = "sType")]
    kind: String,
    #[serde(rename = "sMessage")]
    message: String,
    #[serde(rename = "aSuggestions", default)]
    suggestions: Vec<String>,
    #[serde(rename = "sUnderlined", default)]
    underlined: Option<String>,
}

impl Fault {
    fn finding(self, words: &str) -> Option<Finding> {
        let &(_, slip) = KINDS.iter().find(|(kind, _)| *kind == self.kind)?;
        let at = places::of_characters(words, self.start, self.end)?;
        // Where Grammalecte has counted otherwise, nothing is told of the wrong word.
        if self.underlined.is_some_and(|underlined| words[at.clone()] != underlined) {
            return None;
        }
        if doubts::is_doubtful(words, &at, slip, &self.message) {
            return None;
        }
        Some(Finding { at, slip, instead: self.suggestions, said: self.message })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_answer_is_read_with_places_and_kinds() {
        let answer = r#"{ "grammalecte": "2.1.2", "lang": "fr", "data" : [
{"iParagraph": 1, "lGrammarErrors": [
 {"nStart": 0, "nEnd": 4, "sRuleId": "x", "sType": "nbsp", "sMessage": "…", "aSuggestions": [], "sUnderlined": "Été "},
 {"nStart": 9, "nEnd": 14, "sRuleId": "g3", "sType": "gn", "sMessage": "Accord", "aSuggestions": ["élèves"], "sUnderlined": "élève"}],
 "lSpellingErrors": []}]}"#;
        let answer: Answer = serde_json::from_str(answer).unwrap();
        let words = "Été, les élève ont mangé";
        let paragraph = answer.data.into_iter().next().unwrap();
        let found: Vec<_> = paragraph.errors.into_iter().filter_map(|fault| fault.finding(words)).collect();
        let instead = vec!["élèves".to_owned()];
        assert_eq!(found, [Finding { at: 11..18, slip: Kind::Agreement, instead, said: "Accord".to_owned() }]);
    }

    #[test]
    fn what_it_counts_otherwise_is_not_told_of_the_wrong_word() {
        let fault = |underlined: &str| Fault {
            start: 0,
            end: 3,
            kind: "conf".to_owned(),
            message: String::new(),
            suggestions: Vec::new(),
            underlined: Some(underlined.to_owned()),
        };
        assert!(fault("les").finding("les ateliers").is_some());
        assert_eq!(fault("ses").finding("les ateliers"), None);
    }
}
