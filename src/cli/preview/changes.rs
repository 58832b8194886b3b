//! What the page writes into the file: corrections, values, and back again. The file keeps its comments, order and layout; what it held
//! before the first change is kept beside it, as `check --fix` does; what was saved meanwhile by others is not lost.

use super::opened::{Change, Opened, held};
use super::values::Fields;
use crate::brochure::Gathered;
use crate::check::mending::mend;
use crate::cli::putting::{correct_all, of_files};
use crate::cli::{Stop, Trouble, output};
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

/// What became of a change.
#[derive(Debug, PartialEq)]
pub(super) struct Done {
    /// The copy of what the file held before, where one was made.
    pub backup: Option<String>,
}

/// As many changes can be taken back.
const MOST_CHANGES: usize = 200;

impl Opened {
    /// Makes the certain corrections of some faults of a version.
    ///
    /// # Errors
    /// None of them could be made, or the file could not be written.
    pub(super) fn correct(&self, source: &str, faults: &[Diagnostic]) -> Result<Done, Saying> {
        let mended = mend(source, faults);
        if mended.cured == 0 {
            return Err(say("preview-not-corrected").with("name", &self.name));
        }
        self.put(source, mended.text)
    }

    /// Writes some values anew, all of them or none.
    ///
    /// # Errors
    /// There is no such value, what was typed is none of its kind, or the file could not be written.
    pub(super) fn edit(&self, source: &str, edits: &[(Span, String)]) -> Result<Done, Saying> {
        // A correction like any other: the file stays TOML, and no other value changes.
        let told_to_nobody = say("any");
        let mut correction = Diagnostic::information("edit", told_to_nobody);
        for (span, typed) in edits {
            let gone = || say("preview-value-gone").with("name", &self.name);
            let field = Fields::exactly(source, span).ok_or_else(gone)?;
            let before = source.get(span.clone()).ok_or_else(gone)?;
            let written = field.written(typed, before).ok_or_else(|| wrong(typed, before))?;
            if field.says != *typed && written != before {
                correction = correction.mend(span.clone(), written);
            }
        }
        if correction.mends.is_empty() {
            return Ok(Done { backup: None });
        }
        let mended = mend(source, std::slice::from_ref(&correction));
        if mended.cured == 0 {
            return Err(say("preview-not-corrected").with("name", &self.name));
        }
        self.put(source, mended.text)
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// There is none, the file was changed since, or it could not be written.
    pub(super) fn undo(&self) -> Result<Done, Saying> {
        let Some(Change { before, after }) = held(&self.history).pop() else {
            return Err(say("preview-nothing-to-undo"));
        };
        let undone = self.write(&after, &before, true);
        if undone.is_err() {
            held(&self.history).push(Change { before, after });
        }
        undone
    }

    fn put(&self, before: &str, after: String) -> Result<Done, Saying> {
        // The copy that was made is of what came before all changes: it stays good as long as nobody else writes.
        let kept = held(&self.history).last().is_some_and(|last| last.after == before);
        let done = self.write(before, &after, kept)?;
        let mut history = held(&self.history);
        history.push(Change { before: before.to_owned(), after });
        let most = history.len().saturating_sub(MOST_CHANGES);
        history.drain(..most);
        Ok(done)
    }

    fn write(&self, before: &str, after: &str, kept: bool) -> Result<Done, Saying> {
        let unread = |error: std::io::Error| {
            say("file-unreadable").with("error", crate::diagnostic::of_the_machine(&error)).with("name", &self.name)
        };
        let original = fs::read(&self.path).map_err(unread)?;
        let mark = original.strip_prefix("\u{feff}".as_bytes());
        let source = String::from_utf8_lossy(mark.unwrap_or(&original));
        let gathered = Gathered::of(&source, &self.files());
        if gathered.text != before {
            return Err(say("file-changed-meanwhile").with("name", &self.name));
        }
        let apart = match gathered.is_split() {
            true => gathered.apart(after).ok_or_else(|| say("preview-not-corrected").with("name", &self.name))?,
            false => vec![(0, after.to_owned())],
        };
        let corrections = of_files(&gathered, &self.path, apart);
        let copies = correct_all(&corrections, kept).map_err(|unwritten| match output::stop(&unwritten) {
            Stop::Usage(Trouble(saying)) | Stop::Machine(Trouble(saying)) => *saying,
            Stop::Author => say("file-changed-meanwhile").with("name", &self.name),
        })?;
        self.look(false);
        let name = |path: PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Done { backup: copies.into_iter().next().map(name) })
    }
}

fn wrong(typed: &str, before: &str) -> Saying {
    say("preview-wrong-value").with("typed", typed).with("before", before)
}

/// Does a change where nothing else waits for it.
pub(super) async fn apart<T: Send + 'static>(
    opened: &Arc<Opened>,
    change: impl FnOnce(&Opened) -> Result<T, Saying> + Send + 'static,
) -> Result<T, Saying> {
    let _turn = opened.writing.lock().await;
    let opened = Arc::clone(opened);
    let done = tokio::task::spawn_blocking(move || change(&opened)).await;
    done.unwrap_or_else(|_| Err(say("beyond-the-layout")))
}
