//! Logos and photographs in inks: what each kind of file becomes on the plates.

use super::preflight::{Findings, preflight};
use super::*;
use image::{ExtendedColorType, ImageEncoder};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// The print edition of a brochure whose cover bears a logo.
fn with_logo(name: &str, bytes: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), bytes).unwrap();
    let source =
        format!("[event]\nlanguage = \"en\"\ntitle = \"A day\"\ndate = 2030-05-16\n\n[brand]\nlogo = \"{name}\"\n");
    print(&source, folder.path(), "sobre", PrintSettings::default()).unwrap()
}

fn clean(bytes: &[u8]) -> Findings {
    let found = preflight(bytes);
    assert!(found.faults.is_empty(), "{:#?}", found.faults);
    assert!(found.most_ink <= 300.5, "{found:?}");
    found
}

/// The operators of all forms of a file, in words.
fn forms(bytes: &[u8]) -> String {
    let file = Document::load_mem(bytes).unwrap();
    let forms = file.objects.values().filter_map(|object| object.as_stream().ok());
    let forms =
        forms.filter(|form| form.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Form"));
    let contents = forms.map(|form| form.decompressed_content().unwrap_or_else(|_| form.content.clone()));
    let operations = contents.flat_map(|content| Content::decode(&content).unwrap().operations);
    let words = operations.map(|operation| {
        let operands: Vec<String> = operation.operands.iter().map(|operand| format!("{operand:?}")).collect();
        format!("{} {}", operands.join(" "), operation.operator)
    });
    words.collect::<Vec<_>>().join("\n")
}

fn images(bytes: &[u8]) -> Vec<Stream> {
    let file = Document::load_mem(bytes).unwrap();
    let images = file.objects.values().filter_map(|object| object.as_stream().ok());
    let is = |image: &Stream| image.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Image");
    images.filter(|image| is(image)).cloned().collect()
}

fn space(image: &Stream) -> String {
    image
        .dict
        .get(b"ColorSpace")
        .and_then(Object::as_name)
        .map(|n| String::from_utf8_lossy(n).into())
        .unwrap_or_default()
}

fn svg(inside: &str) -> Vec<u8> {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40">{inside}</svg>"#)
        .into()
}

/// A PDF of one page with these operators and resources.
fn pdf(content: &[u8], resources: impl FnOnce(&mut Document) -> Dictionary) -> Vec<u8> {
    let mut file = Document::with_version("1.6");
    let pages = file.new_object_id();
    let resources = resources(&mut file);
    let content = file.add_object(Stream::new(Dictionary::new(), content.to_vec()));
    let page = file.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Resources" => resources,
        "MediaBox" => vec![0.into(), 0.into(), 100.into(), 50.into()],
    });
    file.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![Object::Reference(page)], "Count" => 1 });
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn black_and_grey_of_a_drawing_are_black_alone_and_red_is_not() {
    let drawn = "<path d='M0 0h20v40z' fill='#000'/><path d='M20 0h20v40z' fill='#888'/><path d='M40 0h20v40z' fill='#E30613'/>";
    let bytes = with_logo("a.svg", &svg(drawn));
    clean(&bytes);
    let forms = forms(&bytes);
    assert!(forms.contains("0 0 0 1 k"), "{forms}");
    let inks: Vec<Vec<f64>> = forms
        .lines()
        .filter_map(|line| line.strip_suffix(" k"))
        .map(|line| line.split(' ').map(|part| part.parse().unwrap()).collect())
        .collect();
    assert!(inks.iter().any(|inks| inks[..3] == [0.0; 3] && (0.3..0.7).contains(&inks[3])), "{inks:?}");
    assert!(inks.iter().any(|inks| inks[1] > 0.8 && inks[2] > 0.8 && inks[0] < 0.2), "{inks:?}");
}

