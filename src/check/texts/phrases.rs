//! Slips of language that a few words betray, with no engine: `une foi par mois`, `should of`. Each is a line of
//! `assets/languages/*/slips.txt`, which says how such a line is written.
//!
//! No grammar is parsed: a line is a row of words that never stands so in a right text.

use super::slip::Slip;
use super::tell_as;
use super::words::{begins_sentence, spared};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, english, french};
use crate::diagnostic::{Diagnostic, Severity, say};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

static FRENCH: LazyLock<Slips> = LazyLock::new(|| Slips::read(include_str!("../../../assets/languages/fr/slips.txt")));
static ENGLISH: LazyLock<Slips> = LazyLock::new(|| Slips::read(include_str!("../../../assets/languages/en/slips.txt")));

pub(super) const RULE: Rule = Rule {
    code: "grammar",
    number: "T15",
    severity: Severity::Warning,
    fixable: false,
    source: "Grevisse, Le Bon Usage; Fowler, A Dictionary of Modern English Usage; the readers of `livret check --engines`",
    judge: Some(grammar),
};

fn grammar(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    judge(evidence, RULE.code, found);
}

/// Tells the slips of one code; those of another code are told by its own rule.
pub(super) fn judge(evidence: &Evidence, code: &'static str, found: &mut Vec<Diagnostic>) {
    // Words are looked up: who builds does not wait for the dictionaries.
    if !evidence.dictionaries {
        return;
    }
    let (in_french, in_english) = (Recall::new(french), Recall::new(english));
    for passage in evidence.passages().iter().filter(|passage| is_read(passage)) {
        let (slips, dictionary) = match (passage.is_french(), passage.is_english()) {
            (true, _) => (&*FRENCH, &in_french),
            (_, true) => (&*ENGLISH, &in_english),
            _ => continue,
        };
        for slip in slips.in_text(passage.text(), code, dictionary) {
            let place = passage.span(slip.at.clone());
            let told = found
                .iter()
                .flat_map(|fault| &fault.labels)
                .any(|at| at.span.start < place.end && place.start < at.span.end);
            if told || is_excused(evidence, passage, &slip.at) {
                continue;
            }
            let saying = if slip.mend.is_some() { say("phrase-slip") } else { say("phrase-doubt") };
            let mut fault = tell_as(evidence, passage, &slip, Severity::Warning, code, saying);
            // A row of words is sure of the slip, and nearly so of the cure.
            fault.suggested.append(&mut fault.mends);
            found.push(fault);
        }
    }
}

fn is_read(passage: &Passage) -> bool {
    passage.kind.is_running() || matches!(passage.kind, Kind::Title | Kind::Heading | Kind::Format)
}

/// Words in italics are quoted, and names are spelt as they are.
fn is_excused(evidence: &Evidence, passage: &Passage, at: &Range<usize>) -> bool {
    let words = &passage.text()[at.clone()];
    let named = words.split(|c: char| !c.is_alphanumeric()).any(|word| {
        word.chars().count() > 2 && word.starts_with(char::is_uppercase) && evidence.names().has(word) && at.start > 0
    });
    named || passage.emphasised.iter().any(|range| range.start < at.end && at.start < range.end)
}

/// The lines of one language.
struct Slips {
    classes: HashMap<String, HashSet<String>>,
    lines: Vec<Line>,
    /// Which lines have a word, and at which of their places.
    by_word: HashMap<String, Vec<(usize, usize)>>,
}

struct Line {
    code: &'static str,
    tokens: Vec<Token>,
    /// The tokens that are the slip.
    slip: Range<usize>,
    cure: Option<String>,
}

struct Token {
    /// A word that must not stand here, or nothing.
    negated: bool,
    any: Vec<Piece>,
    /// Words that are none of these, though they match.
    but: Vec<Piece>,
}

enum Piece {
    Word(String),
    Class(String),
    Ending(String),
    Built(Built),
}

#[derive(Clone, Copy)]
enum Built {
    /// Any word.
    Any,
    /// A word with a capital.
    Capital,
    /// An infinitive in -er of French: the verb has its other forms.
    Infinitive,
    /// A participle in -é of French.
    Participle,
    /// A noun or adjective of French in the plural, whose singular is a word.
    Plural,
    /// A noun or adjective in the singular, whose plural is a word.
    Single,
    /// A verb of French in -ent.
    ThirdPlural,
    /// The sound of a vowel begins an English word, or that of a consonant.
    Vowel,
    Consonant,
    Begin,
    End,
}

