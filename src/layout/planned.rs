//! The plan: sections that tell the sessions, chosen together over all their pages.
//!
//! Each section can be opened and set in several ways: a band at the head of a page, a low band, a strip on the page of the section
//! before; more or less white. One cost weighs whole brochures: white at the feet of pages, sessions split, sections that share a page
//! or open one, pages used. The cheapest brochure wins: dynamic programming over the sections, its states the white left on the page
//! under way and the side of the fold (Plass, "Optimal pagination techniques", 1981). Equal programmes give equal plans.

use super::extent::{Economy, Spending};
use super::flow::{Part, page_cost, white};
use super::page::{OPENERS, Opened, Weighed};
use super::sheets::{Running, Sheets};
use super::typesetter::Typesetter;
use super::ways::{Opener, Section, Ways};
use crate::units::Pt;
use std::collections::BTreeMap;

/// What follows the sections and may share their last page: the least and the most height that it takes there, its head counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Follower {
    pub least: Pt,
    pub most: Pt,
    /// Where that page has no room for it, it takes none: it finds its place elsewhere.
    pub elsewhere: bool,
}

/// A page under way after a section.
#[derive(Debug, Clone)]
struct State {
    free: Pt,
    pages: usize,
    cost: f64,
    /// The state before the section, and how it was made up.
    from: usize,
    choice: Option<Choice>,
}

#[derive(Debug, Clone)]
struct Choice {
    opening: usize,
    setting: usize,
    /// A strip begins the next page.
    next: bool,
    starts: Vec<usize>,
}

/// States kept after each section.
const BEAM: usize = 48;

/// A page that is saved is worth so much where pages are counted.
const SAVED: f64 = 2000.0;

/// White above a strip that stands on the page of another section, in lines of the grid.
pub(super) const ABOVE_A_STRIP: f64 = 1.0;

/// Order of what follows that is not the usual one.
const OUT_OF_ORDER: f64 = 8.0;

/// Makes up sections one after the other; gives the best order of what follows them.
pub(super) fn make_up(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    mut sections: Vec<Section>,
    followers: &[Follower],
    spending: Spending,
    weighed: &mut Weighed,
) -> Vec<usize> {
    let page = ts.theme.page.area();
    let (full, air) = (page.height, ts.grid() * ABOVE_A_STRIP);
    let saving = if spending.economy == Economy::None { 0.0 } else { SAVED };
    let per_page = page_cost() + saving;
    let first =
        State { free: sheets.free(ts).max(Pt::ZERO), pages: sheets.all.len(), cost: 0.0, from: 0, choice: None };
    let mut layers: Vec<Vec<State>> = vec![vec![first]];
    // What the openings of a section cost after each state before it.
    let mut costs: Vec<Vec<[Option<f64>; 3]>> = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        let mut reached: BTreeMap<(bool, i64), State> = BTreeMap::new();
        let mut told = vec![[None; 3]; layers[index].len()];
        let mut ways = Ways::of(section, index == 0, page, air);
        for (from, state) in layers[index].iter().enumerate() {
            ways.each(state.free, &mut |way, cut| {
                let pages = state.pages + way.pages;
                let cost = state.cost + way.cost + per_page * way.pages as f64;
                weighed.ways += 1;
                let least: &mut Option<f64> = &mut told[from][section.openings[way.opening].kind()];
                let alone = way.cost + page_cost() * way.pages as f64;
                *least = Some(least.map_or(alone, |known| known.min(alone)));
                let key = (pages % 2 == 0, (way.free / full * 60.0).round() as i64);
                if reached.get(&key).is_none_or(|known| cost < known.cost) {
                    let choice = Choice {
                        opening: way.opening,
                        setting: way.setting,
                        next: way.next,
                        starts: cut.starts.clone(),
                    };
                    reached.insert(key, State { free: way.free, pages, cost, from, choice: Some(choice) });
                }
            });
        }
        let mut states: Vec<State> = reached.into_values().collect();
        states.sort_by(|one, other| one.cost.total_cmp(&other.cost));
        states.truncate(BEAM);
        layers.push(states);
        costs.push(told);
    }
    let orders = orders(followers.len());
    let last = layers.last().map_or(&[] as &[State], Vec::as_slice);
    let ends = last.iter().enumerate().flat_map(|(n, state)| {
        orders.iter().enumerate().map(move |(order, places)| {
            let cost = state.cost + following(state.free, full, followers, places, per_page);
            (cost + if order > 0 { OUT_OF_ORDER } else { 0.0 }, n, order)
        })
    });
    let Some((cost, mut at, order)) = ends.min_by(|one, other| one.0.total_cmp(&other.0)) else {
        return (0..followers.len()).collect();
    };
    weighed.cost += cost;
    let mut choices: Vec<(Choice, [Option<f64>; 3])> = Vec::new();
    for (n, layer) in layers.iter().enumerate().skip(1).rev() {
        let state = &layer[at];
        at = state.from;
        choices.extend(state.choice.clone().map(|choice| (choice, costs[n - 1][at])));
    }
    choices.reverse();
    for (section, (choice, costs)) in sections.iter_mut().zip(choices) {
        let opened = Opened { section: section.running.plain(), how: "", page: 0, costs };
        put(ts, sheets, section, &choice, air, opened, weighed);
    }
    orders[order].clone()
}

