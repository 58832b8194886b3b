//! Plain text, as it is pasted from a mail or another document: bullets of any kind, headings of Markdown, words between two stars.

use super::document::{Bullet, Document, Line};
use std::borrow::Cow;

/// Reads a text.
pub(crate) fn document(source: &str) -> Document {
    let mut document = Document::default();
    let mut apart = true;
    let lines = unwrapped(source);
    let is_quoted = |at: usize| lines.get(at).is_some_and(|(_, line)| line.trim_start().starts_with('>'));
    for (at, (n, written)) in lines.iter().enumerate() {
        let written = written.as_ref();
        let mut rest = written.trim();
        let is_rule = rest.chars().count() > 2 && rest.chars().all(|c| "-_=*~—–─━═. ".contains(c));
        if rest.is_empty() || is_rule {
            apart = true;
            continue;
        }
        let mut line = Line { apart, place: *n, ..Line::default() };
        apart = false;
        let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
        if (1..=6).contains(&hashes) && rest[hashes..].starts_with(' ') {
            line.heading = u8::try_from(hashes).ok();
            rest = rest[hashes..].trim().trim_end_matches('#').trim_end();
        } else if rest.starts_with(">>") || rest.starts_with("==") || is_framed(rest) {
            // “>> TALKS”, “=== Talks ===”: a heading by its look, unless a mail quotes its lines so.
            let of_a_mail = rest.starts_with('>') && (at > 0 && is_quoted(at - 1) || is_quoted(at + 1));
            line.heading = (!of_a_mail).then_some(3);
            rest = rest.trim_matches(|c: char| c.is_whitespace() || ">=~<".contains(c));
            if rest.is_empty() {
                apart = true;
                continue;
            }
        } else if let Some((bullet, after)) = bullet(written) {
            line.bullet = Some(bullet);
            if bullet.numbered {
                let mark = rest.len() - after.len();
                line.mark = rest[..mark].trim().to_owned();
            }
            rest = after;
        }
        rest = rest.trim_matches('|').trim();
        // The cells of a pasted table.
        let columns = in_columns(rest);
        for (n, cell) in columns.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).enumerate() {
            if n > 0 {
                line.push(" | ", false, None);
            }
            push_marked(&mut line, cell);
        }
        document.lines.push(line);
    }
    document
}

/// Columns that are kept apart by spaces, as mails have them, kept apart by tabs.
fn in_columns(text: &str) -> Cow<'_, str> {
    if !text.contains("   ") {
        return Cow::Borrowed(text);
    }
    let mut parted = String::with_capacity(text.len());
    let mut spaces = 0;
    for c in text.chars() {
        if c == ' ' {
            spaces += 1;
            continue;
        }
        match spaces {
            0 => {}
            1 | 2 => parted.extend(std::iter::repeat_n(' ', spaces)),
            _ => parted.push('\t'),
        }
        spaces = 0;
        parted.push(c);
    }
    Cow::Owned(parted)
}

/// “~~ Talks ~~”, “~~~Talks~~~”: words that are struck out have their two signs close by.
fn is_framed(text: &str) -> bool {
    let own = text.trim_matches('~');
    text.starts_with("~~") && text.ends_with("~~") && (own.trim() != own || text.starts_with("~~~"))
}

