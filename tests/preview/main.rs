//! `livret preview` as a browser meets it: what it shows, what it writes, and whom it does not let in.

mod served;

use serde_json::{Value, json};
use served::{PROGRAMME, Served};
use std::collections::BTreeMap;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

fn version(model: &Value) -> u64 {
    model["version"].as_u64().unwrap()
}

fn prints(model: &Value) -> Vec<String> {
    model["pages"].as_array().unwrap().iter().map(|page| page["print"].as_str().unwrap().to_owned()).collect()
}

fn says(served: &Served, text: &str) -> bool {
    served.texts().iter().any(|(_, _, known)| known.contains(text))
}

#[test]
fn nobody_else_is_let_in() {
    let served = Served::showing(PROGRAMME);
    let own = format!("127.0.0.1:{}", served.port);
    assert_eq!(served.get("/").status, 200);
    let head = served.get("/").head.to_lowercase();
    assert!(head.contains("content-security-policy: default-src 'none'") && head.contains("no-store"), "{head}");
    for path in ["/", "/start", "/programme/1/model", "/assets/preview.js", "/programme/1/told", "/start/recent"] {
        for host in
            ["livret.example", "livret.example:80", "localhost", "0.0.0.0", &format!("evil.example:{}", served.port)]
        {
            assert_eq!(served.asked("GET", path, &[("Host", host)], "").status, 403, "{path} by {host}");
        }
        for origin in ["http://evil.example", "null", "https://127.0.0.1"] {
            assert_eq!(served.asked("GET", path, &[("Origin", origin)], "").status, 403, "{path} from {origin}");
        }
    }
    let token = served.token();
    let edit = |headers: &[(&str, &str)]| {
        let mut all = vec![("content-type", "application/json")];
        all.extend(headers);
        served.asked("POST", "/programme/1/undo", &all, "{}").status
    };
    assert_eq!(edit(&[]), 403);
    assert_eq!(edit(&[("x-livret-token", "0123456789abcdef0123456789abcdef")]), 403);
    assert_eq!(edit(&[("x-livret-token", &token), ("Origin", "http://evil.example")]), 403);
    assert_eq!(edit(&[("x-livret-token", &token), ("Origin", &format!("http://{own}"))]), 200);
    assert_eq!(served.programme(), PROGRAMME);
}

#[test]
fn nothing_but_the_programme_is_read_through_it() {
    let served = Served::showing(PROGRAMME);
    fs::write(served.path("secret.txt"), "secret").unwrap();
    for path in [
        "/secret.txt",
        "/assets/../secret.txt",
        "/assets/..%2fsecret.txt",
        "/programme/1/secret.txt",
        "/programme/1/../../secret.txt",
        "/programme/2/model",
        "/programme/1/picture/screen/0/0000000000000000",
        "/programme/1/picture/screen/99/0000000000000000",
        "//etc/passwd",
    ] {
        let answer = served.get(path);
        assert!(answer.status >= 400 && !answer.text().contains("secret"), "{path}: {}", answer.status);
    }
}

#[test]
fn a_save_is_shown_and_what_looks_the_same_stays() {
    let served = Served::showing(PROGRAMME);
    assert!(served.said.contains("p.toml"), "{}", served.said);
    let first = served.model("screen");
    assert_eq!((first["stale"].as_bool(), first["strip"].is_null()), (Some(false), true), "{first}");
    assert!(says(&served, "Finding ground"));
    let picture = |model: &Value, page: usize| {
        let print = &prints(model)[page];
        let answer = served.get(&format!("/programme/1/picture/screen/{page}/{print}?width=300"));
        assert_eq!(answer.status, 200);
        assert!(answer.body.starts_with(b"\x89PNG"));
        answer.body
    };
    let before = picture(&first, 0);
    served.save(&PROGRAMME.replace("Asking the town", "Asking the mayor"));
    let second = served.model_when(|model| version(model) > version(&first));
    assert!(says(&served, "Asking the mayor") && !says(&served, "Asking the town"));
    let (old, new) = (prints(&first), prints(&second));
    let changed: Vec<usize> = (0..old.len().min(new.len())).filter(|&n| old[n] != new[n]).collect();
    assert_eq!(old.len(), new.len());
    assert!(!changed.is_empty() && !changed.contains(&0), "{changed:?}");
    assert_eq!(before, picture(&second, 0));
    // As an editor saves that puts a new file in the place of the old one.
    fs::write(served.path("p.toml.new"), PROGRAMME.replace("A day of gardens", "A night of gardens")).unwrap();
    fs::rename(served.path("p.toml.new"), served.path("p.toml")).unwrap();
    let third = served.model_when(|model| version(model) > version(&second));
    assert_eq!(third["title"], "A night of gardens");
    assert_ne!(before, picture(&third, 0));
}

