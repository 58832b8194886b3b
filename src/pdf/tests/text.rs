//! The text that readers find: every character as the author wrote it.

use super::brochure::*;
use super::judges::{poppler, temporary};
use crate::layout::page::*;
use crate::text::{Fonts, Glyph, Paragraph, Setting, Style, TextSpan};
use crate::units::{Point, Pt};

/// The text that the fonts' own tables give, glyph by glyph, in the order of the page.
fn told(document: &Document) -> String {
    let file = Reader::of(document);
    let pages: Vec<u32> = file.0.get_pages().keys().copied().collect();
    file.0.extract_text(&pages).unwrap().replace('\n', "")
}

#[test]
fn characters_that_share_a_glyph_keep_their_own_text() {
    let mut document = document();
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    let text = "Oui\u{202F}! La fin de l’Été\u{A0}: œuvre, co\u{AD}opération, demi-tour";
    document.say(0, paragraph, 40.0, text);
    document.say_in(inter(), 0, paragraph, 40.0, 60.0, " 9\u{A0}h\u{202F}30 — « ñandú » ");
    let whole = format!("{text} 9\u{A0}h\u{202F}30 — « ñandú » ");
    // lopdf parts the fonts by spaces of its own.
    assert_eq!(told(&document).replace(' ', ""), whole.replace(' ', ""));
}

#[test]
fn more_glyphs_than_characters_are_told_together() {
    let mut document = document();
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    let mut run = run(garamond(), 11.0, "cafe fort");
    run.text = "café fort".to_string();
    let accent = crate::text::Fonts::shipped().face(run.font).glyph('\u{301}').unwrap();
    run.glyphs[3].text = 3..5;
    for glyph in &mut run.glyphs[4..] {
        glyph.text = glyph.text.start + 1..glyph.text.end + 1;
    }
    run.glyphs.insert(4, Glyph { id: accent, x: run.glyphs[3].x, rise: Pt(2.0), text: 3..5 });
    document.paint(
        0,
        Owner::Tag(paragraph),
        Paint::Text { at: Point::new(Pt(40.0), Pt(40.0)), run: run.into(), written: None },
    );
    let file = Reader::of(&document);
    assert_eq!(file.tree(), "Document(P(1:0 1:1 1:2))");
    assert!(file.content(1).contains("/Span <</MCID 1/ActualText<FEFF00E9>>> BDC"), "{}", file.content(1));
    if let Some(text) = poppler("pdftotext", &["-raw"], &temporary("together.pdf", &written(&document))) {
        assert_eq!(text.trim(), "café fort");
    }
}

#[test]
fn poppler_reads_words_whole() {
    let mut document = document();
    let title = document.tag(Structure::ROOT, TagRole::H1);
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    document.say_in(inter(), 0, title, 40.0, 40.0, "Réfléchir, définir\u{202F}: oser\u{202F}!");
    document.say(0, paragraph, 60.0, "La première ligne et la coo\u{AD}");
    document.say(0, paragraph, 74.0, "pération des territoires ");
    document.say(0, paragraph, 88.0, "finissent ici.");
    let file = temporary("words.pdf", &written(&document));
    if let Some(text) = poppler("pdftotext", &[], &file) {
        // Poppler gives a plain space for any space.
        assert!(text.contains("Réfléchir, définir : oser !"), "{text}");
        assert!(text.contains("coo\u{AD}\npération des territoires\nfinissent ici."), "{text}");
    }
    if let Some(text) = poppler("pdfinfo", &["-struct-text"], &file) {
        assert!(text.replace('\u{AD}', "").contains("coopération des territoires finissent ici."), "{text}");
    }
}

#[test]
fn glyphs_stand_where_the_layout_put_them() {
    let mut document = document();
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    let mut run = run(inter(), 10.0, "abc");
    run.glyphs[2].x = Pt(run.glyphs[2].x.0 + 5.0);
    run.glyphs[1].rise = Pt(3.0);
    document.paint(
        0,
        Owner::Tag(paragraph),
        Paint::Text { at: Point::new(Pt(40.0), Pt(40.0)), run: run.into(), written: None },
    );
    let content = Reader::of(&document).content(1);
    assert!(content.contains("3 Ts") && content.contains("0 Ts"), "{content}");
    assert!(content.contains("40 555.28 Td"), "{content}");
}

#[test]
fn words_from_right_to_left_are_whole_for_readers() {
    let mut document = document();
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    let texts = ["مرحبا بكم في الجامعة", "שלום עולם"];
    for (n, text) in texts.iter().enumerate() {
        let style = Style {
            family: "Inter".into(),
            weight: 400,
            italic: false,
            size: Pt(12.0),
            leading: Pt(15.0),
            tracking: 0.0,
            figures: crate::text::Figures::Normal,
            colour: crate::units::Colour::rgb(0, 0, 0),
            as_typed: false,
        };
        let spans = [TextSpan { text: (*text).to_owned(), style }];
        let setting = Setting::Ragged { hyphenation: None, indent: Pt::ZERO };
        let line = Paragraph::new(Fonts::shipped(), &spans, "fr-FR").lines(Pt(400.0), &setting).remove(0);
        for run in line.runs {
            let at = Point::new(Pt(40.0), Pt(40.0 + 30.0 * n as f64));
            document.paint(0, Owner::Tag(paragraph), Paint::Text { at, run, written: None });
        }
    }
    let content = Reader::of(&document).content(1);
    let marked = |tag: &str| content.matches(&format!("/{tag}")).count();
    assert!(marked("ReversedChars") >= texts.len(), "{content}");
    assert_eq!(content.matches("BDC").count() + content.matches("BMC").count(), content.matches("EMC").count());
    for mode in ["-layout", "-nopgbrk"] {
        let Some(read) = poppler("pdftotext", &[mode], &temporary("leftward.pdf", &written(&document))) else { return };
        // Poppler puts signs of direction around them.
        let read: String = read.chars().filter(|c| !('\u{202a}'..='\u{202e}').contains(c)).collect();
        for text in texts {
            assert!(read.contains(text), "{mode}: {read:?}");
        }
    }
}
