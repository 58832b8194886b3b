//! The order a screen reader follows: headings without a gap, sessions in the order of time.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::{Owner, Paint, TagRole};
use crate::programme::Session;
use chrono::Timelike;

/// The layout makes the headings itself, so that no programme raises it: the structure is judged all the same.
pub(super) const HEADINGS: Rule = Rule {
    code: "heading-levels",
    number: "A11",
    severity: Severity::Error,
    fixable: false,
    source: "PDF/UA-1 (ISO 14289-1), 7.4.2; WCAG 2.2, 1.3.1 Info and relationships",
    judge: Some(headings),
};

/// The reader sorts sessions by their hours, so that no programme raises it: the order of reading is judged all the same.
pub(super) const TIME: Rule = Rule {
    code: "reading-order",
    number: "A13",
    severity: Severity::Error,
    fixable: false,
    source: "WCAG 2.2, 1.3.2 Meaningful sequence; PDF/UA-1 (ISO 14289-1), 7.2",
    judge: Some(time),
};

/// Hours before which a session may belong to the day before, and from which that day has an evening.
const NIGHT: u32 = 6;
const EVENING: u32 = 17;

fn headings(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    let tags = &brochure.document.structure.tags;
    let (mut met, mut said) = (vec![false; tags.len()], vec![false; tags.len()]);
    let mut order = Vec::new();
    for (page, content) in brochure.document.pages.iter().enumerate() {
        for mark in &content.marks {
            let (Owner::Tag(tag), Paint::Text { run, .. }) = (mark.owner, &mark.paint) else { continue };
            // A heading may hold its words in a link.
            let mut holder = Some(tag);
            while let Some(tag) = holder {
                if let Some(level) = level(tags[tag.0].role) {
                    if !met[tag.0] {
                        order.push((level, page, run.text.trim().to_owned()));
                    }
                    met[tag.0] = true;
                    said[tag.0] |= run.text.chars().any(|c| !c.is_whitespace());
                }
                holder = tags[tag.0].parent;
            }
        }
    }
    let mut last = 0;
    for (level, page, words) in order {
        if level > last + 1 {
            let saying = say(HEADINGS.code).with("words", words).with("page", page + 1);
            found.push(Diagnostic::new(HEADINGS.severity, HEADINGS.code, saying));
        }
        last = level;
    }
    let mute = (0..tags.len()).filter(|&tag| met[tag] && !said[tag]).count();
    if mute > 0 {
        found.push(Diagnostic::new(HEADINGS.severity, HEADINGS.code, say("empty-heading").with("count", mute)));
    }
}

fn level(role: TagRole) -> Option<usize> {
    match role {
        TagRole::H1 => Some(1),
        TagRole::H2 => Some(2),
        TagRole::H3 => Some(3),
        TagRole::H4 => Some(4),
        _ => None,
    }
}

fn time(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let plenaries = evidence.programme.plenaries.iter().map(|plenary| &plenary.sessions);
    for sessions in plenaries.chain(evidence.programme.parcours.iter().map(|parcours| &parcours.sessions)) {
        let timed: Vec<&Session> = sessions.iter().filter(|session| session.slot.start.is_some()).collect();
        for pair in timed.windows(2) {
            let [before, after] = pair else { continue };
            // What begins at half past midnight belongs to the evening before.
            let night = after.slot.start.is_some_and(|start| start.hour() < NIGHT)
                && before.slot.start.is_some_and(|start| start.hour() >= EVENING);
            if (after.slot.day, after.slot.start) < (before.slot.day, before.slot.start) && !night {
                let saying = say(TIME.code)
                    .with("start", after.slot.start.unwrap_or_default())
                    .with("before", before.slot.start.unwrap_or_default());
                let fault = Diagnostic::new(TIME.severity, TIME.code, saying);
                found.push(fault.at(after.slot.span.clone(), "here").at(before.slot.span.clone(), "after"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::by_hand::{self, passage};
    use crate::programme::Programme;

    /// What is found in headings of these levels, each with words.
    fn found(headings: &[(TagRole, &str)]) -> usize {
        let mut document = by_hand::pages(1);
        for (n, &(role, words)) in headings.iter().enumerate() {
            passage(&mut document, role, &[(0, 100.0 + n as f64 * 20.0, words)]);
        }
        by_hand::judged(&HEADINGS, &document).len()
    }

    #[test]
    fn skipped_levels_and_empty_headings_are_told() {
        assert_eq!(found(&[(TagRole::H1, "Titre"), (TagRole::H3, "Session")]), 1);
        assert_eq!(found(&[(TagRole::H2, "Parcours")]), 1);
        assert_eq!(found(&[(TagRole::H1, "Titre"), (TagRole::H2, " ")]), 1);
        let right =
            [TagRole::H1, TagRole::H2, TagRole::H3, TagRole::P, TagRole::H2, TagRole::H3, TagRole::H4, TagRole::H1];
        assert_eq!(found(&right.map(|role| (role, "Titre"))), 0);
    }

    #[test]
    fn sessions_out_of_the_order_of_time_are_told() {
        let mut programme = by_hand::programme();
        let told = |programme: &Programme| {
            let mut found = Vec::new();
            time(&Evidence::new(programme, "", None, None), &mut found);
            found.len()
        };
        assert_eq!(told(&programme), 0);
        programme.parcours[0].sessions.reverse();
        assert_eq!(told(&programme), 1);
    }
}
