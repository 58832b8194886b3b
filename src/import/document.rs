//! A document as lines with their look: what plain text, Word and LibreOffice Writer have in common.

use super::understood::{Picture, Place};
use std::ops::Range;

/// A line of a document: a paragraph, an entry of a list, a cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    pub text: String,
    /// Bytes of the text that are bold.
    pub bold: Vec<Range<usize>>,
    /// Bytes of the text that lead somewhere, and where.
    pub links: Vec<(Range<usize>, String)>,
    /// Level of the heading by its style, from 1: 0 is a title of the whole.
    pub heading: Option<u8>,
    pub bullet: Option<Bullet>,
    /// The number or letter of an entry, where it was typed.
    pub mark: String,
    /// Half points of its letters, where they are told.
    pub size: Option<u16>,
    /// Whether it stands apart from the line before.
    pub apart: bool,
    /// Path of a picture that stands here.
    pub picture: Option<String>,
    /// Of a margin, a foot of page or a note.
    pub aside: bool,
    /// Names the columns of a table.
    pub is_head: bool,
    /// The column of a table of parcours that it stands in; nothing for what lies in all of them.
    pub column: Option<String>,
    pub place: usize,
}

/// The entry of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bullet {
    /// From 0.
    pub depth: u8,
    pub numbered: bool,
}

/// A whole document.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Document {
    pub lines: Vec<Line>,
    pub pictures: Vec<Picture>,
    /// Whether places are paragraphs rather than lines.
    pub paragraphs: bool,
}

impl Document {
    pub(crate) fn place(&self, line: &Line) -> Place {
        if self.paragraphs { Place::Paragraph(line.place) } else { Place::Line(line.place) }
    }
}

impl Line {
    /// Whether all of it is bold.
    pub(crate) fn is_bold(&self) -> bool {
        let letters = |range: Range<usize>| self.text[range].chars().filter(|c| c.is_alphanumeric()).count();
        let bold: usize = self.bold.iter().map(|range| letters(range.clone())).sum();
        bold > 0 && bold == letters(0..self.text.len())
    }

    /// Whether it is written in capitals.
    pub(crate) fn is_in_capitals(&self) -> bool {
        let letters = || self.text.chars().filter(|c| c.is_alphabetic());
        letters().count() > 3 && letters().all(|c| !c.is_lowercase())
    }

    /// Some of its bytes as a line of their own, without spaces around.
    pub(crate) fn part(&self, range: Range<usize>) -> Line {
        let text = &self.text[range.clone()];
        let start = range.start + (text.len() - text.trim_start().len());
        let end = (range.start + text.trim_end().len()).max(start);
        let within = |span: &Range<usize>| {
            let (from, to) = (span.start.max(start), span.end.min(end));
            (from < to).then(|| from - start..to - start)
        };
        Line {
            text: self.text[start..end].to_owned(),
            bold: self.bold.iter().filter_map(within).collect(),
            links: self.links.iter().filter_map(|(span, to)| Some((within(span)?, to.clone()))).collect(),
            picture: None,
            ..self.clone()
        }
    }

    /// Adds words to a line that is being put together.
    pub(crate) fn push(&mut self, words: &str, bold: bool, link: Option<&str>) {
        let start = self.text.len();
        self.text.push_str(words);
        let range = start..self.text.len();
        if range.is_empty() {
            return;
        }
        if bold {
            match self.bold.last_mut() {
                Some(last) if last.end == start => last.end = range.end,
                _ => self.bold.push(range.clone()),
            }
        }
        if let Some(link) = link {
            match self.links.last_mut() {
                Some((last, to)) if last.end == start && to == link => last.end = range.end,
                _ => self.links.push((range, link.to_owned())),
            }
        }
    }

    /// Adds a line to another with its look.
    pub(crate) fn append(&mut self, other: &Line) {
        let start = self.text.len();
        self.text.push_str(&other.text);
        let moved = |range: &Range<usize>| range.start + start..range.end + start;
        self.bold.extend(other.bold.iter().map(moved));
        self.links.extend(other.links.iter().map(|(range, to)| (moved(range), to.clone())));
    }

    /// Its cells, where it was a row.
    pub(crate) fn cells(&self) -> Vec<Line> {
        let mut cells = self.parted(" | ");
        cells.retain(|cell| !cell.text.is_empty());
        cells
    }

    /// What stands between signs.
    pub(crate) fn parted(&self, sign: &str) -> Vec<Line> {
        let mut parts = Vec::new();
        let mut at = 0;
        for (cut, sign) in self.text.match_indices(sign) {
            parts.push(self.part(at..cut));
            at = cut + sign.len();
        }
        parts.push(self.part(at..self.text.len()));
        parts
    }

    /// A line of its kind and place that says what others do, with a sign between them.
    pub(crate) fn saying(&self, others: &[Line], sign: &str) -> Line {
        let mut joined = Line { text: String::new(), bold: Vec::new(), links: Vec::new(), ..self.clone() };
        for (n, other) in others.iter().enumerate() {
            if n > 0 {
                joined.push(sign, false, None);
            }
            joined.append(other);
        }
        joined
    }

    /// The text with its bold words and links in the marks of livret.
    pub(crate) fn marked(&self) -> String {
        let mut text = String::with_capacity(self.text.len() + 16);
        let mut at = 0;
        let whole = self.is_bold();
        let mut marks: Vec<(usize, u8, String)> = Vec::new();
        if !whole {
            for range in &self.bold {
                // Marks lean on words.
                let words = &self.text[range.clone()];
                let start = range.start + words.len() - words.trim_start().len();
                let end = range.start + words.trim_end().len();
                let free = |at: usize, before: bool| {
                    let c = if before { self.text[..at].chars().next_back() } else { self.text[at..].chars().next() };
                    c.is_none_or(|c| !c.is_alphanumeric() && c != '*')
                };
                if start < end && free(start, true) && free(end, false) && !words.contains('*') {
                    marks.push((start, 1, "**".to_owned()));
                    marks.push((end, 0, "**".to_owned()));
                }
            }
        }
        for (range, to) in &self.links {
            let words = &self.text[range.clone()];
            if !words.contains(['[', ']'])
                && !to.contains([')', '(', ' '])
                && super::links::is_lasting(to)
                && words != to
            {
                marks.push((range.start, 2, "[".to_owned()));
                marks.push((range.end, 0, format!("]({to})")));
            }
        }
        marks.sort_by_key(|mark| (mark.0, mark.1));
        let crossed = self.links.iter().any(|(link, _)| {
            self.bold.iter().any(|bold| {
                let (start, end) = (bold.start, bold.end);
                start < link.start && end > link.start && end < link.end
                    || start > link.start && start < link.end && end > link.end
            })
        });
        if crossed {
            return self.text.clone();
        }
        for (place, _, mark) in marks {
            text.push_str(&self.text[at..place]);
            text.push_str(&mark);
            at = place;
        }
        text.push_str(&self.text[at..]);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_keeps_its_look() {
        let mut line = Line::default();
        line.push("Avec ", false, None);
        line.push("Ana Lima", true, None);
        line.push(", maire", false, None);
        let part = line.part(4..line.text.len());
        assert_eq!((part.text.as_str(), &part.bold[..]), ("Ana Lima, maire", std::slice::from_ref(&(0..8))));
        assert_eq!(line.marked(), "Avec **Ana Lima**, maire");
    }
}
