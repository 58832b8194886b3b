//! Who speaks: each person once, wherever and however their name is typed.

use super::faults::{Faults, quoted};
use super::located::{Line, Located};
use super::markup::inline_marks;
use super::model::{Appearance, Attendance, Entry, Person, PersonId, Profile, Role, Who};
use super::names;
use super::profiles::{attendance, join, profile, says_something};
use super::raw::{List, RawAppearance};
use super::tolerant::{Table, TextOr};
use crate::diagnostic::{Diagnostic, Span, say};
use std::collections::HashMap;

/// The people met so far, and the directory that `[[speakers]]` gives.
#[derive(Default)]
pub(super) struct People {
    pub met: Vec<Person>,
    /// By [`names::key`].
    by_name: HashMap<String, PersonId>,
    pub directory: Vec<Entry>,
    /// Identifiers and names of the directory, as [`names::key`].
    entries: HashMap<String, usize>,
}

impl People {
    /// Reads the directory.
    pub(super) fn enter(&mut self, speakers: List<Table<RawAppearance>>, faults: &mut Faults) {
        for Located { value: mut raw, span } in faults.tables(speakers) {
            let name = faults.required_line(raw.name.clone(), "name", say("this-entry-of-speakers"), &span);
            let id = faults.line(raw.id.clone());
            let surname = faults.line(raw.surname.clone());
            let (attendance, mut profile) = (attendance(&mut raw, faults), profile(&mut raw, faults));
            let roles = roles(raw, faults);
            profile.roles = roles.clone();
            let entry = Entry { id, name, surname, roles, attendance, profile, called: false };
            let place = entry.id.as_ref().unwrap_or(&entry.name).span.clone();
            let handles: Vec<String> = [entry.id.as_ref(), Some(&entry.name)]
                .into_iter()
                .flatten()
                .map(|line| names::key(line))
                .filter(|handle| !handle.is_empty())
                .collect();
            if let Some(&other) = handles.iter().find_map(|handle| self.entries.get(handle)) {
                let twice = quoted(entry.id.as_ref().unwrap_or(&entry.name));
                let first = &self.directory[other];
                let first = first.id.as_ref().unwrap_or(&first.name).span.clone();
                faults.report(
                    Diagnostic::error("duplicate-id", say("duplicate-speaker").with("id", twice))
                        .at(place, "again")
                        .at(first, "first"),
                );
                continue;
            }
            for handle in handles {
                self.entries.insert(handle, self.directory.len());
            }
            self.directory.push(entry);
        }
    }

    /// Reads a list of speakers or moderators.
    pub(super) fn appearances(&mut self, list: List<TextOr<RawAppearance>>, faults: &mut Faults) -> Vec<Appearance> {
        let each = faults.each(list);
        each.into_iter().filter_map(|Located { value, span }| self.appearance(value, span, faults)).collect()
    }

    fn appearance(&mut self, raw: TextOr<RawAppearance>, span: Span, faults: &mut Faults) -> Option<Appearance> {
        let raw = match raw {
            TextOr::Text(text) => {
                let called = Located::new(text, span.clone());
                return self.named(called, Told::default(), By::Either, faults, span);
            }
            TextOr::Table(table) => faults.known(table, &span),
        };
        let mut raw = raw;
        let (attendance, profile) = (attendance(&mut raw, faults), profile(&mut raw, faults));
        let surname = faults.line(raw.surname.clone());
        let id = faults.line(raw.id.clone());
        let name = raw.name.clone();
        let organisation = raw.organisation.clone();
        let mut roles = roles(raw, faults);
        match (name, id) {
            (Some(name), id) => {
                if let Some(id) = id {
                    faults.conflict(("name", &name.span), ("id", &id.span));
                }
                let name = faults.required_line(Some(name), "name", say("this-speaker"), &span);
                if name.is_empty() {
                    return None;
                }
                self.named(name, Told { roles, surname, attendance, profile }, By::Name, faults, span)
            }
            (None, Some(id)) => self.named(id, Told { roles, surname, attendance, profile }, By::Either, faults, span),
            (None, None) => {
                // An organisation that speaks for itself: what it is, then what it does there.
                let who =
                    roles.first_mut().filter(|_| organisation.is_some()).and_then(|role| role.organisation.take());
                roles.retain(|role| role.role.is_some() || role.organisation.is_some());
                if let Some(place) = says_something(&profile).filter(|_| who.is_some()) {
                    faults.missing("name", say("a-profiled-organisation"), &place);
                }
                match who {
                    Some(who) => Some(Appearance { who: Who::Organisation(who), typed: None, roles, attendance, span }),
                    None => {
                        faults.missing("name", say("this-speaker"), &span);
                        None
                    }
                }
            }
        }
    }

