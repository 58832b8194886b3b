//! What the page is told of a version: its pages, and the texts on them.

use super::opened::{Opened, Shown, Version, held};
use super::values;
use super::views;
use super::words;
use crate::brochure::Standing;
use crate::cli::portable;
use crate::cli::report::Count;
use crate::diagnostic::say;
use crate::language::messages::Messages;
use crate::outputs::{self, Output};
use serde_json::{Value, json};

/// The pages of a version in a view.
pub(super) fn model(opened: &Opened, version: &Version, view: &'static Output, shown: &Shown, editor: bool) -> Value {
    let messages = opened.messages(version);
    let sketched = shown.pages.as_ref();
    let sketch = sketched.map(|sketched| &sketched.sketch);
    let sheets = sketch.is_some_and(|sketch| sketch.pages.is_empty());
    let pages = sketched.map(|sketched| {
        let page = |n: usize| {
            let label = match sketch.and_then(|sketch| sketch.pages.get(n)) {
                Some(page) => messages.say(&say("preview-page").with("label", page.label.as_str())),
                None if sheets && view.is_printed() => {
                    let key = if n.is_multiple_of(2) { "preview-sheet-front" } else { "preview-sheet-back" };
                    messages.say(&say(key).with("n", n / 2 + 1))
                }
                None => messages.say(&say("preview-page").with("label", (n + 1).to_string())),
            };
            let boxes = sketched.boxes[n];
            json!({
                "label": label,
                "width": boxes.width,
                "height": boxes.height,
                "trim": boxes.trim,
                "print": sketched.prints[n],
            })
        };
        (0..sketched.boxes.len()).map(page).collect::<Vec<_>>()
    });
    json!({
        "version": version.number,
        "shown": sketched.map(|sketched| sketched.number),
        "name": opened.name,
        "title": sketch.map(|sketch| sketch.title.as_str()),
        "language": sketch.map(|sketch| sketch.language.as_str()),
        "view": view.name,
        "views": views::all().map(|view| json!({
            "name": view.name,
            "label": words::word(messages, &format!("view-{}", view.name)).unwrap_or_else(|| view.name.to_owned()),
        })).collect::<Vec<_>>(),
        "spreads": !sheets && view.name != "phone",
        "stale": shown.stale,
        "strip": strip(opened, version, shown, messages),
        "lines": view.name == "print",
        "bleed": sketch.map(|sketch| sketch.bleed),
        "safety": sketch.map(|sketch| sketch.safety),
        "editor": editor,
        "undo": held(&opened.history).len(),
        "outputs": outputs::ALL.iter().map(|output| json!({
            "name": output.name,
            "label": messages.words_of("argument-edition", &format!("is-{}", output.name)).unwrap_or_else(|| output.name.to_owned()),
            "file": output.file_name(portable::stem(&opened.path).to_string_lossy().as_ref(), ""),
        })).collect::<Vec<_>>(),
        "folder": opened.output.display().to_string(),
        "pages": pages.unwrap_or_default(),
    })
}

/// What stands over the pages where they are not those of a programme without errors.
fn strip(opened: &Opened, version: &Version, shown: &Shown, messages: &'static Messages) -> Option<Value> {
    let (saying, grave) = match (&version.text, &shown.pages) {
        (Err(saying), pages) => {
            let words = crate::language::wording::capitalised(&messages.say(saying));
            let help = messages.attribute(saying, "help").map(|help| crate::language::wording::capitalised(&help));
            let last = pages.is_some().then(|| messages.say(&say("preview-last-pages")));
            let all: Vec<String> =
                [Some(words), help, last].into_iter().flatten().map(|part| format!("{part}.")).collect();
            return Some(json!({ "words": all.join(" "), "grave": true }));
        }
        (Ok(_), Some(_)) if shown.stale => {
            (say("preview-stale").with("counts", Count::of(&shown.faults).saying()).with("name", &opened.name), true)
        }
        (Ok(_), None) => {
            (say("preview-no-pages").with("counts", Count::of(&shown.faults).saying()).with("name", &opened.name), true)
        }
        (Ok(_), Some(sketched)) if !sketched.sketch.whole => (
            say("preview-partial")
                .with("counts", Count::of(&sketched.sketch.faults).saying())
                .with("name", &opened.name),
            false,
        ),
        _ => return None,
    };
    Some(json!({ "words": messages.say(&saying), "grave": grave }))
}

/// The texts of a page, in reading order.
pub(super) fn passages(shown: &Shown, page: usize) -> Value {
    let page = shown.pages.as_ref().and_then(|sketched| sketched.sketch.pages.get(page));
    let passages = page.into_iter().flat_map(|page| &page.passages).map(|passage| {
        let standing = match passage.standing {
            Standing::Heading(level) => format!("h{level}"),
            Standing::Item => "li".to_owned(),
            Standing::Paragraph => "p".to_owned(),
        };
        json!({
            "text": passage.text,
            "area": passage.area.map(|side| (side * 100.0).round() / 100.0),
            "role": standing,
            "holder": passage.holder,
            "own": passage.written.is_none(),
        })
    });
    Value::Array(passages.collect())
}

/// Where a text of a page is written, and what may be written anew there.
pub(super) fn value(opened: &Opened, version: &Version, shown: &Shown, page: usize, passage: usize) -> Option<Value> {
    let text = version.text.as_ref().ok()?;
    let sketched = shown.pages.as_ref().filter(|sketched| sketched.number == version.number)?;
    let passages = &sketched.sketch.pages.get(page)?.passages;
    let passage = passages.get(passage)?;
    let messages = opened.messages(version);
    let Some(span) = &passage.written else {
        return Some(json!({ "own": messages.say(&say("preview-own-words")), "fields": [] }));
    };
    let (_, name, line) = opened.place(text, span);
    let mut value = values::around(&text.source, span.start).json(&|span| opened.place(text, span), messages);
    value["place"] = json!(format!("{name}:{line}"));
    value["line"] = json!(line);
    value["start"] = json!(span.start);
    value["version"] = json!(version.number);
    Some(value)
}
