//! Which signs of a text are marks, and which are characters like any other.
//!
//! Markdown (CommonMark 0.31) is read as programmers write it; an author means a character more often than they do: the star of
//! `étudiant*es`, the underscores of an address, the bullet that a word processor left. What is a character is hidden from the reader of
//! Markdown, byte for byte so that places stay true, and given back in what it reads.

use super::enumeration::{Item, Lists};
use crate::language::address::is_address;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

// Control characters that stand for what is hidden: the reader takes them for letters, and no author sees them in a text.
const STAR: u8 = 1;
const UNDERSCORE: u8 = 2;
const BRACKET: u8 = 3;
const BACKQUOTE: u8 = 5;
const BACKSLASH: u8 = 6;
/// Stands for nothing: it fills the place of a sign that was longer.
const FILLER: u8 = 4;
const STOP: u8 = 7;
const CLOSING: u8 = 14;
/// What parts the cells of a row.
const CELL: u8 = 15;
const PLUS: u8 = 16;
/// All of them.
const HIDDEN: [u8; 10] = [STAR, UNDERSCORE, BRACKET, FILLER, BACKQUOTE, BACKSLASH, STOP, CLOSING, CELL, PLUS];

/// A text whose characters are told from its marks.
pub(crate) struct Marked {
    shown: String,
    /// Rows of cells side by side, with tabs or bars between them.
    pub tables: Vec<Range<usize>>,
    /// The items of lists, by where they begin.
    items: BTreeMap<usize, Item>,
    /// Line ends that break a line of the page, too.
    breaks: BTreeSet<usize>,
    /// Line ends after which the text has left the list before it.
    exits: BTreeSet<usize>,
}

impl Marked {
    /// Reads a text whose lines are not indented as a whole.
    pub(crate) fn new(text: &str) -> Marked {
        let mut hiding = Hiding::new(text);
        hiding.controls();
        let tables = hiding.blocks();
        let Hiding { bytes, items, breaks, exits, .. } = hiding;
        // Every byte written is ASCII and takes whole characters away.
        let shown = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
        Marked { shown, tables, items, breaks, exits }
    }

    /// Reads a text of one line, in which nothing makes a list or a heading.
    pub(crate) fn line(text: &str) -> Marked {
        let mut hiding = Hiding::new(text);
        hiding.controls();
        let line = 0..text.len();
        hiding.tokens(&line);
        hiding.runs(&line);
        let shown = String::from_utf8(hiding.bytes).unwrap_or_else(|_| text.to_owned());
        let shown = format!("{}{shown}", char::from(FILLER));
        Marked { shown, tables: Vec::new(), items: BTreeMap::new(), breaks: BTreeSet::new(), exits: BTreeSet::new() }
    }

    /// The item of a list that begins at a place.
    pub(crate) fn item(&self, at: usize) -> Option<&Item> {
        self.items.get(&at)
    }

    /// Whether the text has left the list after a line end.
    pub(crate) fn leaves_list(&self, line_end: &Range<usize>) -> bool {
        self.exits.range(line_end.clone()).next().is_some()
    }

    /// A stretch of the text of one line as its author typed it.
    pub(crate) fn typed<'t>(&self, text: &'t str, range: Range<usize>) -> &'t str {
        let ahead = self.shown.len() - text.len();
        text.get(range.start.saturating_sub(ahead)..range.end.saturating_sub(ahead)).unwrap_or_default()
    }

    /// What the text says, as a reader of Markdown understands it: each event and the bytes of the text it stands for.
    pub(crate) fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        Parser::new_ext(&self.shown, Options::empty()).into_offset_iter().map(|(event, range)| {
            let filled = self.shown[range.clone()].bytes().take_while(|&byte| byte == FILLER).count();
            let range = range.start + filled..range.end;
            let event = match event {
                Event::Text(text) => Event::Text(given_back(text)),
                Event::Code(text) => Event::Code(given_back(text)),
                Event::Html(text) => Event::Html(given_back(text)),
                Event::InlineHtml(text) => Event::InlineHtml(given_back(text)),
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    Event::Start(Tag::Link { link_type, dest_url: given_back(dest_url), title, id })
                }
                Event::SoftBreak if self.breaks.range(range.clone()).next().is_some() => Event::HardBreak,
                other => other,
            };
            (event, range)
        })
    }
}

