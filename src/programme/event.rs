//! The event itself: its days and hours, who makes it, whom to ask.

use super::faults::{Faults, quoted};
use super::located::{Line, Located};
use super::model::*;
use super::paper::Paper;
use super::partners::Partners;
use super::raw::*;
use super::schedule::check_closing;
use super::tolerant::{Field, Moment, Table, TextOr};
use crate::diagnostic::{Diagnostic, Span, say};
use crate::language::folding::fold;
use crate::language::wording::Language;
use chrono::{NaiveDate, NaiveTime};

/// The table `[event]`.
pub(super) fn event(raw: Located<RawEvent>, partners: &Partners, faults: &mut Faults) -> Event {
    let Located { value: raw, span } = raw;
    let language = language(raw.language, &span, faults);
    languages(raw.languages, faults);
    let title = faults.required_line(raw.title, "title", say("the-event"), &span);
    let told = raw.days.is_some();
    let own = own_days(raw.days, (&raw.date, &raw.dates), faults);
    let days = if told {
        ordered(own.iter().map(|(date, _)| date.clone()), faults)
    } else {
        days(raw.date, raw.dates, &span, faults)
    };
    let (opens, closes) = (faults.hour(raw.start), faults.hour(raw.end));
    let hours_written = SlotPlaces { day: None, start: place(&opens), end: place(&closes) };
    let online_written = raw.online.as_ref().map(|field| field.span.clone());
    let closes = check_closing(opens.as_ref(), closes, faults);
    let parcours_word = parcours_word(raw.parcours_word, &language, faults);
    let opening = opening(&days, own, (opens.as_ref(), closes.as_ref()), &hours_written);
    // Hours that are the same each day are those of the event.
    let same = opening.windows(2).all(|pair| (pair[0].opens, pair[0].closes) == (pair[1].opens, pair[1].closes));
    let (opens, closes) = match opening.first().filter(|_| told) {
        Some(first) if same => (first.opens, first.closes),
        Some(_) => (None, None),
        None => (opens.map(|hour| hour.value), closes.map(|hour| hour.value)),
    };
    if let (Some(one), Some(several)) = (&raw.organiser, &raw.organisers) {
        faults.conflict(("organiser", &one.span), ("organisers", &several.span));
    }
    let mut organisers: Vec<PartnerId> =
        faults.line(raw.organiser).and_then(|id| partners.find(&id, faults)).into_iter().collect();
    called(raw.organisers, partners, &mut organisers, faults);
    let mut all = organisers.clone();
    called(raw.co_organisers, partners, &mut all, faults);
    let co_organisers = all.split_off(organisers.len());
    let contact = raw.contact.filter(|contact| !is_of_a_person(contact, faults));
    if let (Some(one), Some(several)) = (&contact, &raw.contacts) {
        faults.conflict(("contact", &one.span), ("contacts", &several.span));
    }
    Event {
        language,
        series: faults.line(raw.series),
        title,
        subtitle: faults.line(raw.subtitle),
        days,
        hours_written,
        opens,
        closes,
        opening,
        time_zone: time_zone(raw.time_zone, faults),
        place: faults.line(raw.place),
        address: faults.line(raw.address),
        online: faults.flag(raw.online),
        online_written,
        tagline: faults.line(raw.tagline),
        organiser: organisers.first().copied(),
        organisers,
        co_organisers,
        price: faults.line(raw.price),
        reductions: lines(raw.reductions, faults),
        doors: faults.hour(raw.doors),
        deadline: faults.date(raw.registration_deadline),
        spoken_languages: lines(raw.spoken_languages, faults),
        hashtag: faults.line(raw.hashtag),
        accounts: accounts(raw.accounts, faults),
        contacts: contacts(raw.contacts, faults),
        registration: faults.link(raw.registration, say("the-registration")),
        online_space: faults.link(raw.online_space, say("the-online-space")),
        contact: faults.link(contact, say("the-contact")),
        picture: faults.illustration(raw.picture),
        compact_hours: compact_hours(raw.hours, faults),
        paper: paper(raw.paper, faults),
        parcours_word,
        plenary_word: faults.line(raw.plenary_word),
        span,
    }
}

/// Where a value is written.
pub(super) fn place<T>(value: &Option<Located<T>>) -> Option<Span> {
    value.as_ref().map(|value| value.span.clone())
}

fn language(field: Key<String>, event: &Span, faults: &mut Faults) -> Line {
    let default = || Language::all().first().map(|language| language.tag.clone()).unwrap_or_default();
    let Some(tag) = faults.line(field) else { return Located::new(default(), event.clone()) };
    if Language::find(&tag).is_none() {
        faults.report(unknown_language(&tag));
    }
    tag
}

/// Which they are was settled before the tables were read: here they are judged.
fn languages(list: List<String>, faults: &mut Faults) {
    for tag in faults.each(list) {
        if Language::find(tag.trim()).is_none() {
            faults.report(unknown_language(&tag));
        }
    }
}

