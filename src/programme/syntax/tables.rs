//! Tables that come before the one they belong to.

use super::lines::line_of;
use super::scan::{is_header, names_of_tables};
use super::{Cause, Repair, fault};
use crate::diagnostic::Span;
use crate::programme::faults;
use std::collections::HashSet;

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
fn lacking<'l>(name: &str, begun: &HashSet<&str>, lists: &[&'l str]) -> Option<&'l str> {
    let above = lists.iter().filter(|list| name.strip_prefix(**list).is_some_and(|rest| rest.starts_with('.')));
    above.copied().find(|list| !begun.contains(list))
}

/// Whether some table comes before the list it belongs to, or is named in a way that the list does not allow.
pub(super) fn disordered(text: &str, lists: &[&str]) -> bool {
    !out_of_order(text, lists).is_empty() || !misnamed(text, lists).is_empty()
}

/// Tables of a list that has not been begun: each is told, one after another of the same kind once.
pub(super) fn out_of_order(text: &str, lists: &[&str]) -> Vec<Cause> {
    let mut begun: HashSet<&str> = HashSet::new();
    let mut found: Vec<Cause> = Vec::new();
    let mut last = None;
    let headers = headers(text);
    for header in &headers {
        let list = lacking(&header.name, &begun, lists).filter(|_| header.double || header.name.contains('.'));
        begun.insert(&header.name);
        let Some(list) = list else {
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

/// Names of one kind that are all wrong in the same way: one cause.
struct Alike {
    /// As the author wrote it.
    written: String,
    right: String,
    places: Vec<(Span, String)>,
}

impl Alike {
    fn cause(self, key: &'static str, text: &str, headers: &[Header]) -> Cause {
        let mut told = fault(key).at(self.places[0].0.clone(), "here");
        told.saying = told.saying.with("table", self.written.as_str()).with("right", self.right.as_str());
        let mut repairs = Vec::new();
        for (place, name) in self.places {
            told = told.mend(place.clone(), format!("[[{name}]]"));
            let written = text[place.clone()].trim_matches(['[', ']']).trim();
            repairs.push(Repair::new(block(text, headers, &line_of(text, place.start), &[written, &name]), ""));
        }
        Cause { fault: told, repairs }
    }
}

/// Notes a name that is wrong like one before it, or like the table it belongs to.
fn noted(alike: &mut Vec<Alike>, written: &str, right: &str, span: Span) {
    let place = (span, right.to_owned());
    let below = |known: &str| right.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    match alike.iter_mut().find(|known| below(&known.right)) {
        Some(known) => known.places.push(place),
        None => alike.push(Alike { written: written.to_owned(), right: right.to_owned(), places: vec![place] }),
    }
}

/// The list that a name without the one above it stands for: sessions of a parcours or of a plenary, whichever came `last`.
fn part<'l>(name: &str, last: &str, lists: &[&'l str]) -> Option<&'l str> {
    let end = |list: &'l str| list.rsplit_once('.').map(|(above, end)| (list, above, end));
    let parts: Vec<_> = lists.iter().filter_map(|list| end(list)).collect();
    let ends: Vec<&str> = parts.iter().map(|(.., end)| *end).collect();
    let meant = ends.iter().copied().find(|end| *end == name).or_else(|| faults::key_meant(name, &ends))?;
    let within = |above: &str| last.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let among = || parts.iter().filter(|(.., end)| *end == meant);
    let here = among().find(|(_, above, _)| within(above));
    here.or_else(|| among().next_back()).map(|(list, ..)| *list)
}

/// Lines that try to name a table and do not: what is meant is written over them where it is known, so that what follows belongs to it.
pub(super) fn misnamed(text: &str, lists: &[&str]) -> Vec<Cause> {
    let headers = headers(text);
    let mut found: Vec<Cause> = Vec::new();
    let (mut single, mut alone): (Vec<Alike>, Vec<Alike>) = (Vec::new(), Vec::new());
    let mut last = String::new();
    for line in names_of_tables(text) {
        let written = &text[line.clone()];
        let words = written.split('#').next().unwrap_or_default().trim();
        let start = line.start + written.len() - written.trim_start().len();
        let span = start..start + words.len();
        let name = words.trim_matches(|c: char| c == '[' || c == ']' || c.is_whitespace());
        if is_header(words) && lists.contains(&name) {
            name.clone_into(&mut last);
            if !words.starts_with("[[") {
                noted(&mut single, name, name, span);
            }
            continue;
        }
        let name = name.split(']').next().unwrap_or_default().trim();
        let (table, below) = name.split_once('.').map_or((name, None), |(table, below)| (table, Some(below)));
        let known = faults::TABLES.contains(&table);
        if known && below.is_none() && is_header(words) && words.starts_with("[[") && !lists.is_empty() {
            let right = format!("[{name}]");
            let mut told =
                fault("syntax-table-in-double-brackets").at(span.clone(), "here").mend(span.clone(), right.clone());
            told.saying = told.saying.with("table", name);
            found.push(Cause { fault: told, repairs: vec![Repair::new(span, right)] });
            continue;
        }
        if !known && is_header(words) {
            let dotted = name.replace(['-', '_'], ".");
            let list = lists.iter().find(|list| **list == dotted && dotted != name);
            if let Some(list) = list.copied().or_else(|| part(name, &last, lists)) {
                list.clone_into(&mut last);
                noted(&mut alone, words, list, span);
                continue;
            }
        }
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
            found.push(Cause { fault: told, repairs: vec![Repair::new(block(text, &headers, &line, &[name]), "")] });
            continue;
        };
        // What stands below it may be in the words of the author, too.
        let below = below.map(|below| {
            let list = lists.iter().filter_map(|list| list.strip_prefix(meant)?.strip_prefix('.'));
            faults::key_meant(below, &list.collect::<Vec<_>>()).map_or(below.to_owned(), str::to_owned)
        });
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
            false => Repair::new(block(text, &headers, &line, &[name, &meant]), ""),
        };
        found.push(Cause { fault: told, repairs: vec![repair] });
    }
    found.extend(single.into_iter().map(|alike| alike.cause("syntax-list-in-single-brackets", text, &headers)));
    found.extend(alone.into_iter().map(|alike| alike.cause("syntax-part-alone", text, &headers)));
    found
}

/// From a line that names a table to the next table that does not belong to it, under any of its names.
fn block(text: &str, headers: &[Header], line: &Span, names: &[&str]) -> Span {
    let belongs =
        |other: &str| names.iter().any(|name| other.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')));
    let from = headers.partition_point(|other| other.block.start <= line.start);
    let next = headers[from..].iter().find(|other| !belongs(&other.name));
    line.start..next.map_or(text.len(), |next| next.block.start)
}

/// From a line that names a table to where another one begins that is no part of it.
pub(super) fn block_of(text: &str, line: &Span) -> Option<Span> {
    let headers = headers(text);
    let own = headers.iter().find(|header| header.block.start == line.start)?;
    Some(block(text, &headers, line, &[&own.name]))
}

/// The line before all tables that gives a value to the name of this one.
pub(super) fn value_of_its_name(text: &str, line: &Span) -> Option<(Span, String)> {
    let headers = headers(text);
    let own = headers.iter().find(|header| header.block.start == line.start)?;
    let name = own.name.split('.').next().unwrap_or_default();
    let mut at = 0;
    while at < headers[0].block.start {
        let line = line_of(text, at);
        let written = &text[line.clone()];
        let key = written.split('=').next().unwrap_or_default().trim();
        if super::scan::assignment(written).is_some() && key == name {
            return Some((line, name.to_owned()));
        }
        at = line.end + 1;
    }
    None
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
