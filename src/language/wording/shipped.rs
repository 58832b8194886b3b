//! The languages that are shipped, and the regions that lie over them.

use super::Language;
use crate::embedded::LANGUAGES;
use std::sync::OnceLock;

/// The language of a programme that does not say its own.
const DEFAULT: &str = "fr";

/// The languages of the folders, the default one first, and their regions by their tags.
pub(super) struct Shipped {
    pub languages: Vec<Language>,
    pub regions: Vec<(&'static str, Language)>,
}

pub(super) fn shipped() -> &'static Shipped {
    static SHIPPED: OnceLock<Shipped> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let files = || LANGUAGES.iter().filter_map(|(path, text)| Some((path.strip_suffix("/language.toml")?, *text)));
        let table = |text: &str| text.parse::<toml::Table>().expect("a shipped language file is TOML");
        let language = |table: toml::Table| table.try_into::<Language>().expect("a shipped language file is whole");
        let mut languages: Vec<Language> =
            files().filter(|(tag, _)| !tag.contains('-')).map(|(_, text)| language(table(text))).collect();
        languages.sort_by_key(|language| language.tag != DEFAULT);
        let regions = files().filter_map(|(tag, own)| {
            let (primary, _) = tag.split_once('-')?;
            let (_, text) = files().find(|(tag, _)| *tag == primary)?;
            let mut whole = table(text);
            lay_over(&mut whole, table(own));
            Some((tag, language(whole)))
        });
        Shipped { languages, regions: regions.collect() }
    })
}

/// Puts the values of a table in the place of those of another.
fn lay_over(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(inner)), toml::Value::Table(value)) => lay_over(inner, value),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(table: &toml::Table, under: &str, into: &mut Vec<String>) {
        for (key, value) in table {
            match value {
                toml::Value::Table(table) => keys(table, &format!("{under}{key}."), into),
                _ => into.push(format!("{under}{key}")),
            }
        }
    }

    #[test]
    fn every_language_has_the_same_keys_and_no_empty_word() {
        let files = || LANGUAGES.iter().filter(|(path, _)| path.ends_with("/language.toml") && !path.contains('-'));
        let mut each = files().map(|(_, file)| {
            let table: toml::Table = toml::from_str(file).expect("TOML");
            let mut found = Vec::new();
            keys(&table, "", &mut found);
            // Which cities change their name is each language's own affair.
            found.retain(|key| !key.starts_with("cities."));
            found.sort();
            found
        });
        let first = each.next().expect("a language");
        assert!(each.all(|other| other == first));
        assert_eq!(Language::all().len(), files().count());
        assert!(files().all(|(_, file)| !file.contains("= \"\"")));
    }

    #[test]
    fn a_tag_finds_its_language() {
        assert_eq!(Language::find("fr-CA").map(|l| l.tag.as_str()), Some("fr"));
        assert_eq!(Language::find("xx"), None);
        assert_eq!(Language::find(""), None);
    }
}
