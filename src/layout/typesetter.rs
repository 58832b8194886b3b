//! The typesetter: turns words into marks. Every component sets its text through it, so that text is measured and painted in one way.

use super::block::Block;
use super::page::{Anchor, Link, Mark, Owner, Paint, Structure, TagId, TagRole, Target};
use super::pictures::Pictures;
use super::set_text::{SetText, UNBOUNDED, sticks_out};
use super::shaped::{Broken, Shaped, ShapedWords};
use crate::compose::story::Words;
use crate::diagnostic::{Diagnostic, Saying, Severity, Span, say};
use crate::language::address::is_address;
use crate::programme::Inline;
use crate::text::{
    Fonts, Hyphenation, Lacking, Line, MONOSPACED, Paragraph, Setting, Style, TextSpan, clearance, softened, underline,
};
use crate::theme::{Accent, Alignment, Role, SecondLanguage, Theme};
use crate::units::{Colour, Point, Pt, Rect, Size};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

/// What every component needs to set its part.
pub(crate) struct Typesetter<'a> {
    pub fonts: &'a Fonts,
    pub theme: &'a Theme,
    /// One a parcours.
    pub accents: Vec<Accent>,
    /// BCP 47 tag of what is being set.
    pub language: String,
    pub pictures: &'a Pictures,
    /// The photograph of the cover, where there is one.
    pub cover_picture: Option<usize>,
    pub structure: Structure,
    pub diagnostics: Vec<Diagnostic>,
    /// How much white stands between the stretches of a section.
    pub density: Density,
    /// What texts ask of their families that these do not have.
    pub lacking: BTreeSet<Lacking>,
    anchors: usize,
    shaped: Shaped,
    /// From the top of a line of the grid to its baseline: that of the running text, for every style on the grid.
    grid_baseline: Pt,
}

/// The white between stretches of a section: a whole line of the grid, or less when that saves a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Density {
    Open,
    Snug,
    Tight,
}

/// How setting something on trial ended.
pub(crate) enum Trial<T> {
    Kept(T),
    /// Only measured, or not good enough.
    Undone(T),
}

impl<'a> Typesetter<'a> {
    /// Sets something on trial. What is undone leaves nothing behind: no tag without content, no anchor, no fault of words that stand
    /// elsewhere in the end.
    pub(crate) fn attempt<T>(&mut self, set: impl FnOnce(&mut Self) -> Trial<T>) -> T {
        let (tags, faults, anchors) = (self.structure.tags.len(), self.diagnostics.len(), self.anchors);
        match set(self) {
            Trial::Kept(made) => made,
            Trial::Undone(made) => {
                self.structure.tags.truncate(tags);
                self.diagnostics.truncate(faults);
                self.anchors = anchors;
                made
            }
        }
    }

    pub(crate) fn new(
        fonts: &'a Fonts,
        theme: &'a Theme,
        accents: Vec<Accent>,
        language: &'a str,
        pictures: &'a Pictures,
    ) -> Self {
        let body = theme.types.body.style(theme.palette.ink);
        let grid_baseline = half_leading_baseline(fonts, &body);
        Typesetter {
            fonts,
            theme,
            accents,
            language: language.to_string(),
            pictures,
            cover_picture: None,
            structure: Structure::new(),
            diagnostics: Vec::new(),
            density: Density::Open,
            lacking: BTreeSet::new(),
            anchors: 0,
            shaped: Shaped::default(),
            grid_baseline,
        }
    }

    /// One line of the baseline grid.
    pub(crate) fn grid(&self) -> Pt {
        self.theme.page.grid()
    }

    /// White between rows, sessions and bands.
    pub(crate) fn gap(&self) -> Pt {
        match self.density {
            Density::Open => self.grid(),
            Density::Snug => self.grid() * 0.75,
            Density::Tight => self.grid() * 0.5,
        }
    }

    /// The smallest number of half grid lines that holds a height.
    pub(crate) fn on_half_grid(&self, height: Pt) -> Pt {
        self.on_grid(height * 2.0) / 2.0
    }

    /// The smallest number of whole grid lines that holds a height.
    pub(crate) fn on_grid(&self, height: Pt) -> Pt {
        let grid = self.grid();
        grid * ((height / grid) - 1e-6).ceil().max(0.0)
    }

