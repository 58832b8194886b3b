//! A galley: a text shaped once, on one endless line, from which lines of any length are cut.

use super::bidi::{Order, from_the_left};
use super::breaks::{Kind, Opportunity, opportunities};
use super::fonts::Fonts;
use super::itemise::{Item, itemise};
use super::shape::{Cluster, Shaped, ShapedGlyph, Shaper};
use super::source::{Source, TextSpan, is_word_space};
use super::style::{Glyph, Run, Style};
use crate::units::Pt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A line in a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub runs: Vec<Arc<Run>>,
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
    /// Whether a text that runs from right to left is even on the right.
    pub even: bool,
}

impl Placing {
    /// Even on the left alone.
    pub(super) fn ragged(indent: Pt, measure: Pt) -> Placing {
        Placing { indent, stretch: 0.0, measure, even: false }
    }
}

#[derive(Debug)]
pub(super) struct Galley {
    pub shapes: Arc<Shapes>,
    styles: Vec<Style>,
    /// Where each cluster begins, in points, and where the last one ends.
    x: Vec<f64>,
    /// Width of the word spaces before each cluster.
    spaces: Vec<f64>,
}

/// What a galley is in any size and colour.
#[derive(Debug)]
pub(super) struct Shapes {
    fonts: Fonts,
    language: String,
    pub source: Source,
    items: Vec<Item>,
    order: Order,
    shaped: Shaped,
    pub missing: Vec<char>,
    opportunities: OnceLock<Vec<Opportunity>>,
}

impl Galley {
    pub(super) fn new(fonts: &Fonts, spans: &[TextSpan], language: &str) -> Galley {
        let source = Source::new(spans);
        let order = Order::of(&source.text, language);
        let (items, missing) = itemise(fonts, spans, &source, &order);
        let mut shaper = Shaper::new(fonts, language);
        let mut shaped = Shaped::default();
        for (index, item) in items.iter().enumerate() {
            shaper.shape(&source.text, item.text.clone(), (index, item), &spans[item.span].style, false, &mut shaped);
        }
        let language = language.to_string();
        let opportunities = OnceLock::new();
        let shapes = Shapes { fonts: fonts.clone(), language, source, items, order, shaped, missing, opportunities };
        Galley::of(Arc::new(shapes), spans.iter().map(|span| span.style.clone()).collect())
    }

    /// The same text in the same faces, in other sizes or colours: a style for each span.
    pub(super) fn of(shapes: Arc<Shapes>, styles: Vec<Style>) -> Galley {
        let (mut x, mut spaces) = (vec![0.0], vec![0.0]);
        let (mut pen, mut space) = (0.0, 0.0);
        for cluster in &shapes.shaped.clusters {
            let advance = cluster.advance * styles[shapes.items[cluster.item].span].size.0;
            pen += advance;
            if is_word_space_cluster(&shapes.source.text, cluster) {
                space += advance;
            }
            x.push(pen);
            spaces.push(space);
        }
        Galley { shapes, styles, x, spaces }
    }

    /// The size that a cluster is set in, in points.
    fn size(&self, cluster: &Cluster) -> f64 {
        self.styles[self.shapes.items[cluster.item].span].size.0
    }

    /// Places where a line may end, found when they are first asked for.
    pub(super) fn opportunities(&self) -> &[Opportunity] {
        self.shapes.opportunities.get_or_init(|| opportunities(&self.shapes.source))
    }

    pub(super) fn text(&self) -> &str {
        &self.shapes.source.text
    }

    /// Whether the text as a whole runs from right to left.
    pub(super) fn is_rtl(&self) -> bool {
        self.shapes.order.is_rtl()
    }

    /// Whether a place lies in the words of a program.
    pub(super) fn is_as_typed(&self, at: usize) -> bool {
        let span = self.shapes.source.spans.partition_point(|span| span.end <= at);
        self.styles.get(span).is_some_and(|style| style.as_typed)
    }

    /// The beginning of the text, from which its first line is measured.
    pub(super) fn start(&self) -> Cut {
        let opportunity = Opportunity { at: 0, end: 0, kind: Kind::Forced };
        Cut { opportunity, end_x: 0.0, start_x: 0.0, end_spaces: 0.0, start_spaces: 0.0 }
    }

    /// Measures a place where a line may end.
    pub(super) fn cut(&self, opportunity: Opportunity) -> Cut {
        Cut {
            opportunity,
            end_x: self.end_x(opportunity.end, opportunity.kind == Kind::Hyphen),
            start_x: self.start_x(opportunity.at),
            end_spaces: self.spaces[self.cluster(opportunity.end)],
            start_spaces: self.spaces[self.cluster(opportunity.at)],
        }
    }

    /// Where clusters begin inside a range of the text, its start left out.
    pub(super) fn cluster_starts(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        let first = self.cluster(range.start);
        self.shapes.shaped.clusters[first..]
            .iter()
            .map(|c| c.text.start)
            .skip_while(move |&at| at <= range.start)
            .take_while(move |&at| at < range.end)
    }

