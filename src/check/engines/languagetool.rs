//! LanguageTool (LGPL 2.1, languagetool.org) by its interface over HTTP, version 2: a server of the house, at an address that the
//! programme gives. Texts go nowhere else.

use super::{Engine, Finding, Kind, Text, places};
use crate::diagnostic::{Saying, say};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use url::Url;

/// Characters sent at once. The server refuses what is longer than it is set up for, often 20,000.
const MOST_SENT: usize = 15_000;
/// What parts two texts: an empty line, so that no sentence goes from one to the next.
const BETWEEN: &str = "\n\n";
/// The most that is read of an answer, in bytes.
const MOST_READ: u64 = 20 << 20;

/// Categories of LanguageTool that are told. Typography, style, capitals and spelling are livret's own affair, or the author's.
const CATEGORIES: [(&str, Kind); 14] = [
    ("CONFUSED_WORDS", Kind::Confusion),
    ("CAT_HOMONYMES_PARONYMES", Kind::Confusion),
    ("CAT_HOMONYMES", Kind::Confusion),
    ("HOMONYMS", Kind::Confusion),
    ("FALSE_FRIENDS", Kind::Confusion),
    ("GRAMMAR", Kind::Grammar),
    ("CAT_GRAMMAIRE", Kind::Grammar),
    ("CAT_ELISION", Kind::Grammar),
    ("AGREEMENT", Kind::Agreement),
    ("CAT_ACCORD", Kind::Agreement),
    ("COLLOCATIONS", Kind::Grammar),
    ("SEMANTICS", Kind::Grammar),
    ("IDIOMS", Kind::Grammar),
    ("PREPOSITIONS", Kind::Grammar),
];

/// The grammar of some thirty languages, by a LanguageTool server.
pub struct LanguageTool {
    address: Url,
}

impl LanguageTool {
    /// The server of an address; `None` where it is none: `https` would take a library of cryptography for a server that stands in the
    /// house.
    pub fn at(address: &str) -> Option<LanguageTool> {
        let mut address =
            Url::parse(address).ok().filter(|address| address.scheme() == "http" && address.has_host())?;
        let path = address.path().trim_end_matches('/').to_owned();
        let path = if path.ends_with("/check") { path } else { format!("{}/v2/check", path.trim_end_matches("/v2")) };
        address.set_path(&path);
        Some(LanguageTool { address })
    }

    /// What the server answers about some texts of one language.
    fn answer(&self, words: &str, language: &str, limit: Duration) -> Result<Answer, Saying> {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(limit))
            .http_status_as_error(false)
            // The address is the author's choice, not the server's.
            .max_redirects(0)
            .build();
        let form = [("language", language), ("text", words), ("enabledOnly", "false"), ("level", "default")];
        let sent = ureq::Agent::from(config).post(self.address.as_str()).send_form(form);
        let mut response = sent.map_err(|error| match error {
            ureq::Error::Timeout(_) => say("engine-too-slow").with("seconds", limit.as_secs()),
            _ => say("engine-unreachable").with("address", self.address.as_str()),
        })?;
        let status = response.status().as_u16();
        if status != 200 {
            return Err(say("engine-refused").with("status", status.to_string()));
        }
        let body = response.body_mut().with_config().limit(MOST_READ).read_to_string();
        serde_json::from_str(&body.map_err(|_| say("engine-broke-off"))?).map_err(|_| say("engine-not-understood"))
    }
}

impl Engine for LanguageTool {
    fn name(&self) -> &'static str {
        "LanguageTool"
    }

    fn reads(&self, _: &str) -> bool {
        true
    }

    fn read(&self, texts: &[Text], limit: Duration) -> Result<Vec<Vec<Finding>>, Saying> {
        let started = Instant::now();
        let mut found = vec![Vec::new(); texts.len()];
        let mut of_language: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (number, text) in texts.iter().enumerate() {
            of_language.entry(text.language).or_default().push(number);
        }
        for (language, numbers) in of_language {
            for sheet in sheets(texts, &numbers) {
                let left = limit.checked_sub(started.elapsed());
                let left = left.ok_or_else(|| say("engine-too-slow").with("seconds", limit.as_secs()))?;
                for fault in self.answer(&sheet.words, language, left)?.matches {
                    if let Some((number, finding)) = fault.finding(&sheet) {
                        found[number].push(finding);
                    }
                }
            }
        }
        Ok(found)
    }
}

/// Texts sent together.
struct Sheet {
    words: String,
    /// Which text begins at which byte, and where it ends.
    texts: Vec<(usize, std::ops::Range<usize>)>,
}

fn sheets(texts: &[Text], numbers: &[usize]) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for &number in numbers {
        let words = texts[number].words;
        match sheets.last_mut().filter(|sheet| sheet.words.len() + words.len() < MOST_SENT) {
            Some(sheet) => sheet.add(number, words),
            None => {
                let mut sheet = Sheet { words: String::new(), texts: Vec::new() };
                sheet.add(number, words);
                sheets.push(sheet);
            }
        }
    }
    sheets
}

