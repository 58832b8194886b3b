//! Hours, dates, thousands, units: numbers and what stays with them.

use super::signs::{Signs, is_space};
use super::{Gap, NARROW, NO_BREAK, Profile};
use crate::language::lists::List;
use crate::language::wording::Language;

/// Units written with letters, which stay with the number when a space was typed.
static UNITS: List = List::new("typography", "units");
/// Words that count.
static COUNTS: List = List::new("typography", "counts");
/// Signs that follow a number.
const UNIT_SIGNS: &str = "%‰€$£¥";

pub(super) fn numbers(profile: &Profile, signs: &mut Signs) {
    if profile.hours {
        hours(signs);
    }
    if profile.dates {
        dates(&profile.language, signs);
    }
    if profile.numbers {
        thousands(signs);
        telephones(signs);
        units(profile, signs);
    }
}

/// A number in figures that begins at a place, where it ends and what it is worth.
fn number(signs: &Signs, at: usize) -> Option<(usize, u32)> {
    let end = signs.run(at, |c| c.is_ascii_digit());
    let whole = !signs.before(at).is_some_and(|c| c.is_alphanumeric());
    let plain = end > at && end - at <= 4 && whole && !signs.kept(at) && !signs.kept(end - 1);
    plain.then(|| signs.text(at..end).parse().ok().map(|value| (end, value))).flatten()
}

/// An hour such as `10h`, `10 h`, `10h30`, from the first figure on.
struct Hour {
    end_of_number: usize,
    /// Where the minutes begin and end.
    minutes: Option<(usize, usize)>,
    end: usize,
}

fn hour(signs: &Signs, at: usize) -> Option<Hour> {
    let (end_of_number, _) = number(signs, at).filter(|&(end, _)| end - at <= 2)?;
    let sign = signs.after_spaces(end_of_number);
    if !signs.is(sign, |c| c == 'h') || signs.kept(sign) {
        return None;
    }
    let start = signs.after_spaces(sign + 1);
    let end = signs.run(start, |c| c.is_ascii_digit());
    let value = signs.text(start..end).parse().unwrap_or(60);
    // « de 10 h 12 h 30 » : the second number is an hour of its own.
    let sign_again = signs.after_spaces(end);
    let hour_again = signs.is(sign_again, |c| c == 'h') && !signs.is(sign_again + 1, char::is_alphabetic);
    let ends = !hour_again && !signs.is(end, char::is_alphabetic);
    if end - start == 2 && value < 60 && ends {
        return Some(Hour { end_of_number, minutes: Some((start, end)), end });
    }
    let alone = !signs.is(sign + 1, char::is_alphanumeric);
    alone.then_some(Hour { end_of_number, minutes: None, end: sign + 1 })
}

/// `10h30` becomes `10 h 30`, `10h-12h` becomes `10 h – 12 h`: the dash stays with the first hour.
fn hours(signs: &mut Signs) {
    let mut at = 0;
    while at < signs.len() {
        let Some(found) = hour(signs, at) else {
            at += 1;
            continue;
        };
        let mut end = found.end;
        if let Some((minutes, _)) = found.minutes {
            let typed = signs.len();
            signs.space(signs.before_spaces(minutes).unwrap_or(minutes), Some(NARROW), true);
            end = end + signs.len() - typed;
        }
        let typed = signs.len();
        signs.space(found.end_of_number - 1, Some(NARROW), true);
        end = end + signs.len() - typed;

        let dash = signs.after_spaces(end);
        let next = signs.after_spaces(dash + 1);
        if signs.is(dash, |c| "-–—".contains(c)) && hour(signs, next).is_some() {
            signs.set(dash, '–');
            let dash = signs.space(end - 1, Some(NO_BREAK), false);
            end = signs.space(dash, Some(' '), true);
        }
        at = end.max(at + 1);
    }
}

/// Days, months and years are not divided.
fn dates(language: &str, signs: &mut Signs) {
    let Some(own) = Language::find(language) else { return };
    for word in signs.words() {
        if signs.kept(word.start) || own.month(&signs.text(word.clone())).is_none() {
            continue;
        }
        let next = signs.after_spaces(word.end);
        let followed = next > word.end
            && number(signs, next).is_some_and(|(end, _)| end - next == 4 || language == "en" && end - next <= 2);
        if followed {
            bind(signs, word.end);
        }
        let day = signs.before_spaces(word.start).filter(|&day| day + 1 < word.start);
        if let Some(day) = day.filter(|&day| is_day(signs, day, language)) {
            bind(signs, day + 1);
        }
    }
}

