//! Where something stood in what was read.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A place in what was read, as its author finds it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Place {
    /// Nowhere: it was added.
    #[default]
    Nowhere,
    /// A line of a text or a paragraph of a document, counted from 1.
    Line(usize),
    /// A cell of a sheet.
    Cell {
        /// The name of the sheet, or of the file of a sheet.
        sheet: Arc<str>,
        /// Counted from 0.
        row: u32,
        /// Counted from 0.
        column: u32,
        /// The bytes of the text of the cell that are meant; none: the whole cell.
        within: Option<Range<usize>>,
    },
    /// A row of a sheet.
    Row {
        /// The name of the sheet, or of the file of a sheet.
        sheet: Arc<str>,
        /// Counted from 0.
        row: u32,
    },
}

impl Place {
    /// A whole cell; row and column are counted from 0.
    pub fn cell(sheet: &Arc<str>, row: u32, column: u32) -> Place {
        Place::Cell { sheet: Arc::clone(sheet), row, column, within: None }
    }

    /// Some bytes of the text of the same cell.
    pub fn part(&self, part: Range<usize>) -> Place {
        match self {
            Place::Cell { sheet, row, column, .. } => {
                Place::Cell { sheet: Arc::clone(sheet), row: *row, column: *column, within: Some(part) }
            }
            other => other.clone(),
        }
    }
}

/// `Sessions!C12`, as spreadsheets write it.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Place::Nowhere => Ok(()),
            Place::Line(line) => write!(f, "{line}"),
            Place::Cell { sheet, row, column, .. } => write!(f, "{sheet}!{}{}", letters(*column), row + 1),
            Place::Row { sheet, row } => write!(f, "{sheet}!{}", row + 1),
        }
    }
}

/// The letters of a column, counted from 0: A, B, … Z, AA.
pub(crate) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_spreadsheets_call_them() {
        let called = [0, 2, 25, 26, 701, 702, 16_383].map(letters);
        assert_eq!(called, ["A", "C", "Z", "AA", "ZZ", "AAA", "XFD"]);
        assert_eq!(Place::cell(&"Sessions".into(), 11, 2).to_string(), "Sessions!C12");
    }
}
