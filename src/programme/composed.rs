//! A file in composed form (NFC), so that canonically equal texts are equal everywhere, and the way back to the places of the file.
//!
//! Unicode writes “é” as one character or as two, an e and an accent; macOS and some programs give the second. The file is composed
//! once, before anything is read (Unicode Standard Annex #15); what is found has its place in the file as it is written.

use crate::diagnostic::{Diagnostic, Mend, Span};
use icu_normalizer::properties::{CanonicalCombiningClassMapBorrowed, CanonicalCompositionBorrowed};
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use std::borrow::Cow;
use std::ops::Range;

/// A text in composed form.
#[derive(Debug, Clone)]
pub(crate) struct Composed<'s> {
    pub text: Cow<'s, str>,
    /// The stretches that composing changed: where each lies in the composed text, and where in the file.
    changed: Vec<(Range<usize>, Range<usize>)>,
}

impl<'s> Composed<'s> {
    pub(crate) fn of(source: &'s str) -> Composed<'s> {
        let nfc = ComposingNormalizerBorrowed::new_nfc();
        if nfc.is_normalized(source) {
            return Composed { text: Cow::Borrowed(source), changed: Vec::new() };
        }
        let mut text = String::with_capacity(source.len());
        let mut changed = Vec::new();
        for stretch in stretches(source) {
            let written = &source[stretch.clone()];
            let start = text.len();
            match nfc.normalize(written) {
                composed if composed == written => text.push_str(written),
                composed => {
                    text.push_str(&composed);
                    changed.push((start..text.len(), stretch));
                }
            }
        }
        Composed { text: Cow::Owned(text), changed }
    }

    /// The bytes of the file that a stretch of the composed text is written with; whole characters of it.
    pub(crate) fn written(&self, span: &Span) -> Span {
        let start = self.place(span.start, Edge::Start);
        start..if span.is_empty() { start } else { self.place(span.end, Edge::End) }
    }

    /// A fault of the composed text as a fault of the file.
    pub(crate) fn of_the_file(&self, mut fault: Diagnostic) -> Diagnostic {
        if self.changed.is_empty() {
            return fault;
        }
        for label in &mut fault.labels {
            label.span = self.written(&label.span);
        }
        for mend in fault.mends.iter_mut().chain(&mut fault.suggested) {
            *mend = self.mend(mend);
        }
        fault
    }

    /// The same of several faults.
    pub(crate) fn all_of_the_file(&self, faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
        faults.into_iter().map(|fault| self.of_the_file(fault)).collect()
    }

    /// A correction that ends inside a character of the file takes in the rest of that character, which stays.
    fn mend(&self, mend: &Mend) -> Mend {
        let cut = |at: usize| self.changed.iter().find(|(composed, _)| composed.start < at && at < composed.end);
        let before = cut(mend.span.start).map_or("", |(composed, _)| &self.text[composed.start..mend.span.start]);
        let after = cut(mend.span.end).map_or("", |(composed, _)| &self.text[mend.span.end..composed.end]);
        let whole = mend.span.start - before.len()..mend.span.end + after.len();
        Mend { span: self.written(&whole), replacement: format!("{before}{}{after}", mend.replacement) }
    }

    fn place(&self, at: usize, edge: Edge) -> usize {
        let passed = self.changed.partition_point(|(composed, _)| composed.end <= at);
        match self.changed.get(passed) {
            Some((composed, file)) if composed.start < at => match edge {
                Edge::Start => file.start,
                Edge::End => file.end,
            },
            _ => match passed.checked_sub(1).map(|last| &self.changed[last]) {
                Some((composed, file)) => file.end + (at - composed.end),
                None => at,
            },
        }
    }
}

#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

/// The smallest stretches of a text that compose each for itself: a letter and the marks on it.
fn stretches(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut starts: Vec<usize> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        if before.is_none_or(|before| begins_alone(before, c)) {
            starts.push(at);
        }
        before = Some(c);
    }
    starts.push(text.len());
    (1..starts.len()).map(move |n| starts[n - 1]..starts[n])
}

