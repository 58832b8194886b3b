//! Texts in several languages: `title = { fr = "Accueil", en = "Welcome" }`. Before the tables are read, one of them is chosen for the
//! edition, so that everything after knows texts only.
//!
//! Any value may be such a table: a text, a list, the path of a picture. Its keys are tags of languages that livret speaks, at least one.

use super::faults::Faults;
use crate::diagnostic::{Diagnostic, Span, languages, say};
use crate::language::wording::Language;
use std::borrow::Cow;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The languages of a programme, and which texts are in which.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tongues {
    /// BCP 47 tags, each once: that of the texts that stand in one language first.
    pub all: Vec<String>,
    /// That of the edition that is read.
    pub edition: String,
    /// Whether one brochure has them all: `languages = ["fr", "en"]`.
    pub together: bool,
    /// The second language of the edition, where it has one: throughout, or in its bilingual sessions.
    pub second: Option<String>,
    /// By the start of their value in the file, the language of the texts that were chosen from a table.
    chosen: BTreeMap<usize, String>,
}

impl Tongues {
    /// The language of texts that stand in one alone: that of the programme.
    pub fn plain(&self) -> &str {
        self.all.first().map_or("", String::as_str)
    }

    /// The same; another where it is not known.
    pub(crate) fn plain_or<'t>(&'t self, otherwise: &'t str) -> &'t str {
        self.all.first().map_or(otherwise, String::as_str)
    }

    /// The language of a text that was chosen from a table; `None` for one that stands alone.
    pub fn chosen(&self, place: &Span) -> Option<&str> {
        self.chosen.get(&place.start).map(String::as_str)
    }
}

/// A value in several languages.
struct Several {
    /// Of its table.
    span: Span,
    tags: Vec<String>,
    /// It stands in a session that is printed in two languages, whatever that of the brochure, or may be called by one.
    bilingual: bool,
}

/// Chooses the texts of a language, that of the programme unless another is wanted, and tells what lacks its translation.
pub(super) fn choose<'i>(document: &mut Spanned<DeTable<'i>>, wanted: Option<&str>, faults: &mut Faults) -> Tongues {
    let (own, listed) = said(document);
    let mut several = Vec::new();
    // Who takes part in a bilingual session may be told in both languages, wherever that stands: the programme is none in two for it.
    let some_bilingual = document.get_ref().values().any(holds_bilingual);
    for (key, value) in document.get_ref().iter() {
        find(value, some_bilingual && key.get_ref() == "speakers", &mut several);
    }
    let mut all: Vec<String> = Vec::new();
    let found = several.iter().filter(|one| !one.bilingual).flat_map(|one| one.tags.iter());
    let found = found.filter(|tag| Language::find(tag).is_some());
    let others = if listed.is_empty() { found.cloned().collect() } else { Vec::new() };
    let main =
        own.clone().or_else(|| listed.first().map(|(tag, _)| tag.clone())).unwrap_or_else(super::default_language);
    for tag in std::iter::once(main).chain(listed.iter().map(|(tag, _)| tag.clone())).chain(others) {
        if !all.contains(&tag) {
            all.push(tag);
        }
    }
    let side_by_side = several.iter().filter(|one| one.bilingual).flat_map(|one| one.tags.iter());
    let side_by_side: Vec<&String> = side_by_side.filter(|tag| Language::find(tag).is_some()).collect();
    let known = |wanted: &str| all.iter().any(|tag| tag == wanted) || side_by_side.iter().any(|tag| *tag == wanted);
    let edition = wanted.filter(|wanted| known(wanted)).unwrap_or(&all[0]).to_owned();
    let together = listed.len() > 1;
    if let Some((_, span)) = listed.last().filter(|_| together && all.len() > MOST_TOGETHER) {
        let saying = say("too-many-languages")
            .with("most", MOST_TOGETHER)
            .with("languages", languages(all.iter().map(String::as_str)));
        faults.report(Diagnostic::error("too-many", saying).at(span.clone(), "here"));
    }
    let of_sessions = all.iter().chain(side_by_side.iter().copied()).find(|tag| **tag != edition);
    let second = match together {
        true => all.get(1).cloned(),
        false => of_sessions.filter(|_| !side_by_side.is_empty()).cloned(),
    };
    let mut tongues = Tongues { all, edition, together, second, chosen: BTreeMap::new() };
    for one in &several {
        tell(one, &tongues, faults);
    }
    if !several.is_empty() {
        let keys = document.get_mut().iter_mut();
        keys.for_each(|(_, value)| tongues.settle(value));
    }
    tongues.name_the_edition(document.get_mut(), own.is_none() && listed.is_empty());
    tongues
}

/// Languages that a page can have side by side.
const MOST_TOGETHER: usize = 2;

/// What `[event]` says: its `language`, and those of its `languages` that livret speaks, with their places.
pub(super) fn said(document: &Spanned<DeTable>) -> (Option<String>, Vec<(String, Span)>) {
    let event = document.get_ref().get("event").and_then(|event| event.get_ref().as_table());
    let own = event.and_then(|event| event.get("language")).and_then(|tag| tag.get_ref().as_str());
    let listed = event.and_then(|event| event.get("languages")).and_then(|list| list.get_ref().as_array());
    let tag = |value: &Spanned<DeValue>| Some((value.get_ref().as_str()?.trim().to_owned(), value.span()));
    let mut languages: Vec<(String, Span)> = Vec::new();
    for (tag, span) in listed.into_iter().flat_map(|list| list.iter().filter_map(tag)) {
        if Language::find(&tag).is_some() && !languages.iter().any(|(known, _)| *known == tag) {
            languages.push((tag, span));
        }
    }
    (own.map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()), languages)
}

