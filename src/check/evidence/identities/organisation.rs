//! Names of organisations in a form that compares.

use crate::language::folding::{fold, words};
use crate::language::lists::List;

/// Words that a name of an organisation may leave out.
static SILENT: List = List::new("organisations", "silent");

/// The forms under which a name can be recognised: its words without articles and legal forms, and each acronym that it gives or is.
pub(crate) fn comparable(name: &str) -> Vec<String> {
    let mut forms = vec![plain(without_brackets(name))];
    forms.extend(acronym_given(name));
    forms.extend(is_acronym(name.trim()).then(|| fold(name.trim())));
    forms.retain(|form| !form.is_empty());
    forms.sort();
    forms.dedup();
    forms
}

/// The words of a name that matter, folded.
pub(crate) fn plain(name: &str) -> String {
    let words = words(name);
    let kept: Vec<&str> = words.iter().map(String::as_str).filter(|word| !SILENT.contains(word)).collect();
    // "LE.S" or "La Cie" must not vanish.
    if kept.is_empty() { words.join(" ") } else { kept.join(" ") }
}

/// The name before its brackets.
pub(crate) fn without_brackets(name: &str) -> &str {
    name.split('(').next().map(str::trim).filter(|head| !head.is_empty()).unwrap_or(name)
}

/// The acronym in brackets: "Agence nationale de la cohésion des territoires (ANCT)".
pub(crate) fn acronym_given(name: &str) -> Option<String> {
    let inside = name.split_once('(')?.1.split_once(')')?.0.trim();
    is_acronym(inside).then(|| fold(inside))
}

/// "ANCT", "CNRS", "Ademe" is not: only capitals tell.
pub(crate) fn is_acronym(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (3..=10).contains(&letters)
        && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '&' | '\'' | '’'))
        && word.chars().any(char::is_uppercase)
}

/// The initials that the words of a name give: "anct" for "Agence nationale de la cohésion des territoires".
pub(crate) fn initials(name: &str) -> Option<String> {
    let words: Vec<String> = plain(without_brackets(name)).split(' ').map(str::to_owned).collect();
    (words.len() >= 3).then(|| words.iter().filter_map(|word| word.chars().next()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_compare() {
        let shared = |a: &str, b: &str| comparable(a).iter().any(|form| comparable(b).contains(form));
        assert!(shared("ANCT", "Agence nationale de la cohésion des territoires (ANCT)"));
        assert!(shared("Le Rameau", "RAMEAU"));
        assert!(shared("Comité 21", "comité 21"));
        assert!(shared("Tuilerie Chastagnier et Fils SARL", "Tuilerie Chastagnier & Fils"));
        assert!(!shared("Université Lyon 1", "Université Lyon 2"));
        assert!(!shared("Ville de Lyon", "Métropole de Lyon"));
    }

    #[test]
    fn initials_of_a_name() {
        assert_eq!(initials("Agence nationale de la cohésion des territoires").as_deref(), Some("anct"));
        assert_eq!(initials("Toulouse Métropole"), None);
    }
}
