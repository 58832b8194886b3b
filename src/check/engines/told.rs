//! What engines found, told as livret tells faults.

use super::{Engines, Finding, Kind, LIMIT, LanguageTool, Text};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{self, Names, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::inclusive::is_beside_inclusive;
use std::ops::Range;
use std::sync::Arc;

pub(crate) const RULES: &[Rule] = &[Rule {
    code: "engine-failed",
    number: "T15",
    severity: Severity::Warning,
    fixable: false,
    source: "What was not read must not pass for right",
    judge: None,
}];

/// Asks the engines about every text in a language, and adds what they find to what the rules have found: not a second time of the same
/// words, nor of names.
pub(crate) fn read(evidence: &Evidence, engines: &Engines, found: &mut Vec<Diagnostic>) {
    let passages: Vec<&Passage> = evidence.passages().iter().filter(|passage| is_read(passage)).collect();
    let texts: Vec<Text> =
        passages.iter().map(|passage| Text { words: passage.text(), language: &passage.language }).collect();
    let address = evidence.programme.languagetool.as_ref();
    let server = address.and_then(|address| LanguageTool::at(&address.value));
    let (read, failed) = match server {
        Some(server) => engines.clone().and(Arc::new(server)).ask(&texts, LIMIT),
        None => engines.ask(&texts, LIMIT),
    };
    for (engine, reason) in failed {
        let fault =
            Diagnostic::warning("engine-failed", say("engine-failed").with("engine", engine).with("reason", reason));
        found.push(match address.filter(|_| engine == "LanguageTool") {
            Some(address) => fault.at(address.span.clone(), "here"),
            None => fault,
        });
    }
    let told: Vec<_> = found.iter().flat_map(|fault| &fault.labels).map(|label| label.span.clone()).collect();
    for (passage, findings) in passages.into_iter().zip(read) {
        let mut last: Option<(Kind, usize)> = None;
        for finding in findings.into_iter().filter(|finding| !is_excused(finding, passage, evidence.names())) {
            // « un » and « nouvelle » beside each other are one slip.
            let beside = last.is_some_and(|(slip, end)| {
                slip == finding.slip
                    && passage.text().get(end..finding.at.start).is_some_and(|between| between.trim().is_empty())
            });
            last = Some((finding.slip, finding.at.end));
            if beside {
                continue;
            }
            let place = passage.span(finding.at.clone());
            let again = told.iter().any(|other| other.start < place.end && place.start < other.end);
            if !again && evidence.source.get(place.clone()).is_some() {
                found.push(fault(evidence, passage, &finding));
            }
        }
    }
}

/// Sentences and titles; roles, names and places have a grammar of their own.
fn is_read(passage: &Passage) -> bool {
    let kind = passage.kind;
    let titled = matches!(kind, passages::Kind::Title | passages::Kind::Heading);
    (kind.is_running() || titled) && passage.text().contains(char::is_whitespace)
}

/// Whether a finding is about a name of the event, about words in italics, or about code.
fn is_excused(finding: &Finding, passage: &Passage, names: &Names) -> bool {
    let meets = |range: &Range<usize>| range.start < finding.at.end && finding.at.start < range.end;
    let written = &passage.text()[finding.at.clone()];
    let named = written
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word.starts_with(char::is_uppercase) && names.has(word) && word.chars().count() > 1);
    // « des étudiant*es »: engines see a word cut short, and want another.
    let inclusive = passage.is_french() && is_beside_inclusive(passage.text(), &finding.at);
    named || inclusive || passage.emphasised.iter().any(meets) || passage.links.iter().any(|link| meets(&link.words))
}

fn fault(evidence: &Evidence, passage: &Passage, finding: &Finding) -> Diagnostic {
    let code = match finding.slip {
        Kind::Confusion => "confused-words",
        Kind::Agreement => "agreement",
        Kind::Grammar => "grammar",
    };
    let text = passage.text();
    let written = &text[finding.at.clone()];
    let near: Vec<&str> =
        finding.instead.iter().map(String::as_str).filter(|words| !words.is_empty()).take(3).collect();
    // In the language of the text what an engine says can be quoted: the reader of a French message reads French.
    let key = match (near.is_empty(), passage.is_french() && !finding.said.is_empty()) {
        (false, true) => "engine-slip-french",
        (true, true) => "engine-doubt-french",
        (false, false) => "engine-slip",
        (true, false) => "engine-doubt",
    };
    let said = finding.said.trim().trim_end_matches('.').to_owned();
    let saying = say(key).with("written", around(text, &finding.at)).with("word", written);
    let saying = saying.with("near", near.iter().map(|words| (*words).to_owned()).collect::<Vec<String>>());
    let place = passage.span(finding.at.clone());
    let fault = Diagnostic::new(Severity::Warning, code, saying.with("said", said)).at(place.clone(), "here");
    match near.first() {
        Some(words) if passage.can_take(evidence.source, finding.at.clone(), words) => fault.suggest(place, *words),
        _ => fault,
    }
}

/// The words of a finding with a word on each side.
fn around(text: &str, at: &Range<usize>) -> String {
    let (before, after) = (&text[..at.start], &text[at.end..]);
    let lead = before.trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let lead = text.ceil_char_boundary(lead.max(before.len().saturating_sub(40)));
    let trimmed = after.trim_start();
    let tail = trimmed.find(char::is_whitespace).unwrap_or(trimmed.len()) + after.len() - trimmed.len();
    text[lead..at.end + text[at.end..].floor_char_boundary(tail.min(40))].trim().to_owned()
}