impl Slips {
    fn read(text: &str) -> Slips {
        let mut slips = Slips { classes: HashMap::new(), lines: Vec::new(), by_word: HashMap::new() };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some((name, words)) = line.strip_prefix('@').and_then(|line| line.split_once('=')) {
                let words = words.split_whitespace().map(str::to_owned);
                slips.classes.entry(name.trim().to_owned()).or_default().extend(words);
            } else {
                slips.lines.extend(Line::read(line));
            }
        }
        for (number, line) in slips.lines.iter().enumerate() {
            // The place with the fewest words is looked up.
            let words = |token: &Token| -> Option<Vec<String>> {
                let each = token.any.iter().map(|piece| match piece {
                    Piece::Word(word) => Some(vec![word.clone()]),
                    Piece::Class(name) => slips.classes.get(name).map(|words| words.iter().cloned().collect()),
                    Piece::Ending(_) | Piece::Built(_) => None,
                });
                let all: Option<Vec<Vec<String>>> = each.collect();
                all.map(|all| all.concat()).filter(|_| !token.negated)
            };
            let places = line.tokens.iter().enumerate().filter_map(|(place, token)| Some((place, words(token)?)));
            if let Some((place, words)) = places.min_by_key(|(_, words)| words.len()) {
                for word in words {
                    slips.by_word.entry(word).or_default().push((number, place));
                }
            }
        }
        slips
    }

    /// The slips of a code in a text, each once.
    fn in_text(&self, text: &str, code: &str, dictionary: &Recall) -> Vec<Slip> {
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

impl Line {
    fn read(line: &str) -> Option<Line> {
        let (code, rest) = line.split_once(':')?;
        let code = match code.trim() {
            "confused" => "confused-words",
            "agreement" => "agreement",
            "grammar" => "grammar",
            _ => return None,
        };
        let (pattern, cure) = match rest.split_once("=>") {
            Some((pattern, cure)) => (pattern, Some(cure.trim().to_owned())),
            None => (rest, None),
        };
        let (mut tokens, mut start, mut end) = (Vec::new(), None, None);
        for token in pattern.split_whitespace() {
            let opened = token.strip_prefix('[');
            let closed = opened.unwrap_or(token).strip_suffix(']');
            if opened.is_some() {
                start = Some(tokens.len());
            }
            tokens.push(Token::read(closed.or(opened).unwrap_or(token)));
            if closed.is_some() {
                end = Some(tokens.len());
            }
        }
        Some(Line { code, slip: start?..end?, tokens, cure: cure.filter(|cure| !cure.is_empty()) })
    }
}

impl Token {
    fn read(token: &str) -> Token {
        let (negated, token) = token.strip_prefix('!').map_or((false, token), |token| (true, token));
        let (any, but) = token.split_once('~').unwrap_or((token, ""));
        let pieces = |text: &str| text.split('|').filter(|piece| !piece.is_empty()).map(Piece::read).collect();
        Token { negated, any: pieces(any), but: pieces(but) }
    }
}

impl Piece {
    fn read(piece: &str) -> Piece {
        let built = match piece {
            "<w>" => Built::Any,
            "<W>" => Built::Capital,
            "<inf>" => Built::Infinitive,
            "<pp>" => Built::Participle,
            "<plural>" => Built::Plural,
            "<single>" => Built::Single,
            "<3p>" => Built::ThirdPlural,
            "<vowel>" => Built::Vowel,
            "<consonant>" => Built::Consonant,
            "^" => Built::Begin,
            "$" => Built::End,
            _ => {
                return match (piece.strip_prefix('@'), piece.strip_prefix('*')) {
                    (Some(class), _) => Piece::Class(class.to_owned()),
                    (_, Some(ending)) => Piece::Ending(ending.to_owned()),
                    _ => Piece::Word(plain(piece)),
                };
            }
        };
        Piece::Built(built)
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
                let begin = matches!(token.any[..], [Piece::Built(Built::Begin)]);
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
            let ends = token.any.iter().any(|piece| matches!(piece, Piece::Built(Built::End)));
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
        let knows = |word: &str| self.dictionary.knows(word);
        let small = || written.chars().all(|c| c.is_lowercase() || c == '-');
        match piece {
            Piece::Word(known) => known == word,
            Piece::Class(name) => self.slips.classes.get(name).is_some_and(|words| words.contains(word)),
            Piece::Ending(ending) => word.len() > ending.len() + 1 && word.ends_with(ending.as_str()) && small(),
            Piece::Built(built) => match built {
                Built::Any => true,
                Built::Capital => written.starts_with(char::is_uppercase),
                Built::Infinitive => {
                    small()
                        && word.strip_suffix("er").is_some_and(|stem| {
                            stem.len() > 2 && knows(word) && knows(&format!("{stem}ez")) && knows(&format!("{stem}é"))
                        })
                }
                Built::Participle => {
                    small()
                        && word.strip_suffix('é').is_some_and(|stem| {
                            stem.len() > 2 && knows(&format!("{stem}er")) && knows(&format!("{stem}ez"))
                        })
                }
                Built::Plural => {
                    small() && word.len() > 3 && word.strip_suffix(['s', 'x']).is_some_and(knows) && knows(word)
                }
                Built::Single => {
                    small()
                        && word.len() > 3
                        && !word.ends_with(['s', 'x', 'z'])
                        && knows(word)
                        && knows(&format!("{word}s"))
                }
                Built::ThirdPlural => {
                    small()
                        && word.strip_suffix("ent").is_some_and(|stem| {
                            stem.len() > 2 && knows(word) && knows(&format!("{stem}er")) && knows(&format!("{stem}ez"))
                        })
                }
                Built::Vowel => small() && sounds_as_a_vowel(word) == Some(true),
                Built::Consonant => small() && sounds_as_a_vowel(word) == Some(false),
                Built::Begin | Built::End => false,
            },
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

impl Token {
    fn is_mark(&self) -> bool {
        matches!(self.any[..], [Piece::Built(Built::Begin | Built::End)])
    }
}

/// Words with their hyphens; `l’` is one, and so is “it’s”.
fn words(text: &str) -> Vec<Range<usize>> {
    let spared = spared(text);
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|&(_, c)| c);
        let inside = start.is_some() && next.is_some_and(char::is_alphabetic);
        if c.is_alphanumeric() || inside && matches!(c, '-' | '·') {
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

/// In small letters, with one kind of apostrophe.
fn plain(word: &str) -> String {
    word.to_lowercase().replace('\'', "’")
}

/// Whether “an” stands before an English word; `None` where speakers differ.
fn sounds_as_a_vowel(word: &str) -> Option<bool> {
    const SOUNDS_OF_YOU: [&str; 22] = [
        "uni", "use", "usu", "usa", "usi", "uto", "ubi", "uk", "ur", "eu", "ewe", "one", "once", "ufo", "uter", "ute",
        "uv", "un-", "ouija", "unanim", "ug", "us",
    ];
    const SILENT: [&str; 5] = ["hour", "honest", "honour", "honor", "heir"];
    let first = word.chars().next().filter(|_| word.chars().count() > 2)?;
    if SILENT.iter().any(|start| word.starts_with(start)) {
        return Some(true);
    }
    if first == 'h' || first == 'y' || word.starts_with("herb") || word.starts_with("uni") && word.starts_with("unin") {
        return (first != 'h' || !word.starts_with("hist"))
            .then_some(false)
            .filter(|_| !word.starts_with("herb") && !word.starts_with("un"));
    }
    if SOUNDS_OF_YOU.iter().any(|start| word.starts_with(start)) {
        // “Unimportant”, “urgent”, “us”, “onerous”: not all of them; those that differ are left.
        let differs = ["unim", "unin", "unid", "urg", "urb", "urn", "oner", "ugl", "usher", "utter", "us-"];
        return (!differs.iter().any(|start| word.starts_with(start))).then_some(false);
    }
    Some("aeio".contains(first) || first == 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(slips: &Slips, text: &str) -> Vec<(String, Option<String>)> {
        let dictionary = Recall::new(if std::ptr::eq(slips, &*ENGLISH) { english } else { french });
        let codes = ["confused-words", "agreement", "grammar"];
        let all = codes.iter().flat_map(|code| slips.in_text(text, code, &dictionary));
        all.map(|slip| (text[slip.at].to_owned(), slip.mend)).collect()
    }

    #[test]
    fn every_line_is_read_and_has_a_word_to_be_found_by() {
        for (slips, text) in [
            (&*FRENCH, include_str!("../../../assets/languages/fr/slips.txt")),
            (&*ENGLISH, include_str!("../../../assets/languages/en/slips.txt")),
        ] {
            let lines: Vec<&str> =
                text.lines().map(str::trim).filter(|line| line.contains(':') && !line.starts_with('#')).collect();
            assert_eq!(slips.lines.len(), lines.len());
            let found: HashSet<usize> = slips.by_word.values().flatten().map(|&(line, _)| line).collect();
            for (number, line) in lines.iter().enumerate() {
                assert!(found.contains(&number), "{line}");
            }
            for piece in
                slips.lines.iter().flat_map(|line| &line.tokens).flat_map(|token| token.any.iter().chain(&token.but))
            {
                if let Piece::Class(name) = piece {
                    assert!(slips.classes.contains_key(name), "@{name}");
                }
            }
        }
    }

    #[test]
    fn lines_have_words_classes_endings_and_cures() {
        let slips = Slips::read(
            "# A comment\n@modal = should could\nconfused: @modal [of] !course => have\ngrammar: ^ [its] a|an => it’s\n\
             grammar: pour|sans [<pp>~passé] => {1:é>er}\nagreement: deux [<single>] $ => {1}s\n",
        );
        let one = |text: &str| found(&slips, text);
        let told = |text: &str, words: &str, cure: &str| {
            assert_eq!(one(text), [(words.to_owned(), Some(cure.to_owned()))], "{text}");
        };
        told("We could of gone", "of", "have");
        told("We could of", "of", "have");
        told("Its a start", "Its", "It’s");
        told("pour participé au jeu", "participé", "participer");
        told("pendant deux journée", "journée", "journées");
        told("pendant deux journée.", "journée", "journées");
        for text in [
            "could, of course",
            "could of course",
            "of its a kind",
            "sans passé",
            "deux journées",
            "deux journée pleine",
        ] {
            assert_eq!(one(text), [], "{text}");
        }
    }
}
