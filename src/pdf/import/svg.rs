//! A drawing as a form: the tree that usvg resolves an SVG to, written operator by operator.

mod canvas;
mod masks;
mod paint;

use super::super::object::{dict, name};
use super::{Imported, Shape};
use crate::picture::svg;
use canvas::Canvas;
use lopdf::{Dictionary, Object, ObjectId, Stream};
use resvg::usvg::{BlendMode, Fill, Group, Node, Opacity, Paint, PaintOrder, Path, Rect, Stroke, Transform};
use std::collections::BTreeMap;

/// A drawing that was read once: its tree holds nothing that cannot be written.
pub(super) fn from_svg(bytes: &[u8]) -> Result<Imported, String> {
    let tree = svg::tree(bytes).map_err(|fault| fault.to_string())?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut drawing = Drawing { objects: BTreeMap::new(), grey: false };
    // PDF counts upwards from the lower left corner.
    let upright = Transform::from_row(1.0, 0.0, 0.0, -1.0, 0.0, height);
    let mut canvas = Canvas::default();
    canvas.transform(upright);
    drawing.group(&mut canvas, tree.root())?;
    let whole = Rect::from_xywh(0.0, 0.0, width, height).ok_or("it has no size")?;
    // What blends, blends with the drawing and not with the page (CSS Compositing 1, 3.4.2).
    let apart = blends(tree.root()).then_some(Transparency { isolated: true, grey: false });
    let root = drawing.form(canvas, whole, apart);
    Ok(Imported {
        objects: drawing.objects,
        root,
        shape: Shape::Form { width: f64::from(width), height: f64::from(height) },
    })
}

/// The objects of a drawing while it is written.
struct Drawing {
    objects: BTreeMap<ObjectId, Object>,
    /// Whether colours are written by their luminance: what is drawn is a mask (CSS Masking 1, 7.10.1).
    grey: bool,
}

/// How much of a form's transparency is its own.
#[derive(Clone, Copy)]
struct Transparency {
    isolated: bool,
    /// The space of a luminosity mask; other groups blend in the space of what they lie on.
    grey: bool,
}

