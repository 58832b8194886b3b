//! The mistakes found so far, and the wording of those that any table may hold.

use super::composed::composed;
use super::entities::{entity, entity_saying};
use super::limits::{LONGEST_LINE, MOST_BLOCKS};
use super::located::{Line, Located};
use super::markup::{Takes, as_typed};
use super::tolerant::{Field, Shape, Table};
use super::tongues::Tongues;
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::language::folding::fold;
use crate::language::lists::Pairs;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Most of a wrong value that a message repeats, in characters.
const LONGEST_QUOTE: usize = 40;

/// Most names that a help lists.
const LONGEST_LIST: usize = 12;

/// Collects the mistakes of one file.
pub(super) struct Faults<'s> {
    pub source: &'s str,
    pub found: Vec<Diagnostic>,
    /// Start of a table and the key that an unknown one in it was meant for: it is not missing besides.
    meant: HashSet<(usize, String)>,
    /// Words that may still be compared: a file with thousands of mistakes need not be advised on each.
    comparisons: usize,
    /// Paragraphs that the texts of the file may still have.
    pub blocks: usize,
    /// BCP 47 tag of the texts that are being read.
    pub language: String,
    /// Which texts were chosen from several languages.
    pub tongues: Tongues,
}

impl<'s> Faults<'s> {
    pub(super) fn new(source: &'s str) -> Faults<'s> {
        Faults {
            source,
            found: Vec::new(),
            meant: HashSet::new(),
            comparisons: 1_000_000,
            blocks: MOST_BLOCKS,
            language: "fr".to_owned(),
            tongues: Tongues::default(),
        }
    }

    /// BCP 47 tag of the text that stands at a place.
    pub(super) fn language_at(&self, place: &Span) -> &str {
        self.tongues.chosen(place).unwrap_or(&self.language)
    }

    pub(super) fn report(&mut self, fault: Diagnostic) {
        self.found.push(fault);
    }

    /// What stands at a place of the file, on one line and cut short.
    pub(super) fn written(&self, span: &Span) -> String {
        quoted(self.source.get(span.clone()).unwrap_or_default())
    }

    /// The value of a key, or `None` with a fault when it has another shape.
    pub(super) fn take<T: Shape>(&mut self, field: Option<Field<T>>) -> Option<Located<T>> {
        let Field { span, value } = field?;
        if value.is_none() {
            let written = self.written(&span);
            let key = match (T::WRONG, written.chars().next()) {
                ("wrong-type-text", Some('[')) => "wrong-type-one-text",
                ("wrong-type-text" | "wrong-type-texts", Some('{')) => "wrong-type-languages",
                (shape, _) => shape,
            };
            // A list of what stands here alone.
            let whole = self.source.get(span.clone()).is_some_and(|whole| whole.trim() == written);
            let right = if whole { format!("[{written}]") } else { "[…]".to_owned() };
            let saying = say(key).with("written", written).with("right", right);
            self.report(Diagnostic::error("wrong-type", saying).at(span.clone(), "here"));
        }
        Some(Located::new(value?, span))
    }

    /// The keys of a table, once those it does not know are refused.
    pub(super) fn open<T>(&mut self, field: Option<Field<Table<T>>>) -> Option<Located<T>> {
        let Located { value: table, span } = self.take(field)?;
        Some(Located::new(self.known(table, &span), span))
    }

    /// The same for a table already in hand.
    pub(super) fn known<T>(&mut self, table: Table<T>, place: &Span) -> T {
        for (key, span) in table.unknown {
            if let Some(meant) = self.unknown_key(&key, span, table.known) {
                self.meant.insert((place.start, meant.to_owned()));
            }
        }
        table.keys
    }

    /// The values of a list, without those of a wrong shape.
    pub(super) fn each<T: Shape>(&mut self, list: Option<Field<Vec<Field<T>>>>) -> Vec<Located<T>> {
        let Some(list) = self.take(list) else { return Vec::new() };
        list.value.into_iter().filter_map(|field| self.take(Some(field))).collect()
    }

    /// The tables of a list.
    pub(super) fn tables<T>(&mut self, list: Option<Field<Vec<Field<Table<T>>>>>) -> Vec<Located<T>> {
        let each = self.each(list);
        each.into_iter().map(|Located { value, span }| Located::new(self.known(value, &span), span)).collect()
    }

    /// A line of text; an empty one counts as absent.
    pub(super) fn line(&mut self, field: Option<Field<String>>) -> Option<Line> {
        let Located { value, span } = self.take(field)?;
        let value = self.plain(&value, &span);
        (!value.is_empty()).then(|| Located::new(value, span))
    }

    /// A line that `owner` cannot do without. An empty one stands in for it once the fault is reported.
    pub(super) fn required_line(
        &mut self,
        field: Option<Field<String>>,
        key: &str,
        owner: Saying,
        place: &Span,
    ) -> Line {
        let Some(field) = field else {
            self.missing(key, owner, place);
            return Located::new(String::new(), place.clone());
        };
        let span = field.span.clone();
        match self.take(Some(field)) {
            None => Located::new(String::new(), span),
            Some(text) => {
                let value = self.plain(&text.value, &span);
                if value.is_empty() {
                    self.report(
                        Diagnostic::error("empty-text", say("empty-text").with("key", key).with("owner", owner))
                            .at(span.clone(), "here"),
                    );
                }
                Located::new(value, span)
            }
        }
    }

    /// Notes that a key of a table stands elsewhere, which is told: it is not missing besides.
    pub(super) fn mean(&mut self, table: usize, key: &str) {
        self.meant.insert((table, key.to_owned()));
    }

    /// Whether a key that a table lacks is there under another name, which is a fault told already.
    pub(super) fn is_meant(&self, key: &str, place: &Span) -> bool {
        self.meant.contains(&(place.start, key.to_owned()))
    }

    pub(super) fn missing(&mut self, key: &str, owner: Saying, place: &Span) {
        if self.is_meant(key, place) {
            return;
        }
        self.report(
            Diagnostic::error("missing-key", say("missing-key").with("key", key).with("owner", owner))
                .at(place.clone(), "here"),
        );
    }

    pub(super) fn flag(&mut self, field: Option<Field<bool>>) -> bool {
        self.take(field).is_some_and(|flag| flag.value)
    }

    /// Two keys that say the same thing twice.
    pub(super) fn conflict(&mut self, one: (&str, &Span), other: (&str, &Span)) {
        let saying = say("conflicting-keys").with("one", one.0).with("other", other.0);
        self.report(
            Diagnostic::error("conflicting-keys", saying).at(other.1.clone(), "other").at(one.1.clone(), "one"),
        );
    }

    /// A text on one line, without the characters that nobody sees. One that is far too long for a line is reported, and its start
    /// stands for it.
    pub(super) fn plain(&mut self, text: &str, span: &Span) -> String {
        self.one_line(text, span, Takes::Words)
    }

    /// The same, of a text that may take more than words.
    pub(super) fn one_line(&mut self, text: &str, span: &Span, takes: Takes) -> String {
        let text = match text.char_indices().nth(LONGEST_LINE) {
            Some((end, _)) => {
                self.report(
                    Diagnostic::error(
                        "too-long",
                        say("too-long-line").with("count", text.chars().count()).with("most", LONGEST_LINE),
                    )
                    .at(span.clone(), "here"),
                );
                &text[..end]
            }
            None => text,
        };
        let visible = self.visible(text, span);
        let visible = self.without_entities(visible, span);
        if let Some(message) = as_typed(&visible, takes) {
            self.report(Diagnostic::warning("unsupported-markup", say(message)).at(span.clone(), "here"));
        }
        visible
            .split([' ', '\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The text with the characters that the references of web pages stand for, which are told.
    fn without_entities(&mut self, text: String, span: &Span) -> String {
        let mut rest = text.as_str();
        let mut meant = String::new();
        while let Some(at) = rest.find('&') {
            let end = rest[at..].find(';').map_or(at, |end| at + end + 1);
            let written = &rest[at..end.max(at + 1)];
            meant.push_str(&rest[..at]);
            match entity(written) {
                Some(sign) => {
                    self.report(
                        Diagnostic::warning("unsupported-markup", entity_saying(written, &sign))
                            .at(span.clone(), "here"),
                    );
                    meant.push_str(&sign);
                }
                None => meant.push_str(written),
            }
            rest = &rest[at + written.len()..];
        }
        if meant.is_empty() { text } else { meant + rest }
    }

    /// The text without control characters and marks of direction, which would be printed as boxes or turn the words round.
    pub(super) fn visible(&mut self, text: &str, span: &Span) -> String {
        // A backslash may still have written a letter and its accent apart.
        let text = &*composed(text);
        let Some(first) = text.chars().find(|&c| is_invisible(c)) else { return text.to_owned() };
        self.report(
            Diagnostic::warning(
                "invisible-character",
                say("invisible-character").with("code", format!("U+{:04X}", u32::from(first))),
            )
            .at(span.clone(), "here"),
        );
        text.chars().filter(|&c| !is_invisible(c)).collect()
    }

    /// The closest of some words, when one is close enough to have been meant: a letter in four may differ.
    pub(super) fn nearest<'k>(&mut self, word: &str, among: impl Iterator<Item = &'k str>) -> Option<&'k str> {
        let mut near = None;
        let length = word.chars().count();
        // Longer than any key or name: nothing is near, and the distance would take long to compute.
        let words = among.take(if length > LONGEST_QUOTE { 0 } else { self.comparisons });
        for other in words {
            self.comparisons -= 1;
            let distance = strsim::damerau_levenshtein(word, other);
            if distance <= (length / 4).max(1) && distance < length && near.is_none_or(|(best, _)| distance < best) {
                near = Some((distance, other));
            }
        }
        near.map(|(_, other)| other)
    }

    /// The key that an author most likely meant: a word for it in some language first, then what looks like it.
    fn nearest_key<'k>(&mut self, key: &str, known: &[&'k str]) -> Option<&'k str> {
        let meant = key_meant(key, known).and_then(|meant| known.iter().find(|&&k| k == meant).copied());
        meant.or_else(|| self.nearest(&written_as_a_key(key), known.iter().copied()))
    }

    fn unknown_key<'k>(&mut self, key: &str, span: Span, known: &[&'k str]) -> Option<&'k str> {
        let shown = quoted(key);
        let near = self.nearest_key(key, known);
        let saying = match near {
            Some(near) => say("unknown-key-near").with("near", near),
            None => say("unknown-key").with("known", known.join(", ")),
        };
        self.report(Diagnostic::error("unknown-key", saying.with("key", shown)).at(span, "here"));
        near
    }
}

