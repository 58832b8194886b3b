//! A person named in brackets at the end of a title, who is then in no index: « La mer monte (Ada Morel) ».

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;

pub(super) const RULE: Rule = Rule {
    code: "person-in-brackets",
    number: "Q14",
    severity: Severity::Information,
    fixable: false,
    source: "Who speaks is found in the index",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for title in evidence.timetable().occasions.iter().filter_map(|occasion| occasion.title) {
        let Some(name) = bracketed(title) else { continue };
        let saying = say(RULE.code).with("name", name);
        found.push(Diagnostic::information(RULE.code, saying).at(title.span.clone(), "here"));
    }
}

/// The name in the brackets that end a title: two to four words with a capital, the first one that people are given.
fn bracketed(title: &str) -> Option<&str> {
    let inside = title.trim().strip_suffix(')')?.rsplit_once('(')?.1.trim();
    let words: Vec<&str> = inside.split([' ', '\u{a0}']).collect();
    let capitalised = words.iter().all(|word| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || "-’'.".contains(c))
            && word.len() > 1
            || matches!(*word, "de" | "du" | "van" | "von" | "le" | "la")
    });
    let given = words.first().is_some_and(|first| is_first_name(&fold(first)));
    ((2..=4).contains(&words.len()) && capitalised && given).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::bracketed;

    #[test]
    fn names_in_brackets_end_a_title() {
        assert_eq!(bracketed("La mer monte (Paul Durand)"), Some("Paul Durand"));
        for title in [
            "La mer monte (Morbihan)",
            "La mer (Paul Durand) monte",
            "La mer monte (Salle Bleue)",
            "La mer monte (en anglais)",
        ] {
            assert_eq!(bracketed(title), None, "{title}");
        }
    }
}
