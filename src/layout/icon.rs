//! Icons: strokes in the ink of the theme, beside the words that say the same.

use super::block::Block;
use super::typesetter::Typesetter;
use crate::drawing::{Outline, Segment, Shape, Stroke};
use crate::language::icons;
use crate::units::{Point, Pt, Rect};

/// Units of the square that the strokes are written in, and their weight there.
const SQUARE: f64 = 24.0;
const WEIGHT: f64 = 1.6;

/// An icon in a square, as decoration.
pub(super) fn icon(ts: &Typesetter, block: &mut Block, name: &str, at: Point, side: Pt) {
    let Some(strokes) = icons::strokes(name) else { return };
    let scale = side / SQUARE;
    let stroke = Some(Stroke { colour: ts.theme.palette.ink, width: scale * WEIGHT });
    for path in paths(strokes) {
        let place = |point: Point| Point::new(at.x + scale * point.x.0, at.y + scale * point.y.0);
        let moved = path.into_iter().map(|segment| match segment {
            Segment::Move(to) => Segment::Move(place(to)),
            Segment::Line(to) => Segment::Line(place(to)),
            Segment::Curve(one, two, to) => Segment::Curve(place(one), place(two), place(to)),
            Segment::Close => Segment::Close,
        });
        block.decorate(Shape { path: moved.collect(), fill: None, stroke });
    }
}

/// One path for each stroke.
fn paths(strokes: &str) -> Vec<Vec<Segment>> {
    let mut paths: Vec<Vec<Segment>> = Vec::new();
    let mut words = strokes.split(' ');
    let number =
        |words: &mut std::str::Split<char>| words.next().and_then(|word| word.parse::<f64>().ok()).unwrap_or_default();
    while let Some(command) = words.next() {
        let mut point = || {
            let x = number(&mut words);
            Point::new(Pt(x), Pt(number(&mut words)))
        };
        match command {
            "M" => paths.push(vec![Segment::Move(point())]),
            "O" => {
                let centre = point();
                let radius = Pt(number(&mut words));
                let area = Rect::new(centre.x - radius, centre.y - radius, radius * 2.0, radius * 2.0);
                paths.push(Outline::Circle.path(area));
            }
            "L" => {
                let to = point();
                paths.last_mut().into_iter().for_each(|path| path.push(Segment::Line(to)));
            }
            _ => {
                let (one, two, to) = (point(), point(), point());
                paths.last_mut().into_iter().for_each(|path| path.push(Segment::Curve(one, two, to)));
            }
        }
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_lies_in_its_square() {
        for name in icons::names() {
            let paths = paths(icons::strokes(name).unwrap());
            assert!(!paths.is_empty(), "{name}");
            for path in paths {
                let bounds = Shape { path, fill: None, stroke: None }.bounds().unwrap();
                let inside =
                    bounds.x.0 >= 1.0 && bounds.y.0 >= 1.0 && bounds.right().0 <= 23.0 && bounds.bottom().0 <= 23.0;
                assert!(inside, "{name}: {bounds:?}");
            }
        }
    }
}
