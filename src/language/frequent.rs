//! Names that many people bear: two of them that differ by a letter are two names.

use std::collections::HashSet;
use std::sync::OnceLock;

/// Whether a folded word is a known first name of French or English.
pub fn is_first_name(word: &str) -> bool {
    static NAMES: OnceLock<HashSet<&str>> = OnceLock::new();
    NAMES.get_or_init(|| words(include_str!("../../assets/names/first-names.txt"))).contains(word)
}

/// Whether a folded word is a surname that many people bear, or one close to such a name that others bear.
pub fn is_frequent_surname(word: &str) -> bool {
    static NAMES: OnceLock<HashSet<&str>> = OnceLock::new();
    NAMES.get_or_init(|| words(include_str!("../../assets/names/surnames.txt"))).contains(word)
}

fn words(list: &'static str) -> HashSet<&'static str> {
    list.split_ascii_whitespace().collect()
}