/// Whether a character has nothing to do with the one before it.
fn begins_alone(before: char, c: char) -> bool {
    if c.is_ascii() {
        return true;
    }
    // Vowel signs of India and its neighbours and halves of Korean syllables are no marks, and compose all the same, step by step.
    let may_compose = matches!(c, '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{1b7f}' | '\u{11000}'..='\u{119ff}' | '\u{16100}'..='\u{1613f}');
    let jamo = |c: char| matches!(c, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}');
    let composes = |c| CanonicalCompositionBorrowed::new().compose(before, c).is_some();
    let first = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(std::iter::once(c)).next().unwrap_or(c);
    let is_mark = CanonicalCombiningClassMapBorrowed::new().get_u8(first) != 0;
    !is_mark && !may_compose && !jamo(c) && !composes(c)
}

/// A text in composed form (NFC).
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { ComposingNormalizerBorrowed::new_nfc().normalize(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::say;
    use proptest::prelude::*;

    const DECOMPOSED: &str = "Ide\u{301}es, re\u{301}coltes";

    #[test]
    fn corrections_are_those_of_the_file_certain_or_not() {
        let composed = Composed::of(DECOMPOSED);
        let at = composed.text.find("coltes").unwrap();
        let fault = Diagnostic::warning("any", say("any")).at(at..at + 6, "here").mend(at..at + 6, "x");
        let found = composed.of_the_file(fault.suggest(at..at + 6, "x"));
        for mend in found.mends.iter().chain(&found.suggested) {
            assert_eq!(&DECOMPOSED[mend.span.clone()], "coltes");
        }
    }

    #[test]
    fn places_are_those_of_the_file() {
        let composed = Composed::of(DECOMPOSED);
        assert_eq!(composed.text, "Idées, récoltes");
        let at = |word: &str| composed.text.find(word).unwrap();
        assert_eq!(&DECOMPOSED[composed.written(&(at("récoltes")..composed.text.len()))], "re\u{301}coltes");
        assert_eq!(&DECOMPOSED[composed.written(&(at("é")..at("es,")))], "e\u{301}");
        assert_eq!(composed.written(&(7..7)), 8..8);
    }

    #[test]
    fn a_correction_names_the_same_letters_in_the_file() {
        let composed = Composed::of(DECOMPOSED);
        let at = composed.text.find(", ").unwrap();
        let fault = Diagnostic::warning("any", say("any")).at(at..at + 1, "here").mend(at..at + 1, " ;");
        let mend = composed.of_the_file(fault).mends.remove(0);
        let mut file = DECOMPOSED.to_owned();
        file.replace_range(mend.span, &mend.replacement);
        assert_eq!(file, "Ide\u{301}es ; re\u{301}coltes");
    }

    proptest! {
        #[test]
        fn any_text_is_composed_and_led_back(text in "[a-eE \n\u{300}-\u{304}\u{323}éệÅ\u{212b}가\u{1100}\u{1161}\u{11a8}\u{f73}\u{9c7}\u{9be}\u{cc6}\u{cc2}\u{cd5}🙂]{0,24}") {
            let composed = Composed::of(&text);
            let whole = ComposingNormalizerBorrowed::new_nfc().normalize(&text);
            prop_assert_eq!(&composed.text, &whole);
            prop_assert_eq!(composed.written(&(0..composed.text.len())), 0..text.len());
            let places: Vec<usize> = composed.text.char_indices().map(|(at, _)| at).chain([composed.text.len()]).collect();
            for pair in places.windows(2) {
                let span = composed.written(&(pair[0]..pair[1]));
                let written = text.get(span);
                prop_assert!(written.is_some_and(|written| self::composed(written).contains(&composed.text[pair[0]..pair[1]])));
            }
        }

        /// The file with a correction is, composed, the composed text with it.
        #[test]
        fn a_correction_of_either_is_the_same(text in "[a-e \u{300}-\u{304}\u{323}éệ가\u{1100}\u{1161}]{1,16}", from in 0usize..16, length in 0usize..4, words in "[x-z]{0,3}") {
            let composed = Composed::of(&text);
            let places: Vec<usize> = composed.text.char_indices().map(|(at, _)| at).chain([composed.text.len()]).collect();
            let (start, end) = (places[from.min(places.len() - 1)], places[(from + length).min(places.len() - 1)]);
            let mend = composed.mend(&Mend { span: start..end, replacement: words.clone() });
            let mut file = text.clone();
            file.replace_range(mend.span, &mend.replacement);
            let mut right = composed.text.clone().into_owned();
            right.replace_range(start..end, &words);
            prop_assert_eq!(self::composed(&file), self::composed(&right));
        }
    }
}
