//! The band at the head of plenaries and parcours, with its piece of the motif.

use super::art;
use super::block::Block;
use super::page::{Anchor, Owner, Paint, TagId, TagRole};
use super::running;
use super::sheets::Running;
use super::typesetter::Typesetter;
use super::ways::Head;
use crate::compose::story::{Fact, FactKind, Moment, Plenary, Words};
use crate::drawing::Shape;
use crate::theme::{BandStyle, Surface};
use crate::units::{Colour, Mm, Point, Pt, Rect};

/// Lines of a title in a strip beyond which it is set smaller.
const STRIP_LINES: usize = 2;

/// What a band says.
pub(super) struct Band<'a> {
    pub kicker: Option<&'a Words>,
    pub title: &'a Words,
    /// Under the title, in a line.
    pub summary: Option<&'a Words>,
    /// Day, hours and room: at the foot of the band.
    pub facts: &'a [Fact],
    /// Which one of its kind it is, from 0.
    pub number: usize,
}

impl<'a> Band<'a> {
    /// `summed` up where no other page does it.
    pub(super) fn of_plenary(plenary: &'a Plenary, number: usize, summed: bool) -> Band<'a> {
        let summary = plenary.summary.as_ref().filter(|_| summed);
        Band { kicker: plenary.kicker.as_ref(), title: &plenary.title, summary, facts: &plenary.facts, number }
    }
}

/// The head of a page with the ink band of a plenary; with nothing to follow it, the band is as high as the page allows.
pub(super) fn plenary_head(
    ts: &mut Typesetter,
    band: &Band,
    low: bool,
    followed: bool,
    parent: TagId,
    anchor: Anchor,
) -> Head {
    let theme = ts.theme;
    let geometry = &theme.band.plenary;
    let surface = theme.plenary_surface();
    let left = ts.theme.page.area().x;
    let grid = ts.grid();
    let measure = geometry.title.pt();
    let mut text = Block::default();
    let mut y = geometry.kicker.pt();
    if let Some(kicker) = band.kicker {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.label.style(surface.label);
        y += ts.label(&mut text, kicker, &style, Owner::Tag(tag), Point::new(left, y), measure);
    }
    y += grid * 0.5;
    let tag = ts.tag(parent, TagRole::H2);
    let theme = ts.theme;
    let role = &theme.types.plenary_title;
    let title = ts.set_title_in(band.title, role, surface.text, measure, geometry.lines);
    y += ts.place(&mut text, &title, Owner::Tag(tag), left, y);
    if let Some(summary) = band.summary {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.body.style(surface.quiet);
        y += grid * 0.5;
        y += ts.label(&mut text, summary, &style, Owner::Tag(tag), Point::new(left, y), measure);
    }
    // A title longer than the band makes it higher.
    let mut height = height_of(geometry.height, geometry.low, low).max(ts.on_grid(y + grid * 4.0));
    if !followed && theme.band.style != BandStyle::Rule {
        height = height.max(ts.theme.page.area().bottom() - grid);
    }
    if !band.facts.is_empty() {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.medium.style(surface.text);
        let facts = Words::joined(band.facts.iter().map(|fact| &fact.value), ", ");
        let set = ts.set_plain(&facts, &style, measure);
        ts.demand_fit(&set, &facts, measure);
        height = height.max(ts.on_grid(y + set.height() + grid * 2.0));
        let top = height - grid - set.height();
        ts.place(&mut text, &set, Owner::Tag(tag), left, top);
    }
    let area = band_area(ts, height);
    let mut block = Block::default();
    match theme.band.style {
        BandStyle::Night => {
            let motif = geometry.motifs.get(band.number % geometry.motifs.len().max(1));
            art::band_of_night(ts, &mut block, area, motif);
        }
        BandStyle::Deep => {
            art::ground(&mut block, area, surface.ground);
            window(ts, &mut block, None, area);
        }
        BandStyle::Rule => heavy_rule(ts, &mut block, surface.rule),
        BandStyle::Strong => {
            art::ground(&mut block, area, surface.ground);
            if ts.cover_picture.is_some() {
                window(ts, &mut block, None, area);
            } else if let Some(left) = theme.band.window {
                let frame = Rect::new(left.pt(), area.y, area.right() - left.pt(), area.height);
                art::forms(ts, &mut block, frame, surface);
            }
        }
    }
    let clear = clear_of_art(ts, &block, surface.ground).min(measure);
    block.put(text, Point::default());
    block.heading(2, band.title.plain(), anchor, Point::default());
    head(block, (surface.text, clear), height + grid * 2.0)
}

/// The height of a band: its least where that is asked for and the theme allows it.
fn height_of(height: Mm, least: Option<Mm>, low: bool) -> Pt {
    least.filter(|_| low).unwrap_or(height).pt()
}

/// The strip of a plenary: a low band across the page, without the motif.
pub(super) fn plenary_strip(ts: &mut Typesetter, band: &Band, parent: TagId, anchor: Anchor) -> Block {
    let surface = ts.theme.plenary_surface();
    strip(ts, band, surface, None, parent, anchor)
}

/// The head of a plenary in a small event: a rule, its hours, its title, as a session has them.
pub(super) fn line(ts: &mut Typesetter, band: &Band, when: &Moment, parent: TagId, anchor: Anchor) -> Block {
    let theme = ts.theme;
    let (palette, types) = (theme.palette, &theme.types);
    let (area, grid) = (theme.page.area(), ts.grid());
    let (_, time_width) = theme.page.time_column();
    let (main, main_width) = theme.page.main_column();
    let main = main - area.x;
    let baseline = grid + ts.baseline(&types.body.style(palette.ink));
    let accent = theme.main_accent();
    let mut block = Block::default();
    let weight = theme.rules.accent.pt();
    block.decorate(Shape::rect(Rect::new(Pt::ZERO, Pt::ZERO, area.width, weight), accent.vivid));
    let mut lines = 1.0;
    if let Some(start) = &when.start {
        let tag = ts.tag(parent, TagRole::P);
        let text = ts.set_plain(&start.words, &types.start_time.style(accent.deep), time_width);
        ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
    }
    if let Some(end) = &when.end {
        let tag = ts.tag(parent, TagRole::P);
        let text = ts.set_plain(&end.words, &types.medium.style(palette.grey), time_width);
        ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline + grid);
        lines += 1.0;
    }
    for (words, style) in band.kicker.iter().map(|words| (*words, types.caption_strong.style(accent.deep))).chain(
        band.facts
            .iter()
            .filter(|fact| fact.kind == FactKind::Room)
            .map(|fact| (&fact.value, types.caption.style(palette.grey))),
    ) {
        let tag = ts.tag(parent, TagRole::P);
        let text = ts.set_plain(words, &style, time_width);
        ts.demand_fit(&text, words, time_width);
        ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline + grid * lines);
        lines += text.lines.len() as f64;
    }
    let tag = ts.tag(parent, TagRole::H2);
    let title = ts.set_title_in(band.title, &types.session_title, palette.ink, main_width, STRIP_LINES + 1);
    // Beside the hours; under them where all stands in one column.
    let above = if theme.page.is_stacked() { grid * lines } else { Pt::ZERO };
    ts.paint(&mut block, &title, Owner::Tag(tag), main, baseline + above);
    block.heading(2, band.title.plain(), anchor, Point::default());
    let last = title.style.leading * (title.lines.len().max(1) - 1) as f64;
    let mut y = ts.on_half_grid(grid * 2.5 + above + last);
    if let Some(summary) = band.summary {
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(
            &mut block,
            summary,
            &types.body.style(palette.grey),
            Owner::Tag(tag),
            Point::new(main, y),
            main_width,
        );
    }
    block.height = ts.on_half_grid(y.max(grid * (lines + 1.0)) + grid * 0.5);
    block
}

