//! Mistakes in the writing of a programme as people make them: each has one cause and one message, at its line, with the words that help.

use livret::brochure::{self, Order};
use livret::check::mending::mend_all;
use livret::diagnostic::Diagnostic;
use livret::files::Disk;
use livret::language::messages::Messages;
use livret::theme::Theme;
use rayon::prelude::*;

/// What is written in the starter, what somebody writes instead, what the line of the fault begins with, and words of what is said.
type Slip = (&'static str, &'static str, &'static str, &'static [&'static str]);

const FRENCH: &[Slip] = &[
    // Quotes
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = Cultiver la ville ensemble\"",
        "title = C",
        &["guillemet au début"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = \"Cultiver la ville ensemble",
        "title = \"C",
        &["n’est pas fermé", "guillemet"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = Cultiver la ville ensemble",
        "title = C",
        &["pas entre guillemets"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = \"Cultiver la \"ville\" ensemble\"",
        "title = \"C",
        &["guillemets droits", "« et »"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = « Cultiver la ville ensemble »",
        "title = «",
        &["guillemet typographique"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = “Cultiver la ville ensemble”",
        "title = “",
        &["guillemet typographique", "--fix"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = \"Cultiver la ville ensemble”",
        "title = \"C",
        &["guillemet typographique"],
    ),
    ("title = \"Cultiver la ville ensemble\"", "title = 'Cultiver l'été ensemble'", "title = 'C", &["guillemets"]),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = ’Cultiver la ville ensemble’",
        "title = ’",
        &["guillemet typographique"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title \"Cultiver la ville ensemble\"",
        "title \"C",
        &["il manque un signe égal"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title : \"Cultiver la ville ensemble\"",
        "title :",
        &["signe égal", "écrivez ="],
    ),
    ("title = \"Cultiver la ville ensemble\"", "title: \"Cultiver la ville ensemble\"", "title:", &["signe égal"]),
    ("title = \"Cultiver la ville ensemble\"", "title == \"Cultiver la ville ensemble\"", "title ==", &["signe égal"]),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = \"Cultiver la ville ensemble\",",
        "title =",
        &["« , » est de trop"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = \"Cultiver la ville ensemble\";",
        "title =",
        &["« ; » est de trop"],
    ),
    ("title = \"Cultiver la ville ensemble\"", "title =", "title =", &["il manque la valeur"]),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = \"Cultiver la ville ensemble\" series = \"Été\"",
        "title =",
        &["deux clés", "même ligne"],
    ),
    (
        "title = \"Cultiver la ville ensemble\"",
        "titre = \"Cultiver la ville ensemble\"",
        "titre",
        &["`titre`", "écrivez `title`"],
    ),
    ("title = \"Cultiver la ville ensemble\"", "Title = \"Cultiver la ville ensemble\"", "Title", &["écrivez `title`"]),
    ("title = \"Cultiver la ville ensemble\"", "titel = \"Cultiver la ville ensemble\"", "titel", &["écrivez `title`"]),
    (
        "title = \"Cultiver la ville ensemble\"",
        "titre de l'événement = \"Cultiver\"",
        "titre de",
        &["ne peut pas être une clé"],
    ),
    ("lead = \"\"\"", "lead = “””", "lead", &["guillemet typographique"]),
    ("une place.\n\"\"\"", "une place.\n", "lead", &["trois guillemets", "n’est pas fermé"]),
    ("une place.\n\"\"\"", "une place.\n\"", "lead", &["trois guillemets", "n’est pas fermé"]),
    ("une place.\n\"\"\"", "une place.\n\"\"", "lead", &["trois guillemets", "n’est pas fermé"]),
    ("introduction = \"\"\"\nDe la", "introduction = \nDe la", "introduction", &["il manque les trois guillemets"]),
    // Brackets
    (
        "organisation = \"Atelier du sol\" }]",
        "organisation = \"Atelier du sol\" }",
        "speakers = [{ name = \"Sarah",
        &["n’est pas fermée", "écrivez ]"],
    ),
    (
        "organisation = \"Atelier du sol\" }]",
        "organisation = \"Atelier du sol\" ]",
        "speakers = [{ name = \"Sarah",
        &["n’est pas fermée", "écrivez }"],
    ),
    (
        "organisation = \"Atelier du sol\" }]",
        "organisation = \"Atelier du sol\"",
        "speakers = [{ name = \"Sarah",
        &["n’est pas fermée", "écrivez }]"],
    ),
    (
        "role = \"Agronome\", organisation",
        "role = \"Agronome\" organisation",
        "speakers = [{ name = \"Sarah",
        &["virgule"],
    ),
    ("name = \"Sarah Lindon\"", "name = Sarah Lindon", "speakers = [{ name = Sarah", &["guillemets"]),
    ("name = \"Sarah Lindon\"", "name = “Sarah Lindon”", "speakers = [{ name = “", &["guillemet typographique"]),
    ("name = \"Sarah Lindon\"", "name : \"Sarah Lindon\"", "speakers = [{ name :", &["signe égal"]),
    ("bearers = [\"les-tilleuls\"] ", "bearers = [\"les-tilleuls\" ", "bearers", &["n’est pas fermée", "écrivez ]"]),
    ("bearers = [\"les-tilleuls\"] ", "bearers = \"les-tilleuls\" ", "bearers", &["liste"]),
    ("bearers = [\"les-tilleuls\"] ", "bearers = [les-tilleuls] ", "bearers", &["guillemets"]),
    (
        "[[parcours]]\ntitle = \"Faire",
        "[parcours]\ntitle = \"Faire",
        "[parcours]",
        &["crochets simples", "[[parcours]]"],
    ),
    ("[[partners]]", "[[partenaires]]", "[[partenaires]]", &["écrivez [[partners]]"]),
    (
        "[[partners.members]]\nid = \"atelier",
        "[partners.members]\nid = \"atelier",
        "[partners.members]",
        &["crochets simples"],
    ),
    ("[event]\n", "", "language", &["aucun nom de table", "ligne [event]"]),
    ("[event]\n", "[Event]\n", "[Event]", &["écrivez [event]"]),
    ("date = 2030-05-16 ", "dates = [2030-05-16 2030-05-17] ", "dates", &["écrivez [2030-05-16, 2030-05-17]"]),
    (
        "title = \"Cultiver la ville ensemble\"",
        "title = 'L'eau'",
        "title = 'L",
        &["écrivez-le entre guillemets droits", "\"L'eau\""],
    ),
    ("[event]", "[[event]]", "[[event]]", &["crochets doubles", "écrivez [event]"]),
    ("[presentation]", "[[presentation]]", "[[presentation]]", &["écrivez [presentation]"]),
    (
        "[[parcours.sessions]]\nstart",
        "[[sessions]]\nstart",
        "[[sessions]]",
        &["fait partie", "[[parcours.sessions]]", "--fix"],
    ),
    (
        "[[parcours.sessions]]\nstart",
        "[sessions]\nstart",
        "[sessions]",
        &["[sessions] ne dit pas", "[[parcours.sessions]]"],
    ),
    ("[[parcours.sessions]]\nstart", "[[séances]]\nstart", "[[séances]]", &["[[parcours.sessions]]"]),
    ("[[plenaries.sessions]]\nformat = \"C", "[[sessions]]\nformat = \"C", "[[sessions]]", &["[[plenaries.sessions]]"]),
    ("[[parcours.sessions.items]]", "[[items]]", "[[items]]", &["[[parcours.sessions.items]]"]),
    (
        "[[parcours.sessions]]\nstart",
        "[[parcours-sessions]]\nstart",
        "[[parcours-sessions]]",
        &["[[parcours.sessions]]"],
    ),
    ("[event]", "parcours = []\n[event]", "parcours =", &["une table du même nom", "retirez"]),
    (
        "organisation = \"Les Tilleuls\" },\n  { name",
        "organisation = \"Les Tilleuls\" }\n  { name",
        "  { name = \"Paul",
        &["virgule"],
    ),
    ("date = 2030-05-16 ", "date = 16-05-2030 ", "date = 16-", &["écrivez 2030-05-16"]),
    ("date = 2030-05-16 ", "date = 30-05-16 ", "date = 30-", &["l’année"]),
    ("date = 2030-05-16 ", "dates = 2030-05-16 / 2030-05-17 ", "dates", &["écrivez [2030-05-16, 2030-05-17]"]),
    ("end = \"12h15\"", "end = \"midi\"", "end = \"midi", &["écrivez \"12h00\""]),
    ("start = \"10h45\"", "start = \"10h45-12h15\"", "start = \"10h45-", &["deux heures", "end = \"12h15\""]),
    (
        "speakers = [{ name = \"Sarah Lindon\", role = \"Agronome\", organisation = \"Atelier du sol\" }]",
        "speakers = \"Sarah Lindon\"",
        "speakers = \"S",
        &["[\"Sarah Lindon\"]"],
    ),
    ("speakers = [{ name = \"Sarah", "intervenants = [{ name = \"Sarah", "intervenants", &["écrivez `speakers`"]),
    ("moderators = [", "moderator = [", "moderator", &["écrivez `moderators`"]),
    ("organiser = \"les-tilleuls\" ", "organiser = [\"les-tilleuls\"] ", "organiser", &["sans crochets"]),
    ("place = \"", "time-zone = \"GMT+1\"\nplace = \"", "time-zone", &["un continent et une ville"]),
    ("place = \"", "time-zone = \"Paris\"\nplace = \"", "time-zone", &["`Europe/Paris`"]),
    ("contact = \"jardins@", "contact = \"jardins(at)", "contact", &["n’est pas une adresse"]),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"https://example.org/logo.svg\"",
        "logo = \"https",
        &["ne télécharge rien"],
    ),
    ("logo = \"logos/les-tilleuls.svg\"", "logo = \"C:/Logos/les-tilleuls.svg\"", "logo = \"C:", &["hors du dossier"]),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"logos/\\u00e9t\\u00e9.svg\"",
        "logo = \"logos/\\u",
        &["« logos/été.svg » n’existe pas"],
    ),
    ("# Votre programme.", "[brand]\ncover = \"photo.jpg\"", "cover", &["n’existe pas"]),
    ("[presentation]", "[presentation", "[presentation", &["[presentation]"]),
    ("[presentation]", "[présentation]", "[présentation]", &["écrivez [presentation]"]),
    ("[presentation]", "[Presentation]", "[Presentation]", &["presentation"]),
    ("[presentation]", "[event]", "[event]\nlead", &["est écrite deux fois"]),
    ("[presentation]", "[presentation] # bien\n[presentation]", "[presentation]\n", &["est écrite deux fois"]),
    ("[[parcours]]\ntitle = \"Créer", "[parcours]\ntitle = \"Créer", "[parcours]", &["doublez les crochets"]),
    ("[[parcours]]\ntitle = \"Créer", "[[parcours]\ntitle = \"Créer", "[[parcours]\n", &["[[parcours]]"]),
    ("[[parcours]]\ntitle = \"Créer", "[[parcour]]\ntitle = \"Créer", "[[parcour", &["parcours"]),
    ("[[parcours]]\ntitle = \"Créer", "[[parcours]] title = \"Créer", "[[parcours]] title", &["suit le nom"]),
    (
        "[[plenaries]]\nkicker = \"Ouverture\"",
        "[[plénières]]\nkicker = \"Ouverture\"",
        "[[plénières]]",
        &["écrivez [[plenaries]]"],
    ),
    // Values
    ("start = \"10h45\"", "start = 10h45", "start = 10h45", &["sans guillemets", "\"10h45\""]),
    ("start = \"10h45\"", "start = 10 h 45", "start = 10 h", &["\"10 h 45\""]),
    ("start = \"10h45\"", "start = \"10,45\"", "start = \"10,", &["heure"]),
    ("start = \"10h45\"", "start = \"25h00\"", "start = \"25h", &["heure"]),
    ("start = \"10h45\"", "heure = \"10h45\"", "heure", &["écrivez `start`"]),
    ("start = \"10h45\"", "début = \"10h45\"", "début", &["écrivez `start`"]),
    ("start = \"10h45\"", "strat = \"10h45\"", "strat", &["écrivez `start`"]),
    ("room = \"Salle des Semis\"", "salle = \"Salle des Semis\"", "salle", &["écrivez `room`"]),
    ("room = \"Salle des Semis\"", "Salle = \"Salle des Semis\"", "Salle", &["écrivez `room`"]),
    ("room = \"Salle des Semis\"", "price = \"12 €\"", "price", &["`price` n’existe pas"]),
    (
        "format = \"Atelier\"\ntitle = \"Trouver",
        "format = \"Atelier\"\nintitulé = \"Trouver",
        "intitulé",
        &["écrivez `title`"],
    ),
    ("date = 2030-05-16 ", "date = 16/05/2030 ", "date = 16", &["écrivez 2030-05-16"]),
    ("date = 2030-05-16 ", "date = 16.05.2030 ", "date = 16.", &["2030-05-16"]),
    ("date = 2030-05-16 ", "date = 16 mai 2030 ", "date = 16 mai", &["écrivez 2030-05-16"]),
    ("date = 2030-05-16 ", "date = jeudi 16 mai 2030 ", "date = jeudi", &["écrivez 2030-05-16"]),
    ("date = 2030-05-16 ", "date = 2030-5-16 ", "date = 2030-5", &["date"]),
    ("date = 2030-05-16 ", "date = 2030-02-30 ", "date = 2030-02-30", &["calendrier"]),
    ("date = 2030-05-16 ", "Date = 2030-05-16 ", "Date", &["écrivez `date`"]),
    ("break = true  ", "break = oui  ", "break = oui", &["écrivez true"]),
    ("break = true  ", "break = vrai  ", "break = vrai", &["écrivez true"]),
    ("break = true  ", "break = True  ", "break = True", &["écrivez true"]),
    ("break = true  ", "break = yes  ", "break = yes", &["écrivez true"]),
    ("break = true  ", "break = \"oui\"  ", "break = \"oui\"", &["true"]),
    ("break = true  ", "pause = true  ", "pause", &["écrivez `break`"]),
    ("numbered = true  ", "numbered = non  ", "numbered = non", &["écrivez false"]),
    // Files
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"logos\\les-tilleuls.svg\"",
        "logo = \"logos\\",
        &["écrivez \"logos/les-tilleuls.svg\""],
    ),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"logos\\\\les-tilleuls.svg\"",
        "logo = \"logos\\",
        &["écrivez \"logos/les-tilleuls.svg\""],
    ),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = logos\\les-tilleuls.svg",
        "logo = logos\\",
        &["écrivez \"logos/les-tilleuls.svg\""],
    ),
    (
        "logo = \"logos/atelier-du-sol.svg\"",
        "logo = \"logos\\atelier-du-sol.svg\"",
        "logo = \"logos\\a",
        &["écrivez \"logos/atelier-du-sol.svg\""],
    ),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"Logos/Les-Tilleuls.SVG\"",
        "logo = \"Logos",
        &["le fichier s’appelle", "logos/les-tilleuls.svg"],
    ),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"logos/les_tilleuls.svg\"",
        "logo = \"logos/les_",
        &["logos/les-tilleuls.svg"],
    ),
    (
        "logo = \"logos/les-tilleuls.svg\"",
        "logo = \"logos/les-tilleuls.png\"",
        "logo = \"logos/les-tilleuls.png",
        &["logos/les-tilleuls.svg"],
    ),
    ("logo = \"logos/les-tilleuls.svg\"", "logo = \"les-tilleuls.svg\"", "logo = \"les-t", &["logos/les-tilleuls.svg"]),
    // What a paste leaves
    ("subtitle = ", "subtitle\u{A0}= ", "subtitle", &["espace insécable", "U+00A0"]),
    ("subtitle = ", "sub\u{200B}title = ", "sub", &["caractère invisible", "U+200B"]),
    ("subtitle = ", "// à revoir\nsubtitle = ", "//", &["commentaire", "#"]),
    ("subtitle = ", "; à revoir\nsubtitle = ", "; à", &["commentaire", "#"]),
    (
        "subtitle = ",
        "Attention, le titre reste à valider.\nEt le sous-titre aussi.\nsubtitle = ",
        "Attention",
        &["2 lignes de texte"],
    ),
    ("subtitle = ", "• Un jardin partagé\n• Deux jardins\nsubtitle = ", "• Un", &["2 lignes de texte"]),
    ("subtitle = ", "```toml\nsubtitle = ", "```", &["retirez-la"]),
    ("subtitle = ", "sous-titre = ", "sous-titre", &["écrivez `subtitle`"]),
    ("subtitle = ", "subtitle = \"Encore\"\nsubtitle = ", "subtitle = \"Idées", &["deux fois"]),
    ("organiser = \"les-tilleuls\"", "organiser = \"les-tileuls\"", "organiser", &["écrivez `les-tilleuls`"]),
    (
        "[[plenaries]]\nkicker = \"Ouverture\"",
        "[[parcours.sessions]]\nstart = \"9h\"\ntitle = \"A\"\n\n[[plenaries]]\nkicker = \"Ouverture\"",
        "[[parcours.sessions]]\nstart = \"9h",
        &["avant la table [[parcours]]"],
    ),
    (
        "[[partners]]\ntitle = \"Organisé par\"",
        "[print]\nbleed = 3,5\n\n[[partners]]\ntitle = \"Organisé par\"",
        "bleed = 3,5",
        &["écrivez 3.5"],
    ),
    (
        "[[partners]]\ntitle = \"Organisé par\"",
        "[print]\nbleed = 3 mm\n\n[[partners]]\ntitle = \"Organisé par\"",
        "bleed = 3 mm",
        &["3"],
    ),
    (
        "[[partners]]\ntitle = \"Organisé par\"",
        "[print]\nink-limit = 300 %\n\n[[partners]]\ntitle = \"Organisé par\"",
        "ink-limit",
        &["écrivez le nombre seul"],
    ),
    (
        "[[partners]]\ntitle = \"Organisé par\"",
        "[print]\nfond-perdu = 3\n\n[[partners]]\ntitle = \"Organisé par\"",
        "fond-perdu",
        &["écrivez `bleed`"],
    ),
];

