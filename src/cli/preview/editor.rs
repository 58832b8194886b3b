//! The editor of the author, opened at a line.

use std::path::Path;
use std::process::{Command, Stdio};

/// What opens a file at a line: a program and its arguments, in which `{file}` and `{line}` stand for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Editor(Vec<String>);

/// How editors with a window of their own are told the line; an editor of the terminal has none to show itself in.
const KNOWN: &str = include_str!("../../../assets/preview/editors.txt");

/// Where an editor may be named, the nearest first.
const VARIABLES: [&str; 3] = ["LIVRET_EDITOR", "VISUAL", "EDITOR"];

impl Editor {
    /// The editor that is configured: by the command, or by the first variable of the environment that names one which opens a window.
    pub(super) fn of(asked: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Option<Editor> {
        if let Some(asked) = asked {
            return Editor::named(asked, true);
        }
        VARIABLES.into_iter().find_map(|name| Editor::named(&variable(name)?, name == VARIABLES[0]))
    }

    /// `meant`: for livret, so that an editor that is not known is taken all the same.
    fn named(command: &str, meant: bool) -> Option<Editor> {
        let mut words = words(command);
        let program = words.first()?;
        if words.iter().any(|word| word.contains("{file}")) {
            return Some(Editor(words));
        }
        let name = Path::new(program).file_stem()?.to_string_lossy().to_lowercase();
        let known = KNOWN.lines().filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == name);
        match known {
            Some((_, arguments)) => {
                words.retain(|word| word != "--wait" && word != "-w");
                words.extend(arguments.split(' ').map(str::to_owned));
            }
            None if meant => words.push("{file}".to_owned()),
            None => return None,
        }
        Some(Editor(words))
    }

    /// Starts it, and waits for nothing.
    ///
    /// # Errors
    /// It cannot be started.
    pub(super) fn open(&self, file: &Path, line: usize) -> std::io::Result<()> {
        let file = dunce::canonicalize(file)?.display().to_string();
        let filled = |word: &String| word.replace("{file}", &file).replace("{line}", &line.to_string());
        let words: Vec<String> = self.0.iter().map(filled).collect();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut started = command.spawn()?;
        // Whoever is ended is waited for.
        std::thread::spawn(move || started.wait());
        Ok(())
    }
}

/// The words of a command, quotes around those that have spaces.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut word, mut quote, mut begun) = (Vec::new(), String::new(), None, false);
    for c in command.chars() {
        match c {
            '"' | '\'' if quote.is_none() => (quote, begun) = (Some(c), true),
            c if quote == Some(c) => quote = None,
            c if c.is_whitespace() && quote.is_none() => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            c => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(asked: Option<&str>, set: &[(&str, &str)]) -> Option<Vec<String>> {
        let variable = |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Editor::of(asked, variable).map(|editor| editor.0)
    }

    #[test]
    fn the_line_is_told_as_each_editor_wants_it() {
        assert_eq!(of(None, &[("EDITOR", "code --wait")]).unwrap(), ["code", "--goto", "{file}:{line}"]);
        assert_eq!(of(None, &[("VISUAL", "/usr/bin/kate")]).unwrap(), ["/usr/bin/kate", "--line", "{line}", "{file}"]);
        assert_eq!(
            of(Some("\"C:/My Editor/e.exe\" -n{line} {file}"), &[]).unwrap(),
            ["C:/My Editor/e.exe", "-n{line}", "{file}"]
        );
        assert_eq!(of(Some("myeditor"), &[]).unwrap(), ["myeditor", "{file}"]);
    }

    #[test]
    fn an_editor_of_the_terminal_has_no_window() {
        assert_eq!(of(None, &[("EDITOR", "vim")]), None);
        assert_eq!(of(None, &[("VISUAL", "nano"), ("EDITOR", "gedit")]).unwrap(), ["gedit", "{file}", "+{line}"]);
        assert_eq!(of(None, &[]), None);
        assert_eq!(of(Some("  "), &[]), None);
    }
}
