//! The page of the web says what the brochure says, and nothing else but what its buttons are called.

use crate::finished::{self, Element, Finished, Kid};
use livret::brochure::{Order, build};
use livret::files::Disk;
use livret::outputs::{SCREEN, WEB};
use livret::theme::Theme;
use std::collections::BTreeSet;
use std::path::Path;

/// Words of three letters and more: signs and single figures say nothing by themselves.
fn words(text: &str) -> BTreeSet<String> {
    let text = text.replace('\u{ad}', "");
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    words.map(str::to_lowercase).collect()
}

/// The texts of the tags, each apart: a name and the role after it are two.
fn said(file: &Finished, element: &Element, into: &mut String) {
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => said(file, element, into),
            Kid::Sequence { page, mcid } => into.push_str(&file.pages[*page].sequence(*mcid)),
            Kid::Annotation { .. } => {}
        }
    }
    into.push('\n');
}

/// What readers see of a page, without its buttons and fields.
fn visible(html: &str) -> String {
    let (_, body) = html.split_once("<body").and_then(|(_, body)| body.split_once('>')).expect("a body");
    let mut text = String::new();
    // Elements that are passed over, with all that is in them.
    let mut inside: Vec<&str> = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, after) = part.split_once('>').expect("a tag that ends");
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let interface = matches!(name, "form" | "button" | "script" | "nav")
            || ["class=\"skip\"", "class=\"door", "class=\"up\""].iter().any(|class| tag.contains(class));
        match (inside.last(), tag.starts_with('/')) {
            (Some(&open), true) if open == name => {
                inside.pop();
            }
            (Some(&open), false) if open == name => inside.push(name),
            (None, false) if interface => inside.push(name),
            _ => {}
        }
        if inside.is_empty() {
            let block = !matches!(name, "em" | "strong" | "a" | "span" | "time" | "code");
            text.push_str(if block { "\n" } else { "" });
            text.push_str(after);
        }
    }
    ["&amp;", "&lt;", "&gt;", "&quot;"]
        .iter()
        .zip(["&", "<", ">", "\""])
        .fold(text, |text, (from, to)| text.replace(from, to))
}

#[test]
fn the_page_of_the_web_says_what_the_brochure_says() {
    let samples = [
        "rencontres-2025",
        "congress-2026",
        "festival-ville",
        "forum-territoires",
        "lesetage-2026",
        "soiree-association",
    ];
    for sample in samples {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let source = std::fs::read_to_string(folder.join(format!("{sample}.toml"))).unwrap();
        let theme = Theme::shipped("territoires").unwrap();
        let order = Order { outputs: vec![&SCREEN, &WEB], ..Order::default() };
        let built = build(&source, &Disk::at(&folder), &theme, &order).unwrap_or_else(|faults| panic!("{faults}"));
        let read = finished::read(built.file(&SCREEN).unwrap());
        let mut printed = String::new();
        said(&read, &read.tags, &mut printed);
        let printed = words(&printed);
        // A logo is its name to whoever does not see it; the page of the web may write it.
        let unseen = read.tags.all().into_iter().filter_map(|element| element.alternative.as_deref());
        let unseen = words(&unseen.collect::<Vec<_>>().join("\n"));
        let html = String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap();
        let shown = words(&visible(&html));
        // A title is taken up on another page, pages have numbers, and the cover says of several marks in one who organises: the web has
        // none of these.
        let of_pages = words("suite continued Fortsetzung page pages Seite Seiten organisateurs");
        let missing: Vec<_> = printed.difference(&shown).filter(|word| !of_pages.contains(*word)).collect();
        assert!(missing.is_empty(), "{sample}: the web does not say {missing:?}");
        // A small brochure does without some heads, which a page needs to be found one's way in.
        let heads = html.split("<h2").skip(1).filter_map(|head| head.split_once("</h2>"));
        let heads = words(
            &heads.map(|(head, _)| head.split_once('>').map_or("", |(_, text)| text)).collect::<Vec<_>>().join("\n"),
        );
        let more: Vec<_> = shown
            .difference(&printed)
            .filter(|word| !heads.contains(*word))
            .filter(|word| !unseen.contains(*word))
            .collect();
        assert!(more.is_empty(), "{sample}: the brochure does not say {more:?}");
    }
}
