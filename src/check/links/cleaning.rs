//! Addresses that carry more than the way: trackers, wrappers, spaces; and those of an unprotected connection.

use super::addresses::{self, Address, short};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::{List, Pairs};
use url::Url;

pub(super) const TRACKERS: Rule = Rule {
    code: "tracking-address",
    number: "L02",
    severity: Severity::Warning,
    fixable: true,
    source: "A printed address is short, and does not tell whom it was given to",
    judge: Some(trackers),
};

pub(super) const INSECURE: Rule = Rule {
    code: "insecure-address",
    number: "L02",
    severity: Severity::Warning,
    fixable: false,
    source: "Browsers warn of pages without encryption (RFC 9110, 4.2.2)",
    judge: Some(insecure),
};

/// Parameters that tell where a reader comes from, and nothing to the page.
static PARAMETERS: List = List::new("web", "tracking-parameters");

/// Beginnings of such parameters.
static PREFIXES: List = List::new("web", "tracking-beginnings");

/// Sites that pass a click on, and the parameter that says where to.
static WRAPPERS: Pairs = Pairs::new("web", "wrappers");

fn trackers(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for address in addresses::of(evidence) {
        let (key, clean) = if let Some(inner) = unwrapped(&address.url) {
            ("tracking-address-wrapped", Some(inner))
        } else if let Some(clean) = without_trackers(&address) {
            (TRACKERS.code, Some(clean))
        } else if spaced(&address.url) {
            ("tracking-address-space", without_spaces(&address))
        } else {
            continue;
        };
        let shown = clean.as_deref().map(short).unwrap_or_default();
        let saying = say(key).with("written", short(address.url.as_str())).with("clean", shown);
        let mut fault = Diagnostic::warning(TRACKERS.code, saying).at(address.span.clone(), "here");
        if let (Some(clean), Some(_)) = (clean, &address.written)
            && !clean.contains(['"', '\'', '\\', '(', ')', ' '])
        {
            fault = fault.mend(address.span.clone(), clean);
        }
        found.push(fault);
    }
}

/// The address as it is written, without the parameters that track; `None` when it has none.
fn without_trackers(address: &Address) -> Option<String> {
    let full = address.url.as_str();
    let text = address.written.as_deref().unwrap_or(full);
    let (before, rest) = text.split_once('?')?;
    let (query, fragment) = rest.split_once('#').map_or((rest, None), |(query, fragment)| (query, Some(fragment)));
    let tracks = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default().to_ascii_lowercase();
        PARAMETERS.contains(&name) || PREFIXES.words().iter().any(|prefix| name.starts_with(prefix))
    };
    let parameters: Vec<&str> = query.split('&').collect();
    let kept: Vec<&str> = parameters.iter().filter(|parameter| !tracks(parameter)).copied().collect();
    if kept.len() == parameters.len() {
        return None;
    }
    let mut clean = before.to_owned();
    if !kept.is_empty() {
        clean.push('?');
        clean.push_str(&kept.join("&"));
    }
    if let Some(fragment) = fragment {
        clean.push('#');
        clean.push_str(fragment);
    }
    Some(clean)
}

/// Where an address that passes clicks on leads to.
fn unwrapped(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    let parameter = WRAPPERS.iter().filter(|(site, _)| host == *site || host.ends_with(&format!(".{site}")));
    let inner = parameter.into_iter().find_map(|(_, name)| url.query_pairs().find(|(key, _)| key == name))?.1;
    let target = Url::parse(&inner).ok().filter(|target| ["http", "https"].contains(&target.scheme()))?;
    Some(target.to_string())
}

/// Whether a space was copied with an address: `%20` at its end or around a stroke.
fn spaced(url: &Url) -> bool {
    let text = url.as_str();
    text.ends_with("%20")
        || text.contains("%20/")
        || text.contains("/%20")
        || text.contains("%C2%A0")
        || text.contains("%E2%80%8B")
}

fn without_spaces(address: &Address) -> Option<String> {
    let mut clean = address.written.clone()?;
    for sign in ["%C2%A0", "%c2%a0", "%E2%80%8B", "%e2%80%8b"] {
        clean = clean.replace(sign, "");
    }
    for (from, to) in [("%20/", "/"), ("/%20", "/")] {
        clean = clean.replace(from, to);
    }
    while let Some(rest) = clean.strip_suffix("%20") {
        clean = rest.to_owned();
    }
    Some(clean)
}

fn insecure(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for address in addresses::of(evidence).iter().filter(|address| address.url.scheme() == "http") {
        // A machine of the house is told for that.
        if super::travelling::is_private(&address.url) || unwrapped(&address.url).is_some() {
            continue;
        }
        let saying = say(INSECURE.code).with("written", short(address.url.as_str()));
        found.push(Diagnostic::warning(INSECURE.code, saying).at(address.span.clone(), "here"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(written: &str) -> Address {
        Address { url: Url::parse(written).unwrap(), written: Some(written.to_owned()), span: 0..0 }
    }

    #[test]
    fn trackers_go_and_the_rest_stays() {
        for (written, clean) in [
            ("https://a.org/x?utm_source=b&id=3", Some("https://a.org/x?id=3")),
            ("https://a.org/x?id=3&fbclid=abc#top", Some("https://a.org/x?id=3#top")),
            ("https://a.org/?UTM_Campaign=z", Some("https://a.org/")),
            ("https://a.org/x?id=3", None),
            ("https://a.org/utm_source=3", None),
        ] {
            assert_eq!(without_trackers(&address(written)).as_deref(), clean, "{written}");
        }
    }

    #[test]
    fn wrappers_are_taken_off() {
        let url = |text: &str| Url::parse(text).unwrap();
        let safe = url("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2Fx&data=05");
        assert_eq!(unwrapped(&safe).as_deref(), Some("https://a.org/x"));
        assert_eq!(unwrapped(&url("https://www.google.com/maps?q=Lyon")), None);
        assert!(spaced(&url("https://a.org/x%20")) && !spaced(&url("https://a.org/mon%20plan.pdf")));
    }
}