impl Sheet {
    fn add(&mut self, number: usize, words: &str) {
        if !self.words.is_empty() {
            self.words.push_str(BETWEEN);
        }
        let start = self.words.len();
        self.words.push_str(words);
        self.texts.push((number, start..self.words.len()));
    }
}

#[derive(Deserialize)]
struct Answer {
    matches: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    message: String,
    offset: usize,
    length: usize,
    #[serde(default)]
    replacements: Vec<Replacement>,
    rule: Rule,
}

#[derive(Deserialize)]
struct Replacement {
    value: String,
}

#[derive(Deserialize)]
struct Rule {
    category: Category,
}

#[derive(Deserialize)]
struct Category {
    id: String,
}

impl Fault {
    /// The text it is in, and the place there.
    fn finding(self, sheet: &Sheet) -> Option<(usize, Finding)> {
        let &(_, slip) = CATEGORIES.iter().find(|(category, _)| *category == self.rule.category.id)?;
        let end = self.offset.checked_add(self.length)?;
        let at = places::of_units(&sheet.words, self.offset, end).filter(|at| !at.is_empty())?;
        let (number, text) = sheet.texts.iter().find(|(_, text)| text.start <= at.start && at.end <= text.end)?;
        let at = at.start - text.start..at.end - text.start;
        let instead = self.replacements.into_iter().map(|replacement| replacement.value).take(5).collect();
        Some((*number, Finding { at, slip, instead, said: self.message }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::TcpListener;
    use std::sync::mpsc;

    /// A server that answers once, and what it was asked.
    fn server(status: &'static str, body: &'static str) -> (String, mpsc::Receiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (asked, question) = mpsc::channel();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut head, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if let Some(given) = line.to_lowercase().strip_prefix("content-length:") {
                    length = given.trim().parse().unwrap();
                }
                head += &line;
                if line.trim().is_empty() {
                    break;
                }
            }
            let mut sent = vec![0; length];
            reader.read_exact(&mut sent).unwrap();
            asked.send(head + &String::from_utf8(sent).unwrap()).unwrap();
            let length = body.len();
            write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}").unwrap();
        });
        (address, question)
    }

    const TEXTS: [Text; 3] = [
        Text { words: "Wir treffen uns um zehn 🌱.", language: "de" },
        Text { words: "Er kommen nicht.", language: "de" },
        Text { words: "", language: "de" },
    ];

    #[test]
    fn the_server_is_asked_once_for_all_texts_of_a_language() {
        let body = r#"{"language":{"code":"de-DE"},"matches":[
            {"message":"Bitte prüfen","offset":32,"length":6,"replacements":[{"value":"kommt"}],
             "rule":{"id":"X","category":{"id":"GRAMMAR","name":"Grammatik"}}},
            {"message":"Stil","offset":0,"length":3,"replacements":[],"rule":{"id":"Y","category":{"id":"STYLE"}}}]}"#;
        let (address, question) = server("200 OK", body);
        let found = LanguageTool::at(&address).unwrap().read(&TEXTS, Duration::from_secs(5)).unwrap();
        let question = question.recv().unwrap();
        assert!(question.starts_with("POST /v2/check HTTP/1.1"), "{question}");
        assert!(question.contains("language=de") && question.contains("Er+kommen+nicht"), "{question}");
        let instead = vec!["kommt".to_owned()];
        let told = Finding { at: 3..9, slip: Kind::Grammar, instead, said: "Bitte prüfen".to_owned() };
        assert_eq!(found, [vec![], vec![told], vec![]]);
    }

    #[test]
    fn a_server_that_fails_is_told_in_one_line() {
        let why = |address: &str, limit| LanguageTool::at(address).unwrap().read(&TEXTS, limit).unwrap_err().key;
        let second = Duration::from_secs(5);
        assert_eq!(why(&server("500 Oh no", "").0, second), "engine-refused");
        assert_eq!(why(&server("200 OK", "<html>").0, second), "engine-not-understood");
        // Nobody listens there, and nobody answers here.
        assert_eq!(why("http://127.0.0.1:9", second), "engine-unreachable");
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/v2", silent.local_addr().unwrap());
        assert_eq!(why(&address, Duration::from_millis(200)), "engine-too-slow");
    }

    #[test]
    fn an_address_is_that_of_a_server_of_the_house() {
        let path = |address: &str| LanguageTool::at(address).map(|tool| tool.address.to_string());
        for address in [
            "http://localhost:8081",
            "http://localhost:8081/",
            "http://localhost:8081/v2/",
            "http://localhost:8081/v2/check",
        ] {
            assert_eq!(path(address).as_deref(), Some("http://localhost:8081/v2/check"), "{address}");
        }
        for address in ["https://api.languagetool.org", "localhost:8081", "file:///etc/passwd", ""] {
            assert_eq!(path(address), None, "{address}");
        }
    }
}
