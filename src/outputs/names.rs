//! Names of files that every system, server and mail program takes.

use crate::diagnostic::{Saying, say};
use crate::language::folding::fold;
use md5::{Digest, Md5};

/// Letters of a name that is made; longer ones are cut at a word.
const LONGEST: usize = 80;

/// Names that Windows keeps for devices, whatever ending follows them
/// (learn.microsoft.com/windows/win32/fileio/naming-a-file); COM1 to LPT9 beside them.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Whether Windows takes a name without an ending for that of a device: « nul.2026.pdf » is the device, too.
pub(crate) fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |port: &str| {
        let mut rest = first.strip_prefix(port).unwrap_or_default().chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    DEVICES.contains(&first.as_str()) || numbered("com") || numbered("lpt")
}

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
}
