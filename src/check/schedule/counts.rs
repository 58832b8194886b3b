//! Numbers announced in a text, "trois parcours", "12 speakers", that are not those of the programme.

use super::timetable::everyone;
use crate::check::Evidence;
use crate::check::passages::Passage;
use crate::check::people::identities::Identities;
use crate::check::registry::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::folding::fold;
use crate::programme::{Line, Parcours, Plenary, Programme, Prose, Session, SessionKind, Who};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

pub const RULE: Rule = Rule {
    code: "announced-count",
    number: "P15",
    severity: Severity::Warning,
    fixable: false,
    source: "The first thing that a reader counts",
    bad: r#"
[event]
title = "Les rencontres"
subtitle = "Trois parcours pour agir"
date = 2025-08-28

[[parcours]]
title = "Forêts"
sessions = [
  { start = "9h00", end = "10h00", title = "Planter" },
  { start = "10h00", end = "11h00", title = "Élaguer" },
]

[[parcours]]
title = "Rivières"
sessions = [
  { start = "9h00", end = "10h00", title = "Curer" },
  { start = "10h00", end = "11h00", title = "Draguer" },
]
"#,
    good: r#"
[event]
title = "Les rencontres"
subtitle = "Deux parcours pour agir"
date = 2025-08-28

[[parcours]]
title = "Forêts"
sessions = [
  { start = "9h00", end = "10h00", title = "Planter" },
  { start = "10h00", end = "11h00", title = "Élaguer" },
]

[[parcours]]
title = "Rivières"
sessions = [
  { start = "9h00", end = "10h00", title = "Curer" },
  { start = "10h00", end = "11h00", title = "Draguer" },
]
"#,
    judge: Some(judge),
};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Noun {
    Parcours,
    Sessions,
    /// Sessions of a format: the stems of its names.
    Format(&'static [&'static str]),
    Plenaries,
    People,
    Days,
    Partners,
}

impl Noun {
    fn name(self) -> &'static str {
        match self {
            Noun::Parcours => "parcours",
            Noun::Sessions => "sessions",
            Noun::Format(_) => "format",
            Noun::Plenaries => "plenaries",
            Noun::People => "people",
            Noun::Days => "days",
            Noun::Partners => "partners",
        }
    }
}

const WORKSHOPS: &[&str] = &["atelier", "workshop"];
const ROUND_TABLES: &[&str] = &["table ronde", "tables rondes", "round table", "roundtable"];

/// Nouns, folded; those of two words come first.
const NOUNS: &[(&[&str], Noun)] = &[
    (&["tables", "rondes"], Noun::Format(ROUND_TABLES)),
    (&["round", "tables"], Noun::Format(ROUND_TABLES)),
    (&["roundtables"], Noun::Format(ROUND_TABLES)),
    (&["sessions", "plenieres"], Noun::Plenaries),
    (&["seances", "plenieres"], Noun::Plenaries),
    (&["plenary", "sessions"], Noun::Plenaries),
    (&["plenieres"], Noun::Plenaries),
    (&["plenaries"], Noun::Plenaries),
    (&["parcours"], Noun::Parcours),
    (&["tracks"], Noun::Parcours),
    (&["sessions"], Noun::Sessions),
    (&["seances"], Noun::Sessions),
    (&["ateliers"], Noun::Format(WORKSHOPS)),
    (&["workshops"], Noun::Format(WORKSHOPS)),
    (&["conferences"], Noun::Format(&["conference"])),
    (&["keynotes"], Noun::Format(&["keynote"])),
    (&["concerts"], Noun::Format(&["concert"])),
    (&["spectacles"], Noun::Format(&["spectacle"])),
    (&["panels"], Noun::Format(&["panel"])),
    (&["intervenants"], Noun::People),
    (&["intervenantes"], Noun::People),
    (&["intervenant"], Noun::People),
    (&["conferenciers"], Noun::People),
    (&["orateurs"], Noun::People),
    (&["oratrices"], Noun::People),
    (&["speakers"], Noun::People),
    (&["jours"], Noun::Days),
    (&["journees"], Noun::Days),
    (&["days"], Noun::Days),
    (&["partenaires"], Noun::Partners),
    (&["partners"], Noun::Partners),
];

