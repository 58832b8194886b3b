//! Rows: what the cells beside a title say, the room, who speaks, who leads.

use super::super::Reader;
use super::Taken;
use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::prose::person::{self, begins_with_a_name, begins_with_a_role, is_organisation, people};
use crate::import::prose::phrases::{self, Label, label};
use crate::import::understood::{Kind, Place};

impl Reader<'_> {
    /// The words of a row that are its title: what its other cells say is taken.
    pub(super) fn without_cells(&self, line: &Line, place: Place, taken: &mut Taken) -> Line {
        let mut cells = line.cells();
        if cells.len() < 2 {
            cells = between_slashes(line);
        }
        if cells.len() < 2 {
            return line.clone();
        }
        let slashed = !line.text.contains(" | ");
        let aligned = cells.len() == self.heads.len();
        let mut kept: Vec<Line> = Vec::new();
        for (n, cell) in cells.into_iter().enumerate() {
            let headed = if aligned { self.heads[n] } else { None };
            let titled = kept.iter().any(|own| phrases::format(&own.text) != Some(own.text.len()));
            let expected = headed == Some(Label::People) || slashed || self.may_be_somebody(&cell);
            if taken.room.is_empty()
                && (titled || phrases::room(&cell.text).is_some())
                && let Some(found) = phrases::room(&cell.text)
            {
                taken.room = found;
            } else if titled
                && let Some((label, rest, length)) = label(&cell)
                && matches!(label, Label::People | Label::Moderators)
                && let Some(found) = people(&rest, true, place)
            {
                let colon = cell.text[length..].trim_start().starts_with(':');
                if label == Label::Moderators {
                    taken.lead(if colon { "" } else { &cell.text[..length] }, found.list);
                } else {
                    taken.speakers.extend(found.list);
                }
            } else if (titled || headed == Some(Label::People))
                && begins_with_a_name(&cell, expected)
                && let Some(found) = people(&cell, expected, place)
            {
                taken.speakers.extend(found.list);
            } else if titled && headed == Some(Label::People) && is_organisation(&cell.text) {
                taken.speakers.extend(person::organisation(&cell));
            } else if titled
                && taken.room.is_empty()
                && (headed == Some(Label::Place) || headed.is_none() && may_be_a_place(&cell.text))
            {
                let reason = say("import-guessed-room").with("room", &cell.text);
                if headed.is_none() {
                    taken.doubts.push((Kind::Room, reason));
                }
                taken.room.clone_from(&cell.text);
            } else if titled && taken.speakers.is_empty() && !taken.room.is_empty() && is_organisation(&cell.text) {
                taken.speakers.extend(person::organisation(&cell));
            } else {
                kept.push(cell);
            }
        }
        // A kind of session beside its title, on whichever side.
        if let [title, kind] = &kept[..]
            && phrases::format(&kind.text) == Some(kind.text.len())
            && phrases::format(&title.text) != Some(title.text.len())
        {
            kept.swap(0, 1);
        }
        line.saying(&kept, " – ")
    }
}

/// The parts of “Title / Somebody (Town) / Somebody else”: what stands between spaced slashes, where the second names somebody.
fn between_slashes(line: &Line) -> Vec<Line> {
    let parts = line.parted(" / ");
    let somebody = |part: &Line| begins_with_a_name(part, true) || label(part).is_some();
    if parts.len() > 1 && parts[1..].iter().all(somebody) && !begins_with_a_name(&parts[0], false) {
        parts
    } else {
        Vec::new()
    }
}

/// A few words that may say where: “Great nave”, « Cantine ».
fn may_be_a_place(text: &str) -> bool {
    text.split_whitespace().count() <= 4
        && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !text.contains([',', '.', ':', ';', '?', '!', '«', '»', '"', '“', '('])
        && label(&Line { text: text.to_owned(), ..Line::default() }).is_none()
        && !begins_with_a_role(text)
        && phrases::format(text) != Some(text.len())
}
