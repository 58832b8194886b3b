//! `livret check --fix`: the corrections that are certain, made in the author's file, which is kept beside it as it was.

use super::build::folder_of;
use super::putting::correct;
use super::{Stop, Terminal, Trouble, output};
use crate::brochure::Gathered;
use crate::check::mending::Mended;
use crate::diagnostic::{Saying, of_the_machine, say};
use crate::inputs::{self, Cells};
use crate::language::messages::Messages;
use crate::language::visible::visible_lines;
use similar::TextDiff;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What is asked of the corrections.
#[derive(Clone, Copy)]
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

/// The same for a programme in several files: each is corrected for itself, and kept beside itself as it was. Whether files were changed.
pub(super) fn put_down_apart(
    asked: &Asked,
    gathered: &Gathered,
    mended: &Mended,
    messages: &Messages,
    terminal: &Terminal,
) -> Result<bool, Stop> {
    let apart = gathered.apart(&mended.text).unwrap_or_default();
    if apart.is_empty() {
        put_down(asked, "", &Mended { text: String::new(), cured: 0 }, messages, terminal)?;
        return Ok(false);
    }
    for (number, text) in apart {
        let member = &gathered.members()[number];
        let part = if number == 0 { asked.path.to_owned() } else { folder_of(asked.path).join(&member.path) };
        let name = if number == 0 { asked.name.to_owned() } else { part.display().to_string() };
        let of_it = Asked { path: &part, name: &name, ..*asked };
        // Faults are counted in their own files: lines that differ, since one fault may stand on several.
        let changes = TextDiff::from_lines(&member.text, &text);
        let cured = changes.ops().iter().filter(|op| op.tag() != similar::DiffTag::Equal).count();
        drop(changes);
        put_down(&of_it, &member.text, &Mended { text, cured }, messages, terminal)?;
    }
    Ok(!asked.dry_run)
}

/// Shows which cells change, and writes a corrected copy beside a workbook of Excel; of other workbooks the cells are listed. The path of
/// the copy, where one was written.
pub(super) fn put_down_cells(
    asked: &Asked,
    cells: &Cells,
    mended: &Mended,
    messages: &Messages,
    terminal: &Terminal,
) -> Result<Option<PathBuf>, Stop> {
    let changes = cells.changes(&mended.text);
    if changes.is_empty() {
        if asked.shown {
            terminal.say(&messages.say(&say("nothing-to-mend").with("name", asked.name)));
        }
        return Ok(None);
    }
    let listed = |terminal: &Terminal| {
        for change in &changes {
            let told = say("cell-to-change").with("place", change.place.to_string());
            terminal
                .say(&format!("  {}", messages.say(&told.with("before", &change.before).with("after", &change.after))));
        }
    };
    let told = |key| say(key).with("name", asked.name).with("n", changes.len());
    let bytes = if asked.path.is_file() { fs::read(asked.path).ok() } else { None };
    let corrected = bytes.and_then(|bytes| inputs::corrected(&bytes, &changes)).filter(|_| !asked.dry_run);
    let Some(corrected) = corrected else {
        if asked.shown {
            terminal.say(&messages.say(&told("cells-to-change")));
            listed(terminal);
        }
        return Ok(None);
    };
    let mut name = asked.path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{}.", messages.say(&say("corrected-copy"))));
    name.push(asked.path.extension().unwrap_or_default());
    let copy = asked.path.with_file_name(name);
    output::put(&copy, &corrected)?;
    if asked.shown {
        terminal.say(&messages.say(&told("mended-in-a-copy").with("copy", copy.display().to_string())));
        listed(terminal);
    }
    Ok(Some(copy))
}

fn unmended(saying: Saying, asked: &Asked) -> Stop {
    Stop::Machine(Trouble::of(saying.with("name", asked.name)))
}
