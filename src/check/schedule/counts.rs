//! Numbers announced in a text, "trois parcours", "12 speakers", that are not those of the programme.

use super::announced::{Count, Format, Noun, counts};
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::Identities;
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::folding::fold;
use crate::language::lists::{List, Words};
use crate::programme::{Line, Parcours, Plenary, Programme, Prose, Session, SessionKind, Who};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule = Rule {
    code: "announced-count",
    number: "P15",
    severity: Severity::Warning,
    fixable: false,
    source: "The first thing that a reader counts",
    judge: Some(judge),
};

/// What a text speaks of.
pub(super) enum Scope<'p> {
    Event,
    Plenary(&'p Plenary),
    Parcours(&'p Parcours),
    Session(&'p Session),
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let scopes = scopes(programme);
    let years: BTreeSet<i32> = programme.event.days.iter().map(|day| day.value.year()).collect();
    for passage in evidence.passages() {
        let Some(scope) = scopes.get(&passage.value.start) else { continue };
        for count in counts(passage, &years) {
            let Some(there) = counted(evidence, scope, &count) else { continue };
            let Some(&nearest) = there.iter().min_by_key(|&&there| there.abs_diff(count.number)) else { continue };
            if there.contains(&count.number) || nearest == 0 {
                continue;
            }
            // What the programme has is said once for all; of several ways to count, the first.
            let real = there.first().copied().unwrap_or(nearest);
            let place: Span = passage.span(count.range.clone());
            let words = passage.text()[count.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            let saying = say(RULE.code).with("written", words).with("count", real).with("noun", count.noun.name());
            found.push(Diagnostic::warning(RULE.code, saying).at(place, "here"));
        }
    }
}

/// The ways to count what is announced, the plainest first; `None` where a text of that scope does not speak of it.
fn counted(evidence: &Evidence, scope: &Scope, count: &Count) -> Option<Vec<usize>> {
    let programme = evidence.programme;
    let sessions: Vec<&Session> = match scope {
        Scope::Event => programme.parcours.iter().flat_map(|parcours| &parcours.sessions).collect(),
        Scope::Parcours(parcours) => parcours.sessions.iter().collect(),
        Scope::Plenary(plenary) => plenary.sessions.iter().collect(),
        Scope::Session(session) => vec![*session],
    };
    let sessions: Vec<&Session> = sessions.into_iter().filter(|session| session.kind == SessionKind::Session).collect();
    let of_plenaries = programme.plenaries.iter().map(|plenary| plenary.sessions.len().max(1)).sum::<usize>();
    match (count.noun, scope) {
        (Noun::Parcours, scope) => {
            let ways = matches!(scope, Scope::Session(_) | Scope::Plenary(_));
            (!is_of_a_life(count, ways)).then(|| vec![programme.parcours.len()])
        }
        (Noun::Sessions, Scope::Session(_)) => None,
        (Noun::Sessions, scope) => {
            let items: usize = sessions.iter().map(|session| session.items.len()).sum();
            let mut ways = vec![sessions.len(), titles(&sessions), slots(&sessions), items];
            if matches!(scope, Scope::Event) {
                ways.extend([sessions.len() + of_plenaries, sessions.len() + programme.plenaries.len(), of_plenaries]);
                ways.extend(programme.parcours.iter().map(|parcours| parcours.sessions.len()));
            }
            Some(ways)
        }
        (Noun::Format(format), scope) => {
            let stems = format.stems();
            let of_format: Vec<&Session> = sessions.iter().copied().filter(|session| is_of(session, stems)).collect();
            let items: usize = sessions.iter().map(|session| session.items.len()).sum();
            let plenary: Vec<&Session> = match scope {
                Scope::Event => programme.plenaries.iter().flat_map(|plenary| &plenary.sessions).collect(),
                _ => Vec::new(),
            };
            let more = plenary.into_iter().filter(|session| is_of(session, stems)).count();
            if let Scope::Session(session) = scope {
                let numbered = session.items.iter().filter(|item| !item.unnumbered).count();
                return (!session.items.is_empty() && format == Format::Workshop).then(|| vec![numbered, items]);
            }
            // Where parcours are called workshops, these may be meant.
            let word = programme.event.parcours_word.as_ref().map(|word| fold(&word.one));
            let parcours = word.filter(|word| stems.iter().any(|stem| word.contains(stem)));
            (!of_format.is_empty() || more > 0).then(|| {
                let parcours = parcours.map(|_| programme.parcours.len());
                let mut ways = vec![
                    of_format.len() + more,
                    of_format.len(),
                    titles(&of_format),
                    slots(&of_format),
                    items,
                    sessions.len(),
                ];
                ways.extend(parcours);
                ways
            })
        }
        (Noun::Plenaries, Scope::Event) => Some(vec![programme.plenaries.len(), of_plenaries]),
        (Noun::Plenaries, _) => None,
        (Noun::People, scope) => {
            let all: Vec<&Session> = match scope {
                Scope::Event => crate::check::evidence::identities::sessions(programme).collect(),
                _ => sessions,
            };
            Some(people(&all, evidence.identities()))
        }
        (Noun::Days, Scope::Event) => {
            let days = &programme.event.days;
            let (first, last) = (days.first()?.value, days.last()?.value);
            let span = usize::try_from((last - first).num_days() + 1).ok()?;
            Some(vec![days.len(), span])
        }
        (Noun::Days, _) => None,
        (Noun::Partners, Scope::Event) => {
            let groups = programme.partner_groups.iter().map(|group| group.partners.len());
            Some(
                [programme.partners.len(), programme.partners.len().saturating_sub(1)]
                    .into_iter()
                    .chain(groups)
                    .collect(),
            )
        }
        (Noun::Partners, _) => None,
    }
}

/// Words after the parcours of an event, and after "parcours de"; adjectives of ways through life.
static OF_THE_EVENT: List = List::new("counts", "after-parcours");
static THE_EVENT: List = List::new("counts", "after-parcours-of");
static WAYS_OF_LIFE: List = List::new("counts", "ways-of-life");

/// "Trois parcours de femmes", "deux parcours professionnels": ways through life, not through the event.
fn is_of_a_life(count: &Count, elsewhere: bool) -> bool {
    match (count.next.as_deref(), count.after_next.as_deref()) {
        (None, _) => false,
        (Some("de" | "des" | "du" | "d"), Some(next)) => !THE_EVENT.contains(next),
        (Some(next), _) => WAYS_OF_LIFE.contains(next) || (elsewhere && !OF_THE_EVENT.contains(next)),
    }
}

fn titles(sessions: &[&Session]) -> usize {
    sessions.iter().map(|session| session.title.as_ref().map(|title| fold(title))).collect::<BTreeSet<_>>().len()
}

fn slots(sessions: &[&Session]) -> usize {
    sessions.iter().filter(|session| session.slot.start.is_some()).count()
}

fn is_of(session: &Session, stems: &Words) -> bool {
    let of = |line: &Option<Line>| line.as_ref().is_some_and(|line| stems.iter().any(|stem| fold(line).contains(stem)));
    of(&session.format) || of(&session.title)
}

/// People who speak, with and without those who moderate and the organisations that speak for themselves.
fn people(sessions: &[&Session], identities: &Identities) -> Vec<usize> {
    let (mut all, mut speaking) = (BTreeSet::new(), BTreeSet::new());
    let (mut organisations, mut seats) = (BTreeSet::new(), 0);
    for session in sessions {
        let moderators = session.moderators.len();
        let total = everyone(session).count();
        for (n, appearance) in everyone(session).enumerate() {
            match &appearance.who {
                Who::Person(person) => {
                    all.insert(identities.of_person(*person));
                    if n + moderators < total {
                        speaking.insert(identities.of_person(*person));
                    }
                    seats += 1;
                }
                Who::Organisation(name) => {
                    organisations.insert(fold(name));
                }
            }
        }
    }
    let groups = organisations.len();
    vec![all.len(), speaking.len(), all.len() + groups, speaking.len() + groups, seats, seats + groups]
}

/// What each text speaks of, by its start in the file.
pub(super) fn scopes(programme: &Programme) -> BTreeMap<usize, Scope<'_>> {
    let mut scopes = BTreeMap::new();
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.span.start);
    let prose = |prose: &Option<Prose>| prose.as_ref().map(|prose| prose.span.start);
    let event = &programme.event;
    let mut of_event =
        vec![Some(event.title.span.start), line(&event.series), line(&event.subtitle), line(&event.tagline)];
    if let Some(presentation) = &programme.presentation {
        of_event.extend([
            line(&presentation.title),
            prose(&presentation.lead),
            prose(&presentation.body),
            line(&presentation.parcours_intro),
        ]);
    }
    scopes.extend(of_event.into_iter().flatten().map(|start| (start, Scope::Event)));
    let of_session = |session: &'_ Session| -> Vec<usize> {
        [line(&session.title), prose(&session.description)].into_iter().flatten().collect()
    };
    for plenary in &programme.plenaries {
        let own = [
            line(&plenary.kicker),
            line(&plenary.summary),
            prose(&plenary.introduction),
            Some(plenary.title.span.start),
        ];
        scopes.extend(own.into_iter().flatten().map(|start| (start, Scope::Plenary(plenary))));
        for session in &plenary.sessions {
            scopes.extend(of_session(session).into_iter().map(|start| (start, Scope::Session(session))));
        }
    }
    for parcours in &programme.parcours {
        let own = [Some(parcours.title.span.start), prose(&parcours.introduction)];
        scopes.extend(own.into_iter().flatten().map(|start| (start, Scope::Parcours(parcours))));
        for session in &parcours.sessions {
            scopes.extend(of_session(session).into_iter().map(|start| (start, Scope::Session(session))));
        }
    }
    scopes
}
