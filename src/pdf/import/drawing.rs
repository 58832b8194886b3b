//! A page of another PDF as a form.

use super::{Imported, Shape};
use crate::picture::pdf::Drawing;

pub(super) fn from_pdf(page: &Drawing) -> Imported {
    let shape = Shape::Form { width: page.size.width.0, height: page.size.height.0 };
    Imported { objects: page.objects.clone(), root: page.root, shape }
}