/// What the order of the followers costs after a page with some room left.
fn following(free: Pt, full: Pt, followers: &[Follower], order: &[usize], per_page: f64) -> f64 {
    let mut left = free;
    let mut cost = 0.0;
    for &n in order {
        let Follower { least, most, elsewhere } = followers[n];
        if least.0 <= left.0 {
            left = (left - most).max(Pt::ZERO);
        } else if !elsewhere {
            let pages = (least / full).ceil().max(1.0);
            cost += white(left / full) + per_page * pages;
            left = (full * pages - most).max(Pt::ZERO).min(full);
        }
    }
    // Nothing can follow on the last page.
    cost + white(left / full) * 0.75
}

/// All orders of a few followers, the usual one first.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for n in 0..count {
        all = all
            .into_iter()
            .flat_map(|order| {
                (0..=order.len()).rev().map(move |at| {
                    let mut order = order.clone();
                    order.insert(at, n);
                    order
                })
            })
            .collect();
    }
    all
}

/// Puts a section on its pages, in the way that was chosen.
fn put(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    section: &mut Section,
    choice: &Choice,
    air: Pt,
    mut opened: Opened,
    weighed: &mut Weighed,
) {
    let kind = section.openings[choice.opening].kind();
    let opening = section.openings.swap_remove(choice.opening);
    let setting = section.settings.swap_remove(choice.setting);
    ts.diagnostics.extend(opening.found);
    ts.diagnostics.extend(setting.found);
    let running = Running::Section(section.running.clone());
    let mut parts = setting.parts;
    match opening.opener {
        Opener::Page(head) => {
            let sheet = sheets.open(ts, head.running);
            sheet.block.put(head.block, crate::units::Point::default());
            sheet.cursor = head.cursor;
        }
        Opener::Strip(strip) => {
            if choice.next {
                sheets.open(ts, running.clone());
            } else {
                sheets.last().cursor += air;
            }
            let mut strip = Part::new(*strip, super::flow::FREE);
            strip.section = Some(section.running.clone());
            parts.insert(0, strip);
        }
    }
    (opened.how, opened.page) = (OPENERS[kind], sheets.all.len());
    weighed.openers.push(opened);
    let first = sheets.all.len().saturating_sub(1);
    sheets.lay(ts, parts, &choice.starts, &running);
    for sheet in &mut sheets.all[first..] {
        sheet.parcours = sheet.parcours.or(section.parcours);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn followers_come_in_the_order_that_leaves_least_white() {
        let follower = |least: f64, most: f64| Follower { least: Pt(least), most: Pt(most), elsewhere: false };
        // A page half free takes the second, not the first.
        let followers = [follower(80.0, 80.0), follower(40.0, 45.0)];
        let cost = |order: &[usize]| following(Pt(50.0), Pt(100.0), &followers, order, 60.0);
        assert!(cost(&[1, 0]) < cost(&[0, 1]));
        // What finds its place elsewhere opens no page.
        let elsewhere = Follower { elsewhere: true, ..followers[0] };
        let full = |follower: Follower| following(Pt(5.0), Pt(100.0), &[follower], &[0], 60.0);
        assert!(full(elsewhere) + 60.0 <= full(followers[0]));
        assert_eq!(orders(2), [vec![0, 1], vec![1, 0]]);
        assert_eq!(orders(3).len(), 6);
        assert_eq!(orders(0), [Vec::<usize>::new()]);
    }
}
