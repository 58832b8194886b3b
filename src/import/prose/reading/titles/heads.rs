//! What stands before the people of a line: a title, its kind, a role, the words that lead to them.

use super::super::{ANDS, BY, HELD_OF};
use crate::import::document::Line;
use crate::import::prose::person::{self, begins_with_a_role};
use crate::import::prose::phrases::{self, unquoted};
use crate::import::understood::{Appearance, Role};
use crate::language::folding::fold;

/// A role at the end of what stands before a name: “Title, le maire X” is too rare to be looked for; a head that begins with one is all role.
pub(super) fn without_role(head: &Line) -> (Line, Vec<Role>) {
    let own = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–".contains(c));
    let kind = phrases::format(own) == Some(own.len());
    if !kind && begins_with_a_role(&head.text) && head.text.trim_end().ends_with([',', ':', '–']) {
        return (head.part(0..0), person::before_the_name(head));
    }
    (head.clone(), Vec::new())
}

/// The head of a line without the bracket that it leaves open before people, whose words are their role: « (direction : ». `None` where the
/// bracket says more than that.
pub(super) fn in_a_bracket(head: &Line, line: &Line, list: &mut [Appearance]) -> Option<Line> {
    let open = head.text.rfind('(').filter(|_| head.text.matches('(').count() > head.text.matches(')').count());
    let Some(open) = open else { return Some(head.clone()) };
    let role = head.text[open + 1..].trim_matches(|c: char| c.is_whitespace() || ":–—-,".contains(c));
    let closes =
        line.text.trim_end().ends_with(')') && line.text.matches('(').count() == line.text.matches(')').count();
    let alone = list.iter().all(|one| one.roles.is_empty());
    if !closes || !alone || !(1..=4).contains(&role.split_whitespace().count()) || head.text[..open].trim().is_empty() {
        return None;
    }
    for one in list {
        one.roles = vec![Role { role: role.to_owned(), organisation: String::new() }];
    }
    Some(head.part(0..open))
}

/// The role between the word that leads to somebody and the name: « Titre par Mme la maire, X ».
pub(super) fn role_between(head: &Line) -> (Line, Vec<Role>) {
    let text = head.text.as_str();
    for (at, _) in text.match_indices(' ').rev() {
        let word = text[at + 1..].split(' ').next().unwrap_or_default();
        if !BY.contains(&fold(word)) {
            continue;
        }
        let start = at + 1 + word.len();
        let tail = head.part(start..text.len());
        let own = person::without_article(&person::without_a_civility(&tail));
        if begins_with_a_role(&own.text) && own.text.split_whitespace().count() <= 12 {
            return (head.part(0..at), person::before_the_name(&own));
        }
        break;
    }
    (head.clone(), Vec::new())
}

/// The words after the head of a line, without the sign between.
pub(in super::super) fn after_head<'t>(text: &'t str, head: &str) -> &'t str {
    text.get(head.len()..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', '–', '—', '-'])
}

/// Whether a few words lead to people, as « Mise en perspective par » do: what they do there, not a title.
pub(in super::super) fn head_that_leads(line: &Line, people: &[Appearance], title: &str) -> bool {
    let words = title.split_whitespace().count();
    let after = line.text.get(title.len()..).unwrap_or_default().trim_start();
    let first = after.split(char::is_whitespace).next().map(fold).unwrap_or_default();
    !people.is_empty() && (1..=5).contains(&words) && line.text.starts_with(title) && BY.contains(&first)
}

/// « Titre : avec les animateurs et », before names: the title, and who else is there.
pub(super) fn with_others(head: &Line, people: bool) -> (Line, Option<Appearance>) {
    let text = head.text.as_str();
    let mut found = None;
    for (at, sign) in text.match_indices([':', ',', '–', '(']) {
        let after = text[at + sign.len()..].trim_start();
        let start = text.len() - after.len();
        let word = after.split(char::is_whitespace).next().unwrap_or_default();
        if people && BY.contains(&fold(word)) && after.len() > word.len() + 1 {
            found = Some((at, start + word.len()));
        }
    }
    let Some((cut, start)) = found else { return (head.clone(), None) };
    let mut others = head.part(start..text.len());
    let end = others.text.trim_end_matches(|c: char| c.is_whitespace() || ",;".contains(c)).len();
    others = others.part(0..end);
    let last = others.text.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
    if !ANDS.contains(&last) {
        return (head.clone(), None);
    }
    let end = others.text.rfind(char::is_whitespace).unwrap_or(0);
    let others = person::organisation(&others.part(0..end));
    if others.is_none() {
        return (head.clone(), None);
    }
    (head.part(0..cut), others)
}

/// Without the words that lead to a name: “by”, « intervention de » keeps « intervention ».
pub(super) fn without_by(head: &Line) -> Line {
    let text = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–—-(".contains(c));
    for list in [&BY, &HELD_OF] {
        for word in list.words().iter() {
            let cut = text
                .char_indices()
                .rev()
                .map(|(at, _)| at)
                .find(|&at| fold(&text[at..]).chars().count() >= word.chars().count());
            let Some(at) = cut.filter(|&at| fold(&text[at..]) == word) else { continue };
            let bound = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            if bound {
                return without_by(&head.part(0..at));
            }
        }
    }
    head.part(0..text.len())
}

/// The title and the kind of a session in the words before its people: « Table ronde : X », « X : intervention », « Conférence ».
pub(super) fn titled(head: &Line, people: bool) -> (String, String) {
    let head = unquoted(head);
    let text = head.text.trim();
    if text.is_empty() {
        return (String::new(), String::new());
    }
    if let Some(length) = phrases::format(text) {
        let rest = &text[length..];
        let trimmed = rest.trim_start();
        if trimmed.is_empty() {
            return if people { (String::new(), text.to_owned()) } else { (text.to_owned(), String::new()) };
        }
        let signed = trimmed.starts_with([':', '–', '—', '«', '|', '"', '“']) || trimmed.starts_with("- ");
        let own = after_head(text, &text[..length]);
        // « Ateliers – Débats » is one kind.
        let both = phrases::format(own) == Some(own.len()) && own.split_whitespace().count() == 1;
        if signed && !own.is_empty() && !both {
            return (own.to_owned(), text[..length].to_owned());
        }
    }
    // « Soutenir les coopérations : intervention »
    if people && let Some(at) = text.rfind([':', '–']) {
        let sign = text[at..].chars().next().map_or(1, char::len_utf8);
        let tail = text[at + sign..].trim();
        let bare = fold(tail);
        let is_format = phrases::format(tail) == Some(tail.len());
        if is_format && !tail.is_empty() {
            return (text[..at].trim_end().to_owned(), tail.to_owned());
        }
        if tail.is_empty() || BY.contains(&bare) {
            return (text[..at].trim_end().to_owned(), String::new());
        }
    }
    (text.to_owned(), String::new())
}
