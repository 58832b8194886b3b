//! No drawn thing crosses a letter: no rule, no edge of a ground or of a motif that is seen, no picture, no other letter.

use crate::finished::outlines::{self, Drawn, Letter, Shape, inside};
use hayro::kurbo::{Line, ParamCurve, Point, Vec2};
use std::collections::BTreeSet;

/// White between a letter and an edge, in points: nearer they run together in print.
const LEAST: f64 = 0.3;

/// Contrast from which the edge between two grounds is seen. The night of a motif, tone on tone, stays under it: it may lie under texts.
const SEEN: f64 = 1.35;

/// Every crossing of a finished file.
pub fn of(bytes: &[u8]) -> Vec<String> {
    let pages = outlines::read(bytes);
    let found = pages.iter().enumerate().flat_map(|(number, page)| {
        page_faults(page).into_iter().map(move |fault| format!("crossed: {fault} (page {})", number + 1))
    });
    found.collect()
}

fn page_faults(page: &Drawn) -> Vec<String> {
    let mut faults: Vec<String> = Vec::new();
    // A rule through a line of text is told once.
    let mut told: BTreeSet<usize> = BTreeSet::new();
    for letter in &page.letters {
        let near = letter.outline.bounds.inflate(LEAST, LEAST);
        let shapes =
            page.shapes.iter().filter(|shape| shape.outline.bounds.overlaps(near) && shape.window.overlaps(near));
        let crossing = shapes.into_iter().find(|shape| crossed(page, letter, shape));
        if let Some(shape) = crossing.filter(|shape| told.insert(shape.turn)) {
            let place = shape.outline.bounds.intersect(shape.window);
            faults.push(format!(
                "{:?} at {:.0},{:.0} meets what is drawn at {:.0},{:.0} {:.1} × {:.1}",
                around(page, letter),
                letter.outline.bounds.x0,
                letter.outline.bounds.y1,
                place.x0,
                place.y0,
                place.width(),
                place.height()
            ));
        }
    }
    let mut by_place: Vec<&Letter> = page.letters.iter().filter(|letter| stands_alone(letter)).collect();
    by_place.sort_by(|one, other| one.outline.bounds.x0.total_cmp(&other.outline.bounds.x0));
    for (n, one) in by_place.iter().enumerate() {
        let reach = one.outline.bounds.x1;
        for other in by_place[n + 1..].iter().take_while(|other| other.outline.bounds.x0 < reach) {
            // Neighbours that touch as their font draws them are its affair; accents, and letters of other words, are ours.
            let neighbours = one.turn.abs_diff(other.turn) == 1 && !is_accented(one) && !is_accented(other);
            if !neighbours && !tied(one, other) && one.outline.crosses(&other.outline) {
                faults.push(format!("{:?} runs into {:?} of {:?}", one.text, other.text, around(page, other)));
            }
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// Whether an edge that is seen comes nearer to a letter than it may, or the shape lies over it.
fn crossed(page: &Drawn, letter: &Letter, shape: &Shape) -> bool {
    if shape.turn > letter.turn {
        return letter.outline.edges.iter().any(|edge| shape.covers(edge.midpoint()));
    }
    let near = letter.outline.bounds.inflate(LEAST, LEAST);
    let edges = shape.edges().filter_map(|edge| inside(edge, near).and_then(|edge| inside(edge, shape.window)));
    let mut close = edges.filter(|edge| letter.outline.distance(*edge) < LEAST);
    close.any(|edge| is_seen(page, edge, shape.turn, letter.turn))
}

/// Whether a shape is seen at one of its edges, and what lies beside it is of another colour.
fn is_seen(page: &Drawn, edge: Line, shape: usize, before: usize) -> bool {
    let along = edge.p1 - edge.p0;
    let aside =
        if along.hypot() > 1e-6 { Vec2::new(-along.y, along.x) / along.hypot() * 0.2 } else { Vec2::new(0.0, 0.2) };
    [0.1, 0.5, 0.9].into_iter().any(|part| {
        let at: Point = edge.eval(part);
        let ((one, colour), (other, beside)) = (page.seen_at(at + aside, before), page.seen_at(at - aside, before));
        // What lies over both is judged by its own edges.
        (one == shape && other < shape || other == shape && one < shape)
            && match (colour, beside) {
                (Some(one), Some(other)) => contrast(one, other) >= SEEN,
                (one, other) => one.is_some() != other.is_some(),
            }
    })
}

/// The contrast of two colours (WCAG 2.1, 1.4.3).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let light =
        |[red, green, blue]: [u8; 3]| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// Letters that are not tied to those beside them, as Arabic ones are, and no accents set over their letter.
fn stands_alone(letter: &Letter) -> bool {
    let tied = |c: char| matches!(c, '\u{300}'..='\u{36F}' | '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFF}' | '_' | '\u{2014}' | '…');
    !letter.text.is_empty() && !letter.text.chars().any(tied)
}

/// Whether a letter bears something above it.
fn is_accented(letter: &Letter) -> bool {
    letter.text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
}

/// Halves of one ligature, which fonts draw as two glyphs.
fn tied(one: &Letter, other: &Letter) -> bool {
    one.text.ends_with('f') && other.text.starts_with(['f', 'i', 'j', 'l', 't', 'h', 'k', 'b'])
}

/// The letters around one, as they were drawn.
fn around(page: &Drawn, letter: &Letter) -> String {
    let near = |other: &&Letter| other.turn.abs_diff(letter.turn) <= 8;
    page.letters.iter().filter(near).map(|letter| letter.text.as_str()).collect()
}
