//! Lines of text as the layout sees them.

use crate::text::{Figures, Fonts, Hyphenation, Line, Paragraph, Setting, Style, TextSpan};
use crate::units::{Colour, Mm, Pt};
use proptest::prelude::*;

const FR: &str = "fr-FR";

fn style(family: &str, size: f64) -> Style {
    Style {
        family: family.into(),
        weight: 400,
        italic: false,
        size: Pt(size),
        leading: Pt(size * 1.3),
        tracking: 0.0,
        figures: Figures::Normal,
        as_typed: false,
        colour: Colour::rgb(0x13, 0x26, 0x2F),
    }
}

fn title_style(size: f64, tracking: f64) -> Style {
    Style { tracking, figures: Figures::Lining, ..style("EB Garamond", size) }
}

fn paragraph(text: &str, style: Style) -> Paragraph {
    Paragraph::new(Fonts::shipped(), &[TextSpan { text: text.into(), style }], FR)
}

fn ragged() -> Setting {
    Setting::Ragged { hyphenation: None, indent: Pt::ZERO }
}

const HYPHENATION: Hyphenation = Hyphenation { min_word: 6, before: 3, after: 3, ladder: 2 };

fn hyphenated() -> Setting {
    Setting::Ragged { hyphenation: Some(HYPHENATION), indent: Pt::ZERO }
}

fn justified() -> Setting {
    Setting::Justified { hyphenation: Some(HYPHENATION), indent: Pt(12.0) }
}

fn on_one_line(paragraph: &Paragraph) -> Pt {
    paragraph.lines(Pt(10_000.0), &ragged())[0].width
}

fn text_of(line: &Line) -> String {
    line.runs.iter().map(|run| run.text.as_str()).collect()
}

fn shown(lines: &[Line]) -> Vec<String> {
    lines.iter().map(|line| text_of(line).trim_end().replace('\u{ad}', "-")).collect()
}

/// The text of the lines without the hyphens that breaks add.
fn joined(lines: &[Line]) -> String {
    lines.iter().map(|line| text_of(line).replace('\u{ad}', "")).collect()
}

fn title(text: &str, size: f64, tracking: f64, measure: f64) -> Vec<String> {
    shown(&paragraph(text, title_style(size, tracking)).lines(Mm(measure).pt(), &Setting::Title))
}

#[test]
fn titles_are_broken_by_sense() {
    assert_eq!(
        title("Faire vivre les coopérations dans les territoires", 57.0, -18.0, 180.0),
        ["Faire vivre", "les coopérations", "dans les territoires"]
    );
    assert_eq!(
        title("Valoriser et développer les compétences de coopération territoriale", 30.0, -12.0, 118.0),
        ["Valoriser et développer", "les compétences", "de coopération territoriale"]
    );
    assert_eq!(
        title("Vivre l’expérience de la coopération territoriale dès le plus jeune âge", 17.0, -4.0, 126.5),
        ["Vivre l’expérience de la coopération territoriale", "dès le plus jeune âge"]
    );
    assert_eq!(
        title("La coopération territoriale\u{a0}: un défi et une nécessité", 38.0, -12.0, 118.0),
        ["La coopération", "territoriale\u{a0}: un défi", "et une nécessité"]
    );
    assert_eq!(
        title(
            "S’appuyer sur l’expérience accumulée pour renforcer les coopérations et accélérer les transitions",
            30.0,
            -12.0,
            118.0
        ),
        ["S’appuyer sur l’expérience", "accumulée pour renforcer", "les coopérations", "et accélérer les transitions"]
    );
}

const PROSE: &str = "Les coopérations sont multiples et déjà bien ancrées dans les territoires. Elles permettent de contribuer aux \
    Objectifs de développement durable en mobilisant la force de la diversité tout en dépassant les intérêts particuliers.";

#[test]
fn ragged_lines_are_even_and_the_last_one_is_no_runt() {
    let lines = paragraph(PROSE, style("EB Garamond", 17.0)).lines(Mm(114.0).pt(), &ragged());
    assert_eq!(
        shown(&lines),
        [
            "Les coopérations sont multiples et déjà bien",
            "ancrées dans les territoires. Elles permettent de",
            "contribuer aux Objectifs de développement",
            "durable en mobilisant la force de la diversité tout",
            "en dépassant les intérêts particuliers."
        ]
    );
    for millimetres in 80..160 {
        let measure = Mm(f64::from(millimetres)).pt();
        let lines = paragraph(PROSE, style("EB Garamond", 17.0)).lines(measure, &ragged());
        let last = lines.last().unwrap();
        assert!(text_of(last).contains(' '), "at {millimetres} mm: {:?}", shown(&lines));
    }
}

