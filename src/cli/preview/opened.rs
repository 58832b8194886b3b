//! A programme that is shown: its file, the versions of it, and the sketches of their pages.

use super::drawing::{self, Sheets};
use super::told::Told;
use super::views;
use crate::brochure::{Boxes, Kept, Manuscript, Order, Sketch, SketchPage, Unsketched, WishedTheme};
use crate::cli::build::folder_of;
use crate::cli::input::{self, Text};
use crate::cli::language::{self, Lang};
use crate::cli::putting::Seen;
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::files::{Disk, Files, Unusable};
use crate::language::messages::Messages;
use crate::outputs::Output;
use crate::programme;
use crate::theme::Theme;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::SystemTime;
use tokio::sync::{OnceCell, watch};

/// A programme that is shown.
pub(super) struct Opened {
    /// Its number in the addresses of its pages.
    pub id: usize,
    pub path: PathBuf,
    /// As it is told of: the name of the file.
    pub name: String,
    /// Where what is saved goes.
    pub output: PathBuf,
    lang: Option<Lang>,
    /// The number of the version that is shown.
    pub number: watch::Sender<u64>,
    version: RwLock<Arc<Version>>,
    /// The last pages of each view that could be laid out.
    good: Mutex<BTreeMap<&'static str, Arc<Sketched>>>,
    pub history: Mutex<Vec<Change>>,
    /// What a change is made under: one after the other.
    pub writing: tokio::sync::Mutex<()>,
    /// The files that the brochure is made of, or would be if they were there; and how they were when they were last read.
    beside: Mutex<BTreeMap<PathBuf, Option<Stamp>>>,
    next: AtomicU64,
    /// What was made of the files beside it.
    kept: Arc<Kept>,
}

/// What a file is known by, without being read.
pub(super) type Stamp = (SystemTime, u64);

/// A change made from the page: the file before it, and after.
pub(super) struct Change {
    pub before: String,
    pub after: String,
}

/// A state of the file.
pub(super) struct Version {
    pub number: u64,
    /// What it holds, or why it cannot be read.
    pub text: Result<Text, Saying>,
    theme: OnceLock<Theme>,
    sketches: HashMap<&'static str, OnceCell<Option<Shown>>>,
    pub told: HashMap<&'static str, OnceCell<Option<Arc<Told>>>>,
}

/// What is shown of a version in a view.
#[derive(Clone)]
pub(super) struct Shown {
    /// Its own pages, or the last ones that there were.
    pub pages: Option<Arc<Sketched>>,
    /// Whether they are of an earlier version.
    pub stale: bool,
    /// Why, where they are.
    pub faults: Vec<Diagnostic>,
}

/// Pages that were laid out.
pub(super) struct Sketched {
    pub number: u64,
    pub sketch: Sketch,
    sheets: Option<Sheets>,
    pub boxes: Vec<Boxes>,
    /// What tells each page from what it was before.
    pub prints: Vec<String>,
}

impl Opened {
    pub(super) fn new(id: usize, path: &Path, output: Option<PathBuf>, lang: Option<Lang>) -> Opened {
        let folder = folder_of(path).to_owned();
        let opened = Opened {
            id,
            name: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            output: output.unwrap_or_else(|| folder.join("out")),
            path: path.to_owned(),
            lang,
            number: watch::channel(0).0,
            version: RwLock::new(Arc::new(Version::new(0, Err(say("beyond-the-layout"))))),
            good: Mutex::default(),
            history: Mutex::default(),
            writing: tokio::sync::Mutex::default(),
            beside: Mutex::default(),
            next: AtomicU64::new(1),
            kept: Arc::default(),
        };
        let version = Version::new(0, opened.read());
        *opened.version.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(version);
        opened
    }

