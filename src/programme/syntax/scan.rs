//! Quotes and brackets that are opened and not closed: named where they are opened.

use super::lines::line_of;
use super::{Cause, Repair, fault};
use crate::diagnostic::Span;

/// Something opened.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Opening {
    List,
    Braces,
}

impl Opening {
    fn closer(self) -> char {
        match self {
            Opening::List => ']',
            Opening::Braces => '}',
        }
    }
}

/// What is opened before a stumble of the parser and not closed before the next table or key: the last one first, since it explains most.
pub(super) fn unclosed(text: &str, stumble: Span) -> Vec<Cause> {
    let mut scan = Scan { text, at: 0, open: Vec::new(), found: Vec::new() };
    scan.run();
    let mut found = scan.found;
    found.retain(|(at, _)| *at <= stumble.end);
    found.reverse();
    found.into_iter().map(|(_, cause)| cause).collect()
}

/// The lines between statements that name a table, or try to.
pub(super) fn names_of_tables(text: &str) -> Vec<Span> {
    let mut scan = Scan { text, at: 0, open: Vec::new(), found: Vec::new() };
    let mut lines = Vec::new();
    while let Some(line) = scan.step() {
        if text[line.clone()].trim_start().starts_with('[') {
            lines.push(line);
        }
    }
    lines
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// Brackets that are open, and where.
    open: Vec<(Opening, usize)>,
    /// Where each was opened, and the cause.
    found: Vec<(usize, Cause)>,
}

impl Scan<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    /// From statement to statement.
    fn run(&mut self) {
        while self.step().is_some() {}
    }

    /// Past the next statement, or the next line that is none: the line that it begins on.
    fn step(&mut self) -> Option<Span> {
        if self.at >= self.text.len() {
            return None;
        }
        let line = line_of(self.text, self.at);
        match assignment(&self.text[line.clone()]) {
            Some(value) => {
                self.at = line.start + value;
                self.value();
            }
            None => self.at = line.end + 1,
        }
        self.open.clear();
        Some(line)
    }

    /// Reads to the end of a value, over several lines where a bracket is open.
    fn value(&mut self) {
        while self.at < self.text.len() {
            let rest = self.rest();
            let Some(sign) = rest.chars().next() else { return };
            match sign {
                '\n' if self.open.is_empty() => {
                    self.at += 1;
                    return;
                }
                '\n' => {
                    self.at += 1;
                    if self.is_past() {
                        self.abandon(self.at);
                        return;
                    }
                }
                '#' => self.at = line_of(self.text, self.at).end,
                '"' | '\'' if rest.starts_with("\"\"\"") || rest.starts_with("'''") => {
                    if !self.long_text() {
                        return;
                    }
                }
                '"' | '\'' => {
                    if !self.short_text(sign) {
                        return;
                    }
                }
                '[' => self.push(Opening::List),
                '{' => self.push(Opening::Braces),
                ']' | '}' => {
                    if self.open.last().is_some_and(|(opening, _)| opening.closer() == sign) {
                        self.open.pop();
                        self.at += 1;
                    } else if self.open.iter().any(|(opening, _)| opening.closer() == sign) {
                        self.abandon(self.at);
                        return;
                    } else {
                        self.at += 1;
                    }
                }
                _ => self.at += sign.len_utf8(),
            }
        }
        if !self.open.is_empty() {
            self.abandon(self.text.len());
        }
    }

    fn push(&mut self, opening: Opening) {
        self.open.push((opening, self.at));
        self.at += 1;
    }

    /// Whether the line that begins here cannot belong to the brackets that are open.
    fn is_past(&self) -> bool {
        let written = &self.text[line_of(self.text, self.at)];
        let inside = self.open.last().map(|(opening, _)| *opening);
        // Within braces a key is at home after a comma or at their start.
        let before = self.text[..self.at].trim_end();
        let expected = before.ends_with([',', '{']);
        is_header(written) || (starts_a_key(written) && !(inside == Some(Opening::Braces) && expected))
    }

    /// Tells the brackets that are open, and goes on after them.
    fn abandon(&mut self, until: usize) {
        let Some(&(outermost, start)) = self.open.first() else { return };
        // A bracket of the wrong kind closes the outer one: the inner one is named.
        let (named, at) = if self.text[until..].starts_with([']', '}']) {
            *self.open.last().unwrap_or(&(outermost, start))
        } else {
            (outermost, start)
        };
        let closers: String = self.open.iter().rev().map(|(opening, _)| opening.closer()).collect();
        let closers = if named == outermost && at == start { closers } else { named.closer().to_string() };
        let key = match named {
            Opening::List => "syntax-open-list",
            Opening::Braces => "syntax-open-braces",
        };
        let mut told = fault(key).at(at..at + 1, "here");
        told.saying = told.saying.with("closers", closers);
        // The rest of the statement goes with it.
        let end = self.past_the_statement(until);
        let start_with = if outermost == Opening::List { "[]" } else { "{}" };
        self.found.push((at, Cause { fault: told, repairs: vec![Repair::new(start..end, start_with)] }));
        self.at = end;
    }

    /// The start of the next line that begins a table or a key, from `until` on.
    fn past_the_statement(&self, until: usize) -> usize {
        let mut at = until;
        if !self.text[..at].ends_with('\n') {
            at = (line_of(self.text, at).end + 1).min(self.text.len());
        }
        while at < self.text.len() {
            let line = line_of(self.text, at);
            let written = &self.text[line.clone()];
            if is_header(written) || starts_a_key(written) || written.trim().is_empty() {
                break;
            }
            at = (line.end + 1).min(self.text.len());
        }
        at
    }

    /// A text over several lines; `false` where it has no end and nothing follows.
    fn long_text(&mut self) -> bool {
        let start = self.at;
        let quotes = &self.text[start..start + 3];
        let literal = quotes == "'''";
        let mut at = start + 3;
        let mut past = None;
        loop {
            let line = line_of(self.text, at);
            let rest = &self.text[at..line.end];
            if let Some(end) = closing(rest, quotes, literal) {
                let end = at + end;
                if let Some(past) = past {
                    // It ends, but a table or a key stands in it: whether that is text or the file goes on is tried out.
                    self.tell_text(start, past, quotes);
                }
                self.at = end;
                return true;
            }
            at = line.end + 1;
            if at >= self.text.len() {
                break;
            }
            let written = &self.text[line_of(self.text, at)];
            if past.is_none() && (is_header(written) || starts_a_key(written)) {
                past = Some(at);
                // The quotes that open the next text do not close this one.
                if starts_a_key(written) && written.contains(quotes) {
                    self.tell_text(start, at, quotes);
                    self.at = at;
                    self.open.clear();
                    return false;
                }
            }
        }
        let until = past.unwrap_or(self.text.len());
        self.tell_text(start, until, quotes);
        self.at = until;
        self.open.clear();
        false
    }

    fn tell_text(&mut self, start: usize, until: usize, quotes: &str) {
        let key = if quotes == "'''" { "syntax-open-triple-single-quotes" } else { "syntax-open-triple-quotes" };
        let told = fault(key).at(start..start + 3, "here");
        // Within brackets the whole value goes.
        let repair = match self.open.first() {
            Some(&(Opening::List, at)) => Repair::new(at..until, "[]"),
            Some(&(Opening::Braces, at)) => Repair::new(at..until, "{}"),
            None => Repair::new(start..until, "\"\""),
        };
        self.found.push((start, Cause { fault: told, repairs: vec![repair] }));
    }

    /// A text on one line; `false` where it has no end.
    fn short_text(&mut self, quote: char) -> bool {
        let start = self.at;
        let line = line_of(self.text, start);
        let rest = &self.text[start + 1..line.end];
        let mut escaped = false;
        for (at, sign) in rest.char_indices() {
            if escaped {
                escaped = false;
            } else if sign == '\\' && quote == '"' {
                escaped = true;
            } else if sign == quote {
                self.at = start + 1 + at + 1;
                return true;
            }
        }
        let key = if quote == '"' { "syntax-open-quotes" } else { "syntax-open-single-quotes" };
        // A path of Windows that ends in a backslash hides the closing quote.
        let key = if rest.contains("\\\"") && rest.trim_end().ends_with('"') { "syntax-backslash" } else { key };
        let told = fault(key).at(start..start + 1, "here");
        let repairs = match self.open.first() {
            Some(&(outermost, at)) => {
                let end = self.past_the_statement(start);
                let start_with = if outermost == Opening::List { "[]" } else { "{}" };
                vec![Repair::new(at..end, start_with)]
            }
            None => vec![Repair::new(start..line.end, "\"\"")],
        };
        self.at = repairs[0].span.end.max(line.end + 1);
        self.open.clear();
        self.found.push((start, Cause { fault: told, repairs }));
        false
    }
}