const ENGLISH: &[Slip] = &[
    (
        "title = \"Growing the town together\"",
        "title = Growing the town together\"",
        "title = G",
        &["quotation mark at the start"],
    ),
    ("title = \"Growing the town together\"", "title = “Growing the town together”", "title = “", &["curly", "--fix"]),
    (
        "title = \"Growing the town together\"",
        "title = \"Growing the \"town\" together\"",
        "title = \"G",
        &["straight quotation marks"],
    ),
    ("title = \"Growing the town together\"", "title: Growing the town together", "title:", &["equals sign"]),
    ("title = \"Growing the town together\"", "heading = \"Growing the town together\"", "heading", &["write `title`"]),
    ("for it.\n\"\"\"", "for it.\n", "lead", &["three quotation marks", "not closed"]),
    (
        "organisation = \"Soil Workshop\" }]",
        "organisation = \"Soil Workshop\" }",
        "speakers = [{ name = \"Sarah",
        &["not closed", "write ]"],
    ),
    ("start = \"10:45\"", "start = 10:45 am", "start = 10:45 am", &["\"10:45 am\""]),
    ("start = \"10:45\"", "time = \"10:45\"", "time", &["write `start`"]),
    ("date = 2030-05-16 ", "date = May 16, 2030 ", "date = May", &["write 2030-05-16"]),
    ("date = 2030-05-16 ", "date = 16/05/2030 ", "date = 16/", &["write 2030-05-16"]),
    ("break = true  ", "break = True  ", "break = True", &["write true"]),
    ("break = true  ", "break = yes  ", "break = yes", &["write true"]),
    ("room = \"Seed Room\"", "location = \"Seed Room\"", "location", &["write `room`"]),
    ("room = \"Seed Room\"", "price = \"12\"", "price", &["`price` is not known"]),
    ("logo = \"logos/lime-trees.svg\"", "logo = \"Logos/Lime-Trees.svg\"", "logo = \"Logos", &["logos/lime-trees.svg"]),
    ("logo = \"logos/lime-trees.svg\"", "logo = \"C:\\logos\\lime-trees.svg\"", "logo = \"C:", &["slashes"]),
    ("[[parcours]]\ntitle = \"Starting", "[[tracks]]\ntitle = \"Starting", "[[tracks]]", &["parcours"]),
    ("series = ", "// draft\nseries = ", "//", &["comment"]),
];

