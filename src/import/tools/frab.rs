//! The XML of frab, which pretalx and others write too: a schedule of days, rooms and events.

use super::conference::{Conference, Person, Talk};
use super::times;
use crate::import::xml::Element;

/// Reads a schedule.
pub(super) fn conference(root: &Element) -> Conference {
    let mut conference = Conference::default();
    let of = |element: Option<&Element>, name: &str| {
        element.and_then(|it| it.child(name)).map(|it| it.text().trim().to_owned()).unwrap_or_default()
    };
    let head = root.find("conference");
    conference.title = of(head, "title");
    let venue = [of(head, "venue"), of(head, "city")];
    conference.place = venue.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    conference.zone = of(head, "time_zone_name").parse().ok();
    conference.link =
        [of(head, "url"), of(head, "base_url")].into_iter().find(|link| !link.is_empty()).unwrap_or_default();
    let mut days = Vec::new();
    if root.name == "day" {
        days.push(root);
    }
    collect(root, "day", &mut days);
    for day in days {
        let date = day.attribute("date").and_then(times::day);
        let mut events = Vec::new();
        for room in day.elements() {
            let name = room.attribute("name").unwrap_or_default();
            if room.name == "event" {
                events.push((String::new(), room));
            }
            events.extend(room.all("event").map(|event| (name.to_owned(), event)));
        }
        for (room, event) in events {
            let said = |name: &str| of(Some(event), name);
            let entry = conference.talks.len() + 1;
            let written = times::moment(&said("date"), conference.zone);
            let start = written.or_else(|| {
                let hour = times::hour(&said("start"))?;
                // « date » may be a day alone.
                Some(times::day(&said("date")).or(date)?.and_time(hour))
            });
            let end =
                start.zip(times::duration(&said("duration"))).and_then(|(start, long)| start.checked_add_signed(long));
            let people = |group: &str, name: &str| {
                let list = event.child(group).into_iter().flat_map(|list| list.all(name).collect::<Vec<_>>());
                list.map(person).filter(|person| !person.name.is_empty()).collect::<Vec<_>>()
            };
            let links =
                ["links", "attachments"].into_iter().filter_map(|group| event.child(group)).flat_map(Element::elements);
            let links = links
                .filter_map(|link| Some((link.text().trim().to_owned(), link.attribute("href")?.to_owned())))
                .collect();
            let own = said("room");
            conference.talks.push(Talk {
                entry,
                id: event.attribute("guid").or(event.attribute("id")).unwrap_or_default().to_owned(),
                title: said("title"),
                subtitle: said("subtitle"),
                start,
                end,
                day: date,
                room: if own.is_empty() { room } else { own },
                track: said("track"),
                kind: said("type"),
                language: said("language"),
                texts: vec![said("abstract"), said("description")],
                speakers: people("persons", "person"),
                links,
                video: event
                    .child("recording")
                    .and_then(|it| it.child("url"))
                    .map(|it| it.text().trim().to_owned())
                    .unwrap_or_default(),
                ..Talk::default()
            });
        }
    }
    conference
}

fn person(element: &Element) -> Person {
    let child = |name: &str| element.child(name).map(|it| it.text().trim().to_owned()).filter(|text| !text.is_empty());
    let name = child("name")
        .or_else(|| element.attribute("public_name").map(str::to_owned))
        .or_else(|| element.attribute("name").map(str::to_owned));
    let own: String = element
        .children
        .iter()
        .filter_map(|node| if let crate::import::xml::Node::Text(text) = node { Some(text.as_str()) } else { None })
        .collect();
    Person {
        id: element
            .attribute("guid")
            .or(element.attribute("id"))
            .or(element.attribute("code"))
            .unwrap_or_default()
            .to_owned(),
        name: name.unwrap_or_else(|| own.trim().to_owned()),
        biography: child("biography").or_else(|| child("bio")).or_else(|| child("abstract")).unwrap_or_default(),
        ..Person::default()
    }
}

fn collect<'e>(element: &'e Element, name: &str, found: &mut Vec<&'e Element>) {
    for child in element.elements() {
        if child.name == name {
            found.push(child);
        } else {
            collect(child, name, found);
        }
    }
}
