//! What no brochure may have, whatever its programme.

use crate::finished::{Element, Finished, Kid, Page, Shown, Target, Whose};
use std::collections::{BTreeMap, BTreeSet};

/// Points below which nobody reads with ease.
const SMALLEST: f64 = 8.0;

/// Everything wrong with a file, each with a word for its kind first.
pub fn of(file: &Finished) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, page) in file.pages.iter().enumerate() {
        let mut found = Vec::new();
        outside(page, &mut found);
        over(page, &mut found);
        sizes(page, &mut found);
        marked(page, &mut found);
        links(page, file.pages.len(), &mut found);
        faults.extend(found.into_iter().map(|fault| format!("{fault} (page {})", number + 1)));
    }
    tree(file, &mut faults);
    headings(file, &mut faults);
    empty(file, &mut faults);
    outline(file, &mut faults);
    faults
}

fn visible(page: &Page) -> impl Iterator<Item = &Shown> {
    page.shown.iter().filter(|shown| !shown.text.trim().is_empty())
}

/// The letters of a line: from the foot of a p to the head of an H; figures stand on the line.
fn letters(shown: &Shown) -> (f64, f64) {
    let figures = shown.text.chars().all(|c| c.is_ascii_digit() || matches!(c, '–' | '.' | ' '));
    (shown.baseline - if figures { 0.02 } else { 0.2 } * shown.size, shown.baseline + 0.7 * shown.size)
}

fn outside(page: &Page, faults: &mut Vec<String>) {
    for shown in visible(page) {
        let (foot, head) = letters(shown);
        if shown.left < -0.1 || shown.right > page.width + 0.1 || foot < -0.1 || head > page.height + 0.1 {
            faults.push(format!("outside: {:?} leaves the page at {:.0}..{:.0}", shown.text, shown.left, shown.right));
        }
    }
}

fn over(page: &Page, faults: &mut Vec<String>) {
    let shown: Vec<&Shown> = visible(page).collect();
    for (n, one) in shown.iter().enumerate() {
        for other in &shown[n + 1..] {
            let across = one.right.min(other.right) - one.left.max(other.left);
            let ((foot, head), (other_foot, other_head)) = (letters(one), letters(other));
            let upward = head.min(other_head) - foot.max(other_foot);
            if across > 1.0 && upward > 0.25 * one.size.min(other.size) {
                faults.push(format!("over: {:?} lies over {:?} by {across:.1} × {upward:.1} pt", one.text, other.text));
            }
        }
    }
}

fn sizes(page: &Page, faults: &mut Vec<String>) {
    for shown in visible(page) {
        if shown.size < SMALLEST - 0.01 {
            faults.push(format!("small: {:?} is set at {:.2} pt", shown.text, shown.size));
        }
        if shown.text.contains('\u{FFFD}') {
            faults.push(format!("unreadable: {:?} has a glyph without a text", shown.text));
        }
    }
}

fn marked(page: &Page, faults: &mut Vec<String>) {
    if page.unmarked > 0 {
        faults.push(format!("unmarked: {} operators paint outside marked content", page.unmarked));
    }
    if !page.shown.iter().any(|shown| matches!(shown.whose, Whose::Tag(_)) && !shown.text.trim().is_empty())
        && page.pictures == 0
    {
        faults.push("blank: the page says nothing".to_string());
    }
}

fn links(page: &Page, pages: usize, faults: &mut Vec<String>) {
    for link in &page.links {
        if let Some(why) = nowhere(&link.target, pages) {
            faults.push(format!("link: {:?} leads nowhere: {why}", link.contents));
        }
        if link.contents.trim().is_empty() {
            faults.push("link: one has no words".to_string());
        }
        let [left, bottom, right, top] = link.area;
        if left < -0.1 || bottom < -0.1 || right > page.width + 0.1 || top > page.height + 0.1 {
            faults.push(format!("link: {:?} leaves the page", link.contents));
        }
        if right - left < 1.0 || top - bottom < 1.0 {
            faults.push(format!("link: {:?} has no area", link.contents));
        }
    }
}

