//! Words: ligatures and accents that keyboards lack, and names that are not divided.

use super::signs::{Signs, is_space};
use super::{NARROW, NO_BREAK};
use std::ops::Range;

/// French words in `oe` that take `œ`; a plural s or x may follow.
const LIGATURE_WORDS: [&str; 9] = ["boeuf", "choeur", "coeur", "foetus", "noeud", "oeil", "oeuf", "soeur", "voeu"];
/// Beginnings of French words that take `œ`.
const LIGATURE_STEMS: [&str; 15] = [
    "oeuvr",
    "manoeuvr",
    "désoeuvr",
    "écoeur",
    "rancoeur",
    "contrecoeur",
    "moeurs",
    "oecumén",
    "oedèm",
    "oenolog",
    "oenotouris",
    "oesophag",
    "oestrogèn",
    "oeillet",
    "oeillèr",
];

/// Capitals that take an accent, by the words that begin with them: typewriters had none, French has.
const ACCENTED: &str = "Ébauche Écart Échange Échanger Échéance Échelle Échelon Éclairage Éclairer École Écologie Écologique Économe Économie Économique \
     Écoute Écouter Écran Écrire Écrit Écriture Écosystème Éditer Éditeur Édition Éditorial Éducateur Éducation Éducatif Éducative Égal Égale Également \
     Égalité Église Élaborer Élaboration Élan Élargir Élargissement Électeur Élection Électricité Électrique Élément Élève Élever Élu Élue Émergence \
     Émerger Émission Énergétique Énergie Énoncé Épargne Épicerie Époque Épreuve Équilibre Équipe Équipement Équipementier Équité Étape État \
     Établir Établissement Étude Étudiant Étudiante Étudier Évaluation Évaluer Événement Évènement Évolution Évoluer Éviter Évoquer Éolien Éolienne \
     Île Être";

/// Words after a first « A » that is no preposition: Latin phrases, and participles after the verb « a ».
const NOT_AFTER_A: [&str; 32] = [
    "priori",
    "posteriori",
    "fortiori",
    "contrario",
    "minima",
    "maxima",
    "capella",
    "eu",
    "fait",
    "mis",
    "pris",
    "conduit",
    "écrit",
    "suivi",
    "reçu",
    "obtenu",
    "rejoint",
    "vu",
    "su",
    "pu",
    "dû",
    "ouvert",
    "produit",
    "construit",
    "réuni",
    "établi",
    "servi",
    "accompli",
    "tenu",
    "rendu",
    "permis",
    "appris",
];
/// Nouns in é, which are no participles.
const NOUNS_IN_E: [&str; 6] = ["côté", "proximité", "égalité", "volonté", "majorité", "parité"];

/// What stands before a name.
const FRENCH_TITLES: [&str; 12] = ["M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Dre", "Pr", "Pre", "Me", "Mgr"];
const ENGLISH_TITLES: [&str; 7] = ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Rev"];
/// Abbreviations before a number.
const REFERENCES: [&str; 12] = ["n°", "nº", "N°", "Nº", "p.", "pp.", "art.", "fig.", "vol.", "chap.", "No.", "no."];
/// Words with a capital at the start of a sentence that are no names.
const NO_NAMES: &str = "Les Des Ces Nos Vos Mes Tes Ses Aux Leurs Dans Pour Avec Vers Entre Notre Votre Toutes Tous Plus Environ Sur Sous Par En De Du Le \
     La Un Une Et Ou Où Il Elle Ils Elles On Nous Vous Sans Selon Depuis Après Avant Chez Dès Près Lundi Mardi Mercredi Jeudi Vendredi Samedi \
     Dimanche The A An In On At For With From To By Of And Or Over About These Those Our Your All Some Monday Tuesday Wednesday Thursday Friday \
     Saturday Sunday";

fn lists(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|listed| listed == word)
}

/// `oeuvre` becomes `œuvre`, `ex aequo` `ex æquo`.
pub(super) fn ligatures(signs: &mut Signs) {
    // From the end, so that places before stay true as words get shorter.
    let words = signs.words();
    for (index, word) in words.iter().enumerate().rev() {
        if signs.kept(word.start) {
            continue;
        }
        let lower = signs.text(word.clone()).to_lowercase();
        let before =
            index.checked_sub(1).map(|index| signs.text(words[index].clone()).to_lowercase()).unwrap_or_default();
        let (pair, capital, small) = match (lower.as_str(), before.as_str()) {
            ("aequo", "ex") | ("vitae", "curriculum") | ("caetera", "et") => ("ae", 'Æ', 'æ'),
            _ if takes_ligature(&lower) => ("oe", 'Œ', 'œ'),
            _ => continue,
        };
        // Letters that change length when lowered are in no word of the lists.
        let Some(offset) = lower.find(pair).map(|bytes| lower[..bytes].chars().count()) else { continue };
        let at = word.start + offset;
        let sign = if signs.is(at, char::is_uppercase) { capital } else { small };
        signs.set(at, sign);
        signs.remove(at + 1..at + 2);
    }
}

