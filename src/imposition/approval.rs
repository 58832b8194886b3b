//! The sheets that the client approves: one to sign, and one for each page with its lines drawn and a place for initials.

use crate::compose::story::Words;
use crate::drawing::{Segment, Shape, Stroke};
use crate::language::wording::Language;
use crate::language::wording::fill;
use crate::language::wordings::ProofWordings;
use crate::layout::Pictures;
use crate::layout::block::Block;
use crate::layout::page::{Document, Metadata, Owner, Page, Structure, TagId, TagRole};
use crate::layout::set_text::UNBOUNDED;
use crate::layout::typesetter::Typesetter;
use crate::programme::Paper;
use crate::text::{Fonts, Style};
use crate::theme::Theme;
use crate::units::{Colour, Mm, Point, Pt, Rect, Size};

/// What is to be approved.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// The pages as they are printed.
    pub document: &'a Document,
    /// Tells this state of the programme from others.
    pub version: &'a str,
    /// In words.
    pub date: &'a str,
    pub bleed: Pt,
    pub safety: Pt,
}

/// The sheets, and where the pages are shown on them.
pub(crate) struct Framed {
    pub document: Document,
    pub windows: Vec<Window>,
}

/// A page shown on a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Window {
    /// Indices of the sheet and of the page.
    pub sheet: usize,
    pub page: usize,
    /// Where the trim of the page lies on the sheet.
    pub trim: Rect,
    /// One at most.
    pub scale: f64,
}

/// From the edge of the sheet to what stands on it.
const MARGIN: Mm = Mm(12.0);
/// The head of a sheet, and its foot with the legend and the initials.
const HEAD: Mm = Mm(24.0);
const FOOT: Mm = Mm(24.0);
/// Of the box for initials.
const INITIALS: (Mm, Mm) = (Mm(32.0), Mm(14.0));
/// Of the box to sign in.
const APPROVAL: Mm = Mm(88.0);
/// Where values stand beside their labels.
const VALUES: Mm = Mm(48.0);
/// A box to tick.
const TICK: Mm = Mm(4.0);

const RULE: Pt = Pt(0.5);
/// Of the lines drawn on a page, and of the white under them.
const LINE: Pt = Pt(0.6);
const HALO: Pt = Pt(1.4);
const BLACK: Colour = Colour::rgb(0x1A, 0x1A, 0x1A);
const WHITE: Colour = Colour::rgb(0xFF, 0xFF, 0xFF);
const GREY: Colour = Colour::rgb(0x55, 0x5F, 0x66);

/// How a line of the page is drawn: told by its dashes as well as its colour.
struct LineLook {
    colour: Colour,
    /// Lengths drawn and left out; solid unless given.
    dashes: Option<(f64, f64)>,
    weight: Pt,
}

const TRIM: LineLook = LineLook { colour: Colour::rgb(0xC8, 0x10, 0x2E), dashes: None, weight: LINE };
const BLEED: LineLook = LineLook { colour: Colour::rgb(0x00, 0x57, 0xB8), dashes: Some((1.5, 2.0)), weight: LINE };
const SAFETY: LineLook = LineLook { colour: Colour::rgb(0x00, 0x84, 0x3D), dashes: Some((6.0, 3.0)), weight: LINE };

