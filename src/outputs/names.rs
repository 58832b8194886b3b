//! Names of files that every system, server and mail program takes.

use crate::diagnostic::{Saying, say};
use crate::language::folding::fold;
use md5::{Digest, Md5};

/// Letters of a name that is made; longer ones are cut at a word.
const LONGEST: usize = 80;

/// Bytes of a name that is kept as it is: systems take 255, and outputs add to it.
const MOST: usize = 150;

/// What no file of Windows may have in its name, and what means something else in an address of the web.
const FORBIDDEN: [char; 11] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*', '#', '%'];

/// Names of devices of Windows, whatever their ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Small ASCII letters and figures, in words held together by hyphens. Where letters of other alphabets are left out, a number made from
/// the whole name keeps it apart from others.
pub(super) fn plain(name: &str) -> String {
    let folded = fold(name);
    let lost = folded.chars().any(|c| c.is_alphanumeric() && !c.is_ascii());
    let mut plain = String::new();
    for word in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            if plain.len() + 1 + word.len() > LONGEST {
                break;
            }
            plain.push('-');
        }
        plain.extend(word.chars().take(LONGEST));
    }
    if lost || plain.is_empty() {
        let digest = Md5::digest(folded);
        if !plain.is_empty() {
            plain.push('-');
        }
        plain.extend(digest.iter().take(4).map(|byte| format!("{byte:02x}")));
    }
    plain
}

/// What is told where keys are no names of files as they are.
pub(super) fn told<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<Saying> {
    let mut keys = keys;
    if keys.any(|key| plain(key) != key) { vec![say("names-made-plain")] } else { Vec::new() }
}

/// The name of the files of a programme whose own file is called `stem`: the same where every system takes it, else a plain one.
///
/// ```
/// use livret::outputs::safe_stem;
///
/// assert_eq!(safe_stem("Journée d'été"), "Journée d'été");
/// assert_eq!(safe_stem("Qui vient ? 2030"), "qui-vient-2030");
/// assert_eq!(safe_stem("aux"), "programme-aux");
/// ```
pub fn safe_stem(stem: &str) -> String {
    let base = stem.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |name: &str| {
        base.strip_prefix(name).is_some_and(|rest| {
            matches!(rest.chars().next(), Some('0'..='9' | '¹' | '²' | '³')) && rest.chars().count() == 1
        })
    };
    let is_device = DEVICES.contains(&base.as_str()) || numbered("com") || numbered("lpt");
    let odd = |c: char| c.is_control() || FORBIDDEN.contains(&c) || is_invisible(c) || c == char::REPLACEMENT_CHARACTER;
    let ends = stem.ends_with([' ', '.']) || stem.starts_with([' ', '-']);
    if !stem.is_empty() && !is_device && !ends && stem.len() <= MOST && !stem.contains(odd) {
        return stem.to_string();
    }
    let plain = plain(stem);
    if is_device { format!("programme-{plain}") } else { plain }
}

/// Marks of direction, joins and separators that nobody sees in a name.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{61C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_are_ascii_and_stay_apart() {
        assert_eq!(plain("session-l-oeuvre-d-ete"), "session-l-oeuvre-d-ete");
        assert_eq!(plain("Straße / Œuvre"), "strasse-oeuvre");
        let (one, other) = (plain("session-бухта"), plain("session-гавань"));
        assert!(one.is_ascii() && one.starts_with("session-") && one != other, "{one} {other}");
        assert!(plain("日本語").is_ascii() && !plain("日本語").is_empty());
        assert!(!plain("!!!").is_empty());
        assert!(plain(&"mot ".repeat(100)).len() <= LONGEST + 9);
    }

    #[test]
    fn names_that_systems_refuse_are_made_plain_and_others_are_kept() {
        for kept in ["programme", "Journée d’été 2030", "v1.2", "com", "auxiliaire", "com10", "日本"] {
            assert_eq!(safe_stem(kept), kept);
        }
        for bad in
            ["a:b", "CON", "nul.2030", "com1", "lpt9", "qui ?", "fin.", "fin ", "100 %", "a\tb", "a\u{202e}b", ""]
        {
            let safe = safe_stem(bad);
            assert!(safe != bad && safe_stem(&safe) == safe && safe.is_ascii(), "{bad:?} becomes {safe:?}");
        }
        assert!(safe_stem(&"é".repeat(120)).len() < MOST);
    }
}
