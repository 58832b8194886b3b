//! From the text of a programme to the bytes of the PDF: the sample and 300 sessions, in memory; and the cold process, which is what users
//! wait for.

mod congress;

use congress::Congress;
use criterion::{Criterion, criterion_group, criterion_main};
use livret::brochure::{self, Order};
use livret::files::Disk;
use livret::theme::Theme;
use livret::{check, programme};
use std::hint::black_box;
use std::path::Path;
use std::process::Command;

/// The allocator of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn build(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let sample = std::fs::read_to_string(folder.join("rencontres-2025.toml")).expect("the sample is there");
    let congress = Congress { sessions: 300, sentences: 2 }.programme();
    let theme = Theme::names().next().and_then(Theme::shipped).expect("a theme is shipped");
    let order = Order::default();
    for (name, source) in [("sample", &sample), ("300 sessions", &congress)] {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(20);
        group.bench_function("read", |run| run.iter(|| programme::read(black_box(source))));
        let read = programme::read(source).programme.expect("it can be read");
        group.bench_function("check without pages", |run| run.iter(|| check::without_pages(black_box(&read), source)));
        group.bench_function("check", |run| {
            run.iter(|| brochure::proofread(black_box(source), &Disk::at(&folder), &theme, &order))
        });
        group.bench_function("build", |run| {
            run.iter(|| brochure::build(black_box(source), &Disk::at(&folder), &theme, &order).expect("it builds"))
        });
        group.finish();
    }
    let out = std::env::temp_dir().join("livret-bench");
    let mut group = criterion.benchmark_group("cold process");
    group.sample_size(20);
    for command in ["build", "check"] {
        group.bench_function(command, |run| {
            run.iter(|| {
                let mut livret = Command::new(env!("CARGO_BIN_EXE_livret"));
                livret.arg("-q").arg(command).arg(folder.join("rencontres-2025.toml"));
                if command == "build" {
                    livret.arg("-o").arg(&out);
                }
                livret.output().expect("livret starts")
            });
        });
    }
    group.finish();
}

criterion_group!(benches, build);
criterion_main!(benches);
