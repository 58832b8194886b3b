//! What was made of a programme and its files, kept from one sketch to the next: a logo is read, looked at and turned into objects of the
//! file once, as long as it is the same file; words are shaped and broken into lines once, as long as they stand there.

use crate::diagnostic::Saying;
use crate::layout::page::Document;
use crate::layout::{Look, Pictures, Shaped};
use crate::pdf::{self, PdfError};
use crate::picture::guard::guarded;
use crate::picture::{self, Picture};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Pictures read, as they are shown, and as they stand in a file for the screen; and the words of the pages.
#[derive(Default)]
pub struct Kept {
    read: Mutex<HashMap<Print, (Arc<Picture>, Look)>>,
    shown: Mutex<HashMap<(usize, u64), Arc<Picture>>>,
    imported: Mutex<HashMap<usize, (Arc<Picture>, pdf::Pictures)>>,
    shaped: Mutex<Option<Shaped>>,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({} pictures)", held(&self.read).len())
    }
}

/// What tells the pictures of two files from each other.
type Print = (u64, u64);

/// As many pictures are kept: those of several programmes. With more, all are read anew.
const MOST: usize = 400;

impl Kept {
    /// A picture of these bytes, read by `read` unless it is known.
    pub(super) fn read(
        &self,
        name: &str,
        language: &str,
        bytes: Vec<u8>,
        read: impl FnOnce(Vec<u8>) -> Result<Picture, Saying>,
    ) -> Result<(Arc<Picture>, Look), Saying> {
        // What a drawing with texts looks like depends on fonts, too.
        if picture::is_lettered(&bytes) {
            return read(bytes).map(|picture| (Arc::new(picture), Look::default()));
        }
        let print = print(&(name, language, &bytes));
        if let Some(known) = held(&self.read).get(&print) {
            return Ok(known.clone());
        }
        let made = (Arc::new(read(bytes)?), Look::default());
        let mut all = held(&self.read);
        if all.len() >= MOST {
            all.clear();
        }
        Ok(all.entry(print).or_insert(made).clone())
    }

    /// The pictures of a document as the screen shows them, ready for its file.
    ///
    /// # Errors
    /// A picture that cannot be embedded.
    pub(super) fn for_the_screen(&self, document: &Document) -> Result<pdf::Pictures, PdfError> {
        let pictures = document.pictures.iter().enumerate();
        let each = pictures.map(|(n, own)| {
            let shown = match document.largest_frame(n) {
                Some(frame) if picture::may_be_lighter(own) => {
                    let key = (Arc::as_ptr(own) as usize, frame.width.0.to_bits());
                    let known = held(&self.shown).get(&key).cloned();
                    known.unwrap_or_else(|| {
                        let lighter = guarded(|| picture::lighter(own, frame.width)).ok().flatten();
                        let shown = lighter.map_or_else(|| Arc::clone(own), Arc::new);
                        put(&mut held(&self.shown), key, Arc::clone(&shown));
                        shown
                    })
                }
                _ => Arc::clone(own),
            };
            let key = Arc::as_ptr(&shown) as usize;
            // The picture stays with what was made of it: its place in memory is no other's meanwhile.
            if let Some((_, known)) = held(&self.imported).get(&key) {
                return Ok(known.clone());
            }
            let made = pdf::Pictures::import(std::slice::from_ref(&shown), None)?;
            put(&mut held(&self.imported), key, (shown, made.clone()));
            Ok(made)
        });
        Ok(pdf::Pictures::together(each.collect::<Result<Vec<_>, PdfError>>()?))
    }

    /// What was shaped for the last sketch, unless another is being made with it.
    pub(super) fn shaped(&self) -> Shaped {
        held(&self.shaped).take().unwrap_or_else(Shaped::for_long)
    }

    /// Keeps what was shaped for the next one.
    pub(super) fn keep_shaped(&self, shaped: Shaped) {
        *held(&self.shaped) = Some(shaped);
    }

    /// Forgets what belongs to pictures that no programme has any more.
    pub(super) fn tidy(&self, pictures: &Pictures) {
        let own = |picture: &Arc<Picture>| pictures.all().iter().any(|known| Arc::ptr_eq(known, picture));
        let mut read = held(&self.read);
        if read.len() > pictures.all().len() * 4 + 16 {
            read.retain(|_, (picture, _)| own(picture));
        }
        let alive: Vec<usize> = read.values().map(|(picture, _)| Arc::as_ptr(picture) as usize).collect();
        let mut shown = held(&self.shown);
        shown.retain(|(picture, _), _| alive.contains(picture));
        let shown: Vec<usize> = shown.values().map(|picture| Arc::as_ptr(picture) as usize).collect();
        held(&self.imported).retain(|picture, _| alive.contains(picture) || shown.contains(picture));
    }
}

fn put<K: Hash + Eq, V>(all: &mut HashMap<K, V>, key: K, value: V) {
    if all.len() >= MOST {
        all.clear();
    }
    all.insert(key, value);
}

/// Two halves, so that two files are not taken for one.
fn print(of: &impl Hash) -> Print {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        of.hash(&mut hasher);
        hasher.finish()
    };
    (half(0), half(1))
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
