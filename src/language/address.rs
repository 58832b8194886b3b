//! Addresses of the web and of mail inside running text: typography leaves them alone and lines break in them with care.

use crate::language::lists::List;
use std::ops::Range;

/// Endings that make a bare name such as `comite21.org` an address. A full list would take "fin.Puis" for one.
static ENDINGS: List = List::new("web", "endings");

/// The addresses in a text, without the punctuation around them.
pub(crate) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    tokens(text).filter(|token| is_address(&text[token.clone()]))
}

/// Whether a text may hold an address: a full stop or a colon with something against it. Most texts have none, and are not taken apart.
pub(crate) fn may_hold_addresses(text: &str) -> bool {
    let mut sign = false;
    text.bytes().any(|byte| match byte {
        b'.' | b':' => {
            sign = true;
            false
        }
        b' ' | b'\t' | b'\n' | b'\r' | b'"' | b'<' | b'>' => {
            sign = false;
            false
        }
        // Trimmed from the end of a token.
        b')' | b']' | b'}' | b'\'' | b',' | b';' | b'!' | b'?' => false,
        _ => sign,
    })
}

/// The stretches of text between spaces and quotes, without the punctuation around them.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split(|c: char| c.is_whitespace() || "«»“”<>\"".contains(c)).filter_map(move |word| {
        let word = word.trim_start_matches(|c| "([{‘’'".contains(c));
        let word = word.trim_end_matches(|c| ")]}’'.,;:!?…".contains(c));
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        (!word.is_empty()).then(|| start..start + word.len())
    })
}

/// Whether a word is an address of the web (`https://…`, `www.…`, `comite21.org/agenda`) or of mail.
pub(crate) fn is_address(word: &str) -> bool {
    if !word.contains(['.', ':']) || word.chars().any(char::is_whitespace) {
        return false;
    }
    let scheme =
        |scheme: &str| scheme.len() > 1 && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    if word.split_once("://").is_some_and(|(before, after)| scheme(before) && !after.is_empty())
        || ["mailto:", "tel:"].iter().any(|start| word.len() > start.len() && word.starts_with(start))
    {
        return true;
    }
    if let Some((local, domain)) = word.split_once('@') {
        let plain = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
        return !local.is_empty() && local.chars().all(plain) && is_domain(domain);
    }
    let domain = word.split(['/', '?', '#', ':']).next().unwrap_or(word);
    let ending = domain.rsplit('.').next().unwrap_or_default();
    is_domain(domain) && (domain.starts_with("www.") || ENDINGS.contains(ending))
}

/// Whether a word has the shape of a domain name: two labels or more, the last one of letters.
fn is_domain(word: &str) -> bool {
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    word.split('.').count() > 1
        && word.split('.').all(label)
        && word.rsplit('.').next().is_some_and(|last| last.len() > 1 && last.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_words() {
        for address in [
            "https://www.comite21.org/agenda?x=1",
            "www.cerema.fr",
            "comite21.org",
            "anct.gouv.fr/france-services",
            "contact@comite21.org",
            "prenom.nom@asso.example",
            "mailto:a@b.fr",
        ] {
            assert!(is_address(address), "{address}");
        }
        for word in [
            "fin.Puis",
            "M.",
            "10:30",
            "1:1",
            "etc.",
            "S-Composition",
            "et/ou",
            "p.ex",
            "@nom",
            "a@b",
            "C:\\",
            "http:",
            "…",
        ] {
            assert!(!is_address(word), "{word}");
        }
    }

    #[test]
    fn punctuation_around_an_address_is_not_part_of_it() {
        let text = "Voir « (https://a.fr/b) », puis a@b.fr.";
        let found: Vec<_> = addresses(text).map(|range| &text[range]).collect();
        assert_eq!(found, ["https://a.fr/b", "a@b.fr"]);
    }
}
