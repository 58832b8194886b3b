//! Words of French that are written for others which sound the same, and hyphens that questions lack: `jusqu’a`, `Peut on`.
//!
//! No grammar is parsed: each pattern is a few words that never stand together in right French.

use super::slip::Slip;
use super::words::{Word, begins_sentence, words};
use super::{each, phrases};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::french;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::{List, Pairs};

pub(super) const RULE: Rule = Rule {
    code: "confused-words",
    number: "T15",
    severity: Severity::Warning,
    fixable: true,
    source: "Grevisse, Le Bon Usage, § 106 (accents), § 110 (trait d’union)",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| passage.is_french() && passage.kind.is_wording();
    each(evidence, found, (RULE.severity, RULE.code), wanted, |passage| slips(passage.text()));
    phrases::judge(evidence, RULE.code, found);
}

/// Verbs that are often turned round with their subject, and the subjects.
static TURNED: List = List::new("confusions", "turned");
static SUBJECTS: List = List::new("confusions", "subjects");

/// What « à » is always written before, where « a » is not the verb: « vivre à la campagne ».
static AFTER_INFINITIVE: List = List::new("confusions", "after-infinitive");

/// « a minima », « a priori »: the Latin word has no accent.
static LATIN: List = List::new("confusions", "latin");

/// What is for everybody: « ouverte à tous ».
static OPEN: List = List::new("confusions", "open");

/// Names of things that « à » holds together.
static COMPOUNDS: Pairs = Pairs::new("confusions", "compounds");

/// Walks in the countryside and on the water: « balade », not the song.
static WALKS: List = List::new("confusions", "walks");

fn slips(text: &str) -> Vec<Slip> {
    let words = words(text);
    let mut slips = Vec::new();
    for index in 0..words.len() {
        let before = index.checked_sub(1).and_then(|at| neighbour(text, &words, at));
        slips.extend(accents(text, &words, index, before));
        slips.extend(hyphens(text, &words, index));
        slips.extend(whatever(text, &words, index));
        slips.extend(walks(text, &words[index]));
        slips.extend(the_state(text, &words, index));
    }
    slips.sort_by_key(|slip| slip.at.start);
    slips.dedup_by(|next, slip| next.at.start < slip.at.end);
    slips
}

/// A word, where only a space or an apostrophe parts it from the next.
fn neighbour<'t>(text: &str, words: &[Word<'t>], at: usize) -> Option<Word<'t>> {
    let (word, next) = (words.get(at)?, words.get(at + 1)?);
    matches!(&text[word.end()..next.start], " " | "\u{a0}" | "\u{202f}" | "'" | "’").then_some(*word)
}

/// The word after another, where only a space parts them.
fn following<'t>(text: &str, words: &[Word<'t>], index: usize) -> Option<Word<'t>> {
    let next = words.get(index + 1)?;
    matches!(&text[words[index].end()..next.start], " " | "\u{a0}" | "\u{202f}").then_some(*next)
}

/// « a » for « à », « ou » for « où », « à » for « a ».
fn accents(text: &str, words: &[Word], index: usize, before: Option<Word>) -> Option<Slip> {
    let word = words[index];
    if !matches!(word.text, "a" | "à" | "ou" | "Ou") {
        return None;
    }
    let previous = before.map(|before| before.lower()).unwrap_or_default();
    let next = following(text, words, index).map(|next| next.lower()).unwrap_or_default();
    let elided = text[..word.start].ends_with(['\'', '’']);
    let wrong = match word.text {
        "a" => {
            previous == "jusqu" && elided
                || previous == "quant"
                || previous == "grâce" && begins_sentence(text, before?.start)
                || previous == "rapport" && index > 1 && words[index - 2].lower() == "par"
                || is_infinitive(&previous) && !elided && AFTER_INFINITIVE.contains(&next)
                || leads_to_a_verb(&previous) && !elided && is_verb(&next)
                || !elided && meets_at(text, words, index)
                // « pas a pas », « mot a mot »
                || previous == next && next.chars().count() > 2 && words[index + 1].text == next
                || OPEN.contains(previous.trim_end_matches('s').trim_end_matches('e')) && is_everybody(text, words, index)
                || COMPOUNDS.contains(previous.trim_end_matches('s'), &next)
        }
        "ou" | "Ou" => {
            previous == "d" && elided
                || previous == "par" && is_infinitive(&next)
                || begins_sentence(text, word.start)
                    && text.trim_end().ends_with('?')
                    && (matches!(next.as_str(), "en" | "va") || TURNED.contains(&next))
                    && inverted(text, words, index)
        }
        // « il y à », « qui à volé », « on à décidé ».
        "à" => {
            previous == "y" && !elided
                || matches!(previous.as_str(), "qui" | "on" | "il" | "elle") && is_participle(&next)
        }
        _ => false,
    };
    let right = match word.text {
        "a" => "à",
        "à" => "a",
        "Ou" => "Où",
        _ => "où",
    };
    wrong.then(|| Slip::mended(word.range(), right))
}

