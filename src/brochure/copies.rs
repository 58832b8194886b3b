//! Copies: a brochure for each of a list of people, with the name on its cover, a programme of what they chose, and a calendar of it. What all
//! of them share is set, drawn and compressed once.

use super::laid_out::Work;
use super::lightened;
use super::{Manuscript, Order, Prepared, prepare, read, settled};
use crate::check::Scope;
use crate::check::waivers::{Verdict, Waived};
use crate::compose::own::{Own, Teller};
use crate::compose::story::Across;
use crate::diagnostic::{Diagnostic, Refusal, Saying, Severity, say};
use crate::files::Files;
use crate::language::folding::fold;
use crate::layout::page::{Anchor, Document, OutlineEntry, Page, Place};
use crate::layout::{self, Whole};
use crate::outputs::names::is_device;
use crate::outputs::{CALENDAR, Diaries, SCREEN, unwritable, weight};
use crate::pdf::{self, Shared, Used};
use crate::programme::recipients::{Choices, Copy};
use crate::programme::{Reading, Recipient};
use crate::text::Fonts;
use crate::theme::Theme;
use crate::units::Point;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What is made for somebody.
#[derive(Debug, Clone)]
pub struct CopyMade {
    /// What its files are called: the name in small letters without accents, which no other copy has.
    pub stem: String,
    /// The brochure, where it was ordered.
    pub brochure: Option<Vec<u8>>,
    /// The calendar, where it was ordered.
    pub calendar: Option<Vec<u8>>,
}

/// What came of all copies.
#[derive(Debug)]
pub struct CopiesMade {
    /// How many.
    pub copies: usize,
    /// Pages of the shortest and of the longest; none where no brochure was ordered.
    pub pages: Option<(usize, usize)>,
    /// Of all files together, in bytes.
    pub weight: u64,
    /// Warnings and information of the programme, sorted by their place in it.
    pub diagnostics: Vec<Diagnostic>,
    /// The same of the list.
    pub of_the_list: Vec<Diagnostic>,
    /// What the author lets stand.
    pub waived: Vec<Waived>,
    /// What the summary tells.
    pub told: Vec<Saying>,
}

/// Why there are no copies.
#[derive(Debug)]
pub enum NoCopies<E> {
    /// What is wrong with the programme.
    Programme(Refusal),
    /// What is wrong with the list.
    List(Refusal),
    /// They could not be put down.
    Put(E),
}

/// Copies whose own pages stay in memory from their measuring to their drawing; those of longer lists are laid out twice.
const KEPT: usize = 2_000;

/// Copies that are put down at a time.
const AT_A_TIME: usize = 64;

impl Manuscript<'_> {
    /// Makes a copy for everybody on a list: those of the outputs [`SCREEN`] and [`CALENDAR`] that are ordered. `put` is given some copies at
    /// a time, once all of them are known to be possible.
    ///
    /// # Errors
    /// What is wrong with the programme or with the list, and what `put` gives.
    pub fn copies<E>(
        self,
        files: &dyn Files,
        theme: &Theme,
        order: &Order,
        list: &[Recipient],
        put: &mut dyn FnMut(Vec<CopyMade>) -> Result<(), E>,
    ) -> Result<CopiesMade, NoCopies<E>> {
        super::workers::prepare();
        let Manuscript { composed, reading } = self;
        match copies(&composed.text, reading, files, theme, order, list, put) {
            Ok(made) => {
                let own = Verdict { standing: made.diagnostics, waived: made.waived };
                let Verdict { standing, waived } = own.in_the_file(&composed);
                Ok(CopiesMade { diagnostics: standing, waived, ..made })
            }
            Err(NoCopies::Programme(found)) => Err(NoCopies::Programme(composed.all_of_the_file(found.into()).into())),
            Err(other) => Err(other),
        }
    }
}

