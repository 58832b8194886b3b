//! Why a picture is refused, and what to do about it.

use crate::diagnostic::Saying;

/// A picture that livret does not take.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureError {
    /// File name.
    pub name: String,
    /// Why, and the cure.
    pub fault: Fault,
}

/// A message whose words are a clause that follows “because”, and whose help is the cure.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault(pub Saying);

impl std::fmt::Display for Fault {
    /// For the makers of livret: authors are told by the message.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.key)
    }
}
