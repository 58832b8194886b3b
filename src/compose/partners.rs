//! The wall of partners: each once, in its group, with what it does.

use super::story::{PartnerCell, PartnerGroup, Partners, Words};
use super::wording::Writer;
use crate::programme::PartnerId;

/// `None` when the programme has no partner.
pub(super) fn partners(writer: &Writer) -> Option<Partners> {
    let programme = writer.programme;
    let words = &writer.language.words;
    let mut shown: Vec<PartnerId> = Vec::new();
    let mut groups: Vec<PartnerGroup> = Vec::new();
    for group in &programme.partner_groups {
        let cells: Vec<PartnerCell> = group.partners.iter().map(|&id| cell(writer, id)).collect();
        shown.extend(&group.partners);
        if !cells.is_empty() {
            groups.push(PartnerGroup { title: Some(writer.line(&group.title)), cells });
        }
    }
    // An organiser named in no group still has its place, first.
    if let Some(organiser) = programme.event.organiser.filter(|id| !shown.contains(id)) {
        groups.insert(0, PartnerGroup { title: None, cells: vec![cell(writer, organiser)] });
    }
    if groups.is_empty() {
        return None;
    }
    Some(Partners { title: writer.own(words.partners.clone()), groups })
}

fn cell(writer: &Writer, id: PartnerId) -> PartnerCell {
    let programme = writer.programme;
    let words = &writer.language.words;
    let parcours = programme.parcours.iter().position(|parcours| parcours.bearers.contains(&id));
    let number = parcours.and_then(|n| writer.parcours_number(n));
    let (caption, parcours) = match (&programme.partners[id.0].role, programme.event.organiser == Some(id), number) {
        // The colour of a parcours never says it alone.
        (Some(role), _, Some(number)) => (Some(Words::joined([&number, &writer.line(role)], " · ")), parcours),
        (Some(role), _, None) => (Some(writer.line(role)), None),
        (None, true, _) => (Some(writer.own(words.organiser.clone())), None),
        (None, false, number) => (number, parcours.filter(|_| programme.parcours.len() > 1)),
    };
    PartnerCell { mark: writer.mark(id), caption, parcours }
}
