//! The Markdown that prose may use: paragraphs, lists, *emphasis*, **strong**, `code`, [links](https://example.org).
//!
//! Everything else is told to the author, and its text is kept. Which signs are marks is said in [`super::marks`].

mod inlines;
mod places;

use super::address::absolute;
use super::entities::entity_saying;
use super::enumeration::Item;
use super::faults::Faults;
use super::limits::{LONGEST_TEXT, MOST_BLOCKS};
use super::located::Located;
use super::marks::Marked;
use super::model::{Inline, ListItem, Prose, ProseBlock};
use super::tolerant::Field;
use super::tongue;
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use inlines::{LINE_BREAK, Style, push, tidied};
pub(crate) use inlines::{Takes, as_typed, inline_marks, linked, set_line};
use places::Places;
pub(crate) use places::dedented;
use pulldown_cmark::{Event, Tag, TagEnd};

impl Faults<'_> {
    /// Text with inline marks; an empty one counts as absent.
    pub(super) fn prose(&mut self, field: Option<Field<String>>) -> Option<Prose> {
        let Located { value, span } = self.take(field)?;
        if value.len() > LONGEST_TEXT {
            self.report(
                Diagnostic::error(
                    "too-long",
                    say("too-long-text").with("size", value.len() / 1000).with("most", LONGEST_TEXT / 1000),
                )
                .at(span, "here"),
            );
            return None;
        }
        let text = self.visible(&value, &span);
        let place = Places::new(self.source, &span, &text);
        // Lines indented to please the eye in the file are not blocks of code.
        let text = dedented(&text);
        let mut writing = Writing {
            faults: self,
            text: &text,
            told: 0,
            place,
            blocks: Vec::new(),
            inlines: Vec::new(),
            style: Style::default(),
            list: Vec::new(),
            numbers: Vec::new(),
            outside: true,
        };
        let marked = Marked::new(&text);
        for table in &marked.tables {
            writing.refuse("markup-table", table.clone());
        }
        for (event, range) in marked.events() {
            writing.take(&marked, event, range);
        }
        writing.end_block();
        let blocks = writing.blocks;
        let left = self.blocks.checked_sub(blocks.len());
        if left.is_none() && self.blocks > 0 {
            self.report(
                Diagnostic::error("too-many", say("too-many-paragraphs").with("most", MOST_BLOCKS))
                    .at(span.clone(), "here"),
            );
        }
        self.blocks = left.unwrap_or(0);
        (!blocks.is_empty()).then_some(Prose { blocks, span })
    }
}

/// Constructs of one text that are told at most: past that, the author has understood.
const MOST: usize = 20;

/// What is read of a text, and where.
struct Writing<'f, 's> {
    faults: &'f mut Faults<'s>,
    /// What is read, dedented.
    text: &'f str,
    /// How many constructs were told.
    told: usize,
    place: Places,
    blocks: Vec<ProseBlock>,
    inlines: Vec<Inline>,
    style: Style,
    /// The items of the list that is being read.
    list: Vec<ListItem>,
    /// For each list around what is read, the number of its next item where Markdown counts them.
    numbers: Vec<Option<u64>>,
    /// Whether what is read is no part of an item.
    outside: bool,
}

