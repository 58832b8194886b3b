//! The structure of the sample's brochure, as a text that reviewers read.
//!
//! `LIVRET_GOLDEN=refresh cargo test --test brochure` writes it anew; the difference then shows in the review.

use crate::finished::{self, Bookmark, Element, Finished, Kid, Target, Whose};
use std::fmt::Write;
use std::path::Path;

const SAMPLE: &str = "data/rencontres-2025.toml";
const GOLDEN: &str = "tests/golden/rencontres-2025.txt";

#[test]
fn the_sample_keeps_its_structure() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listing = listing(&finished::read(&crate::build(&root.join(SAMPLE)).expect("the sample has no error")));
    let golden = root.join(GOLDEN);
    if std::env::var("LIVRET_GOLDEN").as_deref() == Ok("refresh") {
        std::fs::write(&golden, &listing).expect("the golden file is written");
        return;
    }
    let kept = std::fs::read_to_string(&golden).unwrap_or_default();
    let difference = similar::TextDiff::from_lines(&kept, &listing);
    assert!(
        kept == listing,
        "the brochure of {SAMPLE} has changed; if it should, run LIVRET_GOLDEN=refresh cargo test --test brochure\n{}",
        difference.unified_diff().context_radius(2).header(GOLDEN, "this build")
    );
}

/// Everything of a file that a reviewer can judge in words.
fn listing(file: &Finished) -> String {
    let mut out = String::new();
    write(&mut out, file).expect("a String takes everything");
    out
}

fn write(out: &mut String, file: &Finished) -> std::fmt::Result {
    writeln!(out, "# File\n\n{}, {} pages, language {}", file.version, file.pages.len(), file.language)?;
    for intent in &file.intents {
        writeln!(out, "output intent: {intent}")?;
    }
    for (key, value) in &file.info {
        writeln!(out, "{key}: {value}")?;
    }
    writeln!(out, "\n# XMP\n")?;
    // The identities of the file follow from all of its bytes.
    let identity = |line: &str| line.contains("DocumentID>") || line.contains("InstanceID>");
    let packet = file.xmp.lines().map(str::trim_end).filter(|line| !line.is_empty() && !identity(line));
    for line in packet {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "\n# Fonts\n")?;
    let mut fonts: Vec<_> = file.pages.iter().flat_map(|page| page.fonts.values()).collect();
    fonts.sort_by_key(|font| name_without_subset(&font.name));
    fonts.dedup();
    for font in fonts {
        let embedded = if font.embedded { "embedded" } else { "NOT EMBEDDED" };
        let subset = if font.name.get(6..7) == Some("+") { "subset" } else { "whole" };
        writeln!(out, "{}: {}, {embedded}, {subset}", name_without_subset(&font.name), font.kind)?;
    }
    writeln!(out, "\n# Outline\n")?;
    for Bookmark { title, level, target } in &file.outline {
        writeln!(out, "{}{title} -> {}", "  ".repeat(level - 1), place(target))?;
    }
    for (number, page) in file.pages.iter().enumerate() {
        writeln!(out, "\n# Page {}, labelled {:?}\n", number + 1, page.label)?;
        for (name, [left, bottom, right, top]) in &page.boxes {
            let mm = |points: f64| points * 25.4 / 72.0;
            writeln!(out, "{name}: {:.1} {:.1} {:.1} {:.1} mm", mm(*left), mm(*bottom), mm(*right), mm(*top))?;
        }
        writeln!(out, "colours set by: {}", page.colours.join(", "))?;
        for link in &page.links {
            writeln!(out, "link: {:?} -> {}", link.contents, place(&link.target))?;
        }
        let repeated = page.shown.iter().filter(|shown| shown.whose == Whose::Artifact);
        writeln!(out, "\n## Artifacts\n")?;
        lines(out, repeated.map(|shown| (shown.baseline, shown.text.as_str())))?;
        writeln!(out, "\n## Text\n")?;
        let own = page.shown.iter().filter(|shown| shown.whose != Whose::Artifact);
        lines(out, own.map(|shown| (shown.baseline, shown.text.as_str())))?;
    }
    writeln!(out, "\n# Tags\n")?;
    tag(out, file, &file.tags, 0)
}

/// Stretches on one baseline make a line.
fn lines<'a>(out: &mut String, stretches: impl Iterator<Item = (f64, &'a str)>) -> std::fmt::Result {
    let mut last = None;
    for (baseline, text) in stretches {
        if last.is_some_and(|last: f64| (last - baseline).abs() > 0.5) {
            writeln!(out)?;
        }
        write!(out, "{}", visible(text))?;
        last = Some(baseline);
    }
    writeln!(out)
}

fn tag(out: &mut String, file: &Finished, element: &Element, depth: usize) -> std::fmt::Result {
    write!(out, "{}{}", "  ".repeat(depth), element.role)?;
    for (key, value) in [("Alt", &element.alternative), ("Lang", &element.language), ("E", &element.expansion)] {
        if let Some(value) = value {
            write!(out, " {key}={value:?}")?;
        }
    }
    let mut said = String::new();
    for kid in &element.kids {
        match kid {
            Kid::Sequence { page, mcid } => said += &file.pages[*page].sequence(*mcid),
            Kid::Annotation { target, .. } => said += &format!("[-> {}]", place(target)),
            Kid::Element(_) => {
                if !said.is_empty() {
                    said += " … ";
                }
            }
        }
    }
    if !said.trim().is_empty() {
        write!(out, ": {}", visible(said.trim()))?;
    }
    writeln!(out)?;
    for kid in element.elements() {
        tag(out, file, kid, depth + 1)?;
    }
    Ok(())
}

fn place(target: &Target) -> String {
    match target {
        Target::Inside { page, .. } => format!("page {}", page + 1),
        Target::Web(address) => address.clone(),
        Target::Broken(why) => format!("NOWHERE: {why}"),
    }
}

/// Characters that nobody sees, written so that a reviewer does.
fn visible(text: &str) -> String {
    text.replace('\u{AD}', "~").replace('\u{A0}', "⍽").replace('\u{202F}', "⎵").replace('\n', "⏎")
}

/// The six letters before a subset's name depend on its glyphs.
fn name_without_subset(name: &str) -> String {
    name.split_once('+').map_or(name, |(_, name)| name).to_string()
}
