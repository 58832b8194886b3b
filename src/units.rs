//! Lengths and boxes. A length is a [`Pt`] everywhere inside livret; themes are written in millimetres ([`Mm`]).
//!
//! The origin of a page is the top left corner of its trim, y grows downwards and the bleed is negative.
//! Only [`crate::pdf`] turns the axis.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// Millimetres in a PostScript point: 25.4 / 72.
const MM_PER_PT: f64 = 25.4 / 72.0;

/// A length in PostScript points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub(crate) struct Pt(pub f64);

/// A length in millimetres, as themes and print shops write it.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, serde::Deserialize)]
#[serde(transparent)]
pub struct Mm(pub f64);

/// A length on a page: no theme needs two metres.
impl schemars::JsonSchema for Mm {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Mm".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "minimum": -1000, "maximum": 1000 })
    }
}

impl From<Mm> for Pt {
    fn from(mm: Mm) -> Pt {
        Pt(mm.0 / MM_PER_PT)
    }
}

impl From<Pt> for Mm {
    fn from(pt: Pt) -> Mm {
        Mm(pt.0 * MM_PER_PT)
    }
}

impl Mm {
    /// The same length in points.
    pub(crate) fn pt(self) -> Pt {
        self.into()
    }
}

impl Pt {
    pub(crate) const ZERO: Pt = Pt(0.0);

    pub(crate) fn max(self, other: Pt) -> Pt {
        Pt(self.0.max(other.0))
    }
    pub(crate) fn min(self, other: Pt) -> Pt {
        Pt(self.0.min(other.0))
    }
    pub(crate) fn abs(self) -> Pt {
        Pt(self.0.abs())
    }
    /// The same length in millimetres.
    pub(crate) fn mm(self) -> f64 {
        Mm::from(self).0
    }
}

impl Add for Pt {
    type Output = Pt;
    fn add(self, other: Pt) -> Pt {
        Pt(self.0 + other.0)
    }
}
impl Sub for Pt {
    type Output = Pt;
    fn sub(self, other: Pt) -> Pt {
        Pt(self.0 - other.0)
    }
}
impl Neg for Pt {
    type Output = Pt;
    fn neg(self) -> Pt {
        Pt(-self.0)
    }
}
impl Mul<f64> for Pt {
    type Output = Pt;
    fn mul(self, by: f64) -> Pt {
        Pt(self.0 * by)
    }
}
impl Div<f64> for Pt {
    type Output = Pt;
    fn div(self, by: f64) -> Pt {
        Pt(self.0 / by)
    }
}
impl Div for Pt {
    type Output = f64;
    fn div(self, by: Pt) -> f64 {
        self.0 / by.0
    }
}
impl AddAssign for Pt {
    fn add_assign(&mut self, other: Pt) {
        self.0 += other.0;
    }
}
impl SubAssign for Pt {
    fn sub_assign(&mut self, other: Pt) {
        self.0 -= other.0;
    }
}
impl Sum for Pt {
    fn sum<I: Iterator<Item = Pt>>(all: I) -> Pt {
        all.fold(Pt::ZERO, Add::add)
    }
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Point {
    pub x: Pt,
    pub y: Pt,
}

impl Point {
    pub(crate) const fn new(x: Pt, y: Pt) -> Point {
        Point { x, y }
    }
}

/// A width and a height.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Size {
    pub width: Pt,
    pub height: Pt,
}

/// A box: its top left corner and its size.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Rect {
    pub x: Pt,
    pub y: Pt,
    pub width: Pt,
    pub height: Pt,
}

impl Rect {
    pub(crate) const fn new(x: Pt, y: Pt, width: Pt, height: Pt) -> Rect {
        Rect { x, y, width, height }
    }
    pub(crate) fn right(&self) -> Pt {
        self.x + self.width
    }
    pub(crate) fn bottom(&self) -> Pt {
        self.y + self.height
    }
    /// What both have in common; without width or height where that is nothing.
    pub(crate) fn middle(&self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
    pub(crate) fn intersection(&self, other: &Rect) -> Rect {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        let width = self.right().min(other.right()) - x;
        let height = self.bottom().min(other.bottom()) - y;
        Rect { x, y, width: width.max(Pt::ZERO), height: height.max(Pt::ZERO) }
    }
    /// The smallest box that holds both.
    pub(crate) fn union(&self, other: &Rect) -> Rect {
        let x = self.x.min(other.x);
        let y = self.y.min(other.y);
        Rect { x, y, width: self.right().max(other.right()) - x, height: self.bottom().max(other.bottom()) - y }
    }
}

/// An opaque sRGB colour, as `#rrggbb` writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Colour {
    /// 0 to 255.
    pub red: u8,
    /// 0 to 255.
    pub green: u8,
    /// 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Of these parts, in sRGB.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Colour {
        Colour { red, green, blue }
    }
}

impl std::str::FromStr for Colour {
    type Err = String;
    /// Reads `#rrggbb`.
    fn from_str(text: &str) -> Result<Colour, String> {
        let wrong = || format!("“{text}” is not a colour: write it as # and six hexadecimal digits, such as #13262F");
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii()).ok_or_else(wrong)?;
        let value = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
        let [_, red, green, blue] = value.to_be_bytes();
        Ok(Colour { red, green, blue })
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl schemars::JsonSchema for Colour {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Colour".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "color", "pattern": "^#[0-9A-Fa-f]{6}$" })
    }
}

impl<'de> serde::Deserialize<'de> for Colour {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Colour, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}
