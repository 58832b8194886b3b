//! The art of the theme as drawings in the page: what the cover shows beside its texts, and the signs of parcours.

use crate::drawing::{Segment, Shape};
use crate::layout::page::{Artifact, Document, Owner, Paint};
use crate::motif;
use crate::theme::{CoverStyle, MotifKind, Theme, contrast};
use crate::units::{Colour, Point, Pt, Rect};
use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// Points under which a shape is a rule, and not art.
const RULE: f64 = 4.0;

/// Contrast with the ground of the cover under which a shape is a whisper: many of them weigh, and a screen hardly shows them.
const WHISPER: f64 = 1.3;

/// What stands out on the cover, cropped as the page is cut; `None` where it is made of type and rules.
pub(super) fn of_the_cover(document: &Document, theme: &Theme) -> Option<Markup> {
    let page = document.pages.first()?;
    let trim = Rect::new(Pt::ZERO, Pt::ZERO, page.size.width, page.size.height);
    let ground = theme.title_surface().ground;
    let night = theme.cover.style == CoverStyle::Motif;
    let decoration = page.marks.iter().filter(|mark| mark.owner == Owner::Artifact(Artifact::Decoration));
    let shapes = decoration.filter_map(|mark| {
        let Paint::Shape(shape) = &mark.paint else { return None };
        let bounds =
            mark.clip.iter().fold(shape.bounds()?.intersection(&trim), |bounds, clip| bounds.intersection(&clip.area));
        let large = bounds.width.0 > RULE && bounds.height.0 > RULE;
        let colour = shape.fill.or(shape.stroke.map(|stroke| stroke.colour))?;
        let seen = !night || contrast(colour, ground) >= WHISPER;
        let whole = bounds.width.0 >= trim.width.0 - 1.0 && bounds.height.0 >= trim.height.0 - 1.0;
        // A sheet of paper under the texts, or the block of the title, is no art.
        let plain = mark.clip.is_none() && is_box(shape);
        (large && seen && !whole && !plain).then_some((shape, bounds, mark.clip.map(|clip| clip.area)))
    });
    let shapes: Vec<(&Shape, Rect, Option<Rect>)> = shapes.collect();
    let frame = shapes.iter().map(|(_, bounds, _)| *bounds).reduce(|all, one| all.union(&one))?;
    let own: Vec<&Shape> = shapes.iter().map(|(shape, ..)| *shape).collect();
    Some(drawn(&own, frame, "art", if night { "xMaxYMid meet" } else { "xMidYMax slice" }))
}

fn is_box(shape: &Shape) -> bool {
    let corners: Vec<Point> = shape
        .path
        .iter()
        .filter_map(|segment| match *segment {
            Segment::Move(at) | Segment::Line(at) => Some(at),
            _ => None,
        })
        .collect();
    corners.len() == 4 && corners.len() + 1 == shape.path.len() && {
        let level = |one: Point, other: Point| one.x.0 == other.x.0 || one.y.0 == other.y.0;
        (0..4).all(|n| level(corners[n], corners[(n + 1) % 4]))
    }
}

/// The wayfinding sign with one parcours lit.
pub(super) fn sign(theme: &Theme, colours: &[Colour], lit: usize) -> Markup {
    let area = Rect::new(Pt::ZERO, Pt::ZERO, Pt(40.0), Pt(40.0));
    let off = theme.palette.off;
    let shapes = match theme.motif.kind {
        MotifKind::Parcels => motif::sign(area, colours.len(), Some(lit), colours, off, Pt(1.1)),
        MotifKind::Relief => motif::discs(area, Some(lit), colours),
        _ => motif::bars(area, Some(lit), colours, off),
    };
    let shapes: Vec<&Shape> = shapes.iter().collect();
    drawn(&shapes, area, "sign", "xMidYMid meet")
}

/// Decoration: screen readers pass it by.
fn drawn(shapes: &[&Shape], frame: Rect, class: &str, fit: &str) -> Markup {
    let mut paths = String::new();
    let mut last: Option<String> = None;
    for shape in shapes {
        let ink = match (shape.fill, &shape.stroke) {
            (Some(fill), _) => format!("fill=\"{fill}\""),
            (None, Some(stroke)) => {
                format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"", stroke.colour, rounded(stroke.width.0))
            }
            (None, None) => continue,
        };
        // Neighbours of one colour are one path.
        if last.as_ref() != Some(&ink) {
            if last.is_some() {
                paths.push_str("\"/>");
            }
            let _ = write!(paths, "<path {ink} d=\"");
            last = Some(ink);
        }
        path(&mut paths, shape, frame);
    }
    if last.is_some() {
        paths.push_str("\"/>");
    }
    let view = format!("0 0 {} {}", rounded(frame.width.0), rounded(frame.height.0));
    html! { svg class=(class) viewBox=(view) preserveAspectRatio=(fit) aria-hidden="true" focusable="false" { (PreEscaped(paths)) } }
}

fn path(out: &mut String, shape: &Shape, frame: Rect) {
    let at = |point: Point| format!("{} {}", rounded(point.x.0 - frame.x.0), rounded(point.y.0 - frame.y.0));
    for segment in &shape.path {
        let _ = match *segment {
            Segment::Move(to) => write!(out, "M{}", at(to)),
            Segment::Line(to) => write!(out, "L{}", at(to)),
            Segment::Curve(one, two, to) => write!(out, "C{} {} {}", at(one), at(two), at(to)),
            Segment::Close => write!(out, "z"),
        };
    }
}

/// A tenth of a point, without needless noughts.
fn rounded(length: f64) -> f64 {
    let tenths = (length * 10.0).round() / 10.0;
    // No minus before nothing.
    if tenths == 0.0 { 0.0 } else { tenths }
}
