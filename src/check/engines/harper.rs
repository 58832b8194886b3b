//! Harper (Apache-2.0, writewithharper.com), which reads English: linked in, and opened when the first English text is met.

use super::{Engine, Finding, Kind, Text, is_of, places};
use crate::diagnostic::Saying;
use harper_core::linting::{Lint, LintGroup, LintKind, Suggestion};
use harper_core::parsers::PlainEnglish;
use harper_core::spell::MutableDictionary;
use harper_core::{Dialect, Document};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// The rules that are asked, of some seven hundred: slips of grammar and one word for another. Spelling, signs and capitals are livret's
/// own affair, and style is the author's.
const CHOSEN: &str = include_str!("../../../assets/engines/harper.txt");

/// Its rules take a third of a second to be made: once a run.
static RULES: LazyLock<Mutex<LintGroup>> = LazyLock::new(|| {
    // American or British makes no difference to the rules that are asked.
    let mut rules = LintGroup::new_curated(MutableDictionary::curated(), Dialect::British);
    rules.set_all_rules_to(Some(false));
    for name in chosen() {
        rules.config.set_rule_enabled(name, true);
    }
    Mutex::new(rules)
});

fn chosen() -> impl Iterator<Item = &'static str> {
    CHOSEN.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

pub struct Harper;

impl Engine for Harper {
    fn name(&self) -> &'static str {
        "Harper"
    }

    fn reads(&self, language: &str) -> bool {
        is_of(language, "en")
    }

    fn read(&self, texts: &[Text], _: Duration) -> Result<Vec<Vec<Finding>>, Saying> {
        let dictionary = MutableDictionary::curated();
        // A rule that panicked on one text may be asked about the next.
        let mut rules = RULES.lock().unwrap_or_else(PoisonError::into_inner);
        let read = texts.iter().map(|text| {
            let document = Document::new(text.words, &PlainEnglish, &*dictionary);
            let found = rules.organized_lints(&document).into_values().flatten();
            found.filter_map(|lint| finding(text.words, &lint)).collect()
        });
        Ok(read.collect())
    }
}

fn finding(words: &str, lint: &Lint) -> Option<Finding> {
    let at = places::of_characters(words, lint.span.start, lint.span.end).filter(|at| !at.is_empty())?;
    let written = &words[at.clone()];
    let instead = lint.suggestions.iter().map(|suggestion| match suggestion {
        Suggestion::ReplaceWith(letters) => letters.iter().collect(),
        Suggestion::InsertAfter(letters) => format!("{written}{}", letters.iter().collect::<String>()),
        Suggestion::Remove => String::new(),
    });
    let mut instead: Vec<String> = instead.map(|words: String| words.replace('\'', "’")).collect();
    instead.dedup();
    // What changes nothing but its apostrophe is no cure.
    instead.retain(|words| *words != written.replace('\'', "’"));
    let slip = match lint.lint_kind {
        LintKind::Agreement => Kind::Agreement,
        LintKind::WordChoice | LintKind::Eggcorn | LintKind::Malapropism => Kind::Confusion,
        _ => Kind::Grammar,
    };
    Some(Finding { at, slip, instead, said: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chosen_rule_is_known() {
        let rules = RULES.lock().unwrap();
        let known: Vec<&str> = rules.iter_keys().collect();
        let unknown: Vec<&str> = chosen().filter(|name| !known.contains(name)).collect();
        assert!(chosen().count() > 50 && unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn english_is_read_with_places_and_cures() {
        let texts = ["Café: we would of planted the hedges.", "We would have planted the hedges."];
        let texts = texts.map(|words| Text { words, language: "en-GB" });
        let found = Harper.read(&texts, Duration::from_secs(1)).unwrap();
        let first = &found[0][0];
        assert_eq!(
            (&texts[0].words[first.at.clone()], &first.instead[..]),
            ("would of", &["would have".to_owned()][..])
        );
        assert_eq!((found[0].len(), found[1].len()), (1, 0));
    }
}
