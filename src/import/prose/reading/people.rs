//! Who speaks: entries and lines of names, and the words beside them.

use super::super::front;
use super::super::person::{self, begins_with_a_name, begins_with_a_role, may_be_an_organisation, people};
use super::super::phrases::{self, Label, label, timed, unquoted};
use super::{ANDS, BY, HELD_OF, Reader};
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::understood::{Appearance, Doubt, Item, Kind, Role};
use crate::language::folding::fold;

impl Reader<'_> {
    /// An entry of a list below a session: somebody, or a part of it.
    pub(super) fn bullet(&mut self, n: usize) {
        let line = &self.document.lines[n];
        let place = self.here(n);
        let at = self.at;
        self.owned(n, at);
        let expected = self.people || self.sibling_is_a_person(n) || self.may_be_somebody(line);
        if begins_with_a_name(line, expected)
            && let Some(found) = people(line, expected, place)
        {
            return self.speakers(found.list);
        }
        let names = people(line, false, place);
        if let Some(found) = names.as_ref().filter(|_| expected || begins_with_a_role(&line.text))
            && let [one] = &found.list[..]
            && (begins_with_a_role(&line.text) || self.people)
        {
            // « Maire de Plessé, Ana Lima »
            let mut one = one.clone();
            let mut roles = person::before_the_name(&line.part(0..found.start));
            roles.append(&mut one.roles);
            one.roles = roles;
            return self.speakers(vec![one]);
        }
        if names.is_none()
            && expected
            && (self.people || may_be_an_organisation(line))
            && let Some(one) = person::organisation(line)
        {
            let role_only = begins_with_a_role(&line.text) && !may_be_an_organisation(line);
            if !role_only {
                return self.speakers(vec![one]);
            }
        }
        self.people = false;
        let depth = line.bullet.map_or(0, |bullet| bullet.depth);
        let next = self.document.lines.get(n + 1).and_then(|next| next.bullet);
        let heads = line.text.trim_end().ends_with(':') && next.is_some_and(|next| next.depth > depth || next.numbered);
        let (title, format, found, _) = self.taken_apart(line, n);
        let Some(session) = self.session_mut() else { return };
        if heads {
            let words = line.text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']).to_owned();
            if session.format.is_empty() && phrases::format(&words) == Some(words.len()) {
                session.format = words;
            } else {
                session.items.push(Item { title: words, unnumbered: true, ..Item::default() });
            }
            return;
        }
        let numbered = line.bullet.is_some_and(|bullet| bullet.numbered);
        if numbered && !session.numbered {
            session.numbered = true;
            session.items.iter_mut().for_each(|item| item.unnumbered = true);
        }
        let title = if title.is_empty() && found.is_empty() { line.text.clone() } else { title };
        let format = if title == line.text { String::new() } else { format };
        session.items.push(Item {
            title,
            format,
            speakers: found,
            unnumbered: session.numbered && !numbered,
            ..Item::default()
        });
    }

    /// Whether an entry of the same list begins with somebody’s name.
    pub(super) fn sibling_is_a_person(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        let depth = lines[n].bullet.map(|bullet| bullet.depth);
        let same = |at: usize| {
            lines[at].bullet.map(|bullet| bullet.depth) == depth
                && !(lines[at].apart && lines[at.saturating_sub(1)].bullet.is_none() && at == n)
        };
        const NEAR: usize = 30;
        let before = (0..n).rev().take(NEAR).take_while(|&at| same(at) && lines[at].bullet.is_some());
        let after = (n + 1..lines.len()).take(NEAR).take_while(|&at| lines[at].bullet.is_some() && same(at));
        before.chain(after).any(|at| begins_with_a_name(&lines[at], false))
    }

    /// Whether a short line below a title is likely to be “Name, role, organisation” though nobody knows the name.
    pub(super) fn may_be_somebody(&self, line: &Line) -> bool {
        let words = line.text.split_whitespace().count();
        let sentence = line.text.ends_with(['.', '?', '!', ':', ';']) || line.text.contains(". ");
        if !(3..=18).contains(&words) || sentence || !begins_with_a_name(line, true) {
            return false;
        }
        let name = line.text.find([',', '(', '–', '—', '|']).map(|cut| line.text[..cut].split_whitespace().count());
        name.is_some_and(|name| (2..=4).contains(&name))
    }

    /// Whether the next line names somebody who speaks or leads.
    fn people_follow(&self, n: usize) -> bool {
        let Some(next) = self.document.lines.get(n + 1).filter(|next| !next.apart || self.document.paragraphs) else {
            return false;
        };
        let labelled = label(next).is_some_and(|(label, ..)| matches!(label, Label::People | Label::Moderators));
        timed(next, self.dotted).is_none() && (labelled || next.bullet.is_some() && begins_with_a_name(next, false))
    }

    pub(super) fn speakers(&mut self, list: Vec<Appearance>) {
        if let Some(session) = self.session_mut() {
            session.speakers.extend(list);
        }
    }

    /// Words below a session that are no entry of a list.
    pub(super) fn words(&mut self, n: usize) {
        let document = self.document;
        let line = &document.lines[n];
        let place = self.here(n);
        let at = self.at;
        if begins_with_a_name(line, self.people)
            && let Some(found) = people(line, self.people, place)
        {
            let sentence = line.text.split_whitespace().count() > 30 && found.list.len() == 1
                || line.text.contains(". ") && line.text.chars().count() > 200;
            if !sentence {
                self.owned(n, at);
                return self.speakers(found.list);
            }
        }
        if self.may_be_somebody(line)
            && let Some(mut found) = people(line, true, place)
        {
            for one in &mut found.list {
                let reason = say("import-guessed-person").with("name", &one.name);
                one.doubts.push(Doubt { kind: Kind::Person, place, reason });
            }
            self.owned(n, at);
            return self.speakers(found.list);
        }
        if begins_with_a_role(&line.text)
            && let Some(found) = people(line, false, place)
            && let [one] = &found.list[..]
            && line.text.chars().count() < 160
        {
            let mut one = one.clone();
            let mut roles = person::before_the_name(&line.part(0..found.start));
            roles.append(&mut one.roles);
            one.roles = roles;
            self.owned(n, at);
            return self.speakers(vec![one]);
        }
        if let Some(room) = phrases::room(&line.text)
            && let Some(session) = self.session_mut()
            && session.room.is_empty()
        {
            session.room = room;
            return self.owned(n, at);
        }
        let follows_a_list = document.lines.get(n + 1).is_some_and(|next| next.bullet.is_some());
        let people_follow = document
            .lines
            .get(n + 1)
            .is_some_and(|next| people(next, false, place).is_some() && next.text.chars().count() < 200);
        let colon = line.text.trim_end().ends_with(':');
        let short = line.text.chars().count() < 160;
        if colon && short && (follows_a_list || people_follow) {
            return self.sub_session(n, "", &unquoted(line));
        }
        let (title, format, found, room) = self.taken_apart(line, n);
        let headed = !format.is_empty()
            && !title.is_empty()
            && line
                .text
                .strip_prefix(format.as_str())
                .is_some_and(|rest| rest.trim_start().starts_with([':', '–', '«']));
        if short && headed {
            let unset = self.session_mut().is_some_and(|session| session.format.is_empty() && session.title.is_empty());
            if !unset {
                return self.sub_session(
                    n,
                    &format,
                    &unquoted(&line.part(line.text.len() - after_head(&line.text, &format).len()..line.text.len())),
                );
            }
        }
        let few = line.text.split_whitespace().count() <= 8 && !line.text.ends_with(['.', '!', '?', ':', ';', '…']);
        // « TABLE RONDE : 14h – 15h30 », and below it what it is about, then who speaks.
        if few && found.is_empty() && self.people_follow(n) {
            let bare = self.session_mut().is_some_and(|session| {
                let told = !session.speakers.is_empty() || !session.items.is_empty() || !session.description.is_empty();
                let format = phrases::format(&session.title) == Some(session.title.len());
                format && session.format.is_empty() && !told && !session.is_break
            });
            if let Some(session) = self.session_mut().filter(|_| bare) {
                session.format = front::in_small_letters(&std::mem::take(&mut session.title));
                session.title.clone_from(&unquoted(line).text);
                return self.owned(n, at);
            }
            let spoken = self
                .session_mut()
                .is_some_and(|session| !session.speakers.is_empty() || !session.moderators.is_empty());
            if spoken {
                return self.sub_session(n, "", &unquoted(line));
            }
        }
        let full = self
            .session_mut()
            .is_some_and(|session| !session.items.is_empty() || !session.speakers.is_empty() || session.is_break);
        if few && full && found.is_empty() {
            return self.leave(n, at, "import-unplaced");
        }
        self.owned(n, at);
        let leads = head_that_leads(line, &found, &title);
        let Some(session) = self.session_mut() else { return };
        if !found.is_empty() && short {
            if session.room.is_empty() {
                session.room = room;
            }
            if title.is_empty()
                || leads && session.format.is_empty() && session.speakers.is_empty() && session.items.is_empty()
            {
                if session.format.is_empty() {
                    session.format = if title.is_empty() { format } else { title };
                }
                session.speakers.extend(found);
            } else {
                session.items.push(Item { title, format, speakers: found, ..Item::default() });
            }
            return;
        }
        // « Table ronde autour de … »: its kind, and what it is about.
        if let Some(length) = phrases::format(&line.text)
            && session.format.is_empty()
            && session.description.is_empty()
            && !session.is_break
            && line.text.len() > length
            && line.text[length..].starts_with(' ')
        {
            line.text[..length].clone_into(&mut session.format);
            let rest = line.part(length..line.text.len());
            session.description.push(crate::language::wording::capitalised(&rest.marked()));
            return;
        }
        session.description.push(line.marked());
        let none_yet = session.speakers.is_empty();
        self.people &= none_yet;
    }

    /// What the words of a session say: its title, its kind, people and the room.
    pub(super) fn taken_apart(&self, line: &Line, n: usize) -> (String, String, Vec<Appearance>, String) {
        // Nobody writes a title of a page: it is told as it stands.
        if line.text.len() > person::LONGEST {
            return (line.text.clone(), String::new(), Vec::new(), String::new());
        }
        let place = self.here(n);
        let mut line = unquoted(line);
        let mut room = String::new();
        let mut list = Vec::new();
        // Cells of a row.
        let cells = phrases::cells(&line);
        if cells.len() > 1 {
            let mut kept: Vec<Line> = Vec::new();
            for cell in cells {
                if room.is_empty()
                    && !kept.is_empty() | phrases::room(&cell.text).is_some()
                    && let Some(found) = phrases::room(&cell.text)
                {
                    room = found;
                } else if begins_with_a_name(&cell, false)
                    && !kept.is_empty()
                    && let Some(found) = people(&cell, false, place)
                {
                    list.extend(found.list);
                } else {
                    kept.push(cell);
                }
            }
            let mut joined = Line { text: String::new(), bold: Vec::new(), links: Vec::new(), ..line.clone() };
            for (n, cell) in kept.iter().enumerate() {
                if n > 0 {
                    joined.push(" – ", false, None);
                }
                phrases::append(&mut joined, cell);
            }
            line = joined;
        }
        // « Titre (salle 2) », « Titre – Amphi B »
        if room.is_empty() {
            let text = line.text.as_str();
            let end = text.trim_end();
            let open = if end.ends_with(')') { end.rfind('(') } else { None };
            let dash = [" – ", " — ", " - ", ", "].iter().filter_map(|sign| text.rfind(sign)).max();
            for cut in [open, dash].into_iter().flatten() {
                if let Some(found) = phrases::room(&text[cut..]).filter(|_| cut > 0) {
                    room = found;
                    line = line.part(0..cut);
                    break;
                }
            }
        }
        let head = match people(&line, false, place) {
            Some(found) if found.start > 0 || line.text.contains([',', '(', '–']) => {
                let head = line.part(0..found.start);
                let (head, roles) = self.without_role(&head);
                let mut found = found.list;
                if let Some(first) = found.first_mut() {
                    let mut roles = roles;
                    roles.append(&mut first.roles);
                    first.roles = roles;
                }
                list.extend(found);
                head
            }
            Some(found) if found.start == 0 => {
                list.extend(found.list);
                line.part(0..0)
            }
            _ => line.clone(),
        };
        let (head, with) = with_others(&head, !list.is_empty());
        if let Some(others) = with {
            list.insert(0, others);
        }
        let head = without_by(&head);
        let head =
            head.part(0..head.text.trim_end_matches(|c: char| c.is_whitespace() || "(,–—-|:;".contains(c)).len());
        let (title, format) = titled(&head, !list.is_empty());
        (title, format, list, room)
    }

    /// A role at the end of what stands before a name: “Title, le maire X” is too rare to be looked for; a head that begins with one is all role.
    pub(super) fn without_role(&self, head: &Line) -> (Line, Vec<Role>) {
        if begins_with_a_role(&head.text) && head.text.trim_end().ends_with([',', ':', '–']) {
            return (head.part(0..0), person::before_the_name(head));
        }
        (head.clone(), Vec::new())
    }
}

