//! What cannot be printed is refused, with its place and its cure.

use super::*;
use livret::files::Disk;
use livret::language::messages::Messages;

const HEAD: &str = "[event]\nlanguage = \"en\"\ntitle = \"A day\"\ndate = 2030-05-16\n\n";

/// The faults of a programme in a folder with these files, said in English.
fn refused(files: &[(&str, &[u8])], more: &str) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let source = format!("{HEAD}{more}");
    let faults = print(&source, folder.path(), "sobre", PrintSettings::default()).expect_err("it is refused");
    let messages = Messages::find("en").unwrap();
    faults
        .iter()
        .map(|fault| {
            assert!(fault.labels.iter().all(|label| !source[label.span.clone()].is_empty()), "{fault:?}");
            let said = messages.said(fault);
            assert!(said.help.is_some(), "{fault:?}");
            (fault.code, said.message)
        })
        .collect()
}

#[test]
fn a_profile_that_is_not_of_a_press_is_refused_with_what_it_is() {
    let srgb = include_bytes!("../../assets/icc/sRGB.icc");
    let print = "[print]\nprofile = \"p.icc\"\n";
    let [(code, message)] = refused(&[("p.icc", srgb)], print).try_into().unwrap();
    assert_eq!(code, "broken-profile");
    assert!(message.contains("a screen"), "{message}");
    let [(code, message)] = refused(&[("p.icc", b"%PDF-1.7")], print).try_into().unwrap();
    assert!(code == "broken-profile" && message.contains("not an ICC profile"), "{message}");
    assert_eq!(refused(&[], print)[0].0, "missing-profile");
    assert_eq!(refused(&[], "[print]\nprofile = \"../p.icc\"\n")[0].0, "profile-outside");
    let mut truncated = include_bytes!("../../assets/icc/FOGRA39L_coated.icc")[..4000].to_vec();
    assert_eq!(refused(&[("p.icc", &truncated)], print)[0].0, "broken-profile");
    truncated[36..40].fill(0);
    assert_eq!(refused(&[("p.icc", &truncated)], print)[0].0, "broken-profile");
}

#[test]
fn a_profile_beside_the_programme_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let profile = include_bytes!("../../assets/icc/FOGRA39L_coated.icc");
    std::fs::write(folder.path().join("house.icc"), profile).unwrap();
    let source = format!("{HEAD}[print]\nprofile = \"house.icc\"\n");
    let bytes = print(&source, folder.path(), "sobre", PrintSettings::default()).unwrap();
    assert!(super::preflight::preflight(&bytes).faults.is_empty());
}

#[test]
fn a_bleed_beyond_the_art_and_an_odd_name_of_an_ink_are_refused() {
    assert_eq!(refused(&[], "[print]\nbleed = 40\n")[0].0, "out-of-range");
    let ink = "[brand]\ninks = [{ colour = \"#0B5FFF\", spot = \"Bleu <é>\" }]\n";
    assert_eq!(refused(&[], ink)[0].0, "spot-name");
}

#[test]
fn a_logo_too_coarse_for_paper_stops_the_print_edition_alone() {
    let coarse = std::fs::read(root().join("assets/reference/logos/example-coarse.png")).unwrap();
    let partners = "[[partners]]\ntitle = \"With\"\nmembers = [{ name = \"A\", logo = \"a.png\" }]\n";
    assert_eq!(refused(&[("a.png", &coarse)], partners)[0].0, "resolution-too-low");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.png"), &coarse).unwrap();
    let theme = Theme::shipped("sobre").unwrap();
    let built = brochure::build(&format!("{HEAD}{partners}"), &Disk::at(folder.path()), &theme, &Order::default());
    let told = built.expect("the screen takes it").diagnostics;
    assert!(told.iter().all(|told| told.code == "resolution-on-screen") && told.len() == 1, "{told:?}");
}

/// What is told of the print file of a programme in that look, beside a picture.
fn measured(theme: &str, name: &str, picture: &[u8], more: &str) -> Vec<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), picture).unwrap();
    let order = Order { outputs: vec![&PRINT], ..Order::default() };
    let theme = Theme::shipped(theme).unwrap();
    let found = brochure::proofread(&format!("{HEAD}{more}"), &Disk::at(folder.path()), &theme, &order).standing;
    let measures = ["no-bleed", "rich-black-text", "thin-line-in-picture", "page-boxes", "pdf"];
    found.iter().map(|fault| fault.code).filter(|code| measures.contains(code)).collect()
}

#[test]
fn a_cover_picture_that_ends_at_the_cut_is_told() {
    let cover = |inside: &str| {
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">{inside}</svg>"##
        );
        measured("panorama", "a.svg", svg.as_bytes(), "[brand]\ncover = \"a.svg\"\n")
    };
    let hills = r##"<path d="M0 190L90 130 180 200 290 110 400 180V300H0z" fill="#1F6650"/>"##;
    assert_eq!(cover(&format!(r##"<rect width="400" height="300" fill="#7FA7C9"/>{hills}"##)), [""; 0]);
    // The sky ends below the top of the drawing by as much as the bleed.
    assert_eq!(cover(r##"<path d="M0 4H400V300H0z" fill="#7FA7C9"/>"##), ["no-bleed"]);
}