/// Words of a sentence, past which nobody relates what follows to them.
const LONGEST_SENTENCE: usize = 100;

/// « se retrouvent a Vannes »: those who meet are several, and « a » is not theirs. « Le lieu où ils se retrouvent a fermé » is right.
fn meets_at(text: &str, words: &[Word], index: usize) -> bool {
    let Some([pronoun, verb]) = index.checked_sub(2).map(|at| [words[at], words[at + 1]]) else { return false };
    let reflexive =
        matches!(pronoun.text, "se" | "s") && verb.text.ends_with("ent") && following(text, words, index - 1).is_some();
    let joined =
        following(text, words, index).is_some_and(|next| !LATIN.contains(next.text) && !is_participle(&next.lower()));
    let relative = |word: &Word| {
        matches!(word.lower().as_str(), "où" | "ou" | "que" | "qu" | "qui" | "dont" | "quand" | "lorsque")
    };
    let sentence = || {
        let farthest = index.saturating_sub(LONGEST_SENTENCE);
        let start = (farthest..index).rev().find(|&at| begins_sentence(text, words[at].start)).unwrap_or(farthest);
        &words[start..index]
    };
    reflexive && joined && !sentence().iter().any(relative)
}

/// « a tous », « a toutes », not « a tous ses charmes ».
fn is_everybody(text: &str, words: &[Word], index: usize) -> bool {
    let Some(everybody) = following(text, words, index).filter(|next| matches!(next.text, "tous" | "toutes")) else {
        return false;
    };
    let rest = text[everybody.end()..].trim_start();
    rest.is_empty() || rest.starts_with([',', '.', ';', ':', '!', '?', ')', '–']) || rest.starts_with("et ")
}

/// What « à » and an infinitive follow, and no verb « avoir »: « apprendre à lire », « prenez à lire », « est à voir ».
fn leads_to_a_verb(word: &str) -> bool {
    let imperative = word.ends_with("ez") && word.chars().count() > 4 && !matches!(word, "assez" | "allez");
    is_infinitive(word)
        || is_verb(word)
        || imperative
        || matches!(word, "est" | "sont" | "pas" | "rien" | "prêt" | "prête" | "prêts" | "prêtes")
}

/// Infinitives that do not end in -er.
static INFINITIVES: List = List::new("confusions", "infinitives");

/// An infinitive; a noun in -er has no other forms of a verb: « papier », « foyer ».
fn is_verb(word: &str) -> bool {
    let first_group = word.strip_suffix("er").is_some_and(|stem| {
        stem.chars().count() > 2
            && is_infinitive(word)
            && ["ez", "é"].iter().all(|ending| french().knows(&format!("{stem}{ending}")))
    });
    first_group || INFINITIVES.contains(word)
}

/// « Quelque soit la taille »: the article that follows tells which « quel » it is.
fn whatever(text: &str, words: &[Word], index: usize) -> Option<Slip> {
    let word = words[index];
    let verb = following(text, words, index).filter(|next| matches!(next.text, "soit" | "soient"))?;
    if !matches!(word.text, "Quelque" | "quelque" | "Quelques" | "quelques") {
        return None;
    }
    let right = match (verb.text, following(text, words, index + 1)?.text) {
        ("soit", "la" | "sa" | "cette" | "ta" | "ma") => "uelle que",
        ("soit", "le" | "ce" | "cet") => "uel que",
        _ => return None,
    };
    Some(Slip::mended(word.range(), format!("{}{right}", &word.text[..1])))
}

/// « en est-on », « va-t-on », « sont-ils »: within three words a verb and its subject, turned round.
fn inverted(text: &str, words: &[Word], index: usize) -> bool {
    (index + 1..(index + 4).min(words.len())).any(|at| {
        let word = words[at];
        text[..word.start].ends_with('-')
            && (SUBJECTS.contains(word.text) || matches!(word.text, "t" | "nous" | "vous"))
    })
}

/// Endings of infinitives that few other words have; « hiver », « loisir » are not verbs.
fn is_infinitive(word: &str) -> bool {
    static NOUNS: List = List::new("confusions", "nouns-like-infinitives");
    let ends = word.chars().count() > 4 && (word.ends_with("er") || word.ends_with("ir") || word.ends_with("vre"));
    ends && !NOUNS.contains(word)
}

