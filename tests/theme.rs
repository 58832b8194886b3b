//! What a user sees of the mistakes of a theme file: all at once, each at its place, with its cure.

use livret::diagnostic::Diagnostic;
use livret::language::messages::Messages;
use livret::theme::Theme;

fn help(fault: &Diagnostic) -> Option<String> {
    Messages::find("en").expect("English is shipped").said(fault).help
}

const THEME: &str = include_str!("../assets/themes/territoires.toml");

/// Code, what stands at the place, and the cure, of each fault.
fn faults(changes: &[(&str, &str)]) -> Vec<(&'static str, String, String)> {
    let mut source = THEME.to_owned();
    for (from, to) in changes {
        assert!(source.contains(from), "{from}");
        source = source.replacen(from, to, 1);
    }
    let found = Theme::read(&source).err().map(Vec::from).unwrap_or_default();
    let told = found.iter().map(|fault| {
        let place = fault.labels.first().unwrap_or_else(|| panic!("{fault:?} has no place")).span.clone();
        (fault.code, source[place].to_owned(), help(fault).unwrap())
    });
    told.collect()
}

#[track_caller]
fn one(from: &str, to: &str, code: &str, at: &str, cure: &str) {
    let found = faults(&[(from, to)]);
    let [(found_code, found_at, found_cure)] = &found[..] else { panic!("{found:#?}") };
    assert_eq!((*found_code, found_at.as_str()), (code, at));
    assert!(found_cure.contains(cure), "{found_cure}");
}

#[test]
fn each_mistake_is_shown_where_it_stands() {
    one("gutter = 4", "guter = 4", "unknown-key", "guter", "write `gutter` instead");
    one("gutter = 4\n", "", "missing-key", "[page]", "add `gutter = …`");
    one("gutter = 4", "gutter = \"4\"", "theme-shape", "\"4\"", "without quotes");
    one("gutter = 4", "gutter = nan", "theme-shape", "nan", "write a number from");
    one("gutter = 4", "gutter = 1e308", "theme-shape", "1e308", "write a number from");
    one("columns = 12", "columns = 0", "theme-shape", "0", "write a whole number from 6 to 24");
    one("columns = 12", "columns = 12.5", "theme-shape", "12.5", "whole number");
    one("time-columns = 3", "time-columns = 7", "theme-page", "7", "time-columns = 3");
    one("baseline = 4.5", "baseline = 45", "theme-shape", "45", "from 3 to 10");
    one("\"#13262F\"", "\"blue\"", "theme-shape", "\"blue\"", "#13262F");
    one("alignment = \"ragged\"", "alignment = \"raged\"", "unknown-choice", "\"raged\"", "write \"ragged\" instead");
    one("kind = \"nested\"", "kind = \"round\"", "unknown-choice", "\"round\"", "\"nested\"");
    one("gutter = 4", "gutter =", "toml-syntax", "=", "write a value");
}

#[test]
fn sizes_and_leadings_are_located() {
    let body = THEME.lines().find(|line| line.starts_with("body = ")).unwrap();
    let size = body.split("size = ").nth(1).unwrap().split([',', ' ']).next().unwrap();
    let small = body.replacen(&format!("size = {size}"), "size = 5", 1);
    one(body, &small, "theme-shape", "5", "from 8 to 200");
    let leading = body.split("leading = ").nth(1).unwrap().split([' ', '}']).next().unwrap();
    let tight = body.replacen(&format!("leading = {leading}"), "leading = 1", 1);
    one(body, &tight, "theme-type", "1", "0.8 to 3 times");
}

#[test]
fn a_pale_text_is_shown_with_each_of_its_grounds() {
    let found = faults(&[("\"#85590A\"", "\"#E8B04A\"")]);
    let wanted = ("low-contrast", "\"#E8B04A\"");
    assert!(found.len() == 2 && found.iter().all(|(code, at, _)| (*code, at.as_str()) == wanted), "{found:#?}");
}

#[test]
fn all_the_mistakes_of_a_theme_in_one_run() {
    let found = faults(&[("gutter = 4", "guter = 4"), ("bleed = 3", "bleed = true"), ("\"#85590A\"", "\"brown\"")]);
    let codes: Vec<&str> = found.iter().map(|(code, ..)| *code).collect();
    assert_eq!(codes, ["unknown-key", "theme-shape", "theme-shape"]);
}

#[test]
fn a_file_that_is_no_theme_is_told_in_few_words() {
    for source in ["", "[event]\ntitle = \"T\"", "%PDF-1.7", "\u{0}", &"a = 1\n".repeat(100_000)] {
        let found = Theme::read(source).expect_err("no theme");
        assert!(!found.is_empty() && found.iter().all(|fault| help(fault).is_some()));
    }
}
