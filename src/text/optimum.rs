//! Optimum fit: the breaks of a paragraph chosen together, so that all its lines are good (Knuth and Plass, 1981).

use super::breaks::Kind;
use super::galley::Cut;

/// How lines are judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Judge {
    pub measure: f64,
    /// Of the first line.
    pub indent: f64,
    /// Whether word spaces stretch and shrink so that lines fill the measure.
    pub justified: bool,
    /// Lines in a row that may end with a hyphen.
    pub ladder: usize,
}

/// What a word space may gain in a good line, and lose in any line, as shares of its width.
const STRETCH: f64 = 0.5;
const SHRINK: f64 = 0.22;

// Demerits. A line that ends at 90 % of the measure costs 100, one at 80 % 400.
const HYPHEN: f64 = 300.0;
const HYPHENS_IN_A_ROW: f64 = 400.0;
const HYPHEN_BEFORE_LAST_LINE: f64 = 300.0;
/// A compound that is divided at its own hyphen, or an address after a slash.
const JOINT: f64 = 150.0;
/// Neighbouring lines, one loose and the other tight.
const UNEVEN: f64 = 150.0;
const RUNT: f64 = 4000.0;
const LETTER: f64 = 1e6;
const OVERFULL: f64 = 1e9;

/// A last line of a single word, however long.
const LONE_WORD: f64 = 1200.0;

/// A last line shorter than this share of the measure is a runt, and one of a single word shorter than [`SHORT_WORD`].
const RUNT_SHARE: f64 = 0.15;
const SHORT_WORD: f64 = 0.33;

/// What the next line must know of the line before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Before {
    /// Lines in a row that end with a hyphen.
    hyphens: usize,
    fitness: Fitness,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fitness {
    Tight,
    Decent,
    Loose,
    VeryLoose,
}

impl Before {
    pub(super) const START: Before = Before { hyphens: 0, fitness: Fitness::Decent };
}

impl Judge {
    fn room(&self, from: usize) -> f64 {
        if from == 0 { self.measure - self.indent } else { self.measure }
    }

    /// By how much, as a share of their width, the word spaces of a line open up to fill the measure.
    pub(super) fn stretch(&self, cuts: &[Cut], from: usize, to: usize) -> f64 {
        let last = matches!(cuts[to].opportunity.kind, Kind::End | Kind::Forced);
        let spare = self.room(from) - (cuts[to].end_x - cuts[from].start_x);
        let spaces = cuts[to].end_spaces - cuts[from].start_spaces;
        if !self.justified || spaces <= 0.0 || last && spare > 0.0 { 0.0 } else { (spare / spaces).max(-SHRINK) }
    }

    fn fits(&self, cuts: &[Cut], from: usize, to: usize) -> bool {
        let shrink = if self.justified { (cuts[to].end_spaces - cuts[from].start_spaces) * SHRINK } else { 0.0 };
        cuts[to].end_x - cuts[from].start_x - shrink <= self.room(from) + 1e-6
    }

    /// What the line between two cuts costs, and what the next one must know of it; `None` when it is not allowed.
    /// `cuts[0]` is the start of the text.
    pub(super) fn line(&self, cuts: &[Cut], from: usize, to: usize, before: Before) -> Option<(f64, Before)> {
        let kind = cuts[to].opportunity.kind;
        let hyphens = if kind == Kind::Hyphen { before.hyphens + 1 } else { 0 };
        if hyphens > self.ladder {
            return None;
        }
        let room = self.room(from);
        let width = cuts[to].end_x - cuts[from].start_x;
        let spaces = cuts[to].end_spaces - cuts[from].start_spaces;
        let last = matches!(kind, Kind::End | Kind::Forced);
        let mut cost = 0.0;
        let mut fitness = Fitness::Decent;
        if !self.fits(cuts, from, to) {
            // Nothing can break what is between two neighbouring cuts.
            let unbreakable = cuts[from + 1..to].iter().all(|cut| cut.opportunity.kind == Kind::Hyphen);
            if kind == Kind::Hyphen || !unbreakable {
                return None;
            }
            cost += OVERFULL * (1.0 + (width - room) / self.measure.max(1.0));
        } else if self.justified && !(last && width <= room) {
            let ratio = if width > room {
                (width - room) / (spaces * SHRINK)
            } else {
                (room - width) / (spaces * STRETCH).max(1e-3 * room)
            };
            cost += 100.0 * ratio.powi(3).min(1e4);
            fitness = match ratio {
                _ if width > room => {
                    if ratio > 0.5 {
                        Fitness::Tight
                    } else {
                        Fitness::Decent
                    }
                }
                ratio if ratio > 1.0 => Fitness::VeryLoose,
                ratio if ratio > 0.5 => Fitness::Loose,
                _ => Fitness::Decent,
            };
            if (fitness as i8 - before.fitness as i8).abs() > 1 {
                cost += UNEVEN;
            }
        } else if !last {
            cost += 1e4 * ((room - width) / self.measure).powi(2);
        }
        match kind {
            Kind::Hyphen => cost += HYPHEN + if hyphens > 1 { HYPHENS_IN_A_ROW } else { 0.0 },
            Kind::Joint => cost += JOINT,
            Kind::Letter => cost += LETTER,
            Kind::End | Kind::Forced if from > 0 && cuts[from].opportunity.kind != Kind::Forced => {
                cost += self.runt(width, spaces);
                if before.hyphens > 0 {
                    cost += HYPHEN_BEFORE_LAST_LINE;
                }
            }
            _ => {}
        }
        Some((cost, Before { hyphens, fitness }))
    }

