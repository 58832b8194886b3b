//! Programmes of any size for measurements: the same size gives the same text, byte for byte. French that reads as French, hours that
//! follow each other, and nobody in two places at once.

use std::fmt::Write;

/// What a programme is to hold.
#[derive(Debug, Clone, Copy)]
pub struct Congress {
    /// Sessions, breaks not counted.
    pub sessions: usize,
    /// Sentences of each description: 2 are a note, 8 an abstract.
    pub sentences: usize,
}

/// Hours of the sessions of a day; a break for all stands between the third and the fourth.
const HOURS: [(&str, &str); 6] = [
    ("09:00", "10:00"),
    ("10:15", "11:15"),
    ("11:30", "12:30"),
    ("14:00", "15:00"),
    ("15:15", "16:15"),
    ("16:30", "17:30"),
];
/// People of a session, one after the other.
const SPEAKERS: [usize; 4] = [3, 1, 4, 2];
/// How often each of them speaks.
const APPEARANCES: usize = 2;

const FIRST_NAMES: [&str; 40] = [
    "Adèle",
    "Baptiste",
    "Camille",
    "Damien",
    "Éléonore",
    "Fabrice",
    "Geneviève",
    "Hippolyte",
    "Isabelle",
    "Jérôme",
    "Karima",
    "Ludovic",
    "Madeleine",
    "Norbert",
    "Ophélie",
    "Philippe",
    "Quentin",
    "Roxane",
    "Sébastien",
    "Théodora",
    "Ulysse",
    "Véronique",
    "Wilfried",
    "Xavier",
    "Yasmina",
    "Zacharie",
    "Anne-Lise",
    "Bérengère",
    "Clotilde",
    "Dominique",
    "Emmanuel",
    "Florence",
    "Grégoire",
    "Honorine",
    "Ignace",
    "Joséphine",
    "Léopold",
    "Mathilde",
    "Nathanaël",
    "Olympe",
];
const STEMS: [&str; 40] = [
    "Barb", "Chast", "Delv", "Escoff", "Fournaud", "Gaill", "Haut", "Issart", "Jauff", "Kerl", "Lamb", "Montc",
    "Nivern", "Orlh", "Pourt", "Quint", "Rouv", "Sauv", "Thév", "Urvo", "Valb", "Wast", "Xantr", "Yver", "Zell",
    "Aubr", "Bonn", "Courc", "Drouh", "Étch", "Froid", "Gourv", "Herb", "Ingl", "Jolib", "Lugn", "Maur", "Nouv",
    "Ouvr", "Pélis",
];
const ENDINGS: [&str; 25] = [
    "ier", "onnet", "acin", "euil", "igue", "ardot", "ange", "outier", "illac", "eville", "essart", "umont", "aigne",
    "olles", "ivière", "andron", "eux", "ourgues", "émont", "atou", "ignol", "ezac", "oubert", "iane", "achère",
];
const ROLES: [&str; 12] = [
    "Chargée de mission",
    "Directeur",
    "Maîtresse de conférences",
    "Coordinateur",
    "Urbaniste",
    "Juriste",
    "Cheffe de projet",
    "Ingénieur",
    "Déléguée générale",
    "Chercheur",
    "Élue",
    "Médiateur",
];
const ORGANISATIONS: [&str; 12] = [
    "Université de Valbrune",
    "Ville de Montclair",
    "Agence des rives",
    "Réseau des ateliers communs",
    "Institut des paysages",
    "Département de la Haute-Lande",
    "Coopérative du Grand Champ",
    "Fédération des halles",
    "Observatoire des quartiers",
    "Maison des sciences ouvertes",
    "Compagnie des eaux vives",
    "École du littoral",
];
const THEMES: [&str; 16] = [
    "Habiter autrement",
    "Eau et rivières",
    "Mobilités du quotidien",
    "Alimentation locale",
    "Énergies partagées",
    "Santé et environnement",
    "Patrimoines vivants",
    "Numérique ouvert",
    "Éducation populaire",
    "Forêts et climat",
    "Économie de proximité",
    "Finances publiques",
    "Culture en mouvement",
    "Accueil et solidarité",
    "Sols et paysages",
    "Participation citoyenne",
];
const OPENINGS: [&str; 10] = [
    "Comprendre",
    "Financer",
    "Raconter",
    "Mesurer",
    "Relier",
    "Imaginer",
    "Transmettre",
    "Évaluer",
    "Protéger",
    "Réinventer",
];
const OBJECTS: [&str; 14] = [
    "les jardins partagés",
    "la rénovation des écoles",
    "les marchés de plein vent",
    "les données des communes",
    "la mémoire ouvrière",
    "les chemins de halage",
    "les cantines scolaires",
    "la forêt communale",
    "les tiers-lieux ruraux",
    "la nuit en ville",
    "les transports à la demande",
    "les archives sonores",
    "la gestion de la ressource en eau",
    "les assemblées de quartier",
];
const PLACES: [&str; 10] = [
    "dans une petite ville",
    "au bord du fleuve",
    "avec les habitants",
    "entre deux communes",
    "à l’échelle d’un bassin",
    "après la crise",
    "sans argent neuf",
    "sur un territoire de montagne",
    "au fil des saisons",
    "en temps de sécheresse",
];
const FORMATS: [&str; 6] = ["Table ronde", "Atelier", "Conférence", "Présentation", "Étude de cas", "Dialogue"];
const SUBJECTS: [&str; 8] = [
    "Trois communes",
    "Une équipe de recherche",
    "Deux associations",
    "Un collectif d’habitants",
    "Les services de la ville",
    "Une coopérative",
    "Plusieurs écoles",
    "Un réseau de bénévoles",
];
/// Each verb in the plural and in the singular, as the subject asks for it.
const VERBS: [(&str, &str); 6] = [
    ("présentent", "présente"),
    ("comparent", "compare"),
    ("mettent en débat", "met en débat"),
    ("partagent", "partage"),
    ("documentent", "documente"),
    ("interrogent", "interroge"),
];
const COMPLEMENTS: [&str; 10] = [
    "dix années de travail de terrain",
    "une méthode simple et ses limites",
    "les résultats d’une longue enquête",
    "ce qui a marché et ce qui a échoué",
    "un modèle de charte à reprendre librement",
    "les premiers chiffres d’un suivi annuel",
    "une carte dressée avec les riverains",
    "le récit de leurs hésitations",
    "un outil de calcul ouvert à tous",
    "les conditions d’un financement durable",
];
const CLOSINGS: [&str; 8] = [
    "La discussion porte sur les moyens de continuer.",
    "Chacun repart avec une fiche pratique.",
    "Les échanges laissent une large place aux questions de la salle.",
    "Un temps est réservé aux retours d’expérience.",
    "Le compte rendu sera publié avant l’été.",
    "Aucune connaissance préalable n’est demandée.",
    "Les participants travaillent ensuite par petits groupes.",
    "La séance se termine par une visite commentée.",
];

