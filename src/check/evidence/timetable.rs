//! The sessions of a programme laid on one line of time, which the rules of the schedule compare.

use crate::diagnostic::Span;
use crate::programme::{Appearance, Line, Parcours, Plenary, Programme, Session, SessionKind, Slot};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

/// Minutes from a fixed midnight.
pub(crate) type Minute = i64;

pub(crate) const DAY: Minute = 24 * 60;

/// Where something takes place among what is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Track {
    Plenary(usize),
    Parcours(usize),
}

/// A session, or a plenary that has none, with its real beginning and end.
pub(crate) struct Occasion<'p> {
    pub track: Track,
    pub title: Option<&'p Line>,
    pub format: Option<&'p Line>,
    /// The room where it is said to be: its own, else that of its plenary.
    pub room: Option<&'p Line>,
    /// The day under which it is announced.
    pub day: NaiveDate,
    pub start: Minute,
    /// After `start`; `None` where nothing tells.
    pub end: Option<Minute>,
    /// Whether `start` and `end` are those of a group: several sessions that follow one another in the same hours.
    pub shares_hours: bool,
    pub kind: SessionKind,
    /// `None` for a plenary without sessions.
    pub session: Option<&'p Session>,
    pub slot: &'p Slot,
    /// The plenary or session itself.
    pub span: &'p Span,
}

/// All that takes place, in order of time, and of the file for what begins together.
pub(crate) struct Timetable<'p> {
    pub occasions: Vec<Occasion<'p>>,
    pub programme: &'p Programme,
}

impl<'p> Timetable<'p> {
    pub(crate) fn of(programme: &'p Programme) -> Timetable<'p> {
        let mut occasions = Vec::new();
        for (n, plenary) in programme.plenaries.iter().enumerate() {
            of_plenary(Track::Plenary(n), plenary, &mut occasions);
        }
        for (n, parcours) in programme.parcours.iter().enumerate() {
            of_sessions(Track::Parcours(n), &parcours.sessions, None, None, &mut occasions);
        }
        occasions.sort_by_key(|occasion| (occasion.start, occasion.span.start));
        Timetable { occasions, programme }
    }

    /// The occasions of one track, in order of time.
    pub(crate) fn of_track(&self, track: Track) -> impl Iterator<Item = &Occasion<'p>> {
        self.occasions.iter().filter(move |occasion| occasion.track == track)
    }

    /// The occasions of each parcours, in order of time.
    pub(crate) fn by_parcours(&self) -> Vec<(&'p Parcours, Vec<&Occasion<'p>>)> {
        let mut each: Vec<(&Parcours, Vec<&Occasion>)> =
            self.programme.parcours.iter().map(|parcours| (parcours, Vec::new())).collect();
        for occasion in &self.occasions {
            if let Track::Parcours(n) = occasion.track {
                each[n].1.push(occasion);
            }
        }
        each
    }

    /// The hours of each plenary as a whole, `None` for its end where nothing tells.
    pub(crate) fn plenaries(&self) -> Vec<(&'p Plenary, Minute, Option<Minute>)> {
        let mut all: Vec<_> = self
            .programme
            .plenaries
            .iter()
            .filter_map(|plenary| {
                let (start, end) = minutes(&plenary.slot)?;
                Some((plenary, start, end))
            })
            .collect();
        all.sort_by_key(|&(plenary, start, _)| (start, plenary.span.start));
        all
    }
}

impl<'p> Occasion<'p> {
    pub(crate) fn is_break(&self) -> bool {
        self.kind == SessionKind::Break
    }

    /// Everyone who speaks or moderates, in the order of the page.
    pub(crate) fn people(&self) -> impl Iterator<Item = &'p Appearance> {
        self.session.into_iter().flat_map(everyone)
    }

    /// How long it lasts, when that is known.
    pub(crate) fn duration(&self) -> Option<Minute> {
        self.end.map(|end| end - self.start)
    }

    /// Whether the two certainly take place at the same time, for one minute at least.
    pub(crate) fn overlaps(&self, other: &Occasion) -> bool {
        overlap((self.start, self.end), (other.start, other.end))
    }

    pub(crate) fn starts_at(&self) -> NaiveTime {
        hour(self.start)
    }

    /// The end, or the start where it is not known.
    pub(crate) fn ends_at(&self) -> NaiveTime {
        hour(self.end.unwrap_or(self.start))
    }

    /// Where the start is written, or the session where it is not.
    pub(crate) fn start_place(&self) -> Span {
        self.slot.written.start.clone().unwrap_or_else(|| self.span.clone())
    }

    /// Where the end is written, or else the start.
    pub(crate) fn end_place(&self) -> Span {
        self.slot.written.end.clone().unwrap_or_else(|| self.start_place())
    }
}

/// Speakers, moderators and those of the items.
pub(crate) fn everyone(session: &Session) -> impl Iterator<Item = &Appearance> {
    let items = session.items.iter().flat_map(|item| &item.speakers);
    session.speakers.iter().chain(items).chain(&session.moderators)
}

/// Whether two stretches of time certainly share a minute. One without an end is known by its first minute alone.
pub(crate) fn overlap(a: (Minute, Option<Minute>), b: (Minute, Option<Minute>)) -> bool {
    let last = |(start, end): (Minute, Option<Minute>)| end.unwrap_or(start + 1);
    a.0 < last(b) && b.0 < last(a)
}

