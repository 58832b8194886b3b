//! The cover: what the event is called, when and where it is, who makes it.

use super::story::{Cover, CoverMarks, Fact, FactKind, HouseLogo, Mark, Words};
use super::wording::{Writer, capitalised};
use crate::language::online::is_online;
use crate::language::wording::fill;
use crate::picture::PictureId;
use crate::programme::PartnerId;
use chrono::NaiveDate;

pub(super) fn cover(writer: &Writer) -> Cover {
    let event = &writer.programme.event;
    let days: Vec<NaiveDate> = event.days.iter().map(|day| day.value).collect();
    let facts = [
        (FactKind::Date, Some(writer.own(capitalised(&writer.language.dates(&days))))),
        (FactKind::Place, place(writer)),
    ];
    let hours = writer.event_hours().map_or_else(|| writer.hours_by_day(), |hours| vec![hours]);
    let hours = hours.into_iter().map(|hours| (FactKind::Hours, Some(writer.own(hours))));
    let tagline = (FactKind::Tagline, event.tagline.as_ref().map(|tagline| writer.line(tagline)));
    let facts = facts.into_iter().chain(hours).chain([tagline]);
    let facts = facts.filter_map(|(kind, value)| Some(Fact { kind, label: None, value: value? })).collect();
    Cover {
        series: event.series.as_ref().map(|series| writer.line(series)),
        title: writer.line(&event.title),
        subtitle: event.subtitle.as_ref().map(|subtitle| writer.line(subtitle)),
        bearer: None,
        facts,
        logo: house_logo(writer),
        picture: writer
            .programme
            .brand
            .as_ref()
            .and_then(|brand| brand.cover.as_ref())
            .map(|path| PictureId::of(&path.value)),
        marks: cover_marks(writer),
    }
}

/// The logo of the brand, called by the name of the organiser, or of the event where nobody organises it.
fn house_logo(writer: &Writer) -> Option<HouseLogo> {
    let programme = writer.programme;
    let brand = programme.brand.as_ref().filter(|brand| brand.logo.is_some() || brand.logo_on_dark.is_some())?;
    let event = &programme.event;
    let name = match event.organiser {
        Some(id) => &programme.partners[id.0].name,
        None => event.series.as_ref().unwrap_or(&event.title),
    };
    Some(HouseLogo {
        logo: brand.logo.as_ref().map(|path| PictureId::of(&path.value)),
        logo_on_dark: brand.logo_on_dark.as_ref().map(|path| PictureId::of(&path.value)),
        alternative: fill(&writer.language.words.logo, &[("name", &writer.line(name).plain())]),
        span: brand.logo.iter().chain(&brand.logo_on_dark).next().map(|path| path.span.clone()),
    })
}

/// The place as written, "online", or both where people come and others connect.
pub(super) fn place(writer: &Writer) -> Option<Words> {
    let event = &writer.programme.event;
    let online = || writer.own(writer.language.words.online.clone());
    match &event.place {
        Some(place) if event.online && !is_online(place) => {
            let both = Words::joined(&[writer.line(place), online()], " · ");
            Some(Words { span: Some(place.span.clone()), ..both })
        }
        Some(place) => Some(writer.line(place)),
        None if event.online => Some(online()),
        None => None,
    }
}

/// The marks of all partners, the organiser's first, each once.
pub(super) fn marks(writer: &Writer) -> Vec<Mark> {
    shown(writer).into_iter().map(|id| writer.mark(id)).collect()
}

fn shown(writer: &Writer) -> Vec<PartnerId> {
    let programme = writer.programme;
    let mut ids: Vec<PartnerId> = programme.event.organisers.clone();
    ids.extend(&programme.event.co_organisers);
    for id in programme.partner_groups.iter().flat_map(|group| &group.partners) {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    ids
}

/// "Organisateurs et co-organisateur".
fn organisers(writer: &Writer) -> Words {
    let (event, words) = (&writer.programme.event, &writer.language.words);
    let one_of = |count: usize, one: &str, several: &str| match count {
        0 => None,
        1 => Some(one.to_owned()),
        _ => Some(several.to_owned()),
    };
    let organisers = one_of(event.organisers.len(), &words.organiser, &words.organisers);
    let with_them = one_of(event.co_organisers.len(), &words.co_organiser, &words.co_organisers);
    let with_them = with_them.map(|word| match &organisers {
        Some(_) if !writer.language.typography.capital_nouns => word.to_lowercase(),
        _ => word,
    });
    let named: Vec<String> = organisers.into_iter().chain(with_them).collect();
    writer.own(if named.is_empty() { words.organiser.clone() } else { writer.language.list(&named) })
}

fn cover_marks(writer: &Writer) -> Option<CoverMarks> {
    let event = &writer.programme.event;
    let organiser_caption = organisers(writer);
    // Groups with another title stand on the wall of partners.
    let first = writer.programme.partner_groups.first();
    let of_the_cover =
        |id: &PartnerId| first.is_none_or(|group| group.partners.contains(id)) || event.is_organised_by(*id);
    let shown: Vec<PartnerId> = shown(writer).into_iter().filter(of_the_cover).collect();
    // The title of a group is said over its members alone.
    let caption = match first {
        Some(group) if shown.iter().all(|id| group.partners.contains(id)) => writer.line(&group.title),
        Some(group) if !shown.iter().all(|id| event.is_organised_by(*id)) => {
            Words::joined([&organiser_caption, &writer.line(&group.title)], " · ")
        }
        _ => organiser_caption.clone(),
    };
    let marks: Vec<Mark> = shown.into_iter().map(|id| writer.mark(id)).collect();
    let organisers = event.organisers.len() + event.co_organisers.len();
    let others = writer.programme.partner_groups.iter().skip(1);
    let other_groups = others
        .filter(|group| group.partners.iter().any(|id| !of_the_cover(id)))
        .map(|group| writer.line(&group.title))
        .collect();
    (!marks.is_empty()).then_some(CoverMarks { caption, marks, organisers, organiser_caption, other_groups })
}
