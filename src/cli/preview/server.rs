//! The server: which address gives what.

use super::door::{self, Door};
use super::drawing;
use super::editor::Editor;
use super::opened::{Opened, Shown, Version, held};
use super::{assets, changes, models, start, told, views, watching, words};
use crate::cli::language::{self, Lang};
use crate::diagnostic::{Diagnostic, Saying, say};
use crate::language::messages::Messages;
use crate::outputs::{self, Output};
use axum::extract::{Path as At, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use futures_util::stream::{Stream, unfold};
use serde::Deserialize;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tokio::sync::Semaphore;

/// What the server serves.
pub(super) struct House {
    opened: Mutex<Vec<Arc<Opened>>>,
    pub lang: Option<Lang>,
    editor: Option<Editor>,
    output: Option<PathBuf>,
    token: OnceLock<String>,
    /// Pages that may be drawn at once.
    hands: Arc<Semaphore>,
}

impl House {
    pub(super) fn new(lang: Option<Lang>, editor: Option<Editor>, output: Option<PathBuf>) -> std::io::Result<House> {
        let hands = Arc::new(Semaphore::new(drawing::hands()));
        Ok(House { opened: Mutex::default(), lang, editor, output, token: OnceLock::new(), hands })
    }

    /// Opens a programme, or finds it where it is open.
    pub(super) fn open(&self, path: &Path) -> Arc<Opened> {
        let mut all = held(&self.opened);
        let place = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if let Some(known) = all.iter().find(|known| place(&known.path) == place(path)) {
            return Arc::clone(known);
        }
        let opened = Arc::new(Opened::new(all.len() + 1, path, self.output.clone(), self.lang));
        all.push(Arc::clone(&opened));
        let messages = opened.messages(&opened.version());
        watching::watch(Arc::clone(&opened), move |folder| {
            let told = say("preview-not-watched").with("folder", folder.display().to_string());
            crate::cli::Terminal::speaking(messages).complain(&messages.say(&told));
        });
        opened
    }

    fn find(&self, id: usize) -> Option<Arc<Opened>> {
        held(&self.opened).iter().find(|opened| opened.id == id).cloned()
    }

    fn first(&self) -> Option<Arc<Opened>> {
        held(&self.opened).first().cloned()
    }

    pub(super) fn messages(&self) -> &'static Messages {
        language::of_system(self.lang)
    }
}

type Houses = State<Arc<House>>;

/// Serves until Ctrl-C.
///
/// # Errors
/// The machine has no server to give.
pub(super) fn serve(listener: TcpListener, house: Arc<House>) -> std::io::Result<()> {
    let door = Arc::new(Door::new(listener.local_addr()?.port())?);
    let _ = house.token.set(door.token.clone());
    listener.set_nonblocking(true)?;
    let routes = routes(house).layer(middleware::from_fn_with_state(door, door::guard));
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            served = axum::serve(listener, routes) => served,
            // A page that listens would keep the server for ever: nobody is waited for.
            stopped = tokio::signal::ctrl_c() => stopped,
        }
    })
}

fn routes(house: Arc<House>) -> Router {
    let of_a_programme = Router::new()
        .route("/", get(preview))
        .route("/events", get(events))
        .route("/model", get(model))
        .route("/passages", get(passages))
        .route("/told", get(faults))
        .route("/value", get(value))
        .route("/picture/{view}/{page}/{print}", get(picture))
        .route("/fix", post(fix))
        .route("/edit", post(edit))
        .route("/undo", post(undo))
        .route("/save", post(save))
        .route("/editor", post(editor));
    Router::new()
        .route("/", get(home))
        .route("/start", get(start::page))
        .route("/start/recent", get(start::recent))
        .route("/start/list", post(start::list))
        .route("/start/open", post(start::open))
        .route("/start/new", post(start::new))
        .route("/assets/{name}", get(asset))
        .nest("/programme/{id}", of_a_programme)
        .with_state(house)
}

/// An answer to the page: a sentence, and whether it did what it was asked.
pub(super) fn answer(done: Result<String, Saying>, messages: &Messages) -> Json<Value> {
    Json(match done {
        Ok(said) => json!({ "ok": true, "said": said }),
        Err(saying) => {
            let help = messages.attribute(&saying, "help");
            let words = [Some(messages.say(&saying)), help].into_iter().flatten();
            let said: Vec<String> =
                words.map(|words| format!("{}.", crate::language::wording::capitalised(&words))).collect();
            json!({ "ok": false, "said": said.join(" ") })
        }
    })
}

