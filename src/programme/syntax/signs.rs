//! Signs that a paste from another program leaves: curly quotes around values, spaces and letters that nobody sees.

use super::lines::line_of;
use super::scan::{assignment, is_header};
use super::{Cause, Repair, fault};
use crate::diagnostic::{Diagnostic, Mend, Span, say};

/// Quotes that word processors make of straight ones, and those of French and German.
const CURLY: &str = "“”„‟«»″＂‘’‚‛‹›′";

/// Signs of no width, and spaces that look like the one of the keyboard.
fn is_hidden(sign: char) -> bool {
    matches!(
        sign,
        '\u{A0}' | '\u{AD}' | '\u{2000}'
            ..='\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{2060}' | '\u{3000}' | '\u{FEFF}'
    )
}

fn is_width_less(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// A value between curly quotes, or between quotes of two kinds.
struct Curly {
    open: Span,
    close: Option<Span>,
    long: bool,
    /// The straight quote that opens it, where only the end is curly.
    straight: bool,
}

/// What the parts of a file are, as far as it matters to the signs in them.
#[derive(Default)]
struct Pieces {
    curly: Vec<Curly>,
    /// Hidden signs that stand between the texts and the comments.
    hidden: Vec<(usize, char)>,
}

impl Pieces {
    fn of(text: &str) -> Pieces {
        let mut pieces = Pieces::default();
        let (mut at, mut depth) = (0, 0_usize);
        // Whether a value may begin here.
        let mut expected = false;
        while let Some(sign) = text[at..].chars().next() {
            let line_starts = at == 0 || text.as_bytes()[at - 1] == b'\n';
            if line_starts && depth == 0 {
                let line = line_of(text, at);
                let written = &text[line.clone()];
                expected = false;
                let visible: String = written.chars().map(|c| if is_hidden(c) { ' ' } else { c }).collect();
                // Prose in the wrong place is told as that.
                if assignment(&visible).is_none() && !is_header(&visible) {
                    at = line.end + 1;
                    if at >= text.len() {
                        break;
                    }
                    continue;
                }
                // An apostrophe in a key quotes nothing.
                if let Some(equals) = written.find('=').filter(|_| !is_header(&visible)) {
                    let hidden = written[..equals].char_indices().filter(|(_, sign)| is_hidden(*sign));
                    pieces.hidden.extend(hidden.map(|(n, sign)| (line.start + n, sign)));
                    at = line.start + equals + 1;
                    expected = true;
                    if at >= text.len() {
                        break;
                    }
                    continue;
                }
            }
            let rest = &text[at..];
            if sign == '#' {
                at = line_of(text, at).end;
            } else if sign == '"' || sign == '\'' {
                at = pieces.straight(text, at, sign);
                expected = false;
            } else if expected && CURLY.contains(sign) {
                at = pieces.curly(text, at);
                expected = false;
            } else {
                match sign {
                    '[' | '{' if expected => depth += 1,
                    ']' | '}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if is_hidden(sign) {
                    pieces.hidden.push((at, sign));
                } else if !sign.is_whitespace() {
                    expected = matches!(sign, '=' | ',' | '{') || (sign == '[' && (expected || depth > 0));
                }
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
            if at >= text.len() {
                break;
            }
        }
        pieces
    }

    /// A text between straight quotes: where it ends. One that no quote ends may end with a curly one.
    fn straight(&mut self, text: &str, at: usize, quote: char) -> usize {
        let three = quote.to_string().repeat(3);
        if text[at..].starts_with(&three) {
            let end = text[at + 3..].find(&three).map(|end| at + 3 + end);
            return end.map_or(text.len(), |end| end + 3);
        }
        let line = line_of(text, at);
        let mut escaped = false;
        for (n, sign) in text[at + 1..line.end].char_indices() {
            if escaped {
                escaped = false;
            } else if sign == '\\' && quote == '"' {
                escaped = true;
            } else if sign == quote {
                return at + 1 + n + 1;
            }
        }
        let close = closing(text, at + 1..line.end);
        let end = close.as_ref().map_or(line.end, |close| close.end);
        if close.is_some() {
            self.curly.push(Curly { open: at..at + 1, close, long: false, straight: true });
        }
        end
    }

    /// A value that a curly quote begins: where it ends.
    fn curly(&mut self, text: &str, at: usize) -> usize {
        let is_quote = |c: &char| CURLY.contains(*c) || *c == '"';
        let quotes: Vec<char> = text[at..].chars().take(3).take_while(is_quote).collect();
        let width = |quotes: &[char]| quotes.iter().map(|c| c.len_utf8()).sum::<usize>();
        if quotes.len() == 3 {
            let open = at..at + width(&quotes);
            let mut from = open.end;
            while let Some(found) = text[from..].find(|c| is_quote(&c)) {
                let start = from + found;
                let run: Vec<char> = text[start..].chars().take(3).take_while(is_quote).collect();
                if run.len() == 3 {
                    let close = start..start + width(&run);
                    let end = close.end;
                    self.curly.push(Curly { open, close: Some(close), long: true, straight: false });
                    return end;
                }
                from = start + width(&run);
            }
            self.curly.push(Curly { open, close: None, long: true, straight: false });
            return text.len();
        }
        let line = line_of(text, at);
        let open = at..at + text[at..].chars().next().map_or(1, char::len_utf8);
        let close = closing(text, open.end..line.end);
        let end = close.as_ref().map_or(line.end, |close| close.end);
        self.curly.push(Curly { open, close, long: false, straight: false });
        end
    }
}

/// The quote that ends a value in a stretch of one line: what follows it is an end, a comma, a bracket or a comment.
fn closing(text: &str, stretch: Span) -> Option<Span> {
    let ends = |rest: &str| {
        let rest = rest.trim_start();
        rest.is_empty() || rest.starts_with([',', ']', '}', '#'])
    };
    let line = &text[stretch.clone()];
    let mut quotes = line.char_indices().filter(|(_, sign)| CURLY.contains(*sign) || *sign == '"');
    let found = quotes.find(|(at, sign)| ends(&line[at + sign.len_utf8()..]));
    found.map(|(at, sign)| stretch.start + at..stretch.start + at + sign.len_utf8())
}

/// Values between curly quotes, all of them one cause: a word processor made them so.
pub(super) fn curly(text: &str) -> Option<Cause> {
    let found = Pieces::of(text).curly;
    let first = found.first()?;
    let place = if first.straight { first.close.clone()? } else { first.open.clone() };
    let quote = text[place.clone()].chars().next().unwrap_or('“');
    let mut told = fault("syntax-curly-quotes").at(place, "here");
    told.saying = told.saying.with("n", found.len()).with("quote", quote);
    let mut repairs = Vec::new();
    for Curly { open, close, long, straight } in &found {
        let quotes = if *long { "\"\"\"" } else { "\"" };
        let line = line_of(text, open.end);
        let close = close.clone().unwrap_or_else(|| {
            let end = line.start + text[line.clone()].trim_end().len();
            if *long { text.len()..text.len() } else { end..end }
        });
        let inside = &text[open.end..close.start.max(open.end)];
        // The spaces that French puts inside of its quotes belong to them.
        let padding = |c: char| c == ' ' || is_hidden(c);
        let (lead, trail) = if *long || *straight {
            (0, 0)
        } else {
            (
                inside.len() - inside.trim_start_matches(padding).len(),
                inside.len() - inside.trim_end_matches(padding).len(),
            )
        };
        if !straight {
            told.mends.push(Mend { span: open.start..open.end + lead, replacement: quotes.to_owned() });
            repairs.push(Repair::new(open.clone(), quotes));
        }
        if !*long && !straight && lead < inside.len() {
            for (at, _) in inside.match_indices('"') {
                told.mends.push(Mend { span: open.end + at..open.end + at + 1, replacement: "\\\"".to_owned() });
                repairs.push(Repair::new(open.end + at..open.end + at + 1, "'"));
            }
        }
        let trail = if lead < inside.len() { trail } else { 0 };
        told.mends.push(Mend { span: close.start - trail..close.end, replacement: quotes.to_owned() });
        if close.is_empty() {
            // Nothing to write over: the value goes.
            repairs.push(Repair::new(open.start..line.end, "\"\""));
        } else {
            repairs.push(Repair::new(close, quotes));
        }
    }
    Some(Cause { fault: told, repairs })
}

/// Hidden signs between the values of a file, all of them one cause.
pub(super) fn between(text: &str) -> Option<Cause> {
    let found = Pieces::of(text).hidden;
    let &(first, sign) = found.first()?;
    let key = if is_width_less(sign) { "syntax-hidden-letter" } else { "syntax-hidden-space" };
    let mut told = fault(key).at(first..first + sign.len_utf8(), "here");
    told.saying = told.saying.with("code", format!("U+{:04X}", u32::from(sign))).with("n", found.len());
    let mut repairs = Vec::new();
    for (at, sign) in found {
        let span = at..at + sign.len_utf8();
        let replacement = if is_width_less(sign) { "" } else { " " };
        told.mends.push(Mend { span: span.clone(), replacement: replacement.to_owned() });
        repairs.push(Repair::new(span, ""));
    }
    Some(Cause { fault: told, repairs })
}

/// Control characters that a paste leaves, such as the end of a line in Word (U+000B): they are read as ends of lines in long texts, as
/// spaces elsewhere. A single carriage return ends a line, as it once did.
pub(super) fn within_texts(text: &str) -> Vec<Cause> {
    let mut told: Option<(Diagnostic, Vec<Repair>)> = None;
    let mut returns = Vec::new();
    for (at, sign) in text.char_indices() {
        let span = at..at + sign.len_utf8();
        match sign {
            '\n' | '\t' | '\0' => {}
            '\r' if !text[at + 1..].starts_with('\n') => returns.push(span),
            '\r' => {}
            sign if sign.is_ascii_control() => {
                let in_long_text = text[..at].matches("\"\"\"").count() % 2 == 1;
                let replacement = if in_long_text && matches!(sign, '\u{B}' | '\u{C}') { "\n" } else { " " };
                let (fault, repairs) = told.get_or_insert_with(|| {
                    let saying = say("pasted-control").with("code", format!("U+{:04X}", u32::from(sign)));
                    (Diagnostic::warning("invisible-character", saying).at(span.clone(), "here"), Vec::new())
                });
                fault.mends.push(Mend { span: span.clone(), replacement: replacement.to_owned() });
                repairs.push(Repair::new(span, replacement));
            }
            _ => {}
        }
    }
    let mut causes: Vec<Cause> = told.map(|(fault, repairs)| Cause { fault, repairs }).into_iter().collect();
    if !returns.is_empty() {
        let repairs = returns.into_iter().map(|span| Repair::new(span, "\n")).collect();
        match causes.first_mut() {
            Some(cause) => cause.repairs.extend::<Vec<Repair>>(repairs),
            None => causes
                .push(Cause { fault: Diagnostic::information("invisible-character", say("old-line-ends")), repairs }),
        }
    }
    causes
}
