//! Texts that hold more than paragraphs and lists: headings (`## Bus`) and tables (`| Départ | Arrivée |`), as Markdown writes them
//! (GitHub Flavored Markdown 0.29, 4.10 Tables).

use super::faults::Faults;
use super::limits::MOST_BLOCKS;
use super::located::Located;
use super::markup::{Takes, dedented, inline_marks, linked, set_line};
use super::model::{Inline, Prose, ProseBlock, ProseTable};
use super::tolerant::Field;
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use std::ops::Range;

/// Columns of a table: more cannot be read across a page.
const MOST_COLUMNS: usize = 12;

impl Faults<'_> {
    /// Text with headings and tables; an empty one counts as absent.
    pub(super) fn rich_prose(&mut self, field: Option<Field<String>>) -> Option<Prose> {
        let Located { value, span } = self.take(field)?;
        let text = dedented(&value);
        let stretches = stretches(&text);
        if stretches.iter().all(|stretch| stretch.kind == Kind::Plain) {
            return self.prose(Some(Field { span, value: Some(value) }));
        }
        let mut blocks = Vec::new();
        for Stretch { kind, lines } in stretches {
            let part = &text[lines];
            match kind {
                Kind::Plain if part.trim().is_empty() => {}
                Kind::Plain => {
                    let read = self.prose(Some(Field { span: span.clone(), value: Some(part.to_owned()) }));
                    blocks.extend(read.into_iter().flat_map(|prose| prose.blocks));
                }
                Kind::Heading => {
                    let words = part.trim().trim_start_matches('#').trim();
                    let words = self.plain(words, &span);
                    if !words.is_empty() {
                        blocks.push(ProseBlock::Heading(inline_marks(&words)));
                    }
                }
                Kind::Table => blocks.extend(self.table(part, &span).map(ProseBlock::Table)),
            }
        }
        (!blocks.is_empty()).then_some(Prose { blocks, span })
    }

    /// Such a text that `owner` cannot do without.
    pub(super) fn required_prose(
        &mut self,
        field: Option<Field<String>>,
        key: &str,
        owner: Saying,
        place: &Span,
    ) -> Option<Prose> {
        let Some(field) = field else {
            self.missing(key, owner, place);
            return None;
        };
        if field.value.as_ref().is_some_and(|text| text.trim().is_empty()) {
            let saying = say("empty-text").with("key", key).with("owner", owner);
            self.report(Diagnostic::error("empty-text", saying).at(field.span.clone(), "here"));
        }
        self.rich_prose(Some(field))
    }

    fn table(&mut self, lines: &str, span: &Span) -> Option<ProseTable> {
        let mut lines = lines.lines();
        let head = cells(lines.next()?);
        lines.next();
        let columns = head.len();
        if columns > MOST_COLUMNS {
            let saying = say("too-many-columns").with("count", columns).with("most", MOST_COLUMNS);
            self.report(Diagnostic::error("too-many", saying).at(span.clone(), "here"));
            return None;
        }
        let mut rows = Vec::new();
        for line in lines {
            let mut row = cells(line);
            if row.len() > columns {
                // What stands past the last column would be lost.
                let saying = say("row-too-long").with("count", row.len()).with("columns", columns);
                self.report(Diagnostic::error("wrong-type", saying.with("row", line.trim())).at(span.clone(), "here"));
                return None;
            }
            row.resize(columns, String::new());
            rows.push(row);
        }
        let left = self.blocks.checked_sub(rows.len());
        if left.is_none() && self.blocks > 0 {
            let told = Diagnostic::error("too-many", say("too-many-paragraphs").with("most", MOST_BLOCKS));
            self.report(told.at(span.clone(), "here"));
        }
        self.blocks = left.unwrap_or(0);
        let mut read = |cell: &String| -> Vec<Inline> {
            let text = self.one_line(cell, span, Takes::Links);
            if text.is_empty() { Vec::new() } else { linked(set_line(&text, Takes::Links)) }
        };
        let head = head.iter().map(&mut read).collect();
        let rows = rows.iter().map(|row| row.iter().map(&mut read).collect()).collect();
        Some(ProseTable { head, rows })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Heading,
    Table,
}

/// Lines of one kind that follow each other.
#[derive(Debug, PartialEq, Eq)]
struct Stretch {
    kind: Kind,
    lines: Range<usize>,
}