/// Sets the sheets.
pub(crate) fn sheets(subject: &Subject, words: &ProofWordings, fonts: &Fonts, theme: &Theme) -> Framed {
    let (width, height) = Paper::A4.size();
    let sheet = Size { width: Mm(width).pt(), height: Mm(height).pt() };
    let pictures = Pictures::default();
    let metadata = &subject.document.metadata;
    let mut ts = Typesetter::new(fonts, theme, Vec::new(), &metadata.language, &pictures);
    let sect = ts.tag(Structure::ROOT, TagRole::Sect);
    let mut setter = Setter { ts: &mut ts, subject, words, sheet, sect };
    let mut blocks = vec![setter.approval()];
    let mut windows = Vec::new();
    for (page, shown) in subject.document.pages.iter().enumerate() {
        let (block, window) = setter.page(page, shown.size);
        blocks.push(block);
        windows.push(window);
    }
    let pages = blocks.into_iter().enumerate().map(|(n, block)| Page {
        size: sheet,
        label: (n + 1).to_string(),
        marks: block.marks,
        links: Vec::new(),
        slug: Vec::new(),
    });
    let document = Document {
        pages: pages.collect(),
        structure: ts.structure,
        outline: Vec::new(),
        anchors: Vec::new(),
        pictures: Vec::new(),
        lacking: Default::default(),
        weighed: Default::default(),
        metadata: Metadata { title: format!("{} – {}", words.title, metadata.title), ..metadata.clone() },
    };
    Framed { document, windows }
}

struct Setter<'a, 'b> {
    ts: &'a mut Typesetter<'b>,
    subject: &'a Subject<'a>,
    words: &'a ProofWordings,
    sheet: Size,
    sect: TagId,
}

impl Setter<'_, '_> {
    fn left(&self) -> Pt {
        MARGIN.pt()
    }
    fn measure(&self) -> Pt {
        self.sheet.width - MARGIN.pt() * 2.0
    }

    /// The sheet to sign.
    fn approval(&mut self) -> Block {
        let (left, measure) = (self.left(), self.measure());
        let types = &self.ts.theme.types;
        let (title, name) = (types.section_title.style(BLACK), types.session_title.style(BLACK));
        let (body, label) = (types.body.style(BLACK), types.label.style(BLACK));
        let grid = self.ts.grid();
        let mut block = Block::default();
        let mut y = MARGIN.pt() + grid;
        y += self.text(&mut block, &self.words.title, &title, TagRole::H1, Point::new(left, y), measure);
        y += grid;
        let metadata = &self.subject.document.metadata;
        y += self.text(&mut block, &metadata.title, &name, TagRole::P, Point::new(left, y), measure);
        y += grid;
        y += self.text(&mut block, &self.words.instruction, &body, TagRole::P, Point::new(left, y), measure);
        y += grid * 2.0;
        for (fact, value) in self.facts() {
            block.rule(Point::new(left, y), measure, RULE, GREY);
            let tag = self.ts.tag(self.sect, TagRole::P);
            self.owned(&mut block, &fact, &label, tag, Point::new(left, y + grid * 0.25), VALUES.pt());
            let at = Point::new(left + VALUES.pt(), y + grid * 0.25);
            let height = self.owned(&mut block, &value, &body, tag, at, measure - VALUES.pt());
            y += height + grid * 0.5;
        }
        block.rule(Point::new(left, y), measure, RULE, GREY);
        self.box_to_sign(&mut block, y + grid * 2.0);
        self.legend(&mut block);
        block
    }

    fn facts(&self) -> Vec<(String, String)> {
        let words = self.words;
        let comma = |value: f64| {
            let rounded = (value * 10.0).round() / 10.0;
            let written = rounded.to_string();
            written.replace('.', &Language::of(&self.ts.language).number_signs().0.to_string())
        };
        let millimetres = |length: Pt| fill(&words.millimetres, &[("n", &comma(length.mm()))]);
        let size = self.subject.document.pages.first().map_or(self.sheet, |page| page.size);
        let (width, height) = (comma(size.width.mm()), comma(size.height.mm()));
        vec![
            (words.version.clone(), self.subject.version.to_string()),
            (words.date.clone(), self.subject.date.to_string()),
            (words.pages.clone(), self.subject.document.pages.len().to_string()),
            (words.trim.clone(), fill(&words.size, &[("width", &width), ("height", &height)])),
            (words.bleed.clone(), millimetres(self.subject.bleed)),
            (words.safety.clone(), millimetres(self.subject.safety)),
        ]
    }

