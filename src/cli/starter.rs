//! The programme that `livret new` puts down, as it stands in `assets/starter`.

/// The programme file among [`FILES`].
pub const PROGRAMME: &str = "programme.toml";

const SCHEMA: &str = "programme.schema.json";

macro_rules! files {
    ($($path:literal)*) => {
        /// Where each file goes in the new folder, and what it holds.
        pub const FILES: &[(&str, &[u8])] = &[
            // Named by the first line of the programme, for editors that complete and check.
            (SCHEMA, include_bytes!("../../assets/schemas/programme.schema.json")),
            $(($path, include_bytes!(concat!("../../assets/starter/", $path)))),*
        ];
    };
}

files! {
    "programme.toml"
    "logos/atelier-du-sol.svg"
    "logos/atelier-du-sol-clair.svg"
    "logos/les-tilleuls.svg"
    "logos/les-tilleuls-clair.svg"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_whole_starter_is_put_down() {
        let starter = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/starter");
        let mut found = Vec::new();
        for folder in [starter.clone(), starter.join("logos")] {
            for entry in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
                found.push(entry.strip_prefix(&starter).unwrap().to_string_lossy().replace('\\', "/"));
            }
        }
        found.sort();
        let mut put: Vec<&str> = FILES.iter().map(|(path, _)| *path).filter(|path| *path != SCHEMA).collect();
        put.sort_unstable();
        assert_eq!(found, put);
        assert!(put.contains(&PROGRAMME));
    }
}
