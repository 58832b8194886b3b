//! The story by itself: what it says, before anything sets it on pages.

mod samples;
mod scribes;

use livret::compose;
use livret::compose::story::{FactKind, GroupKind, Presentation, Section, Story, Words};
use livret::programme::{self, Programme};
use scribes::{Plain, told};
use std::collections::{BTreeMap, BTreeSet};

fn read(source: &str) -> Programme {
    programme::read(source).programme.expect("a programme without faults")
}

fn story(programme: &Programme) -> Story {
    compose::story(programme)
}

/// The keys of the sessions of a programme, by their titles and hours.
fn keys(source: &str) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for section in story(&read(source)).sections {
        let Section::Parcours(parcours) = section else { continue };
        keys.insert(parcours.title.plain(), parcours.key.to_string());
        for group in parcours.groups {
            let GroupKind::Sessions(sessions) = group.kind else { continue };
            for session in sessions {
                let start = session.when.start.map(|hour| hour.at.to_string()).unwrap_or_default();
                let title = session.title.map(|title| title.plain()).unwrap_or_default();
                keys.insert(format!("{} {title} {start}", parcours.title.plain()), session.key.to_string());
            }
        }
    }
    keys
}

const HEAD: &str =
    "[event]\nlanguage = \"en\"\ntitle = \"Gardens\"\ndate = 2030-05-16\ntime-zone = \"Europe/London\"\n";
const TREES: &str = "[[parcours]]\ntitle = \"Trees\"\n\
    [[parcours.sessions]]\nstart = \"10:00\"\nend = \"11:00\"\ntitle = \"Workshop\"\n\
    [[parcours.sessions]]\nstart = \"14:00\"\nend = \"15:00\"\ntitle = \"Workshop\"\n";
const WATER: &str = "[[parcours]]\nid = \"water\"\ntitle = \"Where the water goes\"\n\
    [[parcours.sessions]]\nid = \"rain\"\nstart = \"10:00\"\nend = \"11:00\"\ntitle = \"Workshop\"\n\
    [[parcours.sessions]]\nstart = \"12:00\"\nend = \"13:00\"\ntitle = \"Workshop 2\"\n";

#[test]
fn keys_survive_a_reordering() {
    let one = keys(&format!("{HEAD}{TREES}{WATER}"));
    assert_eq!(one, keys(&format!("{HEAD}{WATER}{TREES}")));
    let found: BTreeSet<&str> = one.values().map(String::as_str).collect();
    let wanted = [
        "parcours-trees",
        "parcours-water",
        "session-rain",
        "session-workshop",
        "session-workshop-2",
        "session-workshop-3",
    ];
    assert_eq!(found, wanted.into());
}

/// The kickers of the parcours, the line over their cards, and the words over who bears the last one.
fn called(event: &str, parcours: &[&str]) -> (Vec<Option<String>>, Option<String>, Option<String>) {
    let parcours: String =
        parcours.iter().map(|title| format!("[[parcours]]\ntitle = \"{title}\"\nbearers = [\"b\"]\n")).collect();
    let source = format!(
        "[event]\nlanguage = \"fr\"\ntitle = \"T\"\ndate = 2030-05-16\n{event}\n[presentation]\nbody = \"B\"\n{parcours}\
         [[partners]]\ntitle = \"P\"\n[[partners.members]]\nid = \"b\"\nname = \"Bora\"\n"
    );
    let story = story(&read(&source));
    let (mut kickers, mut line, mut borne) = (Vec::new(), None, None);
    for section in &story.sections {
        match section {
            Section::Presentation(Presentation { cards: Some(cards), .. }) => {
                line = cards.introduction.as_ref().map(Words::plain);
                borne = cards.cards.last().and_then(|card| card.borne_by.as_ref()).map(Words::plain);
            }
            Section::Parcours(parcours) => kickers.push(parcours.kicker.as_ref().map(Words::plain)),
            _ => {}
        }
    }
    (kickers, line, borne)
}

#[test]
fn a_house_calls_its_parcours_as_it_likes() {
    let some = |words: &str| Some(words.to_owned());
    let two = ["A", "B"];
    assert_eq!(
        called("", &two),
        (vec![some("Parcours 1"), some("Parcours 2")], some("Les parcours"), some("Porté par Bora"))
    );
    let salle = (vec![some("Salle 1"), some("Salle 2")], some("Les salles"), some("Portée par Bora"));
    assert_eq!(called("parcours-word = \"salle\"", &two), salle);
    let scene = (vec![some("Scène 1"), some("Scène 2")], some("Les scènes"), some("Portée par Bora"));
    assert_eq!(called("parcours-word = \"Scene\"", &two), scene);
    let escale = (vec![some("Escale 1"), some("Escale 2")], None, some("Porté par Bora"));
    assert_eq!(called("parcours-word = \"Escale\"", &two), escale);
    let own = "parcours-word = { one = \"Escale\", several = \"Nos escales\", feminine = true }";
    let escale = (vec![some("Escale 1"), some("Escale 2")], some("Nos escales"), some("Portée par Bora"));
    assert_eq!(called(own, &two), escale);
}