/// A text with what was hidden in it.
fn given_back(text: CowStr<'_>) -> CowStr<'_> {
    if !text.bytes().any(|byte| HIDDEN.contains(&byte)) {
        return text;
    }
    let whole = text.chars().filter(|&c| c != char::from(FILLER)).map(|c| match u8::try_from(c) {
        Ok(STAR) => '*',
        Ok(UNDERSCORE) => '_',
        Ok(BRACKET) => '[',
        Ok(BACKQUOTE) => '`',
        Ok(BACKSLASH) => '\\',
        Ok(STOP) => '.',
        Ok(CLOSING) => ')',
        Ok(PLUS) => '+',
        // As wide as an em, so that cells are told from words.
        Ok(CELL) => '\u{2003}',
        _ => c,
    });
    whole.collect::<String>().into()
}

struct Hiding<'t> {
    text: &'t str,
    bytes: Vec<u8>,
    lists: Lists,
    items: BTreeMap<usize, Item>,
    breaks: BTreeSet<usize>,
    exits: BTreeSet<usize>,
}

impl<'t> Hiding<'t> {
    fn new(text: &'t str) -> Hiding<'t> {
        Hiding {
            text,
            bytes: text.as_bytes().to_vec(),
            lists: Lists::default(),
            items: BTreeMap::new(),
            breaks: BTreeSet::new(),
            exits: BTreeSet::new(),
        }
    }

    fn fill(&mut self, range: Range<usize>) {
        self.bytes[range].fill(FILLER);
    }

    /// Controls say nothing, but for the line breaks that word processors write with them: a new line in the same paragraph, and a new
    /// paragraph (U+2029).
    fn controls(&mut self) {
        for (at, c) in self.text.char_indices() {
            let end = at + c.len_utf8();
            if matches!(c, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                self.fill(at..end);
                self.bytes[end - 1] = b'\n';
                if c == '\u{2029}' {
                    self.bytes[end - 2] = b'\n';
                }
                self.breaks.insert(end - 1);
            } else if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
                self.fill(at..end);
            }
        }
    }

    /// Lines, outside blocks of code; gives the tables among them.
    fn blocks(&mut self) -> Vec<Range<usize>> {
        let mut tables = Vec::new();
        let mut block: Vec<Range<usize>> = Vec::new();
        let mut fence: Option<u8> = None;
        let ends: Vec<usize> = (0..self.bytes.len()).filter(|&at| self.bytes[at] == b'\n').collect();
        let mut start = 0;
        for end in ends.into_iter().chain([self.bytes.len()]) {
            // A break of several bytes ends the line where its character begins.
            let line = start..self.text.floor_char_boundary(end);
            start = end + 1;
            // Between the two line ends that one character has become, there is nothing.
            let content = self.text.get(line.clone()).unwrap_or_default().trim_matches([' ', '\t', '\r', '\u{a0}']);
            let fenced = content.as_bytes().first().copied().filter(|sign| {
                matches!(sign, b'`' | b'~') && content.bytes().take_while(|byte| byte == sign).count() > 2
            });
            if fenced.is_some() && (fence.is_none() || fence == fenced) {
                fence = if fence.is_some() { None } else { fenced };
            } else if fence.is_none() && !content.is_empty() {
                block.push(line);
                continue;
            }
            tables.extend(self.block(std::mem::take(&mut block)));
        }
        tables.extend(self.block(block));
        tables
    }

