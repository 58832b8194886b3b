//! Prefixes written in two ways: `co-construction` beside `codirection`.

use super::slip::Slip;
use super::tell;
use super::words::{Word, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::List;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "mixed-prefixes",
    number: "T17",
    severity: Severity::Information,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Préfixes » ; rectifications de 1990, règle 1",
    judge: Some(judge),
};

static PREFIXES: List = List::new("prefixes", "prefixes");

/// Beginnings of words after `co` that take the hyphen with some authors and not with others.
static SHARED: List = List::new("prefixes", "either-way");

/// Letters after the prefix that tell one word from another whatever their endings.
const ROOT: usize = 6;

/// A word with a prefix.
struct Prefixed<'p> {
    passage: &'p Passage,
    slip: Slip,
    hyphen: bool,
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    // One style for a word and its family; and for all the words of `co` that may take either.
    let mut families: BTreeMap<(&str, String), Vec<Prefixed>> = BTreeMap::new();
    let wanted = |passage: &&Passage| passage.is_french() && passage.kind.is_wording();
    // A style is mixed where something has a hyphen.
    if !evidence
        .passages()
        .iter()
        .filter(wanted)
        .any(|passage| passage.text().contains('-') && prefixed(passage.text()).iter().any(|&(.., hyphen)| hyphen))
    {
        return;
    }
    for passage in evidence.passages().iter().filter(wanted) {
        for (prefix, root, slip, hyphen) in prefixed(passage.text()) {
            families.entry((prefix, root)).or_default().push(Prefixed { passage, slip, hyphen });
        }
    }
    for family in families.values() {
        let hyphens = family.iter().filter(|word| word.hyphen).count();
        if hyphens == 0 || hyphens == family.len() {
            continue;
        }
        let rarer_has_hyphen = hyphens * 2 <= family.len();
        for word in family.iter().filter(|word| word.hyphen == rarer_has_hyphen) {
            found.push(tell(evidence, word.passage, &word.slip, RULE.severity, RULE.code));
        }
    }
}

/// The prefixed words of a text: their prefix, their family, what to write in the other style, and whether they have a hyphen.
fn prefixed(text: &str) -> Vec<(&'static str, String, Slip, bool)> {
    let words = words(text);
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let lower = word.lower();
        let follows = |next: &&Word| &text[word.end()..next.start] == "-";
        let hyphenated = words.get(index + 1).filter(follows).filter(|rest| rest.text.chars().all(char::is_lowercase));
        for prefix in PREFIXES.words().iter() {
            if let Some(rest) = hyphenated.filter(|_| lower == prefix) {
                let joined = format!("{}{}", word.text, rest.text);
                found.extend(
                    family(prefix, rest.text)
                        .map(|root| (prefix, root, Slip::mended(word.start..rest.end(), joined), true)),
                );
            } else if let Some(rest) = lower.strip_prefix(prefix) {
                let parted = || format!("{}-{}", &word.text[..word.text.len() - rest.len()], rest);
                found.extend(
                    family(prefix, rest).map(|root| (prefix, root, Slip::mended(word.range(), parted()), false)),
                );
            }
        }
    }
    found
}

/// What words must share to be written alike.
fn family(prefix: &str, rest: &str) -> Option<String> {
    if prefix == "co" && SHARED.words().iter().any(|shared| rest.starts_with(shared)) {
        return Some("co".to_owned());
    }
    let root: String = rest.chars().take(ROOT).collect();
    (root.chars().count() == ROOT).then_some(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixed_words_have_their_family() {
        let found = |text| prefixed(text).into_iter().map(|(_, root, _, hyphen)| (root, hyphen)).collect::<Vec<_>>();
        assert_eq!(found("co-animation, codirecteur"), [("co".to_owned(), true), ("co".to_owned(), false)]);
        assert_eq!(found("éco-quartiers, écoquartier"), [("quarti".to_owned(), true), ("quarti".to_owned(), false)]);
        assert_eq!(found("coup, code, coin"), []);
    }
}
