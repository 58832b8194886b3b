//! A conference as a programme: tracks, rooms or days become parcours, what has none is for everybody.

use super::conference::{Conference, Person, Talk};
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::prose::hours::canonical;
use crate::import::prose::person::people;
use crate::import::prose::phrases::{Label, label};
use crate::import::understood::{
    Appearance, Block, Doubt, Event, Hour, Kind, Left, Notes, Part, Place, Role, Session, Understood,
};
use crate::import::{Grouping, Setting, links, markup};
use crate::language::folding::fold;
use crate::language::wording::Language;
use chrono::{Duration, NaiveDate, NaiveDateTime, Timelike};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Before this hour a day has not begun: what starts then belongs to the evening before.
const DAWN: u32 = 5;
/// More of them are no ways through a day.
const MOST_TRACKS: usize = 16;

/// Makes the programme.
pub(super) fn programme(mut conference: Conference, setting: &Setting) -> Understood {
    let mut out = Understood::default();
    out.counted.push(("sessions", conference.talks.iter().filter(|talk| !talk.is_break).count()));
    let texts = conference
        .talks
        .iter()
        .flat_map(|talk| std::iter::once(talk.title.as_str()).chain(talk.texts.iter().map(String::as_str)));
    out.event.language = setting.language_of(texts.chain(std::iter::once(conference.title.as_str())));
    merge_people(&mut conference.talks, &mut out);
    let talks = without_doubles(std::mem::take(&mut conference.talks), &mut out);
    let mut dated: Vec<(NaiveDate, Talk)> = Vec::new();
    let evenings: BTreeSet<NaiveDate> = talks.iter().filter_map(|talk| talk.start.map(|at| at.date())).collect();
    for talk in talks {
        match talk.start {
            Some(start) => dated.push((day_of(&talk, start, &evenings), talk)),
            None => {
                let words = words(&talk);
                leave(&mut out, talk.entry, &words, "import-no-hour");
            }
        }
    }
    dated.sort_by_key(|(day, talk)| (*day, talk.start, talk.entry));
    for (entry, words, reason) in &conference.left {
        leave(&mut out, *entry, words, reason);
    }
    head(&conference, setting, &dated, &mut out);
    let grouping = setting.parcours.unwrap_or_else(|| likely(&dated));
    let several = out.event.days.len() > 1;
    let mut parts: Vec<Part> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut plenaries = Vec::new();
    let language = Language::of(&out.event.language);
    for (day, talk) in dated {
        let key = match grouping {
            Grouping::Tracks => talk.track.clone(),
            Grouping::Rooms => talk.room.clone(),
            Grouping::Days => capitalised_day(language, day, several),
        };
        let block = out.blocks.len();
        out.blocks.push(Block { words: words(&talk), place: Place::Entry(talk.entry) });
        let mut session = session(talk, day, several, grouping, &out.event.language);
        session.notes.from.push(block);
        if session.is_break && grouping != Grouping::Days {
            out.breaks.push(session);
        } else if key.is_empty() {
            plenaries.push(session);
        } else {
            let part = *known.entry(fold(&key)).or_insert_with(|| {
                parts.push(Part { title: key, ..Part::new(true) });
                parts.len() - 1
            });
            parts[part].sessions.push(session);
        }
    }
    // Breaks of every room at the same time are one.
    one_break_for_all(&mut out);
    if parts.is_empty() {
        let mut part = Part { title: language.words.programme.clone(), ..Part::new(true) };
        part.sessions = std::mem::take(&mut plenaries);
        part.sessions.append(&mut out.breaks);
        part.sessions.sort_by_key(|session| (session.day, session.start.as_ref().map(|start| night(start.time))));
        parts.push(part);
    }
    out.parts.extend(plenaries.into_iter().map(plenary));
    out.parts.extend(parts);
    out
}

/// Hours after midnight come after those of the evening.
fn night(time: chrono::NaiveTime) -> u32 {
    let minutes = time.hour() * 60 + time.minute();
    if time.hour() < DAWN { minutes + 24 * 60 } else { minutes }
}

fn capitalised_day(language: &Language, day: NaiveDate, several: bool) -> String {
    if several {
        crate::language::wording::capitalised(&language.date_without_year(day))
    } else {
        language.words.programme.clone()
    }
}

