//! A dictionary whose forms were all made when livret was: they are looked up where they lie in the program, so that the first word costs
//! no more than the last.
//!
//! What a look-up does is what Hunspell does with the affixes, capitals and breaks of its dictionaries (`hunspell(5)`); the forms of its
//! words stand in a transducer (crate `fst`) made by `build.rs`, each with the beginnings that it takes.

use fst::Map;
use std::borrow::Cow;

/// A dictionary as it lies in the program.
pub(super) struct Table {
    /// From each form to its class.
    pub forms: &'static [u8],
    pub classes: &'static [Class],
    /// In order of what they add.
    pub prefixes: &'static [Prefix],
    /// What is looked up in place of what is written.
    pub conversions: &'static [(&'static str, &'static str)],
    /// Signs at which a word is divided, each part to be known by itself.
    pub starts: &'static [&'static str],
    pub inside: &'static [&'static str],
    pub ends: &'static [&'static str],
    /// Whether figures take the ends of English ordinals.
    pub ordinals: bool,
}

/// How a form may stand: the bits of [`Standing`], by itself and after each beginning.
pub(super) struct Class {
    pub alone: u8,
    pub with: &'static [(u16, u8)],
}

/// A beginning: it takes something away from a form that is as its condition says, and puts something before it.
pub(super) struct Prefix {
    pub strip: &'static str,
    pub add: &'static str,
    pub condition: &'static str,
}

/// In any capitals, in those of the dictionary alone; and the same two of a word with capitals inside, for texts all in capitals.
const PLAIN: u8 = 1;
const KEPT: u8 = 2;
const HIDDEN: u8 = 2;

/// Bytes of the longest word that is looked up.
const LONGEST: usize = 360;
/// Parts that a word is divided into, one in the other.
const DEEPEST: usize = 9;

pub(super) struct Prepared {
    table: &'static Table,
    forms: Map<&'static [u8]>,
}

impl Prepared {
    /// `None` when the bytes are not those of `build.rs`.
    pub(super) fn new(table: &'static Table) -> Option<Prepared> {
        Some(Prepared { table, forms: Map::new(table.forms).ok()? })
    }

    /// Whether a word, with its capitals as written, is right.
    pub(super) fn check(&self, word: &str) -> bool {
        if word.len() > LONGEST {
            return false;
        }
        let word = self.converted(word);
        if word.is_empty() {
            return true;
        }
        let bare = word.trim_end_matches('.');
        is_number(bare) || self.by_parts(bare, 0) || bare.len() < word.len() && self.by_parts(&word, 0)
    }

    fn converted<'w>(&self, word: &'w str) -> Cow<'w, str> {
        let at = |rest: &str| {
            let fit = self.table.conversions.iter().filter(|(from, _)| rest.starts_with(from));
            fit.max_by_key(|(from, _)| from.len())
        };
        if word.is_ascii() || !word.char_indices().any(|(n, _)| at(&word[n..]).is_some()) {
            return Cow::Borrowed(word);
        }
        let mut converted = String::with_capacity(word.len());
        let mut rest = word;
        while let Some(sign) = rest.chars().next() {
            match at(rest) {
                Some((from, to)) => {
                    converted.push_str(to);
                    rest = &rest[from.len()..];
                }
                None => {
                    converted.push(sign);
                    rest = &rest[sign.len_utf8()..];
                }
            }
        }
        Cow::Owned(converted)
    }

    fn by_parts(&self, word: &str, depth: usize) -> bool {
        if self.in_its_capitals(word) {
            return true;
        }
        if depth == DEEPEST {
            return false;
        }
        let known = |part: &str| self.by_parts(part, depth + 1);
        let Table { starts, inside, ends, .. } = self.table;
        starts.iter().filter_map(|sign| word.strip_prefix(sign)).any(known)
            || ends.iter().filter_map(|sign| word.strip_suffix(sign)).any(known)
            || inside.iter().filter_map(|sign| word.split_once(sign)).any(|(before, after)| {
                !after.is_empty() && self.by_parts(before, depth + 1) && self.by_parts(after, depth + 1)
            })
    }

    fn in_its_capitals(&self, word: &str) -> bool {
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let first = word.chars().next().is_some_and(char::is_uppercase);
        if first && capitals == 1 {
            return self.standing(word, false).is_some() || self.standing(&word.to_lowercase(), true) == Some(PLAIN);
        }
        if capitals == 0 || word.chars().any(char::is_lowercase) {
            return self.standing(word, true).is_some();
        }
        if self.standing(word, true).is_some() {
            return true;
        }
        // « L'ÉCOLE », « D'ARC »: what precedes the apostrophe has capitals of its own.
        if let Some(at) = word.find('\'').filter(|at| at + 1 < word.len()) {
            let (before, after) = word.split_at(at + 1);
            let after = titled(after);
            let any = [before.to_lowercase(), titled(before)];
            if any.iter().any(|before| self.standing(&format!("{before}{after}"), true).is_some()) {
                return true;
            }
        }
        [titled(word), word.to_lowercase()].iter().any(|word| self.standing(word, true) == Some(PLAIN))
    }

    /// How a word stands in the dictionary, written so: [`PLAIN`] or [`KEPT`].
    fn standing(&self, word: &str, hidden_too: bool) -> Option<u8> {
        let seen = |bits: u8| if hidden_too { bits | bits >> HIDDEN } else { bits };
        let class = |form: &str| {
            let number = self.forms.get(form)?;
            self.table.classes.get(usize::try_from(number).ok()?)
        };
        let mut all = class(word).map_or(0, |class| seen(class.alone));
        if all & PLAIN == 0 {
            for (n, prefix) in (0..).zip(self.table.prefixes) {
                let Some(rest) = word.strip_prefix(prefix.add) else { continue };
                let form = if prefix.strip.is_empty() {
                    Cow::Borrowed(rest)
                } else {
                    format!("{}{rest}", prefix.strip).into()
                };
                if begins(&form, prefix.condition)
                    && let Some(class) = class(&form)
                    && let Ok(at) = class.with.binary_search_by_key(&n, |(prefix, _)| *prefix)
                {
                    all |= seen(class.with[at].1);
                }
            }
        }
        match all {
            _ if all & PLAIN != 0 || self.table.ordinals && is_ordinal(word) => Some(PLAIN),
            _ if all & KEPT != 0 => Some(KEPT),
            _ => None,
        }
    }
}

