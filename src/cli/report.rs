//! Diagnostics as people read them: the sentence, the place in the file with its line, the cure.

use super::Terminal;
use super::input::Text;
use crate::check::waivers::Waived;
use crate::diagnostic::{Diagnostic, Saying, Severity, Value, say};
use crate::inputs::{self, Cells, Spot};
use crate::language::messages::Messages;
use crate::language::visible::visible;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// A longer line is shown around its fault only.
const LONGEST_LINE: usize = 400;
/// How much is shown of such a line before and after the start of the fault, in characters.
const BEFORE: usize = 40;
const AFTER: usize = 60;
/// Messages may quote the author; one that quotes a whole chapter is cut in its middle.
const LONGEST_MESSAGE: usize = 600;
/// Nobody corrects more in one go.
const MOST_SHOWN: usize = 200;
/// As many as are read before the first is corrected.
const ON_A_SCREEN: usize = 12;
/// Lines of a summary for what the pages abridge.
const IN_SHORT: usize = 6;
/// The lines that are named where a fault comes back.
const LINES_NAMED: usize = 6;

/// The files of a programme, most often one, and where their lines begin.
pub(super) struct Report<'a> {
    /// The programme itself first.
    sheets: Vec<Sheet<'a>>,
    messages: &'static Messages,
    /// Where it is that of a programme.
    text: Option<&'a Text>,
}

/// Places in a file, and what is said of each.
type Labels<'b> = Vec<(Range<usize>, &'b str)>;

/// A file and where its lines begin.
struct Sheet<'a> {
    name: Cow<'a, str>,
    source: &'a str,
    starts: Vec<usize>,
}

/// How many faults of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Count {
    pub errors: usize,
    pub warnings: usize,
    /// Of the severity information.
    pub remarks: usize,
}

impl Count {
    pub(super) fn of(diagnostics: &[Diagnostic]) -> Count {
        let of = |severity| diagnostics.iter().filter(|fault| fault.severity == severity).count();
        Count { errors: of(Severity::Error), warnings: of(Severity::Warning), remarks: of(Severity::Information) }
    }

    /// “2 errors and 1 warning”, “no warnings”.
    pub(super) fn saying(self) -> Saying {
        let Count { errors, warnings, remarks } = self;
        let each = [("count-errors", errors), ("count-warnings", warnings), ("count-remarks", remarks)];
        let some = |&(key, n): &(&str, usize)| n > 0 || (key == "count-warnings" && errors == 0);
        let counts: Vec<Saying> =
            each.iter().filter(|each| some(each)).map(|&(key, n)| say(key).with("n", n)).collect();
        say("counted").with("counts", counts)
    }
}

impl<'a> Report<'a> {
    pub(super) fn new(name: &'a str, source: &'a str, messages: &'static Messages) -> Report<'a> {
        Report { sheets: vec![Sheet::of(visible(name), source)], messages, text: None }
    }

    /// Of a programme as it was read: places are told in the file or in the cell where they stand.
    pub(super) fn of(text: &'a Text, messages: &'static Messages) -> Report<'a> {
        let sheet = |(name, source): (String, &'a str)| Sheet::of(Cow::Owned(visible(&name).into_owned()), source);
        Report { sheets: text.files().into_iter().map(sheet).collect(), messages, text: Some(text) }
    }

    fn cells(&self) -> Option<&'a Cells> {
        self.text?.cells.as_ref()
    }

    /// The place of a fault, after the name of the file: a line, or a cell.
    fn place(&self, fault: &Diagnostic) -> Option<String> {
        let label = fault.labels.first()?;
        match self.cells() {
            Some(cells) => cells.spot(&label.span, fault).map(|spot| spot.place.to_string()),
            None => {
                let (sheet, span) = self.located(&label.span);
                Some((sheet.line_of(span.start) + 1).to_string())
            }
        }
    }