    /// Someone called by their name, or by the identifier or name that the directory has.
    fn named(&mut self, called: Line, told: Told, by: By, faults: &mut Faults, span: Span) -> Option<Appearance> {
        let typed = faults.plain(&called, &span);
        if typed.is_empty() {
            faults.report(Diagnostic::error("empty-text", say("empty-name")).at(span, "here"));
            return None;
        }
        let entry = self.entries.get(&names::key(&typed)).and_then(|&at| self.directory.get_mut(at));
        let mut here = None;
        let Told { roles, surname, attendance, mut profile } = told;
        let own = roles.clone();
        let mut entered = None;
        let (name, surname, roles, attendance) = match entry {
            Some(entry) => {
                entry.called = true;
                // Called by its name, and typed once more.
                if names::key(&entry.name) == names::key(&typed) {
                    here = Some(Located::new(typed, called.span));
                }
                let roles = if roles.is_empty() { entry.roles.clone() } else { roles };
                let attendance = if attendance == Attendance::default() { entry.attendance } else { attendance };
                entered = Some(entry.profile.clone());
                (entry.name.clone(), surname.or_else(|| entry.surname.clone()), roles, attendance)
            }
            None if by == By::Either && looks_like_an_identifier(&typed) => {
                self.unknown(&typed, span, faults);
                return None;
            }
            None => {
                let typed = Located::new(typed, called.span);
                here = Some(typed.clone());
                (typed, surname, roles, attendance)
            }
        };
        let person = self.person(name, surname, faults)?;
        profile.roles = own;
        let met = &mut self.met[person.0];
        for profile in entered.into_iter().chain([profile]) {
            join(&met.name, &mut met.profile, profile, faults);
        }
        Some(Appearance { who: Who::Person(person), typed: here, roles, attendance, span })
    }

    fn unknown(&self, typed: &str, span: Span, faults: &mut Faults) {
        let ids = self.directory.iter().filter_map(|entry| entry.id.as_ref()).map(|id| id.as_str());
        let near = faults.nearest(typed, ids);
        let saying = match near {
            Some(near) => say("unknown-speaker-near").with("near", near),
            None => say("unknown-speaker"),
        };
        faults.report(Diagnostic::error("unknown-speaker", saying.with("written", quoted(typed))).at(span, "here"));
    }

    fn person(&mut self, typed: Line, surname: Option<Line>, faults: &mut Faults) -> Option<PersonId> {
        if inline_marks(&typed).iter().any(|piece| piece.strong || piece.emphasis || piece.code) {
            let saying = say("markup-in-name").with("name", quoted(&typed));
            faults.report(Diagnostic::warning("unsupported-markup", saying).at(typed.span.clone(), "here"));
        }
        let Some(read) = names::name(&typed, surname.as_ref().map(|s| s.as_str())) else {
            let (surname, place) = surname.map(|s| (s.value, s.span)).unwrap_or_default();
            faults.report(
                Diagnostic::error(
                    "surname-outside-the-name",
                    say("surname-outside-the-name").with("name", quoted(&typed)).with("surname", quoted(&surname)),
                )
                .at(place, "here"),
            );
            return None;
        };
        let key = names::key(&read.full);
        let id = *self.by_name.entry(key).or_insert_with(|| {
            self.met.push(Person {
                name: Located::new(read.full.clone(), typed.span.clone()),
                first_name: read.first.clone(),
                surname: read.surname.clone(),
                surname_is_a_guess: read.is_guess,
                profile: Profile::default(),
            });
            PersonId(self.met.len() - 1)
        });
        // A surname written once holds wherever the person appears.
        if surname.is_some() {
            let person = &mut self.met[id.0];
            (person.first_name, person.surname) = (read.first, read.surname);
            person.surname_is_a_guess = false;
        }
        Some(id)
    }
}

/// What is told of someone where they appear.
#[derive(Default)]
struct Told {
    roles: Vec<Role>,
    surname: Option<Line>,
    attendance: Attendance,
    profile: Profile,
}

/// How someone is called.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// By `name`: whatever is written is the name, a handle too.
    Name,
    /// By a text, or by `id`: the handle of an entry of the directory, or a name.
    Either,
}

/// `ada-lovelace` is no name: nobody writes one without a capital letter or a space, but in scripts that have no capitals.
fn looks_like_an_identifier(text: &str) -> bool {
    !text.contains(char::is_whitespace)
        && text.chars().all(|c| !c.is_uppercase())
        && text.chars().any(char::is_lowercase)
}

/// The roles of one table: `role` and `organisation` side by side, or the list `roles`.
fn roles(raw: RawAppearance, faults: &mut Faults) -> Vec<Role> {
    if let Some(list) = &raw.roles {
        for (key, field) in [("role", &raw.role), ("organisation", &raw.organisation)] {
            // An organisation that speaks for itself may have several roles.
            if let Some(field) = field.as_ref().filter(|_| key == "role" || raw.name.is_some() || raw.id.is_some()) {
                faults.conflict((key, &field.span), ("roles", &list.span));
            }
        }
    }
    let mut roles = Vec::new();
    let (role, organisation) = (faults.line(raw.role), faults.line(raw.organisation));
    if role.is_some() || organisation.is_some() {
        roles.push(Role { role, organisation });
    }
    for Located { value, span } in faults.tables(raw.roles) {
        let (role, organisation) = (faults.line(value.role), faults.line(value.organisation));
        if role.is_none() && organisation.is_none() {
            faults.missing("role", say("this-entry-of-roles"), &span);
        }
        roles.push(Role { role, organisation });
    }
    roles
}
