//! The content of a page.
//!
//! [`Content`] is the only maker of operators: it turns the axis, refuses numbers that are not finite, keeps text objects, clips and
//! marked content balanced, and leaves out what the state already holds.

use super::font::{EmbeddedText, GlyphText, glyph_texts};
use super::hue::{self, Hue, Side};
use super::import::Pictures;
use super::leftward::{REVERSED, drawn_order};
use super::operators::Operators;
use super::{PdfError, object};
use crate::drawing::{Outline, Segment, Shape};
use crate::layout::page::{Artifact, Clip, Document, Mark, Owner, Page, Paint, TagId};
use crate::print::ink::{Ink, Laid};
use crate::print::press::{Press, Use};
use crate::print::{marks, press};
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

    // Marked content

    /// Opens the sequence of that owner, unless it is open. Paper has no reading order.
    fn belong(&mut self, owner: Owner, leftward: bool) {
        let leftward = leftward && matches!(owner, Owner::Tag(_));
        if self.press.is_some() || (self.owner == Some(owner) && self.leftward == leftward) {
            return;
        }
        self.disown();
        self.leftward = leftward;
        self.begin(owner, None);
    }

    fn begin(&mut self, owner: Owner, actual_text: Option<&str>) {
        self.owner = Some(owner);
        if self.leftward {
            // Around the sequence, not in it: a reader of the structure ends what it reads with the first end that it meets.
            self.ops.name(REVERSED).op("BMC");
        }
        let (tag, mut properties) = match owner {
            Owner::Artifact(Artifact::Decoration) => ("Artifact", Dictionary::new()),
            Owner::Artifact(Artifact::Pagination) => ("Artifact", object::dict([("Type", object::name("Pagination"))])),
            Owner::Tag(tag) => {
                let sequence = self.drawn.sequences.len() as i64;
                self.drawn.sequences.push(tag);
                let role = self.document.structure.tags[tag.0].role;
                (super::role::role_name(role), object::dict([("MCID", sequence.into())]))
            }
        };
        if let Some(text) = actual_text {
            properties.set("ActualText", object::text(text));
        }
        let tag = if actual_text.is_some() && matches!(owner, Owner::Tag(_)) { "Span" } else { tag };
        if properties.is_empty() {
            self.ops.name(tag).op("BMC");
        } else {
            self.ops.name(tag).properties(properties).op("BDC");
        }
    }

    fn disown(&mut self) {
        self.end_text();
        self.unclip();
        if self.owner.take().is_some() {
            self.ops.op("EMC");
            if self.leftward {
                self.ops.op("EMC");
            }
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
            let rings = if outline == Outline::Box { Vec::new() } else { self.rings(&outline.path(area))? };
            let area = self.rect(&area, "a clip")?;
            self.outer = self.state.clone();
            self.ops.op("q");
            if rings.is_empty() {
                self.clip_path(area);
            } else {
                rings.iter().for_each(|ring| self.path(ring));
                self.ops.op("W");
                self.ops.op("n");
            }
            self.clip = clip;
        }
        Ok(())
    }

    fn unclip(&mut self) {
        if self.clip.take().is_some() {
            self.ops.op("Q");
            self.state = self.outer.clone();
        }
    }

    fn clip_path(&mut self, area: Area) {
        self.ops.lengths(&area).op("re");
        self.ops.op("W");
        self.ops.op("n");
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
        // One closed ring is filled and stroked at once; of several, and of open ones, the strokes come after.
        let at_once = rings.len() == 1 && rings[0].closed;
        if fill.is_some() && !rings.is_empty() {
            match rectangle_of(&rings) {
                Some(area) => {
                    self.ops.lengths(&area).op("re");
                }
                None => {
                    for ring in &rings {
                        self.path(ring);
                    }
                    self.ops.op("h");
                }
            }
            self.ops.op(if stroke.is_some() && at_once { "B" } else { "f" });
        }
        if stroke.is_some() && !(fill.is_some() && at_once) {
            for ring in &rings {
                self.path(ring);
                self.ops.op(if ring.closed { "s" } else { "S" });
            }
        }
        Ok(())
    }

    fn path(&mut self, ring: &Ring) {
        let [x, y] = ring.start;
        self.ops.lengths(&[x, y]).op("m");
        for step in &ring.steps {
            match step {
                Step::Line(to) => self.ops.lengths(to).op("l"),
                Step::Curve(points) => self.ops.lengths(points).op("c"),
            }
        }
    }

    fn rings(&self, path: &[Segment]) -> Result<Vec<Ring>, PdfError> {
        let what = "a point of a shape";
        let place = |point: Point| self.xy(point, what).map(|(x, y)| [x, y]);
        let mut rings: Vec<Ring> = Vec::new();
        for segment in path {
            // After a close the path goes on from the ring's start.
            if let (Segment::Line(_) | Segment::Curve(..), Some(&Ring { closed: true, start, .. })) =
                (segment, rings.last())
            {
                rings.push(Ring { start, steps: Vec::new(), closed: false });
            }
            if let Segment::Move(to) = segment {
                rings.push(Ring { start: place(*to)?, steps: Vec::new(), closed: false });
                continue;
            }
            let Some(ring) = rings.last_mut() else {
                return Err(PdfError::Missing { what: "the start of a shape", page: self.number + 1 });
            };
            match segment {
                Segment::Move(_) => {}
                Segment::Line(to) => ring.steps.push(Step::Line(place(*to)?)),
                Segment::Curve(one, two, to) => {
                    let ([a, b], [c, d], [e, f]) = (place(*one)?, place(*two)?, place(*to)?);
                    ring.steps.push(Step::Curve([a, b, c, d, e, f]));
                }
                Segment::Close => ring.closed = true,
            }
        }
        rings.retain(|ring| !ring.steps.is_empty());
        Ok(rings)
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

    // Text

    fn run(&mut self, at: Point, run: &crate::text::Run, owner: Owner) -> Result<(), PdfError> {
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

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.ops.op("ET");
        }
    }
}

/// Left, bottom, width and height, in points.
type Area = [f64; 4];

struct Ring {
    start: [f64; 2],
    steps: Vec<Step>,
    closed: bool,
}

enum Step {
    Line([f64; 2]),
    /// Two handles, then the end.
    Curve([f64; 6]),
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
fn rectangle_of(rings: &[Ring]) -> Option<Area> {
    let [Ring { start, steps, closed: true }] = rings else { return None };
    let line = |step: &Step| if let Step::Line(to) = step { Some(*to) } else { None };
    let corners: Vec<[f64; 2]> = std::iter::once(Some(*start)).chain(steps.iter().map(line)).collect::<Option<_>>()?;
    let [a, b, c, d] = match corners.as_slice() {
        [a, b, c, d] => [*a, *b, *c, *d],
        [a, b, c, d, e] if a == e => [*a, *b, *c, *d],
        _ => return None,
    };
    let level_first = a[1] == b[1] && b[0] == c[0] && c[1] == d[1] && d[0] == a[0];
    let upright_first = a[0] == b[0] && b[1] == c[1] && c[0] == d[0] && d[1] == a[1];
    let length = |a: f64, b: f64| short((a - b).abs());
    (level_first || upright_first).then(|| [a[0].min(c[0]), a[1].min(c[1]), length(a[0], c[0]), length(a[1], c[1])])
}

/// Two decimals of a point, 3.5 µm: finer than any device, and short in the file.
fn short(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
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