/// What the event is called, where and when it is.
fn head(conference: &Conference, setting: &Setting, dated: &[(NaiveDate, Talk)], out: &mut Understood) {
    let event: &mut Event = &mut out.event;
    let days: BTreeSet<NaiveDate> = dated.iter().map(|(day, _)| *day).collect();
    event.days = days.into_iter().collect();
    event.time_zone = conference.zone.map(|zone| zone.name().to_owned()).unwrap_or_default();
    event.place = conference.place.clone();
    event.subtitle = conference.subtitle.clone();
    event.title = conference.title.clone();
    if links::is_lasting(&conference.link) {
        event.registration = conference.link.clone();
    }
    if event.title.is_empty() {
        event.title = setting.name.clone();
        let reason = say("import-no-title").with("name", &setting.name);
        event.notes.doubts.push(Doubt { kind: Kind::Title, place: Place::Entry(1), reason });
    }
    let block = out.blocks.len();
    let description = markup::paragraphs(&conference.description);
    out.blocks.push(Block {
        words: [&conference.title, &conference.place].map(String::as_str).join(" "),
        place: Place::Entry(1),
    });
    out.event.notes.from.push(block);
    if !description.is_empty() {
        out.blocks.push(Block { words: description.join(" "), place: Place::Entry(1) });
        out.presentation.notes.from.push(block + 1);
        out.presentation.body = description;
    }
}

/// The day of the schedule that something belongs to.
fn day_of(talk: &Talk, start: NaiveDateTime, days: &BTreeSet<NaiveDate>) -> NaiveDate {
    let own = start.date();
    let before = own - Duration::days(1);
    match talk.day {
        Some(day) if day == before && start.hour() < 12 => day,
        _ if start.hour() < DAWN && days.contains(&before) => before,
        _ => own,
    }
}

/// Tracks, where most talks have one and there are some; else rooms; else the whole is one parcours.
fn likely(dated: &[(NaiveDate, Talk)]) -> Grouping {
    let talks: Vec<&Talk> = dated.iter().map(|(_, talk)| talk).filter(|talk| !talk.is_break).collect();
    let count = |of: fn(&Talk) -> &str| {
        let named: Vec<&str> = talks.iter().map(|talk| of(talk)).filter(|name| !name.is_empty()).collect();
        let distinct: BTreeSet<String> = named.iter().map(|name| fold(name)).collect();
        (distinct.len(), named.len() * 2 >= talks.len())
    };
    let (tracks, most_have_one) = count(|talk| &talk.track);
    let (rooms, most_have_a_room) = count(|talk| &talk.room);
    if (2..=MOST_TRACKS).contains(&tracks) && most_have_one {
        Grouping::Tracks
    } else if rooms > 1 && most_have_a_room {
        Grouping::Rooms
    } else if tracks > 1 && most_have_one {
        Grouping::Tracks
    } else {
        Grouping::Days
    }
}

