//! The signs that begin the items of a list, as people type them and as word processors paste them: `•`, `–`, `1.`, `a)`, `§`.
//!
//! A sign alone proves little: “5) ” may be a price, “A. ” a first name, “– ” an aside. What goes before and after decides.

mod signs;

use signs::{Candidate, DASHES, MARKS, Series, Style, candidate, printed};
use std::ops::Range;

/// How deep lists are followed.
const DEEPEST: usize = 4;

/// What begins an item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// 0 for the items of the list itself, 1 for those of a list in one of them.
    pub depth: usize,
    /// What is printed before its words, as it is typed: `a)`, `5)`, `→`. `None` is the bullet of the house.
    pub label: Option<String>,
    /// Which list of the text it belongs to.
    pub list: usize,
    /// The bytes of the text that its sign takes, with the spaces around it.
    pub place: Range<usize>,
    /// A tab follows the sign, as word processors put it.
    tabbed: bool,
}

/// The lists of a text, block by block.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// The levels of the list that is open, from outside.
    levels: Vec<Level>,
    lists: usize,
    /// Whether the line before the block announces a list: “Au programme :”.
    announced: bool,
}

#[derive(Debug, Clone, PartialEq)]
struct Level {
    indent: usize,
    style: Style,
    value: u32,
    /// Whether its numbers are all 1 in the text, and left to be counted.
    counted: bool,
}

impl Lists {
    /// The signs of items in lines that follow each other.
    pub(super) fn block(&mut self, text: &str, lines: &[Range<usize>]) -> Vec<Option<Item>> {
        let candidates: Vec<Option<Candidate>> = lines.iter().map(|line| candidate(text, line)).collect();
        let mut items: Vec<Option<Item>> = Vec::with_capacity(lines.len());
        for (n, candidate) in candidates.iter().enumerate() {
            let announced = match n.checked_sub(1) {
                Some(before) => text[lines[before].clone()].trim_end().ends_with(':'),
                None => self.announced,
            };
            let read = candidate.as_ref().and_then(|one| self.reading(one, n, &candidates, announced));
            let item = candidate.as_ref().zip(read).map(|(candidate, (style, value))| {
                let resumed = candidates[n + 1..].iter().flatten().any(|later| {
                    self.levels.last().is_some_and(|top| later.readings.iter().any(|read| follows(top, *read)))
                });
                let depth = self.descend(candidate.indent, (style, value), n == 0, resumed);
                let label = match style {
                    Style::Bullet(sign) => printed(sign).map(str::to_owned),
                    // Numbers that are all 1 are left to be counted.
                    Style::Count { series: Series::Figures, before: None, after } => {
                        self.levels.last().map(|level| format!("{}{after}", level.value))
                    }
                    Style::Count { .. } => Some(candidate.typed.to_owned()),
                };
                Item { depth, label, list: self.lists, place: candidate.place.clone(), tabbed: candidate.tabbed }
            });
            items.push(item);
        }
        let indented = lines.first().is_some_and(|first| text[first.clone()].starts_with([' ', '\t']));
        if items.iter().all(Option::is_none) && !indented {
            self.levels.clear();
        }
        self.announced = lines.last().is_some_and(|last| text[last.clone()].trim_end().ends_with(':'));
        items
    }

    /// Whether a list is open, so that what is indented goes on with its last item.
    pub(super) fn is_open(&self) -> bool {
        !self.levels.is_empty()
    }

