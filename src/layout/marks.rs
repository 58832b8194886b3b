//! Partner marks: logos in a box, or the partner's name where there is no logo.

use super::block::Block;
use super::page::{Link, Owner, TagId, TagRole, Target};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Mark, MarkRow};
use crate::diagnostic::say;
use crate::picture::PictureId;
use crate::text::Style;
use crate::units::{Colour, Mm, Point, Pt, Rect, Size};

/// The ground a mark stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    Light,
    /// The one-colour version of the logo is taken.
    Dark,
}

/// A mark measured at a height.
pub(super) struct SizedMark<'a> {
    mark: &'a Mark,
    picture: Option<usize>,
    name_style: Style,
    /// What is seen of it: the margins of a file count for nothing.
    pub size: Size,
}

/// The share of a logo that may be lost on its ground, and the share from which nothing to speak of is left.
const MAY_BE_LOST: f64 = 0.25;
const ALL_LOST: f64 = 0.95;

/// The version of a logo that is seen on a ground: its own, else the other one, else none, for its name. What is not the author's
/// choice is told.
fn seen(ts: &mut Typesetter, mark: &Mark, ground: Ground) -> Option<usize> {
    let palette = &ts.theme.palette;
    let (own, other, colour) = match ground {
        Ground::Light => (&mark.logo, &mark.logo_on_dark, palette.paper),
        Ground::Dark => (&mark.logo_on_dark, &mark.logo, ts.theme.title_surface().ground),
    };
    let found = |path: &Option<PictureId>| path.as_ref().and_then(|path| ts.pictures.find(path));
    let (own, other) = (found(own)?, found(other));
    let lost = |picture: usize| ts.pictures.look(picture).map_or(0.0, |look| look.unseen(&|_, _| Some(colour)));
    let share = lost(own);
    if share <= MAY_BE_LOST {
        return Some(own);
    }
    let other = other.filter(|&other| lost(other) <= MAY_BE_LOST);
    let (key, shown) = match other {
        Some(other) => ("unseen-logo-other", Some(other)),
        None if share > ALL_LOST => ("unseen-logo-name", None),
        None => ("unseen-logo-part", Some(own)),
    };
    let saying = say(key).with("partner", mark.name.plain()).with("ground", hex(colour));
    ts.unseen_logo(saying.with("share", (share * 100.0).round()), mark.name.span.clone());
    shown
}

fn hex(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue)
}

/// The part of a picture that is inked: left, top, width and height of its frame.
fn inked(ts: &Typesetter, picture: usize) -> [f64; 4] {
    ts.pictures.look(picture).map_or([0.0, 0.0, 1.0, 1.0], |look| look.ink)
}

/// Width and height of what is seen of a picture, in its own measure.
fn seen_size(ts: &Typesetter, picture: usize) -> Size {
    let natural = ts.picture_size(picture);
    let [_, _, width, height] = inked(ts, picture);
    Size { width: natural.width * width, height: natural.height * height }
}

/// Measures a mark: as high as `height`, lower when it would be wider than `width`.
pub(super) fn sized<'a>(ts: &mut Typesetter, mark: &'a Mark, ground: Ground, height: Pt, width: Pt) -> SizedMark<'a> {
    let palette = &ts.theme.palette;
    let colour = match ground {
        Ground::Light => palette.ink,
        Ground::Dark => palette.cream,
    };
    let name_style = ts.theme.types.label.style(colour);
    let picture = seen(ts, mark, ground);
    let size = match picture {
        Some(picture) => {
            let natural = seen_size(ts, picture);
            let ratio = natural.width / natural.height;
            let height = height.min(width / ratio);
            Size { width: height * ratio, height }
        }
        None => {
            let text = ts.set_plain(&mark.name, &name_style, width);
            Size { width: text.width(), height: text.height() }
        }
    };
    SizedMark { mark, picture, name_style, size }
}

