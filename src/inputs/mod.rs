//! Ways in: what a programme may come as beside TOML. One file or folder a way, and the list that `livret import` walks.
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

mod draft;
mod place;
mod written;

pub use draft::{Draft, Entry, Table, Value};
pub use place::Place;
pub use written::Written;

use crate::diagnostic::Saying;
use std::path::PathBuf;

/// Every way in, in the order in which they are asked whether something is theirs.
pub const ALL: &[&Way] = &[];

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
    /// What becomes parcours: `tracks`, `rooms` or `days`, where it is said.
    pub parcours: Option<String>,
}

/// What came of a reading.
#[derive(Debug, Clone, Default)]
pub struct Understood {
    /// The programme, as far as it was understood.
    pub draft: Draft,
    /// What there is to tell, in the order of what was read.
    pub notes: Vec<Note>,
    /// Pictures and other files taken out, by their names beside the programme.
    pub files: Vec<(PathBuf, Vec<u8>)>,
}

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