    /// Boxes to tick, a name, a date and a signature.
    fn box_to_sign(&mut self, block: &mut Block, top: Pt) {
        let (left, measure) = (self.left(), self.measure());
        let grid = self.ts.grid();
        let label = self.ts.theme.types.label.style(BLACK);
        let caption = self.ts.theme.types.caption.style(GREY);
        frame(block, Rect::new(left, top, measure, APPROVAL.pt()));
        let inside = left + grid;
        let mut y = top + grid;
        let choices = [&self.words.approved, &self.words.approved_with_corrections, &self.words.new_proof];
        for choice in choices {
            frame(block, Rect::new(inside, y, TICK.pt(), TICK.pt()));
            let at = Point::new(inside + TICK.pt() + grid * 0.5, y);
            self.text(block, choice, &label, TagRole::P, at, measure - grid * 4.0);
            y += grid * 1.75;
        }
        y += grid * 0.5;
        // The name and the date above, the signature with the rest of the box.
        let half = (measure - grid * 3.0) / 2.0;
        for (column, words) in [&self.words.approved_by, &self.words.date].into_iter().enumerate() {
            let x = inside + (half + grid) * column as f64;
            self.text(block, words, &caption, TagRole::P, Point::new(x, y), half);
            block.rule(Point::new(x, y + grid * 4.0), half, RULE, BLACK);
        }
        y += grid * 4.5;
        self.text(block, &self.words.signature, &caption, TagRole::P, Point::new(inside, y), measure - grid * 2.0);
    }

    /// A sheet with a page.
    fn page(&mut self, page: usize, size: Size) -> (Block, Window) {
        let (left, measure) = (self.left(), self.measure());
        let grid = self.ts.grid();
        let pages = self.subject.document.pages.len();
        let types = &self.ts.theme.types;
        let (strong, caption) = (types.caption_strong.style(BLACK), types.caption.style(GREY));
        let mut block = Block::default();
        let top = MARGIN.pt() * 0.75;
        let number = [("page", (page + 1).to_string()), ("pages", pages.to_string())];
        let number = fill(&self.words.page_of, &number.each_ref().map(|(key, value)| (*key, value.as_str())));
        let tag = self.ts.tag(self.sect, TagRole::P);
        let set = self.ts.set_plain(&Words::own(&number), &strong, UNBOUNDED);
        let room = measure - set.width() - grid;
        let right = left + measure;
        let title = self.subject.document.metadata.title.clone();
        let heading = format!("{}, {title}", self.words.title);
        self.one_line(&mut block, &heading, &strong, tag, Point::new(left, top), room);
        self.ts.place(&mut block, &set, Owner::Tag(tag), right - set.width(), top);
        let Subject { version, date, .. } = *self.subject;
        let facts = format!("{} {version}, {date}. {}", self.words.version, self.words.not_for_print);
        self.one_line(&mut block, &facts, &caption, tag, Point::new(left, top + grid), measure);

        let room = Rect::new(left, HEAD.pt(), measure, self.sheet.height - HEAD.pt() - FOOT.pt());
        let bleed = self.subject.bleed;
        let (wide, high) = (size.width + bleed * 2.0, size.height + bleed * 2.0);
        let scale = (room.width / wide).min(room.height / high).min(1.0);
        let trim = Rect::new(
            room.x + (room.width - size.width * scale) / 2.0,
            room.y + (room.height - size.height * scale) / 2.0,
            size.width * scale,
            size.height * scale,
        );
        let safety = inset(trim, self.subject.safety * scale);
        for (area, look) in [(inset(trim, -bleed * scale), BLEED), (trim, TRIM), (safety, SAFETY)] {
            // Seen on dark grounds as on paper.
            let halo = LineLook { colour: WHITE, dashes: None, weight: HALO };
            outline(&mut block, area, &halo);
            outline(&mut block, area, &look);
        }

        self.legend(&mut block);
        let (width, height) = (INITIALS.0.pt(), INITIALS.1.pt());
        let area = Rect::new(right - width, self.sheet.height - MARGIN.pt() * 0.5 - height, width, height);
        frame(&mut block, area);
        let at = Point::new(area.x + grid * 0.5, area.y + grid * 0.25);
        self.text(&mut block, &self.words.initials, &caption, TagRole::P, at, width - grid);
        (block, Window { sheet: page + 1, page, trim, scale })
    }

