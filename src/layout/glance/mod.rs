//! The day at a glance: a matrix of time by parcours where things take place side by side, a list by time where they follow each other.

mod agenda;
mod draft;
mod field;
mod lanes;
mod matrix;
mod slot;
mod stretches;

use super::block::Block;
use super::flow::{Break, FREE, Part, Tail, cut, white};
use super::makeup::{Component, Makeup};
use super::page::{Owner, TagId, TagRole};
use super::sheets::{Running, Sheets};
use super::targets::Targets;
use super::title::{plain_title, shared_head, shared_height, title_height, titled_page};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Glance, GlanceDay, Words};
use crate::units::{Mm, Point, Pt};
use draft::{Columns, Draft};
use slot::{Terse, WORDINGS};
use std::ops::Range;

/// Between two days on one page, in lines of the baseline grid.
const BETWEEN_DAYS: f64 = 2.0;
/// Days are put on one page when they stand there at this scale, in millimetres a minute.
const CLOSE: Mm = Mm(0.12);
/// Pages of a spread, their feet not filled to the last line.
const SPREAD: f64 = 1.9;
/// Of pages that are needed in any case, what is filled.
const FILLED: f64 = 0.95;
/// From one scale to the next, in millimetres a minute.
const FINE: Mm = Mm(0.01);
/// The same where pages are made up at each.
const COARSE: Mm = Mm(0.075);
/// How much larger than the theme's own the scale of a day over several pages may be.
const WIDER: f64 = 1.5;

impl Component for Glance {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, .. } = makeup;
        glance(ts, sheets, self, targets, &furniture.continued, parent);
    }
}

/// Sets every day: all in one look.
fn glance(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    glance: &Glance,
    targets: &Targets,
    continued: &str,
    parent: TagId,
) {
    let side_by_side = !ts.theme.page.is_stacked() && glance.days.iter().any(|day| !day.in_a_row());
    if side_by_side && matrices(ts, sheets, &glance.days, targets, continued, parent) {
        return;
    }
    match glance.days.as_slice() {
        // A short day needs no page of its own.
        [day] if list_on_this_page(ts, sheets, day, targets, continued, parent) => {}
        [day] => list_of_one(ts, sheets, day, targets, continued, parent),
        days => list_of_several(ts, sheets, &glance.title, days, targets, continued, parent),
    }
}

/// Days as matrices: as many on a page as stand there well, each on one page or one spread. Gives whether they can be: what holds more in
/// one hour than a page does is a list.
fn matrices(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    days: &[GlanceDay],
    targets: &Targets,
    continued: &str,
    parent: TagId,
) -> bool {
    let page = ts.theme.page.area().height;
    let between = ts.grid() * BETWEEN_DAYS;
    let heads: Vec<Pt> = days.iter().map(|day| title_height(ts, &day.title)).collect();
    let close: Vec<Pt> = days
        .iter()
        .zip(&heads)
        .map(|(day, head)| {
            let draft = Draft::of(ts, day, (0, WORDINGS[1]), Columns::Fixed);
            *head + draft.height(ts, CLOSE.pt())
        })
        .collect();
    let mut made = Vec::new();
    let pages = joined(ts, days, &heads, groups(&close, page, between), between);
    for group in pages {
        let titles: Pt = heads[group.clone()].iter().copied().sum();
        let room = page - titles - between * (group.len() - 1) as f64;
        let mut drafts = chosen(ts, &days[group], room);
        let scale = match drafts.as_mut_slice() {
            [draft] if several(draft.height(ts, Pt::ZERO) / room) => {
                let paging = (room, targets, continued, parent);
                if let Some(closer) = with_fewer_pages(ts, draft, paging) {
                    *draft = closer;
                }
                over_pages(ts, draft, paging)
            }
            drafts => scale(ts, drafts, room),
        };
        let whole = ts.attempt(|ts| {
            let again = |draft: &Draft| taken_up(&draft.day.name, continued);
            let mut parts =
                drafts.iter().flat_map(|draft| matrix::parts(ts, draft, scale, targets, parent, again(draft)));
            // A page may begin with any of them, and says first that the day goes on.
            let stands = |part: &Part| {
                let says = part.continued.as_ref().map_or(Pt::ZERO, |says| says.height);
                part.block.height.0 <= room.0 && (part.block.height + says).0 <= page.0
            };
            Trial::Undone(parts.all(|part| stands(&part)))
        });
        if !whole {
            return false;
        }
        made.push((drafts, scale));
    }
    for (drafts, scale) in made {
        // A few moments in a row need no page, where there is room for a list of them.
        if let [Draft { day, .. }] = drafts.as_slice()
            && is_slight(day)
            && list_on_this_page(ts, sheets, day, targets, continued, parent)
        {
            continue;
        }
        for (n, draft) in drafts.iter().enumerate() {
            let title = &draft.day.title;
            if n == 0 {
                titled_page(ts, sheets, title, title, parent);
            } else {
                sheets.last().cursor += between;
                plain_title(ts, sheets, title, parent);
            }
            let again = taken_up(&draft.day.name, continued);
            let parts = matrix::parts(ts, draft, scale, targets, parent, again.clone());
            sheets.pour(ts, parts, &Running::Continued { section: title.clone(), day: again });
        }
    }
    true
}