#[test]
fn justified_lines_fill_the_measure_but_for_the_last() {
    let measure = Mm(114.0).pt();
    let lines = paragraph(PROSE, style("EB Garamond", 12.0)).lines(measure, &justified());
    let (last, others) = lines.split_last().unwrap();
    for line in others {
        assert!((line.width - measure).abs() < Pt(0.02), "{:?} is {:?} wide", text_of(line), line.width);
    }
    assert!(last.width < measure && !lines.iter().any(|line| line.overfull));
    assert_eq!(lines[0].runs[0].x, Pt(12.0));
    assert_eq!(lines[1].runs[0].x, Pt::ZERO);
}

#[test]
fn no_ladder_of_hyphens_is_longer_than_allowed() {
    for millimetres in 25..60 {
        let lines = paragraph(&PROSE.repeat(3), style("EB Garamond", 12.0))
            .lines(Mm(f64::from(millimetres)).pt(), &justified());
        let ends: Vec<bool> = lines.iter().map(|line| text_of(line).ends_with('\u{ad}')).collect();
        assert!(!ends.windows(3).any(|three| three.iter().all(|&end| end)), "at {millimetres} mm: {:?}", shown(&lines));
    }
}

#[test]
fn an_address_wider_than_the_line_is_cut_and_another_word_is_flagged() {
    let lines =
        paragraph("Voir https://abcdefghijklmnopqrstuvwxyz.fr", style("Inter", 10.0)).lines(Pt(60.0), &ragged());
    assert!(!lines.iter().any(|line| line.overfull), "{:?}", shown(&lines));
    assert!(lines.iter().all(|line| line.width <= Pt(60.0)));
    let lines = paragraph("Un anticonstitutionnellement long", style("Inter", 10.0)).lines(Pt(60.0), &ragged());
    let overfull: Vec<_> = lines.iter().map(|line| line.overfull).collect();
    assert_eq!(
        (shown(&lines), overfull),
        (vec!["Un".into(), "anticonstitutionnellement".into(), "long".into()], vec![false, true, false])
    );
}

#[test]
fn the_author_steers_breaks() {
    let text = "Un mot anti\u{ad}consti\u{ad}tutionnel\nsuite";
    let lines = paragraph(text, style("Inter", 10.0)).lines(Pt(80.0), &ragged());
    assert_eq!(shown(&lines), ["Un mot anti-", "constitutionnel", "suite"]);
    assert_eq!(joined(&lines), "Un mot anticonstitutionnel suite");
    let wide = paragraph(text, style("Inter", 10.0)).lines(Pt(800.0), &ragged());
    assert_eq!(shown(&wide), ["Un mot anticonstitutionnel", "suite"]);
}

#[test]
fn a_space_that_the_face_lacks_keeps_its_place_its_width_and_its_text() {
    let italic = Style { italic: true, ..style("EB Garamond", 12.0) };
    let with = paragraph("mot\u{202f}!", italic.clone());
    let without = paragraph("mot!", italic);
    let lines = with.lines(Pt(100.0), &ragged());
    assert_eq!(text_of(&lines[0]), "mot\u{202f}!");
    assert_eq!(lines[0].runs.len(), 1, "the space stays in the face of its text");
    assert!(lines[0].runs[0].glyphs.iter().all(|glyph| glyph.id != 0));
    assert!((on_one_line(&with) - on_one_line(&without) - Pt(2.0)).abs() < Pt(0.3), "{lines:?}");
    assert!(with.missing().is_empty());
}

#[test]
fn characters_come_from_another_family_or_are_reported() {
    let mixed = paragraph("Été \u{2192} Ελλάδα Привет", style("EB Garamond", 12.0));
    assert!(mixed.missing().is_empty(), "{:?}", mixed.missing());
    let emoji = paragraph("oui \u{1f600}\u{fe0f} 日本 \u{1f600} 日", style("Inter", 12.0));
    assert_eq!(emoji.missing(), ['日', '本']);
    for line in emoji.lines(Pt(500.0), &ragged()) {
        assert!(line.runs.iter().flat_map(|run| &run.glyphs).all(|glyph| glyph.id != 0));
    }
}

