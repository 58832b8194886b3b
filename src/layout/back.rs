//! The back cover: the call, a code to scan, the facts, the marks or the whole wall of partners.

use super::art;
use super::block::Block;
use super::makeup::{Component, Makeup};
use super::marks::{self, Ground};
use super::page::{Link, Owner, Paint, Structure, TagId, TagRole, Target};
use super::sheets::Running;
use super::typesetter::{Trial, Typesetter};
use super::wall;
use crate::compose::story::{Back, Code, Fact, Partners, Words};
use crate::diagnostic::{Diagnostic, say};
use crate::drawing::Shape;
use crate::qr;
use crate::theme::{CoverStyle, HexagonGeometry};
use crate::units::{Mm, Point, Pt, Rect};

/// Lines of the call beyond which it is set smaller.
const CALL_LINES: usize = 3;
/// The same over the wall of partners, the first that leaves room for it.
const CALL_LINES_OVER_A_WALL: [usize; 2] = [CALL_LINES, 2];
/// Lines of the grid under which the figures of the date are no art.
const LEAST_DATE: f64 = 4.0;
/// Lines of the grid under which art at the head is a scrap.
const LEAST_ART: f64 = 6.0;
/// Lines of the grid of the cells of a wall of partners at the foot, the first that leave room for the rest.
const CELLS: [f64; 4] = [7.0, 6.0, 5.0, 4.0];
/// Least side of a module, so that a telephone reads it.
const LEAST_MODULE_MM: f64 = 0.6;

impl Component for Back {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, on_the_back, .. } = makeup;
        // It stands at the foot, and is read last.
        let wall = on_the_back.take().and_then(|partners| {
            let section = ts.tag(Structure::ROOT, TagRole::Sect);
            wall_at_the_foot(ts, self, &partners, section)
        });
        let block = back(ts, self, &furniture.date.day, wall, parent);
        sheets.open(ts, Running::None).block = block;
    }
}

/// The wall of partners at the foot of the page.
struct Foot {
    block: Block,
    /// Where it begins.
    top: Pt,
    /// Lines of the call above it.
    call_lines: usize,
}

/// Whether the wall of partners finds room at the foot.
pub(super) fn has_room(ts: &mut Typesetter, back: &Back, partners: &Partners) -> bool {
    ts.attempt(|ts| Trial::Undone(wall_at_the_foot(ts, back, partners, Structure::ROOT).is_some()))
}

/// The wall with cells as high as all that is said above it allows.
fn wall_at_the_foot(ts: &mut Typesetter, back: &Back, partners: &Partners, parent: TagId) -> Option<Foot> {
    let (page, grid) = (&ts.theme.page, ts.grid());
    // A panel parts it from a ground of colour.
    let ruled = !ts.theme.back_surface().dark;
    let ways = CALL_LINES_OVER_A_WALL.into_iter().flat_map(|call| CELLS.map(|lines| (call, lines)));
    ways.into_iter().find_map(|(call_lines, lines)| {
        ts.attempt(|ts| {
            let Some(block) = wall::in_one_row(ts, partners, lines, ruled, parent) else { return Trial::Undone(None) };
            let top = grid * ((page.height.pt() - grid * 2.0 - block.height) / grid).floor();
            let foot = Foot { block, top, call_lines };
            // As far from the head as from the left.
            let holds = risen(ts, back, Some(&foot), parent).0 >= page.area().x.0;
            if holds { Trial::Kept(Some(foot)) } else { Trial::Undone(None) }
        })
    })
}

