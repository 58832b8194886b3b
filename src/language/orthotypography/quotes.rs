//! Quotation marks and apostrophes.

use super::signs::Signs;
use super::{Gap, Profile, Quotes};

/// Turns typed quotes into those of the profile, by depth, and straight apostrophes into curly ones.
pub(super) fn quotes_and_apostrophes(profile: &Profile, signs: &mut Signs) {
    if let Some(quotes) = profile.quotes {
        if matches!(profile.guillemets, Gap::Space(_) | Gap::Closed) {
            double_angles(signs);
        }
        let pairs = pairs(signs, quotes);
        for pair in &pairs {
            let (open, close) = if pair.depth == 0 { quotes.outer } else { quotes.inner };
            signs.set(pair.open, open);
            signs.set(pair.close, close);
        }
        close_up(signs, &pairs);
    }
    if profile.apostrophes {
        apostrophes(signs);
    }
}

/// A quotation: the places of its two marks, and how many quotations hold it.
struct Pair {
    open: usize,
    close: usize,
    depth: usize,
}

/// `<<` and `>>`, for want of the key.
fn double_angles(signs: &mut Signs) {
    let text = signs.text(0..signs.len());
    if text.matches("<<").count() != text.matches(">>").count() {
        return;
    }
    let mut at = 0;
    while at + 1 < signs.len() {
        let sign = match (signs.get(at), signs.get(at + 1)) {
            (Some('<'), Some('<')) => '«',
            (Some('>'), Some('>')) => '»',
            _ => ' ',
        };
        if sign != ' ' && !signs.kept(at) && !signs.kept(at + 1) {
            signs.set(at, sign);
            signs.remove(at + 1..at + 2);
        }
        at += 1;
    }
}

/// The quotations of a text, or none when its marks do not pair: they are then left as typed.
fn pairs(signs: &Signs, quotes: Quotes) -> Vec<Pair> {
    let guillemets = quotes.outer.0 == '«';
    // »…«, as German books have them.
    let low = quotes.outer.0 == '„';
    let mut pairs = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for at in 0..signs.len() {
        let Some(c) = signs.get(at).filter(|_| !signs.kept(at)) else { continue };
        let role = match c {
            '«' if guillemets => Role::Open('»'),
            '»' if guillemets => Role::Close,
            '“' if open.last().is_some_and(|&(_, expected)| expected == '“') => Role::Close,
            '„' => Role::Open('“'),
            '“' => Role::Open('”'),
            '”' => Role::Close,
            '‚' => Role::Open('‘'),
            '‘' if open.last().is_some_and(|&(_, expected)| expected == '‘') => Role::Close,
            '»' if low && opens(signs, at) => Role::Open('«'),
            '«' if low => Role::Close,
            '"' => straight(signs, at, open.iter().any(|&(_, expected)| expected == '"')),
            '\'' | '‘' if single_opens(signs, at) => Role::Open('’'),
            '\'' | '’' if open.last().is_some_and(|&(_, expected)| expected == '’') && single_closes(signs, at) => {
                Role::Close
            }
            _ => Role::None,
        };
        match role {
            Role::Open(expected) => open.push((at, expected)),
            Role::Close => {
                // A single quote that nothing closed was an apostrophe.
                if matches!(c, '"' | '”' | '“' | '»' | '«') {
                    let doubles =
                        open.iter().rposition(|&(_, expected)| !is_single(expected)).map_or(0, |last| last + 1);
                    open.truncate(doubles);
                }
                let matches = |expected: char| match expected {
                    // „…” and ‚…’, as many type them.
                    '“' => c == '“' || c == '”',
                    '‘' => matches!(c, '‘' | '’' | '\''),
                    '’' => matches!(c, '’' | '\''),
                    _ => expected == c,
                };
                match open.pop() {
                    Some((start, expected)) if matches(expected) => {
                        pairs.push(Pair { open: start, close: at, depth: 0 })
                    }
                    // A mark that closes nothing: the text is not for us to mend.
                    _ => return Vec::new(),
                }
            }
            Role::None => {}
        }
    }
    if open.iter().any(|&(_, expected)| !is_single(expected)) {
        return Vec::new();
    }
    pairs.sort_by_key(|pair| pair.open);
    let mut around: Vec<usize> = Vec::new();
    for pair in &mut pairs {
        around.retain(|&close| close > pair.close);
        pair.depth = around.len();
        around.push(pair.close);
    }
    pairs
}