fn session(talk: Talk, day: NaiveDate, several: bool, grouping: Grouping, language: &str) -> Session {
    let place = Place::Entry(talk.entry);
    let mut notes = Notes::default();
    for doubt in &talk.doubts {
        let kind = if *doubt == "import-no-zone" { Kind::Hour } else { Kind::Session };
        notes.doubts.push(Doubt { kind, place, reason: say(doubt) });
    }
    let hour = |at: NaiveDateTime| Hour { time: at.time(), written: canonical(at.time()) };
    let mut description: Vec<String> = Vec::new();
    if !talk.subtitle.is_empty() {
        description.push(talk.subtitle.clone());
    }
    for text in &talk.texts {
        let paragraphs = markup::paragraphs(text);
        // Some tools write one text twice.
        if paragraphs.iter().any(|paragraph| !description.contains(paragraph)) {
            description.extend(paragraphs);
        }
    }
    let (mut speakers, mut moderators) = (Vec::new(), Vec::new());
    if talk.speakers.is_empty() && talk.moderators.is_empty() {
        description.retain(|text| !named(text, place, &mut speakers, &mut moderators));
    }
    let mut video = String::new();
    if links::is_lasting(&talk.video) {
        video.clone_from(&talk.video);
    }
    for (words, to) in talk.links.iter().filter(|(_, to)| links::is_lasting(to)) {
        let sound = !words.is_empty() && !words.contains(['[', ']']) && !to.contains(['(', ')']);
        description.push(if sound { format!("[{words}]({to})") } else { format!("{words} {to}").trim().to_owned() });
    }
    let lang = code(&talk.language).filter(|lang| Some(lang) != code(language).as_ref()).unwrap_or_default();
    let mut keywords = talk.keywords.clone();
    if grouping != Grouping::Tracks && !talk.track.is_empty() {
        keywords.insert(0, talk.track.clone());
    }
    let room = if grouping == Grouping::Rooms { String::new() } else { talk.room.clone() };
    Session {
        is_break: talk.is_break && talk.speakers.is_empty(),
        day: several.then_some(day),
        start: talk.start.map(hour),
        end: talk.end.filter(|end| talk.start.is_none_or(|start| *end - start < Duration::hours(24))).map(hour),
        room,
        title: talk.title,
        lang,
        format: talk.kind,
        description,
        speakers: talk.speakers.into_iter().map(appearance).chain(speakers).collect(),
        moderators: talk.moderators.into_iter().map(appearance).chain(moderators).collect(),
        level: talk.level,
        capacity: talk.capacity.filter(|places| *places > 0),
        video,
        keywords,
        cancelled: talk.cancelled,
        notes,
        ..Session::default()
    }
}

/// Whether a paragraph of a calendar only says who speaks or leads, as « Avec X, maire, et Y » does: they are put there.
fn named(text: &str, place: Place, speakers: &mut Vec<Appearance>, moderators: &mut Vec<Appearance>) -> bool {
    let line = Line { text: text.split_whitespace().collect::<Vec<_>>().join(" "), ..Line::default() };
    let Some((label, names, _)) = label(&line).filter(|_| !line.text.contains(". ")) else { return false };
    let list = match label {
        Label::People => speakers,
        Label::Moderators => moderators,
        _ => return false,
    };
    let Some(found) = people(&names, true, place).filter(|found| found.start == 0) else { return false };
    list.extend(found.list);
    true
}

/// The language of a tag or of another code: `fr` for “fr”, “FR”, “fr_CH”.
pub(super) fn code(tag: &str) -> Option<String> {
    let code = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(code)
}

fn appearance(person: Person) -> Appearance {
    let role = Role { role: person.role, organisation: person.organisation };
    let roles = if role == Role::default() { Vec::new() } else { vec![role] };
    Appearance { name: person.name, roles, doubts: Vec::new() }
}

/// What has no track or room is for everybody.
fn plenary(mut session: Session) -> Part {
    let mut part = Part::new(false);
    part.title = std::mem::take(&mut session.title);
    (part.day, part.start, part.end) = (session.day.take(), session.start.take(), session.end.take());
    part.room = std::mem::take(&mut session.room);
    part.introduction = std::mem::take(&mut session.description);
    part.notes = std::mem::take(&mut session.notes);
    let says = !session.speakers.is_empty()
        || !session.moderators.is_empty()
        || session.cancelled
        || !session.video.is_empty();
    if says {
        part.sessions.push(session);
    } else {
        part.kicker = std::mem::take(&mut session.format);
    }
    part
}

/// A talk that stands twice, with the same title at the same time in the same room, is one; so is one id.
fn without_doubles(talks: Vec<Talk>, out: &mut Understood) -> Vec<Talk> {
    let mut seen: BTreeMap<(String, Option<NaiveDateTime>, String), usize> = BTreeMap::new();
    let mut kept = Vec::new();
    for talk in talks {
        let key = (fold(&talk.title), talk.start, fold(&talk.room));
        match seen.get(&key) {
            Some(&first) => {
                let place = Place::Entry(talk.entry);
                let words = words(&talk);
                out.blocks.push(Block { words: words.clone(), place });
                let reason = say("import-double").with("first", first.to_string());
                out.event.notes.left.push(Left { words, place, reason });
            }
            None => {
                seen.insert(key, talk.entry);
                kept.push(talk);
            }
        }
    }
    kept
}

