//! The corpus of the fuzz targets, replayed without the fuzzer; and a short fuzzing of its own: every file of the corpus with bytes
//! changed at random.

#[path = "../fuzz/targets.rs"]
mod targets;

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use std::fs;
use std::path::{Path, PathBuf};

/// Changed copies of each file; `LIVRET_MUTATIONS=5000` asks for more than `cargo test` has time for.
fn mutations() -> usize {
    std::env::var("LIVRET_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(4)
}

fn corpus(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut paths: Vec<PathBuf> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{name} has no corpus");
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn changed(bytes: &[u8], other: &[u8], dice: &mut TestRng) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.next_u32() % 4 {
        let at = dice.next_u32() as usize % bytes.len().max(1);
        let length = (dice.next_u32() as usize % 40).min(bytes.len() - at.min(bytes.len()));
        match dice.next_u32() % 5 {
            0 => drop(bytes.drain(at..at + length)),
            1 => drop(bytes.splice(at..at, bytes[at..at + length].to_vec())),
            2 => {
                let from = dice.next_u32() as usize % other.len().max(1);
                let piece = &other[from.min(other.len())..(from + length).min(other.len())];
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            3 if !bytes.is_empty() => bytes[at] ^= 1 << (dice.next_u32() % 8),
            _ if !bytes.is_empty() => bytes[at] = b"0919\"[]={}*_<&\n"[dice.next_u32() as usize % 15],
            _ => {}
        }
    }
    bytes
}

fn replay(name: &str, target: fn(&[u8])) {
    let corpus = corpus(name);
    for (path, bytes) in &corpus {
        target_named(target, bytes, &path.display().to_string());
    }
    let mut dice = TestRng::from_seed(RngAlgorithm::ChaCha, &[21; 32]);
    for (path, bytes) in &corpus {
        for n in 0..mutations() {
            let other = &corpus[dice.next_u32() as usize % corpus.len()].1;
            target_named(target, &changed(bytes, other, &mut dice), &format!("{} changed, {n}", path.display()));
        }
    }
}

/// Runs a target; where it fails, the bytes are kept for a look.
fn target_named(target: fn(&[u8]), bytes: &[u8], what: &str) {
    let started = std::time::Instant::now();
    let done = std::panic::catch_unwind(|| target(bytes));
    if done.is_err() {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fallen");
        fs::write(&kept, bytes).unwrap();
        panic!("{what} falls; see {}", kept.display());
    }
    assert!(started.elapsed().as_secs() < 60, "{what} takes {:?}", started.elapsed());
}

#[test]
fn programmes() {
    replay("programme", targets::programme);
}

#[test]
fn markup() {
    replay("markup", targets::markup);
}

#[test]
fn imports() {
    replay("import", targets::import);
}

#[test]
fn logos() {
    replay("logo", targets::logo);
}

#[test]
fn themes() {
    replay("theme", targets::theme);
}

#[test]
fn pdf_logos() {
    replay("pdf", targets::pdf);
}

#[test]
fn pngs() {
    replay("png", targets::png);
}

#[test]
fn jpegs() {
    replay("jpeg", targets::jpeg);
}

#[test]
fn profiles() {
    replay("icc", targets::icc);
}

#[test]
fn fonts() {
    replay("font", targets::font);
}

#[test]
fn sheets() {
    replay("sheets", targets::sheets);
}