struct Told {
    code: &'static str,
    line: usize,
    words: String,
}

fn proofread(source: &str, language: &str) -> Vec<Diagnostic> {
    let files = Disk::at(format!("{}/assets/starter/{language}", env!("CARGO_MANIFEST_DIR")));
    let theme = Theme::shipped("sobre").unwrap();
    brochure::proofread(source, &files, &theme, &Order::default()).standing
}

fn told(source: &str, faults: &[Diagnostic], language: &str) -> Vec<Told> {
    let messages = Messages::find(language).unwrap();
    let each = faults.iter().map(|fault| {
        let said = messages.said(fault);
        let line = source[..source.floor_char_boundary(fault.place())].lines().count();
        let starts = fault.place() == 0 || source[..fault.place()].ends_with('\n');
        let words = [said.message].into_iter().chain(said.labels.into_iter().map(|(_, words)| words)).chain(said.help);
        let words = words.collect::<Vec<_>>().join(" | ").replace(['\u{A0}', '\u{202F}'], " ");
        Told { code: fault.code, line: line + usize::from(starts), words }
    });
    each.collect()
}

fn judged(slips: &[Slip], starter: &str, language: &str) -> Vec<String> {
    let judge = |(right, wrong, begins, words): &Slip| -> Option<String> {
        if wrong.is_empty() && begins.is_empty() {
            return None;
        }
        assert!(starter.contains(right), "{right} is not in the starter");
        let source = starter.replacen(right, wrong, 1);
        let at = source.find(&format!("\n{begins}")).unwrap_or_else(|| panic!("{begins} is not in {wrong}")) + 1;
        let line = source[..at].lines().count() + 1;
        let found = told(&source, &proofread(&source, language), language);
        let shown = || {
            found.iter().map(|told| format!("\n    {}[{}] {}", told.line, told.code, told.words)).collect::<String>()
        };
        let fine =
            found.len() == 1 && found[0].line == line && words.iter().all(|words| found[0].words.contains(words));
        (!fine).then(|| format!("{wrong:?}: line {line}, {words:?}; told:{}", shown()))
    };
    slips.par_iter().filter_map(judge).collect()
}

