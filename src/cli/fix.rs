//! `livret check --fix`: the corrections that are certain, made in the author's file, which is kept beside it as it was.

use super::putting::correct;
use super::{Stop, Terminal, Trouble, output};
use crate::check::mending::Mended;
use crate::diagnostic::{Saying, of_the_machine, say};
use crate::language::messages::Messages;
use crate::language::visible::visible_lines;
use similar::TextDiff;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// What is asked of the corrections.
pub(super) struct Asked<'a> {
    pub path: &'a Path,
    pub name: &'a str,
    pub dry_run: bool,
    /// Whether people look at it: then the changes are shown.
    pub shown: bool,
}

/// Shows what changes, and puts it down unless it is only tried.
pub(super) fn put_down(
    asked: &Asked,
    source: &str,
    mended: &Mended,
    messages: &Messages,
    terminal: &Terminal,
) -> Result<(), Stop> {
    let told = |key| say(key).with("name", asked.name).with("n", mended.cured);
    if mended.cured == 0 {
        if asked.shown {
            terminal.say(&messages.say(&say("nothing-to-mend").with("name", asked.name)));
        }
        return Ok(());
    }
    if asked.shown {
        let before = format!("{} (bak)", asked.name);
        let changes = TextDiff::from_lines(source, &mended.text);
        let changes = changes.unified_diff().context_radius(1).header(&before, asked.name).to_string();
        terminal.say(&visible_lines(&changes));
    }
    if asked.dry_run {
        if asked.shown {
            terminal.say(&messages.say(&told("to-mend")));
        }
        return Ok(());
    }
    // What a shell passes on, too, can be read; there is nothing there to correct.
    let original = fs::metadata(asked.path).and_then(|there| match there.is_file() {
        true => fs::read(asked.path),
        false => Err(ErrorKind::InvalidInput.into()),
    });
    let original = original.map_err(|error| match error.kind() {
        ErrorKind::InvalidInput => Stop::Usage(Trouble::of(say("mends-no-file").with("name", asked.name))),
        _ => unmended(say("file-unreadable").with("error", of_the_machine(&error)), asked),
    })?;
    let mark = original.strip_prefix("\u{feff}".as_bytes());
    if mark.unwrap_or(&original) != source.as_bytes() {
        return Err(unmended(say("file-changed-meanwhile"), asked));
    }
    let kept_mark = if mark.is_some() { "\u{feff}" } else { "" };
    let corrected = format!("{kept_mark}{}", mended.text);
    let backup = correct(asked.path, &original, corrected.as_bytes()).map_err(|unwritten| output::stop(&unwritten))?;
    if asked.shown {
        terminal.say(&messages.say(&told("mended").with("backup", backup.display().to_string())));
    }
    Ok(())
}

fn unmended(saying: Saying, asked: &Asked) -> Stop {
    Stop::Machine(Trouble::of(saying.with("name", asked.name)))
}
