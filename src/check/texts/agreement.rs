//! Words that do not agree, by a short list of patterns: `ouvertes et gratuite`, `les atelier`, `tables ronde`.

use super::adjectives::{JOINS, adjective, ambiguous, joined};
use super::slip::Slip;
use super::subjects;
use super::words::{Word, words};
use super::{each, phrases};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, french};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::List;
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) const RULE: Rule = Rule {
    code: "agreement",
    number: "T15",
    severity: Severity::Warning,
    fixable: false,
    source: "Grevisse, Le Bon Usage, § 438 (accord de l’adjectif)",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| passage.is_french() && passage.kind.is_wording();
    let dictionary = Recall::new(french);
    each(evidence, found, (RULE.severity, RULE.code), wanted, |passage| slips(passage.text(), &dictionary));
    phrases::judge(evidence, RULE.code, found);
}

/// Nouns of programmes, singular.
static FEMININE: List = List::new("agreement", "feminine-nouns");
static MASCULINE: List = List::new("agreement", "masculine-nouns");

/// Every form of the nouns: whether it is feminine, and in the plural. Those that are the same in the plural have either number.
static NOUN_FORMS: LazyLock<BTreeMap<String, (bool, Option<bool>)>> = LazyLock::new(|| {
    let feminine = FEMININE.words().iter().map(|noun| (noun, true));
    let nouns = feminine.chain(MASCULINE.words().iter().map(|noun| (noun, false)));
    let forms = nouns.flat_map(|(noun, feminine)| {
        let singular = if noun.ends_with('s') { None } else { Some(false) };
        [(format!("{noun}s"), (feminine, Some(true))), (noun.to_owned(), (feminine, singular))]
    });
    forms.collect()
});

fn noun(word: &str) -> Option<(bool, Option<bool>)> {
    NOUN_FORMS.get(word).copied()
}

fn slips(text: &str, dictionary: &Recall) -> Vec<Slip> {
    let words = words(text);
    let mut slips = Vec::new();
    for index in 0..words.len() {
        let word = words[index];
        let follows = |at: usize| {
            let (left, right) = (words.get(at)?, words.get(at + 1)?);
            let between = &text[left.end()..right.start];
            (!between.is_empty() && between.chars().all(char::is_whitespace)).then_some(*right)
        };
        let Some(next) = follows(index) else { continue };
        if ends_another(text, &word) {
            continue;
        }
        let before = index.checked_sub(1).map(|before| (words[before], follows(before).is_some()));
        // « ouvertes et gratuite »
        if let Some(third) = follows(index + 1).filter(|_| matches!(next.text, "et" | "ou"))
            && let (Some(one), Some(two)) = (adjective(&word.lower()), adjective(&third.lower()))
            && one != two
            && !ambiguous(&word)
            && !ambiguous(&third)
            && !joined(text, &third)
        {
            slips.push(Slip::new(word.start..third.end()));
        }
        // « tables ronde », but not « ateliers et conférence gratuits », whose adjective goes with both.
        let lower = word.lower();
        if let Some((feminine, plural)) = noun(&lower)
            && let Some(form) = adjective(&next.lower())
        {
            let alone = before.is_none_or(|(before, touches)| {
                touches
                    && !matches!(before.lower().as_str(), "et" | "ou" | "ni" | "de" | "d" | "en" | "par" | "sur" | "à")
                    || !touches && !text[before.end()..word.start].contains([',', '/', '-', '+', '&', '’', '\''])
            });
            let agrees = form.feminine == feminine && plural.is_none_or(|plural| plural == form.plural);
            if alone && !agrees && !joined(text, &next) && !ambiguous(&next) {
                slips.push(Slip::new(word.start..next.end()));
            }
        }
        // « un temps sera dédiée »
        if let Some((feminine, plural)) = noun(&lower)
            && COPULAS.contains(next.text)
            && let Some(third) = follows(index + 1)
            && let Some(form) = adjective(&third.lower())
            && begins_clause(text, &words, index)
            && (form.feminine != feminine || plural.is_some_and(|plural| plural != form.plural))
            && !joined(text, &third)
            && !text[third.end()..].trim_start().starts_with("et ")
        {
            slips.push(Slip::new(word.start..third.end()));
        }
        slips.extend(subjects::slip(text, &words, index, dictionary));
        slips.extend(possessions(text, before.map(|(before, _)| before), &word, &next, dictionary));
        // « Vingt et une structures », « cent un ateliers »: the end of a number.
        let ends_a_number = before.is_some_and(|(before, touches)| {
            touches && matches!(before.lower().as_str(), "et" | "cent" | "cents" | "mille")
        });
        if !ends_a_number {
            slips.extend(number(text, &word, &lower, &next, dictionary));
        }
        // « Ouvert à tous le dimanche »: the pronoun, and a day.
        let for_all = before.is_some_and(|(before, _)| matches!(before.lower().as_str(), "à" | "pour" | "de" | "par"));
        if !for_all || !matches!(lower.as_str(), "tous" | "toutes") {
            slips.extend(determiners(text, &lower, word.start, &next, follows(index + 1), dictionary));
        }
    }
    // One disagreement may fall under two patterns.
    slips.sort_by_key(|slip| (slip.at.start, std::cmp::Reverse(slip.at.end)));
    slips.dedup_by(|next, slip| next.at.start < slip.at.end);
    slips
}

