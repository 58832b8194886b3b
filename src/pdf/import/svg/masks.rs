//! Clips and masks. A clip of one outline stays an outline, sharp at any size; another is a mask, as are masks.

use super::canvas::{self, Canvas};
use super::{Drawing, Transparency, roomy};
use crate::pdf::object::{dict, name};
use lopdf::{Dictionary, Object};
use resvg::usvg::{ClipPath, FillRule, Group, Mask, MaskType, Node, Path, Transform};

/// Clips to an outline, and to the clips of the clip. `false`, and nothing done, where no outline says it.
pub(super) fn clip(canvas: &mut Canvas, clip: &ClipPath) -> bool {
    let Some(outlines) = outlines(clip) else { return false };
    for (path, placed) in outlines {
        match path {
            Some(path) => {
                let Some(outline) = path.data().clone().transform(placed) else { continue };
                canvas.path(&outline);
                canvas.clip(path.fill().map_or(FillRule::NonZero, |fill| fill.rule()));
            }
            // An empty clip shows nothing.
            None => {
                canvas.nothing();
            }
        }
    }
    true
}

/// The outlines that are clipped to one after the other, and where each lies.
fn outlines(clip: &ClipPath) -> Option<Vec<(Option<&Path>, Transform)>> {
    let mut found = match clip.clip_path() {
        Some(outer) => outlines(outer)?,
        None => Vec::new(),
    };
    let mut paths = Vec::new();
    gather(clip.root(), clip.transform(), &mut paths)?;
    match paths.as_slice() {
        [] => found.push((None, Transform::identity())),
        [(path, placed)] => found.push((Some(*path), *placed)),
        _ => return None,
    }
    Some(found)
}

fn gather<'a>(group: &'a Group, placed: Transform, paths: &mut Vec<(&'a Path, Transform)>) -> Option<()> {
    if group.clip_path().is_some() || group.mask().is_some() {
        return None;
    }
    let placed = placed.pre_concat(group.transform());
    for node in group.children() {
        match node {
            Node::Group(group) => gather(group, placed, paths)?,
            Node::Path(path) if path.is_visible() => paths.push((path, placed)),
            _ => {}
        }
    }
    Some(())
}

fn soft(kind: &str, form: lopdf::ObjectId) -> Object {
    Object::Dictionary(dict([("Type", name("Mask")), ("S", name(kind)), ("G", Object::Reference(form))]))
}

impl Drawing {
    /// A clip of several outlines: what they cover together.
    pub(super) fn clip_mask(&mut self, clip: &ClipPath) -> Result<Object, String> {
        let mut inner = Canvas::default();
        if let Some(outer) = clip.clip_path()
            && !self::clip(&mut inner, outer)
        {
            let mask = Dictionary::from_iter([("SMask", self.clip_mask(outer)?)]);
            let mask = self.add(mask);
            inner.settings(mask);
        }
        inner.transform(clip.transform());
        self.content(&mut inner, clip.root())?;
        let bounds = clip.root().abs_stroke_bounding_box().transform(clip.transform());
        let bounds = roomy(bounds.unwrap_or_else(|| clip.root().stroke_bounding_box()));
        let form = self.form(inner, bounds, Some(Transparency { isolated: true, grey: false }));
        Ok(soft("Alpha", form))
    }

    /// A mask: by its luminance, or by its opacity.
    pub(super) fn mask(&mut self, mask: &Mask) -> Result<Object, String> {
        let mut inner = Canvas::default();
        let luminance = mask.kind() == MaskType::Luminance;
        let outside = std::mem::replace(&mut self.grey, luminance);
        let drawn = self.group_of_mask(&mut inner, mask);
        self.grey = outside;
        drawn?;
        let form = self.form(inner, mask.rect().to_rect(), Some(Transparency { isolated: true, grey: luminance }));
        Ok(soft(if luminance { "Luminosity" } else { "Alpha" }, form))
    }

    fn group_of_mask(&mut self, canvas: &mut Canvas, mask: &Mask) -> Result<(), String> {
        let Some(outer) = mask.mask() else { return self.content(canvas, mask.root()) };
        let settings = Dictionary::from_iter([("SMask", self.mask(outer)?)]);
        self.within(canvas, mask.root(), settings, |drawing, canvas| drawing.content(canvas, mask.root()))
    }
}

/// The settings under which a gradient's own opacity is seen.
pub(super) fn opacity_mask(form: lopdf::ObjectId, opacity: f32) -> Dictionary {
    let mut settings = Dictionary::from_iter([("SMask", soft("Luminosity", form))]);
    if opacity < 1.0 {
        settings.set("ca", canvas::real(opacity));
        settings.set("CA", canvas::real(opacity));
    }
    settings
}
