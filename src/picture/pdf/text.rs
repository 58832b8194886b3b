//! Letters as outlines (ISO 32000-1, 9): what a font of the author's file shows, whatever its kind, without the font. Readers need no word
//! of them: the picture is described as a whole.

use super::bounds::{IDENTITY, Matrix, times};
use super::content::{Content, put_number};
use super::copy::resource;
use super::faces::{Face, TypeThree};
use super::scanner::Token;
use super::source::{fault, items, named};
use crate::picture::Fault;
use hayro_font::kurbo::{Affine, BezPath, PathEl, Point};
use hayro_font::{Font, FontGlyph};
use hayro_syntax::object::{Array, Dict, Object};
use std::rc::Rc;

impl<'a> Content<'_, 'a> {
    pub(super) fn text(&mut self, operator: &[u8], operands: &[Token]) -> Result<(), Fault> {
        match operator {
            b"BT" => {
                self.state.text.matrix = IDENTITY;
                self.state.text.line = IDENTITY;
                self.state.text.clip = None;
            }
            b"ET" => self.end_of_text(),
            b"Tc" => [self.state.text.between] = self.numbers(operator, operands)?,
            b"Tw" => [self.state.text.between_words] = self.numbers(operator, operands)?,
            b"Tz" => {
                let [percent] = self.numbers(operator, operands)?;
                self.state.text.stretch = percent / 100.0;
            }
            b"TL" => [self.state.text.leading] = self.numbers(operator, operands)?,
            b"Ts" => [self.state.text.rise] = self.numbers(operator, operands)?,
            b"Tr" => {
                let [mode] = self.numbers(operator, operands)?;
                self.state.text.mode = mode as i64;
            }
            b"Tf" => {
                let [size] = self.numbers(operator, operands)?;
                let [.., Token::Name(face), _] = operands else { return Err(named("logo-pdf-operands", operator)) };
                let Object::Dict(told) = resource(self.resources, "Font", face)? else {
                    return Err(named("logo-pdf-missing", face));
                };
                self.choose_face(&told, size)?;
            }
            b"Td" => {
                let [x, y] = self.numbers(operator, operands)?;
                self.next_line(x, y);
            }
            b"TD" => {
                let [x, y] = self.numbers(operator, operands)?;
                self.state.text.leading = -y;
                self.next_line(x, y);
            }
            b"Tm" => {
                self.state.text.matrix = self.numbers(operator, operands)?;
                self.state.text.line = self.state.text.matrix;
            }
            b"T*" => self.next_line(0.0, -self.state.text.leading),
            b"Tj" => self.show_text(operands)?,
            b"'" => {
                self.next_line(0.0, -self.state.text.leading);
                self.show_text(operands)?;
            }
            b"\"" => {
                let [.., Token::Number(words, _), Token::Number(letters, _), Token::String(_)] = operands else {
                    return Err(named("logo-pdf-operands", operator));
                };
                self.state.text.between_words = *words;
                self.state.text.between = *letters;
                self.next_line(0.0, -self.state.text.leading);
                self.show_text(operands)?;
            }
            _ => {
                let Some(Token::Array(parts)) = operands.last() else {
                    return Err(named("logo-pdf-operands", operator));
                };
                for part in parts {
                    match part {
                        Token::Number(back, _) => {
                            let back = back / 1000.0 * self.state.text.size;
                            let down =
                                matches!(&self.state.text.face, Some(Face::Outlines(font)) if !font.is_horizontal());
                            if down {
                                self.advance(0.0, -back)
                            } else {
                                self.advance(-back * self.state.text.stretch, 0.0)
                            }
                        }
                        Token::String(letters) => self.letters(letters)?,
                        _ => return Err(named("logo-pdf-operands", operator)),
                    }
                }
            }
        }
        Ok(())
    }

    /// The font of a graphics state, where it has one.
    pub(super) fn font_of_state(&mut self, told: &Dict<'a>) -> Result<(), Fault> {
        let Some(font) = told.get::<Array>("Font") else { return Ok(()) };
        let parts = items(&font);
        let (Some(Object::Dict(face)), Some(Object::Number(size))) = (parts.first(), parts.get(1)) else {
            return Err(named("logo-pdf-font-broken", b"gs"));
        };
        self.choose_face(face, size.as_f64())
    }

    fn choose_face(&mut self, told: &Dict<'a>, size: f64) -> Result<(), Fault> {
        self.state.text.size = size;
        let face = self.copy.faces.face(told, &mut self.copy.budget)?;
        self.state.text.face = Some(face);
        Ok(())
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.state.text.line = times(&[1.0, 0.0, 0.0, 1.0, x, y], &self.state.text.line);
        self.state.text.matrix = self.state.text.line;
    }

    fn advance(&mut self, x: f64, y: f64) {
        self.state.text.matrix = times(&[1.0, 0.0, 0.0, 1.0, x, y], &self.state.text.matrix);
    }

    fn show_text(&mut self, operands: &[Token]) -> Result<(), Fault> {
        match operands.last() {
            Some(Token::String(letters)) => self.letters(letters),
            _ => Err(named("logo-pdf-operands", b"Tj")),
        }
    }

    /// Draws a string and goes to its end.
    fn letters(&mut self, string: &[u8]) -> Result<(), Fault> {
        match self.state.text.face.clone() {
            None => Err(fault("logo-pdf-no-font")),
            Some(Face::Outlines(font)) => self.outlines(&font, string),
            Some(Face::Drawn(font)) => self.drawings(&font, string),
        }
    }

    /// From the space of letters, a unit the size of the type, to that of the drawing.
    fn placed(&self) -> Matrix {
        let text = &self.state.text;
        times(&[text.size * text.stretch, 0.0, 0.0, text.size, 0.0, text.rise], &text.matrix)
    }

    fn outlines(&mut self, font: &Font<'a>, string: &[u8]) -> Result<(), Fault> {
        let mut path = BezPath::new();
        let mut at = 0;
        while at < string.len() {
            let (code, length) = font.read_code(string, at);
            at += length.max(1);
            let glyph = font.map_code(code);
            self.count(1)?;
            if let FontGlyph::Outline(outline) = font.glyph(glyph, code) {
                let place = Affine::new(self.placed())
                    * Affine::scale(0.001)
                    * Affine::translate(font.origin_displacement(code))
                    * Affine::scale_non_uniform(font.glyph_stretch(glyph, code), 1.0);
                let outline = outline.outline();
                self.count(outline.elements().len() as u64)?;
                path.extend(place * outline);
            }
            let text = &self.state.text;
            let space = if code == 32 && length == 1 { text.between_words } else { 0.0 };
            let advance = font.code_advance(code);
            let width = |advance: f64| advance / 1000.0 * text.size + text.between + space;
            let (x, y) =
                if font.is_horizontal() { (width(advance.x) * text.stretch, 0.0) } else { (0.0, width(advance.y)) };
            if !x.is_finite() || !y.is_finite() {
                return Err(fault("logo-pdf-syntax"));
            }
            self.advance(x, y);
        }
        self.show_outlines(path)
    }

    fn show_outlines(&mut self, path: BezPath) -> Result<(), Fault> {
        let mode = self.state.text.mode;
        if path.is_empty() {
            return Ok(());
        }
        if path.elements().iter().any(|element| element.end_point().is_some_and(|end| !end.is_finite())) {
            return Err(fault("logo-pdf-syntax"));
        }
        let paint = match mode {
            0 | 4 => "f",
            1 | 5 => "S",
            2 | 6 => "B",
            _ => "n",
        };
        if paint != "n" && !self.hidden() {
            self.draw(&path);
            let area = self.take_path();
            let room =
                if paint == "f" { 0.0 } else { self.state.line_width / 2.0 * super::bounds::scale(&self.state.matrix) };
            self.inked(area.map(|[l, b, r, t]| [l - room, b - room, r + room, t + room]));
            self.put(&[], paint);
        }
        if mode >= 4 {
            let mut whole = self.state.text.clip.as_deref().cloned().unwrap_or_default();
            whole.extend(path);
            self.state.text.clip = Some(Rc::new(whole));
        }
        Ok(())
    }

    /// Writes the operators of a path.
    fn draw(&mut self, path: &BezPath) {
        let decimals = 4 + super::bounds::scale(&self.state.matrix).max(1.0).log10().ceil().clamp(0.0, 5.0) as usize;
        let mut from = Point::ORIGIN;
        for element in path.elements() {
            let (points, operator): (&[Point], &str) = match element {
                PathEl::MoveTo(to) => (&[*to], "m"),
                PathEl::LineTo(to) => (&[*to], "l"),
                PathEl::QuadTo(over, to) => (&[from.lerp(*over, 2.0 / 3.0), to.lerp(*over, 2.0 / 3.0), *to], "c"),
                PathEl::CurveTo(over, under, to) => (&[*over, *under, *to], "c"),
                PathEl::ClosePath => (&[], "h"),
            };
            for point in points {
                self.reach(point.x, point.y);
                put_number(&mut self.out, point.x, decimals);
                self.out.push(b' ');
                put_number(&mut self.out, point.y, decimals);
                self.out.push(b' ');
            }
            self.put(&[], operator);
            if let Some(to) = points.last() {
                from = *to;
            }
        }
    }

    /// Where letters were to clip what follows, it is clipped.
    fn end_of_text(&mut self) {
        if let Some(path) = self.state.text.clip.take() {
            self.draw(&path);
            let area = self.take_path();
            self.clip_to(area);
            self.put(&[], "W");
            self.put(&[], "n");
        }
    }

    fn drawings(&mut self, font: &TypeThree<'a>, string: &[u8]) -> Result<(), Fault> {
        for code in string {
            let text = &self.state.text;
            let seen = text.mode != 3 && text.mode != 7 && !self.hidden();
            if let Some(stream) = font.letters.get(code).filter(|_| seen) {
                let form = self.copy.letter(stream, &font.resources, font.area)?;
                let place = times(&font.matrix, &self.placed());
                self.put(&[], "q");
                self.put(&place, "cm");
                let before = self.state.matrix;
                self.state.matrix = times(&place, &before);
                self.place(form.id, form.cost, form.ink)?;
                self.state.matrix = before;
                self.put(&[], "Q");
            }
            let width = font.widths.get(code).copied().unwrap_or(0.0) * font.matrix[0];
            let text = &self.state.text;
            let space = if *code == 32 { text.between_words } else { 0.0 };
            let x = (width * text.size + text.between + space) * text.stretch;
            self.advance(x, 0.0);
        }
        Ok(())
    }
}
