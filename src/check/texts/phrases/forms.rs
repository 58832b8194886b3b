//! The forms of words that a line of `slips.txt` may ask for: `<pp>`, a participle, `<nouns>`, a noun of English in the plural.

use crate::check::spelling::{Recall, french_nominals};

/// What a word is by its shape and by the shapes beside it that the dictionary knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Any word.
    Any,
    /// A word with a capital.
    Capital,
    /// An infinitive in -er of French: the verb has its other forms.
    Infinitive,
    /// An infinitive of French in -ir or -re that is nothing else.
    OtherInfinitive,
    /// A participle in -é of French.
    Participle,
    /// A noun or adjective of French in the plural, whose singular is a word.
    Plural,
    /// A noun or adjective in the singular, whose plural is a word.
    Single,
    /// A verb of French in -ent.
    ThirdPlural,
    /// A verb of French in -e that is no noun: « dessine », not « danse ».
    Third,
    /// An adjective of French in the masculine singular, which has a feminine of its own; and that feminine.
    Masculine,
    Feminine,
    /// A noun of French that is feminine, masculine by its ending.
    OfHer,
    OfHim,
    /// The sound of a vowel begins an English word, or that of a consonant.
    Vowel,
    Consonant,
    /// An English noun, in the singular and in the plural; and one that is no verb besides.
    Thing,
    Things,
    Noun,
    Nouns,
    /// An English verb as the dictionary has it, and with -s; and one that is no noun besides.
    Verb,
    Verbs,
    OnlyVerb,
    OnlyVerbs,
    /// “opened”, “longer”, “longest”, “artist’s”.
    Past,
    Comparative,
    Superlative,
    Genitive,
    /// An English adjective that is no verb.
    Adjective,
}

const NAMES: [(&str, Form); 28] = [
    ("<w>", Form::Any),
    ("<W>", Form::Capital),
    ("<inf>", Form::Infinitive),
    ("<inf-ir>", Form::OtherInfinitive),
    ("<pp>", Form::Participle),
    ("<plural>", Form::Plural),
    ("<single>", Form::Single),
    ("<3p>", Form::ThirdPlural),
    ("<3>", Form::Third),
    ("<masc>", Form::Masculine),
    ("<fem>", Form::Feminine),
    ("<elle>", Form::OfHer),
    ("<lui>", Form::OfHim),
    ("<vowel>", Form::Vowel),
    ("<consonant>", Form::Consonant),
    ("<thing>", Form::Thing),
    ("<things>", Form::Things),
    ("<noun>", Form::Noun),
    ("<nouns>", Form::Nouns),
    ("<verb>", Form::Verb),
    ("<verbs>", Form::Verbs),
    ("<do>", Form::OnlyVerb),
    ("<does>", Form::OnlyVerbs),
    ("<ed>", Form::Past),
    ("<er>", Form::Comparative),
    ("<est>", Form::Superlative),
    ("<’s>", Form::Genitive),
    ("<adj>", Form::Adjective),
];

impl Form {
    /// The form of a name in a line.
    pub(super) fn named(name: &str) -> Option<Form> {
        NAMES.iter().find(|(known, _)| *known == name).map(|&(_, form)| form)
    }

    /// Whether a word, in small letters and as it is written, has the form.
    pub(super) fn is_of(self, word: &str, written: &str, dictionary: &Recall) -> bool {
        match self {
            Form::Any => return true,
            Form::Capital => return written.starts_with(char::is_uppercase),
            Form::Genitive => return is_genitive(word, dictionary),
            _ => {}
        }
        // A name is no form of a word.
        let small = written.chars().all(|c| c.is_lowercase() || c == '-');
        small && (self.is_french(word, dictionary) || self.is_english(word, dictionary))
    }

