//! Spaces around punctuation, and ellipses.

use super::signs::{Signs, is_space};
use super::{Gap, Profile};

/// One space in place of several: the one that binds most, and none before a line end.
pub(super) fn single_spaces(signs: &mut Signs) {
    let mut at = 0;
    while at < signs.len() {
        let end = signs.run(at, is_space);
        if end > at + 1 && !(at..end).any(|place| signs.kept(place)) {
            let binding = (at..end).filter_map(|place| signs.get(place)).max_by_key(|&c| binding(c)).unwrap_or(' ');
            signs.set(at, binding);
            signs.remove(at + 1..end);
        }
        at = signs.run(at, is_space) + 1;
    }
}

fn binding(space: char) -> u8 {
    match space {
        super::NARROW => 2,
        super::NO_BREAK => 1,
        _ => 0,
    }
}

/// Three full stops or more become an ellipsis.
pub(super) fn ellipses(signs: &mut Signs) {
    let mut at = 0;
    while at < signs.len() {
        let end = signs.run(at, |c| c == '.');
        if end >= at + 3 && !signs.kept(at) && !signs.kept(end - 1) {
            signs.set(at, '…');
            signs.remove(at + 1..end);
        }
        at = end.max(at) + 1;
    }
}

/// The spaces that a profile wants before high signs, colons, commas and full stops, and inside guillemets.
pub(super) fn gaps(profile: &Profile, signs: &mut Signs) {
    let mut at = 0;
    while at < signs.len() {
        if signs.kept(at) {
            at += 1;
            continue;
        }
        at = match signs.get(at) {
            Some(';' | '!' | '?') => before(signs, at, profile.high_signs),
            Some(':') => before(signs, at, profile.colon),
            Some('«') => after_opening(signs, at, profile.guillemets),
            Some('»') => before_closing(signs, at, profile.guillemets),
            Some(',' | '.') if profile.tidy_spaces => before_low(signs, at),
            _ => at,
        } + 1;
    }
}

/// Letters of a Spanish exclamation.
const LONGEST_EXCLAMATION: usize = 100;

/// « ¡Ay, Carmela! », « ¿Qué tal? »: words of Spanish in a text of another language, which has its own sign before them.
fn is_opened(signs: &Signs, at: usize) -> bool {
    let opening = match signs.get(at) {
        Some('!') => '¡',
        Some('?') => '¿',
        _ => return false,
    };
    let before = (at.saturating_sub(LONGEST_EXCLAMATION)..at).rev().filter_map(|n| signs.get(n));
    before.into_iter().find(|sign| matches!(sign, '!' | '?' | '¡' | '¿')) == Some(opening)
}

/// Sets the gap before a sign; gives the new place of the sign.
fn before(signs: &mut Signs, at: usize, gap: Gap) -> usize {
    let Some(left) = signs.before_spaces(at) else { return at };
    let typed = left + 1 < at;
    let Some(previous) = signs.get(left) else { return at };
    let as_typed = gap == Gap::AsTyped || previous == '\n' || is_smiley(signs, at) || "([{¿¡".contains(previous);
    if as_typed || is_opened(signs, at) {
        return at;
    }
    let series = ";:!?…".contains(previous);
    let gap = match gap {
        // « ?! », « …? »: one gap is enough.
        Gap::Space(_) if series => None,
        Gap::Space(space) => Some(space),
        _ => None,
    };
    // Nothing was typed: `10:30`, `1:1`, `a:b` are no punctuation of prose.
    let inside = signs.is(at + 1, |c| c.is_alphanumeric() || c == '/');
    if !typed && (inside || !(previous.is_alphanumeric() || series || closes(previous))) {
        return at;
    }
    signs.space(left, gap, false)
}

/// Signs after which prose goes on.
fn closes(c: char) -> bool {
    ")]}»”’\"'%‰°€$£*+²³".contains(c)
}

/// `:-)`, `;-)`, and `:)` where no bracket is open.
fn is_smiley(signs: &Signs, at: usize) -> bool {
    let rest = signs.text(at + 1..signs.len().min(at + 3));
    let open = || {
        let text = signs.text(0..at);
        text.matches('(').count() > text.matches(')').count()
    };
    signs.is(at, |c| ":;".contains(c))
        && (rest.starts_with("-)") || rest.starts_with("-(") || rest.starts_with(')') && !open())
}

/// No space before a comma or a full stop that ends a word.
fn before_low(signs: &mut Signs, at: usize) -> usize {
    let Some(left) = signs.before_spaces(at) else { return at };
    let word = signs.is(left, |c| c.is_alphanumeric() || closes(c));
    let ends = !signs.is(at + 1, |c| c.is_alphanumeric() || c == '.' || c == ',');
    if left + 1 < at && word && ends { signs.space(left, None, false) } else { at }
}

fn after_opening(signs: &mut Signs, at: usize, gap: Gap) -> usize {
    let next = signs.after_spaces(at + 1);
    if next < signs.len() && !signs.is(next, |c| c == '\n') {
        match gap {
            Gap::Space(space) => return signs.space(at, Some(space), true) - 1,
            Gap::Closed => return signs.space(at, None, true) - 1,
            Gap::AsTyped => {}
        }
    }
    at
}

fn before_closing(signs: &mut Signs, at: usize, gap: Gap) -> usize {
    match (signs.before_spaces(at), gap) {
        (Some(left), _) if signs.is(left, |c| c == '\n') => at,
        (Some(left), Gap::Space(space)) => signs.space(left, Some(space), false),
        (Some(left), Gap::Closed) => signs.space(left, None, false),
        _ => at,
    }
}
