//! A programme that stands in several files: `include = ["parcours/*.toml"]`, and long texts in files of their own, `text = "presentation.md"`.
//!
//! All of it is made into one text, which is read like any other, and each place of that text leads back to its own file: so that the
//! same reader, the same limits and the same faults serve a programme in one file and in fifty. Every path is counted from the programme.
//!
//! ```text
//! [event] …  text = "welcome.md"        [event] …  text = '''
//! include = ["parcours/*.toml"]   ─▶    (what welcome.md holds)'''
//!                                       [[parcours]] … (what each file of parcours holds)
//! ```

mod apart;
mod names;
mod quoting;

use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::files::{self, Files, Unusable};
use crate::programme::{LISTS, made_readable};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// Files that a programme may be split into.
const MOST_FILES: usize = 500;
/// Bytes of one of them, as of a programme.
const LARGEST: usize = 64 << 20;
/// Bytes of all of them.
const LARGEST_OF_ALL: usize = 64 << 20;
/// Entries of a folder that are looked at.
const MOST_ENTRIES: usize = 10_000;
/// The keys whose texts may stand in a file of their own: those of several paragraphs.
const TEXTS: [&str; 6] = ["text", "body", "lead", "introduction", "description", "biography"];

/// A programme with all that belongs to it in one text.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    /// TOML.
    pub text: String,
    /// What could not be gathered: errors, at their places in the text.
    pub faults: Vec<Diagnostic>,
    /// The programme itself first.
    members: Vec<Member>,
    /// In the order of the text, without those of livret's own signs between them.
    pieces: Vec<Piece>,
    /// Stretches of files that could not be read: what seems to be missing may stand there.
    broken: Vec<Span>,
}

/// A file that a programme is made of.
#[derive(Debug, Clone)]
pub struct Member {
    /// From the programme, as its author wrote it; empty for the programme itself.
    pub path: PathBuf,
    /// What it holds, without a byte order mark.
    pub text: String,
    /// Whether it began with one.
    pub marked: bool,
}

/// A stretch of the text that stands in a file.
#[derive(Debug, Clone, PartialEq)]
struct Piece {
    /// In the text.
    span: Span,
    /// Which file.
    member: usize,
    /// In the file. Of another length where a sign had to be written otherwise.
    at: Span,
}

impl Gathered {
    /// Gathers what a programme names, through `files`.
    pub fn of(source: &str, files: &dyn Files) -> Gathered {
        let mut gathering = Gathering { files, out: Gathered::default(), known: BTreeSet::new(), size: 0 };
        let own = Member { path: PathBuf::new(), text: source.to_owned(), marked: false };
        gathering.out.members.push(own);
        // What cannot be read would swallow what follows it: its reader tells why in its own way.
        let names_files = names::may_stand_in(source) && {
            let readable = made_readable(source, LISTS);
            !readable.given_up && readable.is_whole()
        };
        if !names_files {
            gathering.push(source, 0, 0);
            return gathering.out;
        }
        for (pattern, span) in gathering.add(0) {
            gathering.include(&pattern, &span);
        }
        gathering.out
    }

    /// Whether more than one file was gathered.
    pub fn is_split(&self) -> bool {
        self.members.len() > 1
    }

    /// The files, the programme itself first.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The file that a place of the text stands in, by its number, and the place there; `None` for signs that stand in no file.
    pub fn place(&self, span: &Span) -> Option<(usize, Span)> {
        let after = self.pieces.partition_point(|piece| piece.span.start <= span.start);
        let first = after.checked_sub(1).map(|n| &self.pieces[n]);
        let holds = |piece: &&Piece| span.start < piece.span.end || span.is_empty() && span.start == piece.span.end;
        // The sign that livret sets before a text of its own file stands for the text.
        let first =
            first.filter(holds).or_else(|| self.pieces.get(after).filter(|piece| piece.span.start < span.end))?;
        let start = first.within(span.start.max(first.span.start));
        let last = self.pieces[..self.pieces.partition_point(|piece| piece.span.start < span.end.max(1))].iter();
        let last = last.rev().find(|piece| piece.member == first.member && piece.span.end > first.span.start);
        let last = last.unwrap_or(first);
        let end = last.within_end(span.end.min(last.span.end)).max(start);
        Some((first.member, start..end))
    }

    /// What there is to say of the programme, with what there is to say of its files, without what only seems to be missing.
    pub fn judged(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if self.faults.is_empty() {
            return found;
        }
        let in_the_broken = |fault: &Diagnostic| self.broken.iter().any(|span| span.contains(&fault.place()));
        found.retain(|fault| !in_the_broken(fault));
        found.extend(self.faults.iter().filter(|fault| !found.contains(fault)).cloned().collect::<Vec<_>>());
        found.sort_by_key(Diagnostic::place);
        found
    }
}

impl Piece {
    fn within(&self, at: usize) -> usize {
        match self.span.len() == self.at.len() {
            true => self.at.start + at.saturating_sub(self.span.start).min(self.at.len()),
            false => self.at.start,
        }
    }

