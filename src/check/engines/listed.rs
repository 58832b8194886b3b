//! Which engines there are, and how to get those that are not.

use super::Grammalecte;
use crate::diagnostic::{Saying, say};

/// A line for each engine. `server`: the address of LanguageTool, where a programme gives one.
pub fn listed(server: Option<&str>) -> Vec<Saying> {
    let harper = if cfg!(feature = "harper") { say("engine-linked") } else { say("engine-not-linked") };
    let grammalecte = match Grammalecte::installed() {
        Some(engine) => say("engine-found").with("program", engine.program().display().to_string()),
        None => say("engine-to-install"),
    };
    let languagetool = match server {
        Some(address) => say("engine-of-server").with("address", address),
        None => say("engine-of-no-server"),
    };
    let each = [
        ("Harper", "engine-of-english", harper),
        ("Grammalecte", "engine-of-french", grammalecte),
        ("LanguageTool", "engine-of-all", languagetool),
    ];
    let line = |(name, language, state)| {
        say("engine-line")
            .with("name", say("engine-named").with("name", name).with("language", say(language)))
            .with("state", state)
    };
    each.map(line).into()
}
