//! What a page draws beside its text: paths with their paint, as far as their clips let them be seen.

type Spot = (f64, f64);

/// A painted path, its curves made of short lines.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// Each closed by itself when it is filled.
    pub outlines: Vec<Vec<Spot>>,
    pub fill: Option<[f64; 3]>,
    /// Colour and width.
    pub stroke: Option<([f64; 3], f64)>,
    /// Left, foot, right, head of what may be seen.
    pub clip: Option<[f64; 4]>,
    /// How many texts were shown before it.
    pub after: usize,
}

impl Drawn {
    /// Left, foot, right, head; `None` where the clip leaves nothing.
    pub fn bounds(&self) -> Option<[f64; 4]> {
        let half = self.stroke.map_or(0.0, |(_, width)| width / 2.0);
        let spots = self.outlines.iter().flatten();
        let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let [left, foot, right, head] = spots
            .fold(none, |[l, b, r, t], &(x, y)| [l.min(x - half), b.min(y - half), r.max(x + half), t.max(y + half)]);
        let bounds = self.clip.map_or([left, foot, right, head], |clip| {
            [left.max(clip[0]), foot.max(clip[1]), right.min(clip[2]), head.min(clip[3])]
        });
        (bounds[0] <= bounds[2] && bounds[1] <= bounds[3]).then_some(bounds)
    }

    /// Its edges, and whether each is one of a filled outline.
    fn edges(&self) -> impl Iterator<Item = (Spot, Spot)> + '_ {
        self.outlines.iter().flat_map(|outline| {
            let closing = self.fill.is_some().then(|| outline.last().copied().zip(outline.first().copied())).flatten();
            outline.windows(2).map(|pair| (pair[0], pair[1])).chain(closing)
        })
    }

    /// Whether an edge that is seen passes through a box (left, foot, right, head).
    pub fn crosses(&self, area: [f64; 4]) -> bool {
        let half = self.stroke.map_or(0.0, |(_, width)| width / 2.0);
        let mut area = [area[0] - half, area[1] - half, area[2] + half, area[3] + half];
        if let Some(clip) = self.clip {
            area = [area[0].max(clip[0]), area[1].max(clip[1]), area[2].min(clip[2]), area[3].min(clip[3])];
        }
        area[0] < area[2] && area[1] < area[3] && self.edges().any(|(from, to)| passes(from, to, area))
    }

    /// Whether the middle of a box lies on its fill.
    pub fn holds(&self, area: [f64; 4]) -> bool {
        let (x, y) = ((area[0] + area[2]) / 2.0, (area[1] + area[3]) / 2.0);
        let seen = self.clip.is_none_or(|clip| clip[0] <= x && x <= clip[2] && clip[1] <= y && y <= clip[3]);
        let crossings = self
            .edges()
            .filter(|&((ax, ay), (bx, by))| (ay > y) != (by > y) && x < ax + (y - ay) / (by - ay) * (bx - ax));
        self.fill.is_some() && seen && crossings.count() % 2 == 1
    }
}

/// Whether a line passes through the inside of a box (Liang and Barsky, 1984).
fn passes(from: Spot, to: Spot, area: [f64; 4]) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut first, mut last) = (0.0f64, 1.0f64);
    for (step, gap) in
        [(-dx, from.0 - area[0]), (dx, area[2] - from.0), (-dy, from.1 - area[1]), (dy, area[3] - from.1)]
    {
        if step == 0.0 {
            if gap <= 0.0 {
                return false;
            }
        } else if step < 0.0 {
            first = first.max(gap / step);
        } else {
            last = last.min(gap / step);
        }
    }
    first < last
}

/// A path under way.
#[derive(Debug, Default)]
pub struct Pen {
    outlines: Vec<Vec<Spot>>,
}

/// Lines that stand for a curve.
const PIECES: usize = 8;

impl Pen {
    pub fn draw(&mut self, operator: &str, numbers: &[f64], to_page: impl Fn(f64, f64) -> Spot) {
        match (operator, numbers) {
            ("m", &[x, y]) => self.outlines.push(vec![to_page(x, y)]),
            ("l", &[x, y]) => self.extend([to_page(x, y)]),
            ("c", &[ax, ay, bx, by, x, y]) => self.curve(to_page(ax, ay), to_page(bx, by), to_page(x, y)),
            ("v", &[bx, by, x, y]) => {
                let start = self.at();
                self.curve(start, to_page(bx, by), to_page(x, y));
            }
            ("y", &[ax, ay, x, y]) => self.curve(to_page(ax, ay), to_page(x, y), to_page(x, y)),
            ("h", _) => {
                let first = self.outlines.last().and_then(|outline| outline.first().copied());
                self.extend(first);
            }
            ("re", &[x, y, width, height]) => {
                let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
                self.outlines.push(corners.into_iter().map(|(x, y)| to_page(x, y)).collect());
            }
            _ => {}
        }
    }

    fn at(&self) -> Spot {
        self.outlines.last().and_then(|outline| outline.last().copied()).unwrap_or_default()
    }

    fn extend(&mut self, spots: impl IntoIterator<Item = Spot>) {
        if let Some(outline) = self.outlines.last_mut() {
            outline.extend(spots);
        }
    }

    fn curve(&mut self, a: Spot, b: Spot, to: Spot) {
        let from = self.at();
        self.extend((1..=PIECES).map(|n| {
            let t = n as f64 / PIECES as f64;
            let u = 1.0 - t;
            let mix = |from: f64, a: f64, b: f64, to: f64| {
                u * u * u * from + 3.0 * u * u * t * a + 3.0 * u * t * t * b + t * t * t * to
            };
            (mix(from.0, a.0, b.0, to.0), mix(from.1, a.1, b.1, to.1))
        }));
    }

    /// The path, and a new one in its place.
    pub fn lift(&mut self) -> Vec<Vec<Spot>> {
        std::mem::take(&mut self.outlines)
    }
}

/// The colour that an operator sets, in red, green and blue; inks as a screen shows them without a profile.
pub fn colour(operator: &str, numbers: &[f64]) -> Option<[f64; 3]> {
    match (operator, numbers) {
        ("rg" | "RG", &[red, green, blue]) => Some([red, green, blue]),
        ("g" | "G", &[grey]) => Some([grey; 3]),
        ("k" | "K", &[c, m, y, k]) => Some([(1.0 - c) * (1.0 - k), (1.0 - m) * (1.0 - k), (1.0 - y) * (1.0 - k)]),
        _ => None,
    }
}
