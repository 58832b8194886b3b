//! What is the author's stays the author's: no file that was read is written over, a corrected file is the file that it was, editions
//! change together or not at all, and an interrupted build leaves nothing behind.

#![cfg(unix)]

#[path = "common/desk.rs"]
mod desk;

use desk::{Desk, Ended};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PROGRAMME: &str = r#"[event]
language = "en"
title = "Growing the town"
date = 2030-05-16

[presentation]
body = "A shared garden begins with a plot ."

[[partners]]
title = "With"

[[partners.members]]
name = "The Lime Trees"
logo = "limes.svg"
"#;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#7A1F5C"/></svg>"##;

fn with_a_logo() -> Desk {
    Desk::with(&[("programme.toml", PROGRAMME), ("limes.svg", LOGO)])
}

fn allow(desk: &Desk, name: &str, mode: u32) {
    fs::set_permissions(desk.path(name), fs::Permissions::from_mode(mode)).unwrap();
}

fn mode_of(desk: &Desk, name: &str) -> u32 {
    fs::metadata(desk.path(name)).unwrap().mode() & 0o777
}

/// Runs to the end: the exit code and all that was said.
fn run(desk: &Desk, arguments: &[&str]) -> (i32, String) {
    desk.run(arguments).all()
}

/// What an order of everything makes.
const WHOLE: [&str; 8] = [
    "programme-accessibilite.txt",
    "programme-booklet.pdf",
    "programme-phone.pdf",
    "programme-print.pdf",
    "programme.eml",
    "programme.html",
    "programme.ics",
    "programme.pdf",
];

#[test]
fn no_file_that_was_read_is_written_over() {
    let desk = with_a_logo();
    // A logo of the name that the brochure would have; the same behind a link and with the programme's own name.
    let pdf = include_bytes!("../fuzz/corpus/logo/a.pdf");
    fs::create_dir(desk.path("logos")).unwrap();
    desk.write("logos/programme.pdf", pdf);
    desk.write("programme.toml", PROGRAMME.replace("limes.svg", "logos/programme.pdf"));
    symlink("logos", desk.path("out")).unwrap();
    for folder in ["logos", "out", "logos/../logos"] {
        let (code, told) = run(&desk, &["build", "programme.toml", "-o", folder]);
        assert!(code == 2 && told.contains("is read for the brochure"), "{told}");
        assert_eq!(fs::read(desk.path("logos/programme.pdf")).unwrap(), pdf);
        assert_eq!(desk.names("logos"), ["programme.pdf"]);
    }
    // A link to the logo of the name of the brochure, and a profile.
    fs::create_dir(desk.path("made")).unwrap();
    symlink("../logos/programme.pdf", desk.path("made/programme.pdf")).unwrap();
    let (code, _) = run(&desk, &["build", "programme.toml", "-o", "made"]);
    assert_eq!(code, 2);
    assert_eq!(fs::read(desk.path("logos/programme.pdf")).unwrap(), pdf);
    fs::create_dir(desk.path("print")).unwrap();
    desk.write("print/programme-print.pdf", include_bytes!("../assets/icc/FOGRA39L_coated.icc"));
    let press =
        ["build", "programme.toml", "-o", "print", "--edition", "all", "--profile", "print/programme-print.pdf"];
    let (code, told) = run(&desk, &press);
    assert!(code == 2 && told.contains("programme-print.pdf is read"), "{told}");
    assert_eq!(desk.names("print"), ["programme-print.pdf"], "no other edition either");
}

#[test]
fn a_brochure_behind_a_link_is_renewed_where_it_lies() {
    let desk = with_a_logo();
    fs::create_dir(desk.path("out")).unwrap();
    fs::create_dir(desk.path("shared")).unwrap();
    desk.write("shared/brochure.pdf", "an earlier one");
    allow(&desk, "shared/brochure.pdf", 0o640);
    symlink("../shared/brochure.pdf", desk.path("out/programme.pdf")).unwrap();
    assert_eq!(run(&desk, &["build", "programme.toml"]).0, 0);
    assert!(desk.path("out/programme.pdf").is_symlink());
    assert!(fs::read(desk.path("shared/brochure.pdf")).unwrap().starts_with(b"%PDF-"));
    assert_eq!(mode_of(&desk, "shared/brochure.pdf"), 0o640);
    // To where nothing is yet, and to what is no file.
    fs::remove_file(desk.path("shared/brochure.pdf")).unwrap();
    assert_eq!(run(&desk, &["build", "programme.toml"]).0, 0);
    assert!(fs::read(desk.path("shared/brochure.pdf")).unwrap().starts_with(b"%PDF-"));
    fs::remove_file(desk.path("out/programme.pdf")).unwrap();
    symlink("/dev/full", desk.path("out/programme.pdf")).unwrap();
    let (code, told) = run(&desk, &["build", "programme.toml"]);
    assert!(code == 2 && told.contains("is a device"), "{told}");
    assert_eq!(desk.names("out"), ["programme.pdf"]);
}

