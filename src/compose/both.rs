//! One story of two: the same programme told in two languages, each text of the second after that of the first.
//!
//! Each story was worded and typeset in its own language, so that wordings, dates and typography follow it. Hours are told once: figures
//! are read in any language. What both say alike, a name, stands once, too.

use super::story::{
    Card, CoverMarks, Fact, FactKind, Glance, GlanceSlot, GroupKind, Illustration, Item, Key, Mark, Plenary, Section,
    Session, SessionGroup, Signature, Story, TextBlock, Voice, VoiceRole, Words,
};
use crate::programme::Inline;
use std::collections::BTreeSet;
use std::mem::discriminant;

/// Between two languages on one line.
const SLASH: &str = " / ";
/// Titles stand below each other.
const NEW_LINE: &str = "\u{2028}";

/// The story of the first language with the texts of the second.
pub(super) fn together(mut first: Story, second: &Story) -> Story {
    let both = Both { tag: &second.language };
    both.text(&mut first.title, &second.title);
    if let (Some(first), Some(second)) = (&mut first.subject, &second.subject) {
        both.text(first, second);
    }
    let (cover, other) = (&mut first.cover, &second.cover);
    both.some(&mut cover.series, &other.series, SLASH);
    both.words(&mut cover.title, &other.title, NEW_LINE);
    both.some(&mut cover.subtitle, &other.subtitle, NEW_LINE);
    both.facts(&mut cover.facts, &other.facts);
    if let (Some(first), Some(second)) = (&mut cover.marks, &other.marks) {
        both.cover_marks(first, second);
    }
    if let (Some(first), Some(second)) = (&mut cover.logo, &other.logo) {
        both.text(&mut first.alternative, &second.alternative);
    }
    for (first, second) in paired(&mut first.sections, &second.sections) {
        both.section(first, second);
    }
    let (back, other) = (&mut first.back, &second.back);
    both.words(&mut back.call, &other.call, NEW_LINE);
    both.facts(&mut back.facts, &other.facts);
    if let (Some(first), Some(second)) = (&mut back.code, &other.code) {
        both.words(&mut first.caption, &second.caption, SLASH);
        both.text(&mut first.alternative, &second.alternative);
    }
    both.marks(&mut back.marks, &other.marks);
    first
}

/// The story with its bilingual sessions in both languages, and all else in the first.
pub(super) fn in_bilingual_sessions(mut first: Story, second: &Story) -> Story {
    let both = Both { tag: &second.language };
    let mut keys: BTreeSet<Key> = BTreeSet::new();
    for (first, second) in paired(&mut first.sections, &second.sections) {
        match (first, second) {
            (Section::Plenaries(first), Section::Plenaries(second)) => {
                both.only_bilingual(&mut first.first.groups, &second.first.groups, &mut keys);
                for (first, second) in first.others.iter_mut().zip(&second.others) {
                    both.only_bilingual(&mut first.groups, &second.groups, &mut keys);
                }
            }
            (Section::Parcours(first), Section::Parcours(second)) => {
                both.only_bilingual(&mut first.groups, &second.groups, &mut keys);
            }
            _ => {}
        }
    }
    for (first, second) in paired(&mut first.sections, &second.sections) {
        let (Section::Glance(first), Section::Glance(second)) = (first, second) else { continue };
        for (first, second) in first.days.iter_mut().zip(&second.days) {
            for (own, other) in [(&mut first.slots, &second.slots), (&mut first.listed, &second.listed)] {
                for (first, second) in own.iter_mut().zip(other) {
                    for (first, second) in first.titles.iter_mut().zip(&second.titles) {
                        if first.session.as_ref().is_some_and(|key| keys.contains(key)) {
                            both.words(&mut first.title, &second.title, NEW_LINE);
                        }
                    }
                }
            }
        }
    }
    first
}

/// Each section with that of the other language, the nth of its kind: their keys are made of titles, and one that a language leaves
/// empty lacks there.
fn paired<'s>(first: &'s mut [Section], second: &'s [Section]) -> Vec<(&'s mut Section, &'s Section)> {
    let mut seen = Vec::new();
    let pair = |one: &'s mut Section| {
        let kind = discriminant(one);
        let nth = seen.iter().filter(|&&known| known == kind).count();
        seen.push(kind);
        let other = second.iter().filter(|other| discriminant(*other) == kind).nth(nth)?;
        Some((one, other))
    };
    first.iter_mut().filter_map(pair).collect()
}