    /// The programme as it is now, with the files that it is split into.
    fn read(&self) -> Result<Text, Saying> {
        let text = input::text(&self.path).map_err(|unread| unread.saying)?;
        Ok(text.gathered(&self.files()))
    }

    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.path)
    }

    /// The file that a place of a version stands in, as it is called, and its line there.
    pub(super) fn place(&self, text: &Text, span: &Span) -> (PathBuf, String, usize) {
        let ((n, _), (_, line)) = (text.place(span), text.line(span));
        match text.gathered.as_ref().map(|gathered| &gathered.members()[n]) {
            Some(member) if n > 0 => (self.folder().join(&member.path), member.path.display().to_string(), line),
            _ => (self.path.clone(), self.name.clone(), line),
        }
    }

    /// The version that is shown.
    pub(super) fn version(&self) -> Arc<Version> {
        Arc::clone(&self.version.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks at the file again; whether there is something new. `anew`: what lies beside it has changed.
    pub(super) fn look(&self, anew: bool) -> bool {
        let text = self.read();
        let mut shown = self.version.write().unwrap_or_else(PoisonError::into_inner);
        let same = match (&shown.text, &text) {
            (Ok(known), Ok(new)) => known.source == new.source,
            (Err(known), Err(new)) => known == new,
            _ => false,
        };
        if same && !anew {
            return false;
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        *shown = Arc::new(Version::new(number, text));
        drop(shown);
        self.number.send_replace(number);
        true
    }

    /// The language that its author is spoken to.
    pub(super) fn messages(&self, version: &Version) -> &'static Messages {
        match &version.text {
            Ok(text) => language::of_tag(self.lang, programme::language_of(&text.source)),
            Err(_) => {
                let good = held(&self.good);
                let known = good.values().next().and_then(|sketched| Messages::find(&sketched.sketch.language));
                known.filter(|_| self.lang.is_none()).unwrap_or_else(|| language::of_system(self.lang))
            }
        }
    }

    /// The files beside the programme; what is read of them is watched.
    pub(super) fn files(&self) -> Watched<'_> {
        Watched { disk: Seen::through(Disk::at(self.folder())), opened: self }
    }

    /// What lies beside the programme and is read for it.
    pub(super) fn beside(&self) -> MutexGuard<'_, BTreeMap<PathBuf, Option<Stamp>>> {
        held(&self.beside)
    }

    /// An order of some outputs.
    pub(super) fn order(&self, outputs: Vec<&'static Output>) -> Order {
        Order { outputs, kept: Some(Arc::clone(&self.kept)), ..Order::default() }
    }

    /// The theme of the programme; the first one where it names none that can be read.
    fn theme(&self, manuscript: &Manuscript) -> Theme {
        let first = || Theme::shipped(Theme::names().next().unwrap_or_default());
        let wished = match manuscript.wished(&self.files()).theme {
            Some(WishedTheme::Shipped(name)) => Theme::shipped(&name),
            Some(WishedTheme::File { read, .. }) => read.ok(),
            None => None,
        };
        wished.or_else(first).expect("a theme is shipped")
    }

    /// The pages of a version in a view, sketched by the first who asks. `None` where it is no longer the one that is shown.
    pub(super) async fn shown(self: &Arc<Opened>, version: &Arc<Version>, view: &'static Output) -> Option<Shown> {
        let cell = version.sketches.get(view.name)?;
        let (opened, own) = (Arc::clone(self), Arc::clone(version));
        let sketch =
            || async move { tokio::task::spawn_blocking(move || opened.sketch(&own, view)).await.ok().flatten() };
        cell.get_or_init(sketch).await.clone()
    }

    fn sketch(&self, version: &Version, view: &'static Output) -> Option<Shown> {
        let unwanted = || *self.number.borrow() != version.number;
        let (sketched, faults) = match &version.text {
            Err(_) => (None, Vec::new()),
            Ok(text) => {
                let files = self.files();
                let manuscript = Manuscript::read(&text.source);
                let theme = version.theme(self, &manuscript);
                match manuscript.sketch(&files, theme, &self.order(vec![view]), &unwanted) {
                    Ok(sketch) => (Sketched::of(version.number, sketch, files.print()), Vec::new()),
                    Err(Unsketched::Refused(faults)) => (None, faults.into()),
                    Err(Unsketched::GivenUp) => return None,
                }
            }
        };
        let mut good = held(&self.good);
        Some(match sketched.map(Arc::new) {
            Some(sketched) => {
                let newer = good.get(view.name).is_none_or(|known| known.number <= sketched.number);
                if newer {
                    good.insert(view.name, Arc::clone(&sketched));
                }
                Shown { pages: Some(sketched), stale: false, faults }
            }
            None => Shown { pages: good.get(view.name).cloned(), stale: true, faults },
        })
    }

    /// The pages whose page `n` has a print: those of a version that was shown, as long as they are the last good ones or newer.
    pub(super) async fn with_print(
        self: &Arc<Opened>,
        view: &'static Output,
        page: usize,
        print: &str,
    ) -> Option<Arc<Sketched>> {
        let has = |sketched: &Arc<Sketched>| sketched.prints.get(page).is_some_and(|own| own == print);
        if let Some(known) = held(&self.good).get(view.name).filter(|sketched| has(sketched)) {
            return Some(Arc::clone(known));
        }
        let shown = self.shown(&self.version(), view).await?;
        shown.pages.filter(has)
    }
}

