//! The whole build of the sample, from the text of the programme to the bytes of the PDF.

use criterion::{Criterion, criterion_group, criterion_main};
use livret::brochure::{self, Order};
use livret::files::Disk;
use livret::theme::Theme;
use std::hint::black_box;
use std::path::Path;

/// The allocator of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn build(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let source = std::fs::read_to_string(folder.join("rencontres-2025.toml")).expect("the sample is there");
    let theme = Theme::names().next().and_then(Theme::shipped).expect("a theme is shipped");
    let order = Order::default();
    let mut group = criterion.benchmark_group("sample");
    group.sample_size(20);
    group.bench_function("build", |run| {
        run.iter(|| {
            brochure::build(black_box(&source), &Disk::at(&folder), &theme, &order).expect("the sample builds")
        });
    });
    group.bench_function("check", |run| {
        run.iter(|| brochure::proofread(black_box(&source), &Disk::at(&folder), &theme, &order))
    });
    group.finish();
}

criterion_group!(benches, build);
criterion_main!(benches);
