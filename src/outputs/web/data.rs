//! What the page says to programs: schema.org for search engines, Open Graph for those who share it.

use super::page::Page;
use crate::compose::story::{FactKind, GroupKind, Moment, Section, Session, SessionGroup, TextBlock, Voice, Words};
use chrono::{NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use maud::{Markup, PreEscaped, html};
use serde_json::{Map, Value, json};

/// Letters of a description: what networks and engines show of one.
const LONGEST: usize = 200;

/// The elements of `head` that describe the page.
pub(super) fn described(page: &Page) -> Markup {
    let story = page.story;
    let description = description(page);
    let url = page.address.url.as_deref();
    // The cards lie beside the page, where the address is that of the file.
    let picture = match page.own.is_empty() {
        true => url.and_then(|url| url.strip_suffix(".html")).map(|page| format!("{page}-cards/event-1200x630.png")),
        false => page.beside(super::split::CARD),
    };
    let told = Shared {
        title: &story.title,
        description: &description,
        url: url.map(str::to_string),
        picture,
        site: story.subject.as_deref(),
    };
    html! {
        (shared(page, &told))
        script type="application/ld+json" { (PreEscaped(escaped(&event(page, &description)))) }
    }
}

/// What networks and search engines show of a page.
struct Shared<'s> {
    title: &'s str,
    description: &'s str,
    url: Option<String>,
    picture: Option<String>,
    /// What the page is a part of.
    site: Option<&'s str>,
}

fn shared(page: &Page, told: &Shared) -> Markup {
    let Shared { title, description, url, picture, site } = told;
    html! {
        meta name="description" content=(description);
        @if let Some(author) = &page.story.author { meta name="author" content=(author); }
        meta property="og:type" content="website";
        meta property="og:title" content=(title);
        meta property="og:description" content=(description);
        meta property="og:locale" content=(page.story.language.replace('-', "_"));
        @if let Some(site) = site { meta property="og:site_name" content=(site); }
        @if let Some(url) = url { link rel="canonical" href=(url); meta property="og:url" content=(url); }
        @if let Some(picture) = picture {
            meta property="og:image" content=(picture);
            meta property="og:image:width" content="1200";
            meta property="og:image:height" content="630";
            meta property="og:image:alt" content=(title);
        }
        meta name="twitter:card" content=(if picture.is_some() { "summary_large_image" } else { "summary" });
        meta name="twitter:title" content=(title);
        meta name="twitter:description" content=(description);
    }
}

/// The same of the page of a session; `description` says what it is about in a line.
pub(super) fn described_session(page: &Page, leaf: &super::split::Leaf) -> Markup {
    let facts: Vec<String> = [Some(leaf.day.clone()), leaf.when.hours.as_ref().map(Words::plain)]
        .into_iter()
        .flatten()
        .chain(leaf.room().map(Words::plain))
        .collect();
    let about = leaf.texts().iter().find_map(|block| match block {
        TextBlock::Paragraph(words) => Some(words.plain()),
        _ => None,
    });
    let description =
        shortened(&[Some(facts.join(" · ")), about].into_iter().flatten().collect::<Vec<_>>().join(". "), LONGEST);
    let title = leaf.title.plain();
    let mut value = part(&title, leaf.when, None, &leaf.session().map(performers).unwrap_or_default());
    let whole = event(page, "");
    if let Value::Object(map) = &mut value {
        let mut place = whole.get("location").cloned();
        if let (Some(room), Some(Value::Object(place))) = (leaf.room(), &mut place)
            && place.get("@type") == Some(&json!("Place"))
        {
            let held = place.get("name").and_then(Value::as_str).unwrap_or_default().to_string();
            let name = if held.is_empty() { room.plain() } else { format!("{}, {held}", room.plain()) };
            place.insert("name".into(), json!(name));
        }
        map.insert("@context".into(), json!("https://schema.org"));
        map.insert("description".into(), json!(description));
        map.insert("inLanguage".into(), json!(leaf.language().unwrap_or(&page.story.language)));
        let status =
            if leaf.session().is_some_and(|session| session.cancelled) { "EventCancelled" } else { "EventScheduled" };
        map.insert("eventStatus".into(), json!(format!("https://schema.org/{status}")));
        for key in ["eventAttendanceMode", "organizer", "offers"] {
            if let Some(own) = whole.get(key) {
                map.insert(key.into(), own.clone());
            }
        }
        if let Some(place) = place {
            map.insert("location".into(), place);
        }
        if let Some(url) = page.beside(&leaf.file) {
            map.insert("url".into(), json!(url));
        }
        let of_all = json!({
            "@type": "Event",
            "name": whole.get("name"),
            "startDate": whole.get("startDate"),
            "endDate": whole.get("endDate"),
            "location": whole.get("location"),
            "url": page.address.url,
        });
        map.insert("superEvent".into(), bare(of_all));
    }
    let told = Shared {
        title: &title,
        description: &description,
        url: page.beside(&leaf.file),
        picture: leaf.card.as_ref().and_then(|card| page.beside(card)),
        site: Some(&page.story.title),
    };
    html! {
        (shared(page, &told))
        script type="application/ld+json" { (PreEscaped(escaped(&value))) }
    }
}