    /// The cluster that begins at a byte or holds it; their number for the end of the text.
    fn cluster(&self, at: usize) -> usize {
        self.shapes.shaped.clusters.partition_point(|cluster| cluster.text.end <= at)
    }

    /// Whether the text may be cut at a byte without changing the glyphs on either side.
    fn is_safe(&self, at: usize) -> bool {
        let cluster = self.shapes.shaped.clusters.get(self.cluster(at));
        cluster.is_none_or(|cluster| cluster.text.start == at && cluster.safe)
    }

    /// The last place before `at` where the text may be cut safely, not before `from`.
    fn safe_before(&self, at: usize, from: usize) -> usize {
        let before = self.shapes.shaped.clusters.partition_point(|cluster| cluster.text.start < at);
        let near = &self.shapes.shaped.clusters[before.saturating_sub(FARTHEST)..before];
        let safe = near.iter().rev().find(|cluster| cluster.safe).or(near.first());
        safe.map_or(0, |cluster| cluster.text.start).max(from)
    }

    /// The first place after `at` where the text may be cut safely, not after `to`.
    fn safe_after(&self, at: usize, to: usize) -> usize {
        let after = self.shapes.shaped.clusters.partition_point(|cluster| cluster.text.start <= at);
        let mut near = self.shapes.shaped.clusters[after..].iter();
        let safe = near.by_ref().take(FARTHEST).find(|cluster| cluster.safe).or(near.next());
        safe.map_or(self.shapes.source.text.len(), |cluster| cluster.text.start).min(to)
    }

    fn end_x(&self, end: usize, hyphen: bool) -> f64 {
        if !hyphen && self.is_safe(end) {
            return self.x[self.cluster(end)];
        }
        let from = self.safe_before(end, 0);
        self.x[self.cluster(from)] + self.width(&self.reshape(from..end, hyphen))
    }

    fn start_x(&self, at: usize) -> f64 {
        if self.is_safe(at) {
            return self.x[self.cluster(at)];
        }
        let to = self.safe_after(at, self.shapes.source.text.len());
        self.x[self.cluster(to)] - self.width(&self.reshape(at..to, false))
    }

    /// Shapes a piece of the text by itself.
    fn reshape(&self, range: Range<usize>, hyphen: bool) -> Shaped {
        let mut shaped = Shaped::default();
        let mut shaper = Shaper::new(&self.shapes.fonts, &self.shapes.language);
        let first = self.shapes.items.partition_point(|item| item.text.end <= range.start);
        for (index, item) in self.shapes.items.iter().enumerate().skip(first) {
            let part = item.text.start.max(range.start)..item.text.end.min(range.end);
            if part.is_empty() {
                break;
            }
            let hyphen = hyphen && part.end == range.end;
            shaper.shape(&self.shapes.source.text, part, (index, item), &self.styles[item.span], hyphen, &mut shaped);
        }
        shaped
    }

    fn width(&self, shaped: &Shaped) -> f64 {
        shaped.clusters.iter().map(|cluster| cluster.advance * self.size(cluster)).sum()
    }

    /// The line from one cut to another.
    pub(super) fn line(&self, from: &Cut, to: &Cut, placing: &Placing) -> Line {
        let (start, end) = (from.opportunity.at, to.opportunity.end);
        let hyphen = to.opportunity.kind == Kind::Hyphen;
        let head = if self.is_safe(start) { start } else { self.safe_after(start, end) };
        let tail = if !hyphen && self.is_safe(end) { end } else { self.safe_before(end, start) };
        let mut line = LineInProgress { galley: self, parts: Vec::new(), glyphs: Vec::new(), stretch: placing.stretch };
        if head >= tail && (head, tail) != (start, end) {
            line.extend(self.reshape(start..end, hyphen));
        } else {
            line.extend(self.reshape(start..head, false));
            line.copy(head..tail);
            line.extend(self.reshape(tail..end, hyphen));
        }
        let visible = line.parts.len();
        line.extend(self.reshape(end..to.opportunity.at, false));
        let width: f64 = line.parts[..visible].iter().map(|part| part.advance).sum();
        let whole = Pt(placing.indent.0 + width);
        let overfull = whole.0 > placing.measure.0 + TOLERANCE;
        // Indented from the right, where it is even there.
        let right = placing.even && self.is_rtl() && !overfull;
        let left = if right { placing.measure.0 - whole.0 } else { placing.indent.0 };
        Line { runs: line.runs(left, visible), width: whole, overfull }
    }
}

/// Clusters past which a cut changes nothing that is seen, although no place before them is safe: thousands of signs, each kerned with
/// the next, would be shaped again for each of their cuts.
const FARTHEST: usize = 64;

/// A hundredth of a point: what rounding may add up to.
const TOLERANCE: f64 = 0.01;

fn is_word_space_cluster(text: &str, cluster: &Cluster) -> bool {
    let mut characters = text[cluster.text.clone()].chars();
    characters.next().is_some_and(is_word_space) && characters.next().is_none()
}

