//! Where names stand in a line: known first names, bold words, surnames in capitals.

use super::vocabulary::{
    ANDS, ANYWHERE, AUTHORS, BY, CIVILITIES, DROPPED, FORMATS, GROUPS, HELD_OF, PARTICLES, begins_an_organisation,
    is_acronym, is_article, is_format, is_organisation, is_role_noun,
};
use super::{LONGEST, begins_with_a_role};
use crate::import::document::Line;
use crate::import::prose::phrases;
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;
use crate::programme::leading_surname;
use std::ops::Range;

/// A word of a line.
#[derive(Debug, Clone)]
struct Word {
    /// Without the signs around it.
    range: Range<usize>,
    /// Whether a sign ends a name before it, after it.
    opens: bool,
    closes: bool,
}

/// Whether a word leads to a name: “by”, « avec ».
pub(super) fn is_leading(word: &str) -> bool {
    let word = fold(word.trim_end_matches(':'));
    BY.contains(&word) || ANDS.contains(&word)
}

/// Where the names of a line stand.
pub(super) fn names(line: &Line, expected: bool) -> Vec<Range<usize>> {
    if line.text.len() > LONGEST {
        return Vec::new();
    }
    let words = words(&line.text);
    let all_capitals = line.is_in_capitals();
    if let Some(listed) = listed(line, expected) {
        return listed;
    }
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut n = 0;
    while n < words.len() {
        let boundary = n == 0 || words[n].opens || words[n - 1].closes || leads_to_a_name(line, &words, n);
        let bold_start = line.bold.iter().any(|range| {
            range.contains(&words[n].range.start) && !(n > 0 && range.contains(&words[n - 1].range.start))
        });
        if boundary || bold_start {
            let after_another = n > 0 && !names.is_empty() && {
                let between = &line.text[words[n - 1].range.end..words[n].range.start];
                let before = fold(&line.text[words[n - 1].range.clone()]);
                // « X, Ville A ; Y, Région B », « X, maire, et Y, adjoint »: bold or parted from what stands before.
                let after_a_name = n > 1 && names.last().is_some_and(|last| last.end == words[n - 2].range.end);
                let parted = n > 1 && words[n - 2].closes || after_a_name || bold_start;
                let joined =
                    between.contains('&') && names.last().is_some_and(|last| last.end == words[n - 1].range.end);
                between.contains(';') || joined || ANDS.contains(&before) && parted
            };
            // « par X »: nobody knows the name, but only somebody is by whom something is.
            let by = n > 0
                && AUTHORS.contains(&fold(&line.text[words[n - 1].range.clone()]))
                && !words[n - 1].closes
                && !is_civility(&line.text[words[n].range.clone()]);
            let expected = after_another || by || expected && n == 0 && !is_leading(&line.text[words[n].range.clone()]);
            if let Some(last) = name_at(line, &words, n, all_capitals, expected) {
                // « de M. X »: what is said to somebody belongs to the name.
                let civil = n > 0 && !words[n - 1].closes && is_said_to(&line.text[words[n - 1].range.clone()]);
                let first = if civil { n - 1 } else { n };
                names.push(words[first].range.start..words[last].range.end);
                n = last + 1;
                continue;
            }
        }
        n += 1;
    }
    names
}

/// Names between commas and nothing else, or each with its own bracket: “X, Y, Z”, “X (Town), Y (Region)”.
fn listed(line: &Line, expected: bool) -> Option<Vec<Range<usize>>> {
    let text = line.text.trim_end_matches(['.', ' ', ';']);
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let (mut start, mut depth) = (0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' | ';' | '&' | '/' if depth == 0 => {
                pieces.push(start..at);
                start = at + 1;
            }
            ' ' if depth == 0 => {
                let and = ANDS.words().iter().find(|and| {
                    text[at + 1..].get(..and.len()).is_some_and(|own| fold(own) == *and)
                        && text[at + 1 + and.len()..].starts_with(' ')
                });
                if let Some(and) = and.filter(|_| at > start) {
                    pieces.push(start..at);
                    start = at + 1 + and.len();
                }
            }
            _ => {}
        }
    }
    pieces.push(start..text.len());
    let mut bracketed = 0;
    let mut known = 0;
    let mut names = Vec::new();
    for piece in &pieces {
        let own = &text[piece.clone()];
        let own = match own.find('(') {
            Some(open) if own.trim_end().ends_with(')') => {
                bracketed += 1;
                &own[..open]
            }
            Some(_) => return None,
            None => own,
        };
        let name = own.trim();
        let words: Vec<&str> = name.split_whitespace().collect();
        let particle = |word: &str| PARTICLES.contains(word.to_lowercase().as_str());
        let first = *words.first()?;
        let last = *words.last()?;
        let is_named = (2..=4).contains(&words.len())
            && first.starts_with(char::is_uppercase)
            && last.starts_with(char::is_uppercase)
            && words.iter().all(|word| word.starts_with(char::is_uppercase) || particle(word))
            && words.iter().all(|word| word.chars().all(|c| c.is_alphabetic() || "'’-.".contains(c)))
            && !words.iter().any(|word| is_role_noun(word) || is_acronym(word) && word.len() > 3 && words.len() > 3)
            && !is_organisation(name)
            && !is_article(first)
            && !is_format(first)
            && !GROUPS.contains(&fold(first))
            && !begins_an_organisation(&fold(first))
            && !BY.contains(&fold(first));
        if !is_named {
            return None;
        }
        known += usize::from(is_first_name(&fold(first.split('-').next().unwrap_or_default())));
        let start = piece.start + own.len() - own.trim_start().len();
        names.push(start..start + name.len());
    }
    let all_bracketed = bracketed == pieces.len() && (known > 0 || expected);
    let bare = pieces.len() > 2 && expected && known * 3 >= pieces.len();
    (pieces.len() > 1 && (all_bracketed || bare || known == pieces.len())).then_some(names)
}

