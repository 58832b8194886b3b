//! Pictures as objects of the file: drawings and PDF logos as forms, photographs as images; each once, however often shown.

mod drawing;
mod svg;

use super::error::PdfError;
use super::object::{self, dict, name};
use super::profiles::FOGRA39;
use super::raster::{self, Raster};
use super::separate;
use crate::picture::pdf::CMYK_PROFILE;
use crate::picture::{Picture, PictureData, guard, jpeg, png};
use crate::print::Press;
use lopdf::{Dictionary, Object, ObjectId, Stream};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The pictures of a document, ready to be placed.
#[derive(Clone)]
pub(crate) struct Pictures(Vec<Imported>);

/// One picture's objects, in a numbering of their own.
#[derive(Clone)]
struct Imported {
    objects: BTreeMap<ObjectId, Object>,
    root: ObjectId,
    shape: Shape,
}

#[derive(Clone)]
enum Shape {
    /// A form whose box starts at the origin.
    Form { width: f64, height: f64 },
    /// An image, and how its camera was held (EXIF, 1 to 8).
    Image { orientation: u8 },
}

/// Its name in the resources of a page.
pub(super) fn resource_name(picture: usize) -> String {
    format!("X{picture}")
}

fn import(picture: &Picture, press: Option<&Press>) -> Result<Imported, PdfError> {
    let fault = |reason| PdfError::Picture { name: picture.name.clone(), reason };
    let fell = |guard::Fell| fault("its reader stopped in the middle".to_string());
    guard::guarded(|| guarded_import(picture, press)).unwrap_or_else(|fallen| Err(fell(fallen)))
}

fn guarded_import(picture: &Picture, press: Option<&Press>) -> Result<Imported, PdfError> {
    let fault = |reason| PdfError::Picture { name: picture.name.clone(), reason };
    let mut imported = objects_of(picture).map_err(fault)?;
    if let Some(press) = press {
        let notes = separate::separate(&mut imported.objects, press).map_err(fault)?;
        press.note(&picture.name, notes);
    }
    for object in imported.objects.values_mut() {
        if let Object::Stream(stream) = object {
            object::compress(stream)?;
        }
    }
    Ok(imported)
}

fn objects_of(picture: &Picture) -> Result<Imported, String> {
    match &picture.data {
        PictureData::Svg(bytes) => svg::from_svg(bytes),
        PictureData::Pdf(_) => match &picture.page {
            Some(page) => Ok(drawing::from_pdf(page)),
            None => Err("its page was not read".to_string()),
        },
        PictureData::Jpeg(bytes) => {
            let orientation = jpeg::read(bytes).map_err(|fault| fault.to_string())?.orientation;
            Ok(image(raster::jpeg(bytes)?, orientation))
        }
        PictureData::Png(bytes) => Ok(image(raster::png(bytes)?, png::orientation(bytes))),
    }
}

fn image(raster: Raster, orientation: u8) -> Imported {
    let Raster { image: mut stream, mask, profile } = raster;
    let mut objects = BTreeMap::new();
    if let Some(mask) = mask {
        objects.insert((2, 0), Object::Stream(mask));
        stream.dict.set("SMask", Object::Reference((2, 0)));
    }
    let cmyk = stream.dict.get(b"ColorSpace").and_then(Object::as_name).is_ok_and(|space| space == b"DeviceCMYK");
    if let Some((profile, channels)) = profile {
        objects.insert((3, 0), Object::Stream(Stream::new(dict([("N", Object::Integer(channels))]), profile)));
        stream.dict.set("ColorSpace", vec![name("ICCBased"), Object::Reference((3, 0))]);
    } else if cmyk {
        stream.dict.set("ColorSpace", vec![name("ICCBased"), Object::Reference(CMYK_PROFILE)]);
    }
    objects.insert((1, 0), Object::Stream(stream));
    Imported { objects, root: (1, 0), shape: Shape::Image { orientation } }
}

