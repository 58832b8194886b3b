//! JSON of frab, pretalx, Indico and Sessionize: whatever the tool, what has a title and an hour is a talk, in the room, the track and the
//! day that it lies in or names.

mod fields;

use super::conference::{Conference, Person, Talk};
use super::times;
use crate::import::Setting;
use chrono::{Duration, NaiveDate, NaiveDateTime};
use fields::{deep, find, gather, plain, slot};
use serde_json::{Map, Value};
use std::collections::HashMap;

type Object = Map<String, Value>;

const TITLES: &[&str] = &["title", "name", "summary"];

const STARTS: &[&str] =
    &["date", "start", "startsAt", "startDate", "start_dt", "start_date", "start_time", "event_start", "startTime"];
const ENDS: &[&str] = &["end", "endsAt", "endDate", "end_dt", "end_date", "end_time", "event_end", "endTime"];
const ROOMS: &[&str] = &["room", "roomFullname", "roomId", "room_name", "venue", "roomName"];
const TRACKS: &[&str] = &["track", "track_name", "trackTitle", "session", "sessionTitle", "category"];
const KINDS: &[&str] = &["type", "submission_type", "submissionType", "event_type", "format"];
const TEXTS: &[&str] = &["abstract", "description", "content"];
const SPEAKERS: &[&str] = &["persons", "speakers", "presenters", "primaryauthors", "primary_authors", "authors"];
const MODERATORS: &[&str] = &["conveners", "moderators", "chairs", "session_conveners"];
const LANGUAGES: &[&str] = &["language", "content_locale", "lang"];

/// Where a talk lies.
#[derive(Debug, Clone, Default)]
struct Around {
    day: Option<NaiveDate>,
    room: String,
    track: String,
    conveners: Vec<Person>,
}

struct Reading<'v> {
    /// Rooms, tracks, people and categories, by their ids.
    named: HashMap<(&'static str, String), &'v Value>,
    language: String,
    out: Conference,
}

/// Reads an export.
pub(super) fn conference(value: &Value, setting: &Setting) -> Conference {
    let mut reading = Reading {
        named: HashMap::new(),
        language: setting.language.clone().unwrap_or_default(),
        out: Conference::default(),
    };
    reading.index(value);
    reading.head(value);
    reading.walk(value, &Around::default(), "");
    reading.out
}

