//! Who speaks, and for whom.

mod capitals;
mod civilities;
mod directory;
mod example;
pub mod identities;
mod missing;
mod moderators;
mod neighbours;
mod not_a_person;
mod organisation;
mod organisations;
mod parts;
pub mod private;
mod roster;
mod same_person;
mod sound;
mod spellings;
mod two_in_one;
mod various_roles;

use super::registry::Rule;

pub const RULES: &[Rule] = &[
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
    private::RULE,
];
