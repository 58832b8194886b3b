//! Dates in running text: `jeudi 28 août 2025`, `1er juin`.

use super::each;
use super::slip::Slip;
use super::words::{Word, begins_sentence, spared, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::{List, Pairs};
use crate::language::wording::Language;
use chrono::{Datelike, NaiveDate};

pub(super) const RULE: Rule = Rule {
    code: "date-format",
    number: "T05",
    severity: Severity::Warning,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Dates », « Jours », « Mois » ; New Hart’s Rules, 11.3",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let rule = (RULE.severity, RULE.code);
    each(
        evidence,
        found,
        rule,
        |passage| passage.is_french() && passage.kind.is_wording(),
        |passage: &Passage| french(passage.text()),
    );
    each(evidence, found, rule, |passage| passage.is_english(), |passage: &Passage| english(passage.text()));
}

/// The calendar of a language.
fn calendar(tag: &str) -> &'static Language {
    Language::of(tag)
}

/// Feasts and days of history keep their capital: « le 14 Juillet ».
static FEASTS: Pairs = Pairs::new("dates", "feasts");
/// What is named after a date: « place du 8 Mai 1945 ».
static NAMED_AFTER: List = List::new("dates", "named-after");
/// Words before a month that stands without a day.
static BEFORE_A_MONTH: List = List::new("dates", "before-a-month");

/// The slips of a French text.
fn french(text: &str) -> Vec<Slip> {
    let figured = text.bytes().any(|byte| byte.is_ascii_digit());
    let words = words(text);
    let mut slips = if figured { figures(text, true) } else { Vec::new() };
    for (index, word) in words.iter().enumerate() {
        // A name in small letters is wrong for the number before it alone.
        if !figured && !word.is_capitalised() {
            continue;
        }
        let lower = word.lower();
        let before = index.checked_sub(1).map(|index| words[index]);
        let after = words.get(index + 1).copied();
        if calendar("fr").month(&lower).is_some() {
            slips.extend(first_of_month(text, &words[..index], *word));
            if word.is_capitalised()
                && !word.is_in_capitals()
                && !begins_sentence(text, word.start)
                && month_in_a_date(&words[..index], after, &lower)
            {
                slips.push(Slip::mended(word.range(), lower));
            }
        } else if calendar("fr").is_weekday(&lower)
            && word.is_capitalised()
            && !word.is_in_capitals()
            && !begins_sentence(text, word.start)
            && after.is_some_and(|after| day(after.text).is_some())
            && before.is_some_and(|before| before.text.chars().all(char::is_lowercase))
        {
            slips.push(Slip::mended(word.range(), lower));
        }
    }
    slips.sort_by_key(|slip| slip.at.start);
    slips
}

/// A day of the month in figures.
fn day(word: &str) -> Option<u32> {
    word.strip_suffix("er").unwrap_or(word).parse().ok().filter(|day| (1..=31).contains(day))
}

fn year(word: Option<Word>) -> bool {
    word.is_some_and(|word| {
        word.text.len() == 4 && word.text.parse().is_ok_and(|year: u32| (1900..2100).contains(&year))
    })
}

/// Whether a month stands in a date that takes no capital.
fn month_in_a_date(before: &[Word], after: Option<Word>, month: &str) -> bool {
    let Some(last) = before.last() else { return false };
    let named = |word: &Word| NAMED_AFTER.contains(&word.lower());
    if before.iter().rev().take(4).any(named) {
        return false;
    }
    match day(last.text) {
        Some(day) => year(after) || !FEASTS.contains(&day.to_string(), month),
        None => BEFORE_A_MONTH.contains(last.lower().as_str()) || last.text == "de" && year(after),
    }
}

/// « 1 juin » and « du 1 au 3 juin »: the first of a month is « 1er ».
fn first_of_month(text: &str, before: &[Word], month: Word) -> Vec<Slip> {
    let mut slips = Vec::new();
    let is_first = |word: &Word| {
        let (left, right) = (text[..word.start].chars().next_back(), text[word.end()..].chars().next());
        matches!(word.text, "1" | "01")
            && !left.is_some_and(|c| ".,:/-+°".contains(c))
            && right.is_some_and(char::is_whitespace)
    };
    let touches = |word: &Word, next: usize| text[word.end()..next].chars().all(char::is_whitespace);
    let Some(last) = before.last().filter(|last| touches(last, month.start)) else { return slips };
    if is_first(last) {
        slips.push(Slip::mended(last.range(), "1er"));
    } else if let [.., first, joint, _] = before
        && day(last.text).is_some()
        && matches!(joint.text, "au" | "et" | "ou")
        && touches(first, joint.start)
        && is_first(first)
    {
        slips.push(Slip::mended(first.range(), "1er"));
    }
    slips
}

