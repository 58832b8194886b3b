//! Hours in running text: `10 h 30`.

use super::each;
use super::slip::Slip;
use super::words::spared;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    code: "hour-format",
    number: "T04",
    severity: Severity::Information,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Heures »",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let compact = evidence.programme.event.compact_hours;
    let rule = (Severity::Warning, RULE.code);
    each(evidence, found, rule, |passage| passage.is_french(), |passage| slips(passage.text(), compact));
}

/// Hours that are not written as the brochure prints them: `10 h 30`, or `10h30` when it is `compact`.
pub(super) fn slips(text: &str, compact: bool) -> Vec<Slip> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let spared = spared(text);
    let mut slips = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let digits = digits(&text[start..]);
        at = start + digits.len();
        if spared.iter().any(|range| range.contains(&start)) {
            continue;
        }
        let Some(hour) = hour(text, start) else { continue };
        let wanted = hour.wanted(compact);
        let written: String = text[start..hour.end].chars().map(plain).collect();
        if written != wanted.chars().map(plain).collect::<String>() {
            slips.push(Slip::mended(start..hour.end, wanted));
        }
        at = hour.end;
    }
    slips
}

fn plain(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

fn digits(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()]
}

struct Hour<'t> {
    hour: &'t str,
    minutes: Option<&'t str>,
    end: usize,
}

impl Hour<'_> {
    fn wanted(&self, compact: bool) -> String {
        let hour = if self.hour.len() == 2 { self.hour.trim_start_matches('0') } else { self.hour };
        let hour = if hour.is_empty() { "0" } else { hour };
        match (self.minutes, compact) {
            (None, false) => format!("{hour}\u{202f}h"),
            (None, true) => format!("{hour}h"),
            (Some(minutes), true) => format!("{hour}h{minutes}"),
            (Some(minutes), false) => format!("{hour}\u{202f}h\u{202f}{minutes}"),
        }
    }
}

/// The hour that begins at a place: `10h`, `10 h 30`, `10H30`, `10:30`, `10h30min`.
fn hour(text: &str, start: usize) -> Option<Hour<'_>> {
    let before = text[..start].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || ":/.,-+".contains(c) && c != '-') {
        return None;
    }
    let hour = digits(&text[start..]);
    if hour.len() > 2 || hour.parse::<u32>().ok()? > 24 {
        return None;
    }
    let after = start + hour.len();
    let rest = &text[after..];
    if let Some(figures) = rest.strip_prefix(':') {
        // A ratio, a score or a verse is no hour: an hour has two figures of minutes.
        let minutes = digits(figures);
        let end = after + 1 + minutes.len();
        let goes_on = text[end..].starts_with(|c: char| c.is_alphanumeric() || c == ':');
        return (minutes.len() == 2 && minutes.parse::<u32>().ok()? < 60 && !goes_on).then_some(Hour {
            hour,
            minutes: Some(minutes),
            end,
        });
    }
    let spaced = rest.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
    let sign = after + rest.len() - spaced.len();
    let sign_length = ["heures", "heure", "h", "H"].into_iter().find(|sign| spaced.starts_with(sign)).map(str::len)?;
    let in_letters = sign_length > 1;
    let after_sign = sign + sign_length;
    let rest = &text[after_sign..];
    let figures = rest.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
    let minutes = digits(figures);
    let end = after_sign + rest.len() - figures.len() + minutes.len();
    let two = minutes.len() == 2 && minutes.parse::<u32>().ok()? < 60;
    let tail = &text[end..];
    let next = tail.trim_start();
    let own_hour = next.starts_with(['h', 'H']) && !next[1..].starts_with(char::is_alphabetic);
    if two && !own_hour && !tail.starts_with(|c: char| c.is_alphanumeric() && !tail.starts_with("min")) {
        let end = if tail.starts_with("min") && !tail[3..].starts_with(char::is_alphabetic) { end + 3 } else { end };
        return Some(Hour { hour, minutes: Some(minutes), end });
    }
    // « 10 heures » in letters is right in prose; « 10 heures 30 » is not.
    if in_letters || rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some(Hour { hour, minutes: None, end: after_sign })
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn hours_are_written_one_way() {
        for (before, after) in [
            ("à 10h30 et 14H", "à 10_h_30 et 14_h"),
            ("de 9h à 12h15.", "de 9_h à 12_h_15."),
            ("à 10 h30, 10h 30, 10:30", "à 10_h_30, 10_h_30, 10_h_30"),
            ("à 14h00", "à 14_h_00"),
            ("vers 09h05", "vers 9_h_05"),
            ("10h-12h30", "10_h-12_h_30"),
            ("10 heures 30", "10_h_30"),
        ] {
            assert_eq!(mended(before, &slips(before, false)), after);
        }
        assert_eq!(mended("à 10 h 30", &slips("à 10 h 30", true)), "à 10h30");
    }

    #[test]
    fn what_is_right_or_no_hour_stays() {
        for text in [
            "de 10 h à 12 h 30, à 9\u{202f}h\u{202f}05",
            "pendant 48 heures, 24h sur 24".trim_end_matches("24h sur 24"),
            "un ratio de 1:1, 3:2, Jean 3:16:18",
            "10 heures, 2 habitants, 12 hectares, 5 hôtels",
            "H2O, A4, 10e, 25:10",
            "https://a.fr/10h30",
        ] {
            assert_eq!(slips(text, false), [], "{text}");
        }
        assert_eq!(slips("à 10h30", true), []);
    }
}
