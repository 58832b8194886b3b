//! Schedules, lists and calendars that conference tools export.

use super::{choices, has, read};
use livret::import::{Choices, Grouping, import};

const FRAB: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<schedule><conference><title>Maps</title><start>2030-05-16</start><time_zone_name>Europe/Berlin</time_zone_name></conference>
<day index="1" date="2030-05-16" start="2030-05-16T09:00:00+02:00" end="2030-05-17T03:00:00+02:00">
<room name="Saal 1"><event id="1" guid="a"><date>2030-05-16T10:00:00+02:00</date><start>10:00</start><duration>00:45</duration><title>Rivers &amp; roads</title><track>Data</track><type>talk</type><language>en</language><abstract>&lt;p&gt;A &lt;b&gt;bold&lt;/b&gt; idea&lt;/p&gt;</abstract><persons><person id="7">Ana Lima</person></persons><links><link href="https://example.org/r">Slides</link></links></event>
<event id="2"><date>2030-05-17T00:30:00+02:00</date><start>00:30</start><duration>01:00</duration><title>Night music</title><track>Art</track></event></room>
<room name="Saal 2"><event id="3"><start>10:00</start><duration>0:30</duration><title>Borders</title><track>Art</track><persons><person id="7">Anna Lima</person></persons></event></room>
</day></schedule>"#;

#[test]
fn schedules_of_frab() {
    let read =
        |grouping| import("s.xml", FRAB.as_bytes(), &Choices { parcours: grouping, ..choices() }).unwrap().source;
    let tracks = read(None);
    has(
        &tracks,
        &[
            "title = \"Maps\"",
            "time-zone = \"Europe/Berlin\"",
            "date = 2030-05-16",
            "title = \"Data\"",
            "title = \"Art\"",
            "title = \"Rivers & roads\"",
            "start = \"10h00\"\nend = \"10h45\"",
            "A **bold** idea",
            "[Slides](https://example.org/r)",
            "start = \"0h30\"\nend = \"1h30\"",
            "room = \"Saal 1\"",
        ],
    );
    has(
        &read(Some(Grouping::Rooms)),
        &["[[parcours]]\ntitle = \"Saal 1\"", "[[parcours]]\ntitle = \"Saal 2\"", "keywords = [\"Data\"]"],
    );
    // One id is one person.
    assert_eq!(tracks.matches("name = \"A").count(), 2);
    assert!(!(tracks.contains("name = \"Anna Lima\"") && tracks.contains("name = \"Ana Lima\"")), "{tracks}");
}

