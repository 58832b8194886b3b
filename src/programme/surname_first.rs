//! Names that begin with the surname: "LE GOFF Marie", "LE GOFF MARIE", "Dupont, Marie".

use super::name_words::{is_civility, is_first, is_particle, names_a_group};
use crate::language::folding::fold;
use crate::language::frequent::is_frequent_surname;

/// The words of a surname that stand before the first name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Leading {
    /// How many words of a civility stand before it.
    pub civility: usize,
    /// How many words it has.
    pub surname: usize,
    /// Whether a first name is known after it, so that the name can be turned round.
    pub certain: bool,
}

impl Leading {
    /// The name in its common order: the civility, the first name, the surname.
    pub(crate) fn turned<'w>(&self, words: &[&'w str]) -> Vec<&'w str> {
        let (civility, name) = words.split_at(self.civility);
        let (surname, first) = name.split_at(self.surname);
        let words = civility.iter().chain(first).chain(surname);
        words.map(|word| word.trim_end_matches(',')).collect()
    }
}

/// The surname that a name begins with, where its capitals or its comma tell it.
pub(crate) fn leading_surname(words: &[&str]) -> Option<Leading> {
    let civility = words.iter().take_while(|word| is_civility(word)).count();
    let name = &words[civility..];
    let read = after_a_comma(name).or_else(|| in_capitals(name))?;
    Some(Leading { civility, ..read })
}

/// "Dupont, Marie": the comma of registers.
fn after_a_comma(words: &[&str]) -> Option<Leading> {
    let surname = words.iter().position(|word| word.ends_with(','))? + 1;
    let first = words.get(surname)?;
    let one = words[surname..].iter().all(|word| !word.contains(','));
    // "Robert Fenwick, Ann Birk" are two people, "Thomas Martin, Paul" is nobody known.
    let certain = is_first(first) && surname < 4 && !words[..surname].iter().any(|word| is_first(word));
    (one && certain).then_some(Leading { civility: 0, surname, certain })
}

fn in_capitals(words: &[&str]) -> Option<Leading> {
    let capitals = |word: &&str| are_capitals(word);
    let surname = match words.iter().rposition(|word| !are_capitals(word) && !is_particle(word)) {
        // "LE GOFF MARIE": a particle begins no first name.
        None if is_particle(words.first()?) && words.len() > 2 && words.iter().all(|word| are_capitals(word)) => {
            words.len() - 1
        }
        None => return None,
        Some(_) => {
            let head = words.iter().take_while(|word| are_capitals(word) || is_particle(word)).count();
            words[..head].iter().rposition(|word| are_capitals(word))? + 1
        }
    };
    let (head, rest) = words.split_at_checked(surname)?;
    let first = *rest.first()?;
    let all_capitals = words.iter().all(capitals);
    if !all_capitals && rest.iter().any(capitals) || rest.iter().any(|word| word.contains('.')) {
        return None;
    }
    let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count();
    let own: usize = head.iter().filter(|word| !is_particle(word)).map(letters).sum();
    let particle = head.len() > 1 && is_particle(head[0]);
    let frequent = head.iter().all(|word| is_frequent_surname(&fold(word)));
    if own < 3 && !frequent || is_first(head[0]) && !is_first(first) {
        return None;
    }
    let certain = is_first(first);
    // "FOSDEM Staff" is a group, "NTM Joey" a name of the stage.
    let likely = (own > 3 && rest.len() == 1 || particle || frequent) && !names_a_group(first);
    (certain || likely && !all_capitals).then_some(Leading { civility: 0, surname, certain })
}

fn are_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Option<(String, bool)> {
        let words: Vec<&str> = name.split_whitespace().collect();
        leading_surname(&words).map(|leading| (leading.turned(&words).join(" "), leading.certain))
    }

    #[test]
    fn surnames_that_stand_first() {
        for (name, turned) in [
            ("LE GOFF Marie", "Marie LE GOFF"),
            ("DE LA TOUR Anne", "Anne DE LA TOUR"),
            ("VAN DEN BERG Luc", "Luc VAN DEN BERG"),
            ("COMMENT Brice", "Brice COMMENT"),
            ("D'ALMEIDA Jean", "Jean D'ALMEIDA"),
            ("de LA TOUR Anne-Laure", "Anne-Laure de LA TOUR"),
            ("LE GOFF MARIE", "MARIE LE GOFF"),
            ("Mme LE GOFF Marie", "Mme Marie LE GOFF"),
            ("MARTIN Paul", "Paul MARTIN"),
            ("Dupont, Marie", "Marie Dupont"),
            ("SAINT-EXUPÉRY Antoine de", "Antoine de SAINT-EXUPÉRY"),
        ] {
            assert_eq!(read(name), Some((turned.to_owned(), true)), "{name}");
        }
        assert_eq!(read("NGUYEN Van An"), Some(("Van An NGUYEN".to_owned(), false)));
        assert_eq!(read("LE GOFF Enogat"), Some(("Enogat LE GOFF".to_owned(), false)));
    }

    #[test]
    fn what_begins_otherwise() {
        for name in [
            "Marie LE GOFF",
            "Anne de LA TOUR",
            "MARIE LE GOFF",
            "BRICE COMMENT",
            "JP Martin",
            "DJ Mamie Paulette",
            "NTM Joey",
            "FOSDEM Staff",
            "Fosdem Staff",
            "J.-P. MARTIN",
            "ORLAN",
            "LE GOFF",
            "eBPF",
            "[trop.in]",
            "Robert Fenwick, Ann Birk",
            "Ludwig van Beethoven",
            "Martin Luther King, Jr.",
            "",
        ] {
            assert_eq!(read(name), None, "{name}");
        }
    }
}
