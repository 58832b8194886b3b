//! Hours of the clock as people write them in texts: `14 h 30`, `14h`, `14 heures`, `2:30 pm`, `14.30 Uhr`.

use std::ops::Range;

/// An hour in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClockTime {
    /// Bytes of the text.
    pub(crate) at: Range<usize>,
    minute: i64,
    /// Written with a colon and a small hour: “2:30” may be of the afternoon.
    either: bool,
}

impl ClockTime {
    /// The minutes of the day that it may be.
    pub(crate) fn minutes(&self) -> impl Iterator<Item = i64> + use<> {
        let later = (self.either && self.minute < 12 * 60).then_some(self.minute + 12 * 60);
        std::iter::once(self.minute).chain(later)
    }
}

const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// The hours of a text, in order.
pub(crate) fn clock_times(text: &str) -> Vec<ClockTime> {
    let mut times = Vec::new();
    let mut next = 0;
    while let Some(start) = text[next..].find(|c: char| c.is_ascii_digit()).map(|at| next + at) {
        let digits = leading_digits(&text[start..]);
        next = start + digits.len();
        let before = text[..start].chars().next_back();
        if digits.len() > 2 || before.is_some_and(|c| c.is_alphanumeric() || ".,:/-@#_".contains(c)) {
            continue;
        }
        if let Some((length, minute, either)) = digits.parse().ok().and_then(|hour| rest(&text[next..], hour)) {
            times.push(ClockTime { at: start..next + length, minute, either });
            next += length;
        }
    }
    times
}

/// What follows the figures of an hour: its bytes, the minute of the day, and whether it may be of the afternoon.
fn rest(text: &str, hour: i64) -> Option<(usize, i64, bool)> {
    let sign = text.trim_start_matches(SPACES);
    let skipped = text.len() - sign.len();
    if let Some(after) =
        sign.strip_prefix("heures").or_else(|| sign.strip_prefix("heure")).or_else(|| sign.strip_prefix("Uhr"))
    {
        return (!goes_on(after)).then(|| (text.len() - after.len(), hour * 60, false)).filter(|_| hour <= 24);
    }
    if let Some(after) = sign.strip_prefix(['h', 'H']) {
        let figures = after.trim_start_matches(SPACES);
        let minutes = leading_digits(figures);
        let sound = minutes.len() == 2 && !goes_on(&figures[2..]);
        let (after, minute) = if sound { (&figures[2..], minutes.parse().ok()?) } else { (after, 0) };
        let joined = !sound && after.starts_with(char::is_alphanumeric);
        return (hour <= 24 && minute < 60 && !joined).then(|| (text.len() - after.len(), hour * 60 + minute, false));
    }
    if let Some(afternoon) = half_of_the_day(sign) {
        let (length, later) = afternoon;
        return of_twelve(hour, 0, later).map(|minute| (skipped + length, minute, false));
    }
    let after = text.strip_prefix([':', '.'])?;
    let minutes = leading_digits(after);
    let minute: i64 = minutes.parse().ok().filter(|minute| minutes.len() == 2 && *minute < 60)?;
    let tail = &after[2..];
    if tail.starts_with(char::is_alphanumeric) && half_of_the_day(tail).is_none() || hour > 24 {
        return None;
    }
    let word = tail.trim_start_matches(SPACES);
    let gap = tail.len() - word.len();
    if let Some((length, later)) = half_of_the_day(word) {
        return of_twelve(hour, minute, later).map(|minute| (3 + gap + length, minute, false));
    }
    if word.starts_with("Uhr") {
        return Some((3 + gap + 3, hour * 60 + minute, false));
    }
    // “2.30” alone is a number.
    text.starts_with(':').then(|| (3, hour * 60 + minute, true))
}

/// `am`, `p.m.`: its bytes, and whether it is the afternoon.
fn half_of_the_day(text: &str) -> Option<(usize, bool)> {
    let known = [("am", false), ("pm", true), ("a.m.", false), ("p.m.", true), ("AM", false), ("PM", true)];
    known
        .into_iter()
        .find(|(word, _)| text.starts_with(word) && !goes_on(&text[word.len()..]))
        .map(|(word, later)| (word.len(), later))
}

fn of_twelve(hour: i64, minute: i64, later: bool) -> Option<i64> {
    (1..=12).contains(&hour).then(|| (hour % 12 + if later { 12 } else { 0 }) * 60 + minute)
}

fn leading_digits(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
}

fn goes_on(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let read = |text: &str| {
            clock_times(text)
                .into_iter()
                .map(|time| (text[time.at.clone()].to_owned(), time.minute))
                .collect::<Vec<_>>()
        };
        for (text, words, minute) in [
            ("à 14 h 30 devant", "14 h 30", 870),
            ("à 14h", "14h", 840),
            ("à 9 heures", "9 heures", 540),
            ("at 2:30 pm", "2:30 pm", 870),
            ("at 12 a.m. sharp", "12 a.m.", 0),
            ("at 3pm", "3pm", 900),
            ("um 14.30 Uhr", "14.30 Uhr", 870),
            ("um 9 Uhr", "9 Uhr", 540),
            ("at 14:30.", "14:30", 870),
        ] {
            assert_eq!(read(text), [(words.to_owned(), minute)], "{text}");
        }
        for text in ["12 habitants", "2.30 m", "1:30:10", "le 14 mai", "3 h2", "version 10.15", "A4", "35 hamsters"] {
            assert_eq!(read(text).iter().filter(|(words, _)| words != "1:30").count(), 0, "{text}");
        }
        assert_eq!(clock_times("at 2:30")[0].minutes().collect::<Vec<_>>(), [150, 870]);
    }
}
