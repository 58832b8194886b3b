//! Corrections made in the author's own text, where the cure is certain: comments and layout stay as they are.

use crate::diagnostic::{Diagnostic, Mend, Span};
use std::collections::BTreeMap;
use toml_edit::{Document, Item, Value};

/// A text with its corrections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The whole of it.
    pub text: String,
    /// How many faults were cured.
    pub cured: usize,
}

/// The source with the corrections of these faults. Of two that touch each other only the first one is made: the other waits for the next
/// proofreading. One that would leave a file that is not TOML, or change a value it does not name, is not made.
pub fn mend(source: &str, faults: &[Diagnostic]) -> Mended {
    let mut cures: Vec<&[Mend]> = faults.iter().map(|fault| &fault.mends[..]).filter(|cure| !cure.is_empty()).collect();
    cures.sort_by_key(|cure| cure.iter().map(|mend| (mend.span.start, mend.span.end)).min());
    let mut chosen: Vec<&[Mend]> = Vec::new();
    for cure in cures {
        if fits(source, cure) && !chosen.iter().any(|other| touch(other, cure)) {
            chosen.push(cure);
        }
    }
    let before = Values::of(source);
    let Some(before) = before else { return written_right(source, &chosen) };
    let sound = |cures: &[&[Mend]]| {
        let (text, places) = edited(source, cures);
        let mended = cures.iter().copied().flatten().map(|mend| mend.span.clone()).collect::<Vec<_>>();
        Values::of(&text).is_some_and(|after| before.differs_only_at(&after, &mended, &places)).then_some(text)
    };
    if let Some(text) = sound(&chosen) {
        return Mended { text, cured: chosen.len() };
    }
    chosen.retain(|cure| sound(&[cure]).is_some());
    match sound(&chosen) {
        Some(text) => Mended { text, cured: chosen.len() },
        None => Mended { text: source.to_owned(), cured: 0 },
    }
}

/// A source that cannot be read yet, with the corrections of its writing that leave the parser less to stumble over.
fn written_right(source: &str, cures: &[&[Mend]]) -> Mended {
    let stumbles = |text: &str| toml::de::DeTable::parse_recoverable(text).1.len();
    let mut mended = Mended { text: source.to_owned(), cured: 0 };
    let mut made: Vec<&[Mend]> = Vec::new();
    let mut left = stumbles(source);
    for cure in cures {
        made.push(cure);
        let (text, _) = edited(source, &made);
        let now = stumbles(&text);
        if now < left {
            left = now;
            mended = Mended { text, cured: made.len() };
        } else {
            made.pop();
        }
    }
    mended
}

/// One correction may bring another fault to light; after so many rounds something is wrong with a rule.
const MOST_ROUNDS: usize = 8;

/// The source with every certain correction, until none is left. `proofread` finds the faults of a source.
///
/// ```
/// use livret::brochure::{Order, proofread};
/// use livret::check::mending::mend_all;
/// use livret::files::Memory;
/// use livret::theme::Theme;
///
/// let theme = Theme::shipped("sobre").expect("a shipped theme");
/// let found = |source: &str| proofread(source, &Memory::default(), &theme, &Order::default()).standing;
/// let source = "[event]\ntitle = \"Jardins\"\nsubtitle = \"Un jour ,une ville\"\ndate = 2030-05-16\n";
/// let mended = mend_all(source, &found(source), found);
/// assert!(mended.cured > 0 && mended.text.contains("Un jour, une ville"));
/// ```
pub fn mend_all(source: &str, found: &[Diagnostic], proofread: impl Fn(&str) -> Vec<Diagnostic>) -> Mended {
    let mut mended = mend(source, found);
    let mut cured = mended.cured;
    for _ in 1..MOST_ROUNDS {
        if mended.cured == 0 {
            break;
        }
        mended = mend(&mended.text, &proofread(&mended.text));
        cured += mended.cured;
    }
    Mended { text: mended.text, cured }
}

/// Whether the edits of one cure lie in the source, on whole characters, apart from each other, and change something.
fn fits(source: &str, cure: &[Mend]) -> bool {
    let mut spans: Vec<&Span> = cure.iter().map(|mend| &mend.span).collect();
    spans.sort_by_key(|span| (span.start, span.end));
    spans.windows(2).all(|pair| pair[0].end <= pair[1].start && pair[0] != pair[1])
        && cure.iter().all(|mend| source.get(mend.span.clone()).is_some())
        && cure.iter().any(|mend| source.get(mend.span.clone()) != Some(&mend.replacement))
}

fn touch(one: &[Mend], other: &[Mend]) -> bool {
    one.iter().any(|a| other.iter().any(|b| a.span.start <= b.span.end && b.span.start <= a.span.end))
}

/// The text with all the edits, and where each lies in it.
fn edited(source: &str, cures: &[&[Mend]]) -> (String, Vec<Span>) {
    let mut mends: Vec<&Mend> = cures.iter().copied().flatten().collect();
    mends.sort_by_key(|mend| (mend.span.start, mend.span.end));
    let (mut text, mut places, mut at) = (String::with_capacity(source.len()), Vec::new(), 0);
    for mend in mends {
        text.push_str(&source[at..mend.span.start]);
        places.push(text.len()..text.len() + mend.replacement.len());
        text.push_str(&mend.replacement);
        at = mend.span.end;
    }
    text.push_str(&source[at..]);
    (text, places)
}

