//! Colour spaces of a picture (ISO 32000-1, 8.6), and what their values are in the inks of the press.

use super::Target;
use super::samples::unfolded;
use crate::picture::pdf::CMYK_PROFILE;
use crate::picture::pdf::function::Function;
use crate::picture::pdf::resolve::{Objects, numbers};
use crate::print::Press;
use crate::print::ink::Cmyk;
use lopdf::{Dictionary, Object};

/// A colour space.
#[derive(Debug)]
pub(super) enum Space {
    /// The black plate's own: it stays as it is.
    DeviceGray,
    /// A grey of the screen.
    Gray,
    /// Of the screen, or near enough to it; pictures with a profile of their own are converted by it.
    Rgb {
        profile: Option<Vec<u8>>,
    },
    Cmyk,
    Lab {
        range: [f64; 4],
    },
    Indexed {
        base: Box<Space>,
        table: Vec<u8>,
    },
    /// Inks by name, and what stands for them.
    Tint {
        inks: usize,
        alternate: Box<Space>,
        function: Function,
    },
    Pattern(Option<Box<Space>>),
}

impl Space {
    /// Reads a space; names are looked up in `spaces`, the `ColorSpace` resources. `None` where it is broken.
    pub(super) fn read<'a>(object: &'a Object, spaces: Option<&'a Dictionary>, objects: Objects<'a>) -> Option<Space> {
        Space::nested(object, spaces, objects, 0)
    }

    fn nested<'a>(
        object: &'a Object,
        spaces: Option<&'a Dictionary>,
        objects: Objects<'a>,
        depth: usize,
    ) -> Option<Space> {
        if depth > 6 {
            return None;
        }
        let base = |object: &'a Object| Space::nested(object, spaces, objects, depth + 1);
        match objects.follow(object) {
            Object::Name(name) => Some(match name.as_slice() {
                b"DeviceGray" | b"G" => Space::DeviceGray,
                b"CalGray" => Space::Gray,
                b"DeviceRGB" | b"RGB" | b"CalRGB" => Space::Rgb { profile: None },
                b"DeviceCMYK" | b"CMYK" => Space::Cmyk,
                b"Pattern" => Space::Pattern(None),
                other => return base(spaces?.get(other).ok()?),
            }),
            Object::Array(parts) => {
                let family = objects.follow(parts.first()?).as_name().ok()?;
                let entries = |n: usize| match objects.follow(parts.get(n)?) {
                    Object::Dictionary(entries) => Some(entries),
                    Object::Stream(stream) => Some(&stream.dict),
                    _ => None,
                };
                Some(match family {
                    b"CalGray" => Space::Gray,
                    b"CalRGB" => Space::Rgb { profile: None },
                    b"Lab" => {
                        let range = numbers(entries(1)?, b"Range", &objects).and_then(|range| range.try_into().ok());
                        Space::Lab { range: range.unwrap_or([-100.0, 100.0, -100.0, 100.0]) }
                    }
                    b"ICCBased" => match parts.get(1)? {
                        Object::Reference(id) if *id == CMYK_PROFILE => Space::Cmyk,
                        _ => match objects.get(entries(1)?, b"N")?.as_i64().ok()? {
                            1 => Space::Gray,
                            3 => {
                                let Object::Stream(profile) = objects.follow(parts.get(1)?) else { return None };
                                Space::Rgb { profile: unfolded(profile).ok() }
                            }
                            4 => Space::Cmyk,
                            _ => return None,
                        },
                    },
                    b"Indexed" | b"I" => {
                        let table = match objects.follow(parts.get(3)?) {
                            Object::String(table, _) => table.clone(),
                            Object::Stream(stream) => unfolded(stream).ok()?,
                            _ => return None,
                        };
                        Space::Indexed { base: Box::new(base(parts.get(1)?)?), table }
                    }
                    b"Separation" | b"DeviceN" => {
                        let inks = match objects.follow(parts.get(1)?) {
                            Object::Array(names) => names.len(),
                            _ => 1,
                        };
                        let alternate = Box::new(base(parts.get(2)?)?);
                        Space::Tint { inks, alternate, function: Function::read(parts.get(3)?, &objects)? }
                    }
                    b"Pattern" => Space::Pattern(parts.get(1).and_then(base).map(Box::new)),
                    _ => return base(parts.first()?),
                })
            }
            _ => None,
        }
    }

    /// How many numbers a colour of it has.
    pub(super) fn components(&self) -> usize {
        match self {
            Space::DeviceGray | Space::Gray | Space::Indexed { .. } => 1,
            Space::Rgb { .. } | Space::Lab { .. } => 3,
            Space::Cmyk => 4,
            Space::Tint { inks, .. } => *inks,
            Space::Pattern(base) => base.as_ref().map_or(0, |base| base.components()),
        }
    }

    /// The least and the most of each number, as the samples of a picture are spread over them.
    pub(super) fn ranges(&self, bits: u32) -> Vec<(f64, f64)> {
        match self {
            Space::Lab { range: [a, b, c, d] } => vec![(0.0, 100.0), (*a, *b), (*c, *d)],
            Space::Indexed { .. } => vec![(0.0, f64::from((1u32 << bits.min(16)) - 1))],
            _ => vec![(0.0, 1.0); self.components()],
        }
    }

    /// The colour that is set when a space is chosen (8.6.3).
    pub(super) fn initial(&self) -> Vec<f64> {
        match self {
            Space::Cmyk => vec![0.0, 0.0, 0.0, 1.0],
            Space::Tint { inks, .. } => vec![1.0; *inks],
            other => vec![0.0; other.components()],
        }
    }

    /// The inks of a colour, within the limit of the press; its lightness, as a tint of white, where it masks.
    pub(super) fn convert(&self, colour: &[f64], press: &Press, target: Target) -> Option<Cmyk> {
        let part = |n: usize| colour.get(n).copied();
        Some(match self {
            Space::DeviceGray => Cmyk::black((1.0 - part(0)?.clamp(0.0, 1.0)) * 100.0),
            Space::Gray if target == Target::Mask => Cmyk::black((1.0 - part(0)?.clamp(0.0, 1.0)) * 100.0),
            Space::Gray => press.grey(part(0)?),
            Space::Rgb { .. } => {
                let colour = [part(0)?, part(1)?, part(2)?];
                if target == Target::Mask { darkness(colour) } else { press.separate(colour) }
            }
            Space::Cmyk => {
                let [c, m, y, k] = [part(0)?, part(1)?, part(2)?, part(3)?].map(|part| part.clamp(0.0, 1.0) * 100.0);
                let inks = Cmyk::new(c, m, y, k);
                if target == Target::Mask {
                    // ISO 32000-1, 11.5.3, after 10.3.5: red is what cyan and black leave.
                    let left = |ink: f64| 1.0 - ((ink + k) / 100.0).min(1.0);
                    darkness([left(c), left(m), left(y)])
                } else {
                    press.limit(inks)
                }
            }
            Space::Lab { .. } => {
                let colour = srgb_of_lab([part(0)?, part(1)?, part(2)?]);
                if target == Target::Mask { darkness(colour) } else { press.separate(colour) }
            }
            Space::Indexed { base, table } => {
                let width = base.components();
                let start = (part(0)?.max(0.0) as usize).checked_mul(width)?;
                let bytes = table.get(start..start + width)?;
                let values: Vec<f64> = bytes
                    .iter()
                    .zip(base.ranges(8))
                    .map(|(&byte, (least, most))| least + f64::from(byte) / 255.0 * (most - least))
                    .collect();
                base.convert(&values, press, target)?
            }
            Space::Tint { alternate, function, .. } => alternate.convert(&function.at(colour)?, press, target)?,
            Space::Pattern(_) => return None,
        })
    }
}

