//! What stands out beside the programme: quotations in the marks of their language, and key figures.

use super::story::{Highlights, KeyFigure, Quote, Words};
use super::wording::Writer;
use crate::language::orthotypography::quotation_marks;
use crate::programme::{self, Inline, Line};

/// `None` when there are none.
pub(super) fn highlights(writer: &Writer) -> Option<Highlights> {
    let programme = writer.programme;
    let quotes: Vec<Quote> = programme.quotes.iter().map(|quote| told(writer, quote)).collect();
    let figures: Vec<KeyFigure> = programme
        .figures
        .iter()
        .map(|figure| KeyFigure { value: writer.line(&figure.value), text: writer.line(&figure.text) })
        .collect();
    (!quotes.is_empty() || !figures.is_empty()).then(|| Highlights {
        running: writer.own(writer.language.words.programme.clone()),
        figures,
        quotes,
    })
}

fn told(writer: &Writer, quote: &programme::Quote) -> Quote {
    Quote {
        text: quoted(writer, &quote.text),
        author: quote.author.as_ref().map(|author| writer.name(author, author.span.clone())),
        role: quote.role.as_ref().map(|role| writer.line(role)),
    }
}

/// In quotation marks, unless the author typed them.
fn quoted(writer: &Writer, line: &Line) -> Words {
    let words = writer.line(line);
    // What stands in one language alone has the same marks wherever it is printed.
    let alone = writer.programme.tongues.chosen(&line.span).is_none();
    let (open, close) = quotation_marks(if alone { writer.plain } else { writer.texts });
    if words.plain().starts_with(open.trim_end()) {
        return words;
    }
    let plain = |text: String| Inline { text, ..Inline::default() };
    let mut pieces = vec![plain(open)];
    pieces.extend(words.pieces);
    pieces.push(plain(close));
    Words { pieces, span: words.span }
}
