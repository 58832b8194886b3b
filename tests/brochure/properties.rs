//! Any programme gives a whole brochure.

use crate::looks::deep;
use crate::programme_text::Written;
use crate::programmes::{self, Programme};
use crate::{build_all, build_with, faults, finished};
use livret::diagnostic::Severity;
use livret::outputs::{CALENDAR, SCREEN};
use proptest::prelude::{ProptestConfig, Strategy};
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};
use rayon::prelude::*;
use std::path::Path;

/// Programmes tried on the way to a small one.
const SHRINKING_STEPS: usize = 150;

// `LIVRET_KEEP=FOLDER` writes the brochures and calendars into a folder, for other judges, in place of judging them here; `LIVRET_FAILED=FOLDER` writes
// every programme that failed into a folder, for whoever mends it.

/// Cases of a run; `LIVRET_CASES=500` asks for more than `cargo test` has time for.
fn cases() -> u32 {
    std::env::var("LIVRET_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(24)
}

/// The same programmes at every run; `LIVRET_SEED=7` asks for others.
fn seed() -> RngSeed {
    let asked = std::env::var("LIVRET_SEED").ok().and_then(|seed| seed.parse().ok());
    RngSeed::Fixed(asked.unwrap_or(2025))
}

/// Everything wrong with what a programme gives.
fn verdict(written: &Written) -> Vec<String> {
    let build = || build_with(&written.toml, programmes::logos::folder(), written.theme);
    let built = match build() {
        Ok(built) => built,
        Err(diagnostics) => {
            let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
            // The title of the event has to fit its cover: forty words may not, and that is told.
            let errors = errors.filter(|error| error.saying.key != "title-does-not-fit");
            return errors.map(|error| format!("refused: {:?} at {:?}", error.saying, error.labels)).collect();
        }
    };
    let mut found = Vec::new();
    // A quarter of them, since it takes as long as all the rest.
    if written.toml.len().is_multiple_of(4) && build().as_ref() != Ok(&built) {
        found.push("bytes: the same programme gave other bytes".to_string());
    }
    let file = finished::read(&built);
    found.extend(faults::of(&file));
    found.extend(faults::lost(&file, &written.texts));
    found.extend(faults::stranded(&file, &written.heads));
    for order in &written.orders {
        found.extend(faults::out_of_order(&file, order));
    }
    found
}

/// Programmes are built side by side, and the first one that fails is made as small as it can be.
#[test]
fn any_programme_gives_a_whole_brochure() {
    let config = ProptestConfig { rng_seed: seed(), ..ProptestConfig::default() };
    let mut runner = TestRunner::new(config);
    let strategy = programmes::programme();
    let mut trees: Vec<_> =
        (0..cases()).map(|_| strategy.new_tree(&mut runner).expect("nothing is filtered out")).collect();
    let written: Vec<Written> = trees.iter().map(|tree| tree.current().write()).collect();
    if let Some(folder) = std::env::var_os("LIVRET_KEEP") {
        return keep(&written, Path::new(&folder));
    }
    let verdicts: Vec<Vec<String>> = deep().install(|| written.par_iter().map(verdict).collect());
    let Some(first) = verdicts.iter().position(|found| !found.is_empty()) else { return };
    if let Some(folder) = std::env::var_os("LIVRET_FAILED") {
        write_failed(&written, &verdicts, Path::new(&folder));
    }
    let all: Vec<String> = verdicts.concat();
    let smallest = shrunk(&mut trees[first]);
    panic!(
        "{}\n\nThe first of them, made smaller: {}\n\nin the programme (theme {})\n\n{}",
        all.join("\n"),
        verdict(&smallest).join("\n"),
        smallest.theme,
        smallest.toml
    );
}

fn keep(written: &[Written], folder: &Path) {
    std::fs::create_dir_all(folder).expect("the folder can be made");
    let keep = |(n, written): (usize, &Written)| {
        let built = build_all(&written.toml, programmes::logos::folder(), written.theme, vec![&SCREEN, &CALENDAR]);
        if built.as_ref().is_err_and(|faults| faults.iter().any(|fault| fault.saying.key == "title-does-not-fit")) {
            return;
        }
        let built = built.unwrap_or_else(|faults| panic!("programme {n} is refused: {faults:?}"));
        for (output, end) in [(&SCREEN, "pdf"), (&CALENDAR, "ics")] {
            let bytes = built.file(output).expect("it was asked for");
            std::fs::write(folder.join(format!("programme-{n}.{end}")), bytes).expect("room on the disk");
        }
    };
    deep().install(|| written.par_iter().enumerate().for_each(keep));
}

/// Every programme that failed, with what is wrong with its brochure.
fn write_failed(written: &[Written], verdicts: &[Vec<String>], folder: &Path) {
    std::fs::create_dir_all(folder).expect("the folder can be made");
    for (n, (written, found)) in written.iter().zip(verdicts).enumerate().filter(|(_, (_, found))| !found.is_empty()) {
        let head = found.iter().map(|fault| format!("# {fault}\n")).collect::<String>();
        let text = format!("{head}# theme {}\n{}", written.theme, written.toml);
        std::fs::write(folder.join(format!("programme-{n}.toml")), text).expect("room on the disk");
    }
}

/// The smallest programme found with a fault of the same kind.
fn shrunk(tree: &mut impl ValueTree<Value = Programme>) -> Written {
    let kind =
        |written: &Written| verdict(written).first().and_then(|found| Some(found.split_once(':')?.0.to_string()));
    let mut smallest = tree.current().write();
    let wanted = kind(&smallest);
    for _ in 0..SHRINKING_STEPS {
        let written = tree.current().write();
        let fails = kind(&written) == wanted;
        if fails {
            smallest = written;
        }
        if !(if fails { tree.simplify() } else { tree.complicate() }) {
            break;
        }
    }
    smallest
}
