//! The mail, taken apart as mail programs take it apart: heads, boundaries, parts in base64 or quoted-printable.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use livret::brochure::{Built, Order, build};
use livret::files::Memory;
use livret::outputs::{MAIL, SCREEN};
use livret::programme::{Setting, ShareSettings};
use livret::theme::Theme;

const EVENT: &str = r#"
[event]
language = "fr"
title = "L'été « d'après » : <jardins> & cie"
date = 2030-05-16
time-zone = "Europe/Paris"
place = "Halle aux grains, Vaubrune"
registration = "https://example.org/venir?a=1&b=2"
contact = "bonjour@example.org"

[presentation]
lead = "Un jardin partagé commence par une parcelle et trois voisins."

[[parcours]]
title = "Un"
[[parcours.sessions]]
start = "10:00"
end = "11:00"
title = "Ouvrir"
room = "Salle 1"
"#;

fn made(source: &str, share: ShareSettings) -> Result<Built, Vec<livret::diagnostic::Diagnostic>> {
    let order = Order { outputs: vec![&MAIL, &SCREEN], share, ..Order::default() };
    build(source, &Memory::default(), &Theme::shipped("sobre").unwrap(), &order).map_err(Into::into)
}

fn mail(source: &str) -> String {
    let built = made(source, ShareSettings::default()).unwrap_or_else(|faults| panic!("{faults:?}"));
    String::from_utf8(built.file(&MAIL).unwrap().to_vec()).expect("a mail is ASCII")
}

/// Heads unfolded, and what follows them.
fn halves(part: &str) -> (String, &str) {
    let (heads, body) = part.split_once("\r\n\r\n").expect("heads end");
    (heads.replace("\r\n\t", " ").replace("\r\n ", " "), body)
}

/// The innermost parts: their heads and their contents.
fn leaves(part: &str, into: &mut Vec<(String, Vec<u8>)>) {
    let (heads, body) = halves(part);
    if let Some((_, rest)) = heads.split_once("boundary=") {
        let boundary = rest.trim_start_matches('"').split(['"', '\r', '\n', ';', ' ']).next().unwrap();
        let line = format!("--{boundary}");
        let inner = body.split(&line).skip(1).take_while(|part| !part.starts_with("--"));
        inner.for_each(|part| leaves(part.trim_start_matches("\r\n"), into));
        return;
    }
    let encoded =
        heads.lines().find(|line| line.starts_with("Content-Transfer-Encoding")).unwrap_or_default().to_string();
    let bytes = if encoded.contains("base64") {
        BASE64_STANDARD.decode(body.split_whitespace().collect::<String>()).expect("it is base64")
    } else if encoded.contains("quoted-printable") {
        // The line end before a boundary belongs to it (RFC 2046, 5.1.1).
        let joined = body.strip_suffix("\r\n").unwrap_or(body).replace("=\r\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.bytes();
        while let Some(byte) = rest.next() {
            match byte {
                b'=' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                }
                byte => bytes.push(byte),
            }
        }
        bytes
    } else {
        body.as_bytes().to_vec()
    };
    into.push((heads, bytes));
}

#[test]
fn a_mail_is_a_draft_with_both_bodies_and_what_is_attached() {
    let mail = mail(EVENT);
    let (heads, _) = halves(&mail);
    assert!(heads.lines().any(|line| line == "X-Unsent: 1"), "{heads}");
    assert!(heads.contains("Reply-To: <bonjour@example.org>") && !heads.contains("\r\nTo:"), "{heads}");
    assert!(mail.lines().all(|line| line.len() <= 998), "RFC 5322, 2.1.1");
    let mut parts = Vec::new();
    leaves(&mail, &mut parts);
    let kinds: Vec<&str> = parts
        .iter()
        .map(|(heads, _)| heads.lines().find_map(|line| line.strip_prefix("Content-Type: ")).unwrap())
        .map(|kind| kind.split(';').next().unwrap())
        .collect();
    assert_eq!(kinds[..2], ["text/plain", "text/html"]);
    assert!(kinds[2] == "image/png" || kinds[2] == "image/jpeg");
    assert_eq!(kinds[3..], ["application/pdf", "text/calendar"]);
    assert!(parts[3].1.starts_with(b"%PDF-"));
    assert!(parts[4].1.starts_with(b"BEGIN:VCALENDAR\r\n") && parts[4].1.ends_with(b"END:VCALENDAR\r\n"));
    let text = String::from_utf8(parts[0].1.clone()).unwrap();
    let html = String::from_utf8(parts[1].1.clone()).unwrap();
    for said in ["16\u{a0}mai\u{a0}2030", "Halle aux grains, Vaubrune", "trois voisins", "bonjour@example.org"] {
        assert!(text.contains(said) && html.contains(said), "{said} in\n{text}");
    }
    assert!(
        text.contains("https://example.org/venir?a=1&b=2") && html.contains("https://example.org/venir?a=1&amp;b=2")
    );
    assert!(html.contains("&lt;jardins&gt; &amp; cie") && html.contains("src=\"cid:cover\""));
    assert!(parts[2].0.contains("<cover>"), "{}", parts[2].0);
}