impl Version {
    /// Its theme, read by the first who asks.
    pub(super) fn theme(&self, opened: &Opened, manuscript: &Manuscript) -> &Theme {
        self.theme.get_or_init(|| opened.theme(manuscript))
    }

    fn new(number: u64, text: Result<Text, Saying>) -> Version {
        let names = || views::all().map(|view| view.name);
        Version {
            number,
            text,
            theme: OnceLock::new(),
            sketches: names().map(|name| (name, OnceCell::new())).collect(),
            told: names().map(|name| (name, OnceCell::new())).collect(),
        }
    }
}

impl Sketched {
    /// `beside`: what tells the files beside the programme from what they were.
    fn of(number: u64, sketch: Sketch, beside: u64) -> Option<Sketched> {
        let (sheets, boxes, prints) = match (sketch.sheets(), sketch.boxes()) {
            (Some(file), _) => {
                // Each may have changed wherever something has.
                let whole = fingerprint(&file);
                let sheets = Sheets::of(file)?;
                let boxes = sheets.boxes();
                let prints = vec![whole; boxes.len()];
                (Some(sheets), boxes, prints)
            }
            (None, boxes) => {
                let print = |page: &SketchPage| fingerprint(&(page.fingerprint, beside));
                (None, boxes.unwrap_or_default(), sketch.pages.iter().map(print).collect())
            }
        };
        Some(Sketched { number, sketch, sheets, boxes, prints })
    }

    /// A page as a PNG picture of a width in pixels. `None` where there is no such page, or it cannot be drawn.
    pub(super) fn png(&self, page: usize, width: u32) -> Option<Vec<u8>> {
        match &self.sheets {
            Some(sheets) => sheets.png(page, width),
            None => drawing::png(&self.sketch, page, width),
        }
    }
}

fn fingerprint(of: &impl Hash) -> String {
    let mut print = DefaultHasher::new();
    of.hash(&mut print);
    format!("{:016x}", print.finish())
}

/// What a lock holds, whatever became of who held it before.
pub(super) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The files beside a programme: each that is asked for is watched from then on, there or not.
pub(super) struct Watched<'o> {
    disk: Seen<Disk>,
    opened: &'o Opened,
}

impl Watched<'_> {
    fn place(&self, path: &Path) -> PathBuf {
        self.disk.files.place(path).unwrap_or_else(|_| self.opened.folder().join(path))
    }

    /// What tells the files that were read from what they were.
    fn print(&self) -> u64 {
        let mut print = DefaultHasher::new();
        self.disk.prints().hash(&mut print);
        print.finish()
    }
}

impl Files for Watched<'_> {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        let place = self.place(path);
        let stamp = stamp(&place);
        self.opened.beside().insert(place, stamp);
        self.disk.read(path, most)
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        let place = self.place(folder);
        // The folder of the programme changes with each copy that is saved into it.
        if !folder.as_os_str().is_empty() && place.is_dir() {
            let stamp = stamp(&place);
            self.opened.beside().insert(place, stamp);
        }
        self.disk.list(folder, most)
    }
}

/// How a file is now; `None` where there is none.
pub(super) fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = path.metadata().ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}