/// Adjectives that change nothing to a count.
const ADJECTIVES: &[&str] = &[
    "grands",
    "grandes",
    "petits",
    "petites",
    "nouveaux",
    "nouvelles",
    "beaux",
    "belles",
    "thematiques",
    "thematic",
    "parallel",
    "full",
    "whole",
    "exciting",
    "different",
    "differents",
    "differentes",
    "inspiring",
    "inspirants",
    "inspirantes",
    "short",
    "long",
    "main",
    "great",
    "interactive",
    "practical",
    "keynote",
    "guest",
    "invited",
    "themed",
    "intense",
    "riches",
    "bonnes",
    "busy",
    "rich",
    "courts",
    "courtes",
    "longs",
    "longues",
];

/// Words before a number that is not exact, or is not the whole.
const ABOUT: &[&str] = &[
    "plus", "pres", "environ", "quelque", "quelques", "moins", "presque", "jusqu", "about", "over", "than", "nearly",
    "around", "least", "most", "almost", "some", "sur", "of", "sous", "dans", "within", "every", "tous", "toutes",
    "in", "chaque", "each", "maximum", "minimum", "up", "les", "ces", "parmi", "among", "entre", "between", "autres",
    "other", "ou", "or", "ya", "apres", "avant", "after", "before",
];

/// Words after a noun that count something else.
const ELSEWHERE: &[&str] = &[
    "par",
    "per",
    "a",
    "each",
    "chacun",
    "chacune",
    "chaque",
    "avant",
    "apres",
    "before",
    "after",
    "later",
    "earlier",
    "ago",
    "plus",
    "tard",
    "tot",
    "ouvrables",
    "ouvres",
    "maximum",
    "minimum",
    "sur",
];

/// Words of a sentence that speaks of another time or of a part.
const OTHER_TIMES: &[&str] = &[
    "dernier",
    "derniere",
    "dernieres",
    "derniers",
    "precedent",
    "precedente",
    "precedentes",
    "passe",
    "passee",
    "ancien",
    "last",
    "previous",
    "past",
    "depuis",
    "since",
    "chaque",
    "each",
    "every",
    "prochaine",
    "next",
    "semaine",
    "week",
    "formation",
    "training",
    "mois",
    "month",
];

struct Count {
    number: usize,
    noun: Noun,
    range: Range<usize>,
    /// The word after the noun, when nothing but a space parts them.
    next: Option<String>,
    after_next: Option<String>,
}