fn is_invisible(c: char) -> bool {
    // Word processors write line breaks as vertical tabs and separators of lines.
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A value as written, on one line and cut short.
pub(super) fn quoted(text: &str) -> String {
    let mut short = String::new();
    for (n, c) in text.trim().chars().filter(|&c| c == '\n' || !is_invisible(c)).enumerate() {
        if n == LONGEST_QUOTE {
            short.push('…');
            break;
        }
        short.push(if c.is_whitespace() && c != '\u{A0}' && c != '\u{202F}' { ' ' } else { c });
    }
    short
}

/// A word as keys are written: small letters, hyphens.
fn written_as_a_key(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

/// Words that authors try, and the keys that they mean.
static OTHER_WORDS: Pairs = Pairs::new("keys", "keys");

/// The same without accents, each word with all that it means; and the keys themselves, for those in capitals or with an accent.
fn meanings() -> &'static HashMap<String, Vec<&'static str>> {
    static MEANINGS: OnceLock<HashMap<String, Vec<&'static str>>> = OnceLock::new();
    MEANINGS.get_or_init(|| {
        let mut meanings: HashMap<String, Vec<&str>> = HashMap::new();
        for (said, key) in OTHER_WORDS.iter() {
            meanings.entry(fold(said)).or_default().push(key);
        }
        for (_, key) in OTHER_WORDS.iter() {
            meanings.entry(key.to_owned()).or_default().push(key);
        }
        meanings
    })
}

/// The key among `known` that a word of some language means; any key where none are given.
pub(crate) fn key_meant(word: &str, known: &[&str]) -> Option<&'static str> {
    let meant = meanings().get(&fold(&written_as_a_key(word)))?;
    meant.iter().copied().find(|key| known.is_empty() || known.contains(key))
}

/// Whether a word is a key somewhere, or a word for one.
pub(super) fn is_known_key(word: &str) -> bool {
    key_meant(word, &[]).is_some()
}

/// The tables that a line may name.
pub(super) const TABLES: [&str; 17] = [
    "event",
    "presentation",
    "plenaries",
    "practical",
    "foreword",
    "pages",
    "adverts",
    "plan",
    "quotes",
    "figures",
    "breaks",
    "parcours",
    "speakers",
    "partners",
    "brand",
    "allow",
    "print",
];

/// Some words said one after the other, the first ones only when there are many.
pub(super) fn listed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words: Vec<&str> = words.take(LONGEST_LIST + 1).collect();
    if words.len() > LONGEST_LIST {
        words[LONGEST_LIST] = "…";
    }
    words.join(", ")
}