/// People of one id have one name, that which they have most often; what tools know of them and programmes do not is kept once.
fn merge_people(talks: &mut [Talk], out: &mut Understood) {
    let mut names: HashMap<String, BTreeMap<String, usize>> = HashMap::new();
    for person in talks
        .iter()
        .flat_map(|talk| talk.speakers.iter().chain(&talk.moderators))
        .filter(|person| !person.id.is_empty())
    {
        *names.entry(person.id.clone()).or_default().entry(person.name.clone()).or_default() += 1;
    }
    let mut told = BTreeSet::new();
    let mut lives: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for talk in talks {
        let place = Place::Entry(talk.entry);
        for person in talk.speakers.iter_mut().chain(&mut talk.moderators) {
            if let Some(own) = names.get(&person.id).filter(|own| own.len() > 1) {
                let most = own
                    .iter()
                    .max_by_key(|(name, count)| (**count, name.len()))
                    .map(|(name, _)| name.clone())
                    .unwrap_or_default();
                // Tools give one id to all whom they know nothing of: what is one person's shares a word.
                let shared = super::conference::share_a_word(&most, &person.name);
                if shared && most != person.name && told.insert(person.name.clone()) {
                    let reason = say("import-one-person").with("name", &most).with("other", &person.name);
                    out.event.notes.doubts.push(Doubt { kind: Kind::Person, place, reason });
                }
                if shared {
                    person.name = most;
                }
            }
            if !person.biography.is_empty() {
                lives.entry(person.name.clone()).or_insert((talk.entry, person.biography.clone()));
            }
        }
    }
    for (name, (entry, life)) in lives {
        let place = Place::Entry(entry);
        let words = format!("{name} – {}", markup::paragraphs(&life).join(" "));
        out.blocks.push(Block { words: words.clone(), place });
        out.event.notes.left.push(Left { words, place, reason: say("import-biography") });
    }
}

fn one_break_for_all(out: &mut Understood) {
    let mut kept: Vec<Session> = Vec::new();
    for session in std::mem::take(&mut out.breaks) {
        let same = |other: &&mut Session| {
            other.day == session.day
                && other.start == session.start
                && other.end == session.end
                && fold(&other.title) == fold(&session.title)
        };
        match kept.iter_mut().find(same) {
            Some(other) => {
                other.room.clear();
                other.notes.from.extend(&session.notes.from);
            }
            None => kept.push(session),
        }
    }
    out.breaks = kept;
}

fn leave(out: &mut Understood, entry: usize, words: &str, reason: &'static str) {
    let place = Place::Entry(entry);
    out.blocks.push(Block { words: words.to_owned(), place });
    out.event.notes.left.push(Left { words: words.to_owned(), place, reason: say(reason) });
}

/// Everything that a talk says.
fn words(talk: &Talk) -> String {
    let mut all: Vec<String> =
        [&talk.title, &talk.subtitle, &talk.room, &talk.track, &talk.kind, &talk.level].map(String::clone).into();
    let mut texts: Vec<String> = Vec::new();
    for text in &talk.texts {
        let paragraphs = markup::paragraphs(text);
        if paragraphs.iter().any(|paragraph| !texts.contains(paragraph)) {
            texts.extend(paragraphs);
        }
    }
    all.extend(texts);
    for person in talk.speakers.iter().chain(&talk.moderators) {
        all.extend([person.name.clone(), person.role.clone(), person.organisation.clone()]);
    }
    for (words, to) in &talk.links {
        all.push(words.clone());
        if links::is_lasting(to) {
            all.push(to.clone());
        }
    }
    all.extend(talk.keywords.iter().cloned());
    all.retain(|text| !text.is_empty());
    all.join(" ")
}

/// “Lima, Ana” in its common order.
pub(super) fn in_order(name: &str) -> String {
    let name = name.trim();
    match name.split_once(", ") {
        Some((last, first))
            if !first.contains(',')
                && last.split_whitespace().count() <= 3
                && first.split_whitespace().count() <= 3 =>
        {
            let (title, last) = match last.split_once(". ") {
                Some((title, last)) if title.len() <= 4 => (format!("{title}. "), last),
                _ => (String::new(), last),
            };
            format!("{title}{first} {last}")
        }
        _ => name.to_owned(),
    }
}
