//! A galley: a text shaped once, on one endless line, from which lines of any length are cut.

use super::breaks::{Kind, Opportunity};
use super::fonts::Fonts;
use super::itemise::{Item, itemise};
use super::shape::{Cluster, Shaped, Shaper};
use super::source::{Source, TextSpan, is_word_space};
use super::style::{Glyph, Run, Style};
use crate::units::Pt;
use std::ops::Range;

/// A line in a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub runs: Vec<Run>,
    /// From the start of the line to the end of its visible text, the indent counted and trailing spaces not.
    pub width: Pt,
    /// Wider than the measure, since nothing could break it.
    pub overfull: bool,
}

/// A place where a line may end, measured along the galley in points. A line from one cut to another is
/// `to.end_x - from.start_x` wide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cut {
    pub opportunity: Opportunity,
    /// Where the visible text of a line that ends here ends, an added hyphen counted.
    pub end_x: f64,
    /// Where the text of a line that begins here begins.
    pub start_x: f64,
    /// Width of all word spaces of the galley up to the visible end, and up to the next line.
    pub end_spaces: f64,
    pub start_spaces: f64,
}

/// How the clusters between two cuts are put on a line.
pub(super) struct Placing {
    pub indent: Pt,
    /// What each word space gains, as a share of its width; negative tightens.
    pub stretch: f64,
    pub measure: Pt,
}

#[derive(Debug)]
pub(super) struct Galley {
    fonts: Fonts,
    language: String,
    pub source: Source,
    styles: Vec<Style>,
    items: Vec<Item>,
    shaped: Shaped,
    /// Where each cluster begins, in points, and where the last one ends.
    x: Vec<f64>,
    /// Width of the word spaces before each cluster.
    spaces: Vec<f64>,
    pub missing: Vec<char>,
}

impl Galley {
    pub fn new(fonts: &Fonts, spans: &[TextSpan], language: &str) -> Galley {
        let source = Source::new(spans);
        let (items, missing) = itemise(fonts, spans, &source);
        let styles: Vec<Style> = spans.iter().map(|span| span.style.clone()).collect();
        let mut shaper = Shaper::new(fonts, language);
        let mut shaped = Shaped::default();
        for (index, item) in items.iter().enumerate() {
            shaper.shape(&source.text, item.text.clone(), (index, item), &styles[item.span], false, &mut shaped);
        }
        let (mut x, mut spaces) = (vec![0.0], vec![0.0]);
        let (mut pen, mut space) = (0.0, 0.0);
        for cluster in &shaped.clusters {
            pen += cluster.advance;
            if is_word_space_cluster(&source.text, cluster) {
                space += cluster.advance;
            }
            x.push(pen);
            spaces.push(space);
        }
        Galley {
            fonts: fonts.clone(),
            language: language.to_string(),
            source,
            styles,
            items,
            shaped,
            x,
            spaces,
            missing,
        }
    }

    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// The beginning of the text, from which its first line is measured.
    pub fn start(&self) -> Cut {
        let opportunity = Opportunity { at: 0, end: 0, kind: Kind::Forced };
        Cut { opportunity, end_x: 0.0, start_x: 0.0, end_spaces: 0.0, start_spaces: 0.0 }
    }

    /// Measures a place where a line may end.
    pub fn cut(&self, opportunity: Opportunity) -> Cut {
        Cut {
            opportunity,
            end_x: self.end_x(opportunity.end, opportunity.kind == Kind::Hyphen),
            start_x: self.start_x(opportunity.at),
            end_spaces: self.spaces[self.cluster(opportunity.end)],
            start_spaces: self.spaces[self.cluster(opportunity.at)],
        }
    }

    /// Where clusters begin inside a range of the text, its start left out.
    pub fn cluster_starts(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        let first = self.cluster(range.start);
        self.shaped.clusters[first..]
            .iter()
            .map(|c| c.text.start)
            .skip_while(move |&at| at <= range.start)
            .take_while(move |&at| at < range.end)
    }

    /// The cluster that begins at a byte or holds it; their number for the end of the text.
    fn cluster(&self, at: usize) -> usize {
        self.shaped.clusters.partition_point(|cluster| cluster.text.end <= at)
    }

    /// Whether the text may be cut at a byte without changing the glyphs on either side.
    fn is_safe(&self, at: usize) -> bool {
        let cluster = self.shaped.clusters.get(self.cluster(at));
        cluster.is_none_or(|cluster| cluster.text.start == at && cluster.safe)
    }

    /// The last place before `at` where the text may be cut safely, not before `from`.
    fn safe_before(&self, at: usize, from: usize) -> usize {
        let before = self.shaped.clusters.partition_point(|cluster| cluster.text.start < at);
        let safe = self.shaped.clusters[..before].iter().rev().find(|cluster| cluster.safe);
        safe.map_or(0, |cluster| cluster.text.start).max(from)
    }

    /// The first place after `at` where the text may be cut safely, not after `to`.
    fn safe_after(&self, at: usize, to: usize) -> usize {
        let after = self.shaped.clusters.partition_point(|cluster| cluster.text.start <= at);
        let safe = self.shaped.clusters[after..].iter().find(|cluster| cluster.safe);
        safe.map_or(self.source.text.len(), |cluster| cluster.text.start).min(to)
    }

