//! The content of a page.
//!
//! [`Content`] is the only maker of operators: it turns the axis, refuses numbers that are not finite, keeps text objects, clips and
//! marked content balanced, and leaves out what the state already holds.

mod sequences;
mod shapes;
mod text;

use super::font::EmbeddedText;
use super::hue::{self, Hue, Side};
use super::import::Pictures;
use super::operators::Operators;
use super::{PdfError, object};
use crate::layout::page::{Clip, Document, Mark, Owner, Page, Paint, TagId};
use crate::print::ink::{Ink, Laid};
use crate::print::marks;
use crate::print::press::{Press, Use};
use crate::units::{Colour, Point, Pt, Rect, Size};
use lopdf::{Dictionary, Stream};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A drawn page.
pub(super) struct Drawn {
    /// The trim.
    pub size: Size,
    /// From the trim to the edge of the sheet.
    pub margin: Pt,
    /// The content stream, compressed.
    pub content: Stream,
    /// The tag of each marked-content sequence, indexed by its MCID.
    pub sequences: Vec<TagId>,
    /// Indices of the fonts and pictures it shows.
    pub fonts: BTreeSet<usize>,
    pub pictures: BTreeSet<usize>,
    /// Inks beside the four.
    pub spots: BTreeSet<Arc<str>>,
}

/// Draws one page; for paper where there is a press. `number` counts from 0.
pub(super) fn draw(
    number: usize,
    page: &Page,
    document: &Document,
    text: &EmbeddedText,
    pictures: &Pictures,
    press: Option<&Press>,
) -> Result<Drawn, PdfError> {
    let mut content = Content::new(number, page.size, document, text, press);
    if !(page.size.width.0 > 0.0 && page.size.height.0 > 0.0) {
        return Err(content.not_a_number("the size of the page"));
    }
    if let Some(press) = press {
        content.open_bleed(press)?;
    }
    for mark in &page.marks {
        content.mark(mark, pictures)?;
    }
    content.close();
    if let Some(press) = press {
        content.close_bleed();
        content.printer_marks(press)?;
        for mark in &page.slug {
            content.mark(mark, pictures)?;
        }
        content.close();
    }
    let Content { ops, mut drawn, .. } = content;
    drawn.content.content = ops.into_bytes();
    object::compress(&mut drawn.content)?;
    Ok(drawn)
}

struct Content<'a> {
    number: usize,
    document: &'a Document,
    text: &'a EmbeddedText,
    press: Option<&'a Press>,
    ops: Operators,
    drawn: Drawn,
    owner: Option<Owner>,
    /// Whether the sequence holds letters that are read from the last to the first.
    leftward: bool,
    clip: Option<Clip>,
    in_text: bool,
    state: State,
    /// What the state was before the clip.
    outer: State,
    /// Where the current line of the text object starts.
    cursor: (f64, f64),
    /// Whether the pen has left that place.
    moved: bool,
}

/// What the graphics state holds: nothing is set twice.
#[derive(Clone, Default, PartialEq)]
struct State {
    fill: Option<Hue>,
    stroke: Option<Hue>,
    /// Whether what is painted is printed over what is below. Pages begin without.
    overprints: bool,
    stroke_width: Option<Pt>,
    font: Option<(usize, Pt)>,
    rise: f64,
}

