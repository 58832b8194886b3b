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

/// Letters under which a paragraph may be made of names and borrowed words.
const FEWEST_LETTERS: usize = 60;
const FEWEST_OF_A_SCRIPT: usize = 4;
/// How sure the detector is, of 1. High by choice: a paragraph left in the language of the brochure is read better than one taken for
/// another. Not measured yet.
const SURE: f64 = 0.9;

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
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // Another script is plain to see in a few letters.
    let latin = text.chars().any(|c| c.is_alphabetic() && u32::from(c) < 0x250);
    if letters < if latin { FEWEST_LETTERS } else { FEWEST_OF_A_SCRIPT } {
        return None;
    }
    let found = Detector::with_allowlist(LIKELY.to_vec()).detect(text)?;
    let language = two_letters(found.lang())?;
    let around = around.split(['-', '_']).next().unwrap_or_default();
    (found.is_reliable() && found.confidence() >= SURE && language != around).then_some(language)
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