    /// Lines that follow each other; gives the table that they make.
    fn block(&mut self, lines: Vec<Range<usize>>) -> Option<Range<usize>> {
        let (first, last) = (lines.first()?.clone(), lines.last()?.clone());
        if self.is_program(&lines) {
            return None;
        }
        let note = self.footnote(&lines);
        let open = self.lists.is_open();
        let mut items = self.lists.block(self.text, &lines);
        if let Some(note) = note {
            let text = &self.text[lines[note].clone()];
            self.bytes[lines[note].end - text.trim_start().len()] = STAR;
            items[note] = None;
        }
        let table = self.table(&lines, &items);
        // The item that a line without a sign goes on with.
        let mut before: Option<usize> = None;
        for (n, (line, item)) in lines.iter().zip(&items).enumerate() {
            match item {
                Some(item) => {
                    before = Some(n);
                    self.itemise(line, item);
                    continue;
                }
                None => self.no_item(line),
            }
            let text = &self.text[line.clone()];
            let goes_on = before.and_then(|at| items[at].as_ref());
            match goes_on {
                Some(item) if n > 0 && !text.starts_with([' ', '\t']) => {
                    if self.lists.leaves(item, &self.text[lines[n - 1].clone()], text) {
                        self.exits.insert(self.line_end(line));
                        before = None;
                    }
                }
                Some(_) => {}
                None => self.unindent(line, open && before.is_none() && items.iter().all(Option::is_none)),
            }
        }
        self.tight_items(&lines);
        for line in &lines {
            self.definition(line);
            self.tokens(line);
            self.runs(line);
        }
        if table {
            self.rows(&lines, &items);
        }
        table.then_some(first.start..last.end)
    }

    /// `-Visite`, `–Goûter`: without a space these are no items for Markdown, and no words that follow each other either.
    fn tight_items(&mut self, lines: &[Range<usize>]) {
        let is_tight = |line: &Range<usize>| {
            let mut signs = self.text[line.clone()].trim_start().chars();
            matches!(signs.next(), Some('-' | '–' | '—')) && signs.next().is_some_and(char::is_alphabetic)
        };
        let tight: Vec<&Range<usize>> = lines.iter().filter(|line| is_tight(line)).collect();
        if tight.len() > 1 {
            let ends: Vec<usize> =
                tight.iter().filter(|line| line.start > lines[0].start).map(|line| self.line_end(line)).collect();
            self.breaks.extend(ends);
        }
    }

    /// Whether lines are indented as programs are, and most of them look like one. Markdown reads them as code.
    fn is_program(&self, lines: &[Range<usize>]) -> bool {
        const SIGNS: [&str; 12] = ["::", "->", "=>", "==", "()", " = ", "</", "/>", "&&", "||", "#!", " --"];
        let indented = |text: &str| text.starts_with("    ") || text.starts_with('\t');
        let program = |text: &str| {
            let text = text.trim();
            text.ends_with([';', '{', '}']) && text.contains(['=', '(', '{', '}', '<'])
                || text.starts_with("$ ")
                || SIGNS.iter().any(|sign| text.contains(sign))
        };
        let texts = || lines.iter().map(|line| &self.text[line.clone()]);
        !self.lists.is_open() && texts().all(indented) && texts().filter(|text| program(text)).count() * 2 > lines.len()
    }

    /// The byte that ends the line before a line.
    fn line_end(&self, line: &Range<usize>) -> usize {
        self.bytes[..line.start].iter().rposition(|&byte| byte == b'\n').unwrap_or_default()
    }

    /// Whether lines are rows of cells: two of them at least, with tabs or bars between their cells.
    fn table(&self, lines: &[Range<usize>], items: &[Option<Item>]) -> bool {
        let cells = |line: &Range<usize>| {
            let text = self.text[line.clone()].trim();
            let tabs = text.split('\t').filter(|cell| !cell.trim().is_empty()).count();
            let bars = if text.starts_with('|') { text.matches('|').count() } else { 0 };
            tabs.max(bars)
        };
        lines.iter().zip(items).filter(|(line, item)| item.is_none() && cells(line) > 1).count() > 1
    }

