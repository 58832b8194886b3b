//! The sheets of paper that booklets are printed on, by their names or in millimetres.

use crate::units::{Mm, Size};
use std::str::FromStr;

/// A sheet of paper, as it lies in the machine.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetSize {
    /// As it was written.
    pub name: String,
    /// Lying, as a press takes it.
    pub width: Mm,
    /// The shorter side, as a rule.
    pub height: Mm,
}

/// ISO 216, ISO 217 for the untrimmed sizes that printers know as SRA, ANSI/ASME Y14.1 for the others.
const NAMED: &[(&str, f64, f64)] = &[
    ("A5", 148.0, 210.0),
    ("A4", 210.0, 297.0),
    ("A3", 297.0, 420.0),
    ("A2", 420.0, 594.0),
    ("A1", 594.0, 841.0),
    ("SRA4", 225.0, 320.0),
    ("SRA3", 320.0, 450.0),
    ("SRA2", 450.0, 640.0),
    ("SRA1", 640.0, 900.0),
    ("Letter", 215.9, 279.4),
    ("Legal", 215.9, 355.6),
    ("Tabloid", 279.4, 431.8),
];

/// No sheet is smaller or larger, in millimetres.
const SIDES: std::ops::RangeInclusive<f64> = 50.0..=2000.0;

impl SheetSize {
    pub(crate) fn size(&self) -> Size {
        Size { width: self.width.pt(), height: self.height.pt() }
    }
}

impl FromStr for SheetSize {
    type Err = ();

    /// Reads a name in any capitals, or `320x450` in millimetres.
    fn from_str(text: &str) -> Result<SheetSize, ()> {
        let text = text.trim();
        let named = NAMED.iter().find(|(name, ..)| name.eq_ignore_ascii_case(text));
        if let Some(&(name, width, height)) = named {
            return Ok(SheetSize { name: name.to_string(), width: Mm(width), height: Mm(height) });
        }
        let side = |side: &str| {
            let side = side.trim().trim_end_matches("mm").trim().replace(',', ".");
            side.parse::<f64>().ok().filter(|side| SIDES.contains(side))
        };
        let sides = text.split_once(['x', 'X', '×']).and_then(|(width, height)| Some((side(width)?, side(height)?)));
        let (width, height) = sides.ok_or(())?;
        Ok(SheetSize { name: text.to_string(), width: Mm(width), height: Mm(height) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_named_or_measured() {
        let size = |text: &str| text.parse::<SheetSize>().ok().map(|sheet| (sheet.width.0, sheet.height.0));
        assert_eq!(size("sra3"), Some((320.0, 450.0)));
        assert_eq!(size("320 x 450"), Some((320.0, 450.0)));
        assert_eq!(size("305,5×440 mm"), Some((305.5, 440.0)));
        for wrong in ["", "A33", "320", "320x", "1x1", "NaNx300", "1e9x300"] {
            assert_eq!(size(wrong), None, "{wrong}");
        }
    }
}