/// « volé », « décidé »; « côté » and « qualité » are nouns.
fn is_participle(word: &str) -> bool {
    word.chars().count() > 3 && word.ends_with('é') && !word.ends_with("té") && !word.ends_with("tié")
}

/// « Peut on », « Faut il », « va t’on », « Qu’est ce que ».
fn hyphens(text: &str, words: &[Word], index: usize) -> Option<Slip> {
    let word = words[index];
    let next = words.get(index + 1)?;
    // A subject or « ce » follows within two words, or there is nothing to join.
    let joins = |at: usize| words.get(at).is_some_and(|word| word.text == "ce" || SUBJECTS.contains(word.text));
    if !joins(index + 1) && !joins(index + 2) {
        return None;
    }
    let lower = word.lower();
    let gap = &text[word.end()..next.start];
    let spaced = matches!(gap, " " | "\u{a0}" | "\u{202f}");
    let question = || text[word.start..].split(['.', '!', '…']).next().is_some_and(|sentence| sentence.contains('?'));
    // « va t’on », « a-t’il », « y a t-il ».
    let third = words.get(index + 2);
    if let Some(third) = third.filter(|third| SUBJECTS.contains(third.text)) {
        let between = &text[next.end()..third.start];
        let tied = matches!(gap, "-" | " ") && matches!(between, "-" | " " | "'" | "’") && (gap, between) != ("-", "-");
        if next.text == "t" && tied && word.text.ends_with(['a', 'e', 'A']) && !text[third.end()..].starts_with('-') {
            return Some(Slip::mended(word.start..third.end(), format!("{}-t-{}", word.text, third.text)));
        }
    }
    // « Qu’est ce que », but not « ce qu’est ce projet ».
    if lower == "est" && spaced && next.text == "ce" {
        let asks = third.is_some_and(|third| matches!(third.text, "que" | "qu" | "qui"));
        let led = text[..word.start].strip_suffix(['\'', '’']).is_some_and(|head| {
            let head = head.trim_end_matches(|c: char| c.is_alphabetic());
            let last = head.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            text[head.len()..].to_lowercase().starts_with("qu") && last.to_lowercase() != "ce"
        });
        let alone = begins_sentence(text, word.start);
        return (asks && (led || alone)).then(|| Slip::mended(word.start..next.end(), format!("{}-ce", word.text)));
    }
    // « Peut on », « Doit il »: at the head of a question, or « on » anywhere, which follows no verb.
    let verb = TURNED.contains(&lower);
    let subject = SUBJECTS.contains(next.text) && !text[next.end()..].starts_with(['-', '\'', '’']);
    if verb && spaced && subject && question() {
        let asks = begins_sentence(text, word.start)
            || index
                .checked_sub(1)
                .and_then(|at| neighbour(text, words, at))
                .is_some_and(|before| asks(&before.lower()));
        return asks.then(|| Slip::mended(word.start..next.end(), format!("{}-{}", word.text, next.text)));
    }
    None
}

/// Words that ask, before a verb that is turned round.
fn asks(word: &str) -> bool {
    matches!(word, "comment" | "pourquoi" | "quand" | "où" | "combien" | "jusqu’où" | "que")
}

/// « ballade en mer »
fn walks(text: &str, word: &Word) -> Option<Slip> {
    if !matches!(word.text, "ballade" | "ballades" | "Ballade" | "Ballades") {
        return None;
    }
    let after = text[word.end()..].trim_start();
    WALKS.words().iter().any(|walk| after.starts_with(walk)).then(|| {
        let right = word.text.replacen("ll", "l", 1);
        Slip::mended(word.range(), right)
    })
}

/// Who or what is of the State: « chef d’État », « agents de l’État ».
static OF_STATE: List = List::new("confusions", "of-state");
static OF_THE_STATE: List = List::new("confusions", "of-the-state");

/// « chef d’état », « services de l’état »: the State has a capital; « les services de l’état civil » have none.
fn the_state(text: &str, words: &[Word], index: usize) -> Option<Slip> {
    let word = words[index];
    if word.text != "état" || !text[..word.start].ends_with(['\'', '’']) {
        return None;
    }
    let before = |back: usize| index.checked_sub(back).map(|at| words[at].lower()).unwrap_or_default();
    let of_state = before(1) == "d" && OF_STATE.contains(&before(2))
        || before(1) == "l" && before(2) == "de" && OF_THE_STATE.contains(&before(3));
    let goes_on =
        following(text, words, index).is_some_and(|next| matches!(next.text, "civil" | "de" | "des" | "du" | "d"));
    (of_state && !goes_on).then(|| Slip::mended(word.range(), "État"))
}

