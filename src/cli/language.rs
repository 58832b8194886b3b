//! The language that livret speaks: the one asked for, else the programme's own, else that of the system, else English.

use crate::language::messages::Messages;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::ffi::OsString;
use std::path::Path;

/// A language that messages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lang(&'static str);

impl Lang {
    fn messages(self) -> &'static Messages {
        Messages::find(self.0).unwrap_or_else(Messages::first)
    }
}

/// Reads the tag of a language of the catalogue.
pub(super) fn parser() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Messages::tags())
        .map(move |tag| Lang(Messages::tags().find(|known| *known == tag).unwrap_or(FALLBACK)))
}

/// The messages about the arguments of a command, however wrong they are: in the language asked for, else that of the programme that is
/// among them, else that of the system.
pub(super) fn of_arguments(arguments: &[OsString]) -> &'static Messages {
    let words: Vec<&str> = arguments.iter().skip(1).filter_map(|word| word.to_str()).collect();
    let asked = words.iter().enumerate().find_map(|(n, word)| match word.strip_prefix("--lang") {
        Some("") => words.get(n + 1).copied(),
        Some(tag) => tag.strip_prefix('='),
        None => None,
    });
    let programme = || words.iter().find_map(|word| super::input::language(Path::new(word)));
    let find = |tag: &str| Messages::tags().find(|known| *known == tag).and_then(Messages::find);
    asked.and_then(find).or_else(programme).unwrap_or_else(|| of_system(None))
}

/// The messages about a programme in this language, where it has one.
pub(super) fn of_tag(asked: Option<Lang>, tag: Option<String>) -> &'static Messages {
    let own = || tag.map(|tag| Messages::find(&tag).unwrap_or_else(Messages::first));
    asked.map(Lang::messages).or_else(own).unwrap_or_else(|| of_system(None))
}

/// The messages about anything else.
pub(super) fn of_system(asked: Option<Lang>) -> &'static Messages {
    asked.map_or_else(|| find(|name| std::env::var_os(name), told_by_the_machine), Lang::messages)
}

/// Spoken where a system says nothing of its language.
const FALLBACK: &str = "en";

/// The language of the first of these variables that is set (POSIX.1-2017, 8.2), else the one that the machine tells otherwise, as far as
/// there are messages in it.
fn find(variable: impl Fn(&str) -> Option<OsString>, machine: impl Fn() -> Option<String>) -> &'static Messages {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    let tag = set.map(|value| value.to_string_lossy().into_owned()).or_else(machine).unwrap_or_default();
    Messages::find(&tag).unwrap_or_else(|| Lang(FALLBACK).messages())
}

/// What the settings of the machine say: those of Windows and macOS are in no variable.
fn told_by_the_machine() -> Option<String> {
    #[cfg(any(windows, target_os = "macos"))]
    return sys_locale::get_locale();
    #[cfg(not(any(windows, target_os = "macos")))]
    return None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme;

    fn found(set: &[(&str, &str)]) -> &'static str {
        found_on(set, None)
    }

    fn found_on(set: &[(&str, &str)], machine: Option<&str>) -> &'static str {
        let value = |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
        &find(value, || machine.map(str::to_owned)).language.tag
    }

    #[test]
    fn where_no_variable_is_set_the_machine_is_asked() {
        assert_eq!(found_on(&[], Some("fr-FR")), "fr");
        assert_eq!(found_on(&[], Some("de-AT")), "de");
        assert_eq!(found_on(&[("LANG", "en_GB.UTF-8")], Some("fr-FR")), "en");
    }

    #[test]
    fn the_system_says_its_language_in_three_variables() {
        assert_eq!(found(&[("LANG", "fr_FR.UTF-8")]), "fr");
        assert_eq!(found(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "en_GB.UTF-8")]), "en");
        assert_eq!(found(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")]), "fr");
        assert_eq!(found(&[("LANG", "C")]), "en");
        assert_eq!(found(&[("LC_MESSAGES", "de_DE")]), "de");
        assert_eq!(found(&[("LC_MESSAGES", "fi_FI")]), "en");
        assert_eq!(found(&[]), "en");
    }

    #[test]
    fn a_programme_says_its_own_language_even_with_mistakes() {
        let of = |source: &str| of_tag(None, programme::language_of(source)).language.tag.as_str();
        assert_eq!(of("[event]\nlanguage = \"en-GB\"\ntitle = \n"), "en");
        assert_eq!(of("[event]\ntitle = \"A\"\n"), "fr");
        assert_eq!(of("[[plenaries]]\n[event\nlanguage = 7\n"), "fr");
        assert_eq!(of_tag(Some(Lang("en")), Some("fr".to_owned())).language.tag, "en");
    }
}
