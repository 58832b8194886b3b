//! A session that begins on one page and ends on the next, though one page would hold it.

use super::lines::{SetLine, SetPassage, passages};
use super::{beginning, written};
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::TagRole;

/// A break inside a session costs the layout more than the quarter of a page that it would leave white, so that small programmes do not
/// raise it: pages are judged all the same.
pub(super) const RULE: Rule = Rule {
    code: "session-across-pages",
    number: "M03",
    severity: Severity::Information,
    fixable: false,
    source: "Practice of programmes: a session is read at one glance",
    judge: Some(judge),
};

/// The share of a page under which a session had better stay whole: moving a taller one leaves a hole.
const SHORT: f64 = 0.25;

/// What stands beside a title begins no more above its baseline, in points.
const BESIDE: f64 = 8.0;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    let passages = passages(brochure.document);
    let height = brochure.document.pages.first().map_or(0.0, |page| page.size.height.0);
    for (title, page) in split(&passages, height * SHORT) {
        let text = title.text();
        let saying = say(RULE.code).with("title", beginning(&text)).with("page", page + 1).with("next", page + 2);
        // Days and other headings that livret writes are no sessions.
        if let Some(span) = written(evidence, &text) {
            found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(span, "here"));
        }
    }
}

/// The titles of sessions no taller than `tallest` whose text goes on over the page, and the page they begin on.
fn split<'p, 'd>(passages: &'p [SetPassage<'d>], tallest: f64) -> Vec<(&'p SetPassage<'d>, usize)> {
    let mut split = Vec::new();
    let starts: Vec<usize> = (0..passages.len()).filter(|&at| passages[at].role == TagRole::H3).collect();
    for (n, &start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(passages.len());
        let chapter = |passage: &SetPassage| {
            passage.section != passages[start].section || matches!(passage.role, TagRole::H1 | TagRole::H2)
        };
        let end = (start + 1..end).find(|&at| chapter(&passages[at])).unwrap_or(end);
        // The hours of a session stand beside its title and are read before it.
        let next = starts.get(n + 1).and_then(|&next| passages[next].lines.first());
        let of_next = |passage: &SetPassage| {
            let beside =
                |next: &SetLine| passage.lines.iter().all(|line| line.page == next.page && line.y > next.y - BESIDE);
            next.is_some_and(beside)
        };
        let own = passages[start..end].iter().rposition(|passage| !of_next(passage)).map_or(start, |at| start + at);
        let end = end.min(own + 1);
        let lines: Vec<_> = passages[start..end].iter().flat_map(|passage| &passage.lines).collect();
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { continue };
        let extent: f64 = lines
            .chunk_by(|one, other| one.page == other.page)
            .map(|page| {
                let ys = || page.iter().map(|line| line.y);
                ys().fold(f64::MIN, f64::max) - ys().fold(f64::MAX, f64::min)
            })
            .sum();
        if last.page == first.page + 1 && extent < tallest {
            split.push((&passages[start], first.page));
        }
    }
    split
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::by_hand;

    #[test]
    fn a_short_session_on_two_pages_is_told_where_it_is_written() {
        let mut document = by_hand::pages(2);
        by_hand::passage(&mut document, TagRole::H3, &[(0, 760.0, "Planter")]);
        by_hand::passage(&mut document, TagRole::P, &[(0, 780.0, "Une visite"), (1, 60.0, "du verger.")]);
        let found = by_hand::judged(&RULE, &document);
        assert!(found.len() == 1 && found[0].labels.len() == 1, "{found:?}");
        // A heading that livret writes itself is no session.
        let mut document = by_hand::pages(2);
        by_hand::passage(&mut document, TagRole::H3, &[(0, 760.0, "Jeudi")]);
        by_hand::passage(&mut document, TagRole::P, &[(0, 780.0, "Une visite"), (1, 60.0, "du verger.")]);
        assert_eq!(by_hand::judged(&RULE, &document), []);
    }

    #[test]
    fn the_hours_of_the_next_session_are_not_of_this_one() {
        let passages = [
            passage(TagRole::H3, &[(0, 760.0)]),
            passage(TagRole::P, &[(0, 780.0)]),
            passage(TagRole::P, &[(1, 60.0)]),
            passage(TagRole::P, &[(1, 72.0)]),
            passage(TagRole::H3, &[(1, 62.0)]),
        ];
        assert!(split(&passages, 200.0).is_empty());
    }

    fn passage(role: TagRole, lines: &[(usize, f64)]) -> SetPassage<'static> {
        SetPassage {
            role,
            section: None,
            lines: lines.iter().map(|&(page, y)| SetLine { page, y, runs: Vec::new() }).collect(),
        }
    }

    #[test]
    fn only_short_sessions_are_told() {
        let short = [passage(TagRole::H3, &[(0, 700.0)]), passage(TagRole::P, &[(0, 720.0), (1, 60.0), (1, 72.0)])];
        assert_eq!(split(&short, 200.0).len(), 1);
        let tall = [passage(TagRole::H3, &[(0, 100.0)]), passage(TagRole::P, &[(0, 720.0), (1, 60.0), (1, 400.0)])];
        assert_eq!(split(&tall, 200.0).len(), 0);
        let next = [
            passage(TagRole::H3, &[(0, 700.0)]),
            passage(TagRole::H2, &[(1, 60.0)]),
            passage(TagRole::P, &[(1, 80.0)]),
        ];
        assert_eq!(split(&next, 200.0).len(), 0);
    }
}
