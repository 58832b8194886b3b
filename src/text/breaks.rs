//! Where a line may end: the rules of Unicode (UAX 14), held to the habits of careful typesetting.

use super::source::{Source, is_hanging_space};
use crate::language::address::addresses;
use icu_segmenter::LineSegmenter;
use std::ops::Range;

/// What a line break at a place does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The text ends here.
    End,
    /// The author wants a new line.
    Forced,
    /// Between words.
    Space,
    /// After a hyphen, a dash or a slash that is part of the text.
    Joint,
    /// In a word, where the author or the patterns allow a hyphen to be added.
    Hyphen,
    /// Between any two letters of an address that is wider than the line.
    Letter,
}

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opportunity {
    /// Where the next line begins.
    pub at: usize,
    /// Where the visible text of the line ends.
    pub end: usize,
    pub kind: Kind,
}

/// All places where lines may end without hyphens, but for those that the author marked; in order, the last one being the end.
pub(super) fn opportunities(source: &Source) -> Vec<Opportunity> {
    let text = source.text.as_str();
    let addresses: Vec<Range<usize>> = addresses(text).collect();
    let inside = |at: usize| {
        let after = addresses.partition_point(|address| address.end <= at);
        addresses.get(after).is_some_and(|address| address.start < at)
    };
    let mut places: Vec<(usize, Kind)> = Vec::new();
    // Thai and its neighbours write no spaces: their words are not looked up, and break where the author says.
    let segmenter = LineSegmenter::new_for_non_complex_scripts(Default::default());
    for at in segmenter.segment_str(text).filter(|&at| at < text.len() && !inside(at)) {
        let kind = if text[..at].ends_with(is_hanging_space) { Kind::Space } else { Kind::Joint };
        let fit = match kind {
            Kind::Space => !clings(text, at),
            _ => joint_is_fit(text, at),
        };
        if fit {
            places.push((at, kind));
        }
    }
    for address in &addresses {
        places.extend(joints_of_address(&text[address.clone()]).map(|at| (address.start + at, Kind::Joint)));
    }
    places.retain(|(at, _)| !source.joined.contains(at));
    places.extend(source.breakable.iter().map(|&at| (at, Kind::Joint)));
    places.extend(source.soft.iter().map(|&at| (at, Kind::Hyphen)));
    places.extend(source.forced.iter().map(|&at| (at, Kind::Forced)));
    places.retain(|&(at, _)| at > 0 && at < text.len());
    places.push((text.len(), Kind::End));
    // Of two reasons to break at a place, the stronger one; forced comes before space and space before hyphen.
    places.sort_unstable();
    places.dedup_by_key(|(at, _)| *at);

    let mut start = 0;
    let mut opportunities: Vec<Opportunity> = Vec::with_capacity(places.len());
    for (at, kind) in places {
        let end = start + text[start..at].trim_end_matches(is_hanging_space).len();
        let blank = end == start && matches!(kind, Kind::Space | Kind::Joint | Kind::Hyphen);
        // A line of the blanks that begin a text would be empty, and so would one of the blanks that end it.
        if kind == Kind::End && end == start && !opportunities.is_empty() {
            if let Some(last) = opportunities.last_mut() {
                *last = Opportunity { at, kind, end: last.end };
            }
        } else if !blank {
            opportunities.push(Opportunity { at, end, kind });
            start = at;
        }
    }
    opportunities
}

/// Whether the signs around a space hold together: an opening sign with what follows, a closing one with what precedes. What stands
/// between words, a dash or a separator, ends its line: none begins with it.
fn clings(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(is_hanging_space).chars().next_back();
    let mut rest = text[at..].chars();
    let after = rest.next();
    let separates = after.is_some_and(|c| "·•|/".contains(c)) && rest.next().is_some_and(is_hanging_space);
    separates
        || before.is_some_and(|c| "«‹“‘([{¿¡".contains(c))
        || after.is_some_and(|c| "»›”)]},.;:!?%°–—".contains(c))
}

