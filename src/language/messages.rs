//! What livret tells the author, in the languages of `assets/languages/TAG/messages/`: one file a family of faults, in the
//! syntax of [Project Fluent](https://projectfluent.org), which leaves plural and gender to each language.
//!
//! A message that a language lacks is said in English: a language may lag behind the code by a few.
//!
//! A fault is one message: its value is the sentence, its attribute `help` the cure, its other attributes the words beside the places.

use super::visible::visible;
use super::wording::Language;
use crate::diagnostic::{Diagnostic, Refusal, Saying, Span, Value};
use crate::embedded::LANGUAGES;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::OnceLock;

/// The catalogue of messages in one language.
pub struct Messages {
    pub(crate) language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

/// A diagnostic in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// One sentence, without a final full stop.
    pub message: String,
    /// The words beside each place, the main one first.
    pub labels: Vec<(Span, String)>,
    /// What to do, starting with a verb.
    pub help: Option<String>,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// A few words, without a full stop.
    pub title: String,
    /// What it finds, in sentences.
    pub finds: String,
    /// Why it matters.
    pub matters: String,
    /// What to do.
    pub cure: String,
}

impl Messages {
    /// The BCP 47 tag of its language.
    pub fn tag(&self) -> &'static str {
        &self.language.tag
    }

    /// The catalogue of a BCP 47 tag; a region (`fr-CA`) finds its language. `None` for a language without messages.
    pub fn find(tag: &str) -> Option<&'static Messages> {
        let language = Language::find(tag)?;
        let at = catalogues().iter().position(|catalogue| catalogue.language.tag == language.tag)?;
        Some(catalogues()[at].messages())
    }

    /// The catalogue of the default language.
    pub fn first() -> &'static Messages {
        catalogues()[0].messages()
    }

    /// Every catalogue, that of the default language first.
    pub fn all() -> &'static [&'static Messages] {
        static ALL: OnceLock<Vec<&'static Messages>> = OnceLock::new();
        ALL.get_or_init(|| catalogues().iter().map(Catalogue::messages).collect())
    }

    /// The tags of the catalogues, that of the default language first.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        catalogues().iter().map(|catalogue| catalogue.language.tag.as_str())
    }

    fn read(language: &'static Language) -> Messages {
        let files: Vec<&str> = files(language).map(|(_, text)| *text).collect();
        let locale = language.tag.parse().expect("a tag of BCP 47");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Marks of direction around each value would show up in terminals.
        bundle.set_use_isolating(false);
        let (decimal, thousands) = language.number_signs();
        bundle.set_formatter(Some(formatter(decimal, thousands)));
        for file in &files {
            let resource = FluentResource::try_new((*file).to_owned()).expect("the shipped messages are well formed");
            bundle.add_resource(resource).expect("no message is written twice");
        }
        Messages { language, bundle }
    }

    /// The messages that have this one: its own, or else the English ones.
    fn of(&self, key: &str) -> &Messages {
        if self.bundle.has_message(key) { self } else { Messages::find("en").unwrap_or(self) }
    }

    /// The words of a message.
    pub fn say(&self, saying: &Saying) -> String {
        let messages = self.of(saying.key);
        let value = messages.bundle.get_message(saying.key).and_then(|message| message.value());
        debug_assert!(value.is_some(), "there is no message {}", saying.key);
        value.map_or_else(|| saying.key.to_owned(), |pattern| messages.fill(saying, pattern))
    }

    /// The words of an attribute of a message, if it has one of that name.
    pub fn attribute(&self, saying: &Saying, name: &str) -> Option<String> {
        let messages = self.of(saying.key);
        let message = messages.bundle.get_message(saying.key)?;
        let attribute = message.get_attribute(name)?;
        Some(messages.fill(saying, attribute.value()))
    }

    /// The words of a message that speaks of no value, by a name that is put together.
    pub fn words(&self, name: &str) -> Option<String> {
        let messages = self.of(name);
        Some(messages.plain(messages.bundle.get_message(name)?.value()?))
    }

    /// The words of an attribute of such a message.
    pub fn words_of(&self, name: &str, attribute: &str) -> Option<String> {
        let messages = self.of(name);
        Some(messages.plain(messages.bundle.get_message(name)?.get_attribute(attribute)?.value()))
    }

    fn plain(&self, pattern: &fluent_syntax::ast::Pattern<&str>) -> String {
        self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()
    }

    /// What there is to say of the rule of a code: the message `rule-CODE` and its attributes.
    pub fn explained(&self, code: &str) -> Option<Explanation> {
        let key = format!("rule-{code}");
        let messages = self.of(&key);
        let message = messages.bundle.get_message(&key)?;
        let attribute = |name| message.get_attribute(name).map(|attribute| messages.plain(attribute.value()));
        Some(Explanation {
            title: messages.plain(message.value()?),
            finds: attribute("finds")?,
            matters: attribute("matters")?,
            cure: attribute("cure")?,
        })
    }

    /// All the words of a diagnostic.
    pub fn said(&self, diagnostic: &Diagnostic) -> Said {
        let label = |attribute: &str| {
            let words = self.attribute(&diagnostic.saying, attribute);
            debug_assert!(words.is_some(), "the message {} has no .{attribute}", diagnostic.saying.key);
            words.unwrap_or_default()
        };
        Said {
            message: self.say(&diagnostic.saying),
            labels: diagnostic.labels.iter().map(|place| (place.span.clone(), label(place.attribute))).collect(),
            help: self.attribute(&diagnostic.saying, "help"),
        }
    }

    fn fill(&self, saying: &Saying, pattern: &fluent_syntax::ast::Pattern<&str>) -> String {
        let mut values = FluentArgs::with_capacity(saying.values.len());
        for (name, value) in &saying.values {
            values.set(*name, self.value(value));
        }
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "the message {} cannot be filled: {errors:?}", saying.key);
        words
    }

    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.text(other)),
        }
    }

    fn text(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => visible(text).into_owned(),
            Value::Number(number) => decimal(*number, self.language.number_signs()),
            Value::Hour(hour) => self.language.hour(*hour, false),
            Value::Day(day) => self.language.date(*day),
            Value::List(values) => self.language.list(&values.iter().map(|value| self.text(value)).collect::<Vec<_>>()),
            Value::Words(saying) => self.say(saying),
            Value::Cure(saying) => self.attribute(saying, "help").unwrap_or_default(),
        }
    }
}