    fn is_french(self, word: &str, dictionary: &Recall) -> bool {
        let knows = |word: &str| dictionary.knows(word);
        let verb = |stem: &str| stem.len() > 2 && knows(&format!("{stem}er")) && knows(&format!("{stem}ez"));
        match self {
            Form::Infinitive => word.strip_suffix("er").is_some_and(|stem| verb(stem) && knows(&format!("{stem}é"))),
            Form::OtherInfinitive => {
                let future = word.strip_suffix('e').unwrap_or(word);
                let ends = word.ends_with("ir") && !word.ends_with("oir") || word.ends_with("re");
                ends && knows(word)
                    && knows(&format!("{future}ons"))
                    && knows(&format!("{future}ait"))
                    && !(word.ends_with("re") && knows(&format!("{future}er")))
            }
            Form::Participle => word.strip_suffix('é').is_some_and(verb),
            Form::Plural => word.len() > 3 && word.strip_suffix(['s', 'x']).is_some_and(knows) && knows(word),
            Form::Single => {
                word.len() > 3
                    && !word.ends_with(['s', 'x', 'z'])
                    && !word.contains('-')
                    && knows(word)
                    && knows(&format!("{word}s"))
            }
            Form::ThirdPlural => {
                word != "convient" && word.strip_suffix("ent").is_some_and(|stem| knows(word) && verb(stem))
            }
            Form::Third => {
                let stem = || word.strip_suffix('e').map(str::to_owned);
                let open = || word.rfind('è').map(|at| format!("{}é{}", &word[..at], &word[at + 2..word.len() - 1]));
                word.len() > 3
                    && word.ends_with('e')
                    && knows(&format!("{word}nt"))
                    && !french_nominals().contains(word)
                    && (stem().is_some_and(|stem| verb(&stem)) || open().is_some_and(|stem| verb(&stem)))
            }
            Form::Masculine => !word.ends_with(['s', 'x', 'z']) && french_nominals().feminine_of(word).is_some(),
            // « continue » is a verb as well.
            Form::Feminine => french_nominals().is_feminine(word) && !knows(&format!("{word}nt")),
            Form::OfHer => is_of_her(word),
            Form::OfHim => is_of_him(word),
            _ => false,
        }
    }

    fn is_english(self, word: &str, dictionary: &Recall) -> bool {
        let knows = |word: &str| dictionary.knows(word);
        let is_thing = |word: &str| {
            word.len() > 2 && !word.ends_with('s') && knows(word) && knows(&format!("{word}'s")) && knows(&in_s(word))
        };
        let is_verb = |word: &str| {
            word.len() > 2 && !NO_VERBS.contains(&word) && knows(word) && doings(word).iter().any(|doing| knows(doing))
        };
        let singles = || out_of_s(word);
        match self {
            Form::Thing => is_thing(word),
            Form::Noun => is_thing(word) && !is_verb(word),
            Form::Things => singles().iter().any(|single| is_thing(single)),
            Form::Nouns => {
                let singles = singles();
                singles.iter().any(|single| is_thing(single)) && !singles.iter().any(|single| is_verb(single))
            }
            Form::Verb => is_verb(word) && !word.ends_with("ing"),
            Form::OnlyVerb => is_verb(word) && !word.ends_with("ing") && !knows(&format!("{word}'s")),
            Form::Verbs => singles().iter().any(|single| is_verb(single)),
            Form::OnlyVerbs => {
                let singles = singles();
                singles.iter().any(|single| is_verb(single))
                    && !singles.iter().any(|single| knows(&format!("{single}'s")))
            }
            Form::Past => {
                word.len() > 4
                    && knows(word)
                    && word.strip_suffix("ed").is_some_and(|stem| {
                        let doubled = stem.chars().count() > 2;
                        doubled && knows(&format!("{stem}ing"))
                    })
            }
            Form::Comparative => is_compared(word, "er", "est", dictionary),
            Form::Superlative => is_compared(word, "est", "er", dictionary),
            Form::Adjective => {
                word.len() > 2
                    && knows(word)
                    && !is_verb(word)
                    && [format!("{word}er"), format!("{word}est"), format!("{word}ly")]
                        .iter()
                        .filter(|word| knows(word))
                        .count()
                        > 1
            }
            Form::Vowel => sounds_as_a_vowel(word) == Some(true),
            Form::Consonant => sounds_as_a_vowel(word) == Some(false),
            _ => false,
        }
    }
}

/// They have an -ing of another word: “thing”, “noting”, “evening”.
const NO_VERBS: [&str; 14] =
    ["the", "not", "but", "even", "off", "out", "down", "one", "ever", "her", "our", "for", "are", "hers"];

