//! Numbers as a text writes them: in figures, in French words, in English words.

use crate::check::evidence::tokens::Token;
use crate::language::folding::fold;
use crate::language::lists::Pairs;
use crate::language::wording::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A number in figures or words, and the word after it.
pub(super) fn number(words: &[Token], at: usize) -> Option<(usize, usize)> {
    let word = &words[at].folded;
    if let Ok(number) = word.parse::<usize>() {
        return (word.len() <= 3).then_some((number, at + 1));
    }
    let mut total = 0;
    let mut n = at;
    while let Some(value) = words.get(n).and_then(|word| value(&word.folded)) {
        match (total, value) {
            (4, 20) => total = 80,
            (1..=9, 100) => total *= 100,
            (0, _) => total = value,
            // "soixante-dix", "vingt et un", "twenty two"
            (20.., 1..=19) => total += value,
            _ => break,
        }
        n += 1;
        if !words[n - 1].is_close() {
            break;
        }
        if total >= 20
            && words.get(n).is_some_and(|word| word.folded == "et")
            && words.get(n + 1).is_some_and(|word| ["un", "une", "onze"].contains(&word.folded.as_str()))
        {
            n += 1;
        }
    }
    (n > at).then_some((total, n))
}

/// Numbers in words that no row of numbers from zero holds: "une 1", "vingts 20".
static NUMERALS: Pairs = Pairs::new("counts", "numerals");

fn value(word: &str) -> Option<usize> {
    static VALUES: LazyLock<BTreeMap<String, usize>> = LazyLock::new(|| {
        let rows =
            Language::all().iter().flat_map(|language| language.numbers().iter().map(|word| fold(word)).enumerate());
        let others = NUMERALS.iter().filter_map(|(word, value)| Some((word.to_owned(), value.parse().ok()?)));
        rows.map(|(value, word)| (word, value)).chain(others).collect()
    });
    VALUES.get(word).copied().filter(|value| *value > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::evidence::tokens::tokens;

    fn said(text: &str) -> Option<usize> {
        let words = tokens(text);
        (0..words.len()).find_map(|at| number(&words, at)).map(|(number, _)| number)
    }

    #[test]
    fn numbers_in_words_and_figures() {
        for (text, number) in [
            ("trois parcours", 3),
            ("12 intervenants", 12),
            ("vingt-deux sessions", 22),
            ("vingt et un ateliers", 21),
            ("quatre-vingts personnes", 80),
            ("quatre-vingt-douze", 92),
            ("soixante-dix", 70),
            ("two hundred speakers", 200),
            ("twenty-four talks", 24),
        ] {
            assert_eq!(said(text), Some(number), "{text}");
        }
        assert_eq!(said("en 2025"), None);
    }
}
