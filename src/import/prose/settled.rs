//! The parts as they are written: what everybody attends is a plenary where there are parcours, else the programme is one parcours.

use crate::diagnostic::say;
use crate::import::understood::{Block, Group, Item, Left, Notes, Part, Place, Session, Understood};
use crate::language::folding::fold;
use crate::language::wording::{Language, capitalised};
use std::collections::BTreeSet;

/// Settles the general parts of a document, which no line heads.
pub(super) fn settle(mut understood: Understood, general: &[usize]) -> Understood {
    let parts = std::mem::take(&mut understood.parts);
    let one = parts.len() == general.len();
    let word = Language::of(&understood.event.language).words.programme.clone();
    for (n, mut part) in parts.into_iter().enumerate() {
        let blocks = (general.contains(&n) && one).then(|| side_by_side(&part.sessions)).flatten();
        if let Some(blocks) = blocks {
            // What heads nothing that others do at the same time is for all.
            noted(&mut understood, part.notes);
            for (title, sessions) in blocks {
                if title.is_empty() {
                    for_all(&mut understood, sessions);
                    continue;
                }
                let mut sessions: Vec<Session> = sessions.into_iter().map(of_a_parcours).collect();
                let notes = headed(&understood.blocks, &title, &mut sessions);
                understood.parts.push(Part { title, sessions, notes, ..Part::new(true) });
            }
            continue;
        }
        if general.contains(&n) && !one {
            noted(&mut understood, part.notes);
            for_all(&mut understood, part.sessions);
            continue;
        }
        if general.contains(&n) {
            word.clone_into(&mut part.title);
        }
        part.sessions = part.sessions.into_iter().map(of_a_parcours).collect();
        understood.parts.push(part);
    }
    // A heading without a name below it: logos that the text does not hold.
    let (named, empty): (Vec<Group>, Vec<Group>) =
        std::mem::take(&mut understood.partners).into_iter().partition(|group| !group.members.is_empty());
    understood.partners = named;
    for group in empty {
        understood.event.notes.from.extend(&group.notes.from);
        understood.event.notes.left.extend(group.notes.left);
    }
    introduced(&mut understood);
    owned(&mut understood);
    understood
}

/// The lines of sessions that head their parcours are its own.
fn headed(blocks: &[Block], title: &str, sessions: &mut [Session]) -> Notes {
    let heads =
        |n: &usize| blocks.get(*n).is_some_and(|block| fold(block.words.trim_end_matches([':', ' '])) == fold(title));
    let from = sessions.iter_mut().flat_map(|session| session.notes.from.extract_if(.., |n| heads(n))).collect();
    Notes { from, ..Notes::default() }
}

/// What is known of a part that becomes several is known of the event.
fn noted(understood: &mut Understood, notes: Notes) {
    let of_event = &mut understood.event.notes;
    of_event.from.extend(notes.from);
    of_event.doubts.extend(notes.doubts);
    of_event.left.extend(notes.left);
}

/// Sessions that everybody attends: breaks, and plenaries.
fn for_all(understood: &mut Understood, sessions: Vec<Session>) {
    let (breaks, sessions): (Vec<Session>, Vec<Session>) = sessions.into_iter().partition(|session| session.is_break);
    understood.breaks.extend(breaks.into_iter().map(|session| Session { id: String::new(), ..session }));
    understood.parts.extend(plenaries(sessions));
}

/// Whatever nobody took is kept as a comment of the event.
fn owned(understood: &mut Understood) {
    let taken: BTreeSet<usize> = understood.notes().flat_map(|notes| notes.from.iter().copied()).collect();
    let mut left: Vec<(Place, String)> =
        understood.notes().flat_map(|notes| &notes.left).map(|left| (left.place, left.words.clone())).collect();
    let mut forgotten = Vec::new();
    for (n, block) in understood.blocks.iter().enumerate().filter(|(n, _)| !taken.contains(n)) {
        match left.iter().position(|(place, words)| *place == block.place && *words == block.words) {
            Some(at) => drop(left.swap_remove(at)),
            None if block.words.trim().is_empty() => {}
            None => forgotten.push(n),
        }
    }
    for n in forgotten {
        let Block { words, place } = understood.blocks[n].clone();
        understood.event.notes.left.push(Left { words, place, reason: say("import-unplaced") });
    }
}

/// The last list of the presentation is that of the parcours: the line above it is kept, they follow anyway.
fn introduced(understood: &mut Understood) {
    let titles: Vec<String> =
        understood.parts.iter().filter(|part| part.is_parcours).map(|part| fold(&part.title)).collect();
    let body = &mut understood.presentation.body;
    let listed = body.iter().rev().take_while(|text| text.starts_with("- ")).count();
    let lists = listed > 1
        && body[body.len() - listed..].iter().all(|text| {
            let bare = fold(&text.replace("**", ""));
            titles.iter().any(|title| bare.contains(title.as_str()))
        });
    if lists && body.len() > listed && body[body.len() - listed - 1].trim_end().ends_with(':') {
        body.truncate(body.len() - listed);
        let line = body.pop().unwrap_or_default();
        understood.presentation.parcours_intro = line.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']).to_owned();
    }
}

