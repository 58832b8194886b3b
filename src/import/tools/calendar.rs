//! Calendars (RFC 5545), those too that keep to no rule: lines that are folded wrongly or not at all, events that never end, times without
//! their zone. A strict parser stops there; what is wanted of a calendar are a dozen properties, so its lines are read one by one.

use super::conference::{Conference, Person, Talk};
use chrono::{NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use std::collections::HashMap;

/// Whether a text is a calendar.
pub(super) fn is_one(text: &str) -> bool {
    let head: String = text.chars().take(2000).collect::<String>().to_ascii_uppercase();
    head.contains("BEGIN:VCALENDAR") || head.contains("BEGIN:VEVENT")
}

/// A line of content: its name, its parameters, its value.
struct Line {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

/// Reads a calendar.
pub(super) fn conference(text: &str) -> Conference {
    let lines = lines(text);
    let mut conference = Conference::default();
    let of =
        |name: &str| lines.iter().find(|line| line.name == name).map(|line| unescaped(&line.value)).unwrap_or_default();
    conference.title = of("X-WR-CALNAME");
    conference.description = of("X-WR-CALDESC");
    conference.zone = zone(&of("X-WR-TIMEZONE")).or_else(|| zone(&of("TZID"))).or_else(|| {
        let named = lines.iter().filter(|line| line.name == "DTSTART").flat_map(|line| &line.parameters);
        named.filter(|(name, _)| name == "TZID").find_map(|(_, name)| zone(name))
    });
    let mut open: Option<HashMap<String, Vec<&Line>>> = None;
    let mut inside: Vec<String> = Vec::new();
    let mut events = Vec::new();
    for line in &lines {
        let value = line.value.trim().to_ascii_uppercase();
        match line.name.as_str() {
            "BEGIN" if value == "VEVENT" => {
                // One that never ended.
                events.extend(open.replace(HashMap::new()));
                inside.clear();
            }
            "BEGIN" => inside.push(value),
            "END" if value == "VEVENT" => {
                events.extend(open.take());
                inside.clear();
            }
            "END" => {
                inside.pop();
            }
            // Alarms inside of an event have descriptions of their own.
            _ if inside.iter().any(|part| part != "VCALENDAR") => {}
            _ => {
                if let Some(event) = &mut open {
                    event.entry(line.name.clone()).or_default().push(line);
                }
            }
        }
    }
    events.extend(open);
    let mut latest: HashMap<(String, String), usize> = HashMap::new();
    for (n, event) in events.into_iter().enumerate() {
        let entry = n + 1;
        let text = |name: &str| {
            event
                .get(name)
                .and_then(|lines| lines.first())
                .map(|line| unescaped(&line.value).trim().to_owned())
                .unwrap_or_default()
        };
        let title = text("SUMMARY");
        let words = [title.clone(), text("DESCRIPTION"), text("LOCATION")].join(" ");
        let moment =
            |name: &str| event.get(name).and_then(|lines| lines.first()).and_then(|line| moment(line, conference.zone));
        let day_alone =
            event.get("DTSTART").and_then(|lines| lines.first()).is_some_and(|line| line.value.trim().len() == 8);
        let Some((start, zoned)) = moment("DTSTART").filter(|_| !day_alone) else {
            conference.left.push((entry, words, if day_alone { "import-all-day" } else { "import-no-hour" }));
            continue;
        };
        let end = moment("DTEND")
            .map(|(end, _)| end)
            .or_else(|| start.checked_add_signed(super::times::duration(&text("DURATION"))?));
        let rich = text("X-ALT-DESC");
        let description = if rich.contains('<') { rich } else { text("DESCRIPTION") };
        let people = |name: &str, role: Option<&str>| {
            let lines = event.get(name).into_iter().flatten().filter(|line| {
                role.is_none_or(|role| {
                    line.parameters.iter().any(|(name, value)| name == "ROLE" && value.eq_ignore_ascii_case(role))
                })
            });
            let named = lines
                .filter_map(|line| line.parameters.iter().find(|(name, _)| name == "CN").map(|(_, name)| name.clone()));
            named
                .filter(|name| !name.contains('@'))
                .map(|name| Person { name, ..Person::default() })
                .collect::<Vec<_>>()
        };
        let mut doubts = Vec::new();
        if event.contains_key("RRULE") {
            doubts.push("import-repeats");
        }
        if !zoned && conference.zone.is_none() {
            doubts.push("import-no-zone");
        }
        let categories: Vec<String> = event
            .get("CATEGORIES")
            .into_iter()
            .flatten()
            .flat_map(|line| split(&line.value))
            .map(|word| unescaped(&word).trim().to_owned())
            .filter(|word| !word.is_empty())
            .collect();
        let url = text("URL");
        let talk = Talk {
            entry,
            id: text("UID"),
            start: Some(start),
            end: end.filter(|end| *end > start),
            room: text("LOCATION"),
            track: categories.first().cloned().unwrap_or_default(),
            keywords: categories.into_iter().skip(1).collect(),
            texts: vec![description],
            speakers: people("ATTENDEE", Some("SPEAKER")),
            links: if url.is_empty() { Vec::new() } else { vec![(String::new(), url)] },
            cancelled: text("STATUS").eq_ignore_ascii_case("CANCELLED"),
            is_break: crate::import::prose::phrases::is_break(&title),
            title,
            doubts,
            ..Talk::default()
        };
        // A change of an event has its name, and stands for it.
        let key = (talk.id.clone(), text("RECURRENCE-ID"));
        match latest.get(&key).copied().filter(|_| !talk.id.is_empty()) {
            Some(at) => {
                let before = std::mem::replace(&mut conference.talks[at], talk);
                conference.left.push((before.entry, before.title, "import-replaced"));
            }
            None => {
                latest.insert(key, conference.talks.len());
                conference.talks.push(talk);
            }
        }
    }
    conference
}

/// The lines of content: what begins with a space goes on (3.1), and what has no name, too.
fn lines(text: &str) -> Vec<Line> {
    let mut whole: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let line = line.trim_end_matches('\r');
        let named = line.split([':', ';']).next().is_some_and(|name| {
            name.len() > 2
                && name.len() < line.len()
                && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
        }) || line.to_ascii_uppercase().starts_with("BEGIN:")
            || line.to_ascii_uppercase().starts_with("END:");
        match whole.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            Some(last) if !named && !line.is_empty() => {
                last.push_str("\\n");
                last.push_str(line);
            }
            _ if line.is_empty() => {}
            _ => whole.push(line.to_owned()),
        }
    }
    whole.iter().filter_map(|line| content(line)).collect()
}

