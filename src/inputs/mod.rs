//! Ways in: what a programme may stand in beside TOML, and be built from as it is. One file or folder a way, and their list.
//!
//! A way takes the bytes of what it is given and hands over a [`Draft`]: the tables and keys of a programme, each with its [`Place`] in what
//! was read, and what there is to tell of the reading. A draft is [written](Draft::written) as the TOML that the one reader reads, with
//! the place of each value beside it: so that what comes in by any way meets the same checks and the same words, at the places where its
//! authors know it. Nothing here looks at a disk or fetches anything.
//!
//! ```text
//! bytes ─▶ Way ─▶ Draft ─▶ Written (TOML, and where each value stood) ─▶ programme
//! ```
//!
//! A new way is a file here and its place in [`ALL`].

mod cells;
mod draft;
mod people_list;
mod place;
mod sheets;
mod written;

pub use cells::{Cells, Change, Spot};
pub use draft::{Draft, Entry, Table, Value};
pub use people_list::{PeopleList, people_list};
pub use place::Place;
pub use sheets::{CALC, EXCEL, SEPARATED, Sheets, workbook};
pub use written::Written;
pub(crate) use written::{on_one_line, over_lines};

use crate::diagnostic::{Diagnostic, Saying};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Every way in, in the order in which they are asked whether something is theirs.
pub const ALL: &[&Way] = &[&sheets::EXCEL, &sheets::CALC, &sheets::SEPARATED];

/// One kind of thing that a programme may come as.
#[derive(Debug)]
pub struct Way {
    /// What a command calls it: one word in small letters.
    pub name: &'static str,
    /// What the names of its files end in, without the point.
    pub extensions: &'static [&'static str],
    /// Whether something is of this kind, by what it holds.
    pub suits: fn(&Given) -> bool,
    /// Reads it. A refusal is one sentence with its help, a message of the catalogue, told of the variable `$name`.
    pub read: fn(&Given, &Wishes) -> Result<Understood, Box<Saying>>,
}

/// What is read: a file, or the files of a folder.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// As its author calls it.
    pub name: String,
    /// What the file holds; nothing for a folder.
    pub bytes: Vec<u8>,
    /// The files of a folder, by their names.
    pub files: Vec<(String, Vec<u8>)>,
}

/// What whoever imports something asks for.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// BCP 47 tag of the language of the programme, where it is said.
    pub language: Option<String>,
    /// Columns that are told what they are: a heading as it is written, and the key it stands for, `Horaires=hours`.
    pub columns: Vec<(String, String)>,
}

/// What came of a reading.
#[derive(Debug, Clone, Default)]
pub struct Understood {
    /// The programme, as far as it was understood.
    pub draft: Draft,
    /// What there is to tell, in the order of what was read.
    pub notes: Vec<Note>,
    /// What is wrong with it, beside what its reader as a programme will find.
    pub faults: Vec<Fault>,
    /// The texts of its cells, where it was read from sheets.
    pub rows: Rows,
    /// What the columns of each sheet were taken for: the column, counted from 0, and its key.
    pub columns: Columns,
}

/// A fault of what was read, and its place there: its labels are for the text that is made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Without a place of its own.
    pub diagnostic: Diagnostic,
    /// Where it stands.
    pub place: Place,
}

/// The keys of the columns of each sheet.
pub type Columns = BTreeMap<Arc<str>, Vec<(u32, String)>>;

/// The texts of the cells of each row, with their columns: rows and columns are counted from 0.
pub type Rows = BTreeMap<(Arc<str>, u32), Vec<(u32, String)>>;

/// Something to tell of a reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// How sure it is.
    pub certainty: Certainty,
    /// One sentence.
    pub saying: Saying,
    /// Where.
    pub place: Place,
}

/// How sure a reading is of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Said by what was read.
    Taken,
    /// Likely, to be looked at.
    Guessed,
    /// Not understood, and left where it stood.
    Left,
}

impl Way {
    /// The first way that something suits, by what it holds.
    pub fn of(given: &Given) -> Option<&'static Way> {
        ALL.iter().copied().find(|way| (way.suits)(given))
    }

    /// The way of a name.
    pub fn find(name: &str) -> Option<&'static Way> {
        ALL.iter().copied().find(|way| way.name == name)
    }
}

/// The sheets of a workbook whatever its form, for an import to make something of; `None` where it is no workbook.
///
/// # Errors
/// As a way in: where it cannot be read.
pub fn sheets_of(given: &Given) -> Option<Result<Sheets, Box<Saying>>> {
    sheets::are_given(given).then(|| Sheets::of(given))
}

/// Whether words head a column of a list of sessions, rather than name one of several rooms or parcours.
pub(crate) fn heads_a_column(words: &str) -> bool {
    sheets::heads_a_column(words)
}

/// The key that somebody means a column of sessions to be: `hours`, "Horaires", "Salle".
pub fn key_of_a_column(words: &str) -> Option<&'static str> {
    sheets::key_of_a_column(words)
}

/// A workbook with some cells changed, and all else as it was; `None` for one whose format cannot be kept.
pub fn corrected(workbook: &[u8], changes: &[Change]) -> Option<Vec<u8>> {
    sheets::corrected(workbook, changes)
}

/// What the template calls a key, in a language; the key itself where it has no other name.
pub fn heading<'a>(key: &'a str, language: &str) -> &'a str {
    sheets::heading(key, language)
}
