//! What is painted along straight lines beside the edges of the cut.

use crate::units::{Mm, Pt};

/// Stretches of a line, apart and in order.
pub(super) type Stretches = Vec<(f64, f64)>;

/// A straight line across a page, parallel to one of its sides.
#[derive(Debug, Clone, Copy)]
struct Line {
    upright: bool,
    at: f64,
}

/// How far inside of the cut the first line of an edge runs, how far outside the second, and how far from the end of the bleed the last.
const INSIDE: Mm = Mm(0.2);
const OUTSIDE: Mm = Mm(0.4);
const SHORT: Mm = Mm(0.3);

/// Less of an edge is a corner of something slanted, not something that ends there.
const LEAST: Mm = Mm(3.0);
/// How far along an edge a slant may run while it goes as far outwards: one of more than seventy degrees.
const SLANT: f64 = 3.0;

/// What is known of all lines of a page: three for each edge, from the inside to the outside.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    lines: Vec<Line>,
    trim: [f64; 4],
    bleed: f64,
    painted: Vec<Stretches>,
    /// By a picture: which line, where, and which picture.
    shown: Vec<(usize, (f64, f64), usize)>,
}

impl Lines {
    /// The lines of a page; none where there is no bleed to be looked at.
    pub(super) fn around(trim: [f64; 4], bleed: Pt) -> Lines {
        let depths = [-INSIDE.pt().0, OUTSIDE.pt().0, bleed.0 - SHORT.pt().0];
        let mut lines = Vec::new();
        if bleed.0 >= Mm(1.0).pt().0 {
            for (upright, edge, outwards) in
                [(true, trim[0], -1.0), (false, trim[1], -1.0), (true, trim[2], 1.0), (false, trim[3], 1.0)]
            {
                lines.extend(depths.map(|depth| Line { upright, at: edge + depth * outwards }));
            }
        }
        let painted = vec![Vec::new(); lines.len()];
        Lines { lines, trim, bleed: bleed.0, painted, shown: Vec::new() }
    }

    /// Everything of each line: what is not clipped at all.
    pub(super) fn whole(&self) -> Vec<Stretches> {
        vec![vec![(f64::NEG_INFINITY, f64::INFINITY)]; self.lines.len()]
    }

    /// Where polygons lie on each line. They are closed; `even` says by which rule they are filled (ISO 32000-1, 8.5.3.3).
    pub(super) fn crossed(&self, polygons: &[Vec<(f64, f64)>], even: bool) -> Vec<Stretches> {
        self.lines.iter().map(|line| line.crossed(polygons, even)).collect()
    }

    /// Paints, or leaves bare what is painted in nothing.
    pub(super) fn paint(&mut self, stretches: &[Stretches], inked: bool, picture: Option<usize>) {
        for (n, stretches) in stretches.iter().enumerate().filter(|(_, stretches)| !stretches.is_empty()) {
            let painted = &mut self.painted[n];
            *painted = if inked { joined(painted, stretches) } else { without(painted, stretches) };
            if let (true, Some(picture)) = (inked, picture) {
                self.shown.extend(stretches.iter().map(|&stretch| (n, stretch, picture)));
            }
        }
    }

    /// Where something ends at the cut or within the bleed: the longest stretch of the page, and the picture that does.
    pub(super) fn unbled(&self) -> Option<(Pt, Option<usize>)> {
        let mut longest: Option<(f64, Option<usize>)> = None;
        for edge in 0..self.lines.len() / 3 {
            let [inside, outside, end] = [0, 1, 2].map(|n| edge * 3 + n);
            let (from, to) =
                if self.lines[inside].upright { (self.trim[1], self.trim[3]) } else { (self.trim[0], self.trim[2]) };
            let seen = common(&self.painted[inside], &[(from, to)]);
            let slanted = LEAST.pt().0 + SLANT * 2.0 * self.bleed;
            for (line, least) in [(outside, LEAST.pt().0), (end, slanted)] {
                for gap in without(&seen, &self.painted[line]) {
                    let length = gap.1 - gap.0;
                    if length > least && longest.is_none_or(|(known, _)| length > known) {
                        let over = |(n, (from, to), _): &&(usize, (f64, f64), usize)| {
                            *n == inside && *from < gap.1 - 1.0 && gap.0 + 1.0 < *to
                        };
                        longest = Some((length, self.shown.iter().rev().find(over).map(|(_, _, picture)| *picture)));
                    }
                }
            }
        }
        longest.map(|(length, picture)| (Pt(length), picture))
    }
}

impl Line {
    fn crossed(self, polygons: &[Vec<(f64, f64)>], even: bool) -> Stretches {
        // Along the line, and across it.
        let turned = |&(x, y): &(f64, f64)| if self.upright { (y, x - self.at) } else { (x, y - self.at) };
        let mut crossings: Vec<(f64, i32)> = Vec::new();
        for polygon in polygons {
            let points = polygon.iter().map(turned);
            let next = points.clone().cycle().skip(1);
            for (one, other) in points.zip(next) {
                if (one.1 < 0.0) != (other.1 < 0.0) {
                    let at = one.0 + (other.0 - one.0) * (one.1 / (one.1 - other.1));
                    crossings.push((at, if one.1 < 0.0 { 1 } else { -1 }));
                }
            }
        }
        crossings.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut stretches: Stretches = Vec::new();
        let mut winding = 0;
        for pair in crossings.windows(2) {
            winding += pair[0].1;
            let inside = if even { winding % 2 != 0 } else { winding != 0 };
            if inside && pair[1].0 > pair[0].0 {
                stretches.push((pair[0].0, pair[1].0));
            }
        }
        joined(&stretches, &[])
    }
}

/// What is in either.
pub(super) fn joined(one: &[(f64, f64)], other: &[(f64, f64)]) -> Stretches {
    let mut all: Stretches = one.iter().chain(other).copied().collect();
    all.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut joined: Stretches = Vec::new();
    for (from, to) in all {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

/// What is in both.
pub(super) fn common(one: &[(f64, f64)], other: &[(f64, f64)]) -> Stretches {
    let pairs = one.iter().flat_map(|one| other.iter().map(move |other| (one.0.max(other.0), one.1.min(other.1))));
    pairs.filter(|(from, to)| from < to).collect()
}

/// What is in the first alone.
fn without(one: &[(f64, f64)], other: &[(f64, f64)]) -> Stretches {
    let mut left: Stretches = one.to_vec();
    for &(from, to) in other {
        left = left
            .into_iter()
            .flat_map(|(start, end)| [(start, end.min(from)), (start.max(to), end)])
            .filter(|(start, end)| start < end)
            .collect();
    }
    left
}
