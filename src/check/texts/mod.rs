//! The texts: typography, spelling, sense. One file a rule.

mod acronyms;
mod adjectives;
mod agreement;
mod both_englishes;
mod capitals;
mod confusions;
mod contacts;
mod dashes;
mod dates;
pub(super) mod foreign;
mod headings;
mod hours;
mod length;
mod ligatures;
mod lists;
mod moments;
mod numbers;
mod phrases;
mod placeholder;
mod prefixes;
mod punctuation;
mod quotes;
mod repetition;
mod slip;
mod spaces;
mod spelling;
mod subjects;
mod title_case;
mod typographer;
mod untranslated;
mod words;

use super::evidence::Evidence;
use super::evidence::passages::Passage;
use super::rule::Rule;
use crate::diagnostic::{Diagnostic, Saying, Severity, Span, say};
use crate::language::orthotypography::typeset;
use slip::Slip;
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    spaces::RULE,
    quotes::RULE,
    dashes::RULE,
    hours::RULE,
    dates::RULE,
    capitals::RULE,
    ligatures::RULE,
    numbers::RULE,
    repetition::RULE,
    punctuation::RULE,
    lists::RULE,
    title_case::RULE,
    headings::RULE,
    acronyms::RULE,
    agreement::RULE,
    confusions::RULE,
    phrases::RULE,
    spelling::RULE,
    both_englishes::RULE,
    untranslated::RULE,
    prefixes::RULE,
    placeholder::RULE,
    foreign::RULE,
    moments::HOUR,
    moments::DATE,
    contacts::TELEPHONE,
    contacts::ADDRESS,
    length::RULE,
];

/// The fault of a slip in a text: its message speaks of `$written`, the words around the slip, and of `$meant`, the same mended.
fn tell(evidence: &Evidence, passage: &Passage, slip: &Slip, severity: Severity, code: &'static str) -> Diagnostic {
    tell_as(evidence, passage, slip, severity, code, say(code))
}

/// The same with a message of another name than the code.
fn tell_as(
    evidence: &Evidence,
    passage: &Passage,
    slip: &Slip,
    severity: Severity,
    code: &'static str,
    saying: Saying,
) -> Diagnostic {
    let (written, meant) = slip.shown(passage.text());
    let saying = saying.with("written", written).with("meant", meant);
    let typeset = are_put_right(passage, std::slice::from_ref(slip));
    // What the reader of the brochure never sees is a remark.
    let severity = if typeset { Severity::Information } else { severity };
    let mut fault = Diagnostic::new(severity, code, saying).at(place(evidence, passage, slip), "here");
    fault.typeset = typeset;
    match &slip.mend {
        Some(words) if passage.can_take(evidence.source, slip.at.clone(), words) => {
            fault.mend(passage.span(slip.at.clone()), words.clone())
        }
        _ => fault,
    }
}

/// Whether a place is between grave accents, which quote words of a program, or in a line of a pasted table.
fn is_no_prose(text: &str, at: &Range<usize>) -> bool {
    let code = text[..at.start].matches('`').count() % 2 == 1 && text[at.end..].contains('`');
    let start = text[..at.start].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at.end..].find('\n').map_or(text.len(), |end| at.end + end);
    let line = &text[start..end];
    code || line.matches('|').count() > 1
        && (line.trim_start().starts_with('|') || line.contains("--|") || line.contains("|--"))
}

/// Whether the typographer makes the same of a text with its slips as of the text mended: who reads the brochure never sees them.
fn are_put_right(passage: &Passage, slips: &[Slip]) -> bool {
    let (Some(first), Some(last)) = (slips.first(), slips.last()) else { return false };
    // A slip is judged with the words around it: one by one, those of a long text would take as long as the square of their number.
    let around = neighbourhood(passage.text(), first.at.start..last.at.end.max(first.at.start));
    let (text, offset) = (&passage.text()[around.clone()], around.start);
    let (mut mended, mut at) = (String::with_capacity(text.len()), 0);
    for slip in slips {
        let slip = Slip { at: slip.at.start - offset..slip.at.end - offset, mend: slip.mend.clone() };
        let Some(words) = slip.mend.as_ref().filter(|_| slip.at.start >= at) else { return false };
        mended.push_str(&text[at..slip.at.start]);
        mended.push_str(words);
        at = slip.at.end;
    }
    mended.push_str(&text[at..]);
    typeset(&passage.language, text) == typeset(&passage.language, &mended)
}

/// Bytes of a text on either side of a slip that tell how it is printed: some sentences.
const NEAR: usize = 600;

/// A place in a text with the words around it, cut between words.
fn neighbourhood(text: &str, at: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(at.start.saturating_sub(NEAR));
    let start = if start == 0 { 0 } else { start + text[start..at.start].find(char::is_whitespace).unwrap_or(0) };
    let end = text.ceil_char_boundary((at.end + NEAR).min(text.len()));
    let end = if end == text.len() { end } else { text[..end].rfind(char::is_whitespace).unwrap_or(end).max(at.end) };
    start..end
}

/// The bytes of the file to show: where a sign lacks, the two beside it.
fn place(evidence: &Evidence, passage: &Passage, slip: &Slip) -> Span {
    let text = passage.text();
    let wide = if slip.at.is_empty() {
        let before = text[..slip.at.start].chars().next_back().map_or(0, char::len_utf8);
        let after = text[slip.at.end..].chars().next().map_or(0, char::len_utf8);
        slip.at.start - before..slip.at.end + after
    } else {
        slip.at.clone()
    };
    let span = passage.span(wide);
    if evidence.source.get(span.clone()).is_some() { span } else { passage.value.clone() }
}

/// Tells the slips that a search finds in each text of the programme that is asked for.
fn each(
    evidence: &Evidence,
    found: &mut Vec<Diagnostic>,
    (severity, code): (Severity, &'static str),
    wanted: impl Fn(&Passage) -> bool,
    search: impl Fn(&Passage) -> Vec<Slip>,
) {
    for passage in evidence.passages().iter().filter(|passage| wanted(passage)) {
        let mut slips = search(passage);
        slips.retain(|slip| !is_no_prose(passage.text(), &slip.at));
        // Signs that follow each other are one slip.
        slips.dedup_by(|next, slip| {
            let one = slip.mend.is_none() && next.mend.is_none() && !slip.at.is_empty() && slip.at.end == next.at.start;
            if one {
                slip.at.end = next.at.end;
            }
            one
        });
        // A pair of quotation marks is put right together.
        let together = slips.len() > 1 && are_put_right(passage, &slips);
        found.extend(slips.iter().map(|slip| {
            let mut fault = tell(evidence, passage, slip, severity, code);
            if together {
                (fault.typeset, fault.severity) = (true, Severity::Information);
            }
            fault
        }));
    }
}

/// Whether a word is part of the name of someone in the programme, spelt the same.
fn known_person(evidence: &Evidence, word: &str) -> bool {
    evidence.names().is_of_a_person(word)
}