/// Nouns that end as a plural does, one letter longer than another word.
static LONE_IN_S: List = List::new("agreement", "lone-in-s");

/// « leurs professeur », « leur portes »: « leur » before a verb is a pronoun, and its verb is not in « -s ».
fn possessions(text: &str, before: Option<Word>, word: &Word, noun: &Word, dictionary: &Recall) -> Option<Slip> {
    let lower = noun.text;
    if noun.text.chars().count() < 4 || !lower.chars().all(char::is_lowercase) || goes_on(text, noun) {
        return None;
    }
    let head = before.map(|before| before.lower()).unwrap_or_default();
    let wrong = match word.lower().as_str() {
        // « Les leurs », « un des leurs »: the pronoun.
        "leurs" => {
            !matches!(head.as_str(), "les" | "des" | "aux")
                && !lower.ends_with(['s', 'x', 'z'])
                && !INVARIABLE.contains(lower)
                && dictionary.knows(lower)
                && ["s", "x"].iter().any(|sign| dictionary.knows(&format!("{lower}{sign}")))
        }
        // « Tu leur portes », « nous leur offrons ».
        "leur" => {
            !matches!(head.as_str(), "je" | "tu" | "nous" | "vous" | "ne" | "dis" | "le" | "la" | "les" | "en" | "")
                && lower.ends_with('s')
                && lower
                    .strip_suffix('s')
                    .is_some_and(|singular| !singular.ends_with('s') && dictionary.knows(singular))
                && dictionary.knows(lower)
                && !SINGULAR_IN_S.contains(lower)
                && !LONE_IN_S.contains(lower)
        }
        _ => false,
    };
    wrong.then(|| Slip::new(word.start..noun.end()))
}

/// The word goes on, were it with a sign alone: `co-`, `élu(`.
fn goes_on(text: &str, word: &Word) -> bool {
    joined(text, word) || text[word.end()..].starts_with(['-', '’', '\'', '·', '*', '('])
}

/// The word is the end of another: the “les” of `social*les`.
pub(super) fn ends_another(text: &str, word: &Word) -> bool {
    let mut before = text[..word.start].chars().rev();
    let sign = before.next();
    // « l’atelier » begins after its apostrophe.
    sign.is_some_and(|c| JOINS.contains(c) && !matches!(c, '’' | '\'' | '-') || c == ')')
        && before.next().is_some_and(char::is_alphabetic)
}

/// Verbs that join a subject and its adjective.
static COPULAS: List = List::new("agreement", "copulas");

/// Whether a noun with its article stands at the head of a clause: it is then the subject.
fn begins_clause(text: &str, words: &[Word], index: usize) -> bool {
    let Some(article) = index.checked_sub(1).and_then(|before| words.get(before)) else { return false };
    let known = ["un", "une", "le", "la", "l", "les", "cet", "ce", "cette", "ces", "chaque", "des", "nos", "vos"];
    let head = text[..article.start].trim_end();
    known.contains(&article.lower().as_str())
        && (head.is_empty() || head.ends_with([',', '.', ':', ';', '!', '?', '–']))
}

/// Nouns whose singular ends as a plural does, and looks like the plural of another word.
static SINGULAR_IN_S: List = List::new("agreement", "singular-in-s");

/// « toute les familles », « leur propre grilles »: determiners and nouns of different numbers.
fn determiners(
    text: &str,
    word: &str,
    start: usize,
    next: &Word,
    third: Option<Word>,
    dictionary: &Recall,
) -> Option<Slip> {
    let plural = |noun: &Word| {
        let Some(singular) = noun.text.strip_suffix(['s', 'x']) else { return false };
        noun.text.chars().count() > 3
            && noun.text.chars().all(char::is_lowercase)
            && !joined(text, noun)
            && !SINGULAR_IN_S.contains(noun.text)
            && dictionary.knows(noun.text)
            && dictionary.knows(singular)
    };
    match (word, next.lower().as_str()) {
        ("toute", "les" | "le") | ("tous" | "toutes", "le") => Some(Slip::new(start..next.end())),
        // « Tout les oppose »: the pronoun goes with a verb, which does not end so.
        ("tout", "les") | ("leur" | "notre" | "votre" | "son" | "sa" | "mon" | "ma", "propre") => {
            third.filter(plural).map(|noun| Slip::new(start..noun.end()))
        }
        _ => None,
    }
}

