//! What a plate receives: inks in percent, as print shops write them.

use std::sync::Arc;

/// Ink of the four process plates, each from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Cmyk {
    pub cyan: f64,
    pub magenta: f64,
    pub yellow: f64,
    pub black: f64,
}

impl Cmyk {
    /// Bare paper.
    pub(crate) const NONE: Cmyk = Cmyk::new(0.0, 0.0, 0.0, 0.0);

    pub(crate) const fn new(cyan: f64, magenta: f64, yellow: f64, black: f64) -> Cmyk {
        Cmyk { cyan, magenta, yellow, black }
    }

    /// A tint of black alone.
    pub(crate) const fn black(tint: f64) -> Cmyk {
        Cmyk::new(0.0, 0.0, 0.0, tint)
    }

    pub(crate) const fn parts(self) -> [f64; 4] {
        [self.cyan, self.magenta, self.yellow, self.black]
    }

    /// Ink of all plates together.
    pub(crate) fn total(self) -> f64 {
        self.parts().iter().sum()
    }

    /// How many plates print it.
    pub(crate) fn plates(self) -> usize {
        self.parts().iter().filter(|&&part| part > 0.0).count()
    }

    /// In whole percent; a dot under 2 % does not hold on the plate and would only soil the paper.
    pub(crate) fn clean(self) -> Cmyk {
        let part = |value: f64| {
            let whole = value.clamp(0.0, 100.0).round();
            if whole < 2.0 { 0.0 } else { whole }
        };
        let [cyan, magenta, yellow, black] = self.parts().map(part);
        Cmyk { cyan, magenta, yellow, black }
    }

    /// As a plate is made: in whole percent, and with no more ink than `limit` after rounding.
    pub(crate) fn printable(self, limit: f64) -> Cmyk {
        let clean = self.clean();
        if clean.total() <= limit {
            return clean;
        }
        let [cyan, magenta, yellow, black] = clean.within(limit).parts().map(|part| (part + 1e-6).floor());
        Cmyk { cyan, magenta, yellow, black }
    }

    /// With no more ink than `limit` in all: what cyan, magenta and yellow have in common gives way to black, which keeps the hue; what
    /// is still too much is taken from the three in proportion.
    pub(crate) fn within(self, limit: f64) -> Cmyk {
        let excess = self.total() - limit;
        if excess <= 0.0 {
            return self;
        }
        // Three parts of colour are worth about one of black: each step saves two.
        let common = self.cyan.min(self.magenta).min(self.yellow);
        let moved = (excess / 2.0).min(common).min(100.0 - self.black);
        let [cyan, magenta, yellow] = [self.cyan, self.magenta, self.yellow].map(|part| part - moved);
        let black = self.black + moved;
        let coloured = cyan + magenta + yellow;
        let left = (limit - black).max(0.0);
        let scale = if coloured > left { left / coloured } else { 1.0 };
        Cmyk { cyan: cyan * scale, magenta: magenta * scale, yellow: yellow * scale, black }
    }
}

impl std::fmt::Display for Cmyk {
    /// “90/65/55/60”, in percent.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [cyan, magenta, yellow, black] = self.parts().map(f64::round);
        write!(f, "{cyan}/{magenta}/{yellow}/{black}")
    }
}

/// A colour as it is printed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ink {
    Process(Cmyk),
    /// An ink of its own, and what stands for it where only four are printed.
    Spot {
        name: Arc<str>,
        alternate: Cmyk,
    },
}

impl Ink {
    /// Its four inks, or those that stand for it.
    pub(crate) fn process(&self) -> Cmyk {
        match self {
            Ink::Process(inks) => *inks,
            Ink::Spot { alternate, .. } => *alternate,
        }
    }
}

/// A colour in its place: whether it is printed over what is below, or cut out of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Laid {
    pub ink: Ink,
    pub overprints: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_dark_build_gives_grey_for_black() {
        let limited = Cmyk::new(90.0, 80.0, 75.0, 80.0).within(300.0);
        assert!((limited.total() - 300.0).abs() < 1e-9, "{limited}");
        assert!(
            limited.black > 80.0 && limited.cyan > limited.magenta && limited.magenta > limited.yellow,
            "{limited}"
        );
    }

    #[test]
    fn specks_are_dropped() {
        assert_eq!(Cmyk::new(1.4, 0.2, 10.6, 99.7).clean(), Cmyk::new(0.0, 0.0, 11.0, 100.0));
    }

    proptest! {
        #[test]
        fn no_build_passes_the_limit(parts in proptest::array::uniform4(0.0f64..=100.0), limit in 150.0f64..=400.0) {
            let build = Cmyk::new(parts[0], parts[1], parts[2], parts[3]);
            let limited = build.within(limit);
            prop_assert!(limited.total() <= limit.max(100.0) + 1e-6);
            prop_assert!(build.printable(limit).total() <= limit.max(100.0));
            prop_assert!(limited.parts().iter().all(|part| (-1e-9..=100.0 + 1e-9).contains(part)));
            // The order of the coloured inks is the hue: it stays.
            prop_assert!((limited.cyan >= limited.magenta - 1e-9) == (build.cyan >= build.magenta - 1e-9) || build.total() > limit);
            if build.total() <= limit { prop_assert_eq!(limited, build); }
        }
    }
}
