//! Finished pages laid on sheets: a booklet to fold ([`booklet`], by its [`scheme`] and its [`sheet`]), sheets to approve ([`proof`]), and
//! the line beside the trim that says which page or sheet it is ([`slug`]).

pub mod approval;
pub mod booklet;
pub mod margin;
pub mod proof;
pub mod scheme;
pub mod sheet;
pub mod slug;
