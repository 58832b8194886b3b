//! Personal addresses and telephone numbers in a brochure that everybody reads.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Link, Programme};
use std::collections::BTreeSet;
use std::ops::Range;

pub(crate) const RULE: Rule = Rule {
    code: "private-data",
    number: "Q15",
    severity: Severity::Warning,
    fixable: false,
    source: "General Data Protection Regulation, articles 4 and 6",
    judge: Some(judge),
};

/// Hosts where people, not organisations, have their mailboxes.
static HOSTS: List = List::new("web", "mail-hosts");

/// Words of a mailbox that is shared, not somebody’s.
static SHARED: List = List::new("mailboxes", "shared");

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let event = &programme.event;
    let own = own_words(programme);
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut tell = |key: &'static str, written: &str, place: Span, found: &mut Vec<Diagnostic>| {
        if told.insert((place.start, place.end)) {
            found.push(Diagnostic::warning(RULE.code, say(key).with("written", written)).at(place, "here"));
        }
    };
    let links = [&event.registration, &event.online_space, &event.contact].into_iter().flatten();
    for Link { address, span, .. } in links.chain(programme.partners.iter().filter_map(|partner| partner.link.as_ref()))
    {
        let mailbox = address.strip_prefix("mailto:").map(|mail| mail.split('?').next().unwrap_or(mail));
        if let Some(mailbox) = mailbox.filter(|mailbox| is_personal(mailbox, &own)) {
            tell("private-data-mail", mailbox, span.clone(), found);
        } else if let Some(number) = address.strip_prefix("tel:").filter(|number| is_mobile(number)) {
            tell(RULE.code, number, span.clone(), found);
        }
    }
    for passage in evidence.passages() {
        let text = passage.text();
        if text.contains('@') {
            for range in mailboxes(text).into_iter().filter(|range| is_personal(&text[range.clone()], &own)) {
                tell("private-data-mail", &text[range.clone()], passage.span(range.clone()), found);
            }
        }
        for range in numbers(text).into_iter().filter(|range| is_mobile(&text[range.clone()])) {
            tell(RULE.code, text[range.clone()].trim(), passage.span(range.clone()), found);
        }
        for link in &passage.links {
            let mailbox = link.address.strip_prefix("mailto:").map(|mail| mail.split('?').next().unwrap_or(mail));
            let words = &text[link.words.clone()];
            if let Some(mailbox) = mailbox.filter(|mailbox| is_personal(mailbox, &own) && !words.contains('@')) {
                tell("private-data-mail", mailbox, passage.span(link.words.clone()), found);
            }
        }
    }
}

/// The addresses of e-mail in a text.
pub(crate) fn mailboxes(text: &str) -> Vec<Range<usize>> {
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let start =
            text[..at].char_indices().rev().take_while(|&(_, c)| letter(c)).last().map_or(at, |(start, _)| start);
        let end = text[at + 1..].char_indices().take_while(|&(_, c)| letter(c)).last();
        let end = end.map_or(at, |(end, c)| at + 1 + end + c.len_utf8());
        let domain = text[at..end.max(at)].trim_end_matches(['.', '-']);
        let end = at + domain.len();
        if start < at && domain[1.min(domain.len())..].contains('.') {
            found.push(start..end);
        }
    }
    found
}

/// The words of the event and its partners: a mailbox that has one of them is theirs.
pub(crate) fn own_words(programme: &Programme) -> BTreeSet<String> {
    let event = &programme.event;
    let names = [Some(&event.title), event.series.as_ref(), event.subtitle.as_ref()].into_iter().flatten();
    names
        .chain(programme.partners.iter().map(|partner| &partner.name))
        .flat_map(|name| fold(name).split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.chars().count() > 3)
        .collect()
}

/// An address of a public host that is nobody’s but a person’s.
pub(crate) fn is_personal(mailbox: &str, own: &BTreeSet<String>) -> bool {
    let Some((local, host)) = mailbox.rsplit_once('@') else { return false };
    let local = fold(local);
    let words: Vec<&str> = local.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let shared = words.iter().any(|word| {
        SHARED.contains(word)
            || SHARED.words().iter().any(|shared| shared.len() > 4 && word.contains(shared))
            || own.iter().any(|name| word.contains(name.as_str()))
    });
    HOSTS.contains(host.to_lowercase().as_str()) && !shared
}