#[test]
fn the_same_programme_makes_the_same_mail() {
    assert!(mail(EVENT) == mail(EVENT));
}

#[test]
fn the_author_may_word_the_mail() {
    let source = format!("{EVENT}\n[share]\nsubject = \"Venez !\"\nhighlights = [\"Un concert\", \"Un repas\"]\n");
    let mut parts = Vec::new();
    let mail = mail(&source);
    leaves(&mail, &mut parts);
    assert!(halves(&mail).0.contains("Subject: "), "there is one");
    let text = String::from_utf8(parts[0].1.clone()).unwrap();
    assert!(text.contains("- Un concert\r\n- Un repas\r\n") && !text.contains("trois voisins"), "{text}");
}

#[test]
fn a_limit_that_cannot_be_met_says_what_would_fit() {
    let most = Some(Setting::given(50_000));
    let faults = made(EVENT, ShareSettings { most, ..ShareSettings::default() }).unwrap_err();
    let fault = faults.iter().find(|fault| fault.code == "too-heavy").unwrap_or_else(|| panic!("{faults:?}"));
    let said = format!("{:?}", fault.saying);
    assert!(said.contains("weight-of-fonts") && said.contains("fits"), "{said}");
}

#[test]
fn a_photograph_is_made_lighter_until_the_mail_fits() {
    // Noise weighs: 1600 × 1100 pixels.
    let mut seed = 1u32;
    let pixels: Vec<u8> = (0..1600 * 1100 * 3)
        .map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        })
        .collect();
    let mut photograph = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut photograph, 90);
    image::ImageEncoder::write_image(encoder, &pixels, 1600, 1100, image::ExtendedColorType::Rgb8).unwrap();
    let mut files = Memory::default();
    files.put("photo.jpg", photograph);
    let source = format!("{EVENT}\n[brand]\ncover = \"photo.jpg\"\n");
    let weigh = |most: Option<u64>| {
        let share = ShareSettings { most: most.map(Setting::given), ..ShareSettings::default() };
        let order = Order { outputs: vec![&MAIL], share, ..Order::default() };
        let theme = Theme::shipped("panorama").unwrap();
        let built = build(&source, &files, &theme, &order).unwrap_or_else(|faults| panic!("{faults}"));
        built.file(&MAIL).unwrap().len() as u64
    };
    let whole = weigh(None);
    let most = whole * 3 / 4;
    assert!(weigh(Some(most)) <= most, "{whole}");
}

#[test]
fn the_draft_is_from_whom_one_asks() {
    let heads = |source: &str| halves(&mail(source)).0;
    let with = heads(EVENT);
    assert!(with.contains("From: ") && with.contains("<bonjour@example.org>"), "{with}");
    let others = "[[event.contacts]]\nname = \"Ana\"\nmail = \"ana@example.org\"\n\n[presentation]";
    let listed = EVENT.replace("contact = \"bonjour@example.org\"\n", "").replace("[presentation]", others);
    assert!(heads(&listed).contains("<ana@example.org>"));
    let without = EVENT.replace("contact = \"bonjour@example.org\"\n", "");
    assert!(!heads(&without).contains("From: "), "nobody is made up");
}

#[test]
fn the_usual_limits_that_a_file_passes_are_told() {
    let built = made(EVENT, ShareSettings::default()).unwrap();
    for output in [&MAIL, &SCREEN] {
        let told = &built.product(output).unwrap().told;
        let said = format!("{:?}", told.iter().find(|told| told.key == "passes-limits").unwrap());
        assert_eq!(said.matches("megabytes").count(), 5, "{said}");
    }
}
