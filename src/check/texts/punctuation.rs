//! Signs repeated or set against one another: `..`, `,,`, `? :`.

use super::each;
use super::slip::Slip;
use super::words::spared;
use crate::check::Evidence;
use crate::check::passages::{Kind, Passage};
use crate::check::registry::{Rule, example};
use crate::diagnostic::{Diagnostic, Severity};

pub const RULE: Rule = Rule {
    code: "odd-punctuation",
    number: "T10",
    severity: Severity::Warning,
    fixable: true,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Ponctuation »",
    bad: example!("fr", "Les territoires s’engagent.. Comment faire ? : trois pistes."),
    good: example!("fr", "Les territoires s’engagent… Comment faire ? Trois pistes, etc."),
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

/// `:-)`, `.net`, `...5`: the sign belongs to what follows.
fn followed_by_more(text: &str, end: usize) -> bool {
    let after = &text[end..];
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
            .contains(&word)
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
    fn usual_signs_stay() {
        for text in [
            "Fin. Suite… Et puis ?! Ah ! Oui : non ; peut-être, voilà...",
            "etc., p. ex., M. D., à 10 h., J.-C.",
            "un (deux), « trois ! », quatre.",
            "a) un ; b) deux ; 1) trois ; :-) et :)",
            "https://a.fr/..?x=::1 et le fichier .toml",
            "L’année 2025… et après ? Qui sait…? Vraiment !",
        ] {
            assert_eq!(slips(text), [], "{text}");
        }
    }
}