    /// The file that a place stands in, and the place there.
    fn located(&self, span: &Range<usize>) -> (&Sheet<'a>, Range<usize>) {
        let (n, span) = self.text.map_or_else(|| (0, span.clone()), |text| text.place(span));
        let sheet = &self.sheets[n];
        (sheet, sheet.within(&span))
    }

    /// The name of the file that a fault stands in.
    fn name_of(&self, fault: &Diagnostic) -> &str {
        fault.labels.first().map_or(&self.sheets[0].name, |label| &self.located(&label.span).0.name)
    }

    /// Shows them: errors first, then warnings, then remarks, each in the order of the file. What comes back is said once, what printing
    /// puts right by itself is one line; of the rest a screen is shown, the likeliest first, or all that was found.
    pub(super) fn show(&self, diagnostics: &[Diagnostic], all: bool, terminal: &Terminal) {
        let (typeset, told): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            diagnostics.iter().partition(|fault| fault.typeset && !all);
        let mut kinds: Vec<Vec<&Diagnostic>> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for fault in told {
            match known.get(&sameness(fault)).filter(|_| !all) {
                Some(&kind) => kinds[kind].push(fault),
                None => {
                    known.insert(sameness(fault), kinds.len());
                    kinds.push(vec![fault]);
                }
            }
        }
        kinds.sort_by_key(|kind| (kind[0].severity, likelihood(kind[0]), kind[0].place()));
        let errors = kinds.iter().filter(|kind| kind[0].severity == Severity::Error).count();
        let most = if all { usize::MAX } else { errors.clamp(ON_A_SCREEN, MOST_SHOWN) };
        let shown = kinds.len().min(most);
        kinds[..shown].sort_by_key(|kind| (kind[0].severity, kind[0].place()));
        for kind in &kinds[..shown] {
            terminal.complain(&self.render(kind[0], &kind[1..], &Renderer::styled()));
            terminal.complain("");
        }
        let left: usize = kinds[shown..].iter().map(Vec::len).sum();
        for (key, n) in [("not-shown", left), ("typeset-by-print", typeset.len())] {
            if n > 0 {
                terminal.complain(&self.messages.say(&say(key).with("n", n)));
                terminal.complain("");
            }
        }
    }

    /// Shows one.
    pub(super) fn show_one(&self, fault: &Diagnostic, terminal: &Terminal) {
        terminal.complain(&self.render(fault, &[], &Renderer::styled()));
    }

    /// What is let stand, where and why.
    pub(super) fn waived(&self, waived: &Waived) -> Saying {
        let name = self.name_of(&waived.fault);
        let place = self.place(&waived.fault).map_or_else(|| name.to_owned(), |at| format!("{name}:{at}"));
        say("waived").with("place", place).with("code", waived.fault.code).with("reason", &waived.reason)
    }

    /// What the pages abridge, a line each; a few lines at most, and how many there are more.
    pub(super) fn in_short(&self, abridged: &[Diagnostic]) -> Vec<String> {
        let line = |fault: &Diagnostic| {
            let said = shortened(&self.messages.said(fault).message).into_owned();
            match self.place(fault) {
                Some(place) => format!("{}:{place}: {said}", self.name_of(fault)),
                None => said,
            }
        };
        let mut lines: Vec<String> = abridged.iter().take(IN_SHORT).map(line).collect();
        if let more @ 1.. = abridged.len() - lines.len() {
            lines.push(self.messages.say(&say("abridged-more").with("n", more)));
        }
        lines
    }

