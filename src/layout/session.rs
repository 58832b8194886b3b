//! A session: hours, format and room in the time column; title, description, items and people in the main column.

use super::block::Block;
use super::flow::{BETWEEN_SUB_SESSIONS, Break, FREE, INSIDE_SESSION, Part, STRANDED_BAND};
use super::illustration::illustration;
use super::look::Look;
use super::page::{Artifact, OutlineEntry, Owner, TagId, TagRole};
use super::prose::prose;
use super::set_text::UNBOUNDED;
use super::targets::Targets;
use super::typesetter::{Density, Typesetter};
use super::{items, marks, people};
use crate::compose::story::{Fact, GroupKind, Hour, MarkRow, Session, SessionGroup, TextBlock, Words};
use crate::drawing::Shape;
use crate::programme::Inline;
use crate::theme::Role;
use crate::units::{Point, Pt, Rect};

/// Lines of a session's title beyond which it is set smaller.
const LARGE_TITLE_LINES: usize = 4;
/// Lines of the grid that a time column takes before its first text: the rule and its white.
const UNDER_RULE: f64 = 1.0;

/// Lines of a description after which nobody would look for who speaks.
const LONG_TEXT: f64 = 6.5;

/// From the last baseline of a title to the first of what follows it, in lines of the grid.
const UNDER_TITLE: f64 = 2.0;
/// From the baseline of hours that stand above a title to that of the title.
const UNDER_STACKED_HOURS: f64 = 1.5;
/// What a page that goes on may say above, in lines of the grid: the day and the hour.
const CONTINUED: f64 = 4.0;
/// White between the hours and the format under them, in lines of the grid.
const UNDER_HOURS: f64 = 0.5;

/// Sets the groups of a section, in order.
pub(super) fn groups(ts: &mut Typesetter, groups: &[SessionGroup], look: Look, targets: &Targets) -> Vec<Part> {
    let several_days = groups.iter().any(|group| group.day.is_some());
    let look = if several_days { Look { heading: TagRole::H4, item: TagRole::P, ..look } } else { look };
    let mut parts: Vec<Part> = Vec::new();
    let mut today: Option<Words> = None;
    for group in groups {
        let under_day = group.day.as_ref().map(|day| parts.push(day_head(ts, day, look))).is_some();
        if let Some(day) = &group.day {
            today = Some(Words::joined([day, &Words::own(look.continued)], " "));
        }
        let first = parts.len();
        match &group.kind {
            GroupKind::Break { when, name } => parts.push(band(ts, when.hours.as_ref(), name, look.parent)),
            GroupKind::Sessions(sessions) => {
                let start = sessions[0].when.start.as_ref().map(|hour| &hour.words);
                for (n, one) in sessions.iter().enumerate() {
                    let mut set = session(ts, one, n == 0, start, look, targets);
                    if let (1.., Some(part)) = (n, set.first_mut()) {
                        part.before = BETWEEN_SUB_SESSIONS;
                        // A session that begins the page brings its own rule.
                        part.continued = start.map(|start| continuation(ts, start, look, false));
                    }
                    parts.extend(set);
                }
            }
        }
        if let Some(today) = &today {
            for part in &mut parts[first..] {
                goes_on(ts, part, today, look);
            }
        }
        if under_day && let Some(part) = parts.get_mut(first) {
            part.before = Break::Never;
        }
    }
    parts
}

/// A page that begins with the part says which day goes on.
fn goes_on(ts: &mut Typesetter, part: &mut Part, today: &Words, look: Look) {
    let style = ts.theme.types.caption_strong.style(look.deep);
    let owner = Owner::Artifact(Artifact::Pagination);
    let width = ts.theme.page.area().width;
    let mut says = Block::default();
    says.height = ts.label(&mut says, today, &style, owner, Point::default(), width) + ts.grid();
    if let Some(below) = part.continued.take() {
        says.stack(below);
    }
    part.continued = Some(says);
    part.day = Some(today.clone());
}

