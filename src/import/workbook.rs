//! A workbook made a programme: the sheets are read by [`crate::inputs`], and told of here as all imports are.

use super::document::{Document, Line};
use super::grid::{self, Cell};
use super::prose::{days, phrases};
use super::report::{Count, Guess, Kept, Report};
use super::words;
use super::{Choices, Imported};
use crate::diagnostic::{Saying, say};
use crate::inputs::{Certainty, Draft, Given, Place, Sheets, Table, Understood, Value, Wishes, sheets_of};
use crate::language::messages::Messages;
use std::collections::BTreeSet;

/// The sheets of a workbook; `None` where the bytes are none.
pub(super) fn sheets(name: &str, bytes: &[u8], choices: &Choices) -> Option<Result<Sheets, Saying>> {
    let given = Given { name: name.to_owned(), bytes: bytes.to_vec(), files: choices.files.clone() };
    sheets_of(&given).map(|sheets| sheets.map_err(|saying| *saying))
}

/// The programme of a workbook.
pub(super) fn import(sheets: &Sheets, name: &str, stem: &str, choices: &Choices) -> Result<Imported, Saying> {
    let wishes = Wishes { language: choices.language.clone(), columns: choices.columns.clone() };
    let understood = sheets.read(&wishes, stem, choices.year).map_err(|saying| *saying)?;
    Ok(imported(understood, name))
}

/// A workbook whose sheets are timetables, rooms or parcours side by side and hours below each other, as the document that it might be.
pub(super) fn timetable(sheets: &Sheets) -> Option<Document> {
    let sheets = sheets.laid_out();
    let several = sheets.len() > 1;
    let mut document = Document::default();
    for (name, rows) in sheets {
        let line = |text: &str, row: u32| Line {
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            apart: true,
            place: row as usize + 1,
            ..Line::default()
        };
        let cell = |row: u32, (text, span): &(String, usize)| Cell {
            lines: text.lines().filter(|text| !text.trim().is_empty()).map(|text| line(text, row)).collect(),
            span: *span,
        };
        let mut rows: Vec<Vec<Cell>> =
            rows.iter().map(|(row, cells)| cells.iter().map(|own| cell(*row, own)).collect()).collect();
        join_hours(&mut rows);
        let (at, table) = (0..rows.len().min(MOST_ABOVE)).find_map(|at| Some((at, grid::columns(&rows[at..])?)))?;
        rows.truncate(at);
        let above: Vec<Line> = rows.into_iter().flatten().flat_map(|cell| cell.lines).collect();
        // The name of one of several sheets may be its day.
        let dated = |text: &str| !days::days(text).is_empty();
        if several && dated(&name) && !above.iter().any(|line| dated(&line.text)) {
            document.lines.push(line(&name, 0));
        }
        document.lines.extend(above);
        document.lines.extend(table);
    }
    (!document.lines.is_empty()).then_some(document)
}

/// Where starts and ends stand in two columns they are one.
fn join_hours(rows: &mut [Vec<Cell>]) {
    let is_hour = |row: &[Cell], at: usize| {
        row.get(at).and_then(|cell| cell.lines.first()).is_some_and(|line| phrases::whole(line).is_some())
    };
    let starts = rows.iter().filter(|row| is_hour(row, 0)).count();
    let both = rows.iter().filter(|row| is_hour(row, 0) && is_hour(row, 1)).count();
    if both == 0 || both * 3 < starts * 2 {
        return;
    }
    for row in rows.iter_mut().filter(|row| row.len() > 1) {
        if row[0].span > 1 {
            row[0].span -= 1;
            continue;
        }
        let second = row.remove(1);
        let own = &mut row[0].lines;
        match (own.first_mut(), second.lines.first()) {
            (Some(first), Some(second)) => {
                first.push(" – ", false, None);
                first.append(second);
            }
            _ => own.extend(second.lines),
        }
    }
}

/// Rows that may stand above the names of rooms.
const MOST_ABOVE: usize = 20;