    /// A fault with its place; `again`: the same elsewhere, which is counted.
    fn render(&self, diagnostic: &Diagnostic, again: &[&Diagnostic], renderer: &Renderer) -> String {
        let (level, key) = match diagnostic.severity {
            Severity::Error => (Level::ERROR, "level-error"),
            Severity::Warning => (Level::WARNING, "level-warning"),
            Severity::Information => (Level::INFO, "level-information"),
        };
        let (name, help) = (self.messages.say(&say(key)), self.messages.say(&say("level-help")));
        let level = level.with_name(name.as_str());
        let cells = self.cells();
        let said = match cells {
            Some(_) => self.messages.said(&in_headings(diagnostic, self.messages.tag())),
            None => self.messages.said(diagnostic),
        };
        let in_sheets = cells.and_then(|_| {
            self.messages.attribute(&in_headings(diagnostic, self.messages.tag()).saying, "help-in-sheets")
        });
        let help_said = in_sheets.or(said.help.clone());
        let mut group = level.primary_title(shortened(&said.message)).id(diagnostic.code).elements(None::<Origin>);
        // Those of one file together, in the order in which they are told.
        let mut by_file: Vec<(&Sheet, Labels)> = Vec::new();
        for (span, text) in &said.labels {
            let (sheet, span) = self.located(span);
            match by_file.iter_mut().find(|(known, _)| std::ptr::eq(*known, sheet)) {
                Some((_, labels)) => labels.push((span, text)),
                None => by_file.push((sheet, vec![(span, text)])),
            }
        }
        if let Some(cells) = cells {
            for (span, text) in &said.labels {
                group = self.cell(group, cells.spot(span, diagnostic), text);
            }
        }
        if by_file.is_empty() {
            group = group.element(Origin::path(self.sheets[0].name.as_ref()));
        }
        let mut first = true;
        // Those in cells are shown above.
        for (sheet, labels) in by_file.into_iter().filter(|_| cells.is_none()) {
            group = sheet.shown(group, labels, first);
            first = false;
        }
        let (note, elsewhere);
        if !again.is_empty() {
            let own = self.name_of(diagnostic);
            let line = |fault: &&Diagnostic| {
                let place = self.place(fault).unwrap_or_default();
                match self.name_of(fault) {
                    name if name != own && !place.is_empty() => format!("{name}:{place}"),
                    _ => place,
                }
            };
            let mut lines: Vec<String> = again.iter().map(line).filter(|place| !place.is_empty()).collect();
            lines.dedup();
            let count = lines.len();
            if lines.len() > LINES_NAMED {
                lines.truncate(LINES_NAMED);
                lines.push("…".to_owned());
            }
            note = self.messages.say(&say("level-note"));
            let (key, places) = if cells.is_some() { ("again-in-cells", "cells") } else { ("again", "lines") };
            let told = say(key).with("n", again.len()).with("count", count).with(places, lines.join(", "));
            elsewhere = self.messages.say(&told);
            group = group.element(Level::NOTE.with_name(note.as_str()).message(elsewhere.as_str()));
        }
        if let Some(cure) = &help_said {
            let cure = normalize_untrusted_str(&shortened(cure));
            group = group.element(Level::HELP.with_name(help.as_str()).message(cure));
        }
        renderer.render(&[group])
    }

    /// Adds a row of a sheet, with the cell that is meant.
    fn cell<'b>(&self, group: Group<'b>, spot: Option<Spot>, text: &'b str) -> Group<'b> {
        let name = &self.sheets[0].name;
        let Some(spot) = spot else { return group.element(Origin::path(name.to_string())) };
        let mark = AnnotationKind::Primary.span(spot.marked).label(text);
        let shown = Snippet::source(spot.shown).line_start(spot.row).annotation(mark);
        group.element(Origin::path(format!("{name}:{}", spot.place))).element(shown)
    }
}