    pub(crate) fn tag(&mut self, parent: TagId, role: TagRole) -> TagId {
        self.structure.add(parent, role)
    }

    pub(crate) fn new_anchor(&mut self) -> Anchor {
        self.anchors += 1;
        Anchor(self.anchors - 1)
    }

    pub(crate) fn anchor_count(&self) -> usize {
        self.anchors
    }

    /// From the top of a line box to its baseline. Lines as high as the grid share the baseline of the running text, whatever their
    /// size, so that columns align; others stand in the middle of their leading, as CSS does.
    pub(crate) fn baseline(&self, style: &Style) -> Pt {
        if (style.leading - self.grid()).abs().0 < 0.01 {
            self.grid_baseline
        } else {
            half_leading_baseline(self.fonts, style)
        }
    }

    /// The setting of running text; its first line indented.
    pub(crate) fn running_text(&self, indent: Pt) -> Setting {
        let limits = self.theme.hyphenation;
        let hyphenation = Some(Hyphenation {
            min_word: limits.word,
            before: limits.before,
            after: limits.after,
            ladder: limits.ladder,
        });
        match self.theme.alignment {
            Alignment::Ragged => Setting::Ragged { hyphenation, indent },
            Alignment::Justified => Setting::Justified { hyphenation, indent },
        }
    }

    /// Breaks words into lines of a measure, and reports characters that no font has. Ragged text is hyphenated only when it would be
    /// too ragged without.
    pub(crate) fn set(&mut self, words: &Words, style: &Style, measure: Pt, setting: &Setting) -> SetText {
        let paragraph = self.paragraph(words, style);
        // One language's rules of division are not another's.
        let setting = &if is_mixed(words) { setting.whole() } else { setting.clone() };
        let links: Vec<Option<String>> = words.pieces.iter().map(|piece| piece.link.clone()).collect();
        let languages: Vec<Option<String>> = words.pieces.iter().map(|piece| piece.language.clone()).collect();
        let broken = Broken::of(&paragraph, measure, setting, style.leading);
        if let Some((_, known)) = self.shaped.broken.get(&broken) {
            return SetText { links, languages, written: words.span.clone(), ..known.clone() };
        }
        let mut lines = match setting {
            // What runs from right to left is even on the right, as the setting of running text says.
            Setting::Ragged { hyphenation: Some(_), .. } if !paragraph.is_rtl() => {
                let whole = paragraph.lines(measure, &setting.whole());
                if too_ragged(&whole, measure) { paragraph.lines(measure, setting) } else { whole }
            }
            _ => paragraph.lines(measure, setting),
        };
        let strained = sticks_out(&lines);
        for anywhere in [false, true] {
            if sticks_out(&lines) {
                lines = self.divided(words, style, measure, setting, |piece, language| {
                    // A hyphen would be read as part of a program, or of an address.
                    let whole = piece.code || piece.link.is_some() && is_address(&piece.text);
                    if whole { piece.text.clone() } else { softened(&piece.text, language, anywhere) }
                });
            }
        }
        // A fingerprint, a name of a file: it breaks where it must.
        let cut = sticks_out(&lines);
        if cut {
            lines = self.divided(words, style, measure, setting, |piece, _| breakable(&piece.text));
        }
        let mut style = style.clone();
        style.leading = self.clear_leading(&lines, &style);
        let rtl = paragraph.is_rtl();
        let text =
            SetText { lines, style, links: Vec::new(), languages: Vec::new(), written: None, strained, cut, rtl };
        self.shaped.broken.insert(broken, (paragraph, text.clone()));
        SetText { links, languages, written: words.span.clone(), ..text }
    }

    /// The leading of some lines: that of their style, or more where descenders and accents would touch.
    fn clear_leading(&self, lines: &[Line], style: &Style) -> Pt {
        if style.leading.0 > style.size.0 * ALWAYS_CLEAR {
            return style.leading;
        }
        let needed = lines.windows(2).map(|pair| clearance(self.fonts, &pair[0], &pair[1]));
        needed.fold(style.leading, Pt::max)
    }

