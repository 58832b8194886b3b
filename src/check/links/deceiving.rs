//! Links that lead elsewhere than they seem to.

use super::addresses::{self, short};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::address;
use url::Url;

pub(super) const RULE: Rule = Rule {
    code: "deceiving-link",
    number: "L09",
    severity: Severity::Warning,
    fixable: false,
    source: "Unicode Technical Report 36, 2; RFC 3986, 7.6 (addresses that look like others); RFC 6068, 7 (lines added to a letter)",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for address in addresses::of(evidence) {
        let shown = || short(address.url.as_str());
        let web = matches!(address.url.scheme(), "http" | "https" | "ftp");
        let saying = if web && !(address.url.username().is_empty() && address.url.password().is_none()) {
            let site = address.url.host_str().unwrap_or_default();
            say("deceiving-link-user").with("written", shown()).with("site", site)
        } else if address.url.scheme() == "mailto" && adds_lines(address.url.as_str()) {
            say("deceiving-link-mail").with("written", shown())
        } else {
            continue;
        };
        found.push(Diagnostic::warning(RULE.code, saying).at(address.span.clone(), "here"));
    }
    for passage in evidence.passages() {
        for link in &passage.links {
            let words = &passage.text()[link.words.clone()];
            if let Some((said, led)) = elsewhere(words, &link.address) {
                let saying = say(RULE.code).with("said", said).with("led", led);
                found.push(Diagnostic::warning(RULE.code, saying).at(passage.span(link.words.clone()), "here"));
            }
        }
    }
}

/// Whether a mail address would write lines of its own into the head of a letter, such as hidden recipients.
fn adds_lines(address: &str) -> bool {
    let head = address.split(['?', '&']).filter(|part| !part.to_ascii_lowercase().starts_with("body="));
    head.into_iter().any(|part| ["%0d", "%0a"].iter().any(|line| part.to_ascii_lowercase().contains(line)))
}

/// The site or mailbox that the words of a link name, and the one that it leads to, where they are not the same.
fn elsewhere(words: &str, target: &str) -> Option<(String, String)> {
    let target = Url::parse(target).ok()?;
    let words = words.trim();
    // Words that are an address, and nothing else.
    let said = address::addresses(words).find(|range| *range == (0..words.len())).map(|range| &words[range])?;
    let led = match target.scheme() {
        "mailto" => target.path().to_lowercase(),
        _ => site(target.host_str()?),
    };
    let said = match said.trim_start_matches("mailto:") {
        mailbox if mailbox.contains('@') && !mailbox.contains("://") => mailbox.to_lowercase(),
        web => {
            let full = if web.contains("://") { web.to_owned() } else { format!("https://{web}") };
            site(Url::parse(&full).ok()?.host_str()?)
        }
    };
    let within =
        |one: &str, other: &str| one == other || one.strip_suffix(other).is_some_and(|rest| rest.ends_with('.'));
    let mailbox_of_the_site = led.contains('@') && !said.contains('@');
    (!within(&said, &led) && !within(&led, &said) || mailbox_of_the_site).then_some((said, led))
}

fn site(host: &str) -> String {
    let host = host.to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_name_another_site_deceive() {
        let deceives = |words, target| elsewhere(words, target).is_some();
        assert!(deceives("https://town.example", "https://other.example/town.example"));
        assert!(deceives("www.town.example", "https://town.example.other.example/"));
        assert!(deceives("info@town.example", "mailto:other@town.example"));
        assert!(deceives("www.town.example", "mailto:info@town.example"));
        assert!(!deceives("www.town.example", "https://town.example/page"));
        assert!(!deceives("https://town.example", "https://tickets.town.example/page"));
        assert!(!deceives("info@town.example", "mailto:Info@town.example?subject=A"));
        assert!(!deceives("the page of the town", "https://other.example"));
    }

    #[test]
    fn lines_of_a_letter_are_its_writers() {
        assert!(adds_lines("mailto:a@town.example?subject=A%0D%0ABcc:b@other.example"));
        assert!(adds_lines("mailto:a@town.example%0aBcc:b@other.example"));
        assert!(!adds_lines("mailto:a@town.example?subject=A&body=One%0D%0ATwo"));
    }
}