impl Drawing {
    fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = (self.objects.len() as u32 + 1, 0);
        self.objects.insert(id, object.into());
        id
    }

    /// A form of what was drawn.
    fn form(&mut self, canvas: Canvas, bounds: Rect, transparency: Option<Transparency>) -> ObjectId {
        let (content, resources) = canvas.finish();
        let mut form = dict([
            ("Type", name("XObject")),
            ("Subtype", name("Form")),
            ("BBox", canvas::reals([bounds.left(), bounds.top(), bounds.right(), bounds.bottom()])),
        ]);
        if let Some(Transparency { isolated, grey }) = transparency {
            let mut group = dict([("Type", name("Group")), ("S", name("Transparency")), ("I", isolated.into())]);
            if grey {
                group.set("CS", name("DeviceGray"));
            }
            form.set("Group", group);
        }
        form.set("Resources", resources);
        self.add(Stream::new(form, content))
    }

    fn group(&mut self, canvas: &mut Canvas, group: &Group) -> Result<(), String> {
        if !group.has_children() || group.opacity() == Opacity::ZERO {
            return Ok(());
        }
        canvas.save();
        canvas.transform(group.transform());
        let mut soft = Dictionary::new();
        if let Some(clip) = group.clip_path()
            && !masks::clip(canvas, clip)
        {
            soft.set("SMask", self.clip_mask(clip)?);
        }
        if let Some(mask) = group.mask() {
            // Both a clip that only a mask can be, and a mask: one lies in a group of its own.
            if soft.has(b"SMask") {
                self.within(canvas, group, soft, |drawing, canvas| {
                    let mask = Dictionary::from_iter([("SMask", drawing.mask(mask)?)]);
                    drawing.within(canvas, group, mask, |drawing, canvas| drawing.content(canvas, group))
                })?;
                canvas.restore();
                return Ok(());
            }
            soft.set("SMask", self.mask(mask)?);
        }
        if group.opacity() != Opacity::ONE {
            soft.set("ca", canvas::real(group.opacity().get()));
            soft.set("CA", canvas::real(group.opacity().get()));
        }
        if group.blend_mode() != BlendMode::Normal {
            soft.set("BM", name(blend_mode(group.blend_mode())?));
        }
        let apart = group.isolate() || group.clip_path().is_some() && blends(group);
        if soft.is_empty() && !apart {
            self.content(canvas, group)?;
        } else {
            self.within(canvas, group, soft, |drawing, canvas| drawing.content(canvas, group))?;
        }
        canvas.restore();
        Ok(())
    }

    /// Draws in a group of its own, which is then shown with these settings.
    fn within(
        &mut self,
        canvas: &mut Canvas,
        group: &Group,
        settings: Dictionary,
        draw: impl FnOnce(&mut Drawing, &mut Canvas) -> Result<(), String>,
    ) -> Result<(), String> {
        let mut inner = Canvas::default();
        draw(self, &mut inner)?;
        let bounds = roomy(group.layer_bounding_box().to_rect());
        let form = self.form(inner, bounds, Some(Transparency { isolated: true, grey: false }));
        if !settings.is_empty() {
            let settings = self.add(settings);
            canvas.settings(settings);
        }
        canvas.show(form);
        Ok(())
    }

    fn content(&mut self, canvas: &mut Canvas, group: &Group) -> Result<(), String> {
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(canvas, group)?,
                Node::Path(path) if path.is_visible() => self.path(canvas, path)?,
                Node::Path(_) => {}
                Node::Image(_) | Node::Text(_) => return Err("it holds more than a drawing".to_owned()),
            }
        }
        Ok(())
    }

    fn path(&mut self, canvas: &mut Canvas, path: &Path) -> Result<(), String> {
        match path.paint_order() {
            PaintOrder::FillAndStroke => {
                self.fill(canvas, path, path.fill())?;
                self.stroke(canvas, path, path.stroke())
            }
            PaintOrder::StrokeAndFill => {
                self.stroke(canvas, path, path.stroke())?;
                self.fill(canvas, path, path.fill())
            }
        }
    }

    fn fill(&mut self, canvas: &mut Canvas, path: &Path, fill: Option<&Fill>) -> Result<(), String> {
        let Some(fill) = fill else { return Ok(()) };
        // A line has no inside: PDF would draw it one pixel wide.
        if path.bounding_box().width() <= 0.0 || path.bounding_box().height() <= 0.0 {
            return Ok(());
        }
        let bounds = roomy(path.bounding_box());
        if let Paint::Pattern(pattern) = fill.paint()
            && self.laid(canvas, pattern, path, fill)?
        {
            return Ok(());
        }
        self.painted(canvas, fill.paint(), fill.opacity(), bounds, false, |canvas| {
            canvas.path(path.data());
            canvas.fill(fill.rule());
        })
    }

    fn stroke(&mut self, canvas: &mut Canvas, path: &Path, stroke: Option<&Stroke>) -> Result<(), String> {
        let Some(stroke) = stroke else { return Ok(()) };
        let bounds = roomy(path.stroke_bounding_box());
        self.painted(canvas, stroke.paint(), stroke.opacity(), bounds, true, |canvas| {
            canvas.pen(stroke);
            canvas.path(path.data());
            canvas.stroke();
        })
    }
}

/// Whether anything in a group blends with what lies under it.
fn blends(group: &Group) -> bool {
    group.children().iter().any(|node| match node {
        Node::Group(group) => group.blend_mode() != BlendMode::Normal || blends(group),
        _ => false,
    })
}

/// A little more than the bounds, which are those of the curve and not of the pixels that it touches.
fn roomy(bounds: Rect) -> Rect {
    let margin = (bounds.width().max(bounds.height()) * 0.01).max(f32::MIN_POSITIVE);
    bounds.outset(margin, margin).unwrap_or(bounds)
}

/// Their names in ISO 32000-1, 11.3.5.
fn blend_mode(mode: BlendMode) -> Result<&'static str, String> {
    Ok(match mode {
        BlendMode::Normal => "Normal",
        BlendMode::Multiply => "Multiply",
        BlendMode::Screen => "Screen",
        BlendMode::Overlay => "Overlay",
        BlendMode::Darken => "Darken",
        BlendMode::Lighten => "Lighten",
        BlendMode::ColorDodge => "ColorDodge",
        BlendMode::ColorBurn => "ColorBurn",
        BlendMode::HardLight => "HardLight",
        BlendMode::SoftLight => "SoftLight",
        BlendMode::Difference => "Difference",
        BlendMode::Exclusion => "Exclusion",
        BlendMode::Hue => "Hue",
        BlendMode::Saturation => "Saturation",
        BlendMode::Color => "Color",
        BlendMode::Luminosity => "Luminosity",
        // It is refused when the drawing is read.
        BlendMode::PlusLighter => return Err("it adds light to light, which no ink does".to_owned()),
    })
}