/// Whether a form begins as a condition says: a sign, one of several in brackets, or any for a point.
fn begins(form: &str, condition: &str) -> bool {
    let Some(first) = form.chars().next() else { return condition == "." };
    match condition.strip_prefix('[').and_then(|set| set.strip_suffix(']')) {
        Some(set) => set.contains(first),
        None => condition == "." || form.starts_with(condition),
    }
}

/// `11th`, `21st`, `1234th`.
fn is_ordinal(word: &str) -> bool {
    let figures = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    if figures.len() < 2 || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let end = match &figures.as_bytes()[figures.len() - 2..] {
        [b'1', _] => "th",
        [_, b'1'] => "st",
        [_, b'2'] => "nd",
        [_, b'3'] => "rd",
        _ => "th",
    };
    &word[figures.len()..] == end
}

fn is_number(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    let mut apart = true;
    for c in word.chars() {
        match c {
            '0'..='9' => apart = false,
            '.' | '-' | ',' if !apart => apart = true,
            _ => return false,
        }
    }
    !apart
}

fn titled(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.flat_map(char::to_lowercase)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{ENGLISH_TABLE, FRENCH_TABLE};
    use super::*;
    use flate2::read::GzDecoder;
    use fst::Streamer;
    use spellbook::Dictionary;
    use std::io::Read;
    use std::path::Path;

    fn published(language: &str) -> Dictionary {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/dictionaries");
        let [affixes, words] = ["aff", "dic"].map(|part| {
            let mut text = String::new();
            let file = std::fs::File::open(folder.join(format!("{language}.{part}.gz"))).unwrap();
            GzDecoder::new(file).read_to_string(&mut text).unwrap();
            text
        });
        Dictionary::new(&affixes, &words).unwrap()
    }

    /// Ways to write a word, right and wrong.
    fn written(word: &str, n: usize, add: &[&str]) -> Vec<String> {
        let mut letters: Vec<char> = word.chars().collect();
        let mut all = vec![word.to_owned(), titled(word), word.to_uppercase(), format!("{word}.")];
        all.extend(add.iter().map(|add| format!("{add}{word}")));
        all.push(format!("{}’{}", ["l", "d", "qu", "S"][n % 4], word));
        all.push(format!("{}-{word}", ["grand", "xq", "co", "Saint"][n % 4]));
        let at = n % letters.len().max(1);
        letters.insert(at, ['e', 's', 'n', 'é', 'A', '\''][n % 6]);
        all.push(letters.iter().collect());
        letters.remove(at);
        if letters.len() > 1 {
            let first = at.min(letters.len() - 2);
            letters.swap(first, first + 1);
            all.push(letters.iter().collect());
            letters.pop();
            all.push(letters.iter().collect());
        }
        all
    }

    fn agree(table: &'static Table, language: &str, every: usize) {
        let (prepared, published) = (Prepared::new(table).unwrap(), published(language));
        let mut differ = Vec::new();
        let add: Vec<&str> = table.prefixes.iter().map(|prefix| prefix.add).collect();
        let mut forms = prepared.forms.keys();
        let mut n = 0;
        while let Some(form) = forms.next() {
            n += 1;
            if n % every != 0 {
                continue;
            }
            let form = std::str::from_utf8(form).unwrap();
            let add: Vec<&str> = add.iter().skip(n % 7).step_by(7).copied().collect();
            for word in written(form, n / every, &add) {
                let (ours, theirs) = (prepared.check(&word), published.check(&word));
                if ours != theirs {
                    differ.push((word, ours));
                }
            }
        }
        assert!(n > 100_000, "{n}");
        assert!(differ.is_empty(), "{} differ: {:?}", differ.len(), &differ[..differ.len().min(40)]);
    }

    #[test]
    fn french_answers_are_those_of_the_published_dictionary() {
        agree(FRENCH_TABLE, "fr", if std::env::var_os("LIVRET_EVERY_WORD").is_some() { 1 } else { 997 });
    }

    #[test]
    fn english_answers_are_those_of_the_published_dictionary() {
        agree(ENGLISH_TABLE, "en", if std::env::var_os("LIVRET_EVERY_WORD").is_some() { 1 } else { 101 });
        let (prepared, published) = (Prepared::new(ENGLISH_TABLE).unwrap(), published("en"));
        for number in (0..130).chain([1011, 1021, 99_999]) {
            for end in ["st", "nd", "rd", "th", "TH", "s", "", ".", ",5", "-2"] {
                let word = format!("{number}{end}");
                assert_eq!(prepared.check(&word), published.check(&word), "{word}");
            }
        }
    }
}