/// Feminine by its ending, with no masculine of the same ending left in.
fn is_of_her(word: &str) -> bool {
    const ENDINGS: [&str; 12] =
        ["tion", "sion", "xion", "ance", "ence", "ité", "ette", "esse", "ade", "trice", "euse", "ière"];
    let not = matches!(
        word,
        "bastion"
            | "silence"
            | "comité"
            | "squelette"
            | "grade"
            | "stade"
            | "jade"
            | "derrière"
            | "cimetière"
            | "arrière"
            | "quintette"
            | "sextette"
            | "septuor"
            | "camarade"
            | "nomade"
            | "malade"
            | "alcade"
            | "monade"
    );
    word.len() > 5 && !not && ENDINGS.iter().any(|ending| word.ends_with(ending)) && french_nominals().contains(word)
}

/// Masculine by its ending.
fn is_of_him(word: &str) -> bool {
    const ENDINGS: [&str; 5] = ["ement", "isme", "teau", "iment", "illage"];
    word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && french_nominals().contains(word)
}

/// “artist’s”, not “it’s”.
fn is_genitive(word: &str, dictionary: &Recall) -> bool {
    let owner = word.strip_suffix("’s");
    owner.is_some_and(|owner| owner.len() > 2 && dictionary.knows(&in_s(owner)) && dictionary.knows(owner))
}

/// “longer” has a “longest”; a baker has none.
fn is_compared(word: &str, ending: &str, other: &str, dictionary: &Recall) -> bool {
    let stem = word.strip_suffix(ending);
    stem.is_some_and(|stem| stem.len() > 1 && dictionary.knows(word) && dictionary.knows(&format!("{stem}{other}")))
}

/// A word with its -s.
fn in_s(word: &str) -> String {
    let soft = ["s", "x", "z", "ch", "sh"].iter().any(|ending| word.ends_with(ending));
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if soft => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

/// What a word may be without its -s.
fn out_of_s(word: &str) -> Vec<String> {
    let mut singles = Vec::new();
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        singles.push(format!("{stem}y"));
    } else if let Some(stem) =
        word.strip_suffix("es").filter(|stem| ["s", "x", "z", "ch", "sh"].iter().any(|ending| stem.ends_with(ending)))
    {
        singles.push(stem.to_owned());
        singles.push(format!("{stem}e"));
    } else if let Some(stem) = word.strip_suffix('s').filter(|stem| !stem.ends_with('s') && stem.len() > 2) {
        singles.push(stem.to_owned());
    }
    singles
}

/// A verb with its -ing, as it may be spelt.
fn doings(word: &str) -> Vec<String> {
    let mut doings = vec![format!("{word}ing")];
    if let Some(stem) = word.strip_suffix('e').filter(|stem| !stem.ends_with('e')) {
        doings = vec![format!("{stem}ing")];
    } else if let Some(last) = word.chars().next_back().filter(|c| "bdglmnprt".contains(*c)) {
        doings.push(format!("{word}{last}ing"));
    }
    doings
}

/// Whether “an” stands before an English word; `None` where speakers differ.
fn sounds_as_a_vowel(word: &str) -> Option<bool> {
    const SOUNDS_OF_YOU: [&str; 22] = [
        "uni", "use", "usu", "usa", "usi", "uto", "ubi", "uk", "ur", "eu", "ewe", "one", "once", "ufo", "uter", "ute",
        "uv", "un-", "ouija", "unanim", "ug", "us",
    ];
    const SILENT: [&str; 5] = ["hour", "honest", "honour", "honor", "heir"];
    let first = word.chars().next().filter(|_| word.chars().count() > 2)?;
    if SILENT.iter().any(|start| word.starts_with(start)) {
        return Some(true);
    }
    if first == 'h' || first == 'y' || word.starts_with("herb") || word.starts_with("uni") && word.starts_with("unin") {
        return (first != 'h' || !word.starts_with("hist"))
            .then_some(false)
            .filter(|_| !word.starts_with("herb") && !word.starts_with("un"));
    }
    if SOUNDS_OF_YOU.iter().any(|start| word.starts_with(start)) {
        // “Unimportant”, “urgent”, “us”, “onerous”: not all of them; those that differ are left.
        let differs = ["unim", "unin", "unid", "urg", "urb", "urn", "oner", "ugl", "usher", "utter", "us-"];
        return (!differs.iter().any(|start| word.starts_with(start))).then_some(false);
    }
    Some("aeio".contains(first) || first == 'u')
}
