//! Who speaks: beside sessions, in a section of their own, in the index.

use super::{Fact, Illustration, Key, TextBlock, Words};
use crate::programme::Inline;

/// A person or an organisation where it speaks.
#[derive(Debug, Clone)]
pub struct Voice {
    /// Of a person.
    pub person: Option<Key>,
    /// As it is said: “Diane Perrier de La Bâthie”.
    pub name: Words,
    /// In the author’s order, and last what they are in the session: "Présidence de séance".
    pub roles: Vec<VoiceRole>,
    /// One line on who they are.
    pub biography: Option<Words>,
    /// Beside the name.
    pub portrait: Option<Illustration>,
}

/// What somebody does, and for whom.
#[derive(Debug, Clone)]
pub struct VoiceRole {
    /// “Chargée de mission”.
    pub role: Option<Words>,
    /// “Ville de Lyon”.
    pub organisation: Option<Words>,
}

impl VoiceRole {
    /// "Role, organisation".
    pub fn joined(&self) -> Words {
        let mut pieces = Vec::new();
        if let Some(words) = &self.role {
            pieces.extend(words.pieces.iter().cloned());
        }
        if let Some(words) = &self.organisation {
            if !pieces.is_empty() {
                pieces.push(Inline { text: ", ".to_string(), ..Inline::default() });
            }
            pieces.extend(words.pieces.iter().cloned());
        }
        let span = self.role.as_ref().or(self.organisation.as_ref()).and_then(|words| words.span.clone());
        Words { pieces, span }
    }
}

/// Those of whom more is to be told than where they speak.
#[derive(Debug, Clone)]
pub struct Profiles {
    /// “Les intervenants”.
    pub title: Words,
    /// In the order of the language.
    pub profiles: Vec<Profile>,
}

/// Somebody, and who they are.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Of the person.
    pub key: Key,
    /// As it is said, with its pronouns: “Sam Rivers (iel)”.
    pub name: Words,
    /// How the name is said, which languages they speak, pages of theirs; each with its label before it.
    pub facts: Vec<Fact>,
    /// In the author’s order.
    pub roles: Vec<VoiceRole>,
    /// Some paragraphs.
    pub biography: Vec<TextBlock>,
    /// Beside them.
    pub portrait: Option<Illustration>,
    /// Where they speak or moderate, in order.
    pub sessions: Vec<Key>,
    /// Before the pages of these: “Intervient”.
    pub speaks: Words,
}

/// Everyone who speaks or moderates.
#[derive(Debug, Clone)]
pub struct Index {
    /// “Les intervenants”.
    pub title: Words,
    /// In the order of the language.
    pub entries: Vec<IndexEntry>,
    /// Who made the portraits: “Portraits : Ana Moreau (Jean Vidal)”.
    pub credits: Option<Words>,
}

/// Somebody, and where to find them.
#[derive(Debug, Clone)]
pub struct IndexEntry {
    /// Of the person.
    pub key: Key,
    /// The name as it is said, for a screen reader.
    pub name: String,
    /// "**Perrier** Diane": the name as it is sorted.
    pub sorted: Words,
    /// Heads the names of its row of the alphabet.
    pub letter: Option<char>,
    /// Where the person speaks or moderates, in order.
    pub sessions: Vec<Key>,
}
