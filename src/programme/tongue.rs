//! The language of a paragraph, where it is not that of the text around it.

use whatlang::{Detector, Lang};

/// Languages that are told from each other: those that a programme of Europe is likely to hold.
const LIKELY: [Lang; 19] = [
    Lang::Fra,
    Lang::Eng,
    Lang::Deu,
    Lang::Spa,
    Lang::Ita,
    Lang::Por,
    Lang::Nld,
    Lang::Cat,
    Lang::Heb,
    Lang::Ara,
    Lang::Pes,
    Lang::Rus,
    Lang::Ukr,
    Lang::Bul,
    Lang::Srp,
    Lang::Ell,
    Lang::Cmn,
    Lang::Jpn,
    Lang::Kor,
];

/// Letters under which a paragraph may be made of names and borrowed words, quotations and capitalised words not counted.
///
/// Measured on 3,100 pieces of 4 to 60 words, in French, English, German and Spanish, and on 17 paragraphs full of names and quotations
/// of another language. Told at 30: 273 of 1,383 pieces of 6 to 9 words, 399 of 520 of 10 to 15, 240 of 255 of 16 to 30, all longer ones;
/// wrong: 1, a paragraph of French names joined by two English words. At 40: 66, 348 and 238, the same one wrong; at 60: 0, 61 and 220,
/// none wrong. With quotations and names counted, 4 of the 17 are wrong at any number.
///
/// The detector's own measure of how sure it is settles nothing: at any threshold from 0 to 0.99 the same pieces are told, since
/// `is_reliable` asks for as much.
const FEWEST_LETTERS: usize = 30;
const FEWEST_OF_A_SCRIPT: usize = 4;

/// The BCP 47 tag that stands in brackets before a paragraph (`[en] Welcome`), and how long it is with its brackets.
pub(crate) fn declared(text: &str) -> Option<(String, usize)> {
    let (tag, _) = text.strip_prefix('[')?.split_once(']')?;
    let (primary, rest) = tag.split_once('-').map_or((tag, None), |(primary, rest)| (primary, Some(rest)));
    let is_language = primary.len() == 2 && primary.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_region = |rest: &str| (2..=4).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let goes_on = !text[tag.len() + 2..].starts_with(['(', '[', ':']);
    let known = Lang::all().iter().any(|lang| two_letters(*lang) == Some(primary)) || FURTHER.contains(&primary);
    (is_language && known && goes_on && rest.is_none_or(is_region)).then(|| (tag.to_owned(), tag.len() + 2))
}

/// Languages that the detector does not know.
const FURTHER: [&str; 12] = ["br", "oc", "eu", "gl", "co", "cy", "ga", "lb", "is", "mt", "sq", "bs"];

/// The language of a paragraph, where it is plain and another than the one around it.
pub(crate) fn detected(text: &str, around: &str) -> Option<&'static str> {
    // Another script is plain to see in a few letters.
    let latin = text.chars().any(|c| c.is_alphabetic() && u32::from(c) < 0x250);
    let text = &if latin { own_words(text) } else { text.to_owned() };
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters < if latin { FEWEST_LETTERS } else { FEWEST_OF_A_SCRIPT } {
        return None;
    }
    let found = Detector::with_allowlist(LIKELY.to_vec()).detect(text)?;
    let language = two_letters(found.lang())?;
    let around = around.split(['-', '_']).next().unwrap_or_default();
    (found.is_reliable() && language != around).then_some(language)
}

/// The words of a paragraph that show its language: no quotations, no names.
fn own_words(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let (mut depth, mut straight) = (0_usize, false);
    for c in text.chars() {
        match c {
            '«' | '“' | '„' => depth += 1,
            '»' | '”' => depth = depth.saturating_sub(1),
            '"' => straight = !straight,
            _ if depth == 0 && !straight => told.push(c),
            _ => {}
        }
    }
    let mut begins = true;
    let mut own: Vec<&str> = Vec::new();
    for word in told.split_whitespace() {
        let name = word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase);
        if !name || begins {
            own.push(word);
        }
        begins = word.ends_with(['.', '!', '?']);
    }
    own.join(" ")
}

/// The code of ISO 639-1 for one of ISO 639-3.
fn two_letters(lang: Lang) -> Option<&'static str> {
    Some(match lang {
        Lang::Fra => "fr",
        Lang::Eng => "en",
        Lang::Deu => "de",
        Lang::Spa => "es",
        Lang::Ita => "it",
        Lang::Por => "pt",
        Lang::Nld => "nl",
        Lang::Cat => "ca",
        Lang::Pol => "pl",
        Lang::Rus => "ru",
        Lang::Ukr => "uk",
        Lang::Ron => "ro",
        Lang::Ces => "cs",
        Lang::Swe => "sv",
        Lang::Dan => "da",
        Lang::Nob => "nb",
        Lang::Fin => "fi",
        Lang::Hun => "hu",
        Lang::Ell => "el",
        Lang::Tur => "tr",
        Lang::Ara => "ar",
        Lang::Heb => "he",
        Lang::Pes => "fa",
        Lang::Cmn => "zh",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Vie => "vi",
        Lang::Hrv => "hr",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Bul => "bg",
        Lang::Srp => "sr",
        Lang::Epo => "eo",
        Lang::Lat => "la",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_in_brackets_is_one() {
        assert_eq!(declared("[en] Welcome"), Some(("en".to_owned(), 4)));
        assert_eq!(declared("[pt-BR] Olá"), Some(("pt-BR".to_owned(), 7)));
        for text in ["[1] Note", "[trop.in]", "[en](https://example.org)", "[xx] rien", "en [en]", "[", "[Paul]: oui"] {
            assert_eq!(declared(text), None, "{text}");
        }
    }

    /// Sentences of four languages, and those full of names and quotations of another, each after the language it is in.
    const SENTENCES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/language/tongues.txt"));

    #[test]
    fn no_paragraph_is_taken_for_another_language_and_most_are_told() {
        let sentences =
            SENTENCES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
        let (mut told, mut all) = (0, 0);
        for (own, text) in sentences {
            for around in ["fr", "en", "de", "es"] {
                let found = detected(text, around);
                let right = if own == around { None } else { Some(own) };
                assert!(found.is_none() || found == right, "{around}: {found:?}: {text}");
                let long = text.split_whitespace().count() > 12 && !text.contains(['«', '“', '(']);
                all += usize::from(long && right.is_some());
                told += usize::from(long && found.is_some());
            }
        }
        assert!(all > 60 && told * 100 >= all * 75, "{told} of {all}");
    }

    #[test]
    fn only_what_is_plain_is_detected() {
        let english =
            "The garden opens its gates at ten, and everybody who wishes to plant a tree is welcome to bring a spade.";
        let french = "Le jardin ouvre ses portes à dix heures, et toutes les personnes qui veulent planter un arbre sont les bienvenues.";
        assert_eq!(detected(english, "fr"), Some("en"));
        assert_eq!(detected(french, "en-GB"), Some("fr"));
        assert_eq!(detected(french, "fr-CA"), None);
        assert_eq!(detected("Welcome to the garden", "fr"), None);
        assert_eq!(detected("שלום עולם", "fr"), Some("he"));
    }
}
