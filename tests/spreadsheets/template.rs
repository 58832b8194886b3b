//! The workbook of `livret new --spreadsheet`, filled in.

use super::desk::Desk;

#[test]
fn a_new_workbook_builds() {
    let desk = Desk::new();
    desk.run(&["new", "fete", "--spreadsheet"]).well(&["programme.xlsx"]);
    assert!(!desk.path("fete/programme.toml").exists());
    desk.run(&["check", "fete/programme.xlsx"]).well(&[]);
    desk.run(&["build", "fete/programme.xlsx", "-o", "out"]).well(&["programme.pdf"]);
    assert!(desk.path("out/programme.pdf").exists());
}
