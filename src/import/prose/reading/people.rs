//! Who speaks: entries and lines of names, and the words beside them.

use super::super::front;
use super::super::person::{self, begins_with_a_name, begins_with_a_role, may_be_an_organisation, people};
use super::super::phrases::{self, Label, label, timed, unquoted};
use super::titles::{Taken, after_head, head_that_leads};
use super::{Reader, Where};
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::understood::{Appearance, Doubt, Item, Kind, Place, Role};

impl Reader<'_> {
    /// An entry of a list below a session: somebody, or a part of it.
    pub(super) fn bullet(&mut self, n: usize) {
        let line = &self.document.lines[n];
        let place = self.here(n);
        let at = self.at;
        self.owned(n, at);
        if let Some(list) = of_a_body_before(line, place) {
            return self.speakers(list);
        }
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
            one.first_of_all(person::before_the_name(&line.part(0..found.start)));
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
        let Taken { title, format, mut speakers, mut moderators, .. } = self.taken_apart(line, n);
        speakers.append(&mut moderators);
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
        let title = if title.is_empty() && speakers.is_empty() { line.text.clone() } else { title };
        let format = if title == line.text { String::new() } else { format };
        session.items.push(Item {
            title,
            format,
            speakers,
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

    /// « Guide : X, technicien », « Récits croisés de : X (Ville), Y (Pays) »: few words before the names, which say what they do there.
    fn named_after_a_colon(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let place = self.here(n);
        let Some((head, _)) = line.text.split_once(':') else { return false };
        let words = head.split_whitespace().count();
        let rest = line.part(head.len() + 1..line.text.len());
        let sentence = rest.text.contains(". ") || line.text.chars().count() > 300;
        let kind = phrases::format(head.trim()).is_some();
        if !(1..=4).contains(&words) || sentence || kind || !begins_with_a_name(&rest, rest.text.contains('(')) {
            return false;
        }
        let Some(mut found) = people(&rest, rest.text.contains('('), place).filter(|found| found.start <= 3) else {
            return false;
        };
        if let [one] = &mut found.list[..] {
            let own = head.trim();
            let noun = words < 3 && !person::is_organisation(own) && own.chars().any(char::is_lowercase);
            // « Mise en scène : X » is a part of the session.
            if !noun && !begins_with_a_role(own) && !person::is_organisation(own) {
                return false;
            }
            let roles = if noun {
                vec![Role { role: own.to_owned(), organisation: String::new() }]
            } else {
                person::before_the_name(&line.part(0..head.len()))
            };
            match (&roles[..], &mut one.roles[..]) {
                // « Hydrogéologue : X (BRGM) »
                ([before], [after]) if after.role.is_empty() && before.organisation.is_empty() => {
                    after.role.clone_from(&before.role);
                }
                _ => one.first_of_all(roles),
            }
            let reason = say("import-guessed-person").with("name", &one.name);
            one.doubts.push(Doubt { kind: Kind::Person, place, reason });
        }
        self.owned(n, self.at);
        self.speakers(found.list);
        true
    }

    /// What somebody does, on the line below the name.
    fn below_a_name(&mut self, n: usize) -> bool {
        let line = &self.document.lines[n];
        let below = self.named.take().is_some_and(|named| named + 1 == n);
        let words = line.text.split_whitespace().count();
        let apart = line.apart && !self.document.paragraphs;
        let short = words <= 6 && line.text.starts_with(char::is_lowercase);
        let says = begins_with_a_role(&line.text)
            || person::ends_with_a_role(&line.text)
            || person::is_organisation(&line.text)
            || short;
        if !below || apart || words > 20 || line.text.ends_with(['.', '?', '!', ':']) || !says {
            return false;
        }
        let roles = person::before_the_name(line);
        let Some(last) = self.session_mut().and_then(|session| session.speakers.last_mut()) else { return false };
        last.roles = roles;
        self.owned(n, self.at);
        true
    }

    /// The room that a line begins with before somebody: « Salle Verte – X, formateur ».
    fn room_before(&mut self, line: &Line) -> Option<Line> {
        let (cut, sign) = phrases::first_sign(&line.text, &[" | ", " : "])?;
        let room = phrases::room(&line.text[..cut]).filter(|_| label(&line.part(0..cut)).is_none())?;
        let rest = line.part(cut + sign.len()..line.text.len());
        let leads = label(&rest).is_some_and(|(label, ..)| matches!(label, Label::People | Label::Moderators));
        let named = leads || begins_with_a_name(&rest, false) || self.may_be_somebody(&rest);
        let session = self.session_mut().filter(|session| named && session.room.is_empty())?;
        session.room = room;
        Some(rest)
    }

    /// Words below a session that are no entry of a list.
    pub(super) fn words(&mut self, n: usize) {
        let document = self.document;
        let line = &document.lines[n];
        let place = self.here(n);
        let at = self.at;
        if self.below_a_name(n) {
            return;
        }
        if let Some(list) = of_a_body_before(line, place) {
            self.owned(n, at);
            return self.speakers(list);
        }
        if let Some(rest) = self.room_before(line) {
            self.owned(n, at);
            if let Some((label, names, length)) = label(&rest) {
                self.labelled_by(n, label, &names, &rest.text, length);
            } else if let Some(found) = people(&rest, true, place).filter(|found| found.start == 0) {
                self.speakers(found.list);
            }
            return;
        }
        if begins_with_a_name(line, self.people)
            && let Some(found) = people(line, self.people, place)
        {
            let sentence = line.text.split_whitespace().count() > 30 && found.list.len() == 1
                || line.text.contains(". ") && line.text.chars().count() > 200;
            if !sentence {
                self.owned(n, at);
                let bare = matches!(&found.list[..], [one] if one.roles.is_empty());
                self.named = bare.then_some(n);
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
        if self.named_after_a_colon(n) {
            return;
        }
        let found = people(line, false, place);
        let before = found.as_ref().map(|found| line.part(0..found.start));
        let of_a_body = before.is_some_and(|before| {
            let own = before.text.trim_end();
            own.ends_with([',', ':', '–', '-']) && person::is_organisation(own)
        });
        if (begins_with_a_role(&line.text) || of_a_body)
            && let Some(found) = found
            && let [one] = &found.list[..]
            && line.text.chars().count() < 160
        {
            let mut one = one.clone();
            one.first_of_all(person::before_the_name(&line.part(0..found.start)));
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
        let Taken { title, format, speakers: mut found, mut moderators, room, .. } = self.taken_apart(line, n);
        found.append(&mut moderators);
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
        if found.is_empty() && self.stands_below_all(n) {
            self.at = Where::Event;
            return self.leave(n, Where::Event, "import-unplaced");
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
}

/// « Biscuiterie Morel – Antoine Morel, dirigeant »: who has a role and no organisation has that which stands before the name.
fn of_a_body_before(line: &Line, place: Place) -> Option<Vec<Appearance>> {
    let (cut, sign) = phrases::first_sign(&line.text, &[])?;
    let (head, rest) = (line.part(0..cut), line.part(cut + sign.len()..line.text.len()));
    let words = head.text.split_whitespace().count();
    let named = (1..=6).contains(&words)
        && head.text.starts_with(char::is_uppercase)
        && !head.text.contains([':', '«', '"', '“', '?', '(', ','])
        && phrases::format(&head.text).is_none()
        && phrases::counted(&head).is_none()
        && phrases::room(&head.text).is_none()
        && label(line).is_none()
        && !begins_with_a_role(&head.text)
        && !begins_with_a_name(&head, false);
    if !named || !begins_with_a_name(&rest, false) {
        return None;
    }
    let mut list = people(&rest, false, place).filter(|found| found.start == 0)?.list;
    let [one] = &mut list[..] else { return None };
    let [role] = &mut one.roles[..] else { return None };
    if role.role.is_empty() || !role.organisation.is_empty() {
        return None;
    }
    role.organisation.clone_from(&head.text);
    let reason = say("import-guessed-organisation").with("name", &one.name).with("organisation", &role.organisation);
    one.doubts.push(Doubt { kind: Kind::Organisation, place, reason });
    Some(list)
}