    /// Each row keeps its line, and each cell its place beside the others.
    fn rows(&mut self, lines: &[Range<usize>], items: &[Option<Item>]) {
        for (n, (line, item)) in lines.iter().zip(items).enumerate() {
            if item.is_some() {
                continue;
            }
            let text = &self.text[line.clone()];
            let bars = text.trim_start().starts_with('|');
            // `|---|---|` is drawn under heads, not read.
            if bars && text.chars().all(|c| "|:-".contains(c) || c.is_whitespace()) {
                let from = if n > 0 { self.line_end(line) } else { line.start };
                self.fill(from..line.end);
                continue;
            }
            if n > 0 {
                self.breaks.insert(self.line_end(line));
            }
            let bounds = text.len() - text.trim_start_matches(['|', ' ', '\t']).len()
                ..text.trim_end_matches(['|', ' ', '\t', '\r']).len();
            for (at, c) in text.char_indices().filter(|(_, c)| *c == '\t' || bars && *c == '|') {
                let _ = c;
                self.bytes[line.start + at] = if bounds.contains(&at) { CELL } else { FILLER };
            }
            self.fill(line.start..line.start + bounds.start);
            self.fill(line.start + bounds.end..line.end);
        }
    }

    /// The sign of a list, whatever it is, becomes the one that Markdown knows. Another list than the one before begins with another.
    fn itemise(&mut self, line: &Range<usize>, item: &Item) {
        let place = item.place.clone();
        self.fill(line.start..place.end);
        self.bytes[line.start] = if item.list.is_multiple_of(2) { b'+' } else { b'-' };
        self.bytes[line.start + 1] = b' ';
        self.items.insert(line.start, item.clone());
    }

    /// A number that begins a line and counts nothing is no sign of a list: “2025. Une année”.
    fn no_item(&mut self, line: &Range<usize>) {
        let content = self.text[line.clone()].trim_start_matches([' ', '\t']);
        if content.starts_with('+') {
            self.bytes[line.end - content.len()] = PLUS;
        }
        let rest = content.trim_start_matches(|c: char| c.is_ascii_digit());
        let at = line.end - rest.len();
        match rest.bytes().next().filter(|_| rest.len() < content.len()) {
            Some(b'.') => self.bytes[at] = STOP,
            Some(b')') => self.bytes[at] = CLOSING,
            _ => {}
        }
    }

    /// A paragraph that is indented, as typewriters do, is no code; after an item it goes on with it.
    fn unindent(&mut self, line: &Range<usize>, in_list: bool) {
        let text = &self.text[line.clone()];
        let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
        if indent > 3 || text[..indent].contains('\t') || in_list && indent > 0 {
            self.fill(line.start..line.start + indent);
            if in_list && indent > 1 {
                self.bytes[line.start..line.start + 2].fill(b' ');
            }
        }
    }

    /// `[mot]: suite` is no address for a link, unless a link asks for it.
    fn definition(&mut self, line: &Range<usize>) {
        let content = self.text[line.clone()].trim_start();
        let start = line.end - content.len();
        let Some((label, target)) = content.strip_prefix('[').and_then(|rest| rest.split_once("]:")) else { return };
        let asked = self.text.matches(&format!("[{label}]")).count() > 1;
        let leads = super::address::absolute(target.trim()).is_ok();
        if !(asked && leads) {
            self.bytes[start] = BRACKET;
        }
    }

