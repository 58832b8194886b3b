//! One organisation under two spellings.

use super::spellings::quoted;
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::neighbours::neighbours;
use crate::check::evidence::identities::organisation::{acronym_given, initials, is_acronym, plain, without_brackets};
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::folding::fold;
use crate::programme::{Line, Programme, Who};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "organisation-spelt-two-ways",
    number: "Q06",
    severity: Severity::Warning,
    fixable: false,
    source: "Christen, Data Matching (2012): names are compared by edit distance, sound and context",
    judge: Some(judge),
};

/// How two spellings of one organisation differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Difference {
    /// Accents, capitals, hyphens, articles, legal forms.
    Signs,
    /// The acronym, and the name that it stands for.
    Acronym,
    Letters,
}

struct Spelling {
    text: String,
    plain: String,
    places: Vec<Span>,
    /// Whether a partner is called so.
    partner: bool,
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let spellings = spellings(evidence.programme);
    let mut pairs: Vec<(usize, usize, Difference)> = Vec::new();
    let plains: Vec<String> = spellings.iter().map(|spelling| spelling.plain.clone()).collect();
    for (one, other) in neighbours(&plains) {
        // "Co-operative" and "Cooperative" are one word.
        if plains[one].replace(' ', "") == plains[other].replace(' ', "") {
            pairs.push((one, other, Difference::Signs));
        } else if letters(&plains[one], &plains[other]) {
            pairs.push((one, other, Difference::Letters));
        }
    }
    pairs.extend(acronyms(&spellings));
    pairs.sort_by_key(|&(one, other, _)| (one, other));
    pairs.dedup_by_key(|&mut (one, other, _)| (one, other));
    for (one, other, difference) in pairs {
        let (one, other) = (&spellings[one], &spellings[other]);
        let keep_one = prefers(one, other, difference);
        let (kept, changed) = if keep_one == Some(false) { (other, one) } else { (one, other) };
        let saying = say(RULE.code).with("name", &changed.text).with("other", &kept.text).with(
            "difference",
            match difference {
                Difference::Signs => "signs",
                Difference::Acronym => "acronym",
                Difference::Letters => "letters",
            },
        );
        let mut fault = Diagnostic::warning(RULE.code, saying)
            .at(changed.places[0].clone(), "here")
            .at(kept.places[0].clone(), "there");
        // Whether the acronym or the whole name is wanted is the author’s to say.
        if keep_one.is_some()
            && difference != Difference::Acronym
            && let Some(quoted) = quoted(&kept.text)
        {
            for place in &changed.places {
                if evidence.source.get(place.clone()).is_some_and(|text| text.starts_with(['"', '\''])) {
                    fault = fault.mend(place.clone(), quoted.clone());
                }
            }
        }
        found.push(fault);
    }
}

/// Every organisation named, once a spelling. The kind of apostrophe and of space is the typographer’s affair.
fn spellings(programme: &Programme) -> Vec<Spelling> {
    let mut by_text: BTreeMap<String, usize> = BTreeMap::new();
    let mut all: Vec<Spelling> = Vec::new();
    let mut enter = |name: &Line, partner: bool| {
        let text = name.replace('’', "'").replace(['\u{A0}', '\u{202F}'], " ");
        let place = *by_text.entry(text.clone()).or_insert_with(|| {
            all.push(Spelling { text: name.value.clone(), plain: plain(&text), places: Vec::new(), partner: false });
            all.len() - 1
        });
        let spelling = &mut all[place];
        if !spelling.places.contains(&name.span) {
            spelling.places.push(name.span.clone());
        }
        spelling.partner |= partner;
    };
    for session in crate::check::evidence::identities::sessions(programme) {
        for appearance in everyone(session) {
            if let Who::Organisation(name) = &appearance.who {
                enter(name, false);
            }
            for organisation in appearance.roles.iter().filter_map(|role| role.organisation.as_ref()) {
                enter(organisation, false);
            }
        }
    }
    for partner in &programme.partners {
        enter(&partner.name, true);
    }
    all
}