fn takes_ligature(word: &str) -> bool {
    let singular = word.strip_suffix(['s', 'x']).unwrap_or(word);
    LIGATURE_WORDS.contains(&singular)
        || LIGATURE_WORDS.contains(&word)
        || LIGATURE_STEMS.iter().any(|stem| word.starts_with(stem))
}

/// « A » becomes « À » at the start of a sentence, « Etat » becomes « État ».
pub(super) fn capital_accents(signs: &mut Signs) {
    for word in signs.words() {
        if signs.kept(word.start) {
            continue;
        }
        let text = signs.text(word.clone());
        match text.as_str() {
            "A" if starts_sentence(signs, word.start) && is_preposition(signs, &word) => signs.set(word.start, 'À'),
            "Ca" if starts_sentence(signs, word.start) && signs.is(word.end, is_space) => signs.set(word.start, 'Ç'),
            _ => {
                if let Some(accented) = accented(&text) {
                    signs.set(word.start, accented);
                }
            }
        }
    }
}

/// The capital that a word should begin with, when it lacks its accent.
fn accented(word: &str) -> Option<char> {
    let capital = match word.chars().next()? {
        'E' => ['É', 'Ê'].as_slice(),
        'I' => &['Î'],
        _ => return None,
    };
    let rest = &word[1..];
    let forms = [rest, rest.strip_suffix('s').unwrap_or(rest), rest.strip_suffix("es").unwrap_or(rest)];
    let known =
        |capital: &char| forms.iter().any(|form| !form.is_empty() && lists(ACCENTED, &format!("{capital}{form}")));
    capital.iter().copied().find(known)
}

fn starts_sentence(signs: &Signs, at: usize) -> bool {
    match signs.before_spaces(at).and_then(|left| signs.get(left).map(|c| (left, c))) {
        None => true,
        Some((left, c)) => {
            // A space stands between sentences, but not after an opening sign.
            "\n«“([–—•".contains(c) || ".!?…:".contains(c) && left + 1 < at
        }
    }
}

/// Whether a lone « A » goes before a word in small letters, as a preposition does.
fn is_preposition(signs: &Signs, word: &Range<usize>) -> bool {
    let start = signs.after_spaces(word.end);
    if start == word.end || !signs.is(start, char::is_lowercase) {
        return false;
    }
    let next = signs.text(start..signs.run(start, char::is_alphanumeric));
    let participle = next.ends_with('é') && !NOUNS_IN_E.contains(&next.as_str());
    !participle && !NOT_AFTER_A.contains(&next.as_str())
}

/// `M. Dupont`, `J. Dupont`, `Comité 21`, `n° 5`: no line ends between the two.
pub(super) fn names(language: &str, signs: &mut Signs) {
    for at in 1..signs.len() {
        if !signs.is(at, is_space)
            || signs.is(at, |c| c == NO_BREAK || c == NARROW)
            || signs.kept(at - 1)
            || signs.kept(at + 1)
        {
            continue;
        }
        let start =
            (0..at).rev().take_while(|&place| !signs.is(place, |c| c.is_whitespace() || "’'([«“-–".contains(c))).last();
        let Some(start) = start else { continue };
        let word = signs.text(start..at);
        if holds_next(language, &word, signs, at + 1) {
            signs.set(at, NO_BREAK);
        }
    }
}

fn holds_next(language: &str, word: &str, signs: &Signs, next: usize) -> bool {
    let bare = word.trim_end_matches('.');
    if signs.is(next, char::is_uppercase) {
        let titles: &[&str] = if language == "en" { &ENGLISH_TITLES } else { &FRENCH_TITLES };
        // « M » wants its full stop; « Mme » has none.
        let title = titles.contains(&bare) && (bare.len() > 1 || word.ends_with('.'));
        let initial = word.ends_with('.') && bare.chars().count() == 1 && bare.starts_with(char::is_uppercase);
        return title || initial;
    }
    let end = signs.run(next, |c| c.is_ascii_digit());
    if end == next {
        return false;
    }
    let part = signs.is(end, |c| ":/".contains(c)) && signs.is(end + 1, char::is_alphanumeric);
    let goes_on = signs.is(end, char::is_alphanumeric) || part || counts_on(signs, end);
    let short = end - next <= 4 && !goes_on;
    let name =
        word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric) && !lists(NO_NAMES, word);
    REFERENCES.contains(&word) || short && name && word.chars().count() > 1
}

/// Whether more figures, or the sign of an hour, follow a number.
fn counts_on(signs: &Signs, end: usize) -> bool {
    let next = signs.after_spaces(end);
    next > end
        && (signs.is(next, |c| c.is_ascii_digit())
            || signs.is(next, |c| c == 'h') && !signs.is(next + 1, char::is_alphabetic))
}
