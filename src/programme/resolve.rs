//! From the tables as written to the programme: references resolved, times ordered, all mistakes reported.

use super::brand::brand;
use super::breaks::{breaks, share as share_breaks};
use super::editorial::{adverts, foreword, pages, plan, practical};
use super::event::{event, place};
use super::faults::{Faults, key_meant, quoted};
use super::highlights::{figures, quotes};
use super::located::{Line, Located};
use super::model::*;
use super::particulars::{particulars, written};
use super::partners::Partners;
use super::people::People;
use super::printing::print;
use super::raw::*;
use super::schedule::{Calendar, bounds, check_order, check_overlaps, ordered};
use super::tolerant::{Table, TextOr};
use super::{identifiers, night, share};
use crate::diagnostic::{Diagnostic, Span, say};
use chrono::{NaiveDate, NaiveTime};

struct Resolving<'f, 's> {
    faults: &'f mut Faults<'s>,
    people: People,
    partners: Partners,
    calendar: Calendar,
}

/// The programme of a file; to be trusted only if no error was reported.
pub(super) fn programme(raw: Table<RawProgramme>, faults: &mut Faults) -> Option<Programme> {
    let raw = top(raw, faults);
    let mut people = People::default();
    people.enter(raw.speakers, faults);
    let partners = Partners::read(raw.partners, faults);
    let brand = brand(raw.brand, faults);
    let waivers = waivers(raw.allow, faults);
    let print = print(raw.print, faults);
    let share_settings = share::share(raw.share, faults);
    let languagetool = languagetool(raw.check, faults);
    let mut event = faults.open(raw.event).map(|raw| event(raw, &partners, faults));
    if let Some(event) = &event {
        faults.language = faults.tongues.plain_or(&event.language).to_owned();
    }
    let days = event.iter().flat_map(|event| event.days.iter().map(|day| day.value)).collect();
    let practical = practical(raw.practical, faults);
    let (foreword, pages) = (foreword(raw.foreword, faults), pages(raw.pages, faults));
    let (adverts, plan) = (adverts(raw.adverts, faults), plan(raw.plan, faults));
    let (quotes, figures) = (quotes(raw.quotes, faults), figures(raw.figures, faults));
    let night = event.as_ref().and_then(night_closing);
    let mut resolving = Resolving { faults, people, partners, calendar: Calendar { days, night } };
    let presentation = resolving.presentation(raw.presentation);
    let mut plenaries: Vec<Plenary> = Vec::new();
    for raw in resolving.faults.tables(raw.plenaries) {
        plenaries.extend(resolving.plenary(raw));
    }
    let mut parcours = Vec::new();
    for raw in resolving.faults.tables(raw.parcours) {
        parcours.push(resolving.parcours(raw));
    }
    identifiers::check(&plenaries, &parcours, resolving.faults);
    night::of_the_whole_programme(&mut plenaries, &mut parcours);
    let mut breaks = breaks(raw.breaks, &resolving.calendar, resolving.faults);
    share_breaks(&mut breaks, &mut plenaries, &mut parcours);
    // Over several days, the earliest hour of one and the latest of another say nothing.
    if let Some(event) = event.as_mut().filter(|event| event.days.len() == 1) {
        let sessions = parcours.iter().flat_map(|parcours: &Parcours| parcours.sessions.iter().map(|s| &s.slot));
        let (opens, closes) = bounds(plenaries.iter().map(|plenary| &plenary.slot).chain(sessions));
        event.opens = event.opens.or(opens);
        event.closes = event.closes.or(closes);
        for opening in &mut event.opening {
            (opening.opens, opening.closes) = (event.opens, event.closes);
        }
    }
    let Resolving { people, partners, faults: resolving_faults, .. } = resolving;
    Some(Programme {
        event: event?,
        presentation,
        plenaries,
        parcours,
        practical,
        foreword,
        pages,
        adverts,
        plan,
        quotes,
        figures,
        breaks,
        directory: people.directory,
        people: people.met,
        partners: partners.all,
        partner_groups: partners.groups,
        brand,
        waivers,
        languagetool,
        print,
        share: share_settings,
        tongues: resolving_faults.tongues.clone(),
        other: None,
    })
}

