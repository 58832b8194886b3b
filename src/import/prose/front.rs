//! What stands before the programme: the series, the title, what is below it, and what the event is about.

use super::reading::{Reader, Where};
use super::{days, person};
use crate::diagnostic::say;
use crate::import::Setting;
use crate::import::document::Line;
use crate::import::understood::Kind;
use crate::language::folding::fold;
use crate::language::lists::List;

static EVENTS: List = List::new("moments", "whole");
static FREE: List = List::new("documents", "free");

/// Longer paragraphs are no titles.
const LONGEST_TITLE: usize = 160;

/// Finds the title among the first lines.
pub(super) fn settle(reader: &mut Reader, setting: &Setting) {
    let groups = std::mem::take(&mut reader.front);
    let document = reader.document;
    let joined = |group: &[usize]| {
        let texts: Vec<&str> = group.iter().map(|&n| document.lines[n].text.trim()).collect();
        texts.join(" ")
    };
    // What stands below the date and is short says where.
    let dated = reader.out.event.notes.from.iter().copied().find(|&n| !days::days(&document.lines[n].text).is_empty());
    let mut titles: Vec<&Vec<usize>> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for group in &groups {
        let text = joined(group);
        let folded = fold(&text);
        let first = &document.lines[group[0]];
        let sentence = text.ends_with('.') && text.split_whitespace().count() > 12;
        if seen.contains(&folded) {
            group.iter().for_each(|&n| reader.leave(n, Where::Event, "import-repeated"));
        } else if FREE.words().iter().any(|word| folded.contains(word))
            && text.chars().count() < 120
            && reader.out.event.tagline.is_empty()
        {
            group.iter().for_each(|&n| reader.owned(n, Where::Event));
            reader.out.event.tagline = text;
        } else if reader.out.event.place.is_empty()
            && !titles.is_empty()
            && dated.is_some_and(|dated| group[0] > dated && group[0] <= dated + 3)
            && text.split_whitespace().count() <= 10
            && first.heading.is_none()
        {
            group.iter().for_each(|&n| reader.owned(n, Where::Event));
            reader.place(&text);
        } else if sentence || text.chars().count() > LONGEST_TITLE || first.bullet.is_some() {
            for &n in group {
                reader.owned(n, Where::Presentation);
                let line = &document.lines[n];
                let marked = if line.bullet.is_some() { format!("- {}", line.marked()) } else { line.marked() };
                if reader.out.presentation.lead.is_empty()
                    && reader.out.presentation.body.is_empty()
                    && marked.chars().count() < 480
                {
                    reader.out.presentation.lead = marked;
                } else {
                    reader.out.presentation.body.push(marked);
                }
            }
        } else {
            seen.push(folded);
            titles.push(group);
        }
    }
    let weight = |group: &[usize]| {
        let line: &Line = &document.lines[group[0]];
        let heading = line.heading.map_or(0, |level| 100 - usize::from(level));
        (heading, usize::from(line.size.unwrap_or(0)), usize::from(line.is_bold()))
    };
    let best = titles.iter().map(|group| weight(group)).max();
    let told = titles.iter().filter(|group| Some(weight(group)) == best).count();
    // Look tells the title where one line stands out; else the first is it, after the name of a series.
    let looks = best.is_some_and(|best| best > (0, 0, 0)) && told == 1;
    let at = if looks {
        titles.iter().position(|group| Some(weight(group)) == best)
    } else if titles.len() > 1
        && names_a_series(&joined(titles[0]), &document.lines[titles[0][0]])
        && (document.lines[titles[1][0]].apart || document.lines[titles[0][0]].is_in_capitals())
    {
        Some(1)
    } else {
        // « Ville de Rives » alone stands above the title of what it does.
        let named = |group: &&Vec<usize>| !person::is_organisation(&joined(group));
        titles.iter().position(named).or((!titles.is_empty()).then_some(0))
    };
    let Some(at) = at else {
        if reader.out.event.title.is_empty() {
            setting.name.clone_into(&mut reader.out.event.title);
            if !document.lines.is_empty() {
                reader.doubt(Where::Event, Kind::Title, 0, say("import-no-title").with("name", &setting.name));
            }
        }
        return;
    };
    for (n, group) in titles.iter().enumerate() {
        let text = joined(group);
        let event = &mut reader.out.event;
        let placed = match n {
            n if n == at => {
                (event.title, event.subtitle) = title_and_subtitle(&text);
                true
            }
            n if n + 1 == at && event.series.is_empty() => {
                event.series = in_small_letters(&text);
                true
            }
            n if n == at + 1 && event.subtitle.is_empty() => {
                event.subtitle = text.clone();
                true
            }
            _ if event.place.is_empty() && n > at && text.split_whitespace().count() < 12 && text.contains(',') => {
                reader.place(&text);
                true
            }
            _ => false,
        };
        for &line in *group {
            if placed {
                reader.owned(line, Where::Event);
            } else {
                reader.leave(line, Where::Event, "import-unplaced");
            }
        }
    }
    if titles.len() > 1 {
        let line = titles[at][0];
        let title = reader.out.event.title.clone();
        reader.doubt(Where::Event, Kind::Title, line, say("import-guessed-title").with("title", title));
    }
}

fn names_a_series(text: &str, line: &Line) -> bool {
    let folded = fold(text);
    line.is_in_capitals() || folded.split(|c: char| !c.is_alphanumeric()).any(|word| EVENTS.contains(word))
}

/// « Faire vivre les coopérations : enjeux et outils »
fn title_and_subtitle(text: &str) -> (String, String) {
    let words = |text: &str| text.split_whitespace().count();
    match text.split_once(':') {
        Some((title, subtitle)) if words(title) > 1 && words(subtitle) > 1 => {
            (title.trim().to_owned(), subtitle.trim().to_owned())
        }
        _ => (text.trim_end_matches([':', ' ']).to_owned(), String::new()),
    }
}

/// Titles in capitals are written as sentences are: which words are names is left to the author.
pub(super) fn in_small_letters(text: &str) -> String {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    if letters().count() < 8 || letters().any(char::is_lowercase) {
        return text.to_owned();
    }
    crate::language::wording::capitalised(&text.to_lowercase())
}
