//! The words of a text, and what stands around them.

use crate::language::address::{addresses, may_hold_addresses, tokens};
use crate::language::lists::List;
use std::ops::Range;

/// A word: letters and figures without a sign or a space between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'t> {
    pub text: &'t str,
    pub start: usize,
}

impl Word<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end()
    }
    pub(super) fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
    /// In capitals from end to end, two of them at least.
    pub(super) fn is_in_capitals(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        self.text.chars().filter(|c| c.is_uppercase()).count() > 1 && letters.all(char::is_uppercase)
    }
    pub(super) fn lower(&self) -> String {
        self.text.to_lowercase()
    }
}

/// The words of a text, without those of addresses.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let spared = spared(text);
    let mut words = Vec::with_capacity(text.len() / 6 + 1);
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric() || is_mark(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                if !spared.iter().any(|range: &Range<usize>| range.contains(&from)) {
                    words.push(Word { text: &text[from..at], start: from });
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Combining accents belong to their letter.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Parts of a text that are no prose: addresses of the web and of mail, names of files and code.
pub(super) fn spared(text: &str) -> Vec<Range<usize>> {
    if !text.bytes().any(|byte| b"_\\{}=@#/".contains(&byte))
        && !may_hold_addresses(text)
        && !["www.", "::", "--"].iter().any(|sign| text.contains(sign))
    {
        return Vec::new();
    }
    let mut spared: Vec<Range<usize>> = addresses(text).collect();
    spared.extend(tokens(text).filter(|token| {
        let word = &text[token.clone()];
        word.contains(['_', '\\', '{', '}', '=', '@', '#'])
            || word.starts_with('/')
            || word.starts_with("www.")
            || is_path_of_a_program(word)
            || is_option(text, token)
    }));
    spared
}

/// `std::vec::Vec`, `::new`: names of a program with a colon and a colon between them.
fn is_path_of_a_program(word: &str) -> bool {
    word.match_indices("::").any(|(at, sign)| {
        let name = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || "_&*".contains(c));
        name(word[at + sign.len()..].chars().next()) && (at == 0 || name(word[..at].chars().next_back()))
    })
}

/// `--release`, `--no-deps`: an option of a command, and no aside, which closes with a dash of its own or begins with a small word.
fn is_option(text: &str, token: &Range<usize>) -> bool {
    let Some(name) = text[token.clone()].strip_prefix("--") else { return false };
    let plain = name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('=').next().is_some_and(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let apart = text[..token.start].chars().next_back().is_none_or(|c| c.is_whitespace() || "([`«“\"'’".contains(c));
    let sentence = &text[token.end..];
    let sentence = &sentence[..sentence.find(['.', '\n']).unwrap_or(sentence.len())];
    let closes = sentence.match_indices("--").any(|(at, _)| sentence[at + 2..].starts_with([' ', ',', ';']));
    plain && apart && !closes && !name.ends_with("--") && !TELLING.contains(name)
}

/// Small words of the languages.
static TELLING: List = List::new("frequent", "telling");

/// The character before a place and the one at it.
pub(super) fn around(text: &str, at: usize) -> (Option<char>, Option<char>) {
    (text[..at].chars().next_back(), text[at..].chars().next())
}

/// Whether a place begins a sentence: the start of the text, or after a sign that ends one and a space, or after an opening sign.
pub(super) fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(|c: char| c.is_whitespace() || "«“\"'‘([".contains(c));
    let gap = before.len() < at;
    match before.chars().next_back() {
        None => true,
        Some(c) => gap && ".!?…:–—•|".contains(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_leave_addresses_out() {
        let found: Vec<_> = words("L’été, voir comite21.org : 3e atelier-débat").iter().map(|w| w.text).collect();
        assert_eq!(found, ["L", "été", "voir", "3e", "atelier", "débat"]);
    }

    #[test]
    fn words_of_programs_are_spared() {
        let found = |text: &'static str| spared(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("le module std::io::Read. Puis ::new"), ["std::io::Read", "::new"]);
        assert_eq!(
            found("cargo build --release, puis (--no-deps) et --jobs=2."),
            ["--release", "--no-deps", "--jobs=2"]
        );
        for text in ["Titre:: suite", "un mot --le seul", "une pause --seule-- ici", "un mot --seul -- ici", "a -- b"] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn beginnings_of_sentences() {
        let text = "Un. Deux « Trois » : quatre M.Cinq";
        for (word, begins) in [("Un", true), ("Deux", true), ("Trois", false), ("quatre", true), ("Cinq", false)] {
            assert_eq!(begins_sentence(text, text.find(word).unwrap_or_default()), begins, "{word}");
        }
    }
}