/// The hour in the night at which an event says that it closes.
fn night_closing(event: &Event) -> Option<NaiveTime> {
    let nights = event.opening.iter().filter_map(|opening| {
        let (opens, closes) = opening.opens.zip(opening.closes)?;
        (closes < opens).then_some(closes)
    });
    nights.max()
}

/// The address of a server, which speaks HTTP without a cipher: it stands in the house.
fn languagetool(raw: Key<Table<RawCheck>>, faults: &mut Faults) -> Option<Line> {
    let address = faults.open(raw).and_then(|raw| faults.line(raw.value.languagetool))?;
    let server = url::Url::parse(&address).is_ok_and(|url| url.scheme() == "http" && url.has_host());
    if !server {
        let saying = say("bad-server").with("address", &address.value);
        faults.report(Diagnostic::error("bad-address", saying).at(address.span, "here"));
        return None;
    }
    Some(address)
}

fn waivers(list: List<Table<RawWaiver>>, faults: &mut Faults) -> Vec<Waiver> {
    let each = faults.tables(list).into_iter();
    let read = each.map(|Located { value: raw, span }| Waiver {
        code: faults.required_line(raw.code, "code", say("this-waiver"), &span),
        object: faults.line(raw.for_),
        reason: faults.required_line(raw.reason, "reason", say("this-waiver"), &span),
        span,
    });
    read.collect()
}

/// The tables of the file. Keys of the event written above its table are told where they belong.
fn top(mut raw: Table<RawProgramme>, faults: &mut Faults) -> RawProgramme {
    let of_the_event = Table::<RawEvent>::known_keys();
    let meant = |key: &str| {
        let own = of_the_event.iter().copied().find(|known| *known == key);
        own.or_else(|| {
            key_meant(key, Table::<RawProgramme>::known_keys()).is_none().then(|| key_meant(key, of_the_event))?
        })
    };
    // The name of a table is none of its keys.
    let is_key = |span: &Span| !faults.source[..span.start].trim_end().ends_with('[');
    let (misplaced, unknown): (Vec<_>, Vec<_>) =
        raw.unknown.into_iter().partition(|(key, span)| meant(key).is_some() && is_key(span));
    raw.unknown = unknown;
    if let Some((first, _)) = misplaced.first() {
        let below = raw.keys.event.as_ref().map(|event| event.span.start);
        let key = if below.is_some() { "misplaced-key" } else { "keys-without-event" };
        let mut told = Diagnostic::error("misplaced-key", say(key).with("key", first).with("n", misplaced.len()));
        for (key, span) in &misplaced {
            let attribute = if told.labels.is_empty() { "here" } else { "too" };
            told = told.at(span.clone(), attribute);
            if let (Some(event), Some(meant)) = (below, meant(key)) {
                faults.mean(event, meant);
            }
        }
        faults.report(told);
    }
    let event = raw.keys.event.is_some() || !misplaced.is_empty();
    if !event {
        faults.report(Diagnostic::error("missing-key", say("missing-event")));
    }
    faults.known(raw, &(0..0))
}

/// Any language may be named, shipped or not: it is told to screen readers, and chooses typography and hyphenation.
fn foreign_language(field: Key<String>, faults: &mut Faults) -> Option<String> {
    let tag = faults.line(field)?;
    let parsed: Result<icu_locale_core::LanguageIdentifier, _> = tag.value.parse();
    match parsed {
        Ok(language) => Some(language.to_string()),
        Err(_) => {
            faults.report(
                Diagnostic::error("unknown-language", say("not-a-language-tag").with("written", quoted(&tag)))
                    .at(tag.span.clone(), "here"),
            );
            None
        }
    }
}

impl Resolving<'_, '_> {
    fn presentation(&mut self, raw: Key<Table<RawPresentation>>) -> Option<Presentation> {
        let raw = self.faults.open(raw)?.value;
        Some(Presentation {
            title: self.faults.line(raw.title),
            lead: self.faults.prose(raw.lead),
            body: self.faults.prose(raw.body),
            parcours_intro: self.faults.line(raw.parcours_intro),
        })
    }

