//! How full pages are: the lowest ink of the text area, bands and art counted, as the reader of the finished file measures it.
//!
//! `LIVRET_FILL=show cargo test --test brochure fill -- --nocapture` prints the table.

use crate::finished::{self, Finished, Page, Whose};
use crate::{build, build_with};
use std::path::{Path, PathBuf};

/// A page less full than this looks unfinished.
const THIN: f64 = 0.6;

/// From 0, nothing, to 1, ink down to the foot of the text area; `None` for a page without running lines, such as a cover.
pub fn fill(page: &Page) -> Option<f64> {
    let running = page.shown.iter().filter(|shown| shown.whose == Whose::Artifact && !shown.text.trim().is_empty());
    let middle = |shown: &finished::Shown| shown.baseline + 0.25 * shown.size;
    // Running lines are centred in their margins.
    let foot = running.clone().map(middle).filter(|y| *y < page.height * 0.12).fold(f64::NAN, f64::min) * 2.0;
    let head = running.map(middle).filter(|y| *y > page.height * 0.88).fold(f64::NAN, f64::max);
    if foot.is_nan() || head.is_nan() {
        return None;
    }
    let head = page.height - (page.height - head) * 2.0;
    let of_paths = page.drawn.iter().filter_map(|drawn| drawn.bounds()).map(|bounds| bounds[1]);
    let inside = |y: &f64| *y > foot - 3.0;
    // Art that bleeds over the foot fills its page.
    let bleeds = page.drawn.iter().filter_map(|drawn| drawn.bounds()).any(|b| b[1] <= foot && b[3] >= head);
    let lowest = if bleeds { foot } else { of_paths.filter(inside).fold(page.lowest, f64::min) };
    Some(((head - lowest) / (head - foot)).clamp(0.0, 1.0))
}

/// The fill of each page but covers, with its number.
pub fn fills(file: &Finished) -> Vec<(usize, f64)> {
    file.pages.iter().enumerate().filter_map(|(n, page)| Some((n + 1, fill(page)?))).collect()
}

fn mean(fills: &[(usize, f64)]) -> f64 {
    fills.iter().map(|(_, fill)| fill).sum::<f64>() / fills.len().max(1) as f64
}

fn file(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sample = root.join(format!("data/{name}.toml"));
    if sample.is_file() { sample } else { root.join(format!("tests/shapes/{name}.toml")) }
}

fn judged(name: &str) -> (usize, f64, Vec<(usize, f64)>) {
    let built = build(&file(name)).unwrap_or_else(|found| panic!("{name}: {found:?}"));
    let read = finished::read(&built);
    let fills = fills(&read);
    let thin: Vec<(usize, f64)> = fills.iter().copied().filter(|(_, fill)| *fill < THIN).collect();
    if std::env::var("LIVRET_FILL").is_ok() {
        let listed: Vec<String> = fills.iter().map(|(page, fill)| format!("{page}:{:.0}", fill * 100.0)).collect();
        println!("{name}: {} pages, mean {:.1} %: {}", read.pages.len(), mean(&fills) * 100.0, listed.join(" "));
    }
    (read.pages.len(), mean(&fills), thin)
}

/// At most so many pages, so full on the mean, and so few that are thin.
fn holds(name: &str, most: usize, full: f64, thin: usize) {
    let (pages, mean, found) = judged(name);
    assert!(pages <= most, "{name} takes {pages} pages, {most} at most");
    assert!(mean >= full, "{name}: mean fill {:.1} %, {:.0} % at least", mean * 100.0, full * 100.0);
    assert!(found.len() <= thin, "{name}: pages under 60 %: {found:?}");
}

macro_rules! fills {
    ($($test:ident => ($name:literal, $most:literal, $full:literal, $thin:literal)),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                holds($name, $most, $full, $thin);
            }
        )*
    };
}

fills! {
    fill_of_a_festival => ("festival-ville", 18, 0.93, 0),
    fill_of_a_congress => ("congress-2026", 26, 0.90, 1),
    fill_of_a_forum => ("forum-territoires", 23, 0.91, 0),
    fill_of_a_day => ("rencontres-2025", 10, 0.93, 0),
    fill_of_two_days => ("lesetage-2026", 12, 0.91, 0),
    fill_of_an_evening => ("soiree-association", 4, 0.90, 0),
    fill_of_twelve_parcours_of_one_session => ("twelve-parcours", 8, 0.82, 0),
    fill_of_eighty_posters => ("eighty-posters", 6, 0.87, 0),
    fill_of_a_panel_of_twelve => ("panel-of-twelve", 4, 0.60, 1),
    fill_of_five_nights => ("five-nights", 15, 0.90, 1),
}

/// Every programme of the folder `LIVRET_FILL_FOLDER`, in every look: a table for the designer, no judge.
#[test]
fn table_of_a_folder() {
    let Ok(folder) = std::env::var("LIVRET_FILL_FOLDER") else { return };
    let mut paths: Vec<PathBuf> =
        Path::new(&folder).read_dir().expect("the folder").map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    for path in paths {
        let source = std::fs::read_to_string(&path).expect("the programme opens");
        for theme in livret::theme::Theme::names() {
            match build_with(&source, path.parent().expect("a folder"), theme) {
                Ok(built) => {
                    let read = finished::read(&built);
                    let fills = fills(&read);
                    let listed: Vec<String> =
                        fills.iter().map(|(n, fill)| format!("{n}:{:.0}", fill * 100.0)).collect();
                    println!(
                        "{} {theme}: {} pages, mean {:.1} %: {}",
                        path.file_stem().unwrap_or_default().to_string_lossy(),
                        read.pages.len(),
                        mean(&fills) * 100.0,
                        listed.join(" ")
                    );
                }
                Err(found) => println!("{}: refused, {} faults", path.display(), found.len()),
            }
        }
    }
}