/// What a text speaks of.
enum Scope<'p> {
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
        (Noun::Format(stems), scope) => {
            let of_format: Vec<&Session> = sessions.iter().copied().filter(|session| is_of(session, stems)).collect();
            let items: usize = sessions.iter().map(|session| session.items.len()).sum();
            let plenary: Vec<&Session> = match scope {
                Scope::Event => programme.plenaries.iter().flat_map(|plenary| &plenary.sessions).collect(),
                _ => Vec::new(),
            };
            let more = plenary.into_iter().filter(|session| is_of(session, stems)).count();
            if let Scope::Session(session) = scope {
                let numbered = session.items.iter().filter(|item| !item.unnumbered).count();
                return (!session.items.is_empty() && stems == WORKSHOPS).then(|| vec![numbered, items]);
            }
            (!of_format.is_empty() || more > 0).then(|| {
                vec![
                    of_format.len() + more,
                    of_format.len(),
                    titles(&of_format),
                    slots(&of_format),
                    items,
                    sessions.len(),
                ]
            })
        }
        (Noun::Plenaries, Scope::Event) => Some(vec![programme.plenaries.len(), of_plenaries]),
        (Noun::Plenaries, _) => None,
        (Noun::People, scope) => {
            let all: Vec<&Session> = match scope {
                Scope::Event => crate::check::people::identities::sessions(programme).collect(),
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

/// "Trois parcours de femmes", "deux parcours professionnels": ways through life, not through the event.
fn is_of_a_life(count: &Count, elsewhere: bool) -> bool {
    let event = [
        "thematiques",
        "paralleles",
        "proposes",
        "distincts",
        "differents",
        "au",
        "a",
        "pour",
        "sont",
        "dans",
        "and",
        "et",
        "for",
        "to",
        "run",
        "are",
    ];
    match (count.next.as_deref(), count.after_next.as_deref()) {
        (None, _) => false,
        (Some("de" | "des" | "du" | "d"), Some(next)) => {
            !["la", "ces", "cette", "l", "cet", "journee", "congres", "festival", "colloque", "rencontres"]
                .contains(&next)
        }
        (Some(next), _) => {
            let own = [
                "professionnels",
                "scolaires",
                "residentiels",
                "atypiques",
                "migratoires",
                "individuels",
                "universitaires",
                "singuliers",
            ];
            own.contains(&next) || (elsewhere && !event.contains(&next))
        }
    }
}

fn titles(sessions: &[&Session]) -> usize {
    sessions.iter().map(|session| session.title.as_ref().map(|title| fold(title))).collect::<BTreeSet<_>>().len()
}

fn slots(sessions: &[&Session]) -> usize {
    sessions.iter().filter(|session| session.slot.start.is_some()).count()
}

fn is_of(session: &Session, stems: &[&str]) -> bool {
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
fn scopes(programme: &Programme) -> BTreeMap<usize, Scope<'_>> {
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

struct Word {
    range: Range<usize>,
    folded: String,
    /// Whether only spaces and hyphens lead to the next word.
    close: bool,
    /// Whether a sentence ends after it.
    ends: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = at + c.len_utf8();
        match ranges.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => ranges.push(at..end),
        }
    }
    let next: Vec<usize> = ranges.iter().skip(1).map(|range| range.start).chain([text.len()]).collect();
    let word = |(range, next): (Range<usize>, usize)| {
        let between = &text[range.end..next];
        Word {
            folded: fold(&text[range.clone()]),
            close: between.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '’' | '\'' | '*')),
            ends: between.contains(['.', '!', '?', ';', '\n']) && between.chars().any(char::is_whitespace)
                || next == text.len(),
            range,
        }
    };
    ranges.into_iter().zip(next).map(word).collect()
}

fn counts(passage: &Passage, years: &BTreeSet<i32>) -> Vec<Count> {
    let text = passage.text();
    let words = words(text);
    let mut counts = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((number, after)) = number(&words, at) else {
            at += 1;
            continue;
        };
        let first = at;
        at = after;
        if number < 2 || !words[after - 1].close {
            continue;
        }
        let mut noun_at = after;
        while noun_at < after + 2
            && words.get(noun_at).is_some_and(|word| ADJECTIVES.contains(&word.folded.as_str()) && word.close)
        {
            noun_at += 1;
        }
        let found = NOUNS.iter().find(|(noun, _)| {
            noun.iter().enumerate().all(|(n, word)| words.get(noun_at + n).is_some_and(|other| other.folded == *word))
        });
        let Some((noun, kind)) = found else { continue };
        let last = noun_at + noun.len() - 1;
        let next = words[last].close.then(|| words.get(last + 1)).flatten();
        let before: Vec<&str> = words[first.saturating_sub(3)..first].iter().map(|word| word.folded.as_str()).collect();
        let inexact =
            before.last().is_some_and(|word| ABOUT.contains(word) && !(*word == "les" && *kind == Noun::Parcours))
                || before.iter().any(|word| {
                    ["environ", "plus", "moins", "about", "jusqu", "least", "pres", "than", "y", "over"].contains(word)
                })
                || first.checked_sub(1).is_some_and(|n| words[n].folded.parse::<usize>().is_ok() && words[n].close);
        let elsewhere = next.is_some_and(|word| {
            ELSEWHERE.contains(&word.folded.as_str()) && !(word.folded == "a" && passage.is_french())
        });
        let sentence = sentence(&words, first);
        let other_time = sentence.iter().any(|word| {
            OTHER_TIMES.contains(&word.folded.as_str())
                || (word.folded.len() == 4
                    && word
                        .folded
                        .parse::<i32>()
                        .is_ok_and(|year| (1900..2200).contains(&year) && !years.contains(&year)))
        });
        // "Recordings stay online for thirty days": the length of something else.
        let lasting = *kind == Noun::Days
            && passage.kind.is_prose()
            && (number > 10 || before.last().is_some_and(|word| ["for", "pendant", "durant", "during"].contains(word)));
        if inexact || elsewhere || other_time || lasting {
            continue;
        }
        counts.push(Count {
            number,
            noun: *kind,
            range: words[first].range.start..words[last].range.end,
            next: next.map(|word| word.folded.clone()),
            after_next: next.and_then(|_| words.get(last + 2)).map(|word| word.folded.clone()),
        });
        at = last + 1;
    }
    counts
}

