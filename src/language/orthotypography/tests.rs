//! Text typed any way comes out as the habits of its language want it.

use crate::language::orthotypography::{Profile, typeset, typeset_pieces};
use proptest::prelude::*;

/// Shows no-break spaces: `~` is U+00A0, `_` U+202F.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_")
}

fn french(text: &str) -> String {
    shown(&typeset("fr-FR", text))
}

/// Each case, typed in several ways, and what it becomes.
fn check(language: &str, cases: &[(&str, &str)]) {
    for (typed, wanted) in cases {
        assert_eq!(shown(&typeset(language, typed)), *wanted, "typed: {typed}");
    }
}

#[test]
fn french_punctuation() {
    check(
        "fr-FR",
        &[
            ("un défi: et une nécessité", "un défi~: et une nécessité"),
            ("de quoi parle-t-on ?", "de quoi parle-t-on_?"),
            ("de quoi parle-t-on?", "de quoi parle-t-on_?"),
            (
                "En conclusion, quelle convergence tout au long de la Vie ? :",
                "En conclusion, quelle convergence tout au long de la Vie_?:",
            ),
            ("Quoi ?! (?) [!] Ah… ! oui !!!", "Quoi_?! (?) [!] Ah…! oui_!!!"),
            ("«mot», « mot » ; «\u{a0}mot\u{a0}» !", "«_mot_», «_mot_»_; «_mot_»_!"),
            ("(voir) : oui", "(voir)~: oui"),
            ("mot , mot . Fin", "mot, mot. Fin"),
            ("deux  espaces\u{a0} ici", "deux espaces~ici"),
            ("et cetera...", "et cetera…"),
            ("Merci :-) et :)", "Merci :-) et :)"),
            ("! au début", "! au début"),
            ("On chante ¡Ay, Carmela! ce soir!", "On chante ¡Ay, Carmela! ce soir_!"),
        ],
    );
}

#[test]
fn any_space_typed_gives_the_same() {
    let wanted = french("Parcours « Agir » : quoi ? De 10h30 à 12h, 50 % !");
    assert_eq!(wanted, "Parcours «_Agir_»~: quoi_? De 10_h_30 à 12_h, 50~%_!");
    for space in ["\u{a0}", "\u{2009}", "\u{202f}", ""] {
        let typed = format!(
            "Parcours «{space}Agir{space}»{space}: quoi{space}? De 10{space}h{space}30 à 12{space}h, 50{space}%{space}!"
        );
        assert_eq!(french(&typed), wanted, "with {space:?}");
    }
}

#[test]
fn quotes_and_apostrophes() {
    check(
        "fr-FR",
        &[
            ("l'événement d'aujourd'hui", "l’événement d’aujourd’hui"),
            ("(S')initier", "(S’)initier"),
            ("\"mot\"", "«_mot_»"),
            ("“mot”", "«_mot_»"),
            ("« un \"mot\" dit »", "«_un “mot” dit_»"),
            ("\"un “mot” dit\"", "«_un “mot” dit_»"),
            ("« un « mot » dit »", "«_un “mot” dit_»"),
            ("<<mot>>", "«_mot_»"),
            ("l'\"école\" et le 'mot' d'hier", "l’«_école_» et le «_mot_» d’hier"),
            ("un écran de 27\" et 5' de pause", "un écran de 27\" et 5' de pause"),
            ("un \"mot sans fin", "un \"mot sans fin"),
        ],
    );
}

#[test]
fn hours_and_dates() {
    check(
        "fr-FR",
        &[
            ("10h00 - 11h00", "10_h_00~– 11_h_00"),
            ("10h -16h45", "10_h~– 16_h_45"),
            ("10h-16h45", "10_h~– 16_h_45"),
            ("12h30–14h30", "12_h_30~– 14_h_30"),
            ("10h à 16h45", "10_h à 16_h_45"),
            ("9 h 05, 10:30, 24h/24", "9_h_05, 10:30, 24_h/24"),
            ("Jeudi 28 août 2025", "Jeudi 28~août~2025"),
            ("le 1er mars 2026", "le 1er~mars~2026"),
            ("en mars 2026", "en mars~2026"),
            ("h264 et 4h2", "h264 et 4h2"),
        ],
    );
    check("en", &[("28 August 2025, August 28", "28~August~2025, August~28")]);
}

#[test]
fn numbers_and_names() {
    check(
        "fr-FR",
        &[
            ("le Comité 21, LIFE 2, l'Agenda 2030", "le Comité~21, LIFE~2, l’Agenda~2030"),
            ("le Comite\u{301} 21, 12:30 et Séance 1/3", "le Comité~21, 12:30 et Séance 1/3"),
            ("Les 3 sessions, dans 3 sessions", "Les 3 sessions, dans 3 sessions"),
            ("M. Dupont et Mme Durand, J. Martin", "M.~Dupont et Mme~Durand, J.~Martin"),
            ("300% ou 50 €, 20°C", "300~% ou 50~€, 20~°C"),
            ("1 000 000 habitants, 12 km, 3 millions", "1_000_000 habitants, 12~km, 3~millions"),
            ("01 23 45 67 89", "01~23~45~67~89"),
            ("n° 5, art. 12", "n°~5, art.~12"),
            ("ratio 1:1", "ratio 1:1"),
        ],
    );
}