async fn asset(At(name): At<String>) -> Response {
    match assets::file(&name) {
        Some((kind, bytes)) => {
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn home(state: Houses) -> Response {
    match state.first() {
        Some(opened) => page_of(&state, &opened).into_response(),
        None => start::page(state).await.into_response(),
    }
}

async fn preview(State(house): Houses, At(id): At<usize>) -> Response {
    match house.find(id) {
        Some(opened) => page_of(&house, &opened).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn page_of(house: &House, opened: &Opened) -> Html<String> {
    let messages = opened.messages(&opened.version());
    let base = format!("/programme/{}/", opened.id);
    let words = words::all(messages).to_string();
    Html(assets::page(
        assets::PREVIEW,
        messages,
        &[
            ("lang", messages.tag()),
            ("token", house.token()),
            ("base", &base),
            ("name", &opened.name),
            ("words", &words),
        ],
    ))
}

impl House {
    pub(super) fn token(&self) -> &str {
        self.token.get().map_or("", String::as_str)
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    view: String,
    #[serde(default)]
    page: usize,
    #[serde(default)]
    passage: usize,
    #[serde(default)]
    width: u32,
}

impl Asked {
    fn view(&self) -> &'static Output {
        views::named(&self.view)
    }
}

/// Tells of each new version.
async fn events(
    State(house): Houses,
    At(id): At<usize>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, StatusCode> {
    let opened = house.find(id).ok_or(StatusCode::NOT_FOUND)?;
    let mut numbers = opened.number.subscribe();
    numbers.mark_changed();
    let next = |mut numbers: tokio::sync::watch::Receiver<u64>| async move {
        numbers.changed().await.ok()?;
        let number = *numbers.borrow_and_update();
        Some((Ok(Event::default().data(number.to_string())), numbers))
    };
    Ok(Sse::new(unfold(numbers, next)).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))))
}

/// The version that is shown and its pages; where it is given up for a newer one, those of the newer.
async fn now(house: &House, id: usize, view: &'static Output) -> Option<(Arc<Opened>, Arc<Version>, Shown)> {
    let opened = house.find(id)?;
    loop {
        let version = opened.version();
        if let Some(shown) = opened.shown(&version, view).await {
            return Some((opened, version, shown));
        }
        // Given up though it is the last one: something in it fell.
        if opened.version().number == version.number {
            return None;
        }
    }
}

async fn model(State(house): Houses, At(id): At<usize>, Query(asked): Query<Asked>) -> Response {
    match now(&house, id, asked.view()).await {
        Some((opened, version, shown)) => {
            Json(models::model(&opened, &version, asked.view(), &shown, house.editor.is_some())).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn passages(State(house): Houses, At(id): At<usize>, Query(asked): Query<Asked>) -> Response {
    match now(&house, id, asked.view()).await {
        Some((_, _, shown)) => Json(models::passages(&shown, asked.page)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn value(State(house): Houses, At(id): At<usize>, Query(asked): Query<Asked>) -> Response {
    let Some((opened, version, shown)) = now(&house, id, asked.view()).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match models::value(&opened, &version, &shown, asked.page, asked.passage) {
        Some(value) => Json(value).into_response(),
        None => StatusCode::CONFLICT.into_response(),
    }
}

async fn faults(State(house): Houses, At(id): At<usize>, Query(asked): Query<Asked>) -> Response {
    let view = asked.view();
    let Some((opened, version, shown)) = now(&house, id, view).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Some(told) = opened.told(&version, view).await else { return StatusCode::CONFLICT.into_response() };
    let messages = opened.messages(&version);
    let own = shown.pages.as_ref().filter(|sketched| sketched.number == version.number);
    Json(told::worded(&opened, &version, &told, own, messages)).into_response()
}

async fn picture(
    State(house): Houses,
    At((id, view, page, print)): At<(usize, String, usize, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let none = || StatusCode::NOT_FOUND.into_response();
    let Some(opened) = house.find(id) else { return none() };
    let Some(sketched) = opened.with_print(views::named(&view), page, &print).await else { return none() };
    let Ok(_hand) = Arc::clone(&house.hands).acquire_owned().await else { return none() };
    let drawn = tokio::task::spawn_blocking(move || sketched.png(page, asked.width)).await;
    match drawn.ok().flatten() {
        // The print is in the address: what it names never changes.
        Some(png) => (
            [
                (header::CONTENT_TYPE, HeaderValue::from_static("image/png")),
                (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600, immutable")),
            ],
            png,
        )
            .into_response(),
        None => none(),
    }
}

#[derive(Deserialize)]
struct Fix {
    version: u64,
    #[serde(default)]
    view: String,
    /// Which faults, by their numbers; all that can be corrected where none is named.
    #[serde(default)]
    faults: Vec<usize>,
    /// Whether what is only likely is meant.
    #[serde(default)]
    suggested: bool,
}

async fn fix(State(house): Houses, At(id): At<usize>, Json(asked): Json<Fix>) -> Response {
    let Some(opened) = house.find(id) else { return StatusCode::NOT_FOUND.into_response() };
    let version = opened.version();
    let messages = opened.messages(&version);
    let told = opened.told(&version, views::named(&asked.view)).await;
    let (Ok(text), Some(told), true) = (&version.text, told, version.number == asked.version) else {
        return answer(Err(say("file-changed-meanwhile").with("name", &opened.name)), messages).into_response();
    };
    let chosen = |n: usize| asked.faults.is_empty() || asked.faults.contains(&n);
    let chosen = told.verdict.standing.iter().enumerate().filter(|(n, _)| chosen(*n)).map(|(_, fault)| fault.clone());
    let faults: Vec<Diagnostic> = chosen
        .map(|mut fault| {
            if asked.suggested && fault.mends.is_empty() {
                fault.mends.append(&mut fault.suggested);
            }
            fault
        })
        .collect();
    let source = text.source.clone();
    let done = changes::apart(&opened, move |opened| opened.correct(&source, &faults)).await;
    answer(done.map(|done| changed(&done, messages)), messages).into_response()
}

/// What the page says of a change.
fn changed(done: &changes::Done, messages: &Messages) -> String {
    match &done.backup {
        Some(backup) => messages.say(&say("preview-changed-kept").with("backup", backup)),
        None => messages.say(&say("preview-changed")),
    }
}

#[derive(Deserialize)]
struct Edit {
    version: u64,
    edits: Vec<Anew>,
}

/// What a value is to say.
#[derive(Deserialize)]
struct Anew {
    span: [usize; 2],
    value: String,
}

async fn edit(State(house): Houses, At(id): At<usize>, Json(asked): Json<Edit>) -> Response {
    let Some(opened) = house.find(id) else { return StatusCode::NOT_FOUND.into_response() };
    let version = opened.version();
    let messages = opened.messages(&version);
    let (Ok(text), true) = (&version.text, version.number == asked.version) else {
        return answer(Err(say("file-changed-meanwhile").with("name", &opened.name)), messages).into_response();
    };
    let source = text.source.clone();
    let edits: Vec<_> = asked.edits.into_iter().map(|Anew { span: [start, end], value }| (start..end, value)).collect();
    let done = changes::apart(&opened, move |opened| opened.edit(&source, &edits)).await;
    answer(done.map(|done| changed(&done, messages)), messages).into_response()
}

async fn undo(State(house): Houses, At(id): At<usize>) -> Response {
    let Some(opened) = house.find(id) else { return StatusCode::NOT_FOUND.into_response() };
    let messages = opened.messages(&opened.version());
    let done = changes::apart(&opened, Opened::undo).await;
    answer(done.map(|_| messages.say(&say("preview-undone"))), messages).into_response()
}

#[derive(Deserialize)]
struct Save {
    outputs: Vec<String>,
}

async fn save(State(house): Houses, At(id): At<usize>, Json(asked): Json<Save>) -> Response {
    let Some(opened) = house.find(id) else { return StatusCode::NOT_FOUND.into_response() };
    let version = opened.version();
    let messages = opened.messages(&version);
    let wanted: Vec<&'static Output> =
        outputs::ALL.iter().copied().filter(|output| asked.outputs.iter().any(|name| name == output.name)).collect();
    if wanted.is_empty() {
        return answer(Err(say("preview-nothing-chosen")), messages).into_response();
    }
    match changes::apart(&opened, move |opened| opened.save(&version, wanted)).await {
        Ok(saved) => {
            let file = |saved: &super::saving::Saved| {
                let told = say("built-unpaged")
                    .with("target", vec![saved.path.display().to_string()])
                    .with("weight", saved.weight.clone())
                    .with("standards", saved.promise.clone());
                messages.say(&told)
            };
            let files: Vec<String> = saved.iter().map(file).collect();
            Json(json!({ "ok": true, "said": messages.say(&say("preview-saved").with("n", saved.len())), "files": files })).into_response()
        }
        Err(saying) => answer(Err(saying), messages).into_response(),
    }
}

#[derive(Deserialize)]
struct Line {
    line: usize,
    /// The place in the programme, which may stand in several files.
    at: Option<usize>,
}

async fn editor(State(house): Houses, At(id): At<usize>, Json(asked): Json<Line>) -> Response {
    let Some(opened) = house.find(id) else { return StatusCode::NOT_FOUND.into_response() };
    let messages = opened.messages(&opened.version());
    let done = match &house.editor {
        None => Err(say("preview-no-editor")),
        Some(editor) => {
            let version = opened.version();
            let place = version.text.as_ref().ok().zip(asked.at).map(|(text, at)| opened.place(text, &(at..at)).0);
            let path = place.unwrap_or_else(|| opened.path.clone());
            let failed = |error| say("preview-editor-failed").with("error", crate::diagnostic::of_the_machine(&error));
            editor.open(&path, asked.line.max(1)).map_err(failed)
        }
    };
    answer(done.map(|()| messages.say(&say("preview-in-the-editor"))), messages).into_response()
}
