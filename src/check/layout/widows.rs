//! A line of a paragraph alone at the head or the foot of a page, a heading at the foot.

use super::lines::{SetPassage, passages};
use super::{beginning, written};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::TagRole;

/// The layout keeps two lines on either side of a break, so that no small programme raises it: pages are judged all the same.
pub(super) const RULE: Rule = Rule {
    code: "stranded-line",
    number: "M02",
    severity: Severity::Warning,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Coupures » ; The Chicago Manual of Style, 2.116",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    for (key, passage, page) in stranded(&passages(brochure.document)) {
        let text = passage.text();
        let saying = say(key).with("text", beginning(&text)).with("page", page + 1);
        let fault = Diagnostic::new(RULE.severity, RULE.code, saying);
        found.push(match written(evidence, &text) {
            Some(span) => fault.at(span, "here"),
            None => fault,
        });
    }
}

/// What is stranded, and on which page.
fn stranded<'p, 'd>(passages: &'p [SetPassage<'d>]) -> Vec<(&'static str, &'p SetPassage<'d>, usize)> {
    let mut stranded = Vec::new();
    for (index, passage) in passages.iter().enumerate() {
        let Some(last) = passage.lines.last() else { continue };
        if matches!(passage.role, TagRole::P | TagRole::LBody) && passage.lines.len() > 2 {
            let pages: Vec<&[_]> = passage.lines.chunk_by(|one, other| one.page == other.page).collect();
            for (n, lines) in pages.iter().enumerate() {
                if pages.len() > 1 && lines.len() == 1 {
                    stranded.push((if n == 0 { "orphan" } else { "widow" }, passage, lines[0].page));
                }
            }
        }
        // A title of a page of its own is followed by nothing; one whose text begins the next page is stranded.
        let next = passages.get(index + 1).and_then(|next| Some((next, next.lines.first()?)));
        if let Some((next, line)) = next
            && matches!(passage.role, TagRole::H3 | TagRole::H4)
            && !next.is_heading()
            && line.page > last.page
            && next.section == passage.section
        {
            stranded.push(("stranded-heading", passage, last.page));
        }
    }
    stranded
}

#[cfg(test)]
mod tests {
    use super::super::lines::SetLine;
    use super::*;
    use crate::check::by_hand;

    #[test]
    fn a_line_left_alone_on_a_page_is_told_with_its_text() {
        let mut document = by_hand::pages(2);
        let lines = [(0, 780.0, "Un bilan"), (0, 792.0, "de la saison"), (1, 60.0, "des haies.")];
        by_hand::passage(&mut document, TagRole::P, &lines);
        assert_eq!(by_hand::judged(&RULE, &document).len(), 1);
        let mut document = by_hand::pages(2);
        by_hand::passage(&mut document, TagRole::P, &[(0, 792.0, "Un bilan"), (1, 60.0, "des haies.")]);
        assert_eq!(by_hand::judged(&RULE, &document), []);
    }

    fn passage(role: TagRole, pages: &[usize]) -> SetPassage<'static> {
        let lines = pages.iter().enumerate().map(|(n, &page)| SetLine { page, y: n as f64 * 12.0, runs: Vec::new() });
        SetPassage { role, section: None, lines: lines.collect() }
    }

    #[test]
    fn lonely_lines_and_headings_are_found() {
        let found =
            |passages: &[SetPassage]| stranded(passages).iter().map(|&(key, _, page)| (key, page)).collect::<Vec<_>>();
        assert_eq!(found(&[passage(TagRole::P, &[0, 0, 1])]), [("widow", 1)]);
        assert_eq!(found(&[passage(TagRole::P, &[0, 1, 1])]), [("orphan", 0)]);
        assert_eq!(found(&[passage(TagRole::H3, &[0]), passage(TagRole::P, &[1, 1])]), [("stranded-heading", 0)]);
        let right = [
            passage(TagRole::P, &[0, 0, 1, 1]),
            passage(TagRole::H3, &[1]),
            passage(TagRole::P, &[1]),
            passage(TagRole::H3, &[2]),
        ];
        assert_eq!(found(&right), []);
    }
}
