//! Drawings in drawings: forms, their transparency, tiles of patterns, the letters of Type 3 fonts.

use super::bounds::{Bounds, IDENTITY, Matrix, common, moved, ordered, scale};
use super::budget::DEEPEST;
use super::content;
use super::copy::Copy;
use super::drawn::{Drawn, Form, Kind, LARGEST_CONTENT};
use super::source::{boolean, fault, integer, name, number, reals, so_many, word};
use super::space::Space;
use crate::picture::Fault;
use hayro_syntax::object::{Dict, Object, Stream};
use lopdf::{Dictionary, Object as Written, ObjectId};
use std::rc::Rc;

impl<'a> Copy<'a> {
    /// Copies a form once, however often it is shown; `None` where it lies on a layer that is off.
    pub(super) fn form(&mut self, stream: &Stream<'a>) -> Result<Option<Rc<Form>>, Fault> {
        if !self.layers.show(stream.dict()) {
            return Ok(None);
        }
        if let Some(known) = self.forms.get(&stream.obj_id()) {
            return Ok(Some(Rc::clone(known)));
        }
        let told = stream.dict();
        let area = ordered(so_many(told, "BBox").ok_or_else(|| fault("logo-pdf-form"))?);
        let matrix = so_many(told, "Matrix").unwrap_or(IDENTITY);
        let mut made = Dictionary::from_iter([
            ("Type", word("XObject")),
            ("Subtype", word("Form")),
            ("BBox", reals(&area)),
            ("Matrix", reals(&matrix)),
        ]);
        let resources = told.get::<Dict>("Resources").unwrap_or_else(|| self.page_resources.clone());
        if let Some(group) = told.get::<Dict>("Group") {
            made.set("Group", self.group(&group, &resources)?);
        }
        let drawn = self.drawn(stream, &resources, Kind::Drawing)?;
        made.set("Resources", drawn.resources);
        let id = self.add(lopdf::Stream::new(made, drawn.content));
        let ink = drawn.ink.and_then(|ink| common(&ink, &area)).map(|ink| moved(&matrix, &ink));
        let form = Rc::new(Form { id, cost: drawn.cost, ink });
        self.forms.insert(stream.obj_id(), Rc::clone(&form));
        Ok(Some(form))
    }

    /// The content of a stream, copied; one that draws itself, or is nested without measure, is refused.
    fn drawn(&mut self, stream: &Stream<'a>, resources: &Dict<'a>, kind: Kind) -> Result<Drawn, Fault> {
        if self.open.len() >= DEEPEST || !self.open.insert(stream.obj_id()) {
            return Err(fault("logo-pdf-nested"));
        }
        let content = self.plain(stream, LARGEST_CONTENT)?;
        let drawn = content::copied(self, &content, resources, kind);
        self.open.remove(&stream.obj_id());
        drawn
    }

    /// How what a form holds is mixed with what lies below (11.6.6).
    pub(super) fn group(&mut self, told: &Dict<'a>, resources: &Dict<'a>) -> Result<Written, Fault> {
        let mut made = Dictionary::from_iter([("Type", word("Group")), ("S", word("Transparency"))]);
        if name(told, "S").is_some_and(|kind| kind != b"Transparency") {
            return Err(fault("logo-pdf-form"));
        }
        if let Some(space) = told.get::<Object>("CS").filter(|space| !matches!(space, Object::Null(_))) {
            match self.space(&space, resources)? {
                space @ (Space::Gray | Space::Rgb | Space::Cmyk | Space::Profiled { .. }) => {
                    made.set("CS", space.written())
                }
                Space::Measured { family: "CalRGB", .. } => made.set("CS", Space::Rgb.written()),
                Space::Measured { family: "CalGray", .. } => made.set("CS", Space::Gray.written()),
                _ => return Err(fault("logo-pdf-colours")),
            }
        }
        for key in ["I", "K"] {
            if let Some(flag) = boolean(told, key) {
                made.set(key, flag);
            }
        }
        Ok(made.into())
    }

    /// A pattern of tiles (8.7.3): its object, what drawing it costs, and whether it has colours of its own.
    pub(super) fn tiles(&mut self, stream: &Stream<'a>) -> Result<(ObjectId, u64, bool), Fault> {
        let told = stream.dict();
        let broken = || fault("logo-pdf-pattern");
        let area = ordered(so_many(told, "BBox").ok_or_else(broken)?);
        let matrix: Matrix = so_many(told, "Matrix").unwrap_or(IDENTITY);
        let step = |key: &str| number(told, key).filter(|step| step.abs() > 1e-6).ok_or_else(broken);
        let [across, up] = [step("XStep")?, step("YStep")?];
        let coloured = match integer(told, "PaintType") {
            Some(1) => true,
            Some(2) => false,
            _ => return Err(broken()),
        };
        let resources = told.get::<Dict>("Resources").unwrap_or_else(|| self.page_resources.clone());
        let drawn = self.drawn(stream, &resources, if coloured { Kind::Drawing } else { Kind::Stencil })?;
        let made = Dictionary::from_iter([
            ("Type", word("Pattern")),
            ("PatternType", Written::Integer(1)),
            ("PaintType", Written::Integer(if coloured { 1 } else { 2 })),
            (
                "TilingType",
                Written::Integer(integer(told, "TilingType").filter(|kind| (1..=3).contains(kind)).unwrap_or(1)),
            ),
            ("BBox", reals(&area)),
            ("XStep", super::source::real(across)),
            ("YStep", super::source::real(up)),
            ("Matrix", reals(&matrix)),
            ("Resources", drawn.resources.into()),
        ]);
        // As many tiles as the page takes.
        let tile = (across * up * (matrix[0] * matrix[3] - matrix[1] * matrix[2])).abs().max(1e-9);
        let tiles = (self.page_area / tile).max(1.0);
        if !tiles.is_finite() || tiles > 1e6 {
            return Err(fault("logo-pdf-heavy"));
        }
        let id = self.add(lopdf::Stream::new(made, drawn.content));
        Ok((id, (drawn.cost as f64 * tiles) as u64, coloured))
    }

    /// A letter of a Type 3 font as a form; its own box where the font says none.
    pub(super) fn letter(
        &mut self,
        stream: &Stream<'a>,
        resources: &Dict<'a>,
        area: Option<Bounds>,
    ) -> Result<Rc<Form>, Fault> {
        if let Some(known) = self.forms.get(&stream.obj_id()) {
            return Ok(Rc::clone(known));
        }
        let drawn = self.drawn(stream, resources, Kind::Letter)?;
        let area = area.or(drawn.ink.map(|ink| {
            let room = 1.0 + scale(&[ink[2] - ink[0], 0.0, 0.0, ink[3] - ink[1], 0.0, 0.0]) / 10.0;
            [ink[0] - room, ink[1] - room, ink[2] + room, ink[3] + room]
        }));
        let area = area.unwrap_or([0.0; 4]);
        let made = Dictionary::from_iter([
            ("Type", word("XObject")),
            ("Subtype", word("Form")),
            ("BBox", reals(&area)),
            ("Resources", drawn.resources.into()),
        ]);
        let id = self.add(lopdf::Stream::new(made, drawn.content));
        let ink = drawn.ink.and_then(|ink| common(&ink, &area));
        let form = Rc::new(Form { id, cost: drawn.cost, ink });
        self.forms.insert(stream.obj_id(), Rc::clone(&form));
        Ok(form)
    }
}
