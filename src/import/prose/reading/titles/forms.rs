//! Lines whose form says what is a title and who speaks: quotation marks, people before a colon.

use super::super::{BY, HELD_OF};
use super::Taken;
use super::ends::without_people;
use super::heads::{titled, without_by};
use crate::import::document::Line;
use crate::import::prose::person::{self, begins_with_a_name, begins_with_a_role, is_organisation, people};
use crate::import::prose::phrases::{self, Label, label, unquoted};
use crate::import::understood::{Appearance, Place};
use crate::language::folding::fold;

/// Where a quotation of more than one word stands in a text: its marks, and its words between.
fn quotation(text: &str) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let pairs = [('«', '»'), ('“', '”'), ('"', '"'), ('„', '“')];
    let (at, open, close) = pairs.iter().filter_map(|(open, close)| Some((text.find(*open)?, *open, *close))).min()?;
    let start = at + open.len_utf8();
    let end = start + text[start..].find(close)?;
    let words = text[start..end].split_whitespace().count();
    (words > 1).then(|| (at..end + close.len_utf8(), start..end))
}

/// Words around a title in quotation marks: « conférence « Titre » de X, maire », « X (Ville) : « Titre » », « « Titre » par Y ».
pub(super) fn quoted(line: &Line, place: Place) -> Option<Taken> {
    let text = line.text.as_str();
    let (whole, inside) = quotation(text)?;
    let mut taken = Taken { title: line.part(inside).text, ..Taken::default() };
    let signs = |c: char| c.is_whitespace() || ":,;–—-|".contains(c);
    let before = text[..whole.start].trim_end_matches(signs);
    let is_kind = |text: &str| phrases::format(text) == Some(text.len());
    if is_kind(before) {
        before.clone_into(&mut taken.format);
    } else if !before.is_empty() {
        let before = line.part(0..before.len());
        let found = people(&before, before.text.contains('('), place);
        // « Conférence de X, historienne : « Titre » »
        let kind = |start: usize| without_by(&before.part(0..start)).text;
        if let Some(found) = found.filter(|found| found.start == 0 || is_kind(&kind(found.start))) {
            taken.format = kind(found.start);
            taken.speakers = found.list;
        } else {
            let head = without_people(&before, false, place, &mut taken)?;
            let head = head.text.trim();
            if !is_kind(head) {
                return None;
            }
            head.clone_into(&mut taken.format);
        }
    }
    let start = whole.end + text[whole.end..].len() - text[whole.end..].trim_start_matches(signs).len();
    let mut after = line.part(start..text.len());
    if after.text.chars().any(char::is_alphanumeric) {
        // « … », intervention de X
        if let Some(length) = phrases::format(&after.text).filter(|_| taken.format.is_empty()) {
            after.text[..length].clone_into(&mut taken.format);
            after = after.part(length..after.text.len());
        }
        let inner = after.text.strip_prefix('(').and_then(|rest| rest.trim_end().strip_suffix(')'));
        if let Some(inner) = inner.filter(|inner| !inner.contains(['(', ')'])) {
            after = after.part(1..1 + inner.len());
        }
        match label(&after) {
            Some((Label::Moderators, names, length)) => {
                let found = people(&names, true, place)?;
                taken.lead(&after.text[..length], found.list);
            }
            Some((Label::People, names, _)) => taken.speakers.extend(everybody(&names, place)?),
            _ => {
                let word = after.text.split(char::is_whitespace).next().unwrap_or_default();
                let leads = BY.contains(&fold(word)) || HELD_OF.contains(&fold(word));
                let start = if leads { word.len() } else { 0 };
                taken.speakers.extend(everybody(&after.part(start..after.text.len()), place)?);
            }
        }
    }
    Some(taken)
}

/// The people that words name from their start, or the organisation that they are.
fn everybody(line: &Line, place: Place) -> Option<Vec<Appearance>> {
    let expected = line.text.contains([',', '(']);
    let found = people(line, expected, place).filter(|found| {
        // « Mme la maire, X », “our chair X”
        let head = line.part(0..found.start);
        head.text.split_whitespace().count() <= 2 || begins_with_a_role(&head.text)
    });
    if let Some(found) = found {
        let mut list = found.list;
        let head = line.part(0..found.start);
        if begins_with_a_role(&head.text)
            && let Some(first) = list.first_mut()
        {
            first.first_of_all(person::before_the_name(&head));
        }
        return Some(list);
    }
    let own = person::without_article(line);
    let named = is_organisation(&own.text) && own.text.split_whitespace().count() <= 8;
    named.then(|| person::organisation(&own)).flatten().map(|one| vec![one])
}

/// « X (Université de Y) : titre », “X and Y (Town) – title”: who speaks stands before the title.
pub(super) fn led_by_people(line: &Line, place: Place) -> Option<Taken> {
    let text = line.text.as_str();
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        let next = at + c.len_utf8();
        let colon = c == ':';
        let dash = matches!(c, '–' | '—' | '-' | ',') && text[..at].trim_end().ends_with(')');
        if depth != 0 || !(colon || dash) || !text[next..].starts_with(char::is_whitespace) {
            continue;
        }
        let found = people_and_title(&line.part(0..at), &line.part(next..text.len()), colon, place);
        if found.is_some() || colon {
            return found;
        }
    }
    None
}

/// People and nothing else before a sign, and a title after it.
fn people_and_title(head: &Line, rest: &Line, colon: bool, place: Place) -> Option<Taken> {
    let rest = unquoted(rest);
    let told = head.text.contains('(');
    let found = people(head, told, place).filter(|found| found.start == 0 && begins_with_a_name(head, told))?;
    let first = rest.text.chars().next()?;
    let words = rest.text.split_whitespace().count();
    let is_title = first.is_uppercase() && words > 1 || colon && first.is_lowercase() && told;
    let no_title = begins_with_a_role(&rest.text)
        || is_organisation(&rest.text) && words <= 6
        || people(&rest, told, place).is_some_and(|next| next.start <= 3)
        || label(&rest).is_some();
    if !is_title || no_title {
        return None;
    }
    let (title, format) = titled(&rest, false);
    Some(Taken { title, format, speakers: found.list, ..Taken::default() })
}