fn copies<E>(
    source: &str,
    reading: Reading,
    files: &dyn Files,
    theme: &Theme,
    order: &Order,
    list: &[Recipient],
    put: &mut dyn FnMut(Vec<CopyMade>) -> Result<(), E>,
) -> Result<CopiesMade, NoCopies<E>> {
    let refused = |found: Vec<Diagnostic>| NoCopies::Programme(found.into());
    let read = read(source, reading, files).map_err(|verdict| refused(verdict.standing))?;
    let Prepared { programme, pictures, mut found, .. } = prepare(read, files, theme, order, false);
    let (people, mut of_the_list) = Choices::of(&programme).resolved(list);
    let scope = Scope { remarks: false, paper: false };
    let work = Work::of(source, &programme, &pictures, files, theme, order, scope);
    let laid_out = work.lay_out(None, &mut found);
    let basis = &laid_out.basis;
    let settled = |found: Vec<Diagnostic>| settled(&programme, source, found, scope, None);
    let mut verdict = settled(found.clone());
    if is_refused(&verdict.standing) {
        return Err(refused(verdict.standing));
    }
    of_the_list.extend(people.iter().filter_map(|copy| unprintable(copy, &basis.fonts)));
    let whole = Whole {
        story: &basis.story,
        theme: &basis.theme,
        fonts: &basis.fonts,
        pictures: &pictures,
        document: &laid_out.screen,
    };
    let teller = Teller::of(&programme);
    let shown = order.outputs.contains(&&SCREEN);
    let dated = order.outputs.contains(&&CALENDAR);
    // What is wrong with the list is told as a whole, before anything is made.
    let mut measured = Measured::default();
    if shown && !is_refused(&of_the_list) {
        measured = measure(&whole, &teller, &people);
        of_the_list.append(&mut measured.found);
    }
    if is_refused(&of_the_list) {
        of_the_list.sort_by_key(Diagnostic::place);
        return Err(NoCopies::List(of_the_list.into()));
    }
    let unwritten = |error: &pdf::PdfError| refused(vec![*unwritable(error)]);
    let mut told = Vec::new();
    let mut shared: BTreeMap<Option<&'static str>, Shared> = BTreeMap::new();
    if let Some(largest) = people.get(measured.largest).filter(|_| shown) {
        let languages: BTreeSet<Option<&'static str>> = people.iter().map(|copy| copy.language).collect();
        let (pages, _) = layout::copy(&whole, &teller.told(largest));
        let written = |pictures: pdf::Pictures, told: Vec<Saying>| {
            let of_language = |&language: &Option<&'static str>| {
                let template = template(&laid_out.screen, teller.title(language));
                let made = Shared::of(&template, OWN_PAGES, &measured.used, pictures.clone(), &basis.fonts);
                made.map(|made| (language, made)).map_err(|error| unwritable(&error))
            };
            let shared = languages.iter().map(of_language).collect::<Result<BTreeMap<_, _>, _>>()?;
            let trial = shared.get(&largest.language).map(|shared| shared.copy(&pages)).transpose();
            let trial = trial.map_err(|error| unwritable(&error))?.unwrap_or_default();
            Ok((shared, trial, told))
        };
        let (shown_pictures, lightened) = lightened::for_the_screen(&laid_out.screen);
        let imported = pdf::Pictures::import(&shown_pictures, None).map_err(|error| unwritten(&error))?;
        let refused =
            |fault: Box<Diagnostic>| refused(settled(found.iter().cloned().chain([*fault]).collect()).standing);
        let made = written(imported, lightened.into_iter().collect()).and_then(|made| {
            let most = programme.share.most.as_ref();
            weight::fitted(&laid_out.screen, most, UNLIKE, made, |(_, trial, _)| trial, written)
        });
        (shared, _, told) = made.map_err(refused)?;
    }
    let matter = basis.matter(source, &programme, &pictures, order.earlier_calendar.as_deref());
    let diaries = dated.then(|| Diaries::of(&matter));
    let stems = stems(&people);
    let make = |n: usize, kept: Option<Document>| -> Result<(CopyMade, usize), pdf::PdfError> {
        let own = teller.told(&people[n]);
        let document = if shown { Some(kept.unwrap_or_else(|| layout::copy(&whole, &own).0)) } else { None };
        let brochure = match (&document, shared.get(&people[n].language)) {
            (Some(document), Some(shared)) => Some(shared.copy(document)?),
            _ => None,
        };
        // What every copy promises is proved on the first one, byte by byte; each of the others has its own objects looked at.
        if let (0, Some(bytes)) = (n, &brochure) {
            pdf::proved(bytes)?;
        }
        let calendar = diaries.as_ref().map(|diaries| diaries.of_one(&own.keys, &breaks(&own)));
        let pages = document.map_or(0, |document| document.pages.len() + laid_out.screen.pages.len() - 1);
        Ok((CopyMade { stem: stems[n].clone(), brochure, calendar }, pages))
    };
    let mut pages: Option<(usize, usize)> = None;
    let (mut weight, mut heaviest) = (0, 0);
    let mut kept = measured.documents;
    kept.resize_with(people.len(), || None);
    let mut kept = kept.into_iter().enumerate();
    loop {
        let some: Vec<(usize, Option<Document>)> = kept.by_ref().take(AT_A_TIME).collect();
        if some.is_empty() {
            break;
        }
        let made: Result<Vec<_>, _> = some.into_par_iter().map(|(n, document)| make(n, document)).collect();
        let (made, lengths): (Vec<_>, Vec<_>) = made.map_err(|error| unwritten(&error))?.into_iter().unzip();
        for length in lengths.into_iter().filter(|length| *length > 0) {
            pages = Some(pages.map_or((length, length), |(least, most)| (least.min(length), most.max(length))));
        }
        let sizes =
            made.iter().flat_map(|copy| copy.brochure.iter().chain(&copy.calendar)).map(|file| file.len() as u64);
        weight += sizes.sum::<u64>();
        let brochures = made.iter().filter_map(|copy| copy.brochure.as_ref());
        if let Some(heavier) = brochures.max_by_key(|bytes| bytes.len()).filter(|bytes| bytes.len() > heaviest) {
            heaviest = heavier.len();
            let sent = weight::as_sent(heaviest);
            if let Some(most) = programme.share.most.as_ref().filter(|most| sent > most.value) {
                return Err(refused(vec![*weight::too_heavy(most, sent, heavier, &laid_out.screen.pictures)]));
            }
        }
        put(made).map_err(NoCopies::Put)?;
    }
    of_the_list.sort_by_key(Diagnostic::place);
    if shown {
        told.push(weight::heaviest_passes(weight::as_sent(heaviest)));
    }
    if let Some(heavy) = weight::heavy(heaviest) {
        found.push(heavy);
        verdict = settled(found);
    }
    Ok(CopiesMade {
        copies: people.len(),
        pages,
        weight,
        diagnostics: verdict.standing,
        of_the_list,
        waived: verdict.waived,
        told,
    })
}