/// The strip of a parcours: its pale ground, its sign beside its title.
pub(super) fn parcours_strip(ts: &mut Typesetter, band: &Band, parent: TagId, anchor: Anchor) -> Block {
    let surface = ts.theme.parcours_surface(ts.accents[band.number]);
    strip(ts, band, surface, Some(band.number), parent, anchor)
}

fn strip(
    ts: &mut Typesetter,
    band: &Band,
    surface: Surface,
    lit: Option<usize>,
    parent: TagId,
    anchor: Anchor,
) -> Block {
    let page = ts.theme.page.bleed_box();
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let (_, time_width) = ts.theme.page.time_column();
    let (main, mut main_width) = ts.theme.page.main_column();
    let mut main = main - area.x;
    if lit.is_some() && ts.theme.page.is_stacked() {
        // Beside the sign.
        (main, main_width) = (main + grid * 3.75, main_width - grid * 3.75);
    }
    let mut text = Block::default();
    let mut y = grid;
    if let Some(kicker) = band.kicker {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.label.style(surface.label);
        y += ts.label(&mut text, kicker, &style, Owner::Tag(tag), Point::new(main, y), main_width);
    }
    let tag = ts.tag(parent, TagRole::H2);
    let theme = ts.theme;
    let role = &theme.types.grid_plenary;
    let title = ts.set_title_in(band.title, role, surface.text, main_width, STRIP_LINES);
    y += ts.place(&mut text, &title, Owner::Tag(tag), main, y);
    if let Some(summary) = band.summary {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.body.style(surface.quiet);
        y += ts.label(&mut text, summary, &style, Owner::Tag(tag), Point::new(main, y), main_width);
    }
    // Beside the title; under it where all stands in one column.
    let mut facts = if theme.page.is_stacked() { y } else { grid };
    for fact in band.facts {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.medium.style(surface.text);
        facts += ts.label(&mut text, &fact.value, &style, Owner::Tag(tag), Point::new(Pt::ZERO, facts), time_width);
    }
    let height = ts.on_grid(y.max(facts) + grid);
    let mut block = Block { height, ..Block::default() };
    if ts.theme.band.style == BandStyle::Rule {
        let weight = ts.theme.band.rule.pt();
        block.decorate(Shape::rect(Rect::new(Pt::ZERO, Pt::ZERO, area.width, weight), surface.rule));
    } else {
        block.decorate(Shape::rect(Rect::new(page.x - area.x, Pt::ZERO, page.width, height), surface.ground));
    }
    if let Some(parcours) = lit {
        let side = (height - grid).min(grid * 3.0);
        let sign = Rect::new(Pt::ZERO, (height - side) / 2.0, art::sign_width(ts, side), side);
        match ts.theme.band.style {
            BandStyle::Strong => art::sign_on(ts, &mut block, parcours, sign, surface),
            _ => art::sign(ts, &mut block, lit, sign),
        }
    }
    block.put(text, Point::default());
    block.heading(2, band.title.plain(), anchor, Point::default());
    block.height += grid;
    block
}