/// The blocks of sessions that headings part, where what stands in one takes place at the time of another: these are parcours, whatever
/// they are called. The first block may have no heading.
fn side_by_side(sessions: &[Session]) -> Option<Vec<(String, Vec<Session>)>> {
    let mut blocks: Vec<(String, Vec<Session>)> = Vec::new();
    for session in sessions {
        if !session.id.is_empty() || blocks.is_empty() {
            let known = blocks.iter().position(|(title, _)| !title.is_empty() && fold(title) == fold(&session.id));
            if let Some(known) = known {
                // The same heading on another day goes on.
                let block = blocks.remove(known);
                blocks.push(block);
            } else {
                blocks.push((session.id.clone(), Vec::new()));
            }
        }
        let own = Session { id: String::new(), ..session.clone() };
        blocks.last_mut()?.1.push(own);
    }
    let starts = |block: &[Session]| -> Vec<_> {
        block.iter().filter_map(|one| Some((one.day, one.start.as_ref()?.time))).collect()
    };
    let titled: Vec<Vec<_>> =
        blocks.iter().filter(|(title, _)| !title.is_empty()).map(|(_, block)| starts(block)).collect();
    // Each begins before the one above it has come to its end.
    let back = |pair: &[Vec<(Option<chrono::NaiveDate>, chrono::NaiveTime)>]| {
        let (Some(first), Some(last)) =
            (pair[1].first(), pair[0].iter().rfind(|one| Some(one.0) == pair[1].first().map(|it| it.0)))
        else {
            return false;
        };
        first.1 <= last.1
    };
    (titled.len() > 1 && titled.windows(2).all(back)).then_some(blocks)
}

/// Each session with hours is a plenary, those without hours after it are its sessions.
fn plenaries(sessions: Vec<Session>) -> Vec<Part> {
    let mut plenaries: Vec<Part> = Vec::new();
    for mut session in sessions {
        let kicker = std::mem::take(&mut session.id);
        match plenaries.last_mut().filter(|_| session.start.is_none()) {
            Some(plenary) => plenary.sessions.extend(of_a_plenary(Session { day: None, ..session })),
            None => {
                let mut plenary = Part::new(false);
                plenary.kicker = kicker;
                plenary.title = if session.title.is_empty() { session.format.clone() } else { session.title.clone() };
                let had_a_title = !session.title.is_empty();
                (plenary.day, plenary.start, plenary.end) = (session.day, session.start.take(), session.end.take());
                plenary.room = std::mem::take(&mut session.room);
                plenary.introduction = std::mem::take(&mut session.description);
                plenary.notes = std::mem::take(&mut session.notes);
                session.title.clear();
                if !had_a_title {
                    session.format.clear();
                }
                // The kind of session alone goes above the title.
                let alone = session.speakers.is_empty() && session.moderators.is_empty();
                if alone && plenary.kicker.is_empty() {
                    plenary.kicker = std::mem::take(&mut session.format);
                }
                session.day = None;
                plenary.sessions = of_a_plenary(session);
                plenaries.push(plenary);
            }
        }
    }
    plenaries
}

/// A session of a plenary and its activities, which are sessions there.
fn of_a_plenary(mut session: Session) -> Vec<Session> {
    let items = std::mem::take(&mut session.items);
    let of_item = |item: Item| Session {
        title: capitalised(&item.title),
        format: capitalised(&item.format),
        description: item.description,
        speakers: item.speakers,
        ..Session::default()
    };
    let said = !session.title.is_empty()
        || !session.format.is_empty()
        || !session.speakers.is_empty()
        || !session.moderators.is_empty();
    session.numbered = false;
    let own = said.then_some(session);
    own.into_iter().chain(items.into_iter().map(of_item)).collect()
}

/// In a parcours, an activity that is only a kind of session with people gives them to its session.
fn of_a_parcours(mut session: Session) -> Session {
    let kicker = std::mem::take(&mut session.id);
    if session.format.is_empty() && session.title != kicker {
        session.format = kicker;
    } else if !kicker.is_empty() && !session.format.contains(&kicker) {
        session.description.insert(0, kicker);
    }
    let mut items = Vec::new();
    for mut item in std::mem::take(&mut session.items) {
        let format = std::mem::take(&mut item.format);
        if item.title.is_empty() {
            if session.format.is_empty() {
                session.format = format;
            }
            session.speakers.append(&mut item.speakers);
        } else {
            if !format.is_empty() {
                item.description.insert(0, capitalised(&format));
            }
            item.title = capitalised(&item.title);
            items.push(item);
        }
    }
    session.items = items;
    session.title = capitalised(&session.title);
    session.format = capitalised(&session.format);
    if session.title.is_empty() {
        session.title = std::mem::take(&mut session.format);
    }
    if session.is_break {
        session.format.clear();
        session.items.clear();
        session.description.clear();
    }
    session
}
