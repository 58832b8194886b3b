//! The nouns and adjectives of French, as the dictionary marks them.

use std::collections::{BTreeMap, HashSet};

/// A noun or adjective by itself, not only a form of a verb.
pub(crate) const NOMINAL: u64 = 1;
/// The feminine of another, and no masculine of a third.
pub(crate) const FEMININE: u64 = 2;
/// From here on, the number of the way to its feminine, counted from 1; 0 for none.
pub(crate) const WAY: u32 = 2;

/// The words with what they are, in order.
pub(crate) type Words = Vec<(String, u64)>;
/// The ways to a feminine: how many bytes are taken away, and what is put in their place.
pub(crate) type Ways = Vec<(usize, String)>;

/// The words, and the ways to a feminine that they name.
///
/// The flags are those of the “classique” dictionary: `S` and `X` take a plural, `F` and `W` a feminine as well.
pub(crate) fn nominals(dictionary: &str) -> (Words, Ways) {
    let mut all: BTreeMap<String, u64> = BTreeMap::new();
    let mut ways: Vec<(usize, String)> = Vec::new();
    let mut feminines = HashSet::new();
    let entries = dictionary.lines().filter_map(|line| line.split_whitespace().next()?.split_once('/'));
    for (word, flags) in entries.filter(|(_, flags)| flags.starts_with(['S', 'X', 'F', 'W'])) {
        all.entry(word.to_owned()).or_default();
        if let Some(feminine) = flags.starts_with(['F', 'W']).then(|| feminine(word, flags)).flatten() {
            let common = word.char_indices().zip(feminine.chars()).take_while(|((_, a), b)| a == b);
            let common = common.map(|((at, c), _)| at + c.len_utf8()).last().unwrap_or(0);
            let way = (word.len() - common, feminine[common..].to_owned());
            let number = ways.iter().position(|known| *known == way).unwrap_or_else(|| {
                ways.push(way);
                ways.len() - 1
            });
            all.insert(word.to_owned(), number as u64 + 1);
            all.entry(feminine.clone()).or_default();
            feminines.insert(feminine);
        }
    }
    let described = all.into_iter().map(|(word, way)| {
        let feminine = if way == 0 && feminines.contains(&word) { FEMININE } else { 0 };
        (word, way << WAY | feminine | NOMINAL)
    });
    (described.collect(), ways)
}

/// The feminine of a word in the masculine singular, by the flag of its kind.
fn feminine(word: &str, flags: &str) -> Option<String> {
    let end = |from: &str, to: &str| word.strip_suffix(from).map(|stem| format!("{stem}{to}"));
    if flags.starts_with("F+") {
        let last = word.chars().next_back()?;
        return Some(if word.ends_with('e') { format!("{word}sse") } else { format!("{word}{last}e") });
    }
    if flags.starts_with("Fs") {
        return end("eur", "euse");
    }
    if flags.starts_with("Fc") {
        return end("teur", "trice");
    }
    if flags.starts_with('W') {
        return end("al", "ale").or_else(|| end("eux", "euse")).or_else(|| end("eau", "elle"));
    }
    end("er", "ère").or_else(|| end("if", "ive")).or_else(|| end("eux", "euse")).or_else(|| Some(format!("{word}e")))
}
