//! Rhombi and the hexagon they make.

use super::parcel::{Lay, SIN_60, paint};
use super::plan::{Parcel, Plan};
use super::tones::Tones;
use crate::drawing::Shape;
use crate::units::{Point, Pt};

/// The three rhombi of the hexagon, clockwise from the left; they meet in its centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Face {
    Left,
    Right,
    Bottom,
}

/// A direction on the page, of length 1; y grows downwards.
type Direction = (f64, f64);
const UP: Direction = (0.0, -1.0);
const DOWN_RIGHT: Direction = (SIN_60, 0.5);
const DOWN_LEFT: Direction = (-SIN_60, 0.5);

impl Face {
    pub(crate) const ALL: [Face; 3] = [Face::Left, Face::Right, Face::Bottom];

    /// The two edges that leave the centre, the second one clockwise from the first.
    fn edges(self) -> (Direction, Direction) {
        match self {
            Face::Left => (DOWN_LEFT, UP),
            Face::Right => (UP, DOWN_RIGHT),
            Face::Bottom => (DOWN_RIGHT, DOWN_LEFT),
        }
    }
}

/// The rhombus that stands for parcours `number` (from 0) at the head of its pages: faces and plans in turn, and every later round
/// mirrored or turned, so that twelve parcours have twelve different rhombi. `None` without any plan.
pub(crate) fn piece(number: usize, plans: &[Plan]) -> Option<(Face, Plan)> {
    let plan = plans.get(number.checked_rem(plans.len())?)?;
    let plan = match number / 3 % 4 {
        0 => plan.clone(),
        1 => plan.mirrored(),
        2 => plan.turned(),
        _ => plan.mirrored().turned(),
    };
    Some((Face::ALL[number % 3], plan))
}

/// One rhombus of side `side` whose inner corner, the centre of its hexagon, is `origin`. `gap` is the width of the paths between
/// parcels; half a path runs along the outside.
pub(crate) fn rhombus(origin: Point, side: Pt, face: Face, plan: &Plan, tones: &Tones, gap: Pt) -> Vec<Shape> {
    let lay = Lay::new(origin, side, face.edges(), gap);
    let mut shapes = Vec::new();
    for parcel in &plan.parcels {
        paint(&mut shapes, &lay, parcel, tones);
    }
    shapes
}

/// The hexagon of side `side` around `centre`, in one accent for each parcours, however many there are. Faces take the `plans` in turn.
///
/// With one accent the three faces get their relief from its tones; with more, the accents share the parcels out clockwise.
pub(crate) fn hexagon(centre: Point, side: Pt, plans: &[Plan], accents: &[Tones], gap: Pt) -> Vec<Shape> {
    if plans.is_empty() || accents.is_empty() {
        return Vec::new();
    }
    let faces: Vec<(Face, &Plan)> = Face::ALL.into_iter().zip(plans.iter().cycle()).collect();
    if let [only] = accents {
        return faces
            .iter()
            .flat_map(|&(face, plan)| rhombus(centre, side, face, plan, &only.lit(face), gap))
            .collect();
    }
    let mut parcels: Vec<(Face, &Parcel)> =
        faces.iter().flat_map(|&(face, plan)| plan.parcels.iter().map(move |parcel| (face, parcel))).collect();
    // Faces stay in their order; within one the parcels are taken clockwise. The sort is stable: equals keep the order of the plan.
    parcels.sort_by(|a, b| (a.0 as u8).cmp(&(b.0 as u8)).then(a.1.turn().total_cmp(&b.1.turn())));
    let surfaces: Vec<f64> = parcels.iter().map(|(_, parcel)| parcel.surface()).collect();
    let mut shapes = Vec::new();
    for ((face, parcel), accent) in parcels.into_iter().zip(share(&surfaces, accents.len())) {
        let lay = Lay::new(centre, side, face.edges(), gap);
        paint(&mut shapes, &lay, parcel, &accents[accent]);
    }
    shapes
}

