//! Lists of sessions as sched and Sessionize write them: comma-separated values (RFC 4180), one session a row.

use super::conference::{Conference, Person, Talk};
use super::settled::code;
use super::times;
use crate::import::links;
use crate::language::folding::fold;
use chrono::{Duration, NaiveDateTime};

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

/// Headings that such tools write, and hardly anybody by hand.
const OWN: &[&str] = &[
    "session id",
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

/// What the first row of a list says.
struct Heads {
    /// That parts the cells.
    sign: u8,
    /// In small letters without accents.
    names: Vec<String>,
    /// The columns that are known.
    columns: Vec<(&'static str, usize)>,
}

impl Heads {
    fn column(&self, what: &str) -> Option<usize> {
        self.columns.iter().find(|(known, _)| *known == what).map(|(_, at)| *at)
    }

    /// A cell after its heading.
    fn headed(&self, at: usize, cell: &str) -> String {
        format!("{}: {}", self.names.get(at).map_or("", String::as_str), cell.trim())
    }
}

/// The headings of a list; `None` where they do not name what a schedule has.
fn heads(text: &str) -> Option<Heads> {
    let first = text.lines().next()?;
    let sign = [b',', b';', b'\t'].into_iter().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())?;
    let names: Vec<String> = cells(text, sign).headers().ok()?.iter().map(|head| fold(head.trim())).collect();
    let column = |words: &[&str]| words.iter().find_map(|word| names.iter().position(|name| name == word));
    let columns = COLUMNS.iter().filter_map(|(what, words)| Some((*what, column(words)?))).collect();
    let heads = Heads { sign, names, columns };
    let is_a_schedule = heads.column("title").is_some()
        && heads.column("start").or(heads.column("day")).is_some()
        && heads.columns.len() > 2;
    is_a_schedule.then_some(heads)
}

fn cells(text: &str, sign: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(sign).flexible(true).from_reader(text.as_bytes())
}

/// Whether a list has the headings of such a tool: any other table is a workbook.
pub(in crate::import) fn is_of_a_tool(text: &str) -> bool {
    let heads = heads(text.trim_start_matches('\u{feff}').trim_start());
    heads.is_some_and(|heads| heads.names.iter().any(|name| OWN.contains(&name.as_str())))
}

/// Reads a list; `None` where its first row does not name what a schedule has.
pub(super) fn conference(text: &str) -> Option<Conference> {
    let heads = heads(text)?;
    let title = heads.column("title")?;
    let mut conference = Conference::default();
    for (n, row) in cells(text, heads.sign).into_records().flatten().enumerate() {
        let entry = n + 1;
        let of = |what: &str| heads.column(what).and_then(|at| row.get(at)).unwrap_or_default().trim().to_owned();
        let name = row.get(title).unwrap_or_default().trim().to_owned();
        if name.is_empty() {
            let words: Vec<&str> = row.iter().filter(|cell| !cell.trim().is_empty()).collect();
            if !words.is_empty() {
                conference.left.push((entry, words.join(" "), "import-no-title-in-row"));
            }
            continue;
        }
        let status = of("status").to_lowercase();
        if ["declined", "rejected", "n", "no", "withdrawn"].contains(&status.as_str()) {
            conference.left.push((entry, row.iter().collect::<Vec<_>>().join(" "), "import-not-accepted"));
            continue;
        }
        let day = times::day(&of("day"));
        let moment = |text: &str| times::moment(text, None).or_else(|| Some(day?.and_time(times::hour(text)?)));
        // In a list with one column for both, the hour stands beside the day.
        let beside = times::moment(&of("day"), None);
        let start = if heads.column("start").is_some() { moment(&of("start")) } else { beside };
        let long = times::duration(&of("duration"));
        let follows =
            |end: &NaiveDateTime| start.is_none_or(|start| *end > start && *end - start < Duration::hours(24));
        let said = moment(&of("end")).filter(follows);
        let capacity: Option<u32> = of("capacity").parse().ok();
        // Cells that no column is known of keep their words, and so do those that cannot be read.
        let known = |at: &usize| heads.columns.iter().any(|(_, known)| known == at);
        let others = row.iter().enumerate().filter(|(at, cell)| !known(at) && !cell.trim().is_empty());
        let others: Vec<String> = others.map(|(at, cell)| heads.headed(at, cell)).collect();
        let unread = [
            ("start", start.is_none()),
            ("end", said.is_none()),
            ("day", day.is_none() && beside.is_none()),
            ("duration", long.is_none()),
            ("capacity", capacity.is_none()),
            ("video", !links::is_lasting(&of("video"))),
            ("language", code(&of("language")).is_none()),
        ];
        let unread = unread.into_iter().filter(|(what, unread)| *unread && !of(what).is_empty());
        let unread: Vec<String> =
            unread.filter_map(|(what, _)| Some(heads.headed(heads.column(what)?, &of(what)))).collect();
        for (words, reason) in [(others, "import-no-key"), (unread, "import-cells-unread")] {
            if !words.is_empty() {
                conference.left.push((entry, words.join(" ; "), reason));
            }
        }
        conference.talks.push(Talk {
            entry,
            id: of("id"),
            start,
            end: said.or_else(|| start?.checked_add_signed(long?)),
            day,
            room: of("room"),
            track: of("track"),
            kind: of("kind"),
            language: of("language"),
            level: of("level"),
            texts: vec![of("text")],
            speakers: people(&of("speakers")),
            moderators: people(&of("moderators")),
            video: of("video"),
            keywords: of("tags")
                .split([',', ';'])
                .map(|word| word.trim().to_owned())
                .filter(|word| !word.is_empty())
                .collect(),
            capacity,
            cancelled: ["canceled", "cancelled"].contains(&status.as_str()),
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
