//! A dictionary in the format of Hunspell, with every form of its words made: what `hunspell(5)` calls affixes, the other way round.
//!
//! It knows what the dictionaries of livret use, and stops where one of them would use more.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A beginning or an end that words take.
struct Affix {
    flag: String,
    strip: String,
    add: String,
    /// A pattern such as `[^sxz]e`, or a point for none.
    condition: String,
    /// Flags that the word has with it.
    then: Vec<String>,
    crosses: bool,
}

/// A beginning, as it is asked for in a text.
pub(crate) struct Prefix {
    pub strip: String,
    pub add: String,
    pub condition: String,
}

/// How a form may stand: by itself, and with which beginnings.
#[derive(Default, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Class {
    /// As [`PLAIN`], [`KEPT`] and those of [`HIDDEN`] say; 0 for a form that needs a beginning.
    pub alone: u8,
    /// Beginnings by their number, each with the same bits.
    pub with: BTreeMap<u16, u8>,
}

/// In any capitals.
pub(crate) const PLAIN: u8 = 1;
/// In the capitals of the dictionary alone (`KEEPCASE`).
pub(crate) const KEPT: u8 = 2;
/// Shift of the two for a word with capitals inside, whose form with one capital is found in a text all in capitals.
pub(crate) const HIDDEN: u8 = 2;

/// All that there is to know of a dictionary.
pub(crate) struct Forms {
    /// In order.
    pub forms: Vec<(String, u16)>,
    pub classes: Vec<Class>,
    pub prefixes: Vec<Prefix>,
    /// What is written for what (`ICONV`).
    pub conversions: Vec<(String, String)>,
    /// Signs at which a word is divided (`BREAK`): at its start, inside, at its end.
    pub breaks: [Vec<String>; 3],
    /// Whether figures take the ends of English ordinals, the only compounds that are known here.
    pub ordinals: bool,
}

/// The rules of the compounds of English: `11th`, `21st`.
const ORDINALS: [&str; 2] = ["n*1t", "n*mp"];
const ONLY_IN_COMPOUNDS: &str = "c";