fn is_refused(found: &[Diagnostic]) -> bool {
    found.iter().any(|fault| fault.severity == Severity::Error)
}

/// What was found of the own pages of all copies before they are drawn.
#[derive(Default)]
struct Measured {
    used: Used,
    /// How much stands on the own pages of the copy that has most of it, and whose that is.
    most: usize,
    largest: usize,
    /// Of the first ones.
    documents: Vec<Option<Document>>,
    found: Vec<Diagnostic>,
}

/// Lays out the own pages of everybody: what they use of the fonts, and who has no room.
fn measure(whole: &Whole, teller: &Teller, people: &[Copy]) -> Measured {
    let one = |mut measured: Measured, (n, copy): (usize, &Copy)| {
        let (document, found) = layout::copy(whole, &teller.told(copy));
        measured.used.note(&document);
        let marks = document.pages.iter().map(|page| page.marks.len()).sum();
        if marks > measured.most {
            (measured.most, measured.largest) = (marks, n);
        }
        if is_refused(&found) {
            let saying = say("copies-no-room").with("name", &copy.name.value);
            measured.found.push(Diagnostic::error("copies-name", saying).at(copy.name.span.clone(), "here"));
        }
        if n < KEPT {
            measured.documents.push(Some(document));
        }
        measured
    };
    let both = |mut one: Measured, mut other: Measured| {
        one.documents.append(&mut other.documents);
        one.found.append(&mut other.found);
        // The first of those that have as much, however the list was parted.
        let (most, largest) = if other.most > one.most { (other.most, other.largest) } else { (one.most, one.largest) };
        Measured { used: one.used.with(other.used), most, largest, ..one }
    };
    people.par_iter().enumerate().fold(Measured::default, one).reduce(Measured::default, both)
}