/// Sets the whole page, in page coordinates.
fn back(ts: &mut Typesetter, back: &Back, day: &Words, wall: Option<Foot>, parent: TagId) -> Block {
    let theme = ts.theme;
    let geometry = &theme.back;
    let page = &theme.page;
    let area = page.area();
    let grid = ts.grid();
    let (main, main_width) = page.main_column();
    let mut block = Block::default();
    let surface = theme.back_surface();
    let whole = page.bleed_box();
    // What is said comes first: art gives way to it, upwards.
    let call_top = risen(ts, back, wall.as_ref(), parent).min(geometry.call.pt()).max(grid);
    let up = geometry.call.pt() - call_top;
    let crowded = up.0 > 0.1;
    let seen = |foot: Pt| !crowded || !page.is_stacked() && foot.0 >= (grid * LEAST_ART).0;
    let window = geometry.window.map(|foot| foot.pt() - up).filter(|foot| seen(*foot));
    match theme.cover.style {
        CoverStyle::Motif => {
            let motif = geometry.motif.as_ref().filter(|_| !crowded || !page.is_stacked());
            let motif = motif.map(|motif| {
                let (y, side) = (motif.y.0 - up.mm(), motif.side.0);
                // The parcels of the night go on below it.
                let y = if seen(Mm(y + side).pt()) { y } else { -side * 2.0 };
                HexagonGeometry { y: Mm(y), ..motif.clone() }
            });
            art::night(ts, &mut block, whole, motif.as_ref());
        }
        CoverStyle::Photo => {
            art::ground(&mut block, whole, surface.ground);
            if let Some(window) = window {
                let foot = window - whole.y;
                art::scene(ts, &mut block, None, Rect { height: foot, ..whole }, Some(surface.ground));
            }
        }
        CoverStyle::Poster => {
            art::ground(&mut block, whole, surface.ground);
            if let Some(window) = window {
                let beside = page.time_column().1 + area.x + page.gutter.pt();
                let left = if page.is_stacked() { page.width.pt() / 2.0 } else { beside };
                let frame = Rect::new(left, whole.y, whole.right() - left, window - whole.y);
                art::forms(ts, &mut block, frame, surface);
            }
        }
        CoverStyle::Plain if crowded && (page.is_stacked() || (call_top - grid * 2.5).0 < area.y.0) => {}
        CoverStyle::Plain => {
            let rule = call_top - grid * 2.5;
            let accent = theme.main_accent();
            block.decorate(Shape::rect(
                Rect::new(area.x, rule, page.time_column().1, theme.band.rule.pt()),
                accent.vivid,
            ));
            // The figures of the cover again, in the palest of its tones that is seen.
            let high = rule - area.y - grid * 1.5;
            if high.0 >= (grid * LEAST_DATE).0 {
                art::huge_date(ts, &mut block, day, Rect::new(area.x, area.y, area.width, high), accent.pale);
            }
        }
    }

    let tag = ts.tag(parent, TagRole::H2);
    let theme = ts.theme;
    let role = &theme.types.call;
    let call_lines = wall.as_ref().map_or(CALL_LINES, |wall| wall.call_lines);
    let call = ts.set_title_in(&back.call, role, surface.text, main_width, call_lines);
    let top = call_top;
    let height = ts.place(&mut block, &call, Owner::Tag(tag), main, top);
    let white = grid * if crowded { 1.0 } else { 3.0 };
    let least = if crowded { Pt::ZERO } else { geometry.facts.pt() };
    let y = (top + ts.on_grid(height) + white).max(top + least);
    let y = grid * (y / grid).round();
    let bottom = if page.is_stacked() {
        let bottom = facts(ts, &mut block, &back.facts, Rect::new(main, y, main_width, Pt::ZERO), parent);
        let (side, foot) = (geometry.code.side.pt() + grid * 2.0, page.height.pt() - grid);
        match &back.code {
            Some(code) if (bottom + grid + side).0 <= foot.0 => {
                self::code(ts, &mut block, code, Point::new(area.x, bottom + grid), parent);
                bottom + grid + side
            }
            // Whoever holds the page in hand needs nothing to scan: what it is for leads there by itself.
            Some(code) => {
                let style = theme.types.caption_strong.style(surface.text);
                let holder = ts.tag(parent, TagRole::P);
                let tag = ts.tag(holder, TagRole::Link);
                let top = bottom + grid;
                let height =
                    ts.label(&mut block, &code.caption, &style, Owner::Tag(tag), Point::new(area.x, top), area.width);
                block.links.push(Link {
                    areas: vec![Rect::new(area.x, top - grid * 0.5, area.width, height + grid)],
                    target: Target::Web(code.address.clone()),
                    tag,
                    contents: code.alternative.clone(),
                });
                top + height
            }
            None => bottom,
        }
    } else {
        if let Some(code) = &back.code {
            self::code(ts, &mut block, code, Point::new(area.x, y), parent);
        }
        facts(ts, &mut block, &back.facts, Rect::new(main, y, main_width, Pt::ZERO), parent)
    };

    if let Some(Foot { block: wall, top, .. }) = wall {
        // It shows all the marks there are, on the ground they are made for.
        if surface.dark {
            let edge = top + grid * 0.5;
            art::ground(&mut block, Rect { y: edge, height: whole.bottom() - edge, ..whole }, theme.palette.paper);
        }
        block.put(wall, Point::new(area.x, top));
    } else if !back.marks.is_empty() {
        let height = geometry.marks.height.pt();
        let y = geometry.marks.y.pt().max(ts.on_grid(bottom + grid * 2.0));
        let ground = if surface.dark { Ground::Dark } else { Ground::Light };
        let room = page.height.pt() - grid * 2.0 - y;
        // All the marks, or those of the organisers alone: the others stand on the wall of partners.
        let organiser = back.organisers.min(back.marks.len());
        let mut left = &back.marks[..];
        for shown in [&back.marks[..], &back.marks[..organiser]] {
            let row = ts.attempt(|ts| {
                let row = marks::spread(ts, shown, ground, parent, area.width, height, grid);
                if row.height.0 <= room.0 && !shown.is_empty() { Trial::Kept(Some(row)) } else { Trial::Undone(None) }
            });
            if let Some(row) = row {
                block.rule(Point::new(area.x, y - grid), area.width, ts.theme.rules.gold.pt(), surface.rule);
                block.put(row, Point::new(area.x, y));
                left = &back.marks[shown.len()..];
                break;
            }
        }
        marks::left_out(ts, left, "back-without-marks");
    }
    block
}

