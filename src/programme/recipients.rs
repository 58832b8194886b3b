//! Those who each get a copy of a brochure of their own: who they are, what they chose, and what is wrong with it.
//!
//! A list of people has its own file: places of its faults are places there.

mod names;

use super::{Line, Located, Programme};
use crate::diagnostic::{Diagnostic, Span, say};
use crate::language::folding::fold;
use crate::language::wording::Language;
use names::{Names, plain, title};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Letters of a name: more are no name, and have no room on a cover.
pub const LONGEST_NAME: usize = 80;
/// People in one list.
pub const MOST: usize = 100_000;
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

/// What somebody chose: parcours and session, from 0, and where that is written.
type Sessions = BTreeMap<(usize, usize), Span>;

/// Finds what people chose in a programme.
pub struct Choices<'p> {
    programme: &'p Programme,
    names: Names<'p>,
}

impl<'p> Choices<'p> {
    /// Those of a programme: its sessions by their `id`, title or short title, whole parcours, and plenaries.
    pub fn of(programme: &'p Programme) -> Choices<'p> {
        Choices { programme, names: Names::of(programme) }
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
            match known.entry(plain_or(name)) {
                Entry::Occupied(first) => {
                    let saying = say("copies-same-name").with("name", &name.value);
                    let fault = Diagnostic::error("copies-same-name", saying).at(name.span.clone(), "here");
                    found.push(fault.at(first.get().span.clone(), "first"));
                }
                Entry::Vacant(first) => {
                    first.insert(name);
                }
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
            let mut sessions = Sessions::new();
            for choice in &one.choices {
                self.read(choice, &mut sessions, &mut found);
            }
            self.cancelled(&sessions, &mut found);
            self.clashing(&sessions, &mut found);
            let sessions = sessions.into_keys().collect();
            copies.push(Copy { name: name.clone(), sessions, language });
        }
        (copies, found)
    }

    /// The sessions that a cell names: parted by semicolons, strokes or lines, or by commas. Titles may have such signs themselves: the
    /// longest known name is taken.
    fn read(&mut self, cell: &Line, into: &mut Sessions, found: &mut Vec<Diagnostic>) {
        let ends = |sign: char| matches!(sign, ';' | '|' | '\n' | ',');
        let mut cuts: Vec<(usize, char)> = cell.char_indices().filter(|(_, sign)| ends(*sign)).collect();
        cuts.push((cell.len(), '\n'));
        let mut start = 0;
        let mut next = 0;
        while next < cuts.len() {
            let end = self.known(cell, &cuts, start, next).unwrap_or_else(|| {
                // Nothing that is known: as far as the next sign that is no comma, or the next name that is known.
                let ends = |n: usize| cuts[n].1 != ',' || self.known(cell, &cuts, cuts[n].0 + 1, n + 1).is_some();
                (next..cuts.len()).find(|&n| ends(n)).unwrap_or(cuts.len() - 1)
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
            start = cuts[end].0 + cuts[end].1.len_utf8();
            next = end + 1;
        }
    }

    /// The cut that ends the longest known name which begins at a place before the cut `next`.
    fn known(&self, cell: &str, cuts: &[(usize, char)], start: usize, next: usize) -> Option<usize> {
        let within = next..cuts.len().min(next + MOST_SIGNS_OF_A_TITLE);
        within.rev().find(|&n| self.names.has(&cell[start..cuts[n].0]))
    }

    fn take(&mut self, piece: &str, span: Span, into: &mut Sessions, found: &mut Vec<Diagnostic>) {
        let meanings = self.names.meanings(piece);
        match meanings.len() {
            0 => {
                let saying = match self.names.nearest(piece) {
                    Some(near) => say("copies-unknown-session-near").with("near", near),
                    None => say("copies-unknown-session"),
                };
                let saying = saying.with("session", piece);
                found.push(Diagnostic::error("copies-unknown-session", saying).at(span, "here"));
            }
            1 => {
                for session in meanings.into_iter().flatten() {
                    into.entry(session).or_insert_with(|| span.clone());
                }
            }
            n => {
                let starts = meanings.iter().flatten().filter_map(|&(n, m)| self.programme.slot(n, m).start);
                let mut such = starts.map(|start| format!("{piece} ({})", start.format("%H:%M")));
                let saying = match such.find(|such| self.names.meanings(such).len() == 1) {
                    Some(such) => say("copies-ambiguous-hour").with("such", such),
                    None => say("copies-ambiguous"),
                };
                let saying = saying.with("session", piece).with("n", n);
                found.push(Diagnostic::error("copies-ambiguous", saying).at(span, "here"));
            }
        }
    }

    fn cancelled(&self, sessions: &Sessions, found: &mut Vec<Diagnostic>) {
        for ((n, m), span) in sessions {
            let session = &self.programme.parcours[*n].sessions[*m];
            if session.particulars.cancelled {
                let saying = say("copies-cancelled").with("session", title(session));
                found.push(Diagnostic::error("copies-cancelled", saying).at(span.clone(), "here"));
            }
        }
    }

    /// Nobody is in two places.
    fn clashing(&self, sessions: &Sessions, found: &mut Vec<Diagnostic>) {
        let timed = sessions.iter().filter_map(|(session, span)| {
            let slot = self.programme.slot(session.0, session.1);
            let own = self.programme.parcours[session.0].sessions[session.1].slot.start.is_some();
            let (start, end) = slot.minutes()?;
            // Those without hours of their own follow each other in one slot.
            own.then_some((slot.day, start, end.unwrap_or(start), *session, span))
        });
        let mut timed: Vec<_> = timed.collect();
        timed.sort_by_key(|(day, start, end, session, _)| (*day, *start, *end, *session));
        // That of the day which ends last: whatever begins before it ends is at the same time.
        let mut last: Option<usize> = None;
        for (n, (day, start, end, session, span)) in timed.iter().enumerate() {
            let before = last.map(|at| &timed[at]).filter(|(last_day, ..)| last_day == day);
            if let Some((_, last_start, last_end, one, first)) = before
                && (start < last_end || start == last_start)
            {
                let named = |at: &(usize, usize)| title(&self.programme.parcours[at.0].sessions[at.1]).to_owned();
                let saying = say("copies-clash").with("one", named(one)).with("other", named(session));
                let fault = Diagnostic::error("copies-clash", saying).at((*span).clone(), "here");
                found.push(if first == span { fault } else { fault.at((*first).clone(), "first") });
            }
            if before.is_none_or(|(_, _, last_end, ..)| end > last_end) {
                last = Some(n);
            }
        }
    }
}

/// Signs that may part sessions and stand in a title.
const MOST_SIGNS_OF_A_TITLE: usize = 12;

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
        resolved_in(PROGRAMME, choices)
    }

    fn resolved_in(programme: &str, choices: &str) -> (Vec<(usize, usize)>, Vec<&'static str>) {
        let programme = programme::read(programme).programme.expect("it can be read");
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
        assert_eq!(resolved("Visite").1, ["copies-ambiguous-hour"]);
        assert_eq!(resolved("Bilan").1, ["copies-cancelled"]);
        assert_eq!(resolved("Terre, eau ; lumière; Les paniers").1, ["copies-clash"]);
    }

    #[test]
    fn a_name_of_two_things_is_no_guess() {
        let sessions = |title: &str, of: &[(&str, &str)]| {
            let session = |(title, start): &(&str, &str)| {
                format!("[[parcours.sessions]]\ntitle = \"{title}\"\nstart = \"{start}\"\nend = \"18h\"\n")
            };
            format!("[[parcours]]\ntitle = \"{title}\"\n{}", of.iter().map(session).collect::<String>())
        };
        let head = "[event]\ntitle = \"Jardins\"\nlanguage = \"fr\"\ndate = 2030-05-16\n";
        let of = |parcours: [String; 2]| format!("{head}{}", parcours.concat());
        // A parcours of the title of a session, and two of one title.
        let one = of([sessions("Eau", &[("Eau", "9h"), ("Sol", "9h")]), sessions("Air", &[("Vent", "9h")])]);
        assert_eq!(resolved_in(&one, "Eau"), (vec![], vec!["copies-ambiguous-hour"]));
        let two = of([sessions("Eau", &[("Lac", "9h")]), sessions("Eau", &[("Mer", "9h")])]);
        assert_eq!(resolved_in(&two, "Eau"), (vec![], vec!["copies-ambiguous"]));
        // What holds the same is the same.
        let same = of([sessions("Eau", &[("Eau", "9h")]), sessions("Air", &[("Vent", "9h")])]);
        assert_eq!(resolved_in(&same, "Eau"), (vec![(0, 0)], vec![]));
        // An hour that does not tell them apart is not advised.
        let hour = of([sessions("Eau", &[("Visite", "9h")]), sessions("Air", &[("Visite", "9h")])]);
        assert_eq!(resolved_in(&hour, "Visite").1, ["copies-ambiguous"]);
    }

    #[test]
    fn sessions_are_called_in_both_languages_of_a_brochure() {
        let both = r#"
[event]
title = "Jardins"
languages = ["fr", "en"]
date = 2030-05-16
[[parcours]]
title = { fr = "Semer", en = "Sowing" }
[[parcours.sessions]]
start = "10h"
title = { fr = "La terre", en = "The soil" }
"#;
        assert_eq!(resolved_in(both, "the soil"), (vec![(0, 0)], vec![]));
        assert_eq!(resolved_in(both, "la terre"), (vec![(0, 0)], vec![]));
        assert_eq!(resolved_in(both, "Sowing; Track 1"), (vec![(0, 0)], vec![]));
    }

    #[test]
    fn an_unknown_name_ends_where_a_known_one_begins() {
        assert_eq!(resolved("Natation, les paniers"), (vec![(1, 0)], vec!["copies-unknown-session"]));
        assert_eq!(resolved("Natation, plongée").1, ["copies-unknown-session"]);
    }

    #[test]
    fn what_lasts_all_day_clashes_with_each() {
        let day = r#"
[event]
title = "Jardins"
language = "fr"
date = 2030-05-16
[[parcours]]
title = "Semer"
[[parcours.sessions]]
start = "9h"
end = "17h"
title = "A"
[[parcours]]
title = "Récolter"
[[parcours.sessions]]
start = "10h"
end = "11h"
title = "B"
[[parcours.sessions]]
start = "12h"
end = "13h"
title = "C"
[[parcours.sessions]]
start = "17h"
end = "18h"
title = "D"
"#;
        assert_eq!(resolved_in(day, "A; B; C; D").1, ["copies-clash", "copies-clash"]);
        assert_eq!(resolved_in(day, "B; C; D").1, [""; 0]);
    }

    #[test]
    fn each_that_has_a_name_again_is_told_of_the_first() {
        let programme = programme::read(PROGRAMME).programme.expect("it can be read");
        let one = |n: usize| Recipient {
            name: Located::new("Ada".to_owned(), n..n + 3),
            choices: Vec::new(),
            language: None,
        };
        let (_, found) = Choices::of(&programme).resolved(&[one(0), one(10), one(20)]);
        let firsts: Vec<usize> = found.iter().map(|fault| fault.labels[1].span.start).collect();
        assert_eq!(firsts, [0, 0]);
    }
}
