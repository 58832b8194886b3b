//! Hyphens one above the other, and at the end of a page.

use super::lines::{SetPassage, passages};
use super::{beginning, written};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "hyphen-ladder",
    number: "M15",
    severity: Severity::Warning,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Division des mots » ; The Chicago Manual of Style, 2.115",
    judge: Some(judge),
};

/// Hyphens in a row that are still right.
const MOST: usize = 2;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    for passage in passages(brochure.document) {
        let Some((key, page)) = fault(&passage) else { continue };
        let text = passage.text();
        let saying = say(key).with("text", beginning(&text)).with("page", page + 1);
        let fault = Diagnostic::new(RULE.severity, RULE.code, saying);
        found.push(match written(evidence, &text) {
            Some(span) => fault.at(span, "here"),
            None => fault,
        });
    }
}

fn fault(passage: &SetPassage) -> Option<(&'static str, usize)> {
    let mut row = 0;
    for (n, line) in passage.lines.iter().enumerate() {
        row = if line.is_hyphenated() { row + 1 } else { 0 };
        if row > MOST {
            return Some((RULE.code, line.page));
        }
        let turns = passage.lines.get(n + 1).is_some_and(|next| next.page > line.page);
        if turns && line.is_hyphenated() {
            return Some(("hyphen-at-page-end", line.page));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::lines::SetLine;
    use super::*;
    use crate::layout::page::TagRole;
    use crate::text::{FontId, Run};
    use crate::units::{Colour, Pt};

    fn told(lines: &[(&str, usize)]) -> Option<(&'static str, usize)> {
        let run = |text: &str| Run {
            font: FontId(0),
            size: Pt(9.0),
            colour: Colour::rgb(0, 0, 0),
            x: Pt::ZERO,
            width: Pt::ZERO,
            text: text.to_owned(),
            glyphs: Vec::new(),
            span: 0,
        };
        let runs: Vec<Run> = lines.iter().map(|(text, _)| run(text)).collect();
        let lines = lines.iter().zip(&runs).map(|(&(_, page), run)| SetLine { page, y: 0.0, runs: vec![run] });
        fault(&SetPassage { role: TagRole::P, section: None, lines: lines.collect() })
    }

    #[test]
    fn three_hyphens_in_a_row_and_one_at_a_page_end_are_told() {
        assert_eq!(told(&[("ter\u{ad}", 0), ("ri\u{ad}", 0), ("toi\u{ad}", 0), ("re", 0)]), Some(("hyphen-ladder", 0)));
        assert_eq!(told(&[("terri\u{ad}", 2), ("toire", 3)]), Some(("hyphen-at-page-end", 2)));
        assert_eq!(told(&[("ter\u{ad}", 0), ("ri\u{ad}", 0), ("toire", 0), ("co-", 0), ("construit", 1)]), None);
    }
}