    /// What the lines mean.
    fn legend(&mut self, block: &mut Block) {
        let grid = self.ts.grid();
        let caption = self.ts.theme.types.caption.style(GREY);
        let y = self.sheet.height - MARGIN.pt() - grid;
        let mut x = self.left();
        let tag = self.ts.tag(self.sect, TagRole::P);
        let lines = [(&self.words.trim, TRIM), (&self.words.bleed, BLEED), (&self.words.safety, SAFETY)];
        for (words, look) in lines {
            let sample = grid * 2.0;
            line(block, Point::new(x, y + grid * 0.5), Point::new(x + sample, y + grid * 0.5), &look);
            x += sample + grid * 0.5;
            let set = self.ts.set_plain(&Words::own(words), &caption, UNBOUNDED);
            self.ts.place(block, &set, Owner::Tag(tag), x, y);
            x += set.width() + grid * 1.5;
        }
    }

    fn text(&mut self, block: &mut Block, text: &str, style: &Style, role: TagRole, at: Point, measure: Pt) -> Pt {
        let tag = self.ts.tag(self.sect, role);
        self.owned(block, text, style, tag, at, measure)
    }

    fn owned(&mut self, block: &mut Block, text: &str, style: &Style, tag: TagId, at: Point, measure: Pt) -> Pt {
        let set = self.ts.set_plain(&Words::own(text), style, measure);
        self.ts.place(block, &set, Owner::Tag(tag), at.x, at.y)
    }

    /// The first line of a text: what it repeats stands whole on the first sheet.
    fn one_line(&mut self, block: &mut Block, text: &str, style: &Style, tag: TagId, at: Point, measure: Pt) {
        let set = self.ts.set_plain(&Words::own(text), style, measure);
        let first = set.part(0, set.lines.len().min(1));
        self.ts.place(block, &first, Owner::Tag(tag), at.x, at.y);
    }
}

fn inset(area: Rect, by: Pt) -> Rect {
    Rect::new(area.x + by, area.y + by, area.width - by * 2.0, area.height - by * 2.0)
}

fn frame(block: &mut Block, area: Rect) {
    outline(block, area, &LineLook { colour: BLACK, dashes: None, weight: RULE });
}

fn outline(block: &mut Block, area: Rect, look: &LineLook) {
    let corners = [
        Point::new(area.x, area.y),
        Point::new(area.right(), area.y),
        Point::new(area.right(), area.bottom()),
        Point::new(area.x, area.bottom()),
    ];
    for (n, &from) in corners.iter().enumerate() {
        line(block, from, corners[(n + 1) % corners.len()], look);
    }
}

fn line(block: &mut Block, from: Point, to: Point, look: &LineLook) {
    let length = ((to.x - from.x).0.powi(2) + (to.y - from.y).0.powi(2)).sqrt();
    let (drawn, left_out) = look.dashes.unwrap_or((length, 0.0));
    let at = |distance: f64| {
        let part = if length > 0.0 { distance.min(length) / length } else { 0.0 };
        Point::new(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
    };
    let mut path = Vec::new();
    let mut start = 0.0;
    while start < length {
        path.extend([Segment::Move(at(start)), Segment::Line(at(start + drawn))]);
        start += drawn + left_out;
    }
    block.decorate(Shape { path, fill: None, stroke: Some(Stroke { colour: look.colour, width: look.weight }) });
}
