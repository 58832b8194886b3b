//! Minutes between one session and the next where nothing is said to take place.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Minute, Occasion, Timetable, Track};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const LONG: Rule = Rule {
    code: "long-gap",
    number: "P09",
    severity: Severity::Information,
    fixable: false,
    source: "A reader who finds an hour without anything wonders what was forgotten",
    judge: Some(long),
};

pub(super) const SHORT: Rule = Rule {
    code: "odd-gap",
    number: "P10",
    severity: Severity::Warning,
    fixable: false,
    source: "Sessions follow one another or leave time to move: a few minutes once are a slip of the keys",
    judge: Some(short),
};

/// The longest gap that needs no word: time to move and to drink a coffee.
const LONGEST: Minute = 30;

/// Two occasions of one day and one track, with nothing but plenaries in between, and the minutes where there is nothing at all.
struct Gap<'t, 'p> {
    before: &'t Occasion<'p>,
    after: &'t Occasion<'p>,
    minutes: Minute,
}

fn gaps<'t, 'p>(timetable: &'t Timetable<'p>) -> Vec<Gap<'t, 'p>> {
    let mut tracks: BTreeMap<Track, Vec<&Occasion>> = BTreeMap::new();
    for occasion in &timetable.occasions {
        tracks.entry(occasion.track).or_default().push(occasion);
    }
    // Whoever follows a parcours goes to the plenaries too.
    let plenaries = timetable.occasions.iter().filter(|occasion| matches!(occasion.track, Track::Plenary(_)));
    let plenaries: Vec<&Occasion> = plenaries.collect();
    let mut gaps = Vec::new();
    for (track, own) in tracks {
        let mut followed = own;
        if matches!(track, Track::Parcours(_)) {
            followed.extend(&plenaries);
            followed.sort_by_key(|occasion| (occasion.start, occasion.span.start));
        }
        let mut latest: Option<&Occasion> = None;
        for occasion in followed {
            if let Some(before) = latest
                && let Some(end) = before.end
                && before.day == occasion.day
                && occasion.start > end
                && (before.track == track || occasion.track == track)
            {
                gaps.push(Gap { before, after: occasion, minutes: occasion.start - end });
            }
            if latest.is_none_or(|before| occasion.end.unwrap_or(occasion.start) >= before.end.unwrap_or(before.start))
            {
                latest = Some(occasion);
            }
        }
    }
    gaps
}

/// How many sessions start when the one before ends.
fn followed(timetable: &Timetable) -> usize {
    let mut latest: BTreeMap<Track, Minute> = BTreeMap::new();
    let mut count = 0;
    for occasion in &timetable.occasions {
        count += usize::from(latest.get(&occasion.track) == Some(&occasion.start));
        latest.insert(occasion.track, occasion.end.unwrap_or(occasion.start));
    }
    count
}

fn long(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let (long, short): (Vec<Gap>, Vec<Gap>) = gaps(timetable).into_iter().partition(|gap| gap.minutes > LONGEST);
    // A festival leaves hours between its concerts; only a programme that runs on has gaps.
    if long.len() * 2 > followed(timetable) + short.len() {
        return;
    }
    let mut told = BTreeSet::new();
    for gap in long.iter().filter(|gap| !is_filled(gap, timetable)) {
        // Before a plenary, every parcours has the same one.
        if !told.insert((gap.before.ends_at(), gap.after.start_place().start)) {
            continue;
        }
        let saying = say(LONG.code)
            .with("minutes", gap.minutes)
            .with("start", gap.before.ends_at())
            .with("end", gap.after.starts_at());
        found.push(
            Diagnostic::information(LONG.code, saying)
                .at(gap.after.start_place(), "after")
                .at(gap.before.end_place(), "before"),
        );
    }
}

/// A parcours that ends before the others, or starts after them: between it and the plenary its public goes to theirs.
fn is_filled(gap: &Gap, timetable: &Timetable) -> bool {
    let beside = [gap.before, gap.after].map(|occasion| matches!(occasion.track, Track::Plenary(_)));
    let (Some(from), true) = (gap.before.end, beside[0] != beside[1]) else { return false };
    let parcours = timetable.occasions.iter().filter(|other| matches!(other.track, Track::Parcours(_)));
    let mut meanwhile: Vec<(Minute, Minute)> = parcours
        .filter(|other| other.day == gap.after.day && !other.is_break())
        .filter_map(|other| Some((other.start, other.end?)))
        .filter(|&(start, end)| start < gap.after.start && end > from)
        .collect();
    meanwhile.sort_unstable();
    let mut reached = from;
    for (start, end) in meanwhile {
        if start <= reached + LONGEST {
            reached = reached.max(end);
        }
    }
    reached + LONGEST >= gap.after.start
}

fn short(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let gaps: Vec<Gap> = gaps(timetable).into_iter().filter(|gap| gap.minutes < 10).collect();
    for gap in &gaps {
        // Five minutes to change rooms, after each session, are a custom of the house.
        let as_many =
            gaps.iter().filter(|other| other.minutes == gap.minutes && other.before.end != gap.before.end).count();
        if as_many >= 2 {
            continue;
        }
        let saying = say(SHORT.code)
            .with("minutes", gap.minutes)
            .with("end", gap.before.ends_at())
            .with("start", gap.after.starts_at());
        found.push(
            Diagnostic::warning(SHORT.code, saying)
                .at(gap.after.start_place(), "after")
                .at(gap.before.end_place(), "before"),
        );
    }
    found.dedup();
}
