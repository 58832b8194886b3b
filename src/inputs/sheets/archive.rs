//! What an archive may hold before anything in it is believed, and what the XML of sheets says that their reader leaves out.

use super::grid::Merge;
use crate::diagnostic::{Saying, say};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Files of one archive: a workbook has some dozens.
const MOST_FILES: usize = 2_000;
/// Bytes of all files of an archive, unpacked.
const MOST_UNPACKED: u64 = 256 << 20;
/// How many times larger than the archive its files may be: text packs well, a bomb a thousandfold.
const MOST_TIMES: u64 = 400;
/// Rows that hold something, of one sheet.
pub(super) const MOST_ROWS: usize = 20_000;
/// Cells that hold something, of one workbook.
pub(super) const MOST_CELLS: usize = 1_000_000;
/// Merged stretches of one sheet.
const MOST_MERGES: usize = 20_000;

/// The files of an archive that was looked at whole: it is as large as it says, or smaller than is too much.
pub(super) struct Archive<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Archive<'a> {
    /// Opens an archive, unless unpacking it would take more than a programme does.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Archive<'a>, Box<Saying>> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
        if zip.len() > MOST_FILES {
            return Err(too_large());
        }
        let most = MOST_UNPACKED.min((bytes.len() as u64).saturating_mul(MOST_TIMES).max(4 << 20));
        let mut left = most;
        for n in 0..zip.len() {
            let file = match zip.by_index(n) {
                Ok(file) => file,
                Err(zip::result::ZipError::UnsupportedArchive(_)) => return Err(Box::new(say("sheets-locked"))),
                Err(_) => return Err(broken()),
            };
            if file.encrypted() {
                return Err(Box::new(say("sheets-locked")));
            }
            // What it really unpacks to: the size that it gives may be false.
            let taken = std::io::copy(&mut file.take(left + 1), &mut std::io::sink()).map_err(|_| broken())?;
            left = left.checked_sub(taken).ok_or_else(too_large)?;
        }
        Ok(Archive(zip))
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.0.file_names().map(str::to_owned).collect()
    }

    pub(super) fn file(&mut self, name: &str) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.0.by_name(name).ok()?.take(MOST_UNPACKED).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }
}

pub(super) fn broken() -> Box<Saying> {
    Box::new(say("sheets-broken"))
}

pub(super) fn too_large() -> Box<Saying> {
    Box::new(say("sheets-too-large"))
}

/// What the XML of a sheet says of its rows.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// Counted from 0.
    pub hidden_rows: HashSet<u32>,
    pub merges: Vec<Merge>,
    /// Cells with a formula and no value, as `(row, column)`.
    pub uncomputed: Vec<(u32, u32)>,
}

/// The sheets of an Excel workbook: name, and path in the archive.
pub(super) fn excel_sheets(archive: &mut Archive) -> Vec<(String, String)> {
    let mut targets = std::collections::HashMap::new();
    let relations = archive.file("xl/_rels/workbook.xml.rels").unwrap_or_default();
    each_element(&relations, |element| {
        if element.local_name().as_ref() == "Relationship"
            && let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target"))
        {
            let path = match target.strip_prefix('/') {
                Some(path) => path.to_owned(),
                None => format!("xl/{target}"),
            };
            targets.insert(id, path);
        }
    });
    let mut sheets = Vec::new();
    let workbook = archive.file("xl/workbook.xml").unwrap_or_default();
    each_element(&workbook, |element| {
        if element.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id"))
            && let Some(path) = targets.get(&id)
        {
            sheets.push((name, path.clone()));
        }
    });
    sheets
}

/// Looks at the XML of a sheet of Excel (ECMA-376-1, 18.3.1).
pub(super) fn look_at_excel(xml: &[u8]) -> Look {
    let mut look = Look::default();
    let mut reader = Reader::from_reader(xml);
    let (mut row, mut column) = (0, 0);
    let mut next_row = 0;
    let (mut formula, mut value) = (false, false);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let (element, empty) = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => (element, false),
            Ok(Event::Empty(element)) => (element, true),
            Ok(Event::End(end)) => {
                if end.local_name().as_ref() == "c" && formula && !value {
                    look.uncomputed.push((row, column));
                }
                continue;
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => continue,
        };
        match element.local_name().as_ref() {
            "row" => {
                row = attribute(&element, "r").and_then(|r| r.parse::<u32>().ok()).map_or(next_row, |r| r.max(1) - 1);
                next_row = row.saturating_add(1);
                column = 0;
                if is_true(attribute(&element, "hidden")) {
                    look.hidden_rows.insert(row);
                }
            }
            "c" => {
                (formula, value) = (false, false);
                if let Some((at, along)) = attribute(&element, "r").as_deref().and_then(cell_of) {
                    (row, column) = (at, along);
                }
            }
            "f" => formula = true,
            "v" | "is" => value = !empty || value,
            "mergeCell" if look.merges.len() < MOST_MERGES => {
                let ends = attribute(&element, "ref");
                let ends = ends.as_deref().and_then(|range| range.split_once(':'));
                if let Some((first, last)) = ends.and_then(|(first, last)| Some((cell_of(first)?, cell_of(last)?))) {
                    look.merges.push(Merge { rows: (first.0, last.0), columns: (first.1, last.1) });
                }
            }
            _ => {}
        }
    }
    look
}

