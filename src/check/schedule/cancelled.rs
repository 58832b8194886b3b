//! What is cancelled and still announced: « [ANNULÉ] ».

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;

pub(super) const RULE: Rule = Rule {
    code: "cancelled-in-a-title",
    number: "P13",
    severity: Severity::Warning,
    fixable: false,
    source: "What does not take place has no place in what is printed",
    judge: Some(judge),
};

/// Folded, as they stand in brackets or before a colon.
const CANCELLED: [&str; 14] = [
    "annule",
    "annulee",
    "reporte",
    "reportee",
    "supprime",
    "supprimee",
    "cancelled",
    "canceled",
    "postponed",
    "withdrawn",
    "deplace",
    "deplacee",
    "moved",
    "ne pas imprimer",
];

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for title in evidence.timetable().occasions.iter().filter_map(|occasion| occasion.title) {
        if is_cancelled(title) {
            let saying = say(RULE.code).with("title", &title.value);
            found.push(Diagnostic::warning(RULE.code, saying).at(title.span.clone(), "here"));
        }
    }
}

/// Whether a word of these stands in brackets, before a sign at the head, or in capitals at either end.
fn is_cancelled(title: &str) -> bool {
    let known = |words: &str| CANCELLED.contains(&fold(words.trim()).trim());
    let bracketed = title.split(['[', '(']).skip(1).filter_map(|rest| rest.split([']', ')']).next());
    let headed = title.split([':', '–', '—', '|']).next().filter(|head| head.len() < title.len());
    let ends = [title.split_whitespace().next(), title.split_whitespace().next_back()];
    let shouted = ends.into_iter().flatten().filter(|word| word.chars().all(|c| !c.is_lowercase()) && word.len() > 4);
    let shouted = shouted.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    bracketed.into_iter().chain(headed).chain(shouted).any(known)
}

#[cfg(test)]
mod tests {
    use super::is_cancelled;

    #[test]
    fn marks_of_what_does_not_take_place() {
        for title in [
            "[ANNULÉ] La mer monte",
            "La mer monte (reporté)",
            "Cancelled: the sea",
            "ANNULÉ La mer monte",
            "La mer CANCELLED",
        ] {
            assert!(is_cancelled(title), "{title}");
        }
        for title in ["La mer (monte)", "Le concert annulé de 1973", "[Atelier] Réparer", "Annuler, reporter, jouer"]
        {
            assert!(!is_cancelled(title), "{title}");
        }
    }
}