/// Dates in figures: `28/08/2025`, `2025-08-28`.
fn figures(text: &str, french: bool) -> Vec<Slip> {
    let spared = spared(text);
    let mut slips = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let length =
            text[start..].find(|c: char| !(c.is_ascii_digit() || "/.-".contains(c))).unwrap_or(text.len() - start);
        let token = text[start..start + length].trim_end_matches(['.', '-', '/']);
        at = start + length.max(1);
        let alone = !text[..start].chars().next_back().is_some_and(|c| c.is_alphanumeric() || "-/.".contains(c))
            && !text[start + token.len()..].chars().next().is_some_and(char::is_alphanumeric);
        if !alone || spared.iter().any(|range| range.contains(&start)) {
            continue;
        }
        if let Some(date) = date(token) {
            let range = start..start + token.len();
            slips.push(match french {
                true => Slip::mended(range, in_words(date)),
                // 03/04 is the third of April or the fourth of March.
                false => Slip::new(range),
            });
        }
    }
    slips
}

fn date(token: &str) -> Option<NaiveDate> {
    let sign = token.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = token.split(sign).collect();
    let [first, second, third] = parts[..] else { return None };
    let (year, day) = match (first.len(), third.len()) {
        (4, 1 | 2) => (first, third),
        (1 | 2, 4) => (third, first),
        _ => return None,
    };
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, second.parse().ok()?, day.parse().ok()?)?;
    (1900..2100).contains(&date.year()).then_some(date)
}

fn in_words(date: NaiveDate) -> String {
    let day = if date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
    format!("{day} {} {}", calendar("fr").months()[date.month0() as usize], date.year())
}

/// The slips of an English text: months and days take a capital.
fn english(text: &str) -> Vec<Slip> {
    let words = words(text);
    let mut slips = figures(text, false);
    for (index, word) in words.iter().enumerate() {
        let figure = |word: Option<&Word>| {
            word.is_some_and(|word| word.text.trim_end_matches(char::is_alphabetic).parse().is_ok_and(|n: u32| n <= 31))
        };
        let beside = (index > 0 && figure(words.get(index - 1))) || figure(words.get(index + 1));
        let dated = beside || year(words.get(index + 1).copied());
        // « may » and « march » are verbs, too.
        let verb = matches!(word.text, "may" | "march") && !year(words.get(index + 1).copied());
        let small = word.text.starts_with(char::is_lowercase);
        let month = small && calendar("en").month(word.text).is_some() && dated && !verb;
        if month || small && calendar("en").is_weekday(word.text) {
            let capital: String = word.text[..1].to_uppercase() + &word.text[1..];
            slips.push(Slip::mended(word.range(), capital));
        }
    }
    slips.sort_by_key(|slip| slip.at.start);
    slips
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn french_dates_are_mended() {
        for (before, after) in [
            ("le Jeudi 28 Août 2025", "le jeudi 28 août 2025"),
            ("jusqu’au 1 juin", "jusqu’au 1er juin"),
            ("du 1 au 3 Juin", "du 1er au 3 juin"),
            ("du 28/08/2025 au 01.09.2025", "du 28 août 2025 au 1er septembre 2025"),
            ("élections de Mars 2026, en Juin", "élections de mars 2026, en juin"),
            ("le 2025-08-28.", "le 28 août 2025."),
        ] {
            assert_eq!(mended(before, &french(before)), after);
        }
    }

    #[test]
    fn what_is_right_stays() {
        for text in [
            "jeudi 28 août 2025. Mars 2026 viendra",
            "Juin 2026 : la fête",
            "place du 8 Mai 1945, fête du 14 Juillet, bal du 11 Novembre",
            "la planète Mars, Mai 68, le chanteur Vendredi",
            "1er juin, 11 juin, le 21 juin, 2.1 mai",
            "tél. 01.02.03.04.05, version 1.2.2025.3, 24/24 et 7/7, LE 28 AOÛT",
        ] {
            assert_eq!(french(text), [], "{text}");
        }
    }

    #[test]
    fn english_days_and_months_take_a_capital() {
        assert_eq!(mended("on monday 12 june 2026", &english("on monday 12 june 2026")), "on Monday 12 June 2026");
        assert_eq!(mended("on 03/04/2026", &english("on 03/04/2026")), "on {03/04/2026}");
        for text in ["you may 2 or 3 times", "we march on", "until 15 September", "an august body", "room 12 may close"]
        {
            assert_eq!(english(text), [], "{text}");
        }
    }
}
