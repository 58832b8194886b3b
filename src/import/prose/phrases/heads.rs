//! Heads: of parcours, and of several things that are counted.

use super::{SPACES, room, starts, unquoted};
use crate::import::document::Line;
use crate::language::folding::fold;
use crate::language::wording::Language;

/// A line that heads a parcours: its word with its number, and its title.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    /// The word of the language, such as `Parcours`, as the pack writes it.
    pub word: String,
    /// « Atelier A », as written.
    pub head: String,
    pub title: Line,
}

/// The word for a parcours that a text begins with, as the pack writes it, and how long it is there.
fn parcours_word(text: &str) -> Option<(usize, &'static str)> {
    let known = Language::all().iter().flat_map(|language| &language.parcours_words).filter(|word| !word.common);
    let found = known.filter_map(|word| Some((starts(text, &fold(&word.one))?, word.one.as_str())));
    found.max_by_key(|(length, _)| *length)
}

/// What a line heads a parcours with: « Parcours 1 : … », « Atelier A – … », « Salle 2 ».
pub(crate) fn parcours(line: &Line) -> Option<Heading> {
    let text = line.text.as_str();
    let (length, word) = parcours_word(text)?;
    if text.chars().count() > 180 {
        return None;
    }
    let rest = &text[length..];
    let own = rest.trim_start_matches(SPACES);
    let own = own.strip_prefix("n°").map(str::trim_start).unwrap_or(own);
    let end = own.find(|c: char| !c.is_alphanumeric()).unwrap_or(own.len());
    let numbered = (1..=4).contains(&end)
        && (own[..end].bytes().all(|byte| byte.is_ascii_digit())
            || own[..end].chars().count() == 1 && own.starts_with(char::is_uppercase)
            || own[..end].chars().all(|c| "IVX".contains(c)));
    let after = if numbered { &own[end..] } else { own };
    let trimmed = after.trim_start();
    // « Atelier 1 (salle Sapin) : Le bibliobus » is « Atelier 1 : Le bibliobus (salle Sapin) ».
    let inside = trimmed.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|(words, rest)| {
        numbered && room(words).is_some() && rest.trim_start().starts_with([':', '–', '—', '«', '-'])
    });
    let (held, trimmed) = match inside {
        Some((words, rest)) => (Some(words), rest.trim_start()),
        None => (None, trimmed),
    };
    let signed = trimmed.starts_with([':', '–', '—', '|', '«', '“', '"'])
        || trimmed.starts_with("- ")
        || trimmed.starts_with('.');
    if !(signed || numbered && (trimmed.is_empty() || trimmed.starts_with(char::is_uppercase))) {
        return None;
    }
    let head = text[..text.len() - after.len()].trim_end().to_owned();
    let start =
        text.len() - trimmed.trim_start_matches([':', '–', '—', '|', '-', '.', ' ', '\u{a0}', '\u{202f}']).len();
    let mut title = unquoted(&line.part(start..text.len()));
    if let Some(held) = held {
        title.push(&format!(" ({held})"), false, None);
    }
    Some(Heading { word: word.to_owned(), head, title })
}

/// « PARCOURS FAIRE »: the head of a parcours by its look, without a number or a sign.
pub(crate) fn parcours_by_its_look(line: &Line) -> Option<Heading> {
    let text = line.text.as_str();
    let (length, word) = parcours_word(text)?;
    let looks = line.heading.is_some() || line.is_in_capitals() || line.is_bold();
    let title = unquoted(&line.part(length..text.len()));
    let sentence = text.ends_with(['.', '!', '?']);
    (line.apart && looks && !sentence && (1..=6).contains(&title.text.split_whitespace().count())).then(|| Heading {
        word: word.to_owned(),
        head: text[..length].to_owned(),
        title,
    })
}

/// The head of one of several that are counted: « Table 1 : … », “B. …”, « Session 2 – … ».
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Counted {
    /// The word before the number, folded; empty for a letter alone.
    pub word: String,
    pub number: String,
    /// Both as written, where there is a word.
    pub head: String,
    pub title: Line,
}

/// What a line is called that is one of several.
pub(crate) fn counted(line: &Line) -> Option<Counted> {
    let text = line.text.as_str();
    if line.bullet.is_some() || text.chars().count() > 200 {
        return None;
    }
    let is_number = |word: &str| {
        (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
            || word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
            || (1..=4).contains(&word.len()) && word.chars().all(|c| "IVX".contains(c))
    };
    let first = text.find(|c: char| !c.is_alphanumeric() && c != '-').map_or(text, |at| &text[..at]);
    let (word, start) = if is_number(first) {
        ("", 0)
    } else {
        let after = text[first.len()..].trim_start_matches(SPACES);
        let after = after.strip_prefix("n°").map_or(after, str::trim_start);
        (first, text.len() - after.len())
    };
    let rest = &text[start..];
    let number = rest.find(|c: char| !c.is_ascii_alphanumeric()).map_or(rest, |at| &rest[..at]);
    let tail = &rest[number.len()..];
    let spaced = tail.trim_start_matches(SPACES);
    let signed = tail.starts_with(['.', ')', ':']) || spaced.starts_with([':', '–', '—', '-', '|', '«']);
    let word_is_one =
        word.is_empty() || word.chars().count() > 2 && word.chars().all(|c| c.is_alphabetic() || c == '-');
    if !is_number(number)
        || !signed
        || !word_is_one
        || word.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let title = spaced.trim_start_matches(['.', ')', ':', '–', '—', '-', '|', ' ', '\u{a0}', '\u{202f}']);
    if title.is_empty() {
        return None;
    }
    let head = if word.is_empty() { "" } else { text[..start + number.len()].trim_end() };
    let title = unquoted(&line.part(text.len() - title.len()..text.len()));
    Some(Counted { word: fold(word), number: number.to_owned(), head: head.to_owned(), title })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::plain;

    fn line(text: &str) -> Line {
        plain::document(text).lines.remove(0)
    }

    #[test]
    fn heads_of_parcours() {
        let read =
            |text: &str| parcours(&line(text)).map(|heading| format!("{} = {}", heading.head, heading.title.text));
        assert_eq!(
            read("Parcours : « (S')initier aux démarches »").as_deref(),
            Some("Parcours = (S')initier aux démarches")
        );
        assert_eq!(read("Atelier A – Le sol").as_deref(), Some("Atelier A = Le sol"));
        assert_eq!(read("Salle 2").as_deref(), Some("Salle 2 = "));
        assert_eq!(read("PARCOURS 1 : VIVRE").as_deref(), Some("PARCOURS 1 = VIVRE"));
        assert_eq!(read("Atelier participatif sur l'eau"), None);
        assert_eq!(read("Parcours de vie"), None);
    }
}
