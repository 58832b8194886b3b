//! Tables that come before the one they belong to.

use super::lines::line_of;
use super::scan::{is_header, names_of_tables};
use super::{Cause, Repair, fault};
use crate::diagnostic::Span;
use crate::programme::faults;

/// A line that names a table.
struct Header {
    /// `parcours.sessions`
    name: String,
    /// The name, with its brackets.
    span: Span,
    /// From its line to the next header.
    block: Span,
    double: bool,
}

fn headers(text: &str) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let line = line_of(text, at);
        let written = &text[line.clone()];
        if is_header(written) {
            if let Some(last) = headers.last_mut() {
                last.block.end = line.start;
            }
            let trimmed = written.split('#').next().unwrap_or_default().trim();
            let start = line.start + written.len() - written.trim_start().len();
            headers.push(Header {
                name: trimmed.trim_matches(['[', ']']).trim().to_owned(),
                span: start..start + trimmed.len(),
                block: line.start..text.len(),
                double: trimmed.starts_with("[["),
            });
        }
        at = line.end + 1;
    }
    headers
}

/// The list that a table belongs to, where it has not been begun.
fn lacking<'l>(name: &str, begun: &[&str], lists: &[&'l str]) -> Option<&'l str> {
    let above = lists.iter().filter(|list| name.strip_prefix(**list).is_some_and(|rest| rest.starts_with('.')));
    above.copied().find(|list| !begun.contains(list))
}

/// Whether some table comes before the list it belongs to.
pub(super) fn disordered(text: &str, lists: &[&str]) -> bool {
    !out_of_order(text, lists).is_empty()
}

/// Tables of a list that has not been begun: each is told, one after another of the same kind once.
pub(super) fn out_of_order(text: &str, lists: &[&str]) -> Vec<Cause> {
    let headers = headers(text);
    let mut found: Vec<Cause> = Vec::new();
    let mut last = None;
    for (n, header) in headers.iter().enumerate() {
        let begun: Vec<&str> = headers[..n].iter().map(|header| header.name.as_str()).collect();
        let Some(list) = lacking(&header.name, &begun, lists).filter(|_| header.double || header.name.contains('.'))
        else {
            last = None;
            continue;
        };
        let repair = Repair::new(header.block.clone(), "");
        match found.last_mut() {
            Some(cause) if last == Some(list) => cause.repairs.push(repair),
            _ => {
                let mut told = fault("syntax-table-too-early").at(header.span.clone(), "here");
                told.saying = told.saying.with("table", header.name.as_str()).with("list", list);
                found.push(Cause { fault: told, repairs: vec![repair] });
            }
        }
        last = Some(list);
    }
    found
}

/// Lines that try to name a table and do not: what is meant is written over them where it is known, so that what follows belongs to it.
pub(super) fn misnamed(text: &str, lists: &[&str]) -> Vec<Cause> {
    let mut found: Vec<Cause> = Vec::new();
    let mut single: Vec<(String, Vec<Span>)> = Vec::new();
    for line in names_of_tables(text) {
        let written = &text[line.clone()];
        let words = written.split('#').next().unwrap_or_default().trim();
        let start = line.start + written.len() - written.trim_start().len();
        let span = start..start + words.len();
        let name = words.trim_matches(|c: char| c == '[' || c == ']' || c.is_whitespace());
        if is_header(words) && lists.contains(&name) && !words.starts_with("[[") {
            match single.iter_mut().find(|(known, _)| known == name) {
                Some((_, places)) => places.push(span),
                None => single.push((name.to_owned(), vec![span])),
            }
            continue;
        }
        let name = name.split(']').next().unwrap_or_default().trim();
        let (table, below) = name.split_once('.').map_or((name, None), |(table, below)| (table, Some(below)));
        let known = faults::TABLES.contains(&table);
        let meant = if known || lists.is_empty() { Some(table) } else { faults::key_meant(table, &faults::TABLES) };
        let close = words
            .find(']')
            .map_or(words.len(), |end| end + words[end..].bytes().take_while(|byte| *byte == b']').count());
        let more = !words[close..].trim().is_empty() && is_header(&words[..close]);
        if is_header(words) && (known || meant.is_none() || lists.is_empty()) {
            continue;
        }
        let Some(meant) = meant else {
            let told = fault("syntax-bad-name").at(span, "here");
            found.push(Cause { fault: told, repairs: vec![Repair::new(block(text, &line, name), "")] });
            continue;
        };
        let meant = below.map_or(meant.to_owned(), |below| format!("{meant}.{below}"));
        let double = lists.contains(&meant.as_str()) || (lists.is_empty() && words.starts_with("[["));
        let right = if double { format!("[[{meant}]]") } else { format!("[{meant}]") };
        let mut told = match (more, known) {
            (true, _) => fault("syntax-after-name").at(span.start + close..span.end, "here"),
            (false, true) => fault("syntax-open-name").at(span.clone(), "here").mend(span.clone(), right.clone()),
            (false, false) => fault("syntax-name-meant").at(span.clone(), "here").mend(span.clone(), right.clone()),
        };
        told.saying = told.saying.with("right", right.as_str());
        // Where there is no room for the name, what follows goes with it.
        let repair = match line.len() >= right.len() {
            true => Repair::new(line, right),
            false => Repair::new(block(text, &line, &meant), ""),
        };
        found.push(Cause { fault: told, repairs: vec![repair] });
    }
    for (name, places) in single {
        let right = format!("[[{name}]]");
        let mut told = fault("syntax-list-in-single-brackets").at(places[0].clone(), "here");
        told.saying = told.saying.with("table", name.as_str());
        let mut repairs = Vec::new();
        for place in places {
            told = told.mend(place.clone(), right.clone());
            repairs.push(Repair::new(block(text, &line_of(text, place.start), &name), ""));
        }
        found.push(Cause { fault: told, repairs });
    }
    found
}

/// From a line that names a table to the next table that does not belong to it.
fn block(text: &str, line: &Span, name: &str) -> Span {
    let belongs = |other: &str| other.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    let next = headers(text).into_iter().find(|other| other.block.start > line.start && !belongs(&other.name));
    line.start..next.map_or(text.len(), |next| next.block.start)
}

/// The first place of a name that the parser meets again, and what goes with the second one.
pub(super) fn repeated(text: &str, at: usize) -> Option<(Span, Span, String)> {
    let headers = headers(text);
    let second = headers.iter().position(|header| header.span.contains(&at))?;
    let name = &headers[second].name;
    let first = headers[..second].iter().find(|header| header.name == *name)?;
    // Its own tables go with it.
    let below = headers[second + 1..]
        .iter()
        .take_while(|header| header.name.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('.')))
        .last();
    let end = below.map_or(headers[second].block.end, |below| below.block.end);
    Some((first.span.clone(), headers[second].block.start..end, name.clone()))
}

/// The earlier place of a key that the line gives a value to again, in the same table.
pub(super) fn earlier_key(text: &str, at: usize) -> Option<Span> {
    let line = line_of(text, at);
    let key_of = |line: &str| line.split('=').next().unwrap_or_default().trim().trim_matches('"').to_owned();
    let key = key_of(&text[line.clone()]);
    let mut before = line.start;
    while before > 0 {
        let line = line_of(text, before - 1);
        let written = &text[line.clone()];
        if is_header(written) {
            return None;
        }
        if super::scan::assignment(written).is_some() && key_of(written) == key {
            let start = line.start + written.len() - written.trim_start().len();
            return Some(start..start + key.len());
        }
        before = line.start;
    }
    None
}