impl<'a> Sheet<'a> {
    fn of(name: Cow<'a, str>, source: &'a str) -> Sheet<'a> {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Sheet { name, source, starts }
    }

    /// Adds the lines of some places. `first`: the main one is among them.
    fn shown<'b>(&self, mut group: Group<'b>, labels: Labels<'b>, first: bool) -> Group<'b> {
        if labels.iter().any(|(span, _)| self.touches_a_long_line(span)) {
            for label in labels {
                group = self.excerpt(group, label);
            }
            return group;
        }
        // The lines between the first place and the last: the renderer looks at everything that it is given.
        let from_line = labels.iter().map(|(span, _)| self.line_of(span.start)).min().unwrap_or_default();
        let last = labels.iter().map(|(span, _)| self.line_of(span.end)).max().unwrap_or_default();
        let from = self.starts[from_line];
        // The ends of lines of Windows would be shown as signs.
        let lines = self.source[from..self.line(last).end].replace("\r\n", " \n");
        let lines = lines.trim_end_matches('\r').to_owned();
        let within = labels.into_iter().map(|(span, text)| (span.start - from..span.end - from, text));
        let snippet = Snippet::source(lines).path(self.name.to_string()).line_start(from_line + 1);
        let marks = within.enumerate().map(|(n, label)| annotation((if first { n } else { n + 1 }, label)));
        group.element(snippet.annotations(marks))
    }

    /// The span, kept inside the source and on whole characters, whatever a stage may have counted.
    fn within(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.source.floor_char_boundary(span.start);
        let end = self.source.ceil_char_boundary(span.end);
        start..end.max(start)
    }

    /// The number of the line that holds the byte, from 0.
    fn line_of(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at) - 1
    }

    fn line(&self, number: usize) -> Range<usize> {
        let end = self.starts.get(number + 1).map_or(self.source.len(), |next| next - 1);
        self.starts[number]..end
    }

    fn touches_a_long_line(&self, span: &Range<usize>) -> bool {
        (self.line_of(span.start)..=self.line_of(span.end)).any(|number| self.line(number).len() > LONGEST_LINE)
    }

    /// Adds the few words around the start of a fault, cut out of their line.
    fn excerpt<'b>(&self, group: Group<'b>, (span, text): (Range<usize>, &'b str)) -> Group<'b> {
        let number = self.line_of(span.start);
        let line = self.line(number);
        let (before, after) = (&self.source[line.start..span.start], &self.source[span.start..line.end]);
        let from = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
        let to = after.char_indices().nth(AFTER).map_or(after.len(), |(at, _)| at);
        let opening = if from > 0 { "…" } else { "" };
        let closing = if to < after.len() { "…" } else { "" };
        let shown = format!("{opening}{}{}{closing}", &before[from..], &after[..to]);
        let start = opening.len() + before.len() - from;
        let end = start + to.min(span.len());
        let origin = Origin::path(self.name.to_string()).line(number + 1).char_column(before.chars().count() + 1);
        let mark = AnnotationKind::Primary.span(start..end).label(text);
        group.element(origin).element(Snippet::source(shown).line_start(number + 1).annotation(mark))
    }
}

/// The fault with the headings of columns in place of the keys that it names.
fn in_headings(fault: &Diagnostic, language: &str) -> Diagnostic {
    let mut fault = fault.clone();
    for (name, value) in &mut fault.saying.values {
        if let ("key" | "near" | "one" | "other", Value::Text(key)) = (*name, &*value) {
            *value = Value::Text(inputs::heading(key, language).to_owned());
        }
    }
    fault
}

/// What two faults have in common that are one: the same is said of the same thing, which stands in several places.
fn sameness(fault: &Diagnostic) -> String {
    let Diagnostic { code, severity, saying, .. } = fault;
    let values = if SIGNS.contains(code) { None } else { Some(&saying.values) };
    format!("{code} {severity:?} {} {values:?}", saying.key)
}

/// Faults of one sign, whatever words stand around it.
const SIGNS: [&str; 8] = [
    "spaces-of-punctuation",
    "straight-quotes",
    "hyphen-for-a-dash",
    "hour-format",
    "date-format",
    "number-format",
    "missing-ligature",
    "odd-punctuation",
];

/// The likeliest misprints first: what has one right answer, what has a likely one, what has none.
fn likelihood(fault: &Diagnostic) -> u8 {
    match (fault.mends.is_empty(), fault.suggested.is_empty()) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => 2,
    }
}

fn annotation<'b>((n, (span, text)): (usize, (Range<usize>, &'b str))) -> Annotation<'b> {
    let kind = if n == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
    kind.span(span).label(text)
}

fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST_MESSAGE {
        return Cow::Borrowed(text);
    }
    let half = LONGEST_MESSAGE / 2;
    let start = &text[..text.floor_char_boundary(half)];
    let end = &text[text.ceil_char_boundary(text.len() - half)..];
    Cow::Owned(format!("{start} […] {end}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rendered(source: &str, diagnostic: &Diagnostic) -> String {
        Report::new("p.toml", source, Messages::find("en").unwrap()).render(diagnostic, &[], &Renderer::plain())
    }

    #[test]
    fn the_place_is_shown_and_the_cure_after_it() {
        let source = "title = \"A\"\nstrat = 10\n";
        let saying = say("unknown-key-near").with("key", "strat").with("near", "start");
        let fault = Diagnostic::error("unknown-key", saying).at(12..17, "here");
        let shown = rendered(source, &fault);
        assert!(shown.starts_with("error[unknown-key]: the key `strat` is not known here"), "{shown}");
        assert!(shown.contains("p.toml:2:1"), "{shown}");
        assert!(shown.contains("2 | strat = 10"), "{shown}");
        assert!(shown.contains("^^^^^ perhaps `start`?"), "{shown}");
        assert!(shown.contains("help: write `start` instead"), "{shown}");
    }

    #[test]
    fn two_places_are_shown_together() {
        let fault = Diagnostic::warning("twice", say("duplicate-colour").with("colour", "#000"))
            .at(4..5, "again")
            .at(0..1, "first");
        let shown = rendered("a\nb\nc\n", &fault);
        assert!(shown.contains("p.toml:3:1") && shown.contains("first here") && shown.contains("again"), "{shown}");
    }

    #[test]
    fn a_very_long_line_is_shown_around_its_fault() {
        let source = format!("x = 1\ny = \"{}é§{}\"\n", "a".repeat(5_000_000), "b".repeat(5_000_000));
        let at = source.find('§').unwrap();
        let fault = Diagnostic::error("odd", say("syntax-comment")).at(at..at + '§'.len_utf8(), "here");
        let shown = rendered(&source, &fault);
        assert!(shown.len() < 1000, "{} bytes", shown.len());
        assert!(shown.contains("p.toml:2:5000007"), "{shown}");
        assert!(shown.contains("aaé§bb") && shown.contains("^ here"), "{shown}");
    }

    #[test]
    fn a_fault_of_the_whole_file_names_the_file() {
        let shown = rendered("", &Diagnostic::error("empty", say("missing-event")));
        assert!(shown.contains("p.toml"), "{shown}");
    }

    #[test]
    fn counts_are_said_in_words() {
        let said = |tag, errors, warnings, remarks| {
            Messages::find(tag).unwrap().say(&Count { errors, warnings, remarks }.saying())
        };
        assert_eq!(said("en", 0, 0, 0), "no warnings");
        assert_eq!(said("en", 0, 1, 0), "1 warning");
        assert_eq!(said("en", 2, 0, 0), "2 errors");
        assert_eq!(said("en", 1, 3, 2), "1 error, 3 warnings and 2 remarks");
        assert_eq!(said("fr", 0, 0, 1), "aucun avertissement et 1 remarque");
        assert_eq!(said("fr", 2, 1, 0), "2 erreurs et 1 avertissement");
    }

    proptest! {
        #[test]
        fn no_span_whatever_stops_a_report(
            source in "(\\PC|\n|\r\n|\t|é|🦀){0,60}",
            spans in proptest::collection::vec((0usize..300, 0usize..300), 0..4),
            long in 0usize..600,
        ) {
            let source = format!("{source}{}", "é".repeat(long));
            let fault = spans.into_iter().fold(
                Diagnostic::error("any", say("syntax-other").with("words", "any \u{1b}[31m message")),
                |fault, (start, length)| fault.at(start..start + length, "here"),
            );
            let shown = rendered(&source, &fault);
            prop_assert!(!shown.contains('\x1b'));
        }
    }
}
