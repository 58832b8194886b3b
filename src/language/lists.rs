//! The lists of words of the languages: `assets/languages/TAG/lists/FILE.toml`, in each language the same files and keys, as far as it has
//! something to put there. What belongs to no language alone, such as hosts of mail or particles of names, stands under `und`, the tag of
//! BCP 47 for a language that is not determined.
//!
//! A list is read when it is first asked: who builds a brochure does not wait for the lists of the proofreader.

use crate::embedded::{self, LANGUAGES};
use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

/// A list of words in every language that has it: `static LUNCH: List = List::new("kinds", "lunch")`.
///
/// In the file it is one string of words parted by spaces, or an array of strings where words hold spaces.
pub(crate) struct List {
    file: &'static str,
    key: &'static str,
    languages: OnceLock<Vec<(&'static str, Words)>>,
    all: OnceLock<Words>,
}

impl List {
    pub(crate) const fn new(file: &'static str, key: &'static str) -> List {
        List { file, key, languages: OnceLock::new(), all: OnceLock::new() }
    }

    /// Whether it stands in the list of any language.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.words().contains(word)
    }

    /// The words of all languages.
    pub(crate) fn words(&self) -> &Words {
        self.all.get_or_init(|| Words::of(self.languages().iter().flat_map(|(_, words)| words.iter()).collect()))
    }

    /// The words of one language, given as a BCP 47 tag; none for a language without such a list.
    pub(crate) fn of(&self, language: &str) -> &Words {
        static NONE: Words = Words { ordered: Vec::new(), sorted: Vec::new() };
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        let own = self.languages().iter().find(|(tag, _)| tag.eq_ignore_ascii_case(primary));
        own.map_or(&NONE, |(_, words)| words)
    }

    fn languages(&self) -> &[(&'static str, Words)] {
        self.languages.get_or_init(|| {
            let tags = tags().into_iter();
            tags.filter_map(|tag| Some((tag, Words::of(entries(tag, self.file, self.key)?)))).collect()
        })
    }
}

/// Words in the order of their file.
#[derive(Debug, Default)]
pub(crate) struct Words {
    ordered: Vec<&'static str>,
    sorted: Vec<&'static str>,
}

impl Words {
    fn of(ordered: Vec<&'static str>) -> Words {
        let mut sorted = ordered.clone();
        sorted.sort_unstable();
        Words { ordered, sorted }
    }

    pub(crate) fn contains(&self, word: &str) -> bool {
        self.sorted.binary_search(&word).is_ok()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.ordered.iter().copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ordered.is_empty()
    }

    /// The word at a place, counted from 0.
    pub(crate) fn get(&self, at: usize) -> Option<&'static str> {
        self.ordered.get(at).copied()
    }
}

/// Words that go together, one pair a line: the first word, a space, and what belongs to it.
pub(crate) struct Pairs(List);

impl Pairs {
    pub(crate) const fn new(file: &'static str, key: &'static str) -> Pairs {
        Pairs(List::new(file, key))
    }

    /// The pairs of all languages.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        parted(self.0.words())
    }

    /// Whether two words stand as a pair in any language.
    pub(crate) fn contains(&self, first: &str, second: &str) -> bool {
        self.iter().any(|pair| pair == (first, second))
    }

    /// The pairs of one language, given as a BCP 47 tag.
    pub(crate) fn of(&self, language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        parted(self.0.of(language))
    }
}

fn parted(words: &Words) -> impl Iterator<Item = (&'static str, &'static str)> {
    words.iter().filter_map(|pair| pair.split_once(' '))
}

/// The folders of languages, in the order of the alphabet.
fn tags() -> Vec<&'static str> {
    let mut tags: Vec<&str> = LANGUAGES.iter().filter_map(|(path, _)| path.split('/').next()).collect();
    tags.dedup();
    tags
}

type File = BTreeMap<String, toml::Value>;

/// What a list of a language holds, in the order of its file; `None` where it has no such file or no such key.
fn entries(tag: &str, file: &'static str, key: &str) -> Option<Vec<&'static str>> {
    static READ: Mutex<BTreeMap<(String, &'static str), Option<&'static File>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let file = *read.entry((tag.to_owned(), file)).or_insert_with(|| {
        let text = embedded::text(LANGUAGES, &format!("{tag}/lists/{file}.toml"))?;
        // Read once, and asked as long as the program runs.
        Some(Box::leak(Box::new(toml::from_str(text).expect("a shipped list is well formed"))))
    });
    match file?.get(key)? {
        toml::Value::String(words) => Some(words.split_ascii_whitespace().collect()),
        toml::Value::Array(phrases) => Some(phrases.iter().filter_map(toml::Value::as_str).collect()),
        _ => None,
    }
}
