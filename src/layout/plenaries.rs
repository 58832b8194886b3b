//! Plenaries that are told together: how the first opens, strips for those that follow.

use super::band::{self, Band};
use super::flow::{Break, FREE, Part};
use super::illustration;
use super::look::Look;
use super::makeup::{Component, Makeup};
use super::page::{Structure, TagId, TagRole};
use super::session;
use super::ways::{self, Opener, Section};
use crate::compose::story::{GroupKind, Plenaries, Plenary, SessionGroup};

/// A low band in place of a band, and a strip in place of a page.
const LOW: f64 = 15.0;
const STRIP: f64 = 65.0;

/// Its sessions; the first one does not say the hour at which the plenary begins again.
fn without_its_hours(plenary: &Plenary) -> Vec<SessionGroup> {
    let mut groups = plenary.groups.clone();
    if let Some(SessionGroup { kind: GroupKind::Sessions(sessions), .. }) = groups.first_mut()
        && let Some(first) = sessions.first_mut()
        && first.when.start == plenary.when.start
        && first.when.end == plenary.when.end
    {
        (first.when.start, first.when.end) = (None, None);
    }
    groups
}

impl Component for Plenaries {
    fn set(&self, _makeup: &mut Makeup, _parent: TagId) {}

    fn section(&self, makeup: &mut Makeup, parent: TagId) -> Option<Section> {
        let Makeup { ts, targets, furniture, bands, spending, .. } = makeup;
        let first = &self.first;
        let look = Look::plain(parent, &furniture.continued, ts.theme.palette.ink);
        let followed = !self.others.is_empty() || !first.introduction.is_empty() || !first.groups.is_empty();
        let anchor = targets.find(&first.key).unwrap_or_else(|| ts.new_anchor());
        let band = Band::of_plenary(first, *bands, !furniture.glance);
        *bands += 1;
        let has_low = ts.theme.band.plenary.low.is_some();
        // A page of one column has no room for hours beside titles.
        let lines = furniture.small && !ts.theme.page.is_stacked();
        let mut openings = ways::openings(ts, *spending, has_low, (LOW, STRIP), &mut |ts, how| match how {
            ways::Begins::Page { low } => {
                Opener::Page(Box::new(band::plenary_head(ts, &band, low, followed, parent, anchor)))
            }
            ways::Begins::Strip => Opener::Strip(Box::new(match lines {
                true => band::line(ts, &band, &first.when, parent, anchor),
                false => band::plenary_strip(ts, &band, parent, anchor),
            })),
        });
        if lines {
            // A list of moments needs no band.
            openings.retain(|opening| matches!(opening.opener, Opener::Strip(_)));
        }
        let sections: Vec<TagId> = self
            .all()
            .enumerate()
            .map(|(n, _)| if n == 0 { parent } else { ts.tag(Structure::ROOT, TagRole::Sect) })
            .collect();
        let settings = ways::settings(ts, *spending, &mut |ts| {
            let mut parts = Vec::new();
            for (n, (plenary, &sect)) in self.all().zip(&sections).enumerate() {
                let of_this = parts.len();
                if n > 0 {
                    let anchor = targets.find(&plenary.key).unwrap_or_else(|| ts.new_anchor());
                    let band = Band::of_plenary(plenary, n, !furniture.glance);
                    let strip = match lines {
                        true => band::line(ts, &band, &plenary.when, sect, anchor),
                        false => band::plenary_strip(ts, &band, sect, anchor),
                    };
                    parts.push(Part::new(strip, FREE));
                }
                let groups = if lines { without_its_hours(plenary) } else { plenary.groups.clone() };
                let mut told: Vec<Part> = illustration::part(ts, plenary.picture.as_ref(), sect).into_iter().collect();
                told.extend(session::introduction(ts, None, &plenary.introduction, sect));
                told.extend(session::groups(ts, &groups, Look { parent: sect, ..look }, targets));
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
        Some(Section { running: first.running.clone(), parcours: None, openings, settings })
    }
}
