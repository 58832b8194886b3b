//! Reads the text files that livret is given.

use super::build::folder_of;
use super::{Stop, Terminal, Trouble, shell};
use crate::brochure::Gathered;
use crate::diagnostic::{Diagnostic, Saying, Severity, Span, say};
use crate::files::{self, Disk, Files, Unusable};
use crate::inputs::{self, Cells, Given, Way, Wishes};
use crate::language::messages::Messages;
use crate::programme;
use std::path::{Path, PathBuf};

/// No programme is that long; a device or a film is.
const LARGEST: usize = 64 << 20;

/// A text file and the name it goes by in messages.
pub(super) struct Text {
    pub name: String,
    pub source: String,
    /// Where a programme stands in cells.
    pub cells: Option<Cells>,
    /// Where it stands in several files: then the source is that of all of them.
    pub gathered: Option<Gathered>,
}

impl Text {
    /// What is wrong with what it stands in, beside what its reader finds.
    pub(super) fn faults(&self) -> &[Diagnostic] {
        match (&self.cells, &self.gathered) {
            (Some(cells), _) => cells.faults(),
            (None, Some(gathered)) => &gathered.faults,
            (None, None) => &[],
        }
    }

    /// Whether some of it could not be read: nothing is made of the rest.
    pub(super) fn is_broken(&self) -> bool {
        self.faults().iter().any(|fault| fault.severity == Severity::Error)
    }

    /// What there is to say of it, with that.
    pub(super) fn judged(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        match &self.gathered {
            Some(gathered) => gathered.judged(found),
            None => {
                found.extend(self.faults().iter().cloned());
                found
            }
        }
    }

    /// Its files, itself first: what each is called where the command was given, and what it holds.
    pub(super) fn files(&self) -> Vec<(String, &str)> {
        let Some(gathered) = &self.gathered else { return vec![(self.name.clone(), &self.source)] };
        let folder = Path::new(&self.name).parent().unwrap_or(Path::new(""));
        let name = |n: usize, path: &Path| match n {
            0 => self.name.clone(),
            _ => folder.join(path).display().to_string(),
        };
        let members = gathered.members().iter().enumerate();
        members.map(|(n, member)| (name(n, &member.path), &member.text[..])).collect()
    }

    /// The file that a place stands in, by its number, and the place there.
    pub(super) fn place(&self, span: &Span) -> (usize, Span) {
        match &self.gathered {
            // A sign of livret's own, between two files, stands in none.
            Some(gathered) => gathered.place(span).unwrap_or((0, 0..0)),
            None => (0, span.clone()),
        }
    }

    /// The file that a place stands in, as [`Text::files`] calls it, and its line there, from 1.
    pub(super) fn line(&self, span: &Span) -> (String, usize) {
        let (n, place) = self.place(span);
        let (name, text) = self.files().swap_remove(n);
        (name, line_of(text, place.start))
    }

    /// The same once it is corrected, before that is put down; `files` are those beside it.
    pub(super) fn corrected(&self, source: &str, files: Disk) -> Text {
        let gathered = self.gathered.as_ref().and_then(|gathered| gathered.corrected(source, files));
        Text { name: self.name.clone(), source: source.to_owned(), cells: self.cells.clone(), gathered }
    }

    /// The same with all the files that it names.
    pub(super) fn gathered(self, files: &dyn Files) -> Text {
        let gathered = Gathered::of(&self.source, files);
        match gathered.is_split() || !gathered.faults.is_empty() {
            true => Text { source: gathered.text.clone(), gathered: Some(gathered), ..self },
            false => self,
        }
    }
}

/// The line that holds a byte, from 1.
pub(super) fn line_of(source: impl AsRef<[u8]>, at: usize) -> usize {
    let source = source.as_ref();
    source[..at.min(source.len())].iter().filter(|&&byte| byte == b'\n').count() + 1
}

/// Files of one folder that are looked at.
const MOST_FILES: usize = 200;

