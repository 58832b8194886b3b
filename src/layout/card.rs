//! Cards for networks: the event, a session or a speaker on a page of its own size, in the type and the art of the theme.

use super::art;
use super::block::Block;
use super::illustration;
use super::page::{Document, Metadata, Owner, Page, Structure, TagRole};
use super::pictures::Pictures;
use super::typesetter::Typesetter;
use crate::compose::story::{Illustration, Words};
use crate::drawing::{Segment, Shape};
use crate::motif;
use crate::text::{Fonts, Style};
use crate::theme::{CoverStyle, MotifKind, Role, Surface, Theme};
use crate::units::{Point, Pt, Rect, Size};

/// What a card says. A point of it is two pixels.
#[derive(Debug, Clone)]
pub(crate) struct Card {
    /// Width and height in points.
    pub size: (f64, f64),
    /// Above the title, small.
    pub kicker: Option<Words>,
    pub title: Words,
    /// Below the title.
    pub subtitle: Option<Words>,
    /// At the foot: when, where.
    pub facts: Vec<Words>,
    /// Whose colour it takes.
    pub parcours: Option<usize>,
    /// Of a person; it takes the place of the initials, where the file can be shown.
    pub portrait: Option<Illustration>,
    /// Of a person.
    pub initials: Option<String>,
}

/// Sizes of a title in points, the largest first. What a feed shows is half a card wide: nothing is set smaller than reads there.
const TITLES: [f64; 9] = [58.0, 50.0, 44.0, 38.0, 33.0, 29.0, 25.0, 21.0, 17.0];
const SUBTITLES: [f64; 4] = [23.0, 20.0, 17.5, 15.0];
const FACTS: [f64; 3] = [17.0, 15.0, 13.0];

/// Height of a portrait in points: a face is known again in a feed, where the card is half as wide.
const PORTRAIT: f64 = 84.0;
const INITIALS: f64 = 50.0;

/// White around the texts, in parts of the shorter side.
const MARGIN: f64 = 0.095;

/// A page for each card.
pub(crate) fn cards(
    cards: &[Card],
    language: &str,
    theme: &Theme,
    fonts: &Fonts,
    pictures: &Pictures,
    parcours: usize,
    cover: Option<usize>,
) -> Document {
    let mut ts = Typesetter::new(fonts, theme, theme.accents_for(parcours), language, pictures);
    ts.cover_picture = cover;
    let mut pages = Vec::new();
    for (n, card) in cards.iter().enumerate() {
        let block = set(&mut ts, card);
        let size = Size { width: Pt(card.size.0), height: Pt(card.size.1) };
        pages.push(Page { size, label: (n + 1).to_string(), marks: block.marks, links: Vec::new(), slug: Vec::new() });
    }
    let metadata = Metadata { title: "cards".to_string(), language: language.to_string(), ..Metadata::default() };
    Document {
        pages,
        structure: ts.structure,
        outline: Vec::new(),
        anchors: Vec::new(),
        pictures: ts.pictures.all().to_vec(),
        lacking: ts.lacking,
        weighed: super::page::Weighed::default(),
        metadata,
    }
}

