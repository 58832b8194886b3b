//! The wall of partners: each once, in its group, with what it does.

use super::story::{PartnerCell, PartnerGroup, Partners, Words};
use super::wording::Writer;
use crate::language::folding::{self, fold};
use crate::language::lists::List;
use crate::programme::PartnerId;

/// `None` when the programme has no partner.
pub(super) fn partners(writer: &Writer) -> Option<Partners> {
    let programme = writer.programme;
    let words = &writer.language.words;
    let mut shown: Vec<PartnerId> = Vec::new();
    let mut groups: Vec<PartnerGroup> = Vec::new();
    for group in &programme.partner_groups {
        let cells: Vec<PartnerCell> = group.partners.iter().map(|&id| cell(writer, id, &group.title)).collect();
        shown.extend(&group.partners);
        if !cells.is_empty() {
            groups.push(PartnerGroup { title: Some(writer.line(&group.title)), cells });
        }
    }
    // Organisers named in no group still have their place, first.
    let event = &programme.event;
    let organisers = event.organisers.iter().chain(&event.co_organisers).filter(|id| !shown.contains(id));
    let cells: Vec<PartnerCell> = organisers.map(|&id| cell(writer, id, "")).collect();
    if !cells.is_empty() {
        groups.insert(0, PartnerGroup { title: None, cells });
    }
    if groups.is_empty() {
        return None;
    }
    Some(Partners { title: writer.own(words.partners.clone()), groups })
}

/// Words that say who organises, and who organises beside others.
static ORGANISE: List = List::new("partners", "organise");
static CO_ORGANISE: List = List::new("partners", "co-organise");

/// Whether a text holds a word of a list, whatever its hyphens.
fn holds(text: &str, words: &List) -> bool {
    folding::words(&text.replace(['-', '\u{2010}'], "")).iter().any(|word| words.contains(word))
}

/// What the title of its group says of a partner is not said again.
fn cell(writer: &Writer, id: PartnerId, title: &str) -> PartnerCell {
    let programme = writer.programme;
    let words = &writer.language.words;
    let parcours = programme.parcours.iter().position(|parcours| parcours.bearers.contains(&id));
    let number = parcours.and_then(|n| writer.parcours_number(n));
    let event = &programme.event;
    let organises = match id {
        id if event.organisers.contains(&id) => Some((&words.organiser, &ORGANISE)),
        id if event.co_organisers.contains(&id) => Some((&words.co_organiser, &CO_ORGANISE)),
        _ => None,
    };
    let organises = organises.filter(|(_, said)| !holds(title, said)).map(|(word, _)| word.clone());
    let role = programme.partners[id.0].role.as_ref();
    // Who has a role of their own under such a title is told by no other word.
    let organises = organises.filter(|_| role.is_none());
    let role = role.filter(|role| fold(role) != fold(title));
    let (caption, parcours) = match (role, organises, number) {
        // The colour of a parcours never says it alone.
        (Some(role), _, Some(number)) => (Some(Words::joined([&number, &writer.line(role)], " · ")), parcours),
        (Some(role), _, None) => (Some(writer.line(role)), None),
        (None, Some(word), _) => (Some(writer.own(word)), None),
        (None, None, number) => (number, parcours.filter(|_| programme.parcours.len() > 1)),
    };
    PartnerCell { mark: writer.mark(id), caption, parcours }
}
