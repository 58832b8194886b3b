//! Moments as tools write them, in the zone of the event.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

/// A moment: in the zone of the event where it says its own offset, else as it is written.
pub(super) fn moment(text: &str, zone: Option<Tz>) -> Option<NaiveDateTime> {
    let text = text.trim();
    let fixed = [
        "%Y-%m-%dT%H:%M:%S%.f%:z",
        "%Y-%m-%dT%H:%M%:z",
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S%:z",
        "%Y-%m-%d %H:%M:%S %z",
    ];
    let utc = text.strip_suffix(['Z', 'z']).map(|text| format!("{text}+00:00"));
    let with_offset = utc.as_deref().unwrap_or(text);
    if let Some(at) = fixed.iter().find_map(|format| DateTime::parse_from_str(with_offset, format).ok()) {
        return Some(match zone {
            Some(zone) => at.with_timezone(&zone).naive_local(),
            None => at.naive_local(),
        });
    }
    let bare = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M:%S",
        "%Y-%m-%d %H:%M",
        "%d/%m/%Y %H:%M",
        "%d.%m.%Y %H:%M",
        "%Y/%m/%d %H:%M",
        "%d/%m/%Y %H:%M:%S",
        "%d %b %Y %I:%M %p",
        "%d %b %Y %H:%M",
        "%b %d, %Y %I:%M %p",
        "%B %d, %Y %I:%M %p",
        "%Y-%m-%d %I:%M %p",
        "%m/%d/%Y %I:%M %p",
        "%m/%d/%Y %I:%M:%S %p",
        "%B %d %Y %I:%M %p",
        "%A, %B %d, %Y %I:%M %p",
        "%d %B %Y %H:%M",
    ];
    bare.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
}

/// A day alone.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let head = text.get(..10).unwrap_or(text);
    let formats = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%Y/%m/%d"];
    formats
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(head, format).ok())
        .or_else(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok())
        .or_else(|| {
            ["%b %d, %Y", "%B %d, %Y", "%d %B %Y", "%d %b %Y", "%A, %B %d, %Y"]
                .iter()
                .find_map(|format| NaiveDate::parse_from_str(text, format).ok())
        })
        .filter(|day| (1970..2200).contains(&chrono::Datelike::year(day)))
}

/// An hour alone.
pub(super) fn hour(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let formats = ["%H:%M:%S", "%H:%M", "%I:%M %p", "%I:%M%p", "%I:%M:%S %p", "%H:%M:%S%.f"];
    formats
        .iter()
        .find_map(|format| NaiveTime::parse_from_str(text, format).ok())
        .or_else(|| crate::programme::hour_of(text))
}

/// How long something takes: “00:30”, “1:15:00”, “PT1H30M”, “45”, “45 min”.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix(['P', 'p']) {
        return iso(rest);
    }
    let minutes = if text.contains(':') {
        let mut parts = text.split(':').map(|part| part.trim().parse::<i64>());
        let (hours, minutes) = (parts.next()?.ok()?, parts.next()?.ok()?);
        hours.checked_mul(60)?.checked_add(minutes)?
    } else if let Ok(number) = text.parse::<f64>() {
        number.is_finite().then(|| number.round() as i64)?
    } else {
        i64::from(crate::import::prose::phrases::minutes(text)?)
    };
    (1..=31 * 24 * 60).contains(&minutes).then(|| Duration::minutes(minutes))
}

/// `T1H30M`, `1DT2H` (RFC 5545, 3.3.6).
fn iso(text: &str) -> Option<Duration> {
    let mut total: i64 = 0;
    let mut number = String::new();
    let mut time = false;
    for c in text.chars() {
        match c {
            'T' | 't' => time = true,
            '0'..='9' => number.push(c),
            _ => {
                let n: i64 = std::mem::take(&mut number).parse().ok().filter(|n| *n < 100_000)?;
                total += match c.to_ascii_uppercase() {
                    'W' => n * 7 * 24 * 60,
                    'D' => n * 24 * 60,
                    'H' => n * 60,
                    'M' if time => n,
                    'S' => n / 60,
                    _ => return None,
                };
            }
        }
    }
    (1..=31 * 24 * 60).contains(&total).then(|| Duration::minutes(total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_every_tool() {
        let paris = Some(Tz::Europe__Paris);
        let read = |text: &str, zone| moment(text, zone).map(|at| at.format("%d %H:%M").to_string());
        for (text, zone, expected) in [
            ("2030-05-16T09:00:00+02:00", None, "16 09:00"),
            ("2030-05-16T07:00:00Z", paris, "16 09:00"),
            ("2030-05-16T07:00:00.000Z", paris, "16 09:00"),
            ("2030-05-16T09:00:00", paris, "16 09:00"),
            ("2030-05-16 09:00", None, "16 09:00"),
            ("16 May 2030 09:00 AM", None, "16 09:00"),
            ("2030-05-15T23:30:00+00:00", paris, "16 01:30"),
        ] {
            assert_eq!(read(text, zone).as_deref(), Some(expected), "{text}");
        }
        let minutes = |text: &str| duration(text).map(|it| it.num_minutes());
        for (text, expected) in
            [("00:30", 30), ("1:15", 75), ("PT1H30M", 90), ("45", 45), ("P1DT2H", 1560), ("20.0", 20)]
        {
            assert_eq!(minutes(text), Some(expected), "{text}");
        }
        assert_eq!((minutes("-5"), minutes("PT"), minutes("99999999999:00")), (None, None, None));
    }
}
