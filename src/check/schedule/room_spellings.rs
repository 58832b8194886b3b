//! One room, spelt in two ways: « Salle Mo » and « Salle mo », « Grande Sale » and « Grande Salle ».

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::programme::Line;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "room-spelt-two-ways",
    number: "Q06",
    severity: Severity::Warning,
    fixable: false,
    source: "Signs at the doors bear one name",
    judge: Some(judge),
};

/// A shorter word has a neighbour whatever it is: « Salle Bleu », « Salle Bleue » but « Hall A », « Hall B ».
const SHORTEST: usize = 5;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let mut rooms: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
    for room in evidence.timetable().occasions.iter().filter_map(|occasion| occasion.room) {
        let places = rooms.entry(room.value.as_str()).or_default();
        if places.iter().all(|place| place.span != room.span) {
            places.push(room);
        }
    }
    for (name, places) in &rooms {
        let usual = rooms
            .iter()
            .filter(|(other, all)| {
                *other != name && (all.len(), *name) > (places.len(), *other) && are_one(name, other)
            })
            .max_by_key(|(_, all)| all.len());
        let Some((usual, _)) = usual else { continue };
        let Some(first) = places.first() else { continue };
        let saying = say(RULE.code).with("room", *name).with("usual", *usual).with("n", places.len());
        let mut fault = Diagnostic::warning(RULE.code, saying).at(first.span.clone(), "here");
        for place in places {
            let quote = evidence.source[place.span.clone()].chars().next().filter(|sign| matches!(sign, '"' | '\''));
            if let Some(quote) = quote.filter(|quote| !usual.contains([*quote, '\\'])) {
                fault = fault.mend(place.span.clone(), format!("{quote}{usual}{quote}"));
            }
        }
        found.push(fault);
    }
}

/// Whether two rooms differ by capitals, accents, spaces and hyphens alone, or by one letter of a long word. Figures tell rooms apart.
fn are_one(one: &str, other: &str) -> bool {
    let letters = |room: &str| fold(room).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    if letters(one) == letters(other) {
        return true;
    }
    let digits = |room: &str| room.chars().filter(char::is_ascii_digit).collect::<String>();
    let (one, other) = (fold(one), fold(other));
    let words = |room: &str| -> Vec<String> { room.split_whitespace().map(str::to_owned).collect() };
    let (ours, theirs) = (words(&one), words(&other));
    if digits(&one) != digits(&other) || ours.len() != theirs.len() {
        return false;
    }
    let differing: Vec<(&String, &String)> = ours.iter().zip(&theirs).filter(|(a, b)| a != b).collect();
    let [(a, b)] = differing[..] else { return false };
    // « Salle Nord », « Salle Nort »; « Bleue » and « Bleus » are two.
    a.chars().count().min(b.chars().count()) + 1 >= SHORTEST
        && strsim::damerau_levenshtein(a, b) == 1
        && a.chars().next() == b.chars().next()
}

#[cfg(test)]
mod tests {
    use super::are_one;

    #[test]
    fn rooms_are_one_by_their_letters() {
        for (one, other) in
            [("Salle Mo", "Salle mo"), ("Grande Salle", "Grande Sale"), ("Amphi-théâtre", "Amphi théatre")]
        {
            assert!(are_one(one, other), "{one} {other}");
        }
        for (one, other) in
            [("Salle 1", "Salle 2"), ("Salle A", "Salle B"), ("Hall nord", "Hall sud"), ("Salle 12", "Salle 112")]
        {
            assert!(!are_one(one, other), "{one} {other}");
        }
    }
}