#[test]
fn a_brochure_that_may_be_read_only_stays_and_so_do_its_sisters() {
    let desk = with_a_logo();
    assert_eq!(run(&desk, &["build", "programme.toml", "--edition", "all"]).0, 0);
    let old = || ["", "-print", "-booklet"].map(|end| fs::read(desk.path(&format!("out/programme{end}.pdf"))).unwrap());
    let before = old();
    allow(&desk, "out/programme-booklet.pdf", 0o444);
    desk.write("programme.toml", PROGRAMME.replace("the town", "the village"));
    let (code, told) = run(&desk, &["build", "programme.toml", "--edition", "all"]);
    assert!(code == 3 && told.contains("out/programme-booklet.pdf may be read only"), "{told}");
    assert!(old() == before);
    assert_eq!(desk.names("out").len(), WHOLE.len());
}

#[test]
fn a_full_disk_leaves_all_earlier_editions() {
    let desk = with_a_logo();
    assert_eq!(run(&desk, &["build", "programme.toml", "--edition", "all"]).0, 0);
    let old = || ["", "-print", "-booklet"].map(|end| fs::read(desk.path(&format!("out/programme{end}.pdf"))).unwrap());
    let before = old();
    desk.write("programme.toml", PROGRAMME.replace("the town", "the village"));
    // The limit on a file's size stands for a full disk: the screen edition still fits, the printed ones with their profile do not.
    let screen = before[0].len() as u64;
    assert!((before[1].len() as u64) > 2 * screen, "{screen}");
    let livret = env!("CARGO_BIN_EXE_livret");
    let limited =
        format!("ulimit -f {}; trap '' XFSZ; exec {livret} build programme.toml --edition all", screen * 2 / 512);
    let output = Command::new("sh").args(["-c", &limited]).current_dir(desk.folder()).output().unwrap();
    let (code, told) = Ended::from(output).all();
    assert_eq!(code, 3, "{told}");
    assert!(old() == before, "{told}");
    assert_eq!(desk.names("out").len(), WHOLE.len(), "nothing half written");
}

#[test]
fn a_corrected_file_is_the_file_that_it_was() {
    for mode in [0o600, 0o640, 0o755] {
        let desk = with_a_logo();
        allow(&desk, "programme.toml", mode);
        let noted = xattr::set(desk.path("programme.toml"), "user.colour", b"green").is_ok();
        desk.write("programme.toml.bak", "an earlier copy");
        let (code, told) = run(&desk, &["check", "--fix", "programme.toml"]);
        assert_eq!(code, 0, "{told}");
        assert!(told.contains("programme.toml.bak2"), "{told}");
        assert_eq!(desk.text("programme.toml"), PROGRAMME.replace(" .\"", ".\""));
        assert_eq!(desk.text("programme.toml.bak2"), PROGRAMME);
        assert_eq!(desk.text("programme.toml.bak"), "an earlier copy");
        assert_eq!((mode_of(&desk, "programme.toml"), mode_of(&desk, "programme.toml.bak2")), (mode, mode));
        if noted {
            assert_eq!(xattr::get(desk.path("programme.toml"), "user.colour").unwrap().as_deref(), Some(&b"green"[..]));
        }
    }
}

#[test]
fn links_to_a_programme_stay_links() {
    let desk = with_a_logo();
    fs::create_dir(desk.path("real")).unwrap();
    fs::rename(desk.path("programme.toml"), desk.path("real/programme.toml")).unwrap();
    symlink("real/programme.toml", desk.path("programme.toml")).unwrap();
    fs::hard_link(desk.path("real/programme.toml"), desk.path("real/same.toml")).unwrap();
    assert_eq!(run(&desk, &["check", "--fix", "programme.toml"]).0, 0);
    assert!(desk.path("programme.toml").is_symlink());
    let corrected = PROGRAMME.replace(" .\"", ".\"");
    assert_eq!(desk.text("real/programme.toml"), corrected);
    assert_eq!(desk.text("real/same.toml"), corrected, "one file of two names");
    assert_eq!(desk.names("real"), ["programme.toml", "same.toml"]);
    assert_eq!(desk.text("programme.toml.bak"), PROGRAMME);
}

