//! The booklet: the pages of a finished print file laid on sheets, as they are, their fonts and pictures kept once.
//!
//! Each page becomes a form that is placed and clipped (ISO 32000-1, 8.10): nothing is drawn again or turned into pixels. What the
//! file says of its colours and of itself goes along; its structure, links and bookmarks, which are for readers on a screen, do not.
//! Printer's marks stand around the sheet where the paper has room for them.

use super::margin::room_towards_the_fold;
use super::scheme::{Creep, Imposition, Place, Scheme, Sheet};
use super::sheet::{Demand, Layout, TooSmall};
use crate::drawing::Segment;
use crate::layout;
use crate::pdf::object::{dict, name, numbers, rectangle};
use crate::pdf::{PdfError, Standard, pack, renamed};
use crate::print::marks::{MarkInk, PrinterMark, around};
use crate::programme::{Binding, PrintMarks, PrintSettings};
use crate::units::{Point, Pt, Rect, Size};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::fmt::Write;

/// How the booklet is made.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Job {
    pub binding: Binding,
    /// Pages of a signature of a glued brochure.
    pub signature: usize,
    /// Of a sheet of paper.
    pub thickness: Pt,
    /// How far a page may move towards the fold.
    pub most_creep: Pt,
    /// Of the sheet. The pages may have more, which shows where they move towards the fold.
    pub bleed: Pt,
    /// The paper in the machine; made to measure unless given.
    pub paper: Option<Size>,
    pub marks: PrintMarks,
}

/// Where everything of a booklet goes, known before a page is written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    pub imposition: Imposition,
    pub layout: Layout,
    pub creep: Creep,
    /// Whether signatures are laid beside each other, to be glued.
    pub gathered: bool,
}

/// A booklet, ready to be printed on both sides.
#[derive(Debug, Clone)]
pub(crate) struct Booklet {
    pub pdf: Vec<u8>,
    pub sheets: usize,
    pub signatures: usize,
    /// Whether signatures are laid beside each other, to be glued.
    pub gathered: bool,
    /// Places without a page.
    pub blanks: usize,
    /// The paper.
    pub paper: Size,
    pub duplex: Duplex,
    pub creep: Creep,
}

/// The edge around which a printer turns the sheet over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duplex {
    ShortEdge,
    LongEdge,
}

/// Why there is no booklet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum BookletError {
    TooSmall(TooSmall),
    /// The print file is not one that livret writes.
    Source(String),
    Output(PdfError),
}

