//! Hours and dates, in the ways people type them.

use super::faults::{Faults, quoted};
use super::located::Located;
use super::tolerant::{Field, Moment};
use crate::diagnostic::{Diagnostic, Span, say};
use crate::language::folding::fold;
use crate::language::lists::Pairs;
use crate::language::wording::Language;
use chrono::{Datelike, NaiveDate, NaiveTime};
use toml::Value;

impl Faults<'_> {
    /// An hour of the day.
    pub(super) fn hour(&mut self, field: Option<Field<Moment>>) -> Option<Located<NaiveTime>> {
        let Located { value: Moment(value), span } = self.take(field)?;
        let read = match &value {
            Value::String(text) => hour(text),
            Value::Datetime(moment) if moment.date.is_none() && moment.offset.is_none() => moment
                .time
                .filter(|t| t.second.unwrap_or(0) == 0 && t.nanosecond.unwrap_or(0) == 0)
                .and_then(|t| NaiveTime::from_hms_opt(u32::from(t.hour), u32::from(t.minute), 0)),
            _ => None,
        };
        if read.is_none() {
            self.bad_hour(&value, &span);
        }
        Some(Located::new(read?, span))
    }

    fn bad_hour(&mut self, value: &Value, span: &Span) {
        let written = self.written(span);
        let saying = match value {
            Value::Integer(hour @ 0..=23) => say("bad-hour-without-minutes").with("meant", format!("{hour}h00")),
            // 14.30 is read as 14.3: the digits are taken from the file.
            Value::Float(_) => match hour(&written.replace('.', "h")) {
                Some(time) => say("bad-hour-without-quotes").with("meant", time.format("%Hh%M").to_string()),
                None => say("bad-hour"),
            },
            Value::String(text) if text.trim_start().starts_with("24") => say("bad-hour-midnight"),
            Value::String(text) => match (span_of_hours(text), named_hour(text)) {
                (Some((start, end)), _) => {
                    let figures = |time: NaiveTime| time.format("%Hh%M").to_string();
                    say("bad-hour-two").with("start", figures(start)).with("end", figures(end))
                }
                (None, Some(figures)) => say("bad-hour-named").with("meant", figures),
                (None, None) => match hour(&text.replace('.', "h")) {
                    Some(time) => say("bad-hour-named").with("meant", time.format("%Hh%M").to_string()),
                    None => say("bad-hour"),
                },
            },
            Value::Datetime(_) => say("bad-hour-with-seconds"),
            _ => say("bad-hour"),
        };
        self.report(Diagnostic::error("bad-hour", saying.with("written", written)).at(span.clone(), "here"));
    }

    /// A day of the calendar.
    pub(super) fn date(&mut self, field: Option<Field<Moment>>) -> Option<Located<NaiveDate>> {
        let Located { value: Moment(value), span } = self.take(field)?;
        self.day(&value, span)
    }

    pub(super) fn day(&mut self, value: &Value, span: Span) -> Option<Located<NaiveDate>> {
        let read = match value {
            Value::String(text) => date(text),
            Value::Datetime(moment) if moment.time.is_none() => moment
                .date
                .and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day)))
                .map(|day| (day, None)),
            _ => None,
        };
        match read {
            Some((day, Some(weekday))) if weekday != day.weekday().num_days_from_monday() as usize => {
                let written = self.written(&span);
                let saying = say("wrong-weekday").with("written", written).with("day", day);
                self.report(Diagnostic::warning("wrong-weekday", saying).at(span.clone(), "here"));
                Some(Located::new(day, span))
            }
            Some((day, _)) => Some(Located::new(day, span)),
            None => {
                let written = self.written(&span);
                self.report(Diagnostic::error("bad-date", say("bad-date").with("written", written)).at(span, "here"));
                None
            }
        }
    }
}

