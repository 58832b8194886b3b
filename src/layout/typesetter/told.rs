//! What the setting of a page has to tell: what does not fit, what is abridged, what no font has.

use super::super::set_text::SetText;
use super::Typesetter;
use crate::compose::story::Words;
use crate::diagnostic::{Diagnostic, Saying, Severity, Span, say};
use crate::units::Pt;

impl Typesetter<'_> {
    pub(super) fn report_missing(&mut self, missing: &[char], words: &Words) {
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
}

fn same_place(known: &Diagnostic, span: &Option<Span>) -> bool {
    known.labels.first().map(|label| &label.span) == span.as_ref()
}