    /// Whether a line that has no sign goes on with an item, or leaves the list: pasted paragraphs follow each other without a blank
    /// line.
    pub(super) fn leaves(&mut self, item: &Item, before: &str, line: &str) -> bool {
        let ended = item.tabbed || before.trim_end().ends_with(['.', ';', '!', '?', '…', ':']);
        let begins = line.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "«“".contains(c));
        let leaves = ended && begins;
        if leaves {
            self.levels.clear();
        }
        leaves
    }

    /// How a candidate is read; `None` when it is no sign of a list.
    fn reading(&self, one: &Candidate, at: usize, all: &[Option<Candidate>], announced: bool) -> Option<(Style, u32)> {
        let first = *one.readings.first()?;
        if let (Style::Bullet(sign), _) = first {
            let is_bullet = |other: &&Candidate| matches!(other.readings[0].0, Style::Bullet(_));
            let several = all.iter().flatten().filter(is_bullet).count() > 1;
            let open = self.levels.iter().any(|level| level.style == Style::Bullet(sign));
            return (one.certain || several || announced || open).then_some(first);
        }
        let neighbour = |style: Style, value: u32, way: &mut dyn Iterator<Item = &Option<Candidate>>| {
            way.flatten().any(|other| other.readings.contains(&(style, value)))
        };
        // The series that a sign goes on with, or begins.
        for &(style, value) in &one.readings {
            let goes_on = value > 1 && neighbour(style, value - 1, &mut all[..at].iter().rev())
                || self.levels.iter().any(|level| follows(level, (style, value)));
            let counted = value == 1 && neighbour(style, 1, &mut all[..at].iter().chain(&all[at + 1..]));
            let begins = neighbour(style, value + 1, &mut all[at + 1..].iter());
            let from_the_start = value == 1 || matches!(style, Style::Count { series: Series::Figures, .. });
            let chained =
                one.tabbed || goes_on && self.known_from_the_start(style, value, at, all) || begins && from_the_start;
            if counted || chained && (goes_on || begins) {
                return Some((style, value));
            }
        }
        let (style, value) = first;
        let Style::Count { series, after, .. } = style else { return None };
        let figures = series == Series::Figures && value < 100;
        let bracketed = after.contains(')');
        let alone = at == 0 || announced;
        let known = one.tabbed && (figures || series == Series::Sections || bracketed || value == 1)
            || alone && figures && (value == 1 || bracketed)
            || alone && bracketed && value == 1;
        // A lone `i)` is the first of its kind, not the ninth.
        let roman = one
            .readings
            .iter()
            .find(|(style, value)| *value == 1 && matches!(style, Style::Count { series: Series::Roman { .. }, .. }));
        match roman {
            Some(roman) if one.tabbed || alone && bracketed => Some(*roman),
            _ => known.then_some(first),
        }
    }

    /// Whether a series of letters begins with its first one, here or in the list that is open: `B. Martin` alone does not.
    fn known_from_the_start(&self, style: Style, value: u32, at: usize, all: &[Option<Candidate>]) -> bool {
        if matches!(style, Style::Count { series: Series::Figures | Series::Sections, .. }) {
            return true;
        }
        let open = self.levels.iter().any(|level| level.style == style);
        let has = |wanted: u32| all[..at].iter().flatten().any(|other| other.readings.contains(&(style, wanted)));
        open || (1..value).all(has)
    }

    /// The depth of an item, which becomes the last of its level.
    fn descend(&mut self, indent: usize, read: (Style, u32), begins_block: bool, resumed: bool) -> usize {
        let (style, value) = read;
        while self.levels.len() > 1 && self.levels.last().is_some_and(|top| indent + 1 < top.indent) {
            self.levels.pop();
        }
        let level = Level { indent, style, value, counted: false };
        let Some(top) = self.levels.last() else { return self.begin(level) };
        if indent >= top.indent + 2 && self.levels.len() <= DEEPEST {
            self.levels.push(level);
            return self.levels.len() - 1;
        }
        if let Some(known) = self.levels.iter().rposition(|known| follows(known, read)) {
            self.levels.truncate(known + 1);
            let before = self.levels[known].value;
            let counted = value == 1 && matches!(style, Style::Count { series: Series::Figures, .. });
            self.levels[known] = Level { value: if counted { before + 1 } else { value }, counted, ..level };
            return known;
        }
        let below = is_below(top.style, style) || resumed && may_be_below(top.style, style);
        if !begins_block && below && value == 1 && self.levels.len() <= DEEPEST {
            self.levels.push(level);
            return self.levels.len() - 1;
        }
        let both_bullets = matches!((top.style, style), (Style::Bullet(_), Style::Bullet(_)));
        let last = self.levels.len() - 1;
        if last > 0 || both_bullets && !begins_block {
            self.levels[last] = level;
            return last;
        }
        self.levels.clear();
        self.begin(level)
    }

    fn begin(&mut self, level: Level) -> usize {
        self.lists += 1;
        self.levels.push(level);
        0
    }
}

/// Whether a sign goes on with a level.
fn follows(level: &Level, (style, value): (Style, u32)) -> bool {
    level.style == style
        && match style {
            Style::Bullet(_) => true,
            // Left to be counted: `1.`, `1.`, `1.`.
            Style::Count { series: Series::Figures, .. } if value == 1 => level.counted || level.value == 1,
            Style::Count { series: Series::Sections, .. } => value > level.value,
            Style::Count { .. } => value == level.value + 1,
        }
}

/// Whether a style may be that of a list below another at the same indent, where the other goes on after it.
fn may_be_below(above: Style, below: Style) -> bool {
    let dash = |sign: char| DASHES.contains(sign) || MARKS.contains(sign);
    match (above, below) {
        (Style::Bullet(above), Style::Bullet(below)) => !dash(above) && dash(below),
        (Style::Count { .. }, Style::Bullet(_)) => true,
        _ => false,
    }
}