struct Both<'a> {
    /// BCP 47 tag of the second language.
    tag: &'a str,
}

impl Both<'_> {
    /// A text that has no pieces: the title of a document, what a screen reader says.
    fn text(&self, first: &mut String, second: &str) {
        if !alike(first, second) && !second.is_empty() {
            *first = format!("{first}{SLASH}{second}");
        }
    }

    fn words(&self, first: &mut Words, second: &Words, between: &str) {
        if second.is_empty() || alike(&first.plain(), &second.plain()) {
            return;
        }
        first.pieces.push(Inline { text: between.to_owned(), second: true, ..Inline::default() });
        first.pieces.extend(self.marked(second).pieces);
    }

    /// Words of the second language, as such.
    fn marked(&self, words: &Words) -> Words {
        let mark = |piece: &Inline| Inline {
            language: piece.language.clone().or_else(|| Some(self.tag.to_owned())),
            second: true,
            ..piece.clone()
        };
        Words { pieces: words.pieces.iter().map(mark).collect(), span: words.span.clone() }
    }

    fn some(&self, first: &mut Option<Words>, second: &Option<Words>, between: &str) {
        match (first, second) {
            (Some(first), Some(second)) => self.words(first, second, between),
            (first @ None, Some(second)) => *first = Some(self.marked(second)),
            _ => {}
        }
    }

    /// The whole text in the one language, then in the other; blocks that are the same, a table of hours, stand once, and a heading
    /// where all that it heads does.
    fn blocks(&self, first: &mut Vec<TextBlock>, second: &[TextBlock]) {
        let said: Vec<bool> = second.iter().zip(&*first).map(|(block, own)| same(own, block)).collect();
        let is_said = |n: usize| said.get(n).is_some_and(|&said| said);
        let heading = |block: &TextBlock| matches!(block, TextBlock::Heading(..));
        let headed = |n: usize| (n + 1..second.len()).take_while(|&below| !heading(&second[below]));
        let once = |n: usize| is_said(n) && (!heading(&second[n]) || headed(n).all(is_said));
        first.extend((0..second.len()).filter(|&n| !once(n)).map(|n| self.block(&second[n])));
    }

    fn block(&self, block: &TextBlock) -> TextBlock {
        let mut block = block.clone();
        match &mut block {
            TextBlock::Paragraph(words) | TextBlock::Heading(words) => *words = self.marked(words),
            TextBlock::List(items) => items.iter_mut().for_each(|item| item.words = self.marked(&item.words)),
            TextBlock::Table(table) => {
                let cells = table.head.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| *cell = self.marked(cell));
            }
        }
        block
    }

    /// Facts of one kind, in their order; those that only one language has stand there, too.
    fn facts(&self, first: &mut Vec<Fact>, second: &[Fact]) {
        let mut taken = vec![false; second.len()];
        for fact in first.iter_mut() {
            let same = |(n, other): &(usize, &Fact)| !taken[*n] && other.kind == fact.kind;
            let Some((n, other)) = second.iter().enumerate().find(same) else { continue };
            taken[n] = true;
            self.some(&mut fact.label, &other.label, SLASH);
            if fact.kind != FactKind::Hours || !figures_alone(&fact.value) {
                self.words(&mut fact.value, &other.value, SLASH);
            }
        }
        for (fact, _) in second.iter().zip(taken).filter(|(_, taken)| !taken) {
            let label = fact.label.as_ref().map(|label| self.marked(label));
            first.push(Fact { label, value: self.marked(&fact.value), ..fact.clone() });
        }
    }

    fn illustration(&self, first: &mut Option<Illustration>, second: &Option<Illustration>) {
        if let (Some(first), Some(second)) = (first, second) {
            self.picture(first, second);
        }
    }

    fn picture(&self, first: &mut Illustration, second: &Illustration) {
        if let (Some(first), Some(second)) = (&mut first.alternative, &second.alternative) {
            self.text(first, second);
        }
        self.some(&mut first.caption, &second.caption, SLASH);
        self.some(&mut first.credit, &second.credit, SLASH);
    }

    fn marks(&self, first: &mut [Mark], second: &[Mark]) {
        for (first, second) in first.iter_mut().zip(second) {
            self.words(&mut first.name, &second.name, SLASH);
            self.text(&mut first.alternative, &second.alternative);
            if let (Some(first), Some(second)) = (&mut first.link_words, &second.link_words) {
                self.text(first, second);
            }
        }
    }

    fn cover_marks(&self, first: &mut CoverMarks, second: &CoverMarks) {
        self.words(&mut first.caption, &second.caption, SLASH);
        self.words(&mut first.organiser_caption, &second.organiser_caption, SLASH);
        self.marks(&mut first.marks, &second.marks);
        for (first, second) in first.other_groups.iter_mut().zip(&second.other_groups) {
            self.words(first, second, SLASH);
        }
    }

    fn section(&self, first: &mut Section, second: &Section) {
        match (first, second) {
            (Section::Presentation(first), Section::Presentation(second)) => {
                self.words(&mut first.title, &second.title, NEW_LINE);
                self.blocks(&mut first.lead, &second.lead);
                self.blocks(&mut first.body, &second.body);
                self.illustration(&mut first.picture, &second.picture);
                if let (Some(first), Some(second)) = (&mut first.cards, &second.cards) {
                    self.some(&mut first.introduction, &second.introduction, SLASH);
                    first.cards.iter_mut().zip(&second.cards).for_each(|(first, second)| self.card(first, second));
                }
            }
            (Section::Glance(first), Section::Glance(second)) => self.glance(first, second),
            (Section::Plenaries(first), Section::Plenaries(second)) => {
                self.plenary(&mut first.first, &second.first);
                first.others.iter_mut().zip(&second.others).for_each(|(first, second)| self.plenary(first, second));
            }
            (Section::Parcours(first), Section::Parcours(second)) => {
                self.some(&mut first.kicker, &second.kicker, SLASH);
                self.words(&mut first.title, &second.title, NEW_LINE);
                if let (Some(first), Some(second)) = (&mut first.bearers, &second.bearers) {
                    self.words(&mut first.caption, &second.caption, SLASH);
                    self.marks(&mut first.marks, &second.marks);
                }
                self.illustration(&mut first.picture, &second.picture);
                self.blocks(&mut first.introduction, &second.introduction);
                self.groups(&mut first.groups, &second.groups);
            }
            (Section::Highlights(first), Section::Highlights(second)) => {
                for (first, second) in first.figures.iter_mut().zip(&second.figures) {
                    self.words(&mut first.value, &second.value, SLASH);
                    self.words(&mut first.text, &second.text, SLASH);
                }
                for (first, second) in first.quotes.iter_mut().zip(&second.quotes) {
                    self.words(&mut first.text, &second.text, NEW_LINE);
                    self.some(&mut first.author, &second.author, SLASH);
                    self.some(&mut first.role, &second.role, SLASH);
                }
            }
            (Section::Practical(first), Section::Practical(second)) => {
                self.words(&mut first.title, &second.title, NEW_LINE);
                self.facts(&mut first.facts, &second.facts);
                for (first, second) in first.notes.iter_mut().zip(&second.notes) {
                    self.words(&mut first.title, &second.title, SLASH);
                    self.illustration(&mut first.picture, &second.picture);
                    self.blocks(&mut first.text, &second.text);
                }
                if let (Some(first), Some(second)) = (&mut first.plan, &second.plan) {
                    self.words(&mut first.title, &second.title, SLASH);
                    self.picture(&mut first.picture, &second.picture);
                    for ((_, first), (_, second)) in first.rooms.iter_mut().zip(&second.rooms) {
                        self.words(first, second, SLASH);
                    }
                }
            }
            (Section::Page(first), Section::Page(second)) => {
                self.words(&mut first.title, &second.title, NEW_LINE);
                self.illustration(&mut first.picture, &second.picture);
                self.blocks(&mut first.text, &second.text);
                if let (Some(first), Some(second)) = (&mut first.signature, &second.signature) {
                    self.signature(first, second);
                }
            }
            (Section::Profiles(first), Section::Profiles(second)) => {
                self.words(&mut first.title, &second.title, NEW_LINE);
                // Each language has its order.
                for first in &mut first.profiles {
                    let Some(second) = second.profiles.iter().find(|second| second.key == first.key) else { continue };
                    self.words(&mut first.name, &second.name, SLASH);
                    self.facts(&mut first.facts, &second.facts);
                    self.roles(&mut first.roles, &second.roles);
                    self.blocks(&mut first.biography, &second.biography);
                    self.illustration(&mut first.portrait, &second.portrait);
                    self.words(&mut first.speaks, &second.speaks, SLASH);
                }
            }
            (Section::Index(first), Section::Index(second)) => {
                self.words(&mut first.title, &second.title, NEW_LINE);
                self.some(&mut first.credits, &second.credits, SLASH);
            }
            (Section::Partners(first), Section::Partners(second)) => {
                self.words(&mut first.title, &second.title, NEW_LINE);
                for (first, second) in first.groups.iter_mut().zip(&second.groups) {
                    self.some(&mut first.title, &second.title, SLASH);
                    for (first, second) in first.cells.iter_mut().zip(&second.cells) {
                        self.marks(std::slice::from_mut(&mut first.mark), std::slice::from_ref(&second.mark));
                        self.some(&mut first.caption, &second.caption, SLASH);
                    }
                }
            }
            (Section::Adverts(first), Section::Adverts(second)) => {
                for (first, second) in first.adverts.iter_mut().zip(&second.adverts) {
                    self.picture(&mut first.picture, &second.picture);
                }
            }
            _ => {}
        }
    }

    fn card(&self, first: &mut Card, second: &Card) {
        self.some(&mut first.number, &second.number, SLASH);
        self.words(&mut first.title, &second.title, NEW_LINE);
        self.some(&mut first.borne_by, &second.borne_by, SLASH);
        self.text(&mut first.link, &second.link);
    }

    fn glance(&self, first: &mut Glance, second: &Glance) {
        self.words(&mut first.title, &second.title, NEW_LINE);
        for (first, second) in first.alone.iter_mut().zip(&second.alone) {
            self.words(&mut first.name, &second.name, SLASH);
        }
        for (first, second) in first.days.iter_mut().zip(&second.days) {
            self.words(&mut first.title, &second.title, NEW_LINE);
            self.words(&mut first.name, &second.name, SLASH);
            for (first, second) in first.columns.iter_mut().zip(&second.columns) {
                self.words(&mut first.title, &second.title, NEW_LINE);
                self.some(&mut first.caption, &second.caption, SLASH);
            }
            self.slots(&mut first.slots, &second.slots);
            self.slots(&mut first.listed, &second.listed);
        }
    }

    fn slots(&self, first: &mut [GlanceSlot], second: &[GlanceSlot]) {
        for (first, second) in first.iter_mut().zip(second) {
            self.some(&mut first.kicker, &second.kicker, SLASH);
            self.some(&mut first.detail, &second.detail, SLASH);
            self.some(&mut first.room, &second.room, SLASH);
            for (first, second) in first.titles.iter_mut().zip(&second.titles) {
                self.words(&mut first.title, &second.title, NEW_LINE);
                self.text(&mut first.link, &second.link);
                if first.short.is_some() {
                    let other = Some(second.short.clone().unwrap_or_else(|| second.title.clone()));
                    self.some(&mut first.short, &other, NEW_LINE);
                }
            }
        }
    }

    fn plenary(&self, first: &mut Plenary, second: &Plenary) {
        self.some(&mut first.kicker, &second.kicker, SLASH);
        self.words(&mut first.title, &second.title, NEW_LINE);
        self.some(&mut first.summary, &second.summary, SLASH);
        self.facts(&mut first.facts, &second.facts);
        self.some(&mut first.bare_room, &second.bare_room, SLASH);
        self.illustration(&mut first.picture, &second.picture);
        self.blocks(&mut first.introduction, &second.introduction);
        self.groups(&mut first.groups, &second.groups);
    }

    fn groups(&self, first: &mut [SessionGroup], second: &[SessionGroup]) {
        for (first, second) in first.iter_mut().zip(second) {
            self.some(&mut first.day, &second.day, SLASH);
            match (&mut first.kind, &second.kind) {
                (GroupKind::Sessions(first), GroupKind::Sessions(second)) => {
                    first.iter_mut().zip(second).for_each(|(first, second)| self.session(first, second));
                }
                (GroupKind::Break { name, .. }, GroupKind::Break { name: other, .. }) => self.words(name, other, SLASH),
                _ => {}
            }
        }
    }

    fn only_bilingual(&self, first: &mut [SessionGroup], second: &[SessionGroup], keys: &mut BTreeSet<Key>) {
        for (first, second) in first.iter_mut().zip(second) {
            let (GroupKind::Sessions(first), GroupKind::Sessions(second)) = (&mut first.kind, &second.kind) else {
                continue;
            };
            for (first, second) in first.iter_mut().zip(second).filter(|(first, _)| first.bilingual) {
                keys.insert(first.key.clone());
                self.session(first, second);
            }
        }
    }

    fn session(&self, first: &mut Session, second: &Session) {
        self.some(&mut first.format, &second.format, SLASH);
        self.some(&mut first.room, &second.room, SLASH);
        self.some(&mut first.bare_room, &second.bare_room, SLASH);
        self.some(&mut first.title, &second.title, NEW_LINE);
        self.blocks(&mut first.description, &second.description);
        self.voices(&mut first.people, &second.people);
        self.some(&mut first.moderation, &second.moderation, SLASH);
        first.items.iter_mut().zip(&second.items).for_each(|(first, second)| self.item(first, second));
        self.facts(&mut first.particulars, &second.particulars);
        self.illustration(&mut first.picture, &second.picture);
    }

    fn item(&self, first: &mut Item, second: &Item) {
        self.some(&mut first.title, &second.title, NEW_LINE);
        self.blocks(&mut first.description, &second.description);
        self.voices(&mut first.people, &second.people);
    }

    fn voices(&self, first: &mut [Voice], second: &[Voice]) {
        for (first, second) in first.iter_mut().zip(second) {
            self.words(&mut first.name, &second.name, SLASH);
            self.roles(&mut first.roles, &second.roles);
            self.some(&mut first.biography, &second.biography, SLASH);
            self.illustration(&mut first.portrait, &second.portrait);
        }
    }

    fn roles(&self, first: &mut [VoiceRole], second: &[VoiceRole]) {
        for (first, second) in first.iter_mut().zip(second) {
            self.some(&mut first.role, &second.role, SLASH);
            self.some(&mut first.organisation, &second.organisation, SLASH);
        }
    }

    fn signature(&self, first: &mut Signature, second: &Signature) {
        self.some(&mut first.name, &second.name, SLASH);
        self.some(&mut first.role, &second.role, SLASH);
        self.illustration(&mut first.picture, &second.picture);
        self.illustration(&mut first.portrait, &second.portrait);
    }
}

