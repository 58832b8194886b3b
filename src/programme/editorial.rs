//! What stands around the programme: a foreword, pages of their own, adverts, what to know before coming, the plan of the place.

use super::faults::{Faults, quoted};
use super::located::{Line, Located};
use super::model::{Advert, AdvertSize, After, Foreword, FreePage, Plan, PlanRoom, Practical};
use super::raw::{Key, List, RawAdvert, RawForeword, RawPage, RawPlan, RawPractical};
use super::tolerant::{Table, TextOr};
use crate::diagnostic::{Diagnostic, say};
use crate::language::icons;
use std::path::PathBuf;

/// The table `[foreword]`.
pub(super) fn foreword(raw: Key<Table<RawForeword>>, faults: &mut Faults) -> Option<Foreword> {
    let Located { value: raw, span } = faults.open(raw)?;
    let written =
        [("role", raw.role.as_ref().map(|role| &role.span)), ("photo", raw.photo.as_ref().map(|photo| &photo.span))];
    for (_, place) in written.into_iter().filter(|_| raw.author.is_none()) {
        if let Some(place) = place {
            faults.missing("author", say("the-foreword"), place);
        }
    }
    Some(Foreword {
        title: faults.line(raw.title),
        text: faults.required_prose(raw.text, "text", say("the-foreword"), &span),
        author: faults.line(raw.author),
        role: faults.line(raw.role),
        photo: faults.illustration(raw.photo),
        signature: faults.illustration(raw.signature),
        span,
    })
}

/// The tables `[[pages]]`.
pub(super) fn pages(list: List<Table<RawPage>>, faults: &mut Faults) -> Vec<FreePage> {
    let mut read = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        let title = faults.required_line(raw.title, "title", say("this-page"), &span);
        let text = match raw.picture {
            None => faults.required_prose(raw.text, "text", say("this-page"), &span),
            Some(_) => faults.rich_prose(raw.text),
        };
        let picture = faults.illustration(raw.picture);
        let after = chosen(raw.after, "after", &After::NAMES, faults).unwrap_or_default();
        read.push(FreePage { title, text, picture, after, span });
    }
    read
}

/// The tables `[[adverts]]`.
pub(super) fn adverts(list: List<Table<RawAdvert>>, faults: &mut Faults) -> Vec<Advert> {
    let mut read = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        let file = faults.required_line(raw.file, "file", say("this-advert"), &span);
        let alternative = faults.required_line(raw.alternative, "alternative", say("this-advert"), &span);
        let size = chosen(raw.size, "size", &AdvertSize::NAMES, faults).unwrap_or_default();
        let link = faults.link(raw.link, say("this-advert"));
        if !file.is_empty() {
            let file = Located::new(PathBuf::from(&file.value), file.span);
            read.push(Advert { file, alternative, size, link, span });
        }
    }
    read
}

/// The table `[plan]`.
pub(super) fn plan(raw: Key<Table<RawPlan>>, faults: &mut Faults) -> Option<Plan> {
    let Located { value: raw, span } = faults.open(raw)?;
    let file = faults.required_line(raw.file, "file", say("the-plan"), &span);
    if raw.rooms.is_none() {
        faults.missing("rooms", say("the-plan"), &span);
    }
    let mut rooms: Vec<PlanRoom> = Vec::new();
    for (n, Located { value, span }) in faults.each(raw.rooms).into_iter().enumerate() {
        let next = n as u32 + 1;
        let (number, name) = match value {
            TextOr::Text(name) => (next, Located::new(faults.plain(&name, &span), span.clone())),
            TextOr::Table(table) => {
                let raw = faults.known(table, &span);
                let name = faults.required_line(raw.name, "name", say("this-room"), &span);
                let number = faults.take(raw.number);
                let whole = number
                    .as_ref()
                    .filter(|number| number.value.0.fract() == 0.0 && (0.0..=9_999.0).contains(&number.value.0));
                if let (Some(number), None) = (&number, whole) {
                    let fault = Diagnostic::error("out-of-range", say("room-out-of-range"));
                    faults.report(fault.at(number.span.clone(), "here"));
                }
                (whole.map_or(next, |number| number.value.0 as u32), name)
            }
        };
        if !name.is_empty() {
            rooms.push(PlanRoom { number, name });
        }
    }
    let read = Plan {
        title: faults.line(raw.title),
        credit: faults.line(raw.credit),
        file: Located::new(PathBuf::from(&file.value), file.span.clone()),
        rooms,
        span,
    };
    (!file.is_empty()).then_some(read)
}

/// The tables `[[practical]]`. One with an icon needs no title: the icon has words of its own.
pub(super) fn practical(list: List<Table<RawPractical>>, faults: &mut Faults) -> Vec<Practical> {
    let mut read = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        let icon = icon(raw.icon, faults);
        let title = match raw.title {
            None if icon.is_some() => None,
            title => Some(faults.required_line(title, "title", say("this-practical"), &span)),
        };
        read.push(Practical {
            title,
            icon,
            text: faults.required_prose(raw.text, "text", say("this-practical"), &span),
            picture: faults.illustration(raw.picture),
            span,
        });
    }
    read
}

fn icon(field: Key<String>, faults: &mut Faults) -> Option<Located<&'static str>> {
    let written = faults.line(field)?;
    let found = icons::named(&written);
    if found.is_none() {
        unknown(&written, "icon", icons::names(), faults);
    }
    found.map(|name| Located::new(name, written.span))
}

/// One of a few words.
fn chosen<T: Copy>(field: Key<String>, key: &str, known: &[(&str, T)], faults: &mut Faults) -> Option<T> {
    let written = faults.line(field)?;
    let found = known.iter().find(|(name, _)| name.eq_ignore_ascii_case(&written)).map(|(_, meant)| *meant);
    if found.is_none() {
        unknown(&written, key, known.iter().map(|(name, _)| *name), faults);
    }
    found
}

fn unknown<'n>(written: &Line, key: &str, known: impl Iterator<Item = &'n str>, faults: &mut Faults) {
    let known: Vec<String> = known.map(|name| format!("\"{name}\"")).collect();
    let saying = say("unknown-word").with("key", key).with("written", quoted(written)).with("known", known.join(", "));
    faults.report(Diagnostic::error("unknown-choice", saying).at(written.span.clone(), "here"));
}