    /// Addresses, paths and names of files: whole words in which nothing is a mark.
    fn tokens(&mut self, line: &Range<usize>) {
        let text = &self.text[line.clone()];
        let words = text.split(|c: char| c.is_whitespace() || "«»“”\"<>".contains(c));
        // Where a link leads is read as it is.
        let led = |word: &str| self.text[..word.as_ptr() as usize - self.text.as_ptr() as usize].ends_with('<');
        let words: Vec<&str> = words.filter(|word| !led(word)).filter_map(|word| word.split("](").next()).collect();
        for word in words {
            let word =
                word.trim_start_matches(|c| "([{‘’'".contains(c)).trim_end_matches(|c| ")]}’'.,;:!?…".contains(c));
            let bare = word.trim_matches(['*', '_']);
            if bare.is_empty() || !word.contains(['*', '_', '\\']) {
                continue;
            }
            let ends = |part: &str| part.len() - part.trim_end_matches(['*', '_']).len();
            let starts = word.len() - word.trim_start_matches(['*', '_']).len();
            let opaque = is_address(bare) || is_path(bare);
            // Marks around the whole word are marks; else its own signs are part of it.
            let around = starts > 0 && starts == ends(word);
            let inside = if around { bare } else { word };
            if opaque {
                let start = inside.as_ptr() as usize - self.text.as_ptr() as usize;
                self.hide(start..start + inside.len());
            }
        }
    }

    fn hide(&mut self, range: Range<usize>) {
        for byte in &mut self.bytes[range] {
            *byte = match *byte {
                b'*' => STAR,
                b'_' => UNDERSCORE,
                b'\\' => BACKSLASH,
                other => other,
            };
        }
    }

    /// Stars, underscores and backquotes inside a word, between figures or standing alone.
    fn runs(&mut self, line: &Range<usize>) {
        let text = &self.text[line.clone()];
        if text.chars().all(|c| c.is_whitespace() || "*_-".contains(c)) {
            return;
        }
        let content = line.end - text.trim_start().len();
        // Where a link leads is read as it is.
        let targets = text.match_indices("](").chain(text.match_indices("<http")).filter_map(|(at, opening)| {
            let closing = if opening == "](" { ')' } else { '>' };
            text[at..].find(closing).map(|length| line.start + at..line.start + at + length)
        });
        let targets: Vec<Range<usize>> = targets.collect();
        let mut at = line.start;
        while at < line.end {
            if let Some(target) = targets.iter().find(|target| target.start < at && at < target.end) {
                at = target.end;
                continue;
            }
            let sign = self.bytes[at];
            if !matches!(sign, b'*' | b'_' | b'`') {
                at += 1;
                continue;
            }
            let end = (at..line.end).find(|&place| self.bytes[place] != sign).unwrap_or(line.end);
            let before = self.text[line.start..at].chars().next_back();
            let after = self.text[end..line.end].chars().next();
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let inside = letter(before) && letter(after);
            let opens = before.is_none_or(|c| c.is_whitespace() || "([{«“‘/".contains(c));
            let closes = after.is_none_or(|c| c.is_whitespace() || ")]}»”’/.,;:!?…".contains(c));
            let bullet = at == content && end == at + 1 && sign == b'*';
            let hidden = match sign {
                b'`' => inside && end == at + 1,
                _ => inside || opens && closes && !bullet,
            };
            if hidden {
                let stand_in = match sign {
                    b'*' => STAR,
                    b'_' => UNDERSCORE,
                    _ => BACKQUOTE,
                };
                self.bytes[at..end].fill(stand_in);
            }
            at = end;
        }
    }