impl<'v> Reading<'v> {
    /// Notes what has an id: what talks name by it.
    fn index(&mut self, value: &'v Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| self.index(value)),
            Value::Object(object) => {
                for (key, value) in object {
                    let kind = match key.as_str() {
                        "rooms" => "room",
                        "tracks" => "track",
                        "speakers" | "persons" | "users" => "person",
                        "items" | "submission_types" | "categories" | "types" => "item",
                        _ => "",
                    };
                    if let Value::Array(list) = value
                        && !kind.is_empty()
                    {
                        for entry in list {
                            for id in ["id", "code", "guid"].iter().filter_map(|id| entry.get(id)).filter_map(plain) {
                                self.named.entry((kind, id)).or_insert(entry);
                            }
                        }
                    }
                    self.index(value);
                }
            }
            _ => {}
        }
    }

    /// What the export says of the whole.
    fn head(&mut self, value: &Value) {
        let zone = deep(value, &["time_zone_name", "timezone", "tz", "timeZone"], 6).and_then(|zone| zone.parse().ok());
        self.out.zone = zone;
        let conference = find(value, "conference").or_else(|| find(value, "event"));
        let results = value.get("results").map(|results| results.get(0).unwrap_or(results));
        let head = conference.or(results).filter(|it| it.is_object()).unwrap_or(value);
        if let Some(object) = head.as_object() {
            self.out.title = self.text(object, &["title", "name"]);
            let place = [self.text(object, &["venue", "location"]), self.text(object, &["city", "address"])];
            self.out.place = place
                .iter()
                .filter(|part| !part.is_empty())
                .map(|part| part.lines().collect::<Vec<_>>().join(", "))
                .collect::<Vec<_>>()
                .join(", ");
            self.out.link = self.text(object, &["url", "base_url"]);
            if conference.is_none() {
                self.out.description = self.text(object, &["description"]);
            }
        }
    }

    fn walk(&mut self, value: &'v Value, around: &Around, key: &str) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| self.walk(value, around, key)),
            Value::Object(object) => self.object(object, around, key),
            _ => {}
        }
    }

    fn object(&mut self, object: &'v Object, around: &Around, key: &str) {
        let mut around = around.clone();
        let title = self.text(object, TITLES);
        // Days name their date, rooms hold their talks.
        if let Some(day) = times::day(key).or_else(|| {
            object
                .get("date")
                .and_then(Value::as_str)
                .filter(|date| date.len() == 10 || object.contains_key("rooms"))
                .and_then(times::day)
        }) {
            around.day = Some(day);
        }
        let parts = ["contributions", "entries", "sessions", "subContributions"];
        let holds = parts.iter().any(|part| object.get(*part).is_some_and(has_a_title));
        let start = self.start(object, &around);
        // A whole event has hours, too.
        let is_whole = object.contains_key("contributions") && object.contains_key("sessions")
            || object.contains_key("days")
            || object.contains_key("rooms") && object.contains_key("tracks");
        if holds && !title.is_empty() && !is_whole && start.is_some() {
            let mut inside = around.clone();
            inside.track = title;
            inside.conveners = self.people(object, MODERATORS);
            let room = self.room(object);
            if !room.is_empty() {
                inside.room = room;
            }
            for part in parts {
                if let Some(part) = object.get(part) {
                    self.walk(part, &inside, "");
                }
            }
            return;
        }
        let spoken = TEXTS
            .iter()
            .chain(SPEAKERS)
            .chain(ROOMS)
            .chain(&["duration", "isServiceSession", "entryType", "code", "guid", "slot", "slots"])
            .any(|key| object.contains_key(*key));
        if !title.is_empty()
            && (start.is_some() || object.contains_key("submission_type"))
            && spoken
            && !is_whole
            && !object.contains_key("timeslot_duration")
            && !object.contains_key("daysCount")
        {
            return self.talk(object, title, start, &around);
        }
        for (key, value) in object {
            if matches!(
                key.as_str(),
                "speakers"
                    | "persons"
                    | "tracks"
                    | "categories"
                    | "questions"
                    | "answers"
                    | "users"
                    | "conveners"
                    | "chairs"
            ) {
                continue;
            }
            let mut inside = around.clone();
            // « rooms »: { « Salle A »: [ … ] }
            if key == "rooms"
                && let Value::Object(rooms) = value
            {
                for (name, talks) in rooms {
                    let room = Around { room: name.clone(), ..inside.clone() };
                    self.walk(talks, &room, "");
                }
                continue;
            }
            if key == "sessions" && object.contains_key("name") && !object.contains_key("speakers") {
                inside.room = self.text(object, &["name"]);
            }
            if key == "day" || key == "date" {
                inside.day = value.as_str().and_then(times::day).or(inside.day);
            }
            self.walk(value, &inside, key);
        }
    }

    fn talk(&mut self, object: &'v Object, title: String, start: Option<NaiveDateTime>, around: &Around) {
        let slot = slot(object);
        let end = ENDS.iter().find_map(|key| self.moment(object.get(*key).or_else(|| slot?.get(*key))?, around));
        let long = object
            .get("duration")
            .or_else(|| slot?.get("duration"))
            .and_then(plain)
            .and_then(|text| times::duration(&text));
        let end = end
            .or_else(|| start?.checked_add_signed(long?))
            .filter(|end| start.is_none_or(|start| *end > start && *end - start < Duration::days(2)));
        let entry = self.out.talks.len() + 1;
        let state = self.text(object, &["state", "status"]).to_lowercase();
        if ["rejected", "withdrawn", "deleted", "declined", "submitted", "draft"].contains(&state.as_str()) {
            self.out.left.push((entry, title, "import-not-accepted"));
            return;
        }
        let mut links: Vec<(String, String)> = Vec::new();
        for key in ["links", "attachments", "resources", "material", "folders"] {
            gather(object.get(key), &mut links);
        }
        let service = object.get("isServiceSession").and_then(Value::as_bool).unwrap_or(false);
        let kind_of_entry = self.text(object, &["entryType"]);
        let keywords = object.get("keywords").or(object.get("tags")).and_then(Value::as_array);
        let items: Vec<String> = object
            .get("categoryItems")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(plain)
            .filter_map(|id| self.named.get(&("item", id)).copied())
            .filter_map(|item| item.get("name"))
            .map(|name| self.said(name))
            .collect();
        let room = self.room(object);
        let mut talk = Talk {
            entry,
            id: ["guid", "code", "id"].iter().find_map(|id| object.get(*id)).and_then(plain).unwrap_or_default(),
            subtitle: self.text(object, &["subtitle"]),
            start,
            end,
            day: around.day,
            room: if room.is_empty() { around.room.clone() } else { room },
            track: self.resolved(object, TRACKS, "track"),
            kind: self.resolved(object, KINDS, "item"),
            language: self.text(object, LANGUAGES),
            texts: TEXTS.iter().map(|key| self.text(object, &[key])).collect(),
            speakers: self.people(object, SPEAKERS),
            moderators: self.people(object, MODERATORS),
            links,
            video: self.text(object, &["recordingUrl", "liveUrl", "video_url"]),
            keywords: keywords
                .into_iter()
                .flatten()
                .map(|word| self.said(word))
                .filter(|word| !word.is_empty())
                .collect(),
            cancelled: ["canceled", "cancelled"].contains(&state.as_str())
                || object.get("cancelled").and_then(Value::as_bool).unwrap_or(false),
            is_break: kind_of_entry == "Break" || service && crate::import::prose::phrases::is_break(&title),
            title,
            ..Talk::default()
        };
        if talk.track.is_empty() {
            talk.track.clone_from(&around.track);
        }
        if talk.track.is_empty()
            && let Some(first) = items.first()
        {
            talk.track.clone_from(first);
            talk.keywords.extend(items[1..].iter().cloned());
        }
        if talk.moderators.is_empty() {
            talk.moderators.clone_from(&around.conveners);
        }
        self.out.talks.push(talk);
    }

    fn start(&self, object: &Object, around: &Around) -> Option<NaiveDateTime> {
        let slot = slot(object);
        let of = |object: &Object| STARTS.iter().find_map(|key| self.moment(object.get(*key)?, around));
        of(object).or_else(|| of(slot?))
    }
}

fn has_a_title(value: &Value) -> bool {
    let titled = |value: &Value| TITLES.iter().any(|key| value.get(key).is_some());
    match value {
        Value::Array(list) => list.iter().any(titled),
        Value::Object(object) => object.values().any(titled),
        _ => false,
    }
}
