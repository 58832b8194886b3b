//! PDF logos of all kinds, made by hand: what is taken, what is mended, what is refused and by which name. `LIVRET_LOGOS=FOLDER cargo test
//! --test pdf_file logos` writes those that are taken as files of their own, with the brochures made of them, for a judge of PDF/A.

use super::brochure::*;
use crate::picture::Picture;

/// A PDF of a page of 100 × 50 points. Objects are numbered from 1: catalog, pages, page, content, then `more`.
struct Logo {
    catalog: String,
    page: String,
    content: Vec<u8>,
    more: Vec<Vec<u8>>,
}

const BOX: &str = "/MediaBox [0 0 100 50]";

fn logo(content: &str) -> Logo {
    Logo { catalog: String::new(), page: BOX.to_string(), content: content.as_bytes().to_vec(), more: Vec::new() }
}

/// A drawing, its resources, and the objects from the fifth on.
fn with(content: &str, resources: &str, more: &[&str]) -> Logo {
    let more = more.iter().map(|object| object.as_bytes().to_vec()).collect();
    Logo { page: format!("{BOX} /Resources << {resources} >>"), more, ..logo(content) }
}

fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<< {entries} /Length {} >>\nstream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}

fn text(entries: &str, data: &str) -> String {
    String::from_utf8(stream(entries, data.as_bytes())).unwrap()
}

fn bytes(logo: &Logo) -> Vec<u8> {
    let mut objects = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {} >>", logo.catalog).into_bytes(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        format!("<< /Type /Page /Parent 2 0 R /Contents 4 0 R {} >>", logo.page).into_bytes(),
        stream("", &logo.content),
    ];
    objects.extend(logo.more.iter().cloned());
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n", n + 1).into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).into_bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").into_bytes()));
    file.extend(
        format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", places.len() + 1).into_bytes(),
    );
    file
}

const FULL: &str = "0 0 100 50 re f";

