//! Names of files that every machine can have: a brochure made here is sent to somebody, and opened there.

use crate::language::folding::fold;
use crate::outputs::names::is_device;
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// Signs that no name on Windows holds; control characters beside them.
const FORBIDDEN: [char; 9] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

/// What the files of a programme are called, without their ending: as the programme is, where every machine can have that name.
pub(super) fn stem(programme: &Path) -> OsString {
    let own = programme.file_stem().unwrap_or_default();
    renamed(own).map_or_else(|| own.to_owned(), OsString::from)
}

/// The name in its place, where a name cannot be had on Windows: ASCII alone.
pub(super) fn renamed(name: &OsStr) -> Option<String> {
    let name = name.to_str()?;
    if is_portable(name) {
        return None;
    }
    let words = fold_keeping_capitals(name);
    let words: Vec<&str> =
        words.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
    let plain = words.join("-");
    Some(match plain.as_str() {
        "" => "brochure".to_owned(),
        device if is_device(device) => format!("{device}-brochure"),
        _ => plain,
    })
}

/// Whether a name without an ending can be had on Windows, too.
pub(super) fn is_portable(name: &str) -> bool {
    let refused = |c: char| c.is_control() || FORBIDDEN.contains(&c);
    !name.contains(refused) && !name.ends_with([' ', '.']) && !is_device(name)
}

/// Letters without their accents, and as large as they were.
fn fold_keeping_capitals(name: &str) -> String {
    let folded = |c: char| {
        let small = fold(c.encode_utf8(&mut [0; 4]));
        if c.is_uppercase() { small.to_uppercase() } else { small }
    };
    name.chars().map(folded).collect()
}

/// A name as the file system of this machine compares it: names that are equal so are those of one file.
pub(super) fn as_the_machine_compares(name: &OsStr) -> OsString {
    if cfg!(any(windows, target_os = "macos")) {
        return name.to_str().map_or_else(|| name.to_owned(), |name| name.to_lowercase().into());
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str) -> Option<String> {
        renamed(OsStr::new(name))
    }

    #[test]
    fn a_name_that_windows_can_have_stays() {
        for name in ["programme", "journée d’été", "v1.2", "Бухта", "con-gres", "com10", "console", "-o", "a & b"]
        {
            assert_eq!(of(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_windows_cannot_have_is_put_plainly() {
        assert_eq!(of("Journée : ville & jardins").unwrap(), "Journee-ville-jardins");
        assert_eq!(of("a:b").unwrap(), "a-b");
        assert_eq!(of("où ?").unwrap(), "ou");
        assert_eq!(of("C:\\Users\\x").unwrap(), "C-Users-x");
        assert_eq!(of("fin.").unwrap(), "fin");
        assert_eq!(of("???").unwrap(), "brochure");
        assert_eq!(of("Œuvre|Été").unwrap(), "OEuvre-Ete");
    }

    #[test]
    fn devices_are_no_files() {
        assert_eq!(of("CON").unwrap(), "CON-brochure");
        assert_eq!(of("nul.2026").unwrap(), "nul-2026");
        assert_eq!(of("Com1").unwrap(), "Com1-brochure");
        assert_eq!(of("lpt¹").unwrap(), "lpt");
    }
}
