//! Those who each get a copy of a brochure of their own: who they are, what they chose, and what is wrong with it.
//!
//! A list of people has its own file: places of its faults are places there.

use super::{Line, Located, Programme, Session, SessionKind, Slot};
use crate::diagnostic::{Diagnostic, Span, say};
use crate::language::folding::fold;
use crate::language::wording::Language;
use chrono::{NaiveTime, Timelike};
use std::collections::{BTreeSet, HashMap};

/// Letters of a name: more are no name, and have no room on a cover.
pub const LONGEST_NAME: usize = 80;
/// People in one list.
pub const MOST: usize = 100_000;
/// Unknown sessions for which one is looked for that is alike: the rest are told without.
const COMPARED: usize = 30;

/// Somebody on a list, as it is written there.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// Who it is, as it stands on the cover.
    pub name: Line,
    /// What was chosen: a cell each, with one session or several.
    pub choices: Vec<Line>,
    /// The language of what is said to them.
    pub language: Option<Line>,
}

/// Somebody whose choices are known.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy {
    /// Who it is, and where that is written.
    pub name: Line,
    /// Parcours and session, from 0.
    pub sessions: BTreeSet<(usize, usize)>,
    /// Tag of the language of what is said to them, where it is not the brochure's.
    pub language: Option<&'static str>,
}

/// What a name in a list may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    Session(usize, usize),
    Parcours(usize),
    /// Everybody is there.
    Plenary,
}

/// Finds what people chose in a programme.
pub struct Choices<'p> {
    programme: &'p Programme,
    names: HashMap<String, Vec<Choice>>,
    compared: usize,
}

