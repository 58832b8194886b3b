//! Fillers: key figures and quotations stand at the foot of pages that have room for them.

use super::flow::Part;
use super::makeup::{Component, Makeup};
use super::page::{Structure, TagRole};
use super::sheets::Running;
use crate::units::Point;

/// White above a filler, in lines of the grid.
const ABOVE: f64 = 2.0;

/// Puts what fills pages where most room is left, the highest first; what finds no room goes on the page being filled and after it.
pub(super) fn fill(makeup: &mut Makeup, components: &[&dyn Component]) {
    let mut parts: Vec<Part> = Vec::new();
    for component in components {
        let parent = makeup.ts.tag(Structure::ROOT, TagRole::Sect);
        parts.extend(component.fillers(makeup, parent).unwrap_or_default());
    }
    parts.sort_by(|one, other| other.block.height.0.total_cmp(&one.block.height.0));
    let Makeup { ts, sheets, .. } = makeup;
    let area = ts.theme.page.area();
    let above = ts.grid() * ABOVE;
    let mut left = Vec::new();
    for part in parts {
        match sheets.roomiest(ts, 0, part.block.height + above) {
            Some(n) => {
                let sheet = &mut sheets.all[n];
                let at = Point::new(area.x, area.bottom() - part.block.height);
                sheet.block.put(part.block, at);
                sheet.cursor = area.bottom();
            }
            None => left.push(part),
        }
    }
    let running = sheets.last().running.clone();
    let running =
        if matches!(running, Running::Section(_)) { running } else { Running::Section(makeup.furniture.event.clone()) };
    sheets.pour(ts, left, &running);
}
