//! `livret check --fix`: the corrections that are certain, made in the author's file, which is kept beside it as it was.

use super::input::Text;
use super::putting::{Correction, correct_all, of_files};
use super::{Stop, Terminal, Trouble, output};
use crate::check::mending::Mended;
use crate::diagnostic::{Saying, say};
use crate::inputs::{self, Cells};
use crate::language::messages::Messages;
use crate::language::visible::visible_lines;
use similar::TextDiff;
use std::fs;
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

/// Shows what changes, and puts it down unless it is only tried: all of the files that a programme stands in, or none. Whether files were
/// changed.
pub(super) fn put_down(
    asked: &Asked,
    text: &Text,
    mended: &Mended,
    messages: &Messages,
    terminal: &Terminal,
) -> Result<bool, Stop> {
    let Some(parts) = parts(asked, text, mended) else {
        terminal.trouble(&Trouble::of(say("mends-in-no-file").with("name", asked.name)));
        return Err(Stop::Author);
    };
    let tell = |saying: Saying| {
        if asked.shown {
            terminal.say(&messages.say(&saying));
        }
    };
    if parts.is_empty() {
        tell(say("nothing-to-mend").with("name", asked.name));
        return Ok(false);
    }
    for Part { name, cured, correction } in parts.iter().filter(|_| asked.shown) {
        let before = format!("{name} (bak)");
        let changes = TextDiff::from_lines(correction.before, &correction.after);
        let changes = changes.unified_diff().context_radius(1).header(&before, name).to_string();
        terminal.say(&visible_lines(&changes));
        if asked.dry_run {
            tell(say("to-mend").with("name", name).with("n", *cured));
        }
    }
    if asked.dry_run {
        return Ok(false);
    }
    // What a shell passes on, too, can be read; there is nothing there to correct.
    if let Some(part) = parts.iter().find(|part| part.correction.path.metadata().is_ok_and(|there| !there.is_file())) {
        return Err(Stop::Usage(Trouble::of(say("mends-no-file").with("name", &part.name))));
    }
    let (named, corrections): (Vec<_>, Vec<_>) =
        parts.into_iter().map(|part| ((part.name, part.cured), part.correction)).unzip();
    let copies = correct_all(&corrections, false).map_err(|unwritten| output::stop(&unwritten))?;
    for ((name, cured), copy) in named.into_iter().zip(copies) {
        tell(say("mended").with("name", name).with("n", cured).with("backup", copy.display().to_string()));
    }
    Ok(true)
}

/// A file that is corrected.
struct Part<'a> {
    name: String,
    /// How many faults.
    cured: usize,
    correction: Correction<'a>,
}

/// The files that a correction changes. `None` where one of its changes stands in no single file.
fn parts<'a>(asked: &Asked, text: &'a Text, mended: &Mended) -> Option<Vec<Part<'a>>> {
    if mended.cured == 0 {
        return Some(Vec::new());
    }
    let files = text.files();
    let Some(gathered) = &text.gathered else {
        let correction = Correction { path: asked.path.to_owned(), before: &text.source, after: mended.text.clone() };
        return Some(vec![Part { name: asked.name.to_owned(), cured: mended.cured, correction }]);
    };
    let apart = gathered.apart(&mended.text)?;
    let names: Vec<String> = apart.iter().map(|(n, _)| files[*n].0.clone()).collect();
    let part = |(name, correction): (String, Correction<'a>)| {
        // Faults are counted in their own files: lines that differ, since one fault may stand on several.
        let changes = TextDiff::from_lines(correction.before, &correction.after);
        let cured = changes.ops().iter().filter(|op| op.tag() != similar::DiffTag::Equal).count();
        drop(changes);
        Part { name, cured, correction }
    };
    Some(names.into_iter().zip(of_files(gathered, asked.path, apart)).map(part).collect())
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
