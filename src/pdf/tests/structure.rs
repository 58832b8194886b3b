//! Tags, links, outline, labels, metadata.

use super::brochure::*;
use crate::drawing::Shape;
use crate::layout::page::*;
use crate::pdf::PdfError;
use crate::units::{Point, Pt};
use lopdf::Object;

#[test]
fn kids_stand_in_the_order_of_their_first_mark_and_empty_tags_are_left_out() {
    let mut document = document();
    let second = document.tag(Structure::ROOT, TagRole::P);
    let empty = document.tag(Structure::ROOT, TagRole::Sect);
    document.tag(empty, TagRole::P);
    let first = document.tag(Structure::ROOT, TagRole::H1);
    let span = document.tag(second, TagRole::Span);
    document.say(0, first, 40.0, "Titre");
    document.say(0, second, 60.0, "Avant ");
    document.say(0, span, 75.0, "dedans ");
    document.say(0, second, 90.0, "après");
    assert_eq!(Reader::of(&document).tree(), "Document(H1(1:0) P(1:1 Span(1:2) 1:3))");
}

#[test]
fn marks_of_one_owner_make_one_sequence_even_on_two_pages() {
    let mut document = document();
    document.pages.push(page("2"));
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    document.say(0, paragraph, 40.0, "Une ligne ");
    document.say(0, paragraph, 54.0, "et une autre ");
    document.say(1, paragraph, 40.0, "à la page suivante.");
    let file = Reader::of(&document);
    assert_eq!(file.tree(), "Document(P(1:0 2:0))");
    assert_eq!(file.content(1).matches("BDC").count(), 1);
    assert_eq!(file.content(1).matches("EMC").count(), 1);
}

#[test]
fn neighbouring_artifacts_share_a_sequence_and_equal_colours_are_set_once() {
    let mut document = document();
    for n in 0..3 {
        let shape = Shape::rect(area(10.0 * f64::from(n), 20.0, 5.0, 5.0), INK);
        document.paint(0, Owner::Artifact(Artifact::Decoration), Paint::Shape(shape));
    }
    let content = Reader::of(&document).content(1);
    assert_eq!(content.matches("/Artifact BMC").count(), 1, "{content}");
    assert_eq!(content.matches(" rg").count(), 1, "{content}");
    assert_eq!(content.matches(" re").count(), 3, "{content}");
}

#[test]
fn clips_are_shared_by_neighbours_and_lie_inside_their_sequence() {
    let mut document = document();
    for x in [0.0, 50.0] {
        document.pages[0].marks.push(Mark {
            owner: Owner::Artifact(Artifact::Decoration),
            paint: Paint::Shape(Shape::polygon(
                &[Point::new(Pt(x), Pt(0.0)), Point::new(Pt(x + 80.0), Pt(10.0)), Point::new(Pt(x), Pt(90.0))],
                INK,
            )),
            clip: Some(area(0.0, 0.0, 100.0, 50.0).into()),
        });
    }
    let content = Reader::of(&document).content(1);
    assert!(content.starts_with("/Artifact BMC q 0 545.28 100 50 re W n"), "{content}");
    assert!(content.trim_end().ends_with("Q EMC"), "{content}");
    assert_eq!(content.matches(" W n").count(), 1);
}

#[test]
fn tags_say_what_they_are() {
    let mut document = document();
    let list = document.tag(Structure::ROOT, TagRole::L);
    let item = document.tag(list, TagRole::LI);
    let label = document.tag(item, TagRole::Lbl);
    let body = document.tag(item, TagRole::LBody);
    let short = document.tag(Structure::ROOT, TagRole::Span);
    document.structure.tags[body.0].language = Some("en".to_string());
    document.structure.tags[short.0].expansion = Some("Économie sociale et solidaire".to_string());
    document.say(0, label, 40.0, "1.");
    document.say(0, body, 52.0, "First");
    document.say(0, short, 70.0, "ESS");
    let file = Reader::of(&document);
    assert_eq!(file.tree(), "Document(L(LI(Lbl(1:0) LBody(1:1))) Span(1:2))");
    let all = format!("{:?}", file.0.objects);
    for attribute in ["/ListNumbering /Decimal", "/Lang (en)"] {
        assert!(all.contains(attribute), "{attribute}");
    }
    assert!(file.0.objects.values().any(|object| {
        object.as_dict().is_ok_and(|entries| {
            entries.get(b"E").is_ok_and(|e| lopdf::decode_text_string(e).unwrap() == "Économie sociale et solidaire")
        })
    }));
}

