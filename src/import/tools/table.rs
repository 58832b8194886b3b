//! Lists of sessions as sched and Sessionize write them: comma-separated values (RFC 4180), one session a row.

use super::conference::{Conference, Person, Talk};
use super::times;
use crate::language::folding::fold;

/// Rows of a list.
const MOST: usize = 20_000;

/// What columns are called, in small letters without accents.
const COLUMNS: &[(&str, &[&str])] = &[
    ("title", &["title", "session title", "name", "session name", "session", "event name", "titre", "titel"]),
    (
        "start",
        &[
            "start",
            "start time",
            "starts at",
            "session start",
            "event start",
            "event_start",
            "scheduled at",
            "start date/time",
            "date & start time",
            "session date & start time",
            "start date",
            "debut",
        ],
    ),
    (
        "end",
        &["end", "end time", "ends at", "session end", "event end", "event_end", "end date/time", "end date", "fin"],
    ),
    ("day", &["date", "day", "session date", "event date", "jour"]),
    ("duration", &["duration", "scheduled duration", "length", "length (minutes)", "duration (minutes)", "duree"]),
    ("room", &["room", "venue", "location", "salle", "raum", "rooms", "track/room"]),
    ("track", &["track", "session type", "type", "event type", "event_type", "category", "track name", "filiere"]),
    ("kind", &["session format", "format", "event subtype", "event_subtype", "session subtype", "level type"]),
    ("text", &["description", "abstract", "session description", "resume"]),
    (
        "speakers",
        &["speakers", "speaker", "speaker names", "speaker name", "owner", "presenters", "intervenants", "artists"],
    ),
    ("moderators", &["moderators", "moderator", "chair"]),
    ("id", &["session id", "id", "event key", "event_key", "uid"]),
    ("language", &["language", "langue"]),
    ("level", &["level"]),
    ("capacity", &["capacity", "seats"]),
    ("tags", &["tags", "keywords"]),
    ("status", &["status", "active"]),
    ("video", &["live url", "recording url", "video stream", "video"]),
];

/// Headings that sched and Sessionize write, and nobody else.
const OWN: &[&str] = &[
    "session title",
    "session id",
    "session name",
    "session type",
    "session format",
    "session date",
    "event_key",
    "event key",
    "event_start",
    "event start",
    "event_type",
    "event type",
    "scheduled at",
    "starts at",
    "session date & start time",
    "date & start time",
];

/// Whether a list has the headings of such a tool: any other table is a workbook.
pub(super) fn is_of_a_tool(text: &str) -> bool {
    let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    let heads: Vec<String> = first.split([',', ';', '\t']).map(|head| fold(head.trim().trim_matches('"'))).collect();
    let has = |what: &str| {
        let names = COLUMNS.iter().find(|(own, _)| *own == what).map_or(&[][..], |(_, names)| names);
        names.iter().any(|name| heads.iter().any(|head| head == name))
    };
    has("title") && (has("start") || has("day")) && heads.iter().any(|head| OWN.contains(&head.as_str()))
}

/// Reads a list; `None` where its first row does not name what a schedule has.
pub(super) fn conference(text: &str) -> Option<Conference> {
    let first = text.lines().next()?;
    let sign = [b',', b';', b'\t'].into_iter().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())?;
    let mut reader = csv::ReaderBuilder::new().delimiter(sign).flexible(true).from_reader(text.as_bytes());
    let heads: Vec<String> = reader.headers().ok()?.iter().map(|head| fold(head.trim())).collect();
    let column = |what: &str| {
        let names = COLUMNS.iter().find(|(own, _)| *own == what)?.1;
        names.iter().find_map(|name| heads.iter().position(|head| head == name))
    };
    let (title, start) = (column("title")?, column("start").or(column("day"))?);
    let known: Vec<usize> = COLUMNS.iter().filter_map(|(what, _)| column(what)).collect();
    if known.len() < 3 {
        return None;
    }
    let mut conference = Conference::default();
    for (n, row) in reader.records().take(MOST).enumerate() {
        let Ok(row) = row else { continue };
        let entry = n + 1;
        let of =
            |what: &str| column(what).and_then(|at| row.get(at)).map(|cell| cell.trim().to_owned()).unwrap_or_default();
        let name = row.get(title).unwrap_or_default().trim().to_owned();
        if name.is_empty() {
            let words: Vec<&str> = row.iter().filter(|cell| !cell.trim().is_empty()).collect();
            if !words.is_empty() {
                conference.left.push((entry, words.join(" "), "import-no-title-in-row"));
            }
            continue;
        }
        let day = times::day(&of("day"));
        let moment = |text: &str| times::moment(text, None).or_else(|| Some(day?.and_time(times::hour(text)?)));
        let begins = moment(row.get(start).unwrap_or_default()).or_else(|| moment(&of("start")));
        let long = times::duration(&of("duration"));
        let end = moment(&of("end")).or_else(|| begins?.checked_add_signed(long?));
        // Cells that no column is known of keep their words.
        let others = row.iter().enumerate().filter(|(at, cell)| !known.contains(at) && !cell.trim().is_empty());
        let others: Vec<String> =
            others.map(|(at, cell)| format!("{}: {}", heads.get(at).map_or("", String::as_str), cell.trim())).collect();
        let status = of("status").to_lowercase();
        if ["declined", "rejected", "n", "no", "withdrawn"].contains(&status.as_str()) {
            conference.left.push((entry, row.iter().collect::<Vec<_>>().join(" "), "import-not-accepted"));
            continue;
        }
        if !others.is_empty() {
            conference.left.push((entry, others.join(" ; "), "import-no-key"));
        }
        conference.talks.push(Talk {
            entry,
            id: of("id"),
            start: begins,
            end: end.filter(|end| begins.is_none_or(|start| *end > start)),
            day,
            room: of("room"),
            track: of("track"),
            kind: of("kind"),
            language: of("language"),
            texts: vec![of("text")],
            speakers: people(&of("speakers")),
            moderators: people(&of("moderators")),
            video: of("video"),
            keywords: of("tags")
                .split([',', ';'])
                .map(|word| word.trim().to_owned())
                .filter(|word| !word.is_empty())
                .collect(),
            capacity: of("capacity").parse().ok(),
            is_break: crate::import::prose::phrases::is_break(&name),
            title: name,
            ..Talk::default()
        });
    }
    Some(conference)
}

/// “Ana Lima, Paul Martin”; “Ana Lima (Town); Paul Martin”.
fn people(cell: &str) -> Vec<Person> {
    let sign = [';', '\n', '|'].into_iter().find(|sign| cell.contains(*sign)).unwrap_or(',');
    let names = cell.split(sign).map(str::trim).filter(|name| !name.is_empty());
    names
        .map(|name| match name.split_once('(') {
            Some((name, place)) => Person {
                name: name.trim().to_owned(),
                organisation: place.trim_end_matches(')').trim().to_owned(),
                ..Person::default()
            },
            None => Person { name: name.to_owned(), ..Person::default() },
        })
        .collect()
}
