//! Hashtags that networks cut short.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "hashtag-cut-short",
    number: "L10",
    severity: Severity::Warning,
    fixable: false,
    source: "Networks read letters, figures and low lines: the first other sign ends a hashtag",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(hashtag) = &evidence.programme.event.hashtag else { return };
    for words in hashtag.value.split('#').map(|words| words.trim_matches([' ', ','])) {
        if let Some(at) = words.find(|c: char| !c.is_alphanumeric() && c != '_') {
            let saying = say(RULE.code).with("written", format!("#{words}")).with("kept", format!("#{}", &words[..at]));
            found.push(Diagnostic::warning(RULE.code, saying).at(hashtag.span.clone(), "here"));
        }
    }
}