impl SizedMark<'_> {
    /// Paints the mark in the middle of the height of `frame`, from its left edge; with its link when it has one.
    pub(super) fn paint(&self, ts: &mut Typesetter, block: &mut Block, parent: TagId, frame: Rect) {
        let top = frame.y + (frame.height - self.size.height) / 2.0;
        let area = Rect::new(frame.x, top, self.size.width, self.size.height);
        let holder = match &self.mark.link {
            Some(_) => ts.tag(parent, TagRole::Link),
            None => parent,
        };
        match self.picture {
            Some(picture) => {
                let [left, top, width, height] = inked(ts, picture);
                let (whole, high) = (area.width / width, area.height / height);
                let frame = Rect::new(area.x - whole * left, area.y - high * top, whole, high);
                ts.figure_within(block, holder, picture, frame, area, &self.mark.alternative);
            }
            None => {
                let tag = ts.tag(holder, TagRole::Span);
                let text = ts.set_plain(&self.mark.name, &self.name_style, frame.width.max(self.size.width + Pt(0.1)));
                ts.demand_fit(&text, &self.mark.name, frame.width);
                ts.place(block, &text, Owner::Tag(tag), area.x, top);
            }
        }
        if let Some(address) = &self.mark.link {
            block.links.push(Link {
                areas: vec![area],
                target: Target::Web(address.clone()),
                tag: holder,
                contents: self.mark.link_words.as_ref().unwrap_or(&self.mark.alternative).clone(),
            });
        }
    }
}

/// How full of ink a logo is that looks as large as its box: what its hull covers of it, and what its ink.
const USUAL_HULL: f64 = 0.85;
const USUAL_DENSITY: f64 = 0.4;

/// How heavy a picture looks in its box: a disc looks larger than the letters of a name in a box of the same size. What its hull leaves
/// free counts for less, and so does what the ink does.
fn weight(ts: &Typesetter, picture: usize) -> f64 {
    let weight = ts
        .pictures
        .look(picture)
        .map_or(1.0, |look| (look.hull / USUAL_HULL).powf(0.5) * (look.density / USUAL_DENSITY).powf(0.25));
    weight.clamp(0.6, 1.5)
}

/// Width to height of what is seen of a picture.
pub(super) fn ratio(ts: &Typesetter, picture: usize) -> f64 {
    let size = seen_size(ts, picture);
    size.width / size.height
}

/// The height at which what is seen of a picture looks as large as an area (in square millimetres), within limits of its height and
/// width. A heavy mark keeps away from the widest that a light one may be.
pub(super) fn optical_height(ts: &Typesetter, picture: usize, area: f64, least: Pt, most: Pt, width: Pt) -> Pt {
    let (ratio, weight) = (ratio(ts, picture), weight(ts, picture));
    let side = Mm((area / weight / ratio).sqrt()).pt();
    let widest = width / ratio / weight.max(1.0).sqrt();
    side.max(least).min(most).min(widest)
}

/// The picture of a mark on a ground, before it is seen whether it shows there.
pub(super) fn shown(ts: &Typesetter, mark: &Mark, ground: Ground) -> Option<usize> {
    let id = match ground {
        Ground::Light => &mark.logo,
        Ground::Dark => &mark.logo_on_dark,
    };
    id.as_ref().and_then(|id| ts.pictures.find(id))
}

/// The height of a mark in a row where none is higher than `height`: one of a usual breadth is that high, a longer one lower.
fn in_a_row(ts: &Typesetter, mark: &Mark, ground: Ground, height: Pt, width: Pt) -> Pt {
    let area = USUAL_RATIO * height.mm() * height.mm();
    let picture = shown(ts, mark, ground);
    picture.map_or(height, |picture| optical_height(ts, picture, area, height * 0.5, height, width))
}

/// Width to height of most logos.
const USUAL_RATIO: f64 = 2.5;

/// What marks in a row may lose of their height before they go on in a second row.
const CLOSER: [f64; 3] = [0.94, 0.88, 0.82];