#[test]
fn json_of_every_tool() {
    let frab = r#"{"schedule":{"conference":{"title":"Maps","time_zone_name":"Europe/Paris","days":[{"date":"2030-05-16","rooms":{"A":[{"id":1,"date":"2030-05-16T10:00:00+02:00","start":"10:00","duration":"00:30","title":"Rivers","track":"T","abstract":"One.","persons":[{"id":3,"public_name":"Ana Lima","biography":"Draws."}],"links":[]}],"B":[{"id":2,"date":"2030-05-16T10:00:00+02:00","duration":"00:30","title":"Roads","persons":[]}]}}]}}}"#;
    has(
        &read("s.json", frab.as_bytes()).source,
        &["title = \"Rivers\"", "start = \"10h00\"\nend = \"10h30\"", "name = \"Ana Lima\"", "Draws.", "title = \"B\""],
    );
    let pretalx = r#"{"count":1,"results":[{"code":"X","title":{"en":"Rivers"},"submission_type":{"en":"Talk"},"track":{"en":"Water"},"state":"confirmed","abstract":"Some *words*","slot":{"room":{"en":"Hall"},"start":"2030-05-16T10:00:00+02:00","end":"2030-05-16T10:30:00+02:00"},"speakers":[{"code":"A","name":"Ana Lima"}]}]}"#;
    has(
        &read("t.json", pretalx.as_bytes()).source,
        &[
            "title = \"Rivers\"",
            "room = \"Hall\"",
            "format = \"Talk\"",
            "name = \"Ana Lima\"",
            "start = \"10h00\"\nend = \"10h30\"",
        ],
    );
    let widget = r#"{"timezone":"Europe/Paris","talks":[{"code":"X","id":1,"title":"Rivers","start":"2030-05-16T08:00:00Z","end":"2030-05-16T08:30:00Z","room":1,"track":2,"speakers":["A"]},{"code":"Y","id":2,"title":"Roads","start":"2030-05-16T08:00:00Z","end":"2030-05-16T08:30:00Z","room":3,"track":4,"speakers":[]}],"rooms":[{"id":1,"name":{"fr":"Salle A"}},{"id":3,"name":"Salle B"}],"tracks":[{"id":2,"name":"Eau"},{"id":4,"name":"Terre"}],"speakers":[{"code":"A","name":"Ana Lima"}]}"#;
    has(
        &read("w.json", widget.as_bytes()).source,
        &[
            "start = \"10h00\"\nend = \"10h30\"",
            "[[parcours]]\ntitle = \"Eau\"",
            "room = \"Salle A\"",
            "name = \"Ana Lima\"",
        ],
    );
    let indico = r#"{"results":[{"title":"Days of water","timezone":"Europe/Paris","startDate":{"date":"2030-05-16","time":"09:00:00","tz":"Europe/Paris"},"endDate":{"date":"2030-05-16","time":"18:00:00","tz":"Europe/Paris"},"location":"Town Hall","contributions":[{"id":"1","title":"Rivers","startDate":{"date":"2030-05-16","time":"08:00:00","tz":"UTC"},"duration":30,"room":"A","description":"<p>One</p>","speakers":[{"first_name":"Ana","last_name":"Lima","affiliation":"Ville de Rives"}],"session":"Morning"},{"id":"2","title":"Roads","startDate":{"date":"2030-05-16","time":"11:00:00","tz":"Europe/Paris"},"duration":30,"room":"B","speakers":[],"session":"Noon"}]}]}"#;
    has(
        &read("i.json", indico.as_bytes()).source,
        &[
            "title = \"Days of water\"",
            "start = \"10h00\"\nend = \"10h30\"",
            "name = \"Ana Lima\", organisation = \"Ville de Rives\"",
            "[[parcours]]\ntitle = \"Morning\"",
        ],
    );
    let sessionize = r#"{"sessions":[{"id":"1","title":"Rivers","description":"One.","startsAt":"2030-05-16T10:00:00","endsAt":"2030-05-16T10:30:00","speakers":["u"],"categoryItems":[5],"roomId":9,"isServiceSession":false},{"id":"2","title":"Lunch","startsAt":"2030-05-16T12:00:00","endsAt":"2030-05-16T13:00:00","speakers":[],"categoryItems":[],"roomId":9,"isServiceSession":true}],"speakers":[{"id":"u","fullName":"Ana Lima","tagLine":"Engineer","bio":"Draws."}],"rooms":[{"id":9,"name":"Hall"}],"categories":[{"id":4,"title":"Level","items":[{"id":5,"name":"Beginners"}]}]}"#;
    has(
        &read("z.json", sessionize.as_bytes()).source,
        &["title = \"Rivers\"", "name = \"Ana Lima\", role = \"Engineer\"", "Beginners", "title = \"Lunch\"", "Draws."],
    );
}