/// Runs of figures that may be a telephone number, with the signs inside them.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let inside = |c: char| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | '-' | '(' | ')' | '/' | '\u{2011}' | '–')
    };
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), 'x')]) {
        match start {
            None if c.is_ascii_digit() || (c == '+') || c == '(' => start = Some(at),
            Some(from) if !inside(c) => {
                let run = text[from..at].trim_end_matches(|c: char| !c.is_ascii_digit());
                let lone = !text[..from].chars().next_back().is_some_and(char::is_alphanumeric)
                    && !c.is_alphanumeric()
                    && c != '@';
                if lone || at == text.len() {
                    found.push(from..from + run.len());
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// A number that rings in somebody’s pocket: 06 and 07 in France, 07 in the United Kingdom, 04 in Belgium, 07 in Switzerland.
fn is_mobile(number: &str) -> bool {
    let digits: String = number.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let abroad = number.trim_start_matches('(').starts_with('+') || digits.starts_with("00");
    let digits = if abroad { digits.trim_start_matches("00") } else { digits.as_str() };
    // "06/07/2025" is a date, and so is a year beside a number.
    let date = number
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .any(|part| part.len() == 4 && part.starts_with("20"));
    if abroad {
        let prefix = |code: &str, next: &[&str], length: usize| {
            digits
                .strip_prefix(code)
                .is_some_and(|rest| rest.len() == length && next.iter().any(|next| rest.starts_with(next)))
        };
        return prefix("33", &["6", "7"], 9)
            || prefix("44", &["7"], 10)
            || prefix("32", &["4"], 9)
            || prefix("41", &["7"], 9)
            || prefix("352", &["6"], 9);
    }
    let french = digits.len() == 10 && (digits.starts_with("06") || digits.starts_with("07"));
    let british = digits.len() == 11 && digits.starts_with("07");
    let parted = number.chars().filter(char::is_ascii_digit).count() == number.len()
        || number.contains([' ', '.', '-', '\u{A0}', '\u{202F}', '/']);
    (french || british) && parted && !date
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mobile_numbers_however_written() {
        for text in [
            "06 12 34 56 78",
            "06.12.34.56.78",
            "0612345678",
            "06-12-34-56-78",
            "+33 6 12 34 56 78",
            "+33 (0)6 12 34 56 78",
            "0033 7 12 34 56 78",
            "06\u{A0}12\u{A0}34\u{A0}56\u{A0}78",
            "07700 900123",
            "+44 7700 900123",
        ] {
            let sentence = format!("Tél. : {text}, le soir");
            let found: Vec<_> =
                numbers(&sentence).into_iter().filter(|range| is_mobile(&sentence[range.clone()])).collect();
            assert_eq!(found.len(), 1, "{text}");
        }
        for text in [
            "04 72 12 34 56",
            "+33 4 72 12 34 56",
            "06/07/2025",
            "du 06 au 07",
            "SIRET 061 234 567 80012",
            "10 000 à 12 000",
            "3612345678",
        ] {
            assert!(!numbers(text).into_iter().any(|range| is_mobile(&text[range])), "{text}");
        }
    }

    #[test]
    fn mailboxes_of_people() {
        let own = BTreeSet::from(["vaubrune".to_owned()]);
        for mailbox in ["jean.dupont@gmail.com", "marie69@orange.fr", "j.dupont@Wanadoo.fr"] {
            assert!(is_personal(mailbox, &own), "{mailbox}");
        }
        for mailbox in [
            "contact@gmail.com",
            "jean.dupont@cerema.fr",
            "festivaldelabrune@gmail.com",
            "vaubrune.fete@free.fr",
            "rencontres@example.org",
        ] {
            assert!(!is_personal(mailbox, &own), "{mailbox}");
        }
        assert_eq!(mailboxes("Écrire à a.b@c.fr."), vec![11..19]);
    }
}
