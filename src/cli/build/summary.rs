//! What a build tells at its end: a table of what was made, what each is for, and what there is to know of it.

use crate::brochure::Made;
use crate::cli::Terminal;
use crate::diagnostic::{Diagnostic, Saying, Value, say};
use crate::language::messages::Messages;
use crate::language::visible::visible;
use crate::outputs::{File, Output, Promise, WEB, weight};

/// Between two columns.
const GAP: usize = 2;

/// A row of the table: a file, or a folder of several.
struct Row {
    place: String,
    extent: String,
    purpose: String,
}

/// Shows the table, then the notes of each output under its name. `place` says where a file is put.
pub(super) fn show(
    made: &[Made],
    place: impl Fn(&Output, &str) -> String,
    messages: &'static Messages,
    terminal: &Terminal,
) {
    let mut rows = Vec::new();
    let mut notes = Vec::new();
    for Made { output, product } in made {
        let pages = product.pages.map(|n| say("pages").with("n", n));
        let mut own = Vec::new();
        for (folder, files) in together(&product.files, output.suffix.ends_with('/')) {
            let weight = weight::said(files.iter().map(|file| file.bytes.len() as u64).sum());
            let (at, extent) = match (folder, &pages) {
                (true, _) => (holder(&place(output, &files[0].part)), say("extent-of-files").with("n", files.len())),
                (false, Some(pages)) => {
                    (place(output, &files[0].part), say("extent-of-pages").with("pages", pages.clone()))
                }
                (false, None) => (place(output, &files[0].part), say("extent")),
            };
            own.push(at.clone());
            rows.push(Row {
                place: visible(&at).into_owned(),
                extent: messages.say(&extent.with("weight", weight)),
                purpose: purpose(output, folder, messages),
            });
        }
        let name =
            own.first().map(|at| at.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or(at).to_string());
        let name = name.unwrap_or_default();
        notes.extend(product.told.iter().map(|told| (name.clone(), told.clone())));
    }
    let head = Row {
        place: messages.say(&say("summary-file")),
        extent: messages.say(&say("summary-extent")),
        purpose: messages.say(&say("summary-purpose")),
    };
    rows.insert(0, head);
    let width = |of: fn(&Row) -> &str| rows.iter().map(|row| of(row).chars().count()).max().unwrap_or(0) + GAP;
    let (first, second) = (width(|row| &row.place), width(|row| &row.extent));
    for Row { place, extent, purpose } in &rows {
        terminal.say(&format!("{}{}{purpose}", padded(place, first), padded(extent, second)));
    }
    let one = made.len() == 1;
    for (name, told) in notes {
        let note = messages.say(&told);
        let line = if one { note } else { messages.say(&say("summary-note").with("name", name).with("note", note)) };
        terminal.say(&line);
    }
}

/// The files of an output as they are told: those of one folder are one.
fn together(files: &[File], folder: bool) -> Vec<(bool, Vec<&File>)> {
    if folder && !files.is_empty() {
        return vec![(true, files.iter().collect())];
    }
    let mut rows: Vec<(Option<&str>, Vec<&File>)> = Vec::new();
    for file in files {
        let folder = file.part.split_once('/').map(|(folder, _)| folder);
        match rows.iter_mut().find(|(known, _)| folder.is_some() && *known == folder) {
            Some((_, row)) => row.push(file),
            None => rows.push((folder, vec![file])),
        }
    }
    rows.into_iter().map(|(folder, row)| (folder.is_some(), row)).collect()
}

/// The folder that a file lies in, with the sign that tells it from a file.
fn holder(path: &str) -> String {
    path.rfind(['/', '\\']).map_or_else(|| path.to_string(), |at| path[..=at].to_string())
}

/// What it is for, in the words of the help, and the standards that it meets.
fn purpose(output: &Output, folder: bool, messages: &Messages) -> String {
    // The page of the web is a folder where it is asked to be.
    let split = folder && output == &WEB;
    let own = || messages.words_of("argument-edition", &format!("is-{}", output.name)).unwrap_or_default();
    let purpose = if split { messages.say(&say("summary-web-folder")) } else { own() };
    match output.promise {
        Promise::Use(_) => purpose,
        promise => messages.say(&say("summary-for").with("purpose", purpose).with("standards", promise)),
    }
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{:gap$}", "", gap = width.saturating_sub(text.chars().count()))
}

/// Of a brochure that is too heavy to be sent: what weighs most in it, a line each.
pub(super) fn heaviest(faults: &[Diagnostic], messages: &Messages) -> Vec<String> {
    let fault = faults.iter().find(|fault| fault.saying.key == "too-heavy-to-send");
    let parts = fault.and_then(|fault| {
        fault.saying.values.iter().find_map(|(name, value)| match value {
            Value::List(parts) if *name == "parts" => Some(parts),
            _ => None,
        })
    });
    let value = |saying: &Saying, name: &str| {
        let found = saying.values.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| messages.say(&say("one-value").with("value", value.clone()))).unwrap_or_default()
    };
    let rows: Vec<(String, String)> = parts
        .into_iter()
        .flatten()
        .filter_map(|part| match part {
            Value::Words(saying) => Some((value(saying, "what"), value(saying, "weight"))),
            _ => None,
        })
        .collect();
    let width = rows.iter().map(|(what, _)| what.chars().count()).max().unwrap_or(0) + GAP;
    rows.iter().map(|(what, weight)| format!("  {}{weight}", padded(&visible(what), width))).collect()
}
