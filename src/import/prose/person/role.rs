//! What stands beside a name: roles, and the organisations where they are held.

use super::begins_with_a_role;
use super::vocabulary::{
    ANDS, HELD_AT, HELD_OF, base_nouns, begins_an_organisation, is_acronym, is_held_somewhere, is_organisation,
    is_plural, is_role_noun, prefix, strip_article,
};
use crate::import::document::Line;
use crate::import::understood::Role;
use crate::language::folding::fold;
use crate::language::lists::List;
use std::ops::Range;

/// What stands after a name: roles and organisations.
pub(super) fn roles(tail: &Line) -> Vec<Role> {
    let tail = trimmed(tail);
    if tail.text.is_empty() {
        return Vec::new();
    }
    let segments = segments(&tail);
    let count = segments.len();
    // “Cartographer, Map Room Bristol”: where everything has a capital, the first is what somebody does.
    let all_named =
        count > 1 && tail.bold.is_empty() && segments.iter().all(|segment| kind(segment) == What::Organisation);
    let first_is_a_role = all_named
        && !is_organisation(&segments[0].text)
        && !is_acronym(&segments[0].text)
        && segments[0].text.split_whitespace().count() <= 5;
    let mut roles: Vec<Role> = Vec::new();
    let mut pending: Vec<String> = Vec::new();
    for (n, segment) in segments.iter().enumerate() {
        let later_organisation = segments[n + 1..].iter().any(|later| kind(later) == What::Organisation);
        let what = if n == 0 && first_is_a_role { What::Role } else { kind(segment) };
        match what {
            What::Role => match held(segment, later_organisation) {
                Some((role, organisation)) => {
                    if !pending.is_empty() {
                        roles.push(Role { role: pending.join(", "), organisation: String::new() });
                        pending.clear();
                    }
                    roles.push(Role { role, organisation });
                }
                None => pending.push(segment.text.clone()),
            },
            What::Organisation => {
                // « Air, Énergie, Climat, Ville de Lyon »: a lone word between is part of what it follows.
                let lone = !pending.is_empty()
                    && n + 1 < count
                    && later_organisation
                    && segment.bold.is_empty()
                    && !is_organisation(&segment.text)
                    && !is_acronym(&segment.text);
                if lone {
                    pending.push(segment.text.clone());
                    continue;
                }
                let organisation = without_article_if_bold(segment).text;
                roles.push(Role { role: pending.join(", "), organisation });
                pending.clear();
            }
        }
    }
    if !pending.is_empty() {
        roles.push(Role { role: pending.join(", "), organisation: String::new() });
    }
    roles
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Role,
    Organisation,
}

fn kind(segment: &Line) -> What {
    let bare = strip_article(&segment.text);
    let first = bare.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
    let wholly_bold = without_article(segment).is_bold();
    if is_role_noun(first) {
        return What::Role;
    }
    if wholly_bold || is_organisation(bare) || is_acronym(bare) {
        return What::Organisation;
    }
    if bare.starts_with(char::is_uppercase) { What::Organisation } else { What::Role }
}

/// A role and where it is held: « maire de Plessé », “professor at the University of X”.
fn held(segment: &Line, later_organisation: bool) -> Option<(String, String)> {
    let text = segment.text.as_str();
    let head = text.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
    let leads_something = base_nouns(head).iter().any(|noun| is_held_somewhere(noun));
    let folded_words = || text.match_indices(char::is_whitespace).map(|(at, c)| at + c.len());
    for start in folded_words() {
        if start >= text.len() {
            continue;
        }
        let rest = &text[start..];
        let Some((length, at)) = preposition(rest) else { continue };
        let next = start + length;
        let after = &text[next..];
        if after.is_empty() {
            continue;
        }
        let bold =
            segment.bold.iter().any(|range| range.start <= next + 3 && range.end > next && range.start + 6 > start);
        let later_bold = segment.bold.iter().any(|range| range.start > next + 3);
        let bare = strip_article(after);
        let capital = bare.starts_with(|c: char| c.is_uppercase() || c == '«' || c == '"');
        let first = fold(bare.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default());
        let named = begins_an_organisation(&first) || is_acronym(bare.split_whitespace().next().unwrap_or_default());
        let qualifies = if at {
            bold || capital && !later_bold
        } else {
            bold || !later_organisation
                && !later_bold
                && (named && (capital || leads_something) || leads_something && capital)
        };
        if qualifies {
            let role = text[..start].trim_end().to_owned();
            let organisation = segment.part(next..text.len());
            let organisation = without_article_if_bold(&organisation).text;
            return Some((role, organisation));
        }
    }
    None
}

/// The length of a preposition at the start of a text, with the space after it, and whether it says a place rather than a whole.
fn preposition(text: &str) -> Option<(usize, bool)> {
    let of_list = |list: &List| list.words().iter().filter_map(|words| prefix(text, words)).max();
    let (at, of) = (of_list(&HELD_AT), of_list(&HELD_OF));
    match (at, of) {
        (Some(at), of) if of.is_none_or(|of| of <= at) => Some((at, true)),
        (_, Some(of)) => Some((of, false)),
        _ => text.starts_with("@ ").then_some((2, true)),
    }
}