/// How far down the call may begin, so that all that follows finds its room above the foot of the page, or above the wall there.
fn risen(ts: &mut Typesetter, back: &Back, wall: Option<&Foot>, parent: TagId) -> Pt {
    let theme = ts.theme;
    let (grid, (_, width)) = (ts.grid(), theme.page.main_column());
    let needed = ts.attempt(|ts| {
        let ink = theme.palette.ink;
        let call_lines = wall.map_or(CALL_LINES, |wall| wall.call_lines);
        let call = ts.set_title_in(&back.call, &theme.types.call, ink, width, call_lines);
        let mut told = Block::default();
        let facts = facts(ts, &mut told, &back.facts, Rect::new(Pt::ZERO, Pt::ZERO, width, Pt::ZERO), parent);
        let code = back.code.as_ref().filter(|_| wall.is_some());
        let code = code.map_or(Pt::ZERO, |code| self::code(ts, &mut told, code, Point::default(), parent));
        Trial::Undone(ts.on_grid(call.height()) + facts.max(code))
    });
    match wall {
        // The white under the call and above the wall.
        Some(wall) => wall.top - grid * 2.5 - needed,
        // The white under the call, the caption of the code, the foot.
        None => theme.page.height.pt() - grid * 5.5 - needed,
    }
}

/// Sets the code and its caption; gives where they end.
fn code(ts: &mut Typesetter, block: &mut Block, code: &Code, at: Point, parent: TagId) -> Pt {
    let geometry = ts.theme.back.code;
    let surface = ts.theme.back_surface();
    let ink = ts.theme.palette.ink;
    // Scanners want dark on light.
    let light = if surface.dark { ts.theme.palette.cream } else { ts.theme.palette.paper };
    let side = geometry.side.pt();
    let quiet = geometry.quiet.pt();
    let inner = Rect::new(at.x + quiet, at.y + quiet, side - quiet * 2.0, side - quiet * 2.0);
    match qr::qr(&code.address, inner, ink) {
        Ok(drawn) if drawn.module.mm() >= LEAST_MODULE_MM => {
            block.decorate(Shape::rect(Rect::new(at.x, at.y, side, side), light));
            // On a screen it opens on a click.
            let link = ts.tag(parent, TagRole::Link);
            let tag = ts.tag(link, TagRole::Figure);
            ts.structure.tags[tag.0].alternative = Some(code.alternative.clone());
            block.paint(Owner::Tag(tag), Paint::Shape(drawn.shape));
            block.links.push(Link {
                areas: vec![Rect::new(at.x, at.y, side, side)],
                target: Target::Web(code.address.clone()),
                tag: link,
                contents: code.alternative.clone(),
            });
            let style = ts.theme.types.caption.style(surface.quiet);
            let caption = ts.tag(parent, TagRole::P);
            let top = at.y + side + ts.grid() * 0.5;
            top + ts.label(block, &code.caption, &style, Owner::Tag(caption), Point::new(at.x, top), side)
        }
        _ => {
            let saying = say("code-too-dense").with("address", &code.address).with("side", side.mm().round());
            ts.diagnostics.push(Diagnostic::warning("code-too-dense", saying));
            at.y
        }
    }
}

/// Rows of label and value between hairlines.
fn facts(ts: &mut Typesetter, block: &mut Block, facts: &[Fact], area: Rect, parent: TagId) -> Pt {
    let grid = ts.grid();
    let row = ts.theme.back.row.pt();
    let surface = ts.theme.back_surface();
    let weight = ts.theme.rules.sub_session.pt();
    let label_width = area.width * if ts.theme.page.is_stacked() { 0.31 } else { 0.235 };
    let measure = area.width - label_width - grid * 0.5;
    let list = ts.tag(parent, TagRole::L);
    let (label_style, value_style) =
        (ts.theme.types.body.style(surface.quiet), ts.theme.types.medium.style(surface.text));
    let mut y = area.y;
    for fact in facts {
        block.rule(Point::new(area.x, y), area.width, weight, surface.line);
        let item = ts.tag(list, TagRole::LI);
        let label = ts.tag(item, TagRole::Lbl);
        let value = ts.tag(item, TagRole::LBody);
        let text = ts.set_plain(&fact.value, &value_style, measure);
        ts.demand_fit(&text, &fact.value, measure);
        let top = y + (row - grid) / 2.0;
        let mut low = text.height();
        if let Some(words) = &fact.label {
            let at = Point::new(area.x, top);
            low = low.max(ts.label(block, words, &label_style, Owner::Tag(label), at, label_width - grid * 0.5));
        }
        ts.place(block, &text, Owner::Tag(value), area.x + label_width, top);
        y += row + low - grid;
    }
    block.rule(Point::new(area.x, y), area.width, weight, surface.line);
    y
}