#[test]
fn gradients_go_from_ink_to_ink() {
    let drawn = r##"<defs><linearGradient id="g"><stop offset="0" stop-color="#f00" stop-opacity="0.5"/><stop offset="1" stop-color="#fff"/></linearGradient>
        <radialGradient id="r"><stop offset="0" stop-color="#0a0"/><stop offset="1" stop-color="#00f"/></radialGradient></defs>
        <rect width="80" height="40" fill="url(#g)"/><circle cx="20" cy="20" r="15" fill="url(#r)"/>"##;
    let bytes = with_logo("a.svg", &svg(drawn));
    clean(&bytes);
    let file = Document::load_mem(&bytes).unwrap();
    let functions: Vec<Vec<u8>> = file
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"FunctionType").and_then(Object::as_i64).is_ok_and(|kind| kind == 0))
        .map(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
        .collect();
    // The one that ends in bare paper begins in full magenta and yellow.
    let to_paper = functions.iter().find(|samples| samples.len() == 1024 && samples.ends_with(&[0; 4]));
    let to_paper = to_paper.unwrap_or_else(|| panic!("{} functions", functions.len()));
    assert!(to_paper[1] > 200 && to_paper[2] > 200, "{:?}", &to_paper[..4]);
    // The opacity is a mask, which is no ink.
    assert!(functions.iter().any(|samples| samples.len() == 256), "no mask among {} functions", functions.len());
}

#[test]
fn bitmaps_are_in_inks_and_keep_their_transparency() {
    let mut png = Vec::new();
    let pixels: Vec<u8> = (0..160u32 * 160).flat_map(|n| [(n % 160) as u8, 40, 200, (n / 160) as u8 + 90]).collect();
    image::codecs::png::PngEncoder::new(&mut png).write_image(&pixels, 160, 160, ExtendedColorType::Rgba8).unwrap();
    let bytes = with_logo("a.png", &png);
    clean(&bytes);
    let mut spaces: Vec<String> = images(&bytes).iter().map(space).collect();
    spaces.sort();
    assert_eq!(spaces, ["DeviceCMYK", "DeviceGray"]);
}

#[test]
fn photographs_stay_photographs_and_show_the_same_picture() {
    let mut jpeg = Vec::new();
    let pixels: Vec<u8> =
        (0..160u32 * 160).flat_map(|n| if n % 160 < 80 { [220, 30, 40] } else { [250, 250, 250] }).collect();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 95)
        .write_image(&pixels, 160, 160, ExtendedColorType::Rgb8)
        .unwrap();
    let bytes = with_logo("a.jpg", &jpeg);
    clean(&bytes);
    let images = images(&bytes);
    let [image] = images.as_slice() else { panic!("{} pictures", images.len()) };
    assert_eq!(space(image), "DeviceCMYK");
    assert_eq!(image.dict.get(b"Filter").and_then(Object::as_name).unwrap(), b"DCTDecode");
    // A reader of JPEG that knows the marks of Adobe turns the inks back into nearly the colours they were.
    let seen = image::load_from_memory(&image.content).unwrap().into_rgb8();
    let [red, green, blue] = seen.get_pixel(20, 80).0;
    assert!(red > 150 && green < 90 && blue < 90, "{red} {green} {blue}");
    assert!(seen.get_pixel(140, 80).0.iter().all(|&part| part > 235), "{:?}", seen.get_pixel(140, 80));
}

#[test]
fn a_logo_made_for_the_press_keeps_its_inks() {
    let bytes =
        with_logo("a.pdf", &pdf(b"0.1 0.9 0.8 0.05 k 0 0 50 50 re f 0.5 g 50 0 50 50 re f", |_| Dictionary::new()));
    clean(&bytes);
    let forms = forms(&bytes);
    assert!(forms.contains("0.1 0.9 0.8 0.05 k") && forms.contains("0.5 g"), "{forms}");
}

