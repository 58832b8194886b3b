//! What livret has to say to the author: one fault, its place in a file, and the cure. It is data, not words: the catalogue of
//! messages says it in a language, see [`crate::language::messages`].

use chrono::{NaiveDate, NaiveTime};
use std::collections::HashMap;
use std::ops::Range;

/// A range of bytes in the programme (or theme) file.
pub type Span = Range<usize>;

/// How much a fault matters. Errors stop a build; warnings do not; information is for who proofreads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is made before it is put right.
    Error,
    /// To be looked at before the brochure is sent.
    Warning,
    /// To be thought about.
    Information,
}

/// One fault.
///
/// ```
/// use livret::language::messages::Messages;
///
/// let found = livret::programme::read("[event]\ntitel = \"Jardins\"\n").found;
/// let fault = &found[0];
/// // Displayed, it is English; to an author it is said in a language of the catalogue, with its place and its cure.
/// println!("{fault:#}");
/// let french = Messages::find("fr").expect("a shipped language").said(fault);
/// assert!(french.message != fault.to_string() && french.help.is_some());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Kebab-case name of the fault, such as `unknown-key`.
    pub code: &'static str,
    /// One sentence with the values as written, without a final full stop. The attribute `help` of its message says what to do,
    /// starting with a verb; the others stand beside the places.
    pub saying: Saying,
    /// The places, the main one first. Empty when the fault belongs to the whole file.
    pub labels: Vec<Label>,
    /// What to write instead, where there is one right answer: all of them together are the cure.
    pub mends: Vec<Mend>,
    /// What is likely to be meant instead, where that is not certain: the author is asked, `check --fix --suggest`.
    pub suggested: Vec<Mend>,
    /// Whether printing puts it right by itself: only the file is untidy.
    pub typeset: bool,
}

/// Why nothing is made of a file: each of its errors, and its warnings beside them, sorted by place. Never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal(Vec<Diagnostic>);

impl From<Vec<Diagnostic>> for Refusal {
    fn from(faults: Vec<Diagnostic>) -> Refusal {
        Refusal(faults)
    }
}

impl From<Refusal> for Vec<Diagnostic> {
    fn from(refusal: Refusal) -> Vec<Diagnostic> {
        refusal.0
    }
}

impl std::ops::Deref for Refusal {
    type Target = [Diagnostic];
    fn deref(&self) -> &[Diagnostic] {
        &self.0
    }
}

impl IntoIterator for Refusal {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl std::error::Error for Diagnostic {}
impl std::error::Error for Refusal {}

/// A place in the file, and the attribute of the message that says what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The bytes that are shown.
    pub span: Span,
    /// Without its message: `here`, `first`.
    pub attribute: &'static str,
}

/// A replacement of some bytes of the file: `span` is empty where something is only added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// What is replaced.
    pub span: Span,
    /// What takes its place.
    pub replacement: String,
}

/// A message of the catalogue and the values that it speaks of.
#[derive(Debug, Clone, PartialEq)]
pub struct Saying {
    /// Its name in `assets/languages/*/messages/*.ftl`.
    pub key: &'static str,
    /// By the names of the variables, without the `$`.
    pub values: Vec<(&'static str, Value)>,
}

/// Something that a message speaks of, said as people write it in the language of the message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// As the author wrote it, or a word of the file format.
    Text(String),
    /// Chooses the plural, too.
    Number(f64),
    /// "10 h 30".
    Hour(NaiveTime),
    /// "jeudi 28 août 2025".
    Day(NaiveDate),
    /// "a, b et c".
    List(Vec<Value>),
    /// The words of another message.
    Words(Box<Saying>),
    /// The help of another message.
    Cure(Box<Saying>),
}

impl Value {
    /// The help of another message.
    pub fn cure(of: Saying) -> Value {
        Value::Cure(Box::new(of))
    }
}

/// A message of the catalogue; its values are added by [`Saying::with`].
pub fn say(key: &'static str) -> Saying {
    Saying { key, values: Vec::new() }
}

/// Languages by their names, of their BCP 47 tags.
pub(crate) fn languages<'t>(tags: impl IntoIterator<Item = &'t str>) -> Vec<Saying> {
    tags.into_iter().map(|tag| say("language-name").with("language", tag)).collect()
}

