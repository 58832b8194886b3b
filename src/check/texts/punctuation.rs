//! Signs repeated or set against one another: `..`, `,,`, `? :`.

use super::slip::Slip;
use super::words::spared;
use super::{each, tell};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    code: "odd-punctuation",
    number: "T10",
    severity: Severity::Warning,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Ponctuation »",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    each(
        evidence,
        found,
        (RULE.severity, RULE.code),
        |passage| passage.kind != Kind::Person,
        |passage: &Passage| slips(passage.text()),
    );
    // A quotation may go from one paragraph to another of the same text.
    let texts: Vec<&Passage> = evidence.passages().iter().filter(|passage| passage.kind != Kind::LinkWords).collect();
    // Where one of the two is a straight mark, `straight-quotes` tells.
    let own = |text: &&[&Passage]| !text.iter().any(|passage| passage.text().contains('"'));
    for text in texts.chunk_by(|one, other| one.value == other.value).filter(own) {
        let alone: Vec<(&Passage, usize, char)> =
            text.iter().flat_map(|passage| lone_guillemets(passage.text()).map(|(at, c)| (*passage, at, c))).collect();
        let closed = alone.iter().any(|(.., c)| *c == '»') && alone.iter().any(|(.., c)| *c == '«');
        // Or each of its paragraphs begins with «, and the last alone is closed.
        let goes_on = |passage: &Passage| {
            let after = text.iter().skip_while(|other| !std::ptr::eq(**other, passage)).nth(1);
            after.is_some_and(|next| next.text().starts_with('«'))
        };
        for (passage, at, c) in alone.into_iter().filter(|(passage, ..)| !closed && !goes_on(passage)) {
            found.push(tell(evidence, passage, &Slip::new(at..at + c.len_utf8()), RULE.severity, RULE.code));
        }
    }
}

/// Guillemets that are opened and not closed, or closed and not opened.
fn lone_guillemets(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut alone: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '«' | '»')) {
        match alone.last() {
            Some((_, '«')) if c == '»' => drop(alone.pop()),
            _ => alone.push((at, c)),
        }
    }
    // Two quotations that end together are closed by one ».
    if text.trim_end_matches(|c: char| c.is_whitespace() || ".!?…,;)".contains(c)).ends_with('»') {
        alone.retain(|(_, c)| *c == '»');
    }
    alone.into_iter()
}

const SIGNS: &str = ".,;:!?…";

fn slips(text: &str) -> Vec<Slip> {
    if !text.chars().any(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '(' | ')' | '[' | ']')) {
        return Vec::new();
    }
    let spared = spared(text);
    let mut slips = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c| SIGNS.contains(c)).map(|found| at + found) {
        // A run of signs, with the spaces between them.
        let mut end = start;
        for (offset, c) in text[start..].char_indices() {
            if SIGNS.contains(c) {
                end = start + offset + c.len_utf8();
            } else if !c.is_whitespace() || c == '\n' {
                break;
            }
        }
        at = end;
        if spared.iter().any(|range| range.contains(&start)) {
            continue;
        }
        let signs: String = text[start..end].chars().filter(|c| !c.is_whitespace()).collect();
        // Prose goes on before: « … » and « ?! » alone are placeholders or comics.
        let before = text[..start].trim_end();
        if before.is_empty() || followed_by_more(text, end) {
            continue;
        }
        if let Some(mend) = cure(&signs, before) {
            let tight = before.len();
            let from =
                if mend.as_deref().is_some_and(|mend| mend.starts_with(['.', ',', '…'])) { tight } else { start };
            slips.push(match mend {
                Some(mend) => Slip::mended(from..end, mend),
                None => Slip::new(start..end),
            });
        }
    }
    slips.extend(unclosed(text));
    slips.sort_by_key(|slip| slip.at.start);
    slips
}

/// `:-)`, `.net`, `, .pdf`: the sign belongs to what follows.
fn followed_by_more(text: &str, end: usize) -> bool {
    let after = &text[end..];
    // « (.ttf, .otf) »
    let ending = text[..end].strip_suffix('.').is_some_and(|before| before.ends_with([' ', '\u{a0}', '(']));
    if ending && after.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit()) {
        return true;
    }
    text[..end].ends_with([':', ';']) && after.starts_with(['-', ')', '(', '/'])
}

