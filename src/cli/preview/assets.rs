//! What the pages of the preview are made of: it is inside the program, no request goes elsewhere.

use super::words;
use crate::language::messages::Messages;
use crate::text::shipped_file;
use std::borrow::Cow;

/// The page of a programme, and the one to start from; `{{name}}` stands for what [`page`] is given and for words of the catalogue.
pub(super) const PREVIEW: &str = include_str!("../../../assets/preview/preview.html");
pub(super) const START: &str = include_str!("../../../assets/preview/start.html");

/// Files by their name, and what they are.
const FILES: &[(&str, &str, &[u8])] = &[
    ("preview.css", "text/css; charset=utf-8", include_bytes!("../../../assets/preview/preview.css")),
    ("preview.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/preview/preview.js")),
    ("start.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/preview/start.js")),
    ("livret.svg", "image/svg+xml", include_bytes!("../../../assets/preview/livret.svg")),
    ("pages.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/preview/pages.js")),
    ("notes.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/preview/notes.js")),
    ("dialogs.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/preview/dialogs.js")),
    ("asking.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/preview/asking.js")),
];

/// The letters of the page are those of the brochures.
const FONTS: [(&str, u16); 3] = [("inter-400.otf", 400), ("inter-500.otf", 500), ("inter-600.otf", 600)];

/// A file and its kind.
pub(super) fn file(name: &str) -> Option<(&'static str, Cow<'static, [u8]>)> {
    let font = FONTS.iter().find(|(known, _)| *known == name);
    if let Some((_, weight)) = font {
        return Some(("font/otf", shipped_file("Inter", *weight)?.to_vec().into()));
    }
    FILES.iter().find(|(known, ..)| *known == name).map(|&(_, kind, bytes)| (kind, Cow::Borrowed(bytes)))
}

/// A page in a language, with what its script needs to know.
pub(super) fn page(template: &str, messages: &Messages, given: &[(&str, &str)]) -> String {
    let mut page = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        let known = given.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        page.push_str(&escaped(&known.or_else(|| words::word(messages, name)).unwrap_or_default()));
        rest = after;
    }
    page.push_str(rest);
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_of_the_pages_is_in_the_catalogue() {
        let given = ["lang", "token", "base", "name", "words"];
        for template in [PREVIEW, START] {
            for name in template.split("{{").skip(1).filter_map(|part| part.split_once("}}")).map(|(name, _)| name) {
                let known = given.contains(&name) || words::word(Messages::find("en").unwrap(), name).is_some();
                assert!(known, "{name}");
            }
        }
        for (_, _, script) in FILES.iter().filter(|(_, kind, _)| kind.starts_with("text/javascript")) {
            let script = std::str::from_utf8(script).unwrap();
            for name in script.split("word(\"").skip(1).filter_map(|part| part.split_once('"')).map(|(name, _)| name) {
                assert!(words::word(Messages::find("en").unwrap(), name).is_some(), "{name}");
            }
        }
    }

    #[test]
    fn what_is_given_is_no_markup() {
        let english = Messages::find("en").unwrap();
        assert_eq!(page("<p>{{name}}</p>", english, &[("name", "<b>\"&")]), "<p>&lt;b&gt;&quot;&amp;</p>");
    }
}