#[test]
fn the_only_parcours_is_not_numbered() {
    for word in ["", "parcours-word = \"Atelier\""] {
        assert_eq!(called(word, &["A"]), (vec![None], None, None), "{word}");
        let source = format!("{HEAD}{word}\n{TREES}").replace("language = \"en\"", "language = \"fr\"");
        let mut plain = Plain::default();
        told(&story(&read(&source)), &mut plain);
        assert!(!plain.0.contains("Parcours") && !plain.0.contains("Atelier"), "{}", plain.0);
    }
}

#[test]
fn a_break_of_all_is_written_once_and_told_between_sessions() {
    let source = format!(
        "{HEAD}[[breaks]]\nstart = \"12:00\"\nend = \"13:00\"\ntitle = \"Soup\"\nroom = \"Orangery\"\n{TREES}\
         [[parcours]]\ntitle = \"Late\"\n[[parcours.sessions]]\nstart = \"14:00\"\nend = \"15:00\"\ntitle = \"Compost\"\n"
    );
    let story = story(&read(&source));
    let told = |title: &str| {
        let of = |section: &Section| match section {
            Section::Parcours(parcours) if parcours.title.plain() == title => Some(parcours.groups.clone()),
            _ => None,
        };
        let groups = story.sections.iter().find_map(of).expect("the parcours is told");
        let names = groups.iter().map(|group| match &group.kind {
            GroupKind::Break { name, .. } => name.plain(),
            GroupKind::Sessions(sessions) => sessions[0].title.as_ref().map(Words::plain).unwrap_or_default(),
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(told("Trees"), ["Workshop", "Soup, Orangery", "Workshop"]);
    // Nothing of it is before the break: there it would only head the page.
    assert_eq!(told("Late"), ["Compost"]);
    let Some(Section::Glance(glance)) = story.sections.iter().find(|section| matches!(section, Section::Glance(_)))
    else {
        panic!("the day is told at a glance")
    };
    let soups = glance.days[0].slots.iter().filter(|slot| slot.titles[0].title.plain() == "Soup");
    assert_eq!(soups.map(|slot| slot.room.as_ref().map(Words::plain)).collect::<Vec<_>>(), [Some("Orangery".into())]);
}

#[test]
fn a_break_that_stands_between_no_sessions_is_told_as_well() {
    let breaks = "[[breaks]]\nstart = \"7:00\"\nend = \"8:00\"\ntitle = \"Coffee\"\n";
    let only = story(&read(&format!("{HEAD}{breaks}{TREES}")));
    let mut plain = Plain::default();
    for section in only.sections.iter().filter(|section| matches!(section, Section::Parcours(_))) {
        let Section::Parcours(parcours) = section else { continue };
        let first = parcours.groups.first().map(|group| &group.kind);
        assert!(matches!(first, Some(GroupKind::Break { name, .. }) if name.plain() == "Coffee"));
    }
    told(&only, &mut plain);
    assert!(plain.0.contains("Coffee"));
    // Where several parcours begin after it, none of them has it: the day at a glance does.
    let second = "[[parcours]]\ntitle = \"Late\"\n[[parcours.sessions]]\nstart = \"14:00\"\nend = \"15:00\"\ntitle = \"Compost\"\n";
    let several = story(&read(&format!("{HEAD}{breaks}{TREES}{second}")));
    let alone = several.sections.iter().find_map(|section| match section {
        Section::Glance(glance) => Some(glance.alone.iter().map(|pause| pause.name.plain()).collect::<Vec<_>>()),
        _ => None,
    });
    assert_eq!(alone, Some(vec!["Coffee".to_owned()]));
}

#[test]
fn what_does_not_take_place_says_so_wherever_it_is_named() {
    let cancelled = TREES.replacen("title = \"Workshop\"", "title = \"Workshop\"\ncancelled = true", 1);
    let moved = cancelled.replace("\"15:00\"\ntitle", "\"15:00\"\nmoved = \"to the orangery\"\ntitle");
    let mut plain = Plain::default();
    told(&story(&read(&format!("{HEAD}{moved}"))), &mut plain);
    assert_eq!(plain.0.matches("Cancelled · Workshop").count(), 2, "{}", plain.0);
    assert_eq!(plain.0.matches("Moved · Workshop").count(), 2, "{}", plain.0);
    assert!(plain.0.contains("Moved: to the orangery"), "{}", plain.0);
}

#[test]
fn an_identifier_names_one_thing() {
    let twice = format!("{HEAD}{WATER}{}", TREES.replacen("start", "id = \"rain\"\nstart", 1));
    let found = programme::read(&twice).found;
    assert!(found.iter().any(|fault| fault.code == "duplicate-id" && fault.labels.len() == 2), "{found:?}");
}

#[test]
fn a_night_ends_on_the_next_day_and_knows_its_clocks() {
    let source = format!(
        "{HEAD}[[parcours]]\ntitle = \"Stars\"\n[[parcours.sessions]]\nstart = \"23:00\"\nend = \"1:30\"\ntitle = \"Moon\"\n"
    );
    let story = story(&read(&source));
    let Some(Section::Parcours(parcours)) =
        story.sections.iter().find(|section| matches!(section, Section::Parcours(_)))
    else {
        panic!("a parcours is told")
    };
    let GroupKind::Sessions(sessions) = &parcours.groups[0].kind else { panic!("a session is told") };
    let when = &sessions[0].when;
    let at = |hour: &Option<livret::compose::story::Hour>| hour.as_ref().unwrap().at.to_string();
    assert_eq!((at(&when.start), at(&when.end)), ("2030-05-16 23:00:00".into(), "2030-05-17 01:30:00".into()));
    assert_eq!(when.zone.map(|zone| zone.name()), Some("Europe/London"));
    let kinds: Vec<FactKind> = story.back.facts.iter().map(|fact| fact.kind).collect();
    assert!(kinds.contains(&FactKind::Date) && kinds.contains(&FactKind::Hours), "{kinds:?}");
}

#[test]
fn a_brochure_in_two_languages_says_all_of_both() {
    let programme = read(
        r###"
[event]
title = { fr = "Journées du sol", en = "Days of the soil" }
languages = ["fr", "en"]

[[event.days]]
date = 2030-06-18
start = "9h"
end = "17h"
title = { fr = "Journée des visites", en = "Visits day" }

[presentation]
body = { fr = "Un mot.", en = "A word." }

[[practical]]
title = { fr = "Venir", en = "To come" }
text = { fr = "## Transport\n\nPar le train.\n\n## Accès\n\nPar la cour.", en = "## Transport\n\nBy train.\n\n## Access\n\nThrough the yard." }

[[parcours]]
title = { fr = "Semer", en = "To sow" }
[[parcours.sessions]]
format = { fr = "Atelier", en = "Workshop" }
start = "10h"
end = "11h"
"###,
    );
    let mut plain = Plain::default();
    told(&story(&programme), &mut plain);
    let said = plain.0;
    for words in ["Journée des visites", "Visits day", "Par la cour.", "Through the yard.", "To sow"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    // What a heading heads stands under it, though both languages have the same one.
    let order = ["Par le train.", "Par la cour.", "Transport", "By train.", "Access"];
    let at = order.iter().fold(said.find("Par le train.").unwrap(), |from, words| {
        from + said[from..].find(words).unwrap_or_else(|| panic!("{words} after {}: {said}", &said[from..]))
    });
    assert!(at > 0);
    // A session without a title is called by its format, once.
    let glance = story(&programme).sections.into_iter().find_map(|section| match section {
        Section::Glance(glance) => Some(glance),
        _ => None,
    });
    let slot = &glance.expect("the day is told at a glance").days[0].slots[0];
    assert!(slot.titles[0].title.plain().contains("Workshop") && slot.detail.is_none(), "{slot:?}");
}

#[test]
fn a_section_that_a_language_lacks_takes_no_other_with_it() {
    let source = r#"
[event]
title = { fr = "Journées du sol", en = "Days of the soil" }
languages = ["fr", "en"]
date = 2030-06-18
price = { fr = "12 €", en = "" }

[[parcours]]
title = { fr = "Semer", en = "To sow" }
[[parcours.sessions]]
title = { fr = "Planter", en = "To plant" }
start = "10h"
end = "11h"
"#;
    let mut plain = Plain::default();
    told(&story(&read(source)), &mut plain);
    assert!(plain.0.contains("To plant"), "{}", plain.0);
}
