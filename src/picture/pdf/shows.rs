//! What a drawing shows by name or holds in itself: forms, pictures (ISO 32000-1, 8.8 to 8.10), content that lies on layers (14.6).

use super::bounds::{Bounds, moved};
use super::content::Content;
use super::copy::resource;
use super::inline::Entries;
use super::scanner::{Scanner, Token};
use super::source::{self, boolean, fault, named};
use crate::picture::Fault;
use hayro_syntax::object::Object;
use lopdf::{Object as Written, ObjectId};

impl Content<'_, '_> {
    pub(super) fn show(&mut self, operands: &[Token]) -> Result<(), Fault> {
        let name = self.name(b"Do", operands)?.to_vec();
        if self.hidden() {
            return Ok(());
        }
        let Object::Stream(stream) = resource(self.resources, "XObject", &name)? else {
            return Err(named("logo-pdf-missing", &name));
        };
        let told = stream.dict();
        match source::name(told, "Subtype").as_deref() {
            Some(b"Form")
                if source::name(told, "Subtype2").is_some_and(|kind| kind == b"PS") || told.contains_key("PS") =>
            {
                Err(fault("logo-pdf-postscript"))
            }
            Some(b"Form") => match self.copy.form(&stream)? {
                Some(form) => self.place(form.id, form.cost, form.ink),
                None => Ok(()),
            },
            Some(b"Image") => {
                if !self.copy.layers.show(told) {
                    return Ok(());
                }
                let stencil = boolean(told, "ImageMask").unwrap_or(false);
                if self.colourless && !stencil {
                    return Err(fault("logo-pdf-pattern"));
                }
                let id = self.copy.image(&stream, self.resources)?;
                self.place(id, 1, Some([0.0, 0.0, 1.0, 1.0]))
            }
            Some(b"PS") => Err(fault("logo-pdf-postscript")),
            _ => Err(named("logo-pdf-missing", &name)),
        }
    }

    /// Shows a form or a picture that is copied already.
    pub(super) fn place(&mut self, id: ObjectId, cost: u64, ink: Option<Bounds>) -> Result<(), Fault> {
        self.count(cost)?;
        let area = ink.map(|area| moved(&self.state.matrix, &area));
        self.inked(area);
        let own = self.call("XObject", "X", Written::Reference(id));
        self.out.extend_from_slice(format!("/{own} Do\n").as_bytes());
        Ok(())
    }

    /// A picture in the content itself becomes one of the resources, its samples byte for byte.
    pub(super) fn inline_picture(&mut self, scanner: &mut Scanner) -> Result<(), Fault> {
        let broken = |_| fault("logo-pdf-inline");
        let entries = Entries(scanner.inline_entries().map_err(broken)?);
        let filters = entries.filters()?;
        let about = entries.told(self.copy, self.resources)?;
        if about.space.is_none() && !about.stencil {
            return Err(fault("logo-pdf-no-colours"));
        }
        let length = about.row().checked_mul(about.height);
        let data = scanner.inline_data(length, entries.first_filter()).map_err(broken)?;
        if self.colourless && !about.stencil {
            return Err(fault("logo-pdf-pattern"));
        }
        let made = self.copy.picture(&about, data, &filters, None)?;
        if self.hidden() {
            return Ok(());
        }
        let id = self.copy.add(made);
        self.place(id, 1, Some([0.0, 0.0, 1.0, 1.0]))
    }

    /// Whether marked content lies on a layer that is off.
    pub(super) fn lies_hidden(&self, operands: &[Token]) -> Result<bool, Fault> {
        let [.., Token::Name(tag), Token::Name(layer)] = operands else { return Ok(false) };
        if tag != b"OC" {
            return Ok(false);
        }
        match resource(self.resources, "Properties", layer) {
            Ok(Object::Dict(layer)) => Ok(!self.copy.layers.shows(&layer)),
            _ => Err(named("logo-pdf-missing", layer)),
        }
    }
}
