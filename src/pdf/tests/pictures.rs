//! Pictures: which files are taken, how they are embedded, why others are refused.

use super::brochure::*;
use crate::layout::page::Document;
use crate::picture::{Picture, PictureData};
use image::{ExtendedColorType, ImageEncoder};
use lopdf::{Dictionary, Object, Stream};
use proptest::prelude::*;

pub(super) fn svg(inside: &str) -> Vec<u8> {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40">{inside}</svg>"#)
        .into_bytes()
}

pub(super) fn png(alpha: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels: Vec<u8> =
        (0..32u8).flat_map(|n| [n * 8, 100, 255 - n * 8, n * 8].into_iter().take(if alpha { 4 } else { 3 })).collect();
    let colour = if alpha { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
    image::codecs::png::PngEncoder::new(&mut bytes).write_image(&pixels, 8, 4, colour).unwrap();
    bytes
}

/// A JPEG of 8 × 4 pixels; `exif` gives the orientation of the camera.
pub(super) fn jpeg(gray: bool, exif: Option<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels = vec![128u8; if gray { 32 } else { 96 }];
    let colour = if gray { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
    image::codecs::jpeg::JpegEncoder::new(&mut bytes).write_image(&pixels, 8, 4, colour).unwrap();
    if let Some(orientation) = exif {
        let mut segment = b"\xFF\xE1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        segment.extend([orientation, 0, 0, 0, 0, 0, 0]);
        segment[3] = segment.len() as u8 - 2;
        bytes.splice(2..2, segment);
    }
    bytes
}

/// A PDF of one page, 100 × 50 points, with the given operators.
pub(super) fn pdf(content: &str, change: impl FnOnce(&mut lopdf::Document, &mut Dictionary)) -> Vec<u8> {
    let mut file = lopdf::Document::with_version("1.6");
    let pages = file.new_object_id();
    let content = file.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
    let mut page = Dictionary::from_iter([
        ("Type", Object::Name(b"Page".to_vec())),
        ("Parent", Object::Reference(pages)),
        ("MediaBox", vec![0.into(), 0.into(), 120.into(), 70.into()].into()),
        ("CropBox", vec![10.into(), 10.into(), 110.into(), 60.into()].into()),
        ("Contents", Object::Reference(content)),
    ]);
    change(&mut file, &mut page);
    let page = file.add_object(page);
    let tree = Dictionary::from_iter([
        ("Type", Object::Name(b"Pages".to_vec())),
        ("Kids", vec![Object::Reference(page)].into()),
        ("Count", 1.into()),
    ]);
    file.set_object(pages, tree);
    let catalog =
        Dictionary::from_iter([("Type", Object::Name(b"Catalog".to_vec())), ("Pages", Object::Reference(pages))]);
    let catalog = file.add_object(catalog);
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

const CMYK_LOGO: &str =
    "/P <</MCID 0>> BDC 0 1 1 0 k 10 10 100 50 re f EMC /Artifact BMC 0 0 0 1 K 20 20 m 90 40 l S EMC";

fn read(name: &str, bytes: Vec<u8>) -> Picture {
    Picture::read(name, bytes).unwrap_or_else(|error| panic!("{error:?}"))
}

pub(super) fn one_of_each() -> Vec<Picture> {
    let gradient = r##"<defs><linearGradient id="g"><stop offset="0" stop-color="#f00" stop-opacity="0.5"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>
        <rect width="80" height="40" fill="url(#g)"/><circle cx="20" cy="20" r="15" fill="#333" opacity="0.5"/>"##;
    vec![
        read("a.svg", svg(gradient)),
        read("b.svg", svg("<path d='M0 0L80 0L40 40Z' fill='#123'/>")),
        read("c.png", png(true)),
        read("d.png", png(false)),
        read("e.jpg", jpeg(false, Some(6))),
        read("f.jpg", jpeg(true, None)),
        read("g.pdf", pdf(CMYK_LOGO, |_, _| {})),
    ]
}

fn shown(picture: Picture) -> Document {
    let mut document = document();
    figure(&mut document, 0, picture, area(50.0, 60.0, 100.0, 50.0), "Logo");
    document
}

/// The object that page 1 shows.
fn embedded(file: &Reader) -> &Stream {
    let resources = file.get(file.page(1), "Resources").as_dict().unwrap();
    let objects = file.get(resources, "XObject").as_dict().unwrap();
    file.get(objects, "X0").as_stream().unwrap()
}

#[test]
fn pictures_are_measured() {
    let size = |bytes: Vec<u8>| {
        let size = read("x", bytes).size;
        (size.width.0, size.height.0)
    };
    assert_eq!(size(svg("<rect width='8' height='4'/>")), (60.0, 30.0));
    assert_eq!(size(png(true)), (6.0, 3.0));
    assert_eq!(size(jpeg(false, None)), (6.0, 3.0));
    assert_eq!(size(jpeg(false, Some(6))), (3.0, 6.0));
    assert_eq!(size(pdf(CMYK_LOGO, |_, _| {})), (100.0, 50.0));
    assert_eq!(size(pdf(CMYK_LOGO, |_, page| page.set("Rotate", 90))), (50.0, 100.0));
}

/// A chunk of a PNG, with a checksum that is right or not.
fn chunk(kind: &[u8; 4], data: &[u8], right: bool) -> Vec<u8> {
    let mut checksum = flate2::Crc::new();
    checksum.update(kind);
    checksum.update(data);
    let sum = checksum.sum() ^ u32::from(!right);
    [&(data.len() as u32).to_be_bytes()[..], kind, data, &sum.to_be_bytes()].concat()
}

fn deflated(data: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut packer, data).unwrap();
    packer.finish().unwrap()
}

/// A PNG of 8 × 4 pixels of two colours by a palette, and more chunks before its pixels.
fn palette_png(more: &[Vec<u8>], right: bool) -> Vec<u8> {
    let header = chunk(b"IHDR", &[0, 0, 0, 8, 0, 0, 0, 4, 8, 3, 0, 0, 0], true);
    let colours = chunk(b"PLTE", &[200, 30, 30, 20, 40, 180], true);
    let rows: Vec<u8> = (0..4).flat_map(|_| [0, 0, 1, 0, 1, 0, 1, 0, 1]).collect();
    let pixels = chunk(b"IDAT", &deflated(&rows), right);
    [b"\x89PNG\r\n\x1a\n".to_vec(), header, more.concat(), colours, pixels, chunk(b"IEND", &[], true)].concat()
}

#[test]
fn colours_of_a_palette_are_what_its_profile_says() {
    let space = |bytes: Vec<u8>| {
        let file = Reader::of(&shown(read("a.png", bytes)));
        let space = embedded(&file).dict.get(b"ColorSpace").unwrap().as_array().unwrap().clone();
        String::from_utf8_lossy(space[0].as_name().unwrap()).into_owned()
    };
    assert_eq!(space(palette_png(&[], true)), "Indexed");
    let profile = [&b"house\0\0"[..], &deflated(crate::pdf::profiles::SRGB)].concat();
    assert_eq!(space(palette_png(&[chunk(b"iCCP", &profile, true)], true)), "ICCBased");
    let broken = chunk(b"iCCP", &[&b"house\0\0"[..], &deflated(&[7; 200])].concat(), true);
    let picture = read("a.png", palette_png(&[broken], true));
    assert_eq!(picture.remarks.len(), 1, "a profile that is left out is told");
}

#[test]
fn a_png_turned_by_its_camera_stands_upright() {
    let turned = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let size = read("a.png", palette_png(&[chunk(b"eXIf", turned, true)], true)).size;
    assert_eq!((size.width.0, size.height.0), (3.0, 6.0));
}

#[test]
fn checksums_count_where_pixels_are() {
    let note = chunk(b"tEXt", b"Comment\0made by hand", false);
    assert!(Picture::read("a.png", palette_png(&[note], true)).is_ok(), "what is left out need not be right");
    assert!(Picture::read("a.png", palette_png(&[], false)).is_err());
}

#[test]
fn the_content_tells_the_format_whatever_the_name() {
    assert!(matches!(read("photo.png", jpeg(true, None)).data, PictureData::Jpeg(_)));
    assert!(matches!(read("logo.ai", pdf("20 20 80 30 re f", |_, _| {})).data, PictureData::Pdf(_)));
}

#[test]
fn bad_files_are_refused_with_a_reason_and_a_cure() {
    let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]><svg xmlns="http://www.w3.org/2000/svg"><desc>&e;</desc></svg>"#;
    let mut uses = String::from(r#"<defs><rect id="u0" width="1" height="1"/>"#);
    for level in 1..9 {
        let repeated: String = (0..10).map(|_| format!(r##"<use href="#u{}"/>"##, level - 1)).collect();
        uses += &format!(r#"<g id="u{level}">{repeated}</g>"#);
    }
    uses += r##"</defs><use href="#u8"/>"##;
    let deep = "<g>".repeat(100_000) + &"</g>".repeat(100_000);
    let font = |_: &mut lopdf::Document, page: &mut Dictionary| {
        let font = Dictionary::from_iter([
            ("Type", Object::Name(b"Font".to_vec())),
            ("Subtype", Object::Name(b"Type1".to_vec())),
            ("BaseFont", Object::Name(b"Helvetica".to_vec())),
        ]);
        let fonts = Dictionary::from_iter([("F1", Object::Dictionary(font))]);
        page.set("Resources", Dictionary::from_iter([("Font", Object::Dictionary(fonts))]));
    };
    let cases: Vec<(Vec<u8>, &str, &str)> = vec![
        (Vec::new(), "empty", "export"),
        (b"hello".to_vec(), "not a picture", "save it as"),
        (b"RIFF....WEBPVP8 ".to_vec(), "WebP", "PNG"),
        (b"%!PS-Adobe-3.0 EPSF".to_vec(), "EPS", "SVG"),
        (png(true)[..40].to_vec(), "PNG is broken", "export it again"),
        (jpeg(false, None)[..300].to_vec(), "cut short", "export it again"),
        (b"%PDF-1.4 nothing".to_vec(), "PDF is broken", "export it again"),
        (pdf(" ", |_, _| {}), "empty", "first page"),
        (pdf("BT /F1 9 Tf (a) Tj ET", font), "Helvetica", "outlines"),
        (svg(""), "draws nothing", "export it again"),
        (svg("<rect width='8'"), "SVG is broken", "export it again"),
        (svg("<script>alert(1)</script><rect width='8' height='8'/>"), "script", "remove"),
        (svg("<rect width='8' height='8' onclick='x()'/>"), "script", "remove"),
        (svg("<text>Bonjour</text>"), "font", "outlines"),
        (svg("<image href='data:image/png;base64,AA'/>"), "bitmap", "PNG"),
        (svg("<use href='http://exemple.fr/a.svg#b'/>"), "outside", "inside"),
        (svg("<style>@import url(http://exemple.fr/a.css)</style><rect width='8' height='8'/>"), "outside", "inside"),
        (svg("<rect width='8' height='8' fill='url(http://exemple.fr/a#b)'/>"), "outside", "inside"),
        (svg("<rect width='8' height='8' style='filter:url(#s)'/>"), "filter", "remove the effect"),
        (bomb.as_bytes().to_vec(), "broken", "export it again"),
        (svg(&uses), "unfolds", "simplify"),
        (svg(&deep), "deep", "ungroup"),
        (b"<html><body/></html>".to_vec(), "not an SVG", "SVG"),
    ];
    for (bytes, reason, cure) in cases {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(80)]).into_owned();
        let error = Picture::read("logo", bytes).map(|_| ()).expect_err(&start);
        let messages = crate::language::messages::Messages::find("en").unwrap();
        let (said, help) = (messages.say(&error.fault.0), messages.attribute(&error.fault.0, "help").unwrap());
        assert!(said.contains(reason), "{start}: {said}");
        assert!(help.contains(cure), "{start}: {help}");
    }
}

#[test]
fn harmless_oddities_are_taken() {
    let entity = r##"<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns "http://ns.adobe.com/x/">]>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="&ns;" width="8" height="8"><a href="https://exemple.fr"><rect width="8" height="8"/></a><text> </text></svg>"##;
    read("illustrator.svg", entity.as_bytes().to_vec());
    read("bom.svg", [b"\xEF\xBB\xBF".to_vec(), svg("<rect width='8' height='8'/>")].concat());
}

#[test]
fn the_pixels_of_a_jpeg_travel_untouched_and_what_a_camera_adds_stays_at_home() {
    let plain = jpeg(false, None);
    let mut told = jpeg(false, Some(6));
    told.splice(2..2, b"\xFF\xFE\x00\x13taken at the lake".to_vec());
    told.extend_from_slice(b"a second picture, or a secret");
    let file = Reader::of(&shown(read("a.jpg", told)));
    let content = &embedded(&file).content;
    let contains = |part: &[u8]| content.windows(part.len()).any(|window| window == part);
    assert!(!contains(b"Exif") && !contains(b"lake") && !contains(b"secret"));
    // From the frame to the end.
    let frame = plain.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    assert_eq!(&content[2..], &plain[frame..]);
    assert!(file.content(1).contains("0 -50 100 0 50 535.28 cm"), "{}", file.content(1));
}

#[test]
fn a_jpeg_that_programs_show_in_two_ways_is_refused() {
    let one = jpeg(false, None);
    let frame = one.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    let mut two = one.clone();
    two.splice(frame..frame, one[frame..frame + 19].to_vec());
    assert_eq!(Picture::read("two.jpg", two).unwrap_err().fault.0.key, "jpeg-two-frames");
    // A picture that says more pixels than it holds.
    let mut large = one;
    large[frame + 5..frame + 9].copy_from_slice(&[0x1B, 0x58, 0x1B, 0x58]);
    assert_eq!(Picture::read("large.jpg", large).unwrap_err().fault.0.key, "jpeg-cut");
}

#[test]
fn a_transparent_png_has_a_soft_mask_and_an_opaque_one_has_none() {
    let file = Reader::of(&shown(read("a.png", png(true))));
    let mask = file.get(&embedded(&file).dict, "SMask").as_stream().unwrap();
    assert_eq!(mask.decompressed_content().unwrap()[..4], [0, 8, 16, 24]);
    assert_eq!(embedded(&file).decompressed_content().unwrap()[..6], [0, 100, 255, 8, 100, 247]);
    let file = Reader::of(&shown(read("a.png", png(false))));
    assert!(!embedded(&file).dict.has(b"SMask"));
    assert_eq!(embedded(&file).decompressed_content().unwrap()[..6], [0, 100, 255, 8, 100, 247]);
}

#[test]
fn a_plain_png_travels_untouched() {
    let bytes = png(false);
    let file = Reader::of(&shown(read("a.png", bytes.clone())));
    let samples = &embedded(&file).content;
    assert!(bytes.windows(samples.len()).any(|window| window == samples));
}

#[test]
fn a_pdf_logo_loses_its_marks_and_its_cmyk_gets_a_profile() {
    let file = Reader::of(&shown(read("a.pdf", pdf(CMYK_LOGO, |_, _| {}))));
    let form = embedded(&file);
    let content = form.decompressed_content().unwrap_or_else(|_| form.content.clone());
    let content = String::from_utf8(content).unwrap();
    assert!(!content.contains("MCID") && !content.contains("BMC") && !content.contains("EMC"), "{content}");
    let resources = file.get(&form.dict, "Resources").as_dict().unwrap();
    let spaces = file.get(resources, "ColorSpace").as_dict().unwrap();
    assert!(spaces.has(b"DefaultCMYK"));
    // The crop box, 100 points wide, fills the frame of 100 points.
    assert!(file.content(1).contains("1 0 0 1 50 485.28 cm"), "{}", file.content(1));
}

#[test]
fn a_hidden_layer_of_a_pdf_logo_stays_hidden() {
    let content = "/OC /L1 BDC 10 10 50 50 re f EMC 1 0 0 rg 20 20 80 30 re f";
    let bytes = pdf(content, |file, page| {
        let layer = file.add_object(Dictionary::from_iter([("Type", Object::Name(b"OCG".to_vec()))]));
        let names = Dictionary::from_iter([("L1", Object::Reference(layer))]);
        page.set("Resources", Dictionary::from_iter([("Properties", Object::Dictionary(names))]));
    });
    // The layer is switched off in the catalog.
    let mut file = lopdf::Document::load_mem(&bytes).unwrap();
    let layer = *file
        .objects
        .iter()
        .find(|(_, o)| o.as_dict().is_ok_and(|d| d.get(b"Type").is_ok_and(|t| t.as_name().is_ok_and(|n| n == b"OCG"))))
        .unwrap()
        .0;
    let off = Dictionary::from_iter([("OFF", Object::Array(vec![Object::Reference(layer)]))]);
    let properties = Dictionary::from_iter([("D", Object::Dictionary(off))]);
    file.catalog_mut().unwrap().set("OCProperties", properties);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    let file = Reader::of(&shown(read("layers.ai", bytes)));
    let form = embedded(&file);
    let content = String::from_utf8(form.decompressed_content().unwrap_or_else(|_| form.content.clone())).unwrap();
    assert!(!content.contains("50 50 re\nf"), "{content}");
    assert!(content.contains("80 30 re\nf"), "{content}");
}

#[test]
fn a_picture_shown_often_is_in_the_file_once() {
    let mut document = shown(read("a.svg", svg("<rect width='80' height='40'/>")));
    let mark = document.pages[0].marks[0].clone();
    for _ in 0..5 {
        document.pages[0].marks.push(mark.clone());
    }
    let file = Reader::of(&document);
    let forms = file
        .0
        .objects
        .values()
        .filter(|object| object.as_stream().is_ok_and(|stream| stream.dict.has(b"BBox")))
        .count();
    assert_eq!(forms, 1);
    assert_eq!(file.content(1).matches("/X0 Do").count(), 6);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever happens to a file on its way, it is refused in words or written whole: nothing breaks.
    #[test]
    fn damaged_pictures_are_refused_or_written(which in 0usize..7, damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in prop::option::of(any::<prop::sample::Index>())) {
        let picture = one_of_each().swap_remove(which);
        let (PictureData::Svg(mut bytes) | PictureData::Pdf(mut bytes) | PictureData::Jpeg(mut bytes) | PictureData::Png(mut bytes)) = picture.data;
        for (place, value) in damage {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(picture) = Picture::read("damaged", bytes)
            && let Ok(file) = write(&shown(picture))
        {
            prop_assert!(lopdf::Document::load_mem(&file).is_ok());
        }
    }
}
