//! Hours that no clock has and dates that may be read in two ways, in texts.

use super::slip::Slip;
use super::tell;
use super::words::spared;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};
use std::ops::Range;

pub(super) const HOUR: Rule = Rule {
    code: "impossible-hour",
    number: "P22",
    severity: Severity::Warning,
    fixable: false,
    source: "The clock (ISO 8601)",
    judge: Some(hours),
};

pub(super) const DATE: Rule = Rule {
    code: "unclear-date",
    number: "T05",
    severity: Severity::Information,
    fixable: false,
    source: "ISO 8601: a day, its month and a year of four figures; 11/03/27 is read in three ways",
    judge: Some(dates),
};

fn hours(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages() {
        let slips = impossible(passage.text());
        found.extend(slips.into_iter().map(|at| tell(evidence, passage, &Slip::new(at), Severity::Warning, HOUR.code)));
    }
}

fn dates(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages() {
        let slips = in_figures(passage.text());
        found.extend(
            slips.into_iter().map(|at| tell(evidence, passage, &Slip::new(at), Severity::Information, DATE.code)),
        );
    }
}

/// Words after a number of hours that is a duration: « 35 h 30 par semaine ».
const OF_DURATIONS: [&str; 8] = ["par", "de", "d’", "d'", "of", "per", "cumulées", "hebdomadaires"];

/// `25h00`, `10h75`: hours and minutes that no clock shows.
fn impossible(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let spared = spared(text);
    let mut found = Vec::new();
    for (at, _) in text.match_indices(['h', 'H']) {
        let hours = digits_before(text, at);
        let after = text[at + 1..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let minutes = &after[..after.bytes().take_while(u8::is_ascii_digit).count()];
        let end = text.len() - after.len() + minutes.len();
        let sound = hours.len() <= 2 && minutes.len() == 2 && !hours.is_empty();
        let joined = bytes.get(end).is_some_and(|byte| byte.is_ascii_alphanumeric())
            || spared.iter().any(|range| range.contains(&at));
        if !sound || joined {
            continue;
        }
        let (Ok(hour), Ok(minute)) = (text[hours.clone()].parse::<u32>(), minutes.parse::<u32>()) else { continue };
        let next = text[end..].trim_start();
        let duration = OF_DURATIONS.iter().any(|word| next.starts_with(word));
        if minute > 59 || (hour > 24 || hour == 24 && minute > 0) && !duration {
            found.push(hours.start..end);
        }
    }
    found
}

/// The figures before a place, with a space between.
fn digits_before(text: &str, at: usize) -> Range<usize> {
    let head = text[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let start = head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let before = text[..start].chars().next_back();
    // « A10h30 », « 1,25 h 10 »: no hour begins there.
    if before.is_some_and(|c| c.is_alphanumeric() || ",.".contains(c)) { at..at } else { start..head.len() }
}

/// `11/03/27`: three numbers of two figures.
fn in_figures(text: &str) -> Vec<Range<usize>> {
    let spared = spared(text);
    let mut found = Vec::new();
    let mut start = 0;
    for token in text.split(|c: char| c.is_whitespace() || "(),;:«»".contains(c)) {
        let at = token.as_ptr() as usize - text.as_ptr() as usize;
        let bare = token.trim_end_matches('.');
        let parts: Vec<&str> = bare.split('/').collect();
        let number = |part: &str| part.parse::<u32>().ok().filter(|_| matches!(part.len(), 1 | 2));
        let figures: Option<Vec<u32>> = parts.iter().map(|part| number(part)).collect();
        if let Some([day, month, _]) = figures.as_deref()
            && parts[2].len() == 2
            && (1..=31).contains(day)
            && (1..=31).contains(month)
            && (*day <= 12 || *month <= 12)
            && at >= start
            && !spared.iter().any(|range| range.contains(&at) && range.len() > bare.len())
        {
            found.push(at..at + bare.len());
        }
        start = at + token.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_clock_shows_them() {
        for text in ["à 25h00", "à 10h75", "de 9 h 60 à midi", "24h30"] {
            assert_eq!(impossible(text).len(), 1, "{text}");
        }
        for text in ["à 24h00", "0h30", "35 h 30 par semaine", "25 h de cours", "10h30", "1 234 h", "h2o", "12h30min"]
        {
            assert!(impossible(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_year_of_two_figures_may_be_a_day() {
        assert_eq!(in_figures("le 11/03/27, ou (1/2/26)").len(), 2);
        assert!(in_figures("le 11/03/2027, 24/7, 1/2, 45/67/89, 2027/03/11").is_empty());
    }
}
