//! What the words of a session say: its title, its kind, who speaks and leads, the room, how long it lasts.
//!
//! ```text
//! cells of a row ─▶ ends of the line ─▶ a form that is known, or the head before the people
//! ```

mod cells;
mod ends;
mod forms;
mod heads;

use super::super::person::{self, people};
use super::super::phrases::unquoted;
use super::Reader;
use crate::diagnostic::Saying;
use crate::import::document::Line;
use crate::import::understood::{Appearance, Kind, Session};
use ends::{somebody_after_a_sign, without_people, without_room_or_minutes};
use forms::{led_by_people, quoted};
pub(super) use heads::{after_head, head_that_leads};
use heads::{in_a_bracket, role_between, titled, with_others, without_by, without_role};

/// What the words of a session say.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    pub title: String,
    pub format: String,
    pub speakers: Vec<Appearance>,
    pub moderated_by: String,
    pub moderators: Vec<Appearance>,
    pub room: String,
    pub minutes: Option<u32>,
    /// People stand below.
    pub expects: bool,
    pub doubts: Vec<(Kind, Saying)>,
}

/// More things than that no line says after its title.
const MOST: usize = 6;

impl Taken {
    pub(super) fn says_nothing(&self) -> bool {
        self.title.is_empty() && self.format.is_empty() && self.speakers.is_empty() && self.moderators.is_empty()
    }

    /// Who leads, and how that is said.
    fn lead(&mut self, words: &str, list: Vec<Appearance>) {
        if self.moderated_by.is_empty() && self.moderators.is_empty() {
            words.clone_into(&mut self.moderated_by);
        }
        self.moderators.splice(0..0, list);
    }

    /// Gives a session what stands beside its title.
    pub(super) fn beside(&mut self, session: &mut Session) {
        session.speakers.append(&mut self.speakers);
        if session.moderators.is_empty() {
            session.moderated_by = std::mem::take(&mut self.moderated_by);
        }
        session.moderators.append(&mut self.moderators);
        if session.room.is_empty() {
            session.room = std::mem::take(&mut self.room);
        }
        if let (Some(minutes), None, Some(start)) = (self.minutes, &session.end, &session.start) {
            session.end = Some(super::sessions::after_minutes(start.time, minutes));
        }
    }
}

impl Reader<'_> {
    /// What the words of a session say.
    pub(super) fn taken_apart(&self, line: &Line, n: usize) -> Taken {
        // Nobody writes a title of a page: it is told as it stands.
        if line.text.len() > person::LONGEST {
            return Taken { title: line.text.clone(), ..Taken::default() };
        }
        let place = self.here(n);
        let mut taken = Taken::default();
        let opens = line.text.trim_end().ends_with(':');
        let mut line = self.without_cells(&unquoted(line), place, &mut taken);
        for _ in 0..MOST {
            let shorter = without_people(&line, opens, place, &mut taken)
                .or_else(|| without_room_or_minutes(&line, place, &mut taken));
            let Some(shorter) = shorter else { break };
            line = shorter;
        }
        if let Some(found) = quoted(&line, place).or_else(|| led_by_people(&line, place)) {
            taken.speakers.splice(0..0, found.speakers);
            if !found.moderators.is_empty() {
                taken.lead(&found.moderated_by, found.moderators);
            }
            (taken.title, taken.format) = (found.title, found.format);
            return taken;
        }
        let (head, mut list) = match people(&line, false, place).or_else(|| somebody_after_a_sign(&line, place)) {
            Some(mut found) if found.start > 0 || line.text.contains([',', '(', '–']) => {
                let (head, roles) = without_role(&line.part(0..found.start));
                let (head, roles) = if roles.is_empty() { role_between(&head) } else { (head, roles) };
                if let Some(first) = found.list.first_mut() {
                    first.first_of_all(roles);
                }
                (head, found.list)
            }
            Some(found) => (line.part(0..0), found.list),
            None => (line.clone(), Vec::new()),
        };
        let (head, with) = with_others(&head, !list.is_empty());
        if let Some(others) = with {
            list.insert(0, others);
        }
        let head = without_by(&head);
        let head =
            head.part(0..head.text.trim_end_matches(|c: char| c.is_whitespace() || "(,–—-|:;".contains(c)).len());
        // « Harmonie (direction : X) »: what stands in a bracket before somebody is said of them; else the bracket stays whole.
        let head = match in_a_bracket(&head, &line, &mut list) {
            Some(head) => head,
            None => {
                list.clear();
                line
            }
        };
        taken.speakers.splice(0..0, list);
        (taken.title, taken.format) = titled(&head, !taken.speakers.is_empty());
        taken
    }
}