fn unknown_language(tag: &Line) -> Diagnostic {
    let known: Vec<String> =
        Language::all().iter().map(|language| format!("\"{}\" ({})", language.tag, language.name)).collect();
    let saying = say("unknown-language").with("written", quoted(tag)).with("known", known.join(", "));
    Diagnostic::error("unknown-language", saying).at(tag.span.clone(), "here")
}

fn days(date: Key<Moment>, dates: List<Moment>, event: &Span, faults: &mut Faults) -> Vec<Located<NaiveDate>> {
    if let (Some(date), Some(dates)) = (&date, &dates) {
        faults.conflict(("date", &date.span), ("dates", &dates.span));
    }
    if date.is_none() && dates.is_none() {
        faults.missing("date", say("the-event"), event);
    }
    let empty =
        dates.as_ref().filter(|dates| dates.value.as_ref().is_some_and(Vec::is_empty)).map(|dates| dates.span.clone());
    if let Some(span) = empty {
        faults.report(Diagnostic::error("missing-day", say("no-day")).at(span, "here"));
    }
    let mut days: Vec<Located<NaiveDate>> = faults.date(date).into_iter().collect();
    // Written both ways, one day would be told twice.
    let each = if days.is_empty() { faults.each(dates) } else { Vec::new() };
    for Located { value, span } in each {
        days.extend(faults.day(&value.0, span));
    }
    ordered(days.into_iter(), faults)
}

/// Days in their order; one that stands twice is told.
fn ordered(days: impl Iterator<Item = Located<NaiveDate>>, faults: &mut Faults) -> Vec<Located<NaiveDate>> {
    let mut days: Vec<Located<NaiveDate>> = days.collect();
    days.sort_by_key(|day| (day.value, day.span.start));
    for pair in days.windows(2).filter(|pair| pair[0].value == pair[1].value) {
        faults.report(
            Diagnostic::error("duplicate-day", say("duplicate-day").with("day", pair[1].value))
                .at(pair[1].span.clone(), "again")
                .at(pair[0].span.clone(), "first"),
        );
    }
    days
}

fn time_zone(field: Key<String>, faults: &mut Faults) -> Option<chrono_tz::Tz> {
    let name = faults.line(field)?;
    let zone = name.parse::<chrono_tz::Tz>().ok();
    if zone.is_none() {
        // The zones of `Etc` count hours the other way round.
        let all = || chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()).filter(|zone| !zone.starts_with("Etc/"));
        // A city alone, "Paris"; no zone is near to a difference of hours, "GMT+1".
        let city = fold(&name).replace(' ', "_");
        let near = all().find(|zone| zone.rsplit_once('/').is_some_and(|(_, last)| last.to_lowercase() == city));
        let figures = name.chars().any(|c| c.is_ascii_digit());
        let near = near.or_else(|| faults.nearest(&name, all().filter(|_| !figures)));
        let saying = match near {
            Some(near) => say("unknown-time-zone-near").with("near", near),
            None => say("unknown-time-zone"),
        };
        let saying = saying.with("written", quoted(&name));
        faults.report(Diagnostic::error("unknown-time-zone", saying).at(name.span, "here"));
    }
    zone
}

/// What the parcours are called. A word that the language has brings its plural and its gender; a table says them.
fn parcours_word(field: Key<TextOr<RawParcoursWord>>, language: &str, faults: &mut Faults) -> Option<ParcoursWord> {
    let Located { value, span } = faults.take(field)?;
    let (one, several, feminine) = match value {
        TextOr::Text(text) => (Located::new(faults.plain(&text, &span), span.clone()), None, None),
        TextOr::Table(table) => {
            let raw = faults.known(table, &span);
            let one = faults.required_line(raw.one, "one", say("the-parcours-word"), &span);
            (one, faults.line(raw.several), faults.take(raw.feminine))
        }
    };
    let usual = Language::of(language).parcours_word(&one);
    // In the capitals and with the accents that the language gives it.
    let spelt = usual.map(|usual| Located::new(usual.one.clone(), one.span.clone()));
    let plural = usual.map(|usual| Located::new(usual.several.clone(), one.span.clone()));
    (!one.is_empty()).then(|| ParcoursWord {
        one: spelt.unwrap_or(one),
        several: several.or(plural),
        feminine: feminine.map_or(usual.is_some_and(|usual| usual.feminine), |feminine| feminine.value),
    })
}

/// Whether a contact is told as `[[event.contacts]]` are, which is reported.
fn is_of_a_person(contact: &Field<TextOr<RawLink>>, faults: &mut Faults) -> bool {
    let Some(TextOr::Table(table)) = &contact.value else { return false };
    let of_contacts = Table::<RawContact>::known_keys();
    let told = table.unknown.iter().any(|(key, _)| of_contacts.contains(&key.as_str()));
    if told {
        let saying = say("contact-of-a-person");
        faults.report(Diagnostic::error("unknown-key", saying).at(contact.span.clone(), "here"));
    }
    told
}

