//! Writes a programme of any size to standard output, for measurements: `cargo run --example congress -- 3000 8 > congress.toml` has 3,000
//! sessions with abstracts of 8 sentences.

#[path = "../benches/congress/mod.rs"]
mod congress;

use congress::Congress;
use std::io::{Write, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    let numbers: Vec<Option<usize>> = std::env::args().skip(1).map(|word| word.parse().ok()).collect();
    let (sessions, sentences) = match numbers[..] {
        [Some(sessions)] => (sessions, 2),
        [Some(sessions), Some(sentences)] => (sessions, sentences),
        _ => {
            eprintln!("congress SESSIONS [SENTENCES]");
            return ExitCode::from(2);
        }
    };
    match stdout().write_all(Congress { sessions, sentences }.programme().as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}