    /// Lines of words whose long ones may be divided, as `divide` says.
    fn divided(
        &mut self,
        words: &Words,
        style: &Style,
        measure: Pt,
        setting: &Setting,
        divide: impl Fn(&Inline, &str) -> String,
    ) -> Vec<Line> {
        let around = language_of(words).unwrap_or(&self.language);
        let language = |piece: &Inline| piece.language.as_deref().unwrap_or(around).to_owned();
        let pieces = words.pieces.iter();
        let pieces = pieces.map(|piece| Inline { text: divide(piece, &language(piece)), ..piece.clone() });
        let words = Words { pieces: pieces.collect(), span: words.span.clone() };
        self.paragraph(&words, style).lines(measure, setting)
    }

    /// Lines that are never hyphenated: names, labels, captions.
    pub(crate) fn set_plain(&mut self, words: &Words, style: &Style, measure: Pt) -> SetText {
        self.set(words, style, measure, &PLAIN)
    }

    /// A title broken by sense.
    pub(crate) fn set_title(&mut self, words: &Words, style: &Style, measure: Pt) -> SetText {
        self.set(words, style, measure, &Setting::Title).flushed(measure)
    }

    /// A title in the largest step of its role in which it takes at most `lines` lines; a title too long for that takes the smallest
    /// step, and as many lines as it needs.
    pub(crate) fn set_title_in(
        &mut self,
        words: &Words,
        role: &Role,
        colour: Colour,
        measure: Pt,
        lines: usize,
    ) -> SetText {
        let mut last = None;
        for style in role.styles(colour) {
            let title = self.set_title(words, &style, measure);
            if title.lines.len() <= lines && !title.overfull() {
                return title;
            }
            last = Some(title);
        }
        let title = last.unwrap_or_else(|| self.set_title(words, &role.style(colour), measure));
        self.demand_fit(&title, words, measure);
        title
    }

    /// Words shaped in a style: once, however often they are measured.
    fn paragraph(&mut self, words: &Words, style: &Style) -> Rc<Paragraph> {
        let language = language_of(words).unwrap_or(&self.language);
        let key = ShapedWords::hash(words, style, language);
        if let Some(known) = self.shaped.find(key, words, style, language) {
            // Shaped on trial, perhaps, and its fault forgotten.
            if !known.missing().is_empty() {
                self.report_missing(known.missing(), words);
            }
            return known;
        }
        let mut lacking = Vec::new();
        let spans: Vec<TextSpan> = words
            .pieces
            .iter()
            .map(|piece| {
                let mut style = style.clone();
                if !piece.code {
                    let weight = if piece.strong { style.weight.max(STRONG) } else { style.weight };
                    let asked = Style { weight, italic: style.italic ^ piece.emphasis, ..style.clone() };
                    lacking.extend(self.fonts.lacking(&asked));
                }
                if piece.strong {
                    self.embolden(&mut style);
                }
                if piece.second {
                    self.set_apart(&mut style);
                }
                // Emphasis inside an italic text stands out upright.
                style.italic ^= piece.emphasis;
                if piece.code {
                    style = Style {
                        family: MONOSPACED.into(),
                        weight: 400,
                        italic: false,
                        size: style.size * CODE_SIZE,
                        tracking: 0.0,
                        as_typed: true,
                        ..style
                    };
                }
                TextSpan { text: piece.text.clone(), style }
            })
            .collect();
        let paragraph = Rc::new(Paragraph::new(self.fonts, &spans, language));
        let shaped = ShapedWords::of(words, style, language);
        self.lacking.extend(lacking);
        if !paragraph.missing().is_empty() {
            self.report_missing(paragraph.missing(), words);
        }
        self.shaped.keep(key, shaped, Rc::clone(&paragraph));
        paragraph
    }

    /// Strong words in a family without a bold face take the family of the theme's strong role, in its proportion to the running text.
    fn embolden(&self, style: &mut Style) {
        style.weight = style.weight.max(STRONG);
        let (strong, body) = (&self.theme.types.strong, &self.theme.types.body);
        if self.fonts.heaviest(&style.family) < STRONG - 100 && *style.family == *body.family {
            let ratio = strong.style(style.colour).size / body.style(style.colour).size;
            style.family = strong.family.clone();
            style.size = style.size * ratio;
        }
    }

