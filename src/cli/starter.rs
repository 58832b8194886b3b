//! The programme that `livret new` puts down, as it stands in `assets/starter`, a folder a language.

/// The programme file among those of a starter.
pub(super) const PROGRAMME: &str = "programme.toml";

/// What editors of TOML complete and check it with; spreadsheets do not.
pub(super) const SCHEMA: &str = "programme.schema.json";

/// Where each file goes in the new folder, and what it holds.
pub(super) type Files = &'static [(&'static str, &'static [u8])];

macro_rules! starters {
    ($($language:literal: $($path:literal)*;)*) => {
        /// The starter of each language.
        const STARTERS: &[(&str, Files)] = &[$(($language, &[
            // Named by the first line of the programme, for editors that complete and check.
            (SCHEMA, include_bytes!("../../assets/schemas/programme.schema.json")),
            $(($path, include_bytes!(concat!("../../assets/starter/", $language, "/", $path)))),*
        ])),*];
    };
}

starters! {
    "fr":
        "programme.toml"
        "logos/atelier-du-sol.svg" "logos/atelier-du-sol-clair.svg" "logos/les-tilleuls.svg" "logos/les-tilleuls-clair.svg";
    "en":
        "programme.toml"
        "logos/soil-workshop.svg" "logos/soil-workshop-light.svg" "logos/lime-trees.svg" "logos/lime-trees-light.svg";
    "de":
        "programme.toml"
        "logos/bodenwerkstatt.svg" "logos/bodenwerkstatt-hell.svg" "logos/die-linden.svg" "logos/die-linden-hell.svg";
}

/// The starter in a language; in the first one where it has none.
pub(super) fn files(language: &str) -> Files {
    STARTERS.iter().find(|(tag, _)| *tag == language).unwrap_or(&STARTERS[0]).1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_whole_starter_of_each_language_is_put_down() {
        for (language, files) in STARTERS {
            let starter = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/starter").join(language);
            let mut found = vec!["programme.schema.json".to_owned()];
            for folder in [starter.clone(), starter.join("logos")] {
                for entry in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file())
                {
                    found.push(entry.strip_prefix(&starter).unwrap().to_string_lossy().replace('\\', "/"));
                }
            }
            found.sort();
            let mut put: Vec<&str> = files.iter().map(|(path, _)| *path).collect();
            put.sort_unstable();
            assert_eq!(found, put);
            assert!(put.contains(&PROGRAMME));
        }
    }
}