/// Pairs of an acronym and the name that gives it, or whose initials it is.
fn acronyms(spellings: &[Spelling]) -> Vec<(usize, usize, Difference)> {
    let mut short: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (n, spelling) in spellings.iter().enumerate().filter(|(_, spelling)| is_acronym(&spelling.text)) {
        short.entry(fold(&spelling.text).replace(['.', '-'], "")).or_default().push(n);
    }
    let mut whole: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, spelling) in spellings.iter().enumerate() {
        whole.entry(&spelling.plain).or_default().push(n);
    }
    let mut pairs = Vec::new();
    for (n, spelling) in spellings.iter().enumerate().filter(|(_, spelling)| !is_acronym(&spelling.text)) {
        let given = acronym_given(&spelling.text);
        for acronym in given.iter().chain(&initials(&spelling.text)) {
            let met = short.get(&acronym.replace(['.', '-'], "")).into_iter().flatten();
            pairs.extend(met.map(|&other| (n.min(other), n.max(other), Difference::Acronym)));
        }
        // "Agence … (ANCT)" and the same without its brackets.
        if given.is_some() {
            let same = whole.get(plain(without_brackets(&spelling.text)).as_str()).into_iter().flatten();
            pairs.extend(
                same.filter(|&&other| other != n).map(|&other| (n.min(other), n.max(other), Difference::Acronym)),
            );
        }
    }
    pairs
}

/// Whether two names are one but for a slip in a long word. Short words, figures and first letters tell towns and universities apart:
/// Vannes and Vanves, Lyon 1 and Lyon 2.
fn letters(one: &str, other: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
    if a.len() != b.len() {
        return false;
    }
    // "Volant de Brézolles" and "Volants de Brézolles".
    let differing: Vec<(&&str, &&str)> = a.iter().zip(&b).filter(|(word, its)| word != its).collect();
    if let ([(word, its)], true) = (differing.as_slice(), a.len() > 1) {
        let (short, long) = if word.len() < its.len() { (word, its) } else { (its, word) };
        if short.chars().count() >= 5 && long.strip_suffix('s') == Some(short) {
            return true;
        }
    }
    let mut slips = 0;
    for (word, its) in a.iter().zip(&b).filter(|(word, its)| word != its) {
        let length = word.chars().count().min(its.chars().count());
        let distance = strsim::osa_distance(word, its);
        let figures = word.chars().chain(its.chars()).any(|c| c.is_ascii_digit());
        if figures
            || length < 7
            || distance > if length >= 10 { 2 } else { 1 }
            || word.chars().next() != its.chars().next()
        {
            return false;
        }
        slips += distance;
    }
    (1..=2).contains(&slips)
}

/// Whether the first spelling is the right one: that of the partners, or the more frequent, or the one with more accents.
fn prefers(one: &Spelling, other: &Spelling, difference: Difference) -> Option<bool> {
    let marks = |name: &str| name.chars().filter(|c| !c.is_ascii()).count();
    let (a, b) = (one.places.len(), other.places.len());
    if one.partner != other.partner {
        return Some(one.partner);
    }
    let by_count = (a != b).then_some(a > b);
    let by_marks = (marks(&one.text) != marks(&other.text)).then(|| marks(&one.text) > marks(&other.text));
    if difference == Difference::Signs { by_count.or(by_marks) } else { by_count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_in_names_of_organisations() {
        let near = |one: &str, other: &str| letters(&plain(one), &plain(other));
        assert!(near("Université Clermont-Auvergne", "Université Clermont-Auvergen"));
        assert!(near("Volant de Brézolles", "Volants de Brézolles"));
        assert!(near("Communauté de communes du Haut-Poitou", "Comunauté de communes du Haut-Poitou"));
        for (one, other) in [
            ("Mairie de Vannes", "Mairie de Vanves"),
            ("Université Lyon 1", "Université Lyon 2"),
            ("Département de l'Aude", "Département de l'Aube"),
            ("Ville de Lyon", "Métropole de Lyon"),
            ("Région Bretagne", "Académie Bretagne"),
        ] {
            assert!(!near(one, other), "{one}, {other}");
        }
    }
}
