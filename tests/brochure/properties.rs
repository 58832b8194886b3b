//! Any programme gives a whole brochure or errors that name a line.

use crate::programme_text::Written;
use crate::programmes;
use crate::{build_text, faults, finished};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

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
    let built = match build_text(&written.toml, programmes::logos()) {
        Ok(built) => built,
        Err(diagnostics) => {
            let unplaced = diagnostics.iter().filter(|diagnostic| diagnostic.labels.is_empty());
            return unplaced.map(|diagnostic| format!("unplaced: {:?}", diagnostic.saying)).collect();
        }
    };
    let mut found = Vec::new();
    if build_text(&written.toml, programmes::logos()).as_ref() != Ok(&built) {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), rng_seed: seed(), failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn a_programme_gives_a_whole_brochure_or_errors_with_places(programme in programmes::programme()) {
        let written = programme.write();
        let found = verdict(&written);
        prop_assert!(found.is_empty(), "{}\n\nin the programme\n\n{}", found.join("\n"), written.toml);
    }
}
