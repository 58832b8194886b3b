//! When two names are one person.
//!
//! Spellings that differ in accents, capitals, hyphens, particles or the order of first name and surname are one person. A first name
//! given by its initial is the only person of that surname who has it. One or two letters, or a part left out (Jean for Jean-Pierre), need
//! a second sign: the same organisation or the same role. Without one, only a rare name of some length, or one said alike, is enough,
//! as long as nothing speaks against it. People who stand in one session are different people.

use super::neighbours::neighbours;
use super::parts::Parts;
use super::sound::sound;
use crate::language::frequent::{is_first_name, is_frequent_surname};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of someone under one spelling of the name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// Comparable forms of their organisations.
    pub organisations: BTreeSet<String>,
    /// Folded roles.
    pub roles: BTreeSet<String>,
    /// Sessions where they stand, as any numbers.
    pub sessions: BTreeSet<usize>,
}

/// How two spellings differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Difference {
    /// Accents, capitals, hyphens, spaces.
    Signs,
    /// First name and surname change places.
    Order,
    /// "de", "van".
    Particle,
    /// "B. Comment".
    Initial,
    /// One or two letters.
    Letters,
    /// "Robinot" and "Robinot-Bertrand".
    Part,
}

/// Two spellings of one person: their places in the list, the first one met first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub one: usize,
    pub other: usize,
    pub difference: Difference,
}

/// Someone: a name and what is known.
pub(crate) type Someone = (Parts, Known);

/// All pairs of spellings of one person, in order.
pub(crate) fn pairs(people: &[Someone]) -> Vec<Pair> {
    let names: Vec<String> = people.iter().map(|(parts, _)| parts.words.join(" ")).collect();
    let mut near = neighbours(&names);
    near.extend(meeting(people, |parts| vec![parts.letters.clone()]));
    near.extend(meeting(people, |parts| vec![parts.sorted()]));
    near.extend(meeting(people, |parts| {
        let (Some(first), last) = (parts.words.first(), parts.surnames()) else { return Vec::new() };
        last.iter().map(|last| format!("{first} {last}")).collect()
    }));
    near.sort_unstable();
    near.dedup();
    let mut found: Vec<Pair> = near
        .into_iter()
        .filter_map(|(one, other)| {
            let difference = difference(&people[one], &people[other])?;
            Some(Pair { one, other, difference })
        })
        .collect();
    found.extend(initials(people));
    found.sort_by_key(|pair| (pair.one, pair.other, pair.difference));
    found.dedup_by_key(|pair| (pair.one, pair.other));
    found
}

/// Pairs of people who share one of the keys; a key that a crowd shares says nothing.
fn meeting(people: &[Someone], keys: impl Fn(&Parts) -> Vec<String>) -> Vec<(usize, usize)> {
    let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (n, (parts, _)) in people.iter().enumerate() {
        for key in keys(parts) {
            by_key.entry(key).or_default().push(n);
        }
    }
    let mut pairs = Vec::new();
    for met in by_key.values() {
        let met = &met[..met.len().min(24)];
        for (n, &one) in met.iter().enumerate() {
            pairs.extend(met[n + 1..].iter().filter(|&&other| other != one).map(|&other| (one, other)));
        }
    }
    pairs
}

/// First names given by their initials, each for the only one it can stand for.
fn initials(people: &[Someone]) -> Vec<Pair> {
    let mut by_surname: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (n, (parts, _)) in people.iter().enumerate().filter(|(_, (parts, _))| parts.first > 0 && !parts.has_figures()) {
        by_surname.entry(parts.surnames().concat()).or_default().push(n);
    }
    let mut pairs = Vec::new();
    for family in by_surname.values().filter(|family| family.len() > 1) {
        for &short in family.iter().filter(|&&n| is_initials(people[n].0.first_names())) {
            let meant: Vec<usize> = family
                .iter()
                .copied()
                .filter(|&n| n != short && begins(people[short].0.first_names(), people[n].0.first_names()))
                .collect();
            let (known, alone) = (&people[short].1, meant.len() == 1);
            for full in meant {
                let other = &people[full].1;
                let sign = second_sign(known, other);
                if sign.speaks_for() || (alone && sign == Sign::Nothing && !together(known, other)) {
                    let difference = Difference::Initial;
                    pairs.push(Pair { one: short.min(full), other: short.max(full), difference });
                }
            }
        }
    }
    pairs
}

fn is_initials(first_names: &[String]) -> bool {
    // "JP" has no vowel to be said with.
    let pair = |word: &str| word.chars().count() == 2 && !word.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    !first_names.is_empty() && first_names.iter().all(|word| word.chars().count() == 1 || pair(word))
}

/// Whether initials can stand for the first names.
fn begins(initials: &[String], first_names: &[String]) -> bool {
    if is_initials(first_names) || first_names.is_empty() {
        return false;
    }
    let letters: Vec<char> = initials.iter().flat_map(|word| word.chars()).collect();
    letters.len() <= first_names.len()
        && letters.iter().zip(first_names).all(|(&letter, name)| name.starts_with(letter))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// The same organisation and the same role.
    Both,
    /// One of them.
    For,
    Nothing,
    Against,
}

