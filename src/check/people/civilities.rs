//! Civilities before some names only.

use super::roster::roster;
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::parts::{civility, is_earned};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "mixed-civilities",
    number: "Q13",
    severity: Severity::Information,
    fixable: false,
    source: "One way to present people in one brochure",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let everyone = roster(evidence.programme);
    let typed: Vec<_> =
        everyone.iter().map(|listed| listed.typed()).filter(|(name, _)| name.contains(char::is_whitespace)).collect();
    // A title that was earned says what no civility does: one doctor among others is no mixture.
    let plain = typed.into_iter().filter(|(name, _)| !civility(name).is_some_and(|civility| is_earned(&civility)));
    // "M Poulot" may be an initial.
    let (with, without): (Vec<_>, Vec<_>) =
        plain.partition(|(name, _)| civility(name).is_some_and(|civility| civility != "M"));
    if with.is_empty() || without.is_empty() {
        return;
    }
    let few_with = with.len() <= without.len();
    let (odd, others) = if few_with { (with, without.len()) } else { (without, with.len()) };
    for (name, place) in odd {
        let saying = say(if few_with { RULE.code } else { "mixed-civilities-without" });
        let saying =
            saying.with("name", name).with("civility", civility(name).unwrap_or_default()).with("others", others);
        found.push(Diagnostic::information(RULE.code, saying).at(place, "here"));
    }
}
