//! The presentation, and a card for each parcours.

use super::story::{Card, Cards, Presentation, Words};
use super::wording::{Writer, capitalised_words};

/// `None` when there is neither a text nor a parcours to present.
pub(super) fn presentation(writer: &Writer) -> Option<Presentation> {
    let programme = writer.programme;
    let words = &writer.language.words;
    let written = programme.presentation.as_ref();
    let cards = cards(writer);
    let picture = writer.illustration(programme.event.picture.as_ref(), &programme.event.title);
    if written.is_none() && cards.is_none() && picture.is_none() {
        return None;
    }
    let lead = writer.prose(written.and_then(|presentation| presentation.lead.as_ref()));
    let body = writer.prose(written.and_then(|presentation| presentation.body.as_ref()));
    let cards_alone = lead.is_empty() && body.is_empty() && cards.is_some();
    let title = match written.and_then(|presentation| presentation.title.as_ref()) {
        Some(title) => writer.line(title),
        // A page that presents nothing but the parcours has their name.
        None if cards_alone => writer.parcours_together().unwrap_or_else(|| writer.own(words.programme.clone())),
        None => writer.own(words.presentation.clone()),
    };
    // Nothing is said twice.
    let cards = cards
        .map(|cards| Cards { introduction: cards.introduction.filter(|line| line.plain() != title.plain()), ..cards });
    Some(Presentation { title, lead, picture, body, cards })
}

/// Who bears a parcours, as the author words it.
fn written_bearers(writer: &Writer, parcours: usize) -> Option<Words> {
    let line = writer.programme.parcours[parcours].borne_by.as_ref()?;
    let who = writer.line(line).plain();
    Some(writer.filled_at(writer.borne_by().0, &[("who", &who)], line.span.clone()))
}

/// The same where no card says it.
pub(super) fn bearers_without_card(writer: &Writer, parcours: usize) -> Option<Words> {
    written_bearers(writer, parcours).filter(|_| cards(writer).is_none())
}

/// No cards for a single parcours that nothing introduces: its own page says all.
fn cards(writer: &Writer) -> Option<Cards> {
    let programme = writer.programme;
    let written = programme.presentation.as_ref().and_then(|presentation| presentation.parcours_intro.as_ref());
    if programme.parcours.len() < 2 && written.is_none() {
        return None;
    }
    let introduction = match written {
        Some(line) => Some(writer.line(line)),
        None => writer.parcours_together(),
    };
    let cards = programme
        .parcours
        .iter()
        .enumerate()
        .map(|(n, parcours)| {
            let title = writer.line(&parcours.title);
            let borne_by = match written_bearers(writer, n) {
                Some(written) => Some(written),
                None if parcours.bearers.is_empty() => None,
                None => {
                    let names: Vec<&str> =
                        parcours.bearers.iter().map(|id| programme.partners[id.0].name.value.as_str()).collect();
                    let who = writer.language.list(&names);
                    Some(writer.filled_at(writer.borne_by().0, &[("who", &who)], parcours.title.span.clone()))
                }
            };
            let number = writer.parcours_number(n).map(capitalised_words);
            Card {
                parcours: n,
                key: writer.keys.parcours(n),
                link: Words::joined(number.iter().chain([&title]), ", ").plain(),
                number,
                title,
                borne_by,
            }
        })
        .collect();
    Some(Cards { introduction, cards })
}