impl Sign {
    fn speaks_for(self) -> bool {
        matches!(self, Sign::Both | Sign::For)
    }
}

/// Whether what is known of two people makes them one.
fn second_sign(one: &Known, other: &Known) -> Sign {
    let known = |a: &BTreeSet<String>, b: &BTreeSet<String>| !a.is_empty() && !b.is_empty();
    let shared = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.intersection(b).next().is_some();
    if shared(&one.organisations, &other.organisations) {
        if shared(&one.roles, &other.roles) { Sign::Both } else { Sign::For }
    } else if known(&one.organisations, &other.organisations) {
        Sign::Against
    } else if shared(&one.roles, &other.roles) {
        Sign::For
    } else if known(&one.roles, &other.roles) {
        Sign::Against
    } else {
        Sign::Nothing
    }
}

fn together(one: &Known, other: &Known) -> bool {
    one.sessions.intersection(&other.sessions).next().is_some()
}

/// How two spellings of one person differ; `None` for two people.
fn difference((a, known_a): &Someone, (b, known_b): &Someone) -> Option<Difference> {
    if a.has_figures() || b.has_figures() || a.words.len() < 2 || b.words.len() < 2 {
        return None;
    }
    if a.letters == b.letters {
        return Some(Difference::Signs);
    }
    if a.words == b.words {
        return Some(Difference::Particle);
    }
    if together(known_a, known_b) {
        return None;
    }
    let sign = second_sign(known_a, known_b);
    if a.sorted() == b.sorted() {
        // "Bernard Martin" and "Martin Bernard" are two names.
        let either_way = a.words.iter().all(|word| is_first_name(word));
        return (sign.speaks_for() || !either_way).then_some(Difference::Order);
    }
    if a.words.len() == b.words.len() {
        return letters(a, b, sign).then_some(Difference::Letters);
    }
    (sign != Sign::Against && part(a, b, sign)).then_some(Difference::Part)
}

/// Whether two names of as many words are one name but for a slip of one or two letters.
fn letters(a: &Parts, b: &Parts, sign: Sign) -> bool {
    let differing: Vec<(usize, &str, &str, usize)> = a
        .words
        .iter()
        .zip(&b.words)
        .enumerate()
        .filter(|(_, (one, other))| one != other)
        .map(|(n, (one, other))| (n, one.as_str(), other.as_str(), strsim::osa_distance(one, other)))
        .collect();
    let slips: usize = differing.iter().map(|&(.., slips)| slips).sum();
    let shortest = |one: &str, other: &str| one.chars().count().min(other.chars().count());
    let small = |&(_, one, other, slips): &(usize, &str, &str, usize)| {
        let length = shortest(one, other);
        length >= 3 && slips <= if length >= 6 { 2 } else { 1 }
    };
    if slips > 2 || !differing.iter().all(small) {
        return false;
    }
    let alike = |one: &str, other: &str| sound(one) == sound(other);
    for &(place, one, other, _) in &differing {
        let first_name = place < a.first && place < b.first;
        // Jean and Jeanne, Noé and Zoé: two people of one family, who often work together.
        if first_name && is_first_name(one) && is_first_name(other) && !alike(one, other) {
            return false;
        }
    }
    let rare = |&(place, one, other, slips): &(usize, &str, &str, usize)| {
        let frequent = place >= a.first && is_frequent_surname(one) && is_frequent_surname(other);
        let length = shortest(one, other);
        let same_start = one.chars().next() == other.chars().next();
        !frequent && same_start && ((alike(one, other) && length >= 4) || length >= if slips == 1 { 7 } else { 9 })
    };
    // Évrard and Gérard, of one house: two surnames that many bear, or that begin otherwise, are two people.
    let likely = |&(place, one, other, slips): &(usize, &str, &str, usize)| {
        let surname = place >= a.first || place >= b.first;
        let frequent = surname && is_frequent_surname(one) && is_frequent_surname(other);
        let same_start = one.chars().next() == other.chars().next();
        !frequent && (same_start || alike(one, other)) && (slips == 1 || shortest(one, other) >= 8 || alike(one, other))
    };
    match sign {
        Sign::Both => differing.iter().all(|slip| likely(slip) || slip.3 == 1),
        Sign::For => differing.iter().all(likely),
        Sign::Nothing => differing.iter().all(rare),
        Sign::Against => false,
    }
}

