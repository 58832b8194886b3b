//! A parcours: its band, who bears it, its introduction, its sessions in its accent.

use super::band::{self, Band};
use super::flow::AFTER_INTRODUCTION;
use super::illustration;
use super::look::Look;
use super::makeup::{Component, Makeup};
use super::page::TagId;
use super::session;
use super::sheets::Running;
use crate::compose::story::Parcours;

impl Component for Parcours {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, .. } = makeup;
        let anchor = targets.find(&self.key).unwrap_or_else(|| ts.new_anchor());
        let band = Band { kicker: self.kicker.as_ref(), title: &self.title, facts: &[], number: self.index };
        band::parcours_page(ts, sheets, &band, parent, anchor);
        let look = Look::accented(parent, &furniture.continued, ts.accents[self.index]);
        sheets.pour_fitting(ts, &Running::Section(self.running.clone()), &mut |ts| {
            let mut parts: Vec<_> = illustration::part(ts, self.picture.as_ref(), parent).into_iter().collect();
            parts.extend(session::introduction(ts, self.bearers.as_ref(), &self.introduction, parent));
            let introduced = parts.len();
            parts.extend(session::groups(ts, &self.groups, look, targets));
            if let (1.., Some(first)) = (introduced, parts.get_mut(introduced)) {
                first.before = AFTER_INTRODUCTION;
            }
            parts
        });
    }
}
