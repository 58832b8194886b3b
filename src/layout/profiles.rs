//! Who the speakers are: portrait and pages in the column of hours, name, roles and biography in the main one.

use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::furniture::Furniture;
use super::illustration::{self, portrait_size};
use super::makeup::{Component, Makeup};
use super::page::{Owner, TagId, TagRole};
use super::prose::prose;
use super::sheets::{Running, Standing};
use super::targets::Targets;
use super::title::{shared_head, shared_height, titled_page};
use super::typesetter::Typesetter;
use crate::compose::story::{Profile, Profiles, Words};
use crate::units::{Point, Pt, Rect};

/// From the rule of a profile to its name, in lines of the grid.
const UNDER_RULE: f64 = 1.0;
/// Lines of a name beyond which it is set smaller.
const NAME_LINES: usize = 2;
/// White between the parts of a profile, in lines of the grid.
const WHITE: f64 = 0.5;

impl Component for Profiles {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, targets, .. } = makeup;
        let standing = sheets.standing();
        let mut parts = Vec::new();
        for one in &self.profiles {
            parts.extend(profile(ts, &standing, one, furniture, targets, parent));
        }
        let head = shared_height(ts, &self.title);
        if (head + first(&parts)).0 <= sheets.free(ts).0 + TOLERANCE {
            shared_head(ts, sheets, &self.title, parent);
        } else {
            titled_page(ts, sheets, &self.title, &self.title, parent);
        }
        sheets.pour(ts, parts, &Running::Section(self.title.clone()));
    }
}

/// The height of those that a title at the foot of a page has under it.
fn first(parts: &[Part]) -> Pt {
    let mut heads = 0;
    let under: Vec<&Part> = parts
        .iter()
        .take_while(|part| {
            heads += usize::from(part.before == FREE);
            heads <= LEAST
        })
        .collect();
    // A page end swallows the white under the last.
    let swallowed = under.last().map_or(Pt::ZERO, |part| part.space_after);
    under.iter().map(|part| part.block.height + part.space_after).sum::<Pt>() - swallowed
}

/// How many these are at least.
const LEAST: usize = 1;
/// Two heights count as equal within this.
const TOLERANCE: f64 = 0.01;

fn profile(
    ts: &mut Typesetter,
    standing: &Standing,
    profile: &Profile,
    furniture: &Furniture,
    targets: &Targets,
    parent: TagId,
) -> Vec<Part> {
    let theme = ts.theme;
    let (grid, area) = (ts.grid(), theme.page.area());
    let (_, side) = theme.page.time_column();
    let (main, main_width) = theme.page.main_column();
    let main = main - area.x;
    let palette = theme.palette;
    let measure = main_width.min(theme.page.measure.pt());
    let mut head = Block::default();
    head.rule(Point::default(), area.width, theme.rules.session.pt(), palette.ink);
    let top = grid * UNDER_RULE;

    // The name is read before the portrait: a heading heads.
    let tag = ts.tag(parent, TagRole::H3);
    let name = ts.set_title_in(&profile.name, &theme.types.session_title, palette.ink, main_width, NAME_LINES);
    let mut y = top + ts.place(&mut head, &name, Owner::Tag(tag), main, top);
    let anchor = ts.new_anchor();
    head.heading(3, profile.name.plain(), anchor, Point::default());
    let mut low = top;
    if let Some(portrait) = &profile.portrait {
        let mut size = portrait_size(ts, theme.portrait.large);
        if size.width.0 > side.0 {
            size.height = size.height * (side / size.width);
            size.width = side;
        }
        // Beside the name; under it where all stands in one column.
        let stacked = theme.page.is_stacked();
        let from = if stacked { y + grid * WHITE } else { top };
        let frame = Rect::new(Pt::ZERO, from, size.width, size.height);
        illustration::portrait(ts, &mut head, portrait, frame, parent);
        if stacked {
            y = ts.on_half_grid(from + size.height + grid * WHITE);
        } else {
            low = top + size.height;
        }
    }
    let body = theme.types.body.style(palette.ink);
    for role in &profile.roles {
        let words = role.joined();
        let text = ts.set_plain(&words, &body, measure);
        ts.demand_fit(&text, &words, measure);
        let tag = ts.tag(parent, TagRole::P);
        y += ts.place(&mut head, &text, Owner::Tag(tag), main, y);
    }
    let small = theme.types.caption.style(palette.grey);
    for fact in &profile.facts {
        let text = ts.set_plain(&fact.value, &small, measure);
        ts.demand_fit(&text, &fact.value, measure);
        let tag = ts.tag(parent, TagRole::P);
        y += ts.place(&mut head, &text, Owner::Tag(tag), main, y);
    }
    y += pages(ts, &mut head, standing, profile, furniture, targets, Point::new(main, y), parent);
    head.height = ts.on_half_grid(y + grid * WHITE);
    let span = profile.name.span.clone();
    let mut bottom = head.height;
    let mut parts = vec![Part { span: span.clone(), ..Part::new(head, FREE) }];
    for (n, (stretch, cost)) in
        prose(ts, &profile.biography, &body, measure, (parent, TagRole::H3)).into_iter().enumerate()
    {
        let height = stretch.height;
        let mut block = Block { height, ..Block::default() };
        block.put(stretch, Point::new(main, Pt::ZERO));
        // The text beside the portrait stays with it.
        let before = if n == 0 || bottom.0 < low.0 { Break::Never } else { cost };
        parts.push(Part { span: span.clone(), ..Part::new(block, before) });
        bottom += height;
    }
    if let Some(last) = parts.last_mut() {
        last.block.height += (low - bottom).max(Pt::ZERO);
        last.space_after = grid;
    }
    parts
}

