//! What a page draws beside its text: paths with their paint, as far as their clips let them be seen.

type Spot = (f64, f64);

/// A painted path, its curves made of short lines.
#[derive(Debug, Clone)]
pub struct Drawn {
    pub outlines: Vec<Vec<Spot>>,
    /// Width of its stroke.
    pub stroke: Option<f64>,
    /// Left, foot, right, head of what may be seen.
    pub clip: Option<[f64; 4]>,
}

impl Drawn {
    /// Left, foot, right, head; `None` where the clip leaves nothing.
    pub fn bounds(&self) -> Option<[f64; 4]> {
        let half = self.stroke.map_or(0.0, |width| width / 2.0);
        let spots = self.outlines.iter().flatten();
        let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let [left, foot, right, head] = spots
            .fold(none, |[l, b, r, t], &(x, y)| [l.min(x - half), b.min(y - half), r.max(x + half), t.max(y + half)]);
        let bounds = self.clip.map_or([left, foot, right, head], |clip| {
            [left.max(clip[0]), foot.max(clip[1]), right.min(clip[2]), head.min(clip[3])]
        });
        (bounds[0] <= bounds[2] && bounds[1] <= bounds[3]).then_some(bounds)
    }
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
