//! The workbook of `livret new --spreadsheet`, filled in.

use super::desk::Desk;
use super::run;

#[test]
fn a_new_workbook_builds() {
    let desk = Desk::new();
    run(&desk, &["new", "fete", "--spreadsheet"]).well(&["programme.xlsx"]);
    assert!(!desk.path("fete/programme.toml").exists());
    run(&desk, &["check", "fete/programme.xlsx"]).well(&[]);
    run(&desk, &["build", "fete/programme.xlsx", "-o", "out"]).well(&["programme.pdf"]);
    assert!(desk.path("out/programme.pdf").exists());
}
