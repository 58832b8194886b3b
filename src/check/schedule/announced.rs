//! What a text announces: "trois parcours", "12 speakers", a number and what it counts.

use super::numerals::number;
use crate::check::evidence::passages::Passage;
use crate::check::evidence::tokens::{Token, tokens};
use crate::language::lists::{List, Words};
use std::collections::BTreeSet;
use std::ops::Range;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noun {
    Parcours,
    Sessions,
    /// Sessions of a format.
    Format(Format),
    Plenaries,
    People,
    Days,
    Partners,
}

/// A format that texts count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Workshop,
    RoundTable,
    Conference,
    Keynote,
    Concert,
    Show,
    Panel,
}

impl Noun {
    pub(super) fn name(self) -> &'static str {
        match self {
            Noun::Parcours => "parcours",
            Noun::Sessions => "sessions",
            Noun::Format(_) => "format",
            Noun::Plenaries => "plenaries",
            Noun::People => "people",
            Noun::Days => "days",
            Noun::Partners => "partners",
        }
    }
}

impl Format {
    /// The words that a session of the format has in its title or its format, as parts of words.
    pub(super) fn stems(self) -> &'static Words {
        static STEMS: [List; 7] = [
            List::new("counts", "workshop"),
            List::new("counts", "round-table"),
            List::new("counts", "conference"),
            List::new("counts", "keynote"),
            List::new("counts", "concert"),
            List::new("counts", "show"),
            List::new("counts", "panel"),
        ];
        STEMS[self as usize].words()
    }
}

/// Nouns that are counted, in the plural.
static NOUNS: [(Noun, List); 13] = [
    (Noun::Parcours, List::new("counts", "parcours")),
    (Noun::Sessions, List::new("counts", "sessions")),
    (Noun::Plenaries, List::new("counts", "plenaries")),
    (Noun::People, List::new("counts", "people")),
    (Noun::Days, List::new("counts", "days")),
    (Noun::Partners, List::new("counts", "partners")),
    (Noun::Format(Format::Workshop), List::new("counts", "workshops")),
    (Noun::Format(Format::RoundTable), List::new("counts", "round-tables")),
    (Noun::Format(Format::Conference), List::new("counts", "conferences")),
    (Noun::Format(Format::Keynote), List::new("counts", "keynotes")),
    (Noun::Format(Format::Concert), List::new("counts", "concerts")),
    (Noun::Format(Format::Show), List::new("counts", "shows")),
    (Noun::Format(Format::Panel), List::new("counts", "panels")),
];

/// The noun at a place, and of how many words it is: the longest of those that stand there.
fn noun(words: &[Token], at: usize) -> Option<(Noun, usize)> {
    let stands = |noun: &str| {
        noun.split(' ').enumerate().all(|(n, word)| words.get(at + n).is_some_and(|other| other.folded == word))
    };
    let found = NOUNS.iter().flat_map(|(kind, nouns)| {
        nouns.words().iter().filter(|noun| stands(noun)).map(|noun| (*kind, noun.split(' ').count()))
    });
    found.max_by_key(|(_, length)| *length)
}

/// Adjectives that change nothing to a count.
static ADJECTIVES: List = List::new("counts", "adjectives");

/// Words before a number that is not exact, or is not the whole.
static ABOUT: List = List::new("counts", "about");

/// Words after a noun that count something else.
static ELSEWHERE: List = List::new("counts", "elsewhere");

/// Words of a sentence that speaks of another time or of a part.
static OTHER_TIMES: List = List::new("counts", "other-times");

pub(super) struct Count {
    pub number: usize,
    pub noun: Noun,
    pub range: Range<usize>,
    /// The word after the noun, when nothing but a space parts them.
    pub next: Option<String>,
    pub after_next: Option<String>,
}

pub(super) fn counts(passage: &Passage, years: &BTreeSet<i32>) -> Vec<Count> {
    let text = passage.text();
    let words = tokens(text);
    let mut counts = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((number, after)) = number(&words, at) else {
            at += 1;
            continue;
        };
        let first = at;
        at = after;
        if number < 2 || !words[after - 1].is_close() {
            continue;
        }
        let mut noun_at = after;
        while noun_at < after + 2
            && words.get(noun_at).is_some_and(|word| ADJECTIVES.contains(word.folded.as_str()) && word.is_close())
        {
            noun_at += 1;
        }
        let Some((kind, length)) = noun(&words, noun_at) else { continue };
        let last = noun_at + length - 1;
        let next = words[last].is_close().then(|| words.get(last + 1)).flatten();
        let before: Vec<&str> = words[first.saturating_sub(3)..first].iter().map(|word| word.folded.as_str()).collect();
        let inexact = before
            .last()
            .is_some_and(|word| ABOUT.contains(word) && !(*word == "les" && kind == Noun::Parcours))
            || before.iter().any(|word| {
                ["environ", "plus", "moins", "about", "jusqu", "least", "pres", "than", "y", "over"].contains(word)
            })
            || first.checked_sub(1).is_some_and(|n| words[n].folded.parse::<usize>().is_ok() && words[n].is_close());
        let elsewhere = next.is_some_and(|word| {
            ELSEWHERE.contains(word.folded.as_str()) && !(word.folded == "a" && passage.is_french())
        });
        let sentence = sentence(&words, first);
        let other_time = sentence.iter().any(|word| {
            OTHER_TIMES.contains(word.folded.as_str())
                || (word.folded.len() == 4
                    && word
                        .folded
                        .parse::<i32>()
                        .is_ok_and(|year| (1900..2200).contains(&year) && !years.contains(&year)))
        });
        // "Recordings stay online for thirty days": the length of something else.
        let lasting = kind == Noun::Days
            && passage.kind.is_prose()
            && (number > 10 || before.last().is_some_and(|word| ["for", "pendant", "durant", "during"].contains(word)));
        if inexact || elsewhere || other_time || lasting {
            continue;
        }
        counts.push(Count {
            number,
            noun: kind,
            range: words[first].range.start..words[last].range.end,
            next: next.map(|word| word.folded.clone()),
            after_next: next.and_then(|_| words.get(last + 2)).map(|word| word.folded.clone()),
        });
        at = last + 1;
    }
    counts
}

/// The words of the sentence around one of them.
fn sentence<'w, 't>(words: &'w [Token<'t>], at: usize) -> &'w [Token<'t>] {
    let start = (0..at).rev().find(|&n| words[n].ends_a_sentence()).map_or(0, |n| n + 1);
    let end = (at..words.len()).find(|&n| words[n].ends_a_sentence()).map_or(words.len(), |n| n + 1);
    &words[start..end]
}
