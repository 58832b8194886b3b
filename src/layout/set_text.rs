//! Words broken into lines, ready to be painted.

use crate::diagnostic::Span;
use crate::text::{Line, Style};
use crate::units::Pt;
use std::sync::Arc;

/// Words broken into lines, ready to be painted.
#[derive(Debug, Clone)]
pub(crate) struct SetText {
    pub lines: Vec<Line>,
    pub style: Style,
    pub(super) links: Vec<Option<String>>,
    /// Of each stretch, where it says its own.
    pub(super) languages: Vec<Option<String>>,
    /// Where the author wrote it.
    pub(super) written: Option<Span>,
    /// A word had to be divided that should not be: it is wider than the measure.
    pub(super) strained: bool,
    /// It was divided between any two signs.
    pub(super) cut: bool,
    /// It runs from right to left.
    pub rtl: bool,
}

impl SetText {
    /// Leading times lines.
    pub(crate) fn height(&self) -> Pt {
        self.style.leading * self.lines.len() as f64
    }
    pub(crate) fn width(&self) -> Pt {
        self.lines.iter().fold(Pt::ZERO, |width, line| width.max(line.width))
    }
    /// Whether a word is wider than the measure, so that it is divided or sticks out: a smaller size or a wider column is better.
    pub(crate) fn overfull(&self) -> bool {
        self.strained || self.sticks_out()
    }
    /// Whether a line is wider than the measure, and nothing helps.
    pub(super) fn sticks_out(&self) -> bool {
        sticks_out(&self.lines)
    }
    /// What runs from right to left, even on the right of its measure.
    pub(crate) fn flushed(mut self, measure: Pt) -> SetText {
        if self.rtl && measure.0 < UNBOUNDED.0 {
            for line in &mut self.lines {
                let shift = (measure - line.width).max(Pt::ZERO);
                line.runs.iter_mut().for_each(|run| Arc::make_mut(run).x += shift);
                line.width += shift;
            }
        }
        self
    }
    /// The lines from `from` to `to`, as a text of their own.
    pub(crate) fn part(&self, from: usize, to: usize) -> SetText {
        SetText {
            lines: self.lines[from..to].to_vec(),
            style: self.style.clone(),
            links: self.links.clone(),
            languages: self.languages.clone(),
            written: self.written.clone(),
            strained: self.strained,
            cut: self.cut,
            rtl: self.rtl,
        }
    }
}

/// A measure that no line reaches.
pub(crate) const UNBOUNDED: Pt = Pt(1.0e6);

pub(super) fn sticks_out(lines: &[Line]) -> bool {
    lines.iter().any(|line| line.overfull)
}