/// `hours = "10h00"` prints hours closed up, `"10 h 00"` with spaces.
fn compact_hours(field: Key<String>, faults: &mut Faults) -> bool {
    let Some(style) = faults.line(field) else { return false };
    let spaced: String = style.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    match spaced.as_str() {
        "10h00" => true,
        "10 h 00" => false,
        _ => {
            faults.report(
                Diagnostic::error("unknown-choice", say("unknown-hours").with("written", quoted(&style)))
                    .at(style.span.clone(), "here"),
            );
            false
        }
    }
}

fn paper(field: Key<String>, faults: &mut Faults) -> Paper {
    let Some(name) = faults.line(field) else { return Paper::default() };
    Paper::named(&name).unwrap_or_else(|| {
        let known: Vec<String> = Paper::ALL.iter().map(|paper| format!("\"{}\"", paper.name())).collect();
        faults.report(
            Diagnostic::error(
                "unknown-choice",
                say("unknown-paper").with("written", quoted(&name)).with("known", known.join(", ")),
            )
            .at(name.span.clone(), "here"),
        );
        Paper::default()
    })
}

/// The tables of `[[event.days]]`, each with its date.
type OwnDay = (Located<NaiveDate>, Opening);

fn own_days(
    list: List<Table<RawDay>>,
    (date, dates): (&Key<Moment>, &List<Moment>),
    faults: &mut Faults,
) -> Vec<OwnDay> {
    if let Some(list) = &list {
        let written = date.as_ref().map(|date| ("date", &date.span));
        if let Some(other) = written.or(dates.as_ref().map(|dates| ("dates", &dates.span))) {
            faults.conflict(other, ("days", &list.span));
        }
        if list.value.as_ref().is_some_and(Vec::is_empty) {
            faults.report(Diagnostic::error("missing-day", say("no-day")).at(list.span.clone(), "here"));
        }
    }
    let mut days = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        if raw.date.is_none() {
            faults.missing("date", say("this-day"), &span);
        }
        let date = faults.date(raw.date);
        let (opens, closes) = (faults.hour(raw.start), faults.hour(raw.end));
        let written = SlotPlaces { day: None, start: place(&opens), end: place(&closes) };
        let closes = check_closing(opens.as_ref(), closes, faults);
        let (title, at) = (faults.line(raw.title), faults.line(raw.place));
        let Some(date) = date else { continue };
        let opening = Opening {
            day: date.value,
            opens: opens.map(|hour| hour.value),
            closes: closes.map(|hour| hour.value),
            written,
            title,
            place: at,
        };
        days.push((date, opening));
    }
    days
}

/// Each day with its own hours, or else those of all.
fn opening(
    days: &[Located<NaiveDate>],
    own: Vec<OwnDay>,
    (opens, closes): (Option<&Located<NaiveTime>>, Option<&Located<NaiveTime>>),
    written: &SlotPlaces,
) -> Vec<Opening> {
    let of_all = |day: NaiveDate| Opening {
        day,
        opens: opens.map(|hour| hour.value),
        closes: closes.map(|hour| hour.value),
        written: written.clone(),
        title: None,
        place: None,
    };
    let mut all = Vec::new();
    for day in days {
        let usual = of_all(day.value);
        let Some((_, own)) = own.iter().find(|(date, _)| date.value == day.value) else {
            all.push(usual);
            continue;
        };
        let mut opening = own.clone();
        if opening.opens.is_none() {
            (opening.opens, opening.written.start) = (usual.opens, usual.written.start);
        }
        if opening.closes.is_none() {
            (opening.closes, opening.written.end) = (usual.closes, usual.written.end);
        }
        all.push(opening);
    }
    all
}

/// Adds the partners that a list calls, each once.
fn called(list: List<String>, partners: &Partners, into: &mut Vec<PartnerId>, faults: &mut Faults) {
    for name in faults.each(list) {
        if let Some(id) = partners.find(&name, faults)
            && !into.contains(&id)
        {
            into.push(id);
        }
    }
}

/// Lines of text; empty ones count as absent.
pub(super) fn lines(list: List<String>, faults: &mut Faults) -> Vec<Line> {
    let mut lines = Vec::new();
    for Located { value, span } in faults.each(list) {
        let text = faults.plain(&value, &span);
        if !text.is_empty() {
            lines.push(Located::new(text, span));
        }
    }
    lines
}

fn accounts(list: List<TextOr<RawLink>>, faults: &mut Faults) -> Vec<Link> {
    let mut accounts = Vec::new();
    for Located { value, span } in faults.each(list) {
        accounts.extend(faults.link(Some(Field { span, value: Some(value) }), say("an-account")));
    }
    accounts
}

fn contacts(list: List<Table<RawContact>>, faults: &mut Faults) -> Vec<Contact> {
    let mut contacts = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        if raw.telephone.is_none() && raw.mail.is_none() && raw.link.is_none() {
            faults.missing("telephone", say("this-contact"), &span);
        }
        contacts.push(Contact {
            name: faults.line(raw.name),
            role: faults.line(raw.role),
            telephone: faults.line(raw.telephone),
            mail: faults.link(raw.mail, say("this-contact")),
            link: faults.link(raw.link, say("this-contact")),
            purpose: faults.line(raw.for_),
            span,
        });
    }
    contacts
}
