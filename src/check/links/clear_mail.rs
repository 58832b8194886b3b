//! E-mail addresses typed in a text.

use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Kind;
use crate::check::people::private::{is_personal, mailboxes, own_words};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "mail-in-a-text",
    number: "L06",
    severity: Severity::Information,
    fixable: false,
    source: "On the screen a link opens; in a text an address is gathered by those who send unwanted mail",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let own = own_words(evidence.programme);
    for passage in evidence.passages() {
        let text = passage.text();
        if passage.kind == Kind::LinkWords || !text.contains('@') {
            continue;
        }
        for range in mailboxes(text) {
            if passage.links.iter().any(|link| link.words.contains(&range.start)) {
                continue;
            }
            // A personal one is told for that, which matters more.
            if is_personal(&text[range.clone()], &own) {
                continue;
            }
            let saying = say(RULE.code).with("written", &text[range.clone()]);
            let saying = saying.with("prose", if passage.kind.is_prose() { "yes" } else { "no" });
            found.push(Diagnostic::information(RULE.code, saying).at(passage.span(range), "here"));
        }
    }
}