fn set(ts: &mut Typesetter, card: &Card) -> Block {
    let (width, height) = (Pt(card.size.0), Pt(card.size.1));
    let whole = Rect::new(Pt::ZERO, Pt::ZERO, width, height);
    let theme = ts.theme;
    let surface = match card.parcours.and_then(|n| ts.accents.get(n)).copied() {
        Some(accent) => theme.parcours_surface(accent),
        None => theme.title_surface(),
    };
    let mut block = Block::default();
    block.decorate(Shape::rect(whole, surface.ground));
    let margin = Pt(card.size.0.min(card.size.1) * MARGIN);
    let tall = height.0 > width.0 * 1.2;
    let room = art(ts, &mut block, card, whole, surface);
    let measure = room.width - margin * 2.0;
    let parent = ts.tag(Structure::ROOT, TagRole::Sect);
    let mut top = room.y + margin;
    // Beside the portrait or the initials, where there are some: both in one row leave the rest to the name.
    let portrait = card.portrait.as_ref().filter(|shown| ts.pictures.find(&shown.picture).is_some());
    let corner = Point::new(room.x + margin, top);
    let face = match (portrait, &card.initials) {
        (Some(shown), _) => {
            let area = Rect::new(corner.x, corner.y, Pt(PORTRAIT * theme.portrait.width), Pt(PORTRAIT));
            illustration::portrait(ts, &mut block, shown, area, parent);
            Size { width: area.width, height: area.height }
        }
        (None, Some(initials)) => {
            disc(ts, &mut block, initials, corner, surface);
            Size { width: Pt(INITIALS), height: Pt(INITIALS) }
        }
        (None, None) => Size { width: Pt::ZERO, height: Pt::ZERO },
    };
    let across = face.height;
    let beside = if across.0 > 0.0 { face.width + Pt(14.0) } else { Pt::ZERO };
    let mut row = across;
    if let Some(kicker) = &card.kicker {
        let style = sized(&theme.types.series, if across.0 > 0.0 { 12.5 } else { 14.5 }, surface.label);
        let text = ts.set_title(kicker, &style, measure - beside);
        let owner = Owner::Tag(ts.tag(parent, TagRole::P));
        let at = top + ((across - text.height()) / 2.0).max(Pt::ZERO);
        ts.place(&mut block, &text, owner, room.x + margin + beside, at);
        row = row.max(text.height());
    }
    if row.0 > 0.0 {
        top += row + Pt(9.0);
    }
    // The foot first: the title takes what is left.
    let mut foot = room.bottom() - margin;
    let facts: Vec<_> = card.facts.iter().rev().collect();
    let share = (room.height - margin * 2.0) * 0.34;
    let step = FACTS.into_iter().find(|&size| {
        let style = sized(&theme.types.label, size, surface.text);
        let heights = facts.iter().map(|fact| ts.set_title(fact, &style, measure).height());
        heights.fold(Pt::ZERO, |all, one| all + one) <= share
    });
    let style = sized(&theme.types.label, step.unwrap_or(FACTS[2]), surface.text);
    let mut placed = Vec::new();
    for fact in facts {
        let text = ts.set_title(fact, &style, measure);
        foot -= text.height();
        placed.push((text, foot));
    }
    if !placed.is_empty() {
        foot -= Pt(12.0);
        block.rule(Point::new(room.x + margin, foot), Pt(46.0), Pt(2.2), surface.rule);
        foot -= Pt(10.0);
    }
    let left = foot - top;
    let titles = &theme.types.cover_title;
    let fits = |ts: &mut Typesetter, title: f64, subtitle: f64| {
        let set = ts.set_title(&card.title, &sized(titles, title, surface.text), measure);
        let below = card
            .subtitle
            .as_ref()
            .map(|words| ts.set_title(words, &sized(&theme.types.cover_subtitle, subtitle, surface.quiet), measure));
        let high = set.height() + below.as_ref().map_or(Pt::ZERO, |below| below.height() + Pt(8.0));
        (high <= left && !set.overfull(), set, below)
    };
    let most = if tall { 52.0 } else { 46.0 };
    let sizes = TITLES.into_iter().filter(|&size| size <= most);
    let pairs =
        sizes.flat_map(|title| SUBTITLES.into_iter().filter(move |&sub| sub < title).map(move |sub| (title, sub)));
    // A title of forty words is set as small as it takes; none of it is cut.
    let smaller = [15.0, 13.0, 11.0, 9.0, 7.5].map(|size| (size, size));
    let mut last = None;
    for (title, subtitle) in pairs.chain(smaller) {
        let (fit, set, below) = fits(ts, title, subtitle);
        last = Some((set, below));
        if fit {
            break;
        }
    }
    if let Some((title, below)) = last {
        let owner = Owner::Tag(ts.tag(parent, TagRole::H1));
        top += ts.place(&mut block, &title, owner, room.x + margin, top);
        if let Some(below) = below {
            let owner = Owner::Tag(ts.tag(parent, TagRole::P));
            ts.place(&mut block, &below, owner, room.x + margin, top + Pt(8.0));
        }
    }
    for (text, at) in placed.into_iter().rev() {
        let owner = Owner::Tag(ts.tag(parent, TagRole::P));
        ts.place(&mut block, &text, owner, room.x + margin, at);
    }
    block
}

