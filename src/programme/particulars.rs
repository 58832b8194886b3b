//! What there is to know of a session beside its hours and its people.

use super::event::lines;
use super::faults::Faults;
use super::located::Located;
use super::model::Particulars;
use super::raw::{Key, RawSession};
use super::tolerant::Number;
use crate::diagnostic::{Diagnostic, Span, say};
use std::ops::RangeInclusive;

/// More is a stadium.
const CAPACITY: RangeInclusive<f64> = 1.0..=100_000.0;

/// Takes them out of the table of a session.
pub(super) fn particulars(raw: &mut RawSession, faults: &mut Faults) -> Particulars {
    Particulars {
        level: faults.line(raw.level.take()),
        audience: faults.line(raw.audience.take()),
        capacity: capacity(raw.capacity.take(), faults),
        registration: faults.link(raw.registration.take(), say("the-registration")),
        video: faults.link(raw.video.take(), say("the-video")),
        meeting_point: faults.line(raw.meeting_point.take()),
        duration: faults.line(raw.duration.take()),
        materials: faults.line(raw.materials.take()),
        spoken_languages: lines(raw.spoken_languages.take(), faults),
        keywords: lines(raw.keywords.take(), faults),
        cancelled: faults.flag(raw.cancelled.take()),
        moved: faults.line(raw.moved.take()),
    }
}

fn capacity(field: Key<Number>, faults: &mut Faults) -> Option<Located<u32>> {
    let Located { value: Number(written), span } = faults.take(field)?;
    if written.fract() == 0.0 && CAPACITY.contains(&written) {
        return Some(Located::new(written as u32, span));
    }
    let saying = say("capacity-out-of-range").with("most", *CAPACITY.end());
    faults.report(Diagnostic::error("out-of-range", saying).at(span, "here"));
    None
}

/// Those that are written, with their places.
pub(super) fn written(raw: &RawSession) -> Vec<(&'static str, Span)> {
    let line = |key, field: &Key<String>| Some((key, field.as_ref()?.span.clone()));
    let each = [
        line("level", &raw.level),
        line("audience", &raw.audience),
        raw.capacity.as_ref().map(|field| ("capacity", field.span.clone())),
        raw.registration.as_ref().map(|field| ("registration", field.span.clone())),
        raw.video.as_ref().map(|field| ("video", field.span.clone())),
        line("meeting-point", &raw.meeting_point),
        line("duration", &raw.duration),
        line("materials", &raw.materials),
        raw.spoken_languages.as_ref().map(|field| ("spoken-languages", field.span.clone())),
        raw.keywords.as_ref().map(|field| ("keywords", field.span.clone())),
        raw.cancelled.as_ref().map(|field| ("cancelled", field.span.clone())),
        line("moved", &raw.moved),
    ];
    each.into_iter().flatten().collect()
}