/// "Intervient pages 5, 9 et 12", each number a link; gives its height.
#[allow(clippy::too_many_arguments)]
fn pages(
    ts: &mut Typesetter,
    block: &mut Block,
    standing: &Standing,
    profile: &Profile,
    furniture: &Furniture,
    targets: &Targets,
    at: Point,
    parent: TagId,
) -> Pt {
    let pages = standing.pages_of(&profile.key, &profile.sessions, targets);
    if pages.is_empty() {
        return Pt::ZERO;
    }
    let style = ts.theme.types.caption_strong.style(ts.theme.palette.grey);
    let tag = ts.tag(parent, TagRole::P);
    let (_, width) = ts.theme.page.main_column();
    let mut place = at;
    let mut words = profile.speaks.clone();
    let (separator, last) = furniture.language.joints();
    let count = pages.len();
    for (n, (page, anchor)) in pages.into_iter().enumerate() {
        words = match n {
            0 => Words::own(format!("{} ", words.plain())),
            _ => Words::own(if n + 1 == count { last } else { separator }),
        };
        let number = match (n, count) {
            (_, 1) => furniture.page(page),
            (0, _) => furniture.first_page(page),
            _ => page.to_string(),
        };
        let (lead, link) = (ts.set_plain(&words, &style, width), ts.set_plain(&Words::own(&number), &style, width));
        // The space at the end of a line has no width there.
        let both = Words::own(format!("{}{number}", words.plain()));
        let step = ts.set_plain(&both, &style, super::set_text::UNBOUNDED).width() - link.width();
        if n > 0 && (place.x + step + link.width() - at.x).0 > width.0 {
            place = Point::new(at.x, place.y + style.leading);
        }
        let span = ts.tag(tag, TagRole::Span);
        ts.place(block, &lead, Owner::Tag(span), place.x, place.y);
        let linked = ts.tag(tag, TagRole::Link);
        ts.place(block, &link, Owner::Tag(linked), place.x + step, place.y);
        let area = Rect::new(place.x + step, place.y, link.width(), style.leading);
        let contents = format!("{}, {}", profile.name.plain(), furniture.page(page));
        ts.link_inside(block, linked, vec![area], anchor, &contents);
        place.x += step + link.width();
    }
    place.y - at.y + style.leading
}
