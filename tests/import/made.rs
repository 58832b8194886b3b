//! Documents made of a pasted text: what Word and LibreOffice Writer write of such a programme, part by part as their standards say.

use std::fmt::Write as _;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive of files.
pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A line of the text as runs of plain and bold words, with its list.
fn runs(line: &str) -> (Option<bool>, Vec<(String, bool)>) {
    let trimmed = line.trim();
    let bullet = ["- ", "• "].into_iter().find_map(|mark| trimmed.strip_prefix(mark));
    // The number of an entry is a sign of the list there; it is kept in the words, since a list of Word counts by itself.
    let (list, words) = match bullet {
        Some(words) => (Some(false), words),
        None => (None, trimmed),
    };
    let words = words.trim_start_matches('#').trim_start();
    let pieces = words.split("**").enumerate().map(|(n, piece)| (piece.to_owned(), n % 2 == 1));
    (list, pieces.filter(|(piece, _)| !piece.is_empty()).collect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A document of Word (ISO/IEC 29500-1): bold runs, a list of bullets, paragraphs.
pub fn docx(text: &str) -> Vec<u8> {
    let mut body = String::new();
    for line in joined(text) {
        let (list, runs) = runs(&line);
        let list = if list.is_some() {
            "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        } else {
            ""
        };
        let _ = write!(body, "<w:p>{list}");
        for (words, bold) in runs {
            let look = if bold { "<w:rPr><w:b/></w:rPr>" } else { "" };
            let _ = write!(body, "<w:r>{look}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(&words));
        }
        body.push_str("</w:p>");
    }
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let document =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {space}><w:body>{body}</w:body></w:document>");
    let lists = format!(
        "<w:numbering {space}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    );
    zipped(&[("word/document.xml", document.as_bytes()), ("word/numbering.xml", lists.as_bytes())])
}

/// A document of Word whose paragraphs have styles: a line that begins with `= ` is in that of titles, one with `# ` is a heading, one with
/// ` | ` a row of a table whose cells have a paragraph for each `/`; any other is plain.
pub fn styled_docx(text: &str) -> Vec<u8> {
    let paragraph = |look: &str, words: &str| {
        format!("<w:p>{look}<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", escaped(words))
    };
    let mut body = String::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(words) = line.strip_prefix("= ") {
            body += &paragraph("<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>", words);
        } else if let Some(words) = line.strip_prefix("# ") {
            body += &paragraph("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", words);
        } else if line.contains(" | ") {
            let cell = |cell: &str| cell.split('/').map(|words| paragraph("", words)).collect::<String>();
            let cells = line.split(" | ").map(|own| format!("<w:tc>{}</w:tc>", cell(own))).collect::<String>();
            let _ = write!(body, "<w:tbl><w:tr>{cells}</w:tr></w:tbl>");
        } else {
            body += &paragraph("", line);
        }
    }
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let document =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {space}><w:body>{body}</w:body></w:document>");
    zipped(&[("word/document.xml", document.as_bytes())])
}

/// A text of LibreOffice Writer (ISO/IEC 26300-3).
pub fn odt(text: &str) -> Vec<u8> {
    let mut body = String::new();
    for line in joined(text) {
        let (list, runs) = runs(&line);
        let mut words = String::new();
        for (piece, bold) in runs {
            let piece = escaped(&piece);
            let _ = if bold {
                write!(words, "<text:span text:style-name=\"T1\">{piece}</text:span>")
            } else {
                write!(words, "{piece}")
            };
        }
        let paragraph = format!("<text:p text:style-name=\"Standard\">{words}</text:p>");
        let _ = match list {
            Some(_) => write!(
                body,
                "<text:list text:style-name=\"L1\"><text:list-item>{paragraph}</text:list-item></text:list>"
            ),
            None => write!(body, "{paragraph}"),
        };
    }
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\"><office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    zipped(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())])
}

/// The paragraphs of a text: bold words that go on below are of one.
fn joined(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match lines.last_mut().filter(|last| last.matches("**").count() % 2 == 1) {
            Some(last) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines
}
