//! `livret explain`: what a fault is, why it matters, how to cure it.

use super::check::unknown;
use super::{Stop, Terminal, terminal};
use crate::check::registry;
use crate::check::rule::Rule;
use crate::diagnostic::say;
use crate::language::messages::Messages;
use std::fmt::Write;

#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let messages = terminal.messages();
        let words = match &self.code {
            None => list(messages),
            Some(name) => {
                let explained: Vec<String> = registry::named(name).map(|rule| explanation(rule, messages)).collect();
                if name.to_lowercase().starts_with(registry::OF_A_LIST) {
                    format!("{}\n", messages.say(&say("explain-of-a-list").with("code", name)))
                } else if explained.is_empty() {
                    return Err(Stop::Usage(unknown(name)));
                } else {
                    explained.join("\n")
                }
            }
        };
        terminal::print(words.as_bytes())
    }
}

fn list(messages: &Messages) -> String {
    let widest = registry::rules().map(|rule| rule.code.len()).max().unwrap_or_default();
    let mut list = String::new();
    for rule in registry::rules() {
        let title = messages.explained(rule.code).map(|words| words.title).unwrap_or_default();
        let _ = writeln!(list, "{:<4} {:<widest$}  {title}", rule.number, rule.code);
    }
    let _ = writeln!(list, "\n{}", messages.say(&say("explain-more")));
    list
}

fn explanation(rule: &Rule, messages: &Messages) -> String {
    let word = |key| messages.say(&say(key));
    let Some(words) = messages.explained(rule.code) else { return String::new() };
    let level = word(rule.level());
    let mut text = format!("{} ({}, {level})\n{}\n", rule.code, rule.number, words.title);
    for (key, words) in
        [("explain-finds", &words.finds), ("explain-matters", &words.matters), ("explain-cure", &words.cure)]
    {
        let _ = write!(text, "\n{}\n  {words}\n", word(key));
    }
    if rule.fixable {
        let _ = writeln!(text, "  {}.", word("explain-fixable"));
    }
    for (key, example) in [("explain-bad", rule.bad()), ("explain-good", rule.good())] {
        let Some(example) = example else { continue };
        let _ = write!(text, "\n{}\n", word(key));
        for line in example.trim().lines() {
            let _ = writeln!(text, "{}", format!("  {line}").trim_end());
        }
    }
    let _ = write!(text, "\n{}\n  {}\n", word("explain-source"), rule.source);
    text
}
