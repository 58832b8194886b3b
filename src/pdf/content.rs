//! The operators of a page, as printpdf takes them.
//!
//! [`Content`] is the only maker of operators: it turns the axis, refuses numbers that are not finite, keeps text objects, clips and
//! marked content balanced, and leaves out what the state already holds.

use super::font::{EmbeddedText, GlyphText, glyph_texts};
use super::hue::{self, Hue, Side};
use super::import::Pictures;
use super::leftward::drawn_order;
use super::{PdfError, object, shell};
use crate::drawing::{Outline, Segment, Shape};
use crate::layout::page::{Artifact, Clip, Document, Mark, Owner, Page, Paint, TagId};
use crate::print::ink::{Ink, Laid};
use crate::print::press::{Press, Use};
use crate::print::{marks, press};
use crate::units::{Colour, Point, Pt, Rect, Size};
use lopdf::{Dictionary, Stream};
use printpdf::matrix::CurTransMat;
use printpdf::{
    Codepoint, DictItem, FontId as PdfFontId, Line, LinePoint, Op, PaintMode, PdfFontHandle, Polygon, PolygonRing,
    TextItem, WindingOrder, XObjectId, XObjectTransform,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A drawn page.
pub(super) struct Drawn {
    /// The trim.
    pub size: Size,
    /// From the trim to the edge of the sheet.
    pub margin: Pt,
    /// The content stream, as printpdf writes it, compressed.
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
    drawn.content.content = shell::content_stream(ops, text, &drawn.fonts)?;
    object::compress(&mut drawn.content)?;
    Ok(drawn)
}

struct Content<'a> {
    number: usize,
    document: &'a Document,
    text: &'a EmbeddedText,
    press: Option<&'a Press>,
    ops: Vec<Op>,
    drawn: Drawn,
    owner: Option<Owner>,
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
            ops: Vec::new(),
            drawn,
            owner: None,
            clip: None,
            in_text: false,
            state: State::default(),
            outer: State::default(),
            cursor: (0.0, 0.0),
            moved: false,
        }
    }

    fn push(&mut self, op: Op) {
        self.ops.push(op);
    }

    fn not_a_number(&self, what: &'static str) -> PdfError {
        PdfError::NotANumber { what, page: self.number + 1 }
    }

    fn mark(&mut self, mark: &Mark, pictures: &Pictures) -> Result<(), PdfError> {
        if paints_nothing(mark) {
            return Ok(());
        }
        self.belong(mark.owner);
        self.clip_to(mark.clip)?;
        match &mark.paint {
            Paint::Text { at, run } => self.run(*at, run, mark.owner),
            Paint::Shape(shape) => self.shape(shape, mark.owner),
            Paint::Picture { picture, frame } => self.picture(*picture, frame, pictures),
        }
    }

    // Paper

    /// What is printed ends at the bleed, whatever is painted; what surrounds the sheet is left to the marks.
    fn open_bleed(&mut self, press: &Press) -> Result<(), PdfError> {
        let bleed = press.bleed;
        let Size { width, height } = self.drawn.size;
        let mut area = self.rect(&Rect::new(-bleed, -bleed, width + bleed * 2.0, height + bleed * 2.0), "the bleed")?;
        area.mode = Some(PaintMode::Clip);
        area.winding_order = Some(WindingOrder::NonZero);
        self.push(Op::SaveGraphicsState);
        self.push(Op::DrawRectangle { rectangle: area });
        self.push(hue::overprint(false));
        Ok(())
    }

    fn close_bleed(&mut self) {
        self.push(Op::RestoreGraphicsState);
        self.state = State::default();
        self.push(hue::overprint(false));
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

    // Marked content

    /// Opens the sequence of that owner, unless it is open. Paper has no reading order.
    fn belong(&mut self, owner: Owner) {
        if self.press.is_some() || self.owner == Some(owner) {
            return;
        }
        self.disown();
        self.begin(owner, None);
    }

    fn begin(&mut self, owner: Owner, actual_text: Option<&str>) {
        self.owner = Some(owner);
        let (tag, mut properties) = match owner {
            Owner::Artifact(Artifact::Decoration) => ("Artifact", Vec::new()),
            Owner::Artifact(Artifact::Pagination) => {
                ("Artifact", vec![("Type", DictItem::Name(b"Pagination".to_vec()))])
            }
            Owner::Tag(tag) => {
                let sequence = self.drawn.sequences.len() as i64;
                self.drawn.sequences.push(tag);
                let role = self.document.structure.tags[tag.0].role;
                (super::role::role_name(role), vec![("MCID", DictItem::Int(sequence))])
            }
        };
        if let Some(text) = actual_text {
            properties.push(("ActualText", string_item(text)));
        }
        let tag = if actual_text.is_some() && matches!(owner, Owner::Tag(_)) { "Span" } else { tag }.to_string();
        if properties.is_empty() {
            return self.push(Op::BeginMarkedContent { tag });
        }
        let map = properties.into_iter().map(|(key, value)| (key.to_string(), value)).collect();
        self.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
    }

    fn disown(&mut self) {
        self.end_text();
        self.unclip();
        if self.owner.take().is_some() {
            self.push(Op::EndMarkedContent);
        }
    }

    fn close(&mut self) {
        self.disown();
    }

    // Clips

    fn clip_to(&mut self, clip: Option<Clip>) -> Result<(), PdfError> {
        if self.clip == clip {
            return Ok(());
        }
        self.end_text();
        self.unclip();
        if let Some(Clip { area, outline }) = clip {
            let path = match outline {
                Outline::Box => {
                    let mut rectangle = self.rect(&area, "a clip")?;
                    rectangle.mode = Some(PaintMode::Clip);
                    rectangle.winding_order = Some(WindingOrder::NonZero);
                    Op::DrawRectangle { rectangle }
                }
                outline => {
                    let rings = self.rings(&outline.path(area))?;
                    let rings = rings.into_iter().map(|ring| PolygonRing { points: ring.points }).collect();
                    let polygon = Polygon { rings, mode: PaintMode::Clip, winding_order: WindingOrder::NonZero };
                    Op::DrawPolygon { polygon }
                }
            };
            self.outer = self.state.clone();
            self.push(Op::SaveGraphicsState);
            self.push(path);
            self.clip = clip;
        }
        Ok(())
    }

    fn unclip(&mut self) {
        if self.clip.take().is_some() {
            self.push(Op::RestoreGraphicsState);
            self.state = self.outer.clone();
        }
    }

    // Coordinates: the layout's origin is the top left corner of the trim.

    fn xy(&self, point: Point, what: &'static str) -> Result<(f64, f64), PdfError> {
        let margin = self.drawn.margin;
        let (x, y) = ((point.x + margin).0, (self.drawn.size.height + margin - point.y).0);
        if x.is_finite() && y.is_finite() { Ok((short(x), short(y))) } else { Err(self.not_a_number(what)) }
    }

    fn point(&self, point: Point, what: &'static str) -> Result<printpdf::Point, PdfError> {
        let (x, y) = self.xy(point, what)?;
        Ok(printpdf::Point { x: printpdf::Pt(x as f32), y: printpdf::Pt(y as f32) })
    }

    fn rect(&self, area: &Rect, what: &'static str) -> Result<printpdf::Rect, PdfError> {
        let (x, bottom) = self.xy(Point::new(area.x, area.bottom()), what)?;
        let (right, top) = self.xy(Point::new(area.right(), area.y), what)?;
        let length = |length: f64| printpdf::Pt(short(length) as f32);
        Ok(printpdf::Rect {
            x: length(x),
            y: length(bottom),
            width: length(right - x),
            height: length(top - bottom),
            mode: None,
            winding_order: None,
        })
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
            self.ops.extend(hue.operators(side));
        }
    }

    fn overprint(&mut self, wanted: bool) {
        if std::mem::replace(&mut self.state.overprints, wanted) != wanted {
            self.push(hue::overprint(wanted));
        }
    }

    fn stroke_width(&mut self, width: Pt) -> Result<(), PdfError> {
        if !width.0.is_finite() {
            return Err(self.not_a_number("the width of a line"));
        }
        if self.state.stroke_width.replace(width) != Some(width) {
            self.push(Op::SetOutlineThickness { pt: printpdf::Pt(short(width.0) as f32) });
        }
        Ok(())
    }

    // Shapes

    fn shape(&mut self, shape: &Shape, owner: Owner) -> Result<(), PdfError> {
        let used = use_of(shape, owner);
        let fill = shape.fill.map_or(Hue::Registration, |colour| self.hue(colour, used));
        let stroke = shape.stroke.map_or(Hue::Registration, |stroke| self.hue(stroke.colour, Use::Line));
        self.paint_shape(shape, &fill, &stroke)
    }

    /// Paints a shape in these colours, whatever its own are.
    fn paint_shape(&mut self, shape: &Shape, fill_hue: &Hue, stroke_hue: &Hue) -> Result<(), PdfError> {
        self.end_text();
        let rings = self.rings(&shape.path)?;
        let fill = shape.fill;
        let stroke = shape.stroke.filter(|stroke| stroke.width.0 > 0.0);
        let over = |painted: bool, hue: &Hue| !painted || hue.overprints();
        self.overprint(over(fill.is_some(), fill_hue) && over(stroke.is_some(), stroke_hue));
        if fill.is_some() {
            self.set(fill_hue, Side::Fill);
        }
        if let Some(stroke) = stroke {
            self.set(stroke_hue, Side::Stroke);
            self.stroke_width(stroke.width)?;
        }
        // printpdf closes the last ring of a polygon only: one closed ring may be filled and stroked at once, others stroke alone.
        let at_once = rings.len() == 1 && rings[0].closed;
        if fill.is_some() {
            let mode = if stroke.is_some() && at_once { PaintMode::FillStroke } else { PaintMode::Fill };
            match rectangle_of(&rings) {
                Some(mut rectangle) => {
                    rectangle.mode = Some(mode);
                    self.push(Op::DrawRectangle { rectangle });
                }
                None => {
                    let rings = rings.iter().map(|ring| PolygonRing { points: ring.points.clone() }).collect();
                    let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
                    self.push(Op::DrawPolygon { polygon });
                }
            }
        }
        if stroke.is_some() && !(fill.is_some() && at_once) {
            for ring in rings {
                self.push(Op::DrawLine { line: Line { points: ring.points, is_closed: ring.closed } });
            }
        }
        Ok(())
    }

    fn rings(&self, path: &[Segment]) -> Result<Vec<Ring>, PdfError> {
        let what = "a point of a shape";
        let line_point = |p: Point, bezier: bool| self.point(p, what).map(|p| LinePoint { p, bezier });
        let mut rings: Vec<Ring> = Vec::new();
        for segment in path {
            // After a close the path goes on from the ring's start.
            if let (Segment::Line(_) | Segment::Curve(..), Some(Ring { closed: true, points })) =
                (segment, rings.last())
            {
                let start = points.first().cloned();
                rings.push(Ring { points: start.into_iter().collect(), closed: false });
            }
            if let Segment::Move(to) = segment {
                rings.push(Ring { points: vec![line_point(*to, false)?], closed: false });
                continue;
            }
            let Some(ring) = rings.last_mut() else {
                return Err(PdfError::Missing { what: "the start of a shape", page: self.number + 1 });
            };
            match segment {
                Segment::Move(_) => {}
                Segment::Line(to) => ring.points.push(line_point(*to, false)?),
                Segment::Curve(one, two, to) => {
                    ring.points.push(line_point(*one, true)?);
                    ring.points.push(line_point(*two, true)?);
                    ring.points.push(line_point(*to, false)?);
                }
                Segment::Close => ring.closed = true,
            }
        }
        rings.retain(|ring| ring.points.len() > 1);
        Ok(rings)
    }

    // Pictures

    fn picture(&mut self, picture: usize, frame: &Rect, pictures: &Pictures) -> Result<(), PdfError> {
        self.end_text();
        // The white of a logo hides what is below.
        self.overprint(false);
        let frame = self.rect(frame, "the frame of a picture")?;
        let frame = [frame.x, frame.y, frame.width, frame.height].map(|length| f64::from(length.0));
        let [a, b, c, d, e, f] = pictures.matrix(picture, frame).map(|value| exact(value) as f32);
        self.drawn.pictures.insert(picture);
        let id = XObjectId(super::import::resource_name(picture));
        let plain = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        if b == 0.0 && c == 0.0 {
            let (scale_x, scale_y) = (Some(a), Some(d));
            let (translate_x, translate_y) = (Some(printpdf::Pt(e)), Some(printpdf::Pt(f)));
            let transform = XObjectTransform { scale_x, scale_y, translate_x, translate_y, ..plain };
            self.push(Op::UseXobject { id, transform });
        } else {
            // A photograph turned by its camera.
            self.push(Op::SaveGraphicsState);
            self.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw([a, b, c, d, e, f]) });
            self.push(Op::UseXobject { id, transform: plain });
            self.push(Op::RestoreGraphicsState);
        }
        Ok(())
    }

    // Text

    fn run(&mut self, at: Point, run: &crate::text::Run, owner: Owner) -> Result<(), PdfError> {
        if !(run.size.0.is_finite() && run.size.0 > 0.0) {
            return Err(self.not_a_number("the size of a text"));
        }
        let texts = glyph_texts(run);
        let mut line = Vec::new();
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
                && let Some(before) = line.last_mut()
            {
                let before: &mut Codepoint = before;
                before.offset = back as f32;
                pen -= back * run.size.0 / 1000.0;
            }
            line.push(shell::codepoint(code.glyph));
            if widened {
                self.push(Op::SetCharacterSpacing { multiplier: short(short_of) as f32 });
                self.show(&mut line);
                self.push(Op::SetCharacterSpacing { multiplier: 0.0 });
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

    /// Goes on in another sequence of the same owner, under the same clip.
    fn belong_anew(&mut self, owner: Owner, actual_text: Option<&str>) -> Result<(), PdfError> {
        let clip = self.clip;
        self.disown();
        self.begin(owner, actual_text);
        self.clip_to(clip)
    }

    fn start_line(&mut self, x: f64, y: f64, font: usize, run: &crate::text::Run, rise: f64) {
        let used = if run.size.0 >= press::LARGE_TYPE.0 { Use::Title } else { Use::Text };
        let hue = self.hue(run.colour, used);
        self.overprint(hue.overprints());
        self.set(&hue, Side::Fill);
        if !self.in_text {
            self.in_text = true;
            self.cursor = (0.0, 0.0);
            self.moved = false;
            self.push(Op::StartTextSection);
        }
        if self.state.font.replace((font, run.size)) != Some((font, run.size)) {
            self.drawn.fonts.insert(font);
            let font = PdfFontHandle::External(PdfFontId(self.text.fonts[font].name.clone()));
            self.push(Op::SetFont { font, size: printpdf::Pt(short(run.size.0) as f32) });
        }
        if self.state.rise != rise {
            self.state.rise = rise;
            self.push(Op::SetLineOffset { multiplier: rise as f32 });
        }
        let (dx, dy) = (short(x - self.cursor.0), short(y - self.cursor.1));
        // A mark may begin where its letter does.
        if dx != 0.0 || dy != 0.0 || self.moved {
            self.moved = false;
            let pos = printpdf::Point { x: printpdf::Pt(dx as f32), y: printpdf::Pt(dy as f32) };
            self.push(Op::SetTextCursor { pos });
            self.cursor = (self.cursor.0 + dx, self.cursor.1 + dy);
        }
    }

    fn show(&mut self, line: &mut Vec<Codepoint>) {
        if !line.is_empty() {
            self.moved = true;
            self.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(line))] });
        }
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.push(Op::EndTextSection);
        }
    }
}

