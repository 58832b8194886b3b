//! The end of a line: who speaks or leads, the room, how long it lasts, said after a sign or in brackets.

use super::super::{ANDS, BY, HELD_OF};
use super::Taken;
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::prose::person::{self, begins_with_a_name, begins_with_a_role, is_organisation, people};
use crate::import::prose::phrases::{self, DASHES, Label, label};
use crate::import::understood::{Doubt, Kind, Place};
use crate::language::folding::fold;
use crate::language::lists::List;

static PLACES: List = List::new("documents", "places");

/// Signs that part what is said of a session from its title, besides dashes.
const PARTS: [&str; 3] = [", ", " (", ". "];

/// Whether words end in a title rather than in the middle of one: no word that leads to something else.
fn ends_a_title(head: &str) -> bool {
    let head = head.trim_end();
    let last = head.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
    !head.is_empty() && !HELD_OF.contains(&last) && !ANDS.contains(&last)
}

/// A line without the people that its end says: « – animé par X », “, with Y”, « (présidé par Z) », « – animatrice : X ».
pub(super) fn without_people(line: &Line, opens: bool, place: Place, taken: &mut Taken) -> Option<Line> {
    let text = line.text.as_str();
    let mut cuts: Vec<(usize, usize, bool)> = DASHES
        .iter()
        .chain(&PARTS)
        .flat_map(|sign| text.match_indices(sign))
        .map(|(at, sign)| (at, at + sign.len(), true))
        .collect();
    // « Table ronde animée par X », “led by Y” need no sign.
    cuts.extend(text.match_indices(' ').map(|(at, _)| (at, at + 1, false)));
    cuts.sort_by_key(|(at, end, _)| (*end, *at));
    for (at, start, signed) in cuts.into_iter().rev().filter(|(at, ..)| *at > 0) {
        let bracket = text[at..start].contains('(');
        // « (*présidé par X*) »
        let start = start + text[start..].len() - text[start..].trim_start_matches(['*', '_']).len();
        let rest = &text[start..];
        let end = if bracket {
            // The whole of what the bracket holds.
            match rest.find(')') {
                Some(close) if rest[close + 1..].trim().is_empty() => start + close,
                _ => continue,
            }
        } else {
            text.len()
        };
        if text[..at].matches('(').count() > text[..at].matches(')').count() && !bracket {
            continue;
        }
        let Some((label, names, length)) = label(&line.part(start..end)) else { continue };
        let leads = label == Label::Moderators;
        let colon = text[start + length..].trim_start().starts_with([':', '|']);
        let words = &text[start..start + length];
        let said = words.contains(' ') || colon || signed && leads;
        if !matches!(label, Label::People | Label::Moderators)
            || !ends_a_title(&text[..at])
            || !(signed || leads && said)
        {
            continue;
        }
        // A word that is a title of its own, as « Invités », says nothing without a colon.
        let by = words.rsplit(' ').next().is_some_and(|last| BY.contains(&fold(last)));
        if names.text.is_empty() || !(by || colon || said) || names.text.contains(['«', '“', '"', '„']) {
            continue;
        }
        // « avec les mentors : », and below it who they are
        let few = names.text.split_whitespace().count() <= 4 && people(&names, true, place).is_none();
        if few && signed && opens {
            taken.expects = true;
            return Some(line.part(0..at));
        }
        let found = people(&names, true, place)
            .filter(|found| names.text[..found.start].split_whitespace().count() <= 2)
            .map(|found| found.list);
        let found = found.or_else(|| {
            let own = person::without_article(&names);
            is_organisation(&own.text).then(|| person::organisation(&own)).flatten().map(|one| vec![one])
        });
        let Some(list) = found else { continue };
        if leads {
            taken.lead(if colon { "" } else { words }, list);
        } else {
            taken.speakers.splice(0..0, list);
        }
        return Some(line.part(0..at));
    }
    None
}

/// A line without the room or the time that its end says: « Titre (salle 2) », « Titre – Amphi B », « (45 min, salle 2) ».
pub(super) fn without_room_or_minutes(line: &Line, place: Place, taken: &mut Taken) -> Option<Line> {
    let text = line.text.as_str();
    let end = text.trim_end();
    let open = if end.ends_with(')') { end.rfind('(').filter(|open| *open > 0) } else { None };
    if let Some(open) = open {
        let inside = &end[open + 1..end.len() - 1];
        let (mut room, mut minutes) = (None, None);
        let all = inside.split([',', ';', '–', '|']).map(str::trim).all(|piece| {
            if let Some(found) = phrases::lasting(piece).filter(|_| minutes.is_none()) {
                minutes = Some(found);
                true
            } else if let Some(found) = phrases::room(&format!("({piece})")).filter(|_| room.is_none()) {
                room = Some(found);
                true
            } else {
                false
            }
        });
        // « Fabriquer un nichoir (Ligue des oiseaux) »
        let bare = is_organisation(inside) && !inside.contains([',', ';', ':']);
        let somebody = || people(line, false, place).is_some() || somebody_after_a_sign(line, place).is_some();
        if !all && taken.speakers.is_empty() && bare && !somebody() {
            let first = inside.split_whitespace().next().map(fold).unwrap_or_default();
            if !PLACES.contains(&first) {
                taken.speakers.extend(person::organisation(&line.part(open + 1..end.len() - 1)));
                return Some(line.part(0..open));
            }
            if taken.room.is_empty() {
                inside.clone_into(&mut taken.room);
                taken.doubts.push((Kind::Room, say("import-guessed-room").with("room", inside)));
                return Some(line.part(0..open));
            }
        }
        let free = (room.is_none() || taken.room.is_empty()) && (minutes.is_none() || taken.minutes.is_none());
        if all && free {
            if let Some(room) = room {
                taken.room = room;
            }
            taken.minutes = minutes.or(taken.minutes);
            return Some(line.part(0..open));
        }
    }
    if !taken.room.is_empty() {
        return None;
    }
    let dash = DASHES.iter().chain(&[", "]).filter_map(|sign| text.rfind(sign)).max();
    for cut in [open, dash].into_iter().flatten() {
        if let Some(found) = phrases::room(&text[cut..]).filter(|_| cut > 0) {
            taken.room = found;
            return Some(line.part(0..cut));
        }
    }
    None
}

/// Somebody whom nobody knows after a dash or a comma of a title: “Title – Xyz Abc, Programme Manager, Homes for Exmere”.
pub(super) fn somebody_after_a_sign(line: &Line, place: Place) -> Option<person::People> {
    let mut cuts: Vec<(usize, &str)> =
        DASHES.iter().chain(&[", "]).flat_map(|sign| line.text.match_indices(sign)).collect();
    cuts.sort_unstable();
    cuts.into_iter().find_map(|(cut, sign)| {
        let start = cut + sign.len();
        let tail = line.part(start..line.text.len());
        let (name, rest) = tail.text.split_once([',', '('])?;
        let named = (2..=4).contains(&name.split_whitespace().count());
        let role = begins_with_a_role(rest) || person::ends_with_a_role(rest);
        let told = role || sign != ", " && (rest.contains(',') || tail.text.ends_with(')'));
        if !named || !told || !begins_with_a_name(&tail, true) {
            return None;
        }
        let mut found = people(&tail, true, place).filter(|found| found.start == 0)?;
        for one in &mut found.list {
            let reason = say("import-guessed-person").with("name", &one.name);
            one.doubts.push(Doubt { kind: Kind::Person, place, reason });
        }
        Some(person::People { start, ..found })
    })
}