/// What is wrong with some signs in a row: nothing, or what to write where that is certain.
fn cure(signs: &str, before: &str) -> Option<Option<String>> {
    let some = |text: &str| Some(Some(text.to_owned()));
    let abbreviated = || {
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        word.chars().count() <= 1
            || [
                "etc", "cf", "ex", "art", "vol", "env", "min", "max", "adj", "dir", "chap", "tél", "réf", "éd", "coll",
                "al", "Inc", "Ltd", "Jr", "St", "p.m", "a.m", "Prof", "Dr",
            ]
            .iter()
            .any(|known| known.to_lowercase() == word.to_lowercase())
    };
    match signs {
        "." | "," | ";" | ":" | "!" | "?" | "…" | "..." | "?!" | "!?" | "!!!" | "???" | "…?" | "…!" | "?…" | "!…" => {
            None
        }
        "...." | "....." | "......" | "…." | ".…" => some("…"),
        "...?" | "...!" => None,
        ".." => some("."),
        ",," => some(","),
        ";;" => some(" ;"),
        "::" => some(" :"),
        "!!" => some(" !"),
        "??" => some(" ?"),
        ",." => some("."),
        ".," | ".;" | ".:" if abbreviated() => None,
        ".?" | ".!" if abbreviated() => None,
        // « etc… » : the abbreviation says already that it goes on.
        "…," | "…;" | "…:" | "...," | "...;" | "...:" => None,
        ".…." | "…..." => some("…"),
        _ => Some(None),
    }
    .or_else(|| {
        let etc = before.ends_with("etc") && (signs.starts_with('…') || signs.starts_with("..."));
        etc.then(|| Some(".".to_owned()))
    })
}

/// A bracket or a guillemet that is opened and not closed on the same line, or the other way round.
fn unclosed(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => open.push((at, c)),
            ')' | ']' => {
                let opening = if c == ')' { '(' } else { '[' };
                match open.iter().rposition(|&(_, sign)| sign == opening) {
                    Some(place) => drop(open.remove(place)),
                    // `a)`, `1)` number a list; `:)` smiles.
                    None if !numbers(&text[..at]) => slips.push(Slip::new(at..at + 1)),
                    None => {}
                }
            }
            _ => {}
        }
    }
    slips.extend(
        open.into_iter().filter(|&(at, _)| !text[..at].ends_with([':', ';', '-'])).map(|(at, _)| Slip::new(at..at + 1)),
    );
    slips
}

fn numbers(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || "([;,".contains(c)).next().unwrap_or_default();
    word.chars().count() <= 3 && word.chars().all(char::is_alphanumeric) || before.ends_with([':', ';', '-'])
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn odd_signs_are_found() {
        for (before, after) in [
            ("Fin.. Suite", "Fin. Suite"),
            ("un,, deux", "un, deux"),
            ("un , . Deux", "un. Deux"),
            ("Comment faire ? : la suite", "Comment faire {? :} la suite"),
            ("des ateliers, etc…", "des ateliers, etc."),
            ("des ateliers, etc...", "des ateliers, etc."),
            ("Bravo!.", "Bravo{!.}"),
            ("un ; , deux", "un {; ,} deux"),
            ("à suivre....", "à suivre…"),
            ("un atelier (ouvert à tous", "un atelier {(}ouvert à tous"),
            ("un atelier ouvert) à tous", "un atelier ouvert{)} à tous"),
        ] {
            assert_eq!(mended(before, &slips(before)), after);
        }
    }

    #[test]
    fn guillemets_without_their_pair() {
        let alone = |text| lone_guillemets(text).map(|(at, _)| at).collect::<Vec<_>>();
        assert_eq!(alone("Le prix « Mer est remis"), [8]);
        assert_eq!(alone("Le prix Mer » est remis"), [12]);
        for text in ["« Un », « deux »", "« Un « deux » trois »", "Il dit : « Elle crie : « Viens ! »."] {
            assert!(alone(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn usual_signs_stay() {
        for text in [
            "Fin. Suite… Et puis ?! Ah ! Oui : non ; peut-être, voilà...",
            "etc., p. ex., M. D., à 10 h., J.-C.",
            "Formats acceptés : .pdf, .odt ou .docx (.txt, .rtf)",
            "un (deux), « trois ! », quatre.",
            "a) un ; b) deux ; 1) trois ; :-) et :)",
            "https://a.fr/..?x=::1 et le fichier .toml",
            "L’année 2025… et après ? Qui sait…? Vraiment !",
        ] {
            assert_eq!(slips(text), [], "{text}");
        }
    }
}