fn imported(mut understood: Understood, name: &str) -> Imported {
    let language = match understood.draft.get("event") {
        Some(Value::Table(event)) => event.text("language").unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    let messages = Messages::find(&language).unwrap_or(Messages::all()[0]);
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let head = messages.say(&say("import-head").with("name", base));
    understood.draft.comments.insert(0, head);
    let place = |place: &Place| match place {
        Place::Nowhere => say("import-nowhere"),
        place => say("import-cell").with("cell", place.to_string()),
    };
    let notes = &understood.notes;
    let of = |certainty: Certainty| notes.iter().filter(move |note| note.certainty == certainty);
    // What is wrong with the sheets themselves is to be looked at, too.
    let faults = understood.faults.iter().map(|fault| Guess {
        kind: "text",
        place: place(&fault.place),
        reason: fault.diagnostic.saying.clone(),
    });
    let guesses = of(Certainty::Guessed)
        .map(|note| Guess { kind: kind(note.saying.key), place: place(&note.place), reason: note.saying.clone() })
        .chain(faults);
    let kept = of(Certainty::Left).map(|note| Kept {
        place: place(&note.place),
        words: value(&note.saying, "words"),
        reason: Some(note.saying.clone()),
    });
    let (guesses, kept): (Vec<Guess>, Vec<Kept>) = (guesses.collect(), kept.collect());
    let taken = of(Certainty::Taken).map(|note| note.saying.clone()).collect();
    marked(&mut understood.draft, &guesses, messages);
    let written = understood.draft.written();
    let read: usize = understood.rows.values().flatten().map(|(_, text)| words::count(text)).sum();
    let in_comments: usize = kept.iter().map(|kept| words::count(&kept.words)).sum();
    let mut counts = counts(&understood.draft);
    counts.insert(
        0,
        Count { what: "words", message: "import-words-counted", read, written: read.saturating_sub(in_comments) },
    );
    Imported { source: written.text, files: Vec::new(), report: Report { counts, guesses, kept, taken } }
}

/// Guesses stand at the head of the file, each with its cell: rows have no lines of their own there.
fn marked(draft: &mut Draft, guesses: &[Guess], messages: &Messages) {
    for guess in guesses {
        let reason = messages.say(&guess.reason);
        let told = say("import-check").with("reason", reason).with("place", messages.say(&guess.place));
        draft.comments.push(messages.say(&told));
    }
}

fn value(saying: &Saying, name: &str) -> String {
    let found = saying.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    match found {
        Some(crate::diagnostic::Value::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

/// What a guess is about, for machines.
fn kind(key: &str) -> &'static str {
    match key {
        "title-of-the-file" | "subtitle-above" => "title",
        "import-guessed-place" => "room",
        "import-guessed-year" => "day",
        "end-of-a-duration" => "hour",
        "row-heads-a-block" | "parcours-of-the-row-above" => "parcours",
        "sheet-of-people" => "person",
        _ => "text",
    }
}

fn counts(draft: &Draft) -> Vec<Count> {
    let (mut sessions, mut breaks) = (0, 0);
    let mut people: BTreeSet<String> = BTreeSet::new();
    let mut organisations: BTreeSet<String> = BTreeSet::new();
    let mut rooms: BTreeSet<String> = BTreeSet::new();
    let mut session = |table: &Table| {
        if table.get("break") == Some(&Value::Flag(true)) {
            breaks += 1
        } else {
            sessions += 1
        }
        rooms.extend(table.text("room").map(str::to_owned));
        for list in ["speakers", "moderators"] {
            let Some(Value::List(list)) = table.get(list) else { continue };
            for (person, _) in list {
                match person {
                    Value::Text(name) => drop(people.insert(name.clone())),
                    Value::Inline(table) => {
                        people.extend(table.text("name").map(str::to_owned));
                        organisations.extend(table.text("organisation").map(str::to_owned));
                    }
                    _ => {}
                }
            }
        }
    };
    let tables = |of: &Table, key: &str| match of.get(key) {
        Some(Value::Tables(tables)) => tables.clone(),
        _ => Vec::new(),
    };
    let parcours = tables(draft, "parcours");
    for part in tables(draft, "plenaries").iter().chain(&parcours) {
        let within = tables(part, "sessions");
        if within.is_empty() && part.get("start").is_some() {
            session(part);
        }
        within.iter().for_each(&mut session);
    }
    let shared = tables(draft, "breaks").len();
    let count = |what, message, n| Count { what, message, read: n, written: n };
    vec![
        count("parcours", "import-parcours-counted", parcours.len()),
        count("sessions", "import-sessions-counted", sessions),
        count("breaks", "import-breaks-counted", breaks + shared),
        count("people", "import-people-counted", people.len()),
        count("organisations", "import-organisations-counted", organisations.len()),
        count("rooms", "import-rooms-counted", rooms.len()),
    ]
}
