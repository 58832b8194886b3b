//! Paragraphs: shaped once, then broken into lines of any measure.

use super::breaks::{Kind, Opportunity};
use super::fonts::Fonts;
use super::galley::{Cut, Galley, Line, Placing};
use super::hyphenate::{Division, Hyphenation, divisions};
use super::optimum::{Judge, breaks};
use super::sense::Sense;
use super::source::{TextSpan, is_fixed_space, is_hanging_space};
use super::style::Style;
use super::title::Title;
use crate::language::address::addresses;
use crate::units::Pt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// How a paragraph is broken.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Setting {
    /// Even on the left alone. The first line is indented.
    Ragged { hyphenation: Option<Hyphenation>, indent: Pt },
    /// Even on both sides but for the last line.
    Justified { hyphenation: Option<Hyphenation>, indent: Pt },
    /// As few lines as the measure allows, broken by sense, then balanced.
    Title,
}

impl Setting {
    /// The same without hyphens that the author did not ask for.
    pub(crate) fn whole(&self) -> Setting {
        match self {
            Setting::Ragged { indent, .. } => Setting::Ragged { hyphenation: None, indent: *indent },
            Setting::Justified { indent, .. } => Setting::Justified { hyphenation: None, indent: *indent },
            Setting::Title => Setting::Title,
        }
    }
}

/// Hyphens in a row, where only the author's own soft hyphens are used.
const LADDER: usize = 2;

/// A text shaped in its styles, ready to be broken into lines.
#[derive(Debug)]
pub(crate) struct Paragraph {
    galley: Galley,
    sense: Sense,
    language: String,
    /// The whole text as one line, where nothing but its width could break it.
    whole: Option<Cut>,
    /// The start, then every place where a line may end without a hyphen that the author did not ask for; found when a measure asks.
    cuts: OnceLock<Vec<Cut>>,
    /// Places where words may be divided, found when they are first asked for.
    divisions: OnceLock<Vec<(Division, Cut)>>,
    addresses: OnceLock<Vec<Range<usize>>>,
}

impl Paragraph {
    /// Shapes the spans, which follow each other without a break. `language` is a BCP 47 tag such as `fr-FR`.
    ///
    /// Line ends in the text are forced line breaks. Soft hyphens, zero-width spaces and word joiners steer the breaks.
    pub(crate) fn new(fonts: &Fonts, spans: &[TextSpan], language: &str) -> Paragraph {
        Paragraph::of(Galley::new(fonts, spans, language), language)
    }

    /// The same text in other sizes or colours, a style for each span: all else of the styles is as it was.
    pub(crate) fn restyled(&self, styles: Vec<Style>) -> Paragraph {
        Paragraph::of(Galley::of(Arc::clone(&self.galley.shapes), styles), &self.language)
    }

    fn of(galley: Galley, language: &str) -> Paragraph {
        Paragraph {
            whole: whole(&galley),
            cuts: OnceLock::new(),
            sense: Sense::of(language),
            language: language.to_string(),
            divisions: OnceLock::new(),
            addresses: OnceLock::new(),
            galley,
        }
    }

    /// The text as it is set and extracted: composed, line ends turned into spaces, invisible marks left out.
    pub(crate) fn text(&self) -> &str {
        self.galley.text()
    }

    /// Characters that no font has, each once, in order. A stand-in is drawn for them.
    pub(crate) fn missing(&self) -> &[char] {
        &self.galley.shapes.missing
    }