/// In English, for logs and for programs that do not know who reads: the code and the sentence; the alternate form (`{:#}`) adds the cure.
/// Authors are told in their language, by [`Messages::said`].
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let messages = Messages::find("en").unwrap_or_else(Messages::first);
        let Said { message, help, .. } = messages.said(self);
        write!(f, "{}: {message}", self.code)?;
        match help {
            Some(help) if f.alternate() => write!(f, " ({help})"),
            _ => Ok(()),
        }
    }
}

/// A line a fault, as [`Diagnostic`] is displayed.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, fault) in self.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

/// The messages of a language, read when something is first said in it.
struct Catalogue {
    language: &'static Language,
    messages: OnceLock<Messages>,
}

impl Catalogue {
    fn messages(&self) -> &Messages {
        self.messages.get_or_init(|| Messages::read(self.language))
    }
}

/// One for each language that has messages, that of the default language first.
fn catalogues() -> &'static [Catalogue] {
    static CATALOGUES: OnceLock<Vec<Catalogue>> = OnceLock::new();
    CATALOGUES.get_or_init(|| {
        let worded = Language::all().iter().filter(|language| files(language).next().is_some());
        worded.map(|language| Catalogue { language, messages: OnceLock::new() }).collect()
    })
}

/// The files of messages of a language.
fn files(language: &Language) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let folder = format!("{}/messages/", language.tag);
    LANGUAGES.iter().filter(move |(path, _)| path.starts_with(&folder))
}

type Formatter<M> = fn(&FluentValue, &M) -> Option<String>;

/// What writes numbers with the signs of a language. A formatter of Fluent is a bare function, which holds no sign: there is one for each
/// pair of signs that languages write numbers with (CLDR, number symbols).
fn formatter<M: MemoizerKind>(decimal: char, thousands: char) -> Formatter<M> {
    match (decimal, thousands) {
        (',', '\u{202F}') => number::<',', '\u{202F}', M>,
        (',', '\u{A0}') => number::<',', '\u{A0}', M>,
        (',', '.') => number::<',', '.', M>,
        ('.', '’') => number::<'.', '’', M>,
        ('.', '\u{202F}') => number::<'.', '\u{202F}', M>,
        _ => number::<'.', ',', M>,
    }
}

fn number<const DECIMAL: char, const THOUSANDS: char, M>(value: &FluentValue, _: &M) -> Option<String> {
    if let FluentValue::Number(number) = value { Some(decimal(number.value, (DECIMAL, THOUSANDS))) } else { None }
}

/// A number as it is printed: two decimals at most, thousands apart from 10,000 on; with the sign before decimals, and the one between
/// thousands.
fn decimal(number: f64, (point, thousands): (char, char)) -> String {
    let rounded = format!("{:.2}", number.abs());
    let (whole, decimals) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut said = String::new();
    if number < 0.0 && (whole != "0" || !decimals.is_empty()) {
        said.push('−');
    }
    for (n, digit) in whole.chars().enumerate() {
        if n > 0 && whole.len() > 4 && (whole.len() - n).is_multiple_of(3) {
            said.push(thousands);
        }
        said.push(digit);
    }
    if !decimals.is_empty() {
        said.push(point);
        said.push_str(decimals);
    }
    said
}

/// The words of a diagnostic in English, for tests of the wording.
#[cfg(test)]
pub fn english(diagnostic: &Diagnostic) -> String {
    let said = Messages::find("en").expect("English is shipped").said(diagnostic);
    let labels = said.labels.into_iter().map(|(_, words)| words);
    [said.message].into_iter().chain(labels).chain(said.help).collect::<Vec<_>>().join(" | ")
}