    fn plenary(&mut self, raw: Located<RawPlenary>) -> Option<Plenary> {
        let Located { value: raw, span } = raw;
        let title = self.faults.required_line(raw.title, "title", say("this-plenary"), &span);
        let day_written = raw.day.as_ref().map(|field| field.span.clone());
        let day = self.calendar.day(raw.day, None, say("this-plenary"), &span, self.faults);
        let written = raw.start.is_some();
        let (start, end) = (self.faults.hour(raw.start), self.faults.hour(raw.end));
        let hours_written = SlotPlaces { day: day_written, start: place(&start), end: place(&end) };
        let end = check_order(start.as_ref(), end, self.calendar.night, self.faults);
        // A plenary without its day is told: its sessions are not, besides.
        let sessions = self.sessions(raw.sessions, day.or(self.calendar.days.first().copied()), false);
        check_overlaps(&sessions, self.faults);
        let (first, last) = bounds(sessions.iter().map(|session| &session.slot));
        let start = start.map(|hour| hour.value).or(first);
        if start.is_none() && !written {
            self.faults.missing("start", say("this-plenary"), &span);
        }
        let plenary = Plenary {
            id: self.faults.line(raw.id),
            kicker: self.faults.line(raw.kicker),
            title,
            short_title: self.faults.line(raw.short_title),
            introduction: self.faults.prose(raw.introduction),
            summary: self.faults.line(raw.summary),
            slot: Slot {
                day: day?,
                start,
                end: end.map(|hour| hour.value).or(last),
                after_midnight: false,
                span: span.clone(),
                written: hours_written,
            },
            room: self.faults.line(raw.room),
            picture: self.faults.illustration(raw.picture),
            sessions,
            span,
        };
        Some(plenary)
    }

    fn parcours(&mut self, raw: Located<RawParcours>) -> Parcours {
        let Located { value: raw, span } = raw;
        let title = self.faults.required_line(raw.title, "title", say("this-parcours"), &span);
        let day = raw
            .day
            .is_some()
            .then(|| self.calendar.day(raw.day, None, say("this-parcours"), &span, self.faults))
            .flatten();
        let day = day.or_else(|| self.calendar.day_of_all(&raw.sessions, &span, self.faults));
        let called = self.faults.each(raw.bearers);
        let bearers = called.iter().filter_map(|called| self.partners.find(called, self.faults)).collect();
        let sessions = self.sessions(raw.sessions, day, true);
        Parcours {
            id: self.faults.line(raw.id),
            title,
            short_title: self.faults.line(raw.short_title),
            introduction: self.faults.prose(raw.introduction),
            bearers,
            borne_by: self.faults.line(raw.borne_by),
            picture: self.faults.illustration(raw.picture),
            sessions,
            span,
        }
    }

    /// Sessions in order of time. `timed`: the first one must have a start, since nothing around it gives one.
    fn sessions(&mut self, list: List<Table<RawSession>>, around: Option<NaiveDate>, timed: bool) -> Vec<Session> {
        let mut sessions: Vec<Session> = Vec::new();
        // The day of the session before, for those that share its hours.
        let mut before = None;
        for (n, raw) in self.faults.tables(list).into_iter().enumerate() {
            let on_its_own = raw.start.is_some() || (timed && n == 0);
            if let Some(session) = self.session(raw, if on_its_own { around } else { before.or(around) }, on_its_own) {
                before = Some(session.slot.day);
                sessions.push(session);
            }
        }
        night::after_an_evening(sessions.iter_mut().map(|session| &mut session.slot));
        ordered(sessions)
    }

