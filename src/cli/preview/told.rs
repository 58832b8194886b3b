//! What the proofreader says of a version, each fault with its place in the file and on the pages.

use super::opened::{Opened, Sketched, Version};
use crate::brochure::{self, Manuscript, Sketch, Standing};
use crate::check::waivers::Verdict;
use crate::cli::report::Count;
use crate::diagnostic::{Diagnostic, Mend, Severity, Span};
use crate::language::messages::Messages;
use crate::outputs::Output;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use toml_edit::Document;

/// How long a version is shown before it is proofread.
const PAUSE: Duration = Duration::from_millis(60);

/// The faults of a version.
pub(super) struct Told {
    pub verdict: Verdict,
}

impl Opened {
    /// The faults of a version as a view shows it, found by the first who asks. `None` where it is no longer the one that is shown.
    pub(super) async fn told(self: &Arc<Opened>, version: &Arc<Version>, view: &'static Output) -> Option<Arc<Told>> {
        let cell = version.told.get(view.name)?;
        let (opened, own) = (Arc::clone(self), Arc::clone(version));
        let tell = || async move {
            // While a change follows the other, the pages go first.
            tokio::time::sleep(PAUSE).await;
            tokio::task::spawn_blocking(move || opened.tell(&own, view)).await.ok().flatten()
        };
        cell.get_or_init(tell).await.clone()
    }

    fn tell(&self, version: &Version, view: &'static Output) -> Option<Arc<Told>> {
        if *self.number.borrow() != version.number {
            return None;
        }
        let Ok(text) = &version.text else { return Some(Arc::new(Told { verdict: Verdict::default() })) };
        let order = self.order(vec![view]);
        let manuscript = Manuscript::read(&text.source);
        let theme = version.theme(self, &manuscript);
        let mut verdict = manuscript.proofread(&self.files(), theme, &order);
        verdict.standing = text.judged(verdict.standing);
        Some(Arc::new(Told { verdict }))
    }
}

/// The faults in words, with their places.
pub(super) fn worded(
    opened: &Opened,
    version: &Version,
    told: &Told,
    pages: Option<&Arc<Sketched>>,
    messages: &'static Messages,
) -> Value {
    let source = version.text.as_ref().map(|text| text.source.as_str()).unwrap_or_default();
    let places = Places::of(source, pages.map(|sketched| &sketched.sketch));
    let standing = &told.verdict.standing;
    let count = crate::language::wording::capitalised(&messages.say(&Count::of(standing).saying()));
    let fault = |(n, fault): (usize, &Diagnostic)| {
        let mut worded = worded_fault(fault, source, opened, version, &places, messages);
        worded["id"] = json!(n);
        worded
    };
    let waived = told.verdict.waived.iter().map(|waived| {
        let mut worded = worded_fault(&waived.fault, source, opened, version, &places, messages);
        worded["reason"] = json!(waived.reason);
        worded["fix"] = json!(null);
        worded
    });
    let certain = standing.iter().filter(|fault| !fault.mends.is_empty()).count();
    let certain =
        (certain > 0).then(|| messages.say(&crate::diagnostic::say("preview-correct-all").with("n", certain)));
    json!({
        "version": version.number,
        "count": count,
        "correctAll": certain,
        "faults": standing.iter().enumerate().map(fault).collect::<Vec<_>>(),
        "waived": waived.collect::<Vec<_>>(),
    })
}

fn worded_fault(
    fault: &Diagnostic,
    source: &str,
    opened: &Opened,
    version: &Version,
    places: &Places,
    messages: &'static Messages,
) -> Value {
    let said = messages.said(fault);
    let text = version.text.as_ref().ok();
    let stands = fault.labels.first().zip(text).map(|(label, text)| opened.place(text, &label.span));
    let at = fault.labels.first().map(|label| label.span.start);
    let (severity, key) = match fault.severity {
        Severity::Error => ("error", "level-error"),
        Severity::Warning => ("warning", "level-warning"),
        Severity::Information => ("information", "level-information"),
    };
    let place = fault.labels.first().and_then(|label| places.of_span(&label.span));
    json!({
        "severity": severity,
        "level": crate::language::wording::capitalised(&messages.say(&crate::diagnostic::say(key))),
        "code": fault.code,
        "message": crate::language::wording::capitalised(&said.message),
        "help": said.help.map(|help| crate::language::wording::capitalised(&help)),
        "line": stands.as_ref().map(|(_, _, line)| line),
        "at": at,
        "place": stands.as_ref().map(|(_, name, line)| format!("{name}:{line}")),
        "page": place.map(|(page, _)| page),
        "area": place.map(|(_, area)| area),
        "fix": shown(&fault.mends, source),
        "suggestion": if fault.mends.is_empty() { shown(&fault.suggested, source) } else { Value::Null },
        "typeset": fault.typeset,
    })
}

