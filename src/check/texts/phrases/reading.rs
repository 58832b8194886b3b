//! A text compared with the lines of `slips.txt`.

use super::super::slip::Slip;
use super::super::words::{begins_sentence, spared};
use super::lines::{Line, Piece, Slips, Token, plain};
use crate::check::spelling::Recall;
use std::ops::Range;

impl Slips {
    /// The slips of a code in a text, each once.
    pub(super) fn in_text(&self, text: &str, code: &str, dictionary: &Recall) -> Vec<Slip> {
        let words = words(text);
        let lower: Vec<String> = words.iter().map(|word| plain(&text[word.clone()])).collect();
        let reading = Reading { slips: self, text, words: &words, lower: &lower, dictionary };
        let mut found: Vec<Slip> = Vec::new();
        for (at, word) in lower.iter().enumerate() {
            for &(number, place) in self.by_word.get(word).into_iter().flatten() {
                let line = &self.lines[number];
                if line.code == code {
                    found.extend(reading.slip(line, at, place));
                }
            }
        }
        found.sort_by_key(|slip| (slip.at.start, std::cmp::Reverse(slip.at.end)));
        found.dedup_by(|next, slip| next.at.start < slip.at.end);
        found
    }
}

/// A text, its words and the lines that it is compared with.
struct Reading<'r> {
    slips: &'r Slips,
    text: &'r str,
    words: &'r [Range<usize>],
    lower: &'r [String],
    dictionary: &'r Recall,
}

