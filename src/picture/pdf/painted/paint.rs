//! Colours and gradients of a page that is looked at, near enough to tell whether they are seen.

use crate::picture::pdf::CMYK_PROFILE;
use crate::picture::pdf::function::Function;
use crate::picture::pdf::resolve::{Objects, numbers};
use lopdf::{Dictionary, Object};
use resvg::tiny_skia::{
    Color, GradientStop, LinearGradient, Paint, Point, RadialGradient, Shader, SpreadMode, Transform,
};

/// Steps along a gradient.
const STEPS: usize = 32;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    Gray,
    Rgb,
    Cmyk,
    Lab,
    Pattern,
}

impl Space {
    pub(super) fn of_name(name: &[u8]) -> Option<Space> {
        Some(match name {
            b"DeviceGray" | b"CalGray" => Space::Gray,
            b"DeviceRGB" | b"CalRGB" => Space::Rgb,
            b"DeviceCMYK" => Space::Cmyk,
            b"Lab" => Space::Lab,
            b"Pattern" => Space::Pattern,
            _ => return None,
        })
    }

    pub(super) fn read<'a>(object: &'a Object, objects: Objects<'a>) -> Option<Space> {
        let parts = match objects.follow(object) {
            Object::Name(name) => return Space::of_name(name),
            Object::Array(parts) => parts,
            _ => return None,
        };
        match (objects.follow(parts.first()?).as_name().ok()?, parts.get(1)) {
            (b"ICCBased", Some(Object::Reference(id))) if *id == CMYK_PROFILE => Some(Space::Cmyk),
            (b"ICCBased", Some(profile)) => {
                let Object::Stream(profile) = objects.follow(profile) else { return None };
                match objects.get(&profile.dict, b"N")?.as_i64().ok()? {
                    1 => Some(Space::Gray),
                    3 => Some(Space::Rgb),
                    4 => Some(Space::Cmyk),
                    _ => None,
                }
            }
            // Tiles without colours of their own are not painted.
            (b"Pattern", Some(_)) => None,
            (family, _) => Space::of_name(family),
        }
    }

    pub(super) fn initial(self) -> Color {
        Color::BLACK
    }

    pub(super) fn colour(self, parts: &[f32]) -> Option<Color> {
        let part = |value: f32| value.clamp(0.0, 1.0);
        let [red, green, blue] = match (self, parts) {
            (Space::Gray, &[grey]) => [grey; 3],
            (Space::Rgb, &[red, green, blue]) => [red, green, blue],
            (Space::Cmyk, &[cyan, magenta, yellow, black]) => {
                [cyan, magenta, yellow].map(|ink| (1.0 - part(ink)) * (1.0 - part(black)))
            }
            (Space::Lab, &[lightness, ..]) => [lightness / 100.0; 3],
            _ => return None,
        };
        Color::from_rgba(part(red), part(green), part(blue), 1.0)
    }
}

/// What a shape is painted with.
#[derive(Debug, Clone)]
pub(super) enum Ink {
    Plain(Color),
    /// Along a line, or from one circle to another: its numbers, its colours, and where it lies on the canvas.
    Gradient(Vec<f32>, Vec<Color>, Transform),
}

impl Ink {
    pub(super) const BLACK: Ink = Ink::Plain(Color::BLACK);

    /// A gradient along a line or between circles; `None` for the others.
    pub(super) fn of_shading<'a>(told: &'a Dictionary, placed: Transform, objects: Objects<'a>) -> Option<Ink> {
        let kind = objects.get(told, b"ShadingType")?.as_i64().ok()?;
        let coordinates: Vec<f32> =
            numbers(told, b"Coords", &objects)?.iter().map(|&coordinate| coordinate as f32).collect();
        if (kind, coordinates.len()) != (2, 4) && (kind, coordinates.len()) != (3, 6) {
            return None;
        }
        let space = Space::read(objects.get(told, b"ColorSpace")?, objects)?;
        let function = Function::read(told.get(b"Function").ok()?, &objects)?;
        let domain = numbers(told, b"Domain", &objects).unwrap_or_else(|| vec![0.0, 1.0]);
        let (from, to) = (*domain.first()?, *domain.get(1)?);
        let colours: Option<Vec<Color>> = (0..=STEPS)
            .map(|step| {
                let parts = function.at(&[from + (to - from) * step as f64 / STEPS as f64])?;
                space.colour(&parts.iter().map(|&part| part as f32).collect::<Vec<_>>())
            })
            .collect();
        Some(Ink::Gradient(coordinates, colours?, placed))
    }

    /// Puts it into a paint; `back` leads from the canvas to the plane of the shape.
    pub(super) fn put(&self, paint: &mut Paint, back: Transform, opacity: f32) -> Option<()> {
        let seen = |mut colour: Color| {
            colour.apply_opacity(opacity);
            colour
        };
        paint.shader = match self {
            Ink::Plain(colour) => Shader::SolidColor(seen(*colour)),
            Ink::Gradient(numbers, colours, placed) => {
                let stop = |(n, colour): (usize, &Color)| GradientStop::new(n as f32 / STEPS as f32, seen(*colour));
                let stops = colours.iter().enumerate().map(stop).collect();
                let placed = back.pre_concat(*placed);
                match numbers[..] {
                    [x1, y1, x2, y2] => LinearGradient::new(
                        Point::from_xy(x1, y1),
                        Point::from_xy(x2, y2),
                        stops,
                        SpreadMode::Pad,
                        placed,
                    ),
                    [x1, y1, r1, x2, y2, r2] => RadialGradient::new(
                        Point::from_xy(x1, y1),
                        r1,
                        Point::from_xy(x2, y2),
                        r2,
                        stops,
                        SpreadMode::Pad,
                        placed,
                    ),
                    _ => None,
                }?
            }
        };
        paint.anti_alias = true;
        Some(())
    }
}
