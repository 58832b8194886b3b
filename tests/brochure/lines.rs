//! Lines as a reader of type sees them: words left alone, dashes at the head of a line.

use crate::build;
use crate::finished::{self, Element, Finished, Kid, Shown, Whose};
use std::path::Path;

/// The lines of a tag that stands on one page, each as its words and its width.
fn lines(file: &Finished, element: &Element) -> Vec<(Vec<String>, f64)> {
    let mut shown: Vec<(usize, &Shown)> = Vec::new();
    for part in element.all() {
        for kid in &part.kids {
            let Kid::Sequence { page, mcid } = kid else { continue };
            let own = file.pages[*page].shown.iter().filter(|shown| shown.whose == Whose::Tag(*mcid));
            shown.extend(own.map(|shown| (*page, shown)));
        }
    }
    let mut lines: Vec<(usize, f64, Vec<&Shown>)> = Vec::new();
    for (page, one) in shown.into_iter().filter(|(_, shown)| !shown.text.trim().is_empty()) {
        match lines.last_mut() {
            Some((of, baseline, line)) if *of == page && (*baseline - one.baseline).abs() < 1.0 => line.push(one),
            _ => lines.push((page, one.baseline, vec![one])),
        }
    }
    let told = |(_, _, line): (usize, f64, Vec<&Shown>)| {
        let text: String = line.iter().map(|shown| shown.text.as_str()).collect();
        let left = line.iter().map(|shown| shown.left).fold(f64::INFINITY, f64::min);
        let right = line.iter().map(|shown| shown.right).fold(f64::NEG_INFINITY, f64::max);
        (text.split([' ', '\u{2009}']).filter(|word| !word.is_empty()).map(str::to_owned).collect(), right - left)
    };
    lines.into_iter().map(told).collect()
}

/// Headings, and the short texts of cards and people, in which a first or a last line of one word stands although a word more would
/// have room beside it.
fn lonely(file: &Finished) -> Vec<String> {
    let mut found = Vec::new();
    let parts: Vec<&Element> = file.tags.all();
    for element in parts {
        let in_list = element.role == "LBody" || element.role == "LI";
        let texts: Vec<&Element> = match element.role.as_str() {
            "H1" | "H2" | "H3" | "H4" => vec![element],
            _ if in_list => {
                let nested = |kid: &&Element| kid.all().iter().any(|part| part.role == "L");
                let own = element.elements().filter(|kid| matches!(kid.role.as_str(), "P" | "Span" | "Link"));
                own.filter(|kid| !nested(kid)).collect()
            }
            _ => continue,
        };
        for text in texts {
            let lines = lines(file, text);
            let words: usize = lines.iter().map(|(words, _)| words.len()).sum();
            let count = lines.len();
            if count < 2 || words < 4 {
                continue;
            }
            let measure = lines.iter().map(|(_, width)| *width).fold(0.0, f64::max);
            let fits = |(words, width): &(Vec<String>, f64), next: &str| {
                let letters: usize = words.iter().map(|word| word.chars().count() + 1).sum();
                width + width / letters.max(1) as f64 * (next.chars().count() + 1) as f64 * 1.1 <= measure
            };
            let last = &lines[count - 1];
            let before = &lines[count - 2].0;
            let told = || lines.iter().map(|(words, _)| words.join(" ")).collect::<Vec<_>>().join(" / ");
            if last.0.len() == 1 && before.len() > 2 && fits(last, &before[before.len() - 1]) {
                found.push(format!("last: {}", told()));
            }
            // A word before a pause may stand alone.
            let pause = lines[0].0[0].ends_with([',', ':', '!', '?', ';', '.', '…']);
            if lines[0].0.len() == 1 && !pause && lines[1].0.len() > 2 && fits(&lines[0], &lines[1].0[0]) {
                found.push(format!("first: {}", told()));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Lines that begin with a dash between words.
fn dashed(file: &Finished) -> Vec<String> {
    let texts = file.tags.all().into_iter().filter(|element| matches!(element.role.as_str(), "P" | "H1" | "H2" | "H3"));
    let lines = texts.flat_map(|text| lines(file, text).into_iter().skip(1));
    lines.filter(|(words, _)| matches!(words[0].as_str(), "–" | "—" | "-")).map(|(words, _)| words.join(" ")).collect()
}

const SAMPLES: [&str; 6] =
    ["congress-2026", "festival-ville", "forum-territoires", "lesetage-2026", "rencontres-2025", "soiree-association"];

fn sample(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/{name}.toml"))
}

#[test]
fn no_word_stands_alone_where_another_break_exists() {
    let found: Vec<String> = SAMPLES
        .iter()
        .flat_map(|name| {
            let file = finished::read(&build(&sample(name)).expect("no error"));
            lonely(&file).into_iter().map(move |line| format!("{name}: {line}"))
        })
        .collect();
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_line_begins_with_a_dash() {
    for name in SAMPLES {
        let file = finished::read(&build(&sample(name)).expect("no error"));
        assert_eq!(dashed(&file), Vec::<String>::new(), "{name}");
    }
}
