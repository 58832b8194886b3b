//! The lines of a title: as few as the measure allows, broken by sense, then of like lengths.

use super::breaks::Kind;
use super::galley::Cut;
use super::sense::{Sense, pauses};

// Beside the costs of `sense`, on the same scale.
/// A line as much longer or shorter than the mean as the mean itself.
const UNEVEN: f64 = 100.0;
/// A first or a last line of one word: worse than a line that ends with a word that leans on the next.
const LONE_WORD_AT_AN_END: f64 = 1150.0;
/// The same before or after a pause, and another line of one word.
const LONE_WORD_AT_A_PAUSE: f64 = 300.0;
const LONE_WORD: f64 = 12.0;
/// A last line of almost nothing.
const STUB: f64 = 100.0;
/// A compound that is divided at its own hyphen: worse than a first and a last line of one word, "Jean-Baptiste / Marchandise".
const JOINT: f64 = 2400.0;
/// A word that is divided where the author allows it.
const HYPHEN: f64 = 1250.0;
const OVERFULL: f64 = 1e6;

/// A title to be broken in a measure. `cuts[0]` is its start.
pub(super) struct Title<'a> {
    pub text: &'a str,
    pub cuts: &'a [Cut],
    pub measure: f64,
    pub sense: Sense,
}

impl Title<'_> {
    /// The fewest lines that the measure allows.
    pub(super) fn fewest(&self) -> usize {
        let mut lines = vec![usize::MAX; self.cuts.len()];
        lines[0] = 0;
        for to in 1..self.cuts.len() {
            let reached = self.starts(to).map(|from| lines[from].saturating_add(1)).min();
            lines[to] = reached.unwrap_or(usize::MAX);
        }
        lines[self.cuts.len() - 1]
    }

    /// The best breaks in exactly so many lines, as the cuts at which they end; `None` when there are none.
    pub(super) fn breaks(&self, lines: usize) -> Option<Vec<usize>> {
        let last = self.cuts.len() - 1;
        let total: f64 = self.cuts[last].end_x - self.cuts[0].start_x;
        let mean = (total / lines.max(1) as f64).max(1.0);
        // best[n][cut]: the cost of the best n lines that end at a cut, and where the last of them begins.
        let mut best: Vec<Vec<Option<(f64, usize)>>> = vec![vec![None; self.cuts.len()]; lines + 1];
        best[0][0] = Some((0.0, 0));
        let costs: Vec<Vec<(usize, f64)>> = (0..self.cuts.len())
            .map(|to| {
                // The whole text before a cut decides its sense: it is asked once.
                let sense = self.sense.cost(self.text, self.cuts[to].opportunity.at);
                self.starts(to).map(|from| (from, self.cost(from, to, mean, sense))).collect()
            })
            .collect();
        for n in 1..=lines {
            for to in 1..self.cuts.len() {
                let ways = costs[to].iter().filter_map(|&(from, cost)| {
                    let (so_far, _) = best[n - 1][from]?;
                    Some((so_far + cost, from))
                });
                best[n][to] = ways.min_by(|a, b| a.0.total_cmp(&b.0));
            }
        }
        let mut ends = Vec::with_capacity(lines);
        let mut at = last;
        for n in (1..=lines).rev() {
            ends.push(at);
            at = best[n][at]?.1;
        }
        ends.reverse();
        (at == 0 && !ends.is_empty()).then_some(ends)
    }

    /// Where a line that ends at a cut may begin: it fits or cannot be broken, and passes no forced break.
    fn starts(&self, to: usize) -> impl Iterator<Item = usize> + '_ {
        let free = |from: usize| from == 0 || self.cuts[from].opportunity.kind != Kind::Forced;
        let reach = (0..to).rev().take_while(move |&from| from + 1 == to || free(from + 1));
        reach.take_while(move |&from| from + 1 == to || self.width(from, to) <= self.measure + 1e-6)
    }

    fn width(&self, from: usize, to: usize) -> f64 {
        self.cuts[to].end_x - self.cuts[from].start_x
    }

    fn cost(&self, from: usize, to: usize, mean: f64, sense: f64) -> f64 {
        let opportunity = self.cuts[to].opportunity;
        let width = self.width(from, to);
        let mut cost = UNEVEN * ((width - mean) / mean).powi(2);
        if width > self.measure + 1e-6 {
            cost += OVERFULL * width / self.measure.max(1.0);
        }
        let start = self.cuts[from].opportunity.at;
        let lone = !self.text[start..opportunity.end].trim().contains(char::is_whitespace);
        match opportunity.kind {
            Kind::Space => {
                cost += sense;
                let first = from == 0 || self.cuts[from].opportunity.kind == Kind::Forced;
                cost += match lone {
                    true if first && pauses(&self.text[..opportunity.end]) => LONE_WORD_AT_A_PAUSE,
                    true if first => LONE_WORD_AT_AN_END,
                    true => LONE_WORD,
                    false => 0.0,
                };
            }
            Kind::Joint | Kind::Letter => cost += JOINT,
            Kind::Hyphen => cost += HYPHEN,
            Kind::End | Kind::Forced => {
                let only = from == 0 || self.cuts[from].opportunity.kind == Kind::Forced;
                if lone && !only {
                    // After a comma one word may stand by itself: the town under its hall.
                    cost += if pauses(&self.text[..start]) { LONE_WORD_AT_A_PAUSE } else { LONE_WORD_AT_AN_END };
                }
                if width < 0.2 * mean && !only {
                    cost += STUB;
                }
            }
        }
        cost
    }
}