    fn session(&mut self, raw: Located<RawSession>, around: Option<NaiveDate>, on_its_own: bool) -> Option<Session> {
        let Located { value: mut raw, span } = raw;
        let kind = if self.faults.flag(raw.break_.take()) { SessionKind::Break } else { SessionKind::Session };
        if kind == SessionKind::Break {
            self.only_hours_and_name(&raw);
        }
        let particulars = particulars(&mut raw, self.faults);
        let owner = || if kind == SessionKind::Break { say("this-break") } else { say("this-session") };
        let untimed = kind == SessionKind::Session && raw.end.is_none() && particulars.duration.is_some();
        let needs_start = on_its_own || kind == SessionKind::Break || raw.end.is_some() || raw.day.is_some();
        if raw.start.is_none() && needs_start && !untimed {
            self.faults.missing("start", owner(), &span);
        }
        let day_written = raw.day.as_ref().map(|field| field.span.clone());
        let day = self.calendar.day(raw.day, around, owner(), &span, self.faults);
        let (start, end) = (self.faults.hour(raw.start), self.faults.hour(raw.end));
        let hours_written = SlotPlaces { day: day_written, start: place(&start), end: place(&end) };
        let end = check_order(start.as_ref(), end, self.calendar.night, self.faults);
        if let Some(words) = raw.moderated_by.as_ref().filter(|_| raw.moderators.is_none()) {
            self.faults.missing("moderators", say("a-session-with-moderated-by"), &words.span);
        }
        let language = foreign_language(raw.lang, self.faults);
        let around = self.faults.language.clone();
        if let Some(language) = &language {
            self.faults.language = language.clone();
        }
        let title = self.faults.line(raw.title);
        let format = self.faults.line(raw.format);
        let description = self.faults.prose(raw.description);
        let says_something = title.is_some()
            || format.is_some()
            || description.is_some()
            || raw.speakers.is_some()
            || raw.moderators.is_some()
            || raw.items.is_some();
        if kind == SessionKind::Session && !says_something {
            self.faults.report(Diagnostic::error("empty-session", say("empty-session")).at(span.clone(), "here"));
        }
        let items = self.items(raw.items);
        self.faults.language = around;
        Some(Session {
            id: self.faults.line(raw.id),
            kind,
            title,
            language,
            short_title: self.faults.line(raw.short_title),
            format,
            room: self.faults.line(raw.room),
            description,
            speakers: self.people.appearances(raw.speakers, self.faults),
            items,
            moderators: self.people.appearances(raw.moderators, self.faults),
            moderated_by: self.faults.line(raw.moderated_by),
            numbered: self.faults.flag(raw.numbered),
            particulars,
            picture: self.faults.illustration(raw.picture),
            feature: self.faults.flag(raw.feature),
            bilingual: self.faults.flag(raw.bilingual),
            shared: false,
            slot: Slot {
                day: day?,
                start: start.map(|hour| hour.value),
                end: end.map(|hour| hour.value),
                after_midnight: false,
                span: span.clone(),
                written: hours_written,
            },
            span,
        })
    }

    /// A break is a band with its hours, its name and its room: nothing else would be printed.
    fn only_hours_and_name(&mut self, raw: &RawSession) {
        let span = |field: &Key<String>| field.as_ref().map(|field| field.span.clone());
        let list = |field: &List<TextOr<RawAppearance>>| field.as_ref().map(|field| field.span.clone());
        let written = [
            ("format", span(&raw.format)),
            ("description", span(&raw.description)),
            ("speakers", list(&raw.speakers)),
            ("moderators", list(&raw.moderators)),
            ("items", raw.items.as_ref().map(|items| items.span.clone())),
            ("picture", raw.picture.as_ref().map(|field| field.span.clone())),
            ("feature", raw.feature.as_ref().map(|field| field.span.clone())),
            ("bilingual", raw.bilingual.as_ref().map(|field| field.span.clone())),
        ];
        let known = written.into_iter().filter_map(|(key, place)| Some((key, place?)));
        for (key, place) in known.chain(self::written(raw)) {
            self.faults.report(
                Diagnostic::error("not-for-a-break", say("not-for-a-break").with("key", key)).at(place, "here"),
            );
        }
    }

    fn items(&mut self, list: List<TextOr<RawItem>>) -> Vec<SessionItem> {
        let mut items = Vec::new();
        for Located { value, span } in self.faults.each(list) {
            items.push(match value {
                TextOr::Text(text) => {
                    let title = Located::new(self.faults.plain(&text, &span), span.clone());
                    SessionItem {
                        title: (!title.is_empty()).then_some(title),
                        description: None,
                        speakers: Vec::new(),
                        unnumbered: false,
                        span,
                    }
                }
                TextOr::Table(table) => {
                    let raw = self.faults.known(table, &span);
                    SessionItem {
                        title: self.faults.line(raw.title),
                        description: self.faults.prose(raw.description),
                        speakers: self.people.appearances(raw.speakers, self.faults),
                        unnumbered: self.faults.flag(raw.unnumbered),
                        span,
                    }
                }
            });
        }
        for item in &items {
            if item.title.is_none() && item.description.is_none() && item.speakers.is_empty() {
                self.faults.missing("title", say("this-item"), &item.span);
            }
        }
        items
    }
}
