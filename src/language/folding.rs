//! Words without accents or capitals, to compare what people type.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// Small letters without their accents, and straight apostrophes.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfd();
    let mut folded = String::with_capacity(text.len());
    // Accents go, so that their order does not matter: letter by letter, and most need no table.
    for c in text.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
            continue;
        }
        for c in decomposed.normalize_iter(c.to_lowercase()) {
            match c {
                // Letters that Unicode does not take apart.
                'ø' => folded.push('o'),
                'ł' => folded.push('l'),
                'đ' | 'ð' => folded.push('d'),
                'ħ' => folded.push('h'),
                'ı' => folded.push('i'),
                'þ' => folded.push_str("th"),
                'œ' => folded.push_str("oe"),
                'æ' => folded.push_str("ae"),
                'ß' => folded.push_str("ss"),
                '’' => folded.push('\''),
                c if c.is_ascii() || classes.get_u8(c) == 0 => folded.push(c),
                _ => {}
            }
        }
    }
    folded
}

/// The words of a text, folded, without the signs between them.
pub(crate) fn words(text: &str) -> Vec<String> {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_go() {
        assert_eq!(fold("Élénī PAPADÁKI’s Œuvre, Nguyễn Þórdís"), "eleni papadaki's oeuvre, nguyen thordis");
        assert_eq!(fold("Бухта"), "бухта");
    }
}
