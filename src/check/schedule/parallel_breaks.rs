//! One break that is written with other hours in another parcours.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::Occasion;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "break-at-other-hours",
    number: "P07",
    severity: Severity::Warning,
    fixable: false,
    source: "A lunch is served once for all the parcours",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let by_parcours = timetable.by_parcours();
    // The breaks of one name and one day, each with whether its hours are those of the sessions beside it.
    let mut named: BTreeMap<(String, chrono::NaiveDate), Vec<(&Occasion, bool)>> = BTreeMap::new();
    for (_, occasions) in &by_parcours {
        for (n, pause) in
            occasions.iter().enumerate().filter(|(_, occasion)| occasion.is_break() && occasion.end.is_some())
        {
            let title = pause.title.map(|title| fold(title)).unwrap_or_default();
            named.entry((title, pause.day)).or_default().push((pause, joins(occasions, n)));
        }
    }
    for breaks in named.values() {
        let mut told = vec![false; breaks.len()];
        for (n, (pause, joined)) in breaks.iter().enumerate() {
            let same = |other: &Occasion| (other.start, other.end) == (pause.start, pause.end);
            let parallel: Vec<usize> = (0..breaks.len())
                .filter(|&m| m != n && breaks[m].0.track != pause.track && breaks[m].0.overlaps(pause))
                .collect();
            let agree = parallel.iter().filter(|&&m| same(breaks[m].0)).count();
            // The hours that most of the others have.
            let usual = parallel.iter().filter(|&&m| !same(breaks[m].0)).map(|&m| {
                let other = breaks[m].0;
                let count = parallel
                    .iter()
                    .filter(|&&o| (breaks[o].0.start, breaks[o].0.end) == (other.start, other.end))
                    .count();
                (count, std::cmp::Reverse(m))
            });
            let Some((count, std::cmp::Reverse(m))) = usual.max() else { continue };
            // Hours that join those of the sessions beside were meant, unless three parcours stand against one.
            let odd = agree == 0 && (count >= 3 || !joined);
            let told_already = told[m] && count < 2;
            if odd && !told_already && agree < count {
                told[n] = true;
                let other = breaks[m].0;
                let saying = say(RULE.code)
                    .with("title", pause.title.map(|title| title.value.clone()).unwrap_or_default())
                    .with("from", pause.starts_at())
                    .with("to", pause.ends_at())
                    .with("start", other.starts_at())
                    .with("end", other.ends_at());
                let (mine, its) = if pause.start == other.start {
                    (pause.end_place(), other.end_place())
                } else {
                    (pause.start_place(), other.start_place())
                };
                found.push(Diagnostic::warning(RULE.code, saying).at(mine, "here").at(its, "there"));
            }
        }
    }
}

/// Whether a break starts when what is before it ends, and ends when what is after it starts.
fn joins(occasions: &[&Occasion], n: usize) -> bool {
    let pause = occasions[n];
    let others = || occasions.iter().filter(|other| !other.is_break());
    let before = others()
        .filter(|other| other.start < pause.start && other.day == pause.day)
        .filter_map(|other| other.end)
        .max();
    let after =
        others().filter(|other| other.start > pause.start && other.day == pause.day).map(|other| other.start).min();
    before.is_none_or(|end| end == pause.start) && after.is_none_or(|start| Some(start) == pause.end)
}