impl<'p> Choices<'p> {
    /// Those of a programme: its sessions by their `id`, title or short title, whole parcours, and plenaries.
    pub fn of(programme: &'p Programme) -> Choices<'p> {
        let mut choices = Choices { programme, names: HashMap::new(), compared: 0 };
        for plenary in &programme.plenaries {
            choices.name(Choice::Plenary, [&plenary.id, &Some(plenary.title.clone()), &plenary.short_title]);
            for session in &plenary.sessions {
                choices.name(Choice::Plenary, [&session.id, &session.title, &session.short_title]);
            }
        }
        let language = Language::of(&programme.event.language);
        let usual = language.parcours_words.first().map(|word| word.one.as_str()).unwrap_or_default();
        let word = programme.event.parcours_word.as_ref().map_or(usual, |word| word.one.value.as_str());
        for (n, parcours) in programme.parcours.iter().enumerate() {
            choices.name(Choice::Parcours(n), [&parcours.id, &Some(parcours.title.clone()), &parcours.short_title]);
            choices.note(&format!("{word} {}", n + 1), Choice::Parcours(n));
            for (m, session) in parcours.sessions.iter().enumerate().filter(|(_, session)| chosen(session)) {
                let title = if session.title.is_some() { &session.title } else { &session.format };
                choices.name(Choice::Session(n, m), [&session.id, title, &session.short_title]);
            }
        }
        // Of several of one title, each is called by its hour, too.
        let mut repeated: Vec<(String, Choice)> = choices
            .names
            .iter()
            .filter(|(_, known)| known.len() > 1)
            .flat_map(|(name, known)| known.iter().map(move |choice| (name.clone(), *choice)))
            .collect();
        repeated.sort();
        for (name, choice) in repeated {
            let Choice::Session(n, m) = choice else { continue };
            for hour in programme.slot(n, m).start.into_iter().flat_map(hours) {
                choices.note(&format!("{name} {hour}"), choice);
            }
        }
        choices
    }

    fn name(&mut self, choice: Choice, names: [&Option<Line>; 3]) {
        for name in names.into_iter().flatten() {
            self.note(name, choice);
        }
    }

    fn note(&mut self, name: &str, choice: Choice) {
        let known = self.names.entry(plain(name)).or_default();
        if !known.contains(&choice) {
            known.push(choice);
        }
    }

    /// Resolves a list; what is wrong with it is told.
    pub fn resolved(&mut self, list: &[Recipient]) -> (Vec<Copy>, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let mut known: HashMap<String, &Line> = HashMap::new();
        let mut copies = Vec::new();
        for one in list {
            let name = &one.name;
            if name.chars().count() > LONGEST_NAME {
                let saying = say("copies-long-name").with("most", LONGEST_NAME);
                found.push(Diagnostic::error("copies-name", saying).at(name.span.clone(), "here"));
            }
            if let Some(first) = known.insert(plain_or(name), name) {
                let saying = say("copies-same-name").with("name", &name.value);
                let fault = Diagnostic::error("copies-same-name", saying).at(name.span.clone(), "here");
                found.push(fault.at(first.span.clone(), "first"));
            }
            let language = one.language.as_ref().and_then(|language| {
                let tag = spoken(language);
                if tag.is_none() {
                    let known: Vec<&str> = Language::all().iter().map(|known| known.tag.as_str()).collect();
                    let saying = say("copies-language").with("language", &language.value).with("known", known);
                    found.push(Diagnostic::error("copies-language", saying).at(language.span.clone(), "here"));
                }
                tag.filter(|tag| *tag != Language::of(&self.programme.event.language).tag)
            });
            let mut sessions: Vec<((usize, usize), Span)> = Vec::new();
            for choice in &one.choices {
                self.read(choice, &mut sessions, &mut found);
            }
            self.cancelled(&sessions, &mut found);
            self.clashing(&sessions, &mut found);
            let sessions = sessions.into_iter().map(|(session, _)| session).collect();
            copies.push(Copy { name: name.clone(), sessions, language });
        }
        (copies, found)
    }

    /// The sessions that a cell names: parted by semicolons, strokes or lines, or by commas. Titles may have such signs themselves: the
    /// longest known name is taken.
    fn read(&mut self, cell: &Line, into: &mut Vec<((usize, usize), Span)>, found: &mut Vec<Diagnostic>) {
        let ends = |sign: char| matches!(sign, ';' | '|' | '\n' | ',');
        let mut cuts: Vec<(usize, char)> = cell.char_indices().filter(|(_, sign)| ends(*sign)).collect();
        cuts.push((cell.len(), '\n'));
        let mut start = 0;
        let mut next = 0;
        while next < cuts.len() {
            let known = (next..cuts.len().min(next + LONGEST_TITLE))
                .rev()
                .find(|&n| self.names.contains_key(&plain(&cell.value[start..cuts[n].0])));
            let end = known.unwrap_or_else(|| {
                // Nothing that is known: as far as the next sign that is no comma.
                (next..cuts.len()).find(|&n| cuts[n].1 != ',').unwrap_or(cuts.len() - 1)
            });
            let piece = &cell.value[start..cuts[end].0];
            let at = start + (piece.len() - piece.trim_start().len());
            let piece = piece.trim();
            // A cell between quotation marks may stand elsewhere in the file than letter by letter.
            let exact = cell.span.len() == cell.value.len();
            let from = cell.span.start + at;
            let span = if exact { from..from + piece.len() } else { cell.span.clone() };
            if !piece.is_empty() {
                self.take(piece, span, into, found);
            }
            start =
                cuts[end].0 + cuts.get(end).map_or(0, |(at, sign)| if *at < cell.len() { sign.len_utf8() } else { 0 });
            next = end + 1;
        }
    }

    fn take(&mut self, piece: &str, span: Span, into: &mut Vec<((usize, usize), Span)>, found: &mut Vec<Diagnostic>) {
        let known = self.names.get(&plain(piece)).cloned().unwrap_or_default();
        let sessions: Vec<(usize, usize)> = known
            .iter()
            .filter_map(|choice| match choice {
                Choice::Session(n, m) => Some((*n, *m)),
                _ => None,
            })
            .collect();
        let mut add = |session| {
            if into.iter().all(|(known, _)| *known != session) {
                into.push((session, span.clone()));
            }
        };
        match (&sessions[..], known.first()) {
            ([session], _) => add(*session),
            ([], Some(Choice::Plenary)) => {}
            ([], Some(Choice::Parcours(n))) => {
                let held = self.programme.parcours[*n].sessions.iter().enumerate();
                held.filter(|(_, session)| chosen(session) && !session.particulars.cancelled)
                    .for_each(|(m, _)| add((*n, m)));
            }
            ([], _) => {
                let saying = match self.nearest(piece) {
                    Some(near) => say("copies-unknown-session-near").with("near", near),
                    None => say("copies-unknown-session"),
                };
                let saying = saying.with("session", piece);
                found.push(Diagnostic::error("copies-unknown-session", saying).at(span, "here"));
            }
            (several, _) => {
                let saying = say("copies-ambiguous").with("session", piece).with("n", several.len());
                let start = several.iter().find_map(|&(n, m)| self.programme.slot(n, m).start);
                let such = start.map_or(String::new(), |start| format!(" ({})", start.format("%H:%M")));
                let saying = saying.with("such", format!("{piece}{such}"));
                found.push(Diagnostic::error("copies-ambiguous", saying).at(span, "here"));
            }
        }
    }

    /// The title of a session that is written nearly so.
    fn nearest(&mut self, piece: &str) -> Option<String> {
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

    fn cancelled(&self, sessions: &[((usize, usize), Span)], found: &mut Vec<Diagnostic>) {
        for ((n, m), span) in sessions {
            let session = &self.programme.parcours[*n].sessions[*m];
            if session.particulars.cancelled {
                let saying = say("copies-cancelled").with("session", title(session));
                found.push(Diagnostic::error("copies-cancelled", saying).at(span.clone(), "here"));
            }
        }
    }

    /// Nobody is in two places.
    fn clashing(&self, sessions: &[((usize, usize), Span)], found: &mut Vec<Diagnostic>) {
        let timed = sessions.iter().filter_map(|(session, span)| {
            let slot = self.programme.slot(session.0, session.1);
            let own = self.programme.parcours[session.0].sessions[session.1].slot.start.is_some();
            let (start, end) = slot.minutes()?;
            // Those without hours of their own follow each other in one slot.
            own.then_some((slot.day, start, end.unwrap_or(start), *session, span))
        });
        let mut timed: Vec<_> = timed.collect();
        timed.sort_by_key(|(day, start, end, session, _)| (*day, *start, *end, *session));
        for pair in timed.windows(2) {
            let [(day, start, end, one, first), (other_day, other_start, _, other, span)] = pair else { continue };
            if day == other_day && (other_start < end || other_start == start) {
                let named = |at: &(usize, usize)| title(&self.programme.parcours[at.0].sessions[at.1]).to_owned();
                let saying = say("copies-clash").with("one", named(one)).with("other", named(other));
                let fault = Diagnostic::error("copies-clash", saying).at((*span).clone(), "here");
                found.push(if first == span { fault } else { fault.at((*first).clone(), "first") });
            }
        }
    }
}

/// From here on a title may be the one that was meant.
const ALIKE: f64 = 0.6;

/// Signs that may part sessions and stand in a title.
const LONGEST_TITLE: usize = 12;

impl Programme {
    /// When a session of a parcours takes place: it takes the hours of the one before it, where it has none.
    pub(crate) fn slot(&self, parcours: usize, session: usize) -> &Slot {
        let sessions = &self.parcours[parcours].sessions;
        let own = &sessions[session].slot;
        if own.start.is_some() {
            return own;
        }
        let before = sessions[..session].iter().rev().take_while(|before| before.slot.day == own.day);
        before.map(|before| &before.slot).find(|slot| slot.start.is_some()).unwrap_or(own)
    }
}

/// Whether a session is one that people choose.
fn chosen(session: &Session) -> bool {
    session.kind == SessionKind::Session && !session.shared
}

fn title(session: &Session) -> &str {
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
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The same for names that may have nothing but signs.
fn plain_or(name: &str) -> String {
    let plain = plain(name);
    if plain.is_empty() { name.to_owned() } else { plain }
}

/// The language that somebody names: by its tag, or in its own words.
fn spoken(written: &Located<String>) -> Option<&'static str> {
    let written = written.trim();
    let by_name = || Language::all().iter().find(|language| fold(&language.name) == fold(written));
    Language::find(written).or_else(by_name).map(|language| language.tag.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme;

    const PROGRAMME: &str = r#"
[event]
title = "Jardins"
language = "fr"
date = 2030-05-16
[[parcours]]
title = "Semer"
[[parcours.sessions]]
start = "10h"
end = "11h"
title = "Terre, eau ; lumière"
[[parcours.sessions]]
start = "11h"
end = "12h"
title = "Visite"
[[parcours]]
title = "Récolter"
[[parcours.sessions]]
start = "10h30"
end = "11h30"
title = "Les paniers"
id = "paniers"
[[parcours.sessions]]
start = "14h"
end = "15h"
title = "Visite"
[[parcours.sessions]]
start = "15h"
end = "16h"
title = "Bilan"
cancelled = true
"#;

    fn resolved(choices: &str) -> (Vec<(usize, usize)>, Vec<&'static str>) {
        let programme = programme::read(PROGRAMME).programme.expect("it can be read");
        let line = |text: &str| Located::new(text.to_owned(), 0..text.len());
        let list = [Recipient { name: line("Ada"), choices: vec![line(choices)], language: None }];
        let (copies, found) = Choices::of(&programme).resolved(&list);
        (copies[0].sessions.iter().copied().collect(), found.iter().map(|fault| fault.saying.key).collect())
    }

    #[test]
    fn sessions_are_found_by_title_identifier_hour_and_parcours() {
        assert_eq!(resolved("terre, EAU ; lumiere; Visite (14:00)"), (vec![(0, 0), (1, 1)], vec![]));
        assert_eq!(resolved("paniers | Visite 11h"), (vec![(0, 1), (1, 0)], vec!["copies-clash"]));
        assert_eq!(resolved("Parcours 1, paniers").0, [(0, 0), (0, 1), (1, 0)]);
        assert_eq!(resolved("Récolter"), (vec![(1, 0), (1, 1)], vec![]));
        assert_eq!(resolved(""), (vec![], vec![]));
    }

    #[test]
    fn what_cannot_be_is_told() {
        assert_eq!(resolved("Les panier").1, ["copies-unknown-session-near"]);
        assert_eq!(resolved("Natation").1, ["copies-unknown-session"]);
        assert_eq!(resolved("Visite").1, ["copies-ambiguous"]);
        assert_eq!(resolved("Bilan").1, ["copies-cancelled"]);
        assert_eq!(resolved("Terre, eau ; lumière; Les paniers").1, ["copies-clash"]);
    }
}
