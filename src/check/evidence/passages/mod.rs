//! Every text of a programme, where it stands and in what language it is.

mod names;
mod prose;
mod walk;
mod written;

pub(crate) use names::Names;
pub(crate) use prose::PassageLink;
pub(crate) use written::Written;

use crate::diagnostic::Span;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a text is in the brochure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Titles of the event, of sequences, parcours, sessions and items.
    Title,
    ShortTitle,
    /// Series, subtitle, kicker, heading of the presentation or of a group of partners.
    Heading,
    /// "Table ronde", "Atelier".
    Format,
    /// Tagline, summary, words before moderators: one line that is no title.
    Line,
    /// A cell of a table, or a heading in a text.
    Cell,
    /// A paragraph of prose.
    Paragraph,
    /// An item of a list in prose.
    Item,
    Role,
    Organisation,
    Person,
    /// A room, a place, an address.
    Place,
    /// The words of a link.
    LinkWords,
    /// What a screen reader says for a picture.
    Alternative,
}

impl Kind {
    /// Whether the text heads something.
    pub(crate) fn is_heading(self) -> bool {
        matches!(self, Kind::Title | Kind::ShortTitle | Kind::Heading | Kind::Format)
    }
    /// Whether the text is made of the language's own words, not of names.
    pub(crate) fn is_wording(self) -> bool {
        !matches!(self, Kind::Organisation | Kind::Person | Kind::Place)
    }
    /// Whether it is read as text: prose, or one line that is no title.
    pub(crate) fn is_running(self) -> bool {
        self.is_prose() || matches!(self, Kind::Line | Kind::Cell)
    }
    /// Whether it is running text, in whole sentences.
    pub(crate) fn is_prose(self) -> bool {
        matches!(self, Kind::Paragraph | Kind::Item)
    }
}

/// A text on one line, a paragraph or an item of a list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Passage {
    pub kind: Kind,
    /// BCP 47 tag: the event's, or the session's own.
    pub language: String,
    pub written: Written,
    /// The string of the file it belongs to, quotes included.
    pub value: Span,
    /// Which list of that string an item belongs to.
    pub list: Option<usize>,
    pub links: Vec<PassageLink>,
    pub emphasised: Vec<Range<usize>>,
    /// Whether nobody says its language, which is not that of the text around it.
    pub detected: bool,
}

impl Passage {
    pub(crate) fn text(&self) -> &str {
        &self.written.text
    }
    pub(crate) fn is_french(&self) -> bool {
        self.in_language("fr")
    }
    pub(crate) fn is_english(&self) -> bool {
        self.in_language("en")
    }
    fn in_language(&self, code: &str) -> bool {
        self.language.split(['-', '_']).next().is_some_and(|tag| tag.eq_ignore_ascii_case(code))
    }
    /// The bytes of the file that a part of the text is written with.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.written.span(range)
    }
    /// Whether other words may be written in the place of a part of the text: it stands letter for letter in the file, and the new
    /// words need no backslash there.
    pub(crate) fn can_take(&self, source: &str, range: Range<usize>, words: &str) -> bool {
        let literal = source[self.value.start..].starts_with('\'');
        let safe = words.chars().all(|c| match c {
            '"' | '\\' => literal,
            '\'' => !literal,
            c => !c.is_control(),
        });
        safe && (self.written.is_verbatim(source, range.clone()) || range.is_empty())
    }
}

/// The texts of a programme, each once, in the order of the file.
pub(crate) fn of(programme: &crate::programme::Programme, source: &str) -> Vec<Passage> {
    let mut passages = walk::walk(programme, source);
    // Texts in the second language of a brochure are read, too; those that stand in one language alone are met once.
    if let Some(other) = &programme.other {
        let starts = |passages: &[Passage]| passages.iter().map(|passage| passage.value.start).collect::<BTreeSet<_>>();
        let known = starts(&passages);
        let second = walk::walk(other, source)
            .into_iter()
            .filter(|passage| !known.contains(&passage.value.start) && other.tongues.chosen(&passage.value).is_some());
        passages.extend(second);
        passages.sort_by_key(|passage| passage.span(0..0).start);
    }
    passages
}
