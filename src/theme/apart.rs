//! How far apart colours look on a photocopy and to eyes that do not tell red from green.
//!
//! A grey is seen by its lightness alone. Deuteranopia is simulated by the two models in use: Viénot, Brettel and Mollon (Color
//! Research and Application 24, 1999) and Machado, Oliveira and Fernandes (IEEE Transactions on Visualization 15, 2009). Differences
//! are CIEDE2000 (CIE 142).

use crate::units::Colour;
use palette::color_difference::Ciede2000;
use palette::white_point::D65;
use palette::{IntoColor, Lab, LinSrgb, Srgb};

/// From this difference on two accents are told apart by everyone, side by side or not.
pub(super) const TOLD: f64 = 10.0;

type Row = [f64; 3];

const VIENOT: [Row; 3] = [[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]];
const MACHADO: [Row; 3] =
    [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];

/// The weights of red, green and blue by which printers and copiers make a grey (ITU-R BT.601).
const LUMA: Row = [0.299, 0.587, 0.114];

/// A colour as it is seen by those who see less of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    /// In full colour.
    pub whole: Lab<D65, f64>,
    views: [Lab<D65, f64>; 4],
}

impl Seen {
    pub(super) fn of(colour: Colour) -> Seen {
        let encoded: Srgb<f64> = Srgb::new(colour.red, colour.green, colour.blue).into_format();
        let linear: LinSrgb<f64> = encoded.into_linear();
        let whole: Lab<D65, f64> = linear.into_color();
        let grey = Lab::new(whole.l, 0.0, 0.0);
        let luma = LUMA[0] * encoded.red + LUMA[1] * encoded.green + LUMA[2] * encoded.blue;
        let copied: Lab<D65, f64> = Srgb::new(luma, luma, luma).into_linear().into_color();
        let through = |model: &[Row; 3]| -> Lab<D65, f64> {
            let part = |row: Row| (row[0] * linear.red + row[1] * linear.green + row[2] * linear.blue).clamp(0.0, 1.0);
            LinSrgb::new(part(model[0]), part(model[1]), part(model[2])).into_color()
        };
        let copied = Lab::new(copied.l, 0.0, 0.0);
        Seen { whole, views: [grey, copied, through(&VIENOT), through(&MACHADO)] }
    }

    /// Lightness, from 0 to 100.
    pub(super) fn light(&self) -> f64 {
        self.whole.l
    }

    /// Whether two colours differ by so much in each of these views.
    pub(super) fn told_from(&self, other: &Seen, least: f64) -> bool {
        // The greys cost next to nothing, and settle most.
        let greys = (0..2).all(|view| greys_apart(self.views[view].l, other.views[view].l) >= least);
        greys && (2..4).all(|view| self.views[view].difference(other.views[view]) >= least)
    }

    /// The least difference of two colours among these views.
    pub(super) fn apart(&self, other: &Seen) -> f64 {
        let views = self.views.iter().zip(&other.views);
        views.map(|(one, other)| one.difference(*other)).fold(f64::INFINITY, f64::min)
    }
}

/// The lightness of a colour, from 0 to 100.
pub(super) fn lightness(colour: Colour) -> f64 {
    let encoded: Srgb<f64> = Srgb::new(colour.red, colour.green, colour.blue).into_format();
    let whole: Lab<D65, f64> = encoded.into_linear().into_color();
    whole.l
}

/// How far apart two greys of these lightnesses look: what CIEDE2000 comes to where nothing has a hue.
pub(super) fn greys_apart(one: f64, other: f64) -> f64 {
    let middle = ((one + other) / 2.0 - 50.0).powi(2);
    (one - other).abs() / (1.0 + 0.015 * middle / (20.0 + middle).sqrt())
}

/// The least difference of any two of some accents.
#[cfg(test)]
pub(super) fn least_apart(accents: &[super::Accent]) -> f64 {
    let seen: Vec<Seen> = accents.iter().map(|accent| Seen::of(accent.vivid)).collect();
    let pairs = seen.iter().enumerate().flat_map(|(n, one)| seen[..n].iter().map(move |other| one.apart(other)));
    pairs.fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(colour: &str) -> Seen {
        Seen::of(colour.parse().expect("a colour"))
    }

    #[test]
    fn a_red_and_a_green_of_one_lightness_are_one_grey() {
        let (red, green) = (seen("#D9573A"), seen("#3F9272"));
        assert!(red.whole.difference(green.whole) > 40.0);
        assert!(red.apart(&green) < 2.0, "{}", red.apart(&green));
    }

    #[test]
    fn black_and_white_are_as_far_apart_as_can_be() {
        assert!((seen("#000000").apart(&seen("#FFFFFF")) - 100.0).abs() < 1.0);
        assert!(greys_apart(50.0, 60.0) > greys_apart(80.0, 90.0), "light greys are told less well");
    }

    #[test]
    fn greys_are_as_far_apart_as_the_whole_formula_says() {
        for (one, other) in [(0.0, 100.0), (50.0, 60.0), (12.5, 88.0), (70.0, 70.0)] {
            let whole = Lab::<D65, f64>::new(one, 0.0, 0.0).difference(Lab::new(other, 0.0, 0.0));
            assert!((greys_apart(one, other) - whole).abs() < 1e-9, "{one} {other}");
        }
    }
}
