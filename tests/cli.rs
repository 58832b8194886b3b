//! What a user sees of the commands: exit codes, messages, files.

#[path = "common/desk.rs"]
mod desk;

use desk::{Desk, Ended};
use std::fs;
use std::path::Path;
use std::process::Command;

/// A desk with the starter in the folder `event`.
fn with_starter() -> Desk {
    let desk = Desk::new();
    assert_eq!(desk.run(&["new", "event"]).code, 0);
    desk
}

#[test]
fn the_starter_builds_without_a_warning() {
    let desk = with_starter();
    let checked = desk.run(&["check", "event/programme.toml"]);
    assert_eq!((checked.code, checked.complained.as_str()), (0, ""));
    assert_eq!(checked.said, "event/programme.toml: no errors, no warnings.\n");
    let built = desk.run(&["build", "event/programme.toml"]);
    assert_eq!((built.code, built.complained.as_str()), (0, ""));
    let line = built.said.replace('\\', "/");
    let row = line.lines().nth(1).unwrap();
    assert!(line.starts_with("File ") && row.starts_with("out/programme.pdf  "), "{line}");
    assert!(row.contains(" pages, ") && row.contains(" kB ") && row.ends_with("PDF/UA-1 and PDF/A-2a"), "{line}");
    assert!(line.contains("\nNo warnings.\n"), "{line}");
    // What the cover leaves to another page is told, once, and not as a fault.
    assert!(
        line.ends_with("the cover shows only the partners of “Organised by”, not those of “With the support of”\n")
    );
    assert_eq!(desk.names("out"), ["programme.pdf"]);
    assert!(fs::read(desk.path("out/programme.pdf")).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn the_sample_builds_into_the_folder_asked_for() {
    let desk = Desk::new();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rencontres-2025.toml");
    let built = desk.run(&["build", sample.to_str().unwrap(), "-o", "a/b", "-q"]);
    assert_eq!((built.code, built.said.as_str()), (0, ""), "{}", built.complained);
    assert_eq!(desk.names("a/b"), ["rencontres-2025.pdf"]);
}

#[test]
fn the_same_programme_gives_the_same_bytes_elsewhere() {
    let desk = with_starter();
    fs::rename(desk.path("event"), desk.path("moved")).unwrap();
    assert_eq!(desk.run(&["new", "event"]).code, 0);
    let build = |programme: &str, zone: &str, out: &str| {
        let output = desk.command(&["build", programme, "-o", out]).env("TZ", zone).output().unwrap();
        assert_eq!(Ended::from(output).code, 0);
        fs::read(desk.path(out).join("programme.pdf")).unwrap()
    };
    let here = build("event/programme.toml", "Europe/Paris", "here");
    assert!(here == build("moved/programme.toml", "Pacific/Auckland", "there"), "the bytes differ");
}

#[test]
fn errors_stop_a_build_and_leave_the_earlier_brochure() {
    let desk = with_starter();
    assert_eq!(desk.run(&["build", "event/programme.toml"]).code, 0);
    let before = fs::read(desk.path("out/programme.pdf")).unwrap();
    let programme = fs::read_to_string(desk.path("event/programme.toml")).unwrap();
    desk.write(
        "event/programme.toml",
        programme.replacen("[event]", "[event]\nstrat = 10\n", 1).replace("date = ", "date = x"),
    );
    let built = desk.run(&["build", "event/programme.toml"]);
    built.complains(1, &["error[", "strat", "programme.toml:", "help: ", "nothing was built", "is left as it was"]);
    assert_eq!(built.said, "");
    assert!(before == fs::read(desk.path("out/programme.pdf")).unwrap());
    assert_eq!(desk.names("out"), ["programme.pdf"]);
}

#[test]
fn faults_come_in_the_order_of_the_file_with_their_lines_and_a_count() {
    let desk = Desk::new();
    desk.write("p.toml", "one = 1\ntwo = 2\nthree = 3\n");
    let checked = desk.run(&["check", "p.toml"]);
    checked.complains(1, &["p.toml:1:1", "1 | one = 1", "p.toml:2:1", "p.toml:3:1", "errors in p.toml."]);
    let at = |words| checked.complained.find(words).unwrap();
    assert!(at("p.toml:1:1") < at("p.toml:2:1") && at("p.toml:2:1") < at("p.toml:3:1"));
    assert!(!checked.complained.contains('\u{1b}'), "colours where nobody sees them");
}

#[test]
fn a_very_long_line_is_not_printed_whole() {
    let desk = Desk::new();
    desk.write("p.toml", format!("x = \"{}\"\n", "long ".repeat(2_000_000)));
    let checked = desk.run(&["check", "p.toml"]);
    checked.complains(1, &["p.toml:1:"]);
    assert!(checked.complained.len() < 10_000, "{} bytes", checked.complained.len());
}

#[test]
fn what_cannot_be_read_is_named_with_a_way_out() {
    let desk = Desk::new();
    desk.run(&["build", "none.toml"]).complains(3, &["there is no file none.toml", "livret new"]);
    desk.write("Programme.toml", "");
    desk.run(&["build", "programe.toml"]).complains(3, &["there is no file programe.toml", "called Programme.toml"]);
    fs::create_dir(desk.path("folder")).unwrap();
    desk.run(&["check", "folder"]).complains(3, &["folder is a folder", "programme.toml"]);
    desk.write("latin.toml", b"a = 1\nb = \"caf\xe9\"\n");
    desk.run(&["check", "latin.toml"])
        .complains(1, &["latin.toml is not written in UTF-8", "line 2, column 9", "save"]);
    desk.write("photo.toml", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff");
    desk.run(&["check", "photo.toml"]).complains(1, &["photo.toml is a picture, not a programme"]);
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let desk = with_starter();
    let mut programme = "\u{feff}".as_bytes().to_vec();
    programme.extend(fs::read(desk.path("event/programme.toml")).unwrap());
    desk.write("event/programme.toml", programme);
    assert_eq!(desk.run(&["check", "event/programme.toml"]).code, 0);
}

#[test]
fn an_output_that_cannot_be_written_is_the_machines_fault() {
    let desk = with_starter();
    desk.write("taken", "");
    desk.run(&["build", "event/programme.toml", "-o", "taken"]).complains(3, &["taken cannot be a folder", "-o"]);
    fs::create_dir_all(desk.path("full/programme.pdf")).unwrap();
    desk.run(&["build", "event/programme.toml", "-o", "full"]).complains(3, &["programme.pdf cannot be written"]);
    assert_eq!(desk.names("full"), ["programme.pdf"]);
}

#[test]
fn a_brochure_never_replaces_its_programme() {
    let desk = with_starter();
    fs::rename(desk.path("event/programme.toml"), desk.path("event/programme.pdf")).unwrap();
    let before = fs::read(desk.path("event/programme.pdf")).unwrap();
    desk.run(&["build", "event/programme.pdf", "-o", "event"]).complains(2, &["would replace its programme"]);
    assert!(before == fs::read(desk.path("event/programme.pdf")).unwrap());
}

#[test]
fn new_refuses_a_folder_that_holds_something() {
    let desk = Desk::new();
    fs::create_dir(desk.path("empty")).unwrap();
    assert_eq!(desk.run(&["new", "empty"]).code, 0);
    fs::create_dir(desk.path("mine")).unwrap();
    desk.write("mine/letter.txt", "dear");
    desk.run(&["new", "mine"]).complains(3, &["mine is not empty"]);
    assert_eq!(desk.names("mine"), ["letter.txt"]);
    desk.run(&["new", "mine/letter.txt"]).complains(3, &["letter.txt cannot be the folder"]);
}

#[test]
fn a_theme_is_found_by_name_or_by_file() {
    let desk = with_starter();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/themes/territoires.toml");
    fs::copy(&shipped, desk.path("mine.toml")).unwrap();
    assert_eq!(desk.run(&["check", "event/programme.toml", "--theme", "territoires"]).code, 0);
    assert_eq!(desk.run(&["check", "event/programme.toml", "--theme", "mine.toml"]).code, 0);
    desk.run(&["check", "event/programme.toml", "--theme", "nobody"]).complains(2, &["“nobody”", "territoires"]);
    desk.run(&["check", "event/programme.toml", "--theme", "none.toml"]).complains(3, &["there is no file none.toml"]);
    desk.write("wrong.toml", fs::read_to_string(&shipped).unwrap().replacen("ink = \"#", "ink = \"#no", 1));
    desk.run(&["build", "event/programme.toml", "--theme", "wrong.toml"])
        .complains(1, &["wrong.toml:", "in the theme wrong.toml"]);
    assert!(!desk.path("out").exists());
}

#[test]
fn the_date_of_the_environment_is_seconds() {
    let desk = with_starter();
    let build = |date: &str| {
        Ended::from(desk.command(&["build", "event/programme.toml"]).env("SOURCE_DATE_EPOCH", date).output().unwrap())
    };
    assert_eq!(build("1756339200").code, 0);
    let first = fs::read(desk.path("out/programme.pdf")).unwrap();
    assert_eq!(build("1756425600").code, 0);
    assert!(first != fs::read(desk.path("out/programme.pdf")).unwrap(), "the date is not in the file");
    build("tomorrow").complains(2, &["SOURCE_DATE_EPOCH", "“tomorrow”"]);
}

#[test]
fn a_wrong_command_line_is_code_2_and_help_has_examples() {
    let desk = Desk::new();
    desk.run(&["bild", "p.toml"]).complains(2, &["bild", "build"]);
    desk.run(&["build"]).complains(2, &["PROGRAMME"]);
    for command in ["build", "check", "preview", "new", "themes", "fonts", "completions", "man"] {
        let help = desk.run(&[command, "--help"]);
        assert_eq!(help.code, 0);
        assert!(help.said.contains("Example") && help.said.contains(&format!("livret {command}")), "{}", help.said);
    }
}

/// The starter with a brand added.
fn branded(brand: &str) -> Desk {
    let desk = with_starter();
    let programme = fs::read_to_string(desk.path("event/programme.toml")).unwrap();
    desk.write("event/programme.toml", format!("{programme}\n[brand]\n{brand}\n"));
    desk
}

#[test]
fn every_theme_is_listed_on_a_line_and_builds() {
    let desk = with_starter();
    let listed = desk.run(&["themes"]).said;
    let names: Vec<&str> = listed.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(names, ["territoires", "panorama", "sobre", "affiche"]);
    for name in names {
        let built = desk.run(&["build", "event/programme.toml", "--theme", name, "-o", name]);
        assert_eq!((built.code, built.complained.as_str()), (0, ""), "{name}");
    }
}

#[test]
fn a_programme_names_its_theme_and_its_editions() {
    let desk = branded("theme = \"sobre\"\neditions = [\"screen\", \"print\"]");
    let built = desk.run(&["build", "event/programme.toml"]);
    assert_eq!((built.code, built.complained.as_str()), (0, ""));
    let own = fs::read(desk.path("out/programme.pdf")).unwrap();
    assert!(desk.path("out/programme-print.pdf").exists());
    let asked = |theme: &str| {
        let built = desk.run(&["build", "event/programme.toml", "--theme", theme, "--edition", "screen", "-o", theme]);
        assert_eq!(built.code, 0, "{}", built.complained);
        assert!(!desk.path(&format!("{theme}/programme-print.pdf")).exists(), "the command comes before the programme");
        fs::read(desk.path(&format!("{theme}/programme.pdf"))).unwrap()
    };
    assert!(own == asked("sobre") && own != asked("panorama"));
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/themes/sobre.toml");
    let text = fs::read_to_string(theme).unwrap();
    let desk = branded("theme = \"look/own.toml\"");
    desk.run(&["build", "event/programme.toml"]).complains(1, &["look/own.toml", "cannot be read"]);
    fs::create_dir(desk.path("event/look")).unwrap();
    desk.write("event/look/own.toml", &text);
    let built = desk.run(&["build", "event/programme.toml"]);
    assert_eq!((built.code, built.complained.as_str()), (0, ""));
    assert!(own == fs::read(desk.path("out/programme.pdf")).unwrap(), "the same theme from a file");
    desk.write("event/look/own.toml", text.replace("alignment = \"ragged\"", "alignment = \"centred\""));
    desk.run(&["build", "event/programme.toml"]).complains(1, &["look/own.toml:", "centred"]);
}

#[test]
fn a_brand_colours_every_theme_and_says_what_it_adjusts() {
    let desk = branded("colours = [\"#FFE600\"]\nlogo = \"logos/lime-trees.svg\"");
    for theme in ["territoires", "panorama", "sobre", "affiche"] {
        let built = desk.run(&["build", "event/programme.toml", "--theme", theme]);
        built.complains(0, &["warning[brand-contrast]", "#FFE600", ":1 instead of 1.", "4.5:1"]);
        assert_eq!(built.complained.matches("warning[brand-contrast]").count(), 1, "{}", built.complained);
        // On its ground of this yellow a poster shows the other version of a green logo, and says so.
        let unseen = built.complained.matches("warning[unseen-logo]").count();
        assert_eq!(unseen, usize::from(theme == "affiche"), "{}", built.complained);
    }
}

#[test]
fn a_brand_that_cannot_be_used_is_refused_where_it_is_written() {
    let desk = branded("colours = [\"blue\"]\ncover = \"none.jpg\"\nfamilies = { titles = \"Helvetica\" }");
    desk.run(&["check", "event/programme.toml"]).complains(1, &["not-a-colour", "“blue”"]);
    let desk = branded("cover = \"none.jpg\"\nfamilies = { titles = \"Helvetica\" }");
    desk.run(&["check", "event/programme.toml"])
        .complains(1, &["“none.jpg” does not exist", "there is no family “Helvetica”", "Inter"]);
    let desk = branded("cover = \"photo.png\"");
    desk.write("event/photo.png", include_bytes!("../assets/readme/cover.png"));
    desk.run(&["check", "event/programme.toml"]).complains(0, &["no place for the photograph"]);
}

#[test]
fn fonts_of_a_folder_are_used_or_refused_with_a_reason() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts/eb-garamond/EBGaramond12-Regular.otf");
    let own = fs::read(own).unwrap();
    let desk = branded("fonts = \"fonts\"\nfamilies = { text = \"EB Garamond\" }");
    desk.run(&["check", "event/programme.toml"])
        .complains(1, &["the font folder “fonts” does not exist", "[brand]"][..1]);
    fs::create_dir(desk.path("event/fonts")).unwrap();
    desk.write("event/fonts/OFL.txt", "not looked at");
    desk.run(&["check", "event/programme.toml"]).complains(1, &["has no font"]);
    desk.write("event/fonts/house.otf", own);
    let built = desk.run(&["build", "event/programme.toml"]);
    built.complains(0, &["warning[missing-face]", "has no bold", "has no italic"]);
    assert_eq!(built.complained.matches("warning[").count(), 2, "{}", built.complained);
    desk.write("event/fonts/page.woff2", b"wOF2 and more");
    desk.write("event/fonts/photo.ttf", b"\x89PNG");
    desk.run(&["check", "event/programme.toml"]).complains(
        1,
        &[
            "error[font-refused]",
            "“page.woff2” cannot be used: it is a web font",
            "“photo.ttf”",
            "not a font",
            "programme.toml:",
        ],
    );
    let desk = branded("fonts = \"../fonts\"");
    desk.run(&["check", "event/programme.toml"]).complains(1, &["error[fonts-outside]"]);
}

#[test]
fn fonts_completions_and_the_manual_go_to_standard_output() {
    let desk = Desk::new();
    let fonts = desk.run(&["fonts"]);
    assert!(fonts.said.contains("EB Garamond: 400, 400 italic") && fonts.said.contains("Inter: "), "{}", fonts.said);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = desk.run(&["completions", shell]);
        assert!(script.code == 0 && script.said.contains("livret"), "{shell}");
    }
    let manual = desk.run(&["man"]);
    assert_eq!(manual.said.matches(".TH").count(), 1);
    assert!(manual.said.contains(".SH LIVRET BUILD") && manual.said.contains(".SH LIVRET CHECK"), "{}", manual.said);
}

#[test]
fn a_booklet_and_its_proof_say_how_they_are_printed() {
    let desk = with_starter();
    let ended =
        desk.run(&["build", "event/programme.toml", "--edition", "print,booklet", "--proof", "--binding", "saddle"]);
    assert_eq!(ended.code, 0, "{}", ended.complained);
    let expected = ["programme-booklet.pdf", "programme-print.pdf", "programme-proof.pdf"];
    assert_eq!(desk.names("out"), expected);
    for words in ["duplex on the short edge", "PDF/X-4, imposed", "a small sheet to approve, not to print from"] {
        assert!(ended.said.contains(words), "“{words}” is not in:\n{}", ended.said);
    }
}

#[test]
fn a_sheet_of_paper_is_a_size_and_holds_the_pages() {
    let desk = with_starter();
    desk.run(&["build", "event/programme.toml", "--edition", "booklet", "--sheet", "foolscap"])
        .complains(2, &["A3, SRA3"]);
    desk.run(&["build", "event/programme.toml", "--edition", "booklet", "--sheet", "A5"])
        .complains(1, &["sheet-too-small", "the sheet A5 is too small"]);
    assert!(!desk.path("out").exists(), "nothing was written");
}

#[test]
fn editions_are_built_together_or_not_at_all() {
    let desk = with_starter();
    let built = desk.run(&[
        "build",
        "event/programme.toml",
        "--edition",
        "screen,print",
        "--edition",
        "booklet,calendar,web,mail,statement,phone",
    ]);
    assert_eq!(built.code, 0, "{}", built.complained);
    let names = [
        "programme-accessibilite.txt",
        "programme-booklet.pdf",
        "programme-phone.pdf",
        "programme-print.pdf",
        "programme.eml",
        "programme.html",
        "programme.ics",
        "programme.pdf",
    ];
    assert_eq!(desk.names("out"), names);
    assert!(built.said.contains("PDF/X-4") && built.said.contains("FOGRA39"), "{}", built.said);
    let all = desk.run(&["build", "event/programme.toml", "--edition", "all", "-o", "all"]);
    assert_eq!((all.code, desk.names("all")), (0, desk.names("out")));
    for name in desk.names("out") {
        assert_eq!(fs::read(desk.path("out").join(&name)).unwrap(), fs::read(desk.path("all").join(&name)).unwrap());
    }
}

#[test]
fn a_flag_of_printing_that_cannot_be_met_writes_nothing() {
    let desk = with_starter();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::copy(root.join("assets/icc/sRGB.icc"), desk.path("screen.icc")).unwrap();
    let print = ["build", "event/programme.toml", "--edition", "print"];
    let with = |more: &[&str]| desk.run(&[&print[..], more].concat());
    with(&["--profile", "screen.icc"]).complains(1, &["the profile of a screen", "nothing was built"]);
    with(&["--profile", "none.icc"]).complains(1, &["there is no profile “none.icc”"]);
    with(&["--bleed", "40"]).complains(2, &["between 0 and 10"]);
    with(&["--marks", "cut"]).complains(2, &["crop, fold, registration"]);
    with(&["--signature", "12"]).complains(2, &["8, 16 or 32"]);
    assert!(!desk.path("out").exists());
    // A profile of a press is taken from wherever the command is given.
    fs::copy(root.join("assets/icc/FOGRA39L_coated.icc"), desk.path("press.icc")).unwrap();
    assert_eq!(with(&["--profile", "press.icc", "--bleed", "2,5"]).code, 0);
    assert_eq!(desk.names("out"), ["programme-print.pdf"]);
}

/// What the command says to a French reader, by the locale alone.
fn in_french(desk: &Desk, arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
    command.args(arguments).current_dir(desk.folder()).env("LC_ALL", "fr_FR.UTF-8");
    Ended::from(command.output().unwrap())
}

#[test]
fn to_a_french_reader_the_commands_speak_french() {
    let desk = Desk::new();
    for arguments in [&["-h"][..], &["help"], &["build", "-h"], &["check", "--help"], &["help", "new"], &["man"]] {
        let help = in_french(&desk, arguments);
        assert_eq!(help.code, 0);
        for english in ["Usage", "Commands", "Options:", "Print ", "[default", "possible", "the "] {
            assert!(!help.said.contains(english), "“{english}” in {}", help.said);
        }
    }
    let refused = |arguments: &[&str], words: &[&str]| {
        let refused = in_french(&desk, arguments);
        refused.complains(2, &[&["erreur\u{A0}: ", "remède\u{A0}: "], words].concat());
    };
    refused(&["bild"], &["il n’y a pas de commande", "`livret build`"]);
    refused(&["build"], &["il manque <PROGRAMME>... (le fichier du programme)", "`livret build programme.toml`"]);
    refused(&["build", "--themme", "x"], &["il n’y a pas d’option --themme", "`--theme`"]);
    refused(&["check", "a", "b"], &["« b » est un mot de trop", "entre guillemets"]);
    refused(&["build", "a", "--edition", "prnt"], &["« prnt »", "`print`", "booklet"]);
    refused(&["build", "a", "--edition"], &["il manque une valeur à --edition", "booklet"]);
    refused(&["build", "a", "--bleed", "40"], &["« 40 »", "entre 0 et 10"]);
    refused(&["build", "a", "--bleed", "3mm"], &["en chiffres, sans unité"]);
    refused(&["build", "a", "--pages", "2"], &["de 4 à 400"]);
    refused(&["build", "a", "--sheet", "foolscap"], &["A3, SRA3"]);
    refused(&["check", "a", "--dry-run"], &["--dry-run ne va qu’avec --fix"]);
    refused(&["themes", "-q", "-v"], &["--quiet et --verbose s’excluent"]);
    refused(&["--lang", "xx", "themes"], &["« xx » ne convient pas à --lang", "fr"]);
    refused(&["programme.toml"], &["n’est pas une commande, mais un fichier", "`livret build programme.toml`"]);
    refused(&["completions", "zz"], &["bash"]);
    refused(&["explain", "nothing-of-the-kind"], &["livret explain"]);
    let themes = in_french(&desk, &["themes"]);
    assert!(themes.said.starts_with("territoires\u{A0}: des parcelles"), "{}", themes.said);
}

#[test]
fn a_starter_of_each_language_has_nothing_to_be_said_of_it() {
    for (language, said) in [("fr", "Aucun avertissement"), ("en", "No warnings"), ("de", "Keine Warnung")] {
        let desk = Desk::new();
        let run = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
            command.args(arguments).args(["--lang", language]).current_dir(desk.folder());
            Ended::from(command.output().unwrap())
        };
        assert_eq!(run(&["new", "event"]).code, 0);
        let checked = run(&["check", "event/programme.toml"]);
        assert_eq!((checked.code, checked.complained.as_str()), (0, ""), "{language}");
        let built = run(&["build", "event/programme.toml"]);
        assert_eq!((built.code, built.complained.as_str()), (0, ""), "{language}");
        assert!(built.said.contains(said), "{language}: {}", built.said);
    }
}

