//! A page of another PDF, or of one made from an SVG, as a form.

use super::{Imported, Shape};
use crate::picture::pdf::{self, Drawing};
use crate::picture::svg;
use svg2pdf::{ConversionOptions, PageOptions};

pub fn from_svg(bytes: &[u8]) -> Result<Imported, String> {
    let tree = svg::tree(bytes).map_err(|fault| fault.to_string())?;
    // The pass compresses, with the other streams.
    let options = ConversionOptions { compress: false, embed_text: false, pdfa: true, ..ConversionOptions::default() };
    let pdf = svg2pdf::to_pdf(&tree, options, PageOptions::default()).map_err(|error| error.to_string())?;
    let size = tree.size();
    let mut imported = from_pdf(&pdf::read_whole(&pdf).map_err(|fault| fault.to_string())?);
    imported.shape = Shape::Form { width: f64::from(size.width()), height: f64::from(size.height()) };
    Ok(imported)
}

pub fn from_pdf(page: &Drawing) -> Imported {
    let shape = Shape::Form { width: page.size.width.0, height: page.size.height.0 };
    Imported { objects: page.objects.clone(), root: page.root, shape }
}