#[cfg(test)]
mod tests {
    use super::super::slip::mended;
    use super::*;

    #[test]
    fn words_that_sound_the_same_are_mended() {
        for (before, after) in [
            ("ouvert jusqu’a minuit", "ouvert jusqu’à minuit"),
            ("Vivre a la lisière", "Vivre à la lisière"),
            ("Travailler a distance", "Travailler à distance"),
            ("Les acteurs de l’eau se retrouvent a Vannes", "Les acteurs de l’eau se retrouvent à Vannes"),
            ("Les visites s’adressent a chacun", "Les visites s’adressent à chacun"),
            ("Apprendre a vivre", "Apprendre à vivre"),
            ("Apprenez a lire un plan", "Apprenez à lire un plan"),
            ("Le rapport est a télécharger", "Le rapport est à télécharger"),
            ("L’imprimerie pas a pas", "L’imprimerie pas à pas"),
            ("une démarche ouverte a tous, du CAP au doctorat", "une démarche ouverte à tous, du CAP au doctorat"),
            ("Construire un hôtel a insectes", "Construire un hôtel à insectes"),
            ("Quelque soit la taille de la ville", "Quelle que soit la taille de la ville"),
            ("quelque soit le temps", "quel que soit le temps"),
            ("Quant a nous, par rapport a l’an passé", "Quant à nous, par rapport à l’an passé"),
            ("Grâce a vous", "Grâce à vous"),
            ("La copropriété, par ou commencer ?", "La copropriété, par où commencer ?"),
            ("D’ou viennent nos données ?", "D’où viennent nos données ?"),
            ("Sport sur ordonnance : ou en est-on ?", "Sport sur ordonnance : où en est-on ?"),
            ("Ou va-t-on ?", "Où va-t-on ?"),
            ("Enquête : qui à volé le sourire ?", "Enquête : qui a volé le sourire ?"),
            ("Il y à trente ateliers", "Il y a trente ateliers"),
            ("Peut on encore écrire la mer ?", "Peut-on encore écrire la mer ?"),
            ("Comment peut on agir ?", "Comment peut-on agir ?"),
            ("Faut il tout dire ?", "Faut-il tout dire ?"),
            ("Ou va t’on ?", "Ou va-t-on ?"),
            ("Y a-t’il un pilote ?", "Y a-t-il un pilote ?"),
            ("Qu’est ce qu’une donnée ?", "Qu’est-ce qu’une donnée ?"),
            ("Est ce que ça marche ?", "Est-ce que ça marche ?"),
            ("une ballade en mer", "une balade en mer"),
            ("Le logement, affaire d’état ?", "Le logement, affaire d’État ?"),
            ("Réservé aux agents de l’état", "Réservé aux agents de l’État"),
        ] {
            assert_eq!(mended(before, &slips(before)), after);
        }
    }

    #[test]
    fn right_words_stay() {
        for text in [
            "Coopérer a un prix, partager a du sens",
            "Elle est a priori libre, il n’est pas a minima prévu, le loup est entré et a mangé",
            "Le musée ouvert a tous ses charmes, la porte a sel et poivre, la voisine a mis la mise à jour",
            "Quelle que soit la taille, quelque temps, quelques soins, quelque chose soit",
            "Ce qui est à venir, qui à vingt ans rêvait, il est à côté, elle à droite",
            "Ou bien on part, ou l’on reste ? Ou est-ce trop tard ?",
            "par ou pour les habitants, par hiver ou par été, l’un ou l’autre",
            "Ce qu’est ce projet, c’est ce que nous voulons, la liberté est ce qui compte",
            "Peut-on, faut-il, va-t-on, y a-t-il, qu’est-ce que c’est ?",
            "Il est elle, elle est lui. Ce qu’on doit, il le sait.",
            "La ballade des pendus, une ballade irlandaise",
            "On y a pensé, on a décidé, il y a trente ans, à la mer",
            "Le lieu où ils se retrouvent a un jardin, ceux qui se suivent a dit",
            "Le verbe se conjugue, un client a dit, se sent-on bien, les prix se tassent a minima",
            "L’atelier a nouveau visage, le foyer a la parole",
            "les services de l’état civil, un état des lieux, hors d’état de nuire, l’état de l’eau, un agent d’entretien",
        ] {
            assert_eq!(slips(text), [], "{text}");
        }
    }
}
