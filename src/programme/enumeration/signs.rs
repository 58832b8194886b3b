//! What may be the sign of an item, by itself: bullets, numbers, letters, Roman numbers.

use std::ops::Range;

/// The signs of one list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Bullet(char),
    Count { series: Series, before: Option<char>, after: &'static str },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Series {
    Figures,
    /// `1.2.`
    Sections,
    Letters {
        capital: bool,
    },
    Roman {
        capital: bool,
    },
}

/// What may be the sign of an item.
pub(super) struct Candidate<'t> {
    pub indent: usize,
    /// With the spaces around it.
    pub place: Range<usize>,
    pub typed: &'t str,
    pub tabbed: bool,
    /// No other meaning is known.
    pub certain: bool,
    /// How it may be read, and which of its series it is.
    pub readings: Vec<(Style, u32)>,
}

/// Signs of lists that mean nothing by themselves, the fonts Symbol and Wingdings among them; those of the first need no space.
const CERTAIN: &str = "•\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f076}\u{f0e8}\u{f0e0}\u{f0a8}\u{f06e}\u{f071}";
const BULLETS: &str = "‣◦▪▫■□●○◆◇❖➢➤➔➜→►▶▸⇒·∙⁃✓✔✗✘☐☑☒★☆✦☞❑◻◾➥⮚";
/// Those of Markdown.
pub(super) const MARKS: &str = "-*+";
pub(super) const DASHES: &str = "–—−‐‑";
/// Letters that were signs in the fonts Symbol and Wingdings.
const LETTERS_OF_FONTS: &str = "oØü§";
const LETTERS_BEFORE_A_TAB: &str = "vqàèn¨ð";

/// What is printed for a bullet: the sign itself where it says something, an arrow or a tick.
pub(super) fn printed(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\u{f0d8}' | 'Ø' | '➢' => "➢",
        '➤' => "➤",
        '\u{f0fc}' | 'ü' | '✓' => "✓",
        '✔' => "✔",
        '✗' => "✗",
        '✘' => "✘",
        '☐' => "☐",
        '☑' => "☑",
        '☒' => "☒",
        '\u{f0e0}' | 'à' | '→' => "→",
        '\u{f0e8}' | '➔' => "➔",
        '➜' => "➜",
        '⇒' => "⇒",
        '►' | '▶' | '▸' => "▸",
        '★' => "★",
        '☆' => "☆",
        '☞' => "☞",
        _ => return None,
    })
}

fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2002}'..='\u{200a}')
}

/// The sign at the start of a line.
pub(super) fn candidate<'t>(text: &'t str, line: &Range<usize>) -> Option<Candidate<'t>> {
    let whole = text[line.clone()].trim_end_matches('\r');
    let content = whole.trim_start_matches(is_gap);
    let start = line.start + whole.len() - content.len();
    let indent = whole[..whole.len() - content.len()].chars().fold(0, |column, c| match c {
        '\t' => (column / 4 + 1) * 4,
        _ => column + 1,
    });
    let (length, certain, readings) = bullet(content).or_else(|| count(content))?;
    let after = &content[length..];
    let words = after.trim_start_matches(is_gap);
    if words.trim().is_empty() {
        return None;
    }
    let place = line.start..start + content.len() - words.len();
    let tabbed = after.starts_with('\t');
    Some(Candidate { indent, place, typed: &content[..length], tabbed, certain, readings })
}

type Read = (usize, bool, Vec<(Style, u32)>);

