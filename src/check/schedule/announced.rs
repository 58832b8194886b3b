//! What a text announces: "trois parcours", "12 speakers", a number and what it counts.

use super::numerals::number;
use crate::check::evidence::passages::Passage;
use crate::check::evidence::tokens::{Token, tokens};
use std::collections::BTreeSet;
use std::ops::Range;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    Parcours,
    Sessions,
    /// Sessions of a format: the stems of its names.
    Format(&'static [&'static str]),
    Plenaries,
    People,
    Days,
    Partners,
}

impl Noun {
    pub fn name(self) -> &'static str {
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

pub const WORKSHOPS: &[&str] = &["atelier", "workshop"];
const ROUND_TABLES: &[&str] = &["table ronde", "tables rondes", "round table", "roundtable"];

/// Nouns, folded; those of two words come first.
const NOUNS: &[(&[&str], Noun)] = &[
    (&["tables", "rondes"], Noun::Format(ROUND_TABLES)),
    (&["round", "tables"], Noun::Format(ROUND_TABLES)),
    (&["roundtables"], Noun::Format(ROUND_TABLES)),
    (&["sessions", "plenieres"], Noun::Plenaries),
    (&["seances", "plenieres"], Noun::Plenaries),
    (&["plenary", "sessions"], Noun::Plenaries),
    (&["plenieres"], Noun::Plenaries),
    (&["plenaries"], Noun::Plenaries),
    (&["parcours"], Noun::Parcours),
    (&["tracks"], Noun::Parcours),
    (&["sessions"], Noun::Sessions),
    (&["seances"], Noun::Sessions),
    (&["ateliers"], Noun::Format(WORKSHOPS)),
    (&["workshops"], Noun::Format(WORKSHOPS)),
    (&["conferences"], Noun::Format(&["conference"])),
    (&["keynotes"], Noun::Format(&["keynote"])),
    (&["concerts"], Noun::Format(&["concert"])),
    (&["spectacles"], Noun::Format(&["spectacle"])),
    (&["panels"], Noun::Format(&["panel"])),
    (&["intervenants"], Noun::People),
    (&["intervenantes"], Noun::People),
    (&["intervenant"], Noun::People),
    (&["conferenciers"], Noun::People),
    (&["orateurs"], Noun::People),
    (&["oratrices"], Noun::People),
    (&["speakers"], Noun::People),
    (&["jours"], Noun::Days),
    (&["journees"], Noun::Days),
    (&["days"], Noun::Days),
    (&["partenaires"], Noun::Partners),
    (&["partners"], Noun::Partners),
];

/// Adjectives that change nothing to a count.
const ADJECTIVES: &[&str] = &[
    "grands",
    "grandes",
    "petits",
    "petites",
    "nouveaux",
    "nouvelles",
    "beaux",
    "belles",
    "thematiques",
    "thematic",
    "parallel",
    "full",
    "whole",
    "exciting",
    "different",
    "differents",
    "differentes",
    "inspiring",
    "inspirants",
    "inspirantes",
    "short",
    "long",
    "main",
    "great",
    "interactive",
    "practical",
    "keynote",
    "guest",
    "invited",
    "themed",
    "intense",
    "riches",
    "bonnes",
    "busy",
    "rich",
    "courts",
    "courtes",
    "longs",
    "longues",
];

/// Words before a number that is not exact, or is not the whole.
const ABOUT: &[&str] = &[
    "plus", "pres", "environ", "quelque", "quelques", "moins", "presque", "jusqu", "about", "over", "than", "nearly",
    "around", "least", "most", "almost", "some", "sur", "of", "sous", "dans", "within", "every", "tous", "toutes",
    "in", "chaque", "each", "maximum", "minimum", "up", "les", "ces", "parmi", "among", "entre", "between", "autres",
    "other", "ou", "or", "ya", "apres", "avant", "after", "before",
];

/// Words after a noun that count something else.
const ELSEWHERE: &[&str] = &[
    "par",
    "per",
    "a",
    "each",
    "chacun",
    "chacune",
    "chaque",
    "avant",
    "apres",
    "before",
    "after",
    "later",
    "earlier",
    "ago",
    "plus",
    "tard",
    "tot",
    "ouvrables",
    "ouvres",
    "maximum",
    "minimum",
    "sur",
];

/// Words of a sentence that speaks of another time or of a part.
const OTHER_TIMES: &[&str] = &[
    "dernier",
    "derniere",
    "dernieres",
    "derniers",
    "precedent",
    "precedente",
    "precedentes",
    "passe",
    "passee",
    "ancien",
    "last",
    "previous",
    "past",
    "depuis",
    "since",
    "chaque",
    "each",
    "every",
    "prochaine",
    "next",
    "semaine",
    "week",
    "formation",
    "training",
    "mois",
    "month",
];

pub struct Count {
    pub number: usize,
    pub noun: Noun,
    pub range: Range<usize>,
    /// The word after the noun, when nothing but a space parts them.
    pub next: Option<String>,
    pub after_next: Option<String>,
}

pub fn counts(passage: &Passage, years: &BTreeSet<i32>) -> Vec<Count> {
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
            && words.get(noun_at).is_some_and(|word| ADJECTIVES.contains(&word.folded.as_str()) && word.is_close())
        {
            noun_at += 1;
        }
        let found = NOUNS.iter().find(|(noun, _)| {
            noun.iter().enumerate().all(|(n, word)| words.get(noun_at + n).is_some_and(|other| other.folded == *word))
        });
        let Some((noun, kind)) = found else { continue };
        let last = noun_at + noun.len() - 1;
        let next = words[last].is_close().then(|| words.get(last + 1)).flatten();
        let before: Vec<&str> = words[first.saturating_sub(3)..first].iter().map(|word| word.folded.as_str()).collect();
        let inexact = before
            .last()
            .is_some_and(|word| ABOUT.contains(word) && !(*word == "les" && *kind == Noun::Parcours))
            || before.iter().any(|word| {
                ["environ", "plus", "moins", "about", "jusqu", "least", "pres", "than", "y", "over"].contains(word)
            })
            || first.checked_sub(1).is_some_and(|n| words[n].folded.parse::<usize>().is_ok() && words[n].is_close());
        let elsewhere = next.is_some_and(|word| {
            ELSEWHERE.contains(&word.folded.as_str()) && !(word.folded == "a" && passage.is_french())
        });
        let sentence = sentence(&words, first);
        let other_time = sentence.iter().any(|word| {
            OTHER_TIMES.contains(&word.folded.as_str())
                || (word.folded.len() == 4
                    && word
                        .folded
                        .parse::<i32>()
                        .is_ok_and(|year| (1900..2200).contains(&year) && !years.contains(&year)))
        });
        // "Recordings stay online for thirty days": the length of something else.
        let lasting = *kind == Noun::Days
            && passage.kind.is_prose()
            && (number > 10 || before.last().is_some_and(|word| ["for", "pendant", "durant", "during"].contains(word)));
        if inexact || elsewhere || other_time || lasting {
            continue;
        }
        counts.push(Count {
            number,
            noun: *kind,
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
