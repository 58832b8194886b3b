//! How a rhombus is cut into parcels: what a theme writes under `[motif]`.

use schemars::JsonSchema;
use serde::Deserialize;

/// The side of the rhombus in the units of a plan.
pub(super) const SIDE: f64 = 6.0;

/// The parcels of one rhombus of 6 × 6, painted in this order.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub(crate) struct Plan {
    pub parcels: Vec<Parcel>,
}

/// One parcel: two opposite corners, counted from the centre of the hexagon along the two edges that meet there.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(try_from = "Written")]
pub(crate) struct Parcel {
    /// The corner nearest the centre.
    pub from: [f64; 2],
    /// The corner farthest from it.
    pub to: [f64; 2],
    pub kind: Kind,
    /// What the pattern is painted with.
    pub tone: Tone,
    /// What lies under the pattern; nothing when it is left out.
    pub ground: Option<Tone>,
    /// How many furrows, rows, rings, or trees a side.
    pub count: usize,
}

/// The pattern of a parcel. `u` runs along the first edge of the rhombus, `v` along the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Solid,
    /// Bands along `u`, as wide as the ground between them.
    FurrowsU,
    /// Bands along `v`, as wide as the ground between them.
    FurrowsV,
    /// Bands along `u`, half as wide as the ground between them.
    RowsU,
    /// Bands along `v`, half as wide as the ground between them.
    RowsV,
    /// Rhombus within rhombus; every other ring is painted.
    Nested,
    /// The half nearest the centre, cut on the diagonal.
    HalfNear,
    /// The half farthest from the centre, cut on the diagonal.
    HalfFar,
    /// A grid of small rhombi.
    Orchard,
}

/// Which of an accent's [`Tones`](super::Tones) paints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tone {
    Vivid,
    Mid,
    Light,
    /// The vivid tone of the parcours beside: the parcels that are exchanged.
    Neighbour,
}

/// A parcel as the file has it, not yet judged.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Written {
    from: [f64; 2],
    to: [f64; 2],
    kind: Kind,
    tone: Tone,
    ground: Option<Tone>,
    #[serde(default = "one")]
    count: usize,
}

fn one() -> usize {
    1
}

/// More than that is a grey, and a file that never ends.
const MOST: usize = 40;

impl TryFrom<Written> for Parcel {
    type Error = String;

    fn try_from(written: Written) -> Result<Parcel, String> {
        let Written { from, to, kind, tone, ground, count } = written;
        let inside = |corner: [f64; 2]| corner.iter().all(|c| (0.0..=SIDE).contains(c));
        if !inside(from) || !inside(to) {
            return Err(format!("a parcel reaches from {from:?} to {to:?}: its corners must lie between 0 and {SIDE}"));
        }
        if from[0] >= to[0] || from[1] >= to[1] {
            return Err(format!(
                "a parcel from {from:?} to {to:?} has no surface: both numbers of `to` must be the larger"
            ));
        }
        if !(1..=MOST).contains(&count) {
            return Err(format!("the count {count} of a parcel is out of reach: write a number from 1 to {MOST}"));
        }
        Ok(Parcel { from, to, kind, tone, ground, count })
    }
}

impl Plan {
    /// The plan seen in a mirror: its two edges change places.
    pub(crate) fn mirrored(&self) -> Plan {
        let swap = |corner: [f64; 2]| [corner[1], corner[0]];
        self.redrawn(|p| Parcel { from: swap(p.from), to: swap(p.to), kind: p.kind.mirrored(), ..p })
    }

    /// The plan turned by half a turn: what lay near the centre lies far from it.
    pub(crate) fn turned(&self) -> Plan {
        let turn = |corner: [f64; 2]| corner.map(|c| SIDE - c);
        self.redrawn(|p| Parcel { from: turn(p.to), to: turn(p.from), kind: p.kind.turned(), ..p })
    }

    fn redrawn(&self, change: impl Fn(Parcel) -> Parcel) -> Plan {
        Plan { parcels: self.parcels.iter().copied().map(change).collect() }
    }
}

impl Kind {
    fn mirrored(self) -> Kind {
        match self {
            Kind::FurrowsU => Kind::FurrowsV,
            Kind::FurrowsV => Kind::FurrowsU,
            Kind::RowsU => Kind::RowsV,
            Kind::RowsV => Kind::RowsU,
            other => other,
        }
    }

    fn turned(self) -> Kind {
        match self {
            Kind::HalfNear => Kind::HalfFar,
            Kind::HalfFar => Kind::HalfNear,
            other => other,
        }
    }
}

impl Parcel {
    /// In square units of the plan.
    pub(crate) fn surface(&self) -> f64 {
        (self.to[0] - self.from[0]) * (self.to[1] - self.from[1])
    }

    /// How far the middle of the parcel has turned from the first edge (0) to the second (1), seen from the centre of the hexagon.
    pub(crate) fn turn(&self) -> f64 {
        let [u, v] = [self.from[0] + self.to[0], self.from[1] + self.to[1]];
        v / (u + v)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Parcel, String> {
        toml::from_str(text).map_err(|e| e.to_string())
    }

    #[test]
    fn a_parcel_without_surface_or_outside_the_rhombus_is_refused() {
        let flat = read("from = [2, 1]\nto = [2, 3]\nkind = \"solid\"\ntone = \"vivid\"").unwrap_err();
        assert!(flat.contains("has no surface"), "{flat}");
        let outside = read("from = [2, 1]\nto = [7, 3]\nkind = \"solid\"\ntone = \"vivid\"").unwrap_err();
        assert!(outside.contains("between 0 and 6"), "{outside}");
        let endless =
            read("from = [2, 1]\nto = [3, 3]\nkind = \"nested\"\ntone = \"vivid\"\ncount = 9000").unwrap_err();
        assert!(endless.contains("from 1 to 40"), "{endless}");
    }

    #[test]
    fn two_mirrors_and_two_turns_give_the_plan_back() {
        let parcel =
            read("from = [0, 1]\nto = [2, 6]\nkind = \"furrows-u\"\ntone = \"mid\"\nground = \"light\"\ncount = 3")
                .unwrap();
        let plan = Plan { parcels: vec![parcel] };
        assert_eq!(plan.mirrored().mirrored(), plan);
        assert_eq!(plan.turned().turned(), plan);
        assert_eq!(plan.mirrored().parcels[0].kind, Kind::FurrowsV);
        assert_eq!(plan.turned().parcels[0].from, [4.0, 0.0]);
    }
}
