//! The event, and what is read around its schedule.

use super::writer::Writer;
use super::{day, logo_file};
use crate::programmes::{AFTER, PARCOURS_WORDS, Programme, SIZES, Words};
use livret::programme::Paper;

impl Programme {
    pub fn event(&self, w: &mut Writer, names: &[String]) {
        let event = &self.event;
        w.raw("[event]");
        w.line("language", if event.english { "en" } else { "fr" });
        w.line("paper", Paper::ALL[event.paper].name());
        w.maybe("series", &event.series);
        w.key("title", &event.title);
        w.maybe("subtitle", &event.subtitle);
        let known = &event.known;
        let own_days = known.days.as_ref().filter(|_| event.days > 1);
        if event.days == 1 {
            w.raw(&format!("date = {}", day(0)));
        } else if own_days.is_none() {
            let list: Vec<String> = (0..event.days).map(day).collect();
            w.raw(&format!("dates = [{}]", list.join(", ")));
        }
        if event.hours {
            w.raw("start = \"8h00\"\nend = \"18h30\"");
        }
        if let Some(word) = event.parcours_word {
            w.raw(&format!("parcours-word = {}", PARCOURS_WORDS[word]));
        }
        if let Some(word) = &event.plenary_word {
            // Printed where a plenary has no kicker.
            let word = w.phrase(word);
            w.line("plenary-word", &word);
        }
        w.maybe("place", &event.place);
        w.maybe("tagline", &event.tagline);
        if event.registration {
            w.line("registration", "https://example.org/inscription");
        }
        if event.contact && known.contacts.is_empty() {
            w.line("contact", "rencontres@example.org");
        }
        if let Some(name) = names.first().filter(|_| event.organised) {
            w.line("organiser", name);
        }
        w.list("co-organisers", names.iter().skip(1).take(known.co_organisers).cloned().collect());
        w.maybe("price", &known.price);
        w.list_of("reductions", &known.reductions);
        w.list_of("spoken-languages", &known.languages);
        if known.doors {
            w.line("doors", "7h30");
        }
        if known.deadline {
            w.raw("registration-deadline = 2026-03-01");
        }
        if known.hashtag {
            let word = format!("#{}", w.own_word());
            w.line("hashtag", &word);
            w.out.texts.push(word);
        }
        let accounts = (0..known.accounts).map(|n| format!("https://example.org/@{n}"));
        w.list("accounts", accounts.collect());
        for (name, role, purpose, mail) in &known.contacts {
            w.raw("\n[[event.contacts]]");
            w.maybe("name", name);
            w.maybe("role", role);
            w.maybe("for", purpose);
            w.line("telephone", "+33 5 55 00 00 00");
            if *mail {
                w.line("mail", "accueil@example.org");
            }
        }
        for (n, title) in own_days.into_iter().flatten().take(event.days).enumerate() {
            w.raw(&format!("\n[[event.days]]\ndate = {}\nstart = \"{}h00\"\nend = \"18h30\"", day(n), 8 + n % 2));
            w.maybe("title", title);
        }
        if let Some((title, room)) = &known.shared {
            w.raw("\n[[breaks]]\nstart = \"12h30\"\nend = \"13h30\"");
            w.key("title", title);
            w.maybe("room", room);
        }
        if let Some((text, author)) = &known.foreword {
            w.raw("\n[foreword]");
            w.key("text", text);
            w.maybe("author", author);
        }
        for (title, text, after) in &known.pages {
            w.raw("\n[[pages]]");
            w.key("title", title);
            w.key("text", text);
            w.line("after", AFTER[*after]);
        }
        for (logo, size) in &known.adverts {
            w.raw("\n[[adverts]]");
            w.line("file", &logo_file(*logo));
            w.line("size", SIZES[*size]);
            w.line("alternative", "La librairie du Mail");
        }
        if let Some((logo, rooms)) = &known.plan {
            w.raw("\n[plan]");
            w.line("file", &logo_file(*logo));
            w.list_of("rooms", rooms);
        }
        for (text, author) in &known.quotes {
            w.raw("\n[[quotes]]");
            w.key("text", text);
            if let Some((author, role)) = author {
                w.key("author", author);
                w.maybe("role", role);
            }
        }
        for (value, text) in &known.figures {
            w.raw(&format!("\n[[figures]]\nvalue = \"{value}\""));
            w.key("text", text);
        }
        for (title, paragraphs, entries) in &known.notes {
            w.raw("\n[[practical]]");
            w.key("title", title);
            let said: Vec<String> = paragraphs.iter().map(|words| w.phrase(words)).collect();
            let listed: Vec<String> = entries.iter().map(|words| w.phrase(words)).collect();
            let list: String = listed.iter().map(|entry| format!("\n1. {entry}")).collect();
            let mut table = String::new();
            let mut cells = Vec::new();
            if let Some((columns, written)) = &known.table {
                let head: Vec<String> = (0..*columns).map(|n| w.phrase(&Words { count: 2, salt: n })).collect();
                table = format!("\n\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(*columns));
                cells.extend(head);
                for row in written.chunks(*columns) {
                    let row: Vec<String> =
                        row.iter().map(|cell| cell.as_ref().map(|words| w.phrase(words)).unwrap_or_default()).collect();
                    table += &format!("| {} |\n", row.join(" | "));
                    cells.extend(row.into_iter().filter(|cell| !cell.is_empty()));
                }
            }
            w.raw(&format!("text = \"\"\"\n{}\n{list}{table}\n\"\"\"", said.join("\n\n")));
            w.out.texts.extend(said.into_iter().chain(listed).chain(cells));
        }
    }
}
