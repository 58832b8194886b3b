//! Words one slip away from a word that no dictionary knows.
//!
//! The suggestions of the checker itself take a second for a long French word; nearly every misprint is one slip of the hand, and trying
//! them all takes milliseconds.

const LETTERS: &str = "esaitnrulodcmpévqfbghjàxèêyzwkçôâîûùïëœ";
/// Letters that stand for one another where an accent is forgotten or mistaken.
const ACCENTS: [&str; 6] = ["eéèêë", "aàâ", "iîï", "oô", "uùûü", "cç"];
/// Words shorter than this have too many neighbours.
const SHORTEST: usize = 4;
/// What is longer is no word but letters run together.
const LONGEST: usize = 30;

/// Known words one slip away, two at most: first those with another accent or a letter doubled, then those with a letter exchanged,
/// put in, taken out or replaced.
pub(super) fn near(word: &str, knows: impl Fn(&str) -> bool) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if !(SHORTEST..=LONGEST).contains(&letters.len()) {
        return Vec::new();
    }
    for slips in [accents, doubled, exchanged, added, removed, replaced] {
        let mut near: Vec<String> = Vec::new();
        for known in slips(&letters).into_iter().filter(|candidate| knows(candidate)) {
            if !near.contains(&known) {
                near.push(known);
            }
            if near.len() == 2 {
                break;
            }
        }
        if !near.is_empty() {
            return near;
        }
    }
    Vec::new()
}

fn with(letters: &[char], at: usize, taken: usize, put: &[char]) -> String {
    letters[..at].iter().chain(put).chain(&letters[at + taken..]).collect()
}

fn accents(letters: &[char]) -> Vec<String> {
    let twins = |at: usize| {
        let group = ACCENTS.iter().find(|group| group.contains(letters[at])).copied().unwrap_or_default();
        group.chars().filter(move |&c| c != letters[at])
    };
    let mut words: Vec<String> =
        (0..letters.len()).flat_map(|at| twins(at).map(move |c| with(letters, at, 1, &[c]))).collect();
    // Two accents are often forgotten together: « evenement ».
    for first in 0..letters.len() {
        for second in first + 1..letters.len() {
            if letters[first] == 'e' && letters[second] == 'e' {
                let mut accented = letters.to_vec();
                (accented[first], accented[second]) = ('é', 'é');
                words.push(accented.into_iter().collect());
            }
        }
    }
    words
}

fn doubled(letters: &[char]) -> Vec<String> {
    let once = (1..letters.len()).filter(|&at| letters[at] == letters[at - 1]).map(|at| with(letters, at, 1, &[]));
    let twice = (0..letters.len()).map(|at| with(letters, at, 0, &[letters[at]]));
    once.chain(twice).collect()
}

fn exchanged(letters: &[char]) -> Vec<String> {
    (1..letters.len()).map(|at| with(letters, at - 1, 2, &[letters[at], letters[at - 1]])).collect()
}

fn removed(letters: &[char]) -> Vec<String> {
    (0..letters.len()).map(|at| with(letters, at, 1, &[])).collect()
}

fn added(letters: &[char]) -> Vec<String> {
    (0..=letters.len()).flat_map(|at| LETTERS.chars().map(move |c| with(letters, at, 0, &[c]))).collect()
}

fn replaced(letters: &[char]) -> Vec<String> {
    (0..letters.len()).flat_map(|at| LETTERS.chars().map(move |c| with(letters, at, 1, &[c]))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::french;

    #[test]
    fn one_slip_is_undone() {
        for (typed, meant) in [
            ("développment", "développement"),
            ("colaboration", "collaboration"),
            ("evenement", "événement"),
            ("territiore", "territoire"),
            ("partennaire", "partenaire"),
            ("ateleir", "atelier"),
            ("programe", "programme"),
        ] {
            let near = french().near(typed);
            assert!(near.iter().any(|word| word == meant), "{typed}: {near:?}");
        }
        assert!(french().near("xyzklmn").is_empty());
    }
}
