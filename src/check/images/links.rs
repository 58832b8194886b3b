//! Links whose words do not say where they lead: « cliquez ici ».

use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Kind;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::List;

pub(super) const RULE: Rule = Rule {
    code: "link-without-words",
    number: "A14",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 2.4.4 Link purpose (in context), failure F63; RGAA 4.1, 6.1",
    judge: Some(judge),
};

static SAYING_NOTHING: List = List::new("links", "saying-nothing");

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages() {
        let whole = (passage.kind == Kind::LinkWords).then(|| 0..passage.text().len());
        let links = passage.links.iter().map(|link| link.words.clone()).chain(whole);
        for words in links.filter(|words| says_nothing(&passage.text()[words.clone()])) {
            let saying = say(RULE.code).with("words", &passage.text()[words.clone()]);
            let span = if words.is_empty() { passage.value.clone() } else { passage.span(words) };
            found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(span, "here"));
        }
    }
}

fn says_nothing(words: &str) -> bool {
    let bare = words.to_lowercase().replace('\u{a0}', " ");
    let bare = bare.trim_matches(|c: char| !c.is_alphanumeric());
    bare.is_empty() || SAYING_NOTHING.contains(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_lead_nowhere() {
        for words in ["ici", "Cliquez ici !", "→", "Click here", "", "En savoir plus…"] {
            assert!(says_nothing(words), "{words}");
        }
        for words in ["horaires ici", "le programme", "example.org", "inscription", "Open Shores Gazette"] {
            assert!(!says_nothing(words), "{words}");
        }
    }
}