#[test]
fn a_starter_is_in_the_language_asked_for_and_its_command_can_be_pasted() {
    let desk = Desk::new();
    let started = in_french(&desk, &["new", "l'été à venir"]);
    assert_eq!(started.code, 0);
    let command = "livret preview \"l'été à venir/programme.toml\"";
    assert!(started.said.trim_end().ends_with(command), "{}", started.said);
    let programme = fs::read_to_string(desk.path("l'été à venir/programme.toml")).unwrap();
    assert!(programme.contains("language = \"fr\""), "{programme}");
    assert_eq!(desk.run(&["build", "l'été à venir/programme.toml"]).code, 0);
    assert_eq!(desk.run(&["new", "english"]).code, 0);
    assert!(fs::read_to_string(desk.path("english/programme.toml")).unwrap().contains("language = \"en\""));
}

#[test]
fn a_wrong_command_about_a_french_programme_is_told_in_french() {
    let desk = Desk::new();
    desk.write("p.toml", "[event]\nlanguage = \"fr\"\n");
    let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
    command.args(["build", "p.toml", "--themme", "x"]).current_dir(desk.folder()).env("LC_ALL", "C");
    Ended::from(command.output().unwrap()).complains(2, &["il n’y a pas d’option --themme"]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
    command.args(["build", "p.toml", "--theme", "nobody"]).current_dir(desk.folder()).env("LC_ALL", "C");
    Ended::from(command.output().unwrap()).complains(2, &["aucun thème ne s’appelle « nobody »"]);
}

#[test]
fn the_summary_is_a_table_of_files_and_what_they_are_for() {
    let desk = with_starter();
    let built = desk.run(&["build", "event/programme.toml", "--edition", "screen,calendar,web,cards,mail"]);
    assert_eq!(built.code, 0, "{}", built.complained);
    let said = built.said.replace('\\', "/");
    let rows: Vec<&str> = said.lines().filter(|line| line.starts_with("out/")).collect();
    assert_eq!(rows.len(), 5, "{said}");
    let purpose = said.lines().next().unwrap().find("What it is for").unwrap();
    for row in rows {
        let (before, after) = row.split_at(purpose);
        assert!(before.ends_with("  ") && !after.starts_with(' '), "a column is a column: {said}");
    }
    assert!(said.contains("out/programme-cards/  ") && said.contains(" files, "), "{said}");
    assert!(said.contains("programme.eml: Sent, it weighs "), "what there is to know stands under the name: {said}");
}

#[test]
fn a_name_that_not_every_system_takes_makes_files_with_one_that_all_take() {
    let desk = with_starter();
    fs::rename(desk.path("event/programme.toml"), desk.path("event/Été : 100 ?.toml")).unwrap();
    let built = desk.run(&["build", "event/Été : 100 ?.toml", "--edition", "screen,calendars"]);
    assert_eq!(built.code, 0, "{}", built.complained);
    assert_eq!(desk.names("out"), ["Ete-100-calendars", "Ete-100.pdf"]);
    assert!(built.said.contains("Ete-100") && built.said.contains("Été : 100 ?"), "{}", built.said);
    fs::rename(desk.path("event/Été : 100 ?.toml"), desk.path("event/Journée d’été.toml")).unwrap();
    let built = desk.run(&["build", "event/Journée d’été.toml", "-o", "kept"]);
    assert_eq!(desk.names("kept"), ["Journée d’été.pdf"], "{}", built.said);
}

#[test]
fn what_is_sent_is_worded_on_the_command_line_too() {
    let desk = with_starter();
    let told = ["--subject", "Come, all of you", "--highlight", "A feast", "--highlight", "A walk"];
    let built = desk.run(&[&["build", "event/programme.toml", "--edition", "mail"], &told[..]].concat());
    assert_eq!(built.code, 0, "{}", built.complained);
    let mail = fs::read_to_string(desk.path("out/programme.eml")).unwrap();
    assert!(mail.contains("Subject: Come, all of you\r\n"), "{}", &mail[..600]);
    desk.run(&["build", "event/programme.toml", "--edition", "mail", "--subject", "  "])
        .complains(2, &["--subject", "write a sentence"]);
}

#[test]
fn a_brochure_too_heavy_to_be_sent_is_told_with_a_table_of_what_weighs() {
    let desk = with_starter();
    let built = desk.run(&["build", "event/programme.toml", "--edition", "mail", "--most", "50k"]);
    built.complains(1, &["does not fit 50 kB", "allow ", "What weighs most", "\n  fonts  "]);
    assert!(!desk.path("out").exists() || desk.names("out").is_empty(), "nothing is written");
}

#[test]
fn a_folder_of_pages_is_one_row() {
    let desk = with_starter();
    let built = desk.run(&["build", "event/programme.toml", "--edition", "web", "--split"]);
    assert_eq!(built.code, 0, "{}", built.complained);
    assert_eq!(desk.names("out"), ["programme-web"]);
    assert!(built.said.replace('\\', "/").contains("out/programme-web/  "), "{}", built.said);
    assert!(desk.names("out/programme-web").contains(&"index.html".to_string()));
}