/// What a line shows from left to right: its clusters by the place of their glyphs.
fn seen(line: &Line) -> String {
    let mut clusters: Vec<(f64, &str)> = Vec::new();
    for run in &line.runs {
        let mut told = None;
        for glyph in &run.glyphs {
            if told != Some(glyph.text.clone()) {
                clusters.push(((run.x + glyph.x).0, &run.text[glyph.text.clone()]));
            }
            told = Some(glyph.text.clone());
        }
    }
    clusters.sort_by(|a, b| a.0.total_cmp(&b.0));
    clusters.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn words_from_right_to_left_are_read_in_order_and_seen_from_the_right() {
    let line = |text: &str| paragraph(text, style("Inter", 12.0)).lines(Pt(900.0), &ragged()).remove(0);
    // UAX 9: brackets are mirrored, numbers run to the right.
    for (text, eye) in [
        ("Poems: שלום עולם", "Poems: םלוע םולש"),
        ("The (ABC) – גן 2030 (דרום) and", "The (ABC) – (םורד) 2030 ןג and"),
        ("שלום Valbourg, עולם", "םלוע ,Valbourg םולש"),
    ] {
        let line = line(text);
        assert_eq!(text_of(&line), text, "read in the order of speech");
        assert_eq!(seen(&line).replace(['(', ')'], "|"), eye.replace(['(', ')'], "|"));
    }
    // The letters of Arabic are joined: no glyph of the word is that of its letter alone.
    let glyphs = |text: &str| line(text).runs[0].glyphs.iter().map(|glyph| glyph.id).collect::<Vec<u16>>();
    let joined = glyphs("ليل");
    assert!("ليل".chars().all(|c| !joined.contains(&glyphs(&c.to_string())[0])), "{joined:?}");
}

#[test]
fn a_paragraph_from_right_to_left_is_even_on_the_right() {
    let hyphenation = Some(Hyphenation { min_word: 6, before: 3, after: 3, ladder: 2 });
    let setting = Setting::Ragged { hyphenation, indent: Pt(10.0) };
    let text = paragraph("שלום עולם, כל האנשים מוזמנים לבוא אל הגן", style("Inter", 12.0));
    let lines = text.lines(Pt(120.0), &setting);
    assert!(text.is_rtl() && lines.len() > 1);
    for (n, line) in lines.iter().enumerate() {
        let visible = line.runs.iter().filter(|run| !run.text.trim().is_empty());
        let right = visible.map(|run| run.x + run.width).fold(Pt::ZERO, Pt::max);
        let edge = if n == 0 { Pt(110.0) } else { Pt(120.0) };
        assert!((right - edge).abs() < Pt(0.02), "{n}: {right:?}");
    }
}

#[test]
fn runs_follow_the_spans() {
    let bold = Style { weight: 700, ..style("Inter", 10.0) };
    let spans = [
        TextSpan { text: "Les ".into(), style: style("Inter", 10.0) },
        TextSpan { text: "Rencontres nationales".into(), style: bold },
        TextSpan { text: " s’inscrivent".into(), style: style("Inter", 10.0) },
    ];
    let lines = Paragraph::new(Fonts::shipped(), &spans, FR).lines(Pt(90.0), &ragged());
    let runs: Vec<Vec<(usize, &str)>> =
        lines.iter().map(|line| line.runs.iter().map(|run| (run.span, run.text.as_str())).collect()).collect();
    assert_eq!(
        runs,
        [vec![(0, "Les "), (1, "Rencontres ")], vec![(1, "nationales"), (2, " ")], vec![(2, "s’inscrivent")]]
    );
    let run = &lines[0].runs[1];
    assert!(run.x > lines[0].runs[0].x && run.x + run.width <= Pt(90.0));
}

#[test]
fn ligatures_are_tied_unless_letters_are_spaced() {
    let glyphs = |tracking| {
        let style = Style { tracking, italic: true, ..style("EB Garamond", 12.0) };
        paragraph("efficace", style).lines(Pt(500.0), &ragged())[0].runs[0].glyphs.len()
    };
    assert!(glyphs(0.0) < 8 && glyphs(-10.0) < 8);
    assert_eq!(glyphs(20.0), 8);
    let spaced = |tracking| on_one_line(&paragraph("deux", Style { tracking, ..style("Inter", 10.0) }));
    assert!((spaced(100.0) - spaced(0.0) - Pt(4.0)).abs() < Pt(1e-9));
}

#[test]
fn tabular_figures_are_of_one_width() {
    let width = |text, figures| on_one_line(&paragraph(text, Style { figures, ..style("Inter", 10.0) }));
    assert_eq!(width("11", Figures::Tabular), width("08", Figures::Tabular));
    assert_ne!(width("11", Figures::Normal), width("08", Figures::Normal));
}

#[test]
fn nothing_gives_no_lines_and_blanks_one() {
    for setting in [ragged(), justified(), Setting::Title] {
        assert!(paragraph("", style("Inter", 10.0)).lines(Pt(100.0), &setting).is_empty());
        let lines = paragraph("   ", style("Inter", 10.0)).lines(Pt(100.0), &setting);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].width <= Pt(12.0) && text_of(&lines[0]) == "   ");
    }
    assert!(Paragraph::new(Fonts::shipped(), &[], FR).lines(Pt(100.0), &ragged()).is_empty());
}