/// Reads a programme: a text in TOML, or what else one may come as, such as a workbook, or a folder of comma-separated values.
///
/// # Errors
/// As [`read`], and [`Stop::Author`] for a workbook that is none, after having said so.
pub(super) fn programme(path: &Path, terminal: &Terminal) -> Result<Text, Stop> {
    let Some((way, given)) = another_way(path)? else {
        return read(path, terminal).map(|text| text.gathered(&Disk::at(folder_of(path))));
    };
    let name = given.name.clone();
    terminal.detail(|| say("detail-read").with("name", &name).with("n", given.bytes.len()));
    match (way.read)(&given, &Wishes::default()) {
        Ok(understood) => {
            let cells = Cells::of(&understood);
            Ok(Text { name, source: cells.text().to_owned(), cells: Some(cells), gathered: None })
        }
        Err(saying) => {
            terminal.trouble(&Trouble::of(saying.with("name", &name)));
            Err(Stop::Author)
        }
    }
}

/// What a path names, where that is a programme that comes in another way than as a text in TOML.
pub(super) fn another_way(path: &Path) -> Result<Option<(&'static Way, Given)>, Stop> {
    let name = path.display().to_string();
    let unreadable = |unusable| Stop::Machine(Trouble::of(unreadable(path, unusable).with("name", &name)));
    let given = if path.is_dir() {
        let entries = path.read_dir().into_iter().flatten().flatten().take(MOST_FILES).map(|entry| entry.path());
        let is_one = |file: &PathBuf| {
            let end = file.extension().map(|end| end.to_string_lossy().to_lowercase());
            end.is_some_and(|end| inputs::SEPARATED.extensions.contains(&end.as_str()))
        };
        let mut paths: Vec<PathBuf> = entries.filter(is_one).collect();
        paths.sort();
        let mut files = Vec::new();
        for file in paths {
            let bytes = files::given(&file, LARGEST).map_err(unreadable)?;
            files.push((file.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes));
        }
        Given { name: name.clone(), bytes: Vec::new(), files }
    } else {
        let end = path.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
        // A text is read as a text: only what is called so, or an archive, may be another thing.
        let called = inputs::ALL.iter().any(|way| way.extensions.contains(&end.as_str()));
        if !called && end != "zip" {
            return Ok(None);
        }
        let bytes = files::given(path, LARGEST).map_err(unreadable)?;
        Given { name: name.clone(), bytes, files: Vec::new() }
    };
    Ok(Way::of(&given).map(|way| (way, given)))
}

/// Why a file gives no text.
pub(super) struct Unread {
    pub saying: Saying,
    /// Whether what it holds is the reason, and not the machine.
    by_its_author: bool,
}

/// Reads a file of UTF-8 text. A byte order mark is left out.
///
/// # Errors
/// [`Stop::Machine`] when the file cannot be read, [`Stop::Author`], after having said so, when it is not UTF-8.
pub(super) fn read(path: &Path, terminal: &Terminal) -> Result<Text, Stop> {
    match text(path) {
        Ok(text) => {
            terminal.detail(|| say("detail-read").with("name", &text.name).with("n", text.source.len()));
            Ok(text)
        }
        Err(Unread { saying, by_its_author: false }) => Err(Stop::Machine(Trouble::of(saying))),
        Err(Unread { saying, by_its_author: true }) => {
            terminal.trouble(&Trouble::of(saying));
            Err(Stop::Author)
        }
    }
}

/// The same, for whoever tells it elsewhere than on the terminal.
pub(super) fn text(path: &Path) -> Result<Text, Unread> {
    let name = path.display().to_string();
    let told = |saying: Saying, by_its_author| Unread { saying: saying.with("name", &name), by_its_author };
    let bytes = files::given(path, LARGEST).map_err(|unusable| {
        let too_large = matches!(unusable, Unusable::TooLarge { .. });
        told(unreadable(path, unusable), too_large)
    })?;
    match String::from_utf8(bytes) {
        Ok(source) => {
            if let Some(kind) = kind(source.as_bytes()) {
                return Err(told(say("file-of-another-kind").with("kind", say(kind)), true));
            }
            let source = source.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(source);
            Ok(Text { name, source, cells: None, gathered: None })
        }
        Err(error) => Err(told(foreign(error.as_bytes(), error.utf8_error().valid_up_to()), true)),
    }
}

/// Whether a file is there and may be read, whatever it holds.
///
/// # Errors
/// Why not, in words.
pub(super) fn there(path: &Path) -> Result<(), Trouble> {
    match text(path) {
        Err(Unread { saying, by_its_author: false }) => Err(Trouble::of(saying)),
        _ => Ok(()),
    }
}