    fn end_x(&self, end: usize, hyphen: bool) -> f64 {
        if !hyphen && self.is_safe(end) {
            return self.x[self.cluster(end)];
        }
        let from = self.safe_before(end, 0);
        self.x[self.cluster(from)] + self.reshape(from..end, hyphen).width()
    }

    fn start_x(&self, at: usize) -> f64 {
        if self.is_safe(at) {
            return self.x[self.cluster(at)];
        }
        let to = self.safe_after(at, self.source.text.len());
        self.x[self.cluster(to)] - self.reshape(at..to, false).width()
    }

    /// Shapes a piece of the text by itself.
    fn reshape(&self, range: Range<usize>, hyphen: bool) -> Shaped {
        let mut shaped = Shaped::default();
        let mut shaper = Shaper::new(&self.fonts, &self.language);
        let first = self.items.partition_point(|item| item.text.end <= range.start);
        for (index, item) in self.items.iter().enumerate().skip(first) {
            let part = item.text.start.max(range.start)..item.text.end.min(range.end);
            if part.is_empty() {
                break;
            }
            let hyphen = hyphen && part.end == range.end;
            shaper.shape(&self.source.text, part, (index, item), &self.styles[item.span], hyphen, &mut shaped);
        }
        shaped
    }

    /// The width of the text on one line, trailing spaces left out.
    pub fn width(&self) -> f64 {
        let end = self.text().trim_end_matches(super::source::is_hanging_space).len();
        self.end_x(end, false)
    }

    /// The line from one cut to another.
    pub fn line(&self, from: &Cut, to: &Cut, placing: &Placing) -> Line {
        let (start, end) = (from.opportunity.at, to.opportunity.end);
        let hyphen = to.opportunity.kind == Kind::Hyphen;
        let head = if self.is_safe(start) { start } else { self.safe_after(start, end) };
        let tail = if !hyphen && self.is_safe(end) { end } else { self.safe_before(end, start) };
        let mut line =
            LineInProgress { galley: self, runs: Vec::new(), pen: placing.indent.0, stretch: placing.stretch };
        if head >= tail && (head, tail) != (start, end) {
            line.extend(&self.reshape(start..end, hyphen));
        } else {
            line.extend(&self.reshape(start..head, false));
            line.copy(head..tail);
            line.extend(&self.reshape(tail..end, hyphen));
        }
        let width = Pt(line.pen);
        line.hang(end..to.opportunity.at);
        Line { runs: line.runs, width, overfull: width.0 > placing.measure.0 + TOLERANCE }
    }
}

/// A hundredth of a point: what rounding may add up to.
const TOLERANCE: f64 = 0.01;

impl Shaped {
    fn width(&self) -> f64 {
        self.clusters.iter().map(|cluster| cluster.advance).sum()
    }
}

fn is_word_space_cluster(text: &str, cluster: &Cluster) -> bool {
    let mut characters = text[cluster.text.clone()].chars();
    characters.next().is_some_and(is_word_space) && characters.next().is_none()
}

/// A line that grows by clusters.
struct LineInProgress<'a> {
    galley: &'a Galley,
    runs: Vec<Run>,
    pen: f64,
    stretch: f64,
}

impl LineInProgress<'_> {
    /// Adds clusters of the galley as they are.
    fn copy(&mut self, range: Range<usize>) {
        let galley = self.galley;
        for index in galley.cluster(range.start)..galley.cluster(range.end) {
            self.push(&galley.shaped, &galley.shaped.clusters[index], true);
        }
    }

    /// Adds clusters that were shaped anew.
    fn extend(&mut self, shaped: &Shaped) {
        for cluster in &shaped.clusters {
            self.push(shaped, cluster, true);
        }
    }

    /// Adds the spaces at the end of the line, which take no room.
    fn hang(&mut self, range: Range<usize>) {
        let galley = self.galley;
        for index in galley.cluster(range.start)..galley.cluster(range.end) {
            self.push(&galley.shaped, &galley.shaped.clusters[index], false);
        }
    }

    fn push(&mut self, shaped: &Shaped, cluster: &Cluster, visible: bool) {
        let item = &self.galley.items[cluster.item];
        if self.runs.last().is_none_or(|run| (run.font, run.span) != (item.font, item.span)) {
            let style = &self.galley.styles[item.span];
            self.runs.push(Run {
                font: item.font,
                size: style.size,
                colour: style.colour,
                x: Pt(self.pen),
                width: Pt::ZERO,
                text: String::new(),
                glyphs: Vec::new(),
                span: item.span,
            });
        }
        let Some(run) = self.runs.last_mut() else { return };
        let start = run.text.len();
        // A cluster without text is the hyphen that a break adds.
        run.text.push_str(if cluster.text.is_empty() {
            "\u{ad}"
        } else {
            &self.galley.source.text[cluster.text.clone()]
        });
        for glyph in &shaped.glyphs[cluster.glyphs.clone()] {
            run.glyphs.push(Glyph {
                id: glyph.id,
                x: Pt(self.pen + glyph.x) - run.x,
                rise: Pt(glyph.rise),
                text: start..run.text.len(),
            });
        }
        if visible {
            self.pen += cluster.advance;
            if is_word_space_cluster(&self.galley.source.text, cluster) {
                self.pen += cluster.advance * self.stretch;
            }
            run.width = Pt(self.pen) - run.x;
        }
    }
}
