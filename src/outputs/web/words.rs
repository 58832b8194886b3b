//! Texts of the story as HTML: their marks, their links, their languages.

use crate::compose::story::{Moment, TextBlock, TextItem, VoiceRole, Words};
use maud::{Markup, html};

/// A line, with its marks.
pub(super) fn marked(words: &Words) -> Markup {
    html! {
        @for piece in &words.pieces {
            @let text = lines(&piece.text, piece.code);
            @let text = if piece.code { html! { code { (text) } } } else { text };
            @let text = if piece.emphasis { html! { em { (text) } } } else { text };
            @let text = if piece.strong { html! { strong { (text) } } } else { text };
            @let text = match &piece.language { Some(tag) => html! { span lang=(tag) { (text) } }, None => text };
            @match &piece.link {
                Some(address) => a href=(address) { (text) },
                None => (text),
            }
        }
    }
}

/// A line inside of a link: links do not nest.
pub(super) fn unlinked(words: &Words) -> Markup {
    let pieces = words.pieces.iter().map(|piece| crate::programme::Inline { link: None, ..piece.clone() }).collect();
    marked(&Words { pieces, span: None })
}

/// Line ends that the author wrote are kept.
fn lines(text: &str, code: bool) -> Markup {
    html! {
        @for (n, line) in text.split(['\u{2028}', '\n']).enumerate() {
            @if n > 0 { @if code { "\n" } @else { br; } }
            (line)
        }
    }
}

/// Paragraphs and lists of a section.
pub(super) fn blocks(blocks: &[TextBlock], class: Option<&str>) -> Markup {
    self::set(blocks, class, 3)
}

/// The same under a heading of their own: theirs have this level.
pub(super) fn blocks_under(blocks: &[TextBlock], level: u8) -> Markup {
    self::set(blocks, None, level)
}

fn set(blocks: &[TextBlock], class: Option<&str>, level: u8) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                TextBlock::Paragraph(words) => p class=[class] lang=[language(words)] { (marked(words)) },
                TextBlock::List(items) => (list(items)),
                TextBlock::Heading(words) => @match level {
                    2 => h2.label { (marked(words)) },
                    3 => h3.label { (marked(words)) },
                    4 => h4.label { (marked(words)) },
                    5 => h5.label { (marked(words)) },
                    _ => h6.label { (marked(words)) },
                },
                TextBlock::Table(table) => table {
                    thead { tr { @for cell in &table.head { th scope="col" { (marked(cell)) } } } }
                    tbody { @for row in &table.rows { tr { @for cell in row { td { (marked(cell)) } } } } }
                },
            }
        }
    }
}

/// The language of a paragraph that is all in another one.
fn language(words: &Words) -> Option<&str> {
    let first = words.pieces.first()?.language.as_deref();
    first.filter(|first| words.pieces.iter().all(|piece| piece.language.as_deref() == Some(first)))
}

/// A list, and the lists in it. Labels that the author typed are kept as they are.
fn list(items: &[TextItem]) -> Markup {
    let depth = items.first().map_or(0, |item| item.depth);
    let mut parts: Vec<(&TextItem, &[TextItem])> = Vec::new();
    let mut rest = items;
    while let Some((first, after)) = rest.split_first() {
        let inner = after.iter().take_while(|item| item.depth > depth).count();
        parts.push((first, &after[..inner]));
        rest = &after[inner..];
    }
    html! {
        ul.listed role="list" {
            @for (item, inner) in parts {
                li {
                    span.bullet { (marked(&item.label)) " " }
                    span.item { (marked(&item.words)) @if !inner.is_empty() { (list(inner)) } }
                }
            }
        }
    }
}

/// What somebody does, and for whom.
pub(super) fn roles(roles: &[VoiceRole]) -> Markup {
    html! { @for role in roles { " " span.role { (marked(&role.joined())) } } }
}

/// Hours that programs read, too.
pub(super) fn hours(moment: &Moment) -> Option<Markup> {
    let hours = moment.hours.as_ref()?;
    let at = moment.start.as_ref().map(|start| start.at.format("%Y-%m-%dT%H:%M").to_string());
    Some(html! { time datetime=[at] { (marked(hours)) } })
}
