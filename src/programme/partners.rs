//! Partners and the groups they stand in.

use super::faults::{Faults, listed, quoted};
use super::located::{Line, Located};
use super::model::{Partner, PartnerGroup, PartnerId};
use super::names::slug;
use super::raw::{List, RawGroup, RawPartner};
use super::tolerant::Table;
use crate::diagnostic::{Diagnostic, say};
use std::collections::HashMap;
use std::path::PathBuf;

#[derive(Default)]
pub(super) struct Partners {
    pub all: Vec<Partner>,
    pub groups: Vec<PartnerGroup>,
    by_id: HashMap<String, PartnerId>,
}

/// A place in a group: a partner read there, or the identifier of one read elsewhere.
enum Seat {
    Here(PartnerId),
    Elsewhere(Line),
}

impl Partners {
    pub(super) fn read(groups: List<Table<RawGroup>>, faults: &mut Faults) -> Partners {
        let mut partners = Partners::default();
        let mut seated: Vec<(Line, Vec<Seat>)> = Vec::new();
        for Located { value: raw, span } in faults.tables(groups) {
            let title = faults.required_line(raw.title, "title", say("this-group"), &span);
            if raw.members.is_none() {
                faults.report(Diagnostic::error("missing-key", say("no-members")).at(span.clone(), "here"));
            }
            let mut seats = Vec::new();
            for member in faults.tables(raw.members) {
                seats.extend(partners.seat(member, faults));
            }
            seated.push((title, seats));
        }
        // A group may call a partner that a later group describes.
        for (title, seats) in seated {
            let mut members = Vec::new();
            for seat in seats {
                members.extend(match seat {
                    Seat::Here(id) => Some(id),
                    Seat::Elsewhere(id) => partners.find(&id, faults),
                });
            }
            partners.groups.push(PartnerGroup { title, partners: members });
        }
        partners
    }

    fn seat(&mut self, member: Located<RawPartner>, faults: &mut Faults) -> Option<Seat> {
        let Located { value: raw, span } = member;
        let id = faults.line(raw.id.clone());
        let described = raw.logo.is_some() || raw.logo_on_dark.is_some() || raw.link.is_some() || raw.role.is_some();
        if let (Some(id), None, None, false) = (&id, &raw.name, &raw.alternative, described) {
            return Some(Seat::Elsewhere(id.clone()));
        }
        let name = faults.required_line(raw.name, "name", say("this-partner"), &span);
        let id = id.unwrap_or_else(|| Located::new(slug(&name), name.span.clone()));
        let partner = Partner {
            logo: path(raw.logo, faults),
            logo_on_dark: path(raw.logo_on_dark, faults),
            link: faults.link(raw.link, say("this-link")),
            alternative: faults.line(raw.alternative),
            role: faults.line(raw.role),
            id,
            name,
            span,
        };
        if partner.id.is_empty() {
            return None;
        }
        let key = slug(&partner.id);
        if let Some(first) = self.by_id.get(&key) {
            faults.report(
                Diagnostic::error("duplicate-id", say("duplicate-partner").with("id", quoted(&partner.id)))
                    .at(partner.id.span.clone(), "again")
                    .at(self.all[first.0].id.span.clone(), "first"),
            );
            return None;
        }
        let id = PartnerId(self.all.len());
        self.by_id.insert(key, id);
        self.all.push(partner);
        Some(Seat::Here(id))
    }

    /// The partner that an identifier or a name calls.
    pub(super) fn find(&self, called: &Line, faults: &mut Faults) -> Option<PartnerId> {
        let found = self.by_id.get(&slug(called)).copied();
        if found.is_none() {
            let ids = || self.all.iter().map(|partner| partner.id.as_str());
            let saying = match faults.nearest(&slug(called), ids()) {
                Some(near) => say("unknown-partner-near").with("near", near),
                None if self.all.is_empty() => say("unknown-partner-of-none"),
                None => say("unknown-partner").with("known", listed(ids())),
            };
            let saying = saying.with("written", quoted(called));
            faults.report(Diagnostic::error("unknown-partner", saying).at(called.span.clone(), "here"));
        }
        found
    }
}

/// The path of a file that lies beside the programme.
pub(super) fn path(field: super::raw::Key<String>, faults: &mut Faults) -> Option<Located<PathBuf>> {
    let span = field.as_ref()?.span.clone();
    // A backslash may be the start of a sign: « logos\nord.svg » breaks the line. A letter by its number, « \u00e9 », is one.
    let meant = field
        .as_ref()
        .and_then(|field| field.value.as_ref())
        .is_some_and(|value| value.contains(['\\', '\n', '\t', '\r', '\u{8}', '\u{c}']));
    if let Some(written) = faults.source.get(span.clone()).filter(|written| meant && written.contains('\\')) {
        let right = written.trim_matches(['"', '\'']).replace("\\\\", "/").replace('\\', "/");
        let told = Diagnostic::error("toml-syntax", say("syntax-path").with("right", right.as_str()));
        faults.report(told.at(span.clone(), "here").mend(span, format!("\"{right}\"")));
        return None;
    }
    let Located { value, span }: Located<String> = faults.line(field)?;
    Some(Located::new(PathBuf::from(value), span))
}