    /// The second language of a brochure is set as the theme says, as far as the family has the face.
    fn set_apart(&self, style: &mut Style) {
        let apart = match self.theme.second_language {
            SecondLanguage::Italic => Style { italic: !style.italic, ..style.clone() },
            SecondLanguage::Light => {
                let weight = style.weight.saturating_sub(LIGHTER).max(style.weight.min(400));
                Style { weight, ..style.clone() }
            }
            SecondLanguage::Upright => return,
        };
        if self.fonts.lacking(&apart).is_empty() {
            *style = apart;
        }
    }

    fn report_missing(&mut self, missing: &[char], words: &Words) {
        let listed: Vec<String> = missing.iter().map(|&c| format!("“{c}” (U+{:04X})", u32::from(c))).collect();
        let saying = say("missing-character").with("n", listed.len()).with("characters", listed);
        if self.diagnostics.iter().any(|known| known.saying == saying && same_place(known, &words.span)) {
            return;
        }
        let mut fault = Diagnostic::error("missing-character", saying);
        if let Some(span) = &words.span {
            fault = fault.at(span.clone(), "here");
        }
        self.diagnostics.push(fault);
    }

    /// Paints lines from a first baseline down. Links become live, under `Link` tags of their own when `owner` is a tag.
    pub(crate) fn paint(&mut self, block: &mut Block, text: &SetText, owner: Owner, x: Pt, first_baseline: Pt) {
        let metrics = self.fonts.metrics(&text.style);
        let mut links: Vec<(usize, Link)> = Vec::new();
        let mut foreign: Vec<(usize, TagId)> = Vec::new();
        for (n, line) in text.lines.iter().enumerate() {
            let baseline = first_baseline + text.style.leading * n as f64;
            for run in &line.runs {
                let address = text.links.get(run.span).and_then(Option::as_ref);
                let owner = match owner {
                    Owner::Tag(tag) => Owner::Tag(self.tag_of_language(tag, text, run.span, &mut foreign)),
                    owner => owner,
                };
                let owner = match (owner, address) {
                    (Owner::Tag(tag), Some(address)) => {
                        let area = Rect::new(
                            x + run.x,
                            baseline - metrics.ascent,
                            run.width,
                            metrics.ascent + metrics.descent,
                        );
                        if let Some((_, link)) = links.iter_mut().find(|(span, _)| *span == run.span) {
                            link.areas.push(area);
                            link.contents.push_str(&run.text);
                            Owner::Tag(link.tag)
                        } else {
                            let tag = self.tag(tag, TagRole::Link);
                            let link = Link {
                                areas: vec![area],
                                target: Target::Web(address.clone()),
                                tag,
                                contents: run.text.clone(),
                            };
                            links.push((run.span, link));
                            Owner::Tag(tag)
                        }
                    }
                    (owner, _) => owner,
                };
                if address.is_some() {
                    // A thin rule under the words: a link is not told by colour alone.
                    let weight = text.style.size * UNDERLINE;
                    let depth = metrics.descent * 0.6;
                    for (from, length) in underline(self.fonts, run, depth, weight) {
                        let from = Point::new(x + run.x + from, baseline + depth);
                        block.rule(from, length, weight, run.colour);
                    }
                }
                let (run, written) = (Arc::clone(run), text.written.clone());
                block.paint(owner, Paint::Text { at: Point::new(x, baseline), run, written });
            }
        }
        block.links.extend(links.into_iter().map(|(_, mut link)| {
            link.contents = link.contents.replace('\u{AD}', "").trim().to_string();
            link
        }));
    }

    /// The tag of a stretch of text: one of its own below `tag` where it is in another language than what is around it.
    fn tag_of_language(
        &mut self,
        tag: TagId,
        text: &SetText,
        stretch: usize,
        foreign: &mut Vec<(usize, TagId)>,
    ) -> TagId {
        let Some(language) = text.languages.get(stretch).and_then(Option::as_ref) else { return tag };
        let mut around = Some(tag);
        while let Some(at) = around {
            let above = &self.structure.tags[at.0];
            match &above.language {
                Some(known) if known == language => return tag,
                Some(_) => break,
                None => around = above.parent,
            }
        }
        if around.is_none() && *language == self.language {
            return tag;
        }
        if let Some((_, known)) = foreign.iter().find(|(known, _)| *known == stretch) {
            return *known;
        }
        let own = self.tag(tag, TagRole::Span);
        self.structure.tags[own.0].language = Some(language.clone());
        foreign.push((stretch, own));
        own
    }

