//! The presentation, and a card for each parcours.

use super::story::{Card, Cards, Presentation};
use super::wording::Writer;
use crate::language::wording::{capitalised, fill};

/// `None` when there is neither a text nor a parcours to present.
pub(super) fn presentation(writer: &Writer) -> Option<Presentation> {
    let programme = writer.programme;
    let words = &writer.language.words;
    let written = programme.presentation.as_ref();
    let cards = cards(writer);
    if written.is_none() && cards.is_none() {
        return None;
    }
    let lead = writer.prose(written.and_then(|presentation| presentation.lead.as_ref()));
    let body = writer.prose(written.and_then(|presentation| presentation.body.as_ref()));
    let cards_alone = lead.is_empty() && body.is_empty() && cards.is_some();
    let title = match written.and_then(|presentation| presentation.title.as_ref()) {
        Some(title) => writer.line(title),
        // A page that presents nothing but the parcours has their name.
        None if cards_alone => writer.own(words.parcours_plural.clone()),
        None => writer.own(words.presentation.clone()),
    };
    // Nothing is said twice.
    let cards = cards
        .map(|cards| Cards { introduction: cards.introduction.filter(|line| line.plain() != title.plain()), ..cards });
    Some(Presentation { title, lead, body, cards })
}

/// No cards for a single parcours that nothing introduces: its own page says all.
fn cards(writer: &Writer) -> Option<Cards> {
    let programme = writer.programme;
    let words = &writer.language.words;
    let written = programme.presentation.as_ref().and_then(|presentation| presentation.parcours_intro.as_ref());
    if programme.parcours.len() < 2 && written.is_none() {
        return None;
    }
    let introduction = match written {
        Some(line) => writer.line(line),
        None => writer.own(words.parcours_plural.clone()),
    };
    let cards = programme
        .parcours
        .iter()
        .enumerate()
        .map(|(n, parcours)| {
            let title = writer.line(&parcours.title);
            let borne_by = match &parcours.borne_by {
                Some(line) => {
                    let who = writer.line(line).plain();
                    Some(writer.filled_at(&words.borne_by, &[("who", &who)], line.span.clone()))
                }
                None if parcours.bearers.is_empty() => None,
                None => {
                    let names: Vec<&str> =
                        parcours.bearers.iter().map(|id| programme.partners[id.0].name.value.as_str()).collect();
                    let who = writer.language.list(&names);
                    Some(writer.filled_at(&words.borne_by, &[("who", &who)], parcours.title.span.clone()))
                }
            };
            let number = fill(&words.parcours, &[("n", &(n + 1).to_string())]);
            Card {
                parcours: n,
                key: writer.keys.parcours(n),
                link: format!("{}, {}", number, title.plain()),
                number: writer.own(capitalised(&number)),
                title,
                borne_by,
            }
        })
        .collect();
    Some(Cards { introduction: Some(introduction), cards })
}
