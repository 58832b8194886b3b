//! A brochure with as many pages as its binding takes, or as the author asks for.

use crate::diagnostic::{Diagnostic, say};
use crate::layout::extent::{self, Demand, Extent, Spending, Unreachable};
use crate::layout::page::Document;
use crate::programme::{PrintSettings, Setting};

/// A printed brochure, laid out.
pub(super) struct Bound {
    pub document: Document,
    /// What the layout has to say, and the number of pages where it is out of reach.
    pub diagnostics: Vec<Diagnostic>,
    pub extent: Extent,
    /// Where the number asked for cannot be bound: the nearest ones below and above it that the brochure can have.
    pub offered: (Option<usize>, Option<usize>),
}

/// Lays a brochure out until its pages can be bound. Where the pages asked for are out of reach, it has those that it has by itself.
pub(super) fn bound(
    settings: &PrintSettings,
    lay_out: &mut dyn FnMut(Spending) -> (Document, Vec<Diagnostic>),
) -> Bound {
    let mut last: Option<(Spending, (Document, Vec<Diagnostic>))> = None;
    let mut count = |spending: Spending| {
        let laid_out = lay_out(spending);
        let pages = laid_out.0.pages.len();
        last = Some((spending, laid_out));
        pages
    };
    let multiple = settings.page_multiple();
    // A number that cannot be bound is a fault of its own: nothing is filled for it.
    let pages = settings.pages.as_ref().filter(|pages| pages.value.is_multiple_of(multiple));
    let demand =
        Demand { multiple, pages: pages.map(|pages| pages.value), blank_inside_covers: settings.blank_inside_covers() };
    let (extent, fault) = match extent::find(demand, &mut count) {
        Ok(extent) => (extent, None),
        Err(unreachable) => {
            let natural = demand.plain();
            let count = count(natural);
            let extent = Extent { pages: count, natural: count, spending: natural };
            (extent, pages.map(|pages| out_of_reach(pages, unreachable, count)))
        }
    };
    let unbound = settings.pages.as_ref().filter(|pages| !pages.value.is_multiple_of(multiple));
    let offered = unbound.map_or((None, None), |pages| extent::nearest(demand, pages.value, &mut count));
    let (document, mut diagnostics) = match last {
        Some((spending, laid_out)) if spending == extent.spending => laid_out,
        _ => lay_out(extent.spending),
    };
    diagnostics.extend(fault);
    Bound { document, diagnostics, extent, offered }
}

fn out_of_reach(pages: &Setting<usize>, unreachable: Unreachable, natural: usize) -> Diagnostic {
    let (key, nearest) = match unreachable {
        Unreachable::TooFew { least } => ("unreachable-page-count-short", least),
        Unreachable::TooMany { most } => ("unreachable-page-count-long", most),
    };
    let saying = say(key)
        .with("asked", pages.value)
        .with("natural", natural)
        .with("nearest", nearest)
        .with("typed", pages.typed(nearest));
    let fault = Diagnostic::error("unreachable-page-count", saying);
    match &pages.span {
        Some(span) => fault.at(span.clone(), "asked"),
        None => fault,
    }
}