/// Reads "11h", "11h00", "11 h 30", "11:30", "9h05", "2:30 pm", with any kind of space.
pub(crate) fn hour(text: &str) -> Option<NaiveTime> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let text = text.replace("a.m.", "am").replace("p.m.", "pm");
    // "10.30 Uhr", "10 Uhr", "20 heures 30"
    let signs = Language::all().iter().flat_map(Language::hour_signs);
    let parted = signs.filter_map(|sign| text.split_once(sign.to_lowercase().as_str())).next();
    let text = match parted {
        Some((named, "")) if named.contains([':', '.']) => named.replace('.', ":"),
        Some((named, "")) => format!("{named}:00"),
        Some((hours, minutes)) => format!("{hours}:{minutes}"),
        None => text,
    };
    let (text, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(rest), _) => (rest, Some(0)),
        (_, Some(rest)) => (rest, Some(12)),
        _ => (text.as_str(), None),
    };
    let (hours, minutes) = match text.split_once(['h', ':']) {
        Some((hours, "")) if text.ends_with('h') => (hours, "00"),
        Some((hours, minutes)) => (hours, minutes.strip_suffix("min").unwrap_or(minutes)),
        None if half.is_some() => (text, "00"),
        None => return None,
    };
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()).then_some(())?;
        text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok())?
    };
    let hours = digits(hours, 2)?;
    let minutes = if minutes.len() == 2 { digits(minutes, 2)? } else { return None };
    let hours = match half {
        None => hours,
        Some(half) if (1..=12).contains(&hours) => hours % 12 + half,
        Some(_) => return None,
    };
    NaiveTime::from_hms_opt(hours, minutes, 0)
}

/// Reads "2025-08-28", "28/08/2025", "jeudi 28 août 2025", "1er septembre 2025", "28 August 2025", "August 28, 2025", in any
/// shipped language; with the day of the week when it is written, counted from Monday.
pub(crate) fn date(text: &str) -> Option<(NaiveDate, Option<usize>)> {
    let text = quoted(text).to_lowercase();
    if let Ok(day) = NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
        // Two figures are no year: 30-05-16 may be any of three days.
        return Some((day, None)).filter(|(day, _)| (1000..=9999).contains(&day.year()));
    }
    let mut weekday = None;
    let mut month = None;
    let mut numbers: Vec<u32> = Vec::new();
    let hyphens = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let parts = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | ',' | '/' | '.') || hyphens && c == '-';
    for word in text.split(parts).filter(|word| !word.is_empty()) {
        let number = word.trim_end_matches("er").trim_end_matches("st").trim_end_matches("nd").trim_end_matches("th");
        let number = number.trim_end_matches("rd");
        if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
            numbers.push(number.parse().ok()?);
        } else if let Some(n) = place_of(word, Language::weekdays).filter(|_| weekday.is_none()) {
            weekday = Some(n);
        } else if let Some(n) = place_of(word, Language::months).filter(|_| month.is_none()) {
            month = Some(n as u32 + 1);
        } else if !["le", "the", "of"].contains(&word) {
            return None;
        }
    }
    let (day, month, year) = match (numbers.as_slice(), month) {
        (&[day, year], Some(month)) => (day, month, year),
        (&[day, month, year], None) if hyphens || text.contains('/') || text.contains('.') => (day, month, year),
        _ => return None,
    };
    let year = (1000..=9999).contains(&year).then_some(i32::try_from(year).ok()?)?;
    Some((NaiveDate::from_ymd_opt(year, month, day)?, weekday))
}

/// Several dates in a row, "2030-05-16 / 2030-05-17": no value of TOML.
pub(crate) fn dates(text: &str) -> Option<Vec<NaiveDate>> {
    let words = text.split([' ', ',', ';', '/', '–', '&', '+']).map(str::trim).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.filter(|word| !["et", "and", "und", "au", "to", "bis", "-"].contains(word)).collect();
    let days: Option<Vec<NaiveDate>> = words.iter().map(|word| Some(date(word)?.0)).collect();
    days.filter(|days| days.len() > 1)
}

