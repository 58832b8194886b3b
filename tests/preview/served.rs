//! A preview that was started, and what a browser would ask of it.

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub const PROGRAMME: &str = r#"[event]
language = "en"                   # of the brochure
title = "A day of gardens"
date = 2030-05-16
start = "9:30"
end = "16:00"
place = "Lime Tree House"

[presentation]
body = """
Three gardens open their gates .

And three neighbours tell how they began.
"""

[[parcours]]
title = "Starting a garden"

[[parcours.sessions]]
title = "Finding ground"          # kept
start = "10:45"
end = "12:15"
room = "Seed Room"
speakers = [{ name = "Jane Olivet", role = "Facilitator", organisation = "The Lime Trees" }]

[[parcours.sessions]]
title = "Asking the town"
start = "14:00"
end = "15:00"
speakers = [{ name = "Paul Fenwick", role = "Parks officer", organisation = "Millbrook" }]
"#;

/// A server, its folder, and what it said.
pub struct Served {
    child: Child,
    pub folder: TempDir,
    pub port: u16,
    pub said: String,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{} {}", self.status, self.text()))
    }
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Served {
    /// Shows a programme of this text.
    pub fn showing(programme: &str) -> Served {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("p.toml"), programme).unwrap();
        Served::started(folder, &["preview", "p.toml", "--no-open"])
    }

    pub fn started(folder: TempDir, arguments: &[&str]) -> Served {
        let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
        command.args(arguments).args(["--lang", "en"]).current_dir(folder.path());
        command
            .env("XDG_STATE_HOME", folder.path().join("state"))
            .env("HOME", folder.path())
            .env("BROWSER", "/bin/false");
        for name in ["VISUAL", "EDITOR", "LIVRET_EDITOR", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(name);
        }
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let port = said.split("http://127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()?.parse().ok());
        let port = port.unwrap_or_else(|| panic!("no address in “{said}”"));
        Served { child, folder, port, said }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn programme(&self) -> String {
        fs::read_to_string(self.path("p.toml")).unwrap()
    }

    /// Sends a request as it is written.
    pub fn raw(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head of HTTP") + 4;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head, body: bytes[end..].to_vec() }
    }

    pub fn asked(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.port);
        let own = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host"));
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        if !own {
            request.push_str(&format!("Host: {host}\r\n"));
        }
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        self.raw(&format!("{request}\r\n{body}"))
    }

    pub fn get(&self, path: &str) -> Answer {
        self.asked("GET", path, &[], "")
    }

    /// The token that the page has.
    pub fn token(&self) -> String {
        let page = self.get("/").text();
        page.split("data-token=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }

    pub fn post(&self, path: &str, body: &Value) -> Value {
        let token = self.token();
        let headers = [("content-type", "application/json"), ("x-livret-token", &*token)];
        self.asked("POST", path, &headers, &body.to_string()).json()
    }

    pub fn model(&self, view: &str) -> Value {
        self.get(&format!("/programme/1/model?view={view}")).json()
    }

    /// The model of the first version after one that is as it should be.
    pub fn model_when(&self, is: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        loop {
            let model = self.model("screen");
            if is(&model) {
                return model;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "it never came: {model}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn told(&self) -> Value {
        self.get("/programme/1/told?view=screen").json()
    }

    /// All the texts of the pages.
    pub fn texts(&self) -> Vec<(usize, usize, String)> {
        let pages = self.model("screen")["pages"].as_array().unwrap().len();
        (0..pages)
            .flat_map(|page| {
                let passages = self.get(&format!("/programme/1/passages?view=screen&page={page}")).json();
                let all = passages.as_array().unwrap().clone();
                all.into_iter().enumerate().map(move |(n, text)| (page, n, text["text"].as_str().unwrap().to_owned()))
            })
            .collect()
    }

    /// The values behind the first text that says this.
    pub fn value_of(&self, text: &str) -> Value {
        let all = self.texts();
        let (page, passage, _) =
            all.iter().find(|(_, _, known)| known == text).unwrap_or_else(|| panic!("{text} in {all:?}"));
        self.get(&format!("/programme/1/value?view=screen&page={page}&passage={passage}")).json()
    }

    pub fn save(&self, programme: &str) {
        fs::write(self.path("p.toml"), programme).unwrap();
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