#[test]
fn errors_blank_nothing() {
    let served = Served::showing(PROGRAMME);
    let first = served.model("screen");
    let pages = prints(&first);
    // An error that stops a build: what can be laid out is shown, and what is wrong.
    served.save(&PROGRAMME.replace("end = \"15:00\"", "end = \"25:00\""));
    let partial = served.model_when(|model| version(model) > version(&first));
    assert_eq!(partial["stale"], false, "{partial}");
    assert!(partial["strip"]["words"].as_str().unwrap().contains("1 error"), "{}", partial["strip"]);
    let told = served.told();
    let error = told["faults"].as_array().unwrap().iter().find(|fault| fault["severity"] == "error").unwrap().clone();
    assert_eq!(error["place"], "p.toml:29");
    // A file that is no programme at all: the last good pages.
    served.save("[event\ntitle = \n");
    let broken = served.model_when(|model| version(model) > version(&partial));
    assert_eq!(broken["stale"], true, "{broken}");
    assert!(broken["strip"]["grave"].as_bool().unwrap());
    assert_eq!(prints(&broken), prints(&partial));
    // No text.
    fs::write(served.path("p.toml"), b"title = \"caf\xe9\"\n").unwrap();
    let foreign = served.model_when(|model| version(model) > version(&broken));
    assert!(foreign["strip"]["words"].as_str().unwrap().contains("UTF-8"), "{}", foreign["strip"]);
    // No file.
    fs::remove_file(served.path("p.toml")).unwrap();
    let gone = served.model_when(|model| version(model) > version(&foreign));
    assert!(gone["strip"]["words"].as_str().unwrap().contains("no file"), "{}", gone["strip"]);
    assert_eq!(prints(&gone), prints(&partial));
    served.save(PROGRAMME);
    let back = served.model_when(|model| version(model) > version(&gone));
    assert_eq!((back["stale"].as_bool(), prints(&back)), (Some(false), pages));
}

#[test]
fn a_certain_fault_is_corrected_by_its_button_and_back() {
    let served = Served::showing(PROGRAMME);
    let told = served.told();
    let faults = told["faults"].as_array().unwrap();
    let fault =
        faults.iter().find(|fault| fault["code"] == "spaces-of-punctuation").expect("a space before a full stop");
    assert_eq!((fault["place"].as_str(), fault["page"].as_u64()), (Some("p.toml:11"), Some(1)), "{fault}");
    let fix = json!({ "version": told["version"], "view": "screen", "faults": [fault["id"]] });
    let done = served.post("/programme/1/fix", &fix);
    assert_eq!(done["ok"], true, "{done}");
    assert_eq!(served.programme(), PROGRAMME.replace("gates .", "gates."));
    assert_eq!(fs::read_to_string(served.path("p.toml.bak")).unwrap(), PROGRAMME);
    // What it was asked of is no longer there.
    assert_eq!(served.post("/programme/1/fix", &fix)["ok"], false);
    let undone = served.post("/programme/1/undo", &json!({}));
    assert_eq!(undone["ok"], true, "{undone}");
    assert_eq!(served.programme(), PROGRAMME);
    assert_eq!(served.post("/programme/1/undo", &json!({}))["ok"], false);
}