/// The parts between commas, dashes, bars; brackets hold together, a role noun after “and” begins a part.
fn segments(tail: &Line) -> Vec<Line> {
    let text = &tail.text;
    let mut cuts: Vec<Range<usize>> = Vec::new();
    let mut depth = 0_i32;
    let mut bracket: Option<usize> = None;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        let spaced = text[..at].ends_with(char::is_whitespace) && text[next..].starts_with(char::is_whitespace);
        match c {
            '(' => {
                depth += 1;
                if depth == 1 {
                    bracket = Some(at);
                }
            }
            ')' => {
                depth -= 1;
                if depth <= 0
                    && let Some(open) = bracket.take()
                {
                    let inside = text[open + 1..at].trim();
                    let department = inside.chars().all(|c| c.is_ascii_digit() || c == 'A' || c == 'B');
                    let before = text[..open].trim_end();
                    let from = cuts.last().map_or(0, |cut| cut.end);
                    let own = before.get(from..).unwrap_or_default();
                    let before_it = trimmed(&tail.part(from..before.len()));
                    let named = kind(&before_it) == What::Organisation || held(&before_it, false).is_some();
                    let attached = department || is_acronym(inside) && named && !own.trim().is_empty();
                    if !attached && !own.trim().is_empty() {
                        cuts.push(open..open + 1);
                        cuts.push(at..next);
                    }
                }
            }
            ',' | ';' | '|' | '•' | '·' if depth <= 0 => cuts.push(at..next),
            '–' | '—' | '/' if depth <= 0 && spaced => cuts.push(at..next),
            '-' if depth <= 0 && spaced => cuts.push(at..next),
            ':' if depth <= 0 && text[next..].starts_with(char::is_whitespace) => cuts.push(at..next),
            _ if depth <= 0 && c.is_whitespace() => {
                for and in ANDS.words().iter() {
                    if let Some(length) = prefix(&text[next..], and) {
                        let after = &text[next + length..];
                        if begins_with_a_role(after) && !text[..at].trim_end().ends_with(',') {
                            // « philosophe et essayiste » is one role, « maire de X et président de Y » are two.
                            let from = cuts.last().map_or(0, |cut| cut.end);
                            let own = tail.part(from..at);
                            if kind(&own) == What::Organisation
                                || held(&own, false).is_some()
                                || kind(&tail.part(from..at)) == What::Role
                                    && held(&tail.part(next + length..text.len()), false).is_some()
                                    && own.text.contains(' ')
                            {
                                cuts.push(at..next + length);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut parts = Vec::new();
    let mut at = 0;
    for cut in cuts {
        if cut.start >= at {
            parts.push(trimmed(&tail.part(at..cut.start)));
            at = cut.end;
        }
    }
    parts.push(trimmed(&tail.part(at..text.len())));
    parts.retain(|part| !part.text.is_empty());
    // « , et président de X »
    parts.into_iter().map(|part| without_leading_and(&part)).filter(|part| !part.text.is_empty()).collect()
}

fn without_leading_and(line: &Line) -> Line {
    let length = ANDS.words().iter().filter_map(|and| prefix(&line.text, and)).max();
    length.map_or_else(|| line.clone(), |length| line.part(length..line.text.len()))
}

/// Without signs around, nor brackets around the whole.
fn trimmed(line: &Line) -> Line {
    let mut line = line.part(0..line.text.len());
    loop {
        let text = line.text.as_str();
        let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || ",;:–—-|•·".contains(c)).len();
        let end = start + text[start..].trim_end_matches(|c: char| c.is_whitespace() || ",;:–—|•·".contains(c)).len();
        let mut range = start..end;
        let own = &text[range.clone()];
        if own.ends_with('.')
            && !own.ends_with("...")
            && own.rsplit([' ', '\u{a0}']).next().is_some_and(|word| word.matches('.').count() == 1 && word.len() > 4)
        {
            range.end -= 1;
        }
        let own = &text[range.clone()];
        if own.starts_with('(') && closing(own) == Some(own.len() - 1) {
            range = range.start + 1..range.end - 1;
        } else if own.starts_with('(') && !own.contains(')') {
            range.start += 1;
        } else if own.ends_with(')') && !own.contains('(') {
            range.end -= 1;
        }
        if range == (0..text.len()) {
            return line;
        }
        line = line.part(range);
    }
}

/// Where the bracket that a text begins with is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// A line without the article that it begins with.
pub(crate) fn without_article(line: &Line) -> Line {
    let length = line.text.len() - strip_article(&line.text).len();
    line.part(length..line.text.len())
}

/// The article is not part of the name where the bold words begin after it, or before a word that organisations begin with.
pub(super) fn without_article_if_bold(line: &Line) -> Line {
    let line = trimmed(line);
    let bare = strip_article(&line.text);
    let length = line.text.len() - bare.len();
    let first = fold(bare.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default());
    let outside = line.bold.iter().any(|range| range.start == length)
        || begins_an_organisation(&first)
            && line.text.starts_with(char::is_lowercase)
            && !is_plural(&line.text[..length])
        || line.text[..length].ends_with(['\'', '’']) && begins_an_organisation(&first);
    if length > 0 && outside { line.part(length..line.text.len()) } else { line }
}
