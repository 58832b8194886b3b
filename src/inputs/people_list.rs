//! A list of people in comma-separated values: who each get a copy of the brochure, with what they chose.

use super::sheets::{decoded, separator};
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Located, Recipient, recipients};
use std::ops::Range;

static NAMES: List = List::new("copies", "names");
static SESSIONS: List = List::new("copies", "sessions");
static LANGUAGES: List = List::new("copies", "languages");
static FIRST_NAMES: List = List::new("sheets", "first-names");
static LAST_NAMES: List = List::new("sheets", "last-names");

/// A list, read.
#[derive(Debug, Clone, Default)]
pub struct PeopleList {
    /// Its text, which places of faults are places of.
    pub text: String,
    /// Those who stand on it.
    pub people: Vec<Recipient>,
    /// What is wrong with it.
    pub found: Vec<Diagnostic>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    FirstName,
    LastName,
    Sessions,
    Language,
    Other,
}

/// Reads a list.
///
/// # Errors
/// What it is, where it is no text.
pub fn people_list(bytes: &[u8]) -> Result<PeopleList, Box<Saying>> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") || bytes.starts_with(b"%PDF") {
        return Err(Box::new(say("copies-no-text")));
    }
    let text = decoded(bytes).into_owned();
    if text.contains('\0') {
        return Err(Box::new(say("copies-no-text")));
    }
    let mut list = PeopleList { text, ..PeopleList::default() };
    read(&mut list);
    Ok(list)
}

fn read(list: &mut PeopleList) {
    let PeopleList { text, people, found } = list;
    let text: &str = text;
    // Excel is told the separator by a first line of its own.
    let told = text.strip_prefix("sep=").and_then(|rest| Some((rest.bytes().next()?, rest.find('\n')?)));
    let start = told.map_or(0, |(_, end)| "sep=".len() + end + 1);
    let body = &text[start..];
    let separator = told.map_or_else(|| separator(body), |(separator, _)| separator);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(body.as_bytes());
    let mut rows: Vec<(Range<usize>, csv::StringRecord)> = Vec::new();
    let mut record = csv::StringRecord::new();
    while let Ok(true) = reader.read_record(&mut record) {
        let from = record.position().map_or(0, |position| position.byte() as usize);
        let to = (reader.position().byte() as usize).clamp(from, body.len());
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((start + from..start + to, record.clone()));
        }
        if rows.len() > recipients::MOST + 1 {
            break;
        }
    }
    let mut rows = rows.into_iter();
    let Some((head, headings)) = rows.next() else {
        found.push(Diagnostic::error("copies-empty", say("copies-empty")));
        return;
    };
    let mut columns: Vec<Column> = headings.iter().map(column).collect();
    if columns.contains(&Column::FirstName) && !columns.contains(&Column::LastName) {
        // Beside a first name, a "Name" is that of a family.
        columns.iter_mut().filter(|column| **column == Column::Name).for_each(|column| *column = Column::LastName);
    }
    let has = |wanted: Column| columns.contains(&wanted);
    let named = has(Column::Name) || has(Column::FirstName) || has(Column::LastName);
    if !named {
        let saying = say("copies-no-name-column");
        found.push(Diagnostic::error("copies-no-name-column", saying).at(line_of(text, &head), "here"));
        return;
    }
    for (heading, _) in headings.iter().zip(&columns).filter(|(_, column)| **column == Column::Other) {
        if !heading.trim().is_empty() {
            let saying = say("copies-unknown-column").with("heading", heading.trim());
            let span = place(text, &head, heading);
            found.push(Diagnostic::warning("copies-unknown-column", saying).at(span, "here"));
        }
    }
    if !has(Column::Sessions) {
        let fault = Diagnostic::warning("copies-no-session-column", say("copies-no-session-column"));
        found.push(fault.at(line_of(text, &head), "here"));
    }
    for (row, record) in rows {
        let cells = |wanted: Column| {
            let cells = record.iter().zip(&columns).filter(move |(_, column)| **column == wanted);
            cells.map(|(cell, _)| cell).filter(|cell| !cell.trim().is_empty())
        };
        // As a line of a cover: without line breaks and double spaces.
        let parts = cells(Column::Name).next().map(|name| vec![name]);
        let parts = parts.unwrap_or_else(|| cells(Column::FirstName).chain(cells(Column::LastName)).collect());
        let name = parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(first) = parts.first() else {
            found.push(Diagnostic::error("copies-no-name", say("copies-no-name")).at(line_of(text, &row), "here"));
            continue;
        };
        if record.len() > columns.len() && record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
            let fault = Diagnostic::error("copies-too-many-cells", say("copies-too-many-cells"));
            found.push(fault.at(line_of(text, &row), "here"));
            continue;
        }
        let at = |cell: &str| Located::new(cell.trim().to_owned(), place(text, &row, cell));
        people.push(Recipient {
            name: Located::new(name, place(text, &row, first)),
            choices: cells(Column::Sessions).map(at).collect(),
            language: cells(Column::Language).next().map(at),
        });
    }
    if people.len() > recipients::MOST {
        let saying = say("copies-too-many").with("most", recipients::MOST);
        found.push(Diagnostic::error("copies-too-many", saying));
    } else if people.is_empty() && found.is_empty() {
        found.push(Diagnostic::error("copies-empty", say("copies-empty")));
    }
}

