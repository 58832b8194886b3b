//! The proofreading of a large programme: 1,000 sessions and 1,000 people, read beforehand. It is to take less than 50 ms.

use criterion::{Criterion, criterion_group, criterion_main};
use livret::check;
use livret::programme::{self, Reading};
use std::fmt::Write;
use std::hint::black_box;

/// The allocator of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FIRST_NAMES: [&str; 20] = [
    "Ada",
    "Anne-Marie",
    "Bruno",
    "Camille",
    "Denis",
    "Élise",
    "Farid",
    "Gaëlle",
    "Hugo",
    "Inès",
    "Jean-Luc",
    "Karim",
    "Léa",
    "Marc",
    "Nadia",
    "Olivier",
    "Paule",
    "Rémi",
    "Sophie",
    "Yves",
];
const SURNAMES: [&str; 50] = [
    "Abadie",
    "Baron",
    "Chevalier",
    "Delmas",
    "Estève",
    "Fabre",
    "Garnier",
    "Hamel",
    "Imbert",
    "Jourdan",
    "Klein",
    "Lacombe",
    "Marchand",
    "Navarro",
    "Ollivier",
    "Perrier",
    "Quentin",
    "Rousseau",
    "Sabatier",
    "Tessier",
    "Urbain",
    "Vasseur",
    "Weber",
    "Yvon",
    "Zimmer",
    "Aubert",
    "Besson",
    "Collet",
    "Dumas",
    "Evrard",
    "Fontaine",
    "Gilbert",
    "Huet",
    "Joly",
    "Lemoine",
    "Meunier",
    "Noël",
    "Pasquier",
    "Renaud",
    "Schmitt",
    "Thibault",
    "Vidal",
    "Barbier",
    "Carpentier",
    "Deschamps",
    "Ferrand",
    "Guillot",
    "Lefort",
    "Maillard",
    "Poirier",
];
const DAYS: usize = 5;
const TRACKS: usize = 20;
const SESSIONS: usize = 10;

fn programme() -> String {
    let mut source = String::from(
        "[event]\ntitle = \"Le grand congrès\"\ndates = [2030-05-13, 2030-05-14, 2030-05-15, 2030-05-16, 2030-05-17]\n",
    );
    let mut n = 0;
    for (track, name) in SURNAMES.iter().enumerate().take(TRACKS) {
        let _ = write!(source, "\n[[parcours]]\ntitle = \"Parcours {name}\"\n");
        for day in 0..DAYS {
            for session in 0..SESSIONS {
                let (hour, minute) = (9 + session * 45 / 60, session * 45 % 60);
                let (until, rest) = (9 + (session + 1) * 45 / 60, (session + 1) * 45 % 60);
                let name = format!("{} {}", FIRST_NAMES[n % 20], SURNAMES[n / 20]);
                let _ = write!(
                    source,
                    "[[parcours.sessions]]\nday = 2030-05-{:02}\nstart = \"{hour}h{minute:02}\"\nend = \"{until}h{rest:02}\"\nroom = \"Salle {track}\"\n\
                     title = \"Ce que {} apprend de la ville, leçon {n}\"\n\
                     description = \"Une heure pour comprendre comment les quartiers se transforment, avec ceux qui les habitent.\"\n\
                     speakers = [{{ name = \"{name}\", role = \"chargée de mission\", organisation = \"Agence de {}\" }}]\n",
                    13 + day,
                    SURNAMES[(n * 7) % 50],
                    SURNAMES[(n * 11) % 50],
                );
                n += 1;
            }
        }
    }
    source
}

fn proofread(criterion: &mut Criterion) {
    let source = programme();
    let Reading { programme, found, .. } = programme::read(&source);
    let programme = programme.unwrap_or_else(|| panic!("{found:?}"));
    assert_eq!(programme.people.len(), DAYS * TRACKS * SESSIONS);
    criterion.bench_function("1,000 sessions and 1,000 people", |run| {
        run.iter(|| check::without_pages(black_box(&programme), black_box(&source)));
    });
}

criterion_group!(benches, proofread);
criterion_main!(benches);