/// Paints the art of the theme and tells what room it leaves for texts.
fn art(ts: &Typesetter, block: &mut Block, card: &Card, whole: Rect, surface: Surface) -> Rect {
    let theme = ts.theme;
    let tall = whole.height.0 > whole.width.0 * 1.2;
    let square = !tall && whole.height.0 > whole.width.0 * 0.9;
    match (theme.motif.kind, theme.cover.style) {
        (MotifKind::Parcels, _) => {
            let (side, centre) = match (tall, square) {
                (true, _) => (whole.width * 0.52, Point::new(whole.width * 0.62, whole.height * 0.8)),
                (_, true) => (whole.width * 0.36, Point::new(whole.width * 0.78, whole.height * 0.79)),
                _ => (whole.height * 0.62, Point::new(whole.width * 0.93, whole.height * 0.56)),
            };
            let light = if surface.dark { theme.palette.cream } else { theme.palette.paper };
            let all = art::tones(ts, light);
            let gap = Pt(1.4);
            let plans = &theme.motif.plans;
            let shapes = match card.parcours {
                Some(n) => match motif::piece(n, plans) {
                    Some((face, plan)) => motif::rhombus(centre, side, face, &plan, &all[n % all.len()], gap),
                    None => Vec::new(),
                },
                None => motif::hexagon(centre, side, plans, &all, gap),
            };
            block.decorate_within(shapes, whole);
            match (tall, square) {
                (true, _) => Rect { height: whole.height * 0.52, ..whole },
                (_, true) => Rect { height: whole.height * 0.94, width: whole.width * 0.98, ..whole },
                _ => Rect { width: whole.width * 0.61, ..whole },
            }
        }
        (MotifKind::Relief, CoverStyle::Photo) => {
            let (scene, room) = if tall || square {
                let cut = whole.height * if tall { 0.42 } else { 0.36 };
                (Rect { height: cut, ..whole }, Rect { y: cut, height: whole.height - cut, ..whole })
            } else {
                let cut = whole.width * 0.64;
                (Rect { x: cut, width: whole.width - cut, ..whole }, Rect { width: cut, ..whole })
            };
            art::scene_in(ts, block, card.parcours, scene);
            room
        }
        _ => {
            let colour =
                card.parcours.and_then(|n| ts.accents.get(n)).map_or(theme.main_accent().vivid, |one| one.vivid);
            block.decorate(Shape::rect(Rect { height: Pt(12.0), ..whole }, colour));
            whole
        }
    }
}

/// The initials of somebody whose portrait nobody has, in a disc.
fn disc(ts: &mut Typesetter, block: &mut Block, initials: &str, at: Point, surface: Surface) {
    let across = Pt(INITIALS);
    let (radius, handle) = (across / 2.0, across / 2.0 * 0.552_284_75);
    let centre = Point::new(at.x + radius, at.y + radius);
    let place = |x: Pt, y: Pt| Point::new(centre.x + x, centre.y + y);
    let (none, minus) = (Pt::ZERO, Pt::ZERO - radius);
    let back = Pt::ZERO - handle;
    block.decorate(Shape {
        path: vec![
            Segment::Move(place(radius, none)),
            Segment::Curve(place(radius, handle), place(handle, radius), place(none, radius)),
            Segment::Curve(place(back, radius), place(minus, handle), place(minus, none)),
            Segment::Curve(place(minus, back), place(back, minus), place(none, minus)),
            Segment::Curve(place(handle, minus), place(radius, back), place(radius, none)),
            Segment::Close,
        ],
        fill: Some(surface.label),
        stroke: None,
    });
    let style = sized(&ts.theme.types.label, across.0 * 0.36, surface.ground);
    let text = ts.set_plain(&Words::own(initials), &style, across * 2.0);
    let cap = ts.fonts.metrics(&style).cap_height;
    let owner = Owner::Artifact(super::page::Artifact::Decoration);
    ts.paint(block, &text, owner, centre.x - text.width() / 2.0, centre.y + cap / 2.0);
}

fn sized(role: &Role, size: f64, colour: crate::units::Colour) -> Style {
    let style = role.style(colour);
    let leading = if size > 24.0 { 1.08 } else { 1.24 };
    Style { size: Pt(size), leading: Pt(size * leading), ..style }
}
