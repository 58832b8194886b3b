//! The door for what an author brings: the same answers from a disk, from memory and from texts laid over a disk; nothing from outside
//! of the folder, nothing that never ends.

use livret::brochure::{self, Built, Order};
use livret::diagnostic::Refusal;
use livret::files::{Disk, Files, Memory, Unsaved, Unusable};
use livret::language::messages::Messages;
use livret::outputs::{PRINT, SCREEN};
use livret::theme::Theme;
use std::fs;
use std::path::{Path, PathBuf};

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#7A1F5C"/></svg>"##;

const PROGRAMME: &str = r#"
[event]
language = "en"
title = "Growing the town"
date = 2030-05-16

[[partners]]
title = "With"

[[partners.members]]
name = "The Lime Trees"
logo = "logos/limes.svg"
"#;

/// A folder with a logo in a folder of its own, two notes, and nothing else.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("logos")).unwrap();
    for (path, text) in FILES {
        fs::write(folder.path().join(path), text).unwrap();
    }
    folder
}

const FILES: [(&str, &str); 3] = [("logos/limes.svg", LOGO), ("notes.txt", "twelve bytes"), ("a.txt", "")];

fn memory() -> Memory {
    let mut files = Memory::default();
    for (path, text) in FILES {
        files.put(path, text);
    }
    files
}

fn build(source: &str, files: &dyn Files) -> Result<Built, Refusal> {
    brochure::build(source, files, &Theme::shipped("sobre").unwrap(), &Order::default())
}

/// The errors that stop a build, by their code and in English.
fn refused(source: &str, files: &dyn Files) -> Vec<(&'static str, String)> {
    let faults = build(source, files).expect_err("refused");
    let english = Messages::find("en").unwrap();
    faults.iter().map(|fault| (fault.code, english.said(fault).message)).collect()
}

#[test]
fn every_reader_gives_the_same_answers() {
    let folder = folder();
    let disk = Disk::at(folder.path());
    let readers: [&dyn Files; 3] = [&disk, &memory(), &Unsaved::over(disk.clone(), Memory::default())];
    for files in readers {
        let read = |path: &str| files.read(Path::new(path), 12);
        assert_eq!(read("notes.txt"), Ok(b"twelve bytes".to_vec()));
        assert_eq!(read("./logos/../notes.txt"), Err(Unusable::Outside), "a path that climbs, wherever it arrives");
        assert_eq!(read("./notes.txt"), Ok(b"twelve bytes".to_vec()));
        assert_eq!(read("a.txt"), Ok(Vec::new()));
        assert_eq!(files.read(Path::new("notes.txt"), 11), Err(Unusable::TooLarge { most: 11 }));
        for missing in
            ["none.txt", "logos/none.svg", "none/limes.svg", "notes.txt/limes.svg", "a\0b", &"long".repeat(99)]
        {
            assert_eq!(read(missing), Err(Unusable::Missing), "{missing}");
        }
        for outside in ["../notes.txt", "/etc/hostname", "logos/../../notes.txt"] {
            assert_eq!(read(outside), Err(Unusable::Outside), "{outside}");
        }
        assert_eq!(read("logos"), Err(Unusable::OtherKind));
        assert_eq!(read(""), Err(Unusable::OtherKind));

        let list = |path: &str, most| files.list(Path::new(path), most);
        assert_eq!(list("", 3), Ok(vec![PathBuf::from("a.txt"), PathBuf::from("notes.txt")]), "without its folders");
        assert_eq!(list("./logos", 1), Ok(vec![PathBuf::from("logos/limes.svg")]));
        assert_eq!(list("", 1), Err(Unusable::TooLarge { most: 1 }));
        assert_eq!(list("none", 9), Err(Unusable::Missing));
        assert_eq!(list("..", 9), Err(Unusable::Outside));
        assert_eq!(list("notes.txt", 9), Err(Unusable::OtherKind));
    }
}

#[test]
fn what_is_not_saved_yet_stands_for_the_file() {
    let folder = folder();
    let mut texts = Memory::default();
    texts.put("logos/limes.svg", LOGO.replace("#7A1F5C", "#123456"));
    texts.put("drafts/new.toml", "[event]");
    let files = Unsaved::over(Disk::at(folder.path()), texts);
    let logo = files.read(Path::new("logos/limes.svg"), 1000).unwrap();
    assert!(String::from_utf8(logo).unwrap().contains("#123456"));
    assert_eq!(files.list(Path::new("logos"), 9), Ok(vec![PathBuf::from("logos/limes.svg")]), "once");
    assert_eq!(files.list(Path::new("drafts"), 9), Ok(vec![PathBuf::from("drafts/new.toml")]));
    assert_eq!(files.list(Path::new("logos"), 0), Err(Unusable::TooLarge { most: 0 }));
    assert_eq!(files.read(Path::new("logos/limes.svg"), 10), Err(Unusable::TooLarge { most: 10 }));
}

#[test]
fn a_brochure_is_built_in_memory_byte_for_byte_as_from_a_disk() {
    let folder = folder();
    let of = |files: &dyn Files| build(PROGRAMME, files).unwrap().file(&SCREEN).unwrap().to_vec();
    let bytes = of(&memory());
    assert_eq!(bytes, of(&Disk::at(folder.path())));
    let lost = refused(PROGRAMME, &Memory::default());
    assert_eq!(lost[0].0, "missing-logo");
}

