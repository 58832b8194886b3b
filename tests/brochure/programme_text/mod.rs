//! The text of a generated programme: every text of it ends with a word that no other has.

mod event;
mod people;
mod schedule;
mod writer;

use super::programmes::{Brand, Presentation, Programme};
use writer::Writer;

/// What the file says, and what of it must be read again in the brochure.
pub struct Written {
    pub toml: String,
    /// The name of a shipped theme.
    pub theme: &'static str,
    /// Texts that are on a page.
    pub texts: Vec<String>,
    /// Titles of the sessions of each parcours, in order of time.
    pub orders: Vec<Vec<String>>,
    /// Titles, each with the text that follows it.
    pub heads: Vec<(String, String)>,
}

/// What the rules of the schedule stop a build for.
const CLASHES: [&str; 5] =
    ["parcours-overlap", "break-overlap", "plenary-clash", "room-overlap", "person-in-two-places"];

impl Programme {
    pub fn write(&self) -> Written {
        let mut w = Writer::new(self, 0);
        let mut groups = Writer::new(self, 100_000);
        let names = self.partners(&mut groups);
        self.event(&mut w, &names);
        self.look(&mut w);
        self.presentation(&mut w);
        self.plenaries(&mut w);
        self.parcours(&mut w, &names);
        for (id, keys) in std::mem::take(&mut w.speakers) {
            w.raw(&format!("\n[[speakers]]\nid = \"{id}\"\n{keys}"));
        }
        // Hours and names fall as they will: clashes are for the proofreader, not for the pages.
        for code in CLASHES {
            w.raw(&format!("\n[[allow]]\ncode = \"{code}\"\nreason = \"Au hasard\""));
        }
        w.out.toml += &groups.out.toml;
        w.out.texts.extend(groups.out.texts);
        w.out.heads.extend(groups.out.heads);
        w.out
    }

    fn look(&self, w: &mut Writer) {
        let Some(Brand { colours, ink, logo, cover }) = &self.brand else { return };
        w.raw("\n[brand]");
        let colours: Vec<String> = colours.iter().map(|colour| format!("\"#{colour:06x}\"")).collect();
        if !colours.is_empty() {
            w.raw(&format!("colours = [{}]", colours.join(", ")));
        }
        if let Some(ink) = ink {
            w.line("ink", &format!("#{ink:06x}"));
        }
        if let Some(logo) = logo {
            w.line("logo", &logo_file(*logo));
        }
        if *cover {
            w.line("cover", "cover.jpg");
        }
    }

    fn presentation(&self, w: &mut Writer) {
        let Some(Presentation { lead, body, intro }) = &self.presentation else { return };
        if lead.is_none() && body.is_none() {
            return;
        }
        w.raw("\n[presentation]");
        w.maybe("lead", lead);
        if let Some((words, paragraphs)) = body {
            let said: Vec<String> = (0..*paragraphs).map(|_| w.phrase(words)).collect();
            w.raw(&format!("body = \"\"\"\n{}\n\"\"\"", said.join("\n\n")));
            w.out.texts.extend(said);
        }
        // It stands above the list of parcours: there is none of a single one.
        if self.parcours.len() > 1 {
            w.maybe("parcours-intro", intro);
        }
    }

    /// The names of the partners.
    fn partners(&self, w: &mut Writer) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (title, members) in &self.partners {
            w.raw("\n[[partners]]");
            w.key("title", title);
            for member in members {
                w.raw("\n[[partners.members]]");
                names.push(w.key("name", &member.name));
                if let Some(logo) = member.logo {
                    w.line("logo", &logo_file(logo));
                    if member.on_dark {
                        w.line("logo-on-dark", &logo_file(logo));
                    }
                }
                if member.link {
                    w.line("link", "https://example.org/partenaire");
                }
                w.maybe("role", &member.role);
            }
        }
        names
    }
}

/// Days of the event, from 0.
fn day(number: usize) -> String {
    format!("2026-03-{:02}", 5 + number)
}

fn logo_file(number: usize) -> String {
    format!("logo-{number}.{}", if number < 5 { "svg" } else { "png" })
}
