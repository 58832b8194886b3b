//! Finding words that differ by one or two letters without comparing each with every other.

/// Pairs of places in `words` whose words may differ by at most two letters added, left out, replaced or exchanged. Every such pair is
/// there, with a few others: the caller measures them.
///
/// Two words at that distance become the same when at most two letters of each are left out (the symmetric deletion of Garbe’s SymSpell).
/// So each word is entered under the hashes of itself with none, one and two letters less, and only words that meet are compared.
pub(crate) fn neighbours(words: &[String]) -> Vec<(usize, usize)> {
    let mut entries: Vec<(u64, u32)> = Vec::new();
    for (n, word) in words.iter().enumerate() {
        if let Ok(n) = u32::try_from(n) {
            enter(word, n, &mut entries);
        }
    }
    entries.sort_unstable();
    entries.dedup();
    let mut pairs = Vec::new();
    for met in entries.chunk_by(|a, b| a.0 == b.0).filter(|met| met.len() > 1) {
        // Names made by a machine, "A1", "A2", would all meet: no event has so many people of nearly one name.
        let met = &met[..met.len().min(MOST_MET)];
        for (n, one) in met.iter().enumerate() {
            pairs.extend(met[n + 1..].iter().map(|other| (one.1 as usize, other.1 as usize)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

const MOST_MET: usize = 24;

/// Longer words are compared on their start only.
const LONGEST: usize = 40;

const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

fn enter(word: &str, place: u32, entries: &mut Vec<(u64, u32)>) {
    let letters: Vec<u64> = word.chars().take(LONGEST).map(|c| u64::from(u32::from(c)) + 1).collect();
    let count = letters.len();
    // A polynomial hash, of which any letter can be left out at once.
    let mut powers = vec![1u64; count + 1];
    for n in 0..count {
        powers[n + 1] = powers[n].wrapping_mul(BASE);
    }
    let mut start = vec![0u64; count + 1];
    for n in 0..count {
        start[n + 1] = start[n].wrapping_mul(BASE).wrapping_add(letters[n]);
    }
    let stretch = |from: usize, to: usize| start[to].wrapping_sub(start[from].wrapping_mul(powers[to - from]));
    let joined =
        |hash: u64, from: usize, to: usize| hash.wrapping_mul(powers[to - from]).wrapping_add(stretch(from, to));
    entries.push((start[count], place));
    for (first, &head) in start.iter().enumerate().take(count) {
        entries.push((joined(head, first + 1, count), place));
        for second in first + 1..count {
            entries.push((joined(joined(head, first + 1, second), second + 1, count), place));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_pair_within_two_letters_is_there(words in proptest::collection::vec("[abc]{1,6}", 2..10)) {
            let pairs = neighbours(&words);
            for (n, one) in words.iter().enumerate() {
                for (m, other) in words.iter().enumerate().skip(n + 1) {
                    if strsim::osa_distance(one, other) <= 2 {
                        prop_assert!(pairs.contains(&(n, m)), "{one}, {other}");
                    }
                }
            }
        }

        #[test]
        fn far_words_seldom_meet(one in "[a-h]{9,14}", other in "[m-t]{9,14}") {
            prop_assert!(neighbours(&[one, other]).is_empty());
        }
    }
}