fn with_links() -> Document {
    let mut document = document();
    document.pages.push(page("2"));
    document.anchors.push(Place { page: 1, at: Point::new(Pt(30.0), Pt(100.0)) });
    let paragraph = document.tag(Structure::ROOT, TagRole::P);
    let web = document.tag(paragraph, TagRole::Link);
    let inside = document.tag(paragraph, TagRole::Link);
    document.say(0, paragraph, 40.0, "Voir ");
    document.say(0, web, 52.0, "le site ");
    document.say(0, web, 64.0, "officiel ");
    document.say(0, inside, 76.0, "page 2");
    document.say(1, paragraph, 40.0, "La suite.");
    document.pages[0].links = vec![
        Link {
            areas: vec![area(40.0, 42.0, 50.0, 12.0), area(40.0, 54.0, 50.0, 12.0)],
            target: Target::Web("https://exemple.fr/été?a=(1)".to_string()),
            tag: web,
            contents: "Le site officiel".to_string(),
        },
        Link {
            areas: vec![area(40.0, 66.0, 50.0, 12.0)],
            target: Target::Inside(Anchor(0)),
            tag: inside,
            contents: "Aller à la page 2".to_string(),
        },
    ];
    document
}

#[test]
fn links_are_tied_to_their_tags() {
    let file = Reader::of(&with_links());
    assert_eq!(file.tree(), "Document(P(1:0 Link(1:1 @) Link(1:2 @) 2:0))");
    let page = file.page(1);
    let annotations = file.get(page, "Annots").as_array().unwrap();
    let web = file.resolve(&annotations[0]).as_dict().unwrap();
    assert_eq!(file.get(web, "F").as_i64().unwrap(), 4);
    assert_eq!(file.get(web, "QuadPoints").as_array().unwrap().len(), 16);
    assert_eq!(lopdf::decode_text_string(file.get(web, "Contents")).unwrap(), "Le site officiel");
    let action = file.get(web, "A").as_dict().unwrap();
    assert_eq!(file.get(action, "URI").as_str().unwrap(), b"https://exemple.fr/%C3%A9t%C3%A9?a=(1)");
    let inside = file.resolve(&annotations[1]).as_dict().unwrap();
    let destination = file.get(inside, "Dest").as_array().unwrap();
    assert_eq!(file.page_number(&destination[0]), 2);
    assert_eq!(destination[3].as_float().unwrap(), 495.28);
    // The parent tree leads from an annotation to its tag.
    let root = file.get(file.catalog(), "StructTreeRoot").as_dict().unwrap();
    let numbers = file.get(file.get(root, "ParentTree").as_dict().unwrap(), "Nums").as_array().unwrap();
    let key = file.get(web, "StructParent").as_i64().unwrap();
    let place = numbers.chunks(2).position(|pair| pair[0].as_i64().unwrap() == key).unwrap();
    let tag = file.resolve(&numbers[place * 2 + 1]).as_dict().unwrap();
    assert_eq!(file.get(tag, "S").as_name().unwrap(), b"Link");
}

#[test]
fn an_address_that_leads_nowhere_is_refused() {
    for address in ["javascript:alert(1)", "file:///etc/passwd", "exemple.fr", ""] {
        let mut document = with_links();
        document.pages[0].links[0].target = Target::Web(address.to_string());
        let error = write(&document).unwrap_err();
        assert!(matches!(error, PdfError::Address { page: 1, .. }), "{error}");
    }
}

#[test]
fn the_outline_is_nested() {
    let mut document = with_links();
    let entry = |title: &str, level| OutlineEntry { title: title.to_string(), level, anchor: Anchor(0) };
    document.outline = vec![entry("Matinée", 1), entry("Séance", 2), entry("Débat", 2), entry("Après-midi", 1)];
    let file = Reader::of(&document);
    let root = file.get(file.catalog(), "Outlines").as_dict().unwrap();
    assert_eq!(file.get(root, "Count").as_i64().unwrap(), 4);
    let morning = file.get(root, "First").as_dict().unwrap();
    assert_eq!(lopdf::decode_text_string(file.get(morning, "Title")).unwrap(), "Matinée");
    assert_eq!(file.get(morning, "Count").as_i64().unwrap(), 2);
    let session = file.get(morning, "First").as_dict().unwrap();
    let debate = file.get(session, "Next").as_dict().unwrap();
    assert_eq!(lopdf::decode_text_string(file.get(debate, "Title")).unwrap(), "Débat");
    let afternoon = file.get(morning, "Next").as_dict().unwrap();
    assert!(!afternoon.has(b"First"));
    assert_eq!(file.get(file.catalog(), "PageMode").as_name().unwrap(), b"UseOutlines");
}