impl std::fmt::Display for BookletError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let millimetres = |size: &Size| format!("{:.0} × {:.0} mm", size.width.mm(), size.height.mm());
        match self {
            BookletError::TooSmall(TooSmall { paper, needed }) => {
                let (needed, paper) = (millimetres(needed), millimetres(paper));
                write!(f, "the pages of a sheet take {needed}: paper of {paper} is too small")
            }
            BookletError::Source(reason) => write!(f, "the print file cannot be imposed: {reason}"),
            BookletError::Output(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BookletError {}

impl From<lopdf::Error> for BookletError {
    fn from(error: lopdf::Error) -> BookletError {
        BookletError::Source(error.to_string())
    }
}

/// A page of the print file as a form.
pub(super) struct Form {
    pub object: ObjectId,
    /// The corner of its trim, at the bottom left.
    pub origin: Point,
}

/// What sheets have in common.
struct Press<'a> {
    plan: &'a Plan,
    forms: Vec<Form>,
    /// What is written on each side, front and back in turn.
    slugs: Vec<Form>,
    /// Where transparent things blend.
    group: Option<Object>,
    /// The colour that is on every plate.
    registration: ObjectId,
}

/// Imposes the pages of a print file: all of one size, each with its trim box. `slugs` is a file with a page for each side of a sheet, as
/// large as the paper: what is written outside of the bleed.
///
/// # Errors
/// Paper that is too small, or bytes that are not such a file.
pub(crate) fn booklet(print: &[u8], job: &Job, slugs: Option<&[u8]>) -> Result<Booklet, BookletError> {
    let mut file = Document::load_mem(print)?;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let first = *pages.first().ok_or_else(|| BookletError::Source("it has no page".into()))?;
    let trim = page_box(&file, first, b"TrimBox")?;
    let page = Size { width: trim.width, height: trim.height };
    let plan = job.plan(pages.len(), page).map_err(BookletError::TooSmall)?;
    let group = file.get_dictionary(first)?.get(b"Group").ok().cloned();
    let forms =
        pages.iter().map(|&id| form(&mut file, id, page, false)).collect::<Result<Vec<Form>, BookletError>>()?;
    let slugs = slugs.map(|slugs| written(&mut file, slugs, plan.layout.paper)).transpose()?.unwrap_or_default();
    let registration = file.add_object(registration());
    let press = Press { plan: &plan, forms, slugs, group, registration };
    let duplex = duplex(&plan.layout);
    let pdf = press.print(file, duplex)?;
    let Plan { imposition, layout, creep, gathered } = plan;
    Ok(Booklet {
        pdf,
        sheets: imposition.sheets.len(),
        signatures: imposition.signatures(),
        gathered,
        blanks: imposition.blanks(),
        paper: layout.paper,
        duplex,
        creep,
    })
}

/// Takes the pages of another file over, as forms.
fn written(file: &mut Document, other: &[u8], size: Size) -> Result<Vec<Form>, BookletError> {
    let mut other = Document::load_mem(other)?;
    other.renumber_objects_with(file.max_id + 1);
    let pages: Vec<ObjectId> = other.get_pages().into_values().collect();
    let forms = pages.into_iter().map(|page| form(&mut other, page, size, false)).collect::<Result<Vec<Form>, _>>()?;
    file.max_id = other.max_id;
    file.objects.extend(other.objects);
    Ok(forms)
}

impl Job {
    /// What the settings of a programme ask for its laid-out pages.
    pub(crate) fn of(settings: &PrintSettings, document: &layout::page::Document) -> Job {
        Job {
            binding: settings.binding(),
            signature: settings.signature(),
            thickness: settings.paper_thickness().pt(),
            most_creep: room_towards_the_fold(document, settings.safety().pt()),
            bleed: settings.bleed().pt(),
            paper: settings.sheet.as_ref().map(|sheet| sheet.value.size()),
            marks: settings.marks(),
        }
    }

    /// Where so many pages of that size go.
    ///
    /// # Errors
    /// Paper that is too small.
    pub(crate) fn plan(&self, pages: usize, page: Size) -> Result<Plan, TooSmall> {
        Ok(Plan {
            imposition: Imposition::of(pages, self.scheme(page)),
            layout: self.demand(page).lay_out()?,
            creep: self.creep(pages, page),
            gathered: self.binding == Binding::Perfect,
        })
    }

    /// How pages of that size are imposed.
    pub(crate) fn scheme(&self, page: Size) -> Scheme {
        match self.binding {
            Binding::Saddle => Scheme::Stapled,
            Binding::Perfect => Scheme::Gathered { signature: self.signature },
            // Two portrait pages stand side by side, two landscape ones above each other: the sheet keeps the shape of ISO paper.
            Binding::TwoUp if page.width.0 > page.height.0 => Scheme::CutApart { columns: 1, rows: 2 },
            Binding::TwoUp => Scheme::CutApart { columns: 2, rows: 1 },
            Binding::FourUp => Scheme::CutApart { columns: 2, rows: 2 },
        }
    }

    /// What a sheet of pages of that size has to hold.
    pub(crate) fn demand(&self, page: Size) -> Demand {
        let (columns, rows, folded) = match self.scheme(page) {
            Scheme::CutApart { columns, rows } => (columns, rows, false),
            Scheme::Stapled | Scheme::Gathered { .. } => (2, 1, true),
        };
        Demand { page, bleed: self.bleed, columns, rows, folded, marks: self.marks, paper: self.paper }
    }

    /// How far the pages of a brochure of so many pages of that size move.
    pub(crate) fn creep(&self, pages: usize, page: Size) -> Creep {
        let imposition = Imposition::of(pages, self.scheme(page));
        Creep::of(self.thickness, imposition.deepest(), self.most_creep)
    }
}

/// Sheets are turned around their vertical axis.
fn duplex(layout: &Layout) -> Duplex {
    if layout.paper.width.0 >= layout.paper.height.0 { Duplex::ShortEdge } else { Duplex::LongEdge }
}

/// A box of a page, its origin at the bottom left.
fn page_box(file: &Document, page: ObjectId, key: &[u8]) -> Result<Rect, BookletError> {
    let missing = || BookletError::Source(format!("a page has no {}", String::from_utf8_lossy(key)));
    let object = inherited(file, page, key).ok_or_else(missing)?;
    let corners = object.as_array()?.iter().map(Object::as_float).collect::<Result<Vec<f32>, _>>()?;
    let &[left, bottom, right, top] = corners.as_slice() else { return Err(missing()) };
    let [left, bottom, right, top] = [left, bottom, right, top].map(f64::from);
    Ok(Rect::new(Pt(left), Pt(bottom), Pt(right - left), Pt(top - bottom)))
}

/// An entry of a page or of the nodes above it (ISO 32000-1, 7.7.3.4).
fn inherited(file: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut node = file.get_dictionary(page).ok()?;
    // As deep as a tree of pages may reasonably be: one that loops ends too.
    for _ in 0..64 {
        if let Ok(value) = node.get(key) {
            return file.dereference(value).ok().map(|(_, value)| value.clone());
        }
        node = file.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

/// Makes a form of a page. It blends by itself (`alone`) where it is put among things of other colours; pages of one file share a group.
pub(super) fn form(file: &mut Document, page: ObjectId, size: Size, alone: bool) -> Result<Form, BookletError> {
    let trim = page_box(file, page, b"TrimBox")?;
    if (trim.width - size.width).abs().0 > 0.1 || (trim.height - size.height).abs().0 > 0.1 {
        return Err(BookletError::Source("its pages differ in size".into()));
    }
    let painted = page_box(file, page, b"BleedBox").unwrap_or(trim);
    let resources = inherited(file, page, b"Resources").unwrap_or_else(|| Dictionary::new().into());
    let bounds = [painted.x.0, painted.y.0, painted.right().0, painted.bottom().0];
    let entries =
        [("Type", name("XObject")), ("Subtype", name("Form")), ("BBox", numbers(bounds)), ("Resources", resources)];
    let mut entries = dict(entries);
    if alone && let Ok(group) = file.get_dictionary(page)?.get(b"Group") {
        entries.set("Group", group.clone());
    }
    let content = file.get_page_content(page);
    let object = file.add_object(Stream::new(entries, content));
    Ok(Form { object, origin: Point::new(trim.x, trim.y) })
}

/// The colour of marks: on every plate (ISO 32000-1, 8.6.6.4).
fn registration() -> Object {
    let tint = dict([
        ("FunctionType", Object::Integer(2)),
        ("Domain", numbers([0.0, 1.0])),
        ("C0", numbers([0.0; 4])),
        ("C1", numbers([1.0; 4])),
        ("N", Object::Integer(1)),
    ]);
    vec![name("Separation"), name("All"), name("DeviceCMYK"), tint.into()].into()
}

impl Press<'_> {
    /// Replaces the pages of the file by sheets and writes it.
    fn print(&self, mut file: Document, duplex: Duplex) -> Result<Vec<u8>, BookletError> {
        let tree = file.new_object_id();
        let mut kids = Vec::new();
        for sheet in &self.plan.imposition.sheets {
            for side in [&sheet.front, &sheet.back] {
                let slug = self.slugs.get(kids.len());
                let object = self.side(&mut file, sheet, side, slug, tree);
                kids.push(Object::Reference(file.add_object(object)));
            }
        }
        let count = Object::Integer(kids.len() as i64);
        file.set_object(tree, dict([("Type", name("Pages")), ("Kids", kids.into()), ("Count", count)]));

        let source = file.catalog()?;
        let preferences = dict([
            ("DisplayDocTitle", Object::Boolean(true)),
            ("PrintScaling", name("None")),
            ("Duplex", name(if duplex == Duplex::ShortEdge { "DuplexFlipShortEdge" } else { "DuplexFlipLongEdge" })),
        ]);
        let mut catalog = dict([
            ("Type", name("Catalog")),
            ("Pages", Object::Reference(tree)),
            ("ViewerPreferences", preferences.into()),
        ]);
        for key in ["OutputIntents", "Lang"] {
            if let Ok(value) = source.get(key.as_bytes()) {
                catalog.set(key, value.clone());
            }
        }
        let described = source.get(b"Metadata").ok().and_then(|packet| packet.as_reference().ok());
        let packet = described.and_then(|id| file.get_object(id).ok()?.as_stream().ok());
        let packet = packet.and_then(|packet| packet.get_plain_content().ok()).unwrap_or_default();
        let metadata = file.new_object_id();
        catalog.set("Metadata", Object::Reference(metadata));
        let info = match file.trailer.get(b"Info").and_then(Object::as_reference) {
            Ok(info) => info,
            Err(_) => file.add_object(Dictionary::new()),
        };
        let catalog = file.add_object(catalog);
        pack(file, [catalog, info], metadata, Standard::X4, |identity| renamed(&packet, identity))
            .map_err(BookletError::Output)
    }

    /// One side of a sheet.
    fn side(
        &self,
        file: &mut Document,
        sheet: &Sheet,
        side: &[Place],
        slug: Option<&Form>,
        parent: ObjectId,
    ) -> Dictionary {
        let Layout { paper, trim, bleed, marks, .. } = self.plan.layout;
        let mut content = String::new();
        let mut forms = Dictionary::new();
        for place in side {
            let Some(page) = place.page else { continue };
            let form = &self.forms[page];
            let key = format!("P{}", page + 1);
            self.place(&mut content, sheet, place, form.origin, &key);
            forms.set(key, Object::Reference(form.object));
        }
        for mark in around(&self.plan.layout.surrounded(), marks) {
            content.push_str(&drawn(&mark, paper.height));
        }
        if let Some(form) = slug {
            // Writing to a string cannot fail.
            let _ = writeln!(content, "q 1 0 0 1 {} {} cm /Slug Do Q", -form.origin.x.0, -form.origin.y.0);
            forms.set("Slug", Object::Reference(form.object));
        }
        let mut resources = dict([("XObject", forms.into())]);
        if !marks.is_empty() {
            resources.set("ColorSpace", dict([("All", Object::Reference(self.registration))]));
        }
        let content = file.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        let whole = Rect::new(Pt::ZERO, Pt::ZERO, paper.width, paper.height);
        let boxed = |area: &Rect| numbers(rectangle(area, paper));
        let mut object = dict([
            ("Type", name("Page")),
            ("Parent", Object::Reference(parent)),
            ("MediaBox", boxed(&whole)),
            ("BleedBox", boxed(&bleed)),
            ("TrimBox", boxed(&trim)),
            ("Resources", resources.into()),
            ("Contents", Object::Reference(content)),
        ]);
        // Without marks, viewers and office printers take the sheet as it is cut; a print shop finds the bleed around it.
        let shown = if marks.is_empty() { &trim } else { &whole };
        object.set("CropBox", boxed(shown));
        if let Some(group) = &self.group {
            object.set("Group", group.clone());
        }
        object
    }

    fn place(&self, content: &mut String, sheet: &Sheet, place: &Place, origin: Point, key: &str) {
        let Plan { layout, creep, .. } = self.plan;
        let [left, bottom, right, top] = rectangle(&layout.painted(place), layout.paper);
        let [x, y, ..] = rectangle(&layout.page(place), layout.paper);
        let x = x - origin.x.0 + creep.shift(sheet, place).0;
        let y = y - origin.y.0;
        let values = [left, bottom, right - left, top - bottom].map(rounded);
        // Writing to a string cannot fail.
        let _ = writeln!(
            content,
            "q {} {} {} {} re W n 1 0 0 1 {} {} cm /{key} Do Q",
            values[0],
            values[1],
            values[2],
            values[3],
            rounded(x),
            rounded(y)
        );
    }
}

/// The operators of a mark on paper of that height.
fn drawn(mark: &PrinterMark, height: Pt) -> String {
    let at = |point: &Point| format!("{} {}", rounded(point.x.0), rounded((height - point.y).0));
    let inks = |operator: &str, all: &str| match mark.ink {
        MarkInk::All => format!("/All {all} 1 {} ", if operator == "K" { "SCN" } else { "scn" }),
        MarkInk::Process(inks) => {
            let [cyan, magenta, yellow, black] = inks.parts().map(|part| rounded(part / 100.0));
            format!("{cyan} {magenta} {yellow} {black} {operator} ")
        }
    };
    let mut content = String::from("q ");
    if let Some(stroke) = mark.shape.stroke {
        let _ = write!(content, "{}{} w ", inks("K", "CS"), rounded(stroke.width.0));
    }
    if mark.shape.fill.is_some() {
        content.push_str(&inks("k", "cs"));
    }
    for segment in &mark.shape.path {
        let _ = match segment {
            Segment::Move(to) => write!(content, "{} m ", at(to)),
            Segment::Line(to) => write!(content, "{} l ", at(to)),
            Segment::Curve(one, two, to) => write!(content, "{} {} {} c ", at(one), at(two), at(to)),
            Segment::Close => write!(content, "h "),
        };
    }
    content.push_str(match (mark.shape.fill.is_some(), mark.shape.stroke.is_some()) {
        (true, true) => "B Q\n",
        (true, false) => "f Q\n",
        _ => "S Q\n",
    });
    content
}

/// Thousandths of a point.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0 + 0.0
}