/// The head of a page with the pale band of a parcours.
pub(super) fn parcours_head(ts: &mut Typesetter, band: &Band, low: bool, parent: TagId, anchor: Anchor) -> Head {
    let parcours = band.number;
    let geometry = ts.theme.band.parcours;
    let surface = ts.theme.parcours_surface(ts.accents[parcours]);
    let grid = ts.grid();
    let left = ts.theme.page.area().x;
    let mut text = Block::default();
    let mut y = geometry.kicker.pt();
    if let Some(kicker) = band.kicker {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.label.style(surface.label);
        y += ts.label(&mut text, kicker, &style, Owner::Tag(tag), Point::new(left, y), geometry.title.pt());
    }
    y += grid * 0.5;
    let tag = ts.tag(parent, TagRole::H2);
    let theme = ts.theme;
    let role = &theme.types.section_title;
    let title = ts.set_title_in(band.title, role, surface.text, geometry.title.pt(), geometry.lines);
    y += ts.place(&mut text, &title, Owner::Tag(tag), left, y);
    // A title longer than the band makes it higher.
    let height = height_of(geometry.height, geometry.low, low).max(ts.on_grid(y + grid));
    let mut block = Block::default();
    let area = band_area(ts, height);
    match theme.band.style {
        BandStyle::Night => art::piece(ts, &mut block, parcours, area),
        BandStyle::Deep => {
            art::ground(&mut block, area, surface.ground);
            window(ts, &mut block, Some(parcours), area);
        }
        BandStyle::Rule => {
            let page = ts.theme.page.area();
            let weight = ts.theme.band.rule.pt();
            block.decorate(Shape::rect(Rect::new(page.x, page.y - weight, page.width, weight * 0.3), surface.rule));
            let rule = Rect::new(page.x, page.y - weight * 0.7, page.width, weight * 0.7);
            art::strip(ts, &mut block, parcours, rule, theme.palette.paper);
            let high = Rect::new(page.x, page.y + grid * 0.75, page.width, height - page.y - grid * 1.5);
            numeral_beside(ts, &mut block, parcours, high, surface.label);
        }
        BandStyle::Strong => {
            art::ground(&mut block, area, surface.ground);
            let page = ts.theme.page.area();
            let high = Rect::new(page.x, page.y, page.width, height - page.y - grid * 1.5);
            numeral_beside(ts, &mut block, parcours, high, surface.text);
        }
    }
    let clear = clear_of_art(ts, &block, surface.ground).min(geometry.title.pt());
    if theme.band.style != BandStyle::Rule {
        // At the foot of the band, as far as its art leaves it free.
        let foot = Rect::new(area.x, area.bottom() - grid * 0.4, area.width, grid * 0.4);
        match theme.band.style {
            BandStyle::Strong => art::strip_in(ts, &mut block, parcours, foot, surface.text),
            _ => art::strip(ts, &mut block, parcours, foot, surface.ground),
        }
    }
    block.put(text, Point::default());
    block.heading(2, band.title.plain(), anchor, Point::default());
    head(block, (surface.text, clear), height + grid)
}