#[test]
fn a_file_that_the_command_line_names_may_lie_anywhere() {
    let (folder, elsewhere) = (folder(), tempfile::tempdir().unwrap());
    let press = elsewhere.path().join("press.icc");
    fs::write(&press, "inks").unwrap();
    let files = Disk::at(folder.path()).with_given(&press);
    assert_eq!(files.read(&press, 9), Ok(b"inks".to_vec()));
    assert_eq!(files.read(&press, 3), Err(Unusable::TooLarge { most: 3 }));
    assert_eq!(files.read(&elsewhere.path().join("other.icc"), 9), Err(Unusable::Outside));
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    fn pipe(path: &Path) {
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    #[test]
    fn links_are_followed_inside_the_folder_only() {
        let (folder, elsewhere) = (folder(), folder());
        let at = |path: &str| folder.path().join(path);
        symlink("../notes.txt", at("logos/near.txt")).unwrap();
        symlink(elsewhere.path().join("notes.txt"), at("far.txt")).unwrap();
        symlink(elsewhere.path().join("logos"), at("far")).unwrap();
        symlink("loop", at("loop")).unwrap();
        symlink("nowhere", at("broken")).unwrap();
        let files = Disk::at(folder.path());
        let read = |path: &str| files.read(Path::new(path), 1000);
        assert_eq!(read("logos/near.txt"), Ok(b"twelve bytes".to_vec()));
        assert_eq!(read("far.txt"), Err(Unusable::LinkOutside));
        assert_eq!(read("far/limes.svg"), Err(Unusable::LinkOutside));
        assert_eq!(files.list(Path::new("far"), 9), Err(Unusable::LinkOutside));
        assert!(matches!(read("loop"), Err(Unusable::Unreadable(why)) if why.key == "machine-links-in-a-circle"));
        assert_eq!(read("broken"), Err(Unusable::Missing));
    }

    #[test]
    fn what_may_never_end_is_not_opened() {
        let folder = folder();
        pipe(&folder.path().join("pipe"));
        let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
        let files = Disk::at(folder.path());
        assert_eq!(files.read(Path::new("pipe"), 9), Err(Unusable::Device));
        assert_eq!(files.read(Path::new("socket"), 9), Err(Unusable::Device));
        for device in ["/dev/zero", "/dev/null", "/dev/tty"] {
            assert_eq!(livret::files::given(Path::new(device), 9), Err(Unusable::Device), "{device}");
        }
    }

    #[test]
    fn every_kind_of_file_goes_through_the_door() {
        let folder = folder();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir(at("fonts")).unwrap();
        pipe(&at("fonts/house.otf"));
        symlink("/dev/zero", at("fonts/zero.ttf")).unwrap();
        pipe(&at("pipe"));
        symlink("/dev/zero", at("zero")).unwrap();
        let files = Disk::at(folder.path());
        let with = |lines: &str| format!("{PROGRAMME}\n{lines}\n");
        let fonts = refused(&with("[brand]\nfonts = \"fonts\""), &files);
        assert_eq!(fonts.len(), 2, "{fonts:?}");
        assert!(fonts[0].1.contains("house.otf") && fonts[0].1.contains("pipe"), "{fonts:?}");
        assert!(fonts[1].1.contains("zero.ttf") && fonts[1].1.contains("link"), "{fonts:?}");
        for (lines, code) in [
            ("[brand]\nfonts = \"zero\"", "fonts-outside"),
            ("[brand]\nfonts = \"pipe\"", "missing-fonts"),
            ("[brand]\nlogo = \"zero\"", "logo-outside"),
            ("[brand]\nlogo = \"pipe\"", "missing-logo"),
            ("[brand]\ncover = \"pipe\"", "missing-logo"),
        ] {
            let told = refused(&with(lines), &files);
            assert_eq!(told[0].0, code, "{lines}: {told:?}");
        }
        let print = Order { outputs: vec![&PRINT], ..Order::default() };
        for (path, code) in [("zero", "profile-outside"), ("pipe", "missing-profile"), ("logos", "missing-profile")] {
            let source = with(&format!("[print]\nprofile = \"{path}\""));
            let told =
                brochure::build(&source, &files, &Theme::shipped("sobre").unwrap(), &print).expect_err("refused");
            assert_eq!(told[0].code, code, "{told:?}");
        }
    }
}

#[test]
fn a_profile_is_read_whole_or_refused() {
    let folder = folder();
    let mut profile = include_bytes!("../assets/icc/FOGRA39L_coated.icc").to_vec();
    profile.resize(21 << 20, 0);
    fs::write(folder.path().join("press.icc"), profile).unwrap();
    let print = Order { outputs: vec![&PRINT], ..Order::default() };
    let source = format!("{PROGRAMME}\n[print]\nprofile = \"press.icc\"\n");
    let theme = Theme::shipped("sobre").unwrap();
    let told = brochure::build(&source, &Disk::at(folder.path()), &theme, &print).expect_err("refused");
    assert_eq!(told.iter().map(|told| told.code).collect::<Vec<_>>(), ["broken-profile"]);
}

/// macOS writes the letters of a name and their accents apart, an author together, or the other way round.
#[cfg(target_os = "linux")]
#[test]
fn a_name_is_found_whichever_way_its_accents_are_written() {
    for (on_disk, named) in [("fore\u{302}t.svg", "forêt.svg"), ("forêt.svg", "fore\u{302}t.svg")] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("e\u{301}t\u{e9}")).unwrap();
        std::fs::write(folder.path().join("e\u{301}t\u{e9}").join(on_disk), "<svg/>").unwrap();
        let read = Disk::at(folder.path()).read(&Path::new("été").join(named), 100);
        assert_eq!(read, Ok(b"<svg/>".to_vec()), "{named:?}");
    }
}
