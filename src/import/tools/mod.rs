//! The exports of conference tools: frab and pretalx (XML and JSON), Indico, Sessionize, sched, iCalendar.
//!
//! Each becomes a [`conference::Conference`], talks with their times, rooms, tracks and people, and that a programme.

mod calendar;
mod conference;
mod frab;
mod json;
mod settled;
mod table;
mod times;

use super::Setting;
use super::understood::Understood;
use super::xml;
use crate::diagnostic::{Saying, say};
use crate::programme::MOST_SESSIONS;
pub(super) use table::is_of_a_tool;

/// Reads what a conference tool wrote; `None` for anything else.
///
/// # Errors
/// What begins as such an export and is broken, holds no talk, or more than a brochure.
pub(super) fn read(text: &str, bytes: &[u8], setting: &Setting) -> Result<Option<Understood>, Saying> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let conference = if start.starts_with(['{', '['])
        && (start.starts_with("[{") || start.starts_with("{") || start[1..].trim_start().starts_with('{'))
    {
        // « [en] Welcome » is a text.
        let value: Option<serde_json::Value> = serde_json::from_str(start).ok();
        match value {
            Some(value) => json::conference(&value, setting),
            None if start.starts_with('{') && start.contains("\":") => return Err(say("import-broken-json")),
            None => return Ok(None),
        }
    } else if start.starts_with("<?xml") || start.starts_with("<schedule") || start.starts_with("<iCalendar") {
        let root = xml::tree(bytes)?;
        if root.name == "html" {
            return Ok(None);
        }
        frab::conference(&root)
    } else if calendar::is_one(start) {
        calendar::conference(start)
    } else {
        match table::conference(start) {
            Some(conference) => conference,
            None => return Ok(None),
        }
    };
    if conference.talks.is_empty() {
        return Err(say("import-no-talk"));
    }
    if conference.talks.len() > MOST_SESSIONS {
        return Err(say("import-too-much-in-it"));
    }
    Ok(Some(settled::programme(conference, setting)))
}