/// What a correction writes, and instead of what; nothing where there is none.
fn shown(mends: &[Mend], source: &str) -> Value {
    let change = |mend: &Mend| {
        let (before, after) = (source.get(mend.span.clone()).unwrap_or_default(), mend.replacement.as_str());
        json!({ "before": around(source, &mend.span, before), "after": around(source, &mend.span, after) })
    };
    if mends.is_empty() { Value::Null } else { mends.iter().map(change).collect() }
}

/// Letters of the line on either side of a change: a space alone says nothing.
const AROUND: usize = 12;

fn around(source: &str, span: &Span, text: &str) -> String {
    let line = |text: &'_ str| -> bool { text.contains('\n') };
    let before = source.get(..span.start).unwrap_or_default();
    let after = source.get(span.end..).unwrap_or_default();
    let from = before
        .char_indices()
        .rev()
        .take(AROUND)
        .take_while(|(_, c)| *c != '\n')
        .last()
        .map_or(before.len(), |(at, _)| at);
    let to: String = after.chars().take(AROUND).take_while(|c| *c != '\n').collect();
    if line(text) || text.chars().count() > 60 { text.to_owned() } else { format!("{}{text}{to}", &before[from..]) }
}

/// Where places of the file are shown on the pages.
pub(super) struct Places<'d> {
    sketch: Option<&'d Sketch>,
    /// The extents of the tables, each with the values right in it.
    tables: Vec<Span>,
}

impl<'d> Places<'d> {
    pub(super) fn of(source: &str, sketch: Option<&'d Sketch>) -> Places<'d> {
        let mut tables = Vec::new();
        if let Ok(document) = Document::parse(source) {
            gather(document.as_table(), &mut tables);
            // A table goes on until the next one begins.
            let mut starts: Vec<usize> = tables.iter().map(|table| table.start).collect();
            starts.sort_unstable();
            for table in &mut tables {
                let next = starts.iter().find(|&&start| start > table.start).copied();
                table.end = next.unwrap_or(source.len());
            }
        }
        Places { sketch, tables }
    }

    /// The page and the area that show a place of the file: its own text, else what stands in the same table.
    fn of_span(&self, span: &Span) -> Option<(usize, [f64; 4])> {
        self.best(&|written| written.start < span.end.max(span.start + 1) && span.start < written.end).or_else(|| {
            let table = self.tables.iter().find(|table| table.contains(&span.start))?;
            self.best(&|written| table.contains(&written.start))
        })
    }

    /// Of several texts, the one that is set as a heading, or in the largest letters; the first of them.
    fn best(&self, is: &dyn Fn(&Span) -> bool) -> Option<(usize, [f64; 4])> {
        let pages = self.sketch?.pages.iter().enumerate();
        let shown = pages.flat_map(|(page, content)| content.passages.iter().map(move |passage| (page, passage)));
        let shown = shown.filter(|(_, passage)| passage.written.as_ref().is_some_and(is));
        let rank = |passage: &brochure::Passage| (matches!(passage.standing, Standing::Heading(_)), passage.size);
        let mut best: Option<(usize, &brochure::Passage)> = None;
        for (page, passage) in shown {
            let better = best
                .is_none_or(|(_, known)| rank(passage).partial_cmp(&rank(known)) == Some(std::cmp::Ordering::Greater));
            if better {
                best = Some((page, passage));
            }
        }
        best.map(|(page, passage)| (page, passage.area))
    }
}

fn gather(table: &dyn toml_edit::TableLike, into: &mut Vec<Span>) {
    for (_, item) in table.iter() {
        match item {
            toml_edit::Item::Table(table) => {
                into.extend(table.span());
                gather(table, into);
            }
            toml_edit::Item::ArrayOfTables(list) => {
                for table in list {
                    into.extend(table.span());
                    gather(table, into);
                }
            }
            _ => {}
        }
    }
}