    /// Paints a text in its line boxes from `top` down, and gives its height.
    pub(crate) fn place(&mut self, block: &mut Block, text: &SetText, owner: Owner, x: Pt, top: Pt) -> Pt {
        let baseline = top + self.baseline(&text.style);
        self.paint(block, text, owner, x, baseline);
        text.height()
    }

    /// Sets and paints a label or a name, broken by sense; gives its height.
    pub(crate) fn label(
        &mut self,
        block: &mut Block,
        words: &Words,
        style: &Style,
        owner: Owner,
        at: Point,
        measure: Pt,
    ) -> Pt {
        let text = self.set_title(words, style, measure);
        self.demand_fit(&text, words, measure);
        self.place(block, &text, owner, at.x, at.y)
    }

    /// Paints one line that ends at `right`.
    pub(crate) fn label_right(
        &mut self,
        block: &mut Block,
        words: &Words,
        style: &Style,
        owner: Owner,
        right: Pt,
        top: Pt,
    ) {
        let text = self.set_plain(words, style, UNBOUNDED);
        let x = right - text.width();
        self.place(block, &text, owner, x, top);
    }

    /// An error when a word is wider than its measure.
    pub(crate) fn demand_fit(&mut self, text: &SetText, words: &Words, measure: Pt) {
        if text.sticks_out() {
            self.does_not_fit(words, say("word-does-not-fit").with("measure", measure.mm().round()));
        } else if text.cut {
            let remark = say("word-divided").with("measure", measure.mm().round());
            self.told_once(words, remark, Severity::Information);
        }
    }

    /// An error that names a text the theme's limits cannot hold.
    pub(crate) fn does_not_fit(&mut self, words: &Words, why: Saying) {
        self.told_once(words, why, Severity::Error);
    }

    fn told_once(&mut self, words: &Words, why: Saying, severity: Severity) {
        let plain = words.plain();
        let mut shown: String = plain.chars().take(80).collect();
        if shown.len() < plain.len() {
            shown.push('…');
        }
        let mut fault = Diagnostic::new(severity, "text-does-not-fit", why.with("text", shown));
        if let Some(span) = &words.span {
            fault = fault.at(span.clone(), "here");
        }
        // A text that is tried in several columns is told once.
        let known = |other: &Diagnostic| {
            let remark = severity == Severity::Information && other.code == fault.code;
            (remark || other.saying == fault.saying) && other.labels == fault.labels
        };
        if !self.diagnostics.iter().any(known) {
            self.diagnostics.push(fault);
        }
    }

    /// A remark that something is not told here, or not in full, since it is told elsewhere. Once, however many pages repeat it.
    pub(crate) fn abridged(&mut self, span: Option<Span>, saying: Saying) {
        let mut remark = Diagnostic::information("abridged", saying);
        if let Some(span) = span {
            remark = remark.at(span, "here");
        }
        let known = |other: &Diagnostic| {
            let same_words = !remark.labels.is_empty() || other.saying == remark.saying;
            other.code == remark.code
                && other.saying.key == remark.saying.key
                && other.labels == remark.labels
                && same_words
        };
        if !self.diagnostics.iter().any(known) {
            self.diagnostics.push(remark);
        }
    }

    /// Makes an area of a block lead somewhere inside the brochure.
    pub(crate) fn link_inside(
        &mut self,
        block: &mut Block,
        tag: TagId,
        areas: Vec<Rect>,
        anchor: Anchor,
        contents: &str,
    ) {
        block.links.push(Link { areas, target: Target::Inside(anchor), tag, contents: contents.to_string() });
    }

    /// A picture in a box, as a `Figure` with its alternative text.
    pub(crate) fn figure(
        &mut self,
        block: &mut Block,
        parent: TagId,
        picture: usize,
        frame: Rect,
        alternative: &str,
    ) -> TagId {
        let tag = self.tag(parent, TagRole::Figure);
        self.structure.tags[tag.0].alternative = Some(alternative.to_string());
        block.paint(Owner::Tag(tag), Paint::Picture { picture, frame });
        tag
    }