fn content(line: &str) -> Option<Line> {
    // A colon between quotation marks belongs to a parameter.
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    });
    let (head, value) = match colon {
        Some((at, _)) => (&line[..at], &line[at + 1..]),
        None => line.split_once(':')?,
    };
    let mut parts = head.split(';');
    let name = parts.next()?.trim().to_ascii_uppercase();
    let parameters = parts.filter_map(|part| part.split_once('='));
    let parameters =
        parameters.map(|(name, value)| (name.to_ascii_uppercase(), value.trim_matches('"').to_owned())).collect();
    Some(Line { name, parameters, value: value.to_owned() })
}

/// The words of a text value (3.3.11).
fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut signs = value.chars();
    while let Some(c) = signs.next() {
        match (c, c == '\\') {
            (_, true) => match signs.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(c) => text.push(c),
                None => {}
            },
            _ => text.push(c),
        }
    }
    text
}

/// The parts between commas that are not escaped.
fn split(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in value.chars() {
        if c == ',' && !escaped {
            parts.push(String::new());
            continue;
        }
        escaped = c == '\\' && !escaped;
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

/// A name of the IANA database, also behind a prefix such as `/citadel.org/20250101_1/Europe/Paris`.
fn zone(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    let parts: Vec<&str> = name.split('/').collect();
    (0..parts.len()).find_map(|n| parts[n..].join("/").parse().ok()).or_else(|| {
        // What Outlook calls them.
        let known = [
            ("Romance Standard Time", Tz::Europe__Paris),
            ("W. Europe Standard Time", Tz::Europe__Berlin),
            ("GMT Standard Time", Tz::Europe__London),
            ("Central European Standard Time", Tz::Europe__Warsaw),
            ("Eastern Standard Time", Tz::America__New_York),
            ("Pacific Standard Time", Tz::America__Los_Angeles),
        ];
        known.into_iter().find(|(own, _)| *own == name).map(|(_, zone)| zone)
    })
}

/// A moment in the zone of the calendar, and whether it says its own.
fn moment(line: &Line, own: Option<Tz>) -> Option<(NaiveDateTime, bool)> {
    let value = line.value.trim();
    let figures: String = value.chars().filter(|c| c.is_ascii_digit() || *c == 'T').collect();
    let bare = if let Some((day, hour)) = figures.split_once('T') {
        let day = NaiveDate::parse_from_str(day, "%Y%m%d").ok()?;
        let hour = format!("{hour:0<6}");
        day.and_hms_opt(hour.get(..2)?.parse().ok()?, hour.get(2..4)?.parse().ok()?, 0)?
    } else {
        NaiveDate::parse_from_str(&figures, "%Y%m%d").ok()?.and_hms_opt(0, 0, 0)?
    };
    let named = line.parameters.iter().find(|(name, _)| name == "TZID").and_then(|(_, name)| zone(name));
    if value.ends_with(['Z', 'z']) {
        let at = Utc.from_utc_datetime(&bare);
        return Some((own.map_or(bare, |zone| at.with_timezone(&zone).naive_local()), own.is_some()));
    }
    match named.zip(own).filter(|(named, own)| named != own) {
        Some((named, own)) => {
            let at = bare.and_local_timezone(named).earliest();
            Some((at.map_or(bare, |at| at.with_timezone(&own).naive_local()), true))
        }
        None => Some((bare, named.is_some())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_that_keep_to_no_rule() {
        let text = "BEGIN:VCALENDAR\nX-WR-CALNAME:Jardins\nX-WR-TIMEZONE:Europe/Paris\nBEGIN:VEVENT\nUID:1\nDTSTART:20300516T070000Z\nDURATION:PT1H\nSUMMARY:Le sol\\, vivant\nDESCRIPTION:Une\n  suite\nsans retrait\nBEGIN:VALARM\nDESCRIPTION:Rappel\nEND:VALARM\nBEGIN:VEVENT\nUID:2\nDTSTART;TZID=\"Europe/London\":20300516T0900\nSUMMARY:L'eau\n";
        let read = conference(text);
        let said: Vec<String> = read
            .talks
            .iter()
            .map(|talk| format!("{} {}", talk.title, talk.start.unwrap().format("%d %H:%M")))
            .collect();
        assert_eq!(said, ["Le sol, vivant 16 09:00", "L'eau 16 10:00"]);
        assert_eq!(read.talks[0].texts, ["Une suite\nsans retrait"]);
        assert_eq!(read.talks[0].end.unwrap().format("%H:%M").to_string(), "10:00");
    }
}