    /// A single line that begins with a star explains the star that another word bears: `places limitées*`, then `* sur inscription`.
    /// Gives its place among the lines.
    fn footnote(&self, lines: &[Range<usize>]) -> Option<usize> {
        let starred = |line: &Range<usize>| self.text[line.clone()].trim_start().starts_with("* ");
        let mut notes = (0..lines.len()).filter(|&n| starred(&lines[n]));
        let (Some(place), None) = (notes.next(), notes.next()) else { return None };
        let note = &lines[place];
        let borne = |before: &str| {
            let mut open = 0;
            let signs: Vec<char> = before.chars().collect();
            signs.iter().enumerate().any(|(n, &c)| {
                let left = n.checked_sub(1).map(|n| signs[n]);
                let right = signs.get(n + 1);
                let ends = left.is_some_and(|c| !c.is_whitespace() && c != '*')
                    && right.is_none_or(|&c| c.is_whitespace() || ".,;:!?)»".contains(c));
                let begins =
                    right.is_some_and(|&c| !c.is_whitespace() && c != '*') && !left.is_some_and(char::is_alphanumeric);
                match (c == '*', ends, begins) {
                    (true, true, _) if open == 0 => return true,
                    (true, true, _) => open -= 1,
                    (true, _, true) => open += 1,
                    _ => {}
                }
                false
            })
        };
        borne(&self.text[..note.start]).then_some(place)
    }
}

