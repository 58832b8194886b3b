//! Titles in the other language, which the file does not say.

use super::words::words;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, english, french};
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::{List, Words};
use crate::programme::{Line, Session, detected};

pub(crate) const RULE: Rule = Rule {
    code: "undeclared-language",
    number: "T19",
    severity: Severity::Information,
    fixable: false,
    source: "WCAG 2.2, 3.1.2 Language of parts; PDF/UA-1 (ISO 14289-1), 7.2",
    judge: Some(judge),
};

/// Characters of a paragraph that are enough to know it by.
const BEGINNING: usize = 40;

/// Paragraphs that follow the typography of the language they are seen to be in: so that it can be said otherwise.
fn paragraphs(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let prose: Vec<_> = evidence.passages().iter().filter(|passage| passage.kind.is_prose()).collect();
    let seen: Vec<_> = prose.iter().filter(|passage| passage.detected).collect();
    // A programme wholly in another language than it says has another fault.
    let rest = evidence.passages().iter().filter(|passage| passage.kind.is_wording() && !passage.detected);
    let rest = rest.map(Passage::text).collect::<Vec<_>>().join(". ");
    let read = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let little = read(&rest) < seen.iter().map(|passage| read(passage.text())).sum();
    if seen.len() * 2 > prose.len() && little || detected(&rest, &evidence.programme.event.language).is_some() {
        return;
    }
    for passage in seen {
        let words: String = passage.text().chars().take(BEGINNING).collect();
        let saying =
            say("paragraph-language").with("text", words.trim_end()).with("language", passage.language.as_str());
        let first = passage.text().find(char::is_whitespace).unwrap_or(passage.text().len());
        found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(passage.span(0..first), "here"));
    }
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    paragraphs(evidence, found);
    let programme = evidence.programme;
    let tag = programme.event.language.split('-').next().unwrap_or_default();
    let languages = Languages::both();
    let (test, other): (fn(&Languages, &str) -> bool, &str) = match tag {
        "fr" => (Languages::is_english, "en"),
        "en" => (Languages::is_french, "fr"),
        _ => return,
    };
    let plenaries = programme.plenaries.iter().flat_map(|plenary| &plenary.sessions);
    let sessions = plenaries.chain(programme.parcours.iter().flat_map(|parcours| &parcours.sessions));
    let titled = sessions
        .filter(|session| session.language.is_none())
        .filter_map(|session| Some((session, session.title.as_ref()?)))
        // One that lacks its translation is told as such.
        .filter(|(_, title)| programme.language_at(&title.span) == programme.event.language.value);
    let titled: Vec<(&Session, &Line)> = titled.collect();
    let foreign: Vec<_> = titled.iter().filter(|(_, title)| test(&languages, title)).collect();
    // A programme wholly in another language than it says has another fault.
    if foreign.len() * 2 > titled.len() && titled.len() > 2 {
        return;
    }
    for (session, title) in foreign {
        let saying =
            say(if other == "en" { "undeclared-english" } else { "undeclared-french" }).with("title", &title.value);
        let fault = Diagnostic::new(RULE.severity, RULE.code, saying).at(title.span.clone(), "here");
        // The language is that of all the session's texts.
        let alone = session.description.is_none() && session.items.is_empty() && session.format.is_none();
        found.push(match insertion(evidence.source, &title.span, other).filter(|_| alone) {
            Some(words) => fault.mend(title.span.end..title.span.end, words),
            None => fault,
        });
    }
}

/// The key to write after a title: on its own line, or in the table between braces.
fn insertion(source: &str, title: &std::ops::Range<usize>, language: &str) -> Option<String> {
    let line = source[..title.start].rfind('\n').map_or(0, |at| at + 1);
    let key = source[line..title.start].trim();
    let before = source[..line].trim_end().chars().next_back();
    let own_line = key.starts_with("title") && !matches!(before, Some(',' | '{'));
    let braced = source[..title.start].trim_end().ends_with('=') && !own_line;
    match (own_line, braced) {
        (true, _) => Some(format!("\nlang = \"{language}\"")),
        (_, true) => Some(format!(", lang = \"{language}\"")),
        _ => None,
    }
}

/// Small words that tell a language from another.
static TELLING: List = List::new("frequent", "telling");

/// The dictionaries that tell one language from the other.
pub(crate) struct Languages {
    french: Recall,
    english: Recall,
}

impl Languages {
    pub(crate) fn both() -> Languages {
        Languages { french: Recall::new(french), english: Recall::new(english) }
    }

    /// Whether a text is English: its words are, most are not French, and small ones of English join them.
    pub(crate) fn is_english(&self, text: &str) -> bool {
        is_of(text, TELLING.of("en"), &self.english, &self.french)
    }

    pub(crate) fn is_french(&self, text: &str) -> bool {
        is_of(text, TELLING.of("fr"), &self.french, &self.english)
    }
}

fn is_of(text: &str, small: &Words, own: &Recall, other: &Recall) -> bool {
    let words: Vec<String> =
        words(text).iter().filter(|word| word.text.chars().all(char::is_alphabetic)).map(|word| word.lower()).collect();
    let is_small = |word: &String| small.contains(word);
    let smalls = words.iter().filter(|word| is_small(word)).count();
    let count = words.len();
    if count < 2 {
        return false;
    }
    let others = words.iter().filter(|word| !is_small(word) && other.knows(word)).count();
    // Most texts are in the language that they should be in: nothing more is asked of them.
    if count > 2 && others * 2 > count {
        return false;
    }
    let owned = words.iter().filter(|word| is_small(word) || own.knows(word)).count();
    match count {
        2 => owned == 2 && others == 0 && words.iter().all(|word| word.len() > 3),
        _ => owned * 5 >= count * 4 && (smalls > 0 && others * 2 <= count || others * 4 <= count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_known_by_their_language() {
        for text in [
            "Building bridges between the regions",
            "How to mend a shore",
            "Climate adaptation and the city",
            "Opening keynote",
            "What makes a good neighbour",
        ] {
            assert!(Languages::both().is_english(text) && !Languages::both().is_french(text), "{text}");
        }
        for text in [
            "Faire vivre les coopérations",
            "Table ronde et débat",
            "Les territoires en transition",
            "Un débat sur le travail",
        ] {
            assert!(Languages::both().is_french(text) && !Languages::both().is_english(text), "{text}");
        }
        for text in [
            "Design thinking",
            "Le Big Data",
            "Atelier Open source",
            "Forum",
            "Jazz club",
            "Eusko",
            "Nuit de la data",
            "Impact positif",
        ] {
            assert!(!Languages::both().is_english(text), "{text}");
        }
    }
}
