//! Icons by their names: what each shows is said in every language, and drawn from `assets/icons.txt`.

use super::folding::fold;
use super::wording::Language;
use std::sync::OnceLock;

/// A line of the file: the name, then its strokes in a square of 24 units: `M x y`, `L x y`, `C x y x y x y`, and `O x y r`, a circle.
static FILE: &str = include_str!("../../assets/icons.txt");

fn all() -> &'static [(&'static str, &'static str)] {
    static ALL: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    ALL.get_or_init(|| {
        FILE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).collect()
    })
}

/// Every icon.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    all().iter().map(|(name, _)| *name)
}

/// The icon that is called so, by its name or by the words that a language has for it.
pub(crate) fn named(written: &str) -> Option<&'static str> {
    let plain = |words: &str| fold(words).replace(['-', '_'], " ");
    let is = |name: &str| {
        let says = |language: &Language| language.icons.get(name).is_some_and(|words| plain(words) == plain(written));
        plain(name) == plain(written) || Language::all().iter().any(says)
    };
    names().find(|name| is(name))
}

/// The strokes of an icon, as its file has them.
pub(crate) fn strokes(name: &str) -> Option<&'static str> {
    all().iter().find(|(known, _)| *known == name).map(|(_, strokes)| *strokes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_its_words_in_every_language_and_no_other() {
        let names: Vec<&str> = names().collect();
        for language in Language::all() {
            let mut known: Vec<&str> = language.icons.keys().map(String::as_str).collect();
            let mut all = names.clone();
            known.sort_unstable();
            all.sort_unstable();
            assert_eq!(known, all, "{}", language.tag);
        }
        assert_eq!(named("Boucle magnétique"), Some("loop"));
        assert_eq!(named("sign language"), Some("sign-language"));
    }
}
