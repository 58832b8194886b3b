//! A parcours: how it opens, who bears it, its introduction, its sessions in its accent.

use super::band::{self, Band};
use super::flow::AFTER_INTRODUCTION;
use super::illustration;
use super::look::Look;
use super::makeup::{Component, Makeup};
use super::page::TagId;
use super::session;
use super::ways::{self, Opener, Section};
use crate::compose::story::Parcours;

/// A low band in place of a band, and a strip in place of a page.
const LOW: f64 = 15.0;
const STRIP: f64 = 55.0;

impl Component for Parcours {
    fn set(&self, _makeup: &mut Makeup, _parent: TagId) {}

    fn section(&self, makeup: &mut Makeup, parent: TagId) -> Option<Section> {
        let Makeup { ts, targets, furniture, spending, .. } = makeup;
        let anchor = targets.find(&self.key).unwrap_or_else(|| ts.new_anchor());
        let band =
            Band { kicker: self.kicker.as_ref(), title: &self.title, summary: None, facts: &[], number: self.index };
        let has_low = ts.theme.band.parcours.low.is_some();
        let openings = ways::openings(ts, *spending, has_low, (LOW, STRIP), &mut |ts, how| match how {
            ways::Begins::Page { low } => Opener::Page(Box::new(band::parcours_head(ts, &band, low, parent, anchor))),
            ways::Begins::Strip => Opener::Strip(Box::new(band::parcours_strip(ts, &band, parent, anchor))),
        });
        let look = Look::accented(parent, &furniture.continued, ts.accents[self.index]);
        let settings = ways::settings(ts, *spending, &mut |ts| {
            let mut parts: Vec<_> = illustration::part(ts, self.picture.as_ref(), parent).into_iter().collect();
            parts.extend(session::introduction(ts, self.bearers.as_ref(), &self.introduction, parent));
            let introduced = parts.len();
            parts.extend(session::groups(ts, &self.groups, look, targets));
            if let (1.., Some(first)) = (introduced, parts.get_mut(introduced)) {
                first.before = AFTER_INTRODUCTION;
            }
            parts
        });
        let (running, parcours) = (self.running.clone(), Some(self.index));
        Some(Section { running, parcours, openings, settings })
    }
}
