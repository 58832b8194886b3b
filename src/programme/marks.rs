//! Which signs of a text are marks, and which are characters like any other.
//!
//! Markdown (CommonMark 0.31) is read as programmers write it; an author means a character more often than they do: the star of
//! `étudiant*es`, the underscores of an address, the bullet that a word processor left. What is a character is hidden from the reader of
//! Markdown, byte for byte so that places stay true, and given back in what it reads.

mod lines;
mod rows;
mod words;

use super::enumeration::{Item, Lists};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

// Control characters that stand for what is hidden: the reader takes them for letters, and no author sees them in a text.
const STAR: u8 = 1;
const UNDERSCORE: u8 = 2;
const BRACKET: u8 = 3;
const BACKQUOTE: u8 = 5;
const BACKSLASH: u8 = 6;
/// Stands for nothing: it fills the place of a sign that was longer.
const FILLER: u8 = 4;
const STOP: u8 = 7;
const CLOSING: u8 = 14;
/// What parts the cells of a row.
const CELL: u8 = 15;
const PLUS: u8 = 16;
/// All of them.
const HIDDEN: [u8; 10] = [STAR, UNDERSCORE, BRACKET, FILLER, BACKQUOTE, BACKSLASH, STOP, CLOSING, CELL, PLUS];

/// A text whose characters are told from its marks.
pub(crate) struct Marked {
    shown: String,
    /// Rows of cells side by side, with tabs or bars between them.
    pub tables: Vec<Range<usize>>,
    /// The items of lists, by where they begin.
    items: BTreeMap<usize, Item>,
    /// Line ends that break a line of the page, too.
    breaks: BTreeSet<usize>,
    /// Line ends after which the text has left the list before it.
    exits: BTreeSet<usize>,
}

impl Marked {
    /// Reads a text whose lines are not indented as a whole.
    pub(crate) fn new(text: &str) -> Marked {
        let mut hiding = Hiding::new(text);
        hiding.controls();
        let tables = hiding.blocks();
        let Hiding { bytes, items, breaks, exits, .. } = hiding;
        // Every byte written is ASCII and takes whole characters away.
        let shown = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
        Marked { shown, tables, items, breaks, exits }
    }

    /// Reads a text of one line, in which nothing makes a list or a heading.
    pub(crate) fn line(text: &str) -> Marked {
        let mut hiding = Hiding::new(text);
        hiding.controls();
        let line = 0..text.len();
        hiding.tokens(&line);
        hiding.runs(&line);
        let shown = String::from_utf8(hiding.bytes).unwrap_or_else(|_| text.to_owned());
        let shown = format!("{}{shown}", char::from(FILLER));
        Marked { shown, tables: Vec::new(), items: BTreeMap::new(), breaks: BTreeSet::new(), exits: BTreeSet::new() }
    }

    /// The item of a list that begins at a place.
    pub(crate) fn item(&self, at: usize) -> Option<&Item> {
        self.items.get(&at)
    }

    /// Whether the text has left the list after a line end.
    pub(crate) fn leaves_list(&self, line_end: &Range<usize>) -> bool {
        self.exits.range(line_end.clone()).next().is_some()
    }

    /// A stretch of the text of one line as its author typed it.
    pub(crate) fn typed<'t>(&self, text: &'t str, range: Range<usize>) -> &'t str {
        let ahead = self.shown.len() - text.len();
        text.get(range.start.saturating_sub(ahead)..range.end.saturating_sub(ahead)).unwrap_or_default()
    }

    /// What the text says, as a reader of Markdown understands it: each event and the bytes of the text it stands for.
    pub(crate) fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        Parser::new_ext(&self.shown, Options::empty()).into_offset_iter().map(|(event, range)| {
            let filled = self.shown[range.clone()].bytes().take_while(|&byte| byte == FILLER).count();
            let range = range.start + filled..range.end;
            let event = match event {
                Event::Text(text) => Event::Text(given_back(text)),
                Event::Code(text) => Event::Code(given_back(text)),
                Event::Html(text) => Event::Html(given_back(text)),
                Event::InlineHtml(text) => Event::InlineHtml(given_back(text)),
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    Event::Start(Tag::Link { link_type, dest_url: given_back(dest_url), title, id })
                }
                Event::SoftBreak if self.breaks.range(range.clone()).next().is_some() => Event::HardBreak,
                other => other,
            };
            (event, range)
        })
    }
}