/// Whether one name is the other without one of its first names or surnames. A middle initial needs no sign.
fn part(a: &Parts, b: &Parts, sign: Sign) -> bool {
    let (short, long) = if a.words.len() < b.words.len() { (a, b) } else { (b, a) };
    let (first, last) = (short.first_names(), short.surnames());
    if first.is_empty() || last.is_empty() || is_initials(first) {
        return false;
    }
    let same_first = long.words.starts_with(first);
    let rest: Vec<&String> = long.words.iter().skip(first.len()).collect();
    let contained = last.iter().all(|word| rest.contains(&word));
    let left_out: Vec<&&String> = rest.iter().filter(|word| !last.contains(word)).collect();
    let initial = left_out.iter().all(|word| word.chars().count() == 1);
    same_first && contained && !left_out.is_empty() && (initial || sign.speaks_for())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "Brice | Comment | Consult’ind | Associé": first name, surname, organisation, role.
    fn someone(line: &str, session: usize) -> Someone {
        let mut fields = line.split('|').map(str::trim);
        let mut next = || fields.next().unwrap_or_default();
        let parts = Parts::of(next(), next());
        let set = |text: &str| (!text.is_empty()).then(|| text.to_lowercase()).into_iter().collect();
        let known = Known { organisations: set(next()), roles: set(next()), sessions: [session].into() };
        (parts, known)
    }

    fn met(one: &str, other: &str) -> Option<Difference> {
        pairs(&[someone(one, 1), someone(other, 2)]).first().map(|pair| pair.difference)
    }

    #[test]
    fn one_person() {
        for (one, other, difference) in [
            ("Aurélie|Mézière", "Aurelie|Meziere", Difference::Signs),
            ("Jean-Pierre|Seyvos", "Jean Pierre|Seyvos", Difference::Signs),
            ("Tanguy|Le Floc'h", "Tanguy|Lefloch", Difference::Signs),
            ("Brice|Comment", "Comment|Brice", Difference::Order),
            ("Diane|Perrier de La Bâthie", "Diane|Perrier La Bathie", Difference::Particle),
            ("B.|Comment", "Brice|Comment", Difference::Initial),
            ("J.-P.|Seyvos", "Jean-Pierre|Seyvos", Difference::Initial),
            ("JP|Seyvos", "Jean-Pierre|Seyvos", Difference::Initial),
            ("Baptiste|Gapenne", "Baptiste|Gappenne", Difference::Letters),
            ("Nikolas|Blain", "Nicolas|Blain", Difference::Letters),
            ("Philippe|Dessertine", "Philippe|Desertine", Difference::Letters),
            ("Philippe|Dessertine", "Philipe|Dessertinne", Difference::Letters),
            ("Julien|Kerguillec", "Julien|Kerguilec|Pleyber-Christ", Difference::Letters),
            ("Julie|Martin|INRAE|Juriste", "Julie|Marin|INRAE|Juriste", Difference::Letters),
            ("Manon|Loisel||Sociologue", "Manon|Loizel||Sociologue", Difference::Letters),
            ("Manon|Loisel|Partie prenante", "Manon|Loisele|Partie prenante", Difference::Letters),
            ("Isabelle|Robinot|Cerema", "Isabelle|Robinot-Bertrand|Cerema", Difference::Part),
            ("John F.|Kennedy", "John|Kennedy", Difference::Part),
        ] {
            assert_eq!(met(one, other), Some(difference), "{one}, {other}");
            assert_eq!(met(other, one), Some(difference), "{other}, {one}");
        }
    }

    #[test]
    fn two_people() {
        for (one, other) in [
            ("Julie|Martin", "Julie|Marin"),
            ("Julie|Martin|INRAE", "Julie|Marin|CNRS"),
            ("Julie|Martin|INRAE", "Julie|Marin|INRAE"),
            ("Jean-Pierre|Évrard|Cirad", "Jean-Pierre|Gérard|Cirad"),
            ("Jean-Pierre|Évrard|Cirad|Chercheur", "Jean-Pierre|Gérard|Cirad|Chercheur"),
            ("Jean|Martin", "Jeanne|Martin"),
            ("Jean|Martin|Ferme Martin", "Jeanne|Martin|Ferme Martin"),
            ("Noé|Guilhaumond", "Zoé|Guilhaumond"),
            ("Jean|Martin", "Jean-Paul|Martin"),
            ("Bernard|Martin", "Martin|Bernard"),
            ("Paul|Dupont", "Paul|Dupond"),
            ("Paul|Lefebvre", "Paul|Lefevre"),
            ("Mathieu|Durand|INRAE", "Matthieu|Durand|CNRS"),
            ("P.|Martin|INRAE", "Paul|Martin|Ville de Lyon"),
            ("Isabelle|Robinot", "Isabelle|Robinot-Bertrand"),
            ("Speaker|Number1", "Speaker|Number2"),
            ("Anne|Le Goff", "Anne|Le Gall"),
            ("Wei|Li", "Wei|Lu"),
            ("Trần|Quốc Việt", "Trần|Quốc Vinh"),
        ] {
            assert_eq!(met(one, other), None, "{one}, {other}");
        }
    }

    #[test]
    fn people_of_one_session_are_two() {
        let both = [someone("Julie|Martin|INRAE", 1), someone("Julie|Marin|INRAE", 1)];
        assert_eq!(pairs(&both), []);
    }

    #[test]
    fn an_initial_that_may_stand_for_two_stands_for_none() {
        let three = [someone("P.|Papaix", 1), someone("Pierre|Papaix", 2), someone("Paul|Papaix", 3)];
        assert_eq!(pairs(&three), []);
    }
}