/// Marks in a row, at most `height` high, spread over `width` from edge to edge; a little lower where that keeps them in one row, else on
/// as many rows as they need, of like numbers.
pub(super) fn spread(
    ts: &mut Typesetter,
    marks: &[Mark],
    ground: Ground,
    parent: TagId,
    width: Pt,
    height: Pt,
    least_gap: Pt,
) -> Block {
    let sizes = |ts: &mut Typesetter, height: Pt| -> Vec<SizedMark> {
        let sized_in = |ts: &mut Typesetter, mark| {
            let height = in_a_row(ts, mark, ground, height, width);
            sized(ts, mark, ground, height, width)
        };
        marks.iter().map(|mark| sized_in(ts, mark)).collect()
    };
    let widths = |sizes: &[SizedMark]| sizes.iter().map(|mark| mark.size.width).collect::<Vec<Pt>>();
    let mut set = sizes(ts, height);
    let mut lengths = in_rows(&widths(&set), width, least_gap);
    let mut high = height;
    for share in CLOSER {
        if lengths.len() <= 1 {
            break;
        }
        let closer = ts.attempt(|ts| {
            let closer = sizes(ts, height * share);
            let lengths = in_rows(&widths(&closer), width, least_gap);
            if lengths.len() == 1 { Trial::Kept(Some((closer, lengths))) } else { Trial::Undone(None) }
        });
        if let Some(closer) = closer {
            (set, lengths) = closer;
            high = height * share;
        }
    }
    let mut block = Block::default();
    let (rows, mut rest) = (lengths.len(), &set[..]);
    // Marks of several rows stand as far apart as those of the fullest allow.
    let gap_of = |row: &[SizedMark]| {
        let total: Pt = row.iter().map(|mark| mark.size.width).sum();
        (width - total) / row.len().saturating_sub(1).max(1) as f64
    };
    let full_gap = least_gap * 3.0;
    // Rows stand in columns where all marks are narrow enough.
    let columns = lengths.iter().copied().max().unwrap_or(1).max(1);
    let step = (width + least_gap) / columns as f64;
    let widest = set.iter().fold(Pt::ZERO, |widest, mark| widest.max(mark.size.width));
    let column_step = (rows > 1 && widest.0 <= (step - least_gap).0 + 0.01).then_some(step);
    for (n, length) in lengths.into_iter().enumerate() {
        let (row, after) = rest.split_at(length);
        rest = after;
        let height = row.iter().fold(high, |tallest, mark| tallest.max(mark.size.height));
        let gap = match row.len() {
            1 => Pt::ZERO,
            // Shorter than the row above it, it keeps to the left.
            2 if n > 0 && n + 1 == rows => gap_of(row).min(full_gap),
            _ => gap_of(row),
        };
        let mut x = Pt::ZERO;
        for (column, mark) in row.iter().enumerate() {
            let at = column_step.map_or(x, |step| step * column as f64);
            let frame = Rect::new(at, block.height, mark.size.width, height);
            mark.paint(ts, &mut block, parent, frame);
            x += mark.size.width + gap;
        }
        block.height += height + if n + 1 < rows { height * 0.5 } else { Pt::ZERO };
    }
    block
}

/// How many things of these widths stand in each row: as few rows as can be, of like numbers where they hold them.
fn in_rows(widths: &[Pt], width: Pt, gap: Pt) -> Vec<usize> {
    let mut greedy: Vec<usize> = Vec::new();
    let mut used = Pt::ZERO;
    for &one in widths {
        let wider = used + gap + one;
        match greedy.last_mut() {
            Some(row) if wider.0 <= width.0 => {
                used = wider;
                *row += 1;
            }
            _ => {
                used = one;
                greedy.push(1);
            }
        }
    }
    let rows = greedy.len();
    if rows < 2 {
        return greedy;
    }
    let even: Vec<usize> = (0..rows).map(|n| (widths.len() + rows - 1 - n) / rows).collect();
    let mut rest = widths;
    let fits = even.iter().all(|&length| {
        let (row, after) = rest.split_at(length);
        rest = after;
        let total: Pt = row.iter().copied().sum();
        (total + gap * (length - 1) as f64).0 <= width.0
    });
    if fits { even } else { greedy }
}

