//! Texts in a language that the programme does not say: a German talk in a French programme.

use super::slip::Slip;
use super::tell_as;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

pub const RULE: Rule = Rule {
    code: "other-language",
    number: "T19",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 3.1.2 Language of parts; PDF/UA-1 (ISO 14289-1), 7.2",
    judge: Some(judge),
};

/// The smallest words of each language, which hardly any sentence does without.
static SMALL: LazyLock<Vec<(&str, HashSet<&str>)>> = LazyLock::new(|| {
    let lines = include_str!("../../../assets/languages/small-words.txt").lines();
    let read = lines.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'));
    read.map(|(tag, words)| (tag.trim(), words.split_whitespace().collect())).collect()
});

/// A shorter text may be a quotation, a name or a title of a work.
const SHORTEST: usize = 8;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    // A programme that is wholly in French or English, and says another language, is told so once, as a fact of the document.
    let event = &evidence.programme.event.language;
    let long = || {
        evidence
            .passages()
            .iter()
            .filter(|passage| passage.language == event.value && passage.text().split_whitespace().count() >= SHORTEST)
    };
    let whole = ["fr", "en"].into_iter().any(|tag| long().all(|passage| elsewhere(passage.text(), &event.value) == Some(tag)));
    if whole {
        return;
    }
    // Once a value: its paragraphs are in one language.
    let mut told: BTreeMap<usize, &Passage> = BTreeMap::new();
    for passage in evidence.passages().iter().filter(|passage| passage.kind.is_running() || passage.kind == Kind::Title)
    {
        if told.contains_key(&passage.value.start) {
            continue;
        }
        let Some(language) = elsewhere(passage.text(), &passage.language) else { continue };
        told.insert(passage.value.start, passage);
        let saying = say(RULE.code).with("language", say(named(language))).with("tag", language);
        let saying = saying.with("declared", passage.language.clone());
        let slip = Slip::new(0..passage.text().len());
        found.push(tell_as(evidence, passage, &slip, Severity::Warning, RULE.code, saying));
    }
}

fn named(tag: &str) -> &'static str {
    match tag {
        "fr" => "language-french",
        "en" => "language-english",
        "de" => "language-german",
        "es" => "language-spanish",
        "it" => "language-italian",
        "nl" => "language-dutch",
        _ => "language-portuguese",
    }
}

/// The language that a text is plainly in, where that is not the declared one.
pub fn elsewhere(text: &str, declared: &str) -> Option<&'static str> {
    let declared = declared.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let words: Vec<String> = words(text);
    let counts: Vec<(&'static str, usize)> = SMALL
        .iter()
        .map(|(tag, small)| (*tag, words.iter().filter(|word| small.contains(word.as_str())).count()))
        .collect();
    let own = counts.iter().find(|(tag, _)| *tag == declared).map_or(0, |&(_, count)| count);
    let known = counts.iter().any(|(tag, _)| *tag == declared);
    let (tag, most) = counts.into_iter().max_by_key(|&(_, count)| count)?;
    // A quarter of its words at least, and twice as many as of the language it is said to be in: neighbours share some of them.
    (known
        && tag != declared
        && words.len() >= SHORTEST
        && most * 4 >= words.len()
        && most >= own * 2
        && most >= own + 4)
        .then_some(tag)
}

/// Words in small letters; what is elided stands apart with its apostrophe.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('\'', "’").replace('’', "’ ");
    text.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::elsewhere;

    #[test]
    fn plain_texts_are_known_by_their_small_words() {
        let german = "Ein Vortrag über Deiche, Schafe und die Menschen, die an der Nordsee leben.";
        let french = "Un récit de mer pour les petits et les grands, avec des images et du son.";
        let english = "A talk about dykes, sheep and the people who live by the sea in the north.";
        assert_eq!(elsewhere(german, "fr"), Some("de"));
        assert_eq!(elsewhere(french, "en-GB"), Some("fr"));
        assert_eq!(elsewhere(english, "fr"), Some("en"));
        for (text, declared) in [(german, "de-CH"), (french, "fr"), (english, "en"), (german, "sv")] {
            assert_eq!(elsewhere(text, declared), None, "{text}");
        }
        for text in [
            "Design thinking, open data et low tech : quels outils pour les communes ?",
            "The Wall of Sound Band",
            "De die in diem",
        ] {
            assert_eq!(elsewhere(text, "fr"), None, "{text}");
        }
    }
}
