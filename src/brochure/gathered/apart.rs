//! What a corrected text means for each of its files.

use super::Gathered;
use crate::diagnostic::Span;
use crate::files::{Files, Memory, Unsaved};
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

impl Gathered {
    /// What files hold once the text is corrected: those that change, by their numbers. `None` where a change stands in no file.
    pub fn apart(&self, corrected: &str) -> Option<Vec<(usize, String)>> {
        let mut changed: Vec<(usize, String)> = Vec::new();
        let mut changes: Vec<(usize, Span, &str)> = Vec::new();
        for (before, after) in changes_of(&self.text, corrected) {
            let (member, place) = self.whole_place(&before)?;
            changes.push((member, place, &corrected[after]));
        }
        // The last one first, so that places stay.
        for (member, place, words) in changes.into_iter().rev() {
            let n = changed.iter().position(|(known, _)| *known == member).unwrap_or_else(|| {
                changed.push((member, self.members[member].text.clone()));
                changed.len() - 1
            });
            changed[n].1.replace_range(place, words);
        }
        changed.sort_by_key(|(member, _)| *member);
        // A text that stands in two places of the programme is one file.
        let mut once: Vec<(usize, String)> = Vec::new();
        for (member, text) in changed {
            let same =
                |known: &(usize, String)| self.members[known.0].path == self.members[member].path && known.1 == text;
            if !once.iter().any(same) {
                once.push((member, text));
            }
        }
        Some(once)
    }

    /// The same once its files are corrected; `files` are those beside the programme as they are. `None` where a change stands in no file.
    pub fn corrected<F: Files>(&self, corrected: &str, files: F) -> Option<Gathered> {
        let mut own = self.members.first()?.text.clone();
        let mut changed = Memory::default();
        for (member, text) in self.apart(corrected)? {
            match member {
                0 => own = text,
                part => changed.put(&self.members[part].path, text),
            }
        }
        Some(Gathered::of(&own, &Unsaved::over(files, changed))).filter(|gathered| gathered.text == corrected)
    }

    /// The place in one file of a stretch that stands in it letter for letter.
    fn whole_place(&self, span: &Span) -> Option<(usize, Span)> {
        let holds = |piece: &&super::Piece| piece.span.start <= span.start && span.end <= piece.span.end;
        // What is added between two files belongs to the one before.
        let piece = self.pieces.iter().find(holds)?;
        let whole = piece.span.len() == piece.at.len();
        if !whole && *span != piece.span {
            return None;
        }
        let start = piece.at.start + span.start - piece.span.start;
        Some((piece.member, if whole { start..start + span.len() } else { piece.at.clone() }))
    }
}

/// The stretches that differ, and what stands in their place: by lines first, then sign by sign.
fn changes_of(before: &str, after: &str) -> Vec<(Span, Span)> {
    let (old, new) = (lines(before), lines(after));
    let texts = |spans: &[Span], text: &'_ str| -> Vec<String> {
        spans.iter().map(|span| text[span.clone()].to_owned()).collect()
    };
    let ops = capture_diff_slices(Algorithm::Myers, &texts(&old, before), &texts(&new, after));
    let mut changes = Vec::new();
    for op in ops.iter().filter(|op| op.tag() != DiffTag::Equal) {
        let (old, new) = (stretch(&old, op.old_range(), before.len()), stretch(&new, op.new_range(), after.len()));
        let signs =
            |text: &str, at: usize| -> Vec<(usize, char)> { text.char_indices().map(|(n, c)| (at + n, c)).collect() };
        let (own, other) = (signs(&before[old.clone()], old.start), signs(&after[new.clone()], new.start));
        let only = |signs: &[(usize, char)]| signs.iter().map(|(_, c)| *c).collect::<Vec<char>>();
        let fine: Vec<DiffOp> = capture_diff_slices(Algorithm::Myers, &only(&own), &only(&other));
        for op in fine.iter().filter(|op| op.tag() != DiffTag::Equal) {
            let place = |signs: &[(usize, char)], range: std::ops::Range<usize>, end: usize| {
                let at = |n: usize| signs.get(n).map_or(end, |(at, _)| *at);
                at(range.start)..at(range.end)
            };
            changes.push((place(&own, op.old_range(), old.end), place(&other, op.new_range(), new.end)));
        }
    }
    changes
}

fn lines(text: &str) -> Vec<Span> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            at += line.len();
            at - line.len()..at
        })
        .collect()
}

fn stretch(lines: &[Span], range: std::ops::Range<usize>, end: usize) -> Span {
    let start = lines.get(range.start).map_or(end, |line| line.start);
    start..if range.is_empty() { start } else { lines[range.end - 1].end }
}