impl Reading<'_> {
    /// The slip of a line whose place `place` is the word `at`.
    fn slip(&self, line: &Line, at: usize, place: usize) -> Option<Slip> {
        // Backwards to the first place, then through all of them. Marks of place take no word.
        let wide = |tokens: &[Token]| tokens.iter().filter(|token| !token.is_mark()).count();
        let first = at.checked_sub(wide(&line.tokens[..place]));
        // A line may begin with a word that is not there, before the first of the text.
        let leads = line.tokens.first().is_some_and(|token| token.negated);
        let mut next = match (first, leads) {
            (Some(first), _) => Some(first),
            (None, true) if at + 1 == wide(&line.tokens[..place]) => None,
            _ => return None,
        };
        let mut taken: Vec<Option<usize>> = Vec::with_capacity(line.tokens.len());
        for (number, token) in line.tokens.iter().enumerate() {
            let index = next.unwrap_or(usize::MAX);
            if token.is_mark() {
                let begin = matches!(token.any[..], [Piece::Begin]);
                let holds = if begin { self.begins(next?) } else { self.ends(next?) };
                if holds == token.negated {
                    return None;
                }
                taken.push(None);
                continue;
            }
            let before = taken.iter().rev().flatten().next().copied();
            let joined = match (before, next) {
                (Some(before), Some(next)) => self.touches(before, next),
                (None, Some(0)) => true,
                // The word before the first place of a line must touch the next, or it is not there.
                (None, Some(next)) if token.negated && number == 0 => self.touches(next, next + 1),
                (None, Some(_)) => true,
                _ => false,
            };
            // The end of the sentence, where a line takes either.
            let ends = token.any.iter().any(|piece| matches!(piece, Piece::End));
            if ends && !token.negated && next.is_some_and(|next| self.ends(next)) {
                break;
            }
            let holds = next.is_some() && joined && self.words.get(index).is_some() && self.matches(token, index);
            if holds == token.negated {
                return None;
            }
            taken.push(next);
            next = Some(next.map_or(0, |next| next + 1));
        }
        let slip: Vec<usize> = taken[line.slip.clone()].iter().flatten().copied().collect();
        let range = self.words.get(*slip.first()?)?.start..self.words.get(*slip.last()?)?.end;
        let mend = line.cure.as_ref().and_then(|cure| self.cured(cure, &slip));
        Some(Slip { at: range, mend })
    }

    fn matches(&self, token: &Token, at: usize) -> bool {
        let is = |piece: &Piece| self.is(piece, at);
        token.any.iter().any(is) && !token.but.iter().any(is)
    }

    fn is(&self, piece: &Piece, at: usize) -> bool {
        let word = self.lower[at].as_str();
        let written = &self.text[self.words[at].clone()];
        let small = || written.chars().all(|c| c.is_lowercase() || c == '-');
        // A capital within a sentence begins a name: « un Table Control », “when A and B”.
        let named = || written.starts_with(char::is_uppercase) && written != "I" && !self.begins(at);
        match piece {
            Piece::Word(known) => known == word && (word.chars().count() > 1 || !named()),
            Piece::Class(name) => self.slips.classes.get(name).is_some_and(|words| words.contains(word)) && !named(),
            Piece::Ending(ending) => word.len() > ending.len() + 1 && word.ends_with(ending.as_str()) && small(),
            Piece::Form(form) => form.is_of(word, written, self.dictionary),
            Piece::Begin | Piece::End => false,
        }
    }

    /// What takes the place of the slip: `{1}` is its first word, `{1:é>er}` the same with another ending.
    fn cured(&self, cure: &str, slip: &[usize]) -> Option<String> {
        let (mut mended, mut rest) = (String::new(), cure);
        while let Some((before, after)) = rest.split_once('{') {
            let (inside, after) = after.split_once('}')?;
            let (number, change) = inside.split_once(':').map_or((inside, None), |(n, change)| (n, Some(change)));
            let word = self.words.get(*slip.get(number.parse::<usize>().ok()?.checked_sub(1)?)?)?;
            let word = &self.text[word.clone()];
            mended += before;
            mended += &match change.and_then(|change| change.split_once('>')) {
                Some((from, to)) => format!("{}{to}", word.strip_suffix(from)?),
                None => word.to_owned(),
            };
            rest = after;
        }
        mended += rest;
        let capital = self.text[self.words[*slip.first()?].start..].starts_with(char::is_uppercase);
        let mut letters = mended.chars();
        let first = letters.next().filter(|_| capital);
        Some(first.map_or(mended.clone(), |first| first.to_uppercase().chain(letters).collect()))
    }

    fn begins(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| begins_sentence(self.text, word.start))
    }

    /// Whether nothing of the sentence follows a word: its end, or a sign.
    fn ends(&self, next: usize) -> bool {
        next.checked_sub(1).is_some_and(|before| !self.touches(before, next))
    }

    /// Whether only spaces part two words.
    fn touches(&self, before: usize, next: usize) -> bool {
        let between = self.words.get(before).zip(self.words.get(next)).map(|(one, two)| &self.text[one.end..two.start]);
        between.is_some_and(|between| between.chars().all(char::is_whitespace))
    }
}

/// Signs with which a word goes on: `co-animé`, `citoyen·nes`, `voisin.e.s`, `étudiant*es`, `élu(e)s`, `directeurs/trices`.
const INSIDE: &str = "-·•⋅∙‧.*_:()/";

/// Words with their hyphens and marks of gender; `l’` is one, and so is “it’s”.
fn words(text: &str) -> Vec<Range<usize>> {
    let spared = spared(text);
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|&(_, c)| c);
        let inside = start.is_some() && next.is_some_and(char::is_alphabetic);
        if c.is_alphanumeric() || inside && INSIDE.contains(c) {
            start.get_or_insert(at);
            continue;
        }
        let Some(from) = start else { continue };
        if inside && matches!(c, '\'' | '’') {
            // What is elided ends at its apostrophe; the English genitive and its like go on.
            let after = &text[at + c.len_utf8()..];
            let tail: String = after.chars().take_while(|c| c.is_alphanumeric()).collect();
            if matches!(tail.as_str(), "s" | "re" | "ve" | "ll" | "t" | "d" | "m") {
                continue;
            }
            words.push(from..at + c.len_utf8());
            start = None;
            continue;
        }
        words.push(from..at);
        start = None;
    }
    words.extend(start.map(|from| from..text.len()));
    words.retain(|word| !spared.iter().any(|range| range.contains(&word.start)));
    words
}