/// The tag that a key is, where it may be one.
fn is_tag(key: &str) -> bool {
    let (primary, region) = key.split_once('-').map_or((key, None), |(primary, region)| (primary, Some(region)));
    let letters = |text: &str, upper: bool| {
        text.len() == 2
            && text.bytes().all(|byte| if upper { byte.is_ascii_uppercase() } else { byte.is_ascii_lowercase() })
    };
    letters(primary, false) && region.is_none_or(|region| letters(region, true))
}

/// Whether the keys of a table say that it holds one value in several languages: all are tags, and livret speaks one of them.
pub(crate) fn are_languages<'k>(keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    keys.clone().all(is_tag) && keys.clone().any(|tag| Language::find(tag).is_some())
}

/// The tags of a table that holds one value in several languages, in the order of the file.
fn tags(table: &DeTable) -> Option<Vec<String>> {
    let mut tags: Vec<(usize, String)> =
        table.keys().map(|key| (key.span().start, key.get_ref().as_ref().to_owned())).collect();
    tags.sort();
    are_languages(tags.iter().map(|(_, tag)| tag.as_str())).then(|| tags.into_iter().map(|(_, tag)| tag).collect())
}

fn find(value: &Spanned<DeValue>, bilingual: bool, several: &mut Vec<Several>) {
    match value.get_ref() {
        DeValue::Array(list) => list.iter().for_each(|value| find(value, bilingual, several)),
        DeValue::Table(table) => match tags(table) {
            Some(tags) => several.push(Several { span: value.span(), tags, bilingual }),
            None => {
                let bilingual = bilingual || says_bilingual(table);
                table.values().for_each(|value| find(value, bilingual, several));
            }
        },
        _ => {}
    }
}

/// Whether a session in a value is printed in two languages, whatever that of the brochure.
fn holds_bilingual(value: &Spanned<DeValue>) -> bool {
    match value.get_ref() {
        DeValue::Array(list) => list.iter().any(holds_bilingual),
        DeValue::Table(table) => says_bilingual(table) || table.values().any(holds_bilingual),
        _ => false,
    }
}

fn says_bilingual(table: &DeTable) -> bool {
    table.get("bilingual").and_then(|flag| flag.get_ref().as_bool()) == Some(true)
}

/// What a value in several languages lacks, or has for nobody.
fn tell(one: &Several, tongues: &Tongues, faults: &mut Faults) {
    // Of a bilingual session, both languages of its brochure are wanted, and no other, whichever of them is read.
    let both = std::iter::once(&tongues.edition).chain(&tongues.second).filter(|_| one.bilingual);
    let wanted: Vec<&String> = tongues.all.iter().chain(both.filter(|tag| !tongues.all.contains(tag))).collect();
    for tag in one.tags.iter().filter(|tag| !wanted.contains(tag)) {
        let fault = match Language::find(tag) {
            Some(_) => Diagnostic::warning("lacks-translation", say("translation-left-out").with("language", tag)),
            None => {
                let known: Vec<&str> = Language::all().iter().map(|language| language.tag.as_str()).collect();
                let saying = say("unknown-translation").with("written", tag).with("known", known.join(", "));
                Diagnostic::error("unknown-language", saying)
            }
        };
        faults.report(fault.at(one.span.clone(), "here"));
    }
    let lacking: Vec<&str> = wanted.iter().filter(|tag| !one.tags.contains(tag)).map(|tag| tag.as_str()).collect();
    if !lacking.is_empty() {
        let saying = say("lacks-translation").with("languages", languages(lacking));
        faults.report(Diagnostic::warning("lacks-translation", saying).at(one.span.clone(), "here"));
    }
}

impl Tongues {
    /// Puts the text of the edition in the place of each table of languages; that of the programme where it has none.
    fn settle(&mut self, value: &mut Spanned<DeValue<'_>>) {
        let chosen = match value.get_mut() {
            DeValue::Array(list) => {
                list.iter_mut().for_each(|value| self.settle(value));
                None
            }
            DeValue::Table(table) => match tags(table) {
                Some(tags) => {
                    let wanted = [self.edition.as_str(), self.plain()];
                    let tag = wanted.into_iter().find(|wanted| tags.iter().any(|tag| tag == wanted));
                    let tag = tag.unwrap_or(&tags[0]).to_owned();
                    table.remove(tag.as_str()).map(|value| (tag, value))
                }
                None => {
                    table.iter_mut().for_each(|(_, value)| self.settle(value));
                    None
                }
            },
            _ => None,
        };
        if let Some((tag, text)) = chosen {
            self.note(&text, &tag);
            *value = text;
        }
    }

    /// Notes the language of every text in a value.
    fn note(&mut self, value: &Spanned<DeValue>, tag: &str) {
        match value.get_ref() {
            DeValue::Array(list) => list.iter().for_each(|value| self.note(value, tag)),
            DeValue::Table(table) => table.values().for_each(|value| self.note(value, tag)),
            _ => {}
        }
        self.chosen.insert(value.span().start, tag.to_owned());
    }

    /// Says in `[event]` what language the edition is in. `unsaid`: the author does not, and it is the usual one.
    fn name_the_edition(&self, document: &mut DeTable<'_>, unsaid: bool) {
        let Some(event) = document.get_mut("event") else { return };
        let place = event.span();
        let DeValue::Table(event) = event.get_mut() else { return };
        if self.edition == self.plain() && (unsaid || event.contains_key("language")) {
            return;
        }
        let place = event.get("language").map_or(place.start..place.start, Spanned::span);
        let tag = Spanned::new(place.clone(), DeValue::String(Cow::Owned(self.edition.clone())));
        event.insert(Spanned::new(place, Cow::Borrowed("language")), tag);
    }
}
