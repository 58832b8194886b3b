//! What town halls write: invitations with a letterhead, feasts with several stages.

use super::made::styled_docx;
use super::scored::lost;
use super::{has, read};
use livret::diagnostic::Severity;
use livret::import::Imported;

const INVITATION: &str = "VILLE DE RIVES-SUR-LIMAYE
= Fête des jardins du samedi 13 avril 2030
De 8h30 à 17h – Place de la Halle-aux-Grains
Madame, Monsieur,
La maire et le conseil municipal ont le plaisir de vous inviter à la deuxième édition de la fête des jardins de la commune.
# Programme de la matinée
8h30 | Accueil café
9h00 – 9h15 | Mot d’accueil de Mme Ana LIMA, Maire
9h15 – 11h45 | Atelier 1 : Greffer un pommier/Rendez-vous au verger du moulin
12h-14h | Repas partagé, salle polyvalente
# Programme de l’après-midi
14 h 00 | Conférence « Un sol vivant, une eau claire » par Mme Inès DELMAS, écologue, et M. Paul MARTIN, maraîcher
16h30 | Remise des prix par l’adjointe à la culture
Renseignements et inscriptions : mairie, 01 99 00 00 01, fete@rives.example (avant le 1er avril)
Avec le soutien du Département et de la Caisse d’allocations familiales
";

fn well(text: &str, found: &Imported) {
    assert_eq!(lost(text, &found.source), Vec::<String>::new());
    let faults = livret::programme::read(&found.source).found;
    let errors: Vec<_> = faults.iter().filter(|it| it.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}\n{}", found.source);
}

#[test]
fn an_invitation_under_a_letterhead_is_read() {
    let found = read("fete.docx", &styled_docx(INVITATION));
    let source = &found.source;
    has(
        source,
        &[
            "title = \"Fête des jardins du samedi 13 avril 2030\"",
            "date = 2030-04-13\nstart = \"8h30\"\nend = \"17h\"",
            "place = \"Place de la Halle-aux-Grains\"",
            "lead = \"La maire et le conseil municipal",
            "start = \"8h30\"\ntitle = \"Accueil café\"",
            "end = \"9h15\"\ntitle = \"Mot d’accueil\"",
            "{ name = \"Ana LIMA\", role = \"Maire\" }",
            "format = \"Conférence\"\ntitle = \"Un sol vivant, une eau claire\"",
            "{ name = \"Inès DELMAS\", role = \"écologue\" }",
            "{ name = \"Paul MARTIN\", role = \"maraîcher\" }",
            "title = \"Remise des prix par l’adjointe à la culture\"",
            "[[event.contacts]]\nfor = \"Renseignements et inscriptions\"\nname = \"mairie\"\ntelephone = \"01 99 00 00 01\"\nmail = \"fete@rives.example\"",
            "[[partners]]\ntitle = \"Avec le soutien de\"",
            "[[partners.members]]\nname = \"Département\"",
            "[[partners.members]]\nname = \"Caisse d’allocations familiales\"",
        ],
    );
    // Neither the greeting, nor the letterhead, nor the partners are people; a half-day describes nothing.
    for words in ["name = \"Madame", "description = \"Programme", "organisation = \"le soutien", "title = \"Place"] {
        assert!(!source.contains(words), "{words} in\n{source}");
    }
    assert_eq!(source.matches("[[parcours.sessions]]").count(), 6, "{source}");
    for key in ["import-guessed-title", "import-guessed-place", "import-guessed-partners"] {
        assert!(found.report.guesses.iter().any(|guess| guess.reason.key == key), "{key}: {:?}", found.report.guesses);
    }
    well(&INVITATION.replace(['=', '#', '|'], ""), &found);
}

#[test]
fn stages_over_hours_that_begin_again_are_parcours() {
    for second in ["Place de la Halle", "PLACE DE LA HALLE", "La Guinguette de Paulette"] {
        let text = format!(
            "NUIT DES FANFARES\nSamedi 22 juin 2030 – centre de Rives\n\n\
             PARVIS DE LA MAIRIE\n18h00 Chorale des collèges\n19h30 Harmonie de Rives (direction : Paul Martin)\n21h00 Les Vieux Galets (rock)\n\n\
             {second}\n18h30 - 19h15 : École de musique\n20h Batucada du Port\n22h-0h30 Bal folk\n\n\
             Buvette tenue par le comité des fêtes\nRenseignements : 01 99 00 00 01\n"
        );
        let found = read("fanfares.txt", text.as_bytes());
        let source = &found.source;
        has(
            source,
            &[
                "title = \"NUIT DES FANFARES\"",
                "place = \"centre de Rives\"",
                "[[parcours]]\ntitle = \"Parvis de la mairie\"",
                "title = \"Harmonie de Rives\"\nspeakers = [\n  { name = \"Paul Martin\", role = \"direction\" }",
                "title = \"Les Vieux Galets (rock)\"",
                "title = \"Batucada du Port\"",
                "[[event.contacts]]\nfor = \"Renseignements\"\ntelephone = \"01 99 00 00 01\"",
            ],
        );
        assert_eq!(source.matches("[[parcours]]").count(), 2, "{source}");
        assert!(!source.contains("description"), "{source}");
        well(&text, &found);
    }
    // The name of the place under the title, over hours that follow each other, heads no parcours.
    let text = "Fête du pain\n14 septembre 2030\n\nSalle des fêtes\n9h Pétrir\n10h Cuire\n11h Goûter\n";
    let found = read("pain.txt", text.as_bytes());
    has(&found.source, &["title = \"Fête du pain\"", "place = \"Salle des fêtes\""]);
    assert_eq!(found.source.matches("[[parcours]]").count(), 1, "{}", found.source);
}

/// No title is cut inside of a bracket.
#[test]
fn brackets_are_kept_whole() {
    for (line, wanted) in [
        (
            "20h Ciné-concert (piano : Ana Lima)",
            &["title = \"Ciné-concert\"", "{ name = \"Ana Lima\", role = \"piano\" }"][..],
        ),
        ("20h Bal (sous la halle, avec Paul Martin et ses amis)", &["(sous la halle, avec Paul Martin et ses amis)"]),
        ("20h Trio Limaye (Ana Lima au chant, Paul Martin au violon)", &["Trio Limaye"]),
    ] {
        let text = format!("Soirée\n16 mai 2030\n\n19h Accueil\n{line}\n23h Fin\n");
        let source = read("a.txt", text.as_bytes()).source;
        has(&source, wanted);
        let titles = source.lines().filter(|line| line.starts_with("title ="));
        let open = titles.filter(|title| title.matches('(').count() != title.matches(')').count());
        assert_eq!(open.collect::<Vec<_>>(), Vec::<&str>::new(), "{source}");
    }
}