/// Why the machine does not read or write a file, as the end of a sentence.
pub(crate) fn of_the_machine(error: &std::io::Error) -> Saying {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::PermissionDenied => say("machine-not-allowed"),
        ErrorKind::NotFound => say("machine-not-found"),
        ErrorKind::StorageFull => say("machine-full"),
        ErrorKind::TimedOut
        | ErrorKind::NotConnected
        | ErrorKind::HostUnreachable
        | ErrorKind::StaleNetworkFileHandle => say("machine-far-away"),
        // A number that whoever looks after the machine can look up.
        _ => say("machine-other").with("n", error.raw_os_error().unwrap_or_default()),
    }
}

impl Saying {
    /// Gives a value to the variable `$name` of the message and of all its attributes.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Saying {
        self.values.push((name, value.into()));
        self
    }
}

impl Diagnostic {
    /// A fault without a place.
    pub fn new(severity: Severity, code: &'static str, saying: Saying) -> Diagnostic {
        Diagnostic {
            severity,
            code,
            saying,
            labels: Vec::new(),
            mends: Vec::new(),
            suggested: Vec::new(),
            typeset: false,
        }
    }
    /// An error without a place.
    pub fn error(code: &'static str, saying: Saying) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, saying)
    }
    /// A warning without a place.
    pub fn warning(code: &'static str, saying: Saying) -> Diagnostic {
        Diagnostic::new(Severity::Warning, code, saying)
    }
    /// A piece of information without a place.
    pub fn information(code: &'static str, saying: Saying) -> Diagnostic {
        Diagnostic::new(Severity::Information, code, saying)
    }
    /// Adds a place and the attribute of the message that says what is there; the first one added is the main one.
    pub fn at(mut self, span: Span, attribute: &'static str) -> Diagnostic {
        self.labels.push(Label { span, attribute });
        self
    }
    /// Adds a certain correction, made by `check --fix`.
    pub fn mend(mut self, span: Span, replacement: impl Into<String>) -> Diagnostic {
        self.mends.push(Mend { span, replacement: replacement.into() });
        self
    }
    /// Adds what is likely to be meant, which the author is asked about.
    pub fn suggest(mut self, span: Span, replacement: impl Into<String>) -> Diagnostic {
        self.suggested.push(Mend { span, replacement: replacement.into() });
        self
    }
    /// Where it sorts in the file: its first place.
    pub fn place(&self) -> usize {
        self.labels.first().map_or(0, |label| label.span.start)
    }
}

/// Adds to what is known what is new: that of which `same` finds nothing there. Only faults of one code and one place are compared, since a
/// long programme has tens of thousands.
pub(crate) fn add_new<T>(
    known: &mut Vec<T>,
    more: Vec<T>,
    fault: impl Fn(&T) -> &Diagnostic,
    same: impl Fn(&Diagnostic, &Diagnostic) -> bool,
) {
    let place = |one: &T| (fault(one).code, fault(one).labels.first().map(|label| label.span.clone()));
    let mut places: HashMap<_, Vec<usize>> = HashMap::new();
    for (n, one) in known.iter().enumerate() {
        places.entry(place(one)).or_default().push(n);
    }
    let is_known = |one: &T| {
        places.get(&place(one)).is_some_and(|there| there.iter().any(|&n| same(fault(&known[n]), fault(one))))
    };
    let new: Vec<T> = more.into_iter().filter(|one| !is_known(one)).collect();
    known.extend(new);
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Value {
        say(if flag { "change-yes" } else { "change-no" }).into()
    }
}

impl From<char> for Value {
    fn from(sign: char) -> Value {
        Value::Text(sign.to_string())
    }
}

macro_rules! numbers {
    ($($kind:ty)*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Value {
                Value::Number(number as f64)
            }
        }
    )*};
}
numbers!(usize u64 u32 i64 i32 f64 f32);

impl From<NaiveTime> for Value {
    fn from(hour: NaiveTime) -> Value {
        Value::Hour(hour)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Value {
        Value::Day(day)
    }
}

impl From<Saying> for Value {
    fn from(words: Saying) -> Value {
        Value::Words(Box::new(words))
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Value {
        Value::List(values.into_iter().map(Into::into).collect())
    }
}
