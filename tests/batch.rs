//! Many programmes in one go give what each gives by itself, on one machine or on several.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PROGRAMMES: usize = 7;

/// A folder of programmes that differ.
fn programmes() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("programmes")).unwrap();
    for n in 0..PROGRAMMES {
        let text = format!(
            "[event]\ntitle = \"Journée {n}\"\ndate = 2030-05-{:02}\ncontact = \"a@example.org\"\n\n\
             [[parcours]]\ntitle = \"Jardins\"\n[[parcours.sessions]]\nstart = \"10h\"\nend = \"11h\"\ntitle = \"Semer {n}\"\n",
            n + 1
        );
        fs::write(folder.path().join(format!("programmes/journee-{n}.toml")), text).unwrap();
    }
    folder
}

fn shell(folder: &Path, line: &str) -> Output {
    let livret = Path::new(env!("CARGO_BIN_EXE_livret")).parent().unwrap();
    let path = format!("{}:{}", livret.display(), std::env::var("PATH").unwrap_or_default());
    Command::new("bash").args(["-c", line]).current_dir(folder).env("PATH", path).env("LC_ALL", "C").output().unwrap()
}

fn brochures(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect()
}

#[test]
fn a_batch_makes_what_each_programme_makes_by_itself_and_so_do_its_parts() {
    let folder = programmes();
    let folder = folder.path();
    let alone = shell(folder, "for p in programmes/*.toml; do livret build $p -o alone || exit 1; done");
    assert!(alone.status.success(), "{alone:?}");
    let expected = brochures(&folder.join("alone"));
    assert_eq!(expected.len(), PROGRAMMES);
    let together = shell(folder, "livret build programmes/*.toml -o together");
    assert!(together.status.success(), "{together:?}");
    let said = String::from_utf8_lossy(&together.stdout);
    assert!(said.contains(&PROGRAMMES.to_string()), "{said}");
    assert!(brochures(&folder.join("together")) == expected, "a batch makes other files");
    let shards =
        shell(folder, "for k in 1 2 3; do livret build programmes/*.toml -o shards --shard $k/3 || exit 1; done");
    assert!(shards.status.success(), "{shards:?}");
    assert!(brochures(&folder.join("shards")) == expected, "the parts make other files");
    // As the README says it.
    if shell(folder, "command -v parallel").status.success() {
        let line = "parallel livret build programmes/*.toml -o brochures --shard {}/4 ::: 1 2 3 4";
        assert!(fs::read_to_string("README.md").unwrap().contains(line));
        let run = shell(folder, line);
        assert!(run.status.success(), "{run:?}");
        assert!(brochures(&folder.join("brochures")) == expected, "GNU parallel makes other files");
    } else {
        eprintln!("skipped: GNU parallel is not there");
    }
}

#[test]
fn a_programme_with_errors_does_not_keep_the_others_from_being_built() {
    let folder = programmes();
    let folder = folder.path();
    fs::write(folder.join("programmes/journee-3.toml"), "[event]\ntitle = \"Sans date\"\n").unwrap();
    let run = shell(folder, "livret build programmes/*.toml absent.toml -o out");
    assert_eq!(run.status.code(), Some(3), "{run:?}");
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(told.contains("journee-3.toml") && told.contains("absent.toml"), "{told}");
    assert_eq!(brochures(&folder.join("out")).len(), PROGRAMMES - 1);
    let said = String::from_utf8_lossy(&run.stdout);
    let last = said.lines().last().unwrap_or_default();
    assert!(
        last.contains("journee-3.toml") && last.contains("absent.toml"),
        "those that are missing are summed up: {said}"
    );
    let run = shell(folder, "livret build programmes/*.toml -o out");
    assert_eq!(run.status.code(), Some(1), "{run:?}");
}

#[test]
fn two_brochures_of_one_name_are_refused_before_anything_is_built() {
    let folder = programmes();
    let folder = folder.path();
    fs::create_dir(folder.join("other")).unwrap();
    fs::copy(folder.join("programmes/journee-1.toml"), folder.join("other/journee-1.toml")).unwrap();
    let run = shell(folder, "livret build programmes/*.toml other/journee-1.toml -o out");
    assert_eq!(run.status.code(), Some(2), "{run:?}");
    assert!(!folder.join("out").exists());
    let run = shell(folder, "livret build programmes/*.toml --shard 5/4");
    assert_eq!(run.status.code(), Some(2), "{run:?}");
}
