//! Numbers as a text writes them: in figures, in French words, in English words.

use crate::check::evidence::tokens::Token;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A number in figures or words, and the word after it.
pub fn number(words: &[Token], at: usize) -> Option<(usize, usize)> {
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

fn value(word: &str) -> Option<usize> {
    const WORDS: [(&str, usize); 51] = [
        ("un", 1),
        ("une", 1),
        ("one", 1),
        ("deux", 2),
        ("two", 2),
        ("trois", 3),
        ("three", 3),
        ("quatre", 4),
        ("four", 4),
        ("cinq", 5),
        ("five", 5),
        ("six", 6),
        ("sept", 7),
        ("seven", 7),
        ("huit", 8),
        ("eight", 8),
        ("neuf", 9),
        ("nine", 9),
        ("dix", 10),
        ("ten", 10),
        ("onze", 11),
        ("eleven", 11),
        ("douze", 12),
        ("twelve", 12),
        ("treize", 13),
        ("thirteen", 13),
        ("quatorze", 14),
        ("fourteen", 14),
        ("quinze", 15),
        ("fifteen", 15),
        ("seize", 16),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("vingt", 20),
        ("vingts", 20),
        ("twenty", 20),
        ("trente", 30),
        ("thirty", 30),
        ("quarante", 40),
        ("forty", 40),
        ("cinquante", 50),
        ("fifty", 50),
        ("soixante", 60),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
        ("cent", 100),
        ("hundred", 100),
    ];
    static VALUES: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| BTreeMap::from(WORDS));
    VALUES.get(word).copied()
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