/// What a language writes after the figures of a day of the month.
static DAY_ENDINGS: List = List::new("typography", "day-endings");

/// Whether a day of the month ends at a place: `28`, `1er`, `2nd`.
fn is_day(signs: &Signs, last: usize, language: &str) -> bool {
    // German writes "14. Mai".
    let point = signs.is(last, |c| c == '.');
    let Some(last) = (if point { last.checked_sub(1) } else { Some(last) }) else { return false };
    let start = (0..=last).rev().take_while(|&at| signs.is(at, char::is_alphanumeric)).last().unwrap_or(last);
    let day = signs.text(start..last + 1);
    let figures = day.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = &day[figures.len()..];
    let ending = if point { "." } else { ending };
    (ending.is_empty() || DAY_ENDINGS.of(language).contains(ending))
        && figures.parse().is_ok_and(|day: u32| (1..=31).contains(&day))
}

/// Makes a single typed space a no-break space, unless the author made it narrower.
fn bind(signs: &mut Signs, at: usize) {
    if signs.is(at, |c| is_space(c) && c != NARROW) && signs.after_spaces(at) == at + 1 {
        signs.set(at, NO_BREAK);
    }
}

/// `1 000 000`: groups of three figures are held together by narrow spaces.
fn thousands(signs: &mut Signs) {
    let mut at = 0;
    while at < signs.len() {
        let quantity = number(signs, at).filter(|&(end, _)| end - at <= 3 && !signs.is(at, |c| c == '0'));
        let Some((end, _)) = quantity else {
            at = signs.run(at, |c| c.is_ascii_digit()) + 1;
            continue;
        };
        let mut spaces = Vec::new();
        let mut last = end;
        while signs.is(last, is_space) && signs.run(last + 1, |c| c.is_ascii_digit()) == last + 4 {
            spaces.push(last);
            last += 4;
        }
        // Figures or letters that go on mean that this is a reference, not a quantity.
        let figures_go_on = signs.is(last, is_space) && signs.is(last + 1, |c| c.is_ascii_digit());
        let goes_on = figures_go_on || signs.is(last, char::is_alphabetic);
        if !goes_on
            && at
                .checked_sub(2)
                .is_none_or(|two| !(signs.is(two + 1, is_space) && signs.is(two, |c| c.is_ascii_digit())))
        {
            spaces.into_iter().for_each(|space| signs.set(space, NARROW));
        }
        at = last + 1;
    }
}

/// `01 23 45 67 89` is not divided.
fn telephones(signs: &mut Signs) {
    let pair = |signs: &Signs, at: usize| number(signs, at).is_some_and(|(end, _)| end - at == 2);
    for at in 0..signs.len() {
        let pairs = (0..5).all(|n| pair(signs, at + 3 * n) && (n == 4 || signs.is(at + 3 * n + 2, is_space)));
        if pairs && signs.is(at, |c| c == '0') {
            (0..4).for_each(|n| bind(signs, at + 3 * n + 2));
        }
    }
}

/// A number and its unit, or what it counts in.
fn units(profile: &Profile, signs: &mut Signs) {
    let mut at = 0;
    while at < signs.len() {
        if !signs.is(at, |c| c.is_ascii_digit()) || signs.is(at + 1, |c| c.is_ascii_digit()) || signs.kept(at) {
            at += 1;
            continue;
        }
        let next = signs.after_spaces(at + 1);
        let typed = next > at + 1;
        let degree = signs.is(next, |c| c == '°') && signs.is(next + 1, |c| c == 'C' || c == 'F');
        if !signs.kept(next) && (signs.is(next, |c| UNIT_SIGNS.contains(c)) || degree) {
            let ends = !signs.is(next + if degree { 2 } else { 1 }, char::is_alphanumeric);
            match profile.unit_signs {
                Gap::Space(space) if ends => {
                    signs.space(at, Some(space), false);
                }
                Gap::Closed if ends => {
                    signs.space(at, None, false);
                }
                _ => {}
            }
        } else if typed && !signs.kept(next) {
            let word = signs.text(next..signs.run(next, |c| c.is_alphanumeric() || c == '€'));
            if UNITS.contains(&word) || COUNTS.contains(&word) {
                bind(signs, at + 1);
            }
        }
        at += 1;
    }
}