pub(crate) fn forms(affixes: &str, words: &str) -> Forms {
    let long = affixes.lines().any(|line| line.trim() == "FLAG long");
    let flags = |text: &str| -> Vec<String> {
        let signs: Vec<char> = text.chars().collect();
        signs.chunks(if long { 2 } else { 1 }).map(|flag| flag.iter().collect()).collect()
    };
    let mut crosses = HashMap::new();
    let (mut prefixes, mut suffixes): (Vec<Affix>, Vec<Affix>) = (Vec::new(), Vec::new());
    let (mut conversions, mut breaks) = (Vec::new(), None::<[Vec<String>; 3]>);
    let (mut keep_case, mut needs_affix, mut forbidden) = (None, None, None);
    let mut compounds = Vec::new();
    for line in affixes.lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&str> = line.split_whitespace().collect();
        match parts[..] {
            [kind @ ("PFX" | "SFX"), flag, cross, _count] => {
                crosses.insert((kind, flag), cross == "Y");
            }
            [kind @ ("PFX" | "SFX"), flag, strip, add, ref rest @ ..] => {
                let (add, then) = add.split_once('/').unwrap_or((add, ""));
                let affix = Affix {
                    flag: flag.to_owned(),
                    strip: if strip == "0" { String::new() } else { strip.to_owned() },
                    add: if add == "0" { String::new() } else { add.to_owned() },
                    condition: rest.first().copied().unwrap_or(".").to_owned(),
                    then: flags(then),
                    crosses: crosses[&(kind, flag)],
                };
                match kind {
                    "PFX" => prefixes.push(affix),
                    _ => suffixes.push(affix),
                }
            }
            ["ICONV", from, to] => conversions.push((from.to_owned(), to.to_owned())),
            ["BREAK", sign] if sign.parse::<usize>().is_err() => {
                let places = breaks.get_or_insert_with(Default::default);
                match (sign.strip_prefix('^'), sign.strip_suffix('$')) {
                    (Some(sign), _) => places[0].push(sign.to_owned()),
                    (_, Some(sign)) => places[2].push(sign.to_owned()),
                    _ => places[1].push(sign.to_owned()),
                }
            }
            ["KEEPCASE", flag] => keep_case = Some(flag.to_owned()),
            ["NEEDAFFIX", flag] => needs_affix = Some(flag.to_owned()),
            ["FORBIDDENWORD", flag] => forbidden = Some(flag.to_owned()),
            ["COMPOUNDRULE", rule] if rule.parse::<usize>().is_err() => compounds.push(rule.to_owned()),
            ["ONLYINCOMPOUND", flag] => assert_eq!(flag, ONLY_IN_COMPOUNDS),
            [
                "COMPOUNDFLAG" | "COMPOUNDBEGIN" | "IGNORE" | "COMPLEXPREFIXES" | "CHECKSHARPS" | "FORBIDWARN" | "AF",
                ..,
            ] => {
                panic!("not known here: {line}")
            }
            _ => {}
        }
    }
    let ordinals = compounds == ORDINALS;
    assert!(ordinals || compounds.is_empty(), "not known here: {compounds:?}");
    // An end after an end is not looked for.
    let of_ends: BTreeSet<&String> = suffixes.iter().map(|suffix| &suffix.flag).collect();
    let ends_again = suffixes.iter().flat_map(|suffix| &suffix.then).find(|flag| of_ends.contains(flag));
    assert_eq!(ends_again, None, "not known here");
    prefixes.sort_by(|a, b| a.add.cmp(&b.add));

    let mut derived: Vec<(String, u32)> = Vec::new();
    let mut ways = Ways::default();
    let mut families: HashMap<&str, Family> = HashMap::new();
    for line in words.lines().skip(1) {
        let Some(entry) = line.split_whitespace().next().filter(|entry| !entry.starts_with('/')) else { continue };
        let (word, own) = entry.split_once('/').unwrap_or((entry, ""));
        let family = families.entry(own).or_insert_with(|| {
            let own = flags(own);
            let has = |flag: &Option<String>| flag.as_ref().is_some_and(|flag| own.contains(flag));
            assert!(!has(&forbidden) && !has(&needs_affix), "not known here: {line}");
            let bit = if has(&keep_case) { KEPT } else { PLAIN };
            let (alone, ends) = standing(&own, bit, &prefixes, &suffixes, &mut ways);
            let (alone_hidden, ends_hidden) = standing(&own, bit << HIDDEN, &prefixes, &suffixes, &mut ways);
            Family {
                only_in_compounds: ordinals && own.iter().any(|flag| flag == ONLY_IN_COMPOUNDS),
                has_flags: !own.is_empty(),
                alone,
                ends,
                alone_hidden,
                ends_hidden,
            }
        });
        if family.only_in_compounds {
            continue;
        }
        derive(word, family.alone, &family.ends, &suffixes, &mut derived);
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        if capitals > 0 {
            let small = word.chars().any(char::is_lowercase);
            let begins = word.chars().next().is_some_and(char::is_uppercase) && capitals == 1;
            if !begins && (small || family.has_flags) {
                derive(&titled(word), family.alone_hidden, &family.ends_hidden, &suffixes, &mut derived);
            }
        }
    }
    derived.sort_unstable();
    derived.dedup();
    let mut classes: HashMap<Class, u16> = HashMap::new();
    let mut forms: Vec<(String, u16)> = Vec::new();
    for group in derived.chunk_by(|a, b| a.0 == b.0) {
        let mut class = Class::default();
        for (_, way) in group {
            let way = &ways.all[*way as usize];
            class.alone |= way.alone;
            for (prefix, bits) in &way.with {
                *class.with.entry(*prefix).or_default() |= bits;
            }
        }
        let next = u16::try_from(classes.len()).expect("some thousand classes at most");
        forms.push((group[0].0.clone(), *classes.entry(class).or_insert(next)));
    }
    let mut listed: Vec<(Class, u16)> = classes.into_iter().collect();
    listed.sort_by_key(|(_, number)| *number);
    let prefixes = prefixes.into_iter().map(|Affix { strip, add, condition, .. }| Prefix { strip, add, condition });
    // As Hunspell has it where a dictionary says nothing.
    let usual = || ["-", "-", "-"].map(|sign| vec![sign.to_owned()]);
    Forms {
        forms,
        classes: listed.into_iter().map(|(class, _)| class).collect(),
        prefixes: prefixes.collect(),
        conversions,
        breaks: breaks.unwrap_or_else(usual),
        ordinals,
    }
}

