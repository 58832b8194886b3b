//! Values parted by semicolons, commas or tabs, in whatever encoding a program saved them (RFC 4180, as far as programs hold to it).

use super::archive::broken;
use super::grid::{Cell, Sheet};
use super::workbook::bounded;
use crate::diagnostic::{Saying, say};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The sheet of a file.
pub(super) fn sheet(name: &str, bytes: &[u8]) -> Result<Sheet, Box<Saying>> {
    let text = decoded(bytes);
    let (start, separator) = parted(&text);
    let skipped = u32::from(start > 0);
    let body = &text.as_bytes()[start..];
    if let Some(open) = open_quote(&text[start..], separator) {
        let line = text[..start + open].matches('\n').count() + 1;
        return Err(Box::new(say("sheet-open-quote").with("name", name).with("line", line)));
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(body);
    let mut cells = Vec::new();
    let mut record = csv::StringRecord::new();
    // Rows are counted as spreadsheets show them: a record each, and the empty lines that the reader skips.
    let mut row = skipped;
    let mut rows = 0;
    loop {
        let before = reader.position().line();
        if !reader.read_record(&mut record).map_err(|_| broken())? {
            break;
        }
        let own = 1 + record.iter().flat_map(str::bytes).filter(|byte| *byte == b'\n').count() as u64;
        let passed = reader.position().line() - before;
        row += u32::try_from(passed.saturating_sub(own)).unwrap_or(0);
        rows += 1;
        for (column, value) in record.iter().enumerate().filter(|(_, value)| !value.trim().is_empty()) {
            cells.push((row, column as u32, Cell::Text(value.replace("\r\n", "\n"))));
        }
        bounded(rows, cells.len(), name)?;
        row += 1;
    }
    Ok(Sheet::of(name, cells, Vec::new()))
}

/// The text of a file: by its mark of order, else UTF-8, else what Windows writes in Western Europe.
pub(in super::super) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked.unwrap_or_else(|| {
        // Every second byte of Western text in UTF-16 is nothing.
        let start = &bytes[..bytes.len().min(1000)];
        let nothing = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        match (nothing(0) * 4 > start.len(), nothing(1) * 4 > start.len()) {
            (true, false) => UTF_16BE,
            (false, true) => UTF_16LE,
            _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
            _ => WINDOWS_1252,
        }
    });
    encoding.decode(bytes).0
}

/// Where the rows of a text begin, and the sign that parts their values: Excel is told it by a first line of its own, `sep=;`.
pub(in super::super) fn parted(text: &str) -> (usize, u8) {
    let Some(told) = text.strip_prefix("sep=") else { return (0, separator(text)) };
    let body = told.split_once('\n').map_or("", |(_, body)| body);
    // A byte of a longer letter would part letters.
    let sign = told.bytes().next().filter(|sign| sign.is_ascii() && !sign.is_ascii_whitespace() || *sign == b'\t');
    (text.len() - body.len(), sign.unwrap_or_else(|| separator(body)))
}

/// Where a quotation mark opens a value that nothing closes: all that follows it would be one value.
pub(in super::super) fn open_quote(body: &str, separator: u8) -> Option<usize> {
    let bytes = body.as_bytes();
    let (mut open, mut at, mut begins) = (None, 0, true);
    while let Some(&byte) = bytes.get(at) {
        match (open, byte) {
            (Some(_), b'"') if bytes.get(at + 1) == Some(&b'"') => at += 1,
            (Some(_), b'"') => open = None,
            (Some(_), _) => {}
            (None, b'"') if begins => open = Some(at),
            (None, _) => begins = byte == separator || byte == b'\n' || byte == b'\r',
        }
        at += 1;
    }
    open
}

/// The sign that parts the values: that which stands in most of the first lines as often as in the first.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let counted = |sign: char| {
        let counts = lines.iter().map(|line| outside_quotes(line, sign));
        let lines_with = counts.clone().filter(|count| *count > 0).count();
        (lines_with, counts.sum::<usize>())
    };
    let best = [';', ',', '\t'].into_iter().rev().max_by_key(|sign| counted(*sign));
    best.map_or(b';', |sign| sign as u8)
}

fn outside_quotes(line: &str, sign: char) -> usize {
    let mut quoted = false;
    line.chars()
        .filter(|&c| {
            quoted ^= c == '"';
            c == sign && !quoted
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(bytes: &[u8]) -> Vec<String> {
        sheet("s", bytes).unwrap().rows[0].cells.iter().map(|(_, cell)| cell.text()).collect()
    }

    #[test]
    fn encodings_and_separators_are_found() {
        assert_eq!(first("Début;Salle\n9h;A, B\n".as_bytes()), ["Début", "Salle"]);
        assert_eq!(first(b"D\xe9but;Salle\n"), ["Début", "Salle"]);
        assert_eq!(first("\u{feff}Début,Salle\n".as_bytes()), ["Début", "Salle"]);
        assert_eq!(first("Début\tSalle, étage\n9h\tA\n".as_bytes()), ["Début", "Salle, étage"]);
        assert_eq!(first(b"sep=,\nA,B;C\n"), ["A", "B;C"]);
        let utf_16: Vec<u8> = "Début;Salle\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(first(&utf_16), ["Début", "Salle"]);
        let marked: Vec<u8> = "\u{feff}Début;Salle\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(first(&marked), ["Début", "Salle"]);
    }

    #[test]
    fn a_quotation_mark_that_nothing_closes_is_told() {
        assert_eq!(open_quote("a;\"b\nc;d\n", b';'), Some(2));
        assert_eq!(open_quote("a;\"b \"\"c\"\" d\";e \"f\n\"g\";", b';'), None);
        assert_eq!(sheet("s", b"A;B\n1;\"2\n3;4\n").unwrap_err().key, "sheet-open-quote");
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let sheet = sheet("s", b"A;B\n\n\"x\ny\";2\n\n\nz;3\n").unwrap();
        let rows: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
        assert_eq!(rows, [0, 2, 5]);
    }
}
