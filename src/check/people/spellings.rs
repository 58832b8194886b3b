//! One person under two spellings.

use super::named_in_texts;
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::parts::civility;
use crate::check::evidence::identities::same_person::Difference;
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::frequent::is_first_name;
use crate::programme::{Programme, Who};

pub(super) const RULE: Rule = Rule {
    code: "name-spelt-two-ways",
    number: "Q05",
    severity: Severity::Warning,
    fixable: false,
    source: "Christen, Data Matching (2012): names are compared by edit distance, sound and context",
    judge: Some(judge),
};

/// One spelling: where it is typed, and how.
struct Spelling {
    typed: Vec<(Span, String)>,
    /// How often the person appears under it.
    count: usize,
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for named in named_in_texts::named(evidence) {
        let saying = say(RULE.code).with("name", named.typed).with("other", named.person).with("difference", "letters");
        let fault = Diagnostic::information(RULE.code, saying).at(named.span, "here");
        found.push(fault.at(named.person_span, "there"));
    }
    let programme = evidence.programme;
    let identities = evidence.identities();
    if identities.pairs.is_empty() {
        return;
    }
    let spellings = spellings(programme, identities.people.len());
    for pair in &identities.pairs {
        let (one, other) = (&spellings[pair.one], &spellings[pair.other]);
        let (Some(first), Some(second)) = (one.typed.first(), other.typed.first()) else { continue };
        // "Mme Manon Loisel" and "Manon Loisel" are one spelling: see `mixed-civilities`.
        if bare(&first.1) == bare(&second.1) {
            continue;
        }
        let keep_one = prefers(one, other, pair.difference);
        let (kept_typed, changed_typed) = if keep_one == Some(false) { (second, first) } else { (first, second) };
        let saying = say(RULE.code).with("name", &changed_typed.1).with("other", &kept_typed.1).with(
            "difference",
            match pair.difference {
                Difference::Signs => "signs",
                Difference::Order => "order",
                Difference::Particle => "particle",
                Difference::Initial => "initial",
                Difference::Letters => "letters",
                Difference::Part => "part",
            },
        );
        // Only the same letters make one person; what is alike is a question.
        let same_letters = pair.difference == Difference::Signs;
        let severity = if same_letters { Severity::Warning } else { Severity::Information };
        let fault = Diagnostic::new(severity, RULE.code, saying)
            .at(changed_typed.0.clone(), "here")
            .at(kept_typed.0.clone(), "there");
        found.push(fault);
    }
}

fn spellings(programme: &Programme, count: usize) -> Vec<Spelling> {
    let empty = || Spelling { typed: Vec::new(), count: 0 };
    let mut all: Vec<Spelling> = (0..count).map(|_| empty()).collect();
    for session in crate::check::evidence::identities::sessions(programme) {
        for appearance in everyone(session) {
            let Who::Person(person) = appearance.who else { continue };
            let spelling = &mut all[person.0];
            spelling.count += 1;
            if let Some(typed) = &appearance.typed {
                spelling.typed.push((typed.span.clone(), typed.value.clone()));
            }
        }
    }
    // Who is called from the directory is typed there.
    for (spelling, person) in all.iter_mut().zip(&programme.people) {
        let entry = programme.directory.iter().find(|entry| entry.name.span == person.name.span);
        if let Some(entry) = entry {
            spelling.typed.insert(0, (entry.name.span.clone(), entry.name.value.clone()));
        }
    }
    let uncalled = programme.directory.iter().filter(|entry| !entry.called);
    for (spelling, entry) in all.iter_mut().skip(programme.people.len()).zip(uncalled) {
        spelling.typed.push((entry.name.span.clone(), entry.name.value.clone()));
    }
    all
}

/// Whether the first spelling is the right one; `None` where nothing tells.
fn prefers(one: &Spelling, other: &Spelling, difference: Difference) -> Option<bool> {
    let (a, b) = (&one.typed.first()?.1, &other.typed.first()?.1);
    let letters = |name: &str| name.chars().filter(|c| c.is_alphabetic()).count();
    let marks = |name: &str| name.chars().filter(|c| !c.is_ascii() || *c == '-').count();
    let by_count = (one.count != other.count).then_some(one.count > other.count);
    match difference {
        // A mark is left out more easily than it is added; so is a word.
        Difference::Signs => (marks(a) != marks(b)).then(|| marks(a) > marks(b)).or(by_count),
        Difference::Initial | Difference::Particle => Some(letters(a) > letters(b)),
        Difference::Order => {
            let begins = |name: &str| {
                let first = name.split([' ', '-']).next().map(crate::language::folding::fold).unwrap_or_default();
                is_first_name(&first)
            };
            (begins(a) != begins(b)).then(|| begins(a)).or(by_count)
        }
        Difference::Letters | Difference::Part => by_count,
    }
}

/// A name without its civility.
fn bare(name: &str) -> &str {
    let name = name.trim();
    let rest = civility(name).and_then(|civility| name.strip_prefix(civility.as_str()));
    rest.map(str::trim_start).filter(|rest| rest.contains(char::is_whitespace)).unwrap_or(name)
}

/// A name as a value of the file.
pub(super) fn quoted(name: &str) -> Option<String> {
    (!name.contains(['"', '\\']) && !name.contains(char::is_control)).then(|| format!("\"{name}\""))
}
