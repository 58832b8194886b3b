//! Texts that wait for others: `TBA`, `à confirmer`, `Lorem ipsum`.

use super::each;
use super::slip::Slip;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::List;
use std::collections::BTreeSet;
use std::sync::LazyLock;

pub(super) const RULE: Rule = Rule {
    code: "placeholder",
    number: "T18",
    severity: Severity::Warning,
    fixable: false,
    source: "Practice of proofreading: nothing provisional is printed",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    each(
        evidence,
        found,
        (RULE.severity, RULE.code),
        |_| true,
        |passage: &Passage| slip(passage.text(), passage.kind).into_iter().collect(),
    );
}

/// Words that stand for others wherever they are.
static ANYWHERE: List = List::new("placeholders", "anywhere");

/// Words that wait for others when they are the whole of a text or of a bracket, or end a short one.
static WAITING: List = List::new("placeholders", "waiting");

/// The longest word of each of them: a text without any has none of them.
static HINTS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let longest = |words: &'static str| words.split(|c: char| !c.is_alphanumeric()).max_by_key(|word| word.len());
    ANYWHERE.words().iter().chain(WAITING.words().iter()).filter_map(longest).collect()
});

/// Whole texts that say nothing.
static WHOLE: List = List::new("placeholders", "whole");

/// What a placeholder speaks of: « intervenant à confirmer » is one, « une tendance à confirmer » is not.
static WAITED_FOR: List = List::new("placeholders", "waited-for");

fn slip(text: &str, kind: Kind) -> Option<Slip> {
    let lower = text.to_lowercase();
    // Letters that change length when lowered would move every place.
    let same = lower.len() == text.len();
    let lower = if lower.is_ascii() { lower } else { lower.replace(['\u{a0}', '\u{202f}'], " ") };
    let whole = || Some(Slip::new(0..text.len()));
    let bare = lower.trim().trim_matches(|c: char| ".!,;:()[]<>{}«»\"“”* ".contains(c)).trim();
    let says_nothing = WHOLE.contains(bare) || WHOLE.contains(lower.trim());
    // « Lieu », « Salle » head the columns of tables.
    if says_nothing && kind != Kind::Cell && !is_a_format(bare, kind) || WAITING.contains(bare) || is_row_of_x(text) {
        return whole();
    }
    let place = |at: usize, words: &str| {
        if same && text.len() == lower.len() { Some(Slip::new(at..at + words.len())) } else { whole() }
    };
    if !lower.split(|c: char| !c.is_alphanumeric()).any(|word| HINTS.contains(word)) {
        return None;
    }
    for words in ANYWHERE.words().iter() {
        if let Some(at) = find_word(&lower, words) {
            return place(at, words);
        }
    }
    for words in WAITING.words().iter() {
        let Some(at) = find_word(&lower, words) else { continue };
        let (before, after) = (lower[..at].trim_end(), lower[at + words.len()..].trim_start());
        let closes = after.is_empty() || after.starts_with([')', ']', '.', ',', ';', '!']);
        let opens = before.ends_with(['(', '[', '–', '—', ':', ',', '-', '.', '/']);
        let noun = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let named = WAITED_FOR.contains(noun);
        // « les Hypothèses, à confirmer »: only names and rooms are short enough to be sure.
        let short = before.split_whitespace().count() <= 4;
        let name = matches!(kind, Kind::Person | Kind::Organisation | Kind::Place | Kind::Role);
        let bracketed = before.ends_with(['(', '[']) && after.starts_with([')', ']']);
        if bracketed || closes && (opens && (short || kind.is_heading()) || named && short || name && after.is_empty())
        {
            return place(at, words);
        }
    }
    None
}

/// « Lorem ipsum dolor sit amet »: the text of makers of pages, which is in no language.
pub(super) fn is_false_latin(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["lorem ipsum", "dolor sit amet"].iter().any(|words| find_word(&lower, words).is_some())
}

/// « Description » heads nothing; « Intervention » is a format, and so is « Texte » for a reading.
fn is_a_format(bare: &str, kind: Kind) -> bool {
    kind == Kind::Alternative
        || matches!(kind, Kind::Format | Kind::LinkWords) && !bare.contains('?')
        || matches!(kind, Kind::Role)
            && matches!(bare, "animateur" | "modérateur" | "intervenant" | "intervenante" | "speaker" | "texte")
}

/// `XXX`, `xx h xx`, `XX/XX/2025`: but « XXX » before a name may be thirty.
fn is_row_of_x(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.into_iter().any(|word| {
        let row = word.len() > 1 && word.bytes().all(|b| b == b'x' || b == b'X');
        // XX and XXX are Roman numbers too: after a word such as « siècle » or a name they count.
        row && (word.len() > 3
            || word.contains('x') && !is_of_a_version(text, word)
            || text.trim() == word
            || text.contains(&format!("{word}/"))
            || word.len() == 3 && !after_a_name(text, word))
            || (word.starts_with("xx") || word.starts_with("XX"))
                && word.ends_with(['x', 'X'])
                && word.contains(['h', 'H'])
    })
}

/// « 4.9.xx »: any version of a series.
fn is_of_a_version(text: &str, word: &str) -> bool {
    let before = text.split(word).next().unwrap_or_default();
    before.strip_suffix('.').is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
}

fn after_a_name(text: &str, word: &str) -> bool {
    let before = text.split(word).next().unwrap_or_default().trim_end();
    before.rsplit(' ').next().is_some_and(|name| name.starts_with(char::is_uppercase) && name.len() > 1)
}

/// Where some words stand, not inside others.
fn find_word(text: &str, words: &str) -> Option<usize> {
    text.match_indices(words).map(|(at, _)| at).find(|&at| {
        let (before, after) = (text[..at].chars().next_back(), text[at + words.len()..].chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found() {
        for (text, kind) in [
            ("TBA", Kind::Person),
            ("Intervenant à confirmer", Kind::Person),
            ("Marie Dupont (à confirmer)", Kind::Person),
            ("À venir", Kind::Title),
            ("Lorem ipsum dolor sit amet", Kind::Paragraph),
            ("Table ronde – à préciser", Kind::Title),
            ("Programme à venir.", Kind::Paragraph),
            ("XXX", Kind::Organisation),
            ("Salle xx", Kind::Place),
            ("Titre de la session", Kind::Title),
            ("Room TBC", Kind::Place),
            ("Un débat [à compléter] et une suite", Kind::Paragraph),
            ("???", Kind::Title),
            ("Speaker to be announced", Kind::Line),
        ] {
            assert!(slip(text, kind).is_some(), "{text}");
        }
    }

    #[test]
    fn texts_that_only_look_alike_stay() {
        for (text, kind) in [
            ("Les générations à venir", Kind::Title),
            ("Une tendance à confirmer", Kind::Title),
            ("Les années à venir seront décisives, et la place à définir.", Kind::Paragraph),
            ("Louis XXX, le XXe siècle, taille XXL", Kind::Paragraph),
            ("Méthodologie", Kind::Title),
            ("Passer des versions 4.9.xx à 5.0", Kind::Paragraph),
            ("Intervention", Kind::Format),
            ("Modérateur", Kind::Role),
            ("What is to come", Kind::Title),
            ("Comment faire ?", Kind::Title),
            ("Le temps des toubibs", Kind::Title),
        ] {
            assert_eq!(slip(text, kind), None, "{text}");
        }
    }
}
