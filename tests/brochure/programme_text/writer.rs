//! Keys and their texts: words at random, the last of which no other text has.

use super::Written;
use crate::programmes::{ALPHABETS, Programme, Words};
use livret::theme::Theme;
use std::fmt::Write;

const FRENCH: &[&str] = &[
    "coopération",
    "territoires",
    "l'eau",
    "œuvre",
    "de",
    "la",
    "et",
    "les",
    "à",
    "citoyenne",
    "l'économie",
    "anticonstitutionnellement",
    "où",
    "Noël",
    "2026",
    "CRTE",
    "développement",
    "efficace",
    "affluence",
    "cœur",
    "mises",
    "en",
    "réseau",
    "aujourd'hui",
    "d'aménagement",
    "intercommunalités",
    "Île-de-France",
    "fin",
    "pour",
    "un",
    "contre-développement",
    "ça",
    "garçon",
    "naïve",
    "(S')initier",
    "vis-à-vis",
    "offre",
    "officielle",
    "du",
];
const ENGLISH: &[&str] = &[
    "cooperation",
    "the",
    "of",
    "a",
    "and",
    "in",
    "office",
    "workshop",
    "difficult",
    "flow",
    "responsibilities",
    "it's",
    "2026",
    "local",
    "people's",
    "first",
    "counterrevolutionary",
    "where",
    "to",
    "how",
    "town",
    "waste",
    "co-design",
    "find",
    "affluent",
    "NGO",
    "for",
    "we",
    "internationalisation",
];
pub const SYLLABLES: &[&str] =
    &["ba", "ke", "di", "mo", "lu", "ra", "ve", "ti", "so", "nu", "ga", "pe", "fi", "zo", "cu", "ja"];

/// What writes the keys of the file, and keeps what must be found again.
pub struct Writer {
    pub english: bool,
    /// Of the brochure's own words, whatever a session speaks.
    pub in_english: bool,
    pub alphabet: Option<usize>,
    serial: usize,
    /// The directory of speakers: ids and entries.
    pub speakers: Vec<(String, String)>,
    /// The hour after which no session begins.
    pub last_start: u32,
    pub out: Written,
}

impl Writer {
    pub fn new(programme: &Programme, serial: usize) -> Writer {
        let event = &programme.event;
        let theme = Theme::names().nth(event.theme).expect("a shipped theme");
        let out = Written { toml: String::new(), theme, texts: Vec::new(), orders: Vec::new(), heads: Vec::new() };
        Writer {
            english: event.english,
            in_english: event.english,
            alphabet: event.alphabet,
            serial,
            speakers: Vec::new(),
            last_start: event.last_start,
            out,
        }
    }

    /// A word that no other text has.
    pub fn own_word(&mut self) -> String {
        self.serial += 1;
        let (mut rest, mut word) = (self.serial + 16 * 16 * 16, String::new());
        while rest > 0 {
            word += SYLLABLES[rest % 16];
            rest /= 16;
        }
        word
    }

    pub fn phrase(&mut self, words: &Words) -> String {
        let pool = match self.alphabet {
            Some(alphabet) if words.salt.is_multiple_of(2) => ALPHABETS[alphabet],
            _ if self.english => ENGLISH,
            _ => FRENCH,
        };
        let mut said: Vec<String> =
            (1..words.count).map(|n| pool[(words.salt * 31 + n * n * 7 + n * 3) % pool.len()].to_string()).collect();
        said.push(self.own_word());
        let text = said.join(" ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Writes a list, unless it is empty.
    pub fn list(&mut self, key: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            self.raw(&format!("{key} = {}", toml::Value::from(lines)));
        }
    }

    /// Writes a list whose texts must be found again.
    pub fn list_of(&mut self, key: &str, lines: &[Words]) {
        let lines: Vec<String> = lines.iter().map(|words| self.phrase(words)).collect();
        self.out.texts.extend(lines.iter().cloned());
        self.list(key, lines);
    }

    /// Writes a key whose text must be found again.
    pub fn key(&mut self, key: &str, words: &Words) -> String {
        let text = self.phrase(words);
        self.line(key, &text);
        self.out.texts.push(text.clone());
        text
    }

    pub fn maybe(&mut self, key: &str, words: &Option<Words>) {
        if let Some(words) = words {
            self.key(key, words);
        }
    }

    pub fn line(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.out.toml, "{key} = \"{value}\"");
    }

    pub fn raw(&mut self, line: &str) {
        self.out.toml.push_str(line);
        self.out.toml.push('\n');
    }

    /// The text written after a title, where there is one.
    pub fn head(&mut self, title: &Option<String>, said: usize) {
        if let (Some(title), Some(text)) = (title, self.out.texts.get(said)) {
            self.out.heads.push((title.clone(), text.clone()));
        }
    }

    /// Writes a text that stands in for another one in some places only.
    pub fn aside(&mut self, key: &str, words: &Option<Words>) {
        if let Some(words) = words {
            let text = self.phrase(words);
            self.line(key, &text);
        }
    }
}
