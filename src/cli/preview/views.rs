//! What the brochure can be looked at as: the outputs that have pages.

use crate::outputs::{self, FileKind, Output};

/// The outputs that a page of the browser can show, in the order of the list.
pub(super) fn all() -> impl Iterator<Item = &'static Output> {
    outputs::ALL.iter().copied().filter(|output| output.kind == FileKind::PDF && output.name != "proof")
}

/// The view of a name; the first one where it is none.
pub(super) fn named(name: &str) -> &'static Output {
    all().find(|output| output.name == name).unwrap_or(&outputs::SCREEN)
}