#[test]
fn a_text_of_a_page_is_changed_in_the_file() {
    let served = Served::showing(PROGRAMME);
    let value = served.value_of("Finding ground");
    assert_eq!(value["place"], "p.toml:20");
    let labels: Vec<&str> =
        value["fields"].as_array().unwrap().iter().map(|field| field["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["Title", "Start", "End", "Room"]);
    let span = |value: &Value, n: usize| value["fields"][n]["span"].clone();
    let edit = json!({ "version": value["version"], "edits": [
        { "span": span(&value, 0), "value": "Finding “ground”, \"here\"" },
        { "span": span(&value, 3), "value": "Root Room" },
    ] });
    let done = served.post("/programme/1/edit", &edit);
    assert_eq!(done["ok"], true, "{done}");
    let expected = PROGRAMME
        .replace(
            "title = \"Finding ground\"          # kept",
            "title = \"Finding “ground”, \\\"here\\\"\"          # kept",
        )
        .replace("Seed Room", "Root Room");
    assert_eq!(served.programme(), expected);
    assert_eq!(fs::read_to_string(served.path("p.toml.bak")).unwrap(), PROGRAMME);
    served.model_when(|model| model["undo"] == 1 && version(model) > value["version"].as_u64().unwrap());
    // A person, of a table on one line; one copy is enough.
    let person = served.value_of("Jane Olivet");
    let edit = json!({ "version": person["version"], "edits": [{ "span": span(&person, 1), "value": "Gardener" }] });
    assert_eq!(served.post("/programme/1/edit", &edit)["ok"], true);
    assert!(served.programme().contains("{ name = \"Jane Olivet\", role = \"Gardener\", organisation"));
    assert!(!served.path("p.toml.bak2").exists());
    // What somebody else saved meanwhile is not written over.
    let mine = served.value_of("Finding “ground”, “here”");
    let theirs = served.programme().replace("Millbrook", "Milbrook");
    served.save(&theirs);
    let edit = json!({ "version": mine["version"], "edits": [{ "span": span(&mine, 0), "value": "Lost" }] });
    assert_eq!(served.post("/programme/1/edit", &edit)["ok"], false);
    assert_eq!(served.programme(), theirs);
}

#[test]
fn a_date_is_not_written_as_words() {
    let served = Served::showing(PROGRAMME);
    let value = served.value_of("A day of gardens");
    let fields = value["fields"].as_array().unwrap();
    let date = fields.iter().find(|field| field["key"] == "date").unwrap();
    let edit = |typed: &str| {
        served.post(
            "/programme/1/edit",
            &json!({ "version": value["version"], "edits": [{ "span": date["span"], "value": typed }] }),
        )
    };
    let refused = edit("tomorrow");
    assert!(refused["ok"] == false && refused["said"].as_str().unwrap().contains("2030-05-16"), "{refused}");
    assert_eq!(served.programme(), PROGRAMME);
    assert_eq!(edit("2030-05-17")["ok"], true);
    assert_eq!(served.programme(), PROGRAMME.replace("2030-05-16", "2030-05-17"));
}

/// What the files of a folder hold, and of those in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        let name = PathBuf::from(path.file_name().unwrap());
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(inner, bytes)| (name.join(inner), bytes)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn every_view_has_its_pages_and_every_output_is_saved() {
    let served = Served::showing(PROGRAMME);
    let screen = served.model("screen");
    for view in screen["views"].as_array().unwrap() {
        let name = view["name"].as_str().unwrap();
        let model = served.model(name);
        let page = &model["pages"][0];
        let answer =
            served.get(&format!("/programme/1/picture/{name}/0/{}?width=200", page["print"].as_str().unwrap()));
        assert!(answer.status == 200 && answer.body.starts_with(b"\x89PNG"), "{name}");
    }
    let print = served.model("print");
    let page = &print["pages"][0];
    let (width, trim) = (page["width"].as_f64().unwrap(), page["trim"][2].as_f64().unwrap());
    assert!((width - trim - 2.0 * print["bleed"].as_f64().unwrap()).abs() < 0.1, "{page}");
    let names: Vec<&str> =
        screen["outputs"].as_array().unwrap().iter().map(|output| output["name"].as_str().unwrap()).collect();
    let saved = served.post("/programme/1/save", &json!({ "outputs": names }));
    assert_eq!(saved["ok"], true, "{saved}");
    let built = std::process::Command::new(env!("CARGO_BIN_EXE_livret"))
        .args(["build", "p.toml", "--edition", &names.join(","), "-o", "built", "-q"])
        .current_dir(served.folder.path())
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let (saved, built) = (files(&served.path("out")), files(&served.path("built")));
    assert_eq!(saved.keys().collect::<Vec<_>>(), built.keys().collect::<Vec<_>>());
    for (name, bytes) in saved {
        assert!(bytes == built[&name], "{}", name.display());
    }
    // A programme with errors saves nothing, and leaves what is there.
    served.save(&PROGRAMME.replace("\"9:30\"", "\"39:30\""));
    served.model_when(|model| !model["strip"].is_null());
    fs::remove_file(served.path("out/p.ics")).unwrap();
    let refused = served.post("/programme/1/save", &json!({ "outputs": ["screen", "calendar"] }));
    assert!(
        refused["ok"] == false && !served.path("out/p.ics").exists() && served.path("out/p.pdf").exists(),
        "{refused}"
    );
}

#[test]
fn who_types_no_command_begins_at_the_start_page() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("Événements")).unwrap();
    fs::write(folder.path().join("Événements/fête.toml"), PROGRAMME).unwrap();
    let place = folder.path().canonicalize().unwrap();
    let served = Served::started(folder, &["-v"]);
    assert!(served.get("/").text().contains("The brochure of your event"));
    let listed = served.post("/start/list", &json!({ "folder": place.join("Événements") }));
    assert_eq!(listed["files"], json!(["fête.toml"]));
    let opened = served.post("/start/open", &json!({ "path": place.join("Événements/fête.toml") }));
    assert_eq!(opened["address"], "/programme/1/");
    assert_eq!(served.model("screen")["title"], "A day of gardens");
    let missing = served.post("/start/open", &json!({ "path": place.join("none.toml") }));
    assert!(missing["ok"] == false && missing["said"].as_str().unwrap().contains("none.toml"), "{missing}");
    let begun = served.post("/start/new", &json!({ "folder": place, "name": "mon-evenement", "language": "fr" }));
    assert_eq!(begun["address"], "/programme/2/", "{begun}");
    assert!(served.path("mon-evenement/programme.toml").is_file());
    assert_eq!(served.get("/programme/2/model?view=screen").json()["stale"], false);
    for wrong in ["", "../out", ".hidden", "mon-evenement"] {
        let refused = served.post("/start/new", &json!({ "folder": place, "name": wrong, "language": "fr" }));
        assert_eq!(refused["ok"], false, "{wrong}");
    }
    let recent = served.get("/start/recent").json();
    assert_eq!(recent[1]["title"], "A day of gardens", "{recent}");
}

#[test]
fn a_port_in_use_is_no_reason_to_stop() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("p.toml"), PROGRAMME).unwrap();
    let served = Served::started(folder, &["preview", "p.toml", "--no-open", "--port", &port.to_string()]);
    assert_ne!(served.port, port);
    assert_eq!(served.get("/").status, 200);
}
