//! Texts that tell things apart by their colour alone: « les sessions en rouge ».

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::List;

pub(super) const RULE: Rule = Rule {
    code: "colour-alone",
    number: "A04",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 1.4.1 Use of colour, 1.3.3 Sensory characteristics",
    judge: Some(judge),
};

static COLOURS: List = List::new("colours", "colours");
/// What a programme marks.
static MARKED: List = List::new("colours", "marked");
/// How it is marked.
static MARKING: List = List::new("colours", "marking");

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages().iter().filter(|passage| passage.kind.is_running()) {
        if let Some(at) = place(passage.text()) {
            let saying = say(RULE.code).with("words", &passage.text()[at.clone()]);
            found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(passage.span(at), "here"));
        }
    }
}

fn place(text: &str) -> Option<std::ops::Range<usize>> {
    let lower = text.to_lowercase();
    let words: Vec<(usize, &str)> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - lower.as_ptr() as usize, word))
        .collect();
    let whole = |start: usize, end: usize| if lower.len() == text.len() { start..end } else { 0..text.len() };
    for (index, &(at, word)) in words.iter().enumerate() {
        if (word == "code" || word == "codes")
            && words.get(index + 1).is_some_and(|next| next.1 == "couleur" || next.1 == "couleurs")
        {
            return Some(whole(at, words[index + 1].0 + words[index + 1].1.len()));
        }
        let Some(&(_, before)) = index.checked_sub(1).and_then(|before| words.get(before)) else { continue };
        if !matches!(before, "en" | "in" | "fond" | "couleur") || !COLOURS.contains(word) {
            continue;
        }
        let near = &words[index.saturating_sub(6)..index];
        let marked = near.iter().position(|&(_, word)| MARKED.contains(word));
        let marking = near.iter().any(|&(_, word)| MARKING.contains(word));
        // « Les sessions en rouge »: the thing and its colour; else a word that says it is marked.
        let close = near.len() >= 2 && MARKED.contains(near[near.len() - 2].1);
        if let Some(first) = marked.filter(|_| marking || close) {
            return Some(whole(near[first].0, at + word.len()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_that_tell_are_told_from_others() {
        for text in [
            "Les ateliers en vert sont complets",
            "Les salles indiquées en bleu",
            "Suivez le code couleur",
            "Sessions marked in red",
            "les horaires sur fond jaune, les parcours affichés en rouge",
        ] {
            assert!(place(text).is_some(), "{text}");
        }
        for text in [
            "La transition en vert",
            "Venez habillés en rouge",
            "un concert pour la marche bleue",
            "le parcours du fil rouge",
            "des sessions en anglais",
            "un parcours en forêt verte",
        ] {
            assert!(place(text).is_none(), "{text}");
        }
    }
}