/// "Vendredi 19 juin (suite)": over a day that goes on.
fn taken_up(day: &Words, continued: &str) -> Words {
    Words::joined([day, &Words::own(continued)], " ")
}

/// The days of each page, by the heights that they need: on the fewest pages, of like heights.
fn groups(heights: &[Pt], page: Pt, between: Pt) -> Vec<Range<usize>> {
    let count = heights.len();
    let sum = |from: usize, to: usize| {
        let days: Pt = heights[from..to].iter().copied().sum();
        days + between * (to - from - 1) as f64
    };
    // best[n]: pages, then the unevenness, of the first n days; and where the last page of them begins.
    let mut best: Vec<(usize, f64, usize)> = vec![(0, 0.0, 0)];
    for to in 1..=count {
        let ways = (0..to).filter(|&from| from + 1 == to || sum(from, to).0 <= page.0).map(|from| {
            let (pages, uneven, _) = best[from];
            (pages + 1, uneven + (sum(from, to) / page).powi(2), from)
        });
        let way = ways.min_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
        best.push(way.unwrap_or((to, 0.0, to - 1)));
    }
    let mut groups = Vec::new();
    let mut to = count;
    while to > 0 {
        let from = best[to].2;
        groups.push(from..to);
        to = from;
    }
    groups.reverse();
    groups
}

/// Moments in a row that are too few for a page.
const FEW: usize = 4;

fn is_slight(day: &GlanceDay) -> bool {
    day.in_a_row() && day.slots.len() <= FEW
}

/// Puts days that are too slight for a page on that of the day before or after them, where they stand there in few words and small type.
fn joined(
    ts: &mut Typesetter,
    days: &[GlanceDay],
    heads: &[Pt],
    groups: Vec<Range<usize>>,
    between: Pt,
) -> Vec<Range<usize>> {
    let slight = |group: &Range<usize>| days[group.clone()].iter().all(is_slight);
    let page = ts.theme.page.area().height;
    let mut all: Vec<Range<usize>> = Vec::new();
    for group in groups {
        match all.last_mut() {
            Some(before) if slight(before) || slight(&group) => {
                let both = before.start..group.end;
                let steps = ts.theme.types.grid_title.steps.len();
                let wording = (steps.saturating_sub(1), WORDINGS[WORDINGS.len() - 1]);
                let height =
                    |n: usize| heads[n] + Draft::of(ts, &days[n], wording, Columns::Fixed).height(ts, Pt::ZERO);
                let needed = both.clone().map(height).sum::<Pt>() + between * (both.len() - 1) as f64;
                if needed.0 <= page.0 { *before = both } else { all.push(group) }
            }
            _ => all.push(group),
        }
    }
    all
}

/// The days in the richest wording and the largest type with which they stand on their page, or on a spread.
fn chosen<'d>(ts: &mut Typesetter, days: &'d [GlanceDay], room: Pt) -> Vec<Draft<'d>> {
    let least = ts.theme.glance.scales.iter().fold(Pt(f64::INFINITY), |least, scale| least.min(scale.pt()));
    let ways = ways(ts);
    let steps = ts.theme.types.grid_title.steps.len();
    // A day of dozens of parcours takes the pages that it takes.
    let tersest = (steps.saturating_sub(1), WORDINGS[WORDINGS.len() - 1]);
    let least_of_all: Pt = days.iter().map(|day| Draft::of(ts, day, tersest, Columns::Free).height(ts, Pt::ZERO)).sum();
    if least_of_all.0 > (room * SPREAD).0 {
        let wording = (0, WORDINGS[WORDINGS.len() - 1]);
        return days.iter().map(|day| Draft::of(ts, day, wording, Columns::Fixed)).collect();
    }
    let mut tried: Vec<Option<Vec<Draft>>> = ways.iter().map(|_| None).collect();
    // On the page at a good scale, then at any, then on two pages; words that must be divided come last.
    for (scale, room, whole) in
        [(least, room, true), (Pt::ZERO, room, true), (Pt::ZERO, room, false), (Pt::ZERO, room * SPREAD, false)]
    {
        for (known, &(columns, wording)) in tried.iter_mut().zip(&ways) {
            let drafts =
                known.get_or_insert_with(|| days.iter().map(|day| Draft::of(ts, day, wording, columns)).collect());
            let total: Pt = drafts.iter().map(|draft| draft.height(ts, scale)).sum();
            if total.0 <= room.0 && !(whole && drafts.iter().any(Draft::overfull)) {
                return std::mem::take(drafts);
            }
        }
    }
    tried.pop().flatten().unwrap_or_default()
}