#[test]
fn what_is_no_file_or_may_be_read_only_is_not_corrected() {
    let desk = with_a_logo();
    allow(&desk, "programme.toml", 0o444);
    let (code, told) = run(&desk, &["check", "--fix", "programme.toml"]);
    assert!(code == 3 && told.contains("may be read only"), "{told}");
    assert_eq!(desk.text("programme.toml"), PROGRAMME);
    assert_eq!(desk.names("."), ["limes.svg", "programme.toml"], "no copy of what was not changed");

    let piped = |arguments: &[&str]| {
        let mut command = desk.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), PROGRAMME.as_bytes()).unwrap();
        Ended::from(child.wait_with_output().unwrap()).all()
    };
    let (code, told) = piped(&["check", "--fix", "/dev/stdin"]);
    assert!(code == 2 && told.contains("it is no file"), "{told}");
    let (_, told) = piped(&["check", "--fix", "--dry-run", "/dev/stdin"]);
    assert!(told.contains("+body = \"A shared garden begins with a plot.\""), "{told}");
    assert!(Path::new("/dev/stdin").exists());
}

#[test]
fn what_is_saved_meanwhile_is_not_lost() {
    let desk = with_a_logo();
    let theme = include_str!("../assets/themes/sobre.toml");
    let mut command = desk.command(&["check", "--fix", "programme.toml", "--theme", "/dev/stdin"]);
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.unwrap();
    // The programme is read first; livret waits for its theme while an editor saves.
    std::thread::sleep(Duration::from_millis(500));
    let newer = PROGRAMME.replace("With", "Together");
    desk.write("programme.toml", &newer);
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), theme.as_bytes()).unwrap();
    let (code, told) = Ended::from(child.wait_with_output().unwrap()).all();
    // On a machine so busy that the programme was not read yet, the newer one is corrected.
    let corrected = code == 0 && desk.text("programme.toml") == newer.replace(" .\"", ".\"");
    let refused = code == 3 && told.contains("has just written it") && desk.text("programme.toml") == newer;
    assert!(corrected || refused, "{code} {told}");
    assert_eq!(desk.names(".").len(), if refused { 2 } else { 3 });
}

#[test]
fn an_interrupted_build_leaves_nothing_half_made() {
    let desk = with_a_logo();
    assert_eq!(run(&desk, &["build", "programme.toml", "--edition", "all"]).0, 0);
    let whole = WHOLE;
    for signal in ["INT", "TERM", "HUP"] {
        let mut wait = Duration::ZERO;
        loop {
            let mut child = desk
                .command(&["build", "programme.toml", "--edition", "all"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            // As soon as the first file is begun, and a little later each time, until the build is done before.
            let start = Instant::now();
            while child.try_wait().unwrap().is_none() && desk.names("out").len() == whole.len() {
                assert!(start.elapsed() < Duration::from_secs(60));
            }
            std::thread::sleep(wait);
            let _ = Command::new("kill").args(["-s", signal, &child.id().to_string()]).stderr(Stdio::null()).status();
            let done = child.wait().unwrap();
            assert_eq!(desk.names("out"), whole, "{signal} after {wait:?}: {done:?}");
            if done.success() {
                break;
            }
            wait += Duration::from_millis(1) + wait / 4;
        }
    }
}

#[test]
fn editions_built_side_by_side_are_of_one_build() {
    let desk = with_a_logo();
    let titles = ["the town", "the village", "the valley", "the forest"];
    for (n, title) in titles.iter().enumerate() {
        let folder = format!("programmes-{n}");
        fs::create_dir(desk.path(&folder)).unwrap();
        desk.write(&format!("{folder}/limes.svg"), LOGO);
        desk.write(&format!("{folder}/programme.toml"), PROGRAMME.replace("the town", title));
    }
    let build = |n: usize, out: &str| {
        desk.command(&["build", &format!("programmes-{n}/programme.toml"), "-o", out, "--edition", "screen,print"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let pair =
        |folder: &str| ["", "-print"].map(|end| fs::read(desk.path(&format!("{folder}/programme{end}.pdf"))).unwrap());
    let known: Vec<_> = (0..titles.len())
        .map(|n| {
            let out = format!("alone-{n}");
            assert!(build(n, &out).wait().unwrap().success());
            pair(&out)
        })
        .collect();
    for mut child in (0..titles.len()).map(|n| build(n, "out")).collect::<Vec<_>>() {
        assert!(child.wait().unwrap().success());
    }
    assert!(known.contains(&pair("out")), "a mixture of builds");
    assert_eq!(desk.names("out"), ["programme-print.pdf", "programme.pdf"]);
}
