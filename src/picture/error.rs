//! Why a picture is refused, and what to do about it.

use crate::diagnostic::Saying;
use crate::language::messages::Messages;

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

/// In English, for logs and for programs that do not know who reads.
impl std::fmt::Display for PictureError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let why = Messages::find("en").unwrap_or_else(Messages::first).say(&self.fault.0);
        write!(f, "{}: {why}", self.name)
    }
}

impl std::error::Error for PictureError {}
