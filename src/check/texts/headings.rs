//! Headings that end with a colon or a full stop.

use super::each;
use super::slip::Slip;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    code: "heading-with-a-stop",
    number: "T13",
    severity: Severity::Information,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Titres » ; The Chicago Manual of Style, 1.56",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    each(
        evidence,
        found,
        (RULE.severity, RULE.code),
        |passage| passage.kind.is_heading(),
        |passage: &Passage| slip(passage.text()).into_iter().collect(),
    );
}

fn slip(text: &str) -> Option<Slip> {
    let text = text.trim_end();
    let words = text.trim_end_matches(|c: char| ":.,;".contains(c) || c.is_whitespace());
    let signs = &text[words.len()..];
    let last = words.rsplit(|c: char| c.is_whitespace() || c == '-').next().unwrap_or_default();
    // « etc. », « J.-C. », « S.A. », « n. » are abbreviations; « À suivre... » is left open; « Agir. Ensemble. » is meant.
    let abbreviated = last.chars().filter(|c| c.is_alphabetic()).count() < 2
        || last.contains('.')
        || ["etc", "al", "env", "dir", "Cie", "Inc", "Ltd", "Jr", "Sr", "Co", "vol", "éd"].contains(&last);
    let meant = signs == "." && words.contains(['.', '!', '?', '…']) || signs.matches('.').count() > 1;
    if words.is_empty() || signs.trim().is_empty() || meant || signs == "." && abbreviated {
        return None;
    }
    Some(Slip::mended(words.len()..text.len(), ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn final_stops_are_taken_away() {
        for text in ["En partenariat avec :", "Faire vivre les coopérations.", "Ateliers ;", "Ateliers:"] {
            let slip = slip(text).expect(text);
            assert!(text[..slip.at.start].ends_with(char::is_alphabetic), "{text}");
        }
        for text in
            ["Quoi ?", "À suivre…", "Lire, écrire, etc.", "Agir. Ensemble.", "Avant J.-C.", "Ateliers", "À suivre..."]
        {
            assert_eq!(slip(text), None, "{text}");
        }
    }
}