/// Marks one under the other.
pub(super) fn column(
    ts: &mut Typesetter,
    marks: &[Mark],
    ground: Ground,
    parent: TagId,
    width: Pt,
    height: Pt,
    step: Pt,
) -> Block {
    let mut block = Block::default();
    for mark in marks {
        let optical = in_a_row(ts, mark, ground, height, width);
        let sized = sized(ts, mark, ground, optical, width);
        // A name in place of a logo may be higher than logos are.
        let height = height.max(sized.size.height);
        let step = step.max(height + (step - height).max(Pt(2.0)));
        let mut one = Block { height: step, ..Block::default() };
        sized.paint(ts, &mut one, parent, Rect::new(Pt::ZERO, Pt::ZERO, width, height));
        block.put(one, Point::new(Pt::ZERO, block.height));
        block.height += step;
    }
    block
}

/// Tells which marks have no room on a cover: all of them stand on the page of the partners. `key`: the message.
pub(super) fn left_out(ts: &mut Typesetter, left: &[Mark], key: &'static str) {
    const NAMED: usize = 4;
    let Some(first) = left.first() else { return };
    let mut names: Vec<String> = left.iter().take(NAMED).map(|mark| mark.name.plain()).collect();
    if left.len() > NAMED {
        names.push("…".to_string());
    }
    ts.abridged(first.name.span.clone(), say(key).with("n", left.len()).with("names", names.join(", ")));
}

/// The marks of who bears a parcours, under their caption, in the time column.
pub(super) fn bearers(ts: &mut Typesetter, row: &MarkRow, parent: TagId) -> Block {
    let geometry = ts.theme.band.mark;
    let grid = ts.grid();
    let (_, width) = ts.theme.page.time_column();
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.caption.style(ts.theme.palette.grey);
    let mut block = Block::default();
    let caption = ts.label(&mut block, &row.caption, &style, Owner::Tag(tag), Point::default(), width);
    block.height = caption + grid * 0.5;
    let height = if row.marks.len() > 1 { geometry.pair.pt() } else { geometry.height.pt() };
    // Half of the time column is too narrow for a name in place of a logo.
    let named = row.marks.iter().any(|mark| shown(ts, mark, Ground::Light).is_none());
    let marks = if row.marks.len() > 2 || named {
        // Three and more stand in a column.
        column(ts, &row.marks, Ground::Light, parent, width, height, height + grid * 0.5)
    } else {
        side_by_side(ts, row, parent, width, height)
    };
    let marks_height = marks.height;
    block.put(marks, Point::new(Pt::ZERO, block.height));
    block.height += marks_height;
    block
}

/// One mark, or two that share the width of the time column.
fn side_by_side(ts: &mut Typesetter, row: &MarkRow, parent: TagId, width: Pt, height: Pt) -> Block {
    let gap = ts.grid() * 0.5;
    let most = (width - gap * (row.marks.len() as f64 - 1.0)) / row.marks.len() as f64;
    let sizes: Vec<_> = row.marks.iter().map(|mark| sized(ts, mark, Ground::Light, height, most)).collect();
    // A name in place of a logo may be higher than logos are.
    let height = sizes.iter().fold(height, |tallest, mark| tallest.max(mark.size.height));
    let mut block = Block { height, ..Block::default() };
    let mut x = Pt::ZERO;
    for mark in sizes {
        mark.paint(ts, &mut block, parent, Rect::new(x, Pt::ZERO, mark.size.width, height));
        x += mark.size.width + gap;
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_hold_like_numbers_and_no_mark_stands_alone_under_five() {
        let rows = |widths: &[f64], width: f64| {
            in_rows(&widths.iter().map(|width| Pt(*width)).collect::<Vec<_>>(), Pt(width), Pt(10.0))
        };
        assert_eq!(rows(&[80.0; 6], 440.0), [3, 3]);
        assert_eq!(rows(&[80.0; 7], 440.0), [4, 3]);
        assert_eq!(rows(&[80.0; 4], 440.0), [4]);
        assert!(rows(&[], 440.0).is_empty());
        // One that fills a row leaves no choice.
        assert_eq!(rows(&[80.0, 80.0, 80.0, 440.0], 440.0), [3, 1]);
    }
}