struct Ring {
    points: Vec<LinePoint>,
    closed: bool,
}

/// A mark without glyphs, path or colour opens no sequence: a sequence without paint would be an empty tag.
fn paints_nothing(mark: &Mark) -> bool {
    match &mark.paint {
        Paint::Text { run, .. } => run.glyphs.is_empty(),
        Paint::Shape(shape) => shape.path.is_empty() || (shape.fill.is_none() && shape.stroke.is_none()),
        Paint::Picture { .. } => false,
    }
}

/// The rectangle that a single closed ring of four corners is, if it is one.
fn rectangle_of(rings: &[Ring]) -> Option<printpdf::Rect> {
    let [Ring { points, closed: true }] = rings else { return None };
    let corners: Vec<(f32, f32)> = points.iter().map(|point| (point.p.x.0, point.p.y.0)).collect();
    let corners = match corners.as_slice() {
        [a, b, c, d] => [*a, *b, *c, *d],
        [a, b, c, d, e] if a == e => [*a, *b, *c, *d],
        _ => return None,
    };
    if points.iter().any(|point| point.bezier) {
        return None;
    }
    let [a, b, c, d] = corners;
    let level_first = a.1 == b.1 && b.0 == c.0 && c.1 == d.1 && d.0 == a.0;
    let upright_first = a.0 == b.0 && b.1 == c.1 && c.0 == d.0 && d.1 == a.1;
    if !(level_first || upright_first) {
        return None;
    }
    let length = |a: f32, b: f32| printpdf::Pt(short(f64::from((a - b).abs())) as f32);
    Some(printpdf::Rect {
        x: printpdf::Pt(a.0.min(c.0)),
        y: printpdf::Pt(a.1.min(c.1)),
        width: length(a.0, c.0),
        height: length(a.1, c.1),
        mode: None,
        winding_order: Some(WindingOrder::NonZero),
    })
}

/// Two decimals of a point, 3.5 µm: finer than any device, and short in the file.
fn short(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// Scales of pictures multiply large sizes: more decimals.
fn exact(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// What a shape is for: a line, however it is drawn; a code, where it is content of its own; else an area.
fn use_of(shape: &Shape, owner: Owner) -> Use {
    if matches!(owner, Owner::Tag(_)) {
        return Use::Code;
    }
    let thin = |length: Pt| length.0 <= press::THICKEST_LINE.0;
    match shape.bounds() {
        Some(bounds) if thin(bounds.width) || thin(bounds.height) => Use::Line,
        _ => Use::Area,
    }
}

fn string_item(text: &str) -> DictItem {
    match object::text(text) {
        lopdf::Object::String(data, format) => {
            DictItem::String { data, literal: format == lopdf::StringFormat::Literal }
        }
        _ => DictItem::Null,
    }
}