/// What a mask lets through is its lightness (ISO 32000-1, 11.5.3): told as the black that takes it away.
fn darkness([red, green, blue]: [f64; 3]) -> Cmyk {
    let light = 0.3 * red + 0.59 * green + 0.11 * blue;
    Cmyk::black((1.0 - light.clamp(0.0, 1.0)) * 100.0)
}

/// A CIE L*a*b* colour of D50 on the screen.
fn srgb_of_lab([light, a, b]: [f64; 3]) -> [f64; 3] {
    let y = (light + 16.0) / 116.0;
    let spread = |value: f64| if value > 6.0 / 29.0 { value.powi(3) } else { 108.0 / 841.0 * (value - 4.0 / 29.0) };
    // The white of D50, then to linear sRGB by Bradford's adaptation (ICC.1, annex E).
    let [x, y, z] = [0.9642 * spread(y + a / 500.0), spread(y), 0.8249 * spread(y - b / 200.0)];
    let linear = [
        3.134_136 * x - 1.617_386 * y - 0.490_662 * z,
        -0.978_796 * x + 1.916_254 * y + 0.033_443 * z,
        0.071_955 * x - 0.228_977 * y + 1.405_386 * z,
    ];
    linear.map(|part| {
        let part = part.clamp(0.0, 1.0);
        if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lab_white_and_black_are_those_of_the_screen() {
        for (lab, expected) in [([100.0, 0.0, 0.0], 1.0), ([0.0, 0.0, 0.0], 0.0)] {
            let srgb = srgb_of_lab(lab);
            assert!(srgb.iter().all(|part| (part - expected).abs() < 0.01), "{srgb:?}");
        }
        let [red, green, blue] = srgb_of_lab([54.29, 80.8, 69.89]);
        assert!(red > 0.99 && green < 0.05 && blue < 0.05, "{red} {green} {blue}");
    }
}