    fn within_end(&self, at: usize) -> usize {
        match self.span.len() == self.at.len() || at <= self.span.start {
            true => self.within(at),
            false => self.at.end,
        }
    }
}

struct Gathering<'f> {
    files: &'f dyn Files,
    out: Gathered,
    /// Files that are there already.
    known: BTreeSet<PathBuf>,
    /// Bytes of those that were gathered.
    size: usize,
}

impl Gathering<'_> {
    /// Adds a file of tables, with the texts that it names in their places; the patterns of its key `include`.
    fn add(&mut self, member: usize) -> Vec<(String, Span)> {
        let whole = self.out.members[member].text.clone();
        let start = self.out.text.len();
        let readable = made_readable(&whole, LISTS);
        let broken = readable.given_up || !readable.is_whole();
        // What could not be read is blank, each thing at its place.
        let text = match (broken, readable.given_up) {
            (false, _) => &*whole,
            (true, false) => &*readable.text,
            (true, true) => "\n",
        };
        let document = DeTable::parse_recoverable(text).0;
        let mut texts = Vec::new();
        find_texts(document.get_ref(), &mut texts);
        texts.sort_by_key(|(_, span): &(String, Span)| span.start);
        let mut at = 0;
        for (path, span) in texts {
            let Some(quoted) = self.quoted(&path) else { continue };
            self.push(&text[at..span.start], member, at);
            let (written, read) = match quoted {
                Ok(read) => read,
                Err(saying) => {
                    // The name stays, so that its fault has a place.
                    let from = self.out.text.len();
                    self.push(&text[span.clone()], member, span.start);
                    self.tell("unreadable-text", saying, from..self.out.text.len());
                    at = span.end;
                    continue;
                }
            };
            let own = self.out.members.len();
            self.out.members.push(read);
            let from = self.out.text.len();
            self.out.text.push_str(&written.text);
            self.out.pieces.extend(written.pieces.into_iter().map(|(span, at)| Piece {
                span: from + span.start..from + span.end,
                member: own,
                at,
            }));
            at = span.end;
        }
        self.push(&text[at..], member, at);
        if broken {
            for fault in readable.found {
                // Causes of writing are told where they stand, whatever was put in before them.
                let moved = |span: &Span| self.moved(member, start, span);
                let labels = fault
                    .labels
                    .iter()
                    .map(|label| crate::diagnostic::Label { span: moved(&label.span), ..label.clone() });
                let told =
                    Diagnostic { labels: labels.collect(), mends: Vec::new(), suggested: Vec::new(), ..fault.clone() };
                self.out.faults.push(told);
            }
            self.out.broken.push(start..self.out.text.len());
        }
        let patterns = document.get_ref().get("include").map(|value| match value.get_ref() {
            DeValue::String(one) => vec![(one.to_string(), value.span())],
            DeValue::Array(list) => {
                list.iter().filter_map(|one| Some((one.get_ref().as_str()?.to_owned(), one.span()))).collect()
            }
            _ => Vec::new(),
        });
        let patterns = patterns.unwrap_or_default();
        if member > 0 {
            self.bare_keys(document.get_ref(), member, start);
        }
        patterns.into_iter().map(|(pattern, span)| (pattern, self.moved(member, start, &span))).collect()
    }

    /// The place in the text of a place in a file that was put there from `start` on.
    fn moved(&self, member: usize, start: usize, span: &Span) -> Span {
        let pieces = self.out.pieces.iter().filter(|piece| piece.member == member && piece.span.start >= start);
        let piece = pieces.clone().find(|piece| piece.at.contains(&span.start)).or_else(|| pieces.clone().next_back());
        let Some(piece) = piece else { return start..start };
        let from = piece.span.start + span.start.saturating_sub(piece.at.start).min(piece.span.len());
        from..(from + span.len()).min(piece.span.end).max(from)
    }

    fn push(&mut self, text: &str, member: usize, at: usize) {
        if text.is_empty() {
            return;
        }
        let start = self.out.text.len();
        self.out.text.push_str(text);
        self.out.pieces.push(Piece { span: start..self.out.text.len(), member, at: at..at + text.len() });
    }

    fn tell(&mut self, code: &'static str, saying: Saying, place: Span) {
        self.out.faults.push(Diagnostic::error(code, saying).at(place, "here"));
    }

    /// Keys before the first table of a file would be taken for keys of the last table before it.
    fn bare_keys(&mut self, document: &DeTable, member: usize, start: usize) {
        let text = &self.out.members[member].text;
        let head = text.lines().position(|line| line.trim_start().starts_with('['));
        let end = head.map_or(text.len(), |line| text.split_inclusive('\n').take(line).map(str::len).sum());
        let mut bare: Vec<(String, Span)> = document
            .keys()
            .filter(|key| key.span().start < end)
            .map(|key| (key.get_ref().to_string(), key.span()))
            .collect();
        bare.sort_by_key(|(_, span)| span.start);
        let Some((key, span)) = bare.first().cloned() else { return };
        let saying = match key.as_str() {
            "include" => say("include-within-include"),
            _ => say("keys-before-tables").with("key", key).with("n", bare.len()),
        };
        let place = self.moved(member, start, &span);
        self.tell("misplaced-key", saying, place);
        self.out.broken.push(start..self.out.text.len());
    }

    /// A text of a file of its own, written as a value of TOML. `None` where a value names no file; an error where it cannot be read.
    fn quoted(&mut self, named: &str) -> Option<Result<(quoting::Quoted, Member), Saying>> {
        let kind = names::kind(named)?;
        let path = Path::new(named.trim());
        let read = self.files.read(path, LARGEST);
        // Words that end as a file does are words, unless they look like a path, or a file is called so, or nearly.
        let sentence = named.trim().contains(char::is_whitespace) && !named.contains('/');
        if sentence && read.is_err() && files::near(path, self.files).is_none() {
            return None;
        }
        if kind == names::Kind::Other {
            return Some(Err(say("text-file-of-another-kind").with("file", named)));
        }
        Some(match read.map_err(|why| self.unusable(path, why)).and_then(|bytes| decoded(named, bytes)) {
            Ok((text, _)) if text.trim().is_empty() => Err(say("part-empty").with("file", named)),
            Ok((text, marked)) => self.fits(&text).map(|()| {
                let quoted = quoting::quoted(&text);
                (quoted, Member { path: path.to_owned(), text, marked })
            }),
            Err(saying) => Err(saying),
        })
    }

    /// Counts what a file holds.
    fn fits(&mut self, text: &str) -> Result<(), Saying> {
        self.size += text.len();
        match self.size > LARGEST_OF_ALL {
            true => Err(say("includes-too-long").with("most", LARGEST_OF_ALL >> 20)),
            false => Ok(()),
        }
    }

    fn include(&mut self, pattern: &str, place: &Span) {
        let paths = match names::matching(pattern, self.files, MOST_ENTRIES) {
            Ok(paths) if paths.is_empty() => {
                return self.tell("unreadable-include", say("include-of-nothing").with("file", pattern), place.clone());
            }
            Ok(paths) => paths,
            Err(why) => {
                let saying = self.unusable(Path::new(pattern), why);
                return self.tell("unreadable-include", saying, place.clone());
            }
        };
        for path in paths {
            // "./a.toml" is "a.toml".
            let path: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
            if !self.known.insert(path.clone()) {
                continue;
            }
            // Texts of their own are limited by what they hold.
            if self.known.len() > MOST_FILES {
                let saying = say("too-many-includes").with("most", MOST_FILES);
                return self.tell("too-many", saying, place.clone());
            }
            let name = path.display().to_string().replace('\\', "/");
            let read = self.files.read(&path, LARGEST).map_err(|why| self.unusable(&path, why));
            match read.and_then(|bytes| decoded(&name, bytes)) {
                // A pattern may match the programme itself.
                Ok((text, _)) if text == self.out.members[0].text => {}
                Ok((text, marked)) => {
                    if let Err(saying) = self.fits(&text) {
                        return self.tell("too-long", saying, place.clone());
                    }
                    if !self.out.text.ends_with('\n') {
                        self.out.text.push('\n');
                    }
                    self.out.members.push(Member { path, text, marked });
                    self.add(self.out.members.len() - 1);
                }
                Err(saying) => self.tell("unreadable-include", saying, place.clone()),
            }
        }
    }

    fn unusable(&self, path: &Path, why: Unusable) -> Saying {
        let saying = match why {
            Unusable::Outside | Unusable::LinkOutside => say("part-outside"),
            Unusable::Missing => match files::near(path, self.files) {
                Some(near) => say("part-missing-near").with("near", near.display().to_string()),
                None => say("part-missing"),
            },
            Unusable::OtherKind => say("part-not-a-file"),
            Unusable::Device => say("part-unreadable").with("error", say("machine-device")),
            Unusable::TooLarge { .. } => say("part-too-large").with("most", LARGEST >> 20),
            Unusable::Unreadable(error) => say("part-unreadable").with("error", error),
        };
        saying.with("file", path.display().to_string())
    }
}

/// The text of a file, and whether it began with a byte order mark.
fn decoded(name: &str, bytes: Vec<u8>) -> Result<(String, bool), Saying> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        say("part-not-in-utf-8").with("file", name).with("line", line.to_string())
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest.to_owned(), true),
        None => (text, false),
    })
}

/// The values that may name a file with a text, in any table.
fn find_texts(table: &DeTable, found: &mut Vec<(String, Span)>) {
    for (key, value) in table {
        let is_text = TEXTS.contains(&key.get_ref().as_ref());
        match value.get_ref() {
            DeValue::String(text) if is_text => found.push((text.to_string(), value.span())),
            // The same in several languages.
            DeValue::Table(inner) if is_text => {
                let texts =
                    inner.values().filter_map(|value| Some((value.get_ref().as_str()?.to_owned(), value.span())));
                found.extend(texts);
            }
            DeValue::Table(inner) => find_texts(inner, found),
            DeValue::Array(list) => {
                list.iter().filter_map(|value| value.get_ref().as_table()).for_each(|inner| find_texts(inner, found));
            }
            _ => {}
        }
    }
    found.retain(|(text, _)| names::kind(text).is_some());
}

#[cfg(test)]
mod tests;