/// `/_/plan`, `__init__.py`, `C:\_nouveau`.
fn is_path(word: &str) -> bool {
    let named = word.rsplit_once('.').is_some_and(|(name, ending)| {
        name.contains('_')
            && !ending.is_empty()
            && ending.len() < 6
            && ending.chars().all(|c| c.is_ascii_alphanumeric())
    });
    named
        || word.contains(":\\")
        || word.starts_with("\\\\")
        || word.starts_with('/')
        || word.contains("/_")
        || word.contains("_/")
        || word.contains("::")
        || word.contains('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text, its marks gone, one block a line.
    fn words(text: &str) -> String {
        let marked = Marked::new(text);
        let mut words = String::new();
        for (event, range) in marked.events() {
            match event {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    words.push_str(&text)
                }
                Event::SoftBreak if marked.leaves_list(&range) => words.push_str("\n\n"),
                Event::SoftBreak => words.push(' '),
                Event::HardBreak => words.push_str(" / "),
                Event::Start(Tag::Item) => {
                    let label = marked.item(range.start).and_then(|item| item.label.clone());
                    words.push_str(&format!("{} ", label.unwrap_or("-".to_owned())));
                }
                Event::End(pulldown_cmark::TagEnd::Item | pulldown_cmark::TagEnd::Paragraph) => words.push('\n'),
                _ => {}
            }
        }
        words.trim().to_owned()
    }

    #[test]
    fn what_stands_in_a_word_is_a_character() {
        for text in [
            "étudiant*es, élu*e*s et jardinier**es",
            "2*3*4, 2**3**4, 5 * 6 * 7",
            "https://example.org/_/plan et https://example.org/_/form",
            "seed__2030__map, __init__.py et _config.yml, _essai.txt",
            "prenom_nom@example.org, _prenom_@example.org",
            "Places limitées (*), sur place (*).",
            "note*, seconde note**, troisième note*",
            "l`eau et d`air",
            "[trop.in] et [Paul]: bonjour",
            r"C:\_nouveau\*.txt",
            "f(*args, **kwargs)",
            "a_b_c d_e_f",
        ] {
            assert_eq!(words(text), text);
        }
        assert_eq!(words("[Paul]: bonjour"), "[Paul]: bonjour");
        assert_eq!(
            words("*Quercus robur*, **https://example.org/a_b_c** et l’*Odyssée*"),
            "Quercus robur, https://example.org/a_b_c et l’Odyssée"
        );
        assert_eq!(words("Voir [le *plan*](https://example.org/_/plan)."), "Voir le plan.");
        assert_eq!(words("Voir <https://example.org/_/plan_b_>."), "Voir https://example.org/_/plan_b_.");
    }

    #[test]
    fn a_star_before_a_line_explains_the_star_of_a_word() {
        assert_eq!(words("La note*.\n\n* note : des gants."), "La note*.\n* note : des gants.");
        assert_eq!(words("La *note*.\n\n* des gants."), "La note.\n- des gants.");
        assert_eq!(words("La note*.\n\n* un\n* deux"), "La note*.\n- un\n- deux");
    }

    #[test]
    fn lists_of_word_processors_are_lists() {
        let pasted =
            "Au programme.\n•\tJeudi : un\n\u{f0b7}\u{a0}Vendredi\n-\tSamedi\n–\u{a0}Dimanche\no\tLundi\n•Mardi";
        let read = words(pasted);
        assert_eq!(read, "Au programme.\n- Jeudi : un\n- Vendredi\n- Samedi\n- Dimanche\n- Lundi\n- Mardi");
        assert_eq!(words("La ville\n– son maire –\nest là."), "La ville – son maire – est là.");
        assert_eq!(words("Au choix :\n– la visite"), "Au choix :\n- la visite");
        assert_eq!(words("o mon pays"), "o mon pays");
        assert_eq!(words("Au choix :\n-Visite\n-Goûter"), "Au choix : / -Visite / -Goûter");
        assert_eq!(words("\tUn alinéa.\n\n    Un autre."), "Un alinéa.\nUn autre.");
    }

    #[test]
    fn what_follows_a_pasted_list_is_no_part_of_it() {
        assert_eq!(words("•\tun\n•\tdeux\nLa suite."), "- un\n- deux\n\nLa suite.");
        assert_eq!(words("- un ;\n- deux.\nLa suite."), "- un ;\n- deux.\n\nLa suite.");
        assert_eq!(words("- un élément\nqui va à la ligne"), "- un élément qui va à la ligne");
        assert_eq!(words("1. un\n\n   et sa suite\n\n2. deux"), "1. un\net sa suite\n\n2. deux");
    }

    #[test]
    fn numbers_that_count_nothing_are_words() {
        for text in ["+ 33 1 23 45 67 89", "2025. Une année", "A. Dupont", "12) euros", "5. mai"] {
            let text = text.replace("12)", "120)");
            assert_eq!(words(&text), text);
        }
        assert_eq!(words("5) cinq"), "5) cinq");
        assert_eq!(words("a)\talpha\nb)\tbêta"), "a) alpha\nb) bêta");
    }

    #[test]
    fn rows_keep_their_lines() {
        assert_eq!(words("9h\tAccueil\n10h\tAtelier"), "9h\u{2003}Accueil / 10h\u{2003}Atelier");
        assert_eq!(words("| a | b |\n|---|---|\n| c | d |"), "a \u{2003} b / c \u{2003} d");
    }

    #[test]
    fn breaks_of_word_processors_are_breaks() {
        assert_eq!(words("Mme Durand\u{b}Site\u{2028}web\u{85}fin"), "Mme Durand / Site / web / fin");
        assert_eq!(words("Un\u{2029}Deux  \ntrois\\\nquatre\ncinq"), "Un\nDeux / trois / quatre cinq");
    }

    #[test]
    fn tables_are_seen() {
        assert_eq!(Marked::new("9h\tAccueil\n10h\tAtelier").tables, std::slice::from_ref(&(0..22)));
        assert_eq!(Marked::new("| a | b |\n|---|---|\n| c | d |").tables.len(), 1);
        assert!(Marked::new("Un\tdeux.\n\n•\ttrois\n•\tquatre\tcinq").tables.is_empty());
    }

    proptest::proptest! {
        /// No letter and no figure is taken away, whatever the signs around them.
        #[test]
        fn every_letter_typed_is_read(text in "[a-cé0-2 *_`\n\t•–o\\[\\]():./<>#+|\\\\\u{b}-]{0,40}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let marked = Marked::new(&text);
            // What is told besides: HTML, links without an address, numbers of a list.
            let mut read = String::new();
            let mut told = false;
            for (event, range) in marked.events() {
                match event {
                    Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => read.push_str(&words),
                    Event::Start(Tag::Item) => match marked.item(range.start) {
                        Some(item) => read.push_str(&text[item.place.clone()]),
                        None => told = true,
                    },
                    Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => told = true,
                    _ => {}
                }
            }
            proptest::prop_assert!(told || letters(&read) == letters(&text), "{read:?}");
        }
    }
}
