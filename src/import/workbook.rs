//! A workbook made a programme: the sheets are read by [`crate::inputs`], and told of here as all imports are.

use super::report::{Count, Guess, Kept, Report};
use super::words;
use super::{Choices, Imported};
use crate::diagnostic::{Saying, say};
use crate::inputs::{Certainty, Draft, Given, Place, Table, Understood, Value, Wishes, read_any};
use crate::language::messages::Messages;
use std::collections::BTreeSet;

/// The programme of a workbook; `None` where the bytes are none.
pub(super) fn import(name: &str, stem: &str, bytes: &[u8], choices: &Choices) -> Option<Result<Imported, Saying>> {
    let given = Given { name: name.to_owned(), bytes: bytes.to_vec(), files: choices.files.clone() };
    let wishes = Wishes { language: choices.language.clone(), columns: choices.columns.clone() };
    let understood = read_any(&given, &wishes, stem, choices.year)?;
    Some(understood.map(|understood| imported(understood, name)).map_err(|saying| *saying))
}

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