/// Every value of a file: its path without numbers, what it says, and where it stands, with its key.
struct Values(BTreeMap<(String, String), Vec<Span>>);

impl Values {
    fn of(source: &str) -> Option<Values> {
        let document = Document::parse(source).ok()?;
        let mut values = Values(BTreeMap::new());
        for (name, item) in document.as_table() {
            let key = document.as_table().key(name).and_then(|key| key.span());
            values.item(name, item, key);
        }
        Some(values)
    }

    fn item(&mut self, path: &str, item: &Item, key: Option<Span>) {
        match item {
            Item::None => {}
            Item::Value(value) => self.value(path, value, key),
            Item::Table(table) => {
                for (name, item) in table {
                    self.item(&format!("{path}.{name}"), item, table.key(name).and_then(|key| key.span()));
                }
            }
            Item::ArrayOfTables(list) => {
                for table in list {
                    for (name, item) in table {
                        self.item(&format!("{path}.{name}"), item, table.key(name).and_then(|key| key.span()));
                    }
                }
            }
        }
    }

    fn value(&mut self, path: &str, value: &Value, key: Option<Span>) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| self.value(path, value, None)),
            Value::InlineTable(table) => {
                for (name, value) in table {
                    self.value(&format!("{path}.{name}"), value, table.key(name).and_then(|key| key.span()));
                }
            }
            _ => {
                let said = match value {
                    Value::String(text) => text.value().clone(),
                    other => other.to_string().trim().to_owned(),
                };
                let place = value.span().unwrap_or_default();
                let place = key.map_or(place.start, |key| key.start)..place.end;
                self.0.entry((path.to_owned(), said)).or_default().push(place);
            }
        }
    }

    /// Whether each value that is gone stood where an edit was made, and each new one stands where one was made.
    fn differs_only_at(&self, after: &Values, before: &[Span], made: &[Span]) -> bool {
        let meets =
            |place: &Span, edits: &[Span]| edits.iter().any(|edit| edit.start <= place.end && place.start <= edit.end);
        let explained = |one: &Values, other: &Values, edits: &[Span]| {
            one.0.iter().all(|(value, places)| {
                let lost = places.len().saturating_sub(other.0.get(value).map_or(0, Vec::len));
                places.iter().filter(|place| meets(place, edits)).count() >= lost
            })
        };
        explained(self, after, before) && explained(after, self, made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::say;
    use proptest::prelude::*;

    fn fault(source: &str, mends: &[(&str, &str)]) -> Diagnostic {
        mends.iter().fold(Diagnostic::warning("any", say("any")), |fault, (from, to)| {
            let at = source.find(from).unwrap();
            fault.mend(at..at + from.len(), *to)
        })
    }

    const SOURCE: &str = "# Comment\n[event]\ntitle = \"A  b\" # kept\nplace  =  'Ici'\n";

    #[test]
    fn values_change_and_all_around_them_stays() {
        let mended = mend(SOURCE, &[fault(SOURCE, &[("A  b", "A b")]), fault(SOURCE, &[("Ici", "Là")])]);
        assert_eq!(mended.text, "# Comment\n[event]\ntitle = \"A b\" # kept\nplace  =  'Là'\n");
        assert_eq!(mended.cured, 2);
    }

    #[test]
    fn a_correction_that_breaks_the_file_or_another_value_is_not_made() {
        let quote = fault(SOURCE, &[("b\"", "b")]);
        let swallows = fault(SOURCE, &[("b\" # kept\nplace  =  'Ici'", "b\"")]);
        let comment = fault(SOURCE, &[("[event]\n", "[event]\nx = 1\n")]);
        let right = fault(SOURCE, &[("Ici", "Là")]);
        assert_eq!(mend(SOURCE, std::slice::from_ref(&quote)), Mended { text: SOURCE.to_owned(), cured: 0 });
        let both = mend(SOURCE, &[quote, right]);
        assert!(both.text.contains("Là") && both.text.contains("A  b\"") && both.cured == 1);
        // Whole keys may go or come, where the edit itself names them.
        assert_eq!(mend(SOURCE, &[swallows]).cured, 1);
        assert_eq!(mend(SOURCE, &[comment]).cured, 1);
    }

    #[test]
    fn of_two_that_touch_the_first_is_made() {
        let mended = mend(SOURCE, &[fault(SOURCE, &[("  b", " b")]), fault(SOURCE, &[("A  b", "B")])]);
        assert_eq!((mended.text.contains("\"B\""), mended.cured), (true, 1));
    }

    proptest! {
        #[test]
        fn whatever_is_asked_the_file_stays_toml_and_what_is_not_named_stays(
            edits in proptest::collection::vec((0usize..60, 0usize..12, "[a-z\"'\\[\\]=#\n {}]{0,6}"), 0..5),
        ) {
            let faults: Vec<Diagnostic> = edits.iter().map(|(start, length, text)| {
                Diagnostic::warning("any", say("any")).mend(*start..start + length, text.clone())
            }).collect();
            let mended = mend(SOURCE, &faults);
            prop_assert!(Document::parse(&mended.text).is_ok());
            prop_assert_eq!(mended.cured == 0, mended.text == SOURCE);
        }
    }
}
