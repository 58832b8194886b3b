//! The operators of a content stream (ISO 32000-1, 7.8.2), written as they come.

use super::finish;
use lopdf::{Dictionary, Object};

/// A content stream under way. Operands come first, then the operator that takes them.
#[derive(Debug, Default)]
pub(super) struct Operators {
    bytes: Vec<u8>,
}

/// Decimals of lengths in points: 3.5 µm, finer than any device.
const LENGTH: u32 = 2;
/// Of colours, and of the scales of pictures, which multiply large sizes.
const COLOUR: u32 = 4;
const SCALE: u32 = 6;

impl Operators {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// An operator, after its operands.
    pub(super) fn op(&mut self, operator: &str) {
        self.bytes.extend_from_slice(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    /// An operand that is a name.
    pub(super) fn name(&mut self, name: &str) -> &mut Operators {
        finish::write_name(name.as_bytes(), &mut self.bytes);
        self.bytes.push(b' ');
        self
    }

    /// Lengths in points, which are finite.
    pub(super) fn lengths(&mut self, lengths: &[f64]) -> &mut Operators {
        self.numbers(lengths, LENGTH)
    }

    /// Parts of a colour, from 0 to 1.
    pub(super) fn tints(&mut self, tints: &[f64]) -> &mut Operators {
        self.numbers(tints, COLOUR)
    }

    /// The six numbers of a matrix, which are finite.
    pub(super) fn matrix(&mut self, matrix: [f64; 6]) -> &mut Operators {
        self.numbers(&matrix, SCALE)
    }

    fn numbers(&mut self, numbers: &[f64], decimals: u32) -> &mut Operators {
        for &number in numbers {
            decimal(number, decimals, &mut self.bytes);
            self.bytes.push(b' ');
        }
        self
    }

    /// An operand that is a dictionary.
    pub(super) fn properties(&mut self, properties: Dictionary) -> &mut Operators {
        finish::write_object(&Object::Dictionary(properties), &mut self.bytes);
        self.bytes.push(b' ');
        self
    }

    /// Shows glyphs by their codes of two bytes. After each, how far the pen goes back, in thousandths of the size.
    pub(super) fn show(&mut self, glyphs: &[(u16, f64)]) {
        let kerned = glyphs[..glyphs.len().saturating_sub(1)].iter().any(|(_, back)| *back != 0.0);
        if kerned {
            self.bytes.push(b'[');
        }
        let mut open = false;
        for (n, (code, back)) in glyphs.iter().enumerate() {
            if !open {
                self.bytes.push(b'(');
                open = true;
            }
            for byte in code.to_be_bytes() {
                match byte {
                    b'(' | b')' | b'\\' => self.bytes.extend([b'\\', byte]),
                    // Bare, it would be read as a line feed (7.3.4.2).
                    b'\r' => self.bytes.extend_from_slice(b"\\r"),
                    _ => self.bytes.push(byte),
                }
            }
            if *back != 0.0 && n + 1 < glyphs.len() {
                self.bytes.push(b')');
                open = false;
                decimal(*back, 1, &mut self.bytes);
            }
        }
        if open {
            self.bytes.push(b')');
        }
        self.op(if kerned { "]TJ" } else { "Tj" });
    }
}

/// A number with at most so many decimals, as short as it may be.
fn decimal(number: f64, decimals: u32, to: &mut Vec<u8>) {
    let unit = 10_u64.pow(decimals);
    let scaled = (number.abs() * unit as f64).round() as u64;
    if number < 0.0 && scaled > 0 {
        to.push(b'-');
    }
    let (whole, mut rest) = (scaled / unit, scaled % unit);
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut left = whole;
    while left > 0 || at == digits.len() {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    if whole > 0 || rest == 0 {
        to.extend_from_slice(&digits[at..]);
    }
    if rest > 0 {
        to.push(b'.');
        let mut place = unit / 10;
        while rest > 0 {
            to.push(b'0' + (rest / place) as u8);
            rest %= place;
            place /= 10;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Operators)) -> String {
        let mut operators = Operators::default();
        write(&mut operators);
        String::from_utf8_lossy(&operators.into_bytes()).into_owned()
    }

    #[test]
    fn numbers_are_as_short_as_they_may_be() {
        let cases = [
            (0.0, "0"),
            (-0.001, "0"),
            (0.5, ".5"),
            (-0.05, "-.05"),
            (12.0, "12"),
            (595.276, "595.28"),
            (1e6, "1000000"),
            (-841.89, "-841.89"),
            (0.999, "1"),
            (10.10, "10.1"),
        ];
        for (number, expected) in cases {
            assert_eq!(written(|to| to.lengths(&[number]).op("w")), format!("{expected} w\n"), "{number}");
        }
    }

    #[test]
    fn glyphs_are_strings_between_what_moves_the_pen() {
        let shown = |glyphs: &[(u16, f64)]| {
            let mut operators = Operators::default();
            operators.show(glyphs);
            operators.into_bytes()
        };
        assert_eq!(shown(&[(0x41, 0.0), (0x4142, 0.0)]), b"(\0AAB)Tj\n");
        assert_eq!(shown(&[(1, 12.5), (0x28, 0.0), (0x5c, -3.0)]), b"[(\0\x01)12.5(\0\\(\0\\\\)]TJ\n");
        assert_eq!(shown(&[(0x0d, 0.0), (0x0a, 0.0)]), b"(\0\\r\0\n)Tj\n");
    }
}
