//! What is wrong with the line that the parser stumbles over.

use super::lines::line_of;
use super::scan::{assignment, is_header, starts_a_key};
use super::{Cause, Repair, fault, parser, tables};
use crate::diagnostic::{Diagnostic, Span};
use crate::language::lists::List;
use crate::programme::faults;
use crate::programme::time;
use chrono::NaiveDate;

/// Words for yes and no that people write.
static YES: List = List::new("keys", "yes");
static NO: List = List::new("keys", "no");

/// The cause of a stumble.
pub(super) fn cause(text: &str, source: &str, at: Span, words: &str) -> Cause {
    let mut line = line_of(text, at.start);
    // The parser may wait for the end of the line to complain.
    if text[line.clone()].trim().is_empty() && line.start > 0 {
        line = line_of(text, line.start - 1);
    }
    let written = &text[line.clone()];
    let statement = Statement { text, source, line: line.clone(), written };
    let known = statement
        .fence()
        .or_else(|| statement.repeated(&at, words))
        .or_else(|| statement.header(words))
        .or_else(|| statement.comma())
        .or_else(|| statement.comment())
        .or_else(|| statement.without_equals())
        .or_else(|| statement.value())
        .or_else(|| statement.key())
        .or_else(|| statement.prose());
    known.unwrap_or_else(|| {
        let place = if line.contains(&at.start) || at.start == line.end { at } else { line.end..line.end };
        Cause { fault: parser::fault(words).at(place, "here"), repairs: statement.blank() }
    })
}

struct Statement<'a> {
    text: &'a str,
    /// As the author wrote it, to quote from.
    source: &'a str,
    line: Span,
    written: &'a str,
}

