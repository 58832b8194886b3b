//! A list of people in comma-separated values: who each get a copy of the brochure, with what they chose.

use super::sheets::{NamePart, decoded, open_quote, part_of_a_name, parted};
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::language::folding::words;
use crate::language::lists::List;
use crate::programme::{Line, Located, Recipient, recipients};
use std::ops::Range;

static NAMES: List = List::new("copies", "names");
static SESSIONS: List = List::new("copies", "sessions");
static LANGUAGES: List = List::new("copies", "languages");

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
    let (start, separator) = parted(text);
    let body = &text[start..];
    if let Some(open) = open_quote(body, separator) {
        let fault = Diagnostic::error("copies-open-quote", say("copies-open-quote"));
        found.push(fault.at(start + open..start + open + 1, "here"));
        return;
    }
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
    // Of two columns of names or of languages, one is that of the copy.
    for n in 1..columns.len() {
        if matches!(columns[n], Column::Name | Column::Language) && columns[..n].contains(&columns[n]) {
            columns[n] = Column::Other;
        }
    }
    let has = |wanted: Column| columns.contains(&wanted);
    let named = has(Column::Name) || has(Column::FirstName) || has(Column::LastName);
    if !named {
        let saying = say("copies-no-name-column");
        found.push(Diagnostic::error("copies-no-name-column", saying).at(line_of(text, &head), "here"));
        return;
    }
    for (heading, _) in cells(text, &head, separator, &headings)
        .into_iter()
        .zip(&columns)
        .filter(|(_, column)| **column == Column::Other)
    {
        if !heading.is_empty() {
            let saying = say("copies-unknown-column").with("heading", heading.value);
            found.push(Diagnostic::warning("copies-unknown-column", saying).at(heading.span, "here"));
        }
    }
    if !has(Column::Sessions) {
        let fault = Diagnostic::warning("copies-no-session-column", say("copies-no-session-column"));
        found.push(fault.at(line_of(text, &head), "here"));
    }
    for (row, record) in rows {
        let written = cells(text, &row, separator, &record);
        let cells = |wanted: Column| {
            let cells = written.iter().zip(&columns).filter(move |(_, column)| **column == wanted);
            cells.map(|(cell, _)| cell).filter(|cell| !cell.is_empty())
        };
        // As a line of a cover: without line breaks and double spaces.
        let parts = cells(Column::Name).next().map(|name| vec![name]);
        let parts = parts.unwrap_or_else(|| cells(Column::FirstName).chain(cells(Column::LastName)).collect());
        let name = parts.iter().flat_map(|part| part.split_whitespace()).collect::<Vec<_>>().join(" ");
        let Some(first) = parts.first() else {
            found.push(Diagnostic::error("copies-no-name", say("copies-no-name")).at(line_of(text, &row), "here"));
            continue;
        };
        if record.len() > columns.len() && record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
            let fault = Diagnostic::error("copies-too-many-cells", say("copies-too-many-cells"));
            found.push(fault.at(line_of(text, &row), "here"));
            continue;
        }
        people.push(Recipient {
            name: Located::new(name, first.span.clone()),
            choices: cells(Column::Sessions).cloned().collect(),
            language: cells(Column::Language).next().cloned(),
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
    let words = words(heading);
    let numbered = words.last().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
    let kept = words[..words.len() - usize::from(numbered)].join(" ");
    let is = |list: &List| list.contains(&kept);
    match part_of_a_name(heading) {
        _ if is(&NAMES) => Column::Name,
        Some(NamePart::First) => Column::FirstName,
        Some(NamePart::Last) => Column::LastName,
        None if is(&SESSIONS) => Column::Sessions,
        None if is(&LANGUAGES) => Column::Language,
        None => Column::Other,
    }
}

/// The cells of a row, each where it stands; one that is written in another way, with its marks.
fn cells(text: &str, row: &Range<usize>, separator: u8, record: &csv::StringRecord) -> Vec<Line> {
    let mut spans = Vec::new();
    let first = row.end - text[row.clone()].trim_start_matches(['\r', '\n']).len();
    let (mut start, mut quoted, mut open) = (first, false, false);
    for at in first..row.end {
        let byte = text.as_bytes()[at];
        if byte == b'"' && (quoted || at == start) {
            // A cell that begins with a mark has its separators between marks.
            quoted = true;
            open ^= true;
        } else if byte == separator && !open {
            spans.push(start..at);
            start = at + 1;
            quoted = false;
        }
    }
    spans.push(start..row.end);
    let mut spans = spans.into_iter();
    let located = |cell: &str| {
        let span = spans.next().unwrap_or(row.end..row.end);
        let written = &text[span.clone()];
        let found = written.find(cell.trim()).map(|at| span.start + at..span.start + at + cell.trim().len());
        let whole = span.start + (written.len() - written.trim_start().len())..span.start + written.trim_end().len();
        Located::new(cell.trim().to_owned(), found.unwrap_or(whole))
    };
    record.iter().map(located).collect()
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

    #[test]
    fn a_second_column_of_names_is_told() {
        let text = "Participant;Guest;Sessions;Langue;Language\nAda;Bob;Semer;fr;en\n";
        let list = people_list(text.as_bytes()).unwrap();
        let told: Vec<&str> = list.found.iter().map(|fault| &text[fault.labels[0].span.clone()]).collect();
        assert_eq!(told, ["Guest", "Language"]);
        assert_eq!(list.people[0].name.value, "Ada");
    }

    #[test]
    fn cells_have_their_own_places() {
        let text = "Remarque;Nom;Sessions\nA;A;A\n\n\"x;y\";\"B \"\"b\"\"\";  C\n";
        let list = people_list(text.as_bytes()).unwrap();
        let of = |n: usize| {
            let person = &list.people[n];
            (person.name.span.start, &text[person.name.span.clone()], &text[person.choices[0].span.clone()])
        };
        assert_eq!(of(0), (24, "A", "A"));
        assert_eq!(list.people[0].choices[0].span.start, 26);
        assert_eq!(of(1), (35, "\"B \"\"b\"\"\"", "C"));
    }

    #[test]
    fn a_first_line_tells_the_separator_and_no_letter_does() {
        assert_eq!(names("sep=\u{a7}\nNom;Sessions\nAda;A\nBo \u{ab}b\u{bb};A\n"), ["Ada", "Bo \u{ab}b\u{bb}"]);
    }
}