/// Whether word processors give a style to the list below another, which they do not always indent.
fn is_below(above: Style, below: Style) -> bool {
    let letters =
        |style: Style| matches!(style, Style::Count { series: Series::Letters { .. } | Series::Roman { .. }, .. });
    match (above, below) {
        (Style::Bullet(above), Style::Bullet(below)) => {
            below == 'o' && above != 'o' || above == 'o' && matches!(below, '§' | '▪' | '\u{f0a7}')
        }
        (Style::Count { series: Series::Figures, .. }, Style::Count { .. }) => letters(below),
        (Style::Count { series: Series::Letters { .. }, .. }, Style::Count { series: Series::Roman { .. }, .. }) => {
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The items of a text: depth, label and words, line by line; other lines in brackets.
    fn read(text: &str) -> Vec<String> {
        let mut lists = Lists::default();
        let mut read = Vec::new();
        let mut at = 0;
        for block in text.split("\n\n") {
            let mut lines = Vec::new();
            for line in block.split('\n') {
                lines.push(at..at + line.len());
                at += line.len() + 1;
            }
            at += 1;
            for (line, item) in lines.iter().zip(lists.block(text, &lines)) {
                read.push(match item {
                    Some(item) => {
                        let label = item.label.unwrap_or("•".to_owned());
                        format!("{}{label}{}", "  ".repeat(item.depth), &text[item.place.end..line.end])
                    }
                    None => format!("[{}]", &text[line.clone()]),
                });
            }
        }
        read
    }

    #[test]
    fn bullets_of_word_processors() {
        assert_eq!(
            read("•\tJeudi\n\u{f0b7}\u{a0}Vendredi\n-\tSamedi\n–\u{a0}Dimanche\n•Mardi"),
            ["•Jeudi", "•Vendredi", "•Samedi", "•Dimanche", "•Mardi"]
        );
        assert_eq!(read("•\tun\no\tdeux\n§\ttrois\n•\tquatre"), ["•un", "  •deux", "    •trois", "•quatre"]);
        assert_eq!(read("§ un\n§ deux"), ["•un", "•deux"]);
        assert_eq!(read("→ un\n➢ deux\n✓ trois\nü\tquatre\nØ\tcinq"), ["→un", "➢deux", "✓trois", "✓quatre", "➢cinq"]);
        assert_eq!(read("\u{f0fc} fait\n\u{f0d8} à faire"), ["✓fait", "➢à faire"]);
        assert_eq!(read("La ville\n– son maire –\nest là."), ["[La ville]", "[– son maire –]", "[est là.]"]);
        assert_eq!(read("Au choix :\n– la visite"), ["[Au choix :]", "•la visite"]);
        assert_eq!(read("Au choix :\n\n– la visite"), ["[Au choix :]", "•la visite"]);
        for text in
            ["o mon pays", "§ 3 du règlement\n", "-5 °C", "* * *", "---", "•", "Ø 32 mm", "à demain", "+ 33 1 23"]
        {
            assert!(read(text)[0].starts_with('['), "{text}");
        }
    }

    #[test]
    fn numbers_and_letters_as_they_are_typed() {
        assert_eq!(read("1.\tPremier\n2.\tDeuxième"), ["1.Premier", "2.Deuxième"]);
        assert_eq!(read("a)\talpha\nb)\tbêta"), ["a)alpha", "b)bêta"]);
        assert_eq!(read("i.\tun\nii.\tdeux\niii.\ttrois"), ["i.un", "ii.deux", "iii.trois"]);
        assert_eq!(read("A. Accueil\nB. Ateliers"), ["A.Accueil", "B.Ateliers"]);
        assert_eq!(read("(1) un\n(2) deux"), ["(1)un", "(2)deux"]);
        assert_eq!(read("1° un\n2° deux"), ["1°un", "2°deux"]);
        assert_eq!(read("1/ un\n2/ deux"), ["1/un", "2/deux"]);
        assert_eq!(read("1- un\n2- deux"), ["1-un", "2-deux"]);
        assert_eq!(read("5) cinq"), ["5)cinq"]);
        assert_eq!(read("3. trois\n4. quatre"), ["3.trois", "4.quatre"]);
        assert_eq!(read("1. un\n1. deux\n1. trois"), ["1.un", "2.deux", "3.trois"]);
        assert_eq!(read("9.\tneuf\n10.\tdix"), ["9.neuf", "10.dix"]);
        assert_eq!(read("1.1.\tUn\n1.2.\tDeux"), ["1.1.Un", "1.2.Deux"]);
        assert_eq!(read("1. un\n\n2. deux\n\nFin\n\n1. autre"), ["1.un", "2.deux", "[Fin]", "1.autre"]);
    }

    #[test]
    fn what_only_looks_like_a_sign() {
        for text in [
            "2025. Une année",
            "A. Dupont",
            "M. Durand\nN. Petit",
            "Le\n12. Mai est férié",
            "a. Le Goff",
            "3.5 millions",
            "10 h",
            "I. Newton",
            "12/ ",
        ] {
            assert!(read(text).iter().all(|line| line.starts_with('[')), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn lists_in_lists() {
        assert_eq!(read("1. un\n   a) alpha\n   b) bêta\n2. deux"), ["1.un", "  a)alpha", "  b)bêta", "2.deux"]);
        assert_eq!(read("1.\tun\na)\talpha\nb)\tbêta\n2.\tdeux"), ["1.un", "  a)alpha", "  b)bêta", "2.deux"]);
        assert_eq!(read("- un\n  - deux\n    - trois\n- quatre"), ["•un", "  •deux", "    •trois", "•quatre"]);
        assert_eq!(read("1. un\n- a\n- b\n2. deux"), ["1.un", "  •a", "  •b", "2.deux"]);
        // Blank lines part lists of other signs.
        assert_eq!(read("1.\tun\n2.\tdeux\n\na)\talpha\nb)\tbêta"), ["1.un", "2.deux", "a)alpha", "b)bêta"]);
    }
}
