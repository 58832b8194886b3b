//! The cover, and the running lines that repeat it.

use super::story::{Cover, CoverMarks, HouseLogo, Mark, RunningLines, Words};
use super::wording::{Writer, capitalised};
use crate::language::wording::fill;
use crate::programme::PartnerId;
use chrono::{Datelike, NaiveDate};

/// Between the parts of a running line.
const SEPARATOR: &str = " | ";

pub fn cover(writer: &Writer) -> Cover {
    let event = &writer.programme.event;
    let days: Vec<NaiveDate> = event.days.iter().map(|day| day.value).collect();
    let CoverDate { day, weekday, month } = cover_date(writer, &days);
    let mut facts = Vec::new();
    facts.extend(place(writer));
    facts.extend(writer.event_hours().map(|hours| writer.own(hours)));
    facts.extend(event.tagline.as_ref().map(|tagline| writer.line(tagline)));
    Cover {
        series: event.series.as_ref().map(|series| writer.line(series)),
        title: writer.line(&event.title),
        subtitle: event.subtitle.as_ref().map(|subtitle| writer.line(subtitle)),
        day,
        weekday,
        month,
        facts,
        logo: house_logo(writer),
        picture: writer.programme.brand.as_ref().and_then(|brand| brand.cover.as_ref()).map(|path| path.value.clone()),
        marks: cover_marks(writer),
    }
}

/// The logo of the brand, called by the name of the organiser, or of the event where nobody organises it.
fn house_logo(writer: &Writer) -> Option<HouseLogo> {
    let programme = writer.programme;
    let brand = programme.brand.as_ref().filter(|brand| brand.logo.is_some() || brand.logo_on_dark.is_some())?;
    let event = &programme.event;
    let name = match event.organiser {
        Some(id) => &programme.partners[id.0].name,
        None => event.series.as_ref().unwrap_or(&event.title),
    };
    Some(HouseLogo {
        logo: brand.logo.as_ref().map(|path| path.value.clone()),
        logo_on_dark: brand.logo_on_dark.as_ref().map(|path| path.value.clone()),
        alternative: fill(&writer.language.words.logo, &[("name", &writer.line(name).plain())]),
        span: brand.logo.iter().chain(&brand.logo_on_dark).next().map(|path| path.span.clone()),
    })
}

/// The place as written, or "online".
pub fn place(writer: &Writer) -> Option<Words> {
    let event = &writer.programme.event;
    match &event.place {
        Some(place) => Some(writer.line(place)),
        None if event.online => Some(writer.own(writer.language.words.online.clone())),
        None => None,
    }
}

/// The date as the cover shows it: a large number, the weekday of a single day, the month.
struct CoverDate {
    day: Words,
    weekday: Option<Words>,
    month: Option<Words>,
}

/// "28", "Jeudi", "août 2025"; "28–30", "août 2025"; "28–2", "Du 28 août au 2 septembre 2025".
fn cover_date(writer: &Writer, days: &[NaiveDate]) -> CoverDate {
    let (Some(&first), Some(&last)) = (days.first(), days.last()) else {
        return CoverDate { day: writer.own(""), weekday: None, month: None };
    };
    // Alone on its line, the month may part from the year where the column is too narrow for both.
    let month = Some(writer.own(writer.language.month_year(first).replace('\u{A0}', " ")));
    if first == last {
        let weekday = Some(writer.own(capitalised(writer.language.weekday(first))));
        return CoverDate { day: writer.own(first.day().to_string()), weekday, month };
    }
    let in_a_row = days.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1]));
    let day = if in_a_row {
        writer.own(format!("{}–{}", first.day(), last.day()))
    } else {
        let numbers: Vec<String> = days.iter().map(|day| day.day().to_string()).collect();
        writer.own(numbers.join(", "))
    };
    let one_month = (first.year(), first.month()) == (last.year(), last.month());
    let month = if one_month { month } else { Some(writer.own(capitalised(&writer.language.dates(days)))) };
    CoverDate { day, weekday: None, month }
}

/// The marks of all partners, the organiser's first, each once.
pub fn marks(writer: &Writer) -> Vec<Mark> {
    let programme = writer.programme;
    let mut ids: Vec<PartnerId> = programme.event.organiser.into_iter().collect();
    for id in programme.partner_groups.iter().flat_map(|group| &group.partners) {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    ids.into_iter().map(|id| writer.mark(id)).collect()
}

fn cover_marks(writer: &Writer) -> Option<CoverMarks> {
    let organiser_caption = writer.own(writer.language.words.organiser.clone());
    let caption = match writer.programme.partner_groups.first() {
        Some(group) => writer.line(&group.title),
        None => organiser_caption.clone(),
    };
    // Groups with another title stand on the wall of partners.
    let first = writer.programme.partner_groups.first();
    let organiser = writer.programme.event.organiser;
    let shown = |mark: &Mark| {
        first.is_none_or(|group| group.partners.contains(&mark.partner)) || Some(mark.partner) == organiser
    };
    let marks: Vec<Mark> = marks(writer).into_iter().filter(shown).collect();
    let organiser_first = writer.programme.event.organiser.is_some();
    (!marks.is_empty()).then_some(CoverMarks { caption, marks, organiser_first, organiser_caption })
}

/// "Jeudi 28 août 2025 | En ligne | 10 h 00 – 16 h 45" and "Series | tagline".
pub fn running_lines(writer: &Writer) -> RunningLines {
    let event = &writer.programme.event;
    let days: Vec<NaiveDate> = event.days.iter().map(|day| day.value).collect();
    let mut head = vec![writer.own(capitalised(&writer.language.dates(&days)))];
    head.extend(place(writer));
    head.extend(writer.event_hours().map(|hours| writer.own(hours)));
    let mut foot = vec![writer.line(event.series.as_ref().unwrap_or(&event.title))];
    foot.extend(event.tagline.as_ref().map(|tagline| writer.line(tagline)));
    RunningLines { head, foot, separator: SEPARATOR }
}
