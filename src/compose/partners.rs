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
    // Organisers named in no group still have their place, first.
    let event = &programme.event;
    let organisers = event.organisers.iter().chain(&event.co_organisers).filter(|id| !shown.contains(id));
    let cells: Vec<PartnerCell> = organisers.map(|&id| cell(writer, id)).collect();
    if !cells.is_empty() {
        groups.insert(0, PartnerGroup { title: None, cells });
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
    let event = &programme.event;
    let organises = match id {
        id if event.organisers.contains(&id) => Some(words.organiser.clone()),
        id if event.co_organisers.contains(&id) => Some(words.co_organiser.clone()),
        _ => None,
    };
    let (caption, parcours) = match (&programme.partners[id.0].role, organises, number) {
        // The colour of a parcours never says it alone.
        (Some(role), _, Some(number)) => (Some(Words::joined([&number, &writer.line(role)], " · ")), parcours),
        (Some(role), _, None) => (Some(writer.line(role)), None),
        (None, Some(word), _) => (Some(writer.own(word)), None),
        (None, None, number) => (number, parcours.filter(|_| programme.parcours.len() > 1)),
    };
    PartnerCell { mark: writer.mark(id), caption, parcours }
}
