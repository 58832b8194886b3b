//! The reading of a workbook of 1,000 sessions, from its bytes to the text for the reader. It is to take less than 100 ms.

use criterion::{Criterion, criterion_group, criterion_main};
use livret::inputs::{Cells, EXCEL, Given, Wishes, workbook};
use std::fmt::Write;
use std::hint::black_box;

/// The allocator of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn programme() -> String {
    let mut source = "[event]\ntitle = \"Mille sessions\"\ndate = 2030-05-16\n".to_owned();
    for n in 0..20 {
        let _ = writeln!(source, "[[parcours]]\ntitle = \"Parcours {n}\"");
        for session in 0..50 {
            let (hour, minute) = (8 + session / 5, session % 5 * 10);
            let _ = writeln!(
                source,
                "[[parcours.sessions]]\nstart = \"{hour}h{minute:02}\"\ntitle = \"Session {session} du parcours {n}\"\nroom = \"Salle {n}\"\n\
                 speakers = [{{ name = \"Ada Byron{session}\", role = \"jardinière\", organisation = \"Ville de Valbourg\" }}]\n\
                 description = \"Un texte de quelques mots, comme en ont les sessions.\""
            );
        }
    }
    source
}

fn read(criterion: &mut Criterion) {
    let (bytes, _) = workbook(&programme(), "fr").expect("the programme is one");
    let given = Given { name: "programme.xlsx".to_owned(), bytes, files: Vec::new() };
    let mut group = criterion.benchmark_group("spreadsheet");
    group.sample_size(20);
    group.bench_function("1,000 sessions", |run| {
        run.iter(|| {
            let understood = (EXCEL.read)(black_box(&given), &Wishes::default()).expect("a workbook");
            Cells::of(&understood).text().len()
        });
    });
    group.finish();
}

criterion_group!(benches, read);
criterion_main!(benches);