impl Congress {
    /// The programme, without pictures.
    pub fn programme(&self) -> String {
        // Twice as many parcours as days.
        let tracks = ((self.sessions as f64 / HOURS.len() as f64 * 2.0).sqrt().round() as usize).clamp(1, 200);
        let days = self.sessions.div_ceil(tracks * HOURS.len()).max(1);
        let mut text = String::with_capacity(self.sessions * (400 + 110 * self.sentences));
        let date = |day: usize| {
            // From 2030-01-07 on, month by month.
            const MONTHS: [usize; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            let (mut month, mut rest) = (0, day + 6);
            while rest >= MONTHS[month % 12] {
                rest -= MONTHS[month % 12];
                month += 1;
            }
            format!("{}-{:02}-{:02}", 2030 + month / 12, month % 12 + 1, rest + 1)
        };
        let dates: Vec<String> = (0..days).map(date).collect();
        let _ = write!(
            text,
            "[event]\ntitle = \"Congrès des territoires vivants\"\nsubtitle = \"Savoirs, récits et gestes\"\ndates = [{}]\n\
             place = \"Palais des congrès, Montclair\"\ncontact = \"congres@example.org\"\n\
             registration = \"https://example.org/congres\"\n\n[presentation]\nlead = \"Un congrès pour apprendre les uns des autres.\"\n\
             body = \"\"\"\nPendant plusieurs jours, chercheurs, élus et habitants confrontent leurs pratiques.\n\"\"\"\n\n\
             [[breaks]]\nstart = \"12:30\"\nend = \"14:00\"\ntitle = \"Déjeuner\"\n",
            dates.join(", ")
        );
        let pool = (self.sessions * SPEAKERS.iter().sum::<usize>() / SPEAKERS.len() / APPEARANCES).max(tracks * 4);
        let mut dice = Dice(0x5EED_0001);
        let mut left = self.sessions;
        for track in 0..tracks {
            let theme = THEMES[track % THEMES.len()];
            let part = track / THEMES.len();
            let suffix = if part > 0 { format!(" ({})", part + 1) } else { String::new() };
            let _ = write!(text, "\n[[parcours]]\ntitle = \"{theme}{suffix}\"\n");
            for (day, date) in dates.iter().enumerate() {
                for (slot, (start, end)) in HOURS.iter().enumerate() {
                    if left == 0 {
                        break;
                    }
                    left -= 1;
                    let moment = day * HOURS.len() + slot;
                    let opening = dice.pick(&OPENINGS);
                    let (object, place) = (dice.pick(&OBJECTS), dice.pick(&PLACES));
                    let _ = write!(
                        text,
                        "\n[[parcours.sessions]]\nday = {date}\nstart = \"{start}\"\nend = \"{end}\"\nroom = \"Salle {}\"\n\
                         format = \"{}\"\ntitle = \"{opening} {object} {place}\"\ndescription = \"\"\"\n",
                        track + 1,
                        dice.pick(&FORMATS),
                    );
                    for sentence in 0..self.sentences {
                        if sentence + 1 == self.sentences && self.sentences > 1 {
                            text.push_str(dice.pick(&CLOSINGS));
                            break;
                        }
                        let (subject, (several, one)) = (dice.pick(&SUBJECTS), dice.pick(&VERBS));
                        let verb = if subject.starts_with("Un") { one } else { several };
                        let (complement, place) = (dice.pick(&COMPLEMENTS), dice.pick(&PLACES));
                        let _ = write!(text, "{subject} {verb} {complement}, {place}. ");
                    }
                    text.push_str("\n\"\"\"\nspeakers = [\n");
                    // All who speak at a moment are neighbours in the list of people, each once.
                    for n in 0..SPEAKERS[(track + moment) % SPEAKERS.len()] {
                        let person = (moment * tracks * 4 / APPEARANCES + track * 4 + n) % pool;
                        let _ = writeln!(
                            text,
                            "  {{ name = \"{}\", role = \"{}\", organisation = \"{}\" }},",
                            name(person),
                            ROLES[person % ROLES.len()],
                            ORGANISATIONS[person / 7 % ORGANISATIONS.len()],
                        );
                    }
                    text.push_str("]\n");
                }
            }
        }
        text
    }
}

/// The name of the n-th person, unlike any other's.
fn name(n: usize) -> String {
    let surname = |n: usize| {
        let (stem, ending) = (STEMS[n % STEMS.len()], ENDINGS[(n / STEMS.len() + n) % ENDINGS.len()]);
        format!("{stem}{ending}")
    };
    let surnames = STEMS.len() * ENDINGS.len();
    let first = FIRST_NAMES[(n + n / surnames) % FIRST_NAMES.len()];
    let double = n / (surnames * FIRST_NAMES.len());
    match double {
        0 => format!("{first} {}", surname(n % surnames)),
        _ => format!("{first} {}-{}", surname(n % surnames), surname((n + 7 * double) % surnames)),
    }
}

/// A row of numbers that is the same each time (Marsaglia, "Xorshift RNGs", 2003).
struct Dice(u32);

impl Dice {
    fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        among[(self.0 >> 8) as usize % among.len()]
    }
}
