//! Lists whose items begin or end in different ways.

use super::slip::Slip;
use super::tell;
use super::words::words;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::check::spelling::{Speller, english, french};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    code: "mixed-list",
    number: "T11",
    severity: Severity::Information,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Énumérations »",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let items = evidence.passages().iter().filter(|passage| passage.kind == Kind::Item);
    let items: Vec<&Passage> = items.filter(|passage| passage.is_french() || passage.is_english()).collect();
    for list in items.chunk_by(|one, other| one.value == other.value && one.list == other.list) {
        let texts: Vec<&str> = list.iter().map(|item| item.text()).collect();
        let speller = if list.first().is_some_and(|item| item.is_french()) { french() } else { english() };
        for (item, slip) in slips(&texts, speller) {
            found.push(tell(evidence, list[item], &slip, RULE.severity, RULE.code));
        }
    }
}

/// The slips of a list, each with the item it is in.
fn slips(items: &[&str], speller: &Speller) -> Vec<(usize, Slip)> {
    let mut slips = beginnings(items, speller);
    slips.extend(endings(items));
    slips
}

/// Items that begin with a small letter among capitals, or the other way round: the fewer are the slip.
fn beginnings(items: &[&str], speller: &Speller) -> Vec<(usize, Slip)> {
    let mut small = Vec::new();
    let mut capital = Vec::new();
    for (item, text) in items.iter().enumerate() {
        let Some(first) = words(text).into_iter().next().filter(|word| text[..word.start].trim().is_empty()) else {
            continue;
        };
        if first.text.starts_with(char::is_lowercase) {
            small.push((item, first));
        } else if first.is_capitalised() && first.text.chars().skip(1).all(char::is_lowercase) {
            // A name has its capital in any list.
            if speller.is_common(first.text) {
                capital.push((item, first));
            }
        }
    }
    if small.is_empty() || capital.is_empty() {
        return Vec::new();
    }
    let to_small = small.len() >= capital.len();
    let fewer = if to_small { capital } else { small };
    let slips = fewer.into_iter().map(|(item, word)| {
        let mut letters = word.text.chars();
        let first = letters.next().unwrap_or_default();
        let first = if to_small { first.to_lowercase().to_string() } else { first.to_uppercase().to_string() };
        (item, Slip::mended(word.range(), format!("{first}{}", letters.as_str())))
    });
    slips.collect()
}

/// Items that do not end as the others: all but the last the same, and the last the same or with a full stop.
fn endings(items: &[&str]) -> Vec<(usize, Slip)> {
    let Some((last, others)) = items.split_last().filter(|(_, others)| others.len() > 1) else { return Vec::new() };
    // Items of several sentences have their own signs.
    if items.iter().any(|item| item.trim_end_matches(['.', ';', ',']).contains(". ")) {
        return Vec::new();
    }
    let mark = |item: &str| item.trim_end().chars().next_back().filter(|c| ";.,".contains(*c));
    let mut marks: Vec<Option<char>> = others.iter().map(|item| mark(item)).collect();
    marks.sort_unstable();
    marks.dedup();
    let count = |wanted: Option<char>| others.iter().filter(|item| mark(item) == wanted).count();
    let Some(&usual) = marks.iter().max_by_key(|&&wanted| count(wanted)) else { return Vec::new() };
    let strong = |item: &str| item.trim_end().ends_with(['?', '!', '…', ':']);
    let mut slips = Vec::new();
    if count(usual) * 2 > others.len() {
        for (item, text) in others.iter().enumerate().filter(|(_, text)| mark(text) != usual && !strong(text)) {
            slips.push((item, with_mark(text, usual)));
        }
    }
    let closing = match usual {
        Some(';' | ',') => Some('.'),
        other => other,
    };
    let right = mark(last) == closing;
    if slips.is_empty() && !right && !strong(last) && count(usual) == others.len() {
        slips.push((items.len() - 1, with_mark(last, closing)));
    }
    slips
}

/// An item with another mark at its end.
fn with_mark(text: &str, mark: Option<char>) -> Slip {
    let words = text.trim_end().trim_end_matches(|c: char| ";.,".contains(c) || c.is_whitespace());
    let mark = match mark {
        Some(';') => "\u{202f};".to_owned(),
        Some(mark) => mark.to_string(),
        None => String::new(),
    };
    Slip::mended(words.len()..text.trim_end().len(), mark)
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    fn shown(items: &[&str]) -> Vec<String> {
        slips(items, french()).iter().map(|(item, slip)| mended(items[*item], std::slice::from_ref(slip))).collect()
    }

    #[test]
    fn the_rarer_style_is_the_slip() {
        assert_eq!(shown(&["des ateliers ;", "des visites ;", "Des débats."]), ["des débats."]);
        assert_eq!(shown(&["Un", "deux", "Trois", "Quatre"]), ["Deux"]);
        assert_eq!(shown(&["un ;", "deux ;", "trois", "quatre."]), ["trois_;"]);
        assert_eq!(shown(&["un ;", "deux ;", "trois ;"]), ["trois."]);
        assert_eq!(shown(&["un", "deux", "trois."]), ["trois"]);
    }

    #[test]
    fn lists_in_one_style_stay() {
        for items in [
            ["des ateliers ;", "des visites ;", "Lyon la nuit."].as_slice(),
            &["Un", "Deux", "Trois"],
            &["un ;", "deux ;", "trois."],
            &["ANCT : un", "des pistes", "ODD"],
            &["Un. Deux.", "Trois", "Quatre. Cinq."],
            &["qui ?", "quoi ?", "comment"],
        ] {
            assert_eq!(shown(items), Vec::<String>::new(), "{items:?}");
        }
    }
}
