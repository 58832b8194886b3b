//! The graphics state (ISO 32000-1, 8.4 and 9.3): what the operators have set so far.

use super::bounds::{Bounds, IDENTITY, Matrix};
use super::faces::Face;
use super::space::Space;
use hayro_font::kurbo::BezPath;
use std::rc::Rc;

#[derive(Clone)]
pub(super) struct State<'a> {
    pub matrix: Matrix,
    pub clip: Option<Bounds>,
    pub line_width: f64,
    /// Of fills and of strokes.
    pub colours: [Rc<Space>; 2],
    /// The names by which their spaces were called last, where they were.
    pub called: [Option<String>; 2],
    pub text: Text<'a>,
}

/// The state of text (9.3.1).
#[derive(Clone)]
pub(super) struct Text<'a> {
    pub face: Option<Face<'a>>,
    pub size: f64,
    pub between: f64,
    pub between_words: f64,
    pub stretch: f64,
    pub leading: f64,
    pub rise: f64,
    pub mode: i64,
    pub matrix: Matrix,
    pub line: Matrix,
    pub clip: Option<Rc<BezPath>>,
}

impl Default for Text<'_> {
    fn default() -> Self {
        Text {
            face: None,
            size: 0.0,
            between: 0.0,
            between_words: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
            matrix: IDENTITY,
            line: IDENTITY,
            clip: None,
        }
    }
}