fn nowhere(target: &Target, pages: usize) -> Option<String> {
    match target {
        Target::Inside { page, top } => (*page >= pages || !top.is_finite()).then(|| format!("{target:?}")),
        Target::Web(address) => (!address.contains(':')).then(|| address.clone()),
        Target::Broken(why) => Some(why.clone()),
    }
}

/// Every sequence of a page belongs to one tag, and every tag holds something.
fn tree(file: &Finished, faults: &mut Vec<String>) {
    let mut owners: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut annotations = 0;
    for element in file.tags.all() {
        if element.kids.is_empty() {
            faults.push(format!("tags: an empty {}", element.role));
        }
        for kid in &element.kids {
            match kid {
                Kid::Sequence { page, mcid } => *owners.entry((*page, *mcid)).or_default() += 1,
                Kid::Annotation { contents, .. } => {
                    annotations += 1;
                    if contents.trim().is_empty() {
                        faults.push("tags: a link without words".to_string());
                    }
                }
                Kid::Element(_) => {}
            }
        }
        if element.role == "Figure" && element.alternative.as_deref().unwrap_or_default().trim().is_empty() {
            faults.push("tags: a figure without a description".to_string());
        }
    }
    let mut painted: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (number, page) in file.pages.iter().enumerate() {
        for mcid in &page.sequences {
            *painted.entry((number, *mcid)).or_default() += 1;
        }
    }
    if owners.values().any(|count| *count > 1) || painted.values().any(|count| *count > 1) {
        faults.push("tags: a sequence twice".to_string());
    }
    if !owners.keys().eq(painted.keys()) {
        faults.push("tags: the sequences of the tags are not those of the pages".to_string());
    }
    let links: usize = file.pages.iter().map(|page| page.links.len()).sum();
    if links != annotations {
        faults.push(format!("tags: {links} links on the pages, {annotations} in the tags"));
    }
}

/// The rank of a heading.
pub fn rank(element: &Element) -> Option<u32> {
    element.role.strip_prefix('H').and_then(|rank| rank.parse().ok())
}

fn headings(file: &Finished, faults: &mut Vec<String>) {
    let mut last = 0;
    for element in file.tags.all() {
        let Some(rank) = rank(element) else { continue };
        if rank > last + 1 {
            faults.push(format!("headings: H{rank} {:?} after H{last}", file.text_of(element).trim()));
        }
        if file.text_of(element).trim().is_empty() {
            faults.push(format!("headings: an empty H{rank}"));
        }
        last = rank;
    }
}

/// Letters under a heading that hold it on its page.
const ENOUGH: usize = 80;

/// Headings that stand on another page than the text that follows them; each with the beginning of that text.
pub fn stranded(file: &Finished, heads: &[(String, String)]) -> Vec<String> {
    let tags: Vec<(bool, String, Option<usize>)> = file
        .tags
        .all()
        .into_iter()
        .map(|element| (rank(element).is_some(), words(&file.text_of(element)), first_page(element)))
        .collect();
    let mut faults = Vec::new();
    for (title, text) in heads {
        let (title_letters, text) = (words(title), words(text));
        // The heading may carry a number before its title.
        let Some(at) = tags.iter().position(|(heading, said, _)| *heading && said.ends_with(&title_letters)) else {
            continue;
        };
        // Someone may be named again further on.
        let body = tags[at..].iter().find(|(heading, said, _)| !heading && said.contains(&text));
        // Who speaks may stand between them: what follows the heading on its page is more than a format and a room.
        let under = |page: usize| {
            let follows = tags[at + 1..].iter().take_while(|(heading, said, _)| !(*heading || said.contains(&text)));
            let said = follows.filter(|(_, _, on)| *on == Some(page)).map(|(_, said, _)| said.chars().count());
            said.sum::<usize>()
        };
        if let ((_, _, Some(page)), Some((_, _, Some(below)))) = (&tags[at], body)
            && page < below
            && under(*page) < ENOUGH
        {
            faults.push(format!("stranded: {title:?} on page {}, its text on page {}", page + 1, below + 1));
        }
    }
    faults
}