/// The words of the sentence around one of them.
fn sentence(words: &[Word], at: usize) -> &[Word] {
    let start = (0..at).rev().find(|&n| words[n].ends).map_or(0, |n| n + 1);
    let end = (at..words.len()).find(|&n| words[n].ends).map_or(words.len(), |n| n + 1);
    &words[start..end]
}

/// A number in figures or words, and the word after it.
fn number(words: &[Word], at: usize) -> Option<(usize, usize)> {
    let word = &words[at].folded;
    if let Ok(number) = word.parse::<usize>() {
        return (word.len() <= 3).then_some((number, at + 1));
    }
    let mut total = 0;
    let mut n = at;
    while let Some(value) = words.get(n).and_then(|word| value(&word.folded)) {
        match (total, value) {
            (4, 20) => total = 80,
            (1..=9, 100) => total *= 100,
            (0, _) => total = value,
            // "soixante-dix", "vingt et un", "twenty two"
            (20.., 1..=19) => total += value,
            _ => break,
        }
        n += 1;
        if !words[n - 1].close {
            break;
        }
        if total >= 20
            && words.get(n).is_some_and(|word| word.folded == "et")
            && words.get(n + 1).is_some_and(|word| ["un", "une", "onze"].contains(&word.folded.as_str()))
        {
            n += 1;
        }
    }
    (n > at).then_some((total, n))
}

fn value(word: &str) -> Option<usize> {
    const WORDS: [(&str, usize); 51] = [
        ("un", 1),
        ("une", 1),
        ("one", 1),
        ("deux", 2),
        ("two", 2),
        ("trois", 3),
        ("three", 3),
        ("quatre", 4),
        ("four", 4),
        ("cinq", 5),
        ("five", 5),
        ("six", 6),
        ("sept", 7),
        ("seven", 7),
        ("huit", 8),
        ("eight", 8),
        ("neuf", 9),
        ("nine", 9),
        ("dix", 10),
        ("ten", 10),
        ("onze", 11),
        ("eleven", 11),
        ("douze", 12),
        ("twelve", 12),
        ("treize", 13),
        ("thirteen", 13),
        ("quatorze", 14),
        ("fourteen", 14),
        ("quinze", 15),
        ("fifteen", 15),
        ("seize", 16),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("vingt", 20),
        ("vingts", 20),
        ("twenty", 20),
        ("trente", 30),
        ("thirty", 30),
        ("quarante", 40),
        ("forty", 40),
        ("cinquante", 50),
        ("fifty", 50),
        ("soixante", 60),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
        ("cent", 100),
        ("hundred", 100),
    ];
    static VALUES: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| BTreeMap::from(WORDS));
    VALUES.get(word).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<usize> {
        let words = words(text);
        (0..words.len()).find_map(|at| number(&words, at)).map(|(number, _)| number)
    }

    #[test]
    fn numbers_in_words_and_figures() {
        for (text, number) in [
            ("trois parcours", 3),
            ("12 intervenants", 12),
            ("vingt-deux sessions", 22),
            ("vingt et un ateliers", 21),
            ("quatre-vingts personnes", 80),
            ("quatre-vingt-douze", 92),
            ("soixante-dix", 70),
            ("two hundred speakers", 200),
            ("twenty-four talks", 24),
        ] {
            assert_eq!(said(text), Some(number), "{text}");
        }
        assert_eq!(said("en 2025"), None);
    }
}