/// The number of a parcours, high in what its title leaves of a band.
fn numeral_beside(ts: &mut Typesetter, block: &mut Block, parcours: usize, band: Rect, colour: Colour) {
    let title = ts.theme.band.parcours.title.pt() + ts.theme.page.gutter.pt() * 2.0;
    if title.0 < band.width.0 {
        let room = Rect { x: band.x + title, width: band.width - title, ..band };
        art::giant(ts, block, parcours, room, colour);
    }
}

/// How much of the line of the running head, from its start, the art of a band leaves free. The ground and the night, tone on tone,
/// may lie under it.
fn clear_of_art(ts: &Typesetter, band: &Block, ground: Colour) -> Pt {
    let (top, grid, area) = (running::head_top(ts), ts.grid(), ts.theme.page.area());
    let palette = &ts.theme.palette;
    let quiet =
        |shape: &Shape| [ground, palette.night, palette.night_deep].iter().any(|&tone| shape.fill == Some(tone));
    let reached = band.marks.iter().filter_map(|mark| {
        let left = match &mark.paint {
            Paint::Shape(shape) if quiet(shape) => None,
            Paint::Shape(shape) => shape.left_between(top, top + grid),
            Paint::Picture { frame, .. } => Some(frame.x),
            Paint::Text { .. } => None,
        };
        left.map(|left| mark.clip.map_or(left, |clip| left.max(clip.area.x)))
    });
    reached.fold(area.right(), Pt::min) - area.x - grid
}

/// The picture at the right of a band.
fn window(ts: &Typesetter, block: &mut Block, parcours: Option<usize>, band: Rect) {
    let Some(left) = ts.theme.band.window else { return };
    let x = left.pt();
    art::scene(ts, block, parcours, Rect::new(x, band.y, band.right() - x, band.height), None);
}

/// The rule over the head of a section that has no ground.
fn heavy_rule(ts: &Typesetter, block: &mut Block, colour: Colour) {
    let area = ts.theme.page.area();
    let weight = ts.theme.band.rule.pt();
    block.decorate(Shape::rect(Rect::new(area.x, area.y - weight, area.width, weight), colour));
}

/// The band, with its bleed on three sides.
fn band_area(ts: &Typesetter, height: Pt) -> Rect {
    let page = ts.theme.page.bleed_box();
    Rect::new(page.x, page.y, page.width, height - page.y)
}

fn head(block: Block, (colour, clear): (Colour, Pt), cursor: Pt) -> Head {
    Head { block, running: Running::OnBand { colour, clear }, cursor }
}
