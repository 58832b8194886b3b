//! The cover: series, title, subtitle over the quiet of the night; date, facts and marks beside the motif.

use super::art;
use super::block::Block;
use super::marks::{self, Ground};
use super::page::{Owner, TagId, TagRole};
use super::typesetter::{SetText, Typesetter};
use crate::compose::story::Cover;
use crate::units::{Point, Pt};

/// Sets the whole page, in page coordinates.
pub fn cover(ts: &mut Typesetter, cover: &Cover, parent: TagId) -> Block {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let mut block = Block::default();
    art::night(ts, &mut block, ts.theme.page.bleed_box(), &geometry.motif);
    let below = top(ts, &mut block, cover, parent);
    beside(ts, &mut block, cover, parent, below);
    block
}

/// Series, title, subtitle.
fn top(ts: &mut Typesetter, block: &mut Block, cover: &Cover, parent: TagId) -> Pt {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let (cream, grid) = (ts.theme.palette.cream, ts.grid());
    let left = ts.theme.page.area().x;
    let mut title_top = geometry.title.y.pt();
    if let Some(series) = &cover.series {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.series.style(cream);
        let text = ts.set_title(series, &style, geometry.series.width.pt());
        let height = ts.place(block, &text, Owner::Tag(tag), left, geometry.series.y.pt());
        title_top = title_top.max(geometry.series.y.pt() + height + grid);
    }
    let tag = ts.tag(parent, TagRole::H1);
    let limit = geometry.title.bottom.pt();
    let (title, subtitle, fits) = heads(ts, cover, title_top, limit);
    if !fits {
        let why = format!("takes more room than the cover has for it, {:.0} mm", (limit - title_top).mm());
        ts.does_not_fit(&cover.title, &why);
    }
    // Large type hangs a little to the left, so that its stems stand on the margin.
    let mut y = title_top + ts.place(block, &title, Owner::Tag(tag), geometry.title.x.pt(), title_top);
    if let Some(subtitle) = subtitle {
        let tag = ts.tag(parent, TagRole::P);
        y += subtitle_gap(ts, title_top, title.height());
        y += ts.place(block, &subtitle, Owner::Tag(tag), left, y);
    }
    y
}

/// Title and subtitle in the largest steps with which both end above `limit`: in few lines if possible, in more if not.
fn heads(ts: &mut Typesetter, cover: &Cover, top: Pt, limit: Pt) -> (SetText, Option<SetText>, bool) {
    let geometry = ts.theme.cover.title;
    let theme = ts.theme;
    let (title_role, subtitle_role) = (&theme.types.cover_title, &theme.types.cover_subtitle);
    let cream = ts.theme.palette.cream;
    let measure = geometry.width.pt();
    let mut last = None;
    for lines in [geometry.lines, usize::MAX] {
        for style in title_role.styles(cream) {
            let title = ts.set_title(&cover.title, &style, measure);
            for style in subtitle_role.styles(cream) {
                let subtitle = cover.subtitle.as_ref().map(|words| ts.set_title(words, &style, measure));
                let under =
                    subtitle.as_ref().map_or(Pt::ZERO, |text| subtitle_gap(ts, top, title.height()) + text.height());
                let low = (top + title.height() + under).0 > limit.0;
                let wide = title.overfull() || subtitle.as_ref().is_some_and(SetText::overfull);
                if title.lines.len() <= lines && !low && !wide {
                    return (title, subtitle, true);
                }
                last = Some((title.clone(), subtitle));
            }
        }
    }
    let (title, subtitle) = last.expect("a role has a step");
    (title, subtitle, false)
}

/// From the last line of the title to the subtitle: a little air, and what brings it to the grid.
fn subtitle_gap(ts: &Typesetter, top: Pt, title: Pt) -> Pt {
    let half = ts.grid() * 0.5;
    let bottom = top + title + ts.grid() * 0.6;
    half * (bottom / half).ceil() - top - title
}

/// Date, facts and marks in the time column.
fn beside(ts: &mut Typesetter, block: &mut Block, cover: &Cover, parent: TagId, below: Pt) {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let (cream, gold, grid) = (ts.theme.palette.cream, ts.theme.palette.gold, ts.grid());
    let (left, width) = ts.theme.page.time_column();
    let mut y = geometry.day.pt().max(below + grid);

    let theme = ts.theme;
    let role = &theme.types.cover_day;
    let day = ts.set_title_in(&cover.day, role, cream, width, 1);
    // Smaller figures keep the baseline of the large ones.
    let day_top = y + role.style(cream).leading - day.height();
    y = day_top + day.height();
    let style = theme.types.series.style(cream);
    // "Jeudi 28 août": the weekday is painted, and read, before the number above it.
    if let Some(weekday) = &cover.weekday {
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, weekday, &style, Owner::Tag(tag), Point::new(left, y), width);
    }
    let tag = ts.tag(parent, TagRole::P);
    ts.place(block, &day, Owner::Tag(tag), left - Pt(1.0), day_top);
    if let Some(month) = &cover.month {
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, month, &style, Owner::Tag(tag), Point::new(left, y), width);
    }
    y = ts.on_grid(y + grid * 0.5);
    block.rule(Point::new(left, y), width, ts.theme.rules.gold.pt(), gold);
    y += grid;
    let style = ts.theme.types.body.style(cream);
    for fact in &cover.facts {
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, fact, &style, Owner::Tag(tag), Point::new(left, y), width);
    }

    let Some(row) = &cover.marks else { return };
    let geometry = geometry.marks;
    let top = ts.on_grid(geometry.y.pt().max(y + grid * 2.0));
    let room = ts.theme.cover.foot.pt() - top - grid * 2.0;
    let holds = |count: usize| room.0 + 0.01 >= (geometry.spacing.pt() * (count as f64 - 1.0) + geometry.height.pt()).0;
    // When they are many, the organiser's mark stands alone.
    let shown: Vec<_> = if row.marks.len() <= geometry.most && holds(row.marks.len()) {
        row.marks.clone()
    } else {
        row.marks.first().filter(|_| row.organiser_first && holds(1)).cloned().into_iter().collect()
    };
    if shown.is_empty() {
        return;
    }
    let caption = if shown.len() < row.marks.len() { &row.organiser_caption } else { &row.caption };
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.caption.style(ts.theme.palette.mist);
    let height = ts.label(block, caption, &style, Owner::Tag(tag), Point::new(left, top), width);
    let y = top + height.max(grid) + grid;
    let marks = marks::column(
        ts,
        &shown,
        Ground::Dark,
        parent,
        geometry.width.pt(),
        geometry.height.pt(),
        geometry.spacing.pt(),
    );
    block.put(marks, Point::new(left, y));
}
