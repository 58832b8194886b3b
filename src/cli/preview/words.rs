//! The words of the page, from the catalogue of messages: `preview-ui-NAME`.

use crate::embedded::LANGUAGES;
use crate::language::messages::Messages;
use serde_json::{Map, Value};

/// The file that lists them all.
const LISTED: &str = "en/messages/preview.ftl";

/// A word of the page.
pub(super) fn word(messages: &Messages, name: &str) -> Option<String> {
    messages.words(&format!("preview-ui-{name}"))
}

/// All of them, by their names.
pub(super) fn all(messages: &Messages) -> Value {
    let listed = LANGUAGES.iter().find(|(path, _)| *path == LISTED).map_or("", |(_, text)| *text);
    let names =
        listed.lines().filter_map(|line| line.strip_prefix("preview-ui-")?.split_once(" =")).map(|(name, _)| name);
    let words = names.filter_map(|name| Some((name.to_owned(), Value::String(word(messages, name)?))));
    Value::Object(words.collect::<Map<_, _>>())
}
