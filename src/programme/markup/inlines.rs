//! The stretches of a line and of a paragraph: what is strong, emphasised, code, what leads somewhere.

use crate::language::address::addresses;
use crate::programme::address::absolute;
use crate::programme::marks::Marked;
use crate::programme::model::Inline;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

/// How what is read is set, mark in mark.
#[derive(Default)]
pub(super) struct Style {
    pub strong: usize,
    pub emphasis: usize,
    pub code: bool,
    pub link: Option<String>,
}

impl Style {
    pub(super) fn inline(&self, text: &str) -> Inline {
        Inline {
            text: text.to_owned(),
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            code: self.code,
            link: self.link.clone(),
            language: None,
            second: false,
        }
    }
}

/// What a text of one line takes beside emphasis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Nothing: a title, a role.
    Words,
    /// Links: the cell of a table.
    Links,
}

impl Takes {
    /// Where a link leads that is taken.
    fn link(self, address: &str) -> Option<String> {
        (self == Takes::Links).then(|| absolute(address).ok()).flatten()
    }
}

/// The stretches of a line that has no blocks: a title, a role.
pub(crate) fn inline_marks(text: &str) -> Vec<Inline> {
    set_line(text, Takes::Words)
}

/// The stretches of a text of one line.
pub(crate) fn set_line(text: &str, takes: Takes) -> Vec<Inline> {
    if !text.contains(['*', '_', '`', '[']) {
        return vec![Inline { text: text.to_owned(), ..Inline::default() }];
    }
    // A line that begins with a number or a dash is no list.
    let marked = Marked::line(text);
    let (mut inlines, mut style) = (Vec::new(), Style::default());
    // A link or a picture that is not taken.
    let mut typed = 0..0;
    for (event, range) in marked.events() {
        if range.start >= typed.start && range.end <= typed.end {
            continue;
        }
        match event {
            Event::Start(Tag::Strong) => style.strong += 1,
            Event::Start(Tag::Emphasis) => style.emphasis += 1,
            Event::End(TagEnd::Strong) => style.strong = style.strong.saturating_sub(1),
            Event::End(TagEnd::Emphasis) => style.emphasis = style.emphasis.saturating_sub(1),
            Event::Code(words) => push(&mut inlines, Inline { code: true, ..style.inline(&words) }),
            // What else is written stays as it is: brackets, entities, the sign at the start of a heading.
            Event::Text(_) | Event::InlineHtml(_) | Event::Html(_) | Event::SoftBreak | Event::HardBreak => {
                push(&mut inlines, style.inline(marked.typed(text, range.clone())));
            }
            Event::Start(Tag::Link { ref dest_url, .. }) if takes.link(dest_url).is_some() => {
                style.link = takes.link(dest_url);
            }
            Event::End(TagEnd::Link) => style.link = None,
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                push(&mut inlines, style.inline(marked.typed(text, range.clone())));
                typed = range;
            }
            Event::Start(Tag::Heading { .. } | Tag::BlockQuote(_)) | Event::Rule => {
                return vec![Inline { text: text.to_owned(), ..Inline::default() }];
            }
            _ => {}
        }
    }
    inlines
}

/// What a text of one line does not take, and prints as it is typed: the message that says so.
pub(crate) fn as_typed(text: &str, takes: Takes) -> Option<&'static str> {
    if !text.contains("](") && !text.contains('<') {
        return None;
    }
    Marked::line(text).events().find_map(|(event, _)| match event {
        Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) if takes.link(&dest_url).is_none() => {
            Some("markup-link")
        }
        Event::Start(Tag::Image { .. }) => Some("markup-image"),
        Event::InlineHtml(_) => Some("markup-html"),
        _ => None,
    })
}

/// Adds a stretch to others, or to the last of them where it is set as that is.
pub(super) fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match inlines.last_mut() {
        Some(last) if last.is_set_as(&inline) => last.text.push_str(&inline.text),
        _ => inlines.push(inline),
    }
}