/// Whether the word before leads to a name: “by”, « intervention de », “and”, a civility.
fn leads_to_a_name(line: &Line, words: &[Word], n: usize) -> bool {
    let folded = |n: usize| fold(&line.text[words[n].range.clone()]);
    let before = folded(n - 1);
    let is_in = |list: &List| list.contains(&before);
    if is_in(&BY) || is_in(&ANDS) || is_civility(&before) || is_in(&DROPPED) {
        return true;
    }
    // « intervention de X », « regard de X »: not « maire de X ».
    let of = HELD_OF.contains(&before);
    of && n >= 2 && {
        let noun = folded(n - 2);
        FORMATS.words().iter().any(|format| format.rsplit(' ').next() == Some(noun.as_str()))
    }
}

/// The last word of the name that begins at a word.
fn name_at(line: &Line, words: &[Word], start: usize, all_capitals: bool, expected: bool) -> Option<usize> {
    let text = |n: usize| &line.text[words[n].range.clone()];
    let is_bold = |n: usize| line.bold.iter().any(|range| range.contains(&words[n].range.start));
    let civility = is_civility(text(start)) && words.get(start + 1).is_some();
    // « Madame, Monsieur, »
    if civility && (words[start].closes || is_said_to(text(start + 1))) {
        return None;
    }
    let own = if civility { start + 1 } else { start };
    let head = text(own);
    let is_particle = expected && PARTICLES.contains(head.to_lowercase().as_str());
    if !head.starts_with(char::is_uppercase) && !is_particle {
        return None;
    }
    // « Par Michel Durand », « Salle Verte »
    if BY.contains(&fold(head)) || phrases::is_word_of_a_room(head) && !is_first_name(&fold(head)) {
        return None;
    }
    let mut last = own;
    let mut n = own;
    while n + 1 < words.len() && !words[n].closes && n - own < 6 {
        n += 1;
        let word = text(n);
        if words[n].opens || is_bold(n) != is_bold(own) && !is_bold(n) {
            break;
        }
        let lower = word.to_lowercase().replace('’', "'");
        if word.starts_with(char::is_uppercase)
            || lower.starts_with("d'") && word.chars().nth(2).is_some_and(char::is_uppercase)
        {
            // “Marie Dupont Directrice”, « Ana Lima Maire »
            if n - own >= 2 && is_role_noun(word) && !all_capitals_word(word) {
                break;
            }
            last = n;
        } else if PARTICLES.contains(&lower) && words.get(n + 1).is_some() {
            continue;
        } else {
            break;
        }
    }
    // Degrees after a comma, generations after the name.
    let count = last - own + 1;
    let own_words: Vec<&str> = (own..=last).map(text).collect();
    let first = own_words[0].split(['-', '\u{2011}', '.']).next().unwrap_or_default();
    let known = is_first_name(&fold(first));
    let joined = own_words.join(" ");
    if is_role_noun(own_words[0]) && !known || own_words.iter().any(|word| word.chars().any(|c| c.is_ascii_digit())) {
        return None;
    }
    if civility {
        return (count >= 1 && !is_organisation(&joined)).then_some(last);
    }
    if !(2..=6).contains(&count) {
        return None;
    }
    let capitals = own_words.iter().filter(|word| all_capitals_word(word)).count();
    let half_capitals = !all_capitals && capitals > 0 && capitals < own_words.len() && {
        let surname_last =
            own_words.last().is_some_and(|word| all_capitals_word(word)) && !all_capitals_word(own_words[0]);
        // « Accessibilité des PDF »
        let least = if own_words[1..].iter().any(|word| word.starts_with(char::is_lowercase)) { 4 } else { 2 };
        let tail = own_words.last().is_some_and(|word| word.chars().filter(|c| c.is_alphabetic()).count() > least);
        surname_last
            && tail
            && !is_format(own_words[0])
            && !begins_an_organisation(&fold(own_words[0]))
            && !is_article(own_words[0])
            || leading_surname(&own_words).is_some_and(|leading| leading.certain)
    };
    let organisation = is_organisation(&joined);
    if known && !organisation && !(count == 2 && is_article(own_words[0])) {
        // « Marie » alone with a verb is a sentence: names have capitals only.
        return Some(last);
    }
    if half_capitals && !organisation {
        return Some(last);
    }
    let after = line.text[words[last].range.end..].trim_start();
    // « Kylian Roussel et Anaëlle Brun »
    let capital =
        |n: usize| words.get(n).is_some_and(|word| line.text[word.range.clone()].starts_with(char::is_uppercase));
    let another = capital(last + 2) && capital(last + 3);
    let joins = |word: &str| ANDS.contains(&fold(word));
    let and = after.split(' ').next().is_some_and(joins);
    let joined_on =
        after.starts_with('&') && !(capital(last + 1) && capital(last + 2)) || and && !another && !is_bold(own);
    let ends = !joined_on
        && (and && another
            || words[last].closes
            || last + 1 == words.len()
            || words[last + 1].opens
            || is_bold(own) && !is_bold(last + 1));
    // « NGUYEN Minh – Responsable »
    let surname_first = all_capitals_word(own_words[0])
        && own_words.last().is_some_and(|word| !all_capitals_word(word))
        && begins_with_a_role(after.trim_start_matches(|c: char| c.is_whitespace() || ",–—-(|:".contains(c)));
    let plain = !organisation
        && !is_article(own_words[0])
        && !is_format(own_words[0])
        && own_words.iter().all(|word| !is_acronym(word) || surname_first || word.len() <= 3 && word.ends_with('.'))
        && !GROUPS.contains(&fold(own_words[0]))
        && own_words.iter().all(|word| !ANYWHERE.contains(&fold(word)));
    (expected && ends && plain && count <= 4).then_some(last)
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (start, piece) in pieces(text) {
        let sign = |c: char| !c.is_alphanumeric();
        let own = piece.trim_matches(sign);
        if own.is_empty() {
            // A dash, a bar, an ampersand between spaces.
            if let Some(last) = words.last_mut() {
                last.closes = true;
            }
            continue;
        }
        let offset = piece.len() - piece.trim_start_matches(sign).len();
        let mut end = start + offset + own.len();
        let (before, after) = (&piece[..offset], &piece[offset + own.len()..]);
        // The full stop of an initial belongs to it.
        let initial = own.chars().count() == 1 || own.contains('.') && own.len() <= 4 || is_civility(own);
        let closes = if initial && after.starts_with('.') {
            end += 1;
            after.len() > 1
        } else {
            !after.is_empty()
        };
        words.push(Word { range: start + offset..end, opens: !before.is_empty(), closes });
    }
    words
}

