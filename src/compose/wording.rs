//! From the author's texts, and from livret's own wordings, to typeset words.

use super::keys::Keys;
use super::story::{Fact, FactKind, Hour, Illustration, Mark, Moment, TextBlock, TextItem, TextTable, Words};
use crate::diagnostic::Span;
use crate::language::address::is_address;
use crate::language::folding::fold;
use crate::language::orthotypography;
use crate::language::wording::{Language, fill};
use crate::language::wordings::ParcoursWord;
use crate::picture::{PictureId, is_drawing};
use crate::programme::{
    self, Inline, Line, Link, Opening, PartnerId, Programme, Prose, ProseBlock, Slot, inline_marks,
};
use chrono::{Duration, NaiveDate, NaiveTime};
use std::collections::BTreeSet;

/// Days whose hours stand on the covers although they differ.
const FEW_DAYS: usize = 3;

/// What stands before the items of a list, and of the lists in it, from outside.
const BULLETS: [&str; 2] = ["•", "–"];

/// The programme and its language, at hand of every part of the story.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub programme: &'a Programme,
    /// Of livret's own words.
    pub language: &'a Language,
    /// BCP 47 tag of what is around a text, as the document or the session says it.
    pub texts: &'a str,
    /// BCP 47 tag of texts that stand in one language alone.
    pub plain: &'a str,
    pub keys: &'a Keys,
}

