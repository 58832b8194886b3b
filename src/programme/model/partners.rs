//! Those who bear the event.

use super::super::located::{Line, Located};
use super::prose::Link;
use crate::diagnostic::Span;
use std::path::PathBuf;

/// Index of a partner in [`Programme::partners`](super::Programme::partners).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartnerId(pub usize);

/// An organisation that makes the event possible.
#[derive(Debug, Clone, PartialEq)]
pub struct Partner {
    /// What the programme calls it by.
    pub id: Located<String>,
    /// As it is printed.
    pub name: Line,
    /// For pale grounds.
    pub logo: Option<Located<PathBuf>>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<Located<PathBuf>>,
    /// Where a click on its mark leads.
    pub link: Option<Link>,
    /// What a screen reader says for the logo; the partner's name unless written.
    pub alternative: Option<Line>,
    /// What the partner does ("Animation des plénières"), shown above its mark.
    pub role: Option<Line>,
    /// Of its table.
    pub span: Span,
}

/// "En partenariat avec", "Avec le soutien de".
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerGroup {
    /// As it is printed.
    pub title: Line,
    /// In the author’s order.
    pub partners: Vec<PartnerId>,
}
