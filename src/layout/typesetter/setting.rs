//! Words set in lines: shaped once, broken by the rules of their role.

use super::super::set_text::{SetText, sticks_out};
use super::super::shaped::{Broken, Known, ShapedWords};
use super::Typesetter;
use crate::compose::story::Words;
use crate::language::address::is_address;
use crate::programme::Inline;
use crate::text::{Hyphenation, Lacking, Line, MONOSPACED, Paragraph, Setting, Style, TextSpan, clearance, softened};
use crate::theme::{Alignment, Role, SecondLanguage};
use crate::units::{Colour, Pt};
use std::sync::Arc;

impl Typesetter<'_> {
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
        if let Some(known) = self.shaped.find_broken(&broken) {
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
        self.shaped.keep_broken(broken, paragraph, text.clone());
        SetText { links, languages, written: words.span.clone(), ..text }
    }

    /// The leading of some lines: that of their style, or more where descenders and accents would touch.
    fn clear_leading(&self, lines: &[Line], style: &Style) -> Pt {
        if style.leading.0 > style.size.0 * ALWAYS_CLEAR {
            return style.leading;
        }
        lines.windows(2).fold(style.leading, |leading, pair| clearance(self.fonts, &pair[0], &pair[1], leading))
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
        let style = self.step_in(&[words], role, colour, measure, lines);
        let title = self.set_title(words, &style, measure);
        self.demand_fit(&title, words, measure);
        title
    }

    /// The largest step of a role in which each of some titles takes at most `lines` lines, or else the smallest.
    pub(crate) fn step_in(
        &mut self,
        titles: &[&Words],
        role: &Role,
        colour: Colour,
        measure: Pt,
        lines: usize,
    ) -> Style {
        let mut last = role.style(colour);
        for style in role.styles(colour) {
            let holds = titles.iter().all(|words| {
                let title = self.set_title(words, &style, measure);
                title.lines.len() <= lines && !title.overfull()
            });
            if holds {
                return style;
            }
            last = style;
        }
        last
    }

    /// Words shaped in a style: once, however often they are measured.
    fn paragraph(&mut self, words: &Words, style: &Style) -> Arc<Paragraph> {
        let language = language_of(words).unwrap_or(&self.language);
        let key = ShapedWords::hash(words, style, language);
        let known = self.shaped.find(key, words, style, language);
        if let Some(Known::Same(known, lacking)) = known {
            // Shaped on trial, perhaps, or for another state of the brochure, and its fault forgotten.
            self.lacking.extend(lacking);
            if !known.missing().is_empty() {
                self.report_missing(known.missing(), words);
            }
            return known;
        }
        let mut lacking = Vec::new();
        let styles: Vec<Style> = words.pieces.iter().map(|piece| self.style_of(piece, style, &mut lacking)).collect();
        let paragraph = Arc::new(match known {
            Some(Known::Alike(known)) => known.restyled(styles),
            _ => {
                let spans = words.pieces.iter().zip(styles);
                let spans = spans.map(|(piece, style)| TextSpan { text: piece.text.clone(), style });
                Paragraph::new(self.fonts, &spans.collect::<Vec<_>>(), language)
            }
        });
        let shaped = ShapedWords::of(words, style, language);
        self.lacking.extend(lacking.iter().cloned());
        if !paragraph.missing().is_empty() {
            self.report_missing(paragraph.missing(), words);
        }
        self.shaped.keep(key, shaped, &paragraph, lacking);
        paragraph
    }

    /// The style of a piece among words of a style; notes what its family lacks.
    fn style_of(&self, piece: &Inline, words: &Style, lacking: &mut Vec<Lacking>) -> Style {
        let mut style = words.clone();
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
        style
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

/// What a light second language is lighter by.
const LIGHTER: u16 = 200;

/// Weight of a strong passage.
const STRONG: u16 = 600;

/// Ragged, not hyphenated, not indented.
const PLAIN: Setting = Setting::Ragged { hyphenation: None, indent: Pt::ZERO };
