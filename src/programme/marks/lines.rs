//! What a line is: the item of a list, a row, a program, a note; and which of the signs at its start are marks.

use super::{BRACKET, CLOSING, Hiding, PLUS, STAR, STOP};
use crate::programme::address::absolute;
use crate::programme::enumeration::Item;
use std::ops::Range;

impl Hiding<'_> {
    /// Controls say nothing, but for the line breaks that word processors write with them: a new line in the same paragraph, and a new
    /// paragraph (U+2029).
    pub(super) fn controls(&mut self) {
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
    pub(super) fn blocks(&mut self) -> Vec<Range<usize>> {
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
    pub(super) fn line_end(&self, line: &Range<usize>) -> usize {
        self.bytes[..line.start].iter().rposition(|&byte| byte == b'\n').unwrap_or_default()
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
        let leads = absolute(target.trim()).is_ok();
        if !(asked && leads) {
            self.bytes[start] = BRACKET;
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
