//! What changed from one state of a programme to the next, as its readers meet it: a session moved from 14 h to 15 h, a room, a speaker in
//! or out, what is cancelled, added or left out.
//!
//! Sessions are the same where they have the same `id`, or else the same title, or else the same people at the same hours: so that one that
//! was renamed and one that was moved are told as such, and not as one that went and another that came.

mod event;
mod matching;
mod people;
mod sessions;

use crate::diagnostic::{Saying, Span, Value};
use crate::programme::{Line, Link, Programme, Prose};

/// Something that is not as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What kind of thing changed, in one word for programs: `time`, `room`, `speakers`…
    pub kind: Kind,
    /// What it is that changed: the title of a session; `None` for the event itself.
    pub what: Option<String>,
    /// One sentence, without a final full stop.
    pub saying: Saying,
    /// How it was, for programs.
    pub before: Option<Value>,
    /// How it is.
    pub after: Option<Value>,
    /// Where it is written in the new programme.
    pub place: Option<Span>,
}

/// What kind of thing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A fact of the event: its place, its days, its price.
    Event,
    /// It does not take place, or does after all.
    Cancelled,
    /// A day, an hour.
    Time,
    /// Where.
    Room,
    /// Who speaks, moderates or chairs.
    People,
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
    /// What it is called.
    Title,
    /// In which parcours it stands.
    Parcours,
    /// Something else to know: a level, a capacity, where one registers.
    Detail,
    /// Who somebody is: a name, a role.
    Person,
    /// Who makes the event possible.
    Partner,
    /// The words of a text.
    Text,
}

impl Kind {
    /// For programs.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Event => "event",
            Kind::Cancelled => "cancelled",
            Kind::Time => "time",
            Kind::Room => "room",
            Kind::People => "people",
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Title => "title",
            Kind::Parcours => "parcours",
            Kind::Detail => "detail",
            Kind::Person => "person",
            Kind::Partner => "partner",
            Kind::Text => "text",
        }
    }

    /// Whether somebody who holds the printed brochure has to know: all but other words for the same.
    pub fn is_for_an_erratum(self) -> bool {
        !matches!(self, Kind::Text | Kind::Partner)
    }
}

/// Everything that changed, the event first, then sessions in the order of time, then people, partners and texts.
pub fn between(old: &Programme, new: &Programme) -> Vec<Change> {
    let mut changes = Vec::new();
    event::compare(old, new, &mut changes);
    sessions::compare(old, new, &mut changes);
    people::compare(old, new, &mut changes);
    event::texts(old, new, &mut changes);
    changes
}

/// A change of a value that is written on a line.
struct Fact<'a> {
    kind: Kind,
    /// The title of what it belongs to.
    what: Option<&'a str>,
    /// The message with the name of the fact.
    label: &'static str,
}

impl Fact<'_> {
    /// Notes that a value is another one, is new or is gone.
    fn note<V: Into<Value> + Clone + PartialEq>(
        &self,
        old: Option<V>,
        new: Option<V>,
        place: Option<Span>,
        changes: &mut Vec<Change>,
    ) {
        if old == new {
            return;
        }
        let key = match (self.what.is_some(), old.is_some(), new.is_some()) {
            (false, true, true) => "change-fact",
            (false, false, _) => "change-fact-new",
            (false, true, false) => "change-fact-gone",
            (true, true, true) => "change-of",
            (true, false, _) => "change-of-new",
            (true, true, false) => "change-of-gone",
        };
        let mut saying = crate::diagnostic::say(key).with("label", crate::diagnostic::say(self.label));
        if let Some(what) = self.what {
            saying = saying.with("what", what);
        }
        let (before, after): (Option<Value>, Option<Value>) = (old.map(Into::into), new.map(Into::into));
        for (name, value) in [("old", &before), ("new", &after)] {
            if let Some(value) = value {
                saying = saying.with(name, value.clone());
            }
        }
        changes.push(Change { kind: self.kind, what: self.what.map(str::to_owned), saying, before, after, place });
    }

    fn line(&self, old: &Option<Line>, new: &Option<Line>, changes: &mut Vec<Change>) {
        let place = new.as_ref().map(|line| line.span.clone());
        self.note(text(old), text(new), place, changes);
    }

    fn lines(&self, old: &[Line], new: &[Line], changes: &mut Vec<Change>) {
        let texts = |lines: &[Line]| -> Option<Vec<String>> {
            (!lines.is_empty()).then(|| lines.iter().map(|line| line.value.clone()).collect())
        };
        self.note(texts(old), texts(new), new.first().map(|line| line.span.clone()), changes);
    }

    fn link(&self, old: &Option<Link>, new: &Option<Link>, changes: &mut Vec<Change>) {
        self.note(address(old.as_ref()), address(new.as_ref()), new.as_ref().map(|link| link.span.clone()), changes);
    }
}

fn text(line: &Option<Line>) -> Option<String> {
    line.as_ref().map(|line| line.value.clone())
}

/// As people read it.
fn address(link: Option<&Link>) -> Option<String> {
    let address = link?.address.as_str();
    let shown = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| address.strip_prefix(scheme));
    Some(shown.unwrap_or(address).trim_end_matches('/').to_owned())
}

/// The words of a text, without its marks.
fn words(prose: Option<&Prose>) -> String {
    let blocks = prose.into_iter().flat_map(|prose| &prose.blocks);
    let texts = blocks.map(|block| block.inlines().iter().map(|inline| inline.text.as_str()).collect::<String>());
    texts.collect::<Vec<_>>().join("\n")
}
