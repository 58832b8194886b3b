//! The names of files that a programme is split into.

use crate::files::{Files, Unusable};
use std::cmp::Ordering;
use std::path::{Path, PathBuf};

/// What a value that may name a file names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text that can be read.
    Text,
    /// A document of another program.
    Other,
}

/// The ends of names of texts, and of documents of other programs.
const OF_TEXTS: [&str; 3] = ["md", "txt", "markdown"];
const OF_DOCUMENTS: [&str; 7] = ["docx", "doc", "odt", "rtf", "pdf", "html", "htm"];

/// Whether a programme may name other files: most do not, and are not looked at twice.
pub(super) fn may_stand_in(source: &str) -> bool {
    // The longest end and the sign after it, whatever that is: a quotation mark, a blank, the end of a line.
    let longest = OF_TEXTS.iter().chain(&OF_DOCUMENTS).map(|end| end.len()).max().unwrap_or_default();
    let lower = |at: usize| source[at + 1..].chars().take(longest + 1).collect::<String>().to_lowercase();
    let ends = || OF_TEXTS.iter().chain(&OF_DOCUMENTS);
    let parted = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    source.contains("include")
        || source.match_indices('.').any(|(at, _)| {
            let end = lower(at);
            ends().any(|known| end.strip_prefix(known).is_some_and(parted))
        })
}

/// Longest name of a file, with its folders, in bytes.
const LONGEST: usize = 400;

/// What a value names; `None` where it is the text itself.
pub(super) fn kind(value: &str) -> Option<Kind> {
    let name = value.trim();
    if name.len() > LONGEST || name.contains(['\n', '\r', '"']) {
        return None;
    }
    let (stem, end) = name.rsplit_once('.')?;
    if stem.is_empty() || stem.ends_with(['/', ' ']) {
        return None;
    }
    let end = end.to_lowercase();
    match () {
        () if OF_TEXTS.contains(&end.as_str()) => Some(Kind::Text),
        () if OF_DOCUMENTS.contains(&end.as_str()) => Some(Kind::Other),
        () => None,
    }
}

/// The files that a pattern names, in the order in which people count: `2.toml` before `10.toml`. A star stands for any signs of the last
/// part of a path.
pub(super) fn matching(pattern: &str, files: &dyn Files, most: usize) -> Result<Vec<PathBuf>, Unusable> {
    let path = Path::new(pattern.trim());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !name.contains('*') {
        return Ok(vec![path.to_owned()]);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let listed = files.list(folder, most)?;
    let is_one = |path: &&PathBuf| {
        let own = path.file_name().map(|own| own.to_string_lossy().into_owned()).unwrap_or_default();
        // Copies that editors and systems keep are no part of a programme.
        !own.starts_with(['.', '~']) && fits(&name, &own)
    };
    let mut found: Vec<PathBuf> = listed.iter().filter(is_one).cloned().collect();
    found.sort_by(|one, other| as_counted(&one.to_string_lossy(), &other.to_string_lossy()));
    Ok(found)
}

/// Whether a name fits a pattern with stars.
fn fits(pattern: &str, name: &str) -> bool {
    let parts: Vec<&str> = pattern.split('*').collect();
    let (first, last) = (parts[0], parts[parts.len() - 1]);
    if name.len() < first.len() + last.len() || !name.starts_with(first) || !name.ends_with(last) {
        return false;
    }
    let mut rest = &name[first.len()..name.len() - last.len()];
    for part in &parts[1..parts.len() - 1] {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// By letters, and by the value of figures.
fn as_counted(one: &str, other: &str) -> Ordering {
    let parts = |text: &str| {
        let mut parts: Vec<(bool, String)> = Vec::new();
        for c in text.chars() {
            match parts.last_mut() {
                Some((figures, part)) if *figures == c.is_ascii_digit() => part.push(c),
                _ => parts.push((c.is_ascii_digit(), c.to_string())),
            }
        }
        parts
    };
    let (one_parts, other_parts) = (parts(one), parts(other));
    for (a, b) in one_parts.iter().zip(&other_parts) {
        let order = match (a.0, b.0) {
            (true, true) => {
                let figures = |text: &str| text.trim_start_matches('0').to_owned();
                let (a, b) = (figures(&a.1), figures(&b.1));
                a.len().cmp(&b.len()).then_with(|| a.cmp(&b))
            }
            _ => a.1.cmp(&b.1),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    one_parts.len().cmp(&other_parts.len()).then_with(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Memory;

    #[test]
    fn what_ends_as_a_file_of_text_names_one() {
        assert_eq!(kind("presentation.md"), Some(Kind::Text));
        assert_eq!(kind(" textes/accueil.TXT "), Some(Kind::Text));
        assert_eq!(kind("accueil.docx"), Some(Kind::Other));
        for text in ["", ".md", "Voir la page.", "Un mot\nde.md", "https://example.org", "à 10 h. md"] {
            assert_eq!(kind(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_of_a_file_is_seen_whatever_follows_it() {
        for source in
            ["text = \"welcome.markdown\"", "text = 'a.MD'", "text = '''\na.txt\n'''", "text = \"\"\"a.docx\t\"\"\""]
        {
            assert!(may_stand_in(source), "{source}");
        }
        assert!(!may_stand_in("text = \"www.mdr.de\""));
    }

    #[test]
    fn a_star_finds_files_in_the_order_of_people() {
        let mut files = Memory::default();
        for name in ["p/10.toml", "p/2.toml", "p/.2.toml", "p/2.toml.bak", "p/a.md", "p/b/3.toml"] {
            files.put(name, "");
        }
        let found = |pattern| -> Vec<String> {
            let paths = matching(pattern, &files, 100).unwrap();
            paths.iter().map(|path| path.display().to_string().replace('\\', "/")).collect()
        };
        assert_eq!(found("p/*.toml"), ["p/2.toml", "p/10.toml"]);
        assert_eq!(found("p/*0*"), ["p/10.toml"]);
        assert_eq!(found("p/x*"), Vec::<String>::new());
        assert_eq!(found("p/none.toml"), ["p/none.toml"]);
        assert!(matching("q/*", &files, 100).is_err());
    }
}
