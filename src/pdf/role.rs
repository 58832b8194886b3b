//! The names of tags in the file.

use crate::layout::page::TagRole;

/// The standard structure type of a role.
pub(super) fn role_name(role: TagRole) -> &'static str {
    match role {
        TagRole::Document => "Document",
        TagRole::Sect => "Sect",
        TagRole::H1 => "H1",
        TagRole::H2 => "H2",
        TagRole::H3 => "H3",
        TagRole::H4 => "H4",
        TagRole::P => "P",
        TagRole::L => "L",
        TagRole::LI => "LI",
        TagRole::Lbl => "Lbl",
        TagRole::LBody => "LBody",
        TagRole::H5 => "H5",
        TagRole::Table => "Table",
        TagRole::TR => "TR",
        TagRole::TH => "TH",
        TagRole::TD => "TD",
        TagRole::BlockQuote => "BlockQuote",
        TagRole::Figure => "Figure",
        TagRole::Link => "Link",
        TagRole::Span => "Span",
    }
}
