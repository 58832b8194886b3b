//! Running head, running foot and folio: what every page but the covers repeats of the event.

use super::page::{Artifact, Owner};
use super::set_text::UNBOUNDED;
use super::sheets::{Running, Sheet};
use super::typesetter::Typesetter;
use crate::compose::story::{Cover, FactKind, Words};
use crate::diagnostic::say;
use crate::programme::Inline;
use crate::units::Pt;

/// Between the parts of a running line.
const SEPARATOR: &str = " | ";

/// The running head and foot.
pub(super) struct RunningLines {
    /// Date, place, hours: the last ones go first where there is no room.
    head: Vec<Words>,
    /// Series, tagline.
    foot: Vec<Words>,
}

impl RunningLines {
    /// "Jeudi 28 août 2025 | En ligne | 10 h 00 – 16 h 45" and "Series | tagline".
    pub(super) fn of(cover: &Cover) -> RunningLines {
        let facts = |kinds: &[FactKind]| {
            let facts = cover.facts.iter().filter(|fact| kinds.contains(&fact.kind));
            facts.map(|fact| fact.value.clone()).collect::<Vec<_>>()
        };
        let mut foot = vec![cover.series.as_ref().unwrap_or(&cover.title).clone()];
        foot.extend(facts(&[FactKind::Tagline]));
        let mut head = facts(&[FactKind::Date, FactKind::Place, FactKind::Hours]);
        // Hours of one day are not those of every page.
        if facts(&[FactKind::Hours]).len() > 1 {
            head = facts(&[FactKind::Date, FactKind::Place]);
        }
        RunningLines { head, foot }
    }
}

/// The share of the line of the running head that the name of a section may take.
const SECTION: f64 = 0.45;

const OWNER: Owner = Owner::Artifact(Artifact::Pagination);

/// Paints the running lines of a page. `folio` is its number, in figures of its own kind; on the left page of two that face each other they are `mirrored`: the
/// number and the name of the section stand at the fore-edge.
pub(super) fn running(ts: &mut Typesetter, sheet: &mut Sheet, lines: &RunningLines, folio: &str, mirrored: bool) {
    let grey = ts.theme.palette.grey;
    let (section, day, colour, clear) = match &sheet.running {
        Running::None => return,
        Running::Section(words) => (Some(words.clone()), None, grey, None),
        Running::Continued { section, day } => (Some(section.clone()), Some(day.clone()), grey, None),
        Running::OnBand { colour, clear } => (None, None, *colour, Some(*clear)),
    };
    let page = &ts.theme.page;
    let area = page.area();
    let grid = ts.grid();
    // Both lines are centred in their margins.
    let head_top = head_top(ts);
    let foot_top = foot_top(ts);
    let ink = ts.theme.palette.ink;

    let caption = ts.theme.types.caption.style(colour);
    let mut room = clear.unwrap_or(area.width);
    if let Some(section) = section {
        let style = ts.theme.types.caption_strong.style(ink);
        // The page itself says the day, too. On a page of one column the section has the line to itself.
        let share = if ts.theme.page.is_stacked() { area.width } else { area.width * SECTION };
        let whole = day.map(|day| Words::joined([&section, &day], " · "));
        let whole = whole.filter(|whole| ts.set_plain(whole, &style, UNBOUNDED).width().0 <= share.0);
        let section = whole.unwrap_or(section);
        let name = shortened(ts, &section, &style, share);
        if name.plain() != section.plain() {
            let saying = say("head-cut-short").with("text", section.plain()).with("short", name.plain());
            ts.abridged(section.span.clone(), saying);
        }
        room = area.width - ts.set_plain(&name, &style, UNBOUNDED).width() - grid;
        place(ts, sheet, &name, &style, head_top, !mirrored);
    }
    let stacked = ts.theme.page.is_stacked();
    if !stacked {
        let head = fitting(ts, &lines.head, SEPARATOR, &caption, room);
        // The art of a band is at its right on every page.
        place(ts, sheet, &head, &caption, head_top, mirrored && clear.is_none());
    }

    let number = Words::own(folio);
    let style = ts.theme.types.label.style(ink);
    place(ts, sheet, &number, &style, foot_top, !mirrored);
    let caption = ts.theme.types.caption.style(ts.theme.palette.grey);
    if !stacked {
        let foot = fitting(ts, &lines.foot, SEPARATOR, &caption, area.width - grid * 3.0);
        place(ts, sheet, &foot, &caption, foot_top, mirrored);
    }
}

/// Where the line of the running foot begins, from the top of the page.
pub(super) fn foot_top(ts: &Typesetter) -> Pt {
    let page = &ts.theme.page;
    page.height.pt() - (page.margins.bottom.pt() + ts.grid()) / 2.0
}

/// Where the line of the running head begins, from the top of the page.
pub(super) fn head_top(ts: &Typesetter) -> Pt {
    (ts.theme.page.margins.top.pt() - ts.grid()) / 2.0
}

/// At the left of the text area, or at its `right`.
fn place(ts: &mut Typesetter, sheet: &mut Sheet, words: &Words, style: &crate::text::Style, top: Pt, right: bool) {
    let area = ts.theme.page.area();
    if right {
        return ts.label_right(&mut sheet.block, words, style, OWNER, area.right(), top);
    }
    let text = ts.set_plain(words, style, UNBOUNDED);
    ts.place(&mut sheet.block, &text, OWNER, area.x, top);
}

/// As many parts as stand on the line, from the first; what is left out stands on the cover.
fn fitting(ts: &mut Typesetter, parts: &[Words], separator: &str, style: &crate::text::Style, measure: Pt) -> Words {
    for count in (1..=parts.len()).rev() {
        let line = Words::joined(&parts[..count], separator);
        if ts.set_plain(&line, style, UNBOUNDED).width().0 <= measure.0 {
            left_out(ts, &parts[count..]);
            return line;
        }
    }
    let Some(first) = parts.first() else { return Words::own("") };
    left_out(ts, &parts[1..]);
    let short = shortened(ts, first, style, measure);
    let saying = say("line-cut-short").with("text", first.plain()).with("short", short.plain());
    ts.abridged(first.span.clone(), saying);
    short
}

/// Tells which parts have no room in a running line.
fn left_out(ts: &mut Typesetter, parts: &[Words]) {
    for part in parts {
        ts.abridged(part.span.clone(), say("line-without-part").with("text", part.plain()));
    }
}

/// A running line is one line: a title too long for it ends with an ellipsis at a word. What it repeats stands whole elsewhere.
pub(super) fn shortened(ts: &mut Typesetter, line: &Words, style: &crate::text::Style, measure: Pt) -> Words {
    // Two languages below each other stand side by side here.
    let beside = |piece: &Inline| match piece.second && piece.text == "\u{2028}" {
        true => Inline { text: " / ".to_owned(), ..piece.clone() },
        false => piece.clone(),
    };
    let line = &Words { pieces: line.pieces.iter().map(beside).collect(), span: line.span.clone() };
    let plain = line.plain();
    if ts.set_plain(line, style, UNBOUNDED).width().0 <= measure.0 {
        return line.clone();
    }
    let mut kept: Vec<&str> = plain.split(' ').collect();
    loop {
        kept.pop();
        let short = Words::own(format!("{}…", kept.join(" ").trim_end_matches([',', '|', ' ', ':', '–'])));
        if kept.len() <= 1 || ts.set_plain(&short, style, UNBOUNDED).width().0 <= measure.0 {
            return short;
        }
    }
}
