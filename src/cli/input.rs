//! Reads the text files that livret is given.

use super::{Stop, Terminal, Trouble};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// No programme is that long; a device or a film is.
const LARGEST: u64 = 64 << 20;

/// A text file and the name it goes by in messages.
pub struct Text {
    pub name: String,
    pub source: String,
}

/// Reads a file of UTF-8 text. A byte order mark is left out.
///
/// # Errors
/// [`Stop::Machine`] when the file cannot be read, [`Stop::Author`], after having said so, when it is not UTF-8.
pub fn read(path: &Path, terminal: &Terminal) -> Result<Text, Stop> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(|error| Stop::Machine(unreadable(&name, path, &error)))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Stop::Machine(Trouble::new(
            format!("{name} is larger than {} MB", LARGEST >> 20),
            "give the programme file, a text of a few pages; pictures stay in files of their own",
        )));
    }
    terminal.detail(|| format!("read {name}, {} bytes", bytes.len()));
    match String::from_utf8(bytes) {
        Ok(source) => {
            let source = source.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(source);
            Ok(Text { name, source })
        }
        Err(error) => {
            terminal.trouble(&foreign(&name, error.as_bytes(), error.utf8_error().valid_up_to()));
            Err(Stop::Author)
        }
    }
}

/// Why a file cannot be read, and what to do about it.
fn unreadable(name: &str, path: &Path, error: &std::io::Error) -> Trouble {
    if path.is_dir() {
        return Trouble::new(
            format!("{name} is a folder"),
            format!("give the programme file in it, such as {}", path.join("programme.toml").display()),
        );
    }
    match error.kind() {
        ErrorKind::NotFound => Trouble::new(
            format!("there is no file {name}"),
            "check the name and the folder, or start a new programme with `livret new FOLDER`",
        ),
        ErrorKind::PermissionDenied => {
            Trouble::new(format!("{name} may not be read"), "ask for the right to read it, or copy it elsewhere")
        }
        _ => Trouble::new(format!("{name} cannot be read: {error}"), "check that the disk is there and in order"),
    }
}

/// What to say of a file that is not UTF-8, from its bytes and the place of the first wrong one.
fn foreign(name: &str, bytes: &[u8], valid: usize) -> Trouble {
    let how = "open it in a text editor and save it with the encoding UTF-8";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Trouble::new(format!("{name} is written in UTF-16, not in UTF-8"), how);
    }
    if bytes.contains(&0) {
        return Trouble::new(format!("{name} is not a text"), "give the programme file, a text that ends in .toml");
    }
    let before = &bytes[..valid];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    Trouble::new(format!("{name} is not written in UTF-8: see line {line}, column {column}"), how)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_1_letter_is_located() {
        let trouble = foreign("p.toml", b"a = 1\nb = \"caf\xe9\"\n", 14);
        assert!(trouble.message.contains("line 2, column 9"), "{}", trouble.message);
    }

    #[test]
    fn utf_16_is_called_by_its_name() {
        assert!(foreign("p.toml", b"\xff\xfea\0", 0).message.contains("UTF-16"));
    }
}