/// What a heading asks for: in any capitals, with a number or a remark after it.
fn column(heading: &str) -> Column {
    let heading = heading.split(['(', '[']).next().unwrap_or_default();
    let folded = fold(heading);
    let words: Vec<&str> = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbered = words.last().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
    let kept = if numbered { &words[..words.len() - 1] } else { &words[..] };
    let heading = kept.join(" ");
    let is = |list: &List| list.words().iter().any(|word| fold(word).replace(['-', '’', '\''], " ") == heading);
    match () {
        () if is(&FIRST_NAMES) => Column::FirstName,
        () if is(&NAMES) => Column::Name,
        () if is(&LAST_NAMES) => Column::LastName,
        () if is(&SESSIONS) => Column::Sessions,
        () if is(&LANGUAGES) => Column::Language,
        () => Column::Other,
    }
}

/// Where a cell stands in its row; the whole row, where it is written in another way.
fn place(text: &str, row: &Range<usize>, cell: &str) -> Span {
    let cell = cell.trim();
    let at = text[row.clone()].find(cell).filter(|_| !cell.is_empty());
    at.map_or_else(|| line_of(text, row), |at| row.start + at..row.start + at + cell.len())
}

/// A row without the end of its line, and without empty lines before it.
fn line_of(text: &str, row: &Range<usize>) -> Span {
    let whole = &text[row.clone()];
    let start = row.start + (whole.len() - whole.trim_start().len());
    let line = whole.trim().lines().next().unwrap_or_default();
    start..start + line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let list = people_list(text.as_bytes()).unwrap();
        list.people.iter().map(|person| person.name.value.clone()).collect()
    }

    #[test]
    fn people_are_found_under_any_usual_heading() {
        assert_eq!(names("Nom;Ateliers\nAda  Weil;Semer\n"), ["Ada Weil"]);
        assert_eq!(names("Prénom,Nom,Langue\nAda,Weil,fr\n"), ["Ada Weil"]);
        assert_eq!(names("\u{feff}Last name\tFirst name\nWeil\tAda\n"), ["Ada Weil"]);
        assert_eq!(names("sep=;\nName;Session 1;Session 2\nAda;A;B\n"), ["Ada"]);
    }

    #[test]
    fn faults_have_their_lines() {
        let list = people_list("Salle;Jour\nA;B\n".as_bytes()).unwrap();
        assert_eq!(list.found[0].code, "copies-no-name-column");
        let text = "Name;Sessions\nAda;A\n;B\n";
        let list = people_list(text.as_bytes()).unwrap();
        assert_eq!(&text[list.found[0].labels[0].span.clone()], ";B");
        assert!(people_list(b"PK\x03\x04").is_err());
        assert_eq!(people_list(b"").unwrap().found[0].code, "copies-empty");
    }
}