/// Determiners of several things, before which a noun is in the plural.
static PLURAL: List = List::new("agreement", "plural-determiners");
static ONE: List = List::new("agreement", "singular-determiners");
/// What may stand between a determiner and its noun, and has no plural.
static INVARIABLE: List = List::new("agreement", "invariable");

/// « des atelier », « une sessions ».
fn number(text: &str, determiner: &Word, article: &str, noun: &Word, dictionary: &Recall) -> Option<Slip> {
    let (plural, one) = (PLURAL.contains(article), ONE.contains(article));
    if !plural && !one {
        return None;
    }
    let word = noun.text;
    let plain = word.chars().count() > 3 && word.chars().all(|c| c.is_lowercase());
    if !plain || goes_on(text, noun) {
        return None;
    }
    let slip = || Some(Slip::new(determiner.start..noun.end()));
    if plural && !word.ends_with(['s', 'x', 'z']) {
        let invariable = INVARIABLE.contains(word);
        let adverb = word.ends_with("ment") && dictionary.knows(&format!("{}e", &word[..word.len() - 4]));
        // Abroad words take no French plural, or the dictionary would know it.
        let plural =
            dictionary.knows(word) && (dictionary.knows(&format!("{word}s")) || dictionary.knows(&format!("{word}x")));
        return if plural && !invariable && !adverb { slip() } else { None };
    }
    let endings = [
        "tions", "sions", "teliers", "ments", "teurs", "ées", "ités", "ences", "ances", "ages", "ures", "istes",
        "ières",
    ];
    if one && endings.iter().any(|ending| word.ends_with(ending)) {
        let singular = &word[..word.len() - 1];
        return if dictionary.knows(singular) && dictionary.knows(word) { slip() } else { None };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disagreements_are_found() {
        for text in [
            "sont ouvertes et gratuite pour tous",
            "Inscription gratuites",
            "des tables ronde",
            "Entrée gratuit",
            "plusieurs atelier au choix",
            "une sessions plénière",
            "les acteurs local",
            "des conférence",
            "Entrée libre. Conférences gratuite",
            "Accueillir toute les familles",
            "ouvert à tout les publics",
            "partager leur propre grilles",
            "En fin de séance, un temps sera dédiée aux questions",
            "Les inscriptions sont ouverte",
            "Les ateliers est complet",
            "Toutes les visites est gratuites",
            "Les trois résolutions est soumises",
            "Les places des ateliers sont limitée : inscrivez-vous",
            "Les délégués sont prié de se munir de leur carte",
            "Les élus et les habitants sont invité à y participer",
            "Les classes sont accueilli par demi-journées",
            "Le vestiaire et la garderie est gratuits",
            "Les enfants et leurs professeur",
            "Les Archives ouvrent leur portes",
            "Dessiner comme un naturalistes",
            "Les mandat sont à retirer",
        ] {
            let slips = slips(text, &Recall::new(french));
            assert_eq!(slips.len(), 1, "{text}: {slips:?}");
        }
    }

    #[test]
    fn agreements_and_what_cannot_be_told_stay() {
        for text in [
            "L’ensemble des ateliers est gratuit, chacune des visites est complète, les quartiers est rénovés",
            "Les façades est seront repeintes. Les voisins est un film. Les amis, est-ce ouvert ?",
            "Les alliés sont santé et liberté, au menu sont entrée et dessert, les mots sont qualité, durée",
            "Tu leur portes secours, nous leur offrons un livre, leur parcours, leur temps, leurs choix, l’un des leurs parle",
            "Les voir, les inviter, Les manger crus, Les super héros, Les savoir heureux, Les après-midi, Les tout petits",
            "On est invités, l’entrée de tous est gratuite, ils sont invité·es, elles sont animé(e)s",
            "ouvertes et gratuites, tables rondes, entrée gratuite",
            "ateliers et conférence gratuits, débat public et gratuit",
            "des quatre coins, des très bons, aux alentours, des plus grands",
            "un parcours, un temps, une fois, chaque parcours, un concours, un accès",
            "Journée nationale et locale, parcours ouverts, parcours ouvert",
            "des après-midi, aux porte-parole, des participant·es",
            "des territoires, ces journaux, nos voix, aux ex-élèves",
            "acteurs publics et privés, les secteurs public et privé",
            "session d’ateliers participatifs, place de marché local",
            "une table d’acteurs locaux",
            "Le musée est ouvert à tous le dimanche, gratuit pour toutes le soir",
            "Tout les oppose, tout les unit, tous les publics, toutes les places",
            "son propre cours, leur propre parcours, notre propre temps",
            "La fin des ateliers sera consacrée aux questions, une table des acteurs est ouverte",
            "Les inscriptions sont ouvertes, l’entrée est gratuite, le débat sera animé par elle",
        ] {
            assert_eq!(slips(text, &Recall::new(french)), [], "{text}");
        }
    }
}