/// The introduction of a section, in the main column, with the marks of its bearers in the time column.
pub(super) fn introduction(
    ts: &mut Typesetter,
    bearers: Option<&MarkRow>,
    text: &[TextBlock],
    parent: TagId,
) -> Vec<Part> {
    let area = ts.theme.page.area();
    let (main, main_width) = ts.theme.page.main_column();
    let main = main - area.x;
    let grid = ts.grid();
    let marks = bearers.map(|row| marks::bearers(ts, row, parent));
    let marks_height = marks.as_ref().map_or(Pt::ZERO, |marks| ts.on_grid(marks.height));
    let body = ts.theme.types.body.style(ts.theme.palette.ink);
    let mut parts: Vec<Part> = Vec::new();
    let mut bottom = Pt::ZERO;
    for (n, (stretch, cost)) in
        prose(ts, text, &body, main_width.min(ts.theme.page.measure.pt()), (parent, TagRole::H2))
            .into_iter()
            .enumerate()
    {
        let height = stretch.height;
        let mut block = Block { height, ..Block::default() };
        block.put(stretch, Point::new(main, Pt::ZERO));
        // The text beside the marks stays with them.
        let beside = bottom.0 < marks_height.0 && !ts.theme.page.is_stacked();
        parts.push(Part::new(block, if n > 0 && beside { Break::Never } else { cost }));
        bottom += height;
    }
    if let Some(marks) = marks {
        if ts.theme.page.is_stacked() {
            let mut block = Block { height: marks_height + grid, ..Block::default() };
            block.put(marks, Point::default());
            if let Some(first) = parts.first_mut() {
                first.before = Break::Never;
            }
            parts.insert(0, Part::new(block, FREE));
            if let Some(last) = parts.last_mut() {
                last.space_after = grid;
            }
            return parts;
        }
        let mut block = Block::default();
        block.put(marks, Point::default());
        match parts.first_mut() {
            Some(first) => {
                let text = std::mem::take(&mut first.block);
                block.height = text.height;
                block.put(text, Point::default());
                first.block = block;
            }
            None => parts.push(Part::new(block, FREE)),
        }
        if let Some(last) = parts.last_mut() {
            last.block.height += (marks_height - bottom).max(Pt::ZERO);
        }
    }
    if let Some(last) = parts.last_mut() {
        last.space_after = grid;
    }
    parts
}

fn day_head(ts: &mut Typesetter, day: &Words, look: Look) -> Part {
    let tag = ts.tag(look.parent, TagRole::H3);
    let style = ts.theme.types.series.style(look.deep);
    let width = ts.theme.page.area().width;
    let text = ts.set_plain(day, &style, width);
    let mut block = Block::default();
    let baseline = ts.grid() + ts.baseline(&ts.theme.types.body.style(look.deep));
    ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
    let anchor = ts.new_anchor();
    block.heading(3, day.plain(), anchor, Point::default());
    block.height = ts.on_grid(text.height()) + ts.grid();
    Part::new(block, FREE)
}

/// A break: a band of sand with its hours and its name.
fn band(ts: &mut Typesetter, hours: Option<&Words>, name: &Words, parent: TagId) -> Part {
    let grid = ts.grid();
    let area = ts.theme.page.area();
    let main = ts.theme.page.main_column().0 - area.x;
    let style = ts.theme.types.medium.style(ts.theme.palette.grey);
    let tag = ts.tag(parent, TagRole::P);
    // The name stands in the main column, or behind hours that reach into it.
    let hours = hours.map(|hours| ts.set_plain(hours, &style, UNBOUNDED));
    let inset = grid.min(ts.theme.page.gutter.pt());
    let name_x = hours.as_ref().map_or(main, |hours| main.max(inset + hours.width() + grid));
    let name_width = area.width - name_x - grid * 0.5;
    let set_name = ts.set_plain(name, &style, name_width);
    ts.demand_fit(&set_name, name, name_width);
    let height = grid * (1.0 + set_name.lines.len() as f64);
    let mut block = Block { height, ..Block::default() };
    block.decorate(Shape::rect(Rect::new(Pt::ZERO, Pt::ZERO, area.width, height), ts.theme.palette.sand));
    // The text sits half a line lower than the grid's, in the middle of its band.
    let top = grid * 0.5;
    if let Some(hours) = hours {
        let hours_tag = ts.tag(tag, TagRole::Span);
        ts.place(&mut block, &hours, Owner::Tag(hours_tag), inset, top);
    }
    let name_tag = ts.tag(tag, TagRole::Span);
    ts.place(&mut block, &set_name, Owner::Tag(name_tag), name_x, top);
    let mut part = Part::new(block, Break::Cost(STRANDED_BAND));
    part.space_after = ts.gap();
    part.cost_last = STRANDED_BAND;
    part
}

