//! What a name in a list of people may stand for: a session, a parcours, what all attend.

use super::super::{Line, Programme, Session, SessionKind};
use crate::language::folding::words;
use crate::language::wording::Language;
use chrono::{NaiveTime, Timelike};
use std::collections::{BTreeSet, HashMap};

/// Unknown sessions for which one is looked for that is alike: the rest are told without.
const COMPARED: usize = 30;

/// From here on a title may be the one that was meant.
const ALIKE: f64 = 0.6;

/// What a name in a list may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    Session(usize, usize),
    Parcours(usize),
    /// Everybody is there.
    Plenary,
}

/// What the parts of a programme are called.
pub(super) struct Names<'p> {
    programme: &'p Programme,
    known: HashMap<String, Vec<Choice>>,
    compared: usize,
}

impl<'p> Names<'p> {
    /// Those of a programme: its sessions by their `id`, title or short title, whole parcours, and plenaries.
    pub(super) fn of(programme: &'p Programme) -> Names<'p> {
        let mut names = Names { programme, known: HashMap::new(), compared: 0 };
        // Who reads the second language of a brochure calls them as they stand there.
        for said in std::iter::once(programme).chain(programme.other.as_deref()) {
            names.called_in(said);
        }
        // Of several of one title, each is called by its hour, too.
        let mut repeated: Vec<(String, Choice)> = names
            .known
            .iter()
            .filter(|(_, known)| known.len() > 1)
            .flat_map(|(name, known)| known.iter().map(move |choice| (name.clone(), *choice)))
            .collect();
        repeated.sort();
        for (name, choice) in repeated {
            let Choice::Session(n, m) = choice else { continue };
            for hour in programme.slot(n, m).start.into_iter().flat_map(hours) {
                names.note(&format!("{name} {hour}"), choice);
            }
        }
        names
    }

    /// Notes what the sessions of a programme are called in one of its languages.
    fn called_in(&mut self, said: &Programme) {
        for plenary in &said.plenaries {
            self.name(Choice::Plenary, [&plenary.id, &Some(plenary.title.clone()), &plenary.short_title]);
            for session in &plenary.sessions {
                self.name(Choice::Plenary, [&session.id, &session.title, &session.short_title]);
            }
        }
        let language = Language::of(&said.event.language);
        let usual = language.parcours_words.first().map(|word| word.one.as_str()).unwrap_or_default();
        let word = said.event.parcours_word.as_ref().map_or(usual, |word| word.one.value.as_str());
        let programme = self.programme;
        for (n, (parcours, own)) in said.parcours.iter().zip(&programme.parcours).enumerate() {
            self.name(Choice::Parcours(n), [&parcours.id, &Some(parcours.title.clone()), &parcours.short_title]);
            self.note(&format!("{word} {}", n + 1), Choice::Parcours(n));
            let sessions = parcours.sessions.iter().zip(&own.sessions).enumerate();
            for (m, (session, _)) in sessions.filter(|(_, (_, own))| chosen(own)) {
                let title = if session.title.is_some() { &session.title } else { &session.format };
                self.name(Choice::Session(n, m), [&session.id, title, &session.short_title]);
            }
        }
    }

    fn name(&mut self, choice: Choice, names: [&Option<Line>; 3]) {
        for name in names.into_iter().flatten() {
            self.note(name, choice);
        }
    }

    fn note(&mut self, name: &str, choice: Choice) {
        let known = self.known.entry(plain(name)).or_default();
        if !known.contains(&choice) {
            known.push(choice);
        }
    }

    /// Whether something is called so.
    pub(super) fn has(&self, name: &str) -> bool {
        self.known.contains_key(&plain(name))
    }

    /// The sessions that a name may stand for, by each thing that is called so: those of a parcours, one, or none for what all attend.
    pub(super) fn meanings(&self, name: &str) -> BTreeSet<BTreeSet<(usize, usize)>> {
        let held = |choice: &Choice| match *choice {
            Choice::Session(n, m) => BTreeSet::from([(n, m)]),
            Choice::Parcours(n) => {
                let sessions = self.programme.parcours[n].sessions.iter().enumerate();
                let held = sessions.filter(|(_, session)| chosen(session) && !session.particulars.cancelled);
                held.map(|(m, _)| (n, m)).collect()
            }
            Choice::Plenary => BTreeSet::new(),
        };
        self.known.get(&plain(name)).into_iter().flatten().map(held).collect()
    }

    /// The title of a session that is written nearly so.
    pub(super) fn nearest(&mut self, piece: &str) -> Option<String> {
        if self.compared >= COMPARED {
            return None;
        }
        self.compared += 1;
        let piece = plain(piece);
        let parcours = self.programme.parcours.iter();
        let titles = parcours.flat_map(|parcours| &parcours.sessions).filter(|session| chosen(session));
        let titles = titles.filter_map(|session| session.title.as_ref().or(session.format.as_ref()));
        let likeness = |title: &Line| strsim::normalized_damerau_levenshtein(&plain(title), &piece);
        let (best, title) =
            titles.map(|title| (likeness(title), title)).max_by(|one, other| one.0.total_cmp(&other.0))?;
        (best >= ALIKE).then(|| title.value.clone())
    }
}

/// Whether a session is one that people choose.
fn chosen(session: &Session) -> bool {
    session.kind == SessionKind::Session && !session.shared
}

pub(super) fn title(session: &Session) -> &str {
    session.title.as_ref().or(session.format.as_ref()).map_or("", |line| line.value.as_str())
}

/// "10 45", "10h45", "10 h 45", "10h": an hour as it is compared.
fn hours(start: NaiveTime) -> Vec<String> {
    let (hour, minute) = (start.hour(), start.minute());
    let mut hours = vec![
        format!("{hour} {minute:02}"),
        format!("{hour:02} {minute:02}"),
        format!("{hour}h{minute:02}"),
        format!("{hour} h {minute:02}"),
    ];
    if minute == 0 {
        hours.extend([format!("{hour}h"), format!("{hour} h"), format!("{hour}")]);
    }
    hours
}

/// Words in small letters without accents, parted by single spaces: as names are compared.
pub(super) fn plain(text: &str) -> String {
    words(text).join(" ")
}