impl Pictures {
    /// Imports and compresses all pictures, side by side; in inks where there is a press.
    ///
    /// # Errors
    /// A picture that cannot be embedded.
    pub(crate) fn import(pictures: &[Arc<Picture>], press: Option<&Press>) -> Result<Pictures, PdfError> {
        Ok(Pictures(pictures.par_iter().map(|picture| import(picture, press)).collect::<Result<_, _>>()?))
    }

    /// Pictures that were imported apart.
    pub(crate) fn together(apart: Vec<Pictures>) -> Pictures {
        Pictures(apart.into_iter().flat_map(|pictures| pictures.0).collect())
    }

    pub(crate) fn number(&self) -> usize {
        self.0.len()
    }

    /// The matrix that shows a picture in a frame: left, bottom, width, height in points.
    pub(crate) fn matrix(&self, picture: usize, [x, y, width, height]: [f64; 4]) -> [f64; 6] {
        match self.0[picture].shape {
            Shape::Form { width: own_width, height: own_height } => {
                [width / own_width, 0.0, 0.0, height / own_height, x, y]
            }
            // An image fills the unit square; each orientation says where its first row and column go.
            Shape::Image { orientation } => match orientation {
                2 => [-width, 0.0, 0.0, height, x + width, y],
                3 => [-width, 0.0, 0.0, -height, x + width, y + height],
                4 => [width, 0.0, 0.0, -height, x, y + height],
                5 => [0.0, -height, -width, 0.0, x + width, y + height],
                6 => [0.0, -height, width, 0.0, x, y + height],
                7 => [0.0, height, width, 0.0, x, y],
                8 => [0.0, height, -width, 0.0, x + width, y],
                _ => [width, 0.0, 0.0, height, x, y],
            },
        }
    }

    /// The same for some of them; all others stand as no object.
    pub(crate) fn embed_some(&self, some: &BTreeSet<usize>, file: &mut lopdf::Document) -> Vec<ObjectId> {
        let shown = Pictures(some.iter().map(|&n| self.0[n].clone()).collect());
        let mut all = vec![(0, 0); self.0.len()];
        for (&n, id) in some.iter().zip(shown.embed(file)) {
            all[n] = id;
        }
        all
    }

    /// Adds the objects to the file; gives the object of each picture. Streams that several pictures bring (colour profiles)
    /// are kept once.
    pub(crate) fn embed(self, file: &mut lopdf::Document) -> Vec<ObjectId> {
        let mut leaves: BTreeMap<(Vec<u8>, String), ObjectId> = BTreeMap::new();
        let mut cmyk_profile = None;
        let mut roots = Vec::with_capacity(self.0.len());
        for picture in self.0 {
            let mut places = BTreeMap::new();
            let mut rest = Vec::new();
            for (id, object) in picture.objects {
                let leaf = match &object {
                    Object::Stream(stream) if !refers(&stream.dict) => {
                        Some((stream.content.clone(), format!("{:?}", stream.dict)))
                    }
                    _ => None,
                };
                let place = match leaf {
                    Some(leaf) => *leaves.entry(leaf).or_insert_with(|| file.new_object_id()),
                    None => file.new_object_id(),
                };
                places.insert(id, place);
                rest.push((place, object));
            }
            for (place, mut object) in rest {
                object::renumber(&mut object, &mut |id| {
                    if id == CMYK_PROFILE {
                        return *cmyk_profile.get_or_insert_with(|| {
                            file.add_object(Stream::new(dict([("N", Object::Integer(4))]), FOGRA39.to_vec()))
                        });
                    }
                    // A reference to nothing is null, as the standard has it.
                    *places.entry(id).or_insert_with(|| file.new_object_id())
                });
                file.objects.insert(place, object);
            }
            roots.push(places[&picture.root]);
        }
        roots
    }
}

fn refers(entries: &Dictionary) -> bool {
    fn any(object: &Object) -> bool {
        match object {
            Object::Reference(_) => true,
            Object::Array(items) => items.iter().any(any),
            Object::Dictionary(entries) => refers(entries),
            _ => false,
        }
    }
    entries.iter().any(|(_, value)| any(value))
}
