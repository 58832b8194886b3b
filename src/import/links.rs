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

/// The first telephone number of a text, as it is written: nine to fifteen figures (ITU-T E.164) that begin with 0 or +, with spaces, full
/// stops or hyphens between them.
pub(crate) fn telephone(text: &str) -> Option<&str> {
    let between = |c: char| " .-\u{a0}\u{202f}\u{2009}\u{2011}()".contains(c);
    let begins = |(at, c): &(usize, char)| {
        matches!(c, '0' | '+')
            && !text[..*at].ends_with(|before: char| before.is_alphanumeric() || "+.,:/@-_".contains(before))
    };
    text.char_indices().filter(begins).find_map(|(at, first)| {
        let tail = &text[at + 1..];
        let end = tail.find(|c: char| !(c.is_ascii_digit() || between(c))).unwrap_or(tail.len());
        let own = text[at..at + 1 + end].trim_end_matches(between);
        let figures = own.chars().filter(char::is_ascii_digit).count();
        // “00:30”, “01/05”, “0,50 €”
        let cut = text[at + own.len()..].starts_with(|c: char| c.is_alphanumeric() || "/:@".contains(c));
        let sound = (9..=15).contains(&figures) && !cut && own.matches('(').count() == own.matches(')').count();
        (sound && (first == '+' || figures <= 13)).then_some(own)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_sentences() {
        assert_eq!(page("Inscription : https://example.org/a, puis"), Some("https://example.org/a"));
        assert_eq!(mailbox("Écrire à contact@example.org."), Some("contact@example.org"));
        assert_eq!(mailbox("à 10 h @ la mairie"), None);
        assert_eq!(telephone("Renseignements : 01 99 00 00 01, ou sur place"), Some("01 99 00 00 01"));
        assert_eq!(telephone("Tél. +33 (0)1.99.00.00.01"), Some("+33 (0)1.99.00.00.01"));
        for text in
            ["le 01.05.2030 à 09.30", "0,50 €", "9h00 – 10h00", "de 08:00 à 09:00", "A0123456789", "76000 Rives"]
        {
            assert_eq!(telephone(text), None, "{text}");
        }
        assert!(!is_lasting("#") && !is_lasting("javascript:alert(1)") && is_lasting("https://example.org"));
    }
}