#[test]
fn every_way_of_saying_a_colour_ends_in_ink() {
    let content = b"/C1 cs 1 0.2 0.1 sc 0 0 10 50 re f /C2 cs 1 scn 10 0 10 50 re f /C3 cs 2 sc 20 0 10 50 re f q /C4 cs 60 50 20 scn 30 0 10 50 re f Q 40 0 10 50 re f \
        0 0 1 RG 5 w 0 0 m 100 50 l S q 20 0 0 20 60 10 cm BI /W 2 /H 1 /CS /RGB /BPC 8 ID \xFF\x00\x00\x00\xFF\x00 EI Q";
    let bytes = with_logo(
        "a.pdf",
        &pdf(content, |file| {
            let srgb = include_bytes!("../../assets/icc/sRGB.icc").to_vec();
            let srgb = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb));
            let program = b"{ dup 0.5 mul exch 0.8 mul 0 0 }".to_vec();
            let tint = file.add_object(Stream::new(
                dictionary! { "FunctionType" => 4, "Domain" => vec![0.into(), 1.into()],
                "Range" => vec![0.into(), 1.into(), 0.into(), 1.into(), 0.into(), 1.into(), 0.into(), 1.into()] },
                program,
            ));
            let name = |name: &str| Object::Name(name.as_bytes().to_vec());
            let table = Object::String(vec![0, 0, 0, 255, 0, 0, 0, 0, 255], lopdf::StringFormat::Hexadecimal);
            let spaces = dictionary! {
                "C1" => vec![name("ICCBased"), srgb.into()],
                "C2" => vec![name("Separation"), name("House Blue"), name("DeviceCMYK"), tint.into()],
                "C3" => vec![name("Indexed"), name("DeviceRGB"), 2.into(), table],
                "C4" => vec![name("Lab"), dictionary! { "WhitePoint" => vec![Object::Real(0.9642), 1.into(), Object::Real(0.8249)] }.into()],
            };
            dictionary! { "ColorSpace" => spaces }
        }),
    );
    let found = clean(&bytes);
    assert!(found.spots.is_empty(), "{:?}", found.spots);
    let forms = forms(&bytes);
    assert!(forms.contains("0.5 0.8 0 0 k"), "{forms}");
    assert!(!forms.contains(" cs") && !forms.contains(" scn") && forms.contains(" K"), "{forms}");
    // The inline picture is an object now; what was chosen before the state was saved holds again after it.
    assert_eq!(images(&bytes).iter().map(space).collect::<Vec<_>>(), ["DeviceCMYK"]);
    assert_eq!(forms.matches(" k\n").count(), 8, "{forms}");
}

#[test]
fn too_much_ink_of_a_logo_is_reduced() {
    let bytes = with_logo("a.pdf", &pdf(b"1 1 1 1 k 0 0 50 50 re f", |_| Dictionary::new()));
    clean(&bytes);
    assert!(!forms(&bytes).contains("1 1 1 1 k"));
}

#[test]
fn a_logo_is_never_printed_over_what_is_below() {
    // Its own wish to overprint would lose its white; so would that of the text before it.
    let content = b"/G gs 0 0 0 0 k 0 0 50 50 re f 0 1 1 0 k 50 0 50 50 re f";
    let state = |_: &mut Document| dictionary! { "ExtGState" => dictionary! { "G" => dictionary! { "op" => true, "OP" => true } } };
    let bytes = with_logo("a.pdf", &pdf(content, state));
    clean(&bytes);
    let file = Document::load_mem(&bytes).unwrap();
    let page = file.get_pages()[&1];
    let mut over = false;
    let mut shown = 0;
    for operation in Content::decode(&file.get_page_content(page)).unwrap().operations {
        match (operation.operator.as_str(), operation.operands.first()) {
            ("gs", Some(Object::Name(name))) => over = name == b"Over",
            ("Do", _) => {
                assert!(!over);
                shown += 1;
            }
            _ => {}
        }
    }
    assert!(shown > 0);
    for object in file.objects.values() {
        let Ok(form) = object.as_stream() else { continue };
        let Ok(resources) = form.dict.get(b"Resources").and_then(Object::as_dict) else { continue };
        if let Ok(states) = file.get_dict_in_dict(resources, b"ExtGState") {
            assert!(states.iter().all(|(_, state)| !format!("{state:?}").contains("true")), "{states:?}");
        }
    }
}

/// A photograph in one build of four inks, with a profile if there is one.
fn photograph(inks: [u8; 4], profile: Option<&[u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 98);
    if let Some(profile) = profile {
        encoder.add_icc_profile(profile).unwrap();
    }
    encoder.encode(&inks.repeat(320 * 320), 320, 320, jpeg_encoder::ColorType::Cmyk).unwrap();
    bytes
}

