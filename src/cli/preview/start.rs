//! The page to start from: a programme is begun, opened, or found again.

use super::assets;
use super::server::{House, answer};
use super::words;
use crate::cli::{Stop, Trouble, input, new, output, portable};
use crate::diagnostic::{Saying, say};
use crate::files::given;
use axum::Json;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// As many programmes are found again.
const MOST_REMEMBERED: usize = 12;

/// Entries of a folder that are listed.
const MOST_LISTED: usize = 2_000;

/// What can be opened, by the ends of names.
const KINDS: [&str; 1] = ["toml"];

pub(super) async fn page(State(house): State<Arc<House>>) -> Html<String> {
    let messages = house.messages();
    let words = words::all(messages).to_string();
    let given = [("lang", messages.tag()), ("token", house.token()), ("words", &words)];
    Html(assets::page(assets::START, messages, &given))
}

/// The programmes that were opened last, those that are there still.
pub(super) async fn recent() -> Json<Value> {
    let recent = remembered().into_iter().filter(|path| path.is_file()).map(|path| {
        let title = given(&path, 1 << 20)
            .ok()
            .and_then(|bytes| crate::programme::understand(&String::from_utf8(bytes).ok()?, None).programme);
        json!({
            "path": path.display().to_string(),
            "name": path.file_name().unwrap_or_default().to_string_lossy(),
            "folder": path.parent().unwrap_or(Path::new("")).display().to_string(),
            "title": title.map(|programme| programme.event.title.value),
        })
    });
    Json(Value::Array(recent.collect()))
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    path: String,
    #[serde(default)]
    folder: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    language: String,
}

/// What lies in a folder and can be opened; in the home of the user where none is named.
pub(super) async fn list(State(house): State<Arc<House>>, Json(asked): Json<Asked>) -> Response {
    let messages = house.messages();
    let folder = if asked.folder.is_empty() { home() } else { PathBuf::from(&asked.folder) };
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) => {
            let saying = say("preview-no-folder").with("folder", folder.display().to_string());
            return answer(Err(saying.with("error", crate::diagnostic::of_the_machine(&error))), messages)
                .into_response();
        }
    };
    let folder = dunce::canonicalize(&folder).unwrap_or(folder);
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for entry in entries.filter_map(Result::ok).take(MOST_LISTED) {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let known = |end: &std::ffi::OsStr| KINDS.iter().any(|kind| end.eq_ignore_ascii_case(kind));
        if path.is_dir() {
            folders.push(name);
        } else if path.extension().is_some_and(known) {
            files.push(name);
        }
    }
    let order = |names: &mut Vec<String>| names.sort_by_key(|name| name.to_lowercase());
    order(&mut folders);
    order(&mut files);
    Json(json!({
        "ok": true,
        "folder": folder.display().to_string(),
        "parent": folder.parent().map(|parent| parent.display().to_string()),
        "separator": std::path::MAIN_SEPARATOR.to_string(),
        "folders": folders,
        "files": files,
    }))
    .into_response()
}

pub(super) async fn open(State(house): State<Arc<House>>, Json(asked): Json<Asked>) -> Response {
    let path = PathBuf::from(asked.path.trim());
    match input::there(&path) {
        Ok(()) => opened(&house, &path),
        Err(trouble) => answer(Err(*trouble.0), house.messages()).into_response(),
    }
}

/// Begins a programme from the starter, in a folder of its own.
pub(super) async fn new(State(house): State<Arc<House>>, Json(asked): Json<Asked>) -> Response {
    let messages = house.messages();
    let name = asked.name.trim();
    if name.is_empty() || name.starts_with('.') || !portable::is_portable(name) {
        return answer(Err(say("preview-no-name").with("name", name)), messages).into_response();
    }
    let folder = if asked.folder.is_empty() { home() } else { PathBuf::from(&asked.folder) };
    let language = if asked.language.is_empty() { messages.tag() } else { &asked.language };
    match new::put_down(&folder.join(name), language) {
        Ok(programme) => opened(&house, &programme),
        Err(stop) => answer(Err(told(stop)), messages).into_response(),
    }
}

fn told(stop: Stop) -> Saying {
    match stop {
        Stop::Usage(Trouble(saying)) | Stop::Machine(Trouble(saying)) => *saying,
        Stop::Author => say("beyond-the-layout"),
    }
}

fn opened(house: &House, path: &Path) -> Response {
    let opened = house.open(path);
    remember(path);
    Json(json!({ "ok": true, "address": format!("/programme/{}/", opened.id) })).into_response()
}

fn home() -> PathBuf {
    let named = ["HOME", "USERPROFILE"].iter().find_map(std::env::var_os).map(PathBuf::from);
    named.filter(|home| home.is_dir()).or_else(|| std::env::current_dir().ok()).unwrap_or_else(|| PathBuf::from("/"))
}

/// Where the programmes that were opened are noted: in the folder that the machine has for what programs note
/// (XDG Base Directory Specification; the folders of Windows and macOS for the same).
fn notes() -> Option<PathBuf> {
    let of = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = if cfg!(windows) {
        of("LOCALAPPDATA")?
    } else if cfg!(target_os = "macos") {
        of("HOME")?.join("Library/Application Support")
    } else {
        of("XDG_STATE_HOME").or_else(|| Some(of("HOME")?.join(".local/state")))?
    };
    Some(folder.join("livret").join("recent.txt"))
}

fn remembered() -> Vec<PathBuf> {
    let text = notes().and_then(|notes| fs::read_to_string(notes).ok()).unwrap_or_default();
    text.lines().filter(|line| !line.is_empty()).map(PathBuf::from).collect()
}

/// Notes a programme as the last one opened. Where nothing can be noted, nothing is found again.
pub(super) fn remember(path: &Path) {
    let (Some(notes), Ok(path)) = (notes(), dunce::canonicalize(path)) else { return };
    let mut all = remembered();
    all.retain(|known| *known != path);
    all.insert(0, path);
    all.truncate(MOST_REMEMBERED);
    let text: String = all.iter().map(|path| format!("{}\n", path.display())).collect();
    let folder = notes.parent().unwrap_or(Path::new("."));
    if output::folder(folder).is_ok() {
        let _ = output::put(&notes, text.as_bytes());
    }
}