/// What all words of the same flags have in common.
struct Family {
    only_in_compounds: bool,
    has_flags: bool,
    alone: u32,
    /// Ends, each with the way in which the form stands.
    ends: Vec<(usize, u32)>,
    /// The same two for a form of a word with capitals inside.
    alone_hidden: u32,
    ends_hidden: Vec<(usize, u32)>,
}

/// Ways of standing that forms have in common.
#[derive(Default)]
struct Ways {
    known: HashMap<Class, u32>,
    all: Vec<Class>,
}

impl Ways {
    fn number(&mut self, way: Class) -> u32 {
        let next = self.all.len() as u32;
        *self.known.entry(way).or_insert_with_key(|way| {
            self.all.push(way.clone());
            next
        })
    }
}

/// How words with some flags stand by themselves, and with each of their ends.
fn standing(
    own: &[String],
    bit: u8,
    prefixes: &[Affix],
    suffixes: &[Affix],
    ways: &mut Ways,
) -> (u32, Vec<(usize, u32)>) {
    let begins: Vec<(u16, &Affix)> = (0..).zip(prefixes).filter(|(_, prefix)| own.contains(&prefix.flag)).collect();
    let alone = ways.number(Class { alone: bit, with: begins.iter().map(|(n, _)| (*n, bit)).collect() });
    // Ends that the word has of itself, and those that it has after a beginning.
    let after: BTreeSet<&String> = begins.iter().flat_map(|(_, prefix)| &prefix.then).collect();
    let mut ends = Vec::new();
    for (place, suffix) in suffixes.iter().enumerate() {
        let of_the_word = own.contains(&suffix.flag);
        if !of_the_word && !after.contains(&suffix.flag) {
            continue;
        }
        let mut way = Class { alone: if of_the_word { bit } else { 0 }, with: BTreeMap::new() };
        for (n, prefix) in (0..).zip(prefixes).filter(|(_, prefix)| prefix.crosses && suffix.crosses) {
            let of_both = own.contains(&prefix.flag);
            let outer = of_the_word && (of_both || suffix.then.contains(&prefix.flag));
            if outer || of_both && prefix.then.contains(&suffix.flag) {
                way.with.insert(n, bit);
            }
        }
        ends.push((place, ways.number(way)));
    }
    (alone, ends)
}

/// Adds every form of a word.
fn derive(word: &str, alone: u32, ends: &[(usize, u32)], suffixes: &[Affix], derived: &mut Vec<(String, u32)>) {
    derived.push((word.to_owned(), alone));
    for (place, way) in ends {
        let suffix = &suffixes[*place];
        if let Some(stem) = word.strip_suffix(suffix.strip.as_str()).filter(|_| ends_as(word, &suffix.condition)) {
            derived.push((format!("{stem}{}", suffix.add), *way));
        }
    }
}

/// Whether the end of a word is as a condition asks for.
fn ends_as(word: &str, condition: &str) -> bool {
    if condition == "." {
        return true;
    }
    if !condition.contains(['[', '.']) {
        return word.ends_with(condition);
    }
    let mut signs = word.chars().rev();
    let mut rest: Vec<char> = condition.chars().collect();
    while let Some(last) = rest.pop() {
        let Some(sign) = signs.next() else { return false };
        let fits = if last == ']' {
            let open = rest.iter().rposition(|c| *c == '[').expect("a bracket is opened");
            let set: Vec<char> = rest.drain(open..).skip(1).collect();
            if set[0] == '^' { !set[1..].contains(&sign) } else { set.contains(&sign) }
        } else {
            last == '.' || last == sign
        };
        if !fits {
            return false;
        }
    }
    true
}

fn titled(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.flat_map(char::to_lowercase)).collect()
}
