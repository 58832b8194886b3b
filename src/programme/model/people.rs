//! Who takes part.

use super::super::located::Line;
use super::prose::{Illustration, Link, Prose};
use crate::diagnostic::Span;

/// Index of a person in [`Programme::people`](super::Programme::people).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub usize);

/// Someone in the directory of speakers.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What sessions call it by, beside its name.
    pub id: Option<Line>,
    /// As typed.
    pub name: Line,
    /// Where livret would not guess it.
    pub surname: Option<Line>,
    /// Where a session gives none.
    pub roles: Vec<Role>,
    /// Where a session gives none.
    pub attendance: Attendance,
    /// What else there is to know of them.
    pub profile: Profile,
    /// Whether a session calls the entry, by its identifier or its name.
    pub called: bool,
}

/// A person or an organisation where it speaks, with the roles given there.
#[derive(Debug, Clone, PartialEq)]
pub struct Appearance {
    /// Who appears.
    pub who: Who,
    /// The name as typed, when it is typed here and not called from the directory by its `id`.
    pub typed: Option<Line>,
    /// In the author's order; a role may stand without an organisation and the other way round.
    pub roles: Vec<Role>,
    /// What they are in the session beside that.
    pub attendance: Attendance,
    /// Where it is written.
    pub span: Span,
}

/// What somebody is in a session, beside one who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Attendance {
    /// Chairs it.
    pub chair: bool,
    /// Interprets it.
    pub interpreter: bool,
    /// Takes part by video.
    pub remote: bool,
}

/// Somebody, or some body.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    /// Somebody with a name and a surname.
    Person(PersonId),
    /// An organisation without a person, or a group ("Les animateurs des parcours"): set as a name.
    Organisation(Line),
}

/// What somebody does, and for whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// "Chargée de mission".
    pub role: Option<Line>,
    /// "Ville de Lyon".
    pub organisation: Option<Line>,
}

/// Someone, wherever they appear. The name is printed as `Prénom Nom`.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// As printed: "Diane Perrier de La Bâthie".
    pub name: Line,
    /// "Diane": everything before the surname.
    pub first_name: String,
    /// With its particle: "Perrier de La Bâthie". Sorts the index.
    pub surname: String,
    /// Whether nothing says which words of the name are its surname.
    pub surname_is_a_guess: bool,
    /// What else there is to know of them.
    pub profile: Profile,
}

/// What there is to know of a person beside the name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profile {
    /// A portrait.
    pub photo: Option<Illustration>,
    /// Some paragraphs.
    pub biography: Option<Prose>,
    /// One line.
    pub short_biography: Option<Line>,
    /// "elle", "iel".
    pub pronouns: Option<Line>,
    /// How the name is said.
    pub pronunciation: Option<Line>,
    /// Those that the person speaks, in words.
    pub languages: Vec<Line>,
    /// Pages of theirs.
    pub links: Vec<Link>,
    /// What the index sorts the name by.
    pub sort: Option<Line>,
    /// As the directory has them, else where the person first appears.
    pub roles: Vec<Role>,
}