impl Tones {
    /// The tones of a face when one accent has to give the relief alone: light falls on the bottom face, the right one is in the shade.
    fn lit(&self, face: Face) -> Tones {
        let Tones { vivid, mid, light, .. } = *self;
        match face {
            Face::Left => Tones { vivid, mid, light, neighbour: light },
            Face::Right => Tones { vivid: mid, mid: vivid, light, neighbour: vivid },
            Face::Bottom => Tones { vivid: light, mid: vivid, light: vivid, neighbour: mid },
        }
    }
}

/// Shares a row of parcels out among `parts` as evenly as their surfaces allow: for each parcel, whose it is. The parts follow one
/// another, and each gets a parcel as long as there are enough.
fn share(surfaces: &[f64], parts: usize) -> Vec<usize> {
    let total: f64 = surfaces.iter().sum();
    let mut done = 0.0;
    let mut last = None;
    let mut shared = Vec::with_capacity(surfaces.len());
    for (n, surface) in surfaces.iter().enumerate() {
        let even = ((done + surface / 2.0) / total * parts as f64) as usize;
        done += surface;
        // No part is jumped over, and enough parcels are kept for the parts to come.
        let highest = last.map_or(0, |part: usize| part + 1).min(parts - 1);
        let lowest = parts.saturating_sub(surfaces.len() - n).max(last.unwrap_or(0)).min(highest);
        let part = even.clamp(lowest, highest);
        shared.push(part);
        last = Some(part);
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Colour;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_accent_gets_a_parcel_and_the_order_is_kept(
            surfaces in proptest::collection::vec(0.5..8.0, 12..40),
            parts in 1usize..=12,
        ) {
            let shared = share(&surfaces, parts);
            prop_assert!(shared.is_sorted());
            for part in 0..parts {
                prop_assert!(shared.contains(&part), "part {part} of {parts} is missing in {shared:?}");
            }
        }
    }

    #[test]
    fn three_accents_share_three_equal_faces_face_by_face() {
        let surfaces = [4.0, 2.0, 3.0, 1.0, 8.0, 6.0, 3.0];
        assert_eq!(share(&[4.0, 5.0, 1.0, 8.0, 6.0, 3.0], 3), [0, 0, 1, 1, 2, 2]);
        assert_eq!(share(&surfaces, 1), [0; 7]);
    }

    fn shipped() -> Vec<Plan> {
        crate::theme::Theme::shipped("territoires").unwrap().motif.plans
    }

    #[test]
    fn the_shipped_plans_cover_their_rhombi() {
        let plans = shipped();
        assert_eq!(plans.len(), 3);
        for plan in &plans {
            assert_eq!(plan.parcels.iter().map(Parcel::surface).sum::<f64>(), 36.0);
        }
    }

    #[test]
    fn all_accents_show_however_many_there_are() {
        for count in 1..=12u8 {
            let tones = |n: u8| Tones {
                vivid: Colour::rgb(n, 1, 0),
                mid: Colour::rgb(n, 2, 0),
                light: Colour::rgb(255, 255, 255),
                neighbour: Colour::rgb((n + count - 1) % count, 3, 0),
            };
            let accents: Vec<Tones> = (0..count).map(tones).collect();
            let shapes = hexagon(Point::default(), Pt(100.0), &shipped(), &accents, Pt(1.0));
            for accent in &accents {
                let own = |s: &Shape| s.fill == Some(accent.vivid) || s.fill == Some(accent.mid);
                assert!(shapes.iter().any(own), "one of {count} accents does not show");
            }
        }
    }

    #[test]
    fn each_of_twelve_parcours_has_its_own_rhombus() {
        let plans = shipped();
        let pieces: Vec<_> = (0..12).map(|n| piece(n, &plans).unwrap()).collect();
        for (n, one) in pieces.iter().enumerate() {
            assert!(!pieces[..n].contains(one), "parcours {n} repeats another one");
        }
        assert_eq!(piece(0, &[]), None);
    }
}