    fn runt(&self, width: f64, spaces: f64) -> f64 {
        let share = width / self.measure;
        let (least, lone) = if spaces <= 0.0 { (SHORT_WORD, LONE_WORD) } else { (RUNT_SHARE, 0.0) };
        if share < least { RUNT * (1.5 - share / least) } else { lone }
    }
}

struct Node {
    cut: usize,
    before: Before,
    cost: f64,
    /// The node of the line before, but for the first.
    from: usize,
    /// Whether any line from here was allowed already.
    continued: bool,
}

/// The cheapest way from the first cut to the last: the cuts at which its lines end. No line passes a forced cut.
pub(super) fn breaks(cuts: &[Cut], judge: &Judge) -> Vec<usize> {
    let mut nodes = vec![Node { cut: 0, before: Before::START, cost: 0.0, from: 0, continued: false }];
    let mut active = vec![0];
    for to in 1..cuts.len() {
        let kind = cuts[to].opportunity.kind;
        let first_new = nodes.len();
        let mut kept = Vec::with_capacity(active.len());
        for &index in &active {
            let from = nodes[index].cut;
            let fits = judge.fits(cuts, from, to);
            // A line that does not fit is taken only from a place that leads nowhere else.
            let open = fits || !nodes[index].continued;
            let line = if open { judge.line(cuts, from, to, nodes[index].before) } else { None };
            if let Some((cost, before)) = line {
                nodes[index].continued = true;
                let cost = nodes[index].cost + cost;
                match nodes[first_new..].iter_mut().find(|node| node.before == before) {
                    Some(node) if node.cost <= cost => {}
                    Some(node) => (node.cost, node.from) = (cost, index),
                    None => nodes.push(Node { cut: to, before, cost, from: index, continued: false }),
                }
            }
            let passed = matches!(kind, Kind::End | Kind::Forced) || !fits && kind != Kind::Hyphen;
            if !passed {
                kept.push(index);
            }
        }
        kept.extend(first_new..nodes.len());
        active = kept;
    }
    let best = active.into_iter().min_by(|&a, &b| nodes[a].cost.total_cmp(&nodes[b].cost));
    let mut ends = Vec::new();
    let mut at = best.unwrap_or(0);
    while nodes[at].cut > 0 {
        ends.push(nodes[at].cut);
        at = nodes[at].from;
    }
    ends.reverse();
    ends
}

#[cfg(test)]
mod tests {
    use super::super::breaks::Opportunity;
    use super::*;
    use proptest::prelude::*;

    /// The cheapest breaks, found by trying every way.
    fn cheapest(cuts: &[Cut], judge: &Judge, from: usize, before: Before) -> Option<f64> {
        if from + 1 == cuts.len() {
            return Some(0.0);
        }
        let stop =
            (from + 1..cuts.len()).find(|&to| cuts[to].opportunity.kind == Kind::Forced).unwrap_or(cuts.len() - 1);
        let ways = (from + 1..=stop).filter_map(|to| {
            let (cost, next) = judge.line(cuts, from, to, before)?;
            Some(cost + cheapest(cuts, judge, to, next)?)
        });
        ways.min_by(f64::total_cmp)
    }

    fn cost(cuts: &[Cut], judge: &Judge, ends: &[usize]) -> Option<f64> {
        let (mut from, mut before, mut total) = (0, Before::START, 0.0);
        for &to in ends {
            let (cost, next) = judge.line(cuts, from, to, before)?;
            (from, before, total) = (to, next, total + cost);
        }
        (from + 1 == cuts.len()).then_some(total)
    }

    /// Cuts of a text of words so wide, each with what stands after it.
    fn cuts(words: &[(f64, Kind)]) -> Vec<Cut> {
        let (mut x, mut spaces) = (0.0, 0.0);
        let start = Opportunity { at: 0, end: 0, kind: Kind::Forced };
        let mut cuts = vec![Cut { opportunity: start, end_x: 0.0, start_x: 0.0, end_spaces: 0.0, start_spaces: 0.0 }];
        for (index, &(width, kind)) in words.iter().enumerate() {
            let kind = if index + 1 == words.len() { Kind::End } else { kind };
            let space = if kind == Kind::Space { 3.0 } else { 0.0 };
            let hyphen = if kind == Kind::Hyphen { 2.0 } else { 0.0 };
            x += width;
            let opportunity = Opportunity { at: index + 1, end: index + 1, kind };
            let end_x = x + hyphen;
            cuts.push(Cut { opportunity, end_x, start_x: x + space, end_spaces: spaces, start_spaces: spaces + space });
            (x, spaces) = (x + space, spaces + space);
        }
        cuts
    }

    fn words() -> impl Strategy<Value = Vec<(f64, Kind)>> {
        let kind = prop_oneof![
            6 => Just(Kind::Space),
            3 => Just(Kind::Hyphen),
            1 => Just(Kind::Joint),
            1 => Just(Kind::Forced),
        ];
        proptest::collection::vec((2.0..30.0, kind), 1..12)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_other_breaks_are_cheaper(words in words(), measure in 10.0..80.0, indent in 0.0..8.0, justified: bool, ladder in 1..3usize) {
            let cuts = cuts(&words);
            let judge = Judge { measure, indent, justified, ladder };
            let found = cost(&cuts, &judge, &breaks(&cuts, &judge));
            let best = cheapest(&cuts, &judge, 0, Before::START);
            prop_assert!(found.is_some() && best.is_some());
            prop_assert!(found <= best.map(|best| best * (1.0 + 1e-9)), "{found:?} against {best:?}");
        }
    }
}
