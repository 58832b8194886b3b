//! People in a line: “Name, role, organisation” in its many orders, with bold words and capitals as hints.

use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::understood::{Appearance, Doubt, Kind, Place, Role};
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;
use crate::programme::leading_surname;
use std::ops::Range;

static PARTICLES: List = List::new("names", "particles");
static CIVILITIES: List = List::new("civilities", "civilities");
static DROPPED: List = List::new("documents", "civilities");
static NOUNS: List = List::new("roles", "nouns");
static OF_SOMETHING: List = List::new("roles", "of-something");
static TRADES: List = List::new("roles", "on-their-own");
static LEADERS: List = List::new("roles", "leaders");
static FIRST: List = List::new("organisations", "first");
static ALSO: List = List::new("documents", "organisations");
static LAST: List = List::new("organisations", "last");
static ANYWHERE: List = List::new("organisations", "anywhere");
static GROUPS: List = List::new("names", "groups");
static BY: List = List::new("documents", "by");
static ANDS: List = List::new("documents", "ands");
static HELD_AT: List = List::new("documents", "held-at");
static HELD_OF: List = List::new("documents", "held-of");
static ARTICLES: List = List::new("documents", "articles");
static FORMATS: List = List::new("documents", "formats");

/// Bytes of the longest line that people are looked for in.
pub(crate) const LONGEST: usize = 4_000;

/// The people of a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct People {
    /// Where the first of them begins: what stands before is a title, a role or a word that leads to them.
    pub start: usize,
    pub list: Vec<Appearance>,
}

/// A word of a line.
#[derive(Debug, Clone)]
struct Word {
    /// Without the signs around it.
    range: Range<usize>,
    /// Whether a sign ends a name before it, after it.
    opens: bool,
    closes: bool,
}

/// The people of a line: those whose first names are known, or whose names are bold or half in capitals. Where people are expected, the words
/// at its start that may be a name are one.
pub(crate) fn people(line: &Line, expected: bool, place: Place) -> Option<People> {
    let names = names(line, expected);
    let first = names.first()?.clone();
    let mut list = Vec::new();
    for (n, name) in names.iter().enumerate() {
        let end = names.get(n + 1).map_or(line.text.len(), |next| next.start);
        let mut tail = line.part(name.end..end);
        if n + 1 < names.len() {
            tail = without_joint(&tail);
        }
        let mut appearance = Appearance { name: without_civility(&line.text[name.clone()]), ..Appearance::default() };
        appearance.roles = roles(&tail);
        list.push(appearance);
    }
    // « X, maire, et Y, adjoint au maire, Ville »: the place is that of both.
    for n in (0..list.len().saturating_sub(1)).rev() {
        let [role] = &list[n].roles[..] else { continue };
        // A semicolon ends what is said of somebody.
        if line.text[names[n].end..names[n + 1].start].contains(';') {
            continue;
        }
        let shared = match &list[n + 1].roles[..] {
            [next] if role.organisation.is_empty() && !role.role.is_empty() && !next.role.is_empty() => {
                next.organisation.clone()
            }
            _ => continue,
        };
        if !shared.is_empty() {
            let reason = say("import-shared-organisation").with("name", &list[n].name).with("organisation", &shared);
            list[n].doubts.push(Doubt { kind: Kind::Organisation, place, reason });
            list[n].roles[0].organisation = shared;
        }
    }
    Some(People { start: first.start, list })
}

