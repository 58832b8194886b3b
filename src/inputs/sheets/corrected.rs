//! Cells changed in a workbook of Excel, and nothing else: its styles, widths, notes and lists stay, byte for byte.

use super::archive::{self, Archive, cell_of};
use crate::inputs::{Change, Place};
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};
use std::collections::HashMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The texts of a sheet, by row and column.
type Texts<'a> = HashMap<(u32, u32), &'a str>;

/// A workbook with some cells changed; `None` where it is none of Excel, or a cell is not found.
pub(in crate::inputs) fn corrected(workbook: &[u8], changes: &[Change]) -> Option<Vec<u8>> {
    if !workbook.starts_with(b"PK\x03\x04") {
        return None;
    }
    let mut archive = Archive::open(workbook).ok()?;
    let paths: HashMap<String, String> = archive::excel_sheets(&mut archive).into_iter().collect();
    let mut texts: HashMap<&str, Texts> = HashMap::new();
    for change in changes {
        let Place::Cell { sheet, row, column, .. } = &change.place else { return None };
        texts.entry(paths.get(sheet.as_ref())?).or_default().insert((*row, *column), &change.after);
    }
    let mut zip = ZipArchive::new(Cursor::new(workbook)).ok()?;
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..zip.len() {
        let file = zip.by_index_raw(n).ok()?;
        let name = file.name().to_owned();
        let Some(texts) = texts.remove(name.as_str()) else {
            written.raw_copy_file(file).ok()?;
            continue;
        };
        drop(file);
        let xml = changed(&archive.file(&name)?, texts)?;
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        written.start_file(name, options).ok()?;
        written.write_all(&xml).ok()?;
    }
    Some(written.finish().ok()?.into_inner())
}

/// The XML of a sheet with other texts in some cells, as texts that stand in the cell itself (ECMA-376-1, 18.3.1.53).
fn changed(xml: &[u8], mut texts: Texts) -> Option<Vec<u8>> {
    let mut reader = Reader::from_reader(xml);
    let mut writer = Writer::new(Vec::new());
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).ok()?;
        let found = match &event {
            Event::Start(cell) | Event::Empty(cell) if cell.local_name().as_ref() == "c" => {
                let name = cell.attributes().flatten().find(|attribute| attribute.key.as_ref() == "r");
                let name =
                    name.map(|attribute| String::from_utf8_lossy(attribute.value.as_ref().as_ref()).into_owned());
                name.as_deref().and_then(cell_of).and_then(|at| texts.remove(&at)).map(|text| (cell.to_owned(), text))
            }
            Event::Eof => break,
            _ => None,
        };
        let Some((cell, text)) = found else {
            writer.write_event(event).ok()?;
            continue;
        };
        let empty = matches!(event, Event::Empty(_));
        let mut start = BytesStart::new("c");
        for attribute in cell.attributes().flatten().filter(|attribute| attribute.key.as_ref() != "t") {
            start.push_attribute(attribute);
        }
        start.push_attribute(("t", "inlineStr"));
        writer.write_event(Event::Start(start)).ok()?;
        writer.write_event(Event::Start(BytesStart::new("is"))).ok()?;
        writer.write_event(Event::Start(BytesStart::new("t").with_attributes([("xml:space", "preserve")]))).ok()?;
        writer.write_event(Event::Text(BytesText::new(text))).ok()?;
        for end in ["t", "is", "c"] {
            writer.write_event(Event::End(BytesEnd::new(end))).ok()?;
        }
        if !empty {
            let mut depth = 0;
            let mut passed = Vec::new();
            // What the cell held goes.
            loop {
                passed.clear();
                match reader.read_event_into(&mut passed).ok()? {
                    Event::Start(_) => depth += 1,
                    Event::End(_) if depth == 0 => break,
                    Event::End(_) => depth -= 1,
                    Event::Eof => return None,
                    _ => {}
                }
            }
        }
    }
    texts.is_empty().then(|| writer.into_inner())
}
