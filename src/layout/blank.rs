//! A page left blank: the inside of a cover that is printed on one side only.

use super::makeup::{Component, Makeup};
use super::page::TagId;

pub(super) struct Blank;

impl Component for Blank {
    fn set(&self, makeup: &mut Makeup, _parent: TagId) {
        makeup.sheets.leave_blank(&makeup.ts);
    }
}
