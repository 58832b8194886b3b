//! Addresses that open on one machine, or in one house, only.

use super::addresses::{self, short};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::List;
use url::{Host, Url};

pub(super) const RULE: Rule = Rule {
    code: "address-that-stays",
    number: "L03",
    severity: Severity::Warning,
    fixable: false,
    source: "Names and numbers kept for private networks (RFC 1918, RFC 6761, RFC 6762)",
    judge: Some(judge),
};

/// Endings of names that no public server answers to.
static ENDINGS: List = List::new("web", "private-endings");

/// Whether an address opens inside a house only.
pub(super) fn is_private(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
            labels.last().is_some_and(|last| ENDINGS.contains(last))
                || labels
                    .iter()
                    .take(labels.len().saturating_sub(1))
                    .any(|label| label.starts_with("intranet") || *label == "intra")
        }
        Some(Host::Ipv4(ip)) => ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
        None => false,
    }
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for address in addresses::of(evidence) {
        let file = address.url.scheme() == "file" || (address.url.scheme().len() == 1);
        if file || is_private(&address.url) {
            let key = if file { "address-that-stays-file" } else { RULE.code };
            let saying = say(key).with("written", short(address.url.as_str()));
            found.push(Diagnostic::warning(RULE.code, saying).at(address.span.clone(), "here"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn houses_and_the_world() {
        let private = |text: &str| is_private(&Url::parse(text).unwrap());
        for text in [
            "http://localhost:8080/",
            "http://192.168.1.12/x",
            "https://intranet.ville.fr/",
            "http://serveur.local/",
            "http://10.0.0.3",
            "https://wiki.corp/",
        ] {
            assert!(private(text), "{text}");
        }
        for text in [
            "https://example.org/intranet",
            "https://8.8.8.8/",
            "https://local.example.org/",
            "https://internal.example.org/",
            "https://homes.fr",
        ] {
            assert!(!private(text), "{text}");
        }
    }
}
