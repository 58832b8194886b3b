//! Days and hours: what cannot take place as it is written.

mod absurd_dates;
mod after_midnight;
mod announced;
mod cancelled;
mod capacity;
mod change_of_room;
mod counts;
mod deadline;
mod duplicates;
mod duration;
mod event_hours;
mod gaps;
mod hours_in_prose;
pub(crate) mod kinds;
mod lone_parcours;
mod lunch;
mod numerals;
mod parallel_breaks;
mod parcours_overlap;
mod plenary_clash;
mod plural;
mod reading;
mod room_spellings;
mod rooms;
mod time_zone;
mod two_places;
mod undescribed;
mod weekdays;
pub(crate) mod whereabouts;

use super::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    reading::WEEKDAY,
    weekdays::RULE,
    reading::OUTSIDE,
    reading::ORDER,
    reading::PLENARY,
    rooms::RULE,
    parcours_overlap::SESSIONS,
    two_places::RULE,
    parcours_overlap::BREAKS,
    parallel_breaks::RULE,
    event_hours::RULE,
    deadline::RULE,
    deadline::DOORS,
    gaps::LONG,
    gaps::SHORT,
    plenary_clash::RULE,
    duration::RULE,
    duplicates::SAME,
    duplicates::NEAR,
    cancelled::RULE,
    room_spellings::RULE,
    counts::RULE,
    hours_in_prose::RULE,
    lone_parcours::RULE,
    undescribed::RULE,
    plural::RULE,
    whereabouts::RULE,
    capacity::RULE,
    lunch::RULE,
    change_of_room::RULE,
    time_zone::MISSING,
    time_zone::CHANGE,
    after_midnight::RULE,
    reading::DATE,
    reading::HOUR,
    absurd_dates::RULE,
];
