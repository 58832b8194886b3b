//! The table of every fault that livret knows: what `explain`, `--only`, waivers and the reference page read.

use super::{
    Evidence, binding, engines, images, layout, links, people, plates, print, reading, schedule, setting, texts, theming,
    waivers,
};
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

/// Each family of rules, in the order of the catalogue.
const FAMILIES: &[&[Rule]] = &[
    schedule::RULES,
    people::RULES,
    texts::RULES,
    engines::RULES,
    images::RULES,
    links::RULES,
    layout::RULES,
    binding::RULES,
    print::RULES,
    plates::RULES,
    waivers::RULES,
    reading::RULES,
    setting::RULES,
    theming::RULES,
];

/// Every rule, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// Whether a rule is about printed editions alone.
pub fn is_of_paper(rule: &Rule) -> bool {
    [binding::RULES, print::RULES, plates::RULES].into_iter().flatten().any(|other| other.code == rule.code)
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// The rule of a code (`session-overlap`), or all those of a number (`P04`), in any capitals.
pub fn named(name: &str) -> impl Iterator<Item = &'static Rule> {
    rules().filter(move |rule| rule.code.eq_ignore_ascii_case(name) || rule.number.eq_ignore_ascii_case(name))
}

/// The code that was most likely meant.
pub fn nearest(name: &str) -> Option<&'static str> {
    // Longer than any code: nothing is near.
    let name = Some(name.to_lowercase().replace('_', "-")).filter(|name| name.chars().count() <= 60)?;
    let likely = rules().map(|rule| (strsim::normalized_damerau_levenshtein(&name, rule.code), rule.code));
    likely.filter(|(likeness, _)| *likeness >= 0.6).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, code)| code)
}

/// A small programme with nothing to say against it but, maybe, its one paragraph.
macro_rules! example {
    ($language:literal, $text:literal) => {
        $crate::check::registry::example!($language, "Les rencontres", $text)
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
