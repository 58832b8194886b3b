//! Text: the glyphs of a run, line by line.

use super::{Content, short};
use crate::layout::page::Owner;
use crate::pdf::PdfError;
use crate::pdf::font::{GlyphText, glyph_texts};
use crate::pdf::hue::Side;
use crate::pdf::leftward::drawn_order;
use crate::print::press::{LARGE_TYPE, Use};
use crate::text::Run;
use crate::units::Point;

impl Content<'_> {
    pub(super) fn run(&mut self, at: Point, run: &Run, owner: Owner) -> Result<(), PdfError> {
        if !(run.size.0.is_finite() && run.size.0 > 0.0) {
            return Err(self.not_a_number("the size of a text"));
        }
        let texts = glyph_texts(run);
        let mut line: Vec<(u16, f64)> = Vec::new();
        let mut pen = 0.0;
        let mut within = 0;
        // Where the glyphs that show a text together end.
        let mut right: f64 = 0.0;
        for (n, place) in drawn_order(run).into_iter().enumerate() {
            let (glyph, text) = (&run.glyphs[place], &texts[place]);
            if let (GlyphText::Together { text, glyphs }, None) = (text, self.press) {
                // A sibling sequence, never one inside another: readers cut the structure's text there.
                self.show(&mut line);
                self.belong_anew(owner, Some(text))?;
                within = *glyphs;
                right = f64::NEG_INFINITY;
            }
            let Some(code) = self.text.code(run.font, glyph.id, text.table_text()) else {
                return Err(PdfError::Missing { what: "a glyph", page: self.number + 1 });
            };
            let x = glyph.x.0;
            let origin = Point::new(at.x + run.x + glyph.x, at.y);
            let (left, baseline) = self.xy(origin, "the place of a text")?;
            let rise = short(glyph.rise.0);
            if !rise.is_finite() {
                return Err(self.not_a_number("the rise of a glyph"));
            }
            right = right.max(x + code.advance * run.size.0 / 1000.0);
            // A mark ends before its letter does: readers that measure an `ActualText` by its last glyph would see a space after it.
            let short_of = if within == 1 { right - x - code.advance * run.size.0 / 1000.0 } else { 0.0 };
            let widened = short(short_of) > 0.0;
            let starts = !self.in_text
                || widened
                || line.is_empty()
                || self.state.font != Some((code.font, run.size))
                || self.state.rise != rise;
            if starts {
                self.show(&mut line);
                self.start_line(left, baseline, code.font, run, rise);
                pen = x;
            }
            // Between two glyphs: what the reader must go back, in thousandths of the size.
            let back = ((pen - x) * 1000.0 / run.size.0 * 10.0).round() / 10.0;
            if back != 0.0
                && let Some((_, after)) = line.last_mut()
            {
                *after = back;
                pen -= back * run.size.0 / 1000.0;
            }
            line.push((code.glyph, 0.0));
            if widened {
                self.ops.lengths(&[short_of]).op("Tc");
                self.show(&mut line);
                self.ops.lengths(&[0.0]).op("Tc");
            }
            pen += code.advance * run.size.0 / 1000.0;
            if within > 0 {
                within -= 1;
                if within == 0 {
                    self.show(&mut line);
                    if n + 1 < run.glyphs.len() {
                        self.belong_anew(owner, None)?;
                    } else {
                        self.disown();
                    }
                }
            }
        }
        self.show(&mut line);
        Ok(())
    }

    fn start_line(&mut self, x: f64, y: f64, font: usize, run: &Run, rise: f64) {
        let used = if run.size.0 >= LARGE_TYPE.0 { Use::Title } else { Use::Text };
        let hue = self.hue(run.colour, used);
        self.overprint(hue.overprints());
        self.set(&hue, Side::Fill);
        if !self.in_text {
            self.in_text = true;
            self.cursor = (0.0, 0.0);
            self.moved = false;
            self.ops.op("BT");
        }
        if self.state.font.replace((font, run.size)) != Some((font, run.size)) {
            self.drawn.fonts.insert(font);
            self.ops.name(&self.text.fonts[font].name).lengths(&[run.size.0]).op("Tf");
        }
        if self.state.rise != rise {
            self.state.rise = rise;
            self.ops.lengths(&[rise]).op("Ts");
        }
        let (dx, dy) = (short(x - self.cursor.0), short(y - self.cursor.1));
        // A mark may begin where its letter does.
        if dx != 0.0 || dy != 0.0 || self.moved {
            self.moved = false;
            self.ops.lengths(&[dx, dy]).op("Td");
            self.cursor = (self.cursor.0 + dx, self.cursor.1 + dy);
        }
    }

    fn show(&mut self, line: &mut Vec<(u16, f64)>) {
        if !line.is_empty() {
            self.moved = true;
            self.ops.show(line);
            line.clear();
        }
    }

    pub(super) fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.ops.op("ET");
        }
    }
}