/// What stands by the rows that a page break separated from their hours.
fn continuation(ts: &mut Typesetter, start: &Words, look: Look, ruled: bool) -> Block {
    let grid = ts.grid();
    let (_, time_width) = ts.theme.page.time_column();
    let (main, main_width) = ts.theme.page.main_column();
    let main = main - ts.theme.page.area().x;
    let style = ts.theme.types.caption_strong.style(look.deep);
    let mut words = start.clone();
    words.pieces.push(Inline { text: format!(" {}", look.continued), ..Inline::default() });
    // Beside what goes on; above it, where all stands in one column.
    let stacked = ts.theme.page.is_stacked();
    let (height, top) = if stacked { (grid * 2.0, grid * 0.5) } else { (grid, grid) };
    let mut block = Block { height, ..Block::default() };
    if ruled {
        block.rule(Point::new(main, Pt::ZERO), main_width, ts.theme.rules.sub_session.pt(), ts.theme.palette.rule);
    }
    // The hours were read where the session began: saying them again is an aid for the eye.
    let owner = Owner::Artifact(Artifact::Pagination);
    ts.label(&mut block, &words, &style, owner, Point::new(Pt::ZERO, top), time_width);
    block
}

/// `leads`: it is the first of its slot and bears the hours; `start` are those of the slot.
fn session(
    ts: &mut Typesetter,
    session: &Session,
    leads: bool,
    start: Option<&Words>,
    look: Look,
    targets: &Targets,
) -> Vec<Part> {
    if let Some(language) = &session.language {
        let sect = ts.tag(look.parent, TagRole::Sect);
        ts.structure.tags[sect.0].language = Some(language.clone());
        let brochure = std::mem::replace(&mut ts.language, language.clone());
        let in_brochure = Session { language: None, ..session.clone() };
        let parts = self::session(ts, &in_brochure, leads, start, Look { parent: sect, ..look }, targets);
        ts.language = brochure;
        return parts;
    }
    // What is in a session without a title stands in its place among the headings: levels never skip.
    let look = if session.title.is_none() { look.raised() } else { look };
    let parent = look.parent;
    let grid = ts.grid();
    let area = ts.theme.page.area();
    let (_, time_width) = ts.theme.page.time_column();
    let (main, main_width) = ts.theme.page.main_column();
    let main = main - area.x;
    let palette = ts.theme.palette;
    let ink = palette.ink;
    let first_baseline = grid * UNDER_RULE + ts.baseline(&ts.theme.types.body.style(ink));

    let mut head = Block::default();
    let anchor = targets.find(&session.key).unwrap_or_else(|| ts.new_anchor());
    head.anchors.push((anchor, Point::default()));
    if session.feature {
        let weight = ts.theme.rules.accent.pt();
        head.decorate(Shape::rect(Rect::new(Pt::ZERO, Pt::ZERO, area.width, weight), look.vivid));
    } else if leads {
        head.rule(Point::default(), area.width, ts.theme.rules.session.pt(), ink);
    } else {
        head.rule(Point::new(main, Pt::ZERO), main_width, ts.theme.rules.sub_session.pt(), palette.rule);
    }

    let stacked = ts.theme.page.is_stacked();
    // Time column: hours first, since they are read before the title.
    let mut time_lines = 0.0;
    let mut title_baseline = first_baseline;
    if leads && let Some(Hour { words: start, .. }) = &session.when.start {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.start_time.style(look.deep);
        let text = ts.set_plain(start, &style, time_width);
        ts.paint(&mut head, &text, Owner::Tag(tag), Pt::ZERO, first_baseline);
        time_lines += 1.0;
        if let Some(Hour { words: end, .. }) = &session.when.end {
            let tag = ts.tag(parent, TagRole::P);
            let style = ts.theme.types.medium.style(palette.grey);
            if stacked {
                // On one line with the start, behind a dash.
                let end = Words { span: end.span.clone(), ..Words::joined([&Words::own("–"), end], " ") };
                let x = text.width() + grid * 0.5;
                let text = ts.set_plain(&end, &style, time_width);
                ts.paint(&mut head, &text, Owner::Tag(tag), x, first_baseline);
            } else {
                let text = ts.set_plain(end, &style, time_width);
                ts.paint(&mut head, &text, Owner::Tag(tag), Pt::ZERO, first_baseline + grid);
                time_lines += 1.0;
            }
        }
        if stacked {
            title_baseline += grid * UNDER_STACKED_HOURS;
        }
    }

    // Title, on the baseline of the hour; what follows it starts at the next line of the grid that leaves it air.
    let below_hours = title_baseline - first_baseline;
    let mut content_top = grid * UNDER_RULE + below_hours;
    if let Some(title) = &session.title {
        let tag = ts.tag(parent, look.heading);
        let theme = ts.theme;
        // What nobody should miss is a step larger.
        let role = if session.feature { &theme.types.plenary_title } else { &theme.types.session_title };
        let least = Role { steps: role.steps.last().copied().into_iter().collect(), ..role.clone() };
        let role = if session.feature { &least } else { role };
        let mut text = ts.set_title_in(title, role, ink, main_width, LARGE_TITLE_LINES);
        let measure = main_width.min(theme.page.measure.pt());
        if text.rtl && measure.0 < main_width.0 {
            // It ends where the lines below it begin.
            text = ts.set_title_in(title, role, ink, measure, LARGE_TITLE_LINES);
        }
        ts.paint(&mut head, &text, Owner::Tag(tag), main, title_baseline);
        let last = text.style.leading * (text.lines.len().max(1) - 1) as f64;
        let last = last + if session.feature { grid * 0.5 } else { Pt::ZERO };
        content_top = ts.on_half_grid(grid * UNDER_RULE + below_hours + last + grid * UNDER_TITLE);
        head.headings.push(OutlineEntry { title: title.plain(), level: 3, anchor });
    }

    // Format and room, under the hours or beside the title of a session without hours of its own.
    let caption = ts.theme.types.caption_strong.style(look.deep);
    let room_style = ts.theme.types.caption.style(palette.grey);
    if !stacked && time_lines > 0.0 && (session.format.is_some() || session.room.is_some()) {
        time_lines += UNDER_HOURS;
    }
    for (words, style) in [(&session.format, &caption), (&session.room, &room_style)] {
        let Some(words) = words else { continue };
        let tag = ts.tag(parent, TagRole::P);
        let text = ts.set_plain(words, style, time_width);
        ts.demand_fit(&text, words, time_width);
        if stacked {
            // Under the title.
            content_top += ts.place(&mut head, &text, Owner::Tag(tag), Pt::ZERO, content_top);
            continue;
        }
        ts.paint(&mut head, &text, Owner::Tag(tag), Pt::ZERO, first_baseline + grid * time_lines);
        time_lines += text.lines.len() as f64;
    }
    if stacked && (session.format.is_some() || session.room.is_some()) {
        content_top = ts.on_half_grid(content_top + grid * UNDER_HOURS);
    }
    let mut time_height = if stacked { Pt::ZERO } else { grid * (UNDER_RULE + time_lines) };

    // Main column: stretches with the white before each and the cost of a page break there.
    let mut stretches: Vec<(Pt, Block, Break)> = Vec::new();
    let body = ts.theme.types.body.style(ink);
    let gap = ts.gap();
    let row_break = |n: usize| if n == 0 { Break::Never } else { INSIDE_SESSION };
    let measure = main_width.min(ts.theme.page.measure.pt());
    let text = prose(ts, &session.description, &body, measure, (parent, look.heading));
    let lines: Pt = text.iter().map(|(block, _)| block.height).sum();
    let text: Vec<(Pt, Block, Break)> = text
        .into_iter()
        .enumerate()
        .map(|(n, (block, cost))| (Pt::ZERO, block, if n == 0 { Break::Never } else { cost }))
        .collect();
    // Who speaks in the whole session comes before its items: behind the last of them they would seem to belong to it.
    let voices = people::rows(ts, &session.people, main_width, parent).into_iter().enumerate();
    let voices: Vec<(Pt, Block, Break)> =
        voices.map(|(n, row)| (if n == 0 { Pt::ZERO } else { gap }, row, row_break(n))).collect();
    // Nobody looks for a name under a column of text.
    let (first, then) = if lines.0 > ts.grid().0 * LONG_TEXT { (voices, text) } else { (text, voices) };
    if let Some(picture) = session.picture.as_ref().and_then(|one| illustration(ts, one, main_width, parent)) {
        stretches.push((Pt::ZERO, picture, Break::Never));
    }
    for told in [first, then] {
        let above = stretches.len();
        stretches.extend(told);
        if let (1.., Some((white, ..))) = (above, stretches.get_mut(above)) {
            *white = gap;
        }
    }
    if !session.particulars.is_empty() {
        let gap = if stretches.is_empty() { Pt::ZERO } else { gap * 0.5 };
        // What is known of a session is not all of it that goes over to another page.
        let cost = if session.items.is_empty() { Break::Never } else { row_break(stretches.len()) };
        stretches.push((gap, particulars(ts, &session.particulars, main_width, parent), cost));
    }
    let first_item = stretches.len();
    let many = items::are_many(&session.items);
    let anchors = targets.items(&session.key);
    let placed: Vec<items::Placed> =
        session.items.iter().enumerate().map(|(n, item)| (item, anchors.get(n).copied())).collect();
    let rows = if many { Vec::new() } else { items::rows(ts, &placed, main_width, look, parent) };
    for (n, (row, cost)) in rows.into_iter().enumerate() {
        let cost = if n == 0 { row_break(stretches.len()) } else { cost };
        let white = if n == 0 && stretches.is_empty() { Pt::ZERO } else { gap };
        stretches.push((white, row, cost));
    }
    let items = first_item..stretches.len();
    let run = if many { items::run_in(ts, &placed, area.width, look, parent) } else { Vec::new() };
    // Those behind a run stand under it.
    let mut under_run: Option<Block> = None;
    if let Some(moderation) = &session.moderation {
        let sentence = sentence(ts, moderation, look, main_width.min(ts.theme.page.measure.pt()), parent);
        if many {
            under_run = Some(sentence);
        } else {
            let gap = if stretches.is_empty() { Pt::ZERO } else { gap };
            stretches.push((gap, sentence, Break::Never));
        }
    }

    let told = !stretches.is_empty();
    // Parts: the head takes the first stretch with it.
    let mut parts = vec![Part { span: Some(session.span.clone()), ..Part::new(head, FREE) }];
    let mut bottom = content_top;
    let mut in_part = content_top;
    for (n, (gap, block, cost)) in stretches.into_iter().enumerate() {
        let height = gap + block.height;
        // No break while the time column still has text beside the main column.
        let beside_time = bottom.0 < time_height.0 + 0.01;
        // Nothing holds together more than a page that says what goes on.
        let fits = in_part.0 + height.0 <= area.height.0 - grid.0 * CONTINUED;
        if (n == 0 || beside_time || cost == Break::Never) && (fits || in_part.0 <= 0.0) {
            let part = parts.last_mut().expect("the head is there");
            let at = Point::new(main, in_part + gap);
            part.block.put(block, at);
            in_part += height;
        } else {
            let part = parts.last_mut().expect("the head is there");
            // Text of the time column that is longer stays on its page.
            part.block.height = in_part + if fits { Pt::ZERO } else { (time_height - bottom).max(Pt::ZERO) };
            part.space_after = gap;
            time_height = if fits { time_height } else { time_height.min(bottom) };
            let cost = if cost == Break::Never { FREE } else { cost };
            let height = block.height;
            let mut next = Block { height, ..Block::default() };
            next.put(block, Point::new(main, Pt::ZERO));
            let mut next = Part::new(next, cost);
            // Items have rules of their own.
            next.continued = start.map(|start| continuation(ts, start, look, !items.contains(&n)));
            next.span = Some(session.span.clone());
            parts.push(next);
            in_part = height;
        }
        bottom += height;
    }
    let part = parts.last_mut().expect("the head is there");
    // The next session begins on the grid; on its half when the section is tight.
    let begins = |ts: &Typesetter, y: Pt| if ts.density == Density::Open { ts.on_grid(y) } else { ts.on_half_grid(y) };
    let end = begins(ts, bottom.max(time_height) + gap);
    part.block.height = in_part + (time_height - bottom).max(Pt::ZERO);
    part.space_after = end - bottom.max(time_height);
    if !run.is_empty() {
        // A run across the page begins under the time column, and under the hour where it goes on.
        part.space_after = if told { gap } else { Pt::ZERO };
        let end = begins(ts, gap);
        let again = start.map(|start| {
            let mut again = continuation(ts, start, look, false);
            again.height += grid;
            again
        });
        let continued = |part: Part| Part { continued: again.clone(), span: Some(session.span.clone()), ..part };
        parts.extend(run.into_iter().map(continued));
        if let Some(below) = under_run {
            if let Some(last) = parts.last_mut() {
                last.space_after = gap;
            }
            let mut block = Block { height: below.height, ..Block::default() };
            block.put(below, Point::new(main, Pt::ZERO));
            parts.push(continued(Part::new(block, Break::Never)));
        }
        if let Some(last) = parts.last_mut() {
            last.space_after = end;
        }
    }
    parts
}

