//! Plenaries that are told together: a band at the head of a page, strips for those that follow.

use super::band::{self, Band};
use super::flow::{Break, FREE, Part};
use super::illustration;
use super::look::Look;
use super::makeup::{Component, Makeup};
use super::page::{Structure, TagId, TagRole};
use super::session;
use super::sheets::Running;
use crate::compose::story::Plenaries;

impl Component for Plenaries {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, bands, .. } = makeup;
        let first = &self.first;
        let look = Look::plain(parent, &furniture.continued, ts.theme.palette.ink);
        let followed = !self.others.is_empty() || !first.introduction.is_empty() || !first.groups.is_empty();
        let anchor = targets.find(&first.key).unwrap_or_else(|| ts.new_anchor());
        band::plenary_page(ts, sheets, &Band::of_plenary(first, *bands), followed, parent, anchor);
        *bands += 1;
        sheets.pour_fitting(ts, &Running::Section(first.running.clone()), &mut |ts| {
            let mut parts = Vec::new();
            for (n, plenary) in self.all().enumerate() {
                let of_this = parts.len();
                let sect = if n == 0 { parent } else { ts.tag(Structure::ROOT, TagRole::Sect) };
                if n > 0 {
                    let anchor = targets.find(&plenary.key).unwrap_or_else(|| ts.new_anchor());
                    let strip = band::plenary_strip(ts, &Band::of_plenary(plenary, n), sect, anchor);
                    parts.push(Part::new(strip, FREE));
                }
                let mut told: Vec<Part> = illustration::part(ts, plenary.picture.as_ref(), sect).into_iter().collect();
                told.extend(session::introduction(ts, None, &plenary.introduction, sect));
                told.extend(session::groups(ts, &plenary.groups, Look { parent: sect, ..look }, targets));
                if let (1.., Some(first)) = (n, told.first_mut()) {
                    first.before = Break::Never;
                }
                parts.extend(told);
                for part in &mut parts[of_this..] {
                    part.section = Some(plenary.running.clone());
                }
            }
            parts
        });
    }
}