impl Writing<'_, '_> {
    fn take(&mut self, marked: &Marked, event: Event, range: Span) {
        match event {
            Event::Start(Tag::Item) => self.item(marked.item(range.start)),
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                let written = self.text.get(range.clone()).unwrap_or_default().to_owned();
                if !self.style.code && written.starts_with('&') && written != *text {
                    self.tell(entity_saying(&written, &text), range);
                }
                self.text(&text);
            }
            Event::SoftBreak if marked.leaves_list(&range) => {
                self.end_block();
                self.end_list();
                self.outside = true;
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text(LINE_BREAK),
            Event::Code(text) => {
                self.style.code = true;
                self.text(&text);
                self.style.code = false;
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.refuse("markup-html", range);
                self.text(&text);
            }
            Event::Rule => self.refuse("markup-rule", range),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag, range: Span) {
        match tag {
            Tag::Strong => self.style.strong += 1,
            Tag::Emphasis => self.style.emphasis += 1,
            Tag::Link { dest_url, .. } => {
                let read = absolute(&dest_url);
                if let Err(why) = read
                    && let Some(place) = self.telling(range)
                {
                    self.faults.bad_address(&dest_url, why, place);
                }
                // The words stay; a bad address stops the build.
                self.style.link = read.ok();
            }
            Tag::List(first) => {
                self.end_block();
                self.numbers.push(first);
            }
            Tag::Heading { .. } => {
                self.end_block();
                self.refuse("markup-heading", range);
            }
            Tag::Image { .. } => self.refuse("markup-image", range),
            Tag::CodeBlock(_) => {
                self.end_block();
                self.style.code = true;
            }
            Tag::BlockQuote(_) => {
                self.end_block();
                self.refuse("markup-quotation", range);
            }
            _ => self.end_block(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.style.strong = self.style.strong.saturating_sub(1),
            TagEnd::Emphasis => self.style.emphasis = self.style.emphasis.saturating_sub(1),
            TagEnd::Link => self.style.link = None,
            TagEnd::Image => {}
            TagEnd::CodeBlock => {
                self.end_block();
                self.style.code = false;
            }
            TagEnd::Item => {
                self.end_block();
                self.outside |= self.numbers.len() < 2;
            }
            TagEnd::List(_) => {
                self.end_block();
                self.numbers.pop();
                if self.numbers.is_empty() {
                    self.end_list();
                }
            }
            _ => self.end_block(),
        }
    }

    /// An item begins; `known` where its sign was read by us, not by the reader of Markdown: in a quotation.
    fn item(&mut self, known: Option<&Item>) {
        self.end_block();
        let number = self.numbers.last_mut().and_then(Option::as_mut).map(|number| {
            *number = number.saturating_add(1);
            format!("{}.", *number - 1)
        });
        let (depth, label) = match known {
            Some(item) => (item.depth, item.label.clone()),
            None => (self.numbers.len().saturating_sub(1), number),
        };
        self.outside = false;
        self.list.push(ListItem { depth, label, words: Vec::new() });
    }

    fn end_list(&mut self) {
        let items: Vec<_> = std::mem::take(&mut self.list).into_iter().filter(|item| !item.words.is_empty()).collect();
        if !items.is_empty() {
            self.blocks.push(ProseBlock::List(items));
        }
    }

    fn text(&mut self, text: &str) {
        let inline = self.style.inline(text);
        push(&mut self.inlines, inline);
    }

    fn refuse(&mut self, message: &'static str, range: Span) {
        self.tell(say(message), range);
    }

    fn tell(&mut self, saying: Saying, range: Span) {
        let Some(place) = self.telling(range) else { return };
        self.faults.report(Diagnostic::warning("unsupported-markup", saying).at(place, "here"));
    }

    /// The place of a construct to tell, as long as the author has not been told of many in this text.
    fn telling(&mut self, range: Span) -> Option<Span> {
        self.told += 1;
        let words = self.text.get(range.clone()).unwrap_or_default();
        (self.told <= MOST).then(|| self.place.of(range, words, self.faults.source))
    }

    /// A paragraph may be in another language than the text around it: its author says so by `[en]` before it, or it is plain to see.
    fn name_language(&mut self, inlines: &mut Vec<Inline>) {
        let first = inlines.first().filter(|first| !first.code).map(|first| first.text.clone()).unwrap_or_default();
        if let Some((tag, length)) = tongue::declared(&first) {
            let rest = first[length..].trim_start().to_owned();
            match rest.is_empty() && inlines.len() > 1 {
                true => drop(inlines.remove(0)),
                false => inlines[0].text = rest,
            }
            if let Some(next) = inlines.first_mut() {
                next.text = next.text.trim_start().to_owned();
            }
            inlines.iter_mut().for_each(|inline| inline.language = Some(tag.clone()));
            return;
        }
        let text: String = inlines.iter().filter(|inline| !inline.code).map(|inline| inline.text.as_str()).collect();
        let Some(language) = tongue::detected(&text, self.faults.language_at(&self.place.whole)) else { return };
        inlines.iter_mut().for_each(|inline| inline.language = Some(language.to_owned()));
    }

    /// Puts what was gathered down as a paragraph, or into the item being read.
    fn end_block(&mut self) {
        let mut inlines = tidied(std::mem::take(&mut self.inlines));
        if inlines.is_empty() {
            return;
        }
        self.name_language(&mut inlines);
        let inlines = linked(inlines);
        match self.list.last_mut().filter(|_| !self.outside) {
            None => {
                self.end_list();
                self.blocks.push(ProseBlock::Paragraph(inlines));
            }
            Some(item) => {
                // A second paragraph of an item goes on in it, on a line of its own.
                if !item.words.is_empty() {
                    item.words.push(Inline { text: LINE_BREAK.to_owned(), ..Inline::default() });
                }
                item.words.extend(inlines);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a text that stands in a file between triple quotes.
    fn read(text: &str) -> (Option<Prose>, Vec<(&'static str, String)>) {
        let source = format!("body = \"\"\"\n{text}\"\"\"");
        let mut faults = Faults::new(&source);
        let prose = faults.prose(Some(Field { span: 7..source.len(), value: Some(text.to_owned()) }));
        let found = faults.found.iter().map(|f| (f.code, source[f.labels[0].span.clone()].to_owned())).collect();
        (prose, found)
    }

    fn shown(text: &str) -> String {
        let inlines = inlines::tests::shown;
        let blocks = read(text).0.map(|prose| prose.blocks).unwrap_or_default();
        let each = blocks.iter().map(|block| match block {
            ProseBlock::Heading(_) | ProseBlock::Table(_) => unreachable!("prose has none"),
            ProseBlock::Paragraph(p) => inlines(p),
            ProseBlock::List(items) => {
                let item = |item: &ListItem| {
                    let label = item.label.as_deref().unwrap_or("-");
                    format!("{}{label} {}", ">".repeat(item.depth), inlines(&item.words))
                };
                items.iter().map(item).collect::<Vec<_>>().join(" / ")
            }
        });
        each.collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn paragraphs_marks_and_lists() {
        assert_eq!(shown("Un\n  deux.\n\nTrois **quatre**, *cinq*."), "Un deux. | Trois ![quatre], ~[cinq].");
        assert_eq!(shown("Voir [le site](example.org/x)."), "Voir [le site](https://example.org/x).");
        assert_eq!(shown("- un\n- **deux**\n\n1. trois\n2. quatre"), "- un / - ![deux] | 1. trois / 2. quatre");
        assert_eq!(
            shown("« **Rencontres** » et d'autres_mots_ici, 2 * 3"),
            "« ![Rencontres] » et d'autres_mots_ici, 2 * 3"
        );
        assert_eq!(shown("   \n\n "), "");
        assert_eq!(shown("    Retrait\n    de tous"), "Retrait de tous");
        assert!(read("Un **deux** *trois* [quatre](https://example.org)\n\n- cinq").1.is_empty());
    }

    #[test]
    fn what_is_not_supported_is_named_placed_and_kept() {
        for (text, shown_, place) in [
            ("Avant\n\n# Titre", "Avant | Titre", "# Titre"),
            ("Un <b>mot", "Un <b>mot", "<b>"),
            ("![Une image](x.png)", "Une image", "![Une image](x.png)"),
            ("> Cité", "Cité", "> Cité"),
            ("Un\n\n---\n\nDeux", "Un | Deux", "---\n"),
        ] {
            assert_eq!(shown(text), shown_);
            assert_eq!(read(text).1, [("unsupported-markup", place.to_owned())], "{text}");
        }
        assert_eq!(read("[x](javascript:alert)").1[0].0, "bad-address");
    }

    #[test]
    fn lists_of_all_kinds_keep_their_labels() {
        for (text, right) in [
            ("- un\n  - deux\n- trois", "- un / >- deux / - trois"),
            ("1. un\n   a) alpha\n   b) bêta\n2. deux", "1. un / >a) alpha / >b) bêta / 2. deux"),
            ("5) cinq", "5) cinq"),
            ("2025. Une année", "2025. Une année"),
            ("•\tun\n•\tdeux\nLa suite.", "- un / - deux | La suite."),
            ("→ un\n→ deux", "→ un / → deux"),
            ("1. un\n\n   suite\n\n2. deux", "1. un\u{2028}suite / 2. deux"),
            ("> - un\n> - deux", "- un / - deux"),
            ("> 3. un\n> 4. deux", "3. un / 4. deux"),
            ("1. un\n2. deux\n\na) alpha\nb) bêta", "1. un / 2. deux | a) alpha / b) bêta"),
        ] {
            assert_eq!(shown(text), right, "{text}");
        }
        assert!(read("- un\n  - deux\n\n5) cinq\n\n2025. Une année").1.is_empty());
    }

    #[test]
    fn lines_end_where_their_author_ends_them() {
        assert_eq!(
            shown("Un  \ndeux \u{b} *trois*\u{2028}quatre\\\ncinq\nsix"),
            "Un\u{2028}deux\u{2028}~[trois]\u{2028}quatre\u{2028}cinq six"
        );
        assert_eq!(shown("\u{2028}Un\u{2028}"), "Un");
        assert_eq!(shown("9h\tA\n10h\tB"), "9h\u{2003}A\u{2028}10h\u{2003}B");
    }

    #[test]
    fn the_place_is_right_in_indented_lines() {
        assert_eq!(read("  Première ligne\n  avec un <br> ici").1, [("unsupported-markup", "<br>".to_owned())]);
    }

    #[test]
    fn code_is_kept_as_it_is_typed() {
        assert_eq!(shown("Du `a  --b; c` ici"), "Du `[a  --b; c] ici");
        assert_eq!(
            shown("Avant\n\n```rust\nfn main() {\n    a::b();\n}\n```"),
            "Avant | `[fn main() {\n    a::b();\n}]"
        );
        assert!(read("Du `code` ici\n\n```\nx\n```").1.is_empty());
        assert_eq!(
            shown("Avant\n\n    let x = \"a\" ;\n    x.y() ;\n\nAprès"),
            "Avant | `[let x = \"a\" ;\nx.y() ;] | Après"
        );
        assert_eq!(shown("Avant\n\n    Un alinéa ; et sa suite.\n    Fin."), "Avant | Un alinéa ; et sa suite. Fin.");
    }

    #[test]
    fn bare_addresses_lead_somewhere() {
        assert_eq!(
            shown("Voir example.org/_/plan, ou **moi@example.org**."),
            "Voir [example.org/_/plan](https://example.org/_/plan), ou ![moi@example.org](mailto:moi@example.org)."
        );
        assert_eq!(shown("Le `example.org` et [ici](a.org)"), "Le `[example.org] et [ici](https://a.org)");
    }

    #[test]
    fn references_of_web_pages_are_told() {
        assert_eq!(shown("Vin &amp; pain&nbsp;!"), "Vin & pain\u{a0}!");
        assert_eq!(
            read("Vin &amp; pain&nbsp;!").1,
            [("unsupported-markup", "&amp;".to_owned()), ("unsupported-markup", "&nbsp;".to_owned())]
        );
        assert_eq!(shown("Vin & pain &inconnu;"), "Vin & pain &inconnu;");
    }

    #[test]
    fn a_paragraph_says_its_language_or_shows_it() {
        let languages = |text: &str| {
            let blocks = read(text).0.map(|prose| prose.blocks).unwrap_or_default();
            let each = blocks.into_iter().map(|block| match block {
                ProseBlock::Heading(_) | ProseBlock::Table(_) => unreachable!("prose has none"),
                ProseBlock::Paragraph(p) => p[0].language.clone().unwrap_or_default(),
                ProseBlock::List(items) => items[0].words[0].language.clone().unwrap_or_default(),
            });
            each.collect::<Vec<_>>()
        };
        assert_eq!(languages("[en] Hello; good bye!\n\nUn paragraphe."), ["en", ""]);
        assert_eq!(shown("[en] **Hello**; good bye!"), "![Hello]; good bye!");
        assert_eq!(shown("[note] Bonjour"), "[note] Bonjour");
        let english = "This workshop shows how neighbours can start a shared garden together, and what they should ask the town for.";
        assert_eq!(languages(&format!("Un paragraphe.\n\n{english}")), ["", "en"]);
    }
}
