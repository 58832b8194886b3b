//! Texts with the marks of the web or of Markdown as prose: paragraphs, lists, bold words, links.

use super::links;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
use std::cell::RefCell;

/// Bytes of a text that are looked at: an abstract of a hundred pages.
const LONGEST: usize = 2 << 20;

/// Whether a text is a page of the web.
pub(crate) fn is_a_page(text: &str) -> bool {
    let head: String = text.trim_start().chars().take(400).collect::<String>().to_ascii_lowercase();
    head.starts_with("<!doctype html") || head.starts_with("<html") || head.contains("<body")
}

/// The paragraphs of a text that may have marks of the web or of Markdown.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let prose = if has_tags(text) { prose(text) } else { text.to_owned() };
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in prose.lines() {
        let line = line.trim();
        if line.is_empty() || line.chars().all(|c| "-=*_".contains(c)) {
            open = false;
            continue;
        }
        let bullet = ["- ", "* ", "+ ", "• "].into_iter().find_map(|mark| line.strip_prefix(mark));
        let heading = line.trim_start_matches('#');
        if let Some(entry) = bullet {
            paragraphs.push(format!("- {}", entry.trim()));
            open = true;
        } else if heading.len() < line.len() && heading.starts_with(' ') {
            paragraphs.push(format!("**{}**", heading.trim().trim_matches('*')));
            open = false;
        } else {
            match paragraphs.last_mut().filter(|_| open) {
                Some(last) => {
                    last.push(' ');
                    last.push_str(line);
                }
                None => paragraphs.push(line.to_owned()),
            }
            open = true;
        }
    }
    paragraphs
}

/// Whether a text has tags or entities: “a < b” has none.
fn has_tags(text: &str) -> bool {
    let tag = |at: usize| {
        let rest = text[at + 1..].trim_start_matches('/');
        let name = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        (1..=10).contains(&name)
            && rest.starts_with(|c: char| c.is_ascii_alphabetic())
            && rest[name..].starts_with(['>', ' ', '/', '\n'])
            && rest.contains('>')
            && !rest[..name].contains(':')
    };
    text.match_indices('<').take(200).any(|(at, _)| tag(at))
        || ["&amp;", "&nbsp;", "&quot;", "&#39;", "&eacute;", "&lt;", "&rsquo;"]
            .iter()
            .any(|entity| text.contains(entity))
}

/// The prose of a text of the web: nothing of it is fetched or run.
pub(crate) fn prose(text: &str) -> String {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    let tokenizer = Tokenizer::new(Sink(RefCell::new(Prose::default())), Default::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finished()
}

struct Sink(RefCell<Prose>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut prose = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => prose.tag(&tag),
            Token::CharacterTokens(words) => prose.words(&words),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct Prose {
    text: String,
    /// Inside of what is not read: scripts, styles.
    silent: usize,
    bold: bool,
    /// Where the words of a link begin, and where it leads.
    link: Option<(usize, String)>,
    /// Inside of text whose breaks count.
    cell: bool,
}

impl Prose {
    fn tag(&mut self, tag: &Tag) {
        let start = tag.kind == TagKind::StartTag;
        let attribute = |name: &str| {
            tag.attrs
                .iter()
                .find(|attribute| &*attribute.name.local == name)
                .map(|attribute| attribute.value.to_string())
        };
        match &*tag.name {
            "script" | "style" | "noscript" | "template" | "iframe" | "svg" => {
                if start && !tag.self_closing {
                    self.silent += 1;
                } else {
                    self.silent = self.silent.saturating_sub(1);
                }
            }
            "br" => self.line(),
            "p" | "div" | "section" | "article" | "table" | "ul" | "ol" | "blockquote" | "header" | "footer"
            | "main" | "dl" | "dt" | "dd" | "figure" | "hr" | "address" | "aside" | "nav" => self.paragraph(),
            "tr" => {
                self.line();
                self.cell = false;
            }
            "td" | "th" if start => {
                if self.cell {
                    self.words(" | ");
                }
                self.cell = true;
            }
            "li" if start => {
                self.line();
                self.text.push_str("- ");
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.paragraph();
                if start {
                    self.text.push_str("# ");
                }
            }
            "b" | "strong" if start != self.bold && !self.text.ends_with("# ") => {
                // The marks of bold lean on words.
                if start {
                    self.text.push_str("**");
                } else {
                    let end = self.text.trim_end().len();
                    let spaces = self.text.split_off(end);
                    if self.text.ends_with("**") {
                        self.text.truncate(end - 2);
                    } else {
                        self.text.push_str("**");
                    }
                    self.text.push_str(&spaces);
                }
                self.bold = start;
            }
            "a" if start => {
                self.link = attribute("href").filter(|to| links::is_lasting(to)).map(|to| (self.text.len(), to));
            }
            "a" => {
                if let Some((from, to)) = self.link.take() {
                    let words = self.text.get(from..).unwrap_or_default().trim().to_owned();
                    if words.is_empty() || words.contains(['[', ']', '\n']) || to.contains([')', '(']) {
                        if !words.contains(&to) {
                            self.words(&format!(" {to} "));
                        }
                    } else if words != to && !to.ends_with(&words) {
                        self.text.truncate(from);
                        self.text.push_str(&format!("[{words}]({to})"));
                    }
                }
            }
            "img" => {
                if let Some(words) = attribute("alt").filter(|words| !words.trim().is_empty()) {
                    self.words(&format!(" {words} "));
                }
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.silent > 0 {
            return;
        }
        for c in words.chars() {
            let space = c.is_whitespace() && c != '\u{a0}';
            match space {
                true if self.text.is_empty()
                    || self.text.ends_with([' ', '\n'])
                    || self.text.ends_with("**") && self.bold => {}
                true => self.text.push(' '),
                false => self.text.push(c),
            }
        }
    }

    fn line(&mut self) {
        let end = self.text.trim_end_matches(' ').len();
        self.text.truncate(end);
        if self.bold {
            // Bold words end with their paragraph.
            if self.text.ends_with("**") {
                self.text.truncate(self.text.len() - 2)
            } else {
                self.text.push_str("**")
            }
            self.bold = false;
        }
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.link = None;
    }

    fn paragraph(&mut self) {
        self.line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") && !self.text.ends_with("- ") {
            self.text.push('\n');
        }
    }

    fn finished(mut self) -> String {
        self.line();
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_prose() {
        let html = "<p>Un <strong>sol</strong> vivant&nbsp;: <a href=\"https://example.org/a\">lire</a></p><ul><li>semer</li><li>tailler</li></ul><script>alert(1)</script>";
        assert_eq!(
            paragraphs(html),
            ["Un **sol** vivant\u{a0}: [lire](https://example.org/a)", "- semer", "- tailler"]
        );
        assert_eq!(paragraphs("# Head\n\nOne\ntwo\n\n* a\n* b"), ["**Head**", "One two", "- a", "- b"]);
        assert_eq!(paragraphs("if a < b and c > d"), ["if a < b and c > d"]);
        assert_eq!(paragraphs("<b>a"), ["**a**"]);
    }
}