/// A role or an organisation that stands before the name of the one who has it: « Maire de Plessé, Aurélie Mézière ».
pub(crate) fn before_the_name(head: &Line) -> Vec<Role> {
    if head.text.len() > LONGEST {
        return Vec::new();
    }
    let trimmed = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–—-|(".contains(c)).len();
    let head = head.part(0..trimmed);
    let bare = without_article(&head);
    roles(&bare)
}

/// Somebody whose line names no person: an organisation, and what it does there after a colon or a comma.
pub(crate) fn organisation(line: &Line) -> Option<Appearance> {
    if line.text.len() > LONGEST {
        return None;
    }
    let line = line.part(0..line.text.trim_end_matches(|c: char| c.is_whitespace() || ",;:.".contains(c)).len());
    let (head, tail) = match line.text.find([':', '–', '—']) {
        Some(at) => (line.part(0..at), line.part(at..line.text.len())),
        None => (line.clone(), line.part(line.text.len()..line.text.len())),
    };
    let head = without_article_if_bold(&head);
    if head.text.is_empty() || head.text.split_whitespace().count() > 14 {
        return None;
    }
    let role = tail.text.trim_start_matches(|c: char| c.is_whitespace() || ":–—".contains(c)).to_owned();
    let roles = vec![Role { role, organisation: head.text.clone() }];
    Some(Appearance { roles, ..Appearance::default() })
}

/// Whether a line may be an organisation: bold, an acronym, or words that organisations begin or end with.
pub(crate) fn may_be_an_organisation(line: &Line) -> bool {
    let head = line.text.split([':', ',', '(']).next().unwrap_or_default().trim();
    let bold = line.bold.first().is_some_and(|range| range.start <= 3);
    !head.is_empty() && (bold || is_organisation(head) || is_acronym(head))
}

/// Whether a line begins with somebody's name.
pub(crate) fn begins_with_a_name(line: &Line, expected: bool) -> bool {
    names(line, expected).first().is_some_and(|name| {
        let head = &line.text[..name.start];
        head.trim_matches(|c: char| !c.is_alphanumeric()).is_empty()
            || is_civility(head.trim())
            || is_leading(head.trim())
            || DROPPED.contains(fold(head.trim().trim_end_matches('.')).as_str())
    })
}

/// Whether a line begins with the noun of a role or the name of an organisation.
pub(crate) fn begins_with_a_role(text: &str) -> bool {
    let text = text.trim_start();
    let bare = strip_article(text);
    let first = bare.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
    is_role_noun(first)
}

/// Whether a word leads to a name: “by”, « avec ».
fn is_leading(word: &str) -> bool {
    let word = fold(word.trim_end_matches(':'));
    BY.contains(&word) || ANDS.contains(&word)
}

/// Where the names of a line stand.
fn names(line: &Line, expected: bool) -> Vec<Range<usize>> {
    if line.text.len() > LONGEST {
        return Vec::new();
    }
    let words = words(&line.text);
    let all_capitals = line.is_in_capitals();
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut n = 0;
    while n < words.len() {
        let boundary = n == 0 || words[n].opens || words[n - 1].closes || leads_to_a_name(line, &words, n);
        let bold_start = line.bold.iter().any(|range| {
            range.contains(&words[n].range.start) && !(n > 0 && range.contains(&words[n - 1].range.start))
        });
        if boundary || bold_start {
            let after_another = n > 0 && !names.is_empty() && {
                let between = &line.text[words[n - 1].range.end..words[n].range.start];
                let before = fold(&line.text[words[n - 1].range.clone()]);
                // « X, Ville A ; Y, Région B », « X, maire, et Y, adjoint »: bold or parted from what stands before.
                let parted = n > 1 && words[n - 2].closes || bold_start;
                between.contains(';') || ANDS.contains(&before) && parted
            };
            let expected = after_another || expected && n == 0 && !is_leading(&line.text[words[n].range.clone()]);
            if let Some(last) = name_at(line, &words, n, all_capitals, expected) {
                let range = words[n].range.start..words[last].range.end;
                names.push(range);
                n = last + 1;
                continue;
            }
        }
        n += 1;
    }
    names
}

/// Whether the word before leads to a name: “by”, « intervention de », “and”, a civility.
fn leads_to_a_name(line: &Line, words: &[Word], n: usize) -> bool {
    let folded = |n: usize| fold(&line.text[words[n].range.clone()]);
    let before = folded(n - 1);
    let is_in = |list: &List| list.contains(&before);
    if is_in(&BY) || is_in(&ANDS) || is_civility(&before) || is_in(&DROPPED) {
        return true;
    }
    // « intervention de X », « regard de X »: not « maire de X ».
    let of = HELD_OF.contains(&before);
    of && n >= 2 && {
        let noun = folded(n - 2);
        FORMATS.words().iter().any(|format| format.rsplit(' ').next() == Some(noun.as_str())) || noun == "temoin"
    }
}

/// The last word of the name that begins at a word.
fn name_at(line: &Line, words: &[Word], start: usize, all_capitals: bool, expected: bool) -> Option<usize> {
    let text = |n: usize| &line.text[words[n].range.clone()];
    let is_bold = |n: usize| line.bold.iter().any(|range| range.contains(&words[n].range.start));
    let civility = is_civility(text(start)) && words.get(start + 1).is_some();
    let own = if civility { start + 1 } else { start };
    let head = text(own);
    let is_particle = expected && PARTICLES.contains(head.to_lowercase().as_str());
    if !head.starts_with(char::is_uppercase) && !is_particle {
        return None;
    }
    let mut last = own;
    let mut n = own;
    while n + 1 < words.len() && !words[n].closes && n - own < 6 {
        n += 1;
        let word = text(n);
        if words[n].opens || is_bold(n) != is_bold(own) && !is_bold(n) {
            break;
        }
        let lower = word.to_lowercase().replace('’', "'");
        if word.starts_with(char::is_uppercase)
            || lower.starts_with("d'") && word.chars().nth(2).is_some_and(char::is_uppercase)
        {
            // “Marie Dupont Directrice”, « Ana Lima Maire »
            if n - own >= 2 && is_role_noun(word) && !all_capitals_word(word) {
                break;
            }
            last = n;
        } else if PARTICLES.contains(&lower) && words.get(n + 1).is_some() {
            continue;
        } else {
            break;
        }
    }
    // Degrees after a comma, generations after the name.
    let count = last - own + 1;
    let own_words: Vec<&str> = (own..=last).map(text).collect();
    let first = own_words[0].split(['-', '\u{2011}', '.']).next().unwrap_or_default();
    let known = is_first_name(&fold(first));
    let joined = own_words.join(" ");
    if is_role_noun(own_words[0]) && !known || own_words.iter().any(|word| word.chars().any(|c| c.is_ascii_digit())) {
        return None;
    }
    if civility {
        return (count >= 1 && !is_organisation(&joined)).then_some(last);
    }
    if !(2..=6).contains(&count) {
        return None;
    }
    let capitals = own_words.iter().filter(|word| all_capitals_word(word)).count();
    let half_capitals = !all_capitals && capitals > 0 && capitals < own_words.len() && {
        let surname_last =
            own_words.last().is_some_and(|word| all_capitals_word(word)) && !all_capitals_word(own_words[0]);
        let tail = own_words.last().is_some_and(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2);
        surname_last
            && tail
            && !is_format(own_words[0])
            && !begins_an_organisation(&fold(own_words[0]))
            && !is_article(own_words[0])
            || leading_surname(&own_words).is_some_and(|leading| leading.certain)
    };
    let organisation = is_organisation(&joined);
    if known && !organisation && !(count == 2 && is_article(own_words[0])) {
        // « Marie » alone with a verb is a sentence: names have capitals only.
        return Some(last);
    }
    if half_capitals && !organisation {
        return Some(last);
    }
    let after = line.text[words[last].range.end..].trim_start();
    let joined_on = after.starts_with('&') || after.starts_with("et ") && !is_bold(own);
    let ends = !joined_on && (words[last].closes || last + 1 == words.len() || is_bold(own) && !is_bold(last + 1));
    let plain = !organisation
        && !is_article(own_words[0])
        && !is_format(own_words[0])
        && own_words.iter().all(|word| !is_acronym(word) || word.len() <= 3 && word.ends_with('.'))
        && !GROUPS.contains(&fold(own_words[0]))
        && own_words.iter().all(|word| !ANYWHERE.contains(&fold(word)));
    (expected && ends && plain && count <= 4).then_some(last)
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (start, piece) in pieces(text) {
        let own = piece.trim_matches(|c: char| !c.is_alphanumeric());
        if own.is_empty() {
            // A dash, a bar, an ampersand between spaces.
            if let Some(last) = words.last_mut() {
                last.closes = true;
            }
            continue;
        }
        let offset = own.as_ptr() as usize - piece.as_ptr() as usize;
        let mut end = start + offset + own.len();
        let (before, after) = (&piece[..offset], &piece[offset + own.len()..]);
        // The full stop of an initial belongs to it.
        let initial = own.chars().count() == 1 || own.contains('.') && own.len() <= 4 || is_civility(own);
        let closes = if initial && after.starts_with('.') {
            end += 1;
            after.len() > 1
        } else {
            !after.is_empty()
        };
        words.push(Word { range: start + offset..end, opens: !before.is_empty(), closes });
    }
    words
}

/// Pieces between spaces, slashes and elisions: « d'ALons'ZI » is one, « l'Agence » is two.
fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut start = None;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let next = at + c.len_utf8();
        if c.is_whitespace() {
            if let Some(from) = start.take() {
                pieces.push((from, &text[from..at]));
            }
        } else {
            let from = *start.get_or_insert(at);
            if c == '/' {
                pieces.push((from, &text[from..next]));
                start = None;
            }
            // « l'Aude », « d'Amélie » at the start of a word
            if (c == '\'' || c == '’') && matches!(text[from..at].to_lowercase().as_str(), "l" | "d" | "qu") {
                pieces.push((from, &text[from..at]));
                start = None;
            }
        }
        at = next;
    }
    if let Some(from) = start {
        pieces.push((from, &text[from..]));
    }
    pieces
}

