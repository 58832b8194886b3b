//! Addresses and what they lead to.

mod addresses;
mod cleaning;
mod clear_mail;
mod code;
mod deceiving;
mod joining;
mod reading;
mod travelling;

use super::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    reading::ADDRESS,
    cleaning::TRACKERS,
    cleaning::INSECURE,
    travelling::RULE,
    joining::RULE,
    code::RULE,
    clear_mail::RULE,
    deceiving::RULE,
    reading::KEY,
    reading::TYPE,
    reading::IDENTIFIER,
];
