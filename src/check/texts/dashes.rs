//! Hyphens in the place of dashes.

use super::each;
use super::slip::Slip;
use super::words::spared;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    code: "hyphen-for-a-dash",
    number: "T03",
    severity: Severity::Warning,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Tiret » ; The Chicago Manual of Style, 6.83",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let rule = (RULE.severity, RULE.code);
    let known = |passage: &Passage| passage.is_french() || passage.is_english();
    each(evidence, found, rule, known, |passage| slips(passage.text()));
    // Ranges of numbers: one style a programme; the rarer is the slip.
    let of = |passage: &Passage, wanted: Range| {
        let ranges = if known(passage) { ranges(passage.text()) } else { Vec::new() };
        ranges.into_iter().filter(move |&(_, range)| range == wanted)
    };
    let count = |wanted| evidence.passages().iter().map(|passage| of(passage, wanted).count()).sum::<usize>();
    let (hyphens, dashes) = (count(Range::Hyphen), count(Range::Dash));
    if hyphens > 0 && dashes > 0 {
        let (rarer, mend) = if hyphens <= dashes { (Range::Hyphen, "–") } else { (Range::Dash, "-") };
        let slips = |passage: &Passage| of(passage, rarer).map(|(at, _)| Slip::mended(at, mend)).collect();
        each(evidence, found, rule, known, slips);
    }
}

/// `mot - mot`, `mot -- mot`, `mot -mot` and `10 h-12 h`.
pub(super) fn slips(text: &str) -> Vec<Slip> {
    if !text.contains('-') {
        return Vec::new();
    }
    let spared = spared(text);
    let mut slips = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('-').map(|found| at + found) {
        let length = text[found..].len() - text[found..].trim_start_matches('-').len();
        let (before, after) = (&text[..found], &text[found + length..]);
        at = found + length;
        let (left, right) = (before.chars().next_back(), after.chars().next());
        let spaces = [left, right].map(|c| c.is_some_and(char::is_whitespace));
        if spared.iter().any(|range| range.contains(&found)) || before.trim().is_empty() || after.trim().is_empty() {
            continue;
        }
        let place = found..found + length;
        let figures = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let subtraction = figures(before.trim_end().chars().next_back()) && figures(after.trim_start().chars().next());
        match (length, spaces) {
            (1, [true, true]) if !subtraction => slips.push(Slip::mended(place, "–")),
            (2 | 3, [true, true]) => slips.push(Slip::mended(place, "–")),
            (2 | 3, [false, false]) => slips.push(Slip::mended(place, " – ")),
            (2 | 3, _) => slips.push(Slip::new(place)),
            // `mot -mot` opens an aside, `mot- mot` closes one; `co- et` is a word cut short.
            (1, [true, false]) if opens_aside(after) => slips.push(Slip::new(place)),
            _ if between_hours(before, after) => {
                slips.push(Slip::mended(place, if spaces == [false, false] { "\u{a0}– " } else { "–" }));
            }
            _ => {}
        }
    }
    slips
}

/// `une pause -la seule- avant`: the hyphen that closes the aside follows, with its space.
fn opens_aside(after: &str) -> bool {
    after.starts_with(char::is_alphabetic)
        && after
            .match_indices("- ")
            .any(|(at, _)| after[..at].ends_with(char::is_alphabetic) && !after[..at].contains('.'))
}

fn between_hours(before: &str, after: &str) -> bool {
    let hour = |text: &str| {
        let figures = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let rest = figures.trim_start();
        figures.len() < text.len() && rest.starts_with('h') && !rest[1..].starts_with(|c: char| c.is_alphabetic())
    };
    let last = before.trim_end();
    let minutes = last.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    let ends_with_hour =
        minutes.strip_suffix('h').is_some_and(|number| number.trim_end().ends_with(|c: char| c.is_ascii_digit()));
    ends_with_hour && hour(after.trim_start())
}

/// How the ends of a range of numbers are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Range {
    Hyphen,
    Dash,
}

/// The ranges of numbers in a text: `2024-2026`, `p. 12–15`.
pub(super) fn ranges(text: &str) -> Vec<(std::ops::Range<usize>, Range)> {
    if !text.contains(['-', '–']) {
        return Vec::new();
    }
    let spared = spared(text);
    let mut ranges = Vec::new();
    for (at, sign) in text.char_indices().filter(|(_, c)| matches!(c, '-' | '–')) {
        let place = at..at + sign.len_utf8();
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let (before, after) = (&text[..at], &text[place.end..]);
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
        let (low, high) = (&before[start.len()..], &after[..after.len() - rest.len()]);
        // Telephone numbers, dates in figures and references go on.
        let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "-–/.".contains(c));
        let alone = !goes_on(start.chars().next_back())
            && !rest.chars().next().is_some_and(|c| c.is_alphanumeric() || "-–/".contains(c));
        let rising = low.len() <= 4
            && high.len() <= 4
            && matches!((low.parse::<u32>(), high.parse::<u32>()), (Ok(low), Ok(high)) if low < high);
        if digits(before.chars().next_back())
            && alone
            && rising
            && !spared.iter().any(|range: &std::ops::Range<usize>| range.contains(&at))
        {
            ranges.push((place, if sign == '-' { Range::Hyphen } else { Range::Dash }));
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn hyphens_become_dashes() {
        for (before, after) in [
            ("Atelier 1 - La coopération", "Atelier 1 – La coopération"),
            ("un mot -- un autre", "un mot – un autre"),
            ("un mot--un autre", "un mot – un autre"),
            ("une pause -la seule- avant midi", "une pause {-}la seule- avant midi"),
            ("de 10 h-12 h", "de 10 h_– 12 h"),
            ("10h30 - 12h", "10h30 – 12h"),
        ] {
            assert_eq!(mended(before, &slips(before)), after);
        }
    }

    #[test]
    fn hyphens_of_words_stay() {
        for text in [
            "peut-être, Haut-Poitou, co- et auto-construction",
            "parle-t-on",
            "- un début",
            "2024-2026",
            "un mot – un autre",
            "https://a.fr/b--c",
            "5 - 3",
            "le demi-fond et le -20 %",
        ] {
            assert_eq!(slips(text), [], "{text}");
        }
    }

    #[test]
    fn ranges_are_told_from_references() {
        let found = |text: &str| ranges(text).iter().map(|&(_, range)| range).collect::<Vec<_>>();
        assert_eq!(found("saison 2024-2025, p. 12–15"), [Range::Hyphen, Range::Dash]);
        assert_eq!(found("01-02-03, 2025-08-28, 978-2-07, CO2-1, 12-3"), []);
    }
}