/// Whether a value is hours that are read alike in any language, without words of the author and but for signs: "h", "Uhr".
fn figures_alone(value: &Words) -> bool {
    let plain = value.plain();
    let mut words = plain.split(|c: char| !c.is_alphabetic());
    value.span.is_none() && words.all(|word| word.chars().count() <= LONGEST_SIGN)
}

/// Letters of the longest sign of an hour.
const LONGEST_SIGN: usize = 3;

/// Whether two texts say the same, letter for letter: each has the spaces and signs of its language.
fn alike(one: &str, other: &str) -> bool {
    let letters = |text: &'_ str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    one == other || letters(one) == letters(other) && one.chars().any(char::is_alphanumeric)
}

/// Whether two blocks say the same in the same words.
fn same(first: &TextBlock, second: &TextBlock) -> bool {
    let same = |first: &Words, second: &Words| alike(&first.plain(), &second.plain());
    match (first, second) {
        (TextBlock::Paragraph(first), TextBlock::Paragraph(second)) => same(first, second),
        (TextBlock::Heading(first), TextBlock::Heading(second)) => same(first, second),
        (TextBlock::List(first), TextBlock::List(second)) => {
            first.len() == second.len()
                && first.iter().zip(second).all(|(first, second)| same(&first.words, &second.words))
        }
        (TextBlock::Table(first), TextBlock::Table(second)) => {
            let cells = |table: &super::story::TextTable| -> Vec<String> {
                table.head.iter().chain(table.rows.iter().flatten()).map(Words::plain).collect()
            };
            cells(first) == cells(second)
        }
        _ => false,
    }
}