/// Letters of a name that no font has.
fn unprintable(copy: &Copy, fonts: &Fonts) -> Option<Diagnostic> {
    let missing: Vec<char> = copy.name.chars().filter(|&sign| !sign.is_ascii() && !fonts.has(sign)).collect();
    let saying = say("copies-letters").with("name", &copy.name.value).with("letters", missing.clone());
    (!missing.is_empty()).then(|| Diagnostic::error("copies-name", saying).at(copy.name.span.clone(), "here"))
}

/// Bytes, as they are sent, that a copy may weigh beyond the one with most on its own pages: names and titles compress each in its way.
const UNLIKE: u64 = 4_000;

/// Pages of its own that every copy has: the cover, and a page of its programme. Longer ones have more.
const OWN_PAGES: usize = 2;

/// The whole with the place of own pages left empty: they are led to, and nothing stands on them.
fn template(document: &Document, title: String) -> Document {
    let mut whole = document.clone();
    let Some(cover) = whole.pages.first_mut() else { return whole };
    cover.marks.clear();
    cover.links.clear();
    let own = Page { label: String::new(), ..cover.clone() };
    whole.pages.insert(1, own);
    for place in &mut whole.anchors {
        if place.page > 0 {
            place.page += 1;
        }
    }
    let anchor = Anchor(whole.anchors.len());
    whole.anchors.push(Place { page: 1, at: Point::default() });
    let on_the_cover = |entry: &&OutlineEntry| document.anchors.get(entry.anchor.0).is_some_and(|at| at.page == 0);
    let at = document.outline.iter().take_while(on_the_cover).count();
    let level = document.outline[..at].last().map_or(1, |before| (before.level + 1).min(2));
    whole.outline.insert(at, OutlineEntry { title, level, anchor });
    whole
}

/// When the breaks are that stand in the own programme.
fn breaks(own: &Own) -> BTreeSet<(NaiveDateTime, NaiveDateTime)> {
    let mut breaks = BTreeSet::new();
    for day in &own.days {
        let at = |minutes: u32| day.day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes));
        for slot in day.slots.iter().filter(|slot| matches!(slot.across, Across::Shared(_))) {
            breaks.insert((at(slot.start), at(if slot.end_known { slot.end } else { slot.start })));
        }
    }
    breaks
}

/// Names of files that all systems take, each once: in the order of the list.
fn stems(people: &[Copy]) -> Vec<String> {
    let mut taken = HashSet::new();
    let stem = |copy: &Copy| {
        let folded = fold(&copy.name);
        let words = folded.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let mut stem = words.collect::<Vec<_>>().join("-");
        if stem.is_empty() || is_device(&stem) {
            stem = format!("copy-{stem}").trim_end_matches('-').to_owned();
        }
        let numbered = (2..).map(|n| format!("{stem}-{n}"));
        let free = std::iter::once(stem.clone()).chain(numbered).find(|stem| !taken.contains(stem));
        let free = free.unwrap_or(stem);
        taken.insert(free.clone());
        free
    };
    people.iter().map(stem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Located;

    #[test]
    fn files_are_called_by_names_that_all_systems_take() {
        let copy =
            |name: &str| Copy { name: Located::new(name.to_owned(), 0..0), sessions: BTreeSet::new(), language: None };
        let people = ["Zoé d’Arc", "Zoe D'Arc", "Con", "李", "李四", "Com1", "Conrad", "Nula"].map(copy);
        let expected = ["zoe-d-arc", "zoe-d-arc-2", "copy-con", "copy", "copy-2", "copy-com1", "conrad", "nula"];
        assert_eq!(stems(&people), expected);
    }
}
