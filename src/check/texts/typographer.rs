//! What the typographer would write otherwise: his own rules are asked, so that the check and the page never disagree.

use super::slip::Slip;
use crate::language::orthotypography::Profile;
use std::ops::Range;

/// The rules of a language, all switched off: a check switches on those it speaks of.
pub(super) fn silent(language: &str) -> Profile {
    Profile::silent(&Profile::of(language).language)
}

/// What a profile changes in a text. A space that becomes another kind of space is no slip: the typographer sees to that.
pub(super) fn changes(profile: &Profile, text: &str) -> Vec<Slip> {
    let mut pieces = [text.to_owned()];
    profile.typeset_pieces(&mut pieces);
    let [after] = pieces;
    if after == text { Vec::new() } else { differences(text, &after) }
}

/// The differences between two texts that have the same letters but for accents and ligatures.
fn differences(before: &str, after: &str) -> Vec<Slip> {
    let old: Vec<(usize, char)> = before.char_indices().collect();
    let new: Vec<char> = after.chars().collect();
    let place = |at: usize| old.get(at).map_or(before.len(), |&(byte, _)| byte);
    let mut slips: Vec<Slip> = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        let (a, b) = (old.get(i).map(|&(_, c)| c), new.get(j).copied());
        let space = |c: Option<char>| c.is_some_and(is_space);
        if a == b || space(a) && space(b) {
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (taken, written) = match (a, b) {
            (_, Some(b)) if space(Some(b)) => (0, Some(b)),
            (Some(_), _) if space(a) => (1, None),
            // A ligature stands for two letters, a guillemet for two signs.
            (Some(_), Some(b)) if "œŒæÆ".contains(b) => (2, Some(b)),
            (Some('<' | '>'), Some(b)) => (2, Some(b)),
            _ => (1, b),
        };
        add(&mut slips, place(i)..place(i + taken), written);
        i += taken;
        j += usize::from(written.is_some());
    }
    slips
}

/// Adds a change, to the one before it when they touch.
fn add(slips: &mut Vec<Slip>, at: Range<usize>, written: Option<char>) {
    let written: String = written.into_iter().collect();
    match slips.last_mut() {
        Some(Slip { at: last, mend: Some(mend) })
            if last.end == at.start && last.start < last.end && at.start < at.end =>
        {
            last.end = at.end;
            mend.push_str(&written);
        }
        _ => slips.push(Slip::mended(at, written)),
    }
}

/// Spaces on a line, of any width.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\n'
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn the_changes_give_the_text_of_the_typographer() {
        for (before, after) in [
            ("Bonjour!  Ça va ,oui", "Bonjour_! Ça va,oui"),
            ("un  coeur d'oeuvre", "un cœur d’œuvre"),
            ("Etat et Ecole", "État et École"),
            ("«a»", "«_a_»"),
        ] {
            let slips = differences(before, &after.replace('_', "\u{202f}"));
            assert_eq!(mended(before, &slips), after);
        }
    }

    #[test]
    fn another_kind_of_space_is_no_slip() {
        assert_eq!(changes(&Profile::of("fr"), "Bonjour ! Il est 10 h 30, à 20 %."), []);
    }
}