/// Where closing quotes end in a line, from its start.
fn closing(line: &str, quotes: &str, literal: bool) -> Option<usize> {
    let mut escaped = false;
    for (at, sign) in line.char_indices() {
        if escaped {
            escaped = false;
        } else if sign == '\\' && !literal {
            escaped = true;
        } else if line[at..].starts_with(quotes) {
            // More quotes may belong to the text.
            let more = line[at + 3..].bytes().take_while(|&byte| byte == quotes.as_bytes()[0]).count().min(2);
            return Some(at + 3 + more);
        }
    }
    None
}

/// Where the value of a line begins, if it gives one to a key.
pub(super) fn assignment(line: &str) -> Option<usize> {
    let trimmed = line.trim_start();
    if trimmed.starts_with(['#', '[']) {
        return None;
    }
    let equals = line.find('=')?;
    let key = line[..equals].trim();
    let plain = |c: char| c.is_alphanumeric() || "-_.\"' ".contains(c);
    let whole = !key.is_empty() && key.chars().all(plain) && key.split(' ').count() <= 3;
    whole.then(|| {
        let value = &line[equals + 1..];
        equals + 1 + value.len() - value.trim_start().len()
    })
}

/// Whether a line is the name of a table: `[event]`, `[[parcours.sessions]]`.
pub(super) fn is_header(line: &str) -> bool {
    let line = line.split('#').next().unwrap_or_default().trim();
    let name = line.trim_start_matches('[').trim_end_matches(']').trim();
    let count = |sign: char| line.chars().filter(|c| *c == sign).count();
    matches!(count('['), 1 | 2)
        && count('[') == count(']')
        && line.starts_with('[')
        && line.ends_with(']')
        && name.chars().next().is_some_and(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c))
        && !["true", "false"].contains(&name)
}

/// Whether a line gives a value to a key, without any doubt.
pub(super) fn starts_a_key(line: &str) -> bool {
    let Some(value) = assignment(line) else { return false };
    let key = line[..line.find('=').unwrap_or_default()].trim();
    let value = &line[value..];
    let begins =
        value.starts_with(['"', '\'', '[', '{', '“', '”', '«']) || value.starts_with(|c: char| c.is_ascii_digit());
    key.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        && (begins || value.starts_with("true") || value.starts_with("false"))
}