/// What stands after a name: roles and organisations.
fn roles(tail: &Line) -> Vec<Role> {
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
    let leads_something = base_nouns(head).iter().any(|noun| OF_SOMETHING.contains(noun));
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

/// How long some folded words are at the start of a text, with the space after them.
fn prefix(text: &str, words: &str) -> Option<usize> {
    let mut at = 0;
    let mut wanted = words.chars().peekable();
    for c in text.chars() {
        let Some(&expected) = wanted.peek() else { break };
        let folded = fold(c.encode_utf8(&mut [0; 4]));
        if !folded.starts_with(expected) || folded.chars().count() != 1 {
            return None;
        }
        wanted.next();
        at += c.len_utf8();
    }
    if wanted.peek().is_some() {
        return None;
    }
    if words.ends_with('\'') {
        return Some(at);
    }
    let rest = &text[at..];
    rest.starts_with(char::is_whitespace).then(|| at + rest.len() - rest.trim_start().len())
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

/// Without the word that joins it to the next person.
fn without_joint(tail: &Line) -> Line {
    let text = tail.text.trim_end_matches(|c: char| c.is_whitespace() || ",;/&(–—-|".contains(c));
    let words =
        ANDS.words().iter().chain(BY.words().iter()).chain(DROPPED.words().iter()).chain(CIVILITIES.words().iter());
    let mut end = text.len();
    for word in words {
        let Some(at) = text
            .char_indices()
            .rev()
            .map(|(at, _)| at)
            .find(|at| fold(&text[*at..]).trim_end_matches('.').len() >= word.len())
        else {
            continue;
        };
        let before = text[..at].chars().next_back();
        if fold(&text[at..]).trim_end_matches('.') == word && before.is_none_or(|c| !c.is_alphanumeric()) {
            end = end.min(at);
        }
    }
    let kept = &text[..end];
    let shorter = kept.trim_end_matches(|c: char| c.is_whitespace() || ",;/&–—-|".contains(c)).len();
    let rest = tail.part(0..shorter);
    if end < text.len() && shorter > 0 { without_joint(&rest) } else { rest }
}

fn without_article(line: &Line) -> Line {
    let length = line.text.len() - strip_article(&line.text).len();
    line.part(length..line.text.len())
}

/// The article is not part of the name where the bold words begin after it, or before a word that organisations begin with.
fn without_article_if_bold(line: &Line) -> Line {
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

fn strip_article(text: &str) -> &str {
    let length = ARTICLES.words().iter().filter_map(|article| prefix(text, article)).max();
    let length = length.or_else(|| text.to_lowercase().starts_with("l’").then_some("l’".len()));
    &text[length.unwrap_or(0)..]
}

fn is_article(word: &str) -> bool {
    ARTICLES.contains(&fold(word))
}

fn is_format(word: &str) -> bool {
    let word = fold(word);
    FORMATS.words().iter().any(|format| format.split(' ').next() == Some(word.as_str()))
}

fn is_civility(word: &str) -> bool {
    CIVILITIES.contains(fold(word.trim_end_matches('.')).as_str())
}

/// Without « M. » or “Mrs”, which the index does not sort by; degrees stay.
fn without_civility(name: &str) -> String {
    let name = name.trim_matches(|c: char| c.is_whitespace() || ",;:".contains(c));
    let (first, rest) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
    let dropped = DROPPED.contains(&fold(first.trim_end_matches('.'))) && !rest.is_empty();
    if dropped { rest.trim_start().to_owned() } else { name.to_owned() }
}

fn all_capitals_word(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}

fn is_acronym(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (2..=14).contains(&letters) && !text.contains(char::is_whitespace) && text.chars().all(|c| !c.is_lowercase())
}

/// « les animateurs » are not a body of that name.
fn is_plural(article: &str) -> bool {
    matches!(fold(article.trim()).as_str(), "les" | "die")
}

/// The nouns that a word may be: itself, and what follows “vice-”, “co-”.
fn base_nouns(word: &str) -> Vec<&'static str> {
    let folded = fold(word);
    let folded = folded.replace("(e)", "").replace('·', "");
    let forms: Vec<&str> = std::iter::once(folded.as_str()).chain(folded.split('-')).collect();
    let known = NOUNS
        .words()
        .iter()
        .chain(OF_SOMETHING.words().iter())
        .chain(TRADES.words().iter())
        .chain(LEADERS.words().iter());
    known.filter(|noun| forms.contains(noun)).collect()
}

fn is_role_noun(word: &str) -> bool {
    word.len() > 1 && !all_acronym(word) && !base_nouns(word).is_empty()
}

fn all_acronym(word: &str) -> bool {
    word.len() <= 3 && all_capitals_word(word) && !OF_SOMETHING.contains(&fold(word))
}

/// Whether a folded word begins the name of an organisation.
fn begins_an_organisation(word: &str) -> bool {
    FIRST.contains(word) || ALSO.contains(word)
}

/// Whether the words are those of an organisation.
pub(crate) fn is_organisation(name: &str) -> bool {
    let folded = fold(strip_article(name));
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else { return false };
    let of = |word: &str| ["de", "du", "des", "d", "of", "von", "der"].contains(&word);
    let town = ["ville", "pays", "communes", "region", "city", "town", "stadt", "land"].contains(&first)
        && words.get(1).is_some_and(|&word| of(word));
    words.len() > 1
        && (begins_an_organisation(first)
            || town
            || LAST.contains(last)
            || words.iter().any(|word| ANYWHERE.contains(word))
            || name.contains(" & "))
        && !(words.len() == 2 && is_first_name(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::plain;

    fn read(text: &str, expected: bool) -> String {
        let line = plain::document(text).lines.remove(0);
        let Some(people) = people(&line, expected, Place::Line(1)) else { return "nobody".to_owned() };
        let role = |role: &Role| format!("{} @ {}", role.role, role.organisation);
        let person =
            |it: &Appearance| format!("{} [{}]", it.name, it.roles.iter().map(role).collect::<Vec<_>>().join("; "));
        people.list.iter().map(person).collect::<Vec<_>>().join(" + ")
    }

    #[test]
    fn people_as_programmes_name_them() {
        for (text, expected) in [
            (
                "**Brice COMMENT**, associé chez **Consult'ind**, président d'**ALons'ZI**",
                "Brice COMMENT [associé @ Consult'ind; président @ ALons'ZI]",
            ),
            (
                "**Manon LOISEL**, Cabinet **Partie Prenante**, **Iheadate**, **Sciences Po**",
                "Manon LOISEL [ @ Cabinet Partie Prenante;  @ Iheadate;  @ Sciences Po]",
            ),
            ("**Aurélié MEZIERE**, Maire de **Plessé (44)**", "Aurélié MEZIERE [Maire @ Plessé (44)]"),
            (
                "**Gaëtan MONOT**, secrétaire général des **Petites Cantines**",
                "Gaëtan MONOT [secrétaire général @ Petites Cantines]",
            ),
            (
                "**François Rebsamen**, Ministre de l'Aménagement du territoire et de la Décentralisation",
                "François Rebsamen [Ministre de l'Aménagement du territoire et de la Décentralisation @ ]",
            ),
            (
                "**Bruno AIRAUD**, Professeur titulaire du Master TAC de **l'École ESTHUA de l'Université d'Anger**",
                "Bruno AIRAUD [Professeur titulaire du Master TAC @ École ESTHUA de l'Université d'Anger]",
            ),
            (
                "**Patrick VIVERET**, Philosophe et essayiste, Conseiller Maître honoraire à la **Cour des comptes**.",
                "Patrick VIVERET [Philosophe et essayiste @ ; Conseiller Maître honoraire @ Cour des comptes]",
            ),
            (
                "**Laurent RIEUTORT**, professeur à l'Université Clermont-Auvergne et directeur de l'Institut d'Auvergne du Développement des Territoires.",
                "Laurent RIEUTORT [professeur @ Université Clermont-Auvergne; directeur @ Institut d'Auvergne du Développement des Territoires]",
            ),
            (
                "**Diane Perrier de La Bâthie, ANPP** et **Gabrielle Guèye, Révélateur de Richesses Immatérielles**",
                "Diane Perrier de La Bâthie [ @ ANPP] + Gabrielle Guèye [ @ Révélateur de Richesses Immatérielles]",
            ),
            (
                "**Julien KERGUILLÉC**, Maire, et **Pierre-Yves KROGUENNEC**, adjoint au maire, **Pleyber-Christ**",
                "Julien KERGUILLÉC [Maire @ Pleyber-Christ] + Pierre-Yves KROGUENNEC [adjoint au maire @ Pleyber-Christ]",
            ),
            (
                "Marie Dupont, maire, Ville A ; Paul Martin (Région B)",
                "Marie Dupont [maire @ Ville A] + Paul Martin [ @ Région B]",
            ),
            (
                "Mme Anne Le Goff – Directrice de la Culture, Ville de Lyon",
                "Anne Le Goff [Directrice de la Culture @ Ville de Lyon]",
            ),
            (
                "**Pierre PAPAIX**, Responsable de la création d'entreprises, Co-pilote de la mission, Directeur Projet LIFE, **Toulouse Métropole**",
                "Pierre PAPAIX [Responsable de la création d'entreprises, Co-pilote de la mission, Directeur Projet LIFE @ Toulouse Métropole]",
            ),
            ("Anna Weber (University of Leeds)", "Anna Weber [ @ University of Leeds]"),
            ("John Smith, Head of Data, Acme Institute", "John Smith [Head of Data @ Acme Institute]"),
            ("Philippe DUDEZ, Directeur du **PETR de l'Armagnac**", "Philippe DUDEZ [Directeur @ PETR de l'Armagnac]"),
        ] {
            assert_eq!(read(text, false), expected, "{text}");
        }
        for text in [
            "Explorations et réflexions collectives",
            "Temps participatif",
            "Pause déjeuner",
            "Lycée Marie Curie",
            "Des outils pour découvrir",
        ] {
            assert_eq!(read(text, false), "nobody", "{text}");
        }
        assert_eq!(read("Ngozi Okafor, Lagos Atlas", true), "Ngozi Okafor [ @ Lagos Atlas]");
    }
}