fn stretches(text: &str) -> Vec<Stretch> {
    let mut at = 0;
    let lines: Vec<Range<usize>> = text
        .split_inclusive('\n')
        .map(|line| {
            let from = at;
            at += line.len();
            from..at
        })
        .collect();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut fenced = false;
    let mut n = 0;
    while n < lines.len() {
        let line = text[lines[n].clone()].trim();
        fenced ^= line.starts_with("```");
        let ruled = lines.get(n + 1).is_some_and(|next| is_rule(&text[next.clone()]));
        let (kind, count) = if fenced {
            (Kind::Plain, 1)
        } else if is_heading(line) {
            (Kind::Heading, 1)
        } else if line.contains('|') && ruled {
            let rows = lines[n + 2..].iter().take_while(|row| text[(*row).clone()].contains('|'));
            (Kind::Table, 2 + rows.count())
        } else {
            (Kind::Plain, 1)
        };
        let range = lines[n].start..lines[n + count - 1].end;
        match stretches.last_mut() {
            Some(last) if kind == Kind::Plain && last.kind == Kind::Plain => last.lines.end = range.end,
            _ => stretches.push(Stretch { kind, lines: range }),
        }
        n += count;
    }
    stretches
}

/// "## Bus": one sign to four, and a space.
fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=4).contains(&(line.len() - rest.len())) && rest.starts_with(' ') && !rest.trim().is_empty()
}

/// "|---|:--:|": what stands under the head of a table.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// The cells of a row, without the bars at its ends; `\|` is a bar.
fn cells(line: &str) -> Vec<String> {
    places(line).into_iter().map(|cell| line[cell].replace("\\|", "|")).collect()
}

/// Where the cells of a row stand.
fn places(line: &str) -> Vec<Range<usize>> {
    let start = line.len() - line.trim_start().len();
    let end = start + line.trim().len();
    let start = if line[start..end].starts_with('|') { start + 1 } else { start };
    let bars = line[start..end].match_indices('|').map(|(at, _)| start + at);
    let bars = bars.filter(|&at| !line[start..at].ends_with('\\'));
    let mut from = start;
    let mut cells: Vec<Range<usize>> = Vec::new();
    for to in bars.chain([end]) {
        let cell = &line[from..to];
        let first = from + cell.len() - cell.trim_start().len();
        cells.push(first..first + cell.trim().len());
        from = to + 1;
    }
    if cells.len() > 1 && cells.last().is_some_and(Range::is_empty) {
        cells.pop();
    }
    cells
}

/// The parts of a text that are read each by itself: the cells of its tables, its headings, and what stands between them; and whether
/// each is one line.
pub(crate) fn parts(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut parts = Vec::new();
    for Stretch { kind, lines } in stretches(text) {
        match kind {
            Kind::Plain => parts.push((lines, false)),
            Kind::Heading => {
                let words = text[lines.clone()].trim_start().trim_start_matches('#').trim_start();
                parts.push((lines.end - words.len()..lines.end, true));
            }
            Kind::Table => {
                let mut at = lines.start;
                for (n, line) in text[lines].split_inclusive('\n').enumerate() {
                    if n != 1 {
                        parts.extend(places(line).into_iter().map(|cell| (at + cell.start..at + cell.end, true)));
                    }
                    at += line.len();
                }
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_tables_are_found_among_paragraphs() {
        let text = "Avant.\n\n## Bus\n| A | B |\n|---|---|\n| 9 h | 10 h |\n\nAprès #1.\n```\n# x\n```\n";
        let kinds: Vec<(Kind, &str)> = stretches(text).into_iter().map(|one| (one.kind, &text[one.lines])).collect();
        assert_eq!(
            kinds,
            [
                (Kind::Plain, "Avant.\n\n"),
                (Kind::Heading, "## Bus\n"),
                (Kind::Table, "| A | B |\n|---|---|\n| 9 h | 10 h |\n"),
                (Kind::Plain, "\nAprès #1.\n```\n# x\n```\n"),
            ]
        );
        assert_eq!(cells("| a \\| b | c |"), ["a | b", "c"]);
        assert_eq!(cells("a |  | c"), ["a", "", "c"]);
        let parts: Vec<&str> = parts(text).into_iter().map(|(part, _)| &text[part]).collect();
        assert_eq!(parts, ["Avant.\n\n", "Bus\n", "A", "B", "9 h", "10 h", "\nAprès #1.\n```\n# x\n```\n"]);
    }
}