    /// A picture of which only `area` is shown, as a `Figure`.
    pub(crate) fn figure_within(
        &mut self,
        block: &mut Block,
        parent: TagId,
        picture: usize,
        frame: Rect,
        area: Rect,
        alternative: &str,
    ) -> TagId {
        let tag = self.tag(parent, TagRole::Figure);
        self.structure.tags[tag.0].alternative = Some(alternative.to_string());
        let clip = (frame.width.0 > area.width.0 * 1.001 || frame.height.0 > area.height.0 * 1.001).then_some(area);
        block.marks.push(Mark {
            owner: Owner::Tag(tag),
            paint: Paint::Picture { picture, frame },
            clip: clip.map(Into::into),
        });
        tag
    }

    /// A logo that cannot be seen where it stands, told once for each ground.
    pub(crate) fn unseen_logo(&mut self, saying: Saying, span: Option<Span>) {
        let mut warning = Diagnostic::warning("unseen-logo", saying);
        if let Some(span) = span {
            warning = warning.at(span, "here");
        }
        let known = |other: &Diagnostic| other.saying == warning.saying && other.labels == warning.labels;
        if !self.diagnostics.iter().any(known) {
            self.diagnostics.push(warning);
        }
    }

    /// The natural size of a picture.
    pub(crate) fn picture_size(&self, picture: usize) -> Size {
        self.pictures.size(picture)
    }
}

/// A ragged line under this share of the measure calls for hyphens.
const TOO_SHORT: f64 = 0.66;

/// The text with a place to break after each sign of its long words.
fn breakable(text: &str) -> String {
    const LONG: usize = 12;
    let mut broken = String::with_capacity(text.len() * 2);
    for part in text.split_inclusive(char::is_whitespace) {
        if part.chars().count() < LONG {
            broken.push_str(part);
            continue;
        }
        let mut signs = part.chars().peekable();
        while let Some(sign) = signs.next() {
            broken.push(sign);
            // A letter keeps its marks, a sign its joiners.
            let holds = |c: &char| {
                matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
                    || c.is_whitespace()
            };
            if sign != '\u{200d}' && signs.peek().is_some_and(|next| !holds(next)) {
                broken.push('\u{200b}');
            }
        }
    }
    broken
}

/// Whether a line, other than the last, is too short, or is wider than the measure.
fn too_ragged(lines: &[Line], measure: Pt) -> bool {
    let last = lines.len().saturating_sub(1);
    sticks_out(lines) || lines[..last].iter().any(|line| line.width.0 < measure.0 * TOO_SHORT)
}

fn same_place(known: &Diagnostic, span: &Option<Span>) -> bool {
    known.labels.first().map(|label| &label.span) == span.as_ref()
}

fn half_leading_baseline(fonts: &Fonts, style: &Style) -> Pt {
    let metrics = fonts.metrics(style);
    (style.leading - metrics.ascent - metrics.descent) / 2.0 + metrics.ascent
}

/// The language of a paragraph that says its own.
pub(crate) fn language_of(words: &Words) -> Option<&str> {
    words.pieces.first().and_then(|piece| piece.language.as_deref())
}

/// Whether pieces of a paragraph are in another language than its first.
fn is_mixed(words: &Words) -> bool {
    let first = language_of(words);
    words.pieces.iter().any(|piece| piece.language.as_deref() != first)
}

/// Leading in sizes at which no accent of a letter reaches the line above.
const ALWAYS_CLEAR: f64 = 1.3;
/// Size of the words of a program, in that of the text around them: the letters of the monospaced face are large.
const CODE_SIZE: f64 = 0.88;
/// Weight of the rule under a link, in sizes of its type.
const UNDERLINE: f64 = 0.05;
/// What a light second language is lighter by.
const LIGHTER: u16 = 200;
/// Weight of a strong passage.
const STRONG: u16 = 600;
/// Ragged, not hyphenated, not indented.
const PLAIN: Setting = Setting::Ragged { hyphenation: None, indent: Pt::ZERO };