/// Whether a mark closes a single quote, which may have been an apostrophe.
fn is_single(closing: char) -> bool {
    matches!(closing, '’' | '‘')
}

/// Whether a mark stands where a quotation begins.
fn opens(signs: &Signs, at: usize) -> bool {
    signs.before(at).is_none_or(|c| c.is_whitespace() || "([{–—-/".contains(c))
}

enum Role {
    Open(char),
    Close,
    None,
}

/// A straight double quote opens after a space or an opening sign and closes after anything else.
fn straight(signs: &Signs, at: usize, is_open: bool) -> Role {
    let opens_after = |c: char| c.is_whitespace() || "([{«“‘’'\"–—-/".contains(c);
    let after_gap = signs.before(at).is_none_or(opens_after);
    let before_text = signs.is(at + 1, |c| !c.is_whitespace());
    match (is_open, after_gap && before_text) {
        // Inches.
        (false, false) if signs.before(at).is_some_and(char::is_numeric) => Role::None,
        (false, _) => Role::Open('"'),
        (true, true)
            if !signs.before(at).is_some_and(|c| "’'\"".contains(c)) && !follows_space_before_end(signs, at) =>
        {
            Role::Open('"')
        }
        (true, _) => Role::Close,
    }
}

/// `"mot "`, then a sign that ends a sentence: the space before the mark is a slip.
fn follows_space_before_end(signs: &Signs, at: usize) -> bool {
    signs.is(at + 1, |c| ".,;:!?)]}»”…".contains(c))
}

/// A single quote opens a quotation when it stands before a letter and another one closes after; else it is an apostrophe.
fn single_opens(signs: &Signs, at: usize) -> bool {
    let opens = signs.before(at).is_none_or(|c| c.is_whitespace() || "([{«“\"".contains(c));
    let end = signs.run(at + 1, |c| c != '\n');
    let closes = |place| signs.is(place, |c| c == '\'' || c == '’') && single_closes(signs, place);
    opens && signs.is(at + 1, char::is_alphabetic) && (at + 2..end).any(closes)
}

fn single_closes(signs: &Signs, at: usize) -> bool {
    signs.before(at).is_some_and(|c| c.is_alphanumeric() || ".,!?…".contains(c))
        && !signs.is(at + 1, char::is_alphanumeric)
}

/// No space inside marks that take none.
fn close_up(signs: &mut Signs, pairs: &[Pair]) {
    // A mark may open in one language and close in another: its part in the pair tells.
    let mut marks: Vec<(usize, bool)> =
        pairs.iter().flat_map(|pair| [(pair.open, true), (pair.close, false)]).collect();
    marks.sort_unstable();
    for &(at, opens) in marks.iter().rev() {
        match signs.get(at) {
            Some('“' | '‘' | '„' | '‚' | '‹') if opens && signs.after_spaces(at + 1) < signs.len() => {
                signs.space(at, None, true);
            }
            Some('”' | '“' | '›') if !opens => {
                if let Some(left) = signs.before_spaces(at) {
                    signs.space(left, None, false);
                }
            }
            _ => {}
        }
    }
}

/// `'` and its makeshifts become `’`, but for feet and minutes.
fn apostrophes(signs: &mut Signs) {
    for at in 0..signs.len() {
        if signs.kept(at) {
            continue;
        }
        let after_letter = signs.before(at).is_some_and(char::is_alphabetic);
        let before_letter = signs.is(at + 1, char::is_alphabetic);
        let apostrophe = match signs.get(at) {
            Some('\'') => {
                after_letter
                    || !signs.before(at).is_some_and(char::is_numeric) && signs.is(at + 1, char::is_alphanumeric)
            }
            Some('´' | '`' | 'ʼ' | '‘') => after_letter && before_letter,
            _ => false,
        };
        if apostrophe {
            signs.set(at, '’');
        }
    }
}
