//! Telephones and addresses in texts that lead nowhere: a digit too few, two @, a comma for a point.

use super::slip::Slip;
use super::tell;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::programme::dialled;
use std::ops::Range;

pub(super) const TELEPHONE: Rule = Rule {
    code: "bad-telephone",
    number: "L06",
    severity: Severity::Warning,
    fixable: false,
    source: "Plan national de numérotation (Arcep): ten digits, or +33 and nine",
    judge: Some(telephones),
};

pub(super) const ADDRESS: Rule = Rule {
    code: "bad-contact",
    number: "L01",
    severity: Severity::Warning,
    fixable: false,
    source: "RFC 5321, 4.1.2 (mailboxes); RFC 1123, 2.1 (names of hosts)",
    judge: Some(addresses),
};

fn telephones(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages() {
        let slips = telephone_slips(passage.text());
        found.extend(slips.map(|at| tell(evidence, passage, &Slip::new(at), Severity::Warning, TELEPHONE.code)));
    }
    // Those that stand in a key of their own: a click has to dial them.
    for written in evidence.programme.event.contacts.iter().filter_map(|contact| contact.telephone.as_ref()) {
        let key = match dialled(written) {
            None => "telephone-not-dialled",
            Some(_) if is_short_or_long(written) => TELEPHONE.code,
            Some(_) => continue,
        };
        let saying = say(key).with("written", &written.value);
        found.push(Diagnostic::warning(TELEPHONE.code, saying).at(written.span.clone(), "here"));
    }
}

fn addresses(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages() {
        let text = passage.text();
        let slips = tokens(text).filter(|at| is_broken_mailbox(&text[at.clone()]) || is_broken_site(&text[at.clone()]));
        found.extend(slips.map(|at| tell(evidence, passage, &Slip::new(at), Severity::Warning, ADDRESS.code)));
    }
}

/// Rows of figures written as French telephones are, that have not as many as these.
fn telephone_slips(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit() || c == '+').map(|next| at + next) {
        let row = row(&text[start..]);
        at = start + row.len().max(1);
        let before = text[..start].chars().next_back();
        let after = text[start + row.len()..].chars().next();
        let alone = !before.is_some_and(|c| c.is_alphanumeric() || "/-.,:".contains(c))
            && !after.is_some_and(|c| c.is_alphanumeric() || c == '/');
        if alone && is_short_or_long(row) {
            found.push(start..start + row.len());
        }
    }
    found.into_iter()
}

/// Figures in groups: `02 97 12 34 56`, `+33 (0)2.97…`.
fn row(text: &str) -> &str {
    let inside = |c: char| c.is_ascii_digit() || " .-()+\u{a0}\u{202f}".contains(c);
    let end = text.find(|c: char| !inside(c)).unwrap_or(text.len());
    text[..end].trim_end_matches(|c: char| !c.is_ascii_digit())
}

fn is_short_or_long(row: &str) -> bool {
    let digits: String = row.chars().filter(char::is_ascii_digit).collect();
    if let Some(abroad) = row.strip_prefix("+33") {
        let national: String = abroad.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
        return (6..=12).contains(&national.len()) && national.len() != 9;
    }
    // Groups of two, but one that has a figure too few or too many.
    let groups: Vec<&str> = row.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let pairs = groups.iter().filter(|group| group.len() == 2).count();
    let national = digits.starts_with('0') && digits.chars().nth(1).is_some_and(|c| c != '0');
    let regular =
        groups.first().is_some_and(|group| group.len() == 2) && pairs + 1 >= groups.len() && groups.len() >= 4;
    national && regular && (8..=12).contains(&digits.len()) && digits.len() != 10
}

/// What stands between spaces, without the signs around it.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split_whitespace().filter_map(|token| {
        let start = token.as_ptr() as usize - text.as_ptr() as usize;
        let bare = token.trim_matches(|c: char| "()[]<>«»“”\"'’.,;:!?…".contains(c));
        let from = start + (bare.as_ptr() as usize).checked_sub(token.as_ptr() as usize)?;
        (!bare.is_empty()).then(|| from..from + bare.len())
    })
}

/// A mailbox with two @, without a domain, with a comma or two points in it. `@handle@server` is no mailbox.
fn is_broken_mailbox(token: &str) -> bool {
    let token = token.strip_prefix("mailto:").unwrap_or(token);
    let Some((name, domain)) = token.split_once('@') else { return false };
    let named = name.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c)) && !name.is_empty();
    let lettered = domain.starts_with(|c: char| c.is_alphabetic() || "@.,".contains(c));
    if !named || !lettered || token.contains(['/', ':', '=']) {
        return false;
    }
    let last = domain.rsplit('.').next().unwrap_or_default();
    let sound = domain.contains('.')
        && last.len() >= 2
        && last.chars().all(|c| c.is_ascii_alphabetic())
        && domain.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-'));
    !sound
}

/// A site whose points are commas, whose colon lacks, or whose first letters are not three.
fn is_broken_site(token: &str) -> bool {
    let lower = token.to_lowercase();
    const BROKEN: [&str; 17] = [
        "htpp://",
        "htpps://",
        "hhttp",
        "ttp://",
        "ttps://",
        "http//",
        "https//",
        "http:/www",
        "https:/www",
        "http:www",
        "https:www",
        "htp://",
        "htps://",
        "htttp",
        "httpss:",
        "wwww.",
        "www,",
    ];
    let site = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).unwrap_or(&lower);
    let comma = site.starts_with("www.")
        && site.split('/').next().is_some_and(|host| host.contains(',') || host.contains(".."));
    let bare = site.starts_with("www.") && site.split('/').next().is_some_and(|host| host.matches('.').count() == 1);
    // « https:/exemple.fr »: one slash.
    let slash =
        ["http:/", "https:/"].iter().filter_map(|start| lower.strip_prefix(start)).any(|rest| !rest.starts_with('/'));
    BROKEN.iter().any(|start| lower.starts_with(start)) || comma || slash || bare && site.len() > 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephones_have_ten_figures() {
        for text in ["02 97 12 34 5", "au 02 97 12 34 567.", "02.97.12.34", "+33 2 97 12 34 5", "06-12-34-56-7"] {
            assert_eq!(telephone_slips(text).count(), 1, "{text}");
        }
        for text in [
            "02 97 12 34 56",
            "+33 (0)2 97 12 34 56",
            "+33 2 97 12 34 56",
            "0 800 123 456",
            "36 15",
            "Réf. 01-23-45-6789-00-11",
            "05/06/07/08",
            "2025 2026 2027 2028",
            "112, 15, 17, 18",
            "+49 30 123456",
            "0297123456",
        ] {
            assert!(telephone_slips(text).next().is_none(), "{text}");
        }
    }

    #[test]
    fn addresses_lead_somewhere() {
        let broken = |text: &str| {
            tokens(text).filter(|at| is_broken_mailbox(&text[at.clone()]) || is_broken_site(&text[at.clone()])).count()
        };
        for text in [
            "à contact@@example.org",
            "a.b@example",
            "a@example,org",
            "<a@.example.org>",
            "www.example,org",
            "http//example.org",
            "www.example",
            "htpp://example.org",
            "https:/example.org/a",
        ] {
            assert_eq!(broken(text), 1, "{text}");
        }
        for text in [
            "à contact@example.org.",
            "@port, @port@mastodon.example",
            "www.example.org/a,b",
            "https://example.org:8080/",
            "git@example.org:a/b",
            "5 € @ 3 km",
            "user@host:/chemin",
            "http://localhost:8081",
        ] {
            assert_eq!(broken(text), 0, "{text}");
        }
    }
}