/// Each with a name; all are taken.
fn taken() -> Vec<(&'static str, Logo)> {
    let image = |entries: &str, data: &[u8]| stream(&format!("/Type /XObject /Subtype /Image {entries}"), data);
    let one = |entries: &str, data: &[u8]| Logo {
        more: vec![image(entries, data)],
        ..with("q 100 0 0 50 0 0 cm /I Do Q", "/XObject << /I 5 0 R >>", &[])
    };
    let rgb2 = "/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB";
    let lzw = [0x80u8, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
    let ramp = "<< /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >>";
    let tint =
        "[/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 .2 .8 .1] /N 1 >>]";
    let duotone = text("/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]", "{ 2 copy add 2 div 3 1 roll }");
    vec![
        ("comments", logo("% a comment (\n\n\n1 0 0 rg\x0C0 0 50 50 re\x00f 0 0 1 rg 50 0 50 50 re f")),
        (
            "no-spaces",
            logo("1 0 0 rg[]0 d/X gs 0 0 100 50 re f")
                .with_states("/X << /CA .5 /ca .5 /SA true /OP true /op true /OPM 1 /RI /Foo /FL 3 /HT /Default >>"),
        ),
        ("inline", logo("q 100 0 0 50 0 0 cm BI /W 4 /H 1 /CS /G /BPC 8 ID  EI  EI Q 0 0 9 9 re f")),
        (
            "inline-hexadecimal",
            logo(
                "q 100 0 0 50 0 0 cm BI /W 2 /H 1 /CS /RGB /BPC 8 /F /AHx /I true /Intent /Foo ID ff0000 0000ff> EI Q",
            ),
        ),
        ("inline-mask", logo("q 100 0 0 50 0 0 cm BI /W 8 /H 1 /IM true /D [1 0] ID U EI Q")),
        (
            "inline-indexed",
            logo("q 100 0 0 50 0 0 cm BI /W 4 /H 1 /BPC 2 /CS [/I /RGB 3 <ff000000ff000000ff000000>] ID A EI Q"),
        ),
        ("run-length", one(&format!("{rgb2} /Filter /RunLengthDecode"), &[5, 255, 0, 0, 0, 0, 255, 128])),
        ("lzw", one("/Width 10 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /LZWDecode", &lzw)),
        (
            "sixteen-bits",
            one(
                "/Width 1 /Height 1 /BitsPerComponent 16 /ColorSpace /DeviceRGB /Interpolate true",
                &[255, 1, 0, 1, 9, 9],
            ),
        ),
        (
            "image-extras",
            one(&format!("{rgb2} /Intent /Odd /Alternates [] /OPI << >> /Metadata 4 0 R /AF [] /Name /N"), &[9; 6]),
        ),
        ("image-key", one(&format!("{rgb2} /Mask [9 9 9 9 9 9]"), &[9; 6])),
        ("spot-image", one(&format!("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace {tint}"), &[0, 255])),
        ("cmyk-image", one("/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceCMYK", &[9; 4])),
        (
            "lab-image",
            one("/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace [/Lab << /WhitePoint [.96 1 .82] >>]", &[99; 3]),
        ),
        (
            "fax",
            one(
                "/Width 16 /Height 1 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 16 >>",
                &[0x80, 0x08, 0x00, 0x80],
            ),
        ),
        ("spot", with(&format!("/S cs .5 scn {FULL}"), &format!("/ColorSpace << /S {tint} >>"), &[])),
        (
            "two-inks",
            with(
                &format!("/S cs .5 .2 scn {FULL}"),
                "/ColorSpace << /S [/DeviceN [/A /B] /DeviceRGB 5 0 R] >>",
                &[&duotone],
            ),
        ),
        (
            "calibrated",
            with(
                &format!("/S cs .5 .2 .1 scn {FULL}"),
                "/ColorSpace << /S [/CalRGB << /WhitePoint [.95 1 1.09] /Gamma [2.2 2.2 2.2] >>] >>",
                &[],
            ),
        ),
        ("default-cmyk-missing", with(&format!("0 1 1 0 k {FULL} 1 0 0 0 K 5 w 0 0 m 100 50 l S"), "", &[])),
        (
            "axial",
            with(
                "/S sh",
                &format!(
                    "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 100 0] /Function {ramp} /Extend [true true] /AntiAlias true >> >>"
                ),
                &[],
            ),
        ),
        (
            "axial-spot",
            with(
                "/S sh",
                &format!(
                    "/Shading << /S << /ShadingType 2 /ColorSpace {tint} /Coords [0 0 100 0] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>"
                ),
                &[],
            ),
        ),
        (
            "gradient-program",
            with(
                "/S sh",
                "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 100 0] /Function 5 0 R >> >>",
                &[&text("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", "{ dup dup }")],
            ),
        ),
        (
            "tiles",
            with(
                "/Pattern cs /P scn 0 0 100 50 re f",
                "/Pattern << /P 5 0 R >>",
                &[&text(
                    "/PatternType 1 /PaintType 1 /TilingType 9 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >> /AA << >>",
                    "1 0 0 rg 0 0 5 5 re f",
                )],
            ),
        ),
        (
            "stencil-tiles",
            with(
                "/C cs 1 0 0 /P scn 0 0 100 50 re f",
                "/ColorSpace << /C [/Pattern /DeviceRGB] >> /Pattern << /P 5 0 R >>",
                &[&text(
                    "/PatternType 1 /PaintType 2 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>",
                    "0 1 0 rg 0 0 5 5 re f",
                )],
            ),
        ),
        (
            "form-without-resources",
            with(
                "/F Do",
                "/XObject << /F 5 0 R >> /ExtGState << /G << /ca .5 >> >>",
                &[&text("/Type /XObject /Subtype /Form /BBox [0 0 100 50]", "/G gs 1 0 0 rg 0 0 100 50 re f")],
            ),
        ),
        (
            "form-extras",
            with(
                "/F Do",
                "/XObject << /F 5 0 R >>",
                &[&text(
                    "/Subtype /Form /BBox [0 0 100 50] /Matrix [1 0 0 1 0 0] /Ref << >> /AF [] /StructParent 3 /OPI << >> /PieceInfo << >> /Group << /S /Transparency /CS /DeviceCMYK /I true /K 7 >>",
                    FULL,
                )],
            ),
        ),
        (
            "mask",
            with(
                &format!("/G gs 1 0 0 rg {FULL}"),
                "/ExtGState << /G << /SMask << /S /Luminosity /G 5 0 R /BC [0] /TR /Identity >> /BM [/Odd /Multiply] >> >>",
                &[&text(
                    "/Subtype /Form /BBox [0 0 100 50] /Group << /S /Transparency /CS /DeviceGray >>",
                    "1 g 0 0 100 50 re f",
                )],
            ),
        ),
        ("states", logo(&format!("{}{FULL} {}", "q ".repeat(25), "Q ".repeat(30)))),
        ("unbalanced", logo(&format!("q q 1 0 0 rg {FULL}"))),
        ("lenient", logo(&format!("BX frobnicate EX {FULL}"))),
        ("marked", with(&format!("/P << /MCID 0 >> BDC /Artifact BMC {FULL} EMC EMC EMC /T MP"), "", &[])),
        ("intents", logo(&format!("/Odd ri 7 i {FULL}"))),
        ("numbers", logo("1. 0. .0 rg --3 -3 106 56 re f +1 w 0 0 m 100.000000000000000000000000001 50 l S")),
        ("many-numbers-before", logo(&format!("7 8 9 1 0 0 rg {FULL}"))),
        ("turned", Logo { page: format!("{BOX} /Rotate 90 /UserUnit 2 /TrimBox [0 0 1 1]"), ..logo(FULL) }),
        ("far-box", Logo { page: "/MediaBox [0 0 10000 10000]".to_string(), ..logo("500 500 100 50 re f") }),
        ("crop-within", Logo { page: "/MediaBox [0 0 100 50] /CropBox [-900 -900 900 900]".to_string(), ..logo(FULL) }),
        (
            "active",
            Logo {
                page: format!("{BOX} /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >> /AF [5 0 R]"),
                catalog: "/OpenAction << /S /Launch /F (x) >> /Names << /EmbeddedFiles << >> >>".to_string(),
                more: vec![stream("/Type /EmbeddedFile", b"secret")],
                ..logo(FULL)
            },
        ),
        (
            "note",
            Logo {
                page: format!(
                    "{BOX} /Annots [<< /Subtype /Stamp /Rect [10 10 90 40] /F 4 /AP << /N 5 0 R >> >> << /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]"
                ),
                more: vec![stream("/Subtype /Form /BBox [0 0 10 10]", b"1 0 0 rg 0 0 10 10 re f")],
                ..logo("")
            },
        ),
        (
            "letters-that-draw",
            with(
                "BT /F 20 Tf 10 10 Td (aab) Tj ET",
                "/Font << /F 5 0 R >>",
                &[
                    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [.001 0 0 .001 0 0] /CharProcs << /sq 6 0 R >> /Encoding << /Differences [97 /sq /sq] >> /FirstChar 97 /LastChar 98 /Widths [1000 1000] >>",
                    &text("", "1000 0 0 0 900 900 d1 1 0 0 rg 0 0 900 900 re f"),
                ],
            ),
        ),
    ]
}

impl Logo {
    fn with_states(mut self, states: &str) -> Logo {
        self.page += &format!(" /Resources << /ExtGState << {states} >> >>");
        self
    }
}

/// Each with the message that refuses it.
fn refused() -> Vec<(&'static str, Logo)> {
    let form = |resources: &str, content: &str| {
        text(&format!("/Subtype /Form /BBox [0 0 100 50] /Resources << {resources} >>"), content)
    };
    let chain: Vec<String> = (5..300).map(|n| form(&format!("/XObject << /F {} 0 R >>", n + 1), "/F Do")).collect();
    let tenfold: Vec<String> = (5..13)
        .map(|n| form(&format!("/XObject << /F {} 0 R >>", n + 1), &"/F Do ".repeat(10)))
        .chain([form("", FULL)])
        .collect();
    let list = |objects: &[String]| objects.iter().map(|object| object.as_bytes().to_vec()).collect::<Vec<_>>();
    let chained = |objects: &[String]| Logo { more: list(objects), ..with("/F Do", "/XObject << /F 5 0 R >>", &[]) };
    let image = |entries: &str, data: &str| {
        with("/I Do", "/XObject << /I 5 0 R >>", &[&text(&format!("/Subtype /Image {entries}"), data)])
    };
    let annotated = |note: &str| Logo { page: format!("{BOX} /Annots [{note}]"), ..logo(FULL) };
    vec![
        ("logo-pdf-empty", logo(" ")),
        ("logo-pdf-empty", logo("200 200 9 9 re f")),
        ("logo-pdf-empty", logo("0 0 100 50 re W n")),
        ("logo-pdf-operator", logo("0 0 100 50 re f frobnicate")),
        ("logo-pdf-operator", logo("1000 0 d0 0 0 100 50 re f")),
        ("logo-pdf-operands", logo("0 0 100 re f")),
        ("logo-pdf-operands", logo("(a) 0 0 rg 0 0 100 50 re f")),
        ("logo-pdf-syntax", logo("0 0 100 50 re f (never closed")),
        ("logo-pdf-syntax", logo("0 0 100 50 re f ) 1 w")),
        ("logo-pdf-syntax", logo(&format!("{FULL} {}", "[".repeat(40_000)))),
        ("logo-pdf-states", logo(&format!("{}{FULL}", "q ".repeat(40)))),
        ("logo-pdf-missing", logo("/X Do")),
        ("logo-pdf-missing", logo(&format!("/X gs {FULL}"))),
        ("logo-pdf-nested", chained(&chain)),
        // The reader follows no object into itself.
        ("logo-pdf-missing", chained(&[form("/XObject << /F 5 0 R >>", "/F Do")])),
        (
            "logo-pdf-missing",
            chained(&[form("/XObject << /F 6 0 R >>", "/F Do"), form("/XObject << /F 5 0 R >>", "/F Do")]),
        ),
        ("logo-pdf-heavy", chained(&tenfold)),
        (
            "logo-pdf-heavy",
            with(
                "/Pattern cs /P scn 0 0 100 50 re f",
                "/Pattern << /P 5 0 R >>",
                &[&text("/PatternType 1 /PaintType 1 /BBox [0 0 1 1] /XStep .001 /YStep .001", FULL)],
            ),
        ),
        ("logo-pdf-heavy", logo(&"0 0 m 1 1 l S ".repeat(400_000))),
        (
            "logo-pdf-pattern",
            with(
                "/Pattern cs /P scn 0 0 100 50 re f",
                "/Pattern << /P 5 0 R >>",
                &[&text("/PatternType 1 /PaintType 1 /BBox [0 0 1 1] /XStep 0 /YStep 1", FULL)],
            ),
        ),
        ("logo-pdf-packed", image("/Width 1 /Height 1 /Filter /JPXDecode", "x")),
        ("logo-pdf-packed", image("/Width 1 /Height 1 /ImageMask true /Filter /JBIG2Decode", "x")),
        ("logo-pdf-packed", image("/Width 1 /Height 1 /ImageMask true /Filter [/FlateDecode /Crypt]", "x")),
        ("logo-pdf-picture-cut", image("/Width 9 /Height 9 /ColorSpace /DeviceRGB /BitsPerComponent 8", "x")),
        ("logo-pdf-no-colours", image("/Width 1 /Height 1 /BitsPerComponent 8", "x")),
        ("logo-pdf-picture", image("/Width 900000 /Height 900000 /ColorSpace /DeviceRGB", "x")),
        ("logo-pdf-heavy", image("/Width 31000 /Height 31000 /ColorSpace /DeviceRGB", "x")),
        ("logo-pdf-stream", image("/Width 1 /Height 1 /ColorSpace /DeviceGray /Filter /FlateDecode", "no zlib")),
        ("logo-pdf-outside", image("/Width 1 /Height 1 /ColorSpace /DeviceGray /F (http://example.org/x)", "x")),
        ("logo-pdf-inline", logo("BI /W 2 /H 2 /CS /G /BPC 8 ID xxxx but no end")),
        ("logo-pdf-no-colours", logo("BI /W 2 /H 2 /BPC 8 ID xxxx EI")),
        ("logo-pdf-postscript", with("/X Do", "/XObject << /X 5 0 R >>", &[&text("/Subtype /PS", "showpage")])),
        (
            "logo-pdf-postscript",
            with("/X Do", "/XObject << /X 5 0 R >>", &[&text("/Subtype /Form /Subtype2 /PS /BBox [0 0 9 9]", "f")]),
        ),
        (
            "logo-pdf-profile",
            with(
                &format!("/C cs 1 0 0 sc {FULL}"),
                "/ColorSpace << /C [/ICCBased 5 0 R] >>",
                &[&text("/N 3", &"no profile ".repeat(40))],
            ),
        ),
        ("logo-pdf-colours", with(&format!("/C cs 1 sc {FULL}"), "/ColorSpace << /C [/Odd] >>", &[])),
        (
            "logo-pdf-colours",
            with(&format!("/C cs 1 sc {FULL}"), "/ColorSpace << /C [/Indexed /DeviceRGB 300 (abc)] >>", &[]),
        ),
        (
            "logo-pdf-no-ink",
            with(&format!("/C cs 1 sc {FULL}"), "/ColorSpace << /C [/Separation /None /DeviceGray << >>] >>", &[]),
        ),
        (
            "logo-pdf-gradient",
            with("/S sh", "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 0] >> >>", &[]),
        ),
        (
            "logo-pdf-gradient",
            with(
                "/S sh",
                "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 0] /Function 5 0 R >> >>",
                &["<< /FunctionType 3 /Domain [0 1] /Functions [5 0 R] /Bounds [] /Encode [0 1] >>"],
            ),
        ),
        (
            "logo-pdf-transfer",
            with(
                &format!("/G gs {FULL}"),
                "/ExtGState << /G << /TR << /FunctionType 2 /Domain [0 1] /N 2 >> >> >>",
                &[],
            ),
        ),
        ("logo-pdf-blend", with(&format!("/G gs {FULL}"), "/ExtGState << /G << /BM /Odd >> >>", &[])),
        (
            "logo-pdf-font",
            with("BT /F 9 Tf (a) Tj ET", "/Font << /F << /Subtype /Type1 /BaseFont /Helvetica >> >>", &[]),
        ),
        (
            "logo-pdf-font",
            with(
                &format!("/G gs BT (a) Tj ET {FULL}"),
                "/ExtGState << /G << /Font [5 0 R 9] >> >>",
                &["<< /Type /Font /Subtype /TrueType /BaseFont /Arial >>"],
            ),
        ),
        ("logo-pdf-no-font", logo("BT (a) Tj ET 0 0 100 50 re f")),
        ("logo-pdf-note", annotated("<< /Subtype /Circle /Rect [0 0 9 9] >>")),
        ("logo-pdf-no-size", Logo { page: "/MediaBox [0 0 0 50]".to_string(), ..logo(FULL) }),
        (
            "logo-pdf-no-size",
            Logo { page: "/MediaBox [0 0 100 50] /CropBox [200 200 300 300]".to_string(), ..logo(FULL) },
        ),
        ("logo-pdf-size-unsaid", Logo { page: String::new(), ..logo(FULL) }),
    ]
}

#[test]
fn logos_of_known_kinds_are_taken_and_drawn_in_both_editions() {
    let folder = std::env::var_os("LIVRET_LOGOS").map(std::path::PathBuf::from);
    for (name, made) in taken() {
        let file = bytes(&made);
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}.pdf")), &file).unwrap();
        }
        let picture = Picture::read(name, file).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let mut document = document();
        figure(&mut document, 0, picture, area(50.0, 60.0, 100.0, 50.0), "Logo");
        let brochure = write(&document).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}-brochure.pdf")), &brochure).unwrap();
        }
        let text = String::from_utf8_lossy(&brochure).into_owned();
        for word in
            ["JavaScript", "Launch", "EmbeddedFile", "LZWDecode", "RunLength", "JPXDecode", "Separation", "/AA", "/AF"]
        {
            assert!(!text.contains(word), "{name} brings {word}");
        }
    }
}