impl<'a> Content<'a> {
    fn new(
        number: usize,
        size: Size,
        document: &'a Document,
        text: &'a EmbeddedText,
        press: Option<&'a Press>,
    ) -> Content<'a> {
        let drawn = Drawn {
            size,
            margin: press.map_or(Pt::ZERO, Press::margin),
            content: Stream::new(Dictionary::new(), Vec::new()),
            sequences: Vec::new(),
            fonts: BTreeSet::new(),
            pictures: BTreeSet::new(),
            spots: BTreeSet::new(),
        };
        Content {
            number,
            document,
            text,
            press,
            ops: Operators::default(),
            drawn,
            owner: None,
            leftward: false,
            clip: None,
            in_text: false,
            state: State::default(),
            outer: State::default(),
            cursor: (0.0, 0.0),
            moved: false,
        }
    }

    fn not_a_number(&self, what: &'static str) -> PdfError {
        PdfError::NotANumber { what, page: self.number + 1 }
    }

    fn mark(&mut self, mark: &Mark, pictures: &Pictures) -> Result<(), PdfError> {
        if paints_nothing(mark) {
            return Ok(());
        }
        let leftward = matches!(&mark.paint, Paint::Text { run, .. } if run.is_rtl());
        self.belong(mark.owner, leftward);
        self.clip_to(mark.clip)?;
        match &mark.paint {
            Paint::Text { at, run, .. } => self.run(*at, run, mark.owner),
            Paint::Shape(shape) => self.shape(shape, mark.owner),
            Paint::Picture { picture, frame } => self.picture(*picture, frame, pictures),
        }
    }

    // Paper

    /// What is printed ends at the bleed, whatever is painted; what surrounds the sheet is left to the marks.
    fn open_bleed(&mut self, press: &Press) -> Result<(), PdfError> {
        let bleed = press.bleed;
        let Size { width, height } = self.drawn.size;
        let area = self.rect(&Rect::new(-bleed, -bleed, width + bleed * 2.0, height + bleed * 2.0), "the bleed")?;
        self.ops.op("q");
        self.clip_path(area);
        hue::overprint(false, &mut self.ops);
        Ok(())
    }

    fn close_bleed(&mut self) {
        self.ops.op("Q");
        self.state = State::default();
        hue::overprint(false, &mut self.ops);
    }

    fn printer_marks(&mut self, press: &Press) -> Result<(), PdfError> {
        let trim = Rect::new(Pt::ZERO, Pt::ZERO, self.drawn.size.width, self.drawn.size.height);
        for mark in marks::around(&marks::Surrounded::page(trim, press.bleed), press.marks) {
            let hue = match mark.ink {
                marks::MarkInk::All => Hue::Registration,
                marks::MarkInk::Process(inks) => Hue::Laid(Laid { ink: Ink::Process(inks), overprints: false }),
            };
            self.paint_shape(&mark.shape, &hue, &hue)?;
        }
        Ok(())
    }

    // Coordinates: the layout's origin is the top left corner of the trim.

    fn xy(&self, point: Point, what: &'static str) -> Result<(f64, f64), PdfError> {
        let margin = self.drawn.margin;
        let (x, y) = ((point.x + margin).0, (self.drawn.size.height + margin - point.y).0);
        if x.is_finite() && y.is_finite() { Ok((short(x), short(y))) } else { Err(self.not_a_number(what)) }
    }

    /// Left, bottom, width and height.
    fn rect(&self, area: &Rect, what: &'static str) -> Result<Area, PdfError> {
        let (x, bottom) = self.xy(Point::new(area.x, area.bottom()), what)?;
        let (right, top) = self.xy(Point::new(area.right(), area.y), what)?;
        Ok([x, bottom, short(right - x), short(top - bottom)])
    }

    // Colours and widths

    /// The colour of the screen, or its inks where there is a press.
    fn hue(&mut self, colour: Colour, used: Use) -> Hue {
        match self.press {
            None => Hue::Screen(colour),
            Some(press) => Hue::Laid(press.lay(colour, used)),
        }
    }

    fn set(&mut self, hue: &Hue, side: Side) {
        let state = match side {
            Side::Fill => &mut self.state.fill,
            Side::Stroke => &mut self.state.stroke,
        };
        if state.as_ref() != Some(hue) {
            *state = Some(hue.clone());
            self.drawn.spots.extend(hue.spot().cloned());
            hue.set(side, &mut self.ops);
        }
    }

    fn overprint(&mut self, wanted: bool) {
        if std::mem::replace(&mut self.state.overprints, wanted) != wanted {
            hue::overprint(wanted, &mut self.ops);
        }
    }

    fn stroke_width(&mut self, width: Pt) -> Result<(), PdfError> {
        if !width.0.is_finite() {
            return Err(self.not_a_number("the width of a line"));
        }
        if self.state.stroke_width.replace(width) != Some(width) {
            self.ops.lengths(&[width.0]).op("w");
        }
        Ok(())
    }

    // Pictures

    fn picture(&mut self, picture: usize, frame: &Rect, pictures: &Pictures) -> Result<(), PdfError> {
        self.end_text();
        // The white of a logo hides what is below.
        self.overprint(false);
        let frame = self.rect(frame, "the frame of a picture")?;
        let matrix = pictures.matrix(picture, frame);
        self.drawn.pictures.insert(picture);
        self.ops.op("q");
        self.ops.matrix(matrix).op("cm");
        self.ops.name(&super::import::resource_name(picture)).op("Do");
        self.ops.op("Q");
        Ok(())
    }
}

/// Left, bottom, width and height, in points.
type Area = [f64; 4];

/// A mark without glyphs, path or colour opens no sequence: a sequence without paint would be an empty tag.
fn paints_nothing(mark: &Mark) -> bool {
    match &mark.paint {
        Paint::Text { run, .. } => run.glyphs.is_empty(),
        Paint::Shape(shape) => shape.path.is_empty() || (shape.fill.is_none() && shape.stroke.is_none()),
        Paint::Picture { .. } => false,
    }
}

/// Two decimals of a point, 3.5 µm: finer than any device, and short in the file.
fn short(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
