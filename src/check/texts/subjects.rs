//! A subject and its verb « être » that do not agree: « Les ateliers est complet », « sont limitée ».

use super::adjectives::{adjective, ambiguous, joined};
use super::slip::Slip;
use super::words::{Word, begins_sentence};
use crate::check::spelling::Recall;
use crate::language::lists::List;

/// Determiners of several things, at the head of a sentence.
static SEVERAL: List = List::new("agreement", "several");
static NUMBERS: List = List::new("agreement", "numbers");
/// Places that lie somewhere: « les quartiers est ».
static SIDES: List = List::new("agreement", "sides");
/// Nouns that look like a participle: « sont entrée et dessert ».
static NOUNS: List = List::new("agreement", "nouns-like-participles");
/// Participles and adjectives that are common in programmes and end as no rule tells.
static COMPLETED: List = List::new("agreement", "completed");

/// The slip that begins at a word.
pub(super) fn slip(text: &str, words: &[Word], index: usize, dictionary: &Recall) -> Option<Slip> {
    let word = words[index];
    let touching = |at: usize| {
        let (left, right) = (words.get(at)?, words.get(at + 1)?);
        let between = &text[left.end()..right.start];
        (!between.is_empty() && between.chars().all(char::is_whitespace)).then_some(*right)
    };
    let next = touching(index)?;
    let completes = |word: &Word| {
        !joined(text, word)
            && (adjective(word.text).is_some() || COMPLETED.contains(word.text) || is_participle(word.text, dictionary))
    };
    let predicate = |word: &Word| !ambiguous(word) && completes(word);
    // « sont limitée », « sont invité »: whatever the subject, there are several, and a noun would be several, too.
    if matches!(word.text, "sont" | "seront" | "étaient") {
        // « se sont parlé », « se sont donné rendez-vous »: what they do to each other does not agree.
        if index.checked_sub(1).is_some_and(|before| words[before].text == "se") {
            return None;
        }
        let single = !next.text.ends_with(['s', 'x']) && completes(&next) && !NOUNS.contains(next.text);
        return single.then(|| Slip::new(word.start..next.end()));
    }
    // « la garderie est gratuits »; « on est invités » is right.
    let before = index.checked_sub(1).filter(|&at| touching(at).is_some()).map(|at| words[at].text);
    if word.text == "est" {
        let one = before.is_some_and(|before| {
            before.chars().all(char::is_lowercase) && !before.ends_with(['s', 'x', 'z']) && before != "on"
        });
        let several = adjective(next.text).is_some_and(|form| form.plural) && !ambiguous(&next) && !joined(text, &next);
        return (one && several).then(|| Slip::new(word.start..next.end()));
    }
    let all = matches!(word.text, "Toutes" | "Tous") && SEVERAL.contains(next.text);
    if !begins_sentence(text, word.start) || !(all || SEVERAL.contains(word.lower().as_str())) {
        return None;
    }
    let mut at = if all { index + 1 } else { index };
    if touching(at).is_some_and(|number| NUMBERS.contains(number.text)) {
        at += 1;
    }
    let (noun, verb) = (touching(at)?, touching(at + 1)?);
    let plain = noun.text.chars().count() > 3 && noun.text.chars().all(char::is_lowercase) && !joined(text, &noun);
    if !plain {
        return None;
    }
    // « Les mandat sont »; an infinitive may follow the pronoun: « Les savoir heureux ».
    if !noun.text.ends_with(['s', 'x', 'z']) {
        let several = dictionary.knows(noun.text) && dictionary.knows(&format!("{}s", noun.text));
        return (several && matches!(verb.text, "sont" | "seront" | "étaient" | "ont"))
            .then(|| Slip::new(word.start..noun.end()));
    }
    // « Les ateliers est complet », but « Les voisins est un film », « les quartiers est ».
    let third = touching(at + 2)?;
    let singular = noun.text.strip_suffix(['s', 'x']).is_some_and(|singular| dictionary.knows(singular));
    (matches!(verb.text, "est" | "sera" | "était") && singular && !SIDES.contains(noun.text) && predicate(&third))
        .then(|| Slip::new(word.start..verb.end()))
}

/// « prié », « limitées »: the verb has its other forms.
fn is_participle(word: &str, dictionary: &Recall) -> bool {
    let stem = ["é", "ée", "és", "ées"].iter().find_map(|ending| word.strip_suffix(ending));
    stem.is_some_and(|stem| stem.chars().count() > 2 && dictionary.knows(&format!("{stem}ez")))
}
