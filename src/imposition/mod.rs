//! Finished pages laid on sheets: a booklet to fold ([`booklet`], by its [`scheme`] and its [`sheet`]), sheets to approve ([`proof`]), and
//! the line beside the trim that says which page or sheet it is ([`slug`]).

pub(crate) mod approval;
pub(crate) mod booklet;
pub(crate) mod margin;
pub(crate) mod proof;
pub(crate) mod scheme;
pub(crate) mod sheet;
pub(crate) mod slug;
#[cfg(test)]
mod tests;