fn first_page(element: &Element) -> Option<usize> {
    element.kids.iter().find_map(|kid| match kid {
        Kid::Sequence { page, .. } => Some(*page),
        Kid::Element(element) => first_page(element),
        Kid::Annotation { .. } => None,
    })
}

/// Pages less than a third full in the middle of a section: a part of the document, or what one of several headings of the second
/// rank in it heads. The covers stand alone.
fn empty(file: &Finished, faults: &mut Vec<String>) {
    let mut section = 0;
    let mut holds: BTreeSet<(usize, usize)> = BTreeSet::new();
    for part in file.tags.elements() {
        section += 1;
        let mut headed = false;
        for element in part.all() {
            if rank(element).is_some_and(|rank| rank <= 2) {
                section += usize::from(headed);
                headed = true;
            }
            holds.extend(element.kids.iter().filter_map(|kid| match kid {
                Kid::Sequence { page, .. } => Some((*page, section)),
                _ => None,
            }));
        }
    }
    for &(number, section) in &holds {
        let page = &file.pages[number];
        let full = 1.0 - page.lowest / page.height;
        // A page of adverts holds pictures alone, as high as they were sold.
        let told = !page.shown.is_empty();
        if number > 0 && told && holds.contains(&(number + 1, section)) && full < 1.0 / 3.0 {
            faults.push(format!("empty: page {} is filled to {:.0} %, its section goes on", number + 1, full * 100.0));
        }
    }
}

fn outline(file: &Finished, faults: &mut Vec<String>) {
    let mut last = 0;
    for bookmark in &file.outline {
        if let Some(why) = nowhere(&bookmark.target, file.pages.len()) {
            faults.push(format!("outline: {:?} leads nowhere: {why}", bookmark.title));
        }
        if bookmark.level > last + 1 || bookmark.title.trim().is_empty() {
            faults.push(format!("outline: {:?} at level {} after {last}", bookmark.title, bookmark.level));
        }
        last = bookmark.level;
    }
}

/// The letters and figures of a text: what remains of it however it is set.
pub fn skeleton(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a text with one space before and after each: a word is not found inside another one.
fn words(text: &str) -> String {
    let mut words = String::from(" ");
    for character in text.chars().filter(|&character| character != '\u{AD}') {
        if character.is_alphanumeric() {
            words.extend(character.to_lowercase());
        } else if !words.ends_with(' ') {
            words.push(' ');
        }
    }
    if !words.ends_with(' ') {
        words.push(' ');
    }
    words
}

/// Texts of the author that no tag says.
pub fn lost<'a>(file: &Finished, texts: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut said = skeleton(&file.text_of(&file.tags));
    for alternative in file.tags.all().iter().filter_map(|element| element.alternative.as_ref()) {
        said += "\n";
        said += &skeleton(alternative);
    }
    // What a screen reader says for a link.
    for link in file.pages.iter().flat_map(|page| &page.links) {
        said += "\n";
        said += &skeleton(&link.contents);
    }
    texts.into_iter().filter(|text| !said.contains(&skeleton(text))).map(|text| format!("lost: {text:?}")).collect()
}

/// Titles that are not in this order among the headings.
pub fn out_of_order(file: &Finished, titles: &[String]) -> Vec<String> {
    let headings: Vec<String> = file
        .tags
        .all()
        .into_iter()
        .filter(|element| rank(element).is_some())
        .map(|element| skeleton(&file.text_of(element)))
        .collect();
    let mut at = 0;
    let mut faults = Vec::new();
    for title in titles {
        match headings.iter().position(|heading| *heading == skeleton(title)) {
            Some(found) if found >= at => at = found,
            Some(_) => faults.push(format!("order: {title:?} comes too early")),
            None => faults.push(format!("order: {title:?} is not a heading")),
        }
    }
    faults
}