/// The hour of the day of a minute.
pub(crate) fn hour(minute: Minute) -> NaiveTime {
    let of_day = u32::try_from(minute.rem_euclid(DAY)).unwrap_or_default();
    NaiveTime::from_hms_opt(of_day / 60, of_day % 60, 0).unwrap_or_default()
}

/// The day of a minute.
pub(crate) fn day(minute: Minute) -> NaiveDate {
    i32::try_from(minute.div_euclid(DAY)).ok().and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or_default()
}

/// The beginning and the end of a slot. What starts after midnight in the night of its day is on the next one.
pub(crate) fn minutes(slot: &Slot) -> Option<(Minute, Option<Minute>)> {
    let midnight = minute(slot.day, NaiveTime::MIN);
    let (start, end) = slot.minutes()?;
    Some((midnight + Minute::from(start), end.map(|end| midnight + Minute::from(end))))
}

pub(crate) fn minute(day: NaiveDate, hour: NaiveTime) -> Minute {
    Minute::from(day.num_days_from_ce()) * DAY + Minute::from(hour.hour() * 60 + hour.minute())
}

fn of_plenary<'p>(track: Track, plenary: &'p Plenary, into: &mut Vec<Occasion<'p>>) {
    let Some((start, end)) = minutes(&plenary.slot) else { return };
    if plenary.sessions.is_empty() {
        into.push(Occasion {
            track,
            title: Some(&plenary.title),
            format: plenary.kicker.as_ref(),
            room: plenary.room.as_ref(),
            day: plenary.slot.day,
            start,
            end,
            shares_hours: false,
            kind: SessionKind::Session,
            session: None,
            slot: &plenary.slot,
            span: &plenary.span,
        });
    }
    of_sessions(track, &plenary.sessions, Some((start, end)), plenary.room.as_ref(), into);
}

/// Sessions without hours of their own share those of the one before, or of the plenary around them.
fn of_sessions<'p>(
    track: Track,
    sessions: &'p [Session],
    around: Option<(Minute, Option<Minute>)>,
    room: Option<&'p Line>,
    into: &mut Vec<Occasion<'p>>,
) {
    let mut groups: Vec<Vec<&Session>> = Vec::new();
    // What is cancelled takes nobody's time, and no room; nor does what goes on all day in a parcours have an hour.
    let takes_none = |session: &Session| session.particulars.cancelled || around.is_none() && session.is_untimed();
    for session in sessions.iter().filter(|session| !takes_none(session)) {
        match groups.last_mut() {
            Some(group) if session.slot.start.is_none() => group.push(session),
            _ => groups.push(vec![session]),
        }
    }
    for (n, group) in groups.iter().enumerate() {
        let first = group[0];
        // Before the first hour of a plenary comes what opens it.
        let own = minutes(&first.slot);
        let next = groups.get(n + 1).and_then(|next| minutes(&next[0].slot)).map(|(start, _)| start);
        let Some((start, end)) = own.or(around) else { continue };
        let end = if own.is_none() { next.filter(|&next| next > start).or(end) } else { end };
        for &session in group {
            into.push(Occasion {
                track,
                title: session.title.as_ref(),
                format: session.format.as_ref(),
                room: session.room.as_ref().or(room),
                day: session.slot.day,
                start,
                end,
                shares_hours: group.len() > 1,
                kind: session.kind,
                session: Some(session),
                slot: if session.slot.start.is_some() { &session.slot } else { &first.slot },
                span: &session.span,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Programme {
        let crate::programme::Reading { programme, found: faults, .. } = crate::programme::read(source);
        programme.unwrap_or_else(|| panic!("{faults:?}"))
    }

    #[test]
    fn sessions_without_hours_share_those_before_them() {
        let programme = read(
            "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[[plenaries]]\ntitle = \"P\"\nstart = \"10h00\"\nend = \"11h00\"\n\
             [[plenaries.sessions]]\ntitle = \"A\"\n[[plenaries.sessions]]\ntitle = \"B\"\nstart = \"10h30\"\nend = \"11h00\"\n\
             [[plenaries.sessions]]\ntitle = \"C\"\n",
        );
        let timetable = Timetable::of(&programme);
        let hours: Vec<_> = timetable
            .occasions
            .iter()
            .map(|o| (o.title.map(|t| t.as_str()), o.starts_at(), o.ends_at(), o.shares_hours))
            .collect();
        let at = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
        assert_eq!(
            hours,
            [
                (Some("A"), at(10, 0), at(10, 30), false),
                (Some("B"), at(10, 30), at(11, 0), true),
                (Some("C"), at(10, 30), at(11, 0), true),
            ]
        );
    }

    #[test]
    fn what_ends_after_midnight_ends_the_next_day() {
        let programme = read(
            "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[[parcours]]\ntitle = \"P\"\n[[parcours.sessions]]\ntitle = \"A\"\n\
             start = \"23h00\"\nend = \"1h00\"\n",
        );
        let timetable = Timetable::of(&programme);
        assert_eq!(timetable.occasions[0].duration(), Some(120));
        assert_eq!(day(timetable.occasions[0].end.unwrap()), NaiveDate::from_ymd_opt(2025, 8, 29).unwrap());
    }

    #[test]
    fn without_an_end_only_the_first_minute_is_certain() {
        assert!(overlap((600, None), (600, Some(660))));
        assert!(overlap((600, Some(660)), (630, None)));
        assert!(!overlap((600, None), (630, Some(660))));
        assert!(!overlap((600, Some(660)), (660, Some(700))));
    }
}
