//! Partners without a logo among others that have one, headings above no partner.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

/// Two partners of one group, with these logos.
macro_rules! example_of_partners {
    ($first:literal, $second:literal) => {
        concat!(
            "[event]\nlanguage = \"fr\"\ntitle = \"Les rencontres\"\ndate = 2025-08-28\nstart = \"10h00\"\nend = \"12h00\"\n",
            "time-zone = \"Europe/Paris\"\norganiser = \"cerema\"\n\n[presentation]\nbody = \"Un bilan de la coopération.\"\n\n",
            "[[partners]]\ntitle = \"En partenariat avec\"\n\n[[partners.members]]\nid = \"anct\"\nname = \"ANCT\"\nlogo = \"",
            $first,
            "\"\n\n[[partners.members]]\nid = \"cerema\"\nname = \"Cerema\"\nlogo = \"",
            $second,
            "\"\n"
        )
    };
}
pub(super) use example_of_partners;

pub const RULE: Rule = Rule {
    code: "partner-without-logo",
    number: "A09",
    severity: Severity::Information,
    fixable: false,
    source: "Practice of communication: partners of one group are shown alike",
    bad: r#"
[event]
language = "fr"
title = "Les rencontres"
date = 2025-08-28
start = "10h00"
end = "12h00"
time-zone = "Europe/Paris"
organiser = "cerema"

[presentation]
body = "Un bilan de la coopération."

[[partners]]
title = "En partenariat avec"

[[partners.members]]
id = "anct"
name = "ANCT"
logo = "logos/logo-anct.svg"

[[partners.members]]
id = "cerema"
name = "Cerema"
logo = "logos/logo-cerema.svg"

[[partners.members]]
id = "anpp"
name = "ANPP"
"#,
    good: example_of_partners!("logos/logo-anct.svg", "logos/logo-cerema.svg"),
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    for group in &programme.partner_groups {
        let members: Vec<_> = group.partners.iter().filter_map(|id| programme.partners.get(id.0)).collect();
        if members.is_empty() {
            let saying = say("group-without-partner").with("group", &group.title.value);
            found.push(Diagnostic::warning(RULE.code, saying).at(group.title.span.clone(), "here"));
        }
        // Several names among logos, or names alone, are a choice; the only name among logos is an oversight.
        let mut without = members.iter().filter(|partner| partner.logo.is_none());
        if let (Some(partner), None, 3..) = (without.next(), without.next(), members.len()) {
            let saying = say(RULE.code).with("partner", &partner.name.value).with("group", &group.title.value);
            found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(partner.name.span.clone(), "here"));
        }
    }
}