#[test]
fn other_logos_are_refused_by_name() {
    let mut otherwise = Vec::new();
    for (n, (key, made)) in refused().into_iter().enumerate() {
        let found = match Picture::read("logo", bytes(&made)) {
            Ok(_) => "taken",
            Err(error) => {
                for language in ["fr", "en"] {
                    let messages = crate::language::messages::Messages::find(language).unwrap();
                    assert!(messages.attribute(&error.fault.0, "help").is_some(), "{key} says no cure in {language}");
                }
                error.fault.0.key
            }
        };
        if found != key {
            otherwise.push(format!("{n}: {found} for {key}"));
        }
    }
    assert!(otherwise.is_empty(), "{otherwise:#?}");
}

#[test]
fn a_drawing_lost_on_its_page_is_cut_out_and_units_are_points() {
    let size = |made: &Logo| {
        let size = Picture::read("logo", bytes(made)).unwrap().size;
        (size.width.0, size.height.0)
    };
    let taken = taken();
    let named = |name: &str| &taken.iter().find(|(own, _)| *own == name).unwrap().1;
    let (width, height) = size(named("far-box"));
    assert!((100.0..104.0).contains(&width) && (50.0..54.0).contains(&height), "{width} {height}");
    assert_eq!(size(named("turned")), (100.0, 200.0));
    assert_eq!(size(named("crop-within")), (100.0, 50.0));
}

/// What is drawn after a change, and what the reader drew before: the whole stream is read.
#[test]
fn nothing_after_an_inline_picture_or_a_comment_is_lost() {
    for name in ["inline", "comments", "inline-hexadecimal", "inline-mask"] {
        let taken = taken();
        let made = &taken.iter().find(|(own, _)| *own == name).unwrap().1;
        let picture = Picture::read(name, bytes(made)).unwrap();
        let page = picture.page.unwrap();
        let content = String::from_utf8_lossy(&page.objects[&page.root].as_stream().unwrap().content).into_owned();
        let last = if name.starts_with("inline-") { "Q" } else { "f" };
        assert!(content.trim_end().ends_with(last), "{name}: {content}");
    }
}