/// The words after the head of a line, without the sign between.
fn after_head<'t>(text: &'t str, head: &str) -> &'t str {
    text.get(head.len()..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', '–', '—', '-'])
}

/// Whether a few words lead to people, as « Mise en perspective par » do: what they do there, not a title.
fn head_that_leads(line: &Line, people: &[Appearance], title: &str) -> bool {
    let words = title.split_whitespace().count();
    let after = line.text.get(title.len()..).unwrap_or_default().trim_start();
    let first = after.split(char::is_whitespace).next().map(fold).unwrap_or_default();
    !people.is_empty() && (1..=5).contains(&words) && line.text.starts_with(title) && BY.contains(&first)
}

/// « Titre : avec les animateurs et », before names: the title, and who else is there.
fn with_others(head: &Line, people: bool) -> (Line, Option<Appearance>) {
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
fn without_by(head: &Line) -> Line {
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
fn titled(head: &Line, people: bool) -> (String, String) {
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
        if signed && !own.is_empty() {
            return (own.to_owned(), text[..length].to_owned());
        }
    }
    // « Soutenir les coopérations : intervention »
    if people && let Some(at) = text.rfind([':', '–']) {
        let sign = text[at..].chars().next().map_or(1, char::len_utf8);
        let tail = text[at + sign..].trim();
        let bare = fold(tail);
        let is_format = phrases::format(tail) == Some(tail.len()) || bare == "le regard";
        if is_format && !tail.is_empty() {
            return (text[..at].trim_end().to_owned(), tail.to_owned());
        }
        if tail.is_empty() || BY.contains(&bare) {
            return (text[..at].trim_end().to_owned(), String::new());
        }
    }
    (text.to_owned(), String::new())
}