#[test]
fn lists_and_calendars() {
    let sched = "Session Id,Title,Date,Start Time,End Time,Venue,Session Type,Description,Speakers,Shoe size\n1,Rivers,2030-05-16,10:00,10:30,Hall,Water,\"<p>One, two</p>\",Ana Lima; Paul Martin (Ville de Rives),38\n2,,2030-05-16,11:00,,,,,,\n";
    let source = read("sched.csv", sched.as_bytes()).source;
    has(
        &source,
        &[
            "title = \"Rivers\"",
            "start = \"10h00\"\nend = \"10h30\"",
            "One, two",
            "name = \"Paul Martin\", organisation = \"Ville de Rives\"",
            "shoe size: 38",
        ],
    );
    // What people head themselves is a workbook, and one without hours is refused as such.
    let own = read("own.csv", b"Session title,Date,Start\nSemer,2030-05-16,10:00\n");
    assert!(!own.report.taken.is_empty(), "{}", own.source);
    let beside = read("own.csv", b"Session Id,Title,Session Date,Venue\n1,Rivers,2030-05-16 10:00,Hall\n");
    has(&beside.source, &["start = \"10h00\""]);
    let bare = import("own.csv", b"Session title,Date\nSemer,2030-05-16\n", &choices()).unwrap_err();
    assert_eq!(bare.key, "sheets-without-sessions");
    let calendar = "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/Paris\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Rivers\r\nDTSTART:20300516T080000Z\r\nDTEND:20300516T090000Z\r\nLOCATION:Hall\r\nURL:https://example.org/r\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Bank holiday\r\nDTSTART;VALUE=DATE:20300517\r\nEND:VEVENT\r\n";
    has(
        &read("a.ics", calendar.as_bytes()).source,
        &["title = \"Rivers\"", "start = \"10h00\"\nend = \"11h00\"", "Bank holiday", "https://example.org/r"],
    );
}

/// Tools give one id to all whom they know nothing of: two names without a common word are two people.
#[test]
fn one_id_of_two_names_is_no_one_person() {
    let calendar = r#"{"results":{"12":{"20300603":{"c1":{"entryType":"Contribution","title":"Silicon","startDate":{"date":"2030-06-03","time":"09:00:00","tz":"Europe/Zurich"},"duration":30,"presenters":[{"firstName":"Jan","familyName":"Novak","affiliation":"Charles University","emailHash":"d41d8cd98f00b204e9800998ecf8427e"},{"firstName":"Ken","familyName":"Ito","affiliation":"KEK","emailHash":"d41d8cd98f00b204e9800998ecf8427e"}]}}}}}"#;
    has(
        &read("i.json", calendar.as_bytes()).source,
        &["name = \"Jan Novak\", organisation = \"Charles University\"", "name = \"Ken Ito\", organisation = \"KEK\""],
    );
}

#[test]
fn cells_of_a_list_that_cannot_be_read_are_kept() {
    let list = "Session Id,Title,Start,End,Duration,Level,Capacity,Video,Language,Status\n\
        1,Rivers,2030-05-16 10:00,2030-05-16 09:00,,Beginners,30 places,the blog,French,Accepted\n\
        2,Roads,after lunch,,,,,,,\n\
        3,Borders,2030-05-16 11:00,,long,,30,https://example.org/v,de,Cancelled\n";
    let source = read("list.csv", list.as_bytes()).source;
    has(
        &source,
        &[
            "level = \"Beginners\"",
            "end: 2030-05-16 09:00 ; capacity: 30 places ; video: the blog ; language: French",
            "start: after lunch",
            "duration: long",
            "capacity = 30",
            "video = \"https://example.org/v\"",
            "lang = \"de\"",
            "cancelled = true",
        ],
    );
    let row = "1,Rivers,2030-05-16 10:00\n";
    let many =
        |n: usize| import("list.csv", format!("Session Id,Title,Start\n{}", row.repeat(n)).as_bytes(), &choices());
    assert!(many(50_000).is_ok());
    assert_eq!(many(50_001).unwrap_err().key, "import-too-much-in-it");
}

#[test]
fn a_keyword_over_two_lines_is_one() {
    let export = r#"{"results":[{"code":"X","title":"Rivers","slot":{"room":"Hall","start":"2030-05-16T10:00:00+02:00","end":"2030-05-16T10:30:00+02:00"},"keywords":["eau\nvive"],"speakers":[]}]}"#;
    has(&read("s.json", export.as_bytes()).source, &["keywords = [\"eau vive\"]"]);
}