/// The inks in the middle of the one photograph of a file, in percent.
fn stored(bytes: &[u8]) -> [f64; 4] {
    let images = images(bytes);
    let [image] = images.as_slice() else { panic!("{} pictures", images.len()) };
    assert_eq!(space(image), "DeviceCMYK");
    assert!(image.dict.has(b"Decode"), "inks are stored upside down");
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(&image.content[..]));
    decoder.decode_headers().unwrap();
    let stored = decoder.input_colorspace().unwrap();
    decoder.set_options(zune_jpeg::zune_core::options::DecoderOptions::default().jpeg_set_out_colorspace(stored));
    let pixels = decoder.decode().unwrap();
    [0, 1, 2, 3].map(|n| f64::from(255 - pixels[4 * (160 * 320 + 160) + n]) / 2.55)
}

#[test]
fn a_photograph_in_inks_is_kept_unless_there_is_too_much_of_them() {
    let good = photograph([200, 90, 60, 30], None);
    let bytes = with_logo("a.jpg", &good);
    clean(&bytes);
    // The marker of JFIF draws nothing: all the others, and every byte of the pixels, are kept.
    let jfif = 4 + usize::from(u16::from_be_bytes([good[4], good[5]])) - 2 + 2;
    assert_eq!(images(&bytes)[0].content, [&good[..2], &good[jfif..]].concat(), "not a byte of the pixels is changed");
    let bytes = with_logo("a.jpg", &photograph([250, 240, 230, 220], None));
    clean(&bytes);
    let inks = stored(&bytes);
    assert!(inks.iter().sum::<f64>() <= 300.0 && inks[3] > 88.0, "{inks:?}");
    // The same inside of a PDF.
    let inside = photograph([250, 240, 230, 220], None);
    let bytes = with_logo(
        "a.pdf",
        &pdf(b"100 0 0 50 0 0 cm /I Do", |file| {
            let image = dictionary! {
                "Type" => "XObject", "Subtype" => "Image", "Width" => 320, "Height" => 320, "BitsPerComponent" => 8,
                "ColorSpace" => "DeviceCMYK", "Filter" => "DCTDecode",
                "Decode" => [1, 0, 1, 0, 1, 0, 1, 0].map(Object::Integer).to_vec(),
            };
            let image = file.add_object(Stream::new(image, inside));
            dictionary! { "XObject" => dictionary! { "I" => image } }
        }),
    );
    clean(&bytes);
    assert!(stored(&bytes).iter().sum::<f64>() <= 300.0);
}

#[test]
fn inks_of_another_press_are_converted_and_told() {
    let coated = include_bytes!("../../assets/icc/FOGRA39L_coated.icc");
    let mut other = coated.to_vec();
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let (ours, theirs) = (utf_16("FOGRA39"), utf_16("FOGRA47"));
    while let Some(at) = other.windows(ours.len()).position(|window| window == ours) {
        other[at..at + theirs.len()].copy_from_slice(&theirs);
    }
    assert_ne!(&other[..], coated, "the profile names its condition");
    let found = |profile: &[u8]| {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.jpg"), photograph([200, 90, 60, 30], Some(profile))).unwrap();
        let source = "[event]\nlanguage = \"en\"\ntitle = \"A day\"\ndate = 2030-05-16\n\n[brand]\nlogo = \"a.jpg\"\n";
        let order = Order { outputs: vec![&PRINT], ..Order::default() };
        let found =
            brochure::proofread(source, &Disk::at(folder.path()), &Theme::shipped("sobre").unwrap(), &order).standing;
        found.iter().map(|fault| fault.saying.key).filter(|key| *key == "picture-inks-converted").count()
    };
    assert_eq!((found(&other), found(coated)), (1, 0));
    let bytes = with_logo("a.jpg", &photograph([0, 0, 0, 160], Some(&other)));
    clean(&bytes);
    let inks = stored(&bytes);
    assert!(inks[..3].iter().all(|&ink| ink < 2.0) && inks[3] > 40.0, "black alone stays black alone: {inks:?}");
}
