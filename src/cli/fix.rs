//! `livret check --fix`: the corrections that are certain, made in the author's file, which is kept beside it as it was.

use super::output::put;
use super::{Stop, Terminal, Trouble};
use crate::check::mending::Mended;
use crate::diagnostic::{Saying, of_the_machine, say};
use crate::language::messages::Messages;
use similar::TextDiff;
use std::fs;
use std::path::{Path, PathBuf};

/// What is asked of the corrections.
pub struct Asked<'a> {
    pub path: &'a Path,
    pub name: &'a str,
    pub dry_run: bool,
    /// Whether people look at it: then the changes are shown.
    pub shown: bool,
}

/// Shows what changes, and puts it down unless it is only tried.
pub fn put_down(
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
        terminal.say(&changes.unified_diff().context_radius(1).header(&before, asked.name).to_string());
    }
    if asked.dry_run {
        if asked.shown {
            terminal.say(&messages.say(&told("to-mend")));
        }
        return Ok(());
    }
    let mut name = asked.path.as_os_str().to_owned();
    name.push(".bak");
    let backup = PathBuf::from(name);
    let original = fs::read(asked.path)
        .map_err(|error| unmended(say("file-unreadable").with("error", of_the_machine(&error)), asked))?;
    let mark = original.strip_prefix("\u{feff}".as_bytes());
    if mark.unwrap_or(&original) != source.as_bytes() {
        return Err(unmended(say("file-changed-meanwhile"), asked));
    }
    put(&backup, &original).map_err(Stop::Machine)?;
    let kept_mark = if mark.is_some() { "\u{feff}" } else { "" };
    put(asked.path, format!("{kept_mark}{}", mended.text).as_bytes()).map_err(Stop::Machine)?;
    if asked.shown {
        terminal.say(&messages.say(&told("mended").with("backup", backup.display().to_string())));
    }
    Ok(())
}

fn unmended(saying: Saying, asked: &Asked) -> Stop {
    Stop::Machine(Trouble::of(saying.with("name", asked.name)))
}
