//! A programme in every shipped look on every paper; the samples in all of them.

use crate::{author, crossings, faults, finished, told_with};
use livret::diagnostic::{Diagnostic, Severity};
use livret::programme::Paper;
use livret::theme::Theme;
use rayon::prelude::*;
use std::path::Path;

/// Everything wrong with what a programme file gives in any look on any paper.
pub fn faults_of(path: &Path) -> Vec<String> {
    let source = std::fs::read_to_string(path).expect("the programme opens");
    let texts: Vec<String> = author::texts(&source).into_iter().map(|(_, text)| text).collect();
    let folder = path.parent().unwrap_or(Path::new("."));
    let looks: Vec<(&str, Paper)> =
        Theme::names().flat_map(|theme| Paper::ALL.into_iter().map(move |paper| (theme, paper))).collect();
    let judge = |&(theme, paper): &(&str, Paper)| {
        let source = on_paper(&source, paper);
        let found = match told_with(&source, folder, theme) {
            Ok((built, told)) => {
                let file = finished::read(&built);
                let (width, height) = paper.size();
                let near = |points: f64, mm: f64| (points - mm * 72.0 / 25.4).abs() < 0.5;
                let other = file.pages.iter().any(|page| !near(page.width, width) || !near(page.height, height));
                let mut found = faults::of(&file);
                found.extend(crossings::of(&built));
                // Nothing is left out in silence: a text is on the pages, or a fault names it.
                let silent = |text: &&String| !told.iter().any(|fault| names(fault, &source, text));
                found.extend(faults::lost(&file, texts.iter().filter(silent)));
                found.extend(other.then(|| "paper: a page is not of the size asked for".to_string()));
                found
            }
            Err(diagnostics) => {
                let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
                errors.map(|error| format!("refused: {:?}", error.saying)).collect()
            }
        };
        found.into_iter().map(|fault| format!("{theme} on {}: {fault}", paper.name())).collect::<Vec<_>>()
    };
    deep().install(|| looks.par_iter().flat_map(judge).collect())
}

/// Threads with room for one brochure inside another: work is stolen while work is done.
pub fn deep() -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new().stack_size(64 << 20).build().expect("threads")
}

/// Whether a fault tells of a text, in its words or by its place.
pub fn names(fault: &Diagnostic, source: &str, text: &str) -> bool {
    let holds = |said: &str| faults::skeleton(said).contains(&faults::skeleton(text));
    let values = fault.saying.values.iter().map(|(_, value)| format!("{value:?}"));
    let places = fault.labels.iter().filter_map(|label| source.get(label.span.clone()));
    values.into_iter().any(|value| holds(&value)) || places.into_iter().any(holds)
}

fn on_paper(source: &str, paper: Paper) -> String {
    let lines = source.lines().filter(|line| !line.starts_with("paper = "));
    let asked = format!("[event]\npaper = \"{}\"", paper.name());
    lines.map(|line| if line == "[event]" { asked.as_str() } else { line }).collect::<Vec<_>>().join("\n")
}

macro_rules! samples {
    ($($test:ident => $name:literal),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                let found = faults_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join(concat!("data/", $name, ".toml")));
                assert!(found.is_empty(), "{}", found.join("\n"));
            }
        )*

        /// A sample added to the folder is tested like the others.
        #[test]
        fn no_sample_is_left_out() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
            let names = folder.read_dir().expect("the samples").map(|entry| entry.expect("a file").path());
            let tomls = names.filter(|path| path.extension().is_some_and(|end| end == "toml"));
            let mut stems: Vec<String> =
                tomls.filter_map(|path| Some(path.file_stem()?.to_str()?.to_string())).collect();
            stems.sort();
            assert_eq!(stems, [$($name),*]);
        }
    };
}

samples! {
    a_congress_of_two_days => "congress-2026",
    a_festival_of_five_days => "festival-ville",
    a_forum_of_a_region => "forum-territoires",
    two_days_in_german => "lesetage-2026",
    a_day_of_parcours => "rencontres-2025",
    an_evening => "soiree-association",
}
