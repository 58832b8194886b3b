//! People, where they speak and in the directory.

use super::logo_file;
use super::writer::{SYLLABLES, Writer};
use crate::programmes::{Person, Profile, Words};
use std::fmt::Write;

impl Writer {
    /// A speaker where it speaks: by its id when the directory has it, again and again.
    fn speaker(&mut self, person: &Person) -> String {
        if !person.listed || person.nobody {
            return format!("{{ {} }}", self.person(person).join(", "));
        }
        let known = self.speakers.len();
        if known > 3 && person.salt.is_multiple_of(2) {
            return format!("\"{}\"", self.speakers[person.salt % known].0);
        }
        let id = self.own_word();
        let keys = self.person(person).join("\n");
        self.speakers.push((id.clone(), keys));
        format!("\"{id}\"")
    }

    fn person(&mut self, person: &Person) -> Vec<String> {
        let mut parts = Vec::new();
        let nobody = person.nobody && (person.organisation.is_some() || !person.more_roles.is_empty());
        if !nobody {
            let first = ["Aurélie", "Jean-Pierre", "Zoé", "Noël", "Anne", "Øyvind"][person.salt % 6];
            let mut surname = self.own_word();
            while surname.len() < person.letters {
                surname += SYLLABLES[(person.salt + surname.len()) % 16];
            }
            let mut letters = surname.chars();
            let surname: String = letters.next().map(|one| one.to_uppercase().chain(letters).collect()).unwrap();
            let surname = if person.capitals { surname.to_uppercase() } else { surname };
            let name = format!("{first} {surname}");
            self.out.texts.push(name.clone());
            parts.push(format!("name = \"{name}\""));
        }
        let role = |writer: &mut Writer, role: &Option<Words>, organisation: &Option<Words>| {
            let mut keys = Vec::new();
            for (key, words) in [("role", role), ("organisation", organisation)] {
                if let Some(words) = words {
                    let text = writer.phrase(words);
                    keys.push(format!("{key} = \"{text}\""));
                    writer.out.texts.push(text);
                }
            }
            keys
        };
        if person.more_roles.is_empty() || nobody && person.organisation.is_some() {
            parts.extend(role(self, &person.role, &person.organisation));
        } else if nobody {
            let (what, organisation) = &person.more_roles[0];
            parts.extend(role(self, what, &Some(organisation.clone())));
        } else {
            let roles: Vec<String> = person
                .more_roles
                .iter()
                .map(|(what, organisation)| {
                    format!("{{ {} }}", role(self, what, &Some(organisation.clone())).join(", "))
                })
                .collect();
            parts.push(format!("roles = [{}]", roles.join(", ")));
        }
        if let Some(profile) = person.profile.as_ref().filter(|_| !nobody) {
            parts.extend(self.profile(profile));
        }
        parts
    }

    fn profile(&mut self, profile: &Profile) -> Vec<String> {
        let mut keys = Vec::new();
        if let Some((logo, focus)) = profile.photo {
            let focus = if focus { ", focus = [50, 10]" } else { "" };
            keys.push(format!("photo = {{ file = \"{}\", credit = \"Ana\"{focus} }}", logo_file(logo)));
        }
        for (key, words) in [
            ("biography", &profile.biography),
            ("short-biography", &profile.short_biography),
            ("pronouns", &profile.pronouns),
        ] {
            if let Some(words) = words {
                let text = self.phrase(words);
                keys.push(format!("{key} = \"{text}\""));
                self.out.texts.push(text);
            }
        }
        let languages: Vec<String> = profile.languages.iter().map(|words| self.phrase(words)).collect();
        if !languages.is_empty() {
            keys.push(format!("languages = {}", toml::Value::from(languages.clone())));
            self.out.texts.extend(languages);
        }
        keys.extend(
            [("remote", profile.remote), ("chair", profile.chair)]
                .into_iter()
                .filter(|(_, is)| *is)
                .map(|(key, _)| format!("{key} = true")),
        );
        keys
    }

    pub fn people(&mut self, key: &str, people: &[Person]) {
        if !people.is_empty() {
            let people: Vec<String> = people.iter().map(|person| self.speaker(person)).collect();
            let _ = writeln!(self.out.toml, "{key} = [\n  {},\n]", people.join(",\n  "));
        }
    }
}