/// Addresses lead where they say, whether they are marked as links or not.
pub(crate) fn linked(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut linked = Vec::with_capacity(inlines.len());
    for inline in inlines {
        if inline.link.is_some() || inline.code {
            linked.push(inline);
            continue;
        }
        let part = |words: &str, link: Option<String>| Inline { text: words.to_owned(), link, ..inline.clone() };
        let mut start = 0;
        for place in addresses(&inline.text) {
            let words = &inline.text[place.clone()];
            let Ok(address) = absolute(words) else { continue };
            if start < place.start {
                linked.push(part(&inline.text[start..place.start], None));
            }
            linked.push(part(words, Some(address)));
            start = place.end;
        }
        if start < inline.text.len() {
            linked.push(part(&inline.text[start..], None));
        }
    }
    linked
}

/// A line of the page ends here, and the paragraph goes on.
pub(super) const LINE_BREAK: &str = "\u{2028}";

/// One space between words, none at the ends or at a line break, across the stretches of a paragraph.
pub(super) fn tidied(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut tidied: Vec<Inline> = Vec::with_capacity(inlines.len());
    let mut after_space = true;
    for mut inline in inlines {
        if inline.code {
            // The spaces and the lines of a program mean something.
            inline.text.truncate(inline.text.trim_end_matches(['\n', '\r']).len());
            after_space = inline.text.ends_with(' ');
            tidied.extend((!inline.text.trim().is_empty()).then_some(inline));
            continue;
        }
        let mut text = String::with_capacity(inline.text.len());
        for c in inline.text.chars() {
            let space = matches!(c, ' ' | '\t' | '\n' | '\r');
            let breaks = LINE_BREAK.contains(c);
            if breaks {
                trim_end(&mut text, &mut tidied);
                if !(tidied.is_empty() && text.is_empty()) {
                    text.push(c);
                }
            } else if !space {
                text.push(c);
            } else if !after_space {
                text.push(' ');
            }
            after_space = space || breaks;
        }
        if !text.is_empty() {
            inline.text = text;
            tidied.push(inline);
        }
    }
    while let Some(last) = tidied.last_mut().filter(|last| !last.code) {
        last.text.truncate(last.text.trim_end_matches([' ', '\u{2028}']).len());
        if !last.text.is_empty() {
            break;
        }
        tidied.pop();
    }
    tidied
}

/// Takes the space away that stands before a line break, in its stretch or at the end of the one before.
fn trim_end(text: &mut String, before: &mut [Inline]) {
    let end = |text: &mut String| text.truncate(text.trim_end_matches(' ').len());
    match before.last_mut().filter(|last| text.is_empty() && !last.code) {
        Some(last) => end(&mut last.text),
        None => end(text),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Stretches with their marks in signs of their own.
    pub(in super::super) fn shown(inlines: &[Inline]) -> String {
        inlines
            .iter()
            .map(|i| {
                let marks = [(i.strong, "!"), (i.emphasis, "~"), (i.code, "`")];
                let marks: String = marks.iter().filter(|(on, _)| *on).map(|(_, mark)| *mark).collect();
                let link = i.link.as_ref().map(|l| format!("({l})")).unwrap_or_default();
                if marks.is_empty() && link.is_empty() { i.text.clone() } else { format!("{marks}[{}]{link}", i.text) }
            })
            .collect()
    }

    #[test]
    fn lines_without_blocks_have_marks_too() {
        let marks = |text: &str| shown(&inline_marks(text));
        assert_eq!(marks("Le *Quercus robur* en ville"), "Le ~[Quercus robur] en ville");
        assert_eq!(marks("1. étudiant*es, `eBPF` & [trop.in]"), "1. étudiant*es, `[eBPF] & [trop.in]");
        assert_eq!(marks("# 1 _x_ [a](b) & 2*3*4"), "# 1 ~[x] [a](b) & 2*3*4");
        assert_eq!(marks("le **[a](https://a.org) _b_** ici"), "le ![[a](https://a.org) ]!~[b] ici");
        let cell = |text: &str| shown(&set_line(text, Takes::Links));
        assert_eq!(cell("le [*Bus*](https://example.org) 5, [a](b)"), "le ~[Bus](https://example.org) 5, [a](b)");
    }
}