    /// Whether the text runs from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        self.galley.is_rtl()
    }

    /// The lines of the paragraph in a measure. None for an empty text.
    pub(crate) fn lines(&self, measure: Pt, setting: &Setting) -> Vec<Line> {
        let (hyphenation, indent, justified) = match setting {
            Setting::Ragged { hyphenation, indent } => (hyphenation, *indent, false),
            Setting::Justified { hyphenation, indent } => (hyphenation, *indent, true),
            Setting::Title => {
                if let Some(line) = self.alone(measure.0 + 1e-6, &Placing::ragged(Pt::ZERO, measure)) {
                    return vec![line];
                }
                let title = self.title(measure);
                return title.breaks(title.fewest()).map_or(vec![], |ends| self.title_lines(&ends, measure));
            }
        };
        if self.text().is_empty() {
            return Vec::new();
        }
        // Running text that runs from right to left is even on the right; labels stay where they are put.
        let even = hyphenation.is_some();
        // No other way costs as little as the whole on one line.
        if let Some(line) = self.alone(measure.0 - indent.0, &Placing { even, ..Placing::ragged(indent, measure) }) {
            return vec![line];
        }
        let cuts = self.cuts_for(measure, hyphenation.as_ref());
        let ladder = hyphenation.map_or(LADDER, |limits| limits.ladder);
        let judge = Judge { measure: measure.0, indent: indent.0, justified, ladder };
        let mut from = 0;
        let mut lines = Vec::new();
        for to in breaks(&cuts, &judge) {
            let indent = if from == 0 { indent } else { Pt::ZERO };
            let stretch = judge.stretch(&cuts, from, to);
            lines.push(self.galley.line(&cuts[from], &cuts[to], &Placing { indent, stretch, measure, even }));
            from = to;
        }
        lines
    }

    /// The text on one line, where it fits in a room and nothing but its width could break it.
    fn alone(&self, room: f64, placing: &Placing) -> Option<Line> {
        let whole = self.whole.as_ref().filter(|whole| whole.end_x <= room)?;
        Some(self.galley.line(&self.galley.start(), whole, placing))
    }

    fn cuts(&self) -> &[Cut] {
        self.cuts.get_or_init(|| {
            let places = self.galley.opportunities().iter().map(|place| self.galley.cut(*place));
            std::iter::once(self.galley.start()).chain(places).collect()
        })
    }

    fn title(&self, measure: Pt) -> Title<'_> {
        Title { text: self.galley.text(), cuts: self.cuts(), measure: measure.0, sense: self.sense }
    }

    fn title_lines(&self, ends: &[usize], measure: Pt) -> Vec<Line> {
        let placing = Placing::ragged(Pt::ZERO, measure);
        let cuts = self.cuts();
        let starts = std::iter::once(0).chain(ends.iter().copied());
        if self.text().is_empty() {
            return Vec::new();
        }
        starts.zip(ends).map(|(from, &to)| self.galley.line(&cuts[from], &cuts[to], &placing)).collect()
    }

    /// The cuts, with those that the setting adds: in words, and in addresses that are wider than the measure.
    fn cuts_for(&self, measure: Pt, hyphenation: Option<&Hyphenation>) -> Vec<Cut> {
        let mut cuts = self.cuts().to_vec();
        let addresses = self.addresses.get_or_init(|| addresses(self.galley.text()).collect());
        for pair in self.cuts().windows(2) {
            let [from, to] = [pair[0].opportunity.at, pair[1].opportunity.end];
            if pair[1].end_x - pair[0].start_x <= measure.0 {
                continue;
            }
            let inside = |at: &usize| {
                self.galley.is_as_typed(*at) || addresses.iter().any(|address| address.start < *at && *at < address.end)
            };
            let letters = self.galley.cluster_starts(from..to).filter(inside);
            cuts.extend(letters.map(|at| self.galley.cut(Opportunity { at, end: at, kind: Kind::Letter })));
        }
        if let Some(limits) = hyphenation {
            let fit = self.divisions().iter().filter(|(division, _)| division.within(limits));
            cuts.extend(fit.map(|(_, cut)| *cut));
        }
        cuts[1..].sort_by_key(|cut| cut.opportunity.at);
        cuts.dedup_by_key(|cut| cut.opportunity.at);
        cuts
    }

    fn divisions(&self) -> &[(Division, Cut)] {
        self.divisions.get_or_init(|| {
            let source = &self.galley.shapes.source;
            let free = |division: &Division| {
                !source.joined.contains(&division.at)
                    && !self.marked(division.at)
                    && !self.galley.is_as_typed(division.at)
            };
            let found = divisions(&source.text, &source.forced, &self.language).into_iter().filter(free);
            let hyphen = |at| self.galley.cut(Opportunity { at, end: at, kind: Kind::Hyphen });
            found.map(|division| (division, hyphen(division.at))).collect()
        })
    }

    /// Whether the word around a place holds a soft hyphen: then its author has said where it may be divided.
    fn marked(&self, at: usize) -> bool {
        let text = self.galley.text();
        let apart = |c: char| c.is_whitespace() || is_fixed_space(c);
        let start = text[..at].rfind(apart).unwrap_or(0);
        let end = text[at..].find(apart).map_or(text.len(), |length| at + length);
        self.galley.shapes.source.soft.iter().any(|&soft| start < soft && soft < end)
    }
}

/// The cut at the end of a text that is one line where it fits: no line end is forced in it, and no blank ends it.
fn whole(galley: &Galley) -> Option<Cut> {
    let (text, source) = (galley.text(), &galley.shapes.source);
    let plain = !text.is_empty() && source.forced.is_empty() && !text.ends_with(is_hanging_space);
    plain.then(|| galley.cut(Opportunity { at: text.len(), end: text.len(), kind: Kind::End }))
}
