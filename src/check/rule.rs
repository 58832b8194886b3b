//! A rule of the proofreader: its name, its source, its examples and its judge.

use super::evidence::Evidence;
use crate::diagnostic::{Diagnostic, Severity};

/// A fault, what it comes from and an example of it. What it finds, why it matters and how to cure it is the message `rule-CODE` of the
/// catalogue, with the attributes `finds`, `matters` and `cure`.
pub struct Rule {
    /// Kebab-case name of the fault: `session-overlap`.
    pub code: &'static str,
    /// Its place in the catalogue of checks: `P04`.
    pub number: &'static str,
    pub severity: Severity,
    /// Whether `--fix` may cure it.
    pub fixable: bool,
    /// Where the rule comes from: a standard, a work on typography, the practice of the trade.
    pub source: &'static str,
    /// A complete programme with this fault and no other; empty where it takes pages to bring the fault about.
    pub bad: &'static str,
    /// The same without it.
    pub good: &'static str,
    /// Finds every case in a programme. `None`: found while reading or setting it, or by the judge of a rule beside it.
    pub judge: Option<fn(&Evidence, &mut Vec<Diagnostic>)>,
}

impl Rule {
    /// The message that names its severity.
    pub fn level(&self) -> &'static str {
        match self.severity {
            Severity::Error => "level-error",
            Severity::Warning => "level-warning",
            Severity::Information => "level-information",
        }
    }
}

/// A small programme with nothing to say against it but, maybe, its one paragraph.
macro_rules! example {
    ($language:literal, $text:literal) => {
        $crate::check::rule::example!($language, "Les rencontres", $text)
    };
    ($language:literal, $title:literal, $text:literal) => {
        concat!(
            "[event]\nlanguage = \"",
            $language,
            "\"\ntitle = \"",
            $title,
            "\"\ndate = 2025-08-28\nstart = \"10h00\"\nend = \"12h00\"\ntime-zone = \"Europe/Paris\"\n\n[presentation]\nbody = '''\n",
            $text,
            "\n'''\n"
        )
    };
}
pub(crate) use example;

/// A small programme of one parcours, with nothing to say against it but, maybe, what one of its sessions says.
macro_rules! example_of_session {
    ($keys:literal) => {
        concat!(
            "[event]\nlanguage = \"fr\"\ntitle = \"Les rencontres\"\ndate = 2025-08-28\nstart = \"10h00\"\nend = \"12h00\"\ntime-zone = \"Europe/Paris\"\n",
            "place = \"Halle aux Grains, Lyon\"\n\n[[parcours]]\ntitle = \"Forêts\"\n\n[[parcours.sessions]]\nstart = \"10h00\"\nend = \"11h00\"\n",
            "room = \"Salle A\"\ntitle = \"Planter des haies\"\nspeakers = [{ name = \"Anne Lefort\", role = \"Forestière\", organisation = \"Bois et Bocages\" }]\n",
            "moderators = [{ name = \"Paul Garin\", role = \"Journaliste\", organisation = \"La Gazette verte\" }]\n\n",
            "[[parcours.sessions]]\nstart = \"11h00\"\nend = \"12h00\"\nroom = \"Salle A\"\n",
            $keys,
            "\nspeakers = [{ name = \"Lucie Aubin\", role = \"Paysagiste\", organisation = \"Atelier du Talus\" }]\n",
            "moderators = [{ name = \"Paul Garin\", role = \"Journaliste\", organisation = \"La Gazette verte\" }]\n"
        )
    };
}
pub(crate) use example_of_session;