impl<'a> Writer<'a> {
    /// The writer of the texts of a session, which may have a language of its own.
    pub(super) fn in_the_language_of(&self, session: &'a programme::Session) -> Writer<'a> {
        match session.language.as_deref() {
            Some(own) => Writer { texts: own, plain: own, ..*self },
            None => *self,
        }
    }

    /// The author's line.
    pub(super) fn line(&self, line: &Line) -> Words {
        self.inlines(&inline_marks(&line.value), &line.span)
    }

    /// The name of someone: as it is typed, but for its apostrophe.
    pub(super) fn name(&self, name: &str, span: Span) -> Words {
        let text = orthotypography::typeset_name(self.texts, name);
        Words { pieces: vec![Inline { text, ..Inline::default() }], span: Some(span) }
    }

    /// livret's own words: already typeset. Beside texts of another language they say which they are in.
    pub(super) fn own(&self, text: impl Into<String>) -> Words {
        let mut words = Words::own(text);
        let known = self.texts == self.language.tag;
        let apart = !known && Language::find(self.texts).is_none_or(|around| around.tag != self.language.tag);
        let own = apart.then(|| self.language.tag.clone());
        words.pieces.iter_mut().for_each(|piece| piece.language.clone_from(&own));
        words
    }

    /// livret's own words with values put in.
    pub(super) fn filled(&self, template: &str, values: &[(&str, &str)]) -> Words {
        self.own(fill(template, values))
    }

    /// "Parcours 2", in the house's word; `None` for the only one: nothing is to be told apart.
    pub(super) fn parcours_number(&self, index: usize) -> Option<Words> {
        if self.programme.parcours.len() < 2 {
            return None;
        }
        let number = (index + 1).to_string();
        let template = &self.language.words.parcours;
        Some(match &self.programme.event.parcours_word {
            Some(word) => {
                let one = self.line(&word.one).plain();
                self.filled_at(template, &[("word", &one), ("n", &number)], word.one.span.clone())
            }
            None => self.filled(template, &[("word", &self.usual_word().one), ("n", &number)]),
        })
    }

    /// What stands above a plenary that says nothing of its kind.
    pub(super) fn plenary_word(&self) -> Words {
        match &self.programme.event.plenary_word {
            Some(word) => self.line(word),
            None => self.own(self.language.words.plenary.clone()),
        }
    }

    /// "Les parcours"; `None` where nobody knows the plural of the house's word.
    pub(super) fn parcours_together(&self) -> Option<Words> {
        match &self.programme.event.parcours_word {
            Some(word) => word.several.as_ref().map(|several| self.line(several)),
            None => Some(self.own(self.usual_word().several.clone())),
        }
    }

    /// Words before who bears a parcours, in its gender: with a place for them, and alone.
    pub(super) fn borne_by(&self) -> (&str, &str) {
        let words = &self.language.words;
        let written = self.programme.event.parcours_word.as_ref().map(|word| word.feminine);
        match written.unwrap_or(self.usual_word().feminine) {
            true => (&words.borne_by_feminine, &words.borne_by_label_feminine),
            false => (&words.borne_by, &words.borne_by_label),
        }
    }

    fn usual_word(&self) -> &ParcoursWord {
        &self.language.parcours_words[0]
    }

    /// livret's own words that show a value of the author's.
    pub(super) fn filled_at(&self, template: &str, values: &[(&str, &str)], span: Span) -> Words {
        Words { span: Some(span), ..self.filled(template, values) }
    }

    /// The author's paragraphs and lists.
    pub(super) fn prose(&self, prose: Option<&Prose>) -> Vec<TextBlock> {
        let Some(prose) = prose else { return Vec::new() };
        prose
            .blocks
            .iter()
            .map(|block| match block {
                ProseBlock::Paragraph(inlines) => TextBlock::Paragraph(self.inlines(inlines, &prose.span)),
                ProseBlock::Heading(inlines) => TextBlock::Heading(self.inlines(inlines, &prose.span)),
                ProseBlock::Table(table) => {
                    let row =
                        |cells: &Vec<Vec<Inline>>| cells.iter().map(|cell| self.inlines(cell, &prose.span)).collect();
                    TextBlock::Table(TextTable { head: row(&table.head), rows: table.rows.iter().map(row).collect() })
                }
                ProseBlock::List(items) => TextBlock::List(
                    items
                        .iter()
                        .map(|item| TextItem {
                            depth: item.depth,
                            label: self.own(item.label.as_deref().unwrap_or(BULLETS[item.depth % BULLETS.len()])),
                            words: self.inlines(&item.words, &prose.span),
                        })
                        .collect(),
                ),
            })
            .collect()
    }

    /// Rules of typography see the whole paragraph, whatever its inline marks.
    fn inlines(&self, inlines: &[Inline], span: &Span) -> Words {
        let mut texts: Vec<String> = inlines.iter().map(|inline| inline.text.clone()).collect();
        let kept: Vec<bool> = inlines.iter().map(|inline| inline.code).collect();
        let foreign = self.foreign(span);
        let language = inlines.first().and_then(|inline| inline.language.as_deref()).or(foreign);
        orthotypography::typeset_around(language.unwrap_or(self.texts), &mut texts, &kept);
        let pieces = inlines.iter().zip(texts).map(|(inline, text)| {
            let language = inline.language.clone().or_else(|| foreign.map(str::to_owned));
            Inline { text, language, ..inline.clone() }
        });
        Words { pieces: pieces.collect(), span: Some(span.clone()) }
    }

    /// The language of the text at a place, where it is not that of what is around it: one that lacks its translation.
    fn foreign(&self, span: &Span) -> Option<&str> {
        let own = self.programme.tongues.chosen(span).unwrap_or(self.plain);
        (own != self.texts).then_some(own)
    }

    pub(super) fn hour(&self, time: NaiveTime) -> String {
        self.language.hour(time, self.programme.event.compact_hours)
    }

    /// "10 h 00 – 11 h 00".
    pub(super) fn hours(&self, start: Option<NaiveTime>, end: Option<NaiveTime>) -> Option<String> {
        start.map(|start| self.language.hours(start, end, self.programme.event.compact_hours))
    }

    /// When a slot is.
    pub(super) fn moment(&self, slot: &Slot) -> Moment {
        let minutes = slot.minutes();
        let at = |minutes: u32| slot.day.and_time(NaiveTime::MIN) + Duration::minutes(i64::from(minutes));
        let hour = |minutes: u32, time: NaiveTime| Hour { at: at(minutes), words: self.own(self.hour(time)) };
        Moment {
            day: slot.day,
            start: slot.start.zip(minutes).map(|(time, (start, _))| hour(start, time)),
            // What has no start of its own may have an end: on its day, as far as is known.
            end: slot.end.map(|time| match minutes.and_then(|(_, end)| end) {
                Some(end) => hour(end, time),
                None => Hour { at: slot.day.and_time(time), words: self.own(self.hour(time)) },
            }),
            zone: self.programme.event.time_zone,
            hours: self.hours(slot.start, slot.end).map(|hours| self.own(hours)),
        }
    }

    /// When the event is open, on one of its days.
    pub(super) fn open(&self, day: NaiveDate) -> Moment {
        let event = &self.programme.event;
        let opening = event.opening(day);
        let (opens, closes) = opening.map_or((None, None), |opening| (opening.opens, opening.closes));
        let hour = |time: NaiveTime| Hour { at: day.and_time(time), words: self.own(self.hour(time)) };
        let end = closes.map(hour).map(|end| match opens {
            // It closes in the night.
            Some(opens) if end.at <= day.and_time(opens) => Hour { at: end.at + Duration::days(1), ..end },
            _ => end,
        });
        let hours = opening.and_then(|opening| self.hours_of(opening)).map(|hours| self.own(hours));
        Moment { day, start: opens.map(hour), end, zone: event.time_zone, hours }
    }

    /// "10 h 00 – 16 h 45", "Dès 10 h 00"; `None` where its days differ.
    pub(super) fn event_hours(&self) -> Option<String> {
        let event = &self.programme.event;
        self.open_hours(event.opens, event.closes)
    }

    /// The hours of one of the days.
    pub(super) fn hours_of(&self, opening: &Opening) -> Option<String> {
        self.open_hours(opening.opens, opening.closes)
    }

    fn open_hours(&self, opens: Option<NaiveTime>, closes: Option<NaiveTime>) -> Option<String> {
        match (opens, closes) {
            (Some(opens), None) => Some(fill(&self.language.words.from, &[("start", &self.hour(opens))])),
            (opens, closes) => self.hours(opens, closes),
        }
    }

    /// "Jeudi : 9 h 00 – 18 h 00": the hours of each day of a few that differ; of more, they stand among what to know before coming.
    pub(super) fn hours_by_day(&self) -> Vec<String> {
        let event = &self.programme.event;
        let weekdays: BTreeSet<&str> = event.days.iter().map(|day| self.language.weekday(day.value)).collect();
        if event.opening.len() > FEW_DAYS {
            return Vec::new();
        }
        let said = |opening: &Opening| {
            let day = match weekdays.len() == event.days.len() {
                true => self.language.weekday(opening.day).to_owned(),
                false => self.language.date_without_year(opening.day),
            };
            let hours = self.hours_of(opening)?;
            Some(fill(&self.language.words.day_hours, &[("day", &capitalised(&day)), ("hours", &hours)]))
        };
        event.opening.iter().filter_map(said).collect()
    }

    /// "Jeudi 18 juin · Journée des visites · Halle aux grains".
    pub(super) fn day_head(&self, day: NaiveDate) -> Words {
        let date = self.own(capitalised(&self.language.date_without_year(day)));
        let opening = self.programme.event.opening(day);
        let lines = opening.into_iter().flat_map(|opening| opening.title.iter().chain(&opening.place));
        let parts: Vec<Words> = std::iter::once(date).chain(lines.map(|line| self.line(line))).collect();
        Words::joined(&parts, " · ")
    }

    /// The author's line with a capital at its start.
    pub(super) fn capitalised_line(&self, line: &Line) -> Words {
        capitalised_words(self.line(line))
    }

    /// A picture where it is shown. `instead` is said of it where the author says nothing.
    pub(super) fn illustration(&self, shown: Option<&programme::Illustration>, instead: &str) -> Option<Illustration> {
        let shown = shown?;
        let alternative = shown.alternative.as_ref().map_or_else(|| instead.to_owned(), |line| self.line(line).plain());
        Some(Illustration {
            picture: PictureId::of(&shown.file.value),
            focus: shown.focus,
            alternative: (!shown.decorative).then_some(alternative),
            caption: shown.caption.as_ref().map(|caption| self.line(caption)),
            credit: shown.credit.as_ref().map(|credit| self.credit(credit, is_drawing(&shown.file))),
            span: shown.span.clone(),
        })
    }

    /// A room, with its number where the plan shows it: "Salle des Semis (3 sur le plan)".
    pub(super) fn room(&self, room: &Line) -> Words {
        let same = |known: &Line| fold(known) == fold(room);
        let shown = self.programme.plan.iter().flat_map(|plan| &plan.rooms).find(|known| same(&known.name));
        let words = self.line(room);
        match shown {
            Some(known) => {
                let values = [("room", words.plain()), ("n", known.number.to_string())];
                let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
                self.filled_at(&self.language.words.on_the_plan, &values, room.span.clone())
            }
            None => words,
        }
    }

    /// "Photo : Ana Moreau", "Illustration : Ana Moreau"; as it is written where it says so itself.
    fn credit(&self, credit: &Line, drawn: bool) -> Words {
        let own = &self.language.words;
        let label = if drawn { &own.credit_of_a_drawing } else { &own.credit };
        let words = self.line(credit);
        let said = credit.contains(['©', ':']);
        if said { words } else { self.labelled(label, &words) }
    }

    /// "Niveau : débutants", in the pattern of the language.
    pub(super) fn labelled(&self, label: &str, value: &Words) -> Words {
        let pattern = fill(&self.language.words.labelled, &[("label", label)]);
        let (before, after) = pattern.split_once("{value}").unwrap_or((&pattern, ""));
        let mut pieces = self.own(before).pieces;
        pieces.extend(value.pieces.iter().cloned());
        if !after.is_empty() {
            pieces.extend(self.own(after).pieces);
        }
        Words { pieces, span: value.span.clone() }
    }

    /// A fact that brings its label along.
    pub(super) fn told_fact(&self, kind: FactKind, label: &str, value: &Words) -> Fact {
        Fact { kind, label: None, value: self.labelled(label, value) }
    }

    /// A partner's mark.
    pub(super) fn mark(&self, id: PartnerId) -> Mark {
        let partner = &self.programme.partners[id.0];
        let alternative = partner.alternative.as_ref().map_or_else(
            || fill(&self.language.words.logo, &[("name", &partner.name.value)]),
            |alternative| self.line(alternative).plain(),
        );
        Mark {
            key: self.keys.partner(id),
            name: self.line(&partner.name),
            logo: partner.logo.as_ref().map(|logo| PictureId::of(&logo.value)),
            logo_on_dark: partner.logo_on_dark.as_ref().map(|logo| PictureId::of(&logo.value)),
            alternative,
            link: partner.link.as_ref().map(|link| link.address.clone()),
            link_words: partner.link.as_ref().and_then(|link| link.words.clone()).filter(|words| !is_address(words)),
        }
    }
}

/// The text with a capital at its start.
pub(super) fn capitalised(words: &str) -> String {
    crate::language::wording::capitalised(words)
}

/// Words that stand on a line of their own: their first letter is a capital, whatever the author typed.
pub(super) fn capitalised_words(mut words: Words) -> Words {
    if let Some(first) = words.pieces.first_mut() {
        first.text = capitalised(&first.text);
    }
    words
}

/// An address as people read it: without its scheme or a last slash.
pub(super) fn shown_address(address: &str) -> String {
    let address =
        ["https://", "http://", "mailto:"].iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
    address.strip_suffix('/').unwrap_or(address).to_string()
}

/// The address itself is shown, as the author typed it: on paper, words alone lead nowhere. Other words stand before it, unless they are
/// `told` elsewhere, or hold it.
pub(super) fn shown_link(link: &Link, told: bool) -> Words {
    let address = shown_address(&link.address);
    let text = match &link.words {
        Some(words) if is_address(words) => shown_address(words),
        Some(words) if words.contains(&address) => words.clone(),
        Some(words) if !told => format!("{words}, {address}"),
        _ => address,
    };
    Words {
        pieces: vec![Inline { text, link: Some(link.address.clone()), ..Inline::default() }],
        span: Some(link.span.clone()),
    }
}
