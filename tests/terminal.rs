//! What others wrote never steers the terminal: controls in names, values, files and arguments are shown as signs, in every format, and a
//! fault stays on its line.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// ESC, BEL, backspace, line feed, DEL, C1, overrides and separators, as a programme can hold them: escaped in TOML.
const CONTROLS: &str = r"\u001b]0;owned\u0007\u001b[2J\b\n\r\u007f\u009b31m\u0085\u202eevil\u2066\u2028\u200f";

fn programme(controls: &str) -> String {
    format!(
        r#"[event]
language = "en"
title = "Growing {controls} the town  twice"
date = 2030-05-16
start = "9:30{controls}"
place = "Hall {controls} ."

[[parcours]]
title = "Beds {controls}"

[[parcours.sessions]]
title = "Beds ,{controls} {raw}"
start = "10:00"
end = "9:00"
room = "A{controls}"
speakers = ["no-{controls}-one", {{ name = "JANE {controls} OLIVET", role = "Gardener {controls} ." }}]

[[partners]]
title = "With"

[[partners.members]]
name = "The Limes {controls}"
url = "https://example.org/{controls}"
logo = "limes{controls}.svg"

[[allow]]
code = "nothing-{controls}"
reason = "so {controls}"
"#,
        raw = "\u{9b}2J\u{202e}\u{85}"
    )
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_livret")).args(arguments).current_dir(folder).output().unwrap()
}

#[track_caller]
fn unsteered(output: &Output, what: &str) -> String {
    let shown = [&output.stdout[..], &output.stderr[..]].concat();
    let shown = String::from_utf8(shown).unwrap_or_else(|_| panic!("{what}: not UTF-8"));
    let steers = |c: char| {
        c != '\n' && c.is_control()
            || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let found: Vec<_> = shown.char_indices().filter(|&(_, c)| steers(c)).collect();
    assert!(found.is_empty(), "{what}: {found:?} in {shown:?}");
    assert!(output.status.code().is_some_and(|code| code <= 3), "{what}: {:?}", output.status);
    shown
}

#[test]
fn controls_never_reach_the_terminal_in_any_format() {
    let folder = tempfile::tempdir().unwrap();
    // A name that a file can have: no NUL, no stroke.
    let name = "p\u{1b}[31m\u{7}\u{9b}\u{202e}\nx.toml";
    fs::write(folder.path().join(name), programme(CONTROLS)).unwrap();
    fs::write(folder.path().join("plain.toml"), programme(CONTROLS)).unwrap();
    for lang in ["en", "fr"] {
        for format in ["human", "short", "json", "sarif", "github"] {
            for file in [name, "plain.toml"] {
                let checked = run(folder.path(), &["check", "-v", "--format", format, "--lang", lang, file]);
                let shown = unsteered(&checked, &format!("{format} {lang}"));
                assert_eq!(checked.status.code(), Some(1), "{shown}");
                assert!(shown.contains("bad-hour"), "{shown}");
                let faults = String::from_utf8(checked.stdout).unwrap();
                match format {
                    "short" => assert!(faults.lines().all(|line| line.contains(".toml:")), "{faults}"),
                    "github" => assert!(faults.lines().all(|line| line.starts_with("::")), "{faults}"),
                    "json" => faults.lines().for_each(|line| {
                        let fault: serde_json::Value = serde_json::from_str(line).unwrap();
                        assert_eq!(fault["file"], file, "a program is told the very name");
                    }),
                    "sarif" => assert!(serde_json::from_str::<serde_json::Value>(&faults).is_ok(), "{faults}"),
                    _ => {}
                }
            }
        }
        unsteered(&run(folder.path(), &["build", "-v", "--lang", lang, name]), "build");
        unsteered(&run(folder.path(), &["check", "--fix", "--dry-run", "--lang", lang, name]), "corrections");
    }
}

#[test]
fn arguments_are_shown_as_signs_too() {
    let folder = tempfile::tempdir().unwrap();
    let odd = "x\u{1b}[31m\u{7}\u{9b}\u{202e}\ny";
    for arguments in [
        &["check", odd][..],
        &["build", odd],
        &["build", "p.toml", "--theme", odd],
        &["build", "p.toml", "-o", odd],
        &["build", "p.toml", "--profile", odd],
        &["build", "p.toml", "--edition", odd],
        &["build", "p.toml", "--bleed", odd],
        &["check", "p.toml", "--only", odd],
        &["explain", odd],
        &[odd],
        &["--lang", odd],
        &["new", &format!("{odd}/a/b")],
        &["new", "."],
    ] {
        fs::write(folder.path().join("p.toml"), "[event]\nlanguage = \"en\"\n").unwrap();
        unsteered(&run(folder.path(), arguments), &format!("{arguments:?}"));
    }
}