impl Statement<'_> {
    /// Where the text begins in its line.
    fn indent(&self) -> usize {
        self.line.start + self.written.len() - self.written.trim_start().len()
    }

    /// The words of the line, without the spaces around them.
    fn words(&self) -> Span {
        let start = self.indent().min(self.line.end);
        start..(self.line.start + self.written.trim_end().len()).max(start)
    }

    /// Its value and its comment give way to an empty text; a line that has no value goes.
    fn blank(&self) -> Vec<Repair> {
        let Some(value) = assignment(self.written) else { return vec![Repair::new(self.line.clone(), "")] };
        let value = self.line.start + value;
        if value + 2 > self.line.end {
            return vec![Repair::new(self.line.clone(), "")];
        }
        let empty = match self.text.as_bytes()[value] {
            b'[' => "[]",
            b'{' => "{}",
            _ => "\"\"",
        };
        vec![Repair::new(value..self.line.end, empty)]
    }

    fn told(&self, fault: Diagnostic) -> Option<Cause> {
        Some(Cause { fault, repairs: self.blank() })
    }

    fn gone(&self, fault: Diagnostic) -> Option<Cause> {
        Some(Cause { fault, repairs: vec![Repair::new(self.line.clone(), "")] })
    }

    /// Marks of code that an assistant or a web page puts around a file.
    fn fence(&self) -> Option<Cause> {
        let fenced = self.written.trim_start().starts_with("```");
        fenced.then(|| fault("syntax-fence").at(self.words(), "here").mend(self.words(), "")).and_then(|f| self.gone(f))
    }

    /// A table or a key that was there before.
    fn repeated(&self, at: &Span, words: &str) -> Option<Cause> {
        if !words.contains("duplicate key") {
            return None;
        }
        if let Some((first, block, name)) = tables::repeated(self.text, at.start) {
            let mut told = fault("syntax-table-twice").at(self.words(), "again").at(first, "first");
            told.saying = told.saying.with("table", name);
            return Some(Cause { fault: told, repairs: vec![Repair::new(block, "")] });
        }
        let first = tables::earlier_key(self.text, at.start)?;
        let mut told = fault("syntax-key-twice").at(at.clone(), "again").at(first.clone(), "first");
        told.saying = told.saying.with("key", &self.text[first]);
        self.gone(told)
    }

    /// The name of a table that cannot be read here: a value may have its name already. What belongs to the table goes with it, so that
    /// it is not read as part of another.
    fn header(&self, words: &str) -> Option<Cause> {
        let name = self.words();
        if !is_header(&self.text[name.clone()]) {
            return None;
        }
        if let Some((line, key)) = tables::value_of_its_name(self.text, &self.line) {
            let mut told = fault("syntax-key-and-table").at(line.clone(), "here").at(name, "table");
            told.saying = told.saying.with("key", key);
            return Some(Cause { fault: told, repairs: vec![Repair::new(line, "")] });
        }
        let block = tables::block_of(self.text, &self.line)?;
        Some(Cause { fault: parser::fault(words).at(name, "here"), repairs: vec![Repair::new(block, "")] })
    }

    /// A value of a list that nothing parts from the one before it.
    fn comma(&self) -> Option<Cause> {
        let begins = self.written.trim_start().starts_with(['{', '"', '\'']);
        let before = self.text[..self.line.start].trim_end();
        if !begins || assignment(self.written).is_some() || !before.ends_with(['}', '"', '\'']) {
            return None;
        }
        let at = before.len();
        let told = fault("syntax-comma-missing").at(self.words().start..self.words().start + 1, "here");
        self.gone(told.mend(at..at, ","))
    }

    /// Comments of other languages.
    fn comment(&self) -> Option<Cause> {
        let words = self.written.trim_start();
        let sign = ["//", "/*", "<!--", "--", ";", "%", "REM "].into_iter().find(|sign| words.starts_with(sign))?;
        let start = self.indent();
        let mut told = fault("syntax-other-comment").at(start..start + sign.len(), "here");
        told.saying = told.saying.with("sign", sign.trim());
        if matches!(sign, "//" | ";" | "--") {
            told = told.mend(start..start + sign.len(), "#");
        }
        self.gone(told)
    }

    /// A key and its value without an equals sign between them, or with a colon.
    fn without_equals(&self) -> Option<Cause> {
        let words = self.written.trim();
        let end = words.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_' || c == '"' || c == '.'))?;
        let key = words[..end].trim_matches('"');
        let rest = words[end..].trim_start();
        let start = self.indent();
        let value = |rest: &str| {
            rest.starts_with(['"', '\'', '[', '{', '“', '«']) || rest.starts_with(|c: char| c.is_ascii_digit())
        };
        let known = faults::is_known_key(key);
        if let Some(after) =
            rest.strip_prefix(":=").or_else(|| rest.strip_prefix("=>")).or_else(|| rest.strip_prefix("=="))
            && (known || value(after.trim_start()))
        {
            let at = start + words.len() - rest.len();
            let told = fault("syntax-colon").at(at..at + 2, "here").mend(at..at + 2, "=");
            return self.gone(told);
        }
        if let Some(after) = rest.strip_prefix(':').filter(|after| known || value(after.trim_start())) {
            let at = start + words.len() - rest.len();
            // YAML and JSON go without the space before it.
            let equals = if words[..words.len() - rest.len()].ends_with(' ') { "=" } else { " =" };
            let mut told = fault("syntax-colon").at(at..at + 1, "here");
            let after = after.trim();
            if value(after) && !after.ends_with(',') && !words.starts_with('"') {
                told = told.mend(at..at + 1, equals);
            }
            return self.gone(told);
        }
        if !key.is_empty() && words[end..].starts_with(' ') && value(rest) && (known || rest.starts_with('"')) {
            let at = start + end;
            return self.gone(fault("syntax-no-equals").at(at..at + 1, "here").mend(at..at, " ="));
        }
        if end == words.len() || (known && rest.is_empty()) {
            return None;
        }
        None
    }

    /// A value that is none.
    fn value(&self) -> Option<Cause> {
        let value = self.line.start + assignment(self.written)?;
        let rest = &self.text[value..self.line.end];
        let bare = rest.split(" #").next().unwrap_or_default().trim_end();
        let span = value..value + bare.len();
        let key = self.written.trim_start().split('=').next().unwrap_or_default().trim();
        if bare.is_empty() || bare.starts_with('#') {
            let end = self.line.start + self.written.find('=').unwrap_or_default() + 1;
            if let Some(until) = self.closing_quotes() {
                let told = fault("syntax-no-opening-quotes").at(end - 1..end, "here").mend(end..end, " \"\"\"");
                return Some(Cause { fault: told, repairs: vec![Repair::new(self.line.start..until, "")] });
            }
            return self.told(fault("syntax-no-value").at(end - 1..end, "here"));
        }
        if bare.starts_with('=') {
            return self.told(fault("syntax-colon").at(value - 1..value + 1, "here"));
        }
        if let Some(more) = bare.strip_suffix([',', ';']).filter(|_| !bare.starts_with('{')) {
            let complete = toml_value(more.trim_end());
            if complete {
                let sign = &bare[bare.len() - 1..];
                let at = span.end - 1;
                let mut told = fault("syntax-sign-too-many").at(at..span.end, "here").mend(at..span.end, "");
                told.saying = told.saying.with("sign", sign);
                return Some(Cause { fault: told, repairs: vec![Repair::new(at..span.end, "")] });
            }
        }
        match bare.as_bytes()[0] {
            b'"' | b'\'' => self.quoted(key, bare, span),
            b'[' => {
                // Dates in a row without a comma.
                let inside = bare.strip_prefix('[')?.strip_suffix(']')?;
                let days = time::dates(inside).filter(|_| !inside.contains(['"', '\'']))?;
                self.several_days(&days, span)
            }
            b'{' => None,
            _ => self.bare(key, bare, span),
        }
    }

    /// Where a text ends whose three quotes were forgotten at its start: sentences follow, and three quotes.
    fn closing_quotes(&self) -> Option<usize> {
        let mut at = self.line.end + 1;
        while at < self.text.len() {
            let line = line_of(self.text, at);
            let written = &self.text[line.clone()];
            if is_header(written) || starts_a_key(written) {
                return None;
            }
            if written.contains("\"\"\"") {
                return Some(line.end);
            }
            at = line.end + 1;
        }
        None
    }

    /// A value in quotes: backslashes, quotes inside, something after it.
    fn quoted(&self, key: &str, bare: &str, span: Span) -> Option<Cause> {
        let quote = bare.chars().next()?;
        let inside = bare.get(1..bare.len().saturating_sub(1)).unwrap_or_default();
        if quote == '"' && bare.contains('\\') && looks_like_a_path(key, inside) {
            let right = inside.replace("\\\\", "/").replace('\\', "/");
            let right = right.trim_matches('"').to_owned();
            let mut told = fault("syntax-path").at(span.clone(), "here").mend(span, format!("\"{right}\""));
            told.saying = told.saying.with("right", right);
            return self.told(told);
        }
        let quotes = bare.matches(quote).count();
        if bare.starts_with("\"\"\"") || bare.starts_with("'''") || quotes < 3 {
            return None;
        }
        // Another key after the value.
        let close = 1 + bare[1..].find(quote)? + 1;
        let after = bare[close..].trim_start();
        if starts_a_key(after) {
            let at = span.end - after.len();
            let told = fault("syntax-two-on-a-line").at(at..at + 1, "here").mend(span.start + close..at, "\n");
            return self.told(told);
        }
        if !bare.ends_with(quote) || bare.contains('\\') {
            return None;
        }
        if quote == '\'' && !inside.contains(['"', '\\']) {
            let right = format!("\"{inside}\"");
            let mut told = fault("syntax-apostrophe-inside").at(span.clone(), "here").mend(span, right.clone());
            told.saying = told.saying.with("right", faults::quoted(&right));
            return self.told(told);
        }
        self.told(fault("syntax-quotes-inside").at(span, "here"))
    }

    /// A value without quotes.
    fn bare(&self, key: &str, bare: &str, span: Span) -> Option<Cause> {
        let folded = bare.to_lowercase();
        let flag = if YES.contains(&folded) || folded == "true" {
            Some("true")
        } else if NO.contains(&folded) || folded == "false" {
            Some("false")
        } else {
            None
        };
        if let Some(right) = flag {
            let mut told = fault("syntax-flag").at(span.clone(), "here");
            told.saying = told.saying.with("written", bare).with("right", right);
            return self.told(told.mend(span, right));
        }
        let digits = bare.starts_with(|c: char| c.is_ascii_digit());
        if digits && time::hour(bare).is_some() {
            let mut told = fault("syntax-hour").at(span.clone(), "here");
            told.saying = told.saying.with("written", bare);
            return self.told(told.mend(span, format!("\"{bare}\"")));
        }
        if let Some((day, _)) = time::date(bare) {
            let right = day.format("%Y-%m-%d").to_string();
            let mut told = fault("syntax-date").at(span.clone(), "here");
            told.saying = told.saying.with("written", bare).with("right", right.as_str()).with("day", day);
            // 05/06 is a day of May or of June: whoever wrote it knows.
            let plain = bare.chars().any(char::is_alphabetic) || chrono::Datelike::day(&day) > 12;
            return self.told(if plain { told.mend(span, right) } else { told });
        }
        if let Some(days) = time::dates(bare) {
            return self.several_days(&days, span);
        }
        let number = bare.replace(['\u{A0}', '\u{202F}', ' '], "");
        let figures: String = number.chars().take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
        let unit = &number[figures.len()..];
        let plain = figures.replace(',', ".");
        if digits && plain.parse::<f64>().is_ok() && !plain.ends_with('.') {
            let of_number = ["", "mm", "cm", "pt", "%", "g", "pages", "µm", "millimètres", "percent"];
            if of_number.contains(&unit.to_lowercase().as_str()) {
                let key = if unit.is_empty() { "syntax-decimal-comma" } else { "syntax-unit" };
                let mut told = fault(key).at(span.clone(), "here");
                told.saying = told.saying.with("written", bare).with("right", plain.as_str());
                let told = if unit == "cm" { told } else { told.mend(span, plain) };
                return self.told(told);
            }
        }
        let looks_like_a_moment = digits && (bare.contains(['-', '/', ':']) || bare.to_lowercase().contains('h'));
        if looks_like_a_moment && bare.len() < 20 && !bare.contains('"') {
            return None;
        }
        let mut told = match bare.find('"') {
            Some(_) if bare.ends_with('"') && bare.matches('"').count() == 1 => {
                fault("syntax-no-opening-quote").at(span.clone(), "here").mend(span.start..span.start, "\"")
            }
            Some(_) => return None,
            None if bare.contains('\\') && looks_like_a_path(key, bare) => {
                let right = bare.replace('\\', "/");
                let told = fault("syntax-path").at(span.clone(), "here").mend(span, format!("\"{right}\""));
                return self.told(Diagnostic { saying: told.saying.clone().with("right", right), ..told });
            }
            None => fault("syntax-without-quotes").at(span.clone(), "here").mend(span.clone(), format!("\"{bare}\"")),
        };
        told.saying = told.saying.with("written", faults::quoted(bare));
        self.told(told)
    }

    /// Dates that are no list yet.
    fn several_days(&self, days: &[NaiveDate], span: Span) -> Option<Cause> {
        let right = format!("[{}]", days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
        let mut told = fault("syntax-dates").at(span.clone(), "here").mend(span, right.clone());
        told.saying = told.saying.with("right", right);
        self.told(told)
    }

    /// A key that cannot be one.
    fn key(&self) -> Option<Cause> {
        let equals = self.written.find('=')?;
        let key = self.written[..equals].trim();
        let span = self.indent()..self.indent() + key.len();
        let whole = key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.\"'".contains(&b));
        if key.is_empty() || whole {
            return None;
        }
        if key.split_whitespace().count() > 3 || key.len() > 40 {
            return None;
        }
        let mut told = match faults::key_meant(key, &[]) {
            Some(meant) => {
                let told = fault("syntax-key-meant").at(span.clone(), "here").mend(span, meant);
                Diagnostic { saying: told.saying.clone().with("near", meant), ..told }
            }
            None => fault("syntax-bad-key").at(span, "here"),
        };
        told.saying = told.saying.with("key", faults::quoted(key));
        self.gone(told)
    }

    /// Sentences that stand outside of all quotes: one cause, however many lines they fill.
    fn prose(&self) -> Option<Cause> {
        let is_prose = |line: &str| {
            let line = line.trim();
            !line.is_empty()
                && !line.starts_with('#')
                && !is_header(line)
                && !starts_a_key(line)
                && line.chars().any(char::is_alphabetic)
        };
        if !is_prose(self.written) || assignment(self.written).is_some() {
            return None;
        }
        let alone = self.written.trim();
        // The name of a key alone on its line.
        if !alone.contains(' ') && faults::is_known_key(alone) {
            let told = fault("syntax-no-equals-nor-value").at(self.words(), "here");
            return self.gone(told);
        }
        let (mut end, mut at) = (self.line.end, self.line.end + 1);
        while at < self.text.len() {
            let line = line_of(self.text, at);
            let written = &self.text[line.clone()];
            if is_prose(written) {
                end = line.end;
            } else if !written.trim().is_empty() {
                break;
            }
            at = line.end + 1;
        }
        let first = faults::quoted(&self.source[self.words()]);
        let n = self.text[self.line.start..end].lines().filter(|line| !line.trim().is_empty()).count();
        let mut told = fault("syntax-prose").at(self.words(), "here");
        told.saying = told.saying.with("n", n).with("words", first);
        Some(Cause { fault: told, repairs: vec![Repair::new(self.line.start..end, "")] })
    }
}

/// Whether some words alone are a value of TOML.
fn toml_value(words: &str) -> bool {
    toml::from_str::<toml::Table>(&format!("x = {words}")).is_ok()
}

/// Whether a text names a file: its key asks for one, or its end does.
fn looks_like_a_path(key: &str, text: &str) -> bool {
    let ends = ["svg", "pdf", "ai", "png", "jpg", "jpeg", "icc", "icm", "ttf", "otf", "eps"];
    let text = text.trim_matches('"').to_lowercase();
    ["logo", "logo-on-dark", "cover", "profile", "fonts"].contains(&key)
        || text.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end))
}