/// In which columns and words a day may be set: the largest type and the richest wording first.
fn ways(ts: &Typesetter) -> Vec<(Columns, (usize, Terse))> {
    let steps = ts.theme.types.grid_title.steps.len();
    let wordings = (0..steps).flat_map(|step| WORDINGS.map(|terse| (step, terse)));
    let wordings: Vec<(usize, Terse)> = wordings.collect();
    let of = |columns| wordings.iter().map(move |&wording| (columns, wording));
    of(Columns::Fixed).chain(of(Columns::Free)).collect()
}

/// What days over several pages are made up with: the room of the first, where links lead, "(suite)", their section.
type Paging<'a> = (Pt, &'a Targets, &'a str, TagId);

/// The pages that a day takes at a scale, and what their white costs: its blocks stay whole, so that pages end where they can.
fn made_up(ts: &mut Typesetter, draft: &Draft, scale: Pt, (room, targets, continued, parent): Paging) -> (usize, f64) {
    let full = ts.theme.page.area().height;
    let again = taken_up(&draft.day.name, continued);
    let (parts, cut) = ts.attempt(|ts| {
        let parts = matrix::parts(ts, draft, scale, targets, parent, again);
        let parts: Vec<Part> = parts.iter().map(Part::measured).collect();
        let cut = cut(&parts, room, full, Pt::ZERO, Tail::Shared);
        Trial::Undone((parts, cut))
    });
    (cut.starts.len(), cut.cost + white(cut.left(&parts, room, full) / full))
}

/// The day in smaller type or fewer words, where blocks that stay whole take a page more than all of them are high, and these save it.
fn with_fewer_pages<'d>(ts: &mut Typesetter, draft: &Draft<'d>, paging: Paging) -> Option<Draft<'d>> {
    let (pages, _) = made_up(ts, draft, Pt::ZERO, paging);
    if pages as f64 <= (draft.height(ts, Pt::ZERO) / paging.0).ceil() {
        return None;
    }
    ways(ts).into_iter().find_map(|(columns, wording)| {
        let closer = Draft::of(ts, draft.day, wording, columns);
        (!closer.overfull() && made_up(ts, &closer, Pt::ZERO, paging).0 < pages).then_some(closer)
    })
}

/// The largest scale with which days stand in their room, or fill the pages that they need in any case; in points a minute.
fn scale(ts: &Typesetter, drafts: &[Draft], room: Pt) -> Pt {
    let total = |scale: Pt| -> Pt { drafts.iter().map(|draft| draft.height(ts, scale)).sum() };
    let pages = (total(Pt::ZERO) / room).ceil().max(1.0);
    let room = if pages > 1.0 { room * pages * FILLED } else { room };
    let largest =
        ts.theme.glance.scales.iter().fold(Mm(0.0), |most, scale| if scale.0 > most.0 { *scale } else { most });
    let steps = (largest.0 / FINE.0).floor() as usize;
    (0..=steps).rev().map(|n| Mm(FINE.0 * n as f64).pt()).find(|scale| total(*scale).0 <= room.0).unwrap_or(Pt::ZERO)
}

/// Whether a day takes more than a page, and few enough to look at each.
fn several(pages: f64) -> bool {
    pages > 1.0 && pages <= MOST_LOOKED_AT
}

/// Pages of a day that are made up at each scale.
const MOST_LOOKED_AT: f64 = 3.0;

/// Of a page, the white between blocks that vanishes where pages end.
const SPARED: f64 = 0.1;

