//! Telephone numbers.

/// Most figures of a number (ITU-T E.164, 6), and fewest of those that are dialled within a country.
const FIGURES: std::ops::RangeInclusive<usize> = 3..=15;

/// The figures that a telephone dials for a number as people write it: `+33 (0)5 55 00 00 00`, `05.55.00.00.00`. `None` where it
/// cannot.
pub(crate) fn dialled(written: &str) -> Option<String> {
    let abroad = written.trim().starts_with('+');
    // The zero that is dialled within the country alone.
    let number = if abroad { written.replace("(0)", "") } else { written.to_owned() };
    let apart = |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '(' | ')' | '/' | '\u{2010}'..='\u{2013}');
    let figures: String = number.trim().trim_start_matches('+').chars().filter(|&c| !apart(c)).collect();
    let sound = figures.bytes().all(|byte| byte.is_ascii_digit()) && FIGURES.contains(&figures.len());
    sound.then(|| if abroad { format!("+{figures}") } else { figures })
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn what_people_write_is_dialled() {
        for (written, number) in [
            ("05 55 00 00 00", Some("0555000000")),
            ("+33 (0)5.55.00.00.00", Some("+33555000000")),
            ("+49 30/1234-56", Some("+4930123456")),
            ("3000", Some("3000")),
            ("05 55 00 00 OO", None),
            ("poste 12", None),
            ("12", None),
            ("", None),
            ("+", None),
            ("05 55 00 00 00, poste 12", None),
        ] {
            assert_eq!(dialled(written).as_deref(), number, "{written}");
        }
    }
}