/// A line that grows by clusters, in the order of the text.
struct LineInProgress<'a> {
    galley: &'a Galley,
    parts: Vec<Part>,
    /// Of all parts, in points.
    glyphs: Vec<ShapedGlyph>,
    stretch: f64,
}

/// A cluster on a line.
struct Part {
    text: Range<usize>,
    glyphs: Range<usize>,
    item: usize,
    /// What it takes of the line, a stretched space counted.
    advance: f64,
}

impl LineInProgress<'_> {
    /// Adds clusters of the galley as they are.
    fn copy(&mut self, range: Range<usize>) {
        let galley = self.galley;
        for index in galley.cluster(range.start)..galley.cluster(range.end) {
            self.push(&galley.shapes.shaped, &galley.shapes.shaped.clusters[index]);
        }
    }

    /// Adds clusters that were shaped anew.
    fn extend(&mut self, shaped: Shaped) {
        for cluster in &shaped.clusters {
            self.push(&shaped, cluster);
        }
    }

    fn push(&mut self, shaped: &Shaped, cluster: &Cluster) {
        let stretch = if is_word_space_cluster(&self.galley.shapes.source.text, cluster) { self.stretch } else { 0.0 };
        let size = self.galley.size(cluster);
        let first = self.glyphs.len();
        let placed = |glyph: &ShapedGlyph| ShapedGlyph { id: glyph.id, x: glyph.x * size, rise: glyph.rise * size };
        self.glyphs.extend(shaped.glyphs[cluster.glyphs.clone()].iter().map(placed));
        self.parts.push(Part {
            text: cluster.text.clone(),
            glyphs: first..self.glyphs.len(),
            item: cluster.item,
            advance: cluster.advance * size * (1.0 + stretch),
        });
    }

    /// Where each part begins, from the left. The parts after the first `visible` ones are the spaces at the end of the line: they
    /// hang past it, and take no room.
    fn places(&self, left: f64, visible: usize) -> Vec<f64> {
        let galley = self.galley;
        let mut places = vec![left; self.parts.len()];
        let mut pen = left;
        let mut place = |n: usize| {
            places[n] = pen;
            pen += self.parts[n].advance;
        };
        if galley.shapes.order.is_plain() {
            (0..visible).for_each(&mut place);
        } else {
            let ends = self.parts[..visible]
                .iter()
                .rposition(|part| !galley.shapes.source.text[part.text.clone()].trim().is_empty());
            // Spaces at the end of a line lie at the end of the whole (rule L1).
            let level = |(n, part): (usize, &Part)| {
                if ends.is_some_and(|last| n <= last) {
                    galley.shapes.items[part.item].level
                } else {
                    galley.shapes.order.base()
                }
            };
            let levels: Vec<u8> = self.parts[..visible].iter().enumerate().map(level).collect();
            from_the_left(&levels).into_iter().for_each(&mut place);
        }
        let end = pen;
        let (mut after, mut before) = (end, left);
        for (n, part) in self.parts.iter().enumerate().skip(visible) {
            if galley.is_rtl() {
                before -= part.advance;
                places[n] = before;
            } else {
                places[n] = after;
                after += part.advance;
            }
        }
        places
    }

    /// The runs in the order of the text, each in its place.
    fn runs(&self, left: f64, visible: usize) -> Vec<Arc<Run>> {
        let places = self.places(left, visible);
        let galley = self.galley;
        let key = |part: &Part| {
            let item = &galley.shapes.items[part.item];
            (item.font, item.span, item.level)
        };
        let mut runs = Vec::new();
        let mut first = 0;
        for parts in self.parts.chunk_by(|a, b| key(a) == key(b)) {
            let own = first..first + parts.len();
            first = own.end;
            let item = &galley.shapes.items[parts[0].item];
            let style = &galley.styles[item.span];
            let shown = own.start..own.end.min(visible).max(own.start);
            let edge = |places: &[f64]| places.iter().copied().fold(f64::INFINITY, f64::min);
            let x = if shown.is_empty() { edge(&places[own.clone()]) } else { edge(&places[shown.clone()]) };
            let ends = shown.clone().map(|n| places[n] + self.parts[n].advance);
            let mut run = Run {
                font: item.font,
                size: style.size,
                colour: style.colour,
                x: Pt(x),
                width: Pt(ends.fold(x, f64::max)) - Pt(x),
                text: String::new(),
                glyphs: Vec::new(),
                span: item.span,
            };
            for (part, place) in parts.iter().zip(&places[own]) {
                let start = run.text.len();
                // A cluster without text is the hyphen that a break adds.
                run.text.push_str(if part.text.is_empty() {
                    "\u{ad}"
                } else {
                    &galley.shapes.source.text[part.text.clone()]
                });
                run.glyphs.extend(self.glyphs[part.glyphs.clone()].iter().map(|glyph| Glyph {
                    id: glyph.id,
                    x: Pt(place + glyph.x) - run.x,
                    rise: Pt(glyph.rise),
                    text: start..run.text.len(),
                }));
            }
            runs.push(Arc::new(run));
        }
        runs
    }
}