/// Two hours in one text, "10h45-12h15": a start and an end.
pub(crate) fn span_of_hours(text: &str) -> Option<(NaiveTime, NaiveTime)> {
    let text = text.trim().trim_start_matches("de ").trim_start_matches("from ").trim_start_matches("von ");
    let parts = [" - ", "-", "–", "—", " à ", " to ", " bis ", "/", "→"];
    parts.iter().find_map(|sign| {
        let (start, end) = text.split_once(sign)?;
        Some((hour(start.trim())?, hour(end.trim())?))
    })
}

/// Hours that have a word: noon and midnight.
static NAMED_HOURS: Pairs = Pairs::new("hours", "named");

/// Such a word, in figures.
fn named_hour(text: &str) -> Option<&'static str> {
    let word = fold(text.trim());
    NAMED_HOURS.iter().find(|(named, _)| *named == word).map(|(_, figures)| figures)
}

/// Where a word stands among the months or the weekdays of any language. Accents may be missing.
fn place_of<const N: usize>(word: &str, names: impl Fn(&'static Language) -> &'static [String; N]) -> Option<usize> {
    let word = fold(word);
    Language::all().iter().find_map(|language| names(language).iter().position(|name| fold(name) == word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
    }

    #[test]
    fn hours_as_people_type_them() {
        for (text, hour_, minute) in [
            ("11h", 11, 0),
            ("11h00", 11, 0),
            ("11 h 30", 11, 30),
            ("11\u{202F}h\u{A0}30", 11, 30),
            ("11:30", 11, 30),
            ("11H30", 11, 30),
            ("9h05", 9, 5),
            ("09h05", 9, 5),
            ("0h00", 0, 0),
            ("2:30 pm", 14, 30),
            ("12 am", 0, 0),
            ("12 p.m.", 12, 0),
            ("18 heures", 18, 0),
            ("20 heures 30", 20, 30),
            ("10.30 Uhr", 10, 30),
        ] {
            assert_eq!(hour(text), at(hour_, minute), "{text}");
        }
        for text in
            ["", "h", "11", "25h00", "24h00", "11h60", "11h5", "11h300", "11:", "-1h00", "13 pm", "1h+5", "midi", "١١h"]
        {
            assert_eq!(hour(text), None, "{text}");
        }
    }

    #[test]
    fn dates_as_people_type_them() {
        let day = NaiveDate::from_ymd_opt(2025, 8, 28);
        for text in [
            "2025-08-28",
            "28 août 2025",
            "28 aout 2025",
            "28/08/2025",
            "28.08.2025",
            "28 August 2025",
            "August 28th, 2025",
        ] {
            assert_eq!(date(text).map(|(day, _)| day), day, "{text}");
        }
        assert_eq!(date("Jeudi 28\u{A0}août 2025"), day.map(|d| (d, Some(3))));
        assert_eq!(date("1er septembre 2025"), NaiveDate::from_ymd_opt(2025, 9, 1).map(|d| (d, None)));
        for text in
            ["", "Judi 28 août 2025", "31 juin 2025", "28 août", "2025-8-32", "28 août 25", "28 août 2025 2026", "août"]
        {
            assert_eq!(date(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(minutes in 0u32..1440) {
            let time = at(minutes / 60, minutes % 60).expect("a real hour");
            for language in Language::all() {
                prop_assert_eq!(hour(&language.hour(time, true)), Some(time));
                prop_assert_eq!(hour(&language.hour(time, false)), Some(time));
            }
        }

        #[test]
        fn every_day_printed_is_read_back(days in 0i32..200_000) {
            let day = NaiveDate::from_num_days_from_ce_opt(days + 600_000).expect("a real day");
            for language in Language::all() {
                let weekday = day.weekday().num_days_from_monday() as usize;
                prop_assert_eq!(date(&language.date(day)), Some((day, Some(weekday))));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _ = (hour(&text), date(&text));
        }
    }
}
