//! How far proofreading goes, and what it finds.

use super::evidence::Evidence;
use super::rule::Rule;
use super::{binding, layout, plates, print, registry};
use crate::diagnostic::{Diagnostic, Severity};
use rayon::prelude::*;

/// How far proofreading goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scope {
    /// What is only worth a remark, too: for who proofreads, not for who builds.
    pub remarks: bool,
    /// What a print shop looks at, too.
    pub paper: bool,
}

impl Scope {
    /// Whether the cases of a rule are looked for, before a file is written.
    pub(crate) fn covers(self, rule: &Rule) -> bool {
        let shown_by_the_pages = rule.code != layout::HEAVY_FILE.code;
        shown_by_the_pages
            && (self.remarks || rule.severity != Severity::Information)
            && (self.paper || !is_of_paper(rule))
    }
}

/// Whether a rule is about printed editions alone.
fn is_of_paper(rule: &Rule) -> bool {
    [binding::RULES, print::RULES, plates::RULES].into_iter().flatten().any(|other| other.code == rule.code)
}

/// What every rule of a scope finds, in the order of the rules.
pub(crate) fn judge(evidence: &Evidence, scope: Scope) -> Vec<Diagnostic> {
    let judges: Vec<_> = registry::rules().filter(|rule| scope.covers(rule)).filter_map(|rule| rule.judge).collect();
    // Each rule reads the same evidence and writes its own list: the order of the rules stays that of the list.
    let found = judges.into_par_iter().map(|judge| {
        let mut found = Vec::new();
        judge(evidence, &mut found);
        found
    });
    let mut found: Vec<Diagnostic> =
        found.collect::<Vec<_>>().into_iter().flatten().map(certain_or_suggested).collect();
    said_once(&mut found);
    found
}

/// Rules that say more of a word than that the dictionary does not know it.
const KNOWS_BETTER: [&str; 6] =
    ["confused-words", "agreement", "grammar", "missing-ligature", "capital-without-accent", "impossible-hour"];

/// A slip that a rule explains is not told a second time by the dictionary.
fn said_once(found: &mut Vec<Diagnostic>) {
    let places = |fault: &Diagnostic| fault.labels.iter().map(|label| label.span.clone()).collect::<Vec<_>>();
    let explained: Vec<_> = found.iter().filter(|fault| KNOWS_BETTER.contains(&fault.code)).flat_map(places).collect();
    found.retain(|fault| {
        fault.code != "spelling"
            || !places(fault)
                .iter()
                .any(|at| explained.iter().any(|other| other.start < at.end && at.start < other.end))
    });
}

/// A rule that `--fix` may not cure is sure of nothing: what it would write is shown to the author, who says yes or no.
fn certain_or_suggested(mut fault: Diagnostic) -> Diagnostic {
    if registry::find(fault.code).is_some_and(|rule| !rule.fixable) {
        fault.suggested.append(&mut fault.mends);
    }
    fault
}