/// The lines of a text with their numbers from 1, each with what was broken off it: the rest of a sentence that a mail program set on the
/// next line, or the end of words in bold.
fn unwrapped(source: &str) -> Vec<(usize, Cow<'_, str>)> {
    let breaks = ['\n', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'];
    let lines: Vec<&str> = source.split(breaks).map(|line| line.trim_end_matches('\r')).collect();
    let mut joined: Vec<(usize, Cow<'_, str>)> = Vec::new();
    // Where lines are broken they are about as long as each other.
    let longest = lines.iter().map(|line| line.trim_end().chars().count()).max().unwrap_or(0);
    let wrapped = (55..=100).contains(&longest);
    let mut last = 0;
    for (n, line) in lines.iter().enumerate() {
        let goes_on = joined.last().is_some_and(|(_, before)| {
            let open =
                before.matches("**").count() % 2 == 1 && line.matches("**").count() % 2 == 1 && !line.trim().is_empty();
            let length = lines[n - 1].trim_end().chars().count();
            let full = wrapped && length + 18 > longest && !before.trim_end().ends_with(['.', ':', '!', '?', ';']);
            let begins_small =
                line.trim_start().starts_with(|c: char| c.is_lowercase() || c == '(') && bullet(line).is_none();
            last + 1 == n && (open || full && begins_small)
        });
        match joined.last_mut().filter(|_| goes_on) {
            Some((_, before)) => {
                let before = before.to_mut();
                before.push(' ');
                before.push_str(line.trim());
            }
            None => joined.push((n + 1, Cow::Borrowed(line))),
        }
        last = n;
    }
    joined
}

/// The mark of an entry of a list, and what follows it.
pub(super) fn bullet(written: &str) -> Option<(Bullet, &str)> {
    let text = written.trim();
    let spaces: usize = written.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum();
    let depth = u8::try_from(spaces / 2).unwrap_or(u8::MAX).min(8);
    let mark = text.chars().next()?;
    let after = &text[mark.len_utf8()..];
    let strong = "•◦▪▫●○■□►▶➢➤✓✔→⇒·‣⁃\u{f0b7}\u{f0a7}\u{f0d8}".contains(mark);
    let weak = "-–—*+o>".contains(mark) && after.starts_with([' ', '\t', '\u{a0}', '\u{202f}']);
    if strong || weak {
        return Some((Bullet { depth, numbered: false }, after.trim())).filter(|(_, rest)| !rest.is_empty());
    }
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    let letter = usize::from(figures == 0 && mark.is_ascii_lowercase());
    let after = text.get(figures + letter..)?;
    let rest = after.strip_prefix(['.', ')']).filter(|rest| rest.starts_with([' ', '\t', '\u{a0}']))?;
    // “14. März” is a day.
    let counted = (1..=2).contains(&figures) || letter == 1 && after.starts_with(')');
    let day = super::prose::days::begins_with_a_month(rest);
    (counted && !day && !rest.trim().is_empty()).then(|| (Bullet { depth, numbered: true }, rest.trim()))
}

/// Adds words with the marks of bold and of links that people type or that a converter leaves.
fn push_marked(line: &mut Line, mut text: &str) {
    let (mut bold, mut open) = (false, String::new());
    while !text.is_empty() {
        let next = text.find(['*', '_', '[']).unwrap_or(text.len());
        line.push(&text[..next], bold, None);
        text = &text[next..];
        if let Some(mark) = ["**", "__"].into_iter().find(|mark| text.starts_with(mark)) {
            let after = &text[2..];
            let opens =
                !bold && after.contains(mark) && !after.starts_with(char::is_whitespace) && !after.starts_with(mark);
            if opens || bold && open == mark {
                bold = opens;
                mark.clone_into(&mut open);
                text = after;
                continue;
            }
        } else if let Some((words, to, after)) = linked(text) {
            let target = (!to.is_empty()).then_some(to);
            let start = line.text.len();
            push_bare(line, words, bold);
            if let Some(target) = target {
                line.links.push((start..line.text.len(), target.to_owned()));
            }
            text = after;
            continue;
        }
        let c = text.chars().next().map_or(0, char::len_utf8);
        line.push(&text[..c], bold, None);
        text = &text[c..];
    }
}

/// The words of a link, without further links inside.
fn push_bare(line: &mut Line, words: &str, bold: bool) {
    for (n, piece) in words.split("**").enumerate() {
        line.push(piece, bold || n % 2 == 1, None);
    }
}

/// Signs of an address: no browser takes more.
const LONGEST_ADDRESS: usize = 2_000;

/// `[words](address)`: the words, the address and what follows.
fn linked(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.strip_prefix('[')?;
    let (words, after) = text.split_at(text.find(['[', ']'])?);
    let after = after.strip_prefix("](")?;
    let ends = |c: char| c == ')' || c.is_whitespace();
    let (end, _) = after.char_indices().take(LONGEST_ADDRESS).find(|(_, c)| ends(*c))?;
    Some((words, &after[..end], after[end..].strip_prefix(')')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_people_type() {
        let lines =
            document("# Titre\n\n- **Ana Lima**, maire\n 1. Un *point*\n10h-11h [ici](https://example.org)\n14. März")
                .lines;
        assert_eq!(lines[0].heading, Some(1));
        assert_eq!((lines[1].text.as_str(), &lines[1].bold[..]), ("Ana Lima, maire", std::slice::from_ref(&(0..8))));
        assert!(lines[1].bullet.is_some_and(|bullet| !bullet.numbered) && lines[1].apart);
        assert_eq!(lines[2].text, "Un *point*");
        assert!(lines[2].bullet.is_some_and(|bullet| bullet.numbered));
        assert_eq!((lines[3].text.as_str(), lines[3].links.len()), ("10h-11h ici", 1));
        assert_eq!(lines[4].bullet, None);
    }

    #[test]
    fn headings_by_their_look_are_no_mails_and_nothing_struck_out() {
        let headings = |text: &str| document(text).lines.iter().map(|line| line.heading).collect::<Vec<_>>();
        assert_eq!(headings(">> TALKS\n\n=== Talks ===\n~~ Talks ~~\n~~~Talks~~~"), [Some(3); 4]);
        assert_eq!(headings("~~Atelier peinture~~ annulé\n~~Atelier terre~~"), [None; 2]);
        assert_eq!(headings(">> 10h Accueil\n>>\n>> 11h Le sol"), [None; 2]);
        assert_eq!(document(">> 10h Accueil\n>> 11h Le sol").lines[0].text, "10h Accueil");
    }
}
