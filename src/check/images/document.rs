//! What the file says of itself: its author and its language.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::check::texts::foreign::Languages;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "document-facts",
    number: "A10",
    severity: Severity::Warning,
    fixable: true,
    source: "WCAG 2.2, 2.4.2 and 3.1.1; PDF/UA-1 (ISO 14289-1), 7.1 and 7.2",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    if evidence.dictionaries {
        language(evidence, found);
    }
    author(evidence, found);
}

/// Texts enough to know the language of a programme by.
const ENOUGH: usize = 40;

/// The prose is in another language than the event says, or than is taken where it says none.
fn language(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let language = &evidence.programme.event.language;
    let prose: Vec<&str> = evidence
        .passages()
        .iter()
        .filter(|passage| passage.kind.is_prose() && (passage.language == language.value || passage.detected))
        .map(|passage| passage.text())
        .take(ENOUGH)
        .collect();
    let languages = Languages::both();
    let (other, test): (&str, fn(&Languages, &str) -> bool) = match language.split('-').next() {
        Some("fr") => ("en", Languages::is_english),
        Some("en") => ("fr", Languages::is_french),
        _ => return,
    };
    let foreign = prose.iter().filter(|text| test(&languages, text)).count();
    if prose.len() < 2 || foreign * 3 < prose.len() * 2 {
        return;
    }
    let key = if other == "en" { "document-in-english" } else { "document-in-french" };
    let fault = Diagnostic::new(RULE.severity, RULE.code, say(key));
    let title = &evidence.programme.event.title.span;
    // Where no language is written, its place is that of nothing, or of another key.
    let written = evidence.source.get(language.span.clone()).map(|text| text.trim_matches(['"', '\'']));
    found.push(match written {
        Some(written) if written == language.value => {
            fault.at(language.span.clone(), "here").mend(language.span.clone(), format!("\"{other}\""))
        }
        _ => fault.at(title.clone(), "title"),
    });
}

/// Partners among whom readers look for the organiser.
const SEVERAL: usize = 3;

/// Partners are named, and none as the organiser.
fn author(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    if programme.event.organiser.is_some() || programme.partners.len() < SEVERAL {
        return;
    }
    let title = &programme.event.title.span;
    // « Organisé par »: a reader of the brochure knows who, and only the file does not.
    let organisers = programme.partner_groups.iter().find(|group| group.title.to_lowercase().contains("organi"));
    let fault = match organisers {
        Some(group) => {
            let saying = say("document-author-untold").with("group", group.title.as_str());
            Diagnostic::information(RULE.code, saying)
        }
        None => Diagnostic::new(RULE.severity, RULE.code, say("document-without-author")),
    };
    let fault = fault.at(title.clone(), "title");
    let line = evidence.source[..title.start].rfind('\n').map_or(0, |at| at + 1);
    let own_line = evidence.source[line..title.start].trim_start().starts_with("title");
    found.push(match organisers.map(|group| group.partners.as_slice()) {
        Some([only]) if own_line => {
            let id = &programme.partners[only.0].id;
            fault.mend(title.end..title.end, format!("\norganiser = \"{}\"", id.value))
        }
        _ => fault,
    });
}
