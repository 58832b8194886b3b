//! What became of everything that was read: counts, guesses, what was kept as comments.

use super::understood::{Kind, Understood};
use super::words;
use super::written::{Written, placed};
use crate::diagnostic::Saying;
use std::collections::BTreeSet;

/// How many of something the source has, and how many the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// A word for machines: `sessions`, `people`.
    pub what: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// In the source.
    pub read: usize,
    /// In the programme.
    pub written: usize,
}

/// Something that the author has to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    /// A word for machines: `hour`, `person`.
    pub kind: &'static str,
    /// Where it stands in the source.
    pub place: Saying,
    /// What is not certain, and why.
    pub reason: Saying,
}

/// Words that are in the programme as a comment only.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Where they stand in the source.
    pub place: Saying,
    /// As they are written.
    pub words: String,
    /// Why they became no value.
    pub reason: Option<Saying>,
}

/// What became of a source.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Of each kind of thing.
    pub counts: Vec<Count>,
    /// In the order of the source.
    pub guesses: Vec<Guess>,
    /// In the order of the programme.
    pub kept: Vec<Kept>,
    /// Of a workbook: what each column was taken for.
    pub taken: Vec<Saying>,
}

impl Report {
    pub(super) fn of(understood: &Understood, written: &Written) -> Report {
        let sessions = understood.sessions().filter(|session| !session.is_break).count()
            + understood.parts.iter().filter(|part| !part.is_parcours && part.sessions.is_empty()).count();
        let breaks = understood.sessions().filter(|session| session.is_break).count();
        let people: BTreeSet<&str> =
            understood.everyone().map(|it| it.name.as_str()).filter(|name| !name.is_empty()).collect();
        let organisations: BTreeSet<&str> = understood
            .everyone()
            .flat_map(|it| &it.roles)
            .map(|role| role.organisation.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        let rooms: BTreeSet<&str> =
            understood.sessions().map(|session| session.room.as_str()).filter(|room| !room.is_empty()).collect();
        let parcours = understood.parts.iter().filter(|part| part.is_parcours).count();
        let read: usize = understood.blocks.iter().map(|block| words::count(&block.words)).sum();
        let kept: usize = written.kept.iter().map(|(words, _)| words::count(words)).sum();
        let mut counts = vec![
            Count { what: "words", message: "import-words-counted", read, written: read.saturating_sub(kept) },
            Count { what: "parcours", message: "import-parcours-counted", read: parcours, written: parcours },
            Count { what: "sessions", message: "import-sessions-counted", read: sessions, written: sessions },
            Count { what: "breaks", message: "import-breaks-counted", read: breaks, written: breaks },
            Count { what: "people", message: "import-people-counted", read: people.len(), written: people.len() },
            Count {
                what: "organisations",
                message: "import-organisations-counted",
                read: organisations.len(),
                written: organisations.len(),
            },
            Count { what: "rooms", message: "import-rooms-counted", read: rooms.len(), written: rooms.len() },
            Count {
                what: "pictures",
                message: "import-pictures-counted",
                read: understood.pictures.len(),
                written: understood.pictures.len(),
            },
        ];
        for (what, read) in &understood.counted {
            if let Some(count) = counts.iter_mut().find(|count| count.what == *what) {
                count.read = *read;
            }
        }
        let guesses = understood.doubts().into_iter().map(|doubt| Guess {
            kind: kind(doubt.kind),
            place: placed(doubt.place),
            reason: doubt.reason.clone(),
        });
        let reasons: Vec<(&str, &Saying)> =
            understood.notes().flat_map(|notes| &notes.left).map(|left| (left.words.as_str(), &left.reason)).collect();
        let kept = written.kept.iter().map(|(words, place)| Kept {
            place: placed(*place),
            words: words.clone(),
            reason: reasons.iter().find(|(left, _)| left == words).map(|(_, reason)| (*reason).clone()),
        });
        Report { counts, guesses: guesses.collect(), kept: kept.collect(), taken: Vec::new() }
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => "title",
        Kind::Day => "day",
        Kind::Hour => "hour",
        Kind::Person => "person",
        Kind::Organisation => "organisation",
        Kind::Room => "room",
        Kind::Session => "session",
        Kind::Picture => "picture",
    }
}
