//! Lines that an hour makes the head of a session, and how long words say that something lasts.

use super::{is_break, is_plenary};
use crate::import::document::Line;
use crate::import::prose::hours::{Hours, hours};
use crate::language::folding::fold;
use crate::language::lists::List;

static LASTING: List = List::new("documents", "lasting");

/// An hour that a line begins or ends with, and the line without it.
pub(crate) struct Timed {
    pub hours: Hours,
    pub rest: Line,
    /// Minutes that follow the hour: “09:00 (45 min)”.
    pub minutes: Option<u32>,
}

/// The hours that make a line the head of a session. `dotted`: whether “9.30” is an hour in this document.
pub(crate) fn timed(line: &Line, dotted: bool) -> Option<Timed> {
    let text = line.text.as_str();
    let found = hours(text);
    let first = found.iter().find(|it| it.plain || dotted)?;
    let bracket = |c: char| c.is_whitespace() || "([{|•–—-·*\u{1f550}\u{23f0}►▶:".contains(c);
    if text[..first.at.start].chars().all(bracket) {
        let after = text[first.at.end..].trim_start_matches(|c: char| c.is_whitespace() || ")]}:–—-|·.,•/".contains(c));
        let start = text.len() - after.len();
        let sentence = after.starts_with(char::is_lowercase) && after.chars().count() > 140 && first.end.is_none();
        if sentence {
            return None;
        }
        let (rest, minutes) = without_minutes(&line.part(start..text.len()));
        return Some(Timed { hours: first.clone(), rest, minutes });
    }
    // A cell of a table.
    if text.contains(" | ")
        && let Some(cell) = line.cells().into_iter().find(|cell| whole(cell).is_some())
        && let Some(hours) = whole(&cell)
    {
        let others: Vec<Line> = line.cells().into_iter().filter(|other| other.text != cell.text).collect();
        let rest = line.saying(&others, " | ");
        return Some(Timed { hours, rest, minutes: None });
    }
    let last = found.iter().rfind(|it| it.plain)?;
    let after = text[last.at.end..].trim();
    // « ACCUEIL : 8h45 – 9h15 (foyer) »
    let room = after.starts_with('(') && after.ends_with(')') && after.split_whitespace().count() <= 6;
    let tail = if room { "" } else { after.trim_matches(|c: char| c.is_whitespace() || ")].|".contains(c)) };
    let head = text[..last.at.start].trim_end();
    let sign = head.ends_with(['(', '–', '—', '-', ',', ':', '|', '[']);
    let short = head.chars().count() < 160 && !head.contains(". ");
    let own = head.trim_end_matches(|c: char| c.is_whitespace() || "([–—-,:|".contains(c));
    let known = is_break(own) || is_plenary(own);
    let fits = last.end.is_some() && (sign || known || own.split_whitespace().count() <= 8)
        || sign && head.ends_with(['(', '['])
        || known && own.split_whitespace().count() <= 8;
    (tail.is_empty() && short && !own.is_empty() && found.len() == 1 && fits).then(|| {
        let mut rest = line.part(0..own.len());
        if room {
            rest.push(" ", false, None);
            rest.append(&line.part(text.len() - text[last.at.end..].trim_start().len()..text.len()));
        }
        Timed { hours: last.clone(), rest, minutes: None }
    })
}

/// The hours that a line is and nothing else.
pub(crate) fn whole(line: &Line) -> Option<Hours> {
    let found = hours(&line.text);
    let [one] = &found[..] else { return None };
    let around = format!("{}{}", &line.text[..one.at.start], &line.text[one.at.end..]);
    (around.chars().all(|c| !c.is_alphanumeric()) && one.plain).then(|| one.clone())
}

/// How long something takes, said in brackets at the start or the end of a line, and the line without it.
fn without_minutes(line: &Line) -> (Line, Option<u32>) {
    let text = line.text.as_str();
    let bracketed = |text: &str| -> Option<u32> { lasting(text.trim().strip_prefix('(')?.strip_suffix(')')?) };
    if let Some(close) = text.find(')')
        && let Some(found) = bracketed(&text[..=close])
    {
        let rest = text[close + 1..].trim_start_matches(|c: char| c.is_whitespace() || ":–—-|".contains(c));
        return (line.part(text.len() - rest.len()..text.len()), Some(found));
    }
    if let Some(open) = text.rfind('(')
        && let Some(found) = bracketed(&text[open..])
    {
        return (line.part(0..open), Some(found));
    }
    (line.clone(), None)
}

/// How long words say that something lasts: “45 min”, « durée : 1 h 30 ».
pub(crate) fn lasting(text: &str) -> Option<u32> {
    let folded = fold(text.trim());
    let rest = LASTING.words().iter().find_map(|word| folded.strip_prefix(word));
    minutes(rest.map_or(folded.as_str(), |rest| rest.trim_start_matches([':', ' ', '\u{a0}', '\u{202f}'])))
}

/// “45 min”, “1h30”, “1 h”, „90 Minuten“.
pub(crate) fn minutes(text: &str) -> Option<u32> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    let n: u32 = text[..figures].parse().ok()?;
    let unit = &text[figures..];
    let total = match unit {
        "min" | "mn" | "min." | "minutes" | "minuten" | "'" | "’" | "mins" => n,
        "h" | "heure" | "heures" | "hour" | "hours" | "stunde" | "stunden" | "std." => n * 60,
        _ => {
            let more: u32 = unit.strip_prefix('h')?.trim_end_matches("min").parse().ok().filter(|more| *more < 60)?;
            n * 60 + more
        }
    };
    (1..=24 * 60).contains(&total).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::plain;

    fn line(text: &str) -> Line {
        plain::document(text).lines.remove(0)
    }

    #[test]
    fn heads_of_sessions() {
        let read = |text: &str| timed(&line(text), false).map(|it| (it.rest.text, it.minutes));
        assert_eq!(read("10h00 - 11h00"), Some((String::new(), None)));
        assert_eq!(read("Pause déjeuner 12h30-14h30"), Some(("Pause déjeuner".to_owned(), None)));
        assert_eq!(read("9h : Accueil"), Some(("Accueil".to_owned(), None)));
        assert_eq!(read("09:00 (45 min) Keynote"), Some(("Keynote".to_owned(), Some(45))));
        assert_eq!(read("Salle A | 10h-11h | Le sol"), Some(("Salle A | Le sol".to_owned(), None)));
        assert_eq!(read("La journée finit à 17h et tout le monde rentre."), None);
    }
}
