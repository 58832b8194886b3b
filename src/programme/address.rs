//! Addresses that open on a click.

use super::faults::Faults;
use super::located::Located;
use super::model::Link;
use super::raw::{Key, RawLink};
use super::tolerant::TextOr;
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use url::Url;

impl Faults<'_> {
    /// A link: its address alone, or a table `{ address, words }`.
    pub(super) fn link(&mut self, key: Key<TextOr<RawLink>>, owner: Saying) -> Option<Link> {
        let Located { value, span } = self.take(key)?;
        let (typed, words) = match value {
            TextOr::Text(text) => (Located::new(text, span.clone()), None),
            TextOr::Table(table) => {
                let keys = self.known(table, &span);
                if keys.address.is_none() {
                    self.missing("address", owner, &span);
                }
                let words = self.line(keys.words).map(|words| words.value);
                (self.take(keys.address)?, words)
            }
        };
        let address = match absolute(&typed.value) {
            Ok(address) => address,
            Err(why) => {
                self.bad_address(&typed.value, why, typed.span);
                return None;
            }
        };
        // An address that has to be encoded would be shown encoded: the author's spelling is kept as its words.
        let shown = typed.value.trim();
        let words = words.or_else(|| (!address.ends_with(shown)).then(|| without_scheme(shown).to_owned()));
        Some(Link { address, words, span })
    }

    pub(super) fn bad_address(&mut self, typed: &str, why: &'static str, span: Span) {
        let saying = |key| say(key).with("written", super::faults::quoted(typed));
        self.report(match why {
            "here" => Diagnostic::error("address-that-stays", saying("address-that-stays-file")).at(span, why),
            _ => Diagnostic::error("bad-address", saying("bad-address")).at(span, why),
        });
    }
}

fn without_scheme(address: &str) -> &str {
    ["https://", "http://", "mailto:"].iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address)
}

/// Reads an address typed with or without its scheme. The author's spelling is kept when it is one that files can hold.
pub(super) fn absolute(typed: &str) -> Result<String, &'static str> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err("empty");
    }
    if is_of_this_machine(typed) {
        return Err("here");
    }
    if typed.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err("space");
    }
    let mail = typed.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:")).map(|_| &typed[7..]);
    if let Some(mailbox) = mail.or((!typed.contains(['/', ':']) && typed.contains('@')).then_some(typed)) {
        let end = mailbox.find('?').unwrap_or(mailbox.len());
        let well_formed = mailbox[..end]
            .rsplit_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && !local.contains('@') && is_domain(domain));
        return if well_formed { spelt(&format!("mailto:{mailbox}")) } else { Err("incomplete-mailbox") };
    }
    // « nom(at)example.org » hides a mailbox from robots, and from readers.
    let folded = typed.to_lowercase();
    if ["(at)", "[at]", "{at}", "(a)", "[a]", "(arobase)", "[arobase]"].iter().any(|sign| folded.contains(sign)) {
        return Err("incomplete-mailbox");
    }
    let full = match typed.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => {
            if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
                return Err("scheme");
            }
            // Browsers forgive « https:/site », readers of PDF files do not.
            if !rest.starts_with("//") {
                return Err("malformed");
            }
            typed.to_owned()
        }
        _ => format!("https://{typed}"),
    };
    let url = Url::parse(&full).map_err(|_| "malformed")?;
    if !url.domain().is_some_and(is_domain) && !matches!(url.host(), Some(url::Host::Ipv4(_) | url::Host::Ipv6(_))) {
        return Err("incomplete-site");
    }
    spelt(&full)
}

/// Whether an address is the path of a file: `file:`, `C:\\`, `\\\\server`, `docs/plan.pdf`; or of a server on this machine.
fn is_of_this_machine(typed: &str) -> bool {
    let folded = typed.to_ascii_lowercase();
    let drive = folded.as_bytes();
    let drive =
        drive.len() > 2 && drive[0].is_ascii_alphabetic() && drive[1] == b':' && matches!(drive[2], b'\\' | b'/');
    let host = folded.split("://").last().unwrap_or_default().split(['/', ':', '?']).next().unwrap_or_default();
    let file = [".pdf", ".docx", ".doc", ".xlsx", ".pptx", ".odt", ".ods", ".jpg", ".jpeg", ".png", ".toml"];
    let site = host.trim_start_matches('.').contains('.') && !file.iter().any(|ending| host.ends_with(ending));
    drive
        || folded.starts_with("file:")
        || typed.starts_with("\\\\")
        || host == "localhost"
        || (!folded.contains("://")
            && !folded.contains('@')
            && !site
            && file.iter().any(|ending| folded.ends_with(ending)))
}

/// `example.org:8080/x` has a port, not a scheme.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'))
}

fn is_domain(domain: &str) -> bool {
    domain.trim_end_matches('.').contains('.')
        && domain.trim_end_matches('.').split('.').all(|label| {
            let plain = label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
            plain && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
        })
}

fn spelt(full: &str) -> Result<String, &'static str> {
    let url = Url::parse(full).map_err(|_| "malformed")?;
    let plain = full.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
    Ok(if plain { full.to_owned() } else { url.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_with_and_without_a_scheme() {
        for (typed, full) in [
            ("https://example.org/x?y=1#z", "https://example.org/x?y=1#z"),
            ("example.org/x", "https://example.org/x"),
            ("example.org:8080/x", "https://example.org:8080/x"),
            ("rencontres@example.org", "mailto:rencontres@example.org"),
            ("mailto:a@example.org?subject=x", "mailto:a@example.org?subject=x"),
            ("https://example.org/été", "https://example.org/%C3%A9t%C3%A9"),
            ("https://example.org/@someone", "https://example.org/@someone"),
        ] {
            assert_eq!(absolute(typed).as_deref(), Ok(full));
        }
        for typed in [
            "",
            "example",
            "javascript:alert(1)",
            "a@b",
            "@example.org",
            "http://",
            "https://a b.org",
            "https:/site.example.org",
            "ftp://example.org",
            "C:\\x",
        ] {
            assert!(absolute(typed).is_err(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn an_address_is_ascii_and_absolute(typed in "\\PC{0,30}") {
            if let Ok(full) = absolute(&typed) {
                prop_assert!(full.is_ascii());
                prop_assert!(Url::parse(&full).is_ok_and(|url| ["http", "https", "mailto"].contains(&url.scheme())));
            }
        }
    }
}
