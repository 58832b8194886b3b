//! Second readers: programs made for the grammar of one language, asked about every text of a programme at once.
//!
//! livret knows what a programme is; that « les participant » lacks a letter is known better by who has parsed the language for years.
//! Harper reads English and is linked in where the feature `harper` is on. Grammalecte reads French: it is under the GPL and runs as a process of its own, where it is
//! installed. LanguageTool reads some thirty languages at an address that the programme gives. None is asked by a build.

mod doubts;
mod grammalecte;
#[cfg(feature = "harper")]
mod harper;
mod languagetool;
mod listed;
mod places;
mod told;

pub use grammalecte::Grammalecte;
#[cfg(feature = "harper")]
pub use harper::Harper;
pub use languagetool::LanguageTool;
pub use listed::listed;
pub(crate) use told::{RULES, read};

use crate::diagnostic::Saying;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A text that is to be read, and the language it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text<'a> {
    /// What is read, as the author wrote it.
    pub words: &'a str,
    /// BCP 47.
    pub language: &'a str,
}

/// What an engine objects to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the text.
    pub at: Range<usize>,
    /// What kind of slip it is.
    pub slip: Kind,
    /// What may stand instead, the likeliest first.
    pub instead: Vec<String>,
    /// In the engine's words, and in the language of the text; empty where they are of no use to an author.
    pub said: String,
}

/// What kind of slip an engine found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One word for another: « a » for « à », “their” for “there”.
    Confusion,
    /// Number, gender or person.
    Agreement,
    /// All the rest: conjugation, participles, words that lack.
    Grammar,
}

/// A program that reads texts.
pub trait Engine: Send + Sync {
    /// As its makers write it.
    fn name(&self) -> &'static str;

    /// Whether it reads texts of a language.
    fn reads(&self, language: &str) -> bool;

    /// What it objects to in each of the texts, in their order.
    ///
    /// # Errors
    /// Why it could not say, as the end of a sentence.
    fn read(&self, texts: &[Text], limit: Duration) -> Result<Vec<Vec<Finding>>, Saying>;
}

/// How long an engine may take. Grammalecte reads a long programme in two seconds; who proofreads does not wait for ever.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

/// The engines that are asked, and what they said: a correction is followed by another proofreading of nearly the same texts.
#[derive(Clone)]
pub struct Engines {
    all: Vec<Arc<dyn Engine>>,
    heard: Arc<Mutex<Heard>>,
}

/// What was found in a text of a language by the engine of a name and place in the list.
type Heard = HashMap<(usize, String, String), Vec<Finding>>;

/// What all engines found in one text.
type OfText = Vec<Finding>;

impl Default for Engines {
    /// Those that are linked in: they answer the same on every machine.
    fn default() -> Engines {
        Engines::of(linked())
    }
}

impl Engines {
    /// These, and no other.
    pub fn of(all: Vec<Arc<dyn Engine>>) -> Engines {
        Engines { all, heard: Arc::default() }
    }

    /// Those that are linked in, and those that the machine has.
    pub fn of_this_machine() -> Engines {
        let mut all = linked();
        all.extend(Grammalecte::installed().map(|engine| Arc::new(engine) as Arc<dyn Engine>));
        Engines::of(all)
    }

    /// With one more.
    #[must_use]
    pub fn and(mut self, engine: Arc<dyn Engine>) -> Engines {
        self.all.push(engine);
        self
    }

    /// What they found in each text, and the engines that failed, with their reasons. Engines are asked side by side.
    pub(crate) fn ask(&self, texts: &[Text], limit: Duration) -> (Vec<OfText>, Vec<(&'static str, Saying)>) {
        let mut found = vec![Vec::new(); texts.len()];
        let mut failed = Vec::new();
        let answers: Vec<_> = std::thread::scope(|scope| {
            let asked = self.all.iter().enumerate().map(|(number, engine)| {
                // A process and a server are waited for: not in the pool, which has work to do meanwhile.
                let started = std::thread::Builder::new()
                    .spawn_scoped(scope, move || self.ask_one(number, &**engine, texts, limit));
                (engine.name(), started)
            });
            let asked: Vec<_> = asked.collect();
            let joined = asked.into_iter().filter_map(|(name, started)| Some((name, started.ok()?.join().ok()?)));
            joined.collect()
        });
        for (name, answer) in answers {
            match answer {
                Ok(findings) => found.iter_mut().zip(findings).for_each(|(all, more)| merge(all, more)),
                Err(reason) => failed.push((name, reason)),
            }
        }
        (found, failed)
    }

    fn ask_one(
        &self,
        number: usize,
        engine: &dyn Engine,
        texts: &[Text],
        limit: Duration,
    ) -> Result<Vec<OfText>, Saying> {
        let key = |text: &Text| (number, text.language.to_owned(), text.words.to_owned());
        let heard = |text: &Text| self.heard().get(&key(text)).cloned();
        let read: Vec<Option<OfText>> =
            texts.iter().map(|text| if engine.reads(text.language) { heard(text) } else { Some(Vec::new()) }).collect();
        let mut new: Vec<Text> = Vec::new();
        for (text, _) in texts.iter().zip(&read).filter(|(_, read)| read.is_none()) {
            if !new.contains(text) {
                new.push(*text);
            }
        }
        if !new.is_empty() {
            let findings = engine.read(&new, limit)?;
            let mut known = self.heard();
            new.iter().zip(findings).for_each(|(text, findings)| {
                known.insert(key(text), findings);
            });
        }
        Ok(texts.iter().zip(read).map(|(text, read)| read.or_else(|| heard(text)).unwrap_or_default()).collect())
    }

    fn heard(&self) -> std::sync::MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The engines that are linked in: they answer the same on every machine.
pub(crate) fn linked() -> Vec<Arc<dyn Engine>> {
    vec![
        #[cfg(feature = "harper")]
        Arc::new(Harper),
    ]
}

/// Adds what was not yet said of the same place.
fn merge(all: &mut OfText, more: OfText) {
    for finding in more {
        let told = all.iter().any(|other| other.at.start < finding.at.end && finding.at.start < other.at.end);
        if !told {
            all.push(finding);
        }
    }
}

impl fmt::Debug for Engines {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_list().entries(self.all.iter().map(|engine| engine.name())).finish()
    }
}

/// Whether a BCP 47 tag is of a language: `fr`, `fr-CA`, `FR_ch`.
fn is_of(tag: &str, language: &str) -> bool {
    tag.split(['-', '_']).next().is_some_and(|tag| tag.eq_ignore_ascii_case(language))
}
