//! What a screen reader says for a picture.

use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Kind;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::lists::List;
use crate::layout::page::TagRole;

/// Every logo is described by the name of its partner and every portrait by that of its person; pages are judged all the same.
pub(super) const MISSING: Rule = Rule {
    code: "missing-description",
    number: "A01",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 1.1.1 Non-text content; PDF/UA-1 (ISO 14289-1), 7.3",
    judge: Some(missing),
};

pub(super) const POOR: Rule = Rule {
    code: "poor-description",
    number: "A02",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 1.1.1 Non-text content, failure F30",
    judge: Some(poor),
};

/// Places of a message; the rest is counted.
const MOST_TOLD: usize = 8;

fn missing(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let portraits: Vec<&Span> = evidence.programme.portraits().map(|(_, photo)| &photo.span).collect();
    let undescribed = evidence
        .programme
        .illustrations()
        .filter(|one| one.alternative.is_none() && !one.decorative && !portraits.contains(&&one.span));
    let places: Vec<&Span> = undescribed.map(|one| &one.span).collect();
    if !places.is_empty() {
        let told = Diagnostic::new(
            MISSING.severity,
            MISSING.code,
            say("picture-without-description").with("count", places.len()),
        );
        found.push(places.into_iter().take(MOST_TOLD).fold(told, |told, place| told.at(place.clone(), "here")));
    }
    let Some(brochure) = evidence.brochure else { return };
    let figures = brochure.document.structure.tags.iter().filter(|tag| tag.role == TagRole::Figure);
    let mute = figures.filter(|tag| tag.alternative.as_ref().is_none_or(|words| words.trim().is_empty())).count();
    if mute > 0 {
        found.push(Diagnostic::new(MISSING.severity, MISSING.code, say(MISSING.code).with("count", mute)));
    }
}

fn poor(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages().iter().filter(|passage| passage.kind == Kind::Alternative) {
        if says_nothing(passage.text()) {
            let saying = say(POOR.code).with("words", passage.text());
            found.push(Diagnostic::new(POOR.severity, POOR.code, saying).at(passage.value.clone(), "here"));
        }
    }
}

static EMPTY_WORDS: List = List::new("pictures", "empty");
const ENDINGS: [&str; 14] =
    [".svg", ".png", ".jpg", ".jpeg", ".pdf", ".ai", ".eps", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".psd", ".heic"];

/// A file name, or words such as "logo" alone.
fn says_nothing(words: &str) -> bool {
    let lower = words.trim().to_lowercase();
    let camera = ["img", "dsc", "dscn", "dscf", "pxl", "image", "photo", "scan", "screenshot"].iter().any(|start| {
        lower
            .strip_prefix(start)
            .is_some_and(|rest| rest.starts_with(['_', '-']) || rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    let one_word = !lower.contains(char::is_whitespace);
    let path = one_word
        && (lower.contains('_') || lower.contains('/') || lower.starts_with("logo-") || lower.ends_with("-logo"));
    let file = ENDINGS.iter().any(|ending| lower.ends_with(ending));
    // « logo mairie (1) », « logo copie »: what a computer calls a second file.
    let copied = lower.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")).is_some_and(|(_, number)| {
        !number.is_empty() && number.len() < 3 && number.chars().all(|c| c.is_ascii_digit())
    });
    let empty = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .all(|word| EMPTY_WORDS.contains(word));
    file || camera && one_word || path || copied || empty
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::by_hand;
    use crate::language::messages::english;
    use crate::layout::page::Structure;

    #[test]
    fn a_figure_without_words_is_counted() {
        let mut document = by_hand::pages(1);
        for words in [None, Some("  "), Some("Cerema")] {
            let tag = document.structure.add(Structure::ROOT, TagRole::Figure);
            document.structure.tags[tag.0].alternative = words.map(str::to_owned);
        }
        let found = by_hand::judged(&MISSING, &document);
        assert!(found.len() == 1 && english(&found[0]).starts_with("2 "), "{found:?}");
        document.structure.tags.truncate(1);
        assert_eq!(by_hand::judged(&MISSING, &document), []);
    }

    #[test]
    fn descriptions_that_say_nothing() {
        for words in [
            "logo",
            "Logo du partenaire",
            "logo-cerema.svg",
            "IMG_1234",
            "logo_anct",
            "image1",
            "Photo",
            "logo couleur",
            "Sans titre.png",
            "logo mairie (1)",
        ] {
            assert!(says_nothing(words), "{words}");
        }
        for words in [
            "Cerema",
            "Logo du Cerema",
            "Ville de Lyon",
            "S-Composition",
            "Club de Lyon (Rhône)",
            "Exposition (1936)",
            "Photo Club de Lyon",
            "A.N.C.T.",
            "Le RAMEAU",
        ] {
            assert!(!says_nothing(words), "{words}");
        }
    }
}
