//! The catalogue of messages: the same in each language, whole, and written as each language is.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|end| end == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What a message asks for: the variables of its words, under no name, and those of each attribute.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn variables(pattern: &Pattern<String>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, into);
        }
    }
}

fn of_expression(expression: &Expression<String>, into: &mut BTreeSet<String>) {
    let mut inline = |inline: &InlineExpression<String>| {
        if let InlineExpression::VariableReference { id } = inline {
            into.insert(id.name.clone());
        }
    };
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, into),
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => {
            inline(selector);
            variants.iter().for_each(|variant| variables(&variant.value, into));
        }
    }
}

/// The messages of a language.
fn messages(language: &str) -> BTreeMap<String, Shape> {
    let mut messages = BTreeMap::new();
    for file in files(&root().join("assets/languages").join(language).join("messages"), "ftl") {
        let source = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut shape = Shape::default();
            variables(message.value.as_ref().expect("a message has words"), shape.entry(String::new()).or_default());
            for attribute in &message.attributes {
                variables(&attribute.value, shape.entry(attribute.id.name.clone()).or_default());
            }
            let name = message.id.name;
            assert!(messages.insert(name.clone(), shape).is_none(), "{language}: {name} is there twice");
        }
    }
    messages
}

#[test]
fn each_language_has_the_same_messages_attributes_and_variables() {
    let (french, english) = (messages("fr"), messages("en"));
    let names = |messages: &BTreeMap<String, Shape>| messages.keys().cloned().collect::<BTreeSet<_>>();
    let apart: Vec<String> = names(&french).symmetric_difference(&names(&english)).cloned().collect();
    assert!(apart.is_empty(), "only in one language: {apart:?}");
    for (name, shape) in &french {
        assert_eq!(shape, &english[name], "{name}, in French and in English");
    }
}

/// Languages beside French and English may lag: what they lack is said in English. What they have is whole, and leaves nothing out.
#[test]
fn other_languages_say_what_the_english_messages_say() {
    let english = messages("en");
    let folders = root().join("assets/languages").read_dir().unwrap().map(|entry| entry.unwrap());
    let tags = folders.filter(|folder| folder.path().join("messages").is_dir());
    let others = tags.map(|folder| folder.file_name().into_string().unwrap()).filter(|tag| tag != "fr" && tag != "en");
    for language in others {
        let own = messages(&language);
        for (name, shape) in &own {
            let Some(meant) = english.get(name) else { panic!("{language}: nothing says {name} any more") };
            assert_eq!(shape, meant, "{name}, in {language} and in English");
        }
        let missing: Vec<_> = english.keys().filter(|name| !own.contains_key(*name)).collect();
        println!("{language}: {} messages are said in English: {missing:?}", missing.len());
        assert!(missing.len() * 5 < english.len(), "{language} lacks a fifth of the messages: {missing:?}");
    }
}

#[test]
fn the_code_says_every_message_and_no_other() {
    let messages = messages("en");
    let code: String = files(&root().join("src"), "rs").iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    // Names of messages stand in the code as literals, where they are said or where they are chosen.
    // Those of rules, commands, arguments and values are put together from their names.
    let told = |name: &str| {
        !["rule-", "command-", "argument-", "preview-key-", "preview-ui-"].iter().any(|start| name.starts_with(start))
    };
    for (name, _) in messages.iter().filter(|(name, _)| told(name)) {
        assert!(code.contains(&format!("\"{name}\"")), "nobody says {name}");
    }
    // Those of the page of the preview stand in the page.
    let pages = root().join("assets/preview");
    let pages = ["html", "js"].iter().flat_map(|end| files(&pages, end));
    let pages: String = pages.map(|file| fs::read_to_string(file).unwrap()).collect();
    for name in messages.keys().filter_map(|name| name.strip_prefix("preview-ui-")) {
        let shown = [format!("{{{{{name}}}}}"), format!("\"{name}\"")].iter().any(|place| pages.contains(place));
        assert!(shown || name.starts_with("view-"), "the page of the preview does not say {name}");
    }
    let mut rest = &code[..];
    while let Some(at) = rest.find("say(\"") {
        rest = &rest[at + 5..];
        let name = &rest[..rest.find('"').unwrap()];
        assert!(messages.contains_key(name) || name == "any", "there is no message {name}");
    }
}

#[test]
fn french_is_written_as_french_is() {
    for file in files(&root().join("assets/languages/fr/messages"), "ftl") {
        for (n, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let words = line.trim_start();
            if words.starts_with('#') {
                continue;
            }
            let at = format!("{}:{}: {line}", file.display(), n + 1);
            // Straight ones stand for the signs of the file format alone.
            assert!(
                !words.replace("'''", "").replace(" ' ", "").replace("(')", "").contains('\''),
                "an apostrophe is ’: {at}"
            );
            for wrong in [" ;", " !", " ?", " :", "« ", " »", "...", "oeu"] {
                assert!(!words.contains(wrong), "“{wrong}” in {at}");
            }
        }
    }
}

/// French agrees participles and trades with people: a message does without, for it knows nobody's gender.
#[test]
fn french_messages_give_nobody_a_gender() {
    let text = fs::read_to_string(root().join("assets/languages/fr/messages/people.ftl")).unwrap();
    for line in text.lines() {
        let agreed = line.split("{ $name }").skip(1).any(|after| {
            let mut words = after.split_whitespace().filter(|word| *word != "»");
            words.next() == Some("est") && words.next().is_some_and(|word| word.ends_with('é'))
        });
        let trade = ["intervenant", "animateur", "orateur"].iter().any(|trade| line.contains(trade));
        assert!(!agreed && !trade, "{line}");
    }
}