#[test]
fn letters_that_keyboards_lack() {
    check(
        "fr-FR",
        &[
            (
                "leur mise en oeuvre, Soeur, COEUR, main-d'oeuvre, chef-d'oeuvre",
                "leur mise en œuvre, Sœur, CŒUR, main-d’œuvre, chef-d’œuvre",
            ),
            ("ex aequo, curriculum vitae", "ex æquo, curriculum vitæ"),
            ("coexister, poêle, coefficient, Noël, moelle", "coexister, poêle, coefficient, Noël, moelle"),
            ("A quelques mois. A côté : A proximité", "À quelques mois. À côté~: À proximité"),
            ("A priori, le plan A est prêt. A dirigé. A-t-il ?", "A priori, le plan A est prêt. A dirigé. A-t-il_?"),
            (
                "Elaborer, l'Etat, Ecoles, Evénement, Ile-de-France",
                "Élaborer, l’État, Écoles, Événement, Île-de-France",
            ),
            ("Emmanuel Etienne, Elle, Ils, Entre", "Emmanuel Etienne, Elle, Ils, Entre"),
        ],
    );
}

#[test]
fn addresses_and_code_are_left_alone() {
    for text in [
        "https://www.comite21.org/agenda?jour=28;heure=10h30",
        "prenom.nom@asso.fr",
        "C:\\Users\\moi",
        "/etc/l'hote:8080",
        "http://localhost:8080",
        "let_x='a'.len()",
        "`a ! b...`",
        "10:30",
    ] {
        assert_eq!(typeset("fr-FR", text), text);
    }
    assert_eq!(french("Voir https://a.fr/b?c=1 ! a@b.fr: oui"), "Voir https://a.fr/b?c=1_! a@b.fr~: oui");
}

#[test]
fn rules_work_across_pieces() {
    let mut pieces = ["Table ronde : «".to_string(), "Inventer: la clé?".into(), "»".into(), " !".into()];
    typeset_pieces("fr-FR", &mut pieces);
    assert_eq!(pieces.map(|piece| shown(&piece)), ["Table ronde~: «_", "Inventer~: la clé_?", "_»", "_!"]);
    let mut pieces = ["l'".to_string(), "\"école".into(), "\" de M.".into(), "Dupont".into()];
    typeset_pieces("fr-FR", &mut pieces);
    assert_eq!(pieces.map(|piece| shown(&piece)), ["l’", "«_école", "_» de M.", "Dupont"]);
}

#[test]
fn each_language_has_its_habits() {
    let typed = "\"Mot\" : l'un; l'autre ! 10h30 oeuvre...";
    assert_eq!(french(typed), "«_Mot_»~: l’un_; l’autre_! 10_h_30 œuvre…");
    check("fr-CA", &[(typed, "«~Mot~»~: l’un; l’autre! 10_h_30 œuvre…")]);
    check("fr-CH", &[(typed, "«_Mot_»_: l’un_; l’autre_! 10_h_30 œuvre…")]);
    check("en-GB", &[("\"Mot\" : it's 'so' !", "“Mot”: it’s “so”!"), ("\"the 'inner' one\"", "“the ‘inner’ one”")]);
    check("de", &[("\"Wort\": er sagt", "„Wort“: er sagt")]);
    // One that has no folder keeps what was typed.
    check("sv", &[("„Ord\" : 'så'  ...", "„Ord\" : 'så' …")]);
}

#[test]
fn a_rule_may_be_switched_off() {
    let profile = Profile { hours: false, ligatures: false, ..Profile::of("fr") };
    let mut pieces = ["10h30 : oeuvre".to_string()];
    profile.typeset_pieces(&mut pieces);
    assert_eq!(shown(&pieces[0]), "10h30~: oeuvre");
}

fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        5 => "[a-zA-Zéà]{1,8}",
        3 => "[ \u{a0}\u{202f}\u{2009}]{1,2}",
        3 => "[;:!?.,«»\"“”'’()\\[\\]…h%€<>–—`-]{1,3}",
        2 => "[0-9]{1,4}",
        1 => prop::sample::select(vec!["10h30", "1er mars 2025", "A quelques", "M. X", "oeuvre", "https://a.fr/x?y", "1 000", "Etat", "\n", "ex aequo", "10h - 12h"])
            .prop_map(str::to_string),
    ];
    proptest::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

fn languages() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["fr-FR", "fr-CA", "fr-CH", "en", "de"])
}

/// Letters and figures, with the changes that the dictionaries make undone.
fn letters(text: &str) -> String {
    let text = text.replace('œ', "oe").replace('Œ', "Oe").replace('æ', "ae").replace('Æ', "Ae");
    let plain = |c| match c {
        'À' => 'A',
        'Ç' => 'C',
        'É' | 'Ê' => 'E',
        'Î' => 'I',
        c => c,
    };
    text.chars().filter(|c| c.is_alphanumeric()).map(plain).flat_map(char::to_lowercase).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn twice_is_once(text in typed(), language in languages()) {
        let once = typeset(language, &text);
        prop_assert_eq!(typeset(language, &once), once);
    }

    #[test]
    fn letters_and_figures_stay(text in typed(), language in languages()) {
        prop_assert_eq!(letters(&typeset(language, &text)), letters(&text));
    }

    #[test]
    fn pieces_give_what_the_whole_gives(text in typed(), language in languages(), cuts in proptest::collection::vec(0.0..1.0f64, 0..4)) {
        let characters: Vec<char> = text.chars().collect();
        let mut places: Vec<usize> = cuts.iter().map(|cut| (cut * characters.len() as f64) as usize).collect();
        places.extend([0, characters.len()]);
        places.sort_unstable();
        let mut pieces: Vec<String> = places.windows(2).map(|pair| characters[pair[0]..pair[1]].iter().collect()).collect();
        typeset_pieces(language, &mut pieces);
        prop_assert_eq!(pieces.concat(), typeset(language, &text));
    }

    #[test]
    fn any_text_is_typeset(text: String, language in languages()) {
        let once = typeset(language, &text);
        prop_assert_eq!(typeset(language, &once), once);
    }
}
