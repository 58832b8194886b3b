//! What contents and forms are once they are copied.

use super::bounds::Bounds;
use lopdf::{Dictionary, ObjectId};

/// Bytes of one content.
pub(super) const LARGEST_CONTENT: usize = 24 << 20;

/// What a content is the content of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Drawing,
    /// Tiles without colours of their own.
    Stencil,
    /// A letter of a Type 3 font.
    Letter,
}

/// A content, copied.
pub(super) struct Drawn {
    pub content: Vec<u8>,
    pub resources: Dictionary,
    /// Operators, with everything that it shows unfolded.
    pub cost: u64,
    /// The box of what it paints.
    pub ink: Option<Bounds>,
}

/// A form that was copied.
pub(super) struct Form {
    pub id: ObjectId,
    /// Operators that drawing it once costs.
    pub cost: u64,
    /// What it paints, in the space of the drawing that shows it.
    pub ink: Option<Bounds>,
}
