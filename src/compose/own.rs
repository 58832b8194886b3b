//! What a copy says to the one it is for: the name on the cover, and a programme of what they chose.

use super::glance::{assume_ends, of_breaks, of_plenaries, of_session, slot};
use super::keys::Keys;
use super::story::{Across, GlanceDay, GlanceSlot, Key, Words};
use super::wording::{Writer, capitalised};
use crate::language::wording::{Language, fill};
use crate::programme::Programme;
use crate::programme::recipients::Copy;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What is of one copy.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    /// As it is written.
    pub name: String,
    /// On the cover: "For Ada Weil".
    pub bearer: Words,
    /// "Your programme".
    pub title: Words,
    /// What was chosen, and what is for everybody.
    pub days: Vec<GlanceDay>,
    /// Stands in the place of days, where there are none.
    pub nothing: Words,
    /// The sessions that were chosen.
    pub keys: BTreeSet<Key>,
}

/// What is said before a session without hours.
const NO_HOURS: &str = "–";
/// What has no hours comes last on its day: in minutes, after any hour of it.
const LAST: u32 = 4 * 24 * 60;

/// Tells what is of each copy of a programme.
pub(crate) struct Teller<'p> {
    programme: &'p Programme,
    keys: Keys,
}

impl<'p> Teller<'p> {
    pub(crate) fn of(programme: &'p Programme) -> Teller<'p> {
        Teller { programme, keys: Keys::of(programme) }
    }

    /// "Your programme", in a language.
    pub(crate) fn title(&self, language: Option<&str>) -> String {
        self.language(language).words.own_programme.clone()
    }

    fn language(&self, tag: Option<&str>) -> &'static Language {
        Language::of(tag.unwrap_or(&self.programme.event.language))
    }

    pub(crate) fn told(&self, copy: &Copy) -> Own {
        let programme = self.programme;
        let texts = &Language::of(&programme.event.language).tag;
        let language = self.language(copy.language);
        let writer = Writer { programme, language, texts, plain: texts, keys: &self.keys };
        let several = programme.event.days.len() > 1;
        let title = writer.own(language.words.own_programme.clone());
        let mut days: BTreeMap<NaiveDate, Vec<GlanceSlot>> = BTreeMap::new();
        let mut keys = BTreeSet::new();
        for &(n, m) in &copy.sessions {
            let session = &programme.parcours[n].sessions[m];
            let key = self.keys.parcours_session(n, m);
            keys.insert(key.clone());
            let when = programme.slot(n, m);
            let slot = match when.minutes() {
                Some((start, end)) => slot(&writer, Across::Parcours(n), when, start, end),
                None => GlanceSlot {
                    hours: Words { span: Some(when.span.clone()), ..writer.own(NO_HOURS) },
                    ..slot(&writer, Across::Parcours(n), when, LAST, Some(LAST))
                },
            };
            days.entry(when.day).or_default().push(of_session(&writer, n, session, key, slot));
        }
        for day in &programme.event.days {
            let mut shared = of_plenaries(&writer, day.value);
            shared.extend(of_breaks(&writer, day.value));
            // A day of breaks alone is one that nothing was chosen of.
            let plenary = shared.iter().any(|slot| matches!(slot.across, Across::Everyone(_)));
            if plenary || days.contains_key(&day.value) {
                days.entry(day.value).or_default().extend(shared);
            }
        }
        let days = days.into_iter().map(|(day, mut slots)| {
            assume_ends(&mut slots);
            slots.sort_by_key(|slot| (slot.start, slot.end));
            for slot in slots.iter_mut().flat_map(|slot| &mut slot.titles) {
                // The author's words stay in their own language.
                slot.language = slot.language.take().or_else(|| copy.language.map(|_| texts.clone()));
            }
            let name = writer.own(capitalised(&language.date_without_year(day)));
            // Of an event of one day the page has its title; of several, each day is headed by its name.
            let title = if several { name.clone() } else { title.clone() };
            GlanceDay { title, name, day, columns: Vec::new(), listed: slots.clone(), slots, scale: BTreeMap::new() }
        });
        Own {
            name: copy.name.value.clone(),
            bearer: writer.own(fill(&language.words.bearer, &[("name", &copy.name.value)])),
            title: title.clone(),
            days: days.collect(),
            nothing: writer.own(language.words.nothing_chosen.clone()),
            keys,
        }
    }
}