/// What else there is to know of a session, in one paragraph of small type.
fn particulars(ts: &mut Typesetter, facts: &[Fact], width: Pt, parent: TagId) -> Block {
    let words = Words::joined(facts.iter().map(|fact| &fact.value), " · ");
    let style = ts.theme.types.caption.style(ts.theme.palette.grey);
    let measure = width.min(ts.theme.page.measure.pt());
    let text = ts.set_plain(&words, &style, measure);
    ts.demand_fit(&text, &words, measure);
    let tag = ts.tag(parent, TagRole::P);
    let mut block = Block::default();
    block.height = ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, Pt::ZERO);
    block
}

/// A sentence after a short dash: who moderates, who concludes.
fn sentence(ts: &mut Typesetter, words: &Words, look: Look, measure: Pt, parent: TagId) -> Block {
    let grid = ts.grid();
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.body.style(ts.theme.palette.ink);
    let setting = ts.running_text(grid * 1.625);
    let text = ts.set(words, &style, measure, &setting);
    ts.demand_fit(&text, words, measure);
    let mut block = Block::default();
    let baseline = ts.baseline(&style);
    let x_height = ts.fonts.metrics(&style).x_height;
    block.rule(Point::new(Pt::ZERO, baseline - x_height / 2.0), grid, ts.theme.rules.item.pt() * 1.5, look.vivid);
    block.height = ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, Pt::ZERO);
    block
}