#[test]
fn labels_are_the_folios() {
    let mut document = document();
    document.pages = ["", "2", "3", "iv", "4", "007"].map(page).to_vec();
    let file = Reader::of(&document);
    let labels = file.get(file.catalog(), "PageLabels").as_dict().unwrap();
    let ranges = file.get(labels, "Nums").as_array().unwrap();
    let starts: Vec<i64> = ranges.chunks(2).map(|pair| pair[0].as_i64().unwrap()).collect();
    assert_eq!(starts, [0, 1, 3, 4, 5]);
    let prefix = ranges[5].as_dict().unwrap().get(b"P").unwrap();
    assert_eq!(lopdf::decode_text_string(prefix).unwrap(), "iv");
}

#[test]
fn metadata_are_the_same_in_both_places() {
    let file = Reader::of(&document());
    let info = file.resolve(file.0.trailer.get(b"Info").unwrap()).as_dict().unwrap();
    assert_eq!(lopdf::decode_text_string(file.get(info, "Title")).unwrap(), "Rencontres — « Été » & <fin>");
    assert_eq!(file.get(info, "CreationDate").as_str().unwrap(), b"D:20250324000000Z");
    let packet = file.get(file.catalog(), "Metadata").as_stream().unwrap();
    let packet = String::from_utf8(packet.content.clone()).unwrap();
    assert!(packet.contains("Rencontres — « Été » &amp; &lt;fin&gt;"));
    assert!(packet.contains("<xmp:CreateDate>2025-03-24T00:00:00Z</xmp:CreateDate>"));
    assert!(packet.contains("<pdf:Keywords>coopération, territoires</pdf:Keywords>"));
    assert!(
        packet.contains("<pdfuaid:part>1</pdfuaid:part>")
            && packet.contains("<pdfaid:conformance>A</pdfaid:conformance>")
    );
    assert_eq!(file.get(file.catalog(), "Lang").as_str().unwrap(), b"fr-FR");
}

#[test]
fn same_document_same_bytes_and_another_one_another_identity() {
    let document = with_links();
    assert_eq!(written(&document), written(&document));
    let mut other = document.clone();
    other.metadata.title = "Autre".to_string();
    let id = |document: &Document| Reader::of(document).0.trailer.get(b"ID").unwrap().clone();
    assert_ne!(id(&document), id(&other));
}

#[test]
fn a_document_that_contradicts_itself_is_refused() {
    let refused = |change: &dyn Fn(&mut Document)| {
        let mut document = with_links();
        change(&mut document);
        write(&document).unwrap_err().to_string()
    };
    assert_eq!(refused(&|document| document.pages.clear()), "the page of an anchor does not exist");
    assert_eq!(refused(&|document| document.anchors.clear()), "the target of a link on page 1 does not exist");
    let nowhere = Owner::Tag(TagId(99));
    assert_eq!(
        refused(&|document| document.pages[1].marks[0].owner = nowhere),
        "the tag of a mark on page 2 does not exist"
    );
    assert_eq!(
        refused(&|document| {
            let hole = Shape::rect(area(f64::NAN, 0.0, 1.0, 1.0), INK);
            document.paint(0, Owner::Artifact(Artifact::Decoration), Paint::Shape(hole));
        }),
        "a point of a shape on page 1 is not a finite number"
    );
    assert_eq!(
        refused(&|document| {
            let tag = document.tag(Structure::ROOT, TagRole::P);
            document.say_in(garamond(), 0, tag, f64::INFINITY, 10.0, "loin");
        }),
        "the place of a text on page 1 is not a finite number"
    );
    let mut empty = document();
    empty.pages.clear();
    assert_eq!(write(&empty), Err(PdfError::NoPage));
}

#[test]
fn boxes_are_the_trim() {
    let file = Reader::of(&document());
    for key in ["MediaBox", "CropBox", "TrimBox"] {
        let sides: Vec<f32> =
            file.get(file.page(1), key).as_array().unwrap().iter().map(|side| side.as_float().unwrap()).collect();
        assert_eq!(sides, [0.0, 0.0, 419.53, 595.28], "{key}");
    }
    assert!(!file.page(1).has(b"Annots"));
    assert!(matches!(file.0.trailer.get(b"Root"), Ok(Object::Reference(_))));
}