/// Date, place, hours, and the first words of the presentation.
fn description(page: &Page) -> String {
    let facts = page.story.cover.facts.iter().filter(|fact| fact.kind != FactKind::Tagline);
    let mut told: Vec<String> = facts.map(|fact| fact.value.plain()).collect();
    told = vec![told.join(" · ")];
    let lead = page.story.sections.iter().find_map(|section| match section {
        Section::Presentation(presentation) => {
            presentation.lead.iter().chain(&presentation.body).find_map(|block| match block {
                TextBlock::Paragraph(words) => Some(words.plain()),
                _ => None,
            })
        }
        _ => None,
    });
    told.extend(lead);
    shortened(&told.join(". "), LONGEST)
}

/// The whole words that fit.
pub(in crate::outputs) fn shortened(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole).trim_end_matches([',', ';', ':', '.', ' ']);
    format!("{cut}…")
}

/// JSON in a page: nothing in it closes the element (HTML, 4.12.1.3).
fn escaped(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// https://schema.org/Event
fn event(page: &Page, description: &str) -> Value {
    let event = &page.matter.programme.event;
    let story = page.story;
    let mut told = Map::new();
    told.insert("@context".into(), json!("https://schema.org"));
    told.insert("@type".into(), json!("Event"));
    told.insert("name".into(), json!(story.cover.title.plain()));
    if let Some(subtitle) = &story.cover.subtitle {
        told.insert("alternateName".into(), json!(subtitle.plain()));
    }
    told.insert("description".into(), json!(description));
    told.insert("inLanguage".into(), json!(story.language));
    told.insert("eventStatus".into(), json!("https://schema.org/EventScheduled"));
    if let Some(first) = story.days.first() {
        told.insert("startDate".into(), json!(begins(first)));
    }
    if let Some(last) = story.days.last() {
        told.insert("endDate".into(), json!(ends(last)));
    }
    let place = story.back.facts.iter().chain(&story.cover.facts).find(|fact| fact.kind == FactKind::Place);
    let here = event.place.as_ref().filter(|place| !crate::language::online::is_online(place));
    let mode = match (event.online || event.place.is_some() && here.is_none(), here.is_some()) {
        (true, true) => "MixedEventAttendanceMode",
        (true, false) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
    told.insert("eventAttendanceMode".into(), json!(format!("https://schema.org/{mode}")));
    let mut places = Vec::new();
    if here.is_some() {
        let address = event.address.as_ref().map(|address| address.value.clone());
        let name = place.map(|place| place.value.plain());
        places.push(json!({ "@type": "Place", "name": name, "address": address.or(name.clone()) }));
    }
    if mode != "OfflineEventAttendanceMode" {
        let url = event.online_space.as_ref().or(event.registration.as_ref()).map(|link| link.address.clone());
        places.push(json!({ "@type": "VirtualLocation", "url": url }));
    }
    if !places.is_empty() {
        told.insert("location".into(), bare(if places.len() == 1 { places.remove(0) } else { Value::Array(places) }));
    }
    let organisers = event.organisers.iter().chain(&event.co_organisers).map(|id| {
        let partner = &page.matter.programme.partners[id.0];
        let url = partner.link.as_ref().map(|link| link.address.clone());
        bare(json!({ "@type": "Organization", "name": partner.name.value, "url": url }))
    });
    let organisers: Vec<Value> = organisers.collect();
    if !organisers.is_empty() {
        told.insert("organizer".into(), Value::Array(organisers));
    }
    if let Some(link) = &event.registration {
        let price = event.price.as_ref().map(|price| price.value.clone());
        let offer = json!({ "@type": "Offer", "url": link.address, "description": price, "availability": "https://schema.org/InStock" });
        told.insert("offers".into(), bare(offer));
        told.insert("url".into(), json!(page.address.url.as_ref().unwrap_or(&link.address)));
    } else if let Some(url) = &page.address.url {
        told.insert("url".into(), json!(url));
    }
    let parts: Vec<Value> = story.sections.iter().flat_map(|section| parts(page, section)).collect();
    if !parts.is_empty() {
        told.insert("subEvent".into(), Value::Array(parts));
    }
    Value::Object(told)
}

fn parts(page: &Page, section: &Section) -> Vec<Value> {
    match section {
        Section::Plenaries(plenaries) => plenaries
            .all()
            .flat_map(|plenary| {
                let held = sessions(page, &plenary.groups, Some(&plenary.when), &plenary.title);
                if held.is_empty() { vec![part(&plenary.title.plain(), &plenary.when, None, &[])] } else { held }
            })
            .collect(),
        Section::Parcours(parcours) => sessions(page, &parcours.groups, None, &parcours.title),
        _ => Vec::new(),
    }
}

fn sessions(page: &Page, groups: &[SessionGroup], of_all: Option<&Moment>, holder: &Words) -> Vec<Value> {
    let mut told = Vec::new();
    for group in groups {
        let GroupKind::Sessions(sessions) = &group.kind else { continue };
        let shared = sessions.iter().map(|session| &session.when).find(|when| when.start.is_some()).or(of_all);
        for session in sessions {
            let when = if session.when.start.is_some() { &session.when } else { shared.unwrap_or(&session.when) };
            let name = super::page::called(session, Some(holder)).plain();
            let room = session.bare_room.as_ref().map(Words::plain);
            let mut value = part(&name, when, room, &performers(session));
            if let (Value::Object(value), Some(url)) = (&mut value, &page.address.url) {
                let own = page.own.get(&session.key).and_then(|file| page.beside(file));
                value.insert("url".into(), json!(own.unwrap_or_else(|| format!("{url}#{}", session.key))));
            }
            told.push(value);
        }
    }
    told
}

fn performers(session: &Session) -> Vec<Value> {
    let voices = session.people.iter().chain(session.items.iter().flat_map(|item| &item.people));
    let told = |voice: &Voice| {
        let kind = if voice.person.is_some() { "Person" } else { "Organization" };
        json!({ "@type": kind, "name": voice.name.plain() })
    };
    voices.map(told).collect()
}

fn part(name: &str, when: &Moment, room: Option<String>, performers: &[Value]) -> Value {
    let place = room.map(|room| json!({ "@type": "Place", "name": room }));
    let performers = (!performers.is_empty()).then_some(performers);
    bare(json!({
        "@type": "Event",
        "name": name,
        "startDate": begins(when),
        "endDate": when.end.as_ref().map(|end| at(end.at, when.zone)),
        "location": place,
        "performer": performers,
    }))
}

/// Without what is not known.
fn bare(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            Value::Object(map.into_iter().filter(|(_, value)| !value.is_null()).map(|(k, v)| (k, bare(v))).collect())
        }
        Value::Array(list) => Value::Array(list.into_iter().map(bare).collect()),
        other => other,
    }
}

fn begins(when: &Moment) -> String {
    when.start.as_ref().map_or_else(|| when.day.to_string(), |start| at(start.at, when.zone))
}

fn ends(when: &Moment) -> String {
    when.end.as_ref().map_or_else(|| when.day.to_string(), |end| at(end.at, when.zone))
}

/// ISO 8601, with the distance from UTC where it is known.
fn at(at: NaiveDateTime, zone: Option<Tz>) -> String {
    let plain = at.format("%Y-%m-%dT%H:%M:%S").to_string();
    let east = zone
        .and_then(|zone| zone.offset_from_local_datetime(&at).earliest())
        .map(|offset| offset.fix().local_minus_utc());
    match east {
        Some(east) => {
            let sign = if east < 0 { '-' } else { '+' };
            let minutes = east.unsigned_abs() / 60;
            format!("{plain}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
        None => plain,
    }
}