#[test]
fn one_cause_one_message_in_french() {
    let wrong = judged(FRENCH, include_str!("../assets/starter/fr/programme.toml"), "fr");
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), FRENCH.len(), wrong.join("\n"));
}

#[test]
fn one_cause_one_message_in_english() {
    let wrong = judged(ENGLISH, include_str!("../assets/starter/en/programme.toml"), "en");
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), ENGLISH.len(), wrong.join("\n"));
}

#[test]
fn what_a_word_processor_curls_is_straightened() {
    for (starter, language) in [
        (include_str!("../assets/starter/fr/programme.toml"), "fr"),
        (include_str!("../assets/starter/en/programme.toml"), "en"),
    ] {
        let mut open = false;
        let curled: String = starter
            .chars()
            .map(|c| {
                open ^= c == '"';
                match (c, open) {
                    ('"', true) => '“',
                    ('"', false) => '”',
                    _ => c,
                }
            })
            .collect();
        let found = proofread(&curled, language);
        assert_eq!(found.len(), 1, "{found:#?}");
        let mended = mend_all(&curled, &found, |source| proofread(source, language));
        assert!(proofread(&mended.text, language).is_empty());
        // Comments keep what they say.
        let values = |text: &str| {
            text.lines().map(|line| line.split('#').next().unwrap().trim_end().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(values(&mended.text), values(starter));
    }
}
