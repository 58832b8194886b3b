//! How the lines of `slips.txt` are read.

use super::forms::Form;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The lines of one language.
pub(super) struct Slips {
    pub(super) classes: HashMap<String, HashSet<String>>,
    pub(super) lines: Vec<Line>,
    /// Which lines have a word, and at which of their places.
    pub(super) by_word: HashMap<String, Vec<(usize, usize)>>,
}

pub(super) struct Line {
    pub(super) code: &'static str,
    pub(super) tokens: Vec<Token>,
    /// The tokens that are the slip.
    pub(super) slip: Range<usize>,
    pub(super) cure: Option<String>,
}

pub(super) struct Token {
    /// A word that must not stand here, or nothing.
    pub(super) negated: bool,
    pub(super) any: Vec<Piece>,
    /// Words that are none of these, though they match.
    pub(super) but: Vec<Piece>,
}

pub(super) enum Piece {
    Word(String),
    Class(String),
    Ending(String),
    Form(Form),
    /// The beginning of a sentence, and its end or a sign: they take no word.
    Begin,
    End,
}

impl Slips {
    pub(super) fn read(text: &str) -> Slips {
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
                    Piece::Ending(_) | Piece::Form(_) | Piece::Begin | Piece::End => None,
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
        if let Some(form) = Form::named(piece) {
            return Piece::Form(form);
        }
        match (piece, piece.strip_prefix('@'), piece.strip_prefix('*')) {
            ("^", ..) => Piece::Begin,
            ("$", ..) => Piece::End,
            (_, Some(class), _) => Piece::Class(class.to_owned()),
            (_, _, Some(ending)) => Piece::Ending(ending.to_owned()),
            _ => Piece::Word(plain(piece)),
        }
    }
}

impl Token {
    pub(super) fn is_mark(&self) -> bool {
        matches!(self.any[..], [Piece::Begin | Piece::End])
    }
}

/// In small letters, with one kind of apostrophe.
pub(super) fn plain(word: &str) -> String {
    word.to_lowercase().replace('\'', "’")
}