/// The messages about a programme file, as far as it is one.
pub(super) fn language(path: &Path) -> Option<&'static Messages> {
    let bytes = files::given(path, LARGEST).ok()?;
    let tag = programme::language_of(&String::from_utf8_lossy(&bytes))?;
    Messages::find(&tag)
}

/// Why a file cannot be read, and what to do about it.
pub(super) fn unreadable(path: &Path, unusable: Unusable) -> Saying {
    match unusable {
        Unusable::OtherKind => say("file-is-a-folder").with("such", shell::quoted(&path.join("programme.toml"))),
        Unusable::Missing | Unusable::Outside | Unusable::LinkOutside => match near(path) {
            Some(near) => say("no-such-file-near").with("near", shell::quoted(&near)),
            None => say("no-such-file"),
        },
        Unusable::Device => say("file-is-a-device"),
        Unusable::TooLarge { most } => say("file-too-large").with("most", most >> 20),
        Unusable::Unreadable(error) if error.key == "machine-not-allowed" => say("file-not-allowed"),
        Unusable::Unreadable(error) => say("file-unreadable").with("error", error),
    }
}

/// A file beside it whose name is alike.
fn near(path: &Path) -> Option<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let files = folder.read_dir().ok()?.filter_map(Result::ok).take(2_000).map(|entry| entry.path());
    let files = files.filter(|file| file.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))).collect();
    files::alike(path, files).map(|near| near.strip_prefix("./").map(Path::to_owned).unwrap_or(near))
}

/// What a file is, where its first bytes tell that it is no text of ours.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    let has = |words: &str| bytes.windows(words.len()).take(1 << 16).any(|window| window == words.as_bytes());
    let starts = |start: &[u8]| bytes.starts_with(start);
    let lower = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).trim_start().to_lowercase();
    if starts(b"PK\x03\x04") {
        return Some(match () {
            () if has("word/") => "kind-word",
            () if has("xl/") => "kind-excel",
            () if has("ppt/") => "kind-powerpoint",
            () if has("opendocument.text") => "kind-writer",
            () if has("opendocument.spreadsheet") => "kind-calc",
            () => "kind-archive",
        });
    }
    match () {
        () if starts(b"%PDF") => Some("kind-pdf"),
        () if starts(b"\xD0\xCF\x11\xE0") => Some("kind-word-old"),
        () if starts(b"{\\rtf") => Some("kind-rtf"),
        () if starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") => Some("kind-picture"),
        () if lower.starts_with("<!doctype html") || lower.starts_with("<html") => Some("kind-web-page"),
        () if lower.starts_with("<svg") || lower.starts_with("<?xml") => Some("kind-drawing"),
        () if lower.starts_with("{\"") || lower.starts_with("{\n") || lower.starts_with("{\r") => Some("kind-json"),
        () => None,
    }
}

/// What to say of a file that is not UTF-8, from its bytes and the place of the first wrong one.
fn foreign(bytes: &[u8], valid: usize) -> Saying {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return say("file-in-utf-16");
    }
    if let Some(kind) = kind(bytes) {
        return say("file-of-another-kind").with("kind", say(kind));
    }
    if bytes.contains(&0) {
        return say("file-not-a-text");
    }
    let before = &bytes[..valid];
    let line = line_of(bytes, valid);
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    // A line is named, not counted: no thousands are set apart.
    // What the byte is in the encoding of older Windows programs (Windows-1252), where it is a letter there.
    let letter = bytes.get(valid).map_or('?', |&byte| windows_1252(byte));
    let saying = say("file-not-in-utf-8").with("line", line.to_string()).with("column", column.to_string());
    saying.with("letter", letter)
}

/// The sign that a byte is in Windows-1252: a letter of Western Europe, or a sign of typography; a question mark where it is none.
fn windows_1252(byte: u8) -> char {
    const SIGNS: [char; 32] = [
        '€', '?', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '?', 'Ž', '?', '?', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', '?', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => SIGNS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_1_letter_is_located() {
        let saying = foreign(b"a = 1\nb = \"caf\xe9\"\n", 14).with("name", "p.toml");
        let said = Messages::find("en").unwrap().say(&saying);
        assert!(said.contains("line 2, column 9"), "{said}");
    }

    #[test]
    fn utf_16_is_called_by_its_name() {
        assert_eq!(foreign(b"\xff\xfea\0", 0).key, "file-in-utf-16");
    }
}