fn bullet(content: &str) -> Option<Read> {
    let sign = content.chars().next()?;
    let after = &content[sign.len_utf8()..];
    let gap = after.chars().take_while(|&c| is_gap(c)).count();
    let tabbed = after.starts_with('\t');
    let next = after.trim_start_matches(is_gap).chars().next()?;
    // `* * *`, `- - -`: a rule.
    if MARKS.contains(sign) && content.chars().all(|c| c == sign || is_gap(c)) {
        return None;
    }
    // A telephone number.
    if sign == '+' && next.is_numeric() {
        return None;
    }
    let certain = CERTAIN.contains(sign)
        || gap > 0 && (BULLETS.contains(sign) || MARKS.contains(sign))
        || tabbed && (DASHES.contains(sign) || LETTERS_BEFORE_A_TAB.contains(sign))
        || (tabbed || gap > 1) && LETTERS_OF_FONTS.contains(sign);
    // « § 3 du règlement » is a paragraph of a law.
    let likely = gap > 0 && (DASHES.contains(sign) || sign == '§' && !next.is_numeric());
    (certain || likely).then(|| (sign.len_utf8(), certain, vec![(Style::Bullet(sign), 1)]))
}

/// What follows a number or a letter that counts items; the longest first.
const AFTER: [&str; 8] = ["°)", ".)", ")", ".", "°", "º", "/", "-"];

fn count(content: &str) -> Option<Read> {
    let before = content.chars().next().filter(|c| *c == '(');
    let body = &content[before.map_or(0, char::len_utf8)..];
    let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let letters = body.len() - body.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    let length = digits.max(letters);
    let ordinal = &body[..length];
    let rest = &body[length..];
    let (length, readings): (usize, Vec<(Series, u32)>) = if digits > 0 {
        let sections = sections(body);
        if sections > digits {
            let number = body[..sections].trim_end_matches('.').split('.').next_back()?.parse().ok()?;
            (sections, vec![(Series::Sections, number)])
        } else if digits < 4 {
            (digits, vec![(Series::Figures, ordinal.parse().ok()?)])
        } else {
            return None;
        }
    } else {
        let capital = ordinal.starts_with(|c: char| c.is_ascii_uppercase());
        let alike = ordinal.chars().all(|c| c.is_ascii_uppercase() == capital);
        let mut readings = Vec::new();
        if let (true, 1, Some(letter)) = (alike, ordinal.len(), ordinal.bytes().next()) {
            readings.push((Series::Letters { capital }, u32::from(letter.to_ascii_lowercase() - b'a') + 1));
        }
        if let Some(value) = roman(ordinal).filter(|_| alike) {
            readings.push((Series::Roman { capital }, value));
        }
        (letters, readings)
    };
    let readings: Vec<_> = readings.into_iter().filter(|(_, value)| *value > 0).collect();
    let is_sections = matches!(readings.first()?, (Series::Sections, _));
    let after = match is_sections {
        true => "",
        false => AFTER.into_iter().find(|after| rest.starts_with(after))?,
    };
    let figures_alone = matches!(after, "°" | "º" | "°)" | "/" | "-");
    if figures_alone && digits == 0 || before.is_some() && after != ")" {
        return None;
    }
    let after_length = if is_sections { 0 } else { after.len() };
    let end = before.map_or(0, char::len_utf8) + length + after_length;
    let tail = content[end..].chars().next()?;
    let fit = if is_sections { tail == '\t' } else { is_gap(tail) };
    fit.then(|| {
        let style = |series| Style::Count { series, before, after };
        (end, false, readings.into_iter().map(|(series, value)| (style(series), value)).collect())
    })
}

/// The length of a number of sections at the start of a text: `1.2`, `2.3.1.`.
fn sections(text: &str) -> usize {
    let length = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    let number = text[..length].trim_end_matches('.');
    let parts = number.split('.').count();
    let fit = parts > 1 && number.split('.').all(|part| (1..3).contains(&part.len()));
    if fit { length } else { 0 }
}

/// The value of a Roman number of a list; `None` for other words. « C. » and « D. » are letters, « mix » is a word.
fn roman(word: &str) -> Option<u32> {
    const NUMBERS: [&str; 20] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx",
    ];
    let word = word.to_ascii_lowercase();
    NUMBERS.iter().position(|number| *number == word).map(|place| place as u32 + 1)
}
