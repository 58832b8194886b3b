//! Addresses inside texts.

/// Whether an address leads to a page or a mailbox: not a place inside of the document, nor a program.
pub(crate) fn is_lasting(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["http://", "https://", "mailto:"].iter().any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme))
        && !address.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// The first address of a page in a text.
pub(crate) fn page(text: &str) -> Option<&str> {
    let start = ["https://", "http://", "www."].iter().filter_map(|scheme| text.find(scheme)).min()?;
    let end = text[start..].find(|c: char| c.is_whitespace() || "<>\"«»".contains(c)).map_or(text.len(), |n| start + n);
    let found = text[start..end].trim_end_matches(['.', ',', ';', ':', ')', ']', '!', '?']);
    (found.len() > 9).then_some(found)
}

/// The first address of a mailbox in a text.
pub(crate) fn mailbox(text: &str) -> Option<&str> {
    let part = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let at = text.match_indices('@').find(|(at, _)| text[..*at].ends_with(part) && text[at + 1..].starts_with(part))?.0;
    let start = text[..at].rfind(|c| !part(c)).map_or(0, |n| n + text[n..].chars().next().map_or(1, char::len_utf8));
    let end = text[at + 1..].find(|c| !part(c)).map_or(text.len(), |n| at + 1 + n);
    let found = text[start..end].trim_end_matches(['.', '-']);
    found[at - start..].contains('.').then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_sentences() {
        assert_eq!(page("Inscription : https://example.org/a, puis"), Some("https://example.org/a"));
        assert_eq!(mailbox("Écrire à contact@example.org."), Some("contact@example.org"));
        assert_eq!(mailbox("à 10 h @ la mairie"), None);
        assert!(!is_lasting("#") && !is_lasting("javascript:alert(1)") && is_lasting("https://example.org"));
    }
}