/// Pieces between spaces, slashes and elisions: « d'ALons'ZI » is one, « l'Agence » is two.
fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut start = None;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let next = at + c.len_utf8();
        if c.is_whitespace() {
            if let Some(from) = start.take() {
                pieces.push((from, &text[from..at]));
            }
        } else {
            let from = *start.get_or_insert(at);
            if c == '/' {
                pieces.push((from, &text[from..next]));
                start = None;
            }
            // « l'Aude », « d'Amélie » at the start of a word
            if (c == '\'' || c == '’') && matches!(text[from..at].to_lowercase().as_str(), "l" | "d" | "qu") {
                pieces.push((from, &text[from..at]));
                start = None;
            }
        }
        at = next;
    }
    if let Some(from) = start {
        pieces.push((from, &text[from..]));
    }
    pieces
}

/// Without the word that joins it to the next person.
pub(super) fn without_joint(tail: &Line) -> Line {
    let text = tail.text.trim_end_matches(|c: char| c.is_whitespace() || ",;/&(–—-|".contains(c));
    let words =
        ANDS.words().iter().chain(BY.words().iter()).chain(DROPPED.words().iter()).chain(CIVILITIES.words().iter());
    let mut end = text.len();
    for word in words {
        let Some(at) = text
            .char_indices()
            .rev()
            .map(|(at, _)| at)
            .find(|at| fold(&text[*at..]).trim_end_matches('.').len() >= word.len())
        else {
            continue;
        };
        let before = text[..at].chars().next_back();
        if fold(&text[at..]).trim_end_matches('.') == word && before.is_none_or(|c| !c.is_alphanumeric()) {
            end = end.min(at);
        }
    }
    let kept = &text[..end];
    let shorter = kept.trim_end_matches(|c: char| c.is_whitespace() || ",;/&–—-|".contains(c)).len();
    let rest = tail.part(0..shorter);
    if end < text.len() && shorter > 0 { without_joint(&rest) } else { rest }
}

/// Whether a word stands before the name of somebody who is spoken to: « M. », “Mrs”.
fn is_said_to(word: &str) -> bool {
    is_civility(word) || DROPPED.contains(&fold(word.trim_end_matches('.')))
}

pub(super) fn is_civility(word: &str) -> bool {
    CIVILITIES.contains(fold(word.trim_end_matches('.')).as_str())
}

/// Without « M. » or “Mrs”, which the index does not sort by; degrees stay.
pub(super) fn without_civility(name: &str) -> String {
    let name = name.trim_matches(|c: char| c.is_whitespace() || ",;:".contains(c));
    let (first, rest) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
    let dropped = DROPPED.contains(&fold(first.trim_end_matches('.'))) && !rest.is_empty();
    if dropped { rest.trim_start().to_owned() } else { name.to_owned() }
}

pub(super) fn all_capitals_word(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}
