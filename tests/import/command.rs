//! The command `livret import`.

use super::folder;
use std::fs;
use std::path::Path;
use std::process::Command;

fn livret(arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_livret")).args(arguments).env("SOURCE_DATE_EPOCH", "1900000000").output().unwrap()
}

#[test]
fn the_command_writes_a_programme_and_tells_what_became_of_everything() {
    let place = tempfile::tempdir().unwrap();
    let (file, out) = (folder().join("colloque.txt"), place.path().join("out"));
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());
    let done = livret(&["import", file, "-o", out, "--lang", "en"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(told.contains("sessions") && told.contains("none is lost") && told.contains("livret build"), "{told}");
    // What is there and was not imported stays; what was imported is merged, and told as a first import is.
    let again = livret(&["import", file, "-o", out, "--lang", "en", "--format", "json"]);
    assert_eq!(again.status.code(), Some(0), "{}", String::from_utf8_lossy(&again.stderr));
    let object: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
    assert!(object["changes"] == 0 && object["conflicts"].as_array().is_some_and(Vec::is_empty), "{object}");
    assert!(object["counts"]["sessions"]["read"].as_u64() > Some(5), "{object}");
    fs::remove_file(Path::new(out).join(".programme.imported.toml")).unwrap();
    let again = livret(&["import", file, "-o", out]);
    assert_eq!(again.status.code(), Some(2));
    let listed = place.path().join("json");
    let listed = livret(&["import", file, "-o", listed.to_str().unwrap(), "--format", "json"]);
    let object: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    let words = &object["counts"]["words"];
    assert!(words["read"].as_u64() > Some(100) && words["read"].as_u64() >= words["written"].as_u64(), "{object}");
    assert!(object["kept"].is_array() && object["guesses"].is_array() && object["faults"].is_array());
}

#[test]
fn nothing_is_written_where_nothing_is_understood() {
    let place = tempfile::tempdir().unwrap();
    let (file, out) = (place.path().join("letter.txt"), place.path().join("out"));
    fs::write(&file, "Dear all, nothing is planned.").unwrap();
    let done = livret(&["import", file.to_str().unwrap(), "-o", out.to_str().unwrap(), "--lang", "fr"]);
    assert_eq!(done.status.code(), Some(1));
    assert!(!out.exists());
    assert!(String::from_utf8_lossy(&done.stderr).contains("ne se lit comme un programme"));
}
