//! Partners on the line that announces them: « Avec le soutien du Département et de la Région », “Supported by the Arts Council, Exmere”.

use super::{PARTNERS, SPACES, starts};
use crate::import::prose::person::{strip_article, strip_held_of};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::language::wording::capitalised;

static ANDS: List = List::new("documents", "ands");
static BY: List = List::new("documents", "by");
static HELD_OF: List = List::new("documents", "held-of");

/// The partners of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Supporters {
    /// What announces them, as the heading of a list would: « Avec le soutien de ».
    pub title: String,
    /// Each without its article.
    pub names: Vec<String>,
}

/// The partners that a line names after the words that announce partners: after a colon, or at once after words that lead to a name.
pub(crate) fn supporters(text: &str) -> Option<Supporters> {
    let text = text.trim();
    let found = PARTNERS.words().iter().filter_map(|phrase| announced(text, phrase));
    let (length, title) = found.max_by_key(|(length, _)| *length)?;
    let rest =
        text[length..].trim_start_matches(|c: char| SPACES.contains(&c) || c == ':').trim_end_matches(['.', ' ']);
    let names: Vec<String> = parted(rest).iter().map(|name| named(name)).filter(|name| !name.is_empty()).collect();
    let short = names.iter().all(|name| name.split_whitespace().count() <= 9 && !name.contains(". "));
    (!names.is_empty() && short).then_some(Supporters { title, names })
}

/// How long a phrase is at the start of a text whose names follow it there, and the phrase as it is written; « avec le soutien du » is the
/// phrase « avec le soutien de » before its article.
fn announced(text: &str, phrase: &str) -> Option<(usize, String)> {
    if let Some(length) = starts(text, phrase) {
        let rest = text[length..].trim_start_matches(SPACES);
        let last = phrase.rsplit(' ').next().unwrap_or_default();
        let leads = phrase.contains(' ') && (HELD_OF.contains(last) || BY.contains(last));
        let found = rest.starts_with(':') || leads && rest.starts_with(char::is_alphanumeric);
        return found.then(|| (length, text[..length].to_owned()));
    }
    let (stem, of) = phrase.rsplit_once(' ').filter(|(_, of)| HELD_OF.contains(of))?;
    let length = starts(text, stem)?;
    let rest = text[length..].trim_start_matches(SPACES);
    (strip_held_of(rest).len() < rest.len()).then(|| (length, format!("{} {of}", &text[..length])))
}

/// The names of a list, at commas and at the word that joins the last one: where a name goes on with that word, nothing leads to what
/// follows, « Caisse d’allocations familiales et de retraite » apart.
fn parted(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut depth, mut commas) = (0, 0_u32, false);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' | '|' | '·' | '•' if depth == 0 => {
                pieces.push(&text[start..at]);
                start = at + c.len_utf8();
                commas = true;
            }
            ' ' if depth == 0 && at > start => {
                let rest = &text[at + 1..];
                let word = ANDS.words().iter().filter_map(|and| starts(rest, and)).max();
                let Some(length) = word else { continue };
                let next = rest[length..].trim_start();
                let led = strip_held_of(next).len() < next.len() || strip_article(next).len() < next.len();
                if led || commas && next.starts_with(char::is_uppercase) {
                    pieces.push(&text[start..at]);
                    start = at + 1 + length;
                }
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// A name without what leads to it.
fn named(text: &str) -> String {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ".,;:".contains(c));
    let and = ANDS.words().iter().filter_map(|and| starts(text, and)).max().unwrap_or(0);
    let own = strip_article(strip_held_of(text[and..].trim_start()));
    if fold(own).is_empty() { String::new() } else { capitalised(own.trim()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partners_are_named_after_the_words_that_announce_them() {
        for (text, title, names) in [
            (
                "Avec le soutien du Département et de la Caisse d’allocations familiales",
                "Avec le soutien de",
                &["Département", "Caisse d’allocations familiales"][..],
            ),
            (
                "En partenariat avec la MJC, le Cercle d’escrime et l’Amicale",
                "En partenariat avec",
                &["MJC", "Cercle d’escrime", "Amicale"],
            ),
            ("Partenaires : Ville de Rives, Région Centre", "Partenaires", &["Ville de Rives", "Région Centre"]),
            ("Supported by the Arts Council", "Supported by", &["Arts Council"]),
            ("Mit Unterstützung der Stadt Rives und des Landes", "Mit Unterstützung von", &["Stadt Rives", "Landes"]),
        ] {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(supporters(text), Some(Supporters { title: title.to_owned(), names }), "{text}");
        }
        for text in ["Avec le temps", "Partenaires", "Avec le soutien de", "Organisateurs heureux"] {
            assert_eq!(supporters(text), None, "{text}");
        }
    }
}
