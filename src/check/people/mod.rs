//! Who speaks, and for whom.

mod bracketed;
mod capitals;
mod civilities;
mod directory;
mod guessed;
mod missing;
mod moderators;
mod named_in_texts;
mod not_a_person;
mod organisations;
pub(crate) mod private;
mod roster;
mod spellings;
mod two_in_one;
mod various_roles;

use super::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    missing::NOBODY,
    missing::ROLE,
    missing::ORGANISATION,
    not_a_person::RULE,
    spellings::RULE,
    organisations::RULE,
    capitals::NAMES,
    capitals::SMALL,
    capitals::ROLES,
    two_in_one::RULE,
    moderators::RULE,
    various_roles::RULE,
    civilities::RULE,
    directory::RULE,
    bracketed::RULE,
    guessed::RULE,
    private::RULE,
];