/// The scale at which a day that takes several pages takes the fewest, with the least white on them.
fn over_pages(ts: &mut Typesetter, draft: &Draft, paging: Paging) -> Pt {
    let largest = ts.theme.glance.scales.iter().fold(0.0, |most: f64, scale| most.max(scale.0)) * WIDER;
    let steps = (largest / COARSE.0).floor() as usize;
    let full = ts.theme.page.area().height;
    let heights: Vec<f64> = (0..=steps).map(|n| draft.height(ts, Mm(COARSE.0 * n as f64).pt()).0).collect();
    let room = paging.0;
    let mut made_up = |scale: Pt| {
        let (pages, cost) = self::made_up(ts, draft, scale, paging);
        (scale, pages, cost)
    };
    let smallest = made_up(Pt::ZERO);
    // What is too high for as few pages need not be made up.
    let fewest = room + full * (smallest.1.saturating_sub(1) as f64 + SPARED);
    let scales = (1..=steps).rev().filter(|n| heights[*n] <= fewest.0).map(|n| Mm(COARSE.0 * n as f64).pt());
    let ways: Vec<(Pt, usize, f64)> = scales.map(made_up).chain([smallest]).collect();
    // The largest of equal ones.
    let best = ways.into_iter().min_by(|one, other| one.1.cmp(&other.1).then(one.2.total_cmp(&other.2)));
    best.map_or(Pt::ZERO, |(scale, ..)| scale)
}

/// Sets the list of a day under what is on the page being filled, where it fits; gives whether it does.
fn list_on_this_page(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    day: &GlanceDay,
    targets: &Targets,
    continued: &str,
    parent: TagId,
) -> bool {
    let free = sheets.free(ts) - shared_height(ts, &day.title);
    let section = matches!(sheets.last().running, Running::Section(_));
    let parts = ts.attempt(|ts| {
        let parts = agenda::agenda(ts, day, targets, &taken_up(&day.name, continued), parent);
        let height: Pt = parts.iter().map(|part| part.block.height).sum();
        if section && height.0 <= free.0 { Trial::Kept(Some(parts)) } else { Trial::Undone(None) }
    });
    let Some(parts) = parts else { return false };
    shared_head(ts, sheets, &day.title, parent);
    sheets.pour(ts, parts, &Running::Section(day.title.clone()));
    true
}

/// A day by itself has the title of its page.
pub(super) fn list_of_one(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    day: &GlanceDay,
    targets: &Targets,
    continued: &str,
    parent: TagId,
) {
    titled_page(ts, sheets, &day.title, &day.title, parent);
    let again = taken_up(&day.name, continued);
    let parts = agenda::agenda(ts, day, targets, &again, parent);
    sheets.pour(ts, parts, &Running::Continued { section: day.title.clone(), day: again });
}

/// Days in a row go on below each other, under a title for all of them.
pub(super) fn list_of_several(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    title: &Words,
    days: &[GlanceDay],
    targets: &Targets,
    continued: &str,
    parent: TagId,
) {
    titled_page(ts, sheets, title, title, parent);
    let mut parts: Vec<Part> = Vec::new();
    for day in days {
        parts.push(Part::new(day_head(ts, &day.name, parent), FREE));
        let first = parts.len();
        parts.extend(agenda::agenda(ts, day, targets, &taken_up(&day.name, continued), parent));
        if let Some(part) = parts.get_mut(first) {
            part.before = Break::Never;
        }
    }
    sheets.pour(ts, parts, &Running::Section(title.clone()));
}

/// White, then the day on two lines of the grid.
fn day_head(ts: &mut Typesetter, name: &Words, parent: TagId) -> Block {
    let grid = ts.grid();
    let ink = ts.theme.palette.ink;
    let tag = ts.tag(parent, TagRole::H3);
    let text = ts.set_title(name, &ts.theme.types.session_title.style(ink), ts.theme.page.area().width);
    let mut block = Block::default();
    let baseline = grid + ts.baseline(&ts.theme.types.body.style(ink));
    ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
    let anchor = ts.new_anchor();
    block.heading(3, name.plain(), anchor, Point::default());
    block.height = ts.on_grid(text.height()) + grid * 0.75;
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_share_pages_evenly() {
        let heights = |of: &[f64]| of.iter().map(|height| Pt(*height)).collect::<Vec<_>>();
        assert_eq!(groups(&heights(&[40.0, 40.0, 40.0, 40.0]), Pt(100.0), Pt(5.0)), [0..2, 2..4]);
        assert_eq!(groups(&heights(&[30.0, 30.0, 30.0, 30.0]), Pt(100.0), Pt(5.0)), [0..2, 2..4]);
        assert_eq!(groups(&heights(&[130.0, 30.0]), Pt(100.0), Pt(5.0)), [0..1, 1..2]);
        assert!(groups(&[], Pt(100.0), Pt(5.0)).is_empty());
    }
}
