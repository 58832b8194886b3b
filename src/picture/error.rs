//! Why a picture is refused, and what to do about it.

/// A picture that livret does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureError {
    /// File name.
    pub name: String,
    pub fault: Fault,
}

/// The reason (a clause that follows “because”) and the cure (starts with a verb).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub reason: String,
    pub cure: String,
}

impl Fault {
    pub(super) fn new(reason: impl Into<String>, cure: impl Into<String>) -> Fault {
        Fault { reason: reason.into(), cure: cure.into() }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}; {}", self.reason, self.cure)
    }
}

impl std::fmt::Display for PictureError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the picture “{}” cannot be used: {}", self.name, self.fault)
    }
}

impl std::error::Error for PictureError {}
