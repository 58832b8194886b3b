//! Which session of one state of a programme is which of another.

use crate::language::folding::fold;
use crate::programme::{Programme, Session, SessionKind, Who};
use std::collections::{BTreeMap, HashMap};

/// A session, and what it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held<'p> {
    pub programme: &'p Programme,
    pub session: &'p Session,
    /// The title of its parcours or of its plenary.
    pub holder: &'p str,
    /// Whether that is a parcours, and its id where it has one.
    pub parcours: bool,
}

impl Held<'_> {
    /// What it is called: its title, or else its format.
    pub(super) fn name(&self) -> &str {
        let named =
            self.session.title.as_ref().filter(|title| !title.value.is_empty()).or(self.session.format.as_ref());
        named.map_or(self.holder, |line| line.value.as_str())
    }
}

/// Sessions of both states: those that are one, those that went, those that came.
#[derive(Debug, Default)]
pub(super) struct Matched<'o, 'n> {
    pub same: Vec<(Held<'o>, Held<'n>)>,
    pub gone: Vec<Held<'o>>,
    pub come: Vec<Held<'n>>,
}

/// How alike two titles are at least, of 1, where people or hours are the same.
const ALIKE: f64 = 0.55;
/// The same where nothing else is.
const MUCH_ALIKE: f64 = 0.82;
/// Pairs whose titles are compared: a programme of thousands of sessions that are all others is compared by what is certain alone.
const MOST_PAIRS: usize = 250_000;

pub(super) fn held(programme: &Programme) -> Vec<Held<'_>> {
    let plenaries = programme.plenaries.iter().flat_map(|plenary| {
        let holder = plenary.title.value.as_str();
        plenary.sessions.iter().map(move |session| Held { programme, session, holder, parcours: false })
    });
    let parcours = programme.parcours.iter().flat_map(|parcours| {
        let holder = parcours.title.value.as_str();
        parcours.sessions.iter().map(move |session| Held { programme, session, holder, parcours: true })
    });
    // What all share is compared by itself.
    plenaries.chain(parcours).filter(|held| !held.session.shared).collect()
}

pub(super) fn matched<'o, 'n>(old: &'o Programme, new: &'n Programme) -> Matched<'o, 'n> {
    let mut left: Vec<Option<Held>> = held(old).into_iter().map(Some).collect();
    let mut come: Vec<Option<Held>> = held(new).into_iter().map(Some).collect();
    let mut same = Vec::new();
    let certain: [fn(&Held) -> Option<String>; 4] = [
        |held| held.session.id.as_ref().map(|id| id.value.clone()),
        |held| Some(format!("{}\n{:?}", titled(held), time(held))),
        |held| Some(titled(held)),
        // Breaks have the same few names: their holder tells them.
        |held| (held.session.kind == SessionKind::Session).then(|| fold(held.name())),
    ];
    for key in certain {
        pair_by(key, &mut left, &mut come, &mut same);
    }
    let count = |all: &[Option<Held>]| all.iter().flatten().count();
    if count(&left) * count(&come) <= MOST_PAIRS {
        pair_alike(&mut left, &mut come, &mut same);
    }
    Matched { same, gone: left.into_iter().flatten().collect(), come: come.into_iter().flatten().collect() }
}

/// Takes those with one key out of both lists, in their order.
fn pair_by<'o, 'n>(
    key: fn(&Held) -> Option<String>,
    left: &mut [Option<Held<'o>>],
    come: &mut [Option<Held<'n>>],
    same: &mut Vec<(Held<'o>, Held<'n>)>,
) {
    let mut known: HashMap<String, Vec<usize>> = HashMap::new();
    for (n, held) in left.iter().enumerate().rev() {
        if let Some(key) = held.as_ref().and_then(key) {
            known.entry(key).or_default().push(n);
        }
    }
    for other in come.iter_mut() {
        let Some(key) = other.as_ref().and_then(key) else { continue };
        if let Some(n) = known.get_mut(&key).and_then(Vec::pop) {
            same.extend(left[n].take().zip(other.take()));
        }
    }
}

/// Takes those that are likely one out of both lists, the likeliest first.
fn pair_alike<'o, 'n>(
    left: &mut [Option<Held<'o>>],
    come: &mut [Option<Held<'n>>],
    same: &mut Vec<(Held<'o>, Held<'n>)>,
) {
    let mut likely: Vec<(f64, usize, usize)> = Vec::new();
    for (n, one) in left.iter().enumerate() {
        let Some(one) = one else { continue };
        for (m, other) in come.iter().enumerate() {
            let Some(other) = other.as_ref().filter(|other| other.session.kind == one.session.kind) else { continue };
            likely.extend(likeness(one, other).map(|likeness| (likeness, n, m)));
        }
    }
    likely.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (_, n, m) in likely {
        if left[n].is_some() && come[m].is_some() {
            same.extend(left[n].take().zip(come[m].take()));
        }
    }
}

/// A title and what holds it.
fn titled(held: &Held) -> String {
    format!("{:?} {}\n{}\n{}", held.session.kind, held.parcours, fold(held.holder), fold(held.name()))
}

fn time(held: &Held) -> (chrono::NaiveDate, Option<chrono::NaiveTime>, bool) {
    (held.session.slot.day, held.session.slot.start, held.session.slot.after_midnight)
}

/// How likely two sessions of other titles are one; `None` where they are not.
fn likeness(one: &Held, other: &Held) -> Option<f64> {
    // Two that have names of their own for programs are two.
    if one.session.id.is_some() && other.session.id.is_some() {
        return None;
    }
    let titles = strsim::normalized_levenshtein(&fold(one.name()), &fold(other.name()));
    let (own, others) = (people(one), people(other));
    let shared = own.keys().filter(|person| others.contains_key(*person)).count();
    let people = shared as f64 / own.len().max(others.len()).max(1) as f64;
    let there = one.parcours == other.parcours && fold(one.holder) == fold(other.holder);
    let then = time(one) == time(other);
    let is_one = titles >= MUCH_ALIKE
        || titles >= ALIKE && (people > 0.0 || then)
        || people >= 0.99 && then && there
        || one.session.kind == SessionKind::Break && then && there;
    let bonus = |is: bool, worth: f64| if is { worth } else { 0.0 };
    is_one.then(|| titles + people + bonus(then, 0.5) + bonus(there, 0.25))
}

/// Who speaks or moderates, by their names as they compare and as they are read.
pub(super) fn people(held: &Held) -> BTreeMap<String, String> {
    let items = held.session.items.iter().flat_map(|item| &item.speakers);
    let all = held.session.speakers.iter().chain(&held.session.moderators).chain(items);
    all.map(|appearance| {
        let name = match &appearance.who {
            Who::Person(id) => &held.programme.people[id.0].name.value,
            Who::Organisation(name) => &name.value,
        };
        (fold(name), name.clone())
    })
    .collect()
}