/// A text with what was hidden in it.
fn given_back(text: CowStr<'_>) -> CowStr<'_> {
    if !text.bytes().any(|byte| HIDDEN.contains(&byte)) {
        return text;
    }
    let whole = text.chars().filter(|&c| c != char::from(FILLER)).map(|c| match u8::try_from(c) {
        Ok(STAR) => '*',
        Ok(UNDERSCORE) => '_',
        Ok(BRACKET) => '[',
        Ok(BACKQUOTE) => '`',
        Ok(BACKSLASH) => '\\',
        Ok(STOP) => '.',
        Ok(CLOSING) => ')',
        Ok(PLUS) => '+',
        // As wide as an em, so that cells are told from words.
        Ok(CELL) => '\u{2003}',
        _ => c,
    });
    whole.collect::<String>().into()
}

/// A text whose characters are being hidden.
struct Hiding<'t> {
    text: &'t str,
    bytes: Vec<u8>,
    lists: Lists,
    items: BTreeMap<usize, Item>,
    breaks: BTreeSet<usize>,
    exits: BTreeSet<usize>,
}

impl<'t> Hiding<'t> {
    fn new(text: &'t str) -> Hiding<'t> {
        Hiding {
            text,
            bytes: text.as_bytes().to_vec(),
            lists: Lists::default(),
            items: BTreeMap::new(),
            breaks: BTreeSet::new(),
            exits: BTreeSet::new(),
        }
    }

    fn fill(&mut self, range: Range<usize>) {
        self.bytes[range].fill(FILLER);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text, its marks gone, one block a line.
    fn words(text: &str) -> String {
        let marked = Marked::new(text);
        let mut words = String::new();
        for (event, range) in marked.events() {
            match event {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    words.push_str(&text)
                }
                Event::SoftBreak if marked.leaves_list(&range) => words.push_str("\n\n"),
                Event::SoftBreak => words.push(' '),
                Event::HardBreak => words.push_str(" / "),
                Event::Start(Tag::Item) => {
                    let label = marked.item(range.start).and_then(|item| item.label.clone());
                    words.push_str(&format!("{} ", label.unwrap_or("-".to_owned())));
                }
                Event::End(pulldown_cmark::TagEnd::Item | pulldown_cmark::TagEnd::Paragraph) => words.push('\n'),
                _ => {}
            }
        }
        words.trim().to_owned()
    }

    #[test]
    fn what_stands_in_a_word_is_a_character() {
        for text in [
            "étudiant*es, élu*e*s et jardinier**es",
            "2*3*4, 2**3**4, 5 * 6 * 7",
            "https://example.org/_/plan et https://example.org/_/form",
            "seed__2030__map, __init__.py et _config.yml, _essai.txt",
            "prenom_nom@example.org, _prenom_@example.org",
            "Places limitées (*), sur place (*).",
            "note*, seconde note**, troisième note*",
            "l`eau et d`air",
            "[trop.in] et [Paul]: bonjour",
            r"C:\_nouveau\*.txt",
            "f(*args, **kwargs)",
            "a_b_c d_e_f",
        ] {
            assert_eq!(words(text), text);
        }
        assert_eq!(words("[Paul]: bonjour"), "[Paul]: bonjour");
        assert_eq!(
            words("*Quercus robur*, **https://example.org/a_b_c** et l’*Odyssée*"),
            "Quercus robur, https://example.org/a_b_c et l’Odyssée"
        );
        assert_eq!(words("Voir [le *plan*](https://example.org/_/plan)."), "Voir le plan.");
        assert_eq!(words("Voir <https://example.org/_/plan_b_>."), "Voir https://example.org/_/plan_b_.");
    }

    #[test]
    fn a_star_before_a_line_explains_the_star_of_a_word() {
        assert_eq!(words("La note*.\n\n* note : des gants."), "La note*.\n* note : des gants.");
        assert_eq!(words("La *note*.\n\n* des gants."), "La note.\n- des gants.");
        assert_eq!(words("La note*.\n\n* un\n* deux"), "La note*.\n- un\n- deux");
    }

    #[test]
    fn lists_of_word_processors_are_lists() {
        let pasted =
            "Au programme.\n•\tJeudi : un\n\u{f0b7}\u{a0}Vendredi\n-\tSamedi\n–\u{a0}Dimanche\no\tLundi\n•Mardi";
        let read = words(pasted);
        assert_eq!(read, "Au programme.\n- Jeudi : un\n- Vendredi\n- Samedi\n- Dimanche\n- Lundi\n- Mardi");
        assert_eq!(words("La ville\n– son maire –\nest là."), "La ville – son maire – est là.");
        assert_eq!(words("Au choix :\n– la visite"), "Au choix :\n- la visite");
        assert_eq!(words("o mon pays"), "o mon pays");
        assert_eq!(words("Au choix :\n-Visite\n-Goûter"), "Au choix : / -Visite / -Goûter");
        assert_eq!(words("\tUn alinéa.\n\n    Un autre."), "Un alinéa.\nUn autre.");
    }

    #[test]
    fn what_follows_a_pasted_list_is_no_part_of_it() {
        assert_eq!(words("•\tun\n•\tdeux\nLa suite."), "- un\n- deux\n\nLa suite.");
        assert_eq!(words("- un ;\n- deux.\nLa suite."), "- un ;\n- deux.\n\nLa suite.");
        assert_eq!(words("- un élément\nqui va à la ligne"), "- un élément qui va à la ligne");
        assert_eq!(words("1. un\n\n   et sa suite\n\n2. deux"), "1. un\net sa suite\n\n2. deux");
    }

    #[test]
    fn numbers_that_count_nothing_are_words() {
        for text in ["+ 33 1 23 45 67 89", "2025. Une année", "A. Dupont", "12) euros", "5. mai"] {
            let text = text.replace("12)", "120)");
            assert_eq!(words(&text), text);
        }
        assert_eq!(words("5) cinq"), "5) cinq");
        assert_eq!(words("a)\talpha\nb)\tbêta"), "a) alpha\nb) bêta");
    }

    #[test]
    fn rows_keep_their_lines() {
        assert_eq!(words("9h\tAccueil\n10h\tAtelier"), "9h\u{2003}Accueil / 10h\u{2003}Atelier");
        assert_eq!(words("| a | b |\n|---|---|\n| c | d |"), "a \u{2003} b / c \u{2003} d");
    }

    #[test]
    fn breaks_of_word_processors_are_breaks() {
        assert_eq!(words("Mme Durand\u{b}Site\u{2028}web\u{85}fin"), "Mme Durand / Site / web / fin");
        assert_eq!(words("Un\u{2029}Deux  \ntrois\\\nquatre\ncinq"), "Un\nDeux / trois / quatre cinq");
    }

    #[test]
    fn tables_are_seen() {
        assert_eq!(Marked::new("9h\tAccueil\n10h\tAtelier").tables, std::slice::from_ref(&(0..22)));
        assert_eq!(Marked::new("| a | b |\n|---|---|\n| c | d |").tables.len(), 1);
        assert!(Marked::new("Un\tdeux.\n\n•\ttrois\n•\tquatre\tcinq").tables.is_empty());
    }

    proptest::proptest! {
        /// No letter and no figure is taken away, whatever the signs around them.
        #[test]
        fn every_letter_typed_is_read(text in "[a-cé0-2 *_`\n\t•–o\\[\\]():./<>#+|\\\\\u{b}-]{0,40}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let marked = Marked::new(&text);
            // What is told besides: HTML, links without an address, numbers of a list.
            let mut read = String::new();
            let mut told = false;
            for (event, range) in marked.events() {
                match event {
                    Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => read.push_str(&words),
                    Event::Start(Tag::Item) => match marked.item(range.start) {
                        Some(item) => read.push_str(&text[item.place.clone()]),
                        None => told = true,
                    },
                    Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => told = true,
                    _ => {}
                }
            }
            proptest::prop_assert!(told || letters(&read) == letters(&text), "{read:?}");
        }
    }
}