/// Looks at the content of an OpenDocument spreadsheet, table by table (OpenDocument 1.3, 9.1); `None` where repeated rows hold more than
/// a programme does.
pub(super) fn look_at_calc(xml: &[u8]) -> Option<Vec<(String, Look)>> {
    let mut looks: Vec<(String, Look)> = Vec::new();
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    let (mut row, mut repeated, mut column) = (0_u32, 1_u32, 0_u32);
    // Cells that hold something, repeats counted.
    let mut cells = 0_usize;
    let mut filled = 0_usize;
    loop {
        buffer.clear();
        let (element, empty) = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => (element, false),
            Ok(Event::Empty(element)) => (element, true),
            Ok(Event::End(end)) => {
                if end.local_name().as_ref() == "table-row" {
                    cells = cells.saturating_add(filled.saturating_mul(repeated as usize));
                    row = row.saturating_add(repeated);
                }
                if cells > MOST_CELLS {
                    return None;
                }
                continue;
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => continue,
        };
        let repeats = |name| attribute(&element, name).and_then(|n| n.parse::<u32>().ok()).unwrap_or(1);
        match element.local_name().as_ref() {
            "table" => {
                looks.push((attribute(&element, "name").unwrap_or_default(), Look::default()));
                row = 0;
            }
            "table-row" => {
                repeated = repeats("number-rows-repeated");
                (column, filled) = (0, 0);
                let hidden = matches!(attribute(&element, "visibility").as_deref(), Some("collapse" | "filter"));
                if hidden && let Some((_, look)) = looks.last_mut() {
                    let rows = row..row.saturating_add(repeated.min(MOST_ROWS as u32));
                    look.hidden_rows.extend(rows);
                }
                if empty {
                    row = row.saturating_add(repeated);
                }
            }
            "table-cell" | "covered-table-cell" => {
                let along = repeats("number-columns-repeated");
                if !empty || attribute(&element, "value-type").is_some() {
                    filled = filled.saturating_add(along as usize);
                }
                let (down, across) = (repeats("number-rows-spanned"), repeats("number-columns-spanned"));
                if (down > 1 || across > 1)
                    && let Some((_, look)) = looks.last_mut()
                    && look.merges.len() < MOST_MERGES
                {
                    look.merges.push(Merge {
                        rows: (row, row.saturating_add(down.max(1) - 1)),
                        columns: (column, column.saturating_add(across.max(1) - 1)),
                    });
                }
                column = column.saturating_add(along);
            }
            _ => {}
        }
    }
    Some(looks)
}

fn each_element(xml: &[u8], mut look: impl FnMut(&BytesStart)) {
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => look(&element),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
}

/// An attribute by its name without its prefix.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let text = String::from_utf8_lossy(found.value.as_ref().as_ref()).into_owned();
    // Entities of its own could stand for anything: only those of XML are known.
    Some(quick_xml::escape::unescape(&text).map_or_else(|_| text.clone(), |read| read.into_owned()))
}

fn is_true(value: Option<String>) -> bool {
    matches!(value.as_deref(), Some("1" | "true"))
}

/// Row and column of `C12`, counted from 0.
pub(super) fn cell_of(name: &str) -> Option<(u32, u32)> {
    let name = name.replace('$', "");
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = name.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0_u32;
    for letter in letters.bytes() {
        column = column * 26 + u32::from(letter.to_ascii_uppercase().checked_sub(b'A').filter(|n| *n < 26)?) + 1;
    }
    Some((number.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_by_their_names() {
        assert_eq!(cell_of("C12"), Some((11, 2)));
        assert_eq!(cell_of("$XFD$1048576"), Some((1_048_575, 16_383)));
        for name in ["", "C", "12", "C0", "ABCD1", "é1", "C99999999999"] {
            assert_eq!(cell_of(name), None, "{name}");
        }
    }

    #[test]
    fn hidden_rows_merges_and_formulas_without_a_value_are_seen() {
        let xml = br#"<worksheet><sheetData><row r="3" hidden="1"><c r="B3"><f>A1</f></c><c r="C3"><f>A1</f><v>4</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:D1"/></mergeCells></worksheet>"#;
        let look = look_at_excel(xml);
        assert!(look.hidden_rows.contains(&2));
        assert_eq!(look.uncomputed, [(2, 1)]);
        assert_eq!(look.merges, [Merge { rows: (0, 0), columns: (0, 3) }]);
    }

    #[test]
    fn a_row_that_is_repeated_a_million_times_is_too_much() {
        let xml = |content| {
            let row =
                format!("<row t:number-rows-repeated='1000000'><c t:number-columns-repeated='900'>{content}</c></row>");
            let row = row.replace("row>", "table-row>").replace("<row", "<table-row");
            format!("<table t:name='a'>{}</table>", row.replace("<c ", "<table-cell ").replace("</c>", "</table-cell>"))
        };
        assert!(look_at_calc(xml("<p>x</p>").as_bytes()).is_none());
    }

    #[test]
    fn an_archive_that_unpacks_a_thousandfold_is_not_opened() {
        use std::io::Write;
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        zip.start_file("xl/workbook.xml", options).unwrap();
        for _ in 0..64 {
            zip.write_all(&[b' '; 1 << 20]).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        assert_eq!(Archive::open(&bytes).err().map(|saying| saying.key), Some("sheets-too-large"));
        assert_eq!(Archive::open(b"PK\x03\x04").err().map(|saying| saying.key), Some("sheets-broken"));
    }
}