/// Whether a word may be divided after the sign before `at`, which is not a space.
fn joint_is_fit(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let Some(sign) = before.chars().next_back() else { return false };
    let Some(next) = after.chars().next() else { return false };
    let body = &before[..before.len() - sign.len_utf8()];
    // No sign asks for more letters on either side; a text without spaces has thousands.
    const MOST: usize = 3;
    let letters_before = body.chars().rev().take(MOST).take_while(|c| c.is_alphanumeric()).count();
    let letters_after = after.chars().take(MOST).take_while(|c| c.is_alphanumeric()).count();
    match sign {
        // « a-t-il », « co-construction » : what would be left alone is too short.
        '-' | '\u{2010}' => letters_before >= 3 && letters_after >= 3 && !next.is_numeric(),
        '/' => letters_before >= 3 && letters_after >= 3,
        // A range of numbers stays whole.
        '–' => !(next.is_numeric() && body.ends_with(char::is_numeric)),
        // Middle dots mark genders: « chargé·e ».
        '·' | '•' | '‧' | '’' | '\'' => false,
        _ => !"·•‧".contains(next),
    }
}

/// Where an address may be divided without a hyphen that a reader would take for part of it: after its slashes and dots.
fn joints_of_address(address: &str) -> impl Iterator<Item = usize> + '_ {
    address.char_indices().filter_map(|(offset, c)| {
        let at = offset + 1;
        let rest = address.get(at..)?;
        let opens = offset > 1 && rest.len() > 1 && !rest.starts_with(['/', '.']);
        (matches!(c, '/' | '.') && opens && !address[..at].ends_with("www.")).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let source = Source { text: text.to_string(), ..Source::default() };
        let mut start = 0;
        let cut = |o: Opportunity| {
            let piece = text[start..o.end].to_string();
            start = o.at;
            piece
        };
        opportunities(&source).into_iter().map(cut).collect()
    }

    #[test]
    fn french_signs_stay_with_their_words_whatever_space_was_typed() {
        assert_eq!(pieces("un « mot » : oui !"), ["un", "« mot » :", "oui !"]);
        assert_eq!(
            pieces("un «\u{202f}mot\u{202f}»\u{a0}: oui\u{202f}!"),
            ["un", "«\u{202f}mot\u{202f}»\u{a0}:", "oui\u{202f}!"]
        );
    }

    #[test]
    fn no_line_begins_with_a_dash() {
        assert_eq!(pieces("Paris – Lyon"), ["Paris –", "Lyon"]);
        assert_eq!(pieces("la rive — le pont — la rive"), ["la", "rive —", "le", "pont —", "la", "rive"]);
    }

    #[test]
    fn no_line_begins_with_a_separator() {
        assert_eq!(
            pieces("Samedi 9 octobre · 14 h · Salle / Room · fin"),
            ["Samedi", "9", "octobre ·", "14", "h ·", "Salle /", "Room ·", "fin"]
        );
        assert_eq!(pieces("chargé ·e"), ["chargé", "·e"]);
    }

    #[test]
    fn compounds_break_after_their_hyphen_unless_a_crumb_is_left() {
        assert_eq!(pieces("co-construction"), ["co-construction"]);
        assert_eq!(pieces("porte-monnaie"), ["porte-", "monnaie"]);
        assert_eq!(
            pieces("parle-t-on S-Composition chargé·e (S’)initier"),
            ["parle-t-on", "S-Composition", "chargé·e", "(S’)initier"]
        );
        assert_eq!(pieces("2024–2025 10-12 et/ou public/privé"), ["2024–2025", "10-12", "et/ou", "public/", "privé"]);
    }

    #[test]
    fn addresses_break_after_slashes_and_dots_alone() {
        assert_eq!(
            pieces("https://www.co-operer.fr/mon-agenda."),
            ["https://", "www.co-operer.", "fr/", "mon-agenda."]
        );
        assert_eq!(pieces("jean-paul.dupont@asso.fr"), ["jean-paul.", "dupont@asso.", "fr"]);
    }

    #[test]
    fn blanks_make_no_line() {
        assert_eq!(pieces(""), [""]);
        assert_eq!(pieces("   "), [""]);
        assert_eq!(pieces("  a  b  "), ["  a", "b"]);
    }
}