#[test]
fn long_paragraphs_are_broken_in_no_time() {
    let text = PROSE.repeat(10_000 / PROSE.split(' ').count());
    let start = std::time::Instant::now();
    let paragraph = paragraph(&text, style("EB Garamond", 12.0));
    let lines = paragraph.lines(Mm(80.0).pt(), &justified());
    assert_eq!(joined(&lines), text);
    assert!(start.elapsed().as_secs() < 5, "{:?} even without optimisation", start.elapsed());
}

/// Texts of words, French signs, odd spaces, marks that steer breaks, other scripts.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[a-zA-Zéèàçœ]{1,14}",
        2 => Just("l’expérience".to_string()),
        1 => Just("co-construction".to_string()),
        1 => Just("efficace\u{202f};".to_string()),
        1 => Just("«\u{202f}mot\u{202f}»\u{a0}:".to_string()),
        1 => Just("e\u{301}te\u{301}".to_string()),
        1 => Just("soft\u{ad}hyphen".to_string()),
        1 => Just("https://www.exemple.fr/une-page/longue".to_string()),
        1 => "\\PC{0,6}",
        1 => Just("\n".to_string()),
        1 => Just("".to_string()),
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.join(" "))
}

fn settings() -> impl Strategy<Value = Setting> {
    prop_oneof![Just(ragged()), Just(hyphenated()), Just(justified()), Just(Setting::Title)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_give_the_text_back_and_keep_within_the_measure(text in texts(), measure in 20.0..400.0, setting in settings(), garamond: bool) {
        let paragraph = paragraph(&text, style(if garamond { "EB Garamond" } else { "Inter" }, 10.0));
        let lines = paragraph.lines(Pt(measure), &setting);
        prop_assert_eq!(joined(&lines), paragraph.text());
        for line in &lines {
            prop_assert!(line.overfull || line.width.0 <= measure + 0.01, "{} wide: {:?}", line.width.0, text_of(line));
        }
        // A title is never divided within a word or an address: in no room at all, each line is a part that no break divides.
        let parts = paragraph.lines(Pt(1.0), &Setting::Title);
        let longest = parts.iter().map(|part| part.width).fold(Pt::ZERO, Pt::max);
        if longest.0 + 12.0 <= measure {
            prop_assert!(!lines.iter().any(|line| line.overfull), "{:?}", shown(&lines));
        }
    }

    #[test]
    fn glyphs_show_the_whole_text_in_order(text in texts(), measure in 20.0..400.0, setting in settings()) {
        for line in paragraph(&text, style("EB Garamond", 10.0)).lines(Pt(measure), &setting) {
            for run in &line.runs {
                let mut end = 0;
                let mut last = 0..0;
                for glyph in &run.glyphs {
                    if glyph.text != last {
                        prop_assert_eq!(glyph.text.start, end);
                        prop_assert!(run.text.is_char_boundary(glyph.text.end));
                        end = glyph.text.end;
                        last = glyph.text.clone();
                    }
                }
                prop_assert_eq!(end, run.text.len());
            }
        }
    }

    #[test]
    fn any_text_is_set_without_panic(text: String, measure in 0.0..300.0, setting in settings()) {
        let lines = paragraph(&text, style("Inter", 9.0)).lines(Pt(measure), &setting);
        prop_assert_eq!(joined(&lines).is_empty(), lines.is_empty());
    }
}
